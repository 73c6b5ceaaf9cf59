import { Button } from '@mantine/core';
import { IconAward, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExemplarPage as ExemplarPageData } from '#shared/contracts/exemplars.ts';
import { workRoleNames } from '#shared/contracts/people.ts';
import { exemplarKindNames, exemplarStageNames } from '#shared/domain/exemplars/exemplar-stage.ts';
import { FactList } from '../../components/fact-list.tsx';
import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ExemplarDialog } from './exemplar-dialog.tsx';
import { ExemplarPaperDialog } from './exemplar-paper-dialog.tsx';
import classes from './exemplars.module.css';
import { LinksSection } from './links-section.tsx';
import { MediaSection } from './media-section.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { StagesTable } from './stages-table.tsx';

const back = { to: paths.exemplars(), label: 'Điển hình tiên tiến' };

/** One exemplar: who it is, its four stages, pictures and articles, initiatives, awards and proposals. */
export function ExemplarPage({ id }: { readonly id: number }) {
  const query = useQuery('exemplars:page', { id });
  return <QueryView query={query}>{(page) => <Loaded page={page} />}</QueryView>;
}

function Loaded({ page }: { readonly page: ExemplarPageData }) {
  const [opened, setOpened] = useState<'edit' | 'print' | 'propose' | null>(null);
  const { exemplar } = page;
  const close = () => setOpened(null);
  return (
    <Page
      title={exemplar.name}
      count={[
        exemplarKindNames[exemplar.kind],
        exemplar.recipientName,
        exemplar.closedOn !== null
          ? 'thôi theo dõi'
          : exemplar.stage === null
            ? null
            : exemplarStageNames[exemplar.stage].toLocaleLowerCase('vi'),
      ]
        .filter(Boolean)
        .join(' · ')}
      back={back}
      actions={
        <>
          <Button variant="default" leftSection={<IconAward size={16} />} onClick={() => setOpened('propose')}>
            Đề nghị khen thưởng…
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setOpened('print')}>
            Bản giới thiệu…
          </Button>
          <Button leftSection={<IconPencil size={16} />} onClick={() => setOpened('edit')}>
            Sửa
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <Section title="Bốn khâu">
            <StagesTable exemplar={exemplar} />
          </Section>
          <Section title="Thành tích, kết quả">
            <Written text={exemplar.achievement} />
          </Section>
          <Section title="Cách làm, bài học">
            <Written text={exemplar.lesson} />
          </Section>
        </div>
        <div>
          <Section title="Thông tin">
            <FactList facts={factsOf(page)} />
          </Section>
          <MediaSection exemplarId={exemplar.id} media={page.media} />
          <LinksSection page={page} />
        </div>
      </div>
      {opened === 'edit' && <ExemplarDialog exemplar={exemplar} onClose={close} />}
      {opened === 'print' && (
        <ExemplarPaperDialog
          paper="exemplar-profile"
          id={exemplar.id}
          name={exemplar.recipientName ?? exemplar.name}
          onClose={close}
        />
      )}
      {opened === 'propose' && (
        <ProposeDialog title="Đề nghị khen thưởng điển hình" exemplarIds={[exemplar.id]} onClose={close} />
      )}
    </Page>
  );
}

function factsOf({ exemplar }: ExemplarPageData) {
  const { personId, unitId, homeUnitId, recipientName } = exemplar;
  const who =
    personId !== null ? (
      <PlaceLink to={paths.person(personId)}>{recipientName}</PlaceLink>
    ) : unitId !== null ? (
      <PlaceLink to={paths.unit(unitId)}>{recipientName}</PlaceLink>
    ) : (
      recipientName
    );
  return [
    ...(recipientName === null ? [] : [{ label: exemplar.kind === 'collective' ? 'Tập thể' : 'Của', value: who }]),
    ...(personId === null
      ? []
      : [
          { label: 'Chức vụ', value: exemplar.position },
          { label: 'Vị trí', value: exemplar.role === null ? null : workRoleNames[exemplar.role] },
        ]),
    ...(homeUnitId === null || homeUnitId === unitId
      ? []
      : [{ label: 'Đơn vị', value: <PlaceLink to={paths.unit(homeUnitId)}>{exemplar.unitName}</PlaceLink> }]),
    { label: 'Lĩnh vực', value: exemplar.field },
    ...(exemplar.movementId === null
      ? []
      : [
          {
            label: 'Phong trào',
            value: <PlaceLink to={paths.movement(exemplar.movementId)}>{exemplar.movementName}</PlaceLink>,
          },
        ]),
    ...(exemplar.closedOn === null ? [] : [{ label: 'Thôi theo dõi', value: exemplar.closedReason }]),
    ...(exemplar.note === null ? [] : [{ label: 'Ghi chú', value: exemplar.note }]),
  ];
}

function Written({ text }: { readonly text: string | null }) {
  return text === null ? <p className={classes.quiet}>Chưa ghi.</p> : <p className={classes.text}>{text}</p>;
}

import { Button, NumberInput } from '@mantine/core';
import { IconFileText, IconPlus, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { FigureReport, ReportFigure } from '#shared/contracts/figure-reports.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { ListDetail, ListDetailBody, ListDetailItem } from '../../components/list-detail.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { callReply } from '../../lib/api.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { paths } from '../../lib/navigate.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './figure-reports-page.module.css';

const SHOWN_PEOPLE = 3;

/** The officer's own reports in Word: their figures as they are now, what changed since the last time, and who is behind each. */
export function FigureReportsPage() {
  const reports = useQuery('figure-reports:list', {});
  const [chosenId, setChosenId] = useState<number | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const list = reports.value ?? [];
  const chosen = list.find((report) => report.id === chosenId) ?? list[0];

  const add = async (file: File, id: number | null) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    setRefused([]);
    const year = list.find((report) => report.id === id)?.year ?? currentYear() - 1;
    const reply = await runAction(
      'figure-reports:save',
      { id, fileName: file.name, bytes, year },
      {
        onFailure: (failure) => {
          if (failure.kind !== 'templateRefused') return false;
          setRefused([`Chưa dùng được “${failure.fileName}”:`, ...failure.problems]);
          return true;
        },
      },
    );
    if (!reply.ok) return;
    await reports.reload();
    setChosenId(reply.value.id);
  };
  const write = async (report: FigureReport) => {
    const reply = await callReply('figure-reports:write', { id: report.id });
    if (reply.ok) notifyDone(`Đã ghi ${reply.value.path}`);
    else notifyFailure(reply.failure);
  };

  return (
    <Page
      title="Mẫu và giấy khen"
      body="fill"
      toolbar={<PaperParts place={paths.figureReports()} />}
      actions={
        <>
          {chosen && (
            <>
              <Button
                variant="default"
                leftSection={<IconTrash size={16} />}
                onClick={() => void runAction('figure-reports:remove', { id: chosen.id })}
              >
                Xoá báo cáo
              </Button>
              <FileChoice accept=".docx" icon={<IconUpload size={16} />} onFile={(file) => void add(file, chosen.id)}>
                Thay bản mới
              </FileChoice>
              <Button variant="default" leftSection={<IconFileText size={16} />} onClick={() => void write(chosen)}>
                Cập nhật và lưu Word
              </Button>
            </>
          )}
          <FileChoice
            accept=".docx"
            variant="filled"
            icon={<IconPlus size={16} />}
            onFile={(file) => void add(file, null)}
          >
            Thêm báo cáo (.docx)
          </FileChoice>
        </>
      }
    >
      <ListDetail
        label="Các báo cáo"
        list={list.map((report) => (
          <ListDetailItem
            key={report.id}
            isCurrent={report.id === chosen?.id}
            onChoose={() => setChosenId(report.id)}
            note={noteOf(report)}
          >
            {report.name}
          </ListDetailItem>
        ))}
      >
        <ListDetailBody>
          {refused.length > 0 && (
            <ul className={classes.refused} role="alert">
              {refused.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          {chosen ? (
            <ReportFigures key={`${chosen.id}/${chosen.fromYear}/${chosen.year}`} report={chosen} />
          ) : (
            <EmptyState>
              Chưa có báo cáo nào. Trong báo cáo Word của mình, ghi ví dụ {'{số CSTĐCS nữ}'} vào chỗ cần số liệu rồi
              thêm tệp vào đây; mỗi lần cập nhật, số liệu được tính lại từ dữ liệu.
            </EmptyState>
          )}
          <Offers year={chosen?.year ?? currentYear() - 1} fromYear={chosen?.fromYear ?? null} />
        </ListDetailBody>
      </ListDetail>
    </Page>
  );
}

function noteOf({ fromYear, year, refreshedAt }: FigureReport): string {
  const years = fromYear === null ? `Năm ${year}` : `Năm ${fromYear} – ${year}`;
  return refreshedAt === null ? years : `${years}, cập nhật ${formatMoment(refreshedAt)}`;
}

function ReportFigures({ report }: { readonly report: FigureReport }) {
  const figures = useQuery('figure-reports:figures', { id: report.id });
  const { id, name, year, fromYear, refreshedAt } = report;
  const update = (change: { readonly year: number; readonly fromYear: number | null }) => {
    if (change.year === year && change.fromYear === fromYear) return;
    void runAction('figure-reports:update', { id, name, ...change });
  };
  const isYear = (value: number) => value >= 1990 && value <= 2200;
  return (
    <Section
      title={`Số liệu trong “${report.name}”`}
      actions={
        <>
          <span aria-hidden="true">Từ năm</span>
          <NumberInput
            aria-label="Từ năm (để trống: một năm)"
            className={classes.year ?? ''}
            hideControls
            allowDecimal={false}
            value={fromYear ?? ''}
            onBlur={(event) => {
              const typed = event.currentTarget.value.trim();
              if (typed === '') update({ year, fromYear: null });
              else if (isYear(Number(typed))) update({ year, fromYear: Number(typed) });
            }}
          />
          <span aria-hidden="true">đến năm</span>
          <NumberInput
            aria-label="Năm của số liệu"
            className={classes.year ?? ''}
            hideControls
            allowDecimal={false}
            value={year}
            onBlur={(event) => {
              const typed = Number(event.currentTarget.value);
              if (isYear(typed)) update({ year: typed, fromYear });
            }}
          />
        </>
      }
    >
      <QueryView query={figures}>
        {(list) => (
          <>
            {list.some(isChanged) && (
              <p className={classes.changed}>
                {list.filter(isChanged).length} số liệu đã đổi so với lần trước
                {refreshedAt && ` (${formatMoment(refreshedAt)})`}
              </p>
            )}
            <FigureTable figures={list} withBefore />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function isChanged({ before, value }: ReportFigure): boolean {
  return before !== null && before !== value;
}

function Offers({ year, fromYear }: { readonly year: number; readonly fromYear: number | null }) {
  const offers = useQuery('figure-reports:offers', { year, fromYear });
  return (
    <Section title="Các số liệu dùng được" count={offers.value?.length}>
      <QueryView query={offers}>
        {(list) => <FigureTable figures={list.filter((figure) => figure.value !== '0')} withBefore={false} />}
      </QueryView>
    </Section>
  );
}

function FigureTable({
  figures,
  withBefore,
}: {
  readonly figures: readonly ReportFigure[];
  readonly withBefore: boolean;
}) {
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">Chỗ điền</th>
          <th scope="col">Hiện nay</th>
          {withBefore && <th scope="col">Lần trước</th>}
          <th scope="col">Gồm những ai</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.name}>
            <td>{`{${figure.name}}`}</td>
            <td>{figure.value}</td>
            {withBefore && <td className={isChanged(figure) ? classes.changed : ''}>{figure.before ?? ''}</td>}
            <td>
              <FigurePeople people={figure.people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who is behind a figure, people and collectives: the first ones, all of them once asked for. */
function FigurePeople({ people }: { readonly people: readonly string[] }) {
  if (people.length <= SHOWN_PEOPLE) return <>{people.join('; ')}</>;
  return (
    <details>
      <summary>
        {people.slice(0, SHOWN_PEOPLE).join('; ')}… (xem đủ {formatNumber(people.length)})
      </summary>
      {people.slice(SHOWN_PEOPLE).join('; ')}
    </details>
  );
}

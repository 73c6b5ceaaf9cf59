import { SegmentedControl, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AttentionFact } from '#shared/contracts/exemplars.ts';
import { type AttentionShare, attentionShareNames, countShare } from '#shared/domain/exemplars/attention-shares.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { choicesOf } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ExemplarParts } from './exemplar-parts.tsx';
import classes from './exemplars.module.css';

const SHOWN_YEARS = 5;
const MOST_YEARS = 12;

interface Opened {
  readonly title: string;
  readonly facts: readonly AttentionFact[];
}

/** Cơ cấu khen thưởng: the shares of direct workers and small collectives among those honored, by unit and year. */
export function AttentionPage() {
  const [of, setOf] = useState<'awards' | 'exemplars'>('awards');
  const [share, setShare] = useState<AttentionShare>('direct');
  const [toYear, setToYear] = useState<number | null>(currentYear());
  const [fromYear, setFromYear] = useState<number | null>(currentYear() - SHOWN_YEARS + 1);
  const [opened, setOpened] = useState<Opened | null>(null);
  const isSpan =
    fromYear !== null && toYear !== null && fromYear >= 1990 && fromYear <= toYear && toYear - fromYear < MOST_YEARS;
  const query = useQuery('exemplars:attention', isSpan ? { of, fromYear, toYear } : null);
  return (
    <Page
      title="Điển hình tiên tiến"
      toolbar={
        <>
          <ExemplarParts place={paths.attention()} />
          <SegmentedControl
            aria-label="Tính trong"
            value={of}
            onChange={(value) => setOf(value as 'awards' | 'exemplars')}
            data={[
              { value: 'awards', label: 'Khen thưởng' },
              { value: 'exemplars', label: 'Điển hình' },
            ]}
          />
          <SegmentedControl
            aria-label="Cơ cấu"
            value={share}
            onChange={(value) => setShare(value as AttentionShare)}
            data={choicesOf(attentionShareNames)}
          />
          <YearInput label="Từ năm" value={fromYear} onChange={setFromYear} />
          <YearInput label="Đến năm" value={toYear} onChange={setToYear} />
        </>
      }
      aside={opened && <Names opened={opened} onClose={() => setOpened(null)} />}
    >
      {isSpan ? (
        <QueryView query={query}>
          {(facts) => <Shares facts={facts} share={share} fromYear={fromYear} toYear={toYear} onOpen={setOpened} />}
        </QueryView>
      ) : (
        <EmptyState>Chọn từ năm đến năm, nhiều nhất {MOST_YEARS} năm.</EmptyState>
      )}
    </Page>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

function YearInput({ label, ...field }: YearInputProps) {
  return (
    <div style={{ width: 84 }}>
      <YearField label={null} aria-label={label} {...field} />
    </div>
  );
}

interface SharesProps {
  readonly facts: readonly AttentionFact[];
  readonly share: AttentionShare;
  readonly fromYear: number;
  readonly toYear: number;
  readonly onOpen: (opened: Opened) => void;
}

function Shares({ facts, share, fromYear, toYear, onOpen }: SharesProps) {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const units = useMemo(() => {
    const subject = share === 'small' ? 'collective' : 'person';
    const asked = facts.filter((fact) => fact.subject === subject);
    return [...Map.groupBy(asked, (fact) => fact.unitName)]
      .map(([name, ofUnit]) => ({ name, facts: ofUnit, order: Math.min(...ofUnit.map((fact) => fact.unitOrder)) }))
      .sort((a, b) => a.order - b.order);
  }, [facts, share]);
  if (units.length === 0) return <EmptyState>Không có ai được khen thưởng, phát hiện trong những năm này.</EmptyState>;
  const all = units.flatMap((unit) => unit.facts);
  const unknown = countShare(all, share).unknown;
  const cells = (name: string, of: readonly AttentionFact[]) => (
    <>
      {years.map((year) => (
        <td key={year}>
          <ShareCell
            title={`${name}, năm ${year}`}
            facts={of.filter((fact) => fact.year === year)}
            share={share}
            onOpen={onOpen}
          />
        </td>
      ))}
      <td>
        <ShareCell title={name} facts={of} share={share} onOpen={onOpen} />
      </td>
    </>
  );
  return (
    <>
      <table className={classes.shares}>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">Cả giai đoạn</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.name}>
              <td>{unit.name}</td>
              {cells(unit.name, unit.facts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>Chung</td>
            {cells('Chung', all)}
          </tr>
        </tfoot>
      </table>
      <p className={classes.hint}>
        {share === 'small'
          ? 'Tập thể nhỏ: không có đơn vị nào trực thuộc vào cuối năm đó; không tính cả Sở.'
          : 'Người trực tiếp theo quá trình công tác của năm được khen; ai chưa ghi lãnh đạo hay trực tiếp thì không tính vào tỷ lệ.'}{' '}
        {unknown.length > 0 && (
          <UnstyledButton
            className={classes.number}
            onClick={() => onOpen({ title: 'Chưa rõ lãnh đạo hay trực tiếp', facts: unknown })}
          >
            Chưa rõ: {formatNumber(unknown.length)} lượt.
          </UnstyledButton>
        )}
      </p>
    </>
  );
}

interface ShareCellProps {
  readonly title: string;
  readonly facts: readonly AttentionFact[];
  readonly share: AttentionShare;
  readonly onOpen: (opened: Opened) => void;
}

/** `12/20 (60%)`; a click names the twelve. */
function ShareCell({ title, facts, share, onOpen }: ShareCellProps) {
  const { counted, known } = countShare(facts, share);
  if (known.length === 0) return null;
  const percent = Math.round((counted.length / known.length) * 100);
  return (
    <UnstyledButton
      className={classes.number}
      aria-label={`${title}: ${counted.length}/${known.length} ${percent}%`}
      onClick={() =>
        onOpen({ title: `${title}: ${attentionShareNames[share].toLocaleLowerCase('vi')}`, facts: counted })
      }
    >
      {counted.length}/{known.length} <b>{percent}%</b>
    </UnstyledButton>
  );
}

function Names({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
  return (
    <SidePanel title={opened.title} onClose={onClose}>
      <ul className={classes.lines} aria-label={opened.title}>
        {opened.facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one person stands there once for each award, the list never changes order
          <li key={index} className={classes.line}>
            <span className={classes.what}>
              {fact.personId !== null ? (
                <PlaceLink to={paths.person(fact.personId)}>{fact.name}</PlaceLink>
              ) : fact.collectiveId !== null ? (
                <PlaceLink to={paths.unit(fact.collectiveId)}>{fact.name}</PlaceLink>
              ) : (
                fact.name
              )}{' '}
              <span className={classes.quiet}>{fact.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

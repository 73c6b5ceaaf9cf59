import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconMail, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue, awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import { type EligibilityPart, isInPart } from '#shared/domain/eligibility/eligibility-part.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { firstDayOfLaw } from '#shared/law/versions.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { afterPointer } from '../../components/fields/after-pointer.ts';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { eligibilityColumns } from './eligibility-columns.tsx';
import classes from './eligibility-page.module.css';
import { EligibleLetterDialog } from './eligible-letter-dialog.tsx';
import { EligibleListDialog } from './eligible-list-dialog.tsx';
import { RowFindings } from './row-findings.tsx';

const noRows: readonly EligibilityRow[] = [];
const ownerKey = (row: EligibilityRow) => `${row.owner.kind} ${row.owner.id}`;
const years = Array.from({ length: 12 }, (_, index) => String(currentYear() + 1 - index));
const choices = awardsByPrecedence.map((award) => ({ value: award.code, label: `${award.shortName} – ${award.name}` }));

/** Đủ điều kiện năm nay: everybody for a chosen award, sorted by outcome, with the missing piece and its article. */
export function EligibilityPage() {
  const [award, setAward] = useState<AwardCode>('CSTDCS');
  const [year, setYear] = useState(currentYear());
  const [typedDay, setTypedDay] = useState<string | null>(today());
  const [subject, setSubject] = useState<'person' | 'unit'>('person');
  const [shownPart, setShownPart] = useState<EligibilityPart>('all');
  const [active, setActive] = useState<EligibilityRow | null>(null);
  const [printed, setPrinted] = useState<'list' | 'letters' | null>(null);
  const rememberedView = useRememberedView('eligibility');

  const { subjects } = awardCatalogue[award];
  const canBoth = subjects.includes('person') && subjects.includes('collective');
  const asked = canBoth ? subject : subjects.includes('person') ? 'person' : 'unit';
  // 20/08/2014 is the first day that the program knows the law of.
  const on = isIsoDate(typedDay) && typedDay >= firstDayOfLaw ? typedDay : today();
  const query = useQuery('eligibility:list', { award, year, on, subject: asked });
  const all = query.value ?? noRows;
  const rows = useMemo(() => all.filter((row) => isInPart(row, shownPart)), [all, shownPart]);
  const count = (part: EligibilityPart) => formatNumber(all.filter((row) => isInPart(row, part)).length);
  const shown = active === null ? undefined : all.find((row) => ownerKey(row) === ownerKey(active));

  return (
    <Page
      title="Đủ điều kiện"
      count={query.value ? `${formatNumber(rows.length)} ${asked === 'person' ? 'người' : 'tập thể'}` : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconMail size={16} />}
            disabled={all.length === 0}
            onClick={() => setPrinted('letters')}
          >
            Công văn gửi đơn vị
          </Button>
          <Button
            leftSection={<IconPrinter size={16} />}
            disabled={all.length === 0}
            onClick={() => setPrinted('list')}
          >
            In, Word, Excel
          </Button>
        </>
      }
      toolbar={
        <>
          <Select
            aria-label="Danh hiệu, hình thức"
            w={330}
            searchable
            filter={foldedFilter}
            selectFirstOptionOnChange
            allowDeselect={false}
            // What is typed takes the place of what stands there.
            onFocus={({ currentTarget }) => afterPointer(() => currentTarget.select())}
            data={choices}
            value={award}
            onChange={(value) => value !== null && setAward(value as AwardCode)}
          />
          <Select
            aria-label="Năm xét"
            w={90}
            allowDeselect={false}
            data={years}
            value={String(year)}
            onChange={(value) => value !== null && setYear(Number(value))}
          />
          <div className={classes.day}>
            <DateField label="Ngày nhận hồ sơ" value={typedDay} onChange={setTypedDay} />
          </div>
          {canBoth && (
            <SegmentedControl
              aria-label="Đối tượng"
              value={subject}
              onChange={(value) => setSubject(value as 'person' | 'unit')}
              data={[
                { value: 'person', label: 'Cá nhân' },
                { value: 'unit', label: 'Tập thể' },
              ]}
            />
          )}
          <SegmentedControl
            aria-label="Kết quả"
            value={shownPart}
            onChange={(value) => setShownPart(value as EligibilityPart)}
            data={[
              { value: 'all', label: 'Tất cả' },
              { value: 'eligible', label: `Đủ điều kiện ${count('eligible')}` },
              { value: 'not-proposed', label: `Đủ, chưa đề nghị ${count('not-proposed')}` },
              { value: 'undetermined', label: `Chưa xác định ${count('undetermined')}` },
              { value: 'ineligible', label: `Không đủ ${count('ineligible')}` },
              { value: 'granted', label: `Đã tặng ${count('granted')}` },
            ]}
          />
        </>
      }
      aside={shown && <RowFindings row={shown} award={award} year={year} on={on} onClose={() => setActive(null)} />}
    >
      <Grid
        label={`Xét ${awardCatalogue[award].name} năm ${year}`}
        rows={rows}
        rowId={ownerKey}
        columns={eligibilityColumns}
        {...rememberedView}
        rowNoun={asked === 'person' ? 'người' : 'tập thể'}
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        onOpenRow={setActive}
        onSelectionChange={({ activeRow }) => active !== null && activeRow !== null && setActive(activeRow)}
      >
        <EmptyState>
          {all.length > 0
            ? 'Không có ai ở kết quả này.'
            : 'Chưa có ai để xét. Hãy nhập cá nhân, đơn vị và xếp loại hằng năm; chương trình tự xét theo luật của ngày hôm nay.'}
        </EmptyState>
      </Grid>
      {printed === 'list' && (
        <EligibleListDialog
          question={{ award, year, on, subject: asked }}
          part={shownPart}
          onClose={() => setPrinted(null)}
        />
      )}
      {printed === 'letters' && (
        <EligibleLetterDialog question={{ award, year, on, subject: asked }} onClose={() => setPrinted(null)} />
      )}
    </Page>
  );
}

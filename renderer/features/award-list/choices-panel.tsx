import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import { awardListColumnNames, awardListGroupNames } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { type AwardListChoices, type ChoiceProblems, usualSubtitle } from './award-list-choices.ts';
import classes from './choices-panel.module.css';
import { OrderedChecklist } from './ordered-checklist.tsx';
import { PickedRecords } from './picked-records.tsx';

interface ChoicesPanelProps {
  readonly choices: AwardListChoices;
  readonly onChange: (change: Partial<AwardListChoices>) => void;
  readonly problems: ChoiceProblems | null;
  readonly office: Office;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly decisions: readonly DecisionRow[];
  readonly awardTypes: readonly AwardType[];
}

/** What the list holds and how it is laid out. */
export function ChoicesPanel({ choices, onChange, problems, office, years, decisions, awardTypes }: ChoicesPanelProps) {
  return (
    <div className={classes.panel}>
      <section className={classes.part} aria-label="Nội dung danh sách">
        <Period {...{ choices, onChange, problems, years }} />
        <PickedRecords
          label="Quyết định"
          allLabel="Mọi quyết định và khen thưởng cũ trong kỳ"
          items={decisions.map((decision) => ({
            id: decision.id,
            label: `${decision.number}/${decision.symbol}${isIsoDate(decision.signedOn) ? ` ngày ${formatDate(decision.signedOn)}` : ''}`,
            detail: decision.subjectLine,
          }))}
          value={choices.decisionIds}
          onChange={(decisionIds) => onChange({ decisionIds })}
        />
        <PickedRecords
          label="Danh hiệu, hình thức"
          allLabel="Mọi danh hiệu, hình thức"
          items={awardTypes.map((type) => ({ id: type.id, label: type.name, detail: type.code }))}
          value={choices.awardTypeIds}
          onChange={(awardTypeIds) => onChange({ awardTypeIds })}
        />
      </section>
      <section className={classes.part} aria-label="Cách trình bày">
        <OrderedChecklist
          label="Chia nhóm theo"
          names={awardListGroupNames}
          value={choices.groupBy}
          onChange={(groupBy) => onChange({ groupBy })}
        />
        <OrderedChecklist
          label="Cột"
          names={awardListColumnNames}
          value={choices.columns}
          fixed="number"
          onChange={(columns) => onChange({ columns })}
        />
        <Switch
          label="Kèm tiền thưởng và tổng số tiền"
          checked={choices.withSums}
          onChange={(event) => onChange({ withSums: event.currentTarget.checked })}
        />
      </section>
      <section className={classes.part} aria-label="Thể thức">
        <TextInput
          label="Tên danh sách"
          required
          value={choices.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
          error={problems?.title}
        />
        <Textarea
          label="Dòng phụ đề"
          autosize
          minRows={1}
          maxRows={4}
          value={choices.subtitle ?? usualSubtitle(choices.fromYear, choices.toYear)}
          onChange={(event) => onChange({ subtitle: event.currentTarget.value })}
          error={problems?.subtitle}
        />
        <div className={classes.pair}>
          <TextInput
            label="Số văn bản"
            placeholder="Để trống"
            value={choices.documentNumber}
            onChange={(event) => onChange({ documentNumber: event.currentTarget.value })}
            error={problems?.documentNumber}
          />
          <DateField
            label="Ngày"
            required
            value={choices.datedOn}
            onChange={(datedOn) => onChange({ datedOn })}
            error={problems?.datedOn}
          />
        </div>
        <ChoiceField
          label="Người ký"
          unknownLabel="Không có chữ ký"
          choices={office.signers.map((signer) => ({ value: signer.id, label: `${signer.fullName} – ${signer.post}` }))}
          value={choices.signerId}
          onChange={(signerId) => onChange({ signerId })}
        />
        <Textarea
          label="Nơi nhận"
          description="Mỗi dòng một nơi"
          autosize
          minRows={2}
          maxRows={8}
          value={choices.recipients}
          onChange={(event) => onChange({ recipients: event.currentTarget.value })}
          error={problems?.recipients}
        />
      </section>
    </div>
  );
}

type PeriodProps = Pick<ChoicesPanelProps, 'choices' | 'onChange' | 'problems' | 'years'>;

/** One year, or from one to another; the years that have awards say how many. */
function Period({ choices, onChange, problems, years }: PeriodProps) {
  const { fromYear, toYear } = choices;
  const listed = [...new Set([...years.map((each) => each.year), fromYear, toYear])].filter((year) => year !== null);
  const counts = new Map(years.map((each) => [each.year, each.count]));
  const data = listed
    .sort((left, right) => right - left)
    .map((year) => ({ value: String(year), label: `${year} (${counts.get(year) ?? 0})` }));
  return (
    <div className={classes.pair}>
      <Select
        label="Từ năm"
        data={data}
        allowDeselect={false}
        value={fromYear === null ? null : String(fromYear)}
        onChange={(value) => {
          const year = Number(value);
          // A list of one year stays one of one year.
          onChange({
            fromYear: year,
            toYear: toYear === fromYear || toYear === null || toYear < year ? year : toYear,
            decisionIds: null,
          });
        }}
        error={problems?.fromYear}
      />
      <Select
        label="Đến năm"
        data={data.filter((each) => fromYear === null || Number(each.value) >= fromYear)}
        allowDeselect={false}
        value={toYear === null ? null : String(toYear)}
        onChange={(value) => onChange({ toYear: Number(value), decisionIds: null })}
        error={problems?.toYear}
      />
    </div>
  );
}

import { Textarea, TextInput } from '@mantine/core';
import { initiativeKindNames, initiativeScopeNames, initiativeStateNames } from '#shared/contracts/initiatives.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { Section } from '../../components/section.tsx';
import { ApplierFields } from './applier-fields.tsx';
import { AuthorFields } from './author-fields.tsx';
import type { InitiativeDraft } from './initiative-draft.ts';
import type { FieldProblems } from './initiative-form.tsx';
import classes from './initiatives.module.css';

interface InitiativeFieldsProps {
  readonly draft: InitiativeDraft;
  readonly onChange: (changes: Partial<InitiativeDraft>) => void;
  readonly problems: FieldProblems;
  readonly warnings: FieldProblems;
  readonly isNew: boolean;
}

type TextName =
  | 'field'
  | 'investor'
  | 'appliedBy'
  | 'recognizedBy'
  | 'decision'
  | 'summary'
  | 'description'
  | 'confidential'
  | 'conditions'
  | 'benefit'
  | 'applierBenefit'
  | 'note';

/** The fields in the order of the form of the request. TT 18/2013/TT-BKHCN, Phụ lục I. */
export function InitiativeFields({ draft, onChange, problems, warnings, isNew }: InitiativeFieldsProps) {
  const day = (name: 'firstAppliedOn' | 'requestedOn' | 'receivedOn' | 'recognizedOn', label: string) => (
    <DateField
      label={label}
      placeholder="Chưa rõ"
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={problems[name]}
      {...warned(problems[name] ? undefined : warnings[name])}
    />
  );
  const text = (name: TextName, label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={draft[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={problems[name]}
    />
  );
  const long = (name: TextName, label: string, minRows: number) => (
    <Textarea
      label={label}
      autosize
      minRows={minRows}
      maxRows={16}
      value={draft[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={problems[name]}
    />
  );
  return (
    <>
      <div className={classes.fields}>
        <div className={classes.head}>
          <Textarea
            label="Tên sáng kiến"
            required
            autoFocus={isNew}
            autosize
            minRows={1}
            maxRows={4}
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
            error={problems.name}
          />
          <YearField
            label="Năm"
            required
            value={draft.year}
            onChange={(year) => onChange({ year })}
            error={problems.year}
            {...warned(warnings.year)}
          />
        </div>
        <AuthorFields
          authors={draft.authors}
          onChange={(authors) => onChange({ authors })}
          problem={problems.authors ?? null}
        />
        <div className={classes.row}>
          <ChoiceField
            label="Loại giải pháp"
            choices={choicesOf(initiativeKindNames)}
            value={draft.kind}
            onChange={(kind) => onChange({ kind })}
          />
          {text('field', 'Lĩnh vực', 'Năng lượng, thương mại…')}
          <UnitPicker
            label="Đơn vị"
            value={draft.unitId}
            onChange={(unitId) => onChange({ unitId })}
            placeholder="Theo tác giả chính"
            withDissolved
          />
          <ChoiceField
            label="Tình trạng"
            required
            choices={choicesOf(initiativeStateNames)}
            value={draft.state}
            onChange={(state) => state && onChange({ state })}
          />
        </div>
        <div className={classes.row}>
          {day('firstAppliedOn', 'Ngày áp dụng lần đầu')}
          {day('requestedOn', 'Ngày nộp đơn')}
          {day('receivedOn', 'Ngày nhận đơn')}
          {text('investor', 'Chủ đầu tư tạo ra sáng kiến')}
        </div>
        {draft.state === 'recognized' && (
          <div className={classes.row}>
            {day('recognizedOn', 'Ngày công nhận')}
            {text('decision', 'Số quyết định công nhận')}
            {text('recognizedBy', 'Người, cơ quan công nhận')}
            <ChoiceField
              label="Phạm vi ảnh hưởng"
              required
              choices={choicesOf(initiativeScopeNames)}
              value={draft.scope}
              onChange={(scope) => onChange({ scope })}
              error={problems.scope}
            />
          </div>
        )}
        {text('appliedBy', 'Nơi áp dụng', 'Đơn vị, địa phương đã áp dụng')}
        {long('summary', 'Tóm tắt', 2)}
        {long('description', 'Mô tả bản chất của sáng kiến', 4)}
        <div className={classes.pair}>
          {long('benefit', 'Lợi ích theo ý kiến của tác giả', 3)}
          {long('applierBenefit', 'Lợi ích theo ý kiến của nơi áp dụng', 3)}
        </div>
        <div className={classes.pair}>
          {long('conditions', 'Điều kiện cần thiết để áp dụng', 2)}
          {long('confidential', 'Thông tin cần được bảo mật', 2)}
        </div>
      </div>
      <Section title="Người tham gia áp dụng thử, áp dụng lần đầu">
        <ApplierFields appliers={draft.appliers} onChange={(appliers) => onChange({ appliers })} />
      </Section>
      <Section title="Ghi chú">{long('note', 'Ghi chú', 1)}</Section>
    </>
  );
}

/** A warning below the label; no room is kept for one that is not there. */
function warned(text: string | undefined) {
  return text ? { description: <span className={classes.warning}>{text}</span> } : {};
}

import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { scopeNames } from '#shared/domain/eligibility/case-codes.ts';
import type { RegulationDemand } from '#shared/domain/eligibility/regulation.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { awardChoices, beginnings, kindNames, laterYears, shareNames } from './demand-choices.ts';
import classes from './regulations.module.css';
import { monthDayText, typedMonthDay } from './value-text.ts';

interface DemandFieldsProps {
  readonly demand: RegulationDemand;
  readonly errors: Readonly<Record<string, string>>;
  /** Path of the demand in the regulation: `criteria.0.demand`. */
  readonly path: string;
  readonly onChange: (demand: RegulationDemand) => void;
  /** A demand inside another one has no alternatives of its own. */
  readonly isInner?: boolean;
}

/** What a regulation demands: its kind, and the few fields of that kind. */
export function DemandFields({ demand, errors, path, onChange, isInner = false }: DemandFieldsProps) {
  const kinds = choicesOf(kindNames).filter(({ value }) => !isInner || value !== 'anyOf');
  const error = (field: string) => errors[`${path}.${field}`];
  const set = (change: object) => onChange({ ...demand, ...change } as RegulationDemand);
  const number = (field: 'years' | 'count' | 'percent', label: string) => (
    <NumberInput
      label={label}
      w={96}
      allowDecimal={false}
      allowNegative={false}
      value={(demand as Readonly<Record<string, unknown>>)[field] as number}
      onChange={(value) => set({ [field]: value === '' ? null : Number(value) })}
      error={error(field)}
    />
  );
  const award = (label: string) =>
    'award' in demand && (
      <ChoiceField
        label={label}
        required
        choices={awardChoices}
        value={demand.award}
        onChange={(value) => set({ award: value })}
        error={error('award')}
      />
    );
  return (
    <div className={classes.demand}>
      <ChoiceField
        label="Loại điều kiện"
        required
        choices={kinds}
        value={demand.kind}
        onChange={(kind) => kind !== null && onChange(beginnings[kind])}
      />
      {demand.kind === 'minimumRating' && (
        <>
          <ChoiceField
            label="Từ mức"
            required
            choices={choicesOf(ratingNames)}
            value={demand.rating}
            onChange={(rating) => set({ rating })}
          />
          {number('years', 'Số năm')}
        </>
      )}
      {demand.kind === 'initiatives' && (
        <>
          {number('count', 'Số sáng kiến')}
          <ChoiceField
            label="Phạm vi"
            required
            choices={choicesOf(scopeNames)}
            value={demand.scope}
            onChange={(scope) => set({ scope })}
          />
          {number('years', 'Trong số năm')}
        </>
      )}
      {demand.kind === 'awards' && (
        <>
          {award('Danh hiệu, hình thức')}
          {number('count', 'Số lần')}
          {number('years', 'Trong số năm')}
        </>
      )}
      {demand.kind === 'consecutiveTitles' && (
        <>
          {award('Danh hiệu')}
          {number('years', 'Số năm')}
        </>
      )}
      {demand.kind === 'priorAward' && award('Danh hiệu, hình thức')}
      {demand.kind === 'memberShare' && (
        <>
          <ChoiceField
            label="Cá nhân"
            required
            choices={choicesOf(shareNames)}
            value={demand.of}
            onChange={(of) => set({ of })}
          />
          {number('percent', 'Từ %')}
        </>
      )}
      {demand.kind === 'existence' && number('years', 'Từ số năm')}
      {demand.kind === 'receivedBy' && (
        <>
          <MonthDayInput
            monthDay={demand.monthDay}
            onChange={(monthDay) => set({ monthDay })}
            error={error('monthDay')}
          />
          <ChoiceField
            label="Năm"
            required
            choices={laterYears}
            value={demand.yearsLater}
            onChange={(yearsLater) => set({ yearsLater })}
          />
        </>
      )}
      {demand.kind === 'confirm' && (
        <TextInput
          className={classes.wide ?? ''}
          label="Nội dung cần xác nhận"
          required
          value={demand.question}
          onChange={(event) => set({ question: event.currentTarget.value })}
          error={error('question')}
        />
      )}
      {demand.kind === 'anyOf' && (
        <Alternatives demands={demand.demands} errors={errors} path={path} onChange={(demands) => set({ demands })} />
      )}
    </div>
  );
}

interface MonthDayInputProps {
  readonly monthDay: string;
  readonly onChange: (monthDay: string) => void;
  readonly error: string | undefined;
}

/** A day of every year, typed `10/12`. */
function MonthDayInput({ monthDay, onChange, error }: MonthDayInputProps) {
  const [text, setText] = useState(() => monthDayText(monthDay));
  return (
    <TextInput
      label="Chậm nhất ngày/tháng"
      required
      w={170}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(typedMonthDay(event.currentTarget.value));
      }}
      error={error}
    />
  );
}

interface AlternativesProps {
  readonly demands: readonly RegulationDemand[];
  readonly errors: Readonly<Record<string, string>>;
  readonly path: string;
  readonly onChange: (demands: readonly RegulationDemand[]) => void;
}

/** The demands of which one suffices. */
function Alternatives({ demands, errors, path, onChange }: AlternativesProps) {
  return (
    <div className={classes.alternatives}>
      {demands.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: alternatives have no name of their own, and are only added at the end
        <div key={index} className={classes.alternative}>
          <DemandFields
            demand={inner}
            errors={errors}
            path={`${path}.demands.${index}`}
            onChange={(changed) => onChange(demands.with(index, changed))}
            isInner
          />
          {demands.length > 2 && (
            <Button variant="subtle" color="gray" onClick={() => onChange(demands.toSpliced(index, 1))}>
              Bỏ hướng {index + 1}
            </Button>
          )}
        </div>
      ))}
      {demands.length < 6 && (
        <Button variant="subtle" onClick={() => onChange([...demands, beginnings.confirm])}>
          Thêm hướng
        </Button>
      )}
    </div>
  );
}

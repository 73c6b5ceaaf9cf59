import type { Request } from '#shared/contracts/ipc-contract.ts';
import { regulationFields } from '#shared/contracts/law-choices.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { SubjectKind } from '#shared/domain/awards/subject-kind.ts';
import type { Regulation, RegulationDemand } from '#shared/domain/eligibility/regulation.ts';
import type { Unit } from '#shared/law/parameter.ts';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { validateWith } from '../../lib/field-issues.ts';
import { typedValue, valueText } from './value-text.ts';

/** A figure being entered: the value as typed. `id` tells the rows apart on the screen. */
export interface DraftValue {
  readonly id: number;
  readonly parameter: string | null;
  readonly from: string | null;
  readonly text: string;
  /** The regulation lifts the state's figure. */
  readonly isLifted: boolean;
  readonly place: string;
}

/** A demand being entered. */
export interface DraftCriterion {
  readonly id: number;
  readonly key: string;
  readonly award: AwardCode | null;
  readonly subject: SubjectKind | null;
  readonly label: string;
  readonly place: string;
  readonly from: string | null;
  readonly demand: RegulationDemand;
}

/** A regulation being entered or corrected. */
export interface RegulationDraft {
  readonly instrument: {
    readonly title: string;
    readonly name: string;
    readonly issuer: string;
    readonly issuedOn: string | null;
    readonly inForceOn: string | null;
    readonly expiredOn: string | null;
  };
  readonly values: readonly DraftValue[];
  readonly criteria: readonly DraftCriterion[];
}

const units = new Map<string, Unit>(allParameters.map((parameter) => [parameter.key, parameter.unit]));

/** In what a parameter's value is counted; undefined for one that is not chosen yet. */
export function unitOf(parameter: string | null): Unit | undefined {
  return parameter === null ? undefined : units.get(parameter);
}

/** The draft of a regulation, or an empty one. */
export function draftOf(regulation: Regulation | null): RegulationDraft {
  if (regulation === null) {
    const instrument = { title: '', name: '', issuer: '', issuedOn: null, inForceOn: null, expiredOn: null };
    return { instrument, values: [], criteria: [] };
  }
  return {
    instrument: regulation.instrument,
    values: regulation.values.map(({ parameter, from, value, place }, id) => {
      const unit = unitOf(parameter);
      const text = unit === undefined ? '' : valueText(unit, value);
      return { id, parameter, from, text, isLifted: value === null, place };
    }),
    criteria: regulation.criteria.map((criterion, id) => ({ ...criterion, id, subject: criterion.subject ?? null })),
  };
}

/** A new row's number: above all there are. */
function nextId(rows: readonly { readonly id: number }[]): number {
  return Math.max(-1, ...rows.map((row) => row.id)) + 1;
}

/** With one more figure, from the day the regulation comes into force. */
export function withValue(draft: RegulationDraft): RegulationDraft {
  const { values, instrument } = draft;
  const row = { id: nextId(values), parameter: null, from: instrument.inForceOn, text: '', isLifted: false, place: '' };
  return { ...draft, values: [...values, row] };
}

/** With one more demand, its key not used before. */
export function withCriterion(draft: RegulationDraft): RegulationDraft {
  const { criteria, instrument } = draft;
  const keys = new Set(criteria.map(({ key }) => key));
  let number = criteria.length + 1;
  while (keys.has(`criterion-${number}`)) number++;
  const row = { id: nextId(criteria), key: `criterion-${number}`, award: null, subject: null, label: '', place: '' };
  const demand = { kind: 'confirm', question: '' } as const;
  return { ...draft, criteria: [...criteria, { ...row, from: instrument.inForceOn, demand }] };
}

/** What is saved: the draft with its values read. It is checked by the contract, here and at the border. */
export function regulationOf({ instrument, values, criteria }: RegulationDraft): Regulation {
  const read = values.map(({ parameter, from, text, isLifted, place }) => {
    const unit = unitOf(parameter);
    return { parameter, from, value: isLifted ? null : unit === undefined ? text : typedValue(unit, text), place };
  });
  const demands = criteria.map(({ id: _, subject, ...criterion }) => ({
    ...criterion,
    ...(subject === null ? {} : { subject }),
  }));
  return { instrument, values: read, criteria: demands } as Request<'law:export-regulation'>['regulation'];
}

const check = validateWith(regulationFields);
const sentences: Readonly<Record<string, string>> = {
  parameter: 'Hãy chọn số liệu.',
  award: 'Hãy chọn danh hiệu, hình thức.',
  from: 'Hãy nhập ngày.',
  inForceOn: 'Hãy nhập ngày.',
};

/** What is wrong, by the path of the field: `values.0.value`. Empty: nothing. An empty choice or day is asked for in words. */
export function draftErrors(draft: RegulationDraft): Record<string, string> {
  const regulation = regulationOf(draft);
  const found = Object.entries(check(regulation)).map(([path, message]) => {
    const steps = path.split('.');
    const value = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], regulation);
    return [path, (value === null ? sentences[steps.at(-1) ?? ''] : undefined) ?? message];
  });
  return Object.fromEntries(found);
}

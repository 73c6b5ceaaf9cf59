import type { ImportCorrections } from '#shared/contracts/imports.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import { matchPerson, type SoughtPerson } from '#shared/domain/imports/match-person.ts';
import { bornYearOf } from '#shared/domain/imports/read-person-fields.ts';
import { foldText } from '#shared/text/fold.ts';
import type { DraftCandidate, DraftProblem, PlannedOwner, PlannedUnit } from './draft.ts';
import type { OfficeIndex } from './office-index.ts';
import type { FileUnits } from './resolve-units.ts';

type MatchAnswer = NonNullable<ImportCorrections['matches'][number]['answer']>;

/** Whom a row is about, as far as it is clear. */
export interface ResolvedOwner {
  readonly owner: PlannedOwner | null;
  readonly match: DraftCandidate | null;
  readonly candidates: readonly DraftCandidate[];
  readonly problems: readonly DraftProblem[];
}

const open = (problem: DraftProblem, candidates: readonly DraftCandidate[] = []): ResolvedOwner => ({
  owner: null,
  match: null,
  candidates,
  problems: [problem],
});

/** Finds a person in the records by what the row says; several or doubtful ones become a question, answered by the officer. */
export function resolvePerson(
  values: ImportValues,
  unit: PlannedUnit | null,
  index: OfficeIndex,
  answer: MatchAnswer | null,
): ResolvedOwner {
  const fullName = values.fullName as string;
  if (answer?.kind === 'record' && index.stored.has(answer.id)) {
    const match: DraftCandidate = { kind: 'person', id: answer.id, score: 1, reason: 'do người nhập chọn' };
    return { owner: { kind: 'person', id: answer.id }, match, candidates: [], problems: [] };
  }
  const newPerson: PlannedOwner = { kind: 'newPerson', key: newPersonKey(values, unit) };
  if (answer?.kind === 'new') return { owner: newPerson, match: null, candidates: [], problems: [] };
  const sought: SoughtPerson = {
    fullName,
    bornOn: values.bornOn ?? null,
    bornYear: bornYearOf(values),
    gender: values.gender ?? null,
    nationalId: values.nationalId ?? null,
    unitId: unit?.kind === 'existing' ? unit.id : null,
    position: values.position ?? null,
  };
  const found = matchPerson(sought, index.people);
  const candidates = found.candidates.map(
    ({ person, score, reason }): DraftCandidate => ({ kind: 'person', id: person.id, score, reason }),
  );
  if (found.match !== null) {
    const { person, score, reason } = found.match;
    const notices: DraftProblem[] =
      found.notice === null ? [] : [{ severity: 'notice', column: null, message: found.notice }];
    return {
      owner: { kind: 'person', id: person.id },
      match: { kind: 'person', id: person.id, score, reason },
      candidates: [],
      problems: notices,
    };
  }
  if (candidates.length === 0) return { owner: newPerson, match: null, candidates, problems: [] };
  const reasons = found.candidates
    .slice(0, 3)
    .map(({ reason }) => reason)
    .join('; ');
  const message =
    candidates.length === 1
      ? `Chưa rõ có phải người đã có trong hồ sơ (${reasons}); hãy chọn`
      : `Có ${candidates.length} người trong hồ sơ có thể là người này (${reasons}); hãy chọn`;
  return open({ severity: 'question', column: null, message }, candidates);
}

/** Finds a collective among the units. */
export function resolveCollective(text: string, units: FileUnits): ResolvedOwner {
  const resolution = units.resolve(text);
  if (resolution.kind === 'unit') {
    const { unit } = resolution;
    const match: DraftCandidate | null =
      unit.kind === 'existing' ? { kind: 'unit', id: unit.id, score: 1, reason: 'cùng tên đơn vị' } : null;
    return { owner: { kind: 'unit', unit }, match, candidates: [], problems: [] };
  }
  const message = resolution.kind === 'open' ? resolution.message : `Chưa rõ tập thể “${text}”`;
  return open({ severity: 'question', column: null, message });
}

/** One key for one new person, in however many rows. */
export function newPersonKey(
  values: Pick<ImportValues, 'fullName' | 'nationalId' | 'bornOn' | 'bornYear'>,
  unit: PlannedUnit | null,
): string {
  if (values.nationalId !== undefined) return `id ${values.nationalId}`;
  const birth = values.bornOn ?? values.bornYear;
  const place =
    birth !== undefined
      ? birth
      : unit === null
        ? ''
        : unit.kind === 'existing'
          ? `unit ${unit.id}`
          : `unit ${unit.key}`;
  return `${foldText(values.fullName ?? '')} ${place}`;
}

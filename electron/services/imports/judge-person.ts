import type { ImportChange } from '#shared/contracts/imports.ts';
import { genderNames, personKindNames } from '#shared/contracts/people.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import { isSameSpelling } from '#shared/domain/imports/match-person.ts';
import { personDetailNames, personDetails, unknownDetails } from '#shared/domain/personal-data/person-detail.ts';
import { foldText } from '#shared/text/fold.ts';
import type { PersonRecord } from '../../database/repositories/person-repository.ts';
import type { DraftProblem, PlannedOwner, PlannedUnit, RowPlan } from './draft.ts';
import type { OfficeIndex, StoredPerson } from './office-index.ts';

/** What comes of a row for its person. */
export interface PersonJudgement {
  readonly changes: readonly ImportChange[];
  readonly problems: readonly DraftProblem[];
  readonly plan: Pick<RowPlan, 'person' | 'membership' | 'position'>;
}

const unknownPerson = {
  ...unknownDetails,
  bornOn: null,
  bornYear: null,
  gender: null,
  ethnicGroup: null,
  isPartyMember: null,
  kind: null,
  nationalId: null,
  startedOn: null,
  note: null,
} as const;

/** What a new person is made of: what the row says, and nothing else. */
export function planNewPerson(values: ImportValues, unit: PlannedUnit | null): PersonJudgement['plan'] {
  const person = { ...unknownPerson, ...personFacts(values), fullName: values.fullName as string };
  return unit === null ? { person } : { person, membership: { unit, position: values.position ?? null } };
}

function personFacts(values: ImportValues): Partial<PersonRecord> {
  const { bornOn, bornYear, gender, ethnicGroup, isPartyMember, kind, nationalId, startedOn, note } = values;
  const details = Object.fromEntries(personDetails.map((detail) => [detail, values[detail]]));
  const facts = { bornOn, bornYear, gender, ethnicGroup, isPartyMember, kind, nationalId, startedOn, note, ...details };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const fieldNames = {
  fullName: 'Họ và tên',
  bornOn: 'Ngày sinh',
  bornYear: 'Năm sinh',
  gender: 'Giới tính',
  ethnicGroup: 'Dân tộc',
  isPartyMember: 'Đảng viên',
  kind: 'Loại cán bộ',
  nationalId: 'Số CCCD',
  startedOn: 'Ngày vào ngành',
  note: 'Ghi chú',
  ...personDetailNames,
} as const;

/** Compares a row of a list of people with the person's record: only what the row says can change anything. */
export function judgeKnownPerson(
  values: ImportValues,
  unit: PlannedUnit | null,
  owner: PlannedOwner & { kind: 'person' },
  index: OfficeIndex,
): PersonJudgement {
  const stored = index.stored.get(owner.id) as StoredPerson;
  const problems: DraftProblem[] = [];
  const changes: ImportChange[] = [];
  const person: Record<string, unknown> = {};
  const change = (field: keyof typeof fieldNames, before: string | null, after: string, value: unknown) => {
    changes.push({ field, fieldName: fieldNames[field], before, after });
    person[field] = value;
  };
  judgeName(values.fullName as string, stored.fullName, change, problems);
  if (values.bornOn !== undefined && values.bornOn !== stored.bornOn)
    change(
      'bornOn',
      shownDay(stored.bornOn) ?? shown(stored.bornYear),
      shownDay(values.bornOn) as string,
      values.bornOn,
    );
  else if (values.bornOn === undefined && values.bornYear !== undefined && values.bornYear !== stored.bornYear)
    change('bornYear', shown(stored.bornYear), String(values.bornYear), values.bornYear);
  const plain = ['gender', 'ethnicGroup', 'isPartyMember', 'kind', 'nationalId', 'startedOn', 'note'] as const;
  for (const field of [...plain, ...personDetails]) {
    const value = values[field];
    if (value === undefined || value === stored[field]) continue;
    if (typeof value === 'string' && typeof stored[field] === 'string' && isSameSpelling(value, stored[field]))
      continue;
    change(field, told(field, stored[field]), told(field, value) as string, value);
  }
  const current = index.memberships.get(owner.id);
  const plan: { membership?: NonNullable<RowPlan['membership']>; position?: NonNullable<RowPlan['position']> } = {};
  if (unit !== null && current === undefined) {
    plan.membership = { unit, position: values.position ?? null };
    changes.push({ field: 'unit', fieldName: 'Đơn vị', before: null, after: values.unit ?? '' });
  } else if (current !== undefined) {
    const isElsewhere = unit !== null && (unit.kind === 'new' || unit.id !== current.unitId);
    if (isElsewhere) {
      problems.push({
        severity: 'notice',
        column: null,
        message: 'Hồ sơ đang ghi đơn vị khác; chuyển đơn vị cần ngày nên không đổi khi nhập, hãy dùng Chuyển đơn vị',
      });
    } else if (values.position !== undefined && foldText(values.position) !== foldText(current.position ?? '')) {
      plan.position = { membershipId: current.id, position: values.position };
      changes.push({ field: 'position', fieldName: 'Chức vụ', before: current.position, after: values.position });
    }
  }
  return {
    changes,
    problems,
    plan: Object.keys(person).length === 0 ? plan : { person: person as Partial<PersonRecord>, ...plan },
  };
}

type SayChange = (field: 'fullName', before: string, after: string, value: string) => void;

/** A name that only lacks its accents, or has its tone mark on the other vowel, does not change the record. */
function judgeName(given: string, stored: string, change: SayChange, problems: DraftProblem[]): void {
  if (isSameSpelling(given, stored)) return;
  const lacksAccents = !/[^\0-\x7f]/.test(given) && foldText(given) === foldText(stored);
  if (lacksAccents)
    problems.push({ severity: 'notice', column: null, message: `Tên không dấu; giữ tên trong hồ sơ: ${stored}` });
  else change('fullName', stored, given, given);
}

const shown = (value: number | null): string | null => (value === null ? null : String(value));
const shownDay = (day: string | null): string | null => (day === null ? null : formatDate(day as IsoDate));

function told(field: string, value: string | boolean | null): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (field === 'gender') return genderNames[value as keyof typeof genderNames];
  if (field === 'kind') return personKindNames[value as keyof typeof personKindNames];
  return field === 'startedOn' ? formatDate(value as IsoDate) : value;
}

import { awardChangeNames } from '#shared/contracts/award-changes.ts';
import { awardFamilyNames, awardLevelNames, awardStatusNames, awardSubjectNames } from '#shared/contracts/awards.ts';
import { commendationKindNames } from '#shared/contracts/decisions.ts';
import {
  checkResultNames,
  initiativeKindNames,
  initiativeScopeNames,
  initiativeStateNames,
} from '#shared/contracts/initiatives.ts';
import { genderNames, personKindNames, workRoleNames } from '#shared/contracts/people.ts';
import { pledgeScopeNames, pledgeStateNames } from '#shared/contracts/pledges.ts';
import { unitKindNames } from '#shared/contracts/units.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { ratingNames } from '#shared/domain/awards/rating-code.ts';
import { blockBarNames, blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { nominationAwardNames } from '#shared/domain/blocks/nominate.ts';
import { criterionKindNames, criterionScorerNames } from '#shared/domain/blocks/score-criterion.ts';
import { scoreStageNames, submissionWayNames } from '#shared/domain/blocks/score-stage.ts';
import { absenceReasonNames, disciplineNames, reviewNames } from '#shared/domain/eligibility/case-codes.ts';
import { exemplarKindNames, exemplarStageNames } from '#shared/domain/exemplars/exemplar-stage.ts';
import { fundCategoryNames } from '#shared/domain/fund/fund-ledger.ts';
import { commitmentOutcomeNames, launchLevelNames, movementKindNames } from '#shared/domain/movements/movement.ts';
import { educationNames } from '#shared/domain/statistics/emulation-officer.ts';
import { recipientGroupNames } from '#shared/domain/statistics/recipient-group.ts';
import { statisticsKindNames } from '#shared/domain/statistics/statistics-kind.ts';
import { periodName } from '#shared/domain/targets/plan-periods.ts';
import { accumulationNames, targetDirectionNames, targetFrequencyNames } from '#shared/domain/targets/target.ts';
import { titleRatioCodes, titleRatios } from '#shared/domain/targets/title-ratios.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { capitalizeFirstLetter } from '#shared/text/letter-case.ts';

const words: Record<string, string> = {
  ...unitKindNames,
  ...personKindNames,
  ...genderNames,
  ...workRoleNames,
  ...awardFamilyNames,
  ...awardLevelNames,
  ...awardSubjectNames,
  ...awardStatusNames,
  ...commendationKindNames,
  ...initiativeKindNames,
  ...initiativeStateNames,
  ...movementKindNames,
  ...exemplarKindNames,
  ...pledgeStateNames,
  ...blockRoleNames,
  merge: 'Hợp nhất, sáp nhập',
  split: 'Chia, tách',
};

/** Codes that mean different things in different columns, or only in one. */
const wordsOfColumn: Record<string, Readonly<Record<string, string>>> = {
  rating: ratingNames,
  form: disciplineNames,
  reason: absenceReasonNames,
  scope: { ...initiativeScopeNames, ...pledgeScopeNames },
  category: fundCategoryNames,
  check_result: checkResultNames,
  launch_level: launchLevelNames,
  stage: exemplarStageNames,
  counted_over: { span: 'Cả giai đoạn', 'each-year': 'Từng năm' },
  direction: { ...targetDirectionNames, receipt: 'Thu', spending: 'Chi' },
  change: awardChangeNames,
  recipient_group: recipientGroupNames,
  statistics_kind: statisticsKindNames,
  education: educationNames,
  frequency: targetFrequencyNames,
  accumulation: accumulationNames,
  outcome: commitmentOutcomeNames,
  bar: blockBarNames,
  scorer: criterionScorerNames,
  score_stage: scoreStageNames,
  way: submissionWayNames,
  award: nominationAwardNames,
  ratio: Object.fromEntries(titleRatioCodes.map((code) => [code, titleRatios[code].name])),
};
const wordsOfTable: Record<string, Readonly<Record<string, string>>> = {
  reviews: reviewNames,
  block_criteria: criterionKindNames,
};

const codedColumns = new Set(['kind', 'gender', 'role', 'family', 'level', 'status', 'commendation_kind', 'state']);
const truthColumns = new Set([
  'is_party_member',
  'eligible_for_flag',
  'exceeded_targets',
  'led_block',
  'is_inner',
  'is_elected',
  'bars',
  'needs_evidence',
  'is_met',
  'is_nominated',
  'has_good_result',
  'is_full_time',
]);
const unitColumns = new Set([
  'unit_id',
  'home_unit_id',
  'parent_id',
  'predecessor_id',
  'successor_id',
  'responsible_unit_id',
]);

/** What the names of numbers in a row are looked up in. */
export interface NameLookup {
  readonly directory: UnitDirectory;
  readonly today: string;
  readonly awardTypeNames: ReadonlyMap<number, string>;
  personName(id: number): string | null;
}

/** A column's value in the officer's words; null stays null. */
export function fieldValue(table: string, column: string, value: unknown, lookup: NameLookup): string | null {
  if (value === null || value === undefined || value === '') return null;
  const code = String(value);
  const word = column === 'kind' ? wordsOfTable[table]?.[code] : wordsOfColumn[column]?.[code];
  if (word !== undefined) return capitalizeFirstLetter(word);
  if (codedColumns.has(column)) return words[code] ?? code;
  if (truthColumns.has(column)) return value === 1 ? 'Có' : 'Không';
  if (unitColumns.has(column)) return lookup.directory.nameOn(Number(value), lookup.today) || `số ${value}`;
  if (column === 'person_id') return lookup.personName(Number(value)) ?? `số ${value}`;
  if (column === 'award_type_id') return lookup.awardTypeNames.get(Number(value)) ?? `số ${value}`;
  if (column === 'period') return periodName(code);
  if (typeof value === 'number' && !Number.isInteger(value)) return formatNumber(value);
  if (column === 'amount') return `${formatNumber(Number(value))} đồng`;
  if (column === 'subjects')
    return (JSON.parse(String(value)) as string[]).map((subject) => words[subject] ?? subject).join(', ');
  return isIsoDate(value) ? formatDate(value) : String(value);
}

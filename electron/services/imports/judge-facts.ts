import type { AwardFamily, AwardSubject } from '#shared/contracts/awards.ts';
import { awardSubjectNames } from '#shared/contracts/awards.ts';
import type { ImportChange, ImportOutcome } from '#shared/contracts/imports.ts';
import type { RoundRow } from '#shared/contracts/rounds.ts';
import { type RatingCode, ratingNames } from '#shared/domain/awards/rating-code.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import type { DraftProblem, PlannedOwner, RowPlan } from './draft.ts';
import type { StoredFacts } from './stored-facts.ts';

/** What rows without a word of their own take from the table. */
export interface TableDefaults {
  readonly year: number | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly issuer: string | null;
  readonly today: string;
  /** The round that proposals go into; null: not known. */
  readonly round: RoundRow | null;
  readonly senderUnitId: number | null;
}

/** What comes of a row's awards, ratings or registration. */
export interface FactJudgement {
  readonly outcome: ImportOutcome;
  readonly changes: readonly ImportChange[];
  readonly problems: readonly DraftProblem[];
  readonly plan: Pick<RowPlan, 'awards' | 'ratings' | 'registration' | 'proposals'>;
}

/** A problem that keeps a row out. */
export const refusal = (message: string, column: number | null = null): DraftProblem => ({
  severity: 'refusal',
  column,
  message,
});
/** The judgement of a row that is kept out. */
export const refused = (...problems: DraftProblem[]): FactJudgement => ({
  outcome: 'refused',
  changes: [],
  problems,
  plan: {},
});

const WHICH_YEAR = 'Chưa rõ năm; hãy chọn năm của bảng';

/** The key under which the stored facts know an owner; a new one has no facts. */
export function ownerKey(owner: PlannedOwner): string {
  if (owner.kind === 'person') return `person ${owner.id}`;
  return owner.kind === 'unit' && owner.unit.kind === 'existing' ? `unit ${owner.unit.id}` : 'new';
}

function subjectOf(owner: PlannedOwner): AwardSubject {
  return owner.kind === 'unit' ? 'collective' : 'person';
}

/** Awards that the law does not give to this kind of subject, as refusals. */
export function wrongSubjects(codes: readonly string[], owner: PlannedOwner, facts: StoredFacts): DraftProblem[] {
  const subject = subjectOf(owner);
  return codes.flatMap((code) => {
    const type = facts.types.get(code);
    if (type === undefined) return [refusal(`Danh mục chưa có ${code}`)];
    const allowed = type.subjects.map((kind) => awardSubjectNames[kind].toLocaleLowerCase('vi')).join(', ');
    return type.subjects.includes(subject) ? [] : [refusal(`${type.name} chỉ tặng cho ${allowed}`)];
  });
}

const LAST_QUARTER = 10;

/** The year of an award that only its decision tells: of a commendation that day's; of a title only when it was given at the year's end. */
function yearOfDecision(decidedOn: string | undefined, family: AwardFamily | undefined): number | null {
  if (decidedOn === undefined) return null;
  return family === 'commendation' || Number(decidedOn.slice(5, 7)) >= LAST_QUARTER
    ? Number(decidedOn.slice(0, 4))
    : null;
}

/** Awards of past years: each new unless the records have it for that year. */
export function judgeAwards(
  values: ImportValues,
  owner: PlannedOwner,
  facts: StoredFacts,
  table: TableDefaults,
): FactJudgement {
  const codes = values.awards ?? [];
  if (codes.length === 0) return refused(refusal('Không có danh hiệu, hình thức khen thưởng nào'));
  const given = codes.map((_, index) => values.awardYears?.[index] ?? values.year ?? table.year);
  const years = given.map(
    (year, index) => year ?? yearOfDecision(values.decidedOn, facts.types.get(codes[index] as string)?.family),
  );
  if (years.some((year) => year === null)) return refused(refusal(WHICH_YEAR));
  const notices: DraftProblem[] = given.includes(null)
    ? [
        {
          severity: 'notice',
          column: null,
          message: `Năm ${years[given.indexOf(null)]} lấy theo ngày quyết định; hãy kiểm tra`,
        },
      ]
    : [];
  const wrong = wrongSubjects(codes, owner, facts);
  const thisYear = Number(table.today.slice(0, 4));
  const future = years.find((year) => (year as number) > thisYear);
  if (future !== undefined) wrong.push(refusal(`Năm ${future} chưa đến`));
  const decidedOn = values.decidedOn ?? table.decidedOn;
  if (decidedOn !== null && decidedOn > table.today) wrong.push(refusal('Ngày quyết định ở tương lai'));
  if (wrong.length > 0) return refused(...wrong);
  const awards = codes.flatMap((code, index) => {
    const awardTypeId = facts.types.get(code)?.id as number;
    const year = years[index] as number;
    if (facts.hasAward(ownerKey(owner), awardTypeId, year)) return [];
    return [
      {
        awardTypeId,
        year,
        position: values.position ?? null,
        unitName: values.unit ?? null,
        citation: values.citation ?? null,
        amount: values.amount ?? null,
        decisionNumber: values.decisionNumber ?? table.decisionNumber,
        decidedOn,
        issuer: values.issuer ?? table.issuer,
      },
    ];
  });
  const changes = awards.map(({ awardTypeId, year }) => ({
    field: 'awards',
    fieldName: 'Khen thưởng',
    before: null,
    after: `${[...facts.types.values()].find(({ id }) => id === awardTypeId)?.shortName ?? ''} năm ${year}`,
  }));
  if (awards.length === 0) return { outcome: 'same', changes: [], problems: notices, plan: {} };
  return { outcome: awards.length < codes.length ? 'changed' : 'new', changes, problems: notices, plan: { awards } };
}

/** Yearly ratings: new, changed or the same. */
export function judgeRatings(
  values: ImportValues,
  owner: PlannedOwner,
  facts: StoredFacts,
  table: TableDefaults,
): FactJudgement {
  const given = new Map<number, string>(
    Object.entries(values.ratings ?? {}).map(([year, rating]) => [Number(year), rating]),
  );
  if (values.rating !== undefined) {
    const year = values.year ?? table.year;
    if (year === null) return refused(refusal(WHICH_YEAR));
    given.set(year, values.rating);
  }
  if (given.size === 0) return refused(refusal('Chưa có mức xếp loại'));
  const thisYear = Number(table.today.slice(0, 4));
  const future = [...given.keys()].find((year) => year > thisYear);
  if (future !== undefined) return refused(refusal(`Năm ${future} chưa đến; chưa xếp loại được`));
  const changes: ImportChange[] = [];
  const ratings: { year: number; rating: string; note: string | null }[] = [];
  let isCorrection = false;
  for (const [year, rating] of given) {
    const before = facts.rating(ownerKey(owner), year);
    if (before === rating) continue;
    isCorrection ||= before !== null;
    const name = (code: string) => ratingNames[code as RatingCode];
    changes.push({
      field: 'rating',
      fieldName: `Xếp loại ${year}`,
      before: before === null ? null : name(before),
      after: name(rating),
    });
    const note = values.score === undefined ? null : `Điểm ${String(values.score).replace('.', ',')}`;
    ratings.push({ year, rating, note });
  }
  const outcome = ratings.length === 0 ? 'same' : isCorrection || ratings.length < given.size ? 'changed' : 'new';
  return { outcome, changes, problems: [], plan: ratings.length === 0 ? {} : { ratings } };
}

const YEARS_AHEAD = 1;

/** The registration of a year: titles, and the initiative that is intended. What the row does not say stays. */
export function judgeRegistration(
  values: ImportValues,
  owner: PlannedOwner,
  facts: StoredFacts,
  table: TableDefaults,
): FactJudgement {
  const codes = values.awards ?? [];
  const year = values.year ?? values.awardYears?.[0] ?? table.year;
  if (year === null) return refused(refusal(WHICH_YEAR));
  if (year > Number(table.today.slice(0, 4)) + YEARS_AHEAD)
    return refused(refusal(`Chưa đăng ký được cho năm ${year}`));
  if (codes.length === 0 && values.name === undefined) return refused(refusal('Chưa ghi danh hiệu đăng ký'));
  const wrong = wrongSubjects(codes, owner, facts);
  if (wrong.length > 0) return refused(...wrong);
  const known = facts.registration(ownerKey(owner), year);
  const ids = codes.map((code) => facts.types.get(code)?.id as number);
  const awardTypeIds = ids.length > 0 ? ids : (known?.awardTypeIds ?? []);
  const named = (list: readonly number[]) =>
    [...facts.types.values()]
      .filter(({ id }) => list.includes(id))
      .map(({ shortName }) => shortName)
      .join(', ') || null;
  const changes: ImportChange[] = [];
  if (named(awardTypeIds) !== named(known?.awardTypeIds ?? []))
    changes.push({
      field: 'awards',
      fieldName: `Đăng ký năm ${year}`,
      before: named(known?.awardTypeIds ?? []),
      after: named(awardTypeIds) ?? '',
    });
  const initiativeName = values.name ?? known?.initiativeName ?? null;
  if (initiativeName !== (known?.initiativeName ?? null))
    changes.push({
      field: 'name',
      fieldName: 'Sáng kiến dự kiến',
      before: known?.initiativeName ?? null,
      after: initiativeName ?? '',
    });
  if (known !== null && changes.length === 0) return { outcome: 'same', changes, problems: [], plan: {} };
  const registration = {
    year,
    awardTypeIds,
    initiativeName,
    note: values.note ?? known?.note ?? null,
    registeredOn: known === null ? table.today : known.registeredOn,
  };
  return { outcome: known === null ? 'new' : 'changed', changes, problems: [], plan: { registration } };
}

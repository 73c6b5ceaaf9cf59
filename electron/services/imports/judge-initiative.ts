import type { ImportChange, ImportOutcome } from '#shared/contracts/imports.ts';
import { initiativeStateNames } from '#shared/contracts/initiatives.ts';
import type { ImportValues } from '#shared/domain/imports/import-values.ts';
import type { DraftProblem, PlannedOwner, RowPlan } from './draft.ts';
import type { TableDefaults } from './judge-facts.ts';
import type { StoredFacts } from './stored-facts.ts';

/** An author whose person is known, or will be made. */
export interface PlannedAuthor {
  readonly owner: PlannedOwner;
  readonly share: number | null;
}

/** What comes of a row of a list of initiatives. */
export interface InitiativeJudgement {
  readonly outcome: ImportOutcome;
  readonly changes: readonly ImportChange[];
  readonly problems: readonly DraftProblem[];
  readonly initiative: RowPlan['initiative'];
}

/**
 * An initiative of a year: new, or the same as one in the records by name and year. `title` are the lines above the table, which
 * may say for which scope and in which state the list is. Shares make 100, as on the form; what is missing is refused, not filled in.
 */
export function judgeInitiative(
  values: ImportValues,
  authors: readonly PlannedAuthor[],
  facts: StoredFacts,
  table: TableDefaults & { readonly title: string },
): InitiativeJudgement {
  const problems: DraftProblem[] = [];
  const refuse = (message: string) => problems.push({ severity: 'refusal', column: null, message });
  const name = values.name ?? '';
  if (name === '') refuse('Chưa có tên sáng kiến');
  if (authors.length === 0) refuse('Chưa có tác giả');
  const recognizedOn = values.recognizedOn ?? table.decidedOn;
  const year = values.year ?? table.year ?? (recognizedOn === null ? null : Number(recognizedOn.slice(0, 4)));
  if (year === null) refuse('Chưa rõ năm; hãy chọn năm của bảng');
  const shares = authors.map(({ share }) => share);
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (authors.length > 0 && shares.every((share) => share !== null) && sum !== 100 && authors.length > 1)
    refuse(`Tổng tỷ lệ đóng góp phải là 100%, ở đây là ${sum}%`);
  if (sum > 100 && authors.length === 1) refuse(`Tỷ lệ đóng góp ${sum}% vượt 100%`);
  const scope = values.scope ?? scopeOfTitle(table.title);
  const state = values.state ?? (recognizedOn === null ? stateOfTitle(table.title) : 'recognized');
  if (state === null)
    refuse('Chưa rõ sáng kiến đã công nhận hay mới đăng ký; hãy thêm cột tình trạng hoặc ngày công nhận');
  if (state === 'recognized' && recognizedOn === null) refuse('Sáng kiến đã công nhận phải có ngày công nhận');
  if (state === 'recognized' && scope === null)
    refuse(
      'Sáng kiến đã công nhận phải có phạm vi ảnh hưởng; hãy thêm cột “Phạm vi” (cơ sở, tỉnh, toàn quốc) vào tệp, hoặc ghi “cấp cơ sở”, “cấp tỉnh” ở tiêu đề',
    );
  if (recognizedOn !== null && recognizedOn > table.today) refuse('Ngày công nhận ở tương lai');
  if (problems.length > 0 || year === null || state === null)
    return { outcome: 'refused', changes: [], problems, initiative: undefined };
  const known = facts.initiative(name, year);
  if (known !== null && known.state === state) return { outcome: 'same', changes: [], problems, initiative: undefined };
  const record = {
    name,
    year,
    kind: values.initiativeKind ?? null,
    state,
    scope,
    recognizedOn,
    recognizedBy: values.recognizedBy ?? table.issuer,
    decision: values.decision ?? table.decisionNumber,
    firstAppliedOn: null,
    summary: values.summary ?? null,
    benefit: values.benefit ?? null,
    note: values.note ?? null,
  };
  const change = {
    field: 'state',
    fieldName: 'Tình trạng',
    before: known === null ? null : initiativeStateNames[known.state as keyof typeof initiativeStateNames],
    after: initiativeStateNames[state],
  };
  return {
    outcome: known === null ? 'new' : 'changed',
    changes: [change],
    problems,
    initiative: { id: known?.id ?? null, record, authors },
  };
}

function scopeOfTitle(title: string): 'grassroots' | 'provincial' | 'national' | null {
  if (/toàn quốc|cả nước/iu.test(title)) return 'national';
  if (/sáng kiến[^\n]*cấp tỉnh|phạm vi[^\n]*tỉnh/iu.test(title)) return 'provincial';
  return /cấp cơ sở|phạm vi[^\n]*cơ sở/iu.test(title) ? 'grassroots' : null;
}

function stateOfTitle(title: string): 'registered' | 'submitted' | 'recognized' | null {
  if (/đề nghị[^\n]*(?:công nhận|xét)/iu.test(title)) return 'submitted';
  if (/đăng ký/iu.test(title)) return 'registered';
  return /công nhận/iu.test(title) ? 'recognized' : null;
}

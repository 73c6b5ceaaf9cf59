import { type AwardType, awardSubjectNames } from '#shared/contracts/awards.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import { foldText } from '#shared/text/fold.ts';
import { type DecisionHead, type RecipientDraft, signingDay, subjectOf } from './decision-draft.ts';
import { withSettledNumber } from './decision-number.ts';

/** A number without leading zeros and spaces, so that `5` and `05` are one number. */
function bareNumber(number: string): string {
  return foldText(number).replace(/^0+(?=\d)/, '');
}

/**
 * Another decision of the same issuer, number, symbol and year: numbers run from 1 January to 31 December
 * (Nghị định 30/2020/NĐ-CP, Điều 15). Null when there is none, or the head is not complete enough to tell.
 */
export function duplicateOf(
  head: DecisionHead,
  ownId: number | null,
  decisions: readonly DecisionRow[],
): DecisionRow | null {
  const number = bareNumber(withSettledNumber(head).number);
  const year = signingDay(head)?.slice(0, 4);
  if (number === '' || year === undefined) return null;
  const found = decisions.find(
    (other) =>
      other.id !== ownId &&
      bareNumber(other.number) === number &&
      foldText(other.symbol) === foldText(head.symbol) &&
      foldText(other.issuer) === foldText(head.issuer) &&
      other.signedOn.startsWith(`${year}-`),
  );
  return found ?? null;
}

/** The sentence for a signing date that has not come yet, or null. `today` is `YYYY-MM-DD`. */
export function futureDateWarning(head: DecisionHead, today: string): string | null {
  const signedOn = signingDay(head);
  return signedOn !== null && signedOn > today ? 'Ngày ký sau ngày hôm nay; hãy kiểm tra lại.' : null;
}

/** The sentence for an award that the law does not give to this kind of recipient, or null. Luật 06/2022/QH15, Điều 19–20. */
export function subjectWarning(line: RecipientDraft, awardType: AwardType | undefined): string | null {
  if (awardType === undefined) return null;
  const subject = subjectOf(line);
  if (awardType.subjects.includes(subject)) return null;
  const allowed = awardType.subjects.map((each) => awardSubjectNames[each].toLowerCase()).join(', ');
  return `${awardType.name} chỉ dành cho ${allowed}; dòng này là ${awardSubjectNames[subject].toLowerCase()}.`;
}

/** Warnings at one line, by the column at which they stand. */
export interface LineWarnings {
  readonly name: string | null;
  readonly award: string | null;
  readonly unit: string | null;
}

/** Lines never change, they are replaced: in a list of thousands only the edited ones are folded anew. */
const knownKeys = new WeakMap<RecipientDraft, string>();

function recipientKey(line: RecipientDraft): string {
  if (line.source.kind !== 'named') return `${line.source.kind} ${line.source.id}`;
  const known = knownKeys.get(line);
  if (known !== undefined) return known;
  const key = `named ${line.source.subject} ${foldText(line.name)} ${foldText(line.unitName ?? '')}`;
  knownKeys.set(line, key);
  return key;
}

/** For every line of the list what the officer should look at, by line key; lines without a warning are absent. */
export function lineWarnings(
  lines: readonly RecipientDraft[],
  awardTypes: ReadonlyMap<number, AwardType>,
): ReadonlyMap<string, LineWarnings> {
  const first = new Map<string, number>();
  const warnings = new Map<string, LineWarnings>();
  lines.forEach((line, index) => {
    const twice = `${recipientKey(line)} ${line.awardTypeId} ${line.year}`;
    const before = line.awardTypeId === null ? undefined : first.get(twice);
    if (before === undefined) first.set(twice, index);
    const awardType = line.awardTypeId === null ? undefined : awardTypes.get(line.awardTypeId);
    const found: LineWarnings = {
      name:
        before !== undefined
          ? `Trùng với dòng ${before + 1}: cùng người nhận, cùng danh hiệu, hình thức và năm.`
          : line.source.kind === 'named'
            ? 'Chưa có trong danh sách cá nhân, đơn vị: chỉ ghi theo tên.'
            : null,
      award: line.awardTypeId === null ? 'Chưa chọn danh hiệu, hình thức.' : subjectWarning(line, awardType),
      unit:
        subjectOf(line) === 'person' && (line.unitName ?? '').trim() === '' ? 'Chưa rõ đơn vị lúc được khen.' : null,
    };
    if (found.name || found.award || found.unit) warnings.set(line.key, found);
  });
  return warnings;
}

import { moneyInWords } from '../../numbers/number-in-words.ts';
import { formatMoney } from '../../numbers/vietnamese-number.ts';
import { countsInText } from './award-counts.ts';
import type { AwardList, AwardListGroup, AwardListItem } from './award-list.ts';

/** A line of the printed table. */
export type AwardListRow =
  | { readonly kind: 'group'; readonly group: AwardListGroup }
  | { readonly kind: 'item'; readonly item: AwardListItem };

/** All lines of the table in the order in which they print, headings of groups included. */
export function awardListRows(list: AwardList): AwardListRow[] {
  const rows: AwardListRow[] = list.items.map((item) => ({ kind: 'item', item }));
  const addGroup = (group: AwardListGroup) => {
    rows.push({ kind: 'group', group });
    for (const inner of group.groups) addGroup(inner);
    for (const item of group.items) rows.push({ kind: 'item', item });
  };
  for (const group of list.groups) addGroup(group);
  return rows;
}

/** The heading of a group with its counts: `Danh hiệu Lao động tiên tiến: 45 cá nhân`, `Cá nhân: 45`. */
export function groupHeading(group: AwardListGroup): string {
  const counts = countsInText(group.counts);
  return `${group.name}: ${group.grouping === 'subject' ? counts.replace(/ .*/, '') : counts}`;
}

/** The sentence that closes the list: `Danh sách này có 03 tập thể, 45 cá nhân./.` */
export function closingSentence(list: AwardList): string {
  return `Danh sách này ${countsInText(list.counts, 'có ')}./.`;
}

/** `Tổng số tiền thưởng: 45.600.000 đồng (Bằng chữ: Bốn mươi lăm triệu sáu trăm nghìn đồng).` */
export function totalAmountSentence(amount: number): string {
  return `Tổng số tiền thưởng: ${formatMoney(amount)} (Bằng chữ: ${moneyInWords(amount)}).`;
}

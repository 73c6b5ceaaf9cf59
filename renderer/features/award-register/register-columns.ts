import { type AwardRow, awardLevelNames, awardStatusNames, awardSubjectNames } from '#shared/contracts/awards.ts';
import { genderNames } from '#shared/contracts/people.ts';
import type { Choice, GridColumn } from '../../components/grid/grid-types.ts';

function choices(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function bornYear(award: AwardRow): number | null {
  return award.bornYear ?? (award.bornOn === null ? null : Number(award.bornOn.slice(0, 4)));
}

const year = (value: number | null): string => (value === null ? '' : String(value));

/** The columns of the award register, as officers keep it (law sheet, sổ theo dõi khen thưởng). */
export const registerColumns: readonly GridColumn<AwardRow>[] = [
  {
    key: 'year',
    title: 'Năm',
    description: 'Năm của thành tích',
    width: 58,
    kind: 'number',
    isFrozen: true,
    value: (award) => award.year,
    display: (award) => year(award.year),
  },
  {
    key: 'recipient',
    title: 'Cá nhân, tập thể',
    width: 220,
    kind: 'text',
    isFrozen: true,
    value: (award) => award.recipientName,
    sortValue: (award) => award.recipientSortKey,
  },
  {
    key: 'award',
    title: 'Danh hiệu, hình thức',
    width: 252,
    kind: 'text',
    value: (award) => award.awardName,
    sortValue: (award) => award.precedence,
    searchText: (award) => `${award.awardName} ${award.awardShortName} ${award.code}`,
  },
  {
    key: 'subject',
    title: 'Đối tượng',
    width: 90,
    kind: 'choice',
    choices: choices(awardSubjectNames),
    value: (award) => award.subject,
  },
  {
    key: 'position',
    title: 'Chức vụ',
    description: 'Chức vụ lúc được khen',
    width: 150,
    kind: 'text',
    value: (award) => award.position,
  },
  {
    key: 'unit',
    title: 'Đơn vị',
    description: 'Đơn vị lúc được khen',
    width: 220,
    kind: 'text',
    value: (award) => award.unitName,
    sortValue: (award) => award.unitOrder,
  },
  { key: 'decision', title: 'Số quyết định', width: 120, kind: 'text', value: (award) => award.decisionNumber },
  { key: 'decidedOn', title: 'Ngày ký', width: 104, kind: 'date', value: (award) => award.decidedOn },
  { key: 'issuer', title: 'Cơ quan ban hành', width: 180, kind: 'text', value: (award) => award.issuer },
  {
    key: 'level',
    title: 'Cấp',
    width: 120,
    kind: 'choice',
    choices: choices(awardLevelNames),
    value: (award) => award.level,
  },
  { key: 'citation', title: 'Thành tích', width: 260, kind: 'text', value: (award) => award.citation },
  {
    key: 'amount',
    title: 'Tiền thưởng',
    description: 'Tiền thưởng, đồng',
    width: 104,
    kind: 'number',
    value: (award) => award.amount,
  },
  {
    key: 'status',
    title: 'Tính chất',
    width: 110,
    kind: 'choice',
    choices: choices(awardStatusNames),
    value: (award) => award.status,
  },
  {
    key: 'bornYear',
    title: 'Năm sinh',
    width: 78,
    kind: 'number',
    value: bornYear,
    display: (award) => year(bornYear(award)),
  },
  {
    key: 'gender',
    title: 'Giới tính',
    width: 78,
    kind: 'choice',
    isHidden: true,
    choices: choices(genderNames),
    value: (award) => award.gender,
  },
  {
    key: 'orderNumber',
    title: 'Số sổ vàng',
    description: 'Số thứ tự trong quyết định',
    width: 88,
    kind: 'number',
    isGrouped: false,
    isHidden: true,
    value: (award) => award.orderNumber,
  },
];

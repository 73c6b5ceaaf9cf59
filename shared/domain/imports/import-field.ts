import { personDetailNames, personDetails } from '../personal-data/person-detail.ts';
import type { ImportKind } from './import-kind.ts';

/** What a column of a unit's table can mean, with the name the screen shows. */
export const importFieldNames = {
  ordinal: 'Số thứ tự',
  fullName: 'Họ và tên',
  familyName: 'Họ và tên đệm',
  middleName: 'Tên đệm',
  givenName: 'Tên',
  collective: 'Tập thể',
  nationalId: 'Số CCCD',
  birth: 'Ngày, năm sinh',
  birthDay: 'Ngày sinh (cột riêng)',
  birthMonth: 'Tháng sinh (cột riêng)',
  birthOfMan: 'Năm sinh (nam)',
  birthOfWoman: 'Năm sinh (nữ)',
  gender: 'Giới tính',
  isMale: 'Nam (đánh dấu)',
  isFemale: 'Nữ (đánh dấu)',
  ethnicGroup: 'Dân tộc',
  isPartyMember: 'Đảng viên',
  kind: 'Loại cán bộ',
  startedOn: 'Ngày vào ngành',
  ...personDetailNames,
  unit: 'Đơn vị',
  position: 'Chức vụ',
  awards: 'Danh hiệu, hình thức khen thưởng',
  award: 'Đánh dấu một danh hiệu, hình thức',
  year: 'Năm',
  decisionNumber: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  decision: 'Số và ngày quyết định',
  issuer: 'Cơ quan ban hành',
  citation: 'Thành tích',
  amount: 'Tiền thưởng',
  rating: 'Mức xếp loại',
  ratingMark: 'Đánh dấu một mức xếp loại',
  score: 'Điểm',
  initiativeName: 'Tên sáng kiến',
  authors: 'Tác giả',
  share: 'Tỷ lệ đóng góp (%)',
  scope: 'Phạm vi ảnh hưởng',
  recognizedBy: 'Cơ quan công nhận',
  initiativeKind: 'Loại giải pháp',
  state: 'Tình trạng',
  summary: 'Tóm tắt',
  benefit: 'Hiệu quả',
  note: 'Ghi chú',
} as const;
export type ImportField = keyof typeof importFieldNames;
export const importFields = Object.keys(importFieldNames) as ImportField[];

const whoIsMeant: readonly ImportField[] = [
  'ordinal',
  'fullName',
  'familyName',
  'middleName',
  'givenName',
  'nationalId',
  'birth',
  'birthDay',
  'birthMonth',
  'birthOfMan',
  'birthOfWoman',
  'gender',
  'isMale',
  'isFemale',
  'unit',
  'position',
  'note',
];

/** The meanings that make sense in a table of each kind, in the order in which the screen offers them. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  people: [...whoIsMeant, 'ethnicGroup', 'isPartyMember', 'kind', 'startedOn', ...personDetails],
  registrations: [...whoIsMeant, 'collective', 'awards', 'award', 'initiativeName', 'year'],
  proposals: [...whoIsMeant, 'collective', 'awards', 'award', 'citation', 'year'],
  awards: [
    ...whoIsMeant,
    'collective',
    'awards',
    'award',
    'year',
    'decisionNumber',
    'decidedOn',
    'decision',
    'issuer',
    'citation',
    'amount',
  ],
  initiatives: [
    ...whoIsMeant,
    'initiativeName',
    'authors',
    'share',
    'year',
    'initiativeKind',
    'state',
    'scope',
    'decisionNumber',
    'decidedOn',
    'decision',
    'recognizedBy',
    'summary',
    'benefit',
  ],
  ratings: [...whoIsMeant, 'collective', 'rating', 'ratingMark', 'score', 'year'],
};

/** What a column means. `null` field: the column is not read. */
export interface ColumnMeaning {
  readonly field: ImportField | null;
  /** The award's code where the column stands for one award (an x under it). */
  readonly award: string | null;
  /** The rating's code where the column stands for one rating. */
  readonly rating: string | null;
  /** The year where the header names one ("Năm 2024"), for awards and ratings side by side. */
  readonly year: number | null;
}

import { birthYear, genderName } from '../award-lists/award-list-columns.ts';
import type { AwardStatus } from '../award-lists/award-record.ts';
import { personDetailNames } from '../personal-data/person-detail.ts';
import type { AwardRegisterEntry } from './award-register.ts';
import { documentNumber } from './document-number.ts';

/** What a cell of the register holds: text, a whole number, a sum in đồng, or a day `YYYY-MM-DD`. */
export type RegisterCellKind = 'text' | 'number' | 'money' | 'day';

/** A column of the register. */
export interface AwardRegisterColumn {
  readonly name: string;
  readonly kind: RegisterCellKind;
  /** Shown on paper too; the Excel file has them all. */
  readonly onPaper: boolean;
  /** Holds names of people, which are not broken over two lines if there is room. */
  readonly holdsNames?: boolean;
  readonly value: (entry: AwardRegisterEntry) => string | number | null;
}

const statusNames: Readonly<Record<AwardStatus, string>> = {
  granted: 'Tặng',
  posthumous: 'Truy tặng',
  adjusted: 'Điều chỉnh',
  revoked: 'Thu hồi',
};

const subjectNames = { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' } as const;

/**
 * The columns of the register: the fields that provincial software keeps (danh hiệu, đối tượng, chức vụ - đơn vị, số quyết
 * định, ngày ký, người ký, loại hình, thành tích, năm sinh, chính quán, trú quán, quốc tịch, mã cán bộ, tính chất …). Phụ cấp lãnh đạo
 * is not kept by this program; whether somebody led, and as what, is told by the work history of the day.
 */
export const awardRegisterColumns: readonly AwardRegisterColumn[] = [
  { name: 'STT', kind: 'number', onPaper: true, value: ({ number }) => number },
  { name: 'Ký hiệu', kind: 'text', onPaper: false, value: ({ record }) => record.award },
  {
    name: 'Họ và tên, tên tập thể',
    kind: 'text',
    onPaper: true,
    holdsNames: true,
    value: ({ record }) => record.recipientName,
  },
  { name: 'Đối tượng', kind: 'text', onPaper: false, value: ({ record }) => subjectNames[record.subject] },
  { name: 'Giới tính', kind: 'text', onPaper: false, value: ({ record }) => genderName(record.gender) },
  { name: 'Năm sinh', kind: 'number', onPaper: true, value: ({ record }) => birthYear(record) },
  { name: 'Chức vụ', kind: 'text', onPaper: true, value: ({ record }) => record.position },
  { name: 'Lãnh đạo', kind: 'text', onPaper: false, value: ({ record }) => leaderName(record.isLeader) },
  {
    name: 'Chức danh lãnh đạo',
    kind: 'text',
    onPaper: false,
    value: ({ record }) => (record.isLeader === true ? record.position : null),
  },
  { name: 'Phân loại', kind: 'text', onPaper: false, value: ({ record }) => record.recipientClass ?? null },
  { name: 'Đơn vị', kind: 'text', onPaper: true, value: ({ record }) => record.unitName },
  { name: 'Danh hiệu, hình thức khen thưởng', kind: 'text', onPaper: true, value: ({ record }) => record.awardName },
  { name: 'Năm', kind: 'number', onPaper: true, value: ({ record }) => record.year },
  { name: 'Loại hình', kind: 'text', onPaper: false, value: ({ record }) => record.kindName ?? null },
  { name: 'Thành tích', kind: 'text', onPaper: false, value: ({ record }) => record.citation },
  { name: 'Số quyết định', kind: 'text', onPaper: true, value: decisionNumber },
  { name: 'Ngày ký', kind: 'day', onPaper: true, value: ({ record }) => record.decision?.signedOn ?? null },
  { name: 'Cơ quan ban hành', kind: 'text', onPaper: false, value: ({ record }) => record.decision?.issuer ?? null },
  {
    name: 'Người ký',
    kind: 'text',
    onPaper: true,
    holdsNames: true,
    value: ({ record }) => record.decision?.signerName ?? null,
  },
  {
    name: 'Chức vụ người ký',
    kind: 'text',
    onPaper: false,
    value: ({ record }) => record.decision?.signerPost ?? null,
  },
  { name: 'Số sổ vàng', kind: 'number', onPaper: false, value: ({ record }) => record.orderNumber },
  { name: 'Tiền thưởng (đồng)', kind: 'money', onPaper: false, value: ({ record }) => record.amount },
  { name: 'Tính chất', kind: 'text', onPaper: true, value: ({ record }) => statusNames[record.status] },
  ...(['nativePlace', 'residence', 'nationality', 'personnelCode'] as const).map(
    (detail): AwardRegisterColumn => ({
      name: personDetailNames[detail],
      kind: 'text',
      onPaper: false,
      value: ({ record }) => record.details?.[detail] ?? null,
    }),
  ),
  { name: 'Ghi chú', kind: 'text', onPaper: false, value: ({ record }) => record.note ?? null },
];

function leaderName(isLeader: boolean | null | undefined): string | null {
  return isLeader === null || isLeader === undefined ? null : isLeader ? 'Có' : 'Không';
}

function decisionNumber({ record }: AwardRegisterEntry): string | null {
  return record.decision === null ? null : documentNumber(record.decision.number, record.decision.symbol);
}

import { formatNumber } from '../../numbers/vietnamese-number.ts';
import { documentNumber } from '../documents/document-number.ts';
import { printedDate } from '../documents/printed-date.ts';
import type { AwardCounts } from './award-counts.ts';
import type { AwardListColumn } from './award-list.ts';
import type { AwardRecord, AwardRecordDecision, AwardStatus } from './award-record.ts';

/** The headings of the columns of a list that holds these subjects: a list of people only has no word for collectives. */
export function awardListColumnNames(counts: AwardCounts): Record<AwardListColumn, string> {
  return {
    number: 'STT',
    recipient: recipientColumnName(counts),
    born: 'Năm sinh',
    gender: 'Giới tính',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    award: 'Danh hiệu, hình thức khen thưởng',
    citation: 'Thành tích',
    decision: 'Số, ngày quyết định',
    amount: 'Tiền thưởng (đồng)',
    note: 'Ghi chú',
  };
}

function recipientColumnName({ collectives, households, persons }: AwardCounts): string {
  if (collectives === 0 && households === 0) return 'Họ và tên';
  const names = [collectives && 'tập thể', households && 'hộ gia đình', persons && 'cá nhân'].filter(Boolean);
  return `Tên ${names.join(', ')}`;
}

/** `Nam`, `Nữ`, or nothing for a collective or where it is not known. */
export function genderName(gender: AwardRecord['gender']): string {
  return gender === null ? '' : gender === 'male' ? 'Nam' : 'Nữ';
}

/** The year of birth, from the date or as noted. */
export function birthYear(record: AwardRecord): number | null {
  return record.bornOn === null ? record.bornYear : Number(record.bornOn.slice(0, 4));
}

/** `05/QĐ-SCT ngày 15/12/2026`, as much of it as is known. */
export function decisionReference(decision: AwardRecordDecision): string {
  const number = documentNumber(decision.number, decision.symbol);
  return decision.signedOn === null ? number : `${number} ngày ${printedDate(decision.signedOn)}`;
}

const statusNotes: Readonly<Record<AwardStatus, string>> = {
  granted: '',
  posthumous: 'Truy tặng',
  adjusted: 'Điều chỉnh',
  revoked: 'Đã thu hồi',
};

/** What stands under Ghi chú: how the award was given if not in the common way, and the officer's note. */
export function awardNote(record: AwardRecord): string {
  return [statusNotes[record.status], record.note ?? ''].filter(Boolean).join('; ');
}

/** The text of a cell. The running number is not the record's own and is given by the list. */
export function awardListCell(column: Exclude<AwardListColumn, 'number'>, record: AwardRecord): string {
  switch (column) {
    case 'recipient':
      return record.recipientName;
    case 'born':
      return String(birthYear(record) ?? '');
    case 'gender':
      return genderName(record.gender);
    case 'position':
      return record.position ?? '';
    case 'unit':
      return record.unitName ?? '';
    case 'award':
      return record.awardName;
    case 'citation':
      return record.citation ?? '';
    case 'decision':
      return record.decision === null ? '' : decisionReference(record.decision);
    case 'amount':
      return record.amount === null ? '' : formatNumber(record.amount);
    case 'note':
      return awardNote(record);
    default:
      return column satisfies never;
  }
}

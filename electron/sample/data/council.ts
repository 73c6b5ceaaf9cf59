import type { CouncilRole } from '#shared/domain/councils/attendance.ts';
import type { PersonKey } from './people/sample-people.ts';

/** The department's council of nine, in the order of its papers. */
export const sampleCouncil = {
  name: 'Hội đồng Thi đua - Khen thưởng Sở Công Thương',
  decision: 'Quyết định số 187/QĐ-SCT ngày 15/7/2025 của Giám đốc Sở Công Thương',
  fromOn: '2025-07-15',
  members: [
    { key: 'loc-van-tuyen', role: 'chair' },
    { key: 'do-thi-thanh-van', role: 'vice-chair' },
    { key: 'luong-thi-kim-oanh', role: 'standing-member' },
    { key: 'trieu-quang-tien', role: 'member' },
    { key: 'ly-thi-kim-dung', role: 'member' },
    { key: 'luc-minh-khoi', role: 'member' },
    { key: 'be-ngoc-khoi', role: 'member' },
    { key: 'hoang-thi-nguyet-anh', role: 'member' },
    { key: 'vang-thi-my', role: 'member' },
  ] satisfies { readonly key: PersonKey; readonly role: CouncilRole }[],
  /** Keeps the minutes, without a vote. */
  secretary: 'nguyen-thi-tuyet-minh' satisfies PersonKey,
} as const;

/** The meeting behind the department's decision of 22 December 2025 (number 338). */
export const sampleMeeting = {
  year: 2025,
  decisionNumber: '338',
  subjectLine: 'Xét tặng danh hiệu thi đua năm 2025',
  number: '02',
  symbol: 'BB-HĐTĐKT',
  heldOn: '2025-12-16',
  startsAt: '08:00',
  endsAt: '11:15',
  place: 'Phòng họp tầng 2, trụ sở Sở Công Thương',
  tellers: 'Hoàng Thị Nguyệt Ánh, Trưởng ban\nLục Minh Khôi, thành viên\nVàng Thị Mỷ, thành viên',
  appraisal:
    'Bộ phận thường trực báo cáo đã thẩm định hồ sơ của các đơn vị theo kết quả xếp loại chất lượng năm 2025; các đối tượng trong danh sách đủ điều kiện, tiêu chuẩn, trừ những trường hợp nêu ý kiến khi thảo luận.',
  discussion:
    'Các thành viên thống nhất với báo cáo thẩm định. Đối với danh hiệu Chiến sĩ thi đua cơ sở, đề nghị ưu tiên người trực tiếp có sáng kiến được công nhận trong năm.',
  conclusion:
    'Thống nhất kết quả bỏ phiếu và biểu quyết. Giao bộ phận thường trực hoàn thiện hồ sơ, công khai danh sách trong cơ quan và trình Giám đốc Sở quyết định.',
  submission: { number: '61', on: '2025-12-19' },
  /** Away that day, with an opinion in writing. */
  writes: 'trieu-quang-tien' satisfies PersonKey,
  /** Considered for Chiến sĩ thi đua cơ sở and not proposed: too few votes. */
  refused: 'dinh-thi-lua' satisfies PersonKey,
  /** One vote short of all, of these. */
  contested: ['ma-thi-duyen', 'sam-duc-luong', 'vang-thi-my'] satisfies PersonKey[],
} as const;

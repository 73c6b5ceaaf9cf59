import type { AbsenceReason, DisciplineForm, ReviewKind, ScopeCode } from '#shared/domain/eligibility/case-codes.ts';
import type { PersonKey } from '../people/sample-people.ts';

/** Kỷ luật. */
export const disciplines: readonly {
  readonly person: PersonKey;
  readonly form: DisciplineForm;
  readonly decidedOn: string;
  readonly untilOn: string | null;
  readonly decision: string | null;
  readonly note: string | null;
}[] = [
  {
    person: 'thao-a-sung',
    form: 'warning',
    decidedOn: '2016-03-21',
    untilOn: '2017-03-21',
    decision: '46/QĐ-QLTT',
    note: 'Vi phạm quy trình kiểm tra.',
  },
  {
    person: 'ninh-van-hao',
    form: 'reprimand',
    decidedOn: '2021-05-17',
    untilOn: '2022-05-17',
    decision: '62/QĐ-SCT',
    note: 'Vi phạm trong năm 2020; danh hiệu Lao động tiên tiến năm 2020 đã bị thu hồi.',
  },
];

/** Đang xem xét, xác minh. */
export const reviews: readonly {
  readonly person: PersonKey;
  readonly kind: ReviewKind;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly note: string | null;
}[] = [
  {
    person: 'nguyen-van-hoa-1976',
    kind: 'complaint',
    fromOn: '2023-05-08',
    toOn: '2023-09-15',
    note: 'Xác minh đơn phản ánh; kết luận không có vi phạm.',
  },
  { person: 'dinh-cong-toai', kind: 'complaint', fromOn: '2025-10-06', toOn: null, note: 'Đang xác minh đơn tố cáo.' },
];

/** Nghỉ, đi học. */
export const absences: readonly {
  readonly person: PersonKey;
  readonly reason: AbsenceReason;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly note: string | null;
}[] = [
  { person: 'quan-thi-thu-hoai', reason: 'maternity', fromOn: '2019-02-11', toOn: '2019-08-10', note: null },
  { person: 'hoang-trung-dung', reason: 'sick', fromOn: '2022-04-01', toOn: '2022-08-15', note: 'Điều trị dài ngày.' },
  {
    person: 'doan-manh-ha',
    reason: 'training',
    fromOn: '2023-09-05',
    toOn: '2025-06-30',
    note: 'Học thạc sĩ tập trung.',
  },
  { person: 'tran-hai-yen', reason: 'maternity', fromOn: '2024-03-01', toOn: '2024-08-31', note: null },
  { person: 'quan-thi-thu-hoai', reason: 'maternity', fromOn: '2025-06-02', toOn: '2025-12-01', note: null },
  { person: 'le-thu-trang', reason: 'maternity', fromOn: '2026-08-17', toOn: null, note: null },
];

/** Đề tài, đề án đã nghiệm thu (or not yet), with who took part. */
export const researchTopics: readonly {
  readonly name: string;
  readonly acceptedOn: string | null;
  readonly scope: ScopeCode;
  readonly decision: string | null;
  readonly members: readonly { readonly person: PersonKey; readonly part: string }[];
}[] = [
  {
    name: 'Nghiên cứu giải pháp cấp điện cho các thôn vùng cao bằng thủy điện nhỏ kết hợp điện mặt trời',
    acceptedOn: '2018-11-29',
    scope: 'provincial',
    decision: '2104/QĐ-UBND',
    members: [
      { person: 'be-ngoc-khoi', part: 'Chủ nhiệm' },
      { person: 'dang-dinh-dat', part: 'Thành viên' },
    ],
  },
  {
    name: 'Xây dựng mô hình liên kết sản xuất và tiêu thụ chè Shan tuyết',
    acceptedOn: '2021-12-10',
    scope: 'provincial',
    decision: '2377/QĐ-UBND',
    members: [
      { person: 'hoang-thi-nguyet-anh', part: 'Chủ nhiệm' },
      { person: 'linh-van-chap', part: 'Thư ký' },
      { person: 'tan-may-phin', part: 'Thành viên' },
    ],
  },
  {
    name: 'Đánh giá an toàn hồ chứa thủy điện vừa và nhỏ',
    acceptedOn: '2023-08-18',
    scope: 'grassroots',
    decision: '121/QĐ-SCT',
    members: [
      { person: 'vu-hai-dang', part: 'Chủ nhiệm' },
      { person: 'chao-lao-ta', part: 'Thành viên' },
    ],
  },
  {
    name: 'Bản đồ logistics phục vụ thương mại cửa khẩu sau hợp nhất tỉnh',
    acceptedOn: null,
    scope: 'provincial',
    decision: null,
    members: [
      { person: 'ban-tai-phuc', part: 'Chủ nhiệm' },
      { person: 'pham-thuy-duong', part: 'Thành viên' },
    ],
  },
];

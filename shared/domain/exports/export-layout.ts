import { personDetailNames } from '../personal-data/person-detail.ts';

/** What is exported: awards, or initiatives. */
export type ExportSource = 'awards' | 'initiatives';

/** A column of an export: which fact, under which title, how wide on screen in points. */
export interface ExportColumn {
  readonly field: string;
  readonly title: string;
  readonly width: number;
}

/** The columns of an export in their order, and the title above them; an empty title: the header is the first row, as portals want it. */
export interface ExportLayout {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ExportColumn[];
}

/** The facts of each source, by field, as the officer reads them. A fact that the program does not keep stays empty, to be filled in. */
export const exportFields: Readonly<Record<ExportSource, Readonly<Record<string, string>>>> = {
  awards: {
    number: 'STT',
    recipient: 'Họ và tên, tên tập thể',
    subject: 'Đối tượng (cá nhân, tập thể, hộ)',
    gender: 'Giới tính',
    born: 'Ngày sinh',
    position: 'Chức vụ',
    unit: 'Đơn vị công tác',
    award: 'Danh hiệu, hình thức khen thưởng',
    code: 'Mã danh hiệu, hình thức',
    level: 'Cấp',
    kind: 'Loại hình khen thưởng',
    citation: 'Thành tích',
    year: 'Năm',
    decisionNumber: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    amount: 'Tiền thưởng',
    goldenBook: 'Số sổ vàng',
    status: 'Tính chất',
    leader: 'Lãnh đạo (có, không)',
    recipientClass: 'Phân loại đối tượng (lãnh đạo, trực tiếp; loại tập thể)',
    ...personDetailNames,
    note: 'Ghi chú (điều chỉnh, thu hồi)',
    office: 'Cơ quan',
    blank: 'Cột trống',
  },
  initiatives: {
    number: 'STT',
    name: 'Tên sáng kiến',
    authors: 'Tác giả',
    shares: 'Tác giả và tỷ lệ đóng góp',
    unit: 'Đơn vị',
    office: 'Cơ quan',
    year: 'Năm',
    kind: 'Loại giải pháp',
    field: 'Lĩnh vực áp dụng',
    scope: 'Phạm vi ảnh hưởng',
    state: 'Tình trạng',
    recognizedOn: 'Ngày công nhận',
    recognizedBy: 'Cơ quan công nhận',
    decision: 'Quyết định công nhận',
    certificate: 'Số giấy chứng nhận',
    firstAppliedOn: 'Ngày áp dụng lần đầu',
    summary: 'Tóm tắt nội dung',
    benefit: 'Hiệu quả',
    note: 'Ghi chú',
    blank: 'Cột trống',
  },
};

const column = (field: string, title: string, width: number): ExportColumn => ({ field, title, width });

/**
 * Layouts that every office has. The portals' are the columns of real import files: the provincial commendation software, and
 * the initiatives file that its import takes (law.md 8.5).
 */
export const readyLayouts: Readonly<Record<ExportSource, readonly ExportLayout[]>> = {
  awards: [
    {
      name: 'Cổng thi đua, khen thưởng',
      title: '',
      columns: [
        column('number', 'STT', 30),
        column('kind', 'Phân loại khen thưởng', 110),
        column('recipient', 'Tên tập thể/cá nhân/hộ gia đình', 170),
        column('gender', 'Giới tính', 55),
        column('born', 'Ngày sinh', 75),
        column('residence', 'Địa chỉ', 110),
        column('position', 'Chức vụ', 120),
        column('unit', 'Đơn vị công tác', 150),
        column('award', 'Danh hiệu/Hình thức khen thưởng', 160),
        column('recipientClass', 'Phân loại đối tượng', 100),
        column('blank', 'Lĩnh vực hoạt động', 110),
      ],
    },
    {
      name: 'Danh sách đầy đủ',
      title: 'DANH SÁCH KHEN THƯỞNG',
      columns: [
        'number',
        'recipient',
        'position',
        'unit',
        'award',
        'citation',
        'decisionNumber',
        'decidedOn',
        'amount',
      ].map((field) => column(field, exportFields.awards[field] ?? field, field === 'number' ? 30 : 120)),
    },
  ],
  initiatives: [
    {
      name: 'Cổng sáng kiến của Công đoàn',
      title: '',
      columns: [
        column('name', 'Tên đề tài, sáng kiến', 240),
        column('recognizedOn', 'Ngày công nhận', 75),
        column('recognizedBy', 'Đơn vị công nhận', 150),
        column('summary', 'Tóm tắt nội dung', 260),
        column('authors', 'Tác giả', 150),
        column('unit', 'Phòng, ban', 140),
        column('office', 'Cơ quan', 140),
      ],
    },
    {
      name: 'Danh mục sáng kiến',
      title: 'DANH MỤC SÁNG KIẾN',
      columns: ['number', 'name', 'shares', 'unit', 'scope', 'decision', 'recognizedOn', 'benefit'].map((field) =>
        column(field, exportFields.initiatives[field] ?? field, field === 'number' ? 30 : field === 'name' ? 220 : 120),
      ),
    },
  ],
};

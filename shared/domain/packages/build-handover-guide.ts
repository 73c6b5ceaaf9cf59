import type { Paper, PaperTable } from '../documents/paper.ts';

/** Something that is not done yet. */
export interface OpenTask {
  readonly what: string;
  /** As printed; empty where there is no day. */
  readonly dueOn: string;
  readonly note: string;
}

/** What the next officer must know of this office. */
export interface HandoverGuideFacts {
  readonly officeName: string;
  readonly officerName: string;
  readonly datedOn: string;
  readonly tasks: readonly OpenTask[];
  readonly deadlines: readonly OpenTask[];
  readonly signers: readonly { readonly name: string; readonly post: string; readonly authority: string }[];
  readonly readings: readonly { readonly question: string; readonly choice: string; readonly provision: string }[];
  readonly regulations: readonly string[];
  /** Templates, designs of certificates, layouts, saved reports: what it is and its name. */
  readonly ownPapers: readonly { readonly kind: string; readonly name: string }[];
  readonly counts: readonly { readonly what: string; readonly count: number; readonly note: string }[];
}

/** Biên bản bàn giao with the guide of the office's way: what is open, how things are decided here, what is handed over. */
export function buildHandoverGuide(facts: HandoverGuideFacts): Paper {
  return {
    title: 'BIÊN BẢN BÀN GIAO',
    subtitle: 'Công việc, số liệu thi đua, khen thưởng',
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Mở đầu',
        look: 'body',
        paragraphs: [
          `${facts.officeName} lập biên bản bàn giao công tác thi đua, khen thưởng. Số liệu, mẫu văn bản, tệp đính kèm nằm trong gói bàn giao kèm theo (có mật khẩu, giao riêng).`,
        ],
      },
      { kind: 'heading', text: 'I. VIỆC ĐANG LÀM, CHƯA XONG' },
      table(
        'Việc đang làm',
        ['Việc', 'Hạn', 'Ghi chú'],
        facts.tasks.map((task) => [task.what, task.dueOn, task.note]),
        'Không còn việc nào dở.',
      ),
      { kind: 'heading', text: 'II. VIỆC SẮP ĐẾN HẠN' },
      table(
        'Việc sắp đến hạn',
        ['Việc', 'Hạn', 'Căn cứ'],
        facts.deadlines.map((task) => [task.what, task.dueOn, task.note]),
        'Chưa có việc nào ghi trong lịch.',
      ),
      { kind: 'heading', text: 'III. CÁCH LÀM CỦA CƠ QUAN' },
      {
        kind: 'text',
        name: 'Cách làm',
        look: 'body',
        paragraphs: [
          'Chỗ luật còn để ngỏ, cơ quan hiểu và áp dụng như bảng dưới đây; đổi ở mục Luật của chương trình, chương trình cho biết kết quả của ai thay đổi trước khi lưu.',
          ...(facts.regulations.length === 0
            ? ['Chưa nhập quy chế thi đua, khen thưởng nào của tỉnh, của cơ quan.']
            : [`Quy chế, quy định đang áp dụng: ${facts.regulations.join('; ')}.`]),
        ],
      },
      table(
        'Cách hiểu luật',
        ['Vấn đề', 'Cơ quan chọn', 'Căn cứ'],
        facts.readings.map((row) => [row.question, row.choice, row.provision]),
        '',
      ),
      table(
        'Người ký',
        ['Họ và tên', 'Chức vụ', 'Thẩm quyền ký'],
        facts.signers.map((row) => [row.name, row.post, row.authority]),
        '',
      ),
      table(
        'Mẫu riêng của cơ quan',
        ['Loại', 'Tên'],
        facts.ownPapers.map((row) => [row.kind, row.name]),
        'Cơ quan dùng mẫu có sẵn của chương trình.',
      ),
      { kind: 'heading', text: 'IV. SỐ LIỆU BÀN GIAO' },
      table(
        'Số liệu bàn giao',
        ['Nội dung', 'Số lượng', 'Ghi chú'],
        facts.counts.map((row) => [row.what, row.count, row.note]),
        '',
      ),
      { kind: 'heading', text: 'V. NGƯỜI NHẬN LÀM GÌ' },
      {
        kind: 'text',
        name: 'Người nhận làm gì',
        look: 'closing',
        paragraphs: [
          '1. Cài chương trình. Chưa có tệp dữ liệu: chọn Lập tệp từ gói bàn giao. Đã có tệp: mở tệp, vào Chuyển dữ liệu, chọn Mở gói; chương trình cho xem khác nhau trước khi ghi, không xoá gì của tệp đang có.',
          '2. Mở Lịch sử: mọi bước của người trước còn nguyên, hoàn tác được.',
          '3. Vào Mẫu và giấy khen in thử một tờ thước: mỗi máy in cần căn lại một lần.',
          '4. Vào Sao lưu đặt nơi để bản sao thứ hai; in giấy khôi phục nếu đặt mật khẩu.',
          '5. Đối chiếu bảng số liệu ở mục IV với chương trình trước khi ký biên bản này./.',
        ],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        { party: 'BÊN GIAO', post: 'Người bàn giao', name: facts.officerName },
        { party: 'BÊN NHẬN', post: 'Người nhận bàn giao', name: '' },
      ],
    },
  };
}

function table(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  empty: string,
): PaperTable {
  const shown = rows.length > 0 || empty === '' ? rows : [[empty, ...columns.slice(1).map(() => '')]];
  return {
    kind: 'table',
    name,
    columns: [
      { name: 'STT', kind: 'count' },
      ...columns.map((column) =>
        column === 'Hạn' || column === 'Số lượng'
          ? ({ name: column, kind: 'center' } as const)
          : ({ name: column, kind: 'text', widest: 240 } as const),
      ),
    ],
    rows: shown.map((cells, index) => ({ kind: 'item', cells: [rows.length === 0 ? null : index + 1, ...cells] })),
  };
}

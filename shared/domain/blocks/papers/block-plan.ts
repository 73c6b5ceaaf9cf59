import { formatDate } from '../../../dates/format-date.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Paper } from '../../documents/paper.ts';
import { headOf, headSigns, type PrintedBlock, paragraphsOf, splitNumber } from './printed-block.ts';

/** Kế hoạch hoạt động của Khối for a year: aim, content, calendar of work, who does what. */
export function buildBlockPlan(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields } = page;
  const head = headOf(page);
  const day = (on: string | null) => (on === null ? null : formatDate(on as IsoDate));
  const works: readonly (readonly [string, string | null, string])[] = [
    ['Xây dựng Quy chế, Kế hoạch, bảng điểm', day(fields.rulesOn) ?? `Tháng 01/${year}`, 'Trưởng khối'],
    ['Đăng ký thi đua, ký giao ước', `Tháng 01/${year}`, 'Các thành viên'],
    ['Sơ kết sáu tháng đầu năm', `Tháng 7/${year}`, 'Trưởng khối, các thành viên'],
    ['Tự chấm điểm, gửi minh chứng', day(fields.selfDueOn), 'Các thành viên'],
    ['Chấm chéo', day(fields.crossDueOn), 'Các thành viên theo phân công'],
    ['Thẩm định, tổng hợp điểm', day(fields.verifiedDueOn), 'Trưởng khối, Phó Trưởng khối'],
    [
      'Họp tổng kết, bình xét, bầu Trưởng khối năm sau',
      day(fields.metOn) ?? `Tháng 01/${year + 1}`,
      'Trưởng khối, các thành viên',
    ],
  ];
  return {
    title: 'KẾ HOẠCH',
    subtitle: `Hoạt động của ${block.name} năm ${year}`,
    ...splitNumber(fields.planNumber, 'KH-KTĐ'),
    datedOn: fields.planOn ?? datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
      {
        kind: 'text',
        name: 'Mục đích',
        look: 'body',
        paragraphs: [
          ...(fields.theme === null ? [] : [`Chủ đề thi đua năm ${year}: “${fields.theme}”.`]),
          ...paragraphsOf(fields.goal, [
            'Đẩy mạnh phong trào thi đua giữa các thành viên, hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao.',
          ]),
        ],
      },
      { kind: 'heading', text: 'II. NỘI DUNG HOẠT ĐỘNG' },
      {
        kind: 'text',
        name: 'Nội dung hoạt động',
        look: 'body',
        paragraphs: paragraphsOf(fields.planText, [
          'Tổ chức phát động, ký giao ước thi đua; trao đổi kinh nghiệm, giao lưu giữa các đơn vị; phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; chấm điểm, bình xét công khai, dân chủ.',
        ]),
      },
      { kind: 'heading', text: 'III. TIẾN ĐỘ' },
      {
        kind: 'table',
        name: 'Tiến độ',
        columns: [
          { name: 'TT', kind: 'count' },
          { name: 'Nội dung công việc', kind: 'text', widest: 230 },
          { name: 'Thời gian', kind: 'center', widest: 110 },
          { name: 'Thực hiện', kind: 'text', widest: 150 },
        ],
        rows: works.map(([work, when, who], index) => ({ kind: 'item', cells: [index + 1, work, when, who] })),
      },
      { kind: 'heading', text: 'IV. TỔ CHỨC THỰC HIỆN' },
      {
        kind: 'text',
        name: 'Tổ chức thực hiện',
        look: 'closing',
        paragraphs: [
          `${head === undefined ? 'Trưởng khối' : `${head.unitName} (Trưởng khối)`} chủ trì triển khai, đôn đốc thực hiện Kế hoạch; các thành viên cụ thể hóa vào kế hoạch của đơn vị./.`,
        ],
      },
    ],
    signatures: headSigns(printed),
  };
}

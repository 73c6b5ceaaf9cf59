import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Thi đua trong năm';

/** The year's emulation. */
export const emulationTopics: readonly HelpTopic[] = [
  {
    id: 'registrations',
    group,
    title: 'Đăng ký thi đua, giao ước',
    also: 'đăng ký danh hiệu đầu năm giao ước độ phủ',
    place: paths.registrations(),
    picture: { at: paths.registrations(), alt: 'Trang Đăng ký thi đua: mỗi người một dòng, danh hiệu đăng ký' },
    body: [
      'Gõ hoặc dán danh hiệu bằng chữ viết tắt (LĐTT, CSTĐCS) hay tên đầy đủ; «Chép từ năm …» lấy lại đăng ký năm trước. Đăng ký nào luật không cho đạt trong năm, góc ô báo ngay lý do.',
      '«Độ phủ theo đơn vị» cho thấy đơn vị nào còn thiếu. Cuối năm, «Đăng ký và kết quả» đặt lời hứa tháng Một cạnh kết quả tháng Mười hai.',
      '«Giao ước»: các bên, nội dung, chỉ tiêu, điểm; in ra để các trưởng đơn vị ký.',
    ],
  },
  {
    id: 'movements',
    group,
    title: 'Phong trào và chỉ tiêu',
    also: 'phát động chuyên đề thường xuyên sơ kết tổng kết tiến độ',
    place: paths.movements(),
    picture: {
      at: paths.movements(),
      alt: 'Trang Phong trào: danh sách phong trào với tình trạng và số chỉ tiêu chậm',
    },
    body: [
      'Mỗi phong trào có kế hoạch năm, chỉ tiêu với mức năm trước, số liệu từng tháng hoặc quý. Chương trình tính nhịp hiện tại cả năm sẽ tới đâu, và chỉ tiêu nào chậm.',
      'Tỷ lệ danh hiệu (ví dụ CSTĐCS trên LĐTT) do chương trình đếm từ đăng ký, đề nghị, quyết định; không bao giờ gõ tay.',
      'In kế hoạch phát động, báo cáo tiến độ kèm biểu đồ.',
    ],
  },
  {
    id: 'initiatives',
    group,
    title: 'Sáng kiến',
    also: 'đơn yêu cầu công nhận hội đồng sáng kiến chấm điểm trùng lặp',
    place: paths.initiatives(),
    picture: { at: paths.initiatives(), alt: 'Trang Sáng kiến: danh sách với tác giả, tình trạng, phạm vi' },
    body: [
      'Từ đơn yêu cầu đến giấy chứng nhận. Khi gõ tên, các sáng kiến cũ giống nó hiện ra kèm đoạn trùng.',
      'Hội đồng sáng kiến chấm bằng bàn phím theo bảng điểm của cơ quan; [Ctrl+PageDown] sang sáng kiến kế tiếp. In phiếu chấm, biên bản, quyết định, giấy chứng nhận.',
      'Mỗi sáng kiến chỉ đứng sau một lần đề nghị của một tác giả; lần thứ hai bị nhắc và không được tính khi xét điều kiện.',
    ],
  },
  {
    id: 'calendar',
    group,
    title: 'Lịch năm và hạn',
    also: 'thời hạn nhắc việc lịch công tác ics',
    place: paths.calendar(),
    picture: { at: paths.calendar(), alt: 'Trang Lịch năm: việc, hạn, tình trạng, căn cứ' },
    body: [
      'Hạn của luật, của cấp trên và của chính cơ quan trong một danh sách: quá hạn, đến hạn, đã xong. «Xuất .ics» đưa sang Outlook hoặc điện thoại.',
    ],
  },
];

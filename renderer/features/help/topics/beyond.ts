import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Khối, điển hình, giai đoạn, thống kê';

/** What goes beyond the year and the office: blocks, exemplars, periods, statistics. */
export const beyondTopics: readonly HelpTopic[] = [
  {
    id: 'blocks',
    group,
    title: 'Khối, cụm thi đua',
    also: 'trưởng khối bảng điểm tự chấm chấm chéo thẩm định suy tôn cờ giao ước xếp hạng',
    place: paths.blocks(),
    picture: {
      at: paths.block(1, { year: 2025, tab: 'scores' }),
      alt: 'Trang của một khối thi đua: bảng chấm điểm của các đơn vị',
    },
    body: [
      'Mỗi khối có trang riêng cho từng năm: «Hoạt động» (các bước, thành viên, vai trò, họp, bầu), «Bảng điểm», «Chấm điểm», «Kết quả, suy tôn», «Văn bản».',
      {
        steps: [
          '«Hoạt động»: «Ghi thành viên» lấy thành viên năm gần nhất theo đúng hợp nhất, đổi tên và gợi ý vai trò luân phiên.',
          '«Bảng điểm»: chép bảng năm trước, nhập từ Excel, Word, hoặc gõ từng tiêu chí.',
          '«Chấm điểm»: «Gửi điểm» lập cho mỗi đơn vị một tệp Excel, hoặc gói gửi Trưởng khối; điểm gửi về nhận bằng «Nhận điểm». Tự chấm, chấm chéo, thẩm định đứng cạnh nhau; chọn «Chênh lệch» để thấy chỗ lệch.',
          'Chốt điểm xong, sửa gì sau đó cũng ghi dấu ai sửa, lúc nào.',
          '«Kết quả, suy tôn»: xếp hạng, ai không được xét và vì sao, bỏ phiếu; «Văn bản» in bảng tổng hợp, biên bản, tờ trình.',
        ],
      },
      { note: 'Đơn vị có cùng chương trình gửi điểm bằng gói ở trang «Chuyển dữ liệu», kèm minh chứng.' },
    ],
  },
  {
    id: 'exemplars',
    group,
    title: 'Điển hình tiên tiến',
    also: 'gương người tốt việc tốt mô hình phát hiện bồi dưỡng tổng kết nhân rộng hội nghị',
    place: paths.exemplars(),
    picture: { at: paths.exemplars(), alt: 'Trang Điển hình tiên tiến: danh sách với lĩnh vực và khâu đang làm' },
    body: [
      'Ghi lại cá nhân, tập thể, mô hình, việc tốt ngay khi phát hiện; rồi theo dõi qua bốn khâu: phát hiện, bồi dưỡng, tổng kết, nhân rộng. Khâu nào có hạn thì quá hạn được nhắc.',
      {
        steps: [
          '«Thêm điển hình»: là ai, lĩnh vực, từ phong trào nào, thành tích, cách làm.',
          'Ở trang của điển hình: gắn sáng kiến, khen thưởng đã nhận, ảnh, bài viết; ghi nơi đã đăng.',
          'Chọn một hay nhiều dòng, «Đề nghị khen thưởng…» đưa thẳng vào một đợt khen thưởng.',
        ],
      },
      '«Hội nghị điển hình»: danh sách dự, chương trình, giấy mời. «Cơ cấu» cho thấy người trực tiếp, tập thể nhỏ chiếm bao nhiêu trong khen thưởng của từng đơn vị.',
    ],
  },
  {
    id: 'periods',
    group,
    title: 'Giai đoạn nhiều năm',
    also: '5 năm nhiệm kỳ mục tiêu đại hội thi đua yêu nước tổng kết giai đoạn',
    place: paths.periods(),
    picture: { at: paths.periods(), alt: 'Trang Giai đoạn: kết quả từng năm so với mục tiêu' },
    body: [
      'Chọn hai năm bất kỳ để xem kết quả «Theo năm», «Theo đơn vị», «Theo cá nhân»; bấm vào con số nào cũng ra tên người.',
      {
        steps: [
          '«Thêm giai đoạn»: đặt tên và năm, ví dụ 2021 – 2025.',
          '«Mục tiêu…»: chỉ tiêu chương trình tự đếm, hoặc chỉ tiêu tự đánh giá.',
          '«Lời báo cáo…» rồi «Văn bản»: báo cáo giai đoạn có số liệu, biểu tổng hợp.',
        ],
      },
      {
        note: 'Năm nào chưa nhập đủ quyết định thì số của năm ấy thiếu theo; trang «Sổ khen thưởng» cho thấy năm nào trống.',
      },
    ],
  },
  {
    id: 'statistics',
    group,
    title: 'Thống kê',
    also: 'biểu thống kê thông tư bộ nội vụ bảng tự lập đếm số lượng đối chiếu',
    place: paths.statistics(),
    picture: { at: paths.statistics(), alt: 'Trang Thống kê: một biểu với mã số, chỉ tiêu và số đếm' },
    body: [
      'Biểu của chế độ báo cáo điền sẵn từ quyết định đã nhập. Bấm vào ô nào cũng ra danh sách tên đứng sau con số; dòng «Đối chiếu» chỉ ra tổng nào không khớp và vì ai.',
      'Thiếu giới tính, đối tượng, lĩnh vực thì mục ấy được liệt kê để điền ngay tại đó, không bị đếm nhầm.',
      '«Bảng tự lập» trả lời câu hỏi bất chợt: chọn dòng, cột, điều kiện lọc; «Lưu bảng» để lần sau mở lại. In, Word, Excel như mọi văn bản.',
    ],
  },
];

import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Giấy tờ, mẫu, luật';

/** Paper, templates, the law, the office itself, and trouble. */
export const paperTopics: readonly HelpTopic[] = [
  {
    id: 'certificates',
    group,
    title: 'In giấy khen đúng ô',
    also: 'giấy khen phôi máy in căn lề phong bì nhãn',
    place: paths.paper(),
    picture: { at: paths.paper(), alt: 'Trang In giấy khen: quyết định, mẫu, máy in và bản xem trước' },
    body: [
      {
        steps: [
          'Lần đầu: «Căn máy in» in một trang thước, đo bốn số, chương trình tự bù từng máy.',
          '«Mẫu giấy khen»: đặt ảnh phôi làm nền, kéo từng ô tới đúng chỗ.',
          '«In giấy khen»: chọn quyết định (hoặc bấm «In giấy khen» ngay ở quyết định), mẫu, máy in; in tất cả hay chỉ vài số.',
        ],
      },
      'Số sổ vàng, phong bì và nhãn kẹp hồ sơ lấy từ cùng danh sách; «Sổ phôi» nhớ còn bao nhiêu phôi.',
    ],
  },
  {
    id: 'templates',
    group,
    title: 'Mẫu Word của cơ quan',
    also: 'template mẫu văn bản chỗ điền thể thức',
    place: paths.templates(),
    picture: { at: paths.templates(), alt: 'Trang Mẫu Word: danh sách văn bản và chỗ điền' },
    body: [
      'Văn bản nào cũng có mẫu sẵn. Muốn theo mẫu riêng: tải mẫu của chương trình về, sửa trong Word, đưa lại. Chương trình kiểm tra chỗ điền và chỉ đúng đoạn sai.',
      'Các phiên bản được giữ, so sánh và đặt lại được. Cả bộ mẫu gửi cho đồng nghiệp trong một tệp.',
    ],
  },
  {
    id: 'excel',
    group,
    title: 'Xuất Excel, báo cáo có số liệu',
    also: 'bố cục excel phần mềm bộ nội vụ báo cáo',
    place: paths.exportLayouts(),
    picture: { at: paths.exportLayouts(), alt: 'Trang Bố cục Excel' },
    body: [
      '«Bố cục Excel»: chọn cột, thứ tự, độ rộng một lần rồi dùng mãi; có sẵn bố cục của các phần mềm cấp trên.',
      '«Báo cáo có số liệu»: báo cáo Word của chính bạn với chỗ điền như {số CSTĐCS nữ}; mỗi con số lần ra tên người, và khác lần trước chỗ nào.',
      '«Đã in, đã lưu» nhớ văn bản nào đã ra, và đánh dấu khi dữ liệu sau đó đã đổi.',
    ],
  },
  {
    id: 'law',
    group,
    title: 'Luật trong chương trình',
    also: 'văn bản quy phạm nghị định thông tư quy chế số liệu căn cứ',
    place: paths.law(),
    picture: { at: paths.law(), alt: 'Trang Luật: số liệu của luật theo thời gian, có căn cứ' },
    body: [
      'Mỗi con số, mỗi điều kiện có điều khoản và ngày áp dụng; việc của năm nào xét theo luật năm ấy. Chỗ nào chưa đối chiếu với văn bản gốc được ghi rõ.',
      'Quy chế của tỉnh, của cơ quan nhập ở «Quy định của tỉnh, cơ quan»: hạn mức, điều kiện thêm, tỷ lệ phiếu.',
    ],
  },
  {
    id: 'award-types',
    group,
    title: 'Danh mục danh hiệu, hình thức',
    also: 'danh mục giấy khen bằng khen thêm danh hiệu',
    place: paths.awardTypes(),
    picture: { at: paths.awardTypes(), alt: 'Trang Danh mục: danh hiệu thi đua và hình thức khen thưởng' },
    body: [
      'Danh hiệu và hình thức của luật có sẵn, kèm bậc và đối tượng; «Thêm của cơ quan» thêm loại riêng của ngành, của địa phương.',
    ],
  },
  {
    id: 'office',
    group,
    title: 'Cơ quan, người ký, tên người dùng',
    also: 'thể thức người ký kt giám đốc địa danh chữ viết tắt',
    place: paths.office(),
    picture: { at: paths.office(), alt: 'Trang Cơ quan: tên, thể thức văn bản và người ký' },
    body: [
      'Tên cơ quan chủ quản, tên cơ quan, địa danh, chữ viết tắt đi vào mọi văn bản. Mỗi người ký có quyền ký (KT., TM., TL., TUQ.) và thời gian; văn bản tự lấy người ký của ngày ấy.',
      '«Người sử dụng» là tên ghi bên mỗi bước trong lịch sử.',
    ],
  },
  {
    id: 'trouble',
    group,
    title: 'Khi gặp lỗi',
    also: 'lỗi báo cáo lỗi hỗ trợ không mở được treo',
    body: [
      'Dữ liệu đã ghi không mất: mỗi bước ghi trọn vẹn hoặc không ghi gì. Đóng và mở lại chương trình là an toàn.',
      'Thực đơn «?», «Báo cáo lỗi…»: viết điều đã xảy ra, xem đúng nội dung sẽ lưu, lưu thành tệp để gửi người hỗ trợ. Tệp ấy không có tên người, tên đơn vị hay tên tệp nào, trừ khi bạn đánh dấu đồng ý.',
    ],
  },
];

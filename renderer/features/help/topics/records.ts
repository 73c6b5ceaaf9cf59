import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Đơn vị, cá nhân, dữ liệu';

/** Units, people, and how they get into the file. */
export const recordTopics: readonly HelpTopic[] = [
  {
    id: 'units',
    group,
    title: 'Đơn vị và thay đổi tổ chức',
    also: 'phòng chi cục sáp nhập hợp nhất chia tách giải thể đổi tên',
    place: paths.units(),
    picture: { at: paths.units(), alt: 'Trang Đơn vị: cây đơn vị theo thứ tự của cơ quan' },
    body: [
      'Cây đơn vị theo đúng thứ tự của cơ quan; kéo thả hoặc [Alt+↑], [Alt+↓] để đổi thứ tự. [Insert] thêm, [F2] đổi tên, [Enter] mở trang của đơn vị.',
      'Đổi tên, hợp nhất, chia tách, giải thể đều ghi theo ngày: khen thưởng của năm cũ vẫn in tên cũ. Trước khi đồng ý, chương trình liệt kê ai và gì bị ảnh hưởng.',
      '«Cơ cấu tại ngày» cho xem cây đơn vị của một ngày bất kỳ.',
    ],
  },
  {
    id: 'people',
    group,
    title: 'Cá nhân',
    also: 'cán bộ công chức viên chức hồ sơ chuyển đơn vị nghỉ hưu',
    place: paths.people(),
    picture: {
      at: paths.person(5),
      alt: 'Trang của một cá nhân: thông tin, quá trình công tác, bậc thang khen thưởng',
    },
    body: [
      'Chỉ bắt buộc họ tên. Điều chưa biết để trống: chương trình coi là chưa rõ, không coi là không có.',
      'Trang của mỗi người có quá trình công tác, khen thưởng từng năm, và «Bậc thang khen thưởng»: đủ điều kiện gì, còn thiếu gì, căn cứ điều nào.',
      {
        steps: [
          'Thêm một người: [Ctrl+N]. Thêm cả danh sách: chép trong Excel, dán vào dòng trống dưới cùng.',
          'Chuyển đơn vị cho nhiều người: chọn các dòng, bấm «Chuyển đơn vị».',
          'Đi lần lượt từng hồ sơ: [Alt+PageDown], [Alt+PageUp].',
        ],
      },
    ],
  },
  {
    id: 'imports',
    group,
    title: 'Nhập tệp của đơn vị gửi lên',
    also: 'excel word import danh sách tcvn3 vni font bảng mã thả tệp',
    place: paths.imports(),
    picture: { at: paths.imports(), alt: 'Trang Nhập dữ liệu: nơi thả tệp và các lần nhập trước' },
    body: [
      {
        steps: [
          'Thả tệp Excel (.xlsx, .xls), Word, .csv vào bất cứ đâu trong cửa sổ; hoặc chép bảng rồi [Ctrl+V] ở trang này.',
          'Chương trình đọc dòng tiêu đề, bảng mã cũ, ngày sinh viết nhiều kiểu, và cho thấy từng dòng: mới, thay đổi, không đổi, không nhận vì sao.',
          'Sửa cột, đơn vị, người trùng tên ngay tại đó.',
          'Bấm nhập. Cả tệp là một bước, hoàn tác được; tệp gốc được giữ trong hồ sơ.',
        ],
      },
      {
        note: 'Chưa ghi gì cho đến khi bạn đồng ý. Dòng còn nghi ngờ (trùng tên, đơn vị lạ) không được ghi cho đến khi bạn trả lời.',
      },
    ],
  },
  {
    id: 'unit-forms',
    group,
    title: 'Biểu gửi cho đơn vị điền',
    also: 'mẫu biểu thu thập đôn đốc ai chưa gửi',
    body: [
      'Trang «Nhập dữ liệu», mục «Biểu gửi đơn vị»: tạo mỗi đơn vị một tệp Excel đã điền sẵn người của họ, có danh sách để chọn, ô ngày được kiểm tra, phần còn lại khoá.',
      'Khi đơn vị gửi về, thả tệp vào cửa sổ: chỉ những chỗ khác được nêu ra. Ai chưa gửi hiện ngay ở đó và ở «Tổng quan».',
    ],
  },
  {
    id: 'names',
    group,
    title: 'Họ tên trùng, họ tên viết lạ',
    also: 'trùng tên gộp hồ sơ chính tả dấu',
    place: paths.names(),
    picture: { at: paths.names(), alt: 'Trang Sửa họ tên: hai hồ sơ đặt cạnh nhau để so' },
    body: [
      'Các cặp có thể là một người đứng cạnh nhau, kèm lý do cho và lý do chống. Gộp trong một bước hoàn tác được, giữ cả hai cách viết và cả hai quá trình; hoặc ghi là hai người khác nhau để không hỏi lại.',
      'Chữ còn sót từ bảng mã cũ, dấu đặt lạ, viết hoa cả tên: sửa một lần ở «Cách viết», mọi nơi đều theo, trừ quyết định đã ký.',
    ],
  },
  {
    id: 'ratings',
    group,
    title: 'Xếp loại hằng năm',
    also: 'mức độ hoàn thành nhiệm vụ htxs htt ht kht đánh giá',
    place: paths.ratings(),
    picture: { at: paths.ratings(), alt: 'Trang Xếp loại: mỗi người một dòng, mỗi năm một cột' },
    body: [
      'Mỗi người một dòng, mỗi năm một cột. Gõ HTXS, HTT, HT, KHT, hoặc dán cả cột từ Excel.',
      'Xếp loại là điều kiện của hầu hết danh hiệu; năm nào thiếu thì kết quả xét là «Chưa xác định», không phải «Không đủ».',
    ],
  },
];

import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Bắt đầu';

/** What one needs on the first day. */
export const beginTopics: readonly HelpTopic[] = [
  {
    id: 'begin',
    group,
    title: 'Bắt đầu với cơ quan của mình',
    also: 'cài đặt tạo mới ngày đầu tiên tổng quan',
    place: paths.home(),
    picture: {
      at: paths.home(),
      alt: 'Trang Tổng quan của cơ quan mẫu: số đếm, việc đến hạn, chỉ tiêu, đăng ký thi đua',
    },
    body: [
      'Không phải nhập hết mới dùng được. Có danh sách cán bộ và một quyết định đã ký là in được danh sách khen thưởng.',
      {
        steps: [
          'Ở màn hình đầu, chọn «Tạo cơ quan mới», điền bốn tên của thể thức văn bản, chọn nơi lưu tệp.',
          'Trang «Đơn vị»: thêm phòng, chi cục, đơn vị trực thuộc.',
          'Trang «Nhập dữ liệu»: thả danh sách cán bộ đang có vào cửa sổ, xem từng dòng rồi đồng ý.',
          'Trang «Quyết định»: nhập các quyết định khen thưởng đã ký, mới trước cũ sau; hoặc nhập cả sổ theo dõi cũ từ Excel.',
          'Trang «Cơ quan»: thêm người ký và quyền ký.',
        ],
      },
      'Trang «Tổng quan» cho thấy việc đến hạn, đơn vị chưa gửi, chỉ tiêu chậm. Bấm vào con số nào cũng mở ra tên người đứng sau con số đó.',
      {
        note: 'Muốn xem trước khi nhập: «Mở cơ quan mẫu» ở màn hình đầu, rồi «Xem nhanh chương trình» trong thực đơn «?» ở góc trên bên phải.',
      },
    ],
  },
  {
    id: 'find',
    group,
    title: 'Tìm mọi thứ từ một ô',
    also: 'tìm kiếm tra cứu lệnh ctrl k',
    body: [
      'Bấm [Ctrl+K] ở bất cứ đâu, gõ vài chữ không cần dấu: người, đơn vị, số quyết định, tên trang, tên lệnh. [Enter] mở kết quả đầu tiên.',
      'Trong bảng, mỗi cột có ô lọc dưới tên cột; gõ không cần dấu, hoặc mở danh sách giá trị của cột để đánh dấu.',
      'Tên đã đổi, đã gộp vẫn tìm được bằng cách viết cũ.',
    ],
  },
  {
    id: 'undo',
    group,
    title: 'Hoàn tác và lịch sử',
    also: 'sai nhầm quay lại ctrl z xoá nhầm khôi phục',
    place: paths.history(),
    picture: { at: paths.history(), alt: 'Trang Lịch sử: các bước theo ngày, mỗi bước có nút Hoàn tác' },
    body: [
      'Mọi việc ghi vào tệp đều là một bước có tên. [Ctrl+Z] hoàn tác, [Ctrl+Y] làm lại, cả sau khi tắt máy mở lại.',
      'Trang «Lịch sử» giữ mọi bước từ ngày đầu: ai, lúc nào, trước và sau ra sao. Bước cũ cũng hoàn tác riêng được; nếu sau đó đã có sửa khác, chương trình nói rõ là gì và hỏi giữ hay bỏ.',
      'Cả một lần nhập hàng trăm dòng là một bước, hoàn tác một lần là hết.',
    ],
  },
  {
    id: 'grid',
    group,
    title: 'Làm việc trong bảng như Excel',
    also: 'chép dán cột lọc sắp xếp ẩn cột kéo',
    body: [
      'Bảng nào cũng dùng như Excel: mũi tên để đi, gõ để sửa, [F2] để sửa tiếp chữ đang có, [Tab] sang ô bên, [Enter] xuống dòng.',
      {
        steps: [
          'Chép một vùng bằng [Ctrl+C] rồi dán vào Excel; chép từ Excel rồi [Ctrl+V] vào bảng. Dòng trống dưới cùng nhận người mới.',
          'Kéo góc dưới của ô để điền xuống nhiều dòng.',
          'Bấm tên cột để sắp xếp, kéo tên cột để đổi chỗ; chuột phải vào tên cột để lọc theo giá trị, nhóm, cộng, cố định, ẩn.',
          'Chọn nhiều ô số: tổng và số lượng hiện ở thanh cuối bảng.',
        ],
      },
      { note: 'Ô nào không nhận được sẽ có góc đỏ kèm câu giải thích; các ô khác vẫn được ghi.' },
    ],
  },
  {
    id: 'files',
    group,
    title: 'Tệp dữ liệu, bản sao',
    also: 'tdkt copy mở tệp lưu',
    body: [
      'Mỗi cơ quan là một tệp .tdkt. Chép, chuyển, gửi tệp ấy như một tệp Word. Không có gì nằm ngoài tệp, trừ sở thích của máy này (nền tối, cột bảng, máy in).',
      'Không cần bấm lưu: việc gì xong là đã ghi. Riêng biểu nhập quyết định, giao ước có nút «Lưu»; đóng cửa sổ khi chưa lưu thì chương trình hỏi.',
      '«Lưu bản sao» ghi một tệp rời, không mã hoá. Bản sao tự động nằm ở trang «Sao lưu».',
    ],
  },
  {
    id: 'comfort',
    group,
    title: 'Chữ to, nền tối, chỉ dùng bàn phím',
    also: 'phóng to cỡ chữ tương phản trợ năng khiếm thị mắt kém f6',
    body: [
      'Phóng to, thu nhỏ: thực đơn «Hiển thị», hoặc [Ctrl++] và [Ctrl+-]; [Ctrl+0] về cỡ thường. Tới 200 % mọi nút vẫn dùng được.',
      'Nền tối hay sáng: nút mặt trăng ở góc trên bên phải. Chủ đề tương phản cao của Windows được theo đúng.',
      'Việc gì cũng làm được bằng bàn phím: [F6] đi vòng các phần của cửa sổ, mũi tên đi trong thanh bên, [Alt+1] … [Alt+0] tới các trang hay dùng, [Esc] đóng hộp thoại. [F1] là bảng phím tắt.',
      'Màu không bao giờ nói một mình: dấu, chữ hoặc hình đi kèm. Tên các nút bằng tiếng Việt cho trình đọc màn hình.',
    ],
  },
];

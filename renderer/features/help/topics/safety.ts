import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Giữ an toàn, chuyển dữ liệu';

/** How the data is kept, protected and handed on. */
export const safetyTopics: readonly HelpTopic[] = [
  {
    id: 'backups',
    group,
    title: 'Sao lưu và khôi phục',
    also: 'backup usb ổ mạng nơi thứ hai bản sao lấy lại hỏng tệp mất điện',
    place: paths.backups(),
    picture: { at: paths.backups(), alt: 'Trang Sao lưu: các bản sao, lý do, kết quả kiểm tra, nơi giữ' },
    body: [
      'Chương trình tự sao lưu: trước thay đổi đầu tiên trong ngày, khi đóng tệp, trước khi nhập nhiều. Bản nào ghi xong cũng được kiểm tra từng trang rồi mới giữ lại; bản cũ được bỏ bớt dần, mỗi tháng luôn còn một bản.',
      {
        steps: [
          '«Chọn USB, thư mục mạng…»: từ đó mỗi lần cắm USB hay nối mạng, bản mới nhất tự chép sang.',
          'Muốn quay lại một bản: chọn bản ấy, «Khôi phục…», xem những gì sẽ đổi rồi đồng ý. [Ctrl+Z] vẫn hoàn tác được.',
          'Chỉ muốn xem: «Mở riêng…» mở bản ấy thành một tệp khác.',
        ],
      },
      'Tệp bị hỏng được báo ngay khi mở, kèm hai cách: mở bản tốt gần nhất, hoặc cứu những dòng còn đọc được. Tệp hỏng luôn được giữ nguyên.',
      {
        note: 'Người đã được xoá thông tin không trở lại khi khôi phục. Mở riêng một bản cũ thì chương trình nhắc xoá lại ở «Bảo vệ dữ liệu», phần «Dữ liệu cá nhân».',
      },
    ],
  },
  {
    id: 'protection',
    group,
    title: 'Mật khẩu và bảo vệ dữ liệu',
    also: 'khoá mật khẩu phiếu khôi phục quên mật khẩu mã hoá niêm phong bitlocker dữ liệu cá nhân',
    place: paths.protection(),
    picture: { at: paths.protection(), alt: 'Trang Bảo vệ dữ liệu: mật khẩu của tệp, của chương trình, tự khoá' },
    body: [
      {
        steps: [
          '«Đặt mật khẩu…» cho tệp dữ liệu: hỏi mỗi lần mở tệp, ở máy nào cũng vậy; mọi bản sao lưu được mã hoá.',
          '«Đặt mật khẩu…» cho chương trình: hỏi khi mở chương trình và sau khi rời máy.',
          'In «Phiếu khôi phục» ngay khi đặt, cất trong tủ có khoá. Phiếu chỉ hiện một lần.',
        ],
      },
      'Gõ sai nhiều lần thì phải chờ, mỗi lần lâu hơn. Quên mật khẩu: «Quên mật khẩu» ở màn hình khoá, nhập mã trên phiếu. Đổi mật khẩu thì bản sao lưu cũ vẫn mở bằng mật khẩu, phiếu cũ: hãy giữ phiếu cũ.',
      {
        note: 'Mật khẩu không mã hoá tệp đang dùng, tệp «Lưu bản sao» và văn bản đã xuất. Hãy bật BitLocker của Windows. Mất cả mật khẩu lẫn phiếu thì không ai mở được bản sao lưu đã mã hoá.',
      },
      '«Dữ liệu cá nhân»: xem, in bản kê của một người; xoá thông tin của người đã hết thời hạn lưu. «Nhật ký đưa danh sách ra»: danh sách, gói, bản chép nào đã ra khỏi chương trình, lúc nào, ai đưa ra; không ai sửa được.',
    ],
  },
  {
    id: 'packages',
    group,
    title: 'Gói dữ liệu, bàn giao',
    also: 'chuyển công tác bàn giao người kế nhiệm sáp nhập sở tdktgoi gửi nhận gộp hai tệp',
    place: paths.packages(),
    picture: { at: paths.packages(), alt: 'Trang Chuyển dữ liệu: mở gói nhận về, các loại gói gửi đi' },
    body: [
      'Gói (.tdktgoi) đưa dữ liệu sang cơ quan khác cùng dùng chương trình: đăng ký và đề nghị của đơn vị, điểm gửi khối, một người chuyển công tác, các đơn vị chuyển đi, cả cơ quan, hay bàn giao cho người kế nhiệm.',
      {
        steps: [
          'Gửi: chọn loại gói, «Lập gói…», đặt mật khẩu; báo mật khẩu riêng, không gửi cùng tệp.',
          'Nhận: «Mở gói…», xem từng mục mới, khác nhau, chưa rõ; chọn lấy của gói hay giữ của ta.',
          '«Ghi» thành một bước, hoàn tác được cả gói.',
        ],
      },
      'Gói không xoá gì: điều bên gửi không biết thì không đổi gì ở đây. Hai bản từng là một tệp thì chương trình biết đã tách ra sau bước nào, và chỉ hỏi những chỗ hai bên cùng sửa.',
      {
        note: 'Bàn giao: gói luôn có mật khẩu, kèm biên bản và hướng dẫn in sẵn. Người mới chọn «Lập tệp từ gói bàn giao» ở màn hình đầu.',
      },
    ],
  },
];

import { paths } from '../../lib/navigate.ts';

/** One stop of the tour: where, what to look at, and something to try. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Something harmless to try here; Ctrl+Z takes it back. */
  readonly tryThis?: string;
  /** The screen to go to; the one before stays where there is none. */
  readonly at?: string;
  /** What gets the ring, as a CSS selector. */
  readonly target: string;
}

const inNavigation = (place: string) => `[data-region="navigation"] a[href="#${place}"]`;

/** A year of the office in twelve stops, about half a minute each. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Một năm công tác trên một trang',
    text: '«Tổng quan» cho biết việc nào đến hạn, đơn vị nào chưa gửi, chỉ tiêu nào chậm. Con số nào cũng mở ra tên người đứng sau nó.',
    tryThis: 'Bấm vào một con số màu xanh.',
    at: paths.home(),
    target: inNavigation(paths.home()),
  },
  {
    title: 'Tìm mọi thứ từ một ô',
    text: 'Người, đơn vị, số quyết định, tên trang, tên lệnh: gõ vài chữ, không cần dấu.',
    tryThis: 'Bấm [Ctrl+K], gõ «cong nghiep», rồi [Esc].',
    target: '[data-region="top"] button:has(kbd)',
  },
  {
    title: 'Bảng dùng như Excel',
    text: 'Gõ để sửa, chép và dán qua lại với Excel, lọc dưới tên cột. Ô nào không nhận được sẽ nói vì sao, các ô khác vẫn ghi.',
    tryThis: 'Sửa một ô, rồi [Ctrl+Z].',
    at: paths.people(),
    target: inNavigation(paths.people()),
  },
  {
    title: 'Tệp của đơn vị vào thẳng',
    text: 'Thả tệp Excel, Word vào bất cứ đâu trong cửa sổ, kể cả chữ TCVN3, VNI. Từng dòng được soi trước; chưa ghi gì cho đến khi bạn đồng ý, và cả tệp hoàn tác được một lần.',
    at: paths.imports(),
    target: inNavigation(paths.imports()),
  },
  {
    title: 'Đăng ký đầu năm, đối chiếu cuối năm',
    text: 'Gõ hoặc dán danh hiệu đăng ký; luật không cho đạt trong năm thì báo ngay. Cuối năm, lời hứa đứng cạnh kết quả.',
    at: paths.registrations(),
    target: inNavigation(paths.registrations()),
  },
  {
    title: 'Ai đủ điều kiện, vì sao',
    text: 'Chọn danh hiệu: mỗi người có kết quả và điều còn thiếu, theo luật của ngày nhận hồ sơ. Bấm vào dòng để thấy từng điều, khoản.',
    tryThis: 'Đổi danh hiệu sang «Chiến sĩ thi đua» cấp tỉnh, năm trước.',
    at: paths.eligibility(),
    target: inNavigation(paths.eligibility()),
  },
  {
    title: 'Đợt khen thưởng và hồ sơ',
    text: 'Danh sách đề nghị với lời của luật ở từng dòng, giấy tờ còn thiếu, thư đôn đốc mọi đơn vị cùng lúc, báo cáo thành tích điền sẵn.',
    at: paths.round(1),
    target: inNavigation(paths.rounds()),
  },
  {
    title: 'Hội đồng: đọc phiếu tới đâu, xong tới đó',
    text: 'Kiểm phiếu bằng phím số; tỷ lệ trên tổng số thành viên, biên bản, tờ trình, dự thảo quyết định lấy cùng một con số.',
    at: paths.councilMeeting(1),
    target: inNavigation(paths.councils()),
  },
  {
    title: 'Quyết định nhập một lần',
    text: 'Có quyết định đã ký thì nhập thẳng: số, ngày, dán danh sách. Sổ khen thưởng, thành tích từng người, điều kiện năm sau đều lấy từ đây.',
    at: paths.decisions(),
    target: inNavigation(paths.decisions()),
  },
  {
    title: 'Danh sách ra giấy đúng thể thức',
    text: 'Bản xem trước đúng như khi in. Word, Excel, PDF đều từ đây; mẫu Word của cơ quan thay được mẫu sẵn.',
    at: paths.awardList(),
    target: inNavigation(paths.awardList()),
  },
  {
    title: 'Giấy khen rơi đúng ô',
    text: 'Căn máy in một lần bằng trang thước, đặt ảnh phôi làm nền, in cả quyết định hoặc chỉ vài tờ.',
    at: paths.paper(),
    target: inNavigation(paths.paper()),
  },
  {
    title: 'Không có gì mất',
    text: 'Mọi bước đều có tên, hoàn tác được, kể cả của tuần trước. Thêm câu hỏi: bấm [F1] xem phím tắt, nút «?» ở góc trên bên phải mở hướng dẫn.',
    at: paths.history(),
    target: inNavigation(paths.history()),
  },
];

import { paths } from '../../../lib/navigate.ts';
import type { HelpTopic } from '../help-topic.ts';

const group = 'Khen thưởng';

/** From who is eligible to the paper in their hands. */
export const commendationTopics: readonly HelpTopic[] = [
  {
    id: 'eligibility',
    group,
    title: 'Ai đủ điều kiện, vì sao',
    also: 'xét điều kiện tiêu chuẩn cstđ tỉnh bằng khen huân chương thiếu gì',
    place: paths.eligibility(),
    picture: { at: paths.eligibility(), alt: 'Trang Đủ điều kiện: chọn danh hiệu, kết quả và lý do của từng người' },
    body: [
      {
        steps: [
          'Chọn danh hiệu hoặc hình thức, năm, ngày nhận hồ sơ (ngày quyết định bản luật nào được dùng).',
          'Mỗi người có kết quả Đủ, Không đủ hoặc Chưa xác định, kèm điều còn thiếu. Bấm vào dòng để xem từng điều kiện với điều, khoản.',
          'Đánh dấu cột «Đề nghị» để đưa vào đợt khen thưởng.',
        ],
      },
      { note: '«Chưa xác định» nghĩa là thiếu dữ liệu. Chương trình nói thiếu gì và nhập ở đâu.' },
    ],
  },
  {
    id: 'rounds',
    group,
    title: 'Đợt khen thưởng và hồ sơ',
    also: 'đề nghị danh sách hồ sơ báo cáo thành tích đôn đốc đối chiếu',
    place: paths.rounds(),
    picture: { at: paths.round(1), alt: 'Trang một đợt khen thưởng: danh sách đề nghị với kết quả xét' },
    body: [
      'Thêm người vào đợt từng người, dán danh sách, hoặc lấy mọi người đủ điều kiện đã đăng ký. Mỗi dòng có lời của luật; vẫn đề nghị khi chưa đủ thì ghi lý do, lý do in vào biên bản.',
      'Giấy tờ nào thiếu, ai còn nợ, thư đôn đốc cho mọi đơn vị cùng lúc; báo cáo thành tích điền sẵn từ hồ sơ.',
      '«Đối chiếu danh sách, quyết định, báo cáo» so tên từng người giữa cái đã đề nghị và cái đã ký.',
    ],
  },
  {
    id: 'councils',
    group,
    title: 'Hội đồng, bỏ phiếu, biên bản',
    also: 'họp hội đồng kiểm phiếu phiếu bầu biên bản tờ trình công khai',
    place: paths.councils(),
    picture: { at: paths.councilMeeting(1), alt: 'Trang một cuộc họp: điểm danh, số phiếu, thông tin cuộc họp' },
    body: [
      {
        steps: [
          '«Chuẩn bị, điểm danh»: ai có mặt, ai gửi ý kiến bằng văn bản.',
          '«Danh sách xét»: lấy từ đợt khen thưởng.',
          '«Kiểm phiếu»: đọc phiếu tới đâu bấm số tới đó: [1] đồng ý, [2] không đồng ý, … [9] số còn lại đồng ý.',
          '«Kết quả»: tỷ lệ trên tổng số thành viên so với mức của luật hoặc quy chế; hạn mức cắt theo phiếu.',
          '«Văn bản»: phiếu, biên bản kiểm phiếu, biên bản họp, tờ trình, dự thảo quyết định – cùng một con số ở mọi nơi.',
        ],
      },
      '«Trình chiếu» cho cả phòng xem.',
    ],
  },
  {
    id: 'decisions',
    group,
    title: 'Nhập quyết định đã ký và in',
    also: 'quyết định khen thưởng số ký hiệu trích yếu dán danh sách bản quét',
    place: paths.decisions(),
    picture: { at: paths.decision(3), alt: 'Trang một quyết định: số, ngày, cơ quan ban hành và danh sách được khen' },
    body: [
      {
        steps: [
          '[Ctrl+N] ở trang «Quyết định». Gõ số; ngày gõ tắt được: 5/3 là ngày 5 tháng 3 năm nay.',
          'Chọn danh hiệu một lần ở trên danh sách, rồi «Dán danh sách…» từ Excel, Word; hoặc gõ tên, [Enter].',
          'Dòng trùng tên hoặc tên lạ được hỏi một lượt, phần còn lại ghi ngay.',
          '[Ctrl+S] lưu. «Xem bản in» để in, lưu Word, PDF; «In giấy khen» in giấy cho mọi người trong quyết định.',
        ],
      },
      { note: 'Có quyết định đã ký trong tay thì nhập thẳng; không phải đi qua đợt khen thưởng hay hội đồng.' },
    ],
  },
  {
    id: 'award-register',
    group,
    title: 'Sổ khen thưởng',
    also: 'sổ theo dõi tra cứu khen thưởng cũ điều chỉnh huỷ bỏ thu hồi',
    place: paths.awardRegister(),
    picture: { at: paths.awardRegister(), alt: 'Trang Sổ khen thưởng: mọi lượt khen thưởng của một năm' },
    body: [
      'Mọi lượt khen thưởng của mọi năm, từ quyết định đã nhập và khen thưởng cũ ghi thêm. Lọc, sắp, chép sang Excel, in sổ.',
      '«Điều chỉnh, huỷ bỏ» ghi quyết định đính chính, huỷ bỏ, thu hồi, phục hồi; những gì dựa vào lượt khen ấy được nêu ra.',
    ],
  },
  {
    id: 'award-list',
    group,
    title: 'Danh sách khen thưởng cho hội nghị',
    also: 'in danh sách tổng kết word excel pdf',
    place: paths.awardList(),
    picture: {
      at: paths.awardList(),
      alt: 'Trang Danh sách khen thưởng: lựa chọn bên trái, bản xem trước đúng như khi in',
    },
    body: [
      'Chọn năm, cách chia nhóm, cột; bản xem trước đúng như khi in. [Ctrl+P] in, [Ctrl+E] xuất; Word, Excel, PDF đều theo Nghị định 30/2020/NĐ-CP.',
      'Giữ cách trình bày bằng «Mẫu trình bày» để năm sau dùng lại.',
    ],
  },
  {
    id: 'ceremonies',
    group,
    title: 'Lễ trao thưởng',
    also: 'chương trình lượt lên nhận đọc tên giấy mời chỗ ngồi',
    place: paths.ceremonies(),
    picture: { at: paths.ceremony(1), alt: 'Trang một buổi trao thưởng' },
    body: [
      'Chương trình theo giờ, từng lượt lên nhận với người trao, tên như sẽ đọc, chỗ ngồi, giấy mời, sổ nhận. Chế độ toàn màn hình cho người dẫn chương trình.',
    ],
  },
  {
    id: 'fund',
    group,
    title: 'Quỹ thi đua, khen thưởng',
    also: 'tiền thưởng mức lương cơ sở chi trả',
    place: paths.fund(),
    picture: { at: paths.fund(), alt: 'Trang Quỹ: tổng hợp thu, chi, tiền thưởng' },
    body: [
      'Tiền thưởng của một quyết định được nhập từ thực đơn, theo hệ số và mức lương cơ sở của ngày quyết định. Ai đã nhận, nhận ngày nào, ai nhận thay; báo cáo quỹ.',
    ],
  },
];

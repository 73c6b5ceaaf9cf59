import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { ExemplarKind, ExemplarStage } from '#shared/domain/exemplars/exemplar-stage.ts';
import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** A stage of an exemplar of the sample. */
export interface SampleStage {
  readonly from: string;
  readonly due?: string;
  readonly to?: string;
  readonly follower?: PersonKey;
  readonly followerUnit?: UnitKey;
  readonly result?: string;
}

/** An exemplar of the sample: invented people and deeds. */
export interface SampleExemplar {
  readonly key: string;
  readonly kind: ExemplarKind;
  readonly name: string;
  readonly person?: PersonKey;
  readonly unit?: UnitKey;
  /** Somebody outside the records. */
  readonly named?: string;
  readonly field?: string;
  /** Beginning of the movement's name. */
  readonly movement?: string;
  /** Beginning of an initiative's name. */
  readonly initiative?: string;
  readonly achievement?: string;
  readonly lesson?: string;
  readonly stages: Readonly<Partial<Record<ExemplarStage, SampleStage>>>;
  readonly articles?: readonly { readonly name: string; readonly in: string; readonly on: string }[];
  readonly closed?: { readonly on: string; readonly reason: string };
}

/** Who and what others learn from, in all four stages. */
export const sampleExemplars: readonly SampleExemplar[] = [
  {
    key: 'one-stop',
    kind: 'model',
    name: 'Mô hình “Ngày thứ Năm không hẹn”',
    unit: 'administration',
    field: 'Cải cách hành chính',
    movement: 'Cán bộ, công chức, viên chức thi đua',
    initiative: 'Ngày tiếp doanh nghiệp định kỳ',
    achievement:
      'Mỗi chiều thứ Năm giải quyết ngay trong buổi hồ sơ mức đơn giản, không phải hẹn lại; năm 2023 trả 412 hồ sơ trong ngày, tỷ lệ hài lòng 98,6%.',
    lesson:
      'Chọn thủ tục ít giấy tờ trước; phân một công chức có thẩm quyền ký trực cả buổi; công khai số hồ sơ trả trong ngày.',
    stages: {
      found: {
        from: '2021-03-11',
        to: '2021-04-30',
        followerUnit: 'administration',
        result: 'Văn phòng tự đề xuất sau khảo sát doanh nghiệp.',
      },
      nurtured: {
        from: '2021-05-04',
        to: '2022-06-30',
        follower: 'luc-minh-khoi',
        result: 'Bố trí máy quét, biểu mẫu điện tử; tập huấn 6 công chức.',
      },
      'summed-up': {
        from: '2022-12-05',
        to: '2022-12-20',
        followerUnit: 'administration',
        result: 'Tổng kết tại hội nghị công chức, viên chức; 231 hồ sơ trả trong ngày.',
      },
      spread: {
        from: '2023-02-01',
        followerUnit: 'administration',
        result: 'Áp dụng tại Trung tâm Khuyến công và Phòng Quản lý thương mại.',
      },
    },
    articles: [
      { name: 'Ngày thứ Năm không hẹn ở Sở Công Thương', in: 'Báo Bắc Lĩnh', on: '2023-02-16' },
      { name: 'Trả hồ sơ ngay trong buổi', in: 'Trang thông tin điện tử của Sở', on: '2022-12-21' },
    ],
  },
  {
    key: 'grid-by-drone',
    kind: 'person',
    name: 'Đưa ảnh chụp từ thiết bị bay vào kiểm tra hành lang lưới điện vùng cao',
    person: 'lau-a-phenh',
    field: 'Năng lượng',
    initiative: 'Quy trình kiểm tra an toàn hành lang lưới điện',
    achievement:
      'Xây dựng quy trình kiểm tra 340 km hành lang lưới điện bằng ảnh chụp, giảm hai phần ba số ngày đi tuyến, phát hiện 57 điểm vi phạm khoảng cách.',
    stages: {
      found: {
        from: '2023-04-20',
        followerUnit: 'energy',
        result: 'Trưởng phòng giới thiệu sau đợt kiểm tra mùa khô.',
      },
      nurtured: {
        from: '2023-06-01',
        to: '2024-03-30',
        follower: 'trieu-mui-pham',
        result: 'Cử đi học điều khiển thiết bị bay; hỗ trợ viết báo cáo sáng kiến.',
      },
      'summed-up': {
        from: '2024-06-10',
        to: '2024-06-25',
        followerUnit: 'administration',
        result: 'Báo cáo tại hội nghị sơ kết 6 tháng đầu năm 2024.',
      },
      spread: {
        from: '2024-09-01',
        due: '2026-06-30',
        follower: 'trieu-mui-pham',
        result: 'Chuyển giao quy trình cho điện lực 4 huyện.',
      },
    },
    articles: [
      { name: 'Người đưa thiết bị bay lên đường dây', in: 'Tạp chí Công Thương địa phương', on: '2024-10-08' },
    ],
  },
  {
    key: 'promotion-center',
    kind: 'collective',
    name: 'Đưa sản phẩm công nghiệp nông thôn lên sàn thương mại điện tử',
    unit: 'promotion-center',
    field: 'Khuyến công, xúc tiến thương mại',
    movement: 'Doanh nghiệp Việt Nam hội nhập',
    initiative: 'Kết nối tiêu thụ nông sản',
    achievement:
      'Hỗ trợ 86 cơ sở đưa 214 sản phẩm lên sàn; doanh thu qua sàn năm 2023 đạt 31,5 tỷ đồng, gấp 4 lần năm 2020.',
    lesson: 'Làm cùng cơ sở từ khâu chụp ảnh, đóng gói đến đơn hàng đầu tiên, không dừng ở tập huấn.',
    stages: {
      found: { from: '2021-09-15', followerUnit: 'planning' },
      nurtured: {
        from: '2022-01-10',
        to: '2023-01-15',
        follower: 'do-thi-thanh-van',
        result: 'Bố trí kinh phí khuyến công 1,2 tỷ đồng.',
      },
      'summed-up': { from: '2023-11-20', to: '2023-12-15', followerUnit: 'administration' },
      spread: {
        from: '2024-03-01',
        followerUnit: 'administration',
        result: 'Tổ chức học tập kinh nghiệm cho 5 huyện.',
      },
    },
  },
  {
    key: 'returned-money',
    kind: 'deed',
    name: 'Nhặt được 46 triệu đồng ở chợ, tìm và trả lại người mất',
    person: 'phuong-the-anh',
    field: 'Người tốt, việc tốt',
    achievement: 'Khi đi khảo sát chợ phiên đã nhặt được túi tiền 46 triệu đồng, báo công an xã và trả lại trong ngày.',
    stages: {
      found: { from: '2024-11-02', followerUnit: 'promotion-center', result: 'Ban quản lý chợ gửi thư cảm ơn.' },
      spread: {
        from: '2024-11-15',
        followerUnit: 'administration',
        result: 'Nêu gương trong cuộc họp giao ban và trên trang thông tin của Sở.',
      },
    },
    articles: [{ name: 'Trả lại 46 triệu đồng nhặt được', in: 'Trang thông tin điện tử của Sở', on: '2024-11-15' }],
  },
  {
    key: 'night-shift',
    kind: 'person',
    name: 'Trực khắc phục lưới điện và nguồn hàng suốt 9 ngày đêm sau bão',
    person: 'vang-thi-my',
    field: 'Phòng, chống thiên tai',
    achievement: 'Điều phối 62 tấn hàng thiết yếu cho 11 xã bị chia cắt trong 9 ngày sau bão số 3 năm 2024.',
    stages: {
      found: { from: '2024-09-20', follower: 'ban-tai-phuc', result: 'Phòng Quản lý thương mại giới thiệu.' },
      nurtured: {
        from: '2024-10-15',
        follower: 'ban-tai-phuc',
        due: '2025-12-31',
        to: '2025-11-30',
        result: 'Giao chủ trì phương án dự trữ hàng hoá mùa mưa bão.',
      },
      'summed-up': { from: '2025-12-10', to: '2025-12-22', followerUnit: 'administration' },
    },
  },
  {
    key: 'trace-market',
    kind: 'collective',
    name: 'Kiểm tra có trọng tâm, không chồng chéo, trả lời doanh nghiệp trong ngày',
    unit: 'market-control',
    field: 'Quản lý thị trường',
    initiative: 'Truy vết nguồn gốc hàng hóa',
    achievement:
      'Số cuộc kiểm tra giảm 22%, số vụ phát hiện vi phạm tăng 15%; 100% kiến nghị của doanh nghiệp được trả lời trong ngày.',
    stages: {
      found: { from: '2025-05-12', followerUnit: 'inspectorate' },
      nurtured: {
        from: '2025-08-01',
        due: '2026-09-30',
        follower: 'trieu-quang-tien',
        result: 'Hoàn thiện bộ tiêu chí chấm rủi ro.',
      },
    },
  },
  {
    key: 'tea-cooperative',
    kind: 'model',
    name: 'Mô hình liên kết bốn nhà trong chế biến chè',
    named: 'Hợp tác xã Chè Tà Mung',
    field: 'Công nghiệp nông thôn',
    achievement: '120 hộ trồng chè, 1 cơ sở chế biến, 2 điểm bán; thu nhập của hộ tăng bình quân 18% mỗi năm.',
    stages: {
      found: { from: '2022-07-05', followerUnit: 'promotion-center' },
      nurtured: {
        from: '2022-10-01',
        to: '2024-10-01',
        followerUnit: 'promotion-center',
        result: 'Hỗ trợ máy sao chè, nhãn hiệu tập thể.',
      },
      'summed-up': { from: '2024-12-02', followerUnit: 'promotion-center' },
      spread: { from: '2025-04-01', followerUnit: 'promotion-center', result: 'Ba hợp tác xã của tỉnh đến học.' },
    },
  },
  {
    key: 'careful-clerk',
    kind: 'person',
    name: 'Văn thư không một hồ sơ trễ hạn trong năm năm',
    person: 'be-thi-loan',
    field: 'Văn thư, lưu trữ',
    achievement: 'Từ 2019 đến 2023 tiếp nhận, chuyển 38.600 văn bản, không có văn bản thất lạc, trễ hạn.',
    stages: {
      found: { from: '2023-12-18', follower: 'luc-minh-khoi' },
      nurtured: { from: '2024-02-01', follower: 'luc-minh-khoi', to: '2024-12-20' },
      'summed-up': { from: '2025-01-10', followerUnit: 'administration' },
      spread: { from: '2025-02-20', followerUnit: 'administration', result: 'Hướng dẫn văn thư 6 đơn vị trực thuộc.' },
    },
  },
  {
    key: 'legal-night',
    kind: 'person',
    name: 'Phổ biến an toàn điện, hoá chất bằng tiếng Dao ở chợ phiên',
    person: 'chao-lao-ta',
    field: 'Dân vận',
    achievement: 'Mở 14 buổi hướng dẫn tại chợ phiên bằng tiếng Dao; 230 hộ ký cam kết dùng điện, ga an toàn.',
    stages: {
      found: { from: '2020-10-06', followerUnit: 'safety' },
      nurtured: { from: '2021-01-15', to: '2021-12-15', followerUnit: 'safety' },
      'summed-up': { from: '2022-01-20' },
    },
    closed: { on: '2025-03-01', reason: 'Phòng Kỹ thuật an toàn - Môi trường giải thể; việc giao cho xã.' },
  },
  {
    key: 'young-promoter',
    kind: 'person',
    name: 'Chuyên viên trẻ làm chủ dữ liệu xúc tiến thương mại',
    person: 'tan-may-phin',
    field: 'Chuyển đổi số',
    movement: 'Bắc Lĩnh đẩy mạnh',
    achievement: 'Số hoá 1.150 hồ sơ sản phẩm, nhập liệu hai chiều với sàn thương mại điện tử.',
    stages: {
      found: { from: '2026-03-09', follower: 'vuong-dac-thu' },
      nurtured: { from: '2026-05-04', due: '2026-12-31', follower: 'vuong-dac-thu' },
    },
  },
  {
    key: 'saved-child',
    kind: 'deed',
    name: 'Cứu hai học sinh bị nước cuốn trên đường đi kiểm tra cụm công nghiệp',
    person: 'sung-mi-sinh',
    field: 'Người tốt, việc tốt',
    achievement: 'Ngày 14/7/2026 đã bơi ra đưa hai học sinh bị nước cuốn ở suối Nậm Lịa vào bờ an toàn.',
    stages: { found: { from: '2026-07-16', followerUnit: 'industry', result: 'UBND xã gửi thư cảm ơn.' } },
  },
];

/** The conference of the span that ended in 2025, in the shape of the Bắc Kạn document: those of the span, and those of a study campaign. */
export const sampleConference = {
  name: 'Hội nghị điển hình tiên tiến giai đoạn 2020 - 2025',
  fromYear: 2020,
  toYear: 2025,
  heldOn: '2025-05-14',
  startsAt: '08:00',
  place: 'Hội trường tầng 3, trụ sở Sở Công Thương',
  chair: 'đồng chí Lộc Văn Tuyên, Giám đốc Sở',
  guests: [
    'Lãnh đạo Sở; toàn thể công chức, viên chức, người lao động',
    'Đại diện Ban Thi đua - Khen thưởng tỉnh, Đảng ủy các cơ quan tỉnh',
    'Trưởng Khối thi đua các cơ quan Kinh tế - Kỹ thuật',
  ].join('\n'),
  note: null,
} as const;

const study = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2025';

export const sampleEntries: readonly {
  readonly exemplar: string;
  readonly section?: string;
  readonly speaks?: true;
  readonly award?: AwardCode;
}[] = [
  { exemplar: 'promotion-center', speaks: true, award: 'GK' },
  { exemplar: 'one-stop' },
  { exemplar: 'grid-by-drone', speaks: true, award: 'GK' },
  { exemplar: 'night-shift', speaks: true, award: 'GK' },
  { exemplar: 'careful-clerk', award: 'GK' },
  { exemplar: 'returned-money', section: study, award: 'GK' },
];

import type { Applier, InitiativeRequest } from '#shared/contracts/initiatives.ts';
import type { CheckResult } from '#shared/domain/initiatives/initiative-stage.ts';
import type { CouncilPart, Presence } from '#shared/domain/initiatives/score-summary.ts';
import type { PersonKey } from '../people/sample-people.ts';

/** A request handed in, by the beginning of its initiative's name, and what the check on receipt found. */
export interface SampleRequest {
  readonly initiative: string;
  readonly unit: string;
  readonly request: Partial<Omit<InitiativeRequest, 'unitId'>>;
  readonly checkedOn: string;
  readonly result: CheckResult;
  readonly note: string | null;
}

const applier = (fullName: string, workplace: string, position: string, support: string): Applier => ({
  fullName,
  bornOn: null,
  workplace,
  position,
  qualification: null,
  support,
});

export const sampleRequests: readonly SampleRequest[] = [
  {
    initiative: 'Liên thông dữ liệu cấp phép xăng dầu',
    unit: 'trade',
    request: {
      field: 'Thương mại',
      investor: 'Sở Công Thương',
      appliedBy: 'Phòng Quản lý thương mại; Chi cục Quản lý thị trường',
      requestedOn: '2026-09-07',
      receivedOn: '2026-09-09',
      description:
        'Dữ liệu giấy phép bán lẻ xăng dầu được đối chiếu mỗi đêm với dữ liệu kiểm tra của các đội quản lý thị trường theo mã số thuế.\nCửa hàng có giấy phép sắp hết hạn, hoặc đã bị xử phạt trong năm, được đánh dấu để đội kiểm tra và phòng cấp phép cùng thấy.',
      conditions: 'Hai đơn vị dùng chung danh mục cửa hàng theo mã số thuế.',
      applierBenefit: 'Đội quản lý thị trường không phải hỏi lại tình trạng giấy phép bằng văn bản.',
      appliers: [
        applier('Nông Văn Thiệp', 'Đội Quản lý thị trường số 2', 'Kiểm soát viên', 'Đối chiếu danh mục cửa hàng'),
        applier('Hứa Thị Mến', 'Phòng Quản lý thương mại', 'Chuyên viên', 'Làm sạch dữ liệu giấy phép'),
      ],
    },
    checkedOn: '2026-09-18',
    result: 'accepted',
    note: null,
  },
  {
    initiative: 'Cẩm nang hướng dẫn hộ kinh doanh',
    unit: 'energy',
    request: { field: 'Năng lượng', requestedOn: '2026-09-10', receivedOn: '2026-09-10', investor: 'Sở Công Thương' },
    checkedOn: '2026-09-18',
    result: 'accepted',
    note: 'Hội đồng xem kỹ tính mới: có sổ tay tương tự năm 2021.',
  },
  {
    initiative: 'Bảng kiểm điện tử trên điện thoại',
    unit: 'market-control',
    request: { field: 'Quản lý thị trường', requestedOn: '2026-09-11', receivedOn: '2026-09-14' },
    checkedOn: '2026-09-22',
    result: 'accepted',
    note: null,
  },
  {
    initiative: 'Nhật ký điện tử theo dõi tiến độ đề án',
    unit: 'promotion-center',
    request: { field: 'Khuyến công', requestedOn: '2026-09-14', receivedOn: '2026-09-14' },
    checkedOn: '2026-09-24',
    result: 'correction',
    note: 'Thiếu thuyết minh lợi ích và ý kiến của nơi áp dụng; đã quá một năm kể từ ngày áp dụng lần đầu.',
  },
];

/** Recognized later by the province. */
export const sampleWiderRecognitions = [
  {
    initiative: 'Thẩm định trực tuyến hồ sơ cụm công nghiệp',
    scope: 'provincial',
    recognizedOn: '2025-08-28',
    recognizedBy: 'Chủ tịch UBND tỉnh Thượng Sơn',
    decision: '1788/QĐ-UBND',
  },
] as const;

/** Which proposals initiatives supported; the last is a second use of one. */
export const sampleUses: readonly (readonly [initiative: string, person: PersonKey, award: string, year: number])[] = [
  ['Sổ tay tiết kiệm điện cho hộ kinh doanh', 'trieu-mui-pham', 'CSTDCS', 2021],
  ['Số hóa hồ sơ và chữ ký số', 'luong-thi-kim-oanh', 'CSTDCS', 2021],
  ['Số hóa hồ sơ và chữ ký số', 'luong-thi-kim-oanh', 'BKT', 2022],
];

export const sampleInitiativeCouncil = {
  name: 'Hội đồng sáng kiến năm 2026',
  year: 2026,
  decision: '302/QĐ-SCT',
  decidedOn: '2026-09-28',
  meetsOn: '2026-10-14',
  opensAt: '08:00',
  closesAt: null,
  place: 'Phòng họp số 1, Sở Công Thương',
  leastPoints: 70,
  approvalPercent: 70,
  quorumPercent: 66.67,
  discussion:
    'Các thành viên nghe tác giả trình bày, đối chiếu với sáng kiến đã công nhận các năm trước, thảo luận về tính mới và khả năng nhân rộng.',
  note: null,
  criteria: [
    ['Tính mới', 40],
    ['Khả năng áp dụng', 25],
    ['Hiệu quả kinh tế', 15],
    ['Hiệu quả xã hội', 20],
  ],
} as const;

export const sampleCouncilMembers: readonly (readonly [person: PersonKey, part: CouncilPart, presence: Presence])[] = [
  ['loc-van-tuyen', 'chair', 'present'],
  ['do-thi-thanh-van', 'vice-chair', 'present'],
  ['luong-thi-kim-oanh', 'member', 'present'],
  ['trieu-quang-tien', 'member', 'written'],
  ['vang-thi-my', 'member', 'present'],
  ['luc-minh-khoi', 'member', 'absent'],
  ['nguyen-thi-tuyet-minh', 'member-secretary', 'present'],
];

/** By initiative: each member's points in the order of the criteria, and the vote; members without a line sent no sheet. */
export const sampleSheets: readonly (readonly [
  initiative: string,
  sheets: readonly (readonly [person: PersonKey, points: readonly number[], vote: 'yes' | 'no'])[],
])[] = [
  [
    'Bảng kiểm điện tử trên điện thoại',
    [
      ['loc-van-tuyen', [34, 22, 13, 17], 'yes'],
      ['do-thi-thanh-van', [33, 23, 12, 17.5], 'yes'],
      ['luong-thi-kim-oanh', [35, 21, 12, 16], 'yes'],
      ['trieu-quang-tien', [31, 22, 12, 16], 'yes'],
      ['vang-thi-my', [32, 20, 13, 17], 'yes'],
      ['luc-minh-khoi', [30, 21, 11, 16], 'yes'],
      ['nguyen-thi-tuyet-minh', [34, 22, 12, 18], 'yes'],
    ],
  ],
  [
    'Liên thông dữ liệu cấp phép xăng dầu',
    [
      ['loc-van-tuyen', [35, 23, 12, 18], 'yes'],
      ['do-thi-thanh-van', [36, 22, 13, 17], 'yes'],
      ['luong-thi-kim-oanh', [34, 22, 12, 17], 'yes'],
      ['trieu-quang-tien', [33, 21, 12, 16], 'yes'],
      ['vang-thi-my', [35, 22, 12, 18], 'yes'],
    ],
  ],
  [
    'Cẩm nang hướng dẫn hộ kinh doanh',
    [
      ['loc-van-tuyen', [12, 20, 12, 15], 'no'],
      ['do-thi-thanh-van', [15, 21, 12, 14], 'no'],
      ['luong-thi-kim-oanh', [10, 20, 11, 15], 'no'],
    ],
  ],
];

import type { FundCategory } from '#shared/domain/fund/fund-ledger.ts';

/** A meeting at which a decision of the department was handed over. */
export interface SampleCeremony {
  readonly name: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly seatsPerRow: number;
  readonly dress: string;
  /** The number of the department's own decision, by its year. */
  readonly decisions: readonly { readonly number: string; readonly signedOn: string }[];
  /** Who was not there; what was theirs is still to be handed over. */
  readonly absent: readonly string[];
  readonly presenter: string;
}

/** The concluding meetings of 2024 and 2025. */
export const sampleCeremonies: readonly SampleCeremony[] = [
  {
    name: 'Hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025',
    heldOn: '2025-01-10',
    startsAt: '08:00',
    place: 'hội trường Sở Công Thương',
    chair: 'đồng chí Giám đốc Sở',
    seatsPerRow: 12,
    dress: 'áo trắng, quần (váy) sẫm màu',
    decisions: [{ number: '226', signedOn: '2024-12-20' }],
    absent: [],
    presenter: 'đồng chí Giám đốc Sở',
  },
  {
    name: 'Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026',
    heldOn: '2026-01-16',
    startsAt: '08:00',
    place: 'hội trường tầng 4, Sở Công Thương',
    chair: 'đồng chí Giám đốc Sở',
    seatsPerRow: 12,
    dress: 'áo trắng, quần (váy) sẫm màu',
    decisions: [{ number: '338', signedOn: '2025-12-22' }],
    absent: ['Sầm Đức Lượng', 'Vàng Thị Mỷ'],
    presenter: 'đồng chí Giám đốc Sở',
  },
];

/** A receipt or spending of the office's fund. */
export interface SampleFundEntry {
  readonly on: string;
  readonly category: FundCategory;
  readonly amount: number;
  readonly content: string;
  readonly voucher: string;
}

/** The fund of 2025 and 2026, beside the prizes of the ceremonies, which follow from their decisions. */
export const sampleFundEntries: readonly SampleFundEntry[] = [
  {
    on: '2025-01-02',
    category: 'carried-over',
    amount: 18_450_000,
    content: 'Số dư năm 2024 chuyển sang',
    voucher: 'S01',
  },
  {
    on: '2025-01-08',
    category: 'budget',
    amount: 145_000_000,
    content: 'Trích lập quỹ từ dự toán năm 2025',
    voucher: 'PT02',
  },
  {
    on: '2025-01-09',
    category: 'items',
    amount: 6_300_000,
    content: 'In bằng, mua khung khen thưởng năm 2024',
    voucher: 'PC07',
  },
  {
    on: '2025-05-14',
    category: 'movement',
    amount: 12_500_000,
    content: 'Hội nghị sơ kết phong trào thi đua, kiểm tra chéo giữa các đơn vị',
    voucher: 'PC31',
  },
  {
    on: '2026-01-05',
    category: 'carried-over',
    amount: 21_000_000,
    content: 'Số dư năm 2025 chuyển sang',
    voucher: 'S01',
  },
  {
    on: '2026-01-12',
    category: 'budget',
    amount: 168_000_000,
    content: 'Trích lập quỹ từ dự toán năm 2026',
    voucher: 'PT03',
  },
  {
    on: '2026-01-14',
    category: 'items',
    amount: 7_150_000,
    content: 'In bằng, mua khung khen thưởng năm 2025',
    voucher: 'PC05',
  },
  {
    on: '2026-03-27',
    category: 'contribution',
    amount: 10_000_000,
    content: 'Hội Doanh nghiệp tỉnh đóng góp cho phong trào chuyển đổi số',
    voucher: 'PT11',
  },
  {
    on: '2026-06-19',
    category: 'movement',
    amount: 15_800_000,
    content: 'Tuyên truyền gương điển hình, hội nghị sơ kết 6 tháng',
    voucher: 'PC44',
  },
];

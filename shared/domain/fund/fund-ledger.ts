export const receiptCategories = ['carried-over', 'budget', 'contribution', 'other-receipt'] as const;
export const spendingCategories = ['prizes', 'items', 'movement', 'other-spending'] as const;
export const fundCategories = [...receiptCategories, ...spendingCategories] as const;
export type FundCategory = (typeof fundCategories)[number];
/** Where the fund's money comes from and goes to. Law 06/2022/QH15, Article 11; Decree 98/2023, Article 52. */
export const fundCategoryNames: Record<FundCategory, string> = {
  'carried-over': 'Số dư năm trước chuyển sang',
  budget: 'Ngân sách nhà nước cấp',
  contribution: 'Đóng góp của tổ chức, cá nhân',
  'other-receipt': 'Thu khác',
  prizes: 'Chi tiền thưởng',
  items: 'Chi hiện vật, in bằng, khung',
  movement: 'Chi tổ chức phong trào, hội nghị, kiểm tra',
  'other-spending': 'Chi khác',
};

/** A receipt or a spending of an emulation fund. */
export interface FundEntry {
  readonly id: number;
  readonly fund: string;
  readonly entryOn: string;
  readonly category: FundCategory;
  readonly amount: number;
  readonly content: string;
  /** Số chứng từ. */
  readonly voucher: string | null;
  /** Người nộp, người nhận. */
  readonly counterpart: string | null;
  readonly decisionId: number | null;
  /** `338/QĐ-SCT`; null where the entry pays no decision. */
  readonly decisionNumber: string | null;
  readonly note: string | null;
}

/** A fund in a year: what came in by source, what went out, and what is left. Đồng. */
export interface FundTotals {
  readonly fund: string;
  readonly received: number;
  readonly spent: number;
  readonly left: number;
  readonly byCategory: Readonly<Record<FundCategory, number>>;
  /** Prizes of the year's decisions that this fund pays, and those of them handed over. */
  readonly prizes: number;
  readonly prizesPaid: number;
}

/** The year's funds, and the part that may go to movements, meetings and inspection. */
export interface FundReport {
  readonly year: number;
  readonly funds: readonly FundTotals[];
  /** Percent of the fund, with its provision; null where the law of the year is not known. */
  readonly movementLimit: { readonly percent: number; readonly provision: string } | null;
}

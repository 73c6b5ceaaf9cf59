import { type AwardCode, awardCodes } from './award-code.ts';
import type { SubjectKind } from './subject-kind.ts';

/** Emulation title (danh hiệu thi đua) or form of commendation (hình thức khen thưởng). */
export type AwardFamily = 'title' | 'commendation';

/** Who confers: cơ sở (head of the department), bộ/tỉnh, Chính phủ/Thủ tướng, Nhà nước (Chủ tịch nước). */
export type AwardLevel = 'grassroots' | 'province' | 'government' | 'state';

/** One award of the catalogue. Titles and commendations stand side by side, as officers keep confusing the two. */
export interface AwardDefinition {
  readonly code: AwardCode;
  readonly family: AwardFamily;
  /** Full official name, as printed on decisions. */
  readonly name: string;
  /** Abbreviation used in tables. */
  readonly shortName: string;
  readonly level: AwardLevel;
  /** The post or body that decides, in Vietnamese. Luật 06/2022/QH15, Điều 77–80. */
  readonly decidedBy: string;
  readonly subjects: readonly SubjectKind[];
  /** 1 = the highest; the order in which officers list awards. No two awards share a number. */
  readonly precedence: number;
  /** What is handed over besides the money. */
  readonly physicalItem: string;
  /** Where the law in force defines it. */
  readonly provision: string;
}

const law = (article: number): string => `Luật 06/2022/QH15, Điều ${article}`;
const head = 'Giám đốc Sở';
const province = 'Chủ tịch Ủy ban nhân dân tỉnh';
const primeMinister = 'Thủ tướng Chính phủ';
const president = 'Chủ tịch nước';

const order = 'Huân chương, bằng, khung, hộp đựng';
const diploma = 'Bằng, khung';
const emulationBadge = 'Bằng, khung, huy hiệu, hộp đựng';

/** All awards, keyed by code. */
export const awardCatalogue: Readonly<Record<AwardCode, AwardDefinition>> = {
  HCDL1: {
    code: 'HCDL1',
    family: 'commendation',
    name: 'Huân chương Độc lập hạng Nhất',
    shortName: 'HCĐL hạng Nhất',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 1,
    physicalItem: order,
    provision: law(36),
  },
  HCDL2: {
    code: 'HCDL2',
    family: 'commendation',
    name: 'Huân chương Độc lập hạng Nhì',
    shortName: 'HCĐL hạng Nhì',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 2,
    physicalItem: order,
    provision: law(37),
  },
  HCDL3: {
    code: 'HCDL3',
    family: 'commendation',
    name: 'Huân chương Độc lập hạng Ba',
    shortName: 'HCĐL hạng Ba',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 3,
    physicalItem: order,
    provision: law(38),
  },
  HCLD1: {
    code: 'HCLD1',
    family: 'commendation',
    name: 'Huân chương Lao động hạng Nhất',
    shortName: 'HCLĐ hạng Nhất',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 4,
    physicalItem: order,
    provision: law(42),
  },
  HCLD2: {
    code: 'HCLD2',
    family: 'commendation',
    name: 'Huân chương Lao động hạng Nhì',
    shortName: 'HCLĐ hạng Nhì',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 5,
    physicalItem: order,
    provision: law(43),
  },
  HCLD3: {
    code: 'HCLD3',
    family: 'commendation',
    name: 'Huân chương Lao động hạng Ba',
    shortName: 'HCLĐ hạng Ba',
    level: 'state',
    decidedBy: president,
    subjects: ['person', 'collective'],
    precedence: 6,
    physicalItem: order,
    provision: law(44),
  },
  COCP: {
    code: 'COCP',
    family: 'title',
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    level: 'government',
    decidedBy: 'Chính phủ',
    subjects: ['collective'],
    precedence: 7,
    physicalItem: 'Cờ thi đua',
    provision: law(25),
  },
  CSTDTQ: {
    code: 'CSTDTQ',
    family: 'title',
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐTQ',
    level: 'government',
    decidedBy: primeMinister,
    subjects: ['person'],
    precedence: 8,
    physicalItem: emulationBadge,
    provision: law(21),
  },
  BKTTG: {
    code: 'BKTTG',
    family: 'commendation',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'BK Thủ tướng',
    level: 'government',
    decidedBy: primeMinister,
    subjects: ['person', 'collective', 'household'],
    precedence: 9,
    physicalItem: diploma,
    provision: law(73),
  },
  COT: {
    code: 'COT',
    family: 'title',
    name: 'Cờ thi đua của bộ, ban, ngành, tỉnh',
    shortName: 'Cờ tỉnh',
    level: 'province',
    decidedBy: province,
    subjects: ['collective'],
    precedence: 10,
    physicalItem: 'Cờ thi đua',
    provision: law(26),
  },
  CSTDT: {
    code: 'CSTDT',
    family: 'title',
    name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    shortName: 'CSTĐ tỉnh',
    level: 'province',
    decidedBy: province,
    subjects: ['person'],
    precedence: 11,
    physicalItem: emulationBadge,
    provision: law(22),
  },
  BKT: {
    code: 'BKT',
    family: 'commendation',
    name: 'Bằng khen của bộ, ban, ngành, tỉnh',
    shortName: 'BK tỉnh',
    level: 'province',
    decidedBy: province,
    subjects: ['person', 'collective', 'household'],
    precedence: 12,
    physicalItem: diploma,
    provision: law(74),
  },
  TTLDXS: {
    code: 'TTLDXS',
    family: 'title',
    name: 'Tập thể lao động xuất sắc',
    shortName: 'TTLĐXS',
    level: 'province',
    decidedBy: province,
    subjects: ['collective'],
    precedence: 13,
    physicalItem: diploma,
    provision: law(27),
  },
  KNC: {
    code: 'KNC',
    family: 'commendation',
    name: 'Kỷ niệm chương',
    shortName: 'KNC',
    level: 'province',
    decidedBy: 'Bộ trưởng hoặc Chủ tịch Ủy ban nhân dân tỉnh',
    subjects: ['person'],
    precedence: 14,
    physicalItem: 'Kỷ niệm chương, giấy chứng nhận, hộp đựng',
    provision: law(71),
  },
  CSTDCS: {
    code: 'CSTDCS',
    family: 'title',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    level: 'grassroots',
    decidedBy: head,
    subjects: ['person'],
    precedence: 15,
    physicalItem: diploma,
    provision: law(23),
  },
  TTLDTT: {
    code: 'TTLDTT',
    family: 'title',
    name: 'Tập thể lao động tiên tiến',
    shortName: 'TTLĐTT',
    level: 'grassroots',
    decidedBy: head,
    subjects: ['collective'],
    precedence: 16,
    physicalItem: '',
    provision: law(28),
  },
  GK: {
    code: 'GK',
    family: 'commendation',
    name: 'Giấy khen',
    shortName: 'GK',
    level: 'grassroots',
    decidedBy: head,
    subjects: ['person', 'collective', 'household'],
    precedence: 17,
    physicalItem: 'Giấy khen, khung',
    provision: law(75),
  },
  LDTT: {
    code: 'LDTT',
    family: 'title',
    name: 'Lao động tiên tiến',
    shortName: 'LĐTT',
    level: 'grassroots',
    decidedBy: head,
    subjects: ['person'],
    precedence: 18,
    physicalItem: '',
    provision: law(24),
  },
};

/** The catalogue from the highest award to the lowest. */
export const awardsByPrecedence: readonly AwardDefinition[] = awardCodes
  .map((code) => awardCatalogue[code])
  .sort((left, right) => left.precedence - right.precedence);

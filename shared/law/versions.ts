import type { IsoDate } from '../dates/iso-date.ts';
import type { InstrumentKey } from './instruments.ts';
import { NotInForceError } from './parameter.ts';

/** The versions of the law between which the rules change. */
export const lawVersionKeys = ['R2014', 'R2017', 'R2024', 'R2025', 'R2026'] as const;

export type LawVersionKey = (typeof lawVersionKeys)[number];

/** One state of the law, from a day until the next one begins. */
export interface LawVersion {
  readonly key: LawVersionKey;
  readonly from: IsoDate;
  readonly instruments: readonly InstrumentKey[];
  /** False as long as nobody here has read the text; every answer then says so. */
  readonly isRead: boolean;
  /** What the officer reads: the law and its decree. */
  readonly label: string;
}

/** The date axis of all rules, oldest first. */
export const lawVersions: readonly LawVersion[] = [
  {
    key: 'R2014',
    from: '2014-08-20',
    instruments: ['law2003', 'decree42of2010', 'decree65of2014'],
    isRead: true,
    label: 'Luật 15/2003/QH11 (sửa đổi 2013) và Nghị định 65/2014/NĐ-CP',
  },
  {
    key: 'R2017',
    from: '2017-10-01',
    instruments: ['law2003', 'decree91of2017'],
    isRead: true,
    label: 'Luật 15/2003/QH11 (sửa đổi 2013) và Nghị định 91/2017/NĐ-CP',
  },
  {
    key: 'R2024',
    from: '2024-01-01',
    instruments: ['law2022', 'decree98of2023', 'circular1of2024'],
    isRead: true,
    label: 'Luật 06/2022/QH15 và Nghị định 98/2023/NĐ-CP',
  },
  {
    key: 'R2025',
    from: '2025-07-01',
    instruments: ['law2022', 'decree152of2025', 'circular15of2025', 'decree129of2025'],
    isRead: true,
    label: 'Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP',
  },
  {
    key: 'R2026',
    from: '2026-10-01',
    instruments: ['law2022', 'law2026', 'decree152of2025', 'circular15of2025', 'decree129of2025'],
    isRead: false,
    label: 'Luật 06/2022/QH15 được Luật 06/2026/QH16 sửa đổi, bổ sung',
  },
];

/** The first day that the program has rules for: 20/8/2014. */
export const firstDayOfLaw: IsoDate = '2014-08-20';

/**
 * The version of the law that judges a dossier received on a day.
 * @throws NotInForceError before 20/8/2014
 */
export function lawVersionOn(date: IsoDate): LawVersion {
  const version = lawVersions.findLast((candidate) => candidate.from <= date);
  if (version === undefined) throw new NotInForceError('lawVersion', date);
  return version;
}

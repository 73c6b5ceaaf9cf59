import { isIsoDate } from '../../dates/iso-date.ts';
import type { Instrument } from '../../law/instrument.ts';
import { instruments } from '../../law/instruments.ts';
import { firstDayOfLaw, lawVersionOn } from '../../law/versions.ts';
import { printedLongDate } from './printed-date.ts';

/**
 * The laws and decrees on emulation and commendation in force on `day` (`YYYY-MM-DD`), as căn cứ lines cite them, without
 * “Căn cứ” and punctuation; none before the first law that the program knows. A law is cited by its name and day, a decree
 * also by its number and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 */
export function legalBasesOn(day: string): readonly string[] {
  if (!isIsoDate(day) || day < firstDayOfLaw) return [];
  return lawVersionOn(day)
    .instruments.map((key) => instruments[key])
    .filter(isLegalBasis)
    .map(citation);
}

function isLegalBasis({ kind, name }: Instrument): boolean {
  return kind === 'law' || (kind === 'decree' && /thi đua, khen thưởng/i.test(name));
}

function citation({ kind, number, name, issuer, issuedOn }: Instrument): string {
  const day = issuedOn === null ? '' : ` ${printedLongDate(issuedOn)}`;
  if (kind === 'law') return `${name}${day}`;
  return `Nghị định số ${number}${day} của ${issuer} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

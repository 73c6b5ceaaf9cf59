import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import { withoutCapitals } from './read-values.ts';
import { isUnitName } from './unit-words.ts';

const POSITION =
  /^(?:nguyen |quyen |q ?)?(?:pho |p ?)?(?:truong (?:phong|ban|tram|doi|khoa|bo phan)|giam doc|chanh (?:van phong|thanh tra)|chu tich|bi thu|chi cuc truong|cuc truong|doi truong|to truong|hieu truong|chuyen vien|can su|nhan vien|vien chuc|cong chuc|thanh tra vien|kiem soat vien|ke toan|thu quy|van thu|luu tru|lai xe|bao ve|tap vu|ky su|can bo|phu trach|thu ky)\b/;

/** Whether a text says what somebody is at work: Trưởng phòng, Chuyên viên … */
function isPosition(text: string): boolean {
  return POSITION.test(foldText(text));
}

/**
 * A name with the position written behind it in the same cell, as in «Họ và tên, chức vụ»: after a comma, a dash or on the
 * next line. What follows is a position only where it reads like one; else the text stays whole.
 */
export function splitPosition(text: string): { readonly named: string; readonly position: string | null } {
  const split = /^(.+?)(?:\s*[,;\n]\s*|\s+[-–]\s+)([\s\S]+)$/u.exec(text.trim());
  const [, named = text, rest = ''] = split ?? [];
  return rest !== '' && isPosition(rest) ? { named, position: rest } : { named: text, position: null };
}

/** Takes a position, and the unit behind its comma where the row names none: `Chuyên viên, Văn phòng`. */
export function readPositionAndUnit(text: string, values: { position?: string; unit?: string }): void {
  const plain = normalizeText(text.replace(/\n/g, ', '));
  const comma = plain.lastIndexOf(', ');
  const unit = comma === -1 ? '' : plain.slice(comma + 2);
  const isUnit = unit !== '' && isUnitName(unit);
  values.position ??= withoutCapitals(isUnit ? plain.slice(0, comma) : plain);
  if (isUnit) values.unit ??= unit;
}

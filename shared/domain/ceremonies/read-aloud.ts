import type { SubjectKind } from '../awards/subject-kind.ts';

/** Somebody who is called. */
export interface CalledRecipient {
  readonly subject: SubjectKind;
  readonly recipientName: string;
  readonly gender: 'male' | 'female' | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly representedBy: string | null;
}

/**
 * How a recipient is called: `Ông Lục Minh Khôi, Phó Chánh Văn phòng`, `Phòng Quản lý năng lượng, đại diện: ông Bế Ngọc Khôi`.
 * Where the gender is not known the form of address is left to the caller: `Ông (bà)`.
 */
export function readAloud(recipient: CalledRecipient): string {
  const { subject, recipientName, position, unitName, representedBy } = recipient;
  const stand = representedBy === null ? '' : `, đại diện nhận: ${representedBy}`;
  if (subject === 'household') return `Hộ gia đình ${recipientName.replace(/^hộ (gia đình )?/i, '')}${stand}`;
  if (subject === 'collective') return `${recipientName}${stand}`;
  return `${addressOf(recipient.gender)} ${recipientName}${postOf(position, unitName)}${stand}`;
}

/** Ông, bà; both where it is not known. */
export function addressOf(gender: CalledRecipient['gender']): string {
  return gender === 'male' ? 'Ông' : gender === 'female' ? 'Bà' : 'Ông (bà)';
}

/** `, Trưởng phòng Quản lý thương mại`; empty where neither is known. */
function postOf(position: string | null, unitName: string | null): string {
  const place = postAndUnit(position, unitName);
  return place === '' ? '' : `, ${place}`;
}

/** A post that leads a whole unit is read with the unit's name at once: `Giám đốc Sở Công Thương`. */
const headsUnit = /^(phó )?(tổng )?(giám đốc|đội trưởng|cục trưởng|trưởng ban|thủ trưởng)$/i;

/**
 * `Trưởng phòng Quản lý thương mại`, `Chuyên viên, Văn phòng`: a post that ends in the unit's kind takes the unit's name without
 * repeating it.
 */
export function postAndUnit(position: string | null, unitName: string | null): string {
  const post = position?.trim() || null;
  if (post === null) return unitName ?? '';
  if (unitName === null) return post;
  const kind = ['phòng', 'chi cục', 'văn phòng', 'trung tâm', 'đội'].find(
    (word) =>
      post.toLocaleLowerCase('vi').endsWith(` ${word}`) && unitName.toLocaleLowerCase('vi').startsWith(`${word} `),
  );
  if (headsUnit.test(post)) return `${post} ${unitName}`;
  if (kind !== undefined) return `${post} ${unitName.slice(kind.length + 1)}`;
  return post.toLocaleLowerCase('vi').includes(unitName.toLocaleLowerCase('vi')) ? post : `${post}, ${unitName}`;
}

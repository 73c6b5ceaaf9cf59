import type { AwardSubject } from '#shared/contracts/awards.ts';
import type { MatchedRecipient } from '#shared/contracts/decisions.ts';

export type Candidate = MatchedRecipient['candidates'][number];

/**
 * What a pasted line means: one certain recipient; several or inexact ones, which the officer must choose from; or
 * nobody of the records. Nothing is guessed: a single candidate whose accents differ is still a question.
 */
export type LineMatch =
  | { readonly kind: 'certain'; readonly text: string; readonly candidate: Candidate }
  | { readonly kind: 'question'; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown'; readonly text: string };

/** Sorts the answer of `decisions:match-recipients` into what goes in and what is asked. */
export function readMatch(match: MatchedRecipient): LineMatch {
  const { text, candidates } = match;
  if (candidates.length === 0) return { kind: 'unknown', text };
  const exact = candidates.filter((candidate) => candidate.isExact);
  const only = exact[0];
  if (exact.length === 1 && only !== undefined) return { kind: 'certain', text, candidate: only };
  return { kind: 'question', text, candidates };
}

const cellWithName = /\p{L}.*\p{L}/u;
const numbering = /^\s*(?:\(?\d+\s*[.)/-]\s*|[-+•–*]\s*)/u;
const salutation = /^(?:ông|bà|anh|chị|đồng chí|đ\/c|đ\/c\.)\s*:?\s+/iu;

/**
 * The name in a line copied from Excel or Word: the first cell with letters, without numbering (`1.`, `-`) and
 * salutation (`Ông`, `Bà`, `Đồng chí`); the officer can still correct it. Empty when there is no letter at all.
 */
export function nameInLine(line: string): string {
  const cells = line.normalize('NFC').split(/[\t;|]/);
  const cell = cells.find((each) => cellWithName.test(each)) ?? '';
  return cell.replace(numbering, '').replace(salutation, '').replace(/\s+/g, ' ').trim();
}

const collectiveWords =
  /^(?:phòng|ban|sở|chi cục|cục|trung tâm|công ty|doanh nghiệp|hợp tác xã|htx|văn phòng|thanh tra|tập đoàn|tổng công ty|ubnd|ủy ban|uỷ ban|đội|tổ|đảng bộ|chi bộ|công đoàn|đoàn|hội|trường|viện|nhà máy|chi nhánh|điện lực)\s/iu;

/** What a name outside the records most likely is: the officer sees it and can change it. */
export function likelySubject(name: string): AwardSubject {
  if (/^(?:hộ|gia đình)\s/iu.test(name)) return 'household';
  return collectiveWords.test(`${name} `) ? 'collective' : 'person';
}

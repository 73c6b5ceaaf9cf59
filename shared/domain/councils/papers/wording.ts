import { withLeadingZero } from '../../documents/document-number.ts';
import type { PrintedAttendee, PrintedCandidate } from '../meeting-facts.ts';

/** The lines of a text that the officer typed, without the empty ones. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** `08 giờ 30 phút`, `08 giờ`; dots where it is not known, to be written in. */
export function timeInWords(time: string | null): string {
  if (time === null) return '…… giờ ……';
  const [hours = '', minutes = '00'] = time.split(':');
  return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
}

/** `Ông/bà`-less: `Lộc Văn Tuyên, Giám đốc`. */
export function attendeeInWords({ fullName, position }: PrintedAttendee): string {
  return position === null ? fullName : `${fullName}, ${position}`;
}

/** `Phó Trưởng phòng, Phòng Quản lý công nghiệp`; a collective's place is the unit above it. */
export function placeInWords({ position, unitName }: Pick<PrintedCandidate, 'position' | 'unitName'>): string {
  return [position, unitName].filter(Boolean).join(', ');
}

/** `05 cá nhân`, `02 tập thể, 05 cá nhân`; who is there for two awards counts twice, and then they are `lượt cá nhân`. */
export function subjectsInWords(candidates: readonly Pick<PrintedCandidate, 'subject' | 'personId'>[]): string {
  const count = (subject: PrintedCandidate['subject']) => candidates.filter((each) => each.subject === subject).length;
  const people = candidates.flatMap((each) => each.personId ?? []);
  const parts = [
    [count('collective'), 'tập thể'],
    [count('household'), 'hộ gia đình'],
    [count('person'), new Set(people).size < people.length ? 'lượt cá nhân' : 'cá nhân'],
  ] as const;
  const named = parts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => `${withLeadingZero(String(number))} ${noun}`);
  return named.length === 0 ? '0 đối tượng' : named.join(', ');
}

/** The tellers: the head first. */
export function tellersOf(tellers: string | null): { readonly head: string; readonly others: readonly string[] } {
  const [head = '', ...others] = linesOf(tellers);
  return { head, others };
}

/** The name alone of a line such as `Hoàng Thị Nguyệt Ánh, Trưởng ban`. */
export function nameIn(line: string): string {
  return line.split(/[,(–-]/)[0]?.trim() ?? line;
}

import { printedDate } from '../../documents/printed-date.ts';

/** An author as papers name them, with the place at the time. */
export interface PrintedAuthor {
  readonly fullName: string;
  readonly share: number | null;
  /** `05/03/1985` or `1985`; empty where it is not known. */
  readonly born: string;
  readonly position: string;
  readonly unitName: string;
  readonly qualification: string;
}

/** An initiative with everything that papers say of it; empty texts where nothing is known. */
export interface PrintedInitiative {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly kind: string;
  readonly kindName: string;
  readonly field: string;
  readonly authors: readonly PrintedAuthor[];
  readonly unitName: string;
  readonly state: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly firstAppliedOn: string | null;
  readonly requestedOn: string | null;
  readonly summary: string;
  readonly benefit: string;
  readonly scope: 'grassroots' | 'provincial' | 'national' | null;
  readonly scopeName: string;
  readonly recognizedOn: string | null;
  readonly recognizedBy: string;
  readonly decision: string;
  readonly certificateNumber: string;
  readonly uses: string;
  /** What is like it: «Giống 83%: … (2021)». */
  readonly twin: string;
}

/** `Nông Thị Hương (60%); Bế Thị Loan (40%)`. */
export function authorsOnPaper(authors: readonly PrintedAuthor[]): string {
  return authors.map(({ fullName, share }) => (share === null ? fullName : `${fullName} (${share}%)`)).join('; ');
}

/** A day on paper; empty where it is not known. */
export function dayOnPaper(day: string | null): string {
  return day === null ? '' : printedDate(day);
}

/** `Năm 2026`, `Từ năm 2020 đến năm 2026`. */
export function periodOnPaper(fromYear: number, toYear: number): string {
  return fromYear === toYear ? `Năm ${fromYear}` : `Từ năm ${fromYear} đến năm ${toYear}`;
}

/** A text of the officer's as paragraphs of a paper; a dotted line to write on where there is none. */
export function linesOnPaper(text: string | null): string[] {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? lines : ['…………………………………………………………………………'];
}

/** A name that may stand in a template: no braces, which mark its placeholders. */
export function placeholderName(name: string): string {
  return name
    .replace(/[{}#/^]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

import { type InstrumentKey, instruments } from './instruments.ts';

/** The place in a legal instrument that a figure or a condition rests on. */
export interface Citation {
  readonly instrument: InstrumentKey;
  /** Điều. Absent only where the instrument has no articles, or the article is not known. */
  readonly article?: number;
  /** Khoản: `1`, or `1a`. */
  readonly clause?: string;
  /** Điểm: `d`, `đ`. */
  readonly point?: string;
}

/** At least one citation: a value without one does not compile. */
export type Citations = readonly [Citation, ...Citation[]];

/**
 * Builds a citation from the short form of the rule sheet: `cite('law2022', '74.1d')` is Điều 74 khoản 1 điểm d.
 * @throws RangeError if the place is not of that form
 */
export function cite(instrument: InstrumentKey, place?: string): Citation {
  if (place === undefined) return { instrument };
  const match = /^(\d+)(?:\.(\d+)([a-zđ])?)?$/u.exec(place);
  if (match === null) throw new RangeError(`Not a place in a legal text: ${place}`);
  const [, article = '', clause, point] = match;
  return {
    instrument,
    article: Number(article),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The citation as officers write it: `Luật 06/2022/QH15, Điều 74 khoản 1 điểm d`. */
export function formatProvision(citation: Citation): string {
  const { title } = instruments[citation.instrument];
  if (citation.article === undefined) return title;
  const clause = citation.clause === undefined ? '' : ` khoản ${citation.clause}`;
  const point = citation.point === undefined ? '' : ` điểm ${citation.point}`;
  return `${title}, Điều ${citation.article}${clause}${point}`;
}

import type { IsoDate } from '../../dates/iso-date.ts';
import { cite, formatProvision } from '../../law/citation.ts';
import { datedValueOn, type Parameter } from '../../law/parameter.ts';

/** Sáng kiến: new, applied here already, useful, able to be applied elsewhere, recognized. */
export const definitionProvision = formatProvision(cite('law2022', '3.4'));

/** A figure of the rules on initiatives with the place that sets it; null on a day on which none is set. */
export function initiativeLimit(parameter: Parameter<number>, on: IsoDate): InitiativeLimit | null {
  const entry = datedValueOn(parameter, on);
  if (entry === undefined || entry.value === null) return null;
  const [first] = entry.citations;
  return { value: entry.value, provision: formatProvision(first), isRead: entry.certainty === 'read' };
}

export interface InitiativeLimit {
  readonly value: number;
  /** `Nghị định 13/2012/NĐ-CP, Điều 6`. */
  readonly provision: string;
  /** False where nobody here has read the text itself. */
  readonly isRead: boolean;
}

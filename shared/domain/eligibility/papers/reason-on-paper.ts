import type { Finding } from '../finding.ts';

/**
 * Why a condition is open, as a unit reads it in a letter: what the person lacks, not how the program weighed the readings of a law.
 * Readings that agree need one reason; where they differ, each that is open says what it asks for.
 */
export function reasonOnPaper({ reason, result, readings = [] }: Finding): string {
  const open = readings.filter((reading) => reading.result !== 'met');
  const [first, ...others] = open;
  if (first === undefined) return reason;
  if (result === 'notMet') {
    return others.reduce(
      (short, reading) => (reading.reason.length < short.length ? reading.reason : short),
      first.reason,
    );
  }
  const lines = open.map((reading) => `${reading.criterion}: ${reading.reason}`);
  return ['Luật có cách hiểu khác nhau, chưa đối chiếu văn bản gốc.', ...lines].join(' ');
}

import type { Paper, PaperRow } from '../documents/paper.ts';
import { type PromiseState, promiseStateNames, promiseStates } from './compare-with-promise.ts';

/** One promise with its result, as it prints. */
export interface PrintedPromise {
  readonly name: string;
  readonly unitName: string;
  readonly promised: string;
  readonly received: string;
  readonly state: PromiseState;
  readonly between: string;
}

/** Đăng ký và kết quả: collectives and people, what they registered, what they received, and what lay between. */
export function buildPromiseResults(
  facts: { readonly year: number; readonly datedOn: string },
  collectives: readonly PrintedPromise[],
  people: readonly PrintedPromise[],
): Paper {
  const rows = (lines: readonly PrintedPromise[]) =>
    lines.map((line, index): PaperRow => {
      const { name, unitName, promised, received, state, between } = line;
      return {
        kind: 'item',
        cells: [index + 1, name, unitName, promised, received, promiseStateNames[state], between],
      };
    });
  const group = (numeral: string, label: string, lines: readonly PrintedPromise[]): PaperRow[] =>
    lines.length === 0 ? [] : [{ kind: 'group', level: 1, numeral, label }, ...rows(lines)];
  return {
    title: 'ĐỐI CHIẾU ĐĂNG KÝ VÀ KẾT QUẢ THI ĐUA',
    subtitle: `Năm ${facts.year}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Đăng ký và kết quả',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'name', widest: 150 },
          { name: 'Đơn vị', kind: 'text', widest: 120 },
          { name: 'Đăng ký', kind: 'text', widest: 90 },
          { name: 'Kết quả', kind: 'text', widest: 90 },
          { name: 'Đánh giá', kind: 'text', widest: 70 },
          { name: 'Từ đăng ký đến kết quả', kind: 'text', widest: 260 },
        ],
        rows: [...group('I', 'Tập thể', collectives), ...group('II', 'Cá nhân', people)],
      },
      { kind: 'text', name: 'Tổng hợp', look: 'closing', paragraphs: [summary([...collectives, ...people])] },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

function summary(lines: readonly PrintedPromise[]): string {
  const counts = promiseStates
    .map(
      (state) => [promiseStateNames[state].toLowerCase(), lines.filter((line) => line.state === state).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${String(count).padStart(2, '0')}`);
  return `Tổng hợp ${String(lines.length).padStart(2, '0')} tập thể, cá nhân: ${counts.join('; ')}./.`;
}

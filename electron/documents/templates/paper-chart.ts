import type { PaperBar, PaperChart } from '../../../shared/domain/documents/paper.ts';
import type { TemplateRow, TemplateTable } from '../filling/template-data.ts';
import { textWidth } from '../layout/text-width.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { styleFont } from '../word/word-styles.ts';
import { type TableCell, table, tableRow } from '../word/word-table.ts';

const LABEL = 'Tên thanh';
const TEXT = 'Số của thanh';
const GAP = 'Khoảng cách';
/** The room for bars is cut into so many columns; the plan stands behind so many of them, so that more than planned shows. */
const COLUMNS = 40;
const PLAN = 32;
const LABEL_SHARE = 0.36;
const LEAST_TEXT_SHARE = 0.14;
/** Between a bar and its figure. */
const TEXT_INDENT = 4;
const SLACK = 4;
const KEPT_ROWS = 2;

/** Told apart in grey too. */
const fills: Readonly<Record<PaperBar['look'], string>> = { plain: '7FA3C7', warned: 'D9A441', bad: '8C2F2F' };

const lengthOf = ({ percent }: PaperBar): number =>
  Math.max(0, Math.min(COLUMNS, Math.round(((percent ?? 0) / 100) * PLAN)));
const kindOf = (bar: PaperBar): string => `Thanh ${lengthOf(bar)} ${bar.look}`;

/**
 * The chart in the template: one table without lines, a row for each length and look of bar, thin gaps between, and a line that
 * marks the plan. A table stays what it is in Word, in LibreOffice and in our pages; a drawing would not.
 */
export function paperChartTemplate(chart: PaperChart, available: number): string {
  const texts = chart.bars.map((bar) => textWidth(bar.text, styleFont('TableText').size) + TEXT_INDENT + SLACK);
  // A figure is not broken, however long: `985,85/1.000`.
  const text = Math.max(available * LEAST_TEXT_SHARE, ...texts);
  const bars = (available * (1 - LABEL_SHARE) - text) / COLUMNS;
  const widths = [available * LABEL_SHARE, ...Array.from({ length: COLUMNS }, () => bars), text];
  const kinds = [...new Map(chart.bars.map((bar) => [kindOf(bar), bar])).values()];
  const rows = kinds.map((bar, index) => {
    const open = `${index === 0 ? `{#${chart.name}}` : ''}{#${kindOf(bar)}}`;
    const cells: TableCell[] = [
      { content: paragraph('TableText', `${open}{${LABEL}}`) },
      ...segments(lengthOf(bar), fills[bar.look]),
      { content: paragraph('TableText', `{${TEXT}}{/${kindOf(bar)}}`, { indentLeft: TEXT_INDENT }) },
    ];
    return tableRow(widths, cells, { verticalAlign: 'center' });
  });
  const gap = tableRow(widths, [
    { content: paragraph('SpaceLine', `{#${GAP}}`) },
    ...segments(0, ''),
    { content: paragraph('SpaceLine', `{/${GAP}}{/${chart.name}}`) },
  ]);
  return table({ columnWidths: widths, bordered: false, cellMargins: { horizontal: 0, vertical: 0 } }, [...rows, gap]);
}

/** The cells of a bar: filled up to its length, a line where the plan is. */
function segments(length: number, fill: string): TableCell[] {
  const cuts = [0, Math.min(length, PLAN), PLAN, Math.max(length, PLAN), COLUMNS];
  return cuts.slice(1).flatMap((end, index): TableCell[] => {
    const start = cuts[index] ?? 0;
    if (end <= start) return [];
    return [
      {
        content: paragraph('EndLine', ''),
        span: end - start,
        ...(end <= length ? { fill } : {}),
        ...(start === PLAN ? { leftLine: true } : {}),
      },
    ];
  });
}

/** The rows of the chart with their texts: each bar, and a gap below it. */
export function paperChartRows(chart: PaperChart): TemplateTable {
  return {
    offers: { ...Object.fromEntries(chart.bars.map((bar) => [kindOf(bar), [LABEL, TEXT]])), [GAP]: [] },
    rows: chart.bars.flatMap((bar): TemplateRow[] => [
      { kind: kindOf(bar), values: { [LABEL]: bar.label, [TEXT]: bar.text } },
      { kind: GAP, values: {} },
    ]),
    keptRows: Math.min(KEPT_ROWS, chart.bars.length),
  };
}

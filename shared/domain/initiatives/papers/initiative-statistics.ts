import type { Paper, PaperRow, PaperTable } from '../../documents/paper.ts';
import { type PrintedInitiative, periodOnPaper } from './printed-initiative.ts';

const counted = [
  { name: 'Đăng ký, nộp đơn', isIn: () => true },
  { name: 'Được công nhận', isIn: (each: PrintedInitiative) => each.state === 'recognized' },
  { name: 'Trong đó phạm vi tỉnh', isIn: (each: PrintedInitiative) => each.scope === 'provincial' },
  { name: 'Trong đó toàn quốc', isIn: (each: PrintedInitiative) => each.scope === 'national' },
  { name: 'Không công nhận', isIn: (each: PrintedInitiative) => each.state === 'refused' },
  {
    name: 'Đang xét',
    isIn: (each: PrintedInitiative) => each.state === 'registered' || each.state === 'submitted',
  },
] as const;

/** Thống kê sáng kiến by unit, by kind and by year; an initiative counts once, for its own unit. */
export function buildInitiativeStatistics(
  initiatives: readonly PrintedInitiative[],
  options: { readonly fromYear: number; readonly toYear: number; readonly datedOn: string },
): Paper {
  const byText = (left: string, right: string) => left.localeCompare(right, 'vi');
  return {
    title: 'THỐNG KÊ SÁNG KIẾN',
    subtitle: periodOnPaper(options.fromYear, options.toYear),
    number: null,
    symbol: null,
    datedOn: options.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. THEO ĐƠN VỊ' },
      countTable('Theo đơn vị', 'Đơn vị', initiatives, (each) => each.unitName || 'Chưa rõ đơn vị', byText),
      { kind: 'heading', text: 'II. THEO LOẠI GIẢI PHÁP' },
      countTable('Theo loại', 'Loại giải pháp', initiatives, (each) => each.kindName || 'Chưa phân loại', byText),
      { kind: 'heading', text: 'III. THEO NĂM' },
      countTable('Theo năm', 'Năm', initiatives, (each) => String(each.year), byText),
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

function countTable(
  name: string,
  heading: string,
  initiatives: readonly PrintedInitiative[],
  groupOf: (initiative: PrintedInitiative) => string,
  compare: (left: string, right: string) => number,
): PaperTable {
  const groups = new Map<string, PrintedInitiative[]>();
  for (const initiative of initiatives) {
    const group = groupOf(initiative);
    groups.set(group, [...(groups.get(group) ?? []), initiative]);
  }
  const row = (label: string, own: readonly PrintedInitiative[], number: number | null): PaperRow => ({
    kind: 'item',
    cells: [number, label, ...counted.map(({ isIn }) => own.filter(isIn).length)],
    ...(number === null ? { isStrong: true } : {}),
  });
  const rows = [...groups]
    .sort(([left], [right]) => compare(left, right))
    .map(([label, own], index) => row(label, own, index + 1));
  return {
    kind: 'table',
    name,
    columns: [
      { name: 'STT', kind: 'count' },
      { name: heading, kind: 'text', widest: 190 },
      ...counted.map((column) => ({ name: column.name, kind: 'center' as const, widest: 60 })),
    ],
    rows: [...rows, row('Tổng cộng', initiatives, null)],
  };
}

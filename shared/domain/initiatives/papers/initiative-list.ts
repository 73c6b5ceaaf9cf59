import type { Paper, PaperCell, PaperColumn } from '../../documents/paper.ts';
import { authorsOnPaper, dayOnPaper, type PrintedInitiative, periodOnPaper } from './printed-initiative.ts';

/** For the council, for the union's portal, or the register of what was recognized. */
export type ListLayout = 'council' | 'union' | 'register';

interface ListColumn extends PaperColumn {
  readonly cell: (initiative: PrintedInitiative, officeName: string) => PaperCell;
}

const name: ListColumn = { name: 'Tên sáng kiến', kind: 'text', widest: 210, cell: (each) => each.name };
const authors: ListColumn = {
  name: 'Tác giả (tỷ lệ đóng góp)',
  kind: 'text',
  widest: 150,
  cell: (each) => authorsOnPaper(each.authors),
};
const unit: ListColumn = { name: 'Đơn vị', kind: 'text', widest: 110, cell: (each) => each.unitName };

/** The union's portal takes these columns as they stand. */
const layouts: Readonly<Record<ListLayout, { readonly title: string; readonly columns: readonly ListColumn[] }>> = {
  council: {
    title: 'DANH SÁCH SÁNG KIẾN TRÌNH HỘI ĐỒNG',
    columns: [
      name,
      authors,
      unit,
      { name: 'Áp dụng lần đầu', kind: 'center', widest: 70, cell: (each) => dayOnPaper(each.firstAppliedOn) },
      { name: 'Tóm tắt', kind: 'text', widest: 190, cell: (each) => each.summary },
      { name: 'Hiệu quả, lợi ích', kind: 'text', widest: 150, cell: (each) => each.benefit },
      { name: 'Sáng kiến giống', kind: 'text', widest: 110, cell: (each) => each.twin },
    ],
  },
  union: {
    title: 'DANH SÁCH SÁNG KIẾN',
    columns: [
      { ...name, name: 'Tên đề tài, sáng kiến' },
      { name: 'Ngày công nhận', kind: 'center', widest: 70, cell: (each) => dayOnPaper(each.recognizedOn) },
      { name: 'Đơn vị công nhận', kind: 'text', widest: 100, cell: (each) => each.recognizedBy },
      { name: 'Tóm tắt', kind: 'text', widest: 190, cell: (each) => each.summary || each.benefit },
      {
        name: 'Tác giả',
        kind: 'text',
        widest: 120,
        cell: (each) => each.authors.map((author) => author.fullName).join('; '),
      },
      { name: 'Phòng', kind: 'text', widest: 100, cell: (each) => each.unitName },
      { name: 'Cơ quan', kind: 'text', widest: 90, cell: (_, officeName) => officeName },
    ],
  },
  register: {
    title: 'SỔ THEO DÕI SÁNG KIẾN',
    columns: [
      name,
      authors,
      unit,
      { name: 'Loại giải pháp', kind: 'text', widest: 80, cell: (each) => each.kindName },
      { name: 'Áp dụng lần đầu', kind: 'center', widest: 70, cell: (each) => dayOnPaper(each.firstAppliedOn) },
      {
        name: 'Quyết định công nhận',
        kind: 'text',
        widest: 100,
        cell: (each) => [each.decision, dayOnPaper(each.recognizedOn)].filter(Boolean).join(', '),
      },
      { name: 'Phạm vi', kind: 'text', widest: 60, cell: (each) => each.scopeName },
      { name: 'Số GCN', kind: 'center', widest: 50, cell: (each) => each.certificateNumber },
      { name: 'Đã dùng cho', kind: 'text', widest: 110, cell: (each) => each.uses },
    ],
  },
};

/** Whether an initiative belongs on the list: the council sees what waits, the others what was recognized. */
export function isOnList({ state }: Pick<PrintedInitiative, 'state'>, layout: ListLayout): boolean {
  return layout === 'council' ? state === 'submitted' : state === 'recognized';
}

/** Danh sách sáng kiến of a period. */
export function buildInitiativeList(
  initiatives: readonly PrintedInitiative[],
  options: {
    readonly layout: ListLayout;
    readonly fromYear: number;
    readonly toYear: number;
    readonly datedOn: string;
    readonly officeName: string;
  },
): Paper {
  const { layout, officeName } = options;
  const { title, columns } = layouts[layout];
  const listed = initiatives.filter((initiative) => isOnList(initiative, layout));
  return {
    title,
    subtitle: periodOnPaper(options.fromYear, options.toYear),
    number: null,
    symbol: null,
    datedOn: options.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Sáng kiến',
        columns: [{ name: 'STT', kind: 'count' }, ...columns.map(({ cell: _, ...column }) => column)],
        rows: listed.map((initiative, index) => ({
          kind: 'item',
          cells: [index + 1, ...columns.map((column) => column.cell(initiative, officeName))],
        })),
      },
      {
        kind: 'text',
        name: 'Kết thúc',
        look: 'closing',
        paragraphs: [`Danh sách có ${count(listed.length)} sáng kiến./.`],
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

function count(number: number): string {
  return number > 0 && number < 10 ? `0${number}` : String(number);
}

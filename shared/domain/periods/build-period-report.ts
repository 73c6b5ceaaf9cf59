import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart, PaperRow, PaperTable } from '../documents/paper.ts';
import type { PeriodRow } from './count-period.ts';
import { type GoalSpan, type GoalState, goalStateNames } from './judge-goal.ts';
import { type MeasureGroup, measureGroupNames, measureGroups } from './period-fact.ts';

/** A goal as papers print it. */
export interface PrintedGoal {
  readonly content: string;
  readonly planned: number;
  readonly isPercent: boolean;
  readonly countedOver: GoalSpan;
  readonly total: number | null;
  readonly state: GoalState;
  readonly note: string | null;
}

/** Everything that the report of a span says. */
export interface PeriodReportFacts {
  readonly officeName: string;
  /** `Phòng Quản lý năng lượng`; null: the whole office. */
  readonly unitName: string | null;
  /** Units whose figures stand among the unit's: `Phòng A (hợp nhất, sáp nhập ngày 01/7/2025)`. */
  readonly inheritedFrom: readonly string[];
  readonly symbol: string;
  readonly datedOn: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly years: readonly number[];
  readonly rows: readonly PeriodRow[];
  /** Names of the movements of the span. */
  readonly movements: readonly string[];
  /** Names of initiatives, of the widest scope first. */
  readonly initiatives: readonly string[];
  readonly exemplars: readonly string[];
  readonly goals: readonly PrintedGoal[];
  readonly leadership: string | null;
  readonly shortcomings: string | null;
  readonly lessons: string | null;
  readonly directions: string | null;
  /** Goals of the span that follows, as far as they are entered. */
  readonly nextGoals: readonly string[];
}

const MOST_NAMED = 12;

/**
 * Báo cáo kết quả phong trào thi đua và công tác khen thưởng of a span, in the order of the departments' own reports (Bắc Kạn
 * 2015-2020): leadership, movements, titles and commendations, initiatives, exemplars, goals; shortcomings; lessons; directions.
 */
export function buildPeriodReport(facts: PeriodReportFacts): Paper {
  const span = spanText(facts);
  const who = facts.unitName ?? facts.officeName;
  const scope: readonly PaperPart[] =
    facts.inheritedFrom.length === 0
      ? []
      : [text('Phạm vi số liệu', [`Số liệu gồm cả của ${facts.inheritedFrom.join('; ')}.`])];
  const results: readonly (readonly [title: string, parts: readonly PaperPart[]])[] = [
    ['Công tác lãnh đạo, chỉ đạo', paragraphs('Lãnh đạo, chỉ đạo', facts.leadership)],
    ['Phong trào thi đua', [text('Phong trào', movementText(facts)), ...tableOf(facts, 'movements', 'registrations')]],
    ['Danh hiệu thi đua, hình thức khen thưởng', tableOf(facts, 'titles', 'commendations')],
    ['Sáng kiến', [text('Sáng kiến', initiativeText(facts)), ...tableOf(facts, 'initiatives')]],
    ['Điển hình tiên tiến', [text('Điển hình', exemplarText(facts)), ...tableOf(facts, 'exemplars')]],
    ['Kết quả thực hiện mục tiêu của giai đoạn', facts.goals.length === 0 ? [] : [goalTable(facts)]],
  ];
  const sections: readonly (readonly [title: string, parts: readonly PaperPart[]])[] = [
    [`KẾT QUẢ GIAI ĐOẠN ${span.toLocaleUpperCase('vi')}`, [...scope, ...numbered(results)]],
    ['HẠN CHẾ, NGUYÊN NHÂN', paragraphs('Hạn chế', facts.shortcomings)],
    ['BÀI HỌC KINH NGHIỆM', paragraphs('Bài học', facts.lessons)],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', directionParts(facts)],
  ];
  return {
    title: 'BÁO CÁO',
    subtitle: `Kết quả phong trào thi đua và công tác khen thưởng giai đoạn ${span}\ncủa ${who}`,
    number: null,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: sections
      .filter(([, parts]) => parts.length > 0)
      .flatMap(([title, parts], index): PaperPart[] => [
        { kind: 'heading', text: `${romanNumeral(index + 1)}. ${title}` },
        ...parts,
      ]),
    signatures: { kind: 'recipients' },
  };
}

/** `2021 - 2025`, `năm 2025`. */
export function spanText({ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number }): string {
  return fromYear === toYear ? `năm ${fromYear}` : `${fromYear} - ${toYear}`;
}

function numbered(results: readonly (readonly [string, readonly PaperPart[]])[]): PaperPart[] {
  return results
    .filter(([, parts]) => parts.some((part) => part.kind !== 'text' || part.paragraphs.length > 0))
    .flatMap(([title, parts], index): PaperPart[] => [{ kind: 'heading', text: `${index + 1}. ${title}` }, ...parts]);
}

function text(name: string, lines: readonly string[]): PaperPart {
  return { kind: 'text', name, look: 'body', paragraphs: lines };
}

function paragraphs(name: string, written: string | null): PaperPart[] {
  const lines = (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : [text(name, lines)];
}

function totalOf(rows: readonly PeriodRow[], ...keys: readonly string[]): number {
  return rows.filter((row) => keys.includes(row.measure.key)).reduce((sum, row) => sum + row.total, 0);
}

const padded = (count: number) => formatNumber(count).padStart(2, '0');

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `“${name.replace(/^[“"]|[”"]$/g, '')}”`);
  const more = names.length > MOST_NAMED ? ` và ${padded(names.length - MOST_NAMED)} nội dung khác` : '';
  return `${shown.join('; ')}${more}`;
}

function movementText(facts: PeriodReportFacts): string[] {
  const { rows, movements } = facts;
  if (movements.length === 0) return [];
  const launched = totalOf(rows, 'movements launched');
  const answered = totalOf(rows, 'movements answered');
  const set = totalOf(rows, 'targets set');
  const reached = totalOf(rows, 'targets reached');
  const targets =
    set === 0
      ? ''
      : ` Các phong trào của Sở đề ra ${padded(set)} chỉ tiêu, trong đó ${padded(reached)} chỉ tiêu đạt, vượt.`;
  return [
    `Trong giai đoạn có ${padded(launched + answered)} phong trào thi đua được triển khai, gồm ${padded(launched)} phong trào do Sở phát động và ${padded(answered)} phong trào hưởng ứng cấp trên, khối thi đua: ${named(movements)}.${targets}`,
  ];
}

function initiativeText({ rows, initiatives }: PeriodReportFacts): string[] {
  if (initiatives.length === 0) return [];
  const total = totalOf(rows, 'initiatives grassroots', 'initiatives provincial', 'initiatives national');
  const higher = totalOf(rows, 'initiatives provincial', 'initiatives national');
  const wider = higher === 0 ? '' : `, trong đó ${padded(higher)} sáng kiến có phạm vi ảnh hưởng từ cấp tỉnh trở lên`;
  return [`Có ${padded(total)} sáng kiến được công nhận${wider}, như: ${named(initiatives)}.`];
}

function exemplarText({ rows, exemplars }: PeriodReportFacts): string[] {
  if (exemplars.length === 0) return [];
  const count = (key: string) => padded(totalOf(rows, `exemplars ${key}`));
  return [
    `Thực hiện đồng bộ bốn khâu phát hiện, bồi dưỡng, tổng kết, nhân rộng; đã phát hiện ${count('collective')} tập thể, ${count('person')} cá nhân điển hình, ${count('model')} mô hình, cách làm hay, ${count('deed')} gương người tốt, việc tốt; ${count('spread')} điển hình được nhân rộng. Tiêu biểu: ${exemplars.slice(0, MOST_NAMED).join('; ')}.`,
  ];
}

/** The lines of some groups, those with nothing left out; no table where there is none. */
function tableOf({ rows, years }: PeriodReportFacts, ...groups: readonly MeasureGroup[]): PaperTable[] {
  const shown = rows.filter((row) => groups.includes(row.measure.group) && row.total > 0);
  if (shown.length === 0) return [];
  return [
    periodPaperTable(`Bảng ${measureGroupNames[groups[0] ?? 'movements'].toLocaleLowerCase('vi')}`, shown, years),
  ];
}

/** A table of a span on paper: a line for each measure, groups under their headings. */
export function periodPaperTable(name: string, rows: readonly PeriodRow[], years: readonly number[]): PaperTable {
  const groups = measureGroups.filter((group) => rows.some((row) => row.measure.group === group));
  let number = 0;
  return {
    kind: 'table',
    name,
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Nội dung', kind: 'text', widest: 240 },
      ...years.map((year) => ({ name: `Năm ${year}`, kind: 'center' as const, widest: 44 })),
      ...(years.length > 1 ? [{ name: 'Cả giai đoạn', kind: 'center' as const, widest: 52 }] : []),
    ],
    rows: groups.flatMap((group, index): PaperRow[] => [
      ...(groups.length > 1
        ? [{ kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: measureGroupNames[group] } as const]
        : []),
      ...rows
        .filter((row) => row.measure.group === group)
        .map(({ measure, counts, total }): PaperRow => {
          number += 1;
          return { kind: 'item', cells: [number, measure.name, ...counts, ...(years.length > 1 ? [total] : [])] };
        }),
    ]),
  };
}

/** What was to be reached and what was; the years one by one stand in the table of the span, on the screen and in Excel. */
function goalTable({ goals }: PeriodReportFacts): PaperTable {
  return {
    kind: 'table',
    name: 'Bảng mục tiêu',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Mục tiêu', kind: 'text', widest: 240, narrowest: 160 },
      { name: 'Cần đạt', kind: 'center', widest: 62 },
      { name: 'Đạt được', kind: 'center', widest: 62 },
      { name: 'Đánh giá', kind: 'center', widest: 90 },
    ],
    rows: goals.map((goal, index): PaperRow => {
      const value = (count: number | null) =>
        count === null ? null : `${formatNumber(count)}${goal.isPercent ? '%' : ''}`;
      const each = goal.countedOver === 'each-year' ? '/năm' : '';
      return {
        kind: 'item',
        cells: [
          index + 1,
          goal.note === null ? goal.content : `${goal.content} (${goal.note})`,
          `${value(goal.planned)}${each}`,
          value(goal.total),
          goalStateNames[goal.state],
        ],
      };
    }),
  };
}

function directionParts({ directions, nextGoals }: PeriodReportFacts): PaperPart[] {
  const goals =
    nextGoals.length === 0
      ? []
      : [text('Mục tiêu tới', ['Phấn đấu đạt các mục tiêu:', ...nextGoals.map((goal) => `- ${goal}.`)])];
  return [...paragraphs('Phương hướng', directions), ...goals];
}

import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperColumn, PaperPart, PaperTable } from '../documents/paper.ts';
import { printedDate } from '../documents/printed-date.ts';

/** A target as the plan prints it. */
export interface PlannedTarget {
  readonly name: string;
  readonly measure: string;
  readonly baseline: number | null;
  readonly planned: number;
  readonly growth: number | null;
  readonly direction: 'more-is-better' | 'less-is-better';
  readonly responsibleName: string | null;
}

/** Everything that a launch plan says; null and empty parts are left out of the paper. */
export interface LaunchPlanFacts {
  readonly name: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly datedOn: string;
  readonly officeName: string;
  /** Lines of căn cứ, without “Căn cứ” and punctuation. */
  readonly legalBases: readonly string[];
  /** The movement launched above that this one answers. */
  readonly answers: { readonly name: string; readonly launchedBy: string } | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly goal: string | null;
  readonly participants: string | null;
  readonly scope: string | null;
  readonly content: string | null;
  readonly criteria: string | null;
  readonly commendation: string | null;
  readonly measures: string | null;
  readonly midtermDueOn: string | null;
  readonly finalDueOn: string | null;
  readonly targets: readonly PlannedTarget[];
  readonly commitments: readonly {
    readonly content: string;
    readonly responsibleName: string | null;
    readonly dueOn: string | null;
  }[];
}

/** A section before it has its numeral. */
interface Section {
  readonly title: string;
  readonly parts: readonly PaperPart[];
}

/**
 * Kế hoạch phát động phong trào thi đua, in the sections that departments and provinces give it: purpose; who, how far, when;
 * content; targets; criteria; commendation; carrying out. What a movement must say: Law 06/2022/QH15, Article 17.
 */
export function buildLaunchPlan(facts: LaunchPlanFacts): Paper {
  const sections = [
    lines('MỤC ĐÍCH, YÊU CẦU', facts.goal),
    { title: 'ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN', parts: text('Đối tượng, phạm vi, thời gian', whoAndWhen(facts)) },
    lines('NỘI DUNG THI ĐUA', facts.content),
    { title: 'CHỈ TIÊU THI ĐUA', parts: facts.targets.length === 0 ? [] : [targetTable(facts.targets)] },
    { title: 'NỘI DUNG ĐĂNG KÝ', parts: facts.commitments.length === 0 ? [] : [commitmentTable(facts)] },
    lines('TIÊU CHÍ ĐÁNH GIÁ', facts.criteria),
    lines('KHEN THƯỞNG', facts.commendation),
    { title: 'TỔ CHỨC THỰC HIỆN', parts: text('Tổ chức thực hiện', numbered(carryingOut(facts))) },
  ].filter(({ parts }) => parts.length > 0);
  return {
    title: 'KẾ HOẠCH',
    subtitle: planSubject(facts.name),
    number: facts.number,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Các căn cứ',
        look: 'basis',
        paragraphs: facts.legalBases.map((basis) => `Căn cứ ${basis};`),
      },
      { kind: 'text', name: 'Mở đầu', look: 'body', paragraphs: [opening(facts)] },
      ...sections.flatMap(({ title, parts }, index): PaperPart[] => [
        { kind: 'heading', text: `${romanNumeral(index + 1)}. ${title}` },
        ...parts,
      ]),
      { kind: 'text', name: 'Dòng kết', look: 'closing', paragraphs: [closing(facts)] },
    ],
    signatures: { kind: 'recipients' },
  };
}

/** The plan's subject: `Phát động phong trào thi đua “Đồng Khởi mới”`; a movement that is called so already keeps its name. */
export function planSubject(name: string): string {
  if (/^phát động/iu.test(name)) return name;
  if (/^(phong trào|thi đua)/iu.test(name)) return `Phát động ${lowerFirst(name)}`;
  return `Phát động phong trào thi đua “${name}”`;
}

function lowerFirst(line: string): string {
  return line.charAt(0).toLocaleLowerCase('vi') + line.slice(1);
}

function opening({ answers, officeName, name }: LaunchPlanFacts): string {
  const answering =
    answers === null ? '' : `Hưởng ứng phong trào “${answers.name}” do ${answers.launchedBy} phát động, `;
  return `${answering}${officeName} ban hành Kế hoạch ${lowerFirst(planSubject(name))}, như sau:`;
}

function whoAndWhen({ participants, scope, startsOn, endsOn }: LaunchPlanFacts): string[] {
  const when = [
    startsOn === null ? null : `từ ngày ${printedDate(startsOn)}`,
    endsOn === null ? null : `đến ngày ${printedDate(endsOn)}`,
  ].filter(Boolean);
  return numbered(
    [
      participants === null ? null : `Đối tượng: ${stopped(participants)}`,
      scope === null ? null : `Phạm vi: ${stopped(scope)}`,
      when.length === 0 ? null : `Thời gian: ${when.join(' ')}.`,
    ].filter((line) => line !== null),
  );
}

function carryingOut({ measures, midtermDueOn, finalDueOn }: LaunchPlanFacts): string[] {
  return [
    ...linesOf(measures),
    ...(midtermDueOn === null ? [] : [`Sơ kết phong trào trước ngày ${printedDate(midtermDueOn)}.`]),
    ...(finalDueOn === null ? [] : [`Tổng kết, khen thưởng phong trào trước ngày ${printedDate(finalDueOn)}.`]),
  ];
}

function closing({ officeName, name }: LaunchPlanFacts): string {
  return `Trên đây là Kế hoạch ${lowerFirst(planSubject(name))}; ${officeName} yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.`;
}

function lines(title: string, source: string | null): Section {
  return { title, parts: text(title, numbered(linesOf(source))) };
}

/** The lines that the officer typed, each with its full stop. */
function linesOf(source: string | null): string[] {
  return (source ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(stopped);
}

function stopped(line: string): string {
  return /[.;:!?…]$/.test(line) ? line : `${line}.`;
}

function numbered(all: readonly string[]): string[] {
  return all.length < 2 ? [...all] : all.map((line, index) => (/^\d+[.)]/.test(line) ? line : `${index + 1}. ${line}`));
}

function text(name: string, paragraphs: readonly string[]): PaperPart[] {
  return paragraphs.length === 0 ? [] : [{ kind: 'text', name: `Phần ${name}`, look: 'body', paragraphs }];
}

function targetTable(targets: readonly PlannedTarget[]): PaperTable {
  const columns: { readonly column: PaperColumn; readonly cell: (target: PlannedTarget) => string | number | null }[] =
    [
      { column: { name: 'Chỉ tiêu', kind: 'text', widest: 240 }, cell: (target) => target.name },
      { column: { name: 'Đơn vị tính', kind: 'center', widest: 60 }, cell: (target) => target.measure },
      { column: { name: 'Mức năm trước', kind: 'quantity' }, cell: (target) => target.baseline },
      { column: { name: 'Chỉ tiêu giao', kind: 'center', widest: 80 }, cell: plannedText },
      {
        column: { name: 'Tăng (%)', kind: 'quantity' },
        cell: (target) => target.growth,
      },
      {
        column: { name: 'Đơn vị chịu trách nhiệm', kind: 'text', widest: 130 },
        cell: (target) => target.responsibleName,
      },
    ];
  const shown = columns.filter(({ cell }) => targets.some((target) => cell(target) !== null));
  return {
    kind: 'table',
    name: 'Bảng chỉ tiêu',
    columns: [{ name: 'STT', kind: 'count' }, ...shown.map(({ column }) => column)],
    rows: targets.map((target, index) => ({
      kind: 'item',
      cells: [index + 1, ...shown.map(({ cell }) => cell(target))],
    })),
  };
}

/** `1.900`, or `không quá 12`. */
export function plannedText({ planned, direction }: Pick<PlannedTarget, 'planned' | 'direction'>): string {
  return `${direction === 'less-is-better' ? 'không quá ' : ''}${formatNumber(planned)}`;
}

function commitmentTable({ commitments }: LaunchPlanFacts): PaperTable {
  return {
    kind: 'table',
    name: 'Bảng nội dung đăng ký',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Nội dung đăng ký', kind: 'text', widest: 260 },
      { name: 'Đơn vị thực hiện', kind: 'text', widest: 130 },
      { name: 'Thời hạn', kind: 'center', widest: 70 },
    ],
    rows: commitments.map(({ content, responsibleName, dueOn }, index) => ({
      kind: 'item',
      cells: [index + 1, content, responsibleName, dueOn === null ? null : printedDate(dueOn)],
    })),
  };
}

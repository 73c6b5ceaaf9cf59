import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { formatNumber } from '../../numbers/vietnamese-number.ts';
import type { Paper, PaperBar, PaperPart, PaperTable } from '../documents/paper.ts';
import { printedDate } from '../documents/printed-date.ts';
import { isBehind, type TargetAssessment, type TargetState, targetStateNames } from '../targets/assess-target.ts';
import { periodName } from '../targets/plan-periods.ts';
import { quantityText } from '../targets/quantity-text.ts';
import {
  isOfRegistration,
  ratioValue,
  type StageCount,
  type TitleRatioCode,
  type TitleRatioCount,
} from '../targets/title-ratios.ts';
import { plannedText } from './build-launch-plan.ts';
import { type CommitmentOutcome, commitmentOutcomeNames } from './movement.ts';

/** A target as the report prints it. */
export interface ReportedTarget {
  readonly name: string;
  readonly measure: string;
  readonly planned: number;
  readonly direction: 'more-is-better' | 'less-is-better';
  readonly responsibleName: string | null;
  readonly assessment: TargetAssessment;
  readonly ratio: TitleRatioCode | null;
  readonly counted: TitleRatioCount | null;
}

/** Everything that a report of progress says. */
export interface TargetReportFacts {
  readonly name: string;
  readonly planNumber: string | null;
  readonly planOn: string | null;
  readonly symbol: string;
  readonly datedOn: string;
  readonly officeName: string;
  readonly targets: readonly ReportedTarget[];
  readonly commitments: readonly {
    readonly content: string;
    readonly responsibleName: string | null;
    readonly dueOn: string | null;
    readonly outcome: CommitmentOutcome | null;
    readonly finishedOn: string | null;
    readonly result: string | null;
  }[];
  readonly midtermReview: string | null;
  readonly finalReview: string | null;
}

/** Báo cáo tiến độ thực hiện chỉ tiêu thi đua: the numbers in a table and in bars, the counted ratios, commitments, what is late. */
export function buildTargetReport(facts: TargetReportFacts): Paper {
  const typed = facts.targets.filter((target) => target.ratio === null);
  const counted = facts.targets.filter((target) => target.ratio !== null);
  const bars = typed.filter((target) => target.direction === 'more-is-better' && target.planned > 0);
  const sections: readonly (readonly [title: string, parts: readonly PaperPart[]])[] = [
    ['KẾT QUẢ CHUNG', [text('Kết quả chung', summary(facts))]],
    ['KẾT QUẢ TỪNG CHỈ TIÊU', typed.length === 0 ? [] : [targetTable(typed)]],
    [
      'BIỂU ĐỒ SO VỚI KẾ HOẠCH (vạch đứng: 100% kế hoạch)',
      bars.length === 0 ? [] : [{ kind: 'chart', name: 'Biểu đồ', bars: bars.map(barOf) }],
    ],
    ['TỶ LỆ DANH HIỆU THI ĐUA, KHEN THƯỞNG', counted.length === 0 ? [] : [ratioTable(counted)]],
    ['NỘI DUNG ĐĂNG KÝ', facts.commitments.length === 0 ? [] : [commitmentTable(facts)]],
    ['NHẬN XÉT, KIẾN NGHỊ', remarks(facts)],
  ];
  return {
    title: 'BÁO CÁO',
    subtitle: `Tiến độ thực hiện chỉ tiêu thi đua\n${facts.name}`,
    number: null,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: sections
      .filter(([, parts]) => parts.length > 0)
      .flatMap(([title, parts], index): PaperPart[] => [
        { kind: 'heading', text: `${romanNumeral(index + 1)}. ${title}` },
        ...parts,
      ]),
    signatures: { kind: 'recipients' },
  };
}

function text(name: string, paragraphs: readonly string[]): PaperPart {
  return { kind: 'text', name, look: 'body', paragraphs };
}

/** How many targets stand where. Nothing is said of states that no target has. */
function summary({ officeName, planNumber, planOn, datedOn, targets }: TargetReportFacts): string[] {
  const plan =
    planNumber === null
      ? ''
      : ` theo Kế hoạch số ${planNumber}${planOn === null ? '' : ` ngày ${printedDate(planOn)}`}`;
  const counts = (Object.keys(targetStateNames) as TargetState[])
    .map((state) => [state, targets.filter((target) => target.assessment.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${String(count).padStart(2, '0')} ${targetStateNames[state].toLocaleLowerCase('vi')}`);
  if (targets.length === 0) return [`Đến ngày ${printedDate(datedOn)}, phong trào chưa có chỉ tiêu nào được giao.`];
  return [
    `${officeName} báo cáo tiến độ thực hiện các chỉ tiêu thi đua${plan}, số liệu đến ngày ${printedDate(datedOn)}: có ${String(targets.length).padStart(2, '0')} chỉ tiêu, trong đó ${counts.join('; ')}.`,
  ];
}

function targetTable(targets: readonly ReportedTarget[]): PaperTable {
  return {
    kind: 'table',
    name: 'Bảng chỉ tiêu',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Chỉ tiêu', kind: 'text', widest: 230 },
      { name: 'Đơn vị tính', kind: 'center', widest: 60 },
      { name: 'Kế hoạch', kind: 'center', widest: 70 },
      { name: 'Thực hiện', kind: 'quantity' },
      { name: 'Số liệu đến', kind: 'center', widest: 70 },
      { name: 'So với kế hoạch (%)', kind: 'quantity', narrowest: 52 },
      { name: 'Dự báo tăng so với năm trước (%)', kind: 'quantity', narrowest: 66 },
      { name: 'Dự báo cả kỳ', kind: 'quantity' },
      { name: 'Đánh giá', kind: 'center', widest: 80 },
      { name: 'Chịu trách nhiệm', kind: 'text', widest: 110 },
    ],
    rows: targets.map(({ assessment, ...target }, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        target.name,
        target.measure,
        plannedText(target),
        assessment.reached,
        assessment.through === null ? null : periodName(assessment.through),
        target.direction === 'more-is-better' ? assessment.progress : null,
        assessment.growth,
        assessment.forecast,
        targetStateNames[assessment.state],
        target.responsibleName,
      ],
    })),
  };
}

function barOf({ name, assessment }: ReportedTarget): PaperBar {
  const { progress, state } = assessment;
  return {
    label: name,
    percent: progress,
    text: progress === null ? 'chưa có' : `${formatNumber(progress)}%`,
    look: state === 'missed' ? 'bad' : isBehind(state) ? 'warned' : 'plain',
  };
}

function ratioTable(targets: readonly ReportedTarget[]): PaperTable {
  const stage = (code: TitleRatioCode, count: StageCount | undefined): string | null => {
    const value = count === undefined ? null : ratioValue(code, count);
    if (value === null || count === undefined) return null;
    return count.of > 1 ? `${formatNumber(value)}% (${count.count}/${count.of})` : formatNumber(value);
  };
  return {
    kind: 'table',
    name: 'Bảng tỷ lệ',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Tỷ lệ', kind: 'text', widest: 260 },
      { name: 'Đơn vị', kind: 'center', widest: 50 },
      { name: 'Phấn đấu', kind: 'quantity' },
      { name: 'Đã đăng ký', kind: 'center', widest: 100 },
      { name: 'Đã đề nghị', kind: 'center', widest: 100 },
      { name: 'Đã có quyết định', kind: 'center', widest: 100 },
      { name: 'Kết luận', kind: 'center', widest: 90 },
    ],
    rows: targets.map(({ name, measure, planned, ratio, counted, assessment }, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        name,
        measure,
        planned,
        ratio === null ? null : stage(ratio, counted?.registered),
        ratio === null || isOfRegistration(ratio) ? null : stage(ratio, counted?.proposed),
        ratio === null || isOfRegistration(ratio) ? null : stage(ratio, counted?.granted),
        targetStateNames[assessment.state],
      ],
    })),
  };
}

function commitmentTable({ commitments, datedOn }: TargetReportFacts): PaperTable {
  return {
    kind: 'table',
    name: 'Bảng nội dung đăng ký',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Nội dung', kind: 'text', widest: 250 },
      { name: 'Đơn vị thực hiện', kind: 'text', widest: 120 },
      { name: 'Hạn', kind: 'center', widest: 70 },
      { name: 'Kết quả', kind: 'text', widest: 200 },
      { name: 'Hoàn thành', kind: 'center', widest: 90 },
    ],
    rows: commitments.map(({ content, responsibleName, dueOn, outcome, finishedOn, result }, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        content,
        responsibleName,
        dueOn === null ? null : printedDate(dueOn),
        result,
        outcome === null
          ? dueOn !== null && dueOn < datedOn
            ? 'Quá hạn'
            : 'Đang thực hiện'
          : `${commitmentOutcomeNames[outcome]}${finishedOn === null ? '' : ` ngày ${printedDate(finishedOn)}`}`,
      ],
    })),
  };
}

/** What is late, by name, and what the reviews said. */
function remarks({ targets, midtermReview, finalReview, officeName }: TargetReportFacts): PaperPart[] {
  const late = targets.filter((target) => isBehind(target.assessment.state));
  const paragraphs = [
    ...(midtermReview === null ? [] : [`Sơ kết: ${midtermReview}`]),
    ...(finalReview === null ? [] : [`Tổng kết: ${finalReview}`]),
    ...(late.length === 0
      ? ['Các chỉ tiêu đã có số liệu đều đạt hoặc đúng tiến độ.']
      : late.map(({ name, assessment, measure, responsibleName }) => {
          const forecast =
            assessment.state === 'behind' && assessment.forecast !== null
              ? `; giữ nhịp hiện nay thì cả kỳ đạt ${quantityText(assessment.forecast, measure)}`
              : '';
          const who = responsibleName === null ? '' : `; đề nghị ${responsibleName} báo cáo nguyên nhân, giải pháp`;
          return `- ${name}: ${targetStateNames[assessment.state].toLocaleLowerCase('vi')}${forecast}${who}.`;
        })),
    `Trên đây là báo cáo tiến độ thực hiện chỉ tiêu thi đua của ${officeName}./.`,
  ];
  return [text('Nhận xét', paragraphs)];
}

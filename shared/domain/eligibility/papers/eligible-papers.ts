import { formatDate } from '../../../dates/format-date.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Paper, PaperColumn, PaperRow } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { type EligibilityPart, eligibilityPartNames, type JudgedLine } from '../eligibility-part.ts';
import type { Outcome } from '../finding.ts';

/** Somebody judged, as the papers print them. */
export interface PrintedJudgement extends JudgedLine {
  readonly name: string;
  /** Post and unit. */
  readonly place: string;
  /** Every condition that is not met or not known, with its provision. */
  readonly obstacles: readonly string[];
}

/** What is judged: the award, the year of the achievement, the day that chooses the law. */
export interface EligibleQuestion {
  readonly awardName: string;
  readonly year: number;
  readonly on: IsoDate;
  readonly isOfPeople: boolean;
}

const groups: readonly { readonly outcome: Outcome; readonly label: string }[] = [
  { outcome: 'eligible', label: 'Đủ điều kiện' },
  { outcome: 'undetermined', label: 'Chưa xác định, cần bổ sung thông tin' },
  { outcome: 'ineligible', label: 'Chưa đủ điều kiện' },
];
const numerals = ['I', 'II', 'III', 'IV'];

function columns(isOfPeople: boolean): PaperColumn[] {
  return [
    { name: 'STT', kind: 'count' },
    { name: isOfPeople ? 'Họ và tên' : 'Tập thể', kind: isOfPeople ? 'name' : 'text', widest: 170 },
    ...(isOfPeople ? [{ name: 'Chức vụ, đơn vị', kind: 'text', widest: 190 } as const] : []),
    { name: 'Còn thiếu, lý do', kind: 'text', widest: 330 },
  ];
}

/** The lines in groups by outcome, those who have the award already last; the number runs through. */
function groupedRows(lines: readonly PrintedJudgement[], isOfPeople: boolean): PaperRow[] {
  const parts = [
    ...groups.map(({ outcome, label }) => ({
      label,
      own: lines.filter((line) => !line.isGranted && line.outcome === outcome),
    })),
    { label: 'Đã được tặng', own: lines.filter((line) => line.isGranted) },
  ].filter(({ own }) => own.length > 0);
  let number = 0;
  return parts.flatMap(({ label, own }, index): PaperRow[] => [
    { kind: 'group', level: 1, numeral: numerals[index] ?? '', label: `${label}: ${own.length}` },
    ...own.map((line): PaperRow => {
      number += 1;
      const said = line.isGranted ? '' : [proposedNote(line), ...line.obstacles].filter(Boolean).join('\n');
      return { kind: 'item', cells: [number, line.name, ...(isOfPeople ? [line.place] : []), said] };
    }),
  ]);
}

function proposedNote({ outcome, isProposed }: PrintedJudgement): string {
  if (isProposed) return 'Đang được đề nghị.';
  return outcome === 'eligible' ? 'Chưa được đề nghị.' : '';
}

/** Danh sách xét điều kiện of an award. */
export function buildEligibleList(
  lines: readonly PrintedJudgement[],
  question: EligibleQuestion,
  facts: { readonly part: EligibilityPart; readonly datedOn: string },
): Paper {
  const part = facts.part === 'all' ? '' : `\n(${eligibilityPartNames[facts.part]})`;
  return {
    title: 'KẾT QUẢ XÉT ĐIỀU KIỆN',
    subtitle: `${question.awardName} năm ${question.year}${part}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'text',
        name: 'Căn cứ xét',
        look: 'centered',
        paragraphs: [`Xét theo quy định có hiệu lực tại ngày ${formatDate(question.on)}`],
      },
      {
        kind: 'table',
        name: 'Kết quả xét',
        columns: columns(question.isOfPeople),
        rows: groupedRows(lines, question.isOfPeople),
      },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

/** Công văn to a unit: who meets the conditions and what the others lack. Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function buildEligibleLetter(
  lines: readonly PrintedJudgement[],
  question: EligibleQuestion,
  facts: {
    readonly unitName: string;
    readonly officeName: string;
    readonly dueOn: string | null;
    readonly number: string | null;
    readonly symbol: string;
    readonly datedOn: string;
  },
): Paper {
  const open = lines.filter((line) => !line.isGranted);
  const who = question.isOfPeople ? 'cá nhân' : 'tập thể';
  const eligible = open.filter(({ outcome }) => outcome === 'eligible').length;
  const count = (number: number) => String(number).padStart(2, '0');
  const until = facts.dueOn === null ? 'trong thời gian sớm nhất' : `chậm nhất ${printedLongDate(facts.dueOn)}`;
  return {
    title: 'CÔNG VĂN',
    about: `V/v rà soát điều kiện xét tặng ${question.awardName} năm ${question.year}`,
    subtitle: null,
    number: facts.number,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Kính gửi', look: 'addressee', paragraphs: [`Kính gửi: ${facts.unitName}.`] },
      {
        kind: 'text',
        name: 'Nội dung',
        look: 'body',
        paragraphs: [
          `${facts.officeName} đã rà soát điều kiện xét tặng ${question.awardName} năm ${question.year} đối với ${count(open.length)} ${who} của ${facts.unitName}, theo quy định có hiệu lực tại ngày ${formatDate(question.on)}; ${eligible === 0 ? `chưa có ${who} nào` : `${count(eligible)} ${who}`} đủ điều kiện. Kết quả cụ thể như sau:`,
        ],
      },
      {
        kind: 'table',
        name: 'Kết quả xét',
        columns: columns(question.isOfPeople),
        rows: groupedRows(open, question.isOfPeople),
      },
      {
        kind: 'text',
        name: 'Đề nghị',
        look: 'closing',
        paragraphs: [
          `Đề nghị ${facts.unitName} kiểm tra kết quả rà soát, bổ sung thông tin còn thiếu và gửi hồ sơ đề nghị của những ${who} đủ điều kiện về bộ phận thi đua, khen thưởng ${until}./.`,
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

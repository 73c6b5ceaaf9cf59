import { type IsoDate, isoDate } from '../../dates/iso-date.ts';
import { type LawInForce, lawInForceOn } from '../../law/law-in-force.ts';
import type { Parameter } from '../../law/parameter.ts';
import type { MonthDay } from '../../law/parameter-values.ts';
import { deadlinesBlockFinal } from '../../law/parameters/deadlines/block-final.ts';
import { deadlinesBlockMidterm } from '../../law/parameters/deadlines/block-midterm.ts';
import { deadlinesBlockPledge } from '../../law/parameters/deadlines/block-pledge.ts';
import { deadlinesBlockRegistration } from '../../law/parameters/deadlines/block-registration.ts';
import { deadlinesGovernmentFlag } from '../../law/parameters/deadlines/government-flag.ts';
import { deadlinesNationalFighter } from '../../law/parameters/deadlines/national-fighter.ts';
import { deadlinesProvinceDossier } from '../../law/parameters/deadlines/province-dossier.ts';
import { deadlinesProvincialInitiativesFirst } from '../../law/parameters/deadlines/provincial-initiatives-first.ts';
import { deadlinesProvincialInitiativesSecond } from '../../law/parameters/deadlines/provincial-initiatives-second.ts';
import { deadlinesStatistics } from '../../law/parameters/deadlines/statistics.ts';
import { deadlinesViolatorsList } from '../../law/parameters/deadlines/violators-list.ts';
import type { RegulationValues } from '../../law/regulation-values.ts';

/**
 * A matter of every year. `parameter`: its day is set by the law or by a regulation; `usual`: the day that stands in while nothing
 * sets one, and where it comes from. The officer may give every matter another day for the year.
 */
interface DeadlineRule {
  readonly rule: string;
  readonly title: string;
  readonly parameter?: Parameter<MonthDay>;
  readonly usual?: MonthDay;
  readonly source?: string;
}

const common = 'Thông lệ, cơ quan tự đặt ngày';

/** The year of an emulation officer in a department, in its order. */
export const deadlineRules: readonly DeadlineRule[] = [
  {
    rule: 'block-registration',
    title: 'Gửi Khối thi đua bản đăng ký chỉ tiêu thi đua',
    parameter: deadlinesBlockRegistration,
    usual: '01-05',
    source: common,
  },
  {
    rule: 'block-final',
    title: 'Tổng kết Khối thi đua năm trước',
    parameter: deadlinesBlockFinal,
    usual: '01-31',
    source: common,
  },
  {
    rule: 'block-pledge',
    title: 'Ký giao ước thi đua của Khối',
    parameter: deadlinesBlockPledge,
    usual: '02-15',
    source: common,
  },
  { rule: 'launch-plan', title: 'Ban hành kế hoạch phát động thi đua năm', usual: '01-31', source: common },
  { rule: 'registration', title: 'Các đơn vị, cá nhân đăng ký thi đua năm', usual: '03-15', source: common },
  {
    rule: 'government-flag',
    title: 'Hồ sơ đề nghị Cờ thi đua của Chính phủ về Bộ Nội vụ',
    parameter: deadlinesGovernmentFlag,
  },
  { rule: 'midterm-review', title: 'Sơ kết phong trào thi đua 6 tháng đầu năm', usual: '07-15', source: common },
  {
    rule: 'block-midterm',
    title: 'Sơ kết Khối thi đua',
    parameter: deadlinesBlockMidterm,
    usual: '08-15',
    source: common,
  },
  {
    rule: 'provincial-initiatives-first',
    title: 'Hồ sơ công nhận sáng kiến cấp tỉnh, đợt 1',
    parameter: deadlinesProvincialInitiativesFirst,
  },
  { rule: 'initiative-requests', title: 'Nhận đơn yêu cầu công nhận sáng kiến cơ sở', usual: '09-14', source: common },
  { rule: 'initiative-council', title: 'Họp Hội đồng sáng kiến cơ sở', usual: '10-15', source: common },
  {
    rule: 'provincial-initiatives-second',
    title: 'Hồ sơ công nhận sáng kiến cấp tỉnh, đợt 2',
    parameter: deadlinesProvincialInitiativesSecond,
  },
  {
    rule: 'council-meeting',
    title: 'Họp Hội đồng thi đua, khen thưởng bình xét cuối năm',
    usual: '11-30',
    source: common,
  },
  {
    rule: 'province-dossier',
    title: 'Hồ sơ khen thưởng tổng kết năm về Sở Nội vụ',
    parameter: deadlinesProvinceDossier,
    usual: '12-10',
    source: common,
  },
  {
    rule: 'violators-list',
    title: 'Danh sách cá nhân, tập thể bị kỷ luật, vi phạm gửi Sở Nội vụ',
    parameter: deadlinesViolatorsList,
    usual: '12-10',
    source: common,
  },
  { rule: 'ratings', title: 'Xếp loại chất lượng công chức, viên chức năm', usual: '12-15', source: common },
  { rule: 'statistics', title: 'Báo cáo thống kê thi đua, khen thưởng', parameter: deadlinesStatistics },
  {
    rule: 'national-fighter',
    title: 'Hồ sơ Chiến sĩ thi đua toàn quốc (thành tích đến năm trước) về Bộ Nội vụ',
    parameter: deadlinesNationalFighter,
  },
];

/** Said behind a provision that nobody here has read in the text itself. */
const certaintyNotes = { secondary: 'theo nguồn thứ cấp', memory: 'chưa đối chiếu văn bản' } as const;

/** A matter of one year with its day and what sets it. */
export interface YearDeadline {
  readonly rule: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly basis: 'law' | 'practice';
  /** The provision, or the word that it is common practice. */
  readonly source: string;
}

/**
 * The deadlines of a year. Each is read in the law of its own day: where the law changes during the year, June goes by June's
 * text. A matter that nothing sets a day for, and that has no usual one, is left out.
 */
export function deadlinesOfYear(year: number, regulations: readonly RegulationValues[] = []): YearDeadline[] {
  const laws = new Map<IsoDate, LawInForce>();
  const lawOn = (day: IsoDate): LawInForce => {
    const law = laws.get(day) ?? lawInForceOn(day, regulations);
    laws.set(day, law);
    return law;
  };
  return deadlineRules
    .flatMap(({ rule, title, parameter, usual, source }): YearDeadline[] => {
      const atEnd = parameter === undefined ? undefined : lawOn(`${year}-12-31`).find(parameter);
      const atStart = parameter === undefined ? undefined : lawOn(`${year}-01-01`).find(parameter);
      const first = atStart ?? atEnd;
      const day = first === undefined ? null : dayOf(year, first.value);
      if (parameter !== undefined && day !== null) {
        const set = lawOn(day).find(parameter) ?? first;
        const dueOn = set === undefined ? day : (dayOf(year, set.value) ?? day);
        const doubt = set === undefined || set.certainty === 'read' ? '' : ` (${certaintyNotes[set.certainty]})`;
        return [{ rule, title, dueOn, basis: 'law', source: `${set?.provisions[0] ?? ''}${doubt}` }];
      }
      const usualDay = usual === undefined ? null : dayOf(year, usual);
      return usualDay === null ? [] : [{ rule, title, dueOn: usualDay, basis: 'practice', source: source ?? common }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** A month-day in a year; 29 February falls on the 28th where there is none. */
function dayOf(year: number, monthDay: MonthDay): IsoDate | null {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return isoDate(year, month, day) ?? isoDate(year, month, day - 1);
}

import type { Paper, PaperPart } from '../../documents/paper.ts';
import type { PersonDetail, PersonDetails } from '../../personal-data/person-detail.ts';

/** The sections that the officer completes. */
export const reportSections = ['outline', 'results', 'measures', 'emulation', 'compliance', 'organizations'] as const;
export type ReportSection = (typeof reportSections)[number];

/** The headings of the sections, of a person's report and of a collective's. */
export const reportHeadings: Readonly<Record<'person' | 'collective', Readonly<Record<ReportSection, string>>>> = {
  person: {
    outline: '1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận',
    results: '2. Kết quả thực hiện nhiệm vụ',
    measures: '3. Biện pháp, sáng kiến, giải pháp công tác',
    emulation: '4. Tham gia phong trào thi đua',
    compliance: '5. Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    organizations: '6. Hoạt động đảng, đoàn thể, xã hội, từ thiện',
  },
  collective: {
    outline: '1. Đặc điểm, tình hình; chức năng, nhiệm vụ được giao',
    results: '1. Thành tích nổi bật, kết quả thực hiện chỉ tiêu so với các năm trước',
    measures: '2. Biện pháp, sáng kiến tạo nên thành tích',
    emulation: '3. Tổ chức, tham gia phong trào thi đua',
    compliance: '4. Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    organizations: '5. Hoạt động của tổ chức đảng, đoàn thể',
  },
};

/** An award of the past on a report. */
export interface ReportedAward {
  readonly year: number;
  readonly name: string;
  /** Number, day and issuer of the decision. */
  readonly decision: string;
}

/** What the records know of somebody for the report. */
export interface AchievementFacts {
  readonly subject: 'person' | 'collective';
  readonly recipientName: string;
  readonly awardName: string;
  readonly year: number;
  readonly unitName: string;
  readonly position: string;
  /** `21/7/1985`, `1985`, or empty. */
  readonly born: string;
  readonly gender: string;
  readonly ethnicGroup: string;
  /** Null: a collective, or nobody of the records. */
  readonly details: PersonDetails | null;
  readonly startedOn: string;
  /** Of a collective: when it was founded and how many people it has. */
  readonly foundedOn: string;
  readonly memberCount: number | null;
  readonly ratings: readonly { readonly year: number; readonly name: string }[];
  readonly initiatives: readonly {
    readonly year: number;
    readonly name: string;
    readonly scope: string;
    readonly decision: string;
  }[];
  readonly titles: readonly ReportedAward[];
  readonly commendations: readonly ReportedAward[];
}

export type ReportTexts = Readonly<Record<ReportSection, string | null>>;

const DOTTED = '…'.repeat(28);

/** What a section says until the officer writes it: what the records know; empty where they know nothing. */
export function draftReport(facts: AchievementFacts, citation: string | null): Readonly<Record<ReportSection, string>> {
  const ratings = facts.ratings.map(({ year, name }) => `năm ${year}: ${name.toLocaleLowerCase('vi')}`).join('; ');
  const initiatives = facts.initiatives.map(
    ({ year, name, scope, decision }) =>
      `- Năm ${year}: “${name}” (phạm vi ${scope}${decision === '' ? '' : `, ${decision}`}).`,
  );
  const isPerson = facts.subject === 'person';
  const place = [facts.position, facts.unitName].filter(Boolean).join(', ');
  const members =
    facts.memberCount === null ? '' : `Tổng số công chức, viên chức, người lao động: ${facts.memberCount}.`;
  const founded = facts.foundedOn === '' ? '' : `Thành lập ngày ${facts.foundedOn}.`;
  return {
    outline: isPerson
      ? place === ''
        ? ''
        : `Đang giữ chức vụ: ${place}.`
      : [founded, members].filter(Boolean).join(' '),
    results: [
      citation === null ? '' : `${citation.replace(/[.;]\s*$/, '')}.`,
      ratings === '' ? '' : `Mức độ hoàn thành nhiệm vụ: ${ratings}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    measures: initiatives.length === 0 ? '' : ['Sáng kiến, đề tài đã được công nhận:', ...initiatives].join('\n'),
    emulation: '',
    compliance: '',
    organizations: '',
  };
}

/** Báo cáo thành tích: who, what was achieved, what was commended before, signed by the reporter and confirmed by the head. */
export function buildAchievementReport(
  facts: AchievementFacts,
  texts: ReportTexts,
  citation: string | null,
  datedOn: string,
): Paper {
  const isPerson = facts.subject === 'person';
  return {
    title: 'BÁO CÁO THÀNH TÍCH',
    subtitle: `Đề nghị tặng ${facts.awardName} năm ${facts.year}`,
    number: null,
    symbol: null,
    datedOn,
    orientation: 'portrait',
    parts: reportParts(facts, texts, citation),
    signatures: {
      kind: 'parties',
      signers: [
        {
          party: null,
          post: isPerson ? 'Xác nhận của thủ trưởng đơn vị' : 'Xác nhận của cấp trên trực tiếp',
          name: '',
        },
        {
          party: null,
          post: isPerson ? 'Người báo cáo thành tích' : 'Thủ trưởng đơn vị',
          name: isPerson ? facts.recipientName : '',
        },
      ],
    },
  };
}

/** The parts of the report; `prefix` keeps their names apart on a paper that holds more than the report. */
export function reportParts(
  facts: AchievementFacts,
  texts: ReportTexts,
  citation: string | null,
  prefix = '',
): PaperPart[] {
  const drafts = draftReport(facts, citation);
  const headings = reportHeadings[facts.subject];
  const section = (key: ReportSection): PaperPart[] => {
    const text = texts[key] ?? drafts[key];
    const paragraphs = text.trim() === '' ? [DOTTED, DOTTED] : text.split('\n').filter((line) => line.trim() !== '');
    return [
      { kind: 'heading', text: headings[key] },
      { kind: 'text', name: `${prefix}${headings[key]}`, look: 'body', paragraphs },
    ];
  };
  const text = (name: string, paragraphs: readonly string[]): PaperPart => ({
    kind: 'text',
    name: `${prefix}${name}`,
    look: 'body',
    paragraphs,
  });
  const sections = (keys: readonly ReportSection[]) => keys.flatMap(section);
  const first: PaperPart[] =
    facts.subject === 'person'
      ? [
          { kind: 'heading', text: 'I. SƠ LƯỢC LÝ LỊCH' },
          text('Lý lịch', personalLines(facts)),
          { kind: 'heading', text: 'II. THÀNH TÍCH ĐẠT ĐƯỢC' },
          ...sections(reportSections),
        ]
      : [
          { kind: 'heading', text: 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH' },
          text('Tên tập thể', [`- Tên tập thể: ${facts.recipientName}`]),
          ...section('outline'),
          { kind: 'heading', text: 'II. THÀNH TÍCH ĐẠT ĐƯỢC' },
          ...sections(reportSections.slice(1)),
        ];
  return [
    ...first,
    { kind: 'heading', text: 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG' },
    { kind: 'heading', text: '1. Danh hiệu thi đua' },
    awardTable(`${prefix}Danh hiệu thi đua`, 'Danh hiệu thi đua', facts.titles),
    { kind: 'heading', text: '2. Hình thức khen thưởng' },
    awardTable(`${prefix}Hình thức khen thưởng`, 'Hình thức khen thưởng', facts.commendations),
  ];
}

function personalLines(facts: AchievementFacts): string[] {
  const known = (value: string) => (value === '' ? '………………' : value);
  const detail = (name: PersonDetail) => known(facts.details?.[name] ?? '');
  return [
    `- Họ và tên: ${facts.recipientName.toLocaleUpperCase('vi')}`,
    `- Ngày, tháng, năm sinh: ${known(facts.born)}; giới tính: ${known(facts.gender)}; dân tộc: ${known(facts.ethnicGroup)}`,
    `- Quê quán: ${detail('nativePlace')}; nơi thường trú: ${detail('residence')}`,
    `- Đơn vị công tác: ${known(facts.unitName)}`,
    `- Chức vụ: ${known(facts.position)}; ngày vào ngành: ${known(facts.startedOn)}`,
    `- Trình độ chuyên môn, nghiệp vụ: ${detail('qualification')}`,
    `- Điện thoại: ${detail('phone')}`,
  ];
}

function awardTable(name: string, heading: string, awards: readonly ReportedAward[]): PaperPart {
  if (awards.length === 0) return { kind: 'text', name, look: 'body', paragraphs: ['Chưa có.'] };
  return {
    kind: 'table',
    name,
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Năm', kind: 'center', widest: 40 },
      { name: heading, kind: 'text', widest: 200 },
      { name: 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành', kind: 'text', widest: 250 },
    ],
    rows: awards.map((award, index) => ({
      kind: 'item',
      cells: [index + 1, String(award.year), award.name, award.decision],
    })),
  };
}

import type { Paper, PaperPart } from '../../documents/paper.ts';
import { printedDate, printedLongDate } from '../../documents/printed-date.ts';
import { type Conclusion, type CouncilPart, quorumOf, summarizeScores, votersOf } from '../score-summary.ts';
import { criterionHeadings, type PrintedCouncil, pointsOnPaper } from './printed-council.ts';

const partNames: Readonly<Record<CouncilPart, string>> = {
  chair: 'Chủ tịch Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  member: 'Ủy viên',
  'member-secretary': 'Ủy viên, thư ký',
  secretary: 'Thư ký',
};

const conclusionTexts: Readonly<Record<Conclusion, string>> = {
  recognize: 'Đề nghị công nhận',
  refuse: 'Không công nhận',
  postpone: 'Để lại, bổ sung',
};

const DOTS = '……………………';

/** Biên bản họp hội đồng sáng kiến: who was there, the scores and votes on each initiative, the conclusions. No form is prescribed. */
export function buildCouncilMinutes(page: PrintedCouncil, datedOn: string): Paper {
  const { council, members } = page;
  const chair = members.find(({ part }) => part === 'chair') ?? members.find(({ part }) => part === 'vice-chair');
  const secretary = members.find(({ part }) => part === 'secretary' || part === 'member-secretary');
  return {
    title: 'BIÊN BẢN',
    subtitle: `Họp ${council.name}`,
    number: null,
    symbol: 'BB-HĐSK',
    datedOn: council.meetsOn ?? datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
      { kind: 'text', name: 'Thành phần', look: 'body', paragraphs: attendance(page) },
      { kind: 'heading', text: 'II. NỘI DUNG' },
      { kind: 'text', name: 'Nội dung', look: 'body', paragraphs: proceedings(page) },
      { kind: 'heading', text: 'III. KẾT QUẢ CHẤM ĐIỂM, BIỂU QUYẾT' },
      resultTable(page),
      { kind: 'heading', text: 'IV. KẾT LUẬN' },
      { kind: 'text', name: 'Kết luận', look: 'body', paragraphs: conclusionsOf(page) },
      {
        kind: 'text',
        name: 'Kết thúc',
        look: 'closing',
        paragraphs: [
          `Cuộc họp kết thúc lúc ${clock(council.closesAt)} cùng ngày; biên bản đã được thông qua tại cuộc họp./.`,
        ],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        { party: null, post: 'Thư ký', name: secretary?.fullName ?? '' },
        {
          party: 'TM. Hội đồng',
          post: chair?.part === 'vice-chair' ? 'Phó Chủ tịch' : 'Chủ tịch',
          name: chair?.fullName ?? '',
        },
      ],
    },
  };
}

function clock(time: string | null): string {
  return time === null ? '…… giờ ……' : time.replace(/^(\d\d):(\d\d)$/, '$1 giờ $2');
}

function attendance({ council, members }: PrintedCouncil): string[] {
  const { here, voters } = quorumOf(members, council);
  const day = council.meetsOn === null ? 'ngày …… tháng …… năm ………' : printedLongDate(council.meetsOn);
  const setUp = [
    council.decision && `Quyết định số ${council.decision}`,
    council.decidedOn && `ngày ${printedDate(council.decidedOn)}`,
  ];
  const named = (presence: 'present' | 'written') =>
    members
      .filter((member) => member.presence === presence)
      .map((member) => `- ${[member.fullName, member.post].filter(Boolean).join(', ')} – ${partNames[member.part]};`);
  const written = named('written');
  const absent = votersOf(members).filter(({ presence }) => presence !== 'present' && presence !== 'written');
  return [
    `1. Thời gian: bắt đầu lúc ${clock(council.opensAt)}, ${day}. Địa điểm: ${council.place ?? DOTS}.`,
    `2. ${council.name}${council.decision === null ? '' : ` (thành lập theo ${setUp.filter(Boolean).join(' ')})`} có ${voters} thành viên chấm điểm, biểu quyết; tham gia ${here}/${voters}.`,
    'Có mặt:',
    ...named('present'),
    ...(written.length === 0 ? [] : ['Vắng mặt, gửi phiếu bằng văn bản:', ...written]),
    ...(absent.length === 0 ? [] : [`Vắng mặt: ${absent.map(({ fullName }) => fullName).join(', ')}.`]),
  ];
}

function proceedings({ council, criteria, items }: PrintedCouncil): string[] {
  const sheet = criteria.map(({ name, mostPoints }) => `${name} ${pointsOnPaper(mostPoints)} điểm`).join('; ');
  const rules = [
    council.leastPoints === null ? '' : `điểm trung bình từ ${pointsOnPaper(council.leastPoints)} trở lên`,
    council.approvalPercent === null
      ? ''
      : `từ ${pointsOnPaper(council.approvalPercent)}% tổng số thành viên tán thành`,
  ].filter(Boolean);
  const discussed = (council.discussion ?? '').split('\n').filter(Boolean);
  return [
    `1. Hội đồng xét ${items.length < 10 ? `0${items.length}` : items.length} sáng kiến.`,
    `2. Thang điểm: ${sheet}.${rules.length === 0 ? '' : ` Sáng kiến được đề nghị công nhận khi đạt ${rules.join(' và ')}.`}`,
    ...(discussed.length === 0 ? [] : [`3. Thảo luận: ${discussed[0]}`, ...discussed.slice(1)]),
  ];
}

function resultTable({ council, criteria, members, items }: PrintedCouncil): PaperPart {
  return {
    kind: 'table',
    name: 'Kết quả xét',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Tên sáng kiến, tác giả', kind: 'text', widest: 170 },
      ...criterionHeadings(criteria).map((name) => ({ name, kind: 'center' as const, widest: 56 })),
      { name: 'Tổng điểm trung bình', kind: 'center', widest: 56 },
      { name: 'Tán thành', kind: 'center', widest: 48 },
      { name: 'Kết luận', kind: 'text', widest: 80 },
    ],
    rows: items.map((item, index) => {
      const summary = summarizeScores(criteria, members, item.scores, item.votes, council);
      return {
        kind: 'item',
        cells: [
          index + 1,
          `${item.name} (${item.authors})`,
          ...criteria.map(({ id }) => shown(summary.criterionMeans.get(id))),
          shown(summary.mean ?? undefined),
          `${summary.yes}/${summary.voters}`,
          item.conclusion === null ? 'Chưa kết luận' : conclusionTexts[item.conclusion],
        ],
      };
    }),
  };
}

function shown(points: number | undefined): string {
  return points === undefined ? '' : pointsOnPaper(points);
}

function conclusionsOf({ items }: PrintedCouncil): string[] {
  const of = (conclusion: Conclusion | null) => items.filter((item) => item.conclusion === conclusion);
  const line = (text: string, list: PrintedCouncil['items']) =>
    list.length === 0
      ? []
      : [`${text} ${String(list.length).padStart(2, '0')} sáng kiến: ${list.map(({ name }) => name).join('; ')}.`];
  const opinions = items.filter(({ opinion }) => opinion !== null);
  return [
    ...line('Đề nghị công nhận', of('recognize')),
    ...line('Không công nhận', of('refuse')),
    ...line('Để lại, bổ sung', of('postpone')),
    ...line('Chưa kết luận', of(null)),
    ...(opinions.length === 0
      ? []
      : ['Ý kiến của Hội đồng:', ...opinions.map(({ name, opinion }) => `- ${name}: ${opinion}`)]),
  ];
}

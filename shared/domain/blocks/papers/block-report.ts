import type { Paper, PaperPart } from '../../documents/paper.ts';
import { blockRoleNames } from '../block-role.ts';
import { nominationAwardNames } from '../nominate.ts';
import { narrowTotals } from './block-comparison.ts';
import { headSigns, namedResults, type PrintedBlock, paragraphsOf, pointCharts } from './printed-block.ts';

/** Báo cáo tổng kết hoạt động của Khối, with the chart of points in all and by group of criteria. */
export function buildBlockReport(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields } = page;
  const charts = pointCharts(printed);
  return {
    title: 'BÁO CÁO',
    subtitle: `Tổng kết hoạt động của ${block.name} năm ${year}`,
    number: null,
    symbol: 'BC-KTĐ',
    datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. ĐẶC ĐIỂM, TỔ CHỨC CỦA KHỐI' },
      { kind: 'text', name: 'Đặc điểm', look: 'body', paragraphs: organisation(printed) },
      { kind: 'heading', text: 'II. KẾT QUẢ HOẠT ĐỘNG' },
      {
        kind: 'text',
        name: 'Kết quả hoạt động',
        look: 'body',
        paragraphs: [
          ...(fields.theme === null ? [] : [`Chủ đề thi đua: “${fields.theme}”.`]),
          ...paragraphsOf(fields.resultText, ['Chưa ghi kết quả hoạt động.']),
        ],
      },
      { kind: 'heading', text: 'III. KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG' },
      narrowTotals(printed),
      ...charts.flatMap(({ title, chart }, index): PaperPart[] => [
        { kind: 'text', name: `Tên biểu đồ ${index + 1}`, look: 'body', paragraphs: [title] },
        chart,
      ]),
      { kind: 'heading', text: 'IV. ĐỀ NGHỊ KHEN THƯỞNG' },
      { kind: 'text', name: 'Đề nghị khen thưởng', look: 'body', paragraphs: nominated(printed) },
      { kind: 'heading', text: 'V. HẠN CHẾ, NGUYÊN NHÂN' },
      { kind: 'text', name: 'Hạn chế', look: 'body', paragraphs: paragraphsOf(fields.shortcomings, ['Chưa ghi.']) },
      { kind: 'heading', text: `VI. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${year + 1}` },
      {
        kind: 'text',
        name: 'Phương hướng',
        look: 'closing',
        paragraphs: paragraphsOf(fields.nextTasks, ['Chưa ghi.']),
      },
    ],
    signatures: headSigns(printed),
  };
}

function organisation({ page: { block, year, members, elections } }: PrintedBlock): string[] {
  const led = members
    .filter(({ role }) => role !== 'member')
    .map(({ role, unitName }) => `${unitName} (${blockRoleNames[role]})`);
  const elected = elections
    .filter(({ isElected }) => isElected)
    .map(({ role, unitName }) => `${unitName} (${blockRoleNames[role]})`);
  return [
    `${block.name} năm ${year} có ${members.length} thành viên: ${members.map(({ unitName }) => unitName).join(', ')}.`,
    ...(led.length === 0 ? [] : [`Điều hành năm ${year}: ${led.join('; ')}.`]),
    ...(elected.length === 0 ? [] : [`Hội nghị đã bầu điều hành năm ${year + 1}: ${elected.join('; ')}.`]),
  ];
}

function nominated({ page }: PrintedBlock): string[] {
  const names = new Map(namedResults(page).map(({ memberId, unitName }) => [memberId, unitName]));
  const chosen = page.nominations.filter(({ isNominated }) => isNominated);
  if (chosen.length === 0) return ['Khối chưa có đơn vị được đề nghị khen thưởng.'];
  return chosen.map(({ memberId, award }) => `- ${names.get(memberId)}: ${nominationAwardNames[award]};`);
}

import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';
import { blockRoleNames } from '../block-role.ts';
import { nominationAwardNames } from '../nominate.ts';
import { tieRuleInWords } from '../rank-members.ts';
import { narrowTotals } from './block-comparison.ts';
import { headOf, type PrintedBlock, paragraphsOf, splitNumber } from './printed-block.ts';

const DOTS = '……………………';

/** Biên bản họp bình xét: who was there, points and ranks, the vote, the election, conclusions. No form is prescribed. */
export function buildBlockMinutes(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields } = page;
  return {
    title: 'BIÊN BẢN',
    subtitle: `Hội nghị tổng kết, bình xét thi đua năm ${year}\n${block.name}`,
    ...splitNumber(null, 'BB-KTĐ'),
    datedOn: fields.metOn ?? datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
      { kind: 'text', name: 'Thành phần', look: 'body', paragraphs: attendance(printed) },
      { kind: 'heading', text: 'II. NỘI DUNG' },
      {
        kind: 'text',
        name: 'Nội dung',
        look: 'body',
        paragraphs: paragraphsOf(fields.discussion, [
          'Hội nghị nghe báo cáo tổng kết hoạt động của Khối, bảng tổng hợp điểm thi đua và thảo luận.',
        ]),
      },
      { kind: 'heading', text: 'III. KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG' },
      narrowTotals(printed),
      { kind: 'text', name: 'Cách xếp hạng', look: 'body', paragraphs: [tieRuleInWords(fields.tieRule)] },
      { kind: 'heading', text: 'IV. KẾT QUẢ BỎ PHIẾU SUY TÔN' },
      { kind: 'text', name: 'Kiểm phiếu', look: 'body', paragraphs: [counting(printed)] },
      votesTable(printed),
      { kind: 'heading', text: `V. BẦU TRƯỞNG KHỐI, PHÓ TRƯỞNG KHỐI NĂM ${year + 1}` },
      { kind: 'text', name: 'Kết quả bầu', look: 'body', paragraphs: electionLines(printed) },
      { kind: 'heading', text: 'VI. KẾT LUẬN' },
      { kind: 'text', name: 'Kết luận', look: 'body', paragraphs: paragraphsOf(fields.conclusion, [`${DOTS}${DOTS}`]) },
      {
        kind: 'text',
        name: 'Kết thúc',
        look: 'closing',
        paragraphs: ['Hội nghị kết thúc cùng ngày; biên bản đã được thông qua tại hội nghị./.'],
      },
    ],
    signatures: {
      kind: 'parties',
      signers: [
        { party: null, post: 'Thư ký', name: fields.secretary ?? '' },
        { party: 'Chủ trì', post: 'TRƯỞNG KHỐI', name: fields.chair ?? headOf(page)?.signerName ?? '' },
        ...page.members
          .filter(({ role }) => role !== 'head')
          .map(({ unitName, signerPost, signerName }) => ({
            party: unitName,
            post: signerPost ?? 'Đại diện đơn vị',
            name: signerName ?? '',
          })),
      ],
    },
  };
}

function attendance({ page: { members, fields } }: PrintedBlock): string[] {
  const day = fields.metOn === null ? 'ngày …… tháng …… năm ………' : printedLongDate(fields.metOn);
  return [
    `1. Thời gian: ${day}. Địa điểm: ${fields.metAt ?? DOTS}.`,
    `2. Chủ trì: ${fields.chair ?? DOTS}. Thư ký: ${fields.secretary ?? DOTS}.`,
    `3. Thành phần: đại diện ${members.length} thành viên của Khối, gồm:`,
    ...members.map(
      ({ unitName, role, signerName }) =>
        `- ${unitName}${role === 'member' ? '' : ` (${blockRoleNames[role]})`}${signerName === null ? '' : `: ${signerName}`};`,
    ),
    ...(fields.guests === null ? [] : ['Đại biểu mời:', ...paragraphsOf(fields.guests)]),
  ];
}

function counting({ page: { fields, members, neededVotes } }: PrintedBlock): string {
  const issued = fields.ballotsIssued === null ? '……' : formatNumber(fields.ballotsIssued);
  const valid = fields.ballotsValid === null ? '……' : formatNumber(fields.ballotsValid);
  const rule =
    fields.votePercent === null
      ? 'quá nửa tổng số thành viên'
      : `từ ${formatNumber(fields.votePercent)}% tổng số thành viên trở lên`;
  return `Mỗi thành viên một phiếu. Số phiếu phát ra ${issued}, hợp lệ ${valid}. Đơn vị được đề nghị phải đạt ${rule} (${neededVotes}/${members.length} phiếu).`;
}

/** The votes and what came of them. */
export function votesTable({ page: { nominations, members } }: PrintedBlock): PaperPart {
  const names = new Map(members.map(({ id, unitName }) => [id, unitName]));
  const outcomes = { open: 'Chưa bỏ phiếu', passed: 'Đủ phiếu', failed: 'Chưa đủ phiếu' } as const;
  return {
    kind: 'table',
    name: 'Kết quả suy tôn',
    columns: [
      { name: 'TT', kind: 'count' },
      { name: 'Đơn vị', kind: 'text', widest: 170 },
      { name: 'Hình thức', kind: 'text', widest: 140 },
      { name: 'Đồng ý', kind: 'center', widest: 60 },
      { name: 'Kết quả', kind: 'center', widest: 70 },
      { name: 'Kết luận', kind: 'center', widest: 70 },
    ],
    rows: nominations.map(({ memberId, award, votesFor, outcome, isNominated }, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        names.get(memberId) ?? '',
        nominationAwardNames[award],
        votesFor === null ? null : `${votesFor}/${members.length}`,
        outcomes[outcome],
        isNominated ? 'Đề nghị' : 'Không đề nghị',
      ],
    })),
  };
}

function electionLines({ page: { elections, year } }: PrintedBlock): string[] {
  const elected = elections.filter(({ isElected }) => isElected);
  if (elected.length === 0) return [`Chưa ghi kết quả bầu năm ${year + 1}.`];
  return elected.map(
    ({ role, unitName, votes }) =>
      `- ${blockRoleNames[role]}: ${unitName}${votes === null ? '' : ` (${votes} phiếu)`};`,
  );
}

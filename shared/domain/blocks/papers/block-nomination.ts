import type { Paper, PaperPart } from '../../documents/paper.ts';
import { type NominationAward, nominationAwardNames, nominationAwards } from '../nominate.ts';
import { headSigns, namedResults, type PrintedBlock, pointsOnPaper, splitNumber } from './printed-block.ts';

/** Tờ trình of the block to the province, or to the department's head: whom it nominates for what, with points, ranks and votes. */
export function buildBlockNomination(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields, limitSource } = page;
  const chosen = page.nominations.filter(({ isNominated }) => isNominated);
  const counts = nominationAwards
    .map((award) => ({ award, count: chosen.filter((each) => each.award === award).length }))
    .filter(({ count }) => count > 0)
    .map(({ award, count }) => `${String(count).padStart(2, '0')} ${nominationAwardNames[award]}`);
  const tables = nominationAwards
    .filter((award) => chosen.some((each) => each.award === award))
    .flatMap((award, index): PaperPart[] => [
      { kind: 'heading', text: `${index + 1}. ${nominationAwardNames[award]}` },
      nominatedTable(printed, award),
    ]);
  return {
    title: 'TỜ TRÌNH',
    subtitle: `Về việc đề nghị khen thưởng ${block.name} năm ${year}`,
    ...splitNumber(fields.sentNumber, 'TTr-KTĐ'),
    datedOn: fields.sentOn ?? datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Kính gửi',
        look: 'addressee',
        paragraphs: [
          `Kính gửi: ${block.isInner ? 'Giám đốc Sở; Hội đồng Thi đua - Khen thưởng Sở' : block.organizedBy}.`,
        ],
      },
      {
        kind: 'text',
        name: 'Nội dung trình',
        look: 'body',
        paragraphs: [
          `Căn cứ kết quả chấm điểm theo “${page.table?.name ?? 'bảng điểm của Khối'}” và kết quả bỏ phiếu suy tôn tại hội nghị tổng kết năm ${year};`,
          counts.length === 0
            ? 'Khối chưa có đơn vị được đề nghị khen thưởng.'
            : `${block.name} trân trọng đề nghị xét tặng ${counts.join(' và ')}${limitSource === null ? '' : ` (trong số lượng theo ${limitSource})`}, cụ thể:`,
        ],
      },
      ...tables,
      {
        kind: 'text',
        name: 'Hồ sơ kèm theo',
        look: 'closing',
        paragraphs: [
          'Hồ sơ kèm theo gồm: biên bản hội nghị bình xét; bảng tổng hợp điểm; phiếu chấm điểm và báo cáo thành tích của các đơn vị được đề nghị; báo cáo tổng kết của Khối.',
          'Kính đề nghị xem xét, quyết định./.',
        ],
      },
    ],
    signatures: headSigns(printed),
  };
}

function nominatedTable({ page }: PrintedBlock, award: NominationAward): PaperPart {
  const nominations = new Map(
    page.nominations.filter((each) => each.award === award && each.isNominated).map((each) => [each.memberId, each]),
  );
  const results = namedResults(page).filter(({ memberId }) => nominations.has(memberId));
  return {
    kind: 'table',
    name: `Đề nghị ${award}`,
    columns: [
      { name: 'TT', kind: 'count' },
      { name: 'Đơn vị', kind: 'text', widest: 220 },
      { name: 'Tổng điểm', kind: 'center', widest: 70 },
      { name: 'Xếp hạng', kind: 'center', widest: 60 },
      { name: 'Số phiếu', kind: 'center', widest: 70 },
    ],
    rows: results.map(({ memberId, unitName, totals, rank }, index) => {
      const votes = nominations.get(memberId)?.votesFor ?? null;
      return {
        kind: 'item',
        cells: [
          index + 1,
          unitName,
          pointsOnPaper(totals.verified.total),
          rank,
          votes === null ? null : `${votes}/${page.members.length}`,
        ],
      };
    }),
  };
}

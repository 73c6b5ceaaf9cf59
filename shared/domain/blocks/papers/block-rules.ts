import { formatNumber } from '../../../numbers/vietnamese-number.ts';
import type { Paper, PaperPart } from '../../documents/paper.ts';
import { awardsOfBlock, nominationShortNames } from '../nominate.ts';
import { tieRuleInWords } from '../rank-members.ts';
import { headSigns, type PrintedBlock, paragraphsOf, splitNumber } from './printed-block.ts';

/**
 * Quy chế tổ chức và hoạt động của Khối thi đua: what the block agreed, put together from what is entered. No form is prescribed;
 * the articles follow the guidance on blocks of Hưng Yên (draft of 2021).
 */
export function buildBlockRules(printed: PrintedBlock): Paper {
  const { page, datedOn } = printed;
  const { block, year, fields } = page;
  const article = (title: string, name: string, paragraphs: readonly string[]): PaperPart[] => [
    { kind: 'heading', text: title },
    { kind: 'text', name, look: 'body', paragraphs },
  ];
  return {
    title: 'QUY CHẾ',
    subtitle: `Tổ chức và hoạt động của ${block.name} năm ${year}`,
    ...splitNumber(fields.rulesNumber, 'QC-KTĐ'),
    datedOn: fields.rulesOn ?? datedOn,
    orientation: 'portrait',
    parts: [
      ...article('Điều 1. Tổ chức', 'Điều 1', [
        `1. ${block.name} (sau đây gọi là Khối) do ${block.organizedBy} tổ chức, gồm ${page.members.length} đơn vị: ${page.members.map(({ unitName }) => unitName).join(', ')}.`,
        '2. Khối có 01 Trưởng khối và không quá 02 Phó Trưởng khối, do các thành viên bầu hằng năm tại hội nghị tổng kết, luân phiên giữa các đơn vị.',
        '3. Trưởng khối, các Phó Trưởng khối sử dụng bộ máy và con dấu của cơ quan mình.',
      ]),
      ...article('Điều 2. Nhiệm vụ của Trưởng khối, Phó Trưởng khối', 'Điều 2', [
        '1. Trưởng khối xây dựng chương trình, kế hoạch, quy chế; thống nhất nội dung, tiêu chí, thang điểm; tổ chức ký giao ước, sơ kết, tổng kết; tổng hợp điểm tự chấm, chủ trì thẩm định; hoàn thiện hồ sơ và báo cáo cấp có thẩm quyền.',
        '2. Phó Trưởng khối giúp Trưởng khối và điều hành khi được phân công.',
      ]),
      ...article('Điều 3. Nhiệm vụ của thành viên', 'Điều 3', [
        '1. Đăng ký chỉ tiêu thi đua; ký giao ước; tham gia đầy đủ hoạt động của Khối.',
        '2. Tự chấm điểm, gửi minh chứng đúng hạn; chấm chéo khi được phân công; không chấm chéo cho chính đơn vị mình.',
      ]),
      ...article('Điều 4. Chấm điểm', 'Điều 4', scoring(printed)),
      ...article('Điều 5. Xếp hạng, bình xét', 'Điều 5', judging(printed)),
      ...article('Điều 6. Hoạt động trong năm', 'Điều 6', [
        'Khối tổ chức ký giao ước đầu năm, sơ kết sáu tháng và tổng kết năm; hội nghị tổng kết có thể kết hợp ký giao ước năm sau.',
      ]),
      ...(fields.rulesText === null ? [] : article('Điều 7. Quy định khác', 'Điều 7', paragraphsOf(fields.rulesText))),
      {
        kind: 'text',
        name: 'Thi hành',
        look: 'closing',
        paragraphs: [
          'Quy chế này được các thành viên thông qua và thực hiện từ ngày ký. Vướng mắc được phản ánh về Trưởng khối để thống nhất sửa đổi./.',
        ],
      },
    ],
    signatures: headSigns(printed),
  };
}

function scoring({ page, comparison: { table, criteria } }: PrintedBlock): string[] {
  const above = page.block.isInner ? 'Sở' : 'tỉnh';
  if (table === null) return ['Thang điểm và tiêu chí được thống nhất trong bảng điểm kèm theo.'];
  const groups = criteria
    .filter(({ level, maxPoints }) => level === 1 && maxPoints !== null)
    .map(({ name, maxPoints }) => `${name} (${formatNumber(maxPoints ?? 0)} điểm)`);
  return [
    `1. Chấm theo “${table.name}” kèm theo Quy chế này, thang ${formatNumber(table.totalPoints)} điểm: ${groups.join('; ')}.`,
    '2. Chỉ tiêu định lượng: thực hiện chia kế hoạch nhân điểm chuẩn (chỉ tiêu nghịch: kế hoạch chia thực hiện), không vượt điểm chuẩn; phần vượt tính vào điểm thưởng.',
    table.bonusCap === null
      ? '3. Điểm thưởng, điểm trừ theo bảng điểm.'
      : `3. Tổng điểm thưởng không quá ${formatNumber(table.bonusCap)} điểm; điểm trừ theo bảng điểm.`,
    `4. Các đơn vị tự chấm, chấm chéo; Trưởng khối và Phó Trưởng khối thẩm định; phần do ${above} đánh giá lấy theo điểm của ${above}. Điểm cuối cùng là điểm thẩm định cộng điểm của ${above}.`,
  ];
}

function judging({ page: { block, fields, limits } }: PrintedBlock): string[] {
  const vote =
    fields.votePercent === null
      ? 'quá nửa tổng số thành viên'
      : `từ ${formatNumber(fields.votePercent)}% tổng số thành viên trở lên`;
  const count = [
    ...awardsOfBlock(block.isInner)
      .filter((award) => limits[award] !== null)
      .map((award) => `${limits[award]} ${nominationShortNames[award]}`),
  ];
  return [
    `1. Xếp hạng theo tổng điểm từ cao xuống thấp. ${tieRuleInWords(fields.tieRule)}`,
    '2. Không xét đề nghị khen thưởng đơn vị có người đứng đầu bị kỷ luật từ cảnh cáo trở lên hoặc đang bị xem xét, thanh tra, điều tra.',
    `3. Suy tôn bằng bỏ phiếu; đơn vị được đề nghị phải đạt ${vote}.`,
    ...(count.length === 0 ? [] : [`4. Số lượng đề nghị: không quá ${count.join(' và ')}.`]),
  ];
}

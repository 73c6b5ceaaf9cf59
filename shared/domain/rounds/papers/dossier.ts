import type { Paper } from '../../documents/paper.ts';
import { type AchievementFacts, type ReportTexts, reportParts } from './achievement-report.ts';

/** A paper of the dossier as its contents list it. */
export interface ListedPaper {
  readonly name: string;
  readonly source: string;
  /** `Nhận ngày …`, `Còn thiếu`, `Không cần`. */
  readonly state: string;
  readonly provision: string;
}

/** What a whole dossier holds. */
export interface DossierFacts {
  readonly roundName: string;
  readonly datedOn: string;
  readonly achievements: AchievementFacts;
  readonly texts: ReportTexts;
  readonly citation: string | null;
  readonly papers: readonly ListedPaper[];
  /** Why it is proposed although the check says otherwise. */
  readonly overrideReason: string | null;
  /** What the council concluded, from its minutes; empty: it has not met on it. */
  readonly minutes: readonly string[];
  /** The decisions whose copies belong to the dossier, with the names of the scans kept. */
  readonly copies: readonly { readonly decision: string; readonly subject: string; readonly files: string }[];
}

/** Hồ sơ đề nghị khen thưởng of one recipient as one paper: its contents, the report, the minutes' words, the list of copies. */
export function buildDossier(facts: DossierFacts): Paper {
  const { achievements } = facts;
  const who = [
    achievements.recipientName,
    achievements.subject === 'person' ? achievements.position : '',
    achievements.unitName,
  ];
  return {
    title: 'HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG',
    subtitle: `${who.filter(Boolean).join(', ')}\nĐề nghị tặng ${achievements.awardName} năm ${achievements.year}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'heading', text: 'A. MỤC LỤC HỒ SƠ' },
      {
        kind: 'table',
        name: 'Mục lục hồ sơ',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Giấy tờ', kind: 'text', widest: 210 },
          { name: 'Nơi lập, nộp', kind: 'text', widest: 70 },
          { name: 'Tình trạng', kind: 'text', widest: 90 },
          { name: 'Căn cứ', kind: 'text', widest: 130 },
        ],
        rows: facts.papers.map((paper, index) => ({
          kind: 'item',
          cells: [index + 1, paper.name, paper.source, paper.state, paper.provision],
        })),
      },
      { kind: 'heading', text: 'B. BÁO CÁO THÀNH TÍCH' },
      ...reportParts(achievements, facts.texts, facts.citation, 'Báo cáo '),
      { kind: 'heading', text: 'C. TRÍCH BIÊN BẢN HỌP XÉT' },
      {
        kind: 'text',
        name: 'Trích biên bản',
        look: 'body',
        paragraphs: [
          ...(facts.minutes.length === 0 ? ['Chưa có biên bản họp Hội đồng đối với đề nghị này.'] : facts.minutes),
          ...(facts.overrideReason === null ? [] : [`Lý do vẫn đề nghị: ${facts.overrideReason}`]),
        ],
      },
      { kind: 'heading', text: 'D. BẢN SAO QUYẾT ĐỊNH KÈM THEO' },
      facts.copies.length === 0
        ? { kind: 'text', name: 'Bản sao', look: 'body', paragraphs: ['Không có.'] }
        : {
            kind: 'table',
            name: 'Bản sao',
            columns: [
              { name: 'STT', kind: 'count' },
              { name: 'Quyết định', kind: 'text', widest: 170 },
              { name: 'Về việc', kind: 'text', widest: 170 },
              { name: 'Tệp quét', kind: 'text', widest: 140 },
            ],
            rows: facts.copies.map((copy, index) => ({
              kind: 'item',
              cells: [index + 1, copy.decision, copy.subject, copy.files],
            })),
          },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP HỒ SƠ'] },
  };
}

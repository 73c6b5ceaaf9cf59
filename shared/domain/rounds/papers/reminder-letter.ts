import type { Paper } from '../../documents/paper.ts';
import { printedLongDate } from '../../documents/printed-date.ts';

/** A dossier of the unit with what it still owes. */
export interface OwingDossier {
  readonly recipientName: string;
  readonly awardName: string;
  readonly papers: readonly string[];
  /** Why it was returned; null: it was not. */
  readonly returnedReason: string | null;
}

/** What a reminder tells a unit. */
export interface ReminderFacts {
  readonly unitName: string;
  readonly roundName: string;
  /** The day by which units send their dossiers; null: none was set. */
  readonly dueOn: string | null;
  readonly number: string | null;
  readonly symbol: string;
  readonly datedOn: string;
  readonly officeName: string;
  readonly dossiers: readonly OwingDossier[];
}

/** Công văn đôn đốc: what the unit's dossiers still lack, by name, and until when. Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function buildReminderLetter(facts: ReminderFacts): Paper {
  const { dueOn, dossiers } = facts;
  const isLate = dueOn !== null && facts.datedOn > dueOn;
  const until =
    dueOn === null
      ? 'trong thời gian sớm nhất'
      : isLate
        ? 'ngay khi nhận được công văn này'
        : `chậm nhất ${printedLongDate(dueOn)}`;
  const overdue = isLate ? ` Thời hạn gửi hồ sơ là ${printedLongDate(dueOn)}.` : '';
  return {
    title: 'CÔNG VĂN',
    about: `V/v bổ sung hồ sơ đề nghị khen thưởng`,
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
          `Thực hiện công tác xét khen thưởng “${facts.roundName}”, ${facts.officeName} đã rà soát hồ sơ của ${facts.unitName}; còn ${String(dossiers.length).padStart(2, '0')} hồ sơ thiếu giấy tờ như sau:`,
        ],
      },
      {
        kind: 'table',
        name: 'Hồ sơ còn thiếu',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Cá nhân, tập thể', kind: 'name', widest: 140 },
          { name: 'Đề nghị', kind: 'text', widest: 100 },
          { name: 'Giấy tờ còn thiếu, việc cần bổ sung', kind: 'text', widest: 260 },
        ],
        rows: dossiers.map((dossier, index) => ({
          kind: 'item',
          cells: [
            index + 1,
            dossier.recipientName,
            dossier.awardName,
            [
              ...dossier.papers.map((paper) => `- ${paper}`),
              ...(dossier.returnedReason === null ? [] : [`- Đã trả lại: ${dossier.returnedReason}`]),
            ].join('\n'),
          ],
        })),
      },
      {
        kind: 'text',
        name: 'Đề nghị',
        look: 'closing',
        paragraphs: [
          `${facts.officeName} đề nghị ${facts.unitName} bổ sung và gửi về bộ phận thi đua, khen thưởng ${until}.${overdue} Quá thời hạn, hồ sơ không đủ giấy tờ chưa được đưa ra Hội đồng xét./.`,
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

import { romanNumeral } from '../../../numbers/roman-numeral.ts';
import type { Paper, PaperRow } from '../../documents/paper.ts';

/** A proposal as its list prints it. */
export interface PrintedProposal {
  readonly recipientName: string;
  readonly subject: 'person' | 'collective' | 'household';
  /** Position and unit. */
  readonly place: string;
  readonly awardTypeId: number;
  readonly awardName: string;
  /** Rating of the year, in words or short; empty where nobody entered it. */
  readonly rating: string;
  /** Recognized initiatives with their decisions. */
  readonly initiatives: string;
  /** Titles of the last years with their decisions. */
  readonly history: string;
  readonly citation: string;
  readonly note: string;
}

/** What a list of proposals says of itself. */
export interface ProposalListFacts {
  readonly roundName: string;
  readonly year: number;
  /** Null: everybody's; else the proposing unit or the level that decides. */
  readonly scope: string | null;
  /** `Kèm theo Tờ trình số … ngày … của …`; null: nothing. */
  readonly attachedTo: string | null;
  readonly number: string | null;
  readonly symbol: string;
  readonly datedOn: string;
  readonly proposals: readonly PrintedProposal[];
}

/**
 * Danh sách đề nghị khen thưởng: by award, collectives before people, with what each rests on. The columns are those that
 * provincial dossiers ask for; no text prescribes them.
 */
export function buildProposalList(facts: ProposalListFacts): Paper {
  const rows: PaperRow[] = [];
  let number = 0;
  const awards = Map.groupBy(facts.proposals, ({ awardTypeId }) => awardTypeId);
  let place = 0;
  for (const proposals of awards.values()) {
    place += 1;
    rows.push({
      kind: 'group',
      level: 1,
      numeral: romanNumeral(place),
      label: `${(proposals[0]?.awardName ?? '').toLocaleUpperCase('vi')} (${counted(proposals)})`,
    });
    for (const proposal of proposals) {
      number += 1;
      rows.push({
        kind: 'item',
        cells: [
          number,
          proposal.recipientName,
          proposal.place,
          proposal.rating,
          proposal.initiatives,
          proposal.history,
          proposal.citation,
          proposal.note,
        ],
      });
    }
  }
  const subtitle = [`Đề nghị: ${facts.roundName}`, facts.scope, facts.attachedTo && `(${facts.attachedTo})`];
  return {
    title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
    subtitle: subtitle.filter(Boolean).join('\n'),
    number: facts.number,
    symbol: facts.symbol,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Danh sách đề nghị',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Họ và tên, tên tập thể', kind: 'name', widest: 150 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 150 },
          { name: `Xếp loại năm ${facts.year}`, kind: 'center', widest: 60 },
          { name: 'Sáng kiến, đề tài (số quyết định)', kind: 'text', widest: 170 },
          { name: 'Danh hiệu đã có (năm, quyết định)', kind: 'text', widest: 170 },
          { name: 'Tóm tắt thành tích', kind: 'text', widest: 150 },
          { name: 'Ghi chú', kind: 'text', widest: 90, narrowest: 44 },
        ],
        rows,
      },
      {
        kind: 'text',
        name: 'Dòng kết',
        look: 'closing',
        paragraphs: [`Danh sách này có ${counted(facts.proposals)}.`],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

function counted(proposals: readonly PrintedProposal[]): string {
  const people = proposals.filter(({ subject }) => subject === 'person').length;
  const collectives = proposals.length - people;
  const parts = [
    collectives > 0 ? `${String(collectives).padStart(2, '0')} tập thể, hộ` : '',
    people > 0 ? `${String(people).padStart(2, '0')} cá nhân` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'không có đề nghị' : parts.join(', ');
}

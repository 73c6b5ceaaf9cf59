import { romanNumeral } from '../../numbers/roman-numeral.ts';
import type { Paper, PaperPart, PaperRow } from '../documents/paper.ts';
import { printedDate, printedLongDate } from '../documents/printed-date.ts';
import {
  type ExemplarKind,
  type ExemplarStage,
  exemplarKindNames,
  exemplarKinds,
  exemplarStageNames,
  exemplarStages,
} from './exemplar-stage.ts';

/** An exemplar as papers print it. */
export interface PrintedExemplar {
  readonly kind: ExemplarKind;
  readonly name: string;
  readonly recipientName: string | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly field: string | null;
  readonly movementName: string | null;
  readonly achievement: string | null;
  readonly lesson: string | null;
  readonly stages: readonly {
    readonly stage: ExemplarStage;
    readonly startedOn: string | null;
    readonly finishedOn: string | null;
    readonly followerName: string | null;
    readonly followerUnitName: string | null;
    readonly result: string | null;
  }[];
}

const pad = (count: number) => String(count).padStart(2, '0');

/** Danh sách theo dõi điển hình tiên tiến: kind by kind, a column for each of the four stages. */
export function buildExemplarRegister(exemplars: readonly PrintedExemplar[], span: string, datedOn: string): Paper {
  const kinds = exemplarKinds.filter((kind) => exemplars.some((exemplar) => exemplar.kind === kind));
  const rows = kinds.flatMap((kind, index): PaperRow[] => [
    { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: exemplarKindNames[kind] },
    ...exemplars
      .filter((exemplar) => exemplar.kind === kind)
      .map((exemplar, place): PaperRow => {
        const day = (stage: ExemplarStage) => {
          const known = exemplar.stages.find((one) => one.stage === stage);
          return known?.startedOn ? printedDate(known.startedOn) : null;
        };
        const follower = exemplar.stages.findLast((stage) => stage.followerName ?? stage.followerUnitName);
        return {
          kind: 'item',
          cells: [
            place + 1,
            whoIs(exemplar),
            exemplar.name,
            ...exemplarStages.map(day),
            follower?.followerName ?? follower?.followerUnitName ?? null,
          ],
        };
      }),
  ]);
  return {
    title: 'DANH SÁCH',
    subtitle: `Theo dõi, bồi dưỡng, nhân rộng điển hình tiên tiến ${span}`,
    number: null,
    symbol: null,
    datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Danh sách điển hình',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'text', widest: 170 },
          { name: 'Nội dung điển hình', kind: 'text', widest: 220 },
          ...exemplarStages.map((stage) => ({ name: exemplarStageNames[stage], kind: 'center' as const, widest: 62 })),
          { name: 'Người theo dõi', kind: 'name', widest: 110 },
        ],
        rows,
      },
      closing(`Danh sách này có ${pad(exemplars.length)} điển hình./.`),
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

/** Bản giới thiệu: who it is, what was reached and how, what came of the stages. */
export function buildExemplarProfile(
  exemplar: PrintedExemplar,
  facts: {
    readonly awards: readonly string[];
    readonly initiatives: readonly string[];
    readonly articles: readonly string[];
    readonly datedOn: string;
  },
): Paper {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Tập thể, cá nhân', identity(exemplar)],
    ['Thành tích, kết quả', lines(exemplar.achievement)],
    ['Cách làm, bài học kinh nghiệm', lines(exemplar.lesson)],
    ['Quá trình phát hiện, bồi dưỡng, tổng kết, nhân rộng', stageLines(exemplar)],
    ['Sáng kiến', facts.initiatives.map((name) => `- ${name}.`)],
    ['Khen thưởng', facts.awards.map((name) => `- ${name}.`)],
    ['Bài viết đã đăng', facts.articles.map((name) => `- ${name}.`)],
  ];
  return {
    title: 'GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN',
    subtitle: exemplar.name,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: sections
      .filter(([, paragraphs]) => paragraphs.length > 0)
      .flatMap(([title, paragraphs], index): PaperPart[] => [
        { kind: 'heading', text: `${index + 1}. ${title}` },
        { kind: 'text', name: title, look: 'body', paragraphs },
      ]),
    signatures: { kind: 'recipients' },
  };
}

/** A conference as its papers name it. */
export interface ConferenceFacts {
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly guests: string | null;
  readonly datedOn: string;
  readonly officeName: string;
}

/** A line of the conference's list as it prints. */
export interface PrintedEntry {
  readonly kind: ExemplarKind;
  readonly name: string;
  readonly recipientName: string | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly section: string | null;
  readonly speaks: boolean;
  readonly awardName: string | null;
  readonly citation: string | null;
}

/** Danh sách of a conference: what they are honored for, collectives before people, “03 tập thể và 12 cá nhân”. */
export function buildConferenceList(facts: ConferenceFacts, entries: readonly PrintedEntry[]): Paper {
  const sections = [...Map.groupBy(entries, (entry) => entry.section)];
  const rows = sections.flatMap(([section, inSection], index): PaperRow[] => {
    const title = section ?? `Điển hình tiên tiến giai đoạn ${facts.fromYear} - ${facts.toYear}`;
    return [
      { kind: 'group', level: 1, numeral: romanNumeral(index + 1), label: `${title} (${countsOf(inSection)})` },
      ...groupedRows(inSection),
    ];
  });
  const speakers = entries.filter((entry) => entry.speaks).map((entry) => entry.recipientName ?? entry.name);
  return {
    title: 'DANH SÁCH',
    subtitle: `Tập thể, cá nhân điển hình tiên tiến được biểu dương, khen thưởng tại\n${facts.name}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Danh sách điển hình',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'text', widest: 180 },
          { name: 'Chức vụ, đơn vị', kind: 'text', widest: 170 },
          { name: 'Thành tích, nội dung điển hình', kind: 'text', widest: 270 },
          { name: 'Khen thưởng', kind: 'text', widest: 90 },
          { name: 'Ghi chú', kind: 'text', widest: 64, narrowest: 44 },
        ],
        rows,
      },
      ...(speakers.length === 0
        ? []
        : [closing(`Báo cáo tham luận: ${pad(speakers.length)} điển hình (${speakers.join('; ')}).`, 'Tham luận')]),
      closing(`Danh sách này có ${countsOf(entries)}./.`),
    ],
    signatures: { kind: 'recipients' },
  };
}

/** Giấy mời dự hội nghị. */
export function buildConferenceInvitation(
  facts: ConferenceFacts,
  options: { readonly guest: string | null; readonly number: string | null; readonly symbol: string },
): Paper {
  const guest = options.guest ?? '…………………………';
  const time = facts.startsAt === null ? '' : `${facts.startsAt}, `;
  return {
    title: 'GIẤY MỜI',
    subtitle: `Dự ${facts.name}`,
    number: options.number,
    symbol: options.symbol,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Lời mời',
        look: 'body',
        paragraphs: [
          `${facts.officeName} trân trọng kính mời: ${guest}.`,
          `Tới dự: ${facts.name}, đánh giá kết quả phong trào thi đua yêu nước giai đoạn ${facts.fromYear} - ${facts.toYear} và biểu dương, khen thưởng các tập thể, cá nhân điển hình tiên tiến.`,
          `Thời gian: ${facts.heldOn === null ? '……………………' : `${time}${printedLongDate(facts.heldOn)}`}.`,
          `Địa điểm: ${facts.place ?? '……………………'}.`,
          ...(facts.chair === null ? [] : [`Chủ trì: ${facts.chair}.`]),
          ...(facts.guests === null ? [] : [`Thành phần: ${facts.guests.replaceAll('\n', '; ').replace(/\.$/, '')}.`]),
          'Rất hân hạnh được đón tiếp./.',
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

function groupedRows(entries: readonly PrintedEntry[]): PaperRow[] {
  const groups: readonly (readonly [title: string, entries: readonly PrintedEntry[]])[] = [
    ['Tập thể', entries.filter(({ kind }) => kind === 'collective')],
    ['Cá nhân', entries.filter(({ kind }) => kind === 'person' || kind === 'deed')],
    ['Mô hình, cách làm hay', entries.filter(({ kind }) => kind === 'model')],
  ];
  const filled = groups.filter(([, inGroup]) => inGroup.length > 0);
  return filled.flatMap(([title, inGroup], index): PaperRow[] => [
    ...(filled.length > 1 ? [{ kind: 'group', level: 2, numeral: String(index + 1), label: title } as const] : []),
    ...inGroup.map((entry, place): PaperRow => {
      const note = entry.speaks ? 'Tham luận' : null;
      const who = entry.recipientName ?? entry.name;
      const where = [entry.position, entry.unitName === who ? null : entry.unitName].filter(Boolean).join(', ');
      return { kind: 'item', cells: [place + 1, who, where, entry.citation ?? entry.name, entry.awardName, note] };
    }),
  ]);
}

/** `03 tập thể, 12 cá nhân`. */
function countsOf(entries: readonly PrintedEntry[]): string {
  const count = (...kinds: readonly ExemplarKind[]) => entries.filter(({ kind }) => kinds.includes(kind)).length;
  const counts: readonly (readonly [number, string])[] = [
    [count('collective'), 'tập thể'],
    [count('person', 'deed'), 'cá nhân'],
    [count('model'), 'mô hình'],
  ];
  const named = counts.filter(([number]) => number > 0).map(([number, what]) => `${pad(number)} ${what}`);
  return named.length === 0 ? '00 điển hình' : named.join(', ');
}

function closing(line: string, name = 'Dòng kết'): PaperPart {
  return { kind: 'text', name, look: 'closing', paragraphs: [line] };
}

function whoIs({ recipientName, position, unitName, name }: PrintedExemplar): string {
  if (recipientName === null) return name;
  return [recipientName, position, unitName === recipientName ? null : unitName].filter(Boolean).join(', ');
}

function identity(exemplar: PrintedExemplar): string[] {
  const { kind, field, movementName } = exemplar;
  return [
    `${exemplarKindNames[kind]}: ${whoIs(exemplar)}.`,
    ...(field === null ? [] : [`Lĩnh vực: ${field}.`]),
    ...(movementName === null ? [] : [`Trong ${movementName.replace(/^P/, 'p')}.`]),
  ];
}

function stageLines({ stages }: PrintedExemplar): string[] {
  return exemplarStages.flatMap((stage) => {
    const known = stages.find((one) => one.stage === stage);
    if (known === undefined || (known.startedOn === null && known.result === null)) return [];
    const from = known.startedOn === null ? null : `từ ngày ${printedDate(known.startedOn)}`;
    const to = known.finishedOn === null ? null : `đến ngày ${printedDate(known.finishedOn)}`;
    const by = known.followerName ?? known.followerUnitName;
    const when = [from, to].filter(Boolean).join(' ');
    const who = by === null ? '' : `, ${by} theo dõi`;
    const result = known.result === null ? '' : `: ${known.result.replaceAll('\n', ' ').replace(/\.$/, '')}`;
    return [`- ${exemplarStageNames[stage]}${when === '' ? '' : ` (${when}${who})`}${result}.`];
  });
}

function lines(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

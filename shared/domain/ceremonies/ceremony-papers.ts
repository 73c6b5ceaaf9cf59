import { formatDate } from '../../dates/format-date.ts';
import { isIsoDate } from '../../dates/iso-date.ts';
import { romanNumeral } from '../../numbers/roman-numeral.ts';
import type { Paper, PaperPart, PaperRow } from '../documents/paper.ts';
import { printedLongDate } from '../documents/printed-date.ts';
import { startTimes } from './usual-programme.ts';

/** A ceremony as its papers name it. */
export interface CeremonyFacts {
  readonly name: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly dress: string | null;
  readonly datedOn: string;
  readonly officeName: string;
}

/** `Thời gian: 08:00, ngày 16 tháng 01 năm 2026`. */
function whenAndWhere({ heldOn, startsAt, place, chair }: CeremonyFacts): string[] {
  const time = startsAt === null ? '' : `${startsAt}, `;
  return [
    `Thời gian: ${time}${printedLongDate(heldOn)}.`,
    ...(place === null ? [] : [`Địa điểm: ${place}.`]),
    ...(chair === null ? [] : [`Chủ trì: ${chair}.`]),
  ];
}

/** Chương trình: each line with its clock time, as far as the minutes are known. */
export function buildProgramme(
  facts: CeremonyFacts,
  items: readonly { readonly minutes: number | null; readonly content: string; readonly presenter: string | null }[],
): Paper {
  const times = startTimes(
    facts.startsAt,
    items.map((item) => item.minutes),
  );
  return {
    title: 'CHƯƠNG TRÌNH',
    subtitle: facts.name,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      { kind: 'text', name: 'Thời gian, địa điểm', look: 'body', paragraphs: whenAndWhere(facts) },
      {
        kind: 'table',
        name: 'Chương trình',
        columns: [
          { name: 'TT', kind: 'count' },
          { name: 'Thời gian', kind: 'center', widest: 60 },
          { name: 'Nội dung', kind: 'text', widest: 280 },
          { name: 'Người thực hiện', kind: 'text', widest: 130 },
        ],
        rows: items.map((item, index) => ({
          kind: 'item',
          cells: [index + 1, times[index] ?? null, item.content, item.presenter],
        })),
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

/** Somebody who is called, as papers print it. */
export interface PrintedCall {
  readonly aloud: string;
  readonly awardName: string;
  readonly decision: string;
  readonly representedBy: string | null;
}

/** A stage group as papers print it. */
export interface PrintedGroup {
  readonly name: string;
  readonly presenter: string | null;
  readonly calls: readonly PrintedCall[];
}

/** Danh sách gọi lên nhận thưởng as a table, group under group. */
export function buildCallingList(facts: CeremonyFacts, groups: readonly PrintedGroup[]): Paper {
  const rows = groups.flatMap((group, index): PaperRow[] => [
    {
      kind: 'group',
      level: 1,
      numeral: romanNumeral(index + 1),
      label: `${group.name}${group.presenter === null ? '' : ` – Người trao: ${group.presenter}`}`,
    },
    ...group.calls.map((call, place): PaperRow => {
      return { kind: 'item', cells: [place + 1, call.aloud, call.awardName, call.decision, null] };
    }),
  ]);
  return {
    ...heading(facts, 'DANH SÁCH GỌI LÊN NHẬN THƯỞNG'),
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Danh sách gọi',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Tập thể, cá nhân', kind: 'text', widest: 320 },
          { name: 'Danh hiệu, hình thức', kind: 'text', widest: 170 },
          { name: 'Quyết định', kind: 'text', widest: 110 },
          { name: 'Ghi chú', kind: 'text', narrowest: 60, widest: 60 },
        ],
        rows,
      },
      closing(groups),
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

/** The same, as the master of ceremonies reads it aloud. */
export function buildReadAloud(facts: CeremonyFacts, groups: readonly PrintedGroup[]): Paper {
  const parts = groups.flatMap((group, index): PaperPart[] => {
    const awards = [...new Set(group.calls.map((call) => call.awardName))].join(', ');
    const presenter = group.presenter ?? '……………………';
    return [
      { kind: 'heading', text: `Lượt ${index + 1}. ${group.name.replaceAll(/[{}]/g, '')}` },
      {
        kind: 'text',
        name: `Lời mời lượt ${index + 1}`,
        look: 'body',
        paragraphs: [
          `Trân trọng kính mời ${presenter} lên trao ${awards}. Xin mời các tập thể, cá nhân sau đây lên nhận:`,
          ...group.calls.map((call, place) => `${place + 1}. ${call.aloud}.`),
        ],
      },
    ];
  });
  return {
    ...heading(facts, 'LỜI DẪN PHẦN TRAO THƯỞNG'),
    orientation: 'portrait',
    parts: [...parts, closing(groups)],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

function closing(groups: readonly PrintedGroup[]): PaperPart {
  const calls = groups.reduce((sum, group) => sum + group.calls.length, 0);
  const pad = (count: number) => String(count).padStart(2, '0');
  const text = `Danh sách này có ${pad(groups.length)} lượt lên nhận, ${pad(calls)} tập thể, cá nhân./.`;
  return { kind: 'text', name: 'Dòng kết', look: 'closing', paragraphs: [text] };
}

function heading(
  facts: CeremonyFacts,
  title: string,
): Pick<Paper, 'title' | 'subtitle' | 'number' | 'symbol' | 'datedOn'> {
  return {
    title,
    subtitle: `${facts.name}\nNgày ${isIsoDate(facts.heldOn) ? formatDate(facts.heldOn) : facts.heldOn}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
  };
}

/** A guest as the invitation prints it. */
export interface PrintedGuest {
  readonly name: string;
  readonly invited: number;
  readonly seats: string | null;
  readonly note: string | null;
}

/** Giấy mời: to one guest by name, else to all with a list of how many each sends and where they sit. */
export function buildInvitation(
  facts: CeremonyFacts,
  guests: readonly PrintedGuest[],
  options: { readonly guest: PrintedGuest | null; readonly number: string | null; readonly symbol: string },
): Paper {
  const { guest } = options;
  const invited = guest === null ? 'các cơ quan, đơn vị, cá nhân có tên trong danh sách dưới đây' : guest.name;
  const seat = guest?.seats
    ? [`Số người dự: ${String(guest.invited).padStart(2, '0')}. Chỗ ngồi: ${guest.seats}.`]
    : [];
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
          `${facts.officeName} trân trọng kính mời: ${invited}.`,
          `Tới dự: ${facts.name}.`,
          ...whenAndWhere(facts),
          ...(facts.dress === null ? [] : [`Trang phục: ${facts.dress}.`]),
          ...seat,
        ],
      },
      ...(guest === null ? [guestTable(guests)] : []),
      { kind: 'text', name: 'Lời kết', look: 'body', paragraphs: ['Rất hân hạnh được đón tiếp./.'] },
    ],
    signatures: { kind: 'recipients' },
  };
}

function guestTable(guests: readonly PrintedGuest[]): PaperPart {
  const total = guests.reduce((sum, guest) => sum + guest.invited, 0);
  return {
    kind: 'table',
    name: 'Khách mời',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Đơn vị, khách mời', kind: 'text', widest: 230 },
      { name: 'Số người', kind: 'center', widest: 45 },
      { name: 'Chỗ ngồi', kind: 'text', widest: 150 },
      { name: 'Ghi chú', kind: 'text', widest: 70, narrowest: 44 },
    ],
    rows: [
      ...guests.map((guest, index): PaperRow => {
        return { kind: 'item', cells: [index + 1, guest.name, guest.invited, guest.seats, guest.note] };
      }),
      { kind: 'total', label: `Tổng số: ${total} người` },
    ],
  };
}

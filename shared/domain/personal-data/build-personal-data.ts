import type { Paper, PaperRow } from '../documents/paper.ts';

/** Bản kê dữ liệu cá nhân: everything that is kept about a person, by where it stands. */
export function buildPersonalData(facts: {
  readonly fullName: string;
  readonly datedOn: string;
  /** For how long it is kept, as a sentence. */
  readonly retention: string;
  readonly facts: readonly { readonly place: string; readonly name: string; readonly value: string }[];
}): Paper {
  let number = 0;
  const rows = [...Map.groupBy(facts.facts, (fact) => fact.place)].flatMap(([place, kept]): PaperRow[] => [
    { kind: 'group', level: 1, numeral: '', label: place },
    ...kept.map((fact): PaperRow => {
      number += 1;
      return { kind: 'item', cells: [number, fact.name, fact.value] };
    }),
  ]);
  return {
    title: 'BẢN KÊ DỮ LIỆU CÁ NHÂN',
    subtitle: facts.fullName,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'table',
        name: 'Dữ liệu',
        columns: [
          { name: 'STT', kind: 'count' },
          { name: 'Thông tin', kind: 'text', widest: 170 },
          { name: 'Nội dung đang lưu', kind: 'text', widest: 280 },
        ],
        rows,
      },
      { kind: 'text', name: 'Thời hạn lưu', look: 'body', paragraphs: [`Thời hạn lưu: ${facts.retention}.`] },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

import type { ImportProposal, ImportSheet } from '#shared/contracts/imports.ts';
import { awardCatalogue, awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import { type RatingCode, ratingCodes, ratingNames } from '#shared/domain/awards/rating-code.ts';
import { type ColumnMeaning, fieldsOfKind, importFieldNames } from '#shared/domain/imports/import-field.ts';
import type { ImportKind } from '#shared/domain/imports/import-kind.ts';

const isAward = (code: string): code is keyof typeof awardCatalogue => code in awardCatalogue;

/** What a column means, in words: «Đánh dấu: CSTĐCS», «Mức xếp loại 2024». */
export function meaningName({ field, award, rating, year }: ColumnMeaning): string {
  if (field === null) return 'Không đọc';
  const ofYear = year === null ? '' : ` ${year}`;
  if (field === 'award' && award !== null && isAward(award)) return `${awardCatalogue[award].shortName}${ofYear}`;
  if (field === 'ratingMark' && rating !== null) return `${rating}${ofYear}`;
  return `${importFieldNames[field]}${ofYear}`;
}

/** What the officer can choose for a column, in groups; the value is `field`, or `field code`. */
export function meaningChoices(kind: ImportKind) {
  const fields = fieldsOfKind[kind];
  const plain = fields.filter((field) => field !== 'award' && field !== 'ratingMark');
  return [
    { group: 'Cột', items: [{ value: '', label: 'Không đọc' }, ...plain.map(item)] },
    ...(fields.includes('award')
      ? [
          {
            group: 'Đánh dấu x dưới một danh hiệu, hình thức',
            items: awardsByPrecedence
              .toReversed()
              .map((award) => ({ value: `award ${award.code}`, label: `${award.shortName} – ${award.name}` })),
          },
        ]
      : []),
    ...(fields.includes('ratingMark')
      ? [
          {
            group: 'Đánh dấu x dưới một mức xếp loại',
            items: ratingCodes.map((code) => ({ value: `ratingMark ${code}`, label: ratingNames[code] })),
          },
        ]
      : []),
  ];
}

const item = (field: keyof typeof importFieldNames) => ({ value: field as string, label: importFieldNames[field] });

/** The choice that stands for a meaning. */
export function meaningValue({ field, award, rating }: ColumnMeaning): string {
  const code = field === 'award' ? award : field === 'ratingMark' ? rating : null;
  return [field, code].filter(Boolean).join(' ');
}

/** The meaning of a choice; the year that the header names stays. */
export function meaningOf(value: string, year: number | null) {
  const [field = '', code = null] = value.split(' ');
  return {
    field: field in importFieldNames ? (field as keyof typeof importFieldNames) : null,
    award: field === 'award' && code !== null && isAward(code) ? code : null,
    rating: field === 'ratingMark' ? (code as RatingCode | null) : null,
    year,
  };
}

/** A column of the table on screen: of all used sheets those that mean the same. */
export interface ShownColumn {
  readonly key: string;
  readonly title: string;
  readonly header: string;
  /** The place of its cell in a row of a sheet, by the sheet's index; absent where the sheet has no such column. */
  readonly places: ReadonlyMap<number, number>;
  readonly isRead: boolean;
  /** Says whom or what the row is about. */
  readonly isMain: boolean;
}

const mainFields: ReadonlySet<string> = new Set(['fullName', 'familyName', 'middleName', 'givenName', 'collective']);

/** The file's columns as one table: what is read first, in the file's order; what is not read at the end. */
export function shownColumns(proposal: ImportProposal): readonly ShownColumn[] {
  const columns = new Map<string, { column: ShownColumn; places: Map<number, number> }>();
  for (const sheet of proposal.sheets.filter((each) => each.isUsed)) {
    for (const { key, place } of keysOf(sheet)) {
      const { meaning, header, letter } = sheet.columns[place] ?? {};
      if (meaning === undefined) continue;
      const known = columns.get(key);
      if (known) known.places.set(sheet.index, place);
      else {
        const places = new Map([[sheet.index, place]]);
        const title = meaning.field === null ? header || `Cột ${letter}` : meaningName(meaning);
        const isRead = meaning.field !== null && meaning.field !== 'ordinal';
        const isMain =
          mainFields.has(meaning.field ?? '') ||
          (meaning.field === 'initiativeName' && proposal.kind === 'initiatives');
        columns.set(key, {
          places,
          column: { key, title, header: header || `Cột ${letter}`, places, isRead, isMain },
        });
      }
    }
  }
  const all = [...columns.values()].map(({ column }) => column);
  return [...all.filter((column) => column.isRead), ...all.filter((column) => !column.isRead)];
}

/** A name for each column of a sheet: its meaning, numbered where two mean the same. */
function keysOf(sheet: ImportSheet): readonly { readonly key: string; readonly place: number }[] {
  const seen = new Map<string, number>();
  return sheet.columns.map(({ meaning, index }, place) => {
    const name = meaning.field === null ? `column ${index}` : `${meaningValue(meaning)} ${meaning.year ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name} ${times}`, place };
  });
}

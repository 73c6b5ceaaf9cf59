import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { schemaVersionOf } from '../../database/migrate.ts';
import { oneNumber } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** One thing that was verified. */
export interface OfficeCheck {
  readonly name: string;
  readonly isFine: boolean;
  readonly detail: string;
}

const countedTables = [
  ['units', 'đơn vị'],
  ['people', 'cá nhân'],
  ['memberships', 'quá trình công tác'],
  ['decisions', 'quyết định'],
  ['awards', 'lần khen thưởng'],
  ['attachments', 'tệp đính kèm'],
  ['change_sets', 'bước thay đổi'],
] as const;

/** The tables whose every row stands once in the search index. */
const indexedTables = [
  'people',
  'person_spellings',
  'unit_names',
  'decisions',
  'movements',
  'initiatives',
  'council_meetings',
  'award_rounds',
  'exemplars',
  'blocks',
] as const;

/** Verifies the whole file: pages, references, the change log against the rows, the search index, kept files; and counts the records. */
export function checkOffice(context: ServiceContext): { readonly checks: readonly OfficeCheck[] } {
  const { database } = context;
  const integrity = database.pragma('integrity_check(5)') as { integrity_check: string }[];
  const references = database.pragma('foreign_key_check') as unknown[];
  const missingFiles = oneNumber(
    database,
    'SELECT count(*) FROM attachments WHERE sha256 NOT IN (SELECT sha256 FROM attachment_contents)',
  );
  const unlogged = ['people', 'units', 'decisions', 'awards'].reduce(
    (sum, table) => sum + rowsWithoutLog(context, table),
    0,
  );
  const openSets = oneNumber(database, 'SELECT count(*) FROM open_change_set');
  const indexed = indexedTables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ');
  const unindexed = oneNumber(database, `SELECT ${indexed} - (SELECT count(*) FROM search_index)`);
  const isWhole = integrity.length === 1 && integrity[0]?.integrity_check === 'ok';
  return {
    checks: [
      {
        name: 'Cấu trúc tệp',
        isFine: isWhole,
        detail: isWhole ? `nguyên vẹn, phiên bản ${schemaVersionOf(database)}` : 'có trang hỏng',
      },
      {
        name: 'Liên kết giữa các bản ghi',
        isFine: references.length === 0,
        detail: `${references.length} liên kết sai`,
      },
      {
        name: 'Nhật ký thay đổi',
        isFine: unlogged === 0 && openSets === 0,
        detail: `${unlogged} bản ghi không có trong nhật ký`,
      },
      {
        name: 'Chỉ mục tìm kiếm',
        isFine: unindexed === 0,
        detail: unindexed === 0 ? 'khớp với bản ghi' : `lệch ${unindexed} mục`,
      },
      { name: 'Nội dung tệp đính kèm', isFine: missingFiles === 0, detail: `${missingFiles} tệp thiếu nội dung` },
      ...countedTables.map(([table, what]) => ({
        name: 'Số bản ghi',
        isFine: true,
        detail: `${formatNumber(oneNumber(database, `SELECT count(*) FROM ${table}`))} ${what}`,
      })),
    ],
  };
}

/** Rows whose last logged state is missing: something wrote them outside a step. */
function rowsWithoutLog(context: ServiceContext, table: string): number {
  return oneNumber(
    context.database,
    `SELECT count(*) FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM changes c WHERE c.table_name = '${table}' AND c.row_id = t.id)`,
  );
}

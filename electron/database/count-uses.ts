import type { Database } from 'better-sqlite3';
import { tableName } from './describe-row.ts';
import { referencesTo } from './references.ts';
import { oneNumber } from './rows.ts';

/** How a row that points at a record is counted, where the table's own name would not do. */
const countedAs: Record<string, string> = {
  unit_parents: 'đơn vị trực thuộc',
  unit_successions: 'lần hợp nhất, chia tách',
  awards: 'lần khen thưởng',
  ratings: 'mục xếp loại',
  disciplines: 'lần kỷ luật',
  reviews: 'lần xem xét, xác minh',
  absences: 'lần nghỉ, đi học',
  research_topic_members: 'đề tài, đề án',
  unit_achievements: 'mục kết quả năm',
  initiative_authors: 'sáng kiến',
  proposals: 'đề nghị khen thưởng',
  award_rounds: 'đợt khen thưởng',
  round_awards: 'đợt khen thưởng có danh hiệu, hình thức này',
  initiatives: 'sáng kiến của đơn vị',
  initiative_uses: 'lần dùng sáng kiến',
  initiative_council_members: 'lần làm thành viên hội đồng sáng kiến',
  initiative_council_items: 'hội đồng sáng kiến',
  block_members: 'lần tham gia khối thi đua',
  council_members: 'lần là thành viên hội đồng',
  council_attendances: 'lần dự họp hội đồng',
  council_candidates: 'lần được hội đồng xét',
  council_meetings: 'cuộc họp',
  exemplars: 'điển hình tiên tiến',
  exemplar_stages: 'khâu của điển hình',
  exemplar_initiatives: 'điển hình tiên tiến',
  conference_exemplars: 'danh sách hội nghị điển hình',
  period_goals: 'mục tiêu giai đoạn',
  council_quotas: 'chỉ tiêu của cuộc họp',
  council_vote_methods: 'hình thức biểu quyết của cuộc họp',
};

/**
 * How many rows of each other table point at a record, told in Vietnamese, e.g. "2 mục xếp loại"; empty where none does.
 * It asks the schema, so that a table added later counts too. `own` are the columns whose rows belong to the record itself.
 */
export function usesOf(database: Database, target: string, id: number, own: readonly string[]): readonly string[] {
  const uses: string[] = [];
  const columnsOf = new Map<string, string[]>();
  for (const { table, column } of referencesTo(database, target)) {
    if (!own.includes(`${table}.${column}`)) columnsOf.set(table, [...(columnsOf.get(table) ?? []), column]);
  }
  for (const [table, columns] of columnsOf) {
    const pointsHere = columns.map((column) => `${column} = @id`).join(' OR ');
    const rows = oneNumber(database, `SELECT count(*) FROM ${table} WHERE ${pointsHere}`, { id });
    if (rows > 0) uses.push(`${rows} ${countedAs[table] ?? lowerFirst(tableName(table))}`);
  }
  return uses;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

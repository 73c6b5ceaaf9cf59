import type { Database } from 'better-sqlite3';
import { allRows, insertRow } from '../rows.ts';

/** Trưởng khối, Phó trưởng khối thường trực, Phó trưởng khối, thành viên. */
export type BlockRole = 'head' | 'standing-deputy' | 'deputy' | 'member';

/** Khối, cụm thi đua as it is kept. */
export interface BlockRecord {
  readonly name: string;
  readonly organizedBy: string;
  readonly note: string | null;
}

/** A unit in a block in a year. A block has one head a year. */
export interface BlockMemberRecord {
  readonly unitId: number;
  readonly year: number;
  readonly role: BlockRole;
}

/** Every block, in the order entered. */
export function listBlocks(database: Database): (BlockRecord & { readonly id: number })[] {
  return allRows(database, 'SELECT * FROM blocks ORDER BY id').map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    organizedBy: String(row.organized_by),
    note: row.note as string | null,
  }));
}

/** Adds a block. */
export function insertBlock(database: Database, block: BlockRecord): number {
  return insertRow(database, 'blocks', { name: block.name, organized_by: block.organizedBy, note: block.note });
}

/** The members of a block: by year, head and deputies first. */
export function listBlockMembers(database: Database, blockId: number): (BlockMemberRecord & { readonly id: number })[] {
  const query = `SELECT * FROM block_members WHERE block_id = @blockId
    ORDER BY year, CASE role WHEN 'head' THEN 1 WHEN 'standing-deputy' THEN 2 WHEN 'deputy' THEN 3 ELSE 4 END, id`;
  return allRows(database, query, { blockId }).map((row) => ({
    id: Number(row.id),
    unitId: Number(row.unit_id),
    year: Number(row.year),
    role: row.role as BlockRole,
  }));
}

/** Adds a unit to a block for a year. */
export function insertBlockMember(database: Database, blockId: number, member: BlockMemberRecord): number {
  return insertRow(database, 'block_members', {
    block_id: blockId,
    unit_id: member.unitId,
    year: member.year,
    role: member.role,
  });
}

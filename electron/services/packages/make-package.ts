import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { type PackageContent, packageKindNames } from '#shared/contracts/packages.ts';
import { tableName } from '../../database/describe-row.ts';
import { SCHEMA_VERSION } from '../../database/migrate.ts';
import { keptContent } from '../../database/repositories/kept-content.ts';
import { insertPackage } from '../../database/repositories/package-repository.ts';
import { personNameOf } from '../../database/repositories/person-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { iterateRows, oneNumber, oneRow } from '../../database/rows.ts';
import { trackedTables } from '../../database/staging/table-facts.ts';
import { contentPart, GUIDE_PART, PREFERENCES_PART, rowsPart } from '../../packages/package-manifest.ts';
import { type PackagePart, writePackage } from '../../packages/write-package.ts';
import { fileSink } from '../../safety/byte-sink.ts';
import { sealTo } from '../../safety/sealed-file.ts';
import { readOffice } from '../office/read-office.ts';
import { recordExport } from '../personal-data/record-export.ts';
import type { ServiceContext } from '../service-context.ts';
import { contentColumns } from './content-columns.ts';
import { type SelectedRows, selectRows } from './select-rows.ts';

/** Bytes of one part of rows; the reader holds one in memory. */
const ROWS_PART_BYTES = 8 * 1024 * 1024;

/** What goes with a hand-over besides the records. */
export interface HandoverParts {
  /** Settings of the workplace (corrections of printers, layouts), as JSON. */
  readonly preferences: unknown;
  /** The printed guide of the office's way, a .docx. */
  readonly guide: Uint8Array;
}

/** A package to be written. */
export interface PackageOrder {
  readonly content: PackageContent;
  readonly path: string;
  /** Null: not sealed. */
  readonly password: string | null;
  readonly handover: HandoverParts | null;
}

/** Writes a package and notes that it was made. @throws AppFailureError notFound, refused, diskFull, saveFailed */
export function makePackage(context: ServiceContext, order: PackageOrder): { readonly rowCount: number } {
  const { database } = context;
  const selected = selectRows(context, order.content);
  const rowCount = countRecords(context, selected);
  const { superiorName, name, placeName, symbolAbbreviation } = readOffice(context);
  const manifest = {
    format: 'tdkt-package',
    version: 1,
    kind: order.content.kind,
    key: randomUUID(),
    title: packageTitle(context, order.content),
    office: { name, superiorName, placeName, symbolAbbreviation },
    schemaVersion: SCHEMA_VERSION,
    madeAt: context.now(),
    madeBy: context.actor,
    rowCount,
  } as const;
  const sink = order.password === null ? fileSink(order.path) : sealTo(order.path, [order.password]);
  writePackage(sink, manifest, packageParts(context, selected, order.handover));
  if (!database.readonly)
    insertPackage(database, {
      direction: 'sent',
      kind: manifest.kind,
      packageKey: manifest.key,
      title: manifest.title,
      officeName: name,
      madeAt: manifest.madeAt,
      madeBy: manifest.madeBy,
      fileName: path.basename(order.path),
      isSealed: order.password !== null,
      rowCount,
      newCount: null,
      changedCount: null,
      handledAt: manifest.madeAt,
      changeSetId: null,
    });
  if (!database.readonly)
    recordExport(context, {
      what: `Gói dữ liệu: ${packageKindNames[manifest.kind]}`,
      way: order.password === null ? 'Gói' : 'Gói mã hoá',
      fileName: path.basename(order.path),
      people: countPeople(context, selected),
    });
  return { rowCount };
}

/** What a package would hold. @throws AppFailureError notFound, refused */
export function countPackage(context: ServiceContext, content: Input<'packages:count'>): Output<'packages:count'> {
  const selected = selectRows(context, content);
  const tables = [...recordTables(context)].flatMap((table) => {
    const ids = selected.get(table);
    if (ids === undefined) return [];
    const count = ids === null ? oneNumber(context.database, `SELECT count(*) FROM ${table}`) : ids.size;
    return count === 0 ? [] : [{ name: tableName(table), count }];
  });
  return { title: packageTitle(context, content), tables };
}

/** What a package is called, on the screen and as a file. */
export function packageTitle(context: ServiceContext, content: PackageContent): string {
  const nameOfUnit = (id: number) => readUnitDirectory(context.database).nameOn(id, context.today());
  const office = readOffice(context).name;
  switch (content.kind) {
    case 'unit-proposals': {
      const unit = content.unitId === null ? office : nameOfUnit(content.unitId);
      const round =
        content.roundId === null
          ? undefined
          : oneRow(context.database, 'SELECT name FROM award_rounds WHERE id = @id', { id: content.roundId });
      return `Đăng ký thi đua năm ${content.year}${round === undefined ? '' : `, ${String(round.name)}`} – ${unit}`;
    }
    case 'block-scores': {
      const block = oneRow(context.database, 'SELECT name FROM blocks WHERE id = @id', { id: content.blockId });
      return `Điểm chấm năm ${content.year}, ${block?.name ?? ''} – ${nameOfUnit(content.unitId)}`;
    }
    case 'person':
      return `Hồ sơ thi đua, khen thưởng – ${personNameOf(context.database, content.personId) ?? ''}`;
    case 'people': {
      const units = content.unitIds.slice(0, 3).map(nameOfUnit).join(', ');
      return `Người và khen thưởng – ${units}${content.unitIds.length > 3 ? ` và ${content.unitIds.length - 3} đơn vị khác` : ''}`;
    }
    case 'office':
    case 'handover':
      return `${packageKindNames[content.kind]} – ${office}`;
  }
}

function recordTables(context: ServiceContext): ReadonlySet<string> {
  return new Set(trackedTables(context.database).map((table) => table.name));
}

function countRecords(context: ServiceContext, selected: SelectedRows): number {
  let count = 0;
  for (const table of recordTables(context)) {
    const ids = selected.get(table);
    if (ids === null) count += oneNumber(context.database, `SELECT count(*) FROM ${table}`);
    else count += ids?.size ?? 0;
  }
  return count;
}

/** The parts one after another: rows of each table, the bytes they point at, and what goes with a hand-over. */
function* packageParts(
  context: ServiceContext,
  selected: SelectedRows,
  handover: HandoverParts | null,
): Generator<PackagePart> {
  const written = new Set<string>();
  const contentOnce = function* (sha256: string, content: Uint8Array | null): Generator<PackagePart> {
    if (content === null || written.has(sha256)) return;
    written.add(sha256);
    yield { name: contentPart(sha256), content };
  };
  for (const [table, ids] of selected) {
    let number = 1;
    let lines: Buffer[] = [];
    let bytes = 0;
    const pointed = contentColumns(context.database, table);
    for (const row of iterateRows(context.database, table, ids)) {
      const cells: Record<string, unknown> = {};
      for (const [column, value] of Object.entries(row)) {
        if (!(value instanceof Uint8Array)) {
          cells[column] = value;
          continue;
        }
        const sha256 = createHash('sha256').update(value).digest('hex');
        cells[column] = { content: sha256 };
        yield* contentOnce(sha256, value);
      }
      if (ids !== null) {
        for (const column of pointed) {
          const sha256 = row[column];
          if (typeof sha256 === 'string') yield* contentOnce(sha256, keptContent(context.database, sha256));
        }
      }
      const line = Buffer.from(`${JSON.stringify(cells)}\n`, 'utf8');
      lines.push(line);
      bytes += line.length;
      if (bytes >= ROWS_PART_BYTES) {
        yield { name: rowsPart(table, number++), content: Buffer.concat(lines) };
        lines = [];
        bytes = 0;
      }
    }
    if (lines.length > 0) yield { name: rowsPart(table, number), content: Buffer.concat(lines) };
  }
  if (handover === null) return;
  yield { name: PREFERENCES_PART, content: Buffer.from(JSON.stringify(handover.preferences), 'utf8') };
  yield { name: GUIDE_PART, content: handover.guide };
}

function countPeople({ database }: ServiceContext, selected: SelectedRows): number {
  const people = selected.get('people');
  return people === null ? oneNumber(database, 'SELECT count(*) FROM people') : (people?.size ?? 0);
}

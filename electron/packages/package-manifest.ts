import { z } from 'zod';
import { packageKinds } from '#shared/contracts/packages.ts';

/** The version of the package's own form that this program writes. PACKAGES.md says what each version holds. */
export const PACKAGE_VERSION = 1;
/** The part that says what the package is, and what each other part must be. */
export const MANIFEST_PART = 'goi.json';
/** Where the rows of tables are: one JSON object a line. */
export const rowsPart = (table: string, number: number): string => `bang/${table}.${number}.jsonl`;
/** Where scans, templates and the like are, by their hash. */
export const contentPart = (sha256: string): string => `noi-dung/${sha256}`;
/** Settings of the workplace, as corrections of printers. */
export const PREFERENCES_PART = 'tuy-chon.json';
/** The printed guide of the office's way. */
export const GUIDE_PART = 'huong-dan.docx';

/** The only names of parts there are: no name leads out of the package. */
export const partName = z
  .string()
  .regex(/^(?:bang\/[a-z_]{1,60}\.\d{1,4}\.jsonl|noi-dung\/[0-9a-f]{64}|tuy-chon\.json|huong-dan\.docx)$/);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().min(1).max(400);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}(?:Z|[+-]\d{2}:\d{2})$/);

/** What every version of the form begins with, so that a newer one is told from a damaged one. */
export const packageHead = z.object({ format: z.literal('tdkt-package'), version: z.number().int().min(1) });

export const packageManifest = z.strictObject({
  format: z.literal('tdkt-package'),
  version: z.literal(PACKAGE_VERSION),
  kind: z.enum(packageKinds),
  /** The package's own number. */
  key: z.uuid(),
  title: name,
  /** Who made it. */
  office: z.strictObject({ name, superiorName: name, placeName: name, symbolAbbreviation: name }),
  /** The schema its rows are written in. */
  schemaVersion: z.number().int().min(1),
  madeAt: instant,
  madeBy: z.string().max(200),
  /** Rows of records, without log and contents. */
  rowCount: z.number().int().min(0),
  parts: z.array(z.strictObject({ name: partName, sha256, bytes: z.number().int().min(0) })).max(200_000),
});
export type PackageManifest = z.output<typeof packageManifest>;

/** A value of a row: text, number, nothing, or bytes that stand in a part of their own. */
const cell = z.union([z.string(), z.number(), z.null(), z.strictObject({ content: sha256 })]);
export type PackageCell = z.output<typeof cell>;
export const packageRow = z.record(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/), cell);
export type PackageTableRow = z.output<typeof packageRow>;

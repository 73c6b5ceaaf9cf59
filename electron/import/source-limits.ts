/** What a file may cost at most. A unit's largest real workbook is far below each of these; a bomb is above. */
export const sourceLimits = {
  /** Bytes that one part of a zip archive may unfold to. */
  partBytes: 80 * 1024 * 1024,
  /** Bytes that all parts read may unfold to. */
  archiveBytes: 160 * 1024 * 1024,
  /** Parts in a zip archive. */
  parts: 20_000,
  sheets: 200,
  rows: 200_000,
  columns: 1000,
  cells: 3_000_000,
  /** Characters of one cell; Excel itself allows 32,767. */
  cellCharacters: 40_000,
  mergedAreas: 100_000,
  tablesInside: 20,
} as const;

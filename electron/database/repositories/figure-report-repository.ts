import type { Database } from 'better-sqlite3';
import type { FigureReport } from '#shared/contracts/figure-reports.ts';
import { allRows, insertRow, type Row, updateRow } from '../rows.ts';

/** A report with what is kept beside it. */
export interface FigureReportRecord extends FigureReport {
  readonly sha256: string;
  /** Each figure as it was written the last time. */
  readonly figures: Readonly<Record<string, string>>;
}

/** The reports by name. */
export function listFigureReports(database: Database): FigureReportRecord[] {
  return allRows(database, 'SELECT * FROM figure_reports ORDER BY name, id').map(toReport);
}

/** Adds a report (`id` null) or writes it anew. */
export function writeFigureReport(
  database: Database,
  id: number | null,
  report: Omit<FigureReportRecord, 'id'>,
): number {
  const columns = {
    name: report.name,
    file_name: report.fileName,
    sha256: report.sha256,
    year: report.year,
    from_year: report.fromYear,
    refreshed_at: report.refreshedAt,
    figures: JSON.stringify(report.figures),
  };
  if (id === null) return insertRow(database, 'figure_reports', columns);
  updateRow(database, 'figure_reports', id, columns);
  return id;
}

function toReport(row: Row): FigureReportRecord {
  return {
    id: Number(row.id),
    name: String(row.name),
    fileName: String(row.file_name),
    sha256: String(row.sha256),
    year: Number(row.year),
    fromYear: row.from_year as number | null,
    refreshedAt: row.refreshed_at as string | null,
    figures: JSON.parse(String(row.figures)) as Record<string, string>,
  };
}

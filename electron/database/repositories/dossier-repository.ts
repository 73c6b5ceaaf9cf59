import type { Database } from 'better-sqlite3';
import { type ReportTexts, reportSections } from '#shared/domain/rounds/papers/achievement-report.ts';
import { allRows, deleteRow, insertRow, oneRow, updateRow } from '../rows.ts';

/** What is known of one paper of a dossier. */
export interface PaperReceipt {
  readonly receivedOn: string | null;
  readonly copies: number | null;
  /** True of a paper that this dossier does not need. */
  readonly isWaived: boolean;
  readonly note: string | null;
}

/** The papers that came, of the dossiers of a round: by proposal, then by paper. */
export function receiptsOfRound(database: Database, roundId: number): ReadonlyMap<number, Map<string, PaperReceipt>> {
  const query = `SELECT d.* FROM dossier_papers d JOIN proposals x ON x.id = d.proposal_id WHERE x.round_id = @roundId`;
  const receipts = new Map<number, Map<string, PaperReceipt>>();
  for (const row of allRows(database, query, { roundId })) {
    const id = Number(row.proposal_id);
    const ofProposal = receipts.get(id) ?? new Map<string, PaperReceipt>();
    ofProposal.set(String(row.paper), {
      receivedOn: row.received_on as string | null,
      copies: row.copies as number | null,
      isWaived: row.is_waived === 1,
      note: row.note as string | null,
    });
    receipts.set(id, ofProposal);
  }
  return receipts;
}

/** Writes what is known of a paper; a receipt that says nothing is taken away. */
export function writeReceipt(database: Database, proposalId: number, paper: string, receipt: PaperReceipt): void {
  const known = oneRow(database, 'SELECT id FROM dossier_papers WHERE proposal_id = @proposalId AND paper = @paper', {
    proposalId,
    paper,
  });
  const isEmpty = receipt.receivedOn === null && receipt.copies === null && !receipt.isWaived && receipt.note === null;
  if (isEmpty) {
    if (known) deleteRow(database, 'dossier_papers', Number(known.id));
    return;
  }
  const columns = {
    received_on: receipt.receivedOn,
    copies: receipt.copies,
    is_waived: Number(receipt.isWaived),
    note: receipt.note,
  };
  if (known) updateRow(database, 'dossier_papers', Number(known.id), columns);
  else insertRow(database, 'dossier_papers', { proposal_id: proposalId, paper, ...columns });
}

/** The sections of a report as the officer wrote them; null: nothing was written. */
export function reportTextsOf(database: Database, proposalId: number): ReportTexts {
  const row = oneRow(database, 'SELECT * FROM achievement_reports WHERE proposal_id = @proposalId', { proposalId });
  return Object.fromEntries(
    reportSections.map((section) => [section, (row?.[section] ?? null) as string | null]),
  ) as unknown as ReportTexts;
}

/** Writes the sections of a report; one with nothing written is taken away. */
export function writeReportTexts(database: Database, proposalId: number, texts: ReportTexts): void {
  const known = oneRow(database, 'SELECT id FROM achievement_reports WHERE proposal_id = @proposalId', { proposalId });
  const isEmpty = reportSections.every((section) => texts[section] === null);
  if (known && isEmpty) deleteRow(database, 'achievement_reports', Number(known.id));
  else if (known) updateRow(database, 'achievement_reports', Number(known.id), { ...texts });
  else if (!isEmpty) insertRow(database, 'achievement_reports', { proposal_id: proposalId, ...texts });
}

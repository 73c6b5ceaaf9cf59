import { awardLevelNames, awardStatusNames, awardSubjectNames } from '#shared/contracts/awards.ts';
import type { DataExportParams } from '#shared/contracts/export-layouts.ts';
import { initiativeKindNames, initiativeScopeNames, initiativeStateNames } from '#shared/contracts/initiatives.ts';
import { documentNumber } from '#shared/domain/documents/document-number.ts';
import { toUpperCaseText } from '#shared/text/letter-case.ts';
import { type DataValue, dataSheet } from '../../documents/excel/data-sheet.ts';
import { writeWorkbook } from '../../documents/excel/write-workbook.ts';
import { listRegister } from '../awards/list-register.ts';
import { gatherRegister } from '../documents/gather-register.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { listInitiativeLines } from '../initiatives/read-initiative.ts';
import { readOffice } from '../office/read-office.ts';
import type { ServiceContext } from '../service-context.ts';

type Facts = Readonly<Record<string, DataValue>>;

/** Awards or initiatives of some years as a spreadsheet, in the columns of a layout. */
export async function renderDataExport(context: ServiceContext, params: DataExportParams): Promise<Rendering> {
  const { source, fromYear, toYear, layout } = params;
  const facts =
    source === 'awards' ? awardFacts(context, fromYear, toYear) : initiativeFacts(context, fromYear, toYear);
  const rows = facts.map((fact) => layout.columns.map(({ field }) => fact[field] ?? null));
  const period = fromYear === toYear ? `Năm ${fromYear}` : `Năm ${fromYear} - ${toYear}`;
  const sheet = dataSheet({ title: toUpperCaseText(layout.title), period }, layout.columns, rows);
  const properties = { title: layout.name, author: readOffice(context).name, createdAt: new Date(context.now()) };
  return {
    name: safeFileName(`${layout.name} - ${period}`),
    content: { ok: true, value: await writeWorkbook(sheet, properties) },
  };
}

function awardFacts(context: ServiceContext, fromYear: number, toYear: number): Facts[] {
  const office = readOffice(context).name;
  const awards = listRegister(context, { fromYear, toYear }).filter((award) => award.status !== 'revoked');
  return gatherRegister(context, awards).map((award, index) => ({
    number: index + 1,
    recipient: award.recipientName,
    subject: awardSubjectNames[award.subject],
    gender: award.gender === null ? null : award.gender === 'female' ? 'Nữ' : 'Nam',
    born: award.bornOn === null ? (award.bornYear === null ? null : String(award.bornYear)) : { day: award.bornOn },
    position: award.position,
    unit: award.unitName,
    award: award.awardName,
    code: award.award,
    level: awardLevelNames[award.level],
    kind: award.kindName ?? null,
    citation: award.citation,
    year: award.year,
    decisionNumber: award.decision === null ? null : documentNumber(award.decision.number, award.decision.symbol),
    decidedOn: award.decision?.signedOn == null ? null : { day: award.decision.signedOn },
    issuer: award.decision?.issuer ?? null,
    signer: award.decision?.signerName ?? null,
    amount: award.amount,
    goldenBook: award.orderNumber,
    status: awardStatusNames[award.status],
    leader: award.isLeader == null ? null : award.isLeader ? 'Có' : 'Không',
    recipientClass: award.recipientClass ?? null,
    ...award.details,
    note: award.note ?? null,
    office,
  }));
}

function initiativeFacts(context: ServiceContext, fromYear: number, toYear: number): Facts[] {
  const office = readOffice(context).name;
  const lines = listInitiativeLines(context).filter((line) => line.year >= fromYear && line.year <= toYear);
  return lines.map((line, index) => ({
    number: index + 1,
    name: line.name,
    authors: line.authors.map((author) => author.fullName).join('; '),
    shares: line.authors
      .map(({ fullName, share }) => (share === null ? fullName : `${fullName} (${share} %)`))
      .join('; '),
    unit: line.unitName,
    office,
    year: line.year,
    kind: line.kind === null ? null : initiativeKindNames[line.kind],
    field: line.field,
    scope: line.widestScope === null ? null : initiativeScopeNames[line.widestScope],
    state: initiativeStateNames[line.state],
    recognizedOn: line.recognizedOn === null ? null : { day: line.recognizedOn },
    recognizedBy: line.recognizedBy,
    decision: line.decision,
    certificate: line.certificateNumber,
    firstAppliedOn: line.firstAppliedOn === null ? null : { day: line.firstAppliedOn },
    summary: line.summary,
    benefit: line.benefit,
    note: line.note,
  }));
}

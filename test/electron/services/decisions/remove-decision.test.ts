import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addAttachments, readAttachment, removeAttachment } from '#electron/services/decisions/attachments.ts';
import { listDecisions, readDecision } from '#electron/services/decisions/read-decisions.ts';
import { removeDecision } from '#electron/services/decisions/remove-decision.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, temporaryFolder, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

function decisionWithScan() {
  const office = newOffice();
  const person = createPerson(office, personIn('Hà Thị Mai', office.departmentId)).id;
  const id = decide(office, [toPerson(office, person)]);
  const scan = path.join(temporaryFolder(), 'Quyết định 05.PDF');
  writeFileSync(scan, '%PDF-1.7 bản quét');
  addAttachments(office, id, [scan]);
  const attachment = readDecision(office, { id }).attachments[0];
  return { office, person, id, scan, attachmentId: attachment?.id ?? 0, attachment };
}

function contents(office: ReturnType<typeof newOffice>): number {
  return Number(office.database.prepare('SELECT count(*) FROM attachment_contents').pluck().get());
}

describe('removing a decision', () => {
  test('takes its awards and scans along, and Ctrl+Z brings all of it back', () => {
    const { office, person, id, attachmentId } = decisionWithScan();
    const before = wholeContent(office);
    removeDecision(office, { id });
    expect(listDecisions(office)).toEqual([]);
    expect(readPerson(office, { id: person }).awards).toEqual([]);
    expect(failureOf(() => readAttachment(office, attachmentId))).toMatchObject({
      kind: 'notFound',
      entity: 'attachment',
    });
    expect(undoStep(office).label).toBe('Xoá quyết định 05/QĐ-SCT');
    expect(wholeContent(office)).toEqual(before);
    expect(Buffer.from(readAttachment(office, attachmentId).content).toString()).toBe('%PDF-1.7 bản quét');
  });

  test('that is gone already says so', () => {
    const office = newOffice();
    expect(failureOf(() => removeDecision(office, { id: 7 }))).toEqual({ kind: 'notFound', entity: 'decision', id: 7 });
  });
});

describe('scans', () => {
  test('are kept with their name, kind and size', () => {
    const { attachment } = decisionWithScan();
    expect(attachment).toMatchObject({ fileName: 'Quyết định 05.PDF', mediaType: 'application/pdf', byteSize: 20 });
  });

  test('are stored once by their content, however often and under whichever name they are added', () => {
    const { office, id, scan } = decisionWithScan();
    const other = decide(office, [], { number: '06' });
    const copy = path.join(temporaryFolder(), 'bản sao.pdf');
    writeFileSync(copy, '%PDF-1.7 bản quét');
    expect(addAttachments(office, other, [scan, copy])).toEqual({ added: 2 });
    expect(readDecision(office, { id: other }).attachments.map((each) => each.fileName)).toEqual([
      'Quyết định 05.PDF',
      'bản sao.pdf',
    ]);
    expect([contents(office), readDecision(office, { id }).attachments.length]).toEqual([1, 1]);
  });

  test('that are removed come back with Ctrl+Z, with their content', () => {
    const { office, id, attachmentId } = decisionWithScan();
    removeAttachment(office, { id: attachmentId });
    expect(readDecision(office, { id }).attachments).toEqual([]);
    expect(undoStep(office).label).toBe('Bỏ tệp đính kèm Quyết định 05.PDF');
    expect(readAttachment(office, attachmentId).fileName).toBe('Quyết định 05.PDF');
    expect(failureOf(() => removeAttachment(office, { id: 999 }))).toMatchObject({ kind: 'notFound' });
  });

  test('are not added to a decision that is gone, nor when one of them cannot be read', () => {
    const { office, id, scan } = decisionWithScan();
    const before = wholeContent(office);
    expect(failureOf(() => addAttachments(office, 999, [scan]))).toMatchObject({
      kind: 'notFound',
      entity: 'decision',
    });
    expect(() => addAttachments(office, id, [scan, `${scan}.không-có`])).toThrow(/ENOENT/);
    expect(wholeContent(office)).toEqual(before);
  });
});

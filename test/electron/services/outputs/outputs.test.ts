import { expect, test } from 'vitest';
import { readDecision } from '#electron/services/decisions/read-decisions.ts';
import { removeDecision } from '#electron/services/decisions/remove-decision.ts';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { checkOutputs, listOutputs, recordOutput, removeOutputs } from '#electron/services/outputs/outputs.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { newOffice } from '../../../fixtures/new-office.ts';

type Office = ReturnType<typeof newOffice>;

function enter(office: Office, id: number | null, position: string): number {
  const awardTypeId = office.database.prepare("SELECT id FROM award_types WHERE code = 'LDTT'").pluck().get() as number;
  const recipient = (name: string, post: string, known: number | null) => ({
    id: known,
    awardTypeId,
    recipient: { kind: 'named', name, subject: 'person' } as const,
    year: 2025,
    position: post,
    unitName: 'Văn phòng Sở',
    citation: null,
    amount: null,
    status: 'granted' as const,
  });
  const known = id === null ? [] : readDecision(office, { id }).awards.map((award) => award.id);
  return saveDecision(office, {
    id,
    decision: {
      number: '5',
      symbol: 'QĐ-SCT',
      signedOn: '2026-01-05',
      issuer: 'Sở Công Thương',
      level: 'grassroots',
      signerName: 'Hà Văn Thử',
      signerPost: 'Giám đốc',
      commendationKind: 'merit',
      subjectLine: 'Về việc công nhận Lao động tiên tiến năm 2025',
      note: null,
    },
    recipients: [
      recipient('Nông Thị Hạnh', position, known[0] ?? null),
      recipient('Vàng A Páo', 'Chuyên viên', known[1] ?? null),
    ],
  }).id;
}

const decisionRequest = (decisionId: number): DocumentRequest => ({
  document: 'decision',
  params: { decisionId, signerId: null, recipients: [] },
});

test('what was printed is marked once its data changes, with what changed, and printing it again clears the mark', async () => {
  const office = newOffice();
  const id = enter(office, null, 'Chuyên viên');
  const request = decisionRequest(id);
  await recordOutput(office, request, 'print', '2026 QĐ 5 QĐ-SCT');
  const [output] = listOutputs(office);
  expect(output).toMatchObject({ documentName: 'Quyết định khen thưởng', way: 'print', madeBy: 'Lường Thị Vui' });
  expect(await checkOutputs(office, [output!.id])).toMatchObject([{ state: 'current', changeCount: 0 }]);

  enter(office, id, 'Phó Chánh Văn phòng');
  const [checked] = await checkOutputs(office, [output!.id]);
  expect(checked).toMatchObject({ state: 'changed', changeCount: 2 });
  expect(checked!.changes[0]).toMatchObject({ kind: 'removed' });
  expect(checked!.changes[0]!.text).toContain('Nông Thị Hạnh');
  expect(checked!.changes[1]!.text).toContain('Phó Chánh Văn phòng');

  await recordOutput(office, request, 'print', '2026 QĐ 5 QĐ-SCT');
  const newest = listOutputs(office)[0]!;
  expect(await checkOutputs(office, [newest.id])).toMatchObject([{ state: 'current' }]);
});

test('printing is no step: Ctrl+Z after it takes back the last change of data, and the log of outputs stays', async () => {
  const office = newOffice();
  const id = enter(office, null, 'Chuyên viên');
  const steps = () => office.database.prepare('SELECT count(*) FROM change_sets').pluck().get();
  const before = steps();
  await recordOutput(office, decisionRequest(id), 'docx', 'QĐ 5.docx');
  expect(steps()).toBe(before);
  removeOutputs(office, { ids: [listOutputs(office)[0]!.id] });
  expect(listOutputs(office)).toEqual([]);
});

test('an output whose decision is gone says so', async () => {
  const office = newOffice();
  const id = enter(office, null, 'Chuyên viên');
  await recordOutput(office, { document: 'certificates', params: certificates(id) }, 'print', 'Giấy khen');
  const [output] = listOutputs(office);
  expect(await checkOutputs(office, [output!.id])).toMatchObject([{ state: 'current' }]);
  removeDecision(office, { id });
  expect(await checkOutputs(office, [output!.id])).toMatchObject([{ state: 'gone' }]);
});

function certificates(decisionId: number) {
  return {
    decisionId,
    design: null,
    awardTypeIds: null,
    numbers: null,
    signerId: null,
    commonCitation: null,
    correction: { shiftX: 0, shiftY: 0, scaleX: 1, scaleY: 1 },
    withBackground: false,
  };
}

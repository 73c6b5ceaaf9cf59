import { describe, expect, test } from 'vitest';
import { readLadder } from '#electron/services/eligibility/read-ladder.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { removeInitiative, saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { listInitiativeLines, readInitiative } from '#electron/services/initiatives/read-initiative.ts';
import {
  checkInitiative,
  recognizeInitiatives,
  refuseInitiative,
  removeRecognition,
  widenInitiative,
} from '#electron/services/initiatives/recognize-initiatives.ts';
import { recordInitiativeUse, removeInitiativeUse } from '#electron/services/initiatives/use-initiative.ts';
import { failureOf, wholeContent } from '../../../fixtures/new-office.ts';
import { initiativeOffice } from './initiative-office.ts';

describe('the life of an initiative', () => {
  test('begins with the request and all the fields of its form, entered and taken back as one step', () => {
    const { office, submitted, request } = initiativeOffice();
    const before = wholeContent(office);
    const { id } = saveInitiative(office, submitted);
    const page = readInitiative(office, { id });
    expect(page.request).toEqual(request);
    expect(page.authors).toMatchObject([
      { fullName: 'Lầu Thị Sáng', share: 60, position: 'Chuyên viên', unitName: 'Phòng Quản lý năng lượng' },
      { fullName: 'Lầu A Kiến', share: 40, qualification: 'Kỹ sư điện' },
    ]);
    expect(page.initiative).toMatchObject({ stage: 'waiting-for-check', unitName: 'Phòng Quản lý năng lượng' });
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('keeps its request when only the rest is corrected', () => {
    const { office, submitted, request } = initiativeOffice();
    const { id } = saveInitiative(office, submitted);
    const { request: _, ...rest } = submitted;
    saveInitiative(office, { ...rest, id, name: 'Sổ tay mới' });
    expect(readInitiative(office, { id }).request).toEqual(request);
  });

  test('is refused with a first application to come, at the field and with the law', () => {
    const { office, submitted } = initiativeOffice();
    const before = wholeContent(office);
    const wrong = { ...submitted, firstAppliedOn: '2027-01-01' };
    expect(failureOf(() => saveInitiative(office, wrong))).toMatchObject({ kind: 'refused', field: 'firstAppliedOn' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('goes on with the check on receipt, which has its time limit', () => {
    const { office, submitted } = initiativeOffice();
    const { id } = saveInitiative(office, submitted);
    expect(readInitiative(office, { id }).initiative.overdue).toContain('Nghị định 13/2012/NĐ-CP, Điều 6');
    const check = { id, receivedOn: '2026-09-08', checkedOn: null, result: null, note: null, correctedOn: null };
    expect(failureOf(() => checkInitiative(office, { ...check, result: 'accepted' }))).toMatchObject({
      field: 'checkedOn',
    });
    expect(failureOf(() => checkInitiative(office, { ...check, checkedOn: '2026-09-01' }))).toMatchObject({
      field: 'checkedOn',
    });
    checkInitiative(office, { ...check, checkedOn: '2026-09-20', result: 'correction', note: 'Thiếu thuyết minh' });
    expect(listInitiativeLines(office)).toMatchObject([{ stage: 'correction' }]);
    checkInitiative(office, { ...check, checkedOn: '2026-10-20', correctedOn: '2026-10-15', result: 'accepted' });
    expect(listInitiativeLines(office)).toMatchObject([{ stage: 'accepted', overdue: null }]);
  });

  test('ends in recognition by one decision for several, with numbered certificates, as one step', () => {
    const { office, submitted } = initiativeOffice();
    const ids = [1, 2].map((number) => saveInitiative(office, { ...submitted, name: `Sáng kiến ${number}` }).id);
    const before = wholeContent(office);
    const decision = {
      ids,
      decision: '311/QĐ-SCT',
      recognizedOn: '2026-11-20',
      recognizedBy: 'Giám đốc Sở Công Thương',
      scope: 'grassroots' as const,
      firstCertificate: 7,
    };
    recognizeInitiatives(office, decision);
    expect(ids.map((id) => readInitiative(office, { id }).initiative)).toMatchObject([
      { stage: 'recognized', decision: '311/QĐ-SCT', certificateNumber: '7', widestScope: 'grassroots' },
      { stage: 'recognized', certificateNumber: '8' },
    ]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
    expect(failureOf(() => recognizeInitiatives(office, { ...decision, recognizedOn: '2026-08-01' }))).toMatchObject({
      field: 'recognizedOn',
    });
    refuseInitiative(office, { id: ids[0] ?? 0, refusedOn: '2026-11-20', note: 'Trùng với sáng kiến năm 2021' });
    expect(readInitiative(office, { id: ids[0] ?? 0 }).initiative.stage).toBe('refused');
  });

  test('may be followed by a wider scope, recognized later by the province, once recognized here', () => {
    const { office, submitted, recognized } = initiativeOffice();
    const wider = {
      scope: 'provincial' as const,
      recognizedOn: '2026-11-21',
      recognizedBy: 'Chủ tịch UBND tỉnh',
      decision: '2260/QĐ-UBND',
    };
    const open = saveInitiative(office, submitted);
    expect(failureOf(() => widenInitiative(office, { id: open.id, ...wider }))).toMatchObject({ field: 'scope' });
    const { id } = saveInitiative(office, recognized);
    widenInitiative(office, { id, ...wider });
    widenInitiative(office, { id, ...wider, decision: '2261/QĐ-UBND' });
    const { recognitions, initiative } = readInitiative(office, { id });
    expect(recognitions).toMatchObject([{ scope: 'provincial', decision: '2261/QĐ-UBND' }]);
    expect(initiative).toMatchObject({ scope: 'grassroots', widestScope: 'provincial' });
    removeRecognition(office, { recognitionId: recognitions[0]?.id ?? 0 });
    expect(readInitiative(office, { id }).initiative.widestScope).toBe('grassroots');
  });

  test('is removed with all that belongs to it', () => {
    const { office, recognized, first, titleId } = initiativeOffice();
    const before = wholeContent(office);
    const { id } = saveInitiative(office, recognized);
    recordInitiativeUse(office, { id, personId: first, awardTypeId: titleId, year: 2025, note: null });
    removeInitiative(office, { id });
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('the use of an initiative', () => {
  test('is seen by the law engine: used for a diploma, it does not support the title of another year', () => {
    const { office, recognized, first, second, diplomaId, titleId } = initiativeOffice();
    const { id } = saveInitiative(office, { ...recognized, year: 2026, recognizedOn: '2026-11-01' });
    const initiativeBranch = (personId: number) =>
      JSON.stringify(
        readLadder(office, { owner: { kind: 'person', id: personId }, year: 2026, on: '2026-11-22' }).evaluations.find(
          ({ award }) => award === 'CSTDCS',
        ),
      );
    recordInitiativeUse(office, { id, personId: first, awardTypeId: diplomaId, year: 2025, note: null });
    expect(initiativeBranch(first)).toContain('năm 2025 không dùng lại');
    expect(initiativeBranch(second)).not.toContain('không dùng lại');
    const page = recordInitiativeUse(office, { id, personId: first, awardTypeId: titleId, year: 2026, note: null });
    expect(readInitiative(office, { id }).useWarnings).toMatchObject([expect.stringContaining('5007/BNV-TĐKT')]);
    expect(listInitiativeLines(office)).toMatchObject([{ isUsedTwice: true }]);
    removeInitiativeUse(office, { useId: page.id });
    expect(readInitiative(office, { id }).useWarnings).toEqual([]);
  });

  test('by somebody who is no author, or recorded twice, is refused', () => {
    const { office, recognized, first, stranger, titleId } = initiativeOffice();
    const { id } = saveInitiative(office, recognized);
    const use = { id, personId: first, awardTypeId: titleId, year: 2025, note: null };
    expect(failureOf(() => recordInitiativeUse(office, { ...use, personId: stranger }))).toMatchObject({
      field: 'personId',
    });
    recordInitiativeUse(office, use);
    expect(failureOf(() => recordInitiativeUse(office, use))).toMatchObject({ field: 'awardTypeId' });
  });
});

test('a scope recognized by the province later counts from its day on', () => {
  const { office, recognized, first } = initiativeOffice();
  const { id } = saveInitiative(office, { ...recognized, year: 2026, recognizedOn: '2026-06-01' });
  widenInitiative(office, {
    id,
    scope: 'provincial',
    recognizedOn: '2026-11-10',
    recognizedBy: 'Chủ tịch UBND tỉnh',
    decision: null,
  });
  const provincial = (on: string) =>
    JSON.stringify(
      readLadder(office, { owner: { kind: 'person', id: first }, year: 2026, on }).evaluations.find(
        ({ award }) => award === 'CSTDT',
      ),
    );
  expect(provincial('2026-11-09')).toContain('Chưa có sáng kiến cấp tỉnh');
  expect(provincial('2026-11-10')).not.toContain('Chưa có sáng kiến cấp tỉnh');
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addExemplarMedia, readExemplarMedium } from '#electron/services/exemplars/exemplar-media.ts';
import { proposeExemplars } from '#electron/services/exemplars/propose-exemplars.ts';
import { listExemplars, readExemplar } from '#electron/services/exemplars/read-exemplars.ts';
import {
  linkExemplar,
  removeExemplars,
  saveExemplar,
  saveExemplarStage,
} from '#electron/services/exemplars/save-exemplars.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { awardTypeId, decide, toPerson } from '../../../fixtures/decisions.ts';
import { exemplarInput, stageInput } from '../../../fixtures/exemplars.ts';
import { failureOf, newOffice, temporaryFolder, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeOfOne() {
  const office = newOffice();
  const { id: unitId } = createUnit(office, newUnit('Phòng Năng lượng', office.departmentId));
  const { id: otherUnitId } = createUnit(office, newUnit('Phòng Thương mại', office.departmentId));
  const { id: personId } = createPerson(office, personIn('Lầu A Thử', unitId, '2015-01-01', 'Chuyên viên'));
  const { id } = saveExemplar(office, exemplarInput({ kind: 'person', id: personId }));
  return { office, unitId, otherUnitId, personId, id };
}

function openRound(office: ReturnType<typeof newOffice>, closedOn: string | null = null) {
  return saveRound(office, {
    id: null,
    round: {
      ...{ name: 'Khen điển hình', year: 2024, kind: 'unexpected', judgedOn: '2024-12-05' },
      ...{ unitsDueOn: null, sentUpDueOn: null, eventOn: null, movementId: null, closedOn, note: null },
      awards: [{ awardTypeId: awardTypeId(office, 'GK'), quota: null, quotaSource: null }],
    },
  }).id;
}

describe('An exemplar', () => {
  test('keeps the position and unit of the day it was found, also after a transfer and a later correction', () => {
    const { office, personId, otherUnitId, id } = officeOfOne();
    transferPeople(office, { ids: [personId], unitId: otherUnitId, on: '2025-01-01', position: null, role: null });
    saveExemplar(office, { ...exemplarInput({ kind: 'person', id: personId }, { achievement: '412 hồ sơ' }), id });
    expect(readExemplar(office, { id }).exemplar).toMatchObject({
      position: 'Chuyên viên',
      unitName: 'Phòng Năng lượng',
      achievement: '412 hồ sơ',
      stage: 'found',
      foundYear: 2024,
    });
  });

  test('goes through four stages in their order; one before its elder is refused at its day', () => {
    const { office, id } = officeOfOne();
    saveExemplarStage(office, stageInput(id, 'nurtured', '2024-05-01', { dueOn: '2024-12-31' }));
    saveExemplarStage(office, stageInput(id, 'spread', '2025-05-01'));
    expect(failureOf(() => saveExemplarStage(office, stageInput(id, 'summed-up', '2024-04-30')))).toMatchObject({
      kind: 'refused',
      field: 'startedOn',
    });
    expect(failureOf(() => saveExemplarStage(office, stageInput(id, 'summed-up', '2025-05-02')))).toMatchObject({
      message: expect.stringContaining('Khâu nhân rộng không thể bắt đầu trước khâu tổng kết'),
    });
    saveExemplarStage(office, stageInput(id, 'summed-up', '2025-01-10', { finishedOn: '2025-01-20' }));
    const { exemplar } = readExemplar(office, { id });
    expect(exemplar).toMatchObject({ stage: 'spread', overdue: 'nurtured' });
    expect(
      failureOf(() => saveExemplarStage(office, stageInput(id, 'spread', '2025-05-01', { finishedOn: '2025-04-01' }))),
    ).toMatchObject({ field: 'finishedOn' });
  });

  test('of a person needs somebody; a model may belong to nobody in particular', () => {
    const { office, unitId } = officeOfOne();
    expect(failureOf(() => saveExemplar(office, exemplarInput(null)))).toMatchObject({ field: 'recipient' });
    const unit = { kind: 'unit', id: unitId } as const;
    expect(failureOf(() => saveExemplar(office, exemplarInput(unit, { kind: 'person' })))).toMatchObject({
      field: 'recipient',
    });
    expect(saveExemplar(office, exemplarInput(null, { kind: 'model', name: 'Một cửa' })).id).toBeGreaterThan(0);
  });

  test('is tied to an award and untied, and taken away with everything and brought back by undo', () => {
    const { office, personId, id } = officeOfOne();
    decide(office, [toPerson(office, personId, 'CSTDCS')]);
    const [offered] = readExemplar(office, { id }).offeredAwards;
    expect(offered?.name).toBe('Chiến sĩ thi đua cơ sở – Lầu A Thử');
    linkExemplar(office, { exemplarId: id, to: 'award', id: offered?.id ?? 0, isLinked: true });
    expect(readExemplar(office, { id }).awards).toHaveLength(1);
    expect(readExemplar(office, { id }).offeredAwards).toEqual([]);
    const before = wholeContent(office);
    removeExemplars(office, { ids: [id] });
    expect(listExemplars(office)).toEqual([]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
    linkExemplar(office, { exemplarId: id, to: 'award', id: offered?.id ?? 0, isLinked: false });
    expect(readExemplar(office, { id }).awards).toEqual([]);
  });

  test('keeps pictures and articles inside the data file, and refuses what is neither', () => {
    const { office, id } = officeOfOne();
    const folder = temporaryFolder();
    const picture = path.join(folder, 'Trao bằng.jpg');
    const program = path.join(folder, 'xem.exe');
    writeFileSync(picture, Buffer.from([0xff, 0xd8, 0xff]));
    writeFileSync(program, 'MZ');
    addExemplarMedia(office, id, [picture]);
    const [medium] = readExemplar(office, { id }).media;
    expect(medium).toMatchObject({ kind: 'picture', name: 'Trao bằng', fileName: 'Trao bằng.jpg', byteSize: 3 });
    expect([...readExemplarMedium(office, medium?.id ?? 0).content]).toEqual([0xff, 0xd8, 0xff]);
    expect(failureOf(() => addExemplarMedia(office, id, [program]))).toMatchObject({ kind: 'refused' });
  });

  test('is proposed in an open round with its achievement as citation, once', () => {
    const { office, personId, id } = officeOfOne();
    saveExemplar(office, { ...exemplarInput({ kind: 'person', id: personId }, { achievement: '412 hồ sơ' }), id });
    const roundId = openRound(office);
    const propose = () => proposeExemplars(office, { ids: [id], roundId, awardTypeId: awardTypeId(office, 'GK') });
    expect(propose()).toEqual({ added: 1, alreadyThere: 0 });
    expect(propose()).toEqual({ added: 0, alreadyThere: 1 });
    expect(readExemplar(office, { id }).proposals).toMatchObject([{ id: roundId, detail: 'Khen điển hình' }]);
    const cited = office.database.prepare('SELECT citation FROM proposals').pluck().all();
    expect(cited).toEqual(['412 hồ sơ']);
    const closed = openRound(office, '2024-12-31');
    const late = () => proposeExemplars(office, { ids: [id], roundId: closed, awardTypeId: awardTypeId(office, 'GK') });
    expect(failureOf(late)).toMatchObject({ kind: 'refused', message: expect.stringContaining('đã kết thúc') });
  });

  test('holds the person it is about in the records', () => {
    const { office, personId } = officeOfOne();
    expect(failureOf(() => removePeople(office, { ids: [personId] }))).toMatchObject({
      kind: 'inUse',
      by: expect.stringContaining('điển hình'),
    });
  });
});

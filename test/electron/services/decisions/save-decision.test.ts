import { describe, expect, test } from 'vitest';
import { listDecisions, readDecision } from '#electron/services/decisions/read-decisions.ts';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { readUndoState } from '#electron/services/history/read-history.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { decide, decisionInput, type Line, toPerson, toUnit } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeWithPeople() {
  const office = newOffice();
  const unit = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
  const mai = createPerson(office, personIn('Hà Thị Mai', unit, '2015-01-01', 'Chuyên viên')).id;
  const lan = createPerson(office, personIn('Hà Thị Lan', unit, '2016-01-01', 'Kế toán viên')).id;
  return { office, unit, mai, lan };
}

describe('a signed decision', () => {
  test('is kept with its whole list: name, position and unit as on the day, in the order typed', () => {
    const { office, unit, mai, lan } = officeWithPeople();
    const lines = [toUnit(office, unit), toPerson(office, lan, 'CSTDCS', { amount: 2_340_000 }), toPerson(office, mai)];
    const { awards, decision } = readDecision(office, { id: decide(office, lines) });
    expect(
      awards.map(({ recipientName, position, unitName, orderNumber }) => [
        orderNumber,
        recipientName,
        position,
        unitName,
      ]),
    ).toEqual([
      [1, 'Văn phòng', null, 'Sở Công Thương'],
      [2, 'Hà Thị Lan', 'Kế toán viên', 'Văn phòng'],
      [3, 'Hà Thị Mai', 'Chuyên viên', 'Văn phòng'],
    ]);
    expect(decision).toMatchObject({ personCount: 2, collectiveCount: 1, totalAmount: 2_340_000 });
    expect(awards[0]?.decisionNumber).toBe('05/QĐ-SCT');
  });

  test('keeps a recipient without a unit, and one who is not in the records', () => {
    const { office } = officeWithPeople();
    const alone = createPerson(office, unknownPerson('Vi Văn Lẻ')).id;
    const outside: Line['recipient'] = { kind: 'named', name: 'Hộ bà Lành Thị Ón', subject: 'household' };
    const id = decide(office, [toPerson(office, alone, 'GK'), toPerson(office, 0, 'GK', { recipient: outside })]);
    expect(readDecision(office, { id }).awards).toMatchObject([
      { recipientName: 'Vi Văn Lẻ', position: null, unitName: null },
      { recipientName: 'Hộ bà Lành Thị Ón', subject: 'household', personId: null },
    ]);
  });

  test('prints the position that the officer typed rather than the one of the records', () => {
    const { office, mai } = officeWithPeople();
    const id = decide(office, [toPerson(office, mai, 'LDTT', { position: 'Quyền Chánh Văn phòng' })]);
    expect(readDecision(office, { id }).awards[0]?.position).toBe('Quyền Chánh Văn phòng');
  });

  test('is corrected with its list as one step: lines are kept, added and dropped, and Ctrl+Z brings them back', () => {
    const { office, mai, lan } = officeWithPeople();
    const id = decide(office, [toPerson(office, mai), toPerson(office, lan)]);
    const before = wholeContent(office);
    const kept = readDecision(office, { id }).awards[1];
    const lines = [
      toPerson(office, lan, 'LDTT', { id: kept?.id ?? 0, amount: 710_000 }),
      toPerson(office, lan, 'CSTDCS'),
    ];
    saveDecision(office, { ...decisionInput(lines, { number: '06' }), id });
    const after = readDecision(office, { id }).awards;
    expect(after.map((award) => [award.code, award.amount])).toEqual([
      ['LDTT', 710_000],
      ['CSTDCS', null],
    ]);
    expect(after[0]?.id).toBe(kept?.id);
    expect(undoStep(office).label).toBe('Sửa quyết định 06/QĐ-SCT');
    expect(wholeContent(office)).toEqual(before);
  });

  test('may have the number of another issuer, symbol or year', () => {
    const { office } = officeWithPeople();
    decide(office, []);
    decide(office, [], { issuer: 'UBND tỉnh Thượng Sơn' });
    decide(office, [], { symbol: 'QĐ-VP' });
    decide(office, [], { signedOn: '2024-12-31' });
    expect(listDecisions(office).map((row) => row.signedOn)).toEqual([
      '2025-12-22',
      '2025-12-22',
      '2025-12-22',
      '2024-12-31',
    ]);
  });

  test('saved again unchanged leaves no step behind', () => {
    const { office, mai } = officeWithPeople();
    const id = decide(office, [toPerson(office, mai)]);
    const undo = readUndoState(office).undo;
    const line = readDecision(office, { id }).awards[0];
    saveDecision(office, { ...decisionInput([toPerson(office, mai, 'LDTT', { id: line?.id ?? 0 })]), id });
    expect(readUndoState(office).undo).toEqual(undo);
  });
});

describe('a wrong decision is refused where it is wrong, and nothing is half saved', () => {
  test('a number used already in that year leads to the decision that has it', () => {
    const { office, mai } = officeWithPeople();
    const first = decide(office, []);
    const before = wholeContent(office);
    expect(failureOf(() => decide(office, [toPerson(office, mai)], { signedOn: '2025-03-01' }))).toEqual({
      kind: 'duplicateDecision',
      number: '05/QĐ-SCT',
      decisionId: first,
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('another decision does not take the number when it is corrected', () => {
    const { office } = officeWithPeople();
    const first = decide(office, []);
    const second = decide(office, [], { number: '06' });
    expect(failureOf(() => saveDecision(office, { ...decisionInput([]), id: second }))).toMatchObject({
      kind: 'duplicateDecision',
      decisionId: first,
    });
  });

  test.each([
    [
      'twice the same award for the same person',
      'recipients.2.recipient',
      (office: Office, mai: number, lan: number) => [
        toPerson(office, mai),
        toPerson(office, lan),
        toPerson(office, mai),
      ],
    ],
    [
      'a title of people for a collective',
      'recipients.1.awardTypeId',
      (office: Office, mai: number, _: number, unit: number) => [toPerson(office, mai), toUnit(office, unit, 'LDTT')],
    ],
    [
      'a title of collectives for a person',
      'recipients.0.awardTypeId',
      (office: Office, mai: number) => [toPerson(office, mai, 'TTLDTT')],
    ],
  ])('%s', (_, field, lines) => {
    const { office, mai, lan, unit } = officeWithPeople();
    const before = wholeContent(office);
    const failure = failureOf(() => decide(office, lines(office, mai, lan, unit)));
    expect(failure).toMatchObject({ kind: 'refused', field, message: expect.stringMatching(/[à-ỹ]/) });
    expect(wholeContent(office)).toEqual(before);
  });

  test('a day of signing that is yet to come', () => {
    const { office } = officeWithPeople();
    expect(failureOf(() => decide(office, [], { signedOn: '2026-11-23' }))).toMatchObject({
      field: 'decision.signedOn',
    });
  });

  test('a recipient, an award type or a decision that is gone', () => {
    const { office, mai } = officeWithPeople();
    const before = wholeContent(office);
    expect(failureOf(() => decide(office, [toPerson(office, 999)]))).toMatchObject({
      kind: 'notFound',
      entity: 'person',
    });
    expect(failureOf(() => decide(office, [toUnit(office, 999)]))).toMatchObject({ kind: 'notFound', entity: 'unit' });
    const noType = toPerson(office, mai, 'LDTT', { awardTypeId: 999 });
    expect(failureOf(() => decide(office, [noType]))).toMatchObject({ kind: 'notFound', entity: 'awardType' });
    expect(failureOf(() => saveDecision(office, { ...decisionInput([]), id: 999 }))).toMatchObject({
      kind: 'notFound',
    });
    expect(wholeContent(office)).toEqual(before);
  });
});

type Office = ReturnType<typeof newOffice>;

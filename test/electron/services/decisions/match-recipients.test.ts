import { describe, expect, test } from 'vitest';
import { matchRecipients } from '#electron/services/decisions/match-recipients.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { renameUnit } from '#electron/services/units/rename-unit.ts';
import { newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const ON = '2025-12-22';

function officeWithNamesakes() {
  const office = newOffice();
  const unit = createUnit(office, {
    ...newUnit('Phòng Quản lý thương mại', office.departmentId),
    shortName: 'QLTM',
  }).id;
  const add = (name: string, bornYear: number) =>
    createPerson(office, { ...personIn(name, unit, '2015-01-01', 'Chuyên viên'), bornYear }).id;
  const ids = {
    older: add('Nông Thị Hương', 1985),
    younger: add('Nông Thị Hương', 1993),
    accented: add('Nông Thị Hường', 1990),
    hoa: add('Nguyễn Văn Hòa', 1980),
  };
  return { office, unit, ...ids };
}

function match(office: ReturnType<typeof newOffice>, text: string) {
  return matchRecipients(office, { text, on: ON });
}

describe('pasted names', () => {
  test('of namesakes are all offered with what tells them apart; nobody is chosen', () => {
    const { office, older, younger, accented } = officeWithNamesakes();
    const before = wholeContent(office);
    const [line] = match(office, 'Nông Thị Hương');
    expect(line?.candidates.map(({ id, isExact, bornYear }) => [id, isExact, bornYear])).toEqual([
      [older, true, 1985],
      [younger, true, 1993],
      [accented, false, 1990],
    ]);
    expect(line?.candidates[0]).toMatchObject({ position: 'Chuyên viên', unitName: 'Phòng Quản lý thương mại' });
    expect(wholeContent(office)).toEqual(before);
  });

  test.each([
    ['without accents', 'nguyen van hoa'],
    ['with the tone mark placed the other way', 'Nguyễn Văn Hoà'],
    ['in capitals', 'NGUYỄN VĂN HÒA'],
    ['in decomposed letters', 'Nguyễn Văn Hòa'.normalize('NFD')],
    ['behind a running number', '12.  Nguyễn Văn Hòa'],
    ['with a form of address', 'Đồng chí Nguyễn Văn Hòa'],
    ['in a line copied from Excel', '3\tNguyễn Văn Hòa\tChuyên viên\tQLTM'],
    ['between spaces', '   Nguyễn  Văn Hòa '],
  ])('are found %s', (_, text) => {
    const { office, hoa } = officeWithNamesakes();
    expect(match(office, text).map((line) => line.candidates.map((candidate) => candidate.id))).toEqual([[hoa]]);
  });

  test('that nobody has get no candidate, each on its own line; empty lines are passed over', () => {
    const { office } = officeWithNamesakes();
    const lines = match(office, 'Nguyễn Văn\r\n\n  \nNguyễn Văn Hòa Bình\n123');
    expect(lines.map((line) => [line.text, line.candidates.length])).toEqual([
      ['Nguyễn Văn', 0],
      ['Nguyễn Văn Hòa Bình', 0],
      ['123', 0],
    ]);
  });
});

describe('pasted units', () => {
  test('are found by a name of any time and by their abbreviation, and shown as called on the day', () => {
    const { office, unit } = officeWithNamesakes();
    renameUnit(office, { id: unit, name: 'Phòng Thương mại', shortName: 'TM', on: '2026-01-01', decision: null });
    for (const text of ['phong quan ly thuong mai', 'Phòng Thương mại', 'QLTM']) {
      const [line] = match(office, text);
      expect(
        line?.candidates.map(({ kind, id, name }) => [kind, id, name]),
        text,
      ).toEqual([['unit', unit, 'Phòng Quản lý thương mại']]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { readOffice, summarizeOffice } from '#electron/services/office/read-office.ts';
import { removeSigner, saveSigner, updateOffice } from '#electron/services/office/update-office.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';

const deputy = {
  id: null,
  fullName: 'Vi Thị Phó',
  post: 'Phó Giám đốc',
  authority: 'KT.',
  onBehalfOf: 'Giám đốc',
} as const;

describe('the office', () => {
  test('is corrected as one step, and its signers stay', () => {
    const office = newOffice();
    const names = {
      superiorName: 'UBND tỉnh Mới',
      name: 'Sở Công Thương',
      placeName: 'Mới',
      symbolAbbreviation: 'SCT',
    };
    expect(updateOffice(office, names)).toMatchObject({ ...names, signers: [{ fullName: 'Hà Văn Thử' }] });
  });

  test('has signers of their time, who are corrected and removed', () => {
    const office = newOffice();
    const { id } = saveSigner(office, { ...deputy, fromOn: '2020-01-01', toOn: null });
    saveSigner(office, { ...deputy, id, fromOn: '2020-01-01', toOn: '2024-12-31' });
    expect(readOffice(office).signers[1]).toMatchObject({ id, authority: 'KT.', toOn: '2024-12-31' });
    removeSigner(office, { id });
    expect(readOffice(office).signers).toHaveLength(1);
  });

  test('refuses a signer who ends before the beginning, or who is gone', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const backwards = { ...deputy, fromOn: '2024-01-02', toOn: '2024-01-01' };
    expect(failureOf(() => saveSigner(office, backwards))).toMatchObject({ kind: 'refused', field: 'toOn' });
    expect(failureOf(() => saveSigner(office, { ...deputy, id: 99, fromOn: null, toOn: null }))).toMatchObject({
      kind: 'notFound',
    });
    expect(failureOf(() => removeSigner(office, { id: 99 }))).toMatchObject({ kind: 'notFound' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('sums up what it holds, and who has no unit yet', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Lò Thị Lẻ'));
    const person = createPerson(office, personIn('Lò Thị Có', office.departmentId)).id;
    decide(office, [toPerson(office, person)]);
    expect(summarizeOffice(office)).toMatchObject({
      unitCount: 1,
      personCount: 2,
      decisionCount: 1,
      awardCount: 1,
      awardYears: [{ year: 2025, count: 1 }],
      peopleWithoutUnit: 1,
      lastChange: { label: 'Nhập quyết định 05/QĐ-SCT' },
    });
  });

  test('is verified: a sound file passes, and a row written past the log is found', () => {
    const office = newOffice();
    expect(checkOffice(office).checks.filter((check) => !check.isFine)).toEqual([]);
    office.database.exec('DROP TRIGGER log_people_insert');
    office.database.exec(
      "INSERT INTO people (full_name, family_name, middle_name, given_name, sort_key, folded, exact) VALUES ('x', '', '', 'x', 'x', 'x', 'x')",
    );
    expect(
      checkOffice(office)
        .checks.filter((check) => !check.isFine)
        .map((check) => check.name),
    ).toEqual(['Nhật ký thay đổi']);
  });
});

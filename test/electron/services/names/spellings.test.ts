import { expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { acceptSpellings, fixSpellings, listSpellings } from '#electron/services/names/spellings.ts';
import { checkOffice } from '#electron/services/office/check-office.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { find } from '#electron/services/search/find.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { unknownPerson } from '../../../fixtures/people.ts';

test('a name is fixed once: on the record, not on the signed decision; the old spelling still leads there', () => {
  const office = newOffice();
  const { id } = createPerson(office, unknownPerson('NGUYỂN THỊ LAN'));
  decide(office, [toPerson(office, id)]);
  const [row] = listSpellings(office);
  expect(row).toMatchObject({ personId: id, proposal: 'Nguyễn Thị Lan', isSure: true });

  const before = wholeContent(office);
  expect(fixSpellings(office, { fixes: [{ personId: id, fullName: 'Nguyễn Thị Lan' }] })).toEqual({
    fixed: 1,
    oldAwards: 0,
  });
  const page = readPerson(office, { id });
  expect(page.person.fullName).toBe('Nguyễn Thị Lan');
  expect(page.awards[0]?.recipientName).toBe('NGUYỂN THỊ LAN');
  expect(find(office, { text: 'nguyển thị lan', limit: 5 })).toMatchObject([{ id, title: 'Nguyễn Thị Lan' }]);
  expect(listSpellings(office)).toEqual([]);
  expect(checkOffice(office).checks.filter((check) => !check.isFine)).toEqual([]);

  undoStep(office);
  expect(wholeContent(office)).toEqual(before);
});

test('an odd spelling that is right is not asked about again, until it changes', () => {
  const office = newOffice();
  const { id } = createPerson(office, unknownPerson('Nguyễn Thi Lan'));
  acceptSpellings(office, { personIds: [id, id] });
  expect(listSpellings(office)).toEqual([]);
  fixSpellings(office, { fixes: [{ personId: id, fullName: 'Nguyễn Thi  Lan'.replace('  ', ' ').toUpperCase() }] });
  expect(listSpellings(office)).toHaveLength(1);
});

test('a given name of two words stays one after its spelling was fixed', () => {
  const office = newOffice();
  const { id } = createPerson(office, { ...unknownPerson('THẠCH THỊ SA THIA'), givenName: 'SA THIA' });
  fixSpellings(office, { fixes: [{ personId: id, fullName: 'Thạch Thị Sa Thia' }] });
  expect(readPerson(office, { id }).name.givenName).toBe('Sa Thia');
});

import { describe, expect, test } from 'vitest';
import { listAwardTypes, removeAwardType, saveAwardType } from '#electron/services/award-types/award-types.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { awardTypeId, decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { unknownPerson } from '../../../fixtures/people.ts';

const own = {
  id: null,
  code: 'GK-CD',
  name: 'Giấy khen chuyên đề của Giám đốc Sở',
  shortName: 'GK chuyên đề',
  family: 'commendation',
  level: 'grassroots',
  decidedBy: 'Giám đốc Sở',
  subjects: ['person' as const, 'collective' as const],
  precedence: 19,
  physicalItem: null,
} as const;

const input = { ...own, subjects: [...own.subjects] };

describe('the catalogue', () => {
  test('of a new office holds the eighteen titles and commendations of the law, the highest first', () => {
    const types = listAwardTypes(newOffice());
    expect(types).toHaveLength(18);
    expect([types[0]?.code, types.at(-1)?.code]).toEqual(['HCDL1', 'LDTT']);
    expect(types.every((type) => type.isOfLaw)).toBe(true);
  });

  test('takes lines of the office’s own, which are corrected and removed', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const { id } = saveAwardType(office, input);
    saveAwardType(office, { ...input, id, shortName: 'GK CĐ' });
    expect(listAwardTypes(office).find((type) => type.id === id)).toMatchObject({ shortName: 'GK CĐ', isOfLaw: false });
    removeAwardType(office, { id });
    expect(wholeContent(office)).toEqual(before);
  });

  test('lets the law’s lines be neither corrected nor removed, nor their codes be used', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const id = awardTypeId(office, 'LDTT');
    expect(failureOf(() => saveAwardType(office, { ...input, id }))).toMatchObject({ kind: 'refused', field: null });
    expect(failureOf(() => removeAwardType(office, { id }))).toMatchObject({ kind: 'refused', field: null });
    expect(failureOf(() => saveAwardType(office, { ...input, code: 'LDTT' }))).toMatchObject({ field: 'code' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('keeps a line that somebody has received', () => {
    const office = newOffice();
    const { id } = saveAwardType(office, input);
    const person = createPerson(office, unknownPerson('Vi Thị Khen')).id;
    decide(office, [toPerson(office, person, 'GK', { awardTypeId: id })]);
    expect(failureOf(() => removeAwardType(office, { id }))).toEqual({
      kind: 'inUse',
      entity: 'awardType',
      by: '1 lần khen thưởng đã ghi theo mục này',
    });
  });

  test('names a line that is gone', () => {
    const office = newOffice();
    expect(failureOf(() => removeAwardType(office, { id: 999 }))).toMatchObject({
      kind: 'notFound',
      entity: 'awardType',
    });
    expect(failureOf(() => saveAwardType(office, { ...input, id: 999 }))).toMatchObject({ kind: 'notFound' });
  });
});

import { describe, expect, test } from 'vitest';
import { readSubjects, subjectsText } from '#renderer/features/award-types/award-subjects.ts';
import { editRequest, newAwardType } from '#renderer/features/award-types/award-type-edits.ts';
import { type AwardType, awardInputs } from '#shared/contracts/awards.ts';

const own: AwardType = {
  id: 40,
  code: 'GK-1',
  name: 'Giấy khen của Giám đốc Sở',
  shortName: 'GK-1',
  family: 'commendation',
  level: 'grassroots',
  decidedBy: 'Giám đốc Sở',
  subjects: ['person', 'collective'],
  precedence: 19,
  physicalItem: null,
  isOfLaw: false,
  awardCount: 0,
};

describe('a line of the office’s own', () => {
  test('begins complete, below everything else, with a code of its own', () => {
    const request = awardInputs['award-types:save'].parse(newAwardType([own]));
    expect(request).toMatchObject({ id: null, code: 'GK-2', precedence: 20 });
  });

  test('is saved whole with the cells that were changed', () => {
    const read = editRequest(own, [
      { key: 'name', value: '  Giấy khen chuyên đề ' },
      { key: 'subjects', value: 'Tập thể' },
    ]);
    expect(read).toMatchObject({
      request: { id: 40, name: 'Giấy khen chuyên đề', subjects: ['collective'], code: 'GK-1' },
    });
  });

  test('refuses a code with spaces, at its own cell', () => {
    expect(editRequest(own, [{ key: 'code', value: 'GK chuyên đề' }])).toMatchObject({ key: 'code' });
  });

  test('may have no physical item', () => {
    expect(editRequest(own, [{ key: 'physicalItem', value: null }])).toMatchObject({ request: { physicalItem: null } });
  });
});

describe('the subjects of a line in one cell', () => {
  test('are written in the order of the law and read back', () => {
    expect(subjectsText(['household', 'person'])).toBe('Cá nhân, hộ gia đình');
    expect(readSubjects(subjectsText(['person', 'collective', 'household']))).toEqual([
      'person',
      'collective',
      'household',
    ]);
  });

  test('are understood without accents and shortened', () => {
    expect(readSubjects('ca nhan; ho')).toEqual(['person', 'household']);
    expect(readSubjects('Tập thể và cá nhân')).toEqual(['person', 'collective']);
  });

  test('are none when nothing is named', () => {
    expect(readSubjects('ai cũng được')).toEqual([]);
    expect(readSubjects('')).toEqual([]);
  });
});

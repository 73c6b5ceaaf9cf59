import { describe, expect, test } from 'vitest';
import { retentionOf } from '#shared/domain/personal-data/retention.ts';

const left = { isWorking: false, leftOn: '2010-06-30' } as const;

describe('The data of somebody (Thông tư 10/2022/TT-BNV)', () => {
  test('who works here is kept, whatever the years', () => {
    expect(retentionOf({ dossiers: [], isWorking: true, leftOn: null }, '2026-11-22').state).toBe('working');
  });

  test.each([
    ['grassroots', '2016-12-01', '2026-12-01', 'kept'],
    ['grassroots', '2016-11-21', '2026-11-21', 'over'],
    ['grassroots', '2016-11-22', '2026-11-22', 'kept'],
    ['province', '2006-11-21', '2026-11-21', 'over'],
    ['province', '2007-01-15', '2027-01-15', 'kept'],
    ['grassroots', '2012-02-29', '2022-02-28', 'over'],
  ] as const)('with a dossier of %s of %s is kept until %s', (level, on, until, state) => {
    const dossiers = [{ level, on, year: Number(on.slice(0, 4)) }];
    expect(retentionOf({ dossiers, ...left }, '2026-11-22')).toMatchObject({ state, until });
  });

  test.each(['government', 'state'] as const)('with a dossier of %s is kept for ever', (level) => {
    const dossiers = [{ level, on: '1999-01-01', year: 1998 }];
    expect(retentionOf({ dossiers, ...left }, '2026-11-22')).toMatchObject({ state: 'permanent', until: null });
  });

  test('is kept as long as the longest of the dossiers', () => {
    const dossiers = [
      { level: 'province', on: '2008-03-01', year: 2007 },
      { level: 'grassroots', on: '2015-12-01', year: 2015 },
    ] as const;
    expect(retentionOf({ dossiers, ...left }, '2026-11-22')).toMatchObject({ state: 'kept', until: '2028-03-01' });
  });

  test('whose decision has no day is kept from the end of its year', () => {
    const dossiers = [{ level: 'grassroots', on: null, year: 2016 }] as const;
    expect(retentionOf({ dossiers, ...left }, '2026-11-22')).toMatchObject({ state: 'kept', until: '2026-12-31' });
  });

  test('without a dossier is kept until they left, and is unknown where nobody knows whether they did', () => {
    expect(retentionOf({ dossiers: [], ...left }, '2026-11-22')).toMatchObject({ state: 'over', until: '2010-06-30' });
    expect(retentionOf({ dossiers: [], isWorking: null, leftOn: null }, '2026-11-22').state).toBe('unknown');
  });
});

import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { backupsToRemove, type KeptBackup } from '#shared/domain/backups/keep-rule.ts';

const today: IsoDate = '2026-11-22';

/** A backup in the morning and one in the evening of each of the last `days` days. */
function twiceADay(days: number, until: IsoDate = today): KeptBackup[] {
  return Array.from({ length: days }, (_, age) => addDays(until, -age)).flatMap((day) =>
    ['08.00.00', '17.00.00'].map((time) => ({
      fileName: `${day} ${time} · khi đóng tệp.tdkt`,
      madeAt: `${day}T${time.replaceAll('.', ':')}`,
      bytes: 1000,
    })),
  );
}

function kept(backups: readonly KeptBackup[], day = today, most: number | null = null): KeptBackup[] {
  const removed = new Set(backupsToRemove(backups, day, most));
  return backups.filter((backup) => !removed.has(backup));
}

describe('Backups are kept by a rule', () => {
  test('all of the last seven days, one a week for a quarter, one a month for ever', () => {
    const stay = kept(twiceADay(800));
    const within = (from: number, to: number) =>
      stay.filter(
        ({ madeAt }) => madeAt.slice(0, 10) <= addDays(today, -from) && madeAt.slice(0, 10) > addDays(today, -to),
      );
    expect(within(0, 7)).toHaveLength(14);
    expect(within(7, 93).length).toBeGreaterThanOrEqual(12);
    expect(within(7, 93).length).toBeLessThanOrEqual(14);
    const months = new Set(within(93, 800).map(({ madeAt }) => madeAt.slice(0, 7)));
    expect(within(93, 800)).toHaveLength(months.size);
    expect(months.size).toBeGreaterThanOrEqual(23);
  });

  test('applied every day for two years it keeps what applying it once at the end keeps, but for the edges', () => {
    let stay: KeptBackup[] = [];
    for (let age = 730; age >= 0; age--) {
      const day = addDays(today, -age);
      stay = kept([...stay, ...twiceADay(1, day)], day);
    }
    const months = new Set(stay.map(({ madeAt }) => madeAt.slice(0, 7)));
    expect(months.size).toBe(25);
    expect(stay.length).toBeLessThan(60);
  });

  test('the oldest go when there is no room, the last three never', () => {
    const backups = twiceADay(200);
    expect(kept(backups, today, 5000)).toHaveLength(5);
    expect(kept(backups, today, 1).map(({ madeAt }) => madeAt)).toEqual([
      '2026-11-22T08:00:00',
      '2026-11-22T17:00:00',
      '2026-11-21T17:00:00',
    ]);
  });

  test('a clock set back removes nothing', () => {
    expect(backupsToRemove(twiceADay(400), '2020-01-01', 1)).toEqual([]);
  });
});

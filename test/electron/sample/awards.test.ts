import { describe, expect, test } from 'vitest';
import { membershipOn } from '#electron/database/repositories/membership-repository.ts';
import { readUnitDirectory } from '#electron/database/repositories/unit-repository.ts';
import { rows, sampleOffice } from './sample-office.ts';

const office = sampleOffice();
const { database } = office;

interface Award {
  readonly code: string;
  readonly year: number;
  readonly person_id: number | null;
  readonly unit_id: number | null;
  readonly recipient_name: string;
  readonly position: string | null;
  readonly unit_name: string | null;
  readonly amount: number | null;
  readonly status: string;
  readonly subject: string;
  readonly decision_id: number | null;
  readonly signed_on: string | null;
}

const awards = rows<Award>(
  database,
  `SELECT t.code, a.year, a.person_id, a.unit_id, a.recipient_name, a.position, a.unit_name, a.amount, a.status, a.subject,
     a.decision_id, d.signed_on
   FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN decisions d ON d.id = a.decision_id`,
);
const granted = awards.filter((award) => award.status !== 'revoked');

function has(code: string, personId: number | null, year: number): boolean {
  return granted.some((award) => award.code === code && award.person_id === personId && award.year === year);
}

describe('the awards of the sample', () => {
  test('keep position and unit of the day of the decision', () => {
    const directory = readUnitDirectory(database);
    const ofPeople = awards.filter((award) => award.person_id !== null && award.signed_on !== null);
    expect(ofPeople.length).toBeGreaterThan(500);
    const wrong = ofPeople.filter((award) => {
      const day = award.signed_on ?? '';
      const membership = membershipOn(database, award.person_id ?? 0, day);
      const unit = membership === null ? null : directory.nameOn(membership.unitId, day);
      return award.position !== (membership?.position ?? null) || award.unit_name !== unit;
    });
    expect(wrong).toEqual([]);
  });

  test('go to units that stood on the day, by the name of that day', () => {
    const directory = readUnitDirectory(database);
    const ofUnits = rows<{
      unit_id: number;
      recipient_name: string;
      signed_on: string;
      founded_on: string | null;
      dissolved_on: string | null;
    }>(
      database,
      `SELECT a.unit_id, a.recipient_name, d.signed_on, u.founded_on, u.dissolved_on FROM awards a
       JOIN decisions d ON d.id = a.decision_id JOIN units u ON u.id = a.unit_id`,
    );
    const wrong = ofUnits.filter(
      (award) =>
        award.recipient_name !== directory.nameOn(award.unit_id, award.signed_on) ||
        award.signed_on < (award.founded_on ?? '') ||
        award.signed_on >= (award.dissolved_on ?? '9999'),
    );
    expect(wrong).toEqual([]);
  });

  test('are each given once for a year, by decisions of which no number is used twice', () => {
    // Giấy khen may come twice in a year, for two different things.
    const twice = `SELECT a.recipient_name, t.code, a.year FROM awards a JOIN award_types t ON t.id = a.award_type_id
      WHERE t.code <> 'GK' AND (a.person_id IS NOT NULL OR a.unit_id IS NOT NULL)
      GROUP BY t.id, a.person_id, a.unit_id, a.year HAVING count(*) > 1`;
    expect(rows(database, twice)).toEqual([]);
    const numbers = rows<{ n: number }>(
      database,
      'SELECT count(*) AS n FROM decisions GROUP BY issuer, symbol, number, substr(signed_on, 1, 4)',
    );
    expect(numbers.every(({ n }) => n === 1)).toBe(true);
  });

  test('come from those who may decide them', () => {
    const issuers = rows<{ code: string; symbols: string }>(
      database,
      `SELECT t.code, group_concat(DISTINCT d.symbol) AS symbols FROM awards a JOIN award_types t ON t.id = a.award_type_id
       JOIN decisions d ON d.id = a.decision_id GROUP BY t.code`,
    );
    const symbolsOf = Object.fromEntries(issuers.map(({ code, symbols }) => [code, symbols]));
    expect(symbolsOf).toMatchObject({
      LDTT: 'QĐ-SCT',
      CSTDCS: 'QĐ-SCT',
      TTLDTT: 'QĐ-SCT',
      GK: 'QĐ-SCT',
      TTLDXS: 'QĐ-UBND',
      CSTDT: 'QĐ-UBND',
      BKT: 'QĐ-UBND',
      KNC: 'QĐ-BCT',
      BKTTG: 'QĐ-TTg',
      CSTDTQ: 'QĐ-TTg',
      HCLD3: 'QĐ-CTN',
    });
  });

  test('Chiến sĩ thi đua cấp tỉnh follows three years in a row as Chiến sĩ thi đua cơ sở', () => {
    const fighters = granted.filter((award) => award.code === 'CSTDT');
    expect(fighters.length).toBeGreaterThanOrEqual(10);
    const wrong = fighters.filter(
      ({ person_id, year }) => ![year, year - 1, year - 2].every((each) => has('CSTDCS', person_id, each)),
    );
    expect(wrong).toEqual([]);
  });

  test('Chiến sĩ thi đua toàn quốc follows two of the province, three years apart', () => {
    const national = granted.filter((award) => award.code === 'CSTDTQ');
    expect(national).toHaveLength(1);
    for (const { person_id, year } of national) {
      expect([has('CSTDT', person_id, year), has('CSTDT', person_id, year - 3)]).toEqual([true, true]);
    }
  });

  test('Chiến sĩ thi đua cơ sở of 2016 to 2023 each have an initiative of the year, and are at most 15 % of the Lao động tiên tiến', () => {
    const authors = new Set(
      rows<{ author: string }>(
        database,
        "SELECT a.person_id || ' ' || i.year AS author FROM initiative_authors a JOIN initiatives i ON i.id = a.initiative_id WHERE i.state = 'recognized'",
      ).map(({ author }) => author),
    );
    const ofOffice = granted.filter((award) => award.decision_id !== null);
    const fighters = ofOffice.filter(({ code, year }) => code === 'CSTDCS' && year >= 2016 && year <= 2023);
    expect(fighters.filter(({ person_id, year }) => !authors.has(`${person_id} ${year}`))).toEqual([]);
    for (let year = 2014; year <= 2023; year += 1) {
      const of = (code: string) => ofOffice.filter((award) => award.code === code && award.year === year).length;
      expect(of('CSTDCS') / of('LDTT'), String(year)).toBeLessThanOrEqual(0.15);
    }
  });

  test('Lao động tiên tiến goes to nobody rated lower than well, disciplined in the year, or under review on the day', () => {
    const wrong = rows(
      database,
      `SELECT a.recipient_name, a.year FROM awards a JOIN award_types t ON t.id = a.award_type_id JOIN decisions d ON d.id = a.decision_id
       WHERE t.code = 'LDTT' AND a.status = 'granted' AND (
         EXISTS (SELECT 1 FROM ratings r WHERE r.person_id = a.person_id AND r.year = a.year AND r.rating IN ('HT', 'KHT'))
         OR EXISTS (SELECT 1 FROM disciplines s WHERE s.person_id = a.person_id AND substr(s.decided_on, 1, 4) = CAST(a.year AS TEXT))
         OR EXISTS (SELECT 1 FROM reviews v WHERE v.person_id = a.person_id AND v.from_on <= d.signed_on AND coalesce(v.to_on, '9999') >= d.signed_on))`,
    );
    expect(wrong).toEqual([]);
  });

  test('Tập thể lao động tiên tiến and xuất sắc have enough Lao động tiên tiến among their people', () => {
    const collectives = rows<{ recipient_name: string; unit_id: number; year: number; code: string; day: string }>(
      database,
      `SELECT a.recipient_name, a.unit_id, a.year, t.code, a.year || '-12-20' AS day FROM awards a JOIN award_types t ON t.id = a.award_type_id
       WHERE a.decision_id IS NOT NULL AND t.code IN ('TTLDTT', 'TTLDXS')`,
    );
    const directory = readUnitDirectory(database);
    const wrong = collectives.filter(({ unit_id, year, code, day }) => {
      const units = directory.subtreeOn(unit_id, day);
      const members = [...units].flatMap((unit) =>
        rows<{ person_id: number }>(
          database,
          'SELECT person_id FROM memberships WHERE unit_id = ? AND from_on <= ? AND coalesce(to_on, ?) >= ?',
          unit,
          day,
          '9999',
          day,
        ),
      );
      const advanced = members.filter(({ person_id }) => has('LDTT', person_id, year)).length;
      const fighters = members.filter(({ person_id }) => has('CSTDCS', person_id, year)).length;
      const share = code === 'TTLDXS' || year >= 2024 ? 0.7 : 0.5;
      return advanced / members.length < share || (code === 'TTLDXS' && fighters === 0);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['LDTT', 'person', '2018-12-20', 420_000],
    ['LDTT', 'person', '2019-12-19', 450_000],
    ['LDTT', 'person', '2023-12-19', 540_000],
    ['CSTDCS', 'person', '2023-12-19', 1_800_000],
    ['LDTT', 'person', '2025-12-22', 710_000],
    ['TTLDTT', 'collective', '2025-12-22', 1_880_000],
    ['BKT', 'person', '2023-02-24', 1_490_000],
    ['BKT', 'person', '2024-02-28', 2_700_000],
    ['CSTDT', 'person', '2025-02-25', 7_020_000],
    ['TTLDXS', 'collective', '2026-03-05', 3_510_000],
  ])('%s for a %s decided on %s is paid %d đồng', (code, subject, day, amount) => {
    const paid = awards.filter(
      (award) => award.code === code && award.subject === subject && award.signed_on === day && award.amount !== 0,
    );
    expect(new Set(paid.map((award) => award.amount))).toEqual(new Set([amount]));
  });

  test('hold the cases that an officer asks about: one year short, a gap, a title taken back, one after death', () => {
    const khoi = awards.find((award) => award.recipient_name === 'Lục Minh Khôi')?.person_id ?? 0;
    expect([2023, 2024, 2025].map((year) => has('CSTDCS', khoi, year))).toEqual([false, true, true]);
    const be = awards.find((award) => award.recipient_name === 'Bế Ngọc Khôi')?.person_id ?? 0;
    expect([2022, 2023, 2024, 2025].map((year) => has('CSTDCS', be, year))).toEqual([true, true, false, true]);
    expect(new Set(awards.map((award) => award.status))).toEqual(new Set(['granted', 'posthumous', 'revoked']));
  });

  test('of 2023 rest on the law of 2003, those of 2024 on that of 2022', () => {
    const note = (signedOn: string) =>
      String(database.prepare('SELECT note FROM decisions WHERE signed_on = ?').pluck().get(signedOn));
    expect(note('2023-12-19')).toContain('91/2017/NĐ-CP');
    expect(note('2024-12-20')).toContain('98/2023/NĐ-CP');
    expect(note('2025-12-22')).toContain('152/2025/NĐ-CP');
  });
});

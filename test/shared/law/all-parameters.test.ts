import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { formatProvision } from '#shared/law/citation.ts';
import { instruments } from '#shared/law/instruments.ts';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { lawVersions } from '#shared/law/versions.ts';

const root = new URL('../../../shared/law/parameters', import.meta.url).pathname;
const provisionForm =
  /^(Luật|Nghị định|Thông tư|Quyết định|Công văn) [\d]+\S*(, Điều \d+( khoản \d+( điểm [a-zđ])?)?)?$/u;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('every parameter of the law', () => {
  test('is listed once, under the path of its file', () => {
    const keys = allParameters.map((parameter) => parameter.key);
    const files = filesUnder(root)
      .map((file) => file.slice(root.length + 1, -'.ts'.length))
      .filter((file) => file !== 'all-parameters');
    expect([...keys].sort()).toEqual(files.map((file) => file.replaceAll('/', '.')).sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(allParameters.map((parameter) => [parameter.key, parameter] as const))(
    '%s has real dates in ascending order, so that no two values overlap',
    (_key, parameter) => {
      const dates = parameter.values.map((entry) => entry.from);
      for (const date of [...dates, parameter.lastCheckedOn]) expect(isIsoDate(date)).toBe(true);
      expect(dates).toEqual([...new Set(dates)].sort());
    },
  );

  test.each(allParameters.map((parameter) => [parameter.key, parameter] as const))(
    '%s cites a known instrument and a well-formed place for every value',
    (_key, parameter) => {
      for (const entry of parameter.values) {
        expect(entry.citations.length).toBeGreaterThan(0);
        for (const citation of entry.citations) {
          expect(Object.keys(instruments)).toContain(citation.instrument);
          expect(formatProvision(citation)).toMatch(provisionForm);
        }
      }
    },
  );

  test.each(allParameters.map((parameter) => [parameter.key, parameter] as const))(
    '%s is not left standing on an instrument that had expired when the value began',
    (_key, parameter) => {
      for (const entry of parameter.values) {
        const expiries = entry.citations.map((citation) => instruments[citation.instrument].expiredOn);
        expect(expiries.some((expiredOn) => expiredOn === null || expiredOn > entry.from)).toBe(true);
      }
    },
  );

  test.each(allParameters.map((parameter) => [parameter.key, parameter] as const))(
    '%s has no gap: an instrument that ends is followed by the next value, on that day or before',
    (_key, parameter) => {
      parameter.values.forEach((entry, index) => {
        if (entry.value === null) return;
        const ends = entry.citations.map((citation) => instruments[citation.instrument].expiredOn);
        if (ends.some((end) => end === null)) return;
        const lastEnd = [...ends].sort().at(-1) ?? '';
        const next = parameter.values[index + 1];
        const hasSuccessor = next !== undefined && next.from <= lastEnd;
        const stillHolds = lastEnd > '2026-11-21';
        expect(hasSuccessor || stillHolds, `${entry.from}: ends ${lastEnd}`).toBe(true);
      });
    },
  );

  test('speaks Vietnamese and English', () => {
    for (const { label } of allParameters) {
      expect(label.vi.length).toBeGreaterThan(5);
      expect(label.en.length).toBeGreaterThan(3);
    }
  });
});

describe('every instrument', () => {
  test.each(Object.entries(instruments))('%s has real dates, in their order', (_key, instrument) => {
    const dates = [instrument.issuedOn, instrument.inForceOn, instrument.expiredOn].filter((date) => date !== null);
    for (const date of dates) expect(isIsoDate(date)).toBe(true);
    if (instrument.inForceOn !== null && instrument.expiredOn !== null) {
      expect(instrument.inForceOn < instrument.expiredOn).toBe(true);
    }
    expect(instrument.title.endsWith(instrument.number)).toBe(true);
  });
});

describe('the date axis', () => {
  test('begins on 20/8/2014 and runs on without gap: each version ends where the next begins', () => {
    expect(lawVersions.map((version) => [version.key, version.from])).toEqual([
      ['R2014', '2014-08-20'],
      ['R2017', '2017-10-01'],
      ['R2024', '2024-01-01'],
      ['R2025', '2025-07-01'],
      ['R2026', '2026-10-01'],
    ]);
  });

  test('rests each version on instruments in force on its first day', () => {
    for (const version of lawVersions) {
      for (const key of version.instruments) {
        const { inForceOn, expiredOn } = instruments[key];
        const startsInTime = inForceOn === null || inForceOn <= version.from || key === 'circular15of2025';
        expect(startsInTime && (expiredOn === null || expiredOn > version.from), `${version.key} ${key}`).toBe(true);
      }
    }
  });
});

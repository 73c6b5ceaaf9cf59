import { describe, expect, test } from 'vitest';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { awardCodes } from '#shared/domain/awards/award-code.ts';
import { awardsFor, evaluateAward, judgeOn } from '#shared/domain/eligibility/evaluate-award.ts';
import { evaluateCase } from '#shared/domain/eligibility/evaluate-case.ts';
import { readFacts } from '#shared/domain/eligibility/facts.ts';
import { flattenFindings } from '#shared/domain/eligibility/finding.ts';
import { NotInForceError } from '#shared/law/parameter.ts';
import { lawVersionKeys } from '#shared/law/versions.ts';
import { awarded, collectiveCase, dossierIn, personCase, rated } from './case-builder.ts';

describe('the answer, in the form of the contract', () => {
  const answer = evaluateCase(personCase('CSTDCS', 'R2025', { ratings: rated(2025, 2025, 'HTXS') }));

  test('has the award, the outcome, the version of the law and the findings', () => {
    expect(answer).toMatchObject({ award: 'CSTDCS', outcome: 'eligible', lawVersion: 'R2025' });
    expect(answer.notice).toBeUndefined();
    expect(answer.findings.find((finding) => finding.key === 'achievement')).toMatchObject({
      criterion: 'Hoàn thành xuất sắc, hoặc có sáng kiến, hoặc đề tài',
      result: 'met',
      provision: 'Luật 06/2022/QH15, Điều 23',
      reason: 'Năm 2025 xếp loại “Hoàn thành xuất sắc nhiệm vụ”.',
    });
  });

  test('keeps alternatives inside the finding of their condition, so that a branch that failed never stands beside those that count', () => {
    expect(answer.findings.every((finding) => finding.result === 'met')).toBe(true);
    const deeper = flattenFindings(answer.findings).filter(({ depth }) => depth > 0);
    expect(deeper.map(({ finding }) => [finding.key, finding.result])).toEqual([
      ['excellentRating', 'met'],
      ['initiative', 'notMet'],
      ['researchTopic', 'notMet'],
    ]);
  });

  test('says of the law of 2026 that nobody has compared it with the text', () => {
    const { notice } = evaluateCase(personCase('LDTT', 'R2026', { ratings: rated(2026, 2026, 'HTT') }));
    expect(notice).toContain('chưa đối chiếu văn bản gốc');
  });
});

describe('every award, in every version of the law', () => {
  const everything = lawVersionKeys.flatMap((law) => awardCodes.map((award) => [law, award] as const));

  test.each(everything)('%s %s: with nothing known it is undetermined, and says what is missing', (law, award) => {
    for (const subject of awardCatalogue[award].subjects) {
      const { outcome, findings } = evaluateCase({ award, subject, ...dossierIn[law], facts: {} });
      expect(outcome, subject).toBe('undetermined');
      expect(findings.some((finding) => finding.missing !== undefined)).toBe(true);
    }
  });

  test.each(everything)('%s %s: with a history known to be empty it is never eligible', (law, award) => {
    const { subjects } = awardCatalogue[award];
    const poor = { ratings: rated(2005, 2026, 'HT'), employment: { startedOn: '2024-12-01', absences: [] } } as const;
    if (subjects.includes('person')) expect(evaluateCase(personCase(award, law, poor)).outcome).not.toBe('eligible');
    if (subjects.includes('collective')) {
      const members = { total: 10, completed: 9, advancedLaborers: 1, grassrootsEmulationFighters: 0, disciplined: [] };
      const { employment: _, ...facts } = { ...poor, members };
      expect(evaluateCase(collectiveCase(award, law, facts)).outcome).not.toBe('eligible');
    }
  });
});

describe('one judge for many people', () => {
  test('answers as the single case does', () => {
    const input = personCase('CSTDT', 'R2025', { awards: awarded('CSTDCS', 2023, 2024, 2025) });
    const judge = judgeOn(input.on);
    const facts = readFacts(input.facts);
    for (const award of awardsFor('person')) {
      const question = { award, year: input.year, subject: 'person', facts } as const;
      expect(evaluateAward(judge, question)).toEqual(evaluateCase({ ...input, award }));
    }
  });

  test('the same facts asked on another day are sorted anew', () => {
    const facts = readFacts(personCase('CSTDT', 'R2025', { awards: awarded('CSTDCS', 2023, 2024, 2025) }).facts);
    const resultOn = (on: '2025-11-30' | '2025-12-01') =>
      evaluateAward(judgeOn(on), { award: 'CSTDT', year: 2025, subject: 'person', facts }).findings[0]?.result;
    expect([resultOn('2025-11-30'), resultOn('2025-12-01'), resultOn('2025-11-30')]).toEqual([
      'notMet',
      'met',
      'notMet',
    ]);
  });

  test('there is no law before 20/8/2014, and no default in its place', () => {
    expect(() => judgeOn('2014-08-19')).toThrow(NotInForceError);
  });

  test('the awards of persons come in the order of precedence', () => {
    expect(awardsFor('person').at(-1)).toBe('LDTT');
    expect(awardsFor('household')).toEqual(['BKTTG', 'BKT', 'GK']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblems, parseCases } from '#shared/contracts/parse-cases.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { CaseFacts, CaseInput } from '#shared/domain/eligibility/case-input.ts';
import { evaluateCase } from '#shared/domain/eligibility/evaluate-case.ts';
import { type Evaluation, type Finding, flattenFindings, outcomeOf } from '#shared/domain/eligibility/finding.ts';
import { generatedCase, removableFacts } from './generated-histories.ts';

const runs = { numRuns: 300 };

function without(input: CaseInput, key: keyof CaseFacts): CaseInput {
  const { [key]: _, ...facts } = input.facts;
  return { ...input, facts };
}

function resultsByKey({ findings }: Evaluation): ReadonlyMap<string, Finding['result']> {
  return new Map(findings.map((finding) => [finding.key, finding.result]));
}

/** The same case with its lists turned around. */
function reversed(input: CaseInput): CaseInput {
  const facts = Object.fromEntries(
    Object.entries(input.facts).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  ) as CaseFacts;
  return { ...input, facts };
}

/** Takes one entry out of a list that can only help: a rating falls to unknown, an award, an initiative or a mark is gone. */
const favorable = ['awards', 'initiatives', 'researchTopics', 'blockLeader', 'exceededTargets'] as const;

describe('whatever the history', () => {
  test('the outcome is the worst of the findings, without exception', () => {
    fc.assert(
      fc.property(generatedCase, (input) => {
        const { outcome, findings } = evaluateCase(input);
        expect(outcome).toBe(outcomeOf(findings));
        const results = findings.map((finding) => finding.result);
        expect(outcome === 'ineligible').toBe(results.includes('notMet'));
        expect(outcome === 'eligible').toBe(results.every((result) => result === 'met'));
      }),
      runs,
    );
  });

  test('a fact that becomes known never turns "met" into "unknown", and a full history is never undetermined by a whole list', () => {
    fc.assert(
      fc.property(generatedCase, fc.constantFrom(...removableFacts), (input, key) => {
        const known = resultsByKey(evaluateCase(input));
        const before = resultsByKey(evaluateCase(without(input, key)));
        for (const [finding, result] of before) {
          if (result === 'met') expect([finding, known.get(finding)]).not.toEqual([finding, 'unknown']);
        }
      }),
      runs,
    );
  });

  test('a missing fact is never a "no": what is ineligible without it stays so when it becomes known', () => {
    fc.assert(
      fc.property(generatedCase, fc.constantFrom(...removableFacts), (input, key) => {
        if (evaluateCase(without(input, key)).outcome === 'ineligible') {
          expect(evaluateCase(input).outcome).toBe('ineligible');
        }
      }),
      runs,
    );
  });

  test('a year’s rating that becomes known never takes back a "no"', () => {
    fc.assert(
      fc.property(generatedCase, fc.nat(16), (input, index) => {
        const ratings = (input.facts.ratings ?? []).filter((_, place) => place !== index);
        const fewer = evaluateCase({ ...input, facts: { ...input.facts, ratings } });
        if (fewer.outcome === 'ineligible') expect(evaluateCase(input).outcome).toBe('ineligible');
        if (fewer.outcome === 'eligible') expect(evaluateCase(input).outcome).not.toBe('undetermined');
      }),
      runs,
    );
  });

  test('taking away a favorable fact never makes anyone eligible', () => {
    fc.assert(
      fc.property(generatedCase, fc.constantFrom(...favorable), fc.nat(29), (input, key, index) => {
        const entries = input.facts[key] ?? [];
        const gone = entries[index];
        if (gone === undefined) return;
        // An award can also stand in the way: of itself, of a lower form, of its own years. Those are not favorable.
        if ('award' in gone && isInTheWay(input, gone.award)) return;
        const fewer = { ...input, facts: { ...input.facts, [key]: entries.filter((_, place) => place !== index) } };
        if (evaluateCase(fewer).outcome === 'eligible') expect(evaluateCase(input).outcome).toBe('eligible');
      }),
      runs,
    );
  });

  test('the order of the facts does not matter', () => {
    fc.assert(
      fc.property(generatedCase, (input) => {
        expect(evaluateCase(reversed(input))).toEqual(evaluateCase(input));
      }),
      runs,
    );
  });

  test('the answer survives as JSON, speaks in sentences, and says where to enter what is missing', () => {
    fc.assert(
      fc.property(generatedCase, fc.constantFrom(...removableFacts), (input, key) => {
        const evaluation = evaluateCase(without(input, key));
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
        for (const { finding } of flattenFindings(evaluation.findings)) {
          expect(finding.reason).toMatch(/^[\p{Lu}\d].*\.$/su);
          expect(finding.reason).not.toMatch(/undefined|NaN|Infinity|null/);
          expect(finding.provision).toMatch(/^\p{Lu}/u);
          if (finding.result === 'unknown') expect(finding.missing?.enterAt).toContain(' → ');
        }
      }),
      runs,
    );
  });

  test('the case file accepts it, or names a contradiction', () => {
    fc.assert(
      fc.property(generatedCase, (input) => {
        const parsed = parseCases(JSON.parse(JSON.stringify(input)));
        if (parsed.ok) expect(parsed.cases[0] && evaluateCase(parsed.cases[0])).toEqual(evaluateCase(input));
        else expect(describeProblems(parsed.problems)).toContain('mâu thuẫn');
      }),
      runs,
    );
  });
});

/** The award itself uses up its years; a higher form leaves nothing for a lower one; the Government's flag none for the province's. */
function isInTheWay({ award }: CaseInput, gone: AwardCode): boolean {
  const isHigherForm =
    awardCatalogue[gone].family === 'commendation' &&
    awardCatalogue[gone].precedence < awardCatalogue[award].precedence;
  return gone === award || isHigherForm || (award === 'COT' && gone === 'COCP');
}

import { describe, expect, test } from 'vitest';
import type { DecisionDraft, RecipientDraft } from '#renderer/features/decisions/decision-draft.ts';
import { namedLine, recordedLine } from '#renderer/features/decisions/new-recipient.ts';
import {
  factsBesideName,
  withAwardFor,
  withDefaults,
  withLines,
  withoutLines,
} from '#renderer/features/decisions/recipient-changes.ts';
import type { AwardType } from '#shared/contracts/awards.ts';

function awardType(id: number, subjects: AwardType['subjects']): [number, AwardType] {
  const type: AwardType = {
    id,
    code: `A${id}`,
    name: `Danh hiệu ${id}`,
    shortName: `A${id}`,
    family: 'title',
    level: 'grassroots',
    decidedBy: 'Giám đốc Sở',
    subjects,
    precedence: id,
    physicalItem: null,
    isOfLaw: true,
    awardCount: 0,
  };
  return [id, type];
}

const PERSONAL = 18;
const COLLECTIVE = 16;
const ANY = 17;
const awardTypes = new Map([
  awardType(PERSONAL, ['person']),
  awardType(COLLECTIVE, ['collective']),
  awardType(ANY, ['person', 'collective', 'household']),
]);

function draftOf(...recipients: RecipientDraft[]): DecisionDraft {
  return {
    head: {
      number: '5',
      symbol: 'QĐ-SCT',
      signedOn: '2026-01-05',
      issuer: 'Sở Công Thương',
      level: 'grassroots',
      signerName: '',
      signerPost: '',
      commendationKind: 'merit',
      subjectLine: '',
      note: '',
    },
    recipients,
  };
}

const bar = { awardTypeId: PERSONAL, year: 2025 };
const person = (id = 1) => recordedLine('person', id, 'Nông Thị Hạnh', bar);
const unit = (defaults = bar) => recordedLine('unit', 5, 'Văn phòng Sở', defaults);
const awards = (draft: DecisionDraft) => draft.recipients.map(({ awardTypeId, year }) => [awardTypeId, year]);

describe('a line that is added', () => {
  test('has the award and year of the bar', () => {
    expect(awards(withLines(draftOf(), [person()], bar, awardTypes))).toEqual([[PERSONAL, 2025]]);
  });

  test('is not given an award that the law does not give to such a recipient', () => {
    expect(awards(withLines(draftOf(), [unit()], bar, awardTypes))).toEqual([[null, 2025]]);
  });

  test('keeps an award that was pasted with it, also a wrong one, so that it can be warned about', () => {
    const pasted = { ...unit(), awardTypeId: PERSONAL };
    expect(awards(withLines(draftOf(), [pasted], { awardTypeId: ANY, year: 2025 }, awardTypes))).toEqual([
      [PERSONAL, 2025],
    ]);
  });

  test('of a collective takes the award that the last collective got', () => {
    const before = draftOf(unit({ awardTypeId: COLLECTIVE, year: 2025 }), person());
    expect(awards(withLines(before, [unit()], bar, awardTypes)).at(-1)).toEqual([COLLECTIVE, 2025]);
  });

  test('waits for its year while only a part of it is typed', () => {
    const half = recordedLine('person', 1, 'Nông Thị Hạnh', { awardTypeId: PERSONAL, year: 20 });
    expect(awards(withLines(draftOf(), [half], bar, awardTypes))).toEqual([[PERSONAL, null]]);
  });
});

describe('choosing in the bar', () => {
  const waiting = { awardTypeId: null, year: null };

  test('fills the lines that wait, where the law allows, and leaves the others', () => {
    const draft = draftOf(
      recordedLine('person', 1, 'Nông Thị Hạnh', waiting),
      recordedLine('unit', 5, 'Văn phòng Sở', waiting),
      recordedLine('person', 2, 'Vàng A Páo', { awardTypeId: ANY, year: 2024 }),
    );
    expect(awards(withDefaults(draft, bar, awardTypes))).toEqual([
      [PERSONAL, 2025],
      [null, 2025],
      [ANY, 2024],
    ]);
  });

  test('changes nothing where nothing waits', () => {
    const draft = draftOf(person());
    expect(withDefaults(draft, { awardTypeId: ANY, year: 2020 }, awardTypes)).toBe(draft);
  });
});

test('the selected lines, and only they, get the award of the bar or are taken out', () => {
  const draft = draftOf(person(1), person(2), person(3));
  const keys = new Set([draft.recipients[1]!.key, draft.recipients[2]!.key]);
  expect(awards(withAwardFor(draft, keys, { awardTypeId: ANY, year: 2024 }))).toEqual([
    [PERSONAL, 2025],
    [ANY, 2024],
    [ANY, 2024],
  ]);
  expect(withoutLines(draft, keys).recipients).toEqual([draft.recipients[0]]);
});

test('what was pasted beside a doubtful name goes with the answer, without the name', () => {
  const pasted = { ...namedLine('Nguyen Van An', bar), citation: 'Có sáng kiến', amount: 702_000 };
  expect(factsBesideName(pasted)).toEqual({
    awardTypeId: PERSONAL,
    year: 2025,
    citation: 'Có sáng kiến',
    amount: 702_000,
    status: 'granted',
  });
});

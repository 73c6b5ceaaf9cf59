import { describe, expect, test } from 'vitest';
import {
  type DecisionDraft,
  draftOfDecision,
  isSameDraft,
  missingFacts,
  type RecipientDraft,
  saveRequest,
  subjectOf,
} from '#renderer/features/decisions/decision-draft.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';
import { type DecisionRow, decisionInputs } from '#shared/contracts/decisions.ts';

const decision: DecisionRow = {
  id: 7,
  number: '05',
  symbol: 'QĐ-SCT',
  signedOn: '2026-01-05',
  issuer: 'Sở Công Thương',
  level: 'grassroots',
  signerName: null,
  signerPost: null,
  commendationKind: 'merit',
  subjectLine: 'Về việc công nhận danh hiệu Lao động tiên tiến năm 2025',
  note: null,
  personCount: 1,
  collectiveCount: 0,
  totalAmount: 0,
  attachmentCount: 0,
};

const award: AwardRow = {
  id: 31,
  awardTypeId: 18,
  code: 'LDTT',
  awardName: 'Lao động tiên tiến',
  awardShortName: 'LĐTT',
  family: 'title',
  level: 'grassroots',
  precedence: 18,
  subject: 'person',
  personId: 4,
  unitId: null,
  recipientName: 'Nông Thị Hạnh',
  recipientSortKey: 'hanh nong thi',
  gender: 'female',
  bornOn: '1985-03-05',
  bornYear: null,
  position: 'Chuyên viên',
  unitName: 'Phòng Quản lý thương mại',
  unitOrder: 3,
  year: 2025,
  citation: null,
  amount: 1_404_000,
  status: 'granted',
  orderNumber: 1,
  decisionId: 7,
  decisionNumber: '05/QĐ-SCT',
  decidedOn: '2026-01-05',
  issuer: 'Sở Công Thương',
};

const outsider: AwardRow = {
  ...award,
  id: 32,
  subject: 'collective',
  personId: null,
  recipientName: 'Công ty An Phát',
  bornOn: null,
};
const draft = draftOfDecision(decision, [award, outsider]);

function withLine(change: Partial<RecipientDraft>): DecisionDraft {
  return { ...draft, recipients: draft.recipients.map((line, index) => (index === 0 ? { ...line, ...change } : line)) };
}

describe('a saved decision', () => {
  test('opened and saved again sends exactly what it was, in the form of the contract', () => {
    const request = saveRequest(7, draft);
    const read = decisionInputs['decisions:save'].parse(request);
    expect(read.decision).toMatchObject({ number: '05', signedOn: '2026-01-05', signerName: null, note: null });
    expect(read.recipients[0]).toMatchObject({ id: 31, recipient: { kind: 'person', id: 4 }, amount: 1_404_000 });
    expect(read.recipients[1]?.recipient).toEqual({ kind: 'named', name: 'Công ty An Phát', subject: 'collective' });
  });

  test('shows the birth year of a person whose birthday is known', () => {
    expect(draft.recipients[0]?.bornYear).toBe(1985);
  });

  test('keeps a recipient outside the records as the collective that it was', () => {
    expect(subjectOf(draft.recipients[1]!)).toBe('collective');
  });
});

describe('unsaved work', () => {
  test('is none right after opening', () => {
    expect(isSameDraft(draft, draftOfDecision(decision, [award, outsider]))).toBe(true);
  });

  test.each<[string, DecisionDraft]>([
    ['a letter of the subject line', { ...draft, head: { ...draft.head, subjectLine: 'Về việc' } }],
    ['the award of one line', withLine({ awardTypeId: 15 })],
    [
      'the name of an outsider',
      { ...draft, recipients: [draft.recipients[0]!, { ...draft.recipients[1]!, name: 'Công ty B' }] },
    ],
    ['a line taken out', { ...draft, recipients: draft.recipients.slice(1) }],
    ['the order of the lines', { ...draft, recipients: [...draft.recipients].reverse() }],
  ])('is there after changing %s', (_, changed) => {
    expect(isSameDraft(draft, changed)).toBe(false);
  });
});

describe('what is still missing', () => {
  test('is nothing in a complete decision', () => {
    expect(missingFacts(draft)).toBeNull();
  });

  test('is told at the field, for a date that is not on the calendar too', () => {
    const missing = missingFacts({ ...draft, head: { ...draft.head, number: ' ', signedOn: '30/02/2026' } });
    expect(Object.keys(missing?.head ?? {}).sort()).toEqual(['number', 'signedOn']);
  });

  test('names the lines without an award or a year', () => {
    expect(missingFacts(withLine({ awardTypeId: null }))?.lines).toEqual(['award-31']);
    expect(missingFacts(withLine({ year: null }))?.lines).toEqual(['award-31']);
  });
});

import { expect, test } from 'vitest';
import type { DecisionDraft } from '#renderer/features/decisions/decision-draft.ts';
import { placeOfIssue } from '#renderer/features/decisions/issue-place.ts';

const draft: DecisionDraft = {
  head: {
    number: '',
    symbol: '',
    signedOn: null,
    issuer: '',
    level: 'grassroots',
    signerName: '',
    signerPost: '',
    commendationKind: 'merit',
    subjectLine: '',
    note: '',
  },
  recipients: [
    {
      key: 'award-31',
      id: 31,
      source: { kind: 'person', id: 4 },
      name: 'Nông Thị Hạnh',
      bornYear: null,
      awardTypeId: 18,
      year: 2025,
      position: null,
      unitName: null,
      isPlaceFromRecords: false,
      citation: null,
      amount: null,
      status: 'granted',
    },
  ],
};

test('a refused field of the head is shown at that field', () => {
  expect(placeOfIssue({ path: 'decision.signedOn', message: 'Ngày' }, draft)).toEqual({
    kind: 'head',
    field: 'signedOn',
    message: 'Ngày',
  });
});

test('a refused line is shown at its cell, by the line itself and not by its number', () => {
  expect(placeOfIssue({ path: 'recipients.0.awardTypeId', message: 'Sai' }, draft)).toEqual({
    kind: 'cell',
    line: 'award-31',
    column: 'award',
    message: 'Sai',
  });
  expect(placeOfIssue({ path: 'recipients.0.recipient.name', message: 'Dài' }, draft)).toMatchObject({
    column: 'name',
  });
});

test('what stands nowhere on the screen is still told', () => {
  expect(placeOfIssue({ path: 'recipients.7.year', message: 'Năm' }, draft).kind).toBe('nowhere');
  expect(placeOfIssue({ path: 'id', message: 'Số' }, draft).kind).toBe('nowhere');
});

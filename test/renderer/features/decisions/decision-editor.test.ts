import { describe, expect, test } from 'vitest';
import type { DecisionDraft, RecipientDraft } from '#renderer/features/decisions/decision-draft.ts';
import {
  type EditorState,
  hasUnsavedWork,
  nextEditor,
  openEditor,
} from '#renderer/features/decisions/decision-editor.ts';

function line(key: string, fields: Partial<RecipientDraft> = {}): RecipientDraft {
  return {
    key,
    id: null,
    source: { kind: 'person', id: 1 },
    name: 'Nông Thị Hạnh',
    bornYear: null,
    awardTypeId: 18,
    year: 2025,
    position: null,
    unitName: null,
    isPlaceFromRecords: true,
    citation: null,
    amount: null,
    status: 'granted',
    ...fields,
  };
}

const saved: DecisionDraft = {
  head: {
    number: '05',
    symbol: 'QĐ-SCT',
    signedOn: '2026-01-05',
    issuer: 'Sở Công Thương',
    level: 'grassroots',
    signerName: '',
    signerPost: '',
    commendationKind: 'merit',
    subjectLine: 'Về việc khen thưởng',
    note: '',
  },
  recipients: [line('award-1', { id: 1 })],
};

function add(state: EditorState, added: RecipientDraft): EditorState {
  const change = (draft: DecisionDraft) => ({ ...draft, recipients: [...draft.recipients, added] });
  return nextEditor(state, { kind: 'changed', change, isStep: true });
}

function retitle(state: EditorState, subjectLine: string): EditorState {
  const change = (draft: DecisionDraft) => ({ ...draft, head: { ...draft.head, subjectLine } });
  return nextEditor(state, { kind: 'changed', change, isStep: false });
}

describe('Ctrl+Z in an unsaved list', () => {
  test('takes back the last step of the list, Ctrl+Y makes it again', () => {
    const added = add(openEditor(saved), line('new'));
    const undone = nextEditor(added, { kind: 'undone' });
    expect(undone.now.recipients).toHaveLength(1);
    expect(nextEditor(undone, { kind: 'redone' }).now.recipients).toHaveLength(2);
  });

  test('leaves what was typed into the head since then', () => {
    const typed = retitle(add(openEditor(saved), line('new')), 'Về việc tặng Giấy khen');
    expect(nextEditor(typed, { kind: 'undone' }).now.head.subjectLine).toBe('Về việc tặng Giấy khen');
  });

  test('does nothing when there is no step left', () => {
    const state = openEditor(saved);
    expect(nextEditor(state, { kind: 'undone' })).toBe(state);
  });
});

describe('saving', () => {
  const typed = add(openEditor(saved), line('new', { source: { kind: 'person', id: 2 } }));
  const fromFile: DecisionDraft = {
    ...saved,
    recipients: [line('award-1', { id: 1 }), line('award-9', { id: 9, source: { kind: 'person', id: 2 } })],
  };

  test('leaves no unsaved work, and the lines stay where they are in the grid', () => {
    const sent = nextEditor(typed, { kind: 'sent', draft: typed.now });
    const done = nextEditor(sent, { kind: 'saved', draft: fromFile });
    expect(hasUnsavedWork(done)).toBe(false);
    expect(done.now.recipients.map(({ key, id }) => [key, id])).toEqual([
      ['award-1', 1],
      ['new', 9],
    ]);
  });

  test('keeps what was typed on meanwhile, and knows the records of the new lines', () => {
    const sent = nextEditor(typed, { kind: 'sent', draft: typed.now });
    const done = nextEditor(retitle(sent, 'Khác'), { kind: 'saved', draft: fromFile });
    expect(hasUnsavedWork(done)).toBe(true);
    expect(done.elsewhere).toBeNull();
    expect(done.now.head.subjectLine).toBe('Khác');
    expect(done.now.recipients[1]?.id).toBe(9);
  });

  test('that was refused loses nothing', () => {
    const refused = nextEditor(nextEditor(typed, { kind: 'sent', draft: typed.now }), { kind: 'refused' });
    expect(refused.now).toBe(typed.now);
    expect(hasUnsavedWork(refused)).toBe(true);
  });

  test('is not disturbed by the list of the file being fetched meanwhile', () => {
    const sent = nextEditor(typed, { kind: 'sent', draft: typed.now });
    expect(nextEditor(sent, { kind: 'loaded', draft: fromFile })).toBe(sent);
  });
});

describe('a decision that changes in the file (Ctrl+Z of a step, an import taken back)', () => {
  const changed: DecisionDraft = { ...saved, head: { ...saved.head, number: '06' } };

  test('is shown anew while there is no unsaved work', () => {
    expect(nextEditor(openEditor(saved), { kind: 'loaded', draft: changed }).now.head.number).toBe('06');
  });

  test('does not overwrite unsaved work: the officer is told and may take it', () => {
    const typed = retitle(openEditor(saved), 'Đang sửa');
    const told = nextEditor(typed, { kind: 'loaded', draft: changed });
    expect(told.now.head.subjectLine).toBe('Đang sửa');
    expect(told.elsewhere).toBe(changed);
    expect(nextEditor(told, { kind: 'yielded' }).now).toBe(changed);
  });

  test('and changes back is no longer worth telling', () => {
    const told = nextEditor(retitle(openEditor(saved), 'Đang sửa'), { kind: 'loaded', draft: changed });
    expect(nextEditor(told, { kind: 'loaded', draft: saved }).elsewhere).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readRefusal, refuseAll } from '#renderer/features/people/save-outcomes.ts';

const sent = { changes: ['11', '12'], additions: ['draft-1'] };

describe('a save that the office refuses', () => {
  it('is told at the cell that it is about', () => {
    const refusal = readRefusal(
      { kind: 'refused', field: 'changes.1.fields.nationalId', message: 'Số CCCD này đã có ở Vàng A Páo.' },
      sent,
    );
    expect(refusal?.outcomes).toEqual([
      { status: 'refused', rowId: '12', key: 'nationalId', problem: 'Số CCCD này đã có ở Vàng A Páo.' },
    ]);
    expect(refusal?.rejected).toEqual(new Set(['12']));
  });

  it('finds the row and column of a membership and of a new person', () => {
    const refusal = readRefusal(
      {
        kind: 'invalidInput',
        issues: [
          { path: 'additions.0.bornOn', message: 'Ngày không có trên lịch.' },
          { path: 'changes.0.membership.unitId', message: 'Đơn vị đã giải thể.' },
        ],
      },
      sent,
    );
    expect(refusal?.outcomes).toMatchObject([
      { rowId: 'draft-1', key: 'birth' },
      { rowId: '11', key: 'unit' },
    ]);
  });

  it('is told at every row when it is about none in particular', () => {
    const failure = { kind: 'diskFull', path: 'so.tdkt' } as const;
    expect(readRefusal(failure, sent)).toBeNull();
    expect(refuseAll(failure, sent).map((outcome) => outcome.rowId)).toEqual(['11', '12', 'draft-1']);
  });
});

import { describe, expect, it } from 'vitest';
import { prepareAdditions, prepareEdits } from '#renderer/features/people/person-cells.ts';
import { inputSchemas } from '#shared/contracts/ipc-contract.ts';
import { personRow } from './person-row.ts';

const hanh = personRow(1, 'Nông Thị Hạnh');
const minh = personRow(2, 'Lê Văn Minh', { unitId: null, unitName: null });
const people = new Map([hanh, minh].map((person) => [person.id, person]));
const cell = (rowId: string, key: string, value: string | null) => ({ rowId, key, value });

describe('cells edited in the list of people', () => {
  it('go as one change per person, the post apart from the person', () => {
    const { changes, refused } = prepareEdits(
      [cell('1', 'gender', 'female'), cell('1', 'position', 'Chánh Văn phòng'), cell('2', 'ethnicGroup', 'Tày')],
      people,
    );
    expect(refused).toEqual([]);
    expect(changes).toEqual([
      { id: 1, fields: { gender: 'female' }, membership: { position: 'Chánh Văn phòng' } },
      { id: 2, fields: { ethnicGroup: 'Tày' } },
    ]);
    expect(inputSchemas['people:update'].safeParse({ changes }).success).toBe(true);
  });

  it('a day of birth brings its year; a year alone leaves the day unknown; an empty cell forgets both', () => {
    const fieldsOf = (value: string | null) => prepareEdits([cell('1', 'birth', value)], people).changes[0]?.fields;
    expect(fieldsOf('1985-03-05')).toEqual({ bornOn: '1985-03-05', bornYear: 1985 });
    expect(fieldsOf('1985')).toEqual({ bornOn: null, bornYear: 1985 });
    expect(fieldsOf(null)).toEqual({ bornOn: null, bornYear: null });
  });

  it('what is emptied becomes unknown, never a no', () => {
    expect(prepareEdits([cell('1', 'isPartyMember', null)], people).changes[0]?.fields).toEqual({
      isPartyMember: null,
    });
    expect(prepareEdits([cell('1', 'isPartyMember', 'no')], people).changes[0]?.fields).toEqual({
      isPartyMember: false,
    });
  });

  it('a wrong CCCD is refused at its cell with its sentence, and the other cells go on', () => {
    const { changes, refused } = prepareEdits([cell('1', 'nationalId', '12345'), cell('1', 'note', 'ghi chú')], people);
    expect(changes).toEqual([{ id: 1, fields: { note: 'ghi chú' } }]);
    expect(refused).toMatchObject([{ rowId: '1', key: 'nationalId', problem: expect.stringContaining('12 chữ số') }]);
  });

  it('a name is never emptied, nor longer than paper can carry', () => {
    const { refused } = prepareEdits([cell('1', 'fullName', null), cell('2', 'fullName', 'A'.repeat(300))], people);
    expect(refused.map((outcome) => outcome.status === 'refused' && outcome.problem)).toEqual([
      'Hãy nhập họ và tên.',
      expect.stringContaining('200 ký tự'),
    ]);
  });

  it('a post needs a unit first, which the same paste may bring', () => {
    expect(prepareEdits([cell('2', 'position', 'Kế toán')], people).refused).toHaveLength(1);
    expect(prepareEdits([cell('2', 'position', 'Kế toán'), cell('2', 'unit', '5')], people)).toMatchObject({
      refused: [],
      changes: [{ id: 2, membership: { position: 'Kế toán', unitId: 5 } }],
    });
  });
});

describe('rows typed or pasted below the list of people', () => {
  it('need a name and a unit, and nothing else', () => {
    const { additions, drafts, refused } = prepareAdditions(
      [
        { draftId: 'a', values: { fullName: 'Triệu Mùi Khé', unit: '4' } },
        { draftId: 'b', values: { fullName: 'Hầu A Lử' } },
        { draftId: 'c', values: { unit: '4', gender: 'male' } },
      ],
      null,
    );
    expect(drafts).toEqual(['a']);
    expect(refused).toMatchObject([
      { rowId: 'b', key: 'unit', problem: 'Hãy chọn đơn vị.' },
      { rowId: 'c', key: 'fullName', problem: 'Hãy nhập họ và tên.' },
    ]);
    expect(inputSchemas['people:update'].safeParse({ changes: [], additions }).success).toBe(true);
    expect(additions[0]).toMatchObject({ gender: null, isPartyMember: null, membership: { unitId: 4, fromOn: null } });
  });

  it('belong to the unit that the list is narrowed to, unless they name another', () => {
    const { additions } = prepareAdditions(
      [
        { draftId: 'a', values: { fullName: 'Triệu Mùi Khé' } },
        { draftId: 'b', values: { fullName: 'Hầu A Lử', unit: '9' } },
      ],
      4,
    );
    expect(additions.map((addition) => addition.membership?.unitId)).toEqual([4, 9]);
  });
});

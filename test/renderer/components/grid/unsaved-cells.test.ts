import { describe, expect, test } from 'vitest';
import type { CellChange, EditOutcome, NewRow } from '#renderer/components/grid/grid-types.ts';
import type { CellInput } from '#renderer/components/grid/plan-edits.ts';
import { draftIdAt, UnsavedCells } from '#renderer/components/grid/unsaved-cells.ts';
import { amountColumn, bornColumn, memberColumn, nameColumn, type Person, person, unitColumn } from './people.ts';

type Answer = readonly EditOutcome[] | undefined;

/** A program that answers when the test says so. */
function openProgram() {
  const calls: {
    changes: readonly CellChange[];
    newRows: readonly NewRow[];
    label: string;
    answer: (outcomes?: Answer) => Promise<void>;
    fail: () => Promise<void>;
  }[] = [];
  const take = (changes: readonly CellChange[], newRows: readonly NewRow[], label: string) =>
    new Promise<Answer>((resolve, reject) => {
      const settled = () => new Promise<void>((done) => setTimeout(done));
      calls.push({
        changes,
        newRows,
        label,
        answer: (outcomes) => {
          resolve(outcomes);
          return settled();
        },
        fail: () => {
          reject(new Error('broken'));
          return settled();
        },
      });
    });
  const cells = new UnsavedCells<Person>(() => ({
    onEdit: (changes, label) => take(changes, [], label),
    onAppendRows: (newRows, changes, label) => take(changes, newRows, label),
    failureSentence: () => 'Chưa lưu được.',
  }));
  return { cells, calls };
}

const an = person('1', { name: 'An', amount: 5 });
const typed = (
  column: CellInput<Person>['column'],
  text: string,
  row: Person | null = an,
  rowId = '1',
): CellInput<Person> => ({
  rowId,
  row,
  column,
  input: { text },
});
const edit = (cells: UnsavedCells<Person>, rowId: string, key: string) => cells.state().edits.get(rowId)?.get(key);

describe('an edit of a saved row', () => {
  test('shows at once and is gone when the program has saved it', async () => {
    const { cells, calls } = openProgram();
    cells.write([typed(amountColumn, '1.200')], 'Sửa');
    expect(edit(cells, '1', 'amount')).toMatchObject({ status: 'pending', value: 1200 });
    expect(cells.state().savingCount).toBe(1);
    expect(calls[0]?.changes).toEqual([{ rowId: '1', key: 'amount', value: 1200 }]);
    await calls[0]?.answer();
    expect(cells.state()).toMatchObject({ savingCount: 0 });
    expect(edit(cells, '1', 'amount')).toBeUndefined();
  });

  test('that changes nothing is not sent', () => {
    const { cells, calls } = openProgram();
    cells.write([typed(amountColumn, '5'), typed(nameColumn, ' An ')], 'Sửa');
    expect(calls).toHaveLength(0);
  });

  test('that cannot be read stays with what was typed and is not sent', () => {
    const { cells, calls } = openProgram();
    const plan = cells.write([typed(bornColumn, '30/02/1990'), typed(amountColumn, '7')], 'Dán');
    expect(plan.problems).toHaveLength(1);
    expect(edit(cells, '1', 'bornOn')).toMatchObject({ status: 'refused', text: '30/02/1990' });
    expect(calls[0]?.changes).toEqual([{ rowId: '1', key: 'amount', value: 7 }]);
  });

  test('that the program refuses stays with what was typed and why', async () => {
    const { cells, calls } = openProgram();
    cells.write([typed(amountColumn, '7'), typed(nameColumn, 'Ánh')], 'Dán');
    await calls[0]?.answer([{ status: 'refused', rowId: '1', key: 'amount', problem: 'Quá mức.' }]);
    expect(edit(cells, '1', 'amount')).toEqual({ status: 'refused', text: '7', problem: 'Quá mức.' });
    expect(edit(cells, '1', 'name')).toBeUndefined();
    cells.write([typed(amountColumn, '5')], 'Sửa');
    expect(edit(cells, '1', 'amount')).toBeUndefined();
    expect(calls).toHaveLength(1);
  });

  test('is refused as a whole when the program breaks down', async () => {
    const { cells, calls } = openProgram();
    cells.write([typed(amountColumn, '7'), typed(unitColumn, 'thanh tra')], 'Dán');
    await calls[0]?.fail();
    expect(edit(cells, '1', 'amount')).toMatchObject({ status: 'refused', text: '7', problem: 'Chưa lưu được.' });
    expect(edit(cells, '1', 'unit')).toMatchObject({ status: 'refused', text: 'thanh tra' });
  });

  test('made again while the first is being saved is not undone by the first answer', async () => {
    const { cells, calls } = openProgram();
    cells.write([typed(amountColumn, '7')], 'Sửa');
    cells.write([typed(amountColumn, '8')], 'Sửa');
    await calls[0]?.answer();
    expect(edit(cells, '1', 'amount')).toMatchObject({ status: 'pending', value: 8 });
    await calls[1]?.answer();
    expect(edit(cells, '1', 'amount')).toBeUndefined();
  });

  test('does not touch what may only be read', () => {
    const { cells, calls } = openProgram();
    const locked = { ...amountColumn, edit: { isEditable: (row: Person) => row.id !== '1' } };
    const plan = cells.write([typed(locked, '7')], 'Dán');
    expect(plan.lockedCount).toBe(1);
    expect(calls).toHaveLength(0);
  });
});

describe('a row typed below the last one', () => {
  test('is sent at once and gives way to the saved row', async () => {
    const { cells, calls } = openProgram();
    const id = draftIdAt(cells.state(), 0);
    cells.write([typed(nameColumn, 'Lò Thị Mai', null, id)], 'Sửa');
    expect(cells.state().draftIds).toEqual([id]);
    expect(calls[0]?.newRows).toEqual([{ draftId: id, values: { name: 'Lò Thị Mai' } }]);
    expect(draftIdAt(cells.state(), 0)).not.toBe(id);
    await calls[0]?.answer([{ status: 'saved', rowId: id, savedAs: '77' }]);
    expect(cells.state().draftIds).toEqual([]);
    expect(cells.state().edits.size).toBe(0);
  });

  test('that is refused keeps all of it, and is sent whole when it is put right', async () => {
    const { cells, calls } = openProgram();
    const id = draftIdAt(cells.state(), 0);
    cells.write([typed(nameColumn, 'Mai', null, id)], 'Sửa');
    await calls[0]?.answer([{ status: 'refused', rowId: id, problem: 'Hãy chọn đơn vị.' }]);
    expect(cells.state().draftIds).toEqual([id]);
    expect(edit(cells, id, 'name')).toMatchObject({ status: 'kept', value: 'Mai' });
    expect(edit(cells, id, '')).toMatchObject({ status: 'refused', problem: 'Hãy chọn đơn vị.' });
    cells.write([typed(unitColumn, 'ttr', null, id)], 'Sửa');
    expect(calls[1]?.newRows).toEqual([{ draftId: id, values: { name: 'Mai', unit: 'tt' } }]);
    expect(edit(cells, id, '')).toBeUndefined();
  });

  test('may be typed on while it is being saved: what came later is sent to the saved row', async () => {
    const { cells, calls } = openProgram();
    const id = draftIdAt(cells.state(), 0);
    cells.write([typed(nameColumn, 'Mai', null, id)], 'Sửa');
    cells.write([typed(unitColumn, 'Văn phòng', null, id)], 'Sửa');
    expect(calls).toHaveLength(1);
    await calls[0]?.answer([{ status: 'saved', rowId: id, savedAs: '77' }]);
    expect(calls[1]?.changes).toEqual([{ rowId: '77', key: 'unit', value: 'vp' }]);
    await calls[1]?.answer();
    expect(cells.state().edits.size).toBe(0);
  });

  test('takes along to the saved row what could not be read', async () => {
    const { cells, calls } = openProgram();
    const id = draftIdAt(cells.state(), 0);
    cells.write([typed(nameColumn, 'Mai', null, id), typed(bornColumn, '31/02/1990', null, id)], 'Dán');
    expect(calls[0]?.newRows[0]?.values).toEqual({ name: 'Mai' });
    await calls[0]?.answer([{ status: 'saved', rowId: id, savedAs: '77' }]);
    expect(edit(cells, '77', 'bornOn')).toMatchObject({ status: 'refused', text: '31/02/1990' });
  });

  test('is pasted with others and with changes of saved rows in one call', () => {
    const { cells, calls } = openProgram();
    const [first, second, third] = [0, 1, 2].map((offset) => draftIdAt(cells.state(), offset));
    cells.write(
      [
        typed(amountColumn, '9'),
        typed(nameColumn, 'Hai', null, first),
        typed(nameColumn, '', null, second),
        typed(nameColumn, 'Ba', null, third),
      ],
      'Dán 4 × 1 ô',
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ label: 'Dán 4 × 1 ô', changes: [{ rowId: '1', key: 'amount', value: 9 }] });
    expect(calls[0]?.newRows.map(({ values }) => values)).toEqual([{ name: 'Hai' }, { name: 'Ba' }]);
    expect(cells.state().draftIds).toEqual([first, third]);
  });

  test('vanishes when all in it is cleared', async () => {
    const { cells, calls } = openProgram();
    const id = draftIdAt(cells.state(), 0);
    cells.write([typed(unitColumn, 'Văn phòng', null, id), typed(memberColumn, 'x', null, id)], 'Dán');
    await calls[0]?.answer([{ status: 'refused', rowId: id, problem: 'Hãy nhập họ và tên.' }]);
    cells.write([typed(unitColumn, '', null, id), typed(memberColumn, '', null, id)], 'Xóa');
    expect(cells.state().draftIds).toEqual([]);
    expect(cells.state().edits.size).toBe(0);
    expect(calls).toHaveLength(1);
  });
});

test('what was typed in a refused cell can be given up', () => {
  const { cells } = openProgram();
  cells.write([typed(bornColumn, 'hôm qua')], 'Sửa');
  cells.discard('1', 'bornOn');
  expect(cells.state().edits.size).toBe(0);
});

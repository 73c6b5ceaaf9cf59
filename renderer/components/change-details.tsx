import type { RecordChange } from '#shared/contracts/history.ts';
import classes from './change-details.module.css';

function Value({ text, isBefore }: { readonly text: string | null; readonly isBefore: boolean }) {
  if (text === null || text === '') return <span className={classes.nothing}>(trống)</span>;
  return isBefore ? <del className={classes.before}>{text}</del> : text;
}

/** What a step changed in one record, field by field: before and after. A new or removed record shows only what it holds. */
export function ChangeDetails({ change }: { readonly change: RecordChange }) {
  const fields = change.fields.filter(({ before, after }) => before !== after);
  if (fields.length === 0) return <p className={classes.nothing}>Không có trường nào đổi giá trị.</p>;
  return (
    <table className={classes.fields}>
      <tbody>
        {fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            {change.kind !== 'added' && (
              <td>
                <Value text={before} isBefore={change.kind === 'edited'} />
              </td>
            )}
            {change.kind === 'edited' && (
              <td>
                <span className={classes.nothing}>→</span>
              </td>
            )}
            {change.kind !== 'removed' && (
              <td>
                <Value text={after} isBefore={false} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What happened to a record, in a word. */
export const changeKindNames: Record<RecordChange['kind'], string> = {
  added: 'Thêm',
  edited: 'Sửa',
  removed: 'Xoá',
};

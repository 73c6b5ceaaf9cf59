import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordChange } from '#shared/contracts/history.ts';
import { useAction } from '../lib/use-action.ts';
import { useQuery } from '../lib/use-query.ts';
import classes from './import-origin.module.css';
import { QueryView } from './query-view.tsx';

interface ImportOriginProps {
  readonly change: RecordChange & { readonly importId: number };
}

/** From which row of a unit's file a record came, cell by cell as the file has them; asked for by a button. */
export function ImportOrigin({ change }: ImportOriginProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Đóng dòng của tệp' : 'Xem dòng trong tệp đã nhập'}
      </Button>
      {isOpen && <OriginalCells change={change} />}
    </div>
  );
}

function OriginalCells({ change: { table, rowId, importId } }: ImportOriginProps) {
  const traces = useQuery('imports:trace', { table, rowId });
  const open = useAction('imports:open-original', { announces: false });
  return (
    <QueryView query={traces}>
      {(found) =>
        found
          .filter((trace) => trace.importId === importId)
          .map((trace) => (
            <div key={`${trace.sheetName} ${trace.sourceRow}`} className={classes.origin}>
              <p className={classes.place}>
                Tệp{' '}
                <button
                  type="button"
                  className={classes.file}
                  title="Mở tệp gốc đã giữ"
                  onClick={() => void open.run({ importId })}
                >
                  {trace.fileName}
                </button>
                {placeOf(trace.sheetName)} dòng {trace.sourceRow}
              </p>
              <table className={classes.cells}>
                <tbody>
                  {trace.cells.map(({ address, header, text }) => (
                    <tr key={address}>
                      <td className={classes.address}>{address}</td>
                      <th scope="row">{header}</th>
                      <td>{text}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ))
      }
    </QueryView>
  );
}

/** Tables of a Word file are numbered by the reader; sheets of a workbook have names of their own. */
function placeOf(sheetName: string): string {
  if (sheetName === '') return '';
  return /^Bảng \d+$/.test(sheetName) ? ` ${sheetName.toLowerCase()},` : ` trang tính ${sheetName},`;
}

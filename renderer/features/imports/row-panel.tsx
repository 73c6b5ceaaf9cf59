import { Button, Group, Radio, Stack } from '@mantine/core';
import type { ImportCandidate, ImportRow } from '#shared/contracts/imports.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { revise, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';
import { changeText, outcomeName } from './row-columns.tsx';

/** Everything about one row: what becomes of it and why, who is meant, and its letters before and after. */
export function RowPanel({ row, sheetName }: { readonly row: ImportRow; readonly sheetName: string | null }) {
  const isBusy = useImportDesk((desk) => desk.work !== null);
  const converted = row.cells.filter((cell) => cell.original !== cell.text && cell.original !== '');
  return (
    <Stack gap="sm">
      <p>
        <strong>{outcomeName(row)}</strong>
        <span className={classes.quiet}>
          {' '}
          · dòng {row.sourceRow}
          {sheetName === null ? '' : `, trang tính ${sheetName}`}
        </span>
      </p>
      {row.problems.length > 0 && (
        <ul className={classes.lines}>
          {row.problems.map((problem) => (
            <li
              key={`${problem.address} ${problem.message}`}
              className={
                problem.severity === 'refusal' ? classes.refused : problem.severity === 'question' ? classes.asked : ''
              }
            >
              {problem.column === null ? '' : `${problem.column}: `}
              {problem.message}
            </li>
          ))}
        </ul>
      )}
      {row.candidates.length > 0 && (
        <Radio.Group
          label={row.asked === null ? 'Người trong dòng này là ai?' : `Tác giả ${row.asked.name} là ai?`}
          key={row.asked?.key}
          value={row.match === null ? null : String(row.match.id)}
          onChange={(value) => {
            void revise({
              matches: [
                {
                  rowId: row.asked?.key ?? row.id,
                  answer: value === 'new' ? { kind: 'new' } : { kind: 'record', id: Number(value) },
                },
              ],
            });
          }}
        >
          <Stack gap={6} mt={4}>
            {row.candidates.map((candidate) => (
              <Radio
                key={candidate.id}
                value={String(candidate.id)}
                disabled={isBusy}
                label={candidateText(candidate)}
                description={`${Math.round(candidate.score * 100)}/100 · ${candidate.reason}`}
              />
            ))}
            <Radio value="new" disabled={isBusy} label="Người khác, lập hồ sơ mới" />
          </Stack>
        </Radio.Group>
      )}
      {row.match !== null && row.candidates.length === 0 && (
        <div>
          Khớp với{' '}
          <PlaceLink to={row.match.kind === 'person' ? paths.person(row.match.id) : paths.unit(row.match.id)}>
            {row.match.name}
          </PlaceLink>{' '}
          <span className={classes.quiet}>({row.match.reason})</span>
          {row.match.kind === 'person' && (
            <Group gap={6} mt={4}>
              <Button
                variant="default"
                size="compact-sm"
                disabled={isBusy}
                onClick={() => void revise({ matches: [{ rowId: row.id, answer: { kind: 'new' } }] })}
              >
                Không phải người này
              </Button>
              <AskAgain rowId={row.id} isBusy={isBusy} />
            </Group>
          )}
        </div>
      )}
      {row.match === null && row.outcome === 'new' && row.candidates.length === 0 && (
        <div>
          <AskAgain rowId={row.id} isBusy={isBusy} />
        </div>
      )}
      {row.changes.length > 0 && (
        <ul className={classes.lines} aria-label="Thay đổi">
          {row.changes.map((change) => (
            <li key={change.field}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      {converted.length > 0 && (
        <table className={classes.conversions} aria-label="Chữ trước và sau khi chuyển">
          <thead>
            <tr>
              <th>Trong tệp</th>
              <th>Đọc là</th>
            </tr>
          </thead>
          <tbody>
            {converted.map((cell) => (
              <tr key={cell.address}>
                <td>{cell.original}</td>
                <td>
                  {cell.text}
                  {cell.isCorrected && <span className={classes.quiet}> (đã sửa)</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        disabled={isBusy}
        onClick={() => void revise({ leaveOut: [{ rowId: row.id, isLeftOut: !row.isLeftOut }] })}
      >
        {row.isLeftOut ? 'Nhập lại dòng này' : 'Không nhập dòng này'}
      </Button>
    </Stack>
  );
}

/** Takes an answer back: who is meant is looked for, and asked, anew. */
function AskAgain({ rowId, isBusy }: { readonly rowId: string; readonly isBusy: boolean }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={isBusy}
      onClick={() => void revise({ matches: [{ rowId, answer: null }] })}
    >
      Tìm lại người khớp
    </Button>
  );
}

function candidateText({ name, bornYear, position, unitName }: ImportCandidate): string {
  return [name, bornYear === null ? null : `sinh ${bornYear}`, position, unitName].filter(Boolean).join(', ');
}

import { Button, Group, Radio, Stack } from '@mantine/core';
import { type PackageRow, packageOutcomeNames } from '#shared/contracts/packages.ts';
import { changeText, outcomeClasses } from './package-columns.tsx';
import { answerRows, usePackageDesk } from './package-desk.ts';
import classes from './packages.module.css';

/** Everything about one row of a package: what becomes of it and why, and what the officer says of it. */
export function PackageRowPanel({ row }: { readonly row: PackageRow }) {
  const isBusy = usePackageDesk((desk) => desk.work !== null);
  const disputed = row.changes.filter((change) => change.isDisputed);
  return (
    <Stack gap="sm">
      <p>
        <strong className={outcomeClasses[row.outcome]}>{packageOutcomeNames[row.outcome]}</strong>
        <span className={classes.quiet}> · {row.tableName}</span>
      </p>
      <p className={classes.label}>{row.label}</p>
      {row.problem !== null && <p className={classes.asked}>{row.problem}</p>}
      {row.candidates.length > 0 && (
        <Radio.Group
          label="Mục này ở đây là gì?"
          value={answerValue(row)}
          onChange={(value) =>
            void answerRows({
              rows: [row.id],
              answer: value === 'new' || value === 'leave' ? { kind: value } : { kind: 'record', id: Number(value) },
            })
          }
        >
          <Stack gap={6} mt={4}>
            {row.candidates.map((candidate) => (
              <Radio
                key={candidate.id}
                value={String(candidate.id)}
                disabled={isBusy}
                label={candidate.label}
                description={candidate.reason}
              />
            ))}
            <Radio value="new" disabled={isBusy} label="Mục khác, lập mới" />
            <Radio value="leave" disabled={isBusy} label="Không nhận" />
          </Stack>
        </Radio.Group>
      )}
      {row.match !== null && (
        <p>
          Khớp với {row.match.label} <span className={classes.quiet}>({row.match.reason})</span>
        </p>
      )}
      {row.changes.length > 0 && (
        <ul className={classes.lines}>
          {row.changes.map((change) => (
            <li key={change.field}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      {disputed.length > 0 && (
        <Group gap={6}>
          <Button
            variant="default"
            size="compact-sm"
            disabled={isBusy}
            onClick={() => void answerRows({ rows: [row.id], answer: { kind: 'take' } })}
          >
            Lấy của gói
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={isBusy}
            onClick={() => void answerRows({ rows: [row.id], answer: { kind: 'keep' } })}
          >
            Giữ của ta
          </Button>
        </Group>
      )}
      {row.candidates.length === 0 && row.answer === null && (row.outcome === 'new' || row.outcome === 'changed') && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={isBusy}
          onClick={() => void answerRows({ rows: [row.id], answer: { kind: 'leave' } })}
        >
          Không nhận mục này
        </Button>
      )}
      {row.answer !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isBusy}
          onClick={() => void answerRows({ rows: [row.id], answer: null })}
        >
          Bỏ lựa chọn, để chương trình tự xét
        </Button>
      )}
    </Stack>
  );
}

function answerValue({ answer }: PackageRow): string | null {
  if (answer === null) return null;
  return answer.kind === 'record' ? String(answer.id) : answer.kind;
}

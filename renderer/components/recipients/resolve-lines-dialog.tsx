import { Button, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { awardSubjectNames } from '#shared/contracts/awards.ts';
import { Dialog } from '../dialog.tsx';
import { type Answer, answersOf, NOT_ANSWERED, SKIPPED } from './line-answer.ts';
import type { WaitingLine } from './match-lines.ts';
import { type Candidate, likelySubject } from './pasted-line.ts';
import classes from './resolve-lines-dialog.module.css';

/** What the officer said about one line. */
export interface ResolvedLine<Facts extends object> {
  readonly line: WaitingLine<Facts>;
  readonly answer: Exclude<Answer, { kind: 'skip' }>;
}

interface ResolveLinesDialogProps<Facts extends object> {
  readonly lines: readonly WaitingLine<Facts>[];
  readonly isOpen: boolean;
  /** Closing keeps the lines that have no answer yet. */
  readonly onClose: () => void;
  /** The answered lines, and those that stay unanswered. */
  readonly onResolved: (resolved: readonly ResolvedLine<Facts>[], rest: readonly WaitingLine<Facts>[]) => void;
}

/** Asks, line by line, whom a pasted name means. Nothing is chosen beforehand, and nothing is thrown away unasked. */
export function ResolveLinesDialog<Facts extends object>({
  lines: waiting,
  isOpen,
  onClose,
  onResolved,
}: ResolveLinesDialogProps<Facts>) {
  // While the dialog fades away after the last answer it keeps its lines.
  const shown = useRef(waiting);
  if (isOpen) shown.current = waiting;
  const lines = shown.current;
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const unknown = lines.filter((line) => line.match.kind === 'unknown');
  const answered = lines.filter((line) => (choices[line.key] ?? NOT_ANSWERED) !== NOT_ANSWERED);

  const finish = () => {
    const resolved: ResolvedLine<Facts>[] = [];
    const rest: WaitingLine<Facts>[] = [];
    for (const line of lines) {
      const answer = answersOf(line, names[line.key] ?? line.name).get(choices[line.key] ?? NOT_ANSWERED);
      if (answer === undefined) rest.push(line);
      else if (answer.kind !== 'skip') resolved.push({ line, answer });
    }
    onResolved(resolved, rest);
  };

  const takeAllUnknown = () => {
    const taken = unknown.map((line) => [line.key, `named ${likelySubject(names[line.key] ?? line.name)}`]);
    setChoices((old) => ({ ...Object.fromEntries(taken), ...old }));
  };

  return (
    <Dialog
      title={`Còn ${lines.length} dòng cần hỏi lại`}
      isOpen={isOpen}
      onClose={onClose}
      width={900}
      onSubmit={(event) => {
        event.preventDefault();
        if (answered.length > 0) finish();
      }}
      footer={
        <>
          {unknown.length > 1 && (
            <Button variant="default" mr="auto" onClick={takeAllUnknown}>
              Ghi theo tên cả {unknown.length} dòng ngoài danh sách
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Để sau
          </Button>
          <Button type="submit" disabled={answered.length === 0}>
            Ghi {answered.length} dòng đã trả lời
          </Button>
        </>
      }
    >
      <div className={classes.lines}>
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Dòng đã dán</Table.Th>
              <Table.Th className={classes.answer}>Là ai?</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, index) => (
              <Table.Tr key={line.key}>
                <Table.Td className={classes.line}>
                  {(choices[line.key] ?? '').startsWith('named') ? (
                    <TextInput
                      aria-label={`Tên ghi trong danh sách, dòng ${index + 1}`}
                      value={names[line.key] ?? line.name}
                      onChange={(event) => {
                        const name = event.currentTarget.value;
                        setNames((old) => ({ ...old, [line.key]: name }));
                      }}
                    />
                  ) : (
                    line.text.replaceAll('\t', ' · ')
                  )}
                  <Text size="xs" c="dimmed">
                    {line.match.kind === 'unknown' ? 'Không có ai tên như vậy' : whyAsked(line.match.candidates)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={`${line.name} là ai?`}
                    data-autofocus={index === 0 || undefined}
                    value={choices[line.key] ?? NOT_ANSWERED}
                    onChange={(event) => {
                      const choice = event.currentTarget.value;
                      setChoices((old) => ({ ...old, [line.key]: choice }));
                    }}
                  >
                    <option value={NOT_ANSWERED}>Chọn…</option>
                    {line.match.kind === 'question' && (
                      <optgroup label="Trong danh sách">
                        {line.match.candidates.map((candidate) => (
                          <option key={`${candidate.kind} ${candidate.id}`} value={`${candidate.kind} ${candidate.id}`}>
                            {describeCandidate(candidate)}
                          </option>
                        ))}
                      </optgroup>
                    )}
                    <optgroup label="Ngoài danh sách: chỉ ghi theo tên">
                      {Object.entries(awardSubjectNames).map(([subject, name]) => (
                        <option key={subject} value={`named ${subject}`}>
                          {name} ngoài danh sách
                        </option>
                      ))}
                    </optgroup>
                    <option value={SKIPPED}>Bỏ dòng này</option>
                  </NativeSelect>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Dialog>
  );
}

function whyAsked(candidates: readonly Candidate[]): string {
  return candidates.length === 1
    ? 'Có một tên gần giống'
    : `Có ${candidates.length} người, đơn vị cùng tên hoặc gần giống`;
}

/** Name, birth year, position and unit: what tells namesakes apart. Unknown facts say so. */
export function describeCandidate({ kind, name, bornYear, position, unitName }: Candidate): string {
  if (kind === 'unit') return [name, 'tập thể', unitName].filter(Boolean).join(' – ');
  const born = bornYear === null ? 'chưa rõ năm sinh' : `sinh năm ${bornYear}`;
  return `${name} – ${born} – ${position ?? 'chưa rõ chức vụ'} – ${unitName ?? 'chưa rõ đơn vị'}`;
}

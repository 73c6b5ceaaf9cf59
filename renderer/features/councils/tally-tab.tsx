import { SegmentedControl, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import {
  countVotes,
  readVoteRow,
  voteChoiceNames,
  voteChoices,
  voteDigits,
} from '#shared/domain/councils/vote-choice.ts';
import { thresholdInWords } from '#shared/domain/councils/vote-threshold.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import classes from './tally.module.css';
import { type Reading, roomOf, rowAfter, tallyKey } from './tally-board.ts';
import { TallyRow } from './tally-row.tsx';
import { useVoteRows } from './use-vote-rows.ts';

type Order = 'by-candidate' | 'by-ballot';

/** Kiểm phiếu: votes go in by number keys as fast as they are read out, candidate by candidate or paper by paper. */
export function TallyTab({ page }: { readonly page: MeetingPage }) {
  const { meeting, candidates, attendees } = page;
  const [reading, setReading] = useState<Reading>('room');
  const [order, setOrder] = useState<Order>('by-candidate');
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      candidates.findIndex((candidate) => candidate.roomVotes === ''),
    ),
  );
  const [notice, setNotice] = useState('');
  const { rowFor, change, flush } = useVoteRows(page, reading);
  const list = useRef<HTMLDivElement>(null);
  const room = roomOf(page, reading);
  const isOpen = meeting.state === 'open';
  const current = candidates[Math.min(at, candidates.length - 1)];
  const writers = attendees.filter((attendee) => attendee.isVoting && attendee.attendance === 'written');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place on the board is what scrolls it
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useEffect(() => list.current?.focus(), []);

  const go = (to: number) => {
    flush();
    setAt(Math.max(0, Math.min(candidates.length - 1, to)));
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || current === undefined) return;
    const key = tallyKey(event.key);
    if (key === null) return;
    event.preventDefault();
    setNotice('');
    if (key.kind === 'next') return go(at + 1);
    if (key.kind === 'previous') return go(at - 1);
    if (!isOpen) {
      setNotice('Cuộc họp đã kết thúc, không nhập thêm phiếu. Muốn sửa, hãy mở lại cuộc họp và ghi lý do.');
      return;
    }
    // Paper by paper, a vote taken back is that of the candidate before.
    const isStepBack = key.kind === 'back' && order === 'by-ballot' && at > 0;
    const index = isStepBack ? at - 1 : at;
    const candidate = candidates[index];
    if (candidate === undefined) return;
    const row = rowFor(candidate);
    const after = rowAfter(row, key, room);
    if (after === row && key.kind !== 'back') {
      setNotice(
        room === 0
          ? 'Chưa có phiếu để kiểm: hãy điểm danh trước.'
          : `Đã đủ ${room} phiếu của ${candidate.recipientName}; không nhập nhiều hơn số phiếu thu về hợp lệ.`,
      );
      return;
    }
    change(candidate, after);
    // A candidate whose ballots are all read is judged at once.
    if (order === 'by-candidate' && after.length === room) flush();
    if (isStepBack) setAt(index);
    else if (key.kind !== 'back' && (order === 'by-ballot' || after.length === room)) {
      const isLast = at === candidates.length - 1;
      if (order === 'by-ballot' && isLast) setAt(0);
      else setAt(Math.min(candidates.length - 1, at + 1));
    }
  };

  if (candidates.length === 0 || current === undefined) {
    return <EmptyState>Chưa có đối tượng nào để kiểm phiếu. Hãy thêm ở phần Danh sách xét.</EmptyState>;
  }
  const currentRow = rowFor(current);
  const tally = countVotes(readVoteRow(currentRow));
  const award = page.awards.find((each) => each.awardTypeId === current.awardTypeId);
  return (
    <div className={classes.board}>
      <div className={classes.head}>
        <Select
          aria-label="Đọc phiếu của"
          value={reading === 'room' ? 'room' : String(reading.attendeeId)}
          allowDeselect={false}
          onChange={(value) => {
            flush();
            setReading(value === 'room' || value === null ? 'room' : { attendeeId: Number(value) });
            setAt(0);
            list.current?.focus();
          }}
          data={[
            { value: 'room', label: `Phiếu trong phòng họp (${page.counts.roomBallots} phiếu)` },
            ...writers.map((writer) => ({
              value: String(writer.id),
              label: `Ý kiến bằng văn bản: ${writer.fullName}`,
            })),
          ]}
          w={330}
        />
        {reading === 'room' && (
          <SegmentedControl
            aria-label="Cách đọc phiếu"
            value={order}
            onChange={(value) => {
              setOrder(value as Order);
              list.current?.focus();
            }}
            data={[
              { value: 'by-candidate', label: 'Đọc từng đối tượng' },
              { value: 'by-ballot', label: 'Đọc từng phiếu' },
            ]}
          />
        )}
        <span className={classes.keys}>
          {voteChoices.map((choice) => (
            <span key={choice}>
              <KeyHint keys={voteDigits[choice]} /> {voteChoiceNames[choice]}
            </span>
          ))}
          <span>
            <KeyHint keys="9" /> Còn lại đồng ý
          </span>
        </span>
      </div>
      <div className={classes.current} aria-live="polite">
        <div className={classes.who}>
          <strong>{current.recipientName}</strong>
          <span className={classes.quiet}>{[current.position, current.unitName].filter(Boolean).join(', ')}</span>
          <span>
            {current.awardName}
            {award && (
              <span className={classes.quiet}> · {thresholdInWords(award.threshold, page.counts.members)}</span>
            )}
          </span>
        </div>
        <div className={classes.counters}>
          {voteChoices.map((choice) => (
            <span key={choice} className={classes.counter} data-choice={choice}>
              <b>{tally[choice]}</b>
              {voteChoiceNames[choice]}
            </span>
          ))}
          <span className={classes.counter}>
            <b>
              {currentRow.length}/{room}
            </b>
            Đã đọc
          </span>
        </div>
        {notice !== '' && (
          <p className={classes.notice} role="alert">
            {notice}
          </p>
        )}
      </div>
      <div
        ref={list}
        className={classes.list}
        role="listbox"
        aria-label="Bảng kiểm phiếu"
        aria-activedescendant={`tally-${current.id}`}
        tabIndex={0}
        data-program-keys
        onKeyDown={onKeyDown}
        onBlur={flush}
      >
        {candidates.map((candidate, index) => (
          <TallyRow
            key={candidate.id}
            candidate={candidate}
            number={index + 1}
            row={rowFor(candidate)}
            room={room}
            isCurrent={index === at}
            isWriting={reading !== 'room'}
            onChoose={() => go(index)}
          />
        ))}
      </div>
    </div>
  );
}

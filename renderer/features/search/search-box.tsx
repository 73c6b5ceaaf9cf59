import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFileState } from '../../lib/file-state.ts';
import { navigate } from '../../lib/navigate.ts';
import { rememberPick, useRecentPicks } from './recent-picks.ts';
import classes from './search-box.module.css';
import { placeOfRecord, type SearchCommand, type SearchEntry, searchGroups } from './search-entry.ts';
import { SearchLine } from './search-line.tsx';
import { useBorrowedFocus } from './use-borrowed-focus.ts';
import { useFoundRecords } from './use-found-records.ts';

interface SearchBoxProps {
  readonly commands: readonly SearchCommand[];
  readonly onClose: () => void;
}

const noPicks: never[] = [];

/** The box and its list: arrows choose, Enter opens, Escape closes. Enter waits for the answer to what was typed. */
export function SearchBox({ commands, onClose }: SearchBoxProps) {
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isWaiting, setIsWaiting] = useState(false);
  const found = useFoundRecords(text);
  const file = useFileState((state) => state.open?.path ?? '');
  const recent = useRecentPicks((picks) => picks[file] ?? noPicks);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useBorrowedFocus(input);

  const groups = searchGroups(text, found.hits, commands, recent);
  const entries = groups.flatMap((group) => group.entries);
  const isAnswered = found.text === text;
  const optionId = (index: number): string => `${listId}-${index}`;

  function pick(entry: SearchEntry | undefined): void {
    if (!entry) return;
    onClose();
    if (entry.kind === 'command') {
      entry.command.run();
    } else {
      rememberPick(file, entry.record);
      navigate(placeOfRecord(entry.record));
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter was pressed before the answer; it counts once that is there
  useEffect(() => {
    if (isWaiting && isAnswered) {
      setIsWaiting(false);
      pick(entries[0]);
    }
  }, [isWaiting, isAnswered]);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isAnswered) pick(entries[chosen]);
      else setIsWaiting(true);
      return;
    }
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (chosen + 1) % entries.length,
      ArrowUp: (chosen - 1 + entries.length) % entries.length,
      PageDown: Math.min(chosen + 8, entries.length - 1),
      PageUp: Math.max(chosen - 8, 0),
    };
    const move = moves[event.key];
    if (move === undefined || entries.length === 0) return;
    event.preventDefault();
    setChosen(move);
  }

  return (
    <div className={classes.box}>
      <div className={classes.input}>
        <IconSearch size={18} aria-hidden="true" />
        <input
          ref={input}
          data-autofocus
          role="combobox"
          aria-label="Tìm người, đơn vị, quyết định, lệnh"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(entries.length > 0 ? { 'aria-activedescendant': optionId(chosen) } : {})}
          placeholder="Tìm người, đơn vị, quyết định, phong trào, sáng kiến, lệnh… (gõ không dấu cũng được)"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
            setIsWaiting(false);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {found.failure && <FailureNotice failure={found.failure} />}
      <div id={listId} ref={list} role="listbox" aria-label="Kết quả" className={classes.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: ARIA's group of options
          <div key={group.title} role="group" aria-label={group.title}>
            <div className={classes.heading} aria-hidden="true">
              {group.title}
            </div>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <SearchLine
                  key={entry.key}
                  id={optionId(index)}
                  index={index}
                  entry={entry}
                  query={text}
                  isChosen={index === chosen}
                  onChoose={() => setChosen(index)}
                  onPick={() => pick(entry)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {isAnswered && entries.length === 0 && !found.failure && (
        <p className={classes.none} role="status">
          Không tìm thấy “{text.trim()}” trong tên người, đơn vị, quyết định, phong trào, sáng kiến, cuộc họp, đợt khen
          thưởng, điển hình, khối.
        </p>
      )}
    </div>
  );
}

import { Button, Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ConflictChoice, PairPage, PairSide } from '#shared/contracts/names.ts';
import { shownDate } from '../../components/fields/typed-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import {
  askedConflicts,
  comparedFacts,
  contradicts,
  type MergeDraft,
  mergedFields,
  newMergeDraft,
  openChoices,
  shownFacts,
} from './merge-draft.ts';
import classes from './names.module.css';
import { SideChoice } from './side-choice.tsx';

/** Two records side by side: what is known of each, what to keep, and the two answers. */
export function PairComparison({ firstId, secondId }: { readonly firstId: number; readonly secondId: number }) {
  const query = useQuery('names:pair', { firstId, secondId });
  // The record that was merged away is gone before the list has come anew.
  if (query.failure?.kind === 'notFound') return null;
  return <QueryView query={query}>{(page) => <Comparison page={page} />}</QueryView>;
}

function Comparison({ page }: { readonly page: PairPage }) {
  const [draft, setDraft] = useState(() => newMergeDraft(page));
  const merge = useAction('names:merge');
  const callDifferent = useAction('names:call-different');
  const open = openChoices(page, draft);
  const [first, second] = [page.first.person.id, page.second.person.id];
  const isBusy = merge.isRunning || callDifferent.isRunning;

  const runMerge = () =>
    merge.run({
      firstId: draft.kept === 'first' ? first : second,
      secondId: draft.kept === 'first' ? second : first,
      fields: mergedFields(page, draft),
      choices: keptFirst(page, draft),
    });

  return (
    <section className={classes.comparison} aria-label="So sánh hai hồ sơ">
      <div className={classes.facts}>
        <ul className={classes.reasons} aria-label="Căn cứ">
          {page.reasons.map((reason) => (
            <li key={reason.text} className={reason.speaks === 'for' ? classes.for : classes.against}>
              {reason.speaks === 'for' ? '+ ' : '− '}
              {reason.text}
            </li>
          ))}
        </ul>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="row">Giữ lại</th>
              <th>
                <PlaceLink to={paths.person(first)}>{page.first.person.fullName}</PlaceLink>
              </th>
              <th>
                <PlaceLink to={paths.person(second)}>{page.second.person.fullName}</PlaceLink>
              </th>
            </tr>
          </thead>
          <tbody>
            {comparedFacts.map(({ key, label }) => {
              const shown = shownFacts(page, key);
              if (shown[0] === '' && shown[1] === '') return null;
              const state = draft.facts[key] === null ? classes.open : contradicts(page, key) ? classes.differs : '';
              return (
                <tr key={key} className={state}>
                  <th scope="row">{label}</th>
                  {contradicts(page, key) ? (
                    <SideChoice
                      name={key}
                      label={label}
                      texts={shown}
                      chosen={draft.facts[key]}
                      onChoose={(side) => setDraft({ ...draft, facts: { ...draft.facts, [key]: side } })}
                    />
                  ) : (
                    shown.map((text, index) => <td key={index === 0 ? 'first' : 'second'}>{text || <Unknown />}</td>)
                  )}
                </tr>
              );
            })}
            <BothSides label="Cách viết khác" page={page} tell={tellSpellings} />
            <BothSides label="Công tác" page={page} tell={tellWork} />
            <BothSides label="Khen thưởng" page={page} tell={tellAwards} />
            <BothSides
              label="Mục khác"
              page={page}
              tell={(side) => side.uses.filter((use) => !use.includes('khen thưởng'))}
            />
            {askedConflicts(page).map((conflict) => (
              <tr
                key={conflict.key}
                className={draft.conflicts[conflict.key] === undefined ? classes.open : classes.differs}
              >
                <th scope="row">{conflict.label}: chỉ giữ</th>
                <SideChoice
                  name={conflict.key}
                  label={conflict.label}
                  texts={[conflict.first, conflict.second]}
                  chosen={draft.conflicts[conflict.key] ?? null}
                  withBoth={conflict.canKeepBoth}
                  onChoose={(choice: ConflictChoice) =>
                    setDraft({ ...draft, conflicts: { ...draft.conflicts, [conflict.key]: choice } })
                  }
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <span className={classes.hint} role="status">
          {open.length === 0
            ? 'Gộp giữ cả hai cách viết và cả hai lịch sử, hoàn tác được.'
            : `Hãy chọn: ${open.join(', ')}.`}
        </span>
        <Button
          variant="default"
          disabled={isBusy || page.isCalledDifferent}
          onClick={() => void callDifferent.run({ firstId: first, secondId: second })}
        >
          Không phải một người
        </Button>
        <Tooltip label="Mọi mục của hai hồ sơ về một hồ sơ">
          <Button disabled={isBusy || open.length > 0} onClick={() => void runMerge()}>
            Gộp thành một hồ sơ
          </Button>
        </Tooltip>
      </div>
    </section>
  );
}

/** The answers with the record that stays as the first. */
function keptFirst(page: PairPage, draft: MergeDraft): Record<string, ConflictChoice> {
  const turned = { first: 'second', second: 'first', both: 'both' } as const;
  return Object.fromEntries(
    Object.entries(draft.conflicts).flatMap(([key, choice]) => {
      if (!page.conflicts.some((conflict) => conflict.key === key)) return [];
      const [table, one, other] = key.split(' ');
      return draft.kept === 'first' ? [[key, choice]] : [[`${table} ${other} ${one}`, turned[choice]]];
    }),
  );
}

const Unknown = () => <span className={classes.quiet}>Chưa rõ</span>;

function BothSides(props: {
  readonly label: string;
  readonly page: PairPage;
  readonly tell: (side: PairSide) => readonly string[];
}): ReactNode {
  const sides = [props.tell(props.page.first), props.tell(props.page.second)];
  if (sides.every((lines) => lines.length === 0)) return null;
  return (
    <tr>
      <th scope="row">{props.label}</th>
      {sides.map((lines, index) => (
        <td key={index === 0 ? 'first' : 'second'}>
          <ul className={classes.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length === 0 && <span className={classes.quiet}>Chưa có</span>}
        </td>
      ))}
    </tr>
  );
}

const tellSpellings = (side: PairSide): readonly string[] => side.otherSpellings;

function tellWork(side: PairSide): readonly string[] {
  return side.memberships.map(({ unitName, position, fromOn, toOn }) => {
    const period = [fromOn && `từ ${shownDate(fromOn)}`, toOn && `đến ${shownDate(toOn)}`].filter(Boolean).join(' ');
    return [unitName, position, period].filter(Boolean).join(', ');
  });
}

/** A line per year; a name printed otherwise than the record has it is told. */
function tellAwards(side: PairSide): readonly string[] {
  const byYear = Map.groupBy(side.awards, (award) => award.year);
  return [...byYear].map(([year, awards]) => {
    const told = awards.map(({ awardShortName, recipientName }) =>
      recipientName === side.person.fullName ? awardShortName : `${awardShortName} (ghi “${recipientName}”)`,
    );
    return `${year}: ${told.join(', ')}`;
  });
}

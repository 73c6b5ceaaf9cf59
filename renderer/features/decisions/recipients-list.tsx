import { Button, Tooltip } from '@mantine/core';
import { IconClipboardList, IconTrash } from '@tabler/icons-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { SearchHit } from '#shared/contracts/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { EditOutcome, GridHandle, NewRow } from '../../components/grid/grid-types.ts';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { type RecipientDraft, subjectOf } from './decision-draft.ts';
import type { LineWarnings } from './decision-warnings.ts';
import { matchLines, type WaitingLine, waitingLine } from './match-lines.ts';
import { awardForSubject, type LineDefaults, matchedLine, namedLine, recordedLine } from './new-recipient.ts';
import { PasteRecipientsDialog } from './paste-recipients-dialog.tsx';
import { draftWithCells, lineWithCell, recipientColumns } from './recipient-columns.tsx';
import { RecipientPicker } from './recipient-picker.tsx';
import classes from './recipients.module.css';
import { ResolveLinesDialog } from './resolve-lines-dialog.tsx';
import type { DecisionEditor } from './use-decision-editor.ts';

interface RecipientsListProps {
  readonly editor: DecisionEditor;
  readonly awardTypes: readonly AwardType[];
  readonly warnings: ReadonlyMap<string, LineWarnings>;
  /** Sentences of the office side about cells, by `line column`. */
  readonly refusals: ReadonlyMap<string, string>;
  readonly defaults: LineDefaults;
  readonly onDefaults: (defaults: LineDefaults) => void;
  /** The day on which people and units are looked for. */
  readonly day: string;
  /** Pasted lines that were not answered yet. */
  readonly waiting: readonly WaitingLine[];
  readonly onWaiting: (lines: readonly WaitingLine[]) => void;
  readonly handleRef: RefObject<GridHandle<RecipientDraft> | null>;
  readonly pickerRef: RefObject<HTMLInputElement | null>;
}

/** The list of recipients: one bar to add them, one grid to complete them. */
export function RecipientsList(props: RecipientsListProps) {
  const { editor, awardTypes, warnings, refusals, defaults, onDefaults, day, waiting, onWaiting, handleRef } = props;
  const [isPasting, setIsPasting] = useState<{ readonly text: string } | null>(null);
  const [isResolving, setIsResolving] = useState(false);
  const [selected, setSelected] = useState<readonly RecipientDraft[]>([]);
  const rememberedView = useRememberedView('decision-recipients');
  const recipients = editor.state.now.recipients;
  const typesById = useMemo(() => new Map(awardTypes.map((type) => [type.id, type])), [awardTypes]);
  const columns = useMemo(() => recipientColumns(awardTypes, warnings, refusals), [awardTypes, warnings, refusals]);
  const chosen = selected.filter((line) => recipients.some((each) => each.key === line.key));
  const listed = useRef(recipients);
  listed.current = recipients;

  const add = (lines: readonly RecipientDraft[]) => {
    if (lines.length === 0) return;
    editor.step((draft) => ({
      ...draft,
      recipients: [
        ...draft.recipients,
        ...lines.map((line) => ({
          ...line,
          awardTypeId: awardForSubject(subjectOf(line), line.awardTypeId, typesById, draft.recipients),
          year: yearOrNull(line.year),
        })),
      ],
    }));
  };

  // What is chosen in the bar is also what the lines without an award were waiting for.
  const chooseDefaults = (chosenDefaults: LineDefaults) => {
    onDefaults(chosenDefaults);
    const fill = (line: RecipientDraft): RecipientDraft => ({
      ...line,
      awardTypeId: line.awardTypeId ?? awardForSubject(subjectOf(line), chosenDefaults.awardTypeId, typesById, []),
      year: line.year ?? yearOrNull(chosenDefaults.year),
    });
    if (!recipients.some((line) => line.awardTypeId === null || line.year === null)) return;
    editor.step((draft) => ({ ...draft, recipients: draft.recipients.map(fill) }));
  };

  // The first dialog opened the second one, so that nothing is left to give the focus back to.
  const closeResolving = () => {
    setIsResolving(false);
    setTimeout(() => takeFreeFocus(() => props.pickerRef.current?.focus()), 60);
  };

  const ask = (lines: readonly WaitingLine[]) => {
    onWaiting([...waiting, ...lines]);
    if (lines.length > 0) setIsResolving(true);
  };

  const changeChosen = (change: (line: RecipientDraft) => RecipientDraft | null) => {
    const keys = new Set(chosen.map((line) => line.key));
    editor.step((draft) => ({
      ...draft,
      recipients: draft.recipients.flatMap((line) => (keys.has(line.key) ? (change(line) ?? []) : line)),
    }));
  };

  const appendRows = async (
    newRows: readonly NewRow[],
    changes: Parameters<typeof draftWithCells>[1],
  ): Promise<readonly EditOutcome[]> => {
    const named = newRows.filter((row) => String(row.values.name ?? '').trim() !== '');
    const names = named.map((row) => String(row.values.name).replace(/[\r\n]+/g, ' '));
    const answer = await matchLines(names.join('\n'), day);
    if ('failure' in answer) {
      notifyFailure(answer.failure);
      throw new Error('not matched');
    }
    const lines: RecipientDraft[] = [];
    const asked: WaitingLine[] = [];
    named.forEach((row, index) => {
      const match = answer.matches[index];
      const fill = (line: RecipientDraft) =>
        Object.entries(row.values).reduce(
          (made, [key, value]) => (key === 'name' ? made : lineWithCell(made, key, value)),
          line,
        );
      if (match?.kind === 'certain') lines.push(fill(matchedLine(match.candidate, defaults)));
      else if (match) asked.push(waitingLine(match, fill(namedLine(match.text, defaults))));
    });
    flushSync(() => {
      editor.step((draft) => {
        const changed = draftWithCells(draft, changes);
        return { ...changed, recipients: [...changed.recipients, ...lines] };
      });
      ask(asked);
    });
    return newRows
      .filter((row) => !named.includes(row))
      .map((row) => ({
        status: 'refused',
        rowId: row.draftId,
        key: 'name',
        problem: 'Hãy nhập tên cá nhân, tập thể.',
      }));
  };

  return (
    <>
      <div className={classes.bar}>
        <div className={classes.award}>
          <ChoiceField
            label={null}
            aria-label="Danh hiệu, hình thức cho dòng mới"
            placeholder="Danh hiệu, hình thức"
            required
            choices={awardTypes.map((type) => ({ value: type.id, label: type.name }))}
            value={defaults.awardTypeId}
            onChange={(awardTypeId) => chooseDefaults({ ...defaults, awardTypeId })}
          />
        </div>
        <div className={classes.year}>
          <YearField
            label={null}
            aria-label="Năm cho dòng mới"
            value={defaults.year}
            onChange={(year) => chooseDefaults({ ...defaults, year })}
          />
        </div>
        <Tooltip label="Ghi danh hiệu, hình thức và năm ở bên trái cho các dòng đang chọn">
          <Button
            variant="default"
            disabled={chosen.length === 0 || (defaults.awardTypeId === null && defaults.year === null)}
            onClick={() =>
              changeChosen((line) => ({
                ...line,
                awardTypeId: defaults.awardTypeId ?? line.awardTypeId,
                year: defaults.year ?? line.year,
              }))
            }
          >
            {chosen.length > 1 ? `Ghi cho ${chosen.length} dòng` : 'Ghi cho dòng chọn'}
          </Button>
        </Tooltip>
        <RecipientPicker
          inputRef={props.pickerRef}
          onPick={(hit) => hit.kind !== 'decision' && add([recordedLine(hit.kind, hit.id, hit.title, defaults)])}
          onName={(name) => add([namedLine(name, defaults)])}
          onPasteLines={(text) => setIsPasting({ text })}
          isListed={(hit) => listed.current.some((line) => isRecord(line, hit))}
        />
        <Button
          variant="default"
          leftSection={<IconClipboardList size={16} />}
          onClick={() => setIsPasting({ text: '' })}
        >
          Dán danh sách…
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} />}
          disabled={chosen.length === 0}
          onClick={() => changeChosen(() => null)}
        >
          {chosen.length > 1 ? `Bỏ ${chosen.length} dòng` : 'Bỏ dòng'}
        </Button>
      </div>
      {waiting.length > 0 && !isResolving && (
        <div className={classes.leftover} role="status">
          <span>
            Còn {waiting.length} dòng đã dán chưa rõ là ai: {waiting.map((line) => line.name).join('; ')}
          </span>
          <Button size="compact-sm" variant="default" onClick={() => setIsResolving(true)}>
            Trả lời tiếp
          </Button>
        </div>
      )}
      <div className={classes.list}>
        <Grid
          label="Danh sách được khen"
          rows={recipients}
          rowId={(line) => line.key}
          columns={columns}
          {...rememberedView}
          rowNoun="dòng"
          hasFilters={recipients.length > 20}
          handleRef={handleRef}
          onSelectionChange={({ rows }) => setSelected(rows)}
          onEdit={async (changes) => {
            flushSync(() => editor.step((draft) => draftWithCells(draft, changes)));
            return undefined;
          }}
          onAppendRows={appendRows}
          status={<Totals recipients={recipients} />}
        >
          <EmptyState>
            Chưa có ai trong danh sách. Gõ tên vào ô phía trên rồi Enter, hoặc dán cả danh sách từ Excel, Word.
          </EmptyState>
        </Grid>
      </div>
      {isPasting && (
        <PasteRecipientsDialog
          initialText={isPasting.text}
          on={day}
          onClose={() => setIsPasting(null)}
          onMatched={(certain, asked) => {
            add(certain.map((candidate) => matchedLine(candidate, defaults)));
            ask(asked);
          }}
        />
      )}
      <ResolveLinesDialog
        lines={waiting}
        isOpen={isResolving && waiting.length > 0}
        onClose={closeResolving}
        onResolved={(resolved, rest) => {
          add(
            resolved.map(({ line, answer }) => ({
              ...(answer.kind === 'named'
                ? { ...namedLine(answer.name, defaults, answer.subject), ...typedFacts(line.facts) }
                : { ...matchedLine(answer.candidate, defaults), ...typedFacts(line.facts) }),
            })),
          );
          onWaiting(rest);
          if (rest.length === 0) closeResolving();
        }}
      />
    </>
  );
}

/** A year, once four digits of it are typed. */
function yearOrNull(year: number | null): number | null {
  return year !== null && year >= 1900 && year <= 2200 ? year : null;
}

function isRecord(line: RecipientDraft, hit: SearchHit): boolean {
  return line.source.kind === hit.kind && 'id' in line.source && line.source.id === hit.id;
}

/** What was pasted beside a name: everything but who it is. */
function typedFacts(facts: Partial<RecipientDraft>): Partial<RecipientDraft> {
  const { awardTypeId, year, position, unitName, citation, amount, status } = facts;
  const known = Object.entries({ awardTypeId, year, position, unitName, citation, amount, status });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== null));
}

function Totals({ recipients }: { readonly recipients: readonly RecipientDraft[] }) {
  const people = recipients.filter((line) => subjectOf(line) === 'person').length;
  const amount = recipients.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  return (
    <>
      {formatNumber(people)} cá nhân · {formatNumber(recipients.length - people)} tập thể, hộ
      {amount > 0 && ` · ${formatNumber(amount)} đồng`}
    </>
  );
}

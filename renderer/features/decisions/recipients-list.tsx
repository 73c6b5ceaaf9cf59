import { Button } from '@mantine/core';
import { type RefObject, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AwardType } from '#shared/contracts/awards.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import type { WaitingLine } from '../../components/recipients/match-lines.ts';
import { PasteRecipientsDialog } from '../../components/recipients/paste-recipients-dialog.tsx';
import { RecipientPicker } from '../../components/recipients/recipient-picker.tsx';
import { ResolveLinesDialog } from '../../components/recipients/resolve-lines-dialog.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { type RecipientDraft, subjectOf } from './decision-draft.ts';
import type { LineWarnings } from './decision-warnings.ts';
import { matchNewRows } from './match-new-rows.ts';
import { type LineDefaults, matchedLine, namedLine, recordedLine } from './new-recipient.ts';
import { factsBesideName, withAwardFor, withDefaults, withLines, withoutLines } from './recipient-changes.ts';
import { draftWithCells, recipientColumns } from './recipient-columns.tsx';
import classes from './recipients.module.css';
import { RecipientsBar } from './recipients-bar.tsx';
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
  readonly waiting: readonly WaitingLine<Partial<RecipientDraft>>[];
  readonly onWaiting: (lines: readonly WaitingLine<Partial<RecipientDraft>>[]) => void;
  readonly handleRef: RefObject<GridHandle<RecipientDraft> | null>;
  readonly pickerRef: RefObject<HTMLInputElement | null>;
}

/** The list of recipients: one bar to add them, one grid to complete them. */
export function RecipientsList(props: RecipientsListProps) {
  const { editor, awardTypes, warnings, refusals, defaults, onDefaults, day, waiting, onWaiting } = props;
  const [pasted, setPasted] = useState<string | null>(null);
  const [isResolving, setIsResolving] = useState(false);
  const [selected, setSelected] = useState<readonly RecipientDraft[]>([]);
  const rememberedView = useRememberedView('decision-recipients');
  const recipients = editor.state.now.recipients;
  const typesById = useMemo(() => new Map(awardTypes.map((type) => [type.id, type])), [awardTypes]);
  const columns = useMemo(() => recipientColumns(awardTypes, warnings, refusals), [awardTypes, warnings, refusals]);
  const present = useMemo(() => new Set(recipients.map((line) => line.key)), [recipients]);
  const recorded = useMemo(
    () => new Set(recipients.map(({ source }) => (source.kind === 'named' ? '' : `${source.kind} ${source.id}`))),
    [recipients],
  );
  const chosen = new Set(selected.map((line) => line.key).filter((key) => present.has(key)));

  const add = (lines: readonly RecipientDraft[]) => {
    if (lines.length > 0) editor.step((draft) => withLines(draft, lines, defaults, typesById));
  };
  const ask = (lines: readonly WaitingLine<Partial<RecipientDraft>>[]) => {
    onWaiting([...waiting, ...lines]);
    if (lines.length > 0) setIsResolving(true);
  };
  // The first dialog opened the second one, so that nothing is left to give the focus back to.
  const closeResolving = () => {
    setIsResolving(false);
    setTimeout(() => takeFreeFocus(() => props.pickerRef.current?.focus()), 60);
  };

  return (
    <>
      <RecipientsBar
        awardTypes={awardTypes}
        defaults={defaults}
        onDefaults={(chosenDefaults) => {
          onDefaults(chosenDefaults);
          editor.step((draft) => withDefaults(draft, chosenDefaults, typesById));
        }}
        selectedCount={chosen.size}
        onApply={() => editor.step((draft) => withAwardFor(draft, chosen, defaults))}
        onRemove={() => editor.step((draft) => withoutLines(draft, chosen))}
        onPaste={() => setPasted('')}
        picker={
          <RecipientPicker
            inputRef={props.pickerRef}
            onPick={(hit) => add([recordedLine(hit.kind, hit.id, hit.title, defaults)])}
            onName={(name) => add([namedLine(name, defaults)])}
            onPasteLines={setPasted}
            isListed={(hit) => recorded.has(`${hit.kind} ${hit.id}`)}
          />
        }
      />
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
          handleRef={props.handleRef}
          onSelectionChange={({ rows }) => setSelected(rows)}
          onEdit={async (changes) => {
            flushSync(() => editor.step((draft) => draftWithCells(draft, changes)));
            return undefined;
          }}
          onAppendRows={async (newRows, changes) => {
            const { lines, asked, outcomes } = await matchNewRows(newRows, defaults, day);
            flushSync(() => {
              editor.step((draft) => withLines(draftWithCells(draft, changes), lines, defaults, typesById));
              ask(asked);
            });
            return outcomes;
          }}
          status={<Totals recipients={recipients} />}
        >
          <EmptyState>
            Chưa có ai trong danh sách. Gõ tên vào ô phía trên rồi Enter, hoặc dán cả danh sách từ Excel, Word.
          </EmptyState>
        </Grid>
      </div>
      {pasted !== null && (
        <PasteRecipientsDialog
          initialText={pasted}
          on={day}
          onClose={() => setPasted(null)}
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
                ? namedLine(answer.name, defaults, answer.subject)
                : matchedLine(answer.candidate, defaults)),
              ...factsBesideName(line.facts),
            })),
          );
          onWaiting(rest);
          if (rest.length === 0) closeResolving();
        }}
      />
    </>
  );
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

import { Button, Menu, TextInput } from '@mantine/core';
import { IconCertificate, IconDeviceFloppy, IconDots, IconHistory, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { DecisionPage, DecisionRow } from '#shared/contracts/decisions.ts';
import type { Office } from '#shared/contracts/office.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { DecisionCheck } from '../../components/decision-check.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { forgetUnsavedWork, useUnsavedWork } from '../../lib/leave-guard.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { useScreenCommands } from '../../lib/screen-commands.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { AttachmentsStrip } from './attachments-strip.tsx';
import { likelyAwardYear } from './award-year.ts';
import { CouncilReasonDialog } from './council-reason-dialog.tsx';
import { DecisionDocumentDialog } from './decision-document-dialog.tsx';
import { type DecisionDraft, type DecisionHead, type RecipientDraft, signingDay } from './decision-draft.ts';
import classes from './decision-form.module.css';
import { DecisionHeadFields } from './decision-head-fields.tsx';
import { DecisionNotices } from './decision-notices.tsx';
import { decisionName } from './decision-number.ts';
import { duplicateOf, futureDateWarning, lineWarnings } from './decision-warnings.ts';
import { forgetHandOver, handedOverTo, handOver } from './hand-over.ts';
import { issuerChoices } from './issuer-defaults.ts';
import { RecipientsList } from './recipients-list.tsx';
import { useDecisionEditor } from './use-decision-editor.ts';
import { useDecisionKeys } from './use-decision-keys.ts';
import { useRecipientPlaces, useWaitingYears } from './use-recipient-places.ts';
import { useSaveDecision } from './use-save-decision.ts';

interface DecisionFormProps {
  readonly id: number | null;
  readonly office: Office;
  readonly awardTypes: readonly AwardType[];
  readonly decisions: readonly DecisionRow[];
  /** As the file has it now; undefined for a new one. */
  readonly page: DecisionPage | undefined;
  /** Why the newest answer failed: the decision may have been removed meanwhile. */
  readonly pageFailure: AppFailure | null;
  readonly initial: DecisionDraft;
}

/** The award chosen last, so that the next decision begins with it. */
let lastAwardTypeId: number | null = null;

/** The form itself, once everything that it needs is there. */
export function DecisionForm({ id, office, awardTypes, decisions, page, pageFailure, initial }: DecisionFormProps) {
  const editor = useDecisionEditor(id, initial, page);
  const { head, recipients } = editor.state.now;
  const day = signingDay(head) ?? today();
  const grid = useRef<GridHandle<RecipientDraft>>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState(() => handedOverTo(id).waiting);
  const [chosenAward, setChosenAward] = useState<number | null>(
    initial.recipients.at(-1)?.awardTypeId ?? lastAwardTypeId,
  );
  const [chosenYear, setChosenYear] = useState<number | null>(initial.recipients.at(-1)?.year ?? null);
  const [isHistoryOpen, setIsHistoryOpen] = useState(false);
  const [isPrinting, setIsPrinting] = useState(() => handedOverTo(id).opensPrint);

  useRecipientPlaces(day, editor);
  const year = chosenYear ?? likelyAwardYear(head);
  useWaitingYears(year, editor);
  const issuers = useMemo(() => issuerChoices(office, decisions, day), [office, decisions, day]);
  const duplicate = duplicateOf(head, id, decisions);
  const typesById = useMemo(() => new Map(awardTypes.map((type) => [type.id, type])), [awardTypes]);
  const warnings = useMemo(() => lineWarnings(recipients, typesById), [recipients, typesById]);
  const { save, problems, refusals, question, dropQuestion } = useSaveDecision(editor, grid);

  const unsaved = editor.isDirty || waiting.length > 0;
  useUnsavedWork(unsaved ? unsavedSentence(editor.isDirty, waiting.length) : null);

  useEffect(() => {
    forgetHandOver();
    if (id !== null) takeFreeFocus(() => grid.current?.focus());
  }, [id]);

  const saveNow = async (
    options: { readonly asNew?: boolean; readonly opensPrint?: boolean; readonly reason?: string } = {},
  ) => {
    const savedId = await save(options.asNew ?? false, options.reason);
    if (savedId !== null && savedId !== id) {
      // The page of the saved decision goes on where this form stops.
      handOver(savedId, { waiting, opensPrint: options.opensPrint ?? false });
      forgetUnsavedWork();
      navigate(paths.decision(savedId), { replace: true });
    }
    return savedId;
  };

  const print = async () => {
    if (!editor.isDirty || (await saveNow({ opensPrint: true })) !== null) setIsPrinting(true);
  };
  const newestPrint = useRef(print);
  newestPrint.current = print;
  useScreenCommands(
    useMemo(() => ({ print: () => void newestPrint.current(), export: () => void newestPrint.current() }), []),
  );

  const changeHead = (change: (old: DecisionHead) => DecisionHead) =>
    editor.dispatch({ kind: 'changed', isStep: false, change: (old) => ({ ...old, head: change(old.head) }) });

  useDecisionKeys({
    save: () => void saveNow(),
    undo: () => {
      editor.dispatch({ kind: 'undone' });
      return editor.state.past.length > 0;
    },
    redo: () => {
      editor.dispatch({ kind: 'redone' });
      return editor.state.future.length > 0;
    },
  });

  const remove = async () => {
    if (id === null) return;
    const reply = await runAction('decisions:remove', { id });
    if (!reply.ok) return;
    forgetUnsavedWork();
    navigate(paths.decisions(), { replace: true });
  };

  return (
    <Page
      title={id === null ? 'Nhập quyết định khen thưởng' : `Quyết định ${decisionName(head)}`}
      count={editor.isDirty ? 'Chưa lưu' : null}
      back={{ to: paths.decisions(), label: 'Danh sách quyết định' }}
      body="fill"
      actions={
        <>
          {id !== null && (
            <Menu>
              <Menu.Target>
                <Button variant="default" aria-label="Việc khác" px={8}>
                  <IconDots size={17} />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconHistory size={15} />} onClick={() => setIsHistoryOpen(true)}>
                  Lịch sử thay đổi
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => void remove()}>
                  Xoá quyết định
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          {id !== null && (
            <Button
              variant="default"
              leftSection={<IconCertificate size={16} />}
              onClick={() => navigate(paths.paper({ decision: id }))}
            >
              In giấy khen
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            disabled={id === null && !editor.isDirty}
            onClick={() => void print()}
          >
            {editor.isDirty ? 'Lưu và xem bản in' : 'Xem bản in'}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size={16} />}
            loading={editor.isSaving}
            disabled={!editor.isDirty}
            onClick={() => void saveNow()}
          >
            Lưu (Ctrl+S)
          </Button>
        </>
      }
      aside={
        isHistoryOpen && id !== null ? (
          <SidePanel title="Lịch sử thay đổi" onClose={() => setIsHistoryOpen(false)}>
            <RecordHistory kind="decision" id={id} />
          </SidePanel>
        ) : null
      }
    >
      <DecisionNotices
        isRemoved={pageFailure?.kind === 'notFound'}
        isChangedElsewhere={editor.state.elsewhere !== null}
        onYield={() => editor.dispatch({ kind: 'yielded' })}
        onSaveAsNew={() => void saveNow({ asNew: true })}
      />
      {id !== null && <DecisionCheck decisionId={id} />}
      <DecisionHeadFields
        head={head}
        onChange={changeHead}
        issuers={issuers}
        problems={withDate(problems, futureDateWarning(head, today()))}
        duplicate={duplicate}
        isNew={id === null}
      />
      <div className={classes.strip}>
        <TextInput
          className={classes.note}
          aria-label="Ghi chú"
          placeholder="Ghi chú"
          value={head.note}
          error={problems.note}
          onChange={(event) => {
            const note = event.currentTarget.value;
            changeHead((old) => ({ ...old, note }));
          }}
        />
        <AttachmentsStrip ensureSaved={async () => id ?? (await saveNow())} attachments={page?.attachments ?? []} />
      </div>
      <RecipientsList
        editor={editor}
        awardTypes={awardTypes}
        warnings={warnings}
        refusals={refusals}
        defaults={{ awardTypeId: chosenAward, year }}
        onDefaults={({ awardTypeId, year: typed }) => {
          lastAwardTypeId = awardTypeId;
          setChosenAward(awardTypeId);
          if (typed !== year) setChosenYear(typed);
        }}
        day={day}
        waiting={waiting}
        onWaiting={setWaiting}
        handleRef={grid}
        pickerRef={picker}
      />
      {question !== null && (
        <CouncilReasonDialog
          question={question}
          isSaving={editor.isSaving}
          onSave={(reason) => void saveNow({ reason })}
          onClose={dropQuestion}
        />
      )}
      {isPrinting && id !== null && (
        <DecisionDocumentDialog
          decisionId={id}
          name={decisionName(head)}
          office={office}
          signerName={head.signerName}
          onClose={() => setIsPrinting(false)}
        />
      )}
    </Page>
  );
}

function withDate(
  problems: Partial<Record<keyof DecisionHead, string>>,
  warning: string | null,
): Partial<Record<keyof DecisionHead, string>> {
  return warning === null ? problems : { ...problems, signedOn: problems.signedOn ?? warning };
}

function unsavedSentence(isDirty: boolean, waitingCount: number): string {
  const parts = [
    isDirty ? 'Quyết định đang nhập chưa được lưu.' : '',
    waitingCount > 0 ? `Còn ${waitingCount} dòng đã dán chưa rõ là ai.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

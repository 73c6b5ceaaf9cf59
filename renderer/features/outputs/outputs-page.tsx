import { Button } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CheckedOutput, type DocumentOutput, outputWayNames } from '#shared/contracts/outputs.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { printDocument } from '../../components/document-preview/save-document.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { formatMoment } from '../../lib/format-moment.ts';
import { paths } from '../../lib/navigate.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { useQuery } from '../../lib/use-query.ts';
import classes from './outputs-page.module.css';
import { SaveManyDialog } from './save-many-dialog.tsx';

/** The newest are looked at when the screen opens; older ones when they are chosen. */
const CHECKED_AT_ONCE = 40;

interface OutputRow extends DocumentOutput {
  readonly checked: CheckedOutput | undefined;
  /** The same was made the same way later on: this one needs no making again. */
  readonly isReplaced: boolean;
}

function isStale({ checked, isReplaced }: OutputRow): boolean {
  return checked?.state === 'changed' && !isReplaced;
}

function stateText({ checked, isReplaced }: OutputRow): string {
  if (checked === undefined) return '';
  if (isReplaced && checked.state === 'changed') return 'Đã có bản làm lại sau đó';
  if (checked.state === 'current') return 'Đúng với số liệu hiện nay';
  return checked.state === 'gone' ? 'Số liệu gốc không còn' : `Số liệu đã đổi: ${checked.changeCount} chỗ`;
}

const columns: readonly GridColumn<OutputRow>[] = [
  {
    key: 'madeAt',
    title: 'Lúc',
    width: 140,
    kind: 'text',
    value: (row) => row.madeAt,
    display: (row) => formatMoment(row.madeAt),
  },
  { key: 'document', title: 'Văn bản', width: 190, kind: 'text', value: (row) => row.documentName },
  {
    key: 'state',
    title: 'So với số liệu hiện nay',
    width: 220,
    kind: 'text',
    value: stateText,
    render: (row) => (
      <span className={isStale(row) || row.checked?.state === 'gone' ? classes.stale : ''}>{stateText(row)}</span>
    ),
  },
  { key: 'name', title: 'Tên', width: 320, kind: 'text', value: (row) => row.name },
  { key: 'way', title: 'Cách', width: 70, kind: 'text', value: (row) => outputWayNames[row.way] },
  { key: 'madeBy', title: 'Người làm', width: 150, kind: 'text', value: (row) => row.madeBy },
];

function idsOf(outputs: readonly DocumentOutput[]): number[] {
  return outputs.map((output) => output.id);
}

/** Newest first, as they are listed: of those made alike from one request only the first is not replaced. */
function withReplaced(outputs: readonly DocumentOutput[]): (DocumentOutput & { readonly isReplaced: boolean })[] {
  const seen = new Set<string>();
  return outputs.map((output) => {
    const key = `${output.way} ${JSON.stringify(output.request)}`;
    const isReplaced = seen.has(key);
    seen.add(key);
    return { ...output, isReplaced };
  });
}

/** What was printed and saved; marked where the data changed since, with what changed, to be made again. */
export function OutputsPage() {
  const outputs = useQuery('outputs:list', {});
  const rememberedView = useRememberedView('outputs');
  const [checks, setChecks] = useState<ReadonlyMap<number, CheckedOutput>>(new Map());
  const [selected, setSelected] = useState<readonly OutputRow[]>([]);
  const [saving, setSaving] = useState<'docx' | 'pdf' | 'one-pdf' | null>(null);
  const list = outputs.value;

  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const check = useCallback(async (ids: readonly number[], isFresh: boolean) => {
    if (ids.length === 0) return;
    const reply = await callReply('outputs:check', { ids: [...ids] });
    if (!isShown.current) return;
    if (!reply.ok) return notifyFailure(reply.failure);
    const found = reply.value.map((checked) => [checked.id, checked] as const);
    setChecks((known) => new Map([...(isFresh ? [] : known), ...found]));
  }, []);
  useEffect(() => {
    if (list !== undefined) void check(idsOf(list).slice(0, CHECKED_AT_ONCE), true);
  }, [list, check]);
  const choose = (now: readonly OutputRow[]) => {
    setSelected(now);
    void check(idsOf(now.filter((row) => row.checked === undefined)).slice(0, CHECKED_AT_ONCE), false);
  };

  const rows = useMemo<OutputRow[]>(
    () => withReplaced(list ?? []).map((output) => ({ ...output, checked: checks.get(output.id) })),
    [list, checks],
  );
  const stale = rows.filter(isStale);
  const chosen = selected.length > 0 ? rows.filter((row) => selected.some((each) => each.id === row.id)) : stale;
  const shown = selected.length === 1 ? rows.find((row) => row.id === selected[0]?.id) : undefined;
  const requests = [...new Map(chosen.map((row) => [JSON.stringify(row.request), row.request])).values()];

  const remove = async () => {
    const reply = await callReply('outputs:remove', { ids: chosen.map((row) => row.id) });
    if (reply.ok) await outputs.reload();
    else notifyFailure(reply.failure);
  };
  const printAgain = async () => {
    for (const request of requests) if (!(await printDocument(request))) break;
    await outputs.reload();
  };
  const which = selected.length > 0 ? 'đã chọn' : 'đã cũ';

  return (
    <Page
      title="Mẫu và giấy khen"
      count={stale.length > 0 ? `${stale.length} văn bản đã in, đã lưu khác với số liệu hiện nay` : null}
      body="fill"
      toolbar={<PaperParts place={paths.outputs()} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={selected.length === 0}
            onClick={() => void remove()}
          >
            Bỏ khỏi sổ
          </Button>
          <Button.Group>
            <Button
              variant="default"
              leftSection={<IconFileTypeDocx size={16} />}
              disabled={requests.length === 0}
              onClick={() => setSaving('docx')}
            >
              Lưu lại Word
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={16} />}
              disabled={requests.length === 0}
              onClick={() => setSaving('pdf')}
            >
              Nhiều PDF
            </Button>
            <Button variant="default" disabled={requests.length === 0} onClick={() => setSaving('one-pdf')}>
              Một PDF
            </Button>
          </Button.Group>
          <Button
            leftSection={<IconPrinter size={16} />}
            disabled={requests.length === 0}
            onClick={() => void printAgain()}
          >
            In lại bản {which}
          </Button>
        </>
      }
      aside={shown?.checked && <ChangesPanel row={shown} onClose={() => setSelected([])} />}
    >
      <Grid
        label="Sổ văn bản đã in, đã lưu"
        rows={rows}
        rowId={(row) => String(row.id)}
        columns={columns}
        {...rememberedView}
        rowNoun="lần in, lưu"
        isLoading={list === undefined && outputs.failure === null}
        error={outputs.failure && list === undefined ? failureSentence(outputs.failure) : null}
        onSelectionChange={({ rows: now }) => choose(now)}
      >
        Chưa in, chưa lưu văn bản nào. Mỗi lần in hoặc lưu Word, Excel, PDF có một dòng ở đây; số liệu đổi sau đó thì
        dòng ấy được đánh dấu, kèm những chỗ đã đổi, để in lại đúng bản ấy.
      </Grid>
      {saving && (
        <SaveManyDialog
          requests={requests}
          format={saving === 'one-pdf' ? 'pdf' : saving}
          isTogether={saving === 'one-pdf'}
          onClose={() => {
            setSaving(null);
            void outputs.reload();
          }}
        />
      )}
    </Page>
  );
}

interface ChangesPanelProps {
  readonly row: OutputRow;
  readonly onClose: () => void;
}

/** What went and what came since. */
function ChangesPanel({ row, onClose }: ChangesPanelProps) {
  const { checked } = row;
  if (checked === undefined) return null;
  return (
    <SidePanel title={stateText(row)} onClose={onClose}>
      {checked.state === 'current' && <p>In lại sẽ ra đúng như bản đã có.</p>}
      {checked.state === 'gone' && <p>Quyết định hoặc số liệu mà văn bản này được lập từ đó đã bị xoá.</p>}
      {checked.changes.length > 0 && (
        <ul className={classes.changes}>
          {checked.changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat
            <li key={index} className={change.kind === 'removed' ? classes.removed : classes.added}>
              <small>{change.kind === 'removed' ? 'Bản đã có' : 'Hiện nay'}</small>
              {change.text}
            </li>
          ))}
        </ul>
      )}
      {checked.changeCount > checked.changes.length && (
        <p>… và {checked.changeCount - checked.changes.length} chỗ khác.</p>
      )}
    </SidePanel>
  );
}

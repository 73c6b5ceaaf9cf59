import { Button, Menu, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconAward, IconPencil, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { ConferenceEntry, ConferencePage as ConferencePageData } from '#shared/contracts/exemplars.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { exemplarKindNames } from '#shared/domain/exemplars/exemplar-stage.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome, GridColumn } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { callReply } from '../../lib/api.ts';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ConferenceDialog } from './conference-dialog.tsx';
import { type ExemplarPaper, ExemplarPaperDialog, exemplarPaperNames } from './exemplar-paper-dialog.tsx';
import { ProposeDialog } from './propose-dialog.tsx';

const back = { to: paths.conferences(), label: 'Hội nghị điển hình' };
const papers = ['conference-list', 'conference-invitation'] as const satisfies readonly ExemplarPaper[];

interface EntryFields {
  exemplarId: number;
  section: string | null;
  speaks: boolean;
  awardTypeId: number | null;
  citation: string | null;
}

const fieldsOf = ({ exemplarId, section, speaks, awardTypeId, citation }: ConferenceEntry): EntryFields => ({
  exemplarId,
  section,
  speaks,
  awardTypeId,
  citation,
});

function columnsOf(types: readonly AwardType[]): readonly GridColumn<ConferenceEntry>[] {
  return [
    {
      key: 'who',
      title: 'Tập thể, cá nhân',
      width: 220,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.recipientName ?? row.name,
    },
    {
      key: 'kind',
      title: 'Loại',
      width: 150,
      kind: 'choice',
      choices: Object.entries(exemplarKindNames).map(([value, label]) => ({ value, label })),
      value: (row) => row.kind,
    },
    { key: 'unitName', title: 'Đơn vị', width: 190, kind: 'text', value: (row) => row.unitName },
    {
      key: 'section',
      title: 'Biểu dương về',
      description: 'Để trống: điển hình tiên tiến của giai đoạn',
      width: 200,
      kind: 'text',
      value: (row) => row.section,
      edit: {},
    },
    {
      key: 'awardTypeId',
      title: 'Khen thưởng',
      width: 150,
      kind: 'choice',
      choices: types.map((type) => ({
        value: String(type.id),
        label: type.name,
        aliases: [type.code, type.shortName],
      })),
      value: (row) => (row.awardTypeId === null ? null : String(row.awardTypeId)),
      edit: {},
    },
    { key: 'speaks', title: 'Tham luận', width: 100, kind: 'checkbox', value: (row) => row.speaks, edit: {} },
    {
      key: 'citation',
      title: 'Thành tích in trong danh sách',
      description: 'Để trống: in nội dung điển hình',
      width: 320,
      kind: 'text',
      value: (row) => row.citation,
      edit: {},
    },
    { key: 'name', title: 'Nội dung điển hình', width: 260, kind: 'text', value: (row) => row.name },
    {
      key: 'proposed',
      title: 'Đã đề nghị',
      width: 90,
      kind: 'checkbox',
      value: (row) => row.isProposed,
    },
  ];
}

/** One conference: its list with who speaks and who is commended, its papers, its proposals. */
export function ConferencePage({ id }: { readonly id: number }) {
  const query = useQuery('exemplars:conference', { id });
  return <QueryView query={query}>{(page) => <Loaded page={page} reload={query.reload} />}</QueryView>;
}

interface LoadedProps {
  readonly page: ConferencePageData;
  readonly reload: () => Promise<void>;
}

function Loaded({ page, reload }: LoadedProps) {
  const { conference, entries, offered } = page;
  const types = useQuery('award-types:list', {});
  const columns = useMemo(() => columnsOf(types.value ?? []), [types.value]);
  const [selected, setSelected] = useState<readonly ConferenceEntry[]>([]);
  const [opened, setOpened] = useState<'edit' | 'propose' | ExemplarPaper | null>(null);
  const chosen = selected.filter((row) => entries.some((known) => known.id === row.id));
  const close = () => setOpened(null);

  const write = (next: readonly EntryFields[]) =>
    runAction('exemplars:save-entries', { conferenceId: conference.id, entries: [...next] });
  const add = (exemplarId: number) =>
    void write([
      ...entries.map(fieldsOf),
      { exemplarId, section: null, speaks: false, awardTypeId: null, citation: null },
    ]);
  const move = (by: -1 | 1) => {
    const at = entries.findIndex((entry) => entry.id === chosen[0]?.id);
    const next = entries.map(fieldsOf);
    const [moved] = next.splice(at, 1);
    if (at < 0 || moved === undefined) return;
    next.splice(at + by, 0, moved);
    void write(next);
  };
  const edit = async (changes: readonly CellChange[]): Promise<EditOutcome[]> => {
    const next = new Map(entries.map((entry) => [String(entry.id), fieldsOf(entry)]));
    for (const { rowId, key, value } of changes) {
      const entry = next.get(rowId);
      if (entry === undefined) continue;
      if (key === 'speaks') entry.speaks = value === true;
      else if (key === 'awardTypeId') entry.awardTypeId = value === null ? null : Number(value);
      else if (key === 'section' || key === 'citation') entry[key] = value === null ? null : String(value);
    }
    const reply = await callReply('exemplars:save-entries', {
      conferenceId: conference.id,
      entries: [...next.values()],
    });
    if (reply.ok) {
      await reload();
      return [];
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }): EditOutcome => ({ status: 'refused', rowId, key, problem }));
  };
  const { collectiveCount, personCount, modelCount } = conference;
  const one = chosen.length === 1 ? entries.findIndex((entry) => entry.id === chosen[0]?.id) : -1;
  return (
    <Page
      title={conference.name}
      count={[
        isIsoDate(conference.heldOn) ? formatDate(conference.heldOn) : 'chưa định ngày',
        `${collectiveCount} tập thể`,
        `${personCount} cá nhân`,
        ...(modelCount > 0 ? [`${modelCount} mô hình`] : []),
      ].join(' · ')}
      back={back}
      body="fill"
      toolbar={
        <>
          <Select
            aria-label="Thêm vào danh sách"
            placeholder={offered.length === 0 ? 'Mọi điển hình đã có trong danh sách' : 'Thêm điển hình vào danh sách…'}
            disabled={offered.length === 0}
            w={420}
            data={offered.map((exemplar) => ({
              value: String(exemplar.id),
              label: [exemplar.recipientName, exemplar.name].filter(Boolean).join(' – '),
            }))}
            value={null}
            onChange={(value) => value !== null && add(Number(value))}
            filter={foldedFilter}
            searchable
          />
          <Button
            variant="default"
            leftSection={<IconArrowUp size={16} />}
            disabled={one <= 0}
            onClick={() => move(-1)}
          >
            Lên
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowDown size={16} />}
            disabled={one < 0 || one === entries.length - 1}
            onClick={() => move(1)}
          >
            Xuống
          </Button>
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            disabled={chosen.length === 0}
            onClick={() =>
              void write(entries.filter((entry) => !chosen.some((row) => row.id === entry.id)).map(fieldsOf))
            }
          >
            Bỏ khỏi danh sách
          </Button>
          <Button
            variant="default"
            leftSection={<IconAward size={16} />}
            disabled={entries.every((entry) => entry.awardTypeId === null)}
            onClick={() => setOpened('propose')}
          >
            Đề nghị khen thưởng…
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconPrinter size={16} />}>
                Văn bản
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {papers.map((paper) => (
                <Menu.Item key={paper} onClick={() => setOpened(paper)}>
                  {exemplarPaperNames[paper]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button leftSection={<IconPencil size={16} />} onClick={() => setOpened('edit')}>
            Sửa
          </Button>
        </>
      }
    >
      <Grid
        label="Danh sách của hội nghị"
        rows={entries}
        rowId={(row) => String(row.id)}
        columns={columns}
        rowNoun="điển hình"
        isLoading={false}
        onEdit={edit}
        onSelectionChange={({ rows }) => setSelected(rows)}
      >
        <EmptyState>
          Danh sách còn trống. Chọn điển hình ở ô phía trên; chọn hình thức ở cột “Khen thưởng” rồi đưa cả danh sách vào
          một đợt khen thưởng.
        </EmptyState>
      </Grid>
      {opened === 'edit' && <ConferenceDialog conference={conference} onClose={close} />}
      {opened === 'propose' && (
        <ProposeDialog
          title={`Đề nghị khen thưởng – ${conference.name}`}
          conferenceId={conference.id}
          onClose={close}
        />
      )}
      {opened !== null && opened !== 'edit' && opened !== 'propose' && (
        <ExemplarPaperDialog paper={opened} id={conference.id} name={conference.name} onClose={close} />
      )}
    </Page>
  );
}

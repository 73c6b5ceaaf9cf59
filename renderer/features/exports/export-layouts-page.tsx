import { ActionIcon, Button, Menu, NumberInput, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconFileSpreadsheet,
  IconPlus,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type ExportLayoutRow, exportSourceNames, exportSources } from '#shared/contracts/export-layouts.ts';
import {
  type ExportColumn,
  type ExportLayout,
  type ExportSource,
  exportFields,
  readyLayouts,
} from '#shared/domain/exports/export-layout.ts';
import { saveDocument } from '../../components/document-preview/save-document.tsx';
import { ListDetail, ListDetailBody, ListDetailGroup, ListDetailItem } from '../../components/list-detail.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './export-layouts-page.module.css';

/** One of the list: the office's own by number, a ready one by its place. */
interface Choice {
  readonly key: string;
  readonly source: ExportSource;
  readonly layout: ExportLayout;
  readonly id: number | null;
}

function choicesOf(own: readonly ExportLayoutRow[]): Choice[] {
  return exportSources.flatMap((source) => [
    ...readyLayouts[source].map((layout): Choice => ({ key: `${source}/${layout.name}`, source, layout, id: null })),
    ...own.filter((row) => row.source === source).map((row): Choice => ({ key: String(row.id), ...row })),
  ]);
}

/** Excel exports by named layouts: which columns, in which order, how wide, under which titles. */
export function ExportLayoutsPage() {
  const own = useQuery('export-layouts:list', {});
  const choices = choicesOf(own.value ?? []);
  const [key, setKey] = useState(choices[0]!.key);
  const chosen = choices.find((choice) => choice.key === key) ?? choices[0]!;
  const [fromYear, setFromYear] = useState(currentYear() - 1);
  const [toYear, setToYear] = useState(currentYear());
  const [isSaving, setIsSaving] = useState(false);

  const copy = async () => {
    const names = new Set(
      choices.filter((choice) => choice.source === chosen.source).map((choice) => choice.layout.name),
    );
    let name = `${chosen.layout.name} (của cơ quan)`;
    for (let number = 2; names.has(name); number++) name = `${chosen.layout.name} (${number})`;
    const reply = await runAction('export-layouts:save', {
      id: null,
      source: chosen.source,
      layout: { ...chosen.layout, name },
    });
    if (!reply.ok) return;
    await own.reload();
    setKey(String(reply.value.id));
  };
  const write = async () => {
    setIsSaving(true);
    const [first, last] = [Math.min(fromYear, toYear), Math.max(fromYear, toYear)];
    const params = { source: chosen.source, fromYear: first, toYear: last, layout: chosen.layout };
    await saveDocument({ document: 'data-export', params }, 'xlsx');
    setIsSaving(false);
  };

  return (
    <Page
      title="Mẫu và giấy khen"
      body="fill"
      toolbar={<PaperParts place={paths.exportLayouts()} />}
      actions={
        <>
          <span aria-hidden="true">Từ năm</span>
          <YearInput label="Từ năm" value={fromYear} onChange={setFromYear} />
          <span aria-hidden="true">đến năm</span>
          <YearInput label="Đến năm" value={toYear} onChange={setToYear} />
          {chosen.id !== null && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => chosen.id !== null && void runAction('export-layouts:remove', { id: chosen.id })}
            >
              Xoá bố cục
            </Button>
          )}
          <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy()}>
            Sao bố cục này
          </Button>
          <Button leftSection={<IconFileSpreadsheet size={16} />} loading={isSaving} onClick={() => void write()}>
            Xuất Excel
          </Button>
        </>
      }
    >
      <ListDetail
        label="Các bố cục"
        list={exportSources.map((source) => (
          <ListDetailGroup key={source} title={exportSourceNames[source]}>
            {choices
              .filter((choice) => choice.source === source)
              .map(({ key: each, layout }) => (
                <ListDetailItem key={each} isCurrent={each === chosen.key} onChoose={() => setKey(each)}>
                  {layout.name}
                </ListDetailItem>
              ))}
          </ListDetailGroup>
        ))}
      >
        <LayoutEditor key={chosen.key} choice={chosen} />
      </ListDetail>
    </Page>
  );
}

function YearInput(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}) {
  return (
    <NumberInput
      aria-label={props.label}
      className={classes.year ?? ''}
      min={1990}
      max={2200}
      hideControls
      allowDecimal={false}
      value={props.value}
      onChange={(value) => typeof value === 'number' && value >= 1990 && value <= 2200 && props.onChange(value)}
    />
  );
}

/** The columns of a layout; the office's own are changed in place, each change a step. */
function LayoutEditor({ choice }: { readonly choice: Choice }) {
  const { id, source } = choice;
  const [layout, setLayout] = useState(choice.layout);
  const stored = JSON.stringify(choice.layout);
  useEffect(() => setLayout(JSON.parse(stored) as ExportLayout), [stored]);
  const isReadOnly = id === null;
  const save = (next: ExportLayout) => {
    setLayout(next);
    if (id !== null && JSON.stringify(next) !== stored) {
      void runAction('export-layouts:save', { id, source, layout: next }, { announces: false }).then((reply) => {
        if (!reply.ok) setLayout(choice.layout);
      });
    }
  };
  const withColumns = (columns: readonly ExportColumn[]) => save({ ...layout, columns });
  const change = (index: number, next: Partial<ExportColumn>, isDone: boolean) => {
    const columns = layout.columns.map((column, at) => (at === index ? { ...column, ...next } : column));
    if (isDone) withColumns(columns);
    else setLayout({ ...layout, columns });
  };
  const move = (index: number, step: 1 | -1) => {
    const columns = [...layout.columns];
    const [moved] = columns.splice(index, 1);
    columns.splice(index + step, 0, moved!);
    withColumns(columns);
  };
  return (
    <ListDetailBody>
      {isReadOnly && <p className={classes.hint}>Bố cục có sẵn; bấm «Sao bố cục này» để có bản của cơ quan và sửa.</p>}
      <div className={classes.names}>
        <TextInput
          label="Tên bố cục"
          disabled={isReadOnly}
          maxLength={120}
          value={layout.name}
          onChange={(event) => setLayout({ ...layout, name: event.currentTarget.value })}
          onBlur={() => layout.name.trim() !== '' && save(layout)}
        />
        <TextInput
          label="Tiêu đề trên trang tính (để trống: dòng đầu là tên cột)"
          disabled={isReadOnly}
          maxLength={300}
          value={layout.title}
          onChange={(event) => setLayout({ ...layout, title: event.currentTarget.value })}
          onBlur={() => save(layout)}
        />
      </div>
      <table className={classes.columns}>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Tên cột</th>
            <th scope="col">Rộng (pt)</th>
            <th scope="col">Thứ tự</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column may be there twice
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{exportFields[source][column.field]}</td>
              <td>
                {isReadOnly ? (
                  column.title
                ) : (
                  <TextInput
                    aria-label={`Tên cột ${index + 1}`}
                    maxLength={200}
                    value={column.title}
                    onChange={(event) => change(index, { title: event.currentTarget.value }, false)}
                    onBlur={() => withColumns(layout.columns)}
                  />
                )}
              </td>
              <td>
                {isReadOnly ? (
                  column.width
                ) : (
                  <NumberInput
                    aria-label={`Bề rộng cột ${index + 1}`}
                    className={classes.width ?? ''}
                    hideControls
                    min={15}
                    max={800}
                    value={column.width}
                    onChange={(value) =>
                      typeof value === 'number' && value >= 15 && value <= 800 && change(index, { width: value }, false)
                    }
                    onBlur={() => withColumns(layout.columns)}
                  />
                )}
              </td>
              <td>
                {!isReadOnly && (
                  <>
                    <ActionIcon
                      aria-label={`Đưa cột ${index + 1} lên`}
                      disabled={index === 0}
                      onClick={() => move(index, -1)}
                    >
                      <IconArrowUp size={15} />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={`Đưa cột ${index + 1} xuống`}
                      disabled={index === layout.columns.length - 1}
                      onClick={() => move(index, 1)}
                    >
                      <IconArrowDown size={15} />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={`Bỏ cột ${index + 1}`}
                      disabled={layout.columns.length === 1}
                      onClick={() => withColumns(layout.columns.filter((_, at) => at !== index))}
                    >
                      <IconX size={15} />
                    </ActionIcon>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isReadOnly && (
        <Menu>
          <Menu.Target>
            <Button variant="default" leftSection={<IconPlus size={15} />}>
              Thêm cột
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
            {Object.entries(exportFields[source]).map(([field, title]) => (
              <Menu.Item key={field} onClick={() => withColumns([...layout.columns, { field, title, width: 120 }])}>
                {title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </ListDetailBody>
  );
}

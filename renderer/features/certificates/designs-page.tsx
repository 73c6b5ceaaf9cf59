import { Button, TextInput } from '@mantine/core';
import { IconCopy, IconPhoto, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CertificateDesignRow } from '#shared/contracts/certificates.ts';
import type { CertificateDesign, CertificateField } from '#shared/domain/certificates/certificate-design.ts';
import { certificateField, standardDesigns } from '#shared/domain/certificates/standard-designs.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { ListDetail, ListDetailGroup, ListDetailItem } from '../../components/list-detail.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { DesignCanvas, useImageAddress } from './design-canvas.tsx';
import classes from './designs-page.module.css';
import { FieldProperties, Millimetres } from './field-properties.tsx';

type Chosen = number | keyof typeof standardDesigns;

/** Certificates as the officer arranges them. Every change is kept at once, as a step that Ctrl+Z takes back. */
export function DesignsPage() {
  const designs = useQuery('certificates:designs', {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const rows = designs.value ?? [];
  const now: Chosen =
    chosen !== null && (typeof chosen === 'string' || rows.some((row) => row.id === chosen))
      ? chosen
      : (rows[0]?.id ?? 'giay-khen');
  const row = typeof now === 'number' ? rows.find((each) => each.id === now) : undefined;
  const design = row?.design ?? (typeof now === 'string' ? standardDesigns[now] : standardDesigns.blank);

  const add = async (from: CertificateDesign) => {
    const names = new Set(rows.map((each) => each.design.name));
    let name = from.name;
    for (let number = 2; names.has(name); number++) name = `${from.name} (${number})`;
    const reply = await runAction('certificates:save-design', { id: null, design: { ...from, name } });
    if (reply.ok) {
      await designs.reload();
      setChosen(reply.value.id);
    }
  };
  const setBackground = async (file: File) => {
    if (row === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await runAction('certificates:set-background', { id: row.id, fileName: file.name, bytes });
  };

  return (
    <Page
      title="Mẫu và giấy khen"
      body="fill"
      toolbar={<PaperParts place={paths.certificateDesigns()} />}
      actions={
        <>
          {row && (
            <>
              <FileChoice
                accept="image/png,image/jpeg"
                icon={<IconPhoto size={16} />}
                onFile={(file) => void setBackground(file)}
              >
                {row.hasBackground ? 'Đổi ảnh phôi' : 'Đặt ảnh phôi'}
              </FileChoice>
              <Button
                variant="default"
                leftSection={<IconTrash size={16} />}
                onClick={() => void runAction('certificates:remove-design', { id: row.id })}
              >
                Xoá mẫu
              </Button>
            </>
          )}
          <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void add(design)}>
            Sao mẫu này
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => void add(standardDesigns.blank)}>
            Thêm mẫu phôi
          </Button>
        </>
      }
    >
      <QueryView query={designs}>
        {() => (
          <ListDetail
            label="Các mẫu giấy khen"
            list={
              <>
                {rows.length > 0 && (
                  <ListDetailGroup title="Của cơ quan">
                    {rows.map((each) => (
                      <ListDetailItem key={each.id} isCurrent={each.id === now} onChoose={() => setChosen(each.id)}>
                        {each.design.name}
                      </ListDetailItem>
                    ))}
                  </ListDetailGroup>
                )}
                <ListDetailGroup title="Có sẵn (Nghị định 98/2023, Điều 104)">
                  {(Object.keys(standardDesigns) as (keyof typeof standardDesigns)[]).map((id) => (
                    <ListDetailItem key={id} isCurrent={id === now} onChoose={() => setChosen(id)}>
                      {standardDesigns[id].name}
                    </ListDetailItem>
                  ))}
                </ListDetailGroup>
              </>
            }
          >
            <Studio key={String(now)} row={row} design={design} />
          </ListDetail>
        )}
      </QueryView>
    </Page>
  );
}

interface StudioProps {
  /** Absent: one of the standard designs, which stand. */
  readonly row: CertificateDesignRow | undefined;
  readonly design: CertificateDesign;
}

/** Arrow keys move many times; what is kept is where the field came to rest. Milliseconds. */
const REST = 500;

function Studio({ row, design }: StudioProps) {
  const fonts = useQuery('certificates:fonts', {});
  const scan = useQuery('certificates:background', row?.hasBackground ? { id: row.id } : null);
  const background = useImageAddress(row?.hasBackground ? (scan.value ?? null) : null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [moving, setMoving] = useState<CertificateDesign | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = moving ?? design;
  const isReadOnly = row === undefined;
  const selected = shown.fields.find((field) => field.id === selectedId);

  const stored = JSON.stringify(design);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has caught up, or was taken back by Ctrl+Z
  useEffect(() => setMoving(null), [stored]);
  const newest = useRef<CertificateDesign | null>(null);
  const save = async () => {
    const changed = newest.current;
    newest.current = null;
    if (row === undefined || changed === null) return;
    const reply = await runAction('certificates:save-design', { id: row.id, design: changed }, { announces: false });
    if (!reply.ok) setMoving(null);
  };
  const newestSave = useRef(save);
  newestSave.current = save;
  // What still waits when the screen goes is kept.
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      void newestSave.current();
    },
    [],
  );
  const change = (next: CertificateDesign, isDone: boolean) => {
    setMoving(next);
    if (!isDone) return;
    newest.current = next;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void newestSave.current(), REST);
  };
  const changeField = (field: CertificateField, isDone: boolean) =>
    change({ ...shown, fields: shown.fields.map((each) => (each.id === field.id ? field : each)) }, isDone);
  const remove = (id: string) => {
    setSelectedId(null);
    change({ ...shown, fields: shown.fields.filter((field) => field.id !== id) }, true);
  };
  const addField = () => {
    let number = shown.fields.length + 1;
    while (shown.fields.some((field) => field.id === `field-${number}`)) number++;
    const field = certificateField(shown.width, {
      id: `field-${number}`,
      text: 'Dòng mới',
      baseline: shown.height / 2,
    });
    change({ ...shown, fields: [...shown.fields, field] }, true);
    setSelectedId(field.id);
  };

  return (
    <>
      <div className={classes.desk}>
        <DesignCanvas
          design={shown}
          background={background}
          selectedId={selectedId}
          isReadOnly={isReadOnly}
          onSelect={setSelectedId}
          onChange={changeField}
          onRemove={remove}
        />
      </div>
      <section className={classes.properties} aria-label="Thuộc tính">
        {selected ? (
          <FieldProperties
            key={selected.id}
            field={selected}
            fonts={fonts.value ?? []}
            isReadOnly={isReadOnly}
            onChange={(field) => changeField(field, true)}
            onRemove={() => remove(selected.id)}
          />
        ) : (
          <PaperProperties design={shown} isReadOnly={isReadOnly} onChange={(next) => change(next, true)} />
        )}
        {!isReadOnly && (
          <Button variant="default" leftSection={<IconPlus size={15} />} onClick={addField}>
            Thêm dòng
          </Button>
        )}
      </section>
    </>
  );
}

interface PaperPropertiesProps {
  readonly design: CertificateDesign;
  readonly isReadOnly: boolean;
  readonly onChange: (design: CertificateDesign) => void;
}

/** The paper itself, while no field is chosen. */
function PaperProperties({ design, isReadOnly, onChange }: PaperPropertiesProps) {
  const [name, setName] = useState(design.name);
  useEffect(() => setName(design.name), [design.name]);
  return (
    <>
      <TextInput
        label="Tên mẫu"
        maxLength={120}
        disabled={isReadOnly}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => name.trim() !== '' && name !== design.name && onChange({ ...design, name: name.trim() })}
      />
      <div className={classes.pair}>
        <Millimetres
          label="Ngang (mm)"
          value={design.width}
          least={50}
          disabled={isReadOnly}
          onChange={(width) => onChange({ ...design, width })}
        />
        <Millimetres
          label="Cao (mm)"
          value={design.height}
          least={50}
          disabled={isReadOnly}
          onChange={(height) => onChange({ ...design, height })}
        />
      </div>
      <ChoiceField
        label="In kèm"
        required
        disabled={isReadOnly}
        choices={[
          { value: 'none', label: 'Không (phôi in sẵn)' },
          { value: 'emblem', label: 'Khung viền và Quốc huy' },
          { value: 'emblem-and-flags', label: 'Khung viền, Quốc huy và cờ đỏ' },
        ]}
        value={design.decoration}
        onChange={(decoration) =>
          decoration && onChange({ ...design, decoration: decoration as CertificateDesign['decoration'] })
        }
      />
      <p className={classes.label}>
        {isReadOnly
          ? 'Mẫu có sẵn để xem; bấm «Sao mẫu này» để có bản của cơ quan và sửa.'
          : 'Kéo một dòng chữ trên tờ giấy, hoặc chọn rồi dùng phím mũi tên: 0,5 mm; giữ Shift: 5 mm; giữ Ctrl: 0,1 mm. Giữ Alt khi kéo để không bắt dính vào đường gióng.'}
      </p>
    </>
  );
}

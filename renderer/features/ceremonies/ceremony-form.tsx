import { Button, Checkbox, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { type CeremonyRow, ceremonyInputs } from '#shared/contracts/ceremonies.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { forgetUnsavedWork, useUnsavedWork } from '../../lib/leave-guard.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './ceremonies.module.css';

type Ceremony = Request<'ceremonies:save'>['ceremony'];
type Values = { [K in keyof Ceremony]: Ceremony[K] | null } & { readonly decisionIds: readonly number[] };

/** How many of the newest decisions are offered. */
const OFFERED = 14;
const schema = ceremonyInputs['ceremonies:save'];

function valuesOf(ceremony: CeremonyRow | null): Values {
  return {
    name: ceremony?.name ?? `Hội nghị tổng kết công tác năm ${today().slice(0, 4)}`,
    heldOn: ceremony?.heldOn ?? today(),
    startsAt: ceremony?.startsAt ?? '08:00',
    place: ceremony?.place ?? null,
    chair: ceremony?.chair ?? null,
    seatsPerRow: ceremony?.seatsPerRow ?? 12,
    dress: ceremony?.dress ?? null,
    note: ceremony?.note ?? null,
    decisionIds: ceremony?.decisionIds ?? [],
  };
}

interface CeremonyFormProps {
  /** Null: a new one. */
  readonly ceremony: CeremonyRow | null;
  readonly onSaved: (id: number) => void;
}

/** What the ceremony is, and which decisions are handed over at it. */
export function CeremonyForm({ ceremony, onSaved }: CeremonyFormProps) {
  const decisions = useQuery('decisions:list', {});
  const form = useForm<Values>({ initialValues: valuesOf(ceremony) });
  const isDirty = form.isDirty();
  useUnsavedWork(isDirty ? 'Thông tin buổi trao thưởng đã sửa nhưng chưa lưu.' : null);
  const showIssues = (issues: readonly { readonly path: string; readonly message: string }[]) =>
    form.setErrors(
      issuesToErrors(issues.map(({ path, message }) => ({ path: path.replace(/^ceremony\./, ''), message }))),
    );
  const save = useAction('ceremonies:save', {
    onDone: ({ id }) => {
      form.resetDirty();
      forgetUnsavedWork();
      onSaved(id);
    },
    onIssues: showIssues,
  });

  // What was undone or saved elsewhere appears here too, except over what is being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form itself changes with every letter
  useEffect(() => {
    if (ceremony === null || form.isDirty()) return;
    form.setValues(valuesOf(ceremony));
    form.resetDirty(valuesOf(ceremony));
  }, [ceremony]);

  function submit({ decisionIds, ...fields }: Values): void {
    const request = { id: ceremony?.id ?? null, ceremony: fields, decisionIds };
    const checked = schema.safeParse(request);
    if (checked.success) void save.run(request as Request<'ceremonies:save'>);
    else showIssues(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }

  const offered = (decisions.value ?? []).filter(
    (decision, index) => index < OFFERED || form.values.decisionIds.includes(decision.id),
  );
  const decisionError = Object.entries(form.errors).find(([path]) => path.startsWith('decisionIds'))?.[1];
  return (
    <form noValidate onSubmit={form.onSubmit(submit)}>
      <div className={classes.fields}>
        <TextInput label="Tên hội nghị, buổi lễ" required data-autofocus {...bindText(form, 'name')} />
        <DateField label="Ngày tổ chức" required {...bindField(form, 'heldOn')} />
        <TextInput label="Bắt đầu" placeholder="08:00" {...bindText(form, 'startsAt')} />
        <TextInput label="Địa điểm" {...bindText(form, 'place')} />
      </div>
      <div className={classes.more}>
        <TextInput label="Chủ trì" placeholder="Ví dụ: đồng chí Giám đốc Sở" {...bindText(form, 'chair')} />
        <NumberInput
          label="Ghế mỗi hàng"
          hideControls
          allowDecimal={false}
          value={form.values.seatsPerRow ?? ''}
          onChange={(value) => form.setFieldValue('seatsPerRow', typeof value === 'number' ? value : null)}
          error={form.errors.seatsPerRow}
        />
        <TextInput label="Trang phục" placeholder="Ghi trong giấy mời" {...bindText(form, 'dress')} />
      </div>
      <Checkbox.Group
        className={classes.decisions ?? ''}
        label="Quyết định khen thưởng được trao ở buổi này"
        value={form.values.decisionIds.map(String)}
        onChange={(values) => form.setFieldValue('decisionIds', values.map(Number))}
        error={decisionError}
      >
        <Stack gap={6} mt={6} mb={8}>
          {offered.map((decision) => (
            <Checkbox
              key={decision.id}
              value={String(decision.id)}
              label={`${decision.number}/${decision.symbol} ngày ${formatDate(decision.signedOn as IsoDate)} – ${decision.subjectLine}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Button type="submit" loading={save.isRunning} disabled={!isDirty && ceremony !== null}>
        {ceremony === null ? 'Lập buổi trao thưởng' : 'Lưu'}
      </Button>
      <p className={classes.hint}>
        Không tổ chức riêng lễ trao thưởng, kết hợp với hội nghị tổng kết, ngày kỷ niệm; trừ khen thưởng đột xuất (Nghị
        định 98/2023/NĐ-CP, Điều 25 – chưa đối chiếu văn bản gốc).
      </p>
    </form>
  );
}

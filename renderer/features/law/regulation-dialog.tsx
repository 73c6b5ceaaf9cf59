import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Regulation } from '#shared/domain/eligibility/regulation.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { RegulationCriteria } from './regulation-criteria.tsx';
import {
  draftErrors,
  draftOf,
  type RegulationDraft,
  regulationOf,
  withCriterion,
  withValue,
} from './regulation-draft.ts';
import { RegulationValues } from './regulation-values.tsx';
import classes from './regulations.module.css';

/** What the dialog begins with: a regulation of the file, or one to be added (empty, from a file, from an example). */
export interface EditedRegulation {
  readonly id: number | null;
  readonly regulation: Regulation | null;
  /** Said above the fields: what saving will do. */
  readonly notice?: string;
}

interface RegulationDialogProps {
  readonly edited: EditedRegulation;
  readonly onClose: () => void;
}

/** Nhập, sửa quy định: the text, its figures, and what it demands besides the law. Nothing is written until it is saved. */
export function RegulationDialog({ edited, onClose }: RegulationDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(edited.regulation));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useAction('law:save-regulation', {
    onDone: onClose,
    onIssues: (issues) => setErrors(withoutPrefix(issuesToErrors(issues))),
  });
  const change = (next: RegulationDraft) => {
    setDraft(next);
    if (Object.keys(errors).length > 0) setErrors(draftErrors(next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = draftErrors(draft);
    setErrors(found);
    if (Object.keys(found).length === 0) void save.run({ id: edited.id, regulation: regulationOf(draft) });
  };
  const { instrument } = draft;
  const text = (field: 'title' | 'name' | 'issuer') => ({
    value: instrument[field],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ ...draft, instrument: { ...instrument, [field]: event.currentTarget.value } }),
    error: errors[`instrument.${field}`],
  });
  const day = (field: 'issuedOn' | 'inForceOn' | 'expiredOn') => ({
    value: instrument[field],
    onChange: (value: string | null) => change({ ...draft, instrument: { ...instrument, [field]: value } }),
    error: errors[`instrument.${field}`],
  });
  const problems = Object.keys(errors).length;
  return (
    <Dialog
      title={edited.id === null ? 'Thêm quy định' : 'Sửa quy định'}
      isOpen
      width={1080}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          {problems > 0 && <span className={classes.problems}>Còn {problems} chỗ cần sửa.</span>}
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {edited.id === null ? 'Thêm' : 'Lưu'}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        {edited.notice && <p className={classes.notice}>{edited.notice}</p>}
        <div className={classes.instrument}>
          <TextInput
            label="Số, ký hiệu"
            required
            data-autofocus
            placeholder="Ví dụ: Quyết định 12/2026/QĐ-UBND"
            {...text('title')}
          />
          <TextInput label="Cơ quan ban hành" required placeholder="Ví dụ: UBND tỉnh" {...text('issuer')} />
          <DateField label="Ngày ban hành" {...day('issuedOn')} />
          <DateField label="Có hiệu lực từ" required {...day('inForceOn')} />
          <DateField label="Hết hiệu lực từ" placeholder="Còn hiệu lực" {...day('expiredOn')} />
        </div>
        <TextInput label="Tên văn bản" required {...text('name')} />
        <section className={classes.part} aria-label="Số liệu">
          <h3>Số liệu</h3>
          <p className={classes.hint}>
            Thay cho số liệu của trung ương, hoặc đặt ra nơi trung ương để cho tỉnh, cơ quan.
          </p>
          <RegulationValues values={draft.values} errors={errors} onChange={(values) => change({ ...draft, values })} />
          <Button variant="default" onClick={() => change(withValue(draft))}>
            Thêm số liệu
          </Button>
        </section>
        <section className={classes.part} aria-label="Điều kiện thêm">
          <h3>Điều kiện thêm</h3>
          <p className={classes.hint}>Xét cùng với điều kiện của luật, kèm căn cứ là văn bản này.</p>
          <RegulationCriteria
            criteria={draft.criteria}
            errors={errors}
            onChange={(criteria) => change({ ...draft, criteria })}
          />
          <Button variant="default" onClick={() => change(withCriterion(draft))}>
            Thêm điều kiện
          </Button>
        </section>
      </div>
    </Dialog>
  );
}

/** The border names fields from the call's top: `regulation.instrument.title`. */
function withoutPrefix(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^regulation\./, ''), message]),
  );
}

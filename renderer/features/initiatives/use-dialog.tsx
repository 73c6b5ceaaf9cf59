import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type InitiativePage, initiativeInputs } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { oneUseProvision } from '#shared/domain/initiatives/initiative-use.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './initiatives.module.css';
import { LifeDialog } from './life-dialog.tsx';

type Values = { [K in keyof Request<'initiatives:use'>]: Request<'initiatives:use'>[K] | null };

const validate = validateWith(initiativeInputs['initiatives:use']);

/** Records for whose proposal the initiative was used; says before saving that it was used already. */
export function UseDialog({ page, onClose }: { readonly page: InitiativePage; readonly onClose: () => void }) {
  const types = useQuery('award-types:list', {});
  const { initiative, authors, uses } = page;
  const form = useForm<Values>({
    initialValues: {
      id: initiative.id,
      personId: authors[0]?.personId ?? null,
      awardTypeId: null,
      year: currentYear(),
      note: null,
    },
    validate: (values) => {
      const errors = validate(values);
      return values.awardTypeId === null ? { ...errors, awardTypeId: 'Hãy chọn danh hiệu hoặc hình thức.' } : errors;
    },
  });
  const save = useAction('initiatives:use', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const earlier = uses.filter(({ personId }) => personId === form.values.personId);
  const fitting = (types.value ?? []).filter((type) => type.subjects.includes('person'));
  return (
    <LifeDialog
      title="Ghi lần dùng sáng kiến để đề nghị"
      confirmLabel="Ghi lần dùng"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'initiatives:use'>))}
    >
      {earlier.length > 0 && (
        <p className={classes.notice} role="status">
          {earlier[0]?.fullName} đã dùng sáng kiến này cho{' '}
          {earlier.map(({ awardShortName, year }) => `${awardShortName} ${year}`).join(', ')}. Mỗi sáng kiến chỉ làm căn
          cứ cho một đề nghị ({oneUseProvision}).
        </p>
      )}
      <ChoiceField
        label="Tác giả"
        required
        choices={authors.map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
        {...bindField(form, 'personId')}
      />
      <div className={classes.head}>
        <ChoiceField
          label="Danh hiệu, hình thức được đề nghị"
          required
          data-autofocus
          unknownLabel="Gõ tên hoặc mã để tìm"
          choices={fitting.map((type) => ({ value: type.id, label: `${type.name} (${type.code})` }))}
          {...bindField(form, 'awardTypeId')}
        />
        <YearField label="Năm" required {...bindField(form, 'year')} />
      </div>
      <TextInput label="Ghi chú" {...bindText(form, 'note')} />
    </LifeDialog>
  );
}

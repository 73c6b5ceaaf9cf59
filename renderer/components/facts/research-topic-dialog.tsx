import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { factInputs } from '#shared/contracts/facts.ts';
import { initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { FactForm } from './fact-form.tsx';
import classes from './facts-section.module.css';

type Values = { [K in keyof Request<'facts:save-research-topic'>]: Request<'facts:save-research-topic'>[K] | null };

interface ResearchTopicDialogProps {
  readonly personId: number;
  readonly onClose: () => void;
}

const validate = validateWith(factInputs['facts:save-research-topic']);

/** Ghi đề tài, đề án. */
export function ResearchTopicDialog({ personId, onClose }: ResearchTopicDialogProps) {
  const form = useForm<Values>({
    initialValues: { id: null, personId, name: null, acceptedOn: null, scope: 'grassroots', decision: null },
    validate: (values) => validate(values),
  });
  const save = useAction('facts:save-research-topic', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  return (
    <FactForm
      title="Ghi đề tài, đề án"
      isSaving={save.isRunning}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void save.run(values as Request<'facts:save-research-topic'>))}
    >
      <TextInput label="Tên đề tài, đề án" required data-autofocus {...bindText(form, 'name')} />
      <div className={classes.pair}>
        <DateField label="Ngày nghiệm thu" placeholder="Chưa nghiệm thu" {...bindField(form, 'acceptedOn')} />
        <ChoiceField label="Phạm vi" required choices={choicesOf(initiativeScopeNames)} {...bindField(form, 'scope')} />
      </div>
      <TextInput label="Số quyết định nghiệm thu" {...bindText(form, 'decision')} />
    </FactForm>
  );
}

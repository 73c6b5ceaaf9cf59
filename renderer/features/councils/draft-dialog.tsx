import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { awardLevelNames } from '#shared/contracts/awards.ts';
import { type CouncilDraft, councilDraftInputs } from '#shared/contracts/council-drafts.ts';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import { commendationKindNames } from '#shared/contracts/decisions.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';
import { useReason } from './use-reason.tsx';

type Values = { [K in keyof Request<'council-drafts:save'>]: Request<'council-drafts:save'>[K] | null };

interface DraftDialogProps {
  readonly page: MeetingPage;
  readonly draft: CouncilDraft;
  readonly onClose: () => void;
}

const validate = validateWith(councilDraftInputs['council-drafts:save']);

/** A draft: who decides, about what, under which submission, and who is in it. */
export function DraftDialog({ page, draft, onClose }: DraftDialogProps) {
  const { decisionId: _d, decisionName: _n, signedOn: _s, overrideReason, warnings: _w, ...values } = draft;
  const asked = useReason();
  const form = useForm<Values>({
    initialValues: { ...values, candidateIds: [...draft.candidateIds], reason: overrideReason },
    validate: (now) => validate(now),
  });
  const save = useAction('council-drafts:save', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
    onFailure: asked.take,
  });
  const chosen = new Set(form.values.candidateIds ?? []);
  const open = page.candidates.filter((candidate) => candidate.draftId === null || candidate.draftId === draft.id);
  return (
    <Dialog
      title="Dự thảo quyết định"
      isOpen
      width={760}
      onClose={onClose}
      onSubmit={form.onSubmit(
        (now) => void save.run({ ...(now as Request<'council-drafts:save'>), reason: asked.reason ?? overrideReason }),
      )}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <TextInput label="Trích yếu" required data-autofocus {...bindText(form, 'subjectLine')} />
        <div className={classes.three}>
          <TextInput label="Cơ quan ban hành" required {...bindText(form, 'issuer')} />
          <ChoiceField label="Cấp" required choices={choicesOf(awardLevelNames)} {...bindField(form, 'level')} />
          <TextInput label="Ký hiệu quyết định" required {...bindText(form, 'symbol')} />
        </div>
        <div className={classes.three}>
          <ChoiceField
            label="Loại hình"
            required
            choices={choicesOf(commendationKindNames)}
            {...bindField(form, 'commendationKind')}
          />
          <TextInput label="Số tờ trình" {...bindText(form, 'submissionNumber')} />
          <DateField label="Ngày tờ trình" {...bindField(form, 'submittedOn')} />
        </div>
        <fieldset className={classes.checks}>
          <legend>
            Danh sách ({chosen.size}/{open.length})
          </legend>
          {open.map((candidate) => (
            <Checkbox
              key={candidate.id}
              size="xs"
              label={`${candidate.recipientName} – ${candidate.awardShortName} (${candidate.outcome.words})`}
              checked={chosen.has(candidate.id)}
              onChange={(event) => {
                const ids = (form.values.candidateIds ?? []).filter((id) => id !== candidate.id);
                form.setFieldValue('candidateIds', event.currentTarget.checked ? [...ids, candidate.id] : ids);
              }}
            />
          ))}
        </fieldset>
        {form.errors.candidateIds && <p className={classes.bad}>{form.errors.candidateIds}</p>}
        {asked.field}
      </div>
    </Dialog>
  );
}

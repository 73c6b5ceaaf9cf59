import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { type UnitRow, unitInputs } from '#shared/contracts/units.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { ConsequenceList, UnitConsequences } from './consequences.tsx';
import { errorsUnder } from './errors-under.ts';
import { SplitMembers } from './split-members.tsx';
import { type SplitPlan, splitInput, splitSentences, withoutPart } from './split-plan.ts';
import classes from './unit-form.module.css';
import { emptyUnit, UnitForm } from './unit-form.tsx';

interface SplitUnitDialogProps {
  readonly unit: UnitRow;
  readonly on: string;
  readonly onClose: () => void;
}

const validate = validateWith(unitInputs['units:split']);

/** New units out of one: the old one goes on beside them (tách), or ends (chia). */
export function SplitUnitDialog({ unit, on, onClose }: SplitUnitDialogProps) {
  const blank = { ...emptyUnit(), kind: unit.kind };
  const [plan, setPlan] = useState<SplitPlan>({ into: [blank], keepsOld: true, targets: new Map(), on, decision: '' });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const page = useQuery('units:page', { id: unit.id, on: isIsoDate(plan.on) ? plan.on : on });
  const members = page.value?.members ?? [];
  const split = useAction('units:split', {
    onDone: onClose,
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });
  const change = (part: Partial<SplitPlan>) => setPlan({ ...plan, ...part });

  function submit(): void {
    const input = splitInput(unit, plan);
    const found = validate(input);
    setErrors(found);
    if (Object.keys(found).length === 0) void split.run(input);
  }

  return (
    <Dialog
      title={`Chia tách: ${unit.name}`}
      isOpen
      width={680}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      footer={<DialogButtons label="Chia tách" isRunning={split.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        {plan.into.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a new unit has no other name than its place
          <fieldset key={index} className={classes.part}>
            <legend>Đơn vị mới {index + 1}</legend>
            <UnitForm
              isShort
              hasFocus={index === plan.into.length - 1}
              value={part}
              errors={errorsUnder(errors, `into.${index}.`)}
              onChange={(fields) =>
                change({ into: plan.into.map((old, at) => (at === index ? { ...old, ...fields } : old)) })
              }
            />
            {plan.into.length > 1 && (
              <ActionIcon
                className={classes.remove ?? ''}
                aria-label={`Bỏ đơn vị mới ${index + 1}`}
                onClick={() =>
                  change({
                    into: plan.into.filter((_, at) => at !== index),
                    targets: withoutPart(plan.targets, index),
                  })
                }
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </fieldset>
        ))}
        <div className={classes.line}>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} />}
            disabled={plan.into.length >= 20}
            onClick={() => change({ into: [...plan.into, blank] })}
          >
            Thêm đơn vị mới
          </Button>
          <Switch
            label="Đơn vị cũ vẫn tiếp tục hoạt động"
            checked={plan.keepsOld}
            onChange={(event) => change({ keepsOld: event.currentTarget.checked })}
          />
        </div>
        <div className={classes.pair}>
          <DateField
            label="Từ ngày"
            required
            value={plan.on}
            onChange={(day) => change({ on: day })}
            error={errors.on}
          />
          <TextInput
            label="Theo quyết định số"
            placeholder="Chưa rõ"
            value={plan.decision}
            onChange={(event) => change({ decision: event.currentTarget.value })}
            error={errors.decision}
          />
        </div>
        {members.length > 0 && (
          <SplitMembers
            members={members}
            partNames={plan.into.map((part) => part.name)}
            keepsOld={plan.keepsOld}
            targets={plan.targets}
            onChange={(targets) => change({ targets })}
          />
        )}
        <ConsequenceList sentences={splitSentences(plan, members.length)} />
        {!plan.keepsOld && <UnitConsequences ids={[unit.id]} on={plan.on} />}
      </div>
    </Dialog>
  );
}

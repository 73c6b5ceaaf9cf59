import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Outcome, Result } from '#shared/domain/eligibility/finding.ts';
import classes from './ladder.module.css';

/** The three answers in words; a sign and a colour beside them, never alone. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  eligible: 'Đủ điều kiện',
  undetermined: 'Chưa xác định',
  ineligible: 'Không đủ',
};

export const resultNames: Readonly<Record<Result, string>> = { met: 'Đạt', unknown: 'Chưa rõ', notMet: 'Không đạt' };

const kinds = {
  eligible: 'met',
  met: 'met',
  undetermined: 'unknown',
  unknown: 'unknown',
  ineligible: 'notMet',
  notMet: 'notMet',
} as const;
const icons = { met: IconCircleCheck, unknown: IconHelpCircle, notMet: IconCircleX } as const;

/** An outcome, or a condition's result, as sign and word. */
export function OutcomeMark({
  value,
  iconOnly = false,
}: {
  readonly value: Outcome | Result;
  readonly iconOnly?: boolean;
}) {
  const kind = kinds[value];
  const Icon = icons[kind];
  const word = value in outcomeNames ? outcomeNames[value as Outcome] : resultNames[value as Result];
  return (
    <span className={`${classes.mark} ${classes[kind]}`} title={iconOnly ? word : undefined}>
      <Icon
        size={15}
        aria-hidden={!iconOnly}
        aria-label={iconOnly ? word : undefined}
        role={iconOnly ? 'img' : undefined}
      />
      {!iconOnly && word}
    </span>
  );
}

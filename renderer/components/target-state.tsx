import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  IconProgress,
} from '@tabler/icons-react';
import { type TargetState, targetStateNames } from '#shared/domain/targets/assess-target.ts';
import classes from './target-state.module.css';

const icons = {
  'not-started': IconCircleDashed,
  unknown: IconHelpCircle,
  'under-way': IconProgress,
  'on-track': IconProgress,
  behind: IconAlertTriangle,
  reached: IconCircleCheck,
  missed: IconAlertTriangle,
} as const;
const looks = {
  'not-started': 'quiet',
  unknown: 'quiet',
  'under-way': 'plain',
  'on-track': 'plain',
  behind: 'warned',
  reached: 'good',
  missed: 'bad',
} as const;

/** Where a target stands: a sign and a word, the colour never alone. */
export function TargetStateMark({ state }: { readonly state: TargetState }) {
  const Icon = icons[state];
  return (
    <span className={`${classes.state} ${classes[looks[state]]}`}>
      <Icon size={15} aria-hidden="true" />
      {targetStateNames[state]}
    </span>
  );
}

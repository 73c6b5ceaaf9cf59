import { Button, Switch } from '@mantine/core';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { today } from '../../lib/today.ts';
import classes from './units-toolbar.module.css';

interface UnitsToolbarProps {
  /** The day typed; the tree shows the last one that was a day. */
  readonly typedDay: string | null;
  readonly onDay: (day: string | null) => void;
  readonly withDissolved: boolean;
  readonly onWithDissolved: (withDissolved: boolean) => void;
}

/** From which day the tree is looked at, and whether those dissolved by then are shown. */
export function UnitsToolbar({ typedDay, onDay, withDissolved, onWithDissolved }: UnitsToolbarProps) {
  const isPast = isIsoDate(typedDay) && typedDay !== today();
  return (
    <>
      <div className={classes.day}>
        <DateField label="Cơ cấu tại ngày" value={typedDay} onChange={onDay} />
      </div>
      <Switch
        label="Cả đơn vị đã giải thể"
        checked={withDissolved}
        onChange={(event) => onWithDissolved(event.currentTarget.checked)}
      />
      {isPast && (
        <span className={classes.past}>
          Đang xem cơ cấu ngày {shownDate(typedDay)}.
          <Button variant="subtle" size="compact-sm" onClick={() => onDay(today())}>
            Về hôm nay
          </Button>
        </span>
      )}
    </>
  );
}

import { NativeSelect, SegmentedControl } from '@mantine/core';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { type Employment, employmentNames, type MissingFact, missingFactNames } from './people-filter.ts';
import classes from './people-toolbar.module.css';

interface PeopleToolbarProps {
  readonly employment: Employment;
  readonly onEmployment: (employment: Employment) => void;
  readonly unitId: number | null;
  readonly onUnit: (unitId: number | null) => void;
  readonly missing: MissingFact | null;
  readonly onMissing: (missing: MissingFact | null) => void;
  /** How many of those at work lack each fact. */
  readonly counts: Readonly<Record<MissingFact, number>>;
}

const employments = (Object.keys(employmentNames) as Employment[]).map((value) => ({
  value,
  label: employmentNames[value],
}));

/** Which people are looked at: at work or not, of which unit, and with which facts missing. */
export function PeopleToolbar(props: PeopleToolbarProps) {
  const facts = (Object.keys(missingFactNames) as MissingFact[]).filter(
    (fact) => props.counts[fact] > 0 || fact === props.missing,
  );
  return (
    <>
      <SegmentedControl
        aria-label="Đang công tác hay đã nghỉ"
        data={employments}
        value={props.employment}
        onChange={(value) => props.onEmployment(value as Employment)}
      />
      <div className={classes.unit}>
        <UnitPicker
          label="Đơn vị"
          placeholder="Tất cả đơn vị"
          withDissolved
          value={props.unitId}
          onChange={props.onUnit}
        />
      </div>
      <NativeSelect
        aria-label="Thông tin còn thiếu"
        className={classes.missing ?? ''}
        value={props.missing ?? ''}
        onChange={(event) => props.onMissing((event.currentTarget.value || null) as MissingFact | null)}
        data={[
          { value: '', label: facts.length === 0 ? 'Không thiếu thông tin chính' : 'Thông tin còn thiếu: không lọc' },
          ...facts.map((fact) => ({
            value: fact,
            label: `${missingFactNames[fact]} (${formatNumber(props.counts[fact])})`,
          })),
        ]}
      />
    </>
  );
}

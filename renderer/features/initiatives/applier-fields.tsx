import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Applier } from '#shared/contracts/initiatives.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { noApplier } from './initiative-draft.ts';
import classes from './initiatives.module.css';

interface ApplierFieldsProps {
  readonly appliers: readonly Applier[];
  readonly onChange: (appliers: readonly Applier[]) => void;
}

const columns = [
  ['fullName', 'Họ và tên'],
  ['bornOn', 'Ngày sinh'],
  ['workplace', 'Nơi công tác'],
  ['position', 'Chức danh'],
  ['qualification', 'Trình độ'],
  ['support', 'Nội dung hỗ trợ'],
] as const;

/** Những người đã tham gia áp dụng lần đầu, as the form of the request lists them. */
export function ApplierFields({ appliers, onChange }: ApplierFieldsProps) {
  const change = (place: number, changes: Partial<Applier>) =>
    onChange(appliers.map((applier, at) => (at === place ? { ...applier, ...changes } : applier)));
  return (
    <div>
      {appliers.length > 0 && (
        <div className={classes.appliers}>
          {columns.map(([key, title]) => (
            <span key={key} className={classes.columnTitle}>
              {title}
            </span>
          ))}
          <span />
          {appliers.map((applier, place) => (
            <ApplierLine
              // Lines have no other name than their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={place}
              applier={applier}
              number={place + 1}
              onChange={(changes) => change(place, changes)}
              onRemove={() => onChange(appliers.filter((_, at) => at !== place))}
            />
          ))}
        </div>
      )}
      <div className={classes.under}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...appliers, noApplier])}
        >
          Thêm người tham gia áp dụng
        </Button>
      </div>
    </div>
  );
}

interface ApplierLineProps {
  readonly applier: Applier;
  readonly number: number;
  readonly onChange: (changes: Partial<Applier>) => void;
  readonly onRemove: () => void;
}

function ApplierLine({ applier, number, onChange, onRemove }: ApplierLineProps) {
  return (
    <>
      {columns.map(([key, title]) =>
        key === 'bornOn' ? (
          <DateField
            key={key}
            label={`${title} của người ${number}`}
            value={applier.bornOn}
            onChange={(bornOn) => onChange({ bornOn })}
          />
        ) : (
          <TextInput
            key={key}
            aria-label={`${title} của người ${number}`}
            value={applier[key] ?? ''}
            onChange={(event) => onChange({ [key]: event.currentTarget.value })}
          />
        ),
      )}
      <ActionIcon aria-label={`Bỏ người ${number}`} size={30} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
    </>
  );
}

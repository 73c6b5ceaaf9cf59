import { Button, Tooltip } from '@mantine/core';
import { IconClipboardList, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import type { LineDefaults } from './new-recipient.ts';
import classes from './recipients.module.css';

interface RecipientsBarProps {
  readonly awardTypes: readonly AwardType[];
  readonly defaults: LineDefaults;
  readonly onDefaults: (defaults: LineDefaults) => void;
  readonly selectedCount: number;
  readonly onApply: () => void;
  readonly onRemove: () => void;
  readonly onPaste: () => void;
  /** The field in which names are typed. */
  readonly picker: ReactNode;
}

/** Above the list: the award for new and selected lines, the field to add names, paste, remove. */
export function RecipientsBar(props: RecipientsBarProps) {
  const { awardTypes, defaults, onDefaults, selectedCount, onApply, onRemove, onPaste, picker } = props;
  return (
    <div className={classes.bar}>
      <div className={classes.award}>
        <ChoiceField
          label={null}
          aria-label="Danh hiệu, hình thức cho dòng mới"
          placeholder="Danh hiệu, hình thức"
          required
          choices={awardTypes.map((type) => ({ value: type.id, label: type.name }))}
          value={defaults.awardTypeId}
          onChange={(awardTypeId) => onDefaults({ ...defaults, awardTypeId })}
        />
      </div>
      <div className={classes.year}>
        <YearField
          label={null}
          aria-label="Năm cho dòng mới"
          value={defaults.year}
          onChange={(year) => onDefaults({ ...defaults, year })}
        />
      </div>
      <Tooltip label="Ghi danh hiệu, hình thức và năm ở bên trái cho các dòng đang chọn">
        <Button
          variant="default"
          disabled={selectedCount === 0 || (defaults.awardTypeId === null && defaults.year === null)}
          onClick={onApply}
        >
          {selectedCount > 1 ? `Ghi cho ${selectedCount} dòng` : 'Ghi cho dòng chọn'}
        </Button>
      </Tooltip>
      {picker}
      <Button variant="default" leftSection={<IconClipboardList size={16} />} onClick={onPaste}>
        Dán danh sách…
      </Button>
      <Button variant="default" leftSection={<IconTrash size={16} />} disabled={selectedCount === 0} onClick={onRemove}>
        {selectedCount > 1 ? `Bỏ ${selectedCount} dòng` : 'Bỏ dòng'}
      </Button>
    </div>
  );
}

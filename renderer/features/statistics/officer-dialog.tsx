import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Education, type EmulationOfficer, educationNames } from '#shared/domain/statistics/emulation-officer.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonPicker, type PickedPerson } from '../../components/fields/person-picker.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';

interface OfficerDialogProps {
  /** Null: a new one. */
  readonly officer: EmulationOfficer | null;
  readonly onClose: () => void;
}

type Duty = 'full-time' | 'besides';
const dutyNames: Record<Duty, string> = { 'full-time': 'Chuyên trách', besides: 'Kiêm nhiệm' };

/** Enters or corrects who does emulation work. */
export function OfficerDialog({ officer, onClose }: OfficerDialogProps) {
  const [person, setPerson] = useState<PickedPerson | null>(
    officer === null ? null : { id: officer.personId, name: officer.name },
  );
  const [fromOn, setFromOn] = useState(officer?.fromOn ?? null);
  const [toOn, setToOn] = useState(officer?.toOn ?? null);
  const [duty, setDuty] = useState<Duty | null>(
    officer === null || officer.isFullTime === null ? null : officer.isFullTime ? 'full-time' : 'besides',
  );
  const [education, setEducation] = useState<Education | null>(officer?.education ?? null);
  const [note, setNote] = useState(officer?.note ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, React.ReactNode>>>({});
  const save = useAction('statistics:save-officer', {
    onDone: onClose,
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });
  return (
    <Dialog
      title={officer === null ? 'Thêm người làm công tác thi đua, khen thưởng' : `Sửa: ${officer.name}`}
      isOpen
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        if (person === null) {
          setErrors({ personId: 'Hãy chọn cá nhân.' });
          return;
        }
        const isFullTime = duty === null ? null : duty === 'full-time';
        void save.run({ id: officer?.id ?? null, personId: person.id, fromOn, toOn, isFullTime, education, note });
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      <Stack gap={10}>
        <PersonPicker label="Cá nhân" required value={person} onChange={setPerson} error={errors.personId} />
        <ChoiceField label="Chế độ" choices={choicesOf(dutyNames)} value={duty} onChange={setDuty} />
        <ChoiceField
          label="Trình độ đào tạo"
          choices={choicesOf(educationNames)}
          value={education}
          onChange={setEducation}
        />
        <DateField
          label="Làm công tác thi đua, khen thưởng từ ngày"
          value={fromOn}
          onChange={setFromOn}
          error={errors.fromOn}
        />
        <DateField label="Đến ngày" placeholder="Nay" value={toOn} onChange={setToOn} error={errors.toOn} />
        <TextInput label="Ghi chú" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Stack>
    </Dialog>
  );
}

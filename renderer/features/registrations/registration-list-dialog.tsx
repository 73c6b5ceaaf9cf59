import { useState } from 'react';
import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';

interface RegistrationListDialogProps {
  readonly year: number;
  readonly unitId: number | null;
  readonly onClose: () => void;
}

/** Danh sách đăng ký thi đua as it will print: of the whole office, or of one unit. */
export function RegistrationListDialog({ year, unitId: firstUnit, onClose }: RegistrationListDialogProps) {
  const [unitId, setUnitId] = useState(firstUnit);
  return (
    <OfficePaperDialog
      title={`Danh sách đăng ký thi đua năm ${year}`}
      request={(paper) => ({ document: 'registration-list', params: { year, unitId, ...paper } })}
      onClose={onClose}
    >
      <UnitPicker label="Đơn vị" placeholder="Toàn cơ quan" value={unitId} onChange={setUnitId} />
    </OfficePaperDialog>
  );
}

import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { MovementRow } from '#shared/contracts/movements.ts';
import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';
import { RecipientsField, recipientLines } from '../../components/document-preview/recipients-field.tsx';

/** The papers of a movement. */
export type MovementDocument = 'launch-plan' | 'target-report';

const titles: Readonly<Record<MovementDocument, string>> = {
  'launch-plan': 'Kế hoạch phát động',
  'target-report': 'Báo cáo tiến độ chỉ tiêu',
};

const usualRecipients = ['UBND tỉnh (để báo cáo)', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT, VPS'];

interface MovementDocumentDialogProps {
  readonly document: MovementDocument;
  readonly movement: MovementRow;
  readonly onClose: () => void;
}

/** A paper of the movement as it will print. */
export function MovementDocumentDialog({ document, movement, onClose }: MovementDocumentDialogProps) {
  const [recipients, setRecipients] = useState(usualRecipients.join('\n'));
  const [settled] = useDebouncedValue(recipients, 300);
  return (
    <OfficePaperDialog
      title={titles[document]}
      firstDay={document === 'launch-plan' ? movement.planOn : null}
      request={(paper) => ({
        document,
        params: { movementId: movement.id, ...paper, recipients: recipientLines(settled) },
      })}
      onClose={onClose}
      below={<RecipientsField value={recipients} onChange={setRecipients} />}
    />
  );
}

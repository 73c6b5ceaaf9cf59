import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';

interface CalendarDocumentDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** The calendar of the year as it will print. */
export function CalendarDocumentDialog({ year, onClose }: CalendarDocumentDialogProps) {
  return (
    <OfficePaperDialog
      title={`Lịch công tác thi đua, khen thưởng năm ${year}`}
      request={(paper) => ({ document: 'year-calendar', params: { year, ...paper, recipients: [] } })}
      onClose={onClose}
    />
  );
}

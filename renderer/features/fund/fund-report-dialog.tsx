import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';

interface FundReportDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Báo cáo thu, chi quỹ as it will print. */
export function FundReportDialog({ year, onClose }: FundReportDialogProps) {
  return (
    <OfficePaperDialog
      title={`Báo cáo Quỹ thi đua, khen thưởng năm ${year}`}
      request={(paper) => ({ document: 'fund-report', params: { year, ...paper } })}
      onClose={onClose}
    />
  );
}

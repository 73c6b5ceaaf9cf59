import { OfficePaperDialog } from '../../components/document-preview/office-paper-dialog.tsx';

interface PromiseResultsDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Đối chiếu đăng ký và kết quả as it will print. */
export function PromiseResultsDialog({ year, onClose }: PromiseResultsDialogProps) {
  return (
    <OfficePaperDialog
      title={`Đối chiếu đăng ký và kết quả năm ${year}`}
      request={(paper) => ({ document: 'promise-results', params: { year, ...paper } })}
      onClose={onClose}
    />
  );
}

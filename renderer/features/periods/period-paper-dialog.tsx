import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import type { PeriodChoice } from './period-choice.ts';

interface PeriodPaperDialogProps {
  readonly paper: 'report' | 'table';
  readonly choice: PeriodChoice;
  /** Of the table. */
  readonly by: 'year' | 'unit' | 'person';
  /** The named span whose texts and goals the report carries; null: numbers only. */
  readonly periodId: number | null;
  readonly onClose: () => void;
}

/** The report or the table of a span, as it will print. */
export function PeriodPaperDialog(props: PeriodPaperDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Loaded {...props} office={office.value} /> : null;
}

function Loaded({
  paper,
  choice,
  by,
  periodId,
  onClose,
  office,
}: PeriodPaperDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(() => {
    if (datedOn === null) return null;
    const { fromYear, toYear, unitId, personId } = choice;
    if (paper === 'table') {
      return { document: 'period-table', params: { fromYear, toYear, unitId, personId, by, datedOn, signerId } };
    }
    const recipients = ['Ban Thi đua - Khen thưởng tỉnh', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT, TĐKT'];
    return {
      document: 'period-report',
      params: { fromYear, toYear, periodId, unitId, datedOn, signerId, recipients },
    };
  }, [paper, choice, by, periodId, datedOn, signerId]);
  const span = `${choice.fromYear} - ${choice.toYear}`;
  return (
    <DocumentDialog
      title={paper === 'report' ? `Báo cáo giai đoạn ${span}` : `Biểu tổng hợp giai đoạn ${span}`}
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    >
      <PaperFields
        office={office}
        signerId={signerId}
        onSigner={setSignerId}
        datedOn={datedOn}
        onDatedOn={setDatedOn}
      />
    </DocumentDialog>
  );
}

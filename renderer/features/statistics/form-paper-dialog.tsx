import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { type StatisticalFormChoice, statisticalFormNames } from '#shared/contracts/statistics.ts';
import type { TableLayout } from '#shared/domain/statistics/table-layout.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface FormPaperDialogProps {
  readonly choice: StatisticalFormChoice;
  readonly onClose: () => void;
}

/** A form of statistics as it will print. */
export function FormPaperDialog({ choice, onClose }: FormPaperDialogProps) {
  const { form, year, basis } = choice;
  return (
    <PaperDialog
      title={`${statisticalFormNames[form]}, năm ${year}`}
      requestOf={(datedOn, signerId) => ({
        document: 'statistical-form',
        params: { form, year, basis, datedOn, signerId },
      })}
      onClose={onClose}
    />
  );
}

interface TablePaperDialogProps {
  readonly title: string;
  readonly layout: TableLayout;
  readonly onClose: () => void;
}

/** A free table as it will print. */
export function TablePaperDialog({ title, layout, onClose }: TablePaperDialogProps) {
  return (
    <PaperDialog
      title={title}
      requestOf={(datedOn, signerId) => ({
        document: 'free-table',
        params: {
          title,
          layout: {
            ...layout,
            rows: [...layout.rows],
            filters: layout.filters.map((filter) => ({ ...filter, values: [...filter.values] })),
          },
          datedOn,
          signerId,
        },
      })}
      onClose={onClose}
    />
  );
}

interface PaperDialogProps {
  readonly title: string;
  readonly requestOf: (datedOn: string, signerId: number | null) => DocumentRequest;
  readonly onClose: () => void;
}

function PaperDialog(props: PaperDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <Dialog {...props} office={office.value} /> : null;
}

function Dialog({ title, requestOf, onClose, office }: PaperDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  // What is printed stays what it was when the dialog opened, but for the fields of the dialog.
  const [makeRequest] = useState(() => requestOf);
  const request = useMemo(
    () => (datedOn === null ? null : makeRequest(datedOn, signerId)),
    [makeRequest, datedOn, signerId],
  );
  return (
    <DocumentDialog title={title} request={request} formats={['docx', 'xlsx', 'pdf']} onClose={onClose}>
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

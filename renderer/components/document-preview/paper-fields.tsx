import type { Office } from '#shared/contracts/office.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';

interface PaperFieldsProps {
  readonly office: Office;
  readonly signerId: number | null;
  readonly onSigner: (id: number | null) => void;
  /** `YYYY-MM-DD`; null while it is emptied. */
  readonly datedOn: string | null;
  readonly onDatedOn: (day: string | null) => void;
}

/** Who signs a paper and of which day it is: what every paper asks. */
export function PaperFields({ office, signerId, onSigner, datedOn, onDatedOn }: PaperFieldsProps) {
  return (
    <>
      <ChoiceField
        label="Người ký"
        unknownLabel="Để trống"
        choices={office.signers.map((signer) => ({ value: signer.id, label: `${signer.fullName} – ${signer.post}` }))}
        value={signerId}
        onChange={onSigner}
      />
      <DateField label="Ngày của văn bản" required value={datedOn} onChange={onDatedOn} />
    </>
  );
}

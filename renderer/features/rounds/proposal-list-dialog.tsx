import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import type { Round } from '#shared/contracts/rounds.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { type Decider, deciderNames } from '#shared/domain/rounds/round-kind.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface ProposalListDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Danh sách đề nghị as it will print: of the whole round, for one level that decides, or of one unit. */
export function ProposalListDialog(props: ProposalListDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <ListDialog {...props} office={office.value} /> : null;
}

function ListDialog({ round, onClose, office }: ProposalListDialogProps & { readonly office: Office }) {
  const [decider, setDecider] = useState<Decider | null>(null);
  const [unitId, setUnitId] = useState<number | null>(null);
  const [attachedTo, setAttachedTo] = useState('');
  const [settled] = useDebouncedValue(attachedTo, 300);
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(
    () =>
      isIsoDate(datedOn)
        ? {
            document: 'proposal-list',
            params: {
              roundId: round.id,
              decider,
              unitId,
              documentNumber: null,
              attachedTo: settled.trim() === '' ? null : settled,
              datedOn,
              signerId,
              recipients: [],
            },
          }
        : null,
    [round.id, decider, unitId, settled, datedOn, signerId],
  );
  return (
    <DocumentDialog
      title={`Danh sách đề nghị – ${round.name}`}
      request={request}
      formats={['docx', 'xlsx', 'pdf']}
      onClose={onClose}
    >
      <ChoiceField
        label="Cấp quyết định"
        unknownLabel="Tất cả các cấp"
        choices={choicesOf(deciderNames)}
        value={decider}
        onChange={setDecider}
      />
      <UnitPicker
        label="Đơn vị đề nghị"
        placeholder="Tất cả đơn vị"
        on={round.judgedOn}
        value={unitId}
        onChange={setUnitId}
      />
      <TextInput
        label="Kèm theo văn bản"
        placeholder="Kèm theo Tờ trình số …/TTr-SCT ngày …"
        value={attachedTo}
        onChange={(event) => setAttachedTo(event.currentTarget.value)}
      />
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

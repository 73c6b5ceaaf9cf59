import { Checkbox, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { today } from '../lib/today.ts';
import { useQuery } from '../lib/use-query.ts';
import { DocumentDialog } from './document-preview/document-dialog.tsx';
import { PaperFields } from './document-preview/paper-fields.tsx';
import { UnitPicker } from './fields/unit-picker.tsx';

interface AwardPaperDialogProps {
  readonly document: 'money-list' | 'result-notice';
  /** The decisions to choose among. */
  readonly decisionIds: readonly number[];
  readonly onClose: () => void;
}

const titles = {
  'money-list': 'Danh sách nhận tiền thưởng',
  'result-notice': 'Thông báo kết quả khen thưởng',
} as const;

/** Money list or notice of result of some decisions, as it will print. */
export function AwardPaperDialog(props: AwardPaperDialogProps) {
  const office = useQuery('office:read', {});
  const decisions = useQuery('decisions:list', {});
  if (!office.value || !decisions.value) return null;
  const offered = decisions.value.filter((decision) => props.decisionIds.includes(decision.id));
  return <Dialog {...props} office={office.value} decisions={offered} />;
}

interface DialogProps extends AwardPaperDialogProps {
  readonly office: Office;
  readonly decisions: readonly DecisionRow[];
}

function Dialog({ document, decisions, onClose, office }: DialogProps) {
  const [chosen, setChosen] = useState<readonly number[]>(() => {
    const own = decisions.filter((decision) => decision.level === 'grassroots');
    return (own.length > 0 ? own : decisions).map((decision) => decision.id);
  });
  const [unitId, setUnitId] = useState<number | null>(null);
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const request = useMemo<DocumentRequest | null>(() => {
    if (datedOn === null || chosen.length === 0) return null;
    const decisionIds = [...chosen];
    if (document === 'money-list') return { document, params: { decisionIds, datedOn, signerId } };
    const recipients = ['Các đơn vị thuộc cơ quan', 'Lưu: VT, VP'];
    return { document, params: { decisionIds, unitId, documentNumber: null, datedOn, signerId, recipients } };
  }, [document, chosen, unitId, datedOn, signerId]);
  return (
    <DocumentDialog title={titles[document]} request={request} formats={['docx', 'xlsx', 'pdf']} onClose={onClose}>
      <Checkbox.Group
        label="Quyết định"
        value={chosen.map(String)}
        onChange={(values) => setChosen(values.map(Number))}
      >
        <Stack gap={6} mt={4}>
          {decisions.map((decision) => (
            <Checkbox
              key={decision.id}
              value={String(decision.id)}
              label={
                <Text size="sm" title={decision.subjectLine}>
                  {decision.number}/{decision.symbol}
                </Text>
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {document === 'result-notice' && (
        <UnitPicker label="Gửi đơn vị" placeholder="Tất cả đơn vị" value={unitId} onChange={setUnitId} />
      )}
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

import { Button, Text } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { EligibleUnit } from '#shared/contracts/eligibility.ts';
import type { Office } from '#shared/contracts/office.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { saveFolder } from '../../components/document-preview/save-folder.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import type { EligibleQuestionInput } from './eligible-list-dialog.tsx';

interface EligibleLetterDialogProps {
  readonly question: EligibleQuestionInput;
  readonly onClose: () => void;
}

/** One letter for each unit with its people: looked at one by one, saved all at once. */
export function EligibleLetterDialog(props: EligibleLetterDialogProps) {
  const office = useQuery('office:read', {});
  const units = useQuery('eligibility:units', props.question);
  const failure = units.failure ?? office.failure;
  if (failure !== null)
    return (
      <Notice title="Chưa lập được công văn" onClose={props.onClose}>
        {failureSentence(failure)}
      </Notice>
    );
  if (office.value === undefined || units.value === undefined) return null;
  const [first] = units.value;
  if (first === undefined)
    return (
      <Notice title="Không có ai để xét" onClose={props.onClose}>
        Không đơn vị nào còn người để xét danh hiệu, hình thức này.
      </Notice>
    );
  return <LetterDialog {...props} office={office.value} units={units.value} first={first} />;
}

interface NoticeProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: string;
}

/** Why there is no letter. */
function Notice({ title, onClose, children }: NoticeProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <Button onClick={onClose} data-autofocus>
          Đóng
        </Button>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}

interface LetterDialogProps extends EligibleLetterDialogProps {
  readonly office: Office;
  readonly units: readonly EligibleUnit[];
  readonly first: EligibleUnit;
}

function LetterDialog({ question, onClose, office, units, first }: LetterDialogProps) {
  const { award, year, on, subject } = question;
  const [unitId, setUnitId] = useState(first.unitId);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const [isSaving, setIsSaving] = useState(false);
  const letterTo = (unit: number): DocumentRequest | null =>
    datedOn === null
      ? null
      : {
          document: 'eligible-letter',
          params: { award, year, on, subject, unitId: unit, dueOn, documentNumber: null, datedOn, signerId },
        };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `letterTo` reads just these
  const request = useMemo(() => letterTo(unitId), [award, year, on, subject, unitId, dueOn, datedOn, signerId]);
  const saveAll = async () => {
    setIsSaving(true);
    await saveFolder({
      folderName: `Rà soát điều kiện ${awardCatalogue[award].shortName} năm ${year}`,
      documents: units.flatMap((unit) => {
        const letter = letterTo(unit.unitId);
        return letter === null ? [] : [{ request: letter, format: 'docx' as const }];
      }),
      attachmentIds: [],
    });
    setIsSaving(false);
  };
  return (
    <DocumentDialog
      title={`Rà soát điều kiện ${awardCatalogue[award].name} năm ${year}`}
      request={request}
      formats={['docx', 'pdf']}
      onClose={onClose}
    >
      <ChoiceField
        label="Gửi đơn vị"
        required
        choices={units.map((unit) => ({
          value: unit.unitId,
          label: `${unit.unitName} – ${unit.eligible} đủ, ${unit.others} chưa đủ hoặc chưa rõ`,
        }))}
        value={unitId}
        onChange={(next) => next !== null && setUnitId(next)}
      />
      <DateField label="Hạn trả lời" placeholder="Không đặt hạn" value={dueOn} onChange={setDueOn} />
      <PaperFields
        office={office}
        signerId={signerId}
        onSigner={setSignerId}
        datedOn={datedOn}
        onDatedOn={setDatedOn}
      />
      <Button
        variant="default"
        leftSection={<IconFolderDown size={16} />}
        loading={isSaving}
        disabled={request === null}
        onClick={() => void saveAll()}
      >
        Lưu cả {units.length} công văn
      </Button>
      <Text size="xs" c="dimmed">
        Mỗi đơn vị một tệp Word, trong một thư mục.
      </Text>
    </DocumentDialog>
  );
}

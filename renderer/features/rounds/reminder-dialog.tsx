import { Button, Text } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import type { OwingUnit, Round } from '#shared/contracts/rounds.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { saveFolder } from '../../components/document-preview/save-folder.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

interface ReminderDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Công văn đôn đốc: one letter for each unit that still owes papers, looked at one by one, saved all at once. */
export function ReminderDialog(props: ReminderDialogProps) {
  const office = useQuery('office:read', {});
  const units = useQuery('rounds:owing-units', { id: props.round.id });
  const [first] = units.value ?? [];
  if (office.value === undefined || units.value === undefined) return null;
  if (first === undefined) return <NothingOwed onClose={props.onClose} />;
  return <LetterDialog {...props} office={office.value} units={units.value} first={first} />;
}

function NothingOwed({ onClose }: { readonly onClose: () => void }) {
  useMemo(() => {
    notifyDone('Không đơn vị nào còn thiếu giấy tờ trong đợt này.');
    queueMicrotask(onClose);
  }, [onClose]);
  return null;
}

interface LetterDialogProps extends ReminderDialogProps {
  readonly office: Office;
  readonly units: readonly OwingUnit[];
  readonly first: OwingUnit;
}

function LetterDialog({ round, onClose, office, units, first }: LetterDialogProps) {
  const [unitId, setUnitId] = useState(first.unitId);
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const [isSaving, setIsSaving] = useState(false);
  const letterFor = (to: number): DocumentRequest | null =>
    isIsoDate(datedOn)
      ? {
          document: 'reminder-letter',
          params: { roundId: round.id, unitId: to, documentNumber: null, datedOn, signerId },
        }
      : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `letterFor` reads just these
  const request = useMemo(() => letterFor(unitId), [round.id, unitId, datedOn, signerId]);
  const saveAll = async () => {
    setIsSaving(true);
    await saveFolder({
      folderName: `Đôn đốc hồ sơ - ${round.name}`.slice(0, 110),
      documents: units.flatMap((unit) => {
        const letter = letterFor(unit.unitId);
        return letter === null ? [] : [{ request: letter, format: 'docx' as const }];
      }),
      attachmentIds: [],
    });
    setIsSaving(false);
  };
  return (
    <DocumentDialog
      title={`Đôn đốc hồ sơ – ${round.name}`}
      request={request}
      formats={['docx', 'pdf']}
      onClose={onClose}
    >
      <ChoiceField
        label="Đơn vị còn thiếu"
        required
        choices={units.map((unit) => ({
          value: unit.unitId,
          label: `${unit.unitName} – ${unit.dossierCount} hồ sơ, ${unit.paperCount} giấy tờ`,
        }))}
        value={unitId}
        onChange={(next) => next !== null && setUnitId(next)}
      />
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

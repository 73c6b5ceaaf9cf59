import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { AchievementReport, ProposalRow } from '#shared/contracts/rounds.ts';
import { type ReportSection, reportHeadings, reportSections } from '#shared/domain/rounds/papers/achievement-report.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';

interface ReportDialogProps {
  readonly proposal: ProposalRow;
  readonly onClose: () => void;
}

/** Báo cáo thành tích: filled in from the records, completed by the officer here or in Word. */
export function ReportDialog({ proposal, onClose }: ReportDialogProps) {
  const report = useQuery('reports:page', { proposalId: proposal.id });
  return report.value ? <ReportForm proposal={proposal} report={report.value} onClose={onClose} /> : null;
}

function ReportForm({ proposal, report, onClose }: ReportDialogProps & { readonly report: AchievementReport }) {
  const [typed, setTyped] = useState<Partial<Record<ReportSection, string>>>({});
  const [printed, setPrinted] = useState(0);
  const save = useAction('reports:save', {
    onDone: () => {
      setTyped({});
      setPrinted((count) => count + 1);
    },
  });
  const saved = (section: ReportSection) => report.texts[section] ?? report.drafts[section];
  const shown = (section: ReportSection) => typed[section] ?? saved(section);
  const isChanged = reportSections.some((section) => shown(section) !== saved(section));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved prints anew
  const request = useMemo<DocumentRequest>(
    () => ({ document: 'achievement-report', params: { proposalId: proposal.id, datedOn: today() } }),
    [proposal.id, printed],
  );
  return (
    <DocumentDialog
      title={`Báo cáo thành tích – ${proposal.recipientName}`}
      request={request}
      formats={['docx', 'pdf']}
      onClose={onClose}
    >
      {reportSections.map((section, index) => (
        <Textarea
          key={section}
          label={reportHeadings[report.subject][section]}
          placeholder="Để trống: in dòng chấm để điền"
          autosize
          minRows={2}
          maxRows={7}
          data-autofocus={index === 0 || undefined}
          value={shown(section)}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped((old) => ({ ...old, [section]: text }));
          }}
        />
      ))}
      <Button
        loading={save.isRunning}
        disabled={!isChanged}
        onClick={() =>
          void save.run({
            proposalId: proposal.id,
            texts: {
              outline: shown('outline'),
              results: shown('results'),
              measures: shown('measures'),
              emulation: shown('emulation'),
              compliance: shown('compliance'),
              organizations: shown('organizations'),
            },
          })
        }
      >
        Lưu nội dung
      </Button>
    </DocumentDialog>
  );
}

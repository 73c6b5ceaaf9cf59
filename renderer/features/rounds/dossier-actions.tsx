import { Button } from '@mantine/core';
import { IconFileText, IconFolderDown, IconFolderOpen } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { ProposalPage } from '#shared/contracts/rounds.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { saveFolder } from '../../components/document-preview/save-folder.tsx';
import { today } from '../../lib/today.ts';
import { ReportDialog } from './report-dialog.tsx';
import classes from './rounds.module.css';

/** What is made of a dossier: the report to complete, all of it on one paper, or as a folder with the scans. */
export function DossierActions({ page }: { readonly page: ProposalPage }) {
  const { proposal, copies, meetingIds } = page;
  const [opened, setOpened] = useState<'report' | 'dossier' | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const dossier = useMemo<DocumentRequest>(
    () => ({ document: 'dossier', params: { proposalId: proposal.id, datedOn: today() } }),
    [proposal.id],
  );
  const saveAll = async () => {
    setIsSaving(true);
    const report: DocumentRequest = {
      document: 'achievement-report',
      params: { proposalId: proposal.id, datedOn: today() },
    };
    await saveFolder({
      folderName: `Hồ sơ - ${proposal.recipientName} - ${proposal.awardShortName}`.slice(0, 110),
      documents: [
        { request: dossier, format: 'pdf' },
        { request: report, format: 'docx' },
        ...meetingIds.map((meetingId) => ({
          request: { document: 'council-minutes' as const, params: { meetingId } },
          format: 'pdf' as const,
        })),
      ],
      attachmentIds: copies.map(({ id }) => id),
    });
    setIsSaving(false);
  };
  return (
    <div className={classes.buttons}>
      <Button size="compact-sm" leftSection={<IconFileText size={14} />} onClick={() => setOpened('report')}>
        Báo cáo thành tích
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFolderOpen size={14} />}
        onClick={() => setOpened('dossier')}
      >
        Cả hồ sơ
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFolderDown size={14} />}
        loading={isSaving}
        onClick={() => void saveAll()}
      >
        Lưu thành thư mục{copies.length > 0 ? ` (kèm ${copies.length} bản quét)` : ''}
      </Button>
      {opened === 'report' && <ReportDialog proposal={proposal} onClose={() => setOpened(null)} />}
      {opened === 'dossier' && (
        <DocumentDialog
          title={`Hồ sơ – ${proposal.recipientName} – ${proposal.awardShortName}`}
          request={dossier}
          formats={['docx', 'pdf']}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

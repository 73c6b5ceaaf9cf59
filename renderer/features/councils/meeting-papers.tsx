import { Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { PaperDesk } from '../../components/document-preview/paper-desk.tsx';
import { useDocumentPreview } from '../../components/document-preview/use-document-preview.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** A paper of the meeting: which document, of which draft or posting. */
interface PaperChoice {
  readonly value: string;
  readonly label: string;
  readonly document:
    | 'council-ballot'
    | 'council-count'
    | 'council-minutes'
    | 'council-submission'
    | 'council-draft-decision'
    | 'council-posting';
  readonly id: number;
}

function papersOf({ meeting, drafts, postings }: MeetingPage): readonly PaperChoice[] {
  const several = drafts.length > 1;
  return [
    { value: 'ballot', label: 'Phiếu bầu', document: 'council-ballot', id: meeting.id },
    { value: 'count', label: 'Biên bản kiểm phiếu', document: 'council-count', id: meeting.id },
    { value: 'minutes', label: 'Biên bản họp', document: 'council-minutes', id: meeting.id },
    ...postings.map((posting, index) => ({
      value: `posting ${posting.id}`,
      label: postings.length > 1 ? `Thông báo công khai lần ${index + 1}` : 'Thông báo công khai',
      document: 'council-posting' as const,
      id: posting.id,
    })),
    ...drafts.flatMap((draft) => {
      const to = several ? ` (${draft.issuer})` : '';
      return [
        {
          value: `submission ${draft.id}`,
          label: `Tờ trình${to}`,
          document: 'council-submission' as const,
          id: draft.id,
        },
        {
          value: `draft ${draft.id}`,
          label: `Dự thảo quyết định${to}`,
          document: 'council-draft-decision' as const,
          id: draft.id,
        },
      ];
    }),
  ];
}

/** The papers of a meeting as they will print: chosen at the left, at the right the pages. */
export function MeetingPapers({ page }: { readonly page: MeetingPage }) {
  const office = useQuery('office:read', {});
  const papers = papersOf(page);
  const [chosen, setChosen] = useState('minutes');
  const [awardTypeId, setAwardTypeId] = useState<number | null>(null);
  const [signerId, setSignerId] = useState<number | null>(null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const [recipients, setRecipients] = useState('');
  const [settledRecipients] = useDebouncedValue(recipients, 300);
  const paper = papers.find((each) => each.value === chosen) ?? papers[0];
  const isSigned =
    paper !== undefined && !['council-ballot', 'council-count', 'council-minutes'].includes(paper.document);
  const isDated = paper?.document === 'council-submission' || paper?.document === 'council-draft-decision';
  const signers = office.value?.signers ?? [];
  const signer = signerId ?? signers[0]?.id ?? null;

  const request = useMemo<DocumentRequest | null>(() => {
    if (paper === undefined) return null;
    const { document, id } = paper;
    const lines = settledRecipients
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 30);
    if (document === 'council-ballot')
      return { document, params: { meetingId: id, awardTypeIds: awardTypeId === null ? null : [awardTypeId] } };
    if (document === 'council-count' || document === 'council-minutes') return { document, params: { meetingId: id } };
    if (document === 'council-posting')
      return { document, params: { postingId: id, signerId: signer, recipients: lines } };
    if (datedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(datedOn)) return null;
    return { document, params: { draftId: id, datedOn, signerId: signer, recipients: lines } };
  }, [paper, awardTypeId, signer, datedOn, settledRecipients]);
  const preview = useDocumentPreview(request);

  return (
    <PaperDesk
      papers={papers}
      chosen={paper?.value}
      onChoose={setChosen}
      preview={
        <DocumentPreview
          preview={preview}
          label={paper?.label ?? ''}
          actions={<DocumentActions request={request} formats={['pdf', 'docx', 'xlsx']} />}
        />
      }
    >
      {paper?.document === 'council-ballot' && (
        <ChoiceField
          label="Phiếu cho"
          unknownLabel="Tất cả danh hiệu, hình thức"
          choices={page.awards.map((award) => ({ value: award.awardTypeId, label: award.name }))}
          value={awardTypeId}
          onChange={setAwardTypeId}
        />
      )}
      {isDated && <DateField label="Ngày trên văn bản" value={datedOn} onChange={setDatedOn} />}
      {isSigned && (
        <>
          <ChoiceField
            label="Người ký"
            required
            choices={signers.map((each) => ({ value: each.id, label: `${each.fullName} – ${each.post}` }))}
            value={signer}
            onChange={setSignerId}
          />
          <Textarea
            label="Nơi nhận"
            description="Mỗi dòng một nơi; để trống thì theo mẫu"
            autosize
            minRows={2}
            maxRows={8}
            value={recipients}
            onChange={(event) => setRecipients(event.currentTarget.value)}
          />
        </>
      )}
      {page.drafts.length === 0 && (
        <Text c="dimmed" size="sm">
          Tờ trình và dự thảo quyết định có ở đây sau khi soạn ở phần Quyết định.
        </Text>
      )}
    </PaperDesk>
  );
}

import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import { type InitiativeListLayout, initiativeListLayoutNames } from '#shared/contracts/initiative-documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { PaperFields } from '../../components/document-preview/paper-fields.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

/** A paper of initiatives, and what it is about. */
export type InitiativePaper =
  | { readonly kind: 'list'; readonly layout: InitiativeListLayout; readonly year: number }
  | { readonly kind: 'statistics'; readonly year: number }
  | { readonly kind: 'request'; readonly initiativeId: number }
  | { readonly kind: 'certificate'; readonly initiativeId: number }
  | { readonly kind: 'decision'; readonly initiativeIds: readonly number[]; readonly number: string | null }
  | { readonly kind: 'minutes'; readonly councilId: number }
  | {
      readonly kind: 'score-sheet';
      readonly councilId: number;
      readonly members: readonly { readonly id: number; readonly fullName: string }[];
    };

const formats: Readonly<Record<InitiativePaper['kind'], readonly DocumentFormat[]>> = {
  list: ['docx', 'xlsx', 'pdf'],
  statistics: ['docx', 'xlsx', 'pdf'],
  request: ['docx', 'pdf'],
  certificate: ['docx', 'pdf'],
  decision: ['docx', 'xlsx', 'pdf'],
  minutes: ['docx', 'xlsx', 'pdf'],
  'score-sheet': ['docx', 'xlsx', 'pdf'],
};

interface PapersDialogProps {
  readonly paper: InitiativePaper;
  readonly onClose: () => void;
}

/** A paper of initiatives as it will print, with what may be chosen for it. */
export function PapersDialog({ paper, onClose }: PapersDialogProps) {
  const office = useQuery('office:read', {});
  return office.value ? <LoadedDialog paper={paper} office={office.value} onClose={onClose} /> : null;
}

function LoadedDialog({ paper, office, onClose }: PapersDialogProps & { readonly office: Office }) {
  const [signerId, setSignerId] = useState<number | null>(office.signers[0]?.id ?? null);
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const firstYear = 'year' in paper ? paper.year : null;
  const [fromYear, setFromYear] = useState(firstYear);
  const [toYear, setToYear] = useState(firstYear);
  const [number, setNumber] = useState(paper.kind === 'decision' ? (paper.number ?? '') : '');
  const [memberId, setMemberId] = useState<number | null>(null);
  const request = useMemo(
    () => requestOf(paper, { signerId, datedOn, fromYear, toYear, number, memberId }),
    [paper, signerId, datedOn, fromYear, toYear, number, memberId],
  );
  const isSigned = paper.kind !== 'score-sheet' && paper.kind !== 'minutes' && paper.kind !== 'request';
  return (
    <DocumentDialog title={titleOf(paper)} request={request} formats={formats[paper.kind]} onClose={onClose}>
      {firstYear !== null && (
        <>
          <YearField label="Từ năm" required value={fromYear} onChange={setFromYear} />
          <YearField label="Đến năm" required value={toYear} onChange={setToYear} />
        </>
      )}
      {paper.kind === 'decision' && (
        <TextInput
          label="Số quyết định"
          placeholder="Để trống chỗ ghi số"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      )}
      {paper.kind === 'score-sheet' && (
        <ChoiceField
          label="Phiếu của"
          unknownLabel="Phiếu trống để phát"
          choices={paper.members.map((member) => ({ value: member.id, label: member.fullName }))}
          value={memberId}
          onChange={setMemberId}
        />
      )}
      {isSigned && (
        <PaperFields
          office={office}
          signerId={signerId}
          onSigner={setSignerId}
          datedOn={datedOn}
          onDatedOn={setDatedOn}
        />
      )}
    </DocumentDialog>
  );
}

interface PaperChoices {
  readonly signerId: number | null;
  readonly datedOn: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly number: string;
  readonly memberId: number | null;
}

/** Null while a day or a year is not filled in. */
function requestOf(paper: InitiativePaper, choices: PaperChoices): DocumentRequest | null {
  const { signerId, datedOn, fromYear, toYear } = choices;
  if (!isIsoDate(datedOn)) return null;
  const isPeriod = fromYear !== null && toYear !== null && fromYear >= 1900 && fromYear <= toYear;
  switch (paper.kind) {
    case 'list':
      return isPeriod
        ? { document: 'initiative-list', params: { layout: paper.layout, fromYear, toYear, datedOn, signerId } }
        : null;
    case 'statistics':
      return isPeriod ? { document: 'initiative-statistics', params: { fromYear, toYear, datedOn, signerId } } : null;
    case 'request':
      return { document: 'initiative-request', params: { initiativeId: paper.initiativeId, datedOn } };
    case 'certificate':
      return { document: 'initiative-certificate', params: { initiativeId: paper.initiativeId, datedOn, signerId } };
    case 'decision': {
      const params = {
        initiativeIds: [...paper.initiativeIds],
        number: choices.number.trim() || null,
        datedOn,
        signerId,
        recipients: [],
      };
      return { document: 'initiative-decision', params };
    }
    case 'minutes':
      return { document: 'initiative-minutes', params: { councilId: paper.councilId, datedOn } };
    case 'score-sheet':
      return {
        document: 'initiative-score-sheet',
        params: { councilId: paper.councilId, memberId: choices.memberId },
      };
    default:
      return paper satisfies never;
  }
}

function titleOf(paper: InitiativePaper): string {
  if (paper.kind === 'list') return initiativeListLayoutNames[paper.layout];
  const titles = {
    statistics: 'Thống kê sáng kiến',
    request: 'Đơn yêu cầu công nhận sáng kiến',
    certificate: 'Giấy chứng nhận sáng kiến',
    decision: 'Quyết định công nhận sáng kiến',
    minutes: 'Biên bản họp hội đồng sáng kiến',
    'score-sheet': 'Phiếu chấm điểm sáng kiến',
  } as const;
  return titles[paper.kind];
}

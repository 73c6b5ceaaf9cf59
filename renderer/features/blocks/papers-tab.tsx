import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { BlockYearPage } from '#shared/contracts/blocks.ts';
import type { DocumentFormat, DocumentRequest } from '#shared/contracts/documents.ts';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { PaperDesk } from '../../components/document-preview/paper-desk.tsx';
import { useDocumentPreview } from '../../components/document-preview/use-document-preview.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';

const papers = [
  { value: 'block-rules', label: 'Quy chế hoạt động' },
  { value: 'block-plan', label: 'Kế hoạch năm' },
  { value: 'pledge', label: 'Bản giao ước thi đua' },
  { value: 'block-score-sheet', label: 'Phiếu chấm điểm' },
  { value: 'block-comparison', label: 'Bảng tổng hợp điểm' },
  { value: 'block-minutes', label: 'Biên bản bình xét' },
  { value: 'block-nomination', label: 'Tờ trình đề nghị' },
  { value: 'block-report', label: 'Báo cáo tổng kết, biểu đồ' },
] as const;
type PaperDocument = (typeof papers)[number]['value'];

/** What goes to the province with the nomination, in the order of the dossier. */
const toProvince: ReadonlySet<PaperDocument> = new Set([
  'block-nomination',
  'block-minutes',
  'block-comparison',
  'block-score-sheet',
  'block-report',
]);

/** The papers of a block's year as they will print. */
export function PapersTab({ page }: { readonly page: BlockYearPage }) {
  const { block, year, members } = page;
  const office = useQuery('office:read', {});
  const [chosen, setChosen] = useState<PaperDocument>('block-comparison');
  const [memberId, setMemberId] = useState<number | null>(
    (members.find(({ isOwn }) => isOwn) ?? members[0])?.id ?? null,
  );
  const [datedOn, setDatedOn] = useState<string | null>(today());
  const signerId = office.value?.signers[0]?.id ?? null;
  const request = useMemo<DocumentRequest | null>(() => {
    if (chosen === 'pledge') {
      return page.pledgeId === null ? null : { document: 'pledge', params: { pledgeId: page.pledgeId, signerId } };
    }
    if (datedOn === null || !/^\d{4}-\d{2}-\d{2}$/.test(datedOn)) return null;
    const params = { blockId: block.id, year, datedOn, signerId };
    if (chosen !== 'block-score-sheet') return { document: chosen, params };
    return memberId === null ? null : { document: chosen, params: { ...params, memberId } };
  }, [chosen, page.pledgeId, signerId, datedOn, block.id, year, memberId]);
  const preview = useDocumentPreview(request);
  const label = papers.find(({ value }) => value === chosen)?.label ?? '';
  const formats: readonly DocumentFormat[] =
    chosen === 'pledge' || chosen === 'block-rules' ? ['pdf', 'docx'] : ['pdf', 'docx', 'xlsx'];
  return (
    <PaperDesk
      papers={papers}
      chosen={chosen}
      onChoose={setChosen}
      preview={
        <DocumentPreview
          preview={preview}
          label={label}
          actions={<DocumentActions request={request} formats={formats} />}
        />
      }
    >
      {chosen === 'block-score-sheet' && (
        <ChoiceField
          label="Đơn vị"
          required
          choices={members.map((member) => ({ value: member.id, label: member.unitName }))}
          value={memberId}
          onChange={setMemberId}
        />
      )}
      {chosen !== 'pledge' && <DateField label="Ngày trên văn bản" value={datedOn} onChange={setDatedOn} />}
      {chosen === 'pledge' && page.pledgeId === null && (
        <Text c="dimmed" size="sm">
          Năm {year} chưa lập giao ước của Khối. <PlaceLink to={paths.newPledge()}>Lập giao ước</PlaceLink>
        </Text>
      )}
      <Text c="dimmed" size="sm">
        {page.block.isInner ? 'Trình Giám đốc Sở' : 'Gửi tỉnh'}:{' '}
        {papers
          .filter(({ value }) => toProvince.has(value))
          .map((each) => each.label)
          .join(', ')}
        ; kèm báo cáo thành tích của đơn vị được đề nghị.
      </Text>
    </PaperDesk>
  );
}

import { Button } from '@mantine/core';
import { IconFilePlus, IconPencil, IconSignature, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CouncilDraft } from '#shared/contracts/council-drafts.ts';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './councils.module.css';
import { DraftDialog } from './draft-dialog.tsx';
import { PostingsSection } from './postings-section.tsx';
import { SignDialog } from './sign-dialog.tsx';

type Opened = { readonly kind: 'edit' | 'sign'; readonly draft: CouncilDraft };

/** From the result to the decision: the list put up for comments, the drafts with their submissions, and what was signed. */
export function DecisionsTab({ page }: { readonly page: MeetingPage }) {
  const { meeting, drafts, candidates } = page;
  const [opened, setOpened] = useState<Opened | null>(null);
  const waiting = candidates.filter((each) => each.draftId === null && each.outcome.concludedTypeId !== null).length;
  const propose = (
    <Button
      leftSection={<IconFilePlus size={15} />}
      disabled={waiting === 0}
      onClick={() => void runAction('council-drafts:propose', { meetingId: meeting.id })}
    >
      Soạn dự thảo cho {waiting} đối tượng
    </Button>
  );
  return (
    <div className={classes.scrolling}>
      <Section title="Dự thảo và quyết định" count={drafts.length} actions={waiting > 0 && propose}>
        {drafts.length === 0 ? (
          <EmptyState>
            {waiting > 0
              ? 'Chưa có dự thảo. Chương trình chia danh sách theo cấp quyết định: cơ quan, tỉnh, Thủ tướng, Chủ tịch nước.'
              : 'Chưa có ai được kết luận đề nghị.'}
          </EmptyState>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Quyết định</th>
                <th scope="col">Trích yếu</th>
                <th scope="col">Cơ quan ban hành</th>
                <th scope="col" className={classes.number}>
                  Đối tượng
                </th>
                <th scope="col">Tờ trình</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {drafts.map((draft) => (
                <DraftRow key={draft.id} page={page} draft={draft} onOpen={(kind) => setOpened({ kind, draft })} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <PostingsSection page={page} />
      {opened?.kind === 'edit' && <DraftDialog page={page} draft={opened.draft} onClose={() => setOpened(null)} />}
      {opened?.kind === 'sign' && <SignDialog page={page} draft={opened.draft} onClose={() => setOpened(null)} />}
    </div>
  );
}

interface DraftRowProps {
  readonly page: MeetingPage;
  readonly draft: CouncilDraft;
  readonly onOpen: (kind: Opened['kind']) => void;
}

function DraftRow({ page, draft, onOpen }: DraftRowProps) {
  const listed = page.candidates.filter((candidate) => candidate.draftId === draft.id);
  const refused = listed.filter((candidate) => candidate.result === 'refused');
  const submitted = isIsoDate(draft.submittedOn) ? ` ngày ${formatDate(draft.submittedOn)}` : '';
  return (
    <tr>
      <td className={classes.long}>
        {draft.decisionId === null ? (
          <span className={classes.warn}>Chưa ký</span>
        ) : (
          <PlaceLink to={paths.decision(draft.decisionId)}>
            {draft.decisionName}
            {isIsoDate(draft.signedOn) && ` ngày ${formatDate(draft.signedOn)}`}
          </PlaceLink>
        )}
      </td>
      <td className={classes.long}>
        {draft.subjectLine}
        {draft.decisionId === null &&
          draft.warnings.map((warning) => (
            <p key={warning} className={classes.warn}>
              {warning}
            </p>
          ))}
        {draft.overrideReason !== null && <p className={classes.quiet}>Lý do cho qua: {draft.overrideReason}</p>}
        {refused.length > 0 && (
          <p className={classes.quiet}>
            Không được khen:{' '}
            {refused.map((each) => [each.recipientName, each.resultReason].filter(Boolean).join(' – ')).join('; ')}
          </p>
        )}
      </td>
      <td className={classes.long}>{draft.issuer}</td>
      <td className={classes.number}>{listed.length - refused.length}</td>
      <td className={classes.long}>
        {draft.submissionNumber === null ? (
          <span className={classes.quiet}>Chưa ghi</span>
        ) : (
          `Số ${draft.submissionNumber}${submitted}`
        )}
      </td>
      <td className={classes.number}>
        {draft.decisionId === null && (
          <span className={classes.rowButtons}>
            <Button size="compact-sm" leftSection={<IconSignature size={14} />} onClick={() => onOpen('sign')}>
              Nhập quyết định đã ký
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPencil size={14} />}
              onClick={() => onOpen('edit')}
            >
              Sửa
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTrash size={14} />}
              onClick={() => void runAction('council-drafts:remove', { id: draft.id })}
            >
              Bỏ
            </Button>
          </span>
        )}
      </td>
    </tr>
  );
}

import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CouncilDraft } from '#shared/contracts/council-drafts.ts';
import type { MeetingPage } from '#shared/contracts/council-meetings.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './councils.module.css';
import { useReason } from './use-reason.tsx';

interface SignDialogProps {
  readonly page: MeetingPage;
  readonly draft: CouncilDraft;
  readonly onClose: () => void;
}

/** The signed decision: its number and day; of a higher level also who did not get it. The list is the draft's. */
export function SignDialog({ page, draft, onClose }: SignDialogProps) {
  const isOwn = draft.level === 'grassroots';
  const office = useQuery('office:read', {});
  const signer = office.value?.signers[0];
  const [number, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState<string | null>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [typedPost, setTypedPost] = useState<string | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<number, string>>(new Map());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const asked = useReason();
  const sign = useAction('council-drafts:sign', {
    onDone: ({ decisionId }) => {
      onClose();
      navigate(paths.decision(decisionId));
    },
    onIssues: (issues) =>
      setProblems(Object.fromEntries(issues.map(({ path, message }) => [path.replace(/^decision\./, ''), message]))),
    onFailure: (failure) => {
      if (failure.kind !== 'duplicateDecision') return asked.take(failure);
      setProblems({ number: `Đã có quyết định số ${failure.number} trong cùng năm của cơ quan ban hành này.` });
      return true;
    },
  });
  const listed = page.candidates.filter((candidate) => candidate.draftId === draft.id);
  const signerName = typedName ?? (isOwn ? (signer?.fullName ?? '') : '');
  const signerPost = typedPost ?? (isOwn ? (signer?.post ?? '') : '');
  return (
    <Dialog
      title={isOwn ? 'Quyết định đã ký' : `Quyết định của ${draft.issuer}`}
      isOpen
      width={600}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setProblems(signedOn === null ? { signedOn: 'Hãy nhập ngày ký.' } : {});
        if (signedOn === null) return;
        void sign.run({
          id: draft.id,
          number,
          signedOn,
          signerName,
          signerPost,
          refused: [...refused].map(([candidateId, reason]) => ({ candidateId, reason })),
          reason: asked.reason,
        });
      }}
      footer={<DialogButtons label="Ghi quyết định" isRunning={sign.isRunning} onClose={onClose} />}
    >
      <div className={classes.fields}>
        <Text size="sm">
          {draft.subjectLine}: {listed.length - refused.size} đối tượng. Danh sách lấy từ kết quả họp, không phải nhập
          lại.
        </Text>
        <div className={classes.pair}>
          <TextInput
            label={`Số (${draft.symbol})`}
            required
            data-autofocus
            value={number}
            error={problems.number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField label="Ngày ký" required value={signedOn} error={problems.signedOn} onChange={setSignedOn} />
        </div>
        <div className={classes.pair}>
          <TextInput
            label="Người ký"
            value={signerName}
            onChange={(event) => setTypedName(event.currentTarget.value)}
          />
          <TextInput
            label="Chức vụ người ký"
            value={signerPost}
            onChange={(event) => setTypedPost(event.currentTarget.value)}
          />
        </div>
        {!isOwn && (
          <fieldset className={classes.checks}>
            <legend>Ai được khen? Bỏ chọn người không được khen.</legend>
            {listed.map((candidate) => {
              const why = refused.get(candidate.id);
              const set = (reason: string | null) =>
                setRefused((old) => {
                  const now = new Map(old);
                  if (reason === null) now.delete(candidate.id);
                  else now.set(candidate.id, reason);
                  return now;
                });
              return (
                <div key={candidate.id} className={classes.check}>
                  <Checkbox
                    size="xs"
                    label={`${candidate.recipientName} – ${candidate.awardShortName}`}
                    checked={why === undefined}
                    onChange={(event) => set(event.currentTarget.checked ? null : '')}
                  />
                  {why !== undefined && (
                    <TextInput
                      size="xs"
                      aria-label={`Lý do ${candidate.recipientName} không được khen`}
                      placeholder="Lý do, nếu biết"
                      value={why}
                      onChange={(event) => set(event.currentTarget.value)}
                    />
                  )}
                </div>
              );
            })}
          </fieldset>
        )}
        {asked.field}
      </div>
    </Dialog>
  );
}

import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type PledgePage as PledgeRecord, pledgeStateNames } from '#shared/contracts/pledges.ts';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { forgetUnsavedWork, useUnsavedWork } from '../../lib/leave-guard.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { PledgeDocumentDialog } from './pledge-document-dialog.tsx';
import { draftOf, emptyDraft, type PledgeDraft, requestOf } from './pledge-draft.ts';
import { PledgeForm } from './pledge-form.tsx';
import { PledgeResultsGrid } from './pledge-results-grid.tsx';

/** A pledge: its content (saved by hand), and what the parties made of it. */
export function PledgePage({ id }: { readonly id: number }) {
  const query = useQuery('pledges:page', { id });
  return <QueryView query={query}>{(page) => <PledgeScreen page={page} reload={query.reload} />}</QueryView>;
}

/** Lập giao ước: a new one, of this year. */
export function NewPledgePage() {
  return <PledgeScreen page={null} reload={async () => {}} />;
}

interface PledgeScreenProps {
  readonly page: PledgeRecord | null;
  readonly reload: () => Promise<void>;
}

function PledgeScreen({ page, reload }: PledgeScreenProps) {
  const [draft, setDraft] = useState<PledgeDraft>(() => (page === null ? emptyDraft(currentYear()) : draftOf(page)));
  const [isDirty, setIsDirty] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [part, setPart] = useState<'content' | 'results'>('content');
  const [printed, setPrinted] = useState<'pledge' | 'pledge-results' | null>(null);
  useUnsavedWork(isDirty ? 'Giao ước đang sửa chưa được lưu.' : null);

  // What was undone or saved elsewhere appears here too, except over what is being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new record replaces what is on screen
  useEffect(() => {
    if (page !== null && !isDirty) setDraft(draftOf(page));
  }, [page]);

  const save = useAction('pledges:save', {
    onDone: ({ id }) => {
      setIsDirty(false);
      setErrors({});
      forgetUnsavedWork();
      if (page === null) navigate(paths.pledge(id), { replace: true });
    },
    onIssues: (issues) => setErrors(issuesToErrors(issues)),
  });
  const submit = () => {
    const read = requestOf(draft);
    if ('errors' in read) setErrors(read.errors);
    else void save.run(read.request);
  };

  return (
    <Page
      title={page === null ? 'Lập giao ước thi đua' : page.pledge.name}
      count={page === null ? null : pledgeStateNames[page.pledge.state]}
      back={{ to: paths.pledges(), label: 'Giao ước thi đua' }}
      body={part === 'results' && page !== null ? 'fill' : 'scroll'}
      actions={
        <>
          {page !== null && (
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              disabled={isDirty}
              onClick={() => setPrinted(part === 'results' ? 'pledge-results' : 'pledge')}
            >
              {part === 'results' ? 'In kết quả' : 'In bản giao ước'}
            </Button>
          )}
          {part === 'content' && (
            <Button loading={save.isRunning} disabled={!isDirty && page !== null} onClick={submit}>
              Lưu
            </Button>
          )}
        </>
      }
      toolbar={
        page !== null && (
          <SegmentedControl
            aria-label="Phần của giao ước"
            value={part}
            onChange={(value) => setPart(value as 'content' | 'results')}
            data={[
              { value: 'content', label: 'Nội dung' },
              { value: 'results', label: 'Kết quả cuối năm' },
            ]}
          />
        )
      }
    >
      {part === 'results' && page !== null ? (
        <PledgeResultsGrid page={page} reload={reload} />
      ) : (
        <PledgeForm
          draft={draft}
          errors={errors}
          onChange={(changed) => {
            setDraft(changed);
            setIsDirty(true);
            setErrors({});
          }}
        />
      )}
      {printed !== null && page !== null && (
        <PledgeDocumentDialog document={printed} pledge={page.pledge} onClose={() => setPrinted(null)} />
      )}
    </Page>
  );
}

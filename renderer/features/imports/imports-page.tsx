import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Page } from '../../components/page.tsx';
import { forgetIncomingFiles, useIncomingFiles } from '../../lib/incoming-files.ts';
import { useRevisions } from '../../lib/revision.ts';
import { clearImportDesk, readNextFile, useImportDesk } from './import-desk.ts';
import { ImportProgressDialog } from './import-progress.tsx';
import { ImportReview } from './import-review.tsx';
import { ImportStart } from './import-start.tsx';
import { UnitForms } from './unit-forms.tsx';

/** Nhập dữ liệu: files of units come in, one after another; and forms go out to units. */
export function ImportsPage() {
  const { proposal, work } = useImportDesk();
  const waiting = useIncomingFiles((incoming) => incoming.files.length);
  const [part, setPart] = useState<'files' | 'forms'>('files');
  useForgetOtherFile();

  // The next file takes its turn as soon as the desk is free.
  useEffect(() => {
    if (waiting > 0 && proposal === null && work === null) void readNextFile();
  }, [waiting, proposal, work]);

  return (
    <>
      {proposal !== null ? (
        <ImportReview key={proposal.draftId} proposal={proposal} />
      ) : (
        <Page
          title="Nhập dữ liệu"
          toolbar={
            <SegmentedControl
              aria-label="Việc cần làm"
              value={part}
              onChange={(value) => setPart(value as 'files' | 'forms')}
              data={[
                { value: 'files', label: 'Nhập tệp' },
                { value: 'forms', label: 'Biểu gửi đơn vị' },
              ]}
            />
          }
        >
          {part === 'files' ? <ImportStart /> : <UnitForms />}
        </Page>
      )}
      <ImportProgressDialog />
    </>
  );
}

/** A file on the desk belongs to the data file that was open when it was read. */
function useForgetOtherFile(): void {
  const file = useRevisions((revisions) => revisions.file);
  const known = useRef(file);
  useEffect(() => {
    if (known.current === file) return;
    known.current = file;
    clearImportDesk();
    forgetIncomingFiles();
  }, [file]);
}

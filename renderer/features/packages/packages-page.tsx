import { useEffect, useRef } from 'react';
import { PackagePasswordDialog } from '../../components/package-password-dialog.tsx';
import { Page } from '../../components/page.tsx';
import { useRevisions } from '../../lib/revision.ts';
import { clearPackageDesk, leaveLocked, unlockPackage, usePackageDesk } from './package-desk.ts';
import { PackageReview } from './package-review.tsx';
import { PackageStart } from './package-start.tsx';

/** Chuyển dữ liệu: packages go to other offices and come from them. */
export function PackagesPage() {
  const { preview, lock, work } = usePackageDesk();
  useForgetOtherFile();
  return (
    <>
      {preview === null ? (
        <Page title="Chuyển dữ liệu">
          <PackageStart />
        </Page>
      ) : (
        <PackageReview key={preview.draftId} preview={preview} />
      )}
      {lock !== null && (
        <PackagePasswordDialog
          failure={lock.failure}
          isBusy={work === 'opening'}
          onPassword={(password) => void unlockPackage(password)}
          onClose={leaveLocked}
        />
      )}
    </>
  );
}

/** A package on the desk belongs to the data file that was open when it was opened. */
function useForgetOtherFile(): void {
  const file = useRevisions((revisions) => revisions.file);
  const known = useRef(file);
  useEffect(() => {
    if (known.current === file) return;
    known.current = file;
    clearPackageDesk();
  }, [file]);
}

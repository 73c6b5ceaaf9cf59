import { useEffect, useRef } from 'react';
import { PackagePasswordDialog } from '../../components/package-password-dialog.tsx';
import { Page } from '../../components/page.tsx';
import { goTo } from '../../lib/hash-location.ts';
import { paths } from '../../lib/navigate.ts';
import { useRevisions } from '../../lib/revision.ts';
import { usePlaceParameter } from '../../lib/use-place.ts';
import { clearPackageDesk, leaveLocked, openPackage, unlockPackage, usePackageDesk } from './package-desk.ts';
import { PackageReview } from './package-review.tsx';
import { PackageStart } from './package-start.tsx';

/** Chuyển dữ liệu: packages go to other offices and come from them. */
export function PackagesPage() {
  const { preview, lock, work } = usePackageDesk();
  useForgetOtherFile();
  useAskedPackage();
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

/** Another screen's command to take a package asks for it as soon as the page is there, once. */
function useAskedPackage(): void {
  const isAsked = usePlaceParameter('open') === 'yes';
  useEffect(() => {
    if (!isAsked) return;
    goTo(paths.packages(), { replace: true });
    void openPackage();
  }, [isAsked]);
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

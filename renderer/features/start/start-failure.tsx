import { Button } from '@mantine/core';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { offerWaysOn } from '../../lib/ways-on.ts';

/** Failures after which another file is the way on. */
const wantsAnotherFile: ReadonlySet<AppFailure['kind']> = new Set([
  'fileMissing',
  'fileNotOffice',
  'fileDamaged',
  'fileReadOnly',
  'fileNewer',
]);

/** Why a file could not be opened, and the way on. */
export function StartFailure({ failure, onOpen }: { readonly failure: AppFailure; readonly onOpen: () => void }) {
  return (
    <FailureNotice failure={failure}>
      {wantsAnotherFile.has(failure.kind) && (
        <Button variant="default" size="compact-sm" onClick={onOpen}>
          Chọn tệp khác
        </Button>
      )}
      {failure.kind === 'fileDamaged' && (
        <Button variant="default" size="compact-sm" onClick={() => offerWaysOn(failure)}>
          Cách lấy lại dữ liệu…
        </Button>
      )}
    </FailureNotice>
  );
}

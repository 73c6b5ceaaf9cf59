import { create } from 'zustand';
import type { AppFailure } from '#shared/errors/app-failure.ts';

/** A file that was found damaged when it was to be opened. */
export const useDamagedFile = create<{ readonly path: string | null }>(() => ({ path: null }));

/** A sealed copy that was chosen and waits for its password. */
export const useSealedFile = create<{ readonly path: string | null }>(() => ({ path: null }));

/** Shows the ways on from a file that could not be opened as it is: damaged, or sealed. */
export function offerWaysOn(failure: AppFailure): void {
  if (failure.kind === 'fileDamaged') useDamagedFile.setState({ path: failure.path });
  else if (asksForPassword(failure))
    useSealedFile.setState({ path: failure.kind === 'sealedFile' ? failure.path : null });
}

/** Whether a dialog asks for the password that was missing, so that nothing else needs telling. */
export function asksForPassword(failure: AppFailure): boolean {
  return failure.kind === 'sealedFile' && failure.problem === 'password-needed';
}

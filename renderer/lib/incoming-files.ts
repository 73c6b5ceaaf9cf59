import { create } from 'zustand';

/** Files that were dropped on the window or chosen and wait to be imported, first come first. */
interface IncomingFiles {
  readonly files: readonly File[];
}

/** The one place between the window, which takes files everywhere, and the screen that imports them. */
export const useIncomingFiles = create<IncomingFiles>(() => ({ files: [] }));

/** Puts files behind those that wait already. */
export function takeInFiles(files: readonly File[]): void {
  useIncomingFiles.setState((old) => ({ files: [...old.files, ...files] }));
}

/** The next file, out of the queue; null when none waits. */
export function nextIncomingFile(): File | null {
  const [next, ...rest] = useIncomingFiles.getState().files;
  if (next === undefined) return null;
  useIncomingFiles.setState({ files: rest });
  return next;
}

/** Forgets what waits: another data file is open. */
export function forgetIncomingFiles(): void {
  useIncomingFiles.setState({ files: [] });
}

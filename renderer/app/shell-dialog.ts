import { create } from 'zustand';

/** The dialogs that belong to the whole window. */
export type ShellDialog = 'search' | 'keys' | 'help' | 'report' | 'new-office' | 'about';

/** Which of them is shown now; one at a time. */
export const useShellDialog = create<{ readonly shown: ShellDialog | null }>(() => ({ shown: null }));

/** Closes whichever is shown. */
export function closeShellDialog(): void {
  useShellDialog.setState({ shown: null });
}

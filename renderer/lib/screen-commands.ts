import { useEffect } from 'react';
import { create } from 'zustand';

/** What the menu can ask of the screen that is shown. */
export interface ScreenCommands {
  readonly print?: () => void;
  readonly export?: () => void;
}

/** The commands of the screen that is shown now. */
export const useScreenCommandStore = create<{ readonly commands: ScreenCommands }>(() => ({ commands: {} }));

/**
 * Lets «In» and «Xuất» of the menu (Ctrl+P, Ctrl+E) reach this screen, or the dialog over it, until it goes; then those
 * that it covered are back. Keep the object stable (`useMemo`).
 */
export function useScreenCommands(commands: ScreenCommands): void {
  useEffect(() => {
    const covered = useScreenCommandStore.getState();
    useScreenCommandStore.setState({ commands });
    return () => useScreenCommandStore.setState(covered);
  }, [commands]);
}

import { useEffect } from 'react';
import { create } from 'zustand';

/** What the menu can ask of the screen that is shown. */
export interface ScreenCommands {
  readonly print?: () => void;
  readonly export?: () => void;
}

/** The commands of the screen that is shown now. */
export const useScreenCommandStore = create<{ readonly commands: ScreenCommands }>(() => ({ commands: {} }));

/** Lets «In» and «Xuất» of the menu (Ctrl+P, Ctrl+E) reach this screen. Keep the object stable (`useMemo`). */
export function useScreenCommands(commands: ScreenCommands): void {
  useEffect(() => {
    useScreenCommandStore.setState({ commands });
    return () => useScreenCommandStore.setState({ commands: {} });
  }, [commands]);
}

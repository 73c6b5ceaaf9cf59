import { create } from 'zustand';
import { programBridge } from './program-bridge.ts';

interface Revisions {
  /** Grows each time something in the open file changed. */
  readonly office: number;
  /** Grows each time another file is opened, or the file is closed. */
  readonly file: number;
  /** Grows each time a backup was made, failed, or reached its second place. */
  readonly backups: number;
}

/** How often what the window shows has become out of date. Queries fetch anew when it grows. */
export const useRevisions = create<Revisions>(() => ({ office: 0, file: 0, backups: 0 }));

/** Starts counting the changes that the office side tells of. Returns how to stop. */
export function listenForChanges(): () => void {
  const bridge = programBridge();
  const stopOffice = bridge.on('office:changed', () => {
    useRevisions.setState((state) => ({ office: state.office + 1 }));
  });
  const stopFile = bridge.on('file:changed', () => {
    useRevisions.setState((state) => ({ office: state.office + 1, file: state.file + 1 }));
  });
  const stopBackups = bridge.on('backups:changed', () => {
    useRevisions.setState((state) => ({ backups: state.backups + 1 }));
  });
  return () => {
    stopOffice();
    stopBackups();
    stopFile();
  };
}

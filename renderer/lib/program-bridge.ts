import type { ProgramBridge } from '#shared/contracts/ipc-contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly program: ProgramBridge;
  }
}

/** The one way out of the page: calls to the office side and messages pushed from it. */
export function programBridge(): ProgramBridge {
  return window.program;
}

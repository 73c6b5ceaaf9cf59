import { z } from 'zod';

/** What the window knows for a report of an error; nothing of it names a person unless the officer typed it. */
const reportRequest = z.strictObject({
  /** What happened, in the officer's own words. */
  description: z.string().max(4000),
  /** True: the ticked «Kèm nguyên văn»: messages, paths and names of steps as they are. */
  withPersonal: z.boolean(),
  /** The screen, as a pattern: `/people/:id`. */
  screen: z.string().max(120),
  /** The window's size and how much it is magnified: `1366×768, 125 %`. */
  display: z.string().max(60),
  /** What went wrong in the page since the program started. */
  pageErrors: z.array(z.string().max(4000)).max(50),
});
export type ReportRequest = z.output<typeof reportRequest>;

/** The program itself: its window, and the report of an error. Answered by the main process. */
export const programInputs = {
  /** Tells whether closing the window now would lose unsaved work. */
  'program:unsaved-work': z.strictObject({ isUnsaved: z.boolean() }),
  /** Closes the window: the officer has agreed to lose what is unsaved. */
  'program:close': z.strictObject({}),
  /** The report's text as it would be saved. */
  'program:error-report': reportRequest,
  /** Saves that text where the officer says. */
  'program:save-error-report': reportRequest,
} as const;

export interface ProgramOutputs {
  'program:unsaved-work': null;
  'program:close': null;
  'program:error-report': { readonly text: string };
  'program:save-error-report': { readonly path: string };
}

import { z } from 'zod';

/** How one grid was left: widths, order, hidden columns, sort. The grid owns the shape; it is kept as it is. */
const gridView = z.record(z.string().max(60), z.unknown());

/** A printer (and tray) of this workplace, as measured on its ruler page. See `PrinterMeasures`. */
const printer = z.strictObject({
  name: z.string().min(1).max(120),
  measures: z.strictObject({
    left: z.number().min(-30).max(70),
    top: z.number().min(-30).max(70),
    horizontal: z.number().min(150).max(250).nullable(),
    vertical: z.number().min(100).max(180).nullable(),
  }),
});
export type MeasuredPrinter = z.output<typeof printer>;

/** What the program remembers of this workplace (not of the office): kept beside the program, not in the data file. */
export const preferences = z.strictObject({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  officerName: z.string().max(120),
  /** Minutes without a key or a movement until the program asks for its password again; 0: never. */
  lockAfterMinutes: z.number().int().min(0).max(240),
  gridViews: z.record(z.string().max(60), gridView),
  printers: z.array(printer).max(50),
  awardListLayouts: z
    .array(z.strictObject({ name: z.string().max(120), params: z.record(z.string(), z.unknown()) }))
    .max(100),
});
export type Preferences = z.output<typeof preferences>;

export const preferenceInputs = {
  'preferences:read': z.strictObject({}),
  'preferences:update': preferences.partial(),
} as const;

export interface PreferenceOutputs {
  'preferences:read': Preferences;
  'preferences:update': Preferences;
}

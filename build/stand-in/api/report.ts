/** A line on standard error about something that a program should know. */
export function warn(message: string, ...details: unknown[]): void {
  console.error(`Electron stand-in: ${message}`, ...details);
}

/** The same, but only with `STAND_IN_VERBOSE`. */
export function note(message: string, ...details: unknown[]): void {
  if (process.env.STAND_IN_VERBOSE) warn(message, ...details);
}

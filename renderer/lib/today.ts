/** Today on this machine as `YYYY-MM-DD`. The only clock of the screen; rules get it as an argument. */
export function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The current year on this machine. */
export function currentYear(): number {
  return new Date().getFullYear();
}

/** Whether nothing in particular has the focus: after a screen came, or the thing that had it went away. */
function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches('[data-region="content"]');
}

/** Gives the focus to the main part of a screen when nothing else has it, so that its keys work at once. */
export function takeFreeFocus(focus: () => void): void {
  if (isFocusFree()) focus();
}

const TEXT_TYPES = new Set(['text', 'search', 'number', 'email', 'tel', 'url', 'password', 'date']);

/**
 * Whether a key belongs to the text being typed (so that Ctrl+Z takes back letters, not a step of the file).
 * A field that marks itself `data-program-keys` leaves them to the program: the grid's own while no cell is edited.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[data-program-keys]')) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  if (target instanceof HTMLInputElement) return TEXT_TYPES.has(target.type) && !target.readOnly && !target.disabled;
  return false;
}

/** What of a keyboard event names a key. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The key with its modifiers as it is told to the officer: `Ctrl+Shift+Z`, `Alt+1`, `F6`. Letters and digits are taken
 * from their place on the keyboard, so that a Vietnamese layout or typing program changes nothing.
 */
export function keyName({ key, code, ctrlKey, altKey, shiftKey, metaKey }: PressedKey): string {
  const plain = /^Key[A-Z]$/.test(code) ? code.slice(3) : /^Digit\d$/.test(code) ? code.slice(5) : key;
  const modifiers = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift'].filter(Boolean);
  return [...modifiers, plain].join('+');
}

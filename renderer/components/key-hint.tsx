import { Kbd } from '@mantine/core';

/** Keys as they are pressed: `<KeyHint keys="Ctrl+K" />`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <Kbd size="xs" style={{ whiteSpace: 'nowrap' }}>
      {keys}
    </Kbd>
  );
}

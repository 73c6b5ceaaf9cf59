import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { navigate, paths } from '../../lib/navigate.ts';
import { neighboursOf, usePeopleScreen } from './people-screen.ts';

function open(id: number | null): void {
  if (id !== null) navigate(paths.person(id), { replace: true });
}

/** Goes through the list that the person was opened from, by button or by Alt+PageUp and Alt+PageDown. */
export function PersonNeighbours({ id }: { readonly id: number }) {
  const { previous, next } = neighboursOf(
    usePeopleScreen((screen) => screen.ids),
    id,
  );
  useEffect(() => usePeopleScreen.setState({ openedId: id }), [id]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.defaultPrevented || document.querySelector('[aria-modal="true"]')) return;
      if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
      event.preventDefault();
      open(event.key === 'PageUp' ? previous : next);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [previous, next]);
  if (previous === null && next === null) return null;
  return (
    <>
      <Tooltip label="Người trước (Alt+PageUp)">
        <ActionIcon aria-label="Người trước" disabled={previous === null} onClick={() => open(previous)}>
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Người sau (Alt+PageDown)">
        <ActionIcon aria-label="Người sau" disabled={next === null} onClick={() => open(next)}>
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

import { type DragEvent, useState } from 'react';
import { type DropPlace, dropWhere } from './unit-order.ts';

interface Drag {
  readonly id: number;
  readonly place: DropPlace | null;
}

function unitUnder(event: DragEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-unit]') : null;
}

/** Dragging lines of the tree with the pointer: what is dragged, where it would be let go, and the listeners to spread. */
export function useDragUnits(onDrop: (id: number, place: DropPlace) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const listeners = {
    onDragStart: (event: DragEvent) => {
      const row = unitUnder(event);
      if (!row) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.dataset.unit ?? '');
      setDrag({ id: Number(row.dataset.unit), place: null });
    },
    onDragOver: (event: DragEvent) => {
      const row = unitUnder(event);
      if (!drag || !row) return;
      event.preventDefault();
      const box = row.getBoundingClientRect();
      const targetId = Number(row.dataset.unit);
      const where = dropWhere(event.clientY - box.top, box.height);
      const old = drag.place;
      if (old?.targetId !== targetId || old.where !== where) setDrag({ id: drag.id, place: { targetId, where } });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (drag?.place) onDrop(drag.id, drag.place);
      setDrag(null);
    },
    onDragEnd: () => setDrag(null),
  };
  return { drag, listeners };
}

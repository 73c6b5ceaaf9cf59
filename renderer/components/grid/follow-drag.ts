interface DragPoint {
  clientX: number;
  clientY: number;
}

/** Pixels per second and pixel beyond the edge. */
const PULL = 22;

/**
 * Follows a drag until the button is let go, however far the mouse goes. Beyond the edges of `scroller` it is scrolled,
 * the faster the farther; `onMove` is then called at every step, as what lies under the mouse changes.
 */
export function followDrag(
  scroller: HTMLElement | null,
  start: DragPoint,
  onMove: (point: DragPoint) => void,
  onEnd?: () => void,
): void {
  let last: DragPoint = start;
  let frame = 0;
  let pulledAt = 0;

  const pull = (now: number) => {
    const seconds = pulledAt === 0 ? 0 : Math.min(0.25, (now - pulledAt) / 1000);
    frame = 0;
    pulledAt = 0;
    if (!scroller) return;
    const edge = scroller.getBoundingClientRect();
    const x = beyond(last.clientX, edge.left, edge.left + scroller.clientWidth);
    const y = beyond(last.clientY, edge.top, edge.top + scroller.clientHeight);
    if (x === 0 && y === 0) return;
    scroller.scrollBy(x * PULL * seconds, y * PULL * seconds);
    onMove(last);
    pulledAt = now;
    frame = requestAnimationFrame(pull);
  };
  const move = (event: PointerEvent) => {
    last = event;
    onMove(event);
    if (frame === 0) frame = requestAnimationFrame(pull);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    onEnd?.();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}

function beyond(value: number, from: number, to: number): number {
  return value < from ? value - from : value > to ? value - to : 0;
}

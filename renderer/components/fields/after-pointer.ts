/**
 * Does something now, or, while a mouse button is held down, once it is let go. A field that shows its error when it is
 * left would otherwise push the button away from under the pointer between pressing and letting go, and the click is lost.
 */
export function afterPointer(work: () => void): void {
  if (document.querySelector(':active') === null) work();
  else window.addEventListener('pointerup', () => setTimeout(work), { once: true });
}

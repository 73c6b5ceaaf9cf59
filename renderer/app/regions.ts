/** Where the focus was in each region when it was left. */
const lastFocus = new WeakMap<Element, HTMLElement>();

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** In the navigation the place where the window is; elsewhere nothing. */
function currentPlace(region: HTMLElement): HTMLElement | null {
  return region.matches('nav') ? region.querySelector<HTMLElement>('[aria-current="page"]') : null;
}

function focusRegion(region: HTMLElement): void {
  const remembered = lastFocus.get(region);
  const target = remembered?.isConnected
    ? remembered
    : (currentPlace(region) ?? region.querySelector<HTMLElement>(FOCUSABLE));
  (target ?? region).focus();
}

/** F6 and Shift+F6: goes to the next part of the window (`data-region`), to where the focus last was in it. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const at = regions.findIndex((region) => region.contains(active));
  const current = regions[at];
  if (current && active) lastFocus.set(current, active);
  const next = regions[at === -1 ? 0 : (at + step + regions.length) % regions.length];
  if (next) focusRegion(next);
}

/** Puts the focus on the content: after going to another place. The new screen then gives it to its own first field. */
export function focusContent(): void {
  const content = document.querySelector<HTMLElement>('[data-region="content"]');
  if (!content) return;
  content.focus({ preventScroll: true });
}

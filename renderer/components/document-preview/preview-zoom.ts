/** How large the pages are shown: as wide as the screen allows, a whole page at once, or a share of paper size (1 = 100 %). */
export type PreviewZoom = 'width' | 'page' | number;

/** A size in PDF points (1/72 inch) or pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels per PDF point at 100 %: paper size on a 96 dpi screen. */
export const PIXELS_PER_POINT = 96 / 72;
/** Room around a page in pixels. */
export const PAGE_GAP = 16;

const steps = [0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4] as const;

/**
 * Pixels per point for pages of `page` (points; the widest one counts) in a view of `view` pixels. Never below a tenth of
 * paper size, so that a view that is not laid out yet draws no empty pages.
 */
export function previewScale(zoom: PreviewZoom, page: Size, view: Size): number {
  if (typeof zoom === 'number') return zoom * PIXELS_PER_POINT;
  const byWidth = (view.width - 2 * PAGE_GAP) / page.width;
  const scale = zoom === 'width' ? byWidth : Math.min(byWidth, (view.height - 2 * PAGE_GAP) / page.height);
  return Math.max(scale, 0.1 * PIXELS_PER_POINT);
}

/** The next step of zoom, up or down, from a scale in pixels per point. Stays at the ends. */
export function zoomStep(scale: number, direction: 'in' | 'out'): number {
  const now = scale / PIXELS_PER_POINT;
  if (direction === 'in') return steps.find((step) => step > now + 0.01) ?? steps[steps.length - 1]!;
  return [...steps].reverse().find((step) => step < now - 0.01) ?? steps[0];
}

/** The scale as the officer reads it: `100 %`. */
export function zoomPercent(scale: number): string {
  return `${Math.round((scale / PIXELS_PER_POINT) * 100)} %`;
}

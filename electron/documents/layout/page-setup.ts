/** Points per millimetre; Word measures in points, half points and twentieths of a point, the law in millimetres. */
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Millimetres as points. */
export function millimetres(length: number): number {
  return length * POINTS_PER_MILLIMETRE;
}

export type Orientation = 'portrait' | 'landscape';

/** A page and its margins, in points. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the top edge of the paper to the page number. */
  readonly pageNumberTop: number;
}

/**
 * A4 with the margins of administrative documents: top and bottom 20 mm, left 30 mm, right 15 mm, in both orientations.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.
 */
export function administrativePage(orientation: Orientation): PageSetup {
  const margins = { top: millimetres(20), bottom: millimetres(20), left: millimetres(30), right: millimetres(15) };
  const page = { ...margins, pageNumberTop: millimetres(10) };
  return orientation === 'portrait'
    ? { width: millimetres(210), height: millimetres(297), ...page }
    : { width: millimetres(297), height: millimetres(210), ...page };
}

/** The width between the margins, in points. */
export function textAreaWidth(page: PageSetup): number {
  return page.width - page.left - page.right;
}

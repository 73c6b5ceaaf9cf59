/** One step of the way without the program: what is done, and how many keys and clicks it takes. */
type Step = readonly [does: string, keys: number, clicks: number];

/**
 * The same work by an experienced officer in Word and Excel, with last year's files at hand, every list in order and no
 * mistake made. A chord (Ctrl+V) is one key, each letter of the finished text one, a double click two, a drag one. Where
 * there are two ways, the shorter one.
 */
export const effortByHand = {
  /** Not done by it: telling namesakes apart, each person's own record, knowing that a name is spelt otherwise elsewhere. */
  'decision of 40': [
    ['open last year’s decision', 0, 2],
    ['F12, name «45 QĐ LĐTT 2025», Enter', 17, 0],
    ['number: double click, 45', 2, 2],
    ['day and month: two double clicks, four digits', 4, 4],
    ['year in subject line and three places of the text: double click, four digits each', 16, 8],
    ['«40 cá nhân»: double click, two digits', 2, 2],
    ['open the unit’s file', 0, 2],
    ['drag over its names and positions, Ctrl+C, Alt+Tab', 2, 1],
    ['drag over the old rows of the table, Backspace, Ctrl+V', 2, 1],
    ['paste with the table’s own look', 0, 2],
    ['number the rows anew: drag, numbering', 0, 2],
    ['Ctrl+S, Ctrl+P, Enter', 3, 0],
    ['open the register, Ctrl+End, down, Ctrl+V', 3, 2],
    ['number, day, title, year once: 45/QĐ-SCT, 15/12/2025, LĐTT, 2025, Tab between', 30, 0],
    ['drag over the 40 rows, Ctrl+D, Ctrl+S', 2, 1],
  ],
  /** Not done by it: discipline and reviews, absences, which initiative was used before, reasons with their articles. */
  'check 80 for CSTĐ tỉnh': [
    ['open the register, the list of people and that of ratings', 0, 6],
    ['COUNTIFS of CSTĐCS in the years before, 52 letters, Enter, fill down', 53, 2],
    ['COUNTIFS of ratings HTXS, 60 letters, Enter, fill down', 61, 2],
    ['open the initiatives, COUNTIFS of the scope, 55 letters, Enter, fill down', 56, 4],
    ['IF of the three, 40 letters, Enter, fill down', 41, 2],
    ['filter those who are eligible', 0, 3],
    ['Ctrl+S', 1, 0],
  ],
  /** With a merge that was set up for this blank in an earlier year. */
  'print 40 certificates': [
    ['open the register, filter one decision: menu, 9 letters, Enter', 10, 3],
    ['drag, Ctrl+C, Ctrl+N, Ctrl+V', 3, 1],
    ['F12, 14 letters, Enter, Alt+F4', 17, 0],
    ['open the merge, agree to its query', 0, 3],
    ['recipients from another list: menu, item, file, sheet', 0, 5],
    ['merge to the printer: menu, item, all, Enter', 1, 3],
  ],
  /** One form of 17 rows and 5 columns; every cell one digit only. */
  'fill a statistical form': [
    ['open the register and the form’s file', 0, 4],
    ['pivot by form of commendation and kind: insert, place, four fields', 0, 7],
    ['a second one by who they are', 0, 7],
    ['85 cells: a digit and Tab each', 170, 0],
    ['Ctrl+S, Ctrl+P, Enter', 3, 0],
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type Work = keyof typeof effortByHand;

/** Keys and clicks of a work by hand. */
export function handTotal(work: Work): { readonly keys: number; readonly clicks: number } {
  const steps: readonly Step[] = effortByHand[work];
  return {
    keys: steps.reduce((sum, [, keys]) => sum + keys, 0),
    clicks: steps.reduce((sum, [, , clicks]) => sum + clicks, 0),
  };
}

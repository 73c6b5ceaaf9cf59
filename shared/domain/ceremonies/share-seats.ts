/**
 * Shares out the seats of a hall, row by row from the first row on, in the order of the groups: `Hàng 1, ghế 1–6`, over a row's
 * end `Hàng 1, ghế 7–10; hàng 2, ghế 1–3`. A group of nobody gets null.
 */
export function shareSeats(sizes: readonly number[], seatsPerRow: number): readonly (string | null)[] {
  let taken = 0;
  return sizes.map((size) => {
    if (size === 0) return null;
    const first = taken;
    taken += size;
    const parts: string[] = [];
    for (let row = Math.floor(first / seatsPerRow); row <= Math.floor((taken - 1) / seatsPerRow); row += 1) {
      const from = Math.max(first, row * seatsPerRow) - row * seatsPerRow + 1;
      const to = Math.min(taken, (row + 1) * seatsPerRow) - row * seatsPerRow;
      parts.push(`hàng ${row + 1}, ghế ${from === to ? from : `${from}–${to}`}`);
    }
    const text = parts.join('; ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  });
}

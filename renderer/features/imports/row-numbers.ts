/** Row numbers as typed, `5`, `5, 6` or `5-7`; empty for no header; null where they are no rows that follow each other. */
export function parseRowNumbers(text: string, rowCount: number): readonly number[] | null {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const range = /^(\d{1,7})\s*[-–]\s*(\d{1,7})$/.exec(trimmed);
  const numbers = range
    ? Array.from(
        { length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) },
        (_, index) => Number(range[1]) + index,
      )
    : trimmed.split(/[\s,;]+/).map(Number);
  const areRows = numbers.every((row) => Number.isInteger(row) && row >= 1 && row <= rowCount);
  const follow = numbers.every((row, index) => index === 0 || row === (numbers[index - 1] ?? 0) + 1);
  return numbers.length > 0 && numbers.length <= 10 && areRows && follow ? numbers : null;
}

/** Ticks a value (it goes to the end) or takes the tick away. */
export function toggleValue<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/**
 * Moves a value one place up (-1) or down (1). The same array when it cannot move: at the ends, not in the list, or past
 * `fixed`, which keeps the first place.
 */
export function moveValue<Value>(values: readonly Value[], value: Value, by: -1 | 1, fixed?: Value): readonly Value[] {
  const from = values.indexOf(value);
  const to = from + by;
  if (from === -1 || to < 0 || to >= values.length || value === fixed || values[to] === fixed) return values;
  return values.with(from, values[to]!).with(to, value);
}

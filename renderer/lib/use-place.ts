import { queryOf, useCurrentLocation } from './hash-location.ts';

/** One parameter of the place's query as text: `usePlaceParameter('year')` at `/award-register?year=2024` → `'2024'`; null when absent. */
export function usePlaceParameter(name: string): string | null {
  return new URLSearchParams(queryOf(useCurrentLocation())).get(name);
}

/** One parameter of the place's query as a whole number; null when absent or not a number. */
export function usePlaceNumber(name: string): number | null {
  const text = usePlaceParameter(name);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

import type { IsoDate } from '#shared/dates/iso-date.ts';

/** A moment on this machine's clock, `YYYY-MM-DDTHH:MM:SS`. */
export function localSecond(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}

/** A day on this machine's calendar. */
export function localDay(moment: Date): IsoDate {
  return localSecond(moment).slice(0, 10) as IsoDate;
}

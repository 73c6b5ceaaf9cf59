import { addDays, type IsoDate } from './iso-date.ts';

const LAST_SERIAL = 2_958_465;
const SERIAL_OF_29_02_1900 = 60;

/**
 * The day of an Excel serial number; its time of day (the fraction) is dropped. In the usual 1900 system Excel counts a
 * 29/02/1900 that never was: serial 60 gives `null`, and the numbers after it are one too high. `1904` is the system of
 * old Mac files. `null` too below day 1 (in the 1904 system 0) and after 31/12/9999.
 */
export function excelSerialToDate(serial: number, system: 1900 | 1904 = 1900): IsoDate | null {
  const day = Math.floor(serial);
  if (system === 1904) return day >= 0 && day <= LAST_SERIAL - 1462 ? addDays('1904-01-01', day) : null;
  if (!(day >= 1 && day <= LAST_SERIAL) || day === SERIAL_OF_29_02_1900) return null;
  return addDays('1900-01-01', day < SERIAL_OF_29_02_1900 ? day - 1 : day - 2);
}

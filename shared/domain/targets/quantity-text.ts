import { formatNumber } from '../../numbers/vietnamese-number.ts';

/** A number with its unit of measure, as papers write it: `1.900,5 tỷ đồng`, `98%`. */
export function quantityText(value: number, measure: string): string {
  return measure === '%' || measure.startsWith('%/')
    ? `${formatNumber(value)}${measure}`
    : `${formatNumber(value)} ${measure}`;
}

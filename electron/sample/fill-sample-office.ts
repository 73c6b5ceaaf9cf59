import { foundOffice } from '../services/office/update-office.ts';
import type { ServiceContext } from '../services/service-context.ts';

/** Fills a new file with the sample office: invented people in a department like those of the northern mountains. */
export function fillSampleOffice(context: ServiceContext): void {
  foundOffice(context, {
    superiorName: 'UBND tỉnh Thượng Sơn',
    name: 'Sở Công Thương',
    placeName: 'Thượng Sơn',
    symbolAbbreviation: 'SCT',
    signers: [],
  });
}

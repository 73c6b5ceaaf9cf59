import type { Regulation } from '../regulation.ts';

/** Hưng Yên's guidance on emulation blocks (a draft of 2021, read) as an example to start one's own from. */
export const hungYenBlockRegulation: Regulation = {
  instrument: {
    title: 'Hướng dẫn cụm, khối thi đua tỉnh Hưng Yên (dự thảo 2021)',
    name: 'Hướng dẫn tổ chức hoạt động cụm, khối thi đua (bộ mẫu)',
    issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Hưng Yên',
    issuedOn: null,
    inForceOn: '2021-01-01',
    expiredOn: null,
  },
  values: [
    { parameter: 'deadlines.block-registration', from: '2021-01-01', value: '01-05', place: '' },
    { parameter: 'deadlines.block-pledge', from: '2021-01-01', value: '02-15', place: '' },
    { parameter: 'deadlines.block-midterm', from: '2021-01-01', value: '08-15', place: '' },
    { parameter: 'deadlines.block-final', from: '2021-01-01', value: '01-31', place: '' },
    { parameter: 'blocks.flags', from: '2021-01-01', value: 2, place: '' },
    { parameter: 'blocks.diplomas', from: '2021-01-01', value: 1, place: '' },
    { parameter: 'blocks.bonus-percent', from: '2021-01-01', value: 1, place: '' },
    { parameter: 'blocks.bonus-cap-percent', from: '2021-01-01', value: 10, place: '' },
    { parameter: 'blocks.bonus-points', from: '2021-01-01', value: 20, place: '' },
    { parameter: 'blocks.least-units', from: '2021-01-01', value: 5, place: '' },
    { parameter: 'blocks.least-people', from: '2021-01-01', value: 5, place: '' },
  ],
  criteria: [],
};

import type { Regulation } from '../regulation.ts';

/**
 * A real province's regulation (Quyết định 86/2025/QĐ-UBND of Bắc Ninh, read) as an example to start one's own from; the
 * initiative rounds are from Hướng dẫn 1603/HD-HĐSK of 19/8/2025 (secondary).
 */
export const bacNinhRegulation: Regulation = {
  instrument: {
    title: 'Quyết định 86/2025/QĐ-UBND',
    name: 'Quy định công tác thi đua, khen thưởng trên địa bàn tỉnh Bắc Ninh (bộ mẫu)',
    issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
    issuedOn: '2025-12-03',
    inForceOn: '2025-12-15',
    expiredOn: null,
  },
  values: [
    { parameter: 'deadlines.province-dossier', from: '2025-12-15', value: '12-10', place: 'Điều 6' },
    { parameter: 'deadlines.thematic-dossier-days', from: '2025-12-15', value: 10, place: 'Điều 6' },
    { parameter: 'deadlines.violators-list', from: '2025-12-15', value: '12-10', place: 'Điều 10 khoản 2' },
    {
      parameter: 'deadlines.provincial-initiatives-first',
      from: '2025-12-15',
      value: '08-30',
      place: 'Hướng dẫn 1603/HD-HĐSK',
    },
    {
      parameter: 'deadlines.provincial-initiatives-second',
      from: '2025-12-15',
      value: '11-30',
      place: 'Hướng dẫn 1603/HD-HĐSK',
    },
    {
      parameter: 'initiatives.council-approval',
      from: '2025-12-15',
      value: { numerator: 7, denominator: 10 },
      place: 'Hướng dẫn 1603/HD-HĐSK',
    },
    { parameter: 'initiatives.novelty-points', from: '2025-12-15', value: 40, place: 'Hướng dẫn 1603/HD-HĐSK' },
    { parameter: 'initiatives.applicability-points', from: '2025-12-15', value: 25, place: 'Hướng dẫn 1603/HD-HĐSK' },
    { parameter: 'initiatives.economic-points', from: '2025-12-15', value: 15, place: 'Hướng dẫn 1603/HD-HĐSK' },
    { parameter: 'initiatives.social-points', from: '2025-12-15', value: 20, place: 'Hướng dẫn 1603/HD-HĐSK' },
    {
      parameter: 'votes.quorum',
      from: '2025-12-15',
      value: { numerator: 2, denominator: 3 },
      place: 'Điều 8 khoản 4',
    },
    {
      parameter: 'votes.award-quorum',
      from: '2025-12-15',
      value: { numerator: 4, denominator: 5 },
      place: 'Điều 8 khoản 4',
    },
    { parameter: 'commendations.gk.minimum-rating', from: '2025-12-15', value: 'HTT', place: 'Điều 4 khoản 3' },
  ],
  criteria: [
    {
      key: 'certificate-ground',
      award: 'GK',
      label: 'Thành tích theo quy định của tỉnh',
      place: 'Điều 4 khoản 3',
      from: '2025-12-15',
      demand: {
        kind: 'confirm',
        question: 'Được bình xét trong phong trào, hoặc có nhiều thành tích, thành tích đột xuất.',
      },
    },
    {
      key: 'collective-kind',
      award: 'TTLDTT',
      subject: 'collective',
      label: 'Đối tượng được xét',
      place: 'Điều 4 khoản 2',
      from: '2025-12-15',
      demand: { kind: 'confirm', question: 'Là phòng, ban của Sở hoặc phòng của đơn vị thuộc Sở.' },
    },
  ],
};

import type { NewOffice } from '#shared/contracts/office.ts';

/** The invented province, merged in 2025 from two that are as invented as it is. */
export const provinceName = 'Thượng Sơn';
/** The former province whose department keeps this file. */
export const formerProvinceName = 'Bắc Lĩnh';
/** The other former province, whose department joined in 2025. */
export const otherProvinceName = 'Thượng Giang';

/** The office of the sample and those who signed for it over the years. */
export const sampleOffice: NewOffice = {
  superiorName: `UBND tỉnh ${provinceName}`,
  name: 'Sở Công Thương',
  placeName: provinceName,
  symbolAbbreviation: 'SCT',
  signers: [
    {
      fullName: 'Lộc Văn Tuyên',
      post: 'Giám đốc',
      authority: '',
      onBehalfOf: null,
      fromOn: '2020-07-01',
      toOn: null,
    },
    {
      fullName: 'Đỗ Thị Thanh Vân',
      post: 'Phó Giám đốc',
      authority: 'KT.',
      onBehalfOf: 'Giám đốc',
      fromOn: '2019-05-01',
      toOn: null,
    },
    {
      fullName: 'Triệu Quang Tiến',
      post: 'Phó Giám đốc',
      authority: 'KT.',
      onBehalfOf: 'Giám đốc',
      fromOn: '2020-10-01',
      toOn: null,
    },
    {
      fullName: 'Ma Đình Khải',
      post: 'Giám đốc',
      authority: '',
      onBehalfOf: null,
      fromOn: '2009-02-01',
      toOn: '2020-06-30',
    },
  ],
};

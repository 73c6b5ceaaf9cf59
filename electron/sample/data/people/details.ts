import type { PersonDetails } from '#shared/domain/personal-data/person-detail.ts';
import type { PersonKey } from './sample-people.ts';

const line = (
  personnelCode: string,
  nativePlace: string,
  residence: string,
  qualification: string | null,
): Partial<PersonDetails> => ({ personnelCode, nativePlace, residence, qualification, nationality: 'Việt Nam' });

/** What the office has entered for the register and for achievement reports; of most people it has nothing yet, as offices do. */
export const sampleDetails: Readonly<Partial<Record<PersonKey, Partial<PersonDetails>>>> = {
  'loc-van-tuyen': line('SCT-0012', 'Xã Nà Rược, tỉnh Thượng Sơn', 'Phường Bến Đò, tỉnh Thượng Sơn', 'Thạc sĩ Kinh tế'),
  'do-thi-thanh-van': line(
    'SCT-0015',
    'Xã Đông Xuyên, tỉnh Bắc Lĩnh',
    'Phường Bến Đò, tỉnh Thượng Sơn',
    'Thạc sĩ Quản lý công',
  ),
  'trieu-quang-tien': line(
    'SCT-0021',
    'Xã Khuổi Lặng, tỉnh Thượng Sơn',
    'Phường Cầu Đá, tỉnh Thượng Sơn',
    'Kỹ sư Điện',
  ),
  'hoang-thi-lan': line(
    'SCT-0044',
    'Xã Bản Chang, tỉnh Thượng Sơn',
    'Phường Cầu Đá, tỉnh Thượng Sơn',
    'Cử nhân Hành chính',
  ),
  'tran-hai-yen': line('SCT-0058', 'Xã Yên Trạch, tỉnh Bắc Lĩnh', 'Phường Bến Đò, tỉnh Thượng Sơn', 'Cử nhân Luật'),
  'be-thi-loan': line('SCT-0063', 'Xã Nà Rược, tỉnh Thượng Sơn', 'Xã Nà Rược, tỉnh Thượng Sơn', null),
  'ngo-phuong-linh': line(
    'SCT-0071',
    'Xã Đông Xuyên, tỉnh Bắc Lĩnh',
    'Phường Cầu Đá, tỉnh Thượng Sơn',
    'Cử nhân Tài chính',
  ),
  'lau-a-phenh': line(
    'SCT-0102',
    'Xã Tà Phình, tỉnh Thượng Sơn',
    'Phường Cầu Đá, tỉnh Thượng Sơn',
    'Kỹ sư Khai thác mỏ',
  ),
  'vu-thi-hong-gam': line(
    'SCT-0088',
    'Xã Yên Trạch, tỉnh Bắc Lĩnh',
    'Phường Bến Đò, tỉnh Thượng Sơn',
    'Cử nhân Kinh tế',
  ),
};

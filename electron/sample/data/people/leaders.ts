import { civilServant, leads } from './sample-person.ts';

/** Ban Giám đốc, now and before, with those who came from the other former province. */
export const leaders = [
  civilServant(
    'ma-dinh-khai',
    'Ma Đình Khải',
    {
      gender: 'male',
      born: '1960-06-12',
      ethnic: 'Tày',
      party: true,
      started: '1983-09-01',
      left: '2020-06-30',
      note: 'Nghỉ hưu từ 01/7/2020.',
    },
    [leads('2009-02-01', 'department', 'Giám đốc')],
  ),
  civilServant(
    'loc-van-tuyen',
    'Lộc Văn Tuyên',
    {
      gender: 'male',
      born: '1970-08-14',
      ethnic: 'Tày',
      party: true,
      started: '1993-10-01',
      nationalId: '099070001408',
    },
    [
      leads('2010-03-01', 'trade', 'Trưởng phòng'),
      leads('2014-05-01', 'department', 'Phó Giám đốc'),
      leads('2020-07-01', 'department', 'Giám đốc'),
    ],
  ),
  civilServant(
    'do-thi-thanh-van',
    'Đỗ Thị Thanh Vân',
    {
      gender: 'female',
      born: '1974-11-02',
      ethnic: 'Kinh',
      party: true,
      started: '1997-04-01',
      nationalId: '099174000211',
    },
    [
      leads('2008-04-15', 'planning', 'Phó Trưởng phòng'),
      leads('2013-01-01', 'planning', 'Trưởng phòng'),
      leads('2019-05-01', 'department', 'Phó Giám đốc'),
    ],
  ),
  civilServant(
    'trieu-quang-tien',
    'Triệu Quang Tiến',
    {
      gender: 'male',
      born: '1972-03-25',
      ethnic: 'Dao',
      party: true,
      started: '1996-07-01',
      nationalId: '099072002503',
    },
    [leads('2012-06-01', 'safety', 'Trưởng phòng'), leads('2020-10-01', 'department', 'Phó Giám đốc')],
  ),
  civilServant(
    'nguyen-the-vy',
    'Nguyễn Thế Vỵ',
    {
      gender: 'male',
      born: '1958-12-20',
      ethnic: 'Kinh',
      party: true,
      started: '1981-01-01',
      left: '2018-12-31',
      note: 'Nghỉ hưu từ 01/01/2019.',
    },
    [leads('2008-04-15', 'department', 'Phó Giám đốc')],
  ),
  civilServant(
    'ly-thi-kim-dung',
    'Lý Thị Kim Dung',
    { gender: 'female', born: '1973-07-08', ethnic: 'Nùng', party: true, started: '1996-11-01' },
    [leads('2019-01-01', 'former-department', 'Phó Giám đốc'), leads('2025-07-01', 'department', 'Phó Giám đốc')],
  ),
  civilServant(
    'phan-trong-duc',
    'Phan Trọng Dực',
    {
      gender: 'male',
      born: '1966-02-17',
      ethnic: 'Kinh',
      party: true,
      started: '1990-05-01',
      left: '2025-06-30',
      note: 'Nghỉ hưu trước tuổi khi sắp xếp bộ máy.',
    },
    [leads('2017-03-01', 'former-department', 'Giám đốc')],
  ),
  civilServant(
    'nguyen-thi-phuong-thuy',
    'Nguyễn Thị Phương Thùy',
    { gender: 'female', born: '1981-05-30', ethnic: 'Kinh', party: true, started: '2005-08-01' },
    [
      leads('2016-01-01', 'former-department', 'Trưởng phòng Quản lý công nghiệp'),
      leads('2025-07-01', 'industry', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant('do-hoang-lam', 'Đỗ Hoàng Lâm', { gender: 'male', born: 1985, ethnic: 'Kinh', started: '2011-03-01' }, [
    { from: '2011-03-01', unit: 'former-department', position: 'Chuyên viên', role: 'direct-worker' },
    { from: '2025-07-01', unit: 'energy', position: 'Chuyên viên', role: 'direct-worker' },
  ]),
  civilServant(
    'mai-thi-len',
    'Mai Thị Lến',
    { gender: 'female', born: '1978-10-19', ethnic: 'Mường', party: true, started: '2002-01-01' },
    [
      leads('2015-06-01', 'former-department', 'Trưởng phòng Kế hoạch'),
      leads('2025-07-01', 'planning', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant('vi-hong-nham', 'Vi Hồng Nhậm', { gender: 'male', born: 1990, ethnic: 'Thái', started: '2014-10-01' }, [
    { from: '2014-10-01', unit: 'former-department', position: 'Chuyên viên', role: 'direct-worker' },
    { from: '2025-07-01', unit: 'administration', position: 'Chuyên viên', role: 'direct-worker' },
  ]),
] as const;

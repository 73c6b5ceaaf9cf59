import { civilServant, leads, works } from './sample-person.ts';

/** Phòng Kế hoạch - Tài chính - Tổng hợp, Phòng Quản lý công nghiệp, Phòng Quản lý năng lượng and what they came from. */
export const planningAndIndustry = [
  civilServant(
    'nong-thi-huong-1985',
    'Nông Thị Hương',
    {
      gender: 'female',
      born: '1985-07-21',
      ethnic: 'Tày',
      party: true,
      started: '2010-08-01',
      nationalId: '099185002107',
    },
    [
      works('2010-08-01', 'planning', 'Chuyên viên'),
      leads('2020-01-01', 'planning', 'Phó Trưởng phòng'),
      leads('2024-06-01', 'planning', 'Trưởng phòng'),
    ],
  ),
  civilServant(
    'chu-minh-tue',
    'Chu Minh Tuệ',
    {
      gender: 'male',
      born: '1971-04-10',
      ethnic: 'Nùng',
      party: true,
      started: '1995-03-01',
      left: '2024-05-31',
      note: 'Chuyển công tác sang Sở Tài chính.',
    },
    [leads('2013-01-01', 'planning', 'Phó Trưởng phòng'), leads('2019-05-01', 'planning', 'Trưởng phòng')],
  ),
  civilServant('ly-thi-sam', 'Lý Thị Sấm', { gender: 'female', born: 1987, ethnic: 'Nùng', started: '2013-07-01' }, [
    works('2013-07-01', 'planning', 'Chuyên viên'),
  ]),
  civilServant(
    'hoang-trung-dung',
    'Hoàng Trung Dũng',
    { gender: 'male', born: '1990-10-02', ethnic: 'Tày', party: true, started: '2017-10-01' },
    [works('2017-10-01', 'planning', 'Chuyên viên')],
  ),
  civilServant(
    'ngo-phuong-linh',
    'Ngô Phương Linh',
    { gender: 'female', born: '1996-08-30', ethnic: 'Kinh', party: false, started: '2021-12-01' },
    [works('2021-12-01', 'planning', 'Chuyên viên')],
  ),
  civilServant(
    'dinh-cong-toai',
    'Đinh Công Toại',
    { gender: 'male', born: '1981-12-04', ethnic: 'Tày', party: true, started: '2005-05-01' },
    [works('2008-04-15', 'planning', 'Chuyên viên'), works('2016-01-01', 'planning', 'Chuyên viên chính')],
  ),
  civilServant(
    'nguyen-dang-khoat',
    'Nguyễn Đăng Khoát',
    {
      gender: 'male',
      born: '1977-01-30',
      ethnic: 'Kinh',
      party: true,
      started: '2000-04-01',
      nationalId: '099077003001',
    },
    [leads('2012-05-01', 'industry-and-energy', 'Phó Trưởng phòng'), leads('2017-04-01', 'industry', 'Trưởng phòng')],
  ),
  civilServant(
    'la-van-sinh',
    'La Văn Sình',
    {
      gender: 'male',
      born: '1957-03-15',
      ethnic: 'Sán Chay',
      party: true,
      started: '1980-02-01',
      left: '2017-03-31',
      note: 'Nghỉ hưu từ 01/4/2017.',
    },
    [leads('2008-04-15', 'industry-and-energy', 'Trưởng phòng')],
  ),
  civilServant(
    'tong-thi-diem',
    'Tống Thị Diễm',
    { gender: 'female', born: '1986-02-24', ethnic: 'Sán Chay', party: true, started: '2012-01-01' },
    [
      works('2012-01-01', 'industry-and-energy', 'Chuyên viên'),
      works('2017-04-01', 'industry', 'Chuyên viên'),
      leads('2022-03-01', 'industry', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant(
    'hoang-anh-quy',
    'Hoàng Anh Quý',
    { gender: 'male', born: '1993-05-27', ethnic: 'Nùng', started: '2018-06-01' },
    [works('2018-06-01', 'industry', 'Chuyên viên')],
  ),
  civilServant(
    'than-duc-loi',
    'Thân Đức Lợi',
    { gender: 'male', born: '1963-11-18', ethnic: 'Kinh', party: true, started: '1988-09-01', left: '2024-08-31' },
    [
      works('2008-04-15', 'industry-and-energy', 'Chuyên viên chính'),
      works('2017-04-01', 'industry', 'Chuyên viên chính'),
    ],
  ),
  civilServant(
    'sung-mi-sinh',
    'Sùng Mí Sính',
    { gender: 'male', born: '1995-01-12', ethnic: 'Mông', party: true, started: '2020-09-01' },
    [works('2020-09-01', 'industry', 'Chuyên viên')],
  ),
  civilServant(
    'vu-thi-hong-gam',
    'Vũ Thị Hồng Gấm',
    { gender: 'female', born: '1998-06-06', ethnic: 'Kinh', party: false, started: '2025-03-15' },
    [works('2025-03-15', 'industry', 'Chuyên viên')],
  ),
  civilServant(
    'be-ngoc-khoi',
    'Bế Ngọc Khôi',
    {
      gender: 'male',
      born: '1980-10-10',
      ethnic: 'Tày',
      party: true,
      started: '2004-03-01',
      nationalId: '099080001010',
    },
    [
      works('2008-04-15', 'industry-and-energy', 'Chuyên viên'),
      leads('2014-01-01', 'industry-and-energy', 'Phó Trưởng phòng'),
      leads('2017-04-01', 'energy', 'Trưởng phòng'),
    ],
  ),
  civilServant(
    'trieu-mui-pham',
    'Triệu Mùi Pham',
    { gender: 'female', born: '1988-09-09', ethnic: 'Dao', party: true, started: '2014-02-01' },
    [
      works('2014-02-01', 'industry-and-energy', 'Chuyên viên'),
      works('2017-04-01', 'energy', 'Chuyên viên'),
      leads('2023-02-01', 'energy', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant(
    'dang-dinh-dat',
    'Đặng Đình Đạt',
    { gender: 'male', born: 1984, ethnic: 'Kinh', party: true, started: '2011-01-01' },
    [works('2011-01-01', 'industry-and-energy', 'Chuyên viên'), works('2017-04-01', 'energy', 'Chuyên viên')],
  ),
  civilServant(
    'quan-thi-thu-hoai',
    'Quan Thị Thu Hoài',
    { gender: 'female', born: '1990-11-13', ethnic: 'Tày', started: '2017-08-01' },
    [works('2017-08-01', 'energy', 'Chuyên viên')],
  ),
  civilServant(
    'lau-a-phenh',
    'Lầu A Phểnh',
    { gender: 'male', born: '1997-02-14', ethnic: 'Mông', party: false, started: '2022-05-01' },
    [works('2022-05-01', 'energy', 'Chuyên viên')],
  ),
] as const;

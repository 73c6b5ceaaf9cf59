import { civilServant, leads, works } from './sample-person.ts';

/** Phòng Quản lý thương mại, the former Phòng Quản lý xuất nhập khẩu, and Phòng Kỹ thuật an toàn - Môi trường. */
export const tradeAndSafety = [
  civilServant(
    'hoang-cong-liem',
    'Hoàng Công Liêm',
    { gender: 'male', born: '1963-02-05', ethnic: 'Tày', party: true, started: '1987-06-01', left: '2024-02-29' },
    [leads('2008-04-15', 'trade', 'Phó Trưởng phòng'), leads('2014-05-01', 'trade', 'Trưởng phòng')],
  ),
  civilServant(
    'ban-tai-phuc',
    'Bàn Tài Phúc',
    {
      gender: 'male',
      born: '1983-12-12',
      ethnic: 'Dao',
      party: true,
      started: '2008-07-01',
      nationalId: '099083001212',
    },
    [
      works('2010-03-01', 'trade', 'Chuyên viên'),
      leads('2019-01-01', 'trade', 'Phó Trưởng phòng'),
      leads('2024-03-01', 'trade', 'Trưởng phòng'),
    ],
  ),
  civilServant(
    'vang-thi-my',
    'Vàng Thị Mỷ',
    { gender: 'female', born: '1993-04-20', ethnic: 'Mông', party: true, started: '2017-03-01' },
    [works('2017-03-01', 'trade', 'Chuyên viên')],
  ),
  civilServant(
    'giang-a-chu',
    'Giàng A Chứ',
    { gender: 'male', born: '1991-02-03', ethnic: 'Mông', party: true, started: '2016-04-01' },
    [works('2016-04-01', 'administration', 'Chuyên viên'), works('2020-02-01', 'trade', 'Chuyên viên')],
  ),
  civilServant(
    'nguyen-van-hoa-1976',
    'Nguyễn Văn Hoà',
    { gender: 'male', born: 1976, ethnic: 'Kinh', started: '2001-10-01' },
    [works('2009-05-01', 'trade', 'Chuyên viên')],
  ),
  civilServant(
    'nguyen-bao-chau',
    'Nguyễn Bảo Châu',
    { gender: 'female', born: '2001-10-25', ethnic: 'Kinh', party: false, started: '2025-09-01' },
    [works('2025-09-01', 'trade', 'Chuyên viên')],
  ),
  civilServant(
    'tran-viet-thong',
    'Trần Việt Thông',
    { gender: 'male', born: '1960-12-30', ethnic: 'Kinh', party: true, started: '1984-08-01', left: '2020-12-31' },
    [leads('2011-06-01', 'import-export', 'Trưởng phòng')],
  ),
  civilServant(
    'pham-thuy-duong',
    'Phạm Thùy Dương',
    { gender: 'female', born: '1988-03-17', ethnic: 'Kinh', party: true, started: '2013-01-01' },
    [
      works('2013-01-01', 'import-export', 'Chuyên viên'),
      leads('2018-08-01', 'import-export', 'Phó Trưởng phòng'),
      leads('2021-01-01', 'trade', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant(
    'lam-que-anh',
    'Lâm Quế Anh',
    { gender: 'female', born: '1987-08-15', ethnic: 'Hoa', started: '2012-09-01' },
    [works('2012-09-01', 'import-export', 'Chuyên viên'), works('2021-01-01', 'trade', 'Chuyên viên')],
  ),
  civilServant(
    'vu-hai-dang',
    'Vũ Hải Đăng',
    { gender: 'male', born: '1978-06-29', ethnic: 'Kinh', party: true, started: '2002-11-01' },
    [leads('2013-04-01', 'safety', 'Phó Trưởng phòng'), leads('2020-10-01', 'safety', 'Trưởng phòng')],
  ),
  civilServant(
    'ta-thi-bich-ngoc',
    'Tạ Thị Bích Ngọc',
    { gender: 'female', born: '1985-05-05', ethnic: 'Kinh', party: true, started: '2011-09-01' },
    [works('2011-09-01', 'safety', 'Chuyên viên')],
  ),
  civilServant(
    'chao-lao-ta',
    'Chảo Láo Tả',
    {
      gender: 'male',
      born: '1990-01-01',
      ethnic: 'Dao',
      party: true,
      started: '2016-09-01',
      note: 'Ngày sinh ghi theo giấy khai sinh làm lại.',
    },
    [works('2016-09-01', 'safety', 'Chuyên viên')],
  ),
  civilServant(
    'doan-manh-ha',
    'Đoàn Mạnh Hà',
    { gender: 'male', born: '1992-07-07', ethnic: 'Kinh', started: '2018-01-15' },
    [works('2018-01-15', 'safety', 'Chuyên viên')],
  ),
  civilServant(
    'au-thi-thuan',
    'Âu Thị Thuận',
    {
      gender: 'female',
      born: 1979,
      ethnic: 'Sán Chay',
      started: '2004-01-01',
      left: '2019-07-31',
      note: 'Chuyển công tác ra ngoài tỉnh.',
    },
    [works('2008-04-15', 'safety', 'Chuyên viên')],
  ),
] as const;

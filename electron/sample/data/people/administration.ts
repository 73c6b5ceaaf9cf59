import { civilServant, leads, person, works } from './sample-person.ts';

/** Văn phòng and Thanh tra. */
export const administration = [
  civilServant(
    'dam-quang-huyen',
    'Đàm Quang Huyên',
    {
      gender: 'male',
      born: '1956-01-28',
      ethnic: 'Tày',
      party: true,
      started: '1979-03-01',
      left: '2016-01-31',
      note: 'Nghỉ hưu từ 01/02/2016.',
    },
    [leads('2008-04-15', 'administration', 'Chánh Văn phòng')],
  ),
  civilServant(
    'luong-thi-kim-oanh',
    'Lương Thị Kim Oanh',
    {
      gender: 'female',
      born: '1976-05-09',
      ethnic: 'Nùng',
      party: true,
      started: '1999-06-01',
      nationalId: '099176000905',
    },
    [
      leads('2011-01-01', 'administration', 'Phó Chánh Văn phòng'),
      leads('2016-02-01', 'administration', 'Chánh Văn phòng'),
    ],
  ),
  civilServant(
    'luc-minh-khoi',
    'Lục Minh Khôi',
    {
      gender: 'male',
      born: '1986-09-17',
      ethnic: 'Nùng',
      party: true,
      started: '2012-03-01',
      nationalId: '099086001709',
    },
    [
      works('2012-03-01', 'administration', 'Chuyên viên'),
      leads('2021-08-01', 'administration', 'Phó Chánh Văn phòng'),
    ],
  ),
  civilServant(
    'nguyen-thi-tuyet-minh',
    'Nguyễn Thị Tuyết Minh',
    {
      gender: 'female',
      born: '1989-12-22',
      ethnic: 'Kinh',
      party: true,
      started: '2014-09-01',
      nationalId: '099189002212',
    },
    [
      works('2014-09-01', 'administration', 'Chuyên viên'),
      works('2019-01-01', 'administration', 'Chuyên viên phụ trách thi đua, khen thưởng'),
    ],
  ),
  civilServant(
    'be-thi-loan',
    'Bế Thị Loan',
    { gender: 'female', born: '1980-04-03', ethnic: 'Tày', party: false, started: '2004-05-01' },
    [works('2009-01-01', 'administration', 'Văn thư viên')],
  ),
  civilServant('ha-thi-ngan', 'Hà Thị Ngân', { gender: 'female', born: 1983, ethnic: 'Tày', started: '2007-02-01' }, [
    works('2010-07-01', 'administration', 'Kế toán viên'),
  ]),
  civilServant(
    'hoang-thi-lan',
    'Hoàng Thị Lan',
    { gender: 'female', born: '1979-08-26', ethnic: 'Tày', party: true, started: '2003-09-15' },
    [works('2009-03-01', 'administration', 'Chuyên viên, Thủ quỹ')],
  ),
  civilServant(
    'tran-hai-yen',
    'Trần Hải Yến',
    { gender: 'female', born: '1994-03-11', ethnic: 'Kinh', party: false, started: '2019-11-01' },
    [works('2019-11-01', 'administration', 'Chuyên viên')],
  ),
  person(
    'hua-van-bang',
    'Hứa Văn Bằng',
    { kind: 'laborer', gender: 'male', born: '1971-11-05', ethnic: 'Nùng', started: '2001-01-01' },
    [works('2008-04-15', 'administration', 'Lái xe')],
  ),
  person('mac-thi-cuc', 'Mạc Thị Cúc', { kind: 'laborer', gender: 'female', born: 1975 }, [
    works('2012-10-01', 'administration', 'Nhân viên phục vụ'),
  ]),
  civilServant(
    'nong-duc-chinh',
    'Nông Đức Chính',
    { gender: 'male', born: '1968-07-14', ethnic: 'Tày', party: true, started: '1992-08-01' },
    [
      leads('2010-05-01', 'inspectorate', 'Chánh Thanh tra'),
      leads('2025-07-01', 'provincial-inspectorate', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant(
    'le-hong-phuoc',
    'Lê Hồng Phước',
    { gender: 'male', born: '1982-02-08', ethnic: 'Kinh', party: true, started: '2006-10-01' },
    [
      works('2009-10-01', 'inspectorate', 'Thanh tra viên'),
      leads('2018-03-01', 'inspectorate', 'Phó Chánh Thanh tra'),
      leads('2025-07-01', 'trade', 'Phó Trưởng phòng'),
    ],
  ),
  civilServant(
    'ban-thi-mui',
    'Bàn Thị Mùi',
    { gender: 'female', born: '1984-06-18', ethnic: 'Dao', party: true, started: '2009-04-01' },
    [works('2011-04-01', 'inspectorate', 'Thanh tra viên'), works('2025-07-01', 'administration', 'Chuyên viên')],
  ),
  civilServant(
    'duong-thi-thoa',
    'Dương Thị Thoa',
    { gender: 'female', born: '1988-01-16', ethnic: 'Nùng', started: '2015-05-01' },
    [
      works('2015-05-01', 'inspectorate', 'Thanh tra viên'),
      works('2025-07-01', 'provincial-inspectorate', 'Thanh tra viên'),
    ],
  ),
  civilServant(
    'ninh-van-hao',
    'Ninh Văn Hảo',
    { gender: 'male', born: '1975-09-29', ethnic: 'Sán Chay', party: true, started: '2000-12-01' },
    [works('2009-02-01', 'inspectorate', 'Thanh tra viên chính'), works('2025-07-01', 'safety', 'Chuyên viên chính')],
  ),
] as const;

import { civilServant, leads, works } from './sample-person.ts';

const INSPECTOR = 'Kiểm soát viên thị trường';

/** Quản lý thị trường: of the department until 2018 and since 2025, of a central body in between. */
export const marketControl = [
  civilServant(
    'phi-quang-nghiem',
    'Phí Quang Nghiêm',
    { gender: 'male', born: '1965-03-02', ethnic: 'Kinh', party: true, started: '1989-01-01', left: '2025-06-30' },
    [
      leads('2012-02-01', 'market-control', 'Chi cục trưởng'),
      leads('2018-10-12', 'market-control', 'Cục trưởng'),
      leads('2025-03-01', 'market-control', 'Chi cục trưởng'),
    ],
  ),
  civilServant(
    'dam-duc-dao',
    'Đàm Đức Đạo',
    {
      gender: 'male',
      born: '1972-12-16',
      ethnic: 'Tày',
      party: true,
      started: '1996-04-01',
      nationalId: '099072001612',
    },
    [
      leads('2010-01-01', 'market-team-1', 'Đội trưởng'),
      leads('2017-01-01', 'market-control', 'Phó Chi cục trưởng'),
      leads('2018-10-12', 'market-control', 'Phó Cục trưởng'),
      leads('2025-03-01', 'market-control', 'Phó Chi cục trưởng'),
      leads('2025-07-01', 'market-control', 'Chi cục trưởng'),
    ],
  ),
  civilServant(
    'bui-xuan-thuc',
    'Bùi Xuân Thức',
    { gender: 'male', born: '1974-06-21', ethnic: 'Kinh', party: true, started: '1999-02-01' },
    [leads('2010-01-01', 'market-operations', 'Trưởng phòng')],
  ),
  civilServant(
    'ma-thi-duyen',
    'Ma Thị Duyên',
    { gender: 'female', born: '1986-04-28', ethnic: 'Tày', party: true, started: '2011-02-01' },
    [works('2011-02-01', 'market-operations', INSPECTOR), leads('2019-05-01', 'market-operations', 'Phó Trưởng phòng')],
  ),
  civilServant(
    'le-thu-trang',
    'Lê Thu Trang',
    { gender: 'female', born: '1992-09-03', ethnic: 'Kinh', started: '2016-08-01' },
    [works('2016-08-01', 'market-operations', 'Kế toán viên')],
  ),
  civilServant(
    'sam-duc-luong',
    'Sầm Đức Lượng',
    { gender: 'male', born: '1979-01-07', ethnic: 'Nùng', party: true, started: '2005-01-01' },
    [works('2009-01-01', 'market-team-1', INSPECTOR), leads('2017-01-01', 'market-team-1', 'Đội trưởng')],
  ),
  civilServant(
    'ninh-tien-dat',
    'Ninh Tiến Đạt',
    { gender: 'male', born: '1991-08-19', ethnic: 'Sán Chay', party: true, started: '2015-01-01' },
    [works('2015-01-01', 'market-team-1', INSPECTOR)],
  ),
  civilServant(
    'nguyen-van-hoa-1982',
    'Nguyễn Văn Hòa',
    { gender: 'male', born: '1982-11-11', ethnic: 'Kinh', party: true, started: '2007-07-01' },
    [works('2009-01-01', 'market-team-2', INSPECTOR), leads('2015-03-01', 'market-team-2', 'Đội trưởng')],
  ),
  civilServant(
    'chu-thi-hang',
    'Chu Thị Hằng',
    { gender: 'female', born: '1988-02-27', ethnic: 'Nùng', started: '2012-06-01' },
    [works('2012-06-01', 'market-team-2', INSPECTOR)],
  ),
  civilServant('voong-a-sang', 'Voòng A Sáng', { gender: 'male', born: 1985, ethnic: 'Hoa', started: '2010-03-01' }, [
    works('2010-03-01', 'market-team-2', INSPECTOR),
  ]),
  civilServant(
    'duong-the-manh',
    'Dương Thế Mạnh',
    { gender: 'male', born: '1977-07-24', ethnic: 'Nùng', party: true, started: '2003-03-01' },
    [leads('2012-01-01', 'market-team-3', 'Đội trưởng')],
  ),
  civilServant(
    'thao-a-sung',
    'Thào A Sùng',
    { gender: 'male', born: '1989-03-08', ethnic: 'Mông', party: false, started: '2013-01-01' },
    [works('2013-01-01', 'market-team-3', INSPECTOR)],
  ),
  civilServant(
    'luong-hai-ha',
    'Lương Hải Hà',
    { gender: 'female', born: '1995-05-16', ethnic: 'Nùng', started: '2019-03-01' },
    [works('2019-03-01', 'market-team-3', INSPECTOR)],
  ),
  civilServant(
    'to-van-khang',
    'Tô Văn Kháng',
    { gender: 'male', born: '1970-10-20', ethnic: 'Nùng', party: true, started: '1995-09-01' },
    [leads('2010-01-01', 'market-team-4', 'Đội trưởng'), leads('2021-06-01', 'market-team-3', 'Phó Đội trưởng')],
  ),
  civilServant(
    'cu-seo-pao',
    'Cư Seo Páo',
    { gender: 'male', born: '1994-06-02', ethnic: 'Mông', started: '2018-03-01' },
    [works('2018-03-01', 'market-team-4', INSPECTOR), works('2021-06-01', 'market-team-3', INSPECTOR)],
  ),
] as const;

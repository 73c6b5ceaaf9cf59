import { leads, person, publicEmployee, works } from './sample-person.ts';

/** Trung tâm Khuyến công và Xúc tiến thương mại, the two centers before it, and partners outside the office. */
export const promotionCenter = [
  publicEmployee(
    'hoang-thi-nguyet-anh',
    'Hoàng Thị Nguyệt Ánh',
    {
      gender: 'female',
      born: '1975-01-19',
      ethnic: 'Tày',
      party: true,
      started: '1998-10-01',
      nationalId: '099175001901',
    },
    [leads('2010-06-01', 'industry-promotion', 'Phó Giám đốc'), leads('2016-07-01', 'promotion-center', 'Giám đốc')],
  ),
  publicEmployee(
    'vuong-dac-thu',
    'Vương Đắc Thụ',
    { gender: 'male', born: '1962-08-08', ethnic: 'Nùng', party: true, started: '1986-05-01', left: '2022-09-30' },
    [leads('2009-08-01', 'trade-promotion', 'Giám đốc'), leads('2016-07-01', 'promotion-center', 'Phó Giám đốc')],
  ),
  publicEmployee(
    'dinh-thi-lua',
    'Đinh Thị Lụa',
    { gender: 'female', born: '1984-03-06', ethnic: 'Tày', party: true, started: '2008-08-01' },
    [
      works('2009-01-01', 'industry-promotion', 'Viên chức'),
      works('2016-07-01', 'promotion-center', 'Viên chức'),
      leads('2022-10-01', 'promotion-center', 'Phó Giám đốc'),
    ],
  ),
  publicEmployee(
    'linh-van-chap',
    'Linh Văn Chập',
    { gender: 'male', born: '1981-09-23', ethnic: 'Nùng', party: true, started: '2006-04-01' },
    [
      works('2010-01-01', 'trade-promotion', 'Viên chức'),
      leads(
        '2016-07-01',
        'promotion-center',
        'Trưởng phòng Tư vấn, thẩm định hồ sơ kỹ thuật và hỗ trợ phát triển cụm công nghiệp, làng nghề kiêm phụ trách bộ phận trưng bày sản phẩm tiêu biểu',
      ),
    ],
  ),
  publicEmployee(
    'tan-may-phin',
    'Tẩn Mẩy Phin',
    { gender: 'female', born: '1991-05-14', ethnic: 'Dao', started: '2016-10-01' },
    [works('2016-10-01', 'promotion-center', 'Viên chức')],
  ),
  publicEmployee(
    'nong-thi-huong-1993',
    'Nông Thị Hương',
    { gender: 'female', born: '1993-07-21', ethnic: 'Tày', party: false, started: '2018-04-01' },
    [works('2018-04-01', 'promotion-center', 'Viên chức')],
  ),
  publicEmployee(
    'kieu-quoc-thinh',
    'Kiều Quốc Thịnh',
    { gender: 'male', born: '1987-10-31', ethnic: 'Kinh', party: true, started: '2012-04-01' },
    [works('2012-04-01', 'industry-promotion', 'Viên chức'), works('2016-07-01', 'promotion-center', 'Viên chức')],
  ),
  publicEmployee(
    'vu-thi-nhinh',
    'Vù Thị Nhình',
    { gender: 'female', born: 1995, ethnic: 'Giáy', started: '2020-01-01' },
    [works('2020-01-01', 'promotion-center', 'Viên chức')],
  ),
  publicEmployee(
    'phuong-the-anh',
    'Phương Thế Anh',
    { gender: 'male', born: '1998-12-01', ethnic: 'Nùng', party: false, started: '2023-07-01' },
    [works('2023-07-01', 'promotion-center', 'Viên chức')],
  ),
  person(
    'ngon-van-khiem',
    'Ngôn Văn Khiêm',
    {
      kind: 'laborer',
      gender: 'male',
      born: '1970-02-11',
      ethnic: 'Tày',
      started: '2003-06-01',
      left: '2021-08-10',
      note: 'Từ trần ngày 10/8/2021 khi tham gia vận chuyển hàng thiết yếu phòng, chống dịch.',
    },
    [
      works('2010-01-01', 'trade-promotion', 'Lái xe, bảo vệ'),
      works('2016-07-01', 'promotion-center', 'Lái xe, bảo vệ'),
    ],
  ),
  person('tran-quy-tho', 'Trần Quý Thọ', { kind: 'outsider', gender: 'male', born: 1969 }, [
    leads('2015-01-01', 'hydropower', 'Giám đốc'),
  ]),
  person('ly-may-chan', 'Lý Mẩy Chạn', { kind: 'outsider', gender: 'female', ethnic: 'Dao' }, [
    { from: '2018-01-01', unit: 'tea', position: 'Chủ tịch Hội đồng quản trị', role: null },
  ]),
] as const;

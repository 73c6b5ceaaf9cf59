import { person, works } from './sample-person.ts';

/**
 * Records that came in twice from old lists, as in every office: the same people under another spelling, from the years
 * before they were taken on. They have left, so that lists of those at work are not longer by them.
 */
export const nameDoubles = [
  person('vang-thi-my-contract', 'Vàng Thị Mỹ', { gender: 'female', born: 1993, left: '2017-02-28' }, [
    works('2016-06-01', 'trade', 'Nhân viên hợp đồng'),
  ]),
  person('ban-tai-phuc-list', 'BÀN TÀI PHÚC', { gender: 'male', born: '1983-12-12', left: '2010-02-28' }, [
    works('2008-07-01', 'trade', 'Tập sự'),
  ]),
  person('nguyen-thi-thoa-list', 'Nguyển Thị  Thoa', { gender: 'female', born: 1979, left: '2014-12-31' }, [
    works('2012-01-01', 'administration', 'Nhân viên hợp đồng'),
  ]),
] as const;

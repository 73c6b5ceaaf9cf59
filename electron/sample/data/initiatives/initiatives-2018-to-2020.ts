import { byDepartment, byProvince, type SampleInitiative } from './sample-initiative.ts';

/** Of 2018 to 2020, three of them named in the same report. */
export const initiatives2018To2020: readonly SampleInitiative[] = [
  {
    name: 'Đề án quản lý khối lượng khoáng sản kim loại vận chuyển tại các bàn cân điện tử, cửa mỏ thông qua hệ thống camera giám sát trên địa bàn tỉnh Bắc Lĩnh',
    year: 2018,
    kind: 'technology-application',
    ...byProvince('2018-11-20', '2051'),
    firstAppliedOn: '2018-04-02',
    benefit: 'Đối chiếu sản lượng kê khai hằng ngày; tăng thu phí bảo vệ môi trường 1,2 tỷ đồng trong năm đầu.',
    authors: [
      ['nguyen-dang-khoat', 60],
      ['vu-hai-dang', 40],
    ],
  },
  {
    name: 'Giải pháp nhằm nâng cao chỉ số cải cách hành chính của Sở Công Thương',
    year: 2018,
    kind: 'management',
    ...byDepartment('2018-12-03', '166'),
    authors: [
      ['loc-van-tuyen', 40],
      ['luc-minh-khoi', 30],
      ['luong-thi-kim-oanh', 30],
    ],
  },
  {
    name: 'Bộ biểu mẫu lập dự toán và theo dõi giải ngân dùng chung cho các đơn vị trực thuộc',
    year: 2018,
    kind: 'operational',
    ...byDepartment('2018-12-03', '167'),
    authors: [['do-thi-thanh-van', 100]],
  },
  {
    name: 'Chuỗi hội chợ kết nối cung cầu theo mùa vụ nông sản',
    year: 2018,
    kind: 'operational',
    ...byProvince('2018-11-20', '2052'),
    authors: [
      ['hoang-thi-nguyet-anh', 60],
      ['vuong-dac-thu', 20],
      ['tan-may-phin', 20],
    ],
  },
  {
    name: 'Giải pháp quản lý nhà nước về an toàn thực phẩm thuộc phạm vi quản lý của ngành Công Thương trên địa bàn tỉnh Bắc Lĩnh',
    year: 2019,
    kind: 'management',
    ...byProvince('2019-11-19', '2123'),
    authors: [
      ['ban-tai-phuc', 50],
      ['pham-thuy-duong', 30],
      ['le-hong-phuoc', 20],
    ],
  },
  {
    name: 'Phần mềm theo dõi tiến độ giải ngân vốn đầu tư phát triển hạ tầng thương mại',
    year: 2019,
    kind: 'technology-application',
    ...byProvince('2019-11-19', '2124'),
    authors: [
      ['do-thi-thanh-van', 70],
      ['ly-thi-sam', 30],
    ],
  },
  {
    name: 'Quy chế phối hợp quản lý cụm công nghiệp giữa Sở và các huyện',
    year: 2019,
    kind: 'management',
    ...byDepartment('2019-12-02', '176'),
    authors: [
      ['loc-van-tuyen', 50],
      ['nguyen-dang-khoat', 50],
    ],
  },
  {
    name: 'Phương án bảo đảm hàng hóa thiết yếu theo ba cấp độ dịch bệnh',
    year: 2020,
    kind: 'operational',
    ...byDepartment('2020-12-01', '186'),
    authors: [
      ['ban-tai-phuc', 60],
      ['giang-a-chu', 40],
    ],
  },
  {
    name: 'Cơ sở dữ liệu trạm biến áp và phụ tải vùng cao',
    year: 2020,
    kind: 'technology-application',
    ...byDepartment('2020-12-01', '187'),
    authors: [
      ['be-ngoc-khoi', 50],
      ['trieu-mui-pham', 50],
    ],
  },
  {
    name: 'Bộ tiêu chí lựa chọn nhà đầu tư hạ tầng cụm công nghiệp',
    year: 2020,
    kind: 'management',
    ...byProvince('2020-11-18', '2044'),
    authors: [
      ['nguyen-dang-khoat', 70],
      ['tong-thi-diem', 30],
    ],
  },
  {
    name: 'Họp không giấy và giao việc trên hệ thống quản lý văn bản',
    year: 2020,
    kind: 'technology-application',
    ...byDepartment('2020-12-01', '188'),
    authors: [
      ['do-thi-thanh-van', 40],
      ['luong-thi-kim-oanh', 60],
    ],
  },
];

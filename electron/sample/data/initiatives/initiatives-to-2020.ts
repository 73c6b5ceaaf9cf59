import { byDepartment, byProvince, type SampleInitiative } from './sample-initiative.ts';

/** Of the years to 2020: the eight that a department's published report names (their authors here are invented), and others. */
export const initiativesTo2020: readonly SampleInitiative[] = [
  {
    name: 'Đổi mới phương pháp thu thập thông tin và cập nhật dữ liệu về số thôn, hộ chưa được sử dụng điện lưới quốc gia trên địa bàn tỉnh giai đoạn 2016 - 2020 và giải pháp thực hiện Tiêu chí số 4 về điện trên địa bàn tỉnh Bắc Lĩnh giai đoạn 2016 - 2020',
    year: 2016,
    kind: 'operational',
    ...byProvince('2016-11-24', '1866'),
    firstAppliedOn: '2016-03-01',
    summary: 'Một biểu mẫu thống nhất từ thôn đến tỉnh, cập nhật hằng quý thay cho tổng điều tra mỗi năm.',
    benefit: 'Rút thời gian tổng hợp từ 45 ngày còn 10 ngày; là căn cứ chọn 62 thôn đầu tư cấp điện.',
    authors: [
      ['be-ngoc-khoi', 60],
      ['trieu-mui-pham', 40],
    ],
  },
  {
    name: 'Ứng dụng công nghệ thông tin cung cấp dịch vụ công trực tuyến cấp độ 3 lĩnh vực Công Thương',
    year: 2016,
    kind: 'technology-application',
    ...byDepartment('2016-12-02', '179'),
    firstAppliedOn: '2016-05-16',
    benefit: 'Đưa 28 thủ tục lên dịch vụ công trực tuyến; giảm một nửa số lần đi lại của người dân.',
    authors: [
      ['luc-minh-khoi', 70],
      ['luong-thi-kim-oanh', 30],
    ],
  },
  {
    name: 'Đề án nâng cao hiệu quả sản xuất công nghiệp trên địa bàn tỉnh Bắc Lĩnh',
    year: 2016,
    kind: 'management',
    ...byProvince('2016-11-24', '1867'),
    firstAppliedOn: '2016-01-15',
    authors: [
      ['loc-van-tuyen', 60],
      ['nguyen-dang-khoat', 40],
    ],
  },
  {
    name: 'Quy trình luân chuyển hồ sơ xử phạt vi phạm hành chính giữa các đội quản lý thị trường',
    year: 2016,
    kind: 'operational',
    ...byProvince('2016-11-24', '1868'),
    authors: [['dam-duc-dao', 100]],
  },
  {
    name: 'Gian hàng lưu động giới thiệu sản phẩm công nghiệp nông thôn tiêu biểu tại các phiên chợ vùng cao',
    year: 2016,
    kind: 'operational',
    ...byDepartment('2016-12-02', '180'),
    authors: [
      ['hoang-thi-nguyet-anh', 50],
      ['dinh-thi-lua', 50],
    ],
  },
  {
    name: 'Vận dụng Microsoft Office Excel sáng tạo, linh hoạt vào công tác tổng hợp',
    year: 2017,
    kind: 'technology-application',
    ...byDepartment('2017-12-01', '198'),
    firstAppliedOn: '2017-02-06',
    benefit: 'Báo cáo tháng tổng hợp trong một buổi thay cho ba ngày.',
    authors: [
      ['do-thi-thanh-van', 50],
      ['nong-thi-huong-1985', 50],
    ],
  },
  {
    name: 'Giải pháp nhằm nâng cao hiệu quả thực hiện nhiệm vụ về duy trì và cải tiến ISO 9001-2008',
    year: 2017,
    kind: 'management',
    ...byDepartment('2017-12-01', '199'),
    authors: [
      ['luong-thi-kim-oanh', 60],
      ['vu-hai-dang', 40],
    ],
  },
  {
    name: 'Bản đồ số lưới điện trung áp phục vụ thẩm định dự án cấp điện nông thôn',
    year: 2017,
    kind: 'technical',
    ...byProvince('2017-11-22', '1915'),
    authors: [
      ['be-ngoc-khoi', 70],
      ['dang-dinh-dat', 30],
    ],
  },
  {
    name: 'Cải tiến quy trình thẩm định đề án khuyến công theo nhóm ngành nghề',
    year: 2017,
    kind: 'operational',
    ...byDepartment('2017-12-01', '200'),
    authors: [
      ['hoang-thi-nguyet-anh', null],
      ['linh-van-chap', null],
    ],
  },
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

import { byDepartment, byProvince, type SampleInitiative } from './sample-initiative.ts';

/** Of 2016 and 2017, five of them named in a department's published report (their authors here are invented). */
export const initiatives2016To2017: readonly SampleInitiative[] = [
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
];

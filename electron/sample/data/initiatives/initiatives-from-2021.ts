import { byDepartment, byProvince, type SampleInitiative } from './sample-initiative.ts';

/** Of the years from 2021 on; the newest are not decided yet. */
export const initiativesFrom2021: readonly SampleInitiative[] = [
  {
    name: 'Kết nối tiêu thụ nông sản địa phương trên sàn thương mại điện tử',
    year: 2021,
    kind: 'technology-application',
    ...byProvince('2021-11-22', '2260'),
    firstAppliedOn: '2021-06-01',
    benefit: 'Đưa 214 sản phẩm của 76 cơ sở lên sàn; doanh thu 9,6 tỷ đồng trong sáu tháng.',
    authors: [
      ['loc-van-tuyen', 40],
      ['ban-tai-phuc', 40],
      ['vang-thi-my', 20],
    ],
  },
  {
    name: 'Sổ tay tiết kiệm điện cho hộ kinh doanh và cơ sở chế biến nông, lâm sản',
    year: 2021,
    kind: 'operational',
    ...byDepartment('2021-12-01', '181'),
    authors: [
      ['trieu-mui-pham', 60],
      ['quan-thi-thu-hoai', 40],
    ],
  },
  {
    name: 'Số hóa hồ sơ và chữ ký số trong toàn bộ quy trình văn thư của Sở',
    year: 2021,
    kind: 'technology-application',
    ...byDepartment('2021-12-01', '182'),
    authors: [
      ['luong-thi-kim-oanh', 50],
      ['do-thi-thanh-van', 20],
      ['be-thi-loan', 30],
    ],
  },
  {
    name: 'Bộ chỉ tiêu và công cụ tổng hợp báo cáo ngành Công Thương cấp tỉnh theo thời gian thực',
    year: 2022,
    kind: 'management',
    state: 'recognized',
    scope: 'national',
    recognizedOn: '2022-11-15',
    recognizedBy: 'Chủ tịch UBND tỉnh Bắc Lĩnh',
    decision: '2188/QĐ-UBND',
    firstAppliedOn: '2022-01-10',
    benefit: 'Bảy tỉnh trong vùng áp dụng; thay 14 biểu báo cáo giấy hằng tháng.',
    authors: [
      ['do-thi-thanh-van', 60],
      ['nong-thi-huong-1985', 40],
    ],
  },
  {
    name: 'Quy trình kiểm tra an toàn hành lang lưới điện bằng ảnh chụp từ thiết bị bay',
    year: 2022,
    kind: 'technical',
    ...byDepartment('2022-12-02', '191'),
    authors: [
      ['be-ngoc-khoi', 60],
      ['lau-a-phenh', 40],
    ],
  },
  {
    name: 'Ngày tiếp doanh nghiệp định kỳ theo chuyên đề',
    year: 2022,
    kind: 'management',
    ...byDepartment('2022-12-02', '192'),
    authors: [['loc-van-tuyen', 100]],
  },
  {
    name: 'Trung tâm trưng bày sản phẩm công nghiệp nông thôn tiêu biểu trên không gian số',
    year: 2022,
    kind: 'technology-application',
    ...byProvince('2022-11-15', '2189'),
    authors: [
      ['hoang-thi-nguyet-anh', 60],
      ['nong-thi-huong-1993', 40],
    ],
  },
  {
    name: 'Kế hoạch tài chính trung hạn gắn với kết quả đầu ra của từng phòng, đơn vị',
    year: 2023,
    kind: 'management',
    ...byProvince('2023-11-21', '2307'),
    authors: [
      ['nong-thi-huong-1985', 60],
      ['loc-van-tuyen', 40],
    ],
  },
  {
    name: 'Theo dõi phụ tải và cảnh báo quá tải lưới điện nông thôn mùa khô',
    year: 2023,
    kind: 'technical',
    ...byDepartment('2023-12-01', '199'),
    authors: [
      ['be-ngoc-khoi', 50],
      ['trieu-mui-pham', 50],
    ],
  },
  {
    name: 'Mô hình điểm bán sản phẩm địa phương tại trạm dừng nghỉ',
    year: 2023,
    kind: 'operational',
    ...byProvince('2023-11-21', '2308'),
    authors: [
      ['hoang-thi-nguyet-anh', 70],
      ['dinh-thi-lua', 30],
    ],
  },
  {
    name: 'Cổng tra cứu hồ sơ thi đua, khen thưởng của cán bộ, công chức Sở',
    year: 2024,
    kind: 'technology-application',
    ...byDepartment('2024-12-02', '209'),
    authors: [
      ['nguyen-thi-tuyet-minh', 50],
      ['luc-minh-khoi', 50],
    ],
  },
  {
    name: 'Phương án khôi phục nhanh lưới điện và chợ sau thiên tai',
    year: 2024,
    kind: 'operational',
    ...byProvince('2024-11-19', '2291'),
    authors: [
      ['loc-van-tuyen', 30],
      ['dang-dinh-dat', 40],
      ['lau-a-phenh', 30],
    ],
  },
  {
    name: 'Thẩm định trực tuyến hồ sơ cụm công nghiệp',
    year: 2024,
    kind: 'operational',
    ...byDepartment('2024-12-02', '210'),
    authors: [
      ['nguyen-dang-khoat', 50],
      ['hoang-anh-quy', 50],
    ],
  },
  {
    name: 'Bàn giao và hợp nhất dữ liệu hai Sở Công Thương khi hợp nhất tỉnh',
    year: 2025,
    kind: 'technology-application',
    ...byDepartment('2025-12-05', '311'),
    authors: [
      ['luc-minh-khoi', 50],
      ['vi-hong-nham', 30],
      ['mai-thi-len', 20],
    ],
  },
  {
    name: 'Truy vết nguồn gốc hàng hóa trong kiểm tra thị trường bằng mã QR',
    year: 2025,
    kind: 'technology-application',
    ...byDepartment('2025-12-05', '312'),
    authors: [
      ['sam-duc-luong', 60],
      ['ninh-tien-dat', 40],
    ],
  },
  {
    name: 'Ứng dụng trí tuệ nhân tạo trong trả lời kiến nghị của doanh nghiệp',
    year: 2025,
    kind: 'technology-application',
    state: 'refused',
    note: 'Hội đồng sáng kiến kết luận chưa áp dụng tại cơ sở.',
    authors: [['ngo-phuong-linh', 100]],
  },
  {
    name: 'Liên thông dữ liệu cấp phép xăng dầu với dữ liệu kiểm tra thị trường',
    year: 2026,
    kind: 'technology-application',
    state: 'submitted',
    firstAppliedOn: '2026-03-02',
    authors: [
      ['ban-tai-phuc', 50],
      ['ma-thi-duyen', 50],
    ],
  },
  {
    name: 'Bản đồ phụ tải hai tỉnh sau hợp nhất',
    year: 2026,
    kind: null,
    state: 'registered',
    authors: [
      ['trieu-mui-pham', null],
      ['do-hoang-lam', null],
    ],
  },
];

import type { SampleInitiative } from './sample-initiative.ts';

/** Handed in for the council of October 2026; the first is worded like one of 2021. */
export const initiativesOf2026: readonly SampleInitiative[] = [
  {
    name: 'Cẩm nang hướng dẫn hộ kinh doanh, cơ sở chế biến lâm sản tiết kiệm điện',
    year: 2026,
    kind: 'operational',
    state: 'submitted',
    firstAppliedOn: '2026-02-16',
    summary: 'Tài liệu hướng dẫn chọn thiết bị, bố trí giờ chạy máy và ghi chỉ số điện hằng tuần để giảm tiền điện.',
    benefit: '42 cơ sở áp dụng trong sáu tháng, bình quân giảm 7,5% điện tiêu thụ.',
    authors: [
      ['be-ngoc-khoi', 60],
      ['do-hoang-lam', 40],
    ],
  },
  {
    name: 'Bảng kiểm điện tử trên điện thoại khi kiểm tra cửa hàng bán lẻ xăng dầu',
    year: 2026,
    kind: 'technology-application',
    state: 'submitted',
    firstAppliedOn: '2026-04-06',
    summary: 'Đội kiểm tra điền bảng kiểm, chụp ảnh tại chỗ; biên bản và số liệu tổng hợp tự sinh ngay trong ngày.',
    benefit: 'Một cuộc kiểm tra từ 3 giờ còn 1,5 giờ; bỏ nhập lại số liệu ở Phòng.',
    authors: [
      ['sam-duc-luong', 50],
      ['ninh-tien-dat', 50],
    ],
  },
  {
    name: 'Nhật ký điện tử theo dõi tiến độ đề án khuyến công',
    year: 2026,
    kind: 'management',
    state: 'submitted',
    firstAppliedOn: '2025-08-20',
    summary: 'Mỗi đề án một dòng việc, hạn và chứng từ; chậm hai tuần tự nhắc người phụ trách.',
    authors: [
      ['hoang-thi-nguyet-anh', 70],
      ['dinh-thi-lua', 30],
    ],
  },
];

import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/**
 * What was registered at the beginning of a year. Everybody registers for Lao động tiên tiến on the day, but for `missing`;
 * those named here for more than that, or with an initiative in mind.
 */
export interface YearRegistrations {
  readonly year: number;
  readonly registeredOn: string;
  readonly fighters: readonly PersonKey[];
  readonly provinceFighters: readonly PersonKey[];
  readonly diplomas: readonly PersonKey[];
  readonly certificates: readonly PersonKey[];
  readonly missing: readonly PersonKey[];
  readonly initiatives: Readonly<Partial<Record<PersonKey, string>>>;
  readonly advancedUnits: readonly UnitKey[];
  readonly excellentUnits: readonly UnitKey[];
  readonly flags: readonly UnitKey[];
}

/** January 2025 and January 2026; what December 2025 made of the first is in the decisions of 2025. */
export const yearRegistrations: readonly YearRegistrations[] = [
  {
    year: 2025,
    registeredOn: '2025-01-24',
    fighters: [
      'loc-van-tuyen',
      'do-thi-thanh-van',
      'luc-minh-khoi',
      'nong-thi-huong-1985',
      'be-ngoc-khoi',
      'trieu-mui-pham',
      'nguyen-dang-khoat',
      'hoang-thi-nguyet-anh',
      'dinh-thi-lua',
      'ngo-phuong-linh',
      'nguyen-thi-tuyet-minh',
    ],
    provinceFighters: ['nong-thi-huong-1985'],
    diplomas: ['luc-minh-khoi'],
    certificates: ['tran-hai-yen', 'vi-hong-nham'],
    missing: ['lam-que-anh'],
    initiatives: {
      'luc-minh-khoi': 'Bàn giao và hợp nhất dữ liệu khi hợp nhất tỉnh',
      'ngo-phuong-linh': 'Ứng dụng trí tuệ nhân tạo trong trả lời kiến nghị của doanh nghiệp',
      'nguyen-dang-khoat': 'Sổ tay điện tử quản lý cụm công nghiệp',
      'dinh-thi-lua': 'Gian hàng số cho sản phẩm công nghiệp nông thôn tiêu biểu',
    },
    advancedUnits: ['administration', 'industry', 'safety', 'trade'],
    excellentUnits: ['department', 'planning', 'energy', 'promotion-center'],
    flags: ['department'],
  },
  {
    year: 2026,
    registeredOn: '2026-01-23',
    fighters: [
      'loc-van-tuyen',
      'do-thi-thanh-van',
      'luc-minh-khoi',
      'nong-thi-huong-1985',
      'be-ngoc-khoi',
      'trieu-mui-pham',
      'vang-thi-my',
      'hoang-thi-nguyet-anh',
      'ma-thi-duyen',
      'sam-duc-luong',
      'ban-tai-phuc',
      'nguyen-dang-khoat',
    ],
    provinceFighters: ['luc-minh-khoi', 'sam-duc-luong'],
    diplomas: ['hoang-thi-nguyet-anh', 'vang-thi-my'],
    certificates: ['tran-hai-yen', 'ninh-tien-dat', 'ta-thi-bich-ngoc'],
    missing: ['nguyen-bao-chau', 'luong-hai-ha', 'cu-seo-pao', 'vu-thi-nhinh', 'dinh-cong-toai'],
    initiatives: {
      'ban-tai-phuc': 'Liên thông dữ liệu cấp phép xăng dầu với dữ liệu kiểm tra thị trường',
      'ma-thi-duyen': 'Liên thông dữ liệu cấp phép xăng dầu với dữ liệu kiểm tra thị trường',
      'trieu-mui-pham': 'Bản đồ phụ tải hai tỉnh sau hợp nhất',
      'luc-minh-khoi': 'Rút ngắn quy trình nội bộ tiếp nhận, trả kết quả thủ tục hành chính',
      'vang-thi-my': 'Bản tin giá hằng tuần cho hộ kinh doanh vùng cao',
    },
    advancedUnits: ['administration', 'industry', 'safety', 'market-team-1', 'market-team-2'],
    excellentUnits: ['department', 'planning', 'energy', 'trade', 'promotion-center', 'market-operations'],
    flags: ['department'],
  },
];

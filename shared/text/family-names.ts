import { foldText } from './fold.ts';

/**
 * Family names of Việt Nam with their marks: Kinh names and those of the peoples of the north and the south that are written
 * in Vietnamese letters. They tell a mistyped family name (`Nguyển`, `Trân`) from a rare one; a name that is missing here is
 * never called wrong unless another one with the same letters is known.
 */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  An Ánh Âu Bá Bạc Bạch Bàn Bàng Bành Báo Bảo Bế Biện Bùi Ca Cà Cai Cam Cao Cáp Cát Cầm Chá Chang Cháng Chẩu Chảo
  Châu Chế Chi Chiêm Chu Chung Chử Chương Cồ Cù Củng Cung Cư Cứ Cự Danh Dềnh Diêm Diệp Dìu Doãn Dụng Dư Dương Dường
  Đàm Đan Đàng Đào Đạo Đăng Đậu Đèo Điền Điêu Đinh Đoàn Đỗ Đổng Đồng Đới Đường Đặng Già Giang Giàng Giáp Hà Hán Hàn
  Hạ Hạng Hầu Hoa Hoàng Hồ Hồng Hờ Hùng Huỳnh Hứa Hy Ích Kha Khà Khang Khằm Khâu Khổng Khúc Khuất Khương Kiên Kiều
  Kim La Lã Lai Lại Lang Lãnh Lăng Lâm Lầu Lê Lèo Lều Liễu Liêu Linh Long Lò Lô Lộ Lộc Lồ Lù Lục Lữ Lừ Lừu Lự Lư
  Lường Lương Lưu Ly Lý Lỳ Ma Mã Mạc Mai Man Mẫn Mè Mông Mùa Ngân Nghiêm Ngô Ngọc Nguỵ Ngụy Nguyễn Nhâm Nhữ Ninh Nông
  Nùng Ôn Ông Phạm Phan Phàn Phàng Phí Phó Phù Phú Phùng Phương Quách Quan Quản Quàng Quảng Sái Sằm Sầm Sần Sìn Sình
  Sơn Sùng Tạ Tán Tăng Tẩn Tất Thạch Thái Thang Thào Thành Thân Thẩm Thi Thiên Thiệu Thịnh Thôi Tiết Tiêu Tòng Tô Tôn
  Tống Trà Trang Tráng Trần Triệu Trình Trịnh Trương Trượng Từ Tưởng Ty Ung Uông Ưng Vang Vàng Văn Vi Viên Võ Vòng Vũ
  Vù Vừ Vương Xa Xà Xồng Yên
  `
    .split(/\s+/)
    .filter(Boolean),
);

const byLetters = new Map<string, string[]>();
for (const name of FAMILY_NAMES) {
  const letters = foldText(name);
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), name]);
}

/** Whether a family name is a known one, marks and all: `Nguyễn`, not `Nguyển`. */
export function isKnownFamilyName(name: string): boolean {
  return FAMILY_NAMES.has(name);
}

/** Whether two words differ in hỏi and ngã only, which many confuse in speech and writing: `Nguyển`, `Nguyễn`. */
export function differInHookOnly(a: string, b: string): boolean {
  const hooked = (word: string) => word.normalize('NFD').replace(/\u0303/g, '\u0309');
  return a !== b && hooked(a) === hooked(b);
}

/** The known family names with the same letters without marks: `Nguyển` → `Nguyễn`; `Lưu` → `Lưu`; unknown letters → none. */
export function familyNamesLike(name: string): readonly string[] {
  return byLetters.get(foldText(name)) ?? [];
}

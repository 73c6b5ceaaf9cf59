import fc from 'fast-check';

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.trim().split(/\s+/));

export const familyNames =
  pick(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Triệu Bế Ma Lộc
  Hà Đinh Đoàn Chu Tô Mạc Lường Quàng Lò Cà Vàng Giàng Thào Sùng Lầu Cao Trịnh Lương Đào Thạch Kim Sơn Hứa Tạ Từ Ứng Âu Ông Yên`);

export const middleNames =
  pick(`Văn Thị Đức Hữu Thu Ngọc Minh Thanh Quốc Thuý Thúy Xuân Ánh Hoài Đình Bích Khánh Như Tuyết Ái
  Ấu Ân Uyên Ý Ất Nguyệt Phúc A Mạnh Trọng Diệu Thùy Thuỳ`);

export const givenNames =
  pick(`An Anh Ánh Ăn Ân Ấn Bảo Bình Cường Châu Chi Dũng Dung Duyên Đạt Đức Đào Giang Giáp Hà Hạ Há Hả
  Hạnh Hằng Hân Hiền Hiển Hoa Hoà Hòa Hoả Hoá Hoàn Hoàng Hoan Hùng Hưng Hương Hường Huyền Khoa Khoá Khỏe Khoẻ Lan Lân Linh
  Long Lộc Lụa Mai Mẩy Mỷ Minh Nga Ngà Ngân Ngọc Nguyệt Nhàn Oanh Ổn Páo Phương Phượng Quý Quyên Quỳnh Sơn Tâm Tấm Thảo Thuỷ
  Thủy Thúy Thuỳ Tiến Toàn Toán Trang Tú Tuấn Tùng Tuyền Tuyết Uyên Út Vân Vinh Vũ Xoan Xuyến Yên Yến Ý Ỷ`);

/** Invented Kinh, Tày, Nùng, Thái, Hmông names of two to four words. */
export const personNames: fc.Arbitrary<string> = fc
  .tuple(familyNames, fc.array(middleNames, { maxLength: 2 }), givenNames)
  .map(([family, middle, given]) => [family, ...middle, given].join(' '));

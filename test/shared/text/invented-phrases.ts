import fc from 'fast-check';

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Units, posts, titles, places and sentences as they stand in the cells of offices' files; all invented or general. */
export const PHRASES: readonly string[] = lines(`
  Sở Công Thương
  Văn phòng Sở
  Thanh tra Sở
  Phòng Quản lý thương mại
  Phòng Quản lý công nghiệp
  Phòng Kế hoạch - Tài chính tổng hợp
  Phòng Kỹ thuật an toàn và Môi trường
  Phòng Quản lý năng lượng
  Trung tâm Khuyến công và Xúc tiến thương mại
  Chi cục Quản lý thị trường
  Đội Quản lý thị trường số 3
  Công ty cổ phần Bia rượu nước giải khát
  Công ty TNHH một thành viên Thuỷ điện Bó Lù
  Hợp tác xã Chế biến gỗ Hoà Bình
  Xí nghiệp Gạch ngói huyện Ba Bể
  Ủy ban nhân dân tỉnh
  Hội đồng Thi đua - Khen thưởng
  Ban Dân tộc và Tôn giáo
  Tổ Văn thư, lưu trữ
  Đảng ủy các cơ quan tỉnh
  Giám đốc
  Phó Giám đốc
  Trưởng phòng
  Phó Trưởng phòng
  Chánh Văn phòng
  Kế toán trưởng
  Chuyên viên chính
  Nhân viên lái xe
  Thủ quỹ
  Cán sự
  Kỹ sư
  Nhân viên phục vụ
  Bảo vệ
  Viên chức
  Người lao động
  Lao động tiên tiến
  Tập thể lao động xuất sắc
  Chiến sĩ thi đua cơ sở
  Chiến sỹ thi đua cấp tỉnh
  Giấy khen của Giám đốc Sở
  Bằng khen của Chủ tịch UBND tỉnh
  Huân chương Lao động hạng Ba
  Cờ thi đua của Chính phủ
  Kỷ niệm chương Vì sự nghiệp phát triển ngành
  Đã hoàn thành xuất sắc nhiệm vụ được giao năm 2024
  Có thành tích trong phong trào thi đua yêu nước
  Hoàn thành tốt nhiệm vụ
  Không hoàn thành nhiệm vụ
  Đề nghị tặng thưởng
  Không đủ điều kiện
  Nghỉ thai sản từ tháng 02 đến tháng 8
  Nghỉ ốm dài ngày
  Khiển trách
  Cảnh cáo, hạ bậc lương
  Đảng viên
  Dân tộc Tày
  Dân tộc thiểu số
  Trình độ: Thạc sĩ Quản lý kinh tế
  Quê quán: xã Hoà Hiệp, huyện Cầu Kè
  Tổ 5, phường Đức Xuân, thành phố
  Thôn Nà Pài, xã Mỹ Phương
  Số 12, đường Trường Chinh
  Xóm Chợ, thị trấn Bằng Lũng
  Sáng kiến “Số hoá hồ sơ thủ tục hành chính”
  Giải pháp nâng cao hiệu quả công tác khuyến công
  Ứng dụng công nghệ thông tin trong quản lý cụm công nghiệp
  Một số biện pháp tiết kiệm điện tại công sở
  Quyết định số 05/QĐ-SCT ngày 05/01/2024
  Tờ trình số 12/TTr-SCT
  Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  Kèm theo Quyết định số 145/QĐ-UBND
  Danh sách đề nghị khen thưởng năm 2023
  Họ và tên
  Ngày, tháng, năm sinh
  Giới tính
  Chức vụ, đơn vị công tác
  Hình thức khen thưởng
  Ghi chú
  Tổng cộng: 15 người
  Mức thưởng (đồng)
  Bằng chữ: Một triệu bốn trăm chín mươi nghìn đồng
  Cộng hoà xã hội chủ nghĩa Việt Nam
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc
  SỞ CÔNG THƯƠNG
  ỦY BAN NHÂN DÂN TỈNH
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
  PHÒNG QUẢN LÝ NĂNG LƯỢNG
  NGƯỜI LẬP BIỂU
  THỦ TRƯỞNG ĐƠN VỊ
  Nơi nhận: Như trên; Lưu: VT, VP.
  Tập thể nhỏ
  Cá nhân
  Nữ
  Chưa xếp loại
  Đạt 5 kWp điện mặt trời mái nhà
  Cửa hàng xăng dầu số 2
  Dự án đường dây 110 kV
`);

/** Cells without any Vietnamese, or with symbols that legacy fonts use for letters: none may be changed. */
export const OTHER_TEXTS: readonly string[] = lines(`
  QĐ-SCT
  Số: 05/QĐ-SCT
  HĐTĐKT
  UBND
  001085012345
  1.490.000
  25°C
  120 m²
  0,5 µm
  10µg
  ± 5
  § 5
  § 12.3
  © 2024
  Windows® 11
  «Le Monde»
  A · B · C
  3 × 4
  12 ÷ 4
  £5
  ¥100
  ½
  café
  résumé
  Müller
  Zürich
  François Hollande
  São Paulo
  João Félix
  José Martí
  El Niño
  Señor Peña
  ESPAÑA
  EL NIÑO
  Ñ
  Citroën
  Noël
  Zoë Smith
  Chloé Lefèvre
  Løkke
  Åse Sørensen
  naïve
  Haïti
  Loïc
  Übermaß
  Straße
  Björn Åkesson
  Ångström
  Nestlé
  L’Oréal
  ISO 9001:2015
  e-mail: an@example.vn
  Microsoft Office
  Samsung Electronics
  H'Hen Niê
  Y Moan Êñuôl
  Ayŭn H'Bliăk
  Kpă Klơng
  Siu H'Čan
  Ka Să Ha Nga
`);

export const phrases: fc.Arbitrary<string> = fc.constantFrom(...PHRASES);

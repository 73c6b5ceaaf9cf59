/**
 * Syllables with marks that are frequent in names of people and places and in the papers of an office, lower case, NFC, in
 * both tone placements. They tell likely readings of a text from merely possible ones (`detectEncoding`); leaving one out
 * or adding one changes a guess, nothing else.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `
  ái án ảnh ánh áo áp ăn âm ấm ân ẩn ấn ấp ất âu ấu ấy bà bá bạ bác bạc bách bạch bài bãi bái bám bàn bản bán bạn bàng
  bảng bành bánh bảo bão báo bát bảy bắc bằng bậc bẩn bất bật bầu bấy bè bé bèn bể bế bên bền bến bệnh bếp bỉ bí bị
  bích biên biển biến biện biết biệt biểu biếu bình bò bỏ bón bổ bố bộ bốc bồi bối bổn bốn bông bơi bởi bớt bù bùi bùn
  bún buộc buồn bút bức bước bưởi bướm bường bưu cà cả cá các cách cải cái cảm cán càng cảnh cạnh cáo cáp cát căn căng
  cặp cầm cẩm cân cần cẩn cấn cấp cập câu cầu cấu cậu cây chá chánh chào chảo cháo cháu chạy chăm chăn chẳn chẳng chặt
  châm chấm chậm chẩn chấn chấp chất châu chậu chè chẽ chén chéo chế chì chỉ chí chị chiếc chiêm chiến chiều chiểu
  chiếu chín chỉnh chính chịu choáng chòi chọn chỗ chốn chồng chống chốt chớ chợ chơi chớp chủ chú chùa chuẩn chục
  chúng chuối chuồng chuột chuyên chuyền chuyển chuyện chử chữ chứ chưa chữa chức chứng chương chướng chứt có cóc còn
  còng cô cồ cổ cố cốc công cống cộng cột cơ cờ cơm củ cũ cụ của cúc cục cụm cùng củng cũng cuộc cuối cuốn cư cử cứ
  cửa cực cước cười cương cường cứu cựu dài dám dạng dày dạy dắt dân dần dẫn dầu dấu dậu dây dậy dép dê dế dệt dịch
  diễm diễn diện diệp diễu diệu dính dịp dìu doãn dõi dối dông dở dợ dù duẩn dục duệ dùng dũng dụng duyên duyệt dư dữ
  dự dứa dựng dưới dương dưỡng đa đà đã đá đài đại đàm đảm đan đàn đang đảng đánh đào đảo đạo đáp đạt đau đay đắc đặc
  đăk đắk đắn đăng đặng đặt đậm đập đất đâu đầu đấu đậu đây đầy đẩy đấy đem đen đèn đèo đẹp đê đề để đêm đền đến đều
  đi đĩa địa đích điểm điền điển điện điệp điêu điều điệu đinh đình đĩnh định đo đỏ đó đoài đoan đoàn đoạn đọc đòi đói
  đón đóng đọng đô đỗ độ đốc độc đôi đồi đổi đối đội đồn đông đồng đống động đột đỡ đời đới đợi đơn đợt đủ đua đùa đũa
  đúng đuổi đưa đức đừng đứng được đượm đương đường đứt ẻn ê gà gạch gái gạo gãy gắn gặp gấm gần ghét ghế già giả giá
  giải giảm giám giản giàng giảng giáo giáp giàu giày giáy giặt giấy gìn gió giỏi giọng giống giờ giới giúp giữ giữa
  giường gò gói gọi góp gỗ gốc gối gồm gốm gộp gửi gương hà hả há hạ hải hái hàm hãn hán hạn hàng hạng hành hạnh hào
  hảo hát hạt hãy hăng hằng hân hậu hẻm hẹp hệ hết hỉ hiểm hiếm hiên hiền hiển hiến hiện hiệp hiểu hiếu hiệu hình họ
  hoà hoả hoá hòa hỏa hóa hoạch hoài hoàn hoán hoàng hoảng hoạt hoặc hóc học hoè hòe hỏi họp hót hồ hỗ hộ hồi hội hôm
  hôn hồng hộp hờ hợi hơn hợp huân huấn huế huệ hùng hút huỷ hủy huyền huyện huỳnh hứa hưng hương hường hưởng hướng
  hưu hữu hỷ ích ít kạn kèm kẽm kém kéo kẹo kép kê kề kể kế kệ kênh kết kêu khả khá khác khách khải kháng khánh khảo
  khát khắc khăn khắp khẩn khâu khẩu khí khích khiêm khiển khó khoá khóa khoái khoản khoảng khoáng khoát khóc khoẻ
  khỏe khỏi khói khóm khô khổ khôi khối không khổng khơ khơi khởi khuất khúc khuê khủng khuyến khương kịch kiêm kiểm
  kiếm kiệm kiên kiến kiện kiệt kiều kín kính kịp kỳ kỷ kỹ ký là lã lạc lái lại làm lãm làng lãng lạng lành lãnh lạnh
  lào lạp lăk lắk lăm lắng lắp lâm lân lần lẫn lận lập lâu lầu lậu lấy lẻ lé lèng lê lề lễ lệ lên lềnh lệnh lịch liêm
  liên liền liệt liêu liều liễu liệu lĩnh lò loại loát lóc lòng lô lộ lộc lỗi lối lời lới lợi lớn lợn lũ lúa lụa luân
  luận luật lúc lục lùi luộc luôn lụt lử lữ lự lửa lực lược lưới lương lường lượng lưu lựu lỳ lý mà mã má mạ mạc mạch
  mãi mại màn mạng mạnh mão mát màu máy mắc mặc mắm măng mắt mặt mẩn mẫn mận mất mật mẫu mậu mây mẩy mẽ mẹ mèo mét mê
  mến mềnh mì mía miền miến miếu mình mít mỏ mó mọi mỏng mô môi mỗi mối môn mông mốt một mơ mở mỡ mời mới mù mũ mú mùa
  múa mục mùi muối muốn muộn mưa mức mực mừng mươi mười mượn mương mường mứt mưu mỷ mỹ mý mỵ nãi nái nạn nào này năm
  nằm nắm nặm năng nẵng nắng nặng nâng nâu nấu ném nép nét nếm nên nền nết nêu ngà ngã ngạc ngách ngạch ngãi ngái ngạn
  ngành ngát ngày ngắn ngân nghèo nghề nghệ nghỉ nghị nghĩa nghiêm nghiệm nghiên nghiêng nghiệp nghìn ngõ ngoài ngoại
  ngọc ngói ngọt ngô ngồi ngôn ngủ ngũ nguồn nguỵ ngụy nguyên nguyễn nguyệt ngữ ngựa ngửi người nhà nhã nhạc nhài nhái
  nhàn nhãn nhạn nhánh nhảy nhằm nhâm nhân nhẫn nhận nhập nhất nhật nhẹ nhì nhí nhị nhiệm nhiên nhiệt nhiều nhìn nhình
  nhỏ nhôm nhớ nhuận nhũng nhuộm như nhữ nhựa nhưng những nhường niệm niên nói nóng nô nỗ nồi nổi nối nội nông nộp nở
  nỡ nợ nơi nủ nụ núi nùng nuôi nữ nửa nữa nứa nước nương nướng oánh ốc ổi ốm ôn ổn ông ở ơn pà pác pản páo páy pết
  phải phái phạm phản pháp phát phạt phẩm phân phần phấn phận phép phê phềnh phí phía phích phiên phiếu phím phìn phó
  phòng phóng phô phố phôi phối phông phở phù phủ phú phụ phúc phục phùng phụng phút phước phương phường phượng pó quả
  quá quách quản quán quàng quảng quạt quặng quân quần quận quầy quẩy quét quê quế quên quốc quỹ quý quyên quyền quyển
  quyến quyết quỳnh quýt rà rá rán ráp rất rì rịa riêng rõ rót rổ rốc rồi rộng rơi ruộng rúp rút rửa rừng rưỡi rượu
  sách sạch sài sản sán sáng sánh sát sáu sáy sắc sắm sằn sắn sắp sắt sâm sầm sấm sần sâu sầu sẻ sẽ séc sèng sĩ siêu
  sìn sình sính só soạn soát sóc sỏi sót sổ số sôi sông sống sơ sờ sở sợ sợi sớm sơn súa suất sùng sủng suối sư sử sứ
  sự sửa sức sừng sướng sửu sỹ tả tá tạ tác tài tải tái tại tám tảng táo tạo tạp tàu tày tắc tằm tắm tăng tằng tặng
  tắt tâm tầm tấm tân tần tẩn tấn tầng tập tất tây tê tế tệ tên thác thạc thách thạch thải thái tháng thành thào thảo
  thạo tháp thăm thắm thăng thẳng thắng thâm thẩm thấm thân thần thấp thập thầu thấy thẻn thép thể thế thêm thêu thì
  thị thìa thích thiêm thiên thiện thiết thiều thiếu thiệu thìn thịnh thịt thọ thoái thoại thoáng thóc thô thôi thôn
  thông thống thơ thơi thời thơm thủ thú thụ thuần thuận thuật thúc thục thuê thuế thùng thuốc thuộc thuỳ thuỷ thuý
  thuỵ thùy thủy thúy thụy thuyết thư thử thứ thừa thức thực thương thường thưởng tỉ tích tịch tiệm tiên tiền tiễn
  tiến tiện tiếng tiếp tiệp tiết tiêu tìm tím tình tỉnh tĩnh tính tịnh toả tỏa toại toàn toản toán tóm tòng tô tổ tố
  tốc tộc tôi tối tôm tôn tồn tổng tống tốt tơ tờ tớ tới trà trả trách trạch trái trại trạm tráng trạng trào trăm
  trăng trắng trâm trầm trân trần trấn trận trâu trẻ trèo trên trì trí trị trích triển triệt triều triệu trình trịnh
  trò tróc tròn trọng trốn trồng trở trợ trời trú trụ trúc trùng truyền trừ trữ trực trưng trước trương trường trưởng
  tù tủ tú tủa tuân tuấn tuất túc tục tuệ túi tùng tuyên tuyền tuyển tuyến tuyết tư từ tử tự tức từng tươi tương tường
  tưởng tướng tượng tỷ tý tỵ úc uống út uỷ ủy uyên uyển ứng ước ương ướt ưu và vạc vải vạn vàng vảng vào váy văn vắng
  vân vấn vận vấp vật vậy vẻ vẽ về vệ vì vĩ ví vị việc viên viễn viện viết việt vĩnh vịnh vịt võ vóc vòng vọng vô
  vôi vở vợ với vũ vụ vũng vừ vừa vực vừng vững vươn vườn vương vướng vượng vượt vỹ xã xác xám xào xăng xấu xây xét
  xếp xí xiêm xoá xóa xoài xoè xòe xóm xô xơ xuân xuất xúc xuống xuyên xuyến xử xứ xưởng xướng ý yên yến yểng yêu yếu
`
    .trim()
    .split(/\s+/),
);

# Bài tập chống lừa đảo: mỗi lượt 5 chuyện ngắn, chọn nghe theo hay dừng lại.
# Trong chuyện không có số máy, đường dẫn hay tên thật nào.

-title = Tập chống lừa đảo

an-exercise = Đây là bài tập, không có ai gọi thật đâu. { $Me } kể 5 chuyện ngắn, { $you } chọn 1 trong 2 ô nhé ạ.

## Lượt thứ nhất

laundering = Bài tập: người xưng công an gọi, nói { $you } dính tới rửa tiền. Họ bảo chuyển hết tiền vào tài khoản kiểm tra. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .obey = Nghe theo
    .hang-up-because = Cúp máy là đúng ạ. Công an không làm việc qua điện thoại, không bảo ai chuyển tiền.
    .obey-because = Khoan đã ạ. Công an thật mời bằng giấy; «tài khoản kiểm tra» là túi tiền của kẻ gian.

sim-two-hours = Bài tập: tổng đài lạ gọi, dọa 2 tiếng nữa khóa sim. Họ bảo bấm phím 1 rồi đọc mã vừa gửi về máy. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .do-as-told = Nghe theo
    .hang-up-because = Cúp máy là giữ được tiền ạ. Mã chỉ để mình gõ; sim cần xác nhận thì ra cửa hàng nhà mạng.
    .do-as-told-because = Chưa đúng lắm ạ. Mã số giống chìa khóa nhà, mình không đọc cho ai.

village-class = Bài tập: trưởng thôn nhắn mời bà con ra nhà văn hóa học VNeID. Tin hẹn 8 giờ thứ Bảy, mang theo căn cước. { $You } làm gì ạ?
    .do-as-told = Nghe theo
    .ignore = Bỏ qua
    .do-as-told-because = Tin này theo được ạ. Người quen mời đến tận nơi, không có đường dẫn, không đòi tiền thì đáng tin.
    .ignore-because = Tin này thật đấy ạ. Mời gặp mặt, không xin mã, không xin tiền; còn ngờ thì gọi hỏi trưởng thôn.

merger-link = Bài tập: người lạ nhắn xã đã sáp nhập, dọa khóa VNeID. Họ bảo bấm đường dẫn lấy bản mới. { $You } làm gì ạ?
    .ignore = Bỏ qua
    .obey = Nghe theo
    .ignore-because = Bỏ qua là phải ạ. VNeID tự đổi tên xã mới, mình không cần bấm gì.
    .obey-because = Dừng tay đã ạ. VNeID tự đổi địa chỉ, còn đường dẫn ấy đưa tới trang giả.

child-in-hospital = Bài tập: số lạ gọi, khóc lóc rằng con { $you } đang cấp cứu. Họ giục chuyển ngay 20 triệu để mổ. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .do-as-told = Nghe theo
    .hang-up-because = Bình tĩnh cúp máy là hay nhất ạ. Gọi thẳng cho con hay người nhà là rõ ngay.
    .do-as-told-because = Thương con thì ai cũng dễ tin. Mình cúp máy, gọi đúng số của con đã, rồi hãy tính ạ.

core-one = «Không bấm – không đọc mã – không chuyển tiền – cúp máy – hỏi con cháu hoặc công an xã». { $You } đọc to câu ấy, xong chưa ạ?
    .again = Mình đọc theo nhịp: ba cái không trước, rồi đến cúp, cuối cùng là hỏi. { $You } đọc trọn một lượt chưa ạ?
    .simpler = Chỉ nhớ 2 chữ cũng được: «cúp máy». Mắt mỏi thì nhờ người nhà đọc cho nghe, { $you } nghe rồi chứ ạ?
    .where = Câu ấy nằm ở ngay đầu tin này, trong dấu « ». { $You } đọc xong chưa ạ?
    .why = Đọc thành tiếng thì lúc bị giục mình bật ra được ngay. { $You } đọc xong chưa ạ?
    .one = Đọc xong rồi

## Lượt thứ hai

pension-fee = Bài tập: người xưng bảo hiểm xã hội gọi, báo tăng lương hưu. Họ đòi nộp trước 300 nghìn phí hồ sơ. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .do-as-told = Nghe theo
    .hang-up-because = Cúp máy là chuẩn ạ. Bảo hiểm xã hội không thu phí, cũng không gọi hỏi thông tin.
    .do-as-told-because = Chưa nên ạ. Được nhận tiền mà đòi nộp trước là trò lừa, mình ra xã hỏi cho chắc.

power-bill-app = Bài tập: tin nhắn xưng điện lực đòi tiền điện. Họ bảo tải tệp về máy để trả, không thì cắt. { $You } làm gì ạ?
    .ignore = Bỏ qua
    .obey = Nghe theo
    .ignore-because = Bỏ qua là cẩn thận ạ. Ứng dụng chỉ lấy ở cửa hàng của máy, không lấy từ tin nhắn.
    .obey-because = Khoan tải ạ. Tệp ấy có thể chiếm máy lấy tiền; tiền điện mình hỏi chỗ vẫn đóng hằng tháng.

bank-counter = Bài tập: ngân hàng { $you } vẫn dùng nhắn giấy tờ sắp hết hạn. Tin mời ra quầy đổi, không kèm đường dẫn. { $You } làm gì ạ?
    .obey = Nghe theo
    .ignore = Bỏ qua
    .obey-because = Ra quầy là đúng ạ. Ra tận nơi thì không ai lừa được, lại khỏi bị ngừng chuyển tiền.
    .ignore-because = Tin này thật đấy ạ. Không xin mã, không có gì để bấm; ra quầy hỏi là chắc nhất.

card-photo = Bài tập: người lạ nhắn Zalo, xưng tổ công nghệ số. Họ xin ảnh 2 mặt căn cước để làm hộ. { $You } làm gì ạ?
    .ignore = Bỏ qua
    .do-as-told = Nghe theo
    .ignore-because = Không gửi ảnh là khéo ạ. Tổ công nghệ số ngồi cạnh chỉ tận tay, không xin ảnh giấy tờ của ai.
    .do-as-told-because = Chưa nên ạ. Có ảnh căn cước, kẻ gian vay được tiền bằng tên { $you }.

holiday-gift = Bài tập: tin nhắn báo tặng { $you } 5 triệu ăn Tết. Họ bảo nhập mã OTP vừa gửi về máy để nhận. { $You } làm gì ạ?
    .ignore = Bỏ qua
    .obey = Nghe theo
    .ignore-because = Bỏ qua là đúng ạ. Nhận tiền không bao giờ cần nhập mã hay đọc mã.
    .obey-because = Nghe thì thích thật ạ. Nhưng nhập mã là tiền của mình chạy đi; quà thật thì thôn xã báo.

core-two = { core-one }
    .again = { core-one.again }
    .simpler = { core-one.simpler }
    .where = { core-one.where }
    .why = { core-one.why }
    .two = Đọc xong rồi

## Lượt thứ ba

traffic-fine = Bài tập: tin nhắn báo xe nhà { $you } bị phạt. Họ bảo bấm đường dẫn xem ảnh, nộp tiền trong ngày. { $You } làm gì ạ?
    .ignore = Bỏ qua
    .obey = Nghe theo
    .ignore-because = Bỏ qua là tinh ạ. Giục nộp phạt qua tin nhắn là dấu hiệu lừa đảo.
    .obey-because = Đừng vội ạ. Bấm vào dễ mất tiền; còn ngờ thì ra công an xã hỏi.

money-back = Bài tập: người xưng luật sư gọi, hứa đòi lại tiền { $you } từng bị lừa. Họ đòi gửi trước 2 triệu. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .do-as-told = Nghe theo
    .hang-up-because = Cúp máy là phải ạ. Kẻ gian hay quay lại lừa người đã mất tiền một lần nữa.
    .do-as-told-because = Tiếc của thì ai cũng muốn thử. Nhưng đòi gửi trước là lừa lần hai, mình hỏi công an xã ạ.

carrier-shop = Bài tập: nhà mạng nhắn rằng { $you } mới đổi máy. Tin mời soi lại mặt ở cửa hàng hoặc ứng dụng, trong 30 ngày. { $You } làm gì ạ?
    .do-as-told = Nghe theo
    .ignore = Bỏ qua
    .do-as-told-because = Tin này theo được ạ. Quy định ấy có thật, tin không có đường dẫn, mình tự ra cửa hàng.
    .ignore-because = Tin này thật đấy ạ. Để lâu sim bị khóa; mình tự ra cửa hàng, không bấm gì trong tin.

friend-borrows = Bài tập: Zalo của bạn thân nhắn vay gấp 5 triệu. Nhưng tài khoản nhận lại đứng tên người lạ. { $You } làm gì ạ?
    .ask-first = Gọi hỏi lại
    .do-as-told = Chuyển luôn
    .ask-first-because = Gọi hỏi lại là chắc ạ. Zalo có thể bị chiếm, gọi nghe tiếng bạn rồi hãy cho vay.
    .do-as-told-because = Bạn bè thì nên giúp, nhưng Zalo có thể bị kẻ gian chiếm. Gọi một cuộc đã ạ.

video-police = Bài tập: người mặc áo công an gọi hình, bảo ngồi yên trong phòng. Họ cấm nói với con cháu. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .do-as-told = Nghe theo
    .hang-up-because = Cúp máy là vững ạ. Ai bảo giấu người nhà là kẻ gian; bộ áo thì họ mua được.
    .do-as-told-because = Nhìn bộ áo thì dễ sợ thật. Nhưng công an không làm việc qua gọi hình, không bảo giấu ai ạ.

core-three = { core-one }
    .again = { core-one.again }
    .simpler = { core-one.simpler }
    .where = { core-one.where }
    .why = { core-one.why }
    .three = Đọc xong rồi

## Chuyện thật

happened = Bài tập hết rồi. Ngoài đời, mấy hôm nay có ai gọi hay nhắn cho { $you } giống thế không ạ?
    .again = { $You } nhớ lại tuần này: có số lạ nào xưng cán bộ, đòi tiền, đòi mã không ạ?
    .simpler = Không gặp thì chọn ô đầu, gặp mà đã cúp thì ô 2. Lỡ nghe theo thì ô 3, { $you } chọn ô nào ạ?
    .where = Có thể là cuộc gọi, tin nhắn, Zalo hay Facebook. { $You } có gặp không ạ?
    .why = Gặp thật thì { $me } chỉ cách giữ tiền ngay, không trách gì cả. Có chuyện gì không ạ?
    .no = Không có
    .refused = Có, tôi cúp máy
    .lost = Có, lỡ làm rồi

report-it = { $You } cúp máy như thế là rất khéo. Muốn báo số lừa đảo, { $you } gọi 156, không mất tiền ạ.

emergency = Vậy mình xử lý ngay, { $you } làm theo từng việc nhé.

learnt = { $You } làm xong bài tập rồi. Hôm khác { $me } kể mấy chuyện khác, mình tập tiếp cho quen ạ.

# Bài: chuẩn bị báo khách ngủ lại nhà, rồi hẹn người giúp làm cùng.

-title = Chuẩn bị báo khách ngủ lại

since-when = Nhà có khách ngủ lại thì báo công an biết, việc này không khó. Khách ngủ từ hôm nào ạ?
    .again = { $You } nhớ xem người ta đến đêm nào. Đã ngủ hay ngủ ngay tối nay, hay còn mấy bữa nữa mới đến ạ?
    .simpler = Gấp trong hôm nay thì chọn ô trên, còn thong thả thì chọn ô dưới. { $You } chọn ô nào ạ?
    .where = Hỏi người sắp đến, hoặc con cháu trong nhà, là biết ngày. Khách ngủ từ hôm nào ạ?
    .why = Gấp thì đi báo ngay, còn xa thì mình chuẩn bị cho đủ. Khách ngủ từ hôm nào ạ?
    .tonight = Tối nay, hoặc rồi
    .later = Mấy hôm nữa

how-long = Khách ở vài hôm rồi về, hay dọn đến ở lâu dài ạ?
    .again = Đến chơi, ăn giỗ, khám bệnh là vài hôm. Thuê nhà, đi làm, theo con lên ở hẳn là chuyện khác; khách thuộc kiểu nào ạ?
    .simpler = Họ xách túi nhỏ, hay chở cả đồ đạc đến? Túi nhỏ thì chọn ô trên, đồ đạc thì chọn ô dưới ạ?
    .where = { $You } hỏi thẳng người ấy định ở đến bao giờ. Họ trả lời sao ạ?
    .why = Ở lâu dài phải làm giấy khác, nên { $me } hỏi trước. Khách ở kiểu nào ạ?
    .few-days = Vài hôm rồi về
    .for-long = Ở lâu dài

guest-card = { $You } dặn khách mang theo thẻ căn cước, lúc làm khách tự đọc số, đừng gửi cho { $me }. Dặn được chưa ạ?
    .again = Gọi cho người ấy một câu: đến thì cầm theo giấy tờ tùy thân của mình. Người ta ừ rồi chứ ạ?
    .simpler = Chỉ cần một thứ: thẻ gắn chíp của người đến ngủ. Ai đến thì thẻ người ấy, { $you } nhắc họ xong chưa ạ?
    .where = Thẻ của khách do khách giữ, { $you } không phải giữ hộ. { $You } dặn khách chưa ạ?
    .why = Tờ báo hỏi họ tên và số của khách, có thẻ thì khỏi nhầm. { $You } dặn khách chưa ạ?
    .no-card = Chưa có thẻ thì khách mang giấy tờ nào có ảnh, công an xã xem giúp. { $You } dặn khách chưa ạ?
    .child = Trẻ nhỏ thì bố mẹ mang theo giấy tờ của cháu. { $You } dặn được chưa ạ?

dates = { $You } ghi ra giấy: khách đến hôm nào, về hôm nào, đến vì việc gì. Ghi xong chưa ạ?
    .again = Ví dụ: đến thứ Bảy, về Chủ nhật, ăn giỗ ông. Tờ giấy của { $you } có đủ 3 ý như vậy không ạ?
    .simpler = Mình viết 2 ngày thôi, lý do lúc làm nói miệng cũng được. Hai ngày ấy nằm trên giấy rồi chứ ạ?
    .where = Viết vào tờ nào cũng được, để cùng thẻ căn cước cho khỏi lạc. { $You } ghi xong chưa ạ?
    .why = Máy sẽ hỏi đúng mấy điều ấy, ghi sẵn thì làm một lần là xong. { $You } ghi xong chưa ạ?
    .unsure = Chưa chắc ngày thì { $you } ghi ngày dự tính, sau đổi thì báo lại. { $You } ghi được chưa ạ?

password = Việc này làm trong VNeID của { $you }. { $You } còn nhớ mật khẩu VNeID không ạ?
    .again = Là dãy chữ và số hay gõ để mở ứng dụng ấy. Trong đầu hoặc trong sổ tay có dãy này không ạ?
    .simpler = Thuộc hay có ghi lại thì chọn «Có, nhớ», ngờ ngợ thì chọn «Quên rồi». { $You } chọn ô nào ạ?
    .where = Mật khẩu hay được ghi trong sổ cất ở nhà. { $You } tìm thấy không ạ?
    .why = Đến hôm hẹn mới nhớ ra là quên thì mất công đi lại. { $You } có nhớ không ạ?
    .yes = Có, nhớ
    .forgot = Quên rồi
    .none = Chưa có VNeID

renew = Ai cũng có lúc quên. Mình làm mật khẩu mới trước khi hẹn.

appointment = { $Me } xin hẹn một người giúp ngồi làm cùng { $you } ạ.

prepared = Hôm ấy { $you } mang máy đã sạc, thẻ căn cước, tờ giấy ghi ngày, và thẻ của khách. Lúc làm, chọn «Hộ gia đình»; bấm «Gửi yêu cầu» lần cuối mới là đã gửi.

police-today = Gấp thế thì { $you } ra ngay công an xã, họ chỉ cách báo trong hôm nay. { $You } và khách mang theo thẻ căn cước ạ.

long-stay = Ở lâu dài thì làm giấy khác, cán bộ công an xã làm trực tiếp. { $You } và người ấy cùng mang thẻ căn cước ra công an xã ạ.

at-police = Chưa có VNeID cũng không sao. { $You } mang thẻ căn cước và tờ giấy ghi ngày ra công an xã, cán bộ chỉ cách báo ạ.

# Bài: chuẩn bị trước khi nộp hồ sơ trên trang dịch vụ công, rồi hẹn người làm cùng.

-title = Chuẩn bị nộp hồ sơ

together = Nộp hồ sơ có nhiều ô phải điền, ngồi cùng cán bộ thì nhanh và chắc. Mình chuẩn bị sẵn vài thứ; ai gọi đến nhận làm hộ lấy tiền, { $you } cúp máy ạ.

task-name = { $You } ghi ra giấy tên việc cần làm, ví dụ «chứng thực», «khai tử». Ghi xong chưa ạ?
    .again = Tưởng tượng ra quầy, cán bộ hỏi: làm việc gì? Câu trả lời của { $you } viết lên giấy rồi chứ ạ?
    .simpler = Chỉ cần vài chữ cho người khác hiểu, không cần đúng tên. Vài chữ ấy đã có trên giấy chưa ạ?
    .where = Tên việc hay ghi trên giấy xã đưa, hoặc hỏi trưởng thôn. { $You } ghi được chưa ạ?
    .why = Biết tên việc, cán bộ tìm đúng mẫu ngay, khỏi hỏi đi hỏi lại. { $You } ghi xong chưa ạ?
    .pension = Hưu trí xã hội làm theo Mẫu số 01, { $you } hỏi xã lấy mẫu. { $You } ghi «hưu trí xã hội» lên giấy được chưa ạ?
    .unsure = Không biết tên thì { $you } kể bằng lời thường, ví dụ «xin giấy cho người nhà đã mất». Ghi vậy được chưa ạ?

papers = { $You } gom thẻ căn cước và giấy tờ có liên quan vào một túi. Gom đủ chưa ạ?
    .again = Nghĩ xem việc này dính đến ai, nhà đất nào, rồi lấy giấy gốc của người ấy, chỗ ấy. Trong túi đã có chưa ạ?
    .simpler = Mở ngăn kéo hay cất giấy, có gì mang nấy, thừa không sao. Túi để ở chỗ dễ thấy rồi chứ ạ?
    .where = Giấy gốc hay cất trong tủ, trong hòm; bản sao không thay được bản gốc. { $You } tìm đủ chưa ạ?
    .why = Thiếu một tờ là phải về lấy, nên mình gom từ ở nhà. { $You } gom đủ chưa ạ?
    .which = Mỗi việc cần giấy khác nhau, hỏi 1800 1096 không mất tiền, hoặc hỏi cán bộ xã. Giấy có sẵn đã gom chưa ạ?
    .lost = Mất hay rách thì { $you } cứ nói với cán bộ, họ chỉ cách xin lại. Giấy còn lại đã gom chưa ạ?
    .photo = Ảnh giấy tờ thì để cán bộ chụp lúc nộp, { $you } đừng gửi cho ai, kể cả { $me }. Gom giấy xong chưa ạ?

password = Nộp trên mạng dùng tài khoản VNeID. { $You } còn nhớ mật khẩu VNeID không ạ?
    .again = Là dãy chữ lẫn số { $you } gõ khi mở ứng dụng. Dãy ấy thuộc lòng hay ghi ở đâu chưa ạ?
    .simpler = Thuộc hoặc có sổ thì chọn ô đầu, ngờ ngợ thì chọn «Quên rồi». { $You } chọn ô nào ạ?
    .where = Mật khẩu hay được ghi trong sổ cất ở nhà, { $you } mang sổ theo. { $You } tìm thấy không ạ?
    .why = Không vào được tài khoản thì ra đến nơi cũng phải quay về. { $You } có nhớ không ạ?
    .yes = Có, nhớ
    .forgot = Quên rồi
    .none = Chưa có VNeID

renew = Quên cũng không sao, mình làm mật khẩu mới trước hôm đi nộp.

fee = Việc nào có phí thì nộp tại quầy, { $you } mang ít tiền mặt; đừng chuyển theo số ai gửi. Nộp xong, xin mã hồ sơ, chép ra giấy chữ to.

who-goes = Hôm đi nộp, { $you } có muốn một người giúp đi cùng không ạ?
    .again = Người ấy ngồi cạnh lúc điền, đọc chữ nhỏ cho nghe. Thế có tiện cho { $you } không ạ?
    .simpler = Có con cháu đưa đi rồi thì chọn «Tôi tự đi». Chưa có ai thì chọn ô kia, { $you } chọn gì ạ?
    .where = Chỗ nộp là Trung tâm Phục vụ hành chính công xã. { $You } có cần người đi cùng không ạ?
    .why = Bốn mắt nhìn thì ít nhầm hơn hai mắt. { $You } có cần không ạ?
    .yes = Có, hẹn giúp tôi
    .no = Tôi tự đi

appointment = { $Me } xin hẹn một người đi nộp cùng { $you } ạ.

prepared = Hôm ấy { $you } mang túi giấy tờ, thẻ căn cước, sổ ghi mật khẩu và máy đã sạc. Có mã hồ sơ rồi, { $you } nhắn «xem hồ sơ», mình xem cùng nhau ạ.

go-alone = { $You } mang túi giấy tờ ra Trung tâm Phục vụ hành chính công xã, cán bộ làm cùng { $you }. Nhớ xin mã hồ sơ trước khi về ạ.

# Bài: chữ ký số là gì, ai cần, và chuẩn bị trước khi làm cùng người giúp.

-title = Chuẩn bị làm chữ ký số

meaning = Chữ ký số là ký tên thật, nhưng ký trên máy. Ai ký thay là { $you } mất quyền. Chỉ ký tờ mình đã đọc, không ký theo lời người gọi điện.

need = { $You } có việc phải ký giấy tờ trên máy, cho thôn hay cho hội không ạ?
    .again = Ví dụ trưởng thôn, chi hội, Mặt trận phải ký báo cáo gửi lên trên. { $You } có giữ việc nào như thế không ạ?
    .simpler = Chỉ lo việc nhà mình thì chọn «Không». Có chân trong thôn, trong hội mà phải ký thì chọn «Có», { $you } chọn nào ạ?
    .where = Việc phải ký thường do xã hoặc cấp trên dặn bằng giấy. { $You } có được dặn không ạ?
    .why = Phần lớn bà con không cần đến chữ ký số, nên { $me } hỏi trước. { $You } có phải ký không ạ?
    .yes = Có
    .no = Không
    .unsure = Không rõ
    .caller = Ai gọi giục làm chữ ký số ngay thì { $you } cúp máy, việc này không làm qua điện thoại. Xã có dặn { $you } phải ký không ạ?

call-story = Đây là bài tập. Có người gọi: «{ $You } bấm xác nhận ký giúp tôi tờ này cho kịp». { $You } làm gì ạ?
    .read-first = Chưa đọc, không ký
    .read-first-because = Đọc trước là phải ạ. Ký rồi là chịu trách nhiệm như ký tay, nên phải đọc xong mới ký.
    .sign-now = Bấm ký cho nhanh
    .sign-now-because = Đừng vội ký ạ. Tờ ấy có thể là giấy vay tiền; chưa đọc thì không ký, ai giục cũng vậy.

document = { $You } chọn sẵn một tờ cần ký, đọc kỹ trước ở nhà. Đọc xong chưa ạ?
    .again = Lấy bản báo cáo hay đơn sắp gửi, đọc từ đầu đến cuối. Có chỗ nào chưa hiểu thì đánh dấu, xong chưa ạ?
    .simpler = Mắt mỏi thì nhờ con cháu đọc to cho nghe. Nghe hết tờ ấy rồi chứ ạ?
    .where = Tờ ấy do xã hoặc hội gửi, trên giấy hay trong máy đều được. { $You } đọc xong chưa ạ?
    .why = Hôm gặp người giúp, mình tập trên tờ thật cho nhớ. { $You } đọc xong chưa ạ?
    .none = Chưa có tờ nào cũng được, người giúp có tờ mẫu để tập. Mình sang bước sau được chưa ạ?

six-digits = Làm trong VNeID thì máy hỏi 6 số passcode. { $You } còn nhớ 6 số ấy không ạ?
    .again = Đó là chìa khóa tủ, hay bấm lúc mở giấy tờ trong ứng dụng. Sáu con số đó { $you } thuộc hay có ghi lại không ạ?
    .simpler = Ghi trong sổ rồi thì chọn «Có, nhớ», mờ mờ thì chọn «Quên rồi». { $You } chọn ô nào ạ?
    .where = Dãy 6 số hay được ghi cạnh mật khẩu trong sổ tay. { $You } tìm thấy không ạ?
    .why = Quên thì hôm hẹn phải dừng giữa chừng, nên mình xem trước. { $You } nhớ không ạ?
    .yes = Có, nhớ
    .forgot = Quên rồi
    .none = Chưa có VNeID
    .password = Mật khẩu dài để vào VNeID, còn passcode chỉ có 6 số để mở giấy tờ. { $You } nhớ 6 số ấy không ạ?

renew = Vậy mình đặt lại 6 số mới trước khi hẹn.

fingerprint = Máy của { $you } có mở khóa bằng vân tay hay khuôn mặt không ạ?
    .again = Lúc cầm máy lên, { $you } chạm ngón tay hoặc giơ mặt vào là mở, có phải thế không ạ?
    .simpler = Phải bấm số hay vẽ hình mới mở thì chọn «Không». Chỉ chạm hay nhìn là mở thì chọn «Có», máy { $you } thế nào ạ?
    .where = Chỗ chạm ngón tay hay ở nút nguồn bên cạnh, lưng máy, hoặc dưới màn hình. Máy { $you } có không ạ?
    .why = Có loại chữ ký số cần vân tay; chưa có thì người giúp đặt cho. Máy { $you } có không ạ?
    .yes = Có
    .no = Không

account-first = Chưa có VNeID thì { $you } mang thẻ căn cước ra công an xã đăng ký trước. Mình vẫn chuẩn bị tiếp.

set-together = Không sao, hôm hẹn người giúp đặt vân tay cho { $you } trước, rồi mới làm chữ ký.

price = Có nơi làm chữ ký số miễn phí, có nơi thu tiền. Trước khi bấm đồng ý, { $you } hỏi rõ mất bao nhiêu, mỗi năm hay một lần. Sau này đổi điện thoại có khi phải kích hoạt lại.

appointment = { $Me } xin hẹn người rành chữ ký số ngồi làm cùng { $you } ạ.

prepared = Hôm ấy { $you } mang máy đã sạc, thẻ căn cước, sổ tay và tờ cần ký. Có địa chỉ thư điện tử thì ghi sẵn vào sổ. Chưa làm kịp thì ký tay trên giấy vẫn có giá trị như trước ạ.

not-needed = Vậy { $you } chưa cần chữ ký số, giấy tờ cứ ký tay như trước. Ai gọi bảo phải làm ngay thì { $you } cúp máy ạ.

ask-first = { $You } hỏi trưởng thôn hoặc cán bộ xã xem có phải ký trên máy không. Khi nào chắc, { $you } nhắn lại, { $me } hẹn người giúp ạ.

# Bài: gửi phản ánh, kiến nghị tới Mặt trận, trên trang xã đang dùng.

-title = Gửi kiến nghị tới Mặt trận

urgent = { $Me } giúp { $you } gửi ý kiến tới Mặt trận. Việc { $you } muốn nói có đang nguy hiểm ngay lúc này không ạ?
    .again = Ý { $me } là cháy, sạt lở, đánh nhau, người bị nạn. Chuyện của mình có gấp như thế không ạ?
    .simpler = Đường xấu, rác bẩn, đèn hỏng thì chờ được vài hôm. Cái của { $you } chờ được không ạ?
    .where = { $You } nhìn chỗ đang xảy ra việc ấy, có ai sắp bị hại không ạ?
    .why = Việc nguy cấp phải gọi điện ngay, gửi trên mạng thì chậm. Có nguy hiểm không ạ?
    .calm = Không nguy hiểm
    .danger = Nguy hiểm ngay

means = { $You } muốn tự gửi trên điện thoại, hay gặp người của Mặt trận để nói ạ?
    .again = Kể miệng thì họ ghi giúp, còn gõ thì tự mình viết. Mình thấy đằng nào nhẹ hơn ạ?
    .simpler = Ngại gõ chữ thì ra nói miệng cũng tốt. Thích làm trên máy thì { $me } chỉ từng bước, { $you } chọn gì ạ?
    .where = Gặp người thì ra trụ sở Mặt trận xã, hoặc nhà trưởng ban công tác Mặt trận thôn. { $You } chọn cách nào ạ?
    .why = Gõ đơn mất chừng 20 phút, { $me } hỏi để { $you } khỏi mệt. { $You } chọn cách nào ạ?
    .self = Tự gửi trên máy
    .person = Gặp người nói

openness = Đơn và câu trả lời có thể được đăng cho mọi người xem. { $You } chỉ kể việc, đừng nêu tên người khác, đừng ghi số giấy tờ. Gửi không mất tiền ạ.

prepare = Trước hết { $you } ghi ra giấy 3 ý: việc gì, ở đâu, từ bao giờ. Ghi xong chưa ạ?
    .again = Ví dụ: cống tắc, trước cửa nhà văn hóa, đã 2 tháng nay. Mình viết được một câu kiểu đó chưa ạ?
    .simpler = Nói to cho con cháu chép hộ cũng được. Chỉ cần 3 dòng ngắn, { $you } có đủ chưa ạ?
    .where = Giấy nháp nào cũng được, để cạnh máy cho dễ nhìn. { $You } ghi xong chưa ạ?
    .why = Nghĩ sẵn thì lúc gõ nhanh, người đọc hiểu ngay. { $You } ghi xong chưa ạ?
    .hard = { $You } chỉ nhớ trong đầu cũng được, lát nữa nói cho máy viết. { $You } nghĩ đủ 3 ý chưa ạ?
    .dispute = Chuyện giữa 2 nhà thì ra tổ hòa giải của thôn nói sẽ êm hơn. { $You } vẫn muốn gửi việc chung thì ghi ra giấy được chưa ạ?

open-page = { $You } bấm vào { $mattran_url } để mở trang Mặt trận số xã đang dùng. Trang hiện ra chưa ạ?
    .again = Dòng chữ { $mattran_url } là đường vào, thường có màu xanh. Chạm lên đó rồi đợi một lát, có gì mở ra không ạ?
    .simpler = Chạm không được thì mở «Chrome» hay «Safari», gõ { $mattran_url } vào ô trên cùng. Máy đã sang chỗ khác chưa ạ?
    .where = Dòng ấy ngay đây: { $mattran_url } là trang xã đang dùng. { $You } mở được chưa ạ?
    .why = Gửi ở trang này thì Mặt trận mới nhận được. { $You } mở { $mattran_url } được chưa ạ?
    .offline = { $You } xem góc trên có sóng hay Wi-Fi không, rồi bấm lại đường ấy. Trang hiện ra chưa ạ?

address = { $You } nhìn dòng chữ nhỏ sát mép trên hoặc mép dưới. Nó có giống { $mattran_url } không ạ?
    .again = So từng chữ cái với { $mattran_url }, từ trái sang phải. Chữ nào cũng khớp chứ ạ?
    .simpler = Nhờ người mắt tinh đọc to dòng ấy, mình dò theo { $mattran_url } ở đây. Khớp đến chữ cuối chứ ạ?
    .where = Dòng địa chỉ có hình ổ khóa nhỏ bên cạnh. Nó có giống { $mattran_url } không ạ?
    .why = Có trang nhái tên Mặt trận, nhìn địa chỉ mới biết. Dòng ấy có giống { $mattran_url } không ạ?
    .same = Giống
    .other = Khác
    .start = Thiếu «https» ở đầu là bình thường. Phần còn lại có giống { $mattran_url } không ạ?
    .longer = Phía sau dấu gạch chéo dài thêm thì không sao. Phần trước dấu ấy có giống { $mattran_url } không ạ?

big-words = { $You } đọc giúp { $me } dòng chữ to nhất trên trang. Dòng ấy ghi gì ạ?
    .again = Trang đúng thường có chữ «phản ánh, kiến nghị của người dân». Máy mình có thấy chữ ấy không ạ?
    .simpler = Mình chỉ tìm 2 chữ «Mặt trận». Kéo trang lên xuống, có gặp không ạ?
    .where = Chữ to nằm nửa trên trang. Có chữ «Mặt trận» hay «kiến nghị» không ạ?
    .why = Thấy những chữ ấy là biết { $you } vào đúng nơi gửi. Có chữ «kiến nghị» không ạ?

page-look = Không sao, { $you } kéo trang từ trên xuống dưới một lượt. Có chữ «phản ánh» hoặc «Mặt trận» ở đâu không ạ?
    .again = Có máy giấu các mục sau hình 3 gạch ở góc. Chạm vào đó, hiện ra những chữ ấy không ạ?
    .simpler = Đợi thêm nửa phút cho trang tải đủ. Giờ nhìn lại, có tên Mặt trận chưa ạ?
    .where = Chữ ấy hay nằm trên cùng, hoặc ở cuối trang. { $You } có thấy không ạ?
    .why = Chưa chắc đúng trang thì mình chưa viết. { $You } có thấy chữ ấy không ạ?
    .yes = Có chữ ấy
    .no = Không thấy

asks-account = Trang ấy có đòi tên tài khoản và mật khẩu không ạ?
    .again = Có trang cho viết luôn, có trang bắt vào tài khoản đã. Của mình thuộc loại nào ạ?
    .simpler = Nhìn xem có ô ghi chữ «Mật khẩu» không. Thấy ô đó thì chọn «Có đòi», { $you } thấy sao ạ?
    .where = Ô để vào tài khoản hay ở giữa trang hoặc góc phải. Trang có bắt điền không ạ?
    .why = Mật khẩu là của riêng { $you }, { $me } hỏi để khỏi gõ nhầm chỗ. Trang có đòi không ạ?
    .no = Không đòi
    .yes = Có đòi

open-form = { $You } tìm nút để viết ý kiến mới, thường có chữ «Gửi», rồi bấm. Có ô trống để viết chưa ạ?
    .again = Nút ấy to, nổi màu, mang chữ «phản ánh» hay «kiến nghị». Chạm 1 lần, tờ đơn trống hiện ra không ạ?
    .simpler = Kéo trang xuống chậm, gặp hình dấu cộng hay cây bút cũng thử. Có hiện khung để gõ chữ không ạ?
    .where = Nút ấy hay ở giữa trang đầu hoặc góc dưới bên phải. { $You } bấm được chưa ạ?
    .why = Bấm nút ấy thì trang mới đưa tờ đơn cho mình điền. Tờ đơn hiện chưa ạ?

write = { $You } chạm ô nội dung, chép 3 ý trên giấy vào. Chép xong chưa ạ?
    .again = Ô to nhất là chỗ kể chuyện, thường ghi «Nội dung». Gõ việc gì, ở đâu, từ bao giờ, đủ cả chưa ạ?
    .simpler = Chạm hình micrô trên bàn phím rồi đọc từng câu, máy viết thay. Nhìn lại, chữ đã vào ô chưa ạ?
    .where = Ô nội dung ở giữa tờ đơn, to hơn các ô khác. { $You } viết xong chưa ạ?
    .why = Người nhận chỉ biết việc qua mấy dòng này. { $You } viết xong chưa ạ?
    .dictate = { $You } chạm hình micrô trên bàn phím, đọc chậm từng câu. Đủ 3 ý trong ô chưa ạ?
    .names = Tên người khác thì mình không ghi, chỉ kể việc và chỗ. { $You } viết xong chưa ạ?
    .kind = Trang hỏi loại việc hay cấp nào thì { $you } chọn xã mình, loại gần đúng là được. Chọn rồi, chép xong 3 ý chưa ạ?
    .lost = Không sao, còn tờ giấy của { $you } đây rồi. Mở lại tờ đơn, chép lại xong chưa ạ?

photo = { $You } có muốn kèm ảnh chỗ xảy ra việc ấy không ạ?
    .again = Ảnh con đường, cái cống giúp người ta dễ hiểu. Mình có chụp sẵn chưa, hay thôi ạ?
    .simpler = Không có cũng gửi được. Thích thêm thì chọn ô đầu, không thì ô sau, { $you } chọn gì ạ?
    .where = Chỗ thêm ảnh hay ở dưới ô nội dung. { $You } muốn kèm không ạ?
    .why = Ảnh chỉ chụp nơi chốn, đừng chụp mặt người hay giấy tờ. { $You } có muốn kèm không ạ?
    .add = Có, thêm ảnh
    .skip = Không cần

pick = { $You } chạm chỗ thêm ảnh, chọn tấm chụp nơi ấy, không có mặt ai. Ảnh hiện trong đơn chưa ạ?
    .again = Có hình bức tranh hoặc cái kẹp giấy để đính kèm. Bấm vào, lấy 1 tấm trong kho, thấy nó nằm dưới chữ chưa ạ?
    .simpler = Khó quá thì bỏ ảnh cũng được, { $you } bấm «Được rồi» là mình sang bước sau. Hay { $you } đính được rồi ạ?
    .where = Chỗ thêm ảnh nằm dưới ô nội dung. { $You } chọn được chưa ạ?
    .why = Ảnh giúp cán bộ tìm đúng chỗ. { $You } đính được chưa ạ?
    .too-big = Ảnh nặng quá thì trang không nhận, mình bỏ ảnh cũng gửi được. Mình sang bước sau được chưa ạ?
    .allow = Máy xin xem ảnh để đính vào đơn, { $you } bấm cho phép. Ảnh hiện ra chưa ạ?

contact = { $You } điền họ tên và số điện thoại vào ô trên trang ấy, đừng gửi vào đây. Điền xong chưa ạ?
    .again = Còn mấy ô để họ biết ai gửi mà trả lời. Ô nào có dấu sao đỏ thì phải điền, đủ hết chưa ạ?
    .simpler = Làm từng ô một: ô tên trước, rồi tới ô số máy. Kéo xuống xem lại, ô nào cũng có chữ chưa ạ?
    .where = Các ô ấy ở dưới hoặc trên ô nội dung. { $You } điền xong chưa ạ?
    .why = Có tên và số thì người ta mới hỏi lại hay trả lời được. { $You } điền xong chưa ạ?
    .wants-id = Nếu bắt buộc ghi số giấy tờ mà { $you } ngại, cứ dừng lại, ra Mặt trận xã gửi trực tiếp. Muốn gửi trên máy thì { $you } điền nốt, xong chưa ạ?

send = { $You } đọc lại một lượt, rồi bấm nút gửi ở cuối trang. Trang báo lại chữ gì ạ?
    .again = Nút to nổi màu dưới cùng thường ghi «Gửi», chạm đúng 1 lần. Đợi đếm tới 10, có chữ «thành công» không ạ?
    .simpler = Bàn phím che mất thì vuốt lên cho thấy đáy, đặt ngón cái vào đó. Có lời cảm ơn hay «đã tiếp nhận» không ạ?
    .where = Nút gửi ở đáy tờ đơn, lời báo nổi giữa hoặc đầu trang. Có chữ «thành công» không ạ?
    .why = Có lời báo ấy mới chắc là đơn đã tới. Có chữ «thành công» không ạ?
    .robot = Trang muốn biết mình là người, { $you } chép chữ trong hình hoặc đánh dấu ô. Rồi bấm gửi, trang báo gì ạ?

proof-look = Không sao. Trên trang có lời cảm ơn hay báo đã gửi, hay có chữ đỏ nhắc điền thêm ạ?
    .again = Tờ đơn trống trơn trở lại thường là đã gửi. Còn nguyên chữ và có viền đỏ là chưa, mình thấy cái nào ạ?
    .simpler = Tìm màu đỏ trước, có thì chọn ô giữa. Không có, { $you } xem có tiếng «đã» nào không ạ?
    .where = Chữ đỏ hay nằm ngay dưới ô còn thiếu. { $You } thấy gì ạ?
    .why = Biết trang báo gì thì { $me } mới chỉ tiếp được. { $You } thấy gì ạ?
    .yes = Có báo đã gửi
    .red = Có chữ đỏ
    .no = Không rõ

missing = Chữ đỏ chỉ nhắc còn ô trống, { $you } điền ô ấy là xong. Điền đủ chưa ạ?
    .again = Kéo từ trên xuống, tìm khung viền đỏ. Viết thêm vào đó, khung có hết đỏ không ạ?
    .simpler = Làm một ô đỏ thôi, rồi tới ô sau. Nhờ người bên cạnh đọc giúp, giờ hết đỏ chưa ạ?
    .where = Chữ đỏ nằm ngay dưới ô cần điền. { $You } điền được chưa ạ?
    .why = Đủ ô thì trang mới nhận đơn. { $You } điền đủ chưa ạ?

code = Trang có hiện một mã số để sau này hỏi lại không ạ?
    .again = Nhiều trang cho mỗi đơn một dãy chữ và số riêng. Ở chỗ vừa báo, mình có thấy dãy nào không ạ?
    .simpler = Giống như số phiếu gửi xe, có thì giữ, không thì thôi. { $You } có thấy không ạ?
    .where = Mã hay nằm ngay dưới lời báo đã gửi. Có mã không ạ?
    .why = Cầm mã thì hỏi đơn tới đâu rất nhanh. Có mã không ạ?
    .shown = Có mã số
    .none = Không có mã

keep-code = { $You } chép mã ấy ra sổ, kèm ngày gửi, đừng gửi mã cho { $me }. Chép xong chưa ạ?
    .again = Lấy bút viết từng ký hiệu như trên màn hình. So lại lần nữa, khớp hết chưa ạ?
    .simpler = Tay run thì nhờ con cháu chép giúp vào sổ nhà mình. Có trên giấy rồi chứ ạ?
    .where = Mã nằm dưới lời báo, có khi ghi «Mã phản ánh». { $You } chép được chưa ạ?
    .why = Mã này là cách hỏi lại đơn của { $you }. { $You } chép xong chưa ạ?

sent-with-code = Được rồi ạ, ý kiến của { $you } đã gửi tới Mặt trận. Muốn hỏi lại, { $you } mang mã trong sổ ra Mặt trận xã.

sent = Được rồi ạ, ý kiến của { $you } đã gửi đi. { $You } ghi ngày gửi vào sổ; lâu chưa thấy trả lời thì ra Mặt trận xã hỏi.

call-now = Việc nguy hiểm { $you } gọi ngay: 113 khi có kẻ xấu, 114 khi cháy, 115 khi có người bị nạn. Rồi báo trưởng thôn ạ.

in-person = Vâng, { $you } gặp trưởng ban công tác Mặt trận thôn, hoặc ra Mặt trận xã. Kể 3 ý: việc gì, ở đâu, từ bao giờ ạ.

stop = Địa chỉ khác thì mình không viết gì vào, { $you } cẩn thận thế là đúng. Đóng trang ấy lại, ra Mặt trận xã gửi trực tiếp ạ.

account = Trang đòi tài khoản thì { $you } khoan gõ mật khẩu nào vào. { $Me } nhờ người xem cùng; ra Mặt trận xã gửi trực tiếp cũng được ạ.

helper = Đơn từ thì ai cũng thấy khó. Tờ giấy 3 ý { $you } giữ lại; người giúp làm cùng, hoặc mang ra Mặt trận xã ạ.

# Bài: báo cáo tuần của Ban công tác Mặt trận thôn, trên trang xã đang dùng.

-title = Gửi báo cáo tuần của Mặt trận thôn

role = Bài này để gửi báo cáo tuần của Mặt trận thôn. { $You } có làm trong Ban công tác Mặt trận không ạ?
    .again = Thường trưởng ban hoặc người được giao trong thôn gửi lên xã. Mình có được giao việc ấy không ạ?
    .simpler = Có trách nhiệm nộp hàng tuần thì bấm ô đầu. Không thì ô sau, { $you } bấm ô nào ạ?
    .where = Trưởng thôn hoặc Mặt trận xã biết ai được giao. { $You } có phải người ấy không ạ?
    .why = Trang báo cáo chỉ mở cho người có tài khoản Mặt trận. { $You } có làm việc ấy không ạ?
    .committee = Có, tôi làm
    .other = Không phải

account = { $You } đã được xã cấp tài khoản vào trang ấy, và còn nhớ mật khẩu không ạ?
    .again = Tài khoản là một tên và một mật khẩu, hay ghi trên giấy lúc tập huấn. Mình còn giữ không ạ?
    .simpler = Giở sổ xem đã chép cái ấy chưa. Đủ thì chọn ô đầu, thiếu thì chọn ô giống mình, { $you } chọn gì ạ?
    .where = Giấy ấy hay kẹp trong sổ họp hoặc cán bộ xã nhắn qua Zalo. { $You } có không ạ?
    .why = Không có tài khoản thì trang không cho nhập báo cáo. { $You } có chưa ạ?
    .have = Có, còn nhớ
    .none = Chưa được cấp
    .forgot = Quên mật khẩu

ask-commune = Việc tài khoản thì Mặt trận xã cấp hoặc đặt lại, rất nhanh. { $Me } xin hẹn người giúp { $you } việc này ạ.

safety = Báo cáo chỉ ghi con số và việc chung, không ghi tên hay số giấy tờ của bà con. Mật khẩu { $you } tự gõ, không đọc cho ai, kể cả { $me }. Ai gọi điện giục gõ thì { $you } dừng lại ạ.

count = Trước hết { $you } ghi ra giấy các con số của tuần: mấy buổi họp, bao nhiêu người, việc nổi bật. Ghi xong chưa ạ?
    .again = Ví dụ: họp 1 buổi, 40 người dự, dọn đường 1 lần. Mình viết được vài dòng như thế chưa ạ?
    .simpler = Giở sổ họp, chép lại từng việc tuần này. Mỗi việc 1 con số, { $you } có đủ chưa ạ?
    .where = Số liệu hay nằm trong sổ họp của thôn. { $You } chép ra giấy xong chưa ạ?
    .why = Có sẵn trên giấy thì nhập nhanh, trang có thoát cũng không mất. { $You } ghi xong chưa ạ?
    .no-numbers = { $You } gọi trưởng thôn hoặc các chi hội hỏi số, việc nào không có thì ghi 0. Đủ số chưa ạ?

think = Giờ { $you } ghi thêm 2 ý: thôn gặp khó khăn gì, đề xuất gì với xã. Ghi xong chưa ạ?
    .again = Ví dụ: nhà văn hóa dột, xin xã sửa mái. Mình nghĩ được câu nào tương tự không ạ?
    .simpler = Một câu nói chỗ vướng, một câu xin giúp, thế là đủ. Trên giấy có 2 câu ấy chưa ạ?
    .where = Viết ngay dưới các con số, cùng tờ giấy. { $You } viết xong chưa ạ?
    .why = Xã cần biết thôn vướng gì để giúp. { $You } viết xong chưa ạ?
    .nothing = Tuần yên ổn thì ghi «Không có» cũng được. { $You } ghi xong chưa ạ?

open-page = { $You } bấm vào { $mattran_url } để mở trang Mặt trận số xã đang dùng. Trang hiện ra chưa ạ?
    .again = Dòng chữ { $mattran_url } là đường vào, thường có màu xanh. Chạm lên đó rồi đợi một lát, có gì mở ra không ạ?
    .simpler = Chạm không được thì mở «Chrome» hay «Safari», gõ { $mattran_url } vào ô trên cùng. Máy đã sang chỗ khác chưa ạ?
    .where = Dòng ấy ngay đây: { $mattran_url } là trang xã đang dùng. { $You } mở được chưa ạ?
    .why = Nhập ở trang này thì Mặt trận xã mới nhận được. { $You } mở { $mattran_url } được chưa ạ?
    .offline = { $You } xem góc trên có sóng hay Wi-Fi không, rồi bấm lại đường ấy. Trang hiện ra chưa ạ?

address = Trước khi gõ mật khẩu, { $you } nhìn dòng địa chỉ. Nó có giống { $mattran_url } không ạ?
    .again = So từng chữ cái với { $mattran_url }, từ trái sang phải. Chữ nào cũng khớp chứ ạ?
    .simpler = Nhờ người mắt tinh đọc to dòng ấy, mình dò theo { $mattran_url } ở đây. Khớp đến chữ cuối chứ ạ?
    .where = Dòng địa chỉ ở mép trên hoặc mép dưới, cạnh ổ khóa nhỏ. Nó có giống { $mattran_url } không ạ?
    .why = Trang nhái có thể lấy mất mật khẩu của { $you }. Địa chỉ có giống { $mattran_url } không ạ?
    .same = Giống
    .other = Khác
    .start = Thiếu «https» ở đầu là bình thường. Phần còn lại có giống { $mattran_url } không ạ?
    .longer = Phía sau dấu gạch chéo dài thêm thì không sao. Phần trước dấu ấy có giống { $mattran_url } không ạ?

to-login = { $You } tìm chỗ vào tài khoản, thường ghi «Đăng nhập», rồi bấm. Trang hỏi tên và mật khẩu, hay vào thẳng bên trong ạ?
    .again = Nút ấy thường nổi màu ở đầu trang. Chạm 1 lần, { $you } thấy các ô trống hay các mục công việc ạ?
    .simpler = Có sẵn ô để gõ rồi thì khỏi tìm nút nữa. { $You } nhìn màn hình, giống ô nào bên dưới ạ?
    .where = Nút ấy ở góc trên bên phải hoặc giữa trang. Bấm rồi, { $you } thấy gì ạ?
    .why = Phải vào tài khoản thì trang mới biết báo cáo của thôn nào. { $You } thấy gì ạ?
    .boxes = Có ô để gõ
    .inside = Vào thẳng rồi
    .no-word = { $You } chạm hình 3 gạch ở góc, chữ ấy hay giấu trong đó. Giờ thấy chưa ạ?

account-name = { $You } chạm ô trên, gõ tên tài khoản xã cấp. Gõ xong chưa ạ?
    .again = Ô đầu tiên dành cho tên, gõ y như trên giấy, không thêm dấu cách. Chữ trong ô khớp chưa ạ?
    .simpler = Đặt tờ giấy cạnh máy, bấm từng chữ cái một. Nhìn lại 2 bên, có giống nhau không ạ?
    .where = Ô này nằm trên ô mật khẩu. { $You } gõ xong chưa ạ?
    .why = Tên ấy cho trang biết { $you } là ai. { $You } gõ xong chưa ạ?

password = Giờ { $you } chạm ô mật khẩu rồi tự gõ, đừng cho ai biết. Gõ xong chưa ạ?
    .again = Nhìn sổ mà bấm, chú ý chữ hoa với chữ thường khác nhau. Điền đủ từng ký hiệu chưa ạ?
    .simpler = Chữ hoa thì bấm mũi tên lên trước, số thì bấm phím «123». Thong thả từng phím, hết dãy chưa ạ?
    .where = Ô mật khẩu ở dưới ô tên. { $You } gõ xong chưa ạ?
    .why = Mật khẩu như chìa khóa, chỉ { $you } giữ. { $You } gõ xong chưa ạ?
    .hidden = Chữ thành chấm tròn là máy che cho kín, vẫn gõ đúng đấy. { $You } gõ hết chưa ạ?

log-in = { $You } bấm nút vào tài khoản, thường ghi «Đăng nhập». Bấm xong chưa ạ?
    .again = Bàn phím che nút thì vuốt trang lên. Chạm nút nổi màu dưới 2 ô, máy chuyển sang chỗ mới chưa ạ?
    .simpler = Chạm chỗ trống cho bàn phím ẩn đi, rồi tìm nút to. Đặt ngón tay lên đó, có gì khác không ạ?
    .where = Nút nằm ngay dưới ô mật khẩu. { $You } bấm được chưa ạ?
    .why = Gõ xong phải bấm nút này thì cửa mới mở. { $You } bấm chưa ạ?

after-login = Trang bây giờ thế nào: vào bên trong rồi, hay báo chưa đúng ạ?
    .again = Hai ô tên và mật khẩu biến mất là đã vào. Vẫn còn đó, kèm chữ đỏ thì sao ạ?
    .simpler = Tìm một chữ như «Báo cáo», thấy là vào rồi. Không thấy thì { $you } so với các ô bên dưới, giống ô nào ạ?
    .where = Lời báo thường ở giữa trang hoặc dưới ô vừa gõ. { $You } thấy gì ạ?
    .why = Mỗi lời báo có cách làm riêng, { $me } hỏi để chỉ đúng. { $You } thấy gì ạ?
    .inside = Vào trong rồi
    .refused = Báo chưa đúng
    .lost = Trang khác lạ

retry = Chữ hoa chữ thường hay lẫn, chuyện thường thôi. { $You } gõ lại 1 lần, hay nhờ xã đặt lại mật khẩu ạ?
    .again = Thử nhiều lần quá trang có thể khóa, nên mình chỉ thêm một lượt. Còn nhớ chắc mật khẩu không ạ?
    .simpler = Chắc thì bấm ô đầu. Ngờ ngợ thì để xã cấp cái mới cho nhẹ đầu, { $you } chọn sao ạ?
    .where = Mật khẩu hay ghi trong sổ họp hoặc giấy tập huấn. { $You } tìm thấy không ạ?
    .why = Quên mật khẩu là chuyện thường, xã đặt lại được. { $You } chọn cách nào ạ?
    .once-more = Gõ lại lần nữa
    .forgot = Nhờ xã đặt lại

find-report = { $You } tìm mục để báo cáo, thường ghi «Báo cáo», rồi bấm. Có chỗ chọn tuần hiện ra chưa ạ?
    .again = Mục nhập hàng tuần hay có hình tờ giấy. Chạm vào, thấy danh sách các kỳ chưa ạ?
    .simpler = Dò từ trên xuống, bỏ qua mục tổ chức, thành viên. Gặp tiếng «Báo» thì chạm, trang mới mở chưa ạ?
    .where = Mục ấy ở giữa trang hoặc trong hình 3 gạch góc trên. { $You } bấm được chưa ạ?
    .why = Mỗi mục một việc, báo cáo tuần có mục riêng. { $You } mở được chưa ạ?
    .menu = { $You } chạm hình 3 gạch ở góc, các mục giấu trong đó. Gặp chữ như «Báo cáo» thì bấm, chỗ chọn tuần hiện chưa ạ?

week = { $You } chọn tuần này, rồi bấm vào để nhập. Các ô trống hiện ra chưa ạ?
    .again = Trang hay ghi từ ngày nào đến ngày nào. Kỳ có hôm nay ở giữa là của mình, chạm vào được chưa ạ?
    .simpler = Lấy dòng trên cùng, thường là mới nhất. Có dấu cộng hay chữ «Thêm» thì bấm, tờ báo cáo mở chưa ạ?
    .where = Chỗ chọn tuần hay ở đầu trang báo cáo. { $You } chọn được chưa ạ?
    .why = Chọn đúng tuần thì số liệu không lẫn sang kỳ khác. { $You } chọn được chưa ạ?
    .passed = Quá hạn thì { $you } gọi Mặt trận xã mở lại, không sao cả. Tuần này thì { $you } bấm vào, các ô trống hiện chưa ạ?

numbers = { $You } nhìn giấy, gõ từng con số vào ô của nó. Điền hết các ô số chưa ạ?
    .again = Mỗi ô có tên bên cạnh, ô nào hỏi gì thì điền nấy. Lần lượt từ trên xuống, hết cả chưa ạ?
    .simpler = Làm 1 ô thôi: chạm, gõ, sang ô kế tiếp. Nhờ người bên cạnh đọc số cho, xong cả chưa ạ?
    .where = Các ô số ở phần đầu tờ báo cáo. { $You } điền xong chưa ạ?
    .why = Xã cộng số của các thôn, thiếu một thôn là lệch. { $You } điền xong chưa ạ?
    .zero = Việc nào tuần này không có thì { $you } gõ số 0. Điền xong chưa ạ?
    .letters = Bấm phím «123» ở góc dưới bên trái thì phím số hiện ra. { $You } điền hết các ô số chưa ạ?

difficulties = { $You } chạm ô khó khăn, chép câu đã ghi trên giấy vào. Chép xong chưa ạ?
    .again = Ô ấy có thể ghi «Khó khăn, vướng mắc». Gõ 1 hay 2 câu ngắn là đủ, được chưa ạ?
    .simpler = Chạm hình micrô trên bàn phím rồi đọc to, máy viết thay. Nhìn lại, chữ vào ô chưa ạ?
    .where = Ô ấy ở dưới các ô số, to hơn. { $You } chép xong chưa ạ?
    .why = Có nêu chỗ vướng thì xã mới gỡ giúp được. { $You } chép xong chưa ạ?
    .dictate = { $You } chạm hình micrô trên bàn phím, đọc chậm từng câu. Câu ấy vào ô đủ chưa ạ?
    .names = Tên bà con thì mình không ghi, chỉ nói «một hộ trong thôn». { $You } viết xong chưa ạ?

proposals = { $You } chạm ô đề xuất, chép điều thôn xin xã. Chép xong chưa ạ?
    .again = Có trang gọi ô này là «Kiến nghị». Viết gọn một việc, kèm nơi cần làm, xong chưa ạ?
    .simpler = Nói vào hình micrô như vừa rồi cũng được. Một câu bắt đầu bằng «Đề nghị», có trong ô chưa ạ?
    .where = Ô ấy nằm ngay dưới ô khó khăn. { $You } chép xong chưa ạ?
    .why = Xã đọc ô này để biết thôn cần gì. { $You } chép xong chưa ạ?
    .none = Không có đề xuất thì { $you } ghi «Không có». Ghi xong chưa ạ?

look-over = { $You } kéo lên đầu, đọc lại một lượt, so với tờ giấy. Khớp cả chưa ạ?
    .again = Xem kỹ mấy con số, gõ nhầm thì chạm vào sửa luôn. Từ trên xuống dưới, giống hết chưa ạ?
    .simpler = Đọc to từng ô, nhờ người bên cạnh dò trên giấy. Hai bên nói giống nhau chưa ạ?
    .where = Đầu tờ báo cáo là các ô số, cuối là ô đề xuất. { $You } xem hết chưa ạ?
    .why = Gửi rồi thì khó sửa, xem trước cho yên tâm. { $You } xem xong chưa ạ?

buttons = { $You } kéo xuống cuối trang. Ở đó có những nút nào ạ?
    .again = Nút như «Lưu» là cất tạm, như «Gửi» là nộp lên xã. Trang của mình có một hay cả 2 ạ?
    .simpler = Tìm chữ giống «Gửi» trước, rồi chữ giống «Lưu». { $You } tìm ra được những chữ nào ạ?
    .where = Các nút ở đáy tờ báo cáo, có khi ở góc trên. { $You } thấy nút nào ạ?
    .why = Nhiều người bấm lưu rồi tưởng đã nộp, nên { $me } hỏi kỹ. { $You } thấy nút nào ạ?
    .both = Có cả Lưu và Gửi
    .send-only = Chỉ có Gửi
    .save-only = Chỉ có Lưu

save = { $You } bấm nút cất tạm trước, thường ghi «Lưu», cho khỏi mất. Trang báo đã lưu chưa ạ?
    .again = Chạm nút cất tạm 1 lần rồi đợi. Có lời báo nhỏ nổi lên không ạ?
    .simpler = Tìm chữ ngắn như «Lưu», đặt ngón tay lên rồi nhấc ra. Máy có nháy hay đổi gì không ạ?
    .where = Nút ấy ở đáy tờ báo cáo, cạnh nút gửi. { $You } bấm được chưa ạ?
    .why = Lưu rồi thì có mất mạng cũng không phải gõ lại. { $You } lưu được chưa ạ?

send = Giờ { $you } bấm nút gửi, thường ghi «Gửi» hoặc «Nộp». Trang báo lại chữ gì ạ?
    .again = Đã lưu mà chưa bấm nút này thì xã chưa thấy. Chạm 1 lần rồi đợi, có chữ «Đã gửi» hay «Thành công» không ạ?
    .simpler = Tìm nút nổi màu, chữ bắt đầu bằng «G» hoặc «N». Đặt tay lên rồi nhấc, có hiện tiếng «đã» không ạ?
    .where = Nút ấy ở đáy tờ báo cáo hoặc cuối dòng của tuần này. Bấm rồi, có chữ «Đã gửi» không ạ?
    .why = Bấm gửi thì báo cáo mới sang Mặt trận xã. Bấm rồi, có chữ «Đã gửi» không ạ?
    .confirm = Trang hỏi cho chắc, { $you } bấm đồng ý. Rồi trang báo chữ gì ạ?

save-alone = Trang chỉ có «Lưu» thì { $you } bấm nút ấy, rồi về danh sách các tuần. Về tới danh sách chưa ạ?
    .again = Chạm nút cất 1 lần, sau đó bấm mũi tên lùi. Có thấy các kỳ xếp thành hàng không ạ?
    .simpler = Bấm xong, đợi đếm đến 10. Quay ra trang trước, tuần của mình có trong đó không ạ?
    .where = Nút ấy ở đáy tờ báo cáo. { $You } bấm và quay ra được chưa ạ?
    .why = Trong danh sách mới thấy tuần này đã nộp hay chưa. { $You } ra tới đó chưa ạ?

proof = Cạnh tuần này, trang ghi chữ gì, { $you } đọc giúp { $me } ạ?
    .again = Nộp được rồi thì thường có chữ «Đã gửi», «Thành công» hoặc «Chờ duyệt». Máy mình có một chữ như vậy không ạ?
    .simpler = Mình chỉ tìm tiếng «Đã» hoặc «Chờ». Nhìn dòng của tuần này, có không ạ?
    .where = Chữ ấy ở cuối dòng tuần này, hoặc nổi giữa màn hình. Có chữ «Đã gửi» hay «Thành công» không ạ?
    .why = Có chữ ấy là xã đã nhận, { $me } không cần xem số liệu. Có chữ «Đã gửi» không ạ?

proof-look = Không sao. Trang báo đã gửi, hay mới chỉ ghi đã lưu, bản nháp ạ?
    .again = Chữ «nháp» hay «lưu» nghĩa là còn nằm ở máy mình. Chữ nào đang hiện ở tuần này ạ?
    .simpler = Thấy tiếng «gửi», «nộp», «duyệt» thì ô đầu. Thấy tiếng «lưu» thì ô giữa, { $you } chọn gì ạ?
    .where = { $You } xem cuối dòng của tuần này trong danh sách. Ở đó ghi gì ạ?
    .why = Mới lưu thì còn một nút nữa mới xong. { $You } thấy chữ nào ạ?
    .yes = Báo đã gửi
    .saved = Mới chỉ lưu
    .no = Không rõ

sent = Được rồi ạ, báo cáo tuần của thôn đã gửi lên xã. Tờ giấy { $you } kẹp vào sổ; tuần sau làm lại còn nhanh hơn.

not-for-you = Việc này dành cho người làm báo cáo của thôn ạ. { $You } muốn gửi ý kiến của mình thì nhắn «gửi kiến nghị» nhé.

account-later = Trong lúc chờ, { $you } cứ ghi số liệu ra giấy. Gấp thì mang giấy ra Mặt trận xã, hoặc gọi điện báo, cán bộ nhập cùng ạ.

stop = Địa chỉ khác thì mình không gõ mật khẩu, { $you } cẩn thận thế là đúng. Đóng trang ấy lại, gọi Mặt trận xã hỏi đường vào đúng ạ.

helper = Trang này mới, ai cũng bỡ ngỡ. Tờ giấy { $you } giữ lại; người giúp nhập cùng, hoặc mang ra Mặt trận xã ạ.

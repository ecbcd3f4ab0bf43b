# Bài: khai trong VNeID tài khoản nhận tiền trợ cấp. Không hỏi số tài khoản, không hỏi số tiền.

-title = Nhận trợ cấp qua tài khoản

free = Việc này không mất tiền, và chỉ làm trong VNeID. Có người gọi điện hay gửi đường dẫn bảo làm, { $you } dừng lại. Số tài khoản và mật khẩu đừng gửi cho ai, kể cả { $me } ạ.

own-account = { $You } có tài khoản ngân hàng đứng tên mình không ạ?
    .again = Là tài khoản lúc mở, ngân hàng ghi tên và thẻ căn cước của { $you }. Tài khoản ấy có chưa ạ?
    .simpler = Thẻ rút tiền in tên ai? In tên mình thì chọn ô đầu, in tên con cháu thì chọn ô thứ hai, { $you } chọn nào ạ?
    .where = Tên chủ in nổi trên thẻ ngân hàng, hoặc ghi trong giấy mở tài khoản. { $You } xem thấy tên ai ạ?
    .why = Tiền trợ cấp chỉ trả vào tài khoản của chính người được hưởng. { $You } có tài khoản riêng chưa ạ?
    .own = Có, tên tôi
    .family = Tên con cháu
    .none = Chưa có
    .where-opened = Thẻ rút tiền hay thẻ lương hưu đều đi kèm một tài khoản. Tên in trên đó là tên { $you } chứ ạ?

card-on-file = Lúc mở tài khoản, { $you } đưa thẻ căn cước 12 số, hay chứng minh cũ 9 số ạ?
    .again = Mở mấy năm gần đây thường dùng thẻ gắn chíp. Mở đã lâu thì hay còn giấy cũ, của { $you } là loại nào ạ?
    .simpler = Ngân hàng đã mời { $you } ra soi thẻ mới chưa? Rồi thì chọn ô đầu, chưa thì chọn «Chứng minh 9 số», { $you } thuộc ô nào ạ?
    .where = Giấy mở tài khoản thường ghi số giấy tờ, { $you } đếm xem 9 hay 12 số. { $You } thấy mấy số ạ?
    .why = Ngân hàng còn ghi giấy cũ thì VNeID không khớp được. Của { $you } là loại nào ạ?
    .new = Căn cước 12 số
    .old = Chứng minh 9 số
    .unsure = Không nhớ

number-at-hand = { $You } tìm số tài khoản, chép ra giấy đặt cạnh máy, đừng nhắn cho { $me }. Có số chưa ạ?
    .again = Lục túi đựng thẻ ngân hàng, trong đó hay có tờ giấy ghi tên chủ và một dãy số. { $You } tìm thấy tờ ấy chưa ạ?
    .simpler = Nhờ con cháu mở ứng dụng ngân hàng của { $you }, chép hộ dãy số ra giấy chữ to. Giờ trước mặt đã có tờ giấy ấy chưa ạ?
    .where = Số ấy ở giấy mở tài khoản, hoặc trang đầu ứng dụng ngân hàng. { $You } có số chưa ạ?
    .why = Lát nữa VNeID hỏi, có sẵn thì gõ khỏi vội. { $You } có số chưa ạ?
    .card-number = Dãy dài in trên thẻ là số thẻ, không dùng được. { $You } tìm dãy thường ghi «số tài khoản», chép được chưa ạ?
    .not-found = Không tìm được thì { $you } mang căn cước ra quầy ngân hàng mà hỏi. Hôm nay có số chưa ạ?
    .send = Số ấy { $you } giữ cho mình, { $me } không cần biết. { $You } chép ra giấy rồi chứ ạ?

inside = { $You } mở VNeID, vào đến trang có các hình nhỏ chưa ạ?
    .again = Chạm hình VNeID, tự gõ mật khẩu như mọi ngày. Chữ «Ví giấy tờ» đã hiện trước mặt chưa ạ?
    .simpler = Thấy ô mật khẩu là còn ở ngoài cửa, chọn «Chưa vào được». Hết ô ấy là vào rồi, { $you } đang ở đâu ạ?
    .where = Hình VNeID ở màn hình chính, trang đầu hoặc các trang bên. { $You } vào được chưa ạ?
    .why = Nhà nước nhận số tài khoản qua VNeID, không qua điện thoại. { $You } vào được chưa ạ?
    .yes = Vào được rồi
    .no = Chưa vào được
    .never = Chưa có VNeID

enter = Không sao, mình vào VNeID trước, rồi khai tài khoản sau.

support-tile = { $You } tìm hình có chữ «An sinh xã hội» rồi bấm vào. Trang mới hiện ra chưa ạ?
    .again = Đọc tên dưới từng hình nhỏ ở trang đầu, kéo xuống nếu chưa gặp. Tên nào có «An sinh» thì chạm, được chưa ạ?
    .simpler = { $You } chỉ dò đúng 2 chữ ấy, bỏ qua «Ví», bỏ qua «Thủ tục». Chạm trúng rồi, bên trong có mấy dòng không ạ?
    .where = Hình ấy thường ở giữa trang đầu, gần «Ví giấy tờ». { $You } bấm được chưa ạ?
    .why = An sinh là tiền trợ cấp, tiền quà của nhà nước, nên khai ở mục này. { $You } bấm được chưa ạ?
    .missing = Có máy giấu bớt hình, { $you } bấm chữ xem tất cả hoặc kéo sang ngang. Gặp «An sinh xã hội» thì bấm, trang mới hiện chưa ạ?
    .small = Chữ nhỏ thì { $you } nhờ người bên cạnh đọc tên từng hình. Gặp «An sinh xã hội» thì bấm, trang mới hiện chưa ạ?

account-row = { $You } bấm dòng «Tài khoản hưởng An sinh xã hội». Máy chuyển sang trang khác chưa ạ?
    .again = Trong các dòng, tìm dòng mở đầu bằng chữ «Tài khoản». Chạm nhẹ một cái, máy có hỏi gì không ạ?
    .simpler = Nếu chỉ có một dòng nói về tài khoản thì đúng nó rồi. Đặt ngón tay lên, nhấc ra, có gì mới hiện lên không ạ?
    .where = Dòng ấy ở trang An sinh xã hội, thường phía trên. { $You } bấm được chưa ạ?
    .why = Dòng này để nói với nhà nước: trả tiền vào đâu. { $You } bấm được chưa ạ?
    .several = Có mấy dòng thì { $you } lấy dòng có 2 chữ «Tài khoản». Bấm được chưa ạ?

asks-six = Máy có hỏi 6 số passcode, là chìa khóa tủ, không ạ?
    .again = Hiện 6 chấm tròn với bàn phím số là đang hỏi đấy. Dãy số đó { $you } nhớ hay quên ạ?
    .simpler = Thấy bàn phím số thì chọn nhớ hoặc quên. Không thấy phím, ra luôn tên các ngân hàng là «Vào thẳng», { $you } chọn gì ạ?
    .where = Chỗ hỏi số ở giữa trang, bàn phím số ở nửa dưới. Máy của { $you } thế nào ạ?
    .why = Chuyện tiền nong nên có khóa, chỉ { $you } mở được. Máy có hỏi số không ạ?
    .remember = Có hỏi, tôi nhớ
    .forgot = Có hỏi, tôi quên
    .opened = Vào thẳng
    .which = Không phải mật khẩu dài để vào VNeID, mà là 6 số để mở giấy tờ. { $You } có nhớ 6 số ấy không ạ?

passcode = { $You } tự bấm 6 số passcode, đừng đọc cho ai. Trang tiếp theo mở ra chưa ạ?
    .again = Mỗi số hiện thêm một chấm tròn. Đủ 6 chấm là máy tự đi tiếp, đã thấy chữ ngân hàng chưa ạ?
    .simpler = Lấy sổ tay ghi 6 số đặt cạnh máy. Nhìn sổ bấm chậm rãi, khóa mở rồi chứ ạ?
    .where = Phím số ở nửa dưới màn hình; nhầm thì bấm phím mũi tên để xóa. { $You } bấm xong chưa ạ?
    .why = Có 6 số này thì người khác cầm máy cũng không đổi được tài khoản nhận tiền. Bấm xong chưa ạ?
    .refused = Thử nhiều lần máy có thể khóa, nên { $you } xem lại sổ tay rồi hãy bấm. Giờ được chưa ạ?
    .forgot = Quên cũng không sao, { $you } nhắn «làm passcode mới», mình đặt 6 số khác rồi quay lại. Hay trang đã mở rồi ạ?
    .fingerprint = Máy cho dùng vân tay hay khuôn mặt thì { $you } dùng thay cũng được. Trang mở ra chưa ạ?

forgot-six = Quên thì mình đặt 6 số khác, rồi quay lại đây.

choose-bank = { $You } chọn tên ngân hàng của mình trong danh sách. Chọn được, hay máy báo gì khác ạ?
    .again = Cầm thẻ lên xem tên ngân hàng, rồi dò tên y như thế trên máy. Chạm vào tên đó, có ô để gõ số hiện ra không ạ?
    .simpler = Danh sách dài thì kéo lên từ từ, hoặc gõ vài chữ đầu vào ô tìm. Có gặp đúng nhà băng của mình không ạ?
    .where = Các tên xếp thành hàng ở giữa trang, mỗi tên có hình bên cạnh. { $You } chọn được chưa ạ?
    .why = Chọn đúng nơi giữ tiền của mình thì trợ cấp mới tới nơi. { $You } chọn được chưa ạ?
    .chosen = Chọn được rồi
    .absent = Không thấy tên
    .linked = Đã khai từ trước

type-account = { $You } chạm ô gõ số tài khoản, chép dãy số trên giấy vào. Gõ xong chưa ạ?
    .again = Đọc 3 số, bấm 3 số, cứ thế cho hết hàng. Xong thì so từng số với giấy, khớp cả chưa ạ?
    .simpler = Nhờ người ngồi cạnh đọc chậm cho { $you } bấm. Bấm hết rồi đổi lại, { $you } đọc, người ấy dò; hai bên khớp chưa ạ?
    .where = Ô ấy ngay dưới tên ngân hàng, ở giữa trang. { $You } gõ xong chưa ạ?
    .why = Lệch một số là máy không nhận, nên mình gõ thong thả. Gõ xong chưa ạ?
    .card-number = Dãy in trên thẻ là số thẻ, ô này cần số tài khoản ghi trong giấy. Gõ đúng số chưa ạ?
    .covered = Phím che mất ô thì { $you } vuốt nhẹ trang lên trên. Ô hiện ra thì gõ tiếp, xong chưa ạ?

agree = { $You } chạm ô vuông nhỏ chỗ đồng ý chia sẻ thông tin. Dấu tích hiện trong ô chưa ạ?
    .again = Kéo trang xuống dưới, có dòng chữ đi kèm một ô trống bé. Chạm đúng ô bé ấy, nó có đổi màu không ạ?
    .simpler = Ngón tay to thì dùng đầu ngón út chạm cho trúng. Trong ô đã có dấu giống chữ V chưa ạ?
    .where = Ô vuông ở bên trái dòng chữ, ngay trên nút «Tiếp tục». { $You } chạm được chưa ạ?
    .why = Nhà nước phải hỏi { $you } trước khi dùng số tài khoản để trả trợ cấp. { $You } chạm được chưa ạ?
    .afraid = Khai ở đây chỉ để tiền vào, không phải để tiền ra. { $You } chạm được chưa ạ?

go-on = Giờ { $you } bấm nút «Tiếp tục» ở cuối trang. Máy báo gì mới chưa ạ?
    .again = Nút ấy to, nằm dưới cùng; phím che thì chạm chỗ trống. Ấn một cái rồi đợi, trang đổi sang trang khác chưa ạ?
    .simpler = { $You } ấn nhẹ rồi đếm đến 10, đừng ấn liền nhiều lần. Đếm xong, trên màn hình có chữ gì khác không ạ?
    .where = Nút «Tiếp tục» ở đáy trang, dưới ô đồng ý. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì VNeID mới hỏi ngân hàng xem tên và số có khớp. { $You } bấm được chưa ạ?
    .grey = Nút mờ là còn thiếu: ô số chưa đủ, hoặc chưa tích đồng ý. Điền nốt, nút sáng thì bấm, máy báo gì mới chưa ạ?

result = { $You } xem máy báo kết quả gì. Giống ô nào dưới đây ạ?
    .again = { $You } chỉ đọc chữ báo, đừng đọc con số nào. Chữ ấy gần với ô nào ạ?
    .simpler = Màu xanh với dấu tích hay là xong, màu đỏ hay là chưa khớp. Màn hình của { $you } có chữ hay nút gì ạ?
    .where = Lời báo thường ở giữa trang; có ngân hàng bắt bấm «Tiếp tục» lần nữa. { $You } thấy gì ạ?
    .why = Mỗi ngân hàng trả lời một kiểu, { $me } hỏi để chỉ tiếp. { $You } thấy ý nào ạ?
    .success = Báo thành công
    .waiting = Báo đang chờ
    .more = Lại có «Tiếp tục»
    .code = Hỏi mã số
    .mismatch = Báo chưa khớp

code = Ngân hàng hỏi mã để biết đúng chủ. Mã ấy chỉ gõ vào VNeID, không đọc cho ai ạ.

type-code = { $You } quay lại VNeID, gõ mã vào ô trống. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, gõ vào, rồi quay ra xem nốt 3 số sau. Đủ thì bấm nút bên dưới, trang có đổi không ạ?
    .simpler = Chép mã ra giấy trước cho khỏi vội, rồi mở lại VNeID mà bấm theo. Ô ấy đầy rồi chứ ạ?
    .where = Ô gõ mã ở giữa trang; mã ở tin nhắn mới nhất. { $You } gõ xong chưa ạ?
    .why = Mã chứng tỏ chính { $you } đang làm. Máy nhận mã chưa ạ?
    .late = Mã hết hạn thì { $you } bấm chữ gửi lại, chờ tin mới. Máy nhận mã chưa ạ?

compare = Tên hoặc số chưa khớp với ngân hàng, chuyện này hay gặp. { $You } gõ lại số, hay ra quầy hỏi ạ?
    .again = Dò từng số trên máy với giấy xem có lệch không. Lệch thì gõ lại, đúng cả thì ra ngân hàng, { $you } thấy thế nào ạ?
    .simpler = Gõ nhầm thì chọn ô đầu. Đã đúng từng số mà máy vẫn chê thì chọn ô dưới, { $you } chọn gì ạ?
    .where = Số đúng ở giấy mở tài khoản; quầy ngân hàng sửa được tên và giấy tờ. { $You } chọn cách nào ạ?
    .why = Hay vướng nhất là ngân hàng còn ghi giấy tờ cũ. { $You } chọn cách nào ạ?
    .retype = Gõ lại số
    .bank = Ra quầy hỏi

wait-a-little = Đang chờ là ngân hàng chưa trả lời, không phải mất. { $You } để đến mai mở lại mục ấy xem ạ.

gift-story = Đây là bài tập. Có người gọi: «Hỗ trợ Tết 5 triệu, { $you } đọc mã OTP trong tin nhắn để nhận». { $You } làm gì ạ?
    .read-code = Đọc mã luôn
    .read-code-because = Khoan đọc đã. Nhận tiền không bao giờ cần đọc mã; đọc mã là họ rút được tiền của { $you }.
    .refuse = Không đọc, cúp máy
    .refuse-because = Cúp máy là đúng ạ. Tiền nhà nước tự vào tài khoản, không ai cần mã của { $you }.

linked = Xong rồi ạ, { $you } đã tự khai tài khoản nhận trợ cấp. Bao giờ tiền về, { $you } hỏi cán bộ xã nhé.

linked-before = Tài khoản đã khai rồi thì không phải làm lại ạ. { $You } xem đúng ngân hàng của mình là được, chưa đúng thì nhờ cán bộ xã.

other-bank = Danh sách chưa có ngân hàng ấy. Có thẻ ngân hàng khác thì { $you } làm lại bài này, không thì hỏi xã cách nhận tiền ạ.

own-name-first = Tài khoản phải đứng tên { $you } thì mới nhận được. { $You } mang căn cước ra quầy mở một cái; chưa mở thì hỏi xã cách nhận tiền mặt ạ.

bank-first = { $You } mang căn cước ra quầy, nhờ ngân hàng đổi sang giấy tờ mới trước. Xong rồi mình làm tiếp bài này; tiền đang nhận thế nào vẫn như cũ ạ.

keep-cash = Chưa có tài khoản cũng không sao, { $you } hỏi xã cách nhận tiền mặt. Muốn mở thì mang căn cước ra quầy ngân hàng ạ.

register-first = Việc này cần VNeID mức 2, làm trực tiếp với công an xã. Chưa có thì { $you } ra xã, cán bộ chỉ cách nhận tiền ạ.

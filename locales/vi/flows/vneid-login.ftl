# Bài: vào tài khoản VNeID.

-title = Vào tài khoản VNeID

been-inside = Mình làm từng bước nhỏ thôi. { $You } đã vào VNeID trên máy này lần nào chưa ạ?
    .again = { $You } nhớ xem có lúc nào mở được thẻ căn cước trong điện thoại này không. Có rồi hay chưa ạ?
    .simpler = { $You } chỉ cần nhớ 1 điều: điện thoại này mới mua, hay dùng VNeID từ lâu rồi ạ?
    .where = VNeID là ứng dụng có tên ấy dưới hình, ở màn hình chính. { $You } đã từng dùng chưa ạ?
    .why = Lần đầu, máy mới và máy quen có cách làm khác nhau. { $You } thuộc trường hợp nào ạ?
    .before = Vào rồi
    .never = Chưa bao giờ
    .new-phone = Mới đổi máy

activate = Lần đầu thì mình kích hoạt tài khoản đã.

new-phone = Máy mới thì cần thêm một bước nhận máy, mình làm bước ấy nhé.

safety = Việc này do { $you } tự làm; nếu có người gọi điện bảo làm, { $you } dừng lại. Mật khẩu và mã số, { $you } đừng gửi cho ai, kể cả { $me } ạ.

open-app = { $You } tìm hình có chữ «VNeID» trên màn hình, rồi bấm vào. Ứng dụng mở ra chưa ạ?
    .again = Vuốt ngang từng trang, đọc tên dưới mỗi hình. Gặp tên ấy { $you } chạm nhẹ, trang mới hiện chưa ạ?
    .simpler = { $You } về trang đầu bằng nút tròn hay vuốt từ đáy lên. Từ đó { $you } mở được VNeID chưa ạ?
    .where = Hình ấy hay nằm ở trang cuối cùng, chỗ các ứng dụng mới cài. { $You } mở được chưa ạ?
    .why = Phải mở ứng dụng thì mới vào được tài khoản. VNeID mở ra chưa ạ?

login-page = Trang vừa mở có mấy ô để gõ, hay vào thẳng bên trong ạ?
    .again = { $You } đếm giúp { $me } các ô trống nằm ngang. Máy đang chờ điền 1 hay 2 ô ạ?
    .simpler = { $You } tìm riêng dòng «Số định danh cá nhân». Có dòng đó tức là 2 ô, { $you } có thấy không ạ?
    .where = Các ô thường ở giữa màn hình, ngay trên nút «Đăng nhập». { $You } thấy mấy ô ạ?
    .why = Có máy nhớ sẵn số của { $you }, nên chỉ hỏi mật khẩu. Máy { $you } thuộc loại nào ạ?
    .two-boxes = Có 2 ô để gõ
    .one-box = Chỉ 1 ô mật khẩu
    .inside = Vào thẳng bên trong

type-number = { $You } chạm ô «Số định danh cá nhân», gõ 12 số trên thẻ căn cước. Gõ đủ 12 số chưa ạ?
    .again = Đặt thẻ cạnh máy, đọc 3 số lại bấm 3 số cho khỏi nhầm. Bấm hết dãy số chưa ạ?
    .simpler = Mình làm ô trên cùng thôi, chạm 1 lần cho phím số hiện lên. Điền xong ô ấy chưa ạ?
    .where = Ô này ở phía trên ô mật khẩu; dãy 12 số in ở mặt trước thẻ. { $You } gõ xong chưa ạ?
    .why = Số ấy cho máy biết đây là tài khoản của { $you }, đừng gửi cho { $me }. { $You } gõ xong chưa ạ?
    .old-card = Số định danh là 12 số trên thẻ căn cước, không dùng số chứng minh cũ. { $You } gõ xong chưa ạ?

type-password = Giờ { $you } chạm ô mật khẩu rồi tự gõ, đừng cho ai biết. { $You } gõ xong chưa ạ?
    .again = Mật khẩu có chữ hoa, chữ thường, số và một dấu như «@». { $You } gõ từng chữ theo sổ, xong chưa ạ?
    .simpler = Muốn gõ chữ hoa, { $you } bấm phím mũi tên lên trước. Nhìn vào sổ, gõ thong thả, đủ chưa ạ?
    .where = Ô mật khẩu ở dưới ô số; chữ gõ vào thành chấm tròn là bình thường. { $You } gõ xong chưa ạ?
    .why = Mật khẩu như chìa khóa cổng, chỉ { $you } giữ nên chỉ { $you } gõ. { $You } gõ xong chưa ạ?
    .six = Passcode 6 số là chìa khóa tủ, mở giấy tờ. Ô này cần mật khẩu có cả chữ, { $you } gõ xong chưa ạ?
    .forgotten = Quên cũng không sao, { $you } gõ thử cái còn nhớ. Chưa được thì mình làm mật khẩu mới, { $you } gõ xong chưa ạ?

tap-login = Bây giờ { $you } bấm nút «Đăng nhập». Màn hình chuyển sang trang khác chưa ạ?
    .again = Nếu bàn phím che mất nút, { $you } vuốt nhẹ trang lên trên. Thấy nút to rồi chạm, có gì hiện ra chưa ạ?
    .simpler = { $You } chạm vào khoảng trống cho bàn phím ẩn đi, rồi chạm nút «Đăng nhập». Máy có báo gì không ạ?
    .where = Nút ấy nằm ngay dưới các ô vừa gõ, to và nổi màu. { $You } bấm được chưa ạ?
    .why = Gõ xong phải bấm nút này thì cửa mới mở. { $You } bấm rồi, máy chuyển trang chưa ạ?

after-login = { $You } xem máy đang báo điều gì. Giống ô nào dưới đây ạ?
    .again = Có khi một bảng chữ nổi lên giữa màn hình. { $You } đọc to, trong đó có ý nào dưới đây ạ?
    .simpler = Trang có ô mật khẩu biến mất là { $you } đã vào được. Vẫn còn đó thì lời nhắc viết gì ạ?
    .where = Lời báo thường ở giữa màn hình, hoặc chữ đỏ dưới ô vừa gõ. { $You } đọc được gì ạ?
    .why = Mỗi lời báo có cách làm riêng, { $me } hỏi để chỉ cho đúng. { $You } thấy ý nào ạ?
    .home = Vào được rồi
    .refused = Báo chưa đúng
    .locked = Báo bị khóa
    .new-device = Báo máy mới
    .code = Hỏi mã số

retry = Ai cũng có lúc gõ nhầm, { $you } đừng lo. { $You } gõ lại 1 lần nữa, hay làm mật khẩu mới ạ?
    .again = Thử nhiều lần quá máy có thể khóa, nên mình chỉ thử thêm 1 lần. { $You } có nhớ chắc mật khẩu không ạ?
    .simpler = Nhớ chắc thì chọn ô trên. Còn ngờ ngợ, mình đặt cái mới cho nhẹ đầu, { $you } thích cách nào ạ?
    .where = Mật khẩu cũ có thể { $you } đã ghi trong sổ ở nhà. { $You } tìm thấy không ạ?
    .why = Làm mật khẩu mới mất chừng 10 phút, nhưng dùng được lâu. { $You } chọn cách nào ạ?
    .again-now = Gõ lại lần nữa
    .forgot = Quên, làm cái mới

forgot = Vâng, mình làm mật khẩu mới, xong rồi quay lại đây.

code = Máy muốn chắc đúng là { $you } nên gửi thêm một mã số.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, gõ vào, rồi quay ra xem nốt 3 số sau. Điền đủ thì trang có đổi không ạ?
    .simpler = { $You } chép dãy số ra giấy trước, rồi mới mở lại ứng dụng mà bấm. Trang bên trong hiện chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong, máy nhận chưa ạ?
    .why = Mã này chứng tỏ điện thoại ở trong tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?

home-words = { $You } đọc giúp { $me } 2 hay 3 chữ to trên trang này, đó là chữ gì ạ?
    .again = Không cần gửi số hay ảnh thẻ. Trong các tên dưới mỗi hình, có «Ví giấy tờ» hoặc «Thủ tục hành chính» không ạ?
    .simpler = Mình chỉ tìm 1 chữ ngắn là «Ví». { $You } dò từ trên xuống, có gặp không ạ?
    .where = Các tên ấy ở giữa trang đầu và hàng dưới cùng. Có chữ «Ví giấy tờ» không ạ?
    .why = Thấy chữ «Ví giấy tờ» là { $me } biết { $you } vào đúng chỗ, không cần xem giấy tờ. Có chữ ấy không ạ?

home-look = Không sao, { $you } tìm giúp { $me } chữ «An sinh xã hội» hoặc «Sổ sức khỏe điện tử». Có thấy không ạ?
    .again = Kéo nhẹ trang xuống rồi lên, đọc tên dưới từng hình. Tên nào có chữ an sinh hay sức khỏe không ạ?
    .simpler = Còn ô mật khẩu là đang ở ngoài, chọn «Không thấy». Hết ô ấy mà có nhiều hình nhỏ thì chọn ô kia, { $you } chọn gì ạ?
    .where = Các tên ấy thường ở giữa trang. { $You } có thấy không ạ?
    .why = Thấy một tên như thế nghĩa là { $you } đã vào trong tài khoản. { $You } có thấy không ạ?
    .yes = Có chữ đó
    .no = Không thấy

logged-in = Được rồi ạ, { $you } đã vào tài khoản của mình. Mật khẩu { $you } ghi vào sổ ở nhà, đừng gửi cho ai.

account-locked = Tài khoản khóa là để giữ an toàn, giấy tờ vẫn còn nguyên. { $You } mang thẻ căn cước ra công an xã, cán bộ xem giúp ạ.

helper = Cửa này hay kẹt, không tại { $you } đâu. { $You } sạc đầy pin, để sẵn thẻ căn cước; cần gấp thì dùng thẻ cứng ạ.

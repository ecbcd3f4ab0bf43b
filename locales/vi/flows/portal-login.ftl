# Bài: vào tài khoản trên Cổng Dịch vụ công quốc gia bằng VNeID.

-title = Vào trang dịch vụ công

remembers = Trang dịch vụ công dùng chung tài khoản với VNeID. { $You } còn nhớ mật khẩu VNeID không ạ?
    .again = Đó là dãy chữ lẫn số { $you } gõ lúc mở VNeID. Dãy ấy trong đầu hay trong sổ có không ạ?
    .simpler = Còn thuộc hay có ghi lại thì chọn «Có, nhớ», ngờ ngợ thì chọn «Quên rồi». { $You } chọn ô nào ạ?
    .where = Mật khẩu hay được ghi trong sổ tay cất ở nhà. { $You } tìm thấy không ạ?
    .why = Mỗi người chỉ có một tài khoản cho mọi việc của nhà nước, là VNeID. { $You } nhớ mật khẩu không ạ?
    .yes = Có, nhớ
    .forgot = Quên rồi
    .never = Chưa có VNeID

renew = Mật khẩu quên thì làm cái mới trong VNeID, xong mình làm tiếp việc này.

safety = Việc này do { $you } tự làm; nếu có người gọi điện bảo làm, { $you } dừng lại. Mật khẩu và mã số, { $you } đừng gửi cho ai, kể cả { $me } ạ.

open = Giờ mình mở trang dịch vụ công trước đã.

sign-in = { $You } bấm chữ «Đăng nhập», thường ở góc trên bên phải. Trang mới hiện ra, hay ở đó đã có tên mình rồi ạ?
    .again = Kéo trang về tận đầu, nhìn hàng trên cùng. Chạm vào hình đầu người hoặc 2 chữ ấy, máy đưa { $you } đến đâu ạ?
    .simpler = Không thấy chữ thì tìm 3 gạch ngang xếp chồng, chạm cho danh sách xổ ra. Chạm «Đăng nhập» trong đó, được chưa ạ?
    .where = Chữ ấy ở hàng trên cùng của trang, hoặc nằm trong nút 3 gạch ngang. Bấm rồi { $you } thấy gì ạ?
    .why = Vào tài khoản thì trang mới hiện việc của riêng { $you }. Bấm rồi { $you } thấy gì ạ?
    .opened = Trang mới hiện ra
    .already = Đã có tên mình
    .small = Chữ nhỏ thì { $you } đặt 2 ngón tay lên trang rồi xòe ra, chữ sẽ to lên. Thấy «Đăng nhập» chưa ạ?
    .bars = Đúng rồi, { $you } chạm vào 3 gạch ấy, rồi tìm chữ «Đăng nhập». Bấm được chưa ạ?

account-kind = Trang hỏi vào bằng tài khoản nào. { $You } bấm dòng của Bộ Công an, có chữ «dành cho Công dân»; được chưa ạ?
    .again = Dòng ấy dài: «Tài khoản Định danh điện tử được cấp bởi Bộ Công an dành cho Công dân». Chạm vào, có ô trống không ạ?
    .simpler = Mình chỉ dò 2 chữ «Công dân», vì mình là dân thường. Gặp thì đặt ngón tay vào rồi nhấc lên, trang đổi chưa ạ?
    .where = Dòng ấy thường ở giữa trang, gần trên cùng trong các dòng. { $You } bấm được chưa ạ?
    .why = Tài khoản của Bộ Công an chính là VNeID của { $you }. { $You } bấm được chưa ạ?
    .several = Có mấy dòng thì { $you } lấy dòng có chữ «Công dân», các dòng khác để yên. Bấm được chưa ạ?
    .company = Dòng cho tổ chức, công ty không phải của mình. { $You } tìm dòng có chữ «Công dân», bấm được chưa ạ?

type-number = { $You } chạm ô «Số định danh cá nhân», gõ 12 số trên thẻ căn cước. Gõ đủ 12 số chưa ạ?
    .again = Để thẻ bên cạnh, đọc 3 số thì bấm 3 số. Bấm đủ 4 lượt như thế chưa ạ?
    .simpler = Nhờ người nhà đọc chậm, { $you } chỉ việc bấm phím. Hết dãy in ở mặt trước rồi chứ ạ?
    .where = Ô này ở trên ô mật khẩu; dãy số in ở mặt trước thẻ. { $You } gõ xong chưa ạ?
    .why = Số ấy để trang biết tài khoản nào, { $you } đừng gửi cho { $me }. Gõ xong chưa ạ?
    .twelve = Dãy 9 số là của chứng minh thư cũ. { $You } nhìn thẻ căn cước, gõ dãy 12 số xong chưa ạ?
    .covered = Phím che mất ô thì { $you } vuốt nhẹ trang lên trên. Ô hiện ra thì gõ tiếp, đủ 12 số chưa ạ?

type-password = Giờ { $you } chạm ô «Mật khẩu» rồi tự gõ mật khẩu VNeID. Gõ xong chưa ạ?
    .again = Nhìn sổ, gõ từng chữ một, cả dấu như «@» nữa. Mỗi lần bấm hiện thêm một chấm tròn, đủ số chấm chưa ạ?
    .simpler = Bên phải ô thường có hình con mắt, chạm vào thì thấy chữ mình gõ. So với sổ, giống hết chưa ạ?
    .where = Ô này ngay dưới ô số; chữ biến thành chấm tròn là bình thường. { $You } gõ xong chưa ạ?
    .why = Mật khẩu như chìa khóa cổng, chỉ { $you } mở được. { $You } gõ xong chưa ạ?
    .passcode = Dãy 6 số là để mở giấy tờ bên trong VNeID. Chỗ này cần mật khẩu có cả chữ, { $you } gõ được chưa ạ?
    .capital = Muốn chữ hoa, { $you } bấm phím mũi tên lên ở góc trái rồi bấm chữ. Gõ xong cả mật khẩu chưa ạ?

enter = Bây giờ { $you } bấm nút «Đăng nhập» ngay bên dưới. Trang chuyển sang chỗ khác chưa ạ?
    .again = Chạm vào khoảng trắng cho phím ẩn đi, nút to sẽ lộ ra. Chạm nút ấy 1 lần rồi chờ, có gì hiện lên không ạ?
    .simpler = { $You } đừng bấm liền mấy lần, máy dễ rối. Ấn nhẹ một cái, đếm đến 10, có bảng chữ nào không ạ?
    .where = Nút nằm dưới 2 ô vừa gõ, to và có màu. { $You } bấm được chưa ạ?
    .why = Điền xong phải bấm nút này thì trang mới cho vào. Bấm rồi, trang chuyển chưa ạ?

after-enter = { $You } xem trang đang hỏi hay báo gì. Giống ô nào dưới đây ạ?
    .again = Hay gặp nhất là trang hỏi mã số, chọn ô đầu. { $You } đọc dòng chữ to giữa màn hình, có nhắc đến mã không ạ?
    .simpler = Hai ô gõ vẫn còn, kèm chữ đỏ, thì chọn «Báo chưa đúng». Hai ô mất rồi thì máy hiện gì ạ?
    .where = Chữ báo thường ở giữa trang, hoặc màu đỏ dưới ô vừa gõ. { $You } đọc được ý nào ạ?
    .why = Mỗi lời báo có một lối đi tiếp, { $me } hỏi để chỉ cho đúng. { $You } thấy ý nào ạ?
    .code = Hỏi mã số
    .inside = Vào được rồi
    .refused = Báo chưa đúng
    .locked = Báo bị khóa

retry = Không sao, chữ khó nhìn thì hay gõ nhầm. { $You } gõ lại 1 lần, hay làm mật khẩu mới ạ?
    .again = Thử nhiều quá tài khoản có thể bị khóa, nên chỉ thêm 1 lần. Xem sổ rồi, { $you } có chắc không ạ?
    .simpler = Có ghi trong sổ thì chọn ô trên. Không có sổ, mình đặt cái khác cho nhẹ lòng, { $you } ưng cách nào ạ?
    .where = Mật khẩu cũ có thể ghi trong sổ ở nhà. { $You } tìm được không ạ?
    .why = Làm mật khẩu mới mất chừng 10 phút mà dùng được lâu. { $You } chọn cách nào ạ?
    .again-now = Gõ lại lần nữa
    .forgot = Làm cái mới

renew-here = Mình sang VNeID làm mật khẩu mới. Trang dịch vụ công { $you } cứ để đấy, lát quay lại.

way-of-code = Trang có thể cho chọn nhận mã số qua «VNeID» hay «SMS», tức là tin nhắn. { $You } chọn cách nào ạ?
    .again = Tin nhắn thì quen hơn, chỉ cần sim còn tốt. Nếu trang không cho chọn, { $you } cứ coi như tin nhắn; mình lấy cách nào ạ?
    .simpler = { $You } có hay mở được tin nhắn trên máy này không? Mở được thì chạm «SMS»; { $you } lấy cách nào ạ?
    .where = Hai chữ ấy ở giữa trang, có khi mỗi chữ một ô tròn bên cạnh. { $You } chọn chữ nào ạ?
    .why = Mã số chứng tỏ điện thoại đang ở trong tay { $you }. { $You } nhận qua đâu ạ?
    .sms = Qua tin nhắn
    .app = Qua VNeID

code-in-app = { $You } để nguyên trang này, mở ứng dụng VNeID xem mã. Thấy mã số chưa ạ?
    .again = Ra màn hình chính, chạm VNeID, rồi xem hình cái chuông hoặc bảng vừa nổi lên. Có dãy số nào mới không ạ?
    .simpler = Sẵn giấy bút bên cạnh. { $You } mở hình VNeID, gặp dãy số thì chép ra giấy cho khỏi quên, chép được chưa ạ?
    .where = Mã thường hiện ngay khi mở VNeID, hoặc trong phần thông báo, hình cái chuông. { $You } thấy chưa ạ?
    .why = Trang gửi mã vào VNeID vì biết đó là của { $you }. { $You } thấy mã chưa ạ?
    .asks-password = VNeID hỏi mật khẩu thì { $you } tự gõ như mọi ngày. Vào rồi, có thấy mã số không ạ?
    .nothing = Chưa thấy thì { $you } đóng VNeID rồi mở lại, đợi 1 phút. Giờ có mã chưa ạ?

code = Trang gửi mã số về tin nhắn. { $You } cứ để nguyên trang, mình ra xem tin ạ.

type-code = { $You } quay lại trang dịch vụ công, gõ mã số vào ô trống. Gõ xong chưa ạ?
    .again = Nhớ 3 số đầu, sang trang kia bấm vào, rồi quay ra xem nốt. Ô ấy kín số chưa ạ?
    .simpler = { $You } chép mã ra giấy trước, rồi cứ nhìn giấy mà bấm cho thong thả. Điền đủ từng số chưa ạ?
    .where = Ô để gõ mã ở giữa trang; có trang chia thành 6 ô nhỏ, mỗi ô 1 số. { $You } gõ xong chưa ạ?
    .why = Mã đúng thì trang biết chắc là { $you }. { $You } gõ xong chưa ạ?
    .page-gone = Trang vẫn còn đấy, { $you } mở lại hình vào mạng ban nãy là thấy. Gõ mã vào ô xong chưa ạ?
    .late = Mã chỉ sống vài phút, hết thì { $you } bấm chữ gửi lại mã, không mất gì. Gõ mã mới xong chưa ạ?

confirm = Giờ { $you } bấm nút «Xác nhận» dưới ô mã. Trang chuyển chưa ạ?
    .again = Đẩy trang lên cho nút cuối lộ ra, rồi chạm 1 cái. Máy quay vòng xong, có gì mới không ạ?
    .simpler = Có trang tự chuyển khi gõ đủ số, khỏi bấm nữa. { $You } xem ô gõ mã đã mất đi chưa ạ?
    .where = Nút «Xác nhận» thường ở ngay dưới ô mã, to và có màu. { $You } bấm được chưa ạ?
    .why = Bấm nút này là nói với trang rằng mình gõ xong. { $You } bấm được chưa ạ?

after-confirm = { $You } xem giờ trang hiện gì. Giống ô nào dưới đây ạ?
    .again = Thấy lại trang chính là đã xong, chọn ô đầu. Nếu có bảng xin phép chia sẻ thì chọn ô thứ hai; { $you } thấy bảng nào ạ?
    .simpler = { $You } đọc chữ to nhất ở giữa màn hình. Chữ ấy nói về mã, về đồng ý, hay là trang dịch vụ công ạ?
    .where = Lời báo ở giữa trang, hoặc chữ đỏ dưới ô mã. { $You } đọc được ý nào ạ?
    .why = Lần đầu trang hay hỏi thêm một câu, nên { $me } hỏi cho chắc. { $You } thấy ý nào ạ?
    .inside = Trang chính hiện ra
    .share = Hỏi đồng ý chia sẻ
    .late = Báo mã chưa đúng
    .start-over = Bắt vào lại từ đầu

share = Trang xin dùng thông tin trong VNeID để khỏi khai lại. { $You } đọc, ưng thì bấm đồng ý; trang chuyển chưa ạ?
    .again = Nếu có ô vuông nhỏ, chạm cho nó hiện dấu tích, nút phía dưới mới sáng. Bấm nút ấy rồi, đã sang trang khác chưa ạ?
    .simpler = { $You } nhờ người nhà đọc to cho nghe. Nghe xong thấy được thì chạm nút có chữ «Đồng ý», có gì thay đổi không ạ?
    .where = Ô vuông và nút thường ở cuối trang, kéo xuống là thấy. { $You } bấm được chưa ạ?
    .why = Nhà nước phải hỏi trước khi dùng thông tin của { $you }. { $You } bấm được chưa ạ?
    .afraid = Trang này kết thúc bằng «.gov.vn» thì là của nhà nước, chia sẻ không mất tiền. { $You } bấm được chưa ạ?

new-code = Mã cũ chỉ dùng được vài phút thôi. { $You } bấm chữ gửi lại mã; trang báo đã gửi chưa ạ?
    .again = Dưới ô mã thường có một dòng để xin mã khác, đôi khi đang đếm lùi. Đếm hết rồi chạm vào, được không ạ?
    .simpler = Xóa hết số cũ trong ô cho trống. Rồi { $you } chạm dòng có chữ «lại», nghe máy kêu chưa ạ?
    .where = Dòng ấy ngay dưới ô gõ mã. { $You } bấm được chưa ạ?
    .why = Mã mới dùng được ngay, mã cũ thì bỏ. { $You } bấm gửi lại được chưa ạ?
    .countdown = Máy đang đếm giây, { $you } đợi đếm hết thì chữ sáng lên. Bấm rồi, trang báo đã gửi chưa ạ?

proof = { $You } xem góc trên, chỗ ban nãy ghi «Đăng nhập». Chữ ấy giờ còn không ạ?
    .again = Vào được rồi thì chỗ đó đổi thành hình người hoặc tên mình, đừng đọc tên ra. Chữ cũ còn nằm đấy không ạ?
    .simpler = Mình chỉ tìm đúng 2 chữ «Đăng nhập» ở đầu trang. { $You } dò một lượt, còn gặp không ạ?
    .where = Chỗ ấy ở hàng trên cùng bên phải, hoặc trong nút 3 gạch. Còn chữ «Đăng nhập» không ạ?
    .why = Chữ ấy mất nghĩa là { $you } đã vào, { $me } không cần xem gì khác. Chữ ấy còn không ạ?
    .gone = Không còn nữa
    .still = Vẫn còn

reload = Có khi trang chưa kịp đổi. { $You } đặt ngón tay giữa trang rồi kéo xuống thả ra; trang tải lại chưa ạ?
    .again = Cạnh ô địa chỉ thường có mũi tên cong thành vòng tròn. Chạm vào đó, chữ có chớp rồi hiện lại không ạ?
    .simpler = { $You } chạm ô địa chỉ, bấm phím góc dưới bên phải như lúc đầu. Trang chính hiện lại rồi chứ ạ?
    .where = Hình mũi tên vòng ở cạnh ô địa chỉ, có khi trong nút 3 chấm. { $You } làm được chưa ạ?
    .why = Tải lại thì trang lấy thông tin mới, như mở cửa nhìn lại lần nữa. Trang tải lại chưa ạ?
    .out = Không sao, { $you } mở lại hình vào mạng, trang vẫn ở đó. Trang chính hiện chưa ạ?

proof-again = { $You } nhìn lại góc trên của trang. Chữ «Đăng nhập» còn không ạ?
    .again = Nếu chỗ ấy là hình đầu người thì tốt rồi. Hai chữ cũ đã biến mất hay vẫn nằm đó ạ?
    .simpler = { $You } nhờ người ngồi cạnh dò hộ đầu trang. Người ấy có đọc thấy «Đăng nhập» không ạ?
    .where = Ở hàng trên cùng bên phải, hoặc trong nút 3 gạch. Còn chữ ấy không ạ?
    .why = Còn chữ ấy thì mình chưa vào hẳn, để { $me } nhờ người xem. Chữ ấy còn không ạ?
    .gone = Không còn nữa
    .still = Vẫn còn

signed-in = Được rồi ạ, { $you } đã vào trang dịch vụ công. Dùng máy của người khác thì xong việc nhớ ra khỏi tài khoản.

register-first = Tài khoản VNeID mức 2 phải làm trực tiếp với công an, không làm qua điện thoại. { $You } mang thẻ căn cước ra công an xã, hoặc nhờ cán bộ xã nộp giúp ạ.

account-locked = Tài khoản khóa là để giữ an toàn, hồ sơ vẫn còn nguyên. { $You } mang thẻ căn cước ra công an xã, cán bộ xem giúp ạ.

helper = Trang này nhiều chữ, ai cũng có lúc lạc. Cần gấp thì { $you } ra Trung tâm Phục vụ hành chính công xã, cán bộ làm cùng ạ.

# Bài: vào tài khoản VNeID; quên mật khẩu thì làm mật khẩu mới.

-title = Vào tài khoản VNeID

been-inside = Mình làm từng bước nhỏ thôi. { $You } đã vào VNeID trên máy này lần nào chưa ạ?
    .again = { $You } nhớ xem có lúc nào mở được thẻ căn cước trong điện thoại này không. Có rồi hay chưa ạ?
    .simpler = { $You } chỉ cần nhớ 1 điều: điện thoại này mới mua, hay dùng VNeID từ lâu rồi ạ?
    .where = VNeID là ứng dụng có tên ấy dưới hình, ở màn hình chính. { $You } đã từng dùng chưa ạ?
    .why = Lần đầu, máy mới và máy quen có cách làm khác nhau. { $You } thuộc trường hợp nào ạ?
    .before = Vào rồi
    .never = Chưa bao giờ
    .new-phone = Mới đổi máy

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

type-password = Giờ { $you } chạm ô mật khẩu rồi tự gõ, đừng cho ai biết. { $You } gõ xong chưa ạ?
    .again = Mật khẩu có chữ hoa, chữ thường, số và một dấu như «@». { $You } gõ từng chữ theo sổ, xong chưa ạ?
    .simpler = Muốn gõ chữ hoa, { $you } bấm phím mũi tên lên trước. Nhìn vào sổ, gõ thong thả, đủ chưa ạ?
    .where = Ô mật khẩu ở dưới ô số; chữ gõ vào thành chấm tròn là bình thường. { $You } gõ xong chưa ạ?
    .why = Mật khẩu như chìa khóa cổng, chỉ { $you } giữ nên chỉ { $you } gõ. { $You } gõ xong chưa ạ?

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

retry = Chưa được cũng không sao, ai cũng có lúc gõ nhầm. { $You } gõ lại 1 lần nữa, hay làm mật khẩu mới ạ?
    .again = Thử nhiều lần quá máy có thể khóa, nên mình chỉ thử thêm 1 lần. { $You } có nhớ chắc mật khẩu không ạ?
    .simpler = Nhớ chắc thì chọn ô trên. Còn ngờ ngợ, mình đặt cái mới cho nhẹ đầu, { $you } thích cách nào ạ?
    .where = Mật khẩu cũ có thể { $you } đã ghi trong sổ ở nhà. { $You } tìm thấy không ạ?
    .why = Làm mật khẩu mới mất chừng 10 phút, nhưng dùng được lâu. { $You } chọn cách nào ạ?
    .again-now = Gõ lại lần nữa
    .forgot = Quên, làm cái mới

forgot = Ở trang có ô mật khẩu, { $you } bấm chữ «Quên mật khẩu». Trang khác hiện ra chưa ạ?
    .again = Dưới ô vừa gõ có một dòng chữ nhỏ, không phải nút to. Chạm vào dòng ấy, có gì thay đổi không ạ?
    .simpler = { $You } tìm 1 chữ «Quên» thôi. Đặt ngón tay lên chữ đó rồi nhấc ra, máy sang trang mới không ạ?
    .where = Dòng chữ ấy thường gần ô mật khẩu hoặc nút «Đăng nhập». { $You } bấm được chưa ạ?
    .why = Đây là lối chính thức để tự đặt mật khẩu mới, không mất phí. Trang khác hiện ra chưa ạ?

forgot-numbers = { $You } gõ số định danh và số điện thoại vào 2 ô trống. Cả 2 ô có số chưa ạ?
    .again = Số máy cần điền là số đã khai với công an khi làm VNeID. { $You } điền hết chỗ trống chưa ạ?
    .simpler = Mình làm từng ô: ô nào ghi «định danh» thì nhìn thẻ mà bấm. Ô còn lại ghi số máy đang cầm, xong chưa ạ?
    .where = Hai ô nằm giữa trang, tên ô ghi ngay bên cạnh hoặc bên trong. { $You } gõ xong chưa ạ?
    .why = Máy cần biết tài khoản nào và gửi mã về số nào. { $You } gõ xong 2 ô chưa ạ?

choose-typing = { $You } tìm chữ «Nhập thông tin xác thực», nghĩa là tự gõ thông tin, rồi bấm. Bấm được chưa ạ?
    .again = Nếu có vài cách để chọn, mình lấy cách gõ tay, không cần áp thẻ. { $You } chạm dòng ấy được chưa ạ?
    .simpler = { $You } dò các dòng, gặp chữ đầu là «Nhập» thì chạm 1 lần. Dòng ấy đổi màu hay có dấu chọn chưa ạ?
    .where = Dòng ấy thường ở dưới 2 ô số vừa gõ. { $You } chọn được chưa ạ?
    .why = Cách này chỉ cần nhìn thẻ mà gõ, không cần máy đời mới. { $You } chọn xong chưa ạ?

send-request = Giờ { $you } bấm nút «Gửi yêu cầu». Máy hỏi họ tên, ngày sinh chưa ạ?
    .again = Nút to cuối trang là để gửi đi; bàn phím che thì vuốt lên. Chạm xong, trang kế tiếp hiện ra chưa ạ?
    .simpler = { $You } chỉ chạm 1 lần vào chữ bắt đầu bằng «Gửi». Có ô mới để điền không ạ?
    .where = Nút ấy nằm dưới cùng của trang đang mở. { $You } bấm được chưa ạ?
    .why = Bấm gửi thì máy mới biết { $you } muốn đặt mật khẩu mới. Trang kế tiếp hiện chưa ạ?

card-details = { $You } nhìn thẻ, điền họ tên, ngày sinh, ngày cấp vào các ô. Điền đủ 3 ô chưa ạ?
    .again = Ngày cấp thường in ở mặt sau thẻ căn cước. Cứ lần lượt từ trên xuống, còn chỗ nào trống không ạ?
    .simpler = Chữ nhỏ khó nhìn, nhờ người nhà đọc to cho { $you } gõ. Từng ô một, xong cả chưa ạ?
    .where = Họ tên và ngày sinh ở mặt trước thẻ, ngày cấp thường ở mặt sau. { $You } điền xong chưa ạ?
    .why = Máy hỏi để chắc đúng là { $you }, những điều ấy đừng gửi cho { $me }. { $You } điền xong chưa ạ?

go-on = Giờ { $you } bấm nút «Tiếp tục». Máy hỏi mã số chưa ạ?
    .again = Vuốt trang lên đến cuối cho thấy nút to, rồi chạm 1 lần. Trang mới có ô để nhập mã không ạ?
    .simpler = Ô nào viền đỏ là máy nhờ xem lại theo thẻ. Sửa xong chạm nút cuối, trang có đổi không ạ?
    .where = Nút «Tiếp tục» ở cuối trang, dưới các ô vừa điền. { $You } bấm được chưa ạ?
    .why = Sang bước này máy mới gửi mã về tin nhắn. { $You } bấm xong chưa ạ?

code = Máy gửi mã số về tin nhắn, gọi là «OTP», chỉ dùng một lần. Có tin nhắn mới chưa ạ?
    .again = { $You } đợi chừng 2 phút, nghe tiếng báo rồi vào chỗ đọc tin. Trong đó có dãy số nào vừa đến không ạ?
    .simpler = { $You } chỉ nhìn tin trên cùng, xem có phải vừa gửi lúc nãy. Đừng đọc số ra, chỉ nói có hay chưa ạ?
    .where = Tin mới hay rơi xuống từ mép trên, hoặc nằm trong hình phong thư. { $You } thấy tin ấy chưa ạ?
    .why = Mã ấy như vé xem một lần, { $you } không đưa ai, cả { $me } cũng không. Tin đã đến chưa ạ?
    .yes = Có tin rồi
    .no = Chưa thấy tin

can-call = Mình xem sim còn tốt không. { $You } thử gọi cho con cháu 1 cuộc, có gọi đi được không ạ?
    .again = Bấm số người nhà, nghe thấy tiếng chuông đổ là tốt. { $You } nghe được chuông không ạ?
    .simpler = Gọi xong máy im lặng, hay có giọng báo khóa, là sim đang vướng. Của { $you } có đổ chuông không ạ?
    .where = { $You } vào hình ống nghe màu xanh, chọn tên một người nhà. Gọi được không ạ?
    .why = Sim chưa xác nhận thì bị khóa dần, mã không về được. { $You } gọi đi được không ạ?
    .yes = Gọi được
    .no = Không gọi được

whose-sim = Sim trong máy đứng tên ai, { $you } có nhớ không ạ?
    .again = Lúc mua sim, người bán chụp thẻ căn cước của ai ạ?
    .simpler = Sim này con cháu mua hộ, hay { $you } tự mang thẻ đi mua ạ?
    .where = { $You } nhắn TTTB đến 1414, không mất phí, tin trả lời cho biết chủ sim. Sim tên ai ạ?
    .why = Sim đứng tên người khác thì mã hay bị vướng. Sim này tên ai ạ?
    .own = Tên tôi
    .family = Tên con cháu
    .unsure = Không rõ

resend = { $You } bấm chữ gửi lại mã, rồi chờ 2 phút, đừng thoát VNeID. Tin nhắn đến chưa ạ?
    .again = Ra chỗ thoáng có sóng, xem góc trên máy còn mấy vạch. Xin mã thêm 1 lần, có tin báo về không ạ?
    .simpler = Đầy tin cũ thì tin mới khó vào, { $you } xóa vài tin quảng cáo. Giờ có dãy số vừa gửi không ạ?
    .where = Chữ ấy thường ở dưới ô nhập mã, có khi phải chờ đếm ngược. { $You } nhận được tin chưa ạ?
    .why = Mã cũ chỉ sống vài phút, xin mã mới thì dùng được ngay. Tin mới đến chưa ạ?
    .yes = Có tin rồi
    .no = Vẫn chưa có

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, gõ vào, rồi quay ra xem nốt 3 số sau. Điền đủ thì trang có đổi không ạ?
    .simpler = { $You } chép dãy số ra giấy trước, rồi mới mở lại ứng dụng mà bấm. Trang đặt mật khẩu hiện chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong, máy nhận chưa ạ?
    .why = Mã này chứng tỏ điện thoại ở trong tay { $you }. Máy nhận mã chưa ạ?

new-password = { $You } nghĩ mật khẩu mới dài hơn 8 chữ rồi gõ, đừng nói { $me } biết. Gõ xong chưa ạ?
    .again = Cần có một chữ hoa, vài chữ thường, vài số và dấu «@». { $You } ghi vào sổ cất ở nhà, rồi gõ theo, được chưa ạ?
    .simpler = Mình viết ra giấy trước đã. Máy hỏi 2 lần thì chép y hệt, còn chữ đỏ nào hiện không ạ?
    .where = Ô để gõ ở giữa trang; có ô thứ 2 là để nhắc lại y như thế. { $You } điền đủ chưa ạ?
    .why = Nhiều loại chữ thì kẻ gian khó đoán. { $You } đặt xong mật khẩu mới chưa ạ?

confirm = Giờ { $you } bấm nút «Xác nhận» để giữ mật khẩu mới. Máy báo thành công chưa ạ?
    .again = Vuốt trang lên cho thấy nút cuối cùng, rồi chạm 1 lần. Trang đầu của VNeID trở lại chưa ạ?
    .simpler = { $You } xem có dòng chữ đỏ nào không. Không có thì chạm nút ấy, màn hình đổi chưa ạ?
    .where = Nút ấy thường ở cuối trang, dưới chỗ vừa gõ. { $You } bấm được chưa ạ?
    .why = Chưa bấm thì mật khẩu mới chưa có tác dụng. { $You } bấm xong chưa ạ?

home-words = { $You } đọc giúp { $me } 2 hay 3 chữ to trên trang này, đó là chữ gì ạ?
    .again = Không cần gửi số hay ảnh thẻ. Trong các tên dưới mỗi hình, có «Ví giấy tờ» hoặc «Thủ tục hành chính» không ạ?
    .simpler = Mình chỉ tìm 1 chữ ngắn là «Ví». { $You } dò từ trên xuống, có gặp không ạ?
    .where = Các tên ấy ở giữa trang đầu và hàng dưới cùng. Có chữ «Ví giấy tờ» không ạ?
    .why = Thấy chữ «Ví giấy tờ» là { $me } biết { $you } vào đúng chỗ, không cần xem giấy tờ. Có chữ ấy không ạ?

home-look = Không sao, { $you } tìm giúp { $me } chữ «An sinh xã hội» hoặc «Sổ sức khỏe điện tử». Có thấy không ạ?
    .again = Kéo nhẹ trang xuống rồi lên, đọc tên dưới từng hình. Tên nào có chữ an sinh hay sức khỏe không ạ?
    .simpler = Trang này còn ô mật khẩu thì chọn «Không thấy». Hết ô ấy mà có nhiều hình nhỏ, { $you } chọn chữ kia nhé ạ?
    .where = Các tên ấy thường ở giữa trang. { $You } có thấy không ạ?
    .why = Thấy một tên như thế nghĩa là { $you } đã vào trong tài khoản. { $You } có thấy không ạ?
    .yes = Có chữ đó
    .no = Không thấy

logged-in = Được rồi ạ, { $you } đã vào tài khoản của mình. Mật khẩu { $you } ghi vào sổ ở nhà, đừng gửi cho ai.

register-first = Lần đầu phải làm trực tiếp với công an, không làm qua điện thoại hay đường dẫn. { $You } mang thẻ căn cước ra công an xã, cán bộ làm cùng ạ.

old-phone = Máy mới cần thêm một bước nhận máy, có người ngồi cạnh thì dễ hơn. { $You } để sẵn máy cũ và thẻ căn cước nhé ạ.

account-locked = Tài khoản khóa là để giữ an toàn, giấy tờ vẫn còn nguyên. { $You } mang thẻ căn cước ra công an xã, cán bộ xem giúp ạ.

sim-help = Có thể sim này cần xác nhận lại. { $You } mang thẻ căn cước ra điểm giao dịch nhà mạng, người ở đó làm giúp ạ.

helper = Chỗ này hay khó, nhiều người cũng vướng. { $You } sạc đầy pin và để sẵn thẻ căn cước nhé ạ.

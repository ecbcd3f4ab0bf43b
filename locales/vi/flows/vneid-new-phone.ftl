# Bài: dùng VNeID trên điện thoại mới; máy cũ bị mất thì khóa trước.

-title = VNeID trên máy mới

old-phone = Điện thoại cũ có VNeID giờ thế nào: còn mở được, đã hỏng, hay bị mất ạ?
    .again = Nếu bật lên còn vào được VNeID thì máy mới nhận mã từ đó. { $You } còn giữ nó trong nhà không ạ?
    .simpler = Cầm được trên tay thì chọn ô đầu, vỡ hay cho rồi thì ô 2. Không biết ở đâu thì «Bị mất», { $you } chọn gì ạ?
    .where = Máy cũ có khi cất trong ngăn kéo, hay đang ở chỗ con cháu. { $You } còn dùng được nó không ạ?
    .why = Còn máy cũ thì lấy mã từ đó, không còn thì dùng thẻ căn cước. Máy cũ của { $you } thế nào ạ?
    .here = Còn mở được
    .broken = Hỏng, bán, cho rồi
    .lost = Bị mất

lock-vneid = Mất máy thì khóa trước đã. { $You } mượn máy gọi 1900 0368 (có tính tiền), xin khóa VNeID; họ khóa chưa ạ?
    .again = Chỉ cần nói: «Tôi mất điện thoại, khóa giúp tài khoản VNeID». Tổng đài nhận lời chưa ạ?
    .simpler = Gọi không xong thì nhờ người đưa ra công an xã. Ở đó cán bộ khóa cho { $you } chưa ạ?
    .where = Bấm trên máy mượn: một chín không không, không ba sáu tám. { $You } gọi được chưa ạ?
    .why = Khóa rồi thì người nhặt được máy không mở được giấy tờ của { $you }. Khóa xong chưa ạ?
    .busy = Máy bận thì { $you } giữ máy chờ, hoặc gọi lại sau vài phút. Có người nghe thì xin khóa, họ khóa chưa ạ?
    .found = Tìm thấy máy thì mừng quá, { $you } nhắn «chuyển vneid sang máy mới» để làm lại từ đầu. Chưa chắc thì cứ xin khóa, họ khóa chưa ạ?

lock-bank = Giờ { $you } gọi số in trên thẻ ngân hàng, báo mất điện thoại để họ khóa. Họ khóa chưa ạ?
    .again = Nói gọn: «Tôi mất máy, khóa giúp tài khoản trên điện thoại». Người ta nhận lời chưa ạ?
    .simpler = Ra thẳng quầy gần nhà cũng được, đem theo thẻ căn cước. Ở quầy xong việc chưa ạ?
    .where = Số ấy thường ở mặt sau thẻ, chữ nhỏ. { $You } gọi được chưa ạ?
    .why = Kẻ nhặt máy có thể mở ứng dụng ngân hàng. { $You } báo khóa chưa ạ?
    .none = Không có tài khoản ngân hàng thì việc này bỏ qua được. Mình sang việc khóa sim được chưa ạ?

lock-sim = Giờ { $you } báo nhà mạng khóa sim cũ. Họ khóa chưa ạ?
    .again = Nhờ người nhà dùng cùng nhà mạng gọi tổng đài hộ, nói là mất máy. Xong việc ấy chưa ạ?
    .simpler = Ra cửa hàng nhà mạng thì họ vừa khóa vừa làm lại sim đúng số. Ở đó xong việc chưa ạ?
    .where = Cửa hàng nhà mạng có ở chợ hay phố gần nhà. { $You } báo được chưa ạ?
    .why = Còn sim thì kẻ nhặt máy nhận được mã của { $you }. Báo khóa chưa ạ?

safety = Việc này { $you } tự làm. Có ai gọi điện bảo đọc mã hay áp thẻ, { $you } dừng lại ạ.

notice-open = Trên máy mới, VNeID đã hiện bảng hỏi về máy này chưa ạ?
    .again = Có bảng chữ nào nổi lên, nhắc rằng tài khoản đang dùng ở máy khác không ạ?
    .simpler = Chưa làm gì trên máy này thì chọn «Chưa hiện». Gõ mật khẩu rồi mà nó hỏi thêm thì chọn ô kia, { $you } chọn gì ạ?
    .where = Bảng ấy ở giữa màn hình, hiện ra sau khi bấm «Đăng nhập». { $You } có thấy không ạ?
    .why = Có bảng rồi thì mình khỏi gõ lại từ đầu. Máy đã hiện chưa ạ?
    .yes = Hiện rồi
    .no = Chưa hiện

sim-here = Máy mới đã lắp sim và có sóng chưa ạ?
    .again = Nhìn góc trên màn hình: có vài vạch cao thấp, hoặc tên nhà mạng không ạ?
    .simpler = { $You } thử gọi cho người nhà một cuộc. Có đổ chuông không ạ?
    .where = Sim là mảnh nhựa nhỏ trong khay ở cạnh máy. { $You } đã chuyển nó sang đây chưa ạ?
    .why = Lát nữa mã gửi về tin nhắn, máy cần có sim mới nhận được. Đã lắp chưa ạ?
    .yes = Lắp rồi
    .no = Chưa lắp

put-sim = { $You } nhờ người nhà hay thợ lắp sim sang máy mới. Máy có vạch sóng chưa ạ?
    .again = Lấy que nhỏ chọc lỗ cạnh máy, khay bật ra, đặt mảnh nhựa vào đúng chiều. Giờ gọi thử được không ạ?
    .simpler = Mắt kém thì mang ra tiệm điện thoại, họ đổi giúp vài phút. Đã ai làm hộ { $you } chưa ạ?
    .where = Lỗ nhỏ ở cạnh máy, mỗi máy một bên. Lắp xong chưa ạ?
    .why = Không có sim thì mã gửi về máy cũ, mình không nhận được. Lắp xong chưa ạ?
    .lost-sim = Mất sim thì ra cửa hàng nhà mạng làm lại đúng số cũ, mang theo thẻ căn cước. Có sim rồi thì máy có sóng chưa ạ?
    .size = Sim to quá thì cửa hàng nhà mạng đổi sim nhỏ, giữ nguyên số. Máy có sóng chưa ạ?

has-app = Máy mới đã có ứng dụng VNeID chưa ạ?
    .again = { $You } vuốt qua các trang, đọc tên dưới từng hình nhỏ. Có hình nào ghi «VNeID» không ạ?
    .simpler = Không chắc thì chọn «Chưa có», { $me } chỉ cách lấy ở cửa hàng của máy. { $You } thấy tên ấy không ạ?
    .where = Ứng dụng mới cài hay nằm ở trang cuối. { $You } có thấy chữ «VNeID» không ạ?
    .why = Máy mới mua thường chưa có sẵn, cần lấy từ cửa hàng. Máy { $you } có chưa ạ?
    .yes = Có rồi
    .no = Chưa có

install = Vậy mình cài VNeID vào máy mới trước, rồi làm tiếp nhé.

open-app = Trên máy mới, { $you } chạm hình có chữ «VNeID». Ứng dụng mở ra chưa ạ?
    .again = Bấm nhẹ 1 lần vào giữa hình rồi nhấc tay, đợi vài giây. Có trang nào hiện lên không ạ?
    .simpler = Đừng cầm nhầm máy cũ. Cầm máy mới, dò từng trang, gặp tên ấy thì chạm, vào được chưa ạ?
    .where = Hình ấy ở màn hình chính, có khi ở trang cuối. { $You } mở được chưa ạ?
    .why = Mình vào tài khoản ở máy mới, máy cũ sẽ tự thoát. VNeID mở ra chưa ạ?

type-number = { $You } chạm ô «Số định danh cá nhân», gõ 12 số trên thẻ căn cước. Gõ đủ 12 số chưa ạ?
    .again = Đặt thẻ cạnh máy, đọc 3 số lại bấm 3 số cho khỏi nhầm. Bấm hết dãy số chưa ạ?
    .simpler = Mình làm ô trên cùng thôi, chạm 1 lần cho phím số hiện lên. Điền xong ô ấy chưa ạ?
    .where = Ô này ở phía trên ô mật khẩu; dãy 12 số in ở mặt trước thẻ. { $You } gõ xong chưa ạ?
    .why = Số ấy cho máy biết đây là tài khoản của { $you }, đừng gửi cho { $me }. { $You } gõ xong chưa ạ?

type-password = Giờ { $you } chạm ô mật khẩu, gõ đúng mật khẩu vẫn dùng ở máy cũ. Gõ xong chưa ạ?
    .again = Nhìn sổ mà bấm từng chữ, để ý chữ hoa và dấu như «@». Điền hết cả dòng chưa ạ?
    .simpler = Quên mất thì cứ gõ thử một lần, lát nữa mình làm mật khẩu khác. { $You } thử chưa ạ?
    .where = Ô này ở ngay dưới ô số; chữ gõ vào thành chấm tròn. { $You } gõ xong chưa ạ?
    .why = Đổi máy nhưng chìa khóa cổng vẫn là chìa cũ. { $You } gõ xong chưa ạ?
    .dots = Chữ thành chấm tròn là máy giấu đi cho kín, { $you } cứ gõ tiếp. Gõ xong chưa ạ?
    .six = Passcode 6 số là để mở giấy tờ, còn ô này cần mật khẩu có cả chữ. { $You } gõ xong chưa ạ?

tap-login = Bây giờ { $you } bấm nút «Đăng nhập». Màn hình hiện bảng báo hay trang mới chưa ạ?
    .again = Nếu phím che mất nút, { $you } vuốt nhẹ trang lên. Chạm vào nút to rồi, có gì thay đổi không ạ?
    .simpler = { $You } chạm chỗ trống cho phím ẩn đi, rồi tìm chữ «Đăng». Bấm một lần, máy nói gì không ạ?
    .where = Nút ấy nằm ngay dưới các ô vừa gõ. { $You } bấm được chưa ạ?
    .why = Bấm xong máy mới biết đây là điện thoại mới. Có gì hiện ra chưa ạ?

after-login = { $You } đọc dòng chữ to vừa hiện. Giống ô nào dưới đây ạ?
    .again = Thường có một bảng nổi lên nhắc tới thiết bị, tức là điện thoại. Bảng của { $you } nói ý nào ạ?
    .simpler = Có chữ «thiết bị» thì chọn ô đầu. Vào thẳng trang nhiều hình nhỏ thì chọn ô 2, { $you } thấy gì ạ?
    .where = Bảng ấy ở giữa màn hình, hoặc chữ đỏ dưới các ô. Nó nói ý nào ạ?
    .why = Mỗi lời báo đi một lối khác nhau. { $You } thấy ý nào ạ?
    .device = Báo máy mới
    .home = Vào được rồi
    .refused = Báo chưa đúng
    .locked = Báo bị khóa

retry = Chắc có chữ nào gõ lệch thôi. { $You } gõ lại 1 lần nữa, hay làm mật khẩu mới ạ?
    .again = Thử nhiều lần quá máy có thể khóa, nên mình chỉ thử thêm 1 lần. { $You } có nhớ chắc mật khẩu không ạ?
    .simpler = Nhớ chắc thì chọn ô trên. Còn ngờ ngợ, mình đặt cái mới cho nhẹ đầu, { $you } thích cách nào ạ?
    .where = Mật khẩu cũ có thể { $you } đã ghi trong sổ ở nhà. { $You } tìm thấy không ạ?
    .why = Làm mật khẩu mới mất chừng 10 phút, nhưng dùng được lâu. { $You } chọn cách nào ạ?
    .again-now = Gõ lại lần nữa
    .forgot = Quên, làm cái mới

new-password = Vậy mình làm mật khẩu mới ngay trên máy này.

confirm-device = Trên máy mới, { $you } bấm nút «Xác nhận» trong bảng báo ấy. Có ô để nhập mã hiện ra chưa ạ?
    .again = Máy hỏi có đúng mình muốn dùng điện thoại này không. Chạm nút đồng ý, trang tiếp theo hiện chưa ạ?
    .simpler = Tìm trong bảng một chữ bắt đầu bằng «Xác». Bấm vào đó rồi, có ô trống nào không ạ?
    .where = Nút «Xác nhận» ở cuối bảng báo giữa màn hình. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì máy cũ mới hiện mã cho mình. { $You } bấm xong chưa ạ?

open-old = Để máy mới đó, { $you } cầm máy cũ lên, mở VNeID. Máy cũ vào được chưa ạ?
    .again = Trên điện thoại cũ, chạm hình VNeID như mọi ngày, nó hỏi gì thì gõ nấy. Mở được trang chưa ạ?
    .simpler = Đặt 2 máy cạnh nhau, cái nào cũ thì bấm VNeID ở cái ấy. Trang trong đã hiện chưa ạ?
    .where = Hình VNeID ở màn hình chính của máy cũ. { $You } mở được chưa ạ?
    .why = Mã xác nhận hiện bên trong VNeID của máy cũ, không về tin nhắn. { $You } mở được chưa ạ?
    .offline = Máy cũ cần có mạng, { $you } bật Wi-Fi cho nó như máy mới. Vào được chưa ạ?

old-code = Trong VNeID ở máy cũ có hiện mã số không ạ?
    .again = Có khi một bảng nổi lên, có khi nằm ở hình cái chuông. Trên máy cũ có dãy số nào mới không ạ?
    .simpler = Chỉ cần nói có hay không, đừng đọc số ra. { $You } thấy dãy số trên máy cũ chưa ạ?
    .where = Bảng có mã thường ở giữa màn hình máy cũ, hoặc trong mục thông báo. { $You } có thấy không ạ?
    .why = Mã hiện ở máy cũ để chắc chính { $you } đổi máy. Có mã chưa ạ?
    .yes = Có mã rồi
    .no = Chưa thấy mã

old-again = { $You } thoát VNeID trên máy cũ rồi mở lại. Lần này có hiện mã không ạ?
    .again = Xem máy cũ có sóng Wi-Fi không, đợi thêm 1 phút. Dãy số đã lên chưa ạ?
    .simpler = Không thấy thì mình dùng thẻ căn cước thay, cũng nhanh. Máy ấy có số nào mới, hay { $you } chọn «Không thấy» ạ?
    .where = { $You } bấm hình cái chuông trong VNeID ở máy cũ. Trong đó có mã không ạ?
    .why = Máy cũ chậm mạng thì mã hiện chậm. Giờ thấy chưa ạ?
    .yes = Có mã rồi
    .no = Không thấy

copy-code = { $You } nhìn mã ở máy cũ, gõ vào ô trên máy mới, đừng đọc cho ai. Máy mới nhận chưa ạ?
    .again = Đặt 2 điện thoại sát nhau, nhìn 3 số bấm 3 số. Điền kín rồi thì trang có đổi không ạ?
    .simpler = Chép mã ra giấy cho rõ, rồi nhìn giấy mà bấm thong thả. Vào được bên trong chưa ạ?
    .where = Ô để gõ ở giữa màn hình máy mới. { $You } gõ xong, máy nhận chưa ạ?
    .why = Gõ đúng mã thì máy mới được vào, máy cũ tự thoát. Máy nhận chưa ạ?
    .expired = Mã hết hạn thì { $you } bấm gửi lại ở máy mới, máy cũ sẽ hiện mã khác. Gõ được chưa ạ?
    .wrong = { $You } xóa đi, nhìn máy cũ gõ lại từng số. Lần này máy nhận chưa ạ?

choose-card = Không lấy được mã từ máy cũ thì dùng thẻ. { $You } bấm «Xác thực NFC bằng thẻ CCCD gắn chíp», chọn được chưa ạ?
    .again = Tìm dòng có 3 chữ cái to «NFC», đó là cách áp thẻ vào lưng máy. Chạm dòng ấy, máy chịu không ạ?
    .simpler = Trên bảng báo, dòng nào nhắc tới thẻ thì chạm 1 lần. Có dấu chọn hay đổi màu chưa ạ?
    .where = Dòng ấy ở bảng báo máy mới, hoặc trang hiện ra sau nút «Xác nhận». { $You } bấm vào dòng ấy được chưa ạ?
    .why = Chip trong thẻ chứng tỏ đúng là { $you }, thay cho máy cũ. { $You } chọn được chưa ạ?

go-on = { $You } bấm nút «Tiếp tục». Máy nhắc áp thẻ vào chưa ạ?
    .again = Nút to ở cuối trang, chạm 1 lần rồi để yên. Có hình vẽ cái thẻ hay lời nhắc không ạ?
    .simpler = Máy hỏi gì trước đó thì { $you } điền theo thẻ đã. Bấm nút cuối rồi, trang có đổi không ạ?
    .where = Nút ấy ở dưới cùng màn hình. { $You } bấm được chưa ạ?
    .why = Bấm xong máy mới bật chỗ đọc thẻ lên. { $You } bấm chưa ạ?

kind = Mỗi máy có chỗ đọc thẻ khác nhau. { $You } đang cầm máy nào ạ?
    .again = Lật lưng máy xem có hình quả táo cắn dở, hay in tên hiệu khác ạ?
    .simpler = Có quả táo là iPhone, không có thì chọn ô đầu. { $You } chọn ô nào ạ?
    .where = Tên máy in ở lưng máy, hoặc hiện lên lúc bật. { $You } đọc được chữ gì ạ?
    .why = Biết loại máy thì { $me } chỉ đúng chỗ áp thẻ. Máy của { $you } loại nào ạ?
    .android = Samsung, Oppo, khác
    .iphone = iPhone

hold-android = { $You } áp thẻ căn cước sát giữa lưng máy, giữ yên chừng 10 giây. Máy nhận thẻ chưa ạ?
    .again = Đặt thẻ nằm trên bàn, úp điện thoại lên trên, nhích lên xuống từng chút. Có rung hay kêu không ạ?
    .simpler = Tháo ốp ra, để chip vàng của thẻ quay vào máy, dò gần chỗ máy ảnh. Thấy báo xong chưa ạ?
    .where = Chỗ nhận thẻ thường ở giữa lưng, có máy ở gần máy ảnh. Máy nhận chưa ạ?
    .why = Máy đọc chip trong thẻ, giống quẹt vé vào cổng. Đã nhận chưa ạ?
    .read = Máy nhận rồi
    .failed = Mãi không nhận
    .case = Ốp dày thì thẻ khó nhận, { $you } tháo ốp rồi áp lại. Máy nhận chưa ạ?
    .switched-off = { $You } kéo mép trên xuống, tìm chữ «NFC» bấm cho sáng. Giờ áp thẻ, máy nhận chưa ạ?

hold-iphone = { $You } áp thẻ căn cước vào mép trên lưng iPhone, giữ yên chừng 10 giây. Máy nhận thẻ chưa ạ?
    .again = Đặt thẻ nằm trên bàn, để đầu điện thoại chạm lên chip vàng. Có rung hay hiện dấu xong không ạ?
    .simpler = Tháo ốp ra, tựa tay xuống bàn, nhích từng chút quanh chỗ máy ảnh. Thấy báo xong chưa ạ?
    .where = Chỗ nhận thẻ của iPhone ở đầu trên, phía lưng. Máy nhận chưa ạ?
    .why = Máy đọc chip trong thẻ, giống quẹt vé vào cổng. Đã nhận chưa ạ?
    .read = Máy nhận rồi
    .failed = Mãi không nhận
    .case = Ốp dày thì thẻ khó nhận, { $you } tháo ốp rồi áp lại. Máy nhận chưa ạ?

other-way = Có máy không có bộ phận đọc thẻ, không tại { $you }. { $You } muốn nhờ người đến giúp, hay ra công an xã ạ?
    .again = Ở nhà thì { $me } gọi ai đó mang máy đọc được thẻ tới. Đi ra trụ sở thì cán bộ làm cho, cách nào tiện hơn ạ?
    .simpler = Ngại đi xa thì chọn ô đầu, { $me } gọi người. Tiện đường ra xã thì chọn ô kia, { $you } chọn gì ạ?
    .where = Công an xã làm việc ở trụ sở, nhớ mang thẻ căn cước. { $You } chọn cách nào ạ?
    .why = Hai cách đều vào lại được VNeID. { $You } chọn cách nào ạ?
    .together = Nhờ người giúp
    .police = Ra công an xã

wait-code = Thẻ được nhận rồi. Giờ mình đợi mã gửi về máy mới này.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào ô, rồi quay ra xem nốt 3 số sau. Đủ rồi thì trang có đổi không ạ?
    .simpler = { $You } chép mã ra giấy trước. Mở lại ứng dụng, nhìn giấy mà bấm, vào được bên trong chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong chưa ạ?
    .why = Có mã là biết điện thoại đang ở tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?
    .wrong = { $You } xóa đi, nhìn tin đến sau cùng rồi gõ lại từng số. Lần này máy nhận chưa ạ?

home-words = Trên máy mới, { $you } đọc giúp { $me } 2 hay 3 chữ to, đó là chữ gì ạ?
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

one-phone = Mỗi lúc VNeID chỉ dùng trên một máy, nên máy cũ tự thoát. Máy cũ định cho ai, { $you } nhờ người xóa sạch trước đã.

sim-note = Sim lắp sang máy mới, nhà mạng có thể bảo soi lại mặt trong 30 ngày. { $You } làm ở cửa hàng nhà mạng, ai gửi đường dẫn thì đừng bấm.

moved = Được rồi ạ, VNeID đã ở trên máy mới của { $you }.

go-police = { $You } mang thẻ căn cước và máy mới ra công an xã, cán bộ làm cùng. Trong lúc chờ, thẻ cứng dùng được như cũ ạ.

lost-help = { $You } làm lại sim đúng số cũ, rồi mang thẻ căn cước ra công an xã mở lại VNeID. Trong lúc chờ, thẻ cứng dùng được như cũ ạ.

account-locked = Tài khoản khóa là để giữ an toàn, giấy tờ vẫn còn nguyên. { $You } mang thẻ căn cước ra công an xã, cán bộ xem giúp ạ.

helper = Chuyển máy có nhiều đoạn, vướng là thường. { $You } sạc đầy pin cả 2 máy, để sẵn thẻ căn cước; ra công an xã làm cũng được ạ.

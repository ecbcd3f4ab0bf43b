# Bài: quên mật khẩu VNeID thì làm mật khẩu mới.

-title = Quên mật khẩu VNeID

ready = { $You } để sẵn thẻ căn cước, kính và quyển sổ bên cạnh. Việc này { $you } tự làm; có người gọi điện bảo làm, { $you } dừng lại ạ.

page-open = { $You } nhìn máy, trang có ô mật khẩu của VNeID đang mở chưa ạ?
    .again = Trước mặt { $you } có chữ «Đăng nhập» và chữ «Quên mật khẩu» không ạ?
    .simpler = Đang ở màn hình nhiều hình nhỏ thì chọn «Chưa mở». Thấy một ô trống để gõ thì chọn ô kia, { $you } chọn gì ạ?
    .where = Trang ấy hiện ra ngay khi mở VNeID, ô nằm ở giữa. { $You } đang thấy nó chưa ạ?
    .why = Chữ để làm mật khẩu mới nằm ở chính trang ấy. { $You } mở sẵn rồi hay chưa ạ?
    .yes = Đang mở rồi
    .no = Chưa mở
    .passcode = Passcode là 6 số mở giấy tờ, còn bài này làm mật khẩu để vào cửa. { $You } mở trang VNeID chưa ạ?

open-app = { $You } tìm hình có chữ «VNeID» trên màn hình, rồi bấm vào. Ứng dụng mở ra chưa ạ?
    .again = Vuốt ngang từng trang, đọc tên dưới mỗi hình. Gặp tên ấy { $you } chạm nhẹ, trang mới hiện chưa ạ?
    .simpler = { $You } về trang đầu bằng nút tròn hay vuốt từ đáy lên. Từ đó { $you } mở được VNeID chưa ạ?
    .where = Hình ấy hay nằm ở trang cuối cùng, chỗ các ứng dụng mới cài. { $You } mở được chưa ạ?
    .why = Mật khẩu mới làm ngay trong ứng dụng, không làm qua tin nhắn hay cuộc gọi. VNeID mở ra chưa ạ?

forgot = Ở trang có ô mật khẩu, { $you } bấm chữ «Quên mật khẩu». Trang khác hiện ra chưa ạ?
    .again = Dưới ô vừa gõ có một dòng chữ nhỏ, không phải nút to. Chạm vào dòng ấy, có gì thay đổi không ạ?
    .simpler = { $You } tìm 1 chữ «Quên» thôi. Đặt ngón tay lên chữ đó rồi nhấc ra, máy sang trang mới không ạ?
    .where = Dòng chữ ấy thường gần ô mật khẩu hoặc nút «Đăng nhập». { $You } bấm được chưa ạ?
    .why = Đây là lối chính thức để tự đặt mật khẩu mới, không mất phí. Trang khác hiện ra chưa ạ?
    .fingerprint = Máy mở được bằng vân tay hay khuôn mặt thì { $you } vào thẳng cũng được. Còn muốn đặt lại, { $you } bấm «Quên mật khẩu» chưa ạ?

forgot-numbers = { $You } chạm ô trên, gõ 12 số định danh in trên thẻ căn cước. Đủ 12 số chưa ạ?
    .again = Để thẻ cạnh máy, nhìn 3 số bấm 3 số cho khỏi lẫn. Kín cả dãy rồi chứ ạ?
    .simpler = Nhờ người nhà đọc to cho bấm theo; lỡ tay thì xóa bằng phím mũi tên. Xong ô ấy chưa ạ?
    .where = Ô số định danh ở phía trên, dãy số in ở mặt trước thẻ. { $You } gõ xong chưa ạ?
    .why = Máy cần biết tài khoản nào, số ấy { $you } đừng gửi cho { $me }. Gõ xong chưa ạ?
    .twelve = Số định danh là 12 số in ở mặt trước thẻ căn cước, không dùng số chứng minh cũ. { $You } gõ xong chưa ạ?

forgot-phone = Giờ chạm ô dưới, gõ số điện thoại đã khai với công an. Ô ấy đủ 10 số chưa ạ?
    .again = Đó là số mà { $you } đọc cho cán bộ hôm làm VNeID. Chỗ trống thứ hai hết trống chưa ạ?
    .simpler = Không thuộc số mình thì xem trong danh bạ của con cháu, rồi chép sang. Xong hàng ấy chưa ạ?
    .where = Ô này ở ngay dưới ô số định danh. { $You } gõ xong chưa ạ?
    .why = Lát nữa mã gửi về đúng số ấy. { $You } gõ xong chưa ạ?
    .other-number = Số đã khai mà không còn dùng thì ra công an xã, cán bộ đổi giúp. Nếu vẫn là số này, { $you } gõ xong chưa ạ?

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
    .refused = { $You } so lại 12 số với thẻ, rồi xem số điện thoại có đúng số đã khai không. Bấm gửi lại được chưa ạ?
    .level-one = Chưa kích hoạt thì chưa có mật khẩu để quên, { $you } nhắn «kích hoạt vneid» nhé. Còn máy đã sang trang mới chưa ạ?

card-details = { $You } nhìn thẻ căn cước, gõ họ tên vào ô đầu. Gõ xong chưa ạ?
    .again = Viết đúng như in trên thẻ, đủ cả họ lẫn chữ đệm. So hai bên, giống nhau chưa ạ?
    .simpler = Chữ nhỏ khó nhìn, nhờ người nhà đọc to từng tiếng. Hết tên rồi chứ ạ?
    .where = Họ tên in ở mặt trước thẻ, ô để gõ ở trên cùng. { $You } gõ xong chưa ạ?
    .why = Máy hỏi để chắc đúng là { $you }, những điều ấy đừng gửi cho { $me }. Gõ xong chưa ạ?
    .no-card = Thẻ để ở nhà thì hôm khác mình làm, { $you } nhắn «để sau» nhé. Thẻ có ở đây thì { $you } gõ xong chưa ạ?

card-birthday = Sang ô ngày sinh, { $you } điền đúng ngày in trên thẻ. Điền được chưa ạ?
    .again = Thứ tự là ngày, rồi tháng, rồi năm. Ô ấy đã hết trống chưa ạ?
    .simpler = Hiện tờ lịch mà khó bấm thì đưa máy nhờ con cháu chọn giúp. Xong chưa ạ?
    .where = Ngày sinh in ở mặt trước thẻ, gần họ tên. { $You } điền được chưa ạ?
    .why = Ngày sinh khớp với thẻ thì máy mới cho đi tiếp. { $You } điền được chưa ạ?
    .calendar = Tờ lịch hiện ra thì bấm vào số năm ở trên để lùi về năm cũ. { $You } chọn được ngày chưa ạ?

card-issued = Còn ô ngày cấp, { $you } lật mặt sau thẻ tìm, thường in ở đó. Điền được chưa ạ?
    .again = Đó là ngày công an làm tấm thẻ này cho mình. Tìm thấy mà chép vào ô cuối chưa ạ?
    .simpler = Đưa thẻ cho người mắt tinh đọc hộ ngày, tháng, năm. Cả 3 ô kín rồi chứ ạ?
    .where = Ngày cấp thường ở mặt sau thẻ, gần chữ ký. { $You } điền được chưa ạ?
    .why = Kẻ gian biết số mà không cầm thẻ thì khó biết ngày ấy. { $You } điền được chưa ạ?
    .calendar = Tờ lịch hiện ra thì bấm vào số năm ở trên để lùi về năm cũ. { $You } chọn được ngày chưa ạ?

go-on = Giờ { $you } bấm nút «Tiếp tục». Máy hỏi mã số chưa ạ?
    .again = Vuốt trang lên đến cuối cho thấy nút to, rồi chạm 1 lần. Trang mới có ô để nhập mã không ạ?
    .simpler = Ô nào viền đỏ là cần so lại với thẻ. Sửa xong chạm nút cuối, trang có đổi không ạ?
    .where = Nút «Tiếp tục» ở cuối trang, dưới các ô vừa điền. { $You } bấm được chưa ạ?
    .why = Sang bước này máy mới gửi mã về tin nhắn. { $You } bấm xong chưa ạ?
    .refused = { $You } so từng ô với thẻ, nhớ lấy ngày cấp của thẻ mới nhất. Sửa rồi bấm lại được chưa ạ?

code = Giờ mình đợi mã số để đặt mật khẩu mới. Trang VNeID { $you } cứ để nguyên nhé.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, gõ vào, rồi quay ra xem nốt 3 số sau. Điền đủ thì trang có đổi không ạ?
    .simpler = { $You } chép dãy số ra giấy trước, rồi mới mở lại ứng dụng mà bấm. Trang đặt mật khẩu hiện chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong, máy nhận chưa ạ?
    .why = Mã này chứng tỏ điện thoại ở trong tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?
    .wrong = { $You } xóa đi, nhìn tin đến sau cùng rồi gõ lại từng số. Lần này máy nhận chưa ạ?
    .left = { $You } bấm nút nhiều ô vuông hay vuốt từ đáy lên, chạm lại trang VNeID. Gõ nốt mã vào ô, máy nhận chưa ạ?

new-password = { $You } nghĩ mật khẩu mới từ 8 chữ trở lên rồi gõ; đừng nói cho { $me }. Gõ xong chưa ạ?
    .again = Cần có một chữ hoa, vài chữ thường, vài số và dấu «@». { $You } ghi vào sổ cất ở nhà, rồi gõ theo, được chưa ạ?
    .simpler = Mình viết ra giấy trước đã. Máy hỏi 2 lần thì chép y hệt, chữ đỏ mất hết chưa ạ?
    .where = Ô để gõ ở giữa trang; có ô thứ 2 là để nhắc lại y như thế. { $You } điền đủ chưa ạ?
    .why = Nhiều loại chữ thì kẻ gian khó đoán. { $You } đặt xong mật khẩu mới chưa ạ?
    .sign = Dấu đặc biệt là dấu như «@», nằm ở trang phím số, bấm phím «123» hoặc «?123». { $You } gõ xong cả mật khẩu chưa ạ?
    .capital = Muốn có chữ hoa, { $you } bấm phím mũi tên lên 1 lần rồi bấm chữ. Gõ xong cả mật khẩu chưa ạ?
    .differ = Hai ô chưa giống nhau thì xóa cả hai, nhìn sổ gõ lại thong thả. Hết chữ đỏ chưa ạ?
    .short = { $You } gõ thêm vài số cho đủ 8 chữ, nhớ ghi cả vào sổ. Máy nhận chưa ạ?

confirm = Giờ { $you } bấm nút «Xác nhận» để giữ mật khẩu mới. Máy báo thành công chưa ạ?
    .again = Vuốt trang lên cho thấy nút cuối cùng, rồi chạm 1 lần. Trang đầu của VNeID trở lại chưa ạ?
    .simpler = { $You } xem có dòng chữ đỏ nào không. Không có thì chạm nút ấy, màn hình đổi chưa ạ?
    .where = Nút ấy thường ở cuối trang, dưới chỗ vừa gõ. { $You } bấm được chưa ạ?
    .why = Chưa bấm thì mật khẩu mới chưa có tác dụng. { $You } bấm xong chưa ạ?

proof = { $You } đọc giúp { $me } 2 hay 3 chữ to đang hiện trên màn hình, đó là chữ gì ạ?
    .again = Đừng đọc số hay mật khẩu. Trang này có chữ «Đăng nhập», hoặc lời báo thành công không ạ?
    .simpler = Mình chỉ tìm một nút to ở giữa, trên nút viết «Đăng nhập». { $You } có thấy không ạ?
    .where = Lời báo hay nổi giữa màn hình, nút thì ở dưới ô mật khẩu. Có chữ «Đăng nhập» không ạ?
    .why = Thấy chữ ấy là { $me } biết mật khẩu mới đã giữ được, không cần xem gì khác. Có chữ đó không ạ?

proof-look = Không sao, { $you } thoát ra rồi mở lại VNeID. Trang có ô mật khẩu hiện ra không ạ?
    .again = Về màn hình chính, chạm hình VNeID thêm 1 lần. Máy có chờ gõ mật khẩu không ạ?
    .simpler = Nếu còn trang đặt mật khẩu với chữ đỏ, { $you } chọn «Không thấy». Hay là trang vào cửa như mọi khi ạ?
    .where = Ô mật khẩu ở giữa trang, ngay trên nút «Đăng nhập». { $You } thấy không ạ?
    .why = Trở về trang ấy nghĩa là mật khẩu mới đã được giữ. { $You } thấy trang ấy không ạ?
    .yes = Có trang đó
    .no = Không thấy

changed = Được rồi ạ, { $you } đã có mật khẩu mới. Ghi vào sổ cất ở nhà, đừng gửi cho ai.

helper = Mất chìa thì làm chìa khác, không có gì vội. { $You } sạc đầy pin, để sẵn thẻ căn cước; ra công an xã nhờ giúp cũng được ạ.

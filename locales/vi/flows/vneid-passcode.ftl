# Bài: quên 6 số passcode thì đặt 6 số mới, có mã gửi về tin nhắn.

-title = Đặt lại 6 số passcode

safety = Passcode là 6 số mở giấy tờ, như chìa khóa tủ. Việc này { $you } tự làm; ai gọi điện bảo làm hay hỏi số, { $you } cúp máy ạ.

asks-now = { $You } nhìn máy, VNeID có đang hỏi 6 số không ạ?
    .again = Đang hỏi thì giữa trang có 6 chấm nhỏ, nửa dưới có phím số. Trước mặt { $you } có thế không ạ?
    .simpler = Thấy bàn phím toàn số thì chọn «Đang hỏi». Thấy hình khác thì chọn «Chưa», { $you } thấy gì ạ?
    .where = Chỗ hỏi số ở giữa trang, phím số ở dưới. Máy có đang hỏi không ạ?
    .why = Chữ để đặt số mới nằm ngay trang hỏi số. Máy có đang hỏi không ạ?
    .yes = Đang hỏi
    .no = Chưa
    .urgent = Cần gấp thì { $you } đưa thẻ cứng, vẫn dùng được như cũ. Còn muốn làm tiếp thì máy có đang hỏi 6 số không ạ?

open-wallet = { $You } mở VNeID, bấm chỗ cất giấy tờ «Ví giấy tờ». Các giấy tờ hiện ra chưa ạ?
    .again = Trên trang đầu có hình cái ví hay tấm thẻ nhỏ. Chạm vào đó, có dòng nào mang tên giấy tờ không ạ?
    .simpler = Dò từ trên xuống, chỉ tìm một chữ «Ví» thôi. Đặt ngón tay rồi nhấc ra, trang có khác lúc nãy không ạ?
    .where = «Ví giấy tờ» thường ở giữa trang đầu hoặc hàng dưới cùng. Mở ra chưa ạ?
    .why = Giấy tờ có khóa đều nằm trong ví ấy. Ví mở ra chưa ạ?
    .outside = Còn ở ngoài thì { $you } gõ mật khẩu vào VNeID trước đã. Vào rồi, ví mở ra chưa ạ?
    .six = Máy hỏi 6 số ngay lúc này thì càng nhanh. { $You } bấm «Được rồi», mình đi tiếp ạ.

open-paper = Giờ { $you } chạm vào một giấy tờ bất kỳ. Máy hỏi 6 số chưa ạ?
    .again = Thứ nào có khóa thì chạm vào là hiện phím số. Chạm thử dòng thẻ căn cước trong ví, phím đã hiện chưa ạ?
    .simpler = Lấy dòng trên cùng, đặt ngón tay lên rồi nhấc ra. Nửa dưới màn hình có các số để bấm chưa ạ?
    .where = Các giấy tờ xếp thành hàng ở giữa trang ví. Máy hỏi số chưa ạ?
    .why = Phải đến trang hỏi số mới có chữ «Quên passcode». Máy hỏi số chưa ạ?

forgot = { $You } bấm dòng chữ «Quên passcode». Có bảng hỏi lại hiện ra không ạ?
    .again = Gần 6 chấm có một hàng chữ nhỏ, không phải phím số. Chạm vào hàng ấy, máy có hỏi mình chắc không ạ?
    .simpler = Dò cả trang chỉ tìm một chữ «Quên». Đặt ngón tay lên rồi nhấc ra, có gì mới không ạ?
    .where = Dòng ấy thường ở trên phím số, dưới các chấm. { $You } bấm được chưa ạ?
    .why = Đây là lối chính thức để đặt 6 số khác, không mất tiền. { $You } bấm được chưa ạ?
    .missing = Có máy phải gõ thử một lần, máy báo chưa đúng mới hiện chữ ấy. Thấy chữ ấy thì bấm, bảng hỏi hiện chưa ạ?

confirm = { $You } bấm nút «Xác nhận». Trang chờ mã số hiện ra chưa ạ?
    .again = Trên bảng vừa nổi lên có nút đồng ý, chạm 1 lần. Máy có nhắc đến mã gửi về tin nhắn không ạ?
    .simpler = Tìm chữ mở đầu bằng «Xác» mà bấm, đừng bấm «Hủy». Bảng ấy biến mất rồi chứ ạ?
    .where = Nút ấy ở cuối bảng, giữa màn hình. { $You } bấm được chưa ạ?
    .why = Bấm rồi máy mới gửi mã cho { $you }. { $You } bấm được chưa ạ?

code = Giờ máy gửi mã về tin nhắn. Trang VNeID { $you } cứ để nguyên ạ.

type-code = { $You } gõ mã trong tin nhắn vào VNeID. Trang đặt số mới hiện ra chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào ô, rồi quay ra xem nốt. Đủ hết thì máy có đi tiếp không ạ?
    .simpler = Chép mã ra mảnh giấy, mở lại ứng dụng, nhìn giấy mà bấm. Đã sang trang khác chưa ạ?
    .where = Ô nhập mã ở giữa trang; mã ở tin nhắn vừa đến. { $You } gõ xong chưa ạ?
    .why = Có mã là biết điện thoại ở trong tay { $you }. Máy nhận mã chưa ạ?
    .late = Mã sống vài phút thôi, hết hạn thì { $you } bấm gửi lại. Gõ mã mới được chưa ạ?
    .mixed = Lúc này máy hỏi mã trong tin nhắn, chưa phải 6 số passcode. { $You } gõ mã ấy được chưa ạ?

new-six = { $You } nghĩ 6 số mới, ghi vào sổ ở nhà, rồi bấm; đừng nói cho ai, kể cả { $me }. Xong chưa ạ?
    .again = Máy thường bắt bấm 2 lần y như nhau. Nhìn sổ mà làm, lần sau khớp lần trước chưa ạ?
    .simpler = Viết dãy số ra giấy trước, bấm theo từng số một. Hai lượt đều kín 6 chấm chưa ạ?
    .where = Phím số ở nửa dưới màn hình. { $You } bấm đủ chưa ạ?
    .why = Từ nay mở giấy tờ là dùng 6 số này. { $You } đặt xong chưa ạ?
    .easy = Ngày sinh hay 1 2 3 4 5 6 thì người ta dễ đoán, { $you } chọn dãy khác. Đặt được chưa ạ?
    .differ = Lần sau chưa giống lần trước, { $you } nhìn sổ bấm lại từ đầu. Máy nhận chưa ạ?

understood = Máy báo xong thì { $you } bấm nút «Đã hiểu». Bảng báo đóng lại chưa ạ?
    .again = Bảng nhỏ giữa màn hình chỉ có một nút để đóng. Chạm nút đó, trang cũ trở lại không ạ?
    .simpler = Không thấy bảng nào thì máy đã tự đóng rồi. Trước mặt { $you } là trang VNeID như thường, đúng không ạ?
    .where = Nút ấy ở cuối bảng, giữa màn hình. { $You } bấm được chưa ạ?
    .why = Đóng bảng này thì mới dùng được 6 số mới. { $You } bấm được chưa ạ?

try-it = Giờ thử chìa mới: { $you } mở lại chỗ vừa hỏi, bấm 6 số mới đặt. Máy cho vào chưa ạ?
    .again = Chạm lại giấy tờ lúc nãy, nhìn sổ mà bấm từng phím. Khóa đã mở ra không ạ?
    .simpler = Lỡ tay thì xóa đi làm lại, cứ thong thả. Bàn phím số biến mất rồi chứ ạ?
    .where = Phím số ở nửa dưới màn hình, giống lúc vừa đặt. Mở được chưa ạ?
    .why = Mở được một lần là chắc 6 số mới dùng tốt. { $You } mở được chưa ạ?
    .refused = Chưa nhận thì { $you } xem lại sổ, bấm chậm thêm 1 lần thôi. Máy cho vào chưa ạ?

changed = Được rồi ạ, { $you } có 6 số mới. Sổ ghi 6 số cất ở nhà, đừng để trong máy, đừng gửi cho ai.

# Bài: mở thẻ căn cước trong VNeID cho người được xem.

-title = Mở căn cước trên máy

rules = Khi đưa giấy tờ trên máy, { $you } tự cầm máy, tự bấm. Trang giấy tờ thì không chụp gửi cho ai, kể cả { $me } ạ.

open-app = { $You } tìm hình có chữ «VNeID» trên màn hình, rồi bấm vào. Ứng dụng mở ra chưa ạ?
    .again = Vuốt ngang từng trang, đọc tên dưới mỗi hình. Gặp tên ấy { $you } chạm nhẹ, trang mới hiện chưa ạ?
    .simpler = { $You } về trang đầu bằng nút tròn hay vuốt từ đáy lên. Từ đó { $you } mở được VNeID chưa ạ?
    .where = Hình ấy hay nằm ở trang cuối cùng, chỗ các ứng dụng mới cài. { $You } mở được chưa ạ?
    .why = Thẻ căn cước trên máy nằm bên trong VNeID. Ứng dụng mở ra chưa ạ?
    .none = Máy chưa có VNeID thì mình cài sau, hôm nay dùng thẻ cứng. { $You } tìm thêm lần nữa, gặp thì bấm, ứng dụng mở chưa ạ?

inside = Trang vừa mở có nhiều hình nhỏ, hay đang hỏi mật khẩu ạ?
    .again = { $You } nhìn giữa màn hình: có ô trống để gõ, hay có tên «Ví giấy tờ» ạ?
    .simpler = Thấy nút «Đăng nhập» thì chọn ô 2. Không thấy mà có vài hàng hình thì ô đầu, { $you } chọn gì ạ?
    .where = Ô mật khẩu hay ở giữa trang, các hình nhỏ thì xếp thành hàng. { $You } thấy thứ nào ạ?
    .why = Vào tài khoản rồi thì mới lấy thẻ ra được. { $You } đang ở trang nào ạ?
    .inside = Nhiều hình nhỏ
    .login = Hỏi mật khẩu
    .none = Máy chưa có VNeID

log-in = Vậy mình vào tài khoản trước, rồi lấy thẻ ra.

wallet = { $You } tìm chỗ cất giấy tờ, thường ghi «Ví giấy tờ», rồi bấm. Trang giấy tờ hiện ra chưa ạ?
    .again = Dò tên dưới các hình nhỏ, hình ví hay tấm thẻ là nó. Chạm 1 lần, có tên loại thẻ nào không ạ?
    .simpler = Mình chỉ tìm 1 chữ ngắn là «Ví». Đặt ngón tay vào đó rồi nhấc, máy sang trang khác chưa ạ?
    .where = «Ví giấy tờ» thường ở giữa trang đầu hoặc hàng dưới cùng. { $You } bấm được chưa ạ?
    .why = Giấy tờ trên máy xếp cả trong ví ấy, như ví thật. Ví mở ra chưa ạ?
    .no-wallet = Không có ví thì có thể tài khoản chưa lên mức 2, cần gặp công an xã. { $You } kéo trang xuống tìm, ví mở ra chưa ạ?

present = { $You } tìm chữ «Xuất trình giấy tờ», nghĩa là đưa ra cho xem, rồi bấm. Máy hỏi 6 số chưa ạ?
    .again = Không thấy chữ ấy thì chạm luôn vào dòng thường ghi «Căn cước» trong ví. Có trang bắt nhập số không ạ?
    .simpler = Trong ví có vài dòng, { $you } đọc từng dòng, gặp chữ «Xuất» thì chạm. Phím số hiện lên chưa ạ?
    .where = Chữ ấy thường ở phía trên trang ví, dạng nút hoặc hình nhỏ. { $You } bấm được chưa ạ?
    .why = Bấm vào đó máy mới chuẩn bị thẻ để đưa ra. Máy hỏi 6 số chưa ạ?

passcode = Máy hỏi «passcode» là 6 số mở giấy tờ. { $You } tự bấm, đừng nói ra, xong chưa ạ?
    .again = Đó là chìa khóa tủ, khác với mật khẩu vào cửa. Lấy sổ ra nhìn, bấm từng số, kín hàng chấm chưa ạ?
    .simpler = Che tay cho kín, chạm lần lượt 6 phím. Chạm xong phím cuối, các phím có biến đi không ạ?
    .where = Phím số ở nửa dưới màn hình, 6 chấm nhỏ ở phía trên. { $You } bấm đủ chưa ạ?
    .why = Nhờ 6 số ấy mà ai nhặt được máy cũng không mở được giấy tờ. { $You } bấm xong chưa ạ?
    .forgot = Quên cũng không sao, { $you } nhắn «làm passcode mới», mình đặt 6 số khác rồi quay lại. Hay { $you } bấm được rồi ạ?
    .mixed = Chỗ này chỉ có số, không có chữ; mật khẩu có chữ là để vào cửa. { $You } bấm 6 số được chưa ạ?
    .onlookers = { $You } quay lưng vào tường, che tay rồi hãy bấm. Bấm xong chưa ạ?

opened = Bấm xong 6 số, máy mở ra hay báo gì ạ?
    .again = { $You } nhìn giữa màn hình: có thẻ hoặc các ô để chọn, hay có chữ đỏ nhắc nhở ạ?
    .simpler = Phím số biến mất là mở được rồi. Còn nguyên phím số thì chọn ô 2 hoặc ô 3, { $you } chọn gì ạ?
    .where = Chữ báo thường nằm ngay dưới 6 chấm nhỏ. { $You } thấy gì ạ?
    .why = Mỗi lời báo đi một lối, { $me } hỏi để chỉ cho đúng. Máy { $you } thế nào ạ?
    .open = Mở được rồi
    .refused = Báo chưa đúng
    .forgot = Quên 6 số rồi

retry = Nhớ nhầm số là chuyện thường. { $You } bấm lại, làm 6 số mới, hay hôm nay dùng thẻ cứng ạ?
    .again = Bấm nhầm nhiều lần máy có thể tạm khóa, nên chỉ thử thêm 1 lượt. Trong sổ có ghi dãy ấy không ạ?
    .simpler = Nhớ chắc thì ô đầu, quên hẳn thì ô 2. Thấy mệt thì «Dùng thẻ cứng», { $you } chọn ô nào ạ?
    .where = Dãy ấy có khi { $you } ghi chung trang với mật khẩu trong sổ. Tìm thấy không ạ?
    .why = Thẻ cứng vẫn dùng được như cũ, nên không có gì vội. { $You } chọn cách nào ạ?
    .again-now = Bấm lại lần nữa
    .forgot = Quên, làm số mới
    .card = Dùng thẻ cứng

forgot-passcode = { $You } bấm chữ «Quên passcode» gần chỗ nhập số. Bảng hỏi lại hiện ra chưa ạ?
    .again = Dưới 6 chấm nhỏ có một dòng chữ để chạm. Chạm rồi, máy có hỏi mình chắc không ạ?
    .simpler = { $You } dò trang này tìm 1 chữ «Quên». Đặt ngón tay lên đó rồi nhấc ra, có gì mới không ạ?
    .where = Dòng chữ ấy thường ngay trên hoặc ngay dưới phím số. { $You } bấm được chưa ạ?
    .why = Đây là lối chính thức để đặt 6 số khác. Bấm được chưa ạ?

confirm-forgot = { $You } bấm nút «Xác nhận» trên bảng ấy. Máy bảo chờ mã chưa ạ?
    .again = Bảng nhỏ nổi giữa màn hình có nút đồng ý, chạm 1 lần. Có ô trống để điền mã không ạ?
    .simpler = { $You } tìm chữ bắt đầu bằng «Xác» mà bấm. Trang đã đổi sang trang khác chưa ạ?
    .where = Nút ấy ở cuối bảng giữa màn hình. { $You } bấm được chưa ạ?
    .why = Bấm rồi máy mới gửi mã về tin nhắn. { $You } bấm xong chưa ạ?

wait-code = Giờ mình đợi mã gửi về tin nhắn. Trang VNeID { $you } cứ để nguyên nhé.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào ô, rồi quay ra xem nốt 3 số sau. Đủ rồi thì trang có đổi không ạ?
    .simpler = { $You } chép mã ra giấy trước. Mở lại ứng dụng, nhìn giấy mà bấm, có trang mới chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong chưa ạ?
    .why = Có mã là biết điện thoại đang ở tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?
    .wrong = { $You } xóa đi, nhìn tin đến sau cùng rồi gõ lại từng số. Lần này máy nhận chưa ạ?

new-passcode = { $You } nghĩ 6 số mới, ghi vào sổ ở nhà, rồi bấm; đừng nói cho { $me }. Xong chưa ạ?
    .again = Máy bắt bấm 2 lần y như nhau cho chắc. Nhìn giấy mà làm, lần sau khớp lần trước chưa ạ?
    .simpler = Tránh ngày sinh và dãy 1 2 3. Chọn dãy mình dễ nhớ, kín cả hàng chấm chưa ạ?
    .where = Phím số ở nửa dưới màn hình. { $You } bấm đủ chưa ạ?
    .why = Từ nay chìa khóa tủ là 6 số này. { $You } đặt xong chưa ạ?
    .easy = Ngày sinh hay dãy đếm thì người ta dễ đoán, { $you } chọn dãy khác. Đặt được chưa ạ?
    .differ = Lần sau chưa giống lần trước, { $you } nhìn sổ bấm lại từ đầu. Máy nhận chưa ạ?

understood = Máy báo xong thì { $you } bấm nút «Đã hiểu». Trang hỏi 6 số trở lại chưa ạ?
    .again = Bảng nhỏ báo đã đổi, bên dưới có một nút để đóng lại. Chạm nút đó, bảng biến mất không ạ?
    .simpler = Chưa thấy gì thì thoát VNeID, mở lại, vào ví. Chỗ nhập số đã hiện chưa ạ?
    .where = Nút ấy ở cuối bảng, giữa màn hình. { $You } bấm được chưa ạ?
    .why = Đóng bảng này thì mình mới dùng 6 số mới được. { $You } bấm chưa ạ?

choose = { $You } chọn giấy tờ cần đưa ra, ở đây là thẻ căn cước. Dòng ấy có dấu chọn chưa ạ?
    .again = Máy hỏi muốn đưa thẻ nào ra. Chạm vào tên thẻ hoặc ô vuông cạnh nó, ô đổi màu không ạ?
    .simpler = Chỉ có một thẻ hiện sẵn thì khỏi chọn. { $You } nhìn xem, thẻ căn cước đã ở đó chưa ạ?
    .where = Tên các giấy tờ xếp thành hàng giữa trang. { $You } chọn được chưa ạ?
    .why = Người ta hỏi giấy gì mình đưa giấy ấy, không đưa hết cả ví. Chọn được chưa ạ?

confirm = { $You } bấm nút «Xác nhận». Thẻ hiện ra trên màn hình chưa ạ?
    .again = Kéo trang xuống, chạm nút to nổi màu cuối cùng. Máy có đưa thẻ lên không ạ?
    .simpler = Có máy đưa lên ngay, khỏi bấm nữa. { $You } nhìn giữa máy, thấy hình giống thẻ cứng không ạ?
    .where = Nút ấy ở cuối trang chọn giấy tờ. { $You } bấm được chưa ạ?
    .why = Bấm rồi máy mới cho thẻ ra, giống rút thẻ khỏi ví. Hiện ra chưa ạ?

shown = Trên màn hình có hình tấm thẻ, hoặc ô vuông đen trắng không ạ?
    .again = Đừng đọc tên hay số cho { $me }. Chỉ nói máy đã đưa thẻ lên hay chưa thôi ạ?
    .simpler = Giống thẻ cứng trong ví của { $you } là được rồi. Có giống không ạ?
    .where = Hình thẻ thường choán nửa trên, ô vuông đen trắng ở dưới. { $You } thấy thứ nào chưa ạ?
    .why = Biết có thẻ là { $me } yên tâm, không cần xem trong đó ghi gì. { $You } thấy chưa ạ?
    .yes = Có rồi
    .no = Chưa thấy

shown-look = Không sao, { $you } quay về «Ví giấy tờ», chạm vào dòng thường ghi «Căn cước». Lần này hình thẻ hiện không ạ?
    .again = Mỗi máy một lối: có máy chạm thẳng vào thẻ là mở. { $You } thử rồi, thấy chứ ạ?
    .simpler = Đóng hẳn VNeID, mở lại từ đầu, vào ví rồi vào thẻ. Giờ ra chưa ạ?
    .where = Dòng giống «Căn cước» hay nằm đầu tiên trong ví. { $You } chạm vào, có hình thẻ không ạ?
    .why = Có bản VNeID đặt chỗ bấm hơi khác nhau. { $You } thấy thẻ chưa ạ?
    .yes = Có rồi
    .no = Vẫn chưa

asked-by-zalo = Bài tập nhỏ: người lạ nhắn Zalo, xin ảnh chụp trang thẻ này để làm hồ sơ hộ. { $You } làm gì ạ?
    .send = Chụp gửi
    .keep = Không gửi
    .send-because = Chưa nên đâu ạ. Có ảnh thẻ, kẻ gian vay tiền được bằng tên { $you }; ai xin mình cũng không gửi.
    .keep-because = Không gửi là đúng ạ. Thẻ chỉ cho xem tận mặt, không gửi ảnh cho ai.

at-the-desk = Một chuyện nữa: cô cán bộ ở quầy xin xem thẻ trên máy. { $You } đưa thế nào ạ?
    .hold = Tự cầm cho xem
    .hand-over = Đưa máy cho cô
    .hold-because = Tự cầm máy là phải ạ. { $You } cầm, cô xem hoặc soi mã là đủ.
    .hand-over-because = Cô ấy tốt, nhưng máy có cả tiền và tin nhắn của { $you }. Mình tự cầm, cô nhìn là đủ ạ.

put-away = Xong việc thì cất thẻ: { $you } bấm nút về màn hình chính. Trang thẻ khuất đi chưa ạ?
    .again = Bấm nút tròn dưới đáy, hoặc vuốt từ đáy lên. Các hình nhỏ trở lại chưa ạ?
    .simpler = Bấm nút cạnh máy cho màn hình tối đi cũng được. Máy tối chưa ạ?
    .where = Nút về trang đầu ở giữa cạnh dưới màn hình. { $You } bấm được chưa ạ?
    .why = Để trang thẻ mở thì người bên cạnh nhìn thấy. { $You } cất rồi chứ ạ?
    .battery = Máy hết pin thì dùng thẻ cứng, nên đi đâu { $you } cũng mang thẻ. Trang thẻ khuất đi chưa ạ?

shown-well = Được rồi ạ, { $you } tự mở được thẻ trên máy. Đi xa { $you } vẫn mang thẻ cứng, phòng khi hết pin.

use-card = Hôm nay { $you } dùng thẻ cứng, vẫn hợp lệ như cũ. Hôm khác mình tập lại nhé ạ.

helper = Hôm nay mình dùng thẻ cứng cũng được. { $You } sạc đầy pin, để sẵn thẻ căn cước, người giúp tập cùng { $you } ạ.

# Bài: mở sổ sức khỏe điện tử trong VNeID. Không hỏi trong sổ có gì.

-title = Xem sổ sức khỏe điện tử

inside = Sổ sức khỏe nằm trong VNeID. { $You } mở VNeID, vào đến trang có các hình nhỏ chưa ạ?
    .again = Chạm hình VNeID rồi tự gõ mật khẩu như mọi ngày. Trước mặt { $you } có chữ «Ví giấy tờ» chưa ạ?
    .simpler = Còn thấy ô mật khẩu thì chọn «Chưa vào được». Hết ô ấy, toàn hình nhỏ, tức là { $you } vào rồi, phải không ạ?
    .where = Hình VNeID ở màn hình chính, trang đầu hoặc các trang bên. { $You } vào được chưa ạ?
    .why = Vào được VNeID thì mở sổ chỉ còn vài bước. { $You } vào được chưa ạ?
    .yes = Vào được rồi
    .no = Chưa vào được
    .never = Chưa có VNeID

enter = Không sao, mình vào VNeID trước, rồi mở sổ sau.

safety = Chuyện ốm đau là của riêng { $you }; ai gọi bảo mở sổ, { $you } dừng lại. Sổ này chỉ { $you } và thầy thuốc xem, đừng chụp gửi ai, kể cả { $me } ạ.

tile = { $You } tìm hình có chữ «Sổ sức khỏe điện tử» rồi bấm vào. Trang mới hiện ra chưa ạ?
    .again = Kéo trang lên xuống thong thả, đọc tên dưới từng hình nhỏ. Gặp tên có chữ sức khỏe thì chạm nhẹ, máy có chuyển không ạ?
    .simpler = Hình ấy có thể vẽ trái tim, hay dấu cộng như ở trạm xá. Chạm thử vào, có gì hiện lên không ạ?
    .where = Hình ấy thường ở giữa trang đầu, cùng chỗ với «Ví giấy tờ». { $You } bấm được chưa ạ?
    .why = Mọi lần khám mà bệnh viện gửi lên đều gom trong đó. { $You } bấm được chưa ạ?
    .other-app = VssID là ứng dụng khác, hôm nay mình chỉ dùng VNeID cho nhẹ đầu. Trong VNeID, { $you } bấm hình có chữ sức khỏe, trang mới hiện chưa ạ?
    .missing = Có máy giấu bớt hình, { $you } bấm chữ xem tất cả hoặc kéo sang ngang. Gặp chữ sức khỏe thì bấm, trang mới hiện chưa ạ?
    .small = Chữ nhỏ thì { $you } nhờ người bên cạnh đọc tên từng hình. Gặp chữ sức khỏe thì bấm, trang mới hiện chưa ạ?

asks-six = Máy có hỏi 6 số passcode, là chìa khóa tủ, không ạ?
    .again = Nếu hiện 6 chấm tròn với bàn phím số là máy đang hỏi đấy. { $You } nhớ 6 số ấy hay quên ạ?
    .simpler = Thấy bàn phím số thì chọn nhớ hoặc quên. Không thấy phím nào, sổ mở luôn là «Vào thẳng», { $you } chọn gì ạ?
    .where = Chỗ hỏi số ở giữa trang, bàn phím số ở nửa dưới. Máy của { $you } thế nào ạ?
    .why = Sổ là chuyện riêng nên có khóa, chỉ { $you } mở được. Máy có hỏi số không ạ?
    .remember = Có hỏi, tôi nhớ
    .forgot = Có hỏi, tôi quên
    .opened = Vào thẳng
    .which = Không phải mật khẩu dài để vào VNeID, mà là 6 số để mở giấy tờ. { $You } có nhớ 6 số ấy không ạ?

passcode = { $You } tự bấm 6 số passcode, đừng đọc cho ai. Sổ mở ra chưa ạ?
    .again = Bấm từng số, mỗi số hiện một chấm tròn. Đủ 6 chấm là máy tự chuyển, đã thấy trang khác chưa ạ?
    .simpler = Mở quyển sổ tay chỗ ghi 6 số, đặt cạnh máy. Nhìn sổ bấm chậm từng số một, cửa mở rồi chứ ạ?
    .where = Phím số ở nửa dưới màn hình; nhầm thì bấm phím mũi tên để xóa. { $You } bấm xong chưa ạ?
    .why = 6 số ấy như chìa khóa tủ, mở được cả giấy tờ lẫn sổ này. { $You } bấm xong chưa ạ?
    .refused = Thử nhiều lần máy có thể khóa, nên { $you } xem lại sổ tay rồi hãy bấm. Giờ được chưa ạ?
    .forgot = Quên cũng không sao, { $you } nhắn «làm passcode mới», mình đặt 6 số khác rồi quay lại. Hay sổ đã mở rồi ạ?
    .fingerprint = Máy cho dùng vân tay hay khuôn mặt thì { $you } dùng thay cũng được. Sổ mở ra chưa ạ?

forgot-six = Vậy mình đặt lại 6 số mới, rồi quay lại mở sổ.

inside-book = { $You } xem trang sổ hiện ra thế nào, đừng đọc bệnh hay thuốc. Giống ô nào dưới đây ạ?
    .again = Có những dòng ghi nơi khám, ngày khám thì chọn ô đầu. Trang của { $you } có dòng nào như thế không ạ?
    .simpler = Nhiều dòng chữ, hay trắng trơn, hay máy báo chưa lấy được? { $You } chỉ nói 1 trong 3 thôi ạ?
    .where = Các lần khám thường xếp từ trên xuống ở giữa trang. { $You } thấy gì ạ?
    .why = Biết trang hiện thế nào thì { $me } chỉ tiếp được, không cần biết bên trong. { $You } thấy gì ạ?
    .visits = Có các lần khám
    .empty = Trống trơn
    .error = Báo chưa tải được
    .consent = Trang hỏi đồng ý thì { $you } đọc, hoặc nhờ người nhà đọc, thấy ưng thì bấm. Giờ trang hiện gì ạ?

reload = Có lúc máy lấy thông tin chậm. { $You } bấm mũi tên quay lại, đợi 1 phút, rồi mở lại sổ; trang hiện ra chưa ạ?
    .again = Xem góc trên còn sóng không, yếu thì ra chỗ thoáng. Rồi chạm lại hình sức khỏe, lần này có dòng chữ chưa ạ?
    .simpler = { $You } đóng hẳn VNeID, nghỉ uống ngụm nước rồi vào lại. Mở sổ thêm lần nữa, đã khác ban nãy chưa ạ?
    .where = Mũi tên quay lại thường ở góc trên bên trái. { $You } làm được chưa ạ?
    .why = Nhiều người xem cùng lúc thì máy chậm, đợi chút là được. Trang hiện chưa ạ?
    .still = Vẫn thế thì hôm nay máy bận, không phải do { $you }. Thử thêm 1 lần nữa, trang hiện ra chưa ạ?

open-visit = { $You } bấm vào một lần khám bất kỳ. Trang kể về lần khám ấy mở ra chưa ạ?
    .again = Mỗi dòng là một lần đi khám. Chọn dòng trên cùng, chạm nhẹ vào giữa dòng, có trang dài hơn hiện không ạ?
    .simpler = Bên phải dòng thường có mũi tên nhỏ, đặt ngón tay vào đó. Máy đã sang trang khác chưa ạ?
    .where = Các dòng ở giữa trang sổ, dòng mới nhất thường trên cùng. { $You } bấm được chưa ạ?
    .why = Thầy thuốc hay cần xem lần khám trước, nên mình tập mở sẵn. { $You } bấm được chưa ạ?
    .afraid = Mở ra xem không làm mất gì, cũng không gửi đi đâu. { $You } bấm thử, trang mới mở ra chưa ạ?

details = Trang ấy có dòng ghi nơi khám và ngày khám không? { $You } chỉ nói có hay không thôi ạ?
    .again = { $You } nhìn mấy dòng đầu, đừng đọc bệnh ra. Có thấy tên bệnh viện hay trạm y tế nào không ạ?
    .simpler = Tìm 1 con số giống ngày tháng là đủ. Trên trang ấy có ngày nào không ạ?
    .where = Nơi khám và ngày khám hay ở ngay đầu trang. { $You } có thấy không ạ?
    .why = Có dòng ấy là { $you } mở đúng sổ, { $me } không cần biết gì thêm. Có thấy không ạ?
    .yes = Có
    .no = Không có

other-visit = { $You } bấm mũi tên quay lại, mở thử một dòng khác. Lần này có nơi khám, ngày khám không ạ?
    .again = Về danh sách, chạm dòng thứ 2 hay thứ 3. Đầu trang có tên trạm xá, bệnh viện nào không ạ?
    .simpler = { $You } nhờ người thân ngồi cạnh nhìn hộ một cái. Người ấy có thấy ngày tháng nào trên trang không ạ?
    .where = Mũi tên ở góc trên bên trái; các dòng ở giữa trang. { $You } có thấy không ạ?
    .why = Có dòng nơi khám gửi thiếu, dòng khác lại đủ. Dòng này có không ạ?
    .yes = Có
    .no = Không có

back-out = Giờ { $you } bấm mũi tên quay lại cho đến trang đầu, để sổ đóng lại. Về trang đầu chưa ạ?
    .again = Mũi tên chỉ sang trái, mỗi lần bấm lùi một trang. Bấm vài lần, { $you } gặp lại «Ví giấy tờ» chưa ạ?
    .simpler = Không thấy mũi tên thì vuốt từ mép trái vào giữa. Lùi dần, các hình nhỏ đã hiện lại chưa ạ?
    .where = Mũi tên thường ở góc trên bên trái. { $You } về được chưa ạ?
    .why = Xem xong đóng sổ lại, người khác cầm máy cũng không đọc được. Về trang đầu chưa ạ?

photo-caller = Đây là bài tập. Có người gọi, xưng là bệnh viện, xin ảnh sổ sức khỏe để bán thuốc tốt. { $You } làm gì ạ?
    .hang-up = Cúp máy
    .hang-up-because = Cúp máy là phải ạ. Bệnh viện thật không gọi xin ảnh sổ của { $you }; bán thuốc qua điện thoại hay là lừa.
    .send-photo = Chụp gửi họ
    .send-photo-because = Mình không chụp gửi ạ. Họ biết bệnh rồi sẽ dọa, rồi bán thuốc giá cao; { $you } cứ cúp máy.

clinic = Đi khám, { $you } đưa thẻ căn cước hoặc thẻ trong VNeID, không cần thẻ bảo hiểm giấy. Thầy thuốc cần xem sổ thì { $you } tự mở, tự cầm máy.

opened = Được rồi ạ, { $you } đã tự mở được sổ sức khỏe. Sổ này có giá trị như sổ giấy.

empty-book = Sổ trống có khi vì nơi khám chưa gửi lên, máy vẫn tốt. Sổ khám giấy { $you } cứ giữ và mang theo khi đi khám ạ.

register-first = Sổ này cần tài khoản VNeID, làm trực tiếp với công an xã. Chưa có thì { $you } đi khám bằng thẻ căn cước và sổ giấy như mọi khi ạ.

helper = Sổ có hôm khó mở, không tại { $you }. Trong lúc chờ, { $you } vẫn đi khám bằng thẻ căn cước được ạ.

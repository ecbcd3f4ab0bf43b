# Bài: tự gõ địa chỉ để mở Cổng Dịch vụ công quốc gia, và nhận ra trang giả.

-title = Mở trang dịch vụ công

which-phone = Mỗi loại máy có một hình để vào mạng. { $You } đang dùng máy nào ạ?
    .again = { $You } xem mặt lưng máy. Ở đó in quả táo khuyết, hay in tên một hãng khác ạ?
    .simpler = Có quả táo thì chọn «iPhone», không có thì chọn ô đầu tiên. Máy { $you } có quả táo không ạ?
    .where = Tên hãng thường in ở mặt lưng, hoặc hiện lên lúc bật máy. { $You } đọc được chữ gì ạ?
    .why = Biết loại máy thì { $me } mới tả đúng hình cần bấm. Máy { $you } loại nào ạ?
    .android = Samsung, Oppo, khác
    .iphone = iPhone
    .keypad = Máy bấm phím

open-chrome = { $You } tìm hình tròn nhiều màu, thường ghi «Chrome», rồi bấm vào. Trang vào mạng mở ra chưa ạ?
    .again = Hình ấy như cái đĩa xanh đỏ vàng, giữa có chấm xanh. Vuốt ngang từng trang, gặp thì chạm nhẹ, được chưa ạ?
    .simpler = Không có cái đĩa ấy, { $you } tìm quả địa cầu, tên hay là «Internet». { $You } mở được chưa ạ?
    .where = Hình ấy hay ở hàng dưới cùng, hoặc nằm trong nhóm có chữ «Google». { $You } bấm được chưa ạ?
    .why = Trang dịch vụ công nằm trên mạng, nên phải mở chỗ vào mạng trước. { $You } mở được chưa ạ?
    .several = Hình nào ghi chữ «Chrome» ở dưới là được, hình khác cứ để yên. { $You } bấm hình ấy, trang vào mạng mở chưa ạ?
    .missing = Không có cũng không sao, máy thường có hình quả địa cầu để vào mạng. { $You } mở hình ấy được chưa ạ?

open-safari = { $You } tìm hình la bàn xanh có kim đỏ, tên «Safari», rồi bấm. Trang vào mạng mở ra chưa ạ?
    .again = La bàn là mặt tròn, giữa có cái kim nằm chéo. Nhìn hàng dưới đáy, chạm vào mặt tròn ấy được chưa ạ?
    .simpler = { $You } vuốt từ giữa màn hình xuống, gõ mấy chữ «safari» vào ô hiện ra. Có hình la bàn để chạm không ạ?
    .where = Hình la bàn thường ở hàng dưới cùng, cạnh hình gọi điện. { $You } bấm được chưa ạ?
    .why = Trang dịch vụ công ở trên mạng, la bàn này là cửa để vào. { $You } mở được chưa ạ?
    .missing = Máy dùng hình tròn nhiều màu tên «Chrome» thay cũng được. { $You } mở được chưa ạ?

address-box = { $You } chạm vào ô dài để ghi địa chỉ, sát mép trên. Phím chữ hiện ra, hay trang dịch vụ công có sẵn rồi ạ?
    .again = Nhiều iPhone đặt ô ấy ở dưới đáy màn hình. Chạm vào giữa ô, bên dưới có các phím để gõ không ạ?
    .simpler = Mình chỉ cần phím chữ thôi. { $You } chạm đúng chỗ có kính lúp hay hình ổ khóa, phím đã hiện chưa ạ?
    .where = Ô ấy nằm ngang, dài gần hết bề rộng máy, ở trên cùng hoặc dưới cùng. { $You } thấy gì rồi ạ?
    .why = Ô này như chỗ đề địa chỉ trên phong bì, ghi đúng thì đến đúng nơi. Phím chữ hiện chưa ạ?
    .keys = Phím chữ hiện rồi
    .there = Có trang sẵn rồi
    .old-page = Trang cũ cứ để đấy, { $you } chạm thẳng vào ô địa chỉ là gõ được. Phím chữ hiện chưa ạ?

type-address = { $You } gõ liền, không dấu, không cách: «dichvucong.gov.vn». Gõ xong chưa ạ?
    .again = Mình gõ từng khúc: «dich», «vu», «cong», rồi dấu chấm, «gov», dấu chấm, «vn». { $You } đủ các khúc chưa ạ?
    .simpler = { $You } chép địa chỉ này ra giấy chữ to, đặt cạnh máy. Nhìn giấy bấm từng phím, nhầm thì xóa, đủ cả chưa ạ?
    .where = Phím dấu chấm ở hàng dưới cùng, cạnh phím dài nhất. { $You } gõ đủ chưa ạ?
    .why = Tự gõ thì đến đúng trang nhà nước; bấm đường dẫn người ta gửi dễ vào trang giả. Gõ xong chưa ạ?
    .marks = Máy tự thêm dấu thì { $you } xóa chữ ấy, gõ lại chậm hơn, bỏ qua chữ máy mời. Cả địa chỉ đúng chưa ạ?
    .dot = Dấu chấm ở hàng phím cuối, ngay cạnh phím dài nhất; có máy ghi sẵn «.vn». { $You } gõ đủ địa chỉ chưa ạ?
    .capital = Chữ hoa hay chữ thường đều được cả, { $you } khỏi sửa. Gõ đủ địa chỉ chưa ạ?
    .old-words = Trong ô có chữ cũ thì { $you } bấm dấu nhân ở cuối ô cho sạch. Gõ địa chỉ vào ô sạch xong chưa ạ?

go = Giờ { $you } bấm phím ở góc dưới bên phải bàn phím. Trang mới hiện ra chưa ạ?
    .again = Phím ấy hay vẽ mũi tên, kính lúp, hoặc ghi «Đi». Chạm 1 lần rồi đợi độ 10 giây, máy có chuyển không ạ?
    .simpler = Ngay dưới ô thường có dòng nhắc giống hệt địa chỉ. { $You } chạm thẳng vào dòng đó, thấy gì thay đổi không ạ?
    .where = Đó là phím to ở tận cùng bên phải, hàng cuối của bàn phím. { $You } bấm được chưa ạ?
    .why = Gõ địa chỉ xong phải bấm phím này thì máy mới đi tìm trang. Trang mới hiện chưa ạ?
    .slow = Mạng yếu nên lâu, { $you } ra chỗ thoáng đợi thêm nửa phút. Trang hiện ra chưa ạ?

where-landed = { $You } nhìn ô địa chỉ. Địa chỉ ấy có kết thúc bằng «.gov.vn» không ạ?
    .again = Trang giả hay thêm đuôi lạ, ví dụ «.gov.vn.top». Của { $you } có dừng hẳn ở chữ «vn» không ạ?
    .simpler = Mình xem 3 khúc cuối thôi: «dichvucong», chấm «gov», chấm «vn». Có đúng thế rồi hết không ạ?
    .where = Địa chỉ ở ô dài sát mép trên hoặc mép dưới, có khi cạnh hình ổ khóa. Trong ô ghi thế nào ạ?
    .why = Kẻ gian làm trang giống hệt, chỉ địa chỉ là khác, nên mình xem kỹ chỗ ấy. { $You } thấy thế nào ạ?
    .exact = Đúng, hết ở đó
    .more = Còn chữ khác
    .list = Ra nhiều dòng
    .blank = Trang trắng
    .slash = Sau «.vn» mà là dấu gạch chéo thì không sao, vẫn là trang thật. Trước dấu gạch có đúng «.gov.vn» không ạ?
    .hidden = { $You } kéo nhẹ trang xuống thì ô địa chỉ hiện lại. Địa chỉ có dừng ở «.gov.vn» không ạ?

choose-row = Máy đang đưa ra nhiều dòng. { $You } bấm dòng có ghi «dichvucong.gov.vn» nhé; trang mới mở chưa ạ?
    .again = Bỏ qua dòng nào đề quảng cáo, dù nó nằm trên cùng. Tìm dòng mang tên Cổng Dịch vụ công quốc gia, chạm được chưa ạ?
    .simpler = Dưới mỗi tên có hàng chữ nhỏ là địa chỉ. { $You } chỉ dò hàng nhỏ ấy, gặp đuôi «gov.vn» thì chạm, đã vào chưa ạ?
    .where = Dòng đúng thường ở nửa trên, nhưng dưới các dòng quảng cáo. { $You } bấm được chưa ạ?
    .why = Ai trả tiền cũng lên được dòng đầu, nên mình chọn theo địa chỉ. { $You } bấm đúng dòng chưa ạ?
    .none-right = Không dòng nào đúng thì mình không bấm dòng nào cả. { $You } chạm ô địa chỉ gõ lại, trang hiện ra chưa ạ?

no-network = Máy chưa vào được mạng. { $You } vuốt từ mép trên xuống, bật hình sóng «Wi-Fi» lên; trang hiện ra chưa ạ?
    .again = Không có Wi-Fi thì bật dữ liệu di động, hình 2 mũi tên ngược nhau. Bật xong quay lại trang cũ, đã thấy chữ chưa ạ?
    .simpler = { $You } nhờ người nhà cho máy bắt sóng giúp. Xong thì kéo trang xuống cho máy tải lại, có chữ hiện không ạ?
    .where = Hình sóng ở bảng nhỏ rơi xuống khi vuốt từ mép trên. { $You } bật được chưa ạ?
    .why = Trang này lấy từ mạng về, không có mạng thì chỉ thấy trắng. Trang hiện ra chưa ạ?
    .no-data = Hết dung lượng thì { $you } dùng nhờ Wi-Fi nhà văn hóa hay nhà con cháu. Trang hiện ra chưa ạ?

wrong-page = Trang này chưa chắc của nhà nước, { $you } dừng tay nhé. { $You } đã gõ mật khẩu hay số căn cước vào đó chưa ạ?
    .again = Ý { $me } hỏi riêng trang có đuôi lạ ấy. Trong các ô trống của nó, { $you } điền gì rồi hay còn để nguyên ạ?
    .simpler = Mới nhìn thôi thì chưa mất gì cả. { $You } mới nhìn, hay đã lỡ điền ạ?
    .where = Mật khẩu hay được hỏi ở ô giữa trang, kèm một nút to. { $You } đã gõ vào ô ấy chưa ạ?
    .why = Lỡ gõ thì mình khóa ngay cho an toàn, chưa gõ thì chỉ cần đi lại. { $You } gõ chưa ạ?
    .no = Chưa gõ gì
    .yes = Lỡ gõ rồi

emergency = { $You } nói ra ngay thế là rất đúng. Mình lo giữ tài khoản trước, việc kia làm sau ạ.

opened = Đúng trang của nhà nước rồi ạ. Lần sau { $you } cứ tự gõ như thế, đừng bấm đường dẫn người lạ gửi.

in-person = Máy bấm phím chưa mở được trang này, không sao cả. { $You } mang thẻ căn cước ra xã, cán bộ làm cùng { $you } ạ.

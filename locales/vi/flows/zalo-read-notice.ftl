# Bài: tìm và đọc thông báo của thôn trong nhóm Zalo.

-title = Đọc thông báo trong nhóm Zalo

member = Mình tập đọc thông báo của thôn trong Zalo. { $You } đã ở trong nhóm của thôn chưa ạ?
    .again = Trưởng thôn hay nhắn tin chung cho bà con trong một nhóm. Máy mình có nhận được những tin ấy không ạ?
    .simpler = Chưa rõ thì cứ chọn «Chưa vào nhóm», { $me } chỉ cách vào. { $You } chọn ô nào ạ?
    .where = Tên nhóm nằm lẫn trong dãy tên ở trang đầu Zalo. { $You } có thấy nhóm của thôn không ạ?
    .why = Có vào nhóm thì mới đọc được thông báo. { $You } vào nhóm chưa ạ?
    .yes = Vào rồi
    .no = Chưa vào nhóm

join-first = Vậy mình vào nhóm trước, xong đọc thông báo luôn nhé ạ.

come-back = Việc này chỉ xem, không gửi gì đi, nên { $you } cứ bấm thoải mái. Xong mỗi bước, { $you } mở lại chỗ này nhắn { $me } ạ.

open-group = { $You } ra trang đầu của Zalo, chạm vào tên nhóm của thôn. Tin của mọi người hiện ra chưa ạ?
    .again = Bấm mũi tên góc trên bên trái để thấy dãy tên. Hàng nào có hình nhiều người thì chạm vào, trang có đổi không ạ?
    .simpler = Nhóm vừa có tin thường nhảy lên đầu dãy. Chạm 1 lần vào tên ấy, có nhiều người nhắn trong đó không ạ?
    .where = Dãy tên ở trang đầu, dưới đáy thường ghi «Tin nhắn». { $You } chạm được tên nhóm chưa ạ?
    .why = Thông báo nằm bên trong nhóm, phải mở cửa nhóm mới xem được. { $You } mở được chưa ạ?
    .no-group = { $You } chạm kính lúp trên cùng, gõ tên thôn là nhóm hiện ra. Chạm vào nhóm, tin hiện ra chưa ạ?
    .two-accounts = Có khi máy này có 2 tài khoản Zalo, nhóm nằm ở tài khoản kia. { $You } nhờ con cháu đổi sang giúp, tin của nhóm hiện ra chưa ạ?
    .silent = Nhóm có thể đang tắt tiếng, hình chuông bị gạch chéo cạnh tên nhóm. Tin vẫn đến đủ, { $you } chạm vào nhóm, tin hiện ra chưa ạ?

pin = { $You } nhìn ngay dưới tên nhóm, có dòng tin nào được ghim bằng hình cái đinh không ạ?
    .again = Tin quan trọng hay được đính lên mép trên, đứng yên không trôi. Trên đó có khung nào như vậy không ạ?
    .simpler = Kéo các tin lên xuống, để ý mép trên. Có dòng nào cứ nằm im một chỗ không ạ?
    .where = Tin ghim nằm sát dưới tên nhóm, trên mọi tin khác. { $You } có thấy không ạ?
    .why = Trưởng thôn ghim tin để bà con khỏi lục tìm. Nhóm mình có tin ghim không ạ?
    .pinned = Có tin ghim
    .none = Không có

tap-pin = { $You } chạm vào dòng tin ghim ấy. Nội dung thông báo hiện ra đủ chưa ạ?
    .again = Đặt ngón tay lên khung có hình cái đinh rồi nhấc ra ngay. Máy có nhảy tới tin dài hơn không ạ?
    .simpler = Chạm nhẹ như chạm mặt nước, đừng giữ lâu. Giờ nhìn thấy trọn lời nhắn không ạ?
    .where = Dòng ấy ở mép trên, dưới tên nhóm. { $You } chạm được chưa ạ?
    .why = Dòng ghim chỉ cho xem đoạn đầu, chạm vào mới thấy hết. { $You } thấy hết chưa ạ?
    .held = Tay giữ hơi lâu nên máy hiện bảng chọn, không hỏng gì đâu. { $You } chạm ra chỗ trống rồi chạm nhẹ lại dòng ghim, tin hiện đủ chưa ạ?

corner = { $You } nhìn góc trên bên phải, chạm hình 3 gạch hoặc 3 chấm. Trang nhiều dòng chữ hiện ra chưa ạ?
    .again = Cùng hàng với tên nhóm có mấy hình nhỏ. Hình sát mép phải là chỗ cất bảng tin, chạm rồi máy đổi trang không ạ?
    .simpler = Đặt ngón tay lên góc phải trên cùng, nhấc ra ngay. Có thấy chữ «Bảng tin» ở đâu không ạ?
    .where = Hình ấy ngoài cùng phía tay phải, ngang hàng tên nhóm. { $You } chạm được chưa ạ?
    .why = Không ghim ngoài này thì thông báo được cất trong bảng tin của nhóm. { $You } mở được trang ấy chưa ạ?
    .called = Lỡ chạm vào hình gọi thì bấm nút đỏ là tắt, không sao cả. { $You } chạm lại hình ngoài cùng, được chưa ạ?

board = { $You } tìm dòng thường ghi «Bảng tin», rồi chạm vào. Các thông báo cũ mới hiện ra chưa ạ?
    .again = Nhóm có chỗ giữ riêng ghi chú và tin quan trọng, thường ghi «Bảng tin nhóm». Chạm vào đó được chưa ạ?
    .simpler = Dò từ trên xuống, gặp tiếng «Bảng» thì dừng tay. Chạm 1 lần, máy sang trang khác không ạ?
    .where = Dòng ấy hay nằm nửa trên trang, dưới hàng ảnh. { $You } chạm được chưa ạ?
    .why = Tin nói chuyện trôi đi, còn thông báo ở bảng tin thì nằm lại. { $You } mở được chưa ạ?
    .leave = Dòng như «Rời nhóm» mình không đụng tới, máy cũng hỏi lại trước khi cho rời. { $You } chạm dòng giống «Bảng tin» được chưa ạ?

newest = { $You } chạm vào thông báo trên cùng. Lời nhắn hiện ra đủ chưa ạ?
    .again = Cái mới thường đứng đầu, có ghi ngày. Chạm lên đó rồi, đọc được trọn nội dung không ạ?
    .simpler = Bỏ qua các hàng dưới, lấy hàng thứ nhất thôi. Đặt tay lên rồi nhấc ra, máy mở gì ra không ạ?
    .where = Hàng thứ nhất thường nằm ngay dưới chữ «Bảng tin nhóm». { $You } chạm được chưa ạ?
    .why = Tin mới nhất mới là tin còn kịp giờ. { $You } mở được chưa ạ?
    .empty = Bảng trống là thôn chưa đăng ở đây, { $you } lùi ra kéo lên đọc tin của trưởng thôn. Thấy tin nào không ạ?

about = { $You } không phải đọc cả tin, chỉ chọn loại việc thôi. Thông báo ấy nói về gì ạ?
    .again = { $You } xem câu đầu thôi: gọi đi họp, đi khám, hay chuyện khác ạ?
    .simpler = Tìm 1 chữ quen như «họp», «tiêm», «điện». Tin thuộc ô nào bên dưới ạ?
    .where = Việc chính hay nằm ở dòng đầu hoặc dòng chữ đậm. { $You } thấy là việc gì ạ?
    .why = { $You } nói được việc gì nghĩa là đã đọc và hiểu tin. Tin báo việc gì ạ?
    .meeting = Họp, lớp học
    .health = Khám, tiêm, thuốc
    .other = Việc khác
    .unreadable = Chưa đọc được

bigger = Nếu tin là ảnh, { $you } đặt 2 ngón tay lên ảnh rồi kéo xa nhau. Chữ to ra chưa ạ?
    .again = Chạm vào ảnh cho nó phủ kín màn hình. Ngón cái với ngón trỏ chụm lại rồi xòe ra, nhìn rõ hơn không ạ?
    .simpler = Xoay ngang điện thoại, đưa ra chỗ sáng, đeo kính. Giờ mắt mình đọc được không ạ?
    .where = Đặt tay ngay chỗ chữ muốn đọc, giữa tấm ảnh. Chữ có to ra không ạ?
    .why = Phóng to thì đỡ mỏi mắt, ảnh gốc không bị hỏng. { $You } đọc được chưa ạ?
    .clear = Đọc được rồi
    .still = Vẫn khó đọc

demand = Tin ấy có bảo { $you } bấm đường dẫn, đóng tiền hay gửi mã số không ạ?
    .again = Thông báo thật thường chỉ nói giờ, nơi và việc. Có câu nào giục nộp hay bấm chữ xanh không ạ?
    .simpler = Chỉ nhắc đi họp, đi khám thì chọn «Không có». Còn đụng đến tiền, đến mã thì sao ạ?
    .where = Câu giục hay nằm cuối tin, chữ màu xanh gạch chân. { $You } có thấy không ạ?
    .why = Kẻ gian có thể chen vào nhóm giả tin của thôn. Tin này có đòi gì không ạ?
    .no = Không có
    .yes = Có đòi

go-back = Đọc xong, { $you } bấm mũi tên ở góc trên bên trái để ra. Dãy tên trở lại chưa ạ?
    .again = Muốn thoát khỏi nhóm mà không rời nhóm, cứ lùi từng trang. Chạm hình mũi tên vài lần, về trang đầu chưa ạ?
    .simpler = Máy có nút lùi dưới đáy thì bấm nút ấy cũng được. Bấm tới khi thấy chữ «Tin nhắn», được chưa ạ?
    .where = Mũi tên chỉ sang trái, nằm cạnh tên nhóm. { $You } bấm được chưa ạ?
    .why = Biết đường ra thì vào đâu cũng không sợ lạc. { $You } ra tới trang đầu chưa ạ?

read = Được rồi ạ, { $you } tự đọc được thông báo của thôn. Có tin mới, { $you } cứ vào như vừa rồi.

doubt = { $You } đừng bấm, đừng gửi gì vội, cẩn thận thế là đúng. Gọi số trưởng thôn ghi ở nhà, hoặc ra nhà văn hóa hỏi đã ạ.

helper = Chữ nhỏ thì ai cũng khó đọc. Người giúp sẽ chỉnh chữ to cho { $you }; cần gấp thì nhờ hàng xóm đọc hộ nhé ạ.

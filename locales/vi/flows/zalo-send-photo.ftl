# Bài: gửi một tấm ảnh vô hại qua Zalo.

-title = Gửi ảnh qua Zalo

safety = Mình gửi ảnh cái cây, con gà hay mâm cơm thôi. Ảnh giấy tờ, thẻ ngân hàng hay tin có mã số, { $you } đừng gửi cho ai, kể cả { $me } ạ.

whom = { $You } muốn gửi thử vào đây cho quen tay, hay gửi cho người nhà trên Zalo ạ?
    .again = Gửi vào khung nhắn tin này thì không phiền ai, lỡ tay cũng chẳng sao. Còn gửi cho con cháu thì vui hơn, mình chọn đằng nào ạ?
    .simpler = Lần đầu cứ thử với máy trước. Thạo rồi hãy gửi con cháu, { $you } chọn ô nào ạ?
    .where = Chọn ô đầu thì ở nguyên chỗ này, chọn ô sau thì sang tên người nhà. { $You } chọn ô nào ạ?
    .why = Gửi cho ai thì phải đứng ở khung nhắn tin của người ấy. { $You } gửi cho ai ạ?
    .here = Gửi thử ở đây
    .family = Gửi cho người nhà

open-chat = { $You } ra trang đầu của Zalo, chạm vào tên người nhà muốn gửi. Trên cùng có đúng tên ấy chưa ạ?
    .again = Bấm mũi tên góc trái để thấy dãy tên. Gặp con hay cháu mình thì chạm, khung nhắn tin mở chưa ạ?
    .simpler = Người hay nhắn với mình nằm gần đầu dãy. Chạm 1 lần vào đó, có ô để viết dưới đáy không ạ?
    .where = Dãy tên ở trang đầu, dưới đáy thường ghi «Tin nhắn». { $You } chạm được tên chưa ạ?
    .why = Vào đúng tên thì ảnh mới tới đúng người. { $You } vào được chưa ạ?
    .no-name = { $You } chạm kính lúp trên cùng rồi gõ tên người ấy. Chạm tên hiện ra, khung nhắn tin mở chưa ạ?

has-photo = Trong máy { $you } có sẵn tấm ảnh nào vui vui, ai xem cũng được không ạ?
    .again = Ảnh hoa, ảnh vườn hay ảnh con mèo chẳng hạn. Mình từng chụp cái nào như thế chưa ạ?
    .simpler = Nhớ là có thì bấm «Có sẵn». Không nhớ thì mình chụp một cái mới, { $you } bấm ô nào ạ?
    .where = Ảnh đã chụp nằm trong hình có chữ «Ảnh» hoặc «Bộ sưu tập». { $You } có tấm nào gửi được không ạ?
    .why = Có ảnh rồi thì gửi luôn, chưa có thì mình chụp. { $You } có chưa ạ?
    .yes = Có sẵn
    .none = Chưa có

open-camera = { $You } ra màn hình chính, chạm hình máy ảnh. Thấy cảnh trước mặt trên màn hình chưa ạ?
    .again = Tìm hình có ống kính tròn. Chạm 1 lần, máy thành như ô cửa sổ nhìn ra ngoài chưa ạ?
    .simpler = Nhiều máy bấm nhanh 2 lần nút bên cạnh là mở được. Thử xem, có gì hiện lên không ạ?
    .where = Hình máy ảnh hay ở hàng dưới cùng màn hình chính. { $You } mở được chưa ạ?
    .why = Phải có một tấm vô hại thì mới có cái mà gửi. Máy ảnh mở chưa ạ?
    .own-face = Máy đang quay về phía mình, { $you } chạm hình 2 mũi tên xoay vòng. Thấy cảnh trước mặt chưa ạ?
    .dark = Ngón tay có thể đang che mắt máy ảnh sau lưng máy. { $You } đổi chỗ cầm, thấy sáng chưa ạ?

take-photo = Giờ { $you } hướng máy vào cái cây, bấm nút tròn to. Chụp xong chưa ạ?
    .again = Đưa lưng máy về phía ấm chè hay chậu hoa. Ngón cái chạm vòng tròn trắng, có tiếng tách không ạ?
    .simpler = Cầm 2 tay cho chắc, thấy gì trên màn hình là được nấy. Ấn vào giữa cạnh dưới, ảnh nhỏ hiện ở góc chưa ạ?
    .where = Nút chụp ở giữa mép dưới màn hình. { $You } chụp được chưa ạ?
    .why = Tấm này ai xem cũng được, nên gửi không lo. { $You } chụp được chưa ạ?
    .own-face = Máy đang quay về phía mình, { $you } chạm hình 2 mũi tên xoay vòng. Thấy cảnh rồi thì bấm nút tròn, chụp xong chưa ạ?
    .dark = Ngón tay có thể đang che mắt máy ảnh sau lưng máy. { $You } đổi chỗ cầm rồi bấm nút tròn, chụp xong chưa ạ?

tap-picture = { $You } về khung nhắn tin, chạm hình bức ảnh cạnh ô viết tin. Các ảnh trong máy hiện ra chưa ạ?
    .again = Cuối ô viết có hình vuông vẽ quả núi và mặt trời. Chạm vào, thấy nhiều ảnh nhỏ không ạ?
    .simpler = Nhìn đáy màn hình, thử chạm hình ngoài cùng tay phải. Có hàng ảnh nào trồi lên không ạ?
    .where = Hình ấy cùng hàng với ô viết tin, bên phải; ở Messenger thì bên trái. { $You } chạm được chưa ạ?
    .why = Chạm đó là bảo máy mở kho ảnh cho mình chọn. Ảnh hiện ra chưa ạ?
    .no-icon = Đang gõ chữ thì hình ấy ẩn đi, { $you } xóa hết chữ trong ô. Hình bức ảnh trở lại thì chạm, các ảnh hiện chưa ạ?
    .allow = Máy xin xem ảnh để gửi, { $you } bấm cho phép. Các ảnh hiện ra chưa ạ?
    .camera = { $You } chạm nhầm sang hình máy ảnh, bấm mũi tên lùi lại. Chạm hình bức ảnh bên cạnh, các ảnh hiện chưa ạ?

send-here = Giờ { $you } chạm 1 tấm ảnh vui, rồi bấm nút gửi. { $Me } đợi ảnh ở đây, { $you } gửi được chưa ạ?
    .again = Ảnh được chọn có dấu hay số 1 ở góc. Thấy dấu rồi thì chạm hình mũi tên giấy bay, ảnh đi chưa ạ?
    .simpler = Làm từng việc: đặt tay lên ảnh cái cây cho có dấu. Sau đó tìm chữ giống «Gửi» ở góc dưới bên phải, bấm được không ạ?
    .where = Ảnh nằm nửa dưới màn hình, nút gửi ở góc dưới bên phải. { $You } gửi được chưa ạ?
    .why = Ảnh tới đây là biết { $you } đã gửi được; { $me } không giữ ảnh lại. { $You } gửi được chưa ạ?
    .chosen = Tốt rồi, còn nút gửi ở góc dưới bên phải, hình mũi tên. { $You } bấm nút ấy chưa ạ?
    .paper = Ảnh giấy tờ thì { $you } đừng chọn. Lùi ra chụp cái cốc trên bàn rồi gửi cái đó, được không ạ?
    .turning = Mạng đang chậm, { $you } chờ thêm 1 phút hoặc ra chỗ sóng khỏe. Ảnh đi chưa ạ?

choose = { $You } chạm vào tấm ảnh muốn gửi cho góc ảnh có dấu. Chọn được chưa ạ?
    .again = Mỗi ảnh có 1 vòng tròn nhỏ ở góc. Chạm vào cái nào thì vòng ấy hiện số 1, thấy số chưa ạ?
    .simpler = Đưa ngón tay lên đúng ảnh cái cây, nhấc ra ngay. Nó có sáng lên hay đổi khác không ạ?
    .where = Các ảnh xếp ô vuông ở nửa dưới màn hình, cái mới nhất đứng đầu. { $You } chọn được chưa ạ?
    .why = Máy cần biết gửi tấm nào trong cả kho ảnh. { $You } chọn được chưa ạ?
    .many = Chạm lại vào ảnh thừa thì dấu mất đi. Chỉ còn 1 dấu ở ảnh cần gửi chưa ạ?

send = { $You } bấm nút gửi, thường ghi «Gửi» hoặc hình mũi tên. Ảnh vào khung nhắn tin chưa ạ?
    .again = Nút ấy hay màu xanh, giống chiếc máy bay giấy. Chạm 1 lần, ảnh có nhảy lên trên không ạ?
    .simpler = Tìm ở góc dưới bên phải, hình nào nhọn một đầu. Đặt ngón cái lên rồi nhấc, khung nhắn có ảnh chưa ạ?
    .where = Nút nằm góc dưới bên phải, cạnh hàng ảnh. { $You } bấm được chưa ạ?
    .why = Chọn xong mà chưa bấm nút này thì ảnh vẫn nằm trong máy. Ảnh đi chưa ạ?
    .turning = Mạng đang chậm, { $you } chờ thêm 1 phút hoặc ra chỗ sóng khỏe. Ảnh đi chưa ạ?
    .wrong = Không sao, { $you } giữ ngón tay trên ảnh ấy, tìm chữ như «Thu hồi» rồi bấm. Thu hồi rồi gửi tấm khác, ảnh vào khung chưa ạ?

proof = Dưới tấm ảnh vừa gửi có chữ nhỏ báo ảnh tới đâu. Chữ ấy ghi thế nào ạ?
    .again = Ảnh đi rồi thì có chữ như «Đã gửi», «Đã nhận», «Đã xem». Máy mình có một trong các chữ ấy không ạ?
    .simpler = Mình chỉ tìm tiếng «Đã» ngay cạnh ảnh. { $You } nhìn kỹ, có thấy không ạ?
    .where = Chữ ấy nhỏ và mờ, ở mép dưới của ảnh, phía tay phải. Có chữ «Đã» không ạ?
    .why = Chữ ấy cho biết ảnh đã ra khỏi máy mình. Có chữ bắt đầu bằng «Đã» không ạ?

proof-look = Không sao, { $you } xem tấm ảnh có nằm trong khung nhắn, hết xoay vòng chưa ạ?
    .again = Gọi điện hỏi người nhà cho chắc. Họ thấy tấm hình ấy chưa ạ?
    .simpler = Ảnh sáng rõ, không có dấu đỏ cạnh nó là đi rồi. Của mình có như vậy không ạ?
    .where = Ảnh vừa gửi nằm cuối khung nhắn, bên phải. Nó hiện rõ chưa ạ?
    .why = Hết xoay vòng nghĩa là ảnh đã tới nơi. { $You } thấy thế không ạ?
    .yes = Ảnh gửi rồi
    .no = Chưa đi

arrived = { $Me } nhận được ảnh rồi ạ, { $you } gửi khéo lắm. { $Me } không giữ ảnh lại; gửi cho con cháu cũng làm y như thế.

sent = Được rồi ạ, ảnh của { $you } đã gửi đi. Lỡ gửi nhầm thì giữ tay trên ảnh, tìm chữ giống «Thu hồi».

helper = Gửi ảnh lần đầu ai cũng loay hoay. { $You } chờ người giúp, hoặc cầm máy ra nhà văn hóa, mình làm cùng nhé ạ.

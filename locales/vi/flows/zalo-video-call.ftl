# Bài: gọi có hình trên Zalo, và cách nhận ra mặt giả.

-title = Gọi video trên Zalo

direction = { $You } muốn tập gọi đi cho con cháu, hay tập nghe khi con cháu gọi đến ạ?
    .again = Có người chỉ cần biết bấm nghe, có người thích tự gọi. Mình tập đằng nào trước ạ?
    .simpler = Cả 2 đều dễ, học xong cái này lại học cái kia. { $You } bấm ô nào bên dưới ạ?
    .where = Gọi đi thì mình vào tên người nhà; gọi đến thì máy tự reo chuông. { $You } chọn cái nào ạ?
    .why = Gọi và nghe bấm 2 chỗ khác nhau, { $me } hỏi để chỉ cho đúng. { $You } chọn cái nào ạ?
    .call = Tập gọi đi
    .answer = Tập nghe máy

safety = Hình và giọng giờ kẻ gian làm giả được. Ai gọi hình mà hỏi tiền, hỏi mã thì { $you } tắt máy. Rồi gọi lại số điện thoại cũ của người ấy ạ.

green-or-red = Khi máy reo, { $you } nhìn tên hiện trên màn hình. Đúng tên người nhà thì bấm nút xanh, tên lạ thì bấm nút đỏ. Nói xong cũng bấm nút đỏ, rồi mở lại chỗ này ạ.

ask-family = { $You } gọi điện thường, nhờ con cháu gọi hình vào Zalo của mình, rồi nghe thử. Nói chuyện xong chưa ạ?
    .again = Nhờ người ngồi cạnh gọi sang máy { $you } cũng được. Chuông reo thì chạm nút màu lá cây, trò chuyện được chưa ạ?
    .simpler = Chỉ cần nhớ xanh là nghe, đỏ là tắt. { $You } nhờ một người gọi tới, chạm xanh rồi, có thấy mặt họ không ạ?
    .where = Hai nút tròn nằm nửa dưới màn hình lúc máy reo. { $You } nghe được chưa ạ?
    .why = Nghe thử với người nhà thì không sợ gặp kẻ lạ. { $You } nói chuyện được chưa ạ?
    .too-late = Chuông tắt mất cũng không sao, { $you } nhờ họ gọi thêm lần nữa. Lần này nghe kịp chưa ạ?

open-person = { $You } ra trang đầu của Zalo, chạm vào tên con cháu muốn gọi. Trên cùng có đúng tên ấy chưa ạ?
    .again = Bấm mũi tên góc trái để thấy dãy tên. Gặp đúng người thì chạm, khung nhắn tin mở ra chưa ạ?
    .simpler = Người hay nhắn với mình nằm gần đầu dãy. Chạm 1 lần vào đó, có ô để viết dưới đáy không ạ?
    .where = Dãy tên ở trang đầu, dưới đáy thường ghi «Tin nhắn». { $You } chạm được tên chưa ạ?
    .why = Vào đúng tên thì mới gọi đúng người. { $You } vào được chưa ạ?
    .no-name = { $You } chạm kính lúp trên cùng rồi gõ tên người ấy. Chạm tên hiện ra, khung nhắn tin mở chưa ạ?

question = { $You } nghĩ sẵn 1 câu chỉ nhà mình mới biết, như tên con chó hồi xưa. Nghĩ ra câu nào chưa ạ?
    .again = Câu ấy để thử xem đầu dây bên kia có đúng là con mình. Hôm qua cả nhà ăn món gì chẳng hạn, được không ạ?
    .simpler = Chọn điều dễ nhớ, đừng chọn ngày sinh hay số giấy tờ. { $You } có câu trong đầu rồi chứ ạ?
    .where = Không cần gõ ra đây, { $you } giữ trong bụng thôi. Nghĩ xong chưa ạ?
    .why = Mặt và tiếng giả được, chuyện riêng trong nhà thì không. { $You } nghĩ ra chưa ạ?
    .no-idea = Hỏi «nhà mình có mấy con gà» cũng được. { $You } lấy câu ấy được không ạ?

before-call = Thấy mặt rồi, { $you } hỏi câu vừa nghĩ. Nói xong bấm nút đỏ để tắt, rồi mở lại chỗ này nhắn { $me } ạ.

tap-video = Giờ { $you } chạm hình máy quay ở góc trên bên phải, chờ người nhà nghe. Nói chuyện xong chưa ạ?
    .again = Cạnh tên người ấy có hình cái hộp nhỏ, một đầu loe ra. Đặt ngón tay lên là gọi có hình, gặp được nhau chưa ạ?
    .simpler = Cầm máy ngang mặt, tay kia chạm hình máy quay 1 lần. Nghe chuông thì đợi, trò chuyện được không ạ?
    .where = Máy quay nằm cùng hàng với tên, cạnh hình ống nghe. { $You } gọi được chưa ạ?
    .why = Hình ống nghe chỉ có tiếng, hình máy quay mới thấy mặt. { $You } gọi xong chưa ạ?
    .voice-only = Ống nghe thì chỉ có tiếng, { $you } bấm nút đỏ tắt đi. Chạm hình máy quay bên cạnh, nói chuyện xong chưa ạ?
    .allow = Zalo xin dùng máy ảnh và nghe tiếng nói, { $you } bấm cho phép. Gặp được nhau, nói chuyện xong chưa ạ?
    .costs = Gọi Zalo không tính cước gọi, chỉ tốn mạng; nhà có Wi-Fi thì không lo. { $You } gọi thử, nói chuyện xong chưa ạ?

connected = Lúc nãy { $you } có thấy mặt và nghe rõ tiếng người nhà không ạ?
    .again = Gọi được mà thiếu hình hay thiếu tiếng là chuyện hay gặp. Máy mình thiếu cái nào ạ?
    .simpler = Đủ cả thì bấm ô đầu, mình sang bước sau. Trục trặc gì thì giống ô nào nhất ạ?
    .where = Mặt người nhà hiện to giữa màn hình, mặt mình ở ô nhỏ góc trên. { $You } thấy thế nào ạ?
    .why = Mỗi chỗ trục trặc có cách sửa riêng, { $me } hỏi để chỉ đúng. { $You } gặp cái nào ạ?
    .both = Thấy và nghe rõ
    .no-picture = Không thấy hình
    .no-sound = Không nghe tiếng
    .nobody = Không ai nghe máy

fix-picture = { $You } gọi lại; trong lúc gọi, chạm hình máy quay bị gạch chéo. Thấy mặt nhau rồi, nói xong chưa ạ?
    .again = Chạm nhẹ giữa màn hình cho các nút hiện lên. Nút máy quay mờ đi thì chạm cho sáng, có hình chưa ạ?
    .simpler = Bỏ ngón tay khỏi mắt máy ảnh, ra chỗ sáng, rồi gọi lần nữa. Lần này nhìn thấy nhau không ạ?
    .where = Nút ấy nằm hàng dưới cùng lúc đang gọi. { $You } gọi lại có hình chưa ạ?
    .why = Gạch chéo nghĩa là hình đang tắt, chạm vào là bật. { $You } gọi lại, có hình chưa ạ?

fix-sound = { $You } gọi lại; trong lúc gọi, chạm hình cái loa cho sáng lên. Nghe rõ, nói xong chưa ạ?
    .again = Bên sườn máy có thanh dài, đầu trên là nút to tiếng. Lúc gọi, bấm nút đó vài lần, tiếng to hơn chưa ạ?
    .simpler = Nhờ người nhà nói to, mình đưa tai gần mép dưới máy. Gọi thêm lần nữa, có nghe được không ạ?
    .where = Hình cái loa ở hàng dưới cùng lúc đang gọi. { $You } gọi lại, nghe được chưa ạ?
    .why = Tiếng hay bị vặn nhỏ từ trước mà mình không biết. { $You } gọi lại, nghe rõ chưa ạ?

family-answer = { $You } hỏi câu riêng trong nhà, người ấy trả lời thế nào ạ?
    .again = Đúng là con cháu mình thì đáp được ngay. Họ đáp trúng, hay cứ lảng sang chuyện khác ạ?
    .simpler = Mải chuyện quên hỏi thì chọn ô giữa. Còn nếu đã hỏi, nghe có đúng không ạ?
    .where = { $You } nhớ lại lúc vừa gọi, đoạn hỏi chuyện nhà. Người ấy nói sao ạ?
    .why = Trả lời được chuyện nhà thì yên tâm là người thật. Họ trả lời thế nào ạ?
    .right = Trả lời đúng
    .forgot = Quên chưa hỏi
    .wrong = Không biết, xin tiền

proof = { $You } mở khung nhắn tin với người ấy, dòng cuối có ghi cuộc gọi dài bao lâu. Dòng đó ghi mấy phút, mấy giây ạ?
    .again = Gọi xong Zalo thường để lại chữ «Cuộc gọi video» và số phút. Máy mình có dòng ấy không ạ?
    .simpler = Mình chỉ tìm tiếng «gọi» ở gần cuối. { $You } nhìn kỹ, có không ạ?
    .where = Dòng ấy nằm dưới cùng, ngay trên ô viết tin. Có chữ «gọi» hay «phút» không ạ?
    .why = Có dòng ấy là cuộc gọi đã thành. { $You } thấy chữ «Cuộc gọi» không ạ?

proof-look = Không sao. Hai bên có nhìn thấy nhau trên màn hình được một lúc không ạ?
    .again = Ý { $me } là lúc gọi, mặt người nhà có hiện ra và cử động. { $You } thấy thế không ạ?
    .simpler = Chỉ cần trò chuyện được vài câu là tốt. Có được như vậy không ạ?
    .where = Mặt người nhà hiện to giữa màn hình lúc đang gọi. { $You } có thấy không ạ?
    .why = Thấy mặt nhau nghĩa là đã gọi được. { $You } có thấy không ạ?
    .yes = Có, thấy nhau
    .no = Không thấy

drill = Đây là bài tập: con trai gọi hình, mặt mờ, bảo cần gấp 20 triệu. { $You } làm gì ạ?
    .ring-back = Tắt, gọi lại số cũ
    .ring-back-because = Gọi lại là chắc ạ. Gọi số cũ là biết ngay có phải con mình không.
    .send-money = Chuyển tiền ngay
    .send-money-because = Kẻ gian giả được cả mặt lẫn giọng. Mình tắt máy, gọi lại số cũ hỏi đã ạ.

can-call = Được rồi ạ, { $you } nhìn được mặt con cháu dù ở xa. Ai gọi hình xin tiền, { $you } nhớ gọi lại số cũ.

not-answered = { $You } bấm đúng rồi, chỉ là bên kia đang bận. Chiều rảnh mình gọi lại, { $you } nhắn «gọi video Zalo» là { $me } chỉ tiếp ạ.

fake = { $You } cẩn thận thế là rất đúng. Đừng gửi tiền, đừng đọc mã. { $You } gọi lại số cũ của con cháu, hoặc ra công an xã hỏi ạ.

helper = Gọi hình có lúc trục trặc, không tại { $you }. Người giúp sẽ gọi thử cùng { $you }; cần gấp thì gọi điện thường, hoặc ra nhà văn hóa ạ.

# Bài: tập soi mã trả tiền đến chỗ đọc tên rồi quay lại. Không trả tiền thật.

-title = Tập soi mã trả tiền

rehearsal = Hôm nay mình tập soi ô vuông đen trắng, gọi là mã QR, chưa trả đồng nào. { $Me } không bao giờ gửi ô vuông hay số tài khoản, ai gửi thay { $me } là giả ạ.

receive-story = Đây là bài tập. Người lạ nhắn: «Soi ô vuông này để nhận tiền hỗ trợ». { $You } làm gì ạ?
    .ignore = Không soi
    .ignore-because = Không soi là đúng ạ. Nhận tiền không bao giờ phải soi mã hay đọc mã; soi mã là để trả tiền.
    .scan = Soi để nhận
    .scan-because = Chỗ này nên dừng tay. Soi mã là để trả tiền, nhận tiền thì không phải soi gì cả.

name-story = Đây là bài tập. { $You } mua rau ở hàng quen, soi mã xong máy hiện tên một người lạ. { $You } làm gì ạ?
    .pay = Trả cho xong
    .pay-because = Khoan trả đã. Tên lạ thì tiền sang túi người khác, có kẻ dán đè mã của họ lên mã của quán.
    .stop = Dừng, hỏi người bán
    .stop-because = Dừng lại hỏi là đúng ạ. Tên hiện ra phải là tên người bán hay tên quán, chưa rõ thì hỏi đã.

has-app = Trong máy { $you } có ứng dụng ngân hàng đứng tên mình chưa ạ?
    .again = Đó là hình { $you } hay mở để xem lương hưu hay tiền trong thẻ. Máy đã có hình ấy không ạ?
    .simpler = Ngân hàng từng cài cho { $you } ở quầy thì chọn «Có rồi». Chỉ dùng tiền mặt từ trước tới nay thì chọn «Chưa có», đúng ý nào ạ?
    .where = Hình ấy mang tên ngân hàng ghi trên thẻ của { $you }, nằm ở màn hình chính. { $You } có thấy không ạ?
    .why = Soi mã phải dùng ứng dụng của ngân hàng mình, không dùng của người khác. { $You } có chưa ạ?
    .yes = Có rồi
    .no = Chưa có
    .link = Ai gửi đường dẫn bảo cài ngân hàng thì { $you } đừng bấm, đó hay là giả. Còn ứng dụng cài ở quầy thì có chưa ạ?

safety = Việc này do { $you } tự làm, mật khẩu ngân hàng không nói với ai, kể cả { $me }. Có người gọi điện bảo làm, { $you } dừng lại ạ.

open-app = { $You } mở ứng dụng ngân hàng của mình. Trang hỏi mật khẩu hiện ra chưa ạ?
    .again = Vuốt các trang màn hình, tìm tên giống tên in trên thẻ. Chạm nhẹ vào đó, có ô để gõ không ạ?
    .simpler = Cầm thẻ ngân hàng soi màu: hình trong máy thường cùng màu với thẻ. Chạm hình ấy, nó mở chưa ạ?
    .where = Hình ấy ở màn hình chính, hoặc trong nhóm có chữ tài chính, ngân hàng. { $You } mở được chưa ạ?
    .why = Chỉ mở từ hình trong máy mình, không mở từ đường dẫn, mới chắc là thật. { $You } mở được chưa ạ?
    .which = Có mấy ngân hàng thì { $you } chọn cái hay dùng nhất, không cần nói tên. Mở được chưa ạ?

bank-login = { $You } tự vào bằng mật khẩu, vân tay hay khuôn mặt như mọi khi. Máy báo gì ạ?
    .again = Đừng gõ nhanh, ngân hàng chỉ cho nhầm ít lần. Gõ theo sổ xong, trang kế tiếp là trang gì ạ?
    .simpler = Thấy các hình chuyển tiền, nạp điện thoại là đã vào. Chưa thấy thì máy đang hỏi hay báo điều gì ạ?
    .where = Chỗ gõ ở giữa trang, hình vân tay hay ở ngay bên dưới. Làm xong { $you } thấy gì ạ?
    .why = Cửa nhà băng chỉ mở cho chủ, nên { $you } tự làm. Máy báo gì ạ?
    .inside = Vào được rồi
    .code = Hỏi mã số
    .refused = Báo chưa đúng
    .locked = Báo bị khóa
    .smart-otp = Chỗ tạo mã «Smart OTP» còn ở máy cũ thì quầy ngân hàng chuyển sang máy này giúp. Hôm nay { $you } vào xem được không ạ?
    .face = { $You } ra chỗ sáng, bỏ kính, bỏ khẩu trang, giơ máy ngang mặt. Máy nhận chưa ạ?
    .afraid = Vào xem thì không mất tiền, phải bấm qua nhiều bước nữa tiền mới đi. { $You } vào thử được không ạ?

code = Ngân hàng hỏi mã để biết đúng là { $you }. Mã ấy chỉ gõ vào ứng dụng này ạ.

type-code = { $You } quay lại ứng dụng ngân hàng, gõ mã vào ô. Vào được trang đầu chưa ạ?
    .again = Chép mã ra giấy, mở lại hình ngân hàng, bấm từng số theo giấy. Trang có đổi không ạ?
    .simpler = Nhớ 3 số gõ trước, rồi ra xem 3 số còn lại. Đủ cả thì máy tự chuyển, đã thấy các hình nhỏ chưa ạ?
    .where = Ô gõ mã ở giữa trang, bàn phím số bên dưới. { $You } gõ xong chưa ạ?
    .why = Mã này chỉ dùng một lần, gõ xong là bỏ. { $You } gõ xong chưa ạ?
    .late = Mã hết hạn thì { $you } bấm chữ gửi lại, chờ tin mới. Vào được chưa ạ?

find-scan = { $You } tìm nút soi ô vuông, thường ở giữa hàng dưới cùng, rồi bấm. Máy ảnh mở ra chưa ạ?
    .again = Mỗi ngân hàng đặt một tên: «Quét QR», «QR Pay» hay «Quét mã». Chạm vào tên ấy, có thấy cảnh trước mặt không ạ?
    .simpler = Hình nút là mấy ô vuông nhỏ ghép lại. Dò hàng dưới trước, rồi mới dò giữa trang; bấm thử một cái, được không ạ?
    .where = Nút ấy hay ở chính giữa hàng cuối, có khi to hơn các nút khác. { $You } bấm được chưa ạ?
    .why = Nút này mở máy ảnh để đọc ô vuông, chưa trả tiền gì. Máy ảnh mở chưa ạ?
    .balance = Số dư được giấu sau hình con mắt cho kín, tiền vẫn còn. { $You } bấm nút soi ô vuông, máy ảnh mở chưa ạ?
    .permission = Máy xin dùng máy ảnh thì { $you } bấm cho phép khi dùng ứng dụng. Máy ảnh mở chưa ạ?
    .dark = Tối là do máy úp xuống bàn, { $you } cầm lên hướng ra chỗ sáng. Thấy cảnh trước mặt chưa ạ?
    .missing = Không thấy thì { $you } kéo trang lên đầu, tìm góc trên bên phải. Gặp hình ô vuông nhỏ thì bấm, máy ảnh mở chưa ạ?

has-square = Trước mặt { $you } có ô vuông dán ở cửa hàng quen không ạ?
    .again = Đó là tấm bìa đứng trên quầy, in ô vuông đen trắng lốm đốm. { $You } đang đứng gần tấm nào không ạ?
    .simpler = Đang ngồi nhà thì chọn «Không có», mình tập tới đây cũng tốt. Đang ở quán thì chọn ô kia, { $you } ở đâu ạ?
    .where = Ô vuông hay dán ở quầy thu tiền, trên tường hoặc trên mặt bàn. { $You } có thấy không ạ?
    .why = Chỉ soi ô dán ở chỗ mình quen, không soi ô ai gửi qua tin nhắn. Có ô nào không ạ?
    .yes = Có
    .no = Không có
    .sent = Ô vuông ai gửi qua mạng thì { $you } đừng soi. Ô dán ở cửa hàng quen thì có không ạ?

aim = { $You } giơ máy cách ô vuông một gang tay, giữ yên. Trang khác hiện ra chưa ạ?
    .again = Trên màn hình có cái khung, nhích máy gần xa cho ô lọt vào giữa khung. Nghe «tít» hay thấy trang đổi không ạ?
    .simpler = { $You } tì hai khuỷu tay lên bàn cho khỏi rung, rồi đưa máy từ từ ra xa. Tên người nhận đã hiện chưa ạ?
    .where = Ô vuông phải nằm trọn trong khung ở giữa màn hình. Máy nhận được chưa ạ?
    .why = Máy đọc ô ấy để biết tiền gửi cho ai, { $you } chưa trả gì cả. Trang khác hiện chưa ạ?
    .blurry = Mờ là do gần quá hoặc tay rung, { $you } lùi ra một chút, lau ống kính. Rõ rồi, trang khác hiện chưa ạ?
    .nothing = Chỗ tối máy khó đọc, { $you } xoay ra phía có đèn, để ô phẳng. Máy nhận chưa ạ?
    .invalid = Ô ấy không phải để trả tiền, hoặc bị rách. { $You } nhờ người bán đưa ô khác, soi được chưa ạ?

read-name = { $You } đọc to tên người nhận cho chính mình nghe, đừng nhắn cho { $me }. Có đúng tên cửa hàng không ạ?
    .again = Hỏi người bán tài khoản ở đây tên gì, rồi nhìn máy. Hai tên có khớp nhau không ạ?
    .simpler = Nhờ người bán nhìn màn hình của { $you } một cái. Người ta gật đầu, nhận là tên mình không ạ?
    .where = Tên người nhận thường ở nửa trên trang, chữ in hoa. Tên ấy có đúng không ạ?
    .why = Tiền đi theo tên này, nhầm tên thì khó lấy lại. Tên có đúng không ạ?
    .yes = Đúng tên
    .no = Khác tên
    .unsure = Không rõ
    .person = Quán nhỏ hay dùng tên chủ quán, { $you } hỏi người bán. Họ nhận tên ấy là của họ không ạ?

other-name = Tên chưa chắc đúng thì mình dừng ở đây, không trả. Lần thật { $you } hỏi người bán, hoặc trả tiền mặt.

see-amount = { $You } chỉ nhìn ô số tiền, đừng gõ, đừng bấm nút như «Tiếp tục». Thấy ô ấy chưa ạ?
    .again = Dưới tên có một chỗ trống để ghi bao nhiêu đồng. Tay để yên, mắt { $you } tìm ra chỗ đó chưa ạ?
    .simpler = Trên trang có 2 thứ phải xem trước khi trả: tên và tiền. Tên xem rồi, tiền nằm đâu { $you } biết chưa ạ?
    .where = Ô số tiền thường ở giữa trang, ngay dưới tên người nhận. { $You } thấy chưa ạ?
    .why = Lúc trả thật, thừa một số không là mất gấp mười, nên phải nhìn kỹ. Thấy ô ấy chưa ạ?
    .filled = Có mã ghi sẵn số tiền, lúc trả thật { $you } so với giá hàng. Giờ chỉ nhìn thôi, thấy ô rồi chứ ạ?

step-back = Giờ { $you } bấm mũi tên quay lại cho đến trang đầu. Về trang đầu chưa ạ?
    .again = Mũi tên chỉ sang trái, mỗi lần bấm lùi một trang. Vài lần là thấy lại các hình nhỏ, đã thấy chưa ạ?
    .simpler = Không thấy mũi tên thì vuốt từ mép trái vào giữa, hoặc bấm dấu nhân. { $You } ra khỏi trang có tên người nhận chưa ạ?
    .where = Mũi tên thường ở góc trên bên trái. { $You } về được chưa ạ?
    .why = Chưa bấm đồng ý thì quay lại không mất đồng nào. { $You } về được chưa ạ?
    .asks = Máy hỏi có muốn thoát hay hủy, { $you } chọn có. Về trang đầu chưa ạ?

close-camera = Không có ô vuông thì mình tập đến đây. { $You } bấm mũi tên quay lại; về trang đầu chưa ạ?
    .again = Bấm nút quay lại một hai lần cho máy ảnh tắt. Các hình chuyển tiền, nạp điện thoại hiện lại chưa ạ?
    .simpler = { $You } vuốt từ mép trái vào giữa màn hình. Cảnh trước mặt biến mất, trang ngân hàng trở về, đúng không ạ?
    .where = Mũi tên hoặc dấu nhân ở góc trên. { $You } bấm được chưa ạ?
    .why = Đóng máy ảnh lại cho đỡ tốn pin. { $You } về được chưa ạ?

paid-check = Từ lúc soi đến giờ, máy có báo «thành công» hay trừ tiền không ạ?
    .again = Mình chỉ tập nên đáng ra máy im lặng. { $You } có thấy dòng nào nói đã chuyển xong không ạ?
    .simpler = Nhớ lại xem { $you } có gõ mã hay soi mặt sau khi thấy tên không. Có làm việc đó không ạ?
    .where = Lời báo hay hiện giữa trang, màu xanh, hoặc về tin nhắn. { $You } có thấy không ạ?
    .why = { $Me } hỏi cho chắc là chưa có đồng nào đi. Máy có báo gì không ạ?
    .no = Không có
    .yes = Có báo

leave = { $You } thoát ứng dụng ngân hàng, về màn hình chính của máy. Về rồi chứ ạ?
    .again = Trong ứng dụng thường có chữ «Thoát» hay «Đăng xuất», bấm chữ ấy. Trang hỏi mật khẩu trở lại là tốt, { $you } thấy chưa ạ?
    .simpler = Vuốt từ đáy lên, hoặc bấm nút tròn ở giữa. Giờ trước mặt có hình Zalo, hình gọi điện chưa ạ?
    .where = Nút về màn hình chính ở dưới đáy máy; chữ thoát hay nằm trong phần cá nhân. { $You } làm được chưa ạ?
    .why = Xong việc thì khóa cửa, người khác cầm máy cũng không vào được. { $You } thoát ra chưa ạ?

seller-story = Đây là bài tập. { $You } bán trứng, khách giơ ảnh báo đã chuyển tiền rồi đi vội. { $You } làm gì ạ?
    .believe = Tin ảnh của khách
    .believe-because = Ảnh ấy làm giả được. Mình chờ máy của mình báo, hoặc nghe loa, rồi mới đưa hàng.
    .look-myself = Xem máy của mình
    .look-myself-because = Xem máy mình là chắc ạ. Máy mình báo tiền về mới là có tiền, ảnh của khách có thể là giả.

real-payment = Lúc trả thật mới gõ tiền, xem lại tên, rồi máy hỏi mã hoặc soi mặt. Trên 10 triệu một lần phải soi mặt, đó là quy định.

next-time = Lần đầu trả thật, có người ngồi cạnh thì yên tâm hơn. { $You } muốn có người cùng tập không ạ?
    .again = Người giúp sẽ để { $you } trả thử một món rất nhỏ, vài nghìn đồng. { $You } thích có người bên cạnh hay tự làm ạ?
    .simpler = Có con cháu bên cạnh rồi thì chọn «Tôi tự làm». Chưa có ai thì { $me } xin một buổi hẹn, { $you } chọn nào ạ?
    .where = Buổi hẹn ở nhà văn hóa hay chỗ người giúp báo. { $You } có muốn không ạ?
    .why = Tay quen rồi thì ra chợ không còn ngại. { $You } muốn có người cùng tập không ạ?
    .no = Tôi tự làm
    .yes = Có, hẹn giúp tôi

appointment = { $Me } xin một buổi hẹn tập trả tiền cho { $you } ạ.

paid = { $You } bình tĩnh, đọc lại tên và số tiền máy vừa báo. Trả cho quán quen thì nói người bán trả lại. Tên lạ thì gọi ngay ngân hàng, theo số in trên thẻ.

rehearsed = { $You } nhớ 3 điều: soi chỗ quen, đọc tên, xem tiền. Hôm nào ngại thì trả tiền mặt, không sao cả ạ.

no-app = Chưa có cũng không sao, trả tiền mặt vẫn tốt. Muốn dùng thì { $you } mang thẻ căn cước ra quầy ngân hàng, nhờ họ làm ạ.

counter = Mình dừng thử ở đây để máy khỏi khóa, tiền vẫn còn nguyên. { $You } mang thẻ căn cước ra quầy ngân hàng, hôm nay cứ trả tiền mặt ạ.

bank-helper = { $You } cứ để nguyên máy, giữ lại các tin báo. { $You } nói ra thế là rất đúng ạ.

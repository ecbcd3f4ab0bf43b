# Bài: cài ứng dụng VNeID thật, từ cửa hàng của điện thoại.

-title = Cài ứng dụng VNeID thật

which-phone = Mỗi loại điện thoại có một cửa hàng riêng. { $You } đang dùng máy nào ạ?
    .again = { $You } úp máy xuống xem mặt lưng. Có in hình quả táo, hay in tên hiệu ạ?
    .simpler = Quả táo cắn dở là iPhone, không có táo thì chọn chữ đầu tiên. { $You } chọn chữ nào ạ?
    .where = Tên máy thường in ở lưng máy, hoặc hiện lên lúc mới bật. { $You } đọc được chữ gì ạ?
    .why = Biết loại máy thì { $me } mới chỉ đúng cửa hàng. Máy { $you } là loại nào ạ?
    .android = Samsung, Oppo, khác
    .iphone = iPhone
    .keypad = Máy bấm phím

open-play = { $You } mở cửa hàng ứng dụng, hình tam giác nhiều màu, thường ghi «Cửa hàng Play». Cửa hàng hiện ra chưa ạ?
    .again = Nhiều máy đặt tên ô ấy là «CH Play». { $You } vuốt ngang từng trang, gặp tên đó thì chạm 1 lần, được chưa ạ?
    .simpler = Mình tìm một hình giống nút bật nhạc, xanh đỏ vàng. Chạm nhẹ vào nó, màn hình có đổi không ạ?
    .where = Hình ấy hay ở trang đầu, hàng dưới cùng, hoặc trang bên cạnh. { $You } bấm vào được chưa ạ?
    .why = Lấy từ cửa hàng của máy thì an tâm hơn đường dẫn người khác gửi. { $You } mở cửa hàng được chưa ạ?

tap-search = { $You } tìm hình kính lúp, là vòng tròn có cán, rồi bấm vào. Bàn phím chữ hiện lên chưa ạ?
    .again = Có một thanh dài để viết, sát mép trên hoặc mép dưới. Chạm vào thanh ấy xong, { $you } thấy các phím chưa ạ?
    .simpler = { $You } chỉ cần chạm vào chữ giống «Tìm». Phía dưới có phím để gõ không ạ?
    .where = Kính lúp thường ở hàng trên cùng hoặc hàng dưới cùng. Bấm rồi, bàn phím có hiện không ạ?
    .why = Bấm vào đó thì cửa hàng mới hỏi { $you } cần tìm gì. Bàn phím hiện chưa ạ?

open-app-store = { $You } mở cửa hàng ứng dụng tên «App Store», ô xanh có chữ A trắng. Cửa hàng hiện ra chưa ạ?
    .again = Trên iPhone, ô ấy màu da trời, giữa có mấy que trắng xếp chéo. { $You } chạm nhẹ 1 lần được chưa ạ?
    .simpler = Mình tìm màu trước: ô nào xanh mà có hình chữ A to? Chạm vào đó, máy sang trang khác chưa ạ?
    .where = Ô xanh hay nằm ở trang đầu, hoặc vuốt ngang sang trang thứ 2. { $You } bấm được chưa ạ?
    .why = Với iPhone, mình lấy ứng dụng ở đây, không qua đường dẫn ai gửi. { $You } mở cửa hàng được chưa ạ?

tap-find = Giờ { $you } tìm hình kính lúp, thường ở góc dưới bên phải, rồi bấm. Có ô trống để viết chưa ạ?
    .again = Hàng dưới đáy có mấy hình nhỏ, hình tròn có cán là để tìm. { $You } chạm 1 lần được chưa ạ?
    .simpler = { $You } đặt ngón cái phải xuống góc máy, chạm chữ giống «Tìm». Trang mới mở ra không ạ?
    .where = Kính lúp ở dãy hình dưới đáy màn hình, thường về phía tay phải. { $You } bấm vào được chưa ạ?
    .why = Mình gõ tên để tìm, khỏi dò giữa nhiều ứng dụng. Ô viết hiện ra chưa ạ?

type-name = { $You } chạm ô trống, gõ liền 5 chữ cái: v, n, e, i, d. Trong ô đủ 5 chữ chưa ạ?
    .again = Không cần dấu, không cần viết hoa. Cứ theo thứ tự «vneid» mà bấm từng phím, { $you } xong chưa ạ?
    .simpler = Gõ nhầm thì bấm phím hình mũi tên để xóa, cứ thong thả. Giờ ô ấy đã ghi «vneid» chưa ạ?
    .where = Phím chữ ở nửa dưới màn hình, chữ hiện ở ô phía trên. { $You } gõ xong chưa ạ?
    .why = Đó là tên của ứng dụng căn cước điện tử. Gõ đúng tên thì dễ gặp đồ thật, { $you } gõ xong chưa ạ?

run-search = { $You } bấm nút tìm ở góc dưới bên phải bàn phím. Các ứng dụng hiện thành hàng chưa ạ?
    .again = Phím cuối cùng có hình kính lúp, hoặc ghi chữ «Tìm». Chạm rồi chờ vài giây, danh sách hiện chưa ạ?
    .simpler = Có khi tên VNeID đã gợi ý sẵn ngay dưới ô vừa gõ. { $You } chạm vào tên gợi ý, trang có đổi không ạ?
    .where = Nút ấy ở hàng phím cuối, phía tay phải. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì cửa hàng mới bắt đầu đi tìm. Danh sách hiện ra chưa ạ?

find-row = { $You } tìm hàng ghi đúng tên «VNeID», rồi bấm vào tên ấy. Trang riêng của nó mở ra chưa ạ?
    .again = Hàng trên cùng đôi khi là quảng cáo, mình bỏ qua. Kéo xuống, gặp «VNeID» thì chạm 1 lần, được chưa ạ?
    .simpler = Tên cần tìm chỉ có 5 chữ cái, không kèm chữ khác. Chạm đúng tên đó, màn hình có đổi không ạ?
    .where = Tên ứng dụng nằm cạnh một hình vuông nhỏ, thường ở gần đầu danh sách. { $You } bấm vào được chưa ạ?
    .why = Nhiều ứng dụng trông na ná nhau, mình chọn kỹ cho an tâm. Trang «VNeID» mở ra chưa ạ?

publisher = Gần tên «VNeID» có dòng chữ nhỏ, ghi ai làm ra nó. { $You } đọc giúp { $me } dòng ấy ghi gì ạ?
    .again = Ứng dụng thật đề là «Trung tâm dữ liệu quốc gia về dân cư». So từng chữ, máy { $you } có giống không ạ?
    .simpler = Mình chỉ nhìn 3 chữ cuối của dòng nhỏ thôi. Có phải «về dân cư» không ạ?
    .where = Dòng ấy nhỏ hơn tên, ngay bên dưới; iPhone có khi phải kéo xuống. Có chữ «Trung tâm dữ liệu quốc gia» không ạ?
    .why = Tên người làm ra giống con dấu, nhìn vào biết thật hay giả. Dòng ấy có chữ «dân cư» không ạ?

publisher-words = { $Me } muốn chắc đây là ứng dụng thật. Dòng chữ nhỏ ấy giống ô nào dưới đây ạ?
    .again = Tên thật là «Trung tâm dữ liệu quốc gia về dân cư». { $You } so từng chữ một, thấy thế nào ạ?
    .simpler = { $You } chỉ nhìn 2 chữ cuối dòng, không phải «dân cư» thì chọn «Chữ khác». { $You } chọn chữ nào ạ?
    .where = Dòng nhỏ nằm gần tên «VNeID», trên trang của cửa hàng. { $You } thấy giống ô nào ạ?
    .why = Ứng dụng giả có thể nhái tên và hình, nên mình xem tên người làm. { $You } chọn ô nào ạ?
    .centre = Trung tâm dữ liệu…
    .ministry = Bộ Công an
    .other = Chữ khác

apple-shop = Tên «Bộ Công an» có khi thấy ở cửa hàng của iPhone, máy khác thì không. { $You } đang mở cửa hàng nào ạ?
    .again = Cửa hàng iPhone có ô xanh chữ A, máy khác có hình tam giác. Lúc nãy { $you } bấm hình nào ạ?
    .simpler = { $You } xem lưng máy, có quả táo thì chọn «App Store». Không có thì chọn chữ kia, { $you } chọn chữ nào ạ?
    .where = { $You } ra màn hình chính, xem lại hình đã bấm lúc đầu. Đó là hình nào ạ?
    .why = Mỗi cửa hàng ghi tên người làm một kiểu, { $me } hỏi cho chắc. { $You } đang ở cửa hàng nào ạ?
    .apple = App Store (iPhone)
    .android = Cửa hàng Play

button = Đúng ứng dụng thật rồi. Nút to nổi màu trên trang này ghi chữ gì ạ?
    .again = Cạnh tên «VNeID» có chỗ để bấm. { $You } xem chữ ở đó giống ô nào bên dưới ạ?
    .simpler = Nút có thể ghi «Mở», { $you } tìm chữ ấy trước. Nếu không có, trên nút là chữ nào ạ?
    .where = Nút ấy ở gần tên «VNeID», phía trên các hình minh họa. { $You } đọc được chữ gì ạ?
    .why = Chữ trên nút cho biết máy đã có ứng dụng này chưa. { $You } thấy chữ nào ạ?
    .install = Cài đặt hoặc Nhận
    .update = Cập nhật (bản mới)
    .open = Mở

caller = Trước khi cài: việc này do { $you } tự làm. Có ai gọi điện bảo { $you } cài không ạ?
    .again = Kẻ lừa đảo hay giả làm cán bộ, giữ máy nói chuyện suốt lúc mình làm. { $You } có gặp thế không ạ?
    .simpler = Con cháu ngồi cạnh giúp thì không sao. Có người lạ nào đang giục { $you } không ạ?
    .where = Họ có thể gọi điện, gọi Zalo hoặc nhắn tin. { $You } có nhận được gì như thế không ạ?
    .why = Công an không hướng dẫn cài qua điện thoại, { $me } hỏi để { $you } khỏi mất tiền. Có ai gọi không ạ?
    .no = Không có ai gọi
    .yes = Có người gọi

caller-update = Trước khi lấy bản mới: việc này do { $you } tự làm. Có ai gọi điện bảo { $you } lấy không ạ?
    .again = Kẻ lừa đảo hay dọa phải lấy bản mới ngay, không thì bị khóa. { $You } có gặp thế không ạ?
    .simpler = { caller.simpler }
    .where = { caller.where }
    .why = Công an không gọi điện bảo dân lấy bản VNeID mới, { $me } hỏi để { $you } khỏi mất tiền. Có ai gọi không ạ?
    .no = Không có ai gọi
    .yes = Có người gọi

install = { $You } bấm nút «Cài đặt», trên iPhone thường là «Nhận». Máy bắt đầu tải chưa ạ?
    .again = Chạm 1 lần vào nút nổi màu cạnh tên «VNeID», rồi nhấc tay. Có vòng tròn quay không ạ?
    .simpler = { $You } chỉ cần chạm nhẹ rồi để yên máy. Chữ trên nút có đổi sang chữ khác không ạ?
    .where = Nút ấy nằm ngay gần tên «VNeID», nửa trên màn hình. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì máy mới lấy ứng dụng về, không mất tiền. Máy bắt đầu tải chưa ạ?

download = Tải mất vài phút, { $you } cứ để máy yên. Bây giờ màn hình hiện gì ạ?
    .again = Lấy về xong, nút cũ thường đổi thành chữ «Mở». { $You } thấy chữ đó, hay máy báo điều khác ạ?
    .simpler = { $You } so chữ to nhất với các ô bên dưới. Giống ô nào thì bấm ô ấy, được không ạ?
    .where = { $You } nhìn chỗ nút vừa bấm, hoặc bảng chữ nổi giữa màn hình. Ở đó ghi gì ạ?
    .why = { $Me } cần biết máy đã lấy xong hay đang vướng. { $You } thấy chữ nào ạ?
    .ready = Có chữ Mở
    .full = Báo bộ nhớ đầy
    .password = Hỏi mật khẩu

storage = Máy hết chỗ chứa, chuyện này hay gặp. { $You } tự bỏ 1 trò chơi không dùng, hay nhờ người giúp ạ?
    .again = Giống cái tủ đầy, bớt 1 món là có chỗ. Ứng dụng nào lâu không mở thì bỏ, { $you } làm được không ạ?
    .simpler = { $You } không phải xóa ảnh nào cả. Bấm «Nhờ người giúp» là có người dọn cùng, được không ạ?
    .where = Giữ ngón tay lâu trên hình trò chơi, máy thường hiện chữ «Gỡ» hoặc «Xóa». { $You } bỏ được chưa ạ?
    .why = Có chỗ trống thì máy mới nhận thêm ứng dụng. { $You } muốn tự làm hay nhờ người ạ?
    .cleared = Bỏ xong rồi
    .helper = Nhờ người giúp

shop-password = Cửa hàng hỏi mật khẩu hoặc vân tay của { $you }. { $You } tự làm, đừng gửi cho { $me }, xong chưa ạ?
    .again = Đây là mật khẩu lúc mua máy, con cháu hay ghi hộ vào sổ. { $You } tìm thấy không ạ?
    .simpler = Không nhớ cũng không sao, mình nhờ người ngồi cạnh. { $You } có nhớ mật khẩu ấy không ạ?
    .where = Ô để gõ nằm giữa màn hình, chữ gõ vào thành chấm tròn. { $You } gõ xong chưa ạ?
    .why = Cửa hàng muốn biết đúng là { $you } lấy ứng dụng, không phải trả tiền. { $You } gõ được không ạ?
    .yes = Gõ xong rồi
    .no = Không nhớ

update = Máy đã có VNeID, mình lấy bản mới. { $You } bấm «Cập nhật» rồi chờ, nút đổi chữ chưa ạ?
    .again = Chạm 1 lần vào nút nổi màu cạnh tên «VNeID», rồi để yên vài phút. Thấy chữ «Mở» thay vào chưa ạ?
    .simpler = { $You } chỉ xem vòng tròn còn quay không. Hết quay, chữ cũ có mất đi không ạ?
    .where = Nút ấy ở gần tên «VNeID», nửa trên màn hình. { $You } bấm và chờ xong chưa ạ?
    .why = Bản cũ hay trục trặc, bản mới dùng êm hơn. Máy lấy xong chưa ạ?

open-app = Giờ { $you } bấm nút ngay tại đó, thường ghi «Mở». Ứng dụng hiện lên chưa ạ?
    .again = Không thấy nút, { $you } ra màn hình chính, tìm hình có tên VNeID rồi chạm. Trang mới mở ra chưa ạ?
    .simpler = Chạm đúng 1 lần, đợi đếm đến 10. Màn hình có khác lúc nãy không ạ?
    .where = Nút ở chỗ { $you } bấm cài lúc nãy; hình VNeID hay nằm ở trang cuối. { $You } mở được chưa ạ?
    .why = Mở thử một lần để biết chắc nó chạy được. { $You } mở lên chưa ạ?

proof = Gần xong rồi. { $You } đọc giúp { $me } 1 chữ to trên màn hình, là chữ gì ạ?
    .again = Trang đầu thường có nút ghi «Đăng nhập» hoặc «Kích hoạt». { $You } có thấy một trong 2 chữ ấy không ạ?
    .simpler = { $You } chỉ nhìn nửa dưới màn hình, tìm nút to nhất. Trên nút là chữ «Đăng nhập», phải không ạ?
    .where = Chữ ấy hay ở giữa hoặc nửa dưới màn hình. Có «Đăng nhập» hoặc «Kích hoạt» không ạ?
    .why = Thấy chữ «Đăng nhập» là biết đã mở đúng, không cần số hay giấy tờ gì. Máy { $you } có chữ ấy không ạ?

proof-words = Không sao, { $you } tìm giúp { $me } tên «VNeID» trên màn hình. Có thấy không ạ?
    .again = Nhiều máy hỏi vài câu hoặc giới thiệu trước, { $you } cứ xem cho qua. Giờ tên ấy hiện ra chưa ạ?
    .simpler = Lỡ đóng mất thì chạm lại hình ngoài màn hình chính. Lần này { $you } nhìn ra chữ «VNeID» không ạ?
    .where = Tên ấy thường ở phần trên hoặc giữa màn hình. { $You } có thấy không ạ?
    .why = Thấy tên ấy nghĩa là ứng dụng chạy được. { $You } có thấy không ạ?
    .yes = Có tên đó
    .no = Không thấy

fake-warning = { $You } dừng lại ở đây là rất đúng. Đừng bấm thêm gì; nếu đang nghe người lạ gọi, { $you } cúp máy luôn ạ.

link-installed = { $You } đã cài gì qua đường dẫn hay tệp người ta gửi chưa ạ?
    .again = Ý { $me } là trước khi nhắn ở đây. Có ai gửi chữ xanh bảo bấm vào để cài, và { $you } bấm rồi không ạ?
    .simpler = { $You } nhớ lại hôm nay và hôm qua thôi. Có ứng dụng lạ nào mới vào máy không ạ?
    .where = Thứ đó hay đến qua Zalo, tin nhắn, Facebook hoặc thư điện tử. { $You } đã cài chưa ạ?
    .why = Nếu lỡ cài rồi thì phải khóa ngay để giữ tiền. { $You } đã cài gì chưa ạ?
    .no = Chưa cài gì
    .yes = Lỡ cài rồi

emergency = { $You } nói ra thế là rất đúng. Mình xử lý ngay, { $you } làm theo từng việc nhé.

installed = Được rồi ạ, VNeID thật đã ở trong máy. { $You } tự tay làm được đấy.

in-person = Máy bấm phím chưa cài được VNeID, { $you } vẫn dùng thẻ căn cước như thường. Cần giấy tờ gì, { $you } ra xã, cán bộ làm cùng ạ.

stopped-in-time = { $You } cẩn thận thế là giữ được tiền. Hôm nay mình chưa cài; { $you } ra công an xã, cán bộ cài cùng { $you } ạ.

rest-today = Hôm nay { $you } vất vả rồi, mình nghỉ ở đây. Cần VNeID, hôm khác { $you } ra công an xã, cán bộ làm cùng ạ.

helper = Máy nào cũng có lúc khó tính, không tại { $you }. { $You } sạc đầy pin, để sẵn thẻ căn cước; ra công an xã nhờ cài cũng được ạ.


# Bài: kích hoạt VNeID lần đầu, sau khi đã đăng ký trực tiếp với công an.

-title = Kích hoạt VNeID

registered = Kích hoạt là mở VNeID lần đầu, sau khi đăng ký mức 2 với công an. { $You } đã đi đăng ký chưa ạ?
    .again = { $You } nhớ xem có hôm nào ngồi trước cán bộ, lăn tay, chụp mặt, khai số điện thoại không ạ?
    .simpler = Nhiều người làm chung buổi đổi thẻ căn cước gắn chip. { $You } thấy giống mình thì bấm ô đầu, giống không ạ?
    .where = Việc ấy làm ở công an xã, hoặc lúc công an về nhà văn hóa thôn. { $You } làm chưa ạ?
    .why = Chưa đăng ký thì máy không có gì để kích hoạt, mình khỏi mất công gõ. { $You } làm chưa ạ?
    .yes = Làm rồi
    .no = Chưa làm
    .unsure = Không nhớ
    .keypad = Máy bấm phím không cài được VNeID, { $you } nhờ cán bộ xã kích hoạt trên máy tính. { $You } đã đăng ký với công an chưa ạ?

message = Làm xong, máy nhận một tin nhắn báo hồ sơ được duyệt. { $You } đã thấy tin ấy chưa ạ?
    .again = Tin viết không dấu, trong đó có chữ «da duoc phe duyet». { $You } dò các tin cũ, gặp dòng nào thế không ạ?
    .simpler = Nhờ con cháu tìm giúp trong hộp thư chữ «VNeID». Có tin nào nhắc kích hoạt không ạ?
    .where = Tin nằm trong chỗ đọc tin nhắn của máy, không ở Zalo. { $You } có thấy không ạ?
    .why = Được duyệt rồi thì mình mới kích hoạt được. Tin ấy đã về máy { $you } chưa ạ?
    .yes = Có tin rồi
    .deleted = Xóa mất rồi
    .no = Chưa thấy tin

not-yet = Có khi tin về chậm vài hôm. { $You } muốn thử luôn, hay chờ tin rồi làm ạ?
    .again = Làm trước cũng không hỏng gì, chưa duyệt thì máy báo lại. Hôm nay mình bấm xem sao, hay để hôm khác ạ?
    .simpler = Chọn «Cứ thử xem» là { $me } chỉ tiếp. Thấy mệt thì chọn «Chờ tin», { $you } thích cách nào ạ?
    .where = Hỏi cán bộ đã làm cho { $you } cũng biết được duyệt hay chưa. Giờ mình thử hay chờ ạ?
    .why = Hồ sơ cần người xem rồi mới duyệt. { $You } chọn thử luôn hay chờ ạ?
    .try = Cứ thử xem
    .wait = Chờ tin

who-goes = Việc này chỉ làm trực tiếp với công an, không qua điện thoại. { $You } tự đi được, hay cần người đi cùng ạ?
    .again = { $You } mang thẻ căn cước và điện thoại ra công an xã là được. Có con cháu đưa đi chưa ạ?
    .simpler = Đường xa hay ngại hỏi thì { $me } nhờ một người dẫn đi. { $You } có muốn thế không ạ?
    .where = Chỗ làm là công an xã nơi { $you } ở. { $You } đi một mình, hay có người đi cùng ạ?
    .why = Công an cần gặp mặt thì mới chắc đúng là { $you }. { $You } cần người đi cùng không ạ?
    .alone = Tôi tự đi được
    .together = Cần người đi cùng

with-police = Vâng, { $me } nhờ người hẹn { $you } một buổi cùng ra công an xã.

no-link = Tin nhắn thật chỉ nhắc tới vneid.gov.vn. { $You } đừng bấm đường dẫn nào trong tin, mình mở thẳng ứng dụng ạ.

caller = Việc này { $you } tự làm. Có ai gọi điện, nhắn tin giục { $you } kích hoạt không ạ?
    .again = Kẻ lừa đảo hay xưng công an phường, bảo làm ngay kẻo bị khóa. Mấy hôm nay { $you } gặp thế chưa ạ?
    .simpler = Con cháu ngồi cạnh giúp thì yên tâm. Còn người lạ thì có ai không ạ?
    .where = Họ có thể gọi thẳng, gọi Zalo hoặc gửi đường dẫn. { $You } có nhận được gì như thế không ạ?
    .why = Công an chỉ kích hoạt khi gặp mặt, { $me } hỏi để { $you } khỏi mất tiền. Có ai gọi không ạ?
    .no = Không có ai gọi
    .yes = Có người gọi

hang-up = Công an không kích hoạt qua điện thoại bao giờ. { $You } cúp máy, đừng đọc mã, đừng bấm gì họ gửi ạ.

touched = Lúc nãy { $you } đã lỡ bấm, cài hay đọc mã cho họ chưa ạ?
    .again = { $Me } không trách đâu, ai cũng có lúc tin người. { $You } đã làm theo lời họ việc gì không ạ?
    .simpler = Nhớ riêng hôm nay thôi: có đưa số nào, gửi ảnh thẻ, hay tải thứ gì về máy không ạ?
    .where = Có thể là bấm chữ xanh trong tin nhắn, hoặc cài một ứng dụng lạ. { $You } đã làm chưa ạ?
    .why = Nếu lỡ rồi thì mình khóa ngay để giữ tiền. { $You } đã làm gì chưa ạ?
    .no = Chưa làm gì
    .yes = Lỡ làm rồi

emergency = Vậy mình xử lý ngay, { $you } làm theo từng việc nhé.

has-app = Điện thoại của { $you } đã có ứng dụng VNeID chưa ạ?
    .again = { $You } vuốt qua các trang, đọc tên dưới từng hình nhỏ. Có hình nào ghi «VNeID» không ạ?
    .simpler = Không chắc thì chọn «Chưa có», { $me } chỉ cách lấy ở cửa hàng của máy. { $You } thấy tên ấy không ạ?
    .where = Ứng dụng mới cài hay nằm ở trang cuối. { $You } có thấy chữ «VNeID» không ạ?
    .why = Kích hoạt làm ngay trong ứng dụng, nên máy cần có nó trước. Máy { $you } có chưa ạ?
    .yes = Có rồi
    .no = Chưa có

install = Vậy mình cài VNeID trước, rồi quay lại kích hoạt nhé.

open-app = { $You } chạm vào hình có chữ «VNeID» để mở. Trang mới hiện ra chưa ạ?
    .again = Bấm nhẹ 1 lần vào giữa hình rồi nhấc tay, đợi vài giây. Ứng dụng chạy lên chưa ạ?
    .simpler = Bấm mãi không lên thì tắt máy, bật lại, rồi tìm hình ấy. Lần này { $you } vào được không ạ?
    .where = Hình ấy ở màn hình chính, có khi ở trang cuối. { $You } mở được chưa ạ?
    .why = Mọi việc kích hoạt đều làm bên trong đó. VNeID mở ra chưa ạ?

find-activate = { $You } tìm chữ «Kích hoạt» trên trang ấy rồi bấm vào. Có ô để gõ số hiện ra chưa ạ?
    .again = Có máy ghi dài hơn: «Kích hoạt tài khoản định danh điện tử». Chạm đúng dòng đó, trang đổi chưa ạ?
    .simpler = Đừng gõ vào 2 ô phía trên vội. Dò xuống phía dưới nút «Đăng nhập», gặp chữ «Kích» thì bấm; trang đổi sang ô gõ số không ạ?
    .where = Chữ ấy thường ở cuối trang, gần nút «Đăng nhập». { $You } bấm được chưa ạ?
    .why = Lần đầu chưa có mật khẩu nên mình đi lối kích hoạt. { $You } bấm vào được chưa ạ?
    .already = Máy báo đã kích hoạt thì { $you } có tài khoản rồi, hãy nhắn «vào vneid». Còn chưa thì { $you } bấm được chưa ạ?
    .pages = Mấy trang giới thiệu lúc đầu thì { $you } cứ vuốt qua hoặc bỏ qua. Gặp chữ «Kích hoạt» thì bấm, ô gõ số hiện chưa ạ?

type-number = { $You } chạm ô «Số định danh cá nhân», nhìn thẻ gõ đủ 12 số. Gõ xong chưa ạ?
    .again = Để thẻ cạnh máy, đọc 3 số một, bấm 3 số một. Trong ô đã kín dãy số chưa ạ?
    .simpler = Nhờ người nhà đọc to từng số cho { $you } bấm theo. Bấm nhầm thì xóa bằng phím mũi tên, đủ cả chưa ạ?
    .where = Dãy số in ở mặt trước thẻ, còn ô thì ở trên cùng. { $You } gõ xong chưa ạ?
    .why = Máy cần biết là hồ sơ của ai, số ấy đừng gửi cho { $me }. { $You } gõ xong chưa ạ?
    .old-card = Số 9 chữ số là của thẻ cũ, mình dùng dãy 12 số trên thẻ căn cước mới. { $You } gõ được chưa ạ?

type-phone = Giờ chạm ô «Số điện thoại», gõ số đã khai với công an. Ô ấy đủ 10 số chưa ạ?
    .again = Đó là số mà { $you } đọc cho cán bộ hôm đăng ký. { $You } điền vào chỗ trống thứ 2 được chưa ạ?
    .simpler = Không thuộc số mình thì nhờ người nhà đọc giúp, { $you } bấm theo. Xong hàng ấy chưa ạ?
    .where = Ô này ở ngay dưới ô số định danh. { $You } gõ xong chưa ạ?
    .why = Mã kích hoạt gửi về số ấy, nên máy lắp sim đó cần ở bên cạnh. { $You } gõ xong chưa ạ?
    .other-number = Số đã khai không còn dùng thì ra công an xã, cán bộ đổi giúp. Nếu vẫn dùng, { $you } gõ xong chưa ạ?

send = { $You } bấm nút «Gửi yêu cầu». Màn hình sang trang khác chưa ạ?
    .again = Bàn phím che mất thì vuốt trang lên, thấy nút to thì chạm 1 lần. Có gì hiện thêm không ạ?
    .simpler = { $You } chạm chỗ trống cho phím ẩn đi đã. Rồi tìm chữ đầu là «Gửi» mà bấm, máy có báo gì không ạ?
    .where = Nút ấy ở dưới 2 ô vừa gõ, to và nổi màu. { $You } bấm được chưa ạ?
    .why = Gửi đi thì máy mới tìm ra hồ sơ của { $you }. { $You } bấm xong chưa ạ?

after-send = Bây giờ máy bảo { $you } làm gì, giống ô nào dưới đây ạ?
    .again = { $You } đọc to dòng chữ lớn nhất trên trang mới. Nó nói về mã số, về thẻ, về mặt, hay báo chưa được ạ?
    .simpler = Ô trống nhỏ để gõ số là «Hỏi mã số». Hình tấm thẻ là «Áp thẻ», hình mặt người là «Soi mặt»; { $you } thấy gì ạ?
    .where = Lời nhắc thường ở giữa trang, hoặc chữ đỏ dưới các ô. Nó giống ô nào ạ?
    .why = Bản mới có khi hỏi thêm thẻ hoặc khuôn mặt, mỗi cách đi một lối. Máy { $you } hỏi gì ạ?
    .code = Hỏi mã số
    .card = Áp thẻ
    .face = Soi mặt
    .refused = Báo chưa được

card = { $You } áp thẻ căn cước sát lưng máy, giữ yên chừng 10 giây. Máy nhận xong thì hỏi gì tiếp ạ?
    .again = Để thẻ nằm trên bàn, úp điện thoại lên, chưa ăn thì nhích từng chút. Giờ trang nào hiện ra ạ?
    .simpler = Nhờ người nhà cầm thẻ dò quanh chỗ máy ảnh ở lưng. Thấy rung hay kêu rồi, trên màn hình ghi gì ạ?
    .where = Chỗ nhận thẻ thường ở giữa lưng máy hoặc gần máy ảnh, iPhone ở mép trên. Máy hiện gì rồi ạ?
    .why = Máy đọc chip trong thẻ để chắc đúng là { $you }. Giờ máy hỏi gì ạ?
    .code = Hỏi mã số
    .face = Bảo soi mặt
    .password = Bảo đặt mật khẩu
    .failed = Mãi chưa được
    .case = Ốp lưng dày thì thẻ khó nhận, { $you } tháo ốp ra rồi áp lại. Máy hiện gì rồi ạ?

face = { $You } giơ máy ngang mặt, nhìn thẳng vào khung trên màn hình. Qua rồi thì máy hỏi gì tiếp ạ?
    .again = Bỏ kính, bỏ mũ, quay ra phía sáng, làm theo từng lời nhắc. Trang nào hiện ra ạ?
    .simpler = Nhờ người ngồi trước cầm hộ cho khỏi rung, mình chỉ việc nhìn. Giờ chữ to ghi gì ạ?
    .where = Mặt nằm gọn trong khung giữa màn hình, máy cách chừng 2 gang tay. Máy hiện gì rồi ạ?
    .why = Máy so gương mặt với ảnh trong thẻ để chắc đúng là { $you }. Giờ máy hỏi gì ạ?
    .code = Hỏi mã số
    .card = Bảo áp thẻ
    .password = Bảo đặt mật khẩu
    .failed = Mãi chưa được
    .dark = { $You } ra gần cửa sổ, bỏ kính, mũ, khẩu trang rồi soi lại. Máy hiện gì rồi ạ?

wait-code = Giờ mình đợi mã kích hoạt. Trang VNeID { $you } cứ để nguyên nhé.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào ô, rồi quay ra xem nốt 3 số sau. Đủ rồi thì trang có đổi không ạ?
    .simpler = { $You } chép mã ra giấy trước. Mở lại ứng dụng, nhìn giấy mà bấm, có trang mới chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong chưa ạ?
    .why = Có mã là biết điện thoại đang ở tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?
    .wrong = { $You } xóa đi, nhìn tin đến sau cùng rồi gõ lại từng số. Lần này máy nhận chưa ạ?
    .left = { $You } bấm nút nhiều ô vuông hay vuốt từ đáy lên, chạm lại trang VNeID. Gõ nốt mã vào ô, máy nhận chưa ạ?

new-password = { $You } nghĩ một mật khẩu, ghi vào sổ ở nhà, rồi gõ theo; đừng nói cho { $me }. Gõ xong chưa ạ?
    .again = Dài từ 8 chữ trở lên: một chữ hoa, vài chữ thường, vài số, dấu «@». Máy thôi nhắc chưa ạ?
    .simpler = Nghĩ một câu dễ nhớ, viết liền không dấu. Máy hỏi lần 2 thì chép y hệt, hết chữ đỏ chưa ạ?
    .where = Chỗ gõ ở giữa trang, chữ gõ vào thành chấm tròn là bình thường. { $You } điền đủ chưa ạ?
    .why = Mật khẩu như chìa khóa cổng, từ nay dùng nó để vào. { $You } đặt xong chưa ạ?
    .sign = Dấu đặc biệt là dấu như «@», nằm ở trang phím số, bấm phím «123» hoặc «?123». { $You } gõ xong cả mật khẩu chưa ạ?
    .capital = Muốn có chữ hoa, { $you } bấm phím mũi tên lên 1 lần rồi bấm chữ. Gõ xong cả mật khẩu chưa ạ?
    .differ = 2 ô chưa giống nhau thì xóa cả 2, nhìn sổ gõ lại thong thả. Hết chữ đỏ chưa ạ?

three-keys = Mật khẩu như chìa khóa cổng, để vào. Passcode như chìa khóa tủ, 6 số để mở giấy tờ. Mã tin nhắn như vé xem một lần.

passcode = Máy bảo đặt «passcode», tức là 6 số để mở giấy tờ. { $You } tự nghĩ rồi bấm, xong chưa ạ?
    .again = Chìa khóa tủ chỉ có số, không có chữ. Ghi vào sổ trước, bấm 2 lần y như nhau, máy chịu chưa ạ?
    .simpler = Chọn dãy mình nhớ mà người khác khó đoán, tránh ngày sinh. Từng số một, kín 6 ô chưa ạ?
    .where = Phím số hiện ở nửa dưới màn hình, các ô tròn ở phía trên. { $You } bấm đủ chưa ạ?
    .why = Nhặt được máy mà không có 6 số ấy thì không ai mở được giấy tờ. { $You } đặt xong chưa ạ?
    .easy = Ngày sinh hay dãy đếm thì người ta dễ đoán, { $you } chọn dãy khác. { $You } đặt được chưa ạ?
    .differ = Lần sau chưa giống lần trước, { $you } nhìn sổ bấm lại từ đầu. Máy nhận chưa ạ?

questions = Máy bảo chọn câu hỏi thứ nhất và tự trả lời, phòng khi quên. { $You } làm xong câu ấy chưa ạ?
    .again = Chạm ô câu hỏi, chọn điều { $you } biết chắc, rồi gõ lời đáp thật ngắn. Kín 2 ô đầu chưa ạ?
    .simpler = Một từ thôi cũng được, viết không dấu cho dễ. Ghi y như thế vào sổ, được chưa ạ?
    .where = Mỗi câu có một ô để chọn và một ô để gõ ngay bên dưới. { $You } làm xong chưa ạ?
    .why = Mai sau quên chìa khóa, máy hỏi đúng câu ấy để nhận ra { $you }. { $You } làm xong chưa ạ?
    .which = Câu nào { $you } trả lời lúc nào cũng giống nhau thì chọn. { $You } chọn và trả lời xong chưa ạ?
    .marks = Viết không dấu cho khỏi nhầm, rồi ghi y như vậy vào sổ. { $You } gõ xong chưa ạ?

question-two = Giờ đến câu hỏi thứ 2, { $you } cũng chọn rồi trả lời. Xong câu này chưa ạ?
    .again = Lấy một điều khác lúc nãy, đáp gọn 1, 2 chữ. Cả 4 ô đều có chữ chưa ạ?
    .simpler = Làm lại y hệt: chọn, gõ, chép vào sổ ở nhà. Chỗ nào cũng kín rồi chứ ạ?
    .where = Câu này nằm ngay dưới câu trước. { $You } làm xong chưa ạ?
    .why = Có 2 câu thì kẻ gian khó đoán trúng cả. { $You } làm xong chưa ạ?
    .which = Câu nào { $you } trả lời lúc nào cũng giống nhau thì chọn. { $You } chọn và trả lời xong chưa ạ?
    .marks = Viết không dấu cho khỏi nhầm, rồi ghi y như vậy vào sổ. { $You } gõ xong chưa ạ?

finish = Giờ giữ lại những gì vừa đặt: { $you } bấm nút ở cuối trang. Máy báo thành công chưa ạ?
    .again = Nút cuối thường ghi «Xác nhận» hoặc «Hoàn tất», kéo trang lên mới thấy. Chạm 1 lần, có lời báo không ạ?
    .simpler = Nhìn xem còn chữ đỏ hay ô trống nào không. Điền nốt rồi bấm nút to nhất, trang đổi chưa ạ?
    .where = Nút ấy nằm dưới cùng, có khi bị bàn phím che. { $You } bấm được chưa ạ?
    .why = Chưa bấm thì những gì vừa đặt chưa được giữ lại. { $You } bấm xong chưa ạ?

type-again = Bây giờ { $you } thử chìa khóa mới: gõ 12 số định danh vào ô trên. Gõ xong chưa ạ?
    .again = Trang vào cửa có ô số đứng đầu. Nhìn thẻ, đọc 3 bấm 3, hết dãy chưa ạ?
    .simpler = Có máy nhớ sẵn số rồi thì khỏi làm nữa. Ô ấy đang có số, phải không ạ?
    .where = Ô số ở giữa trang, ngay trên ô mật khẩu. { $You } gõ xong chưa ạ?
    .why = Vào được một lần thì mới chắc là đã kích hoạt. { $You } gõ xong chưa ạ?

password-again = Giờ chạm ô mật khẩu, gõ đúng mật khẩu vừa đặt. Gõ xong chưa ạ?
    .again = Lấy sổ ra chép từng chữ, để ý chữ hoa và dấu như «@». Đủ chấm tròn chưa ạ?
    .simpler = Cạnh ô có hình con mắt thì chạm vào cho thấy chữ. So với sổ, khớp hết không ạ?
    .where = Ô này nằm ngay trên nút «Đăng nhập». { $You } gõ xong chưa ạ?
    .why = Chìa khóa cổng mới làm, thử luôn cho chắc. { $You } gõ xong chưa ạ?

log-in = { $You } bấm nút «Đăng nhập». Trang nhiều hình nhỏ hiện ra chưa ạ?
    .again = Chạm vào nút to nổi màu dưới các ô, rồi đợi vài giây. Ô mật khẩu biến mất chưa ạ?
    .simpler = Bàn phím che thì chạm chỗ trống cho nó ẩn đi. Bấm nút ấy rồi, máy chuyển sang trang mới không ạ?
    .where = Nút «Đăng nhập» ở ngay dưới ô mật khẩu. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì cửa mới mở. { $You } vào được chưa ạ?
    .refused = { $You } xóa ô mật khẩu, nhìn sổ gõ lại từng chữ, để ý chữ hoa. Vào được chưa ạ?

home-words = { $You } đọc giúp { $me } 2 hay 3 chữ to trên trang này, đó là chữ gì ạ?
    .again = Không cần gửi số hay ảnh thẻ. Trong các tên dưới mỗi hình, có «Ví giấy tờ» hoặc «Thủ tục hành chính» không ạ?
    .simpler = Mình chỉ tìm 1 chữ ngắn là «Ví». { $You } dò từ trên xuống, có gặp không ạ?
    .where = Các tên ấy ở giữa trang đầu và hàng dưới cùng. Có chữ «Ví giấy tờ» không ạ?
    .why = Thấy chữ «Ví giấy tờ» là { $me } biết { $you } vào đúng chỗ, không cần xem giấy tờ. Có chữ ấy không ạ?

home-look = Không sao, { $you } tìm giúp { $me } chữ «An sinh xã hội» hoặc «Sổ sức khỏe điện tử». Có thấy không ạ?
    .again = Kéo nhẹ trang xuống rồi lên, đọc tên dưới từng hình. Tên nào có chữ an sinh hay sức khỏe không ạ?
    .simpler = Còn ô mật khẩu là đang ở ngoài, chọn «Không thấy». Hết ô ấy mà có nhiều hình nhỏ thì chọn ô kia, { $you } chọn gì ạ?
    .where = Các tên ấy thường ở giữa trang. { $You } có thấy không ạ?
    .why = Thấy một tên như thế nghĩa là { $you } đã vào trong tài khoản. { $You } có thấy không ạ?
    .yes = Có chữ đó
    .no = Không thấy

activated = Được rồi ạ, VNeID của { $you } đã dùng được. Mật khẩu và 6 số passcode ghi vào sổ ở nhà, đừng gửi cho ai.

go-police = { $You } mang thẻ căn cước và điện thoại ra công an xã, cán bộ làm cùng. Có tin báo duyệt thì nhắn { $me } làm tiếp ạ.

wait-message = Vâng, có tin báo duyệt thì { $you } nhắn { $me } làm tiếp. Chờ mãi không thấy, { $you } mang thẻ căn cước ra công an xã hỏi ạ.

stopped-in-time = { $You } cẩn thận như vậy là giữ được tiền của mình. Hôm nay mình dừng ở đây; muốn kích hoạt, { $you } ra công an xã ạ.

rest-today = Hôm nay { $you } vất vả rồi, mình nghỉ ở đây. Cần VNeID, hôm khác { $you } ra công an xã, cán bộ làm cùng ạ.

refused = Có thể hồ sơ chưa duyệt, hoặc số đã khai khác số này. { $You } mang thẻ căn cước ra công an xã, cán bộ xem giúp ạ.

helper = Việc này lắt nhắt, để thong thả làm sau cũng được. { $You } sạc đầy pin, để sẵn thẻ căn cước; ra công an xã kích hoạt cũng được ạ.

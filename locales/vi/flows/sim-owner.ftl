# Bài: xem sim đứng tên ai, cần xác nhận thì đi đâu.

-title = Xem sim đứng tên ai

threat = Trước hết { $me } hỏi: có ai gọi hay nhắn dọa khóa sim, bảo bấm phím hay đọc mã không ạ?
    .again = Kẻ gian hay giả làm tổng đài, bảo 2 tiếng nữa cắt liên lạc. Dạo này { $you } gặp chuyện ấy chưa ạ?
    .simpler = { $You } tự muốn xem thì chọn «Không có». Có người giục thì chọn chữ kia, { $you } thuộc bên nào ạ?
    .where = Chúng gọi thẳng vào máy, hoặc gửi tin có chữ xanh để bấm. { $You } có nhận được không ạ?
    .why = Khóa sim có chuyện thật, có chuyện lừa, mình tách ra cho khỏi mất tiền. Có ai dọa không ạ?
    .no = Không có
    .yes = Có người dọa

scam-twin = Nhà mạng thật không bảo bấm phím, không hỏi mã. { $You } cúp máy, đừng bấm gì; sim cần xác nhận thì mình ra cửa hàng ạ.

touched = Lúc ấy { $you } đã lỡ bấm phím, bấm đường dẫn hay đọc mã cho họ chưa ạ?
    .again = { $Me } không trách đâu. { $You } có làm theo lời người gọi việc nào không ạ?
    .simpler = Nhớ riêng hôm đó thôi: có đọc dãy số nào, hay cài thêm thứ gì vào máy không ạ?
    .where = Có thể là bấm chữ xanh trong tin nhắn, hoặc gõ dãy số có dấu sao. { $You } làm chưa ạ?
    .why = Lỡ rồi thì mình khóa ngay, chưa thì yên tâm học tiếp. { $You } đã làm gì chưa ạ?
    .no = Chưa làm gì
    .yes = Lỡ làm rồi

emergency = Vậy mình xử lý ngay, { $you } làm theo từng việc nhé.

can-call = { $You } thử gọi cho con cháu một cuộc xem có đi được không ạ?
    .again = Bấm số người nhà, để sát tai, nghe có tiếng chuông đổ là tốt. { $You } nghe thấy không ạ?
    .simpler = Chỉ cần nháy máy rồi tắt, xem điện thoại bên kia có kêu. Nó kêu chứ ạ?
    .where = { $You } vào hình ống nghe màu xanh, chọn tên một người nhà. Gọi được không ạ?
    .why = Nghe được mà không gọi được thường là do sim, không phải máy hỏng. { $You } gọi thử thấy sao ạ?
    .yes = Gọi được
    .no = Không gọi được
    .broken = Khoan nghĩ là máy hỏng, nhiều khi chỉ tại sim. { $You } gọi thử, có chuông không ạ?

call-says = Lúc gọi, { $you } nghe thấy gì trong máy, hay trên màn hình ghi chữ gì ạ?
    .again = Gọi thêm 1 lần, để sát tai nghe hết câu người ta nhắc. Câu ấy gần với ô nào dưới đây ạ?
    .simpler = Nhắc nạp thẻ là hết tiền, nhắc xác nhận là bị khóa. Máy { $you } có nhắc điều gì như thế không ạ?
    .where = Nhìn góc trên màn hình: không có vạch nào, hay có hình máy bay, là mất sóng. Máy { $you } thế nào ạ?
    .why = Mỗi cách báo có cách chữa riêng, có khi chỉ bấm 1 nút là xong. Máy { $you } báo gì ạ?
    .locked = Báo sim bị khóa
    .no-money = Nhắc nạp tiền
    .no-signal = Không có sóng
    .unsure = Không rõ

airplane = { $You } vuốt từ mép trên xuống, thấy hình máy bay đang sáng thì bấm cho tắt. Góc trên có vạch sóng chưa ạ?
    .again = Đặt ngón tay sát cạnh trên cùng, kéo một đường dài xuống giữa. Trong bảng hiện ra, máy bay đã xám đi chưa ạ?
    .simpler = Tắt hẳn điện thoại, đợi 1 phút rồi bật lên, ra gần cửa sổ. Máy bắt được sóng không ạ?
    .where = Bảng ấy có nhiều hình tròn nhỏ, hình máy bay hay ở hàng đầu. Bấm cho tắt rồi, có vạch sóng chưa ạ?
    .why = Hình máy bay sáng thì máy ngắt hết sóng, gọi không đi được. Giờ đã có sóng chưa ạ?

not-broken = Máy không hỏng đâu. Có thể sim chưa xác nhận nên nhà mạng tạm khóa gọi đi, xác nhận xong lại dùng như cũ.

bought-by = Sim này ngày trước ai đứng ra mua, { $you } có nhớ không ạ?
    .again = Người bán chụp thẻ căn cước của ai thì sim mang tên người ấy. Hôm đó là thẻ nào ạ?
    .simpler = { $You } tự mang thẻ đi, hay con cháu mua sẵn đem về ạ?
    .where = Tờ giấy hay vỏ sim còn giữ có khi ghi tên. Là tên ai ạ?
    .why = Sim tên ai thì người ấy cần có mặt lúc xác nhận. Là ai mua ạ?
    .own = Tôi tự mua
    .family = Con cháu mua hộ
    .unsure = Không nhớ

open-messages = Mình nhắn một tin không mất tiền để hỏi chủ sim. { $You } mở hình tin nhắn, thấy các tin cũ chưa ạ?
    .again = Tìm hình phong thư hoặc bong bóng có chữ «Tin nhắn», chạm 1 lần. Danh sách tin hiện ra chưa ạ?
    .simpler = Không phải Zalo, là chỗ vẫn nhận tin nhà mạng. { $You } vào được đó chưa ạ?
    .where = Hình ấy thường ở hàng dưới cùng trang đầu, cạnh hình ống nghe. { $You } mở được chưa ạ?
    .why = Nhà mạng chỉ trả lời qua tin nhắn của máy. { $You } mở được chưa ạ?

new-message = { $You } bấm nút viết tin mới, thường là dấu cộng hoặc cây bút. Trang trống để viết hiện ra chưa ạ?
    .again = Ở góc dưới hay góc trên có một nút tròn nổi màu. Chạm vào đó, có hàng để điền người nhận không ạ?
    .simpler = Dò 4 góc màn hình, gặp hình bút hay dấu cộng thì chạm. Thấy trang nào còn trắng chưa ạ?
    .where = Android thường để nút ấy ở góc dưới bên phải, iPhone ở góc trên. { $You } bấm vào, trang trống hiện chưa ạ?
    .why = Mình viết tin mới để gửi tới số 1414. Trang trống hiện chưa ạ?

to-1414 = Ở hàng trên cùng, { $you } gõ người nhận là 1414. Gõ đủ 4 số chưa ạ?
    .again = Chạm ô ghi «Đến» hoặc «Người nhận» cho phím hiện lên. Bấm một, bốn, một, bốn, xong chưa ạ?
    .simpler = Đây là chỗ mọi khi chọn tên con cháu, giờ mình bấm số thay. Hàng ấy đã có 1414 chưa ạ?
    .where = Ô người nhận nằm sát mép trên trang tin mới. { $You } gõ xong chưa ạ?
    .why = 1414 là số tra chủ sim, không mất tiền. { $You } gõ xong chưa ạ?

type-words = Xuống ô viết tin, { $you } gõ liền 4 chữ TTTB. Trong ô đã có TTTB chưa ạ?
    .again = Ba chữ T rồi một chữ B, không cách, không dấu. Nhìn lại, máy có viết thế không ạ?
    .simpler = Chạm ô dài ở cuối trang cho bàn phím lên. Bấm T, T, T rồi B, được chưa ạ?
    .where = Ô viết tin ở dưới cùng, ngay trên bàn phím. { $You } gõ xong chưa ạ?
    .why = TTTB là viết tắt của «thông tin thuê bao», máy bên kia nhìn vào là hiểu. { $You } gõ xong chưa ạ?
    .capitals = Chữ hoa hay chữ thường đều được, miễn là đủ T, T, T, B. { $You } gõ xong chưa ạ?
    .corrected = Máy tự đổi chữ thì { $you } xóa đi, gõ chậm từng chữ một. Giờ ra TTTB chưa ạ?

send-it = { $You } bấm nút gửi, thường là hình mũi tên hay máy bay giấy. Tin đã hiện lên trang chưa ạ?
    .again = Cạnh ô vừa viết có hình nhọn chỉ sang phải hoặc lên trên. Chạm 1 lần, chữ chạy lên thành bong bóng không ạ?
    .simpler = Máy có 2 sim thì chọn sim cần xem. Rồi bấm hình cuối hàng, TTTB rời khỏi ô chưa ạ?
    .where = Nút gửi ở bên phải ô viết tin. { $You } bấm được chưa ạ?
    .why = Gửi đi thì nhà mạng mới trả lời. Tin đi chưa ạ?
    .money = Tin gửi tới 1414 không mất tiền, { $you } yên tâm. Bấm gửi rồi, tin hiện lên trang chưa ạ?
    .failed = { $You } xem góc trên có sóng không, rồi chạm vào tin để gửi lại. Tin đi chưa ạ?

answer = Tin trả lời thường đến sau vài phút. { $You } đọc thầm thôi, trong đó ghi tên ai ạ?
    .again = Đừng đọc số giấy tờ ra. Chỉ xem họ tên thôi, giống ô nào dưới đây ạ?
    .simpler = Đúng họ tên mình thì chọn ô đầu. Tên người trong nhà thì ô 2, { $you } thấy tên nào ạ?
    .where = Tin mới nằm ngay trang vừa gửi, người gửi là 1414. Trong đó ghi tên ai ạ?
    .why = Sim đúng tên mình thì mã mới về đều, không lo mất số. Tin ghi tên ai ạ?
    .own = Đúng tên tôi
    .family = Tên người nhà
    .stranger = Tên người lạ
    .none = Chưa thấy tin
    .old-card = Tin còn ghi số chứng minh cũ thì nên ra cửa hàng đổi sang số căn cước. Còn họ tên là tên ai ạ?

wait-answer = Nhà mạng có lúc trả lời chậm. { $You } đợi thêm 5 phút, có tin nào mới không ạ?
    .again = Thoát ra, mở lại chỗ tin nhắn, tìm dòng ghi 1414. Dòng ấy có chữ đậm không ạ?
    .simpler = Không có thì mình đi đường khác, không sao cả. { $You } thấy tin ấy chưa ạ?
    .where = Tin nằm trong danh sách, tên người gửi là 1414. { $You } thấy không ạ?
    .why = Có tin trả lời thì khỏi mất công đi hỏi. Tin đến chưa ạ?
    .yes = Có tin rồi
    .no = Vẫn không có

same-number = Tốt quá, sim đúng tên { $you }. Số này có phải số { $you } đã khai khi làm VNeID mức 2 không ạ?
    .again = Mã VNeID vẫn gửi về máy này thì chính là nó. Mọi lần mã về đây hay về máy khác ạ?
    .simpler = Chưa dùng VNeID bao giờ thì chọn «Không». Nhớ mang máng thì chọn «Không rõ», { $you } chọn gì ạ?
    .where = Giấy hẹn của công an hay sổ tay ở nhà có khi còn ghi. Có trùng số này không ạ?
    .why = Số đã khai với VNeID mức 2 mà khớp tên thì thường không cần làm gì thêm. Có đúng số này không ạ?
    .yes = Đúng số này
    .no = Không
    .unsure = Không rõ

other-phone = Gần đây { $you } có lắp sim này sang điện thoại khác không ạ?
    .again = Mới mua máy, con cháu cho máy, hay đổi máy với ai trong nhà không ạ?
    .simpler = Sim vẫn nằm trong máy dùng từ năm ngoái thì chọn «Không đổi». Của { $you } thế nào ạ?
    .where = Sim là mảnh nhựa nhỏ trong khay ở cạnh máy. Có ai tháo ra lắp sang chỗ khác không ạ?
    .why = Đổi máy thì nhà mạng cần soi lại mặt, không thì bị khóa dần. { $You } có đổi không ạ?
    .no = Không đổi
    .yes = Có đổi máy

face-again = Đổi máy thì trong 30 ngày cần soi lại mặt với nhà mạng. Chỉ làm ở cửa hàng hoặc ứng dụng của nhà mạng, không qua đường dẫn ạ.

family-name = Sim tên người nhà thì lúc xác nhận cần có người ấy. { $You } muốn sang tên mình, hay để nguyên ạ?
    .again = Sang tên thì 2 người cùng ra cửa hàng một lần. Không tiện đi thì giữ như cũ, { $you } chọn cách nào ạ?
    .simpler = Sống chung một nhà thì để vậy cũng tiện. Người ấy ở xa thì nên đổi, { $you } thấy thế nào ạ?
    .where = Việc sang tên làm ở cửa hàng nhà mạng. { $You } muốn đổi hay giữ ạ?
    .why = Mai sau người ấy đổi giấy tờ hay quên xác nhận, { $you } có thể mất số. { $You } chọn cách nào ạ?
    .transfer = Sang tên tôi
    .keep = Để nguyên

stranger = Sim tên người lạ thì có ngày bị cắt. { $You } nên ra nhà mạng sớm, số vẫn có thể giữ được ạ.

channel = Xác nhận sim có mấy cách, đều không qua đường dẫn ai gửi. { $You } thích cách nào ạ?
    .again = Ra cửa hàng thì người ta làm cho; ngại đi một mình thì { $me } nhờ người dẫn. { $You } chọn gì ạ?
    .simpler = Chắc nhất là cầm thẻ căn cước ra cửa hàng nhà mạng. { $You } đi được không, hay cần ai đưa ạ?
    .where = Cửa hàng nhà mạng có ở phố, có khi họ về tận nhà văn hóa thôn. { $You } chọn cách nào ạ?
    .why = Sim xác nhận rồi thì gọi được, mã về được, không lo mất số. { $You } chọn cách nào ạ?
    .shop = Ra cửa hàng
    .together = Nhờ người đi cùng
    .app = Cùng con cháu ở nhà

bring = Ra cửa hàng, { $you } mang 3 thứ: thẻ căn cước, điện thoại đang lắp sim, và cặp kính. Sim tên ai thì người ấy cùng đi.

with-shop = Vâng, { $me } nhờ người hẹn { $you } một buổi cùng ra cửa hàng nhà mạng.

app-safety = Con cháu ngồi cạnh, { $you } tự bấm. Mặt và thẻ chỉ chụp trong ứng dụng nhà mạng; ai gọi điện giục thì dừng ạ.

open-carrier = { $You } mở ứng dụng của nhà mạng, như My Viettel, My MobiFone, My VNPT. Nó mở ra chưa ạ?
    .again = Nhờ con cháu tìm hình mang tên nhà mạng mình dùng, rồi chạm 1 lần. Trang đầu hiện ra chưa ạ?
    .simpler = Máy chưa có thì lấy từ cửa hàng ứng dụng của máy, không lấy từ đường dẫn. Giờ mở được chưa ạ?
    .where = Hình ấy hay ở trang cuối, tên có chữ «My» ở đầu. { $You } chạm vào, nó mở ra chưa ạ?
    .why = Ứng dụng thật của nhà mạng mới gửi xác nhận tới đúng nơi. Mở được chưa ạ?
    .none = Không có ứng dụng thì ra cửa hàng là gọn nhất, { $you } bấm «Gọi người giúp» nếu cần người đưa. Hay đã mở được ạ?

find-verify = Mình tìm mục xác nhận chủ sim, thường ghi «Xác thực thông tin thuê bao». { $You } bấm vào được chưa ạ?
    .again = Có nhà mạng ghi khác một chút, cứ dòng nào có chữ «thuê bao» thì chạm. Trang ấy mở ra chưa ạ?
    .simpler = Kéo trang từ từ xuống cuối, nhờ con cháu đọc tên từng mục. Gặp chữ «xác thực» chưa ạ?
    .where = Mục ấy hay nằm trong phần tiện ích hoặc thông tin cá nhân. { $You } bấm vào được chưa ạ?
    .why = Vào mục ấy mới biết sim đã xác nhận hay chưa. { $You } bấm được chưa ạ?

follow = Máy nhắc chụp thẻ, soi mặt hay ký thì { $you } làm theo. Bây giờ máy hỏi mã, báo xong, hay chưa được ạ?
    .again = Để thẻ trên bàn sáng, chụp gọn trong khung; soi mặt thì bỏ kính. Qua hết rồi, trang cuối nói gì ạ?
    .simpler = Từng trang một, có nút «Tiếp tục» thì bấm, đừng vội. Giờ trên màn hình có ô nhập số không ạ?
    .where = Lời nhắc thường ở giữa màn hình, nút ở cuối trang. Nó giống ô nào dưới đây ạ?
    .why = Máy so mặt và thẻ để chắc sim là của { $you }. Đến đâu rồi ạ?
    .code = Hỏi mã số
    .done = Báo xong
    .failed = Mãi chưa được
    .dark = { $You } ra gần cửa sổ, bỏ kính, mũ, khẩu trang rồi soi lại. Máy báo gì rồi ạ?
    .contract = Ký ở đây là xác nhận sim của mình; { $you } đọc cùng con cháu rồi hãy ký. Máy báo gì rồi ạ?

wait-code = Giờ mình đợi mã nhà mạng gửi về. Trang ấy { $you } cứ để nguyên nhé.

type-code = { $You } tự gõ mã trong tin nhắn vào ô, đừng đọc cho ai. Máy nhận chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào, rồi quay ra xem nốt 3 số sau. Đủ rồi thì trang có đổi không ạ?
    .simpler = Chép mã ra giấy cho rõ, mở lại ứng dụng, nhìn giấy mà bấm. Có lời báo mới chưa ạ?
    .where = Ô nhập mã ở giữa trang ứng dụng nhà mạng. { $You } gõ xong chưa ạ?
    .why = Có mã là biết sim đang ở tay { $you }. Máy nhận chưa ạ?
    .expired = Mã hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?

app-result = { $You } đọc giúp { $me } dòng chữ to máy vừa báo, đừng đọc số. Dòng ấy ghi gì ạ?
    .again = Trên màn hình có chữ «thành công», hay câu nào nói đã «xác thực» không ạ?
    .simpler = Nhờ con cháu nhìn hộ: máy báo xong, báo chờ duyệt thì đều tốt. Có thấy thế không ạ?
    .where = Lời báo thường nổi giữa màn hình. Có chữ «thành công» không ạ?
    .why = Thấy lời ấy là { $me } biết sim đã được xác nhận. Có thấy không ạ?

confirmed = Được rồi ạ, sim của { $you } ổn cả. Sau này ai dọa khóa sim, { $you } cứ cúp máy rồi hỏi { $me }.

to-shop = { $You } ra cửa hàng nhà mạng ban ngày, người ở đó làm cùng. Xong việc, { $you } nhắn cho { $me } biết nhé ạ.

family-goes = Vậy { $you } và người đứng tên cùng ra cửa hàng nhà mạng, hai người đều mang thẻ căn cước. Ở đó họ sang tên cho ạ.

family-keeps = Vậy { $you } nhờ người đứng tên xác nhận số này trong VNeID, hay ứng dụng nhà mạng của họ. Làm sớm kẻo bị khóa ạ.

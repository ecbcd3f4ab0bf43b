# Bài: lỡ bấm, lỡ cài, lỡ đọc mã, lỡ chuyển tiền thì làm gì, theo đúng thứ tự.

-title = Lỡ bị lừa, làm sao

stop-first = { $You } bình tĩnh, báo cho { $me } là rất đúng. Đang có người gọi thì { $you } cúp máy ngay. Từ giờ đừng bấm, đừng đọc mã, đừng chuyển thêm đồng nào ạ.

order = Có 6 việc cần làm. { $You } đọc hết một lượt, rồi làm theo thứ tự:
    1. Tắt máy, hoặc bật chế độ máy bay. Máy bị đơ thì tháo sim.
    2. Mượn máy khác, gọi số của ngân hàng in trên thẻ để khóa.
    3. Gọi 1900 0368 (có tính tiền) để khóa VNeID.
    4. Ra công an xã hoặc gọi 113. Giữ nguyên tin nhắn.
    5. Khoan cài lại ứng dụng ngân hàng, chờ người giúp xem máy đã.
    6. Nói cho người nhà biết. Ai cũng có thể gặp, không có gì phải ngại.

call-now = { $Me } gọi người giúp { $you } ngay bây giờ nhé, hay { $you } tự làm theo ạ?
    .again = Có người nói chuyện cùng thì đỡ cuống. { $You } muốn có người ngay, hay mình { $me } chỉ là đủ ạ?
    .simpler = Lo quá thì chọn ô đầu. Thấy bình tĩnh rồi thì ô kia, { $you } chọn gì ạ?
    .where = Người giúp là người của thôn, của xã, nhắn ngay tại đây. { $You } có cần không ạ?
    .why = Lúc rối dễ bỏ sót, thêm một người thì chắc hơn. { $You } có muốn gọi không ạ?
    .yes = Gọi người ngay
    .no = Tôi tự làm theo

which-phone = { $You } đang nhắn cho { $me } bằng máy gặp chuyện, hay bằng máy khác ạ?
    .again = Điện thoại nào đã bấm, đã cài hay đã nghe cuộc gọi ấy: cái đang cầm, hay cái kia ạ?
    .simpler = Chọn «Máy khác» nếu đây là máy của con cháu hay hàng xóm. Không thì chọn ô còn lại, { $you } chọn gì ạ?
    .where = Máy gặp chuyện là máy có tin nhắn, cuộc gọi hay ứng dụng lạ. Đó có phải máy này không ạ?
    .why = Máy gặp chuyện cần tắt ngay, nên { $me } hỏi để biết chỉ tiếp thế nào. { $You } dùng máy nào ạ?
    .other = Máy khác
    .this = Chính máy này

write-down = Máy này sắp tắt. { $You } chép ra giấy một số để khóa VNeID: 1900 0368. Chép xong chưa ạ?
    .again = Lát nữa gọi bằng máy mượn: ngân hàng thì theo số in trên thẻ, VNeID thì theo giấy. Trên giấy đủ 8 số chưa ạ?
    .simpler = Gọi người nhà đọc 6 việc ở trên rồi nhớ hộ, khỏi cần chép. Có ai xem cùng { $you } chưa ạ?
    .where = Viết lên tờ giấy nào cũng được, để cùng thẻ ngân hàng. { $You } chép được chưa ạ?
    .why = Tắt máy rồi thì không xem lại tin của { $me } được nữa. { $You } chép xong chưa ạ?
    .no-pen = Không viết được thì { $you } gọi ngay người nhà hay hàng xóm đọc hộ tin này. Có ai đến chưa ạ?
    .no-card = Không có thẻ thì { $you } ra thẳng quầy ngân hàng, nhờ họ khóa. Số 1900 0368 đã có trên giấy chưa ạ?

off-now = Giờ { $you } tắt hẳn máy này, máy đơ thì tháo sim. Rồi mượn máy khác, làm tiếp từ việc số 2 ạ.

switch-off = Việc 1: { $you } tắt hẳn máy gặp chuyện, hoặc bật hình máy bay trên máy ấy. Tắt được chưa ạ?
    .again = Giữ nút cạnh máy thật lâu, hiện chữ «Tắt nguồn» thì chạm vào. Màn hình tối hẳn chưa ạ?
    .simpler = Loay hoay lâu thì lấy que chọc khay sim ra, tắt cả hộp Wi-Fi. { $You } rút được sim chưa ạ?
    .where = Nút tắt thường ở cạnh phải; hình máy bay ở bảng kéo từ mép trên xuống. { $You } tắt được chưa ạ?
    .why = Máy còn nối mạng thì kẻ gian còn điều khiển được. { $You } đã tắt chưa ạ?
    .frozen = Màn hình đen, máy đơ thì { $you } chọc khay sim ra, tắt cả hộp Wi-Fi trong nhà. { $You } rút được sim chưa ạ?
    .which-button = Nút ở cạnh máy, chỗ vẫn bấm cho sáng màn hình; giữ lâu chừng 10 giây. Máy tắt chưa ạ?

bank = Việc 2: bằng máy khác, { $you } gọi số in trên thẻ ngân hàng, nhờ khóa tài khoản. Họ khóa chưa ạ?
    .again = { $You } chỉ cần nói: «Tôi bị lừa, khóa giúp tài khoản và thẻ của tôi». Người nghe máy nhận lời chưa ạ?
    .simpler = Gọi không xong thì nhờ người đưa ra quầy gần nhà, đem theo thẻ căn cước. Ở quầy xong việc chưa ạ?
    .where = Số ấy thường ở mặt sau thẻ, chữ nhỏ; đừng lấy số trong tin nhắn lạ. { $You } gọi được chưa ạ?
    .why = Khóa sớm phút nào thì giữ được tiền phút ấy. Ngân hàng khóa chưa ạ?
    .no-card = Không thấy thẻ thì { $you } ra thẳng quầy, hoặc nhờ người nhà có thẻ ngân hàng ấy đọc số. Họ khóa giúp chưa ạ?
    .busy = Máy bận thì { $you } giữ máy chờ, hoặc gọi lại ngay. Có người nghe thì nhờ khóa, họ khóa chưa ạ?
    .none = Không có tài khoản ngân hàng thì việc này bỏ qua được. Mình sang việc 3 được chưa ạ?

vneid = Việc 3: { $you } gọi 1900 0368 (có tính tiền), xin khóa tài khoản VNeID. Họ khóa chưa ạ?
    .again = Tổng đài hỏi tên tuổi thì { $you } trả lời, riêng mật khẩu thì không. Người ta nhận việc rồi chứ ạ?
    .simpler = Gọi chưa được thì để đấy, ra công an xã họ giúp luôn một thể. { $You } đi được chưa ạ?
    .where = Bấm trên máy mượn: một chín không không, không ba sáu tám. { $You } gọi được chưa ạ?
    .why = Khóa VNeID thì kẻ gian không dùng được giấy tờ của { $you }. Khóa được chưa ạ?
    .none = Chưa dùng VNeID thì việc này bỏ qua được. Mình sang việc 4 được chưa ạ?
    .busy = Máy bận thì { $you } gọi lại sau vài phút, hoặc nhờ công an xã. Mình sang việc 4 được chưa ạ?

police = Việc 4: { $you } ra công an xã hoặc gọi 113, giữ nguyên tin nhắn. Đã báo được chưa ạ?
    .again = Mang cả máy đã tắt, thẻ căn cước và giấy chuyển tiền nếu có. Ở đó đã có người ghi lời { $you } chưa ạ?
    .simpler = Ngồi nhà cũng báo được: bấm 3 số 113, kể lại từ đầu. { $You } gọi rồi chứ ạ?
    .where = Đó là trụ sở công an xã nơi { $you } ở, thường có người trực. Báo được chưa ạ?
    .why = Báo sớm thì có thể chặn được tiền, bà con khác cũng khỏi mắc. { $You } báo chưa ạ?
    .deleted = Lỡ xóa rồi cũng không sao, { $you } kể lại những gì còn nhớ. Báo được chưa ạ?
    .ashamed = Kẻ gian lừa cả người trẻ, người giỏi, { $you } không có gì phải ngại. Báo được chưa ạ?
    .far = Đi không được thì gọi 113, hoặc nhờ trưởng thôn báo giúp. Báo được chưa ạ?

no-bank-app = Việc 5: { $you } khoan cài lại ứng dụng ngân hàng. Chờ người giúp hay thợ xem sạch máy rồi hãy dùng.

family = Việc 6: { $you } kể cho con cháu, người nhà biết. Đã nói với ai chưa ạ?
    .again = Chỉ cần một câu: «Tôi vừa bị lừa, xem giúp tôi với». Câu ấy nói được với ai chưa ạ?
    .simpler = Khó mở lời thì gọi một người mình tin nhất. { $You } gọi được rồi chứ ạ?
    .where = Người ở xa thì gọi bằng máy mượn, đừng nhắn từ máy gặp chuyện. { $You } nói với ai chưa ạ?
    .why = Kẻ gian có thể giả làm { $you } để vay tiền người nhà. Đã báo cho ai chưa ạ?
    .ashamed = Ai cũng có thể gặp, lỗi ở kẻ gian chứ không ở { $you }. { $You } nói với một người được chưa ạ?
    .alone = Ở một mình thì { $you } nói với hàng xóm hay trưởng thôn, họ sang cùng. Nói được chưa ạ?

report-number = { $You } làm đủ 6 việc rồi, thế là rất tốt. Lúc nào rảnh, { $you } gọi 156 báo số lừa đảo, không mất tiền ạ.

checked = Còn chiếc máy gặp chuyện: đã có thợ hay người rành máy xem sạch chưa ạ?
    .again = Trong máy có thể còn thứ lạ kẻ gian cài vào. Đã ai mở ra dọn giúp { $you }, hay máy vẫn để tắt ạ?
    .simpler = Máy vẫn tắt, chưa đưa ai thì chọn ô sau. Có người dọn xong rồi thì chọn ô đầu, { $you } chọn ô nào ạ?
    .where = Tiệm điện thoại xem được, con cháu rành máy cũng xem được. Đã ai xem chưa ạ?
    .why = Máy chưa sạch mà mở ra thì kẻ gian lại vào được. Đã có ai xem cho { $you } chưa ạ?
    .yes = Có người xem rồi
    .no = Chưa có ai xem

safe-again = Vậy là yên tâm rồi ạ. Từ giờ số lạ gọi đến thì { $you } đừng nghe, ai hứa lấy lại tiền cũng là lừa.

safer = { $You } cứ để máy tắt, đừng mở lên. Số lạ gọi đến thì đừng nghe, ai hứa lấy lại tiền cũng là lừa ạ.

helper = Trong lúc chờ, { $you } cứ làm theo 6 việc ở trên. Số lạ gọi đến thì đừng nghe ạ.

# Bài: chờ mã số gửi về tin nhắn; mã không về thì tìm xem vướng ở đâu.

-title = Chờ mã số về máy

secret = Sắp có một mã số bí mật gửi về máy. Mã này { $you } tự gõ; ai gọi điện hỏi mã, { $you } cúp máy ạ.

code = Máy gửi mã số về tin nhắn, gọi là «OTP», chỉ dùng một lần. Có tin nhắn mới chưa ạ?
    .again = { $You } đợi chừng 2 phút, nghe tiếng báo rồi vào chỗ đọc tin. Trong đó có dãy số nào vừa đến không ạ?
    .simpler = { $You } chỉ nhìn tin trên cùng, xem có phải vừa gửi lúc nãy. Đừng đọc số ra, chỉ nói có hay chưa ạ?
    .where = Tin mới hay rơi xuống từ mép trên, hoặc nằm trong hình phong thư. { $You } thấy tin ấy chưa ạ?
    .why = Mã ấy như vé xem một lần, { $you } không đưa ai, cả { $me } cũng không. Tin đã đến chưa ạ?
    .yes = Có tin rồi
    .no = Chưa thấy tin
    .many = Có mấy tin thì chỉ tin đến sau cùng mới dùng được. { $You } nhìn giờ ghi cạnh tin, thấy tin mới nhất chưa ạ?
    .gone = Tin trôi đi nhanh nhưng không mất, nó nằm trong chỗ đọc tin nhắn. { $You } mở ra, thấy tin ấy không ạ?
    .zalo = Mã thường về chỗ tin nhắn của máy, ít khi về Zalo. { $You } mở chỗ ấy, có tin mới không ạ?

still-waiting = Mình đợi được mấy phút rồi. Tin có mã số đã đến máy { $you } chưa ạ?
    .again = { $You } mở hình phong thư, xem dòng trên cùng ghi mấy giờ. Dòng nào vừa gửi tức thì không ạ?
    .simpler = Có chấm đỏ ở hình phong thư là có tin mới. Máy của { $you } có chấm ấy không ạ?
    .where = Hình phong thư hay bong bóng chữ thường ở hàng dưới cùng trang đầu. Trong đó có tin mới không ạ?
    .why = Lâu chưa thấy thì mình tìm xem vướng ở đâu, khỏi ngồi đợi. Tin đến chưa ạ?
    .yes = Có tin rồi
    .no = Vẫn chưa thấy

can-call = Mình xem sim còn tốt không. { $You } thử gọi cho con cháu 1 cuộc, có gọi đi được không ạ?
    .again = Bấm số người nhà, nghe thấy tiếng chuông đổ là tốt. { $You } nghe được chuông không ạ?
    .simpler = Gọi xong máy im lặng, hay có giọng báo khóa, là sim đang vướng. Của { $you } có đổ chuông không ạ?
    .where = { $You } vào hình ống nghe màu xanh, chọn tên một người nhà. Gọi được không ạ?
    .why = Sim chưa xác nhận thì bị khóa dần, mã không về được. { $You } gọi đi được không ạ?
    .yes = Gọi được
    .no = Không gọi được

call-says = Lúc gọi, { $you } nghe thấy gì trong máy, hay trên màn hình ghi chữ gì ạ?
    .again = Gọi thêm 1 lần, để sát tai nghe hết câu người ta nhắc. Câu ấy gần với ô nào dưới đây ạ?
    .simpler = Nhắc nạp thẻ là hết tiền, nhắc xác nhận là bị khóa. Máy { $you } có nhắc điều gì như thế không ạ?
    .where = Nhìn góc trên màn hình: không có vạch nào, hay có hình máy bay, là mất sóng. Máy { $you } thế nào ạ?
    .why = Mỗi cách báo có cách chữa riêng, có khi chỉ bấm 1 nút là xong. Máy { $you } báo gì ạ?
    .no-signal = Không có sóng
    .no-money = Nhắc nạp tiền
    .locked = Báo sim bị khóa
    .unsure = Không rõ

airplane = { $You } vuốt từ mép trên xuống, thấy hình máy bay đang sáng thì bấm cho tắt. Góc trên có vạch sóng chưa ạ?
    .again = Đặt ngón tay sát cạnh trên cùng, kéo một đường dài xuống giữa. Trong bảng hiện ra, máy bay đã xám đi chưa ạ?
    .simpler = Tắt hẳn điện thoại, đợi 1 phút rồi bật lên, ra gần cửa sổ. Máy bắt được sóng không ạ?
    .where = Bảng ấy có nhiều hình tròn nhỏ, hình máy bay hay ở hàng đầu. Bấm cho tắt rồi, có vạch sóng chưa ạ?
    .why = Hình máy bay sáng thì máy ngắt hết sóng, tin không vào được. Giờ đã có sóng chưa ạ?

whose-sim = Sim trong máy đứng tên ai, { $you } có nhớ không ạ?
    .again = Lúc mua sim, người bán chụp thẻ căn cước của ai ạ?
    .simpler = Sim này con cháu mua hộ, hay { $you } tự mang thẻ đi mua ạ?
    .where = { $You } nhắn TTTB đến 1414, không mất phí, tin trả lời cho biết chủ sim. Sim tên ai ạ?
    .why = Sim đứng tên người khác thì mã hay bị vướng. Sim này tên ai ạ?
    .own = Tên tôi
    .family = Tên con cháu
    .unsure = Không rõ

resend = { $You } bấm chữ gửi lại mã, rồi chờ 2 phút, đừng thoát ứng dụng. Tin nhắn đến chưa ạ?
    .again = Ra chỗ thoáng có sóng, xem góc trên máy còn mấy vạch. Xin mã thêm 1 lần, có tin báo về không ạ?
    .simpler = Để máy xuống bàn, mình chỉ ngồi nghe tiếng báo. Nghe kêu thì mở xem, có dãy số vừa gửi không ạ?
    .where = Chữ ấy thường ở dưới ô nhập mã, có khi phải chờ đếm ngược. { $You } nhận được tin chưa ạ?
    .why = Mã cũ chỉ sống vài phút, xin mã mới thì dùng được ngay. Tin mới đến chưa ạ?
    .yes = Có tin rồi
    .no = Vẫn chưa có
    .countdown = Máy bắt chờ cho đồng hồ chạy hết, chữ ấy mới sáng lên. { $You } đợi rồi bấm, tin đến chưa ạ?

right-number = Mình xem máy gửi mã về đâu nhé. Số đã khai lúc làm tài khoản là số nào ạ?
    .again = Trên trang đang mở, dưới chỗ nhập mã hay hiện mấy số cuối. Mấy số ấy có giống số máy này không ạ?
    .simpler = Hồi đó con cháu làm hộ thì có thể khai số của con cháu. { $You } nghĩ là của ai ạ?
    .where = Tờ giấy hẹn hay sổ tay ở nhà có khi còn ghi số đã khai. Đó là số nào ạ?
    .why = Khai số người khác thì mã về máy người ấy, mình đợi ở đây không thấy. Số ấy của ai ạ?
    .here = Số trong máy này
    .family = Số của con cháu
    .old = Số cũ, bỏ rồi
    .unsure = Không nhớ

beside = Vậy mã về máy của người ấy. Người ấy có ngồi cạnh { $you } và thấy mã chưa ạ?
    .again = Nhờ con cháu mở tin nhắn trên điện thoại của mình, đưa { $you } xem. Đang xem được không ạ?
    .simpler = Có mặt ở nhà thì { $you } nhìn mã bên máy kia mà gõ. Con cháu có nhà không ạ?
    .where = Mã nằm trong tin nhắn ở máy kia, không nằm ở máy này. { $You } nhìn thấy chưa ạ?
    .why = Mã không nên đọc qua điện thoại, vì kẻ gian hay giả giọng người nhà. Người ấy có đây không ạ?
    .yes = Có, thấy mã rồi
    .no = Không có ở đây

make-room = Hộp tin đầy thì tin mới khó vào. { $You } xóa vài tin quảng cáo rồi xin mã lại, xong chưa ạ?
    .again = Tin rao bán hàng, nhắc nạp thẻ thì bỏ bớt năm bảy cái, giữ tin người nhà. Bấm gửi lại mã được chưa ạ?
    .simpler = Ngại dọn thì thôi, { $you } tắt điện thoại, đợi 1 phút rồi mở lên. Xin thêm mã lần nữa chưa ạ?
    .where = Tin quảng cáo nằm lẫn trong chỗ đọc tin nhắn, tên người gửi là chữ. { $You } xóa được chưa ạ?
    .why = Như hòm thư chật cứng, bớt thư cũ đi mới có chỗ cho thư sau. { $You } làm xong chưa ạ?
    .how = Giữ ngón tay lâu trên tin, máy hiện hình thùng rác hoặc chữ «Xóa». { $You } bỏ vài tin rồi, xin mã lại xong chưa ạ?
    .afraid = Không dám xóa cũng không sao, { $you } bỏ qua, chỉ bấm gửi lại mã. Bấm được chưa ạ?

last-try = Mình chờ thêm 2 phút nữa thôi. Lần này tin nhắn đến chưa ạ?
    .again = { $You } nhìn kỹ tin trên cùng, có khi người gửi là tên cơ quan. Thấy dãy số mới không ạ?
    .simpler = Không thấy cũng chẳng sao, còn người giúp mình. Trên màn hình có hay không có tin mới ạ?
    .where = Có máy cất tin lạ vào mục riêng, tên có chữ «rác» hoặc «spam». { $You } xem mục ấy, có tin không ạ?
    .why = Qua lần này mà chưa có thì nên nhờ nhà mạng xem sim. Tin đến chưa ạ?
    .yes = Có tin rồi
    .no = Không có tin

arrived = Tốt quá, có mã rồi. { $You } tự gõ mã vào máy, đừng đọc cho ai nghe ạ.

later = Vậy hôm khác mình làm tiếp, không mất gì cả. Khi có người ấy ngồi cạnh, { $you } nhắn { $me } làm lại nhé ạ.

old-number = Số đã khai không dùng nữa thì cần đổi sang số mới. { $You } mang thẻ căn cước ra nơi làm tài khoản, người ở đó đổi giúp ạ.

family-sim = Có thể sim này cần xác nhận lại. Người đứng tên sim cùng { $you } ra điểm giao dịch nhà mạng, nhớ mang thẻ căn cước ạ.

sim-help = Có thể sim này cần xác nhận lại. { $You } mang thẻ căn cước ra điểm giao dịch nhà mạng, người ở đó làm giúp ạ.

# Bài: chuẩn bị giấy tờ để nhận lương hưu qua tài khoản, rồi hẹn người giúp.

-title = Nhận lương hưu qua thẻ

which-money = { $You } muốn nhận qua thẻ khoản nào: lương hưu, hay trợ cấp người cao tuổi ạ?
    .again = Lương hưu là do ngày trước đi làm, có đóng bảo hiểm. Trợ cấp là do tuổi cao, nhà nước cho; của { $you } là khoản nào ạ?
    .simpler = Từng làm cơ quan, nhà máy, bộ đội thì chọn ô đầu. Chưa từng thì chọn «Trợ cấp», { $you } chọn nào ạ?
    .where = Tờ giấy lĩnh tiền hàng tháng có ghi tên khoản ấy. Trên giấy viết gì ạ?
    .why = 2 khoản do 2 nơi trả, nên cách làm khác nhau. { $You } nhận khoản nào ạ?
    .pension = Lương hưu
    .support = Trợ cấp
    .unsure = Không rõ

other-lesson = Trợ cấp thì khai tài khoản ngay trong VNeID, có bài riêng. { $You } nhắn «nhận trợ cấp qua thẻ ngân hàng», { $me } chỉ luôn ạ.

decide = { $You } muốn lương vào tài khoản, hay vẫn nhận tiền mặt như bây giờ ạ?
    .again = Vào thẻ thì khỏi xếp hàng, nhưng phải ra cây rút hoặc tập trả bằng máy. { $You } ưng cách nào hơn ạ?
    .simpler = Ngại bấm máy, gần bưu điện thì tiền mặt vẫn tốt. Đi lại xa, có con cháu giúp thì chọn tài khoản, { $you } nghĩ sao ạ?
    .where = { $You } hỏi ý con cháu, hoặc người trong thôn đã nhận qua thẻ. { $You } chọn cách nào ạ?
    .why = Tiền của { $you }, nên { $you } quyết, cách nào cũng được. { $You } chọn cách nào ạ?
    .account = Vào tài khoản
    .cash = Vẫn tiền mặt

fee-story = Đây là bài tập. Có người xưng bảo hiểm xã hội gọi: «Tăng lương hưu, { $you } nộp phí 300 nghìn». { $You } làm gì ạ?
    .transfer = Chuyển 300 nghìn
    .transfer-because = Mình đừng chuyển ạ. Bảo hiểm xã hội không gọi điện đòi tiền, giúp việc gì cũng không thu phí.
    .hang-up = Cúp máy
    .hang-up-because = Cúp máy là chuẩn ạ. Bảo hiểm xã hội không gọi điện đòi tiền; tăng lương thì tự tăng, không phải nộp gì.

own-account = { $You } có tài khoản ngân hàng đứng tên mình chưa ạ?
    .again = Xem tên in trên thẻ rút tiền. Tên đó là của { $you }, hay của con cháu trong nhà ạ?
    .simpler = Có thẻ in tên mình thì chọn ô đầu. Chỉ có thẻ của người khác, hoặc chưa có, thì chọn ô sau, { $you } chọn nào ạ?
    .where = Tên chủ in trên thẻ, hoặc ghi trong giấy mở tài khoản. { $You } thấy tên ai ạ?
    .why = Lương của ai thì vào tài khoản người ấy cho chắc. { $You } có tài khoản riêng chưa ạ?
    .own = Có, tên tôi
    .family = Tên con cháu
    .none = Chưa có

open-one = Vậy cần mở một tài khoản tên { $you } trước. { $You } mang căn cước ra quầy, hoặc để người giúp đưa đi cùng hôm hẹn.

papers = { $You } để vào một túi: thẻ căn cước, giấy ghi số tài khoản nếu có, giấy lĩnh lương gần nhất. Đủ chưa ạ?
    .again = Có 3 thứ: giấy chứng tỏ là mình, giấy của ngân hàng, giấy của bảo hiểm. Cả 3 đã nằm trong túi chưa ạ?
    .simpler = Thẻ căn cước là cần nhất, 2 tờ kia có thì tốt. Thẻ nằm trong túi rồi chứ ạ?
    .where = Giấy ngân hàng hay để cùng thẻ rút tiền, giấy lĩnh lương hay để cùng sổ hưu. { $You } gom đủ chưa ạ?
    .why = Đủ giấy thì đi một lần là xong. { $You } gom đủ chưa ạ?
    .slip = Không còn giấy lĩnh lương thì thôi, cán bộ tra được bằng thẻ căn cước. Mấy thứ còn lại đủ trong túi chưa ạ?
    .number = Số tài khoản ở giấy mở tài khoản, không phải dãy in trên thẻ. Chưa thấy thì hỏi quầy, túi giấy xong chưa ạ?
    .send = { $You } đừng gửi số hay ảnh cho ai, kể cả { $me }, cứ để trong túi. Gom xong chưa ạ?

appointment = { $Me } xin hẹn một người giúp đi làm việc này cùng { $you } ạ.

prepared = Hôm ấy { $you } mang túi giấy tờ và máy đã sạc. Cần hỏi bảo hiểm xã hội, { $you } tự gọi 1900 9068, số này có tính tiền ạ.

keep-cash = Vâng, { $you } cứ nhận tiền mặt như bây giờ, muốn đổi thì lúc nào nhắn { $me } cũng được. Ai gọi giục chuyển sang thẻ thì { $you } cúp máy ạ.

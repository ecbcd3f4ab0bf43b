# Bài: xem hồ sơ đã nộp đến đâu, bằng mã hồ sơ hoặc trong VNeID.

-title = Xem hồ sơ đến đâu rồi

where-submitted = Hồ sơ ấy { $you } nộp ở đâu ạ?
    .again = { $You } nhớ lại hôm đó: ra xã đưa giấy cho cán bộ, hay ngồi nhà bấm điện thoại ạ?
    .simpler = Cầm giấy đi nộp thì chọn «Ở xã». Ngồi bấm máy thì là trên trang hoặc trong VNeID, { $you } chọn ô nào ạ?
    .where = Trên giấy hẹn thường ghi nơi nhận hồ sơ. { $You } xem giấy thấy ghi đâu ạ?
    .why = Nộp ở đâu thì xem ở đó, { $me } hỏi để chỉ đúng lối. { $You } nộp ở đâu ạ?
    .office = Ở xã
    .portal = Trang dịch vụ công
    .vneid = Trong VNeID
    .unsure = Không nhớ

has-code = Muốn xem thì cần mã hồ sơ, in trên giấy hẹn của xã. { $You } có mã ấy chưa ạ?
    .again = Hôm nộp, cán bộ đưa lại một tờ giấy có ngày hẹn lấy. { $You } còn cầm tờ ấy không ạ?
    .simpler = Mã là một dãy cả chữ lẫn số, có dấu chấm hay gạch. { $You } tìm được dãy nào như thế không ạ?
    .where = Mã thường ở nửa trên tờ giấy hẹn, cạnh chữ «Mã hồ sơ» hay «Mã số». { $You } có tờ ấy không ạ?
    .why = Mã như số phiếu gửi xe, có nó mới tìm đúng hồ sơ của { $you }. { $You } có mã chưa ạ?
    .yes = Có mã rồi
    .no = Chưa có
    .family = Người nhà giữ thì { $you } gọi nhờ đọc mã, chép ra giấy chữ to. { $You } có mã chưa ạ?
    .which-number = Dãy dài nhất, có cả chữ cái lẫn số, thường là mã hồ sơ. { $You } thấy dãy ấy chưa ạ?

look-for-code = Mình thử tìm thêm: trong túi giấy tờ, hoặc tin nhắn trên máy. { $You } có thấy mã không ạ?
    .again = Có nơi nhắn tin báo đã nhận hồ sơ. { $You } mở chỗ đọc tin, lật lại mấy ngày trước, có tin nào của xã không ạ?
    .simpler = { $You } hỏi người đi cùng hôm đó xem ai cầm tờ hẹn. Hỏi được rồi thì chọn «Tìm thấy», không thì chọn ô kia ạ?
    .where = Giấy hẹn hay kẹp cùng bản sao căn cước, hoặc trong túi bóng đựng hồ sơ. { $You } tìm thấy không ạ?
    .why = Không có mã thì trên mạng không tìm ra, phải hỏi thẳng xã. { $You } tìm thấy chưa ạ?
    .found = Tìm thấy rồi
    .none = Không thấy
    .family = Người nhà giữ thì { $you } gọi nhờ đọc mã, chép ra giấy chữ to. { $You } chép được chưa ạ?

safety = Xem hồ sơ không mất tiền. Ai gọi đòi tiền để làm nhanh, { $you } cúp máy; mã hồ sơ { $you } giữ, không cần gửi { $me } ạ.

open = Mình mở trang dịch vụ công trước, rồi mới gõ mã.

look-up = { $You } tìm chỗ xem hồ sơ đã nộp, thường có chữ «Tra cứu», rồi bấm. Hiện ô trống, hay bắt vào tài khoản ạ?
    .again = Kéo trang xuống từ từ, đọc chữ cạnh mỗi hình. Gặp hình kính lúp đi với hồ sơ thì chạm, trang sau có ô để gõ không ạ?
    .simpler = Mở 3 gạch ngang góc trên, trong danh sách hay có mục ấy. { $You } chạm vào, thấy ô gõ mã hay thấy ô mật khẩu ạ?
    .where = Chỗ ấy thường ở giữa trang chính, hoặc trong nút 3 gạch. Bấm vào, { $you } thấy gì ạ?
    .why = Chữ như «Tra cứu» nghĩa là tìm xem, gõ mã vào đó thì hồ sơ hiện ra. Bấm vào, { $you } thấy gì ạ?
    .box = Hiện ô trống
    .asks-login = Bắt vào tài khoản
    .missing = Không thấy thì { $you } gõ chữ «tra cứu hồ sơ» vào ô tìm kiếm của trang. Có dòng nào để chạm không ạ?
    .small = Chữ nhỏ thì { $you } đặt 2 ngón tay lên trang rồi xòe ra. Chữ to lên rồi, thấy chỗ ấy chưa ạ?

sign-in-first = Trang cần biết là { $you } thì mới cho xem. Mình vào tài khoản trước ạ.

type-code = { $You } chạm ô để gõ mã, thường ghi «Mã hồ sơ», chép mã trên giấy hẹn vào. Gõ xong chưa ạ?
    .again = Chia mã thành từng khúc giữa các dấu chấm. Gõ một khúc, so lại với giấy, rồi mới gõ khúc sau; hết mã chưa ạ?
    .simpler = Nhờ người nhà đọc từng chữ, { $you } bấm theo. Gõ nhầm thì xóa lùi một cái, đã chép trọn dãy chưa ạ?
    .where = Ô ấy ở giữa trang; phím số thường ở góc dưới bên trái bàn phím, ghi «123». { $You } gõ xong chưa ạ?
    .why = Nhầm một chữ là trang không tìm ra, nên mình gõ thong thả. Gõ xong chưa ạ?
    .signs = Dấu chấm, dấu gạch trong mã { $you } cứ gõ đủ như trên giấy. Gõ xong chưa ạ?
    .letters = Trong mã, vòng tròn thường là số không; chữ cái thì gõ hoa hay thường đều thử được. Gõ xong chưa ạ?
    .long = Dài thì mình gõ 3 chữ một, thấy nhầm lại xóa. { $You } thong thả, đã hết dãy chưa ạ?

press = Giờ { $you } bấm nút tìm ngay cạnh ô, thường ghi «Tra cứu». Có dòng chữ mới hiện ra không ạ?
    .again = Nút ấy có khi chỉ vẽ kính lúp. Phím che thì chạm chỗ trống cho phím ẩn, rồi ấn nút 1 cái; bên dưới có gì không ạ?
    .simpler = { $You } kéo trang xuống dưới ô vừa gõ, xem có bảng nào mới. Có bảng hay dòng chữ lạ không ạ?
    .where = Nút tìm ở bên phải hoặc ngay dưới ô mã. { $You } bấm được chưa ạ?
    .why = Bấm nút này thì trang mới đi tìm hồ sơ theo mã. Có gì hiện ra chưa ạ?
    .picture-code = Trang hỏi chữ trong hình thì { $you } chép y chữ ấy vào ô bên cạnh. Bấm nút rồi, có dòng chữ mới không ạ?

inside = { $You } mở VNeID, vào trang có các hình nhỏ như «Ví giấy tờ» được chưa ạ?
    .again = Chạm hình VNeID, tự gõ mật khẩu như mọi khi. Trang đầu bên trong đã hiện trước mặt { $you } chưa ạ?
    .simpler = Còn thấy ô mật khẩu là chưa vào hẳn, chọn «Chưa vào được». { $You } đang ở trong hay ở ngoài ạ?
    .where = Hình VNeID ở màn hình chính, trang đầu hoặc các trang bên. { $You } vào được chưa ạ?
    .why = Gửi từ VNeID thì danh sách cũng nằm trong đó. { $You } vào được chưa ạ?
    .yes = Vào được rồi
    .no = Chưa vào được

enter = Không sao, mình vào VNeID trước đã.

procedures = { $You } bấm hình «Thủ tục hành chính». Danh sách các việc hiện ra chưa ạ?
    .again = Trên trang đầu có mấy hình nhỏ, một hình vẽ tờ giấy. Chạm vào hình ấy, có nhiều dòng chữ hiện lên không ạ?
    .simpler = { $You } chỉ dò 2 chữ «Thủ tục», không phải «Ví». Gặp rồi chạm nhẹ, trang có đổi không ạ?
    .where = Hình ấy thường ở giữa trang đầu, gần hình cái ví. { $You } bấm được chưa ạ?
    .why = Mọi việc gửi cho nhà nước trong VNeID đều gom ở đó. { $You } bấm được chưa ạ?
    .missing = { $You } kéo trang xuống thêm, hoặc bấm chữ xem tất cả. Gặp «Thủ tục hành chính» thì bấm, danh sách hiện chưa ạ?

same-procedure = { $You } bấm đúng tên việc hôm trước đã gửi. Thấy danh sách đã gửi chưa ạ?
    .again = Ví dụ hôm ấy báo khách ngủ lại thì chạm «Thông báo lưu trú». Trang sau có dòng nào mang ngày hôm đó không ạ?
    .simpler = Quên tên việc thì mở từng dòng xem, mở xem không mất gì. Gặp dòng có sẵn tờ đã gửi chưa ạ?
    .where = Các việc xếp thành hàng từ trên xuống; tờ đã gửi nằm trong từng việc. { $You } thấy chưa ạ?
    .why = Mỗi việc có danh sách riêng, vào đúng việc mới thấy tờ của mình. { $You } thấy chưa ạ?
    .which = { $You } nhớ việc ấy về khách ngủ lại, về chỗ ở, hay về giấy tờ gì. Bấm dòng gần nghĩa nhất, thấy tờ đã gửi chưa ạ?
    .code = Máy hỏi 6 số passcode thì { $you } tự bấm, đừng đọc cho ai. Danh sách hiện chưa ạ?

status = { $You } xem chỗ ghi trạng thái, nghĩa là hồ sơ đang đến đâu. Giống ô nào dưới đây ạ?
    .again = { $You } chỉ đọc 2 hay 3 chữ báo hồ sơ đang thế nào, đừng đọc tên tuổi. Chữ ấy gần với ô nào ạ?
    .simpler = Có chữ «đang» thì chọn ô đầu, có chữ «đã trả» hay «kết quả» thì chọn ô thứ hai. { $You } thấy chữ nào ạ?
    .where = Chữ ấy thường ở dòng riêng hoặc nằm trong khung màu, gần mã hồ sơ. { $You } đọc được gì ạ?
    .why = Biết đang đến đâu thì { $you } khỏi đi lại nhiều lần. { $You } thấy ý nào ạ?
    .working = Đang làm
    .ready = Có kết quả rồi
    .more = Cần thêm giấy
    .fee = Chưa nộp phí
    .nothing = Không tìm thấy
    .other-name = Ra tên người khác là mã gõ nhầm, { $you } đóng lại nhé. { $You } chọn «Không tìm thấy», mình gõ lại được không ạ?

again-or-office = Có thể mã gõ nhầm một chữ. { $You } gõ lại 1 lần, hay ra hỏi xã ạ?
    .again = Hồ sơ mới nộp hôm nay có khi trang chưa kịp hiện. Mình so mã với giấy rồi gõ thêm, hay để cán bộ xem ạ?
    .simpler = Mắt còn khỏe thì chọn «Gõ lại mã». Mỏi rồi thì { $you } chọn ô dưới, mang giấy hẹn đi hỏi, được không ạ?
    .where = Mã ở trên giấy hẹn; nơi hỏi là Trung tâm Phục vụ hành chính công xã. { $You } chọn cách nào ạ?
    .why = Mã dài nên hay nhầm, gõ lại thường là ra. { $You } chọn cách nào ạ?
    .retype = Gõ lại mã
    .office = Ra hỏi xã

waiting = Thế là xã đã nhận và đang làm, { $you } cứ yên tâm. Ngày hẹn ghi trên giấy; quá ngày ấy thì { $you } xem lại.

fetch = Có kết quả rồi ạ. { $You } mang giấy hẹn và thẻ căn cước ra nơi nộp để lấy.

unpaid = Chưa nộp phí thì hồ sơ còn nằm chờ. { $You } ra quầy ở xã nộp cho chắc, đừng trả theo đường dẫn hay số tài khoản ai gửi.

missing-papers = Xã cần thêm giấy thì mới làm tiếp. { $You } tự ra xã, hay muốn có người đi cùng ạ?
    .again = Thiếu giấy là chuyện thường, nộp thêm là xong. Đường đi và việc hỏi cán bộ, { $you } lo một mình được không ạ?
    .simpler = Có con cháu đưa đi thì chọn «Tôi tự đi». Muốn { $me } xin người đi với { $you } thì chọn ô kia ạ?
    .where = Nơi hỏi là Trung tâm Phục vụ hành chính công xã, mang theo giấy hẹn. { $You } đi cách nào ạ?
    .why = Cán bộ sẽ nói thiếu tờ nào, nghe trực tiếp dễ hiểu hơn. { $You } đi cách nào ạ?
    .alone = Tôi tự đi
    .together = Cần người đi cùng

appointment = { $Me } xin một buổi hẹn có người đi cùng { $you } ạ.

tracked = { $You } tự xem được hồ sơ rồi đấy ạ. Giấy hẹn có mã, { $you } cất cẩn thận để lần sau xem tiếp.

bring-papers = { $You } mang giấy hẹn, thẻ căn cước và giấy tờ liên quan ra xã nhé. Cán bộ sẽ chỉ rõ thiếu tờ nào ạ.

appointed = { $You } để sẵn giấy hẹn, thẻ căn cước và giấy tờ liên quan. Người giúp sẽ hẹn ngày với { $you } ạ.

without-code = Không có mã cũng không sao. { $You } mang thẻ căn cước ra Trung tâm Phục vụ hành chính công xã, cán bộ tìm giúp ạ.

at-office = { $You } mang giấy hẹn ra Trung tâm Phục vụ hành chính công xã. Cán bộ gõ mã xem giúp, không mất tiền ạ.

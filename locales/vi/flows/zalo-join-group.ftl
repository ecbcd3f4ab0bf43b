# Bài: vào nhóm Zalo của thôn, bằng mã trên giấy hoặc lời mời.

-title = Vào nhóm Zalo của thôn

which = Vào nhóm thì cần tờ giấy có ô vuông đen trắng, hoặc lời mời gửi đến. { $You } có cái nào ạ?
    .again = Có khi thôn dán mã ở nhà văn hóa, có khi trưởng thôn nhắn mời riêng. Mình đang cầm giấy hay nhận tin ạ?
    .simpler = Chưa thấy cả hai thì chọn ô cuối, mình tính cách khác. Nếu có, { $you } thấy giống ô nào nhất ạ?
    .where = Giấy hay dán ở nhà văn hóa, ủy ban; lời mời nằm trong tin nhắn Zalo. { $You } có cái nào ạ?
    .why = Hai cách vào khác nhau, { $me } hỏi để chỉ cho đúng đường. { $You } có cái nào ạ?
    .poster = Có giấy in mã
    .invited = Có lời mời
    .none = Chưa có gì

poster-place = Tờ giấy in mã ấy ai dán, ai đưa, { $you } có biết không ạ?
    .again = Mã của thôn thường ở nhà văn hóa, hoặc trưởng thôn cầm tận tay. Cái của mình có đúng thế không ạ?
    .simpler = Người mình quen biết thì yên tâm, kẻ qua đường thì không. { $You } nhận từ ai ạ?
    .where = { $You } xem cuối tờ giấy có tên thôn, tên xã hay dấu đỏ không. Của ai đưa ra ạ?
    .why = Kẻ gian cũng in mã giả để kéo mình vào nhóm lừa. Tờ giấy ấy của ai ạ?
    .office = Của thôn, của xã
    .unsure = Không rõ
    .stranger = Người lạ đưa

sticker = { $You } sờ tay lên ô vuông xem có miếng giấy khác dán chồng lên không ạ?
    .again = Mép ô vuông mà cộm hay bong ra là có người đắp mã khác. Chỗ ấy phẳng hay cộm ạ?
    .simpler = Miết ngón tay một vòng quanh hình đen trắng. Trơn một mạch, hay vướng mép giấy ạ?
    .where = Ô vuông đen trắng thường ở giữa tờ giấy. Trên đó có gì dán thêm không ạ?
    .why = Kẻ xấu hay dán mã của chúng lên mã thật. Ô ấy có bị dán chồng không ạ?
    .clean = Không, giấy phẳng
    .covered = Có dán chồng

inviter = Ai gửi lời mời ấy cho { $you } ạ?
    .again = { $You } xem tên người gửi ở đầu khung nhắn tin. Có phải người mình quen ngoài đời không ạ?
    .simpler = Người quen thì chọn ô đúng với họ. Chưa gặp bao giờ thì chọn ô cuối, { $you } chọn ô nào ạ?
    .where = Tên người mời nằm trên cùng màn hình, hoặc ngay trên dòng mời. Đó là ai ạ?
    .why = Người lạ mời thì nhóm ấy hay là bẫy. Ai mời { $you } ạ?
    .head = Trưởng thôn, cán bộ
    .family = Người nhà, hàng xóm
    .stranger = Người lạ

phone-check = Tên và ảnh có thể bị giả. { $You } gọi số trưởng thôn ghi trong sổ, hỏi có mời mình không, họ nói sao ạ?
    .again = Mình dùng điện thoại thường, đừng gọi qua Zalo. Hỏi 1 câu là có gửi lời mời vào nhóm chăng, câu trả lời thế nào ạ?
    .simpler = Gặp tận mặt hỏi cũng được. Người ấy có nhận là đã mời không ạ?
    .where = Số cán bộ hay ghi ở bảng tin nhà văn hóa, hoặc trong sổ nhà mình. Gọi rồi, họ bảo sao ạ?
    .why = Kẻ gian lấy ảnh cán bộ làm mặt của chúng, gọi hỏi là lộ ngay. Người ấy có mời không ạ?
    .confirmed = Đúng là có mời
    .denied = Không phải họ
    .no-answer = Chưa gọi được

safety = Vào nhóm không mất tiền, không cần mật khẩu hay mã số. Máy hỏi những thứ đó thì { $you } dừng lại ngay. Xong mỗi bước, { $you } mở lại chỗ này nhắn { $me } ạ.

open-zalo = { $You } ra màn hình chính, chạm hình có tên «Zalo». Trang có dãy tên người hiện ra chưa ạ?
    .again = Đang ở trong Zalo sẵn thì bấm mũi tên góc trái để lùi. Thấy các tên xếp thành hàng chưa ạ?
    .simpler = Ô xanh có chữ Zalo, chạm 1 lần rồi đợi. Dưới đáy có chữ «Tin nhắn» không ạ?
    .where = Hình Zalo hay ở trang đầu hoặc hàng dưới cùng của máy. { $You } mở được chưa ạ?
    .why = Chỗ soi mã nằm ở trang đầu của Zalo. Trang ấy hiện ra chưa ạ?

tap-qr = { $You } nhìn hàng trên cùng, chạm hình ô vuông nhỏ. Máy ảnh bật lên chưa ạ?
    .again = Cạnh chỗ tìm kiếm có hình 4 góc vuông, để soi mã. Chạm vào, { $you } thấy cảnh trước mặt không ạ?
    .simpler = Đặt ngón tay lên góc phải trên cùng, thử từng hình một. Hình nào làm màn hình thành gương soi cảnh vật ạ?
    .where = Hình ấy gần góc trên bên phải, cạnh dấu cộng. { $You } chạm được chưa ạ?
    .why = Máy ảnh của Zalo đọc được ô vuông thay mình gõ chữ. Máy ảnh bật chưa ạ?
    .no-square = { $You } chạm dấu cộng ở góc ấy, trong đó thường có dòng «Quét mã QR». Chạm dòng đó rồi, máy ảnh bật chưa ạ?
    .asks-camera = Zalo xin dùng máy ảnh để soi, { $you } bấm cho phép. Cảnh trước mặt hiện ra chưa ạ?

scan = { $You } giơ máy cách tờ giấy 1 gang tay, cho ô vuông nằm gọn trong khung. Máy hiện tên nhóm chưa ạ?
    .again = Hai tay cầm máy cho khỏi rung, lùi ra rồi đưa vào thật chậm. Có trang mới bật lên không ạ?
    .simpler = Để giấy lên bàn chỗ sáng, cầm máy phía trên nhìn xuống. Đếm tới 5, có gì thay đổi không ạ?
    .where = Khung soi ở giữa màn hình, ô đen trắng phải lọt vào đó. Tên nhóm hiện chưa ạ?
    .why = Trong ô vuông có giấu địa chỉ của nhóm, máy đọc hộ { $you }. Máy đọc được chưa ạ?
    .dark = { $You } ra chỗ sáng, lau mắt máy ảnh sau lưng máy bằng vạt áo. Soi lại được chưa ạ?
    .nothing = { $You } kéo máy ra xa thêm một chút cho rõ nét, giữ yên. Lần này tên nhóm hiện chưa ạ?

open-invitation = { $You } chạm vào dòng mời nhóm trong tin nhắn ấy. Trang có tên nhóm hiện ra chưa ạ?
    .again = Nó thường là chữ xanh, hoặc một khung có hình nhóm. Đặt ngón tay lên rồi nhấc, có gì mới không ạ?
    .simpler = Tìm đúng tin mới nhất của người mời. Bấm 1 lần vào giữa khung, có gì mở ra không ạ?
    .where = Lời mời nằm trong khung nhắn tin với người ấy, phía dưới cùng. { $You } chạm được chưa ạ?
    .why = Dòng ấy dẫn tới cửa nhóm, chưa chạm thì chưa vào. Trang tên nhóm hiện chưa ạ?
    .browser = Nhóm Zalo thật không bắt cài gì thêm, { $you } bấm lùi ra. Chạm lại dòng mời, trang tên nhóm hiện chưa ạ?

group-name = { $You } đọc tên nhóm trên màn hình. Có đúng là nhóm của thôn mình không ạ?
    .again = So tên ấy với lời trưởng thôn nói. Giống, hay đã thấy mọi người nhắn tin, hay là tên lạ ạ?
    .simpler = Chỉ cần xem có tên thôn mình trong đó không. Thấy đòi tiền, đòi mã thì chọn ô cuối, { $you } chọn ô nào ạ?
    .where = Tên nhóm là dòng chữ to ở giữa hoặc trên cùng. { $You } thấy thế nào ạ?
    .why = Vào đúng nhóm mình mới nhận được tin của thôn, vào nhầm dễ bị lừa. Có đúng nhóm không ạ?
    .ours = Đúng nhóm mình
    .inside = Vào thẳng nhóm rồi
    .wrong = Nhóm lạ, đòi tiền

join = { $You } bấm nút to, thường ghi «Tham gia nhóm». Bấm được chưa ạ?
    .again = Nút nổi màu ở nửa dưới trang là để xin vào. Chạm 1 lần, có lời báo nào không ạ?
    .simpler = Tìm chữ bắt đầu bằng «Tham». Đặt ngón tay lên rồi nhấc ra, trang có khác lúc nãy không ạ?
    .where = Nút nằm dưới tên nhóm, thường ở cuối trang. { $You } bấm được chưa ạ?
    .why = Bấm nút này là gõ cửa xin vào nhóm. { $You } bấm rồi, máy báo gì mới chưa ạ?
    .question = Nhóm có thể hỏi tên và thôn, { $you } chỉ ghi 2 thứ ấy, đừng ghi số giấy tờ. Gửi đi được chưa ạ?

joined = Giờ { $you } đã thấy tin của mọi người, hay máy bảo chờ duyệt ạ?
    .again = Có nhóm vào được ngay, có nhóm trưởng nhóm phải đồng ý đã. Máy mình báo thế nào ạ?
    .simpler = Thấy chữ «chờ» hay «yêu cầu» thì bấm ô sau. Thấy bà con nói chuyện thì bấm ô đầu, { $you } bấm ô nào ạ?
    .where = Lời báo hiện giữa màn hình hoặc thay vào chỗ nút vừa bấm. { $You } đọc được gì ạ?
    .why = Chờ duyệt cũng là xong việc của mình rồi. { $You } thấy cái nào ạ?
    .inside = Thấy tin mọi người
    .waiting = Bảo chờ duyệt

proof = Ngay dưới tên nhóm có một dòng chữ nhỏ kèm con số. Sau con số là chữ gì ạ?
    .again = Dòng ấy đếm xem nhóm có bao nhiêu người. Có 2 chữ «thành viên» ở đó không ạ?
    .simpler = Mình không cần đọc tin của ai, chỉ tìm chữ «thành». Nhìn mép trên màn hình, có thấy không ạ?
    .where = Nó nằm sát tên nhóm, mép trên cùng, chữ mờ và nhỏ. Có chữ «thành viên» không ạ?
    .why = Thấy chữ ấy là chắc chắn mình đã ở trong nhóm. Có chữ «thành viên» không ạ?

proof-look = Không sao. { $You } về trang đầu Zalo, tên nhóm có nằm trong dãy tên không ạ?
    .again = Bấm mũi tên góc trái để lùi ra. Trong các hàng trên cùng, hàng nào mang tên nhóm của thôn không ạ?
    .simpler = Nhóm mới vào thường nhảy lên đầu. Nhìn 3 hàng trên, có nó chưa ạ?
    .where = Dãy tên ở trang đầu, dưới đáy thường ghi «Tin nhắn». Tên nhóm có ở đó không ạ?
    .why = Tên nhóm nằm trong dãy là mình đã vào. { $You } có thấy không ạ?
    .yes = Có tên nhóm
    .no = Không thấy

in-group = Được rồi ạ, { $you } đã ở trong nhóm. Trong nhóm, { $you } đừng gửi ảnh giấy tờ, và ai xin tiền thì gọi điện hỏi lại đã.

waiting = Phần của { $you } xong rồi ạ. Trưởng nhóm đồng ý là tự vào, không phải bấm lại; lâu thì { $you } gọi trưởng thôn nhắc.

stop = { $You } dừng lại là rất đúng. Đừng bấm thêm gì; { $you } gặp trưởng thôn, nhờ cho vào nhóm thật ạ.

ask-head = Chưa chắc thì mình chưa vào, nhóm vẫn còn đó. { $You } gặp trưởng thôn hỏi đã, đưa máy nhờ cho vào nhóm cũng được ạ.

nothing-yet = Trưởng thôn có thể thêm { $you } vào nhóm rất nhanh. { $Me } nhờ người trong thôn giúp, { $you } sạc sẵn máy nhé ạ.

helper = Vào nhóm có lúc lắt nhắt thế. { $You } cầm máy ra nhà văn hóa hoặc chờ người giúp, mình làm cùng nhé ạ.

# Bài: chặn người lạ trên Zalo; ai muốn thì tắt luôn tin của mọi người lạ.

-title = Chặn người lạ trên Zalo

who-for = Mình học cách chặn trên Zalo. Có kẻ lạ đang nhắn { $you }, hay { $you } tập cho biết ạ?
    .again = { $You } nghĩ lại xem mấy hôm nay có tin của ai không quen. Gặp rồi thì chọn ô đầu, chưa gặp thì ô sau, { $you } chọn gì ạ?
    .simpler = Không biết là ai mà cứ gửi tin, gọi điện, đó là người lạ. Máy mình có ai như thế không ạ?
    .where = Tin người lạ nằm lẫn giữa các tên ở trang đầu Zalo. { $You } thấy tên nào không quen không ạ?
    .why = Kẻ gian hay làm quen rồi dụ tiền, biết chặn là giữ được tiền. { $You } chặn thật hay tập thử ạ?
    .stranger = Có người lạ nhắn tin
    .practise = Tập cho biết

given-anything = Trước khi chặn, { $me } hỏi 1 câu. { $You } đã gửi tiền, mã số hay ảnh giấy tờ cho người ấy chưa ạ?
    .again = Họ có xin chuyển khoản, đọc mã, hay chụp căn cước không? Nếu xin thì mình đưa gì rồi ạ?
    .simpler = Mới nói chuyện qua lại thì chưa mất gì đâu. Chỉ lo khi lỡ chuyển khoản, đọc mã hay cho xem thẻ, { $you } có lỡ không ạ?
    .where = Tin mình gửi đi thường nằm bên phải khung nhắn. Trong đó có mã số hay ảnh giấy tờ không ạ?
    .why = Lỡ đưa rồi thì khóa tiền trước, chặn sau. { $You } đã đưa gì cho họ chưa ạ?
    .nothing = Chưa gửi gì
    .given = Lỡ gửi rồi

emergency = { $You } nói ra thế là rất đúng. Mình lo giữ tiền trước, chặn người ấy sau nhé ạ.

safety = Không cần trả lời hay giải thích với người lạ. Việc chặn do { $you } tự làm, ai gọi điện ngăn thì { $you } cúp máy. Xong mỗi bước, { $you } mở lại chỗ này nhắn { $me } ạ.

open-chat = { $You } ra trang đầu của Zalo, chạm vào tên người muốn chặn. Các tin của người ấy hiện ra chưa ạ?
    .again = Bấm mũi tên góc trên bên trái để thấy một dãy tên. Gặp đúng tên thì chạm 1 lần, trang có đổi không ạ?
    .simpler = Tập thì chạm tên con cháu, chặn thật thì chạm tên kẻ lạ. Giờ trên cùng màn hình có ghi tên đó chưa ạ?
    .where = Dãy tên nằm ở trang đầu, dưới đáy thường ghi «Tin nhắn». { $You } chạm được tên chưa ạ?
    .why = Phải vào đúng chỗ của người ấy thì mới không chặn nhầm ai khác. { $You } vào được chưa ạ?
    .no-name = Tin người lạ có khi gom vào 1 hàng riêng, thường ghi «Tin nhắn từ người lạ». { $You } tìm trong hàng ấy, chạm tên, tin hiện ra chưa ạ?
    .so-many = Nhiều người thì mình chặn từng người, bắt đầu từ tên trên cùng. { $You } chạm tên ấy được chưa ạ?

open-corner = { $You } nhìn góc trên bên phải, chạm hình 3 chấm hoặc 3 gạch. Một trang nhiều dòng chữ hiện ra chưa ạ?
    .again = Cạnh tên người ấy có mấy hình nhỏ. Hình sát mép phải là cái cần chạm, trang mới mở chưa ạ?
    .simpler = Đặt ngón tay lên góc phải trên cùng rồi nhấc ra ngay. Máy có chuyển sang dòng chữ khác không ạ?
    .where = Hình ấy ở cùng hàng với tên, ngoài cùng phía tay phải. { $You } chạm được chưa ạ?
    .why = Các việc ít dùng, như chặn, được cất trong góc ấy. Trang nhiều chữ mở ra chưa ạ?
    .called = Hình ống nghe và máy quay là để gọi, lỡ chạm thì bấm nút đỏ là tắt. { $You } chạm hình ngoài cùng xem được chưa ạ?
    .no-dots = Có máy vẽ 3 gạch ngang thay cho 3 chấm, vẫn ở góc ấy. { $You } chạm thử được chưa ạ?

block-word = { $You } tìm dòng có chữ «Chặn» trên trang này. Dòng ấy ghi thế nào ạ?
    .again = Mỗi máy ghi một kiểu, nhưng đều có tiếng chặn. So với các ô bên dưới, máy mình giống ô nào ạ?
    .simpler = Đọc chậm từ trên xuống, bỏ qua mọi dòng khác. Gặp chữ bắt đầu bằng «Ch» hoặc «Quản» thì dừng, giống ô nào ạ?
    .where = Dòng ấy hay nằm nửa dưới trang, phải kéo lên mới thấy. { $You } thấy ghi gì ạ?
    .why = Máy cũ và máy mới ghi khác nhau, { $me } hỏi để chỉ cho đúng. { $You } thấy chữ nào ạ?
    .block = Chặn tin nhắn
    .manage = Quản lý chặn
    .none = Không thấy chữ nào

scroll-down = Trang này còn dài. { $You } đặt ngón tay giữa màn hình, đẩy lên, rồi tìm lại giúp { $me }, có chữ nào dưới đây ạ?
    .again = Cứ đẩy lên nhiều lần cho tới hết. Dòng cuối cùng là gì, có giống ô bên dưới không ạ?
    .simpler = Vuốt nhẹ từ dưới lên 3 lần, dừng lại đọc. Gặp tiếng «Chặn» ở dòng nào không ạ?
    .where = Chữ ấy thường ở gần cuối trang. { $You } thấy ghi gì ạ?
    .why = Màn hình nhỏ nên máy giấu bớt dòng ở dưới. Kéo lên, { $you } thấy chữ nào ạ?
    .block = Chặn tin nhắn
    .manage = Quản lý chặn
    .none = Vẫn không thấy

tap-block = { $You } chạm vào dòng «Chặn tin nhắn». Máy hỏi lại chưa ạ?
    .again = Ngón tay đặt đúng dòng vừa đọc rồi nhấc lên. Có bảng nhỏ nổi giữa màn hình không ạ?
    .simpler = Chạm nhẹ 1 lần thôi, đừng giữ lâu. Trên màn hình có câu hỏi nào mới hiện không ạ?
    .where = Dòng ấy ở trên trang { $you } vừa mở. Chạm vào rồi, máy có hỏi lại không ạ?
    .why = Chạm dòng này là báo cho Zalo biết mình không muốn nhận tin. Máy hỏi lại chưa ạ?

confirm = Máy hỏi cho chắc, { $you } bấm chữ «Có». Bảng hỏi đóng lại chưa ạ?
    .again = Trong bảng nhỏ có 2 chữ để chọn, mình lấy chữ đồng ý. Chạm xong, màn hình trở lại như cũ không ạ?
    .simpler = Tìm đúng 1 chữ ngắn, thường là «Có». Đặt tay lên rồi nhấc, câu hỏi biến đi chưa ạ?
    .where = Chữ ấy ở nửa dưới của bảng hỏi, giữa màn hình. { $You } bấm được chưa ạ?
    .why = Zalo hỏi thêm lần nữa phòng khi chạm nhầm. { $You } bấm đồng ý chưa ạ?

tap-manage = { $You } chạm vào dòng vừa thấy, thường ghi «Quản lý chặn». Một trang có ô để đánh dấu hiện ra chưa ạ?
    .again = Ngón tay đặt đúng dòng vừa đọc rồi nhấc lên. Có chữ «Chặn tin nhắn» ở trang sau không ạ?
    .simpler = Chạm nhẹ 1 lần, đừng giữ lâu. Máy có đổi sang chỗ chỉ còn vài dòng không ạ?
    .where = Dòng ấy ở trên trang { $you } vừa mở. Chạm vào rồi, trang mới hiện chưa ạ?
    .why = Trong đó mới chọn được chặn tin hay chặn cả cuộc gọi. { $You } mở được chưa ạ?

tick-messages = { $You } chạm vào dòng «Chặn tin nhắn» cho hiện dấu. Dòng ấy có dấu chưa ạ?
    .again = Đầu hay cuối dòng có 1 ô trống nhỏ. Đặt ngón tay lên ô rồi nhấc, ô đổi màu không ạ?
    .simpler = Mình chỉ làm hàng trên cùng thôi. Chạm nhẹ 1 cái vào giữa hàng, có gì khác lúc nãy không ạ?
    .where = Dòng ấy ở đầu trang, ô đánh dấu thường sát mép phải hoặc trái. { $You } đánh dấu được chưa ạ?
    .why = Có dấu ở dòng này thì tin của người ấy không đến nữa. { $You } thấy dấu chưa ạ?

tick-calls = Giờ { $you } chạm dòng ngay dưới, dòng nói về cuộc gọi. Dòng ấy cũng có dấu chưa ạ?
    .again = Có máy ghi hàng ấy là «Chặn cuộc gọi», thường có ô nhỏ bên cạnh. Chạm ô nhỏ, nó đổi màu không ạ?
    .simpler = Làm y hệt hàng trên, chỉ xuống một hàng. Nhìn lại, hai hàng giống nhau rồi chứ ạ?
    .where = Nó nằm liền dưới hàng tin nhắn vừa đánh dấu. { $You } chạm được chưa ạ?
    .why = Chặn tin mà không chặn gọi thì họ vẫn gọi tới làm phiền. { $You } đánh dấu xong chưa ạ?

apply = Giờ { $you } bấm nút cho xong việc, thường ghi «Áp dụng». Trang ấy đóng lại chưa ạ?
    .again = Đánh dấu xong mà chưa bấm nút thì chưa tính. Nút to ở cuối, chạm vào rồi máy có về trang trước không ạ?
    .simpler = Kéo hết xuống đáy, tìm nút nổi màu duy nhất. Chạm 1 lần, có về trang trước không ạ?
    .where = Nút ấy thường nằm dưới cùng, to và có màu. { $You } bấm được chưa ạ?
    .why = Có bấm nút này thì việc chặn mới có tác dụng. { $You } bấm xong chưa ạ?

proof = { $You } mở lại góc phải ấy lần nữa, tìm chữ có tiếng «chặn». Chữ ấy ghi thế nào ạ?
    .again = Chặn được rồi thì chữ cũ hay đổi thành «Bỏ chặn». Máy mình có chữ như thế không ạ?
    .simpler = Mình chỉ tìm tiếng «Bỏ» đứng trước tiếng chặn. Nhìn khắp trang, có gặp không ạ?
    .where = Nó nằm ở chỗ lúc nãy bấm chặn, hoặc ngay cuối khung nhắn tin. Có chữ «Bỏ chặn» hay «Đã chặn» không ạ?
    .why = Chữ ấy đổi là biết đã chặn xong, không cần xem tin của ai. Có chữ «Bỏ chặn» không ạ?
    .done-already = Tốt quá, mình xem lại cho chắc. Ở góc ấy, chữ có tiếng «chặn» giờ ghi thế nào ạ?

proof-look = Không sao, { $you } vào lại chỗ chặn lúc nãy. Dấu vừa đánh còn nguyên, hoặc ô nhắn tin bị khóa, có thế không ạ?
    .again = Dấu còn ở dòng tin nhắn nghĩa là đã chặn. { $You } nhìn kỹ, dấu còn không ạ?
    .simpler = Mình chỉ nhìn, không bấm gì thêm. Ô nhỏ cạnh chữ chặn đang đậm màu, phải không ạ?
    .where = Chỗ ấy ở góc phải trên cùng, kéo xuống dòng có chữ chặn. Dấu có còn không ạ?
    .why = Nhìn dấu ấy là biết chắc, không cần đợi người lạ nhắn lại. Dấu có còn không ạ?
    .yes = Có, chặn rồi
    .no = Chưa chắc

unblock = Mình đang tập nên giờ mở lại cho người nhà. { $You } bấm dòng thường ghi «Bỏ chặn», xong chưa ạ?
    .again = Vào lại góc phải, chỗ vừa chặn, làm ngược lại. Chữ cũ trở về như lúc đầu chưa ạ?
    .simpler = Đường đi y như lúc chặn, chỉ khác chữ cuối. Gặp tiếng «Bỏ» thì chạm, máy hỏi thì đồng ý, được chưa ạ?
    .where = Vẫn là góc trên bên phải, dòng có chữ chặn. { $You } mở lại được chưa ạ?
    .why = Không mở lại thì con cháu không nhắn được cho { $you }. { $You } bỏ chặn xong chưa ạ?

clear-marks = Mình đang tập nên giờ mở lại cho người nhà. { $You } vào lại trang có 2 dấu, chạm cho mất dấu; hết dấu chưa ạ?
    .again = Vẫn góc trên bên phải, vẫn dòng lúc nãy. Ô nào đậm màu thì chạm cho nhạt đi, nhạt cả chưa ạ?
    .simpler = Chạm hàng trên cho tắt, nghỉ một chút, rồi chạm hàng dưới. Trang trở lại như lúc mới vào không ạ?
    .where = Hai hàng ấy ở đầu trang chặn, nơi { $you } đánh dấu ban nãy. { $You } bỏ dấu được chưa ạ?
    .why = Còn dấu thì con cháu chưa nhắn được cho { $you }. Hết dấu chưa ạ?

apply-again = Giờ { $you } bấm nút cuối trang như lúc nãy, thường ghi «Áp dụng». Trang ấy đóng lại chưa ạ?
    .again = Bỏ dấu rồi vẫn cần bấm nút thì mới tính. Chạm nút to dưới cùng, máy có về trang trước không ạ?
    .simpler = { apply.simpler }
    .where = { apply.where }
    .why = Bấm nút này thì người nhà mới nhắn lại được. { $You } bấm xong chưa ạ?

more = Xong một người rồi. { $You } có muốn Zalo không nhận tin của mọi người lạ nữa không ạ?
    .again = Chặn thêm thì đỡ phiền, nhưng người quen mới cũng khó nhắn. { $You } thấy thế là đủ, hay chặn hết ạ?
    .simpler = Ít bị làm phiền thì dừng ở đây là được. Ngày nào cũng có kẻ nhắn bậy thì mình tắt luôn, { $you } chọn sao ạ?
    .where = Việc này nằm trong phần cài đặt của Zalo, mất chừng 3 phút. { $You } muốn làm không ạ?
    .why = Tắt rồi thì kẻ gian mới không chen vào được. { $You } muốn tắt hay thôi ạ?
    .enough = Thế là đủ
    .everyone = Chặn hết người lạ

warning = Tắt rồi thì người giúp mới hoặc trang của xã nhắn đến, { $you } có thể không thấy. Cần nhận tin của ai thì kết bạn với họ, hoặc bật lại chỗ này ạ.

open-me = { $You } về trang đầu Zalo, chạm hình người ở góc dưới bên phải. Trang có tên { $you } hiện ra chưa ạ?
    .again = Hàng dưới đáy có mấy hình, hình cuối thường ghi «Cá nhân» hoặc «Thêm». Chạm vào đó được chưa ạ?
    .simpler = Bấm mũi tên lùi về tới khi thấy dãy tên người. Rồi đặt ngón cái vào góc phải dưới, máy sang trang khác không ạ?
    .where = Hình ấy nằm cuối hàng, sát đáy màn hình, phía tay phải. { $You } chạm được chưa ạ?
    .why = Chỗ ấy giữ các cài đặt riêng của { $you }. Trang ấy mở ra chưa ạ?

tap-gear = { $You } chạm hình bánh răng ở góc trên bên phải. Trang cài đặt hiện ra chưa ạ?
    .again = Hình tròn có răng cưa quanh mép, giống bánh xe. Nó ở hàng trên cùng, chạm rồi có nhiều dòng chữ mới không ạ?
    .simpler = Mình thử góc phải trên cùng, hình nào nằm sát mép nhất. Chạm nhẹ, máy có chuyển trang không ạ?
    .where = Bánh răng ở cùng hàng với ô tìm kiếm, ngoài cùng tay phải. { $You } chạm được chưa ạ?
    .why = Bánh răng là cửa vào mọi cài đặt của Zalo. { $You } vào được chưa ạ?
    .no-gear = Có máy ghi sẵn «Quyền riêng tư» ngay trang này. { $You } chạm thẳng chữ ấy, được chưa ạ?

privacy = { $You } tìm dòng «Quyền riêng tư», có hình ổ khóa, rồi chạm. Trang sau có chữ «người lạ» không ạ?
    .again = Dòng ấy nói về việc ai được liên hệ với mình. Chạm vào, có hiện thêm các nút gạt không ạ?
    .simpler = Dò từ trên xuống, gặp tiếng «Quyền» thì dừng. Ngón tay chạm 1 lần, trang mới hiện chưa ạ?
    .where = Dòng ấy hay ở nửa trên trang cài đặt. { $You } chạm được chưa ạ?
    .why = Trong đó mới có nút tắt tin của người lạ. { $You } mở được chưa ạ?

switch-off = { $You } tìm dòng «Nhận tin nhắn từ người lạ», chạm vào nút gạt bên cạnh. Gạt được chưa ạ?
    .again = Nút hình con nhộng, có chấm tròn chạy qua lại. Đẩy chấm sang trái, nút có xám đi không ạ?
    .simpler = Kéo trang lên từ từ, dừng ở dòng có chữ «lạ». Chạm đúng cuối dòng ấy, có gì nhúc nhích không ạ?
    .where = Dòng ấy ở phần nói về tin nhắn, nút nằm sát mép phải. { $You } gạt được chưa ạ?
    .why = Gạt tắt thì tin của người không quen không vào máy nữa. { $You } tắt được chưa ạ?

switch-look = { $You } nhìn nút gạt lúc này. Nó màu xám hay màu xanh ạ?
    .again = Chấm tròn nằm bên trái là tắt, nằm bên phải là còn bật. Của mình ở bên nào ạ?
    .simpler = Nút nhạt như hết điện là đã tắt rồi. Còn sáng màu thì chưa, { $you } thấy sao ạ?
    .where = Nút ở cuối dòng «Nhận tin nhắn từ người lạ». Nó màu gì ạ?
    .why = Nhìn màu là biết đã tắt hay chưa, không cần thử. Nút màu gì ạ?
    .off = Xám, đã tắt
    .on = Xanh, vẫn bật

blocked = Được rồi ạ, người ấy không nhắn cho { $you } được nữa. Có ai lạ nữa, { $you } cứ làm y như vậy.

all-blocked = Được rồi ạ, tin của người lạ không vào máy { $you } nữa. Muốn nhận lại thì { $you } gạt nút ấy sang xanh.

practised = { $You } khéo lắm, vừa chặn được vừa mở lại được ạ. Gặp người lạ xin tiền, xin mã, { $you } cứ thế mà chặn.

helper = { $You } cứ để đấy, không trả lời là an toàn rồi ạ. Người giúp sẽ chặn cùng { $you }, ra nhà văn hóa thôn nhờ cũng được.

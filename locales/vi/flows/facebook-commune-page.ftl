# Bài: tìm đúng trang Facebook của xã và theo dõi.

-title = Theo dõi trang Facebook của xã

has-facebook = Máy { $you } có Facebook, mọi người hay gọi là phây, đang dùng được không ạ?
    .again = Đó là ứng dụng hình vuông xanh, giữa có chữ f trắng. { $You } mở nó ra xem tin bao giờ chưa ạ?
    .simpler = Không dùng cũng chẳng sao, tin của xã còn chỗ khác. Mình chọn «Có» hay «Không» ạ?
    .where = Hình chữ f ở màn hình chính, gần chỗ Zalo. { $You } có thấy không ạ?
    .why = Trang của xã nằm trong Facebook, phải có thì mới vào được. { $You } có dùng không ạ?
    .yes = Có, đang dùng
    .no = Không dùng

true-name = Trang giả rất nhiều, nên mình cần tên đúng do xã báo. { $You } đã biết tên ấy chưa ạ?
    .again = Tên ấy hay dán ở bảng tin ủy ban, nhà văn hóa, hoặc cán bộ nói cho. Mình có ghi lại chữ nào không ạ?
    .simpler = Tên do hàng xóm kể thì coi như chưa. Tên do chính xã đưa thì là biết, { $you } chọn ô nào ạ?
    .where = Trang của xã trên mạng, đuôi gov.vn, cũng thường ghi tên trang Facebook. { $You } có tên chưa ạ?
    .why = Dấu tích xanh cũng làm giả được, chỉ tên xã báo mới chắc. { $You } có tên ấy chưa ạ?
    .known = Biết rồi
    .unknown = Chưa biết

ask-commune = { $You } hỏi trưởng thôn hoặc ra bảng tin xem tên trang của xã, ghi ra giấy. Có tên chưa ạ?
    .again = Gọi điện cho cán bộ xã nhờ đọc từng chữ cũng được. Mình chép xong trên giấy chưa ạ?
    .simpler = Việc này không vội. Hôm nay chưa tiện thì chọn «Để hôm khác», { $you } chọn ô nào ạ?
    .where = Bảng tin ở nhà văn hóa thôn hoặc trụ sở xã. { $You } xem được tên chưa ạ?
    .why = Có tên đúng trong tay thì không sợ vào nhầm trang giả. { $You } có chưa ạ?
    .have = Có tên rồi
    .later = Để hôm khác

safety = Xem trang của xã không mất tiền, không cần mật khẩu hay giấy tờ. Trang nào nhắn riêng đòi nộp phí là giả ạ.

open-facebook = { $You } ra màn hình chính, chạm hình vuông xanh có chữ f. Trang Facebook hiện ra chưa ạ?
    .again = Vuốt ngang từng trang, tìm tên «Facebook» dưới hình. Chạm 1 lần, có bài của người quen không ạ?
    .simpler = Hình ấy hay ở gần hình Zalo. Đặt tay lên rồi nhấc, đợi đếm đến 5, vào được chưa ạ?
    .where = Hình chữ f ở trang đầu, hoặc vuốt sang trang bên cạnh. { $You } mở được chưa ạ?
    .why = Phải vào Facebook thì mới tìm được trang của xã. { $You } vào được chưa ạ?
    .login = Facebook hỏi mật khẩu thì { $you } tự gõ, đừng nhắn mật khẩu vào đây. Vào được chưa ạ?

tap-search = { $You } chạm hình kính lúp, vòng tròn có cán, ở hàng trên cùng. Có ô trống để viết chưa ạ?
    .again = Gần góc phải phía trên có hình để tìm kiếm. Chạm rồi, bàn phím có trồi lên không ạ?
    .simpler = Kéo trang xuống cho hàng trên hiện ra. Đặt ngón tay lên hình tròn có cán, thấy chỗ gõ chữ không ạ?
    .where = Kính lúp ở hàng trên cùng, bên phải chữ Facebook. { $You } chạm được chưa ạ?
    .why = Gõ tên để tìm thì nhanh hơn kéo mãi. Ô trống hiện chưa ạ?

type-name = { $You } chạm ô trống, gõ tên trang như xã báo. Gõ xong chưa ạ?
    .again = Nhìn tờ giấy đã chép, bấm từng chữ, không dấu cũng được. Đủ cả tên chưa ạ?
    .simpler = Tên dài quá thì chỉ cần chữ «xã» và tên xã mình. Mấy chữ ấy vào ô chưa ạ?
    .where = Phím chữ ở nửa dưới màn hình, chữ hiện ở ô phía trên. { $You } gõ xong chưa ạ?
    .why = Gõ càng đúng thì trang thật càng dễ hiện lên. Gõ xong chưa ạ?
    .hard = { $You } chạm hình micrô trên bàn phím rồi đọc tên xã, máy viết hộ. Trong ô đủ cả tên chưa ạ?

run-search = Giờ { $you } bấm phím tìm ở góc dưới bên phải bàn phím. Danh sách hiện chưa ạ?
    .again = Phím cuối vẽ kính lúp hoặc mũi tên. Chạm 1 lần rồi chờ, có các hàng tên không ạ?
    .simpler = Ngay dưới ô thường có mấy dòng gợi ý. Dòng nào giống tên xã thì chạm, trang có đổi không ạ?
    .where = Phím ấy ở hàng phím cuối, phía tay phải. { $You } bấm được chưa ạ?
    .why = Bấm phím này thì Facebook mới đi tìm. Danh sách hiện chưa ạ?

choose = { $You } chạm vào hàng giống tên xã báo nhất. Trang riêng ấy mở ra chưa ạ?
    .again = Nên lấy hàng thường có chữ nhỏ «Trang», bỏ qua hàng giống «Nhóm». Chạm lên đó, có ảnh to trên đầu không ạ?
    .simpler = Đọc từng hàng, so với tờ giấy trong tay. Hàng nào khớp thì đặt ngón tay lên, vào được chưa ạ?
    .where = Các tên xếp thành hàng dưới ô tìm kiếm. { $You } chạm được chưa ạ?
    .why = Phải vào trong mới xem kỹ là thật hay giả. Trang mở chưa ạ?
    .many = Có nhiều tên na ná thì lấy tên khớp từng chữ với giấy. { $You } chạm vào tên ấy được chưa ạ?
    .people = Kéo ngang hàng chữ trên đầu, chọn chữ giống «Trang», tên người sẽ bớt đi. Gặp trang của xã thì chạm, trang ấy mở chưa ạ?

same = { $You } so tên trên màn hình với tên xã báo, từng chữ một. Có giống hệt không ạ?
    .again = Trang giả hay thêm một chữ, thiếu một chữ hay đổi dấu. Mình đọc hai bên, tiếng nào cũng khớp chứ ạ?
    .simpler = Để giấy cạnh máy, đặt tay lần theo từng tiếng. Khớp hết thì ô đầu, lệch thì ô sau, { $you } chọn gì ạ?
    .where = Tên trang là dòng chữ to, dưới tấm ảnh trên đầu. { $You } thấy giống không ạ?
    .why = Kẻ gian đặt tên gần giống để lừa người vội. Tên có giống hệt không ạ?
    .same = Giống hệt
    .different = Có chỗ khác

button = Gần tên trang có nút to. Nút ấy ghi chữ gì ạ?
    .again = Người theo trang rồi thì nút có chữ «Đang» hoặc dấu tích. Của mình có thế không ạ?
    .simpler = Chỉ nhìn xem có chữ «Đang» hay «Đã» không. Có thì ô sau, không thì ô đầu, { $you } chọn gì ạ?
    .where = Nút nằm ngay dưới tên trang, màu xanh hoặc xám. { $You } đọc được chữ gì ạ?
    .why = Chữ trên nút cho biết { $you } đã theo dõi trang chưa. Nút ghi gì ạ?
    .follow = Theo dõi, Thích
    .following = Đang theo dõi

tap-follow = { $You } bấm nút to dưới tên trang, thường ghi «Theo dõi» hoặc «Thích». Bấm được chưa ạ?
    .again = Chỗ nổi màu ấy, chạm 1 lần rồi nhấc tay ra. Màu có khác đi không ạ?
    .simpler = Nút ở bên trái, cạnh nút nhắn tin. Đặt ngón cái lên đó, có dấu tích hiện ra không ạ?
    .where = Nút nằm dưới tên trang, nửa trên màn hình. { $You } bấm được chưa ạ?
    .why = Theo dõi rồi thì tin của xã tự hiện ra cho { $you }. { $You } bấm chưa ạ?
    .message = Lỡ vào chỗ nhắn tin thì bấm mũi tên lùi lại. { $You } chạm nút bên cạnh được chưa ạ?

proof = Nút ấy bây giờ ghi chữ gì, { $you } đọc giúp { $me } ạ?
    .again = Được rồi thì nút thường ghi «Đang theo dõi» hoặc «Đã thích». Máy mình có chữ như thế không ạ?
    .simpler = Mình chỉ tìm tiếng «Đang» hoặc «Đã» trên nút. Nhìn kỹ, có không ạ?
    .where = Nút ở chỗ vừa bấm, dưới tên trang. Có chữ «Đang theo dõi» không ạ?
    .why = Chữ đổi nghĩa là trang của xã đã vào danh sách của { $you }. Có chữ «Đang theo dõi» không ạ?

proof-look = Không sao, { $you } kéo trang xuống rồi buông ra cho máy tải lại. Nút có đổi màu hay có dấu tích không ạ?
    .again = Lùi ra rồi vào lại trang ấy lần nữa. Chữ trên nút khác lúc đầu không ạ?
    .simpler = Nút xanh đậm thường là chưa, nhạt màu thường là xong. Của mình đã nhạt đi chưa ạ?
    .where = Nút nằm dưới tên trang. Nó có khác lúc đầu không ạ?
    .why = Nút đổi là đã theo dõi được. { $You } thấy đổi không ạ?
    .yes = Đổi rồi
    .no = Vẫn như cũ

newest = { $You } kéo trang lên từ từ, tìm tin mới nhất của xã rồi đọc. Đọc được chưa ạ?
    .again = Mỗi tin có ghi ngày ở trên. Đẩy nhẹ ngón tay từ dưới lên, gặp tin đầu thì dừng xem, xong chưa ạ?
    .simpler = Đọc mỗi dòng đầu thôi cũng được. { $You } biết xã đang báo chuyện gì chưa ạ?
    .where = Các tin nằm dưới tên trang, tin mới ở trên. { $You } đọc được chưa ạ?
    .why = Theo dõi là để đọc tin, mình tập luôn cho quen. { $You } đọc được chưa ạ?
    .jumps = Máy trôi nhanh thì chạm 1 cái là dừng, rồi kéo nhẹ thôi. Dừng rồi, { $you } đọc được tin chưa ạ?

drill = Đây là bài tập: trang tự xưng của xã nhắn riêng, bảo bấm vào để nộp phí. { $You } làm gì ạ?
    .ask-first = Không bấm, hỏi xã
    .ask-first-because = Hỏi xã trước là chắc ạ. Xã không thu phí qua tin nhắn Facebook.
    .tap-it = Bấm vào nộp
    .tap-it-because = Trang giả hay làm thế để lấy tiền. Mình không bấm, ra xã hỏi đã ạ.

following = Được rồi ạ, tin của xã sẽ hiện trên phây của { $you }. Ai nhắn riêng đòi tiền, { $you } cứ ra xã hỏi.

no-facebook = Không có Facebook cũng không thiệt gì ạ. Tin của xã còn ở loa, bảng tin nhà văn hóa và nhóm Zalo của thôn.

come-back-later = Vâng, chưa có tên đúng thì mình chưa tìm. Hỏi được ở xã hay trưởng thôn rồi, { $you } nhắn «xem trang Facebook của xã» ạ.

stop = { $You } tinh mắt lắm, tên lệch thì mình không theo. Bấm mũi tên lùi ra, rồi hỏi cán bộ xã tên đúng ạ.

helper = Phây hay đổi chỗ các nút, không tại { $you }. { $You } chờ người giúp, hoặc ra nhà văn hóa nhờ làm cùng nhé ạ.

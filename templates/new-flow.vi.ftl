# Lời của bài {{ name }}: mỗi bước trong flows/{{ name }}.yaml có một tin mang tên bước ấy.
# { $You }/{ $you } là cách gọi người học (Bác/bác…), { $Me }/{ $me } là cách máy tự gọi (Cháu/cháu).
# Mỗi tin một việc, nhiều nhất 3 câu ngắn, một chữ «ạ»; không trách ai.

-title = {{ title }}

# .again và .simpler: hai cách nói khác hẳn, dùng khi chưa làm được. .where: ở đâu. .why: để làm gì.
# .dark là lời cho chỗ hay vướng, ghi ở `hints`.
open-phone = { $You } chạm hình ống nghe màu xanh. Danh sách tên hiện ra chưa ạ?
    .again = Tìm ở hàng dưới cùng, hình giống tai nghe điện thoại bàn. Có dòng tên nào chưa ạ?
    .simpler = { $You } đưa máy cho người bên cạnh chỉ giúp ô ấy. Mở được chưa ạ?
    .where = Hình ấy thường ở góc dưới bên trái. { $You } thấy chưa ạ?
    .why = Mở chỗ ấy ra mới gọi được cho người nhà. { $You } mở được chưa ạ?
    .dark = { $You } bấm nút ở cạnh bên phải một lần, màn hình sẽ sáng lên.

# .yes và .no là chữ trên ô để chọn, nhiều nhất 20 ký tự.
ringing = { $You } chạm tên một người nhà, rồi áp máy vào tai. Có ai nghe máy không ạ?
    .again = Đợi chừng 10 tiếng tút. Có người lên tiếng «a lô» chưa ạ?
    .simpler = Chỉ cần cho biết: đầu kia đã có giọng nói chưa ạ?
    .where = Loa nghe ở mép trên của máy. { $You } nghe thấy gì không ạ?
    .why = Gọi thử một lần cho quen tay. Người nhà có nghe không ạ?
    .yes = Nghe máy rồi
    .no = Không ai nghe

no-answer = Chắc người nhà đang bận. Lát nữa { $you } gọi lại nhé.

done = { $You } gọi được rồi, khéo quá ạ!

-title = Mở cửa hàng ứng dụng

which-phone = { $You } cầm máy loại nào ạ?
    .again = Phía sau máy có hình quả táo cắn dở không ạ?
    .simpler = { $You } đọc giúp { $me } chữ to nhất trên lưng máy.
    .android = Máy khác
    .iphone = Máy quả táo

find-store = { $You } mở ô «{ -store }», hình tam giác nhiều màu. { $You } thấy chưa ạ?
    .again = { $Me } gửi hình vẽ. { $You } tìm hình giống thế này nhé.
    .simpler = Trên màn hình có hình tam giác nào không ạ?
    .where = Thường ở hàng dưới cùng.
    .why = Ở đó có ứng dụng thật của nhà nước.

read-name = Dòng chữ trên cùng ghi gì ạ?
    .again = { $You } đọc từng chữ một cho { $me } nghe nhé.
    .simpler = Có chữ «Play» ở đâu đó không ạ?

wrong-door = Không sao đâu ạ, mình mở lại từ đầu.
not-here = { $Me } nhờ người đến giúp { $you } nhé.
finished = Được rồi ạ! { $You } tự làm được đấy.

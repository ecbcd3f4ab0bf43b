-title = Gọi thấy mặt

which-phone = { $You } đang cầm loại điện thoại nào ạ?
    .again = Phía sau máy có hình quả táo cắn dở không ạ?
    .simpler = { $You } đọc giúp { $me } chữ to nhất ở lưng máy.
    .android = Samsung, Oppo
    .iphone = Máy quả táo

on-iphone = Máy quả táo gọi rất rõ.

louder = Trước hết mình chỉnh cho loa to đã.

call = { $You } chạm hình máy quay ở góc trên. Máy đang gọi chưa ạ?
    .again = Tìm ô nhỏ màu xanh, trong có ống kính. Nghe tiếng tút chưa ạ?
    .where = Hình ấy ở góc trên bên phải.
    .why = Chạm vào đó thì người nhà thấy mặt { $you }.
    .no-money = Gọi kiểu này dùng mạng, không tốn tiền điện thoại đâu ạ.
    .dark = { $You } bỏ ngón tay ra khỏi ống kính nhé.

finished = { $You } gọi được rồi, giỏi quá ạ!

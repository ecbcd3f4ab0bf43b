-title = Chờ nghe máy

picked-up = Người nhà có nghe máy không ạ?
    .again = Trên màn hình hiện khuôn mặt ai chưa ạ?
    .simpler = { $You } nghe tiếng «a lô» chứ ạ?
    .yes = Nghe rồi
    .no = Không nghe

call-later = Chắc người nhà đang bận, lát nữa mình gọi lại.

read-name = { $You } đọc giúp { $me } dòng chữ trên cùng ạ.
    .again = Chữ ở mép trên viết gì ạ?
    .simpler = Có chữ «Zalo» ở đó không ạ?

finished = Xong bài này rồi ạ.

-title = Người lạ gọi

asks-money = Người lạ gọi thấy mặt rồi hỏi vay tiền. { $You } làm gì ạ?
    .hang-up = Tắt máy
    .hang-up-because = Đúng rồi ạ. Kẻ xấu giả được cả khuôn mặt.
    .lend = Cho vay
    .lend-because = Khoan đã ạ. Kẻ xấu giả được cả khuôn mặt, mình tắt máy.
    .wait = Bảo họ chờ
    .wait-because = Chờ thì họ gọi mãi. Tắt máy là yên ạ.
    .knows-me = Tên thì ai cũng xem được trên mạng.

goodbye = { $You } thử bấm nút đỏ xem, máy tắt chưa ạ?
    .again = Nút tròn màu đỏ ở dưới cùng. Màn hình về như cũ chưa ạ?
    .simpler = Nhấn phím ở cạnh bên một cái. Hết tiếng chưa ạ?

finished = Xong bài này rồi ạ.

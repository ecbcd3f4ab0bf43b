-title = Xin người đến nhà

screen = { $You } chụp màn hình rồi gửi { $me }. Gửi được chưa ạ?
    .again = Bấm nút nguồn cùng nút giảm tiếng, rồi chọn hình vừa lưu.
    .simpler = { $You } chạm dấu cộng cạnh chỗ gõ chữ. Thấy ảnh nào không ạ?

visit = { $Me } xin cho { $you } một buổi hẹn tại nhà.

charge = Trong lúc đó, { $you } cắm sạc điện thoại nhé. Có dấu tia chớp chưa ạ?
    .again = Cắm đầu dây vào lỗ ở đáy máy. Nghe một tiếng bíp không ạ?
    .simpler = Nhờ ai trong nhà cắm hộ dây sạc. Đèn sáng chưa ạ?

finished = Xong bài này rồi ạ.

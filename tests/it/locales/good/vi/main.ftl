hello = Chào { $you }, { $me } là máy giúp việc của { $commune }.
waiting = { $count ->
    [0] Không có ai đang chờ.
   *[other] Có { $count } người đang chờ.
}
menu = Mời { $you } chọn.
    .button = Xem bài
help-store = cửa hàng ứng dụng

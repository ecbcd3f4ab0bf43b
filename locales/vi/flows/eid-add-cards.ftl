# Bài: đưa thẻ bảo hiểm y tế, giấy phép lái xe vào ví giấy tờ VNeID.

-title = Đưa thẻ vào ví VNeID

today = Hôm nay { $you } muốn đưa thẻ mới vào ví, hay xem thẻ gửi hôm trước có chưa ạ?
    .again = Lần đầu làm thì chọn «Gửi mới». Đã làm rồi, chỉ ngó xem có chưa, { $you } chọn ô nào ạ?
    .simpler = Nhớ xem tuần trước mình có bấm gì trong VNeID để thêm giấy tờ không. Có hay không ạ?
    .where = Cả hai việc đều làm trong ví giấy tờ của VNeID. { $You } làm việc nào ạ?
    .why = Gửi xong máy cần vài ngày duyệt, nên có 2 việc khác nhau. { $You } chọn việc nào ạ?
    .send = Gửi mới
    .look = Xem kết quả

open-to-look = { $You } chạm hình có chữ «VNeID» để mở. Ứng dụng mở ra chưa ạ?
    .again = Dò tên dưới các hình nhỏ, gặp tên ấy thì chạm 1 lần, đợi vài giây. Trang mới hiện chưa ạ?
    .simpler = Về màn hình chính trước, vuốt sang trang cuối mà tìm. Giờ { $you } vào được không ạ?
    .where = Hình ấy thường ở trang cuối. { $You } mở được chưa ạ?
    .why = Thẻ được duyệt thì hiện bên trong đó. VNeID mở ra chưa ạ?

look-inside = Trang vừa mở có nhiều hình nhỏ, hay đang hỏi mật khẩu ạ?
    .again = { $You } nhìn giữa màn hình: có ô trống để gõ, hay có tên «Ví giấy tờ» ạ?
    .simpler = Thấy nút «Đăng nhập» thì chọn ô 2. Không thấy mà có vài hàng hình thì ô đầu, { $you } chọn gì ạ?
    .where = Ô mật khẩu hay ở giữa trang, các hình nhỏ thì xếp thành hàng. { $You } thấy thứ nào ạ?
    .why = Vào tài khoản rồi thì mới xem được ví. { $You } đang ở trang nào ạ?
    .inside = Nhiều hình nhỏ
    .login = Hỏi mật khẩu

look-log-in = Vậy mình vào tài khoản trước, rồi xem ví.

look-wallet = { $You } tìm chỗ cất giấy tờ, thường ghi «Ví giấy tờ», rồi bấm. Các thẻ hiện ra chưa ạ?
    .again = Chạm hình cái ví; máy hỏi 6 số thì { $you } tự bấm. Có tên thẻ nào trên trang mới không ạ?
    .simpler = Dò từng tên, gặp chữ đầu là «Ví» thì đặt ngón tay vào. Sang trang khác chưa ạ?
    .where = Thường ở giữa trang đầu hoặc hàng dưới cùng. { $You } bấm được chưa ạ?
    .why = Thẻ nào được duyệt thì nằm trong ví ấy. Ví mở ra chưa ạ?

count = { $You } đếm giúp { $me } trong ví có mấy tấm thẻ; đã thêm tấm nào chưa ạ?
    .again = Không cần đọc số hay tên. So với hôm trước, có nhiều hơn một dòng giấy tờ không ạ?
    .simpler = Chỉ có mỗi thẻ căn cước thì chọn «Chưa thêm». Có dòng bảo hiểm hay lái xe thì chọn ô kia, { $you } chọn gì ạ?
    .where = Các thẻ xếp hàng giữa trang, kéo xuống mới thấy hết. Có thêm tấm nào không ạ?
    .why = Đếm thẻ là biết được duyệt, { $me } không cần xem thẻ ghi gì. Có thêm không ạ?
    .more = Có thêm thẻ
    .same = Chưa thêm

how-long = Chưa có thì cũng thường thôi. { $You } gửi yêu cầu được bao lâu rồi ạ?
    .again = Mới dăm bữa thì mình đợi tiếp. Lâu hơn, hoặc máy báo từ chối, thì nhờ người xem, { $you } thuộc ô nào ạ?
    .simpler = Nhớ theo phiên chợ cũng được: gửi sau phiên vừa rồi, hay trước đó lâu ạ?
    .where = Trong mục «Tích hợp thông tin» thường có dòng ghi ngày gửi và tình trạng. Ở đó ghi gì ạ?
    .why = Người ta duyệt từng hồ sơ nên có khi mất vài ngày. { $You } gửi lâu chưa ạ?
    .days = Mới mấy hôm
    .weeks = Lâu hơn một tuần
    .refused = Báo từ chối

which = { $You } muốn đưa thẻ nào vào ví ạ?
    .again = Thẻ để đi khám bệnh, hay bằng để chạy xe: hôm nay mình làm cái nào trước ạ?
    .simpler = Làm từng thẻ một, xong thẻ này mới sang thẻ kia. { $You } chọn ô nào ạ?
    .where = { $You } nhìn trong ví giấy của mình xem đang có thẻ gì. Đưa thẻ nào lên máy ạ?
    .why = Mỗi loại thẻ gõ một số khác nhau. { $You } chọn thẻ nào ạ?
    .health = Thẻ bảo hiểm y tế
    .licence = Giấy phép lái xe

need-health = { $You } để thẻ bảo hiểm bên cạnh nếu còn. Chưa đưa lên máy được thì đi khám chỉ cần thẻ căn cước ạ.

licence-kind = Bằng lái của { $you } là thẻ nhựa cứng, hay bìa giấy kiểu cũ ạ?
    .again = Cầm lên bẻ nhẹ: cứng như thẻ ngân hàng, hay mềm như giấy ép ạ?
    .simpler = Bằng cấp từ lâu, chữ viết hoặc đánh máy, là bìa giấy. Của { $you } giống thế không ạ?
    .where = Bằng lái thường cất trong ví hay cốp xe. { $You } xem là loại nào ạ?
    .why = Bìa giấy có thể chưa đưa lên máy được, nên { $me } hỏi trước. Là loại nào ạ?
    .plastic = Thẻ nhựa
    .paper = Bìa giấy cũ

paper-licence = Bằng bìa giấy có thể cần đổi sang thẻ nhựa trước. { $You } muốn cứ thử gửi, hay để sau ạ?
    .again = Thử cũng không mất gì, máy chưa nhận thì mình biết. Hay { $you } đổi bằng xong hẵng làm ạ?
    .simpler = Chọn «Cứ thử» thì làm luôn hôm nay. Ngại thì ô kia, { $you } chọn gì ạ?
    .where = Đổi sang thẻ nhựa thì hỏi ở Trung tâm Phục vụ hành chính công xã. Giờ { $you } thử hay để sau ạ?
    .why = Máy cần có thông tin bằng lái trong sổ của nhà nước. { $You } muốn thử không ạ?
    .try = Cứ thử
    .later = Để sau

safety = Việc này { $you } tự làm. Có người gọi điện bảo nộp phí hay đọc số thẻ, { $you } dừng lại ạ.

open-app = { $You } tìm hình có chữ «VNeID» trên màn hình, rồi bấm vào. Ứng dụng mở ra chưa ạ?
    .again = Vuốt ngang từng trang, đọc tên dưới mỗi hình. Gặp tên ấy { $you } chạm nhẹ, trang mới hiện chưa ạ?
    .simpler = { $You } về trang đầu bằng nút tròn hay vuốt từ đáy lên. Từ đó { $you } mở được VNeID chưa ạ?
    .where = Hình ấy hay nằm ở trang cuối cùng, chỗ các ứng dụng mới cài. { $You } mở được chưa ạ?
    .why = Thẻ đưa vào ví bên trong VNeID. Ứng dụng mở ra chưa ạ?

inside = Trang vừa mở có nhiều hình nhỏ, hay đang hỏi mật khẩu ạ?
    .again = { $You } nhìn giữa màn hình: có ô trống để gõ, hay có tên «Ví giấy tờ» ạ?
    .simpler = Thấy nút «Đăng nhập» thì chọn ô 2. Không thấy mà có vài hàng hình thì ô đầu, { $you } chọn gì ạ?
    .where = Ô mật khẩu hay ở giữa trang, các hình nhỏ thì xếp thành hàng. { $You } thấy thứ nào ạ?
    .why = Vào tài khoản rồi thì mới mở được ví. { $You } đang ở trang nào ạ?
    .inside = Nhiều hình nhỏ
    .login = Hỏi mật khẩu

log-in = Vậy mình vào tài khoản trước, rồi mở ví.

wallet = { $You } tìm chỗ cất giấy tờ, thường ghi «Ví giấy tờ», rồi bấm. Trang giấy tờ hiện ra chưa ạ?
    .again = Dò tên dưới các hình nhỏ, hình ví hay tấm thẻ là nó. Chạm 1 lần, có tên loại thẻ nào không ạ?
    .simpler = Mình chỉ tìm 1 chữ ngắn là «Ví». Đặt ngón tay vào đó rồi nhấc, máy sang trang khác chưa ạ?
    .where = «Ví giấy tờ» thường ở giữa trang đầu hoặc hàng dưới cùng. { $You } bấm được chưa ạ?
    .why = Thẻ mới sẽ nằm trong ví ấy, cạnh thẻ căn cước. Ví mở ra chưa ạ?
    .six = Máy hỏi 6 số passcode là chìa khóa tủ, { $you } tự bấm. Ví mở ra chưa ạ?
    .forgot = Quên 6 số thì { $you } nhắn «làm passcode mới», làm xong rồi quay lại. Hay ví đã mở rồi ạ?

add = { $You } tìm chữ «Tích hợp thông tin», nghĩa là đưa thêm giấy tờ vào, rồi bấm. Trang mới hiện ra chưa ạ?
    .again = Trong ví có vài dòng, dòng bắt đầu bằng chữ «Tích» là nó. Chạm 1 lần, màn hình đổi chưa ạ?
    .simpler = Kéo ví lên xuống từ từ, nhờ người nhà đọc to từng tên. Gặp «Tích hợp» thì chạm, được không ạ?
    .where = Chữ ấy thường ở phía trên trang ví, hoặc cuối trang. { $You } bấm được chưa ạ?
    .why = Bấm vào đây mới gửi được yêu cầu thêm thẻ. Trang mới hiện chưa ạ?
    .six = Máy hỏi 6 số passcode là chìa khóa tủ, { $you } tự bấm. Trang mới hiện chưa ạ?
    .forgot = Quên 6 số thì { $you } nhắn «làm passcode mới», mình làm số mới rồi quay lại. Hay { $you } đã mở được ạ?

new-request = { $You } bấm nút «Tạo mới yêu cầu». Máy bảo chọn loại giấy tờ chưa ạ?
    .again = Trang này liệt kê những gì đã gửi, lần đầu thì trống. Chạm nút to để bắt đầu, có ô nào để chọn không ạ?
    .simpler = Tìm một nút có chữ «Tạo» hoặc dấu cộng. Bấm 1 lần, trang kế tiếp ra chưa ạ?
    .where = Nút ấy thường ở cuối trang. { $You } bấm được chưa ạ?
    .why = Mỗi thẻ là một yêu cầu, mình mở một tờ mới để điền. Đã mở chưa ạ?

choose-health = Ở chỗ loại giấy tờ, { $you } chọn «Thẻ bảo hiểm y tế». Chọn được chưa ạ?
    .again = Chạm ô có mũi tên nhỏ cho danh sách xổ xuống. Lướt đến chữ «bảo hiểm», chạm vào, dòng ấy đã lên ô chưa ạ?
    .simpler = Trong danh sách, mình tìm 2 chữ «y tế». Gặp thì đặt ngón tay vào, có dấu chọn không ạ?
    .where = Ô chọn ở trên cùng trang mới. { $You } chọn được chưa ạ?
    .why = Chọn đúng loại thì máy mới hỏi đúng số. Chọn xong chưa ạ?

health-number = { $You } nhìn thẻ, gõ số thẻ bảo hiểm vào ô, đừng gửi cho { $me }. Gõ xong chưa ạ?
    .again = Dãy số in ngay dưới tên thẻ. Đọc 3 số bấm 3 số, có chữ cái thì gõ cả chữ, đủ hết chưa ạ?
    .simpler = Nhờ người nhà đọc to cho { $you } bấm theo. Xong một lượt thì so lại với thẻ, khớp không ạ?
    .where = Số thẻ ở dòng trên cùng của thẻ giấy; ô thì ở giữa trang. { $You } gõ xong chưa ạ?
    .why = Số ấy cho máy tìm ra đúng thẻ của { $you }. Gõ xong chưa ạ?
    .no-card = Không còn thẻ giấy thì thử gõ số căn cước; đi khám vẫn dùng thẻ căn cước được. { $You } gõ được không ạ?
    .letters = Hai chữ cái ở đầu cũng gõ luôn, rồi đến dãy số. Gõ xong chưa ạ?
    .filled = Máy điền sẵn thì tốt quá, { $you } chỉ so với thẻ. Khớp rồi chứ ạ?

choose-licence = Ở chỗ loại giấy tờ, { $you } chọn «Giấy phép lái xe». Chọn được chưa ạ?
    .again = Chạm ô có mũi tên nhỏ cho danh sách xổ xuống. Lướt đến chữ «lái xe», chạm vào, dòng ấy đã lên ô chưa ạ?
    .simpler = Bằng lái thì nhà nước gọi là giấy phép. Gặp dòng ấy đặt ngón tay vào, có dấu chọn không ạ?
    .where = Ô chọn ở trên cùng trang mới. { $You } chọn được chưa ạ?
    .why = Chọn đúng loại thì máy mới hỏi đúng số. Chọn xong chưa ạ?

licence-number = { $You } nhìn bằng lái, gõ số giấy phép vào ô, đừng gửi cho { $me }. Gõ xong chưa ạ?
    .again = Dãy số in ở mặt trước tấm thẻ nhựa, sau chữ «Số». Đọc 3 số bấm 3 số, đủ hết chưa ạ?
    .simpler = Nhờ người nhà đọc to cho { $you } bấm theo; máy hỏi hạng thì nhìn thẻ mà chọn. Xong cả chưa ạ?
    .where = Số ở mặt trước thẻ; ô thì ở giữa trang. { $You } gõ xong chưa ạ?
    .why = Số ấy cho máy tìm ra đúng bằng của { $you }. Gõ xong chưa ạ?
    .two = Có 2 bằng thì mỗi lần gửi một cái, làm xe máy trước cũng được. Gõ xong chưa ạ?
    .class = Hạng là chữ và số in trên bằng, như A1; nhìn thẻ mà chọn. Gõ số và chọn hạng xong chưa ạ?

agree = { $You } chạm ô vuông nhỏ cạnh câu «Tôi đồng ý» hay câu xin xác nhận. Có dấu chọn chưa ạ?
    .again = Câu ấy nói mình bằng lòng cho đưa thông tin thẻ vào. Chạm vào khung vuông, hiện dấu tích không ạ?
    .simpler = Không thấy khung nào thì thôi, mình sang bước sau. Còn thấy thì chạm 1 cái, nó đổi màu chưa ạ?
    .where = Ô vuông ở gần cuối trang, ngay trên nút gửi. { $You } chạm được chưa ạ?
    .why = Có bằng lòng thì máy mới được lấy thông tin thẻ. Chọn xong chưa ạ?

send = { $You } bấm nút «Gửi yêu cầu». Máy hiện lời báo chưa ạ?
    .again = Kéo trang xuống tận cùng, chạm nút to nổi màu 1 lần. Có bảng chữ hay trang mới không ạ?
    .simpler = Phím che thì chạm chỗ trống cho nó ẩn. Rồi tìm chữ đầu là «Gửi» mà bấm, máy nói gì không ạ?
    .where = Nút ấy ở cuối trang, dưới ô đồng ý. { $You } bấm được chưa ạ?
    .why = Chưa bấm thì yêu cầu vẫn nằm trong máy, chưa đi đâu cả. Bấm xong chưa ạ?
    .refused = { $You } so lại từng số với thẻ, để ý chữ O và số 0. Sửa rồi gửi lại được chưa ạ?
    .faint = Nút còn mờ là có ô chưa điền hoặc chưa chọn đồng ý. Điền nốt cho nút sáng rồi bấm, máy hiện lời báo chưa ạ?

code-asked = Máy cần thêm một mã số. Trang VNeID { $you } cứ để nguyên nhé.

type-code = { $You } gõ mã trong tin nhắn vào VNeID, đừng gửi cho { $me } hay bất cứ ai. Máy nhận mã chưa ạ?
    .again = Nhớ 3 số đầu, bấm vào ô, rồi quay ra xem nốt 3 số sau. Đủ rồi thì trang có đổi không ạ?
    .simpler = { $You } chép mã ra giấy trước. Mở lại ứng dụng, nhìn giấy mà bấm, có lời báo chưa ạ?
    .where = Ô nhập mã ở giữa trang VNeID; mã nằm trong tin vừa đến. { $You } gõ xong chưa ạ?
    .why = Có mã là biết điện thoại đang ở tay { $you }. Máy nhận mã chưa ạ?
    .expired = Mã chỉ dùng được vài phút, hết hạn thì bấm gửi lại để lấy mã mới. { $You } gõ mã mới được chưa ạ?

sent = { $You } xem lời máy vừa báo, giống ô nào dưới đây ạ?
    .again = Đọc to dòng chữ lớn nhất: báo đã gửi, đang chờ duyệt, hay chưa khớp ạ?
    .simpler = Chữ xanh hay dấu tích thường là tốt, chữ đỏ là cần xem lại. Của { $you } thế nào ạ?
    .where = Lời báo ở giữa màn hình; hoặc trong danh sách có thêm một dòng mới. { $You } thấy gì ạ?
    .why = Thấy «chờ duyệt» là việc của { $you } đã xong. Máy báo gì ạ?
    .sent = Đã gửi, chờ duyệt
    .code = Hỏi mã số
    .refused = Báo chưa khớp

on-its-way = Được rồi ạ, yêu cầu đã gửi. Vài ngày nữa mới duyệt, { $me } sẽ nhắc { $you } vào xem ví có thêm thẻ chưa.

added = Tốt quá, thẻ đã nằm trong ví của { $you }. Đi đâu { $you } vẫn nên mang thẻ cứng, phòng khi hết pin.

wait-more = Vậy mình chờ thêm, mấy hôm nữa xem lại. Trong lúc ấy đi khám đưa thẻ căn cước, đi xe mang bằng cứng là được ạ.

renew-first = Vâng, đổi sang thẻ nhựa xong rồi mình làm. { $You } hỏi ở Trung tâm Phục vụ hành chính công xã, đi xe vẫn mang bằng cũ ạ.

compare = Có khi tên hay ngày sinh trên thẻ hơi khác trong máy. { $You } để sẵn thẻ, người giúp sẽ so cùng { $you } ạ.

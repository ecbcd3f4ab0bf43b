# Câu trả lời cho những câu hay hỏi ngoài bài học: flows/faq.yaml có các cách hỏi.
# Mỗi câu trả lời nhiều nhất 3 câu, mỗi câu nhiều nhất 20 tiếng; số 1900 phải ghi «có tính tiền».

## VNeID

vneid-what = VNeID là ứng dụng của nhà nước, giữ giấy tờ điện tử và làm thủ tục trên điện thoại. Làm dịch vụ công qua mạng cũng dùng tài khoản này.
vneid-fee = Cài VNeID không mất tiền, { $you } chỉ tải từ cửa hàng ứng dụng của máy. Ai đòi nộp phí để cài hay lấy bản mới là dấu hiệu lừa đảo.
vneid-genuine = Trong cửa hàng ứng dụng, dòng nhỏ dưới chữ VNeID ghi «Trung tâm dữ liệu quốc gia về dân cư». Ai gửi đường dẫn hay tệp bảo cài thì { $you } đừng bấm.
vneid-after-merger = Không cần ạ. VNeID tự đổi tên xã, tên tỉnh mới. Ai gọi giục lấy bản mới thì { $you } cúp máy.
vneid-level-two = Mức 2 phải gặp trực tiếp công an để đăng ký, { $you } mang căn cước ra công an xã nhé. Công an không làm qua điện thoại hay đường dẫn.
vneid-two-phones = Một tài khoản VNeID chỉ dùng được trên một máy mỗi lúc. Sang máy khác thì phải xác nhận lại.
vneid-new-phone = { $You } vào tài khoản ở máy mới, mã xác nhận sẽ hiện trong VNeID ở máy cũ. Không còn máy cũ thì áp thẻ căn cước vào lưng máy mới. Khó quá thì { $you } ra công an xã.
vneid-lost-phone = { $You } gọi ngay 1900 0368 (có tính tiền) để khóa tài khoản VNeID. Sau đó ra công an xã nhờ giúp tiếp nhé.
vneid-hotline = Tổng đài VNeID và căn cước là 1900 0368, có tính tiền. { $You } tự gọi đi, còn ai gọi đến xưng tổng đài thì đừng tin vội.
vneid-change-number = { $You } ra công an xã, hoặc gọi 1900 0368 (có tính tiền) rồi bấm phím 4.
vneid-no-smartphone = Kích hoạt định danh làm được trên máy tính, ở trang vneid.gov.vn. { $You } cũng có thể ra xã, cán bộ làm cùng.
vneid-passcode = Mật khẩu như chìa khóa cổng, để vào VNeID. Passcode là 6 số, như chìa khóa tủ, để mở giấy tờ. Cả hai { $you } đừng cho ai biết.
vneid-passcode-forgotten = { $You } bấm vào một mục giấy tờ, chọn «Quên passcode» rồi «Xác nhận». Nhập mã gửi về tin nhắn, rồi đặt 6 số mới.
vneid-password-form = Mật khẩu dài 8 đến 20 ký tự, có chữ hoa, chữ thường, chữ số và một dấu như @. { $You } ghi vào sổ cất ở nhà, đừng gửi cho ai nhé.
vneid-password-change = Trong VNeID, { $you } vào «Cá nhân», rồi bấm «Đổi mật khẩu» hoặc «Đổi passcode».
vneid-show = { $You } mở VNeID, vào «Ví giấy tờ», bấm «Xuất trình giấy tờ» rồi nhập passcode 6 số. Máy { $you } tự cầm, và đừng gửi ảnh trang ấy cho ai.
license-add = Trong VNeID, { $you } vào «Ví giấy tờ», bấm «Tích hợp thông tin», rồi «Tạo mới yêu cầu». Chọn giấy phép lái xe, gửi đi rồi chờ duyệt vài ngày.
stay-notice = Trong VNeID, { $you } vào «Thủ tục hành chính», chọn «Thông báo lưu trú». Điền xong nhớ bấm «Gửi yêu cầu» lần cuối. Khó thì { $me } gọi người giúp.

## Mã số, sim

otp-what = OTP là mã số gửi về tin nhắn, dùng một lần rồi thôi. Mã ấy { $you } không đọc cho ai, kể cả công an hay ngân hàng.
otp-missing = { $You } thử gọi cho con cháu xem máy có gọi đi được không. Sim chưa xác nhận có thể bị khóa, nên tin nhắn không về. { $You } ra cửa hàng nhà mạng hỏi nhé.
sim-owner = { $You } soạn tin TTTB gửi 1414, không mất tiền. Tin trả lời cho biết sim đứng tên ai.
sim-confirm = { $You } xác nhận trong VNeID, trong ứng dụng của nhà mạng, hoặc ra cửa hàng nhà mạng. Ra cửa hàng thì mang theo thẻ căn cước. Đường dẫn người lạ gửi thì đừng bấm.
sim-locked = Sim chưa xác nhận bị khóa gọi đi từ 15/6/2026, sau 60 ngày thì khóa cả hai chiều. { $You } mang căn cước ra cửa hàng nhà mạng để mở lại.
sim-new-phone = Lắp sim sang máy khác có thể bị khóa gọi đi trong 2 giờ. { $You } có 30 ngày để xác nhận lại khuôn mặt với nhà mạng.

## Bảo hiểm, trợ cấp

health-card-visit = Đi khám { $you } không cần thẻ bảo hiểm giấy. Đưa thẻ căn cước, hoặc thẻ trong VNeID, đều được ạ.
health-card-lost = Từ 1/6/2025 thẻ bảo hiểm y tế giấy không cấp lại nữa. Đi khám { $you } dùng thẻ căn cước hoặc VNeID là được ạ.
health-card-add = Trong VNeID, { $you } vào «Ví giấy tờ», bấm «Tích hợp thông tin», rồi «Tạo mới yêu cầu». Chọn thẻ bảo hiểm y tế, gửi đi rồi chờ duyệt vài ngày.
insurance-number = Từ 1/8/2025, mã số bảo hiểm xã hội chính là số căn cước. Số ấy { $you } không cần nhắn cho { $me }.
health-book = Sổ sức khỏe điện tử nằm trong VNeID, có giá trị như sổ giấy. Trong đó có các lần khám và đơn thuốc của { $you }.
insurance-hotline = Tổng đài bảo hiểm xã hội là 1900 9068, có tính tiền, 1.000 đồng một phút. Đó là số duy nhất, số khác gọi đến thì đừng tin.
insurance-calls = Bảo hiểm xã hội không gọi điện hỏi thông tin, giúp gì cũng không thu phí. Ai gọi đòi tiền hay giục lấy bản mới thì { $you } cúp máy.
vssid-password = { $You } gọi 1900 9068 (có tính tiền) rồi bấm phím 8. Trong VNeID cũng có bảo hiểm, chỉ cần nhớ một mật khẩu.
pension-who = Người từ 75 tuổi không có lương hưu được 500.000 đồng mỗi tháng, theo mức năm 2025. Nhà nghèo, cận nghèo thì từ 70 tuổi. Mức năm nay { $you } hỏi xã nhé.
pension-apply = { $You } làm đơn theo Mẫu số 01 và nộp ở xã. Xã trả lời trong 10 ngày làm việc.
benefit-account = Trong VNeID, { $you } vào «An sinh xã hội», chọn «Tài khoản hưởng An sinh xã hội». Tài khoản phải đứng tên { $you }. Việc này không mất tiền.

## Cơ quan

portal-address = Cả nước dùng chung một trang là dichvucong.gov.vn. { $You } vào đó bằng tài khoản VNeID.
portal-hotline = Tổng đài dịch vụ công là 1800 1096, gọi không mất tiền. Tin nhắn mang tên số ấy vẫn có thể là giả, { $you } đừng bấm vào.
portal-track = { $You } vào trang dichvucong.gov.vn, gõ mã hồ sơ để xem. Chưa rõ thì mang mã ấy ra xã, cán bộ xem giúp.
commune-help = { $You } cứ ra xã, cán bộ ở xã sẽ làm cùng { $you }. Nhớ mang theo thẻ căn cước nhé.
two-levels = Từ 1/7/2025 chỉ còn 2 cấp: tỉnh, rồi đến xã, phường, đặc khu. Khai địa chỉ { $you } chỉ ghi tỉnh và xã.
state-site = Trang của nhà nước thường có đuôi .gov.vn ở cuối cùng. Chữ «gov» nằm ở giữa thì chưa chắc. Chưa rõ thì { $you } đừng bấm, cứ hỏi { $me }.
front-portal = Mặt trận số là nơi bà con gửi phản ánh, kiến nghị tới Mặt trận các cấp. Trang xã đang dùng là { $mattran_url }, câu trả lời được công khai.
digital-literacy = Đó là phong trào giúp mọi người biết dùng công nghệ số. Trang học của nhà nước là binhdanhocvuso.gov.vn.

## Tiền

bank-face = Chuyển trên 10 triệu một lần, hoặc quá 20 triệu một ngày, thì phải soi mặt. Đó là quy định, không phải máy hỏng. { $You } ra chỗ sáng, bỏ khẩu trang nhé.
bank-old-id = Từ 1/1/2026, giấy tờ hết hạn hay chứng minh 9 số thì ngân hàng ngừng giao dịch qua mạng. { $You } mang căn cước ra quầy để đổi sang giấy tờ mới.
receive-money = Ai bảo đọc mã OTP để nhận tiền là lừa đảo, { $you } đừng đọc. Mã và mật khẩu mình giữ cho mình.

## An toàn

police-call = Công an không làm việc qua điện thoại, không hỏi tiền hay mã OTP. Cần gì thì mời bằng giấy, hoặc qua công an xã. { $You } cứ cúp máy.
report-scam = { $You } gọi 156, hoặc nhắn tin tới 5656, không mất tiền. Gấp thì gọi 113, hoặc ra công an xã.
emergency-numbers = Công an là 113, cứu hỏa là 114, cấp cứu là 115, gọi không mất tiền.
apk-file = Tệp .apk là ứng dụng ở ngoài cửa hàng, hay bị dùng để lấy cắp tiền. { $You } chỉ cài từ cửa hàng ứng dụng của máy nhé.
zalo-block = { $You } mở tin của người ấy, bấm 3 chấm ở góc trên, chọn «Chặn tin nhắn» rồi «Có». Muốn chặn mọi người lạ thì vào «Quyền riêng tư», tắt «Nhận tin nhắn từ người lạ».
zalo-hide-number = Trong Zalo, { $you } vào «Quyền riêng tư», chọn «Quản lý nguồn tìm kiếm và kết bạn». Rồi tắt dòng có chữ số điện thoại.

## Về máy trợ giúp này

bot-who = { $Me } là Cầm Tay, máy trợ giúp học dùng điện thoại, không phải người thật. Muốn gặp người, { $you } bấm «Gọi người giúp» nhé.
bot-safe = { $Me } không bao giờ hỏi mật khẩu, mã số, giấy tờ hay tiền, và không gọi điện. Ai xưng là { $me } mà hỏi những thứ ấy là giả.
bot-data = { $Me } che số riêng tư trước khi lưu, chỉ người giúp mới đọc lời nhắn. Muốn xóa hết, { $you } nhắn «xóa dữ liệu của tôi».
bot-fee = { $Me } không thu tiền gì của { $you }. Ai đòi tiền để chỉ dùng điện thoại là giả đấy ạ.
bot-can = { $Me } chỉ từng bước các việc trên điện thoại, và trả lời câu hỏi về VNeID, bảo hiểm, lừa đảo. Khó quá thì { $me } gọi người giúp.

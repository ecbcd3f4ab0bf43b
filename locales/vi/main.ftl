# Lời của Cầm Tay ngoài các bài học.
# { $You }/{ $you } là cách gọi người học (Bác/bác…), { $Me }/{ $me } là cách máy tự gọi (Cháu/cháu).
# Mỗi tin: ấm, ngắn, một việc; không trách; mỗi tin nhiều nhất một chữ «ạ».

## Cách xưng hô

address-cu = cụ
address-ong = ông
address-ba = bà
address-bac = bác
address-co = cô
address-chu = chú
address-anh = anh
address-chi = chị
address-mentor = anh chị
self-child = cháu
self-younger = em

## Lời chào đầu tiên

greet = { $Me } chào { $you }. { $Me } là Cầm Tay, máy trợ giúp học dùng điện thoại, không phải người thật.
    { $Me } không bao giờ hỏi mật khẩu, mã số hay tiền.
    { $Me } gọi mình là gì cho phải ạ?
greet-commune = { $Me } chào { $you }. { $Me } là Cầm Tay, máy trợ giúp của { $commune }, không phải người thật.
    { $Me } không bao giờ hỏi mật khẩu, mã số hay tiền.
    { $Me } gọi mình là gì cho phải ạ?
greet-short = { $Me } là Cầm Tay, máy trợ giúp, không phải người thật. Muốn { $me } gọi khác, { $you } cứ nhắn «gọi tôi là bà» chẳng hạn.
address-chosen = Vâng, { $me } nhớ rồi.
lang-chosen = Từ giờ { $me } nói tiếng Việt.

## Chọn bài

menu = { $You } muốn làm việc nào ạ?
menu-greeting = { $Me } chào { $you }. { $You } muốn làm việc nào ạ?
menu-unclear = { $Me } chưa rõ ý { $you }. { $You } chọn một việc dưới đây nhé.
menu-question = Câu này { $me } chưa trả lời chắc được. { $You } chọn một việc, hoặc để { $me } gọi người nhé.
menu-off-topic = Chuyện ấy { $me } không rành. Việc trên điện thoại thì { $me } giúp được ạ.
menu-nothing-waiting = Chưa có bài nào đang dở. { $You } chọn một việc nhé.
menu-topics = { $You } muốn làm việc về gì ạ?
menu-topic = Đây là các việc về «{ $topic }». { $You } chọn một việc nhé.
lesson-begins = Mình làm bài «{ $title }», khoảng { $minutes } phút. { $You } cứ thong thả nhé.
lesson-goes-on = Mình làm tiếp bài «{ $title }» nhé.
lesson-waits = Bài «{ $title }» đang làm dở, { $me } vẫn nhớ chỗ. { $You } làm tiếp bài ấy không ạ?
lesson-gone = Bài này không còn nữa. { $You } chọn bài khác nhé.
switch-lesson = { $You } muốn chuyển sang bài «{ $title }» ạ? Chỗ đang làm { $me } vẫn nhớ.

## Ở một bước

praise-1 = { $You } làm được rồi.
praise-2 = Vâng, được rồi.
praise-3 = { $You } khéo quá.
comfort-1 = Chưa được cũng không sao. Mình thử cách khác nhé.
comfort-2 = Không vội đâu ạ. { $Me } nói cách khác nhé.
comfort-3 = Nhiều người cũng vướng chỗ này. Mình thử lại cách khác nhé.
comfort-again-1 = Mình chia nhỏ ra, làm từng chút một nhé.
comfort-again-2 = Mình đi thật chậm, mỗi lần một việc nhỏ thôi nhé.
slowly = Vâng, { $me } nói từng câu một.
take-your-time = Vâng, { $you } cứ thong thả. Xong thì nhắn { $me } ạ.
did-it-work = { $You } làm được bước này chưa ạ?
clarify = { $Me } chưa rõ. { $You } làm được bước này chưa ạ?
clarify-choice = { $Me } chưa rõ. { $You } chọn giúp { $me } một ô dưới đây nhé.
clarify-read = { $Me } chưa rõ. { $You } đọc giúp { $me } những chữ đang hiện trên màn hình nhé.
clarify-photo = { $Me } chưa nhận được ảnh. { $You } gửi ảnh vào đây nhé; không gửi được thì { $you } bấm «{ reply-skip }».
ask-again = Mình đang làm dở bước này. { $You } làm được chưa ạ?
ask-again-choice = Mình đang làm dở bước này. { $You } chọn giúp { $me } một ô dưới đây nhé.
ask-again-photo = Mình đang làm dở bước này. { $You } gửi ảnh vào đây nhé.
back-one-step = Vâng, mình quay lại bước trước.
really-skip = Bỏ qua bước này thì bước sau có thể không làm được. { $You } vẫn muốn bỏ qua ạ?
step-without-words = Chỗ này { $me } chưa có lời hướng dẫn. { $You } bấm «Gọi người giúp» nhé.
quiz-told = Không sao ạ, { $me } nói luôn: «{ $answer }».
photo-came = { $Me } nhận được ảnh rồi. { $Me } không xem và không giữ lại ạ.
old-choice = Ô vừa bấm là của lúc trước.
greeting-back = { $Me } chào { $you }.
thanks-back = Dạ, { $me } vui được giúp { $you }.
off-topic = Chuyện ấy { $me } không rành lắm.
wrong-person = { $Me } xin lỗi đã làm phiền. Nếu không nhờ { $me } thì { $you } cứ bỏ qua, { $me } không nhắc nữa ạ.

## Hình vẽ, kể bằng lời

picture-page = Hình vẽ trang «{ $title }».
picture-phone = Hình vẽ màn hình điện thoại.
picture-thing = { $sort ->
        [heading] dòng chữ to «{ $label }»
        [field] ô gõ chữ «{ $label }»
        [button] nút «{ $label }»
        [link] dòng chữ «{ $label }»
        [row] hàng «{ $label }»
        [tick] ô vuông nhỏ trước dòng «{ $label }»
        [bubble] tin nhắn «{ $label }»
        [icon] hình nhỏ tên «{ $label }»
        [tab] mục «{ $label }»
        [photo] ảnh «{ $label }»
       *[text] dòng chữ «{ $label }»
    }
picture-unnamed = { $sort ->
        [heading] dòng chữ to
        [field] ô gõ chữ
        [button] nút
        [link] dòng chữ
        [row] hàng
        [tick] ô vuông nhỏ
        [bubble] tin nhắn
        [icon] hình nhỏ
        [tab] mục
        [photo] ảnh
        [qr] hình vuông đen trắng, tức là mã QR,
        [keyboard] bàn phím
        [key] phím to có màu xanh
       *[text] dòng chữ
    }
picture-arrow = Mũi tên đỏ chỉ vào { $thing } { $height ->
        [top] ở phía trên
        [bottom] ở phía dưới
       *[middle] ở giữa
    }{ $side ->
        [left] { ", bên trái" }
        [centre] { ", chính giữa" }
        [right] { ", bên phải" }
       *[all] { "" }
    }.
picture-mastered = Hình vẽ bông hoa vải có ngôi sao vàng, dòng chữ to «{ $praise }» và tên bài «{ $title }».

## Trang chữ to của một bước, giọng đọc

recording-invite = { $You } bấm vào đây để nghe đọc:
step-page-listen = Nghe đọc
step-page-again = Nếu chưa được
step-page-simpler = Cách khác nữa
step-page-back = Làm xong, { $you } quay lại chỗ nhắn tin rồi trả lời { $me } ạ.
step-page-gone = Trang này không còn nữa
step-page-instead = { $You } quay lại chỗ nhắn tin, nhắn «Xem các bài» là { $me } chỉ tiếp ạ.

## Ảnh, tiếng nói, hình dán

media-image = { $Me } cảm ơn { $you }. { $Me } không xem được ảnh; ảnh giấy tờ { $you } đừng gửi cho ai nhé.
media-audio = { $Me } cảm ơn { $you }. { $Me } chưa nghe được tiếng nói, { $you } nhắn chữ hoặc bấm ô dưới nhé.
media-sticker = { $Me } nhận được hình rồi.
media-video = { $Me } cảm ơn { $you }. Phim thì { $me } chưa xem được.
media-other = { $Me } nhận được rồi, nhưng chưa mở được loại này.
media-unsupported = Ứng dụng không cho { $me } xem tin vừa rồi. { $You } nhắn bằng chữ giúp { $me } nhé.
media-name-image = [ảnh]
media-name-sticker = [hình dán]
media-name-audio = [tin nhắn thoại]
media-name-video = [phim]
media-name-file = [tệp]
media-name-location = [vị trí]
media-name-link = [đường dẫn]
media-name-contact = [danh thiếp]

## Nghỉ, nhắc

paused = Vâng, mình nghỉ nhé. { $Me } nhớ chỗ đang làm rồi, khi nào rảnh { $you } nhắn «{ word-resume }» ạ.
word-resume = tiếp
farewell = Vâng, { $me } chào { $you }. Cần gì { $you } cứ nhắn { $me } ạ.
tomorrow-promised = Vâng, sáng mai { $me } nhắc { $you } ạ.
nudge-first = { $You } còn đó không ạ? Câu { $me } vừa hỏi, { $you } cứ thong thả rồi trả lời nhé.
nudge-second = { $Me } vẫn nhớ chỗ mình đang làm. Lúc nào tiện { $you } làm tiếp nhé.
nudge-tomorrow = { $Me } chào { $you }. Hôm nay mình làm tiếp bài hôm trước nhé ạ?

## Tập lại cho thạo

practice-invite = { $Me } chào { $you }. Mình tập lại bài «{ $title }» cho nhớ nhé ạ?
practice-check = { $Me } chào { $you }. Bài «{ $title }» { $you } thạo rồi; hôm nay thử lại xem còn nhớ không ạ?
practice-not-now = Vâng, để khi khác ạ.
practice-never = Vâng, bài này { $me } không nhắc nữa. Khi nào muốn tập, { $you } cứ nhắn { $me } ạ.
lesson-mastered = Chúc mừng { $you }! { $You } thạo bài «{ $title }» rồi. Mấy hôm khác nhau { $you } đều tự làm, không cần ai giúp ạ.
mastered-praise = { $You } làm được rồi!
lesson-retained = { $You } vẫn nhớ bài «{ $title }», giỏi quá.
forgetting-is-normal = Lâu không làm thì ai cũng quên, chuyện thường thôi. Mình tập lại vài hôm là nhớ.
mastered-again = Lần này { $you } nhớ chắc rồi ạ.
show-question = Hàng xóm có người chưa biết làm, { $you } có vui lòng chỉ giúp họ không ạ? Ai được giúp thì biết tên { $you }.
show-thanks = Quý hóa quá, { $me } cảm ơn { $you }. Người hướng dẫn đồng ý thì { $me } báo { $you } ạ.
show-not = Vâng, không sao ạ. { $You } tự làm được là { $me } mừng rồi.
show-ended = Vâng, từ giờ { $me } không nhờ { $you } chỉ giúp ai nữa. { $Me } cảm ơn { $you } nhiều.
graduate-approved = Có { $mentor } đồng ý rồi. Từ nay { $you } là người chỉ giúp bài «{ $title }». Có ai gần nhà cần, { $me } nhắn { $you }. Muốn thôi, { $you } nhắn «thôi chỉ giúp» ạ.
graduate-name = { $you } { $name }
graduate-unnamed = { $you } hàng xóm
graduate-later = Bài «{ $title }» lúc này chưa cần thêm người chỉ. Tấm lòng của { $you }, { $mentor } và { $me } đều quý ạ.

## Số riêng tư, lừa đảo, nguy cấp

too-much = { $You } nhắn nhanh quá, { $me } chưa đọc kịp. { $You } nghỉ tay 1 phút rồi nhắn lại giúp { $me } nhé.
hidden-secret = { $Me } đã che mã số bí mật trong tin của { $you }. Mã và mật khẩu { $you } đừng gửi cho ai, kể cả { $me }. Lỡ đưa ai mật khẩu thì { $you } đổi ngay. Lỡ đọc mã OTP thì gọi ngân hàng theo số in trên thẻ nhé.
hidden-number = { $Me } đã che { $what } trong tin của { $you }. { $Me } không cần biết, { $you } giữ cho mình nhé.
hidden-link = { $Me } đã che đường dẫn trong tin của { $you }. Chưa rõ của ai thì { $you } đừng bấm nhé.
hidden-name-identity = số căn cước
hidden-name-phone = số điện thoại
hidden-name-card = số thẻ ngân hàng
hidden-name-account = số tài khoản
hidden-name-insurance = số bảo hiểm
hidden-name-email = địa chỉ thư điện tử
emergency-stop = { $You } dừng lại nhé, việc này rất giống lừa đảo. Đừng bấm, đừng đọc mã, đừng chuyển tiền; ai đang gọi thì { $you } cúp máy.
emergency-stop-because = { $You } dừng lại nhé, việc này rất giống lừa đảo, vì { $reason }. Đừng bấm, đừng đọc mã, đừng chuyển tiền; ai đang gọi thì { $you } cúp máy.
emergency-unsure = { $Me } chưa chắc tin ấy thật hay giả, { $you } cứ dừng lại đã. Đừng bấm, đừng đọc mã, đừng chuyển tiền; { $you } hỏi công an xã, hoặc để { $me } gọi người xem giúp.
emergency-order = Nếu đã lỡ bấm, cài, đọc mã hay chuyển tiền, { $you } đọc hết rồi làm theo thứ tự này:
    1. Tắt máy, hoặc bật chế độ máy bay. Máy bị đơ thì tháo sim.
    2. Mượn máy khác, gọi số của ngân hàng in trên thẻ để khóa.
    3. Gọi 1900 0368 (có tính tiền) để khóa VNeID.
    4. Ra công an xã hoặc gọi 113. Giữ nguyên tin nhắn.
    5. Khoan cài lại ứng dụng ngân hàng, chờ người giúp xem máy đã.
    6. Nói cho người nhà biết. Ai cũng có thể gặp, không có gì phải ngại.
distress-numbers = Nếu nguy cấp { $you } gọi ngay: 115 khi ốm đau, 114 khi cháy, 113 khi có kẻ xấu.

## Xóa dữ liệu

erase-question = { $You } muốn xóa hết ạ? { $Me } sẽ quên tên gọi, thôn, các bài đang học và mọi lời đã nhắn. Xóa rồi thì không lấy lại được.
erased = { $Me } đã xóa hết những gì lưu về { $you }. Số biên nhận: { $receipt }. Khi nào cần, { $you } nhắn là { $me } giúp lại từ đầu ạ.
erase-kept = Vâng, { $me } giữ nguyên, không xóa gì.

## Gọi người giúp

handoff-attempts = Chỗ này hay khó, nhiều người cũng vướng. { $Me } nhờ người đến giúp { $you } nhé. Trong lúc chờ { $you } cứ để nguyên máy.
handoff-asked = Vâng, { $me } nhờ người giúp { $you } ngay. Trong lúc chờ { $you } cứ để nguyên máy.
handoff-distress = { $You } bình tĩnh nhé, { $me } gọi người giúp ngay. Nếu nguy cấp { $you } gọi 115 khi ốm đau, 114 khi cháy, 113 khi có kẻ xấu.
handoff-scam = { $Me } gọi người giúp { $you } ngay. { $You } đừng nghe ai giục nhé.
handoff-step-gone = Bài này vừa được sửa lại, { $me } nhờ người chỉ tiếp cho { $you } nhé.
handoff-flow = { $Me } nhờ người giúp { $you } việc này ngay.
handoff-already = { $Me } đang nhờ người giúp rồi. { $You } chờ một chút nhé.
asked-village = { $Me } đã nhắn { $asked } người giúp trong thôn. Có ai nhận, { $me } báo { $you } ngay.
asked-commune = { $Me } đã nhắn { $asked } người giúp trong xã. Có ai nhận, { $me } báo { $you } ngay.
asked-coordinator = Chưa ai nhận được, nên { $me } nhắn tiếp { $asked } người phụ trách. Có ai nhận, { $me } báo ngay.
nobody-came = Lúc này chưa có ai rảnh, { $me } sẽ hỏi lại sau. Cần gấp thì { $you } nhờ con cháu, hoặc ra trụ sở xã nhé.
nobody-came-go-to = Lúc này chưa có ai rảnh, { $me } sẽ hỏi lại sau. Cần gấp thì { $you } đến: { $place }.
waiting-noted = { $Me } ghi lại rồi. Người giúp đến sẽ đọc được ngay.
mentor-came = Có { $mentor } đến giúp { $you } rồi. { $You } cứ nhắn ở đây, { $mentor } đọc được và trả lời.
mentor-left = Tiếc quá, { $mentor } bận mất rồi. { $Me } nhờ người khác cho { $you } nhé.
mentor-left-next = Nghe { $mentor } nói bước này xong rồi. Mình làm bước sau nhé.
mentor-left-same = Nghe { $mentor } nói mình thử lại bước này. { $Me } chỉ lại nhé.
mentor-meets = { $You } được { $mentor } hẹn gặp để chỉ tận tay. Gặp xong { $you } nhắn «{ word-resume }», mình làm tiếp ở đây.
mentor-closed = Nghe { $mentor } nói việc này xong rồi. Cần gì nữa { $you } cứ nhắn { $me } ạ.
solved-question = { $You } làm được bước này rồi, phải không ạ? Được rồi thì { $me } báo người giúp khỏi chờ.
solved-not-yet = Vâng, { $you } cứ nói chuyện tiếp với người giúp nhé.
solved-outside-lesson = Tốt quá ạ. { $You } muốn làm việc nào nữa không?
appointment-waits = Việc xin hẹn: lúc này chưa có ai rảnh, { $me } sẽ hỏi lại sau.
appointment-taken = Có { $mentor } nhận lời hẹn của { $you } rồi. { $You } cứ nhắn ở đây để hẹn giờ, { $mentor } đọc được.
appointment-taken-later = Có { $mentor } nhận lời hẹn của { $you } rồi. Xong việc này { $mentor } nhắn { $you } sau ạ.
appointment-meets = { $You } có hẹn gặp { $mentor } rồi ạ.
appointment-over = Nghe { $mentor } nói việc hẹn đã xong ạ.

## Ô trả lời nhanh (nhiều nhất 20 ký tự)

reply-done = Được rồi
reply-stuck = Chưa được
reply-not-seen = Chưa thấy
reply-not-sent = Chưa gửi được
reply-skip = Bỏ qua bước này
reply-matches = Có, đúng thế
reply-matches-not = Không có
reply-yes = Có
reply-no = Không
reply-human = Gọi người giúp
reply-human-now = Gọi người ngay
reply-menu = Xem các bài
reply-other-lessons = Bài khác
reply-more = Xem thêm
reply-resume = Làm tiếp
reply-pause = Hôm khác làm
reply-tomorrow = Mai nhắc tôi
reply-practise = Tập bây giờ
reply-never = Đừng nhắc bài này
reply-forget-me = Xóa dữ liệu của tôi
reply-erase = Xóa hết
reply-keep = Giữ lại
reply-solved = Tôi làm được rồi
reply-cu = Gọi là cụ
reply-ong = Gọi là ông
reply-ba = Gọi là bà
reply-bac = Gọi là bác
reply-co = Gọi là cô
reply-chu = Gọi là chú
reply-anh = Gọi là anh
reply-chi = Gọi là chị

## Bàn hướng dẫn (nói với người hướng dẫn)

desk-linked = Chào { $name }. Từ giờ khi có người cần giúp, { $me } nhắn { $you } ở đây. Gõ «danh sách» để xem ai đang chờ, «nghỉ hỗ trợ» để thôi nhận tin.
desk-linked-open = Chào { $name }. Có { $open } người đang chờ giúp, { $me } gửi { $you } ngay. Gõ «danh sách» để xem lại, «nghỉ hỗ trợ» để thôi nhận tin.
citizen-unnamed = { $You }
desk-who = { $head }: { $who }.
desk-who-of = { $head }: { $who }, { $village }.
desk-offer = Có người cần giúp
desk-offer-about = Có người cần giúp về { $kind }
desk-graduate = Có người muốn chỉ giúp bà con
desk-claimed = Đã nhận giúp
desk-reason-attempts = Lý do: thử các cách rồi mà chưa được.
desk-reason-asked = Lý do: xin gặp người thật.
desk-reason-distress = KHẨN: người này đang lo sợ, ốm đau hoặc gặp nguy hiểm.
desk-reason-scam = KHẨN: có dấu hiệu lừa đảo.
desk-reason-step-gone = Lý do: bài vừa sửa, bước đang làm không còn.
desk-reason-flow = Lý do: bài học yêu cầu có người giúp ở chỗ này.
desk-reason-appointment = Lý do: xin một buổi hẹn, không gấp; người ấy vẫn đang học tiếp.
desk-reason-graduate = Lý do: đã thạo bài này, xin được chỉ cho người khác. Không gấp. Bấm «Kết thúc» rồi «{ reply-end-approved }» nếu được.
desk-kind = Việc cần hẹn: { $kind }.
desk-lesson = Bài: «{ $title }».
desk-step = Bước: { $step }
desk-tried = Đã thử { $tried } cách giải thích.
desk-last-words = Lời gần nhất: { $words }
desk-how-to-help = Nhắn ở đây là người ấy đọc được. Gõ «xong» để kết thúc, «trả lại» để nhường người khác.
desk-open = Có { $open } người đang chờ. { $You } nhận ai ạ?
desk-nothing-open = Lúc này chưa có ai chờ giúp.
desk-busy = { $You } đang giúp { $who }. Xong người này rồi hãy nhận người khác nhé.
desk-helping = { $You } đang giúp { $who }. Nhắn ở đây là người ấy đọc được. Gõ «xong» để kết thúc, «trả lại» để nhường người khác.
desk-go-on = Vâng, { $you } cứ nhắn tiếp, lời được chuyển ngay.
desk-declined = Vâng, { $me } hỏi người khác.
desk-media = { $Me } chưa chuyển được ảnh hay tiếng nói. { $You } viết bằng chữ giúp { $me } nhé.
desk-how-does-it-end = Việc của { $who } kết thúc thế nào ạ?
desk-offer-taken = Người này đã có { $name } nhận giúp.
desk-offer-over = Người này đã có người giúp rồi, hoặc không cần nữa. Cảm ơn { $you }.
desk-offer-withdrawn = Người này không cần giúp nữa.
desk-closed-taken = Người này đang được { $name } giúp.
desk-closed-withdrawn = Người này không cần giúp nữa. Cảm ơn { $you }.
desk-passed-on = { $Me } đã nhường người này cho người khác giúp. Cảm ơn { $you }.
desk-ended-next = Xong rồi. { $Me } chỉ tiếp bước sau cho người học. Cảm ơn { $you }.
desk-ended-same = Xong rồi. { $Me } chỉ lại bước này cho người học. Cảm ơn { $you }.
desk-ended-meet = Xong rồi. { $Me } đã báo là { $you } hẹn gặp trực tiếp.
desk-ended-closed = Xong rồi. { $Me } đã khép lại việc này. Cảm ơn { $you }.
desk-ended-approved = Xong rồi. { $Me } đã báo là { $you } đồng ý.
desk-signed-off = { $You } đã thôi nhận tin. Khi nào muốn giúp lại, gửi mã mời cho { $me }.
graduate-can-you = { $You } chỉ giúp người ấy được không? Muốn thôi hẳn, { $you } nhắn «thôi chỉ giúp» ạ.
graduate-keep-secrets = Mật khẩu, mã số của người ấy thì { $you } đừng hỏi nhé.
reply-claim = Tôi nhận
reply-claim-of = Nhận: { $who }
reply-decline = Để người khác
reply-finish = Kết thúc
reply-release = Trả lại
reply-not-finished = Chưa xong
reply-end-next = Sang bước sau
reply-end-same = Làm lại bước này
reply-end-meet = Hẹn gặp trực tiếp
reply-end-closed = Khép lại
reply-end-approved = Đồng ý

## Trong nhóm

group-help = Cháu là Cầm Tay, máy trợ giúp học dùng điện thoại. Bác nào cần, nhắn riêng cho cháu, cháu chỉ từng bước ạ.
group-too-much = Nhóm mình nhắn nhiều quá, cháu chưa đọc kịp. Cháu xin nghỉ 1 phút rồi giúp tiếp ạ.
group-scam = Mọi người cẩn thận: tin trong nhóm vừa rồi có dấu hiệu lừa đảo. Đừng bấm, đừng đọc mã, đừng chuyển tiền; hỏi công an xã trước đã ạ.

## Dấu hiệu lừa đảo, nói sau «vì»

scam-apk = bảo cài tệp ngoài cửa hàng ứng dụng
scam-arrest = dọa bắt, dọa điều tra
scam-asks-code = hỏi mã, mật khẩu hoặc số bí mật
scam-blackmail = dọa tung ảnh, tung tin để đòi tiền
scam-broker = nhận làm giấy tờ hộ lấy tiền
scam-charity = kêu gọi làm phúc vào tài khoản riêng
scam-claims-office = tự xưng là cơ quan nhà nước hoặc ngân hàng
scam-emergency = báo người nhà gặp nạn, giục gửi tiền
scam-fee = đòi nộp phí trước
scam-fine = đòi nộp phạt qua tin nhắn
scam-health-sale = bán thuốc, bán hàng chữa bệnh, đòi đặt cọc
scam-invest = hứa lãi cao khi góp tiền
scam-job = việc nhẹ lương cao, đòi nạp tiền
scam-link-cheap = đường dẫn lạ, không phải trang nhà nước
scam-link-hidden = đường dẫn giấu địa chỉ thật
scam-link-imitates = đường dẫn giả giống trang nhà nước
scam-link-short = đường dẫn rút gọn, không biết dẫn tới đâu
scam-link-unknown = đường dẫn không rõ của ai
scam-loan = mời vay tiền dễ rồi đòi phí
scam-mixed-letters = chữ bị tráo bằng chữ nước khác
scam-moves-chat = rủ sang chỗ nhắn tin riêng của người lạ
scam-opens-link = bảo bấm vào đường dẫn hoặc vào trang lạ
scam-press-key = bảo bấm phím theo tổng đài lạ
scam-qr = bảo soi mã người lạ gửi
scam-recover = hứa lấy lại tiền đã mất
scam-remote = đòi xem hoặc điều khiển máy từ xa
scam-romance = người quen qua mạng gửi quà, đòi tiền
scam-safe-account = bảo chuyển tiền vào tài khoản an toàn
scam-sale = bán hàng rẻ bất thường
scam-secrecy = bảo giữ bí mật, không nói với ai
scam-spirit = dọa vong, dọa hạn để lấy tiền cúng
scam-strange-transaction = báo có giao dịch lạ, giục làm theo
scam-stranger = người lạ gọi đến đòi làm theo
scam-takes-identity = hỏi số giấy tờ, số tài khoản hoặc thông tin riêng
scam-takes-photo = xin ảnh giấy tờ hoặc ảnh khuôn mặt
scam-threat = dọa khóa, dọa cắt
scam-transfer = bảo chuyển tiền
scam-update-lure = giục cập nhật qua tin nhắn
scam-urgency = giục làm ngay
scam-virus = dọa máy nhiễm vi-rút
scam-windfall = báo trúng thưởng, cho tiền, cho quà
scam-wording = lời lẽ giống những tin lừa đảo đã gặp

## Loại việc cần người giúp, nói sau «về»

help-facebook = Facebook
help-health = sổ sức khỏe, thẻ bảo hiểm y tế
help-mattran = Mặt trận số
help-money = tiền, trả tiền trên máy
help-pension = lương hưu
help-portal = dịch vụ công trên mạng
help-scam = chống lừa đảo
help-signature = chữ ký số
help-sim = sim, mã số gửi về máy
help-vneid = VNeID, căn cước
help-zalo = Zalo

## Nhóm bài trong danh sách (nhiều nhất 20 ký tự)

topic-zalo = Zalo, Facebook
topic-identity = VNeID, căn cước
topic-safety = Chống lừa đảo, sim
topic-money = Khám bệnh, tiền
topic-offices = Thủ tục trên mạng
topic-front = Mặt trận số

## Sơ đồ bài học (cho người soạn bài)

graph-title = { $title }, { $time }: { $started } lượt học, { $ended } lượt xong
graph-failed = { $count } lần chưa được
graph-wrong = { $count } câu chưa đúng
graph-asked = { $count } lần gọi người
graph-paused = { $count } lần tạm nghỉ

## Tờ chữ to để dán tường

handout-minutes = khoảng { $minutes } phút
handout-safety = Ai giục thì mình dừng: không bấm, không đọc mã, không chuyển tiền. Cúp máy, hỏi con cháu hoặc công an xã.
handout-go-on = bước { $step }
handout-over = xong
handout-ask = hỏi người hướng dẫn
handout-otherwise = Không giống thế
handout-lesson = Xem bài «{ $title }».
handout-help = Khi cần giúp
handout-chat = Soi ô vuông dưới đây là nhắn được cho Cầm Tay, máy trợ giúp chỉ từng bước. Địa chỉ máy hiện ra phải giống chữ bên cạnh. Cầm Tay không hỏi mật khẩu, mã số hay tiền.
handout-say = rồi nhắn: «{ $called }»
handout-web = Trang nhắn tin
handout-no-chat = Chỗ nào vướng, { $you } hỏi người hướng dẫn của thôn.
handout-in-person = Muốn có người làm cùng, { $you } ra xã, nhớ mang theo thẻ căn cước.
handout-in-person-at = Muốn có người làm cùng, { $you } đến: { $place }.
handout-calling = Mình gọi đi. Số ấy gọi đến thì đừng tin vội.
handout-number-emergency = công an, chữa cháy, cấp cứu
handout-number-scam = báo lừa đảo, không mất tiền
handout-number-vneid = VNeID, căn cước, có tính tiền
handout-number-portal = dịch vụ công, không mất tiền
handout-number-insurance = bảo hiểm xã hội, có tính tiền

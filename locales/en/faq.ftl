# Answers to what is often asked outside of lessons: flows/faq.yaml has the ways to ask.
# Three sentences at most; every 1900 number says that the call is charged.

## VNeID

vneid-what = VNeID is the state's app for digital papers and official procedures on the phone. Online public services use the same account.
vneid-fee = VNeID is free; install it only from your phone's app store. Whoever asks for a fee to install or update it is a fraud.
vneid-genuine = In the app store, the small line under VNeID says «Trung tâm dữ liệu quốc gia về dân cư». Never install it from a link or file that somebody sends.
vneid-after-merger = There is nothing to do. VNeID changes the names of communes and provinces by itself. Hang up on whoever urges you to update it.
vneid-level-two = Level 2 is registered face to face: take your ID card to the commune police. The police never do it by phone or link.
vneid-two-phones = One VNeID account works on one phone at a time. On another phone it must be confirmed again.
vneid-new-phone = Log in on the new phone; the code appears in VNeID on the old one. Without the old phone, hold your ID card to the back of the new one. If that is hard, go to the commune police.
vneid-lost-phone = Call 1900 0368 at once (the call is charged) to lock the VNeID account. Then ask the commune police for help.
vneid-hotline = The line for VNeID and ID cards is 1900 0368; the call is charged. Call it yourself; do not trust whoever calls you in its name.
vneid-change-number = Go to the commune police, or call 1900 0368 (the call is charged) and press 4.
vneid-no-smartphone = The account can be activated on a computer, at vneid.gov.vn. You can also go to the commune, where the officers do it with you.
vneid-passcode = The password is like the key of the gate: it lets you into VNeID. The passcode has 6 digits, like the key of the cupboard: it opens papers. Tell neither to anyone.
vneid-passcode-forgotten = Tap one of the papers, choose «Quên passcode», then «Xác nhận». Type the code from the text message, then choose 6 new digits.
vneid-password-form = A password has 8 to 20 characters: a capital, a small letter, a digit and a sign such as @. Write it into a notebook at home; send it to nobody.
vneid-password-change = In VNeID go to «Cá nhân», then tap «Đổi mật khẩu» or «Đổi passcode».
vneid-show = Open VNeID, go to «Ví giấy tờ», tap «Xuất trình giấy tờ» and type the passcode. Hold the phone yourself, and never send a photo of that page.
license-add = In VNeID go to «Ví giấy tờ», tap «Tích hợp thông tin», then «Tạo mới yêu cầu». Choose the driving licence, send it, and wait some days.
stay-notice = In VNeID go to «Thủ tục hành chính» and choose «Thông báo lưu trú». At the end, tap «Gửi yêu cầu» once more. If it is hard, I can call a person.

## Codes, SIM

otp-what = An OTP is a code sent by text message, good for one use. Never read it out to anyone, not even to police or a bank.
otp-missing = Try to call a relative, to see whether your phone can call out. An unconfirmed SIM may be locked, and then no message comes. Ask at your carrier's shop.
sim-owner = Send the text TTTB to 1414; it is free. The answer says in whose name the SIM is.
sim-confirm = Confirm it in VNeID, in the carrier's app, or at the carrier's shop. Take your ID card to the shop. Never tap a stranger's link.
sim-locked = Unconfirmed SIMs cannot call out since 15/6/2026, and 60 days later are locked both ways. Take your ID card to the carrier's shop.
sim-new-phone = A SIM put into another phone may be barred from calling within 2 hours. You have 30 days to confirm your face with the carrier.

## Insurance, allowances

health-card-visit = You need no paper insurance card at the clinic. Show your ID card, or the card in VNeID.
health-card-lost = Paper health insurance cards are no longer reissued since 1/6/2025. At the clinic, use your ID card or VNeID.
health-card-add = In VNeID go to «Ví giấy tờ», tap «Tích hợp thông tin», then «Tạo mới yêu cầu». Choose the health insurance card, send it, and wait some days.
insurance-number = Since 1/8/2025 the social insurance number is your personal ID number. You need not send it to me.
health-book = The electronic health book is in VNeID and counts like the paper one. It holds your visits and prescriptions.
insurance-hotline = The line of social insurance is 1900 9068; the call is charged, 1,000 dong a minute. It is the only one; do not trust other numbers that call.
insurance-calls = Social insurance does not call to ask for data, and its help is free. Hang up on whoever asks for money or urges you to update.
vssid-password = Call 1900 9068 (the call is charged) and press 8. VNeID shows your insurance too, with one password only.
pension-who = People from 75 without a pension get 500,000 dong a month, as of 2025. In poor and near-poor households from 70. Ask the commune for this year's amount.
pension-apply = Fill in Form 01 and hand it in at the commune. The commune answers within 10 working days.
benefit-account = In VNeID go to «An sinh xã hội» and choose «Tài khoản hưởng An sinh xã hội». The account must be in your own name. It is free.

## Offices

portal-address = There is one site for the whole country: dichvucong.gov.vn. Log in with your VNeID account.
portal-hotline = The line of the public service portal is 1800 1096, free of charge. A text message in its name may still be fake; do not tap it.
portal-track = Go to dichvucong.gov.vn and type the dossier code. If it is unclear, take the code to the commune; the officers will look.
commune-help = Just go to the commune; the officers there do it with you. Take your ID card along.
two-levels = Since 1/7/2025 there are two levels: the province, and the commune or ward. An address names only these two.
state-site = Sites of the state usually end in .gov.vn. A «gov» in the middle proves nothing. If in doubt, do not tap; ask me.
front-portal = Mặt trận số is where people send opinions and requests to the Fatherland Front. The commune uses { $mattran_url }; answers are public.
digital-literacy = It is a movement that helps everyone to use digital technology. The state's site for learning is binhdanhocvuso.gov.vn.

## Money

bank-face = Over 10 million at once, or 20 million a day, your face must be checked. That is the law, not a fault. Stand in the light, without a mask.
bank-old-id = Since 1/1/2026 banks stop online dealings on an expired ID or a 9-digit card. Take your ID card to the counter.
receive-money = Whoever wants a code from you to pay you money is a fraud. Keep codes and passwords to yourself.

## Staying safe

police-call = The police do not work by phone, and never ask for money or codes. They invite by letter, or through the commune police. Just hang up.
report-scam = Call 156, or send a text to 5656; both are free. If it is urgent, call 113 or go to the commune police.
emergency-numbers = Police 113, fire 114, ambulance 115; all are free.
apk-file = An .apk file is an app from outside the store, often used to steal money. Install only from your phone's app store.
zalo-block = Open that person's message, tap the three dots at the top, choose «Chặn tin nhắn», then «Có». To stop all strangers, go to «Quyền riêng tư» and switch off «Nhận tin nhắn từ người lạ».
zalo-hide-number = In Zalo go to «Quyền riêng tư», choose «Quản lý nguồn tìm kiếm và kết bạn». Then switch off the line with the phone number.

## This helper

bot-who = I am Cầm Tay, a machine that helps people learn to use a phone, not a person. To speak with a person, tap «Call a person».
bot-safe = I never ask for passwords, codes, papers or money, and I never call. Whoever asks for these in my name is false.
bot-data = I hide private numbers before anything is kept, and only helpers read your words. To erase everything, write “delete my data”.
bot-fee = I take no money from you. Whoever asks for money to teach you is false.
bot-can = I show things on the phone step by step, and answer questions about VNeID, insurance and fraud. When it is hard, I call a person.

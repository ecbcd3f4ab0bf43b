# Lesson: install the genuine VNeID app from the phone's own shop.

-title = Install the real VNeID app

which-phone = Each kind of phone has its own shop. Which phone do you have?
    .again = Turn the phone over and look at its back. Is an apple printed there, or a brand name?
    .simpler = A bitten apple means iPhone; without an apple choose the first answer. Which one do you take?
    .where = The name is usually on the back, or appears when the phone starts. What can you read?
    .why = Once I know the phone, I can point to the right shop. What kind is yours?
    .android = Samsung, Oppo, other
    .iphone = iPhone
    .keypad = Phone with keys

open-play = Open the app shop: a triangle of several colours, often named «Cửa hàng Play». Did the shop open?
    .again = Many phones call it «CH Play». Swipe sideways through the pages and tap that name once. Did it work?
    .simpler = Look for a shape like the play button of a music player. Touch it lightly; does the screen change?
    .where = It is often on the first page, in the bottom row, or one page further. Could you tap it?
    .why = The phone's own shop is safer than a link somebody sends. Is the shop open now?

tap-search = Find the magnifying glass, a circle with a handle, and tap it. Did the keyboard come up?
    .again = There is a long bar for writing, near the top or bottom edge. After touching it, do you see letter keys?
    .simpler = Just touch the word that begins with «Tìm». Are there keys to type on below?
    .where = The magnifying glass is usually in the top row or the bottom row. After tapping, are there letter keys?
    .why = Tapping there lets the shop ask what you want. Is the keyboard there now?

open-app-store = Open the app shop named «App Store», a blue square with a white A. Did the shop open?
    .again = On an iPhone that square is sky blue, with white sticks laid crosswise. Can you touch it once?
    .simpler = Look for the colour first: which blue one has a big letter A? Touch it; is there another page?
    .where = The blue square is often on the first page, or one swipe to the side. Could you tap it?
    .why = On an iPhone we take apps from here, never from a link. Is the shop open now?

tap-find = Now find the magnifying glass, usually at the bottom right, and tap it. Is there a box to write in?
    .again = Small pictures stand along the lower edge; the round one with a handle searches. Can you touch it once?
    .simpler = Put your right thumb in the corner and touch the word beginning with «Tìm». Did a new page open?
    .where = It is in the row of pictures at the very bottom, towards your right hand. Could you tap it?
    .why = Typing the name saves looking through many apps. Is the writing box there?

type-name = Touch the empty box and type 5 letters together: v, n, e, i, d. Are all 5 in the box?
    .again = No accents and no capitals are needed. Press one key after another in the order «vneid»; done?
    .simpler = After a slip, the key with the arrow rubs out, so take your time. Does it say «vneid» now?
    .where = The keys are in the lower half; what you type shows in the box above. Have you finished?
    .why = That is the name of the electronic identity app, and the exact name finds the real one. Have you finished?

run-search = Tap the search key at the bottom right of the keyboard. Do you see rows of apps?
    .again = The last key shows a magnifying glass or says «Tìm». Press it and wait a few seconds; is there a list?
    .simpler = The name VNeID may already be suggested under what you typed. Touch the suggestion; does the page change?
    .where = It is in the last row of keys, on the right hand side. Could you press it?
    .why = Only after this key does the shop start looking. Is the list there?

find-row = Find the row named exactly «VNeID» and tap that name. Did its own page open?
    .again = The top row is sometimes an advertisement, so we pass it. Scroll down to «VNeID» and touch it; did that work?
    .simpler = The right name has just 5 letters and nothing after them. Touch that one; does the screen change?
    .where = The name stands beside a small square picture, usually near the top of the list. Could you tap it?
    .why = Many apps look alike, so we choose with care. Is the «VNeID» page open?

publisher = Near the name «VNeID» a line in small letters says who made it. What does that line say?
    .again = The real app has «Trung tâm dữ liệu quốc gia về dân cư» there. Compare word by word: is yours the same?
    .simpler = Look at just the last 3 words in small print. Are they «về dân cư»?
    .where = It is under the name and smaller; on an iPhone you may scroll down. Is it «Trung tâm dữ liệu quốc gia…»?
    .why = The maker's name is like a stamp that tells real from fake. Do you see «dân cư» in it?

publisher-words = I want to be sure that this is the real app. Which answer below is like that small line?
    .again = The full name is «Trung tâm dữ liệu quốc gia về dân cư». Compare word by word; what do you find?
    .simpler = Look at just the last 2 words; if they are not «dân cư», choose «Other words». Which do you choose?
    .where = The small line is near the name «VNeID» on the shop's page. Which answer is it like?
    .why = A fake app can copy the name and the picture, so we check the maker. Which one is it?
    .centre = Trung tâm dữ liệu…
    .ministry = Bộ Công an
    .other = Other words

apple-shop = The words «Bộ Công an» are sometimes seen in the iPhone's shop, not in others. Which shop are you in?
    .again = The iPhone shop is a blue square with an A; on others it is a triangle. Which did you tap earlier?
    .simpler = Look at the back of the phone: an apple there means «App Store». Otherwise take the second answer; which is it?
    .where = Go back to the first screen and see which picture you tapped at the start. Which was it?
    .why = Each shop writes the maker's name its own way, so I ask to be sure. Which shop is yours?
    .apple = App Store (iPhone)
    .android = Cửa hàng Play

button = This is the real app. What does the big coloured button on this page say?
    .again = Beside the name «VNeID» there is a place to tap. Which answer below is written on it?
    .simpler = First look only for the word «Mở». If it is missing, which word is there?
    .where = The button is close to the name «VNeID», above the pictures. What can you read?
    .why = Its word tells us whether the phone already has the app. Which word do you see?
    .install = Cài đặt or Nhận
    .update = Cập nhật
    .open = Mở

caller = Before installing: you do this yourself. Has anybody phoned and told you to install it?
    .again = Swindlers often pose as officers and keep you talking all the while. Is that happening to you?
    .simpler = Family beside you is fine. Is any stranger hurrying you?
    .where = They may phone, call on Zalo or send messages. Did you get anything like that?
    .why = The police never guide an installation by phone; I ask to protect your money. Did anyone call?
    .no = Nobody called
    .yes = Somebody called

caller-update = Before updating: you do this yourself. Has anybody phoned and told you to get a new version?
    .again = Swindlers often say that you must update at once or be locked. Is that happening to you?
    .simpler = { caller.simpler }
    .where = { caller.where }
    .why = The police never phone to have VNeID updated; I ask to protect your money. Did anyone call?
    .no = Nobody called
    .yes = Somebody called

install = Tap the button «Cài đặt» (install); on an iPhone it is usually «Nhận». Has the download begun?
    .again = Touch the coloured button beside «VNeID» once and lift your finger. Is a circle turning?
    .simpler = Just one light touch, then leave the phone alone. Does the word there turn into another word?
    .where = It is right beside the name «VNeID», in the upper half of the screen. Could you tap it?
    .why = This makes the phone fetch the app, and it costs nothing. Has the download begun?

download = This takes a few minutes, so let the phone rest. What does the screen show now?
    .again = When it is finished, the old button usually turns into «Mở» (open). Is that there, or another notice?
    .simpler = Compare the largest words you see with the answers below. Which one is alike?
    .where = Look where you tapped before, or at a box in the middle of the screen. What does it say?
    .why = I need to know whether it is finished or held up. Which words do you see?
    .ready = It says Mở (open)
    .full = Storage is full
    .password = Asks for a password

storage = The phone has no room left, which happens often. Will you remove one unused game, or have help?
    .again = It is like a full cupboard: take out one thing and there is space. Can you remove an app you never open?
    .simpler = No photo has to go. Tap «Ask a helper» and somebody tidies it with you, shall we?
    .where = Hold a finger on the game's picture until a word like «Gỡ» or «Xóa» appears. Is it removed?
    .why = With some free room the phone can take another app. Do you want to try, or have help?
    .cleared = I removed one
    .helper = Ask a helper

shop-password = The shop asks for your password or fingerprint. Do it yourself and do not send it to me; is it done?
    .again = This password was set when the phone was new; perhaps family wrote it in a notebook. Can you find it?
    .simpler = Not remembering is fine, we can get someone to sit with you. Do you know that password?
    .where = The box is in the middle of the screen, and letters turn into dots. Have you typed it?
    .why = The shop wants to know that it is you; nothing is paid. Can you type it?
    .yes = I typed it
    .no = I do not remember

update = VNeID is here already, so we fetch the new version. Tap «Cập nhật» and wait; did the button change?
    .again = Touch the coloured place beside «VNeID» once, then leave it some minutes. Has «Mở» taken its place?
    .simpler = Only watch whether the circle still turns. When it stops, is the old word gone?
    .where = It is near the name «VNeID», in the upper half of the screen. Did you tap it and wait?
    .why = An old version often has trouble, a new one runs better. Is it finished?

open-app = Now tap the button «Mở» (open) right there. Did the app appear?
    .again = Without a button, go to the first screen, find the picture named VNeID and touch it. Is there a new page?
    .simpler = One single touch, then count to 10. Is the screen different from before?
    .where = The button is where you installed; the VNeID picture is often on the last page. Could you open it?
    .why = Opening it once shows that it really works. Is it open?

proof = Almost finished. Which large word do you read on the screen?
    .again = The first page usually has a button «Đăng nhập» (log in) or «Kích hoạt» (activate). Do you see one of them?
    .simpler = Look only at the lower half and find its biggest button. Does that one say «Đăng nhập»?
    .where = They are usually in the middle or the lower half. Is «Đăng nhập» or «Kích hoạt» there?
    .why = The word «Đăng nhập» tells me the right app is open, without any number or paper. Is it there?

proof-words = Never mind, look for the name «VNeID» anywhere on the screen. Do you see it?
    .again = Many phones first ask a few things or show an introduction; let it pass. Has the name come up now?
    .simpler = If the app closed, touch its picture on the home screen again. This time, can you make out «VNeID»?
    .where = It is usually in the upper part or the middle. Do you see it?
    .why = Seeing that name means the app works. Do you see it?
    .yes = I see it
    .no = I do not see it

fake-warning = You are quite right to stop here. Tap nothing more, and if a stranger is on the phone, hang up now.

link-installed = Have you already installed anything from a link or a file that somebody sent?
    .again = I mean before you wrote to me. Did a message with blue letters make you tap and install?
    .simpler = Think only of today and yesterday. Is there a strange new app on the phone?
    .where = Such things come by Zalo, text message, Facebook or email. Have you installed one?
    .why = If so, we must lock things at once to protect your money. Have you installed anything?
    .no = Nothing installed
    .yes = Yes, by mistake

emergency = It was right to tell me. We deal with it at once, one thing after the other.

installed = Well done, the real VNeID is on your phone. You did it with your own hands.

in-person = VNeID does not run on a phone with keys; your identity card works as before. For papers, the commune office does it with you.

stopped-in-time = Being this careful protects your money. We install nothing today; at the commune police an officer will install it with you.

rest-today = You have been through a lot today, so we rest here. When you need VNeID, the commune police do it with you.

helper = Every phone is difficult at times; it is not your doing. Charge it and have your identity card ready; the commune police install it with you too.


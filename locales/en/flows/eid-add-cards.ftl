# Lesson: put the health insurance card or the driving licence into VNeID's wallet.

-title = Add cards to VNeID

today = Do you want to add a card today, or see whether one you sent before is there?
    .again = For the first time take «Add one». If it was done and you only look, take the other; which?
    .simpler = Did you tap anything in VNeID last week to add papers? Yes or no?
    .where = Both are done in VNeID's wallet. Which is it today?
    .why = After sending, approval takes some days, so there are two tasks. Which is yours?
    .send = Add one
    .look = Look at the result

open-to-look = Touch the picture named «VNeID» to open it. Did the app open?
    .again = Read below the small ones; at that name press once and wait some seconds. A new page?
    .simpler = Go to the home screen first and swipe to its last page. Could you get in from there?
    .where = It is often on the last page. Could you open it?
    .why = An approved card shows inside. Is VNeID open?

look-inside = Does the page have many small pictures, or does it ask for a password?
    .again = Look at the middle: an empty field to type in, or the name «Ví giấy tờ»?
    .simpler = A button «Đăng nhập» means the second. None, but rows of pictures, means the first; which?
    .where = The password box is mid-page, the pictures stand in rows. Which do you see?
    .why = Only inside the account can you see the wallet. Where are you?
    .inside = Many small pictures
    .login = Asks for a password

look-log-in = Then we log in first, and look at the wallet after that.

look-wallet = Find where papers are kept, usually named «Ví giấy tờ» (wallet), and tap it. Do you see the cards?
    .again = Touch the purse; if 6 digits are wanted, press them yourself. Is any kind of paper named there?
    .simpler = Name by name, put a finger on the one that begins with «Ví». Are you somewhere else?
    .where = It is usually in the middle of the first page or along the lower edge. Could you tap it?
    .why = Whatever was approved lies in there. Is it open?

count = Count for me: how many cards are in the wallet, and has one been added?
    .again = No names and no numbers. Compared with before, is there one more row of papers?
    .simpler = Only the identity card means nothing was added. A row about insurance or driving means the other; which is it?
    .where = They stand in rows; slide down to see them all. Is one new?
    .why = Counting tells me enough; I need not see what they say. Is one new?
    .more = One was added
    .same = Nothing new yet

how-long = That is quite usual. How long ago did you send it?
    .again = If it is a few days, we wait on. If longer, or refused, somebody should look; which is yours?
    .simpler = Think of market days: after the last one, or long before?
    .where = Under «Tích hợp thông tin» a row usually shows the day and the state. What does it say?
    .why = Each is looked at by a person, which may take days. Was it long ago?
    .days = A few days
    .weeks = More than a week
    .refused = It was refused

which = Which card do you want to put into the wallet?
    .again = The one for the doctor, or the one for driving: which first?
    .simpler = One at a time; when it is done, the next. Which answer do you take?
    .where = Look into your own purse. Which of them shall go on the phone?
    .why = Each kind needs another number. Which is it?
    .health = Health insurance
    .licence = Driving licence

need-health = Have the insurance card beside you, if you still have one. Until it is on the phone, your identity card is enough at the doctor's.

licence-kind = Is your licence of hard plastic, or an old paper one?
    .again = Bend it a little: stiff like a bank card, or soft like laminated paper?
    .simpler = One from long ago, written by hand or typewriter, is paper. Is yours like that?
    .where = It is usually in the purse or the motorbike. Which kind is it?
    .why = A paper one may not go on the phone yet, so I ask first. Which is it?
    .plastic = Plastic
    .paper = Old paper

paper-licence = A paper licence may have to be exchanged for plastic first. Try all the same, or later?
    .again = Trying costs nothing; if it is not taken, we know. Or will you exchange it before?
    .simpler = «Try it» means right now. If you would rather not, take the other; which?
    .where = Ask about the exchange at the commune's public service centre. Now or later?
    .why = The state's register must know the licence. Do you want to try?
    .try = Try it
    .later = Later

safety = You do this yourself. If somebody phones and wants a fee or your card's number, stop.

open-app = Find the picture named «VNeID» and tap it. Did the app open?
    .again = Swipe through the pages and read what is written under each one. Touch that name; is there a new page?
    .simpler = Go back to the first page with the round button, or by swiping up. Can you open it from there?
    .where = It is often on the last page, among the newest apps. Could you open it?
    .why = The card goes into the wallet inside VNeID. Is it open?

inside = Does the page have many small pictures, or does it ask for a password?
    .again = Look at the middle: an empty field to type in, or the name «Ví giấy tờ»?
    .simpler = A button «Đăng nhập» means the second. None, but rows of pictures, means the first; which?
    .where = The password box is mid-page, the pictures stand in rows. Which do you see?
    .why = Only inside the account does the wallet open. Where are you?
    .inside = Many small pictures
    .login = Asks for a password

log-in = Then we log in first, and open the wallet after that.

wallet = Find where papers are kept, usually named «Ví giấy tờ» (wallet), and tap it. Is there a page of papers?
    .again = Read below the small pictures; a purse or a card is the one. Touch it once: any kind of card named there?
    .simpler = We look for the short word «Ví». Put a finger on it and lift; are you somewhere else?
    .where = It is usually in the middle of the first page or along the lower edge. Could you tap it?
    .why = The new card will lie there, beside your identity card. Is it open?
    .six = The 6 digits of the passcode are the key of the cupboard; press them yourself. Is it open?
    .forgot = If you forgot them, write «set a new passcode»; we make new ones and come back. Or is the wallet open?

add = Find «Tích hợp thông tin» (add papers) and tap it. Is there a new page?
    .again = Of the lines in the wallet it is the one that begins with «Tích». Touch it once; did something change?
    .simpler = Slide slowly up and down while family reads every name. Where they say «Tích hợp», press; did it work?
    .where = It is usually in the upper part of the wallet, or at its end. Could you tap it?
    .why = From here a new card can be asked for. Is the page there?
    .six = The 6 digits of the passcode are the key of the cupboard; press them yourself. Is the page there?
    .forgot = If you forgot them, write «set a new passcode»; we make new ones and come back. Or did it open?

new-request = Tap the button «Tạo mới yêu cầu» (new request). Must you choose a kind of paper?
    .again = This lists what was sent before; at first it is empty. Touch the large one to begin: is there something to pick?
    .simpler = Look for «Tạo» or a plus sign. One press: is the following page there?
    .where = It is usually at the end of the page. Could you tap it?
    .why = Each card is a request, so we open a new sheet. Is it open?

choose-health = As the kind of paper, choose «Thẻ bảo hiểm y tế» (health insurance card). Is it chosen?
    .again = Touch the field with a small arrow so that a list drops down. Go to «bảo hiểm» and press; is it in the field?
    .simpler = In the list we look for the two words «y tế». Put a finger on them; is there a mark?
    .where = The field is at the top of the new page. Could you choose?
    .why = With the right kind the right number is asked. Is it done?

health-number = Look at the card and type its number into the box; do not send it to me. Have you finished?
    .again = The row stands right below the card's title. 3 at a time, letters as well if there are any: is it complete?
    .simpler = Let family read it aloud while you press. Then compare once: do both agree?
    .where = It is in the topmost line of the paper card; the box is mid-page. Have you finished?
    .why = It lets VNeID find your card. Have you finished?
    .no-card = Without the paper card try your identity number; at the doctor's the identity card will do anyway. Could you type it?
    .letters = Type the two letters at the front too, then the digits. Have you finished?
    .filled = If it is there already, all the better: just compare. Does it agree?

choose-licence = As the kind of paper, choose «Giấy phép lái xe» (driving licence). Is it chosen?
    .again = Touch the field with a small arrow so that a list drops down. Go to «lái xe» and press; is it in the field?
    .simpler = The state calls it a permit to drive. Put a finger on that line; is there a mark?
    .where = The field is at the top of the new page. Could you choose?
    .why = With the right kind the right number is asked. Is it done?

licence-number = Look at the licence and type its number into the box; do not send it to me. Have you finished?
    .again = The row is on the front of the plastic, after «Số». 3 at a time: is it complete?
    .simpler = Let family read it aloud while you press; if a class is wanted, choose what is printed. Is all of it done?
    .where = It is on the front; the box is mid-page. Have you finished?
    .why = It lets VNeID find your licence. Have you finished?
    .two = With 2 licences, send one at a time; the motorbike first is fine. Have you finished?
    .class = The class is a letter and a digit such as A1; copy what is printed. Are number and class both done?

agree = Touch the small square beside «Tôi đồng ý» (I agree) or a sentence like it. Is there a tick?
    .again = It says that you let the card be added. After touching the frame, does a mark show?
    .simpler = If there is none, never mind, we go on. If there is, press it once; has its colour changed?
    .where = It is near the end, just above the sending button. Could you touch it?
    .why = Only with your consent are the card's details taken. Is it ticked?

send = Tap the button «Gửi yêu cầu» (send). Is there a notice?
    .again = Slide to the very end and press the large coloured one. A window, or something new?
    .simpler = If keys hide it, touch an empty spot. Then press the word beginning with «Gửi»; what is said?
    .where = It is at the end, below the consent. Could you tap it?
    .why = Before that the request lies in the phone and goes nowhere. Did you tap it?
    .refused = Compare digit by digit, and mind the letter O and the 0. Could you send it again?
    .faint = A pale button means an empty field or a missing tick. Once it lights up, tap it; is there a notice?

code-asked = One more code is wanted. Leave VNeID's page as it is.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Copy it onto paper. Return to the app and press what you wrote; is there a notice?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Have you finished?
    .why = The code tells that the phone is in your hands. Was it accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?

sent = Which answer is closest to what the phone says now?
    .again = Read aloud the biggest line: sent, waiting for approval, or not matching?
    .simpler = Green letters or a tick are usually good, red wants another look. How is yours?
    .where = It is mid-screen, or there is one more row in the list. What do you see?
    .why = «Chờ duyệt» means that your part is done. What does it say?
    .sent = Sent, waiting
    .code = It asks for a code
    .refused = It does not match

on-its-way = Well done, it was sent. Approval takes some days; I remind you to look whether a card was added.

added = Good, the card is in your wallet. Carry the plastic one too, in case the battery is empty.

wait-more = Then we wait and look again in some days. Until then the identity card will do at the doctor's, and the plastic licence on the road.

renew-first = Good, we do it when you have the plastic one. Ask at the commune's public service centre, and drive with the old one.

compare = Perhaps name or birthday on the card differ a little from the register. Have the card ready; a helper compares it with you.

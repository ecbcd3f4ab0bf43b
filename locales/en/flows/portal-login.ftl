# Lesson: sign in to the National Public Service Portal with VNeID.

-title = Sign in to the public service page

remembers = The public service page shares its account with VNeID. Do you remember your VNeID password?
    .again = It is the mix of letters and digits that opens the app. Do you have it in your head or in a notebook?
    .simpler = Known or written down: choose «Yes». Not quite sure: choose «Forgotten»; which one is it?
    .where = It is often written in a notebook kept at home. Can you find it?
    .why = Everybody has one account for all matters of the state, and that is VNeID. Do you remember its password?
    .yes = Yes, I do
    .forgot = Forgotten
    .never = No VNeID yet

renew = A forgotten password is replaced in VNeID; then we go on here.

safety = You do this yourself; if somebody phones and tells you to, stop. Never send your password or a code to anyone, not even to me.

open = First we open the public service page.

sign-in = Tap «Đăng nhập» (sign in), usually in the upper right corner. Did another page come, or is your name there already?
    .again = Drag the page to its very top and look along the first row. Touch the head or those two words; where does it take you?
    .simpler = No words? Then touch the 3 short lines one above the other, and a list drops down. Could you touch «Đăng nhập» in it?
    .where = It is in the top row, or inside the button of 3 lines. What do you see after tapping it?
    .why = Only then does the page show your own matters. What do you see after tapping it?
    .opened = Another page came
    .already = My name is there
    .small = For small print put 2 fingers on the page and spread them. Do you see «Đăng nhập» now?
    .bars = Right, touch those 3 lines and look for «Đăng nhập». Could you tap it?

account-kind = It asks with which account. Tap the line of the ministry, with «dành cho Công dân» (for citizens); did it work?
    .again = The whole line is «Tài khoản Định danh điện tử được cấp bởi Bộ Công an dành cho Công dân». After touching it, are there empty fields?
    .simpler = We look for two words only, «Công dân», since that is what we are. Put a finger there and lift it; is this another page?
    .where = It is in the middle, among the first lines. Could you tap it?
    .why = The ministry's account is your VNeID. Could you tap it?
    .several = Of several lines, take the one with «Công dân» and leave the rest. Could you tap it?
    .company = The line for companies is not ours. Find one with «Công dân»; could you tap it?

type-number = Touch the box «Số định danh cá nhân» and type the 12 digits of your identity card. Are all 12 there?
    .again = With the card beside you, read 3 figures and press 3 keys. Have you done so four times?
    .simpler = Let somebody read them slowly while you only press. Is the whole row from the front copied?
    .where = It is above the password box; the digits are on the front of the card. Have you finished?
    .why = They tell which account it is; do not send them to me. Have you finished?
    .twelve = Nine digits are of the old card. Have you typed the row of 12 from the new one?
    .covered = If the keys cover the box, push the page gently upwards. Go on typing there; are all 12 in?

type-password = Now touch the box «Mật khẩu» and type your VNeID password yourself. Have you finished?
    .again = Copy letter after letter from the notebook, signs like «@» too. Every press adds a dot; are there enough dots?
    .simpler = At its right there is often an eye; touch that to see what you wrote. Is it the same as on paper?
    .where = It is right below the number; dots instead of letters are normal. Have you finished?
    .why = It is the key of the gate, and only you hold it. Have you finished?
    .passcode = The 6 digits are for papers inside VNeID. Here it wants the password with letters; could you type it?
    .capital = For a capital, press the arrow on the left first, then the letter. Is the whole password in?

enter = Now tap the button «Đăng nhập» just below. Did the page change?
    .again = Touch an empty spot so that the keys go away and the big button shows. Press it once and wait; does something appear?
    .simpler = Several quick presses confuse a phone. One light touch, then count to ten; what is on the screen?
    .where = It is under the 2 boxes, large and coloured. Could you tap it?
    .why = Only this button lets you in after typing. Did the page change?

after-enter = What does the page ask or say now; which is the closest?
    .again = Most often it wants a code: that is the first answer. Read the big words in the middle; is it about a code?
    .simpler = Are the 2 boxes still there, with red letters? Then take «Not correct»; if they are gone, what do you see?
    .where = It is in the middle, or in red under the boxes. What can you read?
    .why = Each notice has its own way on. Which one do you see?
    .code = It asks for a code
    .inside = I am in
    .refused = Not correct
    .locked = It says locked

retry = No harm, small letters are easily mistyped. Once more, or a new password?
    .again = Too many tries can lock the account, so just one. After a look at the notebook, are you certain?
    .simpler = Written down: take the upper answer. Nothing written: a fresh one is a relief; which do you like?
    .where = The old one may be in your notebook. Can you find it?
    .why = A new password takes about 10 minutes and lasts. Which way?
    .again-now = Type it once more
    .forgot = Make a new one

renew-here = We go to VNeID for a new password. Leave the public service page as it is; we come back.

way-of-code = The page may offer the code through «VNeID» or «SMS» (a text message). Which do you choose?
    .again = A text is more familiar and needs only a good SIM. Without any choice, count it as a text; which will it be?
    .simpler = Can you open texts on this phone? If so, touch «SMS» and take the first answer here; which is it?
    .where = The two words are in the middle, perhaps with a small circle each. Which one?
    .why = The code shows that the phone is in your hands. How do you want it?
    .sms = By text message
    .app = Through VNeID

code-in-app = Leave this page as it is and open VNeID to see the code. Do you see it?
    .again = Go to the first screen, touch the app, and look at the bell or the panel that pops up. Are there new digits?
    .simpler = Keep pen and paper ready. Whenever a row of digits appears, copy it down; have you got one?
    .where = It comes right after opening, or among the notices under the bell. Do you see it?
    .why = It is sent into VNeID because that is yours. Do you see it?
    .asks-password = If VNeID asks for its password, type it as always. Is there a code now?
    .nothing = Close VNeID, open it again and wait a minute. Is there a code now?

code = The page sends a code by text message. Leave the page as it is; we go and look.

type-code = Go back to the public service page and type the code into the empty box. Have you finished?
    .again = Keep 3 digits in mind, press them there, then come back for the rest. Is the field full?
    .simpler = Write them on paper first and copy from it with no hurry. Is every one in?
    .where = It is in the middle; some pages have 6 small boxes for one digit each. Have you finished?
    .why = The right code proves that it is you. Have you finished?
    .page-gone = It is still there: open the Internet picture again. Have you typed the code into the box?
    .late = A code lives for minutes only; tap to send it again, free of charge. Have you typed the new one?

confirm = Now tap «Xác nhận» (confirm) below the code. Did the page change?
    .again = Push everything up until the last button shows, and touch it once. After the turning circle, what is new?
    .simpler = Some pages move on by themselves when all digits are in. Has the box for them gone?
    .where = It is right under the box, large and coloured. Could you tap it?
    .why = It tells the page that you have finished typing. Could you tap it?

after-confirm = What does the page show now; which is the closest?
    .again = The main page means all is done: the first answer. A notice asking to share is the second; which do you have?
    .simpler = Read the biggest words in the middle. Are they about a code, about agreeing, or about services?
    .where = It is in the middle, or in red under the code. What can you read?
    .why = The first time it often asks one thing more. Which one do you see?
    .inside = The main page came
    .share = It asks to share
    .late = Code not correct
    .start-over = Sign in once more

share = The page asks to use what VNeID knows, to spare you writing. Read it and, if you like, agree; did the page change?
    .again = If there is a little square, touch it so that a tick appears and the button lights up. After pressing that, are you elsewhere?
    .simpler = Let somebody read it aloud to you. If it sounds right, touch the words «Đồng ý»; what happens?
    .where = Square and button are usually at the end; drag down to them. Could you tap it?
    .why = The state has to ask before it uses your details. Could you tap it?
    .afraid = An address that ends in «.gov.vn» is the state's, and sharing costs nothing. Could you tap it?

new-code = The old code lasted some minutes only. Tap the words that send it again; does it say sent?
    .again = Under the box is a line for asking another one, maybe counting down. When that ends, touch it; does it work?
    .simpler = Empty the box first. Then touch the words with «lại»; do you hear the phone?
    .where = That line is right below the box. Could you tap it?
    .why = A new one works at once; the old one is thrown away. Could you tap it?
    .countdown = It counts seconds; wait for the end and the words light up. Tap them: does the page say that it was sent?

proof = Look at the upper corner, where «Đăng nhập» was. Is it still there?
    .again = Once you are in, a head or your name stands there instead; do not read the name out. Are the old words left?
    .simpler = We look only for those two words at the top of the page. Going along once, do you meet them?
    .where = It is the top row on the right, or inside the 3 lines. Is «Đăng nhập» there?
    .why = When it is gone, you are in, and I need to see nothing else. Is it still there?
    .gone = It is gone
    .still = Still there

reload = Perhaps the page is late. Put a finger in the middle, drag down and let go; does it load again?
    .again = Beside the address there is often an arrow bent to a circle. Touch that; do the words blink and come back?
    .simpler = Touch the address box and press the lower right key as in the beginning. Is the main page here once more?
    .where = The round arrow is next to the address, or under the three dots. Could you do it?
    .why = Loading again fetches what is new, like opening the door for a second look. Did it load?
    .out = No matter, open the Internet picture again; the page is still there. Do you see it?

proof-again = Look at the upper corner once more. Is «Đăng nhập» there?
    .again = A head in that place is a good sign. Have the old words gone, or do they remain?
    .simpler = Let your neighbour search the top of the page for you. Does he find them?
    .where = In the top row on the right, or inside the 3 lines. Are the words there?
    .why = If they are, you are not quite in, and I ask somebody to look. Are they there?
    .gone = They are gone
    .still = Still there

signed-in = Well done, you are in the public service page. On somebody else's phone, sign out when you have finished.

register-first = VNeID of level 2 is made face to face with the police, never by phone. Take your identity card to them, or let the commune's officer submit for you.

account-locked = A locked account is for safety, and your dossiers are untouched. Take your identity card to the commune police; an officer will look at it.

helper = The page is full of words, and anybody gets lost. If it is urgent, go to the commune's public service centre; an officer does it with you.

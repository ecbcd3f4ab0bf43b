# Lesson: log in to VNeID.

-title = Log in to VNeID

been-inside = We go in small steps. Have you ever been inside VNeID on this phone?
    .again = Did the identity card ever show up on this very telephone? Yes or not yet?
    .simpler = Remember one thing only: is the phone new, or have you used the app on it for long?
    .where = VNeID is the picture with that name under it, on the first screens. Have you used it before?
    .why = The first time, a new phone and a familiar one each go differently. Which is yours?
    .before = Yes, before
    .never = Never
    .new-phone = My phone is new

activate = The first time, the account is activated before anything else.

new-phone = A new phone needs one more step; we do that now.

safety = You do this yourself; if somebody phones and tells you to, stop. Never send your password or a code to anyone, not even to me.

open-app = Find the picture named «VNeID» and tap it. Did the app open?
    .again = Swipe through the pages and read what is written under each one. Touch that name; is there a new page?
    .simpler = Go back to the first page with the round button, or by swiping up. Can you open it from there?
    .where = It is often on the last page, among the newest apps. Could you open it?
    .why = Your account is inside the app, so it must be open. Is VNeID open now?

login-page = Does the page have boxes to type in, or are you already inside?
    .again = Count the empty fields lying across the middle. Is it waiting for 1 or 2 things?
    .simpler = Look only for the line «Số định danh cá nhân»; it means there are 2. Do you see it?
    .where = They are usually mid-screen, just above the button «Đăng nhập». How many do you see?
    .why = Some phones remember your number and want only the password. Which kind is yours?
    .two-boxes = Two boxes
    .one-box = Only a password box
    .inside = Already inside

type-number = Touch the box «Số định danh cá nhân» and type the 12 digits of your identity card. Are all 12 there?
    .again = Lay the card beside the phone and copy 3 figures at a time. Is the whole row copied?
    .simpler = We do just the upper field: one touch brings up the number keys. Is that field filled?
    .where = It is above the password box; the 12 digits are on the front of the card. Have you finished?
    .why = It tells the app which account is yours; please do not send it to me. Have you finished?
    .old-card = It is the 12 digits of the identity card, not the old 9. Have you finished?

type-password = Now touch the password box and type it yourself, telling nobody. Have you finished?
    .again = It has capitals, small letters, digits and a sign like «@». Copy it slowly from your notebook; is it complete?
    .simpler = For a capital, press the arrow key pointing up first. With no hurry, letter after letter: is everything in?
    .where = It is under the number box; seeing dots instead of letters is normal. Have you typed it?
    .why = A password is like the key of the gate: only you hold it. Have you typed it?
    .six = The passcode of 6 digits is the key of the cupboard, for papers. This box wants the password with letters; have you typed it?
    .forgotten = Forgetting does no harm: type what you remember. If it fails, we make a new one; have you typed it?

tap-login = Now tap the button «Đăng nhập» (log in). Did another page come?
    .again = If the keyboard covers it, push the page gently upwards. Touch the big button; does anything appear?
    .simpler = Touch an empty spot so that the keys go away, then «Đăng nhập». Is there any notice?
    .where = It is right below the boxes, large and coloured. Could you tap it?
    .why = After typing, only this button opens the door. Did the page change?

after-login = What does the phone say now; which answer is the closest?
    .again = A small window may lie over the middle. Read it aloud: what is it about?
    .simpler = Is the page with the password gone? Then you are in; otherwise, which notice is there?
    .where = The notice is usually in the middle, or in red under the boxes. What can you read?
    .why = Every notice has its own way on, so I ask to guide you well. Which one is it?
    .home = I am in
    .refused = It says not correct
    .locked = It says locked
    .new-device = It says new device
    .code = It asks for a code

retry = Everybody mistypes sometimes; do not worry. Type it once more, or make a new password?
    .again = Too many tries may lock the account, so only one more. Are you quite sure of it?
    .simpler = Sure: choose the first answer. Not sure: a fresh one is easier; which do you like?
    .where = The old one may be in your notebook at home. Can you find it?
    .why = Making a new one takes about 10 minutes and then lasts. Which way do you choose?
    .again-now = Type it once more
    .forgot = Make a new one

forgot = Good, we make a new password and then come back here.

code = To be sure that it is you, one more code is sent.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Write it on paper first, then return to the app and copy. Are you inside?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Was it accepted?
    .why = It proves that the phone is in your hands. Was the code accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?

home-words = Which 2 or 3 large words can you read on this page?
    .again = No number and no card photo, please. Among the names under the pictures, is there «Ví giấy tờ» or «Thủ tục hành chính»?
    .simpler = We look for one short word only, «Ví». Going from top to bottom, do you meet it?
    .where = The names are mid-page and along the lower edge. Is «Ví giấy tờ» among them?
    .why = «Ví giấy tờ» shows me that you are in the right place, and I need not see any papers. Is it there?

home-look = Never mind, look for «An sinh xã hội» (social support) or «Sổ sức khỏe điện tử» (health book). Do you see one?
    .again = Slide down and up slowly, reading below each picture. Is any about health or support?
    .simpler = A password box means you are still outside: choose «I do not see it». If it is gone and small pictures came, take the other; which?
    .where = They are usually in the middle of the page. Do you see one?
    .why = Seeing one means that you are inside your account. Do you see one?
    .yes = I see it
    .no = I do not see it

logged-in = Well done, you are inside your own account. Keep the password in a notebook at home and send it to nobody.

account-locked = A locked account is for your safety, and your papers are untouched. Take your identity card to the commune police; an officer will look at it.

helper = This gate sticks at times; it is not your doing. Charge the phone and have your identity card ready; if it is urgent, use the plastic card.

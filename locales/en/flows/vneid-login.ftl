# Lesson: log in to VNeID; make a new password where it is forgotten.

-title = Log in to VNeID

been-inside = We go in small steps. Have you ever been inside VNeID on this phone?
    .again = Did the identity card ever show up on this very telephone? Yes or not yet?
    .simpler = Remember one thing only: is the phone new, or have you used the app on it for long?
    .where = VNeID is the picture with that name under it, on the first screens. Have you used it before?
    .why = The first time, a new phone and a familiar one each go differently. Which is yours?
    .before = Yes, before
    .never = Never
    .new-phone = My phone is new

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

type-password = Now touch the password box and type it yourself, telling nobody. Have you finished?
    .again = It has capitals, small letters, digits and a sign like «@». Copy it slowly from your notebook; is it complete?
    .simpler = For a capital, press the arrow key pointing up first. With no hurry, letter after letter: is everything in?
    .where = It is under the number box; seeing dots instead of letters is normal. Have you typed it?
    .why = A password is like the key of the gate: only you hold it. Have you typed it?

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

retry = No harm done, everybody mistypes sometimes. Type it once more, or make a new password?
    .again = Too many tries may lock the account, so only one more. Are you quite sure of it?
    .simpler = Sure: choose the first answer. Not sure: a fresh one is easier; which do you like?
    .where = The old one may be in your notebook at home. Can you find it?
    .why = Making a new one takes about 10 minutes and then lasts. Which way do you choose?
    .again-now = Type it once more
    .forgot = Make a new one

forgot = On the page with the password box, tap «Quên mật khẩu» (forgot password). Is there another page?
    .again = Beneath the fields is a line of small letters, not a big button. Touch that line; does something change?
    .simpler = Look for the single word «Quên». Put a finger on it and lift; are you somewhere new?
    .where = It is usually near the password box or the button «Đăng nhập». Could you tap it?
    .why = This is the official way to set a new password, free of charge. Is there another page?

forgot-numbers = Type your identity number and your phone number into the 2 boxes. Are both filled?
    .again = Use the telephone number that you gave the police when you registered. Is any space still empty?
    .simpler = One at a time: where it says «định danh», copy the card. The other takes this phone's number; done?
    .where = They are in the middle, with their names beside or inside them. Have you finished?
    .why = The app must know which account it is and where to send the code. Have you finished both?

choose-typing = Find the words «Nhập thông tin xác thực» (type your details) and tap them. Did it work?
    .again = If there are several ways, take the one by hand, without holding a card to the phone. Could you choose it?
    .simpler = Go down line by line to the one beginning with «Nhập» and touch once. Is it marked now?
    .where = They are usually under the 2 boxes you filled. Could you choose it?
    .why = This way you only copy from the card; no newer phone is needed. Is it chosen?

send-request = Now tap the button «Gửi yêu cầu» (send). Does it ask for name and birthday?
    .again = The large one at the end sends it; if keys hide it, push the page up. Is the following page there?
    .simpler = Only touch the word that begins with «Gửi», once. Are there new fields to fill?
    .where = It is at the very bottom of this page. Could you tap it?
    .why = Sending tells VNeID that you want a new password. Is the following page there?

card-details = Look at your card and fill in name, birthday and date of issue. Are all 3 filled?
    .again = The issue date is usually on the back. Go from top to bottom; is any field still empty?
    .simpler = Small print is tiring, so let family read it aloud while you type. One by one, have you got everything?
    .where = Name and birthday are on the front of the card, the issue date usually on the back. Have you finished?
    .why = VNeID asks so that nobody else can do this; do not send these to me. Have you finished?

go-on = Now tap the button «Tiếp tục» (continue). Does it ask for a code?
    .again = Push the page up to its end and press the big one once. Is there a field for digits?
    .simpler = A red frame means: compare that field with the card again. After correcting, does the page move on?
    .where = It is at the end of the page, under what you filled in. Could you tap it?
    .why = After this the code is sent to your messages. Did you tap it?

code = A code comes by text message; it is called «OTP» and works once. Is there a new message?
    .again = Wait about 2 minutes for the sound, then look where you read texts. Has a row of digits just come?
    .simpler = See only whether the top one is from this minute. Do not read me the number: yes or no?
    .where = It often drops down from the upper edge, or waits in the envelope picture. Do you see it?
    .why = The code is like a ticket for one show; give it to nobody, not even me. Has it come?
    .yes = It has come
    .no = Nothing yet

can-call = Let us see if the SIM is well. Ring somebody in your family: does the call go out?
    .again = Dial a relative and listen for the ringing sound. Can you hear it?
    .simpler = Silence, or a voice saying it is locked, means the SIM has a problem. Does yours ring?
    .where = Open the green telephone picture and choose a name you know. Does it ring?
    .why = A SIM that was not confirmed gets locked, and then no code arrives. Can you call out?
    .yes = I can call
    .no = I cannot call

whose-sim = In whose name is the SIM in this phone?
    .again = When it was bought, whose identity card did the seller photograph?
    .simpler = Did your children buy it for you, or did you go with your own card?
    .where = Send TTTB to 1414, free of charge; the answer names the owner. Who is it?
    .why = With a SIM in another name the code often gets stuck. Whose is this one?
    .own = My name
    .family = My family's name
    .unsure = Not sure

resend = Tap the words that send the code again, wait 2 minutes and stay in VNeID. Has it come?
    .again = Go where the signal is good and look at the bars in the upper corner. Ask once more; any new text?
    .simpler = A full message box blocks new ones, so delete some advertisements. Is there a fresh row of digits?
    .where = The words are usually under the code box, sometimes after a countdown. Did you get a message?
    .why = An old code lives for minutes only; a new one works at once. Has it come?
    .yes = It has come
    .no = Still nothing

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Write it on paper first, then return to the app and copy. Is the password page there now?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Was it accepted?
    .why = It proves that the phone is in your hands. Was the code accepted?

new-password = Think of a new password of more than 8 letters and type it; do not tell me. Have you finished?
    .again = It needs one capital, some small letters, some digits and the sign «@». Is it written in your notebook and copied?
    .simpler = Put it on paper first. If asked twice, copy it the same way again; is any red line left?
    .where = The box is in the middle; a second one wants the same again. Are they filled?
    .why = Mixed signs are hard for thieves to guess. Is your new password set?

confirm = Now tap the button «Xác nhận» (confirm) to keep the new password. Does it say that it worked?
    .again = Push the page up until the last button shows, then touch it once. Is VNeID's first page back?
    .simpler = Is any red line left on the page? If none, touch the button; did anything change?
    .where = It is usually at the end, under what you typed. Could you tap it?
    .why = Without it the new password does not count yet. Did you tap it?

home-words = Which 2 or 3 large words can you read on this page?
    .again = No number and no card photo, please. Among the names under the pictures, is there «Ví giấy tờ» or «Thủ tục hành chính»?
    .simpler = We look for one short word only, «Ví». Going from top to bottom, do you meet it?
    .where = The names are mid-page and along the lower edge. Is «Ví giấy tờ» among them?
    .why = «Ví giấy tờ» shows me that you are in the right place, and I need not see any papers. Is it there?

home-look = Never mind, look for «An sinh xã hội» (social support) or «Sổ sức khỏe điện tử» (health book). Do you see one?
    .again = Slide down and up slowly, reading below each picture. Is any about health or support?
    .simpler = If a password box is still there, choose «I do not see it». If it is gone and small pictures came, choose the other; which?
    .where = They are usually in the middle of the page. Do you see one?
    .why = Seeing one means that you are inside your account. Do you see one?
    .yes = I see it
    .no = I do not see it

logged-in = Well done, you are inside your own account. Keep the password in a notebook at home and send it to nobody.

register-first = The first time is done face to face with the police, never by phone or link. Take your identity card to the commune police; an officer does it with you.

old-phone = A new phone needs one more step, which is easier with somebody beside you. Please have the old phone and your identity card ready.

account-locked = A locked account is for your safety, and your papers are untouched. Take your identity card to the commune police; an officer will look at it.

sim-help = This SIM may have to be confirmed again. Take your identity card to the carrier's shop, where they do it with you.

helper = This part is hard for many people. Please charge the phone and have your identity card ready.

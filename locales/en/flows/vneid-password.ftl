# Lesson: make a new password for VNeID where it is forgotten.

-title = VNeID: new password

ready = Have your identity card, glasses and notebook at hand. You do this yourself; if somebody phones and tells you to, stop.

page-open = Look at the phone: is VNeID's page with the password box open?
    .again = Do you have the words «Đăng nhập» and «Quên mật khẩu» in front of you?
    .simpler = If you see many small pictures, choose «Not yet». If there is an empty field to type in, take the other; which?
    .where = That page comes as soon as VNeID opens, with the box in the middle. Do you see it?
    .why = The words for a new password are on that very page. Is it open already?
    .yes = It is open
    .no = Not yet
    .passcode = The passcode is 6 digits that open your papers; this lesson is about the password at the gate. Is the page open?

open-app = Find the picture named «VNeID» and tap it. Did the app open?
    .again = Swipe through the pages and read what is written under each one. Touch that name; is there a new page?
    .simpler = Go back to the first page with the round button, or by swiping up. Can you open it from there?
    .where = It is often on the last page, among the newest apps. Could you open it?
    .why = A new password is made inside the app, never by message or by phone call. Is VNeID open now?

forgot = On the page with the password box, tap «Quên mật khẩu» (forgot password). Is there another page?
    .again = Beneath the fields is a line of small letters, not a big button. Touch that line; does something change?
    .simpler = Look for the single word «Quên». Put a finger on it and lift; are you somewhere new?
    .where = It is usually near the password box or the button «Đăng nhập». Could you tap it?
    .why = This is the official way to set a new password, free of charge. Is there another page?
    .fingerprint = If a finger or your face opens it, you may simply go in. For a new password: did you tap «Quên mật khẩu»?

forgot-numbers = Touch the upper box and type the 12 digits printed on your identity card. Are all 12 in?
    .again = Lay the card beside the phone: see 3, press 3. Is the row complete?
    .simpler = Let family read them aloud while you press; slips go with the arrow key. Is that box done?
    .where = It is the upper box; the digits are on the front of the card. Have you finished?
    .why = The app must know which account it is; do not send the number to me. Have you finished?
    .twelve = It is the 12 digits on the front of the identity card, not the old 9. Have you finished?

forgot-phone = Now touch the lower box and type the phone number you gave the police. Are all 10 digits in?
    .again = It is the one you told the officer when VNeID was made. Is the second space filled?
    .simpler = If you do not know it by heart, look it up on your children's phone and copy it. Is that line done?
    .where = It is right below the first box. Have you finished?
    .why = The code will be sent to it. Have you finished?
    .other-number = If that number is no longer yours, the commune police changes it for you. If it is still this one, have you finished?

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
    .refused = Compare the 12 digits with the card, and ask yourself whether this was the number you gave. Could you send again?
    .level-one = Without activation there is no password to forget: write «activate vneid» to me. Or did a new page come?

card-details = Look at your identity card and type your full name into the first box. Have you finished?
    .again = Exactly as printed, with family and middle name. Comparing both, are they alike?
    .simpler = Small print is tiring, so let family read it aloud, word by word. Is the whole name in?
    .where = The name is on the front of the card, the box is the topmost. Have you finished?
    .why = VNeID asks so that nobody else can do this; do not send it to me. Have you finished?
    .no-card = If the card is elsewhere, we do it another day: write «later». If it is here, have you finished?

card-birthday = In the next box, fill in your birthday as printed on the card. Could you?
    .again = First the day, then the month, then the year. Is that box no longer empty?
    .simpler = If a calendar is hard to use, hand it to your children to choose. Is it done?
    .where = The birthday is on the front of the card, near the name. Could you fill it in?
    .why = Only if it agrees with the card do we get on. Could you fill it in?
    .calendar = If a calendar appears, tap the year at its top to go back in time. Could you choose the day?

card-issued = Last comes the day of issue: turn the card over, it is usually there. Could you fill it in?
    .again = It is the day on which the police made this card for you. Have you found and copied it?
    .simpler = Let sharper eyes read day, month and year from the back. Are all 3 boxes full?
    .where = It is usually on the back, near the signature. Could you fill it in?
    .why = Thieves may know your number, but hardly that day. Could you fill it in?
    .calendar = If a calendar appears, tap the year at its top to go back in time. Could you choose the day?

go-on = Now tap the button «Tiếp tục» (continue). Does it ask for a code?
    .again = Push the page up to its end and press the big one once. Is there a field for digits?
    .simpler = A red frame means: compare that field with the card again. After correcting, does the page move on?
    .where = It is at the end of the page, under what you filled in. Could you tap it?
    .why = After this the code is sent to your messages. Did you tap it?
    .refused = Compare every field with the card, and take the issue date of the newest card. Could you tap again?

code = Now we wait for the code that lets you set a new password. Leave VNeID's page as it is.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Write it on paper first, then return to the app and copy. Is the password page there now?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Was it accepted?
    .why = It proves that the phone is in your hands. Was the code accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?
    .wrong = Delete it, look at the newest message and copy digit by digit. Was it accepted this time?
    .left = Press the button with squares, or swipe up from the bottom, and touch VNeID's page. Type the code there; was it taken?

new-password = Think of a new password of 8 signs or more and type it; do not tell me. Have you finished?
    .again = It needs one capital, some small letters, some digits and the sign «@». Is it written in your notebook and copied?
    .simpler = Put it on paper first. If asked twice, copy it the same way again; has the red gone?
    .where = The box is in the middle; a second one wants the same again. Are they filled?
    .why = Mixed signs are hard for thieves to guess. Is your new password set?
    .sign = A sign like «@» is on the page of digits: press «123» or «?123». Is the whole password in?
    .capital = For a capital, press the arrow pointing up once, then the letter. Is the whole password in?
    .differ = If the two are not alike, clear both and copy slowly from the notebook. Is the red gone?
    .short = Add a few digits until there are 8 signs, in the notebook as well. Is it accepted?

confirm = Now tap the button «Xác nhận» (confirm) to keep the new password. Does it say that it worked?
    .again = Push the page up until the last button shows, then touch it once. Is VNeID's first page back?
    .simpler = Is any red line left on the page? If none, touch the button; did anything change?
    .where = It is usually at the end, under what you typed. Could you tap it?
    .why = Without it the new password does not count yet. Did you tap it?

proof = Which 2 or 3 large words can you read on the screen now?
    .again = No digits and no password, please. Is there «Đăng nhập», or a notice that it worked?
    .simpler = We look for one big button in the middle that says «Đăng nhập». Do you see it?
    .where = A notice floats mid-screen; the button is under the password box. Is «Đăng nhập» there?
    .why = Those words show me that the new password was kept; I need not see anything else. Are they there?

proof-look = Never mind, close VNeID and open it again. Does the page with the password box come?
    .again = From the home screen touch its picture once more. Is it waiting for your password?
    .simpler = If you are still setting one, with red letters, choose «I do not see it». Or is it the gate as always?
    .where = The box is in the middle, just above the button «Đăng nhập». Do you see it?
    .why = Being back there means the new one was kept. Are you back?
    .yes = I see it
    .no = I do not see it

changed = Well done, you have a new password. Write it in a notebook at home and send it to nobody.

helper = A lost key is replaced in good time. Charge the phone and have your identity card ready; the commune police help with it too.

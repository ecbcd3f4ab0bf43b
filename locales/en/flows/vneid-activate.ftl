# Lesson: activate VNeID for the first time, after registering face to face with the police.

-title = Activate VNeID

registered = Activating opens VNeID for the first time, once the police have registered you at level 2. Have you been to register?
    .again = Was there a day when an officer took your fingerprints and your photo and asked for a phone number?
    .simpler = Many people had it done together with the new chip card. If it sounds like you, take the first answer; does it?
    .where = It is done at the commune police, or when they come to the culture house. Have you been there?
    .why = Without registering there is nothing to activate, and typing would be in vain. Have you done it?
    .yes = Done
    .no = Not yet
    .unsure = I do not remember
    .keypad = A phone with keys cannot hold VNeID; the commune office can activate it on a computer. Have you registered with the police?

message = Afterwards the phone gets a text message that you were approved. Have you seen it?
    .again = It has no accents and says «da duoc phe duyet». Going through the old ones, do you meet such a line?
    .simpler = Let a child or grandchild search the texts for «VNeID». Does one speak of activating?
    .where = It is among the phone's own text messages, not in Zalo. Do you see it?
    .why = Only after approval can we activate. Has it come to you?
    .yes = It has come
    .deleted = I deleted it
    .no = Not seen yet

not-yet = It may take some days. Do you want to try now, or wait for the message?
    .again = Trying early breaks nothing; if it is too soon, the phone says so. Shall we see today, or another day?
    .simpler = Take «Try it» and I go on with you. Tired? Take the other; which do you prefer?
    .where = The officer who did it can tell you whether it was approved. Try or wait?
    .why = Somebody has to look at the papers before approving. Which do you choose?
    .try = Try it
    .wait = Wait

who-goes = This is done only face to face with the police, never by phone. Can you go alone, or with company?
    .again = Your identity card and the phone are all you take to the commune police. Is there family to bring you?
    .simpler = If it is far or you are shy of asking, I find somebody to take you. Would you like that?
    .where = It is at the police of the commune where you live. Alone, or together with somebody?
    .why = They must see you to be sure that it is you. Do you need company?
    .alone = I can go alone
    .together = I need company

with-police = Good, I ask somebody to arrange a day and go to the commune police with you.

no-link = The genuine message names only vneid.gov.vn. Tap no link in any message; we open the app itself.

caller = You do this yourself. Is anybody phoning or writing to hurry you into activating?
    .again = Swindlers pose as the ward police and say it will be locked unless done at once. Has this happened these days?
    .simpler = Family helping beside you is fine. But is there a stranger?
    .where = They ring, call by Zalo or send a link. Did you get anything like that?
    .why = Police activate only when they meet you; I ask so that you lose no money. Is anybody calling?
    .no = Nobody
    .yes = Somebody is

hang-up = The police never activate by phone. Hang up, read out no code, and tap nothing that they send.

touched = Have you already tapped something, installed something or read out a code for them?
    .again = I do not blame you; everybody trusts somebody some day. Did you do anything they said?
    .simpler = Think of today only: any number given, any card photo sent, any thing downloaded?
    .where = It may be blue letters in a message, or a strange app. Did you touch it?
    .why = If so, we lock things at once to keep your money. Did anything happen?
    .no = Nothing done
    .yes = Yes, by mistake

emergency = Then we deal with it at once, one thing after the other.

has-app = Is the app VNeID on your phone already?
    .again = Swipe through the pages and read the names under the small pictures. Does one say «VNeID»?
    .simpler = When in doubt take «Not yet», and I show you how to get it from the phone's own shop. Do you see that name?
    .where = New apps are often on the last page. Is there the word «VNeID»?
    .why = Activating happens inside the app, so the phone needs it first. Is it there?
    .yes = It is there
    .no = Not yet

install = Then we install VNeID first, and come back to activate it.

open-app = Touch the picture named «VNeID» to open it. Is there a new page?
    .again = Press lightly once on its middle, lift the finger, wait some seconds. Has the app started?
    .simpler = If nothing comes, switch the phone off and on, then look for it again. Could you get in this time?
    .where = It is on the home screen, perhaps on the last page. Could you open it?
    .why = All of the activating is done in there. Is VNeID open?

find-activate = Find the word «Kích hoạt» (activate) on that page and tap it. Are there boxes for numbers?
    .again = Some phones write it longer: «Kích hoạt tài khoản định danh điện tử». Touch that line; did something change?
    .simpler = Leave the 2 upper fields alone for now. Going down past «Đăng nhập», tap «Kích»; is there a box for numbers?
    .where = It is usually at the end of the page, near «Đăng nhập». Could you tap it?
    .why = The first time you have no password yet, so this is the way in. Could you tap it?
    .already = If it says activated already, you have an account: write «log in to vneid». If not, could you tap it?
    .pages = Swipe past the pages that introduce the app, or skip them. Tap «Kích hoạt» when it comes; is there a box for numbers?

type-number = Touch the box «Số định danh cá nhân» and copy the 12 digits from your card. Have you finished?
    .again = Lay it beside the phone: read 3, press 3. Is the row complete?
    .simpler = Let family read it aloud, one by one, while you press. Slips are removed with the arrow key; is everything in?
    .where = The digits are on the card's front, the box is the topmost. Have you finished?
    .why = It tells whose file it is; do not send the number to me. Have you finished?
    .old-card = The 9 digits belong to the old card; take the 12 of the new one. Could you type them?

type-phone = Now touch the box «Số điện thoại» and type the number you gave the police. Are all 10 digits in?
    .again = It is the one you told the officer on the day you registered. Is the second field filled?
    .simpler = If you do not know it by heart, family reads it and you press. Is that line done?
    .where = This box is right below the first. Have you finished?
    .why = The code is sent to it, so the phone with that SIM should be beside you. Have you finished?
    .other-number = If that number is no longer yours, the commune police changes it. If it is, have you finished?

send = Tap the button «Gửi yêu cầu» (send). Did another page come?
    .again = If the keys hide it, push the page up and press the big one once. Does anything appear?
    .simpler = Touch an empty spot so that the keyboard goes. Then look for the word beginning with «Gửi»; any notice?
    .where = It is below the 2 boxes, large and coloured. Could you tap it?
    .why = Only after sending can your file be found. Did you tap it?

after-send = What does the phone want now; which answer is the closest?
    .again = Read aloud the biggest line of the new page. Is it about digits, the card, your face, or a refusal?
    .simpler = A small empty field means «A code». A drawn card means «The card», a drawn face «My face»; what do you see?
    .where = It is usually mid-screen, or in red under the boxes. Which is it?
    .why = Newer versions also ask for the card or the face, and each goes its own way. Which does yours want?
    .code = A code
    .card = The card
    .face = My face
    .refused = It refuses

card = Hold the identity card flat against the back of the phone, still for about 10 seconds. What is asked after that?
    .again = Put the card on a table and the phone on top, then shift it bit by bit. Which page comes now?
    .simpler = Let family move it around the camera on the back. Once it buzzes or rings, what does the screen say?
    .where = The spot is usually the middle of the back or near the camera; on an iPhone, the upper edge. What do you see?
    .why = It reads the chip, to be sure it is you. What is asked now?
    .code = A code
    .face = My face
    .password = A new password
    .failed = It does not work
    .case = Through a thick cover the card is hard to read: take the cover off and try again. What do you see?

face = Hold the phone before your face and look straight into the frame. When it is done, what is asked next?
    .again = No glasses, no hat, turn to the light, follow each instruction. Which page comes?
    .simpler = Let somebody sitting in front hold it steady while you only look. What do the big words say now?
    .where = Your face belongs inside the frame, the phone about 2 hand spans away. What do you see?
    .why = It compares your face with the photo on the card, to be sure it is you. What is asked now?
    .code = A code
    .card = The card
    .password = A new password
    .failed = It does not work
    .dark = Go to a window, take off glasses, hat and mask, and try again. What do you see?

wait-code = Now we wait for the code. Leave VNeID's page as it is.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Copy it onto paper. Return to the app and press what you wrote; is there something new?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Have you finished?
    .why = The code tells that the phone is in your hands. Was it accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?
    .wrong = Delete it, look at the newest message and copy digit by digit. Was it accepted this time?
    .left = Press the button with squares, or swipe up from the bottom, and touch VNeID's page. Type the code there; was it taken?

new-password = Think of a password, write it in your notebook at home and type it; do not tell me. Have you finished?
    .again = 8 signs or more: a capital, small letters, some digits, the sign «@». Is the phone content?
    .simpler = Take a sentence you remember, without spaces or accents. Asked twice, copy it the same; is the red gone?
    .where = The place is in the middle; seeing dots is normal. Is it filled?
    .why = A password is the key of the gate, used from now on. Is it set?
    .sign = A sign like «@» is on the page of digits: press «123» or «?123». Is the whole password in?
    .capital = For a capital, press the arrow pointing up once, then the letter. Is the whole password in?
    .differ = If the two are not alike, clear both and copy slowly from the notebook. Is the red gone?

three-keys = The password is the key of the gate: it lets you in. The passcode is the key of the cupboard: 6 digits for your papers. A code by message is a ticket for one show.

passcode = You are asked for a «passcode», the 6 digits that open your papers. Think of them and press; done?
    .again = The cupboard key has digits only, no letters. Write it down first and enter it twice alike; is it accepted?
    .simpler = Choose what you remember and others cannot guess, not a birthday. One after the other, are all places full?
    .where = The keys are in the lower half, the round places above. Have you pressed all?
    .why = Whoever finds the phone cannot open your papers without these. Is it set?
    .easy = Birthdays and counting rows are easy to guess; take something else. Could you?
    .differ = The second time was different: begin again, looking at the notebook. Is it accepted?

questions = You choose a first question and answer it yourself, in case you forget. Is that one done?
    .again = Touch the box, take something you are certain of, and give a very short reply. Are the first 2 boxes full?
    .simpler = A single word will do, without accents. Note it the same way on paper; is it written?
    .where = Each has a place to choose and a place to type right below. Have you finished?
    .why = If the keys are lost one day, this is how you are recognised. Have you finished?
    .which = Take the one that you would always answer the same. Have you chosen and answered?
    .marks = Without accents is safest; write it the same in the notebook. Have you finished?

question-two = Now the second question: choose and answer it too. Is this one done?
    .again = Take another than before, and reply in a word or two. Are all 4 boxes filled?
    .simpler = Just as the first time: pick, type, note it at home. Is every space filled?
    .where = It is right below the first one. Have you finished?
    .why = With 2 of them, thieves hardly guess both. Have you finished?
    .which = Take the one that you would always answer the same. Have you chosen and answered?
    .marks = Without accents is safest; write it the same in the notebook. Have you finished?

finish = Now keep what you have set: tap the button at the end of the page. Does it say that it worked?
    .again = The last one often reads «Xác nhận» or «Hoàn tất»; push up to see it. Touch once; any notice?
    .simpler = Look for red letters or empty fields. Fill them and press the biggest button; does the page change?
    .where = It is at the very bottom, perhaps behind the keys. Could you tap it?
    .why = Without it nothing of this is kept. Did you tap it?

type-again = Now try the new key: type the 12 digits into the upper box. Have you finished?
    .again = At the gate the number comes first. With the card, read 3 and press 3; is the row complete?
    .simpler = Some phones remember it, and nothing need be done. Is a number there already?
    .where = It is mid-screen, just above the password. Have you finished?
    .why = Going in once is the proof that it was activated. Have you finished?

password-again = Now touch the password box and type the one you have just made. Have you finished?
    .again = Copy it from your notebook, minding capitals and a sign like «@». Are there enough dots?
    .simpler = If there is an eye beside the box, touch that to see the letters. Do they agree with the paper?
    .where = It is just above the button «Đăng nhập». Have you finished?
    .why = The key of the gate is new, so we try it at once. Have you finished?

log-in = Tap the button «Đăng nhập» (log in). Is there a page with many small pictures?
    .again = Press the large coloured one under the fields, and wait some seconds. Has the password box gone?
    .simpler = If keys hide it, touch an empty spot first. After pressing, are you somewhere else?
    .where = «Đăng nhập» is right below the password box. Could you tap it?
    .why = Only this opens the door. Are you in?
    .refused = Clear the password, copy it letter by letter, and mind the capital. Are you in?

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

activated = Well done, your VNeID works now. Keep the password and the passcode in a notebook at home and send them to nobody.

go-police = Take your identity card and the phone to the commune police; they do it with you. When the approval has come, write to me and we go on.

wait-message = Good, when the approval has come, write to me and we go on. If it never comes, take your identity card to the commune police and ask.

stopped-in-time = Being this careful protects your money. We stop here today; to activate, go to the commune police.

rest-today = You have been through a lot today, so we rest here. When you need VNeID, the commune police do it with you.

refused = Perhaps it is not approved yet, or another phone number was given. Take your identity card to the commune police; an officer will look at it.

helper = This is fiddly, and it can wait. Charge the phone and have your identity card ready; the commune police activate it with you too.

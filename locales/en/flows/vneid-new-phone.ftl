# Lesson: use VNeID on a new phone; where the old one is lost, lock it first.

-title = VNeID on a new phone

old-phone = How is the old phone with VNeID: still working, broken, or lost?
    .again = If it switches on and VNeID opens there, the code comes from it. Do you have it at home?
    .simpler = In your hand: first answer. Smashed or given away: the second; nobody knows where: «Lost». Which?
    .where = It may be in a drawer or with your children. Can you still use it?
    .why = With the old one we take a code from it; without, we use your card. How is yours?
    .here = Still works
    .broken = Broken or given away
    .lost = Lost

lock-vneid = Lock it first: borrow a phone, call 1900 0368 (this call is charged) and ask to lock VNeID. Is it locked?
    .again = Just say: «My telephone is gone, please stop my VNeID account». Did they agree?
    .simpler = If nobody answers, let somebody take you to the commune police. Has an officer done it?
    .where = On the borrowed one: one nine zero zero, zero three six eight. Could you call?
    .why = Then whoever finds the phone cannot open your papers. Is it locked?
    .busy = If it is busy, hold the line or ring again. When somebody answers, ask for it; is it locked?
    .found = How good that you found it: write «vneid on a new phone» to begin again. If in doubt have it locked; is it?

lock-bank = Now call the number on your bank card and say that the phone is lost. Is the account locked?
    .again = Briefly: «My telephone is gone, please stop my banking on it». Did they agree?
    .simpler = The counter near you will do as well; bring your identity card. Is it settled there?
    .where = It is usually on the card's back in small print. Could you call?
    .why = Whoever found the phone might open the bank's app. Is it reported?
    .none = Without a bank account, leave this out. Shall we lock the SIM?

lock-sim = Now tell the carrier to lock the old SIM. Is it locked?
    .again = Family of the same network can ring the operator for you and say the phone is lost. Is that done?
    .simpler = In its shop they lock the old one and make another with the same number. Is that done?
    .where = The shop is at the market or in town. Have you told them?
    .why = With the SIM, whoever found it gets your codes. Is it reported?

safety = You do this yourself. If somebody phones and wants a code read out or a card held to the phone, stop.

notice-open = On the new phone, does VNeID already show a notice about a new device?
    .again = Has a window come up, saying that the account is in use on another telephone?
    .simpler = If nothing was done here yet, take «Not yet». If you typed a password and it wants more, the other; which?
    .where = It is mid-screen and comes after «Đăng nhập». Do you see it?
    .why = With that notice we need not type everything again. Is it there?
    .yes = It is there
    .no = Not yet

sim-here = Is the SIM in the new phone, with a signal?
    .again = Look at the upper corner: some bars, or the carrier's name?
    .simpler = Ring somebody in your family. Do you hear it ringing?
    .where = It is a small piece of plastic in a tray at the side. Did you move it over?
    .why = Soon a code comes by message, and only a phone with the SIM gets it. Is it in?
    .yes = It is in
    .no = Not yet

put-sim = Ask family or a shop to put the SIM into the new phone. Are there bars?
    .again = A pin in the small hole lets the tray out; lay the plastic in the right way round. Can you call now?
    .simpler = With weak eyes, take it to a phone shop; it takes minutes. Has somebody done it?
    .where = The small hole is at the side, different on every phone. Have you finished?
    .why = Without it the code goes to the old phone. Have you finished?
    .lost-sim = If it is lost, the carrier's shop makes one with the same number; bring your identity card. With a SIM, are there bars?
    .size = If it is too big, the shop cuts or changes it and keeps the number. Are there bars?

has-app = Is the app VNeID on the new phone already?
    .again = Swipe through the pages and read the names under the small pictures. Does one say «VNeID»?
    .simpler = When in doubt take «Not yet», and I show you how to get it from the shop inside. Do you see that name?
    .where = New apps are often on the last page. Is there the word «VNeID»?
    .why = A new phone seldom has it; it comes from the shop. Is it there?
    .yes = It is there
    .no = Not yet

install = Then we install VNeID on the new phone first, and go on after that.

open-app = On the new phone, touch the picture named «VNeID». Did the app open?
    .again = Press lightly once on its middle, lift the finger, wait some seconds. Does a page come?
    .simpler = Mind which one you hold: it should be the new one. Page by page, touch that name; are you in?
    .where = It is on the home screen, perhaps on the last page. Could you open it?
    .why = We log in here, and the old one leaves by itself. Is VNeID open?

type-number = Touch the box «Số định danh cá nhân» and type the 12 digits of your identity card. Are all 12 there?
    .again = Lay the card beside the phone and copy 3 figures at a time. Is the whole row copied?
    .simpler = We do just the upper field: one touch brings up the number keys. Is that field filled?
    .where = It is above the password box; the 12 digits are on the front of the card. Have you finished?
    .why = It tells the app which account is yours; please do not send it to me. Have you finished?

type-password = Now touch the password box and type the same password as on the old phone. Have you finished?
    .again = Look at your notebook, letter by letter, and mind capitals and a sign like «@». Is the line complete?
    .simpler = Forgotten? Try once all the same; later we make another. Have you tried?
    .where = It is right below the number box; letters turn into dots. Have you finished?
    .why = The phone is new, but the key of the gate is the old one. Have you finished?
    .dots = Dots only hide what you type; go on. Have you finished?
    .six = The 6 digits open your papers; this box wants the password with letters. Have you finished?

tap-login = Now tap the button «Đăng nhập» (log in). Is there a notice or a new page?
    .again = If the keys cover it, push the page gently up. Having touched the big one, does anything change?
    .simpler = Touch an empty spot first, then look for «Đăng». One press: does the phone say something?
    .where = It is right below the boxes. Could you tap it?
    .why = Only then it notices that this phone is new. Does anything appear?

after-login = Read the big line that has come. Which answer is the closest?
    .again = Often a small window speaks of a device, that is, of a telephone. What does yours say?
    .simpler = The word «thiết bị» means the first. Straight to many small pictures means the second; what do you see?
    .where = It is in the middle, or in red under the boxes. What does it say?
    .why = Each goes on in its own way. Which do you see?
    .device = It says new device
    .home = I am in
    .refused = It says not correct
    .locked = It says locked

retry = A letter has slipped, that is all. Type it once more, or make a new password?
    .again = Too many tries may lock the account, so only one more. Are you quite sure of it?
    .simpler = Sure: choose the first answer. Not sure: a fresh one is easier; which do you like?
    .where = The old one may be in your notebook at home. Can you find it?
    .why = Making a new one takes about 10 minutes and then lasts. Which way do you choose?
    .again-now = Type it once more
    .forgot = Make a new one

new-password = Then we make a new password, right on this phone.

confirm-device = On the new phone, tap «Xác nhận» (confirm) in that notice. Is there a box for a code?
    .again = It asks whether you want to use this one. Touch the button that agrees; does the next page come?
    .simpler = Look for a word beginning with «Xác». After pressing it, do you see an empty field?
    .where = «Xác nhận» is at the end of the notice in the middle. Could you tap it?
    .why = After this the old phone shows you a code. Did you tap it?

open-old = Leave the new one, take the old phone and open VNeID there. Are you in?
    .again = Touch its picture as on any day and answer what it asks. Has a page opened?
    .simpler = Side by side: press VNeID on the older of the two. Do you see its inside?
    .where = It is on the home screen of the old phone. Could you open it?
    .why = The code is shown inside the old phone's VNeID, not in a message. Is it open?
    .offline = The old phone needs the network as well: switch on Wi-Fi there. Are you in?

old-code = Does VNeID on the old phone show a code?
    .again = It may be a small window, or wait behind the bell. Are there new digits on it?
    .simpler = Just yes or no, without reading them to me. Do you see a row of numbers?
    .where = It is usually mid-screen on the old phone, or among the notices. Do you see it?
    .why = It proves that you yourself change phones. Is it there?
    .yes = I see a code
    .no = No code yet

old-again = Close VNeID on the old phone and open it again. Is there a code this time?
    .again = Look whether Wi-Fi is on there, and wait 1 minute more. Have digits come?
    .simpler = If not, your card will do instead, just as quickly. Any new digits there, or do you take «No»?
    .where = Tap the bell inside the old phone's VNeID. Is it in there?
    .why = On a slow network it comes late. Do you see it now?
    .yes = I see a code
    .no = No

copy-code = Look at the old phone and type the code into the new one; read it to nobody. Is it accepted?
    .again = Lay both side by side: see 3, press 3. When full, does the page change?
    .simpler = Write it on paper in big figures and copy without hurry. Are you inside?
    .where = The box is in the middle of the new phone. Was it accepted?
    .why = With the right code this phone goes in and the other leaves. Was it accepted?
    .expired = If it has run out, ask for another on the new phone; the old one shows it. Could you type it?
    .wrong = Delete it and copy digit by digit. Is it accepted this time?

choose-card = Without a code from the old phone, the card will do. Tap «Xác thực NFC bằng thẻ CCCD gắn chíp»; is it chosen?
    .again = Look for the line with the 3 capitals «NFC»: it means holding the card to the back. Did touching it work?
    .simpler = In the notice, press whichever line speaks of a card («thẻ»). Is there a mark now?
    .where = It is in the notice about the new device, or on the page after «Xác nhận». Could you tap it?
    .why = The chip proves that it is you, in place of the old phone. Is it chosen?

go-on = Tap the button «Tiếp tục» (continue). Does it ask for the card?
    .again = The large one at the end: press once and wait. Is there a drawing or an instruction?
    .simpler = If something else is asked first, fill it in from the card. After the last button, anything new?
    .where = It is at the very bottom. Could you tap it?
    .why = Only then does the phone begin to read cards. Did you tap it?

kind = The place for the card differs. Which phone do you hold?
    .again = Turn it over: a bitten apple, or the name of another maker?
    .simpler = An apple means iPhone; none means the first answer. Which is it?
    .where = The name is on the back, or shows when it starts. What does it say?
    .why = Knowing it, I can tell you where to hold the card. Which is yours?
    .android = Samsung, Oppo, other
    .iphone = iPhone

hold-android = Hold the card flat to the middle of the phone's back, still for about 10 seconds. Is it read?
    .again = Put the card on a table, the phone on top, and shift up and down bit by bit. A buzz or a sound?
    .simpler = Take the cover off, turn the golden chip towards the phone, try near the camera. Does it say done?
    .where = The spot is usually mid-back, on some phones near the camera. Is it read?
    .why = It reads the chip, like a ticket at a gate. Is it read?
    .read = It is read
    .failed = It does not work
    .case = Through a thick cover it is hard: take it off and try again. Is it read?
    .switched-off = Pull down from the top and tap «NFC» until it is lit. With the card, is it read now?

hold-iphone = Hold the card to the upper edge of the iPhone's back, still for about 10 seconds. Is it read?
    .again = Put the card on a table and let the phone's head touch the golden chip. A buzz, or a tick?
    .simpler = Take the cover off, rest your hand on the table, move bit by bit around the camera. Does it say done?
    .where = The spot is at the top, on the back. Is it read?
    .why = It reads the chip, like a ticket at a gate. Is it read?
    .read = It is read
    .failed = It does not work
    .case = Through a thick cover it is hard: take it off and try again. Is it read?

other-way = Some phones cannot read cards; that is not your doing. Shall somebody come, or will you go to the commune police?
    .again = A helper may lend one that can read cards; at the police it is done on the spot. Which suits you?
    .simpler = If it is too far, take the first and I call someone. If it is on your way, take the other; which?
    .where = The police are at the commune's office; bring your identity card. Which do you choose?
    .why = Both lead back into VNeID. Which do you choose?
    .together = Somebody comes
    .police = I go to the police

wait-code = The card was read. Now we wait for a code on this new phone.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Copy it onto paper. Return to the app and press what you wrote; are you inside?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Have you finished?
    .why = The code tells that the phone is in your hands. Was it accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?
    .wrong = Delete it, look at the newest message and copy digit by digit. Was it accepted this time?

home-words = On the new phone, which 2 or 3 large words can you read?
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

one-phone = VNeID works on one phone at a time, so the old one leaves by itself. Before giving it away, have somebody wipe it.

sim-note = After a SIM moves to a new phone, the carrier may want your face again within 30 days. Do that at the carrier's shop; tap no link that anybody sends.

moved = Well done, VNeID is on your new phone.

go-police = Take your identity card and the new phone to the commune police; they do it with you. Meanwhile your card works as before.

lost-help = Get a SIM with the same number, then take your identity card to the commune police to open VNeID again. Meanwhile your card works as before.

account-locked = A locked account is for your safety, and your papers are untouched. Take your identity card to the commune police; an officer will look at it.

helper = Changing phones has many parts, and getting stuck is usual. Charge both phones and have your identity card ready; the commune police do it with you too.

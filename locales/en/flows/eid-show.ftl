# Lesson: bring up the identity card in VNeID for somebody who may see it.

-title = Show the ID card

rules = When you show papers on the phone, you hold it and you tap. Photograph that page for nobody, not even for me.

open-app = Find the picture named «VNeID» and tap it. Did the app open?
    .again = Swipe through the pages and read what is written under each one. Touch that name; is there a new page?
    .simpler = Go back to the first page with the round button, or by swiping up. Can you open it from there?
    .where = It is often on the last page, among the newest apps. Could you open it?
    .why = The card on the phone is inside VNeID. Is it open?
    .none = Without VNeID we install it another day and use the plastic card today. Look once more and tap it: is it open?

inside = Does the page have many small pictures, or does it ask for a password?
    .again = Look at the middle: an empty field to type in, or the name «Ví giấy tờ»?
    .simpler = A button «Đăng nhập» means the second. None, but rows of pictures, means the first; which?
    .where = The password box is mid-page, the pictures stand in rows. Which do you see?
    .why = Only inside the account can the card be brought out. Where are you?
    .inside = Many small pictures
    .login = Asks for a password
    .none = There is no VNeID

log-in = Then we log in first, and bring out the card after that.

wallet = Find where papers are kept, usually named «Ví giấy tờ» (wallet), and tap it. Is there a page of papers?
    .again = Read below the small pictures; a purse or a card is the one. Touch it once: any kind of card named there?
    .simpler = We look for the short word «Ví». Put a finger on it and lift; are you somewhere else?
    .where = It is usually in the middle of the first page or along the lower edge. Could you tap it?
    .why = All papers of the phone lie in there, as in a real purse. Is it open?
    .no-wallet = Without a wallet the account may not be level 2 yet, which the police do. Slide down to find it: is it open?

present = Find «Xuất trình giấy tờ» (show papers) and tap it. Does it ask for 6 digits?
    .again = If those words are missing, touch the row usually named «Căn cước» in the wallet itself. Is there a page for numbers?
    .simpler = Of the few lines in there, take the one with «Xuất». Have number keys come up?
    .where = It is usually in the upper part, a button or a small picture. Could you tap it?
    .why = This gets the card ready to be shown. Does it ask for 6 digits?

passcode = It asks for the «passcode», the 6 digits for your papers. Press them yourself, silently; done?
    .again = That is the key of the cupboard, not the one of the gate. With your notebook, one by one: is the row of dots full?
    .simpler = Cover it with your hand and touch six keys in turn. After the last one, do the keys go away?
    .where = The keys are in the lower half, 6 small dots above. Have you pressed all?
    .why = Thanks to them, whoever finds the phone cannot open your papers. Have you finished?
    .forgot = Never mind; write «set a new passcode», we make 6 others and come back. Or have you pressed them?
    .mixed = Here are digits only; the password with letters is for the gate. Could you press 6 digits?
    .onlookers = Turn your back to a wall and cover it with your hand. Have you finished?

opened = After the 6 digits, did it open, or what does it say?
    .again = Look at the middle: a card or boxes to choose from, or a red line?
    .simpler = If the keys are gone, it opened. If they are still there, take the second or third; which?
    .where = A notice stands right under the 6 dots. What do you see?
    .why = Each goes on in its own way, so I ask. How is it?
    .open = It opened
    .refused = It says not correct
    .forgot = I forgot the digits

retry = Mixing up digits is quite common. Press once more, make new ones, or use the plastic card today?
    .again = Many slips may lock it for a while, so one more time only. Is the row in your notebook?
    .simpler = Sure: the first. Forgotten: the second. Tired: «Use the plastic card»; which?
    .where = It may be noted on the same page as the password. Can you find it?
    .why = Your plastic card works as before, so there is no hurry. What do you choose?
    .again-now = Once more
    .forgot = Make new digits
    .card = Use the plastic card

forgot-passcode = Tap «Quên passcode» (forgot passcode) near the digits. Is there a question on the screen?
    .again = Under the 6 small dots is a line to touch. After that, does it want to know if you are sure?
    .simpler = Look for the one word «Quên». Put a finger on it and lift; anything new?
    .where = It is usually just above or below the number keys. Could you tap it?
    .why = This is the official way to other digits. Could you tap it?

confirm-forgot = Tap «Xác nhận» (confirm) in that window. Does it tell you to wait for a code?
    .again = The small one floating mid-screen has a button that agrees; touch it once. Is there an empty field?
    .simpler = Press the word that begins with «Xác». Has the page changed?
    .where = It is at the end of the window in the middle. Could you tap it?
    .why = Only then the code is sent. Did you tap it?

wait-code = Now we wait for the code. Leave VNeID's page as it is.

type-code = Type the code from the message into VNeID; send it neither to me nor to anyone. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Copy it onto paper. Return to the app and press what you wrote; is there something new?
    .where = The box is in the middle of VNeID's page; the digits are in the newest message. Have you finished?
    .why = The code tells that the phone is in your hands. Was it accepted?
    .expired = A code works for a few minutes only; ask for a new one there. Was the new one accepted?
    .wrong = Delete it, look at the newest message and copy digit by digit. Was it accepted this time?

new-passcode = Think of 6 new digits, write them in your notebook at home and press them; do not tell me. Done?
    .again = They are wanted twice alike, to be certain. Looking at the paper, did both agree?
    .simpler = No birthday and no 1 2 3. Take a row that is easy for you; are all dots full?
    .where = The keys are in the lower half. Have you pressed all?
    .why = This is the key of the cupboard from now on. Is it set?
    .easy = Birthdays and counting rows are easy to guess; take something else. Could you?
    .differ = The second time was different: begin again, looking at the notebook. Is it accepted?

understood = When it says done, tap «Đã hiểu» (understood). Is the page for 6 digits back?
    .again = Under the notice is something to close it with. After touching that, has the window gone?
    .simpler = If nothing shows, close VNeID, open it, enter the wallet. Can you see where digits go?
    .where = It is at the end of the notice, mid-screen. Could you tap it?
    .why = Once it is closed, the new digits can be used. Did you tap it?

choose = Choose which paper to show, here the identity card. Is its row marked?
    .again = It wants to know what to bring out. Touch the name or the square beside it; does that change colour?
    .simpler = If a single one is there already, nothing needs choosing. Do you see yours?
    .where = The names stand in rows in the middle. Could you choose?
    .why = We show the one that is asked for, not the whole wallet. Is it chosen?

confirm = Tap the button «Xác nhận» (confirm). Is the card on the screen?
    .again = Slide down and touch the large coloured one at the end. Does the phone bring it up?
    .simpler = On some phones it is there at once and nothing more is needed. In the middle, is there something like your plastic one?
    .where = It is at the end of the page of papers. Could you tap it?
    .why = This draws the card out, as from a purse. Is it there?

shown = Is there a picture of a card, or a black-and-white square, on the screen?
    .again = Do not read me name or number. Only whether the phone brought it up, yes or no?
    .simpler = If it resembles the plastic one in your purse, that is it. Does it?
    .where = The card usually fills the upper half, the square is below. Do you see one of them?
    .why = Knowing that it is there is enough for me; I need not see what it says. Do you see it?
    .yes = It is there
    .no = Not yet

shown-look = Never mind, go back to «Ví giấy tờ» and touch the row usually named «Căn cước». Is the picture there this time?
    .again = Phones differ: on some, touching the card itself opens it. Did that work?
    .simpler = Close VNeID completely, open it, enter the wallet, then the card. Is it out?
    .where = A row like «Căn cước» is often the first in the wallet. After touching it, is there a card?
    .why = Some versions put things elsewhere. Do you see it?
    .yes = It is there
    .no = Still not

asked-by-zalo = A small exercise: a stranger on Zalo asks for a photo of this page, to do your papers for you. What do you do?
    .send = Send it
    .keep = Not send it
    .send-because = Better not. With it thieves can borrow money in your name; we send it to nobody.
    .keep-because = Keeping it is right. It is shown face to face only, never sent.

at-the-desk = One more: the lady at the counter asks to see the card on your phone. How do you show it?
    .hold = I hold the phone
    .hand-over = I hand it over
    .hold-because = Holding it yourself is right. You hold, she looks or scans.
    .hand-over-because = She is kind, but your money and messages are in there too. Hold it yourself; looking is enough.

put-away = When you are done, put it away: tap the button that leads to the home screen. Is the card out of sight?
    .again = Press the round one at the bottom, or swipe up. Are the small pictures back?
    .simpler = Pressing the side so that the screen goes dark will do as well. Is it dark?
    .where = The way home is in the middle of the lower edge. Could you tap it?
    .why = Left open, whoever sits beside you can see it. Is it put away?
    .battery = With an empty battery only the plastic card helps, so always carry it. Is the page out of sight?

shown-well = Well done, you brought out the card yourself. Carry the plastic one too, in case the battery is empty.

use-card = Use the plastic card today; it is as good as before. We practise again another day.

helper = The plastic card will do for today. Charge the phone and have your identity card ready; a helper practises with you.

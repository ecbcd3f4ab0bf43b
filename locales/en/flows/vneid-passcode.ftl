# Lesson: set 6 new digits where the passcode is forgotten, with a code by SMS.

-title = Set a new passcode

safety = The passcode is 6 digits that open papers, like the key of a cupboard. You do this yourself; if somebody phones about it or asks for digits, hang up.

asks-now = Look at the phone: is VNeID asking for the 6 digits now?
    .again = When it asks there are 6 dots in the middle and number keys below. Is it so on yours?
    .simpler = A keyboard of numbers means «Yes». Any other picture means «Not yet»; what do you see?
    .where = The dots are in the middle, the keys below. Is it asking?
    .why = The words for a new passcode are on that very page. Is it asking?
    .yes = Yes
    .no = Not yet
    .urgent = If it is urgent, show the plastic card; it is as good as before. To go on: is it asking for the 6 digits?

open-wallet = Open VNeID and tap the place for papers, «Ví giấy tờ». Do the papers show?
    .again = On the first page is a purse or a small card. After touching it, is there a row with a paper's name?
    .simpler = Go from top to bottom, looking only for «Ví». Finger down and up; is the page another one?
    .where = «Ví giấy tờ» is mid-page or in the lowest row. Is it open?
    .why = The papers with a lock lie in that wallet. Is it open?
    .outside = If you are not in yet, type your password for VNeID first. Once inside, is the wallet open?
    .six = If it asks for the 6 digits already, all the better. Tap «It worked» and we go on.

open-paper = Now touch any one of the papers. Does it ask for the 6 digits?
    .again = Whatever is locked brings up number keys when touched. Try the row of your identity card; have they come?
    .simpler = Take the top line, finger down and up. Are there figures to press in the lower half?
    .where = Papers stand in rows in the middle of the wallet. Does it ask?
    .why = Only there are the words «Quên passcode». Does it ask?

forgot = Tap the words «Quên passcode» (passcode forgotten). Does a question come up?
    .again = Near the 6 dots is a line of small letters, not a key. Touch that line; does it want to know whether you are sure?
    .simpler = Search the whole page for the single word «Quên». Finger down and up; what is new?
    .where = It is above the keys, below the dots. Could you tap it?
    .why = This is the official way to other digits, free of charge. Could you tap it?
    .missing = On some phones it only shows after one try that was not correct. Tap it when it shows; does it ask you back?

confirm = Tap the button «Xác nhận» (confirm). Did the page that waits for a code come?
    .again = The notice has a button to agree; touch it once. Does it speak of a text message?
    .simpler = Find the word beginning with «Xác», not «Hủy». Has the notice gone?
    .where = It is at the end of the notice, mid-screen. Could you tap it?
    .why = Only then the code is sent to you. Could you tap it?

code = The code is sent by text message. Leave VNeID as it is.

type-code = Type the code from the message into VNeID. Did the page for new digits come?
    .again = Keep 3 figures in mind, press them, then look up the rest. With all in, does it move on?
    .simpler = Copy them on a scrap of paper, open the app again and press from there. Are you elsewhere now?
    .where = The box is in the middle, the code in the newest text. Have you finished?
    .why = It shows that the phone is in your hands. Was it accepted?
    .late = A code lives for minutes; if it has expired, have it sent again. Could you type the new one?
    .mixed = Now it wants the code from the message, not the passcode yet. Could you type that?

new-six = Think of 6 new digits, write them in your notebook and press them; tell nobody, not even me. Done?
    .again = It usually wants them twice. Looking at the notebook, does the second time agree with the first?
    .simpler = On paper first, then key by key. Were both rounds full of dots?
    .where = The keys are in the lower half. Are all pressed?
    .why = From now on these open your papers. Have you set them?
    .easy = Birthdays and 1 2 3 4 5 6 are easily guessed, so choose others. Could you set them?
    .differ = The second time was different; start again from the notebook. Was it accepted?

understood = When it says done, tap «Đã hiểu» (understood). Did the notice close?
    .again = It has a single button for closing. Touch that; is the earlier page back?
    .simpler = No notice means that it closed by itself. Is VNeID before you as usual?
    .where = It is at the end of the notice, mid-screen. Could you tap it?
    .why = Then the new digits can be used. Could you tap it?

try-it = Now try the new key: open the same place again and press the new digits. Does it let you in?
    .again = Touch that paper once more, and press key by key from your notebook. Has the lock opened?
    .simpler = After a slip delete and begin again, with no hurry. Have the number keys gone?
    .where = The keys are in the lower half, as when you set them. Did it open?
    .why = Once opened, the new digits are sure to work. Did it open?
    .refused = If it refuses, look at the notebook and press once more, slowly. Does it let you in?

changed = Well done, you have 6 new digits. Keep the notebook at home, not in the phone, and send them to nobody.

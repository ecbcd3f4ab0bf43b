# Lesson: see how far a dossier is, by its code or inside VNeID.

-title = See how far my dossier is

where-submitted = Where did you hand in that dossier?
    .again = Think of that day: did you give papers to an officer, or sit at home with the telephone?
    .simpler = Papers carried by hand mean «At the commune». Tapped on a screen means the page or the app; which is it?
    .where = The receipt usually names the place. What does it say?
    .why = We look where it was submitted. Where was that?
    .office = At the commune
    .portal = Public service page
    .vneid = In VNeID
    .unsure = I forgot

has-code = We need the code of the dossier, printed on the commune's receipt. Do you have it?
    .again = That day the officer gave you back a sheet with a date for fetching. Is the sheet still with you?
    .simpler = It is a row of letters and digits with dots or dashes between. Can you find such a row?
    .where = It is in the upper half of the receipt, beside «Mã hồ sơ» or «Mã số». Do you have that sheet?
    .why = It is like a ticket of the parking lot: only with it your own one is found. Do you have it?
    .yes = I have the code
    .no = Not yet
    .family = If your family keeps it, ring them and copy the code in big letters. Do you have it?
    .which-number = The longest row, with letters and digits, is usually the one. Do you see it?

look-for-code = Let us search a little: in the bag of papers, or among your text messages. Do you see a code?
    .again = Some offices send a text when they accept a dossier. Go back some days where you read texts; is one from the commune?
    .simpler = Ask whoever went along who keeps the receipt. If that helps choose «Found it», otherwise the other; which?
    .where = The receipt often lies with copies of your card, or in the plastic bag. Have you found it?
    .why = Without a code the page finds nothing, and the commune must be asked. Have you found it?
    .found = Found it
    .none = Not found
    .family = If your family keeps it, ring them and copy the code in big letters. Have you copied it?

safety = Looking costs nothing. If somebody phones and wants money to speed it up, hang up. Keep the code to yourself, I do not need it.

open = We open the public service page first, then type the code.

look-up = Find the place for submitted dossiers, usually with the words «Tra cứu», and tap it. Is there an empty box, or must you sign in?
    .again = Drag the page down slowly and read beside each picture. Where a magnifier goes with dossiers, touch; does the next page have a field?
    .simpler = The 3 lines in the upper corner open a list which often has it. Touch it; do you see a field for the code or one for a password?
    .where = It is in the middle of the main page or inside the 3 lines. What do you see after tapping?
    .why = «Tra cứu» means to look something up: type the code there and the dossier shows. What do you see?
    .box = An empty box
    .asks-login = I must sign in
    .missing = Type «tra cứu hồ sơ» into the page's own search box. Is there a line to touch?
    .small = For small print put 2 fingers on the page and spread them. Do you see the place now?

sign-in-first = The page wants to know that it is you. We sign in first.

type-code = Touch the box «Mã hồ sơ» and copy the code from the receipt. Have you finished?
    .again = Split it at the dots. One piece, compare with the paper, then the following piece; is everything in?
    .simpler = Let somebody read it out sign by sign while you press. Slips are deleted one back; is the row complete?
    .where = The box is mid-page; digits hide behind the key «123» at the lower left. Have you finished?
    .why = One wrong sign and nothing is found, so take your time. Have you finished?
    .signs = Type dots and dashes exactly as on paper. Have you finished?
    .letters = A ring in the code is usually a zero; capitals or small letters may both be tried. Have you finished?
    .long = For a long one take 3 signs at a time and delete slips. Is the whole row in?

press = Now tap the search button beside it, often named «Tra cứu». Did new lines appear?
    .again = Sometimes it only shows a magnifier. Touch an empty spot if keys hide it, then press once; what is below?
    .simpler = Drag the page down under the box you filled. Is a table or a line there that was not before?
    .where = It is to the right of the box or right below. Could you tap it?
    .why = Only then the page begins to look for your dossier. Is anything there?
    .picture-code = If it asks for letters in a picture, copy them into the box beside it. Tap the button: are there new lines?

inside = Open VNeID up to the page with small pictures such as «Ví giấy tờ». Are you there?
    .again = Touch its picture and type your password as always. Is the first page inside in front of you?
    .simpler = A password box means that you are not quite in: choose «Not yet». Inside or outside?
    .where = VNeID is on the first screens of the phone. Are you in?
    .why = What was sent from VNeID is listed there too. Are you in?
    .yes = I am in
    .no = Not yet

enter = No matter, we go into VNeID first.

procedures = Tap the picture «Thủ tục hành chính» (procedures). Did a list come?
    .again = Among the small pictures on the first page one shows a sheet of paper. Touch it; are there many lines?
    .simpler = Look just for the words «Thủ tục», not «Ví». Found and touched, is the page another one?
    .where = It is mid-page, near the wallet. Could you tap it?
    .why = All that is sent to the state from VNeID is collected there. Could you tap it?
    .missing = Drag the page further down, or tap the words for showing all. Tap «Thủ tục hành chính»; is the list there?

same-procedure = Tap the very task that you sent that day. Do you see the list of what was sent?
    .again = If it was about a guest, for instance, touch «Thông báo lưu trú». Does the next page have a line of that date?
    .simpler = If the name is forgotten, look into one after another; looking costs nothing. Have you met what you sent?
    .where = Tasks stand in rows from top to bottom; what was sent is inside each. Do you see it?
    .why = Every task keeps its own list, so it must be the right one. Do you see it?
    .which = Was it about a guest, about where you live, or about a certificate? Tap the nearest; is what you sent in it?
    .code = If it wants the 6 digits, type them yourself and tell nobody. Is the list there?

status = Look for the state of the dossier, how far it is. Which of these is the closest?
    .again = Read just the 2 or 3 words about its progress, no names please. Which answer is like them?
    .simpler = A word «đang» means the first answer, «đã trả» or «kết quả» the second. Which word do you see?
    .where = It stands on a line of its own or in a coloured frame near the code. What can you read?
    .why = Knowing it saves you some walks. What do you see?
    .working = In progress
    .ready = Result is ready
    .more = More papers needed
    .fee = Fee not paid
    .nothing = Nothing found
    .other-name = Somebody else's name means a slip in the code; please close it. Choose «Nothing found» and we type again, all right?

again-or-office = Maybe one sign of the code slipped. Type it once more, or ask the commune?
    .again = What was submitted today may not be listed so soon. Shall we compare with the paper and try, or shall an officer look?
    .simpler = If your eyes are still fresh, take «Type again». Tired: go there with the receipt; is that fine?
    .where = The code is on the receipt; the place to ask is the commune's public service centre. Which way?
    .why = Long codes slip easily, and a second time often works. Which way?
    .retype = Type again
    .office = Ask the commune

waiting = So the commune has it and is working; do not worry. The date is on the receipt; look again when it has passed.

fetch = The result is ready. Take the receipt and your identity card to where you handed it in.

unpaid = Without its fee the dossier waits. Pay at the commune's counter, never by a link or an account that somebody sends.

missing-papers = The commune needs more papers before it goes on. Do you go alone, or with somebody?
    .again = That is common and soon settled. Can you manage the way and the asking by yourself?
    .simpler = If your children take you, choose «I go myself». Would you like me to find a companion instead?
    .where = The place is the commune's public service centre; bring the receipt. How do you go?
    .why = The officer says which sheet is missing, and hearing it is easier. How do you go?
    .alone = I go myself
    .together = With a companion

appointment = I ask for an appointment with somebody who goes along.

tracked = You can see your dossier by yourself now. Keep the receipt with the code for the next time.

bring-papers = Take the receipt, your identity card and related papers to the commune. The officer tells you which sheet is missing.

appointed = Have the receipt, your identity card and related papers ready. Your helper will agree on a day with you.

without-code = No code is no harm. Take your identity card to the commune's public service centre; an officer finds the dossier.

at-office = Take the receipt to the commune's public service centre. An officer types the code for you, free of charge.

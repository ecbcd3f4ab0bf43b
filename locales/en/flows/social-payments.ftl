# Lesson: register in VNeID the account for support money. Nobody asks for its number or its balance.

-title = Support money into my account

free = This costs nothing and is done in VNeID only. If somebody phones or sends a link for it, stop. Send your account number and passwords to nobody, not even to me.

own-account = Do you have a bank account in your own name?
    .again = I mean one for which the bank wrote down your name and your identity card. Does it exist?
    .simpler = Whose name is printed on the cash card? Mine: the first answer; a child's: the second; which one?
    .where = The owner stands in raised letters on the card, or in the paper of opening. Whose name do you see?
    .why = Support is only paid to the account of the very person who is entitled. Do you have your own?
    .own = Yes, in my name
    .family = In a child's name
    .none = Not yet
    .where-opened = Cash cards and pension cards belong to an account. Is the name on it yours?

card-on-file = When you opened it, did you show the card with 12 digits or the old one with 9?
    .again = In recent years people used the one with a chip. Long ago it was the old paper; which is yours?
    .simpler = Has the bank ever invited you to have the new card read? If so take the first answer, if not the second; which is it?
    .where = The paper of opening usually gives the number; count whether it has 9 digits or 12. How many?
    .why = While the bank still keeps the old one, VNeID cannot match it. Which is yours?
    .new = Card with 12 digits
    .old = Old one, 9 digits
    .unsure = I forgot

number-at-hand = Find your account number and copy it on paper beside the phone; do not write it to me. Have you got it?
    .again = Search the pouch with your bank card: often there is a sheet with the owner and a row of digits. Have you found that sheet?
    .simpler = Let your children open your bank's app and copy the row in big letters. Is the note in front of you?
    .where = It is in the paper of opening, or on the first page of the bank's app. Have you got it?
    .why = VNeID asks for it soon, and with it ready there is no hurry. Have you got it?
    .card-number = The long row on the plastic card will not do. Find one often called «số tài khoản»; have you copied it?
    .not-found = Otherwise take your identity card to the counter and ask. Have you got it today?
    .send = Keep it to yourself, I need not know it. Is it on paper?

inside = Have you opened VNeID up to the page with small pictures?
    .again = Touch its picture and type your password as on any day. Is «Ví giấy tờ» before you?
    .simpler = With a password box you are still at the door: «Not yet». Without it you are in; where are you?
    .where = VNeID is on the first screens of the phone. Are you in?
    .why = The state takes account numbers through VNeID, never by phone. Are you in?
    .yes = I am in
    .no = Not yet
    .never = No VNeID yet

enter = No matter, we go into VNeID first and register the account afterwards.

support-tile = Find the picture «An sinh xã hội» (social support) and tap it. Did another page come?
    .again = Read below each small picture on the first page, further down too. Touch the one with «An sinh»; does it work?
    .simpler = Look just for those two words and leave out «Ví» and «Thủ tục». When it is hit, are there lines inside?
    .where = It is usually mid-page, near «Ví giấy tờ». Could you tap it?
    .why = It means support and gifts from the state, so this is the place. Could you tap it?
    .missing = Some phones hide pictures: tap the words for showing all, or slide sideways. Tap «An sinh xã hội»; is there a new page?
    .small = For small print let your neighbour read the names. Tap «An sinh xã hội»; is there a new page?

account-row = Tap the line «Tài khoản hưởng An sinh xã hội» (account for support). Did the page change?
    .again = Among the lines find one that begins with the word «Tài khoản». One light touch; does it ask you something?
    .simpler = If a single line is about an account, that is it. Finger down and up; what is new?
    .where = It is in the upper part of that page. Could you tap it?
    .why = It tells the state where to pay. Could you tap it?
    .several = Of several lines take the one with «Tài khoản». Could you tap it?

asks-six = Does it ask for the 6 digits, the passcode?
    .again = Six round dots with number keys mean that it asks. Are they in your memory?
    .simpler = Number keys: choose remembered or forgotten. No keys, but names of banks: take «Straight in»; which is it?
    .where = The question is in the middle, the keys in the lower half. How is yours?
    .why = Money has a lock that only you open. Does it ask?
    .remember = Yes, I know it
    .forgot = Yes, I forgot it
    .opened = Straight in
    .which = Not the long password of VNeID, but the 6 digits that open papers. Do you remember them?

passcode = Press the 6 digits yourself and tell nobody. Did the following page open?
    .again = Every figure adds a dot, and after the sixth it goes on alone. Do you see the word «ngân hàng» (bank)?
    .simpler = Lay the notebook with them beside the phone. Slowly, one after the other: has the lock opened?
    .where = The keys are in the lower half; the arrow deletes a slip. Have you finished?
    .why = With this lock nobody else can change where your money goes. Have you finished?
    .refused = Too many tries may lock it, so look into the notebook first. Does it work now?
    .forgot = Never mind; write «set a new passcode», we make 6 others and come back. Or is it open already?
    .fingerprint = If a finger or your face is allowed, use that instead. Did it open?

forgot-six = Then we set 6 new digits and come back here.

choose-bank = Choose your bank in the list. Did that work, or is there something else?
    .again = Read the bank's name on your card and look for the same on the screen. Touch it; does a field for digits appear?
    .simpler = A long list is pushed up slowly, or searched by its first letters. Do you meet your own one there?
    .where = The names stand in rows in the middle, each with a picture. Could you choose it?
    .why = Money only arrives when the right bank is chosen. Could you choose it?
    .chosen = It is chosen
    .absent = It is not there
    .linked = Registered before

type-account = Touch the box for the account number and copy the row from your paper. Have you finished?
    .again = Read 3 figures, press 3 keys, to the end. Then compare one by one; do all agree?
    .simpler = Somebody reads slowly and you press; then you read and the other checks. Do both agree?
    .where = It is right below the bank, mid-page. Have you finished?
    .why = One wrong figure and it is refused, so take your time. Have you finished?
    .card-number = What is printed on the card is not it; this box wants the number from the paper. Is it the right one?
    .covered = If the keys cover the box, push the page gently upwards. Go on typing there; is it all in?

agree = Touch the little square where you agree to share. Is there a tick in it?
    .again = Drag down to a line of words with an empty square beside. Touch just that; does its colour change?
    .simpler = For big fingers, use the tip of the smallest. Has a sign like a V come up?
    .where = It is to the left of the words, right above «Tiếp tục». Could you touch it?
    .why = The state must ask before it uses your account for paying. Could you touch it?
    .afraid = This is only for money to come in, not to go out. Could you touch it?

go-on = Now tap «Tiếp tục» (continue) at the end of the page. Is there anything new?
    .again = It is large and lowest; if keys hide it, touch an empty spot. Press and wait: is there another page?
    .simpler = One light touch, then count to ten, not several in a row. After ten, which words are there?
    .where = It is at the bottom, under the square. Could you tap it?
    .why = Then VNeID asks the bank whether name and number agree. Could you tap it?
    .grey = Grey means that something is missing: the number, or the tick. Once it lights up, tap it; is there something new?

result = What result does it show; which is the closest?
    .again = Read the words only and no figures. Which answer do they resemble?
    .simpler = Green with a tick is usually done, red usually did not match. Which words or buttons do you have?
    .where = It is in the middle; some banks want «Tiếp tục» once more. What do you see?
    .why = Every bank answers in its own manner. Which one do you see?
    .success = Success
    .waiting = Waiting
    .more = «Tiếp tục» again
    .code = It asks for a code
    .mismatch = It did not match

code = The bank asks for a code to know the owner. Type it into VNeID only and read it out to nobody.

type-code = Go back to VNeID and type the code into the box. Was it accepted?
    .again = Keep 3 figures in mind, put them in, then look up the rest. Press what is below; does the page move on?
    .simpler = On paper first, for peace; then open the app again and copy. Is the field full?
    .where = The box is in the middle, the code in the newest message. Have you finished?
    .why = It shows that you are doing this yourself. Was it accepted?
    .late = An expired code is sent anew by the words below. Was it accepted?

compare = Name or number differ from the bank's, which is common. Type again, or ask at the counter?
    .again = Check figure by figure against the paper. A slip: type it; none: the bank; what do you find?
    .simpler = Mistyped means the first answer. All right and still refused means the second; which, please?
    .where = The right number is in the paper of opening; the counter corrects names and cards. Which way?
    .why = Most often the bank still keeps an old card. Which way?
    .retype = Type again
    .bank = Ask the counter

wait-a-little = Waiting means that the bank has not answered, nothing is lost. Look at that place again tomorrow.

gift-story = This is an exercise. Somebody phones: «5 million for Tết, read me the OTP code in your messages to receive it». What do you do?
    .read-code = Read it out
    .read-code-because = Wait before reading. Receiving needs no code; with yours they could take your money.
    .refuse = Refuse and hang up
    .refuse-because = Hanging up is right. The state's money comes by itself; nobody needs your code.

linked = Done: you registered your account yourself. Ask the commune's officer when the money comes.

linked-before = If an account is registered already, nothing need be done. See that the bank is yours; if not, ask the commune's officer.

other-bank = That bank is not in the list. With a card of another bank in your name do this lesson again. Otherwise ask the commune how the money is paid.

own-name-first = It must be an account in your own name. Take your identity card to a counter to open one; until then ask the commune about cash.

bank-first = Take your identity card to the counter and let the bank bring its file up to date. Then we go on; until then all stays as it was.

keep-cash = No account is no harm; ask the commune about cash. To open one, take your identity card to a bank.

register-first = This needs VNeID of level 2, made face to face with the commune police. Without it, go to the commune; an officer tells how the money is paid.

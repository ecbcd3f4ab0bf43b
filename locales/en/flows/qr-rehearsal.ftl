# Lesson: rehearse paying by a QR code up to the name, and go back. Nothing is paid.

-title = Rehearse paying by QR

rehearsal = Today we rehearse scanning the black-and-white square called a QR code; nothing is paid. I never send squares or account numbers: whoever does so in my name is false.

receive-story = This is an exercise. A stranger writes: «Scan this square to receive support money». What do you do?
    .ignore = I do not scan
    .ignore-because = Not scanning is right. Receiving money never needs scanning or reading out codes; scanning is for paying.
    .scan = I scan it
    .scan-because = Better stop here. Scanning is for paying; to receive money you scan nothing.

name-story = This is an exercise. You buy vegetables at your usual stall, scan, and a stranger's name appears. What do you do?
    .pay = Pay anyway
    .pay-because = Not yet. With a strange name the money goes elsewhere; some people stick their own code over the stall's.
    .stop = Stop and ask
    .stop-because = Stopping is right. The name must be the seller's or the shop's; if it is not clear, ask first.

has-app = Is there a bank's app in your own name on this phone?
    .again = It is the picture you open to look at your pension or the money of your card. Does the phone have one?
    .simpler = If the bank installed it at the counter, choose «Yes». Only cash so far means «Not yet»; which is true?
    .where = It bears the bank's name from your card and is on the first screens. Do you see it?
    .why = You scan with your own bank's app and nobody else's. Do you have one?
    .yes = Yes
    .no = Not yet
    .link = If somebody sends a link to install a bank, do not tap it; it is often false. Do you have one that the counter installed?

safety = You do this yourself, and the bank's password is told to nobody, not even to me. If somebody phones and tells you to, stop.

open-app = Open the app of your bank. Did the page that asks for the password come?
    .again = Swipe through the screens for the name that is printed on your card. Touch it lightly; is there a field to type in?
    .simpler = Hold the card beside the screen: the picture often has the same colour. After touching that one, is it open?
    .where = It is on the first screens, or in a group about finance. Could you open it?
    .why = Opened from your own screen and not from a link, it is surely genuine. Could you open it?
    .which = With several banks, take the one you use most; you need not name it. Is it open?

bank-login = Enter by yourself, with password, finger or face as always. What does it say?
    .again = Type without hurry, for a bank forgives few slips. When all is copied from the notebook, what comes next?
    .simpler = Pictures for sending money or topping up mean that you are in. If there are none, is it asking or telling you something?
    .where = The field is in the middle, the finger picture often right below. What do you see then?
    .why = The bank's door opens for its owner only. What does it say?
    .inside = I am in
    .code = It asks for a code
    .refused = Not correct
    .locked = It says locked
    .smart-otp = If Smart OTP is still on the old phone, the counter moves it to this one. Can you look in today?
    .face = Go to the light, take off glasses and mask, and hold the phone before your face. Does it know you?
    .afraid = Looking in costs nothing; money leaves only after many more taps. Would you try?

code = The bank asks for a code to know that it is you. Type it into this app and nowhere else.

type-code = Go back to the bank's app and type the code. Is the first page there?
    .again = Write it on paper, open the bank's picture again and press the digits from there. Did the screen change?
    .simpler = Remember 3 figures, type them, then look up the others. When complete it moves on by itself; do you see small pictures?
    .where = The box is in the middle, number keys below. Have you finished?
    .why = It works once and is then thrown away. Have you finished?
    .late = An expired code is sent anew by the words below. Are you in now?

find-scan = Find the button for scanning, usually in the middle of the lowest row, and tap it. Did the camera open?
    .again = Banks name it differently: «Quét QR», «QR Pay» or «Quét mã». Touch that; do you see what is in front of you?
    .simpler = Its picture is made of little squares. Search the bottom first, then the page; one press, does it work?
    .where = It is often in the very middle of the last row, larger than the rest. Could you tap it?
    .why = It only opens the camera to read a square; nothing is paid. Is the camera open?
    .balance = The balance hides behind the eye for privacy; the money is there. Tap the scan button: is the camera on?
    .permission = If it asks for the camera, allow it while using the app. Is the camera open?
    .dark = It is dark because the phone lies on the table; lift it to the light. Do you see something?
    .missing = Drag the page to its top and look at the upper right. Tap the small square there: is the camera on?

has-square = Is there a square in front of you, at a shop that you know?
    .again = It is a card on the counter with a speckled black-and-white pattern. Are you standing near one?
    .simpler = At home choose «No», and what we did is good already. At a shop choose the other; where are you?
    .where = It is at the till, on a wall or on a table. Do you see one?
    .why = We scan only what is displayed where we are known, never what comes by message. Is there one?
    .yes = Yes
    .no = No
    .sent = Never scan a square that came by message. Is there one on display at a shop you know?

aim = Hold the phone a hand's breadth from the square and keep still. Did another page come?
    .again = Move nearer or farther until it fits inside the frame on the screen. Is there a beep or a change?
    .simpler = Rest both elbows on the table against shaking, and draw back slowly. Has the receiver's name appeared?
    .where = The whole square must be within the frame in the middle. Was it read?
    .why = From it the phone learns who would be paid; you pay nothing yet. Did another page come?
    .blurry = It is too near or shaking; go back a little and wipe the lens. Once it is sharp, does another page come?
    .nothing = In the dark it reads badly; turn towards a lamp and keep the square flat. Was it read?
    .invalid = It is no paying square, or torn. Let the seller give you another; can it be read?

read-name = Read the receiver's name aloud to yourself, do not write it to me. Is it the shop's?
    .again = Ask the seller what the account's name is, and look at the screen. Do the two agree?
    .simpler = Let the seller glance at your screen. Does he nod and say that it is his?
    .where = It is in the upper half of the page, in capitals. Is it right?
    .why = Money follows this name and hardly comes back. Is it right?
    .yes = The right name
    .no = Another name
    .unsure = Not sure
    .person = Small shops often use their owner's name, so ask. Does the seller say it is his?

other-name = If the name is not surely right, we stop and pay nothing. In earnest, ask the seller or pay cash.

see-amount = Just look at the box for the amount; type nothing and leave «Tiếp tục» alone. Do you see it?
    .again = Under the name is a space for how many đồng. Has your eye found that space, with your hands at rest?
    .simpler = Two things are checked before paying: who, and how much. The first is done; do you know where the second stands?
    .where = It is in the middle, right below the receiver. Do you see it?
    .why = One zero too many is ten times the price, so we look closely. Do you see it?
    .filled = Some codes bring the amount; in earnest, compare it with the price. Now only look: do you see it?

step-back = Now tap the arrow back until the first page. Are you there?
    .again = It points to the left and goes one page back each time. After a few, do the small pictures show?
    .simpler = Without an arrow, swipe from the left edge inwards or tap a cross. Have you left the page with the name?
    .where = It is usually in the upper left corner. Could you go back?
    .why = Before you agree, going back costs nothing. Could you go back?
    .asks = If it asks whether to leave or cancel, say yes. Are you at the first page?

close-camera = Without a square the rehearsal ends here. Tap the arrow back; is the first page there?
    .again = One or two presses of it switch the camera off. Are the pictures for sending money back?
    .simpler = Swipe from the left edge to the middle. The view goes away and the bank returns, does it not?
    .where = The arrow or a cross is in an upper corner. Could you tap it?
    .why = A closed camera saves the battery. Are you back?

paid-check = Since scanning, did the phone say «thành công» (success), or that money left?
    .again = As we only rehearsed it should be silent. Is there any line that a transfer is done?
    .simpler = Think: after the name, did you type a code or show your face? Was there such a thing?
    .where = It would be mid-page in green, or a text message. Do you see one?
    .why = I ask to be sure that nothing went away. Did it say anything?
    .no = No
    .yes = It did

leave = Leave the bank's app, back to the phone's first screen. Are you there?
    .again = Inside there is usually a word for signing out; tap that. Does it ask for the password again, which is good?
    .simpler = Swipe up from the bottom or press the round button. Are Zalo and the telephone before you?
    .where = The way home is at the bottom edge; signing out is under your profile. Could you do it?
    .why = Work done, door locked: nobody else can enter. Are you out?

seller-story = This is an exercise. You sell eggs; a customer shows a picture that he has paid and hurries off. What do you do?
    .believe = I believe it
    .believe-because = Such a picture can be false. Wait for your own phone or loudspeaker before handing over the eggs.
    .look-myself = I check my phone
    .look-myself-because = Your own phone it is. Only your own phone tells whether money came; his picture may be false.

real-payment = In earnest you type the amount, check the name again, and the app asks for a code or your face. Above 10 million at once the face is required by rule.

next-time = Paying in earnest for the first time is calmer with company. Would you like somebody to practise with you?
    .again = The helper lets you pay for a tiny thing, a few thousand đồng. Do you prefer to be accompanied?
    .simpler = With children at your side take «By myself». With nobody, I ask for an appointment; which?
    .where = It would be at the culture house, or where the helper says. Do you want one?
    .why = Once your hand knows it, the market is no worry. Would you like company?
    .no = By myself
    .yes = Yes, please

appointment = I ask for an appointment to practise paying.

paid = Keep calm and read the name and the amount that were shown. If it is a shop you know, ask the seller to give it back. If it is a stranger, call the bank at once by the number on your card.

rehearsed = Remember 3 things: a place you know, the name, the amount. On any day that you would rather not, cash is fine.

no-app = That is no harm; cash is still good. If you would like one, take your identity card to the bank's counter.

counter = We stop here so that nothing gets locked; your money is untouched. Take your identity card to the bank's counter, and pay cash today.

bank-helper = Leave the phone as it is and keep the notices. You were right to say so.

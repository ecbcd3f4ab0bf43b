# Lesson: open the electronic health book in VNeID. Nobody asks what is in it.

-title = See my health book

inside = The health book is in VNeID. Have you opened VNeID up to the page with small pictures?
    .again = Touch its picture and type your password as on any day. Is «Ví giấy tờ» in front of you?
    .simpler = If there still is a password box, choose «Not yet». If it is gone and pictures came, you are inside, are you not?
    .where = VNeID is on the first screens of the phone. Are you in?
    .why = Once in VNeID, the book is only a few taps away. Are you in?
    .yes = I am in
    .no = Not yet
    .never = No VNeID yet

enter = No matter, first we go into VNeID, then we open the book.

safety = Illness is your own affair; if somebody phones and tells you to open the book, stop. Only you and your doctor look at it; photograph it for nobody, not even for me.

tile = Find the picture «Sổ sức khỏe điện tử» (health book) and tap it. Did another page come?
    .again = Move the page slowly up and down, reading below each small picture. Touch the one about health; does anything change?
    .simpler = It may be a heart, or a cross as at the health post. Touch that; what appears?
    .where = It is usually mid-page, near «Ví giấy tờ». Could you tap it?
    .why = All visits that hospitals report are gathered there. Could you tap it?
    .other-app = VssID is another app; today we use only VNeID, with one password. Tap the picture about health in it; is there a new page?
    .missing = Some phones hide pictures: tap the words for showing all, or slide sideways. Tap the one about health; is there a new page?
    .small = For small print let your neighbour read the names. Tap the one about health; is there a new page?

asks-six = Does it ask for the 6 digits, the passcode?
    .again = Six round dots with number keys mean that it asks. Are those digits in your memory?
    .simpler = Number keys: choose remembered or forgotten. No keys, and the book is open: take «Straight in»; which is it?
    .where = The question is in the middle, the number keys in the lower half. How is yours?
    .why = The book is private, so it has a lock that only you open. Does it ask?
    .remember = Yes, I know it
    .forgot = Yes, I forgot it
    .opened = Straight in
    .which = Not the long password of VNeID, but the 6 digits that open papers. Do you remember them?

passcode = Press the 6 digits yourself and tell nobody. Did the book open?
    .again = Every figure adds a dot, and at the sixth the phone moves on by itself. Is there a different page?
    .simpler = Lay your notebook beside it, open where they are written. One after the other, slowly: has the door opened?
    .where = The keys are in the lower half; the arrow deletes a slip. Have you finished?
    .why = They are like the key of the cupboard, for papers and for this book. Have you finished?
    .refused = Too many tries may lock it, so look into the notebook before pressing. Does it work now?
    .forgot = Never mind; write «set a new passcode», we make 6 others and come back. Or is the book open already?
    .fingerprint = If a finger or your face is allowed, use that instead. Did the book open?

forgot-six = Then we set 6 new digits and come back to the book.

inside-book = How does the book look? Do not read out illness or medicine; which answer is the closest?
    .again = Lines with a clinic and a date mean the first one. Are there such lines on yours?
    .simpler = Many lines, all white, or a notice that nothing came? Say just one of the three, will you?
    .where = Visits stand one below the other in the middle. What do you see?
    .why = I need to know how it looks, not what is inside. What do you see?
    .visits = There are visits
    .empty = It is empty
    .error = It did not load
    .consent = If it asks you to agree, read it or have it read, and tap if you like. What does the page show now?

reload = Sometimes it is slow. Tap the arrow back, wait a minute and open the book again; is something there?
    .again = See whether the signal in the corner is weak, and go outside if so. Then touch the health picture once more; are there lines now?
    .simpler = Close VNeID altogether, have a sip of water, and come in anew. Is it different from before?
    .where = The arrow is usually in the upper left corner. Could you do it?
    .why = It is slow when many people look; a little patience helps. Is something there?
    .still = Then it is busy today and not your doing. One more time, is the page there?

open-visit = Tap any one visit. Did the page about it open?
    .again = Each line is one time at a clinic. Touch the middle of the top line; does something longer appear?
    .simpler = There is often a small arrow at the right end; put your finger there. Are you elsewhere now?
    .where = They are in the middle, the newest usually first. Could you tap one?
    .why = Doctors like to see the last visit, so we practise it. Could you tap one?
    .afraid = Looking loses nothing and sends nothing. Try one: did it open?

details = Does that page have a line with the clinic and the date? Please say only yes or no.
    .again = Look at the first lines and keep the illness to yourself. Is a hospital or a health post named?
    .simpler = One figure that looks like a day is enough. Can you see any?
    .where = Both are usually at the very top. Do you see them?
    .why = It tells that this is the right book, and I need nothing more. Do you see them?
    .yes = Yes
    .no = No

other-visit = Tap the arrow back and open another line. Are clinic and date there this time?
    .again = In the list, touch the second or the third. Is any hospital named at the top?
    .simpler = Let a relative beside you take one look. Does he find some day of the month?
    .where = The arrow is in the upper left corner, the lines in the middle. Do you see them?
    .why = One line may be incomplete while another is not. Does this one have them?
    .yes = Yes
    .no = No

back-out = Now tap the arrow back until the first page, so that the book closes. Are you there?
    .again = It points to the left and each tap goes one page back. After a few, do you meet «Ví giấy tờ»?
    .simpler = Without an arrow, swipe from the left edge inwards. Step by step, have the small pictures returned?
    .where = It is usually in the upper left corner. Are you back?
    .why = Once closed, nobody who picks up the phone can read it. Are you there?

photo-caller = This is an exercise. Somebody phones, says it is the hospital, and wants photos of the book to sell good medicine. What do you do?
    .hang-up = Hang up
    .hang-up-because = Hanging up is right. A real hospital does not phone for photos of your book; medicine sold by phone is often a fraud.
    .send-photo = Send photos
    .send-photo-because = We send no photos. Knowing your illness they frighten you and sell at high prices; just hang up.

clinic = At the clinic show your identity card or the card in VNeID; no paper insurance card is needed. If the doctor wants the book, open it yourself and keep the phone in your hand.

opened = Well done, you opened your health book yourself. It counts as much as the paper one.

empty-book = It may be empty because the clinic has not reported yet; the phone is fine. Keep your paper book and take it along.

register-first = This book needs a VNeID account, made face to face with the commune police. Without it, your identity card and the paper book serve as always.

helper = Some days the book will not open; it is not your doing. Meanwhile your identity card is enough at the clinic.

# Lesson: find the commune's real Facebook page and follow it.

-title = Follow the commune on Facebook

has-facebook = Do you have Facebook on your phone, and does it work?
    .again = It is the blue square with a white f. Have you ever looked at news in there?
    .simpler = Not using it is fine, the commune's news comes by other ways too. Yes or no?
    .where = The letter f is on the home screen, near Zalo. Do you see it?
    .why = The commune's page lives inside Facebook. Do you use it?
    .yes = Yes, I use it
    .no = No

true-name = There are many false pages, so we need the exact name the commune announced. Do you know it?
    .again = It often hangs on the board of the office or culture house, or an officer tells you. Did you write it down?
    .simpler = What a neighbour says does not count. If the commune itself gave it, say yes; which is it?
    .where = The commune's own website, ending in gov.vn, usually names its Facebook page too. Do you have it?
    .why = Even a blue tick can be faked; only the announced name is sure. Do you have it?
    .known = I know it
    .unknown = Not yet

ask-commune = Ask the village head, or read the notice board, and put the page's name on paper. Do you have it?
    .again = An officer can spell it out on the telephone. Is it copied?
    .simpler = There is no hurry. Not today? Then choose «Another day»; which answer?
    .where = The board is at the culture house or the commune office. Could you read it?
    .why = With the right name in hand you cannot end up on a false page. Have you got it?
    .have = I have the name
    .later = Another day

safety = Looking at the commune's page is free and needs no password or papers. A page that writes to you for a fee is false.

open-facebook = Go to the home screen and tap the blue square with an f. Is Facebook there?
    .again = Swipe page by page for the name «Facebook». After one touch, are there posts of people you know?
    .simpler = It is often near Zalo. Finger on and off, count to 5; is the screen different?
    .where = The letter f is on the first page or the next one. Could you open it?
    .why = Only inside Facebook can we find the commune. Are you in?
    .login = If Facebook wants a password, type it yourself and never write it here. Are you in?

tap-search = Tap the magnifier, a circle with a handle, in the top row. Is there a box to write in?
    .again = Near the upper right is a sign for searching. After touching it, do the keys rise?
    .simpler = Pull the page down so that the upper row shows. Put a finger on the round thing with a handle; can you type somewhere?
    .where = It is in the top row, right of the word Facebook. Could you tap it?
    .why = Typing a name is quicker than scrolling for ever. Is the box there?

type-name = Touch the empty box and type the page's name as announced. Have you finished?
    .again = Copy your paper letter by letter, accents or not. Is the whole name in?
    .simpler = If it is long, just «xã» and our commune's name will do. Are those words there?
    .where = The keys are in the lower half; what you type shows in the box above. Have you finished?
    .why = The closer you type, the sooner the real page appears. Have you finished?
    .hard = Touch the microphone on the keyboard and say the name; the phone writes for you. Is the whole name there?

run-search = Now tap the search key at the lower right of the keyboard. Is there a list?
    .again = The last key shows a magnifier or an arrow. Press once and wait; are there rows of names?
    .simpler = Just under the box there are usually suggestions. Touch the one like our commune; does the page change?
    .where = It is in the last row of keys, on the right. Could you press it?
    .why = Only after this key does Facebook begin to look. Is there a list?

choose = Tap the row most like the announced name. Did its own page open?
    .again = Take a row usually marked «Trang» (page) and skip any like «Nhóm» (group). After touching it, is a big photo on top?
    .simpler = Read row by row beside your paper. Where they agree, put your finger; is the screen different?
    .where = The names stand in rows under the search box. Could you tap one?
    .why = Only inside can we see whether it is real. Is it open?
    .many = If several look alike, take the one that agrees in every word. Could you tap it?
    .people = In the words along the top choose one like «Trang», so that people go away. Tap the commune when it shows; did its page open?

same = Compare the name on the screen with the announced one, word by word. Are they exactly the same?
    .again = False pages add a word, drop one or change an accent. Reading both, does each word agree?
    .simpler = Lay the paper beside the phone and follow with a finger. All alike: the first answer, otherwise the second; which?
    .where = The page's name is the large line under the photo. Does it agree?
    .why = Thieves choose names that are nearly right for people in a hurry. Is it exactly the same?
    .same = Exactly the same
    .different = Something differs

button = Near the name is a large button. What does it say?
    .again = Whoever follows already sees «Đang» or a tick on it. Does yours have that?
    .simpler = Only look for «Đang» or «Đã». If it is there the second answer, otherwise the first; which?
    .where = It is right under the page's name, blue or grey. What can you read?
    .why = It tells whether you follow the page already. What does it say?
    .follow = Theo dõi, Thích
    .following = Đang theo dõi

tap-follow = Tap the big button under the name, often «Theo dõi» (follow) or «Thích» (like). Did its word change?
    .again = It stands out in colour: one touch, then lift. Is its colour different?
    .simpler = It is on the left, beside the one for messages. Thumb on it; does a tick appear?
    .where = It is under the page's name, in the upper half. Could you tap it?
    .why = Once you follow, the commune's news comes by itself. Did the word change?
    .message = If messages opened by mistake, press the back arrow. Could you tap the button beside it?

proof = What does the button say now?
    .again = After success it is usually «Đang theo dõi» or «Đã thích». Is that on your phone?
    .simpler = We only look for «Đang» or «Đã» on it. Looking closely, do you find one?
    .where = It is where you tapped, under the name. Is it «Đang theo dõi»?
    .why = The changed word shows that you follow the commune. Is it «Đang theo dõi»?

proof-look = Never mind, pull the page down and let go to load it again. Has the button another colour or a tick?
    .again = Leave the page and come in once more. Do you read something else than at first?
    .simpler = Strong blue usually means not yet, pale means done. Has yours turned pale?
    .where = It is under the page's name. Is it different from before?
    .why = A changed button means that you follow. Do you see a change?
    .yes = It changed
    .no = Still the same

newest = Slide the page up slowly, find the newest post and read it. Could you read it?
    .again = Each one has its date above. Push gently from below and halt at the first; done?
    .simpler = The first line is enough. Do you know what the commune announces?
    .where = Posts are below the name, the newest on top. Could you read it?
    .why = One follows in order to read, so we practise it. Could you?
    .jumps = If it runs away, one touch stops it; then slide gently. Could you read it?

drill = An exercise: a page that calls itself the commune writes that you must tap to pay a fee. What do you do?
    .ask-first = Not tap, ask first
    .ask-first-because = Asking first is right. The commune takes no fees through Facebook messages.
    .tap-it = Tap and pay
    .tap-it-because = False pages do this to get money. We do not tap; we ask the commune first.

following = Well done, the commune's news will come to your Facebook. If anyone writes to you for money, ask at the commune.

no-facebook = Without Facebook you miss nothing. The commune's news is on the loudspeaker, the culture house board and the village's Zalo group.

come-back-later = Without the right name we do not search. When the commune or the village head has told you, write «follow the commune's Facebook page».

stop = You have sharp eyes: a name that differs is not for us. Press the back arrow and ask an officer for the right name.

helper = Facebook often moves its buttons; it is not your doing. Wait for the helper, or ask at the culture house to do it together.

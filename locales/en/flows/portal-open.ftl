# Lesson: open the National Public Service Portal by its address, and know a look-alike.

-title = Open the public service page

which-phone = Every kind of phone has its own picture for the Internet. Which phone do you use?
    .again = Look at the back of it. Is there a bitten apple, or the name of another maker?
    .simpler = With an apple choose «iPhone», without one choose the first answer. Do you see an apple?
    .where = The maker's name is usually on the back, or appears when you switch it on. What can you read?
    .why = Then I can describe the right picture to tap. Which kind is yours?
    .android = Samsung, Oppo, other
    .iphone = iPhone
    .keypad = Phone with keys

open-chrome = Find the round picture of several colours, usually named «Chrome», and tap it. Did it open?
    .again = It looks like a red, green and yellow plate with a blue dot in its middle. Swipe through the pages; could you touch it?
    .simpler = Without such a plate, look for a globe; its name is often «Internet». Could you open that?
    .where = It is often in the lowest row, or in a group called «Google». Could you tap it?
    .why = The page is on the Internet, so we open the way there first. Is it open?
    .several = The one with «Chrome» written under it is right; leave the others. Tap that one: did it open?
    .missing = No matter, phones usually have a globe for the Internet. Could you open that one?

open-safari = Find the blue compass with a red needle, named «Safari», and tap it. Did it open?
    .again = A compass is a round face with a slanting needle. Look along the bottom row; can you touch that face?
    .simpler = Pull down from the middle of the screen and type «safari» into the box. Is there a picture to touch?
    .where = It is usually in the lowest row, next to the telephone. Could you tap it?
    .why = The page is on the Internet, and this compass is the door. Is it open?
    .missing = The round picture of several colours named «Chrome» will do as well. Could you open it?

address-box = Touch the long box for addresses at the upper edge. Did the keys come, or is the public service page there already?
    .again = Many iPhones have it at the bottom of the screen. Touch its middle; are there keys to type with?
    .simpler = All we need are letters to type. Touch where the magnifier or the padlock is; have they come?
    .where = It lies across nearly the whole width, at the very top or the very bottom. What do you see now?
    .why = It is like the address on an envelope: written well, it gets there. Are the keys there?
    .keys = The keys came
    .there = The page is there
    .old-page = Leave the old page; touch the address box itself and you can type. Are the keys there?

type-address = Type without a space: «dichvucong.gov.vn». Have you finished?
    .again = Piece by piece: «dich», «vu», «cong», a dot, «gov», a dot, «vn». Are all the pieces there?
    .simpler = Copy the address in big letters on paper beside the phone. Press key after key from there and delete slips; is it complete?
    .where = The dot is in the lowest row of keys, beside the longest one. Is it all typed?
    .why = Typing it yourself leads to the state's page; a link that was sent may lead to a false one. Have you finished?
    .marks = If the phone adds accents, delete that word and type it again slowly. Is the whole address right?
    .dot = The dot is in the last row, right beside the longest key; some phones offer «.vn». Is the whole address there?
    .capital = Capitals or small letters, both are fine. Is the address complete?
    .old-words = If there are old words in the box, tap the small cross at its end. Have you typed the address there?

go = Now tap the key in the lower right corner of the keyboard. Did a new page come?
    .again = It often shows an arrow, a magnifier, or the word «Đi». Press once and wait about ten seconds; does anything move?
    .simpler = Just under the box there is usually a line exactly like the address. Touch that line instead; what changes?
    .where = It is the big one at the far right of the last row. Could you tap it?
    .why = Only this key sends the phone to look for the page. Did it come?
    .slow = The network is weak; go where the signal is good and wait half a minute. Is the page there?

where-landed = Look at the address box. Does the address end with «.gov.vn»?
    .again = False pages add a strange tail, such as «.gov.vn.top». Does yours stop after the letters «vn»?
    .simpler = We check only the last 3 pieces: «dichvucong», dot «gov», dot «vn». Is that all, and nothing follows?
    .where = It is the long box at the upper or lower edge, sometimes beside a padlock. What does it say?
    .why = Thieves copy the whole page; only its address differs. What do you see there?
    .exact = Yes, it ends there
    .more = There is more
    .list = Many lines came
    .blank = A white page
    .slash = A slash after «.vn» is fine. Before that slash, is it «.gov.vn»?
    .hidden = Pull the page down a little and the box comes back. Does it end with «.gov.vn»?

choose-row = The phone offers many lines. Tap the one that says «dichvucong.gov.vn»; did a new page open?
    .again = Leave out whatever is marked as advertising, even on top. Find the name Cổng Dịch vụ công quốc gia; could you touch it?
    .simpler = Under each name there are small letters, its address. Go down only those; where they end in «gov.vn», touch. Are you in?
    .where = It is usually in the upper half, below the advertisements. Could you tap it?
    .why = Anybody can pay for the first line, so we choose by the address. Did you tap the right one?
    .none-right = If none is right, we tap none. Touch the address box and type again; did the page come?

no-network = The phone is not on the Internet. Pull down from the upper edge and switch «Wi-Fi» on; is the page there?
    .again = Without Wi-Fi, switch on mobile data, two arrows side by side. Then go back to the page; are there words?
    .simpler = Let somebody at home connect it for you. Then drag the page downwards so that it loads again; does anything appear?
    .where = The sign is in the small panel that drops from the upper edge. Could you switch it on?
    .why = The page comes from the Internet; without it everything is white. Is the page there?
    .no-data = If your data is used up, use the Wi-Fi of the culture house or of your family. Is the page there?

wrong-page = This page may not be the state's, so please stop. Have you typed a password or your identity number there?
    .again = I mean only the page with the strange tail. Did you fill in any of its fields, or are they all empty?
    .simpler = Only looking costs nothing. Did you just look, or also write something?
    .where = Passwords are asked in the middle, with a big button below. Did you type into that box?
    .why = If you did, we lock your account at once; if not, we only go back. Did you?
    .no = I typed nothing
    .yes = I did type

emergency = You were right to say so at once. We keep your account safe first, and the rest comes later.

opened = This is the state's own page. Type it yourself next time too, and tap no links from strangers.

in-person = A phone with keys cannot open this page, and that is no harm. Take your identity card to the commune office; an officer does it with you.

# Lesson: find and read the village's notice in its Zalo group.

-title = Read a notice in the Zalo group

member = Let us practise reading the village's notices on Zalo. Are you in the village's group?
    .again = The village head often writes to all neighbours at once. Do those messages reach your phone?
    .simpler = Not sure? Take «Not yet» and I show you the way in. Which one is it?
    .where = The group stands among the names on Zalo's first page. Do you see it?
    .why = Only members can read its notices. Are you in?
    .yes = I am in
    .no = Not yet

join-first = Then we join first, and read the notice right after.

come-back = We only look and send nothing, so tap without worry. After each step, come back to this chat and tell me.

open-group = Go to Zalo's first page and tap the village's group. Do you see everybody's messages?
    .again = The arrow in the upper left corner leads to the names. Touch the row with several heads; does the page change?
    .simpler = A group with something new jumps to the top. One touch on it; are many people talking there?
    .where = The names are on the page usually called «Tin nhắn» at the bottom. Could you tap the group?
    .why = The notice is inside, so its door must be opened. Is it open?
    .no-group = Tap the magnifier at the top and type the village's name. Tap the group: are its messages there?
    .two-accounts = This phone may have 2 Zalo accounts, and the group is in the other one. Let your family switch over; are the messages there?
    .silent = The group may be muted, with a crossed bell beside its name. Everything still arrives; tap it: are the messages there?

pin = Just under the group's name, is there a message held by a pin?
    .again = Important ones are often fixed along the upper edge and never move. Is there such a frame?
    .simpler = Slide the messages up and down and watch the top. Does one line stay where it is?
    .where = It is right below the group's name, above all others. Do you see one?
    .why = The head pins it so that nobody has to search. Does your group have one?
    .pinned = There is one
    .none = There is none

tap-pin = Tap the pinned message. Is the whole notice there?
    .again = Finger on the frame with the pin, and off at once. Did it jump to something longer?
    .simpler = Touch as lightly as water, no long press. Can you see all the words now?
    .where = It is along the upper edge, below the group's name. Could you tap it?
    .why = The pinned line shows only the beginning. Do you see everything?
    .held = A long press brings up a menu, and nothing is broken. Touch an empty spot, then the pin lightly; is all of it there?

corner = Look at the upper right corner and tap the 3 lines or 3 dots. Is there a page with many lines?
    .again = In the row of the group's name are some small pictures; the board is behind the outermost. Does the screen change after a touch?
    .simpler = Finger on that corner and off again. Is «Bảng tin» anywhere?
    .where = It is outermost on the right, level with the group's name. Could you tap it?
    .why = What is not pinned is kept on the group's board. Did that page open?
    .called = If you touched a call sign, the red button ends it. Try the outermost one again; did it work?

board = Find the line with «Bảng tin» (board) and tap it. Are there notices, old and new?
    .again = Notes and important messages have their own place, usually «Bảng tin nhóm». Could you touch it?
    .simpler = Go downwards and halt at the word «Bảng». One touch; are you somewhere else?
    .where = It is often in the upper half, under a row of photos. Could you tap it?
    .why = Talk drifts away, but notices stay on the board. Is it open?
    .leave = We do not touch «Rời nhóm» (leave), and the phone would ask first. Could you tap the board?

newest = Tap the topmost notice. Is all of it shown?
    .again = The latest usually comes first and has a date. After touching it, can you read to the end?
    .simpler = Skip the lower rows and take number one. Finger on and off; did something open?
    .where = It is right under the words «Bảng tin nhóm». Could you tap it?
    .why = Only the newest is still in time. Is it open?
    .empty = An empty board means nothing was posted; go back and slide up to the head's messages. Do you find one?

about = You need not read it to me, only choose the kind. What is the notice about?
    .again = Look at the first sentence only: a meeting, a check-up, or something else?
    .simpler = Find one familiar word such as «họp», «tiêm», «điện». Which answer fits?
    .where = The matter is usually in the first line or in bold. What is it?
    .why = If you can say it, you have read and understood. What does it announce?
    .meeting = A meeting, a class
    .health = Health, medicine
    .other = Something else
    .unreadable = I cannot read it

bigger = If it is a photo, put 2 fingers on it and pull them apart. Did the letters grow?
    .again = Touch the picture so that it fills the screen. Thumb and forefinger together, then spread; is it clearer?
    .simpler = Turn the phone sideways, go into the light, put on your glasses. Can your eyes manage now?
    .where = Right where the words are, in the middle of the photo. Are they larger?
    .why = Larger is easier, and the photo stays as it was. Can you read it?
    .clear = I can read it
    .still = Still hard

demand = Does it tell you to tap a link, pay something or send a code?
    .again = A real notice only gives time, place and matter. Does any sentence press you to pay or to touch blue words?
    .simpler = Just a meeting or a check-up: take «No». What if money or codes come up?
    .where = Such a sentence is usually at the end, blue and underlined. Do you see one?
    .why = Thieves can slip into groups and imitate the village. Does this one want anything?
    .no = No
    .yes = Yes, it does

go-back = When you have read it, tap the arrow in the upper left corner. Are the names back?
    .again = To get out without leaving the group, go back page by page. After a few touches, are you at the start?
    .simpler = A back key below the screen does it too. Press until «Tin nhắn» appears; is it there?
    .where = The arrow points left, beside the group's name. Could you tap it?
    .why = Who knows the way out need not fear getting lost. Are you at the first page?

read = Well done, you can read the village's notices by yourself. When a new one comes, go in just like that.

doubt = Tap and send nothing yet; being careful is right. Ring the village head at the number you keep at home, or ask at the culture house.

helper = Small print is hard for everybody. A helper will make the letters larger; if it is urgent, ask a neighbour to read it to you.

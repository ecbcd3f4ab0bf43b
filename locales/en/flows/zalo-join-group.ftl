# Lesson: join the village's Zalo group, by the code on a poster or by an invitation.

-title = Join the village's Zalo group

which = To join you need a paper with a black-and-white square, or an invitation. Which do you have?
    .again = Sometimes the code hangs in the culture house, sometimes the village head writes privately. Is it on paper or in a message?
    .simpler = Neither is fine too: take the last answer. Otherwise, which one fits best?
    .where = Posters hang in the culture house or the commune office; invitations come as Zalo messages. Which do you have?
    .why = The two ways in differ, and I want to show you the right one. Which do you have?
    .poster = A paper with a code
    .invited = An invitation
    .none = Nothing yet

poster-place = Who put up that paper or gave it to you, do you know?
    .again = The village's code is usually in the culture house or comes from the head's own hand. Is yours like that?
    .simpler = From somebody familiar it is safe, from a passer-by it is not. Where did you get it?
    .where = Is there a name of the village or commune, or a red seal, at the bottom? Whose is it?
    .why = Thieves print false codes to pull people into their groups. Whose paper is it?
    .office = Village or commune
    .unsure = Not sure
    .stranger = A stranger's

sticker = Run your finger over the square: is another piece of paper stuck on top of it?
    .again = An edge that stands up or peels means somebody covered the real code. Is it flat or raised?
    .simpler = Go once around the black-and-white picture. Smooth all the way, or does your nail catch?
    .where = The square is usually in the middle of the sheet. Is anything glued onto it?
    .why = Crooks paste their own code over the real one. Has this been done here?
    .clean = No, it is flat
    .covered = Yes, pasted over

inviter = Who sent you the invitation?
    .again = Look at the sender's name above the chat. Is it somebody you know in real life?
    .simpler = If you know them, pick the answer that fits. Never met: pick the last; which one?
    .where = The name is at the top of the screen or just above the invitation. Who is it?
    .why = Groups of strangers are often traps. Who invited you?
    .head = The head, an officer
    .family = Family or neighbour
    .stranger = A stranger

phone-check = Names and photos can be forged. Ring the village head at the number in your notebook: did they invite you?
    .again = Use an ordinary call, not Zalo. Ask just one thing, whether they sent it; what is the answer?
    .simpler = Asking face to face is good too. Does that person say it was them?
    .where = Officers' numbers hang in the culture house, or stand in your own notebook. What did they say?
    .why = Thieves borrow an officer's picture, and one call unmasks them. Was it really them?
    .confirmed = Yes, it was them
    .denied = No, not them
    .no-answer = Could not reach them

safety = Joining costs nothing and needs no password or code. If the phone asks for those, stop at once. After each step, come back to this chat and tell me.

open-zalo = Go to the home screen and tap the picture named «Zalo». Do you see a list of names?
    .again = Already inside Zalo? Press the arrow on the left to go back. Are people in rows now?
    .simpler = A blue square with its name in it: touch once, wait. Is «Tin nhắn» at the bottom?
    .where = It is often on the first page or in the lowest row of the phone. Could you open it?
    .why = The scanner is on Zalo's first page. Are you there?

tap-qr = In the top row, tap the small square. Did the camera come on?
    .again = Beside the search place is a sign of 4 corners, for scanning. After touching it, do you see the room in front of you?
    .simpler = Go to the upper right and try the pictures one by one. Which turns the screen into a window?
    .where = It is near the upper right corner, beside the plus sign. Could you tap it?
    .why = Zalo's camera reads the square so that you need not type. Is it on?
    .no-square = Tap the plus sign in that corner; inside is usually «Quét mã QR». Tap that: is the camera on?
    .asks-camera = Zalo asks to use the camera for scanning, so allow it. Do you see the room in front of you?

scan = Hold the phone a hand's breadth from the paper, the square inside the frame. Is a group's name shown?
    .again = Use both hands against shaking; go back a little, then closer very slowly. Did a new page come up?
    .simpler = Lay the paper on a bright table and look down on it through the phone. Count to 5; any change?
    .where = The frame is mid-screen, and the black-and-white picture belongs in it. Is the name there?
    .why = The square hides the group's address, and the phone reads it for you. Did it?
    .dark = Go where it is bright and wipe the camera's eye on the back. Does it work now?
    .nothing = Move the phone a bit further away until it is sharp, and keep still. Is the name there now?

open-invitation = In that message, tap the invitation. Is there a page with the group's name?
    .again = It is usually blue, or a card with the group's picture. After a light touch, do you see something else?
    .simpler = Find the newest thing that person sent. Press once in its middle; does anything open?
    .where = It is in the chat with that person, at the bottom. Could you tap it?
    .why = It leads to the group's door; without it nobody gets in. Is the name shown?
    .browser = A real Zalo group never makes you install anything, so go back. Tap the invitation again: is there a group name?

group-name = Read the group's name on the screen. Is it our village's group?
    .again = Compare it with what the village head told you. Same, already full of people's messages, or unknown?
    .simpler = Only check that our village is named. If it wants money or codes take the last answer; which is it?
    .where = It is the large line in the middle or at the top. What do you see?
    .why = In the right group you get the village's news, in a wrong one you may be cheated. Is it ours?
    .ours = It is ours
    .inside = I am in already
    .wrong = Unknown, wants money

join = Tap the large button, usually «Tham gia nhóm» (join). Could you tap it?
    .again = The coloured one in the lower half asks to be let in. After one touch, is there any notice?
    .simpler = Look for «Tham». Finger on it and off again: has anything changed?
    .where = It is under the group's name, usually at the end. Could you tap it?
    .why = With it you knock at the group's door. Did the phone answer?
    .question = Some groups ask your name and village; write only those 2, never a number of your papers. Is it sent?

joined = Do you see everybody's messages now, or are you told to wait?
    .again = Some groups let you in at once, in others the owner must agree. What does yours say?
    .simpler = «Chờ» or «yêu cầu» means the second answer; neighbours talking means the first. Which one?
    .where = The notice is in the middle or in place of the button. What can you read?
    .why = Waiting is fine too: your part is done. Which of the two is it?
    .inside = I see messages
    .waiting = Waiting for approval

proof = Just under the group's name is a small line with a number. Which words follow the number?
    .again = The line counts the people in it. Are the words «thành viên» (members) there?
    .simpler = No need to read anybody's messages; we only look for «thành». Is it along the top?
    .where = It is close to the group's name at the upper edge, small and pale. Is «thành viên» there?
    .why = That word shows for certain that you are inside. Is «thành viên» there?

proof-look = Never mind. On Zalo's first page, is the group among the names?
    .again = Press the arrow on the left to get out. Does one of the upper rows carry our village?
    .simpler = A new group usually jumps to the top. In the first 3 rows, is it there?
    .where = The names are on the page usually called «Tin nhắn» at the bottom. Is the group there?
    .why = A group in that list is one you belong to. Do you see it?
    .yes = The group is there
    .no = I do not see it

in-group = Well done, you are in the group. Never send photos of papers there, and ring back first when anyone asks for money.

waiting = Your part is done. Once the owner agrees you are in without doing anything; if it takes long, ring the village head.

stop = Stopping was exactly right. Tap nothing more; see the village head and ask to be let into the real group.

ask-head = If in doubt, we do not join; the group will still be there. See the village head first, and hand over the phone if you like.

nothing-yet = The village head can add you very quickly. I am asking somebody of the village to help; please charge the phone.

helper = Joining can be fiddly. Bring the phone to the culture house or wait for the helper, and we do it together.

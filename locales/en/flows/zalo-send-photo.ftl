# Lesson: send a harmless photo on Zalo.

-title = Send a photo on Zalo

safety = We send a photo of a tree, a hen or a meal. Photos of papers, bank cards or messages with codes go to nobody, not even to me.

whom = Shall we send one here just for practice, or to your family on Zalo?
    .again = In this chat nobody is disturbed and a slip does no harm. Your children would enjoy it more; which do you prefer?
    .simpler = The first time, try it with the machine. Once it goes well, send to the children; which answer?
    .where = The first answer stays here, the second goes to a relative's name. Which one?
    .why = A photo goes to the person whose chat is open. Who shall get it?
    .here = Try it here
    .family = To my family

open-chat = Go to Zalo's first page and tap the relative you want to send to. Is that name at the top?
    .again = The arrow in the left corner leads to the names. Touch your child or grandchild; did the chat open?
    .simpler = Whoever writes to you often is near the top. After one touch, is there a box for writing below?
    .where = The names are on the page usually called «Tin nhắn» at the bottom. Could you tap one?
    .why = Only from the right chat does it reach the right person. Are you in?
    .no-name = Tap the magnifier at the top and type the name. Tap it when it shows; did the chat open?

has-photo = Is there a cheerful photo on your phone that anyone may see?
    .again = Flowers, the garden, the cat, for instance. Have you ever taken one like that?
    .simpler = If you remember one, choose «Yes». Otherwise we take a new one; which answer?
    .where = Pictures are kept behind «Ảnh» or «Bộ sưu tập». Is one of them fit to send?
    .why = If there is one we send it, if not we take it. Do you have one?
    .yes = Yes, I have one
    .none = Not yet

open-camera = Go to the home screen and tap the camera. Does the screen show what is in front of you?
    .again = Look for a picture with a round lens. After one touch, is it like a window?
    .simpler = On many phones a quick double press of the side button opens it. Try: does anything come up?
    .where = The camera is often in the lowest row of the home screen. Could you open it?
    .why = We need something harmless to send. Is the camera open?
    .own-face = The camera is looking at you; tap the 2 turning arrows. Do you see what is in front of you?
    .dark = A finger may cover the camera's eye on the back. Change your grip; is it bright?

take-photo = Now point the phone at a tree and press the big round button. Is it taken?
    .again = Turn its back to a teapot or a flowerpot. Thumb on the white circle; did it click?
    .simpler = Hold it with both hands; what you see is what you get. Press in the middle below: is a small copy in the corner?
    .where = The button is in the middle of the lower edge. Could you take it?
    .why = Anyone may see this one, so sending it does no harm. Is it taken?
    .own-face = The camera is looking at you; tap the 2 turning arrows. Then press the round button; is the photo taken?
    .dark = A finger may cover the camera's eye on the back. Change your grip and press the round button; is it taken?

tap-picture = Back in the chat, tap the picture sign beside the writing box. Do the photos on your phone appear?
    .again = At the end of the box is a square with a mountain and a sun. After touching it, are there many small pictures?
    .simpler = Look along the lower edge and try the outermost sign on the right. Does a row of photos rise?
    .where = It is in the row of the writing box, on the right; in Messenger on the left. Could you tap it?
    .why = It tells the phone to open your photos for choosing. Are they there?
    .no-icon = While you type, the sign hides; delete all letters in the box. Tap it when it is back; are the photos there?
    .allow = The phone asks to see your photos for sending; allow it. Are they there?
    .camera = That was the camera sign; press the back arrow. Touch the picture sign beside it; are the photos there?

send-here = Now tap one cheerful photo and then the send button. I am waiting for it here; could you send it?
    .again = A chosen one has a mark or a 1 in its corner. Then touch the paper plane; has it flown?
    .simpler = One thing at a time: finger on the tree until it is marked. After that, press «Gửi» at the lower right; all right?
    .where = Photos are in the lower half, the button at the lower right. Could you send it?
    .why = When it arrives I know that you can do it, and I do not keep it. Could you send it?
    .chosen = Good, only the button at the lower right is left, the arrow. Have you pressed it?
    .paper = Please choose no papers. Go back, take the cup on your table and send that; shall we?
    .turning = The network is slow; wait a minute or go where the signal is strong. Has it gone?

choose = Tap the photo you want to send. Is there a mark in its corner?
    .again = Each has a small circle. The one you touch shows a 1; do you see the number?
    .simpler = Put a finger right on the tree and lift it. Did it light up or change?
    .where = They are squares in the lower half, the newest first. Could you choose one?
    .why = The phone must know which one of them all to send. Is one chosen?
    .many = Touch the extra ones again and their marks go. Is just one left?

send = Tap the send button, usually «Gửi» or an arrow. Is the photo in the chat?
    .again = It is often blue, like a paper plane. After one touch, did the picture jump up?
    .simpler = In the lower right corner, look for something pointed. Thumb on and off; do you see your picture above?
    .where = It is at the lower right, beside the row of photos. Could you tap it?
    .why = Chosen only, it is still in your phone. Has it gone?
    .turning = The network is slow; wait a minute or go where the signal is strong. Has it gone?
    .wrong = No harm done: keep a finger on that photo, find «Thu hồi» (take back) and tap it. Send another instead; is that in the chat?

proof = Below the photo, small letters say how far it got. What do they say?
    .again = When it has left, you read something like «Đã gửi», «Đã nhận» or «Đã xem». Is one of them there?
    .simpler = We only look for «Đã» right beside it. Looking closely, do you find that?
    .where = They are small and pale, under the lower right edge of the photo. Is «Đã» there?
    .why = They tell that it has left your phone. Is there a word beginning with «Đã»?

proof-look = Never mind. Is the photo in the chat, and has it stopped turning?
    .again = Ring your family to be sure. Can they see that picture?
    .simpler = Bright, with no red sign beside it, means gone. Is yours like that?
    .where = It is last in the chat, on the right. Is it clear?
    .why = When nothing turns, it has arrived. Is that what you see?
    .yes = It has gone
    .no = Not yet

arrived = I have got your photo, nicely done. I do not keep it; to your children you send in just the same way.

sent = Well done, your photo has gone. If one goes astray, keep a finger on it and find «Thu hồi».

helper = The first photo is a struggle for everybody. Wait for the helper, or bring the phone to the culture house, and we do it together.

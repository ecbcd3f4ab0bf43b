# Lesson: see whose name the SIM is in, and where to go when it must be confirmed.

-title = Whose SIM is it

threat = First: is anybody threatening to lock your SIM, telling you to press keys or read out a code?
    .again = Swindlers pose as the operator and say you will be cut off in 2 hours. Has this happened lately?
    .simpler = If you only want to see for yourself, take «Nobody». If somebody hurries you, the other; which is it?
    .where = They ring, or send blue letters to tap. Did you get any?
    .why = SIMs are really locked, and there is a fraud that sounds alike; we tell them apart. Is there a threat?
    .no = Nobody
    .yes = Somebody does

scam-twin = A real carrier has you press no keys and asks for no code. Hang up and tap nothing; if the SIM needs confirming, we go to the shop.

touched = Have you already pressed keys, tapped a link or read out a code for them?
    .again = I do not blame you. Did you do anything that the caller said?
    .simpler = Think of that day only: any digits spoken, anything new put on the phone?
    .where = It may be blue letters in a message, or a row of digits with a star. Did you?
    .why = If so, we lock things at once; if not, we go on in peace. Did anything happen?
    .no = Nothing done
    .yes = Yes, by mistake

emergency = Then we deal with it at once, one thing after the other.

can-call = Try to ring your child: does the call go out?
    .again = Dial a relative and hold it to your ear; a ringing tone is good. Do you hear one?
    .simpler = Let it ring just once and see whether the other telephone sounds. Does it?
    .where = Open the green telephone picture and choose a name you know. Does it ring?
    .why = Hearing but not calling usually comes from the SIM, not from a broken phone. How is it?
    .yes = I can call
    .no = I cannot call
    .broken = Do not think of a broken phone yet; often it is only the SIM. Does it ring when you try?

call-says = When you call, what do you hear, or what is written on the screen?
    .again = Ring once more and listen to the voice until the end. Which answer is the closest?
    .simpler = A word about topping up means no money; about confirming means locked. Did you hear one of them, or nothing?
    .where = Look at the upper corner: no bars, or a small plane, means no signal. How is yours?
    .why = Each has its own cure, and sometimes it is a single button. Which is it?
    .locked = SIM is locked
    .no-money = Asks for a top-up
    .no-signal = No signal
    .unsure = Not sure

airplane = Swipe down from the upper edge; if the small plane is lit, tap it off. Are there bars in the corner?
    .again = Put a finger on the very top and draw a long line to the middle. In the panel, has the plane turned grey?
    .simpler = Switch off completely, wait 1 minute, switch on, go near a window. Does it find a signal?
    .where = The panel has many small round pictures; the plane is often in the first row. With it off, are there bars?
    .why = While the plane is lit, no call goes out. Is there a signal now?

not-broken = The phone is not broken. Perhaps the SIM was not confirmed and calls are locked for now; once confirmed, it works as before.

bought-by = Who bought this SIM in those days, do you remember?
    .again = Whoever's card the seller photographed, that name it bears. Which card was it?
    .simpler = Did you go with your own, or did your children bring it home ready?
    .where = A slip or the SIM's cover may still have a name. Whose?
    .why = The person named must be there when it is confirmed. Who bought it?
    .own = I did
    .family = My family did
    .unsure = I do not remember

open-messages = A message that costs nothing tells the owner. Open your text messages; do you see the old ones?
    .again = Look for an envelope or a speech bubble named «Tin nhắn» and touch it once. Is there a list?
    .simpler = Not Zalo: the place where the carrier's texts come. Are you in there?
    .where = It is usually in the bottom row of the first page, beside the green telephone. Is it open?
    .why = The carrier answers only by text message. Is it open?

new-message = Tap the button for a new message, usually a plus sign or a pen. Is there an empty page?
    .again = In a lower or upper corner there is a round coloured one. After touching it, is there a line for the receiver?
    .simpler = Go through the 4 corners; where you meet a pen or a plus, touch it. Anything blank now?
    .where = Android has it at the bottom right, an iPhone at the top. Tap it: is there an empty page?
    .why = We write a new one to 1414. Is the page there?

to-1414 = In the top line, type 1414 as the receiver. Are the 4 digits in?
    .again = Touch «Đến» or «Người nhận» so that the keys come. Press one, four, one, four; done?
    .simpler = Where you usually pick a child's name, put a number instead. Does that place show 1414?
    .where = It is at the upper edge of the new message. Have you finished?
    .why = 1414 looks up the owner, free of charge. Have you finished?

type-words = Down in the message box, type the 4 letters TTTB. Is TTTB there?
    .again = Three times T, then one B, without gaps or accents. Looking back, is that what stands there?
    .simpler = Touch the long field at the end so that the keyboard comes. T, T, T, B: did it work?
    .where = The box is at the bottom, just above the keys. Have you finished?
    .why = TTTB is short for «information on the subscriber»; the other side understands it. Have you finished?
    .capitals = Capital or small makes no difference, as long as it is T, T, T, B. Have you finished?
    .corrected = If the phone changes it, delete and type slowly, letter by letter. Is it TTTB now?

send-it = Tap the sending button, usually an arrow or a paper plane. Is the message on the page?
    .again = Beside what you wrote, something pointed shows right or up. Touch it once; did the words fly into a bubble?
    .simpler = With 2 SIMs, choose the one you want to know about. Then press the last picture of the row; has TTTB left the box?
    .where = It is to the right of the box. Could you tap it?
    .why = Only what is sent gets an answer. Has it gone?
    .money = A message to 1414 is free. Tap send: is it on the page?
    .failed = See if there are bars, then touch the message to send it again. Has it gone?

answer = The answer usually comes within minutes. Read it silently: whose name is in it?
    .again = Do not read out any number of papers. Only the name: which of these is it like?
    .simpler = Yours exactly: the first. Somebody at home: the second; which do you see?
    .where = It is on the page from which you sent, from 1414. Whose name?
    .why = With your own name codes come reliably and the number stays yours. Whose is it?
    .own = My own name
    .family = Somebody at home
    .stranger = A stranger
    .none = No answer yet
    .old-card = If it shows the old 9-digit number, have the shop change it to the new card. And whose name is it?

wait-answer = Sometimes it is slow. Wait 5 minutes more; has anything come?
    .again = Leave, open the messages again and look for 1414. Is that row in bold?
    .simpler = If not, we take another way, no harm. Do you see it?
    .where = It is in the list; the sender is 1414. Do you see it?
    .why = An answer saves you the walk. Has it come?
    .yes = It has come
    .no = Still nothing

same-number = Good, it is in your name. Is it the number you gave when VNeID level 2 was made?
    .again = If VNeID's codes come to this telephone, it is. Have they come here, or elsewhere?
    .simpler = If you never used VNeID, take «No». If you half remember, take «Not sure»; which?
    .where = The slip of the police or your notebook may have it. Is it the same?
    .why = A number known to VNeID level 2 under the same name usually needs nothing more. Is it this one?
    .yes = It is
    .no = No
    .unsure = Not sure

other-phone = Have you moved this SIM to another phone lately?
    .again = Bought one, got one from the children, or swapped with somebody at home?
    .simpler = If it is where it was last year, take «No». How is yours?
    .where = It is a small piece of plastic in a tray at the side. Has anybody moved it?
    .why = After a change the carrier needs your face again, or it gets locked step by step. Did you change?
    .no = No
    .yes = Yes, another phone

face-again = After a change of phone the carrier needs your face again within 30 days. Only in its shop or its own app, never by a link.

family-name = With a relative's name, that person must be there to confirm. Move it to your name, or leave it?
    .again = To move it, both of you go to the shop once. If going is hard, it stays as it is; which?
    .simpler = In one household leaving it is fine. With somebody far away, changing is better; what do you think?
    .where = It is done in the carrier's shop. Change or keep?
    .why = If they change papers or forget to confirm, you may lose the number. Which do you choose?
    .transfer = Move it to me
    .keep = Leave it

stranger = In a stranger's name it may be cut off one day. Go to the carrier soon; the number can perhaps be kept.

channel = There are several ways to confirm a SIM, none by a link that somebody sends. Which do you like?
    .again = In the shop they do it for you. If you would rather not go alone, I ask somebody to take you. What do you choose?
    .simpler = The surest is the shop with your identity card. Can you walk there, or shall one bring you?
    .where = The shop is in town; sometimes they come to the culture house. Which way?
    .why = Once confirmed you can call, codes come, and the number stays. Which way?
    .shop = I go to the shop
    .together = I need company
    .app = At home with family

bring = To the shop, bring 3 things: identity card, the phone with the SIM in it, and your glasses. Whoever it is named after comes along.

with-shop = Good, I ask somebody to arrange a day and go to the carrier's shop with you.

app-safety = Family sits beside you, and you tap yourself. Face and card are photographed only in the carrier's own app; if somebody phones to hurry you, stop.

open-carrier = Open the carrier's app, such as My Viettel, My MobiFone or My VNPT. Is it open?
    .again = Let family find the picture with the name of your network, and touch it once. Is the first page there?
    .simpler = If it is missing, take it from the phone's own shop, not from a link. Does it start now?
    .where = It is often on the last page, its name begins with «My». Touch it: is it open?
    .why = Only the real app sends your confirmation to the right place. Is it open?
    .none = Without the app the shop is simplest; tap for a person if you need company. Or is it open now?

find-verify = We look for where the owner is confirmed, often named «Xác thực thông tin thuê bao». Could you tap it?
    .again = Some write it differently: any line with «thuê bao» will do, touch it. Did a page open?
    .simpler = Slide slowly to the end while family reads every name aloud. Have you met «xác thực»?
    .where = It is often among the services or the personal details. Could you tap it?
    .why = There you see whether the SIM is confirmed. Could you tap it?

follow = Do what is asked: photograph the card, show your face, sign. Does it now want a code, say done, or refuse?
    .again = Card on a bright table, well inside the frame; no glasses for the camera. After all that, what is on the last page?
    .simpler = Page by page, press «Tiếp tục» where you see it, without hurry. Is there a field for digits?
    .where = Instructions are mid-screen, buttons at the end. Which answer is the closest?
    .why = Face and card are compared, to be sure that it is yours. How far are you?
    .code = It wants a code
    .done = It says done
    .failed = It does not work
    .dark = Go to a window, take off glasses, hat and mask, and try again. What does it say?
    .contract = You sign that the SIM is yours; read it with your family first. What does it say?

wait-code = Now we wait for the carrier's code. Leave that page as it is.

type-code = Type the code from the message yourself; read it out to nobody. Was it accepted?
    .again = Remember the first 3 digits, put them in, then go back for the rest. Does the page move on?
    .simpler = Write it on paper, open the app again and copy. Is there a new notice?
    .where = The box is in the middle of the carrier's page. Have you finished?
    .why = The code tells that the SIM is in your hands. Was it accepted?
    .expired = If it has run out, ask for a new one there. Was the new one accepted?

app-result = Which big words does the phone show now? No digits, please.
    .again = Is there «thành công» (success), or anything that says it is confirmed?
    .simpler = Let family look: done, or waiting for approval, are both good. Is it one of them?
    .where = The notice usually floats mid-screen. Is «thành công» there?
    .why = Those words show me that the SIM is confirmed. Do you see them?

confirmed = Well done, your SIM is in order. If somebody threatens to lock it, hang up and ask me.

to-shop = Go to the carrier's shop by day; they do it with you. When it is done, write to me.

family-goes = Then you and the owner go to the carrier's shop together, both with your identity cards. They change the name there.

family-keeps = Then ask the owner to confirm this number in their VNeID or their carrier's app. Soon is better, or it gets locked.

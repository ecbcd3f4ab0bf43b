# Lesson: wait for a one-time code by text message; where none comes, find out why.

-title = Waiting for a code

secret = A secret code will now be sent to the phone. You type it yourself; if somebody phones and asks for it, hang up.

code = A code comes by text message; it is called «OTP» and works once. Is there a new message?
    .again = Wait about 2 minutes for the sound, then look where you read texts. Has a row of digits just come?
    .simpler = See only whether the top one is from this minute. Do not read me the number: yes or no?
    .where = It often drops down from the upper edge, or waits in the envelope picture. Do you see it?
    .why = The code is like a ticket for one show; give it to nobody, not even me. Has it come?
    .yes = It has come
    .no = Nothing yet
    .many = Of several messages only the last one works. Look at the time beside each; do you see the newest?
    .gone = It slides away quickly but is not lost; it stays among your text messages. Open them: is it there?
    .zalo = Codes usually come as text messages of the phone, seldom in Zalo. Look there: is one new?

still-waiting = We have waited a few minutes now. Has the message with the code come?
    .again = Open the envelope picture and read the time in the top row. Is any from just now?
    .simpler = A red dot on the envelope means something new. Do you see such a dot?
    .where = The envelope, or a speech bubble, is usually at the bottom of the first page. Is there a new one inside?
    .why = If it takes long, we look for the reason instead of sitting here. Has it come?
    .yes = It has come
    .no = Still nothing

can-call = Let us see if the SIM is well. Ring somebody in your family: does the call go out?
    .again = Dial a relative and listen for the ringing sound. Can you hear it?
    .simpler = Silence, or a voice saying it is locked, means the SIM has a problem. Does yours ring?
    .where = Open the green telephone picture and choose a name you know. Does it ring?
    .why = A SIM that was not confirmed gets locked, and then no code arrives. Can you call out?
    .yes = I can call
    .no = I cannot call

call-says = When you call, what do you hear, or what is written on the screen?
    .again = Ring once more and listen to the voice until the end. Which answer is the closest?
    .simpler = A word about topping up means no money; about confirming means locked. Did you hear one of them, or nothing?
    .where = Look at the upper corner: no bars, or a small plane, means no signal. How is yours?
    .why = Each has its own cure, and sometimes it is a single button. Which is it?
    .no-signal = No signal
    .no-money = Asks for a top-up
    .locked = SIM is locked
    .unsure = Not sure

airplane = Swipe down from the upper edge; if the small plane is lit, tap it off. Are there bars in the corner?
    .again = Put a finger on the very top and draw a long line to the middle. In the panel, has the plane turned grey?
    .simpler = Switch off completely, wait 1 minute, switch on, go near a window. Does it find a signal?
    .where = The panel has many small round pictures; the plane is often in the first row. With it off, are there bars?
    .why = While the plane is lit, the phone is cut off from everything. Is there a signal now?

whose-sim = In whose name is the SIM in this phone?
    .again = When it was bought, whose identity card did the seller photograph?
    .simpler = Did your children buy it for you, or did you go with your own card?
    .where = Send TTTB to 1414, free of charge; the answer names the owner. Who is it?
    .why = With a SIM in another name the code often gets stuck. Whose is this one?
    .own = My name
    .family = My family's name
    .unsure = Not sure

resend = Tap the words that send the code again, wait 2 minutes and stay in the app. Has it come?
    .again = Go where the signal is good and look at the bars in the upper corner. Ask once more; any new text?
    .simpler = Lay it on the table and only listen for the sound. When it rings, look: is there a fresh row of digits?
    .where = The words are usually under the code box, sometimes after a countdown. Did you get a message?
    .why = An old code lives for minutes only; a new one works at once. Has it come?
    .yes = It has come
    .no = Still nothing
    .countdown = The words light up only when the clock has run down. Wait, then tap: has it come?

right-number = Let us see where the code goes. Which number was given when the account was made?
    .again = The open page often shows the last digits, under the place for the code. Are they those of this phone?
    .simpler = If your children did it for you, it may be theirs. Whose do you think it is?
    .where = A paper slip or the notebook at home may still have it written down. Which is it?
    .why = If it was somebody else's, the message goes there and we wait here in vain. Whose is it?
    .here = The one in here
    .family = My family's
    .old = An old one, gone
    .unsure = I do not remember

beside = Then the code goes to their phone. Are they beside you, and do they see it?
    .again = Ask your child to open the messages and show you. Can you look at them now?
    .simpler = If they are at home, copy it from the other telephone. Is anybody there?
    .where = It is in the messages of the other phone, not in this one. Can you see it?
    .why = A code should not be read out over the phone: thieves imitate voices. Are they here?
    .yes = Yes, I see it
    .no = They are not here

make-room = A full message box takes nothing new. Delete a few advertisements and ask for the code again; done?
    .again = Drop five or seven of those that sell things or want top-ups, keep your family's. Could you then tap «send again»?
    .simpler = No need to tidy up: switch the phone off, wait 1 minute, switch it on. Have you asked once more?
    .where = They are among your texts; the sender is a word, not a number. Could you delete some?
    .why = It is like a letter box stuffed full: fewer old ones, and the next fits in. Have you finished?
    .how = Keep a finger on the message until a bin or the word «Xóa» appears. With a few gone, have you asked for another code?
    .afraid = If you would rather not delete, leave it and only ask for the code again. Could you?

last-try = We wait 2 more minutes, no longer. Has it come this time?
    .again = Look well at the top one; the sender may be the name of an office. Is there a new row of digits?
    .simpler = If there is none, never mind, people can help. Is there anything new on the screen, yes or no?
    .where = Some phones put unknown senders in a place of their own, named «rác» or «spam». Is it in there?
    .why = If it fails now, the carrier had better look at the SIM. Has it come?
    .yes = It has come
    .no = There is none

arrived = Good, the code is there. Type it yourself and read it out to nobody.

later = Then we go on another day; nothing is lost. When they sit beside you, write to me and we do it again.

old-number = A number you no longer use must be replaced in the account. Take your identity card to where the account was made; they change it for you.

family-sim = This SIM may have to be confirmed again. Go to the carrier's shop together with its owner, who brings the identity card.

sim-help = This SIM may have to be confirmed again. Take your identity card to the carrier's shop, where they do it with you.

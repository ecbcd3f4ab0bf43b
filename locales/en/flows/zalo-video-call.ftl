# Lesson: a call with picture on Zalo, and how to know a forged face.

-title = Video call on Zalo

direction = Would you like to practise calling your family, or answering when they call?
    .again = Some only need to answer, others enjoy ringing themselves. Which comes first for us?
    .simpler = Both are easy, and after this one you can learn the other. Which answer do you tap?
    .where = To call, we go to a relative's name; to answer, the phone rings by itself. Which one?
    .why = The two use different buttons, and I want to show you the right one. Which is it?
    .call = Practise calling
    .answer = Practise answering

safety = Thieves can forge faces and voices today. If anyone in a video call asks for money or a code, hang up. Then ring that person's old phone number.

green-or-red = When it rings, look at the name on the screen. A relative: the green button; an unknown name: the red one. Red also ends the call; then come back to this chat.

ask-family = By an ordinary call, ask somebody to video-call your Zalo, and answer it. Have you finished talking?
    .again = Someone sitting beside you can do it as well. Touch green when it rings; could you chat?
    .simpler = Remember only: green to listen, red to stop. When somebody rings and you touch green, do you see their face?
    .where = The 2 round buttons are in the lower half while it rings. Could you answer?
    .why = After practice with family, a stranger's call is nothing to fear. Could you talk?
    .too-late = It does not matter that it stopped; ask them to ring again. Were you in time now?

open-person = Go to Zalo's first page and tap the relative you want to call. Is that name at the top?
    .again = The arrow in the left corner leads to the names. Touch the right one; did the chat open?
    .simpler = Whoever writes to you often is near the top. After one touch, is there a box for writing below?
    .where = The names are on the page usually called «Tin nhắn» at the bottom. Could you tap one?
    .why = From the right name we call the right person. Are you in?
    .no-name = Tap the magnifier at the top and type the name. Tap it when it shows; did the chat open?

question = Think of one question only your family can answer, like the name of the dog long ago. Do you have one?
    .again = It tests whether it is really your child at the other end. What everyone ate yesterday, for instance; all right?
    .simpler = Choose something easy, but no birthday and no number of your papers. Is it in your head?
    .where = Do not type it here, just keep it to yourself. Are you ready?
    .why = Faces and voices can be forged, family stories cannot. Have you thought of one?
    .no-idea = How many hens there are at home will do. Shall we take that?

before-call = When you see the face, ask your question. At the end press red, then come back to this chat and tell me.

tap-video = Now tap the film camera in the upper right corner and wait for an answer. Have you finished talking?
    .again = Beside the name is a small box that widens at one end. A finger on it calls with picture; did you meet?
    .simpler = Hold the phone before your face and touch that camera once. While it rings, wait; could you chat?
    .where = It is in the row of the name, beside the receiver. Could you call?
    .why = The receiver carries only voices, the film camera shows faces too. Is the call done?
    .voice-only = The receiver is for voices only, so end it with red. Touch the film camera beside it; have you talked?
    .allow = Zalo asks for the camera and the microphone; allow both. Have you talked?
    .costs = Zalo calls have no call charge, they only use data; with Wi-Fi there is nothing to worry about. Try it: have you talked?

connected = Just now, did you see your relative's face and hear the voice well?
    .again = A call without picture or without sound is very common. What was missing?
    .simpler = All well: the first answer, and we go on. Any trouble: which one fits best?
    .where = Their face is large in the middle, yours in a small frame above. What did you see?
    .why = Every trouble has its own cure, and I want the right one. Which did you meet?
    .both = Saw and heard well
    .no-picture = No picture
    .no-sound = No sound
    .nobody = Nobody answered

fix-picture = Call again, and during the call tap the crossed-out film camera. Have you seen each other and finished?
    .again = Touch the middle lightly so that the buttons show. A pale camera button lights up when touched; is there a picture?
    .simpler = Take your fingers off the camera's eye, go into the light and ring once more. Can you see one another?
    .where = The button is in the lowest row during a call. Is there a picture this time?
    .why = Crossed out means that the picture is off; a touch turns it on. Is there one now?

fix-sound = Call again, and during the call tap the loudspeaker so that it lights up. Did you hear well and finish?
    .again = On the edge of the phone is a long bar; its upper end makes it louder. Press it a few times; is it better?
    .simpler = Let your relative speak up, and hold the lower edge to your ear. Ringing once more, can you make it out?
    .where = The loudspeaker is in the lowest row during a call. Can you hear this time?
    .why = The sound was often turned down long ago without our knowing. Do you hear well now?

family-answer = You asked your family question: how did they answer?
    .again = A real child of yours knows at once. Was it right, or did they change the subject?
    .simpler = If you forgot while chatting, take the middle answer. If you asked, did it sound right?
    .where = Think back to that part of the call. What did they say?
    .why = Knowing the family story means it is really them. What was the answer?
    .right = They knew it
    .forgot = I forgot to ask
    .wrong = No, wanted money

proof = In the chat with that person, the last line says how long the call was. How many minutes (phút) or seconds (giây)?
    .again = Zalo usually leaves «Cuộc gọi video» and the minutes. Is that line there?
    .simpler = We only look for «gọi» near the end. Looking closely, do you find it?
    .where = It is lowest, just above the writing box. Is there «gọi» or «phút»?
    .why = That line means that the call took place. Do you see «Cuộc gọi»?

proof-look = Never mind. Did you both see each other on the screen for a while?
    .again = I mean: in the call, did a face appear and move?
    .simpler = A few sentences of talk are enough. Did you manage that?
    .where = Their face is large in the middle during the call. Did you see it?
    .why = Seeing each other means that the call worked. Did you?
    .yes = Yes, we did
    .no = No

drill = An exercise: your son video-calls, his face blurred, and needs 20 million at once. What do you do?
    .ring-back = Ring his old number
    .ring-back-because = Ringing back is right. His old number tells you at once whether it is him.
    .send-money = Send the money
    .send-money-because = Thieves forge both face and voice. Hang up, and ring his old number first.

can-call = Well done, now you can see your family even from far away. Whoever asks for money with a face, ring the old number.

not-answered = You did it right, they are only busy. Ring again later; write «video call on zalo» and I go on with you.

fake = Being careful is exactly right. Send no money, read out no code. Ring your child's old number, or ask the commune police.

helper = Video calls fail at times; it is not your doing. A helper will try a call with you. If it is urgent, ring as usual or go to the culture house.

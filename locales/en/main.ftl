# The bot's own words outside the lessons, in English: for mentors from elsewhere and for developers.

## Forms of address (English has one)

address-cu = you
address-ong = you
address-ba = you
address-bac = you
address-co = you
address-chu = you
address-anh = you
address-chi = you
address-mentor = you
self-child = I
self-younger = I

## The first message

greet = Hello. I am Cầm Tay, a helper machine for learning to use a phone. I am not a person.
    I never ask for passwords, codes or money.
    In Vietnamese, what shall I call you?
greet-commune = Hello. I am Cầm Tay, the helper machine of { $commune }. I am not a person.
    I never ask for passwords, codes or money.
    In Vietnamese, what shall I call you?
greet-short = I am Cầm Tay, a helper machine, not a person. To be called otherwise, write for instance «gọi tôi là bà».
address-chosen = Thank you, I will remember.
lang-chosen = I speak English from now on.

## Choosing a lesson

menu = What would you like to do?
menu-greeting = Hello. What would you like to do?
menu-unclear = I am not sure what you mean. Please choose one of these.
menu-question = I cannot answer that for certain. Choose one of these, or let me call a person.
menu-off-topic = I do not know much about that. I can help with things on the phone.
menu-nothing-waiting = No lesson is waiting. Please choose one.
menu-topics = What is it about?
menu-topic = These are the lessons about «{ $topic }». Please choose one.
lesson-begins = Let us do «{ $title }», about { $minutes } minutes. Take all the time you need.
lesson-goes-on = Let us go on with «{ $title }».
lesson-waits = «{ $title }» is not finished, and I have kept the place. Shall we go on with it?
lesson-gone = That lesson is no longer here. Please choose another.
switch-lesson = Do you want to change to «{ $title }»? I will remember your place in this one.

## At a step

praise-1 = You did it.
praise-2 = Yes, that is it.
praise-3 = Nicely done.
comfort-1 = That does not matter. Let us try another way.
comfort-2 = There is no hurry. Let me say it another way.
comfort-3 = Many people get stuck here. Let us try it another way.
comfort-again-1 = Let us make it smaller and go bit by bit.
comfort-again-2 = We go very slowly now, one small thing at a time.
slowly = Yes, one sentence at a time.
take-your-time = Take your time. Write to me when it is done.
did-it-work = Did this step work?
clarify = I am not sure I understand. Did this step work?
clarify-choice = I am not sure I understand. Please choose one of these.
clarify-read = I am not sure I understand. Please read me the words on the screen.
clarify-photo = I have not received a photo yet. Please send it here; if you cannot, tap «{ reply-skip }».
ask-again = We are in the middle of this step. Did it work?
ask-again-choice = We are in the middle of this step. Please choose one below.
ask-again-photo = We are in the middle of this step. Please send the photo here.
back-one-step = Yes, back to the step before.
really-skip = Without this step, the next may not work. Leave it out all the same?
step-without-words = I have no words for this step. Please tap «Call a person».
quiz-told = Never mind, here is the answer: «{ $answer }».
photo-came = The photo has come. I do not look at it, and I do not keep it.
old-choice = That choice belongs to an earlier moment.
greeting-back = Hello.
thanks-back = I am glad to help.
off-topic = I do not know much about that.
wrong-person = Sorry to have disturbed you. If you did not ask for this, please pass over it; I will not remind you again.

## Pictures told in words

picture-page = A drawing of the page «{ $title }».
picture-phone = A drawing of the phone's screen.
picture-thing = { $sort ->
        [heading] the large words «{ $label }»
        [field] the box «{ $label }»
        [button] the button «{ $label }»
        [link] the words «{ $label }»
        [row] the row «{ $label }»
        [tick] the small square before «{ $label }»
        [bubble] the message «{ $label }»
        [icon] the small picture named «{ $label }»
        [tab] the place named «{ $label }»
        [photo] the photo «{ $label }»
       *[text] the words «{ $label }»
    }
picture-unnamed = { $sort ->
        [heading] the large words
        [field] the box
        [button] the button
        [link] the words
        [row] the row
        [tick] the small square
        [bubble] the message
        [icon] the small picture
        [tab] the place
        [photo] the photo
        [qr] the black-and-white square, which is a QR code,
        [keyboard] the keyboard
        [key] the large blue key
       *[text] the words
    }
picture-arrow = A red arrow points at { $thing } { $height ->
        [top] near the top
        [bottom] near the bottom
       *[middle] in the middle
    }{ $side ->
        [left] { ", on the left" }
        [centre] { ", in the centre" }
        [right] { ", on the right" }
       *[all] { "" }
    }.
picture-mastered = A drawing of a rosette with a golden star, the large words «{ $praise }» and the lesson «{ $title }».

## The page of one step in large print, recorded voices

recording-invite = Tap here to hear it read aloud:
step-page-listen = Hear it read aloud
step-page-again = If that did not work
step-page-simpler = Another way
step-page-back = When it is done, go back to the chat and answer there.
step-page-gone = This page is no longer here
step-page-instead = Please go back to the chat and write “See the lessons”; we go on from there.

## Photos, voice, stickers

media-image = Thank you. I cannot look at photos; please never send anyone a photo of your papers.
media-audio = Thank you. I cannot listen to voice messages yet; please write, or tap one of these.
media-sticker = I got your sticker.
media-video = Thank you. I cannot watch videos.
media-other = I got that, but I cannot open this kind.
media-unsupported = The app does not let me see that message. Please write it in words.
media-name-image = [photo]
media-name-sticker = [sticker]
media-name-audio = [voice message]
media-name-video = [video]
media-name-file = [file]
media-name-location = [location]
media-name-link = [link]
media-name-contact = [contact card]

## Pauses and nudges

paused = Yes, let us rest. I will remember the place. Write «{ word-resume }» when you have time.
word-resume = continue
farewell = Goodbye then. Write to me whenever you need me.
tomorrow-promised = Yes, I will remind you tomorrow morning.
nudge-first = Are you still there? Take your time, and answer my last question when you like.
nudge-second = I still know where we were. Go on whenever it suits you.
nudge-tomorrow = Hello. Shall we go on with the lesson today?

## Practising until it is mastered

practice-invite = Hello. Shall we practise «{ $title }» once more, so that it stays?
practice-check = Hello. You have mastered «{ $title }». Shall we see today whether you still know it?
practice-not-now = Yes, another time then.
practice-never = Yes, I will not remind you of this lesson again. Write to me whenever you want to practise.
lesson-mastered = Congratulations! You have mastered «{ $title }». On different days you did it all by yourself.
mastered-praise = You did it!
lesson-retained = You still know «{ $title }», very good.
forgetting-is-normal = After a while everybody forgets, that is normal. A few days of practice, and it is back.
mastered-again = This time it will stay.
show-question = If a neighbour cannot do this yet, would you show them? Whoever you help learns your name.
show-thanks = How kind, thank you. I will tell you when a mentor agrees.
show-not = That is all right. I am glad that you can do it yourself.
show-ended = All right, from now on I will not ask you to help anybody. Thank you very much.
graduate-approved = { $mentor } has agreed. From now on you may show others «{ $title }». When a neighbour needs it, I will write to you. To stop, write «stop helping».
graduate-name = { $name }
graduate-unnamed = a neighbour
graduate-later = «{ $title }» needs nobody more to show it just now. { $mentor } and I thank you for the offer.

## Private numbers, fraud, emergencies

too-much = So many messages at once: I cannot keep up. Please rest for 1 minute, then write to me again.
hidden-secret = I have hidden the secret code in your message. Never send codes or passwords to anyone, not even to me. If you gave a password away, change it now. If you read out a code, call your bank at the number on the card.
hidden-number = I have hidden what you sent: { $what }. I need not know it; keep it to yourself.
hidden-link = I have hidden the link in your message. Do not tap it unless you know whose it is.
hidden-name-identity = ID number
hidden-name-phone = phone number
hidden-name-card = bank card number
hidden-name-account = account number
hidden-name-insurance = insurance number
hidden-name-email = e-mail address
emergency-stop = Please stop: this looks very much like fraud. Do not tap, do not tell any code, do not send money; if someone is on the phone, hang up.
emergency-stop-because = Please stop: this looks very much like fraud, because { $reason }. Do not tap, do not tell any code, do not send money; if somebody is calling, hang up.
emergency-unsure = I cannot tell whether that is genuine, so please stop for now. Do not tap, read out codes or send money. Ask the commune police, or let me fetch a person to look.
emergency-order = If you have tapped, installed, told a code or sent money, read all of this, then go in order:
    1. Switch the phone off, or turn on airplane mode. If it is frozen, take out the SIM.
    2. From another phone, call the bank's number on your card and have it locked.
    3. Call 1900 0368 (charged) to lock VNeID.
    4. Go to the commune police or call 113. Keep the messages.
    5. Do not install the bank app again before a helper has looked at the phone.
    6. Tell your family. It can happen to anyone; there is no shame in it.
distress-numbers = In an emergency call at once: 115 for illness, 114 for fire, 113 for danger.

## Erasing

erase-question = Shall I erase everything? I will forget your name, village, lessons and all your messages. It cannot be taken back.
erased = I have erased everything that was kept about you. Receipt number: { $receipt }. Write to me whenever you need me; we begin anew.
erase-kept = I keep everything as it is; nothing was erased.

## Calling a person

handoff-attempts = Many people find this place hard. I am asking a person to help you. Leave the phone as it is meanwhile.
handoff-asked = Yes, I am asking a person to help you. Leave the phone as it is meanwhile.
handoff-distress = Stay calm, I am calling a person. In an emergency call 115 for illness, 114 for fire, 113 for danger.
handoff-scam = I am calling a person at once. Do not let anyone hurry you.
handoff-step-gone = This lesson was just changed, so I am asking a person to go on with you.
handoff-flow = I am asking a person to help you with this now.
handoff-already = I have already asked for a person. Please wait a moment.
asked-village = I have asked helpers in your village: { $asked }. I will tell you when one comes.
asked-commune = I have asked helpers of the commune: { $asked }. I will tell you when one comes.
asked-coordinator = Nobody could come yet, so I have asked the coordinators: { $asked }. I will tell you when one comes.
nobody-came = Nobody is free just now; I will ask again later. If it is urgent, ask your family or go to the commune office.
nobody-came-go-to = Nobody is free just now; I will ask again later. If it is urgent, go to: { $place }.
waiting-noted = I have noted that. Whoever comes will read it.
mentor-came = Here comes { $mentor } to help you. Just write here; { $mentor } reads it and answers.
mentor-left = I am sorry, { $mentor } had to leave. I am asking somebody else.
mentor-left-next = According to { $mentor } this step is done. On to the next.
mentor-left-same = According to { $mentor } we try this step again. Here it is.
mentor-meets = You will meet { $mentor } in person. Afterwards write «{ word-resume }» and we go on here.
mentor-closed = According to { $mentor } this is done. Write to me whenever you need me.
solved-question = Has this step worked now? Then I tell your helper not to wait.
solved-not-yet = Good, go on talking with your helper.
solved-outside-lesson = Very good. Is there anything else you would like to do?
appointment-waits = About the appointment: nobody is free just now, I will ask again later.
appointment-taken = Your appointment is with { $mentor }. Just write here to agree on a time; { $mentor } reads it.
appointment-taken-later = Your appointment is with { $mentor }, who will write to you after this.
appointment-meets = You will meet { $mentor } in person.
appointment-over = According to { $mentor } the appointment is settled.

## Quick replies (20 characters at most)

reply-done = It worked
reply-stuck = Not yet
reply-not-seen = I do not see it
reply-not-sent = I cannot send it
reply-skip = Leave it out
reply-matches = Yes, that is so
reply-matches-not = No, it is not
reply-yes = Yes
reply-no = No
reply-human = Call a person
reply-human-now = Call a person now
reply-menu = See the lessons
reply-other-lessons = Other lessons
reply-more = More
reply-resume = Go on
reply-pause = Another day
reply-tomorrow = Remind me tomorrow
reply-practise = Practise now
reply-never = Not this one again
reply-forget-me = Erase my data
reply-erase = Erase everything
reply-keep = Keep it
reply-solved = It works now
reply-cu = cụ
reply-ong = ông
reply-ba = bà
reply-bac = bác
reply-co = cô
reply-chu = chú
reply-anh = anh
reply-chi = chị

## The desk (spoken to mentors)

desk-linked = Hello { $name }. When somebody needs help I will write to you here. Write «list» to see who is waiting, «sign off» to stop.
desk-linked-open = Hello { $name }. People waiting for help: { $open }. I am sending them to you now. Write «list» to see them again, «sign off» to stop.
citizen-unnamed = the learner
desk-who = { $head }: { $who }.
desk-who-of = { $head }: { $who }, { $village }.
desk-offer = Somebody needs help
desk-offer-about = Somebody needs help with { $kind }
desk-graduate = Somebody would show others
desk-claimed = You are now helping
desk-reason-attempts = Reason: every explanation was tried.
desk-reason-asked = Reason: asked for a person.
desk-reason-distress = URGENT: this person is afraid, ill or in danger.
desk-reason-scam = URGENT: signs of fraud.
desk-reason-step-gone = Reason: the lesson was changed and the step is gone.
desk-reason-flow = Reason: the lesson asks for a person here.
desk-reason-appointment = Reason: wants an appointment, no hurry; the lesson goes on meanwhile.
desk-reason-graduate = Reason: has mastered this lesson and would show others. No hurry. Tap «Finish», then «{ reply-end-approved }» if you agree.
desk-kind = The appointment is for: { $kind }.
desk-lesson = Lesson: «{ $title }».
desk-step = Step: { $step }
desk-tried = Explanations tried: { $tried }.
desk-last-words = Last words: { $words }
desk-how-to-help = What you write here reaches them. Write «finish» to end, «give back» to pass them on.
desk-open = People waiting: { $open }. Whom do you take?
desk-nothing-open = Nobody is waiting for help just now.
desk-busy = You are helping { $who }. Please finish with them first.
desk-helping = You are helping { $who }. What you write here reaches them. Write «finish» to end, «give back» to pass them on.
desk-go-on = Good, just go on writing; your words go through.
desk-declined = Thank you, I will ask somebody else.
desk-media = I cannot pass on photos or voice yet. Please write it in words.
desk-how-does-it-end = How does it end for { $who }?
desk-offer-taken = { $name } has taken this one.
desk-offer-over = Somebody helps this person already, or no help is needed any more. Thank you.
desk-offer-withdrawn = They need no help any more.
desk-closed-taken = { $name } is helping this person.
desk-closed-withdrawn = They need no help any more. Thank you.
desk-passed-on = I have passed this person on to somebody else. Thank you.
desk-ended-next = Done. I go on with the next step. Thank you.
desk-ended-same = Done. I explain this step again. Thank you.
desk-ended-meet = Done. I have told them that you will meet.
desk-ended-closed = Done. This is closed. Thank you.
desk-ended-approved = Done. I have told them that you agree. Thank you.
desk-signed-off = You will get no more messages. Send me your invite code to help again.
graduate-can-you = Could you help them? To stop for good, write «stop helping».
graduate-keep-secrets = Please do not ask for their password or any code.
reply-claim = I take it
reply-claim-of = Take: { $who }
reply-decline = Somebody else
reply-finish = Finish
reply-release = Give back
reply-not-finished = Not finished
reply-end-next = Next step
reply-end-same = Same step again
reply-end-meet = Meet in person
reply-end-closed = Close it
reply-end-approved = I agree

## In a group

group-help = I am Cầm Tay, a helper machine for learning to use a phone. Whoever needs me, write to me in private and I will go step by step.
group-too-much = So many messages at once: I cannot keep up. Let me rest for 1 minute, then I will go on helping.
group-scam = Please be careful: a message in this group looks like fraud. Do not tap, do not tell any code, do not send money; ask the commune police first.

## Signs of fraud, said after “because”

scam-apk = it asks to install a file from outside the shop
scam-arrest = it threatens with arrest or an inquiry
scam-asks-code = it asks for a code, a password or a secret number
scam-blackmail = it threatens to spread pictures or gossip
scam-broker = it offers to make papers for money
scam-charity = it collects for charity into a private account
scam-claims-office = it claims to be an office or a bank
scam-emergency = it says a relative is in trouble and asks for money
scam-fee = it asks for a fee first
scam-fine = it asks to pay a fine by message
scam-health-sale = it sells cures and asks for a deposit
scam-invest = it promises high profits
scam-job = it offers easy work and asks for money
scam-link-cheap = the link is strange and not a government page
scam-link-hidden = the link hides its real address
scam-link-imitates = the link imitates a government page
scam-link-short = the link is shortened and may lead anywhere
scam-link-unknown = nobody knows whose link it is
scam-loan = it offers an easy loan
scam-mixed-letters = letters were swapped for foreign ones
scam-moves-chat = it leads into a stranger’s private chat
scam-opens-link = it wants a strange link to be opened
scam-press-key = it asks to press keys for an unknown hotline
scam-qr = it asks to scan a stranger’s code
scam-recover = it promises to get lost money back
scam-remote = it wants to see or steer the phone from afar
scam-romance = a friend from the net sends gifts and asks for money
scam-safe-account = it asks to move money to a “safe” account
scam-sale = it sells at a price too good to be true
scam-secrecy = it asks to keep it secret
scam-spirit = it frightens with spirits or bad luck to get money
scam-strange-transaction = it reports a strange payment and hurries
scam-stranger = a stranger calls and demands something
scam-takes-identity = it asks for numbers of papers, of accounts, or other private things
scam-takes-photo = it asks for pictures of papers or of the face
scam-threat = it threatens to lock or cut something off
scam-transfer = it asks to send money
scam-update-lure = it hurries to update by message
scam-urgency = it hurries
scam-virus = it says the phone has a virus
scam-windfall = it promises a prize, money or gifts
scam-wording = it is worded like frauds seen before

## Kinds of help, said after "help with"

help-facebook = Facebook
help-health = the health book, the health card
help-mattran = the Front’s pages
help-money = money, paying with the phone
help-pension = a pension
help-portal = the public service portal
help-scam = fraud
help-signature = a digital signature
help-sim = the SIM, codes by SMS
help-vneid = VNeID, the identity card
help-zalo = Zalo

## Topics of the list of lessons (at most 20 characters)

topic-zalo = Zalo, Facebook
topic-identity = VNeID, identity card
topic-safety = Scams, SIM
topic-money = Health, money
topic-offices = Public services
topic-front = The Fatherland Front

## Drawing of a lesson (for authors)

graph-title = { $title }, { $time }: begun { $started } times, ended { $ended } times
graph-failed = { $count } not helped
graph-wrong = { $count } not right
graph-asked = { $count } asked for a person
graph-paused = { $count } paused

## The sheet in large print, for a wall

handout-minutes = about { $minutes } minutes
handout-safety = Whoever hurries you, stop: do not tap, do not read out codes, do not send money. Hang up, and ask your family or the commune police.
handout-go-on = step { $step }
handout-over = done
handout-ask = ask the helper
handout-otherwise = Something else
handout-lesson = See the lesson “{ $title }”.
handout-help = When you need help
handout-chat = Scan a square to write to Cầm Tay, a machine that helps step by step. The address on the phone must be the one beside it. Cầm Tay never asks for passwords, codes or money.
handout-say = then write: «{ $called }»
handout-web = The chat page
handout-no-chat = Wherever you are stuck, ask the helper of your village.
handout-in-person = To do it together with somebody, go to the commune office, with your identity card.
handout-in-person-at = To do it together with somebody, come to: { $place }.
handout-calling = You call them. A call from one of them may be forged.
handout-number-emergency = police, fire, ambulance
handout-number-scam = to report a scam, free
handout-number-vneid = VNeID and identity card, charged
handout-number-portal = public services, free
handout-number-insurance = social insurance, charged

# A drill against fraud: five short stories a round; go along with it or stop.
# No story has a real number, link or name.

-title = Practise: fraud?

an-exercise = This is an exercise; nobody is really calling. I tell 5 short stories, and you choose one of two answers.

## The first round

laundering = Exercise: a caller says he is police and that you are in a money-laundering case. He wants all your money moved to a checking account. What do you do?
    .hang-up = Hang up
    .obey = Do as told
    .hang-up-because = Hanging up is right. The police do not work by phone and tell nobody to transfer money.
    .obey-because = Wait a moment. Real police invite by letter; the «checking account» is the thief's pocket.

sim-two-hours = Exercise: an unknown operator calls and says your SIM is locked in 2 hours. They want you to press 1 and read out the code that has come. What do you do?
    .hang-up = Hang up
    .do-as-told = Do as told
    .hang-up-because = Hanging up keeps your money. Codes are only for you to type; a SIM is confirmed in the carrier's shop.
    .do-as-told-because = Not quite. A code is like the key of your house; we read it to nobody.

village-class = Exercise: the village head invites you to learn VNeID at the culture house. It is on Saturday at 8, with your identity card. What do you do?
    .do-as-told = Do as told
    .ignore = Leave it
    .do-as-told-because = This one is genuine. Somebody you know invites you in person, with no link and no money: this can be trusted.
    .ignore-because = This one is genuine. You meet in person, no code, no money; if in doubt, ring the village head.

merger-link = Exercise: a stranger writes that the communes have merged. VNeID is locked, it says, unless you tap a link to update. What do you do?
    .ignore = Leave it
    .obey = Do as told
    .ignore-because = Leaving it is right. VNeID changes the commune's name by itself; nothing needs tapping.
    .obey-because = Stop for a moment. VNeID changes addresses by itself, and that link leads to a fake page.

child-in-hospital = Exercise: an unknown number, crying, says your child is in hospital. They want 20 million now for the operation. What do you do?
    .hang-up = Hang up
    .do-as-told = Do as told
    .hang-up-because = Calmly hanging up is best. Call your child or your family, and you know.
    .do-as-told-because = Out of love anybody would believe it. Hang up and call your child's own number first.

core-one = «Do not tap – do not read out codes – do not send money – hang up – ask family or the police». Read it aloud; done?
    .again = In rhythm: three times a refusal, then the phone goes down, last comes the question. Have you said all of it?
    .simpler = Two words are enough: «hang up». With tired eyes let someone else speak it; have you heard it?
    .where = The sentence is at the head of this message, between « ». Have you read it?
    .why = What was said aloud comes by itself when somebody hurries you. Have you read it?
    .one = I have read it

## The second round

pension-fee = Exercise: a caller from «social insurance» says your pension goes up. They want a fee of 300,000 first. What do you do?
    .hang-up = Hang up
    .do-as-told = Do as told
    .hang-up-because = Hanging up is right. Social insurance takes no fees and does not ring to ask for details.
    .do-as-told-because = Better not. To get money you never pay first; ask at the commune.

power-bill-app = Exercise: a message from the «power company» says you owe money. They want you to load a file and pay, or be cut off. What do you do?
    .ignore = Leave it
    .obey = Do as told
    .ignore-because = Leaving it is wise. Apps come only from the phone's own shop, never from a message.
    .obey-because = Do not load it. Such a file can take over the phone; ask where you always pay.

bank-counter = Exercise: the bank you use writes that your papers expire soon. It asks you to come to the counter; there is no link. What do you do?
    .obey = Do as told
    .ignore = Leave it
    .obey-because = Going there is right. At the counter nobody can cheat you, and your transfers go on.
    .ignore-because = This one is genuine. No code, nothing to tap; asking at the counter is the surest.

card-photo = Exercise: a stranger on Zalo says he is of the digital team. He wants photos of both sides of your identity card. What do you do?
    .ignore = Leave it
    .do-as-told = Do as told
    .ignore-because = Sending nothing is wise. The digital team sits beside you and asks for no photos of papers.
    .do-as-told-because = Better not. With such photos thieves can borrow money in your name.

holiday-gift = Exercise: a message says you are given 5 million for the holidays. For it you are to enter the OTP, the code just sent to your phone. What do you do?
    .ignore = Leave it
    .obey = Do as told
    .ignore-because = Leaving it is right. Receiving money never needs a code.
    .obey-because = It does sound nice. But a code sends your own money away; real gifts are announced by the village.

core-two = { core-one }
    .again = { core-one.again }
    .simpler = { core-one.simpler }
    .where = { core-one.where }
    .why = { core-one.why }
    .two = I have read it

## The third round

traffic-fine = Exercise: a message says your family's motorbike was fined. They want you to tap a link for the photo and pay today. What do you do?
    .ignore = Leave it
    .obey = Do as told
    .ignore-because = Leaving it is wise. Being hurried to pay by message is a sign of fraud.
    .obey-because = No hurry. Tapping may cost you money; if in doubt, ask the commune police.

money-back = Exercise: a «lawyer» calls to get back the money you once lost. He wants 2 million first. What do you do?
    .hang-up = Hang up
    .do-as-told = Do as told
    .hang-up-because = Hanging up is right. Thieves come back to those who have lost money once.
    .do-as-told-because = Anybody would like to try. But paying first is the second fraud; ask the commune police.

carrier-shop = Exercise: the carrier writes that you changed phones. It asks you to show your face again, in the shop or its app, within 30 days. What do you do?
    .do-as-told = Do as told
    .ignore = Leave it
    .do-as-told-because = This one is genuine. That rule exists, there is no link, and you go to the shop yourself.
    .ignore-because = This one is genuine. If it waits too long the SIM is locked; go to the shop, tap nothing.

friend-borrows = Exercise: a close friend's Zalo asks for 5 million at once. But the account bears a stranger's name. What do you do?
    .ask-first = Call and ask
    .do-as-told = Send it
    .ask-first-because = Asking first is the safe way. A Zalo account can be stolen; hear your friend's voice first.
    .do-as-told-because = Friends should be helped, but a Zalo account can be stolen. Call once before.

video-police = Exercise: somebody in police uniform calls by video. They want you to stay in your room and tell nobody in the family. What do you do?
    .hang-up = Hang up
    .do-as-told = Do as told
    .hang-up-because = Hanging up is right. Whoever wants secrets from your family is a thief; a uniform can be bought.
    .do-as-told-because = A uniform does frighten. But police do not work by video call, and ask for no secrets.

core-three = { core-one }
    .again = { core-one.again }
    .simpler = { core-one.simpler }
    .where = { core-one.where }
    .why = { core-one.why }
    .three = I have read it

## Real life

happened = The exercise is over. In real life, has anybody called or written to you like that these days?
    .again = Think of this week: did an unknown number pose as an officer and want money or a code?
    .simpler = Nothing: the first answer. Refused: the second. If you went along with it: the third; which?
    .where = It may be a call, a text, Zalo or Facebook. Have you met it?
    .why = If so, I show you at once how to keep your money, without any blame. Did it happen?
    .no = No
    .refused = Yes, I hung up
    .lost = Yes, I did it

report-it = Hanging up was very wise. To report such a number, call 156, free of charge.

emergency = Then we deal with it at once, one thing after the other.

learnt = You have finished the exercise. Another day I tell other stories, and we practise on.

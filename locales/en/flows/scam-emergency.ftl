# Lesson: something was tapped, installed, read out or paid; what to do, in this order.

-title = Cheated: what to do

stop-first = Stay calm; it was right to tell me. If somebody is on the line, hang up at once. Tap nothing more, read out no code, send no more money.

order = There are 6 things to do. Read them all once, then do them in this order:
    1. Switch the phone off, or switch on airplane mode. If it is frozen, take out the SIM.
    2. From another phone, call the number on your bank card and have the account locked.
    3. Call 1900 0368 to lock VNeID; this call is charged.
    4. Go to the commune police or call 113, and keep all messages.
    5. Do not install the bank's app again before somebody has checked the phone.
    6. Tell your family; this can happen to anybody.

call-now = Shall I call somebody to help you right now, or do you go through it step by step with me?
    .again = With a person to talk to, one worries less. Do you want one at once, or am I enough?
    .simpler = If you are very worried, take the first. If you are calm, the other; which?
    .where = Helpers are people of your village or commune, and write right here. Do you need one?
    .why = In a hurry things get forgotten, and two see more. Shall I call?
    .yes = Call somebody now
    .no = Step by step

which-phone = Are you writing to me from the phone this happened on, or from another one?
    .again = Which of them tapped, installed or took that call: the one in your hand, or the other?
    .simpler = Take «Another phone» if this belongs to your child or a neighbour. Otherwise take the rest; which?
    .where = It is the one with the message, the call or the strange app. Is it this?
    .why = That phone must be switched off at once, so I ask before going on. Which do you use?
    .other = Another phone
    .this = This very phone

write-down = This phone will be off soon. Copy onto paper the number that locks VNeID: 1900 0368. Done?
    .again = From a borrowed one you will call the bank by its card, and VNeID by this sheet. Are all 8 digits there?
    .simpler = Let family read the 6 things above and remember them, then no copying is needed. Is anybody with you?
    .where = Any sheet will do; keep it with the bank card. Could you copy it?
    .why = Once it is off, you cannot read my messages. Have you finished?
    .no-pen = If you cannot write, call family or a neighbour to read this for you. Is somebody there?
    .no-card = Without a card, go straight to the bank's counter and have it locked. Is 1900 0368 on the sheet?

off-now = Now switch this phone off; if it is frozen, take out the SIM. Then borrow another and go on from number 2.

switch-off = Number 1: switch that phone off, or tap the small plane on it. Is it off?
    .again = Hold the button on its side for long, and touch «Tắt nguồn» when it shows. Is the screen dark?
    .simpler = If that takes long, push out the SIM tray with a pin and switch off the Wi-Fi box. Could you take it out?
    .where = The button is usually on the right side; the plane is in the panel pulled from the top. Is it off?
    .why = As long as it is connected, thieves can steer it. Is it off?
    .frozen = If it is black and frozen, push out the SIM tray and switch off the Wi-Fi box. Could you take the SIM out?
    .which-button = It is the one that lights up the screen; hold it for about 10 seconds. Is it off?

bank = Number 2: from another phone, call the number on your bank card and have the account locked. Is it locked?
    .again = Just say: «I was cheated, please stop my money and my card». Did they agree?
    .simpler = If calling fails, let somebody take you to the counter near you, with the identity document. Is it settled there?
    .where = It is usually on the card's back in small print; never use one from a strange message. Could you call?
    .why = Every minute earlier keeps more of your money. Is it locked?
    .no-card = Without the card go to the counter. Or let family with a card of that bank read the number. Is it locked?
    .busy = If it is busy, hold the line or ring again. When somebody answers, ask for it; is it locked?
    .none = Without a bank account, leave this out. Shall we go on to number 3?

vneid = Number 3: call 1900 0368 (this call is charged) and ask to lock your VNeID. Is it locked?
    .again = Tell them your name when asked, but never a password. Have they taken it on?
    .simpler = If nobody answers, leave it: the commune police do it together with the rest. Can you go there?
    .where = On the borrowed phone: one nine zero zero, zero three six eight. Could you call?
    .why = Locked, nobody can use your papers. Is it locked?
    .none = If you do not use VNeID, leave this out. Shall we go on to number 4?
    .busy = If it is busy, ring later or ask the commune police. Shall we go on to number 4?

police = Number 4: go to the commune police, or call 113. Keep all messages; have you reported it?
    .again = Bring the switched-off phone, your identity card and the slip of any transfer. Has somebody there taken down your story?
    .simpler = It works from home too: dial 113 and tell the story. Have you rung?
    .where = It is the police of the commune where you live; somebody is usually on duty. Could you report it?
    .why = Early reports may still stop the money, and save others. Have you reported it?
    .deleted = Never mind that it was deleted; tell what you remember. Could you report it?
    .ashamed = They cheat the young and the clever too; there is nothing to be ashamed of. Could you report it?
    .far = If you cannot go, call 113, or ask the village head to report it. Was it reported?

no-bank-app = Number 5: do not install the bank's app again yet. Wait until a helper or a shop has cleaned the phone.

family = Number 6: tell your children or your family. Have you told anybody?
    .again = One sentence is enough: «I was cheated, please look after it». Has somebody heard it?
    .simpler = If it is hard to begin, ring the one you trust most. Could you?
    .where = Call those far away from the borrowed phone, not from that one. Have you told anybody?
    .why = Thieves may pose as you and borrow from your family. Do they know?
    .ashamed = It can happen to anybody; the fault is the thief's, not yours. Does one person know?
    .alone = If you live alone, tell a neighbour or the village head; they come over. Could you?

report-number = You have done all 6; well done. When there is time, call 156 to report the number of the thieves; it is free.

checked = Now that phone: has a shop or somebody who knows phones cleaned it?
    .again = Something strange may still be on it. Has anybody looked inside for you, or is it still switched off?
    .simpler = If nobody has it yet, take the second. If it was cleaned, take the first; which?
    .where = A phone shop can do it, and so can a grandchild who knows phones. Has anybody?
    .why = If it is opened before that, thieves get in again. Has somebody cleaned it?
    .yes = Somebody has
    .no = Nobody yet

safe-again = Then you are safe. Do not answer unknown numbers, and whoever promises the money back is cheating too.

safer = Leave that phone off. Do not answer unknown numbers, and whoever promises the money back is cheating too.

helper = Meanwhile go through the 6 things above. Do not answer unknown numbers.

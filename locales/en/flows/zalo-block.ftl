# Lesson: block a stranger in Zalo; whoever wants it stops the messages of all strangers.

-title = Block a stranger on Zalo

who-for = We learn to block somebody on Zalo. Is a stranger writing to you now, or is this for practice?
    .again = Think of the last few days: any message from someone you do not know? If so, choose the first answer, otherwise the second; which?
    .simpler = A stranger is whoever you cannot name and who keeps calling. Does your phone have one?
    .where = Strangers stand among the names on Zalo's first page. Is there a name you do not know?
    .why = Thieves make friends first and ask for money later, so blocking protects you. Is it real or practice?
    .stranger = There is a stranger
    .practise = Just practising

given-anything = One question before we block. Have you sent this person money, a code or a photo of your papers?
    .again = Did they want a transfer, a number read out, an identity card? And was anything handed over?
    .simpler = Mere talk costs nothing. It only matters if one of those 3 things went out; did it?
    .where = What you sent is usually on the right of the chat. Is a code or a card among it?
    .why = If something was given, your money comes first and blocking later. Did you give them anything?
    .nothing = Nothing was sent
    .given = Yes, by mistake

emergency = It is very good that you said so. First we protect your money, then we block this person.

safety = You need not answer or explain anything to a stranger. You do the blocking yourself; hang up on anyone who talks you out of it. After each step, come back to this chat and tell me.

open-chat = Go to Zalo's first page and tap the name you want to block. Do you see that person's messages?
    .again = The arrow in the upper left corner leads to a list of people. Touch the right one once; does the page change?
    .simpler = For practice take a relative, in earnest take the unknown one. Is that name at the top now?
    .where = The list is on the first page, the one usually called «Tin nhắn» at the bottom. Could you tap it?
    .why = We must be in the right chat, so that nobody else gets blocked. Are you in?
    .no-name = Strangers may be gathered in one row, usually called «Tin nhắn từ người lạ». Tap the name in there; do the messages show?
    .so-many = Then we block one after another, beginning with the top name. Could you tap it?

open-corner = Look at the upper right corner and tap the 3 dots or 3 lines. Is there a page with many lines of text?
    .again = Beside the name are some small pictures. The one at the very edge is ours; did a new page open?
    .simpler = Put your finger on that corner and lift it at once. Do you see other words now?
    .where = It is in the row of the name, outermost on the right. Could you tap it?
    .why = Things that are rarely used, such as blocking, are kept in that corner. Did it open?
    .called = The receiver and the film camera make calls; the red button ends one. Now try the outermost picture; did it work?
    .no-dots = Some phones show 3 lines in place of 3 dots, in the same corner. Could you tap them?

block-word = Find a line on this page with the word «Chặn» (block). What does it say?
    .again = Phones differ, but that word is always in it. Which of the answers below looks like yours?
    .simpler = Read slowly downwards and skip everything else. Stop at «Ch» or «Quản»; which answer matches?
    .where = It is often in the lower half; push the page up to see it. What do you find?
    .why = Older and newer phones differ, so I ask to guide you well. Which one do you see?
    .block = Chặn tin nhắn
    .manage = Quản lý chặn
    .none = None of them

scroll-down = The page goes on below. Put a finger in the middle, push upwards and look again: which of these is there?
    .again = Keep pushing until it stops. Is the last line one of the answers?
    .simpler = Swipe up gently 3 times, then stop and read. Does any line hold the word «Chặn»?
    .where = It is usually near the end of the page. What do you find?
    .why = The screen is small, so some lines hide below. Which one do you see?
    .block = Chặn tin nhắn
    .manage = Quản lý chặn
    .none = Still none

tap-block = Tap the line «Chặn tin nhắn» (block messages). Does the phone ask you something?
    .again = Lay a finger on the line you just read, then lift it. Did a small window come up?
    .simpler = One light touch, no long press. Is any new question on the screen?
    .where = It is on the page you have just opened. After tapping, is there a question?
    .why = This tells Zalo that you want no more messages. Does it ask you to confirm?

confirm = It only wants to be sure, so tap «Có» (yes). Is the question gone?
    .again = The little window offers 2 words; ours is the one that agrees. Is the screen as before?
    .simpler = Find one short word, usually «Có». Touch and lift; has the window disappeared?
    .where = It is in the lower half of the window, mid-screen. Could you tap it?
    .why = Zalo asks once more in case of a slip. Have you agreed?

tap-manage = Tap the line you have found, usually «Quản lý chặn» (blocking). Is there a page with boxes to tick?
    .again = Lay a finger on the line you just read, then lift it. Does the next page say «Chặn tin nhắn»?
    .simpler = One light touch, no long press. Are only a few lines left on the screen?
    .where = It is on the page you have just opened. Did the new page come?
    .why = Inside you choose between messages and calls. Could you open it?

tick-messages = Tap the line «Chặn tin nhắn» (block messages) so that it is marked. Is there a mark?
    .again = There is a small empty square beside it. Put a finger on that and lift it; did the colour change?
    .simpler = Only the top one for now. Touch its middle once; is anything different?
    .where = It is at the top of the page, with the square at the edge. Could you mark it?
    .why = With this mark their messages stop coming. Do you see it?

tick-calls = Now tap the line right below, the one about calls. Is that marked too?
    .again = It may say «Chặn cuộc gọi» and has a square of its own. Did that change colour?
    .simpler = Do just what you did above, one row lower. Do both rows look alike?
    .where = It is directly under the row you have marked. Could you touch it?
    .why = With messages blocked alone, they could still ring you. Have you marked it?

apply = Now tap the button «Áp dụng» (apply). Did that page close?
    .again = Marks count only after the big one at the end is pressed. Are you back where you came from?
    .simpler = Slide to the very bottom and look for the only coloured thing. Touch it once; is the screen different?
    .where = It is usually lowest on the page, large and coloured. Could you tap it?
    .why = Blocking takes effect with this button. Have you tapped it?

proof = Open the same corner once more and find the word for blocking. What does it say now?
    .again = After success the old words often turn into «Bỏ chặn» (unblock). Is that on your phone?
    .simpler = We only look for «Bỏ» in front of it. Going over the whole page, do you meet it?
    .where = It is where you blocked before, or at the bottom of the chat. Is there «Bỏ chặn» or «Đã chặn»?
    .why = The changed word shows that it worked, and nobody's messages are needed. Is there «Bỏ chặn»?
    .done-already = Very good, we only make sure. In that corner, what do the words about blocking say now?

proof-look = Never mind, go back to where you blocked. Is your mark still there, or is the writing box closed?
    .again = A mark on the line for messages means success. Looking closely, do you still see one?
    .simpler = Only look, press nothing. The little square beside it is filled, is it not?
    .where = Upper right corner, then down to the line about blocking. Is the mark there?
    .why = The mark tells us for sure, with no need to wait for the stranger. Is it there?
    .yes = Yes, blocked
    .no = Not sure

unblock = This was practice, so we let your relative in again. Tap the line that often says «Bỏ chặn» (unblock); done?
    .again = Same corner, same page, only backwards. Are all marks gone and the old words back?
    .simpler = You know the way; just the last word differs. At «Bỏ» touch it and agree; did it work?
    .where = Again the upper right corner, the line about blocking. Could you undo it?
    .why = Otherwise your family cannot write to you. Is it undone?

clear-marks = This was practice, so we let your relative in again. Go back to the page with 2 marks and touch them away; are they gone?
    .again = Same corner, same line as before. Whatever square is dark, touch it until it is pale; all pale?
    .simpler = Switch off the upper one, take a rest, then the lower one. Does it look as it did at first?
    .where = They are at the top of the page where you made the marks. Could you clear them?
    .why = While they are there, your family cannot write to you. Are they gone?

apply-again = Now tap the button at the end as before, often «Áp dụng». Did that page close?
    .again = Clearing counts only after the big one is pressed. Did the phone go back?
    .simpler = { apply.simpler }
    .where = { apply.where }
    .why = Only then can your family write again. Have you pressed it?

more = One person is done. Shall Zalo refuse the messages of every stranger from now on?
    .again = It means more quiet, but new acquaintances cannot reach you easily. Is it enough, or block them all?
    .simpler = Rarely bothered: we stop here. Bothered daily: we switch it off for good; what do you choose?
    .where = It is in Zalo's settings and takes about 3 minutes. Would you like to?
    .why = Then no new thief can push in. Switch it off, or leave it?
    .enough = This is enough
    .everyone = Block all strangers

warning = Afterwards you may not see messages from a new helper or the commune's page. Add those people as friends, or switch it on again here.

open-me = Go to Zalo's first page and tap the person at the lower right. Is there a page with your name?
    .again = The bottom row has some pictures; the last is usually called «Cá nhân» or «Thêm». Could you tap it?
    .simpler = Press the back arrow until names appear. Then touch the lower right corner; is it another page?
    .where = It is the last in the row at the bottom edge, on the right. Could you tap it?
    .why = Your own settings are kept there. Did it open?

tap-gear = Tap the gear wheel in the upper right corner. Are you at the settings?
    .again = A ring with teeth, like a cog, in the top row. After touching it, are there many new lines?
    .simpler = Try that corner: whatever sits closest to the edge. Did a light touch move you on?
    .where = It is in the row of the search box, outermost on the right. Could you tap it?
    .why = The gear is the door to all settings of Zalo. Are you in?
    .no-gear = Some phones show «Quyền riêng tư» on this very page. Could you tap those words directly?

privacy = Find the line «Quyền riêng tư» (privacy), with a lock, and tap it. Does the next page speak of «người lạ»?
    .again = It is about who may reach you. After touching it, are there switches?
    .simpler = Go downwards and stop at the word «Quyền». One touch; is it a different page?
    .where = It is often in the upper half of the settings. Could you tap it?
    .why = The switch for strangers is in there. Could you open it?

switch-off = Find the line «Nhận tin nhắn từ người lạ» and tap the switch beside it. Did its colour change?
    .again = It looks like a capsule with a round dot that slides. Push the dot to the left; is the blue gone?
    .simpler = Move the page slowly and halt at «lạ». Touch the end of that line; did something move?
    .where = It is in the part about messages, the switch at the right edge. Could you switch it?
    .why = Off means that people you do not know cannot write to you. Did the colour change?

switch-look = Look at the switch now. Is it grey or blue?
    .again = Dot on the left means off, dot on the right means still on. On which side is yours?
    .simpler = Pale, as without power, is off. Bright is not yet; how does it look?
    .where = It is at the end of «Nhận tin nhắn từ người lạ». Which colour is it?
    .why = The colour tells us without trying. Which colour is it?
    .off = Grey, it is off
    .on = Blue, still on

blocked = Well done, that person cannot write to you any more. If another stranger comes, do just the same.

all-blocked = Well done, messages of strangers no longer reach you. To receive them again, turn that switch on.

practised = Very well done: you blocked and unblocked. When a stranger asks for money or a code, block just like that.

helper = Leave it as it is: not answering is safe already. A helper will block it with you, or ask at the village culture house.

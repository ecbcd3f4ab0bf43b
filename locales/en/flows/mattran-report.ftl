# Lesson: the weekly report of a village's Front committee, on the page that the commune uses.

-title = Weekly report of the village Front

role = This is for the weekly report of the village Front. Are you in its committee?
    .again = Usually the head, or whoever was given the task, sends it to the commune. Was it given to you?
    .simpler = If you hand one in every week, take the first answer. Otherwise the second; which?
    .where = The village head or the commune Front knows who was given the task. Is it you?
    .why = The page opens only for people with a Front account. Is this your work?
    .committee = Yes, it is
    .other = No

account = Did the commune give you an account for that page, and do you remember the password?
    .again = It is a name and a secret word, often on a sheet from the training. Do you still have that?
    .simpler = Look through your notebook. All there: the first answer; something missing: which one fits?
    .where = The sheet is often inside the meeting book, or an officer wrote it by Zalo. Do you have it?
    .why = Without an account the page takes no report. Do you have one?
    .have = Yes, I remember
    .none = None was given
    .forgot = Password forgotten

ask-commune = The commune Front gives or resets accounts very quickly. I am asking for an appointment for you.

safety = The report holds numbers and common matters, no names and no numbers of papers. You type the password yourself and tell nobody, not even me. If anyone phones to hurry you, stop.

count = First write this week's numbers on paper: meetings, people, what stood out. Are they written?
    .again = For example: 1 meeting, 40 present, road cleaned once. Do you have some lines like that?
    .simpler = Open the meeting book and copy each event of the week. One figure each; are they complete?
    .where = The numbers are usually in the village's meeting book. Are they on paper?
    .why = From paper you enter them quickly, and nothing is lost if the page closes. Are they written?
    .no-numbers = Ask the village head or the associations; what did not happen is 0. Are they complete?

think = Now add 2 thoughts: what is difficult, and what you propose to the commune. Are they written?
    .again = For example: the culture house leaks, please mend its roof. Can you think of something similar?
    .simpler = One sentence for the trouble, one for the help you ask. Do you see both on your sheet?
    .where = Write them under the numbers, on the same paper. Are they written?
    .why = The commune must know what hinders you in order to help. Are they written?
    .nothing = After a quiet week, «Không có» (none) will do. Is it written?

open-page = Tap { $mattran_url } to open the Front's page that the commune uses. Is it there?
    .again = The line { $mattran_url } is the way in, usually blue. Touch it and wait a little; does something open?
    .simpler = If touching fails, open the browser and type { $mattran_url } at the top. Are you somewhere else now?
    .where = It is right here: { $mattran_url } is what the commune uses. Could you open it?
    .why = Only from this page does the commune Front receive it. Could you open { $mattran_url }?
    .offline = Look for the signal or Wi-Fi in the upper corner, then tap again. Is the page there?

address = Before any password, look at the address line. Is it like { $mattran_url }?
    .again = Compare each letter with { $mattran_url }, from left to right. Does every one agree?
    .simpler = Let good eyes read that line aloud while you follow { $mattran_url } here. Do they agree to the end?
    .where = It is along the upper or lower edge, beside a small lock. Is it like { $mattran_url }?
    .why = A false page could take your password. Is the address like { $mattran_url }?
    .same = Alike
    .other = Different
    .start = A missing «https» at the beginning is normal. Is the rest like { $mattran_url }?
    .longer = More letters after a slash do not matter. Is the part before it like { $mattran_url }?

to-login = Find the way into the account, usually «Đăng nhập» (log in), and tap it. Does it ask for a name and a password, or are you inside?
    .again = That button is usually coloured, at the top. After one touch, are there empty boxes or a list of tasks?
    .simpler = If boxes are there already, look no further. Which answer below is like your screen?
    .where = It is at the upper right or mid-page. After tapping, what do you see?
    .why = The page must know whose village it is. What do you see?
    .boxes = Boxes to type in
    .inside = Inside already
    .no-word = Tap the 3 lines in the corner; the word often hides there. Do you see it now?

account-name = Touch the upper box and type the account's name from the commune. Is it typed?
    .again = The first field wants your login exactly as on the sheet, without spaces. Do the letters agree?
    .simpler = Lay the sheet beside the phone and go one by one. Looking at both, are they the same?
    .where = It is above the password box. Is it typed?
    .why = It tells the page who you are. Is it typed?

password = Now touch the password box and type it yourself, telling nobody. Is it typed?
    .again = Copy from your notebook, minding capitals and small letters. Is every sign in?
    .simpler = For a capital press the arrow up first, for digits the key «123». Without hurry, have you reached the end?
    .where = It is under the name box. Is it typed?
    .why = It is like a key that only you hold. Is it typed?
    .hidden = Dots in place of letters only hide it; it is right. Have you typed all?

log-in = Tap the button to enter, usually «Đăng nhập». Did the page change?
    .again = If keys cover it, push everything up. Touch the coloured one under the 2 boxes; are you somewhere new?
    .simpler = Touch an empty spot so that the keys go away, then look for something large. Finger on it; any difference?
    .where = It is right under the password box. Could you tap it?
    .why = After typing, only this button opens the door. Did the page change?

after-login = How is the page now: are you inside, or does it say not correct?
    .again = If name and password boxes are gone, you are in. If they stayed with red letters, then what?
    .simpler = Look for «Báo cáo»: seeing it means inside. Otherwise, which answer is like yours?
    .where = Notices are mid-page or under what you typed. What do you see?
    .why = Each notice has its own way on. What do you see?
    .inside = I am inside
    .refused = Not correct
    .lost = Some other page

retry = Capitals are easily mixed up. Type it once more, or let the commune reset it?
    .again = Too many tries may lock the account, so just one. Are you quite sure of the password?
    .simpler = Sure: the first answer. In doubt: a new one from the commune is easier; which do you like?
    .where = It is often in the meeting book or on the training sheet. Can you find it?
    .why = Forgetting is common, and the commune can reset it. Which way?
    .once-more = Type it once more
    .forgot = Let them reset it

find-report = Find the section with «Báo cáo» (report) and tap it. Can you choose a week?
    .again = The weekly entry often shows a sheet of paper. After touching it, is there a list of periods?
    .simpler = Go downwards past organisation and members. At «Báo» touch it; did the page change?
    .where = It is mid-page or behind the 3 lines in the corner. Could you tap it?
    .why = Each section has its own task, and weekly reports have theirs. Is it open?
    .menu = Tap the 3 lines in the corner; the sections hide there. Tap one like «Báo cáo»; can you choose the week?

week = Choose this week and tap it to enter data. Are there empty boxes?
    .again = Periods usually show their first and last day. Ours has today between them; could you touch it?
    .simpler = Take the top line, usually the newest. If there is a plus or «Thêm», press it; did the report open?
    .where = The choice of weeks is at the top of the report page. Could you choose?
    .why = In the right week the numbers do not slip elsewhere. Is it chosen?
    .passed = If it is overdue, ring the commune Front to open it again. Tap this week; are the empty boxes there?

numbers = Look at your paper and type each number into its box. Are all filled?
    .again = Beside each one stands what it asks for. From top to bottom, have you been through them all?
    .simpler = Do just one: touch, type, next. With someone reading to you, have you got through?
    .where = They are in the first part of the report. Are they filled?
    .why = The commune adds up all villages; one missing spoils the sum. Are they filled?
    .zero = What did not happen this week is 0. Is it filled?
    .letters = The key «123» at the lower left brings the digits. Are all boxes filled?

difficulties = Touch the box for difficulties and copy your sentence. Is it copied?
    .again = It may be called «Khó khăn, vướng mắc». One or two short lines are enough; done?
    .simpler = Touch the microphone on the keyboard and speak, and the phone writes. Looking back, do you see words?
    .where = It is below the numbers, and larger. Is it copied?
    .why = Only a trouble that is named can be helped. Is it copied?
    .dictate = Touch the microphone on the keyboard and speak slowly. Is the whole sentence in the box?
    .names = We name nobody; say «một hộ trong thôn» (a household). Have you written it all?

proposals = Touch the box for proposals and copy what the village asks for. Is it copied?
    .again = Some pages call it «Kiến nghị». One matter in brief, with its place; written?
    .simpler = Speaking into the microphone works here too. Is there a sentence beginning with «Đề nghị»?
    .where = It is right under the difficulties. Is it copied?
    .why = Here the commune reads what the village needs. Is it copied?
    .none = Without proposals put «Không có» (none) there. Is it done?

look-over = Go back to the top and read everything against your paper. Does it all agree?
    .again = Mind the figures; a slip is mended by touching it. From start to finish, is it right?
    .simpler = Read each box aloud while somebody follows on the sheet. Do you both say the same?
    .where = Numbers are at the top, proposals at the end. Have you seen everything?
    .why = Later it is hard to change, so looking first gives peace of mind. Have you looked?

buttons = Slide to the end of the page. Which buttons are there?
    .again = «Lưu» keeps it for now, «Gửi» hands it in. Does yours have one of them or 2?
    .simpler = Look for «Gửi» first, then for «Lưu». Which answer is like what you found?
    .where = They are at the bottom of the report, perhaps in an upper corner. Which do you see?
    .why = Many keep it and believe it was sent, so I ask. Which do you see?
    .both = Both Lưu and Gửi
    .send-only = Only Gửi
    .save-only = Only Lưu

save = Tap «Lưu» first so that nothing is lost. Does it say kept?
    .again = One touch on the button for keeping, then wait. Did a small notice come up?
    .simpler = Find the short word, put a finger on it and lift. Did the screen blink or change?
    .where = It is at the bottom, beside the one for sending. Could you tap it?
    .why = Once kept, even a lost connection costs no typing. Is it kept?

send = Now tap the button for sending, usually «Gửi» or «Nộp». What does the page say?
    .again = What is kept but not sent, the commune cannot see. One touch, then wait: is there «Đã gửi» or «Thành công»?
    .simpler = Find something coloured that begins with G or N. Finger on and off; does the word «đã» appear?
    .where = It is at the bottom of the report, or at the end of this week's line. After tapping, is there «Đã gửi»?
    .why = Only then does the report go to the commune Front. After tapping, is there «Đã gửi»?
    .confirm = It only wants to be sure, so agree. What does it say then?

save-alone = With «Lưu» alone, tap it and go back to the list of weeks. Are you at the list?
    .again = One touch for keeping, then the back arrow. Do you see the periods in rows?
    .simpler = After pressing, count to 10. Back on the page before, is your week there?
    .where = It is at the bottom of the report. Could you tap it and go back?
    .why = The list shows whether this week was handed in. Are you there?

proof = What does the page say beside this week?
    .again = After sending it is usually «Đã gửi», «Thành công» or «Chờ duyệt». Is one of them on your phone?
    .simpler = We only look for «Đã» or «Chờ». In this week's line, do you find one?
    .where = It is at the end of the line, or mid-screen. Is there «Đã gửi» or «Thành công»?
    .why = It means the commune has it, and I need not see the numbers. Is there «Đã gửi»?

proof-look = Never mind. Does it say sent, or only kept, a draft?
    .again = «Nháp» or «lưu» mean that it is still with you. Which word stands at this week?
    .simpler = With «gửi», «nộp» or «duyệt» the first answer, with «lưu» the middle; which one?
    .where = Look at the end of this week's line in the list. What is there?
    .why = If it is only kept, one button is left. Which word do you see?
    .yes = It says sent
    .saved = Only kept
    .no = Not clear

sent = Well done, the village's report is with the commune. Put the paper into your book; next week goes faster still.

not-for-you = This is for whoever writes the village's report. To send your own opinion, write «petition to the fatherland front».

account-later = Meanwhile keep the numbers on paper. If it is urgent, take them to the commune Front or ring; an officer enters them with you.

stop = On another address we type no password; being careful is right. Close that page, and ask the commune Front for the right way in.

helper = The page is new, and everybody is at a loss at first. Keep your paper; the helper enters it with you, or take it to the commune Front.

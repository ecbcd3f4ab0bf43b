# Lesson: send a petition to the Fatherland Front, on the page that the commune uses.

-title = Send a petition to the Front

urgent = I help you to send your opinion to the Fatherland Front. Is anybody in danger right now?
    .again = I mean fire, a landslide, a fight, someone hurt. Is your matter as pressing as that?
    .simpler = A bad road, rubbish or a broken lamp can wait some days. Can yours?
    .where = Look at the place where it happens: is someone about to be harmed?
    .why = Emergencies need a phone call, the web is too slow. Is it dangerous?
    .calm = No danger
    .danger = Danger now

means = Would you like to send it on the phone, or tell a person of the Front?
    .again = Told aloud, somebody notes it for you; typed, you write it yourself. Which feels lighter?
    .simpler = If typing tires you, speaking is fine. If you like the phone, I show each step; which one?
    .where = People are at the commune Front's office, or at home with the head of the village Front committee. Which one?
    .why = Typing takes about 20 minutes, and I do not want to tire you. Which way?
    .self = Send it myself
    .person = Tell a person

openness = Your petition and the answer may be public. Tell the matter only; no names of others, no numbers of papers. Sending is free.

prepare = First write 3 things on paper: what, where, since when. Is it written?
    .again = For example: drain blocked, before the culture house, for 2 months. Do you have a line like that?
    .simpler = Say it aloud and let a grandchild note it. Just 3 short lines; are they complete?
    .where = Any scrap of paper will do; keep it beside the phone. Is it written?
    .why = With thoughts in order you type faster and are understood at once. Is it written?
    .hard = Keeping it in your head is fine; later you speak and the phone writes. Do you have all 3?
    .dispute = A quarrel between 2 homes is better told to the village's conciliators. If there is also a common matter, is it on paper?

open-page = Tap { $mattran_url } to open the Front's page that the commune uses. Is it there?
    .again = The line { $mattran_url } is the way in, usually blue. Touch it and wait a little; does something open?
    .simpler = If touching fails, open the browser and type { $mattran_url } at the top. Are you somewhere else now?
    .where = It is right here: { $mattran_url } is what the commune uses. Could you open it?
    .why = Only from this page does the Front receive it. Could you open { $mattran_url }?
    .offline = Look for the signal or Wi-Fi in the upper corner, then tap again. Is the page there?

address = Look at the small line along the upper or lower edge. Is it like { $mattran_url }?
    .again = Compare each letter with { $mattran_url }, from left to right. Does every one agree?
    .simpler = Let good eyes read that line aloud while you follow { $mattran_url } here. Do they agree to the end?
    .where = The address has a small lock beside it. Is it like { $mattran_url }?
    .why = Some pages imitate the Front, and only the address betrays them. Is it like { $mattran_url }?
    .same = Alike
    .other = Different
    .start = A missing «https» at the beginning is normal. Is the rest like { $mattran_url }?
    .longer = More letters after a slash do not matter. Is the part before it like { $mattran_url }?

big-words = What are the largest words on the page?
    .again = The right page usually says «phản ánh, kiến nghị của người dân». Do you see that?
    .simpler = We only look for «Mặt trận». Sliding up and down, do you meet it?
    .where = Large words are in the upper half. Is there «Mặt trận» or «kiến nghị»?
    .why = They show that you are where petitions go. Is there «kiến nghị»?

page-look = Never mind, slide the page once from top to bottom. Is there «phản ánh» or «Mặt trận» anywhere?
    .again = Some phones hide everything behind 3 lines in a corner. After touching those, do the words come?
    .simpler = Give it half a minute to load. Looking again, is the Front named?
    .where = They are usually at the top or at the end. Do you see them?
    .why = As long as the page is in doubt, we write nothing. Do you see them?
    .yes = They are there
    .no = I do not see them

asks-account = Does the page want an account name and a password?
    .again = Some let you write at once, others make you log in first. Which kind is it?
    .simpler = See whether a box says «Mật khẩu». If it does, choose «Yes»; what do you see?
    .where = Such boxes are mid-page or in the right corner. Must you fill them?
    .why = Passwords are yours alone, and I do not want one typed in the wrong place. Does it ask?
    .no = No
    .yes = Yes, it does

open-form = Find the button for a new petition, usually with «Gửi», and tap it. Is there a box to write in?
    .again = It is large and coloured, with «phản ánh» or «kiến nghị». After one touch, is there a form?
    .simpler = Slide down slowly, and try a plus sign or a pen too. Does a frame for typing appear?
    .where = It is often mid-page or at the lower right. Could you tap it?
    .why = That is how the page hands you the form. Is it there?

write = Touch the box for the content and copy your 3 things. Are they copied?
    .again = The largest field is for the story, usually «Nội dung». What, where, since when: is everything in?
    .simpler = Touch the microphone on the keyboard and speak sentence by sentence. Looking back, do you see the words?
    .where = It is in the middle of the form, larger than the others. Have you written it?
    .why = The reader knows only these lines. Have you written it?
    .dictate = Touch the microphone on the keyboard and speak slowly. Are all 3 points in the box?
    .names = We name nobody else, only the matter and the place. Have you written it all?
    .kind = If it asks for a kind or a level, choose our commune and whatever is nearest. After that, are the 3 points copied?
    .lost = Never mind, your paper is still here. Open the form again and copy once more; done?

photo = Would you like to add a photo of the place?
    .again = A picture of the road or drain helps to understand. Have you taken one, or do we leave it?
    .simpler = It works without. To add one take the first answer, otherwise the second; which?
    .where = Photos usually go under the content box. Would you like one?
    .why = Only the place, please: no faces and no papers. Would you like to add one?
    .add = Yes, add a photo
    .skip = Not needed

pick = Tap where photos are added, and choose one of the place, without faces. Is it in the form?
    .again = There is a picture sign or a paper clip for attaching. Take 1 from your store; is it under the text?
    .simpler = If this is too hard, leave it out: tap «It worked» and we go on. Or is it attached?
    .where = It is under the content box. Could you choose one?
    .why = It helps the officers to find the spot. Is it attached?
    .too-big = The page refuses heavy pictures; it works without one too. Shall we go on?
    .allow = The phone asks to see your photos; allow it. Are they there?

contact = Fill your name and phone number into the boxes on that page, never into this chat. Are they filled?
    .again = Those fields tell them whom to answer. What has a red star must be filled; is everything in?
    .simpler = One at a time: the name, then the number. Slide down: does each of them hold something?
    .where = They are below or above the content box. Are they filled?
    .why = With them the Front can ask back or answer. Are they filled?
    .wants-id = If it insists on a number of your papers, you may stop and go to the commune Front. If you go on, is everything filled in?

send = Read it once more, then tap the send button at the end. What does the page say?
    .again = The large coloured one at the bottom is usually «Gửi»; touch it just once. Count to 10: is there «thành công»?
    .simpler = If keys cover it, push everything up and put your thumb there. Do you see thanks, or «đã tiếp nhận»?
    .where = The button is at the bottom, the notice mid-screen or at the top. Is there «thành công»?
    .why = Only that notice makes sure it arrived. Is there «thành công»?
    .robot = The page checks that you are a person: copy the letters in the picture, or tick the box. Then send; what does it say?

proof-look = Never mind. Is there a thank-you, a word that it was sent, or red letters asking for more?
    .again = An empty form usually means sent. Your text with red frames means not yet; which is it?
    .simpler = Look for red first; if there is any, the middle answer. If none, do you see the word «đã»?
    .where = Red letters stand right under what is missing. What do you see?
    .why = What the page says tells me how to go on. What do you see?
    .yes = It says sent
    .red = Red letters
    .no = Not clear

missing = Red only reminds you of an empty box; fill it and all is well. Is everything filled?
    .again = Go from top to bottom for a red frame. After writing into it, does the red disappear?
    .simpler = Do one of them, then the next. With somebody reading beside you, is none left?
    .where = The red letters stand right under the box. Could you fill it?
    .why = The page takes only complete forms. Is everything filled?

code = Does the page show a code for asking later?
    .again = Many pages give each petition its own row of letters and digits. Where it answered, is there one?
    .simpler = It is like a parking ticket: keep it if there is one, else never mind. Do you see it?
    .where = It is usually just under the notice. Is there a code?
    .why = With it you learn quickly how far things are. Is there one?
    .shown = There is a code
    .none = No code

keep-code = Copy it into your notebook with today's date, and do not send it to me. Is it copied?
    .again = With a pen, sign by sign as on the screen. Comparing once more, do they agree?
    .simpler = If your hand shakes, a grandchild can note it in the family book. Is it on paper?
    .where = It is under the notice, perhaps called «Mã phản ánh». Could you copy it?
    .why = It is your way to ask about the petition. Is it copied?

sent-with-code = Well done, your words are with the Front. To ask about them, take the code to the commune Front.

sent = Well done, your words are on their way. Note today's date; if no answer comes for long, ask at the commune Front.

call-now = In danger ring at once: 113 for criminals, 114 for fire, 115 for the injured. Then tell the village head.

in-person = Good. See the head of the village Front committee, or go to the commune Front. Tell 3 things: what, where, since when.

stop = On another address we write nothing; being careful is right. Close that page and go to the commune Front in person.

account = If it wants an account, type no password yet. I am asking somebody to look at it with you; the commune Front takes it in person too.

helper = Forms are hard for everybody. Keep your paper; the helper does it with you, or take it to the commune Front.

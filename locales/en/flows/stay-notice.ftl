# Lesson: prepare the notice of a guest's stay, and make an appointment for doing it.

-title = Prepare: a guest stays overnight

since-when = The police are told when a guest stays overnight; it is not hard. From which day?
    .again = Think of the first night. Has it been, is it today, or do some days remain?
    .simpler = Urgent today means the upper answer, time enough the lower one. Which?
    .where = Whoever is coming, or your children, will know. When is it?
    .why = What is urgent is reported at once; otherwise we prepare. When is it?
    .tonight = Tonight or before
    .later = In some days

how-long = Does the guest stay a few days, or move in for long?
    .again = A visit, a feast or a hospital are short. Renting, working here or moving to one's children is another matter; which is it?
    .simpler = A small bag, or all the furniture? The bag means the upper answer, furniture the lower; which?
    .where = Ask the guest until when. What is the answer?
    .why = A long stay needs another paper. Which kind is it?
    .few-days = A few days
    .for-long = For long

guest-card = Ask the guest to bring an identity card. The number is read out when we do it; do not send it. Have you asked?
    .again = One phone call will do: please have your own papers with you. Did they say yes?
    .simpler = Only one thing is needed, the chip card of whoever comes. Have you reminded them of it?
    .where = The guest keeps the card, you need not. Have you asked?
    .why = The notice wants the guest's name and number, and a card prevents slips. Have you asked?
    .no-card = Without a card any paper with a photo may do; the commune police will see. Have you asked?
    .child = For a small child the parents bring its papers. Have you asked?

dates = Write on paper when the guest comes, when they leave, and what for. Have you written it?
    .again = For example: Saturday to Sunday, a family feast. Does your sheet show those three?
    .simpler = The two days are enough; the reason can be told. Are both on the sheet?
    .where = Any sheet will do; keep it with your card. Have you written it?
    .why = VNeID asks exactly that. Have you written it?
    .unsure = If you are not sure, write the day you expect; changes can be told later. Have you written it?

password = It is done in your VNeID. Do you remember its password?
    .again = I mean the letters and digits that open the app. Are they in your head or notebook?
    .simpler = Known or written down: choose «Yes». Not quite sure: choose «Forgotten»; which one?
    .where = It is often in a notebook at home. Can you find it?
    .why = Finding out only at the appointment would cost another trip. Do you remember it?
    .yes = Yes, I do
    .forgot = Forgotten
    .none = No VNeID yet

renew = Everybody forgets sometimes; we make a new password before the appointment.

appointment = I ask for an appointment with somebody who does it with you.

prepared = Bring the charged phone, your identity card, the sheet with the days, and the guest's card. Choose «Hộ gia đình» (household); only the last «Gửi yêu cầu» (send) has sent it.

police-today = As it is urgent, go to the commune police at once; they tell how to report it today. You and the guest bring your identity cards.

long-stay = A long stay needs another paper, made face to face. Go to the commune police together, with both identity cards.

at-police = Without VNeID it is no harm. Take your identity card and the sheet to the commune police; they tell you how.

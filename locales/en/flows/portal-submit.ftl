# Lesson: prepare before submitting a dossier on the portal, and make an appointment.

-title = Prepare to submit a dossier

together = Submitting means many boxes to fill, which is quicker and safer beside an officer. We prepare a few things; if somebody phones to do it for money, hang up.

task-name = Write on paper what you need done, such as «chứng thực» (certify) or «khai tử» (a death). Have you written it?
    .again = Imagine the officer's question at the counter: what is it about? Is your answer on the sheet?
    .simpler = A few words that others understand are enough, never mind the official name. Are they there?
    .where = It is often on a sheet from the commune; or ask the village head. Could you write it?
    .why = With its name the officer finds the right form at once. Have you written it?
    .pension = The social pension uses form 01; ask the commune for it. Could you put «hưu trí xã hội» on the paper?
    .unsure = Then tell it in plain words, such as «a paper for one of us who died». Could you write that?

papers = Gather your identity card and the related papers in one bag. Is everything in it?
    .again = Think who and which land it concerns, and fetch the originals of these. Are they in?
    .simpler = Open the drawer of documents and take what there is; too many do no harm. Is the bag where you see it?
    .where = Originals are in cupboards or chests; copies cannot replace them. Have you found them?
    .why = One sheet missing means another trip, so we gather at home. Is everything in it?
    .which = Each task needs others; ask 1800 1096 free of charge, or an officer. Have you gathered what you have?
    .lost = What is lost or torn, tell the officer; they know how to renew it. Have you gathered the rest?
    .photo = The officer takes the photos; send yours to nobody, not even to me. Have you gathered the papers?

password = Submitting uses your VNeID account. Do you remember its password?
    .again = I mean the letters and digits that open the app. Do you know them by heart, or are they noted somewhere?
    .simpler = Known or in a notebook: the first answer. Not quite sure: «Forgotten»; which one?
    .where = It is often in a notebook at home; bring that along. Can you find it?
    .why = Without the account you would have to turn back at the counter. Do you remember it?
    .yes = Yes, I do
    .forgot = Forgotten
    .none = No VNeID yet

renew = Forgetting is no harm; we make a new password before that day.

fee = A fee is paid at the counter, so bring some cash; never transfer to a number that somebody sends. Afterwards ask for the code of the dossier and copy it in big letters.

who-goes = Would you like a helper to go with you that day?
    .again = They sit beside you at the form and read small print aloud. Is that convenient?
    .simpler = If your children take you, choose «I go myself». With nobody take the other; which?
    .where = The place is the commune's public service centre. Do you need company?
    .why = Four eyes see more than two. Do you need it?
    .yes = Yes, please
    .no = I go myself

appointment = I ask for an appointment with somebody who goes with you.

prepared = Bring the bag of papers, your identity card, the notebook with the password, and the charged phone. With the code in hand, write «track my dossier» and we look it up together.

go-alone = Take the bag to the commune's public service centre; an officer does it with you. Ask for the code of the dossier before you leave.

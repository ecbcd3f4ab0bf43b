# Lesson: prepare having a pension paid into an account, and make an appointment.

-title = My pension into my account

which-money = Which money would you like in your account: a pension, or support for old age?
    .again = A pension comes from years of work with insurance. Support is given by the state for one's age; which is yours?
    .simpler = Worked for an office, a factory or the army: the first answer. Never did: «Support»; which one?
    .where = The slip for the monthly money names it. What does it say?
    .why = Two offices pay them, so the ways differ. Which do you get?
    .pension = A pension
    .support = Support
    .unsure = Not sure

other-lesson = For support, the account is registered in VNeID, which is a lesson of its own. Write «link my bank account for social support» and I show you.

decide = Would you like it in your account, or in cash as now?
    .again = With a card there is no queue, but you must use the cash machine or pay by phone. Which suits you better?
    .simpler = Shy of machines and near the post office: cash is good. Far away and with children to help: the account; what do you think?
    .where = Ask your children, or neighbours who have it on a card. Which way?
    .why = It is your money and your decision; both are fine. Which way?
    .account = Into my account
    .cash = Cash as now

fee-story = This is an exercise. A caller from «social insurance» says: «Your pension rises, pay a fee of 300,000». What do you do?
    .transfer = Transfer it
    .transfer-because = Better not. Social insurance does not phone for money, and its help costs nothing.
    .hang-up = Hang up
    .hang-up-because = Hanging up is right. Social insurance does not phone for money; a rise comes by itself and without a fee.

own-account = Do you have a bank account in your own name?
    .again = Look at the cash card. Is the printed name yours, or that of your children?
    .simpler = A card with your name: the first answer. Another's card or none: one of the others; which?
    .where = The owner is printed on the card or named in the paper of opening. Whose name is it?
    .why = Everybody's pension is safest in their own account. Do you have one?
    .own = Yes, in my name
    .family = In a child's name
    .none = Not yet

open-one = Then an account in your name comes first. Take your identity card to a counter, or let the helper go with you on that day.

papers = Put in one bag your identity card, the paper with the account number if any, and the last pension slip. Is all in it?
    .again = Three things: who you are, the bank's paper, the insurance's paper. Are the three together?
    .simpler = The card matters most; the other two are good to have. Has it gone into the bag?
    .where = The bank's paper is often with the cash card, the slip with the pension book. Have you gathered them?
    .why = With everything along, one trip is enough. Have you gathered them?
    .slip = Without a slip an officer finds you by the identity card. Is the rest in the bag?
    .number = The account number is in the paper of opening, not the row on the card. Otherwise ask the counter; is the bag ready?
    .send = Send numbers or photos to nobody, not even to me; leave them in the bag. Is it ready?

appointment = I ask for an appointment with somebody who goes with you.

prepared = Bring the bag and the charged phone. To ask social insurance, call 1900 9068 yourself; it costs money.

keep-cash = Then keep your cash as now, and write to me whenever you wish to change. If somebody phones and hurries you, hang up.

# Lesson: what a digital signature is, who needs one, and what to prepare.

-title = Prepare a digital signature

meaning = A digital signature is your real signature, made on the phone. Whoever signs in your place takes your right. Sign only what you have read, and never because of a phone call.

need = Do you have to sign papers on the phone, for the village or an association?
    .again = Village heads, branches and the Front sign reports to those above. Is such a duty yours?
    .simpler = Only your own household means «No». A post that requires signing means «Yes»; which is it?
    .where = The commune or those above would have told you in writing. Have they?
    .why = Most people need none, so I ask first. Do you have to sign?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .caller = Whoever phones and hurries you is not to be followed; hang up. Has the commune told you to sign?

call-story = This is an exercise. Somebody phones: «Please confirm and sign this sheet for me, quickly». What do you do?
    .read-first = Not without reading
    .read-first-because = Reading first is right. It binds you like ink on paper, so nothing is signed unread.
    .sign-now = Sign to be quick
    .sign-now-because = Do not sign in a hurry. It may be a loan; unread means unsigned, whoever urges you.

document = Choose a sheet that has to be signed and read it well at home. Have you read it?
    .again = Take the report or letter that is to be sent, from beginning to end. Where it is unclear make a mark; done?
    .simpler = With tired eyes let your children read it aloud. Have you heard all of it?
    .where = It came from the commune or the association, on paper or in the phone. Have you read it?
    .why = With the helper we practise on a real one. Have you read it?
    .none = Without one it is fine too, the helper has a sample. Shall we go on?

six-digits = In VNeID it asks for the 6 digits, the passcode. Do you remember them?
    .again = It is the key of the cupboard, pressed for opening papers. By heart, or noted somewhere?
    .simpler = In the notebook: «Yes». Only dimly: «Forgotten»; which one?
    .where = They are often written beside the password. Can you find them?
    .why = Otherwise the appointment would stop halfway. Do you remember them?
    .yes = Yes, I do
    .forgot = Forgotten
    .none = No VNeID yet
    .password = The long password opens VNeID, the passcode of 6 digits opens papers. Do you remember the 6?

renew = Then we set 6 new digits before the appointment.

fingerprint = Does your phone unlock by a finger or your face?
    .again = When you pick it up, is one touch or a look enough?
    .simpler = Digits or a drawn line mean «No». Touching or looking means «Yes»; how is yours?
    .where = The place for the finger is on the side button, the back, or below the screen. Does yours have one?
    .why = Some signatures need a finger; the helper can set that up. Does yours have one?
    .yes = Yes
    .no = No

account-first = Without VNeID, register first: take your identity card to the commune police. We still go on preparing.

set-together = No matter, the helper sets up your finger first and the signature afterwards.

price = Some providers are free, others cost money. Before agreeing ask how much it is, and whether once or every year. A new phone may need it activated again.

appointment = I ask for an appointment with somebody who knows digital signatures.

prepared = Bring the charged phone, your identity card, the notebook, and the sheet to sign. If you have an e-mail address, write it in the notebook. Until then a signature by hand counts as before.

not-needed = Then you need none yet, and papers are signed by hand as before. If somebody phones that you must have one now, hang up.

ask-first = Ask the village head or an officer whether you must sign on the phone. When you are sure, write to me and I ask for a helper.

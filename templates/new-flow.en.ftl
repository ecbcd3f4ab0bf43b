# The words of the lesson {{ name }}: each step of flows/{{ name }}.yaml has a message of its name.
# { $You }/{ $you } is how the person is called, { $Me }/{ $me } how the machine calls itself.

-title = {{ title }}

open-phone = Tap the picture of a green receiver. Does a list of names come up?
    .again = Look along the lowest row for something like an old telephone. Is there any line with a name?
    .simpler = Hand it to somebody beside you, who can point it out. Has it opened?
    .where = It is usually in the lower left corner. Can you see it?
    .why = Calls to the family begin there. Has it opened?
    .dark = Press the key at the right edge once, and the screen lights up.

ringing = Tap the name of a relative, then hold the phone to your ear. Does anybody answer?
    .again = Wait for about ten tones. Has a voice said hello?
    .simpler = Just tell me: is there somebody talking at the other end?
    .where = The sound comes from the upper edge. Do you hear anything?
    .why = One call makes the hand used to it. Did they answer?
    .yes = They answered
    .no = Nobody answers

no-answer = They are probably busy. Call again a little later.

done = You have made the call. Well done!

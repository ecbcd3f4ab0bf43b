-title = A stranger calls

asks-money = A stranger calls with a face you know and asks for money. What now?
    .hang-up = Hang up
    .hang-up-because = That is right. Faces can be faked.
    .lend = Lend it
    .lend-because = Wait. Faces can be faked, so hang up.
    .wait = Let them wait
    .wait-because = Then they keep calling. Hanging up ends it.
    .knows-me = Anybody can read your name on the net.

goodbye = Try the red button: has it ended?
    .again = A round red one near the bottom. Is everything as before?
    .simpler = Press the side key once. Is it silent?

finished = That is all.

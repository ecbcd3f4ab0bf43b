-title = Seeing each other

which-phone = Which phone does { $you } hold?
    .again = Is there a bitten apple on its back?
    .simpler = Please read me the biggest word on the back.
    .android = Samsung, Oppo
    .iphone = With an apple

on-iphone = That one calls very well.

louder = First we make it loud enough.

call = Please tap the camera at the top. Is it calling?
    .again = Find a small green box with a lens in it. Do you hear tones?
    .where = It is at the top right.
    .why = Then your family sees your face.
    .no-money = Such a call uses the network and costs no credit.
    .dark = Please take your finger off the lens.

finished = You can do it now!

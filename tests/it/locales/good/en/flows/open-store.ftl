-title = Open the app store

which-phone = Which phone does { $you } hold?
    .again = Is there a bitten apple on the back?
    .simpler = Please read { $me } the biggest word on the back.
    .android = Another phone
    .iphone = A phone with apple

find-store = Please open «Play Store», the triangle of many colours. Can { $you } see it?
    .again = { $Me } will send a drawing. Please look for a picture like it.
    .simpler = Is any triangle on the screen?
    .where = Mostly in the lowest row.
    .why = The genuine apps of the state are there.

read-name = What does the line on top say?
    .again = Please read it out word by word.
    .simpler = Does it say «Play» anywhere?

wrong-door = No harm done, we open it again from the start.
not-here = { $Me } will ask somebody to come and help { $you }.
finished = Well done!

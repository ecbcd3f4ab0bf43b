-title = A visit at home

screen = Take a picture of the screen and send it to me. Has it gone?
    .again = Press the power key with the lower volume key, then choose what was saved.
    .simpler = Tap the plus beside the writing. Do you see any images?

visit = I am asking for somebody to visit you.

charge = Meanwhile, please charge the phone. Is there a flash of lightning?
    .again = Put the end of the cable into the slot below. Did it beep?
    .simpler = Let someone at home plug it in for you. Any light?

finished = That is all.

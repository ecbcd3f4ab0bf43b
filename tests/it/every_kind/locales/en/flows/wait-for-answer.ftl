-title = Waiting for an answer

picked-up = Did they answer?
    .again = Has a face come up on the screen?
    .simpler = Can a voice be heard now?
    .yes = They did
    .no = Nobody did

call-later = They may be busy; we call again later.

read-name = Please read me the line at the top.
    .again = What is written along the upper edge?
    .simpler = Is «Zalo» to be seen there?

finished = That is all.

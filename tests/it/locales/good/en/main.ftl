hello = Hello { $you }, { $me } am the helping machine of { $commune }.
waiting = { $count ->
    [0] Nobody is waiting.
    [one] One person is waiting.
   *[other] { $count } people are waiting.
}
menu = Please choose, { $you }.
    .button = See lessons
help-store = the app shop

topic-talking = Calls and messages
topic-safety = Keeping safe

topic-talking = Calls and messages
topic-calm = Keeping safe

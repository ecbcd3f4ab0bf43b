topic-talking = Calls and messages
topic-calm = Keeping safe
help-talking = calling each other

topic-talking = Gọi và nhắn
topic-calm = Cho yên tâm
help-talking = gọi điện cho nhau

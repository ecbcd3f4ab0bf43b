topic-talking = Gọi và nhắn
topic-calm = Cho yên tâm

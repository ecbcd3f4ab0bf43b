topic-talking = Gọi và nhắn
topic-safety = Cho yên tâm

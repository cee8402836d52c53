### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Що таке друга думка
category-before-asking = Перш ніж просити
category-worries = Сумніви, за і проти
category-waiting = Очікування й поїздки
category-asking = Як попросити про другу думку
category-money = Скільки це коштує
category-family = Рідні та друзі
category-records = Ваші медичні документи
category-visit = Другий прийом
category-after = Що далі
category-help = Хто може допомогти

### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Qué es una segunda opinión
category-before-asking = Antes de pedirla
category-worries = Dudas, a favor y en contra
category-waiting = Esperas y viajes
category-asking = Cómo pedirla
category-money = Cuánto cuesta
category-family = Familia y amistades
category-records = Su historial médico
category-visit = La segunda cita
category-after = Después
category-help = Quién puede ayudar

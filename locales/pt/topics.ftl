### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = O que é uma segunda opinião
category-before-asking = Antes de pedir
category-worries = Receios, prós e contras
category-waiting = Esperas e viagens
category-asking = Como pedir
category-money = Quanto custa
category-family = Família e amigos
category-records = Os seus documentos clínicos
category-visit = A segunda consulta
category-after = Depois da consulta
category-help = Quem pode ajudar

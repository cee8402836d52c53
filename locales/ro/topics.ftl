### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Ce este a doua opinie
category-before-asking = Înainte să cereți
category-worries = Griji, argumente pro și contra
category-waiting = Așteptarea și drumul
category-asking = Cum se cere o a doua opinie
category-money = Cât costă
category-family = Familia și prietenii
category-records = Documentele dumneavoastră medicale
category-visit = A doua consultație
category-after = După aceea
category-help = Cine vă poate ajuta

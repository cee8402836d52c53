### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Beth yw ail farn
category-before-asking = Cyn i chi ofyn
category-worries = Pryderon, o blaid ac yn erbyn
category-waiting = Aros a theithio
category-asking = Sut i ofyn am un
category-money = Beth mae’n ei gostio
category-family = Teulu a ffrindiau
category-records = Eich cofnodion
category-visit = Yr ail apwyntiad
category-after = Wedyn
category-help = Pwy all helpu

### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Czym jest druga opinia
category-before-asking = Przed prośbą o drugą opinię
category-worries = Obawy, za i przeciw
category-waiting = Czekanie i dojazd
category-asking = Jak poprosić
category-money = Ile to kosztuje
category-family = Rodzina i przyjaciele
category-records = Dokumentacja medyczna
category-visit = Wizyta u drugiego lekarza
category-after = Po wizycie
category-help = Kto może pomóc

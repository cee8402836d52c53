### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Chcę sprawdzić diagnozę
    .line = Zależy mi, żeby inny lekarz sprawdził moją diagnozę. Chcę mieć pewność.
reason-other-treatments = Chcę wiedzieć, co jeszcze jest możliwe
    .line = Chcę wiedzieć, jakie inne leczenie jest dla mnie możliwe.
reason-confirm = Chcę to usłyszeć od innego lekarza
    .line = Zależy mi, żeby jeszcze jeden lekarz potwierdził to, co mi powiedziano.
reason-best-treatment = Boję się, że jest lepsze leczenie
    .line = Boję się, że proponowane leczenie nie jest dla mnie najlepsze.
reason-wrong-diagnosis = Myślę, że diagnoza może być błędna
    .line = Martwię się, że moja diagnoza może być błędna, i chcę powiedzieć dlaczego.
reason-takes-too-long = Diagnoza trwa zbyt długo
    .line = Długo trwa ustalanie, na co choruję. Chcę wiedzieć, czego jeszcze brakuje.
reason-not-at-ease = Plan leczenia budzi mój niepokój
    .line = Plan leczenia budzi mój niepokój i chcę porozmawiać o tym, co mnie martwi.
reason-sooner-or-elsewhere = Może da się wcześniej lub gdzie indziej
    .line = Chcę wiedzieć, czy leczenie może zacząć się wcześniej lub odbyć się gdzie indziej.
reason-hard-to-talk = Trudno mi rozmawiać z lekarzem
    .line = Nie potrafię swobodnie rozmawiać i chcę znaleźć na to sposób.
reason-disagree = Nie zgadzam się z lekarzem
    .line = Widzę niektóre sprawy inaczej niż lekarz i chcę o tym powiedzieć.
reason-rare = Mój nowotwór jest rzadki
    .line = Mój nowotwór jest rzadkiego rodzaju. Zależy mi na opinii lekarza, który dobrze go zna.
reason-conflicting-advice = Mówiono mi różne rzeczy
    .line = Rady, które słyszę, do siebie nie pasują. Chcę wiedzieć, jak to rozumieć.
reason-few-cases = Mój lekarz zna mało takich przypadków
    .line = Zależy mi na opinii lekarza, który widział wiele osób z moją chorobą.
reason-cannot-choose = Nie mogę wybrać leczenia
    .line = Możliwe jest więcej niż jedno leczenie i nie mogę wybrać. Inna opinia może mi pomóc.
reason-unclear-tests = Moje badania nie dają jasnej odpowiedzi
    .line = Moje badania nie pokazują jasno, jaki to nowotwór lub gdzie jest. Zależy mi, żeby spojrzał na nie inny lekarz.
reason-already-treated = Chcę rady, co robić dalej
    .line = Jestem po leczeniu. Zależy mi na radzie innego lekarza, jak leczyć dalej.

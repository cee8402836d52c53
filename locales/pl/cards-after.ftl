### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = Kto będzie mnie potem leczyć?
card-who-treats-me-uk =
    .short = Leczenie nie przechodzi samo do drugiego lekarza. To Państwo wybierają, kto Państwa leczy, ale drugi lekarz nie musi Państwa przyjąć. Jeśli ma leczyć drugi lekarz, musi się na to zgodzić. Lekarze i szpitale powinni wtedy uzgodnić zmianę między sobą.
    .do-1 = Powiedzieć obu lekarzom, kto ma Państwa leczyć.
    .do-2 = Jeśli ma to być drugi lekarz, zapytać, czy może Państwa przyjąć.
    .do-3 = Zapytać, kto się Państwem opiekuje do czasu zmiany.
    .detail =
        Druga opinia to spojrzenie na Państwa przypadek i rada. Nie przenosi do nowego zespołu.

        Może chcą Państwo, żeby dalej leczył drugi lekarz. Proszę powiedzieć to na wizycie lub swojemu lekarzowi. Odpowiedź może brzmieć „tak” lub „nie”.

        Jeśli brzmi „tak”, zmianę powinni załatwić lekarze i szpitale. Warto zapytać o te rzeczy:

        - Kto do tego czasu odpowiada za moje leczenie?
        - Gdzie byłoby moje leczenie?
        - Czy leczenie zaczęłoby się później?
        - Co będzie z moimi obecnymi terminami?

        Jeśli brzmi „nie”, leczenie zostaje tam, gdzie jest. Można poprosić swojego lekarza o omówienie tego, co powiedział drugi.
card-who-treats-me-us =
    .short = To Państwo wybierają, kto Państwa leczy. Drugi lekarz nie musi przejąć leczenia. Jeśli chcą Państwo, żeby leczył drugi lekarz, proszę wcześnie zapytać, czy może Państwa przyjąć. Potem proszę zapytać ubezpieczyciela (health plan), za co płaci.
    .do-1 = Powiedzieć obu lekarzom, kto ma Państwa leczyć.
    .do-2 = Zapytać drugiego lekarza, czy może Państwa przyjąć.
    .do-3 = Zapytać ubezpieczyciela (health plan) o sieć (network) i skierowania (referrals).
    .detail =
        Druga opinia to spojrzenie na Państwa przypadek i rada. Można z nią wrócić do pierwszego lekarza.

        Można też poprosić drugiego lekarza o leczenie. Odpowiedź może brzmieć „tak” lub „nie”.

        Jeśli brzmi „tak”, warto zapytać o te rzeczy:

        - Kto do tego czasu odpowiada za moje leczenie?
        - Gdzie byłoby moje leczenie?
        - Czy leczenie zaczęłoby się później?

        Ubezpieczyciel (health plan) powinien płacić też za wizytę u specjalisty. Ale czasem trzeba dopłacić część kosztu (co-pay).

        Proszę sprawdzić, czy lekarz jest w sieci ubezpieczyciela (network). Proszę też sprawdzić, czy potrzebne jest skierowanie (referral).

        Jeśli brzmi „nie”, można zostać u pierwszego lekarza.
card-who-treats-me-elsewhere =
    .short = To Państwo wybierają, kto Państwa leczy. Ale drugi lekarz nie musi przejąć leczenia. W każdym kraju zmiana lekarza przebiega inaczej. Proszę zapytać obu lekarzy, jak to działa u Państwa.
    .do-1 = Powiedzieć obu lekarzom, kto ma Państwa leczyć.
    .do-2 = Zapytać drugiego lekarza, czy może Państwa przyjąć.
    .do-3 = Zapytać, kto się Państwem do tego czasu opiekuje.
    .detail =
        Druga opinia to spojrzenie na Państwa przypadek i rada. Można z nią wrócić do pierwszego lekarza.

        Można też poprosić drugiego lekarza o leczenie. Odpowiedź może brzmieć „tak” lub „nie”.

        Warto zapytać o te rzeczy:

        - Kto do tego czasu odpowiada za moje leczenie?
        - Gdzie byłoby moje leczenie?
        - Czy leczenie zaczęłoby się później?
        - Ile by mnie to kosztowało?

        W każdym kraju zasady i koszty są inne, więc nie możemy powiedzieć, co obowiązuje u Państwa.

## if-they-agree

card-if-they-agree = Co, jeśli obaj lekarze są zgodni?
card-if-they-agree-any =
    .short = Może to przynieść ulgę, a może mieli Państwo nadzieję na coś innego. Druga opinia często jest podobna do pierwszej. Większość osób jest wtedy pewniejsza diagnozy i planu. Ale można też poczuć zawód, a słuchanie o tym jeszcze raz może być przykre. Można powiedzieć zespołowi, jak się Państwo czują.
    .do-1 = Powiedzieć swojemu zespołowi, co mówił drugi lekarz.
    .do-2 = Omówić z nim najbliższe terminy.
    .do-3 = Zapisać, co nadal niepokoi, i o to zapytać.
    .detail =
        Państwa przypadek sprawdził teraz jeszcze jeden specjalista. Gdy dwóch lekarzy się zgadza, większość osób czuje się spokojniejsza.

        Jeśli terminy u pierwszego lekarza są zachowane, oszczędza to teraz czas. Można po prostu iść dalej.

        Jeśli była nadzieja na inną odpowiedź, to może boleć. Jeśli coś jest nadal niejasne, warto poprosić lekarza o ponowne wyjaśnienie. Nie trzeba zmieniać lekarza i nadal można wybrać, kto Państwa leczy.

        Lekarze często są zgodni, ale nie zawsze.

        Sprawdzał to przegląd badań z 2015 roku. Pierwsza opinia potwierdziła się w 43–82 na 100 przypadków. W 12–69 coś się zmieniło.

        Autorzy przeglądu pisali, że danych jest mało. Dlatego nie warto wyciągać z tych liczb zbyt wiele.

## if-they-disagree

card-if-they-disagree = Co, jeśli lekarze się różnią?
card-if-they-disagree-any =
    .short = Dwie różne opinie mogą zdezorientować, a wybór może być trudny. Nie trzeba się niepokoić: nadal są różne możliwości. Można wrócić z nową opinią do pierwszego lekarza. W wyborze może pomóc trzeci lekarz. To Państwo decydują, kto Państwa leczy.
    .do-1 = Poprosić każdego z lekarzy o wyjaśnienie, czym te opinie się różnią i dlaczego.
    .do-2 = Pójść z nową opinią do pierwszego lekarza i ją omówić.
    .do-3 = Zapytać, czy czas na wybór może zaszkodzić.
    .detail =
        Są takie możliwości:

        - Wrócić z nową opinią do pierwszego lekarza. Wspólnie można zmienić leczenie.
        - Zapytać trzeciego lekarza, który może pomóc wybrać między dwiema opiniami.
        - Wybrać lekarza, który ma Państwa leczyć. Nie trzeba zmieniać lekarza.

        Opinia nie jest dobra ani zła dlatego, że była druga. Ten bot nie może powiedzieć, która jest dla Państwa właściwa. Proszę zapytać obu lekarzy, co przemawia za ich planem, a co przeciw.

        Lekarze czasem się różnią. Przegląd z 2017 roku objął 25 badań. Zależnie od badania opinie różniły się w 2–51 na 100 przypadków.

        Badane osoby najczęściej chciały mieć pewność lub wiedzieć więcej. Niektórym brakowało zaufania albo rozmowy z lekarzem nie układały się dobrze.

        Przegląd z 2015 roku znalazł zmiany w 12–69 na 100 przypadków. Jego autorzy pisali, że danych jest mało.

## third-opinion

card-third-opinion = Czy mogę mieć trzecią opinię?
card-third-opinion-uk =
    .short = Po drugiej opinii można poprosić o kolejną. Prawo jej nie gwarantuje, więc możliwa jest odmowa. Ale lekarze muszą uszanować to, że ktoś chce innej opinii. Jeśli dwóch lekarzy się różni, trzeci może pomóc wybrać.
    .do-1 = Ustalić, co jeszcze chcą Państwo wiedzieć.
    .do-2 = Zapytać konsultanta (consultant) lub lekarza rodzinnego (GP), czy może Państwa przyjąć inny lekarz.
    .do-3 = Zapytać, czy dłuższe czekanie może zaszkodzić.
    .detail =
        Konsultant (consultant) to starszy rangą lekarz szpitalny. GP to lekarz rodzinny.

        Brytyjskie prawo nie gwarantuje drugiej ani trzeciej opinii. Zasady dla lekarzy mówią, że muszą uszanować życzenie pacjenta, który chce innej opinii. Osoba, którą Państwo poproszą, powinna przyjrzeć się przypadkowi i zdecydować, czy kolejna opinia jest potrzebna.

        Proszę najpierw pomyśleć, dlaczego chcą Państwo kolejnej opinii.

        Coś jest nadal niejasne? Wtedy najlepiej poprosić pierwszego lub drugiego lekarza o ponowne wyjaśnienie. Tak może być szybciej.

        Każda nowa opinia wymaga czasu. Jedna wizyta u lekarza nie daje pierwszego miejsca w kolejce.

        Proszę zapytać, ile to prawdopodobnie potrwa. Jeśli choroba jest poważna lub leczenie pilne, proszę przed decyzją porozmawiać z obecnym zespołem.
card-third-opinion-us =
    .short = Tak, można o nią poprosić. W USA informacje dla pacjentów mówią, że druga opinia to prawo każdego pacjenta. Jeśli dwóch pierwszych lekarzy się różni, trzeci może pomóc wybrać. Proszę zapytać ubezpieczyciela (health plan), za co płaci.
    .do-1 = Ustalić, co jeszcze chcą Państwo wiedzieć.
    .do-2 = Zapytać jednego ze swoich lekarzy o nazwiska innych.
    .do-3 = Zapytać ubezpieczyciela (health plan), ile trzeba będzie zapłacić.
    .detail =
        Proszę najpierw pomyśleć, dlaczego chcą Państwo kolejnej opinii.

        Coś jest nadal niejasne? Wtedy najlepiej poprosić pierwszego lub drugiego lekarza o ponowne wyjaśnienie. Tak może być szybciej.

        Każda nowa opinia wymaga czasu. Proszę zapytać lekarza, ile to prawdopodobnie potrwa i czy późniejszy początek leczenia może zaszkodzić.

        Medicare Part B (część publicznego ubezpieczenia w USA) w niektórych przypadkach pomaga zapłacić za drugą opinię. Chodzi o operację, która jest potrzebna, ale nie nagła.

        Jeśli dwie pierwsze opinie się różnią, pomaga zapłacić za trzecią. Płacą Państwo 20% po wyczerpaniu udziału własnego (deductible – kwota, którą płaci się najpierw).

        Plany Medicare Advantage mogą mieć inne zasady. Czasem potrzebny jest lekarz z sieci (network) lub skierowanie (referral). Proszę zapytać ubezpieczyciela przed umówieniem wizyty.
card-third-opinion-elsewhere =
    .short = Może być możliwa wizyta u trzeciego lekarza. Jeśli dwóch pierwszych się różni, trzeci może pomóc wybrać. W każdym kraju zasady i koszty są inne, więc proszę zapytać swojego lekarza, jak to działa u Państwa.
    .do-1 = Ustalić, co jeszcze chcą Państwo wiedzieć.
    .do-2 = Zapytać swojego lekarza, jak uzyskać trzecią opinię w Państwa kraju.
    .do-3 = Zapytać, czy dłuższe czekanie może zaszkodzić.
    .detail =
        Proszę najpierw pomyśleć, dlaczego chcą Państwo kolejnej opinii.

        Coś jest nadal niejasne? Wtedy najlepiej poprosić pierwszego lub drugiego lekarza o ponowne wyjaśnienie. Tak może być szybciej.

        Można też wrócić z drugą opinią do pierwszego lekarza. Wspólnie można zmienić leczenie.

        Każda nowa opinia wymaga czasu. Proszę zapytać lekarza, ile to prawdopodobnie potrwa. Jeśli choroba jest poważna lub leczenie pilne, proszę przed decyzją porozmawiać z obecnym zespołem.

        Nie możemy powiedzieć, co przysługuje w Państwa kraju ani ile trzeba będzie zapłacić.

## must-i-switch

card-must-i-switch = Czy muszę zmienić lekarza?
card-must-i-switch-uk =
    .short = Nie. Nie trzeba zmieniać lekarza, bez względu na liczbę opinii. To Państwo wybierają, kto Państwa leczy. Leczenie nie przechodzi samo do drugiego lekarza. A prośba o opinię nie powinna zepsuć relacji z obecnym lekarzem.
    .do-1 = Jeśli chcą Państwo zostać, powiedzieć to swojemu lekarzowi.
    .do-2 = Pójść do swojego lekarza z tym, co mówił drugi.
    .do-3 = Zapytać, czy plan powinien zostać taki, jaki jest.
    .detail =
        Można wysłuchać drugiego lekarza i nadal zostać tam, gdzie się jest. Nic nie zmienia się samo.

        Taka prośba nie powinna pogorszyć leczenia. Nie powinna też zepsuć relacji z lekarzem rodzinnym (GP) ani z innymi osobami, które się Państwem opiekują.

        Można wrócić z nową opinią do pierwszego lekarza. Wspólnie można zmienić leczenie, a lekarz zostaje ten sam.

        Jeśli wolą Państwo zmienić lekarza, drugi lekarz musi się zgodzić. Nic go nie zmusza do przejęcia leczenia. Proszę zapytać, zanim zaczną Państwo na to liczyć.
card-must-i-switch-us =
    .short = Nie. Nie trzeba zmieniać lekarza, bez względu na liczbę opinii. To Państwo wybierają, kto Państwa leczy. Można wrócić z drugą opinią do pierwszego lekarza i wspólnie zmienić plan.
    .do-1 = Jeśli chcą Państwo zostać, powiedzieć to swojemu lekarzowi.
    .do-2 = Pójść do swojego lekarza z tym, co mówił drugi.
    .do-3 = Zapytać, czy plan powinien zostać taki, jaki jest.
    .detail =
        Można wysłuchać drugiego lekarza i nadal zostać tam, gdzie się jest.

        Lekarze rzadko mają żal, gdy pacjent prosi o inną opinię. Większość chętnie pomaga ją załatwić. Dlatego powinno się dać wrócić do swojego lekarza z tym, co Państwo usłyszeli.

        Może drugi lekarz powiedział coś nowego. Proszę omówić to z pierwszym lekarzem. Wspólnie można zmienić leczenie, a lekarz zostaje ten sam.

        Jeśli wolą Państwo zmienić lekarza, proszę najpierw zapytać drugiego. Nic go nie zmusza do przejęcia leczenia.
card-must-i-switch-elsewhere =
    .short = Nie. Nie trzeba zmieniać lekarza, bez względu na liczbę opinii. To Państwo wybierają, kto Państwa leczy. Można wrócić z drugą opinią do pierwszego lekarza i wspólnie zmienić plan.
    .do-1 = Jeśli chcą Państwo zostać, powiedzieć to swojemu lekarzowi.
    .do-2 = Pójść do swojego lekarza z tym, co mówił drugi.
    .do-3 = Zapytać, czy plan powinien zostać taki, jaki jest.
    .detail =
        Można wysłuchać drugiego lekarza i nadal zostać tam, gdzie się jest.

        Lekarze rzadko mają żal, gdy pacjent prosi o inną opinię. Dlatego powinno się dać wrócić do swojego lekarza z tym, co Państwo usłyszeli.

        Może drugi lekarz powiedział coś nowego. Proszę omówić to z pierwszym lekarzem. Wspólnie można zmienić leczenie, a lekarz zostaje ten sam.

        Jeśli wolą Państwo zmienić lekarza, proszę najpierw zapytać drugiego. Nic go nie zmusza do przejęcia leczenia. W każdym kraju zmiana lekarza przebiega inaczej.

## stopping-treatment

card-stopping-treatment = Myślę o przerwaniu leczenia
card-stopping-treatment-uk =
    .short = Myśl o przerwaniu leczenia może znaczyć, że jest Państwu bardzo ciężko. Nie muszą Państwo radzić sobie z tym w samotności. Proszę porozmawiać z zespołem onkologicznym, zanim cokolwiek się zmieni. Ten bot nie może doradzić, czy przerwać, czy kontynuować. Zespół może powiedzieć, co mógłby oznaczać każdy wybór.
    .do-1 = Zadzwonić dziś do zespołu onkologicznego i powiedzieć o tych myślach.
    .do-2 = Powiedzieć, co jest tak trudne.
    .do-3 = Zapytać, co mogłoby się stać po przerwaniu lub opóźnieniu leczenia.
    .detail =
        Jeśli część leczenia już została pominięta lub leczenie jest przerwane, proszę od razu powiedzieć zespołowi. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.

        Lekarz lub pielęgniarka specjalistyczna (specialist nurse) mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Warto poprosić o ponowne wyjaśnienie wszystkiego, co niejasne. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Druga opinia może pokazać inne możliwości. To wymaga czasu, więc proszę najpierw zapytać lekarza, czy to może zaszkodzić.

        General Medical Council (GMC) ustala zasady dla lekarzy w Wielkiej Brytanii. Mówi, że to Państwo decydują, czy przyjąć radę lekarza. Przed decyzją można to omówić z zespołem.

        Jeśli czują Państwo, że dłużej nie dadzą rady, proszę zadzwonić do Samaritans. Telefon działa całą dobę i jest bezpłatny. Jeśli teraz zagrożone jest życie, proszę zadzwonić pod numer alarmowy lub pójść do A&E (szpitalny oddział ratunkowy).
card-stopping-treatment-us =
    .short = Myśl o przerwaniu leczenia może znaczyć, że jest Państwu bardzo ciężko. Nie muszą Państwo radzić sobie z tym w samotności. Proszę porozmawiać z zespołem onkologicznym, zanim cokolwiek się zmieni. Ten bot nie może doradzić, czy przerwać, czy kontynuować. Zespół może powiedzieć, co mógłby oznaczać każdy wybór.
    .do-1 = Zadzwonić dziś do zespołu onkologicznego i powiedzieć o tych myślach.
    .do-2 = Powiedzieć, co jest tak trudne.
    .do-3 = Zapytać, co mogłoby się stać po przerwaniu lub opóźnieniu leczenia.
    .detail =
        Jeśli część leczenia już została pominięta lub leczenie jest przerwane, proszę od razu powiedzieć zespołowi. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.

        Lekarz lub pielęgniarka mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Warto poprosić o ponowne wyjaśnienie wszystkiego, co niejasne. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Druga opinia może pokazać inne możliwości. To wymaga czasu, więc proszę najpierw zapytać lekarza, czy to może zaszkodzić.

        Jeśli czują Państwo, że dłużej nie dadzą rady, proszę zadzwonić lub napisać SMS do Suicide and Crisis Lifeline (linia kryzysowa). Linia działa całą dobę i jest bezpłatna. Jeśli teraz zagrożone jest życie, proszę zadzwonić pod numer alarmowy.
card-stopping-treatment-elsewhere =
    .short = Myśl o przerwaniu leczenia może znaczyć, że jest Państwu bardzo ciężko. Nie muszą Państwo radzić sobie z tym w samotności. Proszę porozmawiać z zespołem onkologicznym, zanim cokolwiek się zmieni. Ten bot nie może doradzić, czy przerwać, czy kontynuować. Zespół może powiedzieć, co mógłby oznaczać każdy wybór.
    .do-1 = Zadzwonić dziś do zespołu onkologicznego i powiedzieć o tych myślach.
    .do-2 = Powiedzieć, co jest tak trudne.
    .do-3 = Zapytać, co mogłoby się stać po przerwaniu lub opóźnieniu leczenia.
    .detail =
        Jeśli część leczenia już została pominięta lub leczenie jest przerwane, proszę od razu powiedzieć zespołowi. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.

        Lekarz lub pielęgniarka mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Warto poprosić o ponowne wyjaśnienie wszystkiego, co niejasne. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Druga opinia może pokazać inne możliwości. To wymaga czasu, więc proszę najpierw zapytać lekarza, czy to może zaszkodzić.

        W każdym kraju zasady leczenia są inne, więc proszę zapytać zespół, co obowiązuje u Państwa. Jeśli czują Państwo, że dłużej nie dadzą rady, proszę od razu powiedzieć komuś w pobliżu. Albo zadzwonić pod numer alarmowy w swoim kraju.

## trials

card-trials = A co z badaniami klinicznymi?
card-trials-uk =
    .short = Proszę zapytać swoich lekarzy i pielęgniarki, czy mogą Państwo wziąć udział w badaniu klinicznym (clinical trial). To badanie naukowe z udziałem pacjentów. Druga opinia może pomóc się do niego dostać, ale nikt nie może tego obiecać. W szukaniu pomaga Kidney Cancer UK.
    .do-1 = Zapytać swój zespół: „Czy mogę wziąć udział w badaniu klinicznym?”
    .do-2 = Zadać to samo pytanie drugiemu lekarzowi.
    .do-3 = Zapytać, co by to znaczyło dla obecnego leczenia.
    .detail =
        Państwa lekarze i pielęgniarki znają ten przypadek. Dlatego warto najpierw zapytać ich.

        Zaletą drugiej opinii jest to, że może się pojawić miejsce w badaniu klinicznym. Można dopisać to do pytań dla drugiego lekarza.

        Oto, o co można zapytać w sprawie badania klinicznego:

        - Co to badanie ma sprawdzić?
        - Co trzeba by było robić?
        - Co innego można dla mnie zrobić zamiast tego?
        - Czy leczenie zaczęłoby się później?

        Osobom z rakiem nerki Kidney Cancer UK może pomóc znaleźć odpowiednie badanie kliniczne. Podaje słowa do wyszukiwania i link do wyszukiwarki badań.

        Ten bot nie może powiedzieć, czy badanie kliniczne jest dla Państwa odpowiednie.
card-trials-us =
    .short = Proszę zapytać swoich lekarzy i pielęgniarki, czy mogą Państwo wziąć udział w badaniu klinicznym (clinical trial). To badanie naukowe z udziałem pacjentów. Druga opinia może pomóc się do niego dostać, ale nikt nie może tego obiecać.
    .do-1 = Zapytać swój zespół: „Czy mogę wziąć udział w badaniu klinicznym?”
    .do-2 = Zadać to samo pytanie drugiemu lekarzowi.
    .do-3 = Zapytać, co by to znaczyło dla obecnego leczenia.
    .detail =
        Państwa lekarze i pielęgniarki znają ten przypadek. Dlatego warto najpierw zapytać ich.

        Zaletą drugiej opinii jest to, że może się pojawić miejsce w badaniu klinicznym. Można dopisać to do pytań dla drugiego lekarza.

        Oto, o co można zapytać w sprawie badania klinicznego:

        - Co to badanie ma sprawdzić?
        - Co trzeba by było robić?
        - Co innego można dla mnie zrobić zamiast tego?
        - Czy leczenie zaczęłoby się później?
        - Ile trzeba by było zapłacić?

        National Cancer Institute (amerykański instytut onkologii) ma bezpłatną infolinię, po angielsku i po hiszpańsku.

        Ten bot nie może powiedzieć, czy badanie kliniczne jest dla Państwa odpowiednie.
card-trials-elsewhere =
    .short = Proszę zapytać swoich lekarzy i pielęgniarki, czy mogą Państwo wziąć udział w badaniu klinicznym (clinical trial). To badanie naukowe z udziałem pacjentów. Druga opinia może pomóc się do niego dostać, ale nikt nie może tego obiecać. W każdym kraju badania są inne.
    .do-1 = Zapytać swój zespół: „Czy mogę wziąć udział w badaniu klinicznym?”
    .do-2 = Zadać to samo pytanie drugiemu lekarzowi.
    .do-3 = Zapytać, co by to znaczyło dla obecnego leczenia.
    .detail =
        Państwa lekarze i pielęgniarki znają ten przypadek. Dlatego warto najpierw zapytać ich.

        Zaletą drugiej opinii jest to, że może się pojawić miejsce w badaniu klinicznym. Można dopisać to do pytań dla drugiego lekarza.

        Oto, o co można zapytać w sprawie badania klinicznego:

        - Co to badanie ma sprawdzić?
        - Co trzeba by było robić?
        - Co innego można dla mnie zrobić zamiast tego?
        - Czy leczenie zaczęłoby się później?
        - Ile trzeba by było zapłacić?

        Nie znaleźliśmy w Państwa kraju usługi, która pomaga szukać badań klinicznych. Ten bot nie może powiedzieć, czy badanie kliniczne jest dla Państwa odpowiednie.

### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = Ile to trwa?
card-how-long-england =
    .short = To wymaga czasu i nikt nie może podać jednego terminu dla wszystkich. Proszę zapytać lekarza, jak długie może być opóźnienie w Państwa przypadku. Proszę też zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-1 = Zapytać lekarza, ile to prawdopodobnie potrwa.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-3 = Jeśli czas nagli, poprosić zespół onkologiczny o pilne skierowanie.
    .detail =
        Skierowanie jest jak dla nowego pacjenta. Przez to na leczenie czeka się dłużej. Jedna wizyta u lekarza nie daje pierwszeństwa przed innymi, którzy czekają.

        Gdy czas nagli, najlepiej poprosić swój zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK nazwały to najszybszą drogą.

        NHS w Anglii ma cele czasowe dla leczenia nowotworów. Cancer Research UK podało je w 2023 roku, więc mogły się zmienić. Nie dotyczą drugiej opinii i nie są obietnicą:

        - 75 na 100 osób powinno w ciągu 28 dni od pilnego skierowania usłyszeć, czy to nowotwór.
        - 85 na 100 powinno zacząć leczenie w ciągu 62 dni od tego skierowania.
        - 96 na 100 powinno zacząć w ciągu 31 dni od decyzji o leczeniu.
card-how-long-rest-of-uk =
    .short = To wymaga czasu i nikt nie może podać jednego terminu dla wszystkich. Proszę zapytać lekarza, jak długie może być opóźnienie w Państwa przypadku. Proszę też zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-1 = Zapytać lekarza, ile to prawdopodobnie potrwa.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-3 = Jeśli czas nagli, poprosić zespół onkologiczny o pilne skierowanie.
    .detail =
        Skierowanie jest jak dla nowego pacjenta. Przez to na leczenie czeka się dłużej. Jedna wizyta u lekarza nie daje pierwszeństwa przed innymi, którzy czekają.

        Gdy czas nagli, najlepiej poprosić swój zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK nazwały to najszybszą drogą.

        Nie znaleźliśmy danych o czasie czekania w Państwa kraju. Lekarz lub szpital mogą powiedzieć, czego się spodziewają.
card-how-long-us =
    .short = To wymaga czasu i nikt nie może podać jednego terminu dla wszystkich. Proszę najpierw zapytać swojego lekarza, ile mają Państwo czasu. Przy niektórych nowotworach nie ma na to czasu.
    .do-1 = Zapytać lekarza, ile to prawdopodobnie potrwa.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Proszę zapytać swojego lekarza, o ile druga opinia opóźniłaby leczenie. Proszę zapytać, czy późniejszy początek może zaszkodzić.

        Jeden z poradników dla pacjentów mówi, że wiele osób ma na to kilka tygodni. Ale w nagłym przypadku nie ma na to czasu. Nie ma go też przy niektórych chłoniakach i białaczkach, czyli nowotworach krwi.

        Dlatego nie warto zgadywać, ile jest czasu. Państwa lekarz zna ten przypadek. Dzwoniąc do drugiego szpitala, proszę zapytać o pierwszy wolny termin.
card-how-long-elsewhere =
    .short = To wymaga czasu i nikt nie może podać jednego terminu dla wszystkich. Proszę zapytać lekarza, jak długie może być opóźnienie w Państwa przypadku. Proszę też zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-1 = Zapytać lekarza, ile to prawdopodobnie potrwa.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        W każdym kraju czas czekania i zasady są inne. Nie mamy danych o czasie czekania w Państwa kraju.

        Najlepiej zapytać swojego lekarza. Można powiedzieć: „O ile druga opinia opóźniłaby moje leczenie? Czy późniejszy początek może mi zaszkodzić?”

        Dzwoniąc do drugiego szpitala, proszę zapytać o pierwszy wolny termin. Potem proszę podać ten termin swojemu lekarzowi.

## could-waiting-harm

card-could-waiting-harm = Czy czekanie może mi zaszkodzić?
card-could-waiting-harm-uk =
    .short = To możliwe, więc warto zapytać. To zależy od choroby i my nie możemy tego ocenić. Proszę zapytać swojego lekarza teraz, przed decyzją o drugiej opinii.
    .do-1 = Zapytać, jak długie byłoby opóźnienie.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .do-3 = Jeśli czas nagli, poprosić zespół onkologiczny o pilne skierowanie.
    .detail =
        Druga opinia może oznaczać, że leczenie zacznie się później. Dla niektórych osób ma to większe znaczenie niż dla innych.

        Choroba jest poważna lub leczenie pilne? Wtedy proszę przed decyzją porozmawiać ze swoim zespołem. Zespół zna wyniki Państwa badań.

        Można powiedzieć: „Chcę poprosić o drugą opinię. O ile opóźniłaby leczenie? Czy późniejszy początek może mi zaszkodzić?”

        Gdy czas nagli, najlepiej poprosić swój zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK nazwały to najszybszą drogą.
card-could-waiting-harm-us =
    .short = To możliwe, więc warto zapytać. To zależy od choroby i my nie możemy tego ocenić. Proszę zapytać swojego lekarza teraz, przed decyzją o drugiej opinii.
    .do-1 = Zapytać, jak długie byłoby opóźnienie.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Druga opinia może oznaczać, że leczenie zacznie się później. Dla niektórych osób ma to większe znaczenie niż dla innych.

        Choroba jest poważna lub leczenie pilne? Wtedy proszę przed decyzją porozmawiać ze swoim zespołem. Zespół zna wyniki Państwa badań.

        Jeden z poradników dla pacjentów mówi, że wiele osób ma na to kilka tygodni. Ale w nagłym przypadku nie ma na to czasu. Nie ma go też przy niektórych chłoniakach i białaczkach, czyli nowotworach krwi.

        Dlatego proszę zapytać swojego lekarza. Można powiedzieć: „O ile druga opinia opóźniłaby leczenie? Czy późniejszy początek może mi zaszkodzić?”
card-could-waiting-harm-elsewhere =
    .short = To możliwe, więc warto zapytać. To zależy od choroby i my nie możemy tego ocenić. Proszę zapytać swojego lekarza teraz, przed decyzją o drugiej opinii.
    .do-1 = Zapytać, jak długie byłoby opóźnienie.
    .do-2 = Zapytać, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Druga opinia może oznaczać, że leczenie zacznie się później. Dla niektórych osób ma to większe znaczenie niż dla innych.

        Choroba jest poważna lub leczenie pilne? Wtedy proszę przed decyzją porozmawiać ze swoim zespołem. Zespół zna wyniki Państwa badań.

        Można powiedzieć: „Chcę poprosić o drugą opinię. O ile opóźniłaby leczenie? Czy późniejszy początek może mi zaszkodzić?”

        W każdym kraju trwa to różnie długo, więc proszę zapytać w swoim kraju.

## keep-your-bookings

card-keep-your-bookings = Czy zachować umówione terminy?
card-keep-your-bookings-any =
    .short = Tak, proszę się o to postarać. Proszę nie odwoływać badań i leczenia, które umówił pierwszy lekarz. To oszczędza czas, jeśli zostaną Państwo u tego lekarza.
    .do-1 = Zapisać wszystkie umówione terminy na jednej liście.
    .do-2 = Jeśli dwa terminy się pokrywają, przed zmianą porozmawiać ze swoim zespołem.
    .do-3 = Zapytać, czy późniejszy początek może zaszkodzić.
    .detail =
        Załatwienie drugiej opinii wymaga czasu. W tym czasie mogą już być umówione badania lub leczenie u pierwszego lekarza. Proszę postarać się zachować te terminy.

        Może się okazać, że zostaną Państwo u pierwszego lekarza. Wtedy zachowane terminy oszczędzą czas.

        Można zachować termin i nadal zadawać pytania.

        Budzi wątpliwości leczenie, które jest już umówione? Proszę powiedzieć o tym zespołowi przed tym dniem. Proszę zapytać, jak długie byłoby opóźnienie i czy późniejszy początek może zaszkodzić.

        Jeśli choroba jest poważna lub leczenie pilne, proszę przed decyzją porozmawiać ze swoim zespołem.

## travel

card-travel = Co, jeśli szpital jest daleko?
card-travel-uk =
    .short = Drugi lekarz zwykle pracuje w innym szpitalu. Szpital może być daleko. Dojazd może być trudny, drogi lub niemożliwy. Proszę o tym pomyśleć przed prośbą o opinię.
    .do-1 = Zapytać, który to byłby szpital i ile wizyt byłoby potrzebnych.
    .do-2 = Poprosić kogoś z przyjaciół lub rodziny o towarzystwo.
    .do-3 = Zapytać lekarza rodzinnego (GP), czy inna opinia jest możliwa bez wizyty.
    .detail =
        Proszę pomyśleć o tych sprawach:

        - Jak tam dojechać i ile to kosztuje?
        - Czy dojazd jest możliwy przy złym samopoczuciu?
        - Czy rodzina może tam przyjeżdżać w odwiedziny? Gdy jest daleko, to trudniejsze.
        - Czy leczenie też byłoby tam, czy tylko jedna wizyta?

        Ktoś z przyjaciół lub rodziny może wspierać i pomóc wszystko zrozumieć.

        Czasem obejdzie się bez długiej podróży. Lekarz rodzinny (GP) napisał w 2013 roku, że lekarze rodzinni czasem mogą uzyskać inną opinię bez nowej wizyty. Pytają innych lekarzy albo piszą do drugiego konsultanta (consultant – starszy rangą lekarz szpitalny).
card-travel-us =
    .short = Drugi szpital może być daleko. Dojazd może być trudny, drogi lub niemożliwy. Niektórzy lekarze i niektóre ośrodki wydają opinie na odległość, więc proszę o to zapytać.
    .do-1 = Zapytać, czy opinia może być wydana przez wideo, na podstawie dokumentacji.
    .do-2 = Zapytać, ile wizyt byłoby potrzebnych.
    .do-3 = Poprosić kogoś z przyjaciół lub rodziny o towarzystwo.
    .detail =
        Proszę pomyśleć o tych sprawach:

        - Jak tam dojechać i ile to kosztuje?
        - Czy dojazd jest możliwy przy złym samopoczuciu?
        - Czy rodzina może tam przyjeżdżać w odwiedziny? Gdy jest daleko, to trudniejsze.
        - Czy leczenie też byłoby tam, czy tylko jedna wizyta?

        National Cancer Institute (NCI – amerykański instytut onkologii) wymienia 72 ośrodki onkologiczne. Są w 36 stanach i w Waszyngtonie. Siedem z nich to tylko laboratoria, więc w pobliżu może nie być żadnego.

        Niektórzy onkolodzy i niektóre ośrodki korzystają z dokumentacji i rozmowy wideo. Wtedy podróż może nie być potrzebna. Ktoś z przyjaciół lub rodziny może wspierać i pomóc wszystko zrozumieć.
card-travel-elsewhere =
    .short = Drugi szpital może być daleko. Dojazd może być trudny, drogi lub niemożliwy. Proszę o tym pomyśleć przed prośbą o opinię.
    .do-1 = Zapytać, ile wizyt byłoby potrzebnych.
    .do-2 = Poprosić kogoś z przyjaciół lub rodziny o towarzystwo.
    .detail =
        Proszę pomyśleć o tych sprawach:

        - Jak tam dojechać i ile to kosztuje?
        - Czy dojazd jest możliwy przy złym samopoczuciu?
        - Czy rodzina może tam przyjeżdżać w odwiedziny? Gdy jest daleko, to trudniejsze.
        - Czy leczenie też byłoby tam, czy tylko jedna wizyta?

        Ktoś z przyjaciół lub rodziny może wspierać i pomóc wszystko zrozumieć.

        W każdym kraju możliwości są inne. Proszę zapytać w szpitalu, czy inna opinia jest możliwa bez długiej podróży.

## travel-costs

card-travel-costs = Czy jest pomoc w kosztach dojazdu?
card-travel-costs-england =
    .short = Możliwe, że tak. Program Healthcare Travel Costs Scheme jest dla osób z niektórymi zasiłkami lub niskim dochodem. Mogą one odzyskać koszt dojazdu na specjalistyczne leczenie w NHS.
    .do-1 = Przed wyjazdem zapytać szpital, czy ta wizyta jest objęta programem.
    .do-2 = Zachować bilety i paragony.
    .detail =
        Drugi szpital może być daleko, a dojazd drogi. Dlatego proszę zapytać o pomoc, zanim Państwo zarezerwują podróż.

        Program dotyczy dojazdu na specjalistyczne leczenie w NHS. Proszę zapytać, co trzeba pokazać i jak złożyć wniosek.

        Koszt przejazdu osoby towarzyszącej jest zwracany tylko wtedy, gdy jest ona potrzebna ze względów medycznych. Proszę najpierw o to zapytać.

        Te informacje pochodzą z jednej lokalnej strony NHS w Anglii. Proszę sprawdzić w szpitalu, czy są aktualne.

        Jeśli ta pomoc nie przysługuje, można zapytać Citizens Advice. Miejscowe biuro może być w stanie pomóc.
card-travel-costs-scotland =
    .short = Proszę zapytać w szpitalu. Nie znaleźliśmy informacji o pomocy w kosztach dojazdu w Szkocji. Dlatego nie możemy powiedzieć, kto może ją dostać. Proszę zapytać przed zapłaceniem za podróż.
    .do-1 = Przed wyjazdem zapytać szpital, czy jest pomoc w kosztach przejazdu.
    .do-2 = Zachować bilety i paragony.
    .detail =
        Drugi szpital może być daleko, a dojazd drogi. Niektóre osoby w ogóle nie mogą tam dotrzeć. Dlatego proszę zapytać wcześnie.

        Dobre pytania to:

        - Czy jest pomoc w kosztach mojego dojazdu?
        - Czy obejmuje osobę, która mi towarzyszy?
        - Co muszę pokazać i kiedy?

        Miejscowe biuro Citizens Advice może być w stanie pomóc. Maggie’s to organizacja charytatywna dla osób z nowotworem. Ma lokalne ośrodki, a jej pracownicy mogą wysłuchać i pomóc znaleźć potrzebne wsparcie.
card-travel-costs-wales-northern-ireland =
    .short = Proszę zapytać w szpitalu. Nie znaleźliśmy informacji o pomocy w kosztach dojazdu w Państwa kraju. Dlatego nie możemy powiedzieć, kto może ją dostać. Proszę zapytać przed zapłaceniem za podróż.
    .do-1 = Przed wyjazdem zapytać szpital, czy jest pomoc w kosztach przejazdu.
    .do-2 = Zachować bilety i paragony.
    .detail =
        Drugi szpital może być daleko, a dojazd drogi. Niektóre osoby w ogóle nie mogą tam dotrzeć. Dlatego proszę zapytać wcześnie.

        Dobre pytania to:

        - Czy jest pomoc w kosztach mojego dojazdu?
        - Czy obejmuje osobę, która mi towarzyszy?
        - Co muszę pokazać i kiedy?

        Miejscowe biuro Citizens Advice może być w stanie pomóc. Maggie’s to organizacja charytatywna dla osób z nowotworem. Jej pracownicy mogą wysłuchać i pomóc znaleźć potrzebne wsparcie.
card-travel-costs-us =
    .short = Proszę zapytać przed podróżą. Nie znaleźliśmy informacji o pomocy w kosztach dojazdu w USA. Dobrze jest zapytać ośrodek onkologiczny i swojego ubezpieczyciela (health plan).
    .do-1 = Zapytać ośrodek onkologiczny, czy jest pomoc w dojeździe.
    .do-2 = Zapytać swojego ubezpieczyciela (health plan), za co płaci.
    .do-3 = Zachować bilety i paragony.
    .detail =
        Drugi szpital może być daleko, a dojazd drogi. Niektóre osoby w ogóle nie mogą tam dotrzeć. Dlatego proszę zapytać wcześnie.

        Dobre pytania do ośrodka to:

        - Czy jest pomoc w kosztach przejazdu, paliwa lub noclegu?
        - Czy obejmuje osobę, która mi towarzyszy?
        - Czy jest lekarz bliżej mojego domu?

        Proszę zapytać ubezpieczyciela, czy płaci za lekarza spoza sieci (network) i czy potrzebne jest skierowanie (referral).

        Można też zapytać National Cancer Institute. Ta usługa jest bezpłatna, po angielsku i po hiszpańsku.
card-travel-costs-elsewhere =
    .short = Proszę zapytać szpital lub ubezpieczyciela. W każdym kraju pomoc w kosztach dojazdu jest inna. Nie mamy informacji o Państwa kraju. Proszę zapytać przed zapłaceniem za podróż.
    .do-1 = Przed wyjazdem zapytać szpital, czy jest pomoc w kosztach przejazdu.
    .do-2 = Zachować bilety i paragony.
    .detail =
        Drugi szpital może być daleko, a dojazd drogi. Niektóre osoby w ogóle nie mogą tam dotrzeć. Dlatego proszę zapytać wcześnie.

        Dobre pytania to:

        - Czy jest pomoc w kosztach mojego dojazdu?
        - Czy obejmuje osobę, która mi towarzyszy?
        - Co muszę pokazać i kiedy?
        - Czy jest lekarz bliżej mojego domu?

        Przed decyzją proszę rozważyć koszt razem z innymi za i przeciw.

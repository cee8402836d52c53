### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = Czy rodzina może prosić o drugą opinię?
card-can-family-ask-uk =
    .short = Tak, jeśli osoba chora się zgadza. Krewny lub opiekun może poprosić w jej imieniu. Proszę najpierw z nią porozmawiać. Potrzebny jest też pełny obraz choroby i pewność, że się go rozumie.
    .do-1 = Zapytać osobę chorą: „Czy mam poprosić w twoim imieniu?”
    .do-2 = Jeśli odpowiedź brzmi „nie”, nie naciskać i słuchać.
    .detail =
        To naturalne, że Państwo się martwią. Diagnoza i plan leczenia mogą budzić lęk także u bliskich.

        Ale to choroba i wybór tej osoby. Niektórzy nie chcą innej opinii. Niektórzy wolą zaczekać albo poprosić samodzielnie.

        Jeśli osoba chora się zgadza, proszę zapytać szpital lub przychodnię (GP practice), jak mają się dowiedzieć o zgodzie. Mogą chcieć usłyszeć ją od osoby chorej. Mogą potrzebować jej na piśmie.

        Wtedy mogą Państwo poprosić i pójść razem na wizytę. Chodzi o dziecko lub o kogoś, kto nie może decydować? O tym jest osobna odpowiedź.
card-can-family-ask-us =
    .short = Proszę najpierw porozmawiać z osobą chorą i działać tylko za jej zgodą. W USA druga opinia jest opisywana jako prawo każdego pacjenta. Nie znaleźliśmy amerykańskiej zasady dotyczącej bliskich, więc proszę zapytać w gabinecie lekarza, co jest potrzebne.
    .do-1 = Zapytać osobę chorą: „Czy mam poprosić w twoim imieniu?”
    .do-2 = Jeśli odpowiedź brzmi „nie”, nie naciskać i słuchać.
    .do-3 = Jeśli odpowiedź brzmi „tak”, zapytać w gabinecie, co jest potrzebne od osoby chorej.
    .detail =
        To naturalne, że Państwo się martwią. Diagnoza i plan leczenia mogą budzić lęk także u bliskich.

        Ale to choroba i wybór tej osoby. Niektórzy nie chcą innej opinii. Niektórzy wolą poprosić samodzielnie.

        Można też pomóc bez żadnych formularzy. Pacjentom radzi się, żeby wzięli na wizytę kogoś bliskiego. Mogą Państwo wspierać, pomóc zrozumieć i też zadawać pytania.
card-can-family-ask-elsewhere =
    .short = Proszę najpierw porozmawiać z osobą chorą i działać tylko za jej zgodą. W każdym kraju zasady dla bliskich są inne. Proszę zapytać lekarza lub pielęgniarkę, którzy leczą tę osobę.
    .do-1 = Zapytać osobę chorą: „Czy mam poprosić w twoim imieniu?”
    .do-2 = Jeśli odpowiedź brzmi „nie”, nie naciskać i słuchać.
    .do-3 = Jeśli odpowiedź brzmi „tak”, zapytać w gabinecie lekarza, co jest potrzebne.
    .detail =
        To naturalne, że Państwo się martwią. Diagnoza i plan leczenia mogą budzić lęk także u bliskich.

        Ale to choroba i wybór tej osoby. Niektórzy nie chcą innej opinii. Niektórzy wolą poprosić samodzielnie.

        Jest też inny sposób pomocy. Pacjentom radzi się, żeby wzięli na wizytę kogoś bliskiego. Mogą Państwo wspierać, pomóc zrozumieć i też zadawać pytania.

## what-family-must-know

card-what-family-must-know = Co bliska osoba musi wiedzieć?
card-what-family-must-know-uk =
    .short = Potrzebny jest pełny obraz choroby i pewność, że się go rozumie. Potrzebna jest też zgoda osoby chorej (wyraźne „tak”). Dlatego najpierw proszę z nią spokojnie porozmawiać.
    .do-1 = Zapytać osobę chorą, co mogą Państwo wiedzieć i przekazywać dalej.
    .do-2 = Zapisać, co wiadomo, a co jest nadal niejasne.
    .do-3 = Pójść na następną rozmowę z lekarzem, jeśli osoba chora się zgadza.
    .detail =
        Te pytania mogą pomóc Państwu i osobie chorej:

        - Jaka jest diagnoza, prostymi słowami?
        - Jakie badania zrobiono i co pokazały?
        - Jakie leczenie jest planowane i od kiedy?
        - Jakie leczenie i leki osoba chora miała do tej pory?
        - Dlaczego chcemy innej opinii?

        Coś jest niejasne? Za zgodą osoby chorej warto poprosić lekarza o ponowne wyjaśnienie.

        Nikt nie powinien się wstydzić, że pyta drugi raz. Lekarze wiedzą, że tych informacji jest dużo, zwłaszcza po szoku.

        Jeśli osoba chora chce coś zachować dla siebie, to jej wybór.
card-what-family-must-know-us =
    .short = Proszę najpierw zapytać osobę chorą, co mogą Państwo wiedzieć i przekazywać dalej. Potem proszę poznać główne fakty: diagnozę, badania, plan i powód prośby o inną opinię. Nasze amerykańskie źródło nie ma zasady, co bliska osoba musi wiedzieć.
    .do-1 = Najpierw uzyskać wyraźną zgodę osoby chorej.
    .do-2 = Zapisać, co wiadomo, a co jest nadal niejasne.
    .do-3 = Pójść na następną rozmowę z lekarzem, jeśli osoba chora się zgadza.
    .detail =
        Te pytania mogą pomóc Państwu i osobie chorej:

        - Jaka jest diagnoza, prostymi słowami?
        - Jakie badania zrobiono i co pokazały?
        - Jakie leczenie jest planowane i od kiedy?
        - Jakie leczenie i leki osoba chora miała do tej pory?
        - Dlaczego chcemy innej opinii?

        Coś jest niejasne? Jeśli osoba chora się zgadza, warto poprosić lekarza o ponowne wyjaśnienie.

        Nikt nie powinien się wstydzić, że pyta drugi raz. Lekarze wiedzą, że tych informacji jest dużo, zwłaszcza po szoku.

        Państwo też mogą odczuwać lęk. Tak jest u wielu bliskich. Proszę zapytać w gabinecie, co jest potrzebne, żeby mogli z Państwem rozmawiać.
card-what-family-must-know-elsewhere =
    .short = Proszę najpierw zapytać osobę chorą, co mogą Państwo wiedzieć i przekazywać dalej. Potem proszę poznać główne fakty: diagnozę, badania, plan i powód prośby o inną opinię. W każdym kraju są inne zasady, co wolno powiedzieć bliskim.
    .do-1 = Najpierw uzyskać wyraźną zgodę osoby chorej.
    .do-2 = Zapisać, co wiadomo, a co jest nadal niejasne.
    .do-3 = Pójść na następną rozmowę z lekarzem, jeśli osoba chora się zgadza.
    .detail =
        Te pytania mogą pomóc Państwu i osobie chorej:

        - Jaka jest diagnoza, prostymi słowami?
        - Jakie badania zrobiono i co pokazały?
        - Jakie leczenie jest planowane i od kiedy?
        - Jakie leczenie i leki osoba chora miała do tej pory?
        - Dlaczego chcemy innej opinii?

        Coś jest niejasne? Jeśli osoba chora się zgadza, warto poprosić lekarza o ponowne wyjaśnienie.

        Nikt nie powinien się wstydzić, że pyta drugi raz. Lekarze wiedzą, że tych informacji jest dużo, zwłaszcza po szoku.

        Państwo też mogą odczuwać lęk. Tak bywa u bliskich. Proszę zapytać w szpitalu, co jest potrzebne, żeby mogli z Państwem rozmawiać.

## child-or-cannot-decide

card-child-or-cannot-decide = Dziecko lub ktoś, kto nie może decydować
card-child-or-cannot-decide-uk =
    .short = To trudna sytuacja. Można powiedzieć konsultantowi (consultant – starszy rangą lekarz szpitalny), pielęgniarce lub lekarzowi rodzinnemu (GP), że chcą Państwo innej opinii. Proszę zapytać, kto może decydować za osobę chorą. W Wielkiej Brytanii zasady są różne, a nasze źródła ich nie obejmują.
    .do-1 = Zapytać zespół: „Kto może poprosić, a kto decyduje?”
    .do-2 = Powiedzieć osobie chorej o swoich planach, na ile może zrozumieć.
    .do-3 = Zapytać, ile to może potrwać i czy opóźnienie może tej osobie zaszkodzić.
    .detail =
        Nasze źródła mówią o osobach, które mogą decydować. Wtedy krewny lub opiekun może poprosić o drugą opinię, jeśli osoba chora się zgadza (wyraźnie mówi „tak”).

        Mówią też, czego potrzebuje ktoś, kto prosi w czyimś imieniu. Potrzebny jest pełny obraz choroby. Potrzebna jest pewność, że się go rozumie.

        W sprawie dziecka proszę zapytać zespół dziecięcy. W sprawie dorosłej osoby, która nie może decydować, proszę zapytać oddział lub przychodnię (GP practice). Proszę zapytać, jakie dokumenty są potrzebne i czy ktoś był już wyznaczony do decydowania.

        Niektóre osoby mogą decydować o niektórych sprawach lub w niektóre dni. Proszę zapytać zespół, jak osoba chora może współdecydować.
card-child-or-cannot-decide-us =
    .short = To trudna sytuacja. Można powiedzieć lekarzowi lub pielęgniarce, że chcą Państwo innej opinii. Proszę zapytać, kto może decydować za osobę chorą. W różnych miejscach zasady są różne, a nasze źródła ich nie obejmują.
    .do-1 = Zapytać zespół: „Kto może poprosić, a kto decyduje?”
    .do-2 = Powiedzieć osobie chorej o swoich planach, na ile może zrozumieć.
    .do-3 = Zapytać, ile to może potrwać i czy opóźnienie może tej osobie zaszkodzić.
    .detail =
        W USA druga opinia jest opisywana jako prawo każdego pacjenta. Nie znaleźliśmy informacji, kto może z tego skorzystać dla dziecka lub dorosłej osoby, która nie może decydować.

        Dlatego proszę zapytać osoby, które znają przypadek. To lekarz, pielęgniarka lub biuro szpitala. Proszę zapytać, jakie dokumenty są potrzebne i czy ktoś był już wyznaczony do decydowania.

        Diagnoza i plan leczenia mogą budzić lęk także u bliskich. Proszę powiedzieć zespołowi, co najbardziej Państwa martwi.

        Niektóre osoby mogą decydować o niektórych sprawach lub w niektóre dni. Proszę zapytać zespół, jak osoba chora może współdecydować.
card-child-or-cannot-decide-elsewhere =
    .short = To trudna sytuacja. Można powiedzieć lekarzowi lub pielęgniarce, że chcą Państwo innej opinii. Proszę zapytać, kto może decydować za osobę chorą. W każdym kraju zasady są inne, a nasze źródła ich nie obejmują.
    .do-1 = Zapytać zespół: „Kto może poprosić, a kto decyduje?”
    .do-2 = Powiedzieć osobie chorej o swoich planach, na ile może zrozumieć.
    .do-3 = Zapytać, ile to może potrwać i czy opóźnienie może tej osobie zaszkodzić.
    .detail =
        Proszę zapytać osoby, które znają przypadek. To lekarz, pielęgniarka lub biuro szpitala. Proszę zapytać, jakie dokumenty są potrzebne i czy ktoś był już wyznaczony do decydowania.

        Diagnoza i plan leczenia mogą budzić lęk także u bliskich. Proszę powiedzieć zespołowi, co najbardziej Państwa martwi.

        Niektóre osoby mogą decydować o niektórych sprawach lub w niektóre dni. Proszę zapytać zespół, jak osoba chora może współdecydować.

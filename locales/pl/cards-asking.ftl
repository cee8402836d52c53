### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = Jak poprosić o drugą opinię?
card-ask-at-hospital-uk =
    .short = Proszę powiedzieć konsultantowi, że chcą Państwo drugiej opinii. Konsultant (consultant) to doświadczony, starszy rangą lekarz szpitalny jednej specjalności. Może umówić wizytę u kogoś innego. Można też poprosić lekarza rodzinnego (GP) o skierowanie do innego konsultanta. Trzeba poprosić: nic nie dzieje się samo.
    .do-1 = Powiedzieć konsultantowi albo poprosić lekarza rodzinnego (GP) o skierowanie (referral).
    .do-2 = Zapytać, ile to może potrwać i czy opóźnienie może zaszkodzić.
    .detail =
        Najlepiej najpierw zapytać konsultanta. Można też samodzielnie zapytać oddział szpitala.

        Jeśli nie chcą Państwo tego robić, można pójść do lekarza rodzinnego. Zwykła droga do innego konsultanta to nowe skierowanie od lekarza rodzinnego.

        Po rozmowie z lekarzem nadal są wątpliwości? Wtedy najlepiej poprosić tego lekarza o skierowanie.

        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale zasady zawodowe wymagają, żeby lekarze uszanowali Państwa życzenie. Osoba, którą Państwo poproszą, przygląda się przypadkowi i decyduje, czy druga opinia jest potrzebna, więc może odmówić.

        W NHS (publicznej służbie zdrowia) można zostać skierowanym do specjalisty od danej choroby. Zwykle pracuje on w innym szpitalu. Dostaje informację, że chodzi o drugą opinię.

        Czas nagli? Pielęgniarki Cancer Research UK podają najszybszą drogę. Najlepiej poprosić zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego.
card-ask-at-hospital-us =
    .short = Proszę powiedzieć lekarzowi, że chcą Państwo drugiej opinii. Proszę zapytać o nazwiska lekarzy, do których można się zgłosić. W USA druga opinia jest opisywana jako prawo każdego pacjenta.
    .do-1 = Powiedzieć lekarzowi i zapytać o nazwiska.
    .do-2 = Zapytać, ile to może potrwać i czy opóźnienie może zaszkodzić.
    .do-3 = Przed umówieniem wizyty zapytać ubezpieczyciela (health plan), czego potrzebuje.
    .detail =
        Lekarze zwykle chętnie pomagają to załatwić. Rzadko mają żal o takie pytanie. Też radzą się nawzajem, gdy przypadek jest trudny lub rzadki.

        Nazwiska nie muszą pochodzić od Państwa lekarza. Może je podać inny lekarz, któremu Państwo ufają.

        Proszę zapytać w gabinecie lekarza, jak dokumentacja i badania obrazowe mają dotrzeć do nowego lekarza. Proszę zapisać, kto co wysyła i do kiedy.
card-ask-at-hospital-elsewhere =
    .short = Proszę zapytać lekarza lub pielęgniarkę, jak uzyskać drugą opinię w Państwa kraju. W każdym kraju zasady są inne. Proszę jasno powiedzieć, że chcą Państwo, żeby inny lekarz spojrzał na diagnozę lub leczenie.
    .do-1 = Powiedzieć lekarzowi lub pielęgniarce, że chcą Państwo drugiej opinii.
    .do-2 = Zapytać, ile to może potrwać i czy opóźnienie może zaszkodzić.
    .detail =
        Druga opinia to nowe spojrzenie lekarza, który teraz Państwa nie leczy. Może to być lekarz rodzinny lub specjalista.

        Lekarze rzadko mają żal o takie pytanie. Większość lekarzy i pielęgniarek rozumie, dlaczego Państwo tego chcą. Lekarze też radzą się nawzajem, gdy przypadek jest trudny lub rzadki.

        Załatwienie tego wymaga trochę czasu. Dlatego proszę zapytać wcześnie i zapisać odpowiedzi. Proszę zapytać, kto wysyła dokumentację, ile trzeba zapłacić i do kogo dzwonić z pytaniami.

        Mieszkają Państwo w Wielkiej Brytanii lub w USA? Wtedy proszę wybrać tu swój kraj, żeby dostać właściwą odpowiedź.

## another-gp

card-another-gp = Czy mogę pójść do innego lekarza (GP)?
card-another-gp-uk =
    .short = Tak, jeśli w przychodni (GP practice) jest więcej niż jeden lekarz rodzinny (GP). Proszę umówić się tam z innym lekarzem. Nie trzeba zmieniać przychodni. Na Państwa prośbę lekarz rodzinny może też skierować do innego lekarza.
    .do-1 = Poprosić w przychodni o wizytę u innego lekarza rodzinnego.
    .do-2 = Powiedzieć temu lekarzowi, co mówił pierwszy i co nadal niepokoi.
    .detail =
        Taka prośba nie powinna pogorszyć leczenia. Nie powinna też zepsuć relacji z lekarzem rodzinnym.

        Niektórzy lekarze rodzinni sami pytają kolegę, gdy nie mają pewności. Albo kierują do kogoś, kto więcej wie o jednej wąskiej dziedzinie.

        Czasem lekarz rodzinny może uzyskać inną opinię bez nowej wizyty. Może zapytać kolegów albo napisać do drugiego konsultanta (consultant – starszy rangą lekarz szpitalny). Wiemy to z bloga lekarza rodzinnego z 2013 roku, więc to stara informacja.

        W przychodni jest tylko jeden lekarz rodzinny? Wtedy trzeba by się zapisać do nowej przychodni. Jest to możliwe tylko wtedy, gdy w pobliżu są wolne miejsca.
card-another-gp-us =
    .short = Można poprosić o wizytę u innego lekarza. W USA druga opinia jest opisywana jako prawo każdego pacjenta. Może ją wydać lekarz rodzinny lub specjalista.
    .do-1 = Powiedzieć lekarzowi, że chcą Państwo innej opinii, i zapytać o nazwiska.
    .do-2 = Zapytać ubezpieczyciela (health plan), czy najpierw potrzebne jest skierowanie (referral).
    .detail =
        „GP” to brytyjska nazwa lekarza rodzinnego. W USA mówi się „primary care doctor”.

        Druga opinia to nowe spojrzenie na diagnozę lub leczenie. Wydaje ją lekarz, który teraz Państwa nie leczy.

        O nazwiska dobrze jest zapytać swojego lekarza. Także każdego innego lekarza, któremu Państwo ufają. Kogoś mogą też znać krewni i przyjaciele, którzy chorowali na nowotwór.
card-another-gp-elsewhere =
    .short = Proszę zapytać w gabinecie lekarza, czy można tam pójść do kogoś innego. W każdym kraju zasady zmiany lekarza rodzinnego są inne. Drugą opinię może wydać lekarz rodzinny lub specjalista.
    .do-1 = Zapytać, jak w Państwa kraju pójść do innego lekarza rodzinnego.
    .do-2 = Powiedzieć nowemu lekarzowi, co mówił pierwszy i co nadal niepokoi.
    .detail =
        Druga opinia to nowe spojrzenie na diagnozę lub leczenie. Wydaje ją lekarz, który teraz Państwa nie leczy.

        Lekarze rzadko mają żal o takie pytanie. Też radzą się nawzajem, gdy przypadek jest trudny lub rzadki.

        Można też wrócić do obecnego lekarza. Warto poprosić o ponowne wyjaśnienie i powiedzieć, co jest niejasne. Nie trzeba się krępować, że pyta się drugi raz.

## changing-practice

card-changing-practice = Czy mogę zmienić przychodnię (GP)?
card-changing-practice-uk =
    .short = Tak, jeśli inna przychodnia w pobliżu ma wolne miejsca. Żeby odejść ze swojej przychodni (GP practice), trzeba zapisać się do nowej. Ale dla innej opinii zmiana może nie być potrzebna. Jeśli w przychodni jest kilku lekarzy rodzinnych (GP), można umówić się z innym.
    .do-1 = Najpierw zapytać, czy w obecnej przychodni można pójść do innego lekarza.
    .do-2 = Przed odejściem dowiedzieć się, czy nowa przychodnia ma miejsce.
    .detail =
        Nie trzeba bać się prosić o inną opinię. Nie powinno to pogorszyć leczenia ani zepsuć relacji z lekarzem rodzinnym.

        Przed zmianą proszę zrobić listę dla nowej przychodni. Proszę wpisać badania, skierowania, leczenie i leki. Skierowanie (referral) jest wtedy, gdy jeden lekarz wysyła do drugiego.

        Proszę zapytać starą przychodnię i szpital, co będzie z umówionymi terminami. Proszę podać szpitalowi nazwę nowej przychodni.
card-changing-practice-us =
    .short = Dla drugiej opinii nie trzeba zmieniać lekarza. To Państwo wybierają, kto Państwa leczy. Jeśli jednak chcą Państwo innego gabinetu, ubezpieczyciel (health plan) może podać lekarzy ze swojej sieci (network).
    .do-1 = Zapytać ubezpieczyciela (health plan), którzy lekarze są w jego sieci (network).
    .do-2 = Zapytać nowy gabinet, czy przyjmuje nowych pacjentów.
    .detail =
        Można zapytać o opinię kilku lekarzy i nadal zostać u pierwszego. Nikt nie musi zmieniać lekarza.

        Nie znaleźliśmy ogólnej zasady zmiany gabinetu w USA. Ubezpieczyciel i nowy gabinet mogą powiedzieć, czego potrzebują. Ośrodka specjalistycznego można szukać na przykład na liście National Cancer Institute (amerykański instytut onkologii).

        Przed zmianą proszę zrobić listę dla nowego gabinetu. Proszę wpisać badania, leczenie i leki. Proszę zapytać oba gabinety, co będzie z umówionymi terminami.
card-changing-practice-elsewhere =
    .short = W każdym kraju zasady zmiany lekarza rodzinnego są inne. Proszę zapytać w gabinecie, do którego chcą Państwo przejść. Dla drugiej opinii nie trzeba zmieniać lekarza.
    .do-1 = Zapytać nowy gabinet, czy może Państwa przyjąć.
    .do-2 = Zapytać, co będzie z umówionymi badaniami i wizytami.
    .detail =
        Można zapytać o opinię kilku lekarzy i nadal zostać u pierwszego. Nikt nie musi zmieniać lekarza. To pacjent wybiera, kto go leczy.

        Przed zmianą proszę zrobić listę dla nowego lekarza. Proszę wpisać badania, leczenie i leki. O to, czego brakuje, warto poprosić w gabinecie dotychczasowego lekarza.

        Jeśli coś jest niejasne, lekarz lub pielęgniarka mogą powiedzieć, jak to działa w Państwa kraju.

## finding-specialist

card-finding-specialist = Jak znaleźć specjalistę?
card-finding-specialist-uk =
    .short = Proszę zapytać konsultanta (consultant – starszy rangą lekarz szpitalny) lub lekarza rodzinnego (GP), kto najlepiej zna Państwa chorobę. W NHS można zostać skierowanym do specjalisty od niej. To najważniejsze, gdy choroba jest rzadka. Nie polecamy żadnego lekarza ani szpitala.
    .do-1 = Zapytać: „Kto leczy dużo osób z moim rodzajem nowotworu?”
    .do-2 = Poprosić o skierowanie (referral) do tego specjalisty.
    .detail =
        Druga opinia może być drogą do kogoś, kto szczególnie dobrze zna Państwa chorobę.

        Konsultant może umówić wizytę u kogoś innego. Lekarz rodzinny może skierować do innego konsultanta. Zwykle pracuje on w innym szpitalu, więc proszę zapytać, jak to daleko.

        Czas nagli? Pielęgniarki Cancer Research UK podają najszybszą drogę. Najlepiej poprosić zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego.

        Jeden zespół chirurgów odmówił operacji? Można poprosić o ocenę inny zespół chirurgów. Wiemy to od jednej organizacji pacjentów.
card-finding-specialist-us =
    .short = Proszę zapytać o nazwiska swojego lekarza. Można też zapytać innego zaufanego lekarza albo krewnych i przyjaciół, którzy chorowali na nowotwór. Ubezpieczyciel (health plan) może podać lekarzy ze swojej sieci (network). Nie polecamy żadnego lekarza ani szpitala.
    .do-1 = Zapytać lekarza o nazwiska, do kogo się zgłosić.
    .do-2 = Zapytać ubezpieczyciela (health plan), którzy z nich są w jego sieci (network).
    .do-3 = Zajrzeć na listę ośrodków National Cancer Institute.
    .detail =
        National Cancer Institute (NCI – amerykański instytut onkologii) prowadzi listę ośrodków onkologicznych. To jeden ze sposobów, żeby znaleźć ośrodek specjalistyczny.

        Na liście są 72 ośrodki, w 36 stanach i w Dystrykcie Kolumbii. Siedem z nich to tylko laboratoria.

        Innym sposobem są wyszukiwarki lekarzy w internecie.

        Gdy mają Państwo nazwisko, proszę zadzwonić do gabinetu. Proszę zapytać, ile osób z tym rodzajem nowotworu lekarz leczy. Proszę też zapytać, czego potrzebuje przed wizytą, jak szybko może przyjąć i ile to kosztuje.
card-finding-specialist-elsewhere =
    .short = Proszę zapytać lekarza lub pielęgniarkę, jak znaleźć specjalistę w Państwa kraju. W każdym kraju zasady są inne. Nie polecamy żadnego lekarza ani szpitala.
    .do-1 = Zapytać: „Kto leczy dużo osób z moim rodzajem nowotworu?”
    .do-2 = Zapytać, co jest potrzebne, żeby się tam dostać.
    .detail =
        Drugą opinię warto poważnie rozważyć, gdy nowotwór jest rzadkiego rodzaju. Tak samo, gdy lekarz widział niewiele takich przypadków.

        Drugi szpital może być daleko. Dojazd może być drogi lub niemożliwy. Proszę o to zapytać przed umówieniem wizyty.

        Proszę też zapytać, jak szybko jest termin, ile to kosztuje i czego tam potrzebują. Proszę zapisać odpowiedzi.

## remote-opinions

card-remote-opinions = Czy mogę dostać opinię online lub wideo?
card-remote-opinions-uk =
    .short = Można zapytać. Nie znaleźliśmy informacji o drugiej opinii przez wideo w NHS. Czasem lekarz rodzinny (GP) może uzyskać inną opinię bez nowej wizyty. Wiemy to z bloga lekarza rodzinnego z 2013 roku, więc to stara informacja.
    .do-1 = Zapytać konsultanta (consultant) lub lekarza rodzinnego, czy można to zrobić bez wizyty.
    .do-2 = Powiedzieć, co utrudnia dojazd.
    .detail =
        Lekarz rodzinny może zapytać kolegów, co myślą. Albo może napisać do drugiego konsultanta (consultant – starszy rangą lekarz szpitalny). Wtedy być może nie trzeba nigdzie jechać.

        Przy zwykłej drugiej opinii jest spotkanie z nowym lekarzem. Lekarz bada Państwa i przegląda historię choroby i wyniki. Proszę zapytać, czego zabraknie, jeśli nikt Państwa nie zbada.

        Drugi szpital może być daleko, a dojazd trudny lub drogi. Proszę powiedzieć zespołowi, jeśli to jest powód pytania. Zespół może znać jakiś sposób.

        Ktoś zaproponował płatną opinię online? Proszę najpierw zapytać, kto ją wydaje, ile kosztuje, jaka dokumentacja jest potrzebna i kto ją zobaczy. Odpowiedź proszę pokazać swojemu zespołowi.
card-remote-opinions-us =
    .short = Tak, w niektórych miejscach. Niektórzy onkolodzy i niektóre ośrodki wydają opinię na podstawie dokumentacji i przez wideo. Proszę zapytać, czego potrzebują, ile to kosztuje i czy płaci ubezpieczyciel (health plan).
    .do-1 = Zapytać ośrodek, czy wydaje opinie na odległość.
    .do-2 = Przed umówieniem wizyty zapytać ubezpieczyciela (health plan) o koszt.
    .detail =
        Nowy lekarz zwykle potrzebuje badań obrazowych na płycie i opisu badania tkanki (pathology report). Ten opis mówi, co znalazło laboratorium. Czasem potrzebne są też preparaty tkanki na szkiełkach (tissue slides), czyli cienkie skrawki tego, co pobrano.

        Jeśli kopii dokumentacji jeszcze nie wysłano, proszę je wysłać. Proszę zapytać, czy wszystko dotarło.

        Przy zwykłej drugiej opinii lekarz spotyka się z Państwem i bada. Proszę zapytać, czego zabraknie, jeśli nikt Państwa nie zbada.

        Proszę powiedzieć swojemu lekarzowi o swoich planach. Gdy przyjdzie odpowiedź, proszę mu ją pokazać.
card-remote-opinions-elsewhere =
    .short = Nie znaleźliśmy informacji, które obowiązują w każdym kraju. Proszę zapytać lekarza lub pielęgniarkę, czy druga opinia przez wideo lub na podstawie dokumentacji jest możliwa.
    .do-1 = Zapytać, kto wydaje opinię, ile kosztuje i kto zobaczy dokumentację.
    .do-2 = Powiedzieć swojemu lekarzowi o swoich planach.
    .detail =
        Drugi szpital może być daleko, a dojazd trudny lub drogi. Proszę powiedzieć swojemu zespołowi, jeśli to jest powód pytania.

        Przy zwykłej drugiej opinii jest spotkanie z nowym lekarzem. Lekarz bada Państwa i przegląda historię choroby i wyniki. Proszę zapytać, czego zabraknie, jeśli nikt Państwa nie zbada.

        Każdy, kto ocenia Państwa przypadek, potrzebuje dokumentów medycznych, które Państwo mają. Warto poprosić o kopie dokumentacji, chyba że ktoś wyśle ją za Państwa.

## what-to-say

card-what-to-say = Co mogę powiedzieć lekarzowi?
card-what-to-say-uk =
    .short = Proszę powiedzieć to jasno i uprzejmie: „Zależy mi na drugiej opinii, zanim podejmę decyzję. Czy mogę prosić o pomoc w jej załatwieniu?” Lekarze rzadko mają o to żal. W trudnych lub rzadkich przypadkach też radzą się nawzajem.
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Zapisać na kartce to zdanie i swoje pytania.
    .do-3 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        Konsultantowi (consultant – starszy rangą lekarz szpitalny) można powiedzieć:

        - „Proszę jeszcze raz wyjaśnić diagnozę. Tej części nie rozumiem”.
        - „Nadal mam wątpliwości. Proszę skierować mnie do kogoś innego”.
        - „Na razie chcę zachować umówione tu terminy”.

        Lekarzowi rodzinnemu (GP) można powiedzieć:

        - „Zależy mi na opinii innego lekarza szpitalnego. Proszę o skierowanie do innego konsultanta”.

        A każdemu z nich:

        - „O ile opóźniłoby to leczenie?”
        - „Czy późniejszy początek leczenia może mi zaszkodzić?”

        Trudno powiedzieć to na głos? Można podać kartkę z tym zdaniem.
card-what-to-say-us =
    .short = Proszę powiedzieć to jasno i uprzejmie: „Zależy mi na drugiej opinii, zanim podejmę decyzję. Do kogo mogę się zgłosić?” Lekarze rzadko mają o to żal i zwykle chętnie pomagają ją załatwić.
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Zapisać na kartce to zdanie i swoje pytania.
    .do-3 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        W USA druga opinia jest opisywana jako prawo każdego pacjenta. Nie trzeba się więc tłumaczyć.

        Lekarzowi można powiedzieć:

        - „Proszę jeszcze raz wyjaśnić diagnozę. Tej części nie rozumiem”.
        - „Do jakich lekarzy najlepiej pójść w mojej sytuacji? Proszę o kilka nazwisk”.
        - „O ile opóźniłoby to leczenie?”
        - „Czy późniejszy początek leczenia może mi zaszkodzić?”
        - „Na razie chcę zachować umówione tu wizyty”.

        Trudno powiedzieć to na głos? Można podać kartkę z tym zdaniem.
card-what-to-say-elsewhere =
    .short = Proszę powiedzieć to jasno i uprzejmie: „Zależy mi na drugiej opinii, zanim podejmę decyzję. Jak się to tutaj załatwia?” Lekarze rzadko mają o to żal. W trudnych lub rzadkich przypadkach też radzą się nawzajem.
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Zapisać na kartce to zdanie i swoje pytania.
    .do-3 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        W każdym kraju zasady są inne, więc proszę zapytać, jak to działa u Państwa. Lekarzowi można powiedzieć:

        - „Proszę jeszcze raz wyjaśnić diagnozę. Tej części nie rozumiem”.
        - „Zależy mi na opinii innego lekarza. Kogo muszę poprosić?”
        - „O ile opóźniłoby to leczenie?”
        - „Czy późniejszy początek leczenia może mi zaszkodzić?”
        - „Na razie chcę zachować umówione tu terminy”.

        Trudno powiedzieć to na głos? Można podać kartkę z tym zdaniem.

## jess-rule

card-jess-rule = Czym jest zasada Jess (Jess’s Rule)?
card-jess-rule-england =
    .short = Zasada Jess (Jess’s Rule) jest dla zespołów lekarzy rodzinnych (GP) w Anglii. Przy trzeciej wizycie, gdy objawy nie mijają lub się nasilają, zespół powinien spojrzeć na sprawę od nowa. Dotyczy to też objawów, których nikt nie umie wyjaśnić. Personel jest do tego zachęcany; nie jest to obowiązek prawny.
    .do-1 = Powiedzieć: „To moja trzecia wizyta z tym samym”.
    .do-2 = Powiedzieć, co się zmieniło i co się pogorszyło.
    .detail =
        Zespół ma zrobić trzy rzeczy:

        - zastanowić się (reflect): spotkać się z Państwem osobiście i zbadać, jeśli wcześniej rozmawiał tylko przez telefon lub internet
        - sprawdzić (review): zapytać kolegę i szukać objawów ostrzegawczych w każdym wieku
        - przemyśleć na nowo (rethink): zlecić badania lub skierować do specjalisty

        Ministerstwo zdrowia i NHS England ogłosiły ją we wrześniu 2025. Popiera ją Royal College of GPs (organizacja lekarzy rodzinnych). Media podały, że plakaty trafiły do wszystkich 6170 przychodni (GP practices) w Anglii.

        Zasada Jess i zasada Marthy (Martha’s Rule) służą bezpieczeństwu i łączą się z drugą opinią. Każda dotyczy tylko jednej sytuacji. Zasada Marthy jest dla osób w szpitalu.

        Nazwa pochodzi od Jessiki Brady. Zmarła na nowotwór w grudniu 2020, w wieku 27 lat, po około 20 kontaktach z przychodnią w ciągu pięciu miesięcy.
card-jess-rule-rest-of-uk =
    .short = Zasada Jess (Jess’s Rule) obowiązuje tylko w Anglii. Nie znaleźliśmy informacji o podobnej zasadzie w Szkocji, Walii lub Irlandii Północnej. Jeśli objawy nie mijają lub się nasilają, proszę pójść znowu i to powiedzieć. Można poprosić o innego lekarza rodzinnego (GP).
    .do-1 = Powiedzieć w przychodni, która to już wizyta z tym samym.
    .do-2 = Powiedzieć, co się zmieniło i co się pogorszyło.
    .do-3 = Poprosić o innego lekarza rodzinnego w przychodni, jeśli jest ich kilku.
    .detail =
        Ciągłe pytanie może męczyć. Ale jeśli coś jest nie tak, proszę pójść znowu.

        Żeby usłyszeć inną opinię, można umówić się z innym lekarzem rodzinnym w tej przychodni, jeśli jest więcej niż jeden. Na Państwa prośbę lekarz rodzinny może też skierować do innego lekarza.

        Długo trwająca diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię. Jeśli to jest powód, proszę go podać.

        Warto zapisać każdy objaw i kiedy się zaczął. Proszę zapisać, kiedy była wizyta w przychodni i co tam powiedziano.
card-jess-rule-us =
    .short = Zasada Jess (Jess’s Rule) dotyczy lekarzy rodzinnych w Anglii. W USA nie obowiązuje. Jeśli objawy nie mijają lub się nasilają, proszę pójść znowu i to powiedzieć. W USA druga opinia jest opisywana jako prawo każdego pacjenta.
    .do-1 = Powiedzieć w gabinecie, która to już wizyta z tym samym.
    .do-2 = Powiedzieć, co się zmieniło i co się pogorszyło.
    .do-3 = Zapytać lekarza o nazwiska innych lekarzy.
    .detail =
        Ciągłe pytanie może męczyć. Ale jeśli coś jest nie tak, proszę pójść znowu.

        Długo trwająca diagnoza to jeden z powodów, dla których ludzie chcą drugiej opinii. Jeśli to jest powód, proszę go podać.

        O nazwiska można też zapytać innego lekarza, któremu Państwo ufają.

        Warto zapisać każdy objaw i kiedy się zaczął. Proszę zapisać, kiedy była wizyta u lekarza i co tam powiedziano.
card-jess-rule-elsewhere =
    .short = Zasada Jess (Jess’s Rule) dotyczy lekarzy rodzinnych w Anglii. Nie znamy podobnej zasady, która obowiązuje w każdym kraju. Jeśli objawy nie mijają lub się nasilają, proszę pójść znowu i to powiedzieć. Można zapytać o wizytę u innego lekarza.
    .do-1 = Powiedzieć lekarzowi, która to już wizyta z tym samym.
    .do-2 = Powiedzieć, co się zmieniło i co się pogorszyło.
    .detail =
        Ciągłe pytanie może męczyć. Ale jeśli coś jest nie tak, proszę pójść znowu.

        Długo trwająca diagnoza to jeden z powodów, dla których ludzie chcą drugiej opinii. Jeśli to jest powód, proszę go podać. W każdym kraju zasady są inne, więc proszę zapytać, jak to działa u Państwa.

        Warto poprosić obecnego lekarza o ponowne wyjaśnienie i powiedzieć, co jest niejasne.

        Warto zapisać każdy objaw i kiedy się zaczął. Proszę zapisać, kiedy była wizyta u lekarza i co tam powiedziano.

## martha-rule

card-martha-rule = Zasada Marthy: pogorszenie w szpitalu
card-martha-rule-england =
    .short = Są Państwo w szpitalu i stan szybko się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Jeśli nadal nikt nie słucha, proszę zadzwonić pod szpitalny numer zasady Marthy (Martha’s Rule). Pacjenci, rodziny i opiekunowie mogą tak poprosić o szybką ocenę przez inny zespół. Dzwonić można o każdej porze.
    .do-1 = Od razu powiedzieć personelowi oddziału, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, zadzwonić pod numer Martha’s Rule podany na oddziale.
    .detail =
        W wielu szpitalach linia nazywa się „Call for Concern” lub „Call 4 Concern”. Proszę poszukać numeru na oddziale lub zapytać personel.

        Zasada ma jeszcze dwie części. Pacjentów codziennie pyta się, jak się czują. Każdy pracownik też może wezwać inny zespół.

        Jest tylko dla osób, które leżą w szpitalu. Nie dotyczy parkowania, jedzenia ani ogólnych skarg. Jeśli poważnie niepokoi stan kogoś poza szpitalem, proszę zadzwonić pod NHS 111 lub numer alarmowy albo pójść na oddział ratunkowy.

        Od września 2024 do grudnia 2025 było 10 119 zgłoszeń. Około jedna trzecia wykazała, że stan naprawdę się pogarszał. Po 446 zgłoszeniach chorych przeniesiono na wyższy poziom opieki, co mogło uratować życie.

        We wrześniu 2025 ogłoszono ją dla wszystkich 210 szpitali, które leczą pilne przypadki (acute hospitals). W marcu 2026 NHS England podało, że wszystkie ją wprowadzają. Ma to być zakończone w roku 2026/2027.

        Zasada Marthy i zasada Jess (Jess’s Rule) służą bezpieczeństwu i łączą się z drugą opinią. Każda dotyczy tylko jednej sytuacji. Zasada Jess jest dla lekarzy rodzinnych.
card-martha-rule-wales =
    .short = Są Państwo w szpitalu i stan się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Jeśli nikt nie słucha, proszę skorzystać ze szpitalnego numeru Call4Concern. Zasada Marthy (Martha’s Rule) działa w Anglii. W Walii jest Call4Concern, oparty na tym samym pomyśle.
    .do-1 = Od razu powiedzieć personelowi oddziału, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, zadzwonić pod numer Call4Concern.
    .do-3 = Jeśli nie widać numeru, zapytać kogokolwiek z personelu.
    .detail =
        Call4Concern jest dla wszystkich, którzy leżą w szpitalu w Walii. Obejmuje też oddziały dla dzieci, noworodków i położnicze (poród).

        Velindre, ośrodek onkologiczny w Cardiff, oferuje to całą dobę. Tam jest to też dla osób, które przychodzą tylko na jeden dzień. Może to być wizyta w poradni, radioterapia lub chemioterapia.

        Na oddziale proszę mówić krótko i jasno: „Jest gorzej niż godzinę temu. Proszę przyjść i zbadać teraz”.

        Bliscy też mogą się odezwać.

        Poza szpitalem proszę natychmiast zadzwonić pod numer alarmowy przy bólu w klatce piersiowej, trudnościach z oddychaniem lub silnym krwawieniu.
card-martha-rule-scotland =
    .short = Są Państwo w szpitalu i stan się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Zasada Marthy (Martha’s Rule) działa w Anglii. Nie znaleźliśmy informacji o podobnej zasadzie w Szkocji.
    .do-1 = Od razu powiedzieć personelowi oddziału, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, poprosić pielęgniarkę kierującą zmianą (nurse in charge) lub lekarza starszego rangą.
    .do-3 = Zapytać, czy szpital ma numer dla pacjentów i rodzin, które się niepokoją.
    .detail =
        Proszę mówić krótko i jasno: „Jest gorzej niż godzinę temu. Proszę przyjść i zbadać teraz”.

        Proszę powiedzieć, co widać, na przykład jaki jest oddech, ból lub skóra.

        Nikomu Państwo nie przeszkadzają. Powinni Państwo móc powiedzieć o obawach, a to może ułatwić współpracę z personelem. Bliscy też mogą się niepokoić i też mogą się odezwać.

        Jeśli pierwsza osoba nie reaguje, proszę powiedzieć następnej. Proszę powtarzać prośbę tak długo, aż ktoś przyjdzie.

        Poza szpitalem proszę natychmiast zadzwonić pod numer alarmowy przy bólu w klatce piersiowej, trudnościach z oddychaniem lub silnym krwawieniu.
card-martha-rule-northern-ireland =
    .short = Są Państwo w szpitalu i stan się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Zasada Marthy (Martha’s Rule) działa w Anglii. Na początku 2024 roku strona służby zdrowia Irlandii Północnej podała, że nie ma rozmów o jej wprowadzeniu. To może być nieaktualne.
    .do-1 = Od razu powiedzieć personelowi oddziału, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, poprosić pielęgniarkę kierującą zmianą (nurse in charge) lub lekarza starszego rangą.
    .do-3 = Zapytać, czy szpital ma numer dla pacjentów i rodzin, które się niepokoją.
    .detail =
        Dla Irlandii Północnej nie znaleźliśmy niczego nowszego niż ta strona z początku 2024 roku. Dlatego proszę zapytać na oddziale, co jest tam dzisiaj.

        Proszę mówić krótko i jasno: „Jest gorzej niż godzinę temu. Proszę przyjść i zbadać teraz”.

        Proszę powiedzieć, co widać, na przykład jaki jest oddech, ból lub skóra.

        Nikomu Państwo nie przeszkadzają. Powinni Państwo móc powiedzieć o obawach, a to może ułatwić współpracę z personelem.

        Jeśli pierwsza osoba nie reaguje, proszę powiedzieć następnej. Proszę powtarzać prośbę tak długo, aż ktoś przyjdzie.

        Poza szpitalem proszę natychmiast zadzwonić pod numer alarmowy przy bólu w klatce piersiowej, trudnościach z oddychaniem lub silnym krwawieniu.
card-martha-rule-us =
    .short = Są Państwo w szpitalu i stan się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Zasada Marthy (Martha’s Rule) działa w Anglii. W USA nie obowiązuje.
    .do-1 = Od razu powiedzieć pielęgniarce, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, poprosić pielęgniarkę kierującą zmianą (charge nurse) lub lekarza starszego rangą.
    .do-3 = Zapytać, czy szpital ma numer dla pacjentów i rodzin, które się niepokoją.
    .detail =
        Proszę mówić krótko i jasno: „Jest gorzej niż godzinę temu. Proszę przyjść i zbadać teraz”.

        Proszę powiedzieć, co widać, na przykład jaki jest oddech, ból lub skóra.

        Nikomu Państwo nie przeszkadzają. Powinni Państwo móc powiedzieć o obawach, a to może ułatwić współpracę z personelem. Bliscy też mogą się niepokoić i też mogą się odezwać.

        Jeśli pierwsza osoba nie reaguje, proszę powiedzieć następnej. Proszę powtarzać prośbę tak długo, aż ktoś przyjdzie.

        Jeśli poza szpitalem ktoś jest w niebezpieczeństwie, proszę zadzwonić pod numer alarmowy.
card-martha-rule-elsewhere =
    .short = Są Państwo w szpitalu i stan się pogarsza? Proszę od razu powiedzieć personelowi oddziału. Zasada Marthy (Martha’s Rule) działa w Anglii. W innych miejscach są inne zasady, więc proszę zapytać personel, co jest w Państwa szpitalu.
    .do-1 = Od razu powiedzieć personelowi oddziału, co się zmieniło.
    .do-2 = Jeśli nikt nie słucha, poprosić pielęgniarkę kierującą zmianą (nurse in charge) lub lekarza starszego rangą.
    .do-3 = Zapytać, czy szpital ma numer dla pacjentów i rodzin, które się niepokoją.
    .detail =
        Proszę mówić krótko i jasno: „Jest gorzej niż godzinę temu. Proszę przyjść i zbadać teraz”.

        Proszę powiedzieć, co widać, na przykład jaki jest oddech, ból lub skóra.

        Nikomu Państwo nie przeszkadzają. Powinni Państwo móc powiedzieć o obawach, a to może ułatwić współpracę z personelem. Bliscy też mogą się niepokoić i też mogą się odezwać.

        Jeśli pierwsza osoba nie reaguje, proszę powiedzieć następnej. Proszę powtarzać prośbę tak długo, aż ktoś przyjdzie.

        Jeśli poza szpitalem ktoś jest w niebezpieczeństwie, proszę zadzwonić pod miejscowy numer alarmowy.

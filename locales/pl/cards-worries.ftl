### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = Czy lekarz się obrazi?
card-will-it-offend-uk =
    .short = Nie powinien. Lekarze rzadko mają żal lub się obrażają, gdy ktoś prosi o drugą opinię. Większość lekarzy i pielęgniarek rozumie, dlaczego pacjent jej chce.
    .do-1 = Powiedzieć, czego Państwo chcą, i podać powód w jednym zdaniu.
    .do-2 = Jeśli to trudne, powiedzieć najpierw pielęgniarce specjalistycznej (specialist nurse).
    .detail =
        Lekarze robią to samo. Radzą się nawzajem, gdy przypadek jest skomplikowany lub rzadki.

        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Taka prośba nie powinna pogorszyć leczenia. Nie powinna też zepsuć relacji z lekarzem rodzinnym (GP) ani z nikim innym, kto się Państwem opiekuje.

        Już sama myśl o drugiej opinii może być obciążeniem. Pielęgniarka specjalistyczna często może przekazać lekarzowi Państwa obawy. Organizacja charytatywna Maggie’s może pomóc zaplanować, co powiedzieć.
card-will-it-offend-us =
    .short = Nie powinien. Lekarze rzadko mają żal lub się obrażają, gdy ktoś prosi o drugą opinię. Większość lekarzy i pielęgniarek to rozumie, a lekarze zwykle chętnie pomagają.
    .do-1 = Powiedzieć lekarzowi, że chcą Państwo drugiej opinii.
    .do-2 = Zapytać o nazwiska lekarzy, do których można się zgłosić.
    .detail =
        W USA druga opinia jest opisywana jako prawo każdego pacjenta. Nie trzeba przepraszać za taką prośbę.

        Lekarze robią to samo. Radzą się nawzajem, gdy przypadek jest skomplikowany lub rzadki.

        Już sama myśl o drugiej opinii może być obciążeniem. Może pomóc wiedza, że lekarze zwykle chętnie pomagają ją załatwić.
card-will-it-offend-elsewhere =
    .short = Nie powinien. Lekarze rzadko mają żal lub się obrażają, gdy ktoś prosi o drugą opinię. Większość lekarzy i pielęgniarek rozumie, dlaczego pacjent jej chce.
    .do-1 = Przed wizytą u lekarza zapisać, o co chcą Państwo zapytać.
    .do-2 = Jeśli to możliwe, wziąć kogoś ze sobą.
    .detail =
        Lekarze robią to samo. Radzą się nawzajem, gdy przypadek jest skomplikowany lub rzadki.

        Już sama myśl o drugiej opinii może być obciążeniem. Może być łatwiej z pytaniami na kartce i z kimś bliskim obok.

        W każdym kraju zasady drugiej opinii są inne. Proszę zapytać lekarza lub szpital, jak to działa u Państwa.

## benefits

card-benefits = W czym może pomóc druga opinia?
card-benefits-uk =
    .short = Państwa przypadek ogląda jeszcze jeden specjalista. Jeśli lekarze są zgodni, większość osób jest pewniejsza diagnozy i planu. Można też usłyszeć o innych możliwościach leczenia.
    .do-1 = Zapisać, czego Państwo po niej oczekują.
    .detail =
        Druga opinia może pomóc na te sposoby:

        - Państwa przypadek sprawdził jeszcze jeden specjalista.
        - Jeśli lekarze są zgodni, można poczuć większy spokój i pewność.
        - Mogą się pojawić inne sposoby leczenia, które Państwu odpowiadają.
        - Może się pojawić propozycja udziału w badaniu klinicznym (clinical trial). Sprawdza się w nim leczenie.
        - Ten drugi lekarz może budzić większe zaufanie albo lepiej wyjaśniać.
        - Można trafić do lekarza, który dużo wie o Państwa chorobie. To najważniejsze, gdy choroba jest rzadka.

        Nic z tego nie jest pewne. Są też argumenty przeciw, więc przed prośbą proszę rozważyć jedno i drugie.

        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.
card-benefits-us =
    .short = Państwa przypadek ogląda jeszcze jeden specjalista. Jeśli lekarze są zgodni, większość osób jest pewniejsza diagnozy i planu. Można też usłyszeć o innych możliwościach leczenia.
    .do-1 = Zapisać, czego Państwo po niej oczekują.
    .detail =
        Druga opinia może pomóc na te sposoby:

        - Państwa przypadek sprawdził jeszcze jeden specjalista.
        - Jeśli lekarze są zgodni, można poczuć większy spokój i pewność.
        - Mogą się pojawić inne sposoby leczenia, które Państwu odpowiadają.
        - Może się pojawić propozycja udziału w badaniu klinicznym (clinical trial). Sprawdza się w nim leczenie.
        - Ten drugi lekarz może budzić większe zaufanie albo lepiej wyjaśniać.

        Warto to poważnie rozważyć, gdy nowotwór jest rzadkiego rodzaju. W USA druga opinia jest opisywana jako prawo każdego pacjenta.

        Nic z tego nie jest pewne. Są też argumenty przeciw, więc przed prośbą proszę rozważyć jedno i drugie.
card-benefits-elsewhere =
    .short = Państwa przypadek ogląda jeszcze jeden specjalista. Jeśli lekarze są zgodni, większość osób jest pewniejsza diagnozy i planu. Można też usłyszeć o innych możliwościach leczenia.
    .do-1 = Zapisać, czego Państwo po niej oczekują.
    .detail =
        Druga opinia może pomóc na te sposoby:

        - Państwa przypadek sprawdził jeszcze jeden specjalista.
        - Jeśli lekarze są zgodni, można poczuć większy spokój i pewność.
        - Mogą się pojawić inne sposoby leczenia, które Państwu odpowiadają.
        - Może się pojawić propozycja udziału w badaniu klinicznym (clinical trial). Sprawdza się w nim leczenie.
        - Ten drugi lekarz może budzić większe zaufanie albo lepiej wyjaśniać.

        Warto to poważnie rozważyć, gdy nowotwór jest rzadkiego rodzaju.

        Nic z tego nie jest pewne. Są też argumenty przeciw, więc przed prośbą proszę rozważyć jedno i drugie. W każdym kraju zasady są inne.

## drawbacks

card-drawbacks = Wady drugiej opinii
card-drawbacks-any =
    .short = Leczenie może zacząć się później. Drugi szpital może być daleko. Ponowne usłyszenie diagnozy może być przykre. Dwie różne opinie mogą zdezorientować. Zanim Państwo poproszą, proszę rozważyć wszystkie za i przeciw.
    .do-1 = Zapytać lekarza, czy późniejszy początek leczenia może zaszkodzić.
    .do-2 = Zapisać wszystkie za i przeciw.
    .detail =
        Z tymi trudnościami ludzie spotykają się najczęściej:

        - Leczenie może zacząć się później.
        - Drugi szpital może być daleko. Dojazd może być trudny, drogi lub niemożliwy.
        - Jeśli to daleko, rodzinie trudniej jest odwiedzać.
        - Można mieć nadzieję na inną odpowiedź. Gdy drugi lekarz mówi to samo, może przyjść rozczarowanie.
        - Ponowne usłyszenie diagnozy może być przykre.
        - Dwie różne opinie mogą zdezorientować.
        - Gdy pojawia się propozycja innego leczenia, wybór może być trudny.
        - Drugi lekarz nie musi przejąć Państwa leczenia.

        Są też dobre strony. Zanim Państwo poproszą, proszę rozważyć jedno i drugie. Można porozmawiać o tym ze swoim lekarzem i z bliskimi.

## request-refused

card-request-refused = Co, jeśli mi odmówią?
card-request-refused-england =
    .short = Trudno usłyszeć odmowę. Odmowy są rzadkie, ale się zdarzają. Proszę zapytać o powód. Potem można spróbować inaczej, na przykład przez lekarza rodzinnego (GP).
    .do-1 = Zapytać, dlaczego odmówiono i co mogłoby to zmienić.
    .do-2 = Poprosić lekarza rodzinnego (GP) o skierowanie do innego konsultanta (consultant – starszy rangą lekarz szpitalny).
    .do-3 = Zapytać w szpitalnym biurze PALS (Patient Advice and Liaison Service – porady dla pacjentów).
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Osoba, którą Państwo poproszą, przygląda się Państwa przypadkowi i ocenia, czy druga opinia jest potrzebna. Nie zawsze da się ją załatwić. Jedna z brytyjskich organizacji charytatywnych pisze, że odmowy są rzadkie.

        Nadal można spróbować tych sposobów:

        - Lekarz rodzinny może skierować Państwa do innego konsultanta.
        - Można porozmawiać z innym lekarzem z zespołu konsultanta, na przykład z lekarzem w trakcie specjalizacji (registrar).
        - Odmówił jeden zespół chirurgów? Organizacja pacjentów pisze, że można poprosić o ocenę inny zespół.
        - Biura PALS są w szpitalach. Pomoc jest bezpłatna i poufna. PALS doradza w razie problemów i skarg.
card-request-refused-scotland =
    .short = Trudno usłyszeć odmowę. Odmowy są rzadkie, ale się zdarzają. Proszę zapytać o powód. Potem można spróbować inaczej, na przykład przez lekarza rodzinnego (GP).
    .do-1 = Zapytać, dlaczego odmówiono i co mogłoby to zmienić.
    .do-2 = Poprosić lekarza rodzinnego (GP) o skierowanie do innego konsultanta (consultant – starszy rangą lekarz szpitalny).
    .do-3 = Zapytać w Patient Advice and Support Service (PASS – porady i wsparcie dla pacjentów).
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Osoba, którą Państwo poproszą, przygląda się Państwa przypadkowi i ocenia, czy druga opinia jest potrzebna. Nie zawsze da się ją załatwić. Jedna z brytyjskich organizacji charytatywnych pisze, że odmowy są rzadkie.

        Nadal można spróbować tych sposobów:

        - Poprosić jeszcze raz i podać powody. NHS Greater Glasgow and Clyde pisze, że można uprzejmie poprosić i podać swoje powody.
        - Lekarz rodzinny może skierować Państwa do innego konsultanta.
        - Można porozmawiać z innym lekarzem z zespołu konsultanta, na przykład z lekarzem w trakcie specjalizacji (registrar).
        - Odmówił jeden zespół chirurgów? Organizacja pacjentów pisze, że można poprosić o ocenę inny zespół.
        - Można zwrócić się do PASS. Prowadzi to Citizens Advice.
card-request-refused-wales =
    .short = Trudno usłyszeć odmowę. Odmowy są rzadkie, ale się zdarzają. Proszę zapytać o powód. Potem można spróbować inaczej, na przykład przez lekarza rodzinnego (GP).
    .do-1 = Zapytać, dlaczego odmówiono i co mogłoby to zmienić.
    .do-2 = Poprosić lekarza rodzinnego (GP) o skierowanie do innego konsultanta (consultant – starszy rangą lekarz szpitalny).
    .do-3 = W razie skargi poprosić o pomoc Llais.
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Osoba, którą Państwo poproszą, przygląda się Państwa przypadkowi i ocenia, czy druga opinia jest potrzebna. Nie zawsze da się ją załatwić. Jedna z brytyjskich organizacji charytatywnych pisze, że odmowy są rzadkie.

        Nadal można spróbować tych sposobów:

        - Lekarz rodzinny może skierować Państwa do innego konsultanta.
        - Można porozmawiać z innym lekarzem z zespołu konsultanta, na przykład z lekarzem w trakcie specjalizacji (registrar).
        - Odmówił jeden zespół chirurgów? Organizacja pacjentów pisze, że można poprosić o ocenę inny zespół.
        - Llais bezpłatnie pomaga w skargach i jest niezależny. Nie może udzielać porad medycznych ani przyspieszyć leczenia.
card-request-refused-northern-ireland =
    .short = Trudno usłyszeć odmowę. Odmowy są rzadkie, ale się zdarzają. Proszę zapytać o powód. Potem można spróbować inaczej, na przykład przez lekarza rodzinnego (GP).
    .do-1 = Zapytać, dlaczego odmówiono i co mogłoby to zmienić.
    .do-2 = Poprosić lekarza rodzinnego (GP) o skierowanie do innego konsultanta (consultant – starszy rangą lekarz szpitalny).
    .do-3 = W razie skargi poprosić o pomoc Patient and Client Council.
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Osoba, którą Państwo poproszą, przygląda się Państwa przypadkowi i ocenia, czy druga opinia jest potrzebna. Nie zawsze da się ją załatwić. Jedna z brytyjskich organizacji charytatywnych pisze, że odmowy są rzadkie.

        Nadal można spróbować tych sposobów:

        - Lekarz rodzinny może skierować Państwa do innego konsultanta.
        - Można porozmawiać z innym lekarzem z zespołu konsultanta, na przykład z lekarzem w trakcie specjalizacji (registrar).
        - Odmówił jeden zespół chirurgów? Organizacja pacjentów pisze, że można poprosić o ocenę inny zespół.
        - Patient and Client Council pomaga osobom, które chcą złożyć skargę na opiekę zdrowotną lub społeczną.
card-request-refused-us =
    .short = Trudno usłyszeć odmowę. W USA druga opinia jest opisywana jako prawo każdego pacjenta. Jeśli lekarz nie chce pomóc, można poszukać innego lekarza bez jego pomocy.
    .do-1 = Zapytać lekarza, dlaczego odmawia.
    .do-2 = Zapytać o nazwiska innego lekarza, któremu Państwo ufają.
    .do-3 = Przed umówieniem wizyty zadzwonić do swojego ubezpieczyciela (health plan).
    .detail =
        Proszę jeszcze raz powiedzieć lekarzowi, że chcą Państwo drugiej opinii. Proszę zapytać o nazwiska, do kogo można się zgłosić.

        Jeśli to nie pomoże, lekarza można znaleźć inaczej:

        - Nazwiska może podać inny lekarz, któremu Państwo ufają.
        - Ktoś z rodziny lub przyjaciół, kto chorował na nowotwór, może kogoś znać.
        - W internecie są wyszukiwarki lekarzy.
        - National Cancer Institute (NCI – amerykański instytut onkologii) ma listę ośrodków onkologicznych.

        Odmówił ubezpieczyciel (health plan), a nie lekarz? Proszę zapytać go o powód. Proszę zapytać, którzy lekarze są w jego sieci (network) i czy potrzebne jest skierowanie (referral).
card-request-refused-elsewhere =
    .short = Trudno usłyszeć odmowę. Większość lekarzy i pielęgniarek rozumie, dlaczego ludzie o to proszą. Proszę zapytać o powód i poprosić o jeszcze jedną wizytę, żeby porozmawiać o obawach.
    .do-1 = Zapytać, dlaczego odmówiono i co mogłoby to zmienić.
    .do-2 = Zapisać, dlaczego chcą Państwo innej opinii.
    .do-3 = Wziąć kogoś ze sobą na następną rozmowę.
    .detail =
        W każdym kraju zasady są inne. Nie możemy powiedzieć, co lekarz musi zrobić w Państwa kraju.

        Mogą pomóc te kroki:

        - Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
        - Poprosić obecny zespół o jeszcze jedną wizytę i powiedzieć tam o obawach.
        - Zapytać, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości.
        - Przynieść pytania na kartce.

        Jeśli odpowiedź to nadal „nie”, proszę zapytać w szpitalu, kto doradza pacjentom w razie problemów. Zasady może znać organizacja pacjentów w Państwa kraju.

## too-late-once-treated

card-too-late-once-treated = Czy po leczeniu jest już za późno?
card-too-late-once-treated-any =
    .short = Nie. O drugą opinię można poprosić także po leczeniu. Drugi lekarz może doradzić, jak leczyć dalej lub czy coś zmienić.
    .do-1 = Zapisać, jakie leczenie już się odbyło.
    .do-2 = Przed każdą zmianą porozmawiać ze swoim zespołem.
    .detail =
        Niektóre osoby myślą o drugiej opinii dopiero po operacji lub innym leczeniu. Wtedy nie jest za późno. Na tym etapie też można poprosić.

        Drugi lekarz sprawdza, co zrobiono do tej pory. Może doradzić, jak leczyć dalej lub co można zmienić.

        Warto zapisać swoje objawy i dotychczasowe leczenie.

        Jeśli planowane jest dalsze leczenie, proszę najpierw porozmawiać ze swoim lekarzem. Proszę zapytać, o ile opóźniłaby je druga opinia. Proszę zapytać, czy opóźnienie może zaszkodzić.

        To, jak poprosić o drugą opinię, zależy od kraju, w którym Państwo mieszkają.

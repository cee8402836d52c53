### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = Jak dostać swoją dokumentację?
card-my-records-uk =
    .short = Trzeba poprosić o kopie. W Wielkiej Brytanii każdy może poprosić o własną dokumentację medyczną. Zwykle jest to bezpłatne i trwa około miesiąca. Trzeba potwierdzić, kim się jest.
    .do-1 = Poprosić w dziale dokumentacji (records department) swojego szpitala.
    .do-2 = Poprosić też w przychodni (GP practice), bo ma ona osobną dokumentację.
    .do-3 = Poprosić wcześnie i powiedzieć, jakie wyniki są potrzebne.
    .detail =
        Lekarz rodzinny (GP) i każdy szpital prowadzą własną dokumentację. O dokumentację szpitalną trzeba poprosić w dziale dokumentacji tego szpitala. Personel może to nazywać „subject access request” (wniosek o dostęp do danych).

        Te informacje pochodzą z lokalnych stron NHS, więc proszę sprawdzić w swoim szpitalu.

        Być może nie jest potrzebna cała dokumentacja. Obecny lekarz powinien przekazać informacje o wcześniejszym leczeniu, ważne wyniki i listę leków. Macmillan pisze, że przed rozmową z lekarzem powinno się udać dostać wyniki badań na piśmie.

        Na wizytę proszę zabrać dokumenty, które Państwo mają. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej. Proszę nie wysyłać dokumentacji do tego czatu.
card-my-records-us =
    .short = O kopie trzeba poprosić każdego lekarza lub szpital. Amerykańska ustawa HIPAA pozwala dostać kopie własnej dokumentacji. Na odpowiedź jest 30 dni. Raz można to przedłużyć o kolejne 30 dni.
    .do-1 = Poprosić w dziale dokumentacji (records office) każdego szpitala, w którym odbyło się leczenie.
    .do-2 = Poprosić wcześnie i podać termin wizyty.
    .do-3 = Poprosić o opis badania tkanki (pathology report) i badania obrazowe na płycie.
    .detail =
        Nowy lekarz zwykle potrzebuje opisu badania tkanki (pathology report). To raport laboratorium o pobranej tkance. Potrzebuje też badań obrazowych na płycie, a czasem preparatów tkanki na szkiełkach (tissue slides).

        Ustawa daje 30 dni i jedno przedłużenie o 30 dni. To może być za długo, jeśli wizyta jest niedługo. Proszę zapytać w gabinecie nowego lekarza, czy może poprosić o dokumenty za Państwa.

        Na wizytę proszę zabrać dokumenty, które Państwo mają. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej. Proszę nie wysyłać dokumentacji do tego czatu.
card-my-records-elsewhere =
    .short = Proszę zapytać szpital i lekarza rodzinnego, jak dostać kopie. W każdym kraju zasady, koszt i czas są inne. Proszę zapytać wcześnie.
    .do-1 = Zapytać w każdym szpitalu, w którym odbyło się leczenie.
    .do-2 = Powiedzieć, jakie wyniki są potrzebne i kiedy jest wizyta.
    .detail =
        Na wizytę proszę zabrać dokumenty medyczne, które Państwo mają. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej.

        Dobre pytania to:

        - Jak poprosić o kopię i co muszę pokazać?
        - Czy to coś kosztuje?
        - Kiedy mogę ją dostać?
        - Czy można wysłać ją za mnie do nowego lekarza?

        Proszę nie wysyłać dokumentacji do tego czatu.

## what-is-sent

card-what-is-sent = Co wysyła się nowemu lekarzowi?
card-what-is-sent-uk =
    .short = Obecny lekarz powinien przekazać informacje o wcześniejszym leczeniu, ważne wyniki badań i listę leków. Jeśli kieruje lekarz rodzinny (GP), to on wysyła dokumentację. Mimo to proszę zabrać to, co Państwo mają.
    .do-1 = Zapytać, kto co wysyła i kiedy.
    .do-2 = Kilka dni wcześniej zadzwonić do nowego szpitala i sprawdzić, czy wszystko dotarło.
    .do-3 = Zabrać dokumenty, które Państwo mają.
    .detail =
        Do nowego lekarza powinny dotrzeć:

        - informacje o wcześniejszym leczeniu
        - ważne wyniki badań
        - informacje o obecnych lekach lub leczeniu
        - wyniki badań i prześwietleń (RTG)

        Wyniki trafiają do nowego konsultanta. Konsultant (consultant) to starszy rangą lekarz szpitalny. Jeśli kieruje lekarz rodzinny (GP), to on wysyła dokumentację medyczną.

        Kilka dni przed wizytą proszę sprawdzić, czy wszystko dotarło. Proszę zabrać dokumenty medyczne, które Państwo mają. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej.
card-what-is-sent-us =
    .short = Proszę nie liczyć na to, że ktoś coś wyśle. Kopie proszę przynieść albo poprosić o ich wysłanie. Nowy lekarz zwykle potrzebuje opisu badania tkanki (pathology report) i badań obrazowych na płycie.
    .do-1 = Zapytać w gabinecie nowego lekarza, czego potrzebuje.
    .do-2 = Poprosić swój szpital o wysłanie albo odebrać kopie.
    .do-3 = Kilka dni wcześniej zadzwonić i sprawdzić, czy wszystko dotarło.
    .detail =
        Nowy lekarz zwykle potrzebuje:

        - opisu badania tkanki (pathology report), czyli raportu laboratorium o pobranej tkance
        - badań obrazowych na płycie
        - czasem także preparatów tkanki na szkiełkach (tissue slides)

        Proszę zabrać dokumenty medyczne, które Państwo mają. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej. Proszę zabrać listę wszystkich leków, razem z witaminami i suplementami.

        Proszę zapytać w gabinecie, co jest potrzebne i do kiedy. Jeśli potrzebne są szkiełka, proszę zapytać swój szpital, jak je wysłać.
card-what-is-sent-elsewhere =
    .short = W każdym kraju jest inaczej. Proszę zapytać lekarza, co zostanie wysłane, a co trzeba przynieść. Proszę zabrać dokumenty medyczne, które Państwo mają.
    .do-1 = Zapytać swojego lekarza, kto co wysyła i kiedy.
    .do-2 = Kilka dni wcześniej zadzwonić do nowego szpitala i sprawdzić, czy wszystko dotarło.
    .do-3 = Zabrać dokumenty, które Państwo mają.
    .detail =
        Proszę nie liczyć na to, że wszystko zostanie wysłane. Proszę zapytać nowego lekarza, czego od Państwa potrzebuje.

        Warto zabrać:

        - dokumenty medyczne, które Państwo mają
        - kopie dokumentacji, chyba że wysłano je wcześniej
        - listę wszystkich leków, razem z witaminami i suplementami

        Proszę włożyć wszystko do jednej teczki. Jeśli coś nie dotarło, proszę przed wizytą powiedzieć swojemu lekarzowi.

### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = Kto pomaga, gdy jest problem?
card-who-helps-with-problems-england =
    .short = Można zwrócić się do PALS (Patient Advice and Liaison Service – porady dla pacjentów). PALS działa w szpitalach w Anglii. Jest bezpłatny i zachowuje poufność. Doradza w sprawie problemów, obaw i skarg. Przy skardze może też bezpłatnie pomóc rzecznik pacjenta spoza NHS (advocate).
    .do-1 = Zapytać w szpitalu, gdzie jest biuro PALS.
    .do-2 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-3 = Przy skardze poprosić o bezpłatnego rzecznika pacjenta (advocate).
    .detail =
        Nie wiadomo, gdzie jest PALS? Może to powiedzieć przychodnia (GP practice) lub szpital. Także strona NHS lub NHS 111.

        Każdy, kto w Anglii składa skargę na NHS, może mieć rzecznika pacjenta (advocate). Pomaga on w tym, żeby ktoś Państwa wysłuchał. Jest to bezpłatne, a rzecznik nie pracuje dla NHS.

        Miejscowe biuro Citizens Advice też może być w stanie pomóc. W starszych ulotkach nazywa się CAB.

        NHS odpowiada na skargę, ale odpowiedź Państwa nie zadowala? Wtedy można zwrócić się do Parliamentary and Health Service Ombudsman (urząd, który bada skargi). Zwykle należy to zrobić w ciągu roku.
card-who-helps-with-problems-scotland =
    .short = Można zwrócić się do PASS (Patient Advice and Support Service – porady i wsparcie dla pacjentów). W Szkocji prowadzi to Citizens Advice. Infolinia działa w dni robocze.
    .do-1 = Zadzwonić do PASS i powiedzieć, co się stało.
    .do-2 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-3 = Zachować listy oraz daty wizyt i rozmów telefonicznych.
    .detail =
        W Szkocji przy problemie z leczeniem i potrzebie porady najlepiej zacząć od PASS. Są ulotki, które wymieniają inne instytucje. Niektóre z nich działają tylko w innych częściach Wielkiej Brytanii.

        Miejscowe biuro Citizens Advice też może być w stanie pomóc.

        Może też pomóc rozmowa ze swoim lekarzem lub pielęgniarką o tym, co niepokoi. Powinni Państwo móc powiedzieć o swoich obawach. To może poprawić wzajemne relacje.

        Chcą Państwo zadzwonić w sprawie choroby, a nie problemu? Wtedy proszę zajrzeć do „Z kim mogę porozmawiać telefonicznie?”.
card-who-helps-with-problems-wales =
    .short = Można zwrócić się do Llais. Bezpłatnie pomaga w skargach na opiekę w Walii i jest niezależny. Nie może udzielać porad medycznych ani przyspieszyć leczenia. Procedura skarg NHS w Walii nazywa się Putting Things Right.
    .do-1 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-2 = Poprosić Llais o pomoc w skardze.
    .do-3 = Zachować listy oraz daty wizyt i rozmów telefonicznych.
    .detail =
        Llais może pomóc złożyć skargę. Na stronie internetowej Llais jest informacja, jak się skontaktować. Nie mamy numeru telefonu.

        Sama skarga idzie przez Putting Things Right. Odpowiedź powinna przyjść w ciągu 30 dni roboczych.

        Miejscowe biuro Citizens Advice też może być w stanie pomóc.

        Jeśli niepokoi czekanie lub leczenie, proszę od razu powiedzieć zespołowi onkologicznemu. Skarga nie jest szybką drogą, żeby to zmienić. Powinni Państwo móc powiedzieć lekarzowi o swoich obawach.
card-who-helps-with-problems-northern-ireland =
    .short = Można zwrócić się do Patient and Client Council (rada pacjentów i klientów). Pomaga osobom w Irlandii Północnej, które chcą złożyć skargę na opiekę zdrowotną lub społeczną. Miejscowe biuro Citizens Advice też może być w stanie pomóc.
    .do-1 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-2 = Poprosić o pomoc Patient and Client Council.
    .do-3 = Zachować listy oraz daty wizyt i rozmów telefonicznych.
    .detail =
        W Irlandii Północnej ze skargą można zwrócić się do Patient and Client Council. Na stronie internetowej jest informacja, jak się skontaktować. Nie mamy numeru telefonu.

        Są ulotki, które wymieniają inne instytucje. Niektóre z nich działają tylko w innych częściach Wielkiej Brytanii.

        Może też pomóc rozmowa ze swoim lekarzem lub pielęgniarką o tym, co niepokoi. Powinni Państwo móc powiedzieć o swoich obawach. To może poprawić wzajemne relacje.

        Jeśli niepokoi czekanie lub leczenie, proszę od razu powiedzieć zespołowi onkologicznemu.
card-who-helps-with-problems-us =
    .short = Jeśli to możliwe, proszę powiedzieć lekarzowi lub pielęgniarce, co poszło źle. Powinni Państwo móc powiedzieć o swoich obawach. Nie znaleźliśmy informacji, kto w USA zajmuje się skargami. Proszę zapytać o to w szpitalu.
    .do-1 = Zapytać w szpitalu lub gabinecie lekarza, kto zajmuje się problemami.
    .do-2 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-3 = Zachować listy, rachunki oraz daty wizyt i rozmów telefonicznych.
    .detail =
        Zaufanie między Państwem a lekarzem jest ważne. Jeśli powiedzą Państwo, co niepokoi, relacja może się poprawić. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Jeśli problem dotyczy płatności, proszę zapytać ubezpieczyciela (health plan), co można dalej zrobić.

        Może chcą też Państwo porozmawiać z kimś ogólnie o nowotworze. National Cancer Institute (amerykański instytut onkologii) ma bezpłatną infolinię, po angielsku i po hiszpańsku. Nie wiemy, czy może pomóc w skargach.
card-who-helps-with-problems-elsewhere =
    .short = Jeśli to możliwe, proszę powiedzieć lekarzowi lub pielęgniarce, co poszło źle. Powinni Państwo móc powiedzieć o swoich obawach. W każdym kraju skargami zajmuje się kto inny. Proszę zapytać w szpitalu, kto to robi w Państwa kraju.
    .do-1 = Zapytać w szpitalu lub gabinecie lekarza, kto zajmuje się problemami.
    .do-2 = Zapisać, co poszło źle i czego Państwo oczekują.
    .do-3 = Zachować listy, rachunki oraz daty wizyt i rozmów telefonicznych.
    .detail =
        Zaufanie między Państwem a lekarzem jest ważne. Jeśli powiedzą Państwo, co niepokoi, relacja może się poprawić. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Nie znaleźliśmy w Państwa kraju instytucji, która zajmuje się problemami i skargami. Wiele instytucji opisanych w internecie działa tylko w jednym kraju. Dlatego proszę najpierw zapytać, gdzie dana instytucja działa.

        Jeśli są Państwo w Wielkiej Brytanii lub w USA, proszę ustawić w tym bocie swój kraj. Wtedy ta odpowiedź może podać, co tam znamy.

## support-lines

card-support-lines = Z kim mogę porozmawiać telefonicznie?
card-support-lines-england-wales-ni =
    .short = Nie muszą Państwo być z tym w samotności. Macmillan Support Line jest bezpłatna i czynna codziennie. Pielęgniarki Cancer Research UK odbierają w dni robocze. Ovacome ma infolinię dla osób z rakiem jajnika, a Blood Cancer UK dla osób z nowotworem krwi.
    .do-1 = Wybrać infolinię i zapisać, o co chcą Państwo zapytać.
    .do-2 = Przed telefonem sprawdzić godziny.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Bliscy też mogą odczuwać lęk. Może pomóc rozmowa z kimś.

        Warto wiedzieć, jak pewny jest każdy numer:

        - Macmillan: z własnej strony. Nie może odpowiadać na pytania o leczenie poza Wielką Brytanią.
        - Cancer Research UK: z wpisu na forum tej organizacji. Pielęgniarki odbierają w dni robocze.
        - Ovacome: z własnej strony. Czynne w dni robocze.
        - Blood Cancer UK: z własnej strony. Nie znamy godzin.

        Numery mają też Maggie’s i Kidney Cancer UK. Są w odpowiedziach „Czy są ośrodki, do których mogę przyjść?” oraz „Pomoc przy raku nerki”.

        Te infolinie nie są przeznaczone na nagłe przypadki. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.
card-support-lines-scotland =
    .short = Nie muszą Państwo być z tym w samotności. Macmillan Support Line jest bezpłatna i czynna codziennie. Pielęgniarki Cancer Research UK odbierają w dni robocze. NHS inform to infolinia NHS w Szkocji, czynna w dni robocze.
    .do-1 = Wybrać infolinię i zapisać, o co chcą Państwo zapytać.
    .do-2 = Przed telefonem sprawdzić godziny.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Bliscy też mogą odczuwać lęk. Może pomóc rozmowa z kimś.

        Warto wiedzieć, jak pewny jest każdy numer:

        - Macmillan: z własnej strony. Nie może odpowiadać na pytania o leczenie poza Wielką Brytanią.
        - Cancer Research UK: z wpisu na forum tej organizacji. Pielęgniarki odbierają w dni robocze.
        - NHS inform: od Citizens Advice Scotland. Czynne w dni robocze.
        - Ovacome, rak jajnika: z własnej strony. Czynne w dni robocze.

        Numery mają też Maggie’s i Kidney Cancer UK. Są w odpowiedziach „Czy są ośrodki, do których mogę przyjść?” oraz „Pomoc przy raku nerki”.

        Blood Cancer UK też ma infolinię.

        Te infolinie nie są przeznaczone na nagłe przypadki. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.
card-support-lines-us =
    .short = Nie muszą Państwo być z tym w samotności. National Cancer Institute (amerykański instytut onkologii) ma bezpłatną infolinię, po angielsku i po hiszpańsku. American Cancer Society (amerykańskie towarzystwo onkologiczne) ma infolinię czynną całą dobę.
    .do-1 = Wybrać infolinię i zapisać, o co chcą Państwo zapytać.
    .do-2 = Zapytać zespół onkologiczny, do kogo można dzwonić z obawami.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Bliscy też mogą odczuwać lęk. Może pomóc rozmowa z kimś.

        Przy tej odpowiedzi podajemy numer National Cancer Institute. Nie znamy godzin. Nie mamy numeru American Cancer Society, ale jest na stronie internetowej tej organizacji.

        Te infolinie nie są przeznaczone na nagłe przypadki. Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.
card-support-lines-elsewhere =
    .short = Nie muszą Państwo być z tym w samotności. Nie znaleźliśmy infolinii dla Państwa kraju. Infolinie, które znamy, są w Wielkiej Brytanii i w USA i mogą nie być w stanie pomóc. Proszę zapytać zespół onkologiczny, do kogo można dzwonić.
    .do-1 = Zapytać lekarza lub pielęgniarkę o infolinię wsparcia w Państwa kraju.
    .do-2 = Powiedzieć komuś bliskiemu, jak się Państwo czują.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Bliscy też mogą odczuwać lęk. Może pomóc rozmowa z kimś.

        Powinni Państwo też móc powiedzieć lekarzowi lub pielęgniarce, co niepokoi. Warto wziąć kogoś ze sobą i pytania na kartce.

        W każdym kraju możliwości są inne. Jeśli są Państwo w Wielkiej Brytanii lub w USA, proszę ustawić w tym bocie swój kraj. Wtedy ta odpowiedź może podać infolinie, które tam znamy.

        Przy nagłym złym samopoczuciu proszę zadzwonić pod numer do nagłych spraw od zespołu, który Państwa leczy.

## kidney-cancer-support

card-kidney-cancer-support = Pomoc przy raku nerki
card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK pomaga na każdym etapie: tuż po diagnozie, w czasie leczenia i po nim. Mogą się tam zgłosić także opiekunowie, krewni i przyjaciele. Na Support Line odbiera zespół medyczny. Drugi numer jest do pytań ogólnych.
    .do-1 = Zadzwonić na Support Line, jeśli chcą Państwo porozmawiać o chorobie.
    .do-2 = Zapytać pielęgniarkę o bezpłatne broszury.
    .do-3 = Zapytać swój zespół, czy mogą Państwo wziąć udział w badaniu klinicznym.
    .detail =
        Kidney Cancer UK to organizacja charytatywna. Tak opisuje swoją pracę:

        - Pomaga szukać odpowiedniego badania klinicznego (clinical trial – badanie naukowe z udziałem pacjentów). Podaje słowa do wyszukiwania i link do wyszukiwarki badań.
        - Ma bezpłatny zestaw broszur w trzech częściach i plakat o swojej infolinii. Lekarze i pielęgniarki mogą je zamówić dla pacjentów.
        - Szkoli pielęgniarki online. Przygotowuje kurs dla lekarzy rodzinnych (GP) i nowych lekarzy.
        - Płaci za badania naukowe.
        - Co roku pyta pacjentów o ich leczenie i publikuje wyniki.

        Oba numery pochodzą ze strony tej organizacji, na której nie ma daty. Nie udało się ich potwierdzić nigdzie indziej i nie znamy godzin.
card-kidney-cancer-support-us =
    .short = Nie znaleźliśmy w USA organizacji tylko dla osób z rakiem nerki. National Cancer Institute (amerykański instytut onkologii) ma bezpłatną infolinię, po angielsku i po hiszpańsku. American Cancer Society (amerykańskie towarzystwo onkologiczne) ma infolinię czynną całą dobę.
    .do-1 = Zapytać zespół, czy zna w pobliżu grupę dla osób z rakiem nerki.
    .do-2 = Zapytać swój zespół, czy mogą Państwo wziąć udział w badaniu klinicznym.
    .detail =
        Choroba, którą mało kto zna, może budzić poczucie samotności. Można powiedzieć o tym lekarzowi lub pielęgniarce.

        Warto zapytać swoich lekarzy i pielęgniarki o badanie kliniczne (clinical trial). To badanie naukowe z udziałem pacjentów. Mogą powiedzieć, czy jest takie dla Państwa.

        Przy tej odpowiedzi podajemy numer National Cancer Institute. Nie mamy numeru American Cancer Society, ale jest na stronie internetowej tej organizacji.

        W internecie można znaleźć organizację charytatywną dla osób z rakiem nerki. Proszę najpierw sprawdzić, w jakim kraju działa.
card-kidney-cancer-support-elsewhere =
    .short = Nie znaleźliśmy w Państwa kraju organizacji dla osób z rakiem nerki. W każdym kraju możliwości są inne. Proszę zapytać swoich lekarzy i pielęgniarki. Mogą też powiedzieć, czy jest dla Państwa jakieś badanie naukowe.
    .do-1 = Zapytać zespół, czy zna w pobliżu grupę dla osób z rakiem nerki.
    .do-2 = Zapytać swój zespół, czy mogą Państwo wziąć udział w badaniu klinicznym.
    .detail =
        Choroba, którą mało kto zna, może budzić poczucie samotności. Można powiedzieć o tym lekarzowi lub pielęgniarce.

        Warto zapytać swoich lekarzy i pielęgniarki o badanie kliniczne (clinical trial). To badanie naukowe z udziałem pacjentów. Mogą powiedzieć, czy jest takie dla Państwa.

        W internecie można znaleźć organizację charytatywną dla osób z rakiem nerki. Proszę najpierw sprawdzić, w jakim kraju działa.

        Jeśli są Państwo w Wielkiej Brytanii lub w USA, proszę ustawić w tym bocie swój kraj. Wtedy ta odpowiedź może podać, co tam znamy.

## support-centres

card-support-centres = Czy są ośrodki, do których mogę przyjść?
card-support-centres-uk =
    .short = Tak. Maggie’s prowadzi lokalne ośrodki dla osób z nowotworem. Jej specjaliści (Cancer Support Specialists) słuchają. Pomagają przygotować, co powiedzieć zespołowi, i znaleźć potrzebne wsparcie. To nic nie kosztuje.
    .do-1 = Zadzwonić do Maggie’s i zapytać o najbliższy ośrodek.
    .do-2 = Zapytać, kiedy jest czynny.
    .do-3 = Zabrać pytania o drugą opinię.
    .detail =
        Czasem wiadomo, co się czuje, ale nie wiadomo, jak powiedzieć to lekarzowi. Pracownicy Maggie’s mogą pomóc znaleźć słowa. Mogą też pomóc znaleźć inne wsparcie.

        Nie mamy listy ośrodków, więc nie możemy powiedzieć, czy jest jakiś w pobliżu. Powinno to wiedzieć Maggie’s.

        Numer pochodzi ze starszej strony Maggie’s i nie znamy godzin. Jeśli nie działa, proszę zajrzeć na stronę internetową Maggie’s.

        Ośrodek wsparcia nie zastępuje zespołu onkologicznego. O swoje leczenie proszę pytać lekarza lub pielęgniarkę specjalistyczną (specialist nurse).
card-support-centres-us =
    .short = Nie znaleźliśmy listy ośrodków wsparcia w USA. Proszę zapytać zespół onkologiczny, co jest w pobliżu. Do rozmowy telefonicznej jest bezpłatny National Cancer Institute, po angielsku i po hiszpańsku. American Cancer Society odbiera całą dobę.
    .do-1 = Zapytać pielęgniarkę, jakie wsparcie jest w szpitalu.
    .do-2 = Zapytać, czy jest miejsce, do którego może przyjść także rodzina.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Państwa bliscy też mogą odczuwać lęk. Może pomóc spotkanie z kimś, kto słucha.

        Powinni Państwo móc powiedzieć swojemu lekarzowi lub pielęgniarce, co niepokoi. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Przy tej odpowiedzi podajemy numer National Cancer Institute. Nie mamy numeru American Cancer Society, ale jest na stronie internetowej tej organizacji.
card-support-centres-elsewhere =
    .short = Nie znaleźliśmy listy ośrodków wsparcia w Państwa kraju. W każdym kraju możliwości są inne. Proszę zapytać zespół onkologiczny, czy w pobliżu jest miejsce, gdzie można spokojnie z kimś porozmawiać.
    .do-1 = Zapytać pielęgniarkę, jakie wsparcie jest w szpitalu.
    .do-2 = Zapytać, czy jest miejsce, do którego może przyjść także rodzina.
    .detail =
        Myślenie o drugiej opinii może być obciążeniem. Państwa bliscy też mogą odczuwać lęk. Może pomóc spotkanie z kimś, kto słucha.

        Powinni Państwo móc powiedzieć swojemu lekarzowi lub pielęgniarce, co niepokoi. Proszę wziąć kogoś ze sobą i pytania na kartce.

        Jeśli są Państwo w Wielkiej Brytanii lub w USA, proszę ustawić w tym bocie swój kraj. Wtedy ta odpowiedź może podać, co tam znamy.

## about-this-information

card-about-this-information = Kto to napisał i jak dawno?
card-about-this-information-uk =
    .short = Nasze teksty powstają na podstawie publicznych stron organizacji charytatywnych i służby zdrowia, własnymi słowami. Niektóre z tych stron są stare lub nie mają daty. Każda odpowiedź podaje źródła i dzień ostatniego sprawdzenia. To informacje ogólne. Nie są poradą w Państwa przypadku.
    .do-1 = Sprawdzić źródła i datę pod każdą odpowiedzią.
    .do-2 = O wszystko, co teraz ważne, zapytać swój zespół.
    .detail =
        Większość pochodzi z pięciu stron:

        - Maggie’s: ostatni przegląd w październiku 2021. Następny miał być w październiku 2022.
        - Cancer Research UK, Patients Association i Kidney Cancer UK: te trzy nie podają daty przeglądu.
        - MedlinePlus, amerykański serwis o zdrowiu, ze stycznia 2022. W odpowiedziach dla Wielkiej Brytanii bierzemy z niego tylko to, co obowiązuje wszędzie.

        Inne informacje pochodzą z dalszych publicznych stron. Niektóre są lokalne, stare lub z drugiej ręki. Gdy to ważne, odpowiedź o tym mówi.

        Czytaliśmy zapisane kopie w listopadzie 2026, więc strona mogła się od tego czasu zmienić.

        Więcej o drugiej opinii jest na stronie NHS.

        To automatyczna usługa. Wybiera z gotowych tekstów i nikt nie czuwa nad tym czatem.
card-about-this-information-us =
    .short = Nasze teksty powstają na podstawie publicznych stron organizacji charytatywnych i służby zdrowia, własnymi słowami. Niektóre z tych stron są stare lub nie mają daty. Każda odpowiedź podaje źródła i dzień ostatniego sprawdzenia. To informacje ogólne. Nie są poradą w Państwa przypadku.
    .do-1 = Sprawdzić źródła i datę pod każdą odpowiedzią.
    .do-2 = O wszystko, co teraz ważne, zapytać swój zespół.
    .detail =
        Dla USA korzystamy głównie ze strony MedlinePlus. To strona rządu USA, więc dotyczy leczenia w Ameryce.

        Strona została sprawdzona 6 stycznia 2022. Zrobił to Richard LoCicero, MD, specjalista od nowotworów i krwi w Gainesville w stanie Georgia. Podaje ona trzy źródła:

        - Cancer.Net, strona ASCO, z 2021 roku
        - przegląd badań, Hillen i inni, z 2017 roku
        - National Cancer Institute o szukaniu leczenia, z lutego 2024.

        Niektóre ogólne informacje pochodzą od brytyjskich organizacji charytatywnych. Inne pochodzą z dalszych publicznych stron, a niektóre są stare lub z drugiej ręki.

        Czytaliśmy zapisane kopie w listopadzie 2026, więc strona mogła się od tego czasu zmienić.

        To automatyczna usługa. Wybiera z gotowych tekstów i nikt nie czuwa nad tym czatem.
card-about-this-information-elsewhere =
    .short = Nasze teksty powstają na podstawie publicznych stron organizacji charytatywnych i służby zdrowia, własnymi słowami. Większość dotyczy Wielkiej Brytanii lub USA, a niektóre są stare. W każdym kraju zasady są inne. Każda odpowiedź podaje źródła i dzień ostatniego sprawdzenia.
    .do-1 = Sprawdzić źródła i datę pod każdą odpowiedzią.
    .do-2 = Zapytać swój zespół, co obowiązuje u Państwa.
    .detail =
        Ten bot dotyczy drugiej opinii. Druga opinia to nowe spojrzenie innego lekarza na diagnozę lub leczenie. Może to być lekarz rodzinny lub specjalista.

        Ludzie proszą o nią, żeby sprawdzić diagnozę albo dowiedzieć się, czy jest inne leczenie.

        Większość pochodzi z pięciu stron: czterech brytyjskich i jednej amerykańskiej. Dla Państwa kraju podajemy tylko to, co obowiązuje wszędzie.

        Daty stron, jeśli są, podano przy źródłach.

        Czytaliśmy zapisane kopie w listopadzie 2026, więc strona mogła się od tego czasu zmienić. To informacje ogólne. Nie są poradą w Państwa przypadku.

        To automatyczna usługa. Wybiera z gotowych tekstów i nikt nie czuwa nad tym czatem.

### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = Jak przygotować się do wizyty?
card-preparing-any =
    .short = Proszę najpierw ustalić, co ma Państwu dać ta wizyta. Potem proszę zapisać objawy, dotychczasowe leczenie i pytania. Proszę zapytać, czy dokumentacja została wysłana do nowego lekarza.
    .do-1 = Dokończyć na kartce zdanie: „Po wizycie chcę wiedzieć…”.
    .do-2 = Zapisać objawy i dotychczasowe leczenie.
    .do-3 = Poprosić kogoś bliskiego o towarzystwo: żeby wspierać, słuchać i też pytać.
    .detail =
        Może chodzić o sprawdzenie diagnozy. Może też o to, jakie są inne sposoby leczenia. Oba powody są dobre.

        Proszę zapisać, kiedy zaczął się każdy objaw i jak się zmieniał. Proszę wypisać każde leczenie z datami i jak przebiegło. Wystarczy kilka linijek.

        Najważniejsze pytania proszę wpisać na początku listy. Można pytać bez obaw: po to jest ta wizyta.

        Kilka dni wcześniej proszę sprawdzić:

        - datę, godzinę i miejsce
        - jak tam dojechać
        - kto idzie z Państwem
        - czy potrzebny jest tłumacz lub inna pomoc
        - jakie dokumenty zabrać

## what-to-bring

card-what-to-bring = Co zabrać na wizytę?
card-what-to-bring-uk =
    .short = Proszę zabrać list z terminem wizyty, pytania, dokumenty medyczne i listę wszystkich leków. Dokumentacja powinna być wysłana wcześniej. Proszę sprawdzić, czy dotarła, i zabrać to, co Państwo mają.
    .do-1 = Zadzwonić do nowego szpitala: „Czy dotarły moja dokumentacja i badania obrazowe?”
    .do-2 = Wypisać wszystkie leki, razem z witaminami i suplementami.
    .detail =
        Lekarz powinien przekazać informacje o wcześniejszym leczeniu i ważne wyniki badań. Powinien też przekazać, jakie leki lub leczenie mają Państwo teraz.

        Wyniki badań i prześwietleń (RTG) trafiają do nowego konsultanta (consultant – starszy rangą lekarz szpitalny). Jeśli kieruje lekarz rodzinny (GP), to on wysyła dokumentację medyczną.

        Czasem coś się opóźnia. Dlatego proszę zabrać kopie dokumentacji, chyba że wysłano je wcześniej. Liczą się też listy i wyniki badań, które są w domu.

        Przydadzą się też:

        - notatki o objawach i dotychczasowym leczeniu
        - pytania na kartce i długopis
        - okulary lub aparat słuchowy
        - ktoś z przyjaciół lub rodziny
card-what-to-bring-us =
    .short = Proszę zabrać kopie dokumentacji, opis badania tkanki (pathology report) i badania obrazowe, chyba że wysłano je wcześniej. Opis badania tkanki mówi, co znalazło laboratorium. Proszę też zabrać pytania i listę wszystkich leków.
    .do-1 = Zapytać w nowym gabinecie, jakiej dokumentacji jeszcze brakuje.
    .do-2 = Poprosić o badania obrazowe na płycie.
    .do-3 = Wypisać wszystkie leki, razem z witaminami i suplementami.
    .detail =
        Nowy lekarz zwykle potrzebuje opisu badania tkanki i badań obrazowych na płycie. Czasem potrzebne są też preparaty na szkiełkach (tissue slides), czyli cienkie skrawki tego, co pobrano. Proszę wcześnie zapytać, kto je wysyła.

        Proszę zabrać także inne dokumenty medyczne, które są w domu.

        Przydadzą się też:

        - karta ubezpieczenia i dokument tożsamości
        - notatki o objawach i dotychczasowym leczeniu
        - pytania na kartce i długopis
        - okulary lub aparat słuchowy
        - ktoś z przyjaciół lub rodziny
card-what-to-bring-elsewhere =
    .short = Proszę zabrać dokumenty medyczne, które Państwo mają, pytania i listę wszystkich leków. Proszę zabrać też kopie dokumentacji, chyba że wysłano je wcześniej. W każdym kraju wysyła je kto inny, więc proszę zapytać.
    .do-1 = Zapytać w gabinecie nowego lekarza, czego od Państwa potrzebuje.
    .do-2 = Wypisać wszystkie leki, razem z witaminami i suplementami.
    .detail =
        Proszę zacząć od tego, co jest w domu: listy, wyniki badań i opisy. Jeśli czegoś brakuje, warto poprosić o kopię w gabinecie lekarza.

        Przy każdym leku proszę zapisać nazwę, dawkę i porę. Proszę wpisać także witaminy i suplementy. Można to przepisać z opakowań.

        Przydadzą się też:

        - list z terminem wizyty i dokument tożsamości
        - notatki o objawach i dotychczasowym leczeniu
        - pytania na kartce i długopis
        - okulary lub aparat słuchowy
        - ktoś z przyjaciół lub rodziny

## questions-for-second-doctor

card-questions-for-second-doctor = O co zapytać drugiego lekarza?
card-questions-for-second-doctor-any =
    .short = Proszę zapytać o to, co najważniejsze, i zapisać to wcześniej. Dobry początek: „Czy diagnoza i plan się potwierdzają? Co jeszcze można zrobić? Co warto wiedzieć w mojej sytuacji?”
    .do-1 = Wybrać trzy najważniejsze dla Państwa pytania.
    .do-2 = Zapisać je na kartce i zostawić miejsce na odpowiedzi.
    .detail =
        Można pytać bez obaw. Wizyta jest po to, żeby pytać, i nikomu nie powinna przeszkadzać lista. Proszę powiedzieć lekarzowi, co stwierdził i zaproponował pierwszy.

        Można zapytać:

        - Czy tak samo ocenia się tu moją diagnozę?
        - Czy leczenie byłoby takie samo? Jeśli nie, to dlaczego?
        - Jakie inne leczenie jest dla mnie możliwe?
        - Czy mogę wziąć udział w badaniu nowego leczenia?
        - Jakie są dobre i złe strony każdej możliwości?
        - Czy późniejszy początek leczenia może mi zaszkodzić?
        - Czy mogę się leczyć tutaj, jeśli zechcę?
        - Z kim mam teraz porozmawiać?

        Odpowiedź jest niezrozumiała? Proszę powiedzieć: „Proszę powiedzieć to jeszcze raz innymi słowami”.

## bring-someone

card-bring-someone = Czy mogę wziąć kogoś ze sobą?
card-bring-someone-any =
    .short = Tak, warto wziąć kogoś z przyjaciół lub rodziny. Ta osoba może wspierać i pomóc wszystko zrozumieć. Też może pytać. Jeśli szpital ogranicza liczbę osób, proszę zapytać przed tym dniem.
    .do-1 = Wybrać kogoś, kto jest spokojny i dobrze słucha.
    .do-2 = Powiedzieć tej osobie, czego oczekują Państwo od wizyty i co ma zostać prywatne.
    .do-3 = Poprosić ją o zapisanie odpowiedzi.
    .detail =
        Trudno jednocześnie słuchać i myśleć. Tym trudniej, gdy wiadomości są poważne. Druga osoba może usłyszeć to, co Państwu umknie.

        Przed wejściem proszę porozmawiać i ustalić, kto zada które pytanie. Czy jest coś, o co chcą Państwo zapytać na osobności?

        To pomaga też w rozmowach ze swoim lekarzem: warto wziąć kogoś ze sobą i pytania na kartce.

        Nikt nie może pójść? Proszę zapytać w poradni, czy może być przy tym pielęgniarka. Proszę zapytać, czy ktoś może słuchać przez telefon lub czy wolno nagrać rozmowę.

## interpreter

card-interpreter = Czy mogę mieć tłumacza?
card-interpreter-england =
    .short = Tak. W Anglii NHS ma obowiązek zapewnić zawodowego tłumacza, na każdym etapie. Jest to dla Państwa bezpłatne. Przy umawianiu wizyty proszę powiedzieć, jaki język jest potrzebny.
    .do-1 = Już teraz podać swój język w szpitalu lub przychodni (GP practice).
    .do-2 = Kilka dni wcześniej zadzwonić i zapytać, czy tłumacz jest zamówiony.
    .detail =
        Szpital może zapewnić tłumacza przez telefon, przez wideo lub na miejscu. Może też zapewnić tłumacza języka migowego. Proszę powiedzieć, co Państwu odpowiada.

        Bliscy mogą przyjść i wspierać. Ale nie powinni tłumaczyć rozmów medycznych, a dzieci nie powinny tego robić nigdy.

        Tłumacz nie przyszedł? Proszę powiedzieć personelowi, zanim zacznie się rozmowa. Niech spróbuje przez telefon lub wideo.

        Trudno Państwu zadzwonić? Ktoś inny może podać szpitalowi Państwa język.
card-interpreter-rest-of-uk =
    .short = Proszę jak najwcześniej poprosić o zawodowego tłumacza. Bliscy nie powinni tłumaczyć rozmów medycznych, a dzieci nigdy. Nie znaleźliśmy informacji o dokładnych zasadach w Szkocji, Walii lub Irlandii Północnej. Proszę zapytać w szpitalu.
    .do-1 = Już teraz podać swój język w szpitalu lub przychodni (GP practice).
    .do-2 = Kilka dni wcześniej zadzwonić i zapytać, czy tłumacz jest zamówiony.
    .detail =
        Proszę zapytać, czy to coś kosztuje. Proszę zapytać, czy tłumacz będzie na miejscu, przez telefon czy przez wideo. Jeśli używają Państwo języka migowego, proszę to powiedzieć.

        Bliscy mogą przyjść i wspierać.

        Tłumacz nie przyszedł? Proszę powiedzieć personelowi, zanim zacznie się rozmowa, i zapytać, co można zrobić.

        Trudno Państwu zadzwonić? Ktoś inny może podać szpitalowi Państwa język.
card-interpreter-us =
    .short = Proszę jak najwcześniej poprosić o zawodowego tłumacza. Przy umawianiu wizyty proszę powiedzieć, jaki język jest potrzebny. Nie znaleźliśmy informacji o dokładnych zasadach w USA. Proszę zapytać w szpitalu lub w gabinecie lekarza.
    .do-1 = Już teraz podać swój język w gabinecie lekarza.
    .do-2 = Zapytać, czy to coś kosztuje.
    .do-3 = Kilka dni wcześniej zadzwonić i zapytać, czy tłumacz jest zamówiony.
    .detail =
        Proszę zapytać, czy tłumacz będzie na miejscu, przez telefon czy przez wideo. Jeśli używają Państwo języka migowego, proszę to powiedzieć.

        Ktoś z przyjaciół lub rodziny może przyjść i wspierać. Ale słowa medyczne trudno tłumaczyć, a dla kogoś bliskiego jest to ciężkie.

        National Cancer Institute (amerykański instytut onkologii) ma bezpłatną infolinię. Odpowiada po angielsku i po hiszpańsku.

        Tłumacz nie przyszedł? Proszę powiedzieć personelowi, zanim zacznie się rozmowa, i zapytać, co można zrobić.
card-interpreter-elsewhere =
    .short = Proszę jak najwcześniej poprosić o zawodowego tłumacza. Przy umawianiu wizyty proszę powiedzieć, jaki język jest potrzebny. W każdym kraju zasady są inne, więc proszę zapytać szpital, co może zapewnić i czy to coś kosztuje.
    .do-1 = Już teraz podać szpitalowi swój język.
    .do-2 = Kilka dni wcześniej zadzwonić i zapytać, czy tłumacz jest zamówiony.
    .detail =
        Proszę zapytać, czy tłumacz będzie na miejscu, przez telefon czy przez wideo. Jeśli używają Państwo języka migowego, proszę to powiedzieć.

        Ktoś z przyjaciół lub rodziny może przyjść i wspierać. Ale słowa medyczne trudno tłumaczyć, a dla kogoś bliskiego jest to ciężkie.

        Można zabrać pytania na kartce, w obu językach, jeśli ktoś może pomóc. Można pytać bez obaw: po to jest ta wizyta.

        Tłumacz nie przyszedł? Proszę powiedzieć personelowi, zanim zacznie się rozmowa, i zapytać, co można zrobić.

## what-happens-at-visit

card-what-happens-at-visit = Co dzieje się podczas wizyty?
card-what-happens-at-visit-uk =
    .short = Jest spotkanie z nowym lekarzem i można się spodziewać badania. Lekarz przegląda historię choroby i wyniki. Rozmawiają Państwo o tym, co stwierdził i zaproponował pierwszy lekarz. Potem jest czas na pytania.
    .do-1 = Na początku powiedzieć, czego chcą się Państwo dowiedzieć.
    .do-2 = Zapisać odpowiedzi albo poprosić kogoś, żeby to zrobił.
    .do-3 = Przed wyjściem zapytać, co będzie dalej.
    .detail =
        Nowy konsultant (consultant – starszy rangą lekarz szpitalny) wie, że chodzi o drugą opinię. Nie trzeba więc tego wyjaśniać ani się usprawiedliwiać. Trafiają do niego także wyniki badań i prześwietleń (RTG).

        Ponowne usłyszenie diagnozy może być przykre. Proszę się nie spieszyć. Można poprosić o przerwę.

        Można pytać bez obaw: wizyta jest po to, żeby pytać. Osoba bliska, która jest z Państwem, też może pytać.

        Jedna wizyta nie oznacza, że ten lekarz przejmuje leczenie. Proszę zapytać, kto powiadomi Państwa zespół i do kogo można dzwonić z pytaniami.
card-what-happens-at-visit-us =
    .short = Jest spotkanie z nowym lekarzem i można się spodziewać badania. Lekarz przegląda historię choroby i wyniki. Rozmawiają Państwo o tym, co stwierdził i zaproponował pierwszy lekarz. Potem jest czas na pytania.
    .do-1 = Na początku powiedzieć, czego chcą się Państwo dowiedzieć.
    .do-2 = Zapisać odpowiedzi albo poprosić kogoś, żeby to zrobił.
    .do-3 = Przed wyjściem zapytać, co będzie dalej.
    .detail =
        Nowy lekarz potrzebuje do tego dokumentacji. Proszę zabrać dokumenty medyczne, które Państwo mają, i kopie dokumentacji, chyba że wysłano je wcześniej.

        Ponowne usłyszenie diagnozy może być przykre. Proszę się nie spieszyć. Można poprosić o przerwę.

        Można pytać bez obaw: wizyta jest po to, żeby pytać. Osoba bliska, która jest z Państwem, też może pytać.

        Potem nie trzeba zmieniać lekarza. Warto poprosić o odpowiedź na piśmie, żeby pokazać ją swojemu lekarzowi.
card-what-happens-at-visit-elsewhere =
    .short = Można się spodziewać spotkania z nowym lekarzem i badania. Lekarz przegląda historię choroby i wyniki. Rozmawiają Państwo o tym, co stwierdził i zaproponował pierwszy lekarz. Potem jest czas na pytania. W każdym kraju szczegóły są inne.
    .do-1 = Na początku powiedzieć, czego chcą się Państwo dowiedzieć.
    .do-2 = Zapisać odpowiedzi albo poprosić kogoś, żeby to zrobił.
    .do-3 = Przed wyjściem zapytać, co będzie dalej.
    .detail =
        Proszę zabrać dokumenty medyczne, które Państwo mają, i kopie dokumentacji, chyba że wysłano je wcześniej.

        Ponowne usłyszenie diagnozy może być przykre. Proszę się nie spieszyć. Można poprosić o przerwę.

        Można pytać bez obaw: wizyta jest po to, żeby pytać. Osoba bliska, która jest z Państwem, też może pytać.

        Potem nie trzeba zmieniać lekarza. Proszę zapytać, kto powiadomi Państwa lekarza i do kogo można dzwonić z pytaniami.

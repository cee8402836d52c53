### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Przed prośbą o drugą opinię
    .purpose = Pomaga ustalić, czego Państwo chcą, przed prośbą o drugą opinię.
checklist-before-you-ask-consent = Najpierw zapytać osobę chorą: czy tego chce?
    .more = Ona decyduje i musi zgodzić się na Państwa pomoc. Jeśli odpowiedź brzmi „nie”, proszę nie naciskać.
checklist-before-you-ask-your-reason = Zapisać, dlaczego chcę innej opinii
    .more = Wystarczą jeden lub dwa powody. Pomagają Państwu i lekarzowi.
checklist-before-you-ask-explain-again = Poprosić lekarza o ponowne wyjaśnienie
    .more = Często wystarcza dobra rozmowa i druga opinia nie jest wtedy potrzebna.
checklist-before-you-ask-could-waiting-harm = Zapytać lekarza: czy czekanie może mi zaszkodzić?
    .more = Proszę zapytać, jak długie może być opóźnienie. Jeśli leczenie jest pilne, proszę przed decyzją porozmawiać ze swoim zespołem.
checklist-before-you-ask-keep-bookings = Zachować umówione badania i leczenie
    .more = Proszę ich nie odwoływać. Jeśli zostaną Państwo u pierwszego lekarza, zachowane terminy pozwolą oszczędzić czas.
checklist-before-you-ask-for-and-against = Pomyśleć, co jest za, a co przeciw
    .more = Za: przypadek ogląda jeszcze jeden specjalista. Przeciw: leczenie może zacząć się później, a dojazd może być długi.
checklist-before-you-ask-your-questions = Zapisać, co jest niezrozumiałe
    .more = Nikt nie powinien się wstydzić, że pyta jeszcze raz. Tych informacji jest dużo.
checklist-before-you-ask-why-this-plan = Zapytać, dlaczego wybrano dla mnie to leczenie
    .more = Lekarz lub pielęgniarka specjalistyczna (specialist nurse) mogą to wyjaśnić i powiedzieć, jakie są inne możliwości.
checklist-before-you-ask-company = Poprosić kogoś o towarzystwo podczas rozmowy
checklist-before-you-ask-whom-to-ask-uk = Wybrać, kogo poprosić: konsultanta, GP czy oddział
    .more = Najlepiej najpierw poprosić konsultanta (consultant – starszy rangą lekarz szpitalny). Inna możliwość to lekarz rodzinny (GP).
checklist-before-you-ask-private-price-uk = Jeśli prywatnie: najpierw zapytać o cenę
    .more = Gdy płacą Państwo samodzielnie, cena musi być podana na początku. Jeśli mają Państwo ubezpieczenie, proszę zapytać przed umówieniem wizyty.
checklist-before-you-ask-names-us = Zapytać o nazwiska lekarzy
    .more = Proszę zapytać swojego lekarza albo innego, któremu Państwo ufają.
checklist-before-you-ask-health-plan-us = Zapytać ubezpieczyciela (health plan), za co płaci
    .more = Proszę zapytać o sieć (network), skierowanie (referral) i własną część kosztu.
checklist-before-you-ask-rules-elsewhere = Zapytać w szpitalu, jak to działa w moim kraju
    .more = W każdym kraju zasady i koszty są inne.

## The talk with your own doctor

checklist-talk-with-your-doctor = Rozmowa z własnym lekarzem
    .purpose = Proszę zabrać powody i pytania na kartce.
checklist-talk-with-your-doctor-consent = Zapytać osobę chorą, czy mogę przyjść i mówić
    .more = Lekarz może z Państwem o niej rozmawiać tylko za jej zgodą.
checklist-talk-with-your-doctor-interpreter = Poprosić o tłumacza na tę rozmowę
    .more = Proszę jak najwcześniej podać swój język w przychodni lub szpitalu.
checklist-talk-with-your-doctor-ask-plainly = Powiedzieć: „Zależy mi na drugiej opinii”
    .more = Lekarze rzadko mają o to żal. Też radzą się nawzajem.
checklist-talk-with-your-doctor-could-waiting-harm = Zapytać: czy późniejszy początek może zaszkodzić?
    .more = Jeśli choroba jest poważna lub leczenie pilne, proszę zapytać o to przed decyzją.
checklist-talk-with-your-doctor-keep-bookings = Powiedzieć, że zachowuję umówione terminy
    .more = Proszę ich nie odwoływać. Jeśli zostaną Państwo u tego lekarza, zachowane terminy pozwolą oszczędzić czas.
checklist-talk-with-your-doctor-your-reason = Powiedzieć, dlaczego chcę innej opinii
    .more = Proszę też powiedzieć, jeśli wolą Państwo inne leczenie lub mają wątpliwości co do diagnozy.
checklist-talk-with-your-doctor-how-long = Zapytać, ile to prawdopodobnie potrwa
checklist-talk-with-your-doctor-explain-again = Poprosić o diagnozę jeszcze raz, prostymi słowami
    .more = Po szoku trudno wszystko zrozumieć. Lekarze to wiedzą.
checklist-talk-with-your-doctor-why-this-plan = Zapytać, dlaczego wybrano dla mnie to leczenie
checklist-talk-with-your-doctor-other-treatments = Zapytać, jakie jest inne leczenie
checklist-talk-with-your-doctor-company = Wziąć ze sobą kogoś, kto będzie zapisywać
checklist-talk-with-your-doctor-referral-uk = Poprosić o skierowanie do innego specjalisty
    .more = Skierowanie (referral) oznacza wysłanie do innego lekarza. Lekarz przygląda się Państwa przypadkowi i może odmówić.
checklist-talk-with-your-doctor-names-us = Zapytać o nazwiska lekarzy
checklist-talk-with-your-doctor-rules-elsewhere = Zapytać, jak załatwia się tu drugą opinię

## Preparing for the second appointment

checklist-preparing = Przygotowanie do drugiej opinii
    .purpose = Pomaga przygotować notatki, pytania i dokumentację.
checklist-preparing-interpreter = Poprosić teraz o tłumacza
    .more = Proszę podać swój język przy umawianiu wizyty. Kilka dni wcześniej proszę zadzwonić i zapytać, czy tłumacz jest zamówiony.
checklist-preparing-your-aim = Ustalić, co ma mi dać ta wizyta
    .more = Proszę dokończyć zdanie: „Po wizycie chcę wiedzieć…”.
checklist-preparing-records-arrived-uk = Zadzwonić: czy dotarła moja dokumentacja?
    .more = Proszę zapytać też o badania obrazowe i wyniki. Jeśli ich nie ma, proszę przed wizytą powiedzieć swojemu lekarzowi.
checklist-preparing-records-complete-us = Zapytać nowy gabinet, czy ma wszystko
    .more = Zwykle potrzebuje opisu badania tkanki (pathology report, z laboratorium) i badań obrazowych na płycie. Proszę zapytać też o preparaty tkanki na szkiełkach (tissue slides).
checklist-preparing-records-how-elsewhere = Zapytać: dokumentacja będzie wysłana czy mam ją przynieść?
    .more = Jeśli ma być wysłana, proszę zapytać, czy dotarła.
checklist-preparing-your-questions = Zapisać swoje pytania
    .more = Trzy najważniejsze proszę wpisać na początku. Można je zadać bez obaw.
checklist-preparing-your-notes = Zapisać objawy i dotychczasowe leczenie
    .more = Wystarczy kilka linijek: co i kiedy się zaczęło i jakie było leczenie.
checklist-preparing-patient-aim = Zapytać osobę chorą, czego chce się dowiedzieć
    .more = Może dokończyć zdanie: „Po wizycie chcę wiedzieć…”.
checklist-preparing-relative-agrees = Zapytać osobę chorą, co mogę mówić i o co pytać
    .more = Niektóre sprawy mogą być prywatne. Decyduje ta osoba.
checklist-preparing-records-sent-uk = Poprosić o wysłanie dokumentacji i badań obrazowych
    .more = Proszę zapytać swojego lekarza, kto co wysyła i kiedy.
checklist-preparing-health-plan-us = Zapytać ubezpieczyciela o koszt i skierowanie
    .more = Proszę zapytać, czy lekarz jest w sieci (network) i jaką część płacą Państwo.
checklist-preparing-medicines = Wypisać leki, witaminy i suplementy
    .more = Proszę zapisać nazwę każdego leku, ile go Państwo biorą i kiedy.
checklist-preparing-company = Poprosić kogoś bliskiego o towarzystwo
    .more = Ta osoba może wspierać, słuchać i też pytać.
checklist-preparing-travel = Zaplanować dojazd i powrót
checklist-preparing-keep-bookings = Zachować umówione badania i leczenie
    .more = Proszę ich nie odwoływać z powodu tej wizyty. Jeśli zostaną Państwo u pierwszego lekarza, zachowane terminy pozwolą oszczędzić czas.

## What to bring

checklist-what-to-bring = Co zabrać
    .purpose = Proszę włożyć wszystko do jednej torby dzień wcześniej.
checklist-what-to-bring-consent = Zapytać osobę chorą, jakie dokumenty mogę mieć
    .more = Dokumentacja należy do niej. To ona decyduje, kto ją widzi.
checklist-what-to-bring-papers = Zabrać dokumenty medyczne, które są w domu
    .more = Liczą się listy, wyniki badań i opisy.
checklist-what-to-bring-copies = Zabrać kopie dokumentacji, chyba że już wysłano
    .more = Jeśli nie ma pewności, że je wysłano, proszę zabrać to, co Państwo mają.
checklist-what-to-bring-medicines = Zabrać listę wszystkich leków
    .more = Liczą się też witaminy i suplementy. Można to przepisać z opakowań.
checklist-what-to-bring-arrived-uk = Sprawdzić, czy dotarła dokumentacja
    .more = Powinna być wysłana za Państwa. Kilka dni wcześniej proszę zadzwonić do nowego szpitala.
checklist-what-to-bring-pathology-us = Zabrać opis badania tkanki (pathology report)
    .more = To raport laboratorium o pobranej tkance. O kopię trzeba poprosić szpital, który zrobił badanie.
checklist-what-to-bring-who-sends-elsewhere = Zapytać, kto wysyła dokumentację i co przynieść
    .more = W każdym kraju jest inaczej.
checklist-what-to-bring-scans-us = Zabrać badania obrazowe na płycie
    .more = Trzeba o nie poprosić w szpitalu, w którym je zrobiono.
checklist-what-to-bring-slides-us = Zapytać, czy potrzebne są szkiełka i kto je wysyła
checklist-what-to-bring-questions = Zabrać pytania na kartce i długopis
checklist-what-to-bring-notes = Zabrać notatki o objawach i leczeniu
checklist-what-to-bring-letter = Zabrać list z terminem i dokument tożsamości
checklist-what-to-bring-insurance-card-us = Zabrać kartę ubezpieczenia
checklist-what-to-bring-glasses = Zabrać okulary lub aparat słuchowy

## Questions for the second doctor

checklist-questions-for-second-doctor = Pytania do drugiego lekarza
    .purpose = Proszę zaznaczyć pytanie, gdy już je Państwo zadadzą. Niepotrzebne można usunąć.
checklist-questions-for-second-doctor-consent = Zapytać osobę chorą, jakie pytania mogę zadać
    .more = Ktoś bliski też może pytać. Proszę uzgodnić to przed wejściem.
checklist-questions-for-second-doctor-same-diagnosis = Czy tak samo ocenia się tu moją diagnozę?
checklist-questions-for-second-doctor-same-treatment = Czy leczenie byłoby takie samo? Dlaczego?
checklist-questions-for-second-doctor-other-treatments = Jakie inne leczenie jest dla mnie możliwe?
checklist-questions-for-second-doctor-could-waiting-harm = Czy późniejszy początek leczenia może mi zaszkodzić?
    .more = Proszę zapytać o to też swojego lekarza. Proszę zachować umówione badania i leczenie.
checklist-questions-for-second-doctor-keep-bookings = Zachowuję umówione terminy. Czy to dobrze?
    .more = Proszę ich nie odwoływać. Jeśli zostaną Państwo u pierwszego lekarza, zachowane terminy pozwolą oszczędzić czas.
checklist-questions-for-second-doctor-good-and-bad = Co w każdej możliwości jest dobre, a co złe?
checklist-questions-for-second-doctor-trial = Czy mogę wziąć udział w badaniu nowego leczenia?
    .more = Można zapytać o to też swoich lekarzy i pielęgniarki.
checklist-questions-for-second-doctor-more-tests = Czy potrzebuję więcej badań? Jakich i dlaczego?
checklist-questions-for-second-doctor-cases-like-mine = Czy leczy się tu wiele osób z moją chorobą?
checklist-questions-for-second-doctor-treat-me = Czy mogę się leczyć tutaj, jeśli zechcę?
    .more = Drugi lekarz nie musi przejąć Państwa leczenia.
checklist-questions-for-second-doctor-write-to-doctor = Czy mogę prosić o list do mojego lekarza?
checklist-questions-for-second-doctor-in-writing = Czy mogę dostać odpowiedź na piśmie?
checklist-questions-for-second-doctor-cost = Ile to kosztuje i kto płaci?

## On the day

checklist-the-day = W dniu wizyty
    .purpose = Małe kroki na dzień wizyty.
checklist-the-day-relative-listens = Pozwolić osobie chorej mówić jako pierwszej
    .more = Mogą Państwo słuchać, zapisywać i pytać, jak wcześniej uzgodniono.
checklist-the-day-interpreter = Powiedzieć w rejestracji, że potrzebuję tłumacza
    .more = Proszę zrobić to przed rozmową. Jeśli nikt nie przyszedł, trzeba poprosić o tłumacza przez telefon lub wideo.
checklist-the-day-time-and-place = Sprawdzić godzinę, miejsce i dojazd
checklist-the-day-papers = Wziąć dokumenty, listy i pytania
checklist-the-day-your-aim = Powiedzieć na początku, czego chcę się dowiedzieć
checklist-the-day-first-opinion = Powiedzieć, co stwierdził i zaproponował pierwszy lekarz
checklist-the-day-all-questions = Pytać bez obaw
    .more = Po to jest ta wizyta.
checklist-the-day-not-clear = Powiedzieć, jeśli coś jest niejasne
    .more = Można powiedzieć: „Proszę powiedzieć to jeszcze raz innymi słowami”.
checklist-the-day-write-answers = Zapisać odpowiedzi lub poprosić o to kogoś
checklist-the-day-a-break = Poprosić o przerwę, jeśli to zbyt wiele
    .more = Ponowne usłyszenie diagnozy może być przykre.
checklist-the-day-next-steps = Zapytać, co będzie dalej i do kogo można dzwonić
checklist-the-day-who-tells-doctor = Zapytać, kto i kiedy powiadomi mojego lekarza

## After the visit

checklist-after-the-visit = Po wizycie
    .purpose = Proszę wrócić z nową opinią do swojego lekarza.
checklist-after-the-visit-consent = Zapytać osobę chorą, co chce teraz zrobić
    .more = To jej wybór. Mogą Państwo pomóc, jeśli się zgadza.
checklist-after-the-visit-write-down = Zapisać od razu, co było powiedziane
checklist-after-the-visit-tell-own-doctor = Omówić to ze swoim lekarzem
    .more = Razem z lekarzem można zmienić leczenie.
checklist-after-the-visit-keep-bookings = Zachować umówione badania i leczenie
    .more = Przed każdą zmianą proszę porozmawiać ze swoim zespołem.
checklist-after-the-visit-could-waiting-harm = Zapytać, czy czas na namysł może zaszkodzić
    .more = Jeśli leczenie jest pilne, proszę od razu zapytać o to zespół.
checklist-after-the-visit-they-agree = Jeśli są zgodni: omówić najbliższe terminy
    .more = Gdy dwóch lekarzy się zgadza, większość osób jest pewniejsza planu.
checklist-after-the-visit-they-differ = Jeśli się różnią: zapytać każdego, dlaczego
    .more = Nie trzeba się niepokoić. Nadal jest kilka możliwości.
checklist-after-the-visit-third-doctor = Jeśli nie mogę wybrać: zapytać o trzeciego lekarza
checklist-after-the-visit-who-treats = Zdecydować, kto ma mnie leczyć
    .more = Nie trzeba zmieniać lekarza.
checklist-after-the-visit-take-me-on = Chcę zmiany? Zapytać drugiego lekarza
    .more = Drugi lekarz nie musi Państwa przyjąć. Proszę zapytać, kto się Państwem opiekuje, dopóki to nie jest ustalone.
checklist-after-the-visit-letter-arrived = Sprawdzić, czy raport dotarł do mojego lekarza
    .more = Warto poprosić też o kopię dla siebie.
checklist-after-the-visit-feelings = Powiedzieć zespołowi, jak się czuję
    .more = Można poczuć zawód, słysząc to samo. Może to też być przykre.
checklist-after-the-visit-health-plan-us = Sprawdzić rachunek u ubezpieczyciela
checklist-after-the-visit-interpreter = Poprosić o tłumacza na następną rozmowę

### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Prośba do własnego lekarza
    .text = Zależy mi na drugiej opinii, zanim podejmę decyzję. Proszę powiedzieć, jak możemy to załatwić. Na razie zachowuję umówione badania i leczenie.
script-ask-gp-referral = Prośba do GP o skierowanie
    .text = Zależy mi, żeby na mój przypadek spojrzał inny lekarz szpitalny. Czy mogę prosić o skierowanie do innego konsultanta? Proszę też wysłać moją dokumentację i wyniki badań.
script-ask-for-names = Prośba o nazwiska lekarzy
    .text = Zależy mi na drugiej opinii. Czy mogę prosić o nazwiska lekarzy, do których mogę się zgłosić? Jak dostaną moją dokumentację?
script-ask-how-here = Pytanie, jak to działa w moim kraju
    .text = Zależy mi, żeby na mój przypadek spojrzał inny lekarz. Kogo muszę tu poprosić? Kto wysyła moją dokumentację? Ile muszę zapłacić?
script-is-waiting-safe = Pytanie, czy czekanie jest bezpieczne
    .text = O ile druga opinia opóźniłaby leczenie? Czy późniejszy początek leczenia może mi zaszkodzić? Do kiedy muszę zdecydować?
script-doctor-unhappy = Gdy lekarz wydaje się niezadowolony
    .text = Nie chcę nikogo urazić i cenię pomoc, którą tu dostaję. To duży krok. Opinia jeszcze jednego lekarza uspokoiłaby mnie.
script-say-a-worry = Gdy trudno to powiedzieć
    .text = Trudno mi to powiedzieć. Coś w moim leczeniu mnie martwi. Czy mogę o tym opowiedzieć, bez pośpiechu?
script-not-understood = Gdy coś jest niezrozumiałe
    .text = Nie rozumiem tego. Proszę powiedzieć to jeszcze raz innymi słowami. Proszę zapisać dla mnie najważniejsze rzeczy.
script-ask-for-records = Prośba o dokumentację
    .text = Proszę o kopie mojej dokumentacji medycznej, z wynikami badań i badaniami obrazowymi. Co muszę pokazać lub podać? Kiedy mogę je dostać i czy to coś kosztuje?
script-ask-for-scans = Prośba o opisy, badania i szkiełka
    .text = Idę do innego lekarza. Potrzebuję opisu badania tkanki (pathology report) i badań obrazowych na płycie. Jeśli poproszą o szkiełka (tissue slides), kto je wyśle? Jak szybko mogę wszystko dostać?
script-phone-secretary = Telefon do sekretariatu lekarza
    .text = Mam umówioną wizytę po drugą opinię. Czy dotarły moja dokumentacja i badania obrazowe? Jeśli nie, kto może je wysłać? Co mam ze sobą zabrać?
script-ask-health-plan = Telefon do ubezpieczyciela (health plan)
    .text = Zależy mi na drugiej opinii. Czy Państwo za nią płacą? Czy potrzebuję skierowania? Którzy lekarze są w sieci i jaką część płacę ja?
script-ask-interpreter = Prośba o tłumacza
    .text = Potrzebuję tłumacza na moją wizytę. Proszę go zamówić i zapisać to przy moim nazwisku. Czy to coś kosztuje? Zadzwonię jeszcze przed wizytą, żeby sprawdzić.
script-tell-family = Rozmowa z rodziną
    .text = Chcę poprosić innego lekarza, żeby spojrzał na mój przypadek. Zachowuję umówione terminy. Bardzo mi pomoże, jeśli pójdziesz ze mną i posłuchasz.
script-speak-for-patient = Rozmowa w imieniu osoby chorej
    .text = Dzwonię w imieniu osoby chorej, która się na to zgodziła. Chce ona drugiej opinii. Czego od niej potrzeba, żeby można było ze mną rozmawiać?
script-write-to-own-doctor = Prośba o list od drugiego lekarza
    .text = Czy mogę prosić o list do mojego lekarza, z oceną mojej diagnozy i leczenia? Proszę też o kopię dla mnie. Wtedy będzie można to omówić.

### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = Czym jest druga opinia?
card-what-it-is-uk =
    .short =
        Druga opinia (second opinion) to nowe spojrzenie na diagnozę lub leczenie. Wydaje ją inny lekarz niż ten, który teraz Państwa leczy. Może to być lekarz rodzinny (GP) lub specjalista.

        Chodzi o to, żeby mieć pewność co do diagnozy i spokojnie przyjąć plan leczenia.
    .detail =
        Większość osób prosi o nią, gdy dowie się, na co choruje. Inne osoby proszą dopiero po propozycji leczenia.

        Można poprosić lekarza rodzinnego (GP), konsultanta lub oddział szpitala. Konsultant (consultant) to starszy rangą lekarz szpitalny. Ma duże doświadczenie w jednej dziedzinie medycyny.

        Czasem trzeba pójść do innego szpitala NHS (publicznej służby zdrowia) lub do innej przychodni (GP practice). Można też zapłacić za wizytę u lekarza prywatnego.

        Nie zawsze da się to załatwić. W razie odmowy proszę zapytać o powód i o to, co innego mogłoby pomóc.

        Więcej o drugiej opinii jest na stronie NHS.
card-what-it-is-us =
    .short =
        Druga opinia (second opinion) to nowe spojrzenie na diagnozę lub leczenie. Wydaje ją inny lekarz niż ten, który teraz Państwa leczy. Może to być lekarz rodzinny lub specjalista.

        Chodzi o to, żeby mieć pewność co do diagnozy i spokojnie przyjąć plan leczenia.
    .detail =
        Większość osób prosi o nią, gdy dowie się, na co choruje. Inne osoby proszą dopiero po propozycji leczenia.

        Niektóre osoby chcą sprawdzić diagnozę. Inne chcą wiedzieć, czy są inne sposoby leczenia. Jeśli mają Państwo wątpliwości, rozmowa z jeszcze jednym lekarzem może uspokoić.

        W USA informacje dla pacjentów mówią, że druga opinia to prawo każdego pacjenta. Można powiedzieć swojemu lekarzowi, że chcą Państwo drugiej opinii. Proszę zapytać o nazwiska lekarzy, do których można się zgłosić.
card-what-it-is-elsewhere =
    .short =
        Druga opinia (second opinion) to nowe spojrzenie na diagnozę lub leczenie. Wydaje ją inny lekarz niż ten, który teraz Państwa leczy. Może to być lekarz rodzinny lub specjalista.

        Chodzi o to, żeby mieć pewność co do diagnozy i spokojnie przyjąć plan leczenia.
    .detail =
        Większość osób prosi o nią, gdy dowie się, na co choruje. Inne osoby proszą dopiero po propozycji leczenia.

        Niektóre osoby chcą sprawdzić diagnozę. Inne chcą wiedzieć, czy są inne sposoby leczenia. Jeśli mają Państwo wątpliwości, rozmowa z jeszcze jednym lekarzem może uspokoić.

        W każdym kraju załatwia się to inaczej. Różne są też zasady, kto może ją dostać i kto płaci. Proszę zapytać lekarza lub szpital, jak to działa w Państwa kraju.

## is-it-my-right

card-is-it-my-right = Czy mam prawo do drugiej opinii?
card-is-it-my-right-england =
    .short = Żadne brytyjskie prawo nie daje pacjentom NHS prawa do drugiej opinii. Można jednak o nią poprosić, a lekarze muszą uszanować życzenie innej opinii. Zgoda nie jest pewna. Ale większość personelu wspiera osoby, które się na to decydują.
    .detail =
        Obowiązek uszanowania tego życzenia określa General Medical Council (GMC). To instytucja, która nadzoruje wszystkich lekarzy w Wielkiej Brytanii. GMC mówi też, że to Państwo decydują, czy przyjąć radę lekarza.

        Osoba, którą Państwo poproszą, powinna przyjrzeć się Państwa przypadkowi. Potem ocenia, czy potrzebna jest kolejna opinia.

        W Anglii są zasady wyboru w NHS (NHS Choice Framework). Ostatnio zmieniono je 23 października 2024. W niektórych przypadkach, ale nie we wszystkich, prawo pozwala wybrać miejsce leczenia.

        Chodzi o placówkę, w której odbędzie się pierwsza wizyta u konsultanta (starszego rangą lekarza szpitalnego). Niektóre strony NHS, na przykład starsza strona z Norwich, mówią o ograniczeniach. Wybór jest mniejszy w leczeniu nowotworów i w pilnych przypadkach.

        Robocza wersja strony NHS z okolic Bristolu cytuje BMA, organizację, która reprezentuje lekarzy. Mówi ona, że przy drugiej opinii w NHS nie można żądać konkretnego lekarza ani szpitala. Mówi też, że po prywatnej opinii nadal można korzystać z NHS.
card-is-it-my-right-scotland =
    .short = Żadne brytyjskie prawo nie daje pacjentom NHS prawa do drugiej opinii. Można jednak o nią poprosić, a lekarze muszą uszanować życzenie innej opinii. Zgoda nie jest pewna. Ale większość personelu wspiera osoby, które się na to decydują.
    .detail =
        Obowiązek uszanowania tego życzenia określa General Medical Council (GMC). To instytucja, która nadzoruje wszystkich lekarzy w Wielkiej Brytanii. GMC mówi też, że to Państwo decydują, czy przyjąć radę lekarza.

        NHS Greater Glasgow and Clyde informuje swoich pacjentów, że mogą poprosić o drugą opinię. Radzi poprosić osobę, która Państwa leczy, i uprzejmie podać powody. Nie znaleźliśmy tekstu dla całej Szkocji.

        Osoba, którą Państwo poproszą, powinna przyjrzeć się Państwa przypadkowi. Potem ocenia, czy potrzebna jest kolejna opinia.

        Organizacja charytatywna Immunodeficiency UK pisze, że we wszystkich czterech krajach Wielkiej Brytanii działa to podobnie. Nie ma takiego prawa w ustawie, ale odmowy są rzadkie.

        Więcej o tym jest na stronie NHS.
card-is-it-my-right-wales =
    .short = Żadne brytyjskie prawo nie daje pacjentom NHS prawa do drugiej opinii. Można jednak o nią poprosić, a lekarze muszą uszanować życzenie innej opinii. Zgoda nie jest pewna. Ale większość personelu wspiera osoby, które się na to decydują.
    .detail =
        Obowiązek uszanowania tego życzenia określa General Medical Council (GMC). To instytucja, która nadzoruje wszystkich lekarzy w Wielkiej Brytanii. GMC mówi też, że to Państwo decydują, czy przyjąć radę lekarza.

        Poradnik GMC mówi, że można poprosić innego lekarza, jeśli diagnoza wydaje się błędna. To samo dotyczy sytuacji, gdy nie zaproponowano leczenia, które Państwa zdaniem jest potrzebne.

        Osoba, którą Państwo poproszą, powinna przyjrzeć się Państwa przypadkowi. Potem ocenia, czy potrzebna jest kolejna opinia.

        Macmillan Cancer Support pisze, że większość lekarzy chętnie kieruje dalej. Wcześniej powinno się udać dostać wyniki swoich badań na piśmie.

        Organizacja charytatywna Immunodeficiency UK pisze, że we wszystkich czterech krajach Wielkiej Brytanii działa to podobnie. Nie ma takiego prawa w ustawie, ale odmowy są rzadkie. Nie znaleźliśmy zasad dla samej Walii.

        Więcej o tym jest na stronie NHS.
card-is-it-my-right-northern-ireland =
    .short = Żadne brytyjskie prawo nie daje pacjentom NHS prawa do drugiej opinii. Można jednak o nią poprosić, a lekarze muszą uszanować życzenie innej opinii. Zgoda nie jest pewna. Ale większość personelu wspiera osoby, które się na to decydują.
    .detail =
        Obowiązek uszanowania tego życzenia określa General Medical Council (GMC). To instytucja, która nadzoruje wszystkich lekarzy w Wielkiej Brytanii. GMC mówi też, że to Państwo decydują, czy przyjąć radę lekarza.

        Poradnik GMC mówi, że można poprosić innego lekarza, jeśli diagnoza wydaje się błędna. To samo dotyczy sytuacji, gdy nie zaproponowano leczenia, które Państwa zdaniem jest potrzebne.

        Osoba, którą Państwo poproszą, powinna przyjrzeć się Państwa przypadkowi. Potem ocenia, czy potrzebna jest kolejna opinia.

        Macmillan Cancer Support pisze, że większość lekarzy chętnie kieruje dalej. Wcześniej powinno się udać dostać wyniki swoich badań na piśmie.

        Organizacja charytatywna Immunodeficiency UK pisze, że we wszystkich czterech krajach Wielkiej Brytanii działa to podobnie. Nie ma takiego prawa w ustawie, ale odmowy są rzadkie. Nie znaleźliśmy zasad dla samej Irlandii Północnej.

        Więcej o tym jest na stronie NHS.
card-is-it-my-right-us =
    .short =
        Tak. W USA informacje dla pacjentów mówią, że druga opinia to prawo każdego pacjenta.

        Lekarze rzadko mają o to żal. Zwykle chętnie pomagają ją załatwić.
    .detail =
        Proszę powiedzieć lekarzowi, że chcą Państwo wysłuchać jeszcze kogoś. Proszę zapytać o nazwiska lekarzy, do których można się zgłosić.

        To prawo nie mówi, kto płaci. Medicare (publiczne ubezpieczenie zdrowotne w USA) ma własne zasady. Inni ubezpieczyciele powinni płacić za wizytę u specjalisty, ale czasem trzeba dopłacić część (co-pay).

        Ubezpieczenia (health plans) są różne. Przed umówieniem wizyty proszę zapytać swojego ubezpieczyciela o dwie sprawy:

        - Czy ten lekarz jest w mojej sieci (network)?
        - Czy potrzebuję skierowania (referral)?
card-is-it-my-right-elsewhere =
    .short = Można poprosić o drugą opinię. Nie możemy powiedzieć, czy u Państwa przysługuje takie prawo, bo w każdym kraju zasady są inne. Proszę zapytać lekarza lub szpital, jakie zasady Państwa dotyczą.
    .detail =
        Druga opinia to nowe spojrzenie innego lekarza na diagnozę lub leczenie. Większość osób prosi o nią, gdy dowie się, na co choruje, albo po propozycji leczenia.

        Nie trzeba się bać, że kogoś to urazi. Lekarze rzadko mają o to żal. Większość lekarzy i pielęgniarek rozumie, dlaczego pacjent tego chce.

        Oto kilka pytań do lekarza lub szpitala:

        - Czy mogę tu dostać drugą opinię?
        - Kto ją załatwia?
        - Kto za nią płaci?

## how-plan-was-made

card-how-plan-was-made = Jak powstał mój plan leczenia?
card-how-plan-was-made-uk =
    .short =
        Plan leczenia powstaje po dokładnych rozmowach wielu pracowników medycznych. Nie wszystkich uda się Państwu poznać.

        W NHS ta grupa specjalistów nazywa się zespołem wielodyscyplinarnym (multidisciplinary team, MDT). Lekarz specjalista i pielęgniarka powinni omówić z Państwem plan i odpowiedzieć na pytania.
    .detail =
        Jeden rodzaj nowotworu często można leczyć na kilka sposobów. Ale nie każdy sposób pasuje do każdej osoby. Dlatego Państwa plan może być inny niż plan kogoś z tą samą chorobą.

        Wielu lekarzy prywatnych też rozmawia z innymi lekarzami, zanim zaproponuje leczenie.

        Lekarz lub pielęgniarka specjalistyczna (specialist nurse) mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie. Można zapytać:

        - Kto rozmawiał o moim przypadku?
        - Co jeszcze brano pod uwagę?
        - Dlaczego to leczenie ma być dla mnie najlepsze?
card-how-plan-was-made-us =
    .short =
        Plan leczenia powstaje po dokładnych rozmowach wielu pracowników medycznych. Nie wszystkich uda się Państwu poznać.

        Możliwe, że lekarz rozmawiał już o Państwa przypadku z innymi lekarzami. Najczęściej dzieje się tak, gdy rozważa się operację lub radioterapię.
    .detail =
        Wiele szpitali i ośrodków onkologicznych ma konsylium (tumor board). Zasiadają w nim onkolodzy, chirurdzy, specjaliści od radioterapii, pielęgniarki i inne osoby.

        Razem oglądają badania obrazowe i wyniki badania tkanek (pathology). Chcą doradzić Państwu jak najlepiej.

        Czasem można też osobiście spotkać się z tymi specjalistami. W niektórych ośrodkach jest jedna wspólna wizyta u wszystkich.

        Jeden rodzaj nowotworu często można leczyć na kilka sposobów. Ale nie każdy sposób pasuje do każdej osoby. Lekarz lub pielęgniarka specjalistyczna mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości.
card-how-plan-was-made-elsewhere =
    .short =
        Plan leczenia powinien powstać po dokładnych rozmowach wielu pracowników medycznych. Nie wszystkich uda się Państwu poznać.

        Jeden rodzaj nowotworu często można leczyć na kilka sposobów. Ale nie każdy sposób pasuje do każdej osoby.
    .detail =
        Dlatego Państwa plan może być inny niż plan kogoś z tą samą chorobą. W każdym kraju taki zespół inaczej pracuje i inaczej się nazywa.

        Lekarz lub pielęgniarka specjalistyczna mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Można zapytać:

        - Kto rozmawiał o moim przypadku?
        - Co jeszcze brano pod uwagę?
        - Dlaczego to leczenie ma być dla mnie najlepsze?

## who-explains

card-who-explains = Kto może mi wyjaśnić mój plan?
card-who-explains-uk =
    .short = Lekarz specjalista i pielęgniarka specjalistyczna (specialist nurse) powinni omówić z Państwem plan i odpowiedzieć na pytania. Mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Można bez wstydu zapytać jeszcze raz.
    .do-1 = Przed rozmową zapisać swoje pytania.
    .do-2 = Zapytać, czy można spotkać się z lekarzem i pielęgniarką razem.
    .do-3 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        Może Państwa leczyć konsultant (consultant). To starszy rangą lekarz szpitalny z dużym doświadczeniem w jednej dziedzinie medycyny.

        O Państwa planie mogło rozmawiać wielu innych specjalistów. Nie wszystkich uda się Państwu poznać.

        Pielęgniarka specjalistyczna często potrafi wyjaśnić to, co było niezrozumiałe. Może też przekazać lekarzowi Państwa obawy.

        Lekarze wiedzą, że tych informacji jest dużo i że są trudne. Wiedzą też, że w szoku trudniej jest zrozumieć.
card-who-explains-us =
    .short = Plan może z Państwem omówić lekarz lub pielęgniarka specjalistyczna (specialist nurse). Mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Można bez wstydu zapytać jeszcze raz.
    .do-1 = Przed rozmową zapisać swoje pytania.
    .do-2 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        O Państwa przypadku mogli rozmawiać także inni lekarze. Najczęściej dzieje się tak, gdy rozważa się operację lub radioterapię.

        Czasem można osobiście spotkać się z tymi specjalistami. W niektórych ośrodkach onkologicznych jest jedna wspólna wizyta u wszystkich. Proszę zapytać, czy tak jest w Państwa ośrodku.

        Lekarze wiedzą, że tych informacji jest dużo i że są trudne. Wiedzą też, że w szoku trudniej jest zrozumieć. Warto poprosić o ponowne wyjaśnienie diagnozy, razem ze wszystkim, co jest niejasne.
card-who-explains-elsewhere =
    .short = Plan może z Państwem omówić lekarz lub pielęgniarka specjalistyczna (specialist nurse). Mogą powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości. Można bez wstydu zapytać jeszcze raz.
    .do-1 = Przed rozmową zapisać swoje pytania.
    .do-2 = Wziąć kogoś ze sobą na rozmowę.
    .detail =
        W każdym kraju plan może omawiać kto inny. Proszę zapytać w szpitalu, kto to tam robi.

        O Państwa planie mogło rozmawiać wielu specjalistów. Nie wszystkich uda się Państwu poznać. Dlatego warto się dowiedzieć, kto może odpowiadać w ich imieniu.

        Lekarze wiedzą, że tych informacji jest dużo i że są trudne. Wiedzą też, że w szoku trudniej jest zrozumieć. Warto poprosić o ponowne wyjaśnienie diagnozy, razem ze wszystkim, co jest niejasne.

## doctors-ask-each-other

card-doctors-ask-each-other = Czy lekarze też się nawzajem pytają?
card-doctors-ask-each-other-uk =
    .short =
        Tak. Lekarze pytają się nawzajem o przypadki trudne lub rzadkie. Niektórzy robią to sami z siebie.

        Dotyczy to lekarzy rodzinnych (GP) i konsultantów (consultants – starszych rangą lekarzy szpitalnych). Prosząc o inną opinię, proszą więc Państwo o coś, co lekarze sami robią.
    .detail =
        Niektórzy lekarze rodzinni i konsultanci pytają kolegę. Inni kierują do lekarza, który bardzo dobrze zna jedną wąską dziedzinę.

        W NHS o każdym planie rozmawia grupa specjalistów. Nazywa się zespołem wielodyscyplinarnym (multidisciplinary team, MDT). Wielu lekarzy prywatnych też rozmawia z innymi lekarzami, zanim zaproponuje leczenie.

        Czasem lekarz rodzinny (GP) może uzyskać inną opinię bez nowej wizyty. Pyta kolegów albo pisze do drugiego konsultanta.

        Wiemy to z bloga lekarza rodzinnego z 2013 roku. Dziś może być inaczej, więc proszę zapytać swojego lekarza rodzinnego.
card-doctors-ask-each-other-us =
    .short =
        Tak. Lekarze pytają się nawzajem o przypadki trudne lub rzadkie. Państwa lekarz mógł już to zrobić.

        Prosząc o inną opinię, proszą więc Państwo o coś, co lekarze sami robią.
    .detail =
        Możliwe, że lekarz rozmawiał o Państwa przypadku z innymi lekarzami. Najczęściej dzieje się tak, gdy rozważa się operację lub radioterapię.

        Wiele szpitali i ośrodków onkologicznych ma konsylium (tumor board). To grupa, w której są onkolodzy, chirurdzy, specjaliści od radioterapii, pielęgniarki i inne osoby.

        Razem oglądają badania obrazowe i wyniki badania tkanek (pathology). Chcą doradzić Państwu jak najlepiej.

        Czasem to sam lekarz proponuje drugą opinię. Może tak być, gdy nie wiadomo na pewno, które leczenie jest najlepsze.
card-doctors-ask-each-other-elsewhere =
    .short = Tak. Lekarze pytają się nawzajem o przypadki trudne lub rzadkie. Prosząc o inną opinię, proszą więc Państwo o coś, co lekarze sami robią.
    .detail =
        Plan leczenia powinien powstać po dokładnych rozmowach wielu pracowników medycznych. Nie wszystkich uda się Państwu poznać.

        Czasem to sam lekarz proponuje drugą opinię. Może tak być, gdy nie wiadomo na pewno, które leczenie jest najlepsze.

        W każdym kraju lekarze współpracują inaczej. Można zapytać lekarza: „Czy o moim przypadku była rozmowa z innymi lekarzami? Co powiedzieli?”

## why-people-want-one

card-why-people-want-one = Dlaczego ludzie chcą drugiej opinii?
card-why-people-want-one-any =
    .short =
        Niektóre osoby chcą sprawdzić diagnozę. Inne chcą wiedzieć o innych sposobach leczenia. Jeszcze innym trudno rozmawiać z lekarzem.

        Jeśli mają Państwo wątpliwości, rozmowa z jeszcze jednym lekarzem może uspokoić.
    .detail =
        Powody związane z diagnozą:

        - Chcą ją sprawdzić.
        - Chcą usłyszeć jej potwierdzenie.
        - Myślą, że może być błędna.
        - Długo trwa ustalanie, na co chorują.

        Powody związane z leczeniem:

        - Chcą wiedzieć, czy są inne sposoby leczenia.
        - Boją się, że proponowane leczenie nie jest najlepsze.
        - Nie są zadowoleni z planu.
        - Myślą, że leczenie mogłoby zacząć się wcześniej albo odbyć się gdzie indziej. Ale przez drugą opinię leczenie może też zacząć się później.

        Powody związane z lekarzem:

        - Nie potrafią swobodnie rozmawiać.
        - Nie zgadzają się z lekarzem.

        Chodzi o to, żeby mieć pewność co do diagnozy i spokojnie przyjąć plan leczenia.

## when-to-consider

card-when-to-consider = Kiedy pomyśleć o drugiej opinii
card-when-to-consider-any =
    .short = Warto ją poważnie rozważyć, gdy nowotwór jest rzadki lub badania nie dają jasnej odpowiedzi. Tak samo, gdy diagnoza lub plan budzą niepokój. Zanim Państwo poproszą, proszę rozważyć wszystkie za i przeciw.
    .detail =
        Drugą opinię warto poważnie rozważyć w tych przypadkach:

        - Nowotwór jest rzadkiego rodzaju.
        - Rady, które Państwo dostali, do siebie nie pasują.
        - Lekarz widział niewiele takich przypadków.
        - Jest kilka możliwości leczenia i trudno się zdecydować.
        - Badania nie pokazują jasno, jaki to nowotwór lub gdzie jest.
        - Diagnoza lub plan budzą niepokój.

        Lekarz prowadzący może ją sam zaproponować, gdy nie wiadomo na pewno, które leczenie jest najlepsze.

        Często wystarcza dobre wyjaśnienie i druga opinia nie jest potrzebna. Jeśli nadal mają Państwo wątpliwości, rozmowa z jeszcze jednym lekarzem może uspokoić.

        Jeśli choroba jest poważna lub leczenie pilne, proszę przed decyzją porozmawiać ze swoim zespołem. Proszę zapytać, czy późniejszy początek leczenia może zaszkodzić.

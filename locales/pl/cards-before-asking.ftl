### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = Czego mogę najpierw spróbować?
card-try-first-uk =
    .short =
        Proszę jeszcze raz porozmawiać z zespołem, który teraz Państwa leczy. Często wystarcza dobre wyjaśnienie i druga opinia nie jest potrzebna.

        Jeśli po tej rozmowie nadal są wątpliwości, proszę zwrócić się do lekarza o skierowanie do innego lekarza (referral).
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Poprosić zespół o jeszcze jedną wizytę.
    .do-3 = Zapisać pytania i wziąć kogoś ze sobą.
    .detail =
        Już sama myśl o drugiej opinii może być obciążeniem. Nie muszą Państwo radzić sobie z tym w pojedynkę.

        Jeszcze jedna rozmowa pozwala najpierw zadać pytania i powiedzieć o obawach. Proszę powiedzieć, jeśli nie odpowiada Państwu diagnoza lub jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano to leczenie i jakie są inne możliwości.

        Zanim Państwo poproszą o drugą opinię, proszę rozważyć wszystkie za i przeciw.

        Czas nagli? Wtedy najlepiej poprosić zespół onkologiczny o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK piszą na forum tej organizacji, że to najszybsza droga.
card-try-first-us =
    .short = Proszę jeszcze raz porozmawiać z zespołem, który teraz Państwa leczy. Często wystarcza dobre wyjaśnienie i druga opinia nie jest potrzebna. Jeśli po tej rozmowie nadal są wątpliwości, proszę powiedzieć lekarzowi, że chcą Państwo drugiej opinii.
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Poprosić zespół o jeszcze jedną wizytę.
    .do-3 = Zapisać pytania i wziąć kogoś ze sobą.
    .detail =
        Już sama myśl o drugiej opinii może być obciążeniem. Nie muszą Państwo radzić sobie z tym w pojedynkę.

        Jeszcze jedna rozmowa pozwala najpierw zadać pytania i powiedzieć o obawach. Proszę powiedzieć, jeśli nie odpowiada Państwu diagnoza lub jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano to leczenie i jakie są inne możliwości.

        Zanim Państwo poproszą o drugą opinię, proszę rozważyć wszystkie za i przeciw. Jeśli potem nadal jej Państwo chcą, proszę zapytać lekarza o nazwiska, do kogo się zgłosić. W USA informacje dla pacjentów nazywają ją prawem każdego pacjenta.
card-try-first-elsewhere =
    .short = Proszę jeszcze raz porozmawiać z zespołem, który teraz Państwa leczy. Często wystarcza dobre wyjaśnienie i druga opinia nie jest potrzebna. Jeśli po tej rozmowie nadal są wątpliwości, proszę powiedzieć lekarzowi, że chcą Państwo drugiej opinii.
    .do-1 = Ustalić, dlaczego dokładnie chcą Państwo innej opinii.
    .do-2 = Poprosić zespół o jeszcze jedną wizytę.
    .do-3 = Zapisać pytania i wziąć kogoś ze sobą.
    .detail =
        Już sama myśl o drugiej opinii może być obciążeniem. Nie muszą Państwo radzić sobie z tym w pojedynkę.

        Jeszcze jedna rozmowa pozwala najpierw zadać pytania i powiedzieć o obawach. Proszę powiedzieć, jeśli nie odpowiada Państwu diagnoza lub jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano to leczenie i jakie są inne możliwości.

        Zanim Państwo poproszą o drugą opinię, proszę rozważyć wszystkie za i przeciw. W każdym kraju załatwia się to inaczej. Lekarz lub szpital mogą powiedzieć, jakie zasady są u Państwa.

## did-not-understand

card-did-not-understand = Nie rozumiem, co mi powiedziano
card-did-not-understand-uk =
    .short =
        Proszę zapytać jeszcze raz. Nie trzeba się wstydzić. Lekarze wiedzą, że tych informacji jest dużo i że w szoku trudniej jest zrozumieć.

        Warto poprosić lekarza o ponowne wyjaśnienie diagnozy, razem ze wszystkim, co jest niejasne.
    .do-1 = Zapisać każdą rzecz, która jest niejasna.
    .do-2 = Poprosić lekarza lub pielęgniarkę specjalistyczną o ponowne wyjaśnienie.
    .do-3 = Wziąć ze sobą kogoś, kto będzie słuchać razem z Państwem.
    .detail =
        Pielęgniarka specjalistyczna (specialist nurse) często potrafi wyjaśnić to, co było niezrozumiałe. Może też przekazać lekarzowi Państwa obawy. Może pomóc wspólne spotkanie z lekarzem i pielęgniarką.

        Niektóre pytania przychodzą później, na przykład po przeczytaniu czegoś w domu. Z nimi też można wrócić do specjalisty.

        Można powiedzieć: „W szoku nie wszystko do mnie dotarło. Proszę wyjaśnić to jeszcze raz, prostymi słowami”.

        Często wystarcza dobre wyjaśnienie i druga opinia nie jest wtedy potrzebna.
card-did-not-understand-us-and-elsewhere =
    .short =
        Proszę zapytać jeszcze raz. Nie trzeba się wstydzić. Lekarze wiedzą, że tych informacji jest dużo i że w szoku trudniej jest zrozumieć.

        Warto poprosić lekarza o ponowne wyjaśnienie diagnozy, razem ze wszystkim, co jest niejasne.
    .do-1 = Zapisać każdą rzecz, która jest niejasna.
    .do-2 = Poprosić lekarza o ponowne wyjaśnienie.
    .do-3 = Wziąć ze sobą kogoś, kto będzie słuchać razem z Państwem.
    .detail =
        Niektóre pytania przychodzą później, na przykład po przeczytaniu czegoś w domu. Z nimi też można wrócić do specjalisty.

        Można powiedzieć: „W szoku nie wszystko do mnie dotarło. Proszę wyjaśnić to jeszcze raz, prostymi słowami”.

        Często wystarcza dobre wyjaśnienie i druga opinia nie jest wtedy potrzebna. Jeśli nadal mają Państwo wątpliwości, rozmowa z jeszcze jednym lekarzem może uspokoić.

## read-of-other-treatment

card-read-of-other-treatment = Czytam o innym leczeniu
card-read-of-other-treatment-any =
    .short =
        Proszę pójść z tym do swojego specjalisty. Leczenie, o którym się słyszy, może brzmieć lepiej niż własne.

        Proszę zapytać, dlaczego go nie zaproponowano. Lekarz lub pielęgniarka specjalistyczna (specialist nurse) mogą powiedzieć, dlaczego wybrano Państwa leczenie i jakie są inne możliwości.
    .do-1 = Zapisać, jak się nazywa i skąd Państwo o nim wiedzą.
    .do-2 = Zapytać lekarza, dlaczego go nie zaproponowano.
    .detail =
        O takim leczeniu można usłyszeć od innych pacjentów, w grupie wsparcia lub w mediach. To, co pasuje im, może nie pasować Państwu. Jeden rodzaj nowotworu często można leczyć na kilka sposobów, ale nie każdy sposób pasuje do każdej osoby.

        Nowe pytania mogą pojawić się w każdej chwili, na przykład podczas czytania. Można z nimi wrócić do specjalisty.

        Czy chodzi o badanie kliniczne (trial – sprawdza się w nim leczenie)? Wtedy proszę zapytać swoich lekarzy i pielęgniarki, czy mogliby Państwo wziąć w nim udział.

        Ludzie starają się o drugą opinię także po to, żeby się dowiedzieć, czy jest inne leczenie. Proszę najpierw zapytać własny zespół.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = Mam wątpliwości co do diagnozy
card-unhappy-with-diagnosis-uk =
    .short =
        Trudno żyć z takimi wątpliwościami. Proszę powiedzieć o nich lekarzowi i poprosić o ponowne wyjaśnienie diagnozy.

        Jeśli po tej rozmowie nadal są wątpliwości, proszę zwrócić się do lekarza o skierowanie do innego lekarza (referral).
    .do-1 = Zapisać, co wydaje się nie pasować.
    .do-2 = Powiedzieć lekarzowi, że nie mają Państwo pewności co do diagnozy.
    .do-3 = Zapytać, co badania pokazały, a co jest nadal niejasne.
    .detail =
        Inne osoby też z tego powodu starają się o drugą opinię. Myślą, że diagnoza może być błędna, albo chcą ją sprawdzić. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Warto ją poważnie rozważyć, gdy badania nie pokazują jasno, jaki to nowotwór lub gdzie jest.

        General Medical Council (GMC) nadzoruje lekarzy w Wielkiej Brytanii. Jego poradnik dla pacjentów mówi, że można poprosić innego lekarza, jeśli diagnoza wydaje się błędna. Prawo nie gwarantuje drugiej opinii, ale lekarze muszą uszanować takie życzenie.
card-unhappy-with-diagnosis-us =
    .short =
        Trudno żyć z takimi wątpliwościami. Proszę powiedzieć o nich lekarzowi i poprosić o ponowne wyjaśnienie diagnozy.

        Jeśli wątpliwości pozostają, można poprosić o drugą opinię. Informacje dla pacjentów nazywają ją prawem każdego pacjenta.
    .do-1 = Zapisać, co wydaje się nie pasować.
    .do-2 = Powiedzieć lekarzowi, że nie mają Państwo pewności co do diagnozy.
    .do-3 = Zapytać, co badania pokazały, a co jest nadal niejasne.
    .detail =
        Inne osoby też z tego powodu starają się o drugą opinię. Myślą, że diagnoza może być błędna, albo chcą ją sprawdzić. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Warto ją poważnie rozważyć w tych przypadkach:

        - Badania nie pokazują jasno, jaki to nowotwór lub gdzie jest.
        - Nowotwór jest rzadkiego rodzaju.
        - Lekarz widział niewiele takich przypadków.

        Proszę powiedzieć lekarzowi, czego Państwo chcą, i zapytać o nazwiska lekarzy, do których można się zgłosić.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        Trudno żyć z takimi wątpliwościami. Proszę powiedzieć o nich lekarzowi i poprosić o ponowne wyjaśnienie diagnozy.

        Jeśli wątpliwości pozostają, można poprosić o drugą opinię. W każdym kraju zasady są inne.
    .do-1 = Zapisać, co wydaje się nie pasować.
    .do-2 = Powiedzieć lekarzowi, że nie mają Państwo pewności co do diagnozy.
    .do-3 = Zapytać, co badania pokazały, a co jest nadal niejasne.
    .detail =
        Inne osoby też z tego powodu starają się o drugą opinię. Myślą, że diagnoza może być błędna, albo chcą ją sprawdzić. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Warto ją poważnie rozważyć w tych przypadkach:

        - Badania nie pokazują jasno, jaki to nowotwór lub gdzie jest.
        - Nowotwór jest rzadkiego rodzaju.
        - Lekarz widział niewiele takich przypadków.

        Proszę zapytać lekarza lub szpital, jak ją uzyskać w Państwa kraju.

## unhappy-with-plan

card-unhappy-with-plan = Nie odpowiada mi plan leczenia
card-unhappy-with-plan-uk =
    .short =
        Trudno pogodzić się z planem, który nie odpowiada. Proszę powiedzieć to lekarzowi, także jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano właśnie to i jakie są inne możliwości.

        To Państwo decydują, czy przyjąć radę lekarza. Jeśli po tej rozmowie nadal są wątpliwości, proszę zwrócić się o skierowanie do innego lekarza (referral).
    .do-1 = Zapisać, co niepokoi w tym planie.
    .do-2 = Zapytać lekarza, jakie są inne sposoby leczenia.
    .do-3 = Zapytać zespół, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Inne osoby też to czują. Nie są zadowolone z planu albo boją się, że nie jest najlepszy. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Drugą opinię warto poważnie rozważyć, gdy jest kilka możliwości i trudno się zdecydować.

        General Medical Council (GMC) nadzoruje lekarzy w Wielkiej Brytanii. Jego poradnik mówi, że można poprosić innego lekarza, gdy nie zaproponowano leczenia, które Państwa zdaniem jest potrzebne. Prawo nie gwarantuje drugiej opinii, ale lekarze muszą uszanować takie życzenie.

        Jeśli leczenie jest pilne, proszę przed decyzją porozmawiać ze swoim zespołem.
card-unhappy-with-plan-us =
    .short =
        Trudno pogodzić się z planem, który nie odpowiada. Proszę powiedzieć to lekarzowi, także jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano właśnie to i jakie są inne możliwości.

        Jeśli wątpliwości pozostają, można poprosić o drugą opinię. Informacje dla pacjentów nazywają ją prawem każdego pacjenta.
    .do-1 = Zapisać, co niepokoi w tym planie.
    .do-2 = Zapytać lekarza, jakie są inne sposoby leczenia.
    .do-3 = Zapytać zespół, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Inne osoby też to czują. Nie są zadowolone z planu albo boją się, że nie jest najlepszy. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Drugą opinię warto poważnie rozważyć, gdy jest kilka możliwości i trudno się zdecydować. Tak samo, gdy rady, które Państwo dostali, do siebie nie pasują.

        Proszę powiedzieć lekarzowi, czego Państwo chcą, i zapytać o nazwiska lekarzy, do których można się zgłosić. Jeśli leczenie jest pilne, proszę przed decyzją porozmawiać ze swoim zespołem.
card-unhappy-with-plan-elsewhere =
    .short =
        Trudno pogodzić się z planem, który nie odpowiada. Proszę powiedzieć to lekarzowi, także jeśli wolą Państwo inne leczenie. Proszę zapytać, dlaczego wybrano właśnie to i jakie są inne możliwości.

        Jeśli wątpliwości pozostają, można poprosić o drugą opinię. W każdym kraju zasady są inne.
    .do-1 = Zapisać, co niepokoi w tym planie.
    .do-2 = Zapytać lekarza, jakie są inne sposoby leczenia.
    .do-3 = Zapytać zespół, czy późniejszy początek leczenia może zaszkodzić.
    .detail =
        Inne osoby też to czują. Nie są zadowolone z planu albo boją się, że nie jest najlepszy. Rozmowa z jeszcze jednym lekarzem może uspokoić.

        Drugą opinię warto poważnie rozważyć, gdy jest kilka możliwości i trudno się zdecydować. Tak samo, gdy rady, które Państwo dostali, do siebie nie pasują.

        Jeśli leczenie jest pilne, proszę przed decyzją porozmawiać ze swoim zespołem. Proszę zapytać lekarza lub szpital, jak uzyskać drugą opinię w Państwa kraju.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = Diagnoza trwa zbyt długo
card-diagnosis-takes-too-long-england =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza lub poradnię, skąd było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi rodzinnemu (GP) lub poradni o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        W Anglii są cele dla leczenia nowotworów. Cancer Research UK podało te liczby w sierpniu 2023, więc proszę sprawdzić, czy są aktualne:

        - 75% osób powinno w ciągu 28 dni od pilnego skierowania usłyszeć, czy to nowotwór.
        - 85% powinno zacząć leczenie w ciągu 62 dni od tego skierowania.
        - 96% powinno zacząć w ciągu 31 dni od decyzji o leczeniu.

        To cele dla całej służby zdrowia, a nie obietnica dla każdej osoby. Strona samorządu West Northamptonshire Council mówi, że można poprosić o zmianę placówki. Dotyczy to czekania dłuższego niż maksymalny czas dla danego rodzaju leczenia.

        Zasada Jess (Jess’s Rule) dotyczy lekarzy rodzinnych. Przy trzeciej wizycie, gdy objawy nie mijają lub się nasilają, zespół powinien spojrzeć na sprawę od nowa.

        Czas nagli i mają Państwo zespół onkologiczny? Najlepiej poprosić go o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK piszą na forum tej organizacji, że to najszybsza droga.
card-diagnosis-takes-too-long-scotland =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza lub poradnię, skąd było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi rodzinnemu (GP) lub poradni o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        Nie znaleźliśmy danych o czasie czekania na diagnozę w Szkocji. Proszę zapytać w poradni, co Państwa dotyczy.

        Czas nagli i mają Państwo zespół onkologiczny? Wtedy najlepiej poprosić go o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK piszą na forum tej organizacji, że to najszybsza droga.

        Przyjmował Państwa do tej pory lekarz rodzinny i chcą Państwo innej opinii? Można umówić się z innym lekarzem tej przychodni, jeśli przyjmuje tam więcej niż jeden. Na Państwa prośbę lekarz rodzinny może też skierować do innego lekarza.
card-diagnosis-takes-too-long-wales =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza lub poradnię, skąd było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi rodzinnemu (GP) lub poradni o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        Nie znaleźliśmy danych o czasie czekania na diagnozę w Walii. Proszę zapytać w poradni, co Państwa dotyczy.

        Czas nagli i mają Państwo zespół onkologiczny? Wtedy najlepiej poprosić go o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK piszą na forum tej organizacji, że to najszybsza droga.

        Przyjmował Państwa do tej pory lekarz rodzinny i chcą Państwo innej opinii? Można umówić się z innym lekarzem tej przychodni, jeśli przyjmuje tam więcej niż jeden. Na Państwa prośbę lekarz rodzinny może też skierować do innego lekarza.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza lub poradnię, skąd było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi rodzinnemu (GP) lub poradni o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        Nie znaleźliśmy danych o czasie czekania na diagnozę w Irlandii Północnej. Proszę zapytać w poradni, co Państwa dotyczy.

        Czas nagli i mają Państwo zespół onkologiczny? Wtedy najlepiej poprosić go o pilne skierowanie do ośrodka specjalistycznego. Pielęgniarki Cancer Research UK piszą na forum tej organizacji, że to najszybsza droga.

        Przyjmował Państwa do tej pory lekarz rodzinny i chcą Państwo innej opinii? Można umówić się z innym lekarzem tej przychodni, jeśli przyjmuje tam więcej niż jeden. Na Państwa prośbę lekarz rodzinny może też skierować do innego lekarza.
card-diagnosis-takes-too-long-us =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza, od którego było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        W USA informacje dla pacjentów mówią, że druga opinia to prawo każdego pacjenta. Proszę powiedzieć lekarzowi, jeśli jej Państwo chcą. Proszę zapytać o nazwiska lekarzy, do których można się zgłosić.

        Warto ją poważnie rozważyć, gdy badania nie pokazują jasno, jaki to nowotwór lub gdzie jest.

        Ale druga opinia też wymaga czasu. Proszę zapytać lekarza, ile to może potrwać.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Niepewność jest bardzo trudna. Proszę zapytać lekarza, od którego było skierowanie na badania, czego jeszcze brakuje i kiedy będzie odpowiedź.

        W razie gorszego samopoczucia proszę powiedzieć o tym od razu. Powolna diagnoza to jeden z powodów, dla których ludzie proszą o drugą opinię.
    .do-1 = Zapytać, na jakie badania lub wyniki jeszcze się czeka.
    .do-2 = Powiedzieć lekarzowi o każdej zmianie.
    .do-3 = Zapytać, czy czekanie może zaszkodzić.
    .detail =
        W każdym kraju czas czekania i zasady są inne. Proszę zapytać w szpitalu, co obowiązuje u Państwa.

        Drugą opinię warto poważnie rozważyć, gdy badania nie pokazują, jaki to nowotwór lub gdzie jest.

        Ale druga opinia też wymaga czasu. Proszę zapytać lekarza, ile to może potrwać. Rozmowa z jeszcze jednym lekarzem może uspokoić.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = Nie potrafię rozmawiać z lekarzem
card-cannot-talk-to-doctor-uk =
    .short =
        Wiele osób czuje to samo. Powinni Państwo móc powiedzieć o swoich obawach.

        Można porozmawiać z innym lekarzem z zespołu konsultanta (consultant), na przykład z lekarzem w trakcie specjalizacji (registrar). Można też porozmawiać z pielęgniarką specjalistyczną (specialist nurse). Ona może przekazać Państwa obawy.
    .do-1 = Poprosić o rozmowę z pielęgniarką specjalistyczną.
    .do-2 = Zapytać, czy można spotkać się z lekarzem i pielęgniarką jednocześnie.
    .do-3 = Wziąć kogoś ze sobą oraz pytania na kartce.
    .detail =
        Konsultant to starszy rangą lekarz szpitalny. W tym samym zespole pracują też inni lekarze. Pielęgniarka specjalistyczna często potrafi wyjaśnić to, co było niezrozumiałe.

        Zaufanie jest ważne. Jeśli powiedzą Państwo, co niepokoi, relacja z lekarzem może się poprawić. Można zacząć tak: „Trudno mi to powiedzieć, ale martwi mnie jedna rzecz”.

        Niektóre osoby chcą drugiej opinii, bo nie mogą swobodnie rozmawiać albo nie zgadzają się z lekarzem. Jeśli trudno poprosić konsultanta, może pomóc lekarz rodzinny (GP). Proszę zwrócić się do niego o skierowanie (referral) do innego konsultanta.
card-cannot-talk-to-doctor-us =
    .short =
        Wiele osób czuje to samo. Zaufanie jest ważne i powinni Państwo móc powiedzieć o swoich obawach.

        To może poprawić relację z lekarzem. Proszę wziąć kogoś ze sobą oraz pytania na kartce.
    .do-1 = Zapisać tę jedną rzecz, którą najbardziej chcą Państwo powiedzieć.
    .do-2 = Poprosić zaufaną osobę, żeby poszła z Państwem.
    .do-3 = Zapytać, czy mogłaby z Państwem porozmawiać pielęgniarka specjalistyczna (specialist nurse).
    .detail =
        Można zacząć tak: „Trudno mi to powiedzieć, ale martwi mnie jedna rzecz”. Można też podać lekarzowi kartkę i poprosić o przeczytanie.

        Pielęgniarka specjalistyczna też może powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości.

        Niektóre osoby chcą drugiej opinii, bo nie mogą swobodnie rozmawiać albo nie zgadzają się z lekarzem. Można poprosić o nazwiska innego lekarza, któremu Państwo ufają. W USA informacje dla pacjentów nazywają drugą opinię prawem każdego pacjenta.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        Wiele osób czuje to samo. Zaufanie jest ważne i powinni Państwo móc powiedzieć o swoich obawach.

        To może poprawić relację z lekarzem. Proszę wziąć kogoś ze sobą oraz pytania na kartce.
    .do-1 = Zapisać tę jedną rzecz, którą najbardziej chcą Państwo powiedzieć.
    .do-2 = Poprosić zaufaną osobę, żeby poszła z Państwem.
    .do-3 = Zapytać, czy mogłaby z Państwem porozmawiać pielęgniarka specjalistyczna (specialist nurse).
    .detail =
        Można zacząć tak: „Trudno mi to powiedzieć, ale martwi mnie jedna rzecz”. Można też podać lekarzowi kartkę i poprosić o przeczytanie.

        Pielęgniarka specjalistyczna też może powiedzieć, dlaczego wybrano dla Państwa to leczenie i jakie są inne możliwości.

        Niektóre osoby chcą drugiej opinii, bo nie mogą swobodnie rozmawiać albo nie zgadzają się z lekarzem. W każdym kraju załatwia się to inaczej. Proszę zapytać w szpitalu, jak to tam działa.

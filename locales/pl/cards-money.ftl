### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = NHS czy prywatnie?
card-nhs-or-private-england =
    .short = Można poprosić w NHS (publicznej służbie zdrowia), gdzie druga opinia nic nie kosztuje. Można też zapłacić za lekarza prywatnego. Nie traci się przez to leczenia w NHS.
    .do-1 = Zapytać, ile trwałaby każda z tych możliwości.
    .do-2 = Przed umówieniem wizyty zapytać lekarza prywatnego o cenę.
    .do-3 = Jeśli mają Państwo ubezpieczenie zdrowotne, najpierw zapytać ubezpieczyciela.
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii w NHS. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Żeby pójść do prywatnego specjalisty, proszę zapytać lekarza rodzinnego (GP) lub swojego onkologa. Lekarz rodzinny może pobrać za to opłatę. Gdy płacą Państwo samodzielnie, cena musi być podana na początku.

        Strona NHS dla Londynu mówi, że płatna prywatna wizyta nie kończy leczenia w NHS. Nie powinna zmienić Państwa miejsca na liście NHS.

        Ta sama strona mówi, że badania nie powinny wymagać powtórzenia. Ale części jednego leczenia nie można dzielić między NHS i leczenie prywatne.

        Wielu lekarzy prywatnych też rozmawia z innymi lekarzami, zanim zaproponuje leczenie. Nie możemy powiedzieć, co jest dla Państwa lepsze.
card-nhs-or-private-rest-of-uk =
    .short = Można poprosić w NHS (publicznej służbie zdrowia), gdzie druga opinia nic nie kosztuje. Można też zapłacić za lekarza prywatnego. Proszę najpierw zapytać, co to znaczy dla leczenia w NHS.
    .do-1 = Zapytać, ile trwałaby każda z tych możliwości.
    .do-2 = Przed umówieniem wizyty zapytać lekarza prywatnego o cenę.
    .do-3 = Jeśli mają Państwo ubezpieczenie zdrowotne, najpierw zapytać ubezpieczyciela.
    .detail =
        W Wielkiej Brytanii prawo nie gwarantuje drugiej opinii w NHS. Ale lekarze muszą uszanować to, że ktoś chce ją uzyskać.

        Żeby pójść do prywatnego specjalisty, proszę zapytać lekarza rodzinnego (GP) lub swojego onkologa. Lekarz rodzinny może pobrać za to opłatę. Gdy płacą Państwo samodzielnie, cena musi być podana na początku.

        Nie znaleźliśmy informacji, jak prywatna wizyta wpływa na leczenie w NHS w Państwa kraju. Przed umówieniem takiej wizyty proszę zapytać swój zespół w szpitalu.

        Wielu lekarzy prywatnych też rozmawia z innymi lekarzami, zanim zaproponuje leczenie. Nie możemy powiedzieć, co jest dla Państwa lepsze.
card-nhs-or-private-us =
    .short = NHS to służba zdrowia w Wielkiej Brytanii, więc w USA nie ma takiego wyboru. Tu najważniejsze jest ubezpieczenie zdrowotne (health plan). Proszę zadzwonić do ubezpieczyciela przed umówieniem wizyty.
    .do-1 = Zapytać ubezpieczyciela, którzy lekarze są w jego sieci (network).
    .do-2 = Zapytać, czy potrzebne jest skierowanie (referral).
    .do-3 = Zapytać, ile trzeba będzie zapłacić.
    .detail =
        W USA druga opinia jest opisywana jako prawo każdego pacjenta. Kto za nią płaci, to inna sprawa. To zależy od ubezpieczenia.

        Ubezpieczyciele powinni płacić za wizytę u specjalisty. Czasem trzeba dopłacić część (co-pay). Proszę sprawdzić, czy lekarz jest w sieci (network) i czy potrzebne jest skierowanie (referral).

        Niektórzy ubezpieczyciele sami wymagają drugiej opinii, zanim zapłacą za leczenie.

        Medicare (publiczne ubezpieczenie zdrowotne w USA) ma własne zasady. Są opisane w odpowiedzi o ubezpieczeniu i Medicare.
card-nhs-or-private-elsewhere =
    .short = NHS to służba zdrowia w Wielkiej Brytanii. W innych krajach wybór jest inny. Proszę zapytać lekarza, jakie są możliwości w Państwa kraju i ile każda kosztuje.
    .do-1 = Zapytać lekarza, czy można to załatwić publicznie i prywatnie.
    .do-2 = Przed umówieniem wizyty zapytać o cenę.
    .do-3 = Zapytać, ile trwałaby każda z tych możliwości.
    .detail =
        W każdym kraju zasady leczenia publicznego i prywatnego są inne. Nie mamy danych o cenach w Państwa kraju.

        Załatwienie drugiej opinii wymaga czasu, bez względu na to, kto płaci. Dlatego proszę zapytać swojego lekarza, czy późniejszy początek leczenia może zaszkodzić.

        Zanim Państwo poproszą, proszę rozważyć wszystkie za i przeciw. Mogą pomóc te pytania:

        - Kto płaci za wizytę, a kto za badania?
        - Czy ubezpieczyciel musi się najpierw zgodzić?
        - Czy mogę potem wrócić do swojego szpitala?

## what-private-costs

card-what-private-costs = Ile kosztuje prywatna opinia?
card-what-private-costs-uk =
    .short = Przed umówieniem wizyty proszę zapytać o cenę. Gazeta podała w 2023 roku około 250 do 350 funtów za jedną wizytę. To tylko przybliżona kwota. W NHS (publicznej służbie zdrowia) druga opinia nic nie kosztuje.
    .do-1 = Zapytać, ile kosztuje wizyta i co obejmuje cena.
    .do-2 = Zapytać, czy lekarz rodzinny (GP) pobiera opłatę za skierowanie.
    .do-3 = Jeśli mają Państwo ubezpieczenie, zapytać ubezpieczyciela przed umówieniem wizyty.
    .detail =
        Można zapłacić za lekarza prywatnego, ale nie trzeba. O drugą opinię można poprosić także w NHS.

        Gdy płacą Państwo samodzielnie, cena musi być podana na początku. Kwota z 2023 roku jest stara i pochodzi z jednej gazety. Państwa cena może być wyższa lub niższa.

        Do prywatnego specjalisty kieruje lekarz rodzinny (GP) lub onkolog. Lekarz rodzinny może pobrać za to opłatę.

        Dobre pytania to:

        - Ile kosztuje wizyta?
        - Czy w cenie są badania, także obrazowe?
        - Ile kosztowałaby druga wizyta?
card-what-private-costs-us =
    .short = To zależy od lekarza i od ubezpieczenia (health plan). Nie znaleźliśmy typowej ceny. Przed umówieniem wizyty proszę zapytać w gabinecie lekarza i u ubezpieczyciela.
    .do-1 = Zapytać o cenę w gabinecie lekarza.
    .do-2 = Zapytać ubezpieczyciela, ile płaci on, a ile Państwo.
    .do-3 = Zapytać, czy lekarz jest w sieci ubezpieczyciela (network).
    .detail =
        Ubezpieczyciele powinni płacić za wizytę u specjalisty. Czasem trzeba dopłacić część (co-pay). Proszę sprawdzić, czy lekarz jest w sieci i czy potrzebne jest skierowanie (referral).

        W niektórych przypadkach Medicare Part B (część publicznego ubezpieczenia w USA) pokrywa część kosztu drugiej opinii. Chodzi o operację, która jest potrzebna, ale nie nagła. Jeśli dwie pierwsze opinie się różnią, Medicare może pokryć część kosztu trzeciej.

        Płaci się wtedy 20% po wyczerpaniu udziału własnego (deductible). To kwota, którą najpierw płacą Państwo samodzielnie.

        Proszę policzyć też dojazd. Drugi szpital może być daleko, a dojazd drogi.
card-what-private-costs-elsewhere =
    .short = Nie znaleźliśmy cen dla Państwa kraju. Są różne w różnych krajach i u różnych lekarzy. Proszę zapytać o cenę przed umówieniem wizyty.
    .do-1 = Zapytać, ile kosztuje wizyta i co obejmuje cena.
    .do-2 = Jeśli mają Państwo ubezpieczenie, zapytać ubezpieczyciela przed umówieniem wizyty.
    .detail =
        Zanim Państwo poproszą, proszę rozważyć wszystkie za i przeciw. Koszt jest jedną z tych spraw.

        Dobre pytania to:

        - Ile kosztuje wizyta?
        - Czy w cenie są badania, także obrazowe?
        - Ile kosztowałaby druga wizyta?
        - Czy mogę dostać tańszą opinię w publicznej służbie zdrowia?

        Proszę policzyć też dojazd. Drugi szpital może być daleko, a dojazd drogi.

## insurance-and-medicare

card-insurance-and-medicare = Czy zapłaci ubezpieczenie lub Medicare?
card-insurance-and-medicare-uk =
    .short = W NHS (publicznej służbie zdrowia) druga opinia nic nie kosztuje, więc ubezpieczenie nie jest potrzebne. Jeśli mają Państwo prywatne ubezpieczenie, proszę zapytać ubezpieczyciela przed umówieniem wizyty. Medicare działa tylko w USA.
    .do-1 = Znaleźć dokumenty prywatnego ubezpieczenia zdrowotnego, jeśli je Państwo mają.
    .do-2 = Przed umówieniem prywatnej wizyty zapytać ubezpieczyciela.
    .detail =
        Drugą opinię można dostać w NHS. Można też zapłacić za lekarza prywatnego. Ubezpieczenie ma znaczenie tylko przy wizycie prywatnej.

        Dobre pytania do ubezpieczyciela to:

        - Czy Państwo płacą za drugą opinię?
        - Do których lekarzy mogę pójść?
        - Czy potrzebuję najpierw listu od lekarza rodzinnego (GP)?
        - Czy Państwo płacą też za badania, w tym obrazowe?

        Do prywatnego specjalisty kieruje lekarz rodzinny lub onkolog. Lekarz rodzinny może pobrać za to opłatę. Gdy płacą Państwo samodzielnie, cena musi być podana na początku.
card-insurance-and-medicare-us =
    .short = To zależy od ubezpieczenia (health plan). W niektórych przypadkach część kosztu pokrywa Medicare Part B (część publicznego ubezpieczenia w USA). Inni ubezpieczyciele też powinni płacić za wizytę u specjalisty, ale czasem trzeba dopłacić. Proszę zadzwonić do ubezpieczyciela przed umówieniem wizyty.
    .do-1 = Zapytać, czy lekarz jest w sieci ubezpieczyciela (network).
    .do-2 = Zapytać, czy potrzebne jest skierowanie (referral).
    .do-3 = Zapytać, ile trzeba będzie zapłacić.
    .detail =
        W niektórych przypadkach Medicare Part B pokrywa część kosztu, gdy potrzebna jest operacja, ale nie nagła. Jeśli dwie pierwsze opinie się różnią, Medicare może pokryć część kosztu trzeciej.

        Płaci się wtedy 20% po wyczerpaniu udziału własnego (deductible). To kwota, którą najpierw płacą Państwo samodzielnie.

        Medicare obejmuje też drugą opinię przed dużym badaniem lub dużym leczeniem. Nie dotyczy to świadczeń, które wyklucza, takich jak chirurgia estetyczna.

        Plany Medicare Advantage mogą mieć inne zasady. Czasem potrzebny jest lekarz z sieci (network) albo skierowanie (referral).

        Inni ubezpieczyciele powinni płacić za wizytę u specjalisty, z dopłatą (co-pay). To część, którą płacą Państwo. Ubezpieczyciel może podać lekarzy ze swojej sieci.

        Niektórzy ubezpieczyciele sami wymagają drugiej opinii, zanim zapłacą za leczenie.
card-insurance-and-medicare-elsewhere =
    .short = Nie znaleźliśmy informacji o ubezpieczeniach w Państwa kraju, a zasady są wszędzie inne. Proszę zapytać ubezpieczyciela przed umówieniem wizyty. Medicare oznacza tu ubezpieczenie w USA, więc może Państwa nie dotyczyć.
    .do-1 = Zapytać ubezpieczyciela, czy płaci za drugą opinię.
    .do-2 = Poprosić o odpowiedź na piśmie.
    .detail =
        Dobre pytania do ubezpieczyciela to:

        - Czy Państwo płacą za drugą opinię?
        - Do których lekarzy mogę pójść?
        - Czy potrzebuję najpierw listu od swojego lekarza?
        - Czy Państwo płacą też za badania, w tym obrazowe?
        - Jak szybko mogą Państwo podjąć decyzję?

        Zanim Państwo poproszą o drugą opinię, proszę rozważyć wszystkie za i przeciw. Proszę zapytać swojego lekarza, czy późniejszy początek leczenia może zaszkodzić. Ubezpieczyciel może potrzebować czasu na odpowiedź.

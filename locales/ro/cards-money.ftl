### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = Prin NHS sau privat?
card-nhs-or-private-england =
    .short = Puteți cere prin NHS (serviciul public de sănătate), unde o a doua opinie nu vă costă nimic. Sau puteți plăti un medic privat. Nu pierdeți îngrijirea NHS dacă faceți asta.
    .do-1 = Întrebați cât ar dura pe fiecare cale.
    .do-2 = Întrebați medicul privat despre preț înainte să faceți programarea.
    .do-3 = Dacă aveți asigurare de sănătate, întrebați mai întâi la asigurare.
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie prin NHS. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Ca să ajungeți la un specialist privat, întrebați medicul de familie (GP) sau oncologul. Medicul de familie poate cere bani pentru asta. Dacă plătiți din banii dumneavoastră, trebuie să vi se spună prețul de la început.

        O pagină NHS pentru Londra spune că o vizită privată plătită nu încheie îngrijirea NHS. Nu ar trebui să vă schimbe locul pe o listă NHS.

        Aceeași pagină spune că analizele nu ar trebui să fie repetate. Dar nu puteți împărți același tratament între NHS și privat.

        Mulți medici privați vorbesc și ei cu alți medici înainte să propună un tratament. Nu putem spune ce cale este mai bună pentru dumneavoastră.
card-nhs-or-private-rest-of-uk =
    .short = Puteți cere prin NHS (serviciul public de sănătate), unde o a doua opinie nu vă costă nimic. Sau puteți plăti un medic privat. Întrebați mai întâi ce ar însemna asta pentru îngrijirea dumneavoastră NHS.
    .do-1 = Întrebați cât ar dura pe fiecare cale.
    .do-2 = Întrebați medicul privat despre preț înainte să faceți programarea.
    .do-3 = Dacă aveți asigurare de sănătate, întrebați mai întâi la asigurare.
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie prin NHS. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Ca să ajungeți la un specialist privat, întrebați medicul de familie (GP) sau oncologul. Medicul de familie poate cere bani pentru asta. Dacă plătiți din banii dumneavoastră, trebuie să vi se spună prețul de la început.

        Pentru țara dumneavoastră nu am găsit date despre cum afectează o vizită privată îngrijirea NHS. Întrebați echipa din spital înainte să faceți o astfel de programare.

        Mulți medici privați vorbesc și ei cu alți medici înainte să propună un tratament. Nu putem spune ce cale este mai bună pentru dumneavoastră.
card-nhs-or-private-us =
    .short = NHS este serviciul de sănătate din Regatul Unit, așa că în Statele Unite această alegere nu există. Aici contează cel mai mult asigurarea de sănătate (health plan). Sunați la ea înainte să faceți programarea.
    .do-1 = Întrebați asigurarea ce medici are în rețea (network).
    .do-2 = Întrebați dacă aveți nevoie de o trimitere (referral).
    .do-3 = Întrebați cât ar trebui să plătiți.
    .detail =
        În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Cine o plătește este altă întrebare și depinde de asigurare.

        Asigurările ar trebui să plătească vizita la un specialist. Poate veți plăti o parte, numită coplată (co-pay). Verificați dacă medicul este în rețeaua asigurării (network) și dacă aveți nevoie de o trimitere (referral).

        Unele asigurări chiar cer o a doua opinie înainte să plătească tratamentul.

        Medicare (asigurarea publică, mai ales pentru oameni mai în vârstă) are regulile ei. Vedeți răspunsul despre asigurări și Medicare.
card-nhs-or-private-elsewhere =
    .short = NHS este serviciul de sănătate din Regatul Unit. În alte țări, alegerea este alta. Întrebați medicul ce căi există acolo unde trăiți și cât costă fiecare.
    .do-1 = Întrebați medicul dacă există o cale publică și una privată.
    .do-2 = Întrebați prețul înainte să faceți programarea.
    .do-3 = Întrebați cât ar dura pe fiecare cale.
    .detail =
        Regulile despre îngrijirea publică și cea privată diferă de la o țară la alta. Nu avem date despre prețurile de acolo unde trăiți.

        O a doua opinie are nevoie de timp ca să fie aranjată, oricine ar plăti. De aceea, întrebați medicul dacă începerea mai târzie a tratamentului v-ar putea face rău.

        Cântăriți ce este pentru și ce este contra înainte să cereți. Aceste întrebări vă pot ajuta:

        - Cine plătește vizita și cine plătește analizele?
        - Trebuie ca asigurarea să fie mai întâi de acord?
        - Mă pot întoarce după aceea la spitalul meu?

## what-private-costs

card-what-private-costs = Cât costă o opinie privată?
card-what-private-costs-uk =
    .short = Întrebați prețul înainte să faceți programarea. Un ziar a scris în 2023 că o vizită costa cam 250 până la 350 de lire. Este doar o cifră orientativă. Prin NHS, o a doua opinie nu vă costă nimic.
    .do-1 = Întrebați cât costă vizita și ce intră în preț.
    .do-2 = Întrebați dacă medicul de familie (GP) cere bani pentru trimitere (referral).
    .do-3 = Dacă aveți asigurare, întrebați la asigurare înainte să faceți programarea.
    .detail =
        Puteți plăti un medic privat, dar nu este nevoie. Puteți cere o a doua opinie și prin NHS.

        Dacă plătiți din banii dumneavoastră, trebuie să vi se spună prețul de la început. Cifra din 2023 este veche și vine dintr-un singur ziar. Prețul dumneavoastră poate fi mai mare sau mai mic.

        La un specialist privat ajungeți prin medicul de familie (GP) sau prin oncolog. Medicul de familie poate cere bani pentru asta.

        Întrebări bune sunt:

        - Cât costă vizita?
        - Sunt incluse scanările sau analizele?
        - Cât ar costa o a doua vizită?
card-what-private-costs-us =
    .short = Depinde de medic și de asigurarea de sănătate (health plan). Nu am găsit un preț obișnuit. Întrebați cabinetul medicului și asigurarea înainte să faceți programarea.
    .do-1 = Întrebați prețul la cabinetul medicului.
    .do-2 = Întrebați asigurarea ce plătește ea și ce plătiți dumneavoastră.
    .do-3 = Întrebați dacă medicul este în rețeaua asigurării (network).
    .detail =
        Asigurările ar trebui să plătească vizita la un specialist. Poate veți plăti o parte, numită coplată (co-pay). Verificați dacă medicul este în rețea (network) și dacă aveți nevoie de o trimitere (referral).

        În unele cazuri, Medicare Part B (partea B din asigurarea publică) plătește o parte din costul celei de-a doua opinii. Este vorba de operații necesare, dar care nu sunt urgențe. Dacă primele două opinii diferă, poate plăti o parte și din a treia.

        Atunci plătiți 20% după franșiză (deductible). Aceasta este suma pe care o plătiți mai întâi din banii dumneavoastră.

        Socotiți și drumul. Celălalt spital poate fi departe și drumul poate fi scump.
card-what-private-costs-elsewhere =
    .short = Nu am găsit prețuri pentru țara dumneavoastră. Ele diferă de la o țară la alta și de la un medic la altul. Întrebați prețul înainte să faceți programarea.
    .do-1 = Întrebați cât costă vizita și ce intră în preț.
    .do-2 = Dacă aveți asigurare, întrebați la asigurare înainte să faceți programarea.
    .detail =
        Cântăriți ce este pentru și ce este contra înainte să cereți. Costul este unul dintre lucruri.

        Întrebări bune sunt:

        - Cât costă vizita?
        - Sunt incluse scanările sau analizele?
        - Cât ar costa o a doua vizită?
        - Există o cale publică, mai ieftină pentru mine?

        Socotiți și drumul. Celălalt spital poate fi departe și drumul poate fi scump.

## insurance-and-medicare

card-insurance-and-medicare = Plătește asigurarea sau Medicare?
card-insurance-and-medicare-uk =
    .short = Prin NHS, o a doua opinie nu vă costă nimic, deci nu aveți nevoie de asigurare. Dacă aveți o asigurare privată de sănătate, întrebați la asigurare înainte să faceți programarea. Medicare există numai în Statele Unite.
    .do-1 = Căutați actele asigurării private de sănătate, dacă aveți una.
    .do-2 = Întrebați asigurarea înainte să programați o vizită privată.
    .detail =
        Puteți obține o a doua opinie prin NHS sau puteți plăti un medic privat. Asigurarea contează numai pentru calea privată.

        Întrebări bune pentru asigurare sunt:

        - Plătiți pentru o a doua opinie?
        - La ce medici pot merge?
        - Am nevoie mai întâi de o scrisoare de la medicul de familie (GP)?
        - Plătiți și scanările și analizele?

        La un specialist privat ajungeți prin medicul de familie sau prin oncolog. Medicul de familie poate cere bani pentru asta. Dacă plătiți din banii dumneavoastră, trebuie să vi se spună prețul de la început.
card-insurance-and-medicare-us =
    .short = Depinde de asigurare (health plan). În unele cazuri, Medicare Part B plătește o parte din cost. Și alte asigurări ar trebui să plătească vizita la un specialist, dar poate veți plăti o parte. Sunați la asigurare înainte să faceți programarea.
    .do-1 = Întrebați dacă medicul este în rețeaua asigurării (network).
    .do-2 = Întrebați dacă aveți nevoie de o trimitere (referral).
    .do-3 = Întrebați cât va trebui să plătiți.
    .detail =
        Medicare este asigurarea publică, mai ales pentru oameni mai în vârstă. În unele cazuri, Medicare Part B plătește o parte din costul opiniei. Este vorba de operații de care aveți nevoie, dar care nu sunt urgențe. Dacă primele două opinii diferă, poate plăti o parte și din a treia.

        Atunci plătiți 20% după franșiză (deductible). Aceasta este suma pe care o plătiți mai întâi din banii dumneavoastră.

        Medicare acoperă o a doua opinie și înainte de un test important sau de un tratament important. Nu face asta pentru îngrijiri pe care le exclude, de exemplu chirurgia estetică.

        Planurile Medicare Advantage pot avea alte reguli. Poate veți avea nevoie de un medic din rețea sau de o trimitere (referral).

        Alte asigurări ar trebui să plătească vizita la un specialist, cu o coplată (co-pay). Aceasta este partea pe care o plătiți dumneavoastră. Asigurarea vă poate spune ce medici are în rețea.

        Unele asigurări chiar cer o a doua opinie înainte să plătească tratamentul.
card-insurance-and-medicare-elsewhere =
    .short = Nu am găsit date despre asigurările din țara dumneavoastră, iar regulile diferă de la o țară la alta. Întrebați asigurarea înainte să faceți programarea. Medicare înseamnă aici asigurarea din SUA, așa că poate nu vi se aplică.
    .do-1 = Întrebați asigurarea dacă plătește pentru o a doua opinie.
    .do-2 = Cereți răspunsul în scris.
    .detail =
        Întrebări bune pentru asigurare sunt:

        - Plătiți pentru o a doua opinie?
        - La ce medici pot merge?
        - Am nevoie mai întâi de o scrisoare de la medicul meu?
        - Plătiți și scanările și analizele?
        - Cât de repede puteți hotărî?

        Cântăriți ce este pentru și ce este contra înainte să cereți o a doua opinie. Întrebați medicul dacă începerea mai târzie a tratamentului v-ar putea face rău. Asigurarea poate avea nevoie de timp ca să răspundă.

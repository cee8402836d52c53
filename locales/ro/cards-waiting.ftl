### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = Cât durează?
card-how-long-england =
    .short = Durează ceva timp până se aranjează. Nimeni nu poate spune cât, pentru că nu este la fel pentru toți. Întrebați medicul cât ar putea dura întârzierea în cazul dumneavoastră. Întrebați și dacă un început mai târziu v-ar putea face rău.
    .do-1 = Întrebați medicul cât ar putea dura.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .do-3 = Dacă timpul este scurt, cereți echipei de oncologie o trimitere urgentă (urgent referral).
    .detail =
        Primiți trimitere ca un caz nou. Aceasta face ca așteptarea pentru tratament să fie mai lungă. Dacă ați văzut o dată un medic, nu treceți înaintea altora care așteaptă.

        Când timpul este scurt, cereți echipei de oncologie o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK au numit aceasta calea cea mai rapidă.

        NHS din Anglia are ținte de timp pentru tratarea cancerului. Cancer Research UK le-a enumerat în 2023, așa că poate s-au schimbat. Nu se referă la a doua opinie și nu sunt o promisiune:

        - Dintre 100 de oameni cu trimitere urgentă, 75 ar trebui să afle în 28 de zile dacă este cancer.
        - 85 din 100 ar trebui să înceapă tratamentul în 62 de zile de la acea trimitere.
        - 96 din 100 ar trebui să înceapă în 31 de zile de la decizia de a trata.
card-how-long-rest-of-uk =
    .short = Durează ceva timp până se aranjează. Nimeni nu poate spune cât, pentru că nu este la fel pentru toți. Întrebați medicul cât ar putea dura întârzierea în cazul dumneavoastră. Întrebați și dacă un început mai târziu v-ar putea face rău.
    .do-1 = Întrebați medicul cât ar putea dura.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .do-3 = Dacă timpul este scurt, cereți echipei de oncologie o trimitere urgentă (urgent referral).
    .detail =
        Primiți trimitere ca un caz nou. Aceasta face ca așteptarea pentru tratament să fie mai lungă. Dacă ați văzut o dată un medic, nu treceți înaintea altora care așteaptă.

        Când timpul este scurt, cereți echipei de oncologie o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK au numit aceasta calea cea mai rapidă.

        Nu am găsit date despre timpii de așteptare pentru țara dumneavoastră. Medicul sau spitalul vă poate spune la ce se așteaptă.
card-how-long-us =
    .short = Durează ceva timp până se aranjează. Nimeni nu poate spune cât, pentru că nu este la fel pentru toți. Întrebați mai întâi medicul dumneavoastră cât timp aveți. Unele tipuri de cancer nu lasă timp pentru asta.
    .do-1 = Întrebați medicul cât ar putea dura.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .detail =
        Întrebați medicul dumneavoastră cât ar întârzia lucrurile din cauza unei a doua opinii. Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.

        Un ghid pentru pacienți spune că mulți au câteva săptămâni pentru asta. Dar o urgență nu lasă timp. Nici unele limfoame și leucemii, care sunt cancere ale sângelui.

        De aceea, nu ghiciți cât timp aveți. Medicul dumneavoastră vă cunoaște cazul. Când sunați la celălalt spital, întrebați care este prima dată liberă.
card-how-long-elsewhere =
    .short = Durează ceva timp până se aranjează. Nimeni nu poate spune cât, pentru că nu este la fel pentru toți. Întrebați medicul cât ar putea dura întârzierea în cazul dumneavoastră. Întrebați și dacă un început mai târziu v-ar putea face rău.
    .do-1 = Întrebați medicul cât ar putea dura.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .detail =
        Timpii de așteptare și regulile diferă de la o țară la alta. Nu avem date despre timpii de așteptare acolo unde trăiți.

        Cel mai bine este să întrebați medicul dumneavoastră. Ați putea spune: „Cât ar întârzia tratamentul meu din cauza unei a doua opinii? Mi-ar putea face rău dacă încep mai târziu?”

        Când sunați la celălalt spital, întrebați care este prima dată liberă. Apoi spuneți-i medicului dumneavoastră ce dată ați primit.

## could-waiting-harm

card-could-waiting-harm = Mi-ar putea face rău așteptarea?
card-could-waiting-harm-uk =
    .short = S-ar putea, deci este bine să întrebați. Depinde de boala dumneavoastră și noi nu putem aprecia. Întrebați acum medicul dumneavoastră, înainte să hotărâți despre a doua opinie.
    .do-1 = Întrebați cât de mare ar fi întârzierea.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .do-3 = Dacă timpul este scurt, cereți echipei de oncologie o trimitere urgentă (urgent referral).
    .detail =
        O a doua opinie poate însemna că tratamentul începe mai târziu. Pentru unii oameni, acest lucru contează mai mult decât pentru alții.

        Boala este gravă sau tratamentul este urgent? Atunci vorbiți cu echipa dumneavoastră înainte să hotărâți. Ea vă cunoaște rezultatele analizelor.

        Ați putea spune: „Aș dori o a doua opinie. Cât ar întârzia lucrurile? Mi-ar putea face rău dacă încep mai târziu?”

        Când timpul este scurt, cereți echipei de oncologie o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK au numit aceasta calea cea mai rapidă.
card-could-waiting-harm-us =
    .short = S-ar putea, deci este bine să întrebați. Depinde de boala dumneavoastră și noi nu putem aprecia. Întrebați acum medicul dumneavoastră, înainte să hotărâți despre a doua opinie.
    .do-1 = Întrebați cât de mare ar fi întârzierea.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .detail =
        O a doua opinie poate însemna că tratamentul începe mai târziu. Pentru unii oameni, acest lucru contează mai mult decât pentru alții.

        Boala este gravă sau tratamentul este urgent? Atunci vorbiți cu echipa dumneavoastră înainte să hotărâți. Ea vă cunoaște rezultatele analizelor.

        Un ghid pentru pacienți spune că mulți au câteva săptămâni pentru asta. Dar o urgență nu lasă timp. Nici unele limfoame și leucemii, care sunt cancere ale sângelui.

        De aceea, întrebați medicul dumneavoastră. Ați putea spune: „Cât ar întârzia lucrurile din cauza unei a doua opinii? Mi-ar putea face rău dacă încep mai târziu?”
card-could-waiting-harm-elsewhere =
    .short = S-ar putea, deci este bine să întrebați. Depinde de boala dumneavoastră și noi nu putem aprecia. Întrebați acum medicul dumneavoastră, înainte să hotărâți despre a doua opinie.
    .do-1 = Întrebați cât de mare ar fi întârzierea.
    .do-2 = Întrebați dacă începerea mai târzie a tratamentului v-ar putea face rău.
    .detail =
        O a doua opinie poate însemna că tratamentul începe mai târziu. Pentru unii oameni, acest lucru contează mai mult decât pentru alții.

        Boala este gravă sau tratamentul este urgent? Atunci vorbiți cu echipa dumneavoastră înainte să hotărâți. Ea vă cunoaște rezultatele analizelor.

        Ați putea spune: „Aș dori o a doua opinie. Cât ar întârzia lucrurile? Mi-ar putea face rău dacă încep mai târziu?”

        Cât de repede se poate face diferă de la o țară la alta, așa că întrebați acolo unde trăiți.

## keep-your-bookings

card-keep-your-bookings = Să păstrez programările făcute?
card-keep-your-bookings-any =
    .short = Da, încercați să le păstrați. Nu anulați analizele și tratamentul pe care le-a programat primul medic. Așa câștigați timp dacă rămâneți la acel medic.
    .do-1 = Țineți toate programările într-o singură listă.
    .do-2 = Dacă două programări se suprapun, vorbiți cu echipa înainte să mutați una.
    .do-3 = Întrebați dacă un început mai târziu v-ar putea face rău.
    .detail =
        O a doua opinie are nevoie de timp ca să fie aranjată. În acest timp puteți avea analize sau tratament programate la primul medic. Încercați să păstrați aceste date.

        Poate hotărâți să rămâneți la primul medic. Atunci ați câștigat timp pentru că ați păstrat programările.

        Puteți păstra o programare și puteți pune în continuare întrebări.

        Aveți îndoieli despre un tratament programat? Spuneți-i echipei înainte de ziua respectivă. Întrebați cât ar fi întârzierea și dacă începerea mai târzie v-ar putea face rău.

        Dacă boala este gravă sau tratamentul este urgent, vorbiți cu echipa înainte să hotărâți.

## travel

card-travel = Dacă spitalul este departe?
card-travel-uk =
    .short = Al doilea medic lucrează de obicei la alt spital. Acesta poate fi departe. Drumul poate fi greu, scump sau imposibil pentru dumneavoastră. Gândiți-vă la asta înainte să cereți.
    .do-1 = Întrebați ce spital ar fi și de câte vizite ar fi nevoie.
    .do-2 = Rugați un prieten sau o rudă să vină cu dumneavoastră.
    .do-3 = Întrebați medicul de familie (GP) dacă se poate obține altă părere fără o vizită.
    .detail =
        Gândiți-vă la aceste lucruri:

        - Cum ați ajunge acolo și cât ar costa?
        - Puteți face drumul când vă simțiți rău?
        - V-ar putea vizita familia acolo? Este mai greu dacă e departe.
        - Și tratamentul ar fi acolo, sau doar o vizită?

        Un prieten sau o rudă vă poate sprijini și vă poate ajuta să înțelegeți ce vi se spune.

        Poate există o cale fără un drum lung. Un medic de familie a scris în 2013 că uneori medicii de familie pot obține altă părere fără vizită nouă. Ei întreabă alți medici sau scriu unui al doilea consultant (medic de spital cu rang înalt).
card-travel-us =
    .short = Celălalt spital poate fi departe. Drumul poate fi greu, scump sau imposibil pentru dumneavoastră. Unii medici și unele centre dau opinii la distanță, așa că întrebați despre asta.
    .do-1 = Întrebați dacă opinia se poate da prin apel video, pe baza documentelor medicale.
    .do-2 = Întrebați de câte vizite ar fi nevoie.
    .do-3 = Rugați un prieten sau o rudă să vină cu dumneavoastră.
    .detail =
        Gândiți-vă la aceste lucruri:

        - Cum ați ajunge acolo și cât ar costa?
        - Puteți face drumul când vă simțiți rău?
        - V-ar putea vizita familia acolo? Este mai greu dacă e departe.
        - Și tratamentul ar fi acolo, sau doar o vizită?

        National Cancer Institute (NCI) a numit 72 de centre de oncologie. Se află în 36 de state și în Washington, DC. Șapte dintre ele sunt doar laboratoare, așa că poate nu e niciunul aproape de dumneavoastră.

        Unii oncologi și unele centre folosesc documentele medicale și un apel video. Atunci poate că nu va trebui să călătoriți. Un prieten sau o rudă vă poate sprijini și vă poate ajuta să înțelegeți ce vi se spune.
card-travel-elsewhere =
    .short = Celălalt spital poate fi departe. Drumul poate fi greu, scump sau imposibil pentru dumneavoastră. Gândiți-vă la asta înainte să cereți.
    .do-1 = Întrebați de câte vizite ar fi nevoie.
    .do-2 = Rugați un prieten sau o rudă să vină cu dumneavoastră.
    .detail =
        Gândiți-vă la aceste lucruri:

        - Cum ați ajunge acolo și cât ar costa?
        - Puteți face drumul când vă simțiți rău?
        - V-ar putea vizita familia acolo? Este mai greu dacă e departe.
        - Și tratamentul ar fi acolo, sau doar o vizită?

        Un prieten sau o rudă vă poate sprijini și vă poate ajuta să înțelegeți ce vi se spune.

        Ce se oferă diferă de la o țară la alta. Întrebați spitalul dacă se poate obține altă părere fără un drum lung.

## travel-costs

card-travel-costs = Pot primi ajutor pentru drum?
card-travel-costs-england =
    .short = Poate că da. Sistemul Healthcare Travel Costs Scheme este pentru cei cu anumite ajutoare sociale sau cu venit mic. Ei pot cere înapoi banii pentru drumul la îngrijiri NHS de specialitate.
    .do-1 = Întrebați spitalul, înainte să mergeți, dacă vizita intră în sistem.
    .do-2 = Păstrați biletele și chitanțele.
    .detail =
        Celălalt spital poate fi departe și drumul poate fi scump. De aceea, întrebați despre ajutor înainte să rezervați călătoria.

        Sistemul este pentru drumul la îngrijiri NHS de specialitate. Întrebați ce trebuie să arătați și cum se cer banii.

        Drumul celui care vă însoțește se plătește doar dacă este nevoie din motive medicale. Întrebați despre asta mai întâi.

        Aceste date vin de pe o pagină NHS locală din Anglia. Verificați la spital dacă mai sunt valabile.

        Dacă nu primiți acest ajutor, ați putea întreba la Citizens Advice. Biroul lor local vă poate ajuta.
card-travel-costs-scotland =
    .short = Întrebați spitalul. Nu am găsit date despre ajutorul pentru drum în Scoția. De aceea nu putem spune cine îl poate primi. Întrebați înainte să plătiți călătoria.
    .do-1 = Întrebați spitalul, înainte să mergeți, dacă există ajutor pentru drum.
    .do-2 = Păstrați biletele și chitanțele.
    .detail =
        Celălalt spital poate fi departe și drumul poate fi scump. Unii nu pot ajunge deloc acolo. De aceea, întrebați din timp.

        Întrebări bune sunt:

        - Există ajutor pentru costul drumului meu?
        - Acoperă și o persoană care vine cu mine?
        - Ce trebuie să arăt și când?

        Biroul local Citizens Advice vă poate ajuta. Maggie’s este o organizație caritabilă pentru cancer, cu centre locale. Oamenii de acolo vă pot asculta și vă pot ajuta să găsiți sprijinul de care aveți nevoie.
card-travel-costs-wales-northern-ireland =
    .short = Întrebați spitalul. Nu am găsit date despre ajutorul pentru drum în țara dumneavoastră. De aceea nu putem spune cine îl poate primi. Întrebați înainte să plătiți călătoria.
    .do-1 = Întrebați spitalul, înainte să mergeți, dacă există ajutor pentru drum.
    .do-2 = Păstrați biletele și chitanțele.
    .detail =
        Celălalt spital poate fi departe și drumul poate fi scump. Unii nu pot ajunge deloc acolo. De aceea, întrebați din timp.

        Întrebări bune sunt:

        - Există ajutor pentru costul drumului meu?
        - Acoperă și o persoană care vine cu mine?
        - Ce trebuie să arăt și când?

        Biroul local Citizens Advice vă poate ajuta. Maggie’s este o organizație caritabilă pentru cancer. Oamenii de acolo vă pot asculta și vă pot ajuta să găsiți sprijinul de care aveți nevoie.
card-travel-costs-us =
    .short = Întrebați înainte să călătoriți. Nu am găsit date despre ajutorul pentru drum în Statele Unite. Puteți întreba centrul de oncologie și asigurarea de sănătate (health plan).
    .do-1 = Întrebați centrul de oncologie dacă există ajutor pentru drum.
    .do-2 = Întrebați asigurarea (health plan) ce plătește.
    .do-3 = Păstrați biletele și chitanțele.
    .detail =
        Celălalt spital poate fi departe și drumul poate fi scump. Unii nu pot ajunge deloc acolo. De aceea, întrebați din timp.

        Întrebări bune pentru centru sunt:

        - Există ajutor pentru bilete, combustibil sau cazare?
        - Acoperă și o persoană care vine cu mine?
        - Există un medic mai aproape de casa mea?

        Întrebați asigurarea dacă plătește un medic din afara rețelei și dacă aveți nevoie de o trimitere (referral).

        Puteți întreba și National Cancer Institute. Serviciul lor este gratuit, în engleză și în spaniolă.
card-travel-costs-elsewhere =
    .short = Întrebați spitalul sau asigurarea. Ajutorul pentru drum diferă de la o țară la alta. Nu avem date despre el acolo unde trăiți. Întrebați înainte să plătiți călătoria.
    .do-1 = Întrebați spitalul, înainte să mergeți, dacă există ajutor pentru drum.
    .do-2 = Păstrați biletele și chitanțele.
    .detail =
        Celălalt spital poate fi departe și drumul poate fi scump. Unii nu pot ajunge deloc acolo. De aceea, întrebați din timp.

        Întrebări bune sunt:

        - Există ajutor pentru costul drumului meu?
        - Acoperă și o persoană care vine cu mine?
        - Ce trebuie să arăt și când?
        - Există un medic mai aproape de casa mea?

        Cântăriți costul împreună cu celelalte argumente pro și contra înainte să hotărâți.

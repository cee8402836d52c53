### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = Se va supăra medicul dacă întreb?
card-will-it-offend-uk =
    .short = Nu ar trebui. Medicii se supără sau se simt jigniți rar când cineva cere o a doua opinie. Cei mai mulți medici și asistente înțeleg de ce un pacient ar dori una.
    .do-1 = Spuneți ce doriți și dați motivul într-o singură propoziție.
    .do-2 = Dacă vă este greu, spuneți mai întâi asistentei specializate (specialist nurse).
    .detail =
        Medicii fac la fel. Își cer sfatul unii altora când un caz este complicat sau neobișnuit.

        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Dacă întrebați, îngrijirea dumneavoastră nu ar trebui să fie mai proastă. Nu ar trebui să strice relația cu medicul de familie (GP) sau cu altcineva care vă îngrijește.

        Chiar și gândul la o a doua opinie poate fi apăsător. O asistentă specializată poate adesea să transmită medicului grijile dumneavoastră. Organizația caritabilă Maggie’s vă poate ajuta să pregătiți ce să spuneți.
card-will-it-offend-us =
    .short = Nu ar trebui. Medicii se supără sau se simt jigniți rar când cineva cere o a doua opinie. Cei mai mulți medici și asistente înțeleg de ce, iar medicii sunt de obicei dispuși să ajute.
    .do-1 = Spuneți-i medicului că doriți o a doua opinie.
    .do-2 = Cereți nume de medici pe care i-ați putea contacta.
    .detail =
        În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Nu este nevoie să vă cereți iertare pentru că întrebați.

        Medicii fac la fel. Își cer sfatul unii altora când un caz este complicat sau neobișnuit.

        Chiar și gândul la o a doua opinie poate fi apăsător. Poate vă ajută să știți că, de regulă, medicii sunt dispuși să vă ajute să o aranjați.
card-will-it-offend-elsewhere =
    .short = Nu ar trebui. Medicii se supără sau se simt jigniți rar când cineva cere o a doua opinie. Cei mai mulți medici și asistente înțeleg de ce un pacient ar dori una.
    .do-1 = Scrieți ce doriți să întrebați înainte să vedeți medicul.
    .do-2 = Luați pe cineva cu dumneavoastră dacă puteți.
    .detail =
        Medicii fac la fel. Își cer sfatul unii altora când un caz este complicat sau neobișnuit.

        Chiar și gândul la o a doua opinie poate fi apăsător. Poate fi mai ușor cu întrebările pe hârtie și cu cineva alături.

        Regulile despre a doua opinie diferă de la o țară la alta. Întrebați medicul sau spitalul cum se face acolo unde trăiți.

## benefits

card-benefits = Cum m-ar ajuta o a doua opinie?
card-benefits-uk =
    .short = Încă un specialist vă analizează cazul. Dacă medicii sunt de acord între ei, cei mai mulți oameni au mai multă încredere în diagnostic și în plan. Puteți afla și despre alte tratamente posibile.
    .do-1 = Scrieți ce sperați să obțineți.
    .detail =
        O a doua opinie vă poate ajuta în aceste feluri:

        - Încă un specialist v-a analizat cazul.
        - Dacă medicii sunt de acord, poate veți avea mai multă liniște și încredere.
        - Pot apărea alte tratamente care vi se potrivesc.
        - Vi se poate oferi un loc într-un studiu clinic (clinical trial). Acesta este un studiu care testează un tratament.
        - Puteți avea mai multă încredere în celălalt medic sau vă poate plăcea mai mult cum explică.
        - Puteți ajunge la un medic care știe multe despre boala dumneavoastră. Acest lucru contează cel mai mult dacă boala este rară.

        Nimic din acestea nu este sigur. Există și argumente contra, așa că le cântăriți pe toate înainte să cereți.

        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.
card-benefits-us =
    .short = Încă un specialist vă analizează cazul. Dacă medicii sunt de acord între ei, cei mai mulți oameni au mai multă încredere în diagnostic și în plan. Puteți afla și despre alte tratamente posibile.
    .do-1 = Scrieți ce sperați să obțineți.
    .detail =
        O a doua opinie vă poate ajuta în aceste feluri:

        - Încă un specialist v-a analizat cazul.
        - Dacă medicii sunt de acord, poate veți avea mai multă liniște și încredere.
        - Pot apărea alte tratamente care vi se potrivesc.
        - Vi se poate oferi un loc într-un studiu clinic (clinical trial). Acesta este un studiu care testează un tratament.
        - Puteți avea mai multă încredere în celălalt medic sau vă poate plăcea mai mult cum explică.

        Gândiți-vă serios să cereți dacă tipul dumneavoastră de cancer este rar. În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient.

        Nimic din acestea nu este sigur. Există și argumente contra, așa că le cântăriți pe toate înainte să cereți.
card-benefits-elsewhere =
    .short = Încă un specialist vă analizează cazul. Dacă medicii sunt de acord între ei, cei mai mulți oameni au mai multă încredere în diagnostic și în plan. Puteți afla și despre alte tratamente posibile.
    .do-1 = Scrieți ce sperați să obțineți.
    .detail =
        O a doua opinie vă poate ajuta în aceste feluri:

        - Încă un specialist v-a analizat cazul.
        - Dacă medicii sunt de acord, poate veți avea mai multă liniște și încredere.
        - Pot apărea alte tratamente care vi se potrivesc.
        - Vi se poate oferi un loc într-un studiu clinic (clinical trial). Acesta este un studiu care testează un tratament.
        - Puteți avea mai multă încredere în celălalt medic sau vă poate plăcea mai mult cum explică.

        Gândiți-vă serios să cereți dacă tipul dumneavoastră de cancer este rar.

        Nimic din acestea nu este sigur. Există și argumente contra, așa că le cântăriți pe toate înainte să cereți. Regulile diferă de la o țară la alta.

## drawbacks

card-drawbacks = Dezavantajele unei a doua opinii
card-drawbacks-any =
    .short = Tratamentul poate începe mai târziu. Celălalt spital poate fi departe. Poate fi dureros să auziți din nou diagnosticul. Două păreri diferite vă pot deruta. Cântăriți ce este pentru și ce este contra înainte să cereți.
    .do-1 = Întrebați medicul dacă un început mai târziu v-ar putea face rău.
    .do-2 = Scrieți ce este pentru și ce este contra.
    .detail =
        Acestea sunt lucrurile pe care le întâlnesc cel mai des oamenii:

        - Tratamentul poate începe mai târziu.
        - Celălalt spital poate fi departe. Drumul poate fi incomod, scump sau imposibil pentru dumneavoastră.
        - Dacă este departe, familiei îi este mai greu să vă viziteze.
        - Poate sperați la alt răspuns. Poate fi o dezamăgire dacă al doilea medic spune la fel.
        - Poate fi dureros să vi se spună încă o dată diagnosticul.
        - Două păreri diferite vă pot deruta.
        - Dacă se propune alt tratament, poate fi greu de ales.
        - Al doilea medic nu devine neapărat medicul dumneavoastră.

        Există și părți bune. Cântăriți ambele părți înainte să cereți. Puteți vorbi despre ele cu medicul dumneavoastră și cu cei apropiați.

## request-refused

card-request-refused = Dacă cererea mea este refuzată?
card-request-refused-england =
    .short = Este greu să vi se spună nu. Un refuz este neobișnuit, dar se poate întâmpla. Întrebați care este motivul. Apoi puteți încerca altă cale, de exemplu prin medicul de familie (GP).
    .do-1 = Întrebați de ce răspunsul este nu și ce l-ar putea schimba.
    .do-2 = Cereți medicului de familie să vă trimită (referral) la alt consultant (medic de spital cu rang înalt).
    .do-3 = Întrebați serviciul de consiliere și legătură cu pacienții al spitalului (PALS).
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Persoana pe care o întrebați vă analizează cazul și apreciază dacă este nevoie de o a doua opinie. Nu se poate aranja în orice caz. O organizație caritabilă din Regatul Unit spune că cererile sunt rar refuzate.

        Puteți încerca și aceste căi:

        - Medicul de familie vă poate trimite la alt consultant.
        - Puteți vorbi cu alt medic din echipa consultantului, de exemplu cu medicul registrar.
        - O echipă de chirurgi v-a refuzat? Un grup de pacienți spune că puteți ruga altă echipă să vă analizeze cazul.
        - PALS se află în spitale. Este gratuit și confidențial. Vă poate sfătui în privința problemelor și a plângerilor.
card-request-refused-scotland =
    .short = Este greu să vi se spună nu. Un refuz este neobișnuit, dar se poate întâmpla. Întrebați care este motivul. Apoi puteți încerca altă cale, de exemplu prin medicul de familie (GP).
    .do-1 = Întrebați de ce răspunsul este nu și ce l-ar putea schimba.
    .do-2 = Cereți medicului de familie să vă trimită (referral) la alt consultant (medic de spital cu rang înalt).
    .do-3 = Întrebați serviciul de consiliere și sprijin pentru pacienți (PASS).
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Persoana pe care o întrebați vă analizează cazul și apreciază dacă este nevoie de o a doua opinie. Nu se poate aranja în orice caz. O organizație caritabilă din Regatul Unit spune că cererile sunt rar refuzate.

        Puteți încerca și aceste căi:

        - Cereți din nou și spuneți motivele. NHS Greater Glasgow and Clyde spune că puteți cere politicos, spunând motivele.
        - Medicul de familie vă poate trimite la alt consultant.
        - Puteți vorbi cu alt medic din echipa consultantului, de exemplu cu medicul registrar.
        - O echipă de chirurgi v-a refuzat? Un grup de pacienți spune că puteți ruga altă echipă să vă analizeze cazul.
        - Puteți apela la PASS, condus de Citizens Advice.
card-request-refused-wales =
    .short = Este greu să vi se spună nu. Un refuz este neobișnuit, dar se poate întâmpla. Întrebați care este motivul. Apoi puteți încerca altă cale, de exemplu prin medicul de familie (GP).
    .do-1 = Întrebați de ce răspunsul este nu și ce l-ar putea schimba.
    .do-2 = Cereți medicului de familie să vă trimită (referral) la alt consultant (medic de spital cu rang înalt).
    .do-3 = Dacă doriți să faceți o plângere, cereți ajutor la Llais.
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Persoana pe care o întrebați vă analizează cazul și apreciază dacă este nevoie de o a doua opinie. Nu se poate aranja în orice caz. O organizație caritabilă din Regatul Unit spune că cererile sunt rar refuzate.

        Puteți încerca și aceste căi:

        - Medicul de familie vă poate trimite la alt consultant.
        - Puteți vorbi cu alt medic din echipa consultantului, de exemplu cu medicul registrar.
        - O echipă de chirurgi v-a refuzat? Un grup de pacienți spune că puteți ruga altă echipă să vă analizeze cazul.
        - Llais ajută gratuit la plângeri și este independent. Nu poate da sfaturi medicale și nu poate grăbi tratamentul.
card-request-refused-northern-ireland =
    .short = Este greu să vi se spună nu. Un refuz este neobișnuit, dar se poate întâmpla. Întrebați care este motivul. Apoi puteți încerca altă cale, de exemplu prin medicul de familie (GP).
    .do-1 = Întrebați de ce răspunsul este nu și ce l-ar putea schimba.
    .do-2 = Cereți medicului de familie să vă trimită (referral) la alt consultant (medic de spital cu rang înalt).
    .do-3 = Dacă doriți să faceți o plângere, cereți ajutor la Patient and Client Council.
    .detail =
        În Regatul Unit nu există un drept legal la a doua opinie. Dar medicii trebuie să vă respecte dorința de a căuta una.

        Persoana pe care o întrebați vă analizează cazul și apreciază dacă este nevoie de o a doua opinie. Nu se poate aranja în orice caz. O organizație caritabilă din Regatul Unit spune că cererile sunt rar refuzate.

        Puteți încerca și aceste căi:

        - Medicul de familie vă poate trimite la alt consultant.
        - Puteți vorbi cu alt medic din echipa consultantului, de exemplu cu medicul registrar.
        - O echipă de chirurgi v-a refuzat? Un grup de pacienți spune că puteți ruga altă echipă să vă analizeze cazul.
        - Patient and Client Council îi ajută pe cei care doresc să se plângă de îngrijirea de sănătate și socială.
card-request-refused-us =
    .short = Este greu să vi se spună nu. În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Dacă medicul nu vă ajută, puteți căuta și fără el alt medic.
    .do-1 = Întrebați medicul de ce răspunsul este nu.
    .do-2 = Cereți nume altui medic în care aveți încredere.
    .do-3 = Sunați la asigurarea de sănătate (health plan) înainte să faceți o programare.
    .detail =
        Spuneți-i medicului încă o dată că doriți o a doua opinie. Cereți nume pe care le puteți contacta.

        Dacă acest lucru nu ajută, există și alte căi de a găsi un medic:

        - Alt medic în care aveți încredere vă poate da nume.
        - Rude sau prieteni care au avut cancer pot cunoaște pe cineva.
        - Pe internet există instrumente care vă ajută să găsiți un medic.
        - National Cancer Institute (NCI) are o listă de centre de oncologie.

        V-a spus nu asigurarea (health plan), și nu medicul? Întrebați asigurarea care este motivul. Întrebați ce medici sunt în rețeaua ei și dacă aveți nevoie de o trimitere (referral).
card-request-refused-elsewhere =
    .short = Este greu să vi se spună nu. Cei mai mulți medici și asistente înțeleg de ce oamenii cer. Întrebați care este motivul și cereți încă o consultație, ca să vorbiți despre grijile dumneavoastră.
    .do-1 = Întrebați de ce răspunsul este nu și ce l-ar putea schimba.
    .do-2 = Scrieți de ce doriți altă părere.
    .do-3 = Luați pe cineva cu dumneavoastră la următoarea discuție.
    .detail =
        Regulile diferă de la o țară la alta. Nu putem spune ce trebuie să facă medicul acolo unde trăiți.

        Acești pași vă pot ajuta:

        - Lămuriți-vă ce anume vă face să doriți altă părere.
        - Cereți încă o consultație cu echipa pe care o aveți și spuneți acolo ce vă îngrijorează.
        - Întrebați de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există.
        - Luați o listă de întrebări pe hârtie.

        Dacă răspunsul este tot nu, întrebați la spital cine îi poate sfătui pe pacienți în privința problemelor. Un grup de pacienți din țara dumneavoastră poate cunoaște regulile.

## too-late-once-treated

card-too-late-once-treated = Este prea târziu după tratament?
card-too-late-once-treated-any =
    .short = Nu. Puteți cere o a doua opinie și după ce ați urmat un tratament. Celălalt medic vă poate sfătui cum ar trebui să continue tratamentul sau dacă ar trebui schimbat.
    .do-1 = Scrieți ce tratament ați făcut până acum.
    .do-2 = Vorbiți cu echipa înainte să schimbați ceva.
    .detail =
        Unii se gândesc la o a doua opinie abia după o operație sau după alt tratament. Nici atunci nu este prea târziu. Se poate cere și în acel moment.

        Al doilea medic se uită la ce s-a făcut până acum. Vă poate sfătui cum ar trebui să continue tratamentul sau ce s-ar putea schimba.

        Ajută să vă notați simptomele și tratamentul pe care l-ați făcut.

        Dacă urmează să mai faceți tratament, vorbiți mai întâi cu medicul dumneavoastră. Întrebați cât ar întârzia tratamentul din cauza unei a doua opinii. Întrebați dacă o întârziere v-ar putea face rău.

        Felul în care cereți o a doua opinie depinde de țara în care trăiți.

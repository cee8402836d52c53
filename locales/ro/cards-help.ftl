### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = Cine mă ajută dacă există o problemă?
card-who-helps-with-problems-england =
    .short = Puteți apela la PALS (Patient Advice and Liaison Service), serviciul de consiliere și legătură cu pacienții. Se află în spitalele din Anglia. Este gratuit, iar ce spuneți rămâne confidențial. Vă poate sfătui în privința problemelor, grijilor și plângerilor. Pentru o plângere puteți avea și un susținător gratuit (advocate) din afara NHS.
    .do-1 = Întrebați la spital unde este biroul PALS.
    .do-2 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-3 = Dacă faceți o plângere, cereți un susținător gratuit (advocate).
    .detail =
        Nu știți unde să găsiți PALS? Vă pot spune cabinetul medicului de familie (GP practice) sau spitalul. La fel și site-ul NHS sau NHS 111.

        Oricine din Anglia care face o plângere despre NHS poate avea un susținător (advocate). Acesta este cineva care vă ajută să fie auzită părerea dumneavoastră. Este gratuit, iar susținătorul nu lucrează pentru NHS.

        Vă poate ajuta și biroul local Citizens Advice. Pliantele mai vechi îl numesc CAB.

        Să presupunem că NHS răspunde la plângere, dar răspunsul nu vă mulțumește. Atunci puteți merge la Parliamentary and Health Service Ombudsman. În mod normal, ar trebui să faceți asta în termen de un an.
card-who-helps-with-problems-scotland =
    .short = Puteți apela la PASS (Patient Advice and Support Service), serviciul de consiliere și sprijin pentru pacienți. În Scoția este condus de Citizens Advice. Are o linie telefonică deschisă în zilele lucrătoare.
    .do-1 = Sunați la PASS și spuneți ce s-a întâmplat.
    .do-2 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-3 = Păstrați scrisorile și notați datele vizitelor și apelurilor.
    .detail =
        În Scoția, PASS este locul de la care să porniți dacă există o problemă cu îngrijirea dumneavoastră și doriți sfaturi. Puteți găsi pliante care numesc alte servicii. Unele dintre ele există numai în alte părți ale Regatului Unit.

        Vă poate ajuta și biroul local Citizens Advice.

        Poate fi de ajutor să spuneți și medicului sau asistentei ce vă neliniștește. Ar trebui să vă puteți spune grijile. Așa se poate îmbunătăți relația dintre dumneavoastră.

        Doriți să sunați din cauza bolii și nu din cauza unei probleme? Atunci vedeți „Cu cine pot vorbi la telefon?”
card-who-helps-with-problems-wales =
    .short = Puteți apela la Llais. Ajută gratuit la plângeri despre îngrijirea din Țara Galilor și este independent. Nu poate da sfaturi medicale și nu poate grăbi tratamentul. Procedura NHS de plângeri din Țara Galilor se numește Putting Things Right.
    .do-1 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-2 = Cereți ajutor la Llais pentru plângerea dumneavoastră.
    .do-3 = Păstrați scrisorile și notați datele vizitelor și apelurilor.
    .detail =
        Llais vă poate ajuta să faceți o plângere. Pe site-ul său aflați cum îl puteți contacta. Noi nu avem un număr pentru el.

        Plângerea propriu-zisă merge prin Putting Things Right. Un răspuns trebuie să vină în 30 de zile lucrătoare.

        Vă poate ajuta și biroul local Citizens Advice.

        Dacă vă faceți griji din cauza așteptării sau a tratamentului, spuneți acum echipei de oncologie. O plângere nu este calea rapidă de a schimba asta. Ar trebui să vă puteți spune grijile medicului.
card-who-helps-with-problems-northern-ireland =
    .short = Puteți apela la Patient and Client Council. Îi ajută pe oamenii din Irlanda de Nord care doresc să facă o plângere despre îngrijirea de sănătate și socială. Vă poate ajuta și biroul local Citizens Advice.
    .do-1 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-2 = Cereți ajutor la Patient and Client Council.
    .do-3 = Păstrați scrisorile și notați datele vizitelor și apelurilor.
    .detail =
        În Irlanda de Nord, Patient and Client Council este locul la care să apelați dacă doriți să faceți o plângere. Pe site-ul său aflați cum îl puteți contacta. Noi nu avem un număr pentru el.

        Puteți găsi pliante care numesc alte servicii. Unele dintre ele există numai în alte părți ale Regatului Unit.

        Poate fi de ajutor să spuneți și medicului sau asistentei ce vă neliniștește. Ar trebui să vă puteți spune grijile. Așa se poate îmbunătăți relația dintre dumneavoastră.

        Dacă vă faceți griji din cauza așteptării sau a tratamentului, spuneți acum echipei de oncologie.
card-who-helps-with-problems-us =
    .short = Spuneți medicului sau asistentei ce nu a mers bine, dacă puteți. Ar trebui să vă puteți spune grijile. Nu am găsit informații despre cine se ocupă de plângeri în SUA. Întrebați spitalul cine o face.
    .do-1 = Întrebați spitalul sau cabinetul medicului cine se ocupă de probleme.
    .do-2 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-3 = Păstrați scrisorile și facturile și notați datele vizitelor și apelurilor.
    .detail =
        Încrederea dintre dumneavoastră și medic contează. Relația se poate îmbunătăți dacă spuneți ce vă neliniștește. Luați pe cineva cu dumneavoastră și o listă cu întrebările pe hârtie.

        Dacă problema este despre plată, întrebați asigurarea (health plan) cum o puteți duce mai departe.

        Poate doriți și să vorbiți cu cineva despre cancer în general. National Cancer Institute are un serviciu de informare gratuit, în engleză și în spaniolă. Nu știm dacă poate ajuta la plângeri.
card-who-helps-with-problems-elsewhere =
    .short = Spuneți medicului sau asistentei ce nu a mers bine, dacă puteți. Ar trebui să vă puteți spune grijile. Cine se ocupă de plângeri diferă de la o țară la alta. Întrebați spitalul cine o face acolo unde trăiți.
    .do-1 = Întrebați spitalul sau cabinetul medicului cine se ocupă de probleme.
    .do-2 = Scrieți ce nu a mers bine și ce ați dori să se întâmple.
    .do-3 = Păstrați scrisorile și facturile și notați datele vizitelor și apelurilor.
    .detail =
        Încrederea dintre dumneavoastră și medic contează. Relația se poate îmbunătăți dacă spuneți ce vă neliniștește. Luați pe cineva cu dumneavoastră și o listă cu întrebările pe hârtie.

        Nu am găsit un serviciu pentru probleme și plângeri în țara dumneavoastră. Multe servicii despre care citiți pe internet există într-o singură țară. De aceea, întrebați mai întâi unde lucrează un serviciu.

        Dacă sunteți în Regatul Unit sau în SUA, alegeți țara în acest bot. Atunci acest răspuns poate numi ce știm acolo.

## support-lines

card-support-lines = Cu cine pot vorbi la telefon?
card-support-lines-england-wales-ni =
    .short = Nu este nevoie să treceți prin asta fără ajutor. Linia de sprijin Macmillan este gratuită și deschisă în fiecare zi. Asistentele de la Cancer Research UK răspund în zilele lucrătoare. Ovacome are o linie pentru cancerul ovarian, iar Blood Cancer UK are una pentru cancerul de sânge.
    .do-1 = Alegeți o linie și notați ce doriți să întrebați.
    .do-2 = Vedeți programul înainte să sunați.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să vorbiți cu cineva.

        Iată ce știm sigur și ce nu despre fiecare număr:

        - Macmillan: de pe propria pagină. Nu poate răspunde despre tratarea cancerului în afara Regatului Unit.
        - Cancer Research UK: dintr-o postare de pe propriul forum de pe internet. Asistentele răspund în zilele lucrătoare.
        - Ovacome: de pe propria pagină. Este deschis în zilele lucrătoare.
        - Blood Cancer UK: de pe propria pagină. Nu știm programul.

        Și Maggie’s și Kidney Cancer UK au numere. Le găsiți la „Există centre unde pot merge?” și „Ajutor pentru cancerul la rinichi”.

        Aceste linii nu sunt pentru o urgență. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat echipa.
card-support-lines-scotland =
    .short = Nu este nevoie să treceți prin asta fără ajutor. Linia de sprijin Macmillan este gratuită și deschisă în fiecare zi. Asistentele de la Cancer Research UK răspund în zilele lucrătoare. NHS inform este linia NHS din Scoția, deschisă în zilele lucrătoare.
    .do-1 = Alegeți o linie și notați ce doriți să întrebați.
    .do-2 = Vedeți programul înainte să sunați.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să vorbiți cu cineva.

        Iată ce știm sigur și ce nu despre fiecare număr:

        - Macmillan: de pe propria pagină. Nu poate răspunde despre tratarea cancerului în afara Regatului Unit.
        - Cancer Research UK: dintr-o postare de pe propriul forum de pe internet. Asistentele răspund în zilele lucrătoare.
        - NHS inform: de la Citizens Advice Scotland. Este deschis în zilele lucrătoare.
        - Ovacome, pentru cancerul ovarian: de pe propria pagină. Este deschis în zilele lucrătoare.

        Și Maggie’s și Kidney Cancer UK au numere. Le găsiți la „Există centre unde pot merge?” și „Ajutor pentru cancerul la rinichi”.

        Și Blood Cancer UK are o linie.

        Aceste linii nu sunt pentru o urgență. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat echipa.
card-support-lines-us =
    .short = Nu este nevoie să treceți prin asta fără ajutor. National Cancer Institute are un serviciu de informare gratuit, în engleză și în spaniolă. American Cancer Society are o linie de ajutor care răspunde zi și noapte.
    .do-1 = Alegeți o linie și notați ce doriți să întrebați.
    .do-2 = Întrebați echipa de oncologie pe cine puteți suna când aveți griji.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să vorbiți cu cineva.

        Dăm numărul de la National Cancer Institute împreună cu acest răspuns. Nu îi știm programul. Nu avem un număr pentru American Cancer Society, dar îl găsiți pe site-ul său.

        Aceste linii nu sunt pentru o urgență. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat echipa.
card-support-lines-elsewhere =
    .short = Nu este nevoie să treceți prin asta fără ajutor. Nu am găsit o linie telefonică pentru țara dumneavoastră. Liniile pe care le știm sunt în Regatul Unit și în SUA și poate că nu vă pot ajuta. Întrebați echipa de oncologie pe cine puteți suna.
    .do-1 = Întrebați medicul sau asistenta despre o linie de sprijin de acolo unde trăiți.
    .do-2 = Spuneți cuiva apropiat cum vă simțiți.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să vorbiți cu cineva.

        Ar trebui să puteți spune și medicului sau asistentei ce vă îngrijorează. Ajută să fie cineva cu dumneavoastră și să aveți întrebările pe hârtie.

        Ce există diferă de la o țară la alta. Dacă sunteți în Regatul Unit sau în SUA, alegeți țara în acest bot. Atunci acest răspuns poate numi liniile pe care le știm acolo.

        Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat echipa.

## kidney-cancer-support

card-kidney-cancer-support = Ajutor pentru cancerul la rinichi
card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK vă este alături la fiecare pas: după aflarea veștii, în timpul tratamentului sau după. Pot apela la el și îngrijitorii, rudele și prietenii. La linia de sprijin (Support Line) răspunde echipa sa medicală. Un al doilea număr este pentru întrebări generale.
    .do-1 = Sunați la linia de sprijin (Support Line) dacă doriți să vorbiți despre boală.
    .do-2 = Întrebați asistenta dacă puteți primi broșurile gratuite.
    .do-3 = Întrebați echipa dacă ați putea participa la un studiu clinic (trial).
    .detail =
        Kidney Cancer UK este o organizație caritabilă. Iată ce spune că face:

        - Ajută oamenii să caute un studiu clinic (un studiu de cercetare) care li se potrivește. Dă cuvinte de căutare și un link către un instrument de căutat studii.
        - Are un set gratuit de broșuri în trei părți și un afiș despre linia sa de ajutor. Medicii și asistentele le pot comanda pentru pacienți.
        - Pregătește asistente pe internet. Lucrează la un curs pentru medicii de familie (GP) și pentru medicii noi.
        - Plătește cercetări.
        - În fiecare an întreabă pacienții despre îngrijirea lor și publică rezultatele.

        Ambele numere vin de pe propria pagină, care nu are o dată. Nu le-am putut confirma în altă parte și nu știm programul.
card-kidney-cancer-support-us =
    .short = Nu am găsit în SUA un grup doar pentru cancerul la rinichi. National Cancer Institute are un serviciu de informare gratuit, în engleză și în spaniolă. American Cancer Society are o linie de ajutor care răspunde zi și noapte.
    .do-1 = Întrebați echipa dacă știe un grup pentru cancerul la rinichi aproape de dumneavoastră.
    .do-2 = Întrebați echipa dacă ați putea participa la un studiu clinic (trial).
    .detail =
        Poate simțiți singurătate cu o boală pe care puțini din jur o cunosc. Puteți spune asta medicului sau asistentei.

        Merită să întrebați medicii și asistentele despre un studiu clinic. Acesta este un studiu de cercetare la care participă pacienți. Ei vă pot spune dacă ați putea participa la unul.

        Dăm numărul de la National Cancer Institute împreună cu acest răspuns. Nu avem un număr pentru American Cancer Society, dar îl găsiți pe site-ul său.

        Puteți găsi pe internet o organizație caritabilă pentru cancerul la rinichi. Verificați mai întâi în ce țară lucrează.
card-kidney-cancer-support-elsewhere =
    .short = Nu am găsit un grup pentru cancerul la rinichi în țara dumneavoastră. Ce există diferă de la o țară la alta. Cei pe care să îi întrebați sunt medicii și asistentele dumneavoastră. Ei vă pot spune și dacă ați putea participa la un studiu de cercetare.
    .do-1 = Întrebați echipa dacă știe un grup pentru cancerul la rinichi aproape de dumneavoastră.
    .do-2 = Întrebați echipa dacă ați putea participa la un studiu clinic (trial).
    .detail =
        Poate simțiți singurătate cu o boală pe care puțini din jur o cunosc. Puteți spune asta medicului sau asistentei.

        Merită să întrebați medicii și asistentele despre un studiu clinic. Acesta este un studiu de cercetare la care participă pacienți. Ei vă pot spune dacă ați putea participa la unul.

        Puteți găsi pe internet o organizație caritabilă pentru cancerul la rinichi. Verificați mai întâi în ce țară lucrează.

        Dacă sunteți în Regatul Unit sau în SUA, alegeți țara în acest bot. Atunci acest răspuns poate numi ce știm acolo.

## support-centres

card-support-centres = Există centre unde pot merge?
card-support-centres-uk =
    .short = Da. Maggie’s are centre locale pentru oameni cu cancer. Specialiștii săi în sprijin (Cancer Support Specialists) ascultă. Vă ajută să pregătiți ce să spuneți echipei și să găsiți sprijinul de care aveți nevoie. Nu costă nimic.
    .do-1 = Sunați la Maggie’s și întrebați care centru este cel mai aproape.
    .do-2 = Întrebați când este deschis.
    .do-3 = Luați cu dumneavoastră întrebările despre a doua opinie.
    .detail =
        Poate știți ce simțiți, dar nu știți cum să îi spuneți unui medic. Oamenii de la Maggie’s vă pot ajuta să găsiți cuvintele. Vă pot ajuta și să găsiți alt sprijin.

        Nu avem o listă a centrelor, deci nu putem spune dacă este unul aproape de dumneavoastră. Maggie’s ar trebui să vă poată spune.

        Numărul vine de pe o pagină mai veche de la Maggie’s și nu știm programul. Dacă nu funcționează, căutați pe site-ul Maggie’s.

        Un centru de sprijin nu ține locul echipei de oncologie. Pentru întrebări despre tratamentul dumneavoastră, întrebați medicul sau asistenta specializată (specialist nurse).
card-support-centres-us =
    .short = Nu am găsit o listă de centre de sprijin în SUA. Întrebați echipa de oncologie ce există aproape de dumneavoastră. Pentru o discuție la telefon, National Cancer Institute este gratuit, în engleză și în spaniolă. American Cancer Society răspunde zi și noapte.
    .do-1 = Întrebați asistenta ce sprijin există la spitalul dumneavoastră.
    .do-2 = Întrebați dacă există un loc unde poate merge și familia.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să stați de vorbă cu cineva care ascultă.

        Ar trebui să puteți spune medicului sau asistentei ce vă îngrijorează. Luați pe cineva cu dumneavoastră și întrebările pe hârtie.

        Dăm numărul de la National Cancer Institute împreună cu acest răspuns. Nu avem un număr pentru American Cancer Society, dar îl găsiți pe site-ul său.
card-support-centres-elsewhere =
    .short = Nu am găsit o listă de centre de sprijin pentru țara dumneavoastră. Ce există diferă de la o țară la alta. Întrebați echipa de oncologie dacă este aproape un loc unde puteți sta de vorbă cu cineva.
    .do-1 = Întrebați asistenta ce sprijin există la spitalul dumneavoastră.
    .do-2 = Întrebați dacă există un loc unde poate merge și familia.
    .detail =
        Gândul la o a doua opinie poate fi apăsător. Și rudele se pot neliniști. Poate ajuta să stați de vorbă cu cineva care ascultă.

        Ar trebui să puteți spune medicului sau asistentei ce vă îngrijorează. Luați pe cineva cu dumneavoastră și întrebările pe hârtie.

        Dacă sunteți în Regatul Unit sau în SUA, alegeți țara în acest bot. Atunci acest răspuns poate numi ce știm acolo.

## about-this-information

card-about-this-information = Cine a scris asta? Cât este de vechi?
card-about-this-information-uk =
    .short = Textele noastre sunt scrise cu propriile cuvinte, după pagini publice ale organizațiilor caritabile și de sănătate. Unele dintre aceste pagini sunt vechi sau nu au dată. Fiecare răspuns își arată sursele și ziua ultimei verificări. Acestea sunt informații generale. Nu sunt un sfat despre cazul dumneavoastră.
    .do-1 = Uitați-vă la sursele și la data de sub fiecare răspuns.
    .do-2 = Întrebați echipa despre orice lucru care contează pentru dumneavoastră acum.
    .detail =
        Cea mai mare parte vine din cinci pagini:

        - Maggie’s: revizuită ultima dată în octombrie 2021. Următoarea revizuire trebuia făcută în octombrie 2022.
        - Cancer Research UK, Patients Association și Kidney Cancer UK: acestea trei nu arată o dată de revizuire.
        - MedlinePlus, un site american de sănătate, din ianuarie 2022. În răspunsurile pentru Regatul Unit îl folosim numai pentru lucruri valabile oriunde.

        Alte date vin de pe alte pagini publice. Unele sunt locale, vechi sau preluate de la alții. Unde contează, răspunsul o spune.

        Am citit copii păstrate, în noiembrie 2026, deci este posibil ca o pagină să se fi schimbat de atunci.

        Pe site-ul NHS găsiți mai multe despre a doua opinie.

        Acesta este un serviciu automat. Alege dintre texte gata scrise și nimeni nu urmărește chatul.
card-about-this-information-us =
    .short = Textele noastre sunt scrise cu propriile cuvinte, după pagini publice ale organizațiilor caritabile și de sănătate. Unele dintre aceste pagini sunt vechi sau nu au dată. Fiecare răspuns își arată sursele și ziua ultimei verificări. Acestea sunt informații generale. Nu sunt un sfat despre cazul dumneavoastră.
    .do-1 = Uitați-vă la sursele și la data de sub fiecare răspuns.
    .do-2 = Întrebați echipa despre orice lucru care contează pentru dumneavoastră acum.
    .detail =
        Pentru SUA folosim mai ales o pagină de la MedlinePlus. Este un site al guvernului SUA, deci este despre îngrijirea din America.

        Pagina a fost revizuită la 6 ianuarie 2022. A făcut-o Richard LoCicero, MD, specialist în cancer și boli de sânge din Gainesville, Georgia. Ea numește trei surse:

        - Cancer.Net de la ASCO, din 2021
        - o analiză a mai multor studii de Hillen și alții, din 2017
        - National Cancer Institute despre găsirea îngrijirii, din februarie 2024.

        Unele lucruri generale vin de la organizații caritabile britanice. Alte date vin de pe alte pagini publice, iar unele sunt vechi sau preluate de la alții.

        Am citit copii păstrate, în noiembrie 2026, deci este posibil ca o pagină să se fi schimbat de atunci.

        Acesta este un serviciu automat. Alege dintre texte gata scrise și nimeni nu urmărește chatul.
card-about-this-information-elsewhere =
    .short = Textele noastre sunt scrise cu propriile cuvinte, după pagini publice ale organizațiilor caritabile și de sănătate. Cele mai multe sunt despre Regatul Unit sau SUA, iar unele sunt vechi. Regulile diferă de la o țară la alta. Fiecare răspuns își arată sursele și ziua ultimei verificări.
    .do-1 = Uitați-vă la sursele și la data de sub fiecare răspuns.
    .do-2 = Întrebați echipa ce este valabil acolo unde trăiți.
    .detail =
        Botul este despre a doua opinie. O a doua opinie este o nouă privire a altui medic asupra diagnosticului sau a tratamentului dumneavoastră. Poate fi un medic de familie sau un specialist.

        Oamenii o cer ca diagnosticul să fie verificat sau ca să afle dacă există alte tratamente.

        Cea mai mare parte vine din cinci pagini: patru britanice și una americană. Pentru țara dumneavoastră primiți numai ce este valabil oriunde.

        Datele paginilor, dacă există, stau lângă surse.

        Am citit copii păstrate, în noiembrie 2026, deci este posibil ca o pagină să se fi schimbat de atunci. Acestea sunt informații generale. Nu sunt un sfat despre cazul dumneavoastră.

        Acesta este un serviciu automat. Alege dintre texte gata scrise și nimeni nu urmărește chatul.

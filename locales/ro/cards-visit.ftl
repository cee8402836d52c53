### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = Cum mă pregătesc pentru consultație?
card-preparing-any =
    .short = Hotărâți mai întâi ce sperați să vă dea această consultație. Apoi scrieți-vă notițele: simptomele, tratamentul de până acum și întrebările. Întrebați dacă documentele medicale au fost trimise noului medic.
    .do-1 = Terminați pe hârtie propoziția: „După consultație vreau să știu …”
    .do-2 = Notați-vă simptomele și tratamentul de până acum.
    .do-3 = Rugați un prieten sau o rudă să vină: să vă sprijine, să asculte și să întrebe.
    .detail =
        Poate doriți ca diagnosticul să fie verificat. Sau poate doriți să știți ce alte tratamente există. Ambele sunt motive bune.

        În notițe, scrieți când a început fiecare simptom și cum s-a schimbat. Scrieți fiecare tratament, cu datele lui și cum a mers. Câteva rânduri ajung.

        Puneți întrebările principale la începutul listei. Întrebați fără teamă: pentru asta este consultația.

        Verificați cu câteva zile înainte:

        - data, ora și locul
        - cum ajungeți acolo
        - cine vine cu dumneavoastră
        - dacă aveți nevoie de un interpret sau de alt ajutor
        - ce acte ar trebui să aduceți

## what-to-bring

card-what-to-bring = Ce să iau la consultație?
card-what-to-bring-uk =
    .short = Luați scrisoarea de programare, întrebările, actele medicale pe care le aveți și o listă cu toate medicamentele. Documentele medicale ar trebui să fie trimise înainte. Verificați dacă au ajuns și luați ce aveți.
    .do-1 = Sunați la noul spital: „Au ajuns documentele și scanările mele?”
    .do-2 = Scrieți toate medicamentele, cu vitamine și suplimente.
    .detail =
        Medicul dumneavoastră ar trebui să transmită tratamentele de dinainte și rezultatele importante ale analizelor. Ar trebui să transmită și ce medicamente sau ce tratament luați acum.

        Rezultatele analizelor și radiografiilor merg la noul consultant (medic de spital cu rang înalt). Dacă vă trimite medicul de familie (GP), el trimite documentele medicale.

        Lucrurile pot întârzia. De aceea, luați copii după documentele medicale, dacă nu au fost trimise înainte. Contează și scrisorile și rezultatele pe care le aveți acasă.

        De folos mai sunt:

        - notițele despre simptome și tratamentul de până acum
        - întrebările pe hârtie și un pix
        - ochelarii sau aparatul auditiv
        - un prieten sau o rudă
card-what-to-bring-us =
    .short = Luați copii după documentele medicale, raportul anatomopatologic (pathology report) și imaginile de la scanări, dacă nu au fost trimise înainte. Raportul anatomopatologic spune ce a găsit laboratorul. Luați și întrebările și o listă cu toate medicamentele.
    .do-1 = Întrebați noul cabinet ce documente îi mai trebuie.
    .do-2 = Cereți imaginile de la scanări pe un disc.
    .do-3 = Scrieți toate medicamentele, cu vitamine și suplimente.
    .detail =
        Noul medic are nevoie, de obicei, de raportul anatomopatologic și de imaginile de la scanări pe un disc. Uneori îi trebuie și lamele cu țesut (slides), adică felii subțiri din ce s-a scos. Întrebați din timp cine le trimite.

        Luați orice alte acte medicale pe care le aveți acasă.

        De folos mai sunt:

        - cardul de asigurare și un act de identitate
        - notițele despre simptome și tratamentul de până acum
        - întrebările pe hârtie și un pix
        - ochelarii sau aparatul auditiv
        - un prieten sau o rudă
card-what-to-bring-elsewhere =
    .short = Luați actele medicale pe care le aveți, întrebările și o listă cu toate medicamentele. Luați și copii după documentele medicale, dacă nu au fost trimise înainte. Cine le trimite diferă de la o țară la alta, așa că întrebați.
    .do-1 = Întrebați cabinetul noului medic ce îi trebuie de la dumneavoastră.
    .do-2 = Scrieți toate medicamentele, cu vitamine și suplimente.
    .detail =
        Începeți cu ce aveți acasă: scrisori, rezultate de analize și rapoarte. Dacă lipsește ceva, cereți o copie la cabinetul medicului.

        Pentru fiecare medicament, scrieți numele, cât luați și când. Treceți și vitaminele și suplimentele. Puteți copia de pe cutii.

        De folos mai sunt:

        - scrisoarea de programare și un act de identitate
        - notițele despre simptome și tratamentul de până acum
        - întrebările pe hârtie și un pix
        - ochelarii sau aparatul auditiv
        - un prieten sau o rudă

## questions-for-second-doctor

card-questions-for-second-doctor = Ce să întreb al doilea medic?
card-questions-for-second-doctor-any =
    .short = Întrebați ce contează cel mai mult pentru dumneavoastră și scrieți dinainte. Un început bun: „Sunteți de acord cu diagnosticul și cu planul? Ce altceva s-ar putea face? Ce ați vrea să știți în locul meu?”
    .do-1 = Alegeți cele trei întrebări care contează cel mai mult.
    .do-2 = Scrieți-le pe hârtie și lăsați loc pentru răspunsuri.
    .detail =
        Întrebați fără teamă. Consultația este pentru întrebările dumneavoastră și nimeni nu ar trebui să se supere din cauza unei liste. Spuneți-i medicului ce a găsit și ce a propus primul.

        Ați putea întreba:

        - Vedeți diagnosticul meu la fel?
        - M-ați trata la fel? Dacă nu, de ce?
        - Ce alte tratamente există pentru mine?
        - Aș putea participa la un studiu cu un tratament nou (trial)?
        - Care sunt părțile bune și cele rele ale fiecărei variante?
        - Mi-ar putea face rău dacă încep tratamentul mai târziu?
        - M-ați trata chiar dumneavoastră, dacă aș dori?
        - Cu cine ar trebui să vorbesc mai departe?

        Nu ați înțeles un răspuns? Spuneți: „Vă rog să îmi spuneți din nou, cu alte cuvinte.”

## bring-someone

card-bring-someone = Pot veni cu cineva?
card-bring-someone-any =
    .short = Da, veniți cu un prieten sau cu o rudă. Vă poate sprijini și vă poate ajuta să înțelegeți ce vi se spune. Poate pune și întrebări. Dacă spitalul limitează vizitatorii, întrebați înainte de ziua respectivă.
    .do-1 = Alegeți pe cineva care rămâne calm și ascultă bine.
    .do-2 = Spuneți-i ce doriți de la consultație și ce să rămână între dumneavoastră.
    .do-3 = Rugați-l să scrie răspunsurile.
    .detail =
        Este greu să ascultați și să gândiți în același timp. Cu atât mai mult când veștile sunt grave. O a doua persoană poate auzi ce vă scapă.

        Vorbiți înainte să intrați. Stabiliți cine pune fiecare întrebare. Există ceva ce doriți să întrebați fără nimeni alături?

        Ajută și la discuțiile cu medicul dumneavoastră: veniți cu cineva și cu întrebările pe hârtie.

        Nu are cine să vină? Întrebați clinica dacă o asistentă poate sta cu dumneavoastră. Întrebați dacă cineva poate asculta la telefon sau dacă puteți înregistra discuția.

## interpreter

card-interpreter = Pot avea un interpret?
card-interpreter-england =
    .short = Da. În Anglia, NHS trebuie să vă ofere un interpret profesionist, la fiecare pas. Pentru dumneavoastră este gratuit. Spuneți de ce limbă aveți nevoie când se face programarea.
    .do-1 = Spuneți acum spitalului sau cabinetului medicului de familie (GP practice) ce limbă vorbiți.
    .do-2 = Sunați cu câteva zile înainte și întrebați dacă este rezervat un interpret.
    .detail =
        Spitalele pot oferi un interpret la telefon, prin video sau față în față. Pot oferi și limbajul semnelor. Spuneți ce vi se potrivește.

        Rudele pot veni și vă pot sprijini. Dar ele nu ar trebui să traducă discuții medicale, iar copiii nu ar trebui niciodată.

        Nu a venit niciun interpret în acea zi? Spuneți personalului înainte să înceapă discuția. Cereți să încerce la telefon sau prin video.

        Vă este greu să sunați? Altcineva poate spune spitalului în locul dumneavoastră ce limbă vorbiți.
card-interpreter-rest-of-uk =
    .short = Cereți un interpret profesionist cât mai devreme. Rudele nu ar trebui să traducă discuții medicale, iar copiii nu ar trebui niciodată. Nu am găsit informații despre regulile exacte din Scoția, Țara Galilor sau Irlanda de Nord. Întrebați spitalul.
    .do-1 = Spuneți acum spitalului sau cabinetului medicului de familie (GP practice) ce limbă vorbiți.
    .do-2 = Sunați cu câteva zile înainte și întrebați dacă este rezervat un interpret.
    .detail =
        Întrebați dacă se plătește. Întrebați dacă interpretul ar fi acolo, la telefon sau prin video. Dacă folosiți limbajul semnelor, spuneți.

        Rudele pot veni și vă pot sprijini.

        Nu a venit niciun interpret în acea zi? Spuneți personalului înainte să înceapă discuția și întrebați ce pot face.

        Vă este greu să sunați? Altcineva poate spune spitalului în locul dumneavoastră ce limbă vorbiți.
card-interpreter-us =
    .short = Cereți un interpret profesionist cât mai devreme. Spuneți de ce limbă aveți nevoie când faceți programarea. Nu am găsit informații despre regulile exacte din Statele Unite. Întrebați spitalul sau cabinetul medicului.
    .do-1 = Spuneți acum cabinetului medicului ce limbă vorbiți.
    .do-2 = Întrebați dacă se plătește.
    .do-3 = Sunați cu câteva zile înainte și întrebați dacă este rezervat un interpret.
    .detail =
        Întrebați dacă interpretul ar fi acolo, la telefon sau prin video. Dacă folosiți limbajul semnelor, spuneți.

        Un prieten sau o rudă poate veni să vă sprijine. Dar cuvintele medicale sunt greu de tradus și este greu să faci asta pentru cineva drag.

        National Cancer Institute are un serviciu de informare gratuit. Răspunde în engleză și în spaniolă.

        Nu a venit niciun interpret în acea zi? Spuneți personalului înainte să înceapă discuția și întrebați ce pot face.
card-interpreter-elsewhere =
    .short = Cereți un interpret profesionist cât mai devreme. Spuneți de ce limbă aveți nevoie când faceți programarea. Regulile diferă de la o țară la alta, așa că întrebați spitalul ce poate oferi și dacă se plătește.
    .do-1 = Spuneți acum spitalului ce limbă vorbiți.
    .do-2 = Sunați cu câteva zile înainte și întrebați dacă este rezervat un interpret.
    .detail =
        Întrebați dacă interpretul ar fi acolo, la telefon sau prin video. Dacă folosiți limbajul semnelor, spuneți.

        Un prieten sau o rudă poate veni să vă sprijine. Dar cuvintele medicale sunt greu de tradus și este greu să faci asta pentru cineva drag.

        Puteți aduce întrebările pe hârtie, în ambele limbi dacă vă poate ajuta cineva. Întrebați fără teamă: pentru asta este consultația.

        Nu a venit niciun interpret în acea zi? Spuneți personalului înainte să înceapă discuția și întrebați ce pot face.

## what-happens-at-visit

card-what-happens-at-visit = Ce se întâmplă la consultație?
card-what-happens-at-visit-uk =
    .short = Vă întâlniți cu noul medic și vă puteți aștepta să vă examineze. El se uită la istoricul bolii și la rezultate. Vorbiți despre ce a găsit și ce a propus primul medic. Apoi puneți întrebările dumneavoastră.
    .do-1 = Spuneți la început ce sperați să aflați.
    .do-2 = Scrieți răspunsurile sau rugați pe cineva să o facă.
    .do-3 = Înainte să plecați, întrebați ce urmează.
    .detail =
        Noului consultant (medic de spital cu rang înalt) i se spune că veniți pentru o a doua opinie. De aceea nu este nevoie să explicați sau să vă apărați. Și rezultatele analizelor și radiografiilor ajung la el.

        Poate fi dureros să vi se spună încă o dată diagnosticul. Nu vă grăbiți. Puteți cere o pauză.

        Întrebați fără teamă: consultația este pentru întrebările dumneavoastră. Poate întreba și prietenul sau ruda care vă însoțește.

        Acest medic nu devine medicul dumneavoastră doar pentru că v-a văzut o dată. Întrebați cine spune echipei dumneavoastră și pe cine puteți suna cu întrebări.
card-what-happens-at-visit-us =
    .short = Vă întâlniți cu noul medic și vă puteți aștepta să vă examineze. El se uită la istoricul bolii și la rezultate. Vorbiți despre ce a găsit și ce a propus primul medic. Apoi puneți întrebările dumneavoastră.
    .do-1 = Spuneți la început ce sperați să aflați.
    .do-2 = Scrieți răspunsurile sau rugați pe cineva să o facă.
    .do-3 = Înainte să plecați, întrebați ce urmează.
    .detail =
        Noul medic are nevoie pentru asta de documentele dumneavoastră. Luați actele medicale pe care le aveți și copii după documente, dacă nu au fost trimise înainte.

        Poate fi dureros să vi se spună încă o dată diagnosticul. Nu vă grăbiți. Puteți cere o pauză.

        Întrebați fără teamă: consultația este pentru întrebările dumneavoastră. Poate întreba și prietenul sau ruda care vă însoțește.

        Nu este nevoie să schimbați medicul după aceasta. Cereți răspunsul în scris, ca să îl puteți arăta medicului dumneavoastră.
card-what-happens-at-visit-elsewhere =
    .short = Vă puteți aștepta ca noul medic să vă întâlnească și să vă examineze. El se uită la istoricul bolii și la rezultate. Vorbiți despre ce a găsit și ce a propus primul medic. Apoi puneți întrebările dumneavoastră. Detaliile diferă de la o țară la alta.
    .do-1 = Spuneți la început ce sperați să aflați.
    .do-2 = Scrieți răspunsurile sau rugați pe cineva să o facă.
    .do-3 = Înainte să plecați, întrebați ce urmează.
    .detail =
        Luați actele medicale pe care le aveți și copii după documente, dacă nu au fost trimise înainte.

        Poate fi dureros să vi se spună încă o dată diagnosticul. Nu vă grăbiți. Puteți cere o pauză.

        Întrebați fără teamă: consultația este pentru întrebările dumneavoastră. Poate întreba și prietenul sau ruda care vă însoțește.

        Nu este nevoie să schimbați medicul după aceasta. Întrebați cine îi spune medicului dumneavoastră și pe cine puteți suna cu întrebări.

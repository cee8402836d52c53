### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = Cine mă tratează după aceea?
card-who-treats-me-uk =
    .short = Îngrijirea nu trece de la sine la al doilea medic. Dumneavoastră alegeți cine vă tratează, dar al doilea medic nu este obligat să vă preia. Dacă doriți să vă trateze acel medic, el trebuie să fie de acord. Medicii și spitalele ar trebui apoi să aranjeze schimbarea între ele.
    .do-1 = Spuneți ambilor medici cine ați dori să vă trateze.
    .do-2 = Dacă este al doilea medic, întrebați dacă vă poate prelua.
    .do-3 = Întrebați cine are grijă de dumneavoastră până se aranjează schimbarea.
    .detail =
        O a doua opinie este o privire asupra cazului și un sfat. Nu vă mută la o echipă nouă.

        Poate doriți ca al doilea medic să vă trateze mai departe. Spuneți asta la consultație sau spuneți-i medicului dumneavoastră. Răspunsul poate fi da sau nu.

        Dacă este da, medicii și spitalele ar trebui să aranjeze schimbarea. Întrebări bune sunt:

        - Cine răspunde de îngrijirea mea până atunci?
        - Unde aș face tratamentul?
        - Ar începe tratamentul mai târziu?
        - Ce se întâmplă cu programările de acum?

        Dacă este nu, îngrijirea rămâne unde este. Puteți cere medicului dumneavoastră să discutați ce a spus al doilea medic.
card-who-treats-me-us =
    .short = Dumneavoastră alegeți cine vă tratează. Al doilea medic nu devine neapărat medicul dumneavoastră. Dacă doriți să vă trateze acel medic, întrebați din timp dacă vă poate prelua. Apoi întrebați asigurarea (health plan) ce plătește.
    .do-1 = Spuneți ambilor medici cine ați dori să vă trateze.
    .do-2 = Întrebați al doilea medic dacă vă poate prelua.
    .do-3 = Întrebați asigurarea (health plan) despre rețeaua ei (network) și despre trimiteri (referrals).
    .detail =
        O a doua opinie este o privire asupra cazului și un sfat. Vă puteți întoarce cu ea la primul medic.

        Puteți și să cereți celui de-al doilea medic să vă trateze. Răspunsul poate fi da sau nu.

        Dacă este da, întrebări bune sunt:

        - Cine răspunde de îngrijirea mea până atunci?
        - Unde aș face tratamentul?
        - Ar începe tratamentul mai târziu?

        O asigurare de sănătate ar trebui să plătească și vizita la un specialist. Dar poate veți plăti o parte din cost (co-pay).

        Verificați dacă medicul este în rețeaua asigurării (network). Verificați și dacă aveți nevoie de o trimitere (referral).

        Dacă este nu, puteți rămâne la primul medic.
card-who-treats-me-elsewhere =
    .short = Dumneavoastră alegeți cine vă tratează. Dar al doilea medic nu devine neapărat medicul dumneavoastră. Felul în care se schimbă medicul diferă de la o țară la alta. Întrebați ambii medici cum se face acolo unde trăiți.
    .do-1 = Spuneți ambilor medici cine ați dori să vă trateze.
    .do-2 = Întrebați al doilea medic dacă vă poate prelua.
    .do-3 = Întrebați cine are grijă de dumneavoastră până atunci.
    .detail =
        O a doua opinie este o privire asupra cazului și un sfat. Vă puteți întoarce cu ea la primul medic.

        Puteți și să cereți celui de-al doilea medic să vă trateze. Răspunsul poate fi da sau nu.

        Întrebări bune sunt:

        - Cine răspunde de îngrijirea mea până atunci?
        - Unde aș face tratamentul?
        - Ar începe tratamentul mai târziu?
        - Cât m-ar costa?

        Regulile și costurile diferă de la o țară la alta. De aceea nu vă putem spune ce este valabil acolo unde trăiți.

## if-they-agree

card-if-they-agree = Dacă ambii medici sunt de acord?
card-if-they-agree-any =
    .short = Poate simțiți o ușurare sau poate sperați la altceva. A doua părere seamănă adesea mult cu prima. Atunci cei mai mulți au mai multă încredere în diagnostic și în plan. Dar poate fi o dezamăgire, iar să auziți totul din nou poate fi dureros. Puteți spune echipei cum vă simțiți.
    .do-1 = Spuneți echipei dumneavoastră ce a zis al doilea medic.
    .do-2 = Parcurgeți împreună următoarele programări.
    .do-3 = Scrieți ce vă mai îngrijorează și întrebați despre asta.
    .detail =
        Acum încă un specialist v-a analizat cazul. Când doi medici sunt de acord, cei mai mulți oameni se liniștesc.

        Dacă ați păstrat programările făcute de primul medic, câștigați timp acum. Puteți continua de acolo.

        Dacă sperați la alt răspuns, poate durea. Dacă ceva tot nu este clar, cereți-i medicului să vă explice din nou. Nu este nevoie să schimbați medicul și puteți alege în continuare cine vă tratează.

        De multe ori doi medici sunt de acord, dar nu întotdeauna.

        O analiză a mai multor studii, din 2015, a cercetat acest lucru. Prima părere a fost confirmată în 43 până la 82 din 100 de cazuri. În 12 până la 69, ceva s-a schimbat.

        Analiza a spus că erau puține date. De aceea, nu vă bazați prea mult pe aceste cifre.

## if-they-disagree

card-if-they-disagree = Dacă medicii nu sunt de acord?
card-if-they-disagree-any =
    .short = Două păreri diferite vă pot deruta și poate fi greu de ales. Nu este motiv de alarmă: aveți în continuare mai multe căi. Puteți merge cu noua părere la primul medic. Un al treilea medic vă poate ajuta să alegeți. Dumneavoastră hotărâți cine vă tratează.
    .do-1 = Cereți fiecărui medic să explice prin ce diferă cele două păreri și de ce.
    .do-2 = Mergeți cu noua părere la primul medic și discutați despre ea.
    .do-3 = Întrebați dacă timpul pentru a alege v-ar putea face rău.
    .detail =
        Aveți aceste căi:

        - Întoarceți-vă la primul medic cu noua părere. Împreună puteți schimba tratamentul.
        - Întrebați un al treilea medic, care vă poate ajuta să alegeți între cele două.
        - Alegeți ce medic doriți să vă trateze. Nu este nevoie să schimbați medicul.

        O părere nu este bună sau greșită pentru că a venit a doua. Acest bot nu poate spune care este bună pentru dumneavoastră. Întrebați ambii medici ce este pentru planul lor și ce este contra.

        Uneori medicii au păreri diferite. O analiză din 2017 a privit 25 de studii. În funcție de studiu, cele două păreri au diferit în 2 până la 51 din 100 de cazuri.

        Cei mai mulți pacienți din aceste studii doreau să știe sigur sau să știe mai mult. Unii nu aveau încredere sau simțeau că discuțiile cu medicul nu au mers bine.

        O analiză din 2015 a găsit schimbări în 12 până la 69 din 100 de cazuri. A spus că erau puține date.

## third-opinion

card-third-opinion = Pot avea o a treia opinie?
card-third-opinion-uk =
    .short = După a doua opinie puteți cere încă una. Nu există un drept legal la ea, deci răspunsul poate fi nu. Dar medicii trebuie să vă respecte dorința de a căuta altă părere. Dacă doi medici au păreri diferite, un al treilea vă poate ajuta să alegeți.
    .do-1 = Lămuriți-vă ce mai doriți să știți.
    .do-2 = Întrebați consultantul sau medicul de familie (GP) dacă v-ar putea vedea alt medic.
    .do-3 = Întrebați dacă o așteptare mai lungă v-ar putea face rău.
    .detail =
        Consultantul (consultant) este un medic de spital cu rang înalt. GP este medicul de familie.

        Legea din Regatul Unit nu vă dă un drept la a doua opinie sau la a treia. Regulile pentru medici spun că trebuie să respecte dorința unui pacient de a avea altă părere. Persoana pe care o întrebați ar trebui să vă analizeze cazul. Ea hotărăște dacă mai este nevoie de o opinie.

        Gândiți-vă mai întâi de ce o doriți.

        Ceva tot nu este clar? Atunci cereți primului sau celui de-al doilea medic să vă explice din nou. Poate fi mai rapid.

        Fiecare opinie nouă are nevoie de timp ca să fie aranjată. Dacă ați văzut o dată un medic, nu ajungeți în fața rândului.

        Întrebați cât ar putea dura. Dacă boala este gravă sau tratamentul este urgent, vorbiți cu echipa de acum înainte să hotărâți.
card-third-opinion-us =
    .short = Da, puteți cere una. În SUA, informațiile pentru pacienți spun că orice pacient are dreptul la o a doua opinie. Dacă primii doi medici au păreri diferite, un al treilea vă poate ajuta să alegeți. Întrebați asigurarea (health plan) ce plătește.
    .do-1 = Lămuriți-vă ce mai doriți să știți.
    .do-2 = Cereți unuia dintre medici nume de alți medici de contactat.
    .do-3 = Întrebați asigurarea (health plan) cât ar trebui să plătiți.
    .detail =
        Gândiți-vă mai întâi de ce o doriți.

        Ceva tot nu este clar? Atunci cereți primului sau celui de-al doilea medic să vă explice din nou. Poate fi mai rapid.

        Fiecare opinie nouă are nevoie de timp ca să fie aranjată. Întrebați medicul cât ar putea dura și dacă un început mai târziu v-ar putea face rău.

        Asigurarea publică Medicare, partea B (Medicare Part B), ajută în unele cazuri la plata unei a doua opinii. Este vorba de operații de care aveți nevoie, dar care nu sunt urgențe.

        Dacă primele două opinii diferă, ajută la plata unei a treia. Plătiți 20% după franșiză (deductible), adică suma pe care o plătiți mai întâi.

        Planurile Medicare Advantage pot avea alte reguli. Poate veți avea nevoie de un medic din rețea (network) sau de o trimitere (referral). Întrebați asigurarea înainte să faceți programarea.
card-third-opinion-elsewhere =
    .short = Poate că veți putea vedea un al treilea medic. Dacă primii doi au păreri diferite, un al treilea vă poate ajuta să alegeți. Regulile și costurile diferă de la o țară la alta. De aceea întrebați medicul dumneavoastră cum se face acolo unde trăiți.
    .do-1 = Lămuriți-vă ce mai doriți să știți.
    .do-2 = Întrebați medicul dumneavoastră cum se obține o a treia opinie acolo unde trăiți.
    .do-3 = Întrebați dacă o așteptare mai lungă v-ar putea face rău.
    .detail =
        Gândiți-vă mai întâi de ce o doriți.

        Ceva tot nu este clar? Atunci cereți primului sau celui de-al doilea medic să vă explice din nou. Poate fi mai rapid.

        Puteți și să mergeți cu a doua părere la primul medic. Împreună puteți schimba tratamentul.

        Fiecare opinie nouă are nevoie de timp ca să fie aranjată. Întrebați medicul cât ar putea dura. Dacă boala este gravă sau tratamentul este urgent, vorbiți cu echipa de acum înainte să hotărâți.

        Nu vă putem spune la ce aveți dreptul în țara dumneavoastră sau cât ar trebui să plătiți.

## must-i-switch

card-must-i-switch = Trebuie să îmi schimb medicul?
card-must-i-switch-uk =
    .short = Nu. Nu este nevoie să schimbați medicul, oricâte opinii ați obține. Dumneavoastră alegeți cine vă tratează. Îngrijirea nu trece de la sine la al doilea medic. Iar întrebarea nu ar trebui să strice relația cu medicul pe care îl aveți.
    .do-1 = Dacă doriți să rămâneți, spuneți-i asta medicului dumneavoastră.
    .do-2 = Mergeți la medicul dumneavoastră cu ce a spus al doilea medic.
    .do-3 = Întrebați dacă planul ar trebui să rămână la fel.
    .detail =
        Puteți auzi ce are de spus al doilea medic și puteți rămâne totuși unde sunteți. Nimic nu se schimbă de la sine.

        Dacă întrebați, îngrijirea dumneavoastră nu ar trebui să fie mai proastă. Nu ar trebui să strice relația cu medicul de familie (GP) sau cu alții care vă îngrijesc.

        Puteți merge cu noua părere la primul medic. Împreună puteți schimba tratamentul și păstrați același medic.

        Dacă preferați să vă mutați, al doilea medic trebuie să accepte. Nimic nu îl obligă să devină medicul dumneavoastră. Întrebați înainte să vă bazați pe asta.
card-must-i-switch-us =
    .short = Nu. Nu este nevoie să schimbați medicul, oricâte opinii ați obține. Dumneavoastră alegeți cine vă tratează. Puteți merge cu a doua părere la primul medic și împreună puteți schimba planul.
    .do-1 = Dacă doriți să rămâneți, spuneți-i asta medicului dumneavoastră.
    .do-2 = Mergeți la medicul dumneavoastră cu ce a spus al doilea medic.
    .do-3 = Întrebați dacă planul ar trebui să rămână la fel.
    .detail =
        Puteți auzi ce are de spus al doilea medic și puteți rămâne totuși unde sunteți.

        Medicii se supără rar când un pacient cere altă părere. Cei mai mulți sunt dispuși să ajute la aranjarea ei. De aceea ar trebui să vă puteți întoarce la medicul dumneavoastră cu ce ați auzit.

        Poate că al doilea medic a spus ceva nou. Discutați despre asta cu primul medic. Împreună puteți schimba tratamentul și păstrați același medic.

        Dacă preferați să vă mutați, întrebați mai întâi al doilea medic. Nimic nu îl obligă să devină medicul dumneavoastră.
card-must-i-switch-elsewhere =
    .short = Nu. Nu este nevoie să schimbați medicul, oricâte opinii ați obține. Dumneavoastră alegeți cine vă tratează. Puteți merge cu a doua părere la primul medic și împreună puteți schimba planul.
    .do-1 = Dacă doriți să rămâneți, spuneți-i asta medicului dumneavoastră.
    .do-2 = Mergeți la medicul dumneavoastră cu ce a spus al doilea medic.
    .do-3 = Întrebați dacă planul ar trebui să rămână la fel.
    .detail =
        Puteți auzi ce are de spus al doilea medic și puteți rămâne totuși unde sunteți.

        Medicii se supără rar când un pacient cere altă părere. De aceea ar trebui să vă puteți întoarce la medicul dumneavoastră cu ce ați auzit.

        Poate că al doilea medic a spus ceva nou. Discutați despre asta cu primul medic. Împreună puteți schimba tratamentul și păstrați același medic.

        Dacă preferați să vă mutați, întrebați mai întâi al doilea medic. Nimic nu îl obligă să devină medicul dumneavoastră. Felul în care se schimbă medicul diferă de la o țară la alta.

## stopping-treatment

card-stopping-treatment = Mă gândesc să opresc tratamentul
card-stopping-treatment-uk =
    .short = Dacă vă gândiți să opriți, poate că vă este foarte greu acum. Nu este nevoie să găsiți o soluție fără ajutor. Vă rugăm să vorbiți cu echipa de oncologie înainte să se schimbe ceva. Acest bot nu vă poate sfătui să opriți sau să continuați. Echipa vă poate spune ce ar putea însemna fiecare alegere.
    .do-1 = Sunați astăzi la echipa de oncologie și spuneți la ce vă gândiți.
    .do-2 = Spuneți ce face să fie atât de greu.
    .do-3 = Întrebați ce vi s-ar putea întâmpla dacă tratamentul s-ar opri sau ar veni mai târziu.
    .detail =
        Dacă ați sărit deja peste un tratament sau l-ați oprit, spuneți acum echipei. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat.

        Medicul sau asistenta specializată (specialist nurse) vă poate spune de ce s-a ales acest tratament și ce altceva mai există. Cereți să vi se explice din nou ce nu este clar. Luați pe cineva cu dumneavoastră și întrebările pe hârtie.

        O a doua opinie poate arăta alte variante. Ea are nevoie de timp, așa că întrebați mai întâi medicul dacă asta v-ar putea face rău.

        General Medical Council (GMC) stabilește regulile pentru medicii din Regatul Unit. El spune că dumneavoastră hotărâți dacă urmați sfatul unui medic. Puteți discuta cu echipa înainte să hotărâți.

        Dacă simțiți că nu mai puteți, sunați la Samaritans. Răspund zi și noapte și este gratuit. Dacă viața vă este în pericol acum, folosiți numărul de urgență sau mergeți la A&E (serviciul de urgențe al spitalului).
card-stopping-treatment-us =
    .short = Dacă vă gândiți să opriți, poate că vă este foarte greu acum. Nu este nevoie să găsiți o soluție fără ajutor. Vă rugăm să vorbiți cu echipa de oncologie înainte să se schimbe ceva. Acest bot nu vă poate sfătui să opriți sau să continuați. Echipa vă poate spune ce ar putea însemna fiecare alegere.
    .do-1 = Sunați astăzi la echipa de oncologie și spuneți la ce vă gândiți.
    .do-2 = Spuneți ce face să fie atât de greu.
    .do-3 = Întrebați ce vi s-ar putea întâmpla dacă tratamentul s-ar opri sau ar veni mai târziu.
    .detail =
        Dacă ați sărit deja peste un tratament sau l-ați oprit, spuneți acum echipei. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat.

        Medicul sau asistenta vă poate spune de ce s-a ales acest tratament și ce altceva mai există. Cereți să vi se explice din nou ce nu este clar. Luați pe cineva cu dumneavoastră și întrebările pe hârtie.

        O a doua opinie poate arăta alte variante. Ea are nevoie de timp, așa că întrebați mai întâi medicul dacă asta v-ar putea face rău.

        Dacă simțiți că nu mai puteți, sunați sau scrieți un mesaj la Suicide and Crisis Lifeline. Este linia pentru criză și gânduri de sinucidere. Răspunde zi și noapte și este gratuit. Dacă viața vă este în pericol acum, folosiți numărul de urgență.
card-stopping-treatment-elsewhere =
    .short = Dacă vă gândiți să opriți, poate că vă este foarte greu acum. Nu este nevoie să găsiți o soluție fără ajutor. Vă rugăm să vorbiți cu echipa de oncologie înainte să se schimbe ceva. Acest bot nu vă poate sfătui să opriți sau să continuați. Echipa vă poate spune ce ar putea însemna fiecare alegere.
    .do-1 = Sunați astăzi la echipa de oncologie și spuneți la ce vă gândiți.
    .do-2 = Spuneți ce face să fie atât de greu.
    .do-3 = Întrebați ce vi s-ar putea întâmpla dacă tratamentul s-ar opri sau ar veni mai târziu.
    .detail =
        Dacă ați sărit deja peste un tratament sau l-ați oprit, spuneți acum echipei. Dacă vi se face rău brusc, folosiți numărul de urgență pe care vi l-a dat.

        Medicul sau asistenta vă poate spune de ce s-a ales acest tratament și ce altceva mai există. Cereți să vi se explice din nou ce nu este clar. Luați pe cineva cu dumneavoastră și întrebările pe hârtie.

        O a doua opinie poate arăta alte variante. Ea are nevoie de timp, așa că întrebați mai întâi medicul dacă asta v-ar putea face rău.

        Regulile despre tratament diferă de la o țară la alta, așa că întrebați echipa ce este valabil acolo unde trăiți. Dacă simțiți că nu mai puteți, spuneți acum cuiva de lângă dumneavoastră. Sau folosiți numărul de urgență al țării.

## trials

card-trials = Ce sunt studiile clinice?
card-trials-uk =
    .short = Întrebați medicii și asistentele dumneavoastră dacă ați putea participa la un studiu clinic (clinical trial). Acesta este un studiu de cercetare la care participă pacienți. O a doua opinie poate duce la un loc într-un astfel de studiu, dar nimeni nu îl poate promite. Kidney Cancer UK ajută oamenii să caute.
    .do-1 = Întrebați echipa: „Aș putea participa la un studiu clinic?”
    .do-2 = Puneți aceeași întrebare celui de-al doilea medic.
    .do-3 = Întrebați ce ar însemna pentru tratamentul pe care îl faceți acum.
    .detail =
        Medicii și asistentele dumneavoastră vă cunosc cazul. De aceea merită să îi întrebați mai întâi pe ei.

        Un argument pentru o a doua opinie este că poate apărea un loc într-un studiu. Ați putea pune asta pe lista de întrebări pentru al doilea medic.

        Iată ce puteți întreba despre un studiu:

        - Ce trebuie să afle studiul?
        - Ce ar trebui să fac?
        - Ce altceva aș putea primi în loc?
        - Ar începe tratamentul mai târziu?

        Dacă aveți cancer la rinichi, Kidney Cancer UK vă poate ajuta să căutați un studiu care vi se potrivește. Dă cuvinte de căutare și un link către un instrument de căutat studii.

        Acest bot nu poate spune dacă un studiu este potrivit pentru dumneavoastră.
card-trials-us =
    .short = Întrebați medicii și asistentele dumneavoastră dacă ați putea participa la un studiu clinic (clinical trial). Acesta este un studiu de cercetare la care participă pacienți. O a doua opinie poate duce la un loc într-un astfel de studiu, dar nimeni nu îl poate promite.
    .do-1 = Întrebați echipa: „Aș putea participa la un studiu clinic?”
    .do-2 = Puneți aceeași întrebare celui de-al doilea medic.
    .do-3 = Întrebați ce ar însemna pentru tratamentul pe care îl faceți acum.
    .detail =
        Medicii și asistentele dumneavoastră vă cunosc cazul. De aceea merită să îi întrebați mai întâi pe ei.

        Un argument pentru o a doua opinie este că poate apărea un loc într-un studiu. Ați putea pune asta pe lista de întrebări pentru al doilea medic.

        Iată ce puteți întreba despre un studiu:

        - Ce trebuie să afle studiul?
        - Ce ar trebui să fac?
        - Ce altceva aș putea primi în loc?
        - Ar începe tratamentul mai târziu?
        - Cât ar trebui să plătesc?

        National Cancer Institute are un serviciu de informare gratuit, în engleză și în spaniolă.

        Acest bot nu poate spune dacă un studiu este potrivit pentru dumneavoastră.
card-trials-elsewhere =
    .short = Întrebați medicii și asistentele dumneavoastră dacă ați putea participa la un studiu clinic (clinical trial). Acesta este un studiu de cercetare la care participă pacienți. O a doua opinie poate duce la un loc într-un astfel de studiu, dar nimeni nu îl poate promite. Ce studii există diferă de la o țară la alta.
    .do-1 = Întrebați echipa: „Aș putea participa la un studiu clinic?”
    .do-2 = Puneți aceeași întrebare celui de-al doilea medic.
    .do-3 = Întrebați ce ar însemna pentru tratamentul pe care îl faceți acum.
    .detail =
        Medicii și asistentele dumneavoastră vă cunosc cazul. De aceea merită să îi întrebați mai întâi pe ei.

        Un argument pentru o a doua opinie este că poate apărea un loc într-un studiu. Ați putea pune asta pe lista de întrebări pentru al doilea medic.

        Iată ce puteți întreba despre un studiu:

        - Ce trebuie să afle studiul?
        - Ce ar trebui să fac?
        - Ce altceva aș putea primi în loc?
        - Ar începe tratamentul mai târziu?
        - Cât ar trebui să plătesc?

        Nu am găsit un serviciu despre studii pentru țara dumneavoastră. Acest bot nu poate spune dacă un studiu este potrivit pentru dumneavoastră.

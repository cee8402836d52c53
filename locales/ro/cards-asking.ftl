### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = Cum cer o a doua opinie?
card-ask-at-hospital-uk =
    .short = Spuneți consultantului (medic de spital cu experiență și cu rang înalt într-un domeniu) că doriți o a doua opinie. El poate aranja să vedeți pe altcineva. Sau cereți medicului de familie (GP) să vă trimită la alt consultant. Trebuie să cereți: nu se întâmplă de la sine.
    .do-1 = Spuneți consultantului sau cereți medicului de familie (GP) o trimitere (referral).
    .do-2 = Întrebați cât poate dura și dacă întârzierea v-ar putea face rău.
    .detail =
        Cel mai bun prim pas este să întrebați consultantul. Puteți întreba și secția din spital.

        Dacă nu vreți asta, mergeți la medicul de familie. Calea obișnuită către alt consultant este o nouă trimitere de la medicul de familie.

        Mai aveți îndoieli după o discuție cu medicul? Atunci cereți-i acelui medic o trimitere.

        În Regatul Unit nu aveți un drept legal la a doua opinie. Dar, după regulile lor profesionale, medicii trebuie să vă respecte dorința. Persoana pe care o întrebați vă analizează cazul și hotărăște dacă aveți nevoie de una, deci răspunsul poate fi nu.

        În NHS puteți primi trimitere la un specialist în boala dumneavoastră. Acest medic lucrează de obicei la alt spital. Lui i se spune că veniți pentru o a doua opinie.

        Timpul este scurt? Asistentele de la Cancer Research UK spun care este calea cea mai rapidă. Cereți echipei de oncologie o trimitere urgentă la centrul specializat.
card-ask-at-hospital-us =
    .short = Spuneți-i medicului că doriți o a doua opinie. Cereți nume de medici pe care i-ați putea contacta. În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient.
    .do-1 = Spuneți-i medicului și cereți nume.
    .do-2 = Întrebați cât poate dura și dacă întârzierea v-ar putea face rău.
    .do-3 = Întrebați asigurarea de sănătate (health plan) ce îi trebuie înainte să faceți programarea.
    .detail =
        În general, medicii sunt dispuși să vă ajute să aranjați acest lucru. Se supără rar din cauza întrebării. Și ei își cer sfatul unii altora când un caz este greu sau rar.

        Nu depindeți doar de medicul dumneavoastră pentru nume. Vă poate da câteva și alt medic în care aveți încredere.

        Întrebați la cabinetul medicului cum ar trebui să ajungă documentele și imaginile de la scanări la noul medic. Scrieți cine ce trimite și până în ce zi.
card-ask-at-hospital-elsewhere =
    .short = Întrebați medicul sau asistenta care vă tratează cum se obține o a doua opinie acolo unde trăiți. Regulile diferă de la o țară la alta. Spuneți clar că doriți ca alt medic să se uite la diagnosticul sau la tratamentul dumneavoastră.
    .do-1 = Spuneți medicului sau asistentei că doriți o a doua opinie.
    .do-2 = Întrebați cât poate dura și dacă întârzierea v-ar putea face rău.
    .detail =
        O a doua opinie este o nouă privire a unui alt medic decât cel de acum. Poate fi un medic de familie sau un specialist.

        Medicii se supără rar din cauza acestei întrebări. Cei mai mulți medici și asistente înțeleg de ce ați dori o a doua opinie. Și ei își cer sfatul unii altora când un caz este greu sau rar.

        Durează până se aranjează. De aceea, întrebați din timp și scrieți ce vi se spune. Întrebați cine vă trimite documentele medicale, ce aveți de plătit și pe cine sunați cu întrebări.

        Trăiți în Regatul Unit sau în Statele Unite? Atunci alegeți aici țara dumneavoastră, ca să primiți răspunsul pentru ea.

## another-gp

card-another-gp = Pot merge la alt medic de familie (GP)?
card-another-gp-uk =
    .short = Da, dacă la cabinetul dumneavoastră lucrează mai mulți medici de familie (GP). Faceți acolo o programare la alt medic de familie. Nu este nevoie să plecați de la cabinet. Medicul de familie vă poate trimite și la alt medic, dacă cereți.
    .do-1 = Cereți la cabinet o programare la alt medic de familie.
    .do-2 = Spuneți acestui medic ce a zis primul și ce vă mai îngrijorează.
    .detail =
        Dacă întrebați, îngrijirea dumneavoastră nu ar trebui să fie mai proastă. Nu ar trebui să strice relația cu medicul de familie.

        Unii medici de familie întreabă chiar ei un coleg când au îndoieli. Sau vă trimit la cineva care știe mai multe despre un domeniu îngust.

        Uneori medicul de familie poate obține altă părere fără o nouă vizită. Poate întreba colegi sau poate scrie unui al doilea consultant (medic de spital cu rang înalt). Știm acest lucru din blogul unui medic de familie din 2013, deci informația este veche.

        La cabinet lucrează un singur medic de familie? Atunci ar trebui să vă înscrieți la un cabinet nou. Merge numai dacă un cabinet din apropiere are loc pentru dumneavoastră.
card-another-gp-us =
    .short = Puteți cere să vedeți alt medic. În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Ea poate veni de la un medic de familie sau de la un specialist.
    .do-1 = Spuneți-i medicului că doriți altă părere și cereți nume.
    .do-2 = Întrebați asigurarea de sănătate (health plan) dacă aveți nevoie mai întâi de o trimitere (referral).
    .detail =
        „GP” este numele britanic pentru un medic de familie. În Statele Unite puteți spune „primary care doctor”.

        O a doua opinie este o nouă privire asupra diagnosticului sau a tratamentului dumneavoastră. Vine de la un alt medic decât cel de acum.

        Puteți cere nume medicului dumneavoastră. Puteți cere și oricărui alt medic în care aveți încredere. Rude și prieteni care au avut cancer pot și ei cunoaște pe cineva.
card-another-gp-elsewhere =
    .short = Întrebați la cabinetul medicului dacă puteți vedea pe altcineva acolo. Regulile despre alt medic de familie diferă de la o țară la alta. O a doua opinie poate veni de la un medic de familie sau de la un specialist.
    .do-1 = Întrebați cum puteți vedea alt medic de familie acolo unde trăiți.
    .do-2 = Spuneți noului medic ce a zis primul și ce vă mai îngrijorează.
    .detail =
        O a doua opinie este o nouă privire asupra diagnosticului sau a tratamentului dumneavoastră. Vine de la un alt medic decât cel de acum.

        Medicii se supără rar din cauza acestei întrebări. Și ei își cer sfatul unii altora când un caz este greu sau rar.

        Puteți și să vă întoarceți la medicul pe care îl aveți. Cereți-i să vă explice din nou și spuneți ce nu este clar. Nu trebuie să vă fie rușine să întrebați de două ori.

## changing-practice

card-changing-practice = Îmi pot schimba medicul de familie?
card-changing-practice-uk =
    .short = Da, dacă alt cabinet din apropiere are loc. Ca să plecați de la cabinetul medicului de familie (GP practice), vă înscrieți la altul. Dar pentru altă părere poate nu este nevoie să plecați. Dacă la cabinet sunt mai mulți medici de familie (GP), vă puteți programa la altul.
    .do-1 = Întrebați mai întâi dacă puteți vedea alt medic de familie la cabinetul de acum.
    .do-2 = Aflați dacă noul cabinet vă poate primi înainte să plecați.
    .detail =
        Nu trebuie să vă temeți să cereți altă părere. Îngrijirea dumneavoastră nu ar trebui să fie mai proastă. Nici relația cu medicul de familie nu ar trebui să se strice.

        Înainte să vă mutați, faceți o listă pentru noul cabinet. Scrieți pe ea analizele, trimiterile, tratamentul și medicamentele dumneavoastră. O trimitere (referral) este atunci când un medic vă trimite la altul.

        Întrebați cabinetul vechi și spitalul ce se întâmplă cu ce este programat. Spuneți spitalului numele noului cabinet.
card-changing-practice-us =
    .short = Nu este nevoie să schimbați medicul ca să obțineți o a doua opinie. Dumneavoastră alegeți cine vă tratează. Dacă doriți alt cabinet, asigurarea de sănătate (health plan) vă poate spune ce medici are în rețea.
    .do-1 = Întrebați asigurarea (health plan) ce medici are în rețea (network).
    .do-2 = Întrebați noul cabinet dacă primește pacienți noi.
    .detail =
        Oamenii pot cere părerea mai multor medici și pot rămâne totuși la primul. Nimeni nu este obligat să se mute.

        Nu am găsit o regulă generală despre schimbarea cabinetului în Statele Unite. Asigurarea și noul cabinet vă pot spune ce le trebuie. Dacă doriți un centru specializat, puteți căuta și în lista de la National Cancer Institute.

        Înainte să vă mutați, faceți o listă pentru noul cabinet. Scrieți pe ea analizele, tratamentul și medicamentele dumneavoastră. Întrebați ambele cabinete ce se întâmplă cu ce este programat.
card-changing-practice-elsewhere =
    .short = Regulile despre schimbarea medicului de familie diferă de la o țară la alta. Întrebați la cabinetul unde doriți să mergeți. Nu este nevoie să schimbați medicul ca să obțineți o a doua opinie.
    .do-1 = Întrebați noul cabinet dacă vă poate primi.
    .do-2 = Întrebați ce se întâmplă cu analizele și vizitele programate.
    .detail =
        Oamenii pot cere părerea mai multor medici și pot rămâne totuși la primul. Nimeni nu este obligat să se mute. Pacientul alege cine îl tratează.

        Înainte să vă mutați, faceți o listă pentru noul medic. Scrieți pe ea analizele, tratamentul și medicamentele dumneavoastră. Cereți de la cabinetul vechi ce lipsește.

        Dacă ceva nu este clar, medicul sau asistenta vă poate spune cum se face acolo unde trăiți.

## finding-specialist

card-finding-specialist = Cum găsesc un specialist?
card-finding-specialist-uk =
    .short = Întrebați consultantul (medic de spital cu rang înalt) sau medicul de familie (GP) cine știe cel mai mult despre boală. În NHS puteți primi trimitere la un specialist în ea. Contează cel mai mult dacă boala este rară. Noi nu recomandăm niciun medic și niciun spital.
    .do-1 = Întrebați: „Cine vede mulți oameni cu tipul meu de cancer?”
    .do-2 = Cereți o trimitere (referral) la acel specialist.
    .detail =
        O a doua opinie poate fi o cale de a ajunge la cineva cu cunoștințe speciale despre boala dumneavoastră.

        Consultantul poate aranja o vizită la altcineva. Medicul de familie vă poate trimite la alt consultant. Acel medic lucrează de obicei la alt spital, așa că întrebați cât de departe este.

        Timpul este scurt? Asistentele de la Cancer Research UK spun care este calea cea mai rapidă. Cereți echipei de oncologie o trimitere urgentă la centrul specializat.

        O echipă de chirurgi a spus nu la o operație? Puteți ruga altă echipă de chirurgi să vă analizeze cazul. Știm acest lucru de la un singur grup de pacienți.
card-finding-specialist-us =
    .short = Cereți nume medicului dumneavoastră. Puteți întreba și alt medic în care aveți încredere, sau rude și prieteni care au avut cancer. Asigurarea de sănătate (health plan) vă poate spune ce medici are în rețea. Noi nu recomandăm niciun medic și niciun spital.
    .do-1 = Cereți medicului nume pe care le puteți contacta.
    .do-2 = Întrebați asigurarea (health plan) care dintre ei sunt în rețea (network).
    .do-3 = Uitați-vă pe lista de centre de la National Cancer Institute.
    .detail =
        National Cancer Institute (NCI) are o listă de centre de oncologie. Este o cale de a găsi un centru specializat.

        Pe listă sunt 72, în 36 de state și în District of Columbia. Șapte dintre ele sunt doar laboratoare.

        Instrumentele de căutat medici de pe internet sunt încă o cale.

        Când aveți un nume, sunați la cabinet. Întrebați câți oameni cu tipul dumneavoastră de cancer vede medicul. Întrebați ce le trebuie de la dumneavoastră înainte de vizită, cât de repede vă pot primi și cât ați plăti.
card-finding-specialist-elsewhere =
    .short = Întrebați medicul sau asistenta care vă tratează cum se găsește un specialist acolo unde trăiți. Regulile diferă de la o țară la alta. Noi nu recomandăm niciun medic și niciun spital.
    .do-1 = Întrebați: „Cine vede mulți oameni cu tipul meu de cancer?”
    .do-2 = Întrebați de ce aveți nevoie ca să vă primească acolo.
    .detail =
        O a doua opinie merită gândită serios dacă aveți un tip rar de cancer. La fel și dacă medicul a văzut puține cazuri ca al dumneavoastră.

        Celălalt spital poate fi departe. Drumul poate costa mult sau poate fi imposibil. Întrebați despre asta înainte să faceți programarea.

        Întrebați și cât de repede vă pot primi, cât ați plăti și ce le trebuie de la dumneavoastră. Scrieți răspunsurile.

## remote-opinions

card-remote-opinions = Pot primi o opinie online sau video?
card-remote-opinions-uk =
    .short = Puteți întreba. Nu am găsit informații despre a doua opinie prin video în NHS. Uneori medicul de familie (GP) poate obține altă părere fără o nouă vizită. Știm acest lucru din blogul unui medic de familie din 2013, deci informația este veche.
    .do-1 = Întrebați consultantul sau medicul de familie dacă se poate fără o vizită.
    .do-2 = Spuneți de ce vă este greu să mergeți acolo.
    .detail =
        Medicul de familie poate întreba colegi ce părere au. Sau poate scrie unui al doilea consultant (medic de spital cu rang înalt). Poate că pentru asta nu va trebui să mergeți nicăieri.

        La o a doua opinie obișnuită vă întâlniți cu noul medic. El vă examinează și se uită la istoricul bolii și la rezultate. Întrebați ce ar lipsi dacă nu vă examinează nimeni.

        Celălalt spital poate fi departe, iar drumul poate fi greu sau scump. Spuneți-i echipei dacă de aceea întrebați. Poate cunoaște o cale.

        V-a oferit cineva o opinie plătită pe internet? Întrebați mai întâi cine o dă, cât costă, ce documente îi trebuie și cine le vede. Arătați răspunsul echipei dumneavoastră.
card-remote-opinions-us =
    .short = Da, în unele locuri. Unii oncologi și unele centre dau o opinie pe baza documentelor medicale și prin video. Întrebați ce le trebuie, cât costă și dacă asigurarea de sănătate (health plan) plătește.
    .do-1 = Întrebați centrul dacă dă opinii la distanță.
    .do-2 = Întrebați asigurarea (health plan) despre cost înainte să faceți programarea.
    .detail =
        Noul medic are nevoie, de obicei, de imaginile de la scanări pe un disc și de raportul anatomopatologic (pathology report). Acest raport spune ce a găsit laboratorul. Uneori îi trebuie și lamele cu țesut (slides), adică felii subțiri din ce s-a scos.

        Trimiteți copii după documentele medicale dacă nu au fost trimise. Întrebați dacă a ajuns tot.

        La o a doua opinie obișnuită, medicul se întâlnește cu dumneavoastră și vă examinează. Întrebați ce ar lipsi dacă nu vă examinează nimeni.

        Spuneți-i medicului dumneavoastră ce plănuiți. Arătați-i răspunsul când vine.
card-remote-opinions-elsewhere =
    .short = Nu am găsit despre aceasta informații valabile în orice țară. Întrebați medicul sau asistenta care vă tratează dacă se poate o a doua opinie prin video sau pe baza documentelor.
    .do-1 = Întrebați cine dă opinia, cât costă și cine vă vede documentele.
    .do-2 = Spuneți-i medicului dumneavoastră ce plănuiți.
    .detail =
        Celălalt spital poate fi departe, iar drumul poate fi greu sau scump. Spuneți-i echipei dacă de aceea întrebați.

        La o a doua opinie obișnuită vă întâlniți cu noul medic. El vă examinează și se uită la istoricul bolii și la rezultate. Întrebați ce ar lipsi dacă nu vă examinează nimeni.

        Cel care vă analizează cazul are nevoie de documentele medicale pe care le aveți. Cereți copii după ele, dacă nu sunt trimise în locul dumneavoastră.

## what-to-say

card-what-to-say = Ce îi pot spune medicului?
card-what-to-say-uk =
    .short = Spuneți clar și politicos: „Aș dori o a doua opinie înainte să hotărăsc. Mă puteți ajuta să o aranjez?” Medicii se supără rar din cauza asta. Și ei își cer sfatul unii altora în cazuri grele sau rare.
    .do-1 = Lămuriți-vă exact de ce doriți altă părere.
    .do-2 = Scrieți pe hârtie propoziția și întrebările dumneavoastră.
    .do-3 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        Îi puteți spune consultantului (medic de spital cu rang înalt):

        - „Vă rog să îmi explicați din nou diagnosticul. Partea aceasta nu am înțeles-o.”
        - „Încă am îndoieli. Vă rog să mă trimiteți la altcineva.”
        - „Deocamdată aș dori să păstrez programările la dumneavoastră.”

        Îi puteți spune medicului de familie (GP):

        - „Aș dori părerea altui medic de spital. Vă rog să mă trimiteți la alt consultant.”

        Și oricăruia dintre ei:

        - „Cât ar întârzia lucrurile?”
        - „Mi-ar putea face rău dacă încep tratamentul mai târziu?”

        Vă este greu să o spuneți cu voce tare? Puteți da un bilet cu propoziția dumneavoastră.
card-what-to-say-us =
    .short = Spuneți clar și politicos: „Aș dori o a doua opinie înainte să hotărăsc. Pe cine aș putea contacta?” Medicii se supără rar din cauza asta. În general sunt dispuși să ajute la aranjarea ei.
    .do-1 = Lămuriți-vă exact de ce doriți altă părere.
    .do-2 = Scrieți pe hârtie propoziția și întrebările dumneavoastră.
    .do-3 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        A doua opinie este descrisă ca un drept al fiecărui pacient din Statele Unite. Deci nu este nevoie să vă scuzați.

        Îi puteți spune medicului:

        - „Vă rog să îmi explicați din nou diagnosticul. Partea aceasta nu am înțeles-o.”
        - „Pe care medici i-ați întreba în locul meu? Vă rog să îmi dați câteva nume.”
        - „Cât ar întârzia lucrurile?”
        - „Mi-ar putea face rău dacă încep tratamentul mai târziu?”
        - „Deocamdată aș dori să păstrez programările la dumneavoastră.”

        Vă este greu să o spuneți cu voce tare? Puteți da un bilet cu propoziția dumneavoastră.
card-what-to-say-elsewhere =
    .short = Spuneți clar și politicos: „Aș dori o a doua opinie înainte să hotărăsc. Cum se face aici?” Medicii se supără rar din cauza asta. Și ei își cer sfatul unii altora în cazuri grele sau rare.
    .do-1 = Lămuriți-vă exact de ce doriți altă părere.
    .do-2 = Scrieți pe hârtie propoziția și întrebările dumneavoastră.
    .do-3 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        Regulile diferă de la o țară la alta, așa că întrebați cum se face acolo unde trăiți. Îi puteți spune medicului:

        - „Vă rog să îmi explicați din nou diagnosticul. Partea aceasta nu am înțeles-o.”
        - „Aș dori părerea altui medic. Pe cine trebuie să întreb?”
        - „Cât ar întârzia lucrurile?”
        - „Mi-ar putea face rău dacă încep tratamentul mai târziu?”
        - „Deocamdată aș dori să păstrez programările la dumneavoastră.”

        Vă este greu să o spuneți cu voce tare? Puteți da un bilet cu propoziția dumneavoastră.

## jess-rule

card-jess-rule = Ce este Regula lui Jess (Jess’s Rule)?
card-jess-rule-england =
    .short = Regula lui Jess (Jess’s Rule) este pentru echipele medicilor de familie (GP) din Anglia. Dacă veniți a treia oară cu simptome care rămân sau se agravează, echipa ar trebui să privească totul din nou. Acoperă și simptome pe care nimeni nu le poate explica. Personalul este încurajat să facă asta; nu este o obligație legală.
    .do-1 = Spuneți: „Vin a treia oară cu această problemă.”
    .do-2 = Spuneți ce s-a schimbat și ce s-a agravat.
    .detail =
        Echipei i se cer trei lucruri:

        - să reflecteze (reflect): să vă vadă față în față și să vă examineze, dacă până acum ați vorbit doar la telefon sau online
        - să revadă (review): să întrebe un coleg și să caute semne de alarmă la orice vârstă
        - să regândească (rethink): să ceară analize sau să vă trimită la un specialist

        Ministerul sănătății și NHS England au anunțat-o în septembrie 2025. Colegiul medicilor de familie (Royal College of GPs) o susține. O știre spune că afișe au ajuns la toate cele 6.170 de cabinete din Anglia.

        Regula lui Jess și Regula Marthei (Martha’s Rule) sunt amândouă programe de siguranță legate de a doua opinie. Fiecare este doar pentru o singură situație. Regula Marthei este pentru oamenii internați în spital.

        Poartă numele Jessicăi Brady. Ea a murit de cancer în decembrie 2020, la 27 de ani. Avusese vreo 20 de contacte cu cabinetul în cinci luni.
card-jess-rule-rest-of-uk =
    .short = Regula lui Jess (Jess’s Rule) este doar pentru Anglia. Nu am găsit informații despre un program asemănător în Scoția, Țara Galilor sau Irlanda de Nord. Dacă simptomele rămân sau se agravează, mergeți din nou și spuneți asta. Puteți cere alt medic de familie (GP).
    .do-1 = Spuneți la cabinet de câte ori ați venit cu această problemă.
    .do-2 = Spuneți ce s-a schimbat și ce s-a agravat.
    .do-3 = Cereți alt medic de familie din cabinet, dacă sunt mai mulți.
    .detail =
        Poate că nu mai aveți putere să întrebați. Totuși, mergeți din nou dacă ceva nu este în regulă.

        Ca să auziți altă părere, programați-vă la alt medic de familie din cabinet, dacă sunt mai mulți. Medicul de familie vă poate trimite și la alt medic, dacă cereți.

        Un diagnostic care durează mult este unul dintre motivele pentru care oamenii cer o a doua opinie. Spuneți-o, dacă acesta este motivul dumneavoastră.

        Poate fi de ajutor să scrieți fiecare simptom și când a început. Notați când ați fost la cabinet și ce vi s-a spus.
card-jess-rule-us =
    .short = Regula lui Jess (Jess’s Rule) este un program pentru medicii de familie din Anglia. Nu se aplică în Statele Unite. Dacă simptomele rămân sau se agravează, mergeți din nou și spuneți asta. A doua opinie este descrisă ca un drept al fiecărui pacient din Statele Unite.
    .do-1 = Spuneți la cabinet de câte ori ați venit cu această problemă.
    .do-2 = Spuneți ce s-a schimbat și ce s-a agravat.
    .do-3 = Cereți medicului nume de alți medici.
    .detail =
        Poate că nu mai aveți putere să întrebați. Totuși, mergeți din nou dacă ceva nu este în regulă.

        Un diagnostic care durează mult este unul dintre motivele pentru care oamenii doresc o a doua opinie. Spuneți-o, dacă acesta este motivul dumneavoastră.

        Puteți cere nume și altui medic în care aveți încredere.

        Poate fi de ajutor să scrieți fiecare simptom și când a început. Notați când ați văzut un medic și ce vi s-a spus.
card-jess-rule-elsewhere =
    .short = Regula lui Jess (Jess’s Rule) este un program pentru medicii de familie din Anglia. Nu știm de o regulă asemănătoare valabilă în orice țară. Dacă simptomele rămân sau se agravează, mergeți din nou și spuneți asta. Puteți întreba dacă puteți vedea alt medic.
    .do-1 = Spuneți-i medicului de câte ori ați venit cu această problemă.
    .do-2 = Spuneți ce s-a schimbat și ce s-a agravat.
    .detail =
        Poate că nu mai aveți putere să întrebați. Totuși, mergeți din nou dacă ceva nu este în regulă.

        Un diagnostic care durează mult este unul dintre motivele pentru care oamenii doresc o a doua opinie. Spuneți-o, dacă acesta este motivul dumneavoastră. Regulile diferă de la o țară la alta, așa că întrebați cum se face acolo unde trăiți.

        Cereți medicului pe care îl aveți să vă explice din nou și spuneți ce nu este clar.

        Poate fi de ajutor să scrieți fiecare simptom și când a început. Notați când ați văzut un medic și ce vi s-a spus.

## martha-rule

card-martha-rule = Regula Marthei: mai rău în spital
card-martha-rule-england =
    .short = Sunteți în spital și starea se agravează repede? Spuneți acum personalului secției. Dacă tot nu vă ascultă nimeni, sunați la numărul Martha’s Rule (Regula Marthei) al spitalului. Pacienții, familiile și îngrijitorii pot cere așa o evaluare rapidă de către altă echipă. Puteți suna la orice oră.
    .do-1 = Spuneți acum personalului secției ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, sunați la numărul Martha’s Rule afișat în secție.
    .detail =
        Multe spitale numesc linia „Call for Concern” sau „Call 4 Concern”. Căutați numărul în secție sau întrebați personalul.

        Regula mai are două părți. Pacienții sunt întrebați în fiecare zi cum se simt. Oricine din personal poate suna și el cealaltă echipă.

        Este numai pentru oamenii internați în spital. Nu este pentru parcare, mâncare sau plângeri generale. Pentru griji serioase despre cineva din altă parte, folosiți NHS 111, numărul de urgență sau un serviciu de urgențe.

        Din septembrie 2024 până în decembrie 2025 au fost 10.119 apeluri. La aproximativ o treime s-a văzut că starea cuiva chiar se agrava. După 446 de apeluri, pacienții au fost mutați la un nivel mai înalt de îngrijire. Poate că astfel s-au salvat vieți.

        În septembrie 2025 a fost anunțată pentru toate cele 210 spitale de îngrijiri acute (urgente). În martie 2026, NHS England a spus că toate o pun în aplicare. Acest lucru ar trebui să se încheie în anul 2026–2027.

        Regula Marthei și Regula lui Jess (Jess’s Rule) sunt amândouă programe de siguranță legate de a doua opinie. Fiecare este doar pentru o singură situație. Regula lui Jess este pentru medicii de familie.
card-martha-rule-wales =
    .short = Sunteți în spital și starea se agravează? Spuneți acum personalului secției. Dacă nu vă ascultă nimeni, folosiți numărul Call4Concern al spitalului. Regula Marthei (Martha’s Rule) este programul din Anglia. Țara Galilor are Call4Concern, care urmează aceeași idee.
    .do-1 = Spuneți acum personalului secției ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, sunați la numărul Call4Concern.
    .do-3 = Întrebați pe oricine din personal dacă nu găsiți numărul.
    .detail =
        Call4Concern este pentru toți cei internați într-un spital din Țara Galilor. Intră aici și secțiile pentru copii, pentru nou-născuți și maternitatea.

        Velindre, centrul de oncologie din Cardiff, îl oferă zi și noapte. Acolo este și pentru cei care vin doar pentru o zi. De exemplu, pentru o consultație, radioterapie sau chimioterapie.

        Folosiți în secție cuvinte scurte și clare: „Este mai rău decât acum o oră. Vă rog să veniți acum să vedeți.”

        Și rudele pot vorbi.

        În afara spitalului, sunați imediat la numărul de urgență pentru durere în piept, greutate la respirat sau sângerare puternică.
card-martha-rule-scotland =
    .short = Sunteți în spital și starea se agravează? Spuneți acum personalului secției. Regula Marthei (Martha’s Rule) este un program din Anglia. Nu am găsit informații despre un program asemănător în Scoția.
    .do-1 = Spuneți acum personalului secției ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, cereți asistenta responsabilă de secție (nurse in charge) sau un medic cu rang înalt.
    .do-3 = Întrebați dacă spitalul are un număr pentru pacienți și familii îngrijorate.
    .detail =
        Folosiți cuvinte scurte și clare: „Este mai rău decât acum o oră. Vă rog să veniți acum să vedeți.”

        Spuneți ce vedeți, de exemplu la respirație, la durere sau la piele.

        Nu este un deranj să spuneți. Ar trebui să vă puteți spune grijile, iar asta poate ajuta colaborarea dintre dumneavoastră și personal. Și rudele pot fi îngrijorate și pot vorbi.

        Dacă prima persoană nu face nimic, spuneți următoarei. Cereți mai departe până vine cineva.

        În afara spitalului, sunați imediat la numărul de urgență pentru durere în piept, greutate la respirat sau sângerare puternică.
card-martha-rule-northern-ireland =
    .short = Sunteți în spital și starea se agravează? Spuneți acum personalului secției. Regula Marthei (Martha’s Rule) este un program din Anglia. La începutul lui 2024, o pagină de sănătate din Irlanda de Nord spunea că nu se discută aducerea ei acolo. Informația poate fi veche.
    .do-1 = Spuneți acum personalului secției ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, cereți asistenta responsabilă de secție (nurse in charge) sau un medic cu rang înalt.
    .do-3 = Întrebați dacă spitalul are un număr pentru pacienți și familii îngrijorate.
    .detail =
        Pentru Irlanda de Nord nu am găsit nimic mai nou decât acea pagină de la începutul lui 2024. De aceea, întrebați în secție ce există astăzi.

        Folosiți cuvinte scurte și clare: „Este mai rău decât acum o oră. Vă rog să veniți acum să vedeți.”

        Spuneți ce vedeți, de exemplu la respirație, la durere sau la piele.

        Nu este un deranj să spuneți. Ar trebui să vă puteți spune grijile, iar asta poate ajuta colaborarea dintre dumneavoastră și personal.

        Dacă prima persoană nu face nimic, spuneți următoarei. Cereți mai departe până vine cineva.

        În afara spitalului, sunați imediat la numărul de urgență pentru durere în piept, greutate la respirat sau sângerare puternică.
card-martha-rule-us =
    .short = Sunteți în spital și starea se agravează? Spuneți acum personalului din secția dumneavoastră. Regula Marthei (Martha’s Rule) este un program din Anglia. Nu se aplică în Statele Unite.
    .do-1 = Spuneți acum asistentei ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, cereți asistenta responsabilă de secție (charge nurse) sau un medic cu rang înalt.
    .do-3 = Întrebați dacă spitalul are un număr pentru pacienți și familii îngrijorate.
    .detail =
        Folosiți cuvinte scurte și clare: „Este mai rău decât acum o oră. Vă rog să veniți acum să vedeți.”

        Spuneți ce vedeți, de exemplu la respirație, la durere sau la piele.

        Nu este un deranj să spuneți. Ar trebui să vă puteți spune grijile, iar asta poate ajuta colaborarea dintre dumneavoastră și personal. Și rudele pot fi îngrijorate și pot vorbi.

        Dacă prima persoană nu face nimic, spuneți următoarei. Cereți mai departe până vine cineva.

        Dacă cineva este în pericol în afara spitalului, sunați la numărul de urgență.
card-martha-rule-elsewhere =
    .short = Sunteți în spital și starea se agravează? Spuneți acum personalului secției. Regula Marthei (Martha’s Rule) este un program din Anglia. În alte locuri sunt alte reguli, așa că întrebați personalul ce există în spitalul dumneavoastră.
    .do-1 = Spuneți acum personalului secției ce s-a schimbat.
    .do-2 = Dacă nu ascultă nimeni, cereți asistenta responsabilă de secție (nurse in charge) sau un medic cu rang înalt.
    .do-3 = Întrebați dacă spitalul are un număr pentru pacienți și familii îngrijorate.
    .detail =
        Folosiți cuvinte scurte și clare: „Este mai rău decât acum o oră. Vă rog să veniți acum să vedeți.”

        Spuneți ce vedeți, de exemplu la respirație, la durere sau la piele.

        Nu este un deranj să spuneți. Ar trebui să vă puteți spune grijile, iar asta poate ajuta colaborarea dintre dumneavoastră și personal. Și rudele pot fi îngrijorate și pot vorbi.

        Dacă prima persoană nu face nimic, spuneți următoarei. Cereți mai departe până vine cineva.

        Dacă cineva este în pericol în afara spitalului, sunați la numărul de urgență de acolo unde sunteți.

### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Înainte să cereți
    .purpose = Lămuriți-vă ce doriți înainte să cereți o a doua opinie.
checklist-before-you-ask-consent = Întrebați mai întâi pacientul: dorește asta?
    .more = Pacientul hotărăște și trebuie să fie de acord să ajutați. Dacă răspunsul este nu, opriți-vă aici.
checklist-before-you-ask-your-reason = Scrieți de ce doriți altă părere
    .more = Ajung unul sau două motive. Vă ajută pe dumneavoastră și pe medic.
checklist-before-you-ask-explain-again = Cereți-i medicului să explice încă o dată
    .more = Adesea ajunge o discuție bună și atunci nu este nevoie de o a doua opinie.
checklist-before-you-ask-could-waiting-harm = Întrebați medicul: mi-ar putea face rău așteptarea?
    .more = Întrebați cât poate dura întârzierea. Dacă tratamentul este urgent, vorbiți cu echipa înainte să hotărâți.
checklist-before-you-ask-keep-bookings = Păstrați analizele și tratamentul programate
    .more = Nu le anulați. Dacă rămâneți la primul medic, câștigați timp cu programările păstrate.
checklist-before-you-ask-for-and-against = Gândiți-vă ce este pentru și ce este contra
    .more = Pentru: încă un specialist vă analizează cazul. Contra: tratamentul poate începe mai târziu, iar drumul poate fi lung.
checklist-before-you-ask-your-questions = Scrieți ce nu ați înțeles
    .more = Nimeni nu ar trebui să se simtă prost că întreabă din nou. Sunt multe de înțeles.
checklist-before-you-ask-why-this-plan = Întrebați de ce s-a ales acest tratament
    .more = Medicul sau asistenta specializată (specialist nurse) vă poate spune, și vă poate spune ce altceva mai există.
checklist-before-you-ask-company = Rugați pe cineva să vină cu dumneavoastră la discuție
checklist-before-you-ask-whom-to-ask-uk = Alegeți pe cine întrebați: consultant, GP sau secție
    .more = Cel mai bine este să întrebați mai întâi consultantul (medic de spital cu rang înalt). Medicul de familie (GP) este cealaltă cale.
checklist-before-you-ask-private-price-uk = Dacă vreți să plătiți, întrebați mai întâi prețul
    .more = Dacă plătiți din banii dumneavoastră, trebuie să vi se spună prețul de la început. Dacă aveți asigurare, întrebați înainte să faceți programarea.
checklist-before-you-ask-names-us = Cereți nume de medici pe care i-ați putea contacta
    .more = Întrebați medicul dumneavoastră sau alt medic în care aveți încredere.
checklist-before-you-ask-health-plan-us = Întrebați asigurarea (health plan) ce plătește
    .more = Întrebați despre rețeaua ei (network), despre o trimitere (referral) și despre partea dumneavoastră din cost.
checklist-before-you-ask-rules-elsewhere = Întrebați la spital cum se face acolo unde trăiți
    .more = Regulile și costurile diferă de la o țară la alta.

## The talk with your own doctor

checklist-talk-with-your-doctor = Discuția cu medicul dumneavoastră
    .purpose = Luați pe hârtie motivele și întrebările dumneavoastră.
checklist-talk-with-your-doctor-consent = Întrebați pacientul dacă puteți veni și vorbi
    .more = Medicul poate vorbi cu dumneavoastră despre pacient numai dacă pacientul este de acord.
checklist-talk-with-your-doctor-interpreter = Cereți un interpret pentru această discuție
    .more = Spuneți cabinetului sau spitalului ce limbă vorbiți cât mai devreme.
checklist-talk-with-your-doctor-ask-plainly = Spuneți: „Aș dori o a doua opinie”
    .more = Medicii se supără rar din cauza asta. Și ei își cer sfatul unii altora.
checklist-talk-with-your-doctor-could-waiting-harm = Întrebați: mi-ar face rău un început mai târziu?
    .more = Dacă boala este gravă sau tratamentul este urgent, întrebați asta înainte să hotărâți.
checklist-talk-with-your-doctor-keep-bookings = Spuneți că păstrați programările făcute
    .more = Nu le anulați. Dacă rămâneți la acest medic, câștigați timp cu programările păstrate.
checklist-talk-with-your-doctor-your-reason = Spuneți de ce ați dori altă părere
    .more = Spuneți și dacă ați dori alt tratament sau dacă aveți îndoieli despre diagnostic.
checklist-talk-with-your-doctor-how-long = Întrebați cât ar putea dura
checklist-talk-with-your-doctor-explain-again = Cereți diagnosticul din nou, în cuvinte simple
    .more = După un șoc este greu să înțelegeți totul. Medicii știu asta.
checklist-talk-with-your-doctor-why-this-plan = Întrebați de ce s-a ales acest tratament
checklist-talk-with-your-doctor-other-treatments = Întrebați ce alte tratamente există
checklist-talk-with-your-doctor-company = Luați pe cineva care să noteze
checklist-talk-with-your-doctor-referral-uk = Cereți o trimitere (referral) la alt specialist
    .more = Trimiterea (referral) înseamnă că un medic vă trimite la altul. Acesta vă analizează cazul și poate spune nu.
checklist-talk-with-your-doctor-names-us = Cereți nume de medici pe care i-ați putea contacta
checklist-talk-with-your-doctor-rules-elsewhere = Întrebați cum se aranjează aici o a doua opinie

## Preparing for the second appointment

checklist-preparing = Pregătirea pentru a doua opinie
    .purpose = Pregătiți notițele, întrebările și documentele medicale.
checklist-preparing-interpreter = Cereți acum un interpret
    .more = Spuneți ce limbă vorbiți când se face programarea. Sunați cu câteva zile înainte și întrebați dacă s-a aranjat.
checklist-preparing-your-aim = Hotărâți ce sperați să vă dea această consultație
    .more = Terminați propoziția: „După consultație vreau să știu …”
checklist-preparing-records-arrived-uk = Sunați și întrebați: au ajuns documentele mele?
    .more = Întrebați și de imaginile de la scanări și de rezultatele analizelor. Dacă nu sunt acolo, spuneți-i medicului dumneavoastră înainte de consultație.
checklist-preparing-records-complete-us = Întrebați noul cabinet dacă are tot ce îi trebuie
    .more = De obicei îi trebuie raportul anatomopatologic (pathology report, de la laborator) și imaginile de la scanări pe un disc. Întrebați și de lamele cu țesut (slides).
checklist-preparing-records-how-elsewhere = Întrebați: documentele se trimit sau le aduc eu?
    .more = Dacă ar trebui să fie trimise, întrebați dacă au ajuns.
checklist-preparing-your-questions = Scrieți întrebările dumneavoastră
    .more = Puneți sus cele trei care contează cel mai mult. Le puteți pune fără teamă.
checklist-preparing-your-notes = Notați simptomele și tratamentul de până acum
    .more = Câteva rânduri ajung: ce a început și când, și ce tratament ați făcut.
checklist-preparing-patient-aim = Întrebați pacientul ce speră să afle
    .more = Pacientul poate termina propoziția: „După consultație vreau să știu …”
checklist-preparing-relative-agrees = Întrebați pacientul ce puteți spune și întreba
    .more = Unele lucruri pot fi personale. Pacientul hotărăște.
checklist-preparing-records-sent-uk = Cereți să fie trimise documentele și scanările
    .more = Întrebați medicul dumneavoastră cine ce trimite și când.
checklist-preparing-health-plan-us = Întrebați asigurarea despre cost și trimitere
    .more = Întrebați dacă medicul este în rețeaua ei (network) și cât plătiți dumneavoastră.
checklist-preparing-medicines = Scrieți medicamentele, vitaminele și suplimentele
    .more = Scrieți numele fiecăruia, cât luați și când.
checklist-preparing-company = Rugați un prieten sau o rudă să vină
    .more = Vă poate sprijini, poate asculta și poate și întreba.
checklist-preparing-travel = Plănuiți cum ajungeți acolo și înapoi
checklist-preparing-keep-bookings = Păstrați analizele și tratamentul programate
    .more = Nu le anulați din cauza acestei consultații. Dacă rămâneți la primul medic, câștigați timp cu programările păstrate.

## What to bring

checklist-what-to-bring = Ce să luați
    .purpose = Puneți totul într-o singură geantă cu o zi înainte.
checklist-what-to-bring-consent = Întrebați pacientul ce acte puteți avea
    .more = Documentele sunt ale pacientului. Pacientul hotărăște cine le vede.
checklist-what-to-bring-papers = Luați actele medicale pe care le aveți acasă
    .more = Contează scrisorile, rezultatele analizelor și rapoartele.
checklist-what-to-bring-copies = Luați copii după documente, dacă nu s-au trimis deja
    .more = Dacă nu știți sigur că au fost trimise, luați ce aveți.
checklist-what-to-bring-medicines = Luați o listă cu toate medicamentele
    .more = Contează și vitaminele și suplimentele. Puteți copia de pe cutii.
checklist-what-to-bring-arrived-uk = Verificați dacă au ajuns documentele
    .more = Ar trebui să fie trimise în locul dumneavoastră. Sunați la noul spital cu câteva zile înainte.
checklist-what-to-bring-pathology-us = Luați raportul anatomopatologic (pathology report)
    .more = Acesta este raportul laboratorului despre țesutul dumneavoastră. Cereți o copie la spitalul care a făcut analiza.
checklist-what-to-bring-who-sends-elsewhere = Întrebați cine trimite documentele și ce să luați
    .more = Aceasta diferă de la o țară la alta.
checklist-what-to-bring-scans-us = Luați imaginile de la scanări pe un disc
    .more = Întrebați spitalul unde s-au făcut scanările.
checklist-what-to-bring-slides-us = Întrebați dacă trebuie lame cu țesut și cine le trimite
checklist-what-to-bring-questions = Luați întrebările pe hârtie și un pix
checklist-what-to-bring-notes = Luați notițele despre simptome și tratament
checklist-what-to-bring-letter = Luați scrisoarea de programare și un act de identitate
checklist-what-to-bring-insurance-card-us = Luați cardul de asigurare
checklist-what-to-bring-glasses = Luați ochelarii sau aparatul auditiv

## Questions for the second doctor

checklist-questions-for-second-doctor = Întrebări pentru al doilea medic
    .purpose = Bifați o întrebare după ce ați pus-o. Scoateți-le pe cele de care nu aveți nevoie.
checklist-questions-for-second-doctor-consent = Întrebați pacientul ce întrebări puteți pune
    .more = Și un prieten sau o rudă poate pune întrebări. Stabiliți asta înainte să intrați.
checklist-questions-for-second-doctor-same-diagnosis = Vedeți diagnosticul meu la fel?
checklist-questions-for-second-doctor-same-treatment = M-ați trata la fel? De ce?
checklist-questions-for-second-doctor-other-treatments = Ce alte tratamente există pentru mine?
checklist-questions-for-second-doctor-could-waiting-harm = Mi-ar putea face rău dacă încep tratamentul mai târziu?
    .more = Întrebați asta și pe medicul dumneavoastră. Păstrați analizele și tratamentul programate.
checklist-questions-for-second-doctor-keep-bookings = Îmi păstrez programările făcute. Este bine așa?
    .more = Nu le anulați. Dacă rămâneți la primul medic, câștigați timp cu programările păstrate.
checklist-questions-for-second-doctor-good-and-bad = Ce este bun și ce este rău la fiecare variantă?
checklist-questions-for-second-doctor-trial = Aș putea participa la un studiu cu un tratament nou?
    .more = Puteți întreba asta și medicii și asistentele dumneavoastră.
checklist-questions-for-second-doctor-more-tests = Am nevoie de alte analize? Care și de ce?
checklist-questions-for-second-doctor-cases-like-mine = Ați văzut mulți oameni cu boala mea?
checklist-questions-for-second-doctor-treat-me = M-ați trata dumneavoastră, dacă aș dori?
    .more = Al doilea medic nu devine neapărat medicul dumneavoastră.
checklist-questions-for-second-doctor-write-to-doctor = Îi veți scrie medicului meu?
checklist-questions-for-second-doctor-in-writing = Pot primi răspunsul în scris?
checklist-questions-for-second-doctor-cost = Cât costă și cine plătește?

## On the day

checklist-the-day = În ziua consultației
    .purpose = Pași mici pentru ziua consultației.
checklist-the-day-relative-listens = Lăsați pacientul să vorbească primul
    .more = Puteți asculta, nota și întreba, așa cum ați stabilit înainte.
checklist-the-day-interpreter = Spuneți la recepție că aveți nevoie de interpret
    .more = Spuneți înainte să înceapă discuția. Dacă nu a venit nimeni, cereți unul la telefon sau prin video.
checklist-the-day-time-and-place = Verificați ora, locul și drumul
checklist-the-day-papers = Luați actele, listele și întrebările
checklist-the-day-your-aim = Spuneți la început ce sperați să aflați
checklist-the-day-first-opinion = Spuneți ce a găsit și ce a propus primul medic
checklist-the-day-all-questions = Puneți întrebările fără teamă
    .more = Pentru asta este consultația.
checklist-the-day-not-clear = Spuneți dacă ceva nu este clar
    .more = Ați putea spune: „Vă rog să îmi spuneți din nou, cu alte cuvinte.”
checklist-the-day-write-answers = Scrieți răspunsurile sau rugați pe cineva să scrie
checklist-the-day-a-break = Cereți o pauză dacă este prea mult
    .more = Poate fi dureros să vi se spună din nou diagnosticul.
checklist-the-day-next-steps = Întrebați ce urmează și pe cine puteți suna
checklist-the-day-who-tells-doctor = Întrebați cine îi spune medicului dumneavoastră și când

## After the visit

checklist-after-the-visit = După consultație
    .purpose = Mergeți cu noua părere la medicul dumneavoastră.
checklist-after-the-visit-consent = Întrebați pacientul ce dorește să facă mai departe
    .more = Este alegerea pacientului. Puteți ajuta dacă este de acord.
checklist-after-the-visit-write-down = Scrieți ce ați auzit, cât mai țineți minte bine
checklist-after-the-visit-tell-own-doctor = Discutați despre asta cu medicul dumneavoastră
    .more = Împreună puteți schimba tratamentul.
checklist-after-the-visit-keep-bookings = Păstrați analizele și tratamentul programate
    .more = Vorbiți cu echipa înainte să schimbați ceva.
checklist-after-the-visit-could-waiting-harm = Întrebați dacă timpul de gândire v-ar putea face rău
    .more = Dacă tratamentul este urgent, întrebați echipa acum despre asta.
checklist-after-the-visit-they-agree = Dacă sunt de acord: parcurgeți următoarele programări
    .more = Când doi medici sunt de acord, cei mai mulți au mai multă încredere în plan.
checklist-after-the-visit-they-differ = Dacă nu sunt de acord: întrebați fiecare medic de ce
    .more = Nu este motiv de alarmă. Aveți în continuare mai multe căi.
checklist-after-the-visit-third-doctor = Dacă nu puteți alege: întrebați de un al treilea medic
checklist-after-the-visit-who-treats = Hotărâți cine ați dori să vă trateze
    .more = Nu este nevoie să schimbați medicul.
checklist-after-the-visit-take-me-on = Doriți o schimbare? Întrebați al doilea medic
    .more = Al doilea medic nu este obligat să vă preia. Întrebați cine are grijă de dumneavoastră până se aranjează.
checklist-after-the-visit-letter-arrived = Verificați dacă raportul a ajuns la medic
    .more = Cereți și dumneavoastră o copie.
checklist-after-the-visit-feelings = Spuneți echipei cum vă simțiți
    .more = Poate fi o dezamăgire să auziți același lucru. Poate fi și dureros.
checklist-after-the-visit-health-plan-us = Verificați factura cu asigurarea (health plan)
checklist-after-the-visit-interpreter = Cereți un interpret pentru următoarea discuție

### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = Ce pot încerca înainte să cer?
card-try-first-uk =
    .short =
        Vorbiți încă o dată cu echipa pe care o aveți acum. Adesea ajunge o explicație bună și atunci nu aveți nevoie de o a doua opinie.

        Dacă mai aveți îndoieli după această discuție, cereți-i medicului o trimitere (referral). Aceasta înseamnă că vă trimite la alt medic.
    .do-1 = Lămuriți-vă ce anume vă face să doriți altă părere.
    .do-2 = Cereți echipei încă o programare.
    .do-3 = Scrieți-vă întrebările și luați pe cineva cu dumneavoastră.
    .detail =
        Chiar și gândul la o a doua opinie poate fi apăsător. Nu este nevoie să rezolvați totul fără ajutor.

        Încă o discuție vă dă ocazia să spuneți mai întâi întrebările și grijile dumneavoastră. Spuneți dacă diagnosticul nu vă mulțumește sau dacă doriți alt tratament. Întrebați de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există.

        Înainte să cereți o a doua opinie, cântăriți ce este pentru și ce este contra.

        Timpul este scurt? Atunci cereți echipei de oncologie o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK spun, pe forumul lor de pe internet, că aceasta este calea cea mai rapidă.
card-try-first-us =
    .short = Vorbiți încă o dată cu echipa pe care o aveți acum. Adesea ajunge o explicație bună și atunci nu aveți nevoie de o a doua opinie. Dacă mai aveți îndoieli după această discuție, spuneți-i medicului că doriți una.
    .do-1 = Lămuriți-vă ce anume vă face să doriți altă părere.
    .do-2 = Cereți echipei încă o programare.
    .do-3 = Scrieți-vă întrebările și luați pe cineva cu dumneavoastră.
    .detail =
        Chiar și gândul la o a doua opinie poate fi apăsător. Nu este nevoie să rezolvați totul fără ajutor.

        Încă o discuție vă dă ocazia să spuneți mai întâi întrebările și grijile dumneavoastră. Spuneți dacă diagnosticul nu vă mulțumește sau dacă doriți alt tratament. Întrebați de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există.

        Înainte să cereți o a doua opinie, cântăriți ce este pentru și ce este contra. Dacă apoi o doriți, cereți-i medicului nume pe care le-ați putea contacta. În Statele Unite, informațiile pentru pacienți o numesc un drept al fiecărui pacient.
card-try-first-elsewhere =
    .short = Vorbiți încă o dată cu echipa pe care o aveți acum. Adesea ajunge o explicație bună și atunci nu aveți nevoie de o a doua opinie. Dacă mai aveți îndoieli după această discuție, spuneți-i medicului că doriți una.
    .do-1 = Lămuriți-vă ce anume vă face să doriți altă părere.
    .do-2 = Cereți echipei încă o programare.
    .do-3 = Scrieți-vă întrebările și luați pe cineva cu dumneavoastră.
    .detail =
        Chiar și gândul la o a doua opinie poate fi apăsător. Nu este nevoie să rezolvați totul fără ajutor.

        Încă o discuție vă dă ocazia să spuneți mai întâi întrebările și grijile dumneavoastră. Spuneți dacă diagnosticul nu vă mulțumește sau dacă doriți alt tratament. Întrebați de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există.

        Înainte să cereți o a doua opinie, cântăriți ce este pentru și ce este contra. Felul în care o obțineți diferă de la o țară la alta. Medicul sau spitalul vă poate spune ce reguli sunt acolo unde trăiți.

## did-not-understand

card-did-not-understand = Nu am înțeles ce mi s-a spus
card-did-not-understand-uk =
    .short =
        Vă rugăm să întrebați din nou. Nu trebuie să vă fie rușine. Medicii știu că sunt multe de înțeles și că, după un șoc, este mai greu să urmăriți.

        Cereți-i medicului să vă explice din nou diagnosticul, cu toate părțile care nu sunt clare.
    .do-1 = Scrieți fiecare lucru care nu vă este clar.
    .do-2 = Cereți-i medicului sau asistentei specializate (specialist nurse) să vă explice din nou.
    .do-3 = Luați pe cineva care să asculte împreună cu dumneavoastră.
    .detail =
        O asistentă specializată poate adesea lămuri un lucru care nu a fost înțeles. Ea poate și să transmită medicului grijile dumneavoastră. Poate fi de ajutor să vedeți medicul și asistenta în același timp.

        Unele întrebări apar mai târziu, de exemplu când citiți ceva acasă. Le puteți pune și pe acestea specialistului dumneavoastră.

        Ați putea spune: „Eram în șoc și nu am înțeles tot. Vă rog, îmi puteți explica încă o dată, cu cuvinte simple?”

        Adesea ajunge o explicație bună și atunci nu este nevoie de o a doua opinie.
card-did-not-understand-us-and-elsewhere =
    .short =
        Vă rugăm să întrebați din nou. Nu trebuie să vă fie rușine. Medicii știu că sunt multe de înțeles și că, după un șoc, este mai greu să urmăriți.

        Cereți-i medicului să vă explice din nou diagnosticul, cu toate părțile care nu sunt clare.
    .do-1 = Scrieți fiecare lucru care nu vă este clar.
    .do-2 = Cereți-i medicului să vă explice din nou.
    .do-3 = Luați pe cineva care să asculte împreună cu dumneavoastră.
    .detail =
        Unele întrebări apar mai târziu, de exemplu când citiți ceva acasă. Le puteți pune și pe acestea specialistului dumneavoastră.

        Ați putea spune: „Eram în șoc și nu am înțeles tot. Vă rog, îmi puteți explica încă o dată, cu cuvinte simple?”

        Adesea ajunge o explicație bună și atunci nu este nevoie de o a doua opinie. Dacă mai aveți îndoieli, s-ar putea să vă liniștiți după ce auziți încă un medic.

## read-of-other-treatment

card-read-of-other-treatment = Am citit despre alt tratament
card-read-of-other-treatment-any =
    .short =
        Mergeți cu această întrebare la specialistul dumneavoastră. Un tratament de care auziți poate părea mai bun decât al dumneavoastră.

        Întrebați de ce nu vi s-a oferit. Medicul sau asistenta specializată (specialist nurse) vă poate spune de ce s-a ales tratamentul dumneavoastră și ce altceva mai există.
    .do-1 = Scrieți cum se numește și unde ați auzit de el.
    .do-2 = Întrebați medicul de ce nu vi s-a oferit.
    .detail =
        Poate ați auzit de el de la alți pacienți, la un grup de sprijin sau la știri. Ce li se potrivește lor poate să nu vi se potrivească dumneavoastră. Un tip de cancer se poate trata adesea în mai multe feluri, dar nu orice fel se potrivește oricui.

        Pot apărea oricând întrebări noi, de exemplu când citiți. Le puteți pune specialistului dumneavoastră.

        Este un studiu clinic (un studiu care testează un tratament, în engleză trial)? Atunci întrebați medicii și asistentele dumneavoastră dacă ați putea participa la unul.

        A afla dacă există alte tratamente este unul dintre motivele pentru care oamenii obțin o a doua opinie. Întrebați mai întâi echipa dumneavoastră.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = Am îndoieli despre diagnosticul meu
card-unhappy-with-diagnosis-uk =
    .short =
        Este greu să trăiți cu astfel de îndoieli. Spuneți-i medicului că le aveți și cereți-i să vă explice din nou diagnosticul.

        Dacă îndoielile rămân după această discuție, cereți-i medicului o trimitere (referral). Aceasta înseamnă că vă trimite la alt medic.
    .do-1 = Scrieți ce vi se pare că nu se potrivește.
    .do-2 = Spuneți-i medicului că aveți îndoieli despre diagnostic.
    .do-3 = Întrebați ce au arătat analizele și ce nu este încă clar.
    .detail =
        Și alți oameni obțin o a doua opinie din același motiv. Cred că diagnosticul poate fi greșit sau vor să fie verificat. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la ea dacă analizele nu arată clar ce cancer este sau unde este.

        General Medical Council (GMC) supraveghează medicii din Regatul Unit. Ghidul său pentru pacienți spune că puteți întreba alt medic dacă credeți că diagnosticul este greșit. Nu aveți un drept legal la a doua opinie, dar medicii trebuie să vă respecte dorința.
card-unhappy-with-diagnosis-us =
    .short =
        Este greu să trăiți cu astfel de îndoieli. Spuneți-i medicului că le aveți și cereți-i să vă explice din nou diagnosticul.

        Dacă îndoielile rămân, puteți cere o a doua opinie. Informațiile pentru pacienți o numesc un drept al fiecărui pacient.
    .do-1 = Scrieți ce vi se pare că nu se potrivește.
    .do-2 = Spuneți-i medicului că aveți îndoieli despre diagnostic.
    .do-3 = Întrebați ce au arătat analizele și ce nu este încă clar.
    .detail =
        Și alți oameni obțin o a doua opinie din același motiv. Cred că diagnosticul poate fi greșit sau vor să fie verificat. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la ea în aceste cazuri:

        - Analizele nu arată clar ce cancer este sau unde este.
        - Cancerul dumneavoastră este de un tip rar.
        - Medicul dumneavoastră a văzut puține cazuri ca al dumneavoastră.

        Spuneți-i medicului ce doriți și cereți nume de medici pe care i-ați putea contacta.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        Este greu să trăiți cu astfel de îndoieli. Spuneți-i medicului că le aveți și cereți-i să vă explice din nou diagnosticul.

        Dacă îndoielile rămân, puteți cere o a doua opinie. Regulile diferă de la o țară la alta.
    .do-1 = Scrieți ce vi se pare că nu se potrivește.
    .do-2 = Spuneți-i medicului că aveți îndoieli despre diagnostic.
    .do-3 = Întrebați ce au arătat analizele și ce nu este încă clar.
    .detail =
        Și alți oameni obțin o a doua opinie din același motiv. Cred că diagnosticul poate fi greșit sau vor să fie verificat. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la ea în aceste cazuri:

        - Analizele nu arată clar ce cancer este sau unde este.
        - Cancerul dumneavoastră este de un tip rar.
        - Medicul dumneavoastră a văzut puține cazuri ca al dumneavoastră.

        Întrebați medicul sau spitalul cum se obține una acolo unde trăiți.

## unhappy-with-plan

card-unhappy-with-plan = Planul de tratament nu mă mulțumește
card-unhappy-with-plan-uk =
    .short =
        Este greu să aveți un plan care nu vă mulțumește. Spuneți-i medicului și spuneți dacă ați prefera alt tratament. Întrebați de ce s-a ales acesta pentru dumneavoastră și ce altceva mai există.

        Dumneavoastră hotărâți dacă urmați sfatul unui medic. Dacă îndoielile rămân, cereți o trimitere (referral) la alt medic.
    .do-1 = Scrieți ce vă îngrijorează la plan.
    .do-2 = Întrebați medicul ce alte tratamente există.
    .do-3 = Întrebați echipa dacă un început mai târziu v-ar putea face rău.
    .detail =
        Și alți oameni simt la fel. Nu le place planul sau se tem că nu este cel mai bun. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la o a doua opinie dacă există mai multe variante și nu vă puteți hotărî.

        General Medical Council (GMC) supraveghează medicii din Regatul Unit. Ghidul său spune că puteți întreba alt medic dacă credeți că nu vi se oferă tratamentul de care aveți nevoie. Nu există un drept legal la a doua opinie, dar medicii trebuie să vă respecte dorința.

        Dacă tratamentul este urgent, vorbiți cu echipa înainte să hotărâți.
card-unhappy-with-plan-us =
    .short =
        Este greu să aveți un plan care nu vă mulțumește. Spuneți-i medicului și spuneți dacă ați prefera alt tratament. Întrebați de ce s-a ales acesta pentru dumneavoastră și ce altceva mai există.

        Dacă îndoielile rămân, puteți cere o a doua opinie. Informațiile pentru pacienți o numesc un drept al fiecărui pacient.
    .do-1 = Scrieți ce vă îngrijorează la plan.
    .do-2 = Întrebați medicul ce alte tratamente există.
    .do-3 = Întrebați echipa dacă un început mai târziu v-ar putea face rău.
    .detail =
        Și alți oameni simt la fel. Nu le place planul sau se tem că nu este cel mai bun. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la o a doua opinie dacă există mai multe variante și nu vă puteți hotărî. La fel și dacă ați primit sfaturi care nu se potrivesc între ele.

        Spuneți-i medicului ce doriți și cereți nume de medici pe care i-ați putea contacta. Dacă tratamentul este urgent, vorbiți cu echipa înainte să hotărâți.
card-unhappy-with-plan-elsewhere =
    .short =
        Este greu să aveți un plan care nu vă mulțumește. Spuneți-i medicului și spuneți dacă ați prefera alt tratament. Întrebați de ce s-a ales acesta pentru dumneavoastră și ce altceva mai există.

        Dacă îndoielile rămân, puteți cere o a doua opinie. Regulile diferă de la o țară la alta.
    .do-1 = Scrieți ce vă îngrijorează la plan.
    .do-2 = Întrebați medicul ce alte tratamente există.
    .do-3 = Întrebați echipa dacă un început mai târziu v-ar putea face rău.
    .detail =
        Și alți oameni simt la fel. Nu le place planul sau se tem că nu este cel mai bun. S-ar putea să vă liniștiți după ce auziți încă un medic.

        Gândiți-vă serios la o a doua opinie dacă există mai multe variante și nu vă puteți hotărî. La fel și dacă ați primit sfaturi care nu se potrivesc între ele.

        Dacă tratamentul este urgent, vorbiți cu echipa înainte să hotărâți. Întrebați medicul sau spitalul cum se obține o a doua opinie acolo unde trăiți.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = Diagnosticul meu durează prea mult
card-diagnosis-takes-too-long-england =
    .short =
        Este foarte greu să nu știți. Întrebați medicul sau clinica ce v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți medicului de familie (GP) sau clinicii orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        Anglia are ținte pentru tratarea cancerului. Cancer Research UK a dat aceste cifre în august 2023, așa că verificați dacă mai sunt valabile:

        - 75% dintre oameni ar trebui să afle dacă este cancer în 28 de zile de la o trimitere urgentă.
        - 85% ar trebui să înceapă tratamentul în 62 de zile de la acea trimitere.
        - 96% ar trebui să înceapă în 31 de zile de la decizia de a trata.

        Sunt ținte pentru tot serviciul, nu o promisiune pentru fiecare om. O pagină a West Northamptonshire Council spune că puteți cere să vă mutați la alt furnizor de îngrijiri (provider). Aceasta dacă așteptați mai mult decât timpul maxim pentru felul dumneavoastră de tratament.

        Regula lui Jess (Jess’s Rule) este pentru medicii de familie. Dacă veniți a treia oară și simptomele rămân sau se agravează, echipa ar trebui să privească totul din nou.

        Timpul este scurt și aveți o echipă de oncologie? Cereți-i o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK spun, pe forumul lor de pe internet, că aceasta este calea cea mai rapidă.
card-diagnosis-takes-too-long-scotland =
    .short =
        Este foarte greu să nu știți. Întrebați medicul sau clinica ce v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți medicului de familie (GP) sau clinicii orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        Nu am găsit date despre timpul de așteptare pentru un diagnostic în Scoția. Întrebați clinica ce este valabil pentru dumneavoastră.

        Timpul este scurt și aveți o echipă de oncologie? Atunci cereți-i o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK spun, pe forumul lor de pe internet, că aceasta este calea cea mai rapidă.

        Dacă vă vede un medic de familie și doriți altă părere, programați-vă la alt medic din același cabinet. Puteți face asta dacă are mai mulți medici. Medicul de familie vă poate trimite și la alt medic, dacă cereți.
card-diagnosis-takes-too-long-wales =
    .short =
        Este foarte greu să nu știți. Întrebați medicul sau clinica ce v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți medicului de familie (GP) sau clinicii orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        Nu am găsit date despre timpul de așteptare pentru un diagnostic în Țara Galilor. Întrebați clinica ce este valabil pentru dumneavoastră.

        Timpul este scurt și aveți o echipă de oncologie? Atunci cereți-i o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK spun, pe forumul lor de pe internet, că aceasta este calea cea mai rapidă.

        Dacă vă vede un medic de familie și doriți altă părere, programați-vă la alt medic din același cabinet. Puteți face asta dacă are mai mulți medici. Medicul de familie vă poate trimite și la alt medic, dacă cereți.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Este foarte greu să nu știți. Întrebați medicul sau clinica ce v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți medicului de familie (GP) sau clinicii orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        Nu am găsit date despre timpul de așteptare pentru un diagnostic în Irlanda de Nord. Întrebați clinica ce este valabil pentru dumneavoastră.

        Timpul este scurt și aveți o echipă de oncologie? Atunci cereți-i o trimitere urgentă la centrul specializat. Asistentele de la Cancer Research UK spun, pe forumul lor de pe internet, că aceasta este calea cea mai rapidă.

        Dacă vă vede un medic de familie și doriți altă părere, programați-vă la alt medic din același cabinet. Puteți face asta dacă are mai mulți medici. Medicul de familie vă poate trimite și la alt medic, dacă cereți.
card-diagnosis-takes-too-long-us =
    .short =
        Este foarte greu să nu știți. Întrebați medicul care v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți-i medicului orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        În Statele Unite, informațiile pentru pacienți numesc a doua opinie un drept al fiecărui pacient. Spuneți-i medicului dacă doriți una. Cereți nume de medici pe care i-ați putea contacta.

        Gândiți-vă serios la ea dacă analizele nu arată clar ce cancer este sau unde este.

        Dar și o a doua opinie are nevoie de timp ca să fie aranjată. Întrebați medicul cât ar putea dura.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Este foarte greu să nu știți. Întrebați medicul care v-a trimis la analize ce mai lipsește și când ar trebui să aflați.

        Spuneți acum dacă vă simțiți mai rău. Un diagnostic care întârzie este unul dintre motivele pentru care oamenii cer o a doua opinie.
    .do-1 = Întrebați ce analize sau rezultate mai lipsesc.
    .do-2 = Spuneți-i medicului orice schimbare.
    .do-3 = Întrebați dacă așteptarea v-ar putea face rău.
    .detail =
        Timpii de așteptare și regulile despre ei diferă de la o țară la alta. Întrebați spitalul ce este valabil acolo unde trăiți.

        Gândiți-vă serios la o a doua opinie dacă analizele nu arată ce cancer este sau unde.

        Dar și o a doua opinie are nevoie de timp ca să fie aranjată. Întrebați medicul cât ar putea dura. S-ar putea să vă liniștiți după ce auziți încă un medic.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = Nu pot vorbi cu medicul meu
card-cannot-talk-to-doctor-uk =
    .short =
        Și alți oameni simt la fel. Ar trebui să vă puteți spune grijile.

        Puteți vorbi cu alt medic din echipa consultantului, de exemplu cu medicul registrar, sau cu o asistentă specializată (specialist nurse). Asistenta poate transmite grijile dumneavoastră.
    .do-1 = Cereți o discuție cu asistenta specializată (specialist nurse).
    .do-2 = Întrebați dacă puteți vedea medicul și asistenta în același timp.
    .do-3 = Luați pe cineva cu dumneavoastră și o listă de întrebări pe hârtie.
    .detail =
        Consultantul este un medic de spital cu rang înalt, iar în aceeași echipă lucrează și alți medici. O asistentă specializată poate adesea lămuri un lucru care nu a fost înțeles.

        Încrederea contează. Relația cu medicul se poate îmbunătăți dacă spuneți ce vă îngrijorează. Ați putea începe așa: „Îmi este greu să spun asta, dar un lucru mă îngrijorează.”

        Unii doresc o a doua opinie pentru că nu pot vorbi deschis sau nu sunt de acord cu medicul lor. Dacă vă este prea greu să întrebați consultantul, vă poate ajuta medicul de familie (GP). Cereți-i să vă trimită la alt consultant (referral).
card-cannot-talk-to-doctor-us =
    .short =
        Și alți oameni simt la fel. Încrederea contează și ar trebui să vă puteți spune grijile.

        Relația cu medicul se poate îmbunătăți dacă faceți asta. Luați pe cineva cu dumneavoastră și o listă de întrebări pe hârtie.
    .do-1 = Scrieți lucrul pe care doriți cel mai mult să îl spuneți.
    .do-2 = Rugați pe cineva în care aveți încredere să vină cu dumneavoastră.
    .do-3 = Întrebați dacă o asistentă specializată (specialist nurse) ar putea vorbi cu dumneavoastră.
    .detail =
        Ați putea începe așa: „Îmi este greu să spun asta, dar un lucru mă îngrijorează.” Sau dați lista medicului și rugați-l să o citească.

        O asistentă specializată vă poate spune și de ce s-a ales un anumit tratament și ce altceva mai există.

        Unii doresc o a doua opinie pentru că nu pot vorbi deschis sau nu sunt de acord cu medicul lor. Puteți ruga alt medic în care aveți încredere să vă dea nume. În Statele Unite, informațiile pentru pacienți numesc a doua opinie un drept al fiecărui pacient.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        Și alți oameni simt la fel. Încrederea contează și ar trebui să vă puteți spune grijile.

        Relația cu medicul se poate îmbunătăți dacă faceți asta. Luați pe cineva cu dumneavoastră și o listă de întrebări pe hârtie.
    .do-1 = Scrieți lucrul pe care doriți cel mai mult să îl spuneți.
    .do-2 = Rugați pe cineva în care aveți încredere să vină cu dumneavoastră.
    .do-3 = Întrebați dacă o asistentă specializată (specialist nurse) ar putea vorbi cu dumneavoastră.
    .detail =
        Ați putea începe așa: „Îmi este greu să spun asta, dar un lucru mă îngrijorează.” Sau dați lista medicului și rugați-l să o citească.

        O asistentă specializată vă poate spune și de ce s-a ales un anumit tratament și ce altceva mai există.

        Unii doresc o a doua opinie pentru că nu pot vorbi deschis sau nu sunt de acord cu medicul lor. Felul în care o obțineți diferă de la o țară la alta. Întrebați la spitalul dumneavoastră cum se face acolo.

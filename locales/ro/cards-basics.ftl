### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = Ce este a doua opinie?
card-what-it-is-uk =
    .short =
        O a doua opinie este o nouă privire asupra diagnosticului sau a tratamentului dumneavoastră. Vine de la un alt medic decât cel de acum. Poate fi un medic de familie (GP) sau un specialist.

        Scopul este ca diagnosticul să fie sigur și planul să vă dea încredere.
    .detail =
        Cei mai mulți întreabă după ce li s-a spus ce boală au. Alții întreabă când li s-a propus un tratament.

        Puteți întreba medicul de familie (GP), medicul consultant (consultant) sau secția din spital. Consultantul este un medic cu rang înalt dintr-un spital. Are o experiență lungă într-o ramură a medicinei.

        Poate va trebui să mergeți la alt spital NHS (serviciul public de sănătate). Sau la alt cabinet al medicilor de familie (GP practice). Puteți alege și să plătiți un medic privat.

        Nu se poate aranja în orice caz. Dacă vi se spune nu, întrebați de ce și ce altceva v-ar putea ajuta.

        Pe site-ul NHS găsiți mai multe despre a doua opinie.
card-what-it-is-us =
    .short =
        O a doua opinie este o nouă privire asupra diagnosticului sau a tratamentului dumneavoastră. Vine de la un alt medic decât cel de acum. Poate fi un medic de familie sau un specialist.

        Scopul este ca diagnosticul să fie sigur și planul să vă dea încredere.
    .detail =
        Cei mai mulți întreabă după ce li s-a spus ce boală au. Alții întreabă când li s-a propus un tratament.

        Unii vor ca diagnosticul să fie verificat. Alții vor să știe dacă există alte tratamente. Dacă aveți îndoieli, s-ar putea să vă liniștiți după ce auziți încă un medic.

        În Statele Unite, informațiile pentru pacienți numesc a doua opinie un drept al fiecărui pacient. Îi puteți spune medicului dumneavoastră că doriți una. Cereți nume de medici pe care i-ați putea contacta.
card-what-it-is-elsewhere =
    .short =
        O a doua opinie este o nouă privire asupra diagnosticului sau a tratamentului dumneavoastră. Vine de la un alt medic decât cel de acum. Poate fi un medic de familie sau un specialist.

        Scopul este ca diagnosticul să fie sigur și planul să vă dea încredere.
    .detail =
        Cei mai mulți întreabă după ce li s-a spus ce boală au. Alții întreabă când li s-a propus un tratament.

        Unii vor ca diagnosticul să fie verificat. Alții vor să știe dacă există alte tratamente. Dacă aveți îndoieli, s-ar putea să vă liniștiți după ce auziți încă un medic.

        Felul în care obțineți o a doua opinie diferă de la o țară la alta. La fel și regulile despre cine o poate avea și cine plătește. Întrebați medicul sau spitalul cum se face acolo unde trăiți.

## is-it-my-right

card-is-it-my-right = A doua opinie este dreptul meu?
card-is-it-my-right-england =
    .short = Nicio lege din Regatul Unit nu dă pacienților NHS acest drept. Dar puteți cere, iar medicii trebuie să vă respecte dorința de a auzi altă părere. Un da nu este sigur. Totuși, cei mai mulți din personalul medical îi sprijină pe cei care hotărăsc să obțină una.
    .detail =
        Obligația de a vă respecta dorința este stabilită de General Medical Council (GMC). Acesta supraveghează toți medicii din Regatul Unit. GMC spune și că dumneavoastră hotărâți dacă urmați sfatul unui medic.

        Persoana pe care o întrebați ar trebui să vă analizeze cazul. Apoi apreciază dacă este nevoie de altă opinie.

        Anglia are un document despre dreptul de a alege, NHS Choice Framework, actualizat ultima dată la 23 octombrie 2024. În unele cazuri, dar nu în toate, legea vă lasă să alegeți unde vă tratați.

        Este vorba despre organizația la care mergeți prima dată în ambulatoriu la un consultant (medic de spital cu rang înalt). Unele pagini NHS, ca una mai veche din Norwich, spun că alegerea este limitată pentru cancer și urgențe.

        O pagină NHS din zona Bristol, care este doar un proiect, citează BMA, asociația care vorbește în numele medicilor. Ea spune că nu puteți insista pe un anumit medic sau spital pentru a doua părere prin NHS. Mai spune că puteți folosi în continuare NHS după o opinie privată.
card-is-it-my-right-scotland =
    .short = Nicio lege din Regatul Unit nu dă pacienților NHS acest drept. Dar puteți cere, iar medicii trebuie să vă respecte dorința de a auzi altă părere. Un da nu este sigur. Totuși, cei mai mulți din personalul medical îi sprijină pe cei care hotărăsc să obțină una.
    .detail =
        Obligația de a vă respecta dorința este stabilită de General Medical Council (GMC). Acesta supraveghează toți medicii din Regatul Unit. GMC spune și că dumneavoastră hotărâți dacă urmați sfatul unui medic.

        NHS Greater Glasgow and Clyde le spune pacienților săi că pot cere o a doua opinie. Vă îndeamnă să întrebați politicos pe cel care vă tratează și să spuneți motivele. Nu am găsit un text pentru toată Scoția.

        Persoana pe care o întrebați ar trebui să vă analizeze cazul. Apoi apreciază dacă este nevoie de altă opinie.

        O organizație caritabilă, Immunodeficiency UK, spune că toate cele patru țări din Regatul Unit funcționează cam la fel. Nu există un drept legal, dar rareori o cerere este respinsă.

        Pe site-ul NHS găsiți mai multe despre aceasta.
card-is-it-my-right-wales =
    .short = Nicio lege din Regatul Unit nu dă pacienților NHS acest drept. Dar puteți cere, iar medicii trebuie să vă respecte dorința de a auzi altă părere. Un da nu este sigur. Totuși, cei mai mulți din personalul medical îi sprijină pe cei care hotărăsc să obțină una.
    .detail =
        Obligația de a vă respecta dorința este stabilită de General Medical Council (GMC). Acesta supraveghează toți medicii din Regatul Unit. GMC spune și că dumneavoastră hotărâți dacă urmați sfatul unui medic.

        Ghidul său spune că puteți întreba alt medic dacă credeți că diagnosticul este greșit. La fel și dacă credeți că nu vi se oferă tratamentul de care aveți nevoie.

        Persoana pe care o întrebați ar trebui să vă analizeze cazul. Apoi apreciază dacă este nevoie de altă opinie.

        Macmillan Cancer Support spune că cei mai mulți medici vă trimit bucuros mai departe. Ar trebui să puteți primi mai întâi rezultatele analizelor în scris.

        O organizație caritabilă, Immunodeficiency UK, spune că toate cele patru țări din Regatul Unit funcționează cam la fel. Nu există un drept legal, dar rareori o cerere este respinsă. Nu am găsit nicio regulă doar pentru Țara Galilor.

        Pe site-ul NHS găsiți mai multe despre aceasta.
card-is-it-my-right-northern-ireland =
    .short = Nicio lege din Regatul Unit nu dă pacienților NHS acest drept. Dar puteți cere, iar medicii trebuie să vă respecte dorința de a auzi altă părere. Un da nu este sigur. Totuși, cei mai mulți din personalul medical îi sprijină pe cei care hotărăsc să obțină una.
    .detail =
        Obligația de a vă respecta dorința este stabilită de General Medical Council (GMC). Acesta supraveghează toți medicii din Regatul Unit. GMC spune și că dumneavoastră hotărâți dacă urmați sfatul unui medic.

        Ghidul său spune că puteți întreba alt medic dacă credeți că diagnosticul este greșit. La fel și dacă credeți că nu vi se oferă tratamentul de care aveți nevoie.

        Persoana pe care o întrebați ar trebui să vă analizeze cazul. Apoi apreciază dacă este nevoie de altă opinie.

        Macmillan Cancer Support spune că cei mai mulți medici vă trimit bucuros mai departe. Ar trebui să puteți primi mai întâi rezultatele analizelor în scris.

        O organizație caritabilă, Immunodeficiency UK, spune că toate cele patru țări din Regatul Unit funcționează cam la fel. Nu există un drept legal, dar rareori o cerere este respinsă. Nu am găsit nicio regulă doar pentru Irlanda de Nord.

        Pe site-ul NHS găsiți mai multe despre aceasta.
card-is-it-my-right-us =
    .short =
        Da. În Statele Unite, informațiile pentru pacienți numesc a doua opinie un drept al fiecărui pacient.

        Medicii se supără rar când un pacient întreabă. În general sunt dispuși să vă ajute să o aranjați.
    .detail =
        Spuneți-i medicului că ați dori să auziți și pe altcineva. Cereți nume de medici pe care i-ați putea contacta.

        Acest drept nu hotărăște cine plătește. Medicare (asigurarea publică, mai ales pentru oameni mai în vârstă) are regulile ei. Alte asigurări ar trebui să plătească vizita la un specialist, dar poate veți plăti o parte (co-pay).

        Asigurările diferă, așa că întrebați la a dumneavoastră înainte să faceți programarea. Întrebați aceste două lucruri:

        - Medicul este în rețeaua asigurării mele (network)?
        - Am nevoie de o trimitere (referral), adică o scrisoare a medicului care mă trimite acolo?
card-is-it-my-right-elsewhere =
    .short = Puteți cere o a doua opinie. Nu putem spune dacă este un drept acolo unde trăiți, pentru că regulile diferă de la o țară la alta. Întrebați medicul sau spitalul ce reguli sunt valabile pentru dumneavoastră.
    .detail =
        O a doua opinie este o nouă privire a altui medic asupra diagnosticului sau a tratamentului dumneavoastră. Cei mai mulți întreabă după ce li s-a spus ce boală au sau când li s-a propus un tratament.

        Nu trebuie să vă temeți că jigniți pe cineva. Medicii se supără rar când un pacient întreabă. Cei mai mulți medici și asistente înțeleg de ce un pacient ar dori o a doua opinie.

        Iată câteva întrebări pentru medic sau pentru spital:

        - Pot avea aici o a doua opinie?
        - Cine o aranjează?
        - Cine o plătește?

## how-plan-was-made

card-how-plan-was-made = Cum s-a făcut planul meu de tratament?
card-how-plan-was-made-uk =
    .short =
        Planul dumneavoastră vine din discuții amănunțite între mulți specialiști. Nu îi veți întâlni pe toți.

        În NHS, acest grup de specialiști se numește echipa multidisciplinară (MDT). Medicul specialist și asistenta ar trebui să parcurgă planul cu dumneavoastră și să vă răspundă la întrebări.
    .detail =
        Adesea, un tip de cancer se poate trata în mai multe feluri. Dar nu orice fel se potrivește oricui. De aceea planul dumneavoastră poate fi altul decât al cuiva cu aceeași boală.

        Mulți medici privați vorbesc și ei cu alți medici înainte să propună un tratament.

        Medicul sau asistenta specializată (specialist nurse) vă poate spune de ce s-a ales acest tratament pentru dumneavoastră. Ați putea întreba:

        - Cine a vorbit despre cazul meu?
        - La ce altceva v-ați gândit?
        - De ce credeți că acesta mi s-ar potrivi cel mai bine?
card-how-plan-was-made-us =
    .short =
        Planul dumneavoastră vine din discuții amănunțite între mulți specialiști. Nu îi veți întâlni pe toți.

        Poate că medicul dumneavoastră a vorbit deja despre caz cu alți medici. Acest lucru este cel mai probabil dacă se discută despre o operație sau despre radioterapie.
    .detail =
        Multe spitale și centre de oncologie au un grup numit comisie oncologică (tumor board). Din ea fac parte oncologi, chirurgi, specialiști în radioterapie, asistente și alții.

        Ei se uită împreună la imaginile de la scanări și la rezultatele țesuturilor (pathology). Scopul este să vă dea cel mai bun sfat pe care îl pot da.

        Poate că îi puteți vedea și dumneavoastră pe acești specialiști. Unele centre oferă o singură consultație comună cu toți.

        Adesea, un tip de cancer se poate trata în mai multe feluri. Dar nu orice fel se potrivește oricui. Medicul sau asistenta specializată vă poate spune de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există.
card-how-plan-was-made-elsewhere =
    .short =
        Planul dumneavoastră ar trebui să vină din discuții amănunțite între mulți specialiști. Nu îi veți întâlni pe toți.

        Adesea, un tip de cancer se poate trata în mai multe feluri. Dar nu orice fel se potrivește oricui.
    .detail =
        De aceea planul dumneavoastră poate fi altul decât al cuiva cu aceeași boală. Cum lucrează o astfel de echipă și cum se numește diferă de la o țară la alta.

        Medicul sau asistenta specializată vă poate spune de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există. Ați putea întreba:

        - Cine a vorbit despre cazul meu?
        - La ce altceva v-ați gândit?
        - De ce credeți că acesta mi s-ar potrivi cel mai bine?

## who-explains

card-who-explains = Cine îmi poate explica planul?
card-who-explains-uk =
    .short = Medicul specialist și asistenta specializată (specialist nurse) ar trebui să parcurgă planul cu dumneavoastră și să vă răspundă la întrebări. Vă pot spune de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există. Nu trebuie să vă fie rușine să întrebați din nou.
    .do-1 = Scrieți-vă întrebările înainte de discuție.
    .do-2 = Întrebați dacă puteți vedea medicul și asistenta împreună.
    .do-3 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        Poate aveți un consultant. Acesta este un medic de spital cu rang înalt și cu experiență lungă într-o ramură a medicinei.

        Poate că mulți alți specialiști au vorbit despre planul dumneavoastră. Nu îi veți întâlni pe toți.

        O asistentă specializată poate adesea lămuri un lucru care nu a fost înțeles. Ea poate și să transmită medicului grijile dumneavoastră.

        Medicii știu că sunt multe de înțeles și că e complicat. Știu și că, după un șoc, este mai greu să urmăriți.
card-who-explains-us =
    .short = Medicul sau o asistentă specializată (specialist nurse) poate parcurge planul cu dumneavoastră. Vă pot spune de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există. Nu trebuie să vă fie rușine să întrebați din nou.
    .do-1 = Scrieți-vă întrebările înainte de discuție.
    .do-2 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        Poate că și alți medici au vorbit despre cazul dumneavoastră. Acest lucru este cel mai probabil dacă se discută despre o operație sau despre radioterapie.

        Poate că îi puteți vedea și dumneavoastră pe acești specialiști. Unele centre de oncologie oferă o singură consultație comună cu toți. Întrebați dacă și al dumneavoastră face așa.

        Medicii știu că sunt multe de înțeles și că e complicat. Știu și că, după un șoc, este mai greu să urmăriți. Cereți-le să vă explice din nou diagnosticul, cu toate părțile care nu vă sunt clare.
card-who-explains-elsewhere =
    .short = Medicul sau o asistentă specializată (specialist nurse) poate parcurge planul cu dumneavoastră. Vă pot spune de ce s-a ales acest tratament pentru dumneavoastră și ce altceva mai există. Nu trebuie să vă fie rușine să întrebați din nou.
    .do-1 = Scrieți-vă întrebările înainte de discuție.
    .do-2 = Luați pe cineva cu dumneavoastră la discuție.
    .detail =
        Cine parcurge planul cu dumneavoastră diferă de la o țară la alta. Întrebați la spital cine face acest lucru acolo.

        Poate că mulți specialiști au vorbit despre planul dumneavoastră. Nu îi veți întâlni pe toți. De aceea aflați cine poate răspunde în numele lor.

        Medicii știu că sunt multe de înțeles și că e complicat. Știu și că, după un șoc, este mai greu să urmăriți. Cereți-le să vă explice din nou diagnosticul, cu toate părțile care nu vă sunt clare.

## doctors-ask-each-other

card-doctors-ask-each-other = Își cer sfatul și medicii între ei?
card-doctors-ask-each-other-uk =
    .short =
        Da. Medicii își cer sfatul unii altora în cazuri grele sau neobișnuite. Unii fac asta fără să le ceară cineva.

        Așa fac și medicii de familie (GP), și consultanții (medici de spital cu rang înalt). Deci, când cereți altă părere, cereți ceva ce fac și medicii.
    .detail =
        Unii medici de familie și consultanți întreabă un coleg. Alții vă trimit la un medic care cunoaște foarte bine un domeniu îngust.

        În NHS, un grup de specialiști discută fiecare plan. Se numește echipa multidisciplinară (MDT). Mulți medici privați vorbesc și ei cu alți medici înainte să propună un tratament.

        Uneori, medicul de familie poate obține altă părere fără o nouă vizită. El întreabă colegi sau scrie unui al doilea consultant.

        Știm acest lucru din blogul unui medic de familie, din 2013. Acum poate fi altfel, așa că întrebați medicul dumneavoastră de familie.
card-doctors-ask-each-other-us =
    .short =
        Da. Medicii își cer sfatul unii altora în cazuri grele sau neobișnuite. Poate că medicul dumneavoastră a făcut deja asta pentru dumneavoastră.

        Deci, când cereți altă părere, cereți ceva ce fac și medicii.
    .detail =
        Poate că medicul dumneavoastră a vorbit despre caz cu alți medici. Acest lucru este cel mai probabil dacă se discută despre o operație sau despre radioterapie.

        Multe spitale și centre de oncologie au o comisie oncologică (tumor board). Este un grup de oncologi, chirurgi, specialiști în radioterapie, asistente și alții.

        Ei se uită împreună la imaginile de la scanări și la rezultatele țesuturilor (pathology). Scopul este să vă dea cel mai bun sfat pe care îl pot da.

        Poate că însuși medicul dumneavoastră vă propune o a doua opinie. Se poate întâmpla când nu este sigur care tratament e cel mai bun.
card-doctors-ask-each-other-elsewhere =
    .short = Da. Medicii își cer sfatul unii altora în cazuri grele sau neobișnuite. Deci, când cereți altă părere, cereți ceva ce fac și medicii.
    .detail =
        Un plan de tratament ar trebui să vină din discuții amănunțite între mulți specialiști. Nu îi veți întâlni pe toți.

        Poate că însuși medicul dumneavoastră vă propune o a doua opinie. Se poate întâmpla când nu este sigur care tratament e cel mai bun.

        Felul în care medicii lucrează împreună diferă de la o țară la alta. Ați putea întreba medicul: „Ați vorbit despre cazul meu cu alți medici? Ce au spus?”

## why-people-want-one

card-why-people-want-one = De ce vor oamenii o a doua opinie?
card-why-people-want-one-any =
    .short =
        Unii vor ca diagnosticul să fie verificat. Alții vor să afle despre alte tratamente. Altora le este greu să vorbească cu medicul.

        Dacă aveți îndoieli, s-ar putea să vă liniștiți după ce auziți încă un medic.
    .detail =
        Motive legate de diagnostic:

        - Vor să fie verificat.
        - Vor să audă că este confirmat.
        - Cred că poate fi greșit.
        - Durează mult să se afle ce boală au.

        Motive legate de tratament:

        - Vor să știe dacă există alte tratamente.
        - Se tem că ce li se oferă nu este cel mai bun tratament.
        - Nu le place planul.
        - Cred că tratamentul ar putea începe mai repede sau s-ar putea face în alt loc. Dar, din cauza unei a doua opinii, tratamentul poate începe și mai târziu.

        Motive legate de medic:

        - Simt că nu pot vorbi deschis.
        - Nu sunt de acord cu medicul.

        Scopul este ca diagnosticul să fie sigur și planul să vă dea încredere.

## when-to-consider

card-when-to-consider = Când să vă gândiți la o a doua opinie
card-when-to-consider-any =
    .short = Gândiți-vă serios la ea dacă aveți un cancer rar sau dacă analizele nu dau un răspuns clar. La fel și dacă diagnosticul sau planul vă neliniștește. Înainte să cereți, cântăriți ce este pentru și ce este contra.
    .detail =
        O a doua opinie merită gândită serios în aceste cazuri:

        - Cancerul dumneavoastră este de un tip rar.
        - Ați primit sfaturi care nu se potrivesc între ele.
        - Medicul dumneavoastră a văzut puține cazuri ca al dumneavoastră.
        - Există mai multe variante de tratament și nu vă puteți hotărî.
        - Analizele nu arată clar ce cancer este sau unde este.
        - Diagnosticul sau planul vă neliniștește.

        Chiar medicul dumneavoastră poate propune una, când nu este sigur care tratament e cel mai bun.

        Adesea ajunge o explicație bună și nu este nevoie de o a doua opinie. Dacă mai aveți îndoieli, s-ar putea să vă liniștiți după ce auziți încă un medic.

        Dacă boala este gravă sau tratamentul este urgent, vorbiți cu echipa înainte să hotărâți. Întrebați dacă un început mai târziu v-ar putea face rău.

### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Sunați acum la numărul de urgență.

    Spuneți ce se întâmplă. Spuneți și că este vorba despre o persoană în tratament pentru cancer, dacă este așa. Dacă puteți, rugați pe cineva să rămână cu dumneavoastră până vine ajutorul.

safety-self-harm =
    Vă rugăm să vorbiți acum cu cineva. La aceste numere puteți suna oricând.

    Îmi pare rău că este atât de greu. Nu este nevoie să treceți prin asta fără ajutor. Dacă ați putea fi în pericol chiar acum, dumneavoastră sau altcineva, sunați la numărul de urgență.

safety-sepsis =
    Sunați acum la numărul de oncologie al spitalului, la care se răspunde 24 de ore din 24. Îl găsiți pe cardul sau în scrisoarea de la echipa dumneavoastră.

    În timpul tratamentului pentru cancer poate fi grav dacă vă este cald, frig, aveți frisoane sau vi se face brusc rău. Trebuie să sunați imediat. Dacă nu răspunde nimeni sau nu aveți numărul, sunați la numărul de urgență.

safety-cord-compression =
    Sunați acum la echipa de oncologie sau la numărul ei, la care se răspunde 24 de ore din 24.

    Durerea de spate cu picioare slăbite sau amorțite înseamnă că trebuie să sunați imediat. La fel și o schimbare în controlul urinei sau al scaunului. Dacă nu răspunde nimeni sau dacă brusc nu mai aveți simțire ori nu vă mai puteți mișca, sunați la numărul de urgență.

safety-being-hurt =
    Dacă sunteți acum în pericol, sunați la numărul de urgență.

    Ce se întâmplă nu este vina dumneavoastră. Puteți spune unei asistente medicale, unui medic sau cuiva în care aveți încredere. Puteți cere să vorbiți între patru ochi.

safety-worse-in-hospital =
    Spuneți acum personalului din secție că starea se înrăutățește. Cereți să vorbiți cu asistenta responsabilă de secție (nurse in charge).

    Spuneți ce s-a schimbat și de când. Dacă nimeni nu face nimic, cereți o evaluare urgentă de către altă echipă. Multe spitale afișează în secție un număr pentru asta.

safety-stopping-treatment =
    Vă rugăm să vorbiți cu echipa de oncologie înainte să opriți sau să săriți peste un tratament. Dacă l-ați oprit deja, vorbiți acum.

    Este decizia dumneavoastră și echipa ar trebui să o respecte. Vă poate spune ce înseamnă oprirea pentru dumneavoastră și dacă altceva ar putea ajuta. Este posibilă și o a doua opinie. Cereți numărul la care să sunați noaptea dacă vă simțiți rău.

safety-after-called =
    Este bine că ați sunat. Vă rugăm să faceți ce v-au spus.

    Dacă starea se înrăutățește, sunați din nou și spuneți acest lucru.

safety-after-accompanied =
    Este bine că este cineva cu dumneavoastră. Cereți-i să rămână.

    Dacă nimeni nu a sunat încă, persoana aceasta poate suna acum în locul dumneavoastră.

## Buttons under every safety message (at most 40 characters)

button-aid-called = Am sunat
button-aid-accompanied = Este cineva cu mine
button-aid-numbers = Arată din nou numerele

# $number (text): as they typed it.
safety-own-number = Numărul spitalului dumneavoastră: { $number }

safety-not-known = În altă țară, sunați la numărul de urgență de acolo.

safety-closing = Nimeni nu urmărește acest chat, dar el rămâne deschis. Îmi puteți scrie după aceea.

safety-offer =
    Nu știu sigur dacă am înțeles bine. Sunteți în pericol, vi se înrăutățește starea, vă face cineva rău sau aveți gânduri de sinucidere, ori trece altcineva prin așa ceva? Sau vreți să opriți tratamentul?

    Dacă da, apăsați mai jos ca să vedeți ce este de făcut acum.

button-safety-offer = Arată ce este de făcut acum

safety-topics = Dacă întrebați despre asta în general, puteți alege mai jos un răspuns.

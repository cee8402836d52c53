### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = Poate cere familia o a doua opinie?
card-can-family-ask-uk =
    .short = Da, dacă pacientul este de acord. O rudă sau un îngrijitor poate cere în numele pacientului. Vorbiți mai întâi cu pacientul. Aveți nevoie și de imaginea completă a bolii și trebuie să știți sigur că ați înțeles-o.
    .do-1 = Întrebați pacientul: „Vrei să cer eu în locul tău?”
    .do-2 = Dacă răspunsul este nu, opriți-vă aici și ascultați.
    .detail =
        Este firesc să vă faceți griji. Și rudele se pot neliniști din cauza diagnosticului și a planului.

        Totuși, este boala pacientului și alegerea pacientului. Unii nu doresc altă opinie. Unii doresc să aștepte sau să ceară chiar ei.

        Dacă pacientul este de acord, întrebați spitalul sau cabinetul medicului de familie (GP practice) cum doresc să li se spună. Poate doresc să audă de la pacient. Poate au nevoie în scris.

        Apoi puteți cere dumneavoastră și puteți merge împreună la consultație. Pacientul este copil sau nu poate hotărî? Pentru aceasta există un răspuns separat.
card-can-family-ask-us =
    .short = Vorbiți mai întâi cu pacientul și mergeți mai departe numai dacă este de acord. În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Nu am găsit o regulă din SUA despre rude, așa că întrebați cabinetul medicului de ce are nevoie.
    .do-1 = Întrebați pacientul: „Vrei să cer eu în locul tău?”
    .do-2 = Dacă răspunsul este nu, opriți-vă aici și ascultați.
    .do-3 = Dacă răspunsul este da, întrebați cabinetul ce îi trebuie de la pacient.
    .detail =
        Este firesc să vă faceți griji. Și rudele se pot neliniști din cauza diagnosticului și a planului.

        Totuși, este boala pacientului și alegerea pacientului. Unii nu doresc altă opinie. Unii doresc să ceară chiar ei.

        Există un fel de a ajuta care nu cere formulare. Pacienții sunt sfătuiți să vină la consultație cu un prieten sau cu o rudă. Îi puteți sprijini, îi puteți ajuta să înțeleagă și puteți pune și întrebări.
card-can-family-ask-elsewhere =
    .short = Vorbiți mai întâi cu pacientul și mergeți mai departe numai dacă este de acord. Regulile despre ce pot face rudele diferă de la o țară la alta. Întrebați medicul sau asistenta care tratează pacientul.
    .do-1 = Întrebați pacientul: „Vrei să cer eu în locul tău?”
    .do-2 = Dacă răspunsul este nu, opriți-vă aici și ascultați.
    .do-3 = Dacă răspunsul este da, întrebați cabinetul medicului de ce are nevoie.
    .detail =
        Este firesc să vă faceți griji. Și rudele se pot neliniști din cauza diagnosticului și a planului.

        Totuși, este boala pacientului și alegerea pacientului. Unii nu doresc altă opinie. Unii doresc să ceară chiar ei.

        Există și alt fel de a ajuta. Pacienții sunt sfătuiți să vină la consultație cu un prieten sau cu o rudă. Îi puteți sprijini, îi puteți ajuta să înțeleagă și puteți pune și întrebări.

## what-family-must-know

card-what-family-must-know = Ce trebuie să știe o rudă ca să ceară?
card-what-family-must-know-uk =
    .short = Aveți nevoie de imaginea completă a bolii și trebuie să știți sigur că ați înțeles-o. Aveți nevoie și de consimțământul pacientului (un da clar). De aceea, vorbiți mai întâi pe îndelete cu pacientul.
    .do-1 = Întrebați pacientul ce aveți voie să știți și ce aveți voie să spuneți mai departe.
    .do-2 = Scrieți ce se știe și ce nu este încă clar.
    .do-3 = Mergeți împreună la următoarea discuție cu medicul, dacă pacientul este de acord.
    .detail =
        Aceste întrebări vă pot ajuta pe dumneavoastră și pe pacient:

        - Care este diagnosticul, în cuvinte simple?
        - Ce analize s-au făcut și ce au arătat?
        - Ce tratament este planificat și de când?
        - Ce tratament și ce medicamente a primit pacientul până acum?
        - De ce dorim altă părere?

        Ceva nu este clar? Cu acordul pacientului, cereți-i medicului să explice din nou.

        Nimănui nu trebuie să îi fie rușine să întrebe de două ori. Medicii știu că sunt multe de înțeles, mai ales după un șoc.

        Dacă pacientul dorește să păstreze unele lucruri pentru el, aceasta este alegerea lui.
card-what-family-must-know-us =
    .short = Întrebați mai întâi pacientul ce aveți voie să știți și să spuneți mai departe. Apoi aflați lucrurile principale: diagnosticul, analizele, planul și motivul pentru altă părere. Sursa noastră din SUA nu are o regulă despre ce trebuie să știe o rudă.
    .do-1 = Obțineți mai întâi un da clar de la pacient.
    .do-2 = Scrieți ce se știe și ce nu este încă clar.
    .do-3 = Mergeți împreună la următoarea discuție cu medicul, dacă pacientul este de acord.
    .detail =
        Aceste întrebări vă pot ajuta pe dumneavoastră și pe pacient:

        - Care este diagnosticul, în cuvinte simple?
        - Ce analize s-au făcut și ce au arătat?
        - Ce tratament este planificat și de când?
        - Ce tratament și ce medicamente a primit pacientul până acum?
        - De ce dorim altă părere?

        Ceva nu este clar? Dacă pacientul este de acord, cereți-i medicului să explice din nou.

        Nimănui nu trebuie să îi fie rușine să întrebe de două ori. Medicii știu că sunt multe de înțeles, mai ales după un șoc.

        Poate că și dumneavoastră vă neliniștiți. Multor rude li se întâmplă. Întrebați cabinetul de ce are nevoie ca să poată vorbi cu dumneavoastră.
card-what-family-must-know-elsewhere =
    .short = Întrebați mai întâi pacientul ce aveți voie să știți și să spuneți mai departe. Apoi aflați lucrurile principale: diagnosticul, analizele, planul și motivul pentru altă părere. Regulile despre ce li se poate spune rudelor diferă de la o țară la alta.
    .do-1 = Obțineți mai întâi un da clar de la pacient.
    .do-2 = Scrieți ce se știe și ce nu este încă clar.
    .do-3 = Mergeți împreună la următoarea discuție cu medicul, dacă pacientul este de acord.
    .detail =
        Aceste întrebări vă pot ajuta pe dumneavoastră și pe pacient:

        - Care este diagnosticul, în cuvinte simple?
        - Ce analize s-au făcut și ce au arătat?
        - Ce tratament este planificat și de când?
        - Ce tratament și ce medicamente a primit pacientul până acum?
        - De ce dorim altă părere?

        Ceva nu este clar? Dacă pacientul este de acord, cereți-i medicului să explice din nou.

        Nimănui nu trebuie să îi fie rușine să întrebe de două ori. Medicii știu că sunt multe de înțeles, mai ales după un șoc.

        Poate că și dumneavoastră vă neliniștiți. Rudelor li se întâmplă des. Întrebați spitalul de ce are nevoie ca să poată vorbi cu dumneavoastră.

## child-or-cannot-decide

card-child-or-cannot-decide = Copil sau adult care nu poate hotărî
card-child-or-cannot-decide-uk =
    .short = Este o situație grea. Puteți spune consultantului (medic de spital cu rang înalt), asistentei sau medicului de familie (GP) că doriți altă părere. Întrebați cine poate hotărî pentru pacient. Regulile diferă în interiorul Regatului Unit, iar sursele noastre nu le cuprind.
    .do-1 = Întrebați echipa: „Cine poate cere și cine hotărăște?”
    .do-2 = Spuneți-i pacientului ce plănuiți, atât cât poate urmări.
    .do-3 = Întrebați cât poate dura și dacă întârzierea i-ar putea face rău.
    .detail =
        Sursele noastre vorbesc despre oameni care pot hotărî. Atunci o rudă sau un îngrijitor poate cere o a doua opinie, dacă pacientul consimte (spune un da clar).

        Ele spun și ce îi trebuie cuiva care cere pentru altă persoană. Aveți nevoie de imaginea completă a bolii. Trebuie să știți sigur că ați înțeles-o.

        Pentru un copil, întrebați echipa de pediatrie. Pentru un adult care nu poate hotărî, întrebați secția sau cabinetul medicului de familie. Întrebați ce acte le trebuie și dacă cineva a fost deja numit să hotărască.

        Unii oameni pot hotărî unele lucruri sau în unele zile. Întrebați echipa cum poate pacientul să își spună părerea.
card-child-or-cannot-decide-us =
    .short = Este o situație grea. Puteți spune medicului sau asistentei că doriți altă părere. Întrebați cine poate hotărî pentru pacient. Regulile diferă de la un loc la altul, iar sursele noastre nu le cuprind.
    .do-1 = Întrebați echipa: „Cine poate cere și cine hotărăște?”
    .do-2 = Spuneți-i pacientului ce plănuiți, atât cât poate urmări.
    .do-3 = Întrebați cât poate dura și dacă întârzierea i-ar putea face rău.
    .detail =
        În Statele Unite, a doua opinie este descrisă ca un drept al fiecărui pacient. Nu am găsit nimic despre cine îl poate folosi pentru un copil sau pentru un adult care nu poate hotărî.

        De aceea, întrebați oamenii care cunosc cazul. Aceștia sunt medicul, asistenta sau biroul spitalului. Întrebați ce acte le trebuie și dacă cineva a fost deja numit să hotărască.

        Și rudele se pot neliniști din cauza diagnosticului și a planului. Spuneți-i echipei ce vă îngrijorează cel mai mult.

        Unii oameni pot hotărî unele lucruri sau în unele zile. Întrebați echipa cum poate pacientul să își spună părerea.
card-child-or-cannot-decide-elsewhere =
    .short = Este o situație grea. Puteți spune medicului sau asistentei că doriți altă părere. Întrebați cine poate hotărî pentru pacient. Regulile diferă de la o țară la alta, iar sursele noastre nu le cuprind.
    .do-1 = Întrebați echipa: „Cine poate cere și cine hotărăște?”
    .do-2 = Spuneți-i pacientului ce plănuiți, atât cât poate urmări.
    .do-3 = Întrebați cât poate dura și dacă întârzierea i-ar putea face rău.
    .detail =
        Întrebați oamenii care cunosc cazul. Aceștia sunt medicul, asistenta sau biroul spitalului. Întrebați ce acte le trebuie și dacă cineva a fost deja numit să hotărască.

        Și rudele se pot neliniști din cauza diagnosticului și a planului. Spuneți-i echipei ce vă îngrijorează cel mai mult.

        Unii oameni pot hotărî unele lucruri sau în unele zile. Întrebați echipa cum poate pacientul să își spună părerea.

### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = Ce puteți face acum:

answer-keep-your-place = Păstrați-vă locul: nu anulați analizele sau tratamentul programate. Întrebați echipa dacă așteptarea v-ar putea face rău.

answer-helplines = Pe cine puteți suna:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Surse: { $publishers }. Verificat: { $date }. Valabil pentru: { $nation }.

answer-for-everywhere = toate țările

answer-for-elsewhere = locuri care nu sunt pe lista noastră (regulile pot fi altele la dumneavoastră)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Acest răspuns trebuia verificat din nou la { $date }. Unele detalii s-ar putea să se fi schimbat. Vă rugăm să întrebați echipa dacă acest lucru este important pentru dumneavoastră.

## No answer, or not yet

did-you-mean-text = Nu știu sigur la care dintre acestea vă referiți. Vă rugăm să alegeți una sau să întrebați cu alte cuvinte.
did-you-mean-one-text = Nu știu sigur, dar poate vă referiți la această întrebare. Vă rugăm să o alegeți sau să întrebați cu alte cuvinte.

declined-medical-advice =
    Este o întrebare importantă și are nevoie de cineva care vă cunoaște. Nu sunt medic și nu pot răspunde la ea.

    Vă rugăm să întrebați medicul dumneavoastră sau asistenta specializată (specialist nurse). Dacă nu se poate amâna, sunați la numărul pe care vi l-a dat echipa.

    Vă pot ajuta să obțineți o a doua opinie.

declined-booking =
    Nu pot face, schimba sau anula programări în locul dumneavoastră. Vă rugăm să sunați la spital sau la cabinet. Numărul este adesea în scrisoarea primită.

    Vă pot spune cum să cereți o a doua opinie și cum să vă pregătiți pentru ea.

declined-another-language =
    Deocamdată vorbesc doar limbile din /settings. Pentru o discuție cu medicii, întrebați din timp dacă poate veni un interpret.

declined-other =
    Nu am un răspuns la aceasta. Vă pot ajuta cu a doua opinie în tratarea cancerului.

    Vă rugăm să întrebați cu alte cuvinte sau să căutați în teme. Pentru întrebări despre sănătatea dumneavoastră, întrebați medicul sau asistenta dumneavoastră.

## Small talk

smalltalk-greeting = Bună ziua. Ce ați dori să știți despre a doua opinie? Scrieți întrebarea sau alegeți mai jos.
smalltalk-thanks = Cu plăcere. Puteți reveni oricând cu întrebări.
smalltalk-who-are-you = Sunt un serviciu automat. Nimeni nu citește acest chat și nu sunt medic. Răspunsurile mele au fost scrise și verificate dinainte.
smalltalk-frustrated = Îmi pare rău că nu v-am ajutat. Știu doar despre a doua opinie. Vă rugăm să încercați cu alte cuvinte sau să căutați în teme. Puteți vorbi și cu medicul sau asistenta dumneavoastră.

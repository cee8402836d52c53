### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Când vorbiți cu medicul dumneavoastră
    .text = Aș dori o a doua opinie înainte să hotărăsc. Vă rog să îmi spuneți cum o putem aranja. Deocamdată păstrez analizele și tratamentul programate.
script-ask-gp-referral = Cereți medicului de familie o trimitere
    .text = Aș dori ca alt medic de spital să se uite la cazul meu. Mă puteți trimite la alt consultant? Vă rog să trimiteți și documentele și rezultatele analizelor mele.
script-ask-for-names = Cereți nume de medici
    .text = Aș dori o a doua opinie. Îmi puteți da numele unor medici pe care i-aș putea contacta? Cum ajung la ei documentele mele?
script-ask-how-here = Întrebați cum se face acolo unde trăiți
    .text = Aș dori ca alt medic să se uite la cazul meu. Pe cine trebuie să întreb aici? Cine îmi trimite documentele? Cât trebuie să plătesc?
script-is-waiting-safe = Întrebați dacă puteți aștepta fără risc
    .text = Cât ar întârzia lucrurile din cauza unei a doua opinii? Mi-ar putea face rău dacă tratamentul începe mai târziu? Până când trebuie să hotărăsc?
script-doctor-unhappy = Când medicul pare supărat
    .text = Nu vreau să vă supăr și prețuiesc ce faceți pentru mine. Este un pas mare. Aș avea mai multă liniște dacă aș auzi și părerea altui medic.
script-say-a-worry = Când vă este greu să spuneți
    .text = Îmi este greu să spun asta. Ceva la tratamentul meu mă îngrijorează. Pot să vă spun, fără grabă?
script-not-understood = Când nu ați înțeles
    .text = Nu am înțeles asta. Puteți spune din nou, cu alte cuvinte? Vă rog să îmi scrieți lucrurile principale.
script-ask-for-records = Cereți documentele medicale
    .text = Aș dori copii după documentele mele medicale, cu rezultatele analizelor și cu scanările. Ce vă trebuie de la mine? Când le pot avea și costă ceva?
script-ask-for-scans = Cereți rapoarte, scanări și lame
    .text = Merg la alt medic. Am nevoie de raportul anatomopatologic (pathology report) și de scanări pe un disc. Dacă se cer lamele cu țesut (slides), cine le trimite? Cât de repede pot avea totul?
script-phone-secretary = Sunați la secretara medicului
    .text = Am o programare pentru o a doua opinie. Au ajuns documentele și scanările mele? Dacă nu, cine le poate trimite? Ce ar trebui să aduc?
script-ask-health-plan = Sunați la asigurarea de sănătate
    .text = Aș dori o a doua opinie. Plătiți pentru ea? Am nevoie de o trimitere (referral)? Ce medici sunt în rețea (network) și cât aș plăti eu?
script-ask-interpreter = Cereți un interpret
    .text = Am nevoie de un interpret la programarea mea. Puteți rezerva unul și nota asta lângă numele meu? Se plătește? Voi suna din nou înainte de acea zi, ca să verific.
script-tell-family = Spuneți familiei
    .text = Voi cere altui medic să se uite la cazul meu. Păstrez programările făcute. M-ar ajuta dacă ai veni cu mine și ai asculta.
script-speak-for-patient = Vorbiți în numele pacientului
    .text = Sun pentru un pacient care este de acord cu asta. Pacientul dorește o a doua opinie. Ce vă trebuie de la pacient ca să puteți vorbi cu mine?
script-write-to-own-doctor = Cereți celui de-al doilea medic să scrie
    .text = Vă rog, îi puteți scrie medicului meu cum vedeți diagnosticul și tratamentul meu? Aș dori și eu o copie. Apoi putem discuta despre asta.

### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Bună ziua. Vă pot ajuta să vă gândiți la o a doua opinie, să o cereți și să vă pregătiți pentru ea.

    Sunt un serviciu automat. Dau răspunsuri care au fost scrise și verificate dinainte. Nu sunt medic și nu pot da sfaturi medicale.

    Nimeni nu urmărește acest chat. Dacă vă simțiți foarte rău sau sunteți în pericol, sunați acum la echipa din spital sau la numărul de urgență.

    Puteți scrie o întrebare oricând.

introduction-text =
    Sunt un serviciu automat despre a doua opinie, nu sunt medic. Nimeni nu urmărește acest chat. Dacă vă simțiți foarte rău sau sunteți în pericol, sunați acum la echipa din spital sau la numărul de urgență.

    Dacă întrebați pentru altcineva: persoana respectivă hotărăște. Ea trebuie să fie de acord înainte să faceți ceva în locul ei.

ask-language = Ce limbă doriți? Puteți apăsa un buton sau puteți scrie numărul ori cuvântul.

ask-nation =
    Unde vă tratați? Dacă întrebați pentru altcineva: unde se tratează acea persoană?

    Regulile și numerele de telefon diferă de la un loc la altul.

ask-nation-for-answer =
    Răspunsul nu este același peste tot. Unde vă tratați?

    Voi răspunde la întrebarea dumneavoastră imediat după aceasta.

ask-role = Cine întreabă? Așa pot pune pe primul loc ce este important pentru dumneavoastră. Dacă întrebați pentru altcineva, mai întâi acea persoană trebuie să fie de acord.

home-text =
    Ce ați dori să știți despre a doua opinie?

    Scrieți întrebarea cu cuvintele dumneavoastră sau alegeți mai jos.

## Getting around

help-text =
    Mă puteți întreba despre a doua opinie în tratarea cancerului. De exemplu: „Se va supăra medicul meu?” sau „Cum cer o a doua opinie?”

    Scrieți o întrebare oricând, cu cuvintele dumneavoastră. Sau alegeți un buton. Puteți scrie și numărul unui buton sau cuvintele de pe el.

    /topics – toate temele
    /appointment – introduceți o programare
    /appointments – programările și mementourile dumneavoastră
    /checklists – liste de pregătit, de bifat și de tipărit
    /settings – limba, țara, cine sunteți, numărul spitalului dumneavoastră
    /language – altă limbă
    /cancel – opriți întrebările mele
    /privacy – ce se păstrează despre dumneavoastră și cât timp
    /mydata – vedeți tot ce se păstrează despre dumneavoastră
    /delete – ștergeți tot ce se păstrează despre dumneavoastră
    /stop – opriți tot și ștergeți tot, imediat
    /about – cine a făcut acest bot
    /start – înapoi la început

    Sunt un serviciu automat. Nimeni nu urmărește acest chat și nu sunt medic. Dacă vă simțiți foarte rău sau sunteți în pericol, sunați acum la echipa din spital sau la numărul de urgență.

about-text =
    Acest bot este pentru oameni cu cancer, pentru familie și prieteni și pentru cei care îi sprijină prin munca lor. Ajută la o întrebare: ar trebui să cer o a doua opinie și cum?

    Răspunsurile au fost scrise dinainte, după informații publicate de organizații caritabile și de servicii de sănătate. Fiecare răspuns își numește sursele și ziua în care a fost verificat. Textele nu au fost încă verificate de un cadru medical.

    Botul nu înlocuiește o discuție cu medicii și asistentele dumneavoastră. Nu spune niciodată care opinie, care medic sau care spital are dreptate.

privacy-text =
    Ce se păstrează despre dumneavoastră:
    - numărul acestui chat, ca să vă pot răspunde
    - limba, țara și cine sunteți, dacă mi-ați spus
    - ultimul răspuns pe care l-ați deschis, ca să înțeleg o întrebare care urmează
    - variantele de sub ultimul meu mesaj, ca să puteți scrie un număr
    - dacă ați citit că pacientul trebuie să fie de acord, ce răspuns ați evaluat ultima dată și despre ce limbi v-am spus
    - ce ați răspuns când am întrebat dacă pot păstra date despre sănătate

    Numai dacă ați spus da la aceasta, și numai ce îmi dați:
    - programările și mementourile dumneavoastră
    - ce bifați și scrieți pe liste și motivele dumneavoastră
    - numărul spitalului dumneavoastră, care apare primul dacă ceva este urgent

    Întrebările dumneavoastră nu se păstrează. Fiecare mesaj este șters de la noi după ce a primit răspuns. Numărul mesajului, fără numele dumneavoastră, se păstrează o săptămână. Astfel nu se răspunde de două ori la nimic.

    O programare trecută este ștearsă după 30 de zile. Restul rămâne până când îl schimbați sau îl ștergeți.

    Ce se păstrează este criptat, cu o cheie numai a dumneavoastră. Doar acest bot și oamenii care îl administrează pot deschide datele. Ele nu sunt folosite pentru nimic altceva.

    Când spuneți că un răspuns a ajutat sau nu, numărăm acest lucru. Numărătoarea nu conține niciun nume.

    /mydata vă arată tot. /delete șterge tot, împreună cu cheia dumneavoastră.

    Telegram își păstrează propria copie a acestui chat. Puteți șterge oricând chatul în Telegram.

topics-text = Alegeți un grup de teme. Sau scrieți o întrebare cu cuvintele dumneavoastră.

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: care întrebare este cea mai apropiată de a dumneavoastră?

cancelled-text = Nu mai întreb. Ce ați salvat înainte este încă aici. Puteți scrie o întrebare sau puteți alege mai jos.

nothing-to-cancel-text = Nu vă întrebam nimic. Ca să ștergeți aici o programare, folosiți /appointments. Nu pot anula o programare la spital.

unknown-command-text = Nu cunosc această comandă. /help arată ce pot face. Puteți scrie și o întrebare cu cuvintele dumneavoastră.

old-button-text = Acest buton este mai vechi și locul lui nu mai există. Puteți scrie o întrebare sau puteți alege mai jos.

old-link-text = Răspunsul de la acest link nu mai este aici. Puteți scrie o întrebare sau puteți alege mai jos.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Acest număr nu este printre variante. Scrieți un număr de la { $lowest } la { $highest } sau întrebați cu cuvintele dumneavoastră.

group-notice = Întrebările despre sănătate sunt personale, așa că răspund doar într-un chat separat. Vă rugăm să deschideți un chat privat cu mine și să întrebați acolo.

## Who reads

consent-first-text =
    Este vorba despre îngrijirea altei persoane. Ea hotărăște, deci mai întâi trebuie să fie de acord.

    Vă rugăm să vorbiți cu această persoană înainte să faceți ceva. Întrebați dacă dorește o a doua opinie și dacă dorește să o ajutați. Medicii și asistentele pot vorbi cu dumneavoastră despre ea numai dacă este de acord.

## Judgements

judged-helpful = Vă mulțumesc că mi-ați spus. Puteți pune altă întrebare oricând.

judged-not-helpful = Îmi pare rău că nu v-a ajutat. Puteți întreba cu alte cuvinte, puteți căuta în teme sau puteți vorbi cu medicul ori asistenta dumneavoastră.

## Buttons (at most 40 characters)

button-home = Pagina principală
button-back = Înapoi
button-topics = Toate temele
button-settings = Setări
button-help = Ajutor
button-about = Cine a făcut acest bot
button-privacy = Ce se păstrează despre mine
button-skip = Sari peste
button-language = Schimbă limba
button-nation = Schimbă țara
button-role = Schimbă cine sunt
button-own-number = Numărul spitalului meu
button-forget-number = Șterge acest număr
button-helpful = M-a ajutat
button-not-helpful = Nu m-a ajutat
button-consent-read = Persoana este de acord, arată-mi
button-open-here = Deschide răspunsul în bot

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    Aceste texte au fost scrise de un traducător, dar niciun vorbitor nativ nu le-a verificat încă. Dacă ceva pare greșit sau este foarte important pentru dumneavoastră, întrebați echipa medicală sau citiți în engleză: /language.

language-offer = Se pare că scrieți în română. Pot răspunde și în română.
button-switch = Vorbește românește

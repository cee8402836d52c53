### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Înainte să păstrez ceva despre sănătatea dumneavoastră, am nevoie de un da.

    Pot păstra ce îmi dați: programările, listele și motivele și numărul spitalului dumneavoastră? Le folosesc ca să vă ajut să vă pregătiți și ca să vă trimit mementouri. Și ca să arăt primul acel număr, dacă ceva este urgent. Nu le folosesc pentru nimic altceva.

    Sunt păstrate criptat. /mydata vi le arată și /delete le șterge, oricând. Telegram își păstrează propria copie a acestui chat.

    Dacă este vorba despre altcineva, mai întâi acea persoană trebuie să fie de acord. Dacă spuneți nu, mă puteți întreba în continuare orice.

own-consent-more =
    Ce păstrez dacă spuneți da, și numai ce îmi dați:
    - programările dumneavoastră: ziua, ora, locul, cine vine cu dumneavoastră, nota
    - când doriți să primiți mementouri
    - ce bifați și scrieți pe liste și motivele dumneavoastră
    - numărul spitalului dumneavoastră

    De ce: ca să vă trimit mementouri la timp și ca listele să fie gata. Dacă ceva este urgent, arăt primul numărul spitalului. Nimeni altcineva nu le primește și nu sunt folosite ca să vi se vândă ceva.

    Cine le poate citi: sunt păstrate criptat, cu o cheie numai a dumneavoastră. Doar acest bot și oamenii care îl administrează le pot deschide.

    Cât timp: o programare trecută este ștearsă după 30 de zile. Restul rămâne până când îl schimbați sau îl ștergeți.

    Telegram ne transmite mesajele și își păstrează propria copie a acestui chat. Nu pot șterge acea copie. Puteți șterge chatul în Telegram.

    Puteți retrage oricând acordul în /settings. Atunci șterg ce am păstrat despre sănătatea dumneavoastră. Cu /delete șterg tot.

    Dacă este vorba despre altcineva, mai întâi acea persoană trebuie să fie de acord.

    Pot păstra aceste lucruri pentru dumneavoastră?

own-consent-agreed =
    Ați spus da: pot păstra ce îmi dați despre sănătatea dumneavoastră. Adică programările, listele și motivele și numărul spitalului dumneavoastră.

    Puteți retrage oricând acordul. Atunci le șterg.

own-consent-declined =
    Este în regulă. Nu păstrez nimic despre sănătatea dumneavoastră.

    Mă puteți întreba în continuare orice și puteți citi orice răspuns. Nu pot păstra programări, liste sau numărul spitalului și nu vă pot aminti nimic.

    Dacă vă răzgândiți, deschideți /settings și alegeți „{ button-own-consent }”.

own-ask-withdraw =
    Să șterg ce păstrez despre sănătatea dumneavoastră?

    Adică programările cu mementourile lor, listele și motivele și numărul spitalului dumneavoastră. Nu se pot aduce înapoi.

    Limba, țara și cine sunteți rămân. Mă puteți întreba în continuare orice.

own-withdrawn =
    Am șters. Acum nu mai păstrez nimic despre sănătatea dumneavoastră și nu va veni niciun memento.

    Mă puteți întreba în continuare orice. Dacă vă răzgândiți, deschideți /settings și alegeți „{ button-own-consent }”.

own-unchanged = Nu s-a șters nimic. Totul rămâne cum este.

## Everything that is kept. Shown by /mydata.

own-data-title = Ce păstrez despre dumneavoastră

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    Numărul acestui chat, ca să vă pot răspunde
    Limba: { $language }
    Țara: { $nation }
    Dumneavoastră: { $role }
    Numărul spitalului dumneavoastră: { $number }
    Pot păstra date despre sănătate: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = da (textul întrebării, versiunea { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = nu (textul întrebării, versiunea { $version })
own-data-consent-unasked = încă nu am întrebat

own-data-appointments = Programările dumneavoastră
own-data-appointments-none = niciuna

# $kind (text): for example “Second opinion”.
own-data-kind = Pentru: { $kind }
# $place (text): where it is, in their words.
own-data-place = Locul: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Vine cu dumneavoastră: { $companion }
# $note (text): their note.
own-data-note = Notă: { $note }

own-data-lists = Listele dumneavoastră
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: bifate { $done }, scoase { $removed }. Adăugate de dumneavoastră:
own-data-reasons = Motivele dumneavoastră

own-data-reminders = Mementourile dumneavoastră
own-data-reminders-none = niciunul
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Fusul dumneavoastră orar: { $zone }

own-data-rest = Ca să putem continua de unde am rămas
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = Ultimul răspuns pe care l-ați deschis: { $title }
own-data-choices = Variantele de sub ultimul meu mesaj
own-data-unfinished = Ce ați început și nu ați terminat încă
own-data-consent-read = Că ați citit că pacientul trebuie să fie de acord
own-data-judged = Ce răspuns ați evaluat ultima dată
own-data-languages = Despre ce limbi v-am spus

own-data-file = Același lucru într-un fișier, cu toate detaliile. Îl puteți păstra sau îl puteți da altui serviciu.
own-data-file-name = datele-mele.json

## The end

own-ask-delete =
    Să șterg tot ce păstrez despre dumneavoastră?

    Atunci dispar programările și mementourile, listele și motivele și numărul spitalului dumneavoastră. La fel limba, țara și cine sunteți. Și cheia dumneavoastră este distrusă. Nimic nu se poate aduce înapoi.

    Trimit un ultim mesaj și apoi niciunul. Dacă îmi scrieți din nou, începem de la început.

own-erased =
    M-am oprit și am șters tot ce păstram despre dumneavoastră. Nu vor mai veni mesaje de la mine.

    Acest chat este încă în Telegram și îl puteți șterge acolo. Dacă îmi scrieți vreodată din nou, începem de la început.

## Buttons (at most 40 characters)

button-own-agree = Da
button-own-disagree = Nu
button-own-tell-more = Spune-mi mai mult
button-own-consent = Puteți păstra datele mele de sănătate?
button-own-take-back = Șterge datele mele de sănătate
button-own-withdraw = Da, șterge
button-own-data = Arată tot ce se păstrează
button-own-delete = Șterge tot
button-own-delete-all = Da, șterge tot
button-own-keep = Nu, păstrează
button-own-stop = Oprește tot și șterge tot

own-stop-phrases = oprește tot | oprește totul | opriți tot | opriți totul | oprește tot și șterge tot | opriți tot și ștergeți tot | stop la tot | stop total

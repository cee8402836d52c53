### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Alegeți o listă. Puteți bifa ce este făcut, puteți adăuga propriile puncte și întrebări și puteți tipări lista.

    Puteți și să vă gândiți la motivele dumneavoastră sau să căutați cuvinte de spus.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $done } din { $total } făcute

# $total (text): how many items there are, for example “9”.
list-progress-all = toate făcute ({ $total })

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Se văd primele { $shown } din { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Pagina { $page } din { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (făcut)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (ales)

list-empty = Lista este goală acum. Puteți adăuga propriile puncte. Ca să primiți înapoi primele puncte, alegeți „Explică sau schimbă”, apoi „Ia lista de la început”.

list-nation-unknown = Unele puncte depind de locul unde vă tratați. Alegeți țara ca să le vedeți.

list-reasons-heading = Motivele mele pentru o a doua opinie:

## An item

list-choose = Alegeți un punct ca să citiți mai mult, să îl schimbați, să îl mutați sau să îl scoateți.

list-mark-done = Făcut
list-mark-open = Încă nu este făcut

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Numărul { $at } din { $total }

list-own-item = Punctul meu

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Vă rugăm să scrieți ce doriți să adăugați la „{ $list }”. Poate fi ceva de făcut sau o întrebare.

    Fiecare rând devine un punct. Nu răspund la el, doar îl păstrez pentru dumneavoastră.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Acum scrie: „{ $item }”

    Vă rugăm să scrieți cum doriți să fie.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Să fie „{ $list }” ca la început?

    Bifele și punctele adăugate de dumneavoastră pe această listă vor dispărea. Ce ați scos va fi din nou acolo.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Puncte noi pe lista dumneavoastră: { $count }. Dacă ați vrut să mă întrebați ceva, vă rugăm să scrieți acum din nou.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Prea lungi, deci nu sunt pe listă. Lungimea maximă a unui punct, în caractere: { $most }.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Nu sunt pe listă: { $count }, începând cu { $first }. Numărul maxim de puncte proprii, pe toate listele împreună: { $most }.

# $item (text): for example “Ask about pain”.
list-own-quoted = „{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = Nu mai este loc. Numărul punctelor dumneavoastră: { $most }. Vă rugăm să scoateți mai întâi câteva.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = Este prea lung. Lungimea maximă a unui punct, în caractere: { $most }. Vă rugăm să scrieți mai scurt.

list-note-changed = S-a schimbat.
list-note-removed = S-a scos din listă.
list-note-reset = Lista este ca la început.

## To pass on and to print

list-shared-open = De făcut:
list-shared-done = Făcute:

list-print-file = lista

# $list (text): the title of the list, for example “What to bring”.
list-print-words = „{ $list }” de tipărit. Deschideți fișierul, apoi alegeți „Tipărire” în meniul browserului.

## Think it through

list-reasons-text = De ce ați dori o a doua opinie? Alegeți ce este adevărat pentru dumneavoastră. Nu există răspuns bun sau greșit. Ce alegeți apare la începutul listei pentru discuția cu medicul dumneavoastră.

list-reasons-together = Vă rugăm să faceți asta împreună cu pacientul. Acestea sunt motivele pacientului.

## Words to say

list-words-text = Texte scurte pentru o discuție, un apel sau o scrisoare. Alegeți unul. Îl puteți copia cu o singură apăsare.

list-script-copy = Schimbați cuvintele cum doriți, ca să sune ca ale dumneavoastră.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Liste
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Listă: { $list }
list-button-reasons = Mă gândesc la motive
list-button-words = Cuvinte de spus
list-button-more = Arată tot
# $page (text): the page that it leads to, for example “2”.
list-button-page = Pagina { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Bifează: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Debifează: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Alege: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Nu alege: { $item }
list-button-add = Adaugă ceva
list-button-edit = Explică sau schimbă
list-button-change = Schimbă cuvintele
list-button-up = Mută mai sus
list-button-down = Mută mai jos
list-button-remove = Scoate din listă
list-button-reset = Ia lista de la început
list-button-reset-agreed = Da, de la început
list-button-share = Trimite ca text
list-button-print = Tipărește lista
list-button-print-two = Tipărește cu engleza alături
list-button-tell-nation = Alege țara mea
list-button-reasons-ticked = Gata, arată lista mea
list-button-copy = Copiază aceste cuvinte

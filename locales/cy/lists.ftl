### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Dewiswch restr. Gallwch dicio’r hyn sydd wedi’i wneud, ychwanegu eich eitemau a’ch cwestiynau eich hun, ac argraffu’r rhestr.

    Gallwch hefyd feddwl drwy eich rhesymau, neu chwilio am eiriau i’w dweud.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $done } o { $total } wedi’u gwneud

# $total (text): how many items there are, for example “9”.
list-progress-all = pob un o’r { $total } wedi’i wneud

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Dyma’r { $shown } cyntaf o { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Tudalen { $page } o { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (wedi’i wneud)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (wedi’i ddewis)

list-empty = Mae’r rhestr hon yn wag nawr. Gallwch ychwanegu eich eitemau eich hun. I gael yr eitemau cyntaf yn ôl, dewiswch “Egluro neu newid”, wedyn “Dechrau’r rhestr hon eto”.

list-nation-unknown = Mae rhai eitemau’n dibynnu ar ble rydych yn cael eich gofal. Dewiswch eich gwlad i’w gweld.

list-reasons-heading = Fy rhesymau dros ail farn:

## An item

list-choose = Dewiswch eitem i ddarllen mwy amdani, ei newid, ei symud neu ei thynnu.

list-mark-done = Wedi’i wneud
list-mark-open = Heb ei wneud eto

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Rhif { $at } o { $total }

list-own-item = Fy eitem fy hun

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Teipiwch beth rydych am ei ychwanegu at “{ $list }”. Gall fod yn rhywbeth i’w wneud neu’n gwestiwn.

    Mae pob llinell yn dod yn eitem. Nid wyf yn ei ateb, dim ond yn ei gadw i chi.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Y geiriau nawr: “{ $item }”

    Teipiwch nhw fel yr hoffech eu cael.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    A ddylai “{ $list }” fod fel yr oedd ar y dechrau?

    Bydd eich ticiau a’ch eitemau eich hun ar y rhestr hon wedi mynd. Bydd yr hyn a dynnoch yn ôl.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Newydd ar eich rhestr: { $count }. Os oeddech am ofyn cwestiwn i mi, teipiwch ef eto nawr.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Rhy hir, felly ddim ar eich rhestr. Gall eitem gynnwys { $most } nod.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Ddim ar eich rhestr: { $count }, o { $first } ymlaen. Mae lle i { $most } o’ch eitemau eich hun, ar yr holl restrau gyda’i gilydd.

# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = Mae gennych { $most } o’ch eitemau eich hun, ac nid oes lle i ragor. Tynnwch rai yn gyntaf.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = Mae hynny’n rhy hir. Gall eitem gynnwys { $most } nod. Teipiwch ef yn fyrrach.

list-note-changed = Mae hynny wedi’i newid.
list-note-removed = Mae hynny oddi ar eich rhestr.
list-note-reset = Mae’r rhestr fel yr oedd ar y dechrau.

## To pass on and to print

list-shared-open = Eto i’w wneud:
list-shared-done = Wedi’i wneud:

list-print-file = rhestr-wirio

# $list (text): the title of the list, for example “What to bring”.
list-print-words = “{ $list }” i’w hargraffu. Agorwch y ffeil, wedyn dewiswch “Argraffu” (Print) yn newislen eich porwr.

## Think it through

list-reasons-text = Pam hoffech chi gael ail farn? Dewiswch beth sy’n wir i chi. Nid oes ateb cywir nac anghywir. Mae’r hyn a ddewiswch yn mynd i ben eich rhestr ar gyfer y sgwrs â’ch meddyg eich hun.

list-reasons-together = Gwnewch hyn gyda’r claf, os gwelwch yn dda. Rhesymau’r claf yw’r rhain.

## Words to say

list-words-text = Testunau byr ar gyfer sgwrs, galwad neu lythyr. Dewiswch un. Gallwch ei gopïo ag un tap.

list-script-copy = Newidiwch y geiriau fel y mynnwch, fel eu bod yn swnio fel chi.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Rhestrau gwirio
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Rhestr wirio: { $list }
list-button-reasons = Meddwl drwyddo
list-button-words = Geiriau i’w dweud
list-button-more = Dangos y cyfan
# $page (text): the page that it leads to, for example “2”.
list-button-page = Tudalen { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Ticio: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Tynnu’r tic: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Dewis: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Peidio â dewis: { $item }
list-button-add = Ychwanegu fy un fy hun
list-button-edit = Egluro neu newid
list-button-change = Newid y geiriau
list-button-up = Symud i fyny
list-button-down = Symud i lawr
list-button-remove = Tynnu oddi ar y rhestr
list-button-reset = Dechrau’r rhestr hon eto
list-button-reset-agreed = Iawn, dechrau eto
list-button-share = Rhannu fel testun
list-button-print = Argraffu’r rhestr hon
list-button-print-two = Argraffu gyda’r Saesneg wrth ei ochr
list-button-tell-nation = Dewis fy ngwlad
list-button-reasons-ticked = Wedi gorffen, dangos fy rhestr
list-button-copy = Copïo’r geiriau hyn

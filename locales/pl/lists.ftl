### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Proszę wybrać listę. Można zaznaczać, co jest zrobione, dodawać własne punkty i pytania oraz wydrukować listę.

    Można też przemyśleć swoje powody albo poszukać słów do rozmowy.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = zrobione { $done } z { $total }

# $total (text): how many items there are, for example “9”.
list-progress-all = zrobione wszystko ({ $total })

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Pokazano pierwsze { $shown } z { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Strona { $page } z { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (zrobione)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (wybrane)

list-empty = Ta lista jest teraz pusta. Można dodać własne punkty. Żeby przywrócić pierwotne punkty, proszę wybrać „Wyjaśnij lub zmień”, a potem „Zacznij tę listę od nowa”.

list-nation-unknown = Niektóre punkty zależą od tego, gdzie się Państwo leczą. Proszę wybrać kraj, żeby je zobaczyć.

list-reasons-heading = Moje powody, żeby prosić o drugą opinię:

## An item

list-choose = Proszę wybrać punkt, żeby więcej o nim przeczytać, zmienić go, przesunąć lub usunąć.

list-mark-done = Zrobione
list-mark-open = Jeszcze niezrobione

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Numer { $at } z { $total }

list-own-item = Mój własny punkt

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Proszę wpisać, co dodać do listy „{ $list }”. Może to być coś do zrobienia albo pytanie.

    Z każdej linijki powstaje jeden punkt. Nie odpowiadam na niego, tylko go dla Państwa zapisuję.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Teraz brzmi to tak: „{ $item }”

    Proszę wpisać to tak, jak ma brzmieć.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Czy lista „{ $list }” ma być taka jak na początku?

    Zaznaczenia i własne punkty na tej liście znikną. To, co zostało usunięte, wróci.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Nowe na liście: { $count }. Jeśli to miało być pytanie do mnie, proszę wpisać je teraz jeszcze raz.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Za długie, więc nie ma tego na liście. Jeden punkt może mieć najwyżej { $most } znaków.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Nie ma na liście: { $count }, począwszy od { $first }. Na wszystkich listach razem mieści się { $most } własnych punktów.

# $item (text): for example “Ask about pain”.
list-own-quoted = „{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = Liczba własnych punktów to już { $most } i więcej się nie zmieści. Proszę najpierw coś usunąć.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = To za długie. Jeden punkt może mieć najwyżej { $most } znaków. Proszę wpisać to krócej.

list-note-changed = Zmieniono.
list-note-removed = Tego nie ma już na liście.
list-note-reset = Lista jest taka jak na początku.

## To pass on and to print

list-shared-open = Jeszcze do zrobienia:
list-shared-done = Zrobione:

list-print-file = lista

# $list (text): the title of the list, for example “What to bring”.
list-print-words = „{ $list }” do wydruku. Proszę otworzyć plik, a potem wybrać „Drukuj” w menu przeglądarki.

## Think it through

list-reasons-text = Dlaczego chcą Państwo drugiej opinii? Proszę wybrać to, co jest prawdą w Państwa przypadku. Nie ma dobrych ani złych odpowiedzi. To, co Państwo wybiorą, będzie na początku listy do rozmowy z własnym lekarzem.

list-reasons-together = Proszę zrobić to razem z osobą chorą. To są jej powody.

## Words to say

list-words-text = Krótkie teksty do rozmowy, telefonu lub listu. Proszę wybrać jeden. Można go skopiować jednym dotknięciem.

list-script-copy = Można zmienić słowa tak, żeby były Państwa własne.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Listy
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Lista: { $list }
list-button-reasons = Przemyśl powody
list-button-words = Słowa do rozmowy
list-button-more = Pokaż wszystko
# $page (text): the page that it leads to, for example “2”.
list-button-page = Strona { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Zaznacz: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Odznacz: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Wybierz: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Nie wybieraj: { $item }
list-button-add = Dodaj własny punkt
list-button-edit = Wyjaśnij lub zmień
list-button-change = Zmień słowa
list-button-up = Przesuń w górę
list-button-down = Przesuń w dół
list-button-remove = Usuń z listy
list-button-reset = Zacznij tę listę od nowa
list-button-reset-agreed = Tak, od nowa
list-button-share = Udostępnij jako tekst
list-button-print = Wydrukuj tę listę
list-button-print-two = Wydrukuj z angielskim obok
list-button-tell-nation = Wybierz mój kraj
list-button-reasons-ticked = Gotowe, pokaż moją listę
list-button-copy = Skopiuj te słowa

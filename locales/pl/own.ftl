### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Zanim zapiszę cokolwiek o Państwa zdrowiu, potrzebuję Państwa zgody.

    Czy mogę przechowywać to, co Państwo podadzą: wizyty, listy i powody oraz numer szpitala? Służy to do pomocy w przygotowaniach i do przypomnień. Służy też do tego, żeby w pilnej sprawie najpierw pokazać numer szpitala. Do niczego innego.

    Dane są przechowywane w postaci zaszyfrowanej. /mydata je pokazuje, a /delete je usuwa, w każdej chwili. Telegram ma własną kopię tego czatu.

    Jeśli chodzi o kogoś innego, ta osoba musi się najpierw zgodzić. Jeśli odpowiedź brzmi „nie”, nadal można o wszystko pytać.

own-consent-more =
    Po Państwa zgodzie przechowuję tylko to, co Państwo podadzą:
    - wizyty: dzień, godzinę, miejsce, kto będzie z Państwem, notatkę
    - kiedy mają przychodzić przypomnienia
    - to, co Państwo zaznaczą i zapiszą na listach, oraz powody
    - numer szpitala

    W jakim celu: żeby przypomnieć na czas i mieć gotowe listy. W pilnej sprawie najpierw pokazuję numer szpitala. Nikt inny tego nie dostaje. Nie służy to też do tego, żeby coś Państwu sprzedać.

    Kto może to czytać: dane są zaszyfrowane osobnym kluczem dla każdej osoby. Otworzyć je mogą tylko ten bot i osoby, które go prowadzą.

    Jak długo: wizyta, która minęła, jest usuwana po 30 dniach. Reszta zostaje, dopóki jej Państwo nie zmienią lub nie usuną.

    Telegram przesyła nasze wiadomości i ma własną kopię tego czatu. Tej kopii nie mogę usunąć. Czat można usunąć w Telegramie.

    Zgodę można w każdej chwili cofnąć w /settings. Wtedy usuwam to, co przechowuję o zdrowiu. /delete usuwa wszystko.

    Jeśli chodzi o kogoś innego, ta osoba musi się najpierw zgodzić.

    Czy mogę to dla Państwa przechowywać?

own-consent-agreed =
    Zgodzili się Państwo: mogę przechowywać to, co Państwo podadzą o zdrowiu. To wizyty, listy i powody oraz numer szpitala.

    Zgodę można w każdej chwili cofnąć. Wtedy to usuwam.

own-consent-declined =
    Dobrze. Nie przechowuję niczego o Państwa zdrowiu.

    Nadal można o wszystko pytać i czytać każdą odpowiedź. Nie mogę jednak przechowywać wizyt, list ani numeru szpitala i nie mogę przypominać.

    Jeśli zmienią Państwo zdanie, proszę otworzyć /settings i wybrać „{ button-own-consent }”.

own-ask-withdraw =
    Czy usunąć to, co przechowuję o Państwa zdrowiu?

    To wizyty z przypomnieniami, listy i powody oraz numer szpitala. Nie da się tego przywrócić.

    Zostają język, kraj i to, kim Państwo są. Nadal można o wszystko pytać.

own-withdrawn =
    Usunięto. Nie przechowuję teraz niczego o Państwa zdrowiu i nie przyjdzie żadne przypomnienie.

    Nadal można o wszystko pytać. Jeśli zmienią Państwo zdanie, proszę otworzyć /settings i wybrać „{ button-own-consent }”.

own-unchanged = Niczego nie usunięto. Wszystko zostaje tak, jak jest.

## Everything that is kept. Shown by /mydata.

own-data-title = Co o Państwu przechowuję

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    Numer tego czatu, żeby można było Państwu odpowiedzieć
    Język: { $language }
    Kraj: { $nation }
    Kto pyta: { $role }
    Numer Państwa szpitala: { $number }
    Zgoda na przechowywanie danych o zdrowiu: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = tak (wersja pytania { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = nie (wersja pytania { $version })
own-data-consent-unasked = jeszcze nie zapytano

own-data-appointments = Państwa wizyty
own-data-appointments-none = brak

# $kind (text): for example “Second opinion”.
own-data-kind = Cel: { $kind }
# $place (text): where it is, in their words.
own-data-place = Miejsce: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Kto towarzyszy: { $companion }
# $note (text): their note.
own-data-note = Notatka: { $note }

own-data-lists = Państwa listy
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list } – zrobione: { $done }, usunięte: { $removed }. Własne punkty:
own-data-reasons = Państwa powody

own-data-reminders = Państwa przypomnienia
own-data-reminders-none = brak
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Państwa strefa czasowa: { $zone }

own-data-rest = Żeby można było zacząć tam, gdzie rozmowa się skończyła
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = Ostatnia otwarta odpowiedź: { $title }
own-data-choices = Możliwości do wyboru pod ostatnią wiadomością
own-data-unfinished = To, co jest jeszcze niedokończone
own-data-consent-read = To, że przeczytali Państwo, że osoba chora musi się zgodzić
own-data-judged = Ostatnio oceniona odpowiedź
own-data-languages = O jakich językach była mowa

own-data-file = To samo w pliku, ze wszystkimi szczegółami. Można go zachować albo przekazać innej usłudze.
own-data-file-name = moje-dane.json

## The end

own-ask-delete =
    Czy usunąć wszystko, co o Państwu przechowuję?

    Znikną wtedy wizyty i przypomnienia, listy i powody oraz numer szpitala. Znikną także język, kraj i to, kim Państwo są. Państwa klucz też zostanie zniszczony. Niczego nie da się przywrócić.

    Wyślę jeszcze jedną, ostatnią wiadomość i więcej nic. Jeśli napiszą Państwo znowu, zaczniemy od początku.

own-erased =
    Wszystko jest zatrzymane. Usunięto to, co było o Państwu przechowywane. Nie przyjdzie ode mnie więcej żadna wiadomość.

    Ten czat jest nadal w Telegramie i można go tam usunąć. Jeśli kiedyś napiszą Państwo znowu, zaczniemy od początku.

## Buttons (at most 40 characters)

button-own-agree = Tak
button-own-disagree = Nie
button-own-tell-more = Więcej informacji
button-own-consent = Zgoda na dane o moim zdrowiu
button-own-take-back = Usuń dane o moim zdrowiu
button-own-withdraw = Tak, usuń
button-own-data = Pokaż wszystko, co o mnie zapisano
button-own-delete = Usuń wszystko
button-own-delete-all = Tak, usuń wszystko
button-own-keep = Nie, zostaw
button-own-stop = Zatrzymaj i usuń wszystko

own-stop-phrases = zatrzymaj wszystko | zatrzymaj i usuń wszystko | stop wszystko | stop wszystkiemu | przestań pisać | przestań do mnie pisać | nie pisz do mnie więcej | nie pisz więcej | usuń wszystko i przestań

### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Dzień dobry. Pomagam zastanowić się nad drugą opinią (second opinion), poprosić o nią i się przygotować.

    Jestem automatyczną usługą. Podaję odpowiedzi, które wcześniej napisano i sprawdzono. Nie jestem lekarzem i nie mogę udzielać porad medycznych.

    Nikt nie czuwa nad tym czatem. W razie bardzo złego samopoczucia lub niebezpieczeństwa proszę od razu zadzwonić do swojego zespołu w szpitalu lub pod numer alarmowy.

    Pytanie można wpisać w każdej chwili.

introduction-text =
    Jestem automatyczną usługą na temat drugiej opinii, nie lekarzem. Nikt nie czuwa nad tym czatem. W razie bardzo złego samopoczucia lub niebezpieczeństwa proszę od razu zadzwonić do swojego zespołu w szpitalu lub pod numer alarmowy.

    Jeśli pytają Państwo w czyimś imieniu: decyduje ta osoba. Musi wyrazić zgodę, zanim zaczną Państwo działać w jej imieniu.

ask-language = Jaki język Państwo wybierają? Można dotknąć przycisku albo wpisać numer lub słowo.

ask-nation =
    Gdzie się Państwo leczą? Jeśli pytają Państwo w czyimś imieniu: gdzie leczy się ta osoba?

    Zasady i numery telefonów są w różnych miejscach różne.

ask-nation-for-answer =
    Odpowiedź nie wszędzie jest taka sama. Gdzie się Państwo leczą?

    Zaraz potem odpowiem na Państwa pytanie.

ask-role = Kto pyta? Dzięki temu na początku podam to, co dla Państwa ważne. Jeśli pytają Państwo w czyimś imieniu, ta osoba musi się najpierw zgodzić.

home-text =
    Czego chcą się Państwo dowiedzieć o drugiej opinii?

    Proszę wpisać pytanie własnymi słowami albo wybrać coś poniżej.

## Getting around

help-text =
    Można pytać o drugą opinię w leczeniu nowotworów. Na przykład: „Czy lekarz się obrazi?” albo „Jak poprosić o drugą opinię?”.

    Pytanie można wpisać w każdej chwili, własnymi słowami. Można też wybrać przycisk albo wpisać jego numer lub słowa.

    /topics – wszystkie tematy
    /appointment – wpisanie wizyty
    /appointments – Państwa wizyty i przypomnienia
    /checklists – listy do przygotowania, zaznaczania i wydruku
    /settings – język, kraj, kim Państwo są, numer szpitala
    /language – inny język
    /cancel – przerwanie pytań, które zadaję
    /privacy – co o Państwu przechowujemy i jak długo
    /mydata – wszystko, co o Państwu przechowujemy
    /delete – usunięcie wszystkiego, co o Państwu przechowujemy
    /stop – zatrzymanie i usunięcie wszystkiego od razu
    /about – kto to przygotował
    /start – powrót na początek

    Jestem automatyczną usługą. Nikt nie czuwa nad tym czatem i nie jestem lekarzem. W razie bardzo złego samopoczucia lub niebezpieczeństwa proszę od razu zadzwonić do swojego zespołu w szpitalu lub pod numer alarmowy.

about-text =
    Ten bot pomaga osobom z nowotworem, ich bliskim oraz osobom, które zawodowo wspierają pacjentów. Chodzi o jedno pytanie: czy i jak uzyskać drugą opinię?

    Odpowiedzi napisano wcześniej na podstawie materiałów opublikowanych przez organizacje charytatywne i służbę zdrowia. Każda odpowiedź podaje źródła i dzień sprawdzenia. Tekstów nie ocenił jeszcze lekarz ani inny pracownik medyczny.

    Bot nie zastępuje rozmowy z Państwa lekarzami i pielęgniarkami. Nigdy nie mówi, która opinia jest słuszna ani który lekarz lub szpital jest właściwy.

privacy-text =
    Co o Państwu przechowujemy:
    - numer tego czatu, żeby można było Państwu odpowiedzieć
    - język, kraj i to, kim Państwo są – jeśli Państwo to podali
    - ostatnią otwartą odpowiedź, żeby zrozumieć kolejne pytanie
    - możliwości do wyboru pod ostatnią wiadomością, żeby można było wpisać numer
    - to, czy przeczytali Państwo, że osoba chora musi się zgodzić, którą odpowiedź Państwo ostatnio ocenili i o jakich językach była mowa
    - Państwa odpowiedź na pytanie, czy możemy przechowywać dane o zdrowiu

    Tylko po Państwa zgodzie i tylko to, co Państwo podadzą:
    - wizyty i przypomnienia
    - to, co Państwo zaznaczą i zapiszą na listach, oraz powody
    - numer szpitala, który w pilnej sprawie pojawia się jako pierwszy

    Pytań nie przechowujemy. Każda wiadomość jest usuwana z naszej bazy po udzieleniu odpowiedzi. Jej numer, bez nazwiska, zostaje przez tydzień, żeby nie odpowiadać dwa razy.

    Wizyta, która minęła, jest usuwana po 30 dniach. Reszta zostaje, dopóki jej Państwo nie zmienią lub nie usuną.

    To, co przechowujemy, jest zaszyfrowane osobnym kluczem dla każdej osoby. Otworzyć to mogą tylko ten bot i osoby, które go prowadzą. Nie służy to do niczego innego.

    Gdy ktoś zaznacza, że odpowiedź pomogła lub nie, liczymy to. Przy tej liczbie nie ma nazwiska.

    /mydata pokazuje wszystko. /delete usuwa wszystko, razem z kluczem.

    Telegram ma własną kopię tego czatu. Czat można w każdej chwili usunąć w Telegramie.

topics-text = Proszę wybrać grupę tematów. Można też wpisać pytanie własnymi słowami.

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: które pytanie jest najbliższe Państwa pytaniu?

cancelled-text = Już o to nie pytam. To, co zapisano wcześniej, nadal tu jest. Można wpisać pytanie albo wybrać coś poniżej.

nothing-to-cancel-text = O nic teraz nie pytam. Żeby usunąć wizytę tutaj, proszę użyć /appointments. Nie mogę odwołać wizyty w szpitalu.

unknown-command-text = Nie znam tego polecenia. /help pokazuje, co potrafię. Można też wpisać pytanie własnymi słowami.

old-button-text = To stary przycisk. Miejsca, do którego prowadził, już nie ma. Można wpisać pytanie albo wybrać coś poniżej.

old-link-text = Odpowiedzi z tego linku już tu nie ma. Można wpisać pytanie albo wybrać coś poniżej.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Tego numeru nie ma do wyboru. Proszę wpisać numer od { $lowest } do { $highest } albo zapytać własnymi słowami.

group-notice = Pytania o zdrowie są prywatne, dlatego odpowiadam tylko w prywatnym czacie. Proszę otworzyć ze mną prywatny czat i tam zapytać.

## Who reads

consent-first-text =
    Chodzi o leczenie innej osoby. To ona decyduje, więc najpierw musi się zgodzić.

    Proszę z nią porozmawiać, zanim cokolwiek Państwo zrobią. Proszę zapytać, czy chce drugiej opinii i czy chce Państwa pomocy. Lekarze i pielęgniarki mogą z Państwem o niej rozmawiać tylko za jej zgodą.

## Judgements

judged-helpful = Dziękuję za informację. Kolejne pytanie można zadać w każdej chwili.

judged-not-helpful = Przykro mi, że to nie pomogło. Można zapytać innymi słowami, przejrzeć tematy albo porozmawiać ze swoim lekarzem lub pielęgniarką.

## Buttons (at most 40 characters)

button-home = Strona główna
button-back = Wstecz
button-topics = Wszystkie tematy
button-settings = Ustawienia
button-help = Pomoc
button-about = Kto to przygotował
button-privacy = Co o mnie zapisano
button-skip = Pomiń
button-language = Zmień język
button-nation = Zmień kraj
button-role = Zmień, kim jestem
button-own-number = Numer mojego szpitala
button-forget-number = Usuń ten numer
button-helpful = To pomogło
button-not-helpful = To nie pomogło
button-consent-read = Ta osoba się zgadza, pokaż
button-open-here = Otwórz tę odpowiedź w bocie

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    Te słowa napisał tłumacz, ale nie sprawdziła ich jeszcze osoba, dla której polski jest językiem ojczystym. Jeśli coś wygląda na błąd albo jest dla Państwa bardzo ważne, proszę zapytać swój zespół medyczny lub przeczytać to po angielsku: /language.

language-offer = Wygląda na to, że piszą Państwo po polsku. Mogę też odpowiadać po polsku.
button-switch = Mów po polsku

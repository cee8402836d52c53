### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = Co można teraz zrobić:

answer-keep-your-place = Proszę zachować swoje terminy: nie odwoływać umówionych badań ani leczenia. Proszę zapytać zespół, który Państwa leczy, czy czekanie może zaszkodzić.

answer-helplines = Do kogo można zadzwonić:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Źródła: { $publishers }. Sprawdzono: { $date }. Kraj: { $nation }.

answer-for-everywhere = wszystkie kraje

answer-for-elsewhere = spoza naszej listy (u Państwa mogą obowiązywać inne zasady)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Termin ponownego sprawdzenia tej odpowiedzi minął { $date }. Niektóre szczegóły mogły się zmienić. Jeśli to dla Państwa ważne, proszę zapytać zespół, który Państwa leczy.

## No answer, or not yet

did-you-mean-text = Nie wiem na pewno, o które z tych pytań chodzi. Proszę wybrać jedno albo zapytać innymi słowami.
did-you-mean-one-text = Nie wiem na pewno, ale może chodzić o to pytanie. Proszę je wybrać albo zapytać innymi słowami.

declined-medical-advice =
    To ważne pytanie. Odpowiedzieć może ktoś, kto Państwa zna. Nie jestem lekarzem i nie mogę na nie odpowiedzieć.

    Proszę zapytać swojego lekarza lub pielęgniarkę specjalistyczną (specialist nurse). Jeśli sprawa jest pilna, proszę zadzwonić pod numer od zespołu, który Państwa leczy.

    Mogę pomóc w sprawie drugiej opinii.

declined-booking =
    Nie mogę niczego umówić, zmienić ani odwołać. Proszę zadzwonić do szpitala lub przychodni. Numer często jest w liście.

    Mogę powiedzieć, jak poprosić o drugą opinię i jak się do niej przygotować.

declined-another-language =
    Na razie znam tylko języki z /settings. Jeśli do rozmowy z lekarzami potrzebny jest tłumacz, proszę wcześnie o niego zapytać.

declined-other =
    Nie mam na to odpowiedzi. Mogę pomóc w sprawie drugiej opinii w leczeniu nowotworów.

    Proszę zapytać innymi słowami albo przejrzeć tematy. W sprawach zdrowia proszę pytać swojego lekarza lub pielęgniarkę.

## Small talk

smalltalk-greeting = Dzień dobry. Czego chcą się Państwo dowiedzieć o drugiej opinii? Proszę wpisać pytanie albo wybrać coś poniżej.
smalltalk-thanks = Proszę bardzo. Można tu wrócić i zapytać w każdej chwili.
smalltalk-who-are-you = Jestem automatyczną usługą. Żaden człowiek nie czyta tego czatu i nie jestem lekarzem. Moje odpowiedzi napisano i sprawdzono wcześniej.
smalltalk-frustrated = Przykro mi, że to nie pomogło. Znam się tylko na drugiej opinii. Proszę spróbować innych słów, przejrzeć tematy albo porozmawiać ze swoim lekarzem lub pielęgniarką.

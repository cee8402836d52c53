### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = Zapytaj i przygotuj się
# On the bot's page and when it is shared.
profile-short-description = Czy i jak uzyskać drugą opinię w leczeniu nowotworu? Sprawdzone odpowiedzi. Automat, nie lekarz.
# In the empty chat, before the first message.
profile-description =
    Dla osób z nowotworem, ich bliskich oraz osób, które zawodowo wspierają pacjentów.

    Można pytać o drugą opinię: czym jest, jak o nią poprosić, jak się przygotować, kto może pomóc. Odpowiedzi napisano i sprawdzono wcześniej. Są dopasowane do kraju, w którym Państwo mieszkają.

    To automatyczna usługa, nie lekarz. Nikt nie czuwa nad tym czatem.

command-start = Start albo menu główne
command-topics = Wszystkie tematy
command-appointment = Wpisanie wizyty
command-appointments = Moje wizyty i przypomnienia
command-checklists = Listy do przygotowania, zaznaczania i wydruku
command-help = Jak z tego korzystać
command-settings = Język, kraj, kim Państwo są
command-language = Zmiana języka
command-cancel = Przerwanie pytań, które zadaję
command-about = Kto to przygotował
command-privacy = Co o Państwu przechowujemy
command-mydata = Pokaż wszystko, co o mnie zapisano
command-delete = Usuń wszystko, co o mnie zapisano
command-stop = Zatrzymaj i usuń wszystko od razu

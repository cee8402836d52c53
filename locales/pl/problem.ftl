### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Jeśli ktoś czuje się bardzo źle lub grozi mu niebezpieczeństwo, proszę od razu zadzwonić:

cannot-read-voice = Nie mogę odsłuchać wiadomości głosowych ani filmów z dźwiękiem. Proszę wpisać pytanie słowami.
cannot-read-photo = Nie mogę oglądać zdjęć ani filmów. Proszę nie przysyłać tu zdjęć listów ani wyników. Proszę wpisać pytanie słowami.
cannot-read-sticker = Nie umiem odczytać naklejek. Proszę wpisać pytanie słowami.
cannot-read-location = Nie korzystam z Państwa lokalizacji i jej nie przechowuję. Proszę wpisać pytanie słowami.
cannot-read-contact = Nie potrzebuję niczyich danych kontaktowych i ich nie przechowuję. Proszę wpisać pytanie słowami.
cannot-read-document = Nie mogę czytać plików. Proszę nie przysyłać tu listów ani wyników. Proszę wpisać pytanie słowami.
cannot-read-other = Nie umiem odczytać takiej wiadomości. Proszę wpisać pytanie słowami.

apology-text = Przepraszam. Coś się u mnie zepsuło i nie udało się odpowiedzieć na Państwa wiadomość. Proszę spróbować jeszcze raz albo zajrzeć do /topics.

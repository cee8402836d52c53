### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Polski

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Państwa ustawienia. Proszę dotknąć jednego z nich, żeby je zmienić.

    Język: { $language }
    Kraj: { $nation }
    Kto pyta: { $role }
    Numer Państwa szpitala: { $number }
    Zgoda na przechowywanie danych o zdrowiu: { $consent }

settings-not-set = nie podano
settings-consent-yes = tak
settings-consent-no = nie
settings-consent-unasked = jeszcze nie zapytano

ask-number-text =
    Proszę wpisać numer, który szpital podał do pilnych spraw. Często jest na karcie lub w liście.

    Pokażę go jako pierwszy, gdy napiszą Państwo o czymś pilnym. Jest przechowywany w postaci zaszyfrowanej i nie służy do niczego innego. Można go tu usunąć w każdej chwili.

# $number (text): as they typed it.
ask-number-kept = Przechowuję dla Państwa ten numer: { $number }

# $number (text): as they typed it.
number-kept-text = W pilnej sprawie pokażę najpierw ten numer: { $number }. Proszę sprawdzić, czy jest poprawny.

number-unclear-text = Nie umiem odczytać tego jako numeru telefonu. Proszę wpisać go tak, jak jest na karcie lub w liście, na przykład ze spacjami.

number-forgotten-text = Ten numer jest usunięty.

nation-england = Anglia
nation-scotland = Szkocja
nation-wales = Walia
nation-northern-ireland = Irlandia Północna
nation-united-states = Stany Zjednoczone
nation-elsewhere = Gdzie indziej albo nie wiem

role-patient = Mam nowotwór lub jego podejrzenie
role-family = Jestem kimś z rodziny lub przyjaciół
role-support-worker = Pomagam pacjentom w ramach pracy

### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Română

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Setările dumneavoastră. Apăsați pe una ca să o schimbați.

    Limba: { $language }
    Țara: { $nation }
    Dumneavoastră: { $role }
    Numărul spitalului dumneavoastră: { $number }
    Pot păstra date despre sănătate: { $consent }

settings-not-set = nu este ales
settings-consent-yes = da
settings-consent-no = nu
settings-consent-unasked = încă nu am întrebat

ask-number-text =
    Vă rugăm să scrieți numărul pe care vi l-a dat spitalul pentru apeluri urgente. De obicei este pe un card sau într-o scrisoare.

    Îl voi arăta primul dacă îmi scrieți despre ceva urgent. Este păstrat criptat și nu este folosit pentru nimic altceva. Îl puteți șterge oricând aici.

# $number (text): as they typed it.
ask-number-kept = Păstrez pentru dumneavoastră acest număr: { $number }

# $number (text): as they typed it.
number-kept-text = Voi arăta primul acest număr dacă ceva este urgent: { $number }. Vă rugăm să verificați dacă este corect.

number-unclear-text = Nu pot citi aceasta ca pe un număr de telefon. Vă rugăm să îl scrieți așa cum este pe card sau în scrisoare, de exemplu cu spațiile lui.

number-forgotten-text = Am șters acest număr.

nation-england = Anglia
nation-scotland = Scoția
nation-wales = Țara Galilor
nation-northern-ireland = Irlanda de Nord
nation-united-states = Statele Unite
nation-elsewhere = În altă parte sau nu știu sigur

role-patient = Am cancer sau poate am cancer
role-family = Sunt din familie sau dintre prieteni
role-support-worker = Sprijin pacienți prin munca mea

### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Dacă cineva se simte foarte rău sau este în pericol, sunați acum:

cannot-read-voice = Nu pot asculta mesaje vocale sau filme cu sunet. Vă rugăm să scrieți întrebarea în cuvinte.
cannot-read-photo = Nu pot vedea fotografii sau filme. Vă rugăm să nu trimiteți aici imagini cu scrisori sau rezultate. Scrieți întrebarea în cuvinte.
cannot-read-sticker = Nu pot citi stickere. Vă rugăm să scrieți întrebarea în cuvinte.
cannot-read-location = Nu folosesc locația dumneavoastră și nu o păstrez. Vă rugăm să scrieți întrebarea în cuvinte.
cannot-read-contact = Nu am nevoie de datele de contact ale nimănui și nu le păstrez. Vă rugăm să scrieți întrebarea în cuvinte.
cannot-read-document = Nu pot citi fișiere. Vă rugăm să nu trimiteți aici scrisori sau rezultate. Scrieți întrebarea în cuvinte.
cannot-read-other = Nu pot citi acest fel de mesaj. Vă rugăm să scrieți întrebarea în cuvinte.

apology-text = Îmi pare rău. Ceva nu a mers la mine și nu am putut răspunde la mesajul dumneavoastră. Vă rugăm să încercați încă o dată sau să căutați în /topics.

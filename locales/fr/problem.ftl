### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Si quelqu’un va très mal ou est en danger, appelez maintenant :

cannot-read-voice = Je ne peux pas écouter les messages vocaux ni les vidéos avec du son. Écrivez votre question avec des mots.
cannot-read-photo = Je ne peux pas regarder les photos ni les vidéos. N’envoyez pas ici de photos de lettres ou de résultats. Écrivez votre question avec des mots.
cannot-read-sticker = Je ne peux pas lire les autocollants. Écrivez votre question avec des mots.
cannot-read-location = Je n’utilise pas l’endroit où vous êtes, et je ne le garde pas. Écrivez votre question avec des mots.
cannot-read-contact = Je n’ai besoin des coordonnées de personne, et je ne les garde pas. Écrivez votre question avec des mots.
cannot-read-document = Je ne peux pas lire les fichiers. N’envoyez pas ici de lettres ni de résultats. Écrivez votre question avec des mots.
cannot-read-other = Je ne peux pas lire ce type de message. Écrivez votre question avec des mots.

apology-text = Je vous prie de m’excuser. Quelque chose n’a pas marché de mon côté et je n’ai pas pu répondre à votre message. Essayez encore une fois, ou parcourez /topics.

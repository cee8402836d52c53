### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Avant de garder quoi que ce soit sur votre santé, j’ai besoin de votre accord.

    Puis-je garder ce que vous me donnez : vos rendez-vous, vos listes et vos raisons, et le numéro de votre hôpital ? Je m’en sers pour vous aider à vous préparer et pour vous envoyer des rappels. En cas d’urgence, je montre ce numéro en premier. Je ne m’en sers pour rien d’autre.

    Tout est gardé chiffré. /mydata vous le montre et /delete l’efface, à tout moment. Telegram garde sa propre copie de cette discussion.

    S’il s’agit d’une autre personne, elle doit d’abord être d’accord. Si vous dites non, vous pouvez quand même tout me demander.

own-consent-more =
    Ce que je garde si vous dites oui, et seulement ce que vous me donnez :
    - vos rendez-vous : le jour, l’heure, le lieu, qui vient avec vous, votre note
    - quand vous voulez un rappel
    - ce que vous cochez et écrivez sur vos listes, et vos raisons
    - le numéro de votre hôpital

    Pourquoi : pour vous envoyer un rappel à temps et pour que vos listes soient prêtes. En cas d’urgence, je montre en premier le numéro de votre hôpital. Personne d’autre ne le reçoit, et cela ne sert pas à vous vendre quelque chose.

    Qui peut le lire : c’est gardé chiffré, avec une clé qui n’est qu’à vous. Seuls ce bot et les personnes qui le font fonctionner peuvent l’ouvrir.

    Combien de temps : un rendez-vous passé est effacé au bout de 30 jours. Le reste est gardé jusqu’à ce que vous le changiez ou l’effaciez.

    Telegram transporte nos messages et garde sa propre copie de cette discussion. Je ne peux pas effacer cette copie. Vous pouvez effacer la discussion dans Telegram.

    Vous pouvez retirer votre accord à tout moment dans /settings. J’efface alors ce que j’ai gardé sur votre santé. Avec /delete, j’efface tout.

    S’il s’agit d’une autre personne : elle doit d’abord être d’accord.

    Puis-je garder ces choses pour vous ?

own-consent-agreed =
    Vous avez dit oui : je peux garder ce que vous me donnez sur votre santé. Ce sont vos rendez-vous, vos listes et vos raisons, et le numéro de votre hôpital.

    Vous pouvez retirer votre accord à tout moment. J’efface alors tout cela.

own-consent-declined =
    Pas de problème. Je ne garde rien sur votre santé.

    Vous pouvez quand même tout me demander, et lire toutes les réponses. Je ne peux garder pour vous ni rendez-vous, ni listes, ni le numéro de votre hôpital. Je ne peux pas non plus vous envoyer de rappels.

    Si vous changez d’idée, ouvrez /settings et choisissez « { button-own-consent } ».

own-ask-withdraw =
    Dois-je effacer ce que je garde sur votre santé ?

    Ce sont vos rendez-vous avec leurs rappels, vos listes et vos raisons, et le numéro de votre hôpital. On ne peut pas revenir en arrière.

    Je garde votre langue, votre pays et qui vous êtes. Vous pouvez toujours tout me demander.

own-withdrawn =
    C’est effacé. Je ne garde plus rien sur votre santé, et aucun rappel ne viendra.

    Vous pouvez toujours tout me demander. Si vous changez d’idée, ouvrez /settings et choisissez « { button-own-consent } ».

own-unchanged = Rien n’est effacé. Tout reste comme avant.

## Everything that is kept. Shown by /mydata.

own-data-title = Ce que je garde sur vous

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    Le numéro de cette discussion, pour que je puisse vous répondre
    Langue : { $language }
    Pays : { $nation }
    Vous : { $role }
    Le numéro de votre hôpital : { $number }
    Je peux garder des informations sur votre santé : { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = oui (version { $version } du texte)
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = non (version { $version } du texte)
own-data-consent-unasked = pas encore demandé

own-data-appointments = Vos rendez-vous
own-data-appointments-none = aucun

# $kind (text): for example “Second opinion”.
own-data-kind = Pour : { $kind }
# $place (text): where it is, in their words.
own-data-place = Lieu : { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Qui vient avec vous : { $companion }
# $note (text): their note.
own-data-note = Note : { $note }

own-data-lists = Vos listes
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list } : cochés { $done }, retirés { $removed }. Ce que vous avez ajouté :
own-data-reasons = Vos raisons

own-data-reminders = Vos rappels
own-data-reminders-none = aucun
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Votre fuseau horaire : { $zone }

own-data-rest = Pour que nous puissions reprendre là où nous en étions
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = La dernière réponse que vous avez ouverte : { $title }
own-data-choices = Les choix sous mon dernier message
own-data-unfinished = Ce que vous êtes en train de faire
own-data-consent-read = Que vous avez lu que la personne malade doit être d’accord
own-data-judged = Quelle réponse vous avez jugée en dernier
own-data-languages = Les langues dont je vous ai parlé

own-data-file = La même chose dans un fichier, avec tous les détails. Vous pouvez le garder, ou le donner à un autre service.
own-data-file-name = mes-donnees.json

## The end

own-ask-delete =
    Dois-je effacer tout ce que je garde sur vous ?

    Vos rendez-vous et vos rappels, vos listes et vos raisons, et le numéro de votre hôpital disparaissent alors. Votre langue, votre pays et qui vous êtes aussi. Votre clé est détruite aussi. On ne peut rien récupérer.

    J’envoie un dernier message, puis plus aucun. Si vous m’écrivez à nouveau, nous recommençons du début.

own-erased =
    J’ai tout arrêté, et tout ce que je gardais sur vous est effacé. Je ne vous enverrai plus de messages.

    Cette discussion est encore dans Telegram, et vous pouvez l’y effacer. Si un jour vous m’écrivez à nouveau, nous recommençons du début.

## Buttons (at most 40 characters)

button-own-agree = Oui
button-own-disagree = Non
button-own-tell-more = En savoir plus
button-own-consent = Garder mes informations de santé ?
button-own-take-back = Effacer mes informations de santé
button-own-withdraw = Oui, effacer
button-own-data = Montrer tout ce qui est gardé
button-own-delete = Tout effacer
button-own-delete-all = Oui, tout effacer
button-own-keep = Non, garder
button-own-stop = Tout arrêter et tout effacer

# What people may type instead of the last one, with | between. People never read these.
own-stop-phrases = tout arrêter | arrête tout | arrêtez tout | arrêter tout | stop tout | tout stopper | stoppe tout | tout arrêter et tout effacer

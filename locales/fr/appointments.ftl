### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

# How people say that they have an appointment, with | between. People never read these. Case, accents and apostrophes don’t
# matter. A text begins an entry if it holds one of them and a day or time, or is nothing but one of them.
appointment-phrases = j’ai un rendez-vous | j’ai rendez-vous | j’ai mon rendez-vous | j’ai un rdv | j’ai rdv | j’ai mon rdv | j ai un rendez-vous | j ai rendez-vous | j ai un rdv | j ai rdv | on a un rendez-vous | on a rendez-vous | on a un rdv | on a rdv | nous avons un rendez-vous | nous avons rendez-vous | nous avons un rdv | mon rendez-vous est | mon rdv est | mon rendez-vous c’est | mon rdv c’est | mon prochain rendez-vous est | mon prochain rdv est | le rendez-vous est | le rdv est | nouveau rendez-vous | nouveau rdv | ajouter un rendez-vous | ajouter un rdv | ajoute un rendez-vous | noter un rendez-vous | noter un rdv | rappelle-moi mon rendez-vous | rappelez-moi mon rendez-vous | rappelle-moi mon rdv | rappelez-moi mon rdv | mon scanner est | j’ai un scanner | j ai un scanner | mon irm est | j’ai une irm | j ai une irm | mon deuxième avis est | mon second avis est

# How people ask for the list of their appointments, with | between. People never read these. A text asks for it if it is nothing
# but one of them, or one of them with a day or time behind it.
appointment-list-phrases = mes rendez-vous | mes rdv | mes rendez vous | rendez-vous | rdv | la liste de mes rendez-vous | liste de mes rendez-vous | liste de mes rdv | liste des rendez-vous | montre mes rendez-vous | montre-moi mes rendez-vous | montrez-moi mes rendez-vous | montrer mes rendez-vous | montre mes rdv | montre-moi mes rdv | voir mes rendez-vous | voir mes rdv | afficher mes rendez-vous | quels sont mes rendez-vous | quels sont mes rdv | quels rendez-vous ai-je | quels rendez-vous j’ai | quels rdv j’ai | ai-je un rendez-vous | ai-je un rdv | ai-je des rendez-vous | est-ce que j’ai un rendez-vous | est-ce que j’ai un rdv | est-ce que j’ai des rendez-vous | j’ai un rendez-vous quand | j’ai rdv quand | c’est quand mon rendez-vous | c’est quand mon rdv | c’est quand mon prochain rendez-vous | c’est quand mon prochain rdv | quand est mon rendez-vous | quand est mon rdv | quand est mon prochain rendez-vous | quand est mon prochain rdv | à quelle heure est mon rendez-vous | à quelle heure est mon rdv | mon rdv est à quelle heure | mon rendez-vous est à quelle heure | mon prochain rendez-vous | mon prochain rdv

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Voulez-vous que je vous rappelle quelque chose à cette date : { $date } ?

## When is it?

appointment-ask-moment =
    Quand est le rendez-vous ?

    Écrivez le jour et l’heure comme vous voulez. Par exemple : « mardi prochain 14h30 », « 12 mai 14:30 » ou « demain à 9h ». Ou choisissez le jour dans un calendrier.

# $time (text): the time, for example “14:30”.
appointment-ask-day = Quel jour, à { $time } ? Écrivez-le, par exemple « 12 mai » ou « mardi prochain ». Ou choisissez-le dans un calendrier.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month } : touchez le jour. Vous pouvez aussi l’écrire, par exemple « 12 mai ».

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Il n’y a pas de jour à choisir à cet endroit. { $month } : touchez un jour avec un numéro, ou écrivez-le, par exemple « 12 mai ».

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date } : à quelle heure ? Touchez l’heure, ou écrivez-la, par exemple « 14h30 » ou « 14:30 ».

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, à partir de { $time } : touchez l’heure exacte, ou écrivez-la.

appointment-moment-unclear = Je n’y trouve pas de jour. Vous pouvez l’écrire, par exemple « 12 mars », ou le choisir dans un calendrier.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Est-ce juste ? Touchez-le et je l’enregistre.
appointment-which-order = Le jour et le mois peuvent se lire dans les deux sens. Quel jour voulez-vous dire ?
appointment-which-week = Lequel de ces jours voulez-vous dire ?
appointment-which-day = Quel jour est-ce ?
appointment-which-half = Quelle heure voulez-vous dire ?
appointment-which-day-or-time = Est-ce un jour ou une heure ? Que voulez-vous dire ?
appointment-which-time = Vous avez écrit plus d’une heure. Quand commence le rendez-vous ?
appointment-which-two = Vous avez écrit plus d’un jour. Lequel est-ce ?
appointment-which-no-such = Ce jour n’existe pas. Voulez-vous dire un jour proche ?
appointment-which-weekday = Cette date tombe un autre jour de la semaine. Quel jour voulez-vous dire ?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Ce moment est passé : { $moment }. Quand est le rendez-vous ?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = C’est dans plus de deux ans : { $moment }. Vérifiez, et écrivez-le à nouveau.
appointment-which-gap = Cette heure n’existe pas ce jour-là, parce qu’on passe à l’heure d’été. Quelle heure est écrite sur votre lettre ?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = À ce moment-là, on passe à l’heure d’hiver et cette heure vient deux fois : { $moment }. Laquelle est-ce ?

## The time zone

appointment-ask-nation = Où recevez-vous vos soins ? Je le demande pour que les rappels viennent au bon moment.

appointment-zone-united-states =
    Dans quel fuseau horaire êtes-vous ? Je le demande pour que les rappels viennent au bon moment.

    Vous pouvez aussi écrire la grande ville la plus proche, ou l’heure qu’il est maintenant.

appointment-zone-anywhere =
    Dans quel fuseau horaire êtes-vous ? Je le demande pour que les rappels viennent au bon moment.

    Écrivez la grande ville la plus proche, par exemple « Paris ». Ou écrivez l’heure qu’il est maintenant, par exemple « 15:20 ».

appointment-zone-several = Laquelle de ces réponses est juste ? Si aucune ne l’est, écrivez une grande ville près de chez vous, ou l’heure qu’il est maintenant.

appointment-zone-none = Je ne connais pas cet endroit. Écrivez une ville plus grande à côté, par exemple la capitale. Ou écrivez l’heure qu’il est maintenant.

# $city (text): the city, for example “Paris”.
appointment-zone-city = heure locale : { $city }

zone-europe-london = heure du Royaume-Uni
zone-america-new-york = Est (New York)
zone-america-chicago = Centre (Chicago)
zone-america-denver = Montagnes (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Pacifique (Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaï (Honolulu)
zone-america-puerto-rico = Porto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# A full date.
# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } à { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } à { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (la nuit)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, avant le changement d’heure
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, après le changement d’heure

appointment-news-kept = J’ai enregistré votre rendez-vous :
appointment-news-already-kept = Vous avez déjà enregistré ce rendez-vous :
appointment-news-moved = J’ai changé le jour et l’heure :
appointment-news-changed = J’ai changé cela :

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Pour : { $text }
# $text (text): in the person’s own words.
appointment-line-place = Lieu : { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Qui vient avec vous : { $text }
# $text (text): in the person’s own words.
appointment-line-note = Note : { $text }

appointment-kind-own-doctor = Mon médecin
appointment-kind-second-opinion = Deuxième avis
appointment-kind-tests = Examens
appointment-kind-other = Autre chose

appointment-reminders-planned = Je vous écrirai :
appointment-reminders-none = Aucun rappel n’est prévu.

appointment-is-over = Ce rendez-vous est passé.

## The list

appointment-list-empty = Il n’y a pas de rendez-vous ici. Je peux vous en rappeler un, pour que vous ayez le temps de vous préparer.
appointment-list-ahead = Vos rendez-vous. Touchez-en un pour le voir ou le changer.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = À partir du numéro { $number }, les rendez-vous sont passés.
appointment-full = Je peux enregistrer au plus 20 rendez-vous. Effacez-en un qui est passé, puis ajoutez le nouveau.

## Changing

appointment-ask-kind = À quoi sert ce rendez-vous ? Vous n’avez pas à le dire.
appointment-ask-place = Où est-ce ? Écrivez le lieu comme sur votre lettre, par exemple le service et la salle.
appointment-ask-companion = Qui vient avec vous ? Vous pouvez écrire « ma sœur ». Le nom n’est pas nécessaire.
appointment-ask-note = De quoi voulez-vous vous souvenir pour ce rendez-vous ? Écrivez comme vous voulez.

# $text (text): in the person’s own words.
appointment-ask-kept = Enregistré en ce moment : { $text }

appointment-too-long = C’est trop long pour moi. N’écrivez pas plus de 200 caractères, s’il vous plaît.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Dois-je effacer ce rendez-vous et ses rappels ? { $moment }

    Il est seulement effacé ici. Cela n’annule rien à l’hôpital ou à la clinique.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Dois-je effacer ceci de la liste ? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Je l’ai effacé ici : { $moment }. Aucun rappel ne viendra.

    Je n’ai rien dit à votre hôpital ou à votre clinique. Si vous ne pouvez pas y aller, appelez-les, s’il vous plaît.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Je l’ai effacé de la liste : { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Fuseau horaire des nouveaux rendez-vous : { $zone }

    Les rendez-vous que vous avez notés gardent leur propre fuseau horaire.
appointment-zone-unknown = pas encore connu

## Calendar files

appointment-file-new =
    Voici votre rendez-vous dans un fichier de calendrier. Ouvrez-le pour le mettre dans votre calendrier.

    Il dit « Rendez-vous », l’heure et le lieu. Votre calendrier peut vous prévenir 1 jour avant, puis 2 heures avant.
appointment-file-again = Voici le fichier avec le nouveau jour et la nouvelle heure. Ouvrez-le pour mettre à jour votre calendrier.
appointment-file-gone = Ouvrez ce fichier pour retirer le rendez-vous de votre calendrier. Dans certains calendriers, vous devez l’effacer à la main.

appointment-file-summary = Rendez-vous

appointment-ask-file = Vous pouvez maintenant m’envoyer un fichier de calendrier de votre hôpital. Son nom se termine par .ics. Si vous en avez déjà envoyé un, renvoyez-le, s’il vous plaît : je ne l’ai pas enregistré.

appointment-file-fault-too-large = Ce fichier est trop gros pour moi. Écrivez le jour et l’heure, ou envoyez le fichier d’un seul rendez-vous.
appointment-file-fault-not-fetched = Je n’ai pas pu recevoir ce fichier. Renvoyez-le, ou écrivez le jour et l’heure.
appointment-file-fault-not-a-calendar = Je ne peux pas lire ce fichier comme un calendrier. Écrivez plutôt le jour et l’heure.
appointment-file-fault-no-events = Il n’y a aucun rendez-vous dans ce fichier. Écrivez plutôt le jour et l’heure.
appointment-file-fault-only-past = Les rendez-vous de ce fichier sont passés.
appointment-file-fault-cancelled = Le fichier dit que le rendez-vous est annulé. Vérifiez auprès de votre hôpital ou de votre clinique si c’est juste.
appointment-file-fault-repeats = Le fichier contient un rendez-vous qui se répète, mais je ne peux pas savoir quand est le prochain. Écrivez le jour et l’heure.
appointment-file-fault-too-many = Ce fichier contient tout un calendrier. Envoyez le fichier d’un seul rendez-vous, ou écrivez le jour et l’heure.

appointment-offer-one = J’ai trouvé ceci dans votre fichier. Est-ce juste ? Touchez-le et je l’enregistre.
appointment-offer-several = J’ai trouvé ceux-ci dans votre fichier. Lequel dois-je enregistrer ? Vous pouvez renvoyer le fichier pour un autre.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Il se répète. J’enregistre seulement le premier.

## Buttons (at most 40 characters)

button-appointments = Rendez-vous
button-appointment-new = Nouveau rendez-vous
button-appointment-other = Un autre jour ou une autre heure
button-appointment-calendar = Choisir le jour dans un calendrier
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Avant : { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Après : { $month } ›
button-appointment-empty = ·
button-appointment-move = Changer le jour ou l’heure
button-appointment-kind = À quoi il sert
button-appointment-no-kind = Je ne veux pas le dire
button-appointment-place = Lieu
button-appointment-companion = Qui vient avec moi
button-appointment-note = Note
button-appointment-clear = Effacer ceci
button-appointment-file = Le mettre dans mon calendrier
button-appointment-reminders = Rappels
button-appointment-cancel = Effacer ce rendez-vous
button-appointment-cancel-sure = Oui, l’effacer
button-appointment-done = C’est tout
button-appointment-settings = Fuseau horaire et rappels
button-appointment-change-zone = Changer mon fuseau horaire
button-appointment-send-file = Envoyer un fichier de calendrier

### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = Demander et préparer
profile-short-description = Un deuxième avis pour mon cancer : oui ou non, et comment ? Réponses vérifiées. Service automatique, pas un médecin.
profile-description =
    Pour les personnes qui ont un cancer, leurs proches, et les professionnels qui les accompagnent.

    Posez vos questions sur le deuxième avis : ce que c’est, comment le demander, comment se préparer, qui peut aider. Les réponses sont écrites et vérifiées à l’avance et valent pour là où vous vivez.

    C’est un service automatique, pas un médecin. Personne ne surveille la discussion.

command-start = Commencer, ou aller au menu principal
command-topics = Tous les thèmes
command-appointment = Noter un rendez-vous
command-appointments = Mes rendez-vous et mes rappels
command-checklists = Des listes pour se préparer, à cocher et à imprimer
command-help = Comment utiliser ce service
command-settings = Langue, pays, qui vous êtes
command-language = Changer de langue
command-cancel = Arrêter ce que je vous demande
command-about = Qui a fait ce service
command-privacy = Ce qui est gardé sur vous
command-mydata = Montrer tout ce qui est gardé sur moi
command-delete = Effacer tout ce qui est gardé sur moi
command-stop = Tout arrêter et tout effacer, tout de suite

### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Appelez le numéro d’urgence maintenant.

    Dites ce qui se passe. Si un cancer est en cours de traitement, dites-le aussi. Si vous le pouvez, demandez à quelqu’un de rester avec vous jusqu’à l’arrivée des secours.

safety-self-harm =
    Parlez à quelqu’un maintenant, s’il vous plaît. Vous pouvez joindre l’un de ces services à tout moment.

    Je regrette que ce soit si dur pour vous. Vous n’avez pas à affronter cela sans aide. Si vous ou une autre personne êtes peut-être en danger en ce moment, appelez le numéro d’urgence.

safety-sepsis =
    Appelez maintenant le numéro de votre hôpital pour les soins du cancer, ouvert jour et nuit (24-hour number). Il figure sur la carte ou la lettre de votre équipe soignante.

    Avoir chaud, froid, des frissons ou se sentir mal d’un coup pendant un traitement du cancer peut être grave. Il faut appeler tout de suite. Si personne ne répond, ou si vous n’avez pas ce numéro, appelez le numéro d’urgence.

safety-cord-compression =
    Appelez maintenant votre équipe de cancérologie ou son numéro ouvert jour et nuit (24-hour number).

    Un mal de dos avec des jambes faibles ou engourdies demande un appel immédiat. Un changement dans le contrôle des urines ou des selles aussi. Appelez le numéro d’urgence si personne ne répond. Faites-le aussi si, d’un coup, vous ne sentez plus rien ou ne pouvez plus bouger.

safety-being-hurt =
    Si vous êtes en danger maintenant, appelez le numéro d’urgence.

    Ce qui se passe n’est pas votre faute. Vous pouvez le dire à une infirmière, à un médecin ou à une personne de confiance. Demandez à lui parler en tête-à-tête.

safety-worse-in-hospital =
    Dites maintenant au personnel du service que cela s’aggrave, et demandez à parler à l’infirmière responsable (nurse in charge).

    Dites ce qui a changé et depuis quand. Si personne n’agit, demandez qu’une autre équipe vienne voir en urgence. Dans beaucoup d’hôpitaux, un numéro pour cela est affiché dans le service.

safety-stopping-treatment =
    Parlez à votre équipe de cancérologie, s’il vous plaît, avant d’arrêter ou de sauter un traitement. Si vous avez déjà arrêté, parlez-lui maintenant.

    C’est votre décision, et l’équipe devrait la respecter. Elle peut vous dire ce qu’un arrêt signifie pour vous, et si autre chose pourrait vous aider. Un deuxième avis est possible aussi. Demandez quel numéro appeler la nuit si vous vous sentez mal.

safety-after-called =
    C’est bien d’avoir appelé. Faites ce qu’on vous a dit, s’il vous plaît.

    Si cela s’aggrave, rappelez et dites-le.

safety-after-accompanied =
    C’est bien qu’il y ait quelqu’un près de vous. Demandez à cette personne de rester avec vous.

    Si personne n’a encore appelé, elle peut le faire pour vous maintenant.

## Buttons under every safety message (at most 40 characters)

button-aid-called = J’ai appelé
button-aid-accompanied = Quelqu’un est avec moi
button-aid-numbers = Revoir les numéros

# $number (text): as they typed it.
safety-own-number = Le numéro de votre hôpital : { $number }

safety-not-known = Dans un autre pays, appelez le numéro d’urgence de ce pays.

safety-closing = Personne ne surveille cette discussion, mais elle reste ouverte. Vous pourrez m’écrire après.

safety-offer =
    Je n’ai peut-être pas bien compris. Est-ce que vous ou une autre personne êtes en danger, allez de plus en plus mal ou pensez au suicide, ou est-ce qu’on vous fait du mal ? Ou voulez-vous arrêter le traitement ?

    Si oui, touchez le bouton ci-dessous pour savoir que faire maintenant.

button-safety-offer = Voir que faire maintenant

safety-topics = Si vous posez une question générale, vous pouvez choisir une réponse ci-dessous.

### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = Qui aide en cas de problème ?
card-who-helps-with-problems-england =
    .short = Vous pouvez vous adresser à PALS, le service d’aide aux patients (Patient Advice and Liaison Service) des hôpitaux d’Angleterre. C’est gratuit, et ce que vous dites reste privé. Il conseille en cas de problème, d’inquiétude ou de plainte. Pour une plainte, vous pouvez aussi avoir l’aide gratuite d’un « advocate », extérieur au NHS (service public de santé).
    .do-1 = Demandez à l’hôpital où se trouve son bureau PALS.
    .do-2 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-3 = Si vous faites une plainte, demandez un « advocate » gratuit.
    .detail =
        Vous ne savez pas où trouver PALS ? Le cabinet de votre généraliste (GP, médecin de famille) ou l’hôpital peut vous le dire. Le site web du NHS ou NHS 111 aussi.

        En Angleterre, toute personne qui se plaint du NHS peut avoir un « advocate ». C’est quelqu’un qui vous aide à vous faire entendre. C’est gratuit, et cette personne ne travaille pas pour le NHS.

        Votre bureau local de Citizens Advice pourra peut-être aussi vous aider. D’anciens dépliants l’appellent CAB.

        Supposons que le NHS réponde à votre plainte, mais que la réponse ne vous convienne pas. Vous pouvez alors aller voir le médiateur (Parliamentary and Health Service Ombudsman). Il faut normalement le faire dans l’année.
card-who-helps-with-problems-scotland =
    .short = Vous pouvez vous adresser à PASS, le service de conseil et de soutien aux patients (Patient Advice and Support Service). Il est géré par Citizens Advice en Écosse. Il a une ligne téléphonique ouverte en semaine.
    .do-1 = Appelez PASS et dites ce qui s’est passé.
    .do-2 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-3 = Gardez les lettres et les dates des consultations et des appels.
    .detail =
        PASS est le premier service à contacter en Écosse si vous avez un problème avec vos soins et voulez un conseil. Vous trouverez peut-être des dépliants qui nomment d’autres services. Certains n’existent que dans d’autres parties du Royaume-Uni.

        Votre bureau local de Citizens Advice pourra peut-être aussi vous aider.

        Cela peut aider de dire aussi à votre médecin ou à votre infirmière ce qui ne va pas. Vous devriez pouvoir dire vos inquiétudes. Le dire peut améliorer les choses entre vous.

        Vous voulez appeler au sujet de la maladie et non d’un problème ? Regardez alors « À qui puis-je parler par téléphone ? »
card-who-helps-with-problems-wales =
    .short = Vous pouvez vous adresser à Llais. Ce service aide gratuitement à faire une plainte sur les soins au pays de Galles, et il est indépendant. Il ne peut pas donner de conseil médical, ni accélérer votre traitement. La procédure de plainte du NHS (service public de santé) au pays de Galles s’appelle « Putting Things Right ».
    .do-1 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-2 = Demandez l’aide de Llais pour votre plainte.
    .do-3 = Gardez les lettres et les dates des consultations et des appels.
    .detail =
        Llais peut vous aider à faire une plainte. Son site web dit comment le joindre. Nous n’avons pas son numéro.

        La plainte elle-même passe par « Putting Things Right ». Une réponse est due dans les 30 jours ouvrables.

        Votre bureau local de Citizens Advice pourra peut-être aussi vous aider.

        Si votre inquiétude porte sur l’attente ou sur votre traitement, dites-le maintenant à votre équipe de cancérologie. Une plainte n’est pas le moyen rapide de changer cela. Vous devriez pouvoir dire vos inquiétudes à votre médecin.
card-who-helps-with-problems-northern-ireland =
    .short = Vous pouvez vous adresser au Patient and Client Council. En Irlande du Nord, il aide les gens qui veulent se plaindre des services de santé et d’aide sociale. Votre bureau local de Citizens Advice pourra peut-être aussi vous aider.
    .do-1 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-2 = Demandez l’aide du Patient and Client Council.
    .do-3 = Gardez les lettres et les dates des consultations et des appels.
    .detail =
        En Irlande du Nord, c’est au Patient and Client Council qu’il faut s’adresser si vous voulez faire une plainte. Son site web dit comment le joindre. Nous n’avons pas son numéro.

        Vous trouverez peut-être des dépliants qui nomment d’autres services. Certains n’existent que dans d’autres parties du Royaume-Uni.

        Cela peut aider de dire aussi à votre médecin ou à votre infirmière ce qui ne va pas. Vous devriez pouvoir dire vos inquiétudes. Le dire peut améliorer les choses entre vous.

        Si votre inquiétude porte sur l’attente ou sur votre traitement, dites-le maintenant à votre équipe de cancérologie.
card-who-helps-with-problems-us =
    .short = Si vous le pouvez, dites à votre médecin ou à votre infirmière ce qui s’est mal passé. Vous devriez pouvoir dire vos inquiétudes. Nous n’avons rien trouvé sur qui s’occupe des plaintes aux États-Unis. Demandez à votre hôpital qui s’en occupe.
    .do-1 = Demandez à l’hôpital ou au cabinet du médecin qui s’occupe des problèmes.
    .do-2 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-3 = Gardez les lettres, les factures et les dates des consultations et des appels.
    .detail =
        La confiance compte entre votre médecin et vous. Dire ce qui ne va pas peut améliorer les choses. Venez avec quelqu’un, et avec une liste de vos questions sur papier.

        Si le problème est une question de paiement, demandez à votre assurance santé (health plan) comment aller plus loin.

        Vous voulez peut-être aussi parler à quelqu’un du cancer en général. Le National Cancer Institute a un service d’information gratuit, en anglais et en espagnol. Nous ne savons pas s’il peut aider pour les plaintes.
card-who-helps-with-problems-elsewhere =
    .short = Si vous le pouvez, dites à votre médecin ou à votre infirmière ce qui s’est mal passé. Vous devriez pouvoir dire vos inquiétudes. Le service qui s’occupe des plaintes change d’un pays à l’autre. Demandez à l’hôpital qui s’en occupe là où vous vivez.
    .do-1 = Demandez à l’hôpital ou au cabinet du médecin qui s’occupe des problèmes.
    .do-2 = Écrivez ce qui s’est mal passé et ce que vous aimeriez obtenir.
    .do-3 = Gardez les lettres, les factures et les dates des consultations et des appels.
    .detail =
        La confiance compte entre votre médecin et vous. Dire ce qui ne va pas peut améliorer les choses. Venez avec quelqu’un, et avec une liste de vos questions sur papier.

        Nous n’avons trouvé aucun service pour les problèmes et les plaintes dans votre pays. Beaucoup de services dont on parle en ligne n’existent que dans un seul pays. Demandez donc d’abord où un service travaille.

        Si vous êtes au Royaume-Uni ou aux États-Unis, choisissez votre pays dans ce bot. Cette réponse pourra alors nommer ce que nous y connaissons.

## support-lines

card-support-lines = À qui puis-je parler par téléphone ?
card-support-lines-england-wales-ni =
    .short = Vous n’avez pas à vivre cela sans soutien. La ligne d’aide de Macmillan est gratuite et ouverte tous les jours. Les infirmières de Cancer Research UK répondent en semaine. Ovacome a une ligne pour le cancer de l’ovaire, et Blood Cancer UK en a une pour les cancers du sang.
    .do-1 = Choisissez une ligne et notez ce que vous voulez demander.
    .do-2 = Regardez les horaires avant d’appeler.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Les proches peuvent avoir peur aussi. Parler à quelqu’un peut aider.

        Voici à quel point chaque numéro est sûr :

        - Macmillan : vient de sa propre page. La ligne ne peut pas répondre sur les soins du cancer hors du Royaume-Uni.
        - Cancer Research UK : vient d’un message sur son propre forum en ligne. Les infirmières répondent en semaine.
        - Ovacome : vient de sa propre page. La ligne est ouverte en semaine.
        - Blood Cancer UK : vient de sa propre page. Nous ne connaissons pas les horaires.

        Maggie’s et Kidney Cancer UK ont aussi des numéros. Vous les trouvez sous « Puis-je aller dans un centre d’aide ? » et « Aide pour le cancer du rein ».

        Ces lignes ne sont pas pour les urgences. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence que votre équipe vous a donné.
card-support-lines-scotland =
    .short = Vous n’avez pas à vivre cela sans soutien. La ligne d’aide de Macmillan est gratuite et ouverte tous les jours. Les infirmières de Cancer Research UK répondent en semaine. NHS inform est la ligne du NHS (service public de santé) en Écosse, ouverte en semaine.
    .do-1 = Choisissez une ligne et notez ce que vous voulez demander.
    .do-2 = Regardez les horaires avant d’appeler.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Les proches peuvent avoir peur aussi. Parler à quelqu’un peut aider.

        Voici à quel point chaque numéro est sûr :

        - Macmillan : vient de sa propre page. La ligne ne peut pas répondre sur les soins du cancer hors du Royaume-Uni.
        - Cancer Research UK : vient d’un message sur son propre forum en ligne. Les infirmières répondent en semaine.
        - NHS inform : vient de Citizens Advice Scotland. La ligne est ouverte en semaine.
        - Ovacome, pour le cancer de l’ovaire : vient de sa propre page. La ligne est ouverte en semaine.

        Maggie’s et Kidney Cancer UK ont aussi des numéros. Vous les trouvez sous « Puis-je aller dans un centre d’aide ? » et « Aide pour le cancer du rein ».

        Blood Cancer UK a aussi une ligne.

        Ces lignes ne sont pas pour les urgences. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence que votre équipe vous a donné.
card-support-lines-us =
    .short = Vous n’avez pas à vivre cela sans soutien. Le National Cancer Institute a un service d’information gratuit, en anglais et en espagnol. L’American Cancer Society a une ligne d’aide qui répond jour et nuit.
    .do-1 = Choisissez une ligne et notez ce que vous voulez demander.
    .do-2 = Demandez à votre équipe de cancérologie qui vous pouvez appeler pour vos inquiétudes.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Les proches peuvent avoir peur aussi. Parler à quelqu’un peut aider.

        Nous donnons le numéro du National Cancer Institute avec cette réponse. Nous ne connaissons pas ses horaires. Nous n’avons pas de numéro pour l’American Cancer Society, mais il est sur son site web.

        Ces lignes ne sont pas pour les urgences. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence que votre équipe vous a donné.
card-support-lines-elsewhere =
    .short = Vous n’avez pas à vivre cela sans soutien. Nous n’avons trouvé aucune ligne téléphonique pour votre pays. Les lignes que nous connaissons sont au Royaume-Uni et aux États-Unis, et ne pourront peut-être pas vous aider. Demandez à votre équipe de cancérologie qui vous pouvez appeler.
    .do-1 = Demandez à votre médecin ou à votre infirmière une ligne d’aide là où vous vivez.
    .do-2 = Dites à un proche comment vous allez.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Les proches peuvent avoir peur aussi. Parler à quelqu’un peut aider.

        Vous devriez aussi pouvoir dire à votre médecin ou à votre infirmière ce qui vous inquiète. C’est plus facile avec quelqu’un à vos côtés, et vos questions sur papier.

        Ce qui est proposé change d’un pays à l’autre. Si vous êtes au Royaume-Uni ou aux États-Unis, choisissez votre pays dans ce bot. Cette réponse pourra alors nommer les lignes que nous y connaissons.

        Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence que votre équipe vous a donné.

## kidney-cancer-support

card-kidney-cancer-support = Aide pour le cancer du rein
card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK est là pour vous à chaque étape : après l’annonce, pendant le traitement ou après. Les aidants, les proches et les amis peuvent aussi s’y adresser. Son équipe de santé répond sur la ligne d’aide (Support Line). Un deuxième numéro est pour les questions générales.
    .do-1 = Appelez la ligne d’aide si vous voulez parler de votre maladie.
    .do-2 = Demandez à votre infirmière si vous pouvez avoir les brochures gratuites.
    .do-3 = Demandez à votre équipe si un essai clinique serait possible pour vous.
    .detail =
        Kidney Cancer UK est une association. Voici ce qu’elle dit faire :

        - Elle aide les gens à chercher un essai clinique (une étude de recherche) qui leur convient. Elle donne des mots à chercher et un lien vers un outil de recherche d’essais.
        - Elle a une série gratuite de brochures en trois parties, et une affiche sur sa ligne d’aide. Les médecins et les infirmières peuvent les commander pour les patients.
        - Elle forme des infirmières en ligne. Elle prépare un cours pour les généralistes (GP) et pour les nouveaux médecins.
        - Elle finance la recherche.
        - Chaque année, elle interroge les patients sur leurs soins et publie les résultats.

        Les deux numéros viennent de sa propre page, qui n’a pas de date. Nous n’avons pas pu les confirmer ailleurs, et nous ne connaissons pas les horaires.
card-kidney-cancer-support-us =
    .short = Nous n’avons trouvé aux États-Unis aucun groupe pour le seul cancer du rein. Le National Cancer Institute a un service d’information gratuit, en anglais et en espagnol. L’American Cancer Society a une ligne d’aide qui répond jour et nuit.
    .do-1 = Demandez à votre équipe si elle connaît près de chez vous un groupe pour le cancer du rein.
    .do-2 = Demandez à votre équipe si un essai clinique serait possible pour vous.
    .detail =
        Vous ressentez peut-être de la solitude, avec une maladie que peu de gens autour de vous connaissent. Vous pouvez le dire à votre médecin ou à votre infirmière.

        Cela vaut la peine d’interroger vos médecins et vos infirmières sur un essai clinique. C’est une étude de recherche à laquelle des patients participent. Ils peuvent dire si un essai serait possible pour vous.

        Nous donnons le numéro du National Cancer Institute avec cette réponse. Nous n’avons pas de numéro pour l’American Cancer Society, mais il est sur son site web.

        Vous trouverez peut-être en ligne une association pour le cancer du rein. Vérifiez d’abord dans quel pays elle travaille.
card-kidney-cancer-support-elsewhere =
    .short = Nous n’avons trouvé aucun groupe pour le cancer du rein dans votre pays. Ce qui est proposé change d’un pays à l’autre. Ce sont vos médecins et vos infirmières qu’il faut interroger. Ils peuvent aussi dire si une étude de recherche serait possible pour vous.
    .do-1 = Demandez à votre équipe si elle connaît près de chez vous un groupe pour le cancer du rein.
    .do-2 = Demandez à votre équipe si un essai clinique serait possible pour vous.
    .detail =
        Vous ressentez peut-être de la solitude, avec une maladie que peu de gens autour de vous connaissent. Vous pouvez le dire à votre médecin ou à votre infirmière.

        Cela vaut la peine d’interroger vos médecins et vos infirmières sur un essai clinique. C’est une étude de recherche à laquelle des patients participent. Ils peuvent dire si un essai serait possible pour vous.

        Vous trouverez peut-être en ligne une association pour le cancer du rein. Vérifiez d’abord dans quel pays elle travaille.

        Si vous êtes au Royaume-Uni ou aux États-Unis, choisissez votre pays dans ce bot. Cette réponse pourra alors nommer ce que nous y connaissons.

## support-centres

card-support-centres = Puis-je aller dans un centre d’aide ?
card-support-centres-uk =
    .short = Oui. Maggie’s a des centres locaux pour les personnes qui ont un cancer. Ses spécialistes du soutien (Cancer Support Specialists) vous écoutent. Ils vous aident à préparer ce que vous allez dire à votre équipe, et à trouver le soutien qu’il vous faut. Cela ne coûte rien.
    .do-1 = Appelez Maggie’s et demandez le centre le plus proche de chez vous.
    .do-2 = Demandez quand il est ouvert.
    .do-3 = Apportez vos questions sur le deuxième avis.
    .detail =
        Vous savez peut-être ce que vous ressentez, mais pas comment le dire à un médecin. Les gens de Maggie’s peuvent vous aider à trouver les mots. Ils peuvent aussi vous aider à trouver d’autres soutiens.

        Nous n’avons pas de liste des centres. Nous ne pouvons donc pas dire s’il y en a un près de chez vous. Maggie’s devrait pouvoir vous le dire.

        Le numéro vient d’une page assez ancienne de Maggie’s, et nous ne connaissons pas les horaires. S’il ne marche pas, regardez sur le site web de Maggie’s.

        Un centre d’aide ne remplace pas votre équipe de cancérologie. Pour les questions sur votre traitement, demandez à votre médecin ou à votre infirmière spécialisée.
card-support-centres-us =
    .short = Nous n’avons trouvé aucune liste de centres d’aide aux États-Unis. Demandez à votre équipe de cancérologie ce qu’il y a près de chez vous. Pour parler par téléphone, le National Cancer Institute est gratuit, en anglais et en espagnol. L’American Cancer Society répond jour et nuit.
    .do-1 = Demandez à votre infirmière quel soutien existe dans votre hôpital.
    .do-2 = Demandez s’il y a un endroit où votre famille peut aller aussi.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Vos proches peuvent avoir peur aussi. S’asseoir avec quelqu’un qui écoute peut aider.

        Vous devriez pouvoir dire à votre médecin ou à votre infirmière ce qui vous inquiète. Venez avec quelqu’un, et avec vos questions sur papier.

        Nous donnons le numéro du National Cancer Institute avec cette réponse. Nous n’avons pas de numéro pour l’American Cancer Society, mais il est sur son site web.
card-support-centres-elsewhere =
    .short = Nous n’avons trouvé aucune liste de centres d’aide pour votre pays. Ce qui existe change d’un pays à l’autre. Demandez à votre équipe de cancérologie s’il y a près de chez vous un endroit où s’asseoir et parler à quelqu’un.
    .do-1 = Demandez à votre infirmière quel soutien existe dans votre hôpital.
    .do-2 = Demandez s’il y a un endroit où votre famille peut aller aussi.
    .detail =
        Penser à un deuxième avis peut être éprouvant. Vos proches peuvent avoir peur aussi. S’asseoir avec quelqu’un qui écoute peut aider.

        Vous devriez pouvoir dire à votre médecin ou à votre infirmière ce qui vous inquiète. Venez avec quelqu’un, et avec vos questions sur papier.

        Si vous êtes au Royaume-Uni ou aux États-Unis, choisissez votre pays dans ce bot. Cette réponse pourra alors nommer ce que nous y connaissons.

## about-this-information

card-about-this-information = Qui a écrit ceci, et quand ?
card-about-this-information-uk =
    .short = Nos textes sont écrits, avec nos propres mots, à partir de pages publiques d’associations et d’organismes de santé. Certaines pages sont anciennes ou sans date. Chaque réponse montre ses sources et le jour de la dernière vérification. Ce sont des informations générales, pas un conseil sur votre propre cas.
    .do-1 = Regardez les sources et la date sous chaque réponse.
    .do-2 = Interrogez votre équipe sur tout ce qui compte pour vous maintenant.
    .detail =
        L’essentiel vient de cinq pages :

        - Maggie’s : dernière révision en octobre 2021. La suivante était prévue pour octobre 2022.
        - Cancer Research UK, la Patients Association et Kidney Cancer UK : ces trois pages ne montrent pas de date de révision.
        - MedlinePlus, un site de santé américain, de janvier 2022. Dans les réponses pour le Royaume-Uni, nous n’en prenons que ce qui vaut partout.

        D’autres faits viennent d’autres pages publiques. Certains sont locaux, anciens ou de seconde main. Quand cela compte, la réponse le dit.

        En novembre 2026, nous avons lu des copies conservées de ces pages. Une page a donc pu changer depuis.

        Le site web du NHS (service public de santé) en dit plus sur le deuxième avis.

        Ceci est un service automatique. Il choisit parmi des textes déjà prêts, et personne ne surveille la discussion.
card-about-this-information-us =
    .short = Nos textes sont écrits, avec nos propres mots, à partir de pages publiques d’associations et d’organismes de santé. Certaines pages sont anciennes ou sans date. Chaque réponse montre ses sources et le jour de la dernière vérification. Ce sont des informations générales, pas un conseil sur votre propre cas.
    .do-1 = Regardez les sources et la date sous chaque réponse.
    .do-2 = Interrogez votre équipe sur tout ce qui compte pour vous maintenant.
    .detail =
        Pour les États-Unis, nous utilisons surtout une page de MedlinePlus. C’est un site du gouvernement américain. Il parle donc des soins en Amérique.

        La page a été révisée le 6 janvier 2022, par Richard LoCicero, MD. C’est un spécialiste du cancer et du sang à Gainesville, en Géorgie. Elle cite trois références :

        - Cancer.Net, de l’ASCO, en 2021
        - un bilan d’études de Hillen et d’autres, en 2017
        - le National Cancer Institute sur la recherche de soins, en février 2024.

        Quelques points généraux viennent d’associations britanniques. D’autres faits viennent d’autres pages publiques. Certains sont anciens ou de seconde main.

        En novembre 2026, nous avons lu des copies conservées de ces pages. Une page a donc pu changer depuis.

        Ceci est un service automatique. Il choisit parmi des textes déjà prêts, et personne ne surveille la discussion.
card-about-this-information-elsewhere =
    .short = Nos textes sont écrits, avec nos propres mots, à partir de pages publiques d’associations et d’organismes de santé. La plupart parlent du Royaume-Uni ou des États-Unis, et certaines sont anciennes. Les règles changent d’un pays à l’autre. Chaque réponse montre ses sources et le jour de la dernière vérification.
    .do-1 = Regardez les sources et la date sous chaque réponse.
    .do-2 = Demandez à votre équipe ce qui vaut là où vous vivez.
    .detail =
        Ce bot parle du deuxième avis. Un deuxième avis est un nouveau regard d’un autre médecin sur votre diagnostic ou votre traitement. Cela peut être un médecin de famille ou un spécialiste.

        Les gens le demandent pour faire vérifier un diagnostic, ou pour savoir s’il existe d’autres traitements.

        L’essentiel vient de cinq pages : quatre britanniques et une américaine. Pour votre pays, vous ne recevez que ce qui vaut partout.

        Les dates des pages, si elles en ont, figurent avec les sources.

        En novembre 2026, nous avons lu des copies conservées de ces pages. Une page a donc pu changer depuis. Ce sont des informations générales, pas un conseil sur votre propre cas.

        Ceci est un service automatique. Il choisit parmi des textes déjà prêts, et personne ne surveille la discussion.

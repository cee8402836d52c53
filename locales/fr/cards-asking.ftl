### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = Comment demander un deuxième avis ?
card-ask-at-hospital-uk =
    .short = Dites à votre « consultant » (médecin hospitalier très expérimenté dans un domaine) que vous aimeriez un deuxième avis. Il peut organiser une consultation chez un autre médecin. Ou demandez à votre généraliste (GP) de vous adresser à un autre « consultant ». Il faut demander : cela ne se fait pas tout seul.
    .do-1 = Dites-le à votre « consultant », ou demandez à votre généraliste de vous adresser à un autre (referral).
    .do-2 = Demandez combien de temps cela peut prendre, et si ce retard pourrait vous nuire.
    .detail =
        Le mieux est de demander d’abord au « consultant ». Vous pouvez aussi demander vous-même au service de l’hôpital.

        Si vous préférez ne pas le faire, allez chez votre généraliste. Pour voir un autre « consultant », on passe d’habitude par une nouvelle lettre du généraliste (referral).

        Vous avez encore des doutes après avoir parlé avec votre médecin ? Demandez-lui alors de vous adresser à un autre médecin.

        Au Royaume-Uni, la loi ne vous donne pas droit à un deuxième avis. Mais selon les règles de leur métier, les médecins doivent respecter votre souhait. La personne à qui vous demandez examine votre cas et décide s’il vous en faut un. La réponse peut donc être non.

        Au NHS (service public de santé), on peut vous adresser à un spécialiste de votre maladie. Ce médecin travaille d’habitude dans un autre hôpital. On lui dit que vous venez pour un deuxième avis.

        Le temps presse ? Les infirmières de Cancer Research UK indiquent le moyen le plus rapide. Demandez à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral).
card-ask-at-hospital-us =
    .short = Dites à votre médecin que vous aimeriez un deuxième avis. Demandez les noms de médecins que vous pourriez contacter. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient.
    .do-1 = Dites-le à votre médecin, et demandez des noms.
    .do-2 = Demandez combien de temps cela peut prendre, et si ce retard pourrait vous nuire.
    .do-3 = Avant de prendre rendez-vous, demandez à votre assurance santé (health plan) ce qu’il lui faut.
    .detail =
        En général, les médecins veulent bien vous aider à l’organiser. Cette question les fâche rarement. Ils se demandent conseil aussi, quand un cas est difficile ou rare.

        Vous n’avez pas à compter sur votre seul médecin pour les noms. Un autre médecin de confiance peut vous en proposer.

        Demandez au cabinet de votre médecin comment votre dossier et vos images médicales (scanner, radios) doivent arriver chez le nouveau médecin. Notez qui envoie quoi, et pour quel jour.
card-ask-at-hospital-elsewhere =
    .short = Demandez au médecin ou à l’infirmière qui vous soigne comment obtenir un deuxième avis là où vous vivez. Les règles changent d’un pays à l’autre. Dites simplement que vous aimeriez qu’un autre médecin regarde votre diagnostic ou votre traitement.
    .do-1 = Dites à votre médecin ou à votre infirmière que vous aimeriez un deuxième avis.
    .do-2 = Demandez combien de temps cela peut prendre, et si ce retard pourrait vous nuire.
    .detail =
        Un deuxième avis est un nouveau regard, par un médecin qui n’est pas le vôtre en ce moment. Cela peut être un médecin de famille ou un spécialiste.

        Cette question fâche rarement les médecins. La plupart des médecins et des infirmières comprennent pourquoi vous en voulez un. Ils se demandent conseil aussi, quand un cas est difficile ou rare.

        Il faut un peu de temps pour l’organiser. Demandez donc tôt, et notez ce qu’on vous dit. Demandez qui envoie votre dossier, ce que vous devez payer, et qui appeler si vous avez des questions.

        Vous vivez au Royaume-Uni ou aux États-Unis ? Choisissez alors votre pays ici pour avoir la réponse qui s’y applique.

## another-gp

card-another-gp = Puis-je voir un autre généraliste (GP) ?
card-another-gp-uk =
    .short = Oui, si votre cabinet a plusieurs généralistes (GP, médecins de famille). Prenez rendez-vous avec un autre généraliste du cabinet. Vous n’avez pas à quitter le cabinet. Votre généraliste peut aussi vous adresser à un autre médecin si vous le demandez.
    .do-1 = Demandez au cabinet un rendez-vous avec un autre généraliste.
    .do-2 = Dites à ce généraliste ce que le premier a dit, et ce qui vous inquiète encore.
    .detail =
        Votre demande ne devrait pas nuire à vos soins. Elle ne devrait rien gâcher entre votre généraliste et vous.

        Certains généralistes demandent eux-mêmes à un collègue quand ils ont un doute. Ou ils vous adressent à un médecin qui en sait plus sur un domaine précis.

        Parfois, un généraliste peut obtenir un autre avis sans nouvelle consultation. Il peut demander à des collègues, ou écrire à un deuxième « consultant » (médecin hospitalier expérimenté). Nous le savons par le blog d’un généraliste de 2013 : c’est donc ancien.

        Votre cabinet n’a qu’un seul généraliste ? Il faudrait alors vous inscrire dans un nouveau cabinet. Cela ne marche que si un cabinet près de chez vous a de la place pour vous.
card-another-gp-us =
    .short = Vous pouvez demander à voir un autre médecin. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Il peut venir d’un médecin de famille ou d’un spécialiste.
    .do-1 = Dites à votre médecin que vous voulez un autre avis, et demandez des noms.
    .do-2 = Demandez à votre assurance santé (health plan) s’il vous faut d’abord une lettre d’un médecin (referral).
    .detail =
        « GP » est le nom britannique du médecin de famille. Aux États-Unis, vous pouvez dire « primary care doctor ».

        Un deuxième avis est un nouveau regard sur votre diagnostic ou votre traitement. Il vient d’un médecin qui n’est pas le vôtre en ce moment.

        Vous pouvez demander des noms à votre médecin, ou à tout autre médecin de confiance. Des proches et des amis qui ont eu un cancer connaissent peut-être aussi quelqu’un.
card-another-gp-elsewhere =
    .short = Demandez au cabinet de votre médecin si vous pouvez y voir quelqu’un d’autre. Les règles pour voir un autre médecin de famille changent d’un pays à l’autre. Un deuxième avis peut venir d’un médecin de famille ou d’un spécialiste.
    .do-1 = Demandez comment voir un autre médecin de famille là où vous vivez.
    .do-2 = Dites au nouveau médecin ce que le premier a dit, et ce qui vous inquiète encore.
    .detail =
        Un deuxième avis est un nouveau regard sur votre diagnostic ou votre traitement. Il vient d’un médecin qui n’est pas le vôtre en ce moment.

        Cette question fâche rarement les médecins. Ils se demandent conseil aussi, quand un cas est difficile ou rare.

        Vous pouvez aussi retourner voir votre médecin actuel. Demandez-lui d’expliquer à nouveau, et dites ce qui n’est pas clair. Il n’y a aucune gêne à demander deux fois.

## changing-practice

card-changing-practice = Puis-je changer de cabinet (GP) ?
card-changing-practice-uk =
    .short = Oui, si un autre cabinet près de chez vous a de la place. Pour quitter votre cabinet de généralistes (GP practice), inscrivez-vous dans un autre. Mais pour un autre avis, ce n’est peut-être pas nécessaire. Si votre cabinet a plusieurs généralistes (GP), vous pouvez en voir un autre.
    .do-1 = Demandez d’abord si vous pouvez voir un autre généraliste là où vous êtes.
    .do-2 = Vérifiez que le nouveau cabinet peut vous prendre avant de partir.
    .detail =
        N’ayez pas peur de demander un autre avis. Cela ne devrait pas nuire à vos soins ni gâcher les choses avec votre généraliste.

        Avant de changer, faites une liste pour le nouveau cabinet. Mettez-y vos examens, vos « referrals », votre traitement et vos médicaments. Un « referral », c’est quand un médecin vous adresse à un autre.

        Demandez à l’ancien cabinet et à l’hôpital ce que devient tout ce qui est prévu. Donnez à l’hôpital le nom de votre nouveau cabinet.
card-changing-practice-us =
    .short = Vous n’avez pas à changer de médecin pour avoir un deuxième avis. C’est vous qui choisissez qui vous traite. Si vous voulez quand même un nouveau cabinet, votre assurance santé (health plan) peut nommer des médecins de son réseau (network).
    .do-1 = Demandez à votre assurance quels médecins sont dans son réseau.
    .do-2 = Demandez au nouveau cabinet s’il prend de nouveaux patients.
    .detail =
        On peut demander l’avis de plusieurs médecins et rester quand même avec le premier. Personne n’est obligé de changer.

        Nous n’avons trouvé aucune règle générale sur le changement de cabinet aux États-Unis. Votre assurance et le nouveau cabinet peuvent vous dire ce qu’il leur faut. Si vous cherchez un centre spécialisé, la liste du National Cancer Institute est un moyen.

        Avant de changer, faites une liste pour le nouveau cabinet. Mettez-y vos examens, votre traitement et vos médicaments. Demandez aux deux cabinets ce que devient tout ce qui est prévu.
card-changing-practice-elsewhere =
    .short = Les règles pour changer de médecin de famille changent d’un pays à l’autre. Demandez au cabinet où vous aimeriez aller. Vous n’avez pas à changer de médecin pour avoir un deuxième avis.
    .do-1 = Demandez au nouveau cabinet s’il peut vous prendre.
    .do-2 = Demandez ce que deviennent les examens et les consultations prévus.
    .detail =
        On peut demander l’avis de plusieurs médecins et rester quand même avec le premier. Personne n’est obligé de changer. Le patient choisit qui donne le traitement.

        Avant de changer, faites une liste pour le nouveau médecin. Mettez-y vos examens, votre traitement et vos médicaments. Demandez au cabinet de votre ancien médecin ce qui manque.

        Si quelque chose n’est pas clair, votre médecin ou votre infirmière peut vous dire comment cela se passe là où vous vivez.

## finding-specialist

card-finding-specialist = Comment trouver un spécialiste ?
card-finding-specialist-uk =
    .short = Demandez à votre « consultant » (médecin hospitalier expérimenté) ou à votre généraliste (GP) qui connaît le mieux votre maladie. Le NHS (service public de santé) peut vous adresser à un spécialiste. Cela compte surtout si votre maladie est rare. Nous ne recommandons aucun médecin ni aucun hôpital.
    .do-1 = Demandez : « Qui voit beaucoup de gens avec mon type de cancer ? »
    .do-2 = Demandez qu’on vous adresse à ce spécialiste (referral).
    .detail =
        Un deuxième avis peut être un moyen de voir quelqu’un qui connaît bien votre maladie.

        Votre « consultant » peut organiser une consultation chez un autre médecin. Votre généraliste peut vous adresser à un autre « consultant ». Ce médecin travaille d’habitude dans un autre hôpital : demandez donc si c’est loin.

        Le temps presse ? Les infirmières de Cancer Research UK indiquent le moyen le plus rapide. Demandez à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral).

        Une équipe de chirurgiens a refusé une opération ? Vous pouvez demander qu’une autre équipe de chirurgiens examine votre cas. Nous le savons par un groupe de patients.
card-finding-specialist-us =
    .short = Demandez des noms à votre médecin. Vous pouvez aussi demander à un autre médecin de confiance, ou à des proches et à des amis qui ont eu un cancer. Votre assurance santé (health plan) peut nommer des médecins de son réseau (network). Nous ne recommandons aucun médecin ni aucun hôpital.
    .do-1 = Demandez à votre médecin des noms à contacter.
    .do-2 = Demandez à votre assurance lesquels sont dans son réseau.
    .do-3 = Regardez la liste de centres du National Cancer Institute.
    .detail =
        Le National Cancer Institute (NCI) tient une liste de centres du cancer. C’est un moyen de trouver un centre spécialisé.

        Il y en a 72 sur la liste, dans 36 États et dans le District de Columbia. Sept d’entre eux ne sont que des laboratoires.

        Les outils de recherche de médecins sur internet sont un autre moyen.

        Quand vous avez un nom, appelez le cabinet. Demandez combien de personnes avec votre type de cancer ce médecin voit. Demandez ce qu’il leur faut avant une consultation, quand on peut vous voir et ce que vous payeriez.
card-finding-specialist-elsewhere =
    .short = Demandez au médecin ou à l’infirmière qui vous soigne comment trouver un spécialiste là où vous vivez. Les règles changent d’un pays à l’autre. Nous ne recommandons aucun médecin ni aucun hôpital.
    .do-1 = Demandez : « Qui voit beaucoup de gens avec mon type de cancer ? »
    .do-2 = Demandez ce qu’il vous faut pour y avoir un rendez-vous.
    .detail =
        Un deuxième avis mérite une vraie réflexion si votre cancer est d’un type rare. De même si votre médecin a vu peu de cas comme le vôtre.

        L’autre hôpital est peut-être loin. Y aller peut coûter cher, ou ne pas être possible. Demandez-le avant de prendre rendez-vous.

        Demandez aussi quand on pourrait vous voir, ce que vous payeriez et ce qu’il leur faut de vous. Notez les réponses.

## remote-opinions

card-remote-opinions = Un avis en ligne ou par vidéo ?
card-remote-opinions-uk =
    .short = Vous pouvez demander. Nous n’avons rien trouvé sur le deuxième avis par vidéo au NHS (service public de santé). Parfois, un généraliste (GP) peut obtenir un autre avis sans nouvelle consultation. Nous le savons par le blog d’un généraliste de 2013 : c’est donc ancien.
    .do-1 = Demandez à votre « consultant » ou à votre généraliste si c’est possible sans consultation.
    .do-2 = Dites ce qui rend le trajet difficile pour vous.
    .detail =
        Un généraliste peut demander à des collègues ce qu’ils pensent. Ou il peut écrire à un deuxième « consultant » (médecin hospitalier expérimenté). Pour cela, vous n’avez peut-être pas à vous déplacer.

        Lors d’un deuxième avis habituel, vous rencontrez le nouveau médecin. Il vous examine et parcourt votre histoire et vos résultats. Demandez ce qui manquerait si personne ne vous examine.

        L’autre hôpital est peut-être loin, et le trajet peut être dur ou cher. Dites à l’équipe si c’est pour cela que vous demandez. Elle connaît peut-être une solution.

        On vous a proposé un avis payant en ligne ? Demandez d’abord qui le donne, ce qu’il coûte, quels documents il faut et qui les voit. Montrez la réponse à votre équipe.
card-remote-opinions-us =
    .short = Oui, à certains endroits. Certains médecins et centres du cancer donnent un avis à partir de votre dossier et par vidéo. Demandez ce qu’il leur faut, ce que cela coûte et si votre assurance santé (health plan) le paie.
    .do-1 = Demandez au centre s’il donne des avis à distance.
    .do-2 = Demandez le coût à votre assurance avant de prendre rendez-vous.
    .detail =
        Il faut normalement au nouveau médecin vos images médicales sur un disque et le rapport du laboratoire (pathology report). Ce rapport dit ce que le laboratoire a trouvé. Parfois, il lui faut aussi les lames de tissu (tissue slides), de fines tranches de ce qui a été retiré.

        Envoyez des copies de votre dossier si ce n’est pas déjà fait. Demandez si tout est arrivé.

        Lors d’un deuxième avis habituel, le médecin vous rencontre et vous examine. Demandez ce qui manquerait si personne ne vous examine.

        Dites à votre médecin ce que vous prévoyez. Montrez-lui la réponse quand elle arrive.
card-remote-opinions-elsewhere =
    .short = Nous n’avons trouvé à ce sujet aucune information qui vaille dans tous les pays. Un deuxième avis par vidéo ou à partir de votre dossier est-il possible ? Demandez au médecin ou à l’infirmière qui vous soigne.
    .do-1 = Demandez qui donne l’avis, ce qu’il coûte et qui voit votre dossier.
    .do-2 = Dites à votre médecin ce que vous prévoyez.
    .detail =
        L’autre hôpital est peut-être loin, et le trajet peut être dur ou cher. Dites à votre équipe si c’est pour cela que vous demandez.

        Lors d’un deuxième avis habituel, vous rencontrez le nouveau médecin. Il vous examine et parcourt votre histoire et vos résultats. Demandez ce qui manquerait si personne ne vous examine.

        Toute personne qui examine votre cas a besoin des papiers médicaux que vous avez. Demandez des copies de votre dossier, sauf si on l’envoie pour vous.

## what-to-say

card-what-to-say = Que puis-je dire à mon médecin ?
card-what-to-say-uk =
    .short = Dites-le simplement et poliment : « J’aimerais un deuxième avis avant de décider. Pouvez-vous m’aider à l’organiser ? » Cela fâche rarement les médecins. Ils se demandent conseil aussi pour les cas difficiles ou rares.
    .do-1 = Demandez-vous pourquoi, au juste, vous voulez un autre avis.
    .do-2 = Écrivez votre phrase et vos questions sur papier.
    .do-3 = Venez avec quelqu’un à la discussion.
    .detail =
        Vous pouvez dire à votre « consultant » (médecin hospitalier expérimenté) :

        - « Expliquez-moi encore le diagnostic, s’il vous plaît. Je n’ai pas compris cette partie. »
        - « J’ai encore des doutes. Adressez-moi à quelqu’un d’autre, s’il vous plaît. »
        - « J’aimerais garder mes rendez-vous avec vous pour le moment. »

        Vous pouvez dire à votre généraliste (GP, médecin de famille) :

        - « J’aimerais l’avis d’un autre médecin de l’hôpital. Adressez-moi à un autre consultant, s’il vous plaît. »

        Et à l’un comme à l’autre :

        - « Quel retard cela causerait-il ? »
        - « Commencer le traitement plus tard pourrait-il me nuire ? »

        C’est difficile à dire à voix haute ? Vous pouvez donner un papier avec votre phrase.
card-what-to-say-us =
    .short = Dites-le simplement et poliment : « J’aimerais un deuxième avis avant de décider. Qui pourrais-je contacter ? » Cela fâche rarement les médecins, et en général ils veulent bien aider à l’organiser.
    .do-1 = Demandez-vous pourquoi, au juste, vous voulez un autre avis.
    .do-2 = Écrivez votre phrase et vos questions sur papier.
    .do-3 = Venez avec quelqu’un à la discussion.
    .detail =
        Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Vous n’avez donc pas à vous excuser.

        Vous pouvez dire à votre médecin :

        - « Expliquez-moi encore le diagnostic, s’il vous plaît. Je n’ai pas compris cette partie. »
        - « À quels médecins demanderiez-vous à ma place ? Donnez-moi quelques noms, s’il vous plaît. »
        - « Quel retard cela causerait-il ? »
        - « Commencer le traitement plus tard pourrait-il me nuire ? »
        - « J’aimerais garder mes rendez-vous avec vous pour le moment. »

        C’est difficile à dire à voix haute ? Vous pouvez donner un papier avec votre phrase.
card-what-to-say-elsewhere =
    .short = Dites-le simplement et poliment : « J’aimerais un deuxième avis avant de décider. Comment cela se passe-t-il ici ? » Cela fâche rarement les médecins. Ils se demandent conseil aussi pour les cas difficiles ou rares.
    .do-1 = Demandez-vous pourquoi, au juste, vous voulez un autre avis.
    .do-2 = Écrivez votre phrase et vos questions sur papier.
    .do-3 = Venez avec quelqu’un à la discussion.
    .detail =
        Les règles changent d’un pays à l’autre : demandez donc comment cela se passe là où vous vivez. Vous pouvez dire à votre médecin :

        - « Expliquez-moi encore le diagnostic, s’il vous plaît. Je n’ai pas compris cette partie. »
        - « J’aimerais l’avis d’un autre médecin. À qui dois-je demander ? »
        - « Quel retard cela causerait-il ? »
        - « Commencer le traitement plus tard pourrait-il me nuire ? »
        - « J’aimerais garder mes rendez-vous avec vous pour le moment. »

        C’est difficile à dire à voix haute ? Vous pouvez donner un papier avec votre phrase.

## jess-rule

card-jess-rule = Qu’est-ce que la règle de Jess ?
card-jess-rule-england =
    .short = La règle de Jess (Jess’s Rule) est pour les équipes de généralistes (GP) en Angleterre. Si vous venez une troisième fois pour des symptômes qui restent ou s’aggravent, l’équipe devrait tout revoir. Elle vaut aussi pour des symptômes que personne n’explique. On encourage le personnel à le faire ; la loi ne l’y oblige pas.
    .do-1 = Dites : « C’est la troisième fois que je viens pour cela. »
    .do-2 = Dites ce qui a changé, et ce qui s’est aggravé.
    .detail =
        On demande à l’équipe de faire trois choses :

        - réfléchir (reflect) : vous voir en face et vous examiner, si elle vous a seulement parlé par téléphone ou en ligne
        - revoir (review) : demander à un collègue, et chercher des signes d’alerte à tout âge
        - repenser (rethink) : demander des examens, ou vous adresser à un spécialiste

        Le ministère de la santé et NHS England l’ont annoncée en septembre 2025. Le Royal College of GPs la soutient. Un article de presse dit que des affiches ont été envoyées aux 6 170 cabinets de généralistes d’Angleterre.

        La règle de Jess et la règle de Martha (Martha’s Rule) sont deux dispositifs de sécurité liés au deuxième avis. Chacune ne vaut que pour une situation. La règle de Martha est pour les personnes à l’hôpital.

        Elle porte le nom de Jessica Brady. Elle est morte d’un cancer en décembre 2020, à 27 ans, après environ 20 contacts avec son cabinet en cinq mois.
card-jess-rule-rest-of-uk =
    .short = La règle de Jess (Jess’s Rule) ne vaut qu’en Angleterre. Nous n’avons rien trouvé de semblable en Écosse, au pays de Galles ou en Irlande du Nord. Si les symptômes restent ou s’aggravent, retournez-y et dites-le. Vous pouvez demander un autre généraliste (GP, médecin de famille).
    .do-1 = Dites au cabinet combien de fois vous avez consulté pour cela.
    .do-2 = Dites ce qui a changé, et ce qui s’est aggravé.
    .do-3 = Demandez un autre généraliste du cabinet, s’il y en a plusieurs.
    .detail =
        Demander sans cesse peut fatiguer. Retournez-y quand même si quelque chose ne va pas.

        Pour avoir un autre avis, prenez rendez-vous avec un autre généraliste de votre cabinet, s’il y en a plusieurs. Votre généraliste peut aussi vous adresser à un autre médecin si vous le demandez.

        Un diagnostic qui prend longtemps est une des raisons de demander un deuxième avis. Dites-le si c’est votre raison.

        Cela peut aider d’écrire chaque symptôme et quand il a commencé. Notez quand vous avez consulté le cabinet et ce qu’on vous a dit.
card-jess-rule-us =
    .short = La règle de Jess (Jess’s Rule) est un dispositif pour les médecins de famille en Angleterre. Elle ne vaut pas aux États-Unis. Si les symptômes restent ou s’aggravent, retournez-y et dites-le. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient.
    .do-1 = Dites au cabinet combien de fois vous avez consulté pour cela.
    .do-2 = Dites ce qui a changé, et ce qui s’est aggravé.
    .do-3 = Demandez à votre médecin les noms d’autres médecins.
    .detail =
        Demander sans cesse peut fatiguer. Retournez-y quand même si quelque chose ne va pas.

        Un diagnostic qui prend longtemps est une des raisons de vouloir un deuxième avis. Dites-le si c’est votre raison.

        Vous pouvez aussi demander des noms à un autre médecin de confiance.

        Cela peut aider d’écrire chaque symptôme et quand il a commencé. Notez quand vous avez vu un médecin et ce qu’on vous a dit.
card-jess-rule-elsewhere =
    .short = La règle de Jess (Jess’s Rule) est un dispositif pour les médecins de famille en Angleterre. Nous ne connaissons pas de règle semblable qui vaille dans tous les pays. Si les symptômes restent ou s’aggravent, retournez-y et dites-le. Vous pouvez demander à voir un autre médecin.
    .do-1 = Dites au médecin combien de fois vous avez consulté pour cela.
    .do-2 = Dites ce qui a changé, et ce qui s’est aggravé.
    .detail =
        Demander sans cesse peut fatiguer. Retournez-y quand même si quelque chose ne va pas.

        Un diagnostic qui prend longtemps est une des raisons de vouloir un deuxième avis. Dites-le si c’est votre raison. Les règles changent d’un pays à l’autre : demandez donc comment cela se passe là où vous vivez.

        Demandez à votre médecin actuel d’expliquer à nouveau, et dites ce qui n’est pas clair.

        Cela peut aider d’écrire chaque symptôme et quand il a commencé. Notez quand vous avez vu un médecin et ce qu’on vous a dit.

## martha-rule

card-martha-rule = Règle de Martha : aller mal à l’hôpital
card-martha-rule-england =
    .short = À l’hôpital, et cela s’aggrave vite ? Dites-le maintenant au personnel du service. Si on ne vous écoute toujours pas, appelez le numéro « Martha’s Rule » de l’hôpital. Patients, familles et aidants peuvent ainsi demander qu’une autre équipe vienne vite. Vous pouvez appeler à toute heure.
    .do-1 = Dites maintenant au personnel du service ce qui a changé.
    .do-2 = Si personne n’écoute, appelez le numéro « Martha’s Rule » affiché dans le service.
    .detail =
        Beaucoup d’hôpitaux appellent cette ligne « Call for Concern » ou « Call 4 Concern ». Cherchez le numéro dans le service, ou demandez au personnel.

        La règle a deux autres parties. On demande chaque jour aux patients comment ils se sentent. Tout membre du personnel peut aussi appeler l’autre équipe.

        Elle est seulement pour les personnes qui séjournent à l’hôpital. Elle ne sert pas pour le parking, les repas ou les plaintes générales. Pour une inquiétude grave au sujet de quelqu’un ailleurs, utilisez NHS 111, le numéro d’urgence ou un service d’urgences.

        De septembre 2024 à décembre 2025, il y a eu 10 119 appels. Environ un tiers a montré que l’état de quelqu’un s’aggravait vraiment. Après 446 appels, des patients sont passés à un niveau de soins plus élevé, ce qui a peut-être sauvé des vies.

        En septembre 2025, elle a été annoncée pour les 210 hôpitaux de soins aigus (acute). En mars 2026, NHS England a dit que tous la mettaient en place. Cela devrait être achevé dans l’année 2026 à 2027.

        La règle de Martha et la règle de Jess (Jess’s Rule) sont deux dispositifs de sécurité liés au deuxième avis. Chacune ne vaut que pour une situation. La règle de Jess est pour les médecins de famille.
card-martha-rule-wales =
    .short = À l’hôpital, et cela s’aggrave ? Dites-le maintenant au personnel du service. Si on ne vous écoute pas, utilisez le numéro « Call4Concern » de l’hôpital. La règle de Martha (Martha’s Rule) est le dispositif anglais. Le pays de Galles a Call4Concern, qui suit la même idée.
    .do-1 = Dites maintenant au personnel du service ce qui a changé.
    .do-2 = Si personne n’écoute, appelez le numéro Call4Concern.
    .do-3 = Demandez à tout membre du personnel si vous ne trouvez pas le numéro.
    .detail =
        Call4Concern est pour toutes les personnes qui séjournent dans un hôpital au pays de Galles. Les services pour les enfants, les nouveau-nés et la maternité (les naissances) comptent aussi.

        Velindre, le centre du cancer de Cardiff, le propose jour et nuit. Là, c’est aussi pour les personnes qui viennent seulement pour la journée. Par exemple pour une consultation, des rayons (radiothérapie) ou une chimiothérapie.

        Dans le service, utilisez des mots courts et clairs : « C’est pire qu’il y a une heure. Venez voir maintenant, s’il vous plaît. »

        Les proches peuvent parler aussi.

        Hors de l’hôpital, appelez tout de suite le numéro d’urgence dans ces cas : douleur à la poitrine, mal à respirer, fort saignement.
card-martha-rule-scotland =
    .short = À l’hôpital, et cela s’aggrave ? Dites-le maintenant au personnel du service. La règle de Martha (Martha’s Rule) est un dispositif en Angleterre. Nous n’avons rien trouvé de semblable en Écosse.
    .do-1 = Dites maintenant au personnel du service ce qui a changé.
    .do-2 = Si personne n’écoute, demandez à parler à l’infirmière responsable (nurse in charge) ou à un médecin expérimenté (senior doctor).
    .do-3 = Demandez si l’hôpital a un numéro pour les patients et les familles qui s’inquiètent.
    .detail =
        Utilisez des mots courts et clairs : « C’est pire qu’il y a une heure. Venez voir maintenant, s’il vous plaît. »

        Dites ce que vous voyez, par exemple pour la respiration, la douleur ou la peau.

        Vous ne dérangez pas. Vous devriez pouvoir dire vos inquiétudes, et cela peut aider le personnel et vous à bien travailler ensemble. Les proches s’inquiètent peut-être aussi, et ils peuvent parler.

        Si la première personne ne fait rien, dites-le à la suivante. Continuez à demander jusqu’à ce que quelqu’un vienne.

        Hors de l’hôpital, appelez tout de suite le numéro d’urgence dans ces cas : douleur à la poitrine, mal à respirer, fort saignement.
card-martha-rule-northern-ireland =
    .short = À l’hôpital, et cela s’aggrave ? Dites-le maintenant au personnel du service. La règle de Martha (Martha’s Rule) est un dispositif en Angleterre. Début 2024, une page de santé d’Irlande du Nord disait qu’il n’y avait pas de discussions pour l’y introduire. C’est peut-être dépassé.
    .do-1 = Dites maintenant au personnel du service ce qui a changé.
    .do-2 = Si personne n’écoute, demandez à parler à l’infirmière responsable (nurse in charge) ou à un médecin expérimenté (senior doctor).
    .do-3 = Demandez si l’hôpital a un numéro pour les patients et les familles qui s’inquiètent.
    .detail =
        Pour l’Irlande du Nord, nous n’avons rien trouvé de plus récent que cette page de début 2024. Demandez donc au service ce qui existe aujourd’hui.

        Utilisez des mots courts et clairs : « C’est pire qu’il y a une heure. Venez voir maintenant, s’il vous plaît. »

        Dites ce que vous voyez, par exemple pour la respiration, la douleur ou la peau.

        Vous ne dérangez pas. Vous devriez pouvoir dire vos inquiétudes, et cela peut aider le personnel et vous à bien travailler ensemble.

        Si la première personne ne fait rien, dites-le à la suivante. Continuez à demander jusqu’à ce que quelqu’un vienne.

        Hors de l’hôpital, appelez tout de suite le numéro d’urgence dans ces cas : douleur à la poitrine, mal à respirer, fort saignement.
card-martha-rule-us =
    .short = À l’hôpital, et cela s’aggrave ? Dites-le maintenant au personnel de votre service. La règle de Martha (Martha’s Rule) est un dispositif en Angleterre. Elle ne vaut pas aux États-Unis.
    .do-1 = Dites maintenant à l’infirmière ce qui a changé.
    .do-2 = Si personne n’écoute, demandez à parler à l’infirmière responsable (charge nurse) ou à un médecin expérimenté (senior doctor).
    .do-3 = Demandez si l’hôpital a un numéro pour les patients et les familles qui s’inquiètent.
    .detail =
        Utilisez des mots courts et clairs : « C’est pire qu’il y a une heure. Venez voir maintenant, s’il vous plaît. »

        Dites ce que vous voyez, par exemple pour la respiration, la douleur ou la peau.

        Vous ne dérangez pas. Vous devriez pouvoir dire vos inquiétudes, et cela peut aider le personnel et vous à bien travailler ensemble. Les proches s’inquiètent peut-être aussi, et ils peuvent parler.

        Si la première personne ne fait rien, dites-le à la suivante. Continuez à demander jusqu’à ce que quelqu’un vienne.

        Si quelqu’un est en danger hors de l’hôpital, appelez le numéro d’urgence.
card-martha-rule-elsewhere =
    .short = À l’hôpital, et cela s’aggrave ? Dites-le maintenant au personnel du service. La règle de Martha (Martha’s Rule) est un dispositif en Angleterre. Ailleurs, il y a d’autres règles : demandez donc au personnel ce qui existe dans votre hôpital.
    .do-1 = Dites maintenant au personnel du service ce qui a changé.
    .do-2 = Si personne n’écoute, demandez à parler à l’infirmière responsable ou à un médecin expérimenté.
    .do-3 = Demandez si l’hôpital a un numéro pour les patients et les familles qui s’inquiètent.
    .detail =
        Utilisez des mots courts et clairs : « C’est pire qu’il y a une heure. Venez voir maintenant, s’il vous plaît. »

        Dites ce que vous voyez, par exemple pour la respiration, la douleur ou la peau.

        Vous ne dérangez pas. Vous devriez pouvoir dire vos inquiétudes, et cela peut aider le personnel et vous à bien travailler ensemble. Les proches s’inquiètent peut-être aussi, et ils peuvent parler.

        Si la première personne ne fait rien, dites-le à la suivante. Continuez à demander jusqu’à ce que quelqu’un vienne.

        Si quelqu’un est en danger hors de l’hôpital, appelez le numéro d’urgence de l’endroit où vous êtes.

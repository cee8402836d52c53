### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = Qui va me traiter ensuite ?
card-who-treats-me-uk =
    .short = Vos soins ne passent pas tout seuls au deuxième médecin. Vous choisissez qui vous traite, mais ce médecin n’est pas obligé de vous prendre. Si vous voulez qu’il vous traite, il doit être d’accord. Les médecins et les hôpitaux devraient alors régler le changement entre eux.
    .do-1 = Dites aux deux médecins lequel vous voulez pour votre traitement.
    .do-2 = Si c’est le deuxième médecin, demandez-lui s’il peut vous prendre.
    .do-3 = Demandez qui s’occupe de vous jusqu’à ce que le changement soit réglé.
    .detail =
        Un deuxième avis est un regard sur votre cas et un conseil. Il ne vous fait pas passer dans une nouvelle équipe.

        Vous aimeriez peut-être que le deuxième médecin continue vos soins. Dites-le pendant la consultation, ou dites-le à votre médecin. La réponse peut être oui ou non.

        Si c’est oui, les médecins et les hôpitaux devraient organiser le changement. Voici de bonnes questions :

        - Qui est responsable de mes soins jusque-là ?
        - Où aurais-je mon traitement ?
        - Mon traitement commencerait-il plus tard ?
        - Que deviennent les dates que j’ai maintenant ?

        Si c’est non, vos soins restent là où ils sont. Vous pouvez demander à votre médecin de parler avec vous de ce que le deuxième médecin a dit.
card-who-treats-me-us =
    .short = Vous choisissez qui vous donne votre traitement. Un deuxième médecin n’est pas obligé de devenir le vôtre. Si vous voulez qu’il vous traite, demandez-lui tôt s’il peut vous prendre. Demandez ensuite à votre assurance santé (health plan) ce qu’elle paie.
    .do-1 = Dites aux deux médecins lequel vous voulez pour votre traitement.
    .do-2 = Demandez au deuxième médecin s’il peut vous prendre.
    .do-3 = Interrogez votre assurance sur son réseau (network) et sur la lettre d’un médecin (referral).
    .detail =
        Un deuxième avis est un regard sur votre cas et un conseil. Vous pouvez revenir voir votre premier médecin et lui montrer ce conseil.

        Vous pouvez aussi demander au deuxième médecin de vous traiter. La réponse peut être oui ou non.

        Si c’est oui, voici de bonnes questions :

        - Qui est responsable de mes soins jusque-là ?
        - Où aurais-je mon traitement ?
        - Mon traitement commencerait-il plus tard ?

        Une assurance santé devrait payer aussi une consultation chez un spécialiste. Mais une part du coût peut rester à votre charge (co-pay).

        Vérifiez si le médecin est dans le réseau de votre assurance. Vérifiez aussi s’il vous faut une lettre d’un médecin.

        Si c’est non, vous pouvez rester avec votre premier médecin.
card-who-treats-me-elsewhere =
    .short = Vous choisissez qui vous donne votre traitement. Mais un deuxième médecin n’est pas obligé de devenir le vôtre. La façon de changer de médecin n’est pas la même d’un pays à l’autre. Demandez aux deux médecins comment cela se passe là où vous vivez.
    .do-1 = Dites aux deux médecins lequel vous voulez pour votre traitement.
    .do-2 = Demandez au deuxième médecin s’il peut vous prendre.
    .do-3 = Demandez qui s’occupe de vous jusque-là.
    .detail =
        Un deuxième avis est un regard sur votre cas et un conseil. Vous pouvez revenir voir votre premier médecin et lui montrer ce conseil.

        Vous pouvez aussi demander au deuxième médecin de vous traiter. La réponse peut être oui ou non.

        Voici de bonnes questions :

        - Qui est responsable de mes soins jusque-là ?
        - Où aurais-je mon traitement ?
        - Mon traitement commencerait-il plus tard ?
        - Combien cela me coûterait-il ?

        Les règles et les coûts changent d’un pays à l’autre. Nous ne pouvons donc pas vous dire ce qui vaut là où vous vivez.

## if-they-agree

card-if-they-agree = Et si les deux médecins sont d’accord ?
card-if-they-agree-any =
    .short = C’est peut-être un soulagement, ou vous espériez autre chose. Souvent, le deuxième avis ressemble au premier. Le diagnostic et le traitement inspirent alors plus confiance à la plupart des gens. Mais cela peut décevoir, et tout réentendre peut faire mal. Vous pouvez dire à votre équipe comment vous vous sentez.
    .do-1 = Dites à votre équipe ce que le deuxième médecin a dit.
    .do-2 = Parcourez avec elle vos prochaines dates.
    .do-3 = Écrivez ce qui vous inquiète encore et posez la question.
    .detail =
        Un expert de plus a maintenant étudié votre cas. Quand deux médecins sont d’accord, la plupart des gens se sentent plus tranquilles.

        Si vous avez gardé les dates prévues par votre premier médecin, vous gagnez du temps maintenant. Vous pouvez continuer à partir de là.

        Si vous espériez une autre réponse, cela peut faire mal. Si quelque chose n’est pas clair, demandez à votre médecin de l’expliquer à nouveau. Vous n’avez pas à changer de médecin, et vous pouvez toujours choisir qui vous donne votre traitement.

        Il est courant que deux médecins soient d’accord, mais ce n’est pas toujours le cas.

        Un bilan d’études de 2015 a examiné cela. Le premier avis a été confirmé dans 43 à 82 cas sur 100. Dans 12 à 69 cas, quelque chose a changé.

        Ce bilan disait qu’il y avait peu de données. Ne donnez donc pas trop de poids à ces chiffres.

## if-they-disagree

card-if-they-disagree = Et s’ils ne sont pas d’accord ?
card-if-they-disagree-any =
    .short = Deux avis différents peuvent vous troubler, et il peut être dur de choisir. Il n’y a pas lieu de s’alarmer : il reste des solutions. Vous pouvez montrer le nouvel avis à votre premier médecin. Un troisième médecin peut vous aider à choisir. C’est vous qui décidez qui vous traite.
    .do-1 = Demandez à chaque médecin d’expliquer en quoi les deux avis sont différents, et pourquoi.
    .do-2 = Portez le nouvel avis à votre premier médecin et parlez-en.
    .do-3 = Demandez si prendre le temps de choisir pourrait vous nuire.
    .detail =
        Vous avez ces solutions :

        - Revenir avec le nouvel avis chez votre premier médecin. Ensemble, vous changerez peut-être le traitement.
        - Demander à un troisième médecin, qui peut vous aider à choisir entre les deux.
        - Choisir quel médecin vous voulez pour vous traiter. Vous n’avez pas à changer de médecin.

        Un avis n’est pas juste ou faux parce qu’il vient en deuxième. Ce bot ne peut pas dire lequel est bon pour vous. Demandez aux deux médecins ce qui parle pour leur plan et ce qui parle contre.

        Il arrive que les médecins ne soient pas d’accord. Un bilan de 2017 a regardé 25 études. Selon l’étude, les deux avis étaient différents dans 2 à 51 cas sur 100.

        Les personnes de ces études voulaient surtout une certitude ou en savoir plus. Certaines manquaient de confiance, ou les discussions avec leur médecin s’étaient mal passées.

        Un bilan de 2015 a trouvé des changements dans 12 à 69 cas sur 100. Il disait qu’il y avait peu de données.

## third-opinion

card-third-opinion = Puis-je avoir un troisième avis ?
card-third-opinion-uk =
    .short = Vous pouvez demander encore un avis après le deuxième. La loi n’y donne pas droit, et la réponse peut donc être non. Mais les médecins doivent respecter votre souhait de chercher un autre avis. Si deux médecins sont d’avis différents, un troisième peut vous aider à choisir.
    .do-1 = Demandez-vous ce que vous voulez encore savoir.
    .do-2 = Demandez à votre « consultant » ou à votre généraliste (GP) si un autre médecin pourrait vous voir.
    .do-3 = Demandez si attendre plus longtemps pourrait vous nuire.
    .detail =
        Un « consultant » est un médecin hospitalier expérimenté. Un « GP » est votre médecin de famille.

        La loi britannique ne vous donne pas droit à un deuxième avis, ni à un troisième. Selon les règles des médecins, ils doivent respecter le souhait d’un patient d’avoir un autre avis. La personne à qui vous demandez devrait examiner votre cas et décider si un avis de plus est utile.

        Demandez-vous d’abord pourquoi vous en voulez un.

        Quelque chose n’est toujours pas clair ? Demandez alors au premier ou au deuxième médecin de l’expliquer à nouveau. Cela peut être plus rapide.

        Chaque nouvel avis prend du temps à organiser. Avoir vu un médecin une fois ne vous fait pas passer en tête de la file.

        Demandez combien de temps cela prendra probablement. Si votre maladie est grave ou si le traitement est urgent, parlez à votre équipe actuelle avant de décider.
card-third-opinion-us =
    .short = Oui, vous pouvez en demander un. Aux États-Unis, les informations pour les patients disent que chaque patient a droit à un deuxième avis. Si les deux premiers médecins sont d’avis différents, un troisième peut vous aider à choisir. Demandez à votre assurance santé (health plan) ce qu’elle paie.
    .do-1 = Demandez-vous ce que vous voulez encore savoir.
    .do-2 = Demandez à l’un de vos médecins d’autres noms à contacter.
    .do-3 = Demandez à votre assurance ce que vous auriez à payer.
    .detail =
        Demandez-vous d’abord pourquoi vous en voulez un.

        Quelque chose n’est toujours pas clair ? Demandez alors au premier ou au deuxième médecin de l’expliquer à nouveau. Cela peut être plus rapide.

        Chaque nouvel avis prend du temps à organiser. Demandez à votre médecin combien de temps cela prendra probablement, et si commencer plus tard pourrait vous nuire.

        Medicare Part B aide à payer un deuxième avis dans certains cas. Il s’agit d’une opération dont vous avez besoin, mais qui n’est pas une urgence.

        Si les deux premiers avis sont différents, il aide à payer un troisième. Vous payez 20 % après le « deductible » (la somme que vous devez d’abord).

        Les contrats Medicare Advantage peuvent avoir d’autres règles. Il vous faudra peut-être un médecin du réseau (network) ou une lettre d’un médecin (referral). Demandez à votre assurance avant de prendre rendez-vous.
card-third-opinion-elsewhere =
    .short = Vous pourrez peut-être voir un troisième médecin. Si les deux premiers sont d’avis différents, un troisième peut vous aider à choisir. Les règles et les coûts changent d’un pays à l’autre. Demandez à votre médecin comment cela se passe là où vous vivez.
    .do-1 = Demandez-vous ce que vous voulez encore savoir.
    .do-2 = Demandez à votre médecin comment obtenir un troisième avis là où vous vivez.
    .do-3 = Demandez si attendre plus longtemps pourrait vous nuire.
    .detail =
        Demandez-vous d’abord pourquoi vous en voulez un.

        Quelque chose n’est toujours pas clair ? Demandez alors au premier ou au deuxième médecin de l’expliquer à nouveau. Cela peut être plus rapide.

        Vous pouvez aussi porter le deuxième avis à votre premier médecin. Ensemble, vous changerez peut-être le traitement.

        Chaque nouvel avis prend du temps à organiser. Demandez à votre médecin combien de temps cela prendra probablement. Si votre maladie est grave ou si le traitement est urgent, parlez à votre équipe actuelle avant de décider.

        Nous ne pouvons pas vous dire à quoi vous avez droit dans votre pays, ni ce que vous auriez à payer.

## must-i-switch

card-must-i-switch = Dois-je changer de médecin ?
card-must-i-switch-uk =
    .short = Non. Vous n’avez pas à changer de médecin, quel que soit le nombre d’avis. Vous choisissez qui vous donne votre traitement. Vos soins ne passent pas tout seuls au deuxième médecin. Et demander ne devrait rien gâcher avec le médecin que vous avez.
    .do-1 = Si vous voulez rester, dites-le à votre médecin.
    .do-2 = Rapportez à votre médecin ce que le deuxième a dit.
    .do-3 = Demandez si votre plan de traitement doit rester le même.
    .detail =
        Vous pouvez écouter un deuxième médecin et rester quand même là où vous êtes. Rien ne change tout seul.

        Votre demande ne devrait pas nuire à vos soins. Elle ne devrait rien gâcher avec votre généraliste (GP, votre médecin de famille) ni avec les autres soignants.

        Vous pouvez porter le nouvel avis à votre premier médecin. Ensemble, vous changerez peut-être le traitement, et vous gardez le même médecin.

        Si vous préférez changer, le deuxième médecin doit accepter. Rien ne l’oblige à devenir votre médecin. Demandez-lui avant de compter dessus.
card-must-i-switch-us =
    .short = Non. Vous n’avez pas à changer de médecin, quel que soit le nombre d’avis. Vous choisissez qui vous donne votre traitement. Vous pouvez porter le deuxième avis à votre premier médecin, et ensemble vous changerez peut-être le plan.
    .do-1 = Si vous voulez rester, dites-le à votre médecin.
    .do-2 = Rapportez à votre médecin ce que le deuxième a dit.
    .do-3 = Demandez si votre plan de traitement doit rester le même.
    .detail =
        Vous pouvez écouter un deuxième médecin et rester quand même là où vous êtes.

        Les médecins sont rarement fâchés quand un patient demande un autre avis. La plupart veulent bien aider à l’organiser. Vous devriez donc pouvoir revenir voir votre médecin avec ce que vous avez entendu.

        Le deuxième médecin a peut-être dit quelque chose de nouveau. Parlez-en avec votre premier médecin. Ensemble, vous changerez peut-être le traitement, et vous gardez le même médecin.

        Si vous préférez changer, demandez d’abord au deuxième médecin. Rien ne l’oblige à devenir votre médecin.
card-must-i-switch-elsewhere =
    .short = Non. Vous n’avez pas à changer de médecin, quel que soit le nombre d’avis. Vous choisissez qui vous donne votre traitement. Vous pouvez porter le deuxième avis à votre premier médecin, et ensemble vous changerez peut-être le plan.
    .do-1 = Si vous voulez rester, dites-le à votre médecin.
    .do-2 = Rapportez à votre médecin ce que le deuxième a dit.
    .do-3 = Demandez si votre plan de traitement doit rester le même.
    .detail =
        Vous pouvez écouter un deuxième médecin et rester quand même là où vous êtes.

        Les médecins sont rarement fâchés quand un patient demande un autre avis. Vous devriez donc pouvoir revenir voir votre médecin avec ce que vous avez entendu.

        Le deuxième médecin a peut-être dit quelque chose de nouveau. Parlez-en avec votre premier médecin. Ensemble, vous changerez peut-être le traitement, et vous gardez le même médecin.

        Si vous préférez changer, demandez d’abord au deuxième médecin. Rien ne l’oblige à devenir votre médecin. La façon de changer de médecin n’est pas la même d’un pays à l’autre.

## stopping-treatment

card-stopping-treatment = Je pense à arrêter le traitement
card-stopping-treatment-uk =
    .short = Si vous pensez à arrêter, c’est peut-être très dur pour vous en ce moment. Vous n’avez pas à trouver la réponse sans aide. Parlez à votre équipe de cancérologie avant tout changement, s’il vous plaît. Ce bot ne peut pas vous conseiller d’arrêter ou de continuer. Votre équipe peut dire ce que chaque choix pourrait signifier pour vous.
    .do-1 = Appelez aujourd’hui votre équipe de cancérologie et dites à quoi vous pensez.
    .do-2 = Dites ce qui rend les choses si dures.
    .do-3 = Demandez ce qui pourrait vous arriver si le traitement s’arrêtait ou venait plus tard.
    .detail =
        Si vous avez déjà sauté un traitement ou arrêté, dites-le à votre équipe maintenant. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence qu’elle vous a donné.

        Votre médecin ou votre infirmière spécialisée peut dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Demandez qu’on vous explique à nouveau tout ce qui n’est pas clair. Venez avec quelqu’un, et avec vos questions sur papier.

        Un deuxième avis peut montrer d’autres choix. Il prend du temps. Demandez donc d’abord à votre médecin si cela pourrait vous nuire.

        Le General Medical Council (GMC) fixe les règles des médecins au Royaume-Uni. Il dit que c’est à vous de décider de suivre ou non le conseil d’un médecin. Vous pouvez en parler avec votre équipe avant de décider.

        Si vous avez l’impression de ne plus pouvoir continuer, appelez les Samaritans. Ils sont là jour et nuit, et c’est gratuit. Si votre vie est en danger maintenant, utilisez le numéro d’urgence ou allez à « A&E » (les urgences de l’hôpital).
card-stopping-treatment-us =
    .short = Si vous pensez à arrêter, c’est peut-être très dur pour vous en ce moment. Vous n’avez pas à trouver la réponse sans aide. Parlez à votre équipe de cancérologie avant tout changement, s’il vous plaît. Ce bot ne peut pas vous conseiller d’arrêter ou de continuer. Votre équipe peut dire ce que chaque choix pourrait signifier pour vous.
    .do-1 = Appelez aujourd’hui votre équipe de cancérologie et dites à quoi vous pensez.
    .do-2 = Dites ce qui rend les choses si dures.
    .do-3 = Demandez ce qui pourrait vous arriver si le traitement s’arrêtait ou venait plus tard.
    .detail =
        Si vous avez déjà sauté un traitement ou arrêté, dites-le à votre équipe maintenant. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence qu’elle vous a donné.

        Votre médecin ou votre infirmière peut dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Demandez qu’on vous explique à nouveau tout ce qui n’est pas clair. Venez avec quelqu’un, et avec vos questions sur papier.

        Un deuxième avis peut montrer d’autres choix. Il prend du temps. Demandez donc d’abord à votre médecin si cela pourrait vous nuire.

        Si vous avez l’impression de ne plus pouvoir continuer, contactez la Suicide and Crisis Lifeline par appel ou par SMS. Elle est là jour et nuit, et c’est gratuit. Si votre vie est en danger maintenant, utilisez le numéro d’urgence.
card-stopping-treatment-elsewhere =
    .short = Si vous pensez à arrêter, c’est peut-être très dur pour vous en ce moment. Vous n’avez pas à trouver la réponse sans aide. Parlez à votre équipe de cancérologie avant tout changement, s’il vous plaît. Ce bot ne peut pas vous conseiller d’arrêter ou de continuer. Votre équipe peut dire ce que chaque choix pourrait signifier pour vous.
    .do-1 = Appelez aujourd’hui votre équipe de cancérologie et dites à quoi vous pensez.
    .do-2 = Dites ce qui rend les choses si dures.
    .do-3 = Demandez ce qui pourrait vous arriver si le traitement s’arrêtait ou venait plus tard.
    .detail =
        Si vous avez déjà sauté un traitement ou arrêté, dites-le à votre équipe maintenant. Si vous vous sentez mal d’un coup, utilisez le numéro d’urgence qu’elle vous a donné.

        Votre médecin ou votre infirmière peut dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Demandez qu’on vous explique à nouveau tout ce qui n’est pas clair. Venez avec quelqu’un, et avec vos questions sur papier.

        Un deuxième avis peut montrer d’autres choix. Il prend du temps. Demandez donc d’abord à votre médecin si cela pourrait vous nuire.

        Les règles sur les traitements changent d’un pays à l’autre : demandez à votre équipe ce qui vaut là où vous vivez. Si vous avez l’impression de ne plus pouvoir continuer, dites-le maintenant à quelqu’un près de vous. Ou utilisez le numéro d’urgence de votre pays.

## trials

card-trials = Et les essais cliniques ?
card-trials-uk =
    .short = Demandez à vos médecins et infirmières si un essai clinique serait possible pour vous. C’est une étude de recherche à laquelle des patients participent. Un deuxième avis peut mener à une place dans un essai, mais personne ne peut le promettre. Kidney Cancer UK aide les gens à chercher.
    .do-1 = Demandez à votre équipe : « Un essai serait-il possible pour moi ? »
    .do-2 = Posez la même question au deuxième médecin.
    .do-3 = Demandez ce que cela changerait pour votre traitement actuel.
    .detail =
        Vos médecins et vos infirmières connaissent votre cas. Cela vaut donc la peine de leur demander d’abord.

        Un point en faveur du deuxième avis : une place dans un essai peut se présenter. Vous pourriez mettre cela sur votre liste de questions pour le deuxième médecin.

        Voici des questions à poser sur un essai :

        - Que cherche-t-il à savoir ?
        - Qu’aurais-je à faire ?
        - Que pourrais-je avoir d’autre à la place ?
        - Mon traitement commencerait-il plus tard ?

        Si vous avez un cancer du rein, Kidney Cancer UK peut vous aider à chercher un essai qui vous convient. Elle donne des mots à chercher et un lien vers un outil de recherche d’essais.

        Ce bot ne peut pas dire si un essai est bon pour vous.
card-trials-us =
    .short = Demandez à vos médecins et infirmières si un essai clinique serait possible pour vous. C’est une étude de recherche à laquelle des patients participent. Un deuxième avis peut mener à une place dans un essai, mais personne ne peut le promettre.
    .do-1 = Demandez à votre équipe : « Un essai serait-il possible pour moi ? »
    .do-2 = Posez la même question au deuxième médecin.
    .do-3 = Demandez ce que cela changerait pour votre traitement actuel.
    .detail =
        Vos médecins et vos infirmières connaissent votre cas. Cela vaut donc la peine de leur demander d’abord.

        Un point en faveur du deuxième avis : une place dans un essai peut se présenter. Vous pourriez mettre cela sur votre liste de questions pour le deuxième médecin.

        Voici des questions à poser sur un essai :

        - Que cherche-t-il à savoir ?
        - Qu’aurais-je à faire ?
        - Que pourrais-je avoir d’autre à la place ?
        - Mon traitement commencerait-il plus tard ?
        - Qu’aurais-je à payer ?

        Le National Cancer Institute a un service d’information gratuit, en anglais et en espagnol.

        Ce bot ne peut pas dire si un essai est bon pour vous.
card-trials-elsewhere =
    .short = Demandez à vos médecins et infirmières si un essai clinique serait possible pour vous. C’est une étude de recherche à laquelle des patients participent. Un deuxième avis peut mener à une place dans un essai, mais personne ne peut le promettre. Les essais changent d’un pays à l’autre.
    .do-1 = Demandez à votre équipe : « Un essai serait-il possible pour moi ? »
    .do-2 = Posez la même question au deuxième médecin.
    .do-3 = Demandez ce que cela changerait pour votre traitement actuel.
    .detail =
        Vos médecins et vos infirmières connaissent votre cas. Cela vaut donc la peine de leur demander d’abord.

        Un point en faveur du deuxième avis : une place dans un essai peut se présenter. Vous pourriez mettre cela sur votre liste de questions pour le deuxième médecin.

        Voici des questions à poser sur un essai :

        - Que cherche-t-il à savoir ?
        - Qu’aurais-je à faire ?
        - Que pourrais-je avoir d’autre à la place ?
        - Mon traitement commencerait-il plus tard ?
        - Qu’aurais-je à payer ?

        Nous n’avons trouvé aucun service de recherche d’essais pour votre pays. Ce bot ne peut pas dire si un essai est bon pour vous.

### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = La famille peut-elle demander un avis ?
card-can-family-ask-uk =
    .short = Oui, si la personne malade est d’accord. Un proche ou un aidant peut demander un deuxième avis pour elle. Parlez d’abord avec elle. Il vous faut aussi connaître toute la situation de la maladie, et avoir la certitude de la comprendre.
    .do-1 = Demandez à la personne malade : « Veux-tu que je demande pour toi ? »
    .do-2 = Si la réponse est non, n’allez pas plus loin et écoutez.
    .detail =
        Il est naturel de vous inquiéter. Les proches aussi peuvent avoir peur à cause du diagnostic et du traitement prévu.

        Mais c’est la maladie de cette personne, et c’est son choix. Certaines personnes ne veulent pas d’autre avis. Certaines veulent attendre, ou demander elles-mêmes.

        Si la personne malade est d’accord, demandez à l’hôpital ou au cabinet du généraliste (GP) comment il faut le lui dire. Il veut peut-être l’entendre de la personne elle-même. Il le lui faut peut-être par écrit.

        Ensuite, vous pouvez faire la demande et venir à la consultation. La personne malade est un enfant, ou ne peut pas décider ? Il y a une réponse à part pour cela.
card-can-family-ask-us =
    .short = Parlez d’abord avec la personne malade, et ne continuez que si elle est d’accord. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Nous n’avons pas trouvé de règle américaine sur les proches. Demandez donc au cabinet du médecin ce qu’il lui faut.
    .do-1 = Demandez à la personne malade : « Veux-tu que je demande pour toi ? »
    .do-2 = Si la réponse est non, n’allez pas plus loin et écoutez.
    .do-3 = Si la réponse est oui, demandez au cabinet ce qu’il lui faut de la personne malade.
    .detail =
        Il est naturel de vous inquiéter. Les proches aussi peuvent avoir peur à cause du diagnostic et du traitement prévu.

        Mais c’est la maladie de cette personne, et c’est son choix. Certaines personnes ne veulent pas d’autre avis. Certaines veulent demander elles-mêmes.

        Il y a une façon d’aider qui ne demande aucun formulaire. On conseille aux patients de venir à la consultation avec quelqu’un de la famille ou des amis. Vous pouvez soutenir la personne, l’aider à tout retenir et poser aussi des questions.
card-can-family-ask-elsewhere =
    .short = Parlez d’abord avec la personne malade, et ne continuez que si elle est d’accord. Les règles sur ce que les proches peuvent faire changent d’un pays à l’autre. Demandez au médecin ou à l’infirmière qui la soigne.
    .do-1 = Demandez à la personne malade : « Veux-tu que je demande pour toi ? »
    .do-2 = Si la réponse est non, n’allez pas plus loin et écoutez.
    .do-3 = Si la réponse est oui, demandez au cabinet du médecin ce qu’il lui faut.
    .detail =
        Il est naturel de vous inquiéter. Les proches aussi peuvent avoir peur à cause du diagnostic et du traitement prévu.

        Mais c’est la maladie de cette personne, et c’est son choix. Certaines personnes ne veulent pas d’autre avis. Certaines veulent demander elles-mêmes.

        Il y a aussi une autre façon d’aider. On conseille aux patients de venir à la consultation avec quelqu’un de la famille ou des amis. Vous pouvez soutenir la personne, l’aider à tout retenir et poser aussi des questions.

## what-family-must-know

card-what-family-must-know = Que doivent savoir les proches ?
card-what-family-must-know-uk =
    .short = Il vous faut connaître toute la situation de la maladie, et avoir la certitude de l’avoir comprise. Il vous faut aussi l’accord de la personne malade (son oui clair). Parlez donc d’abord avec elle.
    .do-1 = Demandez à la personne malade ce que vous pouvez savoir et ce que vous pouvez dire à d’autres.
    .do-2 = Écrivez ce qu’on sait, et ce qui n’est pas encore clair.
    .do-3 = Venez à la prochaine discussion avec le médecin, si la personne malade est d’accord.
    .detail =
        Ces questions peuvent vous aider, vous et la personne malade :

        - Quel est le diagnostic, avec des mots simples ?
        - Quels examens ont été faits, et qu’ont-ils montré ?
        - Quel traitement est prévu, et à partir de quand ?
        - Quel traitement et quels médicaments la personne malade a-t-elle eus jusqu’ici ?
        - Pourquoi voulons-nous un autre avis ?

        Quelque chose n’est pas clair ? Avec l’accord de la personne malade, demandez au médecin de l’expliquer à nouveau.

        Personne ne devrait avoir honte de demander deux fois. Les médecins savent qu’il y a beaucoup de choses à comprendre, surtout après un choc.

        Si la personne malade veut garder certaines choses pour elle, c’est son choix.
card-what-family-must-know-us =
    .short = Demandez d’abord à la personne malade ce que vous pouvez savoir et dire à d’autres. Apprenez ensuite l’essentiel : le diagnostic, les examens, le traitement prévu et la raison de vouloir un autre avis. Notre source américaine n’a pas de règle sur ce qu’un proche doit savoir.
    .do-1 = Obtenez d’abord le oui clair de la personne malade.
    .do-2 = Écrivez ce qu’on sait, et ce qui n’est pas encore clair.
    .do-3 = Venez à la prochaine discussion avec le médecin, si la personne malade est d’accord.
    .detail =
        Ces questions peuvent vous aider, vous et la personne malade :

        - Quel est le diagnostic, avec des mots simples ?
        - Quels examens ont été faits, et qu’ont-ils montré ?
        - Quel traitement est prévu, et à partir de quand ?
        - Quel traitement et quels médicaments la personne malade a-t-elle eus jusqu’ici ?
        - Pourquoi voulons-nous un autre avis ?

        Quelque chose n’est pas clair ? Si la personne malade est d’accord, demandez au médecin de l’expliquer à nouveau.

        Personne ne devrait avoir honte de demander deux fois. Les médecins savent qu’il y a beaucoup de choses à comprendre, surtout après un choc.

        Il se peut bien que vous ayez peur aussi. C’est le cas de beaucoup de proches. Demandez au cabinet ce qu’il lui faut avant de pouvoir vous parler.
card-what-family-must-know-elsewhere =
    .short = Demandez d’abord à la personne malade ce que vous pouvez savoir et dire à d’autres. Apprenez ensuite l’essentiel : le diagnostic, les examens, le traitement prévu et la raison de vouloir un autre avis. Les règles sur ce qu’on peut dire aux proches changent d’un pays à l’autre.
    .do-1 = Obtenez d’abord le oui clair de la personne malade.
    .do-2 = Écrivez ce qu’on sait, et ce qui n’est pas encore clair.
    .do-3 = Venez à la prochaine discussion avec le médecin, si la personne malade est d’accord.
    .detail =
        Ces questions peuvent vous aider, vous et la personne malade :

        - Quel est le diagnostic, avec des mots simples ?
        - Quels examens ont été faits, et qu’ont-ils montré ?
        - Quel traitement est prévu, et à partir de quand ?
        - Quel traitement et quels médicaments la personne malade a-t-elle eus jusqu’ici ?
        - Pourquoi voulons-nous un autre avis ?

        Quelque chose n’est pas clair ? Si la personne malade est d’accord, demandez au médecin de l’expliquer à nouveau.

        Personne ne devrait avoir honte de demander deux fois. Les médecins savent qu’il y a beaucoup de choses à comprendre, surtout après un choc.

        Il se peut bien que vous ayez peur aussi. C’est souvent le cas des proches. Demandez à l’hôpital ce qu’il lui faut avant de pouvoir vous parler.

## child-or-cannot-decide

card-child-or-cannot-decide = Enfant, ou adulte qui ne peut décider
card-child-or-cannot-decide-uk =
    .short = C’est une situation difficile. Vous pouvez dire au « consultant » (médecin hospitalier expérimenté), à l’infirmière ou au généraliste (GP) que vous aimeriez un autre avis. Demandez qui peut décider pour la personne malade. Les règles varient au Royaume-Uni, et nos sources n’en parlent pas.
    .do-1 = Demandez à l’équipe : « Qui peut demander, et qui décide ? »
    .do-2 = Dites à la personne malade ce que vous prévoyez, autant qu’elle peut le comprendre.
    .do-3 = Demandez combien de temps cela peut prendre, et si ce retard pourrait lui nuire.
    .detail =
        Ce que disent nos sources concerne les personnes qui peuvent décider. Un proche ou un aidant peut alors demander un deuxième avis, si la personne malade est d’accord (dit clairement oui).

        Elles disent aussi ce qu’il faut à la personne qui demande pour une autre. Il vous faut connaître toute la situation de la maladie. Il faut avoir la certitude de l’avoir comprise.

        Pour un enfant, demandez à l’équipe des enfants. Pour un adulte qui ne peut pas décider, demandez au service de l’hôpital ou au cabinet du généraliste. Demandez quels papiers il faut, et si une personne a déjà été désignée pour décider.

        Certaines personnes peuvent décider pour certaines choses, ou certains jours. Demandez à l’équipe comment la personne malade peut donner son avis.
card-child-or-cannot-decide-us =
    .short = C’est une situation difficile. Vous pouvez dire au médecin ou à l’infirmière que vous aimeriez un autre avis. Demandez qui peut décider pour la personne malade. Les règles changent d’un endroit à l’autre, et nos sources n’en parlent pas.
    .do-1 = Demandez à l’équipe : « Qui peut demander, et qui décide ? »
    .do-2 = Dites à la personne malade ce que vous prévoyez, autant qu’elle peut le comprendre.
    .do-3 = Demandez combien de temps cela peut prendre, et si ce retard pourrait lui nuire.
    .detail =
        Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Nous n’avons rien trouvé sur qui peut l’utiliser pour un enfant, ou pour un adulte qui ne peut pas décider.

        Demandez donc aux personnes qui connaissent le cas : le médecin, l’infirmière ou l’administration de l’hôpital. Demandez quels papiers il faut, et si une personne a déjà été désignée pour décider.

        Les proches aussi peuvent avoir peur à cause du diagnostic et du traitement prévu. Dites à l’équipe ce qui vous inquiète le plus.

        Certaines personnes peuvent décider pour certaines choses, ou certains jours. Demandez à l’équipe comment la personne malade peut donner son avis.
card-child-or-cannot-decide-elsewhere =
    .short = C’est une situation difficile. Vous pouvez dire au médecin ou à l’infirmière que vous aimeriez un autre avis. Demandez qui peut décider pour la personne malade. Les règles changent d’un pays à l’autre, et nos sources n’en parlent pas.
    .do-1 = Demandez à l’équipe : « Qui peut demander, et qui décide ? »
    .do-2 = Dites à la personne malade ce que vous prévoyez, autant qu’elle peut le comprendre.
    .do-3 = Demandez combien de temps cela peut prendre, et si ce retard pourrait lui nuire.
    .detail =
        Demandez aux personnes qui connaissent le cas : le médecin, l’infirmière ou l’administration de l’hôpital. Demandez quels papiers il faut, et si une personne a déjà été désignée pour décider.

        Les proches aussi peuvent avoir peur à cause du diagnostic et du traitement prévu. Dites à l’équipe ce qui vous inquiète le plus.

        Certaines personnes peuvent décider pour certaines choses, ou certains jours. Demandez à l’équipe comment la personne malade peut donner son avis.

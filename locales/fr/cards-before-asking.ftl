### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = Que puis-je essayer avant de demander ?
card-try-first-uk =
    .short =
        Parlez encore une fois avec l’équipe qui vous suit. Une bonne explication suffit souvent, et vous n’avez alors pas besoin d’un deuxième avis.

        S’il vous reste des doutes après cela, demandez à votre médecin de vous adresser à un autre médecin (referral). Cela veut dire vous envoyer le voir.
    .do-1 = Demandez-vous ce qui, au juste, vous fait vouloir un autre avis.
    .do-2 = Demandez un rendez-vous de plus à votre équipe.
    .do-3 = Écrivez vos questions, et venez avec quelqu’un.
    .detail =
        Rien que penser à un deuxième avis peut être éprouvant. Vous n’avez pas à tout régler sans aide.

        Une discussion de plus vous permet de poser d’abord vos questions et de dire vos inquiétudes. Dites-le si le diagnostic ne vous convient pas, ou si vous aimeriez un autre traitement. Demandez pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre.

        Avant de demander un deuxième avis, pesez le pour et le contre.

        Le temps presse ? Demandez alors à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral). Les infirmières de Cancer Research UK disent sur leur forum en ligne que c’est le moyen le plus rapide.
card-try-first-us =
    .short = Parlez encore une fois avec l’équipe qui vous suit. Une bonne explication suffit souvent, et vous n’avez alors pas besoin d’un deuxième avis. S’il vous reste des doutes après cela, dites à votre médecin que vous en voulez un.
    .do-1 = Demandez-vous ce qui, au juste, vous fait vouloir un autre avis.
    .do-2 = Demandez un rendez-vous de plus à votre équipe.
    .do-3 = Écrivez vos questions, et venez avec quelqu’un.
    .detail =
        Rien que penser à un deuxième avis peut être éprouvant. Vous n’avez pas à tout régler sans aide.

        Une discussion de plus vous permet de poser d’abord vos questions et de dire vos inquiétudes. Dites-le si le diagnostic ne vous convient pas, ou si vous aimeriez un autre traitement. Demandez pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre.

        Avant de demander un deuxième avis, pesez le pour et le contre. Si vous en voulez un ensuite, demandez à votre médecin des noms à contacter. Aux États-Unis, les informations pour les patients disent que c’est un droit de chaque patient.
card-try-first-elsewhere =
    .short = Parlez encore une fois avec l’équipe qui vous suit. Une bonne explication suffit souvent, et vous n’avez alors pas besoin d’un deuxième avis. S’il vous reste des doutes après cela, dites à votre médecin que vous en voulez un.
    .do-1 = Demandez-vous ce qui, au juste, vous fait vouloir un autre avis.
    .do-2 = Demandez un rendez-vous de plus à votre équipe.
    .do-3 = Écrivez vos questions, et venez avec quelqu’un.
    .detail =
        Rien que penser à un deuxième avis peut être éprouvant. Vous n’avez pas à tout régler sans aide.

        Une discussion de plus vous permet de poser d’abord vos questions et de dire vos inquiétudes. Dites-le si le diagnostic ne vous convient pas, ou si vous aimeriez un autre traitement. Demandez pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre.

        Avant de demander un deuxième avis, pesez le pour et le contre. La façon de l’obtenir change d’un pays à l’autre. Votre médecin ou votre hôpital peut vous dire quelles sont les règles là où vous vivez.

## did-not-understand

card-did-not-understand = Je n’ai pas compris ce qu’on m’a dit
card-did-not-understand-uk =
    .short =
        Redemandez, s’il vous plaît. Il n’y a aucune honte à cela. Les médecins savent qu’il y a beaucoup de choses à comprendre, et qu’on suit moins bien sous le choc.

        Demandez à votre médecin d’expliquer à nouveau le diagnostic, avec tout ce qui n’est pas clair.
    .do-1 = Écrivez chaque chose qui n’est pas claire pour vous.
    .do-2 = Demandez à votre médecin ou à votre infirmière spécialisée de l’expliquer à nouveau.
    .do-3 = Venez avec quelqu’un qui peut écouter avec vous.
    .detail =
        Une infirmière spécialisée peut souvent éclaircir un point mal compris. Elle peut aussi transmettre vos inquiétudes au médecin. Voir le médecin et l’infirmière en même temps peut aider.

        Certaines questions ne viennent que plus tard, par exemple quand vous lisez quelque chose chez vous. Vous pouvez aussi les poser à votre spécialiste.

        Vous pourriez dire : « J’étais sous le choc et je n’ai pas tout retenu. Pouvez-vous l’expliquer encore une fois, avec des mots simples, s’il vous plaît ? »

        Souvent, une bonne explication suffit, et un deuxième avis n’est pas nécessaire.
card-did-not-understand-us-and-elsewhere =
    .short =
        Redemandez, s’il vous plaît. Il n’y a aucune honte à cela. Les médecins savent qu’il y a beaucoup de choses à comprendre, et qu’on suit moins bien sous le choc.

        Demandez à votre médecin d’expliquer à nouveau le diagnostic, avec tout ce qui n’est pas clair.
    .do-1 = Écrivez chaque chose qui n’est pas claire pour vous.
    .do-2 = Demandez à votre médecin de l’expliquer à nouveau.
    .do-3 = Venez avec quelqu’un qui peut écouter avec vous.
    .detail =
        Certaines questions ne viennent que plus tard, par exemple quand vous lisez quelque chose chez vous. Vous pouvez aussi les poser à votre spécialiste.

        Vous pourriez dire : « J’étais sous le choc et je n’ai pas tout retenu. Pouvez-vous l’expliquer encore une fois, avec des mots simples, s’il vous plaît ? »

        Souvent, une bonne explication suffit, et un deuxième avis n’est pas nécessaire. Si vous avez encore des doutes, l’avis d’un médecin de plus peut vous apaiser.

## read-of-other-treatment

card-read-of-other-treatment = J’ai découvert un autre traitement
card-read-of-other-treatment-any =
    .short =
        Parlez-en à votre spécialiste. Un traitement dont vous entendez parler peut sembler meilleur que le vôtre.

        Demandez pourquoi on ne vous l’a pas proposé. Votre médecin ou votre infirmière spécialisée peut dire pourquoi votre traitement a été choisi, et ce qui existe d’autre.
    .do-1 = Notez son nom et où vous en avez entendu parler.
    .do-2 = Demandez à votre médecin pourquoi on ne vous l’a pas proposé.
    .detail =
        Vous en avez peut-être entendu parler par d’autres patients, dans un groupe de soutien ou aux informations. Ce qui leur convient ne vous convient pas forcément. Un type de cancer peut souvent être traité de plusieurs façons, mais toutes ne conviennent pas à tout le monde.

        De nouvelles questions peuvent venir à tout moment, par exemple quand vous lisez. Vous pouvez les poser à votre spécialiste.

        S’agit-il d’un essai clinique (une étude qui teste un traitement) ? Demandez alors à vos médecins et à vos infirmières si un essai serait possible pour vous.

        Savoir s’il existe d’autres traitements est une des raisons de demander un deuxième avis. Demandez d’abord à votre équipe.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = J’ai des doutes sur mon diagnostic
card-unhappy-with-diagnosis-uk =
    .short =
        Il est dur de vivre avec de tels doutes. Dites-les à votre médecin, et demandez-lui d’expliquer à nouveau le diagnostic.

        S’il reste des doutes après cela, demandez-lui de vous adresser à un autre médecin (referral). Cela veut dire vous envoyer le voir.
    .do-1 = Écrivez ce qui ne semble pas coller.
    .do-2 = Dites à votre médecin que vous doutez du diagnostic.
    .do-3 = Demandez ce que les examens ont montré et ce qui n’est pas encore clair.
    .detail =
        D’autres personnes demandent un deuxième avis pour la même raison. Elles pensent que le diagnostic est peut-être faux, ou veulent le faire vérifier. L’avis d’un médecin de plus peut vous apaiser.

        Pensez-y sérieusement si les examens ne montrent pas clairement quel cancer c’est, ou où il se trouve.

        Le General Medical Council (GMC) surveille les médecins au Royaume-Uni. Son guide pour les patients dit que vous pouvez demander à un autre médecin si vous pensez que le diagnostic est faux. La loi ne vous donne pas droit à un deuxième avis, mais les médecins doivent respecter votre souhait.
card-unhappy-with-diagnosis-us =
    .short =
        Il est dur de vivre avec de tels doutes. Dites-les à votre médecin, et demandez-lui d’expliquer à nouveau le diagnostic.

        S’il reste des doutes, vous pouvez demander un deuxième avis. Les informations pour les patients disent que c’est un droit de chaque patient.
    .do-1 = Écrivez ce qui ne semble pas coller.
    .do-2 = Dites à votre médecin que vous doutez du diagnostic.
    .do-3 = Demandez ce que les examens ont montré et ce qui n’est pas encore clair.
    .detail =
        D’autres personnes demandent un deuxième avis pour la même raison. Elles pensent que le diagnostic est peut-être faux, ou veulent le faire vérifier. L’avis d’un médecin de plus peut vous apaiser.

        Pensez-y sérieusement dans ces cas :

        - Les examens ne montrent pas clairement quel cancer c’est, ou où il se trouve.
        - Votre cancer est d’un type rare.
        - Votre médecin a vu peu de cas comme le vôtre.

        Dites à votre médecin ce que vous voulez, et demandez les noms de médecins que vous pourriez contacter.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        Il est dur de vivre avec de tels doutes. Dites-les à votre médecin, et demandez-lui d’expliquer à nouveau le diagnostic.

        S’il reste des doutes, vous pouvez demander un deuxième avis. Les règles changent d’un pays à l’autre.
    .do-1 = Écrivez ce qui ne semble pas coller.
    .do-2 = Dites à votre médecin que vous doutez du diagnostic.
    .do-3 = Demandez ce que les examens ont montré et ce qui n’est pas encore clair.
    .detail =
        D’autres personnes demandent un deuxième avis pour la même raison. Elles pensent que le diagnostic est peut-être faux, ou veulent le faire vérifier. L’avis d’un médecin de plus peut vous apaiser.

        Pensez-y sérieusement dans ces cas :

        - Les examens ne montrent pas clairement quel cancer c’est, ou où il se trouve.
        - Votre cancer est d’un type rare.
        - Votre médecin a vu peu de cas comme le vôtre.

        Demandez à votre médecin ou à votre hôpital comment l’obtenir là où vous vivez.

## unhappy-with-plan

card-unhappy-with-plan = Le traitement prévu ne me convient pas
card-unhappy-with-plan-uk =
    .short =
        C’est dur quand le traitement prévu ne vous convient pas. Dites-le à votre médecin. Dites aussi si vous préférez un autre traitement. Demandez pourquoi on l’a choisi, et ce qui existe d’autre.

        C’est vous qui décidez de suivre ou non son conseil. S’il reste des doutes après, demandez qu’on vous adresse à un autre médecin (referral).
    .do-1 = Écrivez ce qui vous inquiète dans le traitement prévu.
    .do-2 = Demandez à votre médecin quels autres traitements existent.
    .do-3 = Demandez à votre équipe si commencer plus tard pourrait vous nuire.
    .detail =
        D’autres personnes ressentent la même chose. Le traitement prévu ne leur convient pas, ou elles craignent que ce ne soit pas ce qu’il y a de mieux. L’avis d’un médecin de plus peut vous apaiser.

        Pensez sérieusement à un deuxième avis s’il y a plusieurs choix et que vous n’arrivez pas à décider.

        Le General Medical Council (GMC) surveille les médecins au Royaume-Uni. Vous pensez qu’on ne vous propose pas le traitement qu’il vous faut ? Son guide dit que vous pouvez demander à un autre médecin. La loi ne donne pas droit à un deuxième avis, mais les médecins doivent respecter votre souhait.

        Si le traitement est urgent, parlez à votre équipe avant de décider.
card-unhappy-with-plan-us =
    .short =
        C’est dur quand le traitement prévu ne vous convient pas. Dites-le à votre médecin. Dites aussi si vous préférez un autre traitement. Demandez pourquoi on l’a choisi pour vous, et ce qui existe d’autre.

        S’il reste des doutes, vous pouvez demander un deuxième avis. Les informations pour les patients y voient un droit de chaque patient.
    .do-1 = Écrivez ce qui vous inquiète dans le traitement prévu.
    .do-2 = Demandez à votre médecin quels autres traitements existent.
    .do-3 = Demandez à votre équipe si commencer plus tard pourrait vous nuire.
    .detail =
        D’autres personnes ressentent la même chose. Le traitement prévu ne leur convient pas, ou elles craignent que ce ne soit pas ce qu’il y a de mieux. L’avis d’un médecin de plus peut vous apaiser.

        Pensez sérieusement à un deuxième avis s’il y a plusieurs choix et que vous n’arrivez pas à décider. De même si on vous a donné des conseils qui ne vont pas ensemble.

        Dites à votre médecin ce que vous voulez, et demandez les noms de médecins que vous pourriez contacter. Si le traitement est urgent, parlez à votre équipe avant de décider.
card-unhappy-with-plan-elsewhere =
    .short =
        C’est dur quand le traitement prévu ne vous convient pas. Dites-le à votre médecin. Dites aussi si vous préférez un autre traitement. Demandez pourquoi on l’a choisi pour vous, et ce qui existe d’autre.

        S’il reste des doutes, vous pouvez demander un deuxième avis. Les règles changent d’un pays à l’autre.
    .do-1 = Écrivez ce qui vous inquiète dans le traitement prévu.
    .do-2 = Demandez à votre médecin quels autres traitements existent.
    .do-3 = Demandez à votre équipe si commencer plus tard pourrait vous nuire.
    .detail =
        D’autres personnes ressentent la même chose. Le traitement prévu ne leur convient pas, ou elles craignent que ce ne soit pas ce qu’il y a de mieux. L’avis d’un médecin de plus peut vous apaiser.

        Pensez sérieusement à un deuxième avis s’il y a plusieurs choix et que vous n’arrivez pas à décider. De même si on vous a donné des conseils qui ne vont pas ensemble.

        Si le traitement est urgent, parlez à votre équipe avant de décider. Demandez à votre médecin ou à votre hôpital comment obtenir un deuxième avis là où vous vivez.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = Mon diagnostic prend trop de temps
card-diagnosis-takes-too-long-england =
    .short =
        Ne pas savoir est très dur. Interrogez le médecin ou le service qui a demandé vos examens. Qu’est-ce qui manque encore, et quand devriez-vous avoir une réponse ?

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre généraliste (GP) ou au service.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        L’Angleterre a des objectifs pour les soins du cancer. Cancer Research UK a donné ces chiffres en août 2023. Vérifiez donc s’ils valent toujours :

        - 75 % des gens devraient savoir si c’est un cancer dans les 28 jours après une demande urgente (urgent referral).
        - 85 % devraient commencer le traitement dans les 62 jours après cette demande.
        - 96 % devraient commencer dans les 31 jours après la décision de traiter.

        Ce sont des objectifs pour l’ensemble du service, pas une promesse à chaque personne. Une page du West Northamptonshire Council dit que vous pouvez demander à changer d’établissement. C’est possible si vous attendez plus que le maximum prévu pour votre type de traitement.

        La règle de Jess (Jess’s Rule) concerne les généralistes. Si vous venez une troisième fois et que les symptômes restent ou s’aggravent, l’équipe devrait tout revoir avec un regard neuf.

        Le temps presse, et vous avez une équipe de cancérologie ? Demandez-lui de vous adresser d’urgence au centre spécialisé (urgent referral). Les infirmières de Cancer Research UK disent sur leur forum en ligne que c’est le moyen le plus rapide.
card-diagnosis-takes-too-long-scotland =
    .short =
        Ne pas savoir est très dur. Interrogez le médecin ou le service qui a demandé vos examens. Qu’est-ce qui manque encore, et quand devriez-vous avoir une réponse ?

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre généraliste (GP) ou au service.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        Nous n’avons rien trouvé sur les délais d’attente pour un diagnostic en Écosse. Demandez au service ce qui vaut pour vous.

        Le temps presse, et vous avez une équipe de cancérologie ? Demandez-lui alors de vous adresser d’urgence au centre spécialisé (urgent referral). Les infirmières de Cancer Research UK disent sur leur forum en ligne que c’est le moyen le plus rapide.

        Un généraliste vous suit et vous voulez un autre avis ? Prenez rendez-vous avec un autre généraliste du cabinet. C’est possible s’il y en a plusieurs. Votre généraliste peut aussi vous adresser à un autre médecin si vous le demandez.
card-diagnosis-takes-too-long-wales =
    .short =
        Ne pas savoir est très dur. Interrogez le médecin ou le service qui a demandé vos examens. Qu’est-ce qui manque encore, et quand devriez-vous avoir une réponse ?

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre généraliste (GP) ou au service.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        Nous n’avons rien trouvé sur les délais d’attente pour un diagnostic au pays de Galles. Demandez au service ce qui vaut pour vous.

        Le temps presse, et vous avez une équipe de cancérologie ? Demandez-lui alors de vous adresser d’urgence au centre spécialisé (urgent referral). Les infirmières de Cancer Research UK disent sur leur forum en ligne que c’est le moyen le plus rapide.

        Un généraliste vous suit et vous voulez un autre avis ? Prenez rendez-vous avec un autre généraliste du cabinet. C’est possible s’il y en a plusieurs. Votre généraliste peut aussi vous adresser à un autre médecin si vous le demandez.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Ne pas savoir est très dur. Interrogez le médecin ou le service qui a demandé vos examens. Qu’est-ce qui manque encore, et quand devriez-vous avoir une réponse ?

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre généraliste (GP) ou au service.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        Nous n’avons rien trouvé sur les délais d’attente pour un diagnostic en Irlande du Nord. Demandez au service ce qui vaut pour vous.

        Le temps presse, et vous avez une équipe de cancérologie ? Demandez-lui alors de vous adresser d’urgence au centre spécialisé (urgent referral). Les infirmières de Cancer Research UK disent sur leur forum en ligne que c’est le moyen le plus rapide.

        Un généraliste vous suit et vous voulez un autre avis ? Prenez rendez-vous avec un autre généraliste du cabinet. C’est possible s’il y en a plusieurs. Votre généraliste peut aussi vous adresser à un autre médecin si vous le demandez.
card-diagnosis-takes-too-long-us =
    .short =
        Ne pas savoir est très dur. Demandez au médecin qui a demandé vos examens ce qui manque encore et quand vous devriez avoir une réponse.

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre médecin.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        Aux États-Unis, les informations pour les patients disent que le deuxième avis est un droit de chaque patient. Dites à votre médecin si vous en voulez un. Demandez les noms de médecins que vous pourriez contacter.

        Pensez-y sérieusement si les examens ne montrent pas clairement quel cancer c’est, ou où il se trouve.

        Mais organiser un deuxième avis prend aussi du temps. Demandez à votre médecin combien cela peut durer.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Ne pas savoir est très dur. Demandez au médecin qui a demandé vos examens ce qui manque encore et quand vous devriez avoir une réponse.

        Dites maintenant si vous allez plus mal. Un diagnostic lent est une des raisons de demander un deuxième avis.
    .do-1 = Demandez quels examens ou résultats doivent encore venir.
    .do-2 = Signalez tout changement à votre médecin.
    .do-3 = Demandez si attendre pourrait vous nuire.
    .detail =
        Les délais d’attente, et leurs règles, changent d’un pays à l’autre. Demandez à votre hôpital ce qui vaut là où vous vivez.

        Pensez sérieusement à un deuxième avis si les examens ne montrent pas quel cancer c’est, ou où il se trouve.

        Mais organiser un deuxième avis prend aussi du temps. Demandez à votre médecin combien cela peut durer. L’avis d’un médecin de plus peut vous apaiser.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = J’ai du mal à parler à mon médecin
card-cannot-talk-to-doctor-uk =
    .short =
        D’autres personnes ressentent la même chose que vous. Vous devriez pouvoir dire vos inquiétudes.

        Vous pouvez parler à un autre médecin de l’équipe du « consultant » (médecin hospitalier expérimenté). Par exemple au « registrar » (médecin en formation). Ou bien à une infirmière spécialisée, qui peut transmettre vos inquiétudes.
    .do-1 = Demandez à parler avec l’infirmière spécialisée.
    .do-2 = Demandez si vous pouvez voir le médecin et l’infirmière en même temps.
    .do-3 = Venez avec quelqu’un, et avec une liste de questions sur papier.
    .detail =
        Le « consultant » est un médecin hospitalier expérimenté, et d’autres médecins travaillent dans son équipe. Une infirmière spécialisée peut souvent éclaircir un point mal compris.

        La confiance compte. Dire ce qui vous inquiète peut améliorer les choses entre votre médecin et vous. Vous pourriez commencer ainsi : « J’ai du mal à le dire, mais une chose m’inquiète. »

        Certaines personnes veulent un deuxième avis parce qu’elles n’osent pas parler librement, ou ne sont pas d’accord avec leur médecin. Si vous n’avez pas la force de demander au « consultant », votre généraliste (GP) peut vous aider. Demandez-lui de vous adresser à un autre « consultant ».
card-cannot-talk-to-doctor-us =
    .short =
        D’autres personnes ressentent la même chose que vous. La confiance compte, et vous devriez pouvoir dire vos inquiétudes.

        Cela peut améliorer les choses entre votre médecin et vous. Venez avec quelqu’un, et avec une liste de questions sur papier.
    .do-1 = Écrivez la chose que vous tenez le plus à dire.
    .do-2 = Demandez à une personne de confiance de venir avec vous.
    .do-3 = Demandez si une infirmière spécialisée pourrait parler avec vous.
    .detail =
        Vous pourriez commencer ainsi : « J’ai du mal à le dire, mais une chose m’inquiète. » Ou donnez votre liste au médecin et demandez-lui de la lire.

        Une infirmière spécialisée peut aussi dire pourquoi un traitement a été choisi pour vous, et ce qui existe d’autre.

        Certaines personnes veulent un deuxième avis parce qu’elles n’osent pas parler librement, ou ne sont pas d’accord avec leur médecin. Vous pouvez demander des noms à un autre médecin de confiance. Aux États-Unis, les informations pour les patients disent que le deuxième avis est un droit de chaque patient.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        D’autres personnes ressentent la même chose que vous. La confiance compte, et vous devriez pouvoir dire vos inquiétudes.

        Cela peut améliorer les choses entre votre médecin et vous. Venez avec quelqu’un, et avec une liste de questions sur papier.
    .do-1 = Écrivez la chose que vous tenez le plus à dire.
    .do-2 = Demandez à une personne de confiance de venir avec vous.
    .do-3 = Demandez si une infirmière spécialisée pourrait parler avec vous.
    .detail =
        Vous pourriez commencer ainsi : « J’ai du mal à le dire, mais une chose m’inquiète. » Ou donnez votre liste au médecin et demandez-lui de la lire.

        Une infirmière spécialisée peut aussi dire pourquoi un traitement a été choisi pour vous, et ce qui existe d’autre.

        Certaines personnes veulent un deuxième avis parce qu’elles n’osent pas parler librement, ou ne sont pas d’accord avec leur médecin. La façon de l’obtenir change d’un pays à l’autre. Demandez à votre hôpital comment cela se passe chez lui.

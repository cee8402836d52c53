### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = Mon médecin va-t-il mal le prendre ?
card-will-it-offend-uk =
    .short = Il ne devrait pas. Les médecins sont rarement fâchés ou vexés quand quelqu’un demande un deuxième avis. La plupart des médecins et des infirmières comprennent qu’un patient puisse le vouloir.
    .do-1 = Dites ce que vous aimeriez, et donnez votre raison en une phrase.
    .do-2 = Si c’est difficile, dites-le d’abord à l’infirmière spécialisée.
    .detail =
        Les médecins font la même chose. Ils se demandent conseil quand un cas est compliqué ou peu courant.

        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.

        Votre demande ne devrait pas nuire à vos soins. Elle ne devrait rien gâcher avec votre généraliste (GP, votre médecin de famille) ni avec les autres soignants.

        Rien que penser à un deuxième avis peut être éprouvant. Une infirmière spécialisée peut souvent transmettre vos inquiétudes au médecin. L’association Maggie’s peut vous aider à préparer ce que vous allez dire.
card-will-it-offend-us =
    .short = Il ne devrait pas. Les médecins sont rarement fâchés ou vexés quand quelqu’un demande un deuxième avis. La plupart des médecins et des infirmières comprennent pourquoi, et d’habitude les médecins veulent bien aider.
    .do-1 = Dites à votre médecin que vous aimeriez un deuxième avis.
    .do-2 = Demandez les noms de médecins que vous pourriez contacter.
    .detail =
        Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Vous n’avez pas à vous excuser de le demander.

        Les médecins font la même chose. Ils se demandent conseil quand un cas est compliqué ou peu courant.

        Rien que penser à un deuxième avis peut être éprouvant. Cela peut aider de savoir qu’en règle générale, les médecins veulent bien vous aider à l’organiser.
card-will-it-offend-elsewhere =
    .short = Il ne devrait pas. Les médecins sont rarement fâchés ou vexés quand quelqu’un demande un deuxième avis. La plupart des médecins et des infirmières comprennent qu’un patient puisse le vouloir.
    .do-1 = Écrivez ce que vous voulez demander avant de voir le médecin.
    .do-2 = Venez avec quelqu’un si vous le pouvez.
    .detail =
        Les médecins font la même chose. Ils se demandent conseil quand un cas est compliqué ou peu courant.

        Rien que penser à un deuxième avis peut être éprouvant. C’est peut-être plus facile avec vos questions sur papier et quelqu’un à vos côtés.

        Les règles sur le deuxième avis changent d’un pays à l’autre. Demandez à votre médecin ou à votre hôpital comment cela se passe là où vous vivez.

## benefits

card-benefits = À quoi peut servir un deuxième avis ?
card-benefits-uk =
    .short = Un expert de plus examine votre cas. Si les médecins sont d’accord, la plupart des gens ont plus confiance dans le diagnostic et le traitement prévu. Vous apprendrez peut-être aussi qu’il existe d’autres traitements.
    .do-1 = Écrivez ce que vous en espérez.
    .detail =
        Un deuxième avis peut aider de ces façons :

        - Un expert de plus a étudié votre cas.
        - Si les médecins sont d’accord, vous aurez peut-être plus de calme et de confiance.
        - D’autres traitements qui vous conviennent peuvent être évoqués.
        - On vous proposera peut-être une place dans un essai clinique. C’est une étude qui teste un traitement.
        - Vous aurez peut-être plus confiance en l’autre médecin, ou ses explications vous plairont plus.
        - Vous verrez peut-être un médecin qui connaît très bien votre maladie. Cela compte surtout si elle est rare.

        Rien de cela n’est certain. Il y a aussi des points contre. Pesez donc les deux avant de demander.

        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.
card-benefits-us =
    .short = Un expert de plus examine votre cas. Si les médecins sont d’accord, la plupart des gens ont plus confiance dans le diagnostic et le traitement prévu. Vous apprendrez peut-être aussi qu’il existe d’autres traitements.
    .do-1 = Écrivez ce que vous en espérez.
    .detail =
        Un deuxième avis peut aider de ces façons :

        - Un expert de plus a étudié votre cas.
        - Si les médecins sont d’accord, vous aurez peut-être plus de calme et de confiance.
        - D’autres traitements qui vous conviennent peuvent être évoqués.
        - On vous proposera peut-être une place dans un essai clinique. C’est une étude qui teste un traitement.
        - Vous aurez peut-être plus confiance en l’autre médecin, ou ses explications vous plairont plus.

        Pensez-y sérieusement si votre type de cancer est rare. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient.

        Rien de cela n’est certain. Il y a aussi des points contre. Pesez donc les deux avant de demander.
card-benefits-elsewhere =
    .short = Un expert de plus examine votre cas. Si les médecins sont d’accord, la plupart des gens ont plus confiance dans le diagnostic et le traitement prévu. Vous apprendrez peut-être aussi qu’il existe d’autres traitements.
    .do-1 = Écrivez ce que vous en espérez.
    .detail =
        Un deuxième avis peut aider de ces façons :

        - Un expert de plus a étudié votre cas.
        - Si les médecins sont d’accord, vous aurez peut-être plus de calme et de confiance.
        - D’autres traitements qui vous conviennent peuvent être évoqués.
        - On vous proposera peut-être une place dans un essai clinique. C’est une étude qui teste un traitement.
        - Vous aurez peut-être plus confiance en l’autre médecin, ou ses explications vous plairont plus.

        Pensez-y sérieusement si votre type de cancer est rare.

        Rien de cela n’est certain. Il y a aussi des points contre. Pesez donc les deux avant de demander. Les règles changent d’un pays à l’autre.

## drawbacks

card-drawbacks = Inconvénients d’un deuxième avis
card-drawbacks-any =
    .short = Votre traitement commencera peut-être plus tard. L’autre hôpital est peut-être loin. Entendre à nouveau le diagnostic peut faire mal. Deux avis différents peuvent vous troubler. Pesez le pour et le contre avant de demander.
    .do-1 = Demandez à votre médecin si commencer plus tard pourrait vous nuire.
    .do-2 = Écrivez le pour et le contre.
    .detail =
        Voici les points que les gens rencontrent le plus :

        - Le traitement commencera peut-être plus tard.
        - L’autre hôpital est peut-être loin. Le trajet peut être difficile, cher ou impossible pour vous.
        - S’il est loin, il est plus dur pour votre famille de venir vous voir.
        - Vous espérez peut-être une autre réponse. Si le deuxième médecin dit la même chose, cela peut décevoir.
        - S’entendre dire le diagnostic une fois de plus peut faire mal.
        - Deux avis différents peuvent vous laisser dans le trouble.
        - Si un autre traitement est proposé, il peut être dur de choisir.
        - Le deuxième médecin n’est pas obligé de devenir votre médecin.

        Il y a aussi de bons côtés. Pesez les deux avant de demander. Vous pouvez en parler avec votre médecin et avec vos proches.

## request-refused

card-request-refused = Et si on refuse ma demande ?
card-request-refused-england =
    .short = C’est dur de s’entendre dire non. Un refus est inhabituel, mais cela peut arriver. Demandez la raison. Ensuite, vous pouvez essayer autrement, par exemple par votre généraliste (GP, votre médecin de famille).
    .do-1 = Demandez pourquoi c’est non, et ce qui changerait la réponse.
    .do-2 = Demandez à votre généraliste de vous adresser à un autre « consultant » (médecin hospitalier expérimenté).
    .do-3 = Demandez au service d’aide aux patients de l’hôpital, le Patient Advice and Liaison Service (PALS).
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.

        La personne à qui vous demandez examine votre cas et juge si un deuxième avis est nécessaire. Ce n’est pas possible dans tous les cas. Une association britannique dit que les demandes sont rarement refusées.

        Vous pouvez encore essayer ceci :

        - Votre généraliste peut vous adresser à un autre « consultant ».
        - Vous pouvez parler à un autre médecin de l’équipe du « consultant », par exemple le « registrar » (médecin en formation).
        - Une équipe de chirurgiens a dit non ? Un groupe de patients dit que vous pouvez demander à une autre équipe d’examiner votre cas.
        - Le service PALS se trouve dans les hôpitaux. Il est gratuit et confidentiel. Il peut conseiller en cas de problème ou de plainte.
card-request-refused-scotland =
    .short = C’est dur de s’entendre dire non. Un refus est inhabituel, mais cela peut arriver. Demandez la raison. Ensuite, vous pouvez essayer autrement, par exemple par votre généraliste (GP, votre médecin de famille).
    .do-1 = Demandez pourquoi c’est non, et ce qui changerait la réponse.
    .do-2 = Demandez à votre généraliste de vous adresser à un autre « consultant » (médecin hospitalier expérimenté).
    .do-3 = Demandez au service de conseil aux patients, le Patient Advice and Support Service (PASS).
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.

        La personne à qui vous demandez examine votre cas et juge si un deuxième avis est nécessaire. Ce n’est pas possible dans tous les cas. Une association britannique dit que les demandes sont rarement refusées.

        Vous pouvez encore essayer ceci :

        - Demandez à nouveau et donnez vos raisons. Le NHS Greater Glasgow and Clyde dit que vous pouvez demander poliment, avec vos raisons.
        - Votre généraliste peut vous adresser à un autre « consultant ».
        - Vous pouvez parler à un autre médecin de l’équipe du « consultant », par exemple le « registrar » (médecin en formation).
        - Une équipe de chirurgiens a dit non ? Un groupe de patients dit que vous pouvez demander à une autre équipe d’examiner votre cas.
        - Vous pouvez vous adresser à PASS, un service de Citizens Advice.
card-request-refused-wales =
    .short = C’est dur de s’entendre dire non. Un refus est inhabituel, mais cela peut arriver. Demandez la raison. Ensuite, vous pouvez essayer autrement, par exemple par votre généraliste (GP, votre médecin de famille).
    .do-1 = Demandez pourquoi c’est non, et ce qui changerait la réponse.
    .do-2 = Demandez à votre généraliste de vous adresser à un autre « consultant » (médecin hospitalier expérimenté).
    .do-3 = Si vous voulez faire une plainte, demandez de l’aide à Llais.
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.

        La personne à qui vous demandez examine votre cas et juge si un deuxième avis est nécessaire. Ce n’est pas possible dans tous les cas. Une association britannique dit que les demandes sont rarement refusées.

        Vous pouvez encore essayer ceci :

        - Votre généraliste peut vous adresser à un autre « consultant ».
        - Vous pouvez parler à un autre médecin de l’équipe du « consultant », par exemple le « registrar » (médecin en formation).
        - Une équipe de chirurgiens a dit non ? Un groupe de patients dit que vous pouvez demander à une autre équipe d’examiner votre cas.
        - Llais aide gratuitement à faire une plainte et est indépendant. Il ne peut pas donner de conseil médical ni accélérer un traitement.
card-request-refused-northern-ireland =
    .short = C’est dur de s’entendre dire non. Un refus est inhabituel, mais cela peut arriver. Demandez la raison. Ensuite, vous pouvez essayer autrement, par exemple par votre généraliste (GP, votre médecin de famille).
    .do-1 = Demandez pourquoi c’est non, et ce qui changerait la réponse.
    .do-2 = Demandez à votre généraliste de vous adresser à un autre « consultant » (médecin hospitalier expérimenté).
    .do-3 = Si vous voulez faire une plainte, demandez de l’aide au Patient and Client Council.
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis. Mais les médecins doivent respecter votre souhait d’en chercher un.

        La personne à qui vous demandez examine votre cas et juge si un deuxième avis est nécessaire. Ce n’est pas possible dans tous les cas. Une association britannique dit que les demandes sont rarement refusées.

        Vous pouvez encore essayer ceci :

        - Votre généraliste peut vous adresser à un autre « consultant ».
        - Vous pouvez parler à un autre médecin de l’équipe du « consultant », par exemple le « registrar » (médecin en formation).
        - Une équipe de chirurgiens a dit non ? Un groupe de patients dit que vous pouvez demander à une autre équipe d’examiner votre cas.
        - Le Patient and Client Council aide les gens qui veulent se plaindre des services de santé et d’aide sociale.
card-request-refused-us =
    .short = C’est dur de s’entendre dire non. Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Si votre médecin ne veut pas vous aider, vous pouvez chercher un autre médecin par vous-même.
    .do-1 = Demandez à votre médecin pourquoi c’est non.
    .do-2 = Demandez des noms à un autre médecin de confiance.
    .do-3 = Appelez votre assurance santé (health plan) avant de prendre rendez-vous.
    .detail =
        Dites encore une fois à votre médecin que vous aimeriez un deuxième avis. Demandez des noms à contacter.

        Si cela ne marche pas, il y a d’autres façons de trouver un médecin :

        - Un autre médecin de confiance peut vous proposer des noms.
        - Des proches ou des amis qui ont eu un cancer connaissent peut-être quelqu’un.
        - Il existe sur internet des outils qui aident à trouver un médecin.
        - Le National Cancer Institute (NCI) a une liste de centres du cancer.

        C’est votre assurance santé qui a dit non, et pas votre médecin ? Demandez-lui la raison. Demandez quels médecins sont dans son réseau (network), et s’il vous faut une lettre d’un médecin (referral).
card-request-refused-elsewhere =
    .short = C’est dur de s’entendre dire non. La plupart des médecins et des infirmières comprennent pourquoi les gens demandent. Demandez la raison, et demandez un rendez-vous de plus pour parler de vos inquiétudes.
    .do-1 = Demandez pourquoi c’est non, et ce qui changerait la réponse.
    .do-2 = Écrivez pourquoi vous voulez un autre avis.
    .do-3 = Venez avec quelqu’un à la prochaine discussion.
    .detail =
        Les règles changent d’un pays à l’autre. Nous ne pouvons pas dire ce que votre médecin doit faire là où vous vivez.

        Ces étapes peuvent aider :

        - Demandez-vous ce qui, au juste, vous fait vouloir un autre avis.
        - Demandez un rendez-vous de plus à l’équipe qui vous suit, et dites-y vos inquiétudes.
        - Demandez pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre.
        - Apportez une liste de questions sur papier.

        Si c’est toujours non, demandez à votre hôpital qui peut conseiller les patients en cas de problème. Un groupe de patients de votre pays connaît peut-être les règles.

## too-late-once-treated

card-too-late-once-treated = Trop tard après un traitement ?
card-too-late-once-treated-any =
    .short = Non. Vous pouvez encore demander un deuxième avis après un traitement. L’autre médecin peut dire comment votre traitement devrait continuer, ou s’il devrait changer.
    .do-1 = Écrivez quel traitement vous avez eu jusqu’ici.
    .do-2 = Parlez à votre équipe avant de changer quoi que ce soit.
    .detail =
        Certaines personnes ne pensent à un deuxième avis qu’après une opération ou un autre traitement. Il n’est pas trop tard. On peut aussi le demander à ce moment-là.

        Le deuxième médecin regarde ce qui a été fait jusqu’ici. Il peut dire comment votre traitement devrait continuer, ou ce qu’on pourrait changer.

        Il est utile de noter vos symptômes et le traitement que vous avez eu.

        Si un autre traitement est prévu pour vous, parlez d’abord à votre médecin. Demandez quel retard causerait un deuxième avis. Demandez si ce retard pourrait vous nuire.

        La façon de demander un deuxième avis dépend du pays où vous vivez.

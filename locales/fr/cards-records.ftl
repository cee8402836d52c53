### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = Comment obtenir mon dossier médical ?
card-my-records-uk =
    .short = Demandez des copies. Au Royaume-Uni, toute personne peut demander son propre dossier médical. C’est normalement gratuit et cela prend environ un mois. Vous devez prouver votre identité.
    .do-1 = Demandez au service des dossiers (records department) de votre hôpital.
    .do-2 = Demandez aussi au cabinet de votre généraliste (GP), car son dossier est à part.
    .do-3 = Demandez tôt, et dites quels résultats il vous faut.
    .detail =
        Votre généraliste (GP, médecin de famille) et chaque hôpital gardent leur propre dossier. Pour un dossier d’hôpital, demandez au service des dossiers de cet hôpital. Le personnel appelle peut-être cela une « subject access request ».

        Ces informations viennent de pages locales du NHS (service public de santé). Vérifiez donc auprès de votre hôpital.

        Il ne vous faut peut-être pas tout le dossier. Votre médecin actuel devrait transmettre vos traitements passés, les résultats qui comptent et vos médicaments. Macmillan dit que vous devriez pouvoir obtenir vos résultats d’examens par écrit avant de parler au médecin.

        Apportez à la consultation les papiers que vous avez. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant. N’envoyez pas votre dossier dans cette discussion.
card-my-records-us =
    .short = Demandez des copies à chaque médecin ou hôpital. Une loi américaine appelée HIPAA vous permet d’avoir des copies de votre propre dossier. Ils ont 30 jours pour répondre, et peuvent prendre une fois 30 jours de plus.
    .do-1 = Demandez au service des dossiers (records office) de chaque hôpital où vous avez eu des soins.
    .do-2 = Demandez tôt, et dites quand a lieu votre consultation.
    .do-3 = Demandez le rapport du laboratoire (pathology report) et vos images médicales sur un disque.
    .detail =
        Il faut normalement au nouveau médecin le « pathology report ». C’est le rapport du laboratoire sur vos tissus. Il lui faut aussi vos images médicales (scanner, radios) sur un disque, et parfois les lames de tissu (tissue slides).

        La loi donne 30 jours, avec une seule prolongation de 30 jours. Cela peut être trop long si votre consultation est proche. Demandez au cabinet du nouveau médecin s’il peut demander les papiers pour vous.

        Apportez à la consultation les papiers que vous avez. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant. N’envoyez pas votre dossier dans cette discussion.
card-my-records-elsewhere =
    .short = Demandez à votre hôpital et à votre médecin de famille comment obtenir des copies. Les règles, le coût et le délai changent d’un pays à l’autre. Demandez tôt.
    .do-1 = Demandez à chaque hôpital où vous avez eu des soins.
    .do-2 = Dites quels résultats il vous faut et quand a lieu votre consultation.
    .detail =
        Apportez à la consultation les papiers médicaux que vous avez. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant.

        Voici de bonnes questions :

        - Comment demander une copie, et que dois-je montrer ?
        - Est-ce que cela coûte quelque chose ?
        - Quand puis-je l’avoir ?
        - Pouvez-vous l’envoyer au nouveau médecin pour moi ?

        N’envoyez pas votre dossier dans cette discussion.

## what-is-sent

card-what-is-sent = Qu’envoie-t-on au nouveau médecin ?
card-what-is-sent-uk =
    .short = Votre médecin actuel devrait transmettre vos traitements passés, les résultats d’examens qui comptent et vos médicaments. Si votre généraliste (GP) vous adresse à ce médecin, il envoie votre dossier. Apportez quand même ce que vous avez.
    .do-1 = Demandez qui envoie quoi, et quand.
    .do-2 = Appelez le nouvel hôpital quelques jours avant et vérifiez que tout est arrivé.
    .do-3 = Apportez les papiers que vous avez.
    .detail =
        Ces choses devraient arriver chez le nouveau médecin :

        - le traitement que vous avez eu avant
        - les résultats d’examens qui comptent
        - les médicaments ou le traitement que vous avez maintenant
        - les résultats de vos examens et de vos radios

        Les résultats vont au nouveau « consultant ». C’est un médecin hospitalier expérimenté. Si c’est votre généraliste qui vous adresse à lui, il envoie votre dossier médical.

        Vérifiez quelques jours avant la consultation que tout est arrivé. Apportez les papiers médicaux que vous avez. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant.
card-what-is-sent-us =
    .short = Ne comptez pas sur un envoi fait pour vous. Apportez des copies vous-même, ou demandez qu’on les envoie. Il faut normalement au nouveau médecin le rapport du laboratoire (pathology report) et vos images médicales sur un disque.
    .do-1 = Demandez au cabinet du nouveau médecin ce qu’il lui faut.
    .do-2 = Demandez à votre hôpital de l’envoyer, ou allez chercher des copies.
    .do-3 = Appelez quelques jours avant et vérifiez que tout est arrivé.
    .detail =
        Il faut normalement au nouveau médecin :

        - le « pathology report », le rapport du laboratoire sur vos tissus
        - vos images médicales (scanner, radios) sur un disque
        - parfois aussi les lames de tissu (tissue slides)

        Apportez les papiers médicaux que vous avez. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant. Apportez une liste de tous vos médicaments, avec les vitamines et les compléments alimentaires.

        Demandez au cabinet ce qu’il lui faut et pour quel jour. Demandez à votre hôpital comment envoyer les lames, si on en a besoin.
card-what-is-sent-elsewhere =
    .short = Cela change d’un pays à l’autre. Demandez à votre médecin ce qui est envoyé pour vous et ce que vous devez apporter. Apportez les papiers médicaux que vous avez.
    .do-1 = Demandez à votre médecin qui envoie quoi, et quand.
    .do-2 = Appelez le nouvel hôpital quelques jours avant et vérifiez que tout est arrivé.
    .do-3 = Apportez les papiers que vous avez.
    .detail =
        Ne comptez pas sur un envoi complet. Demandez au nouveau médecin ce qu’il lui faut de vous.

        Il est utile d’apporter :

        - les papiers médicaux que vous avez
        - des copies de votre dossier, sauf s’il a été envoyé avant
        - une liste de tous vos médicaments, avec les vitamines et les compléments alimentaires

        Mettez-les dans un seul dossier. Si quelque chose n’est pas arrivé, dites-le à votre médecin avant la consultation.

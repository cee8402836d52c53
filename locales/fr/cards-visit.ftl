### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = Comment me préparer à la consultation ?
card-preparing-any =
    .short = Décidez d’abord ce que vous espérez de cette consultation. Écrivez ensuite vos notes : vos symptômes, votre traitement jusqu’ici et vos questions. Demandez si votre dossier a été envoyé au nouveau médecin.
    .do-1 = Finissez cette phrase sur papier : « Après la consultation, je veux savoir … »
    .do-2 = Notez vos symptômes et votre traitement jusqu’ici.
    .do-3 = Demandez à quelqu’un de la famille ou des amis de venir : pour vous soutenir, écouter et poser aussi des questions.
    .detail =
        Vous voulez peut-être vérifier le diagnostic. Ou vous voulez savoir quels autres traitements existent. Les deux sont de bonnes raisons.

        Dans vos notes, écrivez quand chaque symptôme a commencé et comment il a changé. Notez chaque traitement avec ses dates, et comment il s’est passé pour vous. Quelques lignes suffisent.

        Mettez vos questions principales en haut de la liste. Posez-les sans crainte : la consultation sert à cela.

        Vérifiez quelques jours avant :

        - la date, l’heure et le lieu
        - comment y aller
        - qui vient avec vous
        - s’il vous faut un interprète ou une autre aide
        - quels papiers apporter

## what-to-bring

card-what-to-bring = Que dois-je apporter à la consultation ?
card-what-to-bring-uk =
    .short = Apportez votre lettre de rendez-vous, vos questions, les papiers médicaux que vous avez et une liste de tous vos médicaments. Votre dossier devrait être envoyé avant. Vérifiez qu’il est arrivé, et apportez ce que vous avez.
    .do-1 = Appelez le nouvel hôpital : « Mon dossier et mes images médicales sont-ils arrivés ? »
    .do-2 = Notez chaque médicament, avec les vitamines et les compléments alimentaires.
    .detail =
        Votre médecin devrait transmettre vos anciens traitements et les résultats d’examens qui comptent. Il devrait aussi transmettre quels médicaments ou quel traitement vous avez maintenant.

        Les résultats des examens et des radios vont au nouveau « consultant » (médecin hospitalier expérimenté). Si votre généraliste (GP, médecin de famille) vous adresse à lui, il envoie votre dossier médical.

        Il peut y avoir du retard. Apportez donc des copies de votre dossier, sauf s’il a été envoyé avant. Les lettres et les résultats que vous avez chez vous comptent aussi.

        Également utile :

        - vos notes sur les symptômes et le traitement jusqu’ici
        - vos questions sur papier, et un stylo
        - vos lunettes ou votre appareil auditif
        - quelqu’un de la famille ou des amis
card-what-to-bring-us =
    .short = Apportez des copies de votre dossier, le rapport du laboratoire (pathology report) et vos images médicales, sauf si on les a déjà envoyés. Ce rapport dit ce que le laboratoire a trouvé. Apportez aussi vos questions et une liste de tous vos médicaments.
    .do-1 = Demandez au nouveau cabinet quels documents il lui faut encore.
    .do-2 = Demandez vos images médicales (scanner, radios) sur un disque.
    .do-3 = Notez chaque médicament, avec les vitamines et les compléments alimentaires.
    .detail =
        Il faut normalement au nouveau médecin le « pathology report » et les images médicales sur un disque. Parfois, il lui faut aussi les lames de tissu (tissue slides), de fines tranches de ce qui a été retiré. Demandez tôt qui les envoie.

        Apportez tous les autres papiers médicaux que vous avez chez vous.

        Également utile :

        - votre carte d’assurance et une pièce d’identité
        - vos notes sur les symptômes et le traitement jusqu’ici
        - vos questions sur papier, et un stylo
        - vos lunettes ou votre appareil auditif
        - quelqu’un de la famille ou des amis
card-what-to-bring-elsewhere =
    .short = Apportez les papiers médicaux que vous avez, vos questions et une liste de tous vos médicaments. Apportez aussi des copies de votre dossier, sauf s’il a été envoyé avant. La personne qui l’envoie n’est pas la même d’un pays à l’autre : demandez donc.
    .do-1 = Demandez au cabinet du nouveau médecin ce qu’il lui faut de vous.
    .do-2 = Notez chaque médicament, avec les vitamines et les compléments alimentaires.
    .detail =
        Commencez par ce que vous avez chez vous : lettres, résultats d’examens et rapports. S’il manque quelque chose, demandez une copie au cabinet de votre médecin.

        Pour chaque médicament, écrivez le nom, la quantité que vous prenez et quand. Notez aussi les vitamines et les compléments alimentaires. Vous pouvez recopier ce qui est sur les boîtes.

        Également utile :

        - votre lettre de rendez-vous et une pièce d’identité
        - vos notes sur les symptômes et le traitement jusqu’ici
        - vos questions sur papier, et un stylo
        - vos lunettes ou votre appareil auditif
        - quelqu’un de la famille ou des amis

## questions-for-second-doctor

card-questions-for-second-doctor = Que demander au deuxième médecin ?
card-questions-for-second-doctor-any =
    .short = Demandez ce qui compte le plus pour vous, et écrivez-le avant. Un bon début : « Êtes-vous d’accord avec le diagnostic et le traitement prévu ? Que pourrait-on faire d’autre ? Que voudriez-vous savoir à ma place ? »
    .do-1 = Choisissez les trois questions qui comptent le plus pour vous.
    .do-2 = Écrivez-les sur papier et laissez de la place pour les réponses.
    .detail =
        Demandez sans crainte. La consultation est là pour vos questions, et une liste ne devrait gêner personne. Dites au médecin ce que le premier a trouvé et proposé.

        Vous pourriez demander :

        - Voyez-vous mon diagnostic de la même façon ?
        - Me traiteriez-vous de la même façon ? Sinon, pourquoi ?
        - Quels autres traitements y a-t-il pour moi ?
        - Un essai d’un nouveau traitement serait-il possible pour moi ?
        - Quels sont les bons et les mauvais côtés de chaque choix ?
        - Commencer le traitement plus tard pourrait-il me nuire ?
        - Accepteriez-vous de me traiter vous-même, si je le voulais ?
        - À qui devrais-je parler ensuite ?

        Vous n’avez pas compris une réponse ? Dites : « Redites-le-moi avec d’autres mots, s’il vous plaît. »

## bring-someone

card-bring-someone = Puis-je venir avec quelqu’un ?
card-bring-someone-any =
    .short = Oui, venez avec quelqu’un de la famille ou des amis. Cette personne peut vous soutenir et vous aider à tout retenir. Elle peut aussi poser des questions. Si l’hôpital limite le nombre de visiteurs, demandez avant ce jour-là.
    .do-1 = Choisissez une personne qui reste calme et écoute bien.
    .do-2 = Dites-lui ce que vous voulez de la consultation, et ce qui doit rester privé.
    .do-3 = Demandez-lui de noter les réponses.
    .detail =
        Il est difficile d’écouter et de penser en même temps. C’est encore plus vrai quand les nouvelles sont graves. Une deuxième personne peut entendre ce qui vous échappe.

        Parlez-en avant d’entrer. Décidez ensemble qui pose quelle question. Y a-t-il quelque chose que vous voulez demander sans elle ?

        Cela aide aussi lors des discussions avec votre médecin : venez avec quelqu’un et avec vos questions sur papier.

        Personne ne peut venir ? Demandez si une infirmière peut s’asseoir avec vous. Demandez si quelqu’un peut écouter par téléphone, ou si vous pouvez enregistrer la discussion.

## interpreter

card-interpreter = Puis-je avoir un interprète ?
card-interpreter-england =
    .short = Oui. En Angleterre, le NHS (service public de santé) doit vous proposer un interprète professionnel, à chaque étape. C’est gratuit pour vous. Dites quelle langue il vous faut au moment de prendre le rendez-vous.
    .do-1 = Dites maintenant votre langue à l’hôpital ou au cabinet du généraliste (GP).
    .do-2 = Appelez quelques jours avant et demandez si un interprète est réservé.
    .detail =
        Les hôpitaux peuvent proposer un interprète par téléphone, par vidéo ou sur place. Ils peuvent aussi proposer la langue des signes. Dites ce qui vous convient.

        Vos proches peuvent venir vous soutenir. Mais ils ne devraient pas traduire des discussions médicales, et les enfants ne devraient jamais le faire.

        Aucun interprète n’est venu ce jour-là ? Dites-le au personnel avant le début de la discussion. Demandez d’essayer par téléphone ou par vidéo.

        Appeler est difficile pour vous ? Quelqu’un d’autre peut dire votre langue à l’hôpital pour vous.
card-interpreter-rest-of-uk =
    .short = Demandez un interprète professionnel le plus tôt possible. Vos proches ne devraient pas traduire des discussions médicales, et les enfants jamais. Nous n’avons rien trouvé sur les règles exactes en Écosse, au pays de Galles ou en Irlande du Nord. Demandez à l’hôpital.
    .do-1 = Dites maintenant votre langue à l’hôpital ou au cabinet du généraliste (GP).
    .do-2 = Appelez quelques jours avant et demandez si un interprète est réservé.
    .detail =
        Demandez s’il y a quelque chose à payer. Demandez si l’interprète serait sur place, au téléphone ou par vidéo. Si vous utilisez la langue des signes, dites-le.

        Vos proches peuvent venir vous soutenir.

        Aucun interprète n’est venu ce jour-là ? Dites-le au personnel avant le début de la discussion, et demandez ce qu’il peut faire.

        Appeler est difficile pour vous ? Quelqu’un d’autre peut dire votre langue à l’hôpital pour vous.
card-interpreter-us =
    .short = Demandez un interprète professionnel le plus tôt possible. Dites quelle langue il vous faut en prenant rendez-vous. Nous n’avons rien trouvé sur les règles exactes aux États-Unis. Demandez à l’hôpital ou au cabinet du médecin.
    .do-1 = Dites maintenant votre langue au cabinet du médecin.
    .do-2 = Demandez s’il y a quelque chose à payer.
    .do-3 = Appelez quelques jours avant et demandez si un interprète est réservé.
    .detail =
        Demandez si l’interprète serait sur place, au téléphone ou par vidéo. Si vous utilisez la langue des signes, dites-le.

        Quelqu’un de la famille ou des amis peut venir vous soutenir. Mais les mots médicaux sont difficiles à traduire, et c’est dur à faire pour une personne qu’on aime.

        Le National Cancer Institute a un service d’information gratuit. Il répond en anglais et en espagnol.

        Aucun interprète n’est venu ce jour-là ? Dites-le au personnel avant le début de la discussion, et demandez ce qu’il peut faire.
card-interpreter-elsewhere =
    .short = Demandez un interprète professionnel le plus tôt possible. Dites quelle langue il vous faut en prenant rendez-vous. Les règles changent d’un pays à l’autre : demandez à l’hôpital ce qu’il peut proposer et si cela coûte quelque chose.
    .do-1 = Dites maintenant votre langue à l’hôpital.
    .do-2 = Appelez quelques jours avant et demandez si un interprète est réservé.
    .detail =
        Demandez si l’interprète serait sur place, au téléphone ou par vidéo. Si vous utilisez la langue des signes, dites-le.

        Quelqu’un de la famille ou des amis peut venir vous soutenir. Mais les mots médicaux sont difficiles à traduire, et c’est dur à faire pour une personne qu’on aime.

        Vous pouvez apporter vos questions sur papier, dans les deux langues si quelqu’un peut vous aider. Posez-les sans crainte : la consultation sert à cela.

        Aucun interprète n’est venu ce jour-là ? Dites-le au personnel avant le début de la discussion, et demandez ce qu’il peut faire.

## what-happens-at-visit

card-what-happens-at-visit = Comment se passe la consultation ?
card-what-happens-at-visit-uk =
    .short = Vous rencontrez le nouveau médecin, et il devrait normalement vous examiner. Il parcourt votre histoire et vos résultats. Vous parlez de ce que le premier médecin a trouvé et proposé. Ensuite, vous posez vos questions.
    .do-1 = Dites au début ce que vous espérez apprendre.
    .do-2 = Notez les réponses, ou demandez à quelqu’un de le faire.
    .do-3 = Avant de partir, demandez ce qui se passe ensuite.
    .detail =
        On dit au nouveau « consultant » (médecin hospitalier expérimenté) que vous venez pour un deuxième avis. Vous n’avez donc pas à l’expliquer ni à le défendre. Les résultats de vos examens et de vos radios lui sont aussi envoyés.

        S’entendre dire le diagnostic une fois de plus peut faire mal. Prenez votre temps. Vous pouvez demander une pause.

        Demandez sans crainte : la consultation sert à vos questions. La personne qui vous accompagne peut aussi en poser.

        Ce médecin ne devient pas le vôtre parce que vous le voyez une fois. Demandez qui informe votre équipe, et qui vous pouvez appeler si vous avez des questions.
card-what-happens-at-visit-us =
    .short = Vous rencontrez le nouveau médecin, et il devrait normalement vous examiner. Il parcourt votre histoire et vos résultats. Vous parlez de ce que le premier médecin a trouvé et proposé. Ensuite, vous posez vos questions.
    .do-1 = Dites au début ce que vous espérez apprendre.
    .do-2 = Notez les réponses, ou demandez à quelqu’un de le faire.
    .do-3 = Avant de partir, demandez ce qui se passe ensuite.
    .detail =
        Pour cela, le nouveau médecin a besoin de votre dossier. Apportez les papiers médicaux que vous avez, et des copies de votre dossier sauf s’il a été envoyé avant.

        S’entendre dire le diagnostic une fois de plus peut faire mal. Prenez votre temps. Vous pouvez demander une pause.

        Demandez sans crainte : la consultation sert à vos questions. La personne qui vous accompagne peut aussi en poser.

        Vous n’avez pas à changer de médecin après cela. Demandez la réponse par écrit, pour pouvoir la montrer à votre médecin.
card-what-happens-at-visit-elsewhere =
    .short = Le nouveau médecin devrait normalement vous rencontrer et vous examiner. Il parcourt votre histoire et vos résultats. Vous parlez de ce que le premier médecin a trouvé et proposé. Ensuite, vous posez vos questions. Les détails changent d’un pays à l’autre.
    .do-1 = Dites au début ce que vous espérez apprendre.
    .do-2 = Notez les réponses, ou demandez à quelqu’un de le faire.
    .do-3 = Avant de partir, demandez ce qui se passe ensuite.
    .detail =
        Apportez les papiers médicaux que vous avez, et des copies de votre dossier sauf s’il a été envoyé avant.

        S’entendre dire le diagnostic une fois de plus peut faire mal. Prenez votre temps. Vous pouvez demander une pause.

        Demandez sans crainte : la consultation sert à vos questions. La personne qui vous accompagne peut aussi en poser.

        Vous n’avez pas à changer de médecin après cela. Demandez qui informe votre médecin, et qui vous pouvez appeler si vous avez des questions.

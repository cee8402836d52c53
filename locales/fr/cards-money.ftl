### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = NHS (public) ou médecin privé ?
card-nhs-or-private-england =
    .short = Vous pouvez demander au NHS (service public de santé), où un deuxième avis ne vous coûte rien. Ou vous pouvez payer un médecin privé. Vous ne perdez pas vos soins du NHS pour autant.
    .do-1 = Demandez combien de temps prendrait chaque solution.
    .do-2 = Demandez le prix au médecin privé avant de prendre rendez-vous.
    .do-3 = Si vous avez une assurance santé, vérifiez d’abord avec elle.
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis au NHS. Mais les médecins doivent respecter votre souhait d’en chercher un.

        Pour voir un spécialiste privé, demandez à votre généraliste (GP) ou à votre spécialiste du cancer. Votre généraliste peut faire payer cela. Si vous payez vous-même, on doit vous dire le prix dès le début.

        Une page du NHS pour Londres dit que payer une consultation privée ne met pas fin à vos soins du NHS. Cela ne devrait pas changer votre place sur une liste du NHS.

        La même page dit qu’il ne devrait pas être nécessaire de refaire les examens. Mais vous ne pouvez pas partager un même traitement entre le NHS et le privé.

        Beaucoup de médecins privés parlent aussi avec d’autres médecins avant de proposer un traitement. Nous ne pouvons pas dire quelle solution est la meilleure pour vous.
card-nhs-or-private-rest-of-uk =
    .short = Vous pouvez demander au NHS (service public de santé), où un deuxième avis ne vous coûte rien. Ou vous pouvez payer un médecin privé. Demandez d’abord ce que cela changerait pour vos soins du NHS.
    .do-1 = Demandez combien de temps prendrait chaque solution.
    .do-2 = Demandez le prix au médecin privé avant de prendre rendez-vous.
    .do-3 = Si vous avez une assurance santé, vérifiez d’abord avec elle.
    .detail =
        Au Royaume-Uni, la loi ne donne pas droit à un deuxième avis au NHS. Mais les médecins doivent respecter votre souhait d’en chercher un.

        Pour voir un spécialiste privé, demandez à votre généraliste (GP) ou à votre spécialiste du cancer. Votre généraliste peut faire payer cela. Si vous payez vous-même, on doit vous dire le prix dès le début.

        Nous n’avons rien trouvé pour votre pays sur l’effet d’une consultation privée sur vos soins du NHS. Demandez à votre équipe à l’hôpital avant de prendre rendez-vous.

        Beaucoup de médecins privés parlent aussi avec d’autres médecins avant de proposer un traitement. Nous ne pouvons pas dire quelle solution est la meilleure pour vous.
card-nhs-or-private-us =
    .short = Le NHS est le service de santé du Royaume-Uni. Ce choix ne se pose donc pas aux États-Unis. Ici, c’est votre assurance santé (health plan) qui compte le plus. Appelez-la avant de prendre rendez-vous.
    .do-1 = Demandez à votre assurance quels médecins sont dans son réseau (network).
    .do-2 = Demandez s’il vous faut une lettre d’un médecin (referral).
    .do-3 = Demandez ce que vous auriez à payer.
    .detail =
        Aux États-Unis, le deuxième avis est décrit comme un droit de chaque patient. Savoir qui paie est une autre question, et cela dépend de votre assurance.

        Les assureurs devraient payer une consultation chez un spécialiste. Vous devrez peut-être payer une part, appelée « co-pay ». Vérifiez si le médecin est dans le réseau, et s’il vous faut une lettre d’un médecin (referral).

        Certaines assurances demandent même un deuxième avis avant de payer un traitement.

        Medicare a ses propres règles. Voyez la fiche sur l’assurance et Medicare.
card-nhs-or-private-elsewhere =
    .short = Le NHS est le service de santé du Royaume-Uni. Dans les autres pays, le choix est différent. Demandez à votre médecin quelles solutions il y a là où vous vivez, et ce que chacune coûte.
    .do-1 = Demandez à votre médecin s’il y a une solution publique et une solution privée.
    .do-2 = Demandez le prix avant de prendre rendez-vous.
    .do-3 = Demandez combien de temps prendrait chaque solution.
    .detail =
        Les règles sur les soins publics et privés changent d’un pays à l’autre. Nous ne savons rien des prix là où vous vivez.

        Il faut du temps pour organiser un deuxième avis, quelle que soit la personne qui paie. Demandez donc à votre médecin si commencer le traitement plus tard pourrait vous nuire.

        Pesez le pour et le contre avant de demander. Ces questions peuvent aider :

        - Qui paie la consultation, et qui paie les examens ?
        - Mon assurance doit-elle d’abord donner son accord ?
        - Puis-je revenir ensuite dans mon hôpital ?

## what-private-costs

card-what-private-costs = Combien coûte un avis privé ?
card-what-private-costs-uk =
    .short = Demandez le prix avant de prendre rendez-vous. En 2023, un journal parlait d’environ 250 à 350 livres pour une consultation. Ce n’est qu’une idée approximative. Au NHS (service public de santé), un deuxième avis ne vous coûte rien.
    .do-1 = Demandez combien coûte la consultation et ce que le prix comprend.
    .do-2 = Demandez si votre généraliste (GP) fait payer la lettre qui vous adresse à un spécialiste (referral).
    .do-3 = Si vous avez une assurance, vérifiez avec elle avant de prendre rendez-vous.
    .detail =
        Vous pouvez payer un médecin privé, mais rien ne vous y oblige. Vous pouvez aussi demander un deuxième avis au NHS.

        Si vous payez vous-même, on doit vous dire le prix dès le début. Le chiffre de 2023 est ancien et vient d’un seul journal. Votre prix peut être plus haut ou plus bas.

        On va voir un spécialiste privé en passant par son généraliste (GP) ou son spécialiste du cancer. Votre généraliste peut faire payer cela.

        Voici de bonnes questions :

        - Combien coûte la consultation ?
        - Les images médicales et les examens sont-ils compris ?
        - Combien coûterait une deuxième consultation ?
card-what-private-costs-us =
    .short = Cela dépend du médecin et de votre assurance santé (health plan). Nous n’avons pas trouvé de prix habituel. Demandez au cabinet du médecin et à votre assurance avant de prendre rendez-vous.
    .do-1 = Demandez le prix au cabinet du médecin.
    .do-2 = Demandez à votre assurance ce qu’elle paie et ce que vous payez.
    .do-3 = Demandez si le médecin est dans le réseau (network) de votre assurance.
    .detail =
        Les assureurs devraient payer une consultation chez un spécialiste. Vous devrez peut-être payer une part, appelée « co-pay ». Vérifiez si le médecin est dans le réseau, et s’il vous faut une lettre d’un médecin (referral).

        Dans certains cas, Medicare Part B partage le coût d’un deuxième avis. Il s’agit d’une opération nécessaire mais pas urgente. Si les deux premiers avis sont différents, il peut partager le coût d’un troisième.

        Vous payez alors 20 % après le « deductible ». C’est la somme que vous payez d’abord vous-même.

        Comptez aussi le trajet. L’autre hôpital est peut-être loin, et y aller peut être cher.
card-what-private-costs-elsewhere =
    .short = Nous n’avons pas trouvé de prix pour votre pays. Ils changent d’un pays à l’autre et d’un médecin à l’autre. Demandez le prix avant de prendre rendez-vous.
    .do-1 = Demandez combien coûte la consultation et ce que le prix comprend.
    .do-2 = Si vous avez une assurance, vérifiez avec elle avant de prendre rendez-vous.
    .detail =
        Pesez le pour et le contre avant de demander. Le coût en fait partie.

        Voici de bonnes questions :

        - Combien coûte la consultation ?
        - Les images médicales et les examens sont-ils compris ?
        - Combien coûterait une deuxième consultation ?
        - Y a-t-il une solution publique qui me coûte moins ?

        Comptez aussi le trajet. L’autre hôpital est peut-être loin, et y aller peut être cher.

## insurance-and-medicare

card-insurance-and-medicare = L’assurance ou Medicare paie-t-elle ?
card-insurance-and-medicare-uk =
    .short = Au NHS (service public de santé), un deuxième avis ne vous coûte rien. Vous n’avez donc pas besoin d’assurance. Si vous avez une assurance santé privée, vérifiez avec elle avant de prendre rendez-vous. Medicare n’existe qu’aux États-Unis.
    .do-1 = Cherchez les papiers de votre assurance santé privée, si vous en avez une.
    .do-2 = Demandez à votre assurance avant de prendre un rendez-vous privé.
    .detail =
        Vous pouvez avoir un deuxième avis au NHS, ou payer un médecin privé. L’assurance ne compte que pour la solution privée.

        Voici de bonnes questions pour votre assurance :

        - Payez-vous un deuxième avis ?
        - Quels médecins puis-je voir ?
        - Me faut-il d’abord une lettre de mon généraliste (GP) ?
        - Payez-vous aussi les images médicales et les examens ?

        On va voir un spécialiste privé en passant par son généraliste ou son spécialiste du cancer. Votre généraliste peut faire payer cela. Si vous payez vous-même, on doit vous dire le prix dès le début.
card-insurance-and-medicare-us =
    .short = Cela dépend de votre assurance (health plan). Dans certains cas, Medicare Part B partage le coût. Les autres assureurs devraient aussi payer une consultation chez un spécialiste, mais une part peut rester à votre charge. Appelez votre assurance avant de prendre rendez-vous.
    .do-1 = Demandez si le médecin est dans le réseau (network) de votre assurance.
    .do-2 = Demandez s’il vous faut une lettre d’un médecin (referral).
    .do-3 = Demandez ce que vous aurez à payer.
    .detail =
        Dans certains cas, Medicare Part B partage le coût si vous avez besoin d’une opération et que ce n’est pas une urgence. Si les deux premiers avis sont différents, il peut partager le coût d’un troisième.

        Vous payez alors 20 % après le « deductible ». C’est la somme que vous payez d’abord vous-même.

        Medicare couvre aussi un deuxième avis avant un examen important ou un traitement important. Il ne le fait pas pour les soins qu’il exclut, comme la chirurgie esthétique.

        Les contrats Medicare Advantage peuvent avoir d’autres règles. Il vous faudra peut-être un médecin du réseau, ou une lettre d’un médecin (referral).

        Les autres assureurs devraient payer une consultation chez un spécialiste, avec un « co-pay ». C’est la part que vous payez. Votre assurance peut nommer des médecins de son réseau.

        Certaines assurances demandent même un deuxième avis avant de payer un traitement.
card-insurance-and-medicare-elsewhere =
    .short = Nous n’avons rien trouvé sur l’assurance dans votre pays, et les règles changent d’un pays à l’autre. Demandez à votre assurance avant de prendre rendez-vous. Ici, Medicare est l’assurance des États-Unis. Elle ne vous concerne donc peut-être pas.
    .do-1 = Demandez à votre assurance si elle paie un deuxième avis.
    .do-2 = Demandez la réponse par écrit.
    .detail =
        Voici de bonnes questions pour votre assurance :

        - Payez-vous un deuxième avis ?
        - Quels médecins puis-je voir ?
        - Me faut-il d’abord une lettre de mon médecin ?
        - Payez-vous aussi les images médicales et les examens ?
        - Quand pouvez-vous décider ?

        Pesez le pour et le contre avant de demander un deuxième avis. Demandez à votre médecin si commencer le traitement plus tard pourrait vous nuire. L’assurance peut avoir besoin de temps pour répondre.

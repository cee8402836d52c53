### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = Combien de temps cela prend-il ?
card-how-long-england =
    .short = Il faut du temps pour l’organiser, et personne ne peut donner un délai valable pour tous. Demandez à votre médecin quel retard est probable pour vous. Demandez aussi si commencer plus tard pourrait vous nuire.
    .do-1 = Demandez à votre médecin combien de temps cela prendra probablement.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .do-3 = Si le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence (urgent referral).
    .detail =
        Votre demande est traitée comme celle d’un nouveau patient. Cela allonge l’attente pour le traitement. Avoir vu un médecin une fois ne vous fait pas passer avant les autres personnes qui attendent.

        Quand le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral). Des infirmières de Cancer Research UK disent que c’est le moyen le plus rapide.

        Le NHS (service public de santé) en Angleterre a des objectifs de délai pour le cancer. Cancer Research UK les a cités en 2023 ; ils ont donc peut-être changé. Ils ne parlent pas du deuxième avis, et ce ne sont pas des promesses :

        - 75 personnes sur 100 devraient savoir si c’est un cancer dans les 28 jours après une demande urgente (urgent referral).
        - 85 sur 100 devraient commencer le traitement dans les 62 jours après cette demande.
        - 96 sur 100 devraient commencer dans les 31 jours après la décision de traiter.
card-how-long-rest-of-uk =
    .short = Il faut du temps pour l’organiser, et personne ne peut donner un délai valable pour tous. Demandez à votre médecin quel retard est probable pour vous. Demandez aussi si commencer plus tard pourrait vous nuire.
    .do-1 = Demandez à votre médecin combien de temps cela prendra probablement.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .do-3 = Si le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence (urgent referral).
    .detail =
        Votre demande est traitée comme celle d’un nouveau patient. Cela allonge l’attente pour le traitement. Avoir vu un médecin une fois ne vous fait pas passer avant les autres personnes qui attendent.

        Quand le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral). Des infirmières de Cancer Research UK disent que c’est le moyen le plus rapide.

        Nous n’avons rien trouvé sur les délais d’attente dans votre pays. Votre médecin ou l’hôpital peut vous dire à quoi s’attendre.
card-how-long-us =
    .short = Il faut du temps pour l’organiser, et personne ne peut donner un délai valable pour tous. Demandez d’abord à votre médecin de combien de temps vous disposez. Certains cancers ne laissent pas de temps pour cela.
    .do-1 = Demandez à votre médecin combien de temps cela prendra probablement.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .detail =
        Demandez à votre médecin quel retard causerait un deuxième avis. Demandez si commencer le traitement plus tard pourrait vous nuire.

        Un guide pour les patients dit que beaucoup ont quelques semaines pour cela. Mais une urgence ne laisse pas de temps. Certains lymphomes et certaines leucémies (des cancers du sang) non plus.

        N’essayez donc pas de deviner de combien de temps vous disposez. Votre médecin connaît votre cas. Quand vous appelez l’autre hôpital, demandez sa première date libre.
card-how-long-elsewhere =
    .short = Il faut du temps pour l’organiser, et personne ne peut donner un délai valable pour tous. Demandez à votre médecin quel retard est probable pour vous. Demandez aussi si commencer plus tard pourrait vous nuire.
    .do-1 = Demandez à votre médecin combien de temps cela prendra probablement.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .detail =
        Les délais d’attente et les règles changent d’un pays à l’autre. Nous ne savons rien des délais d’attente là où vous vivez.

        C’est votre médecin qui peut le mieux vous répondre. Vous pourriez dire : « De combien un deuxième avis retarderait-il mon traitement ? Commencer plus tard pourrait-il me nuire ? »

        Quand vous appelez l’autre hôpital, demandez sa première date libre. Dites ensuite à votre médecin quelle date on vous a donnée.

## could-waiting-harm

card-could-waiting-harm = Attendre pourrait-il me nuire ?
card-could-waiting-harm-uk =
    .short = C’est possible, et vous avez raison de demander. Cela dépend de votre maladie, et nous ne pouvons pas en juger. Demandez maintenant à votre médecin, avant de décider d’un deuxième avis.
    .do-1 = Demandez combien de temps durerait le retard.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .do-3 = Si le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence (urgent referral).
    .detail =
        Avec un deuxième avis, votre traitement peut commencer plus tard. Pour certaines personnes, cela compte plus que pour d’autres.

        Votre maladie est grave, ou votre traitement est urgent ? Parlez alors à votre équipe avant de décider. Elle connaît vos résultats d’examens.

        Vous pourriez dire : « J’aimerais un deuxième avis. Quel retard cela causerait-il ? Commencer plus tard pourrait-il me nuire ? »

        Quand le temps presse, demandez à votre équipe de cancérologie de vous adresser d’urgence au centre spécialisé (urgent referral). Des infirmières de Cancer Research UK disent que c’est le moyen le plus rapide.
card-could-waiting-harm-us =
    .short = C’est possible, et vous avez raison de demander. Cela dépend de votre maladie, et nous ne pouvons pas en juger. Demandez maintenant à votre médecin, avant de décider d’un deuxième avis.
    .do-1 = Demandez combien de temps durerait le retard.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .detail =
        Avec un deuxième avis, votre traitement peut commencer plus tard. Pour certaines personnes, cela compte plus que pour d’autres.

        Votre maladie est grave, ou votre traitement est urgent ? Parlez alors à votre équipe avant de décider. Elle connaît vos résultats d’examens.

        Un guide pour les patients dit que beaucoup ont quelques semaines pour cela. Mais une urgence ne laisse pas de temps. Certains lymphomes et certaines leucémies (des cancers du sang) non plus.

        Demandez donc à votre médecin. Vous pourriez dire : « Quel retard causerait un deuxième avis ? Commencer plus tard pourrait-il me nuire ? »
card-could-waiting-harm-elsewhere =
    .short = C’est possible, et vous avez raison de demander. Cela dépend de votre maladie, et nous ne pouvons pas en juger. Demandez maintenant à votre médecin, avant de décider d’un deuxième avis.
    .do-1 = Demandez combien de temps durerait le retard.
    .do-2 = Demandez si commencer le traitement plus tard pourrait vous nuire.
    .detail =
        Avec un deuxième avis, votre traitement peut commencer plus tard. Pour certaines personnes, cela compte plus que pour d’autres.

        Votre maladie est grave, ou votre traitement est urgent ? Parlez alors à votre équipe avant de décider. Elle connaît vos résultats d’examens.

        Vous pourriez dire : « J’aimerais un deuxième avis. Quel retard cela causerait-il ? Commencer plus tard pourrait-il me nuire ? »

        Le temps qu’il faut change d’un pays à l’autre. Demandez donc là où vous vivez.

## keep-your-bookings

card-keep-your-bookings = Dois-je garder mes rendez-vous ?
card-keep-your-bookings-any =
    .short = Oui, essayez de les garder. N’annulez pas les examens ni le traitement que votre premier médecin a prévus. Vous gagnez ainsi du temps si vous restez avec lui.
    .do-1 = Notez toutes vos dates prévues sur une seule liste.
    .do-2 = Si deux dates se gênent, parlez à votre équipe avant d’en déplacer une.
    .do-3 = Demandez si commencer plus tard pourrait vous nuire.
    .detail =
        Il faut du temps pour organiser un deuxième avis. Pendant ce temps, des examens ou un traitement sont peut-être prévus chez votre premier médecin. Essayez de garder ces dates.

        Vous déciderez peut-être de rester avec votre premier médecin. Garder les dates vous aura alors fait gagner du temps.

        Vous pouvez garder une date et continuer à poser vos questions.

        Vous avez un doute sur un traitement prévu ? Dites-le à votre équipe avant ce jour-là. Demandez combien durerait le retard, et si commencer plus tard pourrait vous nuire.

        Si votre maladie est grave ou si le traitement est urgent, parlez à votre équipe avant de décider.

## travel

card-travel = Et si l’hôpital est loin ?
card-travel-uk =
    .short = Le deuxième médecin travaille d’habitude dans un autre hôpital. Il est peut-être loin. Y aller peut être dur, cher ou impossible pour vous. Pensez-y avant de demander.
    .do-1 = Demandez quel hôpital ce serait, et combien de consultations il faudrait.
    .do-2 = Demandez à quelqu’un de la famille ou des amis de venir avec vous.
    .do-3 = Demandez à votre généraliste (GP) si un autre avis est possible sans consultation.
    .detail =
        Pensez à ces points :

        - Comment iriez-vous là-bas, et combien cela coûterait-il ?
        - Pouvez-vous faire le trajet quand vous ne vous sentez pas bien ?
        - Votre famille pourrait-elle venir vous voir ? C’est plus dur si c’est loin.
        - Le traitement aurait-il lieu là-bas aussi, ou seulement une consultation ?

        Quelqu’un de la famille ou des amis peut vous soutenir et vous aider à tout retenir.

        Il y a peut-être une solution sans long trajet. Un généraliste (GP, médecin de famille) a écrit en 2013 qu’un autre avis est parfois possible sans nouvelle consultation. Les généralistes demandent à d’autres médecins, ou écrivent à un deuxième « consultant » (médecin hospitalier expérimenté).
card-travel-us =
    .short = L’autre hôpital est peut-être loin. Y aller peut être dur, cher ou impossible pour vous. Certains médecins et centres donnent des avis à distance. Posez donc la question.
    .do-1 = Demandez si l’avis peut être donné par vidéo, à partir de votre dossier.
    .do-2 = Demandez combien de consultations il vous faudrait.
    .do-3 = Demandez à quelqu’un de la famille ou des amis de venir avec vous.
    .detail =
        Pensez à ces points :

        - Comment iriez-vous là-bas, et combien cela coûterait-il ?
        - Pouvez-vous faire le trajet quand vous ne vous sentez pas bien ?
        - Votre famille pourrait-elle venir vous voir ? C’est plus dur si c’est loin.
        - Le traitement aurait-il lieu là-bas aussi, ou seulement une consultation ?

        Le National Cancer Institute (NCI) a désigné 72 centres du cancer. Ils se trouvent dans 36 États et à Washington, DC. Sept d’entre eux ne sont que des laboratoires : il n’y en a donc peut-être aucun près de chez vous.

        Certains médecins et centres du cancer utilisent votre dossier et un appel vidéo. Vous n’avez alors peut-être pas à voyager. Quelqu’un de la famille ou des amis peut vous soutenir et vous aider à tout retenir.
card-travel-elsewhere =
    .short = L’autre hôpital est peut-être loin. Y aller peut être dur, cher ou impossible pour vous. Pensez-y avant de demander.
    .do-1 = Demandez combien de consultations il vous faudrait.
    .do-2 = Demandez à quelqu’un de la famille ou des amis de venir avec vous.
    .detail =
        Pensez à ces points :

        - Comment iriez-vous là-bas, et combien cela coûterait-il ?
        - Pouvez-vous faire le trajet quand vous ne vous sentez pas bien ?
        - Votre famille pourrait-elle venir vous voir ? C’est plus dur si c’est loin.
        - Le traitement aurait-il lieu là-bas aussi, ou seulement une consultation ?

        Quelqu’un de la famille ou des amis peut vous soutenir et vous aider à tout retenir.

        Ce qui est proposé change d’un pays à l’autre. Demandez à votre hôpital si un autre avis est possible sans long trajet.

## travel-costs

card-travel-costs = Y a-t-il une aide pour le trajet ?
card-travel-costs-england =
    .short = Peut-être. Le Healthcare Travel Costs Scheme est pour les personnes qui touchent certaines aides sociales (benefits) ou ont peu de revenus. Elles peuvent se faire rembourser le trajet vers des soins spécialisés du NHS (service public de santé).
    .do-1 = Avant d’y aller, demandez à l’hôpital si votre consultation est concernée.
    .do-2 = Gardez vos billets et vos reçus.
    .detail =
        L’autre hôpital est peut-être loin, et y aller peut être cher. Demandez donc une aide avant de réserver le trajet.

        Cette aide est pour le trajet vers des soins spécialisés du NHS. Demandez ce qu’il faut montrer, et comment se faire rembourser.

        Le billet d’une personne qui vient avec vous n’est payé que si c’est nécessaire pour des raisons médicales. Demandez-le d’abord.

        Ces informations viennent d’une page locale du NHS en Angleterre. Vérifiez auprès de votre hôpital qu’elles valent toujours.

        Si vous n’obtenez pas cette aide, vous pourriez demander à Citizens Advice. Son bureau local pourra peut-être vous aider.
card-travel-costs-scotland =
    .short = Demandez à votre hôpital. Nous n’avons rien trouvé sur l’aide aux frais de trajet en Écosse. Nous ne pouvons donc pas dire qui peut l’avoir. Demandez avant de payer le trajet.
    .do-1 = Avant d’y aller, demandez à l’hôpital s’il existe une aide pour le billet.
    .do-2 = Gardez vos billets et vos reçus.
    .detail =
        L’autre hôpital est peut-être loin, et y aller peut être cher. Certaines personnes ne peuvent pas du tout s’y rendre. Demandez donc tôt.

        Voici de bonnes questions :

        - Y a-t-il une aide pour payer mon trajet ?
        - Vaut-elle aussi pour une personne qui vient avec moi ?
        - Que dois-je montrer, et quand ?

        Votre bureau local de Citizens Advice pourra peut-être vous aider. Maggie’s est une association de lutte contre le cancer avec des centres locaux. Son personnel peut vous écouter et vous aider à trouver le soutien qu’il vous faut.
card-travel-costs-wales-northern-ireland =
    .short = Demandez à votre hôpital. Nous n’avons rien trouvé sur l’aide aux frais de trajet dans votre pays. Nous ne pouvons donc pas dire qui peut l’avoir. Demandez avant de payer le trajet.
    .do-1 = Avant d’y aller, demandez à l’hôpital s’il existe une aide pour le billet.
    .do-2 = Gardez vos billets et vos reçus.
    .detail =
        L’autre hôpital est peut-être loin, et y aller peut être cher. Certaines personnes ne peuvent pas du tout s’y rendre. Demandez donc tôt.

        Voici de bonnes questions :

        - Y a-t-il une aide pour payer mon trajet ?
        - Vaut-elle aussi pour une personne qui vient avec moi ?
        - Que dois-je montrer, et quand ?

        Votre bureau local de Citizens Advice pourra peut-être vous aider. Maggie’s est une association de lutte contre le cancer. Son personnel peut vous écouter et vous aider à trouver le soutien qu’il vous faut.
card-travel-costs-us =
    .short = Demandez avant de voyager. Nous n’avons rien trouvé sur l’aide aux frais de trajet aux États-Unis. Vous pouvez demander au centre du cancer et à votre assurance santé (health plan).
    .do-1 = Demandez au centre du cancer s’il existe une aide pour le trajet.
    .do-2 = Demandez à votre assurance santé ce qu’elle paie.
    .do-3 = Gardez vos billets et vos reçus.
    .detail =
        L’autre hôpital est peut-être loin, et y aller peut être cher. Certaines personnes ne peuvent pas du tout s’y rendre. Demandez donc tôt.

        Voici de bonnes questions pour le centre :

        - Y a-t-il une aide pour le billet, l’essence ou le logement ?
        - Vaut-elle aussi pour une personne qui vient avec moi ?
        - Y a-t-il un médecin plus près de chez moi ?

        Demandez à votre assurance si elle paie un médecin hors de son réseau (network). Demandez aussi s’il vous faut une lettre d’un médecin (referral).

        Vous pouvez aussi demander au National Cancer Institute. Son service est gratuit, en anglais et en espagnol.
card-travel-costs-elsewhere =
    .short = Demandez à votre hôpital ou à votre assurance. L’aide aux frais de trajet change d’un pays à l’autre. Nous n’avons aucune information pour là où vous vivez. Demandez avant de payer le trajet.
    .do-1 = Avant d’y aller, demandez à l’hôpital s’il existe une aide pour le billet.
    .do-2 = Gardez vos billets et vos reçus.
    .detail =
        L’autre hôpital est peut-être loin, et y aller peut être cher. Certaines personnes ne peuvent pas du tout s’y rendre. Demandez donc tôt.

        Voici de bonnes questions :

        - Y a-t-il une aide pour payer mon trajet ?
        - Vaut-elle aussi pour une personne qui vient avec moi ?
        - Que dois-je montrer, et quand ?
        - Y a-t-il un médecin plus près de chez moi ?

        Pesez le coût avec les autres points pour et contre avant de décider.

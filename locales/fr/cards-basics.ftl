### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = Qu’est-ce qu’un deuxième avis ?
card-what-it-is-uk =
    .short =
        Un deuxième avis est un nouveau regard sur votre diagnostic ou votre traitement. Il vient d’un médecin qui n’est pas le vôtre en ce moment. Cela peut être un médecin généraliste (GP) ou un spécialiste.

        Le but : avoir confiance dans le diagnostic et se sentir à l’aise avec le traitement prévu.
    .detail =
        La plupart des gens le demandent après l’annonce de leur maladie. D’autres le demandent quand on leur propose un traitement.

        Vous pouvez vous adresser à votre généraliste, à votre « consultant » ou au service de l’hôpital. Au Royaume-Uni, un « consultant » est un médecin hospitalier expérimenté. Il a une longue expérience dans une branche de la médecine.

        Vous devrez peut-être aller dans un autre hôpital du NHS (service public de santé) ou un autre cabinet de généralistes. Vous pouvez aussi choisir de payer un médecin privé.

        Ce n’est pas possible dans tous les cas. Si la réponse est non, demandez pourquoi, et quelle autre chose pourrait vous aider.

        Le site web du NHS en dit plus sur le deuxième avis.
card-what-it-is-us =
    .short =
        Un deuxième avis est un nouveau regard sur votre diagnostic ou votre traitement. Il vient d’un médecin qui n’est pas le vôtre en ce moment. Cela peut être un médecin de famille ou un spécialiste.

        Le but : avoir confiance dans le diagnostic et se sentir à l’aise avec le traitement prévu.
    .detail =
        La plupart des gens le demandent après l’annonce de leur maladie. D’autres le demandent quand on leur propose un traitement.

        Certaines personnes veulent faire vérifier le diagnostic. D’autres veulent savoir s’il existe d’autres traitements. Si vous avez des doutes, l’avis d’un médecin de plus peut vous apaiser.

        Aux États-Unis, les informations pour les patients disent que le deuxième avis est un droit de chaque patient. Vous pouvez dire à votre médecin que vous en voulez un. Demandez-lui les noms de médecins que vous pourriez contacter.
card-what-it-is-elsewhere =
    .short =
        Un deuxième avis est un nouveau regard sur votre diagnostic ou votre traitement. Il vient d’un médecin qui n’est pas le vôtre en ce moment. Cela peut être un médecin de famille ou un spécialiste.

        Le but : avoir confiance dans le diagnostic et se sentir à l’aise avec le traitement prévu.
    .detail =
        La plupart des gens le demandent après l’annonce de leur maladie. D’autres le demandent quand on leur propose un traitement.

        Certaines personnes veulent faire vérifier le diagnostic. D’autres veulent savoir s’il existe d’autres traitements. Si vous avez des doutes, l’avis d’un médecin de plus peut vous apaiser.

        La façon de l’obtenir change d’un pays à l’autre. Les règles changent aussi : qui peut en avoir un, et qui paie. Demandez à votre médecin ou à votre hôpital comment cela se passe là où vous vivez.

## is-it-my-right

card-is-it-my-right = Le deuxième avis est-il un droit ?
card-is-it-my-right-england =
    .short = Au Royaume-Uni, aucune loi ne donne ce droit aux patients du NHS (service public de santé). Mais vous pouvez demander, et les médecins doivent respecter votre souhait d’un autre avis. Un oui n’est pas certain, mais la plupart des soignants soutiennent cette décision.
    .detail =
        Le devoir de respecter votre souhait vient du General Medical Council (GMC). Cet organisme surveille tous les médecins du Royaume-Uni. Le GMC dit aussi que c’est vous qui décidez de suivre ou non le conseil d’un médecin.

        La personne à qui vous demandez devrait examiner votre cas. Elle juge ensuite si un autre avis est nécessaire.

        L’Angleterre a un texte sur le choix des patients, le NHS Choice Framework. Sa dernière mise à jour date du 23 octobre 2024. Dans certains cas, mais pas tous, la loi vous laisse choisir où vous recevez vos soins.

        Cela concerne l’établissement de votre première consultation externe avec un « consultant » (médecin hospitalier expérimenté). Selon certaines pages du NHS, dont une ancienne de Norwich, le choix est limité pour le cancer et les soins urgents.

        Un projet de page du NHS de la région de Bristol cite la BMA, qui parle au nom des médecins. Selon elle, vous ne pouvez pas exiger un médecin ou un hôpital précis pour un deuxième avis au NHS. Elle dit aussi que vous pouvez encore utiliser le NHS après un avis privé.
card-is-it-my-right-scotland =
    .short = Au Royaume-Uni, aucune loi ne donne ce droit aux patients du NHS (service public de santé). Mais vous pouvez demander, et les médecins doivent respecter votre souhait d’un autre avis. Un oui n’est pas certain, mais la plupart des soignants soutiennent cette décision.
    .detail =
        Le devoir de respecter votre souhait vient du General Medical Council (GMC). Cet organisme surveille tous les médecins du Royaume-Uni. Le GMC dit aussi que c’est vous qui décidez de suivre ou non le conseil d’un médecin.

        Le NHS Greater Glasgow and Clyde dit à ses patients qu’ils peuvent demander un deuxième avis. Il dit de demander au soignant qui vous traite, et de donner vos raisons poliment. Nous n’avons pas trouvé de texte pour toute l’Écosse.

        La personne à qui vous demandez devrait examiner votre cas. Elle juge ensuite si un autre avis est nécessaire.

        L’association Immunodeficiency UK dit que c’est à peu près pareil dans les quatre pays du Royaume-Uni. Ce n’est pas un droit inscrit dans la loi, mais il est rare qu’une demande soit refusée.

        Le site web du NHS en dit plus.
card-is-it-my-right-wales =
    .short = Au Royaume-Uni, aucune loi ne donne ce droit aux patients du NHS (service public de santé). Mais vous pouvez demander, et les médecins doivent respecter votre souhait d’un autre avis. Un oui n’est pas certain, mais la plupart des soignants soutiennent cette décision.
    .detail =
        Le devoir de respecter votre souhait vient du General Medical Council (GMC). Cet organisme surveille tous les médecins du Royaume-Uni. Le GMC dit aussi que c’est vous qui décidez de suivre ou non le conseil d’un médecin.

        Son guide dit que vous pouvez demander à un autre médecin si vous pensez que le diagnostic est faux. C’est la même chose si vous pensez qu’on ne vous propose pas le traitement qu’il vous faut.

        La personne à qui vous demandez devrait examiner votre cas. Elle juge ensuite si un autre avis est nécessaire.

        L’association Macmillan Cancer Support dit que la plupart des médecins vous adressent volontiers à un autre médecin. Vous devriez d’abord pouvoir obtenir vos résultats d’examens par écrit.

        L’association Immunodeficiency UK dit que c’est à peu près pareil dans les quatre pays du Royaume-Uni. Ce n’est pas un droit inscrit dans la loi, mais il est rare qu’une demande soit refusée. Nous n’avons trouvé aucune règle propre au pays de Galles.

        Le site web du NHS en dit plus.
card-is-it-my-right-northern-ireland =
    .short = Au Royaume-Uni, aucune loi ne donne ce droit aux patients du NHS (service public de santé). Mais vous pouvez demander, et les médecins doivent respecter votre souhait d’un autre avis. Un oui n’est pas certain, mais la plupart des soignants soutiennent cette décision.
    .detail =
        Le devoir de respecter votre souhait vient du General Medical Council (GMC). Cet organisme surveille tous les médecins du Royaume-Uni. Le GMC dit aussi que c’est vous qui décidez de suivre ou non le conseil d’un médecin.

        Son guide dit que vous pouvez demander à un autre médecin si vous pensez que le diagnostic est faux. C’est la même chose si vous pensez qu’on ne vous propose pas le traitement qu’il vous faut.

        La personne à qui vous demandez devrait examiner votre cas. Elle juge ensuite si un autre avis est nécessaire.

        L’association Macmillan Cancer Support dit que la plupart des médecins vous adressent volontiers à un autre médecin. Vous devriez d’abord pouvoir obtenir vos résultats d’examens par écrit.

        L’association Immunodeficiency UK dit que c’est à peu près pareil dans les quatre pays du Royaume-Uni. Ce n’est pas un droit inscrit dans la loi, mais il est rare qu’une demande soit refusée. Nous n’avons trouvé aucune règle propre à l’Irlande du Nord.

        Le site web du NHS en dit plus.
card-is-it-my-right-us =
    .short =
        Oui. Aux États-Unis, les informations pour les patients disent que le deuxième avis est un droit de chaque patient.

        Les médecins sont rarement fâchés quand un patient le demande. En général, ils veulent bien vous aider à l’organiser.
    .detail =
        Dites à votre médecin que vous aimeriez avoir l’avis de quelqu’un d’autre. Demandez les noms de médecins que vous pourriez contacter.

        Ce droit ne dit pas qui paie. Medicare, l’assurance santé publique, a ses propres règles. Les autres assureurs devraient payer une consultation chez un spécialiste. Mais vous devrez peut-être payer une part (co-pay).

        Les contrats d’assurance sont différents. Vérifiez auprès de votre assurance avant de prendre rendez-vous. Posez ces deux questions :

        - Ce médecin fait-il partie de mon réseau (network) ?
        - Me faut-il une lettre d’un médecin qui m’adresse à lui (referral) ?
card-is-it-my-right-elsewhere =
    .short = Vous pouvez demander un deuxième avis. Nous ne pouvons pas dire si c’est un droit là où vous vivez : les règles changent d’un pays à l’autre. Demandez à votre médecin ou à votre hôpital quelles règles valent pour vous.
    .detail =
        Un deuxième avis est un nouveau regard d’un autre médecin sur votre diagnostic ou votre traitement. La plupart des gens le demandent après l’annonce de leur maladie, ou quand on leur propose un traitement.

        Vous n’avez pas à craindre de vexer quelqu’un. Les médecins sont rarement fâchés quand un patient le demande. La plupart des médecins et des infirmières comprennent qu’un patient puisse le vouloir.

        Voici des questions pour votre médecin ou votre hôpital :

        - Puis-je avoir un deuxième avis ici ?
        - Qui l’organise ?
        - Qui le paie ?

## how-plan-was-made

card-how-plan-was-made = Comment a-t-on choisi mon traitement ?
card-how-plan-was-made-uk =
    .short =
        Le traitement prévu pour vous vient de discussions détaillées entre de nombreux soignants. Vous ne les rencontrerez pas tous.

        Au NHS (service public de santé), ce groupe de spécialistes s’appelle « multidisciplinary team » (MDT). Votre médecin spécialiste et votre infirmière spécialisée devraient parcourir ce plan avec vous et répondre à vos questions.
    .detail =
        Il y a souvent plusieurs façons de traiter un même type de cancer. Mais toutes ne conviennent pas à tout le monde. Votre traitement peut donc être différent de celui d’une personne qui a la même maladie.

        Beaucoup de médecins privés parlent aussi avec d’autres médecins avant de proposer un traitement.

        Votre médecin ou votre infirmière spécialisée peut vous dire pourquoi ce traitement a été choisi pour vous. Vous pourriez demander :

        - Qui a discuté de mon cas ?
        - À quoi d’autre avez-vous pensé ?
        - Pourquoi pensez-vous que c’est ce qui me convient le mieux ?
card-how-plan-was-made-us =
    .short =
        Le traitement prévu pour vous vient de discussions détaillées entre de nombreux soignants. Vous ne les rencontrerez pas tous.

        Votre médecin a peut-être déjà parlé de votre cas avec d’autres médecins. C’est surtout probable si on pense à une opération ou à des rayons.
    .detail =
        Beaucoup d’hôpitaux et de centres du cancer ont un groupe appelé « tumor board ». Il réunit des médecins du cancer, des chirurgiens, des spécialistes des rayons, des infirmières et d’autres personnes.

        Ils regardent ensemble les images médicales et les résultats des tissus (pathology). Le but est de vous donner le meilleur conseil possible.

        Vous pourrez peut-être voir vous-même ces autres spécialistes. Certains centres proposent une consultation commune avec tous.

        Il y a souvent plusieurs façons de traiter un même type de cancer. Mais toutes ne conviennent pas à tout le monde. Votre médecin ou votre infirmière spécialisée peut vous dire pourquoi ce traitement a été choisi, et ce qui existe d’autre.
card-how-plan-was-made-elsewhere =
    .short =
        Le traitement prévu pour vous devrait venir de discussions détaillées entre de nombreux soignants. Vous ne les rencontrerez pas tous.

        Il y a souvent plusieurs façons de traiter un même type de cancer. Mais toutes ne conviennent pas à tout le monde.
    .detail =
        Votre traitement peut donc être différent de celui d’une personne qui a la même maladie. Le travail de cette équipe et son nom changent d’un pays à l’autre.

        Votre médecin ou votre infirmière spécialisée peut vous dire pourquoi ce traitement a été choisi, et ce qui existe d’autre. Vous pourriez demander :

        - Qui a discuté de mon cas ?
        - À quoi d’autre avez-vous pensé ?
        - Pourquoi pensez-vous que c’est ce qui me convient le mieux ?

## who-explains

card-who-explains = Qui peut m’expliquer mon traitement ?
card-who-explains-uk =
    .short = Votre médecin spécialiste et votre infirmière spécialisée devraient parcourir le plan avec vous et répondre à vos questions. Ils peuvent dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Il n’y a aucune honte à redemander.
    .do-1 = Écrivez vos questions avant la discussion.
    .do-2 = Demandez si vous pouvez voir le médecin et l’infirmière ensemble.
    .do-3 = Venez avec quelqu’un à cette discussion.
    .detail =
        Votre médecin est peut-être un « consultant ». C’est un médecin hospitalier qui a une longue expérience dans une branche de la médecine.

        Beaucoup d’autres experts ont peut-être discuté de votre plan de traitement. Vous ne les rencontrerez pas tous.

        Une infirmière spécialisée peut souvent éclaircir un point mal compris. Elle peut aussi transmettre vos inquiétudes au médecin.

        Les médecins savent qu’il y a beaucoup de choses à comprendre, et que c’est compliqué. Ils savent aussi qu’on suit moins bien quand on est sous le choc.
card-who-explains-us =
    .short = Votre médecin ou une infirmière spécialisée peut parcourir le plan avec vous. Ils peuvent dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Il n’y a aucune honte à redemander.
    .do-1 = Écrivez vos questions avant la discussion.
    .do-2 = Venez avec quelqu’un à cette discussion.
    .detail =
        D’autres médecins ont peut-être aussi parlé de votre cas. C’est surtout probable si on pense à une opération ou à des rayons.

        Vous pourrez peut-être voir vous-même ces autres spécialistes. Certains centres du cancer proposent une consultation commune avec tous. Demandez si le vôtre le fait.

        Les médecins savent qu’il y a beaucoup de choses à comprendre, et que c’est compliqué. Ils savent aussi qu’on suit moins bien quand on est sous le choc. Demandez-leur d’expliquer à nouveau le diagnostic, avec tout ce qui n’est pas clair pour vous.
card-who-explains-elsewhere =
    .short = Votre médecin ou une infirmière spécialisée peut parcourir le plan avec vous. Ils peuvent dire pourquoi ce traitement a été choisi pour vous, et ce qui existe d’autre. Il n’y a aucune honte à redemander.
    .do-1 = Écrivez vos questions avant la discussion.
    .do-2 = Venez avec quelqu’un à cette discussion.
    .detail =
        La personne qui parcourt le plan avec vous n’est pas la même d’un pays à l’autre. Demandez à votre hôpital qui s’en charge chez lui.

        Beaucoup d’experts ont peut-être discuté de votre plan de traitement. Vous ne les rencontrerez pas tous. Cherchez donc à savoir qui peut répondre pour eux.

        Les médecins savent qu’il y a beaucoup de choses à comprendre, et que c’est compliqué. Ils savent aussi qu’on suit moins bien quand on est sous le choc. Demandez-leur d’expliquer à nouveau le diagnostic, avec tout ce qui n’est pas clair pour vous.

## doctors-ask-each-other

card-doctors-ask-each-other = Les médecins se consultent-ils aussi ?
card-doctors-ask-each-other-uk =
    .short =
        Oui. Les médecins se demandent conseil pour les cas difficiles ou peu courants. Certains le font sans qu’on le leur demande.

        C’est vrai pour les généralistes (GP) et pour les médecins hospitaliers expérimentés (consultants). Quand vous demandez un autre avis, vous demandez donc ce que les médecins font eux-mêmes.
    .detail =
        Certains généralistes et « consultants » demandent à un collègue. D’autres vous adressent à un médecin qui connaît très bien un domaine précis.

        Au NHS (service public de santé), un groupe de spécialistes discute de chaque plan de traitement. Il s’appelle « multidisciplinary team » (MDT). Beaucoup de médecins privés parlent aussi avec d’autres médecins avant de proposer un traitement.

        Parfois, un généraliste peut obtenir un autre avis sans nouvelle consultation. Il demande à des collègues, ou écrit à un deuxième « consultant ».

        Nous le savons par le blog d’un généraliste, écrit en 2013. Cela se passe peut-être autrement maintenant. Demandez donc à votre généraliste.
card-doctors-ask-each-other-us =
    .short =
        Oui. Les médecins se demandent conseil pour les cas difficiles ou peu courants. Votre médecin l’a peut-être déjà fait pour vous.

        Quand vous demandez un autre avis, vous demandez donc ce que les médecins font eux-mêmes.
    .detail =
        Votre médecin a peut-être parlé de votre cas avec d’autres médecins. C’est surtout probable si on pense à une opération ou à des rayons.

        Beaucoup d’hôpitaux et de centres du cancer ont un groupe appelé « tumor board ». Il réunit des médecins du cancer, des chirurgiens, des spécialistes des rayons, des infirmières et d’autres personnes.

        Ils regardent ensemble les images médicales et les résultats des tissus (pathology). Le but est de vous donner le meilleur conseil possible.

        C’est parfois votre médecin lui-même qui propose un deuxième avis. Cela peut arriver quand il ne sait pas avec certitude quel traitement est le meilleur.
card-doctors-ask-each-other-elsewhere =
    .short = Oui. Les médecins se demandent conseil pour les cas difficiles ou peu courants. Quand vous demandez un autre avis, vous demandez donc ce que les médecins font eux-mêmes.
    .detail =
        Un plan de traitement devrait venir de discussions détaillées entre de nombreux soignants. Vous ne les rencontrerez pas tous.

        C’est parfois votre médecin lui-même qui propose un deuxième avis. Cela peut arriver quand il ne sait pas avec certitude quel traitement est le meilleur.

        La façon dont les médecins travaillent ensemble change d’un pays à l’autre. Vous pourriez demander à votre médecin : « Avez-vous parlé de mon cas avec d’autres médecins ? Qu’ont-ils dit ? »

## why-people-want-one

card-why-people-want-one = Pourquoi veut-on un deuxième avis ?
card-why-people-want-one-any =
    .short =
        Certaines personnes veulent faire vérifier le diagnostic. D’autres veulent connaître les autres traitements. D’autres encore ont du mal à parler à leur médecin.

        Si vous avez des doutes, l’avis d’un médecin de plus peut vous apaiser.
    .detail =
        Des raisons liées au diagnostic :

        - Les gens veulent le faire vérifier.
        - Ils veulent l’entendre confirmer.
        - Ils pensent qu’il est peut-être faux.
        - Il faut beaucoup de temps pour trouver ce qui ne va pas.

        Des raisons liées au traitement :

        - Les gens veulent savoir s’il existe d’autres traitements.
        - Ils craignent que ce qu’on leur propose ne soit pas ce qu’il y a de mieux.
        - Ils ne sont pas contents du traitement prévu.
        - Ils pensent qu’il pourrait commencer plus tôt, ou se faire ailleurs. Mais un deuxième avis peut aussi retarder le traitement.

        Des raisons liées au médecin :

        - Les gens n’osent pas parler librement.
        - Ils ne sont pas d’accord avec le médecin.

        Le but : avoir confiance dans le diagnostic et se sentir à l’aise avec le traitement prévu.

## when-to-consider

card-when-to-consider = Quand penser à un deuxième avis
card-when-to-consider-any =
    .short = Pensez-y sérieusement si votre cancer est rare, ou si les examens ne donnent pas de réponse claire. De même si le diagnostic ou le traitement prévu vous met mal à l’aise. Avant de demander, pesez le pour et le contre.
    .detail =
        Un deuxième avis mérite une vraie réflexion dans ces cas :

        - Votre cancer est d’un type rare.
        - On vous a donné des conseils qui ne vont pas ensemble.
        - Votre médecin a vu peu de cas comme le vôtre.
        - Il y a plusieurs choix de traitement, et vous n’arrivez pas à décider.
        - Les examens ne montrent pas clairement quel cancer c’est, ou où il se trouve.
        - Le diagnostic ou le traitement prévu vous met mal à l’aise.

        Votre médecin peut lui-même en proposer un quand il ne sait pas avec certitude quel traitement est le meilleur.

        Souvent, une bonne explication suffit, et un deuxième avis n’est pas nécessaire. Si vous avez encore des doutes, l’avis d’un médecin de plus peut vous apaiser.

        Si votre maladie est grave, ou si le traitement est urgent, parlez à votre équipe avant de décider. Demandez si commencer plus tard pourrait vous nuire.

### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Avant de demander
    .purpose = Clarifiez ce que vous voulez avant de demander un deuxième avis.
checklist-before-you-ask-consent = Demandez d’abord à la personne malade : le veut-elle ?
    .more = C’est elle qui décide, et elle doit être d’accord pour que vous l’aidiez. Si la réponse est non, n’allez pas plus loin.
checklist-before-you-ask-your-reason = Écrivez pourquoi vous voulez un autre avis
    .more = Une ou deux raisons suffisent. Elles vous aident, vous et votre médecin.
checklist-before-you-ask-explain-again = Demandez à votre médecin de réexpliquer
    .more = Souvent, une bonne discussion suffit, et un deuxième avis n’est pas nécessaire.
checklist-before-you-ask-could-waiting-harm = Demandez à votre médecin : attendre pourrait-il me nuire ?
    .more = Demandez combien de temps le retard peut durer. Si le traitement est urgent, parlez à votre équipe avant de décider.
checklist-before-you-ask-keep-bookings = Gardez vos examens et votre traitement prévus
    .more = Ne les annulez pas. Si vous restez avec votre premier médecin, les dates que vous avez gardées font gagner du temps.
checklist-before-you-ask-for-and-against = Pensez à ce qui est pour et à ce qui est contre
    .more = Pour : un expert de plus regarde votre cas. Contre : le traitement peut commencer plus tard, et le trajet peut être long.
checklist-before-you-ask-your-questions = Écrivez ce que vous n’avez pas compris
    .more = Personne ne devrait avoir honte de redemander. Il y a beaucoup de choses à comprendre.
checklist-before-you-ask-why-this-plan = Demandez pourquoi ce traitement a été choisi
    .more = Votre médecin ou votre infirmière spécialisée peut vous le dire, et dire ce qui existe d’autre.
checklist-before-you-ask-company = Demandez à quelqu’un de venir avec vous
checklist-before-you-ask-whom-to-ask-uk = Choisissez à qui demander : consultant, GP ou service
    .more = Le mieux est de demander d’abord au « consultant » (médecin hospitalier expérimenté). Le généraliste (GP) est l’autre moyen.
checklist-before-you-ask-private-price-uk = Si vous pensez payer, demandez d’abord le prix
    .more = Si vous payez vous-même, on doit vous dire le prix dès le début. Si vous avez une assurance, demandez-lui avant de prendre rendez-vous.
checklist-before-you-ask-names-us = Demandez les noms de médecins à contacter
    .more = Demandez à votre médecin, ou à un autre médecin de confiance.
checklist-before-you-ask-health-plan-us = Demandez à votre assurance santé ce qu’elle paie
    .more = Interrogez-la sur son réseau (network), sur la lettre d’un médecin (referral) et sur votre part du coût.
checklist-before-you-ask-rules-elsewhere = Demandez à l’hôpital comment cela se passe chez vous
    .more = Les règles et les coûts changent d’un pays à l’autre.

## The talk with your own doctor

checklist-talk-with-your-doctor = La discussion avec votre médecin
    .purpose = Emportez vos raisons et vos questions sur papier.
checklist-talk-with-your-doctor-consent = Demandez à la personne malade si vous pouvez venir parler
    .more = Le médecin ne peut vous parler d’elle que si elle est d’accord.
checklist-talk-with-your-doctor-interpreter = Demandez un interprète pour cette discussion
    .more = Dites votre langue au cabinet ou à l’hôpital le plus tôt possible.
checklist-talk-with-your-doctor-ask-plainly = Dites : « J’aimerais un deuxième avis »
    .more = Cela fâche rarement les médecins. Ils se demandent conseil aussi.
checklist-talk-with-your-doctor-could-waiting-harm = Demandez : commencer plus tard pourrait-il me nuire ?
    .more = Si la maladie est grave ou si le traitement est urgent, demandez-le avant de décider.
checklist-talk-with-your-doctor-keep-bookings = Dites que vous gardez vos dates prévues
    .more = Ne les annulez pas. Si vous restez avec ce médecin, les dates que vous avez gardées font gagner du temps.
checklist-talk-with-your-doctor-your-reason = Dites pourquoi vous aimeriez un autre avis
    .more = Dites-le aussi si vous aimeriez un autre traitement, ou si vous doutez du diagnostic.
checklist-talk-with-your-doctor-how-long = Demandez combien de temps cela prendra probablement
checklist-talk-with-your-doctor-explain-again = Redemandez le diagnostic avec des mots simples
    .more = Il est difficile de tout comprendre après un choc. Les médecins le savent.
checklist-talk-with-your-doctor-why-this-plan = Demandez pourquoi ce traitement a été choisi
checklist-talk-with-your-doctor-other-treatments = Demandez quels autres traitements existent
checklist-talk-with-your-doctor-company = Venez avec quelqu’un qui prend des notes
checklist-talk-with-your-doctor-referral-uk = Demandez à voir un autre spécialiste (referral)
    .more = Un « referral », c’est quand un médecin vous adresse à un autre. Le médecin regarde votre cas et peut dire non.
checklist-talk-with-your-doctor-names-us = Demandez les noms de médecins à contacter
checklist-talk-with-your-doctor-rules-elsewhere = Demandez comment s’organise ici un deuxième avis

## Preparing for the second appointment

checklist-preparing = Se préparer pour le deuxième avis
    .purpose = Préparez vos notes, vos questions et votre dossier.
checklist-preparing-interpreter = Demandez maintenant un interprète
    .more = Dites votre langue en prenant rendez-vous. Appelez quelques jours avant et demandez si c’est prévu.
checklist-preparing-your-aim = Décidez ce que vous espérez de cette consultation
    .more = Finissez cette phrase : « Après la consultation, je veux savoir … »
checklist-preparing-records-arrived-uk = Appelez et demandez : mon dossier est-il arrivé ?
    .more = Demandez aussi pour vos images médicales et vos résultats d’examens. S’ils ne sont pas là, dites-le à votre médecin avant la consultation.
checklist-preparing-records-complete-us = Demandez au nouveau cabinet s’il a tout ce qu’il lui faut
    .more = Il lui faut normalement le rapport du laboratoire (pathology report) et vos images médicales sur un disque. Demandez aussi pour les lames de tissu (tissue slides).
checklist-preparing-records-how-elsewhere = Demandez : mon dossier est-il envoyé, ou je l’apporte ?
    .more = Si on doit l’envoyer, demandez s’il est arrivé.
checklist-preparing-your-questions = Écrivez vos questions
    .more = Mettez en haut les trois qui comptent le plus. Vous pouvez les poser sans crainte.
checklist-preparing-your-notes = Notez vos symptômes et le traitement jusqu’ici
    .more = Quelques lignes suffisent : ce qui a commencé quand, et quel traitement vous avez eu.
checklist-preparing-patient-aim = Demandez à la personne malade ce qu’elle espère apprendre
    .more = Elle peut finir cette phrase : « Après la consultation, je veux savoir … »
checklist-preparing-relative-agrees = Demandez à la personne malade ce que vous pouvez dire
    .more = Ce que vous pouvez demander aussi. Certaines choses sont peut-être privées. C’est elle qui décide.
checklist-preparing-records-sent-uk = Demandez qu’on envoie votre dossier et vos images
    .more = Demandez à votre médecin qui envoie quoi, et quand.
checklist-preparing-health-plan-us = Interrogez votre assurance : coût et lettre (referral)
    .more = Demandez si le médecin est dans son réseau (network), et ce que vous payez vous-même.
checklist-preparing-medicines = Listez vos médicaments, vitamines et compléments
    .more = Écrivez le nom de chacun, la quantité que vous prenez et quand.
checklist-preparing-company = Demandez à un proche de venir
    .more = Cette personne peut vous soutenir, écouter et poser aussi des questions.
checklist-preparing-travel = Prévoyez le trajet, aller et retour
checklist-preparing-keep-bookings = Gardez vos examens et votre traitement prévus
    .more = Ne les annulez pas à cause de cette consultation. Si vous restez avec votre premier médecin, les dates que vous avez gardées font gagner du temps.

## What to bring

checklist-what-to-bring = Ce qu’il faut apporter
    .purpose = Mettez tout dans un sac la veille.
checklist-what-to-bring-consent = Demandez à la personne malade quels papiers prendre
    .more = Le dossier est à elle. C’est elle qui décide qui le voit.
checklist-what-to-bring-papers = Apportez les papiers médicaux que vous avez chez vous
    .more = Lettres, résultats d’examens et rapports : tout compte.
checklist-what-to-bring-copies = Apportez des copies du dossier, s’il n’a pas été envoyé
    .more = Si vous avez un doute sur l’envoi, apportez ce que vous avez.
checklist-what-to-bring-medicines = Apportez une liste de tous vos médicaments
    .more = Les vitamines et les compléments alimentaires comptent aussi. Vous pouvez recopier ce qui est sur les boîtes.
checklist-what-to-bring-arrived-uk = Vérifiez que votre dossier est arrivé
    .more = On devrait l’envoyer pour vous. Appelez le nouvel hôpital quelques jours avant.
checklist-what-to-bring-pathology-us = Apportez le rapport du laboratoire (pathology report)
    .more = C’est le rapport du laboratoire sur vos tissus. Demandez une copie à l’hôpital qui a fait l’examen.
checklist-what-to-bring-who-sends-elsewhere = Demandez qui envoie votre dossier, et quoi apporter
    .more = Cela change d’un pays à l’autre.
checklist-what-to-bring-scans-us = Apportez vos images médicales sur un disque
    .more = Demandez-les à l’hôpital où elles ont été faites.
checklist-what-to-bring-slides-us = Lames de tissu (slides) : les faut-il, qui les envoie ?
checklist-what-to-bring-questions = Apportez vos questions sur papier, et un stylo
checklist-what-to-bring-notes = Apportez vos notes sur les symptômes et le traitement
checklist-what-to-bring-letter = Apportez la lettre de rendez-vous et une pièce d’identité
checklist-what-to-bring-insurance-card-us = Apportez votre carte d’assurance
checklist-what-to-bring-glasses = Apportez vos lunettes ou votre appareil auditif

## Questions for the second doctor

checklist-questions-for-second-doctor = Questions pour le deuxième médecin
    .purpose = Cochez une question quand vous l’avez posée. Retirez celles dont vous n’avez pas besoin.
checklist-questions-for-second-doctor-consent = Voyez avec la personne malade quelles questions poser
    .more = Un proche ou un ami peut aussi poser des questions. Mettez-vous d’accord avant d’entrer.
checklist-questions-for-second-doctor-same-diagnosis = Voyez-vous mon diagnostic de la même façon ?
checklist-questions-for-second-doctor-same-treatment = Me traiteriez-vous de la même façon ? Pourquoi ?
checklist-questions-for-second-doctor-other-treatments = Quels autres traitements y a-t-il pour moi ?
checklist-questions-for-second-doctor-could-waiting-harm = Commencer le traitement plus tard pourrait-il me nuire ?
    .more = Demandez-le aussi à votre médecin. Gardez les examens et le traitement prévus.
checklist-questions-for-second-doctor-keep-bookings = Je garde mes dates prévues. Est-ce bien ?
    .more = Ne les annulez pas. Si vous restez avec votre premier médecin, les dates que vous avez gardées font gagner du temps.
checklist-questions-for-second-doctor-good-and-bad = Quels sont les bons et mauvais côtés de chaque choix ?
checklist-questions-for-second-doctor-trial = Un essai d’un nouveau traitement m’est-il ouvert ?
    .more = Vous pouvez aussi le demander à vos médecins et à vos infirmières.
checklist-questions-for-second-doctor-more-tests = Me faut-il d’autres examens ? Lesquels, et pourquoi ?
checklist-questions-for-second-doctor-cases-like-mine = Avez-vous vu beaucoup de gens avec ma maladie ?
checklist-questions-for-second-doctor-treat-me = Accepteriez-vous de me traiter, si je le voulais ?
    .more = Un deuxième médecin n’est pas obligé de devenir le vôtre.
checklist-questions-for-second-doctor-write-to-doctor = Allez-vous écrire à mon médecin ?
checklist-questions-for-second-doctor-in-writing = Puis-je avoir votre réponse par écrit ?
checklist-questions-for-second-doctor-cost = Combien cela coûte-t-il, et qui paie ?

## On the day

checklist-the-day = Le jour même
    .purpose = De petites étapes pour le jour de la consultation.
checklist-the-day-relative-listens = Laissez la personne malade parler en premier
    .more = Vous pouvez écouter, noter et demander, comme vous l’avez décidé ensemble avant.
checklist-the-day-interpreter = Dites à l’accueil qu’il vous faut un interprète
    .more = Faites-le avant le début de la discussion. Si personne n’est venu, demandez-en un par téléphone ou par vidéo.
checklist-the-day-time-and-place = Vérifiez l’heure, le lieu et le chemin
checklist-the-day-papers = Prenez vos papiers, vos listes et vos questions
checklist-the-day-your-aim = Dites au début ce que vous espérez apprendre
checklist-the-day-first-opinion = Dites ce que le premier médecin a trouvé et proposé
checklist-the-day-all-questions = Posez vos questions sans crainte
    .more = La consultation sert à cela.
checklist-the-day-not-clear = Dites-le si quelque chose n’est pas clair
    .more = Vous pourriez dire : « Redites-le-moi avec d’autres mots, s’il vous plaît. »
checklist-the-day-write-answers = Notez les réponses, ou faites-les noter
checklist-the-day-a-break = Demandez une pause si c’est trop
    .more = S’entendre dire à nouveau le diagnostic peut faire mal.
checklist-the-day-next-steps = Demandez ce qui vient ensuite, et qui appeler
checklist-the-day-who-tells-doctor = Demandez qui informe votre médecin, et quand

## After the visit

checklist-after-the-visit = Après la consultation
    .purpose = Portez le nouvel avis à votre médecin.
checklist-after-the-visit-consent = Demandez à la personne malade ce qu’elle veut faire
    .more = C’est son choix. Vous pouvez aider si elle est d’accord.
checklist-after-the-visit-write-down = Écrivez tout de suite ce que vous avez entendu
checklist-after-the-visit-tell-own-doctor = Parlez-en avec votre médecin
    .more = Ensemble, vous changerez peut-être le traitement.
checklist-after-the-visit-keep-bookings = Gardez vos examens et votre traitement prévus
    .more = Parlez avec votre équipe avant de changer quoi que ce soit.
checklist-after-the-visit-could-waiting-harm = Demandez si un temps de réflexion pourrait vous nuire
    .more = Si le traitement est urgent, demandez-le maintenant à votre équipe.
checklist-after-the-visit-they-agree = S’ils sont d’accord : parcourez vos prochaines dates
    .more = Quand deux médecins sont d’accord, la plupart des gens ont plus confiance dans le traitement prévu.
checklist-after-the-visit-they-differ = S’ils ne sont pas d’accord : demandez à chacun pourquoi
    .more = Il n’y a pas lieu de s’alarmer. Il vous reste plusieurs solutions.
checklist-after-the-visit-third-doctor = Impossible de choisir ? Parlez d’un troisième médecin
checklist-after-the-visit-who-treats = Décidez quel médecin vous voulez pour vous traiter
    .more = Vous n’avez pas à changer de médecin.
checklist-after-the-visit-take-me-on = Envie de changer ? Demandez au deuxième médecin
    .more = Un deuxième médecin n’est pas obligé de vous prendre. Demandez qui s’occupe de vous jusqu’à ce que ce soit réglé.
checklist-after-the-visit-letter-arrived = Vérifiez que votre médecin a reçu le rapport
    .more = Demandez aussi une copie pour vous.
checklist-after-the-visit-feelings = Dites à votre équipe comment vous vous sentez
    .more = Entendre la même chose peut décevoir. Cela peut aussi faire mal.
checklist-after-the-visit-health-plan-us = Vérifiez la facture avec votre assurance santé
checklist-after-the-visit-interpreter = Demandez un interprète pour la prochaine discussion

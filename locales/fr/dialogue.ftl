### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Bonjour. Je peux vous aider à réfléchir à un deuxième avis médical, à le demander et à vous y préparer.

    Je suis un service automatique. Je donne des réponses écrites et vérifiées à l’avance. Je ne suis pas médecin et je ne peux pas donner de conseil médical.

    Personne ne surveille cette discussion. Si vous vous sentez très mal ou en danger, appelez maintenant votre équipe à l’hôpital ou le numéro d’urgence.

    Vous pouvez écrire une question à tout moment.

introduction-text =
    Je suis un service automatique sur le deuxième avis médical, pas un médecin. Personne ne surveille cette discussion. Si vous vous sentez très mal ou en danger, appelez maintenant votre équipe à l’hôpital ou le numéro d’urgence.

    Si vous demandez pour une autre personne : c’est elle qui décide. Elle doit être d’accord avant que vous agissiez pour elle.

ask-language = Quelle langue voulez-vous ? Vous pouvez toucher un bouton, ou écrire le numéro ou le nom de la langue.

ask-nation =
    Où recevez-vous vos soins ? Si vous demandez pour une autre personne : où reçoit-elle les siens ?

    Les règles et les numéros de téléphone changent d’un endroit à l’autre.

ask-nation-for-answer =
    La réponse n’est pas la même partout. Où recevez-vous vos soins ?

    Je répondrai à votre question juste après.

ask-role = Qui pose la question ? Cela m’aide à montrer d’abord ce qui compte pour vous. Si vous demandez pour une autre personne, elle doit d’abord être d’accord.

home-text =
    Que voulez-vous savoir sur le deuxième avis médical ?

    Écrivez votre question avec vos propres mots, ou choisissez ci-dessous.

## Getting around

help-text =
    Vous pouvez m’interroger sur le deuxième avis dans les soins du cancer. Par exemple : « Est-ce que mon médecin va mal le prendre ? » ou « Comment le demander ? »

    Écrivez une question à tout moment, avec vos propres mots. Ou choisissez un bouton. Vous pouvez aussi écrire le numéro d’un bouton ou ce qui est écrit dessus.

    /topics – tous les thèmes
    /appointment – noter un rendez-vous
    /appointments – vos rendez-vous et vos rappels
    /checklists – des listes pour vous préparer, à cocher et à imprimer
    /settings – langue, pays, qui vous êtes, numéro de votre hôpital
    /language – une autre langue
    /cancel – arrêter ce que je vous demande
    /privacy – ce qui est gardé sur vous, et combien de temps
    /mydata – voir tout ce qui est gardé sur vous
    /delete – effacer tout ce qui est gardé sur vous
    /stop – tout arrêter et tout effacer, tout de suite
    /about – qui a fait ce service
    /start – revenir au début

    Je suis un service automatique. Personne ne surveille cette discussion, et je ne suis pas médecin. Si vous vous sentez très mal ou en danger, appelez maintenant votre équipe à l’hôpital ou le numéro d’urgence.

about-text =
    Ce bot est pour les personnes qui ont un cancer, leurs proches, et les professionnels qui les accompagnent. Il aide pour une question : faut-il demander un deuxième avis, et comment ?

    Les réponses ont été écrites à l’avance, à partir d’informations publiées par des associations et des services de santé. Chaque réponse indique ses sources et le jour où elle a été vérifiée. Aucun professionnel de santé n’a encore relu ces textes.

    Le bot ne remplace pas une discussion avec vos médecins et vos infirmières. Il ne dit jamais quel avis, quel médecin ou quel hôpital est le bon.

privacy-text =
    Ce qui est gardé sur vous :
    - le numéro de cette discussion, pour que je puisse vous répondre
    - votre langue, votre pays et qui vous êtes, si vous me l’avez dit
    - la dernière réponse que vous avez ouverte, pour comprendre votre question suivante
    - les choix sous mon dernier message, pour que vous puissiez écrire un numéro
    - si vous avez lu que la personne malade doit être d’accord, quelle réponse vous avez jugée en dernier, et les langues dont je vous ai parlé
    - ce que vous avez répondu quand j’ai demandé si je peux garder des informations sur votre santé

    Seulement si vous avez dit oui à cela, et seulement ce que vous me donnez :
    - vos rendez-vous et vos rappels
    - ce que vous cochez et écrivez sur vos listes, et vos raisons
    - le numéro de votre hôpital, qui vient en premier en cas d’urgence

    Vos questions ne sont pas gardées. Chaque message est effacé chez nous dès qu’il a reçu une réponse. Son numéro, sans votre nom, est gardé une semaine, pour que rien ne reçoive deux réponses.

    Un rendez-vous passé est effacé au bout de 30 jours. Le reste est gardé jusqu’à ce que vous le changiez ou l’effaciez.

    Ce qui est gardé est chiffré, avec une clé qui n’est qu’à vous. Seuls ce bot et les personnes qui le font fonctionner peuvent l’ouvrir. Cela ne sert à rien d’autre.

    Quand vous dites qu’une réponse vous a été utile ou non, nous le comptons. Ce compte ne contient aucun nom.

    /mydata vous montre tout. /delete efface tout, et votre clé avec.

    Telegram garde sa propre copie de cette discussion. Vous pouvez effacer la discussion dans Telegram à tout moment.

topics-text = Choisissez un groupe de thèmes. Ou écrivez une question avec vos propres mots.

# $name (text): the group's name.
category-title = { $name } : quelle question est la plus proche de la vôtre ?

cancelled-text = J’arrête mes questions. Ce que vous avez enregistré avant est toujours là. Vous pouvez écrire une question, ou choisir ci-dessous.

nothing-to-cancel-text = Je ne vous demandais rien. Pour effacer un rendez-vous ici, utilisez /appointments. Je ne peux pas annuler un rendez-vous à votre hôpital.

unknown-command-text = Je ne connais pas cette commande. /help montre ce que je peux faire. Vous pouvez aussi écrire une question avec vos propres mots.

old-button-text = Ce bouton est ancien et ne mène plus nulle part. Vous pouvez écrire une question, ou choisir ci-dessous.

old-link-text = La réponse derrière ce lien n’est plus ici. Vous pouvez écrire une question, ou choisir ci-dessous.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Ce numéro ne fait pas partie des choix. Écrivez un numéro de { $lowest } à { $highest }, ou posez votre question avec vos propres mots.

group-notice = Les questions de santé sont privées. Je ne réponds donc que dans une discussion à vous. Ouvrez une discussion privée avec moi et posez-y votre question.

## Who reads

consent-first-text =
    Il s’agit des soins d’une autre personne. C’est elle qui décide : elle doit donc d’abord être d’accord.

    Parlez avec elle avant de faire quoi que ce soit. Demandez-lui si elle veut un deuxième avis, et si elle veut votre aide. Les médecins et les infirmières ne peuvent vous parler d’elle que si elle est d’accord.

## Judgements

judged-helpful = Merci de me l’avoir dit. Vous pouvez poser une autre question à tout moment.

judged-not-helpful = Je regrette que cela ne vous ait pas été utile. Vous pouvez poser la question autrement, parcourir les thèmes, ou parler à votre médecin ou à votre infirmière.

## Buttons (at most 40 characters)

button-home = Accueil
button-back = Retour
button-topics = Tous les thèmes
button-settings = Réglages
button-help = Aide
button-about = Qui a fait ce service
button-privacy = Ce qui est gardé sur moi
button-skip = Passer
button-language = Changer de langue
button-nation = Changer de pays
button-role = Changer qui je suis
button-own-number = Le numéro de mon hôpital
button-forget-number = Effacer ce numéro
button-helpful = Cela m’aide
button-not-helpful = Cela ne m’aide pas
button-consent-read = La personne est d’accord, montrez-moi
button-open-here = Ouvrir cette réponse avec le bot

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    Ces mots ont été écrits par un traducteur. Aucune personne de langue maternelle française ne les a encore vérifiés. Si quelque chose semble faux, ou compte beaucoup pour vous, demandez à votre équipe soignante, ou lisez-le en anglais : /language.

language-offer = Vous semblez écrire en français. Je peux aussi répondre en français.
button-switch = Parler français

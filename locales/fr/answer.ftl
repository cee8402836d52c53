### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = Ce que vous pouvez faire maintenant :

answer-keep-your-place = Gardez votre place : n’annulez pas les examens ni le traitement prévus. Demandez à votre équipe si attendre pourrait vous nuire.

answer-helplines = Qui appeler :

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Sources : { $publishers }. Vérifié : { $date }. Pour : { $nation }.

answer-for-everywhere = tous les pays

answer-for-elsewhere = les pays qui ne sont pas sur notre liste (les règles peuvent être différentes chez vous)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Cette réponse devait être vérifiée à nouveau à cette date : { $date }. Certains détails ont peut-être changé. Si c’est important pour vous, demandez à votre équipe.

## No answer, or not yet

did-you-mean-text = Je ne sais pas bien laquelle de ces questions vous posez. Choisissez-en une, ou écrivez-la autrement.
did-you-mean-one-text = Je ne sais pas exactement ce que vous demandez, mais voici peut-être votre question. Choisissez-la, ou écrivez-la autrement.

declined-medical-advice =
    C’est une question importante. Il faut quelqu’un qui vous connaît pour y répondre. Je ne suis pas médecin et je ne peux pas le faire.

    Demandez à votre médecin ou à votre infirmière spécialisée. Si cela ne peut pas attendre, appelez le numéro que votre équipe vous a donné.

    Je peux vous aider à obtenir un deuxième avis.

declined-booking =
    Je ne peux ni prendre, ni changer, ni annuler quoi que ce soit pour vous. Appelez l’hôpital ou le cabinet médical. Le numéro est souvent sur votre lettre.

    Je peux vous dire comment demander un deuxième avis et comment vous y préparer.

declined-another-language =
    Pour le moment, je ne parle que les langues de /settings. Pour parler avec vos médecins, demandez dès que possible s’il peut y avoir un interprète.

declined-other =
    Je n’ai pas de réponse à cela. Je peux aider pour le deuxième avis dans les soins du cancer.

    Posez la question autrement, ou parcourez les thèmes. Pour les questions sur votre santé, demandez à votre médecin ou à votre infirmière.

## Small talk

smalltalk-greeting = Bonjour. Que voulez-vous savoir sur le deuxième avis médical ? Écrivez votre question, ou choisissez ci-dessous.
smalltalk-thanks = Je vous en prie. Vous pouvez revenir poser une question à tout moment.
smalltalk-who-are-you = Je suis un service automatique. Personne ne lit cette discussion, et je ne suis pas médecin. Mes réponses ont été écrites et vérifiées à l’avance.
smalltalk-frustrated = Je regrette de ne pas avoir aidé. Je ne connais que le deuxième avis médical. Essayez d’autres mots, parcourez les thèmes, ou parlez à votre médecin ou à votre infirmière.

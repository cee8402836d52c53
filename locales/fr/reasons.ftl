### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Je veux faire vérifier mon diagnostic
    .line = J’aimerais qu’un autre médecin vérifie mon diagnostic, pour en avoir la certitude.
reason-other-treatments = Je veux savoir ce qui existe d’autre
    .line = J’aimerais savoir quels autres traitements il y a pour moi.
reason-confirm = Je veux l’entendre d’un autre médecin
    .line = J’aimerais qu’un médecin de plus confirme ce qu’on m’a dit.
reason-best-treatment = J’ai peur qu’il y ait mieux pour moi
    .line = J’ai peur que le traitement proposé ne soit pas ce qu’il y a de mieux pour moi.
reason-wrong-diagnosis = Mon diagnostic est peut-être faux
    .line = J’ai peur que mon diagnostic soit faux, et j’aimerais dire pourquoi.
reason-takes-too-long = Mon diagnostic prend trop de temps
    .line = Il faut longtemps pour trouver ce que j’ai. J’aimerais savoir ce qui manque encore.
reason-not-at-ease = Le traitement prévu me met mal à l’aise
    .line = Le traitement prévu me met mal à l’aise, et j’aimerais parler de ce qui m’inquiète.
reason-sooner-or-elsewhere = Peut-être plus tôt, ou ailleurs
    .line = J’aimerais savoir si le traitement pourrait commencer plus tôt, ou se faire ailleurs.
reason-hard-to-talk = J’ai du mal à parler à mon médecin
    .line = Je n’ose pas parler librement, et j’aimerais trouver un moyen.
reason-disagree = Je ne suis pas d’accord avec mon médecin
    .line = Je vois certaines choses autrement que mon médecin, et j’aimerais dire comment.
reason-rare = Mon cancer est rare
    .line = Mon cancer est d’un type rare. J’aimerais avoir l’avis d’un médecin qui le connaît bien.
reason-conflicting-advice = On m’a dit des choses différentes
    .line = On m’a donné des conseils qui ne vont pas ensemble. J’aimerais savoir quoi en penser.
reason-few-cases = Mon médecin a vu peu de cas semblables
    .line = J’aimerais avoir l’avis d’un médecin qui a vu beaucoup de gens avec ma maladie.
reason-cannot-choose = Je ne sais pas quel traitement choisir
    .line = Il y a plus d’un traitement, et je n’arrive pas à choisir. Un autre avis pourrait m’aider.
reason-unclear-tests = Mes examens ne sont pas clairs
    .line = Mes examens ne montrent pas clairement quel cancer c’est, ou où il se trouve. J’aimerais qu’un autre médecin les regarde.
reason-already-treated = Je veux un conseil pour la suite
    .line = J’ai eu un traitement. J’aimerais le conseil d’un autre médecin sur la façon de continuer.

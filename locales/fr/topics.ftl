### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = Ce qu’est un deuxième avis
category-before-asking = Avant de demander
category-worries = Inquiétudes, pour et contre
category-waiting = Attente et trajet
category-asking = Comment le demander
category-money = Combien cela coûte
category-family = Famille et amis
category-records = Votre dossier médical
category-visit = Le deuxième rendez-vous
category-after = Après
category-help = Qui peut aider

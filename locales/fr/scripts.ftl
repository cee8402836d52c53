### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Demander à votre médecin
    .text = J’aimerais un deuxième avis avant de décider. Dites-moi, s’il vous plaît, comment l’organiser. Pour le moment, je garde les examens et le traitement prévus.
script-ask-gp-referral = Demander une lettre au généraliste (GP)
    .text = J’aimerais qu’un autre médecin de l’hôpital regarde mon cas. Pourriez-vous m’adresser à un autre « consultant » ? Envoyez aussi mon dossier et mes résultats d’examens, s’il vous plaît.
script-ask-for-names = Demander des noms de médecins
    .text = J’aimerais un deuxième avis. Pourriez-vous me donner les noms de quelques médecins que je pourrais contacter ? Comment reçoivent-ils mon dossier ?
script-ask-how-here = Demander comment cela se passe ici
    .text = J’aimerais qu’un autre médecin regarde mon cas. À qui dois-je demander ici ? Qui envoie mon dossier ? Que dois-je payer ?
script-is-waiting-safe = Demander si on peut attendre
    .text = Quel retard causerait un deuxième avis ? Si mon traitement commence plus tard, cela pourrait-il me nuire ? Jusqu’à quand dois-je décider ?
script-doctor-unhappy = Quand le médecin semble mécontent
    .text = Je ne veux pas vous fâcher, et j’apprécie ce que vous faites pour moi. C’est une étape importante. Je serais plus tranquille si j’avais l’avis d’un médecin de plus.
script-say-a-worry = Quand c’est difficile à dire
    .text = J’ai du mal à le dire. Quelque chose dans mon traitement m’inquiète. Pourrais-je vous en parler, en prenant mon temps ?
script-not-understood = Quand vous n’avez pas compris
    .text = Je n’ai pas compris cela. Pourriez-vous le redire avec d’autres mots ? Écrivez-moi les points principaux, s’il vous plaît.
script-ask-for-records = Demander votre dossier médical
    .text = J’aimerais des copies de mon dossier médical, avec les résultats d’examens et les images. Que vous faut-il de ma part ? Quand puis-je les avoir, et est-ce payant ?
script-ask-for-scans = Demander rapports, images et lames
    .text = Je vais voir un autre médecin. Il me faut le rapport du laboratoire (pathology report) et mes images sur un disque. S’il demande les lames de tissu (slides), qui les envoie ? Quand puis-je tout avoir ?
script-phone-secretary = Appeler le secrétariat du médecin
    .text = J’ai un rendez-vous pour un deuxième avis. Mon dossier et mes images médicales sont-ils arrivés ? Sinon, qui peut les envoyer ? Que dois-je apporter ?
script-ask-health-plan = Appeler votre assurance santé
    .text = J’aimerais un deuxième avis. Est-ce que vous le payez ? Me faut-il une lettre d’un médecin (referral) ? Quels médecins sont dans le réseau (network), et que payerais-je moi-même ?
script-ask-interpreter = Demander un interprète
    .text = Il me faut un interprète pour mon rendez-vous. Pourriez-vous en réserver un et le noter avec mon nom, s’il vous plaît ? Est-ce payant ? Je rappellerai avant ce jour pour vérifier.
script-tell-family = Le dire à votre famille
    .text = Je vais demander à un autre médecin de regarder mon cas. Je garde les dates prévues. Cela m’aiderait si vous veniez avec moi pour écouter.
script-speak-for-patient = Parler pour la personne malade
    .text = J’appelle pour une personne malade, qui est d’accord. Elle aimerait un deuxième avis. Que vous faut-il de sa part pour que vous puissiez me parler ?
script-write-to-own-doctor = Demander un courrier au second médecin
    .text = Pourriez-vous écrire à mon médecin et dire comment vous voyez mon diagnostic et mon traitement, s’il vous plaît ? J’aimerais aussi une copie. Nous pourrons ensuite en parler.

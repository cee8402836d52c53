### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Français

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Vos réglages. Touchez-en un pour le changer.

    Langue : { $language }
    Pays : { $nation }
    Vous : { $role }
    Le numéro de votre hôpital : { $number }
    Je peux garder des informations sur votre santé : { $consent }

settings-not-set = non indiqué
settings-consent-yes = oui
settings-consent-no = non
settings-consent-unasked = pas encore demandé

ask-number-text =
    Écrivez le numéro que votre hôpital vous a donné pour les appels urgents. Il est souvent sur une carte ou une lettre.

    Je le montrerai en premier si vous me parlez de quelque chose d’urgent. Il est gardé chiffré et ne sert à rien d’autre. Vous pouvez l’effacer ici à tout moment.

# $number (text): as they typed it.
ask-number-kept = Je garde ce numéro pour vous : { $number }

# $number (text): as they typed it.
number-kept-text = En cas d’urgence, je montrerai ce numéro en premier : { $number }. Vérifiez qu’il est juste, s’il vous plaît.

number-unclear-text = Je ne reconnais pas un numéro de téléphone. Écrivez-le comme sur votre carte ou votre lettre, par exemple avec ses espaces.

number-forgotten-text = J’ai effacé ce numéro.

nation-england = Angleterre
nation-scotland = Écosse
nation-wales = Pays de Galles
nation-northern-ireland = Irlande du Nord
nation-united-states = États-Unis
nation-elsewhere = Ailleurs, ou je ne sais pas

role-patient = J’ai un cancer, ou peut-être
role-family = Je fais partie de la famille ou des amis
role-support-worker = J’accompagne quelqu’un pour mon travail

### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Español

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Sus ajustes. Toque uno para cambiarlo.

    Idioma: { $language }
    País: { $nation }
    Usted: { $role }
    El teléfono de su hospital: { $number }
    Puedo guardar datos sobre su salud: { $consent }

settings-not-set = sin indicar
settings-consent-yes = sí
settings-consent-no = no
settings-consent-unasked = todavía no se le ha preguntado

ask-number-text =
    Por favor, escriba el teléfono que le dio su hospital para llamadas urgentes. Suele estar en una tarjeta o una carta.

    Lo mostraré primero si me cuenta algo urgente. Se guarda cifrado y no se usa para nada más. Puede borrarlo aquí en cualquier momento.

# $number (text): as they typed it.
ask-number-kept = Guardo este teléfono para usted: { $number }

# $number (text): as they typed it.
number-kept-text = Mostraré este teléfono primero si algo es urgente: { $number }. Por favor, compruebe que está bien.

number-unclear-text = No puedo leer eso como un número de teléfono. Por favor, escríbalo como está en su tarjeta o carta, por ejemplo con sus espacios.

number-forgotten-text = He borrado ese número.

nation-england = Inglaterra
nation-scotland = Escocia
nation-wales = Gales
nation-northern-ireland = Irlanda del Norte
nation-united-states = Estados Unidos
nation-elsewhere = Otro lugar, o no lo sé

role-patient = Tengo cáncer, o quizá lo tengo
role-family = Soy familiar, amigo o amiga
role-support-worker = Trabajo ayudando a pacientes

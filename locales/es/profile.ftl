### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = Preguntar y prepararse
profile-short-description = ¿Debo pedir una segunda opinión sobre mi cáncer, y cómo? Respuestas comprobadas. Automático, no es un médico.
profile-description =
    Para personas con cáncer, sus familiares y amistades, y quienes les prestan apoyo.

    Pregunte cómo conseguir una segunda opinión: qué es, cómo pedirla, cómo prepararse, quién puede ayudar. Las respuestas se escribieron y comprobaron antes, y corresponden al lugar donde vive.

    Es un servicio automático y no un médico. Nadie está pendiente del chat.

command-start = Empezar, o ir al menú principal
command-topics = Todos los temas
command-appointment = Anotar una cita
command-appointments = Mis citas y recordatorios
command-checklists = Listas para preparar, marcar e imprimir
command-help = Cómo se usa
command-settings = Idioma, país, quién es usted
command-language = Cambiar el idioma
command-cancel = Parar las preguntas que me hace
command-about = Quién ha hecho esto
command-privacy = Qué se guarda sobre usted
command-mydata = Ver todo lo que se guarda sobre mí
command-delete = Borrar todo lo que se guarda sobre mí
command-stop = Parar todo y borrarlo, de inmediato

### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Antes de pedirla
    .purpose = Tenga claro qué quiere antes de pedir una segunda opinión.
checklist-before-you-ask-consent = Pregunte primero al paciente: ¿quiere esto?
    .more = Decide el paciente, y tiene que estar de acuerdo en que usted ayude. Si la respuesta es no, déjelo ahí.
checklist-before-you-ask-your-reason = Escriba por qué quiere otra opinión
    .more = Bastan uno o dos motivos. Le ayudan a usted y a su médico.
checklist-before-you-ask-explain-again = Pida a su médico que lo explique una vez más
    .more = Muchas veces basta una buena conversación, y entonces no hace falta una segunda opinión.
checklist-before-you-ask-could-waiting-harm = Pregunte a su médico: ¿puede hacerme daño esperar?
    .more = Pregunte cuánto puede ser el retraso. Si el tratamiento es urgente, hable con su equipo antes de decidir.
checklist-before-you-ask-keep-bookings = Mantenga sus pruebas y tratamientos ya programados
    .more = No los cancele. Si se queda con su primer médico, las fechas que conservó ahorran tiempo.
checklist-before-you-ask-for-and-against = Piense qué hay a favor y qué hay en contra
    .more = A favor: otro experto estudia su caso. En contra: el tratamiento puede empezar más tarde, y el viaje puede ser largo.
checklist-before-you-ask-your-questions = Escriba lo que no ha entendido
    .more = A nadie debería darle vergüenza volver a preguntar. Es mucha información.
checklist-before-you-ask-why-this-plan = Pregunte por qué se eligió este tratamiento
    .more = Su médico o su enfermera especialista puede decírselo, y también qué más hay.
checklist-before-you-ask-company = Pida a alguien que le acompañe a la conversación
checklist-before-you-ask-whom-to-ask-uk = Elija a quién pedirla: consultant, GP o servicio
    .more = Lo mejor es preguntar primero al especialista (consultant, médico de hospital con mucha experiencia). El médico de familia (GP) es la otra vía.
checklist-before-you-ask-private-price-uk = Si piensa en pagar, pregunte antes el precio
    .more = Si paga usted, tienen que decirle el precio al principio. Si tiene seguro, pregunte antes de pedir la cita.
checklist-before-you-ask-names-us = Pida nombres de médicos con los que contactar
    .more = Pregunte a su propio médico, o a otro médico de su confianza.
checklist-before-you-ask-health-plan-us = Pregunte a su seguro médico (health plan) qué paga
    .more = Pregunte por su red (network), por una derivación (referral) y por su parte del costo.
checklist-before-you-ask-rules-elsewhere = Pregunte en el hospital cómo funciona donde vive
    .more = Las normas y los costos cambian de un país a otro.

## The talk with your own doctor

checklist-talk-with-your-doctor = Hablar con su propio médico
    .purpose = Lleve sus motivos y sus preguntas en papel.
checklist-talk-with-your-doctor-consent = Pregunte al paciente si usted puede ir y hablar
    .more = El médico solo puede hablar con usted sobre el paciente si este está de acuerdo.
checklist-talk-with-your-doctor-interpreter = Pida un intérprete para esta conversación
    .more = Diga su idioma en el consultorio o el hospital lo antes que pueda.
checklist-talk-with-your-doctor-ask-plainly = Diga: «Me gustaría tener una segunda opinión»
    .more = Los médicos rara vez se molestan por esto. También ellos se piden consejo.
checklist-talk-with-your-doctor-could-waiting-harm = Pregunte: ¿puede hacerme daño empezar más tarde?
    .more = Si la enfermedad es grave o el tratamiento es urgente, pregúntelo antes de decidir.
checklist-talk-with-your-doctor-keep-bookings = Diga que mantiene sus fechas programadas
    .more = No las cancele. Si se queda con este médico, las fechas que conservó ahorran tiempo.
checklist-talk-with-your-doctor-your-reason = Diga por qué le gustaría otra opinión
    .more = Dígalo también si preferiría otro tratamiento, o si tiene dudas sobre el diagnóstico.
checklist-talk-with-your-doctor-how-long = Pregunte cuánto es probable que tarde
checklist-talk-with-your-doctor-explain-again = Pida otra vez el diagnóstico con palabras sencillas
    .more = Es difícil asimilar las cosas después de una mala noticia. Los médicos lo saben.
checklist-talk-with-your-doctor-why-this-plan = Pregunte por qué se eligió este tratamiento
checklist-talk-with-your-doctor-other-treatments = Pregunte qué otros tratamientos hay
checklist-talk-with-your-doctor-company = Lleve a alguien que tome notas
checklist-talk-with-your-doctor-referral-uk = Pida que le deriven (refer) a otro especialista
    .more = Derivar es enviarle a otro médico. El médico estudia su caso y puede decir que no.
checklist-talk-with-your-doctor-names-us = Pida nombres de médicos con los que contactar
checklist-talk-with-your-doctor-rules-elsewhere = Pregunte cómo se organiza aquí una segunda opinión

## Preparing for the second appointment

checklist-preparing = Prepararse para la segunda opinión
    .purpose = Prepare sus notas, sus preguntas y su historial médico.
checklist-preparing-interpreter = Pida ahora un intérprete
    .more = Diga su idioma cuando se pida la visita. Llame unos días antes y pregunte si está organizado.
checklist-preparing-your-aim = Decida qué espera de esta visita
    .more = Termine esta frase: «Después de la visita quiero saber…».
checklist-preparing-records-arrived-uk = Llame y pregunte: ¿ha llegado mi historial médico?
    .more = Pregunte también por sus pruebas de imagen y resultados. Si no están, dígaselo a su propio médico antes de la visita.
checklist-preparing-records-complete-us = Pregunte en el nuevo consultorio si tienen todo
    .more = Normalmente necesitan el informe de patología (pathology report, del laboratorio) y sus pruebas de imagen en un disco. Pregunte también por las láminas de tejido (slides).
checklist-preparing-records-how-elsewhere = Pregunte: ¿se envía mi historial o lo llevo yo?
    .more = Si debe enviarse, pregunte si ha llegado.
checklist-preparing-your-questions = Escriba sus preguntas
    .more = Ponga arriba las tres más importantes. Puede hacerlas sin miedo.
checklist-preparing-your-notes = Anote sus síntomas y su tratamiento hasta ahora
    .more = Bastan unas líneas: qué empezó y cuándo, y qué tratamiento recibió.
checklist-preparing-patient-aim = Pregunte al paciente qué espera saber
    .more = Puede terminar esta frase: «Después de la visita quiero saber…».
checklist-preparing-relative-agrees = Pregunte al paciente qué puede usted decir o preguntar
    .more = Algunas cosas pueden ser privadas. Decide el paciente.
checklist-preparing-records-sent-uk = Pida que se envíen su historial y sus imágenes
    .more = Pregunte a su propio médico quién envía qué, y cuándo.
checklist-preparing-health-plan-us = Pregunte a su seguro por el costo y la derivación
    .more = Pregunte si el médico está en su red (network), y cuánto paga usted. La derivación se llama «referral».
checklist-preparing-medicines = Haga una lista de medicinas, vitaminas y suplementos
    .more = Escriba el nombre de cada cosa, cuánto toma y cuándo.
checklist-preparing-company = Pida a un familiar, amigo o amiga que le acompañe
    .more = Puede apoyarle, escuchar y también preguntar.
checklist-preparing-travel = Planee cómo ir y volver
checklist-preparing-keep-bookings = Mantenga sus pruebas y tratamientos ya programados
    .more = No los cancele por esta visita. Si se queda con su primer médico, las fechas que conservó ahorran tiempo.

## What to bring

checklist-what-to-bring = Qué llevar
    .purpose = Póngalo todo en una bolsa el día antes.
checklist-what-to-bring-consent = Pregunte al paciente qué papeles puede tener usted
    .more = El historial es del paciente. El paciente decide quién lo ve.
checklist-what-to-bring-papers = Lleve los documentos médicos que tiene en casa
    .more = Cuentan las cartas, los resultados de pruebas y los informes.
checklist-what-to-bring-copies = Lleve copias de su historial, si no se envió antes
    .more = Si no sabe si se envió, lleve lo que tenga.
checklist-what-to-bring-medicines = Lleve una lista de todas sus medicinas
    .more = Cuentan también las vitaminas y los suplementos. Puede copiarlo de las cajas.
checklist-what-to-bring-arrived-uk = Compruebe que ha llegado su historial médico
    .more = Deberían enviarlo por usted. Llame al nuevo hospital unos días antes.
checklist-what-to-bring-pathology-us = Lleve el informe de patología (pathology report)
    .more = Es el informe del laboratorio sobre su tejido. Pida una copia en el hospital que hizo la prueba.
checklist-what-to-bring-who-sends-elsewhere = Pregunte quién envía su historial y qué llevar
    .more = Esto cambia de un país a otro.
checklist-what-to-bring-scans-us = Lleve sus pruebas de imagen (scans) en un disco
    .more = Pídalas en el hospital donde se hicieron.
checklist-what-to-bring-slides-us = ¿Hacen falta láminas de tejido (slides)? ¿Quién las envía?
checklist-what-to-bring-questions = Lleve sus preguntas en papel y un bolígrafo
checklist-what-to-bring-notes = Lleve sus notas sobre síntomas y tratamiento
checklist-what-to-bring-letter = Lleve la carta de la cita y un documento de identidad
checklist-what-to-bring-insurance-card-us = Lleve su tarjeta del seguro
checklist-what-to-bring-glasses = Lleve sus gafas (lentes) o su audífono

## Questions for the second doctor

checklist-questions-for-second-doctor = Preguntas para el segundo médico
    .purpose = Marque una pregunta cuando la haya hecho. Quite las que no necesite.
checklist-questions-for-second-doctor-consent = Pregunte al paciente qué preguntas puede hacer usted
    .more = Un familiar, amigo o amiga también puede hacer preguntas. Acuérdenlo antes de entrar.
checklist-questions-for-second-doctor-same-diagnosis = ¿Ve mi diagnóstico de la misma manera?
checklist-questions-for-second-doctor-same-treatment = ¿Me trataría de la misma manera? ¿Por qué?
checklist-questions-for-second-doctor-other-treatments = ¿Qué otros tratamientos hay para mí?
checklist-questions-for-second-doctor-could-waiting-harm = ¿Podría hacerme daño empezar el tratamiento más tarde?
    .more = Pregúntelo también a su propio médico. Mantenga las pruebas y el tratamiento programados.
checklist-questions-for-second-doctor-keep-bookings = Mantengo mis fechas programadas. ¿Hago bien?
    .more = No las cancele. Si se queda con su primer médico, las fechas que conservó ahorran tiempo.
checklist-questions-for-second-doctor-good-and-bad = ¿Qué tiene de bueno y de malo cada opción?
checklist-questions-for-second-doctor-trial = ¿Puedo entrar en un ensayo de un tratamiento nuevo?
    .more = También puede preguntarlo a sus propios médicos y enfermeras.
checklist-questions-for-second-doctor-more-tests = ¿Necesito más pruebas? ¿Cuáles y por qué?
checklist-questions-for-second-doctor-cases-like-mine = ¿Ha visto a muchas personas con mi enfermedad?
checklist-questions-for-second-doctor-treat-me = ¿Me trataría usted, si yo lo quisiera?
    .more = Un segundo médico no está obligado a pasar a ser su médico.
checklist-questions-for-second-doctor-write-to-doctor = ¿Escribirá a mi propio médico?
checklist-questions-for-second-doctor-in-writing = ¿Puedo tener su respuesta por escrito?
checklist-questions-for-second-doctor-cost = ¿Cuánto cuesta y quién paga?

## On the day

checklist-the-day = El día de la visita
    .purpose = Pequeños pasos para el día de la visita.
checklist-the-day-relative-listens = Deje que el paciente hable primero
    .more = Usted puede escuchar, escribir y preguntar, como acordaron antes.
checklist-the-day-interpreter = Diga en recepción que necesita un intérprete
    .more = Hágalo antes de que empiece la conversación. Si no ha venido nadie, pida uno por teléfono o por vídeo.
checklist-the-day-time-and-place = Compruebe la hora, el lugar y el camino
checklist-the-day-papers = Lleve sus documentos, listas y preguntas
checklist-the-day-your-aim = Diga al principio qué espera saber
checklist-the-day-first-opinion = Cuente qué encontró y propuso el primer médico
checklist-the-day-all-questions = Haga sus preguntas sin miedo
    .more = Para eso es la visita.
checklist-the-day-not-clear = Dígalo si algo no está claro
    .more = Podría decir: «Por favor, dígamelo otra vez con otras palabras».
checklist-the-day-write-answers = Escriba las respuestas, o pida a alguien que lo haga
checklist-the-day-a-break = Pida una pausa si es demasiado
    .more = Oír otra vez el diagnóstico puede ser duro.
checklist-the-day-next-steps = Pregunte qué pasa después y a quién puede llamar
checklist-the-day-who-tells-doctor = Pregunte quién informa a su propio médico, y cuándo

## After the visit

checklist-after-the-visit = Después de la visita
    .purpose = Lleve la nueva opinión a su propio médico.
checklist-after-the-visit-consent = Pregunte al paciente qué quiere hacer ahora
    .more = Decide el paciente. Usted puede ayudar, si el paciente está de acuerdo.
checklist-after-the-visit-write-down = Escriba lo que le dijeron, mientras lo recuerda bien
checklist-after-the-visit-tell-own-doctor = Háblelo con su propio médico
    .more = Usted y su médico pueden cambiar el tratamiento.
checklist-after-the-visit-keep-bookings = Mantenga sus pruebas y tratamientos ya programados
    .more = Hable con su equipo antes de cambiar nada.
checklist-after-the-visit-could-waiting-harm = Pregunte si tomarse tiempo podría hacerle daño
    .more = Si el tratamiento es urgente, pregúntelo ahora a su equipo.
checklist-after-the-visit-they-agree = Si coinciden: repase sus próximas fechas
    .more = Cuando dos médicos coinciden, la mayoría confía más en el plan.
checklist-after-the-visit-they-differ = Si no coinciden: pregunte a cada médico por qué
    .more = No hay motivo de alarma. Todavía tiene varias opciones.
checklist-after-the-visit-third-doctor = Si no logra elegir: pregunte por un tercer médico
checklist-after-the-visit-who-treats = Decida quién quiere que le trate
    .more = No tiene que cambiar de médico.
checklist-after-the-visit-take-me-on = ¿Quiere cambiar? Pregunte al segundo médico
    .more = Un segundo médico no está obligado a aceptarle. Pregunte quién se ocupa de usted hasta que esté organizado.
checklist-after-the-visit-letter-arrived = Compruebe que el informe llegó a su médico
    .more = Pida también una copia para usted.
checklist-after-the-visit-feelings = Cuente a su equipo cómo se siente
    .more = Puede ser una decepción oír otra vez lo mismo. También puede ser duro.
checklist-after-the-visit-health-plan-us = Revise la factura con su seguro médico
checklist-after-the-visit-interpreter = Pida un intérprete para la próxima conversación

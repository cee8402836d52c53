### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = ¿Cómo pido una segunda opinión?
card-ask-at-hospital-uk =
    .short = Diga a su especialista (consultant, médico de hospital con mucha experiencia en un campo) que le gustaría tener una segunda opinión. Puede organizar que le vea otro médico. O pida a su médico de familia (GP) que le envíe a otro especialista. Tiene que pedirlo: no ocurre por sí solo.
    .do-1 = Dígaselo a su especialista, o pida a su GP que le derive (refer, enviar a otro médico).
    .do-2 = Pregunte cuánto puede tardar y si el retraso podría hacerle daño.
    .detail =
        Preguntar al especialista es el mejor primer paso. También puede preguntar usted al servicio del hospital.

        Si prefiere no hacerlo, acuda a su médico de familia (GP). La vía habitual para llegar a otro especialista es una nueva derivación (referral) de su GP.

        ¿Sigue con dudas después de hablar con su médico? Entonces pida a ese médico una derivación.

        En el Reino Unido no tiene un derecho legal a una segunda opinión. Pero, según sus normas profesionales, los médicos deben respetar su deseo. La persona a quien se lo pide estudia su caso y decide si la necesita, así que la respuesta puede ser no.

        En el NHS (la sanidad pública) pueden enviarle a un especialista en su enfermedad. Este médico suele trabajar en otro hospital. Se le dice que usted va por una segunda opinión.

        ¿Es urgente? Las enfermeras de Cancer Research UK dicen cuál es la vía más rápida. Pida a su equipo de oncología una derivación urgente (urgent referral) al centro especializado.
card-ask-at-hospital-us =
    .short = Diga a su médico que le gustaría tener una segunda opinión. Pídale nombres de médicos con los que podría contactar. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente.
    .do-1 = Dígaselo a su médico y pídale nombres.
    .do-2 = Pregunte cuánto puede tardar y si el retraso podría hacerle daño.
    .do-3 = Pregunte a su seguro médico (health plan) qué necesita antes de pedir la cita.
    .detail =
        En general, los médicos están dispuestos a ayudarle a organizarla. Rara vez se molestan por la pregunta. También se piden consejo unos a otros cuando un caso es difícil o raro.

        No depende solo de su propio médico para tener nombres. Otro médico de su confianza puede darle algunos.

        Pregunte en el consultorio de su médico cómo deben llegar al nuevo médico su historial y sus pruebas de imagen. Anote quién envía qué y para qué día.
card-ask-at-hospital-elsewhere =
    .short = Pregunte al médico o a la enfermera que le atiende cómo conseguir una segunda opinión donde vive. Las normas cambian de un país a otro. Diga con claridad que le gustaría que otro médico mire su diagnóstico o su tratamiento.
    .do-1 = Diga a su médico o enfermera que le gustaría tener una segunda opinión.
    .do-2 = Pregunte cuánto puede tardar y si el retraso podría hacerle daño.
    .detail =
        Una segunda opinión es una nueva revisión de su caso, hecha por un médico que no es su médico actual. Puede ser un médico de familia o un especialista.

        Los médicos rara vez se molestan por esta pregunta. La mayoría de los médicos y enfermeras entiende por qué la querría. También se piden consejo unos a otros cuando un caso es difícil o raro.

        Organizarla lleva un tiempo. Por eso, pregunte pronto y anote lo que le digan. Pregunte quién envía su historial, qué tiene que pagar y a quién llamar si tiene preguntas.

        ¿Vive en el Reino Unido o en Estados Unidos? Entonces elija aquí su país para ver la respuesta que le corresponde.

## another-gp

card-another-gp = ¿Puedo ver a otro médico de familia?
card-another-gp-uk =
    .short = Sí, si en su consultorio hay más de un médico de familia (GP). Pida allí cita con otro. No tiene que dejar el consultorio. Su GP también puede enviarle a otro médico si usted lo pide.
    .do-1 = Pida en el consultorio una visita con otro GP.
    .do-2 = Cuente a este GP qué dijo el primero y qué le sigue preocupando.
    .detail =
        Pedirlo no debería empeorar su atención. No debería estropear la relación entre usted y su médico de familia.

        Algunos médicos de familia preguntan ellos mismos a un colega cuando tienen dudas. O le envían a alguien que sabe más de un campo pequeño.

        A veces el GP puede obtener otra opinión sin una nueva visita. Puede preguntar a colegas, o escribir a un segundo especialista (consultant, médico de hospital con mucha experiencia). Lo sabemos por el blog de un GP de 2013, así que es antiguo.

        ¿Hay un solo GP en su consultorio? Entonces tendría que inscribirse en otro consultorio. Solo se puede si hay uno cerca con plazas libres.
card-another-gp-us =
    .short = Puede pedir que le vea otro médico. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente. La puede dar un médico de familia o un especialista.
    .do-1 = Diga a su médico que quiere otra opinión y pídale nombres.
    .do-2 = Pregunte a su seguro médico (health plan) si antes necesita una derivación (referral).
    .detail =
        «GP» es el nombre británico del médico de familia. En Estados Unidos se dice «primary care doctor» (médico de atención primaria).

        Una segunda opinión es una nueva revisión de su diagnóstico o tratamiento. La da un médico que no es su médico actual.

        Es bueno pedir nombres a su médico. También a cualquier otro médico de su confianza. Familiares y amistades que tuvieron cáncer quizá conozcan a alguien.
card-another-gp-elsewhere =
    .short = Pregunte en el consultorio de su médico si allí puede verle otra persona. Las normas para ver a otro médico de familia cambian de un país a otro. Una segunda opinión puede darla un médico de familia o un especialista.
    .do-1 = Pregunte cómo puede ver a otro médico de familia donde vive.
    .do-2 = Cuente al nuevo médico qué dijo el primero y qué le sigue preocupando.
    .detail =
        Una segunda opinión es una nueva revisión de su diagnóstico o tratamiento. La da un médico que no es su médico actual.

        Los médicos rara vez se molestan por esta pregunta. También se piden consejo unos a otros cuando un caso es difícil o raro.

        También puede volver al médico que ya tiene. Pídale que se lo explique otra vez y diga qué no le queda claro. No tiene que darle vergüenza preguntar dos veces.

## changing-practice

card-changing-practice = ¿Puedo cambiar de consultorio?
card-changing-practice-uk =
    .short = Sí, si otro consultorio cercano tiene plaza. Para dejar su consultorio (GP practice), se inscribe en otro. Pero para otra opinión quizá no haga falta cambiar. Si en su consultorio hay varios médicos de familia (GP), puede pedir cita con otro.
    .do-1 = Pregunte primero si puede ver a otro GP donde ya está.
    .do-2 = Antes de irse, averigüe si el nuevo consultorio puede aceptarle.
    .detail =
        No tema pedir otra opinión. No debería empeorar su atención ni estropear la relación con su médico de familia.

        Antes de cambiar, haga una lista para el nuevo consultorio. Ponga en ella sus pruebas, sus derivaciones, su tratamiento y sus medicinas. Una derivación (referral) es cuando un médico le envía a otro.

        Pregunte en el consultorio anterior y en el hospital qué pasa con lo que ya está programado. Dé al hospital el nombre de su nuevo consultorio.
card-changing-practice-us =
    .short = No tiene que cambiar de médico para tener una segunda opinión. Usted elige quién le trata. Si de verdad quiere otro consultorio, su seguro médico (health plan) puede nombrar médicos de su red (network).
    .do-1 = Pregunte a su seguro médico qué médicos están en su red.
    .do-2 = Pregunte en el nuevo consultorio si acepta pacientes nuevos.
    .detail =
        Se puede pedir la opinión de varios médicos y aun así quedarse con el primero. Nadie tiene que cambiarse.

        No hemos encontrado una norma general sobre el cambio de consultorio en Estados Unidos. Su seguro médico y el nuevo consultorio pueden decirle qué necesitan. Si busca un centro especializado, una vía es la lista del Instituto Nacional del Cáncer (National Cancer Institute).

        Antes de cambiar, haga una lista para el nuevo consultorio. Ponga en ella sus pruebas, su tratamiento y sus medicinas. Pregunte en los dos consultorios qué pasa con lo que ya está programado.
card-changing-practice-elsewhere =
    .short = Las normas para cambiar de médico de familia son distintas en cada país. Pregunte en el consultorio al que le gustaría ir. No tiene que cambiar de médico para tener una segunda opinión.
    .do-1 = Pregunte en el nuevo consultorio si puede aceptarle.
    .do-2 = Pregunte qué pasa con las pruebas y visitas ya programadas.
    .detail =
        Se puede pedir la opinión de varios médicos y aun así quedarse con el primero. Nadie tiene que cambiarse. El paciente elige quién le da el tratamiento.

        Antes de cambiar, haga una lista para el nuevo médico. Ponga en ella sus pruebas, su tratamiento y sus medicinas. Pida lo que falte en el consultorio de su médico anterior.

        Si algo no está claro, su médico o enfermera puede decirle cómo funciona donde vive.

## finding-specialist

card-finding-specialist = ¿Cómo encuentro un especialista?
card-finding-specialist-uk =
    .short = Pregunte a su especialista del hospital (consultant) o a su médico de familia (GP) quién sabe más de su enfermedad. En el NHS pueden enviarle a un especialista en ella. Esto importa sobre todo si es rara. No recomendamos a ningún médico ni hospital.
    .do-1 = Pregunte: «¿Quién ve a muchas personas con mi tipo de cáncer?».
    .do-2 = Pida una derivación (referral, que le envíen) a ese especialista.
    .detail =
        Una segunda opinión puede ser una vía para llegar a alguien con conocimiento especial de su enfermedad.

        Su especialista puede organizar una visita con otro médico. Su GP puede derivarle a otro especialista. Ese médico suele trabajar en otro hospital, así que pregunte a qué distancia está.

        ¿Es urgente? Las enfermeras de Cancer Research UK dicen cuál es la vía más rápida. Pida a su equipo de oncología una derivación urgente (urgent referral) al centro especializado.

        ¿Un equipo de cirujanos dijo que no a una operación? Puede pedir que lo mire otro equipo de cirujanos. Lo sabemos por un grupo de pacientes.
card-finding-specialist-us =
    .short = Pida nombres a su médico. También puede preguntar a otro médico de su confianza, o a familiares y amistades que tuvieron cáncer. Su seguro médico (health plan) puede nombrar médicos de su red (network). No recomendamos a ningún médico ni hospital.
    .do-1 = Pida a su médico nombres con los que contactar.
    .do-2 = Pregunte a su seguro médico cuáles están en su red.
    .do-3 = Mire la lista de centros del Instituto Nacional del Cáncer (National Cancer Institute).
    .detail =
        El Instituto Nacional del Cáncer (National Cancer Institute, NCI) tiene una lista de centros de cáncer. Es una manera de encontrar un centro especializado.

        Hay 72 en la lista, en 36 estados y el Distrito de Columbia. Siete de ellos son solo laboratorios.

        Los buscadores de médicos en internet son otra vía.

        Cuando tenga un nombre, llame al consultorio. Pregunte a cuántas personas con su tipo de cáncer ve el médico. Pregunte qué necesita de usted antes de la visita, cuándo puede verle y cuánto pagaría.
card-finding-specialist-elsewhere =
    .short = Pregunte al médico o a la enfermera que le atiende cómo encontrar un especialista donde vive. Las normas cambian de un país a otro. No recomendamos a ningún médico ni hospital.
    .do-1 = Pregunte: «¿Quién ve a muchas personas con mi tipo de cáncer?».
    .do-2 = Pregunte qué necesita para que le vean allí.
    .detail =
        Conviene pensar en serio en una segunda opinión si su cáncer es de un tipo raro. Lo mismo vale si su médico ha visto pocos casos como el suyo.

        El otro hospital puede estar lejos. Llegar puede costar mucho o no ser posible. Pregúntelo antes de pedir la cita.

        Pregunte también cuándo podrían verle, cuánto pagaría y qué necesitan de usted. Anote las respuestas.

## remote-opinions

card-remote-opinions = ¿Una opinión por internet o por vídeo?
card-remote-opinions-uk =
    .short = Puede preguntarlo. No hemos encontrado información sobre segundas opiniones por vídeo en el NHS (la sanidad pública). A veces el médico de familia (GP) puede obtener otra opinión sin una nueva visita. Lo sabemos por el blog de un GP de 2013, así que es antiguo.
    .do-1 = Pregunte a su especialista (consultant) o a su GP si puede hacerse sin una visita.
    .do-2 = Dígales por qué le resulta difícil ir allí.
    .detail =
        El GP puede preguntar a colegas qué piensan. O puede escribir a un segundo especialista (consultant, médico de hospital con mucha experiencia). Quizá no tenga que ir a ningún sitio para eso.

        En una segunda opinión habitual, usted ve al nuevo médico en persona. Le examina y repasa su historia y sus resultados. Pregunte qué faltaría si nadie le examina.

        El otro hospital puede estar lejos, y el viaje puede ser difícil o caro. Si pregunta por eso, dígaselo al equipo. Quizá sepa una manera.

        ¿Alguien le ha ofrecido una opinión de pago por internet? Pregunte primero quién la da, cuánto cuesta, qué documentos necesita y quién los ve. Muestre la respuesta a su propio equipo.
card-remote-opinions-us =
    .short = Sí, en algunos lugares. Algunos médicos y centros de cáncer dan una opinión a partir de su historial y por vídeo. Pregunte qué necesitan, cuánto cuesta y si su seguro médico (health plan) lo paga.
    .do-1 = Pregunte en el centro si da opiniones a distancia.
    .do-2 = Pregunte a su seguro médico por el costo antes de pedir la cita.
    .detail =
        El nuevo médico normalmente necesita sus pruebas de imagen (scans) en un disco y el informe de patología (pathology report). Ese informe dice qué encontró el laboratorio. A veces también necesita las láminas de tejido (slides), cortes finos de lo que se extrajo.

        Envíe copias de su historial médico si no se han enviado. Pregunte si ha llegado todo.

        En una segunda opinión habitual, el médico le ve en persona y le examina. Pregunte qué faltaría si nadie le examina.

        Diga a su propio médico lo que piensa hacer. Muéstrele la respuesta cuando llegue.
card-remote-opinions-elsewhere =
    .short = No hemos encontrado información sobre esto que sea válida en todos los países. Pregunte a su médico o enfermera si es posible una segunda opinión por vídeo o a partir de su historial.
    .do-1 = Pregunte quién da la opinión, cuánto cuesta y quién ve su historial.
    .do-2 = Diga a su propio médico lo que piensa hacer.
    .detail =
        El otro hospital puede estar lejos, y el viaje puede ser difícil o caro. Si pregunta por eso, dígaselo a su equipo.

        En una segunda opinión habitual, usted ve al nuevo médico en persona. Le examina y repasa su historia y sus resultados. Pregunte qué faltaría si nadie le examina.

        Quien estudie su caso necesita los documentos médicos que usted tiene. Pida copias de su historial, a menos que lo envíen por usted.

## what-to-say

card-what-to-say = ¿Qué puedo decirle a mi médico?
card-what-to-say-uk =
    .short = Dígalo con claridad y cortesía: «Me gustaría tener una segunda opinión antes de decidir. ¿Puede ayudarme a organizarla?». Los médicos rara vez se molestan. También ellos se piden consejo sobre casos difíciles o raros.
    .do-1 = Piense exactamente por qué quiere otra opinión.
    .do-2 = Escriba su frase y sus preguntas en un papel.
    .do-3 = Lleve a alguien con usted a la conversación.
    .detail =
        Puede decir a su especialista (consultant, médico de hospital con mucha experiencia):

        - «Por favor, explíqueme otra vez el diagnóstico. No entendí esta parte».
        - «Sigo con dudas. Por favor, deríveme a otro médico».
        - «Por ahora me gustaría mantener mis citas con usted».

        Puede decir a su médico de familia (GP):

        - «Me gustaría la opinión de otro médico de hospital. Por favor, deríveme a otro especialista (consultant)».

        Y a cualquiera de los dos:

        - «¿Cuánto retrasaría las cosas?»
        - «¿Podría hacerme daño empezar el tratamiento más tarde?»

        ¿Le cuesta decirlo en voz alta? Puede entregar una nota con su frase.
card-what-to-say-us =
    .short = Dígalo con claridad y cortesía: «Me gustaría tener una segunda opinión antes de decidir. ¿Con quién podría contactar?». Los médicos rara vez se molestan, y en general están dispuestos a ayudar a organizarla.
    .do-1 = Piense exactamente por qué quiere otra opinión.
    .do-2 = Escriba su frase y sus preguntas en un papel.
    .do-3 = Lleve a alguien con usted a la conversación.
    .detail =
        La segunda opinión se describe como un derecho de todo paciente en Estados Unidos. Así que no necesita disculparse.

        Puede decir a su médico:

        - «Por favor, explíqueme otra vez el diagnóstico. No entendí esta parte».
        - «¿A qué médicos preguntaría en mi lugar? Por favor, deme algunos nombres».
        - «¿Cuánto retrasaría las cosas?»
        - «¿Podría hacerme daño empezar el tratamiento más tarde?»
        - «Por ahora me gustaría mantener mis citas con usted».

        ¿Le cuesta decirlo en voz alta? Puede entregar una nota con su frase.
card-what-to-say-elsewhere =
    .short = Dígalo con claridad y cortesía: «Me gustaría tener una segunda opinión antes de decidir. ¿Cómo se hace aquí?». Los médicos rara vez se molestan. También ellos se piden consejo sobre casos difíciles o raros.
    .do-1 = Piense exactamente por qué quiere otra opinión.
    .do-2 = Escriba su frase y sus preguntas en un papel.
    .do-3 = Lleve a alguien con usted a la conversación.
    .detail =
        Las normas cambian de un país a otro, así que pregunte cómo funciona donde vive. Puede decir a su médico:

        - «Por favor, explíqueme otra vez el diagnóstico. No entendí esta parte».
        - «Me gustaría la opinión de otro médico. ¿A quién tengo que pedirla?»
        - «¿Cuánto retrasaría las cosas?»
        - «¿Podría hacerme daño empezar el tratamiento más tarde?»
        - «Por ahora me gustaría mantener mis citas con usted».

        ¿Le cuesta decirlo en voz alta? Puede entregar una nota con su frase.

## jess-rule

card-jess-rule = ¿Qué es la Regla de Jess?
card-jess-rule-england =
    .short = La Regla de Jess (Jess’s Rule) es para los equipos de médicos de familia (GP) de Inglaterra. Si va por tercera vez con síntomas que siguen o empeoran, el equipo debería mirarlo todo de nuevo. También vale si nadie puede explicar los síntomas. Se anima al personal a hacerlo; no es un deber legal.
    .do-1 = Diga: «Es la tercera vez que vengo por esto».
    .do-2 = Diga qué ha cambiado y qué ha empeorado.
    .detail =
        Se pide al equipo que haga tres cosas:

        - reflexionar (reflect): verle en persona y examinarle, si solo han hablado por teléfono o por internet
        - revisar (review): preguntar a un colega y buscar señales de alarma a cualquier edad
        - replantear (rethink): pedir pruebas, o enviarle a un especialista

        El ministerio de salud y NHS England la anunciaron en septiembre de 2025. El Royal College of GPs (colegio de médicos de familia) la apoya. Una noticia dice que se enviaron carteles a los 6170 consultorios de Inglaterra.

        La Regla de Jess y la Regla de Martha son dos programas de seguridad relacionados con las segundas opiniones. Cada una es para una sola situación. La Regla de Martha es para personas que están en el hospital.

        Lleva el nombre de Jessica Brady. Murió de cáncer en diciembre de 2020, a los 27 años, después de unos 20 contactos con su consultorio en cinco meses.
card-jess-rule-rest-of-uk =
    .short = La Regla de Jess (Jess’s Rule) es solo para Inglaterra. No hemos encontrado información sobre un programa parecido en Escocia, Gales o Irlanda del Norte. Si los síntomas siguen o empeoran, vuelva y dígalo. Puede pedir que le vea otro médico de familia (GP).
    .do-1 = Diga en el consultorio cuántas veces ha ido por esto.
    .do-2 = Diga qué ha cambiado y qué ha empeorado.
    .do-3 = Pida otro GP del consultorio, si hay varios.
    .detail =
        Puede que le canse tanto preguntar. Aun así, vuelva si algo no va bien.

        Para oír otra opinión, pida cita con otro GP de su consultorio, si hay más de uno. Su GP también puede enviarle a otro médico si usted lo pide.

        Un diagnóstico que tarda mucho es uno de los motivos para querer una segunda opinión. Dígalo si es su motivo.

        Puede ayudar escribir cada síntoma y cuándo empezó. Anote cuándo fue al consultorio y qué le dijeron.
card-jess-rule-us =
    .short = La Regla de Jess (Jess’s Rule) es un programa para médicos de familia de Inglaterra. No se aplica en Estados Unidos. Si los síntomas siguen o empeoran, vuelva y dígalo. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente.
    .do-1 = Diga en el consultorio cuántas veces ha ido por esto.
    .do-2 = Diga qué ha cambiado y qué ha empeorado.
    .do-3 = Pida a su médico nombres de otros médicos.
    .detail =
        Puede que le canse tanto preguntar. Aun así, vuelva si algo no va bien.

        Un diagnóstico que tarda mucho es uno de los motivos para querer una segunda opinión. Dígalo si es su motivo.

        También puede pedir nombres a otro médico de su confianza.

        Puede ayudar escribir cada síntoma y cuándo empezó. Anote cuándo fue al médico y qué le dijeron.
card-jess-rule-elsewhere =
    .short = La Regla de Jess (Jess’s Rule) es un programa para médicos de familia de Inglaterra. No conocemos una norma parecida que sea válida en todos los países. Si los síntomas siguen o empeoran, vuelva y dígalo. Puede preguntar si le puede ver otro médico.
    .do-1 = Diga al médico cuántas veces ha ido por esto.
    .do-2 = Diga qué ha cambiado y qué ha empeorado.
    .detail =
        Puede que le canse tanto preguntar. Aun así, vuelva si algo no va bien.

        Un diagnóstico que tarda mucho es uno de los motivos para querer una segunda opinión. Dígalo si es su motivo. Las normas cambian de un país a otro, así que pregunte cómo se hace donde vive.

        Pida al médico que ya tiene que se lo explique otra vez, y diga qué no le queda claro.

        Puede ayudar escribir cada síntoma y cuándo empezó. Anote cuándo fue al médico y qué le dijeron.

## martha-rule

card-martha-rule = Regla de Martha: empeorar en el hospital
card-martha-rule-england =
    .short = ¿Está en el hospital y empeora rápido? Dígalo ahora al personal de la planta o sala (ward). Si aún siente que no le escuchan, llame al número de la Regla de Martha (Martha’s Rule) del hospital. Pacientes, familias y cuidadores pueden pedir así una revisión rápida de otro equipo, a cualquier hora.
    .do-1 = Diga ahora al personal de la planta o sala (ward) qué ha cambiado.
    .do-2 = Si nadie le escucha, llame al número de Martha’s Rule que se muestra en la planta.
    .detail =
        Muchos hospitales llaman a la línea «Call for Concern» o «Call 4 Concern» (llamada por preocupación). Busque el número en la planta, o pregunte al personal.

        La regla tiene otras dos partes. Cada día se pregunta a los pacientes cómo se sienten. Además, cualquier miembro del personal puede llamar al otro equipo.

        Es solo para personas ingresadas en el hospital. No es para el aparcamiento (estacionamiento), la comida o las quejas generales. Si le preocupa mucho alguien que está en otro lugar, use NHS 111, el número de emergencias o un servicio de urgencias.

        De septiembre de 2024 a diciembre de 2025 hubo 10 119 llamadas. En cerca de un tercio se vio que alguien de verdad empeoraba. Después de 446 llamadas, los pacientes pasaron a un nivel de atención más alto, y eso puede haber salvado vidas.

        En septiembre de 2025 se anunció para los 210 hospitales de agudos (de atención urgente). En marzo de 2026, NHS England dijo que todos la estaban implantando. Debería completarse en el año 2026 a 2027.

        La Regla de Martha y la Regla de Jess son dos programas de seguridad relacionados con las segundas opiniones. Cada una es para una sola situación. La Regla de Jess es para los médicos de familia.
card-martha-rule-wales =
    .short = ¿Está en el hospital y empeora? Dígalo ahora al personal de la planta o sala (ward). Si no le escuchan, use el número Call4Concern (llamada por preocupación) del hospital. La Regla de Martha (Martha’s Rule) es el programa de Inglaterra. Gales tiene Call4Concern, que sigue la misma idea.
    .do-1 = Diga ahora al personal de la planta o sala (ward) qué ha cambiado.
    .do-2 = Si nadie le escucha, llame al número Call4Concern.
    .do-3 = Pregunte a cualquier miembro del personal si no encuentra el número.
    .detail =
        Call4Concern es para todas las personas ingresadas en un hospital de Gales. También cuentan las plantas de niños, de recién nacidos y de maternidad (dar a luz).

        Velindre, el centro de cáncer de Cardiff, lo ofrece día y noche. Allí es también para personas que van y vuelven el mismo día. Puede ser para una consulta, radioterapia o quimioterapia.

        En la planta, use palabras cortas y claras: «Esto está peor que hace una hora. Por favor, venga ahora a ver qué pasa».

        Los familiares también pueden hablar.

        Fuera del hospital, llame enseguida al número de emergencias si hay dolor de pecho, dificultad para respirar o mucho sangrado.
card-martha-rule-scotland =
    .short = ¿Está en el hospital y empeora? Dígalo ahora al personal de la planta o sala (ward). La Regla de Martha (Martha’s Rule) es un programa de Inglaterra. No hemos encontrado información sobre un programa parecido en Escocia.
    .do-1 = Diga ahora al personal de la planta o sala (ward) qué ha cambiado.
    .do-2 = Si nadie le escucha, pida hablar con la enfermera responsable o con un médico de más experiencia.
    .do-3 = Pregunte si el hospital tiene un teléfono para pacientes y familias con preocupaciones.
    .detail =
        Use palabras cortas y claras: «Esto está peor que hace una hora. Por favor, venga ahora a ver qué pasa».

        Diga lo que ve, por ejemplo en la respiración, el dolor o la piel.

        Usted no es una molestia. Debería poder expresar sus preocupaciones, y eso puede ayudar a que usted y el personal trabajen bien juntos. Los familiares también pueden estar preocupados, y pueden hablar.

        Si la primera persona no actúa, dígaselo a la siguiente. Siga pidiéndolo hasta que venga alguien.

        Fuera del hospital, llame enseguida al número de emergencias si hay dolor de pecho, dificultad para respirar o mucho sangrado.
card-martha-rule-northern-ireland =
    .short = ¿Está en el hospital y empeora? Dígalo ahora al personal de la planta o sala (ward). La Regla de Martha (Martha’s Rule) es un programa de Inglaterra. A principios de 2024, una página de salud de Irlanda del Norte dijo que no se hablaba de llevarla allí. Puede que ya no sea así.
    .do-1 = Diga ahora al personal de la planta o sala (ward) qué ha cambiado.
    .do-2 = Si nadie le escucha, pida hablar con la enfermera responsable o con un médico de más experiencia.
    .do-3 = Pregunte si el hospital tiene un teléfono para pacientes y familias con preocupaciones.
    .detail =
        No hemos encontrado nada más nuevo para Irlanda del Norte que esa página de principios de 2024. Por eso, pregunte en la planta qué tienen hoy.

        Use palabras cortas y claras: «Esto está peor que hace una hora. Por favor, venga ahora a ver qué pasa».

        Diga lo que ve, por ejemplo en la respiración, el dolor o la piel.

        Usted no es una molestia. Debería poder expresar sus preocupaciones, y eso puede ayudar a que usted y el personal trabajen bien juntos.

        Si la primera persona no actúa, dígaselo a la siguiente. Siga pidiéndolo hasta que venga alguien.

        Fuera del hospital, llame enseguida al número de emergencias si hay dolor de pecho, dificultad para respirar o mucho sangrado.
card-martha-rule-us =
    .short = ¿Está en el hospital y empeora? Dígalo ahora al personal de su unidad. La Regla de Martha (Martha’s Rule) es un programa de Inglaterra. No se aplica en Estados Unidos.
    .do-1 = Diga ahora a la enfermera qué ha cambiado.
    .do-2 = Si nadie le escucha, pida hablar con la enfermera responsable (charge nurse) o con un médico de más experiencia.
    .do-3 = Pregunte si el hospital tiene un teléfono para pacientes y familias con preocupaciones.
    .detail =
        Use palabras cortas y claras: «Esto está peor que hace una hora. Por favor, venga ahora a ver qué pasa».

        Diga lo que ve, por ejemplo en la respiración, el dolor o la piel.

        Usted no es una molestia. Debería poder expresar sus preocupaciones, y eso puede ayudar a que usted y el personal trabajen bien juntos. Los familiares también pueden estar preocupados, y pueden hablar.

        Si la primera persona no actúa, dígaselo a la siguiente. Siga pidiéndolo hasta que venga alguien.

        Si alguien está en peligro fuera del hospital, llame al número de emergencias.
card-martha-rule-elsewhere =
    .short = ¿Está en el hospital y empeora? Dígalo ahora al personal de la planta o sala (ward). La Regla de Martha (Martha’s Rule) es un programa de Inglaterra. Otros lugares tienen otras normas, así que pregunte al personal qué hay en su hospital.
    .do-1 = Diga ahora al personal de la planta o sala (ward) qué ha cambiado.
    .do-2 = Si nadie le escucha, pida hablar con la enfermera responsable o con un médico de más experiencia.
    .do-3 = Pregunte si el hospital tiene un teléfono para pacientes y familias con preocupaciones.
    .detail =
        Use palabras cortas y claras: «Esto está peor que hace una hora. Por favor, venga ahora a ver qué pasa».

        Diga lo que ve, por ejemplo en la respiración, el dolor o la piel.

        Usted no es una molestia. Debería poder expresar sus preocupaciones, y eso puede ayudar a que usted y el personal trabajen bien juntos. Los familiares también pueden estar preocupados, y pueden hablar.

        Si la primera persona no actúa, dígaselo a la siguiente. Siga pidiéndolo hasta que venga alguien.

        Si alguien está en peligro fuera del hospital, llame al número de emergencias del lugar donde está.

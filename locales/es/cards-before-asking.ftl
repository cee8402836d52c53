### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = ¿Qué puedo intentar antes de pedirla?
card-try-first-uk =
    .short =
        Hable una vez más con el equipo que le atiende ahora. Muchas veces basta una buena explicación, y entonces no necesita una segunda opinión.

        Si después de esa conversación sigue con dudas, pida a su médico que le derive (refer). Es decir, que le envíe a otro médico.
    .do-1 = Piense qué es exactamente lo que le hace querer otra opinión.
    .do-2 = Pida una cita más con su equipo.
    .do-3 = Escriba sus preguntas y lleve a alguien con usted.
    .detail =
        Solo pensar en una segunda opinión puede resultar una carga. No tiene que resolverlo todo sin ayuda.

        Otra conversación le permite plantear primero sus preguntas y preocupaciones. Diga si el diagnóstico no le convence, o si preferiría otro tratamiento. Pregunte por qué se eligió este tratamiento para usted y qué más hay.

        Antes de pedir una segunda opinión, compare lo que hay a favor y en contra.

        ¿Es urgente? Entonces pida a su equipo de oncología una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK dicen en su foro de internet que es la vía más rápida.
card-try-first-us =
    .short = Hable una vez más con el equipo que le atiende ahora. Muchas veces basta una buena explicación, y entonces no necesita una segunda opinión. Si después de esa conversación sigue con dudas, diga a su médico que le gustaría tener una.
    .do-1 = Piense qué es exactamente lo que le hace querer otra opinión.
    .do-2 = Pida una cita más con su equipo.
    .do-3 = Escriba sus preguntas y lleve a alguien con usted.
    .detail =
        Solo pensar en una segunda opinión puede resultar una carga. No tiene que resolverlo todo sin ayuda.

        Otra conversación le permite plantear primero sus preguntas y preocupaciones. Diga si el diagnóstico no le convence, o si preferiría otro tratamiento. Pregunte por qué se eligió este tratamiento para usted y qué más hay.

        Antes de pedir una segunda opinión, compare lo que hay a favor y en contra. Si después quiere una, pida a su médico nombres con los que podría contactar. En Estados Unidos, la información para pacientes la describe como un derecho de todo paciente.
card-try-first-elsewhere =
    .short = Hable una vez más con el equipo que le atiende ahora. Muchas veces basta una buena explicación, y entonces no necesita una segunda opinión. Si después de esa conversación sigue con dudas, diga a su médico que le gustaría tener una.
    .do-1 = Piense qué es exactamente lo que le hace querer otra opinión.
    .do-2 = Pida una cita más con su equipo.
    .do-3 = Escriba sus preguntas y lleve a alguien con usted.
    .detail =
        Solo pensar en una segunda opinión puede resultar una carga. No tiene que resolverlo todo sin ayuda.

        Otra conversación le permite plantear primero sus preguntas y preocupaciones. Diga si el diagnóstico no le convence, o si preferiría otro tratamiento. Pregunte por qué se eligió este tratamiento para usted y qué más hay.

        Antes de pedir una segunda opinión, compare lo que hay a favor y en contra. La manera de conseguirla cambia de un país a otro. Su médico o su hospital puede decirle qué normas hay donde usted vive.

## did-not-understand

card-did-not-understand = No entendí lo que me dijeron
card-did-not-understand-uk =
    .short =
        Por favor, pregunte otra vez. No tiene que darle vergüenza. Los médicos saben que hay mucho que asimilar, y que con el impacto de la noticia cuesta más entender.

        Pida a su médico que le explique otra vez el diagnóstico, con todo lo que no le quede claro.
    .do-1 = Escriba cada cosa que no le quede clara.
    .do-2 = Pida a su médico o a su enfermera especialista que se lo explique otra vez.
    .do-3 = Lleve a alguien que pueda escuchar con usted.
    .detail =
        Una enfermera especialista a menudo puede aclarar algo que no se entendió. También puede transmitir sus preocupaciones al médico. Puede ayudar ver al médico y a la enfermera al mismo tiempo.

        Algunas preguntas surgen solo después, por ejemplo al leer algo en casa. También puede llevárselas a su especialista.

        Podría decir: «Con el impacto no pude asimilarlo todo. ¿Podría explicármelo una vez más, con palabras sencillas?».

        Muchas veces basta una buena explicación, y entonces no hace falta una segunda opinión.
card-did-not-understand-us-and-elsewhere =
    .short =
        Por favor, pregunte otra vez. No tiene que darle vergüenza. Los médicos saben que hay mucho que asimilar, y que con el impacto de la noticia cuesta más entender.

        Pida a su médico que le explique otra vez el diagnóstico, con todo lo que no le quede claro.
    .do-1 = Escriba cada cosa que no le quede clara.
    .do-2 = Pida a su médico que se lo explique otra vez.
    .do-3 = Lleve a alguien que pueda escuchar con usted.
    .detail =
        Algunas preguntas surgen solo después, por ejemplo al leer algo en casa. También puede llevárselas a su especialista.

        Podría decir: «Con el impacto no pude asimilarlo todo. ¿Podría explicármelo una vez más, con palabras sencillas?».

        Muchas veces basta una buena explicación, y entonces no hace falta una segunda opinión. Si sigue con dudas, quizá sienta más calma después de oír a otro médico.

## read-of-other-treatment

card-read-of-other-treatment = He leído sobre otro tratamiento
card-read-of-other-treatment-any =
    .short =
        Cuénteselo a su propio especialista. Un tratamiento del que oye hablar puede parecer mejor que el suyo.

        Pregunte por qué no se lo ofrecieron. Su médico o su enfermera especialista puede decirle por qué se eligió su tratamiento y qué más hay.
    .do-1 = Escriba cómo se llama y dónde oyó hablar de él.
    .do-2 = Pregunte a su médico por qué no se lo ofrecieron.
    .detail =
        Puede que le hayan hablado de él otros pacientes, en un grupo de apoyo o en las noticias. Lo que les conviene a otros puede no convenirle a usted. Un tipo de cáncer a menudo puede tratarse de varias maneras, pero no todas convienen a todas las personas.

        En cualquier momento pueden surgir preguntas nuevas, por ejemplo al leer. Puede llevárselas a su especialista.

        ¿Es un ensayo (un estudio que prueba un tratamiento)? Entonces pregunte a sus propios médicos y enfermeras si usted podría participar en un ensayo.

        Saber si hay otros tratamientos es uno de los motivos para pedir una segunda opinión. Pregunte primero a su propio equipo.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = Tengo dudas sobre mi diagnóstico
card-unhappy-with-diagnosis-uk =
    .short =
        Es duro vivir con esas dudas. Dígaselo a su médico y pídale que le explique otra vez el diagnóstico.

        Si después de esa conversación le quedan dudas, pida al médico que le derive (refer). Es decir, que le envíe a otro médico.
    .do-1 = Escriba lo que no le parece que encaje.
    .do-2 = Diga a su médico que no ve claro el diagnóstico.
    .do-3 = Pregunte qué mostraron las pruebas y qué sigue sin estar claro.
    .detail =
        Otras personas piden una segunda opinión por el mismo motivo. Creen que el diagnóstico puede estar equivocado, o quieren que se compruebe. Quizá sienta más calma después de oír a otro médico.

        Piénselo seriamente si las pruebas no muestran con claridad qué cáncer es, o dónde está.

        El General Medical Council (GMC) supervisa a los médicos del Reino Unido. Su guía para pacientes dice que puede preguntar a otro médico si cree que el diagnóstico está equivocado. No tiene un derecho legal a una segunda opinión, pero los médicos deben respetar su deseo de tenerla.
card-unhappy-with-diagnosis-us =
    .short =
        Es duro vivir con esas dudas. Dígaselo a su médico y pídale que le explique otra vez el diagnóstico.

        Si le quedan dudas, puede pedir una segunda opinión. La información para pacientes la describe como un derecho de todo paciente.
    .do-1 = Escriba lo que no le parece que encaje.
    .do-2 = Diga a su médico que no ve claro el diagnóstico.
    .do-3 = Pregunte qué mostraron las pruebas y qué sigue sin estar claro.
    .detail =
        Otras personas piden una segunda opinión por el mismo motivo. Creen que el diagnóstico puede estar equivocado, o quieren que se compruebe. Quizá sienta más calma después de oír a otro médico.

        Piénselo seriamente en estos casos:

        - Las pruebas no muestran con claridad qué cáncer es, o dónde está.
        - Su cáncer es de un tipo raro.
        - Su médico ha visto pocos casos como el suyo.

        Diga a su médico lo que desea, y pídale nombres de médicos con los que podría contactar.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        Es duro vivir con esas dudas. Dígaselo a su médico y pídale que le explique otra vez el diagnóstico.

        Si le quedan dudas, puede pedir una segunda opinión. Las normas cambian de un país a otro.
    .do-1 = Escriba lo que no le parece que encaje.
    .do-2 = Diga a su médico que no ve claro el diagnóstico.
    .do-3 = Pregunte qué mostraron las pruebas y qué sigue sin estar claro.
    .detail =
        Otras personas piden una segunda opinión por el mismo motivo. Creen que el diagnóstico puede estar equivocado, o quieren que se compruebe. Quizá sienta más calma después de oír a otro médico.

        Piénselo seriamente en estos casos:

        - Las pruebas no muestran con claridad qué cáncer es, o dónde está.
        - Su cáncer es de un tipo raro.
        - Su médico ha visto pocos casos como el suyo.

        Pregunte a su médico o a su hospital cómo conseguirla donde usted vive.

## unhappy-with-plan

card-unhappy-with-plan = No me convence mi plan de tratamiento
card-unhappy-with-plan-uk =
    .short =
        Es duro tener delante un plan que no le convence. Dígaselo a su médico, y diga si preferiría otro tratamiento. Pregunte por qué se eligió este para usted y qué más hay.

        Usted decide si sigue el consejo de un médico. Si después le quedan dudas, pida que le deriven (refer, enviar) a otro médico.
    .do-1 = Escriba lo que le preocupa del plan.
    .do-2 = Pregunte a su médico qué otros tratamientos hay.
    .do-3 = Pregunte a su equipo si empezar más tarde podría hacerle daño.
    .detail =
        Otras personas también se sienten así. El plan no les convence, o temen que no sea lo mejor que hay. Quizá sienta más calma después de oír a otro médico.

        Piense seriamente en una segunda opinión si hay más de una opción y no logra decidir.

        El General Medical Council (GMC) supervisa a los médicos del Reino Unido. Su guía dice que puede preguntar a otro médico si cree que no le ofrecen el tratamiento que necesita. No hay un derecho legal a una segunda opinión, pero los médicos deben respetar su deseo.

        Si el tratamiento es urgente, hable con su equipo antes de decidir.
card-unhappy-with-plan-us =
    .short =
        Es duro tener delante un plan que no le convence. Dígaselo a su médico, y diga si preferiría otro tratamiento. Pregunte por qué se eligió este para usted y qué más hay.

        Si le quedan dudas, puede pedir una segunda opinión. La información para pacientes la describe como un derecho de todo paciente.
    .do-1 = Escriba lo que le preocupa del plan.
    .do-2 = Pregunte a su médico qué otros tratamientos hay.
    .do-3 = Pregunte a su equipo si empezar más tarde podría hacerle daño.
    .detail =
        Otras personas también se sienten así. El plan no les convence, o temen que no sea lo mejor que hay. Quizá sienta más calma después de oír a otro médico.

        Piense seriamente en una segunda opinión si hay más de una opción y no logra decidir. Lo mismo vale si le dieron consejos que no coinciden.

        Diga a su médico lo que desea, y pídale nombres de médicos con los que podría contactar. Si el tratamiento es urgente, hable con su equipo antes de decidir.
card-unhappy-with-plan-elsewhere =
    .short =
        Es duro tener delante un plan que no le convence. Dígaselo a su médico, y diga si preferiría otro tratamiento. Pregunte por qué se eligió este para usted y qué más hay.

        Si le quedan dudas, puede pedir una segunda opinión. Las normas cambian de un país a otro.
    .do-1 = Escriba lo que le preocupa del plan.
    .do-2 = Pregunte a su médico qué otros tratamientos hay.
    .do-3 = Pregunte a su equipo si empezar más tarde podría hacerle daño.
    .detail =
        Otras personas también se sienten así. El plan no les convence, o temen que no sea lo mejor que hay. Quizá sienta más calma después de oír a otro médico.

        Piense seriamente en una segunda opinión si hay más de una opción y no logra decidir. Lo mismo vale si le dieron consejos que no coinciden.

        Si el tratamiento es urgente, hable con su equipo antes de decidir. Pregunte a su médico o a su hospital cómo conseguir una segunda opinión donde usted vive.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = Mi diagnóstico tarda demasiado
card-diagnosis-takes-too-long-england =
    .short =
        No saber es muy duro. Pregunte al médico o a la clínica que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico de familia (GP) o a la clínica.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        Inglaterra tiene objetivos para la atención del cáncer. Cancer Research UK dio estas cifras en agosto de 2023, así que compruebe si siguen siendo válidas:

        - El 75 % debería saber si es cáncer en un plazo de 28 días desde una derivación urgente.
        - El 85 % debería empezar el tratamiento en un plazo de 62 días desde esa derivación.
        - El 96 % debería empezar en un plazo de 31 días desde la decisión de tratar.

        Son objetivos para todo el servicio, no una promesa a cada persona. Una página de West Northamptonshire Council (ayuntamiento) dice que puede pedir el cambio a otro centro. Es así si espera más del máximo para su tipo de tratamiento.

        La Regla de Jess (Jess’s Rule) se refiere a los médicos de familia (GP). Si usted va por tercera vez y los síntomas siguen o empeoran, el equipo debería mirarlo todo de nuevo.

        ¿Es urgente y ya tiene un equipo de oncología? Pídale una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK dicen en su foro de internet que es la vía más rápida.
card-diagnosis-takes-too-long-scotland =
    .short =
        No saber es muy duro. Pregunte al médico o a la clínica que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico de familia (GP) o a la clínica.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        No hemos encontrado datos sobre los tiempos de espera para un diagnóstico en Escocia. Pregunte en la clínica qué se aplica en su caso.

        ¿Es urgente y ya tiene un equipo de oncología? Entonces pídale una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK dicen en su foro de internet que es la vía más rápida.

        Si le atiende un médico de familia (GP) y quiere otra opinión, pida cita con otro GP del consultorio. Puede hacerlo si hay más de uno. Su GP también puede enviarle a otro médico si usted lo pide.
card-diagnosis-takes-too-long-wales =
    .short =
        No saber es muy duro. Pregunte al médico o a la clínica que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico de familia (GP) o a la clínica.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        No hemos encontrado datos sobre los tiempos de espera para un diagnóstico en Gales. Pregunte en la clínica qué se aplica en su caso.

        ¿Es urgente y ya tiene un equipo de oncología? Entonces pídale una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK dicen en su foro de internet que es la vía más rápida.

        Si le atiende un médico de familia (GP) y quiere otra opinión, pida cita con otro GP del consultorio. Puede hacerlo si hay más de uno. Su GP también puede enviarle a otro médico si usted lo pide.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        No saber es muy duro. Pregunte al médico o a la clínica que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico de familia (GP) o a la clínica.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        No hemos encontrado datos sobre los tiempos de espera para un diagnóstico en Irlanda del Norte. Pregunte en la clínica qué se aplica en su caso.

        ¿Es urgente y ya tiene un equipo de oncología? Entonces pídale una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK dicen en su foro de internet que es la vía más rápida.

        Si le atiende un médico de familia (GP) y quiere otra opinión, pida cita con otro GP del consultorio. Puede hacerlo si hay más de uno. Su GP también puede enviarle a otro médico si usted lo pide.
card-diagnosis-takes-too-long-us =
    .short =
        No saber es muy duro. Pregunte al médico que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        En Estados Unidos, la información para pacientes describe la segunda opinión como un derecho de todo paciente. Diga a su médico si le gustaría tener una. Pídale nombres de médicos con los que podría contactar.

        Piénselo seriamente si las pruebas no muestran con claridad qué cáncer es, o dónde está.

        Pero organizar una segunda opinión también lleva un tiempo. Pregunte a su médico cuánto puede ser.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        No saber es muy duro. Pregunte al médico que le envió a las pruebas qué falta todavía y cuándo tendrá noticias.

        Si se siente peor, dígalo ahora. Un diagnóstico lento es uno de los motivos para pedir una segunda opinión.
    .do-1 = Pregunte qué pruebas o resultados faltan todavía.
    .do-2 = Cuente cualquier cambio a su médico.
    .do-3 = Pregunte si la espera podría hacerle daño.
    .detail =
        Los tiempos de espera, y sus normas, cambian de un país a otro. Pregunte en su hospital qué se aplica donde usted vive.

        Piense seriamente en una segunda opinión si las pruebas no muestran qué cáncer es, o dónde está.

        Pero organizar una segunda opinión también lleva un tiempo. Pregunte a su médico cuánto puede ser. Quizá sienta más calma después de oír a otro médico.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = No puedo hablar con mi médico
card-cannot-talk-to-doctor-uk =
    .short =
        No es la única persona que se siente así. Usted debería poder expresar sus preocupaciones.

        Puede hablar con otro médico del equipo del especialista (consultant), por ejemplo el «registrar» (médico que se está especializando). O hable con una enfermera especialista, que puede transmitir sus preocupaciones.
    .do-1 = Pida hablar con la enfermera especialista.
    .do-2 = Pregunte si puede ver al médico y a la enfermera al mismo tiempo.
    .do-3 = Lleve a alguien con usted y una lista de preguntas en papel.
    .detail =
        El «consultant» es un médico de hospital con mucha experiencia, y en su equipo trabajan otros médicos. Una enfermera especialista a menudo puede aclarar algo que no se entendió.

        La confianza importa. La relación con su médico puede mejorar si dice lo que le preocupa. Podría empezar así: «Me cuesta decirlo, pero hay una cosa que me preocupa».

        Algunas personas quieren una segunda opinión porque no pueden hablar con libertad, o porque no están de acuerdo con su médico. Si no se ve con ánimo de pedirla al especialista, su médico de familia (GP) puede ayudarle. Pídale que le derive (refer, enviar) a otro especialista.
card-cannot-talk-to-doctor-us =
    .short =
        No es la única persona que se siente así. La confianza importa, y usted debería poder expresar sus preocupaciones.

        La relación con su médico puede mejorar si lo hace. Lleve a alguien con usted y una lista de preguntas en papel.
    .do-1 = Escriba la cosa que más desea decir.
    .do-2 = Pida a alguien de confianza que le acompañe.
    .do-3 = Pregunte si una enfermera especialista podría hablar con usted.
    .detail =
        Podría empezar así: «Me cuesta decirlo, pero hay una cosa que me preocupa». O entregue su lista y pida al médico que la lea.

        Una enfermera especialista también puede decirle por qué se eligió un tratamiento para usted y qué más hay.

        Algunas personas quieren una segunda opinión porque no pueden hablar con libertad, o porque no están de acuerdo con su médico. Puede pedir nombres a otro médico de su confianza. En Estados Unidos, la información para pacientes describe la segunda opinión como un derecho de todo paciente.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        No es la única persona que se siente así. La confianza importa, y usted debería poder expresar sus preocupaciones.

        La relación con su médico puede mejorar si lo hace. Lleve a alguien con usted y una lista de preguntas en papel.
    .do-1 = Escriba la cosa que más desea decir.
    .do-2 = Pida a alguien de confianza que le acompañe.
    .do-3 = Pregunte si una enfermera especialista podría hablar con usted.
    .detail =
        Podría empezar así: «Me cuesta decirlo, pero hay una cosa que me preocupa». O entregue su lista y pida al médico que la lea.

        Una enfermera especialista también puede decirle por qué se eligió un tratamiento para usted y qué más hay.

        Algunas personas quieren una segunda opinión porque no pueden hablar con libertad, o porque no están de acuerdo con su médico. La manera de conseguirla cambia de un país a otro. Pregunte en su hospital cómo funciona allí.

### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = ¿Se ofenderá mi médico si la pido?
card-will-it-offend-uk =
    .short = No debería. Los médicos rara vez se molestan u ofenden cuando alguien pide una segunda opinión. La mayoría de los médicos y enfermeras entiende por qué un paciente la querría.
    .do-1 = Diga lo que le gustaría y dé su motivo en una frase.
    .do-2 = Si le cuesta, dígaselo primero a la enfermera especialista.
    .detail =
        Los médicos hacen lo mismo. Se piden consejo unos a otros cuando un caso es complicado o poco frecuente.

        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.

        Pedirla no debería empeorar su atención. No debería estropear la relación con su médico de familia (GP) ni con nadie que le atienda.

        Solo pensar en una segunda opinión puede resultar una carga. Una enfermera especialista a menudo puede transmitir sus preocupaciones al médico. La organización benéfica Maggie’s puede ayudarle a preparar qué decir.
card-will-it-offend-us =
    .short = No debería. Los médicos rara vez se molestan u ofenden cuando alguien pide una segunda opinión. La mayoría de los médicos y enfermeras lo entiende, y los médicos suelen estar dispuestos a ayudar.
    .do-1 = Diga a su médico que le gustaría tener una segunda opinión.
    .do-2 = Pida nombres de médicos con los que podría contactar.
    .detail =
        En Estados Unidos, la segunda opinión se describe como algo a lo que todo paciente tiene derecho. No tiene que disculparse por pedirla.

        Los médicos hacen lo mismo. Se piden consejo unos a otros cuando un caso es complicado o poco frecuente.

        Solo pensar en una segunda opinión puede resultar una carga. Puede ayudarle saber que, por lo general, los médicos están dispuestos a ayudar a organizarla.
card-will-it-offend-elsewhere =
    .short = No debería. Los médicos rara vez se molestan u ofenden cuando alguien pide una segunda opinión. La mayoría de los médicos y enfermeras entiende por qué un paciente la querría.
    .do-1 = Escriba lo que quiere preguntar antes de ver al médico.
    .do-2 = Lleve a alguien con usted si puede.
    .detail =
        Los médicos hacen lo mismo. Se piden consejo unos a otros cuando un caso es complicado o poco frecuente.

        Solo pensar en una segunda opinión puede resultar una carga. Puede ser más fácil con sus preguntas en papel y alguien a su lado.

        Las normas sobre las segundas opiniones cambian de un país a otro. Pregunte a su médico o a su hospital cómo funciona donde usted vive.

## benefits

card-benefits = ¿Cómo puede ayudar otra opinión?
card-benefits-uk =
    .short = Otro experto estudia su caso. Si los médicos coinciden, la mayoría de las personas confía más en el diagnóstico y en el plan. También puede enterarse de otras opciones de tratamiento.
    .do-1 = Escriba lo que espera conseguir con ella.
    .detail =
        Una segunda opinión puede ayudar de estas maneras:

        - Otro experto ha estudiado su caso.
        - Si los médicos coinciden, quizá sienta más calma y confianza.
        - Pueden aparecer otros tratamientos que le convienen.
        - Quizá le ofrezcan participar en un ensayo clínico. Es un estudio que prueba un tratamiento.
        - Quizá confíe más en el otro médico, o le guste más su manera de explicar.
        - Puede llegar a un médico que sabe mucho de su enfermedad. Esto importa sobre todo si es rara.

        Nada de esto es seguro. También hay puntos en contra, así que compare ambas partes antes de pedirla.

        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.
card-benefits-us =
    .short = Otro experto estudia su caso. Si los médicos coinciden, la mayoría de las personas confía más en el diagnóstico y en el plan. También puede enterarse de otras opciones de tratamiento.
    .do-1 = Escriba lo que espera conseguir con ella.
    .detail =
        Una segunda opinión puede ayudar de estas maneras:

        - Otro experto ha estudiado su caso.
        - Si los médicos coinciden, quizá sienta más calma y confianza.
        - Pueden aparecer otros tratamientos que le convienen.
        - Quizá le ofrezcan participar en un ensayo clínico. Es un estudio que prueba un tratamiento.
        - Quizá confíe más en el otro médico, o le guste más su manera de explicar.

        Piense seriamente en pedirla si su tipo de cáncer es raro. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente.

        Nada de esto es seguro. También hay puntos en contra, así que compare ambas partes antes de pedirla.
card-benefits-elsewhere =
    .short = Otro experto estudia su caso. Si los médicos coinciden, la mayoría de las personas confía más en el diagnóstico y en el plan. También puede enterarse de otras opciones de tratamiento.
    .do-1 = Escriba lo que espera conseguir con ella.
    .detail =
        Una segunda opinión puede ayudar de estas maneras:

        - Otro experto ha estudiado su caso.
        - Si los médicos coinciden, quizá sienta más calma y confianza.
        - Pueden aparecer otros tratamientos que le convienen.
        - Quizá le ofrezcan participar en un ensayo clínico. Es un estudio que prueba un tratamiento.
        - Quizá confíe más en el otro médico, o le guste más su manera de explicar.

        Piense seriamente en pedirla si su tipo de cáncer es raro.

        Nada de esto es seguro. También hay puntos en contra, así que compare ambas partes antes de pedirla. Las normas cambian de un país a otro.

## drawbacks

card-drawbacks = Desventajas de una segunda opinión
card-drawbacks-any =
    .short = Su tratamiento puede empezar más tarde. El otro hospital puede estar lejos. Oír otra vez el diagnóstico puede ser duro. Dos opiniones distintas pueden confundirle. Compare lo que hay a favor y en contra antes de pedirla.
    .do-1 = Pregunte a su médico si empezar más tarde podría hacerle daño.
    .do-2 = Escriba lo que hay a favor y en contra.
    .detail =
        Estos son los puntos más frecuentes:

        - El tratamiento puede empezar más tarde.
        - El otro hospital puede estar lejos. El viaje puede ser difícil, caro o imposible para usted.
        - Si está lejos, a su familia le cuesta más visitarle.
        - Quizá espere otra respuesta. Puede ser una decepción si el segundo médico dice lo mismo.
        - Oír el diagnóstico una vez más puede ser duro.
        - Dos opiniones distintas pueden causarle confusión.
        - Si se propone otro tratamiento, puede ser difícil elegir.
        - El segundo médico no está obligado a pasar a ser su médico.

        También hay puntos buenos. Compare ambas partes antes de pedirla. Puede hablarlo con su propio médico y con personas cercanas.

## request-refused

card-request-refused = ¿Y si me dicen que no?
card-request-refused-england =
    .short = Es duro oír un no. Una negativa es poco habitual, pero puede ocurrir. Pregunte el motivo. Después puede intentar otra vía, por ejemplo con su médico de familia (GP).
    .do-1 = Pregunte por qué la respuesta es no y qué la cambiaría.
    .do-2 = Pida a su médico de familia (GP) que le derive (refer) a otro especialista (consultant, médico de hospital con mucha experiencia).
    .do-3 = Pregunte al servicio de atención al paciente del hospital (Patient Advice and Liaison Service, PALS).
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.

        La persona a quien se lo pide estudia su caso y valora si hace falta. No en todos los casos se puede organizar. Una organización benéfica del Reino Unido dice que rara vez se rechaza.

        Todavía puede intentar estas vías:

        - Su médico de familia (GP) puede derivarle a otro especialista.
        - Puede hablar con otro médico del equipo del especialista, como el «registrar» (médico que se está especializando).
        - ¿Un equipo de cirujanos le dijo que no? Un grupo de pacientes dice que puede pedir que otro equipo lo mire.
        - PALS está en los hospitales. Es gratuito y confidencial. Puede aconsejarle sobre problemas y quejas.
card-request-refused-scotland =
    .short = Es duro oír un no. Una negativa es poco habitual, pero puede ocurrir. Pregunte el motivo. Después puede intentar otra vía, por ejemplo con su médico de familia (GP).
    .do-1 = Pregunte por qué la respuesta es no y qué la cambiaría.
    .do-2 = Pida a su médico de familia (GP) que le derive (refer) a otro especialista (consultant, médico de hospital con mucha experiencia).
    .do-3 = Pregunte al servicio de consejo y apoyo al paciente (Patient Advice and Support Service, PASS).
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.

        La persona a quien se lo pide estudia su caso y valora si hace falta. No en todos los casos se puede organizar. Una organización benéfica del Reino Unido dice que rara vez se rechaza.

        Todavía puede intentar estas vías:

        - Pídala otra vez y dé sus motivos. NHS Greater Glasgow and Clyde (la sanidad pública de allí) dice que puede pedirla con cortesía, con sus motivos.
        - Su médico de familia (GP) puede derivarle a otro especialista.
        - Puede hablar con otro médico del equipo del especialista, como el «registrar» (médico que se está especializando).
        - ¿Un equipo de cirujanos le dijo que no? Un grupo de pacientes dice que puede pedir que otro equipo lo mire.
        - Puede acudir a PASS, que gestiona Citizens Advice (oficina de consejo al ciudadano).
card-request-refused-wales =
    .short = Es duro oír un no. Una negativa es poco habitual, pero puede ocurrir. Pregunte el motivo. Después puede intentar otra vía, por ejemplo con su médico de familia (GP).
    .do-1 = Pregunte por qué la respuesta es no y qué la cambiaría.
    .do-2 = Pida a su médico de familia (GP) que le derive (refer) a otro especialista (consultant, médico de hospital con mucha experiencia).
    .do-3 = Si quiere presentar una queja, pida ayuda a Llais.
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.

        La persona a quien se lo pide estudia su caso y valora si hace falta. No en todos los casos se puede organizar. Una organización benéfica del Reino Unido dice que rara vez se rechaza.

        Todavía puede intentar estas vías:

        - Su médico de familia (GP) puede derivarle a otro especialista.
        - Puede hablar con otro médico del equipo del especialista, como el «registrar» (médico que se está especializando).
        - ¿Un equipo de cirujanos le dijo que no? Un grupo de pacientes dice que puede pedir que otro equipo lo mire.
        - Llais ayuda gratis con las quejas y es independiente. No puede dar consejo médico ni acelerar el tratamiento.
card-request-refused-northern-ireland =
    .short = Es duro oír un no. Una negativa es poco habitual, pero puede ocurrir. Pregunte el motivo. Después puede intentar otra vía, por ejemplo con su médico de familia (GP).
    .do-1 = Pregunte por qué la respuesta es no y qué la cambiaría.
    .do-2 = Pida a su médico de familia (GP) que le derive (refer) a otro especialista (consultant, médico de hospital con mucha experiencia).
    .do-3 = Si quiere presentar una queja, pida ayuda al Patient and Client Council (consejo de pacientes y usuarios).
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión. Pero los médicos deben respetar su deseo de buscarla.

        La persona a quien se lo pide estudia su caso y valora si hace falta. No en todos los casos se puede organizar. Una organización benéfica del Reino Unido dice que rara vez se rechaza.

        Todavía puede intentar estas vías:

        - Su médico de familia (GP) puede derivarle a otro especialista.
        - Puede hablar con otro médico del equipo del especialista, como el «registrar» (médico que se está especializando).
        - ¿Un equipo de cirujanos le dijo que no? Un grupo de pacientes dice que puede pedir que otro equipo lo mire.
        - El Patient and Client Council ayuda a quienes quieren quejarse de la atención sanitaria y social.
card-request-refused-us =
    .short = Es duro oír un no. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente. Si su médico no quiere ayudarle, usted puede buscar otro médico por su cuenta.
    .do-1 = Pregunte a su médico por qué la respuesta es no.
    .do-2 = Pida nombres a otro médico de su confianza.
    .do-3 = Llame a su seguro médico antes de pedir una cita.
    .detail =
        Diga a su médico una vez más que le gustaría tener una segunda opinión. Pídale nombres con los que pueda contactar.

        Si eso no ayuda, hay otras maneras de encontrar un médico:

        - Otro médico de su confianza puede darle nombres.
        - Familiares o amistades que tuvieron cáncer quizá conozcan a alguien.
        - En internet hay herramientas que ayudan a encontrar un médico.
        - El Instituto Nacional del Cáncer (National Cancer Institute, NCI) tiene una lista de centros de cáncer.

        ¿Fue su seguro médico (health plan) quien dijo que no, y no su médico? Pregunte al seguro el motivo. Pregunte qué médicos están en su red y si necesita una derivación (referral).
card-request-refused-elsewhere =
    .short = Es duro oír un no. La mayoría de los médicos y enfermeras entiende por qué se pide. Pregunte el motivo, y pida una visita más para hablar de sus preocupaciones.
    .do-1 = Pregunte por qué la respuesta es no y qué la cambiaría.
    .do-2 = Escriba por qué quiere otra opinión.
    .do-3 = Lleve a alguien con usted a la próxima conversación.
    .detail =
        Las normas cambian de un país a otro. No podemos decir qué debe hacer su médico donde usted vive.

        Estos pasos pueden ayudar:

        - Piense qué es exactamente lo que le hace querer otra opinión.
        - Pida una visita más con su equipo actual y hable allí de sus preocupaciones.
        - Pregunte por qué se eligió este tratamiento para usted y qué más hay.
        - Lleve una lista de preguntas en papel.

        Si la respuesta sigue siendo no, pregunte en su hospital quién puede aconsejar a los pacientes sobre problemas. Un grupo de pacientes de su país quizá conozca las normas.

## too-late-once-treated

card-too-late-once-treated = ¿Es tarde después del tratamiento?
card-too-late-once-treated-any =
    .short = No. Todavía puede pedir una segunda opinión después de haber recibido tratamiento. El otro médico puede aconsejar cómo debería seguir su tratamiento, o si debería cambiar.
    .do-1 = Escriba qué tratamiento ha recibido hasta ahora.
    .do-2 = Hable con su equipo antes de cambiar nada.
    .detail =
        Algunas personas piensan en una segunda opinión solo después de una operación u otro tratamiento. Entonces no es demasiado tarde. También se puede pedir en ese momento.

        El segundo médico mira lo que se ha hecho hasta ahora. Puede aconsejar cómo debería seguir su tratamiento, o qué se podría cambiar.

        Ayuda anotar sus síntomas y el tratamiento que ha recibido.

        Si tiene previsto más tratamiento, hable primero con su propio médico. Pregunte cuánto retrasaría las cosas una segunda opinión. Pregunte si un retraso podría hacerle daño.

        La manera de pedir una segunda opinión depende del país donde vive.

### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = ¿Quién me tratará después?
card-who-treats-me-uk =
    .short = Su atención no pasa por sí sola al segundo médico. Usted elige quién le trata, pero un segundo médico no está obligado a aceptarle. Si quiere que le trate, ese médico tiene que estar de acuerdo. Los médicos y hospitales deberían entonces organizar el cambio entre ellos.
    .do-1 = Diga a los dos médicos quién quiere que le trate.
    .do-2 = Si es el segundo médico, pregúntele si puede aceptarle como paciente.
    .do-3 = Pregunte quién se ocupa de usted hasta que el cambio esté organizado.
    .detail =
        En una segunda opinión, otro médico estudia su caso y le da su consejo. No hace que usted pase a un nuevo equipo.

        Quizá le gustaría que el segundo médico siguiera con su atención. Dígalo en la visita, o cuénteselo a su propio médico. La respuesta puede ser sí o no.

        Si la respuesta es sí, los médicos y hospitales deberían organizar el cambio. Es bueno preguntar:

        - ¿Quién se encarga de mi atención hasta entonces?
        - ¿Dónde recibiría mi tratamiento?
        - ¿Empezaría más tarde mi tratamiento?
        - ¿Qué pasa con las fechas que tengo ahora?

        Si la respuesta es no, su atención sigue donde está. Puede pedir a su propio médico que hable con usted de lo que dijo el segundo.
card-who-treats-me-us =
    .short = Usted elige quién le trata. Un segundo médico no está obligado a pasar a ser su médico. Si quiere que le trate ese médico, pregunte pronto si puede aceptarle. Después pregunte a su seguro médico (health plan) qué paga.
    .do-1 = Diga a los dos médicos quién quiere que le trate.
    .do-2 = Pregunte al segundo médico si puede aceptarle como paciente.
    .do-3 = Pregunte a su seguro por su red (network) y por las derivaciones (referrals).
    .detail =
        En una segunda opinión, otro médico estudia su caso y le da su consejo. Puede llevarla a su primer médico.

        También puede pedir al segundo médico que le trate. La respuesta puede ser sí o no.

        Si la respuesta es sí, es bueno preguntar:

        - ¿Quién se encarga de mi atención hasta entonces?
        - ¿Dónde recibiría mi tratamiento?
        - ¿Empezaría más tarde mi tratamiento?

        Un seguro médico también debería pagar la visita a un especialista. Pero quizá usted deba una parte del costo (copago, co-pay).

        Compruebe si el médico está en la red de su seguro. Compruebe también si necesita una derivación.

        Si la respuesta es no, puede quedarse con su primer médico.
card-who-treats-me-elsewhere =
    .short = Usted elige quién le trata. Pero un segundo médico no está obligado a pasar a ser su médico. Cómo se cambia de médico es distinto en cada país. Pregunte a los dos médicos cómo funciona donde vive.
    .do-1 = Diga a los dos médicos quién quiere que le trate.
    .do-2 = Pregunte al segundo médico si puede aceptarle como paciente.
    .do-3 = Pregunte quién se ocupa de usted hasta entonces.
    .detail =
        En una segunda opinión, otro médico estudia su caso y le da su consejo. Puede llevarla a su primer médico.

        También puede pedir al segundo médico que le trate. La respuesta puede ser sí o no.

        Es bueno preguntar:

        - ¿Quién se encarga de mi atención hasta entonces?
        - ¿Dónde recibiría mi tratamiento?
        - ¿Empezaría más tarde mi tratamiento?
        - ¿Cuánto me costaría?

        Las normas y los costos cambian según el país, así que no podemos decirle cuáles se aplican donde vive.

## if-they-agree

card-if-they-agree = ¿Y si los dos médicos coinciden?
card-if-they-agree-any =
    .short = Quizá sienta alivio, o quizá esperaba otra cosa. Una segunda opinión suele parecerse mucho a la primera. La mayoría confía entonces más en el diagnóstico y en el plan. Pero puede ser una decepción, y oírlo todo otra vez puede ser duro. Puede contar a su equipo cómo se siente.
    .do-1 = Cuente a su propio equipo lo que dijo el segundo médico.
    .do-2 = Repase con su equipo sus próximas fechas.
    .do-3 = Escriba lo que todavía le preocupa y pregunte por ello.
    .detail =
        Otro experto ha estudiado ya su caso. Cuando dos médicos coinciden, la mayoría de las personas se siente más tranquila.

        Si mantuvo las fechas que programó su primer médico, ahora ahorra tiempo. Puede seguir desde ahí.

        Si esperaba otra respuesta, puede doler. Si algo sigue sin estar claro, pida a su médico que se lo explique otra vez. No tiene que cambiar de médico, y todavía puede elegir quién le trata.

        Es frecuente que dos médicos coincidan, pero no siempre lo hacen.

        Una revisión de estudios de 2015 analizó esto. La primera opinión se confirmó en 43 a 82 de cada 100 casos. En 12 a 69, algo cambió.

        La revisión dijo que había pocos datos. Por eso, no dé demasiado peso a estas cifras.

## if-they-disagree

card-if-they-disagree = ¿Y si los médicos no coinciden?
card-if-they-disagree-any =
    .short = Dos opiniones distintas pueden confundirle, y puede ser difícil elegir. No hay motivo de alarma: todavía tiene opciones. Puede llevar la nueva opinión a su primer médico. Un tercer médico puede ayudarle a elegir. Usted decide quién le trata.
    .do-1 = Pida a cada médico que explique en qué son distintas las dos opiniones y por qué.
    .do-2 = Lleve la nueva opinión a su primer médico y hablen de ella.
    .do-3 = Pregunte si tomarse tiempo para elegir podría hacerle daño.
    .detail =
        Tiene estas opciones:

        - Vuelva a su primer médico con la nueva opinión. Usted y su médico pueden cambiar el tratamiento.
        - Pregunte a un tercer médico, que puede ayudarle a elegir entre las dos.
        - Elija qué médico quiere que le trate. No tiene que cambiar de médico.

        Una opinión no es correcta ni incorrecta por ser la segunda. Este bot no puede decir cuál es la adecuada para usted. Pregunte a los dos médicos qué hay a favor y en contra de su plan.

        A veces los médicos no coinciden. Una revisión de 2017 miró 25 estudios. Según el estudio, las dos opiniones fueron distintas en 2 a 51 de cada 100 casos.

        Las personas de esos estudios querían sobre todo tener certeza o saber más. A algunas les faltaba confianza, o sentían que las conversaciones con su médico no habían ido bien.

        Una revisión de 2015 encontró cambios en 12 a 69 de cada 100 casos. Dijo que había pocos datos.

## third-opinion

card-third-opinion = ¿Puedo tener una tercera opinión?
card-third-opinion-uk =
    .short = Puede pedir otra opinión después de la segunda. No hay un derecho legal a ella, así que la respuesta puede ser no. Pero los médicos deben respetar su deseo de buscar otra opinión. Si dos médicos no coinciden, un tercero puede ayudarle a elegir.
    .do-1 = Piense qué es lo que todavía quiere saber.
    .do-2 = Pregunte a su especialista (consultant) o a su médico de familia (GP) si podría verle otro médico.
    .do-3 = Pregunte si una espera más larga podría hacerle daño.
    .detail =
        Un «consultant» es un médico de hospital con mucha experiencia. Un «GP» es su médico de familia.

        La ley del Reino Unido no le da derecho a una segunda opinión ni a una tercera. Las normas para los médicos dicen que deben respetar el deseo de otra opinión. La persona a quien la pida debería estudiar su caso y decidir si hace falta una más.

        Piense primero por qué la quiere.

        ¿Algo sigue sin estar claro? Entonces pida al primer médico o al segundo que se lo explique otra vez. Puede ser más rápido.

        Organizar cada nueva opinión lleva tiempo. Ver una vez a un médico no le pone en el primer lugar de la cola.

        Pregunte cuánto es probable que tarde. Si su enfermedad es grave o el tratamiento es urgente, hable con su equipo actual antes de decidir.
card-third-opinion-us =
    .short = Sí, puede pedirla. En Estados Unidos, la información para pacientes dice que todo paciente tiene derecho a una segunda opinión. Si los dos primeros médicos no coinciden, un tercero puede ayudarle a elegir. Pregunte a su seguro médico (health plan) qué paga.
    .do-1 = Piense qué es lo que todavía quiere saber.
    .do-2 = Pida a uno de sus médicos nombres de otros con los que contactar.
    .do-3 = Pregunte a su seguro médico cuánto tendría que pagar usted.
    .detail =
        Piense primero por qué la quiere.

        ¿Algo sigue sin estar claro? Entonces pida al primer médico o al segundo que se lo explique otra vez. Puede ser más rápido.

        Organizar cada nueva opinión lleva tiempo. Pregunte a su médico cuánto es probable que tarde, y si empezar más tarde podría hacerle daño.

        Medicare Parte B (Part B) ayuda a pagar una segunda opinión en algunos casos. Se trata de una operación que necesita, pero que no es de emergencia.

        Si las dos primeras opiniones son distintas, ayuda a pagar una tercera. Usted paga el 20 % después del deducible (deductible, la cantidad que debe primero).

        Los planes Medicare Advantage pueden tener otras normas. Puede que necesite un médico de la red (network) o una derivación (referral). Pregunte a su plan antes de pedir la cita.
card-third-opinion-elsewhere =
    .short = Quizá pueda ver a un tercer médico. Si los dos primeros no coinciden, un tercero puede ayudarle a elegir. Las normas y los costos cambian según el país, así que pregunte a su propio médico cómo funciona donde vive.
    .do-1 = Piense qué es lo que todavía quiere saber.
    .do-2 = Pregunte a su propio médico cómo funciona una tercera opinión donde vive.
    .do-3 = Pregunte si una espera más larga podría hacerle daño.
    .detail =
        Piense primero por qué la quiere.

        ¿Algo sigue sin estar claro? Entonces pida al primer médico o al segundo que se lo explique otra vez. Puede ser más rápido.

        También puede llevar la segunda opinión a su primer médico. Usted y su médico pueden cambiar el tratamiento.

        Organizar cada nueva opinión lleva tiempo. Pregunte a su médico cuánto es probable que tarde. Si su enfermedad es grave o el tratamiento es urgente, hable con su equipo actual antes de decidir.

        No podemos decirle a qué tiene derecho en su país, ni cuánto tendría que pagar.

## must-i-switch

card-must-i-switch = ¿Tengo que cambiar de médico?
card-must-i-switch-uk =
    .short = No. No tiene que cambiar de médico, por muchas opiniones que pida. Usted elige quién le trata. Su atención no pasa por sí sola al segundo médico. Y pedirla no debería estropear la relación con el médico que ya tiene.
    .do-1 = Si quiere quedarse, dígaselo a su propio médico.
    .do-2 = Lleve a su propio médico lo que dijo el segundo.
    .do-3 = Pregunte si su plan debería seguir como está.
    .detail =
        Puede oír lo que dice un segundo médico y quedarse donde está. Nada cambia por sí solo.

        Pedirla no debería empeorar su atención. No debería estropear la relación con su médico de familia (GP) ni con otras personas que le atienden.

        Puede llevar la nueva opinión a su primer médico. Usted y su médico pueden cambiar el tratamiento, y usted sigue con el mismo médico.

        Si prefiere cambiar, el segundo médico tiene que aceptar. Nada obliga a un segundo médico a pasar a ser su médico. Pregunte antes de contar con ello.
card-must-i-switch-us =
    .short = No. No tiene que cambiar de médico, por muchas opiniones que pida. Usted elige quién le trata. Puede llevar la segunda opinión a su primer médico, y usted y su médico pueden cambiar el plan.
    .do-1 = Si quiere quedarse, dígaselo a su propio médico.
    .do-2 = Lleve a su propio médico lo que dijo el segundo.
    .do-3 = Pregunte si su plan debería seguir como está.
    .detail =
        Puede oír lo que dice un segundo médico y quedarse donde está.

        Los médicos rara vez se molestan cuando un paciente pide otra opinión. La mayoría está dispuesta a ayudar a organizarla. Por eso, debería poder volver a su propio médico con lo que oyó.

        Quizá el segundo médico dijo algo nuevo. Háblelo con su primer médico. Usted y su médico pueden cambiar el tratamiento, y usted sigue con el mismo médico.

        Si prefiere cambiar, pregunte primero al segundo médico. Nada obliga a un segundo médico a pasar a ser su médico.
card-must-i-switch-elsewhere =
    .short = No. No tiene que cambiar de médico, por muchas opiniones que pida. Usted elige quién le trata. Puede llevar la segunda opinión a su primer médico, y usted y su médico pueden cambiar el plan.
    .do-1 = Si quiere quedarse, dígaselo a su propio médico.
    .do-2 = Lleve a su propio médico lo que dijo el segundo.
    .do-3 = Pregunte si su plan debería seguir como está.
    .detail =
        Puede oír lo que dice un segundo médico y quedarse donde está.

        Los médicos rara vez se molestan cuando un paciente pide otra opinión. Por eso, debería poder volver a su propio médico con lo que oyó.

        Quizá el segundo médico dijo algo nuevo. Háblelo con su primer médico. Usted y su médico pueden cambiar el tratamiento, y usted sigue con el mismo médico.

        Si prefiere cambiar, pregunte primero al segundo médico. Nada obliga a un segundo médico a pasar a ser su médico. Cómo se cambia de médico es distinto en cada país.

## stopping-treatment

card-stopping-treatment = Estoy pensando en dejar el tratamiento
card-stopping-treatment-uk =
    .short = Si piensa en dejarlo, quizá todo sea muy duro para usted ahora. No tiene que resolverlo a solas. Por favor, hable con su equipo de oncología antes de cambiar nada. Este bot no puede aconsejarle dejarlo ni seguir. Su equipo puede decirle qué podría significar para usted cada opción.
    .do-1 = Llame hoy a su equipo de oncología y diga lo que está pensando.
    .do-2 = Diga qué es lo que lo hace tan difícil.
    .do-3 = Pregunte qué podría pasarle si el tratamiento se detiene o llega más tarde.
    .detail =
        Si ya se ha saltado un tratamiento o lo ha dejado, dígaselo ahora a su equipo. Si se siente mal de repente, use el teléfono de urgencias que le dieron.

        Su médico o su enfermera especialista puede decirle por qué se eligió este tratamiento para usted y qué más hay. Pida que le expliquen otra vez lo que no esté claro. Lleve a alguien con usted, y sus preguntas en papel.

        Una segunda opinión puede mostrar otras opciones. Lleva tiempo, así que pregunte primero a su médico si eso podría hacerle daño.

        El General Medical Council (GMC) fija las normas para los médicos del Reino Unido. Dice que le corresponde a usted decidir si sigue el consejo de un médico. Puede hablarlo con su equipo antes de decidir.

        Si siente que no puede más, llame a Samaritans. Están ahí día y noche, y es gratis. Si su vida está en peligro ahora, use el número de emergencias o vaya a A&E (urgencias del hospital).
card-stopping-treatment-us =
    .short = Si piensa en dejarlo, quizá todo sea muy duro para usted ahora. No tiene que resolverlo a solas. Por favor, hable con su equipo de oncología antes de cambiar nada. Este bot no puede aconsejarle dejarlo ni seguir. Su equipo puede decirle qué podría significar para usted cada opción.
    .do-1 = Llame hoy a su equipo de oncología y diga lo que está pensando.
    .do-2 = Diga qué es lo que lo hace tan difícil.
    .do-3 = Pregunte qué podría pasarle si el tratamiento se detiene o llega más tarde.
    .detail =
        Si ya se ha saltado un tratamiento o lo ha dejado, dígaselo ahora a su equipo. Si se siente mal de repente, use el teléfono de urgencias que le dieron.

        Su médico o enfermera puede decirle por qué se eligió este tratamiento para usted y qué más hay. Pida que le expliquen otra vez lo que no esté claro. Lleve a alguien con usted, y sus preguntas en papel.

        Una segunda opinión puede mostrar otras opciones. Lleva tiempo, así que pregunte primero a su médico si eso podría hacerle daño.

        Si siente que no puede más, llame o escriba a la línea de prevención del suicidio (Suicide and Crisis Lifeline). Está ahí día y noche, y es gratis. Si su vida está en peligro ahora, use el número de emergencias.
card-stopping-treatment-elsewhere =
    .short = Si piensa en dejarlo, quizá todo sea muy duro para usted ahora. No tiene que resolverlo a solas. Por favor, hable con su equipo de oncología antes de cambiar nada. Este bot no puede aconsejarle dejarlo ni seguir. Su equipo puede decirle qué podría significar para usted cada opción.
    .do-1 = Llame hoy a su equipo de oncología y diga lo que está pensando.
    .do-2 = Diga qué es lo que lo hace tan difícil.
    .do-3 = Pregunte qué podría pasarle si el tratamiento se detiene o llega más tarde.
    .detail =
        Si ya se ha saltado un tratamiento o lo ha dejado, dígaselo ahora a su equipo. Si se siente mal de repente, use el teléfono de urgencias que le dieron.

        Su médico o enfermera puede decirle por qué se eligió este tratamiento para usted y qué más hay. Pida que le expliquen otra vez lo que no esté claro. Lleve a alguien con usted, y sus preguntas en papel.

        Una segunda opinión puede mostrar otras opciones. Lleva tiempo, así que pregunte primero a su médico si eso podría hacerle daño.

        Las normas sobre el tratamiento cambian según el país, así que pregunte a su equipo cuáles se aplican donde vive. Si siente que no puede más, dígaselo ahora a alguien cercano. O use el número de emergencias de su país.

## trials

card-trials = ¿Y los ensayos clínicos?
card-trials-uk =
    .short = Pregunte a sus propios médicos y enfermeras si usted podría participar en un ensayo clínico. Es un estudio de investigación en el que participan pacientes. Con una segunda opinión quizá pueda entrar en uno, pero nadie puede prometerlo. Kidney Cancer UK (cáncer de riñón) ayuda a buscar.
    .do-1 = Pregunte a su propio equipo: «¿Podría participar en un ensayo?».
    .do-2 = Haga la misma pregunta al segundo médico.
    .do-3 = Pregunte qué significaría para el tratamiento que recibe ahora.
    .detail =
        Sus propios médicos y enfermeras conocen su caso. Por eso vale la pena preguntarles primero.

        Un punto a favor de una segunda opinión es que puede surgir la posibilidad de entrar en un ensayo. Podría ponerlo en su lista de preguntas para el segundo médico.

        Estas son algunas preguntas sobre un ensayo:

        - ¿Qué se quiere averiguar con él?
        - ¿Qué tendría que hacer yo?
        - ¿Qué otra cosa podría recibir en su lugar?
        - ¿Empezaría más tarde mi tratamiento?

        Si tiene cáncer de riñón, Kidney Cancer UK puede ayudarle a buscar un ensayo que le convenga. Da palabras para buscar y un enlace a un buscador de ensayos.

        Este bot no puede decir si un ensayo es adecuado para usted.
card-trials-us =
    .short = Pregunte a sus propios médicos y enfermeras si usted podría participar en un ensayo clínico. Es un estudio de investigación en el que participan pacientes. Con una segunda opinión quizá pueda entrar en uno, pero nadie puede prometerlo.
    .do-1 = Pregunte a su propio equipo: «¿Podría participar en un ensayo?».
    .do-2 = Haga la misma pregunta al segundo médico.
    .do-3 = Pregunte qué significaría para el tratamiento que recibe ahora.
    .detail =
        Sus propios médicos y enfermeras conocen su caso. Por eso vale la pena preguntarles primero.

        Un punto a favor de una segunda opinión es que puede surgir la posibilidad de entrar en un ensayo. Podría ponerlo en su lista de preguntas para el segundo médico.

        Estas son algunas preguntas sobre un ensayo:

        - ¿Qué se quiere averiguar con él?
        - ¿Qué tendría que hacer yo?
        - ¿Qué otra cosa podría recibir en su lugar?
        - ¿Empezaría más tarde mi tratamiento?
        - ¿Cuánto tendría que pagar?

        El Instituto Nacional del Cáncer (National Cancer Institute) tiene un servicio de información gratuito, en inglés y en español.

        Este bot no puede decir si un ensayo es adecuado para usted.
card-trials-elsewhere =
    .short = Pregunte a sus propios médicos y enfermeras si usted podría participar en un ensayo clínico. Es un estudio de investigación en el que participan pacientes. Con una segunda opinión quizá pueda entrar en uno, pero nadie puede prometerlo. Los ensayos que hay cambian según el país.
    .do-1 = Pregunte a su propio equipo: «¿Podría participar en un ensayo?».
    .do-2 = Haga la misma pregunta al segundo médico.
    .do-3 = Pregunte qué significaría para el tratamiento que recibe ahora.
    .detail =
        Sus propios médicos y enfermeras conocen su caso. Por eso vale la pena preguntarles primero.

        Un punto a favor de una segunda opinión es que puede surgir la posibilidad de entrar en un ensayo. Podría ponerlo en su lista de preguntas para el segundo médico.

        Estas son algunas preguntas sobre un ensayo:

        - ¿Qué se quiere averiguar con él?
        - ¿Qué tendría que hacer yo?
        - ¿Qué otra cosa podría recibir en su lugar?
        - ¿Empezaría más tarde mi tratamiento?
        - ¿Cuánto tendría que pagar?

        No hemos encontrado ningún servicio de ensayos para su país. Este bot no puede decir si un ensayo es adecuado para usted.

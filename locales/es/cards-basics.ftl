### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = ¿Qué es una segunda opinión?
card-what-it-is-uk =
    .short =
        Una segunda opinión es una nueva revisión de su diagnóstico o de su tratamiento. La da un médico distinto del que le atiende ahora. Puede ser un médico de familia (GP) o un especialista.

        El fin es tener certeza sobre el diagnóstico y tranquilidad con el plan.
    .detail =
        La mayoría la pide después de saber qué enfermedad tiene. Otras personas la piden cuando les han propuesto un tratamiento.

        Puede pedirla a su médico de familia (GP), a su especialista del hospital (consultant) o al servicio del hospital. El «consultant» es un médico de hospital con mucha experiencia en una rama de la medicina.

        Quizá tenga que ir a otro hospital del NHS (la sanidad pública) o a otro consultorio (GP practice). También puede pagar a un médico privado.

        No en todos los casos se puede conseguir. Si le dicen que no, pregunte por qué y qué otra cosa podría ayudarle.

        La página web del NHS tiene más información sobre las segundas opiniones.
card-what-it-is-us =
    .short =
        Una segunda opinión es una nueva revisión de su diagnóstico o de su tratamiento. La da un médico distinto del que le atiende ahora. Puede ser un médico de familia o un especialista.

        El fin es tener certeza sobre el diagnóstico y tranquilidad con el plan.
    .detail =
        La mayoría la pide después de saber qué enfermedad tiene. Otras personas la piden cuando les han propuesto un tratamiento.

        Algunas personas quieren que se compruebe el diagnóstico. Otras quieren saber si hay más tratamientos. Si tiene dudas, quizá sienta más calma después de oír a otro médico.

        En Estados Unidos, la información para pacientes describe la segunda opinión como un derecho de todo paciente. Puede decir a su propio médico que le gustaría tener una. Pídale nombres de médicos con los que podría contactar.
card-what-it-is-elsewhere =
    .short =
        Una segunda opinión es una nueva revisión de su diagnóstico o de su tratamiento. La da un médico distinto del que le atiende ahora. Puede ser un médico de familia o un especialista.

        El fin es tener certeza sobre el diagnóstico y tranquilidad con el plan.
    .detail =
        La mayoría la pide después de saber qué enfermedad tiene. Otras personas la piden cuando les han propuesto un tratamiento.

        Algunas personas quieren que se compruebe el diagnóstico. Otras quieren saber si hay más tratamientos. Si tiene dudas, quizá sienta más calma después de oír a otro médico.

        La manera de conseguirla cambia de un país a otro. También cambian las normas sobre quién puede tenerla y quién paga. Pregunte a su médico o a su hospital cómo funciona donde usted vive.

## is-it-my-right

card-is-it-my-right = ¿Tengo derecho a una segunda opinión?
card-is-it-my-right-england =
    .short = Ninguna ley del Reino Unido da ese derecho a los pacientes del NHS (la sanidad pública). Pero puede pedirla, y los médicos deben respetar su deseo de otra opinión. El sí no es seguro, pero la mayoría del personal sanitario apoya a quien decide pedirla.
    .detail =
        El deber de respetar su deseo lo fija el General Medical Council (GMC). Este organismo supervisa a todos los médicos del Reino Unido. El GMC dice también que usted decide si sigue el consejo de un médico.

        La persona a quien se lo pida debería estudiar su caso. Después valora si hace falta otra opinión.

        Inglaterra tiene unas normas de elección del NHS (NHS Choice Framework), actualizadas por última vez el 23 de octubre de 2024. En algunos casos, no en todos, la ley le permite elegir dónde recibe tratamiento.

        Se refiere al centro de su primera consulta externa con un especialista (consultant, médico de hospital con mucha experiencia). Algunas páginas del NHS, como una más antigua de Norwich, dicen que la elección es limitada para el cáncer y lo urgente.

        Un borrador de página del NHS de la zona de Bristol cita a la BMA, que habla en nombre de los médicos. Dice que no puede exigir un médico o un hospital concreto para una segunda opinión del NHS. También dice que puede seguir usando el NHS después de una opinión privada.
card-is-it-my-right-scotland =
    .short = Ninguna ley del Reino Unido da ese derecho a los pacientes del NHS (la sanidad pública). Pero puede pedirla, y los médicos deben respetar su deseo de otra opinión. El sí no es seguro, pero la mayoría del personal sanitario apoya a quien decide pedirla.
    .detail =
        El deber de respetar su deseo lo fija el General Medical Council (GMC). Este organismo supervisa a todos los médicos del Reino Unido. El GMC dice también que usted decide si sigue el consejo de un médico.

        NHS Greater Glasgow and Clyde dice a sus pacientes que pueden pedir una segunda opinión. Aconseja pedirla al profesional sanitario que le atiende y explicar sus motivos con cortesía. No hemos encontrado un texto para toda Escocia.

        La persona a quien se lo pida debería estudiar su caso. Después valora si hace falta otra opinión.

        Una organización benéfica, Immunodeficiency UK, dice que las cuatro naciones del Reino Unido funcionan casi igual. No hay un derecho legal, pero rara vez se rechaza la petición.

        La página web del NHS tiene más información sobre esto.
card-is-it-my-right-wales =
    .short = Ninguna ley del Reino Unido da ese derecho a los pacientes del NHS (la sanidad pública). Pero puede pedirla, y los médicos deben respetar su deseo de otra opinión. El sí no es seguro, pero la mayoría del personal sanitario apoya a quien decide pedirla.
    .detail =
        El deber de respetar su deseo lo fija el General Medical Council (GMC). Este organismo supervisa a todos los médicos del Reino Unido. El GMC dice también que usted decide si sigue el consejo de un médico.

        Su guía dice que puede preguntar a otro médico si cree que el diagnóstico está equivocado. Lo mismo vale si cree que no le ofrecen el tratamiento que necesita.

        La persona a quien se lo pida debería estudiar su caso. Después valora si hace falta otra opinión.

        Macmillan Cancer Support dice que la mayoría de los médicos le derivan con gusto a otro médico. Antes, usted debería poder tener por escrito los resultados de sus pruebas.

        Una organización benéfica, Immunodeficiency UK, dice que las cuatro naciones del Reino Unido funcionan casi igual. No hay un derecho legal, pero rara vez se rechaza la petición. No hemos encontrado ninguna norma solo para Gales.

        La página web del NHS tiene más información sobre esto.
card-is-it-my-right-northern-ireland =
    .short = Ninguna ley del Reino Unido da ese derecho a los pacientes del NHS (la sanidad pública). Pero puede pedirla, y los médicos deben respetar su deseo de otra opinión. El sí no es seguro, pero la mayoría del personal sanitario apoya a quien decide pedirla.
    .detail =
        El deber de respetar su deseo lo fija el General Medical Council (GMC). Este organismo supervisa a todos los médicos del Reino Unido. El GMC dice también que usted decide si sigue el consejo de un médico.

        Su guía dice que puede preguntar a otro médico si cree que el diagnóstico está equivocado. Lo mismo vale si cree que no le ofrecen el tratamiento que necesita.

        La persona a quien se lo pida debería estudiar su caso. Después valora si hace falta otra opinión.

        Macmillan Cancer Support dice que la mayoría de los médicos le derivan con gusto a otro médico. Antes, usted debería poder tener por escrito los resultados de sus pruebas.

        Una organización benéfica, Immunodeficiency UK, dice que las cuatro naciones del Reino Unido funcionan casi igual. No hay un derecho legal, pero rara vez se rechaza la petición. No hemos encontrado ninguna norma solo para Irlanda del Norte.

        La página web del NHS tiene más información sobre esto.
card-is-it-my-right-us =
    .short =
        Sí. En Estados Unidos, la información para pacientes describe la segunda opinión como un derecho de todo paciente.

        Los médicos rara vez se molestan cuando un paciente la pide. En general están dispuestos a ayudarle a conseguirla.
    .detail =
        Diga a su médico que le gustaría oír a otra persona. Pídale nombres de médicos con los que podría contactar.

        Este derecho no decide quién paga. Medicare (seguro público, sobre todo para mayores) tiene sus propias normas. Otros seguros deberían pagar la visita a un especialista, pero quizá usted tenga que pagar una parte (copago, co-pay).

        Los seguros son distintos, así que consulte el suyo antes de pedir la cita. Pregunte estas dos cosas:

        - ¿Está el médico en mi red (network)?
        - ¿Necesito una derivación (referral, una carta del médico que me envía allí)?
card-is-it-my-right-elsewhere =
    .short = Puede pedir una segunda opinión. No podemos decir si es un derecho donde usted vive, porque las normas cambian de un país a otro. Pregunte a su médico o a su hospital qué normas se aplican en su caso.
    .detail =
        Una segunda opinión es una nueva revisión de su diagnóstico o tratamiento, hecha por otro médico. La mayoría la pide después de saber qué enfermedad tiene, o cuando le han propuesto un tratamiento.

        No tema ofender a nadie. Los médicos rara vez se molestan cuando un paciente la pide. La mayoría de los médicos y enfermeras entiende por qué un paciente la querría.

        Estas son algunas preguntas para su médico u hospital:

        - ¿Puedo tener aquí una segunda opinión?
        - ¿Quién la organiza?
        - ¿Quién la paga?

## how-plan-was-made

card-how-plan-was-made = ¿Cómo se decidió mi plan de tratamiento?
card-how-plan-was-made-uk =
    .short =
        Su plan es el resultado de conversaciones detalladas entre muchos profesionales de la salud. No llegará a conocer a todos.

        En el NHS, este grupo de especialistas se llama equipo multidisciplinario (multidisciplinary team, MDT). Su médico especialista y su enfermera especialista deberían repasar el plan con usted y contestar a sus preguntas.
    .detail =
        Muchas veces hay más de una manera de tratar un mismo tipo de cáncer. Pero no todas convienen a todas las personas. Por eso su plan puede ser distinto del plan de otra persona con la misma enfermedad.

        Muchos médicos privados también hablan con otros médicos antes de proponer un tratamiento.

        Su médico o su enfermera especialista puede decirle por qué se eligió este tratamiento para usted. Podría preguntar:

        - ¿Quién habló de mi caso?
        - ¿Qué otras opciones se pensaron?
        - ¿Por qué creen que esto sería lo mejor para mí?
card-how-plan-was-made-us =
    .short =
        Su plan es el resultado de conversaciones detalladas entre muchos profesionales de la salud. No llegará a conocer a todos.

        Es posible que su médico ya haya hablado de su caso con otros médicos. Esto es más probable si se piensa en una operación o en radioterapia.
    .detail =
        Muchos hospitales y centros de cáncer tienen un grupo llamado comité de tumores (tumor board). Lo forman médicos del cáncer, cirujanos, especialistas en radioterapia, enfermeras y otros profesionales.

        Juntos miran las pruebas de imagen y los resultados de los tejidos (patología). El fin es darle el mejor consejo posible.

        Quizá usted también pueda ver a esos otros especialistas. Algunos centros ofrecen una visita conjunta con todos ellos.

        Muchas veces hay más de una manera de tratar un mismo tipo de cáncer. Pero no todas convienen a todas las personas. Su médico o su enfermera especialista puede decirle por qué se eligió este tratamiento para usted y qué más hay.
card-how-plan-was-made-elsewhere =
    .short =
        Su plan debería ser el resultado de conversaciones detalladas entre muchos profesionales de la salud. No llegará a conocer a todos.

        Muchas veces hay más de una manera de tratar un mismo tipo de cáncer. Pero no todas convienen a todas las personas.
    .detail =
        Por eso su plan puede ser distinto del plan de otra persona con la misma enfermedad. Cómo trabaja ese equipo, y cómo se llama, cambia de un país a otro.

        Su médico o su enfermera especialista puede decirle por qué se eligió este tratamiento para usted y qué más hay. Podría preguntar:

        - ¿Quién habló de mi caso?
        - ¿Qué otras opciones se pensaron?
        - ¿Por qué creen que esto sería lo mejor para mí?

## who-explains

card-who-explains = ¿Quién puede explicarme mi plan?
card-who-explains-uk =
    .short = Su médico especialista y su enfermera especialista deberían repasar el plan con usted y contestar a sus preguntas. Pueden decirle por qué se eligió este tratamiento para usted y qué más hay. No tiene que darle vergüenza volver a preguntar.
    .do-1 = Escriba sus preguntas antes de la conversación.
    .do-2 = Pregunte si puede ver juntos al médico y a la enfermera.
    .do-3 = Lleve a alguien con usted a la conversación.
    .detail =
        Puede que le atienda un «consultant». Es un médico de hospital con mucha experiencia en una rama de la medicina.

        Es posible que muchos otros expertos hayan hablado de su plan. No llegará a conocer a todos.

        Una enfermera especialista a menudo puede aclarar algo que no se entendió. También puede transmitir sus preocupaciones al médico.

        Los médicos saben que hay mucho que asimilar y que es complicado. También saben que, con el impacto de la noticia, cuesta más entender.
card-who-explains-us =
    .short = Su médico o una enfermera especialista puede repasar el plan con usted. Pueden decirle por qué se eligió este tratamiento para usted y qué más hay. No tiene que darle vergüenza volver a preguntar.
    .do-1 = Escriba sus preguntas antes de la conversación.
    .do-2 = Lleve a alguien con usted a la conversación.
    .detail =
        Es posible que otros médicos también hayan hablado de su caso. Esto es más probable si se piensa en una operación o en radioterapia.

        Quizá usted también pueda ver a esos otros especialistas. Algunos centros de cáncer ofrecen una visita conjunta con todos ellos. Pregunte si el suyo lo hace.

        Los médicos saben que hay mucho que asimilar y que es complicado. También saben que, con el impacto de la noticia, cuesta más entender. Pídales que le expliquen otra vez el diagnóstico, con todo lo que no le quede claro.
card-who-explains-elsewhere =
    .short = Su médico o una enfermera especialista puede repasar el plan con usted. Pueden decirle por qué se eligió este tratamiento para usted y qué más hay. No tiene que darle vergüenza volver a preguntar.
    .do-1 = Escriba sus preguntas antes de la conversación.
    .do-2 = Lleve a alguien con usted a la conversación.
    .detail =
        Quién repasa el plan con usted cambia de un país a otro. Pregunte en su hospital quién lo hace allí.

        Es posible que muchos expertos hayan hablado de su plan. No llegará a conocer a todos. Por eso, averigüe quién puede responder en nombre de ellos.

        Los médicos saben que hay mucho que asimilar y que es complicado. También saben que, con el impacto de la noticia, cuesta más entender. Pídales que le expliquen otra vez el diagnóstico, con todo lo que no le quede claro.

## doctors-ask-each-other

card-doctors-ask-each-other = ¿También los médicos se consultan?
card-doctors-ask-each-other-uk =
    .short =
        Sí. Los médicos se consultan entre ellos sobre casos difíciles o poco frecuentes. Algunos lo hacen sin que nadie se lo pida.

        Lo hacen los médicos de familia (GP) y los especialistas de hospital (consultants). Así que, cuando pide otra opinión, pide algo que los propios médicos hacen.
    .detail =
        Algunos médicos de familia y especialistas preguntan a un colega. Otros le envían a un médico que conoce muy bien un campo pequeño.

        En el NHS, un grupo de especialistas habla de cada plan. Se llama equipo multidisciplinario (multidisciplinary team, MDT). Muchos médicos privados también hablan con otros médicos antes de proponer un tratamiento.

        A veces el médico de familia (GP) puede obtener otra opinión sin una nueva visita. Pregunta a colegas o escribe a un segundo especialista.

        Lo sabemos por el blog de un médico de familia, de 2013. Puede que ahora funcione de otra manera, así que pregunte a su propio médico de familia.
card-doctors-ask-each-other-us =
    .short =
        Sí. Los médicos se consultan entre ellos sobre casos difíciles o poco frecuentes. Es posible que su propio médico ya lo haya hecho por usted.

        Así que, cuando pide otra opinión, pide algo que los propios médicos hacen.
    .detail =
        Es posible que su médico haya hablado de su caso con otros médicos. Esto es más probable si se piensa en una operación o en radioterapia.

        Muchos hospitales y centros de cáncer tienen un comité de tumores (tumor board). Es un grupo de médicos del cáncer, cirujanos, especialistas en radioterapia, enfermeras y otros profesionales.

        Juntos miran las pruebas de imagen y los resultados de los tejidos (patología). El fin es darle el mejor consejo posible.

        Incluso puede ser su médico quien proponga una segunda opinión. Puede ocurrir cuando no es seguro qué tratamiento es el mejor.
card-doctors-ask-each-other-elsewhere =
    .short = Sí. Los médicos se consultan entre ellos sobre casos difíciles o poco frecuentes. Así que, cuando pide otra opinión, pide algo que los propios médicos hacen.
    .detail =
        Un plan de tratamiento debería ser el resultado de conversaciones detalladas entre muchos profesionales de la salud. No llegará a conocer a todos.

        Incluso puede ser su médico quien proponga una segunda opinión. Puede ocurrir cuando no es seguro qué tratamiento es el mejor.

        La manera en que los médicos trabajan juntos cambia de un país a otro. Podría preguntar a su médico: «¿Ha hablado de mi caso con otros médicos? ¿Qué dijeron?».

## why-people-want-one

card-why-people-want-one = ¿Por qué se pide una segunda opinión?
card-why-people-want-one-any =
    .short =
        Algunas personas quieren que se compruebe el diagnóstico. Otras quieren saber si hay más tratamientos. A algunas les cuesta hablar con su médico.

        Si tiene dudas, quizá sienta más calma después de oír a otro médico.
    .detail =
        Motivos que tienen que ver con el diagnóstico:

        - Quieren que alguien lo compruebe.
        - Quieren oír que otra persona lo confirma.
        - Creen que puede estar equivocado.
        - Se tarda mucho en saber qué enfermedad es.

        Motivos que tienen que ver con el tratamiento:

        - Quieren saber si hay otros tratamientos.
        - Temen que lo que les ofrecen no sea lo mejor que hay.
        - El plan no les convence.
        - Creen que podría empezar antes, o hacerse en otro lugar. Pero, por una segunda opinión, el tratamiento también puede empezar más tarde.

        Motivos que tienen que ver con el médico:

        - No sienten que puedan hablar con libertad.
        - No están de acuerdo con el médico.

        El fin es tener certeza sobre el diagnóstico y tranquilidad con el plan.

## when-to-consider

card-when-to-consider = Cuándo pensar en una segunda opinión
card-when-to-consider-any =
    .short = Piénselo seriamente si su cáncer es raro, o si las pruebas no dan una respuesta clara. Lo mismo vale si el diagnóstico o el plan no le dan tranquilidad. Antes de pedirla, compare lo que hay a favor y en contra.
    .detail =
        Conviene pensar en serio en una segunda opinión en estos casos:

        - Su cáncer es de un tipo raro.
        - Le dieron consejos que no coinciden.
        - Su médico ha visto pocos casos como el suyo.
        - Hay más de una opción de tratamiento y no logra decidir.
        - Las pruebas no muestran con claridad qué cáncer es, o dónde está.
        - El diagnóstico o el plan no le dan tranquilidad.

        Su propio médico puede proponer una cuando no es seguro qué tratamiento es el mejor.

        Muchas veces basta una buena explicación, y no hace falta una segunda opinión. Si sigue con dudas, quizá sienta más calma después de oír a otro médico.

        Si su enfermedad es grave o el tratamiento es urgente, hable con su equipo antes de decidir. Pregunte si empezar más tarde podría hacerle daño.

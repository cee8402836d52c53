### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = ¿Puede pedirla la familia?
card-can-family-ask-uk =
    .short = Sí, si el paciente está de acuerdo. Un familiar o cuidador puede pedirla en su nombre. Hable primero con el paciente. También necesita conocer toda la situación de la enfermedad y tener la certeza de que la entiende.
    .do-1 = Pregunte al paciente: «¿Quiere que yo la pida por usted?».
    .do-2 = Si la respuesta es no, déjelo ahí y escuche.
    .detail =
        Es natural que se preocupe. También los familiares pueden sentir angustia por el diagnóstico y el plan.

        Aun así, la enfermedad es del paciente y la decisión también. Algunas personas no quieren otra opinión. Otras quieren esperar, o pedirla por su cuenta.

        Si el paciente está de acuerdo, pregunte al hospital o al consultorio (GP practice) cómo quieren que se les diga. Quizá quieran oírlo del paciente. Quizá lo necesiten por escrito.

        Entonces usted puede pedirla y acompañar al paciente a la visita. ¿El paciente es menor de edad o no puede decidir? Para eso hay otra respuesta.
card-can-family-ask-us =
    .short = Hable primero con el paciente y siga únicamente si el paciente está de acuerdo. En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente. No hemos encontrado ninguna norma de Estados Unidos sobre familiares, así que pregunte en el consultorio del médico qué necesita.
    .do-1 = Pregunte al paciente: «¿Quiere que yo la pida por usted?».
    .do-2 = Si la respuesta es no, déjelo ahí y escuche.
    .do-3 = Si la respuesta es sí, pregunte en el consultorio qué necesita del paciente.
    .detail =
        Es natural que se preocupe. También los familiares pueden sentir angustia por el diagnóstico y el plan.

        Aun así, la enfermedad es del paciente y la decisión también. Algunas personas no quieren otra opinión. Otras quieren pedirla por su cuenta.

        Hay una manera de ayudar que no necesita formularios. Se aconseja a los pacientes llevar a la visita a un familiar, amigo o amiga. Usted puede dar apoyo, ayudar a asimilar lo que se dice y también hacer preguntas.
card-can-family-ask-elsewhere =
    .short = Hable primero con el paciente y siga únicamente si el paciente está de acuerdo. Las normas sobre lo que pueden hacer los familiares cambian de un país a otro. Pregunte al médico o a la enfermera que trata al paciente.
    .do-1 = Pregunte al paciente: «¿Quiere que yo la pida por usted?».
    .do-2 = Si la respuesta es no, déjelo ahí y escuche.
    .do-3 = Si la respuesta es sí, pregunte en el consultorio del médico qué necesita.
    .detail =
        Es natural que se preocupe. También los familiares pueden sentir angustia por el diagnóstico y el plan.

        Aun así, la enfermedad es del paciente y la decisión también. Algunas personas no quieren otra opinión. Otras quieren pedirla por su cuenta.

        También hay otra manera de ayudar. Se aconseja a los pacientes llevar a la visita a un familiar, amigo o amiga. Usted puede dar apoyo, ayudar a asimilar lo que se dice y también hacer preguntas.

## what-family-must-know

card-what-family-must-know = ¿Qué debe saber un familiar al pedirla?
card-what-family-must-know-uk =
    .short = Necesita conocer toda la situación de la enfermedad y tener la certeza de que la ha entendido. También necesita el consentimiento del paciente (un sí claro). Por eso, siéntese primero con el paciente.
    .do-1 = Pregunte al paciente qué puede saber usted y qué puede contar.
    .do-2 = Escriba lo que se sabe y lo que sigue sin estar claro.
    .do-3 = Acompañe al paciente a la próxima conversación con el médico, si está de acuerdo.
    .detail =
        Estas preguntas pueden ayudarles a usted y al paciente:

        - ¿Cuál es el diagnóstico, con palabras sencillas?
        - ¿Qué pruebas se hicieron y qué mostraron?
        - ¿Qué tratamiento está previsto y desde cuándo?
        - ¿Qué tratamiento y qué medicinas ha recibido el paciente hasta ahora?
        - ¿Por qué queremos otra opinión?

        ¿Algo no está claro? Con el consentimiento del paciente, pida al médico que lo explique otra vez.

        A nadie debería darle vergüenza preguntar dos veces. Los médicos saben que es mucho que asimilar, sobre todo después de una mala noticia.

        Si hay cosas que el paciente quiere mantener en privado, es su decisión.
card-what-family-must-know-us =
    .short = Pregunte primero al paciente qué puede saber y contar usted. Después averigüe los datos principales: el diagnóstico, las pruebas, el plan y el motivo para otra opinión. Nuestra fuente de Estados Unidos no tiene una norma sobre lo que debe saber un familiar.
    .do-1 = Consiga primero un sí claro del paciente.
    .do-2 = Escriba lo que se sabe y lo que sigue sin estar claro.
    .do-3 = Acompañe al paciente a la próxima conversación con el médico, si está de acuerdo.
    .detail =
        Estas preguntas pueden ayudarles a usted y al paciente:

        - ¿Cuál es el diagnóstico, con palabras sencillas?
        - ¿Qué pruebas se hicieron y qué mostraron?
        - ¿Qué tratamiento está previsto y desde cuándo?
        - ¿Qué tratamiento y qué medicinas ha recibido el paciente hasta ahora?
        - ¿Por qué queremos otra opinión?

        ¿Algo no está claro? Si el paciente está de acuerdo, pida al médico que lo explique otra vez.

        A nadie debería darle vergüenza preguntar dos veces. Los médicos saben que es mucho que asimilar, sobre todo después de una mala noticia.

        Es posible que usted también sienta angustia. Les pasa a muchos familiares. Pregunte en el consultorio qué necesita antes de poder hablar con usted.
card-what-family-must-know-elsewhere =
    .short = Pregunte primero al paciente qué puede saber y contar usted. Después averigüe los datos principales: el diagnóstico, las pruebas, el plan y el motivo para otra opinión. Las normas sobre lo que se puede contar a los familiares cambian de un país a otro.
    .do-1 = Consiga primero un sí claro del paciente.
    .do-2 = Escriba lo que se sabe y lo que sigue sin estar claro.
    .do-3 = Acompañe al paciente a la próxima conversación con el médico, si está de acuerdo.
    .detail =
        Estas preguntas pueden ayudarles a usted y al paciente:

        - ¿Cuál es el diagnóstico, con palabras sencillas?
        - ¿Qué pruebas se hicieron y qué mostraron?
        - ¿Qué tratamiento está previsto y desde cuándo?
        - ¿Qué tratamiento y qué medicinas ha recibido el paciente hasta ahora?
        - ¿Por qué queremos otra opinión?

        ¿Algo no está claro? Si el paciente está de acuerdo, pida al médico que lo explique otra vez.

        A nadie debería darle vergüenza preguntar dos veces. Los médicos saben que es mucho que asimilar, sobre todo después de una mala noticia.

        Es posible que usted también sienta angustia. A los familiares les pasa a menudo. Pregunte en el hospital qué necesita antes de poder hablar con usted.

## child-or-cannot-decide

card-child-or-cannot-decide = Para un niño o quien no puede decidir
card-child-or-cannot-decide-uk =
    .short = Es una situación difícil. Puede decir al especialista del hospital (consultant), a la enfermera o al médico de familia (GP) que le gustaría otra opinión. Pregunte quién puede decidir por el paciente. Las normas varían dentro del Reino Unido, y nuestras fuentes no las recogen.
    .do-1 = Pregunte al equipo: «¿Quién puede pedirla y quién decide?».
    .do-2 = Cuente al paciente lo que piensa hacer, hasta donde pueda entenderlo.
    .do-3 = Pregunte cuánto puede tardar y si el retraso podría hacer daño al paciente.
    .detail =
        Nuestras fuentes hablan de personas que pueden decidir. En ese caso, un familiar o cuidador puede pedir una segunda opinión, si el paciente consiente (dice un sí claro).

        También dicen qué necesita quien la pide para otra persona. Necesita conocer toda la situación de la enfermedad. Debe tener la certeza de que la ha entendido.

        Para un niño o una niña, pregunte al equipo infantil. Para una persona adulta que no puede decidir, pregunte en la planta o sala (ward) o en el consultorio (GP practice). Pregunte qué papeles necesitan y si ya se nombró a alguien para decidir.

        Algunas personas pueden decidir algunas cosas, o algunos días. Pregunte al equipo cómo puede participar el paciente.
card-child-or-cannot-decide-us =
    .short = Es una situación difícil. Puede decir al médico o a la enfermera que le gustaría otra opinión. Pregunte quién puede decidir por el paciente. Las normas cambian de un lugar a otro, y nuestras fuentes no las recogen.
    .do-1 = Pregunte al equipo: «¿Quién puede pedirla y quién decide?».
    .do-2 = Cuente al paciente lo que piensa hacer, hasta donde pueda entenderlo.
    .do-3 = Pregunte cuánto puede tardar y si el retraso podría hacer daño al paciente.
    .detail =
        En Estados Unidos la segunda opinión se describe como un derecho de todo paciente. No hemos encontrado nada sobre quién puede usarlo para un niño, o para una persona adulta que no puede decidir.

        Por eso, pregunte a las personas que conocen el caso. Son el médico, la enfermera o la oficina del hospital. Pregunte qué papeles necesitan y si ya se nombró a alguien para decidir.

        También los familiares pueden sentir angustia por el diagnóstico y el plan. Diga al equipo qué es lo que más le preocupa.

        Algunas personas pueden decidir algunas cosas, o algunos días. Pregunte al equipo cómo puede participar el paciente.
card-child-or-cannot-decide-elsewhere =
    .short = Es una situación difícil. Puede decir al médico o a la enfermera que le gustaría otra opinión. Pregunte quién puede decidir por el paciente. Las normas cambian de un país a otro, y nuestras fuentes no las recogen.
    .do-1 = Pregunte al equipo: «¿Quién puede pedirla y quién decide?».
    .do-2 = Cuente al paciente lo que piensa hacer, hasta donde pueda entenderlo.
    .do-3 = Pregunte cuánto puede tardar y si el retraso podría hacer daño al paciente.
    .detail =
        Pregunte a las personas que conocen el caso. Son el médico, la enfermera o la oficina del hospital. Pregunte qué papeles necesitan y si ya se nombró a alguien para decidir.

        También los familiares pueden sentir angustia por el diagnóstico y el plan. Diga al equipo qué es lo que más le preocupa.

        Algunas personas pueden decidir algunas cosas, o algunos días. Pregunte al equipo cómo puede participar el paciente.

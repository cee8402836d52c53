### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = ¿Cómo me preparo para la visita?
card-preparing-any =
    .short = Decida primero qué espera de esta visita. Después escriba sus notas: sus síntomas, su tratamiento hasta ahora y sus preguntas. Pregunte si se ha enviado su historial médico al nuevo médico.
    .do-1 = Termine esta frase en papel: «Después de la visita quiero saber…».
    .do-2 = Tome notas sobre sus síntomas y su tratamiento hasta ahora.
    .do-3 = Pida a un familiar, amigo o amiga que vaya con usted: para apoyarle, escuchar y también preguntar.
    .detail =
        Quizá quiera comprobar el diagnóstico. O quizá quiera saber qué otros tratamientos hay. Los dos son buenos motivos.

        En sus notas, escriba cuándo empezó cada síntoma y cómo ha cambiado. Ponga cada tratamiento con sus fechas, y cómo le fue. Bastan unas pocas líneas.

        Ponga sus preguntas principales al comienzo de la lista. Hágalas sin miedo: para eso es la visita.

        Compruebe unos días antes:

        - la fecha, la hora y el lugar
        - cómo llegar allí
        - quién va con usted
        - si necesita un intérprete u otra ayuda
        - qué documentos debería llevar

## what-to-bring

card-what-to-bring = ¿Qué debo llevar a la visita?
card-what-to-bring-uk =
    .short = Lleve su carta de la cita, sus preguntas, los documentos médicos que tiene y una lista de todas sus medicinas. Su historial debería enviarse antes. Compruebe que ha llegado y lleve lo que usted tiene.
    .do-1 = Llame al nuevo hospital: «¿Han llegado mi historial médico y mis pruebas de imagen?».
    .do-2 = Haga una lista de todas sus medicinas, con vitaminas y suplementos.
    .detail =
        Su médico debería transmitir sus tratamientos anteriores y los resultados importantes de las pruebas. También debería transmitir qué medicinas o tratamiento recibe ahora.

        Los resultados de pruebas y radiografías van al nuevo especialista (consultant, médico de hospital con mucha experiencia). Si le deriva su médico de familia (GP), el GP envía su historial médico.

        Las cosas pueden retrasarse. Por eso, lleve copias de su historial, a menos que se hayan enviado antes. También cuentan las cartas y los resultados que tiene en casa.

        También es útil:

        - sus notas sobre los síntomas y el tratamiento hasta ahora
        - sus preguntas en papel y un bolígrafo
        - sus gafas (lentes) o su audífono
        - un familiar, amigo o amiga
card-what-to-bring-us =
    .short = Lleve copias de su historial, el informe de patología (pathology report) y las pruebas de imagen (scans), si no se enviaron antes. El informe de patología dice qué encontró el laboratorio. Lleve también sus preguntas y una lista de todas sus medicinas.
    .do-1 = Pregunte en el nuevo consultorio qué documentos le faltan todavía.
    .do-2 = Pida sus pruebas de imagen en un disco.
    .do-3 = Haga una lista de todas sus medicinas, con vitaminas y suplementos.
    .detail =
        El nuevo médico normalmente necesita el informe de patología y las pruebas de imagen en un disco. A veces también necesita las láminas de tejido (slides), cortes finos de lo que se extrajo. Pregunte pronto quién las envía.

        Lleve cualquier otro documento médico que tenga en casa.

        También es útil:

        - su tarjeta del seguro y un documento de identidad
        - sus notas sobre los síntomas y el tratamiento hasta ahora
        - sus preguntas en papel y un bolígrafo
        - sus gafas (lentes) o su audífono
        - un familiar, amigo o amiga
card-what-to-bring-elsewhere =
    .short = Lleve los documentos médicos que tiene, sus preguntas y una lista de todas sus medicinas. Lleve también copias de su historial, a menos que se hayan enviado antes. Quién las envía cambia de un país a otro, así que pregunte.
    .do-1 = Pregunte en el consultorio del nuevo médico qué necesita de usted.
    .do-2 = Haga una lista de todas sus medicinas, con vitaminas y suplementos.
    .detail =
        Empiece por lo que tiene en casa: cartas, resultados de pruebas e informes. Si falta algo, pida una copia en el consultorio de su médico.

        Para cada medicina, escriba el nombre, cuánto toma y cuándo. Anote también vitaminas y suplementos. Puede copiarlo de las cajas.

        También es útil:

        - su carta de la cita y un documento de identidad
        - sus notas sobre los síntomas y el tratamiento hasta ahora
        - sus preguntas en papel y un bolígrafo
        - sus gafas (lentes) o su audífono
        - un familiar, amigo o amiga

## questions-for-second-doctor

card-questions-for-second-doctor = ¿Qué pregunto al segundo médico?
card-questions-for-second-doctor-any =
    .short = Pregunte lo que más le importa, y escríbalo antes. Un buen comienzo: «¿Está de acuerdo con el diagnóstico y el plan? ¿Qué más se podría hacer? ¿Qué querría saber usted en mi lugar?».
    .do-1 = Elija las tres preguntas que más le importan.
    .do-2 = Escríbalas en papel y deje sitio para las respuestas.
    .detail =
        Pregunte sin miedo. La visita es para sus preguntas, y a nadie debería molestarle una lista. Cuente al médico qué encontró y propuso el primero.

        Podría preguntar:

        - ¿Ve mi diagnóstico de la misma manera?
        - ¿Me trataría de la misma manera? Si no, ¿por qué?
        - ¿Qué otros tratamientos hay para mí?
        - ¿Podría participar en un ensayo de un tratamiento nuevo?
        - ¿Qué tiene de bueno y de malo cada opción?
        - ¿Podría hacerme daño empezar el tratamiento más tarde?
        - ¿Me trataría usted, si yo lo quisiera?
        - ¿Con quién debería hablar después?

        ¿No entendió una respuesta? Diga: «Por favor, dígamelo otra vez con otras palabras».

## bring-someone

card-bring-someone = ¿Puedo llevar a alguien conmigo?
card-bring-someone-any =
    .short = Sí, lleve a un familiar, amigo o amiga. Puede apoyarle y ayudarle a asimilar lo que le digan. También puede hacer preguntas. Si el hospital limita las visitas, pregunte antes de ir.
    .do-1 = Elija a alguien que mantenga la calma y sepa escuchar.
    .do-2 = Dígale qué quiere usted de la visita y qué debe quedar en privado.
    .do-3 = Pídale que escriba las respuestas.
    .detail =
        Es difícil escuchar y pensar a la vez. Más aún cuando las noticias son serias. Una segunda persona puede oír lo que a usted se le escapa.

        Hablen antes de entrar. Acuerden quién hace cada pregunta. ¿Hay algo que quiera preguntar a solas?

        También ayuda en las conversaciones con su propio médico: lleve compañía y sus preguntas en papel.

        ¿No hay nadie que pueda ir? Pregunte en la clínica si una enfermera puede estar con usted. Pregunte si alguien puede escuchar por teléfono, o si usted puede grabar la conversación.

## interpreter

card-interpreter = ¿Puedo tener un intérprete?
card-interpreter-england =
    .short = Sí. En Inglaterra, el NHS (la sanidad pública) tiene que ofrecerle un intérprete profesional, en cada etapa. Para usted es gratis. Diga qué idioma necesita cuando se pida la cita.
    .do-1 = Diga ahora su idioma al hospital o al consultorio (GP practice, médico de familia).
    .do-2 = Llame unos días antes y pregunte si hay un intérprete reservado.
    .detail =
        Los hospitales pueden ofrecer un intérprete por teléfono, por vídeo o en persona. También pueden ofrecer lengua de signos (señas). Diga cuál de estas opciones le viene bien.

        Los familiares pueden ir con usted y apoyarle. Pero no deberían interpretar conversaciones médicas, y los niños nunca deberían hacerlo.

        ¿No ha venido un intérprete ese día? Dígaselo al personal antes de que empiece la conversación. Pida que lo intenten por teléfono o por vídeo.

        ¿Le resulta difícil llamar? Otra persona puede decir al hospital qué idioma habla usted.
card-interpreter-rest-of-uk =
    .short = Pida un intérprete profesional lo antes que pueda. Los familiares no deberían interpretar conversaciones médicas, y los niños nunca deberían hacerlo. No hemos encontrado información sobre las normas exactas de Escocia, Gales o Irlanda del Norte. Pregunte en el hospital.
    .do-1 = Diga ahora su idioma al hospital o al consultorio (GP practice, médico de familia).
    .do-2 = Llame unos días antes y pregunte si hay un intérprete reservado.
    .detail =
        Pregunte si tiene un costo. Pregunte si el intérprete estaría en persona, por teléfono o por vídeo. Si usa lengua de signos (señas), dígalo.

        Los familiares pueden ir con usted y apoyarle.

        ¿No ha venido un intérprete ese día? Dígaselo al personal antes de que empiece la conversación, y pregunte qué pueden hacer.

        ¿Le resulta difícil llamar? Otra persona puede decir al hospital qué idioma habla usted.
card-interpreter-us =
    .short = Pida un intérprete profesional lo antes que pueda. Diga qué idioma necesita cuando pida la cita. No hemos encontrado información sobre las normas exactas de Estados Unidos. Pregunte en el hospital o en el consultorio del médico.
    .do-1 = Diga ahora su idioma en el consultorio del médico.
    .do-2 = Pregunte si tiene un costo.
    .do-3 = Llame unos días antes y pregunte si hay un intérprete reservado.
    .detail =
        Pregunte si el intérprete estaría en persona, por teléfono o por vídeo. Si usa lengua de signos (señas), dígalo.

        Un familiar, amigo o amiga puede acompañarle para darle apoyo. Pero las palabras médicas son difíciles de traducir, y es duro hacerlo para alguien a quien se quiere.

        El Instituto Nacional del Cáncer (National Cancer Institute) tiene un servicio de información gratuito. Contesta en inglés y en español.

        ¿No ha venido un intérprete ese día? Dígaselo al personal antes de que empiece la conversación, y pregunte qué pueden hacer.
card-interpreter-elsewhere =
    .short = Pida un intérprete profesional lo antes que pueda. Diga qué idioma necesita cuando pida la cita. Las normas cambian de un país a otro, así que pregunte en el hospital qué puede ofrecer y si cuesta algo.
    .do-1 = Diga ahora su idioma en el hospital.
    .do-2 = Llame unos días antes y pregunte si hay un intérprete reservado.
    .detail =
        Pregunte si el intérprete estaría en persona, por teléfono o por vídeo. Si usa lengua de signos (señas), dígalo.

        Un familiar, amigo o amiga puede acompañarle para darle apoyo. Pero las palabras médicas son difíciles de traducir, y es duro hacerlo para alguien a quien se quiere.

        Puede llevar sus preguntas en papel, en los dos idiomas si alguien puede ayudarle. Hágalas sin miedo: para eso es la visita.

        ¿No ha venido un intérprete ese día? Dígaselo al personal antes de que empiece la conversación, y pregunte qué pueden hacer.

## what-happens-at-visit

card-what-happens-at-visit = ¿Qué pasa en la visita?
card-what-happens-at-visit-uk =
    .short = Ve al nuevo médico, y lo normal es que le examine. El médico repasa su historia y sus resultados. Hablan de lo que encontró y propuso el primer médico. Después usted hace sus preguntas.
    .do-1 = Diga al principio qué espera saber.
    .do-2 = Escriba las respuestas, o pida a alguien que lo haga.
    .do-3 = Antes de irse, pregunte qué pasa después.
    .detail =
        Al nuevo especialista (consultant, médico de hospital con mucha experiencia) se le dice que usted va por una segunda opinión. Así que no necesita explicarla ni defenderla. También le llegan los resultados de sus pruebas y radiografías.

        Oír el diagnóstico una vez más puede ser duro. Tómese su tiempo. Puede pedir una pausa.

        Pregunte sin miedo: la visita es para sus preguntas. El familiar, amigo o amiga que le acompaña también puede preguntar.

        Este médico no pasa a ser su médico por verle una vez. Pregunte quién informa a su propio equipo y a quién puede llamar si tiene preguntas.
card-what-happens-at-visit-us =
    .short = Ve al nuevo médico, y lo normal es que le examine. El médico repasa su historia y sus resultados. Hablan de lo que encontró y propuso el primer médico. Después usted hace sus preguntas.
    .do-1 = Diga al principio qué espera saber.
    .do-2 = Escriba las respuestas, o pida a alguien que lo haga.
    .do-3 = Antes de irse, pregunte qué pasa después.
    .detail =
        El nuevo médico necesita su historial para esto. Lleve los documentos médicos que tiene, y copias de su historial a menos que se hayan enviado antes.

        Oír el diagnóstico una vez más puede ser duro. Tómese su tiempo. Puede pedir una pausa.

        Pregunte sin miedo: la visita es para sus preguntas. El familiar, amigo o amiga que le acompaña también puede preguntar.

        No tiene que cambiar de médico después de esto. Pida la respuesta por escrito, para poder mostrarla a su propio médico.
card-what-happens-at-visit-elsewhere =
    .short = Lo normal es que el nuevo médico le vea y le examine. El médico repasa su historia y sus resultados. Hablan de lo que encontró y propuso el primer médico. Después usted hace sus preguntas. Los detalles cambian de un país a otro.
    .do-1 = Diga al principio qué espera saber.
    .do-2 = Escriba las respuestas, o pida a alguien que lo haga.
    .do-3 = Antes de irse, pregunte qué pasa después.
    .detail =
        Lleve los documentos médicos que tiene, y copias de su historial a menos que se hayan enviado antes.

        Oír el diagnóstico una vez más puede ser duro. Tómese su tiempo. Puede pedir una pausa.

        Pregunte sin miedo: la visita es para sus preguntas. El familiar, amigo o amiga que le acompaña también puede preguntar.

        No tiene que cambiar de médico después de esto. Pregunte quién informa a su propio médico y a quién puede llamar si tiene preguntas.

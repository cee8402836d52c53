### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = ¿Cómo consigo mi historial médico?
card-my-records-uk =
    .short = Pida copias. En el Reino Unido, cualquier persona puede pedir su propio historial médico. Normalmente es gratis y tarda alrededor de un mes. Tiene que demostrar quién es.
    .do-1 = Pídalo en el archivo de historiales (records department) de su hospital.
    .do-2 = Pídalo también en su consultorio (GP practice), porque tiene su propio historial.
    .do-3 = Pídalo pronto y diga qué resultados necesita.
    .detail =
        Su médico de familia (GP) y cada hospital guardan historiales separados. Para el historial del hospital, pregunte en el archivo de ese hospital. El personal puede llamarlo «subject access request» (solicitud de acceso a sus datos).

        Estos datos vienen de páginas locales del NHS, así que consulte con su propio hospital.

        Puede que no necesite todo su historial. Su médico actual debería transmitir su tratamiento anterior, los resultados importantes y sus medicinas. Macmillan dice que debería poder tener los resultados de sus pruebas por escrito antes de hablar con el médico.

        Lleve a la visita los documentos que tiene. Lleve también copias de su historial, a menos que se hayan enviado antes. No envíe su historial a este chat.
card-my-records-us =
    .short = Pida copias a cada médico u hospital. Una ley de Estados Unidos llamada HIPAA le permite tener copias de su propio historial. Tienen 30 días para responder, y una sola vez pueden tomarse 30 días más.
    .do-1 = Pídalo en la oficina de historiales médicos (medical records) de cada hospital donde le trataron.
    .do-2 = Pídalo pronto y diga cuándo es su visita.
    .do-3 = Pida el informe de patología (pathology report) y sus pruebas de imagen en un disco.
    .detail =
        El nuevo médico normalmente necesita el informe de patología (pathology report). Es el informe del laboratorio sobre su tejido. También necesita sus pruebas de imagen en un disco y, a veces, las láminas de tejido (slides).

        La ley da 30 días, con una sola ampliación de 30 días. Puede ser demasiado si su visita es pronto. Pregunte en el consultorio del nuevo médico si puede pedir los documentos por usted.

        Lleve a la visita los documentos que tiene. Lleve también copias de su historial, a menos que se hayan enviado antes. No envíe su historial a este chat.
card-my-records-elsewhere =
    .short = Pregunte en su hospital y a su médico de familia cómo conseguir copias. Las normas, el costo y el tiempo cambian de un país a otro. Pídalas pronto.
    .do-1 = Pregunte en cada hospital donde le trataron.
    .do-2 = Diga qué resultados necesita y cuándo es su visita.
    .detail =
        Lleve a la visita los documentos médicos que tiene. Lleve también copias de su historial, a menos que se hayan enviado antes.

        Puede preguntar, por ejemplo:

        - ¿Cómo pido una copia y qué tengo que mostrar?
        - ¿Cuesta algo?
        - ¿Cuándo puedo tenerla?
        - ¿Puede enviarla al nuevo médico por mí?

        No envíe su historial a este chat.

## what-is-sent

card-what-is-sent = ¿Qué se envía al nuevo médico?
card-what-is-sent-uk =
    .short = Su médico actual debería transmitir su tratamiento anterior, los resultados importantes de sus pruebas y sus medicinas. Si le deriva su médico de familia (GP), el GP envía su historial. De todos modos, lleve lo que tenga.
    .do-1 = Pregunte quién envía qué, y cuándo.
    .do-2 = Llame al nuevo hospital unos días antes y compruebe que ha llegado.
    .do-3 = Lleve los documentos que tiene.
    .detail =
        Esto debería llegar al nuevo médico:

        - el tratamiento que recibió antes
        - los resultados importantes de sus pruebas
        - las medicinas o el tratamiento que recibe ahora
        - los resultados de sus pruebas y radiografías

        Los resultados van al nuevo especialista (consultant). Un «consultant» es un médico de hospital con mucha experiencia. Si le deriva su GP, el GP envía su historial médico.

        Compruebe unos días antes de la visita que ha llegado todo. Lleve los documentos médicos que tiene. Lleve también copias de su historial, a menos que se hayan enviado antes.
card-what-is-sent-us =
    .short = No cuente con que se lo envíen todo. Lleve usted las copias, o pida que se envíen. El nuevo médico normalmente necesita el informe de patología (pathology report) y sus pruebas de imagen (scans) en un disco.
    .do-1 = Pregunte en el consultorio del nuevo médico qué necesita.
    .do-2 = Pida a su hospital que lo envíe, o recoja copias.
    .do-3 = Llame unos días antes y compruebe que ha llegado.
    .detail =
        El nuevo médico normalmente necesita esto:

        - el informe de patología, que es el informe del laboratorio sobre su tejido
        - sus pruebas de imagen en un disco
        - a veces también las láminas de tejido (slides)

        Lleve los documentos médicos que tiene. Lleve también copias de su historial, a menos que se hayan enviado antes. Lleve una lista de todas sus medicinas, con vitaminas y suplementos.

        Pregunte en el consultorio qué necesita y para qué día. Pregunte en su hospital cómo enviar las láminas, si hacen falta.
card-what-is-sent-elsewhere =
    .short = Eso cambia de un país a otro. Pregunte a su médico qué se envía por usted y qué tiene que llevar. Lleve los documentos médicos que tiene.
    .do-1 = Pregunte a su propio médico quién envía qué, y cuándo.
    .do-2 = Llame al nuevo hospital unos días antes y compruebe que ha llegado.
    .do-3 = Lleve los documentos que tiene.
    .detail =
        No cuente con que se envíe todo. Pregunte al nuevo médico qué necesita de usted.

        Ayuda llevar esto:

        - los documentos médicos que tiene
        - copias de su historial, a menos que se hayan enviado antes
        - una lista de todas sus medicinas, con vitaminas y suplementos

        Póngalo en una sola carpeta. Si algo no ha llegado, dígaselo a su propio médico antes de la visita.

### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = ¿Quién ayuda si hay un problema?
card-who-helps-with-problems-england =
    .short = Puede acudir a PALS (Patient Advice and Liaison Service, atención al paciente). Está en los hospitales de Inglaterra. Es gratis, y lo que usted cuenta es confidencial. Puede aconsejarle sobre problemas, preocupaciones y quejas. Para una queja también puede tener gratis un defensor (advocate) de fuera del NHS (la sanidad pública).
    .do-1 = Pregunte en el hospital dónde está la oficina de PALS.
    .do-2 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-3 = Si se queja, pida un defensor gratuito (advocate).
    .detail =
        ¿No sabe dónde encontrar PALS? Puede decírselo su consultorio (GP practice, médico de familia) o el hospital. También la página web del NHS o NHS 111.

        En Inglaterra, toda persona que se queja del NHS puede tener un defensor (advocate). Es alguien que le ayuda a que le escuchen. Es gratis, y el defensor no trabaja para el NHS.

        La oficina local de Citizens Advice (consejo al ciudadano) quizá también pueda ayudarle. Los folletos más antiguos la llaman CAB.

        Puede que el NHS conteste a su queja y la respuesta no le satisfaga. Entonces puede acudir al Parliamentary and Health Service Ombudsman (oficina independiente que revisa quejas). Normalmente debería hacerlo en el plazo de un año.
card-who-helps-with-problems-scotland =
    .short = Puede acudir a PASS (Patient Advice and Support Service), el servicio de consejo y apoyo al paciente. Lo gestiona Citizens Advice (consejo al ciudadano) en Escocia. Tiene una línea telefónica abierta de lunes a viernes.
    .do-1 = Llame a PASS y cuente qué pasó.
    .do-2 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-3 = Guarde las cartas y las fechas de visitas y llamadas.
    .detail =
        En Escocia, PASS es el primer lugar si hay un problema con su atención y quiere consejo. Quizá encuentre folletos que nombran otros servicios. Algunos existen solo en otras partes del Reino Unido.

        La oficina local de Citizens Advice quizá también pueda ayudarle.

        También puede ayudar decir a su propio médico o enfermera lo que le inquieta. Usted debería poder expresar sus preocupaciones. Decirlo puede mejorar la relación entre ustedes.

        ¿Quiere llamar por la enfermedad y no por un problema? Entonces mire «¿Con quién puedo hablar por teléfono?».
card-who-helps-with-problems-wales =
    .short = Puede acudir a Llais. Ayuda gratis con las quejas sobre la atención en Gales, y es independiente. No puede dar consejo médico ni acelerar su tratamiento. El proceso de quejas del NHS (la sanidad pública) en Gales se llama Putting Things Right.
    .do-1 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-2 = Pida ayuda a Llais con su queja.
    .do-3 = Guarde las cartas y las fechas de visitas y llamadas.
    .detail =
        Llais puede ayudarle a presentar una queja. En su página web puede ver cómo contactar. No tenemos un teléfono de este servicio.

        La queja misma se tramita por Putting Things Right. La respuesta debe llegar en 30 días laborables.

        La oficina local de Citizens Advice (consejo al ciudadano) quizá también pueda ayudarle.

        Si le preocupa la espera o su tratamiento, dígaselo ahora a su equipo de oncología. Una queja no es la vía rápida para cambiarlo. Usted debería poder expresar sus preocupaciones a su médico.
card-who-helps-with-problems-northern-ireland =
    .short = Puede acudir al Patient and Client Council (consejo de pacientes y usuarios). Ayuda a personas de Irlanda del Norte que quieren quejarse de la atención sanitaria y social. La oficina local de Citizens Advice (consejo al ciudadano) quizá también pueda ayudarle.
    .do-1 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-2 = Pida ayuda al Patient and Client Council.
    .do-3 = Guarde las cartas y las fechas de visitas y llamadas.
    .detail =
        En Irlanda del Norte, el Patient and Client Council es el lugar al que acudir si quiere quejarse. En su página web puede ver cómo contactar. No tenemos un teléfono de este servicio.

        Quizá encuentre folletos que nombran otros servicios. Algunos existen solo en otras partes del Reino Unido.

        También puede ayudar decir a su propio médico o enfermera lo que le inquieta. Usted debería poder expresar sus preocupaciones. Decirlo puede mejorar la relación entre ustedes.

        Si le preocupa la espera o su tratamiento, dígaselo ahora a su equipo de oncología.
card-who-helps-with-problems-us =
    .short = Si puede, diga a su médico o enfermera qué ha salido mal. Usted debería poder expresar sus preocupaciones. No hemos encontrado información sobre quién se ocupa de las quejas en Estados Unidos. Pregunte en su hospital quién lo hace.
    .do-1 = Pregunte en el hospital o en el consultorio del médico quién se ocupa de los problemas.
    .do-2 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-3 = Guarde las cartas, las facturas y las fechas de visitas y llamadas.
    .detail =
        La confianza entre usted y su médico importa. Decir lo que le inquieta puede mejorar la relación entre ustedes. Lleve a alguien con usted y una lista de sus preguntas en papel.

        Si el problema es el pago, pregunte a su seguro médico (health plan) cómo seguir adelante.

        Quizá también quiera hablar con alguien sobre el cáncer en general. El Instituto Nacional del Cáncer (National Cancer Institute) tiene un servicio de información gratuito, en inglés y en español. No sabemos si puede ayudar con las quejas.
card-who-helps-with-problems-elsewhere =
    .short = Si puede, diga a su médico o enfermera qué ha salido mal. Usted debería poder expresar sus preocupaciones. Quién se ocupa de las quejas cambia según el país. Pregunte en el hospital quién lo hace donde vive.
    .do-1 = Pregunte en el hospital o en el consultorio del médico quién se ocupa de los problemas.
    .do-2 = Escriba qué salió mal y qué le gustaría que pasara.
    .do-3 = Guarde las cartas, las facturas y las fechas de visitas y llamadas.
    .detail =
        La confianza entre usted y su médico importa. Decir lo que le inquieta puede mejorar la relación entre ustedes. Lleve a alguien con usted y una lista de sus preguntas en papel.

        No hemos encontrado un servicio para problemas y quejas en su país. Muchos servicios que aparecen en internet existen en un solo país. Por eso, pregunte primero dónde trabaja un servicio.

        Si está en el Reino Unido o en Estados Unidos, indique su país en este bot. Entonces esta respuesta puede nombrar lo que conocemos allí.

## support-lines

card-support-lines = ¿Con quién puedo hablar por teléfono?
card-support-lines-england-wales-ni =
    .short = No tiene que pasar por esto a solas. La línea de apoyo de Macmillan (Support Line) es gratis y abre todos los días. Las enfermeras de Cancer Research UK contestan de lunes a viernes. Ovacome tiene una línea para el cáncer de ovario, y Blood Cancer UK una para el cáncer de la sangre.
    .do-1 = Elija una línea y anote lo que quiere preguntar.
    .do-2 = Mire el horario antes de llamar.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Los familiares también pueden sentir angustia. Puede ayudar hablar con alguien.

        Le decimos qué certeza tenemos de cada número:

        - Macmillan: de su propia página. No puede contestar sobre la atención del cáncer fuera del Reino Unido.
        - Cancer Research UK: de un mensaje en su propio foro de internet. Las enfermeras contestan de lunes a viernes.
        - Ovacome: de su propia página. Abre de lunes a viernes.
        - Blood Cancer UK: de su propia página. No conocemos el horario.

        Maggie’s y Kidney Cancer UK también tienen teléfono. Lo encuentra en «¿Hay centros que pueda visitar?» y «Ayuda con el cáncer de riñón».

        Estas líneas no son para una emergencia. Si se siente mal de repente, use el teléfono de urgencias que le dio su equipo.
card-support-lines-scotland =
    .short = No tiene que pasar por esto a solas. La línea de apoyo de Macmillan (Support Line) es gratis y abre todos los días. Las enfermeras de Cancer Research UK contestan de lunes a viernes. NHS inform es la línea del NHS (la sanidad pública) en Escocia, abierta de lunes a viernes.
    .do-1 = Elija una línea y anote lo que quiere preguntar.
    .do-2 = Mire el horario antes de llamar.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Los familiares también pueden sentir angustia. Puede ayudar hablar con alguien.

        Le decimos qué certeza tenemos de cada número:

        - Macmillan: de su propia página. No puede contestar sobre la atención del cáncer fuera del Reino Unido.
        - Cancer Research UK: de un mensaje en su propio foro de internet. Las enfermeras contestan de lunes a viernes.
        - NHS inform: de Citizens Advice Scotland. Abre de lunes a viernes.
        - Ovacome, para el cáncer de ovario: de su propia página. Abre de lunes a viernes.

        Maggie’s y Kidney Cancer UK también tienen teléfono. Lo encuentra en «¿Hay centros que pueda visitar?» y «Ayuda con el cáncer de riñón».

        Blood Cancer UK (cáncer de la sangre) también tiene una línea.

        Estas líneas no son para una emergencia. Si se siente mal de repente, use el teléfono de urgencias que le dio su equipo.
card-support-lines-us =
    .short = No tiene que pasar por esto a solas. El Instituto Nacional del Cáncer (National Cancer Institute) tiene un servicio de información gratuito, en inglés y en español. La Sociedad Americana Contra el Cáncer (American Cancer Society) tiene una línea que contesta día y noche.
    .do-1 = Elija una línea y anote lo que quiere preguntar.
    .do-2 = Pregunte a su equipo de oncología a quién puede llamar si algo le preocupa.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Los familiares también pueden sentir angustia. Puede ayudar hablar con alguien.

        Con esta respuesta damos el teléfono del Instituto Nacional del Cáncer (National Cancer Institute). No conocemos su horario. No tenemos un teléfono de la American Cancer Society, pero puede encontrarlo en su página web.

        Estas líneas no son para una emergencia. Si se siente mal de repente, use el teléfono de urgencias que le dio su equipo.
card-support-lines-elsewhere =
    .short = No tiene que pasar por esto a solas. No hemos encontrado ninguna línea telefónica para su país. Las que conocemos están en el Reino Unido y en Estados Unidos, y quizá no puedan ayudarle. Pregunte a su equipo de oncología a quién puede llamar.
    .do-1 = Pregunte a su médico o enfermera por una línea de apoyo donde vive.
    .do-2 = Cuente a alguien cercano cómo está.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Los familiares también pueden sentir angustia. Puede ayudar hablar con alguien.

        Usted también debería poder decir a su médico o enfermera lo que le preocupa. Ayuda tener a alguien con usted, y sus preguntas en papel.

        Lo que se ofrece cambia según el país. Si está en el Reino Unido o en Estados Unidos, indique su país en este bot. Entonces esta respuesta puede nombrar las líneas que conocemos allí.

        Si se siente mal de repente, use el teléfono de urgencias que le dio su equipo.

## kidney-cancer-support

card-kidney-cancer-support = Ayuda con el cáncer de riñón
card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK está ahí en cada etapa: con el diagnóstico reciente, durante el tratamiento o después. También pueden acudir cuidadores, familiares y amistades. Su equipo de salud contesta la línea de apoyo (Support Line). Un segundo número es para preguntas generales.
    .do-1 = Llame a la línea de apoyo si quiere hablar de su enfermedad.
    .do-2 = Pregunte a su enfermera si puede tener los folletos gratuitos.
    .do-3 = Pregunte a su propio equipo si usted podría participar en un ensayo.
    .detail =
        Kidney Cancer UK es una organización benéfica. Esto es lo que dice que hace:

        - Ayuda a buscar un ensayo clínico (un estudio de investigación) que convenga a la persona. Da palabras para buscar y un enlace a un buscador de ensayos.
        - Tiene un juego gratuito de folletos en tres partes, y un cartel sobre su línea de ayuda. Los médicos y enfermeras pueden pedirlos para los pacientes.
        - Forma a enfermeras por internet. Prepara un curso para médicos de familia (GP) y para médicos nuevos.
        - Financia la investigación.
        - Cada año pregunta a los pacientes por su atención y publica los resultados.

        Los dos números vienen de su propia página, que no tiene fecha. No pudimos confirmarlos en ningún otro sitio, y no conocemos el horario.
card-kidney-cancer-support-us =
    .short = No hemos encontrado un grupo solo para el cáncer de riñón en Estados Unidos. El Instituto Nacional del Cáncer (National Cancer Institute) tiene un servicio de información gratuito, en inglés y en español. La Sociedad Americana Contra el Cáncer (American Cancer Society) tiene una línea que contesta día y noche.
    .do-1 = Pregunte a su equipo si conoce un grupo de cáncer de riñón cerca de usted.
    .do-2 = Pregunte a su propio equipo si usted podría participar en un ensayo.
    .detail =
        Quizá sienta soledad con una enfermedad que pocas personas a su alrededor conocen. Puede decírselo a su médico o enfermera.

        Vale la pena preguntar a sus propios médicos y enfermeras por un ensayo clínico. Es un estudio de investigación en el que participan pacientes. Pueden decirle si usted podría entrar en alguno.

        Con esta respuesta damos el teléfono del Instituto Nacional del Cáncer (National Cancer Institute). No tenemos un teléfono de la American Cancer Society, pero puede encontrarlo en su página web.

        Quizá encuentre en internet una organización benéfica para el cáncer de riñón. Compruebe primero en qué país trabaja.
card-kidney-cancer-support-elsewhere =
    .short = No hemos encontrado un grupo para el cáncer de riñón en su país. Lo que se ofrece cambia según el país. Pregunte a sus propios médicos y enfermeras. También pueden decirle si usted podría participar en un estudio de investigación.
    .do-1 = Pregunte a su equipo si conoce un grupo de cáncer de riñón cerca de usted.
    .do-2 = Pregunte a su propio equipo si usted podría participar en un ensayo.
    .detail =
        Quizá sienta soledad con una enfermedad que pocas personas a su alrededor conocen. Puede decírselo a su médico o enfermera.

        Vale la pena preguntar a sus propios médicos y enfermeras por un ensayo clínico. Es un estudio de investigación en el que participan pacientes. Pueden decirle si usted podría entrar en alguno.

        Quizá encuentre en internet una organización benéfica para el cáncer de riñón. Compruebe primero en qué país trabaja.

        Si está en el Reino Unido o en Estados Unidos, indique su país en este bot. Entonces esta respuesta puede nombrar lo que conocemos allí.

## support-centres

card-support-centres = ¿Hay centros que pueda visitar?
card-support-centres-uk =
    .short = Sí. Maggie’s tiene centros locales para personas con cáncer. Sus especialistas en apoyo (Cancer Support Specialists) escuchan. Le ayudan a preparar qué decir a su equipo y a encontrar el apoyo que necesita. No cuesta nada.
    .do-1 = Llame a Maggie’s y pregunte por el centro más cercano.
    .do-2 = Pregunte cuándo abre.
    .do-3 = Lleve sus preguntas sobre la segunda opinión.
    .detail =
        Quizá sepa lo que siente, pero no cómo decírselo a un médico. Las personas de Maggie’s pueden ayudarle a ponerlo en palabras. También pueden ayudarle a encontrar otro apoyo.

        No tenemos una lista de los centros, así que no podemos decir si hay uno cerca de usted. Maggie’s debería poder decírselo.

        El número viene de una página más antigua de Maggie’s, y no conocemos el horario. Si no funciona, mire en la página web de Maggie’s.

        Un centro de apoyo no sustituye a su equipo de oncología. Para preguntas sobre su propio tratamiento, consulte a su médico o a su enfermera especialista.
card-support-centres-us =
    .short = No hemos encontrado una lista de centros de apoyo en Estados Unidos. Pregunte a su equipo de oncología qué hay cerca de usted. Para hablar por teléfono, el Instituto Nacional del Cáncer (National Cancer Institute) es gratis, en inglés y en español. La American Cancer Society contesta día y noche.
    .do-1 = Pregunte a su enfermera qué apoyo hay en su hospital.
    .do-2 = Pregunte si hay un lugar al que también pueda ir su familia.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Sus familiares también pueden sentir angustia. Puede ayudar sentarse con alguien que escuche.

        Usted debería poder decir a su propio médico o enfermera lo que le preocupa. Lleve a alguien con usted, y sus preguntas en papel.

        Con esta respuesta damos el teléfono del Instituto Nacional del Cáncer (National Cancer Institute). No tenemos un teléfono de la American Cancer Society, pero puede encontrarlo en su página web.
card-support-centres-elsewhere =
    .short = No hemos encontrado una lista de centros de apoyo para su país. Lo que hay cambia según el país. Pregunte a su equipo de oncología si hay un lugar cercano donde pueda sentarse y hablar con alguien.
    .do-1 = Pregunte a su enfermera qué apoyo hay en su hospital.
    .do-2 = Pregunte si hay un lugar al que también pueda ir su familia.
    .detail =
        Pensar en una segunda opinión puede resultar una carga. Sus familiares también pueden sentir angustia. Puede ayudar sentarse con alguien que escuche.

        Usted debería poder decir a su propio médico o enfermera lo que le preocupa. Lleve a alguien con usted, y sus preguntas en papel.

        Si está en el Reino Unido o en Estados Unidos, indique su país en este bot. Entonces esta respuesta puede nombrar lo que conocemos allí.

## about-this-information

card-about-this-information = ¿Quién escribió esto y cuándo?
card-about-this-information-uk =
    .short = Escribimos nuestros textos a partir de páginas públicas de organizaciones benéficas y organismos de salud, con nuestras propias palabras. Algunas de esas páginas son antiguas o no tienen fecha. Cada respuesta muestra sus fuentes y el día en que se comprobó por última vez. Es información general. No es un consejo sobre su propio caso.
    .do-1 = Mire las fuentes y la fecha debajo de cada respuesta.
    .do-2 = Pregunte a su propio equipo por cualquier cosa que le importe ahora.
    .detail =
        La mayor parte viene de cinco páginas:

        - Maggie’s: revisada por última vez en octubre de 2021. Su siguiente revisión debía hacerse en octubre de 2022.
        - Cancer Research UK, la Patients Association y Kidney Cancer UK: estas tres no muestran fecha de revisión.
        - MedlinePlus, un sitio de salud de Estados Unidos, de enero de 2022. En las respuestas del Reino Unido lo usamos solo para puntos que son válidos en todas partes.

        Otros datos vienen de más páginas públicas. Algunas son locales, antiguas o de segunda mano. Cuando eso importa, la respuesta lo dice.

        Leímos copias guardadas en noviembre de 2026, así que una página puede haber cambiado desde entonces.

        La página web del NHS tiene más información sobre las segundas opiniones.

        Es un servicio automático. Elige entre textos ya preparados, y nadie está pendiente del chat.
card-about-this-information-us =
    .short = Escribimos nuestros textos a partir de páginas públicas de organizaciones benéficas y organismos de salud, con nuestras propias palabras. Algunas de esas páginas son antiguas o no tienen fecha. Cada respuesta muestra sus fuentes y el día en que se comprobó por última vez. Es información general. No es un consejo sobre su propio caso.
    .do-1 = Mire las fuentes y la fecha debajo de cada respuesta.
    .do-2 = Pregunte a su propio equipo por cualquier cosa que le importe ahora.
    .detail =
        Para Estados Unidos usamos sobre todo una página de MedlinePlus. Es un sitio del gobierno de Estados Unidos, así que trata de la atención en ese país.

        La página se revisó el 6 de enero de 2022. Lo hizo Richard LoCicero, MD, especialista en cáncer y en sangre en Gainesville, Georgia. Nombra tres referencias:

        - Cancer.Net de ASCO, de 2021
        - una revisión de estudios de Hillen y otros, de 2017
        - el National Cancer Institute sobre cómo encontrar atención, de febrero de 2024.

        Algunos puntos generales vienen de organizaciones benéficas británicas. Otros datos vienen de más páginas públicas, y algunas son antiguas o de segunda mano.

        Leímos copias guardadas en noviembre de 2026, así que una página puede haber cambiado desde entonces.

        Es un servicio automático. Elige entre textos ya preparados, y nadie está pendiente del chat.
card-about-this-information-elsewhere =
    .short = Escribimos nuestros textos a partir de páginas públicas de organizaciones benéficas y organismos de salud, con nuestras propias palabras. La mayoría de esas páginas trata del Reino Unido o de Estados Unidos, y algunas son antiguas. Las normas cambian según el país. Cada respuesta muestra sus fuentes y el día en que se comprobó por última vez.
    .do-1 = Mire las fuentes y la fecha debajo de cada respuesta.
    .do-2 = Pregunte a su propio equipo qué normas se aplican donde vive.
    .detail =
        El bot trata de segundas opiniones. Una segunda opinión es una nueva revisión de su diagnóstico o tratamiento, hecha por otro médico. Puede ser un médico de familia o un especialista.

        Se pide una para que se compruebe un diagnóstico, o para saber si hay otros tratamientos.

        La mayor parte viene de cinco páginas: cuatro británicas y una de Estados Unidos. Para su país solo recibe lo que es válido en todas partes.

        Las fechas de las páginas, si las tienen, están junto a las fuentes.

        Leímos copias guardadas en noviembre de 2026, así que una página puede haber cambiado desde entonces. Es información general. No es un consejo sobre su propio caso.

        Es un servicio automático. Elige entre textos ya preparados, y nadie está pendiente del chat.

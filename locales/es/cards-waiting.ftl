### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = ¿Cuánto tarda?
card-how-long-england =
    .short = Organizarla lleva un tiempo, y nadie puede dar un plazo igual para todos. Pregunte a su médico qué retraso es probable en su caso. Pregunte también si empezar más tarde podría hacerle daño.
    .do-1 = Pregunte a su médico cuánto es probable que tarde.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .do-3 = Si es urgente, pida a su equipo de oncología una derivación urgente (urgent referral).
    .detail =
        Le derivan como a un paciente nuevo. Esto alarga la espera del tratamiento. Ver una vez a un médico no le pone por delante de otras personas que esperan.

        Cuando es urgente, pida a su propio equipo de oncología una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK han dicho que es la vía más rápida.

        El NHS de Inglaterra (la sanidad pública) tiene objetivos de tiempo para la atención del cáncer. Cancer Research UK los publicó en 2023, así que pueden haber cambiado. No tratan de segundas opiniones y no son una promesa:

        - 75 de cada 100 personas deberían saber si es cáncer en un plazo de 28 días desde una derivación urgente.
        - 85 de cada 100 deberían empezar el tratamiento en un plazo de 62 días desde esa derivación.
        - 96 de cada 100 deberían empezar en un plazo de 31 días desde la decisión de tratar.
card-how-long-rest-of-uk =
    .short = Organizarla lleva un tiempo, y nadie puede dar un plazo igual para todos. Pregunte a su médico qué retraso es probable en su caso. Pregunte también si empezar más tarde podría hacerle daño.
    .do-1 = Pregunte a su médico cuánto es probable que tarde.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .do-3 = Si es urgente, pida a su equipo de oncología una derivación urgente (urgent referral).
    .detail =
        Le derivan como a un paciente nuevo. Esto alarga la espera del tratamiento. Ver una vez a un médico no le pone por delante de otras personas que esperan.

        Cuando es urgente, pida a su propio equipo de oncología una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK han dicho que es la vía más rápida.

        No hemos encontrado datos sobre los tiempos de espera de su país. Su médico o el hospital puede decirle qué tiempo calculan.
card-how-long-us =
    .short = Organizarla lleva un tiempo, y nadie puede dar un plazo igual para todos. Pregunte primero a su propio médico cuánto tiempo tiene para esto. Algunos cánceres no dejan tiempo para esto.
    .do-1 = Pregunte a su médico cuánto es probable que tarde.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .detail =
        Pregunte a su propio médico cuánto retrasaría las cosas una segunda opinión. Pregunte si empezar el tratamiento más tarde podría hacerle daño.

        Una guía para pacientes dice que muchas personas tienen unas semanas para esto. Pero una emergencia no deja tiempo. Tampoco lo dejan algunos linfomas y leucemias, que son cánceres de la sangre.

        Por eso, no suponga cuánto tiempo tiene para esto. Su propio médico conoce su caso. Cuando llame al otro hospital, pida la primera fecha libre.
card-how-long-elsewhere =
    .short = Organizarla lleva un tiempo, y nadie puede dar un plazo igual para todos. Pregunte a su médico qué retraso es probable en su caso. Pregunte también si empezar más tarde podría hacerle daño.
    .do-1 = Pregunte a su médico cuánto es probable que tarde.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .detail =
        Los tiempos de espera y las normas cambian de un país a otro. No tenemos datos sobre los tiempos de espera donde usted vive.

        Su propio médico es la mejor persona a quien preguntar. Podría decir: «¿Cuánto retrasaría mi tratamiento una segunda opinión? ¿Podría hacerme daño empezar más tarde?».

        Cuando llame al otro hospital, pida la primera fecha libre. Después diga a su propio médico qué fecha le dieron.

## could-waiting-harm

card-could-waiting-harm = ¿Podría hacerme daño esperar?
card-could-waiting-harm-uk =
    .short = Podría, así que es bueno preguntarlo. Depende de su enfermedad, y nosotros no podemos valorarlo. Pregunte ahora a su propio médico, antes de decidir sobre una segunda opinión.
    .do-1 = Pregunte cuánto sería el retraso.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .do-3 = Si es urgente, pida a su equipo de oncología una derivación urgente (urgent referral).
    .detail =
        Una segunda opinión puede hacer que su tratamiento empiece más tarde. Para algunas personas eso importa más que para otras.

        ¿Es grave su enfermedad, o es urgente su tratamiento? Entonces hable con su propio equipo antes de decidir. Conoce los resultados de sus pruebas.

        Podría decir: «Me gustaría tener una segunda opinión. ¿Cuánto retrasaría las cosas? ¿Podría hacerme daño empezar más tarde?».

        Cuando es urgente, pida a su propio equipo de oncología una derivación urgente (urgent referral) al centro especializado. Las enfermeras de Cancer Research UK han dicho que es la vía más rápida.
card-could-waiting-harm-us =
    .short = Podría, así que es bueno preguntarlo. Depende de su enfermedad, y nosotros no podemos valorarlo. Pregunte ahora a su propio médico, antes de decidir sobre una segunda opinión.
    .do-1 = Pregunte cuánto sería el retraso.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .detail =
        Una segunda opinión puede hacer que su tratamiento empiece más tarde. Para algunas personas eso importa más que para otras.

        ¿Es grave su enfermedad, o es urgente su tratamiento? Entonces hable con su propio equipo antes de decidir. Conoce los resultados de sus pruebas.

        Una guía para pacientes dice que muchas personas tienen unas semanas para esto. Pero una emergencia no deja tiempo. Tampoco lo dejan algunos linfomas y leucemias, que son cánceres de la sangre.

        Por eso, pregunte a su propio médico. Podría decir: «¿Cuánto retrasaría las cosas una segunda opinión? ¿Podría hacerme daño empezar más tarde?».
card-could-waiting-harm-elsewhere =
    .short = Podría, así que es bueno preguntarlo. Depende de su enfermedad, y nosotros no podemos valorarlo. Pregunte ahora a su propio médico, antes de decidir sobre una segunda opinión.
    .do-1 = Pregunte cuánto sería el retraso.
    .do-2 = Pregunte si empezar el tratamiento más tarde podría hacerle daño.
    .detail =
        Una segunda opinión puede hacer que su tratamiento empiece más tarde. Para algunas personas eso importa más que para otras.

        ¿Es grave su enfermedad, o es urgente su tratamiento? Entonces hable con su propio equipo antes de decidir. Conoce los resultados de sus pruebas.

        Podría decir: «Me gustaría tener una segunda opinión. ¿Cuánto retrasaría las cosas? ¿Podría hacerme daño empezar más tarde?».

        La rapidez con que puede hacerse cambia de un país a otro, así que pregunte donde usted vive.

## keep-your-bookings

card-keep-your-bookings = ¿Debo mantener mis citas ya programadas?
card-keep-your-bookings-any =
    .short = Sí, intente mantenerlas. No cancele las pruebas ni el tratamiento que su primer médico ha programado. Así ahorra tiempo si se queda con ese médico.
    .do-1 = Tenga todas sus fechas programadas en una sola lista.
    .do-2 = Si dos fechas coinciden, hable con su equipo antes de cambiar una.
    .do-3 = Pregunte si empezar más tarde podría hacerle daño.
    .detail =
        Organizar una segunda opinión lleva un tiempo. Mientras tanto, quizá tenga pruebas o tratamiento programados con su primer médico. Intente mantener esas fechas.

        Puede que decida quedarse con su primer médico. Entonces, mantener las fechas le habrá ahorrado tiempo.

        Puede mantener una fecha y seguir haciendo preguntas.

        ¿Tiene dudas sobre un tratamiento programado? Dígaselo a su equipo antes de que llegue el día. Pregunte cuánto sería el retraso y si empezar más tarde podría hacerle daño.

        Si su enfermedad es grave o el tratamiento es urgente, hable con su equipo antes de decidir.

## travel

card-travel = ¿Y si el hospital está lejos?
card-travel-uk =
    .short = El segundo médico suele trabajar en otro hospital. Puede estar lejos. Llegar puede ser difícil, caro o imposible para usted. Piense en esto antes de pedirla.
    .do-1 = Pregunte qué hospital sería y cuántas visitas necesitaría.
    .do-2 = Pida a un familiar, amigo o amiga que le acompañe.
    .do-3 = Pregunte a su médico de familia (GP) si es posible otra opinión sin una visita.
    .detail =
        Piense en estos puntos:

        - ¿Cómo iría hasta allí y cuánto costaría?
        - ¿Puede hacer el viaje cuando se siente mal?
        - ¿Podría visitarle allí su familia? Es más difícil si está lejos.
        - ¿También el tratamiento sería allí, o solo una visita?

        Un familiar, amigo o amiga puede apoyarle y ayudarle a asimilar lo que le digan.

        Quizá haya una manera sin un viaje largo. Un médico de familia (GP) escribió en 2013 que los GP a veces pueden obtener otra opinión sin una nueva visita. Preguntan a otros médicos, o escriben a un segundo especialista (consultant, médico de hospital con mucha experiencia).
card-travel-us =
    .short = El otro hospital puede estar lejos. Llegar puede ser difícil, caro o imposible para usted. Algunos médicos y centros dan opiniones a distancia, así que pregunte por eso.
    .do-1 = Pregunte si pueden dar la opinión por videollamada, a partir de su historial médico.
    .do-2 = Pregunte cuántas visitas necesitaría.
    .do-3 = Pida a un familiar, amigo o amiga que le acompañe.
    .detail =
        Piense en estos puntos:

        - ¿Cómo iría hasta allí y cuánto costaría?
        - ¿Puede hacer el viaje cuando se siente mal?
        - ¿Podría visitarle allí su familia? Es más difícil si está lejos.
        - ¿También el tratamiento sería allí, o solo una visita?

        El Instituto Nacional del Cáncer (National Cancer Institute, NCI) ha designado 72 centros de cáncer. Están en 36 estados y en Washington, DC. Siete de ellos son solo laboratorios, así que quizá no haya ninguno cerca de usted.

        Algunos médicos y centros de cáncer usan su historial médico y una videollamada. Entonces quizá no tenga que viajar. Un familiar, amigo o amiga puede apoyarle y ayudarle a asimilar lo que le digan.
card-travel-elsewhere =
    .short = El otro hospital puede estar lejos. Llegar puede ser difícil, caro o imposible para usted. Piense en esto antes de pedirla.
    .do-1 = Pregunte cuántas visitas necesitaría.
    .do-2 = Pida a un familiar, amigo o amiga que le acompañe.
    .detail =
        Piense en estos puntos:

        - ¿Cómo iría hasta allí y cuánto costaría?
        - ¿Puede hacer el viaje cuando se siente mal?
        - ¿Podría visitarle allí su familia? Es más difícil si está lejos.
        - ¿También el tratamiento sería allí, o solo una visita?

        Un familiar, amigo o amiga puede apoyarle y ayudarle a asimilar lo que le digan.

        Lo que se ofrece cambia de un país a otro. Pregunte en su hospital si es posible otra opinión sin un viaje largo.

## travel-costs

card-travel-costs = ¿Hay ayuda para los gastos de viaje?
card-travel-costs-england =
    .short = Puede ser. El Healthcare Travel Costs Scheme (ayuda para viajes médicos) es para personas con ciertas ayudas públicas o con pocos ingresos. Pueden pedir que les devuelvan el costo del viaje a la atención especializada del NHS (la sanidad pública).
    .do-1 = Antes de ir, pregunte en el hospital si su visita cuenta.
    .do-2 = Guarde los boletos o billetes y los recibos.
    .detail =
        El otro hospital puede estar lejos y puede ser caro llegar. Por eso, pregunte por la ayuda antes de reservar el viaje.

        La ayuda es para viajes a la atención especializada del NHS. Pregunte qué tiene que mostrar y cómo se solicita.

        El viaje de una persona acompañante se paga solo si es necesario por razones médicas. Pregúntelo antes.

        Estos datos vienen de una página local del NHS en Inglaterra. Compruebe con su hospital que siguen siendo válidos.

        Si no recibe esta ayuda, podría preguntar a Citizens Advice (consejo al ciudadano). Su oficina local quizá pueda ayudarle.
card-travel-costs-scotland =
    .short = Pregunte en su hospital. No hemos encontrado datos sobre ayudas para gastos de viaje en Escocia. Por eso no podemos decir quién puede recibirlas. Pregunte antes de pagar el viaje.
    .do-1 = Antes de ir, pregunte en el hospital si hay ayuda para los gastos de transporte.
    .do-2 = Guarde los boletos o billetes y los recibos.
    .detail =
        El otro hospital puede estar lejos y puede ser caro llegar. Algunas personas no pueden llegar de ningún modo. Por eso, pregunte pronto.

        Puede preguntar, por ejemplo:

        - ¿Hay ayuda para el costo de mi viaje?
        - ¿Incluye a una persona que me acompañe?
        - ¿Qué tengo que mostrar, y cuándo?

        Su oficina local de Citizens Advice (consejo al ciudadano) quizá pueda ayudarle. Maggie’s es una organización benéfica para el cáncer con centros locales. Su personal puede escucharle y ayudarle a encontrar el apoyo que necesita.
card-travel-costs-wales-northern-ireland =
    .short = Pregunte en su hospital. No hemos encontrado datos sobre ayudas para gastos de viaje en su país. Por eso no podemos decir quién puede recibirlas. Pregunte antes de pagar el viaje.
    .do-1 = Antes de ir, pregunte en el hospital si hay ayuda para los gastos de transporte.
    .do-2 = Guarde los boletos o billetes y los recibos.
    .detail =
        El otro hospital puede estar lejos y puede ser caro llegar. Algunas personas no pueden llegar de ningún modo. Por eso, pregunte pronto.

        Puede preguntar, por ejemplo:

        - ¿Hay ayuda para el costo de mi viaje?
        - ¿Incluye a una persona que me acompañe?
        - ¿Qué tengo que mostrar, y cuándo?

        Su oficina local de Citizens Advice (consejo al ciudadano) quizá pueda ayudarle. Maggie’s es una organización benéfica para el cáncer. Su personal puede escucharle y ayudarle a encontrar el apoyo que necesita.
card-travel-costs-us =
    .short = Pregunte antes de viajar. No hemos encontrado datos sobre ayudas para gastos de viaje en Estados Unidos. Puede preguntar en el centro de cáncer y a su seguro médico (health plan).
    .do-1 = Pregunte en el centro de cáncer si hay ayuda para el viaje.
    .do-2 = Pregunte a su seguro médico qué paga.
    .do-3 = Guarde los boletos o billetes y los recibos.
    .detail =
        El otro hospital puede estar lejos y puede ser caro llegar. Algunas personas no pueden llegar de ningún modo. Por eso, pregunte pronto.

        Puede preguntar en el centro, por ejemplo:

        - ¿Hay ayuda para transporte, gasolina o alojamiento?
        - ¿Incluye a una persona que me acompañe?
        - ¿Hay un médico más cerca de mi casa?

        Pregunte a su seguro si paga a un médico fuera de su red (network) y si necesita una derivación (referral).

        También puede preguntar al Instituto Nacional del Cáncer (National Cancer Institute). Su servicio es gratuito, en inglés y en español.
card-travel-costs-elsewhere =
    .short = Pregunte en su hospital o a su seguro. La ayuda para gastos de viaje cambia de un país a otro. No tenemos datos sobre ella donde usted vive. Pregunte antes de pagar el viaje.
    .do-1 = Antes de ir, pregunte en el hospital si hay ayuda para los gastos de transporte.
    .do-2 = Guarde los boletos o billetes y los recibos.
    .detail =
        El otro hospital puede estar lejos y puede ser caro llegar. Algunas personas no pueden llegar de ningún modo. Por eso, pregunte pronto.

        Puede preguntar, por ejemplo:

        - ¿Hay ayuda para el costo de mi viaje?
        - ¿Incluye a una persona que me acompañe?
        - ¿Qué tengo que mostrar, y cuándo?
        - ¿Hay un médico más cerca de mi casa?

        Compare el costo con los demás puntos a favor y en contra antes de decidir.

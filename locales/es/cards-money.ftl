### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = ¿NHS (sanidad pública) o privada?
card-nhs-or-private-england =
    .short = Puede pedirla en el NHS (la sanidad pública), donde una segunda opinión no le cuesta nada. O puede pagar a un médico privado. Si lo hace, no pierde su atención del NHS.
    .do-1 = Pregunte cuánto tardaría cada vía.
    .do-2 = Pregunte el precio al médico privado antes de pedir la cita.
    .do-3 = Si tiene un seguro médico, consulte primero a su seguro.
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión en el NHS. Pero los médicos deben respetar su deseo de buscarla.

        Para ver a un especialista privado, pregunte a su médico de familia (GP) o a su especialista en cáncer. Su GP puede cobrar por esto. Si paga usted, tienen que decirle el precio al principio.

        Una página del NHS para Londres dice que pagar una visita privada no pone fin a su atención del NHS. No debería cambiar su lugar en una lista del NHS.

        La misma página dice que no debería hacer falta repetir las pruebas. Pero no puede repartir las partes de un mismo tratamiento entre el NHS y la atención privada.

        Muchos médicos privados también hablan con otros médicos antes de proponer un tratamiento. No podemos decir qué vía es mejor para usted.
card-nhs-or-private-rest-of-uk =
    .short = Puede pedirla en el NHS (la sanidad pública), donde una segunda opinión no le cuesta nada. O puede pagar a un médico privado. Pregunte antes qué significaría eso para su atención del NHS.
    .do-1 = Pregunte cuánto tardaría cada vía.
    .do-2 = Pregunte el precio al médico privado antes de pedir la cita.
    .do-3 = Si tiene un seguro médico, consulte primero a su seguro.
    .detail =
        En el Reino Unido no hay un derecho legal a una segunda opinión en el NHS. Pero los médicos deben respetar su deseo de buscarla.

        Para ver a un especialista privado, pregunte a su médico de familia (GP) o a su especialista en cáncer. Su GP puede cobrar por esto. Si paga usted, tienen que decirle el precio al principio.

        No hemos encontrado datos de su país sobre cómo afecta una visita privada a su atención del NHS. Pregunte a su propio equipo del hospital antes de pedir una.

        Muchos médicos privados también hablan con otros médicos antes de proponer un tratamiento. No podemos decir qué vía es mejor para usted.
card-nhs-or-private-us =
    .short = El NHS es el servicio de salud del Reino Unido, así que en Estados Unidos no hay que elegir. Aquí lo más importante es su seguro médico (health plan). Llame a su seguro antes de pedir la cita.
    .do-1 = Pregunte a su seguro qué médicos están en su red (network).
    .do-2 = Pregunte si necesita una derivación (referral).
    .do-3 = Pregunte cuánto tendría que pagar.
    .detail =
        En Estados Unidos, la segunda opinión se describe como un derecho de todo paciente. Quién la paga es otra cuestión, y depende de su seguro.

        Los seguros deberían pagar la visita a un especialista. Quizá usted tenga que pagar una parte, llamada copago (co-pay). Compruebe si el médico está en la red (network) y si necesita una derivación (referral).

        Algunos seguros incluso piden una segunda opinión antes de pagar el tratamiento.

        Medicare (seguro público, sobre todo para mayores) tiene sus propias normas. Vea la respuesta sobre seguros y Medicare.
card-nhs-or-private-elsewhere =
    .short = El NHS es el servicio de salud del Reino Unido. En otros países la elección es distinta. Pregunte a su médico qué vías hay donde usted vive y cuánto cuesta cada una.
    .do-1 = Pregunte a su médico si hay una vía pública y una privada.
    .do-2 = Pregunte el precio antes de pedir la cita.
    .do-3 = Pregunte cuánto tardaría cada vía.
    .detail =
        Las normas sobre atención pública y privada cambian de un país a otro. No tenemos datos sobre precios donde usted vive.

        Organizar una segunda opinión lleva un tiempo, pague quien pague. Por eso, pregunte a su propio médico si empezar el tratamiento más tarde podría hacerle daño.

        Compare lo que hay a favor y en contra antes de pedirla. Estas preguntas pueden ayudar:

        - ¿Quién paga la visita y quién paga las pruebas?
        - ¿Tiene que estar de acuerdo antes mi seguro?
        - ¿Puedo volver después a mi propio hospital?

## what-private-costs

card-what-private-costs = ¿Cuánto cuesta una opinión privada?
card-what-private-costs-uk =
    .short = Pregunte el precio antes de pedir la cita. Un periódico dio en 2023 la cifra de unas 250 a 350 libras por una visita. Es solo una orientación. En el NHS (la sanidad pública) una segunda opinión no le cuesta nada.
    .do-1 = Pregunte cuánto cuesta la visita y qué incluye el precio.
    .do-2 = Pregunte si su médico de familia (GP) cobra por la derivación (referral).
    .do-3 = Si tiene seguro, consúltelo antes de pedir la cita.
    .detail =
        Puede pagar a un médico privado, pero no es necesario. También puede pedir una segunda opinión en el NHS.

        Si paga usted, tienen que decirle el precio al principio. La cifra de 2023 es antigua y viene de un solo periódico. Su precio puede ser más alto o más bajo.

        Se llega a un especialista privado a través de su médico de familia (GP) o de su especialista en cáncer. Su GP puede cobrar por esto.

        Puede preguntar, por ejemplo:

        - ¿Cuánto cuesta la visita?
        - ¿Están incluidas las pruebas de imagen u otras pruebas?
        - ¿Cuánto costaría una segunda visita?
card-what-private-costs-us =
    .short = Depende del médico y de su seguro médico (health plan). No hemos encontrado un precio típico. Pregunte en el consultorio del médico y a su seguro antes de pedir la cita.
    .do-1 = Pregunte el precio en el consultorio del médico.
    .do-2 = Pregunte a su seguro qué paga el seguro y qué paga usted.
    .do-3 = Pregunte si el médico está en la red (network) de su seguro.
    .detail =
        Los seguros deberían pagar la visita a un especialista. Quizá usted tenga que pagar una parte, llamada copago (co-pay). Compruebe si el médico está en la red (network) y si necesita una derivación (referral).

        En algunos casos, Medicare Parte B (Part B) paga una parte del costo de una segunda opinión. Es para una operación necesaria que no es de emergencia. Si las dos primeras opiniones son distintas, puede pagar una parte de una tercera.

        Después usted paga el 20 %, una vez cubierto el deducible (deductible). Es la cantidad que paga primero usted.

        Cuente también el viaje. El otro hospital puede estar lejos y puede ser caro llegar.
card-what-private-costs-elsewhere =
    .short = No hemos encontrado precios de su país. Cambian de un país a otro y de un médico a otro. Pregunte el precio antes de pedir la cita.
    .do-1 = Pregunte cuánto cuesta la visita y qué incluye el precio.
    .do-2 = Si tiene seguro, consúltelo antes de pedir la cita.
    .detail =
        Compare lo que hay a favor y en contra antes de pedirla. El costo es uno de los puntos.

        Puede preguntar, por ejemplo:

        - ¿Cuánto cuesta la visita?
        - ¿Están incluidas las pruebas de imagen u otras pruebas?
        - ¿Cuánto costaría una segunda visita?
        - ¿Hay una vía pública que me cueste menos?

        Cuente también el viaje. El otro hospital puede estar lejos y puede ser caro llegar.

## insurance-and-medicare

card-insurance-and-medicare = ¿Pagará el seguro o Medicare?
card-insurance-and-medicare-uk =
    .short = En el NHS (la sanidad pública) una segunda opinión no le cuesta nada, así que no necesita seguro. Si tiene un seguro médico privado, consúltelo antes de pedir la cita. Medicare existe solo en Estados Unidos.
    .do-1 = Busque los papeles de su seguro médico privado, si lo tiene.
    .do-2 = Pregunte a su seguro antes de pedir una visita privada.
    .detail =
        Puede tener una segunda opinión en el NHS, o puede pagar a un médico privado. El seguro importa solo para la vía privada.

        Puede preguntar a su seguro, por ejemplo:

        - ¿Pagan una segunda opinión?
        - ¿A qué médicos puedo ver?
        - ¿Necesito antes una carta de mi médico de familia (GP)?
        - ¿Pagan también las pruebas de imagen y otras pruebas?

        Se llega a un especialista privado a través de su médico de familia (GP) o de su especialista en cáncer. Su GP puede cobrar por esto. Si paga usted, tienen que decirle el precio al principio.
card-insurance-and-medicare-us =
    .short = Depende de su seguro. En algunos casos, Medicare Parte B (Part B) paga una parte del costo. Otros seguros también deberían pagar la visita a un especialista, pero quizá usted deba una parte. Llame a su seguro antes de pedir la cita.
    .do-1 = Pregunte si el médico está en la red (network) de su seguro.
    .do-2 = Pregunte si necesita una derivación (referral).
    .do-3 = Pregunte cuánto tendrá que pagar.
    .detail =
        En algunos casos, Medicare Parte B paga una parte del costo si usted necesita una operación que no es de emergencia. Si las dos primeras opiniones son distintas, puede pagar una parte de una tercera.

        Después usted paga el 20 %, una vez cubierto el deducible (deductible). Es la cantidad que paga primero usted.

        Medicare también cubre una segunda opinión antes de una prueba o un tratamiento importantes. No lo hace para la atención que excluye, como la cirugía estética.

        Los planes Medicare Advantage pueden tener otras normas. Puede que necesite un médico de la red (network), o una derivación (referral).

        Otros seguros deberían pagar la visita a un especialista, con un copago (co-pay). Es la parte que paga usted. Su seguro puede nombrar médicos de su red.

        Algunos seguros incluso piden una segunda opinión antes de pagar el tratamiento.
card-insurance-and-medicare-elsewhere =
    .short = No hemos encontrado datos sobre los seguros de su país, y las normas cambian de un país a otro. Pregunte a su seguro antes de pedir la cita. Medicare es aquí el seguro de Estados Unidos, así que quizá no se aplique en su caso.
    .do-1 = Pregunte a su seguro si paga una segunda opinión.
    .do-2 = Pida la respuesta por escrito.
    .detail =
        Puede preguntar a su seguro, por ejemplo:

        - ¿Pagan una segunda opinión?
        - ¿A qué médicos puedo ver?
        - ¿Necesito antes una carta de mi propio médico?
        - ¿Pagan también las pruebas de imagen y otras pruebas?
        - ¿En cuánto tiempo pueden decidir?

        Compare lo que hay a favor y en contra antes de pedir una segunda opinión. Pregunte a su propio médico si empezar el tratamiento más tarde podría hacerle daño. El seguro puede necesitar tiempo para contestar.

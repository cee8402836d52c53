### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = Qué puede hacer ahora:

answer-keep-your-place = Conserve su lugar: no cancele pruebas ni tratamientos ya programados. Pregunte a su equipo si esperar podría hacerle daño.

answer-helplines = A quién puede llamar:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Fuentes: { $publishers }. Comprobado: { $date }. Válido para: { $nation }.

answer-for-everywhere = todos los países

answer-for-elsewhere = lugares que no están en nuestra lista (las normas pueden ser otras donde usted está)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Esta respuesta debía revisarse de nuevo el { $date }. Algunos datos pueden haber cambiado. Si es importante para usted, pregunte a su equipo.

## No answer, or not yet

did-you-mean-text = No sé cuál de estas preguntas es la suya. Por favor, elija una, o pregunte con otras palabras.
did-you-mean-one-text = No lo sé con seguridad, pero puede que esta sea su pregunta. Por favor, elíjala, o pregunte con otras palabras.

declined-medical-advice =
    Es una pregunta importante, y necesita a alguien que le conozca. No soy médico y no puedo contestarla.

    Por favor, pregunte a su propio médico o enfermera especialista. Si no puede esperar, llame al teléfono que le dio su equipo.

    Puedo ayudarle a conseguir una segunda opinión.

declined-booking =
    No puedo pedir, cambiar ni cancelar nada por usted. Por favor, llame al hospital o al consultorio. El teléfono suele estar en su carta.

    Puedo decirle cómo pedir una segunda opinión y cómo prepararse para ella.

declined-another-language =
    Por ahora solo hablo los idiomas que están en /settings. Para hablar con sus médicos, pregunte pronto si puede haber un intérprete.

declined-other =
    No tengo una respuesta para eso. Puedo ayudar con segundas opiniones en la atención del cáncer.

    Por favor, pregunte con otras palabras, o mire los temas. Para preguntas sobre su salud, consulte a su propio médico o enfermera.

## Small talk

smalltalk-greeting = Hola. ¿Qué le gustaría saber sobre las segundas opiniones? Escriba su pregunta, o elija abajo.
smalltalk-thanks = De nada. Puede volver y preguntar en cualquier momento.
smalltalk-who-are-you = Soy un servicio automático. Ninguna persona lee este chat, y no soy médico. Mis respuestas se escribieron y comprobaron antes.
smalltalk-frustrated = Siento no haberle ayudado. Solo sé de segundas opiniones. Por favor, pruebe con otras palabras, mire los temas, o hable con su propio médico o enfermera.

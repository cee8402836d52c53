### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Quiero que comprueben mi diagnóstico
    .line = Me gustaría que otro médico comprobara mi diagnóstico, para tener certeza sobre él.
reason-other-treatments = Quiero saber qué más hay
    .line = Me gustaría saber qué otros tratamientos hay para mí.
reason-confirm = Quiero oírlo de otro médico
    .line = Me gustaría que otro médico confirmara lo que me dijeron.
reason-best-treatment = Temo que haya un tratamiento mejor
    .line = Temo que el tratamiento que me ofrecen no sea el mejor que hay para mí.
reason-wrong-diagnosis = Creo que el diagnóstico puede estar mal
    .line = Me preocupa que mi diagnóstico pueda estar equivocado, y me gustaría decir por qué.
reason-takes-too-long = Mi diagnóstico tarda demasiado
    .line = Se tarda mucho en saber qué tengo. Me gustaría saber qué falta todavía.
reason-not-at-ease = El plan no me da tranquilidad
    .line = El plan no me da tranquilidad, y me gustaría hablar de lo que me preocupa.
reason-sooner-or-elsewhere = Quizá antes, o en otro lugar
    .line = Me gustaría saber si el tratamiento podría empezar antes, o hacerse en otro lugar.
reason-hard-to-talk = Me cuesta hablar con mi médico
    .line = No siento que pueda hablar con libertad, y me gustaría encontrar una manera.
reason-disagree = No estoy de acuerdo con mi médico
    .line = Veo algunas cosas de otra manera que mi médico, y me gustaría decir cómo.
reason-rare = Mi cáncer es raro
    .line = Mi cáncer es de un tipo raro. Me gustaría saber qué opina un médico que lo conozca bien.
reason-conflicting-advice = Me dijeron cosas distintas
    .line = Me dieron consejos que no coinciden. Me gustaría saber cómo entenderlos.
reason-few-cases = Mi médico ha visto pocos casos así
    .line = Me gustaría saber qué opina un médico que haya visto a muchas personas con mi enfermedad.
reason-cannot-choose = No logro elegir entre tratamientos
    .line = Hay más de un tratamiento y no logro elegir. Otra opinión podría ayudarme.
reason-unclear-tests = Mis pruebas no lo muestran con claridad
    .line = Mis pruebas no muestran con claridad qué cáncer es, o dónde. Me gustaría que otro médico las mirara.
reason-already-treated = Quiero consejo sobre cómo seguir
    .line = He recibido tratamiento. Me gustaría tener el consejo de otro médico sobre cómo debería seguir.

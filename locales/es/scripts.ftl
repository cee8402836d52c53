### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Pedirla a su propio médico
    .text = Me gustaría tener una segunda opinión antes de decidir. Por favor, dígame cómo podemos organizarla. Por ahora mantengo las pruebas y el tratamiento programados.
script-ask-gp-referral = Pedir al GP una derivación (referral)
    .text = Me gustaría que otro médico de hospital viera mi caso. ¿Podría derivarme a otro especialista (consultant)? Por favor, envíe también mi historial y los resultados de mis pruebas.
script-ask-for-names = Pedir nombres de médicos
    .text = Me gustaría tener una segunda opinión. ¿Podría darme los nombres de algunos médicos con los que contactar? ¿Cómo les llega mi historial?
script-ask-how-here = Preguntar cómo funciona donde vive
    .text = Me gustaría que otro médico viera mi caso. ¿A quién tengo que pedírselo aquí? ¿Quién envía mi historial? ¿Cuánto tengo que pagar?
script-is-waiting-safe = Preguntar si es seguro esperar
    .text = ¿Cuánto retrasaría las cosas una segunda opinión? ¿Podría hacerme daño que mi tratamiento empiece más tarde? ¿Para cuándo tengo que decidir?
script-doctor-unhappy = Si el médico parece molesto
    .text = No quiero molestarle, y valoro lo que hace por mí. Este es un paso importante. Tendría más tranquilidad si supiera qué opina otro médico.
script-say-a-worry = Cuando cuesta decirlo
    .text = Me cuesta decir esto. Algo de mi tratamiento me preocupa. ¿Podría contárselo, con tiempo?
script-not-understood = Cuando no ha entendido algo
    .text = No lo he entendido. ¿Podría decirlo otra vez con otras palabras? Por favor, escríbame los puntos principales.
script-ask-for-records = Pedir su historial médico
    .text = Me gustaría tener copias de mi historial médico, con los resultados y las pruebas de imagen. ¿Qué necesita de mí? ¿Cuándo puedo tenerlas, y cuestan algo?
script-ask-for-scans = Pedir informes, imágenes y láminas
    .text = Voy a ver a otro médico. Necesito mi informe de patología y mis pruebas de imagen en un disco. Si piden las láminas de tejido (slides), ¿quién las envía? ¿En cuánto tiempo puedo tenerlo todo?
script-phone-secretary = Llamar a la secretaría del médico
    .text = Tengo una cita para una segunda opinión. ¿Han llegado mi historial y mis pruebas de imagen? Si no, ¿quién puede enviarlos? ¿Qué debo llevar?
script-ask-health-plan = Llamar a su seguro médico
    .text = Me gustaría tener una segunda opinión. ¿La pagan? ¿Necesito una derivación (referral)? ¿Qué médicos están en la red (network), y cuánto pagaría yo?
script-ask-interpreter = Pedir un intérprete
    .text = Necesito un intérprete para mi cita. ¿Podría reservar uno y anotarlo junto a mi nombre? ¿Tiene un costo? Volveré a llamar antes de la cita para comprobarlo.
script-tell-family = Decirlo a la familia
    .text = Voy a pedir a otro médico que vea mi caso. Mantengo las fechas programadas. Me ayudaría que vinieras conmigo y escucharas.
script-speak-for-patient = Hablar en nombre del paciente
    .text = Llamo por un paciente que está de acuerdo con esto. Le gustaría tener una segunda opinión. ¿Qué necesita del paciente para poder hablar conmigo?
script-write-to-own-doctor = Pedir al segundo médico que escriba
    .text = ¿Podría escribir a mi propio médico y decirle cómo ve mi diagnóstico y mi tratamiento? Me gustaría tener también una copia. Así podremos hablarlo.

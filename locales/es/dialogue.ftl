### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Hola. Puedo ayudarle a pensar si le conviene una segunda opinión, a pedirla y a prepararse para ella.

    Soy un servicio automático. Doy respuestas que se escribieron y comprobaron antes. No soy médico y no puedo dar consejo médico.

    Nadie está pendiente de este chat. Si se siente muy mal o está en peligro, llame ahora a su equipo del hospital o al número de emergencias.

    Puede escribir una pregunta en cualquier momento.

introduction-text =
    Soy un servicio automático sobre segundas opiniones, no un médico. Nadie está pendiente de este chat. Si se siente muy mal o está en peligro, llame ahora a su equipo del hospital o al número de emergencias.

    Si pregunta por otra persona: la decisión es de esa persona. Tiene que estar de acuerdo antes de que usted actúe en su nombre.

ask-language = ¿Qué idioma prefiere? Puede tocar un botón, o escribir el número o la palabra.

ask-nation =
    ¿Dónde recibe usted su atención médica? Si pregunta por otra persona: ¿dónde la recibe esa persona?

    Las normas y los teléfonos cambian de un lugar a otro.

ask-nation-for-answer =
    La respuesta no es igual en todas partes. ¿Dónde recibe usted su atención médica?

    Contestaré a su pregunta justo después.

ask-role = ¿Quién pregunta? Así puedo poner primero lo que a usted le importa. Si pregunta por otra persona, esa persona tiene que estar de acuerdo antes.

home-text =
    ¿Qué le gustaría saber sobre las segundas opiniones?

    Escriba su pregunta con sus propias palabras, o elija abajo.

## Getting around

help-text =
    Puede preguntarme sobre segundas opiniones en la atención del cáncer. Por ejemplo: «¿Se ofenderá mi médico?» o «¿Cómo pido una?».

    Escriba una pregunta en cualquier momento, con sus propias palabras. O elija un botón. También puede escribir el número de un botón o sus palabras.

    /topics – todos los temas
    /appointment – anotar una cita
    /appointments – sus citas y recordatorios
    /checklists – listas para preparar, marcar e imprimir
    /settings – idioma, país, quién es usted, teléfono de su hospital
    /language – otro idioma
    /cancel – parar las preguntas que le estoy haciendo
    /privacy – qué se guarda sobre usted y por cuánto tiempo
    /mydata – ver todo lo que se guarda sobre usted
    /delete – borrar todo lo que se guarda sobre usted
    /stop – parar todo y borrarlo, de inmediato
    /about – quién ha hecho esto
    /start – volver al principio

    Soy un servicio automático. Nadie está pendiente de este chat y no soy médico. Si se siente muy mal o está en peligro, llame ahora a su equipo del hospital o al número de emergencias.

about-text =
    Este bot es para personas con cáncer, sus familiares y amistades, y quienes les prestan apoyo. Ayuda con una pregunta: ¿debo pedir una segunda opinión, y cómo?

    Las respuestas se escribieron antes, a partir de información publicada por organizaciones benéficas y servicios de salud. Cada respuesta nombra sus fuentes y el día en que se comprobó. Ningún profesional clínico ha revisado todavía los textos.

    El bot no sustituye una conversación con sus propios médicos y enfermeras. Nunca dice qué opinión, médico u hospital es el adecuado.

privacy-text =
    Qué se guarda sobre usted:
    - el número de este chat, para poder contestarle
    - su idioma, su país y quién es usted, si me lo ha dicho
    - la última respuesta que abrió, para entender una pregunta que venga después
    - las opciones de mi último mensaje, para que pueda escribir un número
    - si leyó que el paciente tiene que estar de acuerdo, qué respuesta valoró por última vez y de qué idiomas le he hablado
    - lo que dijo cuando le pregunté si puedo guardar datos sobre su salud

    Solo si contestó que sí a eso, y solo lo que usted me da:
    - sus citas y sus recordatorios
    - lo que marca y escribe en sus listas, y sus motivos
    - el teléfono de su hospital, que aparece primero si algo es urgente

    Sus preguntas no se guardan. Cada mensaje se borra de nuestros datos en cuanto se contesta. Su número, sin el nombre de usted, se guarda una semana, para no contestar nada dos veces.

    Una cita pasada se borra después de 30 días. Lo demás se queda hasta que usted lo cambie o lo borre.

    Lo que se guarda está cifrado, con su propia clave. Solo este bot y las personas que lo gestionan pueden abrirlo. No se usa para nada más.

    Cuando usted dice que una respuesta le ha ayudado, o que no, lo contamos. Esa cuenta no lleva ningún nombre.

    /mydata le muestra todo. /delete borra todo, y también su clave.

    Telegram guarda su propia copia de este chat. Usted puede borrar el chat en Telegram en cualquier momento.

topics-text = Elija un grupo de temas. O escriba una pregunta con sus propias palabras.

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: ¿cuál se parece a su pregunta?

cancelled-text = He dejado de preguntar. Lo que guardó antes sigue aquí. Puede escribir una pregunta, o elegir abajo.

nothing-to-cancel-text = No le estaba preguntando nada. Para borrar una cita aquí, use /appointments. No puedo cancelar una cita en su hospital.

unknown-command-text = No conozco esa orden. /help muestra lo que puedo hacer. También puede escribir una pregunta con sus propias palabras.

old-button-text = Ese botón es de antes y su lugar ya no existe. Puede escribir una pregunta, o elegir abajo.

old-link-text = La respuesta de ese enlace ya no está aquí. Puede escribir una pregunta, o elegir abajo.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Ese número no está entre las opciones. Por favor, escriba un número del { $lowest } al { $highest }, o pregunte con sus propias palabras.

group-notice = Las preguntas de salud son privadas, así que solo contesto en un chat a solas con usted. Por favor, abra un chat privado conmigo y pregunte allí.

## Who reads

consent-first-text =
    Se trata de la atención de otra persona. Decide esa persona, así que antes tiene que estar de acuerdo.

    Por favor, hable con esa persona antes de hacer nada. Pregúntele si quiere una segunda opinión y si quiere que usted le ayude. Los médicos y enfermeras solo pueden hablar con usted sobre esa persona si ella está de acuerdo.

## Judgements

judged-helpful = Gracias por decírmelo. Puede hacer otra pregunta en cualquier momento.

judged-not-helpful = Lamento que esto no le haya ayudado. Puede preguntar con otras palabras, mirar los temas, o hablar con su propio médico o enfermera.

## Buttons (at most 40 characters)

button-home = Inicio
button-back = Atrás
button-topics = Todos los temas
button-settings = Ajustes
button-help = Ayuda
button-about = Quién ha hecho esto
button-privacy = Qué se guarda sobre mí
button-skip = Saltar
button-language = Cambiar el idioma
button-nation = Cambiar el país
button-role = Cambiar quién soy
button-own-number = El teléfono de mi hospital
button-forget-number = Borrar este número
button-helpful = Me ha ayudado
button-not-helpful = No me ha ayudado
button-consent-read = Está de acuerdo, continuar
button-open-here = Abrir esta respuesta con el bot

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    Un traductor escribió estas palabras, pero ninguna persona de lengua materna española las ha revisado todavía. Si algo parece un error, o es muy importante para usted, pregunte a su equipo médico, o léalo en inglés: /language.

language-offer = Parece que escribe en español. También puedo contestar en español.
button-switch = Hablar en español

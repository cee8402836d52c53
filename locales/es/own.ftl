### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Antes de guardar algo sobre su salud, necesito que me diga que sí.

    ¿Puedo guardar lo que usted me da: sus citas, sus listas y motivos, y el teléfono de su hospital? Lo uso para ayudarle a prepararse, para avisarle y para mostrar primero ese teléfono si algo es urgente. No lo uso para nada más.

    Se guarda cifrado. /mydata se lo muestra y /delete lo borra, en cualquier momento. Telegram guarda su propia copia de este chat.

    Si se trata de otra persona, esa persona tiene que estar de acuerdo antes. Si dice que no, puede seguir preguntándome lo que quiera.

own-consent-more =
    Qué guardo si dice que sí, y solo lo que usted me da:
    - sus citas: el día, la hora, el lugar, quién le acompaña, su nota
    - cuándo quiere recibir un recordatorio
    - lo que marca y escribe en sus listas, y sus motivos
    - el teléfono de su hospital

    Para qué: para avisarle a tiempo y para tener sus listas preparadas. Si algo es urgente, muestro primero el teléfono de su hospital. Nadie más lo recibe, y no se usa para venderle nada.

    Quién puede leerlo: se guarda cifrado, con su propia clave. Solo este bot y las personas que lo gestionan pueden abrirlo.

    Cuánto tiempo: una cita pasada se borra después de 30 días. Lo demás se queda hasta que usted lo cambie o lo borre.

    Telegram transporta nuestros mensajes y guarda su propia copia de este chat. Yo no puedo borrar esa copia. Usted puede borrar el chat en Telegram.

    Puede retirar su permiso en cualquier momento en /settings. Entonces borro lo que guardé sobre su salud. Con /delete lo borro todo.

    Si se trata de otra persona, esa persona tiene que estar de acuerdo antes.

    ¿Puedo guardar estas cosas para usted?

own-consent-agreed =
    Usted dijo que sí: puedo guardar lo que me da sobre su salud. Son sus citas, sus listas y motivos, y el teléfono de su hospital.

    Puede retirar su permiso en cualquier momento. Entonces lo borro.

own-consent-declined =
    Está bien. No guardo nada sobre su salud.

    Puede seguir preguntándome lo que quiera y leer todas las respuestas. No puedo guardar citas, listas ni el teléfono de su hospital, y no puedo enviarle recordatorios.

    Si cambia de idea, abra /settings y elija «{ button-own-consent }».

own-ask-withdraw =
    ¿Borro lo que guardo sobre su salud?

    Son sus citas con sus recordatorios, sus listas y motivos, y el teléfono de su hospital. No se puede recuperar.

    Su idioma, su país y quién es usted se quedan. Puede seguir preguntándome lo que quiera.

own-withdrawn =
    Está borrado. Ya no guardo nada sobre su salud, y no llegará ningún recordatorio.

    Puede seguir preguntándome lo que quiera. Si cambia de idea, abra /settings y elija «{ button-own-consent }».

own-unchanged = No se ha borrado nada. Todo sigue como está.

## Everything that is kept. Shown by /mydata.

own-data-title = Lo que guardo sobre usted

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    El número de este chat, para poder contestarle
    Idioma: { $language }
    País: { $nation }
    Usted: { $role }
    El teléfono de su hospital: { $number }
    Puedo guardar datos sobre su salud: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = sí (texto de la versión { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = no (texto de la versión { $version })
own-data-consent-unasked = todavía no se le ha preguntado

own-data-appointments = Sus citas
own-data-appointments-none = ninguna

# $kind (text): for example “Second opinion”.
own-data-kind = Para qué: { $kind }
# $place (text): where it is, in their words.
own-data-place = Lugar: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Le acompaña: { $companion }
# $note (text): their note.
own-data-note = Nota: { $note }

own-data-lists = Sus listas
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: hecho: { $done }, quitado: { $removed }. Lo que añadió usted:
own-data-reasons = Sus motivos

own-data-reminders = Sus recordatorios
own-data-reminders-none = ninguno
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Su zona horaria: { $zone }

own-data-rest = Para que podamos seguir donde lo dejamos
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = La última respuesta que abrió: { $title }
own-data-choices = Las opciones de mi último mensaje
own-data-unfinished = Lo que está haciendo y no ha terminado
own-data-consent-read = Que leyó que el paciente tiene que estar de acuerdo
own-data-judged = Qué respuesta valoró por última vez
own-data-languages = De qué idiomas le he hablado

own-data-file = Lo mismo en un archivo, con todos los detalles. Puede guardarlo, o darlo a otro servicio.
own-data-file-name = mis-datos.json

## The end

own-ask-delete =
    ¿Borro todo lo que guardo sobre usted?

    Entonces desaparecen sus citas y recordatorios, sus listas y motivos, y el teléfono de su hospital. También desaparecen su idioma, su país y quién es usted. Su clave también se destruye. No se puede recuperar nada.

    Le envío un último mensaje, y después ninguno más. Si vuelve a escribirme, empezamos desde el principio.

own-erased =
    He parado, y todo lo que guardaba sobre usted está borrado. No le llegarán más mensajes míos.

    Este chat sigue en Telegram, y puede borrarlo allí. Si alguna vez vuelve a escribirme, empezamos desde el principio.

## Buttons (at most 40 characters)

button-own-agree = Sí
button-own-disagree = No
button-own-tell-more = Quiero saber más
button-own-consent = ¿Puede guardar mis datos de salud?
button-own-take-back = Borrar mis datos de salud
button-own-withdraw = Sí, borrarlo
button-own-data = Ver todo lo que se guarda
button-own-delete = Borrar todo
button-own-delete-all = Sí, borrar todo
button-own-keep = No, conservarlo
button-own-stop = Parar todo y borrarlo

# What people may type instead of the last one, with | between. People never read these.
own-stop-phrases = parar todo | para todo | pare todo | paren todo | páralo todo | pararlo todo | parar todo y borrarlo | detener todo | deten todo | detenlo todo | que pare todo | stop a todo

### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Llame ahora al número de emergencias.

    Diga qué está pasando. Si hay un tratamiento contra el cáncer, dígalo también. Si puede, pida a alguien que se quede con usted hasta que llegue la ayuda.

safety-self-harm =
    Por favor, hable con alguien ahora. Puede contactar con uno de estos servicios a cualquier hora.

    Lamento que esté pasando por algo tan difícil. No tiene que afrontar esto a solas. Si usted u otra persona puede estar en peligro en este momento, llame al número de emergencias.

safety-sepsis =
    Llame ahora al teléfono de oncología de su hospital, que atiende las 24 horas. Está en la tarjeta o en la carta que le dio su equipo.

    Sentir calor, frío o escalofríos, o sentirse mal de repente, puede ser grave durante el tratamiento del cáncer. Hay que llamar enseguida. Si nadie contesta o no tiene el teléfono, llame al número de emergencias.

safety-cord-compression =
    Llame ahora a su equipo de oncología o a su teléfono de 24 horas.

    Hay que llamar enseguida si el dolor de espalda viene con piernas débiles o dormidas. También si nota un cambio en el control de la orina o de las heces (caca). Si nadie contesta, llame al número de emergencias. Llame también a ese número si de repente no siente alguna parte del cuerpo o no puede moverse.

safety-being-hurt =
    Si está en peligro ahora, llame al número de emergencias.

    Lo que está pasando no es culpa suya. Puede contárselo a una enfermera, a un médico o a alguien de confianza. Pida hablar a solas con esa persona.

safety-worse-in-hospital =
    Diga ahora al personal de la planta o sala (ward) que la situación empeora, y pida hablar con la enfermera responsable.

    Diga qué ha cambiado y desde cuándo. Si nadie actúa, pida una revisión urgente de otro equipo. Muchos hospitales muestran en la planta o sala un teléfono para esto.

safety-stopping-treatment =
    Por favor, hable con su equipo de oncología antes de dejar o saltarse cualquier tratamiento. Si ya lo ha dejado, hable ahora.

    La decisión es suya, y su equipo debería respetarla. Su equipo puede decirle qué significa para usted dejarlo y si otra cosa podría ayudar. También es posible una segunda opinión. Pida el teléfono al que llamar de noche si se siente mal.

safety-after-called =
    Ha hecho bien en llamar. Por favor, haga lo que le han dicho.

    Si la situación empeora, llame otra vez y dígalo.

safety-after-accompanied =
    Es bueno que tenga compañía. Pida a esa persona que se quede con usted.

    Si nadie ha llamado todavía, esa persona puede llamar por usted ahora.

## Buttons under every safety message (at most 40 characters)

button-aid-called = Ya he llamado
button-aid-accompanied = Hay alguien conmigo
button-aid-numbers = Mostrar los teléfonos otra vez

# $number (text): as they typed it.
safety-own-number = El teléfono de su hospital: { $number }

safety-not-known = En otro país, llame al número de emergencias de allí.

safety-closing = Nadie está pendiente de este chat, pero sigue abierto. Puede escribirme después.

safety-offer =
    No sé si he entendido bien. ¿Usted u otra persona está en peligro, empeora de salud o piensa en el suicidio, o alguien le hace daño? ¿O quiere usted dejar el tratamiento?

    Si es así, toque abajo para ver qué hacer ahora.

button-safety-offer = Ver qué hacer ahora

safety-topics = Si pregunta por esto en general, puede elegir una respuesta más abajo.

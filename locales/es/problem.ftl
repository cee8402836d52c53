### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Si alguien está muy mal o en peligro, llame ahora:

cannot-read-voice = No puedo escuchar mensajes de voz ni vídeos con sonido. Por favor, escriba su pregunta con palabras.
cannot-read-photo = No puedo ver fotos ni vídeos. Por favor, no envíe aquí imágenes de cartas o resultados. Escriba su pregunta con palabras.
cannot-read-sticker = No puedo leer stickers. Por favor, escriba su pregunta con palabras.
cannot-read-location = No uso su ubicación y no la guardo. Por favor, escriba su pregunta con palabras.
cannot-read-contact = No necesito los datos de contacto de nadie y no los guardo. Por favor, escriba su pregunta con palabras.
cannot-read-document = No puedo leer archivos. Por favor, no envíe aquí cartas o resultados. Escriba su pregunta con palabras.
cannot-read-other = No puedo leer este tipo de mensaje. Por favor, escriba su pregunta con palabras.

apology-text = Lo siento. Algo ha fallado por mi parte y no he podido contestar a su mensaje. Por favor, inténtelo una vez más, o mire /topics.

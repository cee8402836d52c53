### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Se alguém se sente muito mal ou está em perigo, ligue agora:

cannot-read-voice = Não consigo ouvir mensagens de voz nem vídeos com som. Por favor, escreva a pergunta.
cannot-read-photo = Não consigo ver fotografias nem vídeos. Por favor, não envie aqui imagens de cartas ou de resultados. Escreva a pergunta.
cannot-read-sticker = Não consigo ler stickers. Por favor, escreva a pergunta.
cannot-read-location = Não uso a sua localização e não a guardo. Por favor, escreva a pergunta.
cannot-read-contact = Não preciso do número nem dos dados de ninguém, e não os guardo. Por favor, escreva a pergunta.
cannot-read-document = Não consigo ler documentos. Por favor, não envie aqui cartas nem resultados. Escreva a pergunta.
cannot-read-other = Não consigo ler este tipo de mensagem. Por favor, escreva a pergunta.

apology-text = Lamento. Algo falhou do meu lado e não consegui responder à sua mensagem. Por favor, tente mais uma vez, ou veja os temas em /topics.

### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Português

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    As suas configurações. Toque numa para a mudar.

    Língua: { $language }
    País: { $nation }
    Quem é: { $role }
    Número do seu hospital: { $number }
    Posso guardar dados sobre a sua saúde: { $consent }

settings-not-set = por definir
settings-consent-yes = sim
settings-consent-no = não
settings-consent-unasked = ainda não perguntei

ask-number-text =
    Por favor, escreva o número que o seu hospital deu para chamadas urgentes. Muitas vezes está num cartão ou numa carta.

    Mostro-o em primeiro lugar se me falar de algo urgente. Fica encriptado e não serve para mais nada. Pode apagá-lo aqui a qualquer momento.

# $number (text): as they typed it.
ask-number-kept = Tenho este número guardado: { $number }

# $number (text): as they typed it.
number-kept-text = Vou mostrar este número em primeiro lugar se algo for urgente: { $number }. Por favor, veja se está certo.

number-unclear-text = Não consigo ler isso como número de telefone. Por favor, escreva-o como está no cartão ou na carta, por exemplo com os espaços.

number-forgotten-text = Apaguei esse número.

nation-england = Inglaterra
nation-scotland = Escócia
nation-wales = País de Gales
nation-northern-ireland = Irlanda do Norte
nation-united-states = Estados Unidos
nation-elsewhere = Outro lugar, ou não sei

role-patient = Tenho cancro (câncer), ou talvez tenha
role-family = Sou da família, ou amigo ou amiga
role-support-worker = Sou profissional de apoio

### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Ligue agora para o número de emergência.

    Diga o que se passa. Se há um tratamento do cancro (câncer) em curso, diga isso também. Se for possível, peça a alguém que fique ao seu lado até chegar ajuda.

safety-self-harm =
    Por favor, fale agora com alguém. Pode ligar para um destes números a qualquer hora.

    Lamento que tudo seja tão difícil neste momento. Não precisa de enfrentar isto sem ajuda. Se a sua segurança ou a de outra pessoa está em risco agora, ligue para o número de emergência.

safety-sepsis =
    Ligue agora para o número de oncologia do seu hospital, que atende 24 horas. Está no cartão ou na carta que a equipa entregou.

    Sentir calor, frio, calafrios ou um mal-estar repentino durante o tratamento do cancro (câncer) pode ser grave. É preciso ligar de imediato. Se ninguém atender, ou se não tiver esse número, ligue para o número de emergência.

safety-cord-compression =
    Ligue agora para a sua equipa de oncologia ou para o número que atende 24 horas.

    Dor nas costas com pernas fracas ou dormentes é motivo para ligar de imediato. O mesmo vale se tem mais dificuldade do que antes em fazer ou segurar a urina ou as fezes. Se ninguém atender, ligue para o número de emergência. Ligue também para esse número se, de repente, perder a sensibilidade ou não se conseguir mexer.

safety-being-hurt =
    Em caso de perigo neste momento, ligue para o número de emergência.

    O que acontece não é culpa sua. Pode contar a um enfermeiro, a um médico ou a alguém da sua confiança. Peça para falar a sós com essa pessoa.

safety-worse-in-hospital =
    Diga agora aos profissionais da enfermaria que a situação piorou e peça para falar com o enfermeiro responsável (nurse in charge).

    Diga o que mudou e desde quando. Se ninguém fizer nada, peça uma avaliação urgente por outra equipa. Muitos hospitais têm na enfermaria um número para isto.

safety-stopping-treatment =
    Por favor, fale com a sua equipa de oncologia antes de parar ou de deixar de fazer um tratamento. Se já parou, fale agora.

    A decisão é sua, e a equipa deve respeitá-la. A equipa pode explicar o que significa parar no seu caso, e se há outra coisa que possa ajudar. Também é possível pedir uma segunda opinião. Peça o número para ligar à noite em caso de mal-estar.

safety-after-called =
    Ainda bem que ligou. Por favor, faça o que lhe disseram.

    Se piorar, ligue outra vez e diga isso.

safety-after-accompanied =
    Ainda bem que tem companhia. Peça a essa pessoa que fique ao seu lado.

    Se ninguém ligou ainda, essa pessoa pode ligar agora em seu nome.

## Buttons under every safety message (at most 40 characters)

button-aid-called = Já liguei
button-aid-accompanied = Tenho alguém comigo
button-aid-numbers = Mostrar os números outra vez

# $number (text): as they typed it.
safety-own-number = Número do seu próprio hospital: { $number }

safety-not-known = Noutro país, ligue para o número de emergência desse país.

safety-closing = Ninguém acompanha esta conversa, mas ela continua aberta. Pode escrever aqui depois.

safety-offer =
    Não sei se compreendi bem. Está em perigo, está a piorar de saúde, pensa em suicídio ou alguém lhe faz mal, ou há outra pessoa numa situação assim? Ou quer parar o tratamento?

    Se sim, toque abaixo para ver o que fazer agora.

button-safety-offer = Ver o que fazer agora

safety-topics = Se a pergunta é de ordem geral, pode escolher uma resposta abaixo.

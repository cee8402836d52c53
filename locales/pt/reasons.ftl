### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Quero confirmar o meu diagnóstico
    .line = Gostaria que outro médico verificasse o meu diagnóstico, para eu poder ter a certeza.
reason-other-treatments = Quero saber o que mais existe
    .line = Gostaria de saber que outros tratamentos há no meu caso.
reason-confirm = Quero ouvir mais um médico
    .line = Gostaria que mais um médico confirmasse o que me disseram.
reason-best-treatment = Receio que haja um tratamento melhor
    .line = Receio que o tratamento proposto não seja o melhor que existe no meu caso.
reason-wrong-diagnosis = O meu diagnóstico pode estar errado
    .line = Tenho receio de que o meu diagnóstico esteja errado, e gostaria de dizer a razão.
reason-takes-too-long = O meu diagnóstico demora muito
    .line = Demora muito a saber o que tenho. Gostaria de saber o que ainda falta.
reason-not-at-ease = O plano não me dá tranquilidade
    .line = O plano não me dá tranquilidade, e gostaria de falar sobre o que me preocupa.
reason-sooner-or-elsewhere = Talvez seja mais cedo ou noutro lugar
    .line = Gostaria de saber se o tratamento podia começar mais cedo, ou ser feito noutro lugar.
reason-hard-to-talk = É difícil falar com o meu médico
    .line = Não me sinto capaz de falar abertamente, e gostaria de encontrar uma maneira.
reason-disagree = Não concordo com o meu médico
    .line = Vejo algumas coisas de outra maneira que o meu médico, e gostaria de dizer como.
reason-rare = O meu cancro (câncer) é raro
    .line = O meu cancro (câncer) é de um tipo raro. Gostaria de ouvir um médico que o conheça bem.
reason-conflicting-advice = Disseram-me coisas diferentes
    .line = Recebi conselhos que não combinam entre si. Gostaria de saber como os entender.
reason-few-cases = O meu médico viu poucos casos assim
    .line = Gostaria de ouvir um médico que já viu muitas pessoas com a minha doença.
reason-cannot-choose = Não consigo escolher o tratamento
    .line = Há mais de um tratamento, e não consigo escolher. Outra opinião podia ajudar.
reason-unclear-tests = Os exames não mostram bem o que é
    .line = Os meus exames não mostram com clareza que cancro (câncer) é, ou onde. Gostaria que outro médico os analisasse.
reason-already-treated = Quero conselho sobre como continuar
    .line = Já fiz tratamento. Gostaria de ter o conselho de outro médico sobre como deve continuar.

### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = 向自己的医生提出
    .text = 在决定之前，我想征求第二意见。请告诉我，我们可以怎样安排。我暂时保留已经约好的检查和治疗。
script-ask-gp-referral = 请家庭医生（GP）转诊
    .text = 我想请另一位医院医生看看我的情况。您能把我转诊给另一位顾问医生（consultant）吗？请把我的病历和检查结果也送去。
script-ask-for-names = 请医生给一些医生的名字
    .text = 我想征求第二意见。您能给我一些可以联系的医生的名字吗？他们怎样拿到我的病历？
script-ask-how-here = 问当地是怎样做的
    .text = 我想请另一位医生看看我的情况。在这里我要问谁？由谁送我的病历？我要付多少钱？
script-is-waiting-safe = 问等待是否安全
    .text = 征求第二意见会耽搁多久？如果我的治疗晚一些开始，会不会对我有害？我最晚什么时候要决定？
script-doctor-unhappy = 医生似乎不高兴时
    .text = 我不想让您不高兴，也很感谢您为我做的一切。这是一件大事。再听一位医生的看法，我会更安心。
script-say-a-worry = 很难开口时
    .text = 这话我很难说出口。我的治疗中有件事让我担心。我可以慢慢跟您说吗？
script-not-understood = 没有听懂时
    .text = 这个我没听懂。您能换个说法再说一次吗？请帮我写下要点。
script-ask-for-records = 索取病历
    .text = 我想要我的病历副本，包括检查结果和影像检查。您需要我提供什么？我什么时候能拿到？要收费吗？
script-ask-for-scans = 索取报告、影像检查和切片
    .text = 我要去看另一位医生。我需要病理报告（pathology report）和影像检查光盘。如果对方要组织切片（tissue slides），由谁送去？最快什么时候能全部拿到？
script-phone-secretary = 打电话给医生的秘书
    .text = 我约了看第二意见。我的病历和影像检查结果收到了吗？如果没有，谁可以送来？我应当带什么？
script-ask-health-plan = 打电话给医疗保险计划
    .text = 我想征求第二意见。费用你们付吗？我需要转诊信（referral）吗？哪些医生在保险网络内（in network）？我自己要付多少？
script-ask-interpreter = 请对方安排翻译（口译员）
    .text = 我的预约需要口译员。请您约一位，并记在我的名字旁边，好吗？要收费吗？在那天之前，我会再打电话核对。
script-tell-family = 告诉家人
    .text = 我要请另一位医生看看我的情况。已经约好的日期我会保留。如果你能陪我去，一起听，会对我有帮助。
script-speak-for-patient = 替患者说话
    .text = 我替一位患者打电话，患者已经同意。患者想征求第二意见。您需要患者提供什么，才能和我谈？
script-write-to-own-doctor = 请第二位医生写信
    .text = 您能不能写信给我自己的医生，说明您怎样看我的诊断和治疗？我也想要一份副本。这样我们可以谈清楚。

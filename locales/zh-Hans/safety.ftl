### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    请立即拨打紧急电话。

    请说明正在发生什么。如果正在接受癌症治疗，也请说出来。如果可以，请找一个人陪着您，直到救援人员到达。

safety-self-harm =
    请现在就找人谈一谈。您随时可以联系以下任何一处。

    您现在这么难受，我很难过。您不必独自面对。如果您或别人此刻可能有危险，请拨打紧急电话。

safety-sepsis =
    请立即拨打您医院的24小时癌症专线。号码在医疗团队给您的卡片或信件上。

    癌症治疗期间，如果感到发热、发冷、发抖或突然不舒服，可能很严重，需要马上打电话。如果无人接听，或者您没有这个号码，请拨打紧急电话。

safety-cord-compression =
    请立即打电话给您的癌症医疗团队，或拨打他们的24小时专线。

    背痛并且双腿无力或发麻，或者大小便的控制和以前不一样，都需要马上打电话。如果无人接听，或者您突然没有知觉、动不了，请拨打紧急电话。

safety-being-hurt =
    如果您现在有危险，请拨打紧急电话。

    发生这样的事不是您的错。您可以告诉护士、医生或您信任的人，并要求单独和他们谈。

safety-worse-in-hospital =
    请立即告诉病房医护人员情况在变差，并要求见当班负责护士（nurse in charge）。

    请说清楚有什么变化、从什么时候开始。如果没有人采取行动，请要求由另一个团队紧急评估。许多医院在病房里贴有相应的电话号码。

safety-stopping-treatment =
    在停止治疗或少做任何一次治疗之前，请先和您的癌症医疗团队谈一谈。如果已经停了，请现在就谈。

    这是您的决定，他们应当尊重。他们可以告诉您停止治疗对您意味着什么，以及有没有别的办法可能有帮助。您也可以征求第二意见。请问清楚夜间不舒服时该打哪个电话。

safety-after-called =
    您已经打了电话，这很好。请按照他们告诉您的去做。

    如果情况变差，请再打电话，并说明变差了。

safety-after-accompanied =
    有人在您身边，这很好。请让对方留下来陪您。

    如果还没有人打电话，对方现在可以替您打。

## Buttons under every safety message (at most 40 characters)

button-aid-called = 我已经打了电话
button-aid-accompanied = 有人陪着我
button-aid-numbers = 再显示一次电话号码

# $number (text): as they typed it.
safety-own-number = 您医院的专用号码：{ $number }

safety-not-known = 如果您在其他国家，请拨打当地的紧急电话。

safety-closing = 没有人在看这个聊天，但聊天会一直开着。之后您可以再给我发信息。

safety-offer =
    我不确定有没有理解您的意思。您或别人是不是有危险、身体越来越差、受到伤害，或者有自杀的念头？或者，您是不是想停止治疗？

    如果是，请点下面的按钮，看看现在该怎么做。

button-safety-offer = 查看现在该怎么做

safety-topics = 如果您只是想了解这方面的一般情况，可以在下面选一个回答。

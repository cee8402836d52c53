### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = 提出之前
    .purpose = 要求第二意见之前，先想清楚您想要什么。
checklist-before-you-ask-consent = 先问患者：想要第二意见吗？
    .more = 由患者决定，而且必须同意您帮忙。如果对方不愿意，就不要再提。
checklist-before-you-ask-your-reason = 写下您为什么想听另一种看法
    .more = 一两个理由就够了。这对您和医生都有帮助。
checklist-before-you-ask-explain-again = 请医生再解释一次
    .more = 很多时候，好好谈一次就够了，不需要第二意见。
checklist-before-you-ask-could-waiting-harm = 问医生：等待会不会对我有害？
    .more = 问清楚可能推迟多久。如果治疗很紧急，请先和医疗团队谈，再做决定。
checklist-before-you-ask-keep-bookings = 保留已经约好的检查和治疗
    .more = 不要取消。如果您留在第一位医生那里，保留的日期可以节省时间。
checklist-before-you-ask-for-and-against = 想一想支持和反对的理由
    .more = 支持：多一位专家看您的情况。反对：治疗可能晚一些开始，路程可能很远。
checklist-before-you-ask-your-questions = 写下您没听懂的地方
    .more = 再问一次，谁都不必不好意思。要一下子听懂这么多不容易。
checklist-before-you-ask-why-this-plan = 问为什么为您选了这种治疗
    .more = 您的医生或专科护士可以告诉您，也可以说还有什么别的办法。
checklist-before-you-ask-company = 请一个人陪您去谈话
checklist-before-you-ask-whom-to-ask-uk = 选好向谁提出：顾问医生、家庭医生（GP）或科室
    .more = 最好先问顾问医生（consultant，医院的资深医生）。另一条途径是家庭医生（GP）。
checklist-before-you-ask-private-price-uk = 如果考虑自费，先问价格
    .more = 如果您自费，对方必须一开始就告诉您价格。如果您有保险，预约之前请先问保险公司。
checklist-before-you-ask-names-us = 请医生给您一些可以联系的医生的名字
    .more = 问您自己的医生，或另一位您信任的医生。
checklist-before-you-ask-health-plan-us = 问您的医疗保险计划（health plan）支付哪些费用
    .more = 问保险网络（network）、转诊信（referral），以及您自己要付的部分。
checklist-before-you-ask-rules-elsewhere = 问医院，您那里是怎样做的
    .more = 规定和费用各国不同。

## The talk with your own doctor

checklist-talk-with-your-doctor = 和自己的医生谈话
    .purpose = 把理由和问题写在纸上带去。
checklist-talk-with-your-doctor-consent = 问患者，您可不可以去、可不可以说话
    .more = 只有患者同意，医生才能和您谈患者的情况。
checklist-talk-with-your-doctor-interpreter = 请对方为这次谈话安排口译员
    .more = 尽早把您的语言告诉诊所或医院。
checklist-talk-with-your-doctor-ask-plainly = 说：“我想征求第二意见”
    .more = 医生很少会因此不高兴。他们也会互相请教。
checklist-talk-with-your-doctor-could-waiting-harm = 问：晚一些开始，会不会对我有害？
    .more = 如果病很严重，或治疗很紧急，请先问这一点，再做决定。
checklist-talk-with-your-doctor-keep-bookings = 说明您会保留已经约好的日期
    .more = 不要取消。如果您留在这位医生那里，保留的日期可以节省时间。
checklist-talk-with-your-doctor-your-reason = 说明您为什么想听另一种看法
    .more = 如果您想要别的治疗，或对诊断有疑虑，也请说出来。
checklist-talk-with-your-doctor-how-long = 问大概要多久
checklist-talk-with-your-doctor-explain-again = 请医生用简单的话再说一次诊断
    .more = 受到打击之后，很难听进去。医生知道这一点。
checklist-talk-with-your-doctor-why-this-plan = 问为什么为您选了这种治疗
checklist-talk-with-your-doctor-other-treatments = 问还有哪些别的治疗
checklist-talk-with-your-doctor-company = 带一个能帮您记录的人
checklist-talk-with-your-doctor-referral-uk = 要求转诊（referral）给另一位专科医生
    .more = 转诊就是把您转介给另一位医生。医生会看您的情况，也可能说不行。
checklist-talk-with-your-doctor-names-us = 请医生给您一些可以联系的医生的名字
checklist-talk-with-your-doctor-rules-elsewhere = 问这里怎样安排第二意见

## Preparing for the second appointment

checklist-preparing = 为第二意见做准备
    .purpose = 准备好笔记、问题和病历。
checklist-preparing-interpreter = 现在就请对方安排口译员
    .more = 预约时说明您的语言。提前几天打电话，问是否已经安排好。
checklist-preparing-your-aim = 想好您希望从这次看诊中得到什么
    .more = 把这句话写完整：“看完之后，我想知道……”
checklist-preparing-records-arrived-uk = 打电话问：我的病历收到了吗？
    .more = 也问影像检查和化验的结果。如果还没收到，请在看诊之前告诉您自己的医生。
checklist-preparing-records-complete-us = 问新诊所：需要的资料是否都齐了
    .more = 通常需要病理报告（pathology report，实验室的报告）和影像检查光盘。也问是否需要组织切片（tissue slides）。
checklist-preparing-records-how-elsewhere = 问：病历有人送去，还是我自己带？
    .more = 如果应当有人送去，问是否已经收到。
checklist-preparing-your-questions = 写下您的问题
    .more = 把最重要的三个写在最上面。您可以放心地问。
checklist-preparing-your-notes = 写下症状和到目前为止的治疗
    .more = 几行就够了：什么时候开始有什么症状，您接受过哪些治疗。
checklist-preparing-patient-aim = 问患者希望了解什么
    .more = 患者可以把这句话写完整：“看完之后，我想知道……”
checklist-preparing-relative-agrees = 问患者，您可以说什么、问什么
    .more = 有些事可能要保密。由患者决定。
checklist-preparing-records-sent-uk = 要求把病历和影像检查结果送去
    .more = 问您自己的医生，由谁送、送什么、什么时候送。
checklist-preparing-health-plan-us = 问您的医疗保险计划：费用和转诊信
    .more = 问医生是否在保险网络内（in network），以及您自己要付多少。
checklist-preparing-medicines = 列出药物、维生素和营养补充剂
    .more = 写下每一种的名称、用量和时间。
checklist-preparing-company = 请一位朋友或亲属陪您去
    .more = 他们可以支持您，一起听，也帮着问。
checklist-preparing-travel = 计划好怎么去、怎么回来
checklist-preparing-keep-bookings = 保留已经约好的检查和治疗
    .more = 不要因为这次看诊而取消。如果您留在第一位医生那里，保留的日期可以节省时间。

## What to bring

checklist-what-to-bring = 带什么去
    .purpose = 前一天把东西都放在一个袋子里。
checklist-what-to-bring-consent = 问患者，您可以拿哪些文件
    .more = 病历属于患者。谁可以看，由患者决定。
checklist-what-to-bring-papers = 带上家里有的医疗文件
    .more = 信件、检查结果和报告都算。
checklist-what-to-bring-copies = 带上病历的副本，除非已经提前送去
    .more = 如果不确定是否已经送去，就带上您有的。
checklist-what-to-bring-medicines = 带上所有药物的清单
    .more = 维生素和营养补充剂也算。您可以照着药盒抄。
checklist-what-to-bring-arrived-uk = 核对病历是否已经收到
    .more = 病历应当有人替您送去。提前几天打电话给新医院。
checklist-what-to-bring-pathology-us = 带上病理报告（pathology report）
    .more = 这是实验室对您的组织所做的报告。请向做检查的医院索取副本。
checklist-what-to-bring-who-sends-elsewhere = 问由谁送病历，以及您要带什么
    .more = 各国不同。
checklist-what-to-bring-scans-us = 带上影像检查光盘
    .more = 问为您做影像检查的医院。
checklist-what-to-bring-slides-us = 问是否需要组织切片（tissue slides），由谁送去
checklist-what-to-bring-questions = 带上写好的问题和一支笔
checklist-what-to-bring-notes = 带上症状和治疗的笔记
checklist-what-to-bring-letter = 带上预约信和身份证件
checklist-what-to-bring-insurance-card-us = 带上保险卡
checklist-what-to-bring-glasses = 带上眼镜或助听器

## Questions for the second doctor

checklist-questions-for-second-doctor = 给第二位医生的问题
    .purpose = 问过的问题请打勾。不需要的请去掉。
checklist-questions-for-second-doctor-consent = 问患者，您可以问哪些问题
    .more = 朋友或亲属也可以提问。进去之前先商量好。
checklist-questions-for-second-doctor-same-diagnosis = 您对我的诊断，看法相同吗？
checklist-questions-for-second-doctor-same-treatment = 您会用同样的方法给我治疗吗？为什么？
checklist-questions-for-second-doctor-other-treatments = 我还有什么别的治疗可选？
checklist-questions-for-second-doctor-could-waiting-harm = 晚一些开始治疗，会不会对我有害？
    .more = 也请询问您自己的医生。保留已经约好的检查和治疗。
checklist-questions-for-second-doctor-keep-bookings = 已经约好的日期我都保留着。这样对吗？
    .more = 不要取消。如果您留在第一位医生那里，保留的日期可以节省时间。
checklist-questions-for-second-doctor-good-and-bad = 每种选择有什么好处和坏处？
checklist-questions-for-second-doctor-trial = 我可以参加新疗法的临床试验（trial）吗？
    .more = 这个问题，您也可以问自己的医生和护士。
checklist-questions-for-second-doctor-more-tests = 我需要再做检查吗？哪些？为什么？
checklist-questions-for-second-doctor-cases-like-mine = 您看过很多得我这种病的人吗？
checklist-questions-for-second-doctor-treat-me = 如果我想请您治疗，您愿意吗？
    .more = 第二位医生不是一定要做您的医生。
checklist-questions-for-second-doctor-write-to-doctor = 您会写信给我自己的医生吗？
checklist-questions-for-second-doctor-in-writing = 能给我书面答复吗？
checklist-questions-for-second-doctor-cost = 要多少钱？由谁付？

## On the day

checklist-the-day = 当天
    .purpose = 看诊当天的几个小步骤。
checklist-the-day-relative-listens = 让患者先说
    .more = 您可以听、记录和提问，按事先商量好的做。
checklist-the-day-interpreter = 在前台说您需要口译员
    .more = 在谈话开始前说。如果没有人来，要求电话或视频口译。
checklist-the-day-time-and-place = 核对时间、地点和路线
checklist-the-day-papers = 带上文件、清单和问题
checklist-the-day-your-aim = 一开始就说您希望了解什么
checklist-the-day-first-opinion = 说出第一位医生发现了什么、建议了什么
checklist-the-day-all-questions = 放心地提问
    .more = 看诊就是为了这个。
checklist-the-day-not-clear = 如果有不清楚的，请说出来
    .more = 您可以说：“请换个说法再告诉我一次。”
checklist-the-day-write-answers = 写下答案，或请别人写
checklist-the-day-a-break = 如果受不了，要求休息一下
    .more = 再听一次诊断，可能会难过。
checklist-the-day-next-steps = 问接下来怎么办，可以打电话给谁
checklist-the-day-who-tells-doctor = 问由谁、什么时候告诉您自己的医生

## After the visit

checklist-after-the-visit = 看诊之后
    .purpose = 把新的看法带回给您自己的医生。
checklist-after-the-visit-consent = 问患者，接下来想怎么做
    .more = 这由患者选择。对方同意，您就可以帮忙。
checklist-after-the-visit-write-down = 趁记得清楚，写下听到的内容
checklist-after-the-visit-tell-own-doctor = 和自己的医生谈清楚
    .more = 你们两人可能会一起改变治疗。
checklist-after-the-visit-keep-bookings = 保留已经约好的检查和治疗
    .more = 在做任何改变之前，先和医疗团队谈。
checklist-after-the-visit-could-waiting-harm = 问花时间考虑会不会对您有害
    .more = 如果治疗很紧急，请现在就问医疗团队。
checklist-after-the-visit-they-agree = 如果看法一致：和医生看接下来的日期
    .more = 两位医生看法一致时，大多数人对方案更有把握。
checklist-after-the-visit-they-differ = 如果看法不同：问每位医生为什么
    .more = 不必惊慌。您还有几条路可走。
checklist-after-the-visit-third-doctor = 如果无法选择：问能不能看第三位医生
checklist-after-the-visit-who-treats = 决定您想由谁治疗
    .more = 您不必换医生。
checklist-after-the-visit-take-me-on = 想换医生吗？问第二位医生
    .more = 第二位医生不是一定要接收您。请问清楚，办好之前由谁照顾您。
checklist-after-the-visit-letter-arrived = 核对报告是否已送到您的医生那里
    .more = 也为自己要一份副本。
checklist-after-the-visit-feelings = 把您的感受告诉医疗团队
    .more = 再听到同样的话，可能会失望，也可能会难过。
checklist-after-the-visit-health-plan-us = 和医疗保险计划核对账单
checklist-after-the-visit-interpreter = 请对方为下一次谈话安排口译员

### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = 我想核实诊断
    .line = 我想请另一位医生核实我的诊断，这样我才能确定。
reason-other-treatments = 我想知道还有什么别的办法
    .line = 我想知道，我还有哪些别的治疗。
reason-confirm = 我想再听一位医生说
    .line = 我想请另一位医生证实我听到的内容。
reason-best-treatment = 我担心有更好的治疗
    .line = 我担心，现在给我的治疗不是对我最好的。
reason-wrong-diagnosis = 我觉得诊断可能有误
    .line = 我担心我的诊断可能有误，我想说说原因。
reason-takes-too-long = 我的诊断拖得太久了
    .line = 过了很久还没查明我得了什么病。我想知道还缺什么。
reason-not-at-ease = 我对方案不放心
    .line = 我对方案不放心，想谈谈让我担心的地方。
reason-sooner-or-elsewhere = 也许可以更早，或换个地方
    .line = 我想知道，治疗能不能更早开始，或在别的地方做。
reason-hard-to-talk = 我和医生很难沟通
    .line = 我觉得不能畅所欲言，想找个办法。
reason-disagree = 我不同意医生的看法
    .line = 有些事我和医生的看法不同，我想说说哪里不同。
reason-rare = 我的癌症很罕见
    .line = 我的癌症属于罕见类型。我想听听很了解这种病的医生怎么说。
reason-conflicting-advice = 我听到的说法不一样
    .line = 我得到的建议互相不一致。我想知道该怎样理解。
reason-few-cases = 我的医生很少见过这样的病例
    .line = 我想听听看过很多这种病的医生怎么说。
reason-cannot-choose = 我无法在几种治疗中选择
    .line = 有不止一种治疗，我无法选择。另一种看法可能会帮到我。
reason-unclear-tests = 我的检查没有清楚的结果
    .line = 我的检查没有清楚显示是哪种癌症或在什么部位。我想请另一位医生看看。
reason-already-treated = 我想知道接下来该怎么做
    .line = 我已经接受过治疗。我想请另一位医生建议接下来该怎样继续。

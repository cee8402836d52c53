### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Rwyf am i’m diagnosis gael ei wirio
    .line = Hoffwn i feddyg arall wirio fy niagnosis, er mwyn i mi fod yn sicr ohono.
reason-other-treatments = Rwyf am wybod beth arall sydd ar gael
    .line = Hoffwn wybod pa driniaethau eraill sydd i mi.
reason-confirm = Rwyf am glywed gan un meddyg arall
    .line = Hoffwn i un meddyg arall gadarnhau’r hyn a ddywedwyd wrthyf.
reason-best-treatment = Rwy’n ofni bod triniaeth well
    .line = Rwy’n ofni nad y driniaeth sydd ar gynnig yw’r gorau sydd i mi.
reason-wrong-diagnosis = Efallai fod fy niagnosis yn anghywir
    .line = Rwy’n poeni y gall fy niagnosis fod yn anghywir, a hoffwn ddweud pam.
reason-takes-too-long = Mae fy niagnosis yn cymryd rhy hir
    .line = Mae’n cymryd yn hir i ddarganfod beth sydd arnaf. Hoffwn wybod beth sydd ei angen o hyd.
reason-not-at-ease = Nid wyf yn gyfforddus gyda’r cynllun
    .line = Nid wyf yn gyfforddus gyda’r cynllun, a hoffwn siarad am yr hyn sy’n fy mhoeni.
reason-sooner-or-elsewhere = Gall fod yn gynt, neu mewn lle arall
    .line = Hoffwn wybod a allai triniaeth ddechrau’n gynharach, neu gael ei gwneud mewn lle arall.
reason-hard-to-talk = Mae’n anodd siarad â’m meddyg
    .line = Nid wyf yn teimlo y gallaf siarad yn rhydd, a hoffwn ddod o hyd i ffordd.
reason-disagree = Nid wyf yn cytuno â’m meddyg
    .line = Rwy’n gweld rhai pethau mewn ffordd wahanol i’m meddyg, a hoffwn ddweud sut.
reason-rare = Mae fy nghanser yn brin
    .line = Mae fy nghanser o fath prin. Hoffwn glywed gan feddyg sy’n ei adnabod yn dda.
reason-conflicting-advice = Dywedwyd pethau gwahanol wrthyf
    .line = Cefais gyngor nad yw’n cyd-fynd. Hoffwn wybod sut i wneud synnwyr ohono.
reason-few-cases = Prin yw profiad fy meddyg o’m salwch i
    .line = Hoffwn glywed gan feddyg sydd wedi gweld llawer o bobl â’m salwch i.
reason-cannot-choose = Ni allaf ddewis rhwng triniaethau
    .line = Mae mwy nag un driniaeth, ac ni allaf ddewis. Gallai barn arall fy helpu.
reason-unclear-tests = Nid yw fy mhrofion yn ei ddangos yn glir
    .line = Nid yw fy mhrofion yn dangos yn glir pa ganser yw hwn, neu ble. Hoffwn i feddyg arall edrych arnyn nhw.
reason-already-treated = Rwyf am gael cyngor ar fynd ymlaen
    .line = Rwyf wedi cael triniaeth. Hoffwn gyngor meddyg arall ar sut dylai fynd ymlaen.

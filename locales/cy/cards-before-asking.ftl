### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = Beth allaf roi cynnig arno cyn gofyn?
card-try-first-uk =
    .short =
        Siaradwch unwaith eto â’r tîm sydd gennych nawr. Yn aml mae eglurhad da yn ddigon, ac wedyn nid oes angen ail farn arnoch.

        Os oes gennych amheuon o hyd ar ôl y sgwrs honno, gofynnwch i’ch meddyg eich atgyfeirio. Ystyr hynny yw eich anfon at feddyg arall.
    .do-1 = Meddyliwch beth yn union sy’n gwneud i chi fod eisiau barn arall.
    .do-2 = Gofynnwch i’ch tîm am un apwyntiad arall.
    .do-3 = Ysgrifennwch eich cwestiynau, a dewch â rhywun gyda chi.
    .detail =
        Gall hyd yn oed meddwl am ail farn fod yn straen. Nid oes rhaid i chi drefnu’r cyfan ar eich pen eich hun.

        Mae un sgwrs arall yn gadael i chi godi eich cwestiynau a’ch pryderon yn gyntaf. Dywedwch os nad ydych yn hapus â’r diagnosis, neu os hoffech driniaeth arall. Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael.

        Cyn i chi ofyn am ail farn, pwyswch y pwyntiau o blaid ac yn erbyn.

        A yw amser yn brin? Os felly, gofynnwch i’ch tîm canser am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK yn dweud ar ei fforwm ar-lein mai dyma’r ffordd gyflymaf.
card-try-first-us =
    .short = Siaradwch unwaith eto â’r tîm sydd gennych nawr. Yn aml mae eglurhad da yn ddigon, ac wedyn nid oes angen ail farn arnoch. Os oes gennych amheuon o hyd ar ôl y sgwrs honno, dywedwch wrth eich meddyg yr hoffech gael un.
    .do-1 = Meddyliwch beth yn union sy’n gwneud i chi fod eisiau barn arall.
    .do-2 = Gofynnwch i’ch tîm am un apwyntiad arall.
    .do-3 = Ysgrifennwch eich cwestiynau, a dewch â rhywun gyda chi.
    .detail =
        Gall hyd yn oed meddwl am ail farn fod yn straen. Nid oes rhaid i chi drefnu’r cyfan ar eich pen eich hun.

        Mae un sgwrs arall yn gadael i chi godi eich cwestiynau a’ch pryderon yn gyntaf. Dywedwch os nad ydych yn hapus â’r diagnosis, neu os hoffech driniaeth arall. Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael.

        Cyn i chi ofyn am ail farn, pwyswch y pwyntiau o blaid ac yn erbyn. Os ydych eisiau un wedyn, gofynnwch i’ch meddyg am enwau y gallech gysylltu â nhw. Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud ei bod yn hawl i bob claf.
card-try-first-elsewhere =
    .short = Siaradwch unwaith eto â’r tîm sydd gennych nawr. Yn aml mae eglurhad da yn ddigon, ac wedyn nid oes angen ail farn arnoch. Os oes gennych amheuon o hyd ar ôl y sgwrs honno, dywedwch wrth eich meddyg yr hoffech gael un.
    .do-1 = Meddyliwch beth yn union sy’n gwneud i chi fod eisiau barn arall.
    .do-2 = Gofynnwch i’ch tîm am un apwyntiad arall.
    .do-3 = Ysgrifennwch eich cwestiynau, a dewch â rhywun gyda chi.
    .detail =
        Gall hyd yn oed meddwl am ail farn fod yn straen. Nid oes rhaid i chi drefnu’r cyfan ar eich pen eich hun.

        Mae un sgwrs arall yn gadael i chi godi eich cwestiynau a’ch pryderon yn gyntaf. Dywedwch os nad ydych yn hapus â’r diagnosis, neu os hoffech driniaeth arall. Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael.

        Cyn i chi ofyn am ail farn, pwyswch y pwyntiau o blaid ac yn erbyn. Mae’r ffordd o gael un yn wahanol o wlad i wlad. Gall eich meddyg neu’ch ysbyty ddweud beth yw’r rheolau lle rydych chi’n byw.

## did-not-understand

card-did-not-understand = Ni ddeallais yr hyn a ddywedwyd wrthyf
card-did-not-understand-uk =
    .short =
        Gofynnwch eto, os gwelwch yn dda. Nid oes angen teimlo cywilydd. Mae meddygon yn gwybod bod llawer i’w ddeall, a bod sioc yn ei gwneud yn anoddach dilyn.

        Gofynnwch i’ch meddyg egluro’r diagnosis eto, gyda phob rhan nad yw’n glir.
    .do-1 = Ysgrifennwch bob peth nad yw’n glir i chi.
    .do-2 = Gofynnwch i’ch meddyg neu’ch nyrs arbenigol ei egluro eto.
    .do-3 = Dewch â rhywun a all wrando gyda chi.
    .detail =
        Yn aml gall nyrs arbenigol egluro pwynt nad oedd yn glir. Gall y nyrs hefyd roi gwybod i’r meddyg am eich pryderon. Gall fod o help gweld y meddyg a’r nyrs yr un pryd.

        Dim ond yn hwyrach y daw rhai cwestiynau, er enghraifft wrth ddarllen rhywbeth gartref. Gallwch fynd â’r rhain yn ôl at eich arbenigwr hefyd.

        Gallech ddweud: ‘Roeddwn mewn sioc ac ni ddeallais y cyfan. A allech ei egluro unwaith eto, mewn geiriau syml?’

        Yn aml mae eglurhad da yn ddigon, ac wedyn nid oes angen ail farn.
card-did-not-understand-us-and-elsewhere =
    .short =
        Gofynnwch eto, os gwelwch yn dda. Nid oes angen teimlo cywilydd. Mae meddygon yn gwybod bod llawer i’w ddeall, a bod sioc yn ei gwneud yn anoddach dilyn.

        Gofynnwch i’ch meddyg egluro’r diagnosis eto, gyda phob rhan nad yw’n glir.
    .do-1 = Ysgrifennwch bob peth nad yw’n glir i chi.
    .do-2 = Gofynnwch i’ch meddyg ei egluro eto.
    .do-3 = Dewch â rhywun a all wrando gyda chi.
    .detail =
        Dim ond yn hwyrach y daw rhai cwestiynau, er enghraifft wrth ddarllen rhywbeth gartref. Gallwch fynd â’r rhain yn ôl at eich arbenigwr hefyd.

        Gallech ddweud: ‘Roeddwn mewn sioc ac ni ddeallais y cyfan. A allech ei egluro unwaith eto, mewn geiriau syml?’

        Yn aml mae eglurhad da yn ddigon, ac wedyn nid oes angen ail farn. Os oes gennych amheuon o hyd, efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

## read-of-other-treatment

card-read-of-other-treatment = Darllenais am driniaeth arall
card-read-of-other-treatment-any =
    .short =
        Ewch â’r peth at eich arbenigwr eich hun. Gall triniaeth y clywch amdani swnio’n well na’ch un chi.

        Gofynnwch pam na chawsoch ei chynnig. Gall eich meddyg neu’ch nyrs arbenigol ddweud pam y cafodd eich triniaeth ei dewis, a beth arall sydd ar gael.
    .do-1 = Ysgrifennwch beth yw ei henw a ble clywsoch amdani.
    .do-2 = Gofynnwch i’ch meddyg pam na chawsoch ei chynnig.
    .detail =
        Efallai i chi glywed amdani gan gleifion eraill, mewn grŵp cymorth neu yn y newyddion. Efallai na fydd yr hyn sy’n addas iddyn nhw yn addas i chi. Yn aml gellir trin un math o ganser mewn sawl ffordd, ond nid yw pob ffordd yn addas i bob person.

        Gall cwestiynau newydd godi unrhyw bryd, er enghraifft wrth ddarllen. Gallwch ddod â nhw yn ôl at eich arbenigwr.

        A yw’n dreial (astudiaeth sy’n profi triniaeth)? Os felly, gofynnwch i’ch meddygon a’ch nyrsys eich hun a fyddai treial yn agored i chi.

        Mae gwybod a oes triniaethau eraill yn un o’r rhesymau pam mae pobl yn cael ail farn. Gofynnwch i’ch tîm eich hun yn gyntaf.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = Mae gen i amheuon am fy niagnosis
card-unhappy-with-diagnosis-uk =
    .short =
        Mae’n anodd byw gydag amheuon o’r fath. Dywedwch wrth eich meddyg amdanyn nhw, a gofynnwch iddo egluro’r diagnosis eto.

        Os oes amheuon o hyd ar ôl y sgwrs honno, gofynnwch i’r meddyg eich atgyfeirio. Ystyr hynny yw eich anfon at feddyg arall.
    .do-1 = Ysgrifennwch beth nad yw fel pe bai’n ffitio.
    .do-2 = Dywedwch wrth eich meddyg nad ydych yn siŵr o’r diagnosis.
    .do-3 = Gofynnwch beth ddangosodd y profion a beth sy’n aneglur o hyd.
    .detail =
        Mae pobl eraill yn cael ail farn am yr un rheswm. Maen nhw’n credu y gall y diagnosis fod yn anghywir, neu maen nhw am iddo gael ei wirio. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am un os nad yw’r profion yn dangos yn glir pa ganser yw hwn, neu ble mae.

        Mae’r Cyngor Meddygol Cyffredinol (General Medical Council, GMC) yn goruchwylio meddygon yn y DU. Mae ei ganllaw i gleifion yn dweud y cewch ofyn i feddyg arall os ydych yn credu bod y diagnosis yn anghywir. Nid oes gennych hawl gyfreithiol i ail farn, ond mae’n rhaid i feddygon barchu eich dymuniad am un.
card-unhappy-with-diagnosis-us =
    .short =
        Mae’n anodd byw gydag amheuon o’r fath. Dywedwch wrth eich meddyg amdanyn nhw, a gofynnwch iddo egluro’r diagnosis eto.

        Os oes amheuon o hyd, gallwch ofyn am ail farn. Mae gwybodaeth i gleifion yn dweud ei bod yn hawl i bob claf.
    .do-1 = Ysgrifennwch beth nad yw fel pe bai’n ffitio.
    .do-2 = Dywedwch wrth eich meddyg nad ydych yn siŵr o’r diagnosis.
    .do-3 = Gofynnwch beth ddangosodd y profion a beth sy’n aneglur o hyd.
    .detail =
        Mae pobl eraill yn cael ail farn am yr un rheswm. Maen nhw’n credu y gall y diagnosis fod yn anghywir, neu maen nhw am iddo gael ei wirio. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am un yn yr achosion hyn:

        - Nid yw’r profion yn dangos yn glir pa ganser yw hwn, neu ble mae.
        - Mae eich canser o fath prin.
        - Ychydig o achosion fel eich un chi y mae eich meddyg wedi’u gweld.

        Dywedwch wrth eich meddyg beth rydych ei eisiau, a gofynnwch am enwau meddygon y gallech gysylltu â nhw.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        Mae’n anodd byw gydag amheuon o’r fath. Dywedwch wrth eich meddyg amdanyn nhw, a gofynnwch iddo egluro’r diagnosis eto.

        Os oes amheuon o hyd, gallwch ofyn am ail farn. Mae’r rheolau’n wahanol o wlad i wlad.
    .do-1 = Ysgrifennwch beth nad yw fel pe bai’n ffitio.
    .do-2 = Dywedwch wrth eich meddyg nad ydych yn siŵr o’r diagnosis.
    .do-3 = Gofynnwch beth ddangosodd y profion a beth sy’n aneglur o hyd.
    .detail =
        Mae pobl eraill yn cael ail farn am yr un rheswm. Maen nhw’n credu y gall y diagnosis fod yn anghywir, neu maen nhw am iddo gael ei wirio. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am un yn yr achosion hyn:

        - Nid yw’r profion yn dangos yn glir pa ganser yw hwn, neu ble mae.
        - Mae eich canser o fath prin.
        - Ychydig o achosion fel eich un chi y mae eich meddyg wedi’u gweld.

        Gofynnwch i’ch meddyg neu’ch ysbyty sut mae cael un lle rydych chi’n byw.

## unhappy-with-plan

card-unhappy-with-plan = Nid wyf yn hapus â’m cynllun triniaeth
card-unhappy-with-plan-uk =
    .short =
        Mae’n anodd wynebu cynllun nad ydych yn hapus ag ef. Dywedwch wrth eich meddyg, a dywedwch a fyddai’n well gennych driniaeth arall. Gofynnwch pam y cafodd hon ei dewis i chi, a beth arall sydd ar gael.

        Chi sy’n penderfynu a ydych am ddilyn cyngor meddyg. Os oes amheuon o hyd ar ôl y sgwrs honno, gofynnwch am gael eich atgyfeirio (eich anfon) at feddyg arall.
    .do-1 = Ysgrifennwch beth sy’n eich poeni am y cynllun.
    .do-2 = Gofynnwch i’ch meddyg pa driniaethau eraill sydd ar gael.
    .do-3 = Gofynnwch i’ch tîm a allai dechrau’n hwyrach wneud niwed i chi.
    .detail =
        Mae pobl eraill yn teimlo fel hyn hefyd. Maen nhw’n anhapus â’r cynllun, neu’n ofni nad dyma’r gorau sydd i’w gael. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am ail farn os oes mwy nag un dewis ac na allwch benderfynu.

        Mae’r Cyngor Meddygol Cyffredinol (General Medical Council, GMC) yn goruchwylio meddygon yn y DU. Mae ei ganllaw yn dweud y cewch ofyn i feddyg arall os credwch nad ydych yn cael cynnig y driniaeth sydd ei hangen arnoch. Nid oes hawl gyfreithiol i ail farn, ond mae’n rhaid i feddygon barchu eich dymuniad.

        Os oes brys am driniaeth, siaradwch â’ch tîm cyn penderfynu.
card-unhappy-with-plan-us =
    .short =
        Mae’n anodd wynebu cynllun nad ydych yn hapus ag ef. Dywedwch wrth eich meddyg, a dywedwch a fyddai’n well gennych driniaeth arall. Gofynnwch pam y cafodd hon ei dewis i chi, a beth arall sydd ar gael.

        Os oes amheuon o hyd, gallwch ofyn am ail farn. Mae gwybodaeth i gleifion yn dweud ei bod yn hawl i bob claf.
    .do-1 = Ysgrifennwch beth sy’n eich poeni am y cynllun.
    .do-2 = Gofynnwch i’ch meddyg pa driniaethau eraill sydd ar gael.
    .do-3 = Gofynnwch i’ch tîm a allai dechrau’n hwyrach wneud niwed i chi.
    .detail =
        Mae pobl eraill yn teimlo fel hyn hefyd. Maen nhw’n anhapus â’r cynllun, neu’n ofni nad dyma’r gorau sydd i’w gael. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am ail farn os oes mwy nag un dewis ac na allwch benderfynu. Mae’r un peth yn wir os cawsoch gyngor nad yw’n cyd-fynd.

        Dywedwch wrth eich meddyg beth rydych ei eisiau, a gofynnwch am enwau meddygon y gallech gysylltu â nhw. Os oes brys am driniaeth, siaradwch â’ch tîm cyn penderfynu.
card-unhappy-with-plan-elsewhere =
    .short =
        Mae’n anodd wynebu cynllun nad ydych yn hapus ag ef. Dywedwch wrth eich meddyg, a dywedwch a fyddai’n well gennych driniaeth arall. Gofynnwch pam y cafodd hon ei dewis i chi, a beth arall sydd ar gael.

        Os oes amheuon o hyd, gallwch ofyn am ail farn. Mae’r rheolau’n wahanol o wlad i wlad.
    .do-1 = Ysgrifennwch beth sy’n eich poeni am y cynllun.
    .do-2 = Gofynnwch i’ch meddyg pa driniaethau eraill sydd ar gael.
    .do-3 = Gofynnwch i’ch tîm a allai dechrau’n hwyrach wneud niwed i chi.
    .detail =
        Mae pobl eraill yn teimlo fel hyn hefyd. Maen nhw’n anhapus â’r cynllun, neu’n ofni nad dyma’r gorau sydd i’w gael. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Meddyliwch o ddifri am ail farn os oes mwy nag un dewis ac na allwch benderfynu. Mae’r un peth yn wir os cawsoch gyngor nad yw’n cyd-fynd.

        Os oes brys am driniaeth, siaradwch â’ch tîm cyn penderfynu. Gofynnwch i’ch meddyg neu’ch ysbyty sut mae cael ail farn lle rydych chi’n byw.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = Mae fy niagnosis yn cymryd rhy hir
card-diagnosis-takes-too-long-england =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg neu’r clinig a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg teulu (GP) neu’r clinig am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Mae gan Loegr nodau ar gyfer gofal canser. Rhoddodd Cancer Research UK y ffigurau hyn ym mis Awst 2023, felly holwch a ydyn nhw’n wir o hyd:

        - Dylai 75% o bobl gael gwybod o fewn 28 diwrnod i atgyfeiriad brys a yw’n ganser.
        - Dylai 85% ddechrau triniaeth o fewn 62 diwrnod i’r atgyfeiriad hwnnw.
        - Dylai 96% ddechrau o fewn 31 diwrnod i’r penderfyniad i drin.

        Nodau i’r gwasanaeth cyfan ydyn nhw, nid addewid i bob person. Mae tudalen gan Gyngor Gorllewin Swydd Northampton (West Northamptonshire Council) yn dweud y cewch ofyn am symud at ddarparwr arall. Mae hynny os byddwch yn aros yn hirach na’r uchafswm ar gyfer eich math chi o driniaeth.

        Mae Rheol Jess (Jess’s Rule) yn ymwneud â meddygon teulu. Os dewch y trydydd tro a bod symptomau’n parhau neu’n gwaethygu, dylai’r tîm edrych o’r newydd.

        A yw amser yn brin, ac a oes gennych dîm canser? Gofynnwch iddyn nhw am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK yn dweud ar ei fforwm ar-lein mai dyma’r ffordd gyflymaf.
card-diagnosis-takes-too-long-scotland =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg neu’r clinig a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg teulu (GP) neu’r clinig am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Nid ydym wedi dod o hyd i ffeithiau am amseroedd aros am ddiagnosis yn yr Alban. Gofynnwch i’r clinig beth sy’n berthnasol i chi.

        A yw amser yn brin, ac a oes gennych dîm canser? Os felly, gofynnwch iddyn nhw am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK yn dweud ar ei fforwm ar-lein mai dyma’r ffordd gyflymaf.

        Os meddyg teulu sydd wedi bod yn eich gweld a’ch bod eisiau barn arall, trefnwch weld meddyg teulu gwahanol yn y feddygfa. Gallwch wneud hyn os oes ganddi fwy nag un. Gall eich meddyg teulu hefyd eich anfon at feddyg arall os gofynnwch.
card-diagnosis-takes-too-long-wales =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg neu’r clinig a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg teulu (GP) neu’r clinig am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Nid ydym wedi dod o hyd i ffeithiau am amseroedd aros am ddiagnosis yng Nghymru. Gofynnwch i’r clinig beth sy’n berthnasol i chi.

        A yw amser yn brin, ac a oes gennych dîm canser? Os felly, gofynnwch iddyn nhw am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK yn dweud ar ei fforwm ar-lein mai dyma’r ffordd gyflymaf.

        Os meddyg teulu sydd wedi bod yn eich gweld a’ch bod eisiau barn arall, trefnwch weld meddyg teulu gwahanol yn y feddygfa. Gallwch wneud hyn os oes ganddi fwy nag un. Gall eich meddyg teulu hefyd eich anfon at feddyg arall os gofynnwch.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg neu’r clinig a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg teulu (GP) neu’r clinig am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Nid ydym wedi dod o hyd i ffeithiau am amseroedd aros am ddiagnosis yng Ngogledd Iwerddon. Gofynnwch i’r clinig beth sy’n berthnasol i chi.

        A yw amser yn brin, ac a oes gennych dîm canser? Os felly, gofynnwch iddyn nhw am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK yn dweud ar ei fforwm ar-lein mai dyma’r ffordd gyflymaf.

        Os meddyg teulu sydd wedi bod yn eich gweld a’ch bod eisiau barn arall, trefnwch weld meddyg teulu gwahanol yn y feddygfa. Gallwch wneud hyn os oes ganddi fwy nag un. Gall eich meddyg teulu hefyd eich anfon at feddyg arall os gofynnwch.
card-diagnosis-takes-too-long-us =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud bod ail farn yn hawl i bob claf. Rhowch wybod i’ch meddyg os hoffech gael un. Gofynnwch am enwau meddygon y gallech gysylltu â nhw.

        Meddyliwch o ddifri am un os nad yw’r profion yn dangos yn glir pa ganser yw hwn, neu ble mae.

        Ond mae’n cymryd amser i drefnu ail farn hefyd. Gofynnwch i’ch meddyg pa mor hir y gall hynny fod.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Mae peidio â gwybod yn anodd iawn. Gofynnwch i’r meddyg a’ch anfonodd am brofion beth sydd ei angen o hyd a phryd y dylech glywed.

        Dywedwch wrthyn nhw nawr os ydych yn teimlo’n waeth. Mae diagnosis araf yn un rheswm pam mae pobl yn gofyn am ail farn.
    .do-1 = Gofynnwch pa brofion neu ganlyniadau sydd eto i ddod.
    .do-2 = Dywedwch wrth eich meddyg am unrhyw newid.
    .do-3 = Gofynnwch a allai’r aros wneud niwed i chi.
    .detail =
        Mae amseroedd aros, a’r rheolau amdanyn nhw, yn wahanol o wlad i wlad. Gofynnwch i’ch ysbyty beth sy’n berthnasol lle rydych chi’n byw.

        Meddyliwch o ddifri am ail farn os nad yw’r profion yn dangos pa ganser yw hwn, neu ble.

        Ond mae’n cymryd amser i drefnu ail farn hefyd. Gofynnwch i’ch meddyg pa mor hir y gall hynny fod. Efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = Ni allaf siarad â’m meddyg
card-cannot-talk-to-doctor-uk =
    .short =
        Nid chi yw’r unig un sy’n teimlo fel hyn. Dylech allu lleisio eich pryderon.

        Gallwch siarad â meddyg arall yn nhîm y meddyg ymgynghorol, er enghraifft y cofrestrydd (registrar), neu â nyrs arbenigol. Gall y nyrs roi gwybod am eich pryderon.
    .do-1 = Gofynnwch am sgwrs â’r nyrs arbenigol.
    .do-2 = Gofynnwch a gewch weld y meddyg a’r nyrs yr un pryd.
    .do-3 = Dewch â rhywun gyda chi, a rhestr o gwestiynau ar bapur.
    .detail =
        Mae meddyg ymgynghorol (consultant) yn uwch feddyg mewn ysbyty, ac mae meddygon eraill yn gweithio yn yr un tîm. Yn aml gall nyrs arbenigol egluro pwynt nad oedd yn glir.

        Mae ymddiriedaeth yn bwysig. Gall wella pethau rhyngoch chi a’ch meddyg os dywedwch beth sy’n eich poeni. Gallech ddechrau fel hyn: ‘Rwy’n ei chael yn anodd dweud hyn, ond rwy’n poeni am un peth.’

        Mae rhai pobl eisiau ail farn am na allan nhw siarad yn rhydd, neu am nad ydyn nhw’n cytuno â’u meddyg. Os na allwch wynebu gofyn i’r meddyg ymgynghorol, gall eich meddyg teulu (GP) helpu. Gofynnwch i’r meddyg teulu eich atgyfeirio (eich anfon) at feddyg ymgynghorol gwahanol.
card-cannot-talk-to-doctor-us =
    .short =
        Nid chi yw’r unig un sy’n teimlo fel hyn. Mae ymddiriedaeth yn bwysig, a dylech allu lleisio eich pryderon.

        Gall wella pethau rhyngoch chi a’ch meddyg os gwnewch. Dewch â rhywun gyda chi, a rhestr o gwestiynau ar bapur.
    .do-1 = Ysgrifennwch yr un peth yr hoffech ei ddweud fwyaf.
    .do-2 = Gofynnwch i rywun rydych yn ymddiried ynddo ddod gyda chi.
    .do-3 = Gofynnwch a allai nyrs arbenigol siarad â chi.
    .detail =
        Gallech ddechrau fel hyn: ‘Rwy’n ei chael yn anodd dweud hyn, ond rwy’n poeni am un peth.’ Neu rhowch eich rhestr i’r meddyg a gofynnwch iddo ei darllen.

        Gall nyrs arbenigol hefyd ddweud pam y cafodd un driniaeth ei dewis i chi, a beth arall sydd ar gael.

        Mae rhai pobl eisiau ail farn am na allan nhw siarad yn rhydd, neu am nad ydyn nhw’n cytuno â’u meddyg. Gallwch ofyn i feddyg arall rydych yn ymddiried ynddo awgrymu enwau. Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud bod ail farn yn hawl i bob claf.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        Nid chi yw’r unig un sy’n teimlo fel hyn. Mae ymddiriedaeth yn bwysig, a dylech allu lleisio eich pryderon.

        Gall wella pethau rhyngoch chi a’ch meddyg os gwnewch. Dewch â rhywun gyda chi, a rhestr o gwestiynau ar bapur.
    .do-1 = Ysgrifennwch yr un peth yr hoffech ei ddweud fwyaf.
    .do-2 = Gofynnwch i rywun rydych yn ymddiried ynddo ddod gyda chi.
    .do-3 = Gofynnwch a allai nyrs arbenigol siarad â chi.
    .detail =
        Gallech ddechrau fel hyn: ‘Rwy’n ei chael yn anodd dweud hyn, ond rwy’n poeni am un peth.’ Neu rhowch eich rhestr i’r meddyg a gofynnwch iddo ei darllen.

        Gall nyrs arbenigol hefyd ddweud pam y cafodd un driniaeth ei dewis i chi, a beth arall sydd ar gael.

        Mae rhai pobl eisiau ail farn am na allan nhw siarad yn rhydd, neu am nad ydyn nhw’n cytuno â’u meddyg. Mae’r ffordd o gael un yn wahanol o wlad i wlad. Gofynnwch yn eich ysbyty sut mae’n gweithio yno.

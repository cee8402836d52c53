### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = Sut mae gofyn am ail farn?
card-ask-at-hospital-uk =
    .short = Dywedwch wrth eich meddyg ymgynghorol (consultant, uwch feddyg profiadol mewn un maes) yr hoffech gael ail farn. Gall drefnu i chi weld rhywun arall. Neu gofynnwch i’ch meddyg teulu (GP) eich anfon at feddyg ymgynghorol gwahanol. Rhaid i chi ofyn: nid yw’n digwydd ohono’i hun.
    .do-1 = Dywedwch wrth eich meddyg ymgynghorol, neu gofynnwch i’ch meddyg teulu eich atgyfeirio (eich anfon ymlaen).
    .do-2 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i chi.
    .detail =
        Gofyn i’r meddyg ymgynghorol yw’r cam cyntaf gorau. Gallwch hefyd ofyn i’r adran yn yr ysbyty eich hun.

        Os byddai’n well gennych beidio, ewch at eich meddyg teulu. Y ffordd arferol at feddyg ymgynghorol arall yw atgyfeiriad newydd gan eich meddyg teulu.

        A oes amheuaeth o hyd ar ôl sgwrs â’ch meddyg? Os felly, gofynnwch i’r meddyg hwnnw am atgyfeiriad.

        Yn y DU nid oes gennych hawl gyfreithiol i ail farn. Ond yn ôl eu rheolau proffesiynol, mae’n rhaid i feddygon barchu eich dymuniad. Mae’r person rydych yn gofyn iddo yn edrych ar eich achos ac yn penderfynu a oes angen un, felly gall yr ateb fod yn na.

        Yn y GIG (NHS) gellir eich anfon at arbenigwr yn eich salwch. Mae’r meddyg hwn fel arfer yn gweithio mewn ysbyty arall. Caiff wybod eich bod yn dod am ail farn.

        A yw amser yn brin? Mae nyrsys Cancer Research UK yn enwi’r ffordd gyflymaf. Gofynnwch i’ch tîm canser am atgyfeiriad brys i’r ganolfan arbenigol.
card-ask-at-hospital-us =
    .short = Dywedwch wrth eich meddyg yr hoffech gael ail farn. Gofynnwch am enwau meddygon y gallech gysylltu â nhw. Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf.
    .do-1 = Dywedwch wrth eich meddyg, a gofynnwch am enwau.
    .do-2 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i chi.
    .do-3 = Gofynnwch i’ch cynllun iechyd (health plan) beth sydd ei angen arno cyn trefnu.
    .detail =
        Mae meddygon fel arfer yn barod i’ch helpu i drefnu hyn. Anaml y mae’r cwestiwn yn eu digio. Maen nhw’n gofyn cyngor i’w gilydd hefyd, pan fydd achos yn anodd neu’n brin.

        Nid oes rhaid i chi ddibynnu ar eich meddyg eich hun am enwau. Gall meddyg arall rydych yn ymddiried ynddo awgrymu rhai.

        Gofynnwch i swyddfa eich meddyg sut dylai eich cofnodion a’ch sganiau gyrraedd y meddyg newydd. Ysgrifennwch pwy sy’n anfon beth, ac erbyn pa ddiwrnod.
card-ask-at-hospital-elsewhere =
    .short = Gofynnwch i’r meddyg neu’r nyrs sy’n eich trin sut mae cael ail farn lle rydych chi’n byw. Mae rheolau’n wahanol o wlad i wlad. Dywedwch yn blaen yr hoffech i feddyg arall edrych ar eich diagnosis neu eich triniaeth.
    .do-1 = Dywedwch wrth eich meddyg neu’ch nyrs yr hoffech gael ail farn.
    .do-2 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i chi.
    .detail =
        Mae ail farn yn olwg newydd gan feddyg gwahanol i’ch meddyg presennol. Gall fod yn feddyg teulu neu’n arbenigwr.

        Anaml y mae’r cwestiwn hwn yn digio meddygon. Mae’r rhan fwyaf o feddygon a nyrsys yn deall pam y byddech eisiau un. Maen nhw’n gofyn cyngor i’w gilydd hefyd, pan fydd achos yn anodd neu’n brin.

        Mae’n cymryd peth amser i’w threfnu. Felly gofynnwch yn gynnar, ac ysgrifennwch yr hyn a ddywedir wrthych. Gofynnwch pwy sy’n anfon eich cofnodion, beth sy’n rhaid i chi ei dalu, a phwy i’w ffonio â chwestiynau.

        Ydych chi’n byw yn y DU neu’r Unol Daleithiau? Os felly, dewiswch eich gwlad yma i gael yr ateb ar ei chyfer.

## another-gp

card-another-gp = A gaf i weld meddyg teulu arall?
card-another-gp-uk =
    .short = Cewch, os oes gan eich meddygfa fwy nag un meddyg teulu (GP). Trefnwch weld meddyg teulu gwahanol yno. Nid oes rhaid i chi adael y feddygfa. Gall eich meddyg teulu hefyd eich anfon at feddyg arall os gofynnwch.
    .do-1 = Gofynnwch i’r feddygfa am apwyntiad â meddyg teulu gwahanol.
    .do-2 = Dywedwch wrth y meddyg teulu hwn beth ddywedodd y cyntaf, a beth sy’n eich poeni o hyd.
    .detail =
        Ni ddylai gofyn wneud eich gofal yn waeth. Ni ddylai ddifetha pethau rhyngoch chi a’ch meddyg teulu.

        Mae rhai meddygon teulu yn holi cydweithiwr eu hunain pan fyddan nhw’n ansicr. Neu maen nhw’n eich anfon at rywun sy’n gwybod mwy am un maes bach.

        Weithiau gall meddyg teulu gael barn arall heb ymweliad newydd. Gall holi cydweithwyr, neu ysgrifennu at ail feddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty). Daw hyn o flog meddyg teulu o 2013, felly mae’n hen.

        Ai un meddyg teulu yn unig sydd gan eich meddygfa? Os felly, byddai’n rhaid i chi gofrestru â meddygfa newydd. Dim ond os oes lle i chi mewn meddygfa yn eich ardal y mae hynny’n gweithio.
card-another-gp-us =
    .short = Gallwch ofyn am gael gweld meddyg arall. Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf. Gall ddod gan feddyg teulu neu gan arbenigwr.
    .do-1 = Dywedwch wrth eich meddyg eich bod eisiau barn arall, a gofynnwch am enwau.
    .do-2 = Gofynnwch i’ch cynllun iechyd (health plan) a oes angen atgyfeiriad arnoch yn gyntaf.
    .detail =
        ‘GP’ yw’r enw ym Mhrydain ar feddyg teulu. Yn yr Unol Daleithiau gallwch ddweud ‘primary care doctor’.

        Mae ail farn yn olwg newydd ar eich diagnosis neu eich triniaeth. Mae’n dod gan feddyg gwahanol i’ch meddyg presennol.

        Mae eich meddyg yn berson da i’w holi am enwau. Gallwch holi unrhyw feddyg arall rydych yn ymddiried ynddo hefyd. Efallai fod perthnasau a ffrindiau a gafodd ganser yn adnabod rhywun hefyd.
card-another-gp-elsewhere =
    .short = Gofynnwch yn swyddfa eich meddyg a gewch weld rhywun arall yno. Mae rheolau am weld meddyg teulu arall yn wahanol o wlad i wlad. Gall ail farn ddod gan feddyg teulu neu gan arbenigwr.
    .do-1 = Gofynnwch sut gallwch weld meddyg teulu arall lle rydych chi’n byw.
    .do-2 = Dywedwch wrth y meddyg newydd beth ddywedodd y cyntaf, a beth sy’n eich poeni o hyd.
    .detail =
        Mae ail farn yn olwg newydd ar eich diagnosis neu eich triniaeth. Mae’n dod gan feddyg gwahanol i’ch meddyg presennol.

        Anaml y mae’r cwestiwn hwn yn digio meddygon. Maen nhw’n gofyn cyngor i’w gilydd hefyd, pan fydd achos yn anodd neu’n brin.

        Gallwch hefyd fynd yn ôl at y meddyg sydd gennych. Gofynnwch iddo egluro eto, a nodwch beth sy’n aneglur. Nid oes angen teimlo’n lletchwith am ofyn ddwywaith.

## changing-practice

card-changing-practice = A gaf i newid fy meddygfa?
card-changing-practice-uk =
    .short = Cewch, os oes lle mewn meddygfa arall yn eich ardal. I adael eich meddygfa (GP practice), rydych yn cofrestru ag un newydd. Ond efallai nad oes angen symud i gael barn arall. Os oes sawl meddyg teulu (GP) yn eich meddygfa, gallwch drefnu gweld un gwahanol.
    .do-1 = Yn gyntaf gofynnwch a gewch weld meddyg teulu arall lle rydych chi.
    .do-2 = Holwch a all y feddygfa newydd eich derbyn cyn i chi adael.
    .detail =
        Nid oes angen ofni gofyn am farn arall. Ni ddylai wneud eich gofal yn waeth na difetha pethau gyda’ch meddyg teulu.

        Cyn i chi symud, gwnewch restr i’r feddygfa newydd. Rhowch arni eich profion, eich atgyfeiriadau, eich triniaeth a’ch meddyginiaethau. Atgyfeiriad (referral) yw pan fydd un meddyg yn eich anfon at un arall.

        Gofynnwch i’r hen feddygfa a’r ysbyty beth sy’n digwydd i unrhyw beth sydd wedi’i drefnu. Rhowch enw eich meddygfa newydd i’r ysbyty.
card-changing-practice-us =
    .short = Nid oes rhaid i chi newid meddyg i gael ail farn. Chi sy’n dewis pwy sy’n eich trin. Os ydych am gael swyddfa newydd, gall eich cynllun iechyd (health plan) enwi meddygon yn ei rwydwaith.
    .do-1 = Gofynnwch i’ch cynllun iechyd pa feddygon sydd yn ei rwydwaith.
    .do-2 = Gofynnwch i’r swyddfa newydd a yw’n derbyn cleifion newydd.
    .detail =
        Gall pobl ofyn barn sawl meddyg a dal i aros gyda’r un cyntaf. Nid oes rhaid i neb symud.

        Nid ydym wedi dod o hyd i reol gyffredinol am newid swyddfa meddyg yn yr Unol Daleithiau. Gall eich cynllun iechyd a’r swyddfa newydd ddweud beth sydd ei angen arnyn nhw. Os ydych yn chwilio am ganolfan arbenigol, mae rhestr y National Cancer Institute yn un ffordd.

        Cyn i chi symud, gwnewch restr i’r swyddfa newydd. Rhowch arni eich profion, eich triniaeth a’ch meddyginiaethau. Gofynnwch i’r ddwy swyddfa beth sy’n digwydd i unrhyw beth sydd wedi’i drefnu.
card-changing-practice-elsewhere =
    .short = Mae rheolau am newid eich meddyg teulu yn wahanol o wlad i wlad. Gofynnwch yn y swyddfa yr hoffech symud iddi. Nid oes rhaid i chi newid meddyg i gael ail farn.
    .do-1 = Gofynnwch i’r swyddfa newydd a all eich derbyn.
    .do-2 = Gofynnwch beth sy’n digwydd i brofion ac ymweliadau sydd wedi’u trefnu.
    .detail =
        Gall pobl ofyn barn sawl meddyg a dal i aros gyda’r un cyntaf. Nid oes rhaid i neb symud. Y claf sy’n dewis pwy sy’n rhoi’r driniaeth.

        Cyn i chi symud, gwnewch restr i’r meddyg newydd. Rhowch arni eich profion, eich triniaeth a’ch meddyginiaethau. Gofynnwch i swyddfa eich hen feddyg am unrhyw beth sydd ar goll.

        Os oes rhywbeth yn aneglur, gall eich meddyg neu’ch nyrs ddweud sut mae’n gweithio lle rydych chi’n byw.

## finding-specialist

card-finding-specialist = Sut mae dod o hyd i arbenigwr?
card-finding-specialist-uk =
    .short = Gofynnwch i’ch meddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty) neu’ch meddyg teulu (GP) pwy sy’n gwybod fwyaf am eich salwch. Yn y GIG (NHS) gellir eich anfon at arbenigwr ynddo. Mae hyn yn bwysicaf os yw eich salwch yn brin. Nid ydym yn argymell unrhyw feddyg nac ysbyty.
    .do-1 = Gofynnwch: ‘Pwy sy’n gweld llawer o bobl â’m math i o ganser?’
    .do-2 = Gofynnwch am atgyfeiriad (cael eich anfon ymlaen) at yr arbenigwr hwnnw.
    .detail =
        Gall ail farn fod yn ffordd o gyrraedd rhywun â gwybodaeth arbennig am eich salwch.

        Gall eich meddyg ymgynghorol drefnu ymweliad â rhywun arall. Gall eich meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol. Mae’r meddyg hwnnw fel arfer yn gweithio mewn ysbyty arall, felly gofynnwch pa mor bell yw’r ysbyty.

        A yw amser yn brin? Mae nyrsys Cancer Research UK yn enwi’r ffordd gyflymaf. Gofynnwch i’ch tîm canser am atgyfeiriad brys i’r ganolfan arbenigol.

        A yw un tîm o lawfeddygon wedi dweud na wrth lawdriniaeth? Gallwch ofyn i dîm arall o lawfeddygon edrych. Daw hyn o un grŵp cleifion.
card-finding-specialist-us =
    .short = Gofynnwch i’ch meddyg am enwau. Gallwch hefyd ofyn i feddyg arall rydych yn ymddiried ynddo, neu berthnasau a ffrindiau a gafodd ganser. Gall eich cynllun iechyd (health plan) enwi meddygon yn ei rwydwaith. Nid ydym yn argymell unrhyw feddyg nac ysbyty.
    .do-1 = Gofynnwch i’ch meddyg am enwau i gysylltu â nhw.
    .do-2 = Gofynnwch i’ch cynllun iechyd pa rai ohonyn nhw sydd yn ei rwydwaith.
    .do-3 = Edrychwch ar restr canolfannau’r National Cancer Institute.
    .detail =
        Mae’r National Cancer Institute (NCI) yn cadw rhestr o ganolfannau canser. Mae’n un ffordd o ddod o hyd i ganolfan arbenigol.

        Mae 72 ar y rhestr, mewn 36 o daleithiau ac Ardal Columbia (District of Columbia). Labordai’n unig yw saith ohonyn nhw.

        Mae offer chwilio am feddyg ar y rhyngrwyd yn un ffordd arall.

        Pan fydd gennych enw, ffoniwch y swyddfa. Gofynnwch faint o bobl â’ch math chi o ganser y mae’r meddyg yn eu gweld. Gofynnwch beth sydd ei angen arnyn nhw gennych cyn ymweliad, pa mor fuan y gallan nhw eich gweld a beth fyddech yn ei dalu.
card-finding-specialist-elsewhere =
    .short = Gofynnwch i’r meddyg neu’r nyrs sy’n eich trin sut mae dod o hyd i arbenigwr lle rydych chi’n byw. Mae rheolau’n wahanol o wlad i wlad. Nid ydym yn argymell unrhyw feddyg nac ysbyty.
    .do-1 = Gofynnwch: ‘Pwy sy’n gweld llawer o bobl â’m math i o ganser?’
    .do-2 = Gofynnwch beth sydd ei angen er mwyn i chi gael eich gweld yno.
    .detail =
        Mae ail farn yn werth ei hystyried o ddifri os yw eich canser o fath prin. Mae’r un peth yn wir os mai ychydig o achosion fel eich un chi y mae eich meddyg wedi’u gweld.

        Efallai fod yr ysbyty arall ymhell i ffwrdd. Gall gostio llawer i gyrraedd yno, neu fod allan o gyrraedd. Gofynnwch am hyn cyn trefnu.

        Gofynnwch hefyd pa mor fuan y gallech gael eich gweld, beth fyddech yn ei dalu a beth sydd ei angen arnyn nhw gennych. Ysgrifennwch yr atebion.

## remote-opinions

card-remote-opinions = A gaf i farn ar-lein neu drwy fideo?
card-remote-opinions-uk =
    .short = Gallwch ofyn. Nid ydym wedi dod o hyd i wybodaeth am ail farn drwy fideo yn y GIG (NHS). Weithiau gall meddyg teulu (GP) gael barn arall heb ymweliad newydd. Daw hynny o flog meddyg teulu o 2013, felly mae’n hen.
    .do-1 = Gofynnwch i’ch meddyg ymgynghorol neu’ch meddyg teulu a ellir gwneud hyn heb ymweliad.
    .do-2 = Dywedwch beth sy’n ei gwneud yn anodd i chi fynd yno.
    .detail =
        Gall meddyg teulu ofyn i gydweithwyr beth yw eu barn. Neu gall y meddyg teulu ysgrifennu at ail feddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty). Efallai na fydd rhaid i chi fynd i unman ar gyfer hynny.

        Mewn ail farn arferol rydych yn cyfarfod â’r meddyg newydd. Mae’r meddyg yn eich archwilio ac yn mynd drwy eich hanes a’ch canlyniadau. Gofynnwch beth fyddai ar goll os nad oes neb yn eich archwilio.

        Efallai fod yr ysbyty arall ymhell i ffwrdd, ac efallai fod y daith yn anodd neu’n ddrud. Dywedwch wrth y tîm os mai dyna pam rydych yn gofyn. Efallai y byddan nhw’n gwybod am ffordd.

        A oes rhywun wedi cynnig barn ar-lein i chi am dâl? Gofynnwch yn gyntaf pwy sy’n ei rhoi, beth mae’n ei gostio, pa gofnodion sydd eu hangen a phwy sy’n eu gweld. Dangoswch yr ateb i’ch tîm eich hun.
card-remote-opinions-us =
    .short = Cewch, mewn rhai lleoedd. Mae rhai meddygon canser a chanolfannau yn rhoi barn o’ch cofnodion a thrwy fideo. Gofynnwch beth sydd ei angen arnyn nhw, beth mae’n ei gostio ac a yw eich cynllun iechyd (health plan) yn talu amdani.
    .do-1 = Gofynnwch i’r ganolfan a yw’n rhoi barn o bell.
    .do-2 = Gofynnwch i’ch cynllun iechyd am y gost cyn trefnu.
    .detail =
        Fel arfer mae’r meddyg newydd angen eich sganiau ar ddisg a’r adroddiad patholeg. Mae’r adroddiad hwnnw’n dweud beth welodd y labordy. Weithiau mae angen y sleidiau meinwe hefyd, sef darnau tenau o’r hyn a dynnwyd allan.

        Anfonwch gopïau o’ch cofnodion os nad ydyn nhw wedi cael eu hanfon. Gofynnwch a yw popeth wedi cyrraedd.

        Mewn ail farn arferol mae’r meddyg yn cyfarfod â chi ac yn eich archwilio. Gofynnwch beth fyddai ar goll os nad oes neb yn eich archwilio.

        Dywedwch wrth eich meddyg eich hun beth rydych yn ei gynllunio. Pan ddaw’r ateb, dangoswch ef i’r meddyg.
card-remote-opinions-elsewhere =
    .short = Nid ydym wedi dod o hyd i wybodaeth am hyn sy’n wir ym mhob gwlad. Gofynnwch i’r meddyg neu’r nyrs sy’n eich trin a yw ail farn drwy fideo neu o’ch cofnodion yn bosibl.
    .do-1 = Gofynnwch pwy sy’n rhoi’r farn, beth mae’n ei gostio a phwy sy’n gweld eich cofnodion.
    .do-2 = Dywedwch wrth eich meddyg eich hun beth rydych yn ei gynllunio.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd, ac efallai fod y daith yn anodd neu’n ddrud. Dywedwch wrth eich tîm os mai dyna pam rydych yn gofyn.

        Mewn ail farn arferol rydych yn cyfarfod â’r meddyg newydd. Mae’r meddyg yn eich archwilio ac yn mynd drwy eich hanes a’ch canlyniadau. Gofynnwch beth fyddai ar goll os nad oes neb yn eich archwilio.

        Mae pwy bynnag sy’n edrych ar eich achos angen y papurau meddygol sydd gennych. Gofynnwch am gopïau o’ch cofnodion, os nad ydyn nhw’n cael eu hanfon drosoch.

## what-to-say

card-what-to-say = Beth allaf ei ddweud wrth fy meddyg?
card-what-to-say-uk =
    .short = Dywedwch yn blaen ac yn gwrtais: ‘Hoffwn gael ail farn cyn i mi benderfynu. A allwch fy helpu i’w threfnu?’ Anaml y mae hyn yn digio meddygon. Maen nhw’n gofyn cyngor i’w gilydd am achosion anodd neu brin hefyd.
    .do-1 = Meddyliwch pam yn union rydych eisiau barn arall.
    .do-2 = Ysgrifennwch eich brawddeg a’ch cwestiynau ar bapur.
    .do-3 = Ewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Gallwch ddweud wrth eich meddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty):

        - ‘A wnewch chi egluro’r diagnosis eto, os gwelwch yn dda? Ni ddeallais y rhan hon.’
        - ‘Mae gen i amheuon o hyd. A wnewch chi fy atgyfeirio at rywun arall?’
        - ‘Hoffwn gadw fy apwyntiadau gyda chi am nawr.’

        Gallwch ddweud wrth eich meddyg teulu (GP):

        - ‘Hoffwn gael barn meddyg ysbyty arall. A wnewch chi fy atgyfeirio at feddyg ymgynghorol gwahanol?’

        Ac wrth y naill neu’r llall:

        - ‘Am faint y byddai hyn yn dal pethau’n ôl?’
        - ‘A allai wneud niwed i mi ddechrau triniaeth yn hwyrach?’

        A yw’n anodd ei ddweud yn uchel? Gallwch roi nodyn â’ch brawddeg arno.
card-what-to-say-us =
    .short = Dywedwch yn blaen ac yn gwrtais: ‘Hoffwn gael ail farn cyn i mi benderfynu. Â phwy gallwn i gysylltu?’ Anaml y mae hyn yn digio meddygon, ac maen nhw fel arfer yn barod i helpu i’w threfnu.
    .do-1 = Meddyliwch pam yn union rydych eisiau barn arall.
    .do-2 = Ysgrifennwch eich brawddeg a’ch cwestiynau ar bapur.
    .do-3 = Ewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf yn yr Unol Daleithiau. Felly nid oes angen gwneud esgusodion.

        Gallwch ddweud wrth eich meddyg:

        - ‘A wnewch chi egluro’r diagnosis eto, os gwelwch yn dda? Ni ddeallais y rhan hon.’
        - ‘Pa feddygon fyddech chi’n eu holi yn fy lle i? A wnewch chi roi enwau i mi, os gwelwch yn dda?’
        - ‘Am faint y byddai hyn yn dal pethau’n ôl?’
        - ‘A allai wneud niwed i mi ddechrau triniaeth yn hwyrach?’
        - ‘Hoffwn gadw fy apwyntiadau gyda chi am nawr.’

        A yw’n anodd ei ddweud yn uchel? Gallwch roi nodyn â’ch brawddeg arno.
card-what-to-say-elsewhere =
    .short = Dywedwch yn blaen ac yn gwrtais: ‘Hoffwn gael ail farn cyn i mi benderfynu. Sut mae gwneud hynny yma?’ Anaml y mae hyn yn digio meddygon. Maen nhw’n gofyn cyngor i’w gilydd am achosion anodd neu brin hefyd.
    .do-1 = Meddyliwch pam yn union rydych eisiau barn arall.
    .do-2 = Ysgrifennwch eich brawddeg a’ch cwestiynau ar bapur.
    .do-3 = Ewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Mae rheolau’n wahanol o wlad i wlad, felly gofynnwch sut mae’n gweithio lle rydych chi’n byw. Gallwch ddweud wrth eich meddyg:

        - ‘A wnewch chi egluro’r diagnosis eto, os gwelwch yn dda? Ni ddeallais y rhan hon.’
        - ‘Hoffwn gael barn meddyg arall. I bwy mae’n rhaid i mi ofyn?’
        - ‘Am faint y byddai hyn yn dal pethau’n ôl?’
        - ‘A allai wneud niwed i mi ddechrau triniaeth yn hwyrach?’
        - ‘Hoffwn gadw fy apwyntiadau gyda chi am nawr.’

        A yw’n anodd ei ddweud yn uchel? Gallwch roi nodyn â’ch brawddeg arno.

## jess-rule

card-jess-rule = Beth yw Rheol Jess?
card-jess-rule-england =
    .short = Mae Rheol Jess (Jess’s Rule) ar gyfer timau meddygon teulu (GPs) yn Lloegr. Os dewch y trydydd tro â symptomau sy’n parhau neu’n gwaethygu, dylai’r tîm edrych o’r newydd. Mae hefyd yn cynnwys symptomau na all neb eu hegluro. Mae staff yn cael eu hannog i wneud hyn; nid yw’n ddyletswydd gyfreithiol.
    .do-1 = Dywedwch: ‘Dyma’r trydydd tro i mi ddod â hyn.’
    .do-2 = Dywedwch beth sydd wedi newid, a beth sydd wedi gwaethygu.
    .detail =
        Gofynnir i’r tîm wneud tri pheth:

        - ailystyried (reflect): eich gweld wyneb yn wyneb a’ch archwilio, os mai dim ond dros y ffôn neu ar-lein y maen nhw wedi siarad â chi
        - adolygu (review): holi cydweithiwr, a chwilio am arwyddion rhybudd ar unrhyw oedran
        - meddwl eto (rethink): trefnu profion, neu eich anfon at arbenigwr

        Cyhoeddodd yr adran iechyd ac NHS England y rheol ym mis Medi 2025. Mae Coleg Brenhinol y Meddygon Teulu (Royal College of GPs) yn ei chefnogi. Mae adroddiad newyddion yn dweud bod posteri wedi mynd i bob un o’r 6,170 o feddygfeydd yn Lloegr.

        Mae Rheol Jess a Rheol Martha ill dwy yn gynlluniau diogelwch â chysylltiad ag ail farn. Mae pob un ar gyfer un sefyllfa yn unig. Mae Rheol Martha (Martha’s Rule) ar gyfer pobl yn yr ysbyty.

        Cafodd ei henwi ar ôl Jessica Brady. Bu farw o ganser ym mis Rhagfyr 2020, yn 27 oed, ar ôl rhyw 20 o gysylltiadau â’i meddygfa mewn pum mis.
card-jess-rule-rest-of-uk =
    .short = I Loegr yn unig y mae Rheol Jess (Jess’s Rule). Nid ydym wedi dod o hyd i wybodaeth am gynllun tebyg yn yr Alban, Cymru neu Ogledd Iwerddon. Os yw symptomau’n parhau neu’n gwaethygu, ewch yn ôl a dywedwch hynny. Gallwch ofyn am feddyg teulu (GP) gwahanol.
    .do-1 = Dywedwch wrth y feddygfa pa mor aml rydych wedi dod â hyn.
    .do-2 = Dywedwch beth sydd wedi newid, a beth sydd wedi gwaethygu.
    .do-3 = Gofynnwch am feddyg teulu arall yn y feddygfa, os oes ganddi sawl un.
    .detail =
        Efallai eich bod wedi blino gofyn. Ewch yn ôl, serch hynny, os oes rhywbeth o’i le.

        I glywed barn arall, trefnwch weld meddyg teulu gwahanol yn eich meddygfa, os oes mwy nag un. Gall eich meddyg teulu hefyd eich anfon at feddyg arall os gofynnwch.

        Mae diagnosis sy’n cymryd amser hir yn un o’r rhesymau pam mae pobl yn gofyn am ail farn. Dywedwch hynny os dyma eich rheswm chi.

        Gall fod o help ysgrifennu pob symptom a phryd y dechreuodd. Nodwch pryd y gwelsoch y feddygfa a beth a ddywedwyd wrthych.
card-jess-rule-us =
    .short = Cynllun i feddygon teulu yn Lloegr yw Rheol Jess (Jess’s Rule). Nid yw’n berthnasol yn yr Unol Daleithiau. Os yw symptomau’n parhau neu’n gwaethygu, ewch yn ôl a dywedwch hynny. Mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf yn yr Unol Daleithiau.
    .do-1 = Dywedwch wrth y swyddfa pa mor aml rydych wedi dod â hyn.
    .do-2 = Dywedwch beth sydd wedi newid, a beth sydd wedi gwaethygu.
    .do-3 = Gofynnwch i’ch meddyg am enwau meddygon eraill.
    .detail =
        Efallai eich bod wedi blino gofyn. Ewch yn ôl, serch hynny, os oes rhywbeth o’i le.

        Mae diagnosis sy’n cymryd amser hir yn un o’r rhesymau pam mae pobl eisiau ail farn. Dywedwch hynny os dyma eich rheswm chi.

        Gallwch hefyd ofyn i feddyg arall rydych yn ymddiried ynddo am enwau.

        Gall fod o help ysgrifennu pob symptom a phryd y dechreuodd. Nodwch pryd y gwelsoch feddyg a beth a ddywedwyd wrthych.
card-jess-rule-elsewhere =
    .short = Cynllun i feddygon teulu yn Lloegr yw Rheol Jess (Jess’s Rule). Nid ydym yn gwybod am reol debyg sy’n wir ym mhob gwlad. Os yw symptomau’n parhau neu’n gwaethygu, ewch yn ôl a dywedwch hynny. Gallwch ofyn am gael gweld meddyg arall.
    .do-1 = Dywedwch wrth y meddyg pa mor aml rydych wedi dod â hyn.
    .do-2 = Dywedwch beth sydd wedi newid, a beth sydd wedi gwaethygu.
    .detail =
        Efallai eich bod wedi blino gofyn. Ewch yn ôl, serch hynny, os oes rhywbeth o’i le.

        Mae diagnosis sy’n cymryd amser hir yn un o’r rhesymau pam mae pobl eisiau ail farn. Dywedwch hynny os dyma eich rheswm chi. Mae rheolau’n wahanol o wlad i wlad, felly gofynnwch sut mae’n cael ei wneud lle rydych chi’n byw.

        Gofynnwch i’r meddyg sydd gennych egluro eto, a nodwch beth sy’n aneglur.

        Gall fod o help ysgrifennu pob symptom a phryd y dechreuodd. Nodwch pryd y gwelsoch feddyg a beth a ddywedwyd wrthych.

## martha-rule

card-martha-rule = Rheol Martha: gwaethygu yn yr ysbyty
card-martha-rule-england =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu’n gyflym? Dywedwch wrth staff y ward nawr. Os ydych yn dal i deimlo nad oes neb yn gwrando, ffoniwch rif Rheol Martha (Martha’s Rule) yr ysbyty. Fel hyn gall cleifion, teuluoedd a gofalwyr ofyn am adolygiad cyflym gan dîm arall. Gallwch ffonio unrhyw awr.
    .do-1 = Dywedwch wrth staff y ward nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, ffoniwch rif Rheol Martha (Martha’s Rule) sydd i’w weld ar y ward.
    .detail =
        Mae llawer o ysbytai yn galw’r llinell yn ‘Call for Concern’ neu ‘Call 4 Concern’. Chwiliwch am y rhif ar y ward, neu gofynnwch i staff.

        Mae dwy ran arall i’r rheol. Gofynnir i gleifion bob dydd sut maen nhw’n teimlo. Gall unrhyw aelod o staff alw’r tîm arall hefyd.

        Dim ond i bobl sy’n aros yn yr ysbyty y mae’r rheol. Nid yw ar gyfer parcio, bwyd na chwynion cyffredinol. Os oes gennych bryder difrifol am rywun mewn lle arall, defnyddiwch NHS 111, y rhif argyfwng neu adran achosion brys.

        O fis Medi 2024 i fis Rhagfyr 2025 roedd 10,119 o alwadau. Dangosodd tua thraean ohonyn nhw fod rhywun wir yn gwaethygu. Ar ôl 446 o alwadau, symudwyd cleifion i lefel uwch o ofal, a allai fod wedi achub bywydau.

        Ym mis Medi 2025 cafodd ei chyhoeddi ar gyfer pob un o’r 210 o ysbytai acíwt (gofal brys). Ym mis Mawrth 2026 dywedodd NHS England fod pob un yn ei rhoi ar waith. Dylai hyn fod yn gyflawn yn y flwyddyn 2026 i 2027.

        Mae Rheol Martha a Rheol Jess ill dwy yn gynlluniau diogelwch â chysylltiad ag ail farn. Mae pob un ar gyfer un sefyllfa yn unig. Mae Rheol Jess (Jess’s Rule) ar gyfer meddygon teulu.
card-martha-rule-wales =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu? Dywedwch wrth staff y ward nawr. Os nad oes neb yn gwrando arnoch, defnyddiwch rif Call4Concern yr ysbyty. Rheol Martha (Martha’s Rule) yw’r cynllun yn Lloegr. Yng Nghymru mae Call4Concern, sy’n dilyn yr un syniad.
    .do-1 = Dywedwch wrth staff y ward nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, ffoniwch rif Call4Concern.
    .do-3 = Gofynnwch i unrhyw aelod o staff os na allwch ddod o hyd i’r rhif.
    .detail =
        Mae Call4Concern ar gyfer pawb sy’n aros mewn ysbyty yng Nghymru. Mae wardiau i blant, babanod newydd-anedig a mamolaeth (rhoi genedigaeth) yn cyfrif hefyd.

        Mae Felindre (Velindre), y ganolfan ganser yng Nghaerdydd, yn ei gynnig ddydd a nos. Yno mae hefyd ar gyfer pobl sy’n dod i mewn am y dydd yn unig. Gall hynny fod am apwyntiad clinig, radiotherapi neu gemotherapi.

        Defnyddiwch eiriau byr, clir ar y ward: ‘Mae hyn yn waeth nag awr yn ôl. Dewch i edrych nawr, os gwelwch yn dda.’

        Gall perthnasau godi llais hefyd.

        Y tu allan i’r ysbyty, ffoniwch y rhif argyfwng ar unwaith am boen yn y frest, trafferth anadlu neu waedu trwm.
card-martha-rule-scotland =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu? Dywedwch wrth staff y ward nawr. Cynllun yn Lloegr yw Rheol Martha (Martha’s Rule). Nid ydym wedi dod o hyd i wybodaeth am gynllun tebyg yn yr Alban.
    .do-1 = Dywedwch wrth staff y ward nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, gofynnwch am y nyrs sydd â gofal neu uwch feddyg.
    .do-3 = Gofynnwch a oes gan yr ysbyty rif i gleifion a theuluoedd sy’n poeni.
    .detail =
        Defnyddiwch eiriau byr, clir: ‘Mae hyn yn waeth nag awr yn ôl. Dewch i edrych nawr, os gwelwch yn dda.’

        Dywedwch beth rydych yn ei weld, er enghraifft yn yr anadlu, y boen neu’r croen.

        Nid ydych yn niwsans. Dylech allu lleisio eich pryderon, a gall hynny eich helpu chi a’r staff i gydweithio’n dda. Efallai fod perthnasau’n poeni hefyd, a gallan nhw godi llais.

        Os nad yw’r person cyntaf yn gweithredu, dywedwch wrth yr un nesaf. Daliwch i ofyn nes i rywun ddod.

        Y tu allan i’r ysbyty, ffoniwch y rhif argyfwng ar unwaith am boen yn y frest, trafferth anadlu neu waedu trwm.
card-martha-rule-northern-ireland =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu? Dywedwch wrth staff y ward nawr. Cynllun yn Lloegr yw Rheol Martha (Martha’s Rule). Ar ddechrau 2024 dywedodd tudalen iechyd Gogledd Iwerddon nad oedd trafodaethau am ddod â hi yno. Efallai fod hynny’n hen erbyn hyn.
    .do-1 = Dywedwch wrth staff y ward nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, gofynnwch am y nyrs sydd â gofal neu uwch feddyg.
    .do-3 = Gofynnwch a oes gan yr ysbyty rif i gleifion a theuluoedd sy’n poeni.
    .detail =
        Nid ydym wedi dod o hyd i ddim mwy newydd i Ogledd Iwerddon na’r dudalen honno o ddechrau 2024. Felly gofynnwch i’r ward beth sydd ganddi heddiw.

        Defnyddiwch eiriau byr, clir: ‘Mae hyn yn waeth nag awr yn ôl. Dewch i edrych nawr, os gwelwch yn dda.’

        Dywedwch beth rydych yn ei weld, er enghraifft yn yr anadlu, y boen neu’r croen.

        Nid ydych yn niwsans. Dylech allu lleisio eich pryderon, a gall hynny eich helpu chi a’r staff i gydweithio’n dda.

        Os nad yw’r person cyntaf yn gweithredu, dywedwch wrth yr un nesaf. Daliwch i ofyn nes i rywun ddod.

        Y tu allan i’r ysbyty, ffoniwch y rhif argyfwng ar unwaith am boen yn y frest, trafferth anadlu neu waedu trwm.
card-martha-rule-us =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu? Dywedwch wrth y staff ar eich ward nawr. Cynllun yn Lloegr yw Rheol Martha (Martha’s Rule). Nid yw’n berthnasol yn yr Unol Daleithiau.
    .do-1 = Dywedwch wrth y nyrs nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, gofynnwch am y nyrs sydd â gofal (charge nurse) neu uwch feddyg.
    .do-3 = Gofynnwch a oes gan yr ysbyty rif i gleifion a theuluoedd sy’n poeni.
    .detail =
        Defnyddiwch eiriau byr, clir: ‘Mae hyn yn waeth nag awr yn ôl. Dewch i edrych nawr, os gwelwch yn dda.’

        Dywedwch beth rydych yn ei weld, er enghraifft yn yr anadlu, y boen neu’r croen.

        Nid ydych yn niwsans. Dylech allu lleisio eich pryderon, a gall hynny eich helpu chi a’r staff i gydweithio’n dda. Efallai fod perthnasau’n poeni hefyd, a gallan nhw godi llais.

        Os nad yw’r person cyntaf yn gweithredu, dywedwch wrth yr un nesaf. Daliwch i ofyn nes i rywun ddod.

        Os oes rhywun mewn perygl y tu allan i’r ysbyty, ffoniwch y rhif argyfwng.
card-martha-rule-elsewhere =
    .short = Ydych chi yn yr ysbyty ac yn gwaethygu? Dywedwch wrth staff y ward nawr. Cynllun yn Lloegr yw Rheol Martha (Martha’s Rule). Mae gan leoedd eraill reolau eraill, felly gofynnwch i’r staff beth sydd yn eich ysbyty chi.
    .do-1 = Dywedwch wrth staff y ward nawr beth sydd wedi newid.
    .do-2 = Os nad oes neb yn gwrando, gofynnwch am y nyrs sydd â gofal neu uwch feddyg.
    .do-3 = Gofynnwch a oes gan yr ysbyty rif i gleifion a theuluoedd sy’n poeni.
    .detail =
        Defnyddiwch eiriau byr, clir: ‘Mae hyn yn waeth nag awr yn ôl. Dewch i edrych nawr, os gwelwch yn dda.’

        Dywedwch beth rydych yn ei weld, er enghraifft yn yr anadlu, y boen neu’r croen.

        Nid ydych yn niwsans. Dylech allu lleisio eich pryderon, a gall hynny eich helpu chi a’r staff i gydweithio’n dda. Efallai fod perthnasau’n poeni hefyd, a gallan nhw godi llais.

        Os nad yw’r person cyntaf yn gweithredu, dywedwch wrth yr un nesaf. Daliwch i ofyn nes i rywun ddod.

        Os oes rhywun mewn perygl y tu allan i’r ysbyty, ffoniwch y rhif argyfwng lle rydych chi.

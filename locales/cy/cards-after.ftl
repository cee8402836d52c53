### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = Pwy fydd yn fy nhrin wedyn?
card-who-treats-me-uk =
    .short = Nid yw eich gofal yn symud at yr ail feddyg ohono’i hun. Chi sy’n dewis pwy sy’n eich trin, ond nid oes rhaid i ail feddyg eich derbyn. Os hoffech i’r meddyg hwnnw eich trin, mae’n rhaid i’r meddyg gytuno. Yna dylai’r meddygon a’r ysbytai drefnu’r newid rhyngddyn nhw.
    .do-1 = Dywedwch wrth y ddau feddyg pwy yr hoffech iddo eich trin.
    .do-2 = Os yr ail feddyg yw hwnnw, gofynnwch a all eich derbyn.
    .do-3 = Gofynnwch pwy sy’n gofalu amdanoch nes bydd y newid wedi’i drefnu.
    .detail =
        Golwg ar eich achos a rhywfaint o gyngor yw ail farn. Nid yw’n eich symud i dîm newydd.

        Efallai yr hoffech i’r ail feddyg barhau â’ch gofal. Dywedwch hynny yn yr ymweliad, neu dywedwch wrth eich meddyg eich hun. Gall yr ateb fod yn ie neu’n na.

        Os mai ie yw’r ateb, dylai’r meddygon a’r ysbytai drefnu’r newid. Mae’r rhain yn bethau da i’w gofyn:

        - Pwy sy’n gyfrifol am fy ngofal tan hynny?
        - Ble byddwn yn cael fy nhriniaeth?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?
        - Beth sy’n digwydd i’r dyddiadau sydd gen i nawr?

        Os mai na yw’r ateb, mae eich gofal yn aros lle mae. Gallwch ofyn i’ch meddyg eich hun drafod yr hyn a ddywedodd yr ail feddyg.
card-who-treats-me-us =
    .short = Chi sy’n dewis pwy sy’n rhoi eich triniaeth i chi. Nid oes rhaid i ail feddyg ddod yn feddyg i chi. Os hoffech i’r meddyg hwnnw eich trin, gofynnwch yn gynnar a all eich derbyn. Yna gofynnwch i’ch cynllun iechyd (health plan) am beth mae’n talu.
    .do-1 = Dywedwch wrth y ddau feddyg pwy yr hoffech iddo eich trin.
    .do-2 = Gofynnwch i’r ail feddyg a all eich derbyn.
    .do-3 = Gofynnwch i’ch cynllun iechyd am ei rwydwaith ac atgyfeiriadau.
    .detail =
        Golwg ar eich achos a rhywfaint o gyngor yw ail farn. Gallwch fynd yn ôl at eich meddyg cyntaf â’r farn.

        Gallwch hefyd ofyn i’r ail feddyg eich trin. Gall yr ateb fod yn ie neu’n na.

        Os mai ie yw’r ateb, mae’r rhain yn bethau da i’w gofyn:

        - Pwy sy’n gyfrifol am fy ngofal tan hynny?
        - Ble byddwn yn cael fy nhriniaeth?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?

        Dylai cynllun iechyd dalu am ymweliad ag arbenigwr hefyd. Ond efallai y bydd rhaid i chi dalu rhan o’r gost (co-pay).

        Holwch a yw’r meddyg yn rhwydwaith eich cynllun. Holwch hefyd a oes angen atgyfeiriad arnoch.

        Os mai na yw’r ateb, gallwch aros gyda’ch meddyg cyntaf.
card-who-treats-me-elsewhere =
    .short = Chi sy’n dewis pwy sy’n rhoi eich triniaeth i chi. Ond nid oes rhaid i ail feddyg ddod yn feddyg i chi. Mae’r ffordd o newid meddyg yn wahanol o wlad i wlad. Gofynnwch i’r ddau feddyg sut mae’n gweithio lle rydych chi’n byw.
    .do-1 = Dywedwch wrth y ddau feddyg pwy yr hoffech iddo eich trin.
    .do-2 = Gofynnwch i’r ail feddyg a all eich derbyn.
    .do-3 = Gofynnwch pwy sy’n gofalu amdanoch tan hynny.
    .detail =
        Golwg ar eich achos a rhywfaint o gyngor yw ail farn. Gallwch fynd yn ôl at eich meddyg cyntaf â’r farn.

        Gallwch hefyd ofyn i’r ail feddyg eich trin. Gall yr ateb fod yn ie neu’n na.

        Mae’r rhain yn bethau da i’w gofyn:

        - Pwy sy’n gyfrifol am fy ngofal tan hynny?
        - Ble byddwn yn cael fy nhriniaeth?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?
        - Beth fyddai’n ei gostio i mi?

        Mae rheolau a chostau’n wahanol o wlad i wlad, felly ni allwn ddweud beth sy’n berthnasol lle rydych chi’n byw.

## if-they-agree

card-if-they-agree = Beth os yw’r ddau feddyg yn cytuno?
card-if-they-agree-any =
    .short = Efallai eich bod yn teimlo rhyddhad, neu efallai i chi obeithio am rywbeth arall. Mae ail farn yn aml yn debyg iawn i’r gyntaf. Yna mae’r rhan fwyaf o bobl yn teimlo’n fwy sicr am y diagnosis a’r cynllun. Ond gall fod yn siom, a gall clywed y cyfan eto beri gofid. Gallwch ddweud wrth eich tîm sut rydych yn teimlo.
    .do-1 = Dywedwch wrth eich tîm eich hun beth ddywedodd yr ail feddyg.
    .do-2 = Ewch drwy eich dyddiadau nesaf gyda nhw.
    .do-3 = Ysgrifennwch beth sy’n eich poeni o hyd a gofynnwch amdano.
    .detail =
        Mae un arbenigwr arall bellach wedi mynd dros eich achos. Pan fydd dau feddyg yn cytuno, mae’r rhan fwyaf o bobl yn dawelach eu meddwl.

        Os cadwoch y dyddiadau a drefnodd eich meddyg cyntaf, rydych yn arbed amser nawr. Gallwch fynd ymlaen o’r fan honno.

        Os oeddech wedi gobeithio am ateb arall, gall hynny frifo. Os oes unrhyw beth yn aneglur o hyd, gofynnwch i’ch meddyg ei egluro eto. Nid oes rhaid i chi newid meddyg, a gallwch ddewis o hyd pwy sy’n rhoi eich triniaeth i chi.

        Mae’n gyffredin i ddau feddyg gytuno, ond nid yw hynny’n digwydd bob amser.

        Edrychodd adolygiad o astudiaethau o 2015 ar hyn. Cafodd y farn gyntaf ei chadarnhau mewn 43 i 82 o bob 100 achos. Mewn 12 i 69, newidiodd rhywbeth.

        Dywedodd yr adolygiad mai ychydig o dystiolaeth oedd ar gael. Felly peidiwch â darllen gormod i mewn i’r ffigurau hyn.

## if-they-disagree

card-if-they-disagree = Beth os nad yw’r meddygon yn cytuno?
card-if-they-disagree-any =
    .short = Gall dwy farn wahanol eich gadael mewn dryswch, a gall fod yn anodd dewis. Nid oes angen dychryn: mae gennych ffyrdd ymlaen o hyd. Gallwch fynd â’r farn newydd yn ôl at eich meddyg cyntaf. Gall trydydd meddyg eich helpu i ddewis. Chi sy’n penderfynu pwy sy’n rhoi eich triniaeth i chi.
    .do-1 = Gofynnwch i bob meddyg egluro sut mae’r ddwy farn yn wahanol, a pham.
    .do-2 = Ewch â’r farn newydd at eich meddyg cyntaf a thrafodwch hi.
    .do-3 = Gofynnwch a allai cymryd amser i ddewis wneud niwed i chi.
    .detail =
        Mae gennych y ffyrdd hyn ymlaen:

        - Ewch yn ôl at eich meddyg cyntaf â’r farn newydd. Gyda’ch gilydd efallai y byddwch yn newid y driniaeth.
        - Gofynnwch i drydydd meddyg, a all eich helpu i ddewis rhwng y ddwy.
        - Dewiswch pa feddyg rydych am iddo eich trin. Nid oes rhaid i chi newid meddyg.

        Nid yw barn yn gywir nac yn anghywir am iddi ddod yn ail. Ni all y bot hwn ddweud pa un sy’n iawn i chi. Gofynnwch i’r ddau feddyg beth sydd o blaid eu cynllun a beth sydd yn ei erbyn.

        Mae meddygon yn anghytuno ar adegau. Edrychodd adolygiad o 2017 ar 25 o astudiaethau. Yn dibynnu ar yr astudiaeth, roedd y ddwy farn yn wahanol mewn 2 i 51 o bob 100 achos.

        Roedd y bobl ynddyn nhw am fod yn sicr neu am wybod mwy yn bennaf. Roedd rhai’n teimlo diffyg ymddiriedaeth, neu nad oedd sgyrsiau â’u meddyg wedi mynd yn dda.

        Gwelodd adolygiad o 2015 newidiadau mewn 12 i 69 o bob 100 achos. Dywedodd mai ychydig o dystiolaeth oedd ar gael.

## third-opinion

card-third-opinion = A gaf i drydedd farn?
card-third-opinion-uk =
    .short = Gallwch ofyn am farn arall ar ôl yr ail un. Nid oes hawl gyfreithiol iddi, felly gall yr ateb fod yn na. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am farn arall. Os yw dau feddyg yn anghytuno, gall trydydd eich helpu i ddewis.
    .do-1 = Meddyliwch beth rydych am ei wybod o hyd.
    .do-2 = Gofynnwch i’ch meddyg ymgynghorol neu’ch meddyg teulu a allai meddyg arall eich gweld.
    .do-3 = Gofynnwch a allai aros yn hirach wneud niwed i chi.
    .detail =
        Uwch feddyg mewn ysbyty yw meddyg ymgynghorol (consultant). GP yw’r gair Saesneg am feddyg teulu.

        Nid yw cyfraith y DU yn rhoi hawl i chi i ail farn, nac i drydedd. Mae’r rheolau i feddygon yn dweud bod rhaid iddyn nhw barchu dymuniad claf am farn arall. Dylai pwy bynnag y gofynnwch iddo edrych ar eich achos a phenderfynu a oes angen un farn arall.

        Yn gyntaf meddyliwch pam rydych eisiau un.

        A oes rhywbeth yn aneglur o hyd? Os felly, gofynnwch i’r meddyg cyntaf neu’r ail feddyg ei egluro eto. Gall hynny fod yn gyflymach.

        Mae pob barn newydd yn cymryd amser i’w threfnu. Nid yw gweld meddyg unwaith yn eich rhoi ar flaen y ciw.

        Gofynnwch faint o amser mae’n debygol o’i gymryd. Os yw eich salwch yn ddifrifol neu os oes brys am driniaeth, siaradwch â’ch tîm presennol cyn penderfynu.
card-third-opinion-us =
    .short = Cewch, gallwch ofyn am un. Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud bod gan bob claf hawl i ail farn. Os yw’r ddau feddyg cyntaf yn anghytuno, gall trydydd eich helpu i ddewis. Gofynnwch i’ch cynllun iechyd am beth mae’n talu.
    .do-1 = Meddyliwch beth rydych am ei wybod o hyd.
    .do-2 = Gofynnwch i un o’ch meddygon am enwau eraill i gysylltu â nhw.
    .do-3 = Gofynnwch i’ch cynllun iechyd (health plan) beth fyddai’n rhaid i chi ei dalu.
    .detail =
        Yn gyntaf meddyliwch pam rydych eisiau un.

        A oes rhywbeth yn aneglur o hyd? Os felly, gofynnwch i’r meddyg cyntaf neu’r ail feddyg ei egluro eto. Gall hynny fod yn gyflymach.

        Mae pob barn newydd yn cymryd amser i’w threfnu. Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd, ac a allai dechrau’n hwyrach wneud niwed i chi.

        Mae Medicare Part B yn helpu i dalu am ail farn mewn rhai achosion. Mae hyn am lawdriniaeth sydd ei hangen arnoch ond nad yw’n argyfwng.

        Os yw’r ddwy farn gyntaf yn wahanol, mae’n helpu i dalu am drydedd. Rydych yn talu 20% ar ôl y deductible (y swm rydych chi’n ei dalu yn gyntaf).

        Efallai fod gan gynlluniau Medicare Advantage reolau eraill. Efallai y bydd angen meddyg yn y rhwydwaith neu atgyfeiriad arnoch. Gofynnwch i’ch cynllun cyn trefnu.
card-third-opinion-elsewhere =
    .short = Efallai y gallwch weld trydydd meddyg. Os yw’r ddau gyntaf yn anghytuno, gall trydydd eich helpu i ddewis. Mae rheolau a chostau’n wahanol o wlad i wlad, felly gofynnwch i’ch meddyg eich hun sut mae’n gweithio lle rydych chi’n byw.
    .do-1 = Meddyliwch beth rydych am ei wybod o hyd.
    .do-2 = Gofynnwch i’ch meddyg eich hun sut mae trydedd farn yn gweithio lle rydych chi’n byw.
    .do-3 = Gofynnwch a allai aros yn hirach wneud niwed i chi.
    .detail =
        Yn gyntaf meddyliwch pam rydych eisiau un.

        A oes rhywbeth yn aneglur o hyd? Os felly, gofynnwch i’r meddyg cyntaf neu’r ail feddyg ei egluro eto. Gall hynny fod yn gyflymach.

        Gallwch hefyd fynd â’r ail farn yn ôl at eich meddyg cyntaf. Gyda’ch gilydd efallai y byddwch yn newid y driniaeth.

        Mae pob barn newydd yn cymryd amser i’w threfnu. Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd. Os yw eich salwch yn ddifrifol neu os oes brys am driniaeth, siaradwch â’ch tîm presennol cyn penderfynu.

        Ni allwn ddweud beth mae gennych hawl iddo yn eich gwlad, na beth fyddai’n rhaid i chi ei dalu.

## must-i-switch

card-must-i-switch = A oes rhaid i mi newid meddyg?
card-must-i-switch-uk =
    .short = Nac oes. Nid oes rhaid i chi newid meddyg, dim ots sawl barn a gewch. Chi sy’n dewis pwy sy’n rhoi eich triniaeth i chi. Nid yw eich gofal yn symud at yr ail feddyg ohono’i hun. Ac ni ddylai gofyn ddifetha pethau gyda’r meddyg sydd gennych.
    .do-1 = Os ydych am aros, dywedwch hynny wrth eich meddyg eich hun.
    .do-2 = Ewch â’r hyn a ddywedodd yr ail feddyg at eich meddyg eich hun.
    .do-3 = Gofynnwch a ddylai eich cynllun aros fel y mae.
    .detail =
        Gallwch glywed beth sydd gan ail feddyg i’w ddweud a dal i aros lle rydych. Nid oes dim yn newid ohono’i hun.

        Ni ddylai gofyn wneud eich gofal yn waeth. Ni ddylai ddifetha pethau gyda’ch meddyg teulu (GP) na chydag eraill sy’n gofalu amdanoch.

        Gallwch fynd â’r farn newydd yn ôl at eich meddyg cyntaf. Gyda’ch gilydd efallai y byddwch yn newid y driniaeth, ac rydych yn cadw’r un meddyg.

        Os byddai’n well gennych symud, mae’n rhaid i’r ail feddyg dderbyn. Nid oes dim yn gorfodi ail feddyg i ddod yn feddyg i chi. Gofynnwch cyn dibynnu ar hynny.
card-must-i-switch-us =
    .short = Nac oes. Nid oes rhaid i chi newid meddyg, dim ots sawl barn a gewch. Chi sy’n dewis pwy sy’n rhoi eich triniaeth i chi. Gallwch fynd â’r ail farn yn ôl at eich meddyg cyntaf, a gyda’ch gilydd efallai y byddwch yn newid y cynllun.
    .do-1 = Os ydych am aros, dywedwch hynny wrth eich meddyg eich hun.
    .do-2 = Ewch â’r hyn a ddywedodd yr ail feddyg at eich meddyg eich hun.
    .do-3 = Gofynnwch a ddylai eich cynllun aros fel y mae.
    .detail =
        Gallwch glywed beth sydd gan ail feddyg i’w ddweud a dal i aros lle rydych.

        Anaml y mae meddygon yn digio pan fydd claf yn gofyn am farn arall. Mae’r rhan fwyaf yn barod i helpu i’w threfnu. Felly dylech allu mynd yn ôl at eich meddyg eich hun â’r hyn a glywsoch.

        Efallai i’r ail feddyg ddweud rhywbeth newydd. Trafodwch hynny gyda’ch meddyg cyntaf. Gyda’ch gilydd efallai y byddwch yn newid y driniaeth, ac rydych yn cadw’r un meddyg.

        Os byddai’n well gennych symud, gofynnwch i’r ail feddyg yn gyntaf. Nid oes dim yn gorfodi ail feddyg i ddod yn feddyg i chi.
card-must-i-switch-elsewhere =
    .short = Nac oes. Nid oes rhaid i chi newid meddyg, dim ots sawl barn a gewch. Chi sy’n dewis pwy sy’n rhoi eich triniaeth i chi. Gallwch fynd â’r ail farn yn ôl at eich meddyg cyntaf, a gyda’ch gilydd efallai y byddwch yn newid y cynllun.
    .do-1 = Os ydych am aros, dywedwch hynny wrth eich meddyg eich hun.
    .do-2 = Ewch â’r hyn a ddywedodd yr ail feddyg at eich meddyg eich hun.
    .do-3 = Gofynnwch a ddylai eich cynllun aros fel y mae.
    .detail =
        Gallwch glywed beth sydd gan ail feddyg i’w ddweud a dal i aros lle rydych.

        Anaml y mae meddygon yn digio pan fydd claf yn gofyn am farn arall. Felly dylech allu mynd yn ôl at eich meddyg eich hun â’r hyn a glywsoch.

        Efallai i’r ail feddyg ddweud rhywbeth newydd. Trafodwch hynny gyda’ch meddyg cyntaf. Gyda’ch gilydd efallai y byddwch yn newid y driniaeth, ac rydych yn cadw’r un meddyg.

        Os byddai’n well gennych symud, gofynnwch i’r ail feddyg yn gyntaf. Nid oes dim yn gorfodi ail feddyg i ddod yn feddyg i chi. Mae’r ffordd rydych yn newid meddyg yn wahanol o wlad i wlad.

## stopping-treatment

card-stopping-treatment = Rwy’n meddwl am stopio triniaeth
card-stopping-treatment-uk =
    .short = Os ydych yn meddwl am stopio, efallai fod pethau’n anodd iawn i chi nawr. Nid oes rhaid i chi ddatrys hyn ar eich pen eich hun. Siaradwch â’ch tîm canser cyn i unrhyw beth newid, os gwelwch yn dda. Ni all y bot hwn eich cynghori i stopio nac i fynd ymlaen. Gall eich tîm ddweud wrthych beth allai pob dewis ei olygu i chi.
    .do-1 = Ffoniwch eich tîm canser heddiw a dywedwch beth sydd ar eich meddwl.
    .do-2 = Dywedwch wrthyn nhw beth sy’n ei gwneud hi mor anodd.
    .do-3 = Gofynnwch beth allai ddigwydd i chi pe bai triniaeth yn stopio neu’n dod yn hwyrach.
    .detail =
        Os ydych eisoes wedi colli triniaeth neu wedi stopio, dywedwch wrth eich tîm nawr. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch ganddyn nhw.

        Gall eich meddyg neu’ch nyrs arbenigol ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Gofynnwch iddyn nhw egluro eto unrhyw beth sy’n aneglur. Dewch â rhywun gyda chi, a’ch cwestiynau ar bapur.

        Gall ail farn ddangos dewisiadau eraill. Mae’n cymryd amser, felly yn gyntaf gofynnwch i’ch meddyg a allai hynny wneud niwed i chi.

        Y Cyngor Meddygol Cyffredinol (General Medical Council, GMC) sy’n gosod y rheolau i feddygon yn y DU. Mae’n dweud mai chi sydd i benderfynu a ydych am ddilyn cyngor meddyg. Gallwch drafod y peth gyda’ch tîm cyn penderfynu.

        Os ydych yn teimlo na allwch fynd ymlaen, ffoniwch y Samaritans. Maen nhw yno ddydd a nos, ac mae am ddim. Os yw eich bywyd mewn perygl nawr, defnyddiwch y rhif argyfwng neu ewch i A&E (adran achosion brys yr ysbyty).
card-stopping-treatment-us =
    .short = Os ydych yn meddwl am stopio, efallai fod pethau’n anodd iawn i chi nawr. Nid oes rhaid i chi ddatrys hyn ar eich pen eich hun. Siaradwch â’ch tîm canser cyn i unrhyw beth newid, os gwelwch yn dda. Ni all y bot hwn eich cynghori i stopio nac i fynd ymlaen. Gall eich tîm ddweud wrthych beth allai pob dewis ei olygu i chi.
    .do-1 = Ffoniwch eich tîm canser heddiw a dywedwch beth sydd ar eich meddwl.
    .do-2 = Dywedwch wrthyn nhw beth sy’n ei gwneud hi mor anodd.
    .do-3 = Gofynnwch beth allai ddigwydd i chi pe bai triniaeth yn stopio neu’n dod yn hwyrach.
    .detail =
        Os ydych eisoes wedi colli triniaeth neu wedi stopio, dywedwch wrth eich tîm nawr. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch ganddyn nhw.

        Gall eich meddyg neu’ch nyrs ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Gofynnwch iddyn nhw egluro eto unrhyw beth sy’n aneglur. Dewch â rhywun gyda chi, a’ch cwestiynau ar bapur.

        Gall ail farn ddangos dewisiadau eraill. Mae’n cymryd amser, felly yn gyntaf gofynnwch i’ch meddyg a allai hynny wneud niwed i chi.

        Os ydych yn teimlo na allwch fynd ymlaen, ffoniwch y Suicide and Crisis Lifeline (llinell gymorth) neu anfonwch neges destun ati. Mae yno ddydd a nos, ac mae am ddim. Os yw eich bywyd mewn perygl nawr, defnyddiwch y rhif argyfwng.
card-stopping-treatment-elsewhere =
    .short = Os ydych yn meddwl am stopio, efallai fod pethau’n anodd iawn i chi nawr. Nid oes rhaid i chi ddatrys hyn ar eich pen eich hun. Siaradwch â’ch tîm canser cyn i unrhyw beth newid, os gwelwch yn dda. Ni all y bot hwn eich cynghori i stopio nac i fynd ymlaen. Gall eich tîm ddweud wrthych beth allai pob dewis ei olygu i chi.
    .do-1 = Ffoniwch eich tîm canser heddiw a dywedwch beth sydd ar eich meddwl.
    .do-2 = Dywedwch wrthyn nhw beth sy’n ei gwneud hi mor anodd.
    .do-3 = Gofynnwch beth allai ddigwydd i chi pe bai triniaeth yn stopio neu’n dod yn hwyrach.
    .detail =
        Os ydych eisoes wedi colli triniaeth neu wedi stopio, dywedwch wrth eich tîm nawr. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch ganddyn nhw.

        Gall eich meddyg neu’ch nyrs ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Gofynnwch iddyn nhw egluro eto unrhyw beth sy’n aneglur. Dewch â rhywun gyda chi, a’ch cwestiynau ar bapur.

        Gall ail farn ddangos dewisiadau eraill. Mae’n cymryd amser, felly yn gyntaf gofynnwch i’ch meddyg a allai hynny wneud niwed i chi.

        Mae rheolau am driniaeth yn wahanol o wlad i wlad, felly gofynnwch i’ch tîm beth sy’n berthnasol lle rydych chi’n byw. Os ydych yn teimlo na allwch fynd ymlaen, dywedwch wrth rywun yn eich ymyl nawr. Neu defnyddiwch rif argyfwng eich gwlad.

## trials

card-trials = Beth am dreialon clinigol?
card-trials-uk =
    .short = Gofynnwch i’ch meddygon a’ch nyrsys eich hun a fyddai treial clinigol yn agored i chi. Astudiaeth ymchwil y mae cleifion yn cymryd rhan ynddi yw treial clinigol. Gall ail farn arwain at le mewn un, ond ni all neb addo hynny. Mae Kidney Cancer UK yn helpu pobl i chwilio.
    .do-1 = Gofynnwch i’ch tîm eich hun: ‘A fyddai treial yn agored i mi?’
    .do-2 = Gofynnwch yr un cwestiwn i’r ail feddyg.
    .do-3 = Gofynnwch beth fyddai’n ei olygu i’r driniaeth rydych yn ei chael nawr.
    .detail =
        Mae eich meddygon a’ch nyrsys eich hun yn adnabod eich achos. Felly mae’n werth gofyn iddyn nhw yn gyntaf.

        Un pwynt o blaid ail farn yw y gall lle mewn treial godi. Gallech roi hyn ar eich rhestr o gwestiynau i’r ail feddyg.

        Dyma rai pethau i’w gofyn am dreial:

        - Beth yw ei nod?
        - Beth fyddai’n rhaid i mi ei wneud?
        - Beth arall y gallwn ei gael yn ei le?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?

        Os oes gennych ganser yr aren, gall Kidney Cancer UK eich helpu i chwilio am dreial sy’n addas i chi. Mae’n rhoi geiriau i chwilio â nhw a dolen i declyn chwilio am dreialon.

        Ni all y bot hwn ddweud a yw treial yn iawn i chi.
card-trials-us =
    .short = Gofynnwch i’ch meddygon a’ch nyrsys eich hun a fyddai treial clinigol yn agored i chi. Astudiaeth ymchwil y mae cleifion yn cymryd rhan ynddi yw treial clinigol. Gall ail farn arwain at le mewn un, ond ni all neb addo hynny.
    .do-1 = Gofynnwch i’ch tîm eich hun: ‘A fyddai treial yn agored i mi?’
    .do-2 = Gofynnwch yr un cwestiwn i’r ail feddyg.
    .do-3 = Gofynnwch beth fyddai’n ei olygu i’r driniaeth rydych yn ei chael nawr.
    .detail =
        Mae eich meddygon a’ch nyrsys eich hun yn adnabod eich achos. Felly mae’n werth gofyn iddyn nhw yn gyntaf.

        Un pwynt o blaid ail farn yw y gall lle mewn treial godi. Gallech roi hyn ar eich rhestr o gwestiynau i’r ail feddyg.

        Dyma rai pethau i’w gofyn am dreial:

        - Beth yw ei nod?
        - Beth fyddai’n rhaid i mi ei wneud?
        - Beth arall y gallwn ei gael yn ei le?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?
        - Beth fyddai’n rhaid i mi ei dalu?

        Mae gan y National Cancer Institute wasanaeth gwybodaeth am ddim, yn Saesneg ac yn Sbaeneg.

        Ni all y bot hwn ddweud a yw treial yn iawn i chi.
card-trials-elsewhere =
    .short = Gofynnwch i’ch meddygon a’ch nyrsys eich hun a fyddai treial clinigol yn agored i chi. Astudiaeth ymchwil y mae cleifion yn cymryd rhan ynddi yw treial clinigol. Gall ail farn arwain at le mewn un, ond ni all neb addo hynny. Mae’r treialon sydd ar gael yn wahanol o wlad i wlad.
    .do-1 = Gofynnwch i’ch tîm eich hun: ‘A fyddai treial yn agored i mi?’
    .do-2 = Gofynnwch yr un cwestiwn i’r ail feddyg.
    .do-3 = Gofynnwch beth fyddai’n ei olygu i’r driniaeth rydych yn ei chael nawr.
    .detail =
        Mae eich meddygon a’ch nyrsys eich hun yn adnabod eich achos. Felly mae’n werth gofyn iddyn nhw yn gyntaf.

        Un pwynt o blaid ail farn yw y gall lle mewn treial godi. Gallech roi hyn ar eich rhestr o gwestiynau i’r ail feddyg.

        Dyma rai pethau i’w gofyn am dreial:

        - Beth yw ei nod?
        - Beth fyddai’n rhaid i mi ei wneud?
        - Beth arall y gallwn ei gael yn ei le?
        - A fyddai fy nhriniaeth yn dechrau’n hwyrach?
        - Beth fyddai’n rhaid i mi ei dalu?

        Nid ydym wedi dod o hyd i wasanaeth treialon ar gyfer eich gwlad. Ni all y bot hwn ddweud a yw treial yn iawn i chi.

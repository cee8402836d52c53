### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = A gaiff teulu ofyn am ail farn?
card-can-family-ask-uk =
    .short = Caiff, os yw’r claf yn cytuno. Caiff perthynas neu ofalwr ofyn dros y claf. Siaradwch â’r claf yn gyntaf. Mae angen y darlun llawn o’r salwch arnoch hefyd, a rhaid i chi fod yn siŵr eich bod yn ei ddeall.
    .do-1 = Gofynnwch i’r claf: ‘Ydych chi eisiau i mi ofyn drosoch chi?’
    .do-2 = Os mai na yw’r ateb, peidiwch â mynd ymhellach, a gwrandewch.
    .detail =
        Mae’n naturiol eich bod yn poeni. Gall perthnasau hefyd fod yn bryderus am y diagnosis a’r cynllun.

        Er hynny, salwch y claf a dewis y claf yw hyn. Nid yw rhai pobl eisiau barn arall. Mae rhai eisiau aros, neu ofyn drostyn nhw eu hunain.

        Os yw’r claf yn cytuno, gofynnwch i’r ysbyty neu’r feddygfa (GP practice) sut maen nhw am gael gwybod. Efallai y byddan nhw am glywed gan y claf. Efallai y bydd ei angen yn ysgrifenedig arnyn nhw.

        Yna gallwch chi ofyn, a mynd gyda’r claf i’r ymweliad. A yw’r claf yn blentyn, neu’n methu penderfynu? Mae ateb ar wahân ar gyfer hynny.
card-can-family-ask-us =
    .short = Siaradwch â’r claf yn gyntaf, a pheidiwch â mynd ymlaen heb i’r claf gytuno. Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl i bob claf. Nid ydym wedi dod o hyd i reol yn yr Unol Daleithiau am berthnasau, felly gofynnwch i swyddfa’r meddyg beth sydd ei angen.
    .do-1 = Gofynnwch i’r claf: ‘Ydych chi eisiau i mi ofyn drosoch chi?’
    .do-2 = Os mai na yw’r ateb, peidiwch â mynd ymhellach, a gwrandewch.
    .do-3 = Os mai ie yw’r ateb, gofynnwch i’r swyddfa beth sydd ei angen gan y claf.
    .detail =
        Mae’n naturiol eich bod yn poeni. Gall perthnasau hefyd fod yn bryderus am y diagnosis a’r cynllun.

        Er hynny, salwch y claf a dewis y claf yw hyn. Nid yw rhai pobl eisiau barn arall. Mae rhai eisiau gofyn drostyn nhw eu hunain.

        Mae ffordd o helpu nad oes angen ffurflenni ar ei chyfer. Cynghorir cleifion i ddod â ffrind neu berthynas i’r ymweliad. Gallwch roi cefnogaeth, eu helpu i ddeall pethau a gofyn cwestiynau hefyd.
card-can-family-ask-elsewhere =
    .short = Siaradwch â’r claf yn gyntaf, a pheidiwch â mynd ymlaen heb i’r claf gytuno. Mae rheolau am yr hyn y caiff perthnasau ei wneud yn wahanol o wlad i wlad. Gofynnwch i’r meddyg neu’r nyrs sy’n trin y claf.
    .do-1 = Gofynnwch i’r claf: ‘Ydych chi eisiau i mi ofyn drosoch chi?’
    .do-2 = Os mai na yw’r ateb, peidiwch â mynd ymhellach, a gwrandewch.
    .do-3 = Os mai ie yw’r ateb, gofynnwch i swyddfa’r meddyg beth sydd ei angen.
    .detail =
        Mae’n naturiol eich bod yn poeni. Gall perthnasau hefyd fod yn bryderus am y diagnosis a’r cynllun.

        Er hynny, salwch y claf a dewis y claf yw hyn. Nid yw rhai pobl eisiau barn arall. Mae rhai eisiau gofyn drostyn nhw eu hunain.

        Mae ffordd arall o helpu hefyd. Cynghorir cleifion i ddod â ffrind neu berthynas i’r ymweliad. Gallwch roi cefnogaeth, eu helpu i ddeall pethau a gofyn cwestiynau hefyd.

## what-family-must-know

card-what-family-must-know = Beth ddylai perthynas ei wybod i ofyn?
card-what-family-must-know-uk =
    .short = Mae angen y darlun llawn o’r salwch arnoch, a rhaid i chi fod yn siŵr eich bod wedi’i ddeall. Mae angen cydsyniad y claf arnoch hefyd (ei ie clir). Felly eisteddwch gyda’r claf yn gyntaf.
    .do-1 = Gofynnwch i’r claf beth y cewch ei wybod a beth y cewch ei rannu.
    .do-2 = Ysgrifennwch yr hyn sy’n hysbys, a’r hyn sy’n aneglur o hyd.
    .do-3 = Ewch i’r sgwrs nesaf gyda’r meddyg, os yw’r claf yn cytuno.
    .detail =
        Gall y cwestiynau hyn eich helpu chi a’r claf:

        - Beth yw’r diagnosis, mewn geiriau plaen?
        - Pa brofion a wnaed, a beth ddangoson nhw?
        - Pa driniaeth sydd wedi’i chynllunio, ac o ba bryd?
        - Pa driniaeth a meddyginiaethau y mae’r claf wedi’u cael hyd yn hyn?
        - Pam rydym eisiau barn arall?

        A oes rhywbeth yn aneglur? Gyda chydsyniad y claf, gofynnwch i’r meddyg ei egluro eto.

        Ni ddylai neb deimlo cywilydd wrth ofyn ddwywaith. Mae meddygon yn gwybod bod llawer i’w ddeall, yn enwedig ar ôl sioc.

        Os oes pethau y mae’r claf am eu cadw’n breifat, dewis y claf yw hynny.
card-what-family-must-know-us =
    .short = Gofynnwch i’r claf yn gyntaf beth y cewch ei wybod a’i rannu. Yna dysgwch y prif ffeithiau: y diagnosis, y profion, y cynllun a’r rheswm dros farn arall. Nid oes gan ein ffynhonnell o’r Unol Daleithiau reol am yr hyn y mae’n rhaid i berthynas ei wybod.
    .do-1 = Gofynnwch am ie clir gan y claf yn gyntaf.
    .do-2 = Ysgrifennwch yr hyn sy’n hysbys, a’r hyn sy’n aneglur o hyd.
    .do-3 = Ewch i’r sgwrs nesaf gyda’r meddyg, os yw’r claf yn cytuno.
    .detail =
        Gall y cwestiynau hyn eich helpu chi a’r claf:

        - Beth yw’r diagnosis, mewn geiriau plaen?
        - Pa brofion a wnaed, a beth ddangoson nhw?
        - Pa driniaeth sydd wedi’i chynllunio, ac o ba bryd?
        - Pa driniaeth a meddyginiaethau y mae’r claf wedi’u cael hyd yn hyn?
        - Pam rydym eisiau barn arall?

        A oes rhywbeth yn aneglur? Os yw’r claf yn cytuno, gofynnwch i’r meddyg ei egluro eto.

        Ni ddylai neb deimlo cywilydd wrth ofyn ddwywaith. Mae meddygon yn gwybod bod llawer i’w ddeall, yn enwedig ar ôl sioc.

        Mae’n bosibl iawn eich bod chi’n bryderus hefyd. Mae llawer o berthnasau felly. Gofynnwch i’r swyddfa beth sydd ei angen cyn y gall siarad â chi.
card-what-family-must-know-elsewhere =
    .short = Gofynnwch i’r claf yn gyntaf beth y cewch ei wybod a’i rannu. Yna dysgwch y prif ffeithiau: y diagnosis, y profion, y cynllun a’r rheswm dros farn arall. Mae rheolau am yr hyn y caiff perthnasau ei glywed yn wahanol o wlad i wlad.
    .do-1 = Gofynnwch am ie clir gan y claf yn gyntaf.
    .do-2 = Ysgrifennwch yr hyn sy’n hysbys, a’r hyn sy’n aneglur o hyd.
    .do-3 = Ewch i’r sgwrs nesaf gyda’r meddyg, os yw’r claf yn cytuno.
    .detail =
        Gall y cwestiynau hyn eich helpu chi a’r claf:

        - Beth yw’r diagnosis, mewn geiriau plaen?
        - Pa brofion a wnaed, a beth ddangoson nhw?
        - Pa driniaeth sydd wedi’i chynllunio, ac o ba bryd?
        - Pa driniaeth a meddyginiaethau y mae’r claf wedi’u cael hyd yn hyn?
        - Pam rydym eisiau barn arall?

        A oes rhywbeth yn aneglur? Os yw’r claf yn cytuno, gofynnwch i’r meddyg ei egluro eto.

        Ni ddylai neb deimlo cywilydd wrth ofyn ddwywaith. Mae meddygon yn gwybod bod llawer i’w ddeall, yn enwedig ar ôl sioc.

        Mae’n bosibl iawn eich bod chi’n bryderus hefyd. Mae perthnasau’n aml felly. Gofynnwch i’r ysbyty beth sydd ei angen cyn y gall siarad â chi.

## child-or-cannot-decide

card-child-or-cannot-decide = I blentyn, neu rywun na all benderfynu
card-child-or-cannot-decide-uk =
    .short = Mae hon yn sefyllfa anodd. Gallwch ddweud wrth y meddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty), y nyrs neu’r meddyg teulu (GP) yr hoffech gael barn arall. Gofynnwch iddyn nhw pwy gaiff benderfynu dros y claf. Mae’r rheolau’n wahanol o fewn y DU, ac nid yw ein ffynonellau’n sôn amdanyn nhw.
    .do-1 = Gofynnwch i’r tîm: ‘Pwy gaiff ofyn, a phwy sy’n penderfynu?’
    .do-2 = Dywedwch wrth y claf beth rydych yn ei gynllunio, hyd y gall ddilyn hynny.
    .do-3 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i’r claf.
    .detail =
        Mae’r hyn y mae ein ffynonellau’n ei ddweud yn sôn am bobl sy’n gallu penderfynu. Yna caiff perthynas neu ofalwr ofyn am ail farn, os yw’r claf yn cydsynio (yn dweud ie clir).

        Maen nhw hefyd yn dweud beth sydd ei angen ar rywun sy’n gofyn dros berson arall. Mae angen y darlun llawn o’r salwch arnoch. Rhaid i chi fod yn siŵr eich bod wedi’i ddeall.

        Ar gyfer plentyn, gofynnwch i’r tîm plant. Ar gyfer oedolyn na all benderfynu, gofynnwch i’r ward neu’r feddygfa. Gofynnwch pa bapurau sydd eu hangen, ac a oes rhywun wedi’i enwi eisoes i benderfynu.

        Gall rhai pobl benderfynu rhai pethau, neu ar rai diwrnodau. Gofynnwch i’r tîm sut gall y claf gael dweud ei farn.
card-child-or-cannot-decide-us =
    .short = Mae hon yn sefyllfa anodd. Gallwch ddweud wrth y meddyg neu’r nyrs yr hoffech gael barn arall. Gofynnwch iddyn nhw pwy gaiff benderfynu dros y claf. Mae rheolau’n wahanol o le i le, ac nid yw ein ffynonellau’n sôn amdanyn nhw.
    .do-1 = Gofynnwch i’r tîm: ‘Pwy gaiff ofyn, a phwy sy’n penderfynu?’
    .do-2 = Dywedwch wrth y claf beth rydych yn ei gynllunio, hyd y gall ddilyn hynny.
    .do-3 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i’r claf.
    .detail =
        Yn yr Unol Daleithiau mae ail farn yn cael ei disgrifio fel hawl i bob claf. Nid ydym wedi dod o hyd i ddim am bwy gaiff ei defnyddio dros blentyn, neu dros oedolyn na all benderfynu.

        Felly gofynnwch i’r bobl sy’n adnabod yr achos. Dyna’r meddyg, y nyrs neu swyddfa’r ysbyty. Gofynnwch pa bapurau sydd eu hangen, ac a oes rhywun wedi’i enwi eisoes i benderfynu.

        Gall perthnasau hefyd fod yn bryderus am y diagnosis a’r cynllun. Dywedwch wrth y tîm beth sy’n eich poeni fwyaf.

        Gall rhai pobl benderfynu rhai pethau, neu ar rai diwrnodau. Gofynnwch i’r tîm sut gall y claf gael dweud ei farn.
card-child-or-cannot-decide-elsewhere =
    .short = Mae hon yn sefyllfa anodd. Gallwch ddweud wrth y meddyg neu’r nyrs yr hoffech gael barn arall. Gofynnwch iddyn nhw pwy gaiff benderfynu dros y claf. Mae’r rheolau’n wahanol o wlad i wlad, ac nid yw ein ffynonellau’n sôn amdanyn nhw.
    .do-1 = Gofynnwch i’r tîm: ‘Pwy gaiff ofyn, a phwy sy’n penderfynu?’
    .do-2 = Dywedwch wrth y claf beth rydych yn ei gynllunio, hyd y gall ddilyn hynny.
    .do-3 = Gofynnwch faint o amser y gall ei gymryd, ac a allai’r oedi wneud niwed i’r claf.
    .detail =
        Gofynnwch i’r bobl sy’n adnabod yr achos. Dyna’r meddyg, y nyrs neu swyddfa’r ysbyty. Gofynnwch pa bapurau sydd eu hangen, ac a oes rhywun wedi’i enwi eisoes i benderfynu.

        Gall perthnasau hefyd fod yn bryderus am y diagnosis a’r cynllun. Dywedwch wrth y tîm beth sy’n eich poeni fwyaf.

        Gall rhai pobl benderfynu rhai pethau, neu ar rai diwrnodau. Gofynnwch i’r tîm sut gall y claf gael dweud ei farn.

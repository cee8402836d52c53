### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = Faint o amser mae’n ei gymryd?
card-how-long-england =
    .short = Mae’n cymryd amser i’w threfnu, ac ni all neb enwi un amser i bawb. Gofynnwch i’ch meddyg pa mor hir y mae’r oedi’n debygol o fod i chi. Gofynnwch hefyd a allai dechrau’n hwyrach wneud niwed i chi.
    .do-1 = Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .do-3 = Os yw amser yn brin, gofynnwch i’ch tîm canser am atgyfeiriad brys.
    .detail =
        Cewch eich atgyfeirio fel claf newydd. Mae hyn yn gwneud yr aros am driniaeth yn hirach. Nid yw gweld meddyg unwaith yn eich rhoi o flaen pobl eraill sy’n aros.

        Pan fydd amser yn brin, gofynnwch i’ch tîm canser eich hun am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK wedi dweud mai dyma’r ffordd gyflymaf.

        Mae gan y GIG yn Lloegr (NHS) nodau amser ar gyfer gofal canser. Rhestrodd Cancer Research UK nhw yn 2023, felly efallai eu bod wedi newid. Nid ydyn nhw’n sôn am ail farn, ac nid ydyn nhw’n addewid:

        - Dylai 75 o bob 100 o bobl glywed o fewn 28 diwrnod i atgyfeiriad brys a yw’n ganser.
        - Dylai 85 o bob 100 ddechrau triniaeth o fewn 62 diwrnod i’r atgyfeiriad hwnnw.
        - Dylai 96 o bob 100 ddechrau o fewn 31 diwrnod i’r penderfyniad i drin.
card-how-long-rest-of-uk =
    .short = Mae’n cymryd amser i’w threfnu, ac ni all neb enwi un amser i bawb. Gofynnwch i’ch meddyg pa mor hir y mae’r oedi’n debygol o fod i chi. Gofynnwch hefyd a allai dechrau’n hwyrach wneud niwed i chi.
    .do-1 = Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .do-3 = Os yw amser yn brin, gofynnwch i’ch tîm canser am atgyfeiriad brys.
    .detail =
        Cewch eich atgyfeirio fel claf newydd. Mae hyn yn gwneud yr aros am driniaeth yn hirach. Nid yw gweld meddyg unwaith yn eich rhoi o flaen pobl eraill sy’n aros.

        Pan fydd amser yn brin, gofynnwch i’ch tîm canser eich hun am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK wedi dweud mai dyma’r ffordd gyflymaf.

        Nid ydym wedi dod o hyd i ffeithiau am amseroedd aros ar gyfer eich gwlad chi. Gall eich meddyg neu’r ysbyty ddweud beth maen nhw’n ei ddisgwyl.
card-how-long-us =
    .short = Mae’n cymryd amser i’w threfnu, ac ni all neb enwi un amser i bawb. Gofynnwch i’ch meddyg eich hun yn gyntaf faint o amser sydd gennych. Nid yw rhai mathau o ganser yn gadael amser i hyn.
    .do-1 = Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .detail =
        Gofynnwch i’ch meddyg eich hun am faint y byddai ail farn yn dal pethau’n ôl. Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.

        Mae canllaw i gleifion yn dweud bod gan lawer ychydig wythnosau ar gyfer hyn. Ond nid yw argyfwng yn gadael amser ar ei gyfer. Nid yw rhai mathau o lymffoma a lewcemia yn gadael amser chwaith. Canserau’r gwaed yw’r rhain.

        Felly peidiwch â dyfalu faint o amser sydd gennych. Mae eich meddyg eich hun yn adnabod eich achos. Pan fyddwch yn ffonio’r ysbyty arall, gofynnwch am ei ddyddiad rhydd cyntaf.
card-how-long-elsewhere =
    .short = Mae’n cymryd amser i’w threfnu, ac ni all neb enwi un amser i bawb. Gofynnwch i’ch meddyg pa mor hir y mae’r oedi’n debygol o fod i chi. Gofynnwch hefyd a allai dechrau’n hwyrach wneud niwed i chi.
    .do-1 = Gofynnwch i’ch meddyg faint o amser mae’n debygol o’i gymryd.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .detail =
        Mae amseroedd aros a rheolau yn wahanol o wlad i wlad. Nid oes gennym ffeithiau am amseroedd aros lle rydych chi’n byw.

        Eich meddyg eich hun yw’r person gorau i’w holi. Gallech ddweud: ‘Am faint y byddai ail farn yn dal fy nhriniaeth yn ôl? A allai wneud niwed i mi os dechreuaf yn hwyrach?’

        Pan fyddwch yn ffonio’r ysbyty arall, gofynnwch am ei ddyddiad rhydd cyntaf. Wedyn dywedwch wrth eich meddyg eich hun pa ddyddiad a gawsoch.

## could-waiting-harm

card-could-waiting-harm = A allai aros wneud niwed i mi?
card-could-waiting-harm-uk =
    .short = Efallai y gallai, felly mae’n iawn gofyn. Mae’n dibynnu ar eich salwch, ac ni allwn ei farnu. Gofynnwch i’ch meddyg eich hun nawr, cyn i chi benderfynu am ail farn.
    .do-1 = Gofynnwch pa mor hir fyddai’r oedi.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .do-3 = Os yw amser yn brin, gofynnwch i’ch tîm canser am atgyfeiriad brys.
    .detail =
        Gall ail farn olygu bod eich triniaeth yn dechrau’n hwyrach. I rai pobl mae hynny’n bwysicach nag i eraill.

        A yw eich salwch yn ddifrifol, neu a oes brys am eich triniaeth? Os felly, siaradwch â’ch tîm eich hun cyn penderfynu. Maen nhw’n gwybod canlyniadau eich profion.

        Gallech ddweud: ‘Hoffwn gael ail farn. Am faint y byddai’n dal pethau’n ôl? A allai wneud niwed i mi os dechreuaf yn hwyrach?’

        Pan fydd amser yn brin, gofynnwch i’ch tîm canser eich hun am atgyfeiriad brys i’r ganolfan arbenigol. Mae nyrsys Cancer Research UK wedi dweud mai dyma’r ffordd gyflymaf.
card-could-waiting-harm-us =
    .short = Efallai y gallai, felly mae’n iawn gofyn. Mae’n dibynnu ar eich salwch, ac ni allwn ei farnu. Gofynnwch i’ch meddyg eich hun nawr, cyn i chi benderfynu am ail farn.
    .do-1 = Gofynnwch pa mor hir fyddai’r oedi.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .detail =
        Gall ail farn olygu bod eich triniaeth yn dechrau’n hwyrach. I rai pobl mae hynny’n bwysicach nag i eraill.

        A yw eich salwch yn ddifrifol, neu a oes brys am eich triniaeth? Os felly, siaradwch â’ch tîm eich hun cyn penderfynu. Maen nhw’n gwybod canlyniadau eich profion.

        Mae canllaw i gleifion yn dweud bod gan lawer ychydig wythnosau ar gyfer hyn. Ond nid yw argyfwng yn gadael amser ar ei gyfer. Nid yw rhai mathau o lymffoma a lewcemia yn gadael amser chwaith. Canserau’r gwaed yw’r rhain.

        Felly gofynnwch i’ch meddyg eich hun. Gallech ddweud: ‘Am faint y byddai ail farn yn dal pethau’n ôl? A allai wneud niwed i mi os dechreuaf yn hwyrach?’
card-could-waiting-harm-elsewhere =
    .short = Efallai y gallai, felly mae’n iawn gofyn. Mae’n dibynnu ar eich salwch, ac ni allwn ei farnu. Gofynnwch i’ch meddyg eich hun nawr, cyn i chi benderfynu am ail farn.
    .do-1 = Gofynnwch pa mor hir fyddai’r oedi.
    .do-2 = Gofynnwch a allai dechrau triniaeth yn hwyrach wneud niwed i chi.
    .detail =
        Gall ail farn olygu bod eich triniaeth yn dechrau’n hwyrach. I rai pobl mae hynny’n bwysicach nag i eraill.

        A yw eich salwch yn ddifrifol, neu a oes brys am eich triniaeth? Os felly, siaradwch â’ch tîm eich hun cyn penderfynu. Maen nhw’n gwybod canlyniadau eich profion.

        Gallech ddweud: ‘Hoffwn gael ail farn. Am faint y byddai’n dal pethau’n ôl? A allai wneud niwed i mi os dechreuaf yn hwyrach?’

        Mae pa mor gyflym y gellir ei gwneud yn wahanol o wlad i wlad, felly holwch lle rydych chi’n byw.

## keep-your-bookings

card-keep-your-bookings = A ddylwn i gadw fy nyddiadau?
card-keep-your-bookings-any =
    .short = Dylech, ceisiwch eu cadw. Peidiwch â chanslo’r profion a’r driniaeth y mae eich meddyg cyntaf wedi’u trefnu. Mae hyn yn arbed amser os arhoswch gyda’r meddyg hwnnw.
    .do-1 = Cadwch eich holl ddyddiadau mewn un rhestr.
    .do-2 = Os yw dau ddyddiad yn gwrthdaro, siaradwch â’ch tîm cyn symud un.
    .do-3 = Gofynnwch a allai dechrau’n hwyrach wneud niwed i chi.
    .detail =
        Mae’n cymryd amser i drefnu ail farn. Yn y cyfamser efallai fod gennych brofion neu driniaeth wedi’u trefnu gyda’ch meddyg cyntaf. Ceisiwch gadw’r dyddiadau hynny.

        Efallai y penderfynwch aros gyda’ch meddyg cyntaf. Yna bydd cadw’r dyddiadau wedi arbed amser i chi.

        Gallwch gadw dyddiad a dal i ofyn eich cwestiynau.

        Ydych chi’n ansicr am driniaeth sydd wedi’i threfnu? Dywedwch wrth eich tîm cyn i’r diwrnod ddod. Gofynnwch pa mor hir fyddai’r oedi, ac a allai dechrau’n hwyrach wneud niwed i chi.

        Os yw eich salwch yn ddifrifol neu os oes brys am y driniaeth, siaradwch â’ch tîm cyn penderfynu.

## travel

card-travel = Beth os yw’r ysbyty ymhell i ffwrdd?
card-travel-uk =
    .short = Mae’r ail feddyg fel arfer yn gweithio mewn ysbyty arall. Efallai ei fod ymhell i ffwrdd. Gall cyrraedd yno fod yn anodd, yn ddrud neu’n amhosibl i chi. Meddyliwch am hyn cyn gofyn.
    .do-1 = Gofynnwch pa ysbyty fyddai, a sawl ymweliad y byddai ei angen.
    .do-2 = Gofynnwch i ffrind neu berthynas ddod gyda chi.
    .do-3 = Gofynnwch i’ch meddyg teulu a yw barn arall yn bosibl heb ymweliad.
    .detail =
        Meddyliwch am y pwyntiau hyn:

        - Sut byddech yn cyrraedd yno, a beth fyddai’n ei gostio?
        - A allwch ymdopi â’r daith pan fyddwch yn teimlo’n sâl?
        - A allai eich teulu ymweld â chi yno? Mae hynny’n anoddach os yw ymhell i ffwrdd.
        - A fyddai’r driniaeth yno hefyd, neu dim ond un ymweliad?

        Gall ffrind neu berthynas eich cefnogi a’ch helpu i ddeall pethau.

        Efallai fod ffordd heb daith hir. Ysgrifennodd meddyg teulu (GP) yn 2013 y gall meddygon teulu weithiau gael barn arall heb ymweliad newydd. Maen nhw’n gofyn i feddygon eraill, neu’n ysgrifennu at ail feddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty).
card-travel-us =
    .short = Efallai fod yr ysbyty arall ymhell i ffwrdd. Gall cyrraedd yno fod yn anodd, yn ddrud neu’n amhosibl i chi. Mae rhai meddygon a chanolfannau yn rhoi barn o bell, felly holwch am hynny.
    .do-1 = Gofynnwch a ellir rhoi’r farn drwy fideo, o’ch cofnodion.
    .do-2 = Gofynnwch sawl ymweliad y byddai ei angen.
    .do-3 = Gofynnwch i ffrind neu berthynas ddod gyda chi.
    .detail =
        Meddyliwch am y pwyntiau hyn:

        - Sut byddech yn cyrraedd yno, a beth fyddai’n ei gostio?
        - A allwch ymdopi â’r daith pan fyddwch yn teimlo’n sâl?
        - A allai eich teulu ymweld â chi yno? Mae hynny’n anoddach os yw ymhell i ffwrdd.
        - A fyddai’r driniaeth yno hefyd, neu dim ond un ymweliad?

        Mae’r National Cancer Institute (NCI) wedi enwi 72 o ganolfannau canser. Maen nhw mewn 36 o daleithiau ac yn Washington, DC. Labordai’n unig yw saith ohonyn nhw, felly efallai nad oes un yn agos atoch chi.

        Mae rhai meddygon canser a chanolfannau yn defnyddio eich cofnodion a galwad fideo. Yna efallai na fydd rhaid i chi deithio. Gall ffrind neu berthynas eich cefnogi a’ch helpu i ddeall pethau.
card-travel-elsewhere =
    .short = Efallai fod yr ysbyty arall ymhell i ffwrdd. Gall cyrraedd yno fod yn anodd, yn ddrud neu’n amhosibl i chi. Meddyliwch am hyn cyn gofyn.
    .do-1 = Gofynnwch sawl ymweliad y byddai ei angen.
    .do-2 = Gofynnwch i ffrind neu berthynas ddod gyda chi.
    .detail =
        Meddyliwch am y pwyntiau hyn:

        - Sut byddech yn cyrraedd yno, a beth fyddai’n ei gostio?
        - A allwch ymdopi â’r daith pan fyddwch yn teimlo’n sâl?
        - A allai eich teulu ymweld â chi yno? Mae hynny’n anoddach os yw ymhell i ffwrdd.
        - A fyddai’r driniaeth yno hefyd, neu dim ond un ymweliad?

        Gall ffrind neu berthynas eich cefnogi a’ch helpu i ddeall pethau.

        Mae’r hyn sydd ar gael yn wahanol o wlad i wlad. Gofynnwch i’ch ysbyty a yw barn arall yn bosibl heb daith hir.

## travel-costs

card-travel-costs = A gaf i help gyda chostau teithio?
card-travel-costs-england =
    .short = Efallai. Mae’r Cynllun Costau Teithio Gofal Iechyd (Healthcare Travel Costs Scheme) i bobl ar rai budd-daliadau neu ag incwm isel. Gallan nhw hawlio’n ôl gost teithio i ofal arbenigol y GIG (NHS).
    .do-1 = Gofynnwch i’r ysbyty cyn i chi fynd a yw eich ymweliad yn cyfrif.
    .do-2 = Cadwch eich tocynnau a’ch derbynebau.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd. Felly holwch am help cyn trefnu’r daith.

        Mae’r cynllun ar gyfer teithio i ofal arbenigol y GIG. Gofynnwch beth mae angen i chi ei ddangos, a sut i hawlio.

        Dim ond os oes ei angen am resymau meddygol y caiff tocyn teithio person sy’n dod gyda chi ei dalu. Gofynnwch am hyn yn gyntaf.

        Daw’r ffeithiau hyn o un dudalen leol gan y GIG (NHS) yn Lloegr. Gofynnwch i’ch ysbyty a ydyn nhw’n wir o hyd.

        Os na chewch yr help hwn, gallech ofyn i Cyngor ar Bopeth (Citizens Advice). Efallai y gall ei swyddfa leol helpu.
card-travel-costs-scotland =
    .short = Gofynnwch i’ch ysbyty. Nid ydym wedi dod o hyd i ffeithiau am help gyda chostau teithio yn yr Alban. Felly ni allwn ddweud pwy all ei gael. Gofynnwch cyn talu am y daith.
    .do-1 = Gofynnwch i’r ysbyty cyn i chi fynd a oes help gyda chost tocynnau.
    .do-2 = Cadwch eich tocynnau a’ch derbynebau.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd. Ni all rhai pobl gyrraedd yno o gwbl. Felly gofynnwch yn gynnar.

        Dyma gwestiynau da:

        - A oes help gyda chost fy nhaith?
        - A yw’n cynnwys person sy’n dod gyda fi?
        - Beth mae’n rhaid i mi ei ddangos, a phryd?

        Efallai y gall eich swyddfa leol Cyngor ar Bopeth (Citizens Advice) helpu. Mae Maggie’s yn elusen ganser â chanolfannau lleol. Gall ei staff wrando a’ch helpu i ddod o hyd i’r cymorth sydd ei angen arnoch.
card-travel-costs-wales-northern-ireland =
    .short = Gofynnwch i’ch ysbyty. Nid ydym wedi dod o hyd i ffeithiau am help gyda chostau teithio yn eich gwlad chi. Felly ni allwn ddweud pwy all ei gael. Gofynnwch cyn talu am y daith.
    .do-1 = Gofynnwch i’r ysbyty cyn i chi fynd a oes help gyda chost tocynnau.
    .do-2 = Cadwch eich tocynnau a’ch derbynebau.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd. Ni all rhai pobl gyrraedd yno o gwbl. Felly gofynnwch yn gynnar.

        Dyma gwestiynau da:

        - A oes help gyda chost fy nhaith?
        - A yw’n cynnwys person sy’n dod gyda fi?
        - Beth mae’n rhaid i mi ei ddangos, a phryd?

        Efallai y gall eich swyddfa leol Cyngor ar Bopeth (Citizens Advice) helpu. Mae Maggie’s yn elusen ganser. Gall ei staff wrando a’ch helpu i ddod o hyd i’r cymorth sydd ei angen arnoch.
card-travel-costs-us =
    .short = Gofynnwch cyn teithio. Nid ydym wedi dod o hyd i ffeithiau am help gyda chostau teithio yn yr Unol Daleithiau. Mae’r ganolfan ganser a’ch cynllun iechyd (health plan) yn lleoedd da i holi.
    .do-1 = Gofynnwch i’r ganolfan ganser a oes help gyda theithio.
    .do-2 = Gofynnwch i’ch cynllun iechyd am beth mae’n talu.
    .do-3 = Cadwch eich tocynnau a’ch derbynebau.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd. Ni all rhai pobl gyrraedd yno o gwbl. Felly gofynnwch yn gynnar.

        Dyma gwestiynau da i’r ganolfan:

        - A oes help gyda thocynnau, tanwydd neu le i aros?
        - A yw’n cynnwys person sy’n dod gyda fi?
        - A oes meddyg yn nes at fy nghartref?

        Gofynnwch i’ch cynllun a yw’n talu am feddyg y tu allan i’w rwydwaith, ac a oes angen atgyfeiriad arnoch.

        Gallwch hefyd ofyn i’r National Cancer Institute. Mae ei wasanaeth am ddim, yn Saesneg ac yn Sbaeneg.
card-travel-costs-elsewhere =
    .short = Gofynnwch i’ch ysbyty neu’ch yswiriwr. Mae help gyda chostau teithio yn wahanol o wlad i wlad. Nid oes gennym ffeithiau amdano lle rydych chi’n byw. Gofynnwch cyn talu am y daith.
    .do-1 = Gofynnwch i’r ysbyty cyn i chi fynd a oes help gyda chost tocynnau.
    .do-2 = Cadwch eich tocynnau a’ch derbynebau.
    .detail =
        Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd. Ni all rhai pobl gyrraedd yno o gwbl. Felly gofynnwch yn gynnar.

        Dyma gwestiynau da:

        - A oes help gyda chost fy nhaith?
        - A yw’n cynnwys person sy’n dod gyda fi?
        - Beth mae’n rhaid i mi ei ddangos, a phryd?
        - A oes meddyg yn nes at fy nghartref?

        Pwyswch y gost gyda’r pwyntiau eraill o blaid ac yn erbyn cyn penderfynu.

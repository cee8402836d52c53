### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = GIG neu breifat?
card-nhs-or-private-england =
    .short = Gallwch ofyn yn y GIG (NHS), lle nad yw ail farn yn costio dim i chi. Neu gallwch dalu meddyg preifat. Nid ydych yn colli eich gofal yn y GIG os gwnewch hynny.
    .do-1 = Gofynnwch faint o amser y byddai pob ffordd yn ei gymryd.
    .do-2 = Gofynnwch i’r meddyg preifat am y pris cyn trefnu.
    .do-3 = Os oes gennych yswiriant iechyd, holwch eich yswiriwr yn gyntaf.
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn yn y GIG. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        I weld arbenigwr preifat, gofynnwch i’ch meddyg teulu (GP) neu’ch arbenigwr canser. Efallai y bydd eich meddyg teulu yn codi tâl am hyn. Os ydych yn talu eich hun, rhaid i chi gael gwybod y pris ar y dechrau.

        Mae tudalen gan y GIG ar gyfer Llundain yn dweud nad yw talu am ymweliad preifat yn dod â’ch gofal yn y GIG i ben. Ni ddylai newid eich lle ar restr y GIG.

        Mae’r un dudalen yn dweud na ddylai fod angen gwneud profion eto. Ond ni allwch rannu un driniaeth rhwng y GIG a gofal preifat.

        Mae llawer o feddygon preifat hefyd yn siarad â meddygon eraill cyn cynnig triniaeth. Ni allwn ddweud pa ffordd sy’n well i chi.
card-nhs-or-private-rest-of-uk =
    .short = Gallwch ofyn yn y GIG (NHS), lle nad yw ail farn yn costio dim i chi. Neu gallwch dalu meddyg preifat. Gofynnwch yn gyntaf beth fyddai hynny’n ei olygu i’ch gofal yn y GIG.
    .do-1 = Gofynnwch faint o amser y byddai pob ffordd yn ei gymryd.
    .do-2 = Gofynnwch i’r meddyg preifat am y pris cyn trefnu.
    .do-3 = Os oes gennych yswiriant iechyd, holwch eich yswiriwr yn gyntaf.
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn yn y GIG. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        I weld arbenigwr preifat, gofynnwch i’ch meddyg teulu (GP) neu’ch arbenigwr canser. Efallai y bydd eich meddyg teulu yn codi tâl am hyn. Os ydych yn talu eich hun, rhaid i chi gael gwybod y pris ar y dechrau.

        Nid ydym wedi dod o hyd i ffeithiau ar gyfer eich gwlad am sut mae ymweliad preifat yn effeithio ar eich gofal yn y GIG. Gofynnwch i’ch tîm ysbyty eich hun cyn trefnu un.

        Mae llawer o feddygon preifat hefyd yn siarad â meddygon eraill cyn cynnig triniaeth. Ni allwn ddweud pa ffordd sy’n well i chi.
card-nhs-or-private-us =
    .short = Gwasanaeth iechyd y DU yw’r GIG (NHS), felly nid yw’r dewis hwn yn codi yn yr Unol Daleithiau. Yma eich cynllun iechyd (health plan) sydd bwysicaf. Ffoniwch ef cyn trefnu.
    .do-1 = Gofynnwch i’ch cynllun pa feddygon sydd yn ei rwydwaith.
    .do-2 = Gofynnwch a oes angen atgyfeiriad arnoch.
    .do-3 = Gofynnwch beth fyddai’n rhaid i chi ei dalu.
    .detail =
        Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf. Mater arall yw pwy sy’n talu amdani, ac mae’n dibynnu ar eich cynllun.

        Dylai yswirwyr dalu am ymweliad ag arbenigwr. Efallai y bydd rhaid i chi dalu rhan, a elwir yn co-pay. Holwch a yw’r meddyg yn rhwydwaith y cynllun, ac a oes angen atgyfeiriad arnoch.

        Mae rhai cynlluniau hyd yn oed yn gofyn am ail farn cyn iddyn nhw dalu am driniaeth.

        Mae gan Medicare (yswiriant iechyd y wladwriaeth, i bobl hŷn yn bennaf) ei reolau ei hun. Gweler y cerdyn am yswiriant a Medicare.
card-nhs-or-private-elsewhere =
    .short = Gwasanaeth iechyd y DU yw’r GIG (NHS). Mewn gwledydd eraill mae’r dewis yn wahanol. Gofynnwch i’ch meddyg pa ffyrdd sydd lle rydych chi’n byw, a beth mae pob un yn ei gostio.
    .do-1 = Gofynnwch i’ch meddyg a oes ffordd gyhoeddus a ffordd breifat.
    .do-2 = Gofynnwch am y pris cyn trefnu.
    .do-3 = Gofynnwch faint o amser y byddai pob ffordd yn ei gymryd.
    .detail =
        Mae’r rheolau am ofal cyhoeddus a phreifat yn wahanol o wlad i wlad. Nid oes gennym ffeithiau am brisiau lle rydych chi’n byw.

        Mae’n cymryd amser i drefnu ail farn, pwy bynnag sy’n talu. Felly gofynnwch i’ch meddyg eich hun a allai dechrau triniaeth yn hwyrach wneud niwed i chi.

        Pwyswch y pwyntiau o blaid ac yn erbyn cyn gofyn. Gall y cwestiynau hyn helpu:

        - Pwy sy’n talu am yr ymweliad, a phwy sy’n talu am brofion?
        - A oes rhaid i’m hyswiriwr gytuno yn gyntaf?
        - A gaf i fynd yn ôl i’m hysbyty fy hun wedyn?

## what-private-costs

card-what-private-costs = Beth yw cost barn breifat?
card-what-private-costs-uk =
    .short = Gofynnwch am y pris cyn trefnu. Ffigur papur newydd o 2023 oedd tua 250 i 350 o bunnoedd am un ymweliad. Dim ond amcan bras yw hwnnw. Yn y GIG nid yw ail farn yn costio dim i chi.
    .do-1 = Gofynnwch beth yw cost yr ymweliad a beth mae’r pris yn ei gynnwys.
    .do-2 = Gofynnwch a yw eich meddyg teulu yn codi tâl am yr atgyfeiriad.
    .do-3 = Os oes gennych yswiriant, holwch eich yswiriwr cyn trefnu.
    .detail =
        Gallwch dalu meddyg preifat, ond nid oes rhaid i chi. Gallwch ofyn am ail farn yn y GIG (NHS) hefyd.

        Os ydych yn talu eich hun, rhaid i chi gael gwybod y pris ar y dechrau. Mae’r ffigur o 2023 yn hen ac yn dod o un papur newydd. Gall eich pris chi fod yn uwch neu’n is.

        Rydych yn cyrraedd arbenigwr preifat drwy eich meddyg teulu (GP) neu’ch arbenigwr canser. Efallai y bydd eich meddyg teulu yn codi tâl am hyn.

        Dyma gwestiynau da:

        - Beth yw cost yr ymweliad?
        - A yw sganiau neu brofion wedi’u cynnwys?
        - Beth fyddai cost ail ymweliad?
card-what-private-costs-us =
    .short = Mae hynny’n dibynnu ar y meddyg ac ar eich cynllun iechyd (health plan). Nid ydym wedi dod o hyd i bris nodweddiadol. Gofynnwch i swyddfa’r meddyg ac i’ch cynllun cyn trefnu.
    .do-1 = Gofynnwch i swyddfa’r meddyg am y pris.
    .do-2 = Gofynnwch i’ch cynllun beth mae’n ei dalu a beth rydych chi’n ei dalu.
    .do-3 = Gofynnwch a yw’r meddyg yn rhwydwaith eich cynllun.
    .detail =
        Dylai yswirwyr dalu am ymweliad ag arbenigwr. Efallai y bydd rhaid i chi dalu rhan, a elwir yn co-pay. Holwch a yw’r meddyg yn y rhwydwaith, ac a oes angen atgyfeiriad arnoch.

        Mewn rhai achosion mae Medicare Part B yn rhannu cost ail farn. Mae hyn ar gyfer llawdriniaeth sydd ei hangen ond nad yw’n argyfwng. Os yw’r ddwy farn gyntaf yn wahanol, gall rannu cost trydedd farn.

        Yna rydych chi’n talu 20% ar ôl y deductible. Dyma’r swm rydych yn ei dalu eich hun yn gyntaf.

        Cofiwch gyfrif y daith hefyd. Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd.
card-what-private-costs-elsewhere =
    .short = Nid ydym wedi dod o hyd i brisiau ar gyfer eich gwlad. Maen nhw’n wahanol o wlad i wlad ac o feddyg i feddyg. Gofynnwch am y pris cyn trefnu.
    .do-1 = Gofynnwch beth yw cost yr ymweliad a beth mae’r pris yn ei gynnwys.
    .do-2 = Os oes gennych yswiriant, holwch eich yswiriwr cyn trefnu.
    .detail =
        Pwyswch y pwyntiau o blaid ac yn erbyn cyn gofyn. Mae’r gost yn un ohonyn nhw.

        Dyma gwestiynau da:

        - Beth yw cost yr ymweliad?
        - A yw sganiau neu brofion wedi’u cynnwys?
        - Beth fyddai cost ail ymweliad?
        - A oes ffordd gyhoeddus sy’n costio llai i mi?

        Cofiwch gyfrif y daith hefyd. Efallai fod yr ysbyty arall ymhell i ffwrdd ac yn ddrud i’w gyrraedd.

## insurance-and-medicare

card-insurance-and-medicare = A fydd yswiriant neu Medicare yn talu?
card-insurance-and-medicare-uk =
    .short = Yn y GIG (NHS) nid yw ail farn yn costio dim i chi, felly nid oes angen yswiriant arnoch. Os oes gennych yswiriant iechyd preifat, holwch eich yswiriwr cyn trefnu. Dim ond yn yr Unol Daleithiau y mae Medicare.
    .do-1 = Chwiliwch am bapurau eich yswiriant iechyd preifat, os oes gennych un.
    .do-2 = Gofynnwch i’ch yswiriwr cyn trefnu ymweliad preifat.
    .detail =
        Gallwch gael ail farn yn y GIG, neu gallwch dalu meddyg preifat. Dim ond ar gyfer y ffordd breifat y mae yswiriant yn bwysig.

        Dyma gwestiynau da i’ch yswiriwr:

        - Ydych chi’n talu am ail farn?
        - Pa feddygon y caf eu gweld?
        - A oes angen llythyr gan fy meddyg teulu (GP) arnaf yn gyntaf?
        - Ydych chi’n talu am sganiau a phrofion hefyd?

        Rydych yn cyrraedd arbenigwr preifat drwy eich meddyg teulu neu’ch arbenigwr canser. Efallai y bydd eich meddyg teulu yn codi tâl am hyn. Os ydych yn talu eich hun, rhaid i chi gael gwybod y pris ar y dechrau.
card-insurance-and-medicare-us =
    .short = Mae hynny’n dibynnu ar eich cynllun. Mewn rhai achosion mae Medicare Part B yn rhannu’r gost. Dylai yswirwyr eraill dalu am ymweliad ag arbenigwr hefyd, ond efallai y bydd rhaid i chi dalu rhan. Ffoniwch eich cynllun cyn trefnu.
    .do-1 = Gofynnwch a yw’r meddyg yn rhwydwaith eich cynllun.
    .do-2 = Gofynnwch a oes angen atgyfeiriad arnoch.
    .do-3 = Gofynnwch beth fydd rhaid i chi ei dalu.
    .detail =
        Mewn rhai achosion mae Medicare Part B yn rhannu’r gost os oes angen llawdriniaeth arnoch ac nad yw’n argyfwng. Os yw’r ddwy farn gyntaf yn wahanol, gall rannu cost trydedd farn.

        Yna rydych chi’n talu 20% ar ôl y deductible. Dyma’r swm rydych yn ei dalu eich hun yn gyntaf.

        Mae Medicare hefyd yn cynnwys ail farn cyn prawf mawr neu driniaeth fawr. Nid yw’n gwneud hynny ar gyfer gofal y mae’n ei eithrio, fel llawdriniaeth gosmetig.

        Efallai fod gan gynlluniau Medicare Advantage reolau eraill. Efallai y bydd angen meddyg yn y rhwydwaith, neu atgyfeiriad, arnoch.

        Dylai yswirwyr eraill dalu am ymweliad ag arbenigwr, gyda co-pay. Dyma’r rhan rydych chi’n ei thalu. Gall eich yswiriwr enwi meddygon yn ei rwydwaith.

        Mae rhai cynlluniau hyd yn oed yn gofyn am ail farn cyn iddyn nhw dalu am driniaeth.
card-insurance-and-medicare-elsewhere =
    .short = Nid ydym wedi dod o hyd i ffeithiau am yswiriant yn eich gwlad, ac mae’r rheolau’n wahanol o wlad i wlad. Gofynnwch i’ch yswiriwr cyn trefnu. Cynllun yn yr Unol Daleithiau yw Medicare yma, felly efallai nad yw’n berthnasol i chi.
    .do-1 = Gofynnwch i’ch yswiriwr a yw’n talu am ail farn.
    .do-2 = Gofynnwch am yr ateb yn ysgrifenedig.
    .detail =
        Dyma gwestiynau da i’ch yswiriwr:

        - Ydych chi’n talu am ail farn?
        - Pa feddygon y caf eu gweld?
        - A oes angen llythyr gan fy meddyg fy hun arnaf yn gyntaf?
        - Ydych chi’n talu am sganiau a phrofion hefyd?
        - Pa mor fuan y gallwch benderfynu?

        Pwyswch y pwyntiau o blaid ac yn erbyn cyn gofyn am ail farn. Gofynnwch i’ch meddyg eich hun a allai dechrau triniaeth yn hwyrach wneud niwed i chi. Efallai y bydd angen amser ar yr yswiriwr i ateb.

### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = Pwy sy’n helpu os oes problem?
card-who-helps-with-problems-england =
    .short = Gallwch droi at PALS, y gwasanaeth cyngor i gleifion (Patient Advice and Liaison Service). Mae wedi’i leoli mewn ysbytai yn Lloegr. Mae am ddim, ac mae’r hyn a ddywedwch yn cael ei gadw’n breifat. Gall eich cynghori ar broblemau, pryderon a chwynion. Ar gyfer cwyn gallwch hefyd gael eiriolwr am ddim o’r tu allan i’r GIG (NHS).
    .do-1 = Gofynnwch i’r ysbyty ble mae ei swyddfa PALS.
    .do-2 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-3 = Os ydych yn cwyno, gofynnwch am eiriolwr am ddim.
    .detail =
        Ddim yn siŵr ble i ddod o hyd i PALS? Gall eich meddygfa (GP practice) neu’r ysbyty ddweud wrthych. Gall gwefan y GIG (NHS) neu NHS 111 ddweud hefyd.

        Gall pawb yn Lloegr sy’n cwyno am y GIG gael eiriolwr. Rhywun sy’n eich helpu i gael eich clywed yw hwn. Mae am ddim, ac nid yw’r eiriolwr yn gweithio i’r GIG.

        Efallai y gall eich swyddfa leol Cyngor ar Bopeth (Citizens Advice) helpu hefyd. Mewn taflenni hŷn ei enw yw CAB.

        Beth os yw’r GIG yn ateb eich cwyn, ond nad ydych yn fodlon? Yna gallwch fynd at yr Ombwdsmon Seneddol a Gwasanaeth Iechyd (Parliamentary and Health Service Ombudsman). Fel arfer dylech wneud hynny o fewn blwyddyn.
card-who-helps-with-problems-scotland =
    .short = Gallwch droi at PASS, y gwasanaeth cyngor a chymorth i gleifion (Patient Advice and Support Service). Mae’n cael ei redeg gan Citizens Advice yn yr Alban. Mae ganddo linell ffôn sydd ar agor o ddydd Llun i ddydd Gwener.
    .do-1 = Ffoniwch PASS a dywedwch beth ddigwyddodd.
    .do-2 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-3 = Cadwch lythyrau a dyddiadau ymweliadau a galwadau.
    .detail =
        PASS yw’r lle i ddechrau yn yr Alban os oes problem gyda’ch gofal a’ch bod eisiau cyngor. Efallai y gwelwch daflenni sy’n enwi gwasanaethau eraill. Dim ond mewn rhannau eraill o’r DU y mae rhai ohonyn nhw.

        Efallai y gall eich swyddfa leol Citizens Advice helpu hefyd.

        Gall fod o help dweud wrth eich meddyg neu’ch nyrs eich hun beth sy’n eich poeni hefyd. Dylech allu lleisio eich pryderon. Gall dweud hynny wella pethau rhyngoch.

        Ydych chi am ffonio am y salwch ac nid am broblem? Os felly, edrychwch ar ‘Â phwy y gallaf siarad dros y ffôn?’
card-who-helps-with-problems-wales =
    .short = Gallwch droi at Llais. Mae’n rhoi help am ddim gyda chwynion am ofal yng Nghymru, ac mae’n annibynnol. Ni all roi cyngor meddygol, ac ni all gyflymu eich triniaeth. Gweithio i Wella (Putting Things Right) yw enw proses gwyno’r GIG yng Nghymru.
    .do-1 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-2 = Gofynnwch i Llais am help gyda’ch cwyn.
    .do-3 = Cadwch lythyrau a dyddiadau ymweliadau a galwadau.
    .detail =
        Gall Llais eich helpu i wneud cwyn. Gallwch weld sut i gysylltu ag ef ar ei wefan. Nid oes gennym rif ar ei gyfer.

        Mae’r gŵyn ei hun yn mynd drwy Gweithio i Wella. Dylai ateb ddod o fewn 30 diwrnod gwaith.

        Efallai y gall eich swyddfa leol Citizens Advice helpu hefyd.

        Os yw eich pryder am aros neu am eich triniaeth, dywedwch wrth eich tîm canser nawr. Nid cwyn yw’r ffordd gyflym o newid hynny. Dylech allu lleisio eich pryderon wrth eich meddyg.
card-who-helps-with-problems-northern-ireland =
    .short = Gallwch droi at y Patient and Client Council (cyngor i gleifion). Mae’n helpu pobl yng Ngogledd Iwerddon sydd am gwyno am iechyd a gofal cymdeithasol. Efallai y gall eich swyddfa leol Cyngor ar Bopeth (Citizens Advice) helpu hefyd.
    .do-1 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-2 = Gofynnwch i’r Patient and Client Council am help.
    .do-3 = Cadwch lythyrau a dyddiadau ymweliadau a galwadau.
    .detail =
        Y Patient and Client Council yw’r lle i droi yng Ngogledd Iwerddon os ydych am gwyno. Gallwch weld sut i gysylltu ag ef ar ei wefan. Nid oes gennym rif ar ei gyfer.

        Efallai y gwelwch daflenni sy’n enwi gwasanaethau eraill. Dim ond mewn rhannau eraill o’r DU y mae rhai ohonyn nhw.

        Gall fod o help dweud wrth eich meddyg neu’ch nyrs eich hun beth sy’n eich poeni hefyd. Dylech allu lleisio eich pryderon. Gall dweud hynny wella pethau rhyngoch.

        Os yw eich pryder am aros neu am eich triniaeth, dywedwch wrth eich tîm canser nawr.
card-who-helps-with-problems-us =
    .short = Dywedwch wrth eich meddyg neu’ch nyrs beth aeth o’i le, os gallwch. Dylech allu lleisio eich pryderon. Nid ydym wedi dod o hyd i wybodaeth am bwy sy’n delio â chwynion yn yr Unol Daleithiau. Gofynnwch i’ch ysbyty pwy sy’n gwneud.
    .do-1 = Gofynnwch i’r ysbyty neu swyddfa’r meddyg pwy sy’n delio â phroblemau.
    .do-2 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-3 = Cadwch lythyrau, biliau a dyddiadau ymweliadau a galwadau.
    .detail =
        Mae ymddiriedaeth rhyngoch chi a’ch meddyg yn bwysig. Gall dweud beth sy’n eich poeni wella pethau rhyngoch. Ewch â rhywun gyda chi, a rhestr o’ch cwestiynau ar bapur.

        Os yw problem am dalu, gofynnwch i’ch cynllun iechyd (health plan) sut i fynd â hi ymhellach.

        Efallai y byddwch hefyd am siarad â rhywun am ganser yn gyffredinol. Mae gan y National Cancer Institute wasanaeth gwybodaeth am ddim, yn Saesneg ac yn Sbaeneg. Nid ydym yn gwybod a all helpu gyda chwynion.
card-who-helps-with-problems-elsewhere =
    .short = Dywedwch wrth eich meddyg neu’ch nyrs beth aeth o’i le, os gallwch. Dylech allu lleisio eich pryderon. Mae pwy sy’n delio â chwynion yn wahanol o wlad i wlad. Gofynnwch i’r ysbyty pwy sy’n gwneud hynny lle rydych chi’n byw.
    .do-1 = Gofynnwch i’r ysbyty neu swyddfa’r meddyg pwy sy’n delio â phroblemau.
    .do-2 = Ysgrifennwch beth aeth o’i le a beth yr hoffech iddo ddigwydd.
    .do-3 = Cadwch lythyrau, biliau a dyddiadau ymweliadau a galwadau.
    .detail =
        Mae ymddiriedaeth rhyngoch chi a’ch meddyg yn bwysig. Gall dweud beth sy’n eich poeni wella pethau rhyngoch. Ewch â rhywun gyda chi, a rhestr o’ch cwestiynau ar bapur.

        Nid ydym wedi dod o hyd i wasanaeth ar gyfer problemau a chwynion yn eich gwlad. Dim ond mewn un wlad y mae llawer o’r gwasanaethau y darllenwch amdanyn nhw ar-lein. Felly gofynnwch yn gyntaf ble mae gwasanaeth yn gweithio.

        Os ydych yn y DU neu’r Unol Daleithiau, gosodwch eich gwlad yn y bot hwn. Yna gall yr ateb hwn enwi’r hyn y gwyddom amdano yno.

## support-lines

card-support-lines = Â phwy y gallaf siarad dros y ffôn?
card-support-lines-england-wales-ni =
    .short = Nid oes rhaid i chi fod ar eich pen eich hun â hyn. Mae llinell gymorth Macmillan (Support Line) am ddim ac ar agor bob dydd. Mae nyrsys Cancer Research UK yn ateb o ddydd Llun i ddydd Gwener. Mae gan Ovacome linell ar gyfer canser yr ofari, ac mae gan Blood Cancer UK un ar gyfer canser y gwaed.
    .do-1 = Dewiswch linell a nodwch beth rydych am ei ofyn.
    .do-2 = Edrychwch ar yr oriau cyn ffonio.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall perthnasau fod yn bryderus hefyd. Gall fod o help siarad â rhywun.

        Dyma pa mor siŵr ydym o bob rhif:

        - Macmillan: o’i dudalen ei hun. Ni all ateb am ofal canser y tu allan i’r DU.
        - Cancer Research UK: o neges ar ei fforwm ar-lein ei hun. Mae’r nyrsys yn ateb o ddydd Llun i ddydd Gwener.
        - Ovacome: o’i dudalen ei hun. Mae ar agor o ddydd Llun i ddydd Gwener.
        - Blood Cancer UK: o’i dudalen ei hun. Nid ydym yn gwybod yr oriau.

        Mae gan Maggie’s a Kidney Cancer UK rifau hefyd. Maen nhw o dan ‘Oes canolfannau y gallaf ymweld â nhw?’ a ‘Help gyda chanser yr aren’.

        Nid yw’r llinellau hyn ar gyfer argyfwng. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch gan eich tîm.
card-support-lines-scotland =
    .short = Nid oes rhaid i chi fod ar eich pen eich hun â hyn. Mae llinell gymorth Macmillan (Support Line) am ddim ac ar agor bob dydd. Mae nyrsys Cancer Research UK yn ateb o ddydd Llun i ddydd Gwener. NHS inform yw llinell y GIG yn yr Alban, ar agor o ddydd Llun i ddydd Gwener.
    .do-1 = Dewiswch linell a nodwch beth rydych am ei ofyn.
    .do-2 = Edrychwch ar yr oriau cyn ffonio.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall perthnasau fod yn bryderus hefyd. Gall fod o help siarad â rhywun.

        Dyma pa mor siŵr ydym o bob rhif:

        - Macmillan: o’i dudalen ei hun. Ni all ateb am ofal canser y tu allan i’r DU.
        - Cancer Research UK: o neges ar ei fforwm ar-lein ei hun. Mae’r nyrsys yn ateb o ddydd Llun i ddydd Gwener.
        - NHS inform: gan Citizens Advice Scotland. Mae ar agor o ddydd Llun i ddydd Gwener.
        - Ovacome, ar gyfer canser yr ofari: o’i dudalen ei hun. Mae ar agor o ddydd Llun i ddydd Gwener.

        Mae gan Maggie’s a Kidney Cancer UK rifau hefyd. Maen nhw o dan ‘Oes canolfannau y gallaf ymweld â nhw?’ a ‘Help gyda chanser yr aren’.

        Mae gan Blood Cancer UK linell hefyd.

        Nid yw’r llinellau hyn ar gyfer argyfwng. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch gan eich tîm.
card-support-lines-us =
    .short = Nid oes rhaid i chi fod ar eich pen eich hun â hyn. Mae gan y National Cancer Institute wasanaeth gwybodaeth am ddim, yn Saesneg ac yn Sbaeneg. Mae gan yr American Cancer Society linell gymorth sy’n ateb ddydd a nos.
    .do-1 = Dewiswch linell a nodwch beth rydych am ei ofyn.
    .do-2 = Gofynnwch i’ch tîm canser pwy allwch ei ffonio â phryderon.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall perthnasau fod yn bryderus hefyd. Gall fod o help siarad â rhywun.

        Rydym yn rhoi rhif y National Cancer Institute gyda’r ateb hwn. Nid ydym yn gwybod ei oriau. Nid oes gennym rif ar gyfer yr American Cancer Society, ond mae ar ei wefan.

        Nid yw’r llinellau hyn ar gyfer argyfwng. Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch gan eich tîm.
card-support-lines-elsewhere =
    .short = Nid oes rhaid i chi fod ar eich pen eich hun â hyn. Nid ydym wedi dod o hyd i linell ffôn ar gyfer eich gwlad. Yn y DU a’r Unol Daleithiau y mae’r llinellau sy’n hysbys i ni, ac efallai na fyddan nhw’n gallu eich helpu. Gofynnwch i’ch tîm canser pwy allwch ei ffonio.
    .do-1 = Gofynnwch i’ch meddyg neu’ch nyrs am linell gymorth lle rydych chi’n byw.
    .do-2 = Dywedwch wrth rywun agos atoch sut rydych chi.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall perthnasau fod yn bryderus hefyd. Gall fod o help siarad â rhywun.

        Dylech hefyd allu dweud wrth eich meddyg neu’ch nyrs beth sy’n eich poeni. Mae’n help cael rhywun gyda chi, a’ch cwestiynau ar bapur.

        Mae’r hyn sydd ar gael yn wahanol o wlad i wlad. Os ydych yn y DU neu’r Unol Daleithiau, gosodwch eich gwlad yn y bot hwn. Yna gall yr ateb hwn enwi’r llinellau y gwyddom amdanyn nhw yno.

        Os ydych yn teimlo’n sâl yn sydyn, defnyddiwch y rhif argyfwng a gawsoch gan eich tîm.

## kidney-cancer-support

card-kidney-cancer-support = Help gyda chanser yr aren
card-kidney-cancer-support-uk =
    .short = Mae Kidney Cancer UK yno i chi ar bob cam: newydd gael gwybod, yn cael triniaeth neu wedyn. Gall gofalwyr, perthnasau a ffrindiau droi ato hefyd. Ei dîm iechyd sy’n ateb y llinell gymorth (Support Line). Mae ail rif ar gyfer cwestiynau cyffredinol.
    .do-1 = Ffoniwch y llinell gymorth (Support Line) os ydych am siarad am eich salwch.
    .do-2 = Gofynnwch i’ch nyrs a gewch y llyfrynnau am ddim.
    .do-3 = Gofynnwch i’ch tîm eich hun a fyddai treial yn agored i chi.
    .detail =
        Elusen yw Kidney Cancer UK. Dyma’r hyn y mae’n dweud ei fod yn ei wneud:

        - Mae’n helpu pobl i chwilio am dreial clinigol (astudiaeth ymchwil) sy’n addas iddyn nhw. Mae’n rhoi geiriau i chwilio â nhw a dolen i declyn chwilio am dreialon.
        - Mae ganddo set o lyfrynnau am ddim mewn tair rhan, a phoster am ei linell gymorth. Gall meddygon a nyrsys eu harchebu i gleifion.
        - Mae’n hyfforddi nyrsys ar-lein. Mae’n gweithio ar gwrs i feddygon teulu (GPs) ac i feddygon newydd.
        - Mae’n talu am ymchwil.
        - Bob blwyddyn mae’n holi cleifion am eu gofal ac yn cyhoeddi’r canlyniadau.

        Daw’r ddau rif o’i dudalen ei hun, nad yw’n dangos dyddiad. Ni allem eu cadarnhau mewn unman arall, ac nid ydym yn gwybod yr oriau.
card-kidney-cancer-support-us =
    .short = Nid ydym wedi dod o hyd i grŵp ar gyfer canser yr aren yn unig yn yr Unol Daleithiau. Mae gan y National Cancer Institute wasanaeth gwybodaeth am ddim, yn Saesneg ac yn Sbaeneg. Mae gan yr American Cancer Society linell gymorth sy’n ateb ddydd a nos.
    .do-1 = Gofynnwch i’ch tîm a ydyn nhw’n gwybod am grŵp canser yr aren yn agos atoch.
    .do-2 = Gofynnwch i’ch tîm eich hun a fyddai treial yn agored i chi.
    .detail =
        Efallai y teimlwch yn unig â salwch nad oes llawer o bobl o’ch cwmpas yn ei adnabod. Gallwch ddweud hynny wrth eich meddyg neu’ch nyrs.

        Mae’n werth holi eich meddygon a’ch nyrsys eich hun am dreial clinigol. Astudiaeth ymchwil y mae cleifion yn cymryd rhan ynddi yw hon. Gallan nhw ddweud a fyddai un yn agored i chi.

        Rydym yn rhoi rhif y National Cancer Institute gyda’r ateb hwn. Nid oes gennym rif ar gyfer yr American Cancer Society, ond mae ar ei wefan.

        Efallai y dewch o hyd i elusen canser yr aren ar-lein. Gwiriwch yn gyntaf ym mha wlad y mae’n gweithio.
card-kidney-cancer-support-elsewhere =
    .short = Nid ydym wedi dod o hyd i grŵp ar gyfer canser yr aren yn eich gwlad. Mae’r hyn sydd ar gael yn wahanol o wlad i wlad. Eich meddygon a’ch nyrsys eich hun yw’r bobl i’w holi. Gallan nhw hefyd ddweud a fyddai astudiaeth ymchwil yn agored i chi.
    .do-1 = Gofynnwch i’ch tîm a ydyn nhw’n gwybod am grŵp canser yr aren yn agos atoch.
    .do-2 = Gofynnwch i’ch tîm eich hun a fyddai treial yn agored i chi.
    .detail =
        Efallai y teimlwch yn unig â salwch nad oes llawer o bobl o’ch cwmpas yn ei adnabod. Gallwch ddweud hynny wrth eich meddyg neu’ch nyrs.

        Mae’n werth holi eich meddygon a’ch nyrsys eich hun am dreial clinigol. Astudiaeth ymchwil y mae cleifion yn cymryd rhan ynddi yw hon. Gallan nhw ddweud a fyddai un yn agored i chi.

        Efallai y dewch o hyd i elusen canser yr aren ar-lein. Gwiriwch yn gyntaf ym mha wlad y mae’n gweithio.

        Os ydych yn y DU neu’r Unol Daleithiau, gosodwch eich gwlad yn y bot hwn. Yna gall yr ateb hwn enwi’r hyn y gwyddom amdano yno.

## support-centres

card-support-centres = Oes canolfannau y gallaf ymweld â nhw?
card-support-centres-uk =
    .short = Oes. Mae Maggie’s yn rhedeg canolfannau lleol i bobl â chanser. Mae ei arbenigwyr cymorth canser (Cancer Support Specialists) yn gwrando. Maen nhw’n eich helpu i baratoi beth i’w ddweud wrth eich tîm, ac i ddod o hyd i’r cymorth sydd ei angen arnoch. Nid yw’n costio dim.
    .do-1 = Ffoniwch Maggie’s a gofynnwch am y ganolfan agosaf atoch.
    .do-2 = Gofynnwch pryd mae ar agor.
    .do-3 = Dewch â’ch cwestiynau am yr ail farn.
    .detail =
        Efallai y gwyddoch beth rydych yn ei deimlo ond nid sut i’w ddweud wrth feddyg. Gall pobl Maggie’s eich helpu i’w roi mewn geiriau. Gallan nhw hefyd eich helpu i ddod o hyd i gymorth arall.

        Nid oes gennym restr o’r canolfannau, felly ni allwn ddweud a oes un yn agos atoch. Dylai Maggie’s allu dweud wrthych.

        Daw’r rhif o dudalen hŷn gan Maggie’s, ac nid ydym yn gwybod yr oriau. Os nad yw’n gweithio, edrychwch ar wefan Maggie’s.

        Nid yw canolfan gymorth yn cymryd lle eich tîm canser. Os oes gennych gwestiynau am eich triniaeth eich hun, gofynnwch i’ch meddyg neu’ch nyrs arbenigol.
card-support-centres-us =
    .short = Nid ydym wedi dod o hyd i restr o ganolfannau cymorth yn yr Unol Daleithiau. Gofynnwch i’ch tîm canser beth sydd yn agos atoch. Am sgwrs dros y ffôn, mae’r National Cancer Institute am ddim, yn Saesneg ac yn Sbaeneg. Mae’r American Cancer Society yn ateb ddydd a nos.
    .do-1 = Gofynnwch i’ch nyrs pa gymorth sydd yn eich ysbyty.
    .do-2 = Gofynnwch a oes lle y gall eich teulu fynd iddo hefyd.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall eich perthnasau fod yn bryderus hefyd. Gall fod o help eistedd gyda rhywun sy’n gwrando.

        Dylech allu dweud wrth eich meddyg neu’ch nyrs eich hun beth sy’n eich poeni. Dewch â rhywun gyda chi, a’ch cwestiynau ar bapur.

        Rydym yn rhoi rhif y National Cancer Institute gyda’r ateb hwn. Nid oes gennym rif ar gyfer yr American Cancer Society, ond mae ar ei wefan.
card-support-centres-elsewhere =
    .short = Nid ydym wedi dod o hyd i restr o ganolfannau cymorth ar gyfer eich gwlad. Mae’r hyn sydd ar gael yn wahanol o wlad i wlad. Gofynnwch i’ch tîm canser a oes lle yn agos atoch lle gallwch eistedd a siarad â rhywun.
    .do-1 = Gofynnwch i’ch nyrs pa gymorth sydd yn eich ysbyty.
    .do-2 = Gofynnwch a oes lle y gall eich teulu fynd iddo hefyd.
    .detail =
        Gall meddwl am ail farn fod yn straen. Gall eich perthnasau fod yn bryderus hefyd. Gall fod o help eistedd gyda rhywun sy’n gwrando.

        Dylech allu dweud wrth eich meddyg neu’ch nyrs eich hun beth sy’n eich poeni. Dewch â rhywun gyda chi, a’ch cwestiynau ar bapur.

        Os ydych yn y DU neu’r Unol Daleithiau, gosodwch eich gwlad yn y bot hwn. Yna gall yr ateb hwn enwi’r hyn y gwyddom amdano yno.

## about-this-information

card-about-this-information = Pwy ysgrifennodd hyn, a pha mor hen yw?
card-about-this-information-uk =
    .short = Mae ein testunau wedi’u hysgrifennu o dudalennau cyhoeddus elusennau a chyrff iechyd, yn ein geiriau ein hunain. Mae rhai o’r tudalennau hynny’n hen neu heb ddyddiad. Mae pob ateb yn dangos ei ffynonellau a’r diwrnod y cafodd ei wirio ddiwethaf. Gwybodaeth gyffredinol yw hon. Nid cyngor am eich achos chi yw hi.
    .do-1 = Edrychwch ar y ffynonellau a’r dyddiad o dan bob ateb.
    .do-2 = Gofynnwch i’ch tîm eich hun am unrhyw beth sy’n bwysig i chi nawr.
    .detail =
        Daw’r rhan fwyaf o bum tudalen:

        - Maggie’s: adolygwyd ddiwethaf ym mis Hydref 2021. Roedd ei adolygiad nesaf i fod ym mis Hydref 2022.
        - Cancer Research UK, y Patients Association a Kidney Cancer UK: nid yw’r tair hyn yn dangos dyddiad adolygu.
        - MedlinePlus, safle iechyd o America, o fis Ionawr 2022. Rydym yn ei ddefnyddio mewn atebion y DU dim ond ar gyfer pwyntiau sy’n wir ym mhobman.

        Daw ffeithiau eraill o dudalennau cyhoeddus eraill. Mae rhai’n lleol, yn hen neu’n ail-law. Lle mae hynny’n bwysig, mae’r ateb yn dweud hynny.

        Gwnaethon ni ddarllen copïau wedi’u storio ym mis Tachwedd 2026, felly gall tudalen fod wedi newid ers hynny.

        Mae rhagor am ail farn ar wefan y GIG (NHS).

        Gwasanaeth awtomatig yw hwn. Mae’n dewis o destunau sy’n barod, ac nid oes neb yn gwylio’r sgwrs.
card-about-this-information-us =
    .short = Mae ein testunau wedi’u hysgrifennu o dudalennau cyhoeddus elusennau a chyrff iechyd, yn ein geiriau ein hunain. Mae rhai o’r tudalennau hynny’n hen neu heb ddyddiad. Mae pob ateb yn dangos ei ffynonellau a’r diwrnod y cafodd ei wirio ddiwethaf. Gwybodaeth gyffredinol yw hon. Nid cyngor am eich achos chi yw hi.
    .do-1 = Edrychwch ar y ffynonellau a’r dyddiad o dan bob ateb.
    .do-2 = Gofynnwch i’ch tîm eich hun am unrhyw beth sy’n bwysig i chi nawr.
    .detail =
        Ar gyfer yr Unol Daleithiau rydym yn defnyddio tudalen gan MedlinePlus yn bennaf. Safle llywodraeth yr Unol Daleithiau yw hwn, felly mae am ofal yn America.

        Adolygwyd y dudalen ar 6 Ionawr 2022. Gwnaed hyn gan Richard LoCicero, MD, arbenigwr canser a gwaed yn Gainesville, Georgia. Mae’n enwi tri chyfeiriad:

        - Cancer.Net gan ASCO, o 2021
        - adolygiad o astudiaethau gan Hillen ac eraill, o 2017
        - y National Cancer Institute ar ddod o hyd i ofal, o fis Chwefror 2024.

        Daw rhai pwyntiau cyffredinol gan elusennau o Brydain. Daw ffeithiau eraill o dudalennau cyhoeddus eraill, ac mae rhai’n hen neu’n ail-law.

        Gwnaethon ni ddarllen copïau wedi’u storio ym mis Tachwedd 2026, felly gall tudalen fod wedi newid ers hynny.

        Gwasanaeth awtomatig yw hwn. Mae’n dewis o destunau sy’n barod, ac nid oes neb yn gwylio’r sgwrs.
card-about-this-information-elsewhere =
    .short = Mae ein testunau wedi’u hysgrifennu o dudalennau cyhoeddus elusennau a chyrff iechyd, yn ein geiriau ein hunain. Mae’r rhan fwyaf o’r tudalennau hynny am y DU neu’r Unol Daleithiau, ac mae rhai’n hen. Mae rheolau’n wahanol o wlad i wlad. Mae pob ateb yn dangos ei ffynonellau a’r diwrnod y cafodd ei wirio ddiwethaf.
    .do-1 = Edrychwch ar y ffynonellau a’r dyddiad o dan bob ateb.
    .do-2 = Gofynnwch i’ch tîm eich hun beth sy’n berthnasol lle rydych chi’n byw.
    .detail =
        Am ail farn y mae’r bot. Mae ail farn yn olwg newydd gan feddyg arall ar eich diagnosis neu eich triniaeth. Gall fod yn feddyg teulu neu’n arbenigwr.

        Mae pobl yn gofyn am un i gael gwirio diagnosis, neu i ddysgu a oes triniaethau eraill.

        Daw’r rhan fwyaf o bum tudalen: pedair o Brydain ac un o America. Ar gyfer eich gwlad dim ond yr hyn sy’n wir ym mhobman a gewch.

        Mae dyddiadau’r tudalennau, os oes ganddyn nhw un, gyda’r ffynonellau.

        Gwnaethon ni ddarllen copïau wedi’u storio ym mis Tachwedd 2026, felly gall tudalen fod wedi newid ers hynny. Gwybodaeth gyffredinol yw hon. Nid cyngor am eich achos chi yw hi.

        Gwasanaeth awtomatig yw hwn. Mae’n dewis o destunau sy’n barod, ac nid oes neb yn gwylio’r sgwrs.

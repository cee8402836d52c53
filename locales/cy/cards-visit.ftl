### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = Sut mae paratoi ar gyfer yr ymweliad?
card-preparing-any =
    .short = Penderfynwch yn gyntaf beth rydych yn gobeithio ei gael o’r ymweliad hwn. Wedyn ysgrifennwch eich nodiadau: eich symptomau, eich triniaeth hyd yn hyn a’ch cwestiynau. Gofynnwch a yw eich cofnodion wedi’u hanfon at y meddyg newydd.
    .do-1 = Gorffennwch y frawddeg hon ar bapur: ‘Ar ôl yr ymweliad rwyf am wybod …’
    .do-2 = Gwnewch nodiadau am eich symptomau a’ch triniaeth hyd yn hyn.
    .do-3 = Gofynnwch i ffrind neu berthynas ddod: i’ch cefnogi, i wrando ac i ofyn hefyd.
    .detail =
        Efallai eich bod am wirio’r diagnosis. Neu efallai eich bod am wybod pa driniaethau eraill sydd ar gael. Mae’r ddau yn rhesymau da.

        Yn eich nodiadau, ysgrifennwch pryd y dechreuodd pob symptom a sut mae wedi newid. Rhestrwch bob triniaeth gyda’i dyddiadau, a sut aeth hi i chi. Mae ychydig linellau’n ddigon.

        Rhowch eich prif gwestiynau ar ben y rhestr. Gofynnwch nhw heb ofn: dyna bwrpas yr ymweliad.

        Gwiriwch rai dyddiau cynt:

        - y dyddiad, yr amser a’r lle
        - sut byddwch yn cyrraedd yno
        - pwy sy’n dod gyda chi
        - a oes angen cyfieithydd neu help arall arnoch
        - pa bapurau y dylech ddod â nhw

## what-to-bring

card-what-to-bring = Beth ddylwn i ddod ag ef i’r ymweliad?
card-what-to-bring-uk =
    .short = Dewch â’ch llythyr apwyntiad, eich cwestiynau, y papurau meddygol sydd gennych a rhestr o’ch holl feddyginiaethau. Dylai eich cofnodion gael eu hanfon o’ch blaen. Gwiriwch eu bod wedi cyrraedd, a dewch â’r hyn sydd gennych.
    .do-1 = Ffoniwch yr ysbyty newydd: ‘A yw fy nghofnodion a’m sganiau wedi cyrraedd?’
    .do-2 = Rhestrwch bob meddyginiaeth, gyda fitaminau ac atchwanegiadau.
    .detail =
        Dylai eich meddyg drosglwyddo eich triniaethau blaenorol a chanlyniadau’r profion sy’n bwysig. Dylai hefyd drosglwyddo pa feddyginiaethau neu driniaeth rydych yn eu cael nawr.

        Mae canlyniadau profion a phelydrau-X yn mynd i’r meddyg ymgynghorol newydd (consultant, uwch feddyg mewn ysbyty). Os yw eich meddyg teulu (GP) yn eich atgyfeirio, y meddyg teulu sy’n anfon eich cofnodion meddygol.

        Gall pethau gael eu dal yn ôl. Felly dewch â chopïau o’ch cofnodion, os na chawson nhw eu hanfon o’ch blaen. Mae llythyrau a chanlyniadau profion sydd gennych gartref yn cyfrif hefyd.

        Mae’r rhain yn ddefnyddiol hefyd:

        - eich nodiadau am symptomau a thriniaeth hyd yn hyn
        - eich cwestiynau ar bapur, a beiro
        - eich sbectol neu’ch cymorth clyw
        - ffrind neu berthynas
card-what-to-bring-us =
    .short = Dewch â chopïau o’ch cofnodion, eich adroddiad patholeg a’ch sganiau, os na chawson nhw eu hanfon o’ch blaen. Mae’r adroddiad patholeg yn dweud beth welodd y labordy. Dewch hefyd â’ch cwestiynau a rhestr o’ch holl feddyginiaethau.
    .do-1 = Gofynnwch i’r swyddfa newydd pa gofnodion sydd eu hangen o hyd.
    .do-2 = Gofynnwch am eich sganiau ar ddisg.
    .do-3 = Rhestrwch bob meddyginiaeth, gyda fitaminau ac atchwanegiadau.
    .detail =
        Fel arfer mae angen yr adroddiad patholeg a’r sganiau ar ddisg ar y meddyg newydd. Weithiau mae angen y sleidiau meinwe hefyd, sef darnau tenau o’r hyn a dynnwyd allan. Gofynnwch yn gynnar pwy sy’n eu hanfon.

        Dewch ag unrhyw bapurau meddygol eraill sydd gennych gartref.

        Mae’r rhain yn ddefnyddiol hefyd:

        - eich cerdyn yswiriant a dogfen adnabod (ID)
        - eich nodiadau am symptomau a thriniaeth hyd yn hyn
        - eich cwestiynau ar bapur, a beiro
        - eich sbectol neu’ch cymorth clyw
        - ffrind neu berthynas
card-what-to-bring-elsewhere =
    .short = Dewch â’r papurau meddygol sydd gennych, eich cwestiynau a rhestr o’ch holl feddyginiaethau. Dewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’ch blaen. Mae pwy sy’n eu hanfon yn wahanol o wlad i wlad, felly gofynnwch.
    .do-1 = Gofynnwch i swyddfa’r meddyg newydd beth sydd ei angen gennych.
    .do-2 = Rhestrwch bob meddyginiaeth, gyda fitaminau ac atchwanegiadau.
    .detail =
        Dechreuwch gyda’r hyn sydd gennych gartref: llythyrau, canlyniadau profion ac adroddiadau. Os oes rhywbeth ar goll, gofynnwch i swyddfa eich meddyg am gopi.

        Ar gyfer pob meddyginiaeth, ysgrifennwch yr enw, faint rydych yn ei gymryd a phryd. Nodwch fitaminau ac atchwanegiadau hefyd. Gallwch gopïo hyn o’r bocsys.

        Mae’r rhain yn ddefnyddiol hefyd:

        - eich llythyr apwyntiad a dogfen adnabod (ID)
        - eich nodiadau am symptomau a thriniaeth hyd yn hyn
        - eich cwestiynau ar bapur, a beiro
        - eich sbectol neu’ch cymorth clyw
        - ffrind neu berthynas

## questions-for-second-doctor

card-questions-for-second-doctor = Beth ddylwn i ei ofyn i’r ail feddyg?
card-questions-for-second-doctor-any =
    .short = Gofynnwch beth sydd bwysicaf i chi, ac ysgrifennwch ef o flaen llaw. Dechrau da: ‘Ydych chi’n cytuno â’r diagnosis a’r cynllun? Beth arall y gellid ei wneud? Beth fyddech chi am ei wybod yn fy lle i?’
    .do-1 = Dewiswch y tri chwestiwn sydd bwysicaf i chi.
    .do-2 = Ysgrifennwch nhw ar bapur a gadewch le i’r atebion.
    .detail =
        Gofynnwch heb ofn. Mae’r ymweliad yno ar gyfer eich cwestiynau, ac ni ddylai rhestr boeni neb. Dywedwch wrth y meddyg beth welodd ac a gynigiodd y cyntaf.

        Gallech ofyn:

        - Ydych chi’n gweld fy niagnosis yn yr un ffordd?
        - A fyddech chi’n fy nhrin yn yr un ffordd? Os na, pam?
        - Pa driniaethau eraill sydd i mi?
        - A fyddai treial o driniaeth newydd yn agored i mi?
        - Beth yw ochrau da a drwg pob dewis?
        - A allai wneud niwed i mi ddechrau triniaeth yn hwyrach?
        - A fyddech chi’n fy nhrin eich hun, pe bawn i eisiau hynny?
        - Â phwy ddylwn i siarad nesaf?

        Oedd ateb nad oeddech yn ei ddeall? Dywedwch: ‘A wnewch chi ddweud eto mewn geiriau eraill?’

## bring-someone

card-bring-someone = A gaf i ddod â rhywun gyda fi?
card-bring-someone-any =
    .short = Cewch, dewch â ffrind neu berthynas. Gallan nhw eich cefnogi a’ch helpu i ddeall pethau. Cân nhw ofyn cwestiynau hefyd. Os yw’r ysbyty yn cyfyngu ar ymwelwyr, gofynnwch cyn y diwrnod.
    .do-1 = Dewiswch rywun sy’n aros yn dawel ac yn gwrando’n dda.
    .do-2 = Dywedwch wrthyn nhw beth rydych ei eisiau o’r ymweliad, a beth i’w gadw’n breifat.
    .do-3 = Gofynnwch iddyn nhw ysgrifennu’r atebion.
    .detail =
        Mae’n anodd gwrando a meddwl yr un pryd. Mae hynny’n fwy gwir pan fydd y newyddion yn ddifrifol. Gall ail berson glywed yr hyn rydych chi’n ei golli.

        Siaradwch cyn mynd i mewn. Cytunwch pwy sy’n gofyn pa gwestiwn. A oes unrhyw beth rydych am ei ofyn ar eich pen eich hun?

        Mae’n help mewn sgyrsiau â’ch meddyg eich hun hefyd: dewch â chwmni a’ch cwestiynau ar bapur.

        Does neb a allai ddod? Gofynnwch i’r clinig a all nyrs eistedd gyda chi. Gofynnwch a gaiff rhywun wrando dros y ffôn, neu a gewch recordio’r sgwrs.

## interpreter

card-interpreter = A gaf i gyfieithydd?
card-interpreter-england =
    .short = Cewch. Yn Lloegr mae’n rhaid i’r GIG (NHS) gynnig cyfieithydd proffesiynol i chi, ar bob cam. Mae am ddim i chi. Dywedwch pa iaith sydd ei hangen arnoch pan gaiff yr apwyntiad ei drefnu.
    .do-1 = Dywedwch eich iaith wrth yr ysbyty neu’r feddygfa (GP practice) nawr.
    .do-2 = Ffoniwch ychydig ddyddiau cynt a gofynnwch a oes cyfieithydd wedi’i drefnu.
    .detail =
        Gall ysbytai gynnig cyfieithydd dros y ffôn, drwy fideo neu wyneb yn wyneb. Gallan nhw gynnig iaith arwyddion hefyd. Dywedwch pa un o’r rhain sy’n addas i chi.

        Mae croeso i berthnasau ddod i’ch cefnogi. Ond ni ddylen nhw gyfieithu sgyrsiau meddygol, ac ni ddylai plant byth wneud hynny.

        Does dim cyfieithydd wedi dod ar y diwrnod? Dywedwch wrth y staff cyn i’r sgwrs ddechrau. Gofynnwch iddyn nhw roi cynnig ar y ffôn neu fideo.

        A yw’n anodd i chi ffonio? Gall rhywun arall ddweud eich iaith wrth yr ysbyty drosoch.
card-interpreter-rest-of-uk =
    .short = Gofynnwch am gyfieithydd proffesiynol cyn gynted ag y gallwch. Ni ddylai perthnasau gyfieithu sgyrsiau meddygol, ac ni ddylai plant byth wneud hynny. Nid ydym wedi dod o hyd i wybodaeth am yr union reolau yn yr Alban, Cymru neu Ogledd Iwerddon. Gofynnwch i’r ysbyty.
    .do-1 = Dywedwch eich iaith wrth yr ysbyty neu’r feddygfa (GP practice) nawr.
    .do-2 = Ffoniwch ychydig ddyddiau cynt a gofynnwch a oes cyfieithydd wedi’i drefnu.
    .detail =
        Gofynnwch a oes cost. Gofynnwch a fyddai’r cyfieithydd yno wyneb yn wyneb, ar y ffôn neu drwy fideo. Os ydych yn defnyddio iaith arwyddion, dywedwch hynny.

        Mae croeso i berthnasau ddod i’ch cefnogi.

        Does dim cyfieithydd wedi dod ar y diwrnod? Dywedwch wrth y staff cyn i’r sgwrs ddechrau, a gofynnwch beth allan nhw ei wneud.

        A yw’n anodd i chi ffonio? Gall rhywun arall ddweud eich iaith wrth yr ysbyty drosoch.
card-interpreter-us =
    .short = Gofynnwch am gyfieithydd proffesiynol cyn gynted ag y gallwch. Dywedwch pa iaith sydd ei hangen arnoch wrth drefnu. Nid ydym wedi dod o hyd i wybodaeth am yr union reolau yn yr Unol Daleithiau. Gofynnwch i’r ysbyty neu swyddfa’r meddyg.
    .do-1 = Dywedwch eich iaith wrth swyddfa’r meddyg nawr.
    .do-2 = Gofynnwch a oes cost.
    .do-3 = Ffoniwch ychydig ddyddiau cynt a gofynnwch a oes cyfieithydd wedi’i drefnu.
    .detail =
        Gofynnwch a fyddai’r cyfieithydd yno wyneb yn wyneb, ar y ffôn neu drwy fideo. Os ydych yn defnyddio iaith arwyddion, dywedwch hynny.

        Gall ffrind neu berthynas ddod i’ch cefnogi. Ond mae geiriau meddygol yn anodd eu cyfieithu, ac mae’n anodd gwneud hynny dros rywun rydych yn ei garu.

        Mae gan y National Cancer Institute wasanaeth gwybodaeth am ddim. Mae’n ateb yn Saesneg ac yn Sbaeneg.

        Does dim cyfieithydd wedi dod ar y diwrnod? Dywedwch wrth y staff cyn i’r sgwrs ddechrau, a gofynnwch beth allan nhw ei wneud.
card-interpreter-elsewhere =
    .short = Gofynnwch am gyfieithydd proffesiynol cyn gynted ag y gallwch. Dywedwch pa iaith sydd ei hangen arnoch wrth drefnu. Mae rheolau’n wahanol o wlad i wlad, felly gofynnwch i’r ysbyty beth all ei gynnig ac a yw’n costio rhywbeth.
    .do-1 = Dywedwch eich iaith wrth yr ysbyty nawr.
    .do-2 = Ffoniwch ychydig ddyddiau cynt a gofynnwch a oes cyfieithydd wedi’i drefnu.
    .detail =
        Gofynnwch a fyddai’r cyfieithydd yno wyneb yn wyneb, ar y ffôn neu drwy fideo. Os ydych yn defnyddio iaith arwyddion, dywedwch hynny.

        Gall ffrind neu berthynas ddod i’ch cefnogi. Ond mae geiriau meddygol yn anodd eu cyfieithu, ac mae’n anodd gwneud hynny dros rywun rydych yn ei garu.

        Gallwch ddod â’ch cwestiynau ar bapur, yn y ddwy iaith os gall rhywun eich helpu. Gofynnwch nhw heb ofn: dyna bwrpas yr ymweliad.

        Does dim cyfieithydd wedi dod ar y diwrnod? Dywedwch wrth y staff cyn i’r sgwrs ddechrau, a gofynnwch beth allan nhw ei wneud.

## what-happens-at-visit

card-what-happens-at-visit = Beth sy’n digwydd yn yr ymweliad?
card-what-happens-at-visit-uk =
    .short = Rydych yn cyfarfod â’r meddyg newydd, a gallwch ddisgwyl cael eich archwilio. Mae’r meddyg yn mynd drwy eich hanes a’ch canlyniadau. Rydych yn siarad am yr hyn a welodd ac a gynigiodd y meddyg cyntaf. Wedyn rydych chi’n gofyn eich cwestiynau.
    .do-1 = Dywedwch ar y dechrau beth rydych yn gobeithio ei ddysgu.
    .do-2 = Ysgrifennwch yr atebion, neu gofynnwch i rywun wneud.
    .do-3 = Cyn gadael, gofynnwch beth sy’n digwydd nesaf.
    .detail =
        Caiff y meddyg ymgynghorol newydd (consultant, uwch feddyg mewn ysbyty) wybod eich bod yn dod am ail farn. Felly nid oes angen i chi egluro hynny na’i amddiffyn. Mae canlyniadau eich profion a’ch pelydrau-X yn mynd ato hefyd.

        Gall clywed y diagnosis unwaith eto beri gofid. Cymerwch eich amser. Gallwch ofyn am egwyl.

        Gofynnwch heb ofn: eich cwestiynau yw pwrpas yr ymweliad. Caiff y ffrind neu’r perthynas gyda chi ofyn hefyd.

        Nid yw’r meddyg hwn yn dod yn feddyg i chi drwy eich gweld unwaith. Gofynnwch pwy sy’n rhoi gwybod i’ch tîm eich hun, a phwy allwch ei ffonio â chwestiynau.
card-what-happens-at-visit-us =
    .short = Rydych yn cyfarfod â’r meddyg newydd, a gallwch ddisgwyl cael eich archwilio. Mae’r meddyg yn mynd drwy eich hanes a’ch canlyniadau. Rydych yn siarad am yr hyn a welodd ac a gynigiodd y meddyg cyntaf. Wedyn rydych chi’n gofyn eich cwestiynau.
    .do-1 = Dywedwch ar y dechrau beth rydych yn gobeithio ei ddysgu.
    .do-2 = Ysgrifennwch yr atebion, neu gofynnwch i rywun wneud.
    .do-3 = Cyn gadael, gofynnwch beth sy’n digwydd nesaf.
    .detail =
        Mae angen eich cofnodion ar y meddyg newydd ar gyfer hyn. Dewch â’r papurau meddygol sydd gennych, a chopïau o’ch cofnodion os na chawson nhw eu hanfon o’ch blaen.

        Gall clywed y diagnosis unwaith eto beri gofid. Cymerwch eich amser. Gallwch ofyn am egwyl.

        Gofynnwch heb ofn: eich cwestiynau yw pwrpas yr ymweliad. Caiff y ffrind neu’r perthynas gyda chi ofyn hefyd.

        Nid oes rhaid i chi newid meddyg ar ôl hyn. Gofynnwch am yr ateb yn ysgrifenedig, er mwyn i chi ei ddangos i’ch meddyg eich hun.
card-what-happens-at-visit-elsewhere =
    .short = Gallwch ddisgwyl i’r meddyg newydd gyfarfod â chi a’ch archwilio. Mae’r meddyg yn mynd drwy eich hanes a’ch canlyniadau. Rydych yn siarad am yr hyn a welodd ac a gynigiodd y meddyg cyntaf. Wedyn rydych chi’n gofyn eich cwestiynau. Mae manylion yn wahanol o wlad i wlad.
    .do-1 = Dywedwch ar y dechrau beth rydych yn gobeithio ei ddysgu.
    .do-2 = Ysgrifennwch yr atebion, neu gofynnwch i rywun wneud.
    .do-3 = Cyn gadael, gofynnwch beth sy’n digwydd nesaf.
    .detail =
        Dewch â’r papurau meddygol sydd gennych, a chopïau o’ch cofnodion os na chawson nhw eu hanfon o’ch blaen.

        Gall clywed y diagnosis unwaith eto beri gofid. Cymerwch eich amser. Gallwch ofyn am egwyl.

        Gofynnwch heb ofn: eich cwestiynau yw pwrpas yr ymweliad. Caiff y ffrind neu’r perthynas gyda chi ofyn hefyd.

        Nid oes rhaid i chi newid meddyg ar ôl hyn. Gofynnwch pwy sy’n rhoi gwybod i’ch meddyg eich hun, a phwy allwch ei ffonio â chwestiynau.

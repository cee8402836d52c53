### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = Beth yw ail farn?
card-what-it-is-uk =
    .short =
        Mae ail farn yn olwg newydd ar eich diagnosis neu eich triniaeth. Mae’n dod gan feddyg gwahanol i’r un sydd gennych nawr. Gall fod yn feddyg teulu (GP) neu’n arbenigwr.

        Y nod yw bod yn sicr o’r diagnosis ac yn dawel eich meddwl am y cynllun.
    .detail =
        Mae’r rhan fwyaf o bobl yn gofyn ar ôl clywed beth sy’n bod. Mae eraill yn gofyn ar ôl cael cynnig triniaeth.

        Gallwch ofyn i’ch meddyg teulu, eich meddyg ymgynghorol (consultant) neu’r adran yn yr ysbyty. Mae meddyg ymgynghorol yn uwch feddyg mewn ysbyty. Mae ganddyn nhw brofiad hir mewn un maes meddygol.

        Efallai y bydd rhaid i chi fynd i ysbyty arall yn y GIG (NHS) neu i feddygfa arall. Gallwch hefyd ddewis talu am feddyg preifat.

        Ni ellir ei threfnu ym mhob achos. Os cewch eich gwrthod, gofynnwch pam, a gofynnwch beth arall allai eich helpu.

        Mae rhagor am ail farn ar wefan y GIG (NHS).
card-what-it-is-us =
    .short =
        Mae ail farn yn olwg newydd ar eich diagnosis neu eich triniaeth. Mae’n dod gan feddyg gwahanol i’r un sydd gennych nawr. Gall fod yn feddyg teulu neu’n arbenigwr.

        Y nod yw bod yn sicr o’r diagnosis ac yn dawel eich meddwl am y cynllun.
    .detail =
        Mae’r rhan fwyaf o bobl yn gofyn ar ôl clywed beth sy’n bod. Mae eraill yn gofyn ar ôl cael cynnig triniaeth.

        Mae rhai pobl eisiau i’r diagnosis gael ei wirio. Mae rhai eisiau gwybod a oes triniaethau eraill. Os oes gennych amheuon, efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud bod ail farn yn hawl i bob claf. Gallwch ddweud wrth eich meddyg eich hun yr hoffech gael un. Gofynnwch am enwau meddygon y gallech gysylltu â nhw.
card-what-it-is-elsewhere =
    .short =
        Mae ail farn yn olwg newydd ar eich diagnosis neu eich triniaeth. Mae’n dod gan feddyg gwahanol i’r un sydd gennych nawr. Gall fod yn feddyg teulu neu’n arbenigwr.

        Y nod yw bod yn sicr o’r diagnosis ac yn dawel eich meddwl am y cynllun.
    .detail =
        Mae’r rhan fwyaf o bobl yn gofyn ar ôl clywed beth sy’n bod. Mae eraill yn gofyn ar ôl cael cynnig triniaeth.

        Mae rhai pobl eisiau i’r diagnosis gael ei wirio. Mae rhai eisiau gwybod a oes triniaethau eraill. Os oes gennych amheuon, efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Mae’r ffordd o gael un yn wahanol o wlad i wlad. Felly hefyd y rheolau am bwy all gael un a phwy sy’n talu. Gofynnwch i’ch meddyg neu’ch ysbyty sut mae’n gweithio lle rydych chi’n byw.

## is-it-my-right

card-is-it-my-right = A yw ail farn yn hawl i mi?
card-is-it-my-right-england =
    .short = Nid oes cyfraith yn y DU sy’n rhoi’r hawl i un i glaf y GIG (NHS). Ond gallwch ofyn, ac mae’n rhaid i feddygon barchu eich dymuniad am farn arall. Nid yw’n sicr mai ie fydd yr ateb, ond mae’r rhan fwyaf o staff iechyd yn cefnogi pobl sy’n penderfynu cael un.
    .detail =
        Y Cyngor Meddygol Cyffredinol (General Medical Council, GMC) sy’n gosod y ddyletswydd i barchu eich dymuniad. Mae’n goruchwylio pob meddyg yn y DU. Mae’r GMC hefyd yn dweud mai chi sy’n penderfynu a ydych am ddilyn cyngor meddyg.

        Dylai’r person rydych yn gofyn iddo edrych ar eich achos. Wedyn mae’n barnu a oes angen barn arall.

        Mae gan Loegr fframwaith dewis, yr NHS Choice Framework, a gafodd ei ddiweddaru ddiwethaf ar 23 Hydref 2024. Mewn rhai achosion, ond nid pob un, mae’r gyfraith yn gadael i chi ddewis ble rydych yn cael eich trin.

        Ystyr hyn yw’r sefydliad ar gyfer eich apwyntiad cleifion allanol cyntaf â meddyg ymgynghorol (consultant, uwch feddyg mewn ysbyty). Mae rhai o dudalennau’r GIG, fel un hŷn o Norwich, yn dweud bod dewis yn gyfyngedig ar gyfer canser a gofal brys.

        Mae tudalen ddrafft gan y GIG o ardal Bryste yn dyfynnu’r BMA, sy’n siarad dros feddygon. Mae’n dweud na allwch fynnu un meddyg neu ysbyty ar gyfer ail farn yn y GIG. Mae hefyd yn dweud y gallwch barhau i ddefnyddio’r GIG ar ôl barn breifat.
card-is-it-my-right-scotland =
    .short = Nid oes cyfraith yn y DU sy’n rhoi’r hawl i un i glaf y GIG (NHS). Ond gallwch ofyn, ac mae’n rhaid i feddygon barchu eich dymuniad am farn arall. Nid yw’n sicr mai ie fydd yr ateb, ond mae’r rhan fwyaf o staff iechyd yn cefnogi pobl sy’n penderfynu cael un.
    .detail =
        Y Cyngor Meddygol Cyffredinol (General Medical Council, GMC) sy’n gosod y ddyletswydd i barchu eich dymuniad. Mae’n goruchwylio pob meddyg yn y DU. Mae’r GMC hefyd yn dweud mai chi sy’n penderfynu a ydych am ddilyn cyngor meddyg.

        Mae NHS Greater Glasgow and Clyde yn dweud wrth ei gleifion y cân nhw ofyn am ail farn. Mae’n dweud y dylid gofyn i’r gweithiwr iechyd sy’n eich trin, a rhoi eich rhesymau’n gwrtais. Nid ydym wedi dod o hyd i destun ar gyfer yr Alban gyfan.

        Dylai’r person rydych yn gofyn iddo edrych ar eich achos. Wedyn mae’n barnu a oes angen barn arall.

        Mae elusen, Immunodeficiency UK, yn dweud bod pedair gwlad y DU yn gweithio mewn ffordd debyg iawn. Nid oes hawl gyfreithiol, ond anaml y caiff cais ei wrthod.

        Mae rhagor am hyn ar wefan y GIG (NHS).
card-is-it-my-right-wales =
    .short = Nid oes cyfraith yn y DU sy’n rhoi’r hawl i un i glaf y GIG (NHS). Ond gallwch ofyn, ac mae’n rhaid i feddygon barchu eich dymuniad am farn arall. Nid yw’n sicr mai ie fydd yr ateb, ond mae’r rhan fwyaf o staff iechyd yn cefnogi pobl sy’n penderfynu cael un.
    .detail =
        Y Cyngor Meddygol Cyffredinol (General Medical Council, GMC) sy’n gosod y ddyletswydd i barchu eich dymuniad. Mae’n goruchwylio pob meddyg yn y DU. Mae’r GMC hefyd yn dweud mai chi sy’n penderfynu a ydych am ddilyn cyngor meddyg.

        Mae ei ganllaw yn dweud y cewch ofyn i feddyg arall os ydych yn credu bod y diagnosis yn anghywir. Mae’r un peth yn wir os ydych yn credu nad ydych yn cael cynnig y driniaeth sydd ei hangen arnoch.

        Dylai’r person rydych yn gofyn iddo edrych ar eich achos. Wedyn mae’n barnu a oes angen barn arall.

        Mae Macmillan Cancer Support yn dweud bod y rhan fwyaf o feddygon yn falch o’ch anfon ymlaen. Dylech allu cael canlyniadau eich profion yn ysgrifenedig yn gyntaf.

        Mae elusen, Immunodeficiency UK, yn dweud bod pedair gwlad y DU yn gweithio mewn ffordd debyg iawn. Nid oes hawl gyfreithiol, ond anaml y caiff cais ei wrthod. Nid ydym wedi dod o hyd i reol i Gymru yn unig.

        Mae rhagor am hyn ar wefan y GIG (NHS).
card-is-it-my-right-northern-ireland =
    .short = Nid oes cyfraith yn y DU sy’n rhoi’r hawl i un i glaf y GIG (NHS). Ond gallwch ofyn, ac mae’n rhaid i feddygon barchu eich dymuniad am farn arall. Nid yw’n sicr mai ie fydd yr ateb, ond mae’r rhan fwyaf o staff iechyd yn cefnogi pobl sy’n penderfynu cael un.
    .detail =
        Y Cyngor Meddygol Cyffredinol (General Medical Council, GMC) sy’n gosod y ddyletswydd i barchu eich dymuniad. Mae’n goruchwylio pob meddyg yn y DU. Mae’r GMC hefyd yn dweud mai chi sy’n penderfynu a ydych am ddilyn cyngor meddyg.

        Mae ei ganllaw yn dweud y cewch ofyn i feddyg arall os ydych yn credu bod y diagnosis yn anghywir. Mae’r un peth yn wir os ydych yn credu nad ydych yn cael cynnig y driniaeth sydd ei hangen arnoch.

        Dylai’r person rydych yn gofyn iddo edrych ar eich achos. Wedyn mae’n barnu a oes angen barn arall.

        Mae Macmillan Cancer Support yn dweud bod y rhan fwyaf o feddygon yn falch o’ch anfon ymlaen. Dylech allu cael canlyniadau eich profion yn ysgrifenedig yn gyntaf.

        Mae elusen, Immunodeficiency UK, yn dweud bod pedair gwlad y DU yn gweithio mewn ffordd debyg iawn. Nid oes hawl gyfreithiol, ond anaml y caiff cais ei wrthod. Nid ydym wedi dod o hyd i reol i Ogledd Iwerddon yn unig.

        Mae rhagor am hyn ar wefan y GIG (NHS).
card-is-it-my-right-us =
    .short =
        Ydy. Yn yr Unol Daleithiau, mae gwybodaeth i gleifion yn dweud bod ail farn yn hawl i bob claf.

        Anaml y mae meddygon yn digio pan fydd claf yn gofyn. Maen nhw fel arfer yn barod i’ch helpu i’w threfnu.
    .detail =
        Dywedwch wrth eich meddyg yr hoffech glywed gan rywun arall. Gofynnwch am enwau meddygon y gallech gysylltu â nhw.

        Nid yw’r hawl hon yn penderfynu pwy sy’n talu. Mae gan Medicare (yswiriant iechyd y wladwriaeth, i bobl hŷn yn bennaf) ei reolau ei hun. Dylai yswirwyr eraill dalu am ymweliad ag arbenigwr, ond efallai y bydd rhaid i chi dalu rhan (co-pay).

        Mae cynlluniau’n amrywio, felly holwch eich un chi cyn trefnu. Gofynnwch y ddau beth yma:

        - A yw’r meddyg yn fy rhwydwaith (network)?
        - A oes angen atgyfeiriad arnaf (referral, llythyr gan feddyg yn fy anfon yno)?
card-is-it-my-right-elsewhere =
    .short = Gallwch ofyn am ail farn. Ni allwn ddweud a yw’n hawl lle rydych chi’n byw, oherwydd mae’r rheolau’n wahanol o wlad i wlad. Gofynnwch i’ch meddyg neu’ch ysbyty pa reolau sy’n berthnasol i chi.
    .detail =
        Mae ail farn yn olwg newydd gan feddyg arall ar eich diagnosis neu eich triniaeth. Mae’r rhan fwyaf o bobl yn gofyn ar ôl clywed beth sy’n bod, neu ar ôl cael cynnig triniaeth.

        Nid oes angen ofni y byddwch yn digio rhywun. Anaml y mae meddygon yn digio pan fydd claf yn gofyn. Mae’r rhan fwyaf o feddygon a nyrsys yn gweld pam y byddai claf eisiau un.

        Dyma rai cwestiynau i’ch meddyg neu’ch ysbyty:

        - A gaf i ail farn yma?
        - Pwy sy’n ei threfnu?
        - Pwy sy’n talu amdani?

## how-plan-was-made

card-how-plan-was-made = Sut cafodd fy nghynllun ei wneud?
card-how-plan-was-made-uk =
    .short =
        Mae eich cynllun yn dod o drafodaethau manwl rhwng llawer o weithwyr iechyd. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw.

        Yn y GIG (NHS), enw’r grŵp hwn o arbenigwyr yw’r tîm amlddisgyblaethol (MDT). Dylai eich meddyg arbenigol a’ch nyrs arbenigol fynd drwy’r cynllun gyda chi ac ateb eich cwestiynau.
    .detail =
        Yn aml mae mwy nag un ffordd o drin un math o ganser. Ond nid yw pob ffordd yn addas i bob person. Felly gall y cynllun i chi fod yn wahanol i’r cynllun i rywun â’r un salwch.

        Mae llawer o feddygon preifat hefyd yn siarad â meddygon eraill cyn awgrymu triniaeth.

        Gall eich meddyg neu’ch nyrs arbenigol ddweud pam y cafodd y driniaeth hon ei dewis i chi. Gallech ofyn:

        - Pwy fu’n trafod fy achos?
        - Beth arall y gwnaethoch ei ystyried?
        - Pam rydych yn credu mai hyn fyddai orau i mi?
card-how-plan-was-made-us =
    .short =
        Mae eich cynllun yn dod o drafodaethau manwl rhwng llawer o weithwyr iechyd. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw.

        Efallai fod eich meddyg eisoes wedi trafod eich achos gyda meddygon eraill. Mae hyn fwyaf tebygol os oes sôn am lawdriniaeth neu radiotherapi.
    .detail =
        Mae gan lawer o ysbytai a chanolfannau canser grŵp o’r enw bwrdd tiwmor (tumour board). Mae meddygon canser, llawfeddygon, arbenigwyr radiotherapi, nyrsys ac eraill yn aelodau ohono.

        Maen nhw’n edrych gyda’i gilydd ar sganiau ac ar ganlyniadau meinwe (patholeg). Y nod yw rhoi’r cyngor gorau y gallan nhw i chi.

        Efallai y gallwch weld yr arbenigwyr eraill hyn eich hun hefyd. Mae rhai canolfannau’n cynnal un ymweliad ar y cyd â phob un ohonyn nhw.

        Yn aml mae mwy nag un ffordd o drin un math o ganser. Ond nid yw pob ffordd yn addas i bob person. Gall eich meddyg neu’ch nyrs arbenigol ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael.
card-how-plan-was-made-elsewhere =
    .short =
        Dylai eich cynllun ddod o drafodaethau manwl rhwng llawer o weithwyr iechyd. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw.

        Yn aml mae mwy nag un ffordd o drin un math o ganser. Ond nid yw pob ffordd yn addas i bob person.
    .detail =
        Felly gall y cynllun i chi fod yn wahanol i’r cynllun i rywun â’r un salwch. Mae’r ffordd y mae tîm o’r fath yn gweithio, a’i enw, yn wahanol o wlad i wlad.

        Gall eich meddyg neu’ch nyrs arbenigol ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Gallech ofyn:

        - Pwy fu’n trafod fy achos?
        - Beth arall y gwnaethoch ei ystyried?
        - Pam rydych yn credu mai hyn fyddai orau i mi?

## who-explains

card-who-explains = Pwy all egluro fy nghynllun i mi?
card-who-explains-uk =
    .short = Dylai eich meddyg arbenigol a’ch nyrs arbenigol fynd drwy’r cynllun gyda chi ac ateb eich cwestiynau. Gallan nhw ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Nid oes angen teimlo cywilydd wrth ofyn eto.
    .do-1 = Ysgrifennwch eich cwestiynau cyn y sgwrs.
    .do-2 = Gofynnwch a gewch weld y meddyg a’r nyrs gyda’i gilydd.
    .do-3 = Dewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Efallai fod gennych feddyg ymgynghorol (consultant). Uwch feddyg mewn ysbyty yw hwn, â phrofiad hir mewn un maes meddygol.

        Efallai fod llawer o arbenigwyr eraill wedi trafod eich cynllun. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw.

        Yn aml gall nyrs arbenigol egluro pwynt nad oedd yn glir. Gall y nyrs hefyd roi gwybod i’r meddyg am eich pryderon.

        Mae meddygon yn gwybod bod llawer i’w ddeall, a’i fod yn gymhleth. Maen nhw hefyd yn gwybod bod sioc yn ei gwneud yn anoddach dilyn.
card-who-explains-us =
    .short = Gall eich meddyg neu nyrs arbenigol fynd drwy’r cynllun gyda chi. Gallan nhw ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Nid oes angen teimlo cywilydd wrth ofyn eto.
    .do-1 = Ysgrifennwch eich cwestiynau cyn y sgwrs.
    .do-2 = Dewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Efallai fod meddygon eraill wedi trafod eich achos hefyd. Mae hyn fwyaf tebygol os oes sôn am lawdriniaeth neu radiotherapi.

        Efallai y gallwch weld yr arbenigwyr eraill hynny eich hun. Mae rhai canolfannau canser yn cynnal un ymweliad ar y cyd â phob un ohonyn nhw. Gofynnwch a yw eich un chi’n gwneud hynny.

        Mae meddygon yn gwybod bod llawer i’w ddeall, a’i fod yn gymhleth. Maen nhw hefyd yn gwybod bod sioc yn ei gwneud yn anoddach dilyn. Gofynnwch iddyn nhw egluro’r diagnosis eto, gyda phob rhan nad yw’n glir i chi.
card-who-explains-elsewhere =
    .short = Gall eich meddyg neu nyrs arbenigol fynd drwy’r cynllun gyda chi. Gallan nhw ddweud pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael. Nid oes angen teimlo cywilydd wrth ofyn eto.
    .do-1 = Ysgrifennwch eich cwestiynau cyn y sgwrs.
    .do-2 = Dewch â rhywun gyda chi i’r sgwrs.
    .detail =
        Mae pwy sy’n mynd drwy’r cynllun gyda chi yn wahanol o wlad i wlad. Gofynnwch i’ch ysbyty pwy sy’n gwneud hynny yno.

        Efallai fod llawer o arbenigwyr wedi trafod eich cynllun. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw. Felly holwch pwy all ateb drostyn nhw.

        Mae meddygon yn gwybod bod llawer i’w ddeall, a’i fod yn gymhleth. Maen nhw hefyd yn gwybod bod sioc yn ei gwneud yn anoddach dilyn. Gofynnwch iddyn nhw egluro’r diagnosis eto, gyda phob rhan nad yw’n glir i chi.

## doctors-ask-each-other

card-doctors-ask-each-other = A yw meddygon yn holi ei gilydd hefyd?
card-doctors-ask-each-other-uk =
    .short =
        Ydyn. Mae meddygon yn holi ei gilydd am achosion sy’n anodd neu’n anghyffredin. Mae rhai’n gwneud hynny heb i neb ofyn.

        Mae hyn yn wir am feddygon teulu (GPs) a meddygon ymgynghorol (consultants, uwch feddygon mewn ysbyty). Felly wrth ofyn am farn arall, rydych yn gofyn am rywbeth y mae meddygon yn ei wneud eu hunain.
    .detail =
        Mae rhai meddygon teulu a meddygon ymgynghorol yn holi cydweithiwr. Mae eraill yn eich anfon ymlaen at feddyg sy’n adnabod un maes bach yn dda iawn.

        Yn y GIG (NHS), mae grŵp o arbenigwyr yn trafod pob cynllun. Ei enw yw’r tîm amlddisgyblaethol (MDT). Mae llawer o feddygon preifat hefyd yn siarad â meddygon eraill cyn awgrymu triniaeth.

        Ar adegau gall meddyg teulu gael barn arall heb ymweliad newydd. Mae’r meddyg teulu yn holi cydweithwyr, neu’n ysgrifennu at ail feddyg ymgynghorol.

        Daw hyn o flog meddyg teulu o 2013. Efallai ei fod yn gweithio mewn ffordd arall nawr, felly gofynnwch i’ch meddyg teulu eich hun.
card-doctors-ask-each-other-us =
    .short =
        Ydyn. Mae meddygon yn holi ei gilydd am achosion sy’n anodd neu’n anghyffredin. Efallai fod eich meddyg eich hun wedi gwneud hynny i chi’n barod.

        Felly wrth ofyn am farn arall, rydych yn gofyn am rywbeth y mae meddygon yn ei wneud eu hunain.
    .detail =
        Efallai fod eich meddyg wedi trafod eich achos gyda meddygon eraill. Mae hyn fwyaf tebygol os oes sôn am lawdriniaeth neu radiotherapi.

        Mae gan lawer o ysbytai a chanolfannau canser fwrdd tiwmor (tumour board). Grŵp o feddygon canser, llawfeddygon, arbenigwyr radiotherapi, nyrsys ac eraill yw hwn.

        Maen nhw’n edrych gyda’i gilydd ar sganiau ac ar ganlyniadau meinwe (patholeg). Y nod yw rhoi’r cyngor gorau y gallan nhw i chi.

        Efallai mai eich meddyg fydd yr un sy’n awgrymu ail farn. Gall hynny ddigwydd pan nad yw’n sicr pa driniaeth sydd orau.
card-doctors-ask-each-other-elsewhere =
    .short = Ydyn. Mae meddygon yn holi ei gilydd am achosion sy’n anodd neu’n anghyffredin. Felly wrth ofyn am farn arall, rydych yn gofyn am rywbeth y mae meddygon yn ei wneud eu hunain.
    .detail =
        Dylai cynllun triniaeth ddod o drafodaethau manwl rhwng llawer o weithwyr iechyd. Ni fyddwch yn cael cyfarfod â phob un ohonyn nhw.

        Efallai mai eich meddyg fydd yr un sy’n awgrymu ail farn. Gall hynny ddigwydd pan nad yw’n sicr pa driniaeth sydd orau.

        Mae’r ffordd y mae meddygon yn cydweithio yn wahanol o wlad i wlad. Gallech ofyn i’ch meddyg: ‘Ydych chi wedi trafod fy achos gyda meddygon eraill? Beth ddywedon nhw?’

## why-people-want-one

card-why-people-want-one = Pam mae pobl eisiau ail farn?
card-why-people-want-one-any =
    .short =
        Mae rhai pobl eisiau i’r diagnosis gael ei wirio. Mae rhai eisiau gwybod am driniaethau eraill. Mae rhai yn ei chael yn anodd siarad â’u meddyg.

        Os oes gennych amheuon, efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.
    .detail =
        Rhesymau sy’n ymwneud â’r diagnosis:

        - Maen nhw am iddo gael ei wirio.
        - Maen nhw am glywed rhywun yn ei gadarnhau.
        - Maen nhw’n credu y gall fod yn anghywir.
        - Mae’n cymryd amser hir i ddarganfod beth sy’n bod.

        Rhesymau sy’n ymwneud â’r driniaeth:

        - Maen nhw eisiau gwybod a oes triniaethau eraill.
        - Maen nhw’n ofni nad yr hyn sy’n cael ei gynnig yw’r gorau sydd i’w gael.
        - Maen nhw’n anhapus â’r cynllun.
        - Maen nhw’n credu y gallai ddechrau’n gynt, neu gael ei wneud mewn lle arall. Ond gall triniaeth hefyd ddechrau’n hwyrach oherwydd ail farn.

        Rhesymau sy’n ymwneud â’r meddyg:

        - Nid ydyn nhw’n teimlo y gallan nhw siarad yn rhydd.
        - Nid ydyn nhw’n cytuno â’r meddyg.

        Y nod yw bod yn sicr o’r diagnosis ac yn dawel eich meddwl am y cynllun.

## when-to-consider

card-when-to-consider = Pryd i feddwl am ail farn
card-when-to-consider-any =
    .short = Meddyliwch o ddifri am un os yw eich canser yn brin, neu os nad yw’r profion yn rhoi ateb clir. Mae’r un peth yn wir os ydych yn anesmwyth am y diagnosis neu’r cynllun. Cyn i chi ofyn, pwyswch y pwyntiau o blaid ac yn erbyn.
    .detail =
        Mae ail farn yn werth ei hystyried o ddifri yn yr achosion hyn:

        - Mae eich canser o fath prin.
        - Cawsoch gyngor nad yw’n cyd-fynd.
        - Ychydig o achosion fel eich un chi y mae eich meddyg wedi’u gweld.
        - Mae mwy nag un dewis o driniaeth, ac ni allwch benderfynu.
        - Nid yw’r profion yn dangos yn glir pa ganser yw hwn, neu ble mae.
        - Mae’r diagnosis neu’r cynllun yn eich gwneud yn anesmwyth.

        Efallai y bydd eich meddyg eich hun yn awgrymu un pan nad yw’n sicr pa driniaeth sydd orau.

        Yn aml mae eglurhad da yn ddigon, ac nid oes angen ail farn. Os oes gennych amheuon o hyd, efallai y byddwch yn dawelach ar ôl clywed gan un meddyg arall.

        Os yw eich salwch yn ddifrifol, neu os oes brys am driniaeth, siaradwch â’ch tîm cyn penderfynu. Gofynnwch a allai dechrau’n hwyrach wneud niwed i chi.

### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = A fydd gofyn yn digio fy meddyg?
card-will-it-offend-uk =
    .short = Ni ddylai. Anaml y mae meddygon yn cael eu brifo neu’n digio pan fydd rhywun yn gofyn am ail farn. Mae’r rhan fwyaf o feddygon a nyrsys yn deall pam y byddai claf eisiau un.
    .do-1 = Dywedwch beth yr hoffech ei gael, a rhowch eich rheswm mewn un frawddeg.
    .do-2 = Os yw hynny’n anodd, dywedwch wrth y nyrs arbenigol yn gyntaf.
    .detail =
        Mae meddygon yn gwneud yr un peth. Maen nhw’n gofyn cyngor i’w gilydd pan fydd achos yn gymhleth neu’n anghyffredin.

        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        Ni ddylai gofyn wneud eich gofal yn waeth. Ni ddylai ddifetha pethau gyda’ch meddyg teulu (GP) na neb arall sy’n gofalu amdanoch.

        Gall hyd yn oed meddwl am ail farn fod yn straen. Yn aml gall nyrs arbenigol roi gwybod i’r meddyg am eich pryderon. Gall yr elusen Maggie’s eich helpu i gynllunio beth i’w ddweud.
card-will-it-offend-us =
    .short = Ni ddylai. Anaml y mae meddygon yn cael eu brifo neu’n digio pan fydd rhywun yn gofyn am ail farn. Mae’r rhan fwyaf o feddygon a nyrsys yn deall pam, ac mae meddygon fel arfer yn barod i helpu.
    .do-1 = Dywedwch wrth eich meddyg yr hoffech gael ail farn.
    .do-2 = Gofynnwch am enwau meddygon y gallech gysylltu â nhw.
    .detail =
        Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel rhywbeth y mae gan bob claf hawl iddo. Nid oes rhaid i chi ymddiheuro am ofyn.

        Mae meddygon yn gwneud yr un peth. Maen nhw’n gofyn cyngor i’w gilydd pan fydd achos yn gymhleth neu’n anghyffredin.

        Gall hyd yn oed meddwl am ail farn fod yn straen. Gall fod o help gwybod bod meddygon, fel rheol, yn barod i’ch helpu i’w threfnu.
card-will-it-offend-elsewhere =
    .short = Ni ddylai. Anaml y mae meddygon yn cael eu brifo neu’n digio pan fydd rhywun yn gofyn am ail farn. Mae’r rhan fwyaf o feddygon a nyrsys yn deall pam y byddai claf eisiau un.
    .do-1 = Ysgrifennwch beth rydych am ei ofyn cyn i chi weld y meddyg.
    .do-2 = Ewch â rhywun gyda chi os gallwch.
    .detail =
        Mae meddygon yn gwneud yr un peth. Maen nhw’n gofyn cyngor i’w gilydd pan fydd achos yn gymhleth neu’n anghyffredin.

        Gall hyd yn oed meddwl am ail farn fod yn straen. Gall fod yn haws gyda’ch cwestiynau ar bapur a rhywun wrth eich ochr.

        Mae’r rheolau am ail farn yn wahanol o wlad i wlad. Gofynnwch i’ch meddyg neu’ch ysbyty sut mae’n gweithio lle rydych chi’n byw.

## benefits

card-benefits = Sut gallai ail farn helpu?
card-benefits-uk =
    .short = Mae un arbenigwr arall yn edrych ar eich achos. Os yw’r meddygon yn cytuno, mae’r rhan fwyaf o bobl yn teimlo’n fwy sicr o’r diagnosis a’r cynllun. Efallai y clywch am ddewisiadau eraill o ran triniaeth hefyd.
    .do-1 = Ysgrifennwch beth rydych yn gobeithio ei gael ohoni.
    .detail =
        Gall ail farn helpu yn y ffyrdd hyn:

        - Mae un arbenigwr arall wedi mynd dros eich achos.
        - Os yw’r meddygon yn cytuno, efallai y byddwch yn teimlo’n dawelach ac yn fwy sicr.
        - Efallai y daw triniaethau eraill i’r golwg sy’n addas i chi.
        - Efallai y cewch gynnig lle mewn treial clinigol. Astudiaeth sy’n profi triniaeth yw hon.
        - Efallai y byddwch yn ymddiried mwy yn y meddyg arall, neu’n hoffi’r ffordd y mae’n egluro pethau.
        - Efallai y byddwch yn cyrraedd meddyg sy’n gwybod llawer am eich salwch. Mae hyn yn bwysicaf os yw’n brin.

        Nid oes dim o hyn yn sicr. Mae pwyntiau yn ei herbyn hefyd, felly pwyswch y ddwy ochr cyn gofyn.

        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.
card-benefits-us =
    .short = Mae un arbenigwr arall yn edrych ar eich achos. Os yw’r meddygon yn cytuno, mae’r rhan fwyaf o bobl yn teimlo’n fwy sicr o’r diagnosis a’r cynllun. Efallai y clywch am ddewisiadau eraill o ran triniaeth hefyd.
    .do-1 = Ysgrifennwch beth rydych yn gobeithio ei gael ohoni.
    .detail =
        Gall ail farn helpu yn y ffyrdd hyn:

        - Mae un arbenigwr arall wedi mynd dros eich achos.
        - Os yw’r meddygon yn cytuno, efallai y byddwch yn teimlo’n dawelach ac yn fwy sicr.
        - Efallai y daw triniaethau eraill i’r golwg sy’n addas i chi.
        - Efallai y cewch gynnig lle mewn treial clinigol. Astudiaeth sy’n profi triniaeth yw hon.
        - Efallai y byddwch yn ymddiried mwy yn y meddyg arall, neu’n hoffi’r ffordd y mae’n egluro pethau.

        Meddyliwch o ddifri am ofyn os yw eich math o ganser yn brin. Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf.

        Nid oes dim o hyn yn sicr. Mae pwyntiau yn ei herbyn hefyd, felly pwyswch y ddwy ochr cyn gofyn.
card-benefits-elsewhere =
    .short = Mae un arbenigwr arall yn edrych ar eich achos. Os yw’r meddygon yn cytuno, mae’r rhan fwyaf o bobl yn teimlo’n fwy sicr o’r diagnosis a’r cynllun. Efallai y clywch am ddewisiadau eraill o ran triniaeth hefyd.
    .do-1 = Ysgrifennwch beth rydych yn gobeithio ei gael ohoni.
    .detail =
        Gall ail farn helpu yn y ffyrdd hyn:

        - Mae un arbenigwr arall wedi mynd dros eich achos.
        - Os yw’r meddygon yn cytuno, efallai y byddwch yn teimlo’n dawelach ac yn fwy sicr.
        - Efallai y daw triniaethau eraill i’r golwg sy’n addas i chi.
        - Efallai y cewch gynnig lle mewn treial clinigol. Astudiaeth sy’n profi triniaeth yw hon.
        - Efallai y byddwch yn ymddiried mwy yn y meddyg arall, neu’n hoffi’r ffordd y mae’n egluro pethau.

        Meddyliwch o ddifri am ofyn os yw eich math o ganser yn brin.

        Nid oes dim o hyn yn sicr. Mae pwyntiau yn ei herbyn hefyd, felly pwyswch y ddwy ochr cyn gofyn. Mae’r rheolau’n wahanol o wlad i wlad.

## drawbacks

card-drawbacks = Anfanteision ail farn
card-drawbacks-any =
    .short = Efallai y bydd eich triniaeth yn dechrau’n hwyrach. Efallai fod yr ysbyty arall ymhell i ffwrdd. Gall clywed y diagnosis eto beri gofid. Gall dwy farn wahanol eich drysu. Pwyswch y pwyntiau o blaid ac yn erbyn cyn gofyn.
    .do-1 = Gofynnwch i’ch meddyg a allai dechrau’n hwyrach wneud niwed i chi.
    .do-2 = Ysgrifennwch y pwyntiau o blaid ac yn erbyn.
    .detail =
        Dyma’r pwyntiau y mae pobl yn eu gweld amlaf:

        - Efallai y bydd triniaeth yn dechrau’n hwyrach.
        - Efallai fod yr ysbyty arall ymhell. Gall y daith fod yn lletchwith, yn ddrud neu’n amhosibl i chi.
        - Os yw ymhell i ffwrdd, mae’n anoddach i’ch teulu ymweld.
        - Efallai y byddwch yn gobeithio am ateb arall. Gall fod yn siom os yw’r ail feddyg yn dweud yr un peth.
        - Gall clywed y diagnosis unwaith eto beri gofid.
        - Gall dwy farn wahanol eich gadael mewn dryswch.
        - Os bydd triniaeth arall yn cael ei chynnig, gall fod yn anodd dewis.
        - Nid oes rhaid i’r ail feddyg ddod yn feddyg i chi.

        Mae pwyntiau da hefyd. Pwyswch y ddwy ochr cyn gofyn. Gallwch eu trafod gyda’ch meddyg eich hun a chyda phobl agos atoch.

## request-refused

card-request-refused = Beth os caiff fy nghais ei wrthod?
card-request-refused-england =
    .short = Mae’n anodd cael eich gwrthod. Anaml y bydd cais yn cael ei wrthod, ond gall ddigwydd. Gofynnwch am y rheswm. Wedyn gallwch roi cynnig ar ffordd arall, er enghraifft drwy eich meddyg teulu (GP).
    .do-1 = Gofynnwch pam mai na yw’r ateb, a beth fyddai’n ei newid.
    .do-2 = Gofynnwch i’ch meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol (consultant, uwch feddyg mewn ysbyty).
    .do-3 = Gofynnwch i wasanaeth cyngor i gleifion yr ysbyty (Patient Advice and Liaison Service, PALS).
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        Mae’r person rydych yn gofyn iddo yn edrych ar eich achos ac yn barnu a oes angen un. Ni ellir ei threfnu ym mhob achos. Mae un elusen yn y DU yn dweud mai anaml y caiff ceisiadau eu gwrthod.

        Gallwch roi cynnig ar y ffyrdd hyn o hyd:

        - Gall eich meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol.
        - Gallwch siarad â meddyg arall yn nhîm y meddyg ymgynghorol, fel y cofrestrydd (registrar).
        - A wnaeth un tîm o lawfeddygon eich gwrthod? Mae grŵp cleifion yn dweud y cewch ofyn i dîm arall edrych.
        - Mae PALS i’w gael mewn ysbytai. Mae am ddim ac yn gyfrinachol. Gall gynghori ar broblemau a chwynion.
card-request-refused-scotland =
    .short = Mae’n anodd cael eich gwrthod. Anaml y bydd cais yn cael ei wrthod, ond gall ddigwydd. Gofynnwch am y rheswm. Wedyn gallwch roi cynnig ar ffordd arall, er enghraifft drwy eich meddyg teulu (GP).
    .do-1 = Gofynnwch pam mai na yw’r ateb, a beth fyddai’n ei newid.
    .do-2 = Gofynnwch i’ch meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol (consultant, uwch feddyg mewn ysbyty).
    .do-3 = Gofynnwch i’r gwasanaeth cyngor a chymorth i gleifion (Patient Advice and Support Service, PASS).
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        Mae’r person rydych yn gofyn iddo yn edrych ar eich achos ac yn barnu a oes angen un. Ni ellir ei threfnu ym mhob achos. Mae un elusen yn y DU yn dweud mai anaml y caiff ceisiadau eu gwrthod.

        Gallwch roi cynnig ar y ffyrdd hyn o hyd:

        - Gofynnwch eto a rhowch eich rhesymau. Mae NHS Greater Glasgow and Clyde yn dweud y cewch ofyn yn gwrtais, gyda’ch rhesymau.
        - Gall eich meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol.
        - Gallwch siarad â meddyg arall yn nhîm y meddyg ymgynghorol, fel y cofrestrydd (registrar).
        - A wnaeth un tîm o lawfeddygon eich gwrthod? Mae grŵp cleifion yn dweud y cewch ofyn i dîm arall edrych.
        - Gallwch droi at PASS, sy’n cael ei redeg gan Citizens Advice.
card-request-refused-wales =
    .short = Mae’n anodd cael eich gwrthod. Anaml y bydd cais yn cael ei wrthod, ond gall ddigwydd. Gofynnwch am y rheswm. Wedyn gallwch roi cynnig ar ffordd arall, er enghraifft drwy eich meddyg teulu (GP).
    .do-1 = Gofynnwch pam mai na yw’r ateb, a beth fyddai’n ei newid.
    .do-2 = Gofynnwch i’ch meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol (consultant, uwch feddyg mewn ysbyty).
    .do-3 = Os ydych am gwyno, gofynnwch i Llais am help.
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        Mae’r person rydych yn gofyn iddo yn edrych ar eich achos ac yn barnu a oes angen un. Ni ellir ei threfnu ym mhob achos. Mae un elusen yn y DU yn dweud mai anaml y caiff ceisiadau eu gwrthod.

        Gallwch roi cynnig ar y ffyrdd hyn o hyd:

        - Gall eich meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol.
        - Gallwch siarad â meddyg arall yn nhîm y meddyg ymgynghorol, fel y cofrestrydd (registrar).
        - A wnaeth un tîm o lawfeddygon eich gwrthod? Mae grŵp cleifion yn dweud y cewch ofyn i dîm arall edrych.
        - Mae Llais yn rhoi help am ddim gyda chwynion ac mae’n annibynnol. Ni all roi cyngor meddygol na chyflymu triniaeth.
card-request-refused-northern-ireland =
    .short = Mae’n anodd cael eich gwrthod. Anaml y bydd cais yn cael ei wrthod, ond gall ddigwydd. Gofynnwch am y rheswm. Wedyn gallwch roi cynnig ar ffordd arall, er enghraifft drwy eich meddyg teulu (GP).
    .do-1 = Gofynnwch pam mai na yw’r ateb, a beth fyddai’n ei newid.
    .do-2 = Gofynnwch i’ch meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol (consultant, uwch feddyg mewn ysbyty).
    .do-3 = Os ydych am gwyno, gofynnwch i’r Patient and Client Council (cyngor i gleifion) am help.
    .detail =
        Yn y DU nid oes hawl gyfreithiol i ail farn. Ond mae’n rhaid i feddygon barchu eich dymuniad i chwilio am un.

        Mae’r person rydych yn gofyn iddo yn edrych ar eich achos ac yn barnu a oes angen un. Ni ellir ei threfnu ym mhob achos. Mae un elusen yn y DU yn dweud mai anaml y caiff ceisiadau eu gwrthod.

        Gallwch roi cynnig ar y ffyrdd hyn o hyd:

        - Gall eich meddyg teulu eich atgyfeirio at feddyg ymgynghorol gwahanol.
        - Gallwch siarad â meddyg arall yn nhîm y meddyg ymgynghorol, fel y cofrestrydd (registrar).
        - A wnaeth un tîm o lawfeddygon eich gwrthod? Mae grŵp cleifion yn dweud y cewch ofyn i dîm arall edrych.
        - Mae’r Patient and Client Council yn helpu pobl sydd am gwyno am iechyd a gofal cymdeithasol.
card-request-refused-us =
    .short = Mae’n anodd cael eich gwrthod. Yn yr Unol Daleithiau, mae ail farn yn cael ei disgrifio fel hawl sydd gan bob claf. Os nad yw eich meddyg yn fodlon helpu, gallwch chwilio am feddyg arall eich hun.
    .do-1 = Gofynnwch i’ch meddyg pam mai na yw’r ateb.
    .do-2 = Gofynnwch i feddyg arall rydych yn ymddiried ynddo am enwau.
    .do-3 = Ffoniwch eich cynllun iechyd (health plan) cyn trefnu ymweliad.
    .detail =
        Dywedwch wrth eich meddyg unwaith eto yr hoffech gael ail farn. Gofynnwch am enwau y gallwch gysylltu â nhw.

        Os nad yw hynny’n helpu, mae ffyrdd eraill o ddod o hyd i feddyg:

        - Gall meddyg arall rydych yn ymddiried ynddo awgrymu enwau.
        - Efallai fod teulu neu ffrindiau a gafodd ganser yn adnabod rhywun.
        - Mae offer ar y rhyngrwyd sy’n eich helpu i ddod o hyd i feddyg.
        - Mae gan y National Cancer Institute (NCI) restr o ganolfannau canser.

        Ai eich cynllun iechyd a ddywedodd na, ac nid eich meddyg? Gofynnwch i’r cynllun am y rheswm. Gofynnwch pa feddygon sydd yn ei rwydwaith, ac a oes angen atgyfeiriad arnoch.
card-request-refused-elsewhere =
    .short = Mae’n anodd cael eich gwrthod. Mae’r rhan fwyaf o feddygon a nyrsys yn deall pam mae pobl yn gofyn. Gofynnwch am y rheswm, a gofynnwch am un ymweliad arall i drafod eich pryderon.
    .do-1 = Gofynnwch pam mai na yw’r ateb, a beth fyddai’n ei newid.
    .do-2 = Ysgrifennwch pam rydych eisiau barn arall.
    .do-3 = Ewch â rhywun gyda chi i’r sgwrs nesaf.
    .detail =
        Mae’r rheolau’n wahanol o wlad i wlad. Ni allwn ddweud beth mae’n rhaid i’ch meddyg ei wneud lle rydych chi’n byw.

        Gall y camau hyn helpu:

        - Meddyliwch beth yn union sy’n gwneud i chi fod eisiau barn arall.
        - Gofynnwch am un ymweliad arall â’r tîm sydd gennych, a chodwch eich pryderon yno.
        - Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi, a beth arall sydd ar gael.
        - Dewch â rhestr o gwestiynau ar bapur.

        Os mai na yw’r ateb o hyd, gofynnwch i’ch ysbyty pwy all gynghori cleifion am broblemau. Efallai fod grŵp cleifion yn eich gwlad yn gwybod y rheolau.

## too-late-once-treated

card-too-late-once-treated = A yw’n rhy hwyr ar ôl triniaeth?
card-too-late-once-treated-any =
    .short = Nac ydy. Gallwch ofyn am ail farn o hyd ar ôl i chi gael triniaeth. Gall y meddyg arall gynghori sut y dylai eich triniaeth fynd ymlaen, neu a ddylai newid.
    .do-1 = Ysgrifennwch pa driniaeth rydych wedi’i chael hyd yn hyn.
    .do-2 = Siaradwch â’ch tîm cyn i chi newid dim.
    .detail =
        Dim ond ar ôl llawdriniaeth neu driniaeth arall y mae rhai pobl yn meddwl am ail farn. Nid yw’n rhy hwyr bryd hynny. Gall pobl ofyn yr adeg honno hefyd.

        Mae’r ail feddyg yn edrych ar yr hyn sydd wedi’i wneud hyd yn hyn. Gall gynghori sut y dylai eich triniaeth fynd ymlaen, neu beth y gellid ei newid.

        Mae’n help gwneud nodiadau am eich symptomau ac am y driniaeth rydych wedi’i chael.

        Os oes rhagor o driniaeth wedi’i chynllunio i chi, siaradwch â’ch meddyg eich hun yn gyntaf. Gofynnwch am faint y byddai ail farn yn dal pethau’n ôl. Gofynnwch a allai oedi wneud niwed i chi.

        Mae’r ffordd rydych yn gofyn am ail farn yn dibynnu ar y wlad lle rydych chi’n byw.

### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = Sut mae cael fy nghofnodion?
card-my-records-uk =
    .short = Gofynnwch am gopïau. Caiff unrhyw un yn y DU ofyn am ei gofnodion iechyd ei hun. Mae fel arfer am ddim ac yn cymryd tua mis. Rhaid i chi ddangos pwy ydych chi.
    .do-1 = Gofynnwch i adran gofnodion eich ysbyty.
    .do-2 = Gofynnwch i’ch meddygfa hefyd, gan fod ei chofnodion ar wahân.
    .do-3 = Gofynnwch yn gynnar, a dywedwch pa ganlyniadau sydd eu hangen arnoch.
    .detail =
        Mae eich meddyg teulu (GP) a phob ysbyty yn cadw eu cofnodion eu hunain. Ar gyfer cofnodion ysbyty, gofynnwch i adran gofnodion yr ysbyty hwnnw. Efallai y bydd staff yn galw hyn yn ‘subject access request’.

        Daw’r ffeithiau yma o dudalennau lleol y GIG (NHS), felly holwch eich ysbyty eich hun.

        Efallai na fydd angen eich holl gofnodion arnoch. Dylai eich meddyg presennol drosglwyddo eich triniaeth flaenorol, y canlyniadau sy’n bwysig a’ch meddyginiaethau. Mae Macmillan yn dweud y dylech allu cael canlyniadau eich profion yn ysgrifenedig cyn siarad â’r meddyg.

        Ewch â’r papurau sydd gennych i’r ymweliad. Ewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’r blaen. Peidiwch ag anfon eich cofnodion i’r sgwrs hon.
card-my-records-us =
    .short = Gofynnwch i bob meddyg neu ysbyty am gopïau. Mae cyfraith yn yr Unol Daleithiau o’r enw HIPAA yn gadael i chi gael copïau o’ch cofnodion eich hun. Mae ganddyn nhw 30 diwrnod i ateb, a gallan nhw gymryd 30 diwrnod arall unwaith.
    .do-1 = Gofynnwch i swyddfa gofnodion pob ysbyty lle cawsoch driniaeth.
    .do-2 = Gofynnwch yn gynnar, a dywedwch pryd mae eich ymweliad.
    .do-3 = Gofynnwch am yr adroddiad patholeg a’ch sganiau ar ddisg.
    .detail =
        Fel arfer mae angen yr adroddiad patholeg ar y meddyg newydd. Dyma adroddiad y labordy ar eich meinwe. Mae angen eich sganiau ar ddisg hefyd, ac weithiau’r sleidiau meinwe.

        Mae’r gyfraith yn rhoi 30 diwrnod, gydag un cyfnod hirach o 30 diwrnod. Gall hynny fod yn rhy hir os yw eich ymweliad yn fuan. Gofynnwch i swyddfa’r meddyg newydd a all ofyn am y papurau drosoch.

        Ewch â’r papurau sydd gennych i’r ymweliad. Ewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’r blaen. Peidiwch ag anfon eich cofnodion i’r sgwrs hon.
card-my-records-elsewhere =
    .short = Gofynnwch i’ch ysbyty a’ch meddyg teulu sut mae cael copïau. Mae’r rheolau, y gost a’r amser yn wahanol o wlad i wlad. Gofynnwch yn gynnar.
    .do-1 = Gofynnwch i bob ysbyty lle cawsoch driniaeth.
    .do-2 = Dywedwch pa ganlyniadau sydd eu hangen arnoch a phryd mae eich ymweliad.
    .detail =
        Ewch â’r papurau meddygol sydd gennych i’r ymweliad. Ewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’r blaen.

        Dyma gwestiynau da:

        - Sut mae gofyn am gopi, a beth mae’n rhaid i mi ei ddangos?
        - A yw’n costio rhywbeth?
        - Pryd y caf ef?
        - A allwch ei anfon at y meddyg newydd drosof?

        Peidiwch ag anfon eich cofnodion i’r sgwrs hon.

## what-is-sent

card-what-is-sent = Beth sy’n mynd at y meddyg newydd?
card-what-is-sent-uk =
    .short = Dylai eich meddyg presennol drosglwyddo eich triniaeth flaenorol, canlyniadau’r profion sy’n bwysig a’ch meddyginiaethau. Os yw eich meddyg teulu (GP) yn eich atgyfeirio, y meddyg teulu sy’n anfon eich cofnodion. Dewch â’r hyn sydd gennych serch hynny.
    .do-1 = Gofynnwch pwy sy’n anfon beth, a phryd.
    .do-2 = Ffoniwch yr ysbyty newydd rai dyddiau cynt a holwch a yw wedi cyrraedd.
    .do-3 = Dewch â’r papurau sydd gennych.
    .detail =
        Dylai’r pethau hyn gyrraedd y meddyg newydd:

        - y driniaeth a gawsoch o’r blaen
        - canlyniadau’r profion sy’n bwysig
        - y meddyginiaethau neu’r driniaeth rydych yn eu cael nawr
        - canlyniadau eich profion a’ch pelydrau-X

        Mae’r canlyniadau’n mynd i’r meddyg ymgynghorol newydd. Uwch feddyg mewn ysbyty yw meddyg ymgynghorol (consultant). Os yw eich meddyg teulu yn eich atgyfeirio, y meddyg teulu sy’n anfon eich cofnodion meddygol ymlaen.

        Holwch rai dyddiau cyn yr ymweliad a yw popeth wedi cyrraedd. Dewch â’r papurau meddygol sydd gennych. Dewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’r blaen.
card-what-is-sent-us =
    .short = Peidiwch â dibynnu ar bethau’n cael eu hanfon drosoch. Dewch â chopïau eich hun, neu gofynnwch iddyn nhw gael eu hanfon. Fel arfer mae angen yr adroddiad patholeg a’ch sganiau ar ddisg ar y meddyg newydd.
    .do-1 = Gofynnwch i swyddfa’r meddyg newydd beth sydd ei angen.
    .do-2 = Gofynnwch i’ch ysbyty ei anfon, neu casglwch gopïau.
    .do-3 = Ffoniwch rai dyddiau cynt a holwch a yw wedi cyrraedd.
    .detail =
        Fel arfer mae angen y pethau hyn ar y meddyg newydd:

        - yr adroddiad patholeg, sef adroddiad y labordy ar eich meinwe
        - eich sganiau ar ddisg
        - weithiau’r sleidiau meinwe hefyd

        Dewch â’r papurau meddygol sydd gennych. Dewch â chopïau o’ch cofnodion hefyd, os na chawson nhw eu hanfon o’r blaen. Dewch â rhestr o’ch holl feddyginiaethau, gyda fitaminau ac atchwanegiadau.

        Gofynnwch i’r swyddfa beth sydd ei angen ac erbyn pa ddiwrnod. Gofynnwch i’ch ysbyty sut mae anfon y sleidiau, os oes eu hangen.
card-what-is-sent-elsewhere =
    .short = Mae hynny’n wahanol o wlad i wlad. Gofynnwch i’ch meddyg beth sy’n cael ei anfon drosoch a beth sy’n rhaid i chi ddod ag ef. Dewch â’r papurau meddygol sydd gennych.
    .do-1 = Gofynnwch i’ch meddyg eich hun pwy sy’n anfon beth, a phryd.
    .do-2 = Ffoniwch yr ysbyty newydd rai dyddiau cynt a holwch a yw wedi cyrraedd.
    .do-3 = Dewch â’r papurau sydd gennych.
    .detail =
        Peidiwch â dibynnu ar bopeth yn cael ei anfon. Gofynnwch i’r meddyg newydd beth sydd ei angen gennych.

        Mae’n help dod â’r pethau hyn:

        - y papurau meddygol sydd gennych
        - copïau o’ch cofnodion, os na chawson nhw eu hanfon o’r blaen
        - rhestr o’ch holl feddyginiaethau, gyda fitaminau ac atchwanegiadau

        Rhowch nhw mewn un ffolder. Os oes rhywbeth heb gyrraedd, dywedwch wrth eich meddyg eich hun cyn yr ymweliad.

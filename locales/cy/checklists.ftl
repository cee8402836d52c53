### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Cyn i chi ofyn
    .purpose = Deallwch yn glir beth rydych ei eisiau cyn gofyn am ail farn.
checklist-before-you-ask-consent = Gofynnwch i’r claf yn gyntaf: a yw eisiau hyn?
    .more = Y claf sy’n penderfynu, a rhaid i’r claf gytuno i chi helpu. Os mai na yw’r ateb, peidiwch â mynd ymhellach.
checklist-before-you-ask-your-reason = Ysgrifennwch pam rydych eisiau barn arall
    .more = Mae un neu ddau reswm yn ddigon. Maen nhw’n eich helpu chi a’ch meddyg.
checklist-before-you-ask-explain-again = Gofynnwch i’ch meddyg ei egluro unwaith eto
    .more = Yn aml mae sgwrs dda yn ddigon, ac wedyn nid oes angen ail farn.
checklist-before-you-ask-could-waiting-harm = Gofynnwch i’ch meddyg: a allai aros wneud niwed i mi?
    .more = Gofynnwch pa mor hir y gall yr oedi fod. Os oes brys am driniaeth, siaradwch â’ch tîm cyn penderfynu.
checklist-before-you-ask-keep-bookings = Cadwch y profion a’r driniaeth sydd wedi’u trefnu
    .more = Peidiwch â’u canslo. Os arhoswch gyda’ch meddyg cyntaf, mae’r dyddiadau a gadwoch yn arbed amser.
checklist-before-you-ask-for-and-against = Meddyliwch beth sydd o’i phlaid ac yn ei herbyn
    .more = O blaid: mae un arbenigwr arall yn edrych ar eich achos. Yn erbyn: gall triniaeth ddechrau’n hwyrach, a gall y daith fod yn hir.
checklist-before-you-ask-your-questions = Ysgrifennwch yr hyn nad ydych wedi’i ddeall
    .more = Ni ddylai neb deimlo’n ddrwg am ofyn eto. Mae’n llawer i’w ddeall.
checklist-before-you-ask-why-this-plan = Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi
    .more = Gall eich meddyg neu’ch nyrs arbenigol ddweud wrthych, a dweud beth arall sydd ar gael.
checklist-before-you-ask-company = Gofynnwch i rywun ddod gyda chi i’r sgwrs
checklist-before-you-ask-whom-to-ask-uk = Dewiswch: meddyg ymgynghorol, meddyg teulu neu adran
    .more = Mae’n well gofyn i’r meddyg ymgynghorol yn gyntaf (consultant, uwch feddyg mewn ysbyty). Y meddyg teulu (GP) yw’r ffordd arall.
checklist-before-you-ask-private-price-uk = Os ydych yn ystyried talu, gofynnwch am y pris yn gyntaf
    .more = Os ydych yn talu eich hun, rhaid i chi gael gwybod y pris ar y dechrau. Os oes gennych yswiriant, gofynnwch cyn trefnu.
checklist-before-you-ask-names-us = Gofynnwch am enwau meddygon i gysylltu â nhw
    .more = Gofynnwch i’ch meddyg eich hun, neu feddyg arall rydych yn ymddiried ynddo.
checklist-before-you-ask-health-plan-us = Gofynnwch i’ch cynllun iechyd am beth mae’n talu
    .more = Holwch am ei rwydwaith, atgyfeiriad a’ch rhan chi o’r gost.
checklist-before-you-ask-rules-elsewhere = Gofynnwch yn yr ysbyty sut mae’n gweithio lle rydych chi
    .more = Mae rheolau a chostau’n wahanol o wlad i wlad.

## The talk with your own doctor

checklist-talk-with-your-doctor = Y sgwrs â’ch meddyg eich hun
    .purpose = Ewch â’ch rhesymau a’ch cwestiynau gyda chi ar bapur.
checklist-talk-with-your-doctor-consent = Gofynnwch i’r claf a gewch chi ddod a siarad
    .more = Rhaid i’r claf gytuno cyn y gall y meddyg siarad â chi am y claf.
checklist-talk-with-your-doctor-interpreter = Gofynnwch am gyfieithydd ar gyfer y sgwrs hon
    .more = Dywedwch eich iaith wrth y feddygfa neu’r ysbyty cyn gynted ag y gallwch.
checklist-talk-with-your-doctor-ask-plainly = Dywedwch: ‘Hoffwn gael ail farn’
    .more = Anaml y mae hyn yn digio meddygon. Maen nhw’n gofyn cyngor i’w gilydd hefyd.
checklist-talk-with-your-doctor-could-waiting-harm = Gofynnwch: a allai dechrau’n hwyrach wneud niwed i mi?
    .more = Os yw’r salwch yn ddifrifol neu os oes brys am driniaeth, gofynnwch hyn cyn penderfynu.
checklist-talk-with-your-doctor-keep-bookings = Dywedwch eich bod yn cadw eich dyddiadau
    .more = Peidiwch â’u canslo. Os arhoswch gyda’r meddyg hwn, mae’r dyddiadau a gadwoch yn arbed amser.
checklist-talk-with-your-doctor-your-reason = Dywedwch pam yr hoffech gael barn arall
    .more = Dywedwch hefyd os hoffech driniaeth arall, neu os oes gennych amheuon am y diagnosis.
checklist-talk-with-your-doctor-how-long = Gofynnwch faint o amser mae’n debygol o’i gymryd
checklist-talk-with-your-doctor-explain-again = Gofynnwch am y diagnosis eto mewn geiriau plaen
    .more = Mae’n anodd deall pethau ar ôl sioc. Mae meddygon yn gwybod hynny.
checklist-talk-with-your-doctor-why-this-plan = Gofynnwch pam y cafodd y driniaeth hon ei dewis i chi
checklist-talk-with-your-doctor-other-treatments = Gofynnwch pa driniaethau eraill sydd ar gael
checklist-talk-with-your-doctor-company = Ewch â rhywun gyda chi i ysgrifennu pethau
checklist-talk-with-your-doctor-referral-uk = Gofynnwch am gael eich atgyfeirio at arbenigwr arall
    .more = Ystyr cael eich atgyfeirio yw cael eich anfon at feddyg arall. Mae’r meddyg yn edrych ar eich achos a gall ddweud na.
checklist-talk-with-your-doctor-names-us = Gofynnwch am enwau meddygon i gysylltu â nhw
checklist-talk-with-your-doctor-rules-elsewhere = Gofynnwch sut mae ail farn yn cael ei threfnu yma

## Preparing for the second appointment

checklist-preparing = Paratoi ar gyfer yr ail farn
    .purpose = Paratowch eich nodiadau, eich cwestiynau a’ch cofnodion.
checklist-preparing-interpreter = Gofynnwch am gyfieithydd nawr
    .more = Dywedwch eich iaith pan gaiff yr ymweliad ei drefnu. Ffoniwch ychydig ddyddiau cynt a gofynnwch a yw wedi’i drefnu.
checklist-preparing-your-aim = Penderfynwch beth rydych am ei gael o’r ymweliad hwn
    .more = Gorffennwch y frawddeg hon: ‘Ar ôl yr ymweliad rwyf am wybod …’
checklist-preparing-records-arrived-uk = Ffoniwch a gofynnwch: a yw fy nghofnodion wedi cyrraedd?
    .more = Holwch am eich sganiau a chanlyniadau eich profion hefyd. Os nad ydyn nhw yno, dywedwch wrth eich meddyg eich hun cyn yr ymweliad.
checklist-preparing-records-complete-us = Gofynnwch i’r swyddfa newydd a oes ganddi bopeth
    .more = Fel arfer mae angen yr adroddiad patholeg (o’r labordy) a’ch sganiau ar ddisg. Holwch am sleidiau meinwe hefyd.
checklist-preparing-records-how-elsewhere = Gofynnwch: a anfonir fy nghofnodion, neu a ddof â nhw?
    .more = Os ydyn nhw i fod i gael eu hanfon, gofynnwch a ydyn nhw wedi cyrraedd.
checklist-preparing-your-questions = Ysgrifennwch eich cwestiynau
    .more = Rhowch y tri pwysicaf ar y brig. Gallwch eu gofyn heb ofn.
checklist-preparing-your-notes = Gwnewch nodiadau am symptomau a thriniaeth hyd yn hyn
    .more = Mae ychydig linellau’n ddigon: beth ddechreuodd pryd, a pha driniaeth a gawsoch.
checklist-preparing-patient-aim = Gofynnwch i’r claf beth mae’n gobeithio ei ddysgu
    .more = Gall y claf orffen y frawddeg hon: ‘Ar ôl yr ymweliad rwyf am wybod …’
checklist-preparing-relative-agrees = Gofynnwch i’r claf beth y cewch ei ddweud a’i ofyn
    .more = Efallai fod rhai pethau’n breifat. Y claf sy’n penderfynu.
checklist-preparing-records-sent-uk = Gofynnwch am i’ch cofnodion a’ch sganiau gael eu hanfon
    .more = Gofynnwch i’ch meddyg eich hun pwy sy’n anfon beth, a phryd.
checklist-preparing-health-plan-us = Holwch eich cynllun iechyd am gost ac atgyfeiriad
    .more = Gofynnwch a yw’r meddyg yn ei rwydwaith, a beth rydych yn ei dalu eich hun.
checklist-preparing-medicines = Rhestrwch feddyginiaethau, fitaminau ac atchwanegiadau
    .more = Ysgrifennwch enw pob un, faint rydych yn ei gymryd a phryd.
checklist-preparing-company = Gofynnwch i ffrind neu berthynas ddod
    .more = Gallan nhw eich cefnogi, gwrando a gofyn hefyd.
checklist-preparing-travel = Cynlluniwch sut i gyrraedd yno ac yn ôl
checklist-preparing-keep-bookings = Cadwch y profion a’r driniaeth sydd wedi’u trefnu
    .more = Peidiwch â’u canslo oherwydd yr ymweliad hwn. Os arhoswch gyda’ch meddyg cyntaf, mae’r dyddiadau a gadwoch yn arbed amser.

## What to bring

checklist-what-to-bring = Beth i ddod ag ef
    .purpose = Rhowch y cyfan mewn un bag y diwrnod cynt.
checklist-what-to-bring-consent = Gofynnwch i’r claf pa bapurau y cewch eu cael
    .more = Y claf biau’r cofnodion. Y claf sy’n penderfynu pwy sy’n eu gweld.
checklist-what-to-bring-papers = Dewch â’r papurau meddygol sydd gennych gartref
    .more = Mae llythyrau, canlyniadau profion ac adroddiadau i gyd yn cyfrif.
checklist-what-to-bring-copies = Dewch â chopïau o’ch cofnodion, os na chawson nhw eu hanfon
    .more = Os nad ydych yn siŵr eu bod wedi’u hanfon, dewch â’r hyn sydd gennych.
checklist-what-to-bring-medicines = Dewch â rhestr o’ch holl feddyginiaethau
    .more = Mae fitaminau ac atchwanegiadau’n cyfrif hefyd. Gallwch ei chopïo o’r bocsys.
checklist-what-to-bring-arrived-uk = Gwiriwch fod eich cofnodion wedi cyrraedd
    .more = Dylen nhw gael eu hanfon drosoch. Ffoniwch yr ysbyty newydd rai dyddiau cynt.
checklist-what-to-bring-pathology-us = Dewch â’r adroddiad patholeg
    .more = Dyma adroddiad y labordy ar eich meinwe. Gofynnwch i’r ysbyty a wnaeth y prawf am gopi.
checklist-what-to-bring-who-sends-elsewhere = Gofynnwch pwy sy’n anfon cofnodion, a beth i ddod ag ef
    .more = Mae hyn yn wahanol o wlad i wlad.
checklist-what-to-bring-scans-us = Dewch â’ch sganiau ar ddisg
    .more = Gofynnwch i’r ysbyty lle gwnaed y sganiau.
checklist-what-to-bring-slides-us = Holwch a oes angen sleidiau meinwe, a phwy sy’n eu hanfon
checklist-what-to-bring-questions = Dewch â’ch cwestiynau ar bapur, a beiro
checklist-what-to-bring-notes = Dewch â’ch nodiadau am symptomau a thriniaeth
checklist-what-to-bring-letter = Dewch â’ch llythyr apwyntiad a dogfen adnabod (ID)
checklist-what-to-bring-insurance-card-us = Dewch â’ch cerdyn yswiriant
checklist-what-to-bring-glasses = Dewch â’ch sbectol neu’ch cymorth clyw

## Questions for the second doctor

checklist-questions-for-second-doctor = Cwestiynau i’r ail feddyg
    .purpose = Ticiwch gwestiwn ar ôl i chi ei ofyn. Tynnwch y rhai nad oes eu hangen arnoch.
checklist-questions-for-second-doctor-consent = Gofynnwch i’r claf pa gwestiynau y cewch eu gofyn
    .more = Caiff ffrind neu berthynas ofyn cwestiynau hefyd. Cytunwch ar hyn cyn mynd i mewn.
checklist-questions-for-second-doctor-same-diagnosis = Ydych chi’n gweld fy niagnosis yn yr un ffordd?
checklist-questions-for-second-doctor-same-treatment = A fyddech chi’n fy nhrin yn yr un ffordd? Pam?
checklist-questions-for-second-doctor-other-treatments = Pa driniaethau eraill sydd i mi?
checklist-questions-for-second-doctor-could-waiting-harm = A allai wneud niwed i mi ddechrau triniaeth yn hwyrach?
    .more = Gofynnwch hyn i’ch meddyg eich hun hefyd. Cadwch y profion a’r driniaeth sydd wedi’u trefnu.
checklist-questions-for-second-doctor-keep-bookings = Rwy’n cadw fy nyddiadau. A yw hynny’n iawn?
    .more = Peidiwch â’u canslo. Os arhoswch gyda’ch meddyg cyntaf, mae’r dyddiadau a gadwoch yn arbed amser.
checklist-questions-for-second-doctor-good-and-bad = Beth sy’n dda ac yn ddrwg am bob dewis?
checklist-questions-for-second-doctor-trial = A yw treial o driniaeth newydd yn agored i mi?
    .more = Gallwch ofyn hyn i’ch meddygon a’ch nyrsys eich hun hefyd.
checklist-questions-for-second-doctor-more-tests = A oes angen rhagor o brofion arnaf? Pa rai, a pham?
checklist-questions-for-second-doctor-cases-like-mine = Ydych chi wedi gweld llawer o bobl â’m salwch i?
checklist-questions-for-second-doctor-treat-me = A fyddech chi’n fy nhrin, pe bawn i eisiau hynny?
    .more = Nid oes rhaid i ail feddyg ddod yn feddyg i chi.
checklist-questions-for-second-doctor-write-to-doctor = A wnewch chi ysgrifennu at fy meddyg fy hun?
checklist-questions-for-second-doctor-in-writing = A gaf i eich ateb yn ysgrifenedig?
checklist-questions-for-second-doctor-cost = Beth mae’n ei gostio, a phwy sy’n talu?

## On the day

checklist-the-day = Ar y diwrnod
    .purpose = Camau bach ar gyfer diwrnod yr ymweliad.
checklist-the-day-relative-listens = Gadewch i’r claf siarad yn gyntaf
    .more = Gallwch wrando, ysgrifennu a gofyn, fel y cytunoch o’r blaen.
checklist-the-day-interpreter = Dywedwch wrth y ddesg fod angen cyfieithydd arnoch
    .more = Gwnewch hynny cyn i’r sgwrs ddechrau. Os nad oes neb wedi dod, gofynnwch am un dros y ffôn neu drwy fideo.
checklist-the-day-time-and-place = Gwiriwch yr amser, y lle a’r ffordd yno
checklist-the-day-papers = Ewch â’ch papurau, eich rhestrau a’ch cwestiynau
checklist-the-day-your-aim = Dywedwch ar y dechrau beth rydych am ei ddysgu
checklist-the-day-first-opinion = Dywedwch beth a welodd ac a gynigiodd y meddyg cyntaf
checklist-the-day-all-questions = Gofynnwch eich cwestiynau heb ofn
    .more = Dyna bwrpas yr ymweliad.
checklist-the-day-not-clear = Dywedwch os nad yw rhywbeth yn glir
    .more = Gallech ddweud: ‘A wnewch chi ddweud eto mewn geiriau eraill?’
checklist-the-day-write-answers = Ysgrifennwch yr atebion, neu gofynnwch i rywun wneud
checklist-the-day-a-break = Gofynnwch am egwyl os yw’n ormod
    .more = Gall clywed y diagnosis eto beri gofid.
checklist-the-day-next-steps = Gofynnwch beth sy’n digwydd nesaf, a phwy i’w ffonio
checklist-the-day-who-tells-doctor = Gofynnwch pwy sy’n dweud wrth eich meddyg, a phryd

## After the visit

checklist-after-the-visit = Ar ôl yr ymweliad
    .purpose = Ewch â’r farn newydd yn ôl at eich meddyg eich hun.
checklist-after-the-visit-consent = Gofynnwch i’r claf beth mae am ei wneud nesaf
    .more = Dewis y claf yw hyn. Gallwch helpu os yw’r claf yn cytuno.
checklist-after-the-visit-write-down = Ysgrifennwch yr hyn a glywsoch, tra mae’n ffres
checklist-after-the-visit-tell-own-doctor = Trafodwch y farn gyda’ch meddyg eich hun
    .more = Efallai y byddwch eich dau yn newid y driniaeth.
checklist-after-the-visit-keep-bookings = Cadwch y profion a’r driniaeth sydd wedi’u trefnu
    .more = Siaradwch â’ch tîm cyn newid dim.
checklist-after-the-visit-could-waiting-harm = Gofynnwch a allai amser i feddwl wneud niwed i chi
    .more = Os oes brys am driniaeth, gofynnwch i’ch tîm am hyn nawr.
checklist-after-the-visit-they-agree = Os ydyn nhw’n cytuno: ewch drwy eich dyddiadau nesaf
    .more = Pan fydd dau feddyg yn cytuno, mae’r rhan fwyaf o bobl yn teimlo’n fwy sicr am y cynllun.
checklist-after-the-visit-they-differ = Os ydyn nhw’n anghytuno: gofynnwch i bob meddyg pam
    .more = Nid oes angen dychryn. Mae gennych sawl ffordd ymlaen o hyd.
checklist-after-the-visit-third-doctor = Os na allwch ddewis: holwch am drydydd meddyg
checklist-after-the-visit-who-treats = Penderfynwch pwy yr hoffech iddo eich trin
    .more = Nid oes rhaid i chi newid meddyg.
checklist-after-the-visit-take-me-on = Eisiau newid? Gofynnwch i’r ail feddyg
    .more = Nid oes rhaid i ail feddyg eich derbyn. Gofynnwch pwy sy’n gofalu amdanoch nes bydd wedi’i drefnu.
checklist-after-the-visit-letter-arrived = Gwiriwch fod yr adroddiad wedi cyrraedd eich meddyg
    .more = Gofynnwch am gopi i chi’ch hun hefyd.
checklist-after-the-visit-feelings = Dywedwch wrth eich tîm sut rydych yn teimlo
    .more = Gall fod yn siom clywed yr un peth eto. Gall beri gofid hefyd.
checklist-after-the-visit-health-plan-us = Gwiriwch y bil gyda’ch cynllun iechyd
checklist-after-the-visit-interpreter = Gofynnwch am gyfieithydd ar gyfer y sgwrs nesaf

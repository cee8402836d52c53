### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Gofyn i’ch meddyg eich hun
    .text = Hoffwn gael ail farn cyn i mi benderfynu. Dywedwch wrthyf sut gallwn ei threfnu, os gwelwch yn dda. Am nawr rwy’n cadw’r profion a’r driniaeth sydd wedi’u trefnu.
script-ask-gp-referral = Gofyn i’ch meddyg teulu am atgyfeiriad
    .text = Hoffwn i feddyg ysbyty arall edrych ar fy achos. A allech fy atgyfeirio at feddyg ymgynghorol gwahanol? Anfonwch fy nghofnodion a chanlyniadau fy mhrofion hefyd, os gwelwch yn dda.
script-ask-for-names = Gofyn am enwau meddygon
    .text = Hoffwn gael ail farn. A allech roi enwau rhai meddygon i mi gysylltu â nhw? Sut maen nhw’n cael fy nghofnodion?
script-ask-how-here = Gofyn sut mae’n gweithio lle rydych chi
    .text = Hoffwn i feddyg arall edrych ar fy achos. I bwy mae’n rhaid i mi ofyn yma? Pwy sy’n anfon fy nghofnodion? Beth mae’n rhaid i mi ei dalu?
script-is-waiting-safe = Gofyn a yw aros yn ddiogel
    .text = Am faint y byddai ail farn yn dal pethau’n ôl? A allai wneud niwed i mi os yw fy nhriniaeth yn dechrau’n hwyrach? Erbyn pryd mae’n rhaid i mi benderfynu?
script-doctor-unhappy = Pan fydd y meddyg i’w weld yn anhapus
    .text = Nid wyf am eich digio, ac rwy’n gwerthfawrogi’r hyn rydych yn ei wneud i mi. Mae hwn yn gam mawr. Byddwn yn dawelach pe bawn yn clywed gan un meddyg arall.
script-say-a-worry = Pan fydd yn anodd dweud
    .text = Rwy’n ei chael yn anodd dweud hyn. Mae rhywbeth am fy nhriniaeth yn fy mhoeni. A gaf i ddweud wrthych amdano, a chymryd fy amser?
script-not-understood = Pan nad oeddech yn deall
    .text = Ni ddeallais hynny. A allech ei ddweud eto mewn geiriau eraill? Ysgrifennwch y prif bwyntiau i mi, os gwelwch yn dda.
script-ask-for-records = Gofyn am eich cofnodion
    .text = Hoffwn gael copïau o’m cofnodion meddygol, gyda chanlyniadau profion a sganiau. Beth sydd ei angen arnoch gen i? Pryd y caf nhw, ac a ydyn nhw’n costio rhywbeth?
script-ask-for-scans = Gofyn am adroddiadau, sganiau a sleidiau
    .text = Rwy’n gweld meddyg arall. Mae angen fy adroddiad patholeg a’m sganiau ar ddisg arnaf. Os ydyn nhw’n gofyn am y sleidiau meinwe, pwy sy’n eu hanfon? Pa mor fuan y caf y cyfan?
script-phone-secretary = Ffonio ysgrifennydd y meddyg
    .text = Mae gen i apwyntiad am ail farn. A yw fy nghofnodion a’m sganiau wedi cyrraedd? Os na, pwy all eu hanfon? Beth ddylwn i ddod ag ef gyda fi?
script-ask-health-plan = Ffonio eich cynllun iechyd
    .text = Hoffwn gael ail farn. Ydych chi’n talu amdani? A oes angen atgyfeiriad arnaf? Pa feddygon sydd yn y rhwydwaith, a beth fyddwn i’n ei dalu fy hun?
script-ask-interpreter = Gofyn am gyfieithydd
    .text = Mae angen cyfieithydd arnaf ar gyfer fy apwyntiad. A allech drefnu un, a’i nodi gyda’m henw, os gwelwch yn dda? A oes cost? Byddaf yn ffonio eto cyn y diwrnod i wirio.
script-tell-family = Dweud wrth eich teulu
    .text = Rwy’n mynd i ofyn i feddyg arall edrych ar fy achos. Rwy’n cadw’r dyddiadau sydd wedi’u trefnu. Byddai o help i mi pe baech yn dod gyda fi ac yn gwrando.
script-speak-for-patient = Siarad dros y claf
    .text = Rwy’n ffonio dros glaf sydd wedi cytuno i hyn. Hoffai’r claf gael ail farn. Beth sydd ei angen arnoch gan y claf er mwyn i chi allu siarad â mi?
script-write-to-own-doctor = Gofyn i’r ail feddyg ysgrifennu
    .text = A allech ysgrifennu at fy meddyg fy hun a dweud sut rydych yn gweld fy niagnosis a’m triniaeth? Hoffwn gael copi hefyd. Yna gallwn ei drafod.

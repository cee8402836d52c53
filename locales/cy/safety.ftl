### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Ffoniwch y rhif argyfwng nawr.

    Dywedwch beth sy’n digwydd. Os oes canser yn cael ei drin, dywedwch hynny hefyd. Os gallwch, gofynnwch i rywun aros gyda chi nes bydd help yn cyrraedd.

safety-self-harm =
    Siaradwch â rhywun nawr, os gwelwch yn dda. Gallwch gysylltu ag un o’r rhain unrhyw bryd.

    Mae’n ddrwg gen i fod pethau mor anodd. Nid oes rhaid i chi wynebu hyn ar eich pen eich hun. Os gallech chi neu rywun arall fod mewn perygl nawr, ffoniwch y rhif argyfwng.

safety-sepsis =
    Ffoniwch rif canser 24 awr eich ysbyty nawr. Mae ar y cerdyn neu’r llythyr a gawsoch gan eich tîm.

    Gall teimlo’n boeth, yn oer, yn grynedig neu’n sâl yn sydyn yn ystod triniaeth canser fod yn ddifrifol. Mae angen ffonio ar unwaith. Os nad oes neb yn ateb, neu os nad yw’r rhif gennych, ffoniwch y rhif argyfwng.

safety-cord-compression =
    Ffoniwch eich tîm canser neu eu rhif 24 awr nawr.

    Mae angen ffonio ar unwaith am boen cefn gyda choesau gwan neu ddideimlad, neu newid wrth reoli’r bledren neu’r coluddyn. Os nad oes neb yn ateb, neu os ydych yn sydyn yn colli teimlad neu’r gallu i symud, ffoniwch y rhif argyfwng.

safety-being-hurt =
    Os ydych mewn perygl nawr, ffoniwch y rhif argyfwng.

    Nid eich bai chi yw’r hyn sy’n digwydd. Gallwch ddweud wrth nyrs, meddyg neu rywun rydych yn ymddiried ynddo, a gofyn am gael siarad â nhw ar eich pen eich hun.

safety-worse-in-hospital =
    Dywedwch wrth staff y ward nawr fod pethau’n gwaethygu, a gofynnwch am y nyrs sydd â gofal.

    Dywedwch beth sydd wedi newid ac ers pryd. Os nad oes neb yn gweithredu, gofynnwch am adolygiad brys gan dîm arall. Mae llawer o ysbytai yn dangos rhif ar gyfer hyn ar y ward.

safety-stopping-treatment =
    Siaradwch â’ch tîm canser, os gwelwch yn dda, cyn stopio neu golli unrhyw driniaeth, neu nawr os ydych wedi stopio’n barod.

    Eich penderfyniad chi yw hyn, a dylen nhw ei barchu. Gallan nhw ddweud beth mae stopio yn ei olygu i chi, ac a allai rhywbeth arall helpu. Mae ail farn yn bosibl hefyd. Gofynnwch am y rhif i’w ffonio yn y nos os byddwch yn teimlo’n sâl.

safety-after-called =
    Mae’n dda eich bod wedi ffonio. Gwnewch yr hyn y maen nhw wedi’i ddweud wrthych, os gwelwch yn dda.

    Os bydd pethau’n gwaethygu, ffoniwch eto a dywedwch hynny.

safety-after-accompanied =
    Mae’n dda nad ydych ar eich pen eich hun. Gofynnwch iddyn nhw aros gyda chi.

    Os nad oes neb wedi ffonio eto, gallan nhw ffonio drosoch chi nawr.

## Buttons under every safety message (at most 40 characters)

button-aid-called = Rwyf wedi ffonio
button-aid-accompanied = Mae rhywun gyda fi
button-aid-numbers = Dangos y rhifau eto

# $number (text): as they typed it.
safety-own-number = Rhif eich ysbyty chi: { $number }

safety-not-known = Mewn gwlad arall, ffoniwch y rhif argyfwng yno.

safety-closing = Nid oes neb yn gwylio’r sgwrs hon, ond mae’n aros ar agor. Gallwch ysgrifennu ataf wedyn.

safety-offer =
    Dydw i ddim yn siŵr fy mod wedi deall. Ydych chi neu rywun arall mewn perygl, yn mynd yn fwy sâl, yn cael eich brifo neu’n meddwl am hunanladdiad? Neu ydych chi eisiau stopio’r driniaeth?

    Os felly, tapiwch isod i weld beth i’w wneud nawr.

button-safety-offer = Dangos beth i’w wneud nawr

safety-topics = Os ydych yn gofyn am hyn yn gyffredinol, gallwch ddewis ateb isod.

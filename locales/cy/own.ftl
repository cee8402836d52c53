### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Cyn i mi gadw dim am eich iechyd, rhaid i chi gytuno.

    A gaf gadw’r hyn rydych yn ei roi i mi: eich apwyntiadau, eich rhestrau a’ch rhesymau, a rhif eich ysbyty? Rwy’n eu defnyddio i’ch helpu i baratoi, i’ch atgoffa, ac i ddangos y rhif hwnnw’n gyntaf os oes brys. Nid wyf yn eu defnyddio ar gyfer dim byd arall.

    Maen nhw’n cael eu cadw wedi’u hamgryptio. Mae /mydata yn eu dangos i chi ac mae /delete yn eu dileu, unrhyw bryd. Mae Telegram yn cadw ei gopi ei hun o’r sgwrs hon.

    Os yw hyn am rywun arall, rhaid i’r person hwnnw gytuno yn gyntaf. Os dywedwch na, gallwch ofyn unrhyw beth i mi o hyd.

own-consent-more =
    Yr hyn rwy’n ei gadw os cytunwch, a dim ond yr hyn rydych yn ei roi i mi:
    - eich apwyntiadau: y diwrnod, yr amser, y lle, pwy sy’n dod gyda chi, eich nodyn
    - pryd rydych am gael eich atgoffa
    - yr hyn rydych yn ei dicio ac yn ei ysgrifennu ar eich rhestrau, a’ch rhesymau
    - rhif eich ysbyty

    Pam: i’ch atgoffa mewn pryd ac i gael eich rhestrau’n barod. Os oes brys, rwy’n dangos rhif eich ysbyty yn gyntaf. Nid oes neb arall yn ei gael, ac nid yw’n cael ei ddefnyddio i werthu dim i chi.

    Pwy all ei ddarllen: mae’n cael ei gadw wedi’i amgryptio, gyda’ch allwedd eich hun. Dim ond y bot hwn a’r bobl sy’n ei redeg sy’n gallu ei agor.

    Am ba hyd: mae apwyntiad sydd wedi bod yn cael ei ddileu ar ôl 30 diwrnod. Mae’r gweddill yn aros nes i chi ei newid neu ei ddileu.

    Mae Telegram yn cludo ein negeseuon ac yn cadw ei gopi ei hun o’r sgwrs hon. Ni allaf ddileu’r copi hwnnw. Gallwch ddileu’r sgwrs yn Telegram.

    Gallwch dynnu eich cytundeb yn ôl unrhyw bryd yn /settings. Yna byddaf yn dileu’r hyn a gedwais am eich iechyd. Gyda /delete rwy’n dileu popeth.

    Os yw hyn am rywun arall, rhaid i’r person hwnnw gytuno yn gyntaf.

    A gaf gadw’r pethau hyn i chi?

own-consent-agreed =
    Rydych wedi cytuno: caf gadw’r hyn rydych yn ei roi i mi am eich iechyd. Hynny yw, eich apwyntiadau, eich rhestrau a’ch rhesymau, a rhif eich ysbyty.

    Gallwch dynnu eich cytundeb yn ôl unrhyw bryd. Yna byddaf yn eu dileu.

own-consent-declined =
    Mae hynny’n iawn. Nid wyf yn cadw dim am eich iechyd.

    Gallwch ofyn unrhyw beth i mi o hyd, a darllen pob ateb. Ni allaf gadw apwyntiadau, rhestrau na rhif eich ysbyty i chi, ac ni allaf eich atgoffa.

    Os newidiwch eich meddwl, agorwch /settings a dewiswch “{ button-own-consent }”.

own-ask-withdraw =
    Ydych chi am i mi ddileu’r hyn rwy’n ei gadw am eich iechyd?

    Hynny yw, eich apwyntiadau gyda’u nodiadau atgoffa, eich rhestrau a’ch rhesymau, a rhif eich ysbyty. Ni ellir dod ag ef yn ôl.

    Mae eich iaith, eich gwlad a phwy ydych chi yn aros. Gallwch ofyn unrhyw beth i mi o hyd.

own-withdrawn =
    Mae wedi’i ddileu. Nid wyf yn cadw dim am eich iechyd nawr, ac ni ddaw nodyn atgoffa.

    Gallwch ofyn unrhyw beth i mi o hyd. Os newidiwch eich meddwl, agorwch /settings a dewiswch “{ button-own-consent }”.

own-unchanged = Nid oes dim wedi’i ddileu. Mae popeth yn aros fel y mae.

## Everything that is kept. Shown by /mydata.

own-data-title = Yr hyn rwy’n ei gadw amdanoch

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    Rhif y sgwrs hon, er mwyn i mi allu eich ateb
    Iaith: { $language }
    Gwlad: { $nation }
    Chi: { $role }
    Rhif eich ysbyty: { $number }
    Caniatâd i gadw manylion iechyd: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = wedi’i roi (geiriau fersiwn { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = wedi’i wrthod (geiriau fersiwn { $version })
own-data-consent-unasked = heb ofyn eto

own-data-appointments = Eich apwyntiadau
own-data-appointments-none = dim

# $kind (text): for example “Second opinion”.
own-data-kind = Ar gyfer: { $kind }
# $place (text): where it is, in their words.
own-data-place = Lle: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Yn dod gyda chi: { $companion }
# $note (text): their note.
own-data-note = Nodyn: { $note }

own-data-lists = Eich rhestrau
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: { $done } wedi’u gwneud, { $removed } wedi’u tynnu. Eich pethau eich hun:
own-data-reasons = Eich rhesymau

own-data-reminders = Eich nodiadau atgoffa
own-data-reminders-none = dim
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Eich cylchfa amser: { $zone }

own-data-rest = Er mwyn i ni allu parhau o’r lle y gwnaethon ni stopio
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = Yr ateb diwethaf i chi ei agor: { $title }
own-data-choices = Y dewisiadau o dan fy neges ddiwethaf
own-data-unfinished = Yr hyn rydych ar ganol ei wneud
own-data-consent-read = Eich bod wedi darllen bod rhaid i’r claf gytuno
own-data-judged = Pa ateb y rhoesoch farn arno ddiwethaf
own-data-languages = Pa ieithoedd y soniais amdanynt wrthych

own-data-file = Yr un peth fel ffeil, gyda phob manylyn. Gallwch ei chadw, neu ei rhoi i wasanaeth arall.
own-data-file-name = fy-nata.json

## The end

own-ask-delete =
    Ydych chi am i mi ddileu popeth rwy’n ei gadw amdanoch?

    Yna bydd eich apwyntiadau a’ch nodiadau atgoffa, eich rhestrau a’ch rhesymau, a rhif eich ysbyty wedi mynd. Felly hefyd eich iaith, eich gwlad a phwy ydych chi. Mae eich allwedd yn cael ei dinistrio hefyd. Ni ellir dod â dim yn ôl.

    Byddaf yn anfon un neges olaf, ac yna dim mwy. Os ysgrifennwch ataf eto, byddwn yn dechrau o’r dechrau.

own-erased =
    Rwyf wedi stopio, ac mae popeth a gedwais amdanoch wedi’i ddileu. Ni ddaw mwy o negeseuon gen i.

    Mae’r sgwrs hon yn Telegram o hyd, a gallwch ei dileu yno. Os byddwch byth yn ysgrifennu ataf eto, byddwn yn dechrau o’r dechrau.

## Buttons (at most 40 characters)

button-own-agree = Cewch
button-own-disagree = Na chewch
button-own-tell-more = Dywedwch fwy wrthyf
button-own-consent = A gewch gadw fy manylion iechyd?
button-own-take-back = Dileu fy manylion iechyd
button-own-withdraw = Iawn, dileu
button-own-data = Dangos popeth sy’n cael ei gadw
button-own-delete = Dileu popeth
button-own-delete-all = Iawn, dileu popeth
button-own-keep = Na, cadw
button-own-stop = Stopio popeth a’i ddileu

own-stop-phrases = stopio popeth | stopia bopeth | stopiwch bopeth | stopiwch y cyfan | stopio’r cyfan

### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Helo. Gallaf eich helpu i feddwl am ail farn, i ofyn am un, ac i baratoi ar ei chyfer.

    Gwasanaeth awtomatig ydw i. Rwy’n rhoi atebion a gafodd eu hysgrifennu a’u gwirio ymlaen llaw. Nid meddyg ydw i, ac ni allaf roi cyngor meddygol.

    Nid oes neb yn gwylio’r sgwrs hon. Os ydych yn teimlo’n sâl iawn neu mewn perygl, ffoniwch eich tîm yn yr ysbyty neu’r rhif argyfwng nawr.

    Gallwch deipio cwestiwn unrhyw bryd.

introduction-text =
    Gwasanaeth awtomatig am ail farn ydw i, nid meddyg. Nid oes neb yn gwylio’r sgwrs hon. Os ydych yn teimlo’n sâl iawn neu mewn perygl, ffoniwch eich tîm yn yr ysbyty neu’r rhif argyfwng nawr.

    Os ydych yn gofyn dros rywun arall: nhw sy’n penderfynu, a rhaid iddyn nhw gytuno cyn i chi weithredu drostyn nhw.

ask-language = Pa iaith hoffech chi? Gallwch dapio, neu deipio’r rhif neu’r gair.

ask-nation =
    Ble rydych chi’n cael eich gofal? Os ydych yn gofyn dros rywun arall: ble maen nhw’n cael eu gofal?

    Mae’r rheolau a’r rhifau ffôn yn wahanol o le i le.

ask-nation-for-answer =
    Nid yw’r ateb yr un peth ym mhobman. Ble rydych chi’n cael eich gofal?

    Byddaf yn ateb eich cwestiwn yn syth ar ôl hyn.

ask-role = Pwy sy’n gofyn? Mae hyn yn fy helpu i roi yn gyntaf yr hyn sy’n bwysig i chi. Os ydych yn gofyn dros rywun arall, rhaid iddyn nhw gytuno yn gyntaf.

home-text =
    Beth hoffech chi ei wybod am ail farn?

    Teipiwch eich cwestiwn yn eich geiriau eich hun, neu dewiswch isod.

## Getting around

help-text =
    Gallwch ofyn i mi am ail farn mewn gofal canser. Er enghraifft: “A fydd fy meddyg yn digio?” neu “Sut mae gofyn am un?”

    Teipiwch gwestiwn unrhyw bryd, yn eich geiriau eich hun. Neu dewiswch fotwm. Gallwch hefyd deipio rhif botwm neu’r geiriau sydd arno.

    /topics – pob pwnc
    /appointment – rhoi apwyntiad i mewn
    /appointments – eich apwyntiadau a’ch nodiadau atgoffa
    /checklists – rhestrau i baratoi, ticio ac argraffu
    /settings – iaith, gwlad, pwy ydych chi, rhif eich ysbyty
    /language – iaith arall
    /cancel – stopio’r hyn rwy’n ei ofyn i chi
    /privacy – beth sy’n cael ei gadw amdanoch, ac am ba hyd
    /mydata – gweld popeth sy’n cael ei gadw amdanoch
    /delete – dileu popeth sy’n cael ei gadw amdanoch
    /stop – stopio popeth a’i ddileu, ar unwaith
    /about – pwy wnaeth hwn
    /start – yn ôl i’r dechrau

    Gwasanaeth awtomatig ydw i. Nid oes neb yn gwylio’r sgwrs hon, ac nid meddyg ydw i. Os ydych yn teimlo’n sâl iawn neu mewn perygl, ffoniwch eich tîm yn yr ysbyty neu’r rhif argyfwng nawr.

about-text =
    Mae’r bot hwn i bobl â chanser, eu teulu a’u ffrindiau, a gweithwyr cymorth. Mae’n helpu gydag un cwestiwn: a ddylwn i gael ail farn, a sut?

    Cafodd yr atebion eu hysgrifennu ymlaen llaw o wybodaeth a gyhoeddwyd gan elusennau iechyd a gwasanaethau iechyd. Mae pob ateb yn enwi ei ffynonellau a’r diwrnod y cafodd ei wirio. Nid yw clinigydd wedi adolygu’r testunau eto.

    Nid yw’r bot yn cymryd lle sgwrs â’ch meddygon a’ch nyrsys eich hun. Nid yw byth yn dweud pa farn, meddyg neu ysbyty sy’n iawn.

privacy-text =
    Beth sy’n cael ei gadw amdanoch:
    - rhif y sgwrs hon, er mwyn i mi allu eich ateb
    - eich iaith, eich gwlad a phwy ydych chi, os gwnaethoch ddweud wrthyf
    - yr ateb diwethaf i chi ei agor, er mwyn i gwestiwn dilynol wneud synnwyr
    - y dewisiadau o dan fy neges ddiwethaf, er mwyn i chi allu teipio rhif
    - a ydych wedi darllen bod rhaid i’r claf gytuno, a pha ateb y rhoesoch farn arno ddiwethaf
    - pa ieithoedd y soniais amdanynt wrthych
    - beth ddywedoch chi pan ofynnais a gaf gadw manylion iechyd

    Dim ond os cytunoch â hynny, a dim ond yr hyn rydych yn ei roi i mi:
    - eich apwyntiadau a’ch nodiadau atgoffa
    - yr hyn rydych yn ei dicio ac yn ei ysgrifennu ar eich rhestrau, a’ch rhesymau
    - rhif eich ysbyty, sy’n dod yn gyntaf os oes brys

    Nid yw eich cwestiynau’n cael eu cadw. Mae pob neges yn cael ei dileu o’n storfa ar ôl cael ei hateb. Mae ei rhif, heb eich enw, yn cael ei gadw am wythnos, fel nad oes dim yn cael ei ateb ddwywaith.

    Mae apwyntiad sydd wedi bod yn cael ei ddileu ar ôl 30 diwrnod. Mae’r gweddill yn aros nes i chi ei newid neu ei ddileu.

    Mae’r hyn sy’n cael ei gadw wedi’i amgryptio, gyda’ch allwedd eich hun. Dim ond y bot hwn a’r bobl sy’n ei redeg sy’n gallu ei agor. Nid yw’n cael ei ddefnyddio ar gyfer dim byd arall.

    Pan ddywedwch fod ateb wedi helpu, neu heb helpu, rydym yn ei gyfrif. Nid oes enw yn y cyfrif.

    Mae /mydata yn dangos popeth i chi. Mae /delete yn dileu popeth, a’ch allwedd hefyd.

    Mae Telegram yn cadw ei gopi ei hun o’r sgwrs hon. Gallwch ddileu’r sgwrs yn Telegram unrhyw bryd.

topics-text = Dewiswch grŵp o bynciau. Neu teipiwch gwestiwn yn eich geiriau eich hun.

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: pa gwestiwn sydd agosaf at eich un chi?

cancelled-text = Rwyf wedi stopio gofyn. Mae’r hyn a gadwoch o’r blaen yma o hyd. Gallwch deipio cwestiwn, neu ddewis isod.

nothing-to-cancel-text = Nid oeddwn yn gofyn dim i chi. I ddileu apwyntiad yma, defnyddiwch /appointments. Ni allaf ganslo un yn eich ysbyty.

unknown-command-text = Nid wyf yn adnabod y gorchymyn hwnnw. Mae /help yn dangos beth allaf ei wneud. Gallwch hefyd deipio cwestiwn yn eich geiriau eich hun.

old-button-text = Mae’r botwm hwnnw’n hen, ac nid yw ei le yn bod mwyach. Gallwch deipio cwestiwn, neu ddewis isod.

old-link-text = Nid yw’r ateb y tu ôl i’r ddolen honno yma mwyach. Gallwch deipio cwestiwn, neu ddewis isod.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Nid yw’r rhif hwnnw ymhlith y dewisiadau. Teipiwch rif o { $lowest } i { $highest }, neu gofynnwch yn eich geiriau eich hun.

group-notice = Mae cwestiynau iechyd yn breifat, felly dim ond mewn sgwrs â chi’n unig y byddaf yn ateb. Agorwch sgwrs breifat â mi a gofynnwch yno, os gwelwch yn dda.

## Who reads

consent-first-text =
    Mae hyn am ofal rhywun arall. Nhw sy’n penderfynu, felly rhaid iddyn nhw gytuno yn gyntaf.

    Siaradwch â nhw cyn i chi wneud dim. Gofynnwch a ydyn nhw eisiau ail farn, ac a ydyn nhw eisiau i chi helpu. Dim ond os ydyn nhw’n cytuno y gall meddygon a nyrsys siarad â chi amdanyn nhw.

## Judgements

judged-helpful = Diolch am ddweud wrthyf. Gallwch ofyn cwestiwn arall unrhyw bryd.

judged-not-helpful = Mae’n ddrwg gen i na wnaeth hyn helpu. Gallwch ofyn mewn geiriau eraill, edrych drwy’r pynciau, neu siarad â’ch meddyg neu’ch nyrs eich hun.

## Buttons (at most 40 characters)

button-home = Hafan
button-back = Yn ôl
button-topics = Pob pwnc
button-settings = Gosodiadau
button-help = Help
button-about = Pwy wnaeth hwn
button-privacy = Beth sy’n cael ei gadw amdanaf
button-skip = Neidio heibio
button-language = Newid iaith
button-nation = Newid gwlad
button-role = Newid pwy ydw i
button-own-number = Rhif fy ysbyty
button-forget-number = Dileu’r rhif hwn
button-helpful = Roedd hyn o help
button-not-helpful = Doedd hyn ddim o help
button-consent-read = Maen nhw’n cytuno, dangoswch
button-open-here = Agor yr ateb hwn gyda’r bot

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice = Cyfieithydd a ysgrifennodd y geiriau hyn, ond nid oes siaradwr Cymraeg wedi eu gwirio eto. Os oes rhywbeth yn edrych yn anghywir, neu os yw’n bwysig iawn i chi, gofynnwch i’ch tîm, neu darllenwch ef yn Saesneg: /language.

language-offer = Mae’n ymddangos eich bod yn ysgrifennu yn Gymraeg. Gallaf ateb yn Gymraeg hefyd.
button-switch = Siarad Cymraeg

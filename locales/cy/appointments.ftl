### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = mae gen i apwyntiad | mae gennyf apwyntiad | mae apwyntiad gen i | mae apwyntiad gyda fi | mae apwyntiad da fi | ma gen i apwyntiad | ma apwyntiad da fi | ma gen i appointment | mae gen i appointment | mae fy apwyntiad | mae fy apwyntiad i | mae fy apwyntiad nesaf | mae’r apwyntiad | apwyntiad newydd | ychwanegu apwyntiad | atgoffa fi o fy apwyntiad | atgoffa fi am fy apwyntiad | atgoffwch fi o fy apwyntiad | atgoffwch fi am fy apwyntiad | mae fy sgan | mae gen i sgan | mae sgan gyda fi | ma gen i sgan | mae fy ail farn | mae gennym ni apwyntiad | mae gynnon ni apwyntiad | mae apwyntiad gyda ni

appointment-list-phrases = fy apwyntiadau | fy apwyntiadau i | apwyntiadau | dangos fy apwyntiadau | dangoswch fy apwyntiadau | dangos apwyntiadau | gweld fy apwyntiadau | rhestr fy apwyntiadau | beth yw fy apwyntiadau | beth ydi fy apwyntiadau | pa apwyntiadau sydd gen i | pa apwyntiadau sy gyda fi | oes gen i apwyntiad | oes gennyf apwyntiad | oes apwyntiad gyda fi | oes gen i apwyntiadau | oes apwyntiadau gyda fi | pryd mae fy apwyntiad | pryd mae fy apwyntiad nesaf | faint o’r gloch mae fy apwyntiad | am faint o’r gloch mae fy apwyntiad | fy apwyntiad nesaf

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Hoffech i mi eich atgoffa o rywbeth: { $date }?

## When is it?

appointment-ask-moment =
    Pryd mae’r apwyntiad?

    Teipiwch y diwrnod a’r amser fel y mynnwch. Er enghraifft: “dydd Mawrth nesaf 2.30pm”, “12 Mai 14:30” neu “yfory am 9”. Neu dewiswch y diwrnod o galendr.

# $time (text): the time, for example “14:30”.
appointment-ask-day = Ar ba ddiwrnod, am { $time }? Teipiwch ef, er enghraifft “12 Mai” neu “dydd Mawrth nesaf”. Neu dewiswch ef o galendr.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: tapiwch y diwrnod. Gallwch ei deipio hefyd, er enghraifft “12 Mai”.

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Nid oes diwrnod i’w ddewis yno. { $month }: tapiwch ddiwrnod â rhif, neu teipiwch ef, er enghraifft “12 Mai”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date }: am faint o’r gloch? Tapiwch yr awr, neu teipiwch yr amser, er enghraifft “2.30pm” neu “14:30”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, o { $time } ymlaen: tapiwch yr union amser, neu teipiwch ef.

appointment-moment-unclear = Ni allwn ddod o hyd i ddiwrnod yn hynny. Gallwch ei deipio, er enghraifft “12 Mawrth”, neu ei ddewis o galendr.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = A yw hyn yn iawn? Tapiwch ef a byddaf yn ei gadw.
appointment-which-order = Gellir darllen y diwrnod a’r mis y naill ffordd neu’r llall. Pa ddiwrnod rydych yn ei feddwl?
appointment-which-week = Pa un o’r diwrnodau hyn rydych yn ei feddwl?
appointment-which-day = Pa ddiwrnod yw’r apwyntiad?
appointment-which-half = Pa amser rydych yn ei feddwl?
appointment-which-day-or-time = Ai diwrnod ynteu amser yw hwnnw? Pa un rydych yn ei feddwl?
appointment-which-time = Ysgrifennoch fwy nag un amser. Pryd mae’r apwyntiad yn dechrau?
appointment-which-two = Ysgrifennoch fwy nag un diwrnod. Pa un yw hi?
appointment-which-no-such = Nid oes diwrnod o’r fath. Ydych chi’n meddwl un sy’n agos ato?
appointment-which-weekday = Mae’r dyddiad hwnnw ar ddiwrnod arall o’r wythnos. Pa ddiwrnod rydych yn ei feddwl?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Mae’r amser hwnnw wedi mynd heibio: { $moment }. Pryd mae’r apwyntiad?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = Mae hynny fwy na dwy flynedd i ffwrdd: { $moment }. Gwiriwch ef, a’i deipio eto, os gwelwch yn dda.
appointment-which-gap = Nid yw’r amser hwnnw’n bod ar y diwrnod hwnnw, oherwydd mae’r clociau’n mynd ymlaen. Pa amser sydd yn eich llythyr?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = Mae’r clociau’n mynd yn ôl bryd hynny, felly daw’r amser hwn ddwywaith: { $moment }. Pa un yw hi?

## The time zone

appointment-ask-nation = Ble rydych chi’n cael eich gofal? Rwy’n gofyn er mwyn i nodiadau atgoffa ddod ar yr amser iawn.

appointment-zone-united-states =
    Ym mha gylchfa amser rydych chi? Rwy’n gofyn er mwyn i nodiadau atgoffa ddod ar yr amser iawn.

    Gallwch hefyd deipio’r ddinas fawr agosaf, neu faint o’r gloch yw hi nawr.

appointment-zone-anywhere =
    Ym mha gylchfa amser rydych chi? Rwy’n gofyn er mwyn i nodiadau atgoffa ddod ar yr amser iawn.

    Teipiwch y ddinas fawr agosaf, er enghraifft “Paris”. Neu teipiwch faint o’r gloch yw hi nawr, er enghraifft “15:20”.

appointment-zone-several = Pa un o’r rhain sy’n iawn? Os nad oes un yn iawn, teipiwch ddinas fawr yn agos atoch, neu faint o’r gloch yw hi nawr.

appointment-zone-none = Nid wyf yn adnabod y lle hwnnw. Teipiwch ddinas fwy yn agos ato, fel y brifddinas. Neu teipiwch faint o’r gloch yw hi nawr.

# $city (text): the city, for example “Paris”.
appointment-zone-city = Amser { $city }

zone-europe-london = Amser y DU
zone-america-new-york = Y Dwyrain (Efrog Newydd, New York)
zone-america-chicago = Y Canol (Chicago)
zone-america-denver = Y Mynyddoedd (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Y Môr Tawel (Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaii (Honolulu)
zone-america-puerto-rico = Puerto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } am { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } am { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (yn y nos)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, cyn i’r clociau fynd yn ôl
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, ar ôl i’r clociau fynd yn ôl

appointment-news-kept = Rwyf wedi cadw eich apwyntiad:
appointment-news-already-kept = Rydych eisoes wedi cadw’r apwyntiad hwn:
appointment-news-moved = Rwyf wedi newid y diwrnod a’r amser:
appointment-news-changed = Rwyf wedi newid hynny:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Ar gyfer beth: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Lle: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Pwy sy’n dod gyda chi: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Nodyn: { $text }

appointment-kind-own-doctor = Fy meddyg fy hun
appointment-kind-second-opinion = Ail farn
appointment-kind-tests = Profion
appointment-kind-other = Rhywbeth arall

appointment-reminders-planned = Byddaf yn ysgrifennu atoch:
appointment-reminders-none = Nid oes nodyn atgoffa wedi’i drefnu.

appointment-is-over = Mae’r apwyntiad hwn wedi bod.

## The list

appointment-list-empty = Nid oes apwyntiad yma. Gallaf eich atgoffa o un, er mwyn i chi gael amser i baratoi.
appointment-list-ahead = Eich apwyntiadau. Tapiwch un i’w weld neu ei newid.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Mae’r rhai o rif { $number } ymlaen wedi bod.
appointment-full = Gallaf gadw 20 apwyntiad ar y mwyaf. Dilëwch un sydd wedi bod, ac yna ychwanegwch yr un newydd.

## Changing

appointment-ask-kind = Ar gyfer beth mae’r apwyntiad hwn? Nid oes rhaid i chi ddweud.
appointment-ask-place = Ble mae? Teipiwch y lle fel y mae yn eich llythyr, er enghraifft y clinig a’r ystafell.
appointment-ask-companion = Pwy sy’n dod gyda chi? Gallwch ysgrifennu “fy chwaer”. Nid oes angen enw.
appointment-ask-note = Beth hoffech chi ei gofio am yr apwyntiad hwn? Teipiwch ef fel y mynnwch.

# $text (text): in the person’s own words.
appointment-ask-kept = Wedi’i gadw nawr: { $text }

appointment-too-long = Mae hynny’n rhy hir i mi. Defnyddiwch 200 nod ar y mwyaf.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Ydych chi am i mi ddileu’r apwyntiad hwn a’i nodiadau atgoffa? { $moment }

    Dim ond yma y mae hyn yn ei ddileu. Nid yw’n canslo dim gyda’ch ysbyty neu’ch clinig.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Ydych chi am i mi ddileu hwn o’r rhestr? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Rwyf wedi’i ddileu yma: { $moment }. Ni ddaw nodyn atgoffa amdano.

    Nid wyf wedi dweud wrth eich ysbyty neu’ch clinig. Os na allwch fynd, ffoniwch nhw.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Rwyf wedi’i ddileu o’r rhestr: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Cylchfa amser ar gyfer apwyntiadau newydd: { $zone }

    Mae apwyntiadau rydych wedi’u rhoi i mewn yn cadw eu cylchfa amser eu hunain.
appointment-zone-unknown = ddim yn hysbys eto

## Calendar files

appointment-file-new =
    Dyma eich apwyntiad fel ffeil galendr. Agorwch hi i’w roi yn eich calendr.

    Mae’n dweud “Apwyntiad”, yr amser a’r lle. Efallai y bydd eich calendr yn eich atgoffa 1 diwrnod ymlaen llaw, ac eto 2 awr ymlaen llaw.
appointment-file-again = Dyma’r ffeil gyda’r diwrnod a’r amser newydd. Agorwch hi i ddiweddaru eich calendr.
appointment-file-gone = Agorwch y ffeil hon i dynnu’r apwyntiad o’ch calendr. Mewn rhai calendrau rhaid i chi ei ddileu â llaw.

appointment-file-summary = Apwyntiad

appointment-ask-file = Gallwch anfon ffeil galendr o’ch ysbyty ataf nawr. Mae ei henw’n gorffen â .ics. Os ydych wedi anfon un, anfonwch hi eto: nid wyf wedi’i chadw.

appointment-file-fault-too-large = Mae’r ffeil honno’n rhy fawr i mi. Teipiwch y diwrnod a’r amser, neu anfonwch ffeil un apwyntiad yn unig.
appointment-file-fault-not-fetched = Ni allwn gael y ffeil honno. Anfonwch hi eto, neu teipiwch y diwrnod a’r amser.
appointment-file-fault-not-a-calendar = Ni allaf ddarllen y ffeil honno fel calendr. Teipiwch y diwrnod a’r amser yn lle hynny.
appointment-file-fault-no-events = Nid oes apwyntiad yn y ffeil honno. Teipiwch y diwrnod a’r amser yn lle hynny.
appointment-file-fault-only-past = Mae’r apwyntiadau yn y ffeil honno wedi bod.
appointment-file-fault-cancelled = Mae’r ffeil yn dweud bod yr apwyntiad wedi’i ganslo. Holwch eich ysbyty neu’ch clinig a yw hynny’n gywir.
appointment-file-fault-repeats = Mae apwyntiad yn y ffeil sy’n ailadrodd, ond ni allaf ddweud pryd mae’r un nesaf. Teipiwch y diwrnod a’r amser, os gwelwch yn dda.
appointment-file-fault-too-many = Mae calendr cyfan yn y ffeil honno. Anfonwch ffeil un apwyntiad, neu teipiwch y diwrnod a’r amser.

appointment-offer-one = Dyma’r hyn oedd yn eich ffeil. A yw’n iawn? Tapiwch ef a byddaf yn ei gadw.
appointment-offer-several = Dyma’r rhai oedd yn eich ffeil. Pa un ddylwn i ei gadw? Gallwch anfon y ffeil eto ar gyfer un arall.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Mae’n ailadrodd. Dim ond yr un cyntaf rwy’n ei gadw.

## Buttons (at most 40 characters)

button-appointments = Apwyntiadau
button-appointment-new = Apwyntiad newydd
button-appointment-other = Diwrnod neu amser arall
button-appointment-calendar = Dewis y diwrnod o galendr
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Yn ôl: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Nesaf: { $month } ›
button-appointment-empty = ·
button-appointment-move = Newid y diwrnod neu’r amser
button-appointment-kind = Ar gyfer beth
button-appointment-no-kind = Dydw i ddim eisiau dweud
button-appointment-place = Lle
button-appointment-companion = Pwy sy’n dod gyda fi
button-appointment-note = Nodyn
button-appointment-clear = Dileu hwn
button-appointment-file = Ei roi yn fy nghalendr
button-appointment-reminders = Nodiadau atgoffa
button-appointment-cancel = Dileu’r apwyntiad hwn
button-appointment-cancel-sure = Iawn, dileu
button-appointment-done = Dyna’r cyfan
button-appointment-settings = Cylchfa amser a nodiadau atgoffa
button-appointment-change-zone = Newid fy nghylchfa amser
button-appointment-send-file = Anfon ffeil galendr

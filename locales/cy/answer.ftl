### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = Beth allwch chi ei wneud nawr:

answer-keep-your-place = Cadwch eich lle: peidiwch â chanslo profion neu driniaeth sydd wedi’u trefnu. Gofynnwch i’ch tîm a allai aros wneud niwed i chi.

answer-helplines = Pwy allwch chi eu ffonio:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Ffynonellau: { $publishers }. Gwiriwyd: { $date }. Ar gyfer: { $nation }.

answer-for-everywhere = pob gwlad

answer-for-elsewhere = lleoedd nad ydyn nhw ar ein rhestr (gall y rheolau fod yn wahanol lle rydych chi)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Y dyddiad ar gyfer gwirio’r ateb hwn eto oedd { $date }. Efallai fod rhai manylion wedi newid. Gofynnwch i’ch tîm os yw’n bwysig i chi.

## No answer, or not yet

did-you-mean-text = Nid wyf yn siŵr pa un o’r rhain rydych yn ei feddwl. Dewiswch un, neu gofynnwch mewn geiriau eraill.
did-you-mean-one-text = Nid wyf yn siŵr, ond efallai mai dyma’ch cwestiwn. Dewiswch ef, neu gofynnwch mewn geiriau eraill.

declined-medical-advice =
    Mae hwnnw’n gwestiwn pwysig, ac mae angen rhywun sy’n eich adnabod chi i’w ateb. Nid meddyg ydw i, ac ni allaf ei ateb.

    Gofynnwch i’ch meddyg eich hun neu’ch nyrs arbenigol. Os na all y cwestiwn aros, ffoniwch y rhif a gawsoch gan eich tîm.

    Gallaf eich helpu i gael ail farn.

declined-booking =
    Ni allaf drefnu, newid na chanslo dim i chi. Ffoniwch yr ysbyty neu’r feddygfa. Mae’r rhif yn aml ar eich llythyr.

    Gallaf ddweud wrthych sut i ofyn am ail farn a sut i baratoi ar ei chyfer.

declined-another-language =
    Dim ond yr ieithoedd yn /settings rwy’n eu siarad am nawr. Ar gyfer sgwrs â’ch meddygon, gofynnwch yn gynnar a oes modd cael cyfieithydd.

declined-other =
    Nid oes gen i ateb i hynny. Gallaf helpu gydag ail farn mewn gofal canser.

    Gofynnwch mewn geiriau eraill, neu edrychwch drwy’r pynciau. Os oes gennych gwestiynau am eich iechyd, gofynnwch i’ch meddyg neu’ch nyrs eich hun.

## Small talk

smalltalk-greeting = Helo. Beth hoffech chi ei wybod am ail farn? Teipiwch eich cwestiwn, neu dewiswch isod.
smalltalk-thanks = Croeso. Gallwch ddod yn ôl a gofyn unrhyw bryd.
smalltalk-who-are-you = Gwasanaeth awtomatig ydw i. Nid oes neb yn darllen y sgwrs hon, ac nid meddyg ydw i. Cafodd fy atebion eu hysgrifennu a’u gwirio ymlaen llaw.
smalltalk-frustrated = Mae’n ddrwg gen i na wnes i helpu. Dim ond am ail farn rwy’n gwybod. Rhowch gynnig ar eiriau eraill, edrychwch drwy’r pynciau, neu siaradwch â’ch meddyg neu’ch nyrs eich hun.

### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = Cymraeg

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Eich gosodiadau. Tapiwch un i’w newid.

    Iaith: { $language }
    Gwlad: { $nation }
    Chi: { $role }
    Rhif eich ysbyty: { $number }
    Caniatâd i gadw manylion iechyd: { $consent }

settings-not-set = heb ei osod
settings-consent-yes = wedi’i roi
settings-consent-no = wedi’i wrthod
settings-consent-unasked = heb ofyn eto

ask-number-text =
    Teipiwch y rhif a gawsoch gan eich ysbyty ar gyfer galwadau brys. Mae’n aml ar gerdyn neu lythyr.

    Byddaf yn ei ddangos yn gyntaf os dywedwch wrthyf am rywbeth brys. Mae’n cael ei gadw wedi’i amgryptio, ac nid yw’n cael ei ddefnyddio ar gyfer dim byd arall. Gallwch ei ddileu yma unrhyw bryd.

# $number (text): as they typed it.
ask-number-kept = Rwy’n cadw’r rhif hwn i chi: { $number }

# $number (text): as they typed it.
number-kept-text = Byddaf yn dangos y rhif hwn yn gyntaf os oes brys: { $number }. Gwnewch yn siŵr ei fod yn gywir, os gwelwch yn dda.

number-unclear-text = Ni allaf ddarllen hwnnw fel rhif ffôn. Teipiwch ef fel y mae ar eich cerdyn neu’ch llythyr, er enghraifft gyda’r bylchau.

number-forgotten-text = Rwyf wedi dileu’r rhif hwnnw.

nation-england = Lloegr
nation-scotland = Yr Alban
nation-wales = Cymru
nation-northern-ireland = Gogledd Iwerddon
nation-united-states = Yr Unol Daleithiau
nation-elsewhere = Rhywle arall, neu ddim yn siŵr

role-patient = Mae gen i ganser, neu efallai fod
role-family = Aelod o’r teulu neu ffrind ydw i
role-support-worker = Gweithiwr cymorth ydw i

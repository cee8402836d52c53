### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = Os oes rhywun yn sâl iawn neu mewn perygl, ffoniwch nawr:

cannot-read-voice = Ni allaf wrando ar negeseuon llais neu fideos â sain. Teipiwch eich cwestiwn mewn geiriau, os gwelwch yn dda.
cannot-read-photo = Ni allaf edrych ar luniau neu fideos. Peidiwch ag anfon lluniau o lythyrau neu ganlyniadau yma. Teipiwch eich cwestiwn mewn geiriau.
cannot-read-sticker = Ni allaf ddarllen sticeri. Teipiwch eich cwestiwn mewn geiriau, os gwelwch yn dda.
cannot-read-location = Nid wyf yn defnyddio eich lleoliad, ac nid wyf yn ei gadw. Teipiwch eich cwestiwn mewn geiriau, os gwelwch yn dda.
cannot-read-contact = Nid oes angen manylion cyswllt neb arnaf, ac nid wyf yn eu cadw. Teipiwch eich cwestiwn mewn geiriau, os gwelwch yn dda.
cannot-read-document = Ni allaf ddarllen ffeiliau. Peidiwch ag anfon llythyrau neu ganlyniadau yma. Teipiwch eich cwestiwn mewn geiriau.
cannot-read-other = Ni allaf ddarllen y math hwn o neges. Teipiwch eich cwestiwn mewn geiriau, os gwelwch yn dda.

apology-text = Mae’n ddrwg gen i. Aeth rhywbeth o’i le ar fy ochr i, ac ni allwn ateb eich neges. Rhowch gynnig arall arni, neu edrychwch drwy /topics.

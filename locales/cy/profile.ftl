### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = Gofyn a Pharatoi
profile-short-description = A ddylwn i gael ail farn ar fy ngofal canser, a sut? Atebion wedi’u gwirio. Awtomatig, nid meddyg.
profile-description =
    I bobl â chanser, eu teulu a’u ffrindiau, a gweithwyr cymorth.

    Gofynnwch am gael ail farn: beth yw hi, sut i ofyn, sut i baratoi, pwy all helpu. Cafodd yr atebion eu hysgrifennu a’u gwirio ymlaen llaw, ac maen nhw’n addas i’ch gwlad chi.

    Gwasanaeth awtomatig yw hwn, nid meddyg. Nid oes neb yn gwylio’r sgwrs.

command-start = Dechrau, neu fynd i’r brif ddewislen
command-topics = Pob pwnc
command-appointment = Rhoi apwyntiad i mewn
command-appointments = Fy apwyntiadau a’m nodiadau atgoffa
command-checklists = Rhestrau i baratoi, ticio ac argraffu
command-help = Sut i ddefnyddio hwn
command-settings = Iaith, gwlad, pwy ydych chi
command-language = Newid yr iaith
command-cancel = Stopio’r hyn rwy’n ei ofyn i chi
command-about = Pwy wnaeth hwn
command-privacy = Beth sy’n cael ei gadw amdanoch
command-mydata = Dangos popeth sy’n cael ei gadw amdanaf
command-delete = Dileu popeth sy’n cael ei gadw amdanaf
command-stop = Stopio popeth a’i ddileu, ar unwaith

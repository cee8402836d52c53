### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = Întrebați și pregătiți-vă
profile-short-description = Ar trebui să cer o a doua opinie despre cancer și cum? Răspunsuri verificate. Serviciu automat, nu medic.
profile-description =
    Pentru oameni cu cancer, pentru familie și prieteni și pentru cei care îi sprijină prin munca lor.

    Întrebați despre a doua opinie: ce este, cum se cere, cum vă pregătiți, cine vă poate ajuta. Răspunsurile au fost scrise și verificate dinainte și sunt potrivite pentru locul unde trăiți.

    Acesta este un serviciu automat, nu un medic. Nimeni nu urmărește chatul.

command-start = Începeți sau mergeți la meniul principal
command-topics = Toate temele
command-appointment = Introduceți o programare
command-appointments = Programările și mementourile mele
command-checklists = Liste de pregătit, de bifat și de tipărit
command-help = Cum se folosește
command-settings = Limba, țara, cine sunteți
command-language = Schimbă limba
command-cancel = Oprește întrebările
command-about = Cine a făcut acest bot
command-privacy = Ce se păstrează despre dumneavoastră
command-mydata = Arată tot ce se păstrează despre mine
command-delete = Șterge tot ce se păstrează despre mine
command-stop = Oprește tot și șterge tot, imediat

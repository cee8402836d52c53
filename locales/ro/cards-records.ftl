### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = Cum îmi obțin documentele medicale?
card-my-records-uk =
    .short = Cereți copii. Oricine din Regatul Unit își poate cere propriile documente medicale. De obicei este gratuit și durează cam o lună. Trebuie să arătați cine sunteți.
    .do-1 = Întrebați biroul de documente medicale (medical records) din spital.
    .do-2 = Întrebați și cabinetul medicului de familie (GP practice), pentru că documentele lui sunt separate.
    .do-3 = Cereți din timp și spuneți ce rezultate vă trebuie.
    .detail =
        Medicul de familie (GP) și fiecare spital își păstrează propriile documente. Pentru documentele de la spital, întrebați biroul de documente al acelui spital. Personalul poate numi aceasta „subject access request” (cerere de acces la date).

        Datele de aici vin de pe pagini NHS locale, așa că verificați la spitalul dumneavoastră.

        Poate nu aveți nevoie de toate documentele. Medicul de acum ar trebui să transmită tratamentele de până acum, rezultatele importante și medicamentele. Macmillan spune că ar trebui să puteți primi rezultatele analizelor în scris înainte să vorbiți cu medicul.

        Luați la consultație actele pe care le aveți. Luați și copii după documentele medicale, dacă nu au fost trimise înainte. Nu trimiteți documentele în acest chat.
card-my-records-us =
    .short = Cereți copii de la fiecare medic sau spital. O lege din SUA, numită HIPAA, vă dă dreptul la copii după documentele dumneavoastră. Ei au 30 de zile ca să răspundă și pot lua o singură dată încă 30 de zile.
    .do-1 = Întrebați biroul de documente (records office) din fiecare spital unde v-ați tratat.
    .do-2 = Cereți din timp și spuneți când este consultația.
    .do-3 = Cereți raportul anatomopatologic (pathology report) și imaginile de la scanări pe un disc.
    .detail =
        Noul medic are nevoie, de obicei, de raportul anatomopatologic (pathology report). Acesta este raportul laboratorului despre țesutul dumneavoastră. Îi trebuie și imaginile de la scanări pe un disc, iar uneori lamele cu țesut (slides).

        Legea dă 30 de zile, cu o singură prelungire de 30 de zile. Poate fi prea mult dacă vizita este curând. Întrebați cabinetul noului medic dacă poate cere el actele pentru dumneavoastră.

        Luați la consultație actele pe care le aveți. Luați și copii după documentele medicale, dacă nu au fost trimise înainte. Nu trimiteți documentele în acest chat.
card-my-records-elsewhere =
    .short = Întrebați spitalul și medicul de familie cum se obțin copii. Regulile, costul și timpul diferă de la o țară la alta. Cereți din timp.
    .do-1 = Întrebați fiecare spital unde v-ați tratat.
    .do-2 = Spuneți ce rezultate vă trebuie și când este consultația.
    .detail =
        Luați la consultație actele medicale pe care le aveți. Luați și copii după documentele medicale, dacă nu au fost trimise înainte.

        Întrebări bune sunt:

        - Cum cer o copie și ce trebuie să arăt?
        - Costă ceva?
        - Când o pot avea?
        - O puteți trimite dumneavoastră noului medic?

        Nu trimiteți documentele medicale în acest chat.

## what-is-sent

card-what-is-sent = Ce i se trimite noului medic?
card-what-is-sent-uk =
    .short = Medicul de acum ar trebui să transmită tratamentele de până acum, rezultatele importante ale analizelor și medicamentele. Dacă vă trimite medicul de familie (GP), el trimite documentele. Luați totuși cu dumneavoastră ce aveți.
    .do-1 = Întrebați cine ce trimite și când.
    .do-2 = Sunați la noul spital cu câteva zile înainte și verificați dacă au ajuns.
    .do-3 = Luați actele pe care le aveți.
    .detail =
        Acestea ar trebui să ajungă la noul medic:

        - tratamentul pe care l-ați făcut înainte
        - rezultatele importante ale analizelor
        - medicamentele sau tratamentul pe care le luați acum
        - rezultatele analizelor și radiografiilor

        Rezultatele merg la noul consultant. Consultantul este un medic de spital cu rang înalt. Dacă vă trimite medicul de familie, el trimite mai departe documentele medicale.

        Verificați cu câteva zile înainte de consultație dacă a ajuns tot. Luați actele medicale pe care le aveți. Luați și copii după documentele medicale, dacă nu au fost trimise înainte.
card-what-is-sent-us =
    .short = Nu vă bazați pe faptul că se trimit în locul dumneavoastră. Aduceți copii sau cereți să fie trimise. Noul medic are nevoie, de obicei, de raportul anatomopatologic (pathology report) și de imaginile de la scanări pe un disc.
    .do-1 = Întrebați cabinetul noului medic ce îi trebuie.
    .do-2 = Cereți spitalului să le trimită sau luați copii.
    .do-3 = Sunați cu câteva zile înainte și verificați dacă au ajuns.
    .detail =
        Noul medic are nevoie, de obicei, de acestea:

        - raportul anatomopatologic (pathology report), adică raportul laboratorului despre țesutul dumneavoastră
        - imaginile de la scanări pe un disc
        - uneori și lamele cu țesut (slides)

        Luați actele medicale pe care le aveți. Luați și copii după documentele medicale, dacă nu au fost trimise înainte. Luați o listă cu toate medicamentele, cu vitamine și suplimente.

        Întrebați cabinetul ce îi trebuie și până în ce zi. Întrebați spitalul cum se trimit lamele, dacă sunt necesare.
card-what-is-sent-elsewhere =
    .short = Aceasta diferă de la o țară la alta. Întrebați medicul ce se trimite și ce trebuie să aduceți. Luați actele medicale pe care le aveți.
    .do-1 = Întrebați medicul dumneavoastră cine ce trimite și când.
    .do-2 = Sunați la noul spital cu câteva zile înainte și verificați dacă au ajuns.
    .do-3 = Luați actele pe care le aveți.
    .detail =
        Nu vă bazați pe faptul că se trimite tot. Întrebați noul medic ce îi trebuie de la dumneavoastră.

        Ajută să aduceți acestea:

        - actele medicale pe care le aveți
        - copii după documentele medicale, dacă nu au fost trimise înainte
        - o listă cu toate medicamentele, cu vitamine și suplimente

        Puneți-le într-un singur dosar. Dacă ceva nu a ajuns, spuneți-i medicului dumneavoastră înainte de consultație.

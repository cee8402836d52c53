### Draft translation; not yet checked by a native speaker.
### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Proszę natychmiast zadzwonić pod numer alarmowy.

    Proszę powiedzieć, co się dzieje. Jeśli trwa leczenie nowotworu, proszę powiedzieć także o tym. Jeśli to możliwe, niech ktoś zostanie z Państwem, aż przyjedzie pomoc.

safety-self-harm =
    Proszę teraz z kimś porozmawiać. Pod jeden z tych numerów można dzwonić o każdej porze.

    Przykro mi, że jest tak ciężko. Nie muszą Państwo mierzyć się z tym w samotności. Jeśli Państwu lub komuś innemu grozi teraz niebezpieczeństwo, proszę zadzwonić pod numer alarmowy.

safety-sepsis =
    Proszę natychmiast zadzwonić pod całodobowy numer onkologiczny swojego szpitala. Jest na karcie lub w liście od zespołu, który Państwa leczy.

    Uczucie gorąca lub zimna, dreszcze lub nagłe złe samopoczucie w czasie leczenia nowotworu mogą być groźne. Wtedy trzeba zadzwonić od razu. Jeśli nikt nie odbiera lub nie mają Państwo tego numeru, proszę zadzwonić pod numer alarmowy.

safety-cord-compression =
    Proszę natychmiast zadzwonić do zespołu onkologicznego lub pod jego całodobowy numer.

    Jeśli bolą plecy, a nogi są słabe lub drętwieją, trzeba zadzwonić od razu. Także wtedy, gdy zmienia się trzymanie lub oddawanie moczu lub stolca. Jeśli nikt nie odbiera albo nagle traci się czucie lub nie można się poruszać, proszę zadzwonić pod numer alarmowy.

safety-being-hurt =
    Jeśli grozi Państwu teraz niebezpieczeństwo, proszę zadzwonić pod numer alarmowy.

    To, co się dzieje, nie jest Państwa winą. Można powiedzieć o tym pielęgniarce, lekarzowi lub komuś, komu Państwo ufają. Można poprosić o rozmowę w cztery oczy.

safety-worse-in-hospital =
    Proszę od razu powiedzieć personelowi oddziału, że stan się pogarsza, i poprosić pielęgniarkę kierującą zmianą (nurse in charge).

    Proszę powiedzieć, co się zmieniło i od kiedy. Jeśli nikt nie reaguje, trzeba poprosić o pilną ocenę przez inny zespół. W wielu szpitalach numer do takich zgłoszeń jest podany na oddziale.

safety-stopping-treatment =
    Proszę porozmawiać z zespołem onkologicznym przed przerwaniem lub pominięciem leczenia. Jeśli leczenie jest już przerwane, proszę porozmawiać teraz.

    To Państwa decyzja i zespół powinien ją uszanować. Może wyjaśnić, co przerwanie oznacza w Państwa przypadku i czy pomogłoby coś innego. Można też poprosić o drugą opinię. Proszę zapytać o numer, pod który można dzwonić w nocy w razie złego samopoczucia.

safety-after-called =
    Dobrze, że Państwo zadzwonili. Proszę zrobić to, co zalecono przez telefon.

    Jeśli stan się pogorszy, proszę zadzwonić ponownie i o tym powiedzieć.

safety-after-accompanied =
    Dobrze, że nie są Państwo sami. Niech ta osoba zostanie z Państwem.

    Jeśli nikt jeszcze nie zadzwonił, ta osoba może teraz zrobić to za Państwa.

## Buttons under every safety message (at most 40 characters)

button-aid-called = Jestem już po rozmowie telefonicznej
button-aid-accompanied = Ktoś jest ze mną
button-aid-numbers = Pokaż numery jeszcze raz

# $number (text): as they typed it.
safety-own-number = Numer Państwa szpitala: { $number }

safety-not-known = W innym kraju proszę zadzwonić pod tamtejszy numer alarmowy.

safety-closing = Nikt nie czuwa nad tym czatem, ale czat pozostaje otwarty. Można tu później napisać.

safety-offer =
    Nie mam pewności, czy dobrze rozumiem. Czy Państwu lub komuś innemu grozi niebezpieczeństwo, pogarsza się stan zdrowia, dzieje się krzywda albo przychodzą do głowy myśli o samobójstwie? A może chcą Państwo przerwać leczenie?

    Jeśli tak, proszę dotknąć przycisku poniżej, aby zobaczyć, co teraz zrobić.

button-safety-offer = Pokaż, co teraz zrobić

safety-topics = Jeśli to pytanie ogólne, można wybrać odpowiedź poniżej.

### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = Vreau să mi se verifice diagnosticul
    .line = Aș dori ca alt medic să îmi verifice diagnosticul, ca să am siguranță.
reason-other-treatments = Vreau să știu ce altceva mai există
    .line = Aș dori să știu ce alte tratamente există pentru mine.
reason-confirm = Vreau să aud asta de la încă un medic
    .line = Aș dori ca încă un medic să confirme ce mi s-a spus.
reason-best-treatment = Mă tem că există un tratament mai bun
    .line = Mi-e teamă că tratamentul oferit nu este cel mai bun pentru mine.
reason-wrong-diagnosis = Cred că diagnosticul poate fi greșit
    .line = Mă îngrijorează că diagnosticul meu poate fi greșit și aș dori să spun de ce.
reason-takes-too-long = Diagnosticul meu durează prea mult
    .line = Durează mult să se afle ce am. Aș dori să știu ce mai lipsește.
reason-not-at-ease = Planul mă neliniștește
    .line = Planul mă neliniștește și aș dori să vorbesc despre ce mă îngrijorează.
reason-sooner-or-elsewhere = Poate se face mai repede sau în alt loc
    .line = Aș dori să știu dacă tratamentul ar putea începe mai devreme sau s-ar putea face în alt loc.
reason-hard-to-talk = Îmi este greu să vorbesc cu medicul meu
    .line = Simt că nu pot vorbi deschis și aș dori să găsesc o cale.
reason-disagree = Nu sunt de acord cu medicul meu
    .line = Văd unele lucruri altfel decât medicul meu și aș dori să spun cum.
reason-rare = Cancerul meu este rar
    .line = Cancerul meu este de un tip rar. Aș dori să aud un medic care îl cunoaște bine.
reason-conflicting-advice = Mi s-au spus lucruri diferite
    .line = Am primit sfaturi care nu se potrivesc între ele. Aș dori să știu cum să le înțeleg.
reason-few-cases = Medicul a văzut puține cazuri ca al meu
    .line = Aș dori să aud un medic care a văzut mulți oameni cu boala mea.
reason-cannot-choose = Nu pot alege între tratamente
    .line = Există mai multe tratamente și nu pot alege. Altă părere m-ar putea ajuta.
reason-unclear-tests = Analizele mele nu arată clar
    .line = Analizele mele nu arată clar ce cancer este sau unde este. Aș dori ca alt medic să se uite la ele.
reason-already-treated = Vreau un sfat despre cum să continui
    .line = Am făcut un tratament. Aș dori sfatul altui medic despre cum ar trebui să continue.

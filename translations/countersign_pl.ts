<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>The candidate changed after this decision: %1.</source>
        <translation>Kandydat zmienił się po tej decyzji: %1.</translation>
    </message>
    <message>
        <source>People decided differently: none of it counts until one agrees or is answered.</source>
        <translation>Decyzje są rozbieżne: żadna się nie liczy, dopóki ktoś nie ustąpi lub nie otrzyma odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 z %2 do tej pory</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Why it breaks</source>
        <translation>Dlaczego jest niezgodna</translation>
    </message>
    <message>
        <source>Why it is risky</source>
        <translation>Dlaczego jest ryzykowna</translation>
    </message>
    <message>
        <source>Safe because</source>
        <translation>Bezpieczna, ponieważ</translation>
    </message>
    <message>
        <source>Only words, because</source>
        <translation>Tylko słowa, ponieważ</translation>
    </message>
    <message>
        <source>Requests that worked are refused.</source>
        <translation>Żądania, które działały, są odrzucane.</translation>
    </message>
    <message>
        <source>Clients receive what they were not promised.</source>
        <translation>Klienci otrzymują to, czego im nie obiecano.</translation>
    </message>
    <message>
        <source>Impact unknown: no consumers listed.</source>
        <translation>Wpływ nieznany: brak listy konsumentów.</translation>
    </message>
    <message>
        <source>Ignored by the policy until %1: %2 (%3)</source>
        <translation>Pomijane przez zasady do %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored by %1.</source>
        <translation>Pomijane przez %1.</translation>
    </message>
    <message>
        <source>Ignored by the policy: %1</source>
        <translation>Pomijane przez zasady: %1</translation>
    </message>
    <message>
        <source>No longer present.</source>
        <translation>Już nie występuje.</translation>
    </message>
    <message>
        <source>Renamed in place, and no migration plan covers it yet.</source>
        <translation>Nazwa zmieniona w miejscu, a żaden plan migracji jeszcze tego nie obejmuje.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it.</source>
        <translation>Obejmuje to plan migracji %1.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it, owned by %2.</source>
        <translation>Obejmuje to plan migracji %1, odpowiedzialny: %2.</translation>
    </message>
    <message>
        <source>No patch: %1</source>
        <translation>Brak poprawki: %1</translation>
    </message>
    <message>
        <source>It can be written into the working tree only: choose that as the candidate.</source>
        <translation>Można ją zapisać tylko w katalogu roboczym: należy wybrać go jako kandydata.</translation>
    </message>
    <message>
        <source>defined in %1</source>
        <translation>zdefiniowano w %1</translation>
    </message>
    <message>
        <source>No automatic witness: %1</source>
        <translation>Brak automatycznego dowodu: %1</translation>
    </message>
    <message>
        <source>Valid under %1, refused by the candidate.</source>
        <translation>Poprawne według %1, odrzucane przez kandydata.</translation>
    </message>
    <message>
        <source>Valid under the candidate, refused by %1.</source>
        <translation>Poprawne według kandydata, odrzucane przez %1.</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>dotknięty</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>niedotknięty</translation>
    </message>
    <message>
        <source>did not fit before either</source>
        <translation>nie pasował już wcześniej</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>no pin</source>
        <translation>brak przypięcia</translation>
    </message>
    <message>
        <source>“%1” (Given/When/Then)</source>
        <translation>„%1” (Given/When/Then)</translation>
    </message>
    <message>
        <source>“%1” contradicts the contract: %2</source>
        <translation>„%1” jest sprzeczne z kontraktem: %2</translation>
    </message>
    <message>
        <source>“%1” is a transition: %2</source>
        <translation>„%1” to przejście: %2</translation>
    </message>
    <message>
        <source>No Given/When/Then: %1</source>
        <translation>Brak Given/When/Then: %1</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: nie podano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponawianie</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Klasa zgodności</translation>
    </message>
    <message>
        <source>No Given/When/Then speaks of this change.</source>
        <translation>Żadne Given/When/Then nie mówi o tej zmianie.</translation>
    </message>
    <message>
        <source>%1: does %2 rely on this? %3 (%4), between %5 and %6.</source>
        <translation>%1: czy %2 na tym polega? %3 (%4), między %5 a %6.</translation>
    </message>
    <message>
        <source>needs a migration plan</source>
        <translation>wymaga planu migracji</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>nikt jeszcze nie pełni tej roli</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA lub eksploatacja</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>podpis: %1</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>podpis wymagany: %1</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>pytanie do: %1</translation>
    </message>
    <message>
        <source>%1 accepted it on %2</source>
        <translation>%1: zaakceptowano dnia %2</translation>
    </message>
    <message>
        <source>%1 accepted it with a plan on %2</source>
        <translation>%1: zaakceptowano z planem dnia %2</translation>
    </message>
    <message>
        <source>%1 rejected it on %2</source>
        <translation>%1: odrzucono dnia %2</translation>
    </message>
    <message>
        <source>%1 deferred it on %2</source>
        <translation>%1: odroczono dnia %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Written down at %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Odpowiedzialny: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nie przed %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>Do ponownej decyzji</translation>
    </message>
    <message>
        <source>%1 holds this for a change of meaning: %2</source>
        <translation>%1 uważa to za zmianę znaczenia: %2</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blokujące</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>FYI</source>
        <translation>Do wiadomości</translation>
    </message>
    <message>
        <source>Discussing</source>
        <translation>W dyskusji</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>jeszcze %n wiersz</numerusform>
            <numerusform>jeszcze %n wiersze</numerusform>
            <numerusform>jeszcze %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Zmiana %1 z %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Wersja bazowa %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydat %1</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>i w %n kolejnym miejscu, podanym w packet.json</numerusform>
            <numerusform>i w %n kolejnych miejscach, podanych w packet.json</numerusform>
            <numerusform>i w %n kolejnych miejscach, podanych w packet.json</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Widoczne w</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>Co wszystkie zmiany razem znaczą dla %n konsumenta: strona %1</numerusform>
            <numerusform>Co wszystkie zmiany razem znaczą dla %n konsumentów: strona %1</numerusform>
            <numerusform>Co wszystkie zmiany razem znaczą dla %n konsumentów: strona %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Konsumenci</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Odnośnik:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Odpowiedzialny:</translation>
    </message>
    <message>
        <source>Not before:</source>
        <translation>Nie przed:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Changes the meaning</source>
        <translation>Zmienia znaczenie</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n wiersz jest taki sam</numerusform>
            <numerusform>%n wiersze są takie same</numerusform>
            <numerusform>%n wierszy jest takich samych</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>%n kolejny wiersz jest w packet.json, który jest załączony</numerusform>
            <numerusform>%n kolejne wiersze są w packet.json, który jest załączony</numerusform>
            <numerusform>%n kolejnych wierszy jest w packet.json, który jest załączony</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes, and what was decided on it</source>
        <translation>Co się zmienia i co w tej sprawie postanowiono</translation>
    </message>
    <message>
        <source>Nothing was found that differs in meaning.</source>
        <translation>Nie znaleziono niczego, co różni się znaczeniem.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>With Countersign</source>
        <translation>Z programem Countersign</translation>
    </message>
    <message>
        <source>In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It checks the seal over these pages, every sign-off, and runs the comparison again from the files that were signed.</source>
        <translation>W klonie repozytorium, gdy ten plik i jego pieczęć (ta sama nazwa i .sig) leżą obok siebie. Polecenie sprawdza pieczęć tych stron i każde zatwierdzenie oraz ponownie wykonuje porównanie z podpisanych plików.</translation>
    </message>
    <message>
        <source>Without Countersign</source>
        <translation>Bez programu Countersign</translation>
    </message>
    <message>
        <source>With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that came with this file. What people signed is the attached packet.json; its digest must be:</source>
        <translation>Za pomocą pdfdetach, ssh-keygen 8.9 lub nowszego i własnej listy dozwolonych podpisujących, nigdy tej, która przyszła z tym plikiem. Podpisano załączony packet.json; jego skrót musi brzmieć:</translation>
    </message>
    <message>
        <source>These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal beside the file holds. SEALER is whoever sealed it:</source>
        <translation>Te strony mówią to, co mówi packet.json, lecz samych stron nikt nie podpisał, chyba że pieczęć obok pliku jest ważna. SEALER to osoba, która ją złożyła:</translation>
    </message>
    <message>
        <source>What readers of PDFs do not tell you</source>
        <translation>Czego nie mówią przeglądarki plików PDF</translation>
    </message>
    <message>
        <source>A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign verify; take pdfsig as a witness.</source>
        <translation>Pieczęć wewnątrz pliku PDF, jeśli jest, dowodzi, że strony nie zmieniły się od jej złożenia, nigdy zaś tego, kto ją złożył: każdy może utworzyć certyfikat z dowolną nazwą. pdfsig pokazuje zmienioną nazwę jako ważną i kończy się powodzeniem dla zmienionych stron. Należy wierzyć ssh-keygen i countersign verify; pdfsig to tylko świadek.</translation>
    </message>
    <message>
        <source>Printed again or saved by another program, this file loses what is attached to it, and with that its proof.</source>
        <translation>Ponownie wydrukowany lub zapisany przez inny program plik ten traci załączniki, a wraz z nimi swój dowód.</translation>
    </message>
    <message>
        <source>How to check this packet</source>
        <translation>Jak sprawdzić ten pakiet</translation>
    </message>
    <message>
        <source>API contract review packet</source>
        <translation>Pakiet przeglądu kontraktu API</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>drawn up %1</source>
        <translation>sporządzono %1</translation>
    </message>
    <message>
        <source>Sample.</source>
        <translation>Przykład.</translation>
    </message>
    <message>
        <source>Signed with demo keys that were made on one machine. It proves nothing.</source>
        <translation>Podpisano kluczami pokazowymi utworzonymi na jednym komputerze. Niczego to nie dowodzi.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Niepełny.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>W chwili wydruku nie podpisała %n z osób, które muszą podpisać.</numerusform>
            <numerusform>W chwili wydruku nie podpisały %n z osób, które muszą podpisać.</numerusform>
            <numerusform>W chwili wydruku nie podpisało %n z osób, które muszą podpisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Warunek:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>changes decided</source>
        <translation>zmian z decyzją</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Proposed version</source>
        <translation>Proponowana wersja</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Zastępuje</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Zatwierdzenia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisano</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>niewymagane</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nikogo nie wskazano</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>W tym pakiecie</translation>
    </message>
    <message>
        <source>The decision and its grounds</source>
        <translation>Decyzja i jej podstawy</translation>
    </message>
    <message>
        <source>What was said, and acceptance criteria</source>
        <translation>Co powiedziano oraz kryteria akceptacji</translation>
    </message>
    <message>
        <source>Owners and sign-offs</source>
        <translation>Odpowiedzialni i zatwierdzenia</translation>
    </message>
    <message>
        <source>What was compared, and what was not understood</source>
        <translation>Co porównano, a czego nie zrozumiano</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>tam nie istnieje</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 wszystkiego, z czego go odczytano: %n plik</numerusform>
            <numerusform>SHA-256 wszystkiego, z czego go odczytano: %n pliki</numerusform>
            <numerusform>SHA-256 wszystkiego, z czego go odczytano: %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównano</translation>
    </message>
    <message>
        <source>%1 operations, %2 schemas</source>
        <translation>operacje: %1, schematy: %2</translation>
    </message>
    <message>
        <source>Not read, not judged or not understood</source>
        <translation>Nieodczytane, nieocenione lub niezrozumiane</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Nothing: all of it was read, judged and understood.</source>
        <translation>Nic: wszystko odczytano, oceniono i zrozumiano.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Odnotowano</translation>
    </message>
    <message>
        <source>Written by a later version, and not shown here</source>
        <translation>Zapisane przez nowszą wersję i niepokazane tutaj</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Skąd pochodzi</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repozytorium</translation>
    </message>
    <message>
        <source>Its first commit</source>
        <translation>Jego pierwszy commit</translation>
    </message>
    <message>
        <source>Why no higher version</source>
        <translation>Dlaczego nie wyższa wersja</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Ocenił</translation>
    </message>
    <message>
        <source>%1 %2 with rules %3, as of %4</source>
        <translation>%1 %2 z regułami %3, stan na %4</translation>
    </message>
    <message>
        <source>Decision to make</source>
        <translation>Decyzja do podjęcia</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Sprawdzenie odpowiedzialnych</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>musi podpisać</translation>
    </message>
    <message>
        <source>need not sign</source>
        <translation>nie musi podpisywać</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>bez pytania</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Granica zakresu</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>W zakresie</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Poza zakresem</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>zatwierdza: %1</translation>
    </message>
    <message>
        <source>still needs approval</source>
        <translation>wymaga jeszcze zatwierdzenia</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Dane testowe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metryka</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Zrzut ekranu</translation>
    </message>
    <message>
        <source>Manual review step</source>
        <translation>Krok przeglądu ręcznego</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Potwierdzenia akceptacji</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>Żadnych nie podano.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Przypięty do</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Contract boundary</source>
        <translation>Granica kontraktu</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Zachowanie przy ponawianiu</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan migracji</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Wpływ na konsumentów</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Pytania do recenzentów</translation>
    </message>
    <message>
        <source>None were asked.</source>
        <translation>Żadnych nie zadano.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>PRZYKŁAD</translation>
    </message>
    <message>
        <source>NOT SIGNED BY ALL</source>
        <translation>NIE WSZYSCY PODPISALI</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the packet</comment>
        <extracomment>The language that this is translated into, as two letters.</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nic nie powiedziano</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Niezgodna</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ryzykowna</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpieczna</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Dokumentacja</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Zatwierdzono warunkowo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowano</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Zaakceptowano z planem</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odroczono</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>zgodna</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>ryzykowna</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>niezgodna</translation>
    </message>
    <message>
        <source>a change of meaning</source>
        <translation>zmiana znaczenia</translation>
    </message>
    <message>
        <source>discussing</source>
        <translation>w dyskusji</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>blokujące</translation>
    </message>
    <message>
        <source>done</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>do wiadomości</translation>
    </message>
    <message>
        <source>request</source>
        <translation>żądanie</translation>
    </message>
    <message>
        <source>response</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>request and response</source>
        <translation>żądanie i odpowiedź</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>dotknięty</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>niedotknięty</translation>
    </message>
    <message>
        <source>broken before already</source>
        <translation>niezgodny już wcześniej</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA lub eksploatacja</translation>
    </message>
    <message>
        <source>On the whole review</source>
        <translation>O całym przeglądzie</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>Nikt nie skomentował.</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ jest</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ brak</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ sprzeczność</translation>
    </message>
    <message>
        <source>→ a transition, which no response shows</source>
        <translation>→ przejście, którego nie pokazuje żadna odpowiedź</translation>
    </message>
    <message>
        <source>Acceptance criteria (Given/When/Then)</source>
        <translation>Kryteria akceptacji (Given/When/Then)</translation>
    </message>
    <message>
        <source>None belong to these changes.</source>
        <translation>Żadne nie dotyczą tych zmian.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Decision on what is no change</source>
        <translation>Decyzja o czymś, co nie jest zmianą</translation>
    </message>
    <message>
        <source>✓ over exactly the attached packet.json, for this role</source>
        <translation>✓ dokładnie nad załączonym packet.json, dla tej roli</translation>
    </message>
    <message>
        <source>✗ its file is not named after a role and a person</source>
        <translation>✗ nazwa pliku nie wskazuje roli i osoby</translation>
    </message>
    <message>
        <source>✗ it is no signature that OpenSSH wrote</source>
        <translation>✗ to nie jest podpis zapisany przez OpenSSH</translation>
    </message>
    <message>
        <source>✗ it was made for something else</source>
        <translation>✗ złożono go w innym celu</translation>
    </message>
    <message>
        <source>✗ it is over other bytes than the attached packet.json</source>
        <translation>✗ obejmuje inne bajty niż załączony packet.json</translation>
    </message>
    <message>
        <source>✗ it is of a kind that is not believed</source>
        <translation>✗ jest rodzaju, któremu się nie ufa</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Złożono kluczem</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Załączono jako</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obowiązek</translation>
    </message>
    <message>
        <source>✗ has not signed</source>
        <translation>✗ nie podpisano</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>A sign-off that nobody was asked for</source>
        <translation>Zatwierdzenie, o które nikogo nie proszono</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Zgodnie z jego plikiem</translation>
    </message>
    <message>
        <source>Each signature below was checked against the attached packet.json when this was printed. Whose key it is, and whether that person may sign for the role, only your own list of allowed signers says: the last page tells how to ask it.</source>
        <translation>Każdy poniższy podpis sprawdzono podczas wydruku względem załączonego packet.json. Czyj to klucz i czy ta osoba może podpisywać w danej roli, mówi tylko własna lista dozwolonych podpisujących: ostatnia strona wyjaśnia, jak to sprawdzić.</translation>
    </message>
    <message>
        <source>Nobody was asked to sign.</source>
        <translation>Nikogo nie poproszono o podpis.</translation>
    </message>
</context>
<context>
    <name>desktop::Arguments</name>
    <message>
        <source>Review API contracts in a window.</source>
        <translation>Przegląd kontraktów API w oknie.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>pokaż tę pomoc</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>pokaż wersję</translation>
    </message>
    <message>
        <source>the revision that consumers rely on</source>
        <translation>rewizja, na której polegają konsumenci</translation>
    </message>
    <message>
        <source>the revision that is proposed</source>
        <translation>proponowana rewizja</translation>
    </message>
    <message>
        <source>edit, compare, review or packet</source>
        <translation>edit, compare, review lub packet</translation>
    </message>
    <message>
        <source>the same as --workspace review</source>
        <translation>to samo co --workspace review</translation>
    </message>
    <message>
        <source>the language: en, fr, de, es, uk or pl</source>
        <translation>język: en, fr, de, es, uk lub pl</translation>
    </message>
    <message>
        <source>even where a window shows the repository already</source>
        <translation>nawet jeśli inne okno pokazuje już to repozytorium</translation>
    </message>
    <message>
        <source>with the window as it is the first time</source>
        <translation>z oknem takim jak za pierwszym razem</translation>
    </message>
    <message>
        <source>a repository, a folder or a contract; two to compare them; a packet to verify it</source>
        <translation>repozytorium, folder lub kontrakt; dwa, aby je porównać; pakiet, aby go sprawdzić</translation>
    </message>
    <message>
        <source>There is no workspace “%1”: edit, compare, review or packet.</source>
        <translation>Nie ma przestrzeni roboczej „%1”: edit, compare, review lub packet.</translation>
    </message>
    <message>
        <source>At most two paths: a baseline and a candidate.</source>
        <translation>Najwyżej dwie ścieżki: wersja bazowa i kandydat.</translation>
    </message>
    <message>
        <source>the contract to begin with, by its id</source>
        <translation>kontrakt na początek, według identyfikatora</translation>
    </message>
    <message>
        <source>There is no language “%1”: en, fr, de, es, uk or pl.</source>
        <translation>Nie ma języka „%1”: en, fr, de, es, uk lub pl.</translation>
    </message>
</context>
<context>
    <name>desktop::AskpassDialog</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>write the PDF of the packet on standard input to standard output</source>
        <translation>zapisz na standardowe wyjście PDF pakietu ze standardowego wejścia</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 lub letter</translation>
    </message>
    <message>
        <source>en, fr, de, es, uk or pl</source>
        <translation>en, fr, de, es, uk lub pl</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built</source>
        <translation>Własne analizatory QScintilla; przy budowaniu programu zabrakło KSyntaxHighlighting</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>A workbench for reviewing API contracts</source>
        <translation>Warsztat do recenzowania kontraktów API</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>O programie Countersign</translation>
    </message>
    <message>
        <source>Highlighting</source>
        <translation>Podświetlanie</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Widok tekstu</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
        <translation>Ten program jest wolnym oprogramowaniem na warunkach Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej. Jego silnik i wiersz poleceń są objęte licencją Apache 2.0.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Countersign uses no network and reports nothing to anybody.</source>
        <translation>Countersign nie korzysta z sieci i nikomu niczego nie zgłasza.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>ui::AcceptSheet</name>
    <message>
        <source>Changes to accept</source>
        <translation>Zmiany do zaakceptowania</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>Zaakceptować tę %n zmianę, z którą nikt nie musi nic robić?</numerusform>
            <numerusform>Zaakceptować te %n zmiany, z którymi nikt nie musi nic robić?</numerusform>
            <numerusform>Zaakceptować tych %n zmian, z którymi nikt nie musi nic robić?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Zaakceptuj %n</numerusform>
            <numerusform>Zaakceptuj %n</numerusform>
            <numerusform>Zaakceptuj %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>Zaakceptuj %n bezpieczną</numerusform>
            <numerusform>Zaakceptuj %n bezpieczne</numerusform>
            <numerusform>Zaakceptuj %n bezpiecznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostaje %n niezgodna)</numerusform>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostają %n niezgodne)</numerusform>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostaje %n niezgodnych)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostaje %n)</numerusform>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostają %n)</numerusform>
            <numerusform>Zaakceptuj bezpieczne: %1 (zostaje %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddingCourse</name>
    <message>
        <source>New &amp;path</source>
        <translation>Nowa ście&amp;żka</translation>
    </message>
    <message>
        <source>New &amp;operation</source>
        <translation>Nowa &amp;operacja</translation>
    </message>
    <message>
        <source>New &amp;schema</source>
        <translation>Nowy &amp;schemat</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ten tekst jest do czytania: nic nie można w nim zapisać.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodaj %1</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. Line %1: %2</source>
        <translation>Tekstu w obecnej postaci nie da się odczytać. Wiersz %1: %2</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, and is being read.</source>
        <translation>Tekst tymczasem się zmienił i jest właśnie czytany.</translation>
    </message>
</context>
<context>
    <name>ui::Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>Nie zostało nic do decyzji</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>w agendzie zostaje %n punkt</numerusform>
            <numerusform>w agendzie zostają %n punkty</numerusform>
            <numerusform>w agendzie zostaje %n punktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Decided</source>
        <translation>Z decyzją</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Zmienione po decyzji</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Rozbieżne decyzje</translation>
    </message>
    <message>
        <source>Breaking, to decide first</source>
        <translation>Niezgodne, do decyzji najpierw</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Do odpowiedzi</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Do odnotowania</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Już nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1: %n pozycja.</numerusform>
            <numerusform>%1: %n pozycje.</numerusform>
            <numerusform>%1: %n pozycji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message>
        <source>On the whole review</source>
        <translation>O całym przeglądzie</translation>
    </message>
    <message>
        <source>On something that is no longer found</source>
        <translation>O czymś, czego już nie znaleziono</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that settles it</source>
        <translation>Odpowiedź, która to rozstrzyga</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Odpowiedz i rozstrzygnij</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Nobody can vouch for this</source>
        <translation>Nikt nie może za to poręczyć</translation>
    </message>
    <message>
        <source>Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it either way.</source>
        <translation>Należy poprawić to w kandydacie albo odnotować, że podpisuje się to bez wglądu. Pakiet wymieni to w obu przypadkach.</translation>
    </message>
    <message>
        <source>Why it may be signed unseen</source>
        <translation>Dlaczego można to podpisać bez wglądu</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Odnotuj</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Już nie znaleziono</translation>
    </message>
    <message>
        <source>The candidate does not change this any more. What was decided stays in the journal and counts for nothing.</source>
        <translation>Kandydat już tego nie zmienia. Podjęta decyzja pozostaje w dzienniku i się nie liczy.</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>%n zmiana z decyzją</numerusform>
            <numerusform>Wszystkie %n zmiany z decyzją</numerusform>
            <numerusform>Wszystkie %n zmian z decyzją</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet comes next: it says what was decided, and is signed.</source>
        <translation>Następny jest pakiet: mówi, co postanowiono, i zostaje podpisany.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Przejdź do pakietu</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>w agendzie zostaje %n punkt</numerusform>
            <numerusform>w agendzie zostają %n punkty</numerusform>
            <numerusform>w agendzie zostaje %n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to talk about; what breaks stands first.</source>
        <translation>Należy wybrać temat rozmowy; niezgodne są na początku.</translation>
    </message>
    <message>
        <source>A comment on the whole review</source>
        <translation>Komentarz do całego przeglądu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Skomentuj</translation>
    </message>
</context>
<context>
    <name>ui::AgendaWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be acknowledged, or mended</source>
        <translation>do odnotowania lub poprawienia</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Komentarz, %1: %2</translation>
    </message>
    <message>
        <source>Nobody can vouch for this: %1</source>
        <translation>Nikt nie może za to poręczyć: %1</translation>
    </message>
    <message>
        <source>No longer found: %1. It was decided: %2.</source>
        <translation>Już nie znaleziono: %1. Decyzja brzmiała: %2.</translation>
    </message>
</context>
<context>
    <name>ui::AttendeesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ktoś inny</translation>
    </message>
    <message>
        <source>Name of somebody else in the room</source>
        <translation>Imię i nazwisko innej osoby w sali</translation>
    </message>
    <message>
        <source>Role of somebody else in the room</source>
        <translation>Rola innej osoby w sali</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>W sali</translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message>
        <source>not readable</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niezrozumiane</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nieocenione</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nieodczytane</translation>
    </message>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n zmiana kolejności</numerusform>
            <numerusform>%n zmiany kolejności</numerusform>
            <numerusform>%n zmian kolejności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n wiersz samego formatowania</numerusform>
            <numerusform>%n wiersze samego formatowania</numerusform>
            <numerusform>%n wierszy samego formatowania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n zmiana pomijana przez regułę</numerusform>
            <numerusform>%n zmiany pomijane przez regułę</numerusform>
            <numerusform>%n zmian pomijanych przez regułę</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ukryto: %1</translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message>
        <source>Branch: %1</source>
        <translation>Gałąź: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Porównaj z %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 ma o %n commit więcej od początku tej gałęzi.</numerusform>
            <numerusform>%1 ma o %n commity więcej od początku tej gałęzi.</numerusform>
            <numerusform>%1 ma o %n commitów więcej od początku tej gałęzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they change is not in the candidate until %1 is merged into %2.</source>
        <translation>Ich zmian nie ma w kandydacie, dopóki %1 nie zostanie scalone z %2.</translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message>
        <source>no branch, at %1</source>
        <translation>bez gałęzi, na %1</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, tak samo jak %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n commit, którego nie ma %1</numerusform>
            <numerusform>%n commity, których nie ma %1</numerusform>
            <numerusform>%n commitów, których nie ma %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n commit, który ma tylko %1</numerusform>
            <numerusform>%n commity, które ma tylko %1</numerusform>
            <numerusform>%n commitów, które ma tylko %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>Where the caret stands</source>
        <translation>Gdzie stoi kursor</translation>
    </message>
    <message>
        <source>Steps further out</source>
        <translation>Kroki na zewnątrz</translation>
    </message>
    <message>
        <source>%1, and what stands beside it</source>
        <comment>a step of the way</comment>
        <translation>%1 i to, co stoi obok</translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Gdzie indziej: %1</translation>
    </message>
    <message>
        <source>Explain this rule: what it is about, why, and what to do</source>
        <translation>Wyjaśnij tę regułę: czego dotyczy, dlaczego i co zrobić</translation>
    </message>
    <message>
        <source>Copy a link to this change, and a line about it</source>
        <translation>Kopiuj odnośnik do tej zmiany i wiersz o niej</translation>
    </message>
    <message>
        <source>Show %1 in the text</source>
        <translation>Pokaż %1 w tekście</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>To live with it for a while, put the rule among the suppressions in %1.</source>
        <translation>Aby przez pewien czas z tym żyć, należy umieścić regułę wśród wyłączeń w %1.</translation>
    </message>
</context>
<context>
    <name>ui::CardView</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Zapytaj…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Kogo to dotyczy</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Akceptacja</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Odpowiedzialni</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Asked for other changes of this review: %1</source>
        <translation>Zapytano przy innych zmianach tego przeglądu: %1</translation>
    </message>
    <message>
        <source>This may not hold any more: it is being compared anew.</source>
        <translation>To może już nie być prawdą: trwa nowe porównanie.</translation>
    </message>
</context>
<context>
    <name>ui::CaretInspector</name>
    <message>
        <source>These lines read differently from the baseline, and nothing of it changes the contract.</source>
        <translation>Te wiersze różnią się od wersji bazowej, lecz nic z tego nie zmienia kontraktu.</translation>
    </message>
    <message>
        <source>There is no change at the caret. Alt+Down leads to the next one.</source>
        <translation>Przy kursorze nie ma zmiany. Alt+Dół prowadzi do następnej.</translation>
    </message>
    <message>
        <source>Write Given/When/Then of %1</source>
        <translation>Napisz Given/When/Then dla %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCard</name>
    <message>
        <source>Choose a change to see what it means.</source>
        <translation>Należy wybrać zmianę, aby zobaczyć, co oznacza.</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: decide when it can be.</source>
        <translation>Kandydata nie można teraz porównać: decyzję należy podjąć, gdy będzie to możliwe.</translation>
    </message>
    <message>
        <source>Copied a link to the change.</source>
        <translation>Skopiowano odnośnik do zmiany.</translation>
    </message>
    <message>
        <source>Copied the card as Markdown.</source>
        <translation>Skopiowano kartę jako Markdown.</translation>
    </message>
    <message>
        <source>Copied a question for %1.</source>
        <translation>Skopiowano pytanie do: %1.</translation>
    </message>
    <message>
        <source>Written into %1 and not saved yet. Undo takes it back.</source>
        <translation>Zapisano w %1, plik nie jest jeszcze zachowany. Cofnięcie to odwraca.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangeFilter</name>
    <message>
        <source>what breaks callers or clients</source>
        <translation>co psuje działanie wywołującym lub klientom</translation>
    </message>
    <message>
        <source>what may break some of them</source>
        <translation>co może zepsuć działanie niektórym z nich</translation>
    </message>
    <message>
        <source>what nobody has to do anything about</source>
        <translation>z czym nikt nie musi nic robić</translation>
    </message>
    <message>
        <source>what is only said to people</source>
        <translation>co mówi się tylko ludziom</translation>
    </message>
    <message>
        <source>what waits for a decision</source>
        <translation>co czeka na decyzję</translation>
    </message>
    <message>
        <source>what has one that counts</source>
        <translation>co ma decyzję, która się liczy</translation>
    </message>
    <message>
        <source>with a plan or without</source>
        <translation>z planem lub bez</translation>
    </message>
    <message>
        <source>what must not come</source>
        <translation>co nie może wejść</translation>
    </message>
    <message>
        <source>what is decided later</source>
        <translation>o czym decyzja zapadnie później</translation>
    </message>
    <message>
        <source>what changed after it was decided</source>
        <translation>co zmieniło się po decyzji</translation>
    </message>
    <message>
        <source>what people decided differently</source>
        <translation>w czym decyzje są rozbieżne</translation>
    </message>
    <message>
        <source>what has an open comment</source>
        <translation>co ma otwarty komentarz</translation>
    </message>
    <message>
        <source>a role or a person who must sign for it</source>
        <translation>rola lub osoba, która musi to podpisać</translation>
    </message>
    <message>
        <source>a consumer it hits, or may hit</source>
        <translation>konsument, którego to dotyka lub może dotknąć</translation>
    </message>
    <message>
        <source>the rule that found it</source>
        <translation>reguła, która to znalazła</translation>
    </message>
    <message>
        <source>the contract it is of</source>
        <translation>kontrakt, do którego należy</translation>
    </message>
    <message>
        <source>a file it stands in</source>
        <translation>plik, w którym występuje</translation>
    </message>
</context>
<context>
    <name>ui::ChangeGroups</name>
    <message>
        <source>Outside of operations</source>
        <translation>Poza operacjami</translation>
    </message>
    <message>
        <source>Nobody has to sign for it</source>
        <translation>Nikt nie musi tego podpisywać</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Bez pliku</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>według ryzyka</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>według operacji</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>według odpowiedzialnego</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>według pliku</translation>
    </message>
    <message>
        <source>Order of the changes: %1</source>
        <translation>Kolejność zmian: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what a rule ignores</source>
        <translation>Pokaż pomijane przez regułę</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 z %n zmiany</numerusform>
            <numerusform>%1 z %n zmian</numerusform>
            <numerusform>%1 z %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Niczego jeszcze nie porównano.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Kandydat ma to samo znaczenie co wersja bazowa.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 z %n pasuje do „%1”.</numerusform>
            <numerusform>0 z %n pasuje do „%1”.</numerusform>
            <numerusform>0 z %n pasuje do „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>Zaakceptuj %n bezpieczną…</numerusform>
            <numerusform>Zaakceptuj wszystkie %n bezpieczne…</numerusform>
            <numerusform>Zaakceptuj wszystkie %n bezpiecznych…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Nobody can vouch for</source>
        <translation>Nikt nie może poręczyć</translation>
    </message>
    <message>
        <source>Ignored by a rule</source>
        <translation>Pomijane przez regułę</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Nikt nie może poręczyć za %n miejsce.</numerusform>
            <numerusform>Nikt nie może poręczyć za %n miejsca.</numerusform>
            <numerusform>Nikt nie może poręczyć za %n miejsc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1: %n zmiana.</numerusform>
            <numerusform>%1: %n zmiany.</numerusform>
            <numerusform>%1: %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was met, and that it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3. %4</source>
        <translation>%1 w %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 ignores it: %2</source>
        <translation>Pomijane przez %1: %2</translation>
    </message>
    <message>
        <source>Ignored by a rule: %1. %2 says why: %3</source>
        <translation>Pomijane przez regułę: %1. %2 podaje powód: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 w %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>Breaking: %1.</source>
        <translation>Niezgodna: %1.</translation>
    </message>
    <message>
        <source>Risky: %1.</source>
        <translation>Ryzykowna: %1.</translation>
    </message>
    <message>
        <source>Safe: %1.</source>
        <translation>Bezpieczna: %1.</translation>
    </message>
    <message>
        <source>Docs: %1.</source>
        <translation>Dokumentacja: %1.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Bez decyzji.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It changed after it was decided.</source>
        <translation>Zmieniło się to po decyzji.</translation>
    </message>
    <message>
        <source>People decided differently.</source>
        <translation>Decyzje są rozbieżne.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1 i jeszcze %n miejsce</numerusform>
            <numerusform>%1 i jeszcze %n miejsca</numerusform>
            <numerusform>%1 i jeszcze %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowano</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Zaakceptowano z planem</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odroczono</translation>
    </message>
    <message>
        <source>⚠ Stale</source>
        <translation>⚠ Nieaktualne</translation>
    </message>
    <message>
        <source>⚠ Conflict</source>
        <translation>⚠ Konflikt</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Odrzucono</translation>
    </message>
    <message>
        <source>◷ Deferred</source>
        <translation>◷ Odroczono</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Zaakceptowano</translation>
    </message>
    <message>
        <source>✓ With plan</source>
        <translation>✓ Z planem</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>W %1.</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Dotyka: %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether it hits %1.</source>
        <translation>Nie wiadomo, czy dotyka: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n otwarty komentarz.</numerusform>
            <numerusform>%n otwarte komentarze.</numerusform>
            <numerusform>%n otwartych komentarzy.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the contract %1.</source>
        <translation>W kontrakcie %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message>
        <source>■ Breaking</source>
        <translation>■ Niezgodna</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Ryzykowna</translation>
    </message>
    <message>
        <source>● Safe</source>
        <translation>● Bezpieczna</translation>
    </message>
    <message>
        <source>○ Docs</source>
        <translation>○ Dokumentacja</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n zaakceptowana</numerusform>
            <numerusform>%n zaakceptowane</numerusform>
            <numerusform>%n zaakceptowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n zaakceptowana z planem</numerusform>
            <numerusform>%n zaakceptowane z planem</numerusform>
            <numerusform>%n zaakceptowanych z planem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n odrzucona</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n odroczona</numerusform>
            <numerusform>%n odroczone</numerusform>
            <numerusform>%n odroczonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Nie podjęto jeszcze żadnej decyzji.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Nikt nie podjął decyzji.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>severity, message and why it is open</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Zdecyduj: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>Not decided</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Zatwierdź</translation>
    </message>
    <message>
        <source>✓ Approve with conditions</source>
        <translation>✓ Zatwierdź warunkowo</translation>
    </message>
    <message>
        <source>✗ Reject</source>
        <translation>✗ Odrzuć</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>None: nothing changed in meaning</source>
        <translation>Żadna: znaczenie się nie zmieniło</translation>
    </message>
    <message>
        <source>● Compatible</source>
        <translation>● Zgodna</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Ryzykowna</translation>
    </message>
    <message>
        <source>■ Breaking</source>
        <translation>■ Niezgodna</translation>
    </message>
    <message>
        <source>■ Semantic: the meaning breaks, whatever the shape</source>
        <translation>■ Semantyczna: znaczenie jest niezgodne, niezależnie od kształtu</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Do or find anything   &gt; actions   @ places   # changes</source>
        <translation>Wykonaj lub znajdź cokolwiek   &gt; czynności   @ miejsca   # zmiany</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Wykonaj lub znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Begin with &gt; for actions, @ for operations, schemas and files, # for changes</source>
        <translation>Na początku: &gt; dla czynności, @ dla operacji, schematów i plików, # dla zmian</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Co wypisało polecenie</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Nie udało się uruchomić: %1</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Gotowe.</translation>
    </message>
    <message>
        <source>✗ It failed, with exit code %1.</source>
        <translation>✗ Niepowodzenie, kod wyjścia %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Otwórz przy&amp;kład</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Copy Path of File</source>
        <translation>&amp;Kopiuj ścieżkę pliku</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Szukaj…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>&amp;Ciemne kolory</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;O programie Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open &amp;Recent…</source>
        <translation>Otwórz os&amp;tatnie…</translation>
    </message>
    <message>
        <source>&amp;Compare Two Files…</source>
        <translation>&amp;Porównaj dwa pliki…</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nowe okno</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Zapi&amp;sz</translation>
    </message>
    <message>
        <source>Save &amp;All</source>
        <translation>Zapisz &amp;wszystko</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <translation>Zamknij p&amp;lik</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Prz&amp;eładuj</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Text</source>
        <translation>Kopiuj zmianę jako &amp;tekst</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Za&amp;mień…</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Nawigator</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>&amp;Szuflada</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Kolory s&amp;ystemu</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Jasne kolory</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>&amp;Wszystkie polecenia…</translation>
    </message>
    <message>
        <source>Go to &amp;Operation or File…</source>
        <translation>Przejdź do &amp;operacji lub pliku…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Po&amp;równanie</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Prze&amp;gląd</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>P&amp;akiet</translation>
    </message>
    <message>
        <source>Next &amp;Workspace</source>
        <translation>Następna przestrzeń ro&amp;bocza</translation>
    </message>
    <message>
        <source>Pre&amp;vious Workspace</source>
        <translation>Poprzednia prze&amp;strzeń robocza</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Wst&amp;ecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Następna zmiana</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>Poprzednia &amp;zmiana</translation>
    </message>
    <message>
        <source>Next Problem or &amp;Gap</source>
        <translation>Następny prob&amp;lem lub luka</translation>
    </message>
    <message>
        <source>Previo&amp;us Problem or Gap</source>
        <translation>Poprzedni proble&amp;m lub luka</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nas&amp;tępny panel</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>Poprzedn&amp;i panel</translation>
    </message>
    <message>
        <source>C&amp;ontract…</source>
        <translation>&amp;Kontrakt…</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Wersja &amp;bazowa…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>K&amp;andydat…</translation>
    </message>
    <message>
        <source>&amp;Swap Baseline and Candidate</source>
        <translation>&amp;Zamień wersję bazową i kandydata</translation>
    </message>
    <message>
        <source>&amp;Filter Changes</source>
        <translation>&amp;Filtruj zmiany</translation>
    </message>
    <message>
        <source>&amp;Next Lens</source>
        <translation>&amp;Następny widok</translation>
    </message>
    <message>
        <source>Lens: &amp;Text</source>
        <translation>Widok: &amp;tekst</translation>
    </message>
    <message>
        <source>Lens: St&amp;ructure</source>
        <translation>Widok: &amp;struktura</translation>
    </message>
    <message>
        <source>Lens: On the &amp;Wire</source>
        <translation>Widok: t&amp;ransmisja</translation>
    </message>
    <message>
        <source>Lens: &amp;Docs</source>
        <translation>Widok: &amp;dokumentacja</translation>
    </message>
    <message>
        <source>Other End of the &amp;Move</source>
        <translation>Drugi koni&amp;ec przeniesienia</translation>
    </message>
    <message>
        <source>Show More &amp;Lines Around</source>
        <translation>Pokaż w&amp;ięcej wierszy wokół</translation>
    </message>
    <message>
        <source>Fold &amp;Unchanged Lines</source>
        <translation>Zwiń niez&amp;mienione wiersze</translation>
    </message>
    <message>
        <source>Scroll Both Sides To&amp;gether</source>
        <translation>Przewijaj &amp;obie strony razem</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Wyrównaj wiersze</translation>
    </message>
    <message>
        <source>&amp;Edit Candidate Here</source>
        <translation>Ed&amp;ytuj kandydata tutaj</translation>
    </message>
    <message>
        <source>Apply Reci&amp;pe to Candidate</source>
        <translation>Zastosuj &amp;przepis w kandydacie</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Zaakceptuj</translation>
    </message>
    <message>
        <source>Accept &amp;with Plan…</source>
        <translation>Zaakceptuj z p&amp;lanem…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>O&amp;drocz…</translation>
    </message>
    <message>
        <source>&amp;Keep Decision</source>
        <translation>&amp;Utrzymaj decyzję</translation>
    </message>
    <message>
        <source>Accept All &amp;Safe and Docs…</source>
        <translation>Zaakceptuj &amp;bezpieczne i dokumentację…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>S&amp;komentuj</translation>
    </message>
    <message>
        <source>&amp;Mark as Change of Meaning…</source>
        <translation>Oznacz jako z&amp;mianę znaczenia…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided</source>
        <translation>&amp;Następna bez decyzji</translation>
    </message>
    <message>
        <source>Previous Undec&amp;ided</source>
        <translation>Poprzedn&amp;ia bez decyzji</translation>
    </message>
    <message>
        <source>Next &amp;Open Comment</source>
        <translation>Następny otw&amp;arty komentarz</translation>
    </message>
    <message>
        <source>&amp;Previous Open Comment</source>
        <translation>&amp;Poprzedni otwarty komentarz</translation>
    </message>
    <message>
        <source>&amp;Attach Evidence…</source>
        <translation>D&amp;ołącz potwierdzenie…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Podpisz…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Eksportuj P&amp;DF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Eksportuj &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>Prz&amp;ekaż…</translation>
    </message>
    <message>
        <source>&amp;Import Sign-Offs…</source>
        <translation>&amp;Importuj zatwierdzenia…</translation>
    </message>
    <message>
        <source>&amp;Verify a Packet…</source>
        <translation>&amp;Sprawdź pakiet…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Single-&amp;Letter Keys</source>
        <translation>Klawisze &amp;jednoliterowe</translation>
    </message>
    <message>
        <source>&amp;Help on What Is Focused</source>
        <translation>&amp;Pomoc do aktywnego elementu</translation>
    </message>
    <message>
        <source>&amp;Explain This Rule</source>
        <translation>&amp;Wyjaśnij tę regułę</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map…</source>
        <translation>Mapa &amp;klawiszy…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>P&amp;rzywróć przykład</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Prze&amp;jdź</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Blank the Stage</source>
        <translation>Wy&amp;gaś scenę</translation>
    </message>
    <message>
        <source>Swap Stage and Des&amp;k</source>
        <translation>Zamień scenę i p&amp;ulpit</translation>
    </message>
    <message>
        <source>&amp;Search in All Contracts…</source>
        <translation>Sz&amp;ukaj we wszystkich kontraktach…</translation>
    </message>
    <message>
        <source>Next on &amp;the Agenda</source>
        <translation>Następne z &amp;porządku obrad</translation>
    </message>
    <message>
        <source>Previous on the Agen&amp;da</source>
        <translation>Poprzednie z porząd&amp;ku obrad</translation>
    </message>
    <message>
        <source>Compare w&amp;ith the First Commit</source>
        <translation>Porównaj z pi&amp;erwszym commitem</translation>
    </message>
    <message>
        <source>Compare wit&amp;h a File…</source>
        <translation>Porówna&amp;j z plikiem…</translation>
    </message>
    <message>
        <source>Start the Mee&amp;ting…</source>
        <translation>&amp;Rozpocznij spotkanie…</translation>
    </message>
    <message>
        <source>Resume the Meetin&amp;g</source>
        <translation>&amp;Wznów spotkanie</translation>
    </message>
    <message>
        <source>Park &amp;for Later…</source>
        <translation>Odłóż na późni&amp;ej…</translation>
    </message>
    <message>
        <source>Pub&amp;lish the Note</source>
        <translation>Opublikuj nota&amp;tkę</translation>
    </message>
    <message>
        <source>&amp;New Action Item…</source>
        <translation>Doda&amp;j działanie…</translation>
    </message>
    <message>
        <source>&amp;End the Meeting</source>
        <translation>Zakoń&amp;cz spotkanie</translation>
    </message>
    <message>
        <source>Import &amp;Votes…</source>
        <translation>Importuj &amp;głosy…</translation>
    </message>
    <message>
        <source>&amp;Hand Over My Votes…</source>
        <translation>Przekaż moje gło&amp;sy…</translation>
    </message>
    <message>
        <source>&amp;Copy Failure Details</source>
        <translation>&amp;Kopiuj szczegóły błędu</translation>
    </message>
    <message>
        <source>Print Ever&amp;y Stage Page…</source>
        <translation>Drukuj wsz&amp;ystkie strony sceny…</translation>
    </message>
    <message>
        <source>Compare with the Pre&amp;vious Commit</source>
        <translation>Porównaj z &amp;poprzednim commitem</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>Quick Out&amp;line…</source>
        <translation>Szybki p&amp;lan…</translation>
    </message>
    <message>
        <source>Definition of S&amp;ymbol</source>
        <translation>Definicja s&amp;ymbolu</translation>
    </message>
    <message>
        <source>Usages of Sy&amp;mbol</source>
        <translation>Użycia sy&amp;mbolu</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Uzupełnij</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Szybka popr&amp;awka…</translation>
    </message>
    <message>
        <source>Form&amp;at Selection</source>
        <translation>&amp;Formatuj zaznaczenie</translation>
    </message>
    <message>
        <source>&amp;Select Next Match Too</source>
        <translation>Zaznacz też następn&amp;e trafienie</translation>
    </message>
    <message>
        <source>Add Caret A&amp;bove</source>
        <translation>Ku&amp;rsor wyżej</translation>
    </message>
    <message>
        <source>Add Caret Be&amp;low</source>
        <translation>Kursor niże&amp;j</translation>
    </message>
    <message>
        <source>Add Pat&amp;h…</source>
        <translation>Dodaj ścieżk&amp;ę…</translation>
    </message>
    <message>
        <source>Add Operat&amp;ion…</source>
        <translation>Dodaj &amp;operację…</translation>
    </message>
    <message>
        <source>A&amp;dd Schema…</source>
        <translation>Dodaj sch&amp;emat…</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>Zwiń lub &amp;rozwiń</translation>
    </message>
    <message>
        <source>Fold All Ma&amp;ps and Lists</source>
        <translation>Zwiń wszystkie m&amp;apy i listy</translation>
    </message>
    <message>
        <source>Unfold &amp;All</source>
        <translation>R&amp;ozwiń wszystko</translation>
    </message>
    <message>
        <source>Pee&amp;k at Definition</source>
        <translation>Pod&amp;gląd definicji</translation>
    </message>
    <message>
        <source>&amp;Jump to the Card Here</source>
        <translation>Do kart&amp;y w tym miejscu</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message>
        <source>%1, settled</source>
        <translation>%1, rozstrzygnięty</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Skomentuj</translation>
    </message>
    <message>
        <source>Say something about this change</source>
        <translation>Powiedz coś o tej zmianie</translation>
    </message>
    <message>
        <source>How the comment is meant</source>
        <translation>Charakter komentarza</translation>
    </message>
    <message>
        <source>Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles</source>
        <translation>Ustalają go słowa na początku: „nit:” o nic nie prosi, „hold on” blokuje, „done” rozstrzyga</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Komentarze, %n otwarty</numerusform>
            <numerusform>Komentarze, %n otwarte</numerusform>
            <numerusform>Komentarze, %n otwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Answering %1: %2</source>
        <translation>Odpowiedź do: %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message>
        <source>What the commit says</source>
        <translation>Treść commita</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Komunikat commita</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Utwórz commit: %n plik</numerusform>
            <numerusform>Utwórz commit: %n pliki</numerusform>
            <numerusform>Utwórz commit: %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Ways to look at the change</source>
        <translation>Widoki zmiany</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktura</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Transmisja</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Dokumentacja</translation>
    </message>
</context>
<context>
    <name>ui::CompletionCourse</name>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ten tekst jest do czytania: nic nie można w nim zapisać.</translation>
    </message>
    <message>
        <source>Nothing can be offered here.</source>
        <translation>Tutaj nie ma nic do zaproponowania.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Uzupełnij %1</translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message>
        <source>with the parts it must have</source>
        <translation>z częściami, które musi mieć</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>użyto %1×</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>użyto %n raz</numerusform>
            <numerusform>użyto %n razy</numerusform>
            <numerusform>użyto %n razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Co można tu napisać</translation>
    </message>
    <message>
        <source>Enter writes it, Escape leaves the text as it is</source>
        <translation>Enter wpisuje, Escape zostawia tekst bez zmian</translation>
    </message>
</context>
<context>
    <name>ui::ContextStrip</name>
    <message>
        <source>no change</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repozytorium</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Swap baseline and candidate</source>
        <translation>Zamień wersję bazową i kandydata</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Szukaj  %1</translation>
    </message>
    <message>
        <source>Search commands, operations and changes</source>
        <translation>Szukaj poleceń, operacji i zmian</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repozytorium %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Kontrakt %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>A bare repository has no files on the disk: clone it, and compare a file of the clone.</source>
        <translation>Nagie repozytorium nie ma plików na dysku: sklonuj je i porównaj plik z klonu.</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>do wybrania</translation>
    </message>
</context>
<context>
    <name>ui::ContractList</name>
    <message>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
</context>
<context>
    <name>ui::ContractModel</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>nie udało się odczytać %n pliku</numerusform>
            <numerusform>nie udało się odczytać %n plików</numerusform>
            <numerusform>nie udało się odczytać %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>z problemami</translation>
    </message>
    <message>
        <source>part</source>
        <translation>część</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>gdzie indziej</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nie zrozumiano</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nie odczytano</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>%1 is referred to, but there is no such file at this revision.</source>
        <translation>Jest odwołanie do %1, ale w tej rewizji nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>%1 lies outside of this repository and was not fetched.</source>
        <translation>%1 leży poza tym repozytorium i nie zostało pobrane.</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaList</name>
    <message>
        <source>Given/When/Then of %1</source>
        <translation>Given/When/Then dla %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a scenario</comment>
        <translation>Edytuj %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>i jeszcze %n wiersz</numerusform>
            <numerusform>i jeszcze %n wiersze</numerusform>
            <numerusform>i jeszcze %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>No Given/When/Then near this operation</source>
        <translation>Przy tej operacji nie ma Given/When/Then</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Puts x-acceptance into the operation; Undo takes it back</source>
        <translation>Wstawia x-acceptance do operacji; Cofnij to usuwa</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>in a sentence, or a link to it</source>
        <translation>w jednym zdaniu albo odnośnik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Kto to wyjaśni</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nie przed</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Accept with this plan</source>
        <translation>Zaakceptuj z tym planem</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Odrocz</translation>
    </message>
    <message>
        <source>Say what the plan is, or where it is written down.</source>
        <translation>Należy podać, jaki jest plan lub gdzie go zapisano.</translation>
    </message>
    <message>
        <source>Say who clears it up.</source>
        <translation>Należy podać, kto to wyjaśni.</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Dzień należy zapisać jako RRRR-MM-DD.</translation>
    </message>
    <message>
        <source>%1 clears it up.</source>
        <translation>Wyjaśni to: %1.</translation>
    </message>
    <message>
        <source>Who finds out what is missing</source>
        <translation>Kto ustali, czego brakuje</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Odłóż na później</translation>
    </message>
    <message>
        <source>Say who finds out what is missing.</source>
        <translation>Należy podać, kto ustali, czego brakuje.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>co jest do zrobienia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Dodaj zadanie</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Należy podać, co jest do zrobienia.</translation>
    </message>
    <message>
        <source>Say who takes care of it.</source>
        <translation>Należy podać, kto się tym zajmie.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPart</name>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Zaakceptuj z planem</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Odrocz</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>jako %1</translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Porządek obrad spotkania</translation>
    </message>
    <message>
        <source>Nothing left on the agenda</source>
        <translation>Porządek obrad wyczerpany</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Pozostał %n punkt porządku obrad</numerusform>
            <numerusform>Pozostały %n punkty porządku obrad</numerusform>
            <numerusform>Pozostało %n punktów porządku obrad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message>
        <source>Parked, back at the end</source>
        <translation>Odłożone na później, wrócą na końcu</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Zdania są podzielone</translation>
    </message>
    <message>
        <source>Breaking, most consumers first</source>
        <translation>Niezgodne, od największej liczby konsumentów</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ryzykowne</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>◔ Parked</source>
        <translation>◔ Odłożono na później</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Zaakceptowano</translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Niezgodna dla %n konsumenta, nieznane dla %1</numerusform>
            <numerusform>Niezgodna dla %n konsumentów, nieznane dla %1</numerusform>
            <numerusform>Niezgodna dla %n konsumentów, nieznane dla %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Niezgodna dla %n konsumenta</numerusform>
            <numerusform>Niezgodna dla %n konsumentów</numerusform>
            <numerusform>Niezgodna dla %n konsumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Nieznane dla %n konsumenta</numerusform>
            <numerusform>Nieznane dla %n konsumentów</numerusform>
            <numerusform>Nieznane dla %n konsumentów</numerusform>
        </translation>
    </message>
    <message>
        <source>No listed consumer breaks</source>
        <translation>Niezgodna dla żadnego konsumenta z listy</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One decision for all of them</source>
        <translation>Jedna decyzja dla wszystkich</translation>
    </message>
    <message>
        <source>Skipped unless you choose it</source>
        <translation>Pomijane, chyba że zostanie wybrane</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n bezpieczna zmiana: zaakceptować?</numerusform>
            <numerusform>%n bezpieczne zmiany: zaakceptować razem?</numerusform>
            <numerusform>%n bezpiecznych zmian: zaakceptować razem?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n zmiana samych słów</numerusform>
            <numerusform>%n zmiany samych słów</numerusform>
            <numerusform>%n zmian samych słów</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Już nie znaleziono</translation>
    </message>
    <message>
        <source>They decided differently</source>
        <translation>Zdecydowano różnie</translation>
    </message>
</context>
<context>
    <name>ui::DeskBar</name>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Zamienia ekrany sceny i pulpitu.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Zaciemnij</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message>
        <source>of %1 on this change</source>
        <translation>z %1 na tę zmianę</translation>
    </message>
    <message>
        <source>on this change</source>
        <translation>na tę zmianę</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 po czasie</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>⚠ Over its share. Park it with K, and it returns at the end.</source>
        <translation>⚠ Udział czasu przekroczony. Klawisz K odkłada zmianę na później; wróci na końcu.</translation>
    </message>
    <message>
        <source>%1 on this change, %2</source>
        <translation>%1 na tę zmianę, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskCourse</name>
    <message>
        <source>A meeting was left at change %1 of %2.</source>
        <translation>Spotkanie przerwano przy zmianie %1 z %2.</translation>
    </message>
    <message>
        <source>A meeting was left at its summary.</source>
        <translation>Spotkanie przerwano przy podsumowaniu.</translation>
    </message>
</context>
<context>
    <name>ui::DeskGroup</name>
    <message>
        <source>All of them are decided.</source>
        <translation>Wszystkie są rozstrzygnięte.</translation>
    </message>
    <message>
        <source>One key decides all of them, and the same key again takes it back.</source>
        <translation>Jeden klawisz rozstrzyga wszystkie, a ponownie naciśnięty to cofa.</translation>
    </message>
</context>
<context>
    <name>ui::DeskNotes</name>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notatki prywatne</translation>
    </message>
    <message>
        <source>Only you see them until Ctrl+Enter publishes them.</source>
        <translation>Nikt inny ich nie widzi, dopóki Ctrl+Enter ich nie opublikuje.</translation>
    </message>
    <message>
        <source>only you see this until it is published</source>
        <translation>niewidoczne dla innych aż do opublikowania</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kto to powiedział</translation>
    </message>
    <message>
        <source>On the Stage and into the minutes (Ctrl+Enter)</source>
        <translation>Na scenę i do protokołu (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::DeskScreens</name>
    <message>
        <source>The room sees %1, you are on %2.</source>
        <translation>Sala widzi %1, pulpit jest na %2.</translation>
    </message>
    <message>
        <source>Stage and Desk share this screen.</source>
        <translation>Scena i pulpit są na tym samym ekranie.</translation>
    </message>
</context>
<context>
    <name>ui::DeskSide</name>
    <message>
        <source>Private notes</source>
        <translation>Notatki prywatne</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Głosy sprzed spotkania</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>W sali</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Odłożone na później</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Odłóż na później…</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
</context>
<context>
    <name>ui::DeskText</name>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odłożono na później</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Podejmij</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Zdecydowano</translation>
    </message>
</context>
<context>
    <name>ui::DocsLens</name>
    <message>
        <source>What is said of the change</source>
        <translation>Co mówi się o zmianie</translation>
    </message>
</context>
<context>
    <name>ui::DocsPage</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Choose a change to read what is said of it.</source>
        <translation>Należy wybrać zmianę, aby przeczytać, co się o niej mówi.</translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message>
        <source>What it is</source>
        <translation>Czym to jest</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Z czego się składa</translation>
    </message>
    <message>
        <source>Nothing that the contract knows stands at the caret.</source>
        <translation>Przy kursorze nie stoi nic, co zna kontrakt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Szuflada</translation>
    </message>
    <message>
        <source>Panes of the drawer</source>
        <translation>Panele szuflady</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Zamknij szufladę</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::DropButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::EditPage</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Nie udało się odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Żaden plik nie jest otwarty.</translation>
    </message>
    <message>
        <source>Files in this language are shown, but not read yet.</source>
        <translation>Pliki w tym języku są pokazywane, ale jeszcze nie czytane.</translation>
    </message>
    <message>
        <source>The contract is being read.</source>
        <translation>Kontrakt jest czytany.</translation>
    </message>
    <message>
        <source>The contract offers nothing yet. The Edit menu has commands that add to it.</source>
        <translation>Kontrakt jeszcze nic nie oferuje. Polecenia w menu „Edycja” go uzupełniają.</translation>
    </message>
    <message>
        <source>This file belongs to no contract that could be read.</source>
        <translation>Ten plik nie należy do żadnego kontraktu, który dało się odczytać.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>ui::EditedText</name>
    <message>
        <source>deletion</source>
        <translation>usunięcie</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>wstawienie</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>pisanie</translation>
    </message>
    <message>
        <source>discarding of changes</source>
        <translation>porzucenie zmian</translation>
    </message>
    <message>
        <source>change from outside</source>
        <translation>zmiana z zewnątrz</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Porównaj</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Zachowaj moje</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Prz&amp;eładuj</translation>
    </message>
    <message>
        <source>Screen readers are told nothing of this text: it is larger than 1 MB, and they would make typing slow.</source>
        <translation>Czytniki ekranu nie otrzymują tego tekstu: jest większy niż 1 MB, a spowolniłyby pisanie.</translation>
    </message>
    <message>
        <source>&amp;Let them read it</source>
        <translation>Pozwól im &amp;czytać</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1: plik zmieniony przez inny program, a są w nim niezapisane zmiany.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Na dysku</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Własny niezapisany tekst</translation>
    </message>
    <message>
        <source>This file has lines too long to type in: it is laid out here to be read, and unchanged on the disk.</source>
        <translation>Ten plik ma wiersze zbyt długie do pisania: jest tu ułożony do czytania, a na dysku bez zmian.</translation>
    </message>
    <message>
        <source>Compare shows it in the same way. To change it here, give it shorter lines.</source>
        <translation>Porównanie pokazuje go tak samo. Aby go tu zmienić, potrzebuje krótszych wierszy.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it, and one of the two texts would be lost. Decide which one stays.</source>
        <translation>Nie zapisano %1: inny program zmienił plik, a jeden z dwóch tekstów przepadłby. Zdecyduj, który zostaje.</translation>
    </message>
    <message>
        <source>%1 is not on the disk any more.</source>
        <translation>%1 nie ma już na dysku.</translation>
    </message>
    <message>
        <source>Another branch may be checked out, or somebody deleted it. Your text is kept here; saving writes the file anew.</source>
        <translation>Może wybrano inną gałąź albo ktoś go usunął. Twój tekst jest tu zachowany; zapis utworzy plik na nowo.</translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message>
        <source>No file is open.</source>
        <translation>Żaden plik nie jest otwarty.</translation>
    </message>
    <message>
        <source>Choose one in the list of contracts.</source>
        <translation>Należy wybrać plik z listy kontraktów.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Edytor</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Otwarte pliki</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, niezapisany</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Pokaż &amp;różnice</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>&amp;Porzuć…</translation>
    </message>
    <message>
        <source>recovered, not saved yet</source>
        <translation>odzyskany, jeszcze niezapisany</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>Odzyskano %n plik z niezapisanymi zmianami, ale później coś zapisano: najpierw obejrzyj różnice. %1</numerusform>
            <numerusform>Odzyskano %n pliki z niezapisanymi zmianami, ale później coś zapisano: najpierw obejrzyj różnice. %1</numerusform>
            <numerusform>Odzyskano %n plików z niezapisanymi zmianami, ale później coś zapisano: najpierw obejrzyj różnice. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>Odzyskano %n plik z niezapisanymi zmianami: %1</numerusform>
            <numerusform>Odzyskano %n pliki z niezapisanymi zmianami: %1</numerusform>
            <numerusform>Odzyskano %n plików z niezapisanymi zmianami: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>jeszcze nie zapisano</translation>
    </message>
</context>
<context>
    <name>ui::ElementCells</name>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nie odczytano</translation>
    </message>
</context>
<context>
    <name>ui::EntryRows</name>
    <message>
        <source>%1, entry %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, wpis %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Usuń ten wpis</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Usuń wpis %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceField</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Dane testowe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metryka</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Zrzut ekranu</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Krok ręczny</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Test</translation>
    </message>
    <message>
        <source>+ Log</source>
        <translation>+ Dziennik</translation>
    </message>
    <message>
        <source>+ Manual Step</source>
        <translation>+ Krok ręczny</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the attached file: %1</source>
        <translation>SHA-256 załączonego pliku: %1</translation>
    </message>
    <message>
        <source>Attach a File…</source>
        <translation>Dołącz plik…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Co to pokazuje</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Kind of evidence %1</source>
        <translation>Rodzaj potwierdzenia %1</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, potwierdzenie %2</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Usuń to potwierdzenie</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Usuń potwierdzenie %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>a key's comment and fingerprint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the packet is written as</source>
        <translation>Format zapisu pakietu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Key of the seal beside the file</source>
        <translation>Klucz pieczęci obok pliku</translation>
    </message>
    <message>
        <source>Certificate for the seal inside the PDF</source>
        <translation>Certyfikat pieczęci wewnątrz pliku PDF</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Hasło certyfikatu</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Plik do zapisania</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksportuj %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Drukowane strony</translation>
    </message>
    <message>
        <source>PDF: to read and print</source>
        <translation>PDF: do czytania i druku</translation>
    </message>
    <message>
        <source>Markdown: to read anywhere</source>
        <translation>Markdown: do czytania wszędzie</translation>
    </message>
    <message>
        <source>packet.json: what was signed</source>
        <translation>packet.json: to, co podpisano</translation>
    </message>
    <message>
        <source>One file to hand over: to be signed elsewhere</source>
        <translation>Jeden plik do przekazania: do podpisu gdzie indziej</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Write it as</source>
        <translation>&amp;Zapisz jako</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Seal beside it</source>
        <translation>Pieczęć &amp;obok</translation>
    </message>
    <message>
        <source>Seal &amp;inside</source>
        <translation>Pieczęć &amp;wewnątrz</translation>
    </message>
    <message>
        <source>For readers of PDFs: it shows that nothing changed since, never who sealed it.</source>
        <translation>Dla przeglądarek PDF: pokazuje, że nic się od tego czasu nie zmieniło, nigdy zaś, kto ją złożył.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>P&amp;lik</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wy&amp;bierz…</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>&amp;Certyfikat…</translation>
    </message>
    <message>
        <source>None (.p12)</source>
        <translation>Brak (.p12)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Bez pieczęci</translation>
    </message>
    <message>
        <source>Without one, whoever verifies the file believes what is attached, but not its pages.</source>
        <translation>Bez niej sprawdzający plik może wierzyć załącznikom, lecz nie stronom.</translation>
    </message>
    <message>
        <source>It goes into a file of the same name and .sig. It is believed where allowed_signers lets you seal exports.</source>
        <translation>Trafia do pliku o tej samej nazwie z .sig. Jest uznawana tam, gdzie allowed_signers pozwala pieczętować eksporty.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Eksport do</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>✓ %1 is written.</source>
        <translation>✓ Zapisano %1.</translation>
    </message>
    <message>
        <source>✓ %1 is written, and its seal beside it: hand on both.</source>
        <translation>✓ Zapisano %1, a obok pieczęć: należy przekazać oba pliki.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Zapisz &amp;gdzie indziej…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Układanie stron…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Zapisywanie pliku…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Eksport: %1</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Pokaż %n</numerusform>
            <numerusform>Pokaż wszystkie %n</numerusform>
            <numerusform>Pokaż wszystkie %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Fault</name>
    <message>
        <source>This machine has not enough memory for it.</source>
        <translation>Ten komputer ma na to za mało pamięci.</translation>
    </message>
    <message>
        <source>What is shown is as it was before.</source>
        <translation>Widać to, co było wcześniej.</translation>
    </message>
    <message>
        <source>Countersign made a mistake of its own: %1</source>
        <translation>Countersign sam popełnił błąd: %1</translation>
    </message>
    <message>
        <source>What is shown is as it was before. The details help those who can mend it.</source>
        <translation>Widać to, co było wcześniej. Szczegóły pomogą tym, którzy mogą to naprawić.</translation>
    </message>
</context>
<context>
    <name>ui::FieldBox</name>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Proposed from the facts. Signing makes it your word; change it if it is not.</source>
        <translation>Propozycja na podstawie faktów. Podpis czyni z niej słowa podpisującego; jeśli się nie zgadza, należy ją zmienić.</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>The question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence</source>
        <translation>Co należy postanowić, w jednym zdaniu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Why so, for somebody who was not there</source>
        <translation>Dlaczego tak, dla kogoś, kogo przy tym nie było</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Warunki, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Odpowiedzialny za produkt</translation>
    </message>
    <message>
        <source>Engineering owner, backend</source>
        <translation>Odpowiedzialny techniczny, backend</translation>
    </message>
    <message>
        <source>Engineering owner, frontend</source>
        <translation>Odpowiedzialny techniczny, frontend</translation>
    </message>
    <message>
        <source>QA or operations reviewer</source>
        <translation>Recenzent z QA lub eksploatacji</translation>
    </message>
    <message>
        <source>In scope, one a line</source>
        <translation>W zakresie, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Out of scope, one a line</source>
        <translation>Poza zakresem, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Assumptions that need approval</source>
        <translation>Założenia wymagające zatwierdzenia</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Potwierdzenia akceptacji</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Klasa zgodności</translation>
    </message>
    <message>
        <source>Who is affected, and how</source>
        <translation>Kogo to dotyka i jak</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Zachowanie przy ponawianiu</translation>
    </message>
    <message>
        <source>What a caller may repeat, and what happens then</source>
        <translation>Co wywołujący może powtórzyć i co się wtedy dzieje</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>How the release goes back when it goes wrong</source>
        <translation>Jak wycofać wydanie, gdy coś pójdzie źle</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan migracji</translation>
    </message>
    <message>
        <source>Where it stands, or what it is</source>
        <translation>Gdzie go zapisano lub jak brzmi</translation>
    </message>
    <message>
        <source>What would still be ambiguous to someone who missed the planning meeting?</source>
        <translation>Co byłoby nadal niejednoznaczne dla kogoś, kto opuścił spotkanie planistyczne?</translation>
    </message>
    <message>
        <source>What evidence would make this safe enough to ship?</source>
        <translation>Jakie potwierdzenia pozwoliłyby bezpiecznie to wydać?</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Dalsze pytania</translation>
    </message>
    <message>
        <source>Why the version is below the computed bump</source>
        <translation>Dlaczego wersja jest niższa od obliczonej</translation>
    </message>
    <message>
        <source>Only where it is</source>
        <translation>Tylko gdzie to jest</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Imię i nazwisko &lt;adres&gt;</translation>
    </message>
</context>
<context>
    <name>ui::FileFacts</name>
    <message>
        <source>Position of the caret</source>
        <translation>Położenie kursora</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>W. %1, kol. %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Read without errors</source>
        <translation>Odczytano bez błędów</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nie UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 z BOM</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Filter: breaking, owner:…, /path</source>
        <translation>Filtr: breaking, owner:…, /path</translation>
    </message>
    <message>
        <source>Filter of the changes</source>
        <translation>Filtr zmian</translation>
    </message>
    <message>
        <source>Words such as breaking, undecided, owner:frontend or /orders; a minus before a word turns it round.</source>
        <translation>Słowa takie jak breaking, undecided, owner:frontend lub /orders; minus przed słowem je odwraca.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Uwzględniaj wie&amp;lkość liter</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Szukaj w tym pliku</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Wynik wyszukiwania</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Po&amp;przednie</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Następne</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Zam&amp;knij</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zamień</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Zamień &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Całe &amp;wyrazy</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Wyrażenie reg&amp;ularne</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>W &amp;zaznaczeniu</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>W obrębie wiersza. W zamianie $1 powtarza pierwszą grupę, \n to nowy wiersz.</translation>
    </message>
</context>
<context>
    <name>ui::FixButton</name>
    <message>
        <source>Fix…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Szybka poprawka</translation>
    </message>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Co można tu zrobić (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ jeszcze %n wiersz</numerusform>
            <numerusform>⋯ jeszcze %n wiersze</numerusform>
            <numerusform>⋯ jeszcze %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>usunięte: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>dodane: %1</translation>
    </message>
    <message>
        <source>What it does to the text</source>
        <translation>Co zmienia w tekście</translation>
    </message>
</context>
<context>
    <name>ui::FoldBar</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Show %1 more lines at both ends</source>
        <translation>Pokaż jeszcze %1 wierszy na obu końcach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Show all of these lines</source>
        <translation>Pokaż wszystkie te wiersze</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n niezmieniony wiersz</numerusform>
            <numerusform>%n niezmienione wiersze</numerusform>
            <numerusform>%n niezmienionych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 przed %2</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>Pokaż %1 z %2</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Pokaż wszystko z %1</translation>
    </message>
</context>
<context>
    <name>ui::FormCourse</name>
    <message>
        <source>Change %1</source>
        <comment>a key of an object</comment>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::FormPane</name>
    <message>
        <source>No object that has plain values stands at the caret.</source>
        <translation>Przy kursorze nie ma obiektu z prostymi wartościami.</translation>
    </message>
    <message>
        <source>The text has more here than a field can hold.</source>
        <translation>W tekście jest tu więcej, niż mieści pole.</translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Przy kursorze nie ma odwołania.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 donikąd nie prowadzi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>jeszcze %n wiersz</numerusform>
            <numerusform>jeszcze %n wiersze</numerusform>
            <numerusform>jeszcze %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Glossary</name>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>What consumers rely on today: as a rule the newest version with a tag. Everything is compared with it.</source>
        <translation>To, na czym konsumenci polegają dzisiaj: z reguły najnowsza wersja z tagiem. Wszystko porównuje się z nią.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>What is proposed: the last commit, or your working tree while it holds something that is not committed. Only a commit can be signed.</source>
        <translation>To, co się proponuje: ostatni commit albo katalog roboczy, dopóki zawiera coś, czego nie ma w commicie. Podpisać można tylko commit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>One cause, however many operations it shows in. It is decided once.</source>
        <translation>Jedna przyczyna, niezależnie od liczby operacji, w których się ujawnia. Decyzję podejmuje się raz.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>One place where a change is visible: an operation, in its request or its response. A change in a shared schema can have hundreds.</source>
        <translation>Jedno miejsce, w którym widać zmianę: operacja, w jej żądaniu lub odpowiedzi. Zmiana we wspólnym schemacie może mieć ich setki.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>A payload, as small as possible, that one version accepts and the other refuses. It proves that the change breaks something.</source>
        <translation>Możliwie najmniejszy ładunek, który jedna wersja przyjmuje, a druga odrzuca. Dowodzi, że zmiana jest niezgodna.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does not, ◌ nobody knows: that is never shown as fine.</source>
        <translation>Ktoś, kto wywołuje to API, wraz z wersją, na której polega. ● odczytuje właśnie to pole, ○ nie odczytuje, ◌ nie wiadomo: tego nigdy nie pokazuje się jako dobre.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>Bezpieczny sposób</translation>
    </message>
    <message>
        <source>How to get the same without breaking anybody: first add the new beside the old, let the consumers move, then take the old away.</source>
        <translation>Jak osiągnąć to samo, niczego nikomu nie psując: najpierw dodać nowe obok starego, pozwolić konsumentom przejść, a potem usunąć stare.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>The change has another meaning now than when it was decided. The decision does not count until somebody keeps it or decides again.</source>
        <translation>Zmiana ma teraz inne znaczenie niż w chwili decyzji. Decyzja się nie liczy, dopóki ktoś jej nie utrzyma lub nie podejmie nowej.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>How much was read and understood. Only when that is everything does “no changes” mean that there are none.</source>
        <translation>Ile odczytano i zrozumiano. Tylko gdy jest to wszystko, „bez zmian” oznacza, że zmian nie ma.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Who answers for an area: Backend for names, types and errors, Frontend for what the interface shows, Product for behaviour and criteria.</source>
        <translation>Kto odpowiada za obszar: Backend za nazwy, typy i błędy, Frontend za to, co pokazuje interfejs, Produkt za zachowanie i kryteria.</translation>
    </message>
    <message>
        <source>Why must I sign?</source>
        <translation>Dlaczego muszę podpisać?</translation>
    </message>
    <message>
        <source>This release changes something in your area. Your signature says that you have seen exactly these changes and decisions; anybody can verify it later, without a server.</source>
        <translation>To wydanie zmienia coś w obszarze podpisującego. Podpis mówi, że widział on dokładnie te zmiany i decyzje; każdy może to później sprawdzić, bez serwera.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>The record of a review: the changes, the decisions and the reasons, bound to both versions and signed. It is never edited; a correction is a new packet.</source>
        <translation>Zapis przeglądu: zmiany, decyzje i powody, związane z obiema wersjami i podpisane. Nigdy się go nie edytuje; poprawka to nowy pakiet.</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Przypięci podpisujący</translation>
    </message>
    <message>
        <source>The list of signers that you have accepted for this repository. When it changes you are asked again, unless somebody whom you accepted has signed the change.</source>
        <translation>Lista podpisujących zaakceptowana dla tego repozytorium. Gdy się zmieni, pytanie pada ponownie, chyba że zmianę podpisała osoba już zaakceptowana.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryMark</name>
    <message>
        <source>What is this?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Co oznacza „%1”?</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (niezapisany)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, how many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3</source>
        <comment>a line, the same replaced, place</comment>
        <translation>%1 staje się %2 w %3</translation>
    </message>
</context>
<context>
    <name>ui::HoverWords</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · used %2×</source>
        <translation>%1 · użyto %2×</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Donikąd nie prowadzi: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobList</name>
    <message>
        <source>Cancel What Runs</source>
        <translation>Anuluj trwające</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>What runs in the background and what ran, the newest first.</source>
        <translation>Co działa i działało w tle, od najnowszych.</translation>
    </message>
</context>
<context>
    <name>ui::JobLog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>trwa, %1 z %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ gotowe</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ niepowodzenie</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was said, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>opened the review “%1”</source>
        <translation>otwarto przegląd „%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said of the review: %1</source>
        <translation>powiedziano o przeglądzie: %1</translation>
    </message>
    <message>
        <source>said of %1: %2</source>
        <translation>powiedziano o %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>wycofano %n wypowiedź</numerusform>
            <numerusform>wycofano %n wypowiedzi</numerusform>
            <numerusform>wycofano %n wypowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>wypełniono %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>odnotowano %1</translation>
    </message>
    <message>
        <source>marked a change of meaning, %1</source>
        <translation>oznaczono zmianę znaczenia, %1</translation>
    </message>
    <message>
        <source>something that this version does not know</source>
        <translation>coś, czego ta wersja nie zna</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>would decide: %1, %2</source>
        <translation>proponowana decyzja: %1, %2</translation>
    </message>
    <message>
        <source>handed over the vote of %1: %2, %3</source>
        <translation>przekazano głos (%1): %2, %3</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>rozpoczęto spotkanie</translation>
    </message>
    <message>
        <source>wrote down that %1 is there</source>
        <translation>odnotowano obecność: %1</translation>
    </message>
    <message>
        <source>wrote down that %1 left</source>
        <translation>odnotowano wyjście: %1</translation>
    </message>
    <message>
        <source>showed a card of the meeting</source>
        <translation>pokazano kartę spotkania</translation>
    </message>
    <message>
        <source>showed %1</source>
        <translation>pokazano %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>odłożono na później %1</translation>
    </message>
    <message>
        <source>parked %1 for %2</source>
        <translation>odłożono na później %1, ustali to %2</translation>
    </message>
    <message>
        <source>took %1 up again</source>
        <translation>podjęto ponownie %1</translation>
    </message>
    <message>
        <source>published the note: %1</source>
        <translation>opublikowano notatkę: %1</translation>
    </message>
    <message>
        <source>added the action: %1</source>
        <translation>dodano działanie: %1</translation>
    </message>
    <message>
        <source>ended the meeting</source>
        <translation>zakończono spotkanie</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Everything that people said in this review, the newest first.</source>
        <translation>Wszystko, co powiedziano w tym przeglądzie, od najnowszych.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Pokaż zmianę</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapModel</name>
    <message>
        <source>▲ %1 (twice)</source>
        <translation>▲ %1 (podwójnie)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Dodaj klawisz</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Bez klawiszy</translation>
    </message>
    <message>
        <source>As &amp;Before</source>
        <translation>Jak &amp;przedtem</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa klawiszy</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Szukaj polecenia lub klawisza</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Naciśnij nowy klawisz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Letters count only where nothing is being written.</source>
        <translation>Należy wybrać polecenie, aby zmienić jego klawisze. Litery działają tylko tam, gdzie nic się nie pisze.</translation>
    </message>
    <message>
        <source>%1: press the new key, then add it.</source>
        <translation>%1: należy nacisnąć nowy klawisz, a potem go dodać.</translation>
    </message>
    <message>
        <source>▲ %1 and %2 have the same key: neither of them answers to it.</source>
        <translation>▲ %1 i %2 mają ten sam klawisz: żadne z nich na niego nie reaguje.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageBox</name>
    <message>
        <source>Language of the packet</source>
        <translation>Język pakietu</translation>
    </message>
    <message>
        <source>Of the pages that are printed. Rules, paths and values stay as they are.</source>
        <translation>Język drukowanych stron. Reguły, ścieżki i wartości pozostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>ui::ListField</name>
    <message>
        <source>Assumption</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdza</translation>
    </message>
    <message>
        <source>Add an Assumption</source>
        <translation>Dodaj założenie</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Przypięty do</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Add a Consumer</source>
        <translation>Dodaj konsumenta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Add a Question</source>
        <translation>Dodaj pytanie</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open a spec repository</source>
        <translation>Otwórz repozytorium kontraktów</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Zakres</translation>
    </message>
    <message numerus="yes">
        <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
        <translation>
            <numerusform>Nie znaleziono pliku OpenAPI, AsyncAPI, GraphQL, proto ani JSON Schema w %n pliku.</numerusform>
            <numerusform>Nie znaleziono pliku OpenAPI, AsyncAPI, GraphQL, proto ani JSON Schema w %n plikach.</numerusform>
            <numerusform>Nie znaleziono pliku OpenAPI, AsyncAPI, GraphQL, proto ani JSON Schema w %n plikach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file is the baseline?</source>
        <translation>Który plik jest wersją bazową?</translation>
    </message>
    <message>
        <source>Which file is the candidate?</source>
        <translation>Który plik jest kandydatem?</translation>
    </message>
    <message>
        <source>Which file is the baseline of %1?</source>
        <translation>Który plik jest wersją bazową %1?</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>W tym folderze nie ma żadnego pliku.</translation>
    </message>
    <message>
        <source>A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or JSON; or by its name: .graphql, .proto.</source>
        <translation>Kontrakt rozpoznaje się po tym, co stoi na jego początku: openapi, swagger, asyncapi lub $schema w YAML lub JSON; albo po nazwie: .graphql, .proto.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningPart</name>
    <message>
        <source>Mark as a change of meaning…</source>
        <translation>Oznacz jako zmianę znaczenia…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>It then counts as breaking, whatever its shape</source>
        <translation>Liczy się wtedy jako niezgodna, niezależnie od kształtu</translation>
    </message>
    <message>
        <source>What means something else now, then Enter</source>
        <translation>Co ma teraz inne znaczenie, potem Enter</translation>
    </message>
    <message>
        <source>Why the meaning changes</source>
        <translation>Dlaczego zmienia się znaczenie</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Your votes</source>
        <translation>Twoje głosy</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Pod ręką</translation>
    </message>
    <message>
        <source>Nobody voted yet.</source>
        <translation>Nikt jeszcze nie głosował.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>Głosowała %n osoba; liczba rozbieżności: %1.</numerusform>
            <numerusform>Głosowały %n osoby; liczba rozbieżności: %1.</numerusform>
            <numerusform>Głosowało %n osób; liczba rozbieżności: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>Zagłosowała %n osoba, nikt się nie sprzeciwia.</numerusform>
            <numerusform>Zagłosowały %n osoby, nikt się nie sprzeciwia.</numerusform>
            <numerusform>Zagłosowało %n osób, nikt się nie sprzeciwia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingRun</name>
    <message>
        <source>What breaks consumers is accepted with a plan only.</source>
        <translation>Zmiany niezgodne dla konsumentów można zaakceptować tylko z planem.</translation>
    </message>
    <message>
        <source>Park the change</source>
        <translation>Odłóż zmianę na później</translation>
    </message>
    <message>
        <source>Take up the parked change</source>
        <translation>Podejmij odłożoną zmianę</translation>
    </message>
    <message>
        <source>Publish the note</source>
        <translation>Opublikuj notatkę</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Dodaj działanie</translation>
    </message>
</context>
<context>
    <name>ui::NameSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Why it cannot be called that</source>
        <translation>Dlaczego nie może się tak nazywać</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Anu&amp;luj</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>ui::NoticeStrip</name>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>U&amp;kryj</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>ui::ObjectDocs</name>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ mediów</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Rozszerzenie</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpieczenie</translation>
    </message>
    <message>
        <source>not read: its reference leads nowhere</source>
        <translation>nieprzeczytane: odwołanie donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>what a reference leads to</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>użyto %1×</translation>
    </message>
    <message>
        <source>A reference in it leads nowhere: what it says is not known.</source>
        <translation>Odwołanie w nim donikąd nie prowadzi: nie wiadomo, co mówi.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Dyrektywa</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opcja</translation>
    </message>
</context>
<context>
    <name>ui::ObjectPane</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Dokumentacja</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Transmisja</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. This is from before.</source>
        <translation>Tekstu nie można teraz odczytać. To stan sprzed zmiany.</translation>
    </message>
</context>
<context>
    <name>ui::ObjectWire</name>
    <message>
        <source>✓ The written example, valid by its schema</source>
        <translation>✓ Zapisany przykład, zgodny ze schematem</translation>
    </message>
    <message>
        <source>✓ Made up, and valid by its schema</source>
        <translation>✓ Wymyślony, zgodny ze schematem</translation>
    </message>
    <message>
        <source>✗ The written example is not what its schema asks for: %1</source>
        <translation>✗ Zapisany przykład nie jest tym, czego żąda schemat: %1</translation>
    </message>
    <message>
        <source>◌ There is no example: %1</source>
        <translation>◌ Nie ma przykładu: %1</translation>
    </message>
    <message>
        <source>◌ Whether this is valid is not known: %1</source>
        <translation>◌ Nie wiadomo, czy to jest zgodne: %1</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>name of an example</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1 is not written out here: this is its value as JSON</source>
        <translation>%1 nie jest tu rozpisane: to jego wartość jako JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Odpowiedź %1</translation>
    </message>
    <message>
        <source>◌ Messages are written out for OpenAPI alone.</source>
        <translation>◌ Wiadomości są wypisywane tylko dla OpenAPI.</translation>
    </message>
</context>
<context>
    <name>ui::ObstaclePage</name>
    <message>
        <source>Enroll on a Branch</source>
        <translation>Zarejestruj na gałęzi</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Wróć do formularza</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Make a Key</source>
        <translation>Utwórz klucz</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Set It</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>You are not enrolled for this role</source>
        <translation>Brak rejestracji w tej roli</translation>
    </message>
    <message>
        <source>Enrolling writes a line with your key into .countersign/allowed_signers, on a branch of its own. It counts once somebody who is trusted already has merged it.</source>
        <translation>Rejestracja dopisuje wiersz z kluczem do .countersign/allowed_signers, na osobnej gałęzi. Liczy się, gdy scali ją ktoś, kto jest już zaufany.</translation>
    </message>
    <message>
        <source>Git does not know who you are</source>
        <translation>Git nie wie, kto pracuje</translation>
    </message>
    <message>
        <source>A signature stands for a person. Say your name and address once, for this repository.</source>
        <translation>Podpis oznacza osobę. Imię i nazwisko oraz adres podaje się raz dla tego repozytorium.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen that can sign</source>
        <translation>Nie ma ssh-keygen, który potrafi podpisywać</translation>
    </message>
    <message>
        <source>Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never leave it.</source>
        <translation>Podpisy tworzy ssh-keygen z OpenSSH, 8.9 lub nowszy, dzięki czemu klucze nigdy go nie opuszczają.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whom this repository believes</source>
        <translation>Nie można jeszcze ustalić, komu ufa to repozytorium</translation>
    </message>
    <message>
        <source>Whose signatures count is read from .countersign/allowed_signers on the default branch. The first who enrolls founds the file.</source>
        <translation>Czyje podpisy się liczą, odczytuje się z .countersign/allowed_signers na gałęzi domyślnej. Pierwsza rejestrująca się osoba zakłada ten plik.</translation>
    </message>
    <message>
        <source>Others are believed here than those you accepted</source>
        <translation>Repozytorium ufa innym osobom niż zaakceptowane</translation>
    </message>
    <message>
        <source>Do you believe these people?</source>
        <translation>Czy ufać tym osobom?</translation>
    </message>
    <message>
        <source>You have no key to sign with</source>
        <translation>Brak klucza do podpisu</translation>
    </message>
    <message>
        <source>Make one, and give it a passphrase when you are asked for it. It stays on this machine.</source>
        <translation>Należy go utworzyć i po zapytaniu nadać mu hasło. Pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Your key is there, and cannot sign now</source>
        <translation>Klucz jest, lecz nie może teraz podpisywać</translation>
    </message>
    <message>
        <source>A locked agent offers nothing: unlock it. Or put the private half of the key where ssh looks for it.</source>
        <translation>Zablokowany agent niczego nie oferuje: należy go odblokować. Można też umieścić prywatną połowę klucza tam, gdzie szuka jej ssh.</translation>
    </message>
    <message>
        <source>There is nothing for you to sign</source>
        <translation>Nie ma tu nic do podpisania</translation>
    </message>
    <message>
        <source>It cannot be told whether you may sign</source>
        <translation>Nie można ustalić, czy podpis jest dozwolony</translation>
    </message>
</context>
<context>
    <name>ui::OfferQuote</name>
    <message>
        <source>Use It</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Take this over, to be signed as it is or changed</source>
        <translation>Przejmij, aby podpisać bez zmian lub po zmianie</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Said in %1. Press Enter in the empty field to use it.</source>
        <translation>Powiedziano w %1. Enter w pustym polu to wstawia.</translation>
    </message>
</context>
<context>
    <name>ui::OpenPoints</name>
    <message>
        <source>%1
%2</source>
        <comment>what is open and why</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Why it may stay so</source>
        <translation>Dlaczego może tak zostać</translation>
    </message>
    <message>
        <source>Why this may stay so: %1</source>
        <translation>Dlaczego może tak zostać: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Odnotuj</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Odnotuj: %1</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what it is, file</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Criteria (Given/When/Then)</source>
        <translation>Kryteria (Given/When/Then)</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>brak operacji</translation>
    </message>
    <message>
        <source>Given/When/Then %1, of %2</source>
        <translation>Given/When/Then %1, dla %2</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtruj plan</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the contract holds; Enter leads to its place in the text</source>
        <translation>Co zawiera kontrakt; Enter prowadzi do miejsca w tekście</translation>
    </message>
    <message>
        <source>Nothing in the outline matches “%1”.</source>
        <translation>Nic w planie nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Jak w pliku</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>By changes</source>
        <translation>Według zmian</translation>
    </message>
    <message>
        <source>Order of the outline: %1</source>
        <translation>Kolejność planu: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Przejdź tam</translation>
    </message>
    <message>
        <source>Add &amp;Path…</source>
        <translation>Dodaj ście&amp;żkę…</translation>
    </message>
    <message>
        <source>Add &amp;Path Below…</source>
        <translation>Dodaj ście&amp;żkę poniżej…</translation>
    </message>
    <message>
        <source>Add &amp;Operation…</source>
        <translation>Dodaj &amp;operację…</translation>
    </message>
    <message>
        <source>Add &amp;Schema…</source>
        <translation>Dodaj &amp;schemat…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewRuler</name>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation>Zmiany w całym tekście; kliknięcie przenosi do nich</translation>
    </message>
</context>
<context>
    <name>ui::OwnerList</name>
    <message>
        <source>Must sign. %1</source>
        <translation>Musi podpisać. %1</translation>
    </message>
    <message>
        <source>Is asked, and need not sign. %1</source>
        <translation>Jest pytany i nie musi podpisywać. %1</translation>
    </message>
    <message>
        <source>✓ %1: %2 has signed</source>
        <translation>✓ %1: podpis złożony, %2</translation>
    </message>
    <message>
        <source>✗ %1: the sign-off of %2 does not count</source>
        <translation>✗ %1: zatwierdzenie (%2) się nie liczy</translation>
    </message>
    <message>
        <source>— %1: not signed yet</source>
        <translation>— %1: jeszcze bez podpisu</translation>
    </message>
    <message>
        <source>— %1: %2 has not signed yet</source>
        <translation>— %1: %2, jeszcze bez podpisu</translation>
    </message>
</context>
<context>
    <name>ui::PacketBar</name>
    <message>
        <source>Hand Over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>The packet and its sign-offs as one file, for who signs elsewhere</source>
        <translation>Pakiet i jego zatwierdzenia w jednym pliku, dla podpisujących gdzie indziej</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>sporządzony</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the id of a packet and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to the first thing that is missing.</source>
        <translation>Przechodzi do pierwszego brakującego elementu.</translation>
    </message>
</context>
<context>
    <name>ui::PacketForm</name>
    <message>
        <source>Form of the packet</source>
        <translation>Formularz pakietu</translation>
    </message>
</context>
<context>
    <name>ui::PacketPreview</name>
    <message>
        <source>Preview of the packet</source>
        <translation>Podgląd pakietu</translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message>
        <source>Decision to make</source>
        <translation>Decyzja do podjęcia</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Sprawdzenie odpowiedzialnych</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Granica zakresu</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Potwierdzenia akceptacji</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Klasa zgodności</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Wpływ na konsumentów</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Zachowanie przy ponawianiu</translation>
    </message>
    <message>
        <source>Rollback notes</source>
        <translation>Uwagi o wycofaniu</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Pytania do recenzentów</translation>
    </message>
    <message>
        <source>Changes and decisions</source>
        <translation>Zmiany i decyzje</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nieocenione</translation>
    </message>
    <message>
        <source>Committed files</source>
        <translation>Pliki w commicie</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 I jeszcze %n.</numerusform>
            <numerusform>%1 I jeszcze %n.</numerusform>
            <numerusform>%1 I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>do obejrzenia</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Sign the rejection…</source>
        <translation>Podpisz odrzucenie…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Podpisz…</translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>You are enrolled on the branch %1</source>
        <translation>Zarejestrowano na gałęzi %1</translation>
    </message>
    <message>
        <source>Somebody who is trusted already merges it; then you can sign.</source>
        <translation>Scali ją ktoś, kto jest już zaufany; potem można podpisywać.</translation>
    </message>
    <message>
        <source>No sign-off of it is new</source>
        <translation>Nie ma w nim nowych zatwierdzeń</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>Przejęto %n zatwierdzenie</numerusform>
            <numerusform>Przejęto %n zatwierdzenia</numerusform>
            <numerusform>Przejęto %n zatwierdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>There is no packet yet</source>
        <translation>Nie ma jeszcze pakietu</translation>
    </message>
    <message>
        <source>A packet is drawn up from what is decided on a baseline and a candidate of a git repository.</source>
        <translation>Pakiet sporządza się z decyzji dotyczących wersji bazowej i kandydata z repozytorium git.</translation>
    </message>
    <message>
        <source>What was said since makes a new packet: these sign-offs do not carry over</source>
        <translation>Późniejsze wypowiedzi tworzą nowy pakiet: te zatwierdzenia na niego nie przechodzą</translation>
    </message>
    <message>
        <source>%1. %2 stays as it was signed; %3 takes its place.</source>
        <comment>sign-offs and two packets</comment>
        <translation>%1. %2 pozostaje w podpisanej postaci; zastępuje go %3.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Hand the Packet Over</source>
        <translation>Przekaż pakiet</translation>
    </message>
    <message>
        <source>Packets (*.packet)</source>
        <translation>Pakiety (*.packet)</translation>
    </message>
    <message>
        <source>Take Over Sign-Offs</source>
        <translation>Przejmij zatwierdzenia</translation>
    </message>
    <message>
        <source>Attach Evidence</source>
        <translation>Dołącz potwierdzenie</translation>
    </message>
    <message>
        <source>Verify a Packet</source>
        <translation>Sprawdź pakiet</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf *.md packet.json);;All files (*)</source>
        <translation>Pakiety (*.packet *.pdf *.md packet.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose the Clone</source>
        <translation>Wybierz klon</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: sign when it can be.</source>
        <translation>Kandydata nie można teraz porównać: podpisać należy, gdy będzie to możliwe.</translation>
    </message>
</context>
<context>
    <name>ui::PageAbsence</name>
    <message>
        <source>This folder has no history to compare with.</source>
        <translation>Ten folder nie ma historii do porównania.</translation>
    </message>
    <message>
        <source>It is no git repository: its contracts can be read and edited, and two files can be compared.</source>
        <translation>Nie jest repozytorium git: kontrakty można czytać i edytować, a dwa pliki porównać.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Nie ma jeszcze z czym porównać.</translation>
    </message>
    <message>
        <source>These two could not be compared.</source>
        <translation>Nie udało się porównać tych dwóch.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the candidate equals the baseline in meaning.</source>
        <translation>Nie ma o czym decydować: kandydat ma to samo znaczenie co wersja bazowa.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Kandydat ma to samo znaczenie co wersja bazowa.</translation>
    </message>
    <message>
        <source>Baseline and candidate are being compared …</source>
        <translation>Trwa porównywanie wersji bazowej i kandydata …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then.</source>
        <translation>Można to naprawić w Edycji; błąd w wersji bazowej pozostanie, wtedy należy wybrać inną wersję bazową.</translation>
    </message>
    <message>
        <source>What differs cannot be read, so nobody knows what it changes.</source>
        <translation>Różnic nie da się odczytać, więc nikt nie wie, co zmieniają.</translation>
    </message>
    <message>
        <source>Neither side has a contract.</source>
        <translation>Żadna strona nie ma kontraktu.</translation>
    </message>
    <message>
        <source>Choose a baseline or a candidate that has one.</source>
        <translation>Należy wybrać wersję bazową lub kandydata z kontraktem.</translation>
    </message>
    <message>
        <source>Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline.</source>
        <translation>To, na czym polegają konsumenci, należy oznaczyć tagiem wersji (git tag v1.0.0), a stanie się wersją bazową.</translation>
    </message>
    <message>
        <source>Nothing was compared. What changed is seen against an earlier commit, another branch, or a file.</source>
        <translation>Niczego nie porównano. Co się zmieniło, widać względem wcześniejszego commitu, innej gałęzi albo pliku.</translation>
    </message>
    <message>
        <source>The baseline and the candidate are the same commit.</source>
        <translation>Wersja bazowa i kandydat to ten sam commit.</translation>
    </message>
    <message>
        <source>It is the first one: there is none before it.</source>
        <translation>To pierwszy: przed nim nie ma żadnego.</translation>
    </message>
</context>
<context>
    <name>ui::PageFrame</name>
    <message>
        <source>Navigator</source>
        <translation>Nawigator</translation>
    </message>
    <message>
        <source>Opens the pane over the others</source>
        <translation>Otwiera panel nad pozostałymi</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panele</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Podgląd stron</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Rysowanie stron…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>ui::PageStack</name>
    <message>
        <source>Show the &amp;Texts</source>
        <translation>Pokaż &amp;teksty</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>&amp;Language of the packet</source>
        <translation>&amp;Język pakietu</translation>
    </message>
</context>
<context>
    <name>ui::PairChoice</name>
    <message>
        <source>it is the first commit, and no version tag is reachable from the candidate</source>
        <translation>to pierwszy commit, a z kandydata nie da się dojść do żadnego tagu wersji</translation>
    </message>
    <message>
        <source>it is the default branch of a bare repository, which has no working tree</source>
        <translation>to domyślna gałąź nagiego repozytorium, które nie ma katalogu roboczego</translation>
    </message>
</context>
<context>
    <name>ui::PairSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Analysed %1 of %2 operations, %3 of %4 schemas</source>
        <translation>Przeanalizowano operacje: %1 z %2, schematy: %3 z %4</translation>
    </message>
    <message>
        <source>✓ %1, nothing left out</source>
        <translation>✓ %1, niczego nie pominięto</translation>
    </message>
    <message>
        <source>⚠ %1, %2</source>
        <translation>⚠ %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n rzecz, za którą nikt nie może poręczyć</numerusform>
            <numerusform>%n rzeczy, za które nikt nie może poręczyć</numerusform>
            <numerusform>%n rzeczy, za które nikt nie może poręczyć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>Nie znaleziono kontraktu</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n kontrakt, identyczny co do bajta</numerusform>
            <numerusform>%n kontrakty, identyczne co do bajta</numerusform>
            <numerusform>%n kontraktów, identycznych co do bajta</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ From before: %1</source>
        <translation>⚠ Z wcześniej: %1</translation>
    </message>
    <message>
        <source>The candidate as it is now could not be compared: nobody can vouch for it.</source>
        <translation>Kandydata w obecnej postaci nie udało się porównać: nikt nie może za niego ręczyć.</translation>
    </message>
    <message>
        <source>The same commit on both sides: nothing was compared</source>
        <translation>Ten sam commit po obu stronach: niczego nie porównano</translation>
    </message>
    <message>
        <source>you, once git knows your name</source>
        <translation>Ty, gdy tylko git pozna Twoje imię</translation>
    </message>
</context>
<context>
    <name>ui::Panels</name>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Użycia</translation>
    </message>
    <message>
        <source>There is no further change in this file.</source>
        <translation>W tym pliku nie ma dalszych zmian.</translation>
    </message>
</context>
<context>
    <name>ui::PeekFrame</name>
    <message>
        <source>Peek at the definition</source>
        <translation>Podgląd definicji</translation>
    </message>
    <message>
        <source>Text of the definition</source>
        <translation>Tekst definicji</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>anything</source>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>eksporty</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Może podpisywać</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Odcisk klucza</translation>
    </message>
    <message>
        <source>Whom the repository believes</source>
        <translation>Komu ufa repozytorium</translation>
    </message>
    <message>
        <source>Compare the fingerprints with these people themselves, by telephone or across the table. You are asked once; later changes ask again unless somebody named here signed them.</source>
        <translation>Odciski należy porównać z samymi tymi osobami, przez telefon lub osobiście. Pytanie pada raz; przy późniejszych zmianach ponownie, chyba że podpisał je ktoś tu wymieniony.</translation>
    </message>
    <message>
        <source>I Believe These People</source>
        <translation>Ufam tym osobom</translation>
    </message>
    <message>
        <source>%1 names these people. %2</source>
        <comment>a revision and why it is trusted</comment>
        <translation>%1 wymienia te osoby. %2</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>W wierszu poleceń: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlaceBar</name>
    <message>
        <source>root: %1</source>
        <comment>the contract a file is seen from</comment>
        <translation>korzeń: %1</translation>
    </message>
    <message>
        <source>Seen from the contract %1</source>
        <translation>Widziane z kontraktu %1</translation>
    </message>
    <message>
        <source>root: %1 ▾</source>
        <comment>the contract a file is seen from, among others</comment>
        <translation>korzeń: %1 ▾</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ścieżka pliku</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>O pliku</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare the meeting</source>
        <translation>Przygotuj spotkanie</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Kto przyjdzie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Głosy sprzed spotkania</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Importuj głosy…</translation>
    </message>
    <message>
        <source>A .votes.json file that somebody handed over; it can be dropped here, too.</source>
        <translation>Plik .votes.json, który ktoś przekazał; można go też tu upuścić.</translation>
    </message>
    <message>
        <source>Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings theirs by git.</source>
        <translation>Pliki z końcówką `.votes.json` można tu upuścić. Osoby pracujące w tym repozytorium przekazują swoje przez git.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekrany</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Zamienia ekrany sceny i pulpitu.</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Rozpocznij spotkanie</translation>
    </message>
    <message>
        <source>F5 starts it, too.</source>
        <translation>F5 też je rozpoczyna.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>ui::PrepareTimes</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Nothing breaks: no change has a share of its own.</source>
        <translation>Brak niezgodności: żadna zmiana nie ma własnego udziału czasu.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ Sam %n udział czasu zajmuje %1 z %2 min.</numerusform>
            <numerusform>⚠ Same %n udziały czasu zajmują %1 z %2 min.</numerusform>
            <numerusform>⚠ Samych %n udziałów czasu zajmuje %1 z %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>%n udział czasu zajmuje %1 z %2 min.</numerusform>
            <numerusform>%n udziały czasu zajmują %1 z %2 min.</numerusform>
            <numerusform>%n udziałów czasu zajmuje %1 z %2 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the meeting</source>
        <translation>Przewidziany czas spotkania</translation>
    </message>
    <message>
        <source>Time for each breaking change</source>
        <translation>Przewidziany czas na każdą niezgodną zmianę</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Na spotkanie</translation>
    </message>
    <message>
        <source>For each breaking change</source>
        <translation>Na każdą niezgodną zmianę</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The packet as text</source>
        <translation>Pakiet jako tekst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>The packet as it is printed</source>
        <translation>Pakiet w postaci do druku</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of no contract that can be read: no rule was asked</source>
        <translation>
            <numerusform>%n plik spoza czytelnych kontraktów: żadnej reguły nie sprawdzono</numerusform>
            <numerusform>%n pliki spoza czytelnych kontraktów: żadnej reguły nie sprawdzono</numerusform>
            <numerusform>%n plików spoza czytelnych kontraktów: żadnej reguły nie sprawdzono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n pominięty przez ustawienia</numerusform>
            <numerusform>%n pominięte przez ustawienia</numerusform>
            <numerusform>%n pominiętych przez ustawienia</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline tells which of them are new</source>
        <translation>żadna wersja bazowa nie mówi, co z tego jest nowe</translation>
    </message>
    <message>
        <source>the settings cannot be read: %1</source>
        <translation>nie można odczytać ustawień: %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>na razie</translation>
    </message>
    <message>
        <source>This text is of an older revision, and there to be read.</source>
        <translation>Ten tekst jest ze starszej wersji i służy do czytania.</translation>
    </message>
    <message>
        <source>Nothing can be done by itself at the caret.</source>
        <translation>Przy kursorze nic nie da się zrobić samo.</translation>
    </message>
    <message>
        <source>Only people know how to mend this: %1</source>
        <translation>Tylko człowiek wie, jak to naprawić: %1</translation>
    </message>
    <message>
        <source>%1: done in %2, and not saved yet.</source>
        <comment>name of the step, file</comment>
        <translation>%1: zrobione w %2, jeszcze niezapisane.</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ten tekst jest do czytania: nic nie można w nim zapisać.</translation>
    </message>
    <message>
        <source>These lines are laid out as the rest of the file already.</source>
        <translation>Te wiersze są już ułożone jak reszta pliku.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatuj</translation>
    </message>
    <message>
        <source>No problem is shown in the open files.</source>
        <translation>W otwartych plikach nie pokazano żadnego problemu.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible</source>
        <translation>Co jest nie tak w otwartych plikach; Enter tam prowadzi, Alt+Enter naprawia, gdzie się da</translation>
    </message>
    <message>
        <source>No problem found in the open files</source>
        <translation>W otwartych plikach nie znaleziono problemów</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n problem w otwartych plikach</numerusform>
            <numerusform>%n problemy w otwartych plikach</numerusform>
            <numerusform>%n problemów w otwartych plikach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n sprzed zmiany</numerusform>
            <numerusform>%n sprzed zmiany</numerusform>
            <numerusform>%n sprzed zmiany</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what was there before</source>
        <translation>&amp;Ukryj to, co było wcześniej</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>&amp;Pokaż %n wcześniejszy</numerusform>
            <numerusform>&amp;Pokaż %n wcześniejsze</numerusform>
            <numerusform>&amp;Pokaż %n wcześniejszych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, kind, what is wrong</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1 in %2, line %3: %4</source>
        <comment>kind, file, line, what is wrong</comment>
        <translation>%1 w %2, wiersz %3: %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>%1. Rule %2</source>
        <comment>what is wrong where, rule</comment>
        <translation>%1. Reguła %2</translation>
    </message>
    <message>
        <source>%1 · from before</source>
        <comment>rule</comment>
        <translation>%1 · sprzed zmiany</translation>
    </message>
    <message>
        <source>The baseline has it, too.</source>
        <translation>Wersja bazowa też to ma.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Poprawka: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Poprawka</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 z %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>ui::QuestionStrip</name>
    <message>
        <source>Attention</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixPopup</name>
    <message>
        <source>Quick fix</source>
        <translation>Szybka poprawka</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Co można tu zrobić</translation>
    </message>
    <message>
        <source>Enter does it, Escape leaves the text as it is</source>
        <translation>Enter wykonuje, Escape zostawia tekst bez zmian</translation>
    </message>
    <message>
        <source>in %1 — Return does it, Escape leaves the text as it is</source>
        <comment>file</comment>
        <translation>w %1 — Enter wykonuje, Escape zostawia tekst bez zmian</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixes</name>
    <message>
        <source>Everywhere in this file</source>
        <translation>Wszędzie w tym pliku</translation>
    </message>
</context>
<context>
    <name>ui::QuickOutline</name>
    <message>
        <source>%1 in %2</source>
        <comment>kind, file</comment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>what it is, kind, file</comment>
        <translation>%1 — %2 w %3</translation>
    </message>
    <message>
        <source>Go to a symbol of the repository</source>
        <translation>Do symbolu repozytorium</translation>
    </message>
    <message>
        <source>Go to a symbol of this file</source>
        <translation>Do symbolu tego pliku</translation>
    </message>
    <message>
        <source>Go to a symbol of this contract</source>
        <translation>Do symbolu tego kontraktu</translation>
    </message>
    <message>
        <source>%1 again: in the whole contract</source>
        <comment>keys</comment>
        <translation>Jeszcze raz %1: w całym kontrakcie</translation>
    </message>
    <message>
        <source>%1 again: in all contracts of the repository</source>
        <comment>keys</comment>
        <translation>Jeszcze raz %1: we wszystkich kontraktach repozytorium</translation>
    </message>
    <message>
        <source>In all contracts of the repository</source>
        <translation>We wszystkich kontraktach repozytorium</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Przestrzenie robocze</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Wskaż…</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Wskaż %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Usuń %1 z listy</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>Trzymaj %1 na górze</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Trzymaj na górze</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>nie znaleziono folderu</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>wszystko z decyzją</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n bez decyzji</numerusform>
            <numerusform>%n bez decyzji</numerusform>
            <numerusform>%n bez decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · → %2</source>
        <translation>%1 · → %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>bez zmian</translation>
    </message>
</context>
<context>
    <name>ui::RecipePart</name>
    <message>
        <source>How to do it safely</source>
        <translation>Jak zrobić to bezpiecznie</translation>
    </message>
    <message>
        <source>Keep the old until</source>
        <translation>Zachowaj stare do</translation>
    </message>
    <message>
        <source>Apply to candidate</source>
        <translation>Zastosuj w kandydacie</translation>
    </message>
    <message>
        <source>Writes the safe step into the text as one step that can be undone</source>
        <translation>Zapisuje bezpieczny krok w tekście jako jeden krok, który można cofnąć</translation>
    </message>
    <message>
        <source>Last day of what is to go</source>
        <translation>Ostatni dzień tego, co ma zniknąć</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Dzień należy zapisać jako RRRR-MM-DD.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>recovered text</source>
        <translation>odzyskany tekst</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPage</name>
    <message>
        <source>Recovered files</source>
        <translation>Odzyskane pliki</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Na dysku</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Odzyskano</translation>
    </message>
</context>
<context>
    <name>ui::RenameCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that can be given another name.</source>
        <translation>Przy kursorze nie ma niczego, co może dostać inną nazwę.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Zmień nazwę %1 na %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 nazywa się teraz %2 w %n miejscu.</numerusform>
            <numerusform>%1 nazywa się teraz %2 w %n miejscach.</numerusform>
            <numerusform>%1 nazywa się teraz %2 w %n miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the schema is changed. Callers' queries, resolvers, descriptions and what stands in quotes keep the old name.</source>
        <translation>Zmienia się tylko schemat. Zapytania klientów, resolvery, opisy i to, co stoi w cudzysłowach, zachowują starą nazwę.</translation>
    </message>
    <message>
        <source>Only .proto files are changed. Generated code, JSON and paths of calls on the wire, and comments are not followed.</source>
        <translation>Zmieniają się tylko pliki .proto. Wygenerowany kod, JSON i ścieżki wywołań w sieci oraz komentarze nie są śledzone.</translation>
    </message>
</context>
<context>
    <name>ui::RenameModel</name>
    <message>
        <source>The name itself</source>
        <translation>Sama nazwa</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what it is a part of, place, line</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::RenameSheet</name>
    <message>
        <source>New name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>What takes the new name</source>
        <translation>Co dostaje nową nazwę</translation>
    </message>
    <message>
        <source>Space leaves a place out</source>
        <translation>Spacja pomija miejsce</translation>
    </message>
    <message>
        <source>Re&amp;name %1 to</source>
        <translation>Zmień &amp;nazwę %1 na</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>&amp;Zmień nazwę w %n miejscu</numerusform>
            <numerusform>&amp;Zmień nazwę w %n miejscach</numerusform>
            <numerusform>&amp;Zmień nazwę w %n miejscach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Replacement</name>
    <message>
        <source>The expression has no group “%1”.</source>
        <translation>Wyrażenie nie ma grupy „%1”.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message>
        <source>Go to the packet</source>
        <translation>Do pakietu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>Zdecydowano o %n zmianie.</numerusform>
            <numerusform>Zdecydowano o wszystkich %n zmianach.</numerusform>
            <numerusform>Zdecydowano o wszystkich %n zmianach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Niczego jeszcze nie porównano.</translation>
    </message>
</context>
<context>
    <name>ui::RevisionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RevisionModel</name>
    <message>
        <source>working tree</source>
        <translation>katalog roboczy</translation>
    </message>
    <message>
        <source>what is on the disk now</source>
        <translation>to, co jest teraz na dysku</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>bieżąca</translation>
    </message>
    <message>
        <source>Remote branches</source>
        <translation>Gałęzie zdalne</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Gałęzie</translation>
    </message>
    <message>
        <source>Last commits</source>
        <translation>Ostatnie commity</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Użyj „%1”</translation>
    </message>
    <message>
        <source>anything git understands</source>
        <translation>cokolwiek, co rozumie git</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first commit</source>
        <translation>pierwszy commit</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>plik…</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>z dowolnego miejsca</translation>
    </message>
</context>
<context>
    <name>ui::RevisionPopup</name>
    <message>
        <source>Tag, branch, commit …</source>
        <translation>Tag, gałąź, commit …</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Rewizja</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Rewizje</translation>
    </message>
</context>
<context>
    <name>ui::RoleLine</name>
    <message>
        <source>%1 (%2)</source>
        <comment>the label of a role, and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Checkout API 2.3.0 → 2.4.0</source>
        <translation>Checkout API 2.3.0 → 2.4.0</translation>
    </message>
    <message>
        <source>Seven changes, three consumers, and the bug that lost orders on a Friday.</source>
        <translation>Siedem zmian, trzech konsumentów i błąd, przez który w pewien piątek ginęły zamówienia.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::SavingTrouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Zapisz gdzie indziej…</translation>
    </message>
    <message>
        <source>&amp;Make it writable and save</source>
        <translation>&amp;Umożliw zapis i zapisz</translation>
    </message>
    <message>
        <source>A copy of your text is in %1 now. %2 is not saved yet.</source>
        <translation>Kopia tekstu jest teraz w %1. %2 nie jest jeszcze zapisany.</translation>
    </message>
    <message>
        <source>%1 was not saved, and your text is kept here: %2.</source>
        <translation>Nie zapisano %1, a tekst jest tu zachowany: %2.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <comment>what happened, a hint</comment>
        <translation>%1 Co zrobić: %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file is read-only. Your text is kept here.</source>
        <translation>Nie zapisano %1: plik jest tylko do odczytu. Tekst jest tu zachowany.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>przeszukano %n plik</numerusform>
            <numerusform>przeszukano %n pliki</numerusform>
            <numerusform>przeszukano %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Words in any contract</source>
        <translation>Słowa w dowolnym kontrakcie</translation>
    </message>
    <message>
        <source>Words to search for in all contracts</source>
        <translation>Słowa do wyszukania we wszystkich kontraktach</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Znalezione wiersze</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>jeszcze %n niepokazany</numerusform>
            <numerusform>jeszcze %n niepokazane</numerusform>
            <numerusform>jeszcze %n niepokazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n nieczytelny</numerusform>
            <numerusform>%n nieczytelne</numerusform>
            <numerusform>%n nieczytelnych</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ the expression tries too many ways in %1</source>
        <translation>▲ wyrażenie próbuje zbyt wielu dróg w %1</translation>
    </message>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Uwzględniaj wie&amp;lkość liter</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Całe &amp;wyrazy</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Wyrażenie reg&amp;ularne</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Zamień</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>W obrębie wiersza. W zamianie $1 powtarza pierwszą grupę, \n to nowy wiersz.</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Wynik wyszukiwania</translation>
    </message>
    <message>
        <source>Space leaves a line out of what is replaced</source>
        <translation>Spacja wyłącza wiersz z zamiany</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 z %n pliku</numerusform>
            <numerusform>%1 z %n plików</numerusform>
            <numerusform>%1 z %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; shown is what was found before.</source>
        <translation>Zatrzymano; pokazano to, co znaleziono wcześniej.</translation>
    </message>
    <message>
        <source>▲ %1 cannot be changed: choose the working tree to replace in it</source>
        <translation>▲ %1 nie można zmienić: aby zamieniać, wybierz drzewo robocze</translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>w %n pliku</numerusform>
            <numerusform>w %n plikach</numerusform>
            <numerusform>w %n plikach</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Za&amp;mień</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>Za&amp;mień %n %1</numerusform>
            <numerusform>Za&amp;mień %n %1</numerusform>
            <numerusform>Za&amp;mień %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Zamień %1 na %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>Zamieniono %n %1.</numerusform>
            <numerusform>Zamieniono %n %1.</numerusform>
            <numerusform>Zamieniono %n %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Parts of the packet</source>
        <translation>Części pakietu</translation>
    </message>
</context>
<context>
    <name>ui::SectionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a part of the packet and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a part of the packet and its mark</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a part of the packet, its mark and why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::SectionReasons</name>
    <message numerus="yes">
        <source>%n sign-off(s) still to be given.</source>
        <translation>
            <numerusform>Brakuje jeszcze %n zatwierdzenia.</numerusform>
            <numerusform>Brakuje jeszcze %n zatwierdzeń.</numerusform>
            <numerusform>Brakuje jeszcze %n zatwierdzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n zmiana bez decyzji.</numerusform>
            <numerusform>%n zmiany bez decyzji.</numerusform>
            <numerusform>%n zmian bez decyzji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was said can stand in a packet: %1</source>
        <translation>Nie wszystko, co powiedziano, może znaleźć się w pakiecie: %1</translation>
    </message>
    <message>
        <source>Nothing says what is in scope and what is not.</source>
        <translation>Nic nie mówi, co należy do zakresu, a co nie.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Nie dołączono potwierdzeń.</translation>
    </message>
    <message>
        <source>Approval is proposed: everything is accepted and nothing is open.</source>
        <translation>Propozycja to zatwierdzenie: wszystko zaakceptowano i nic nie jest otwarte.</translation>
    </message>
    <message>
        <source>Proposed: nothing changed that consumers rely on.</source>
        <translation>Propozycja: nie zmieniło się nic, na czym polegają konsumenci.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n plik różni się od commita: podpisuje się to, co jest w commicie.</numerusform>
            <numerusform>%n pliki różnią się od commita: podpisuje się to, co jest w commicie.</numerusform>
            <numerusform>%n plików różni się od commita: podpisuje się to, co jest w commicie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Szukaj ustawienia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>What a team agrees on (owners, required sign-offs, the error envelope) stands in the repository, in .countersign/settings.yaml.</source>
        <translation>To, co uzgadnia zespół (odpowiedzialni, wymagane zatwierdzenia, koperta błędów), znajduje się w repozytorium, w .countersign/settings.yaml.</translation>
    </message>
    <message>
        <source>%1 Usually: %2.</source>
        <translation>%1 Zwykle: %2.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Jasne, ciemne, wysoki kontrast albo zgodnie z systemem.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>zgodnie z systemem</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Klawisze jednoliterowe</translation>
    </message>
    <message>
        <source>A accepts, R rejects, N goes to the next change; only where nothing is being written.</source>
        <translation>A akceptuje, R odrzuca, N przechodzi do następnej zmiany; tylko tam, gdzie nic się nie pisze.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>Keyboard Map…</source>
        <translation>Mapa klawiszy…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Każdy klawisz można zmienić.</translation>
    </message>
    <message>
        <source>as the keyboard map shows them</source>
        <translation>tak jak pokazuje je mapa klawiszy</translation>
    </message>
    <message>
        <source>One window for each repository</source>
        <translation>Jedno okno na repozytorium</translation>
    </message>
    <message>
        <source>Opening a repository that a window shows already brings that window to the front.</source>
        <translation>Otwarcie repozytorium, które jest już w innym oknie, przenosi to okno na wierzch.</translation>
    </message>
</context>
<context>
    <name>ui::Severity</name>
    <message>
        <source>Docs</source>
        <translation>Dokumentacja</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpieczna</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ryzykowna</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Niezgodna</translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePane</name>
    <message>
        <source>This file is not in the baseline.</source>
        <translation>Tego pliku nie ma w wersji bazowej.</translation>
    </message>
    <message>
        <source>This file is not in the candidate.</source>
        <translation>Tego pliku nie ma w kandydacie.</translation>
    </message>
    <message>
        <source>Text of the baseline</source>
        <translation>Tekst wersji bazowej</translation>
    </message>
    <message>
        <source>Text of the candidate</source>
        <translation>Tekst kandydata</translation>
    </message>
    <message>
        <source>● %1, unsaved</source>
        <translation>● %1, niezapisane</translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message>
        <source>Candidate one row up</source>
        <translation>Kandydat o wiersz w górę</translation>
    </message>
    <message>
        <source>Move the candidate one row up</source>
        <translation>Przesuń kandydata o wiersz w górę</translation>
    </message>
    <message>
        <source>Candidate one row down</source>
        <translation>Kandydat o wiersz w dół</translation>
    </message>
    <message>
        <source>Move the candidate one row down</source>
        <translation>Przesuń kandydata o wiersz w dół</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Wyrównaj ponownie</translation>
    </message>
    <message>
        <source>Make both sides level again</source>
        <translation>Wyrównaj ponownie obie strony</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Przewijaj obie strony razem</translation>
    </message>
    <message>
        <source>Scroll both sides together; when closed again, the distance stays</source>
        <translation>Przewijaj obie strony razem; po ponownym zamknięciu odstęp pozostaje</translation>
    </message>
    <message>
        <source>Layout of the two sides</source>
        <translation>Układ obu stron</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Wyrównany</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Płynny</translation>
    </message>
    <message>
        <source>Unchanged lines shown around a change</source>
        <translation>Niezmienione wiersze pokazywane wokół zmiany</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Cały tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n wiersz wokół</numerusform>
            <numerusform>%n wiersze wokół</numerusform>
            <numerusform>%n wierszy wokół</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>a role and a person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the agent has it</source>
        <translation>ma go agent</translation>
    </message>
    <message>
        <source>you will be asked for its passphrase</source>
        <translation>padnie pytanie o hasło</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a key and where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Podpisz %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Not Yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>As whom you sign</source>
        <translation>Jako kto się podpisuje</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Podpis jako</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Kluczem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation>Podpisywany tekst</translation>
    </message>
    <message>
        <source>Sign the Rejection as %1</source>
        <translation>Podpisz odrzucenie jako %1</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Podpisz jako %1</translation>
    </message>
    <message>
        <source>✗ %1.</source>
        <translation>✗ %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignedFacts</name>
    <message>
        <source>not there</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Zatwierdzono z %n warunkiem</numerusform>
            <numerusform>✓ Zatwierdzono z %n warunkami</numerusform>
            <numerusform>✓ Zatwierdzono z %n warunkami</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Zatwierdzono</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ niezgodne: %1   ▲ ryzykowne: %2   ● bezpieczne: %3   ○ dokumentacja: %4; %n decyzja</numerusform>
            <numerusform>■ niezgodne: %1   ▲ ryzykowne: %2   ● bezpieczne: %3   ○ dokumentacja: %4; %n decyzje</numerusform>
            <numerusform>■ niezgodne: %1   ▲ ryzykowne: %2   ● bezpieczne: %3   ○ dokumentacja: %4; %n decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the hashes of a contract before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Muszą podpisać</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Zastępuje</translation>
    </message>
</context>
<context>
    <name>ui::SignedPage</name>
    <message>
        <source>Everybody who must sign has.</source>
        <translation>Podpisali wszyscy, którzy muszą podpisać.</translation>
    </message>
    <message>
        <source>Still to sign: %1. They pull and sign, or you hand the packet over as a file.</source>
        <translation>Brakuje podpisów: %1. Te osoby pobiorą zmiany i podpiszą albo otrzymają pakiet jako plik.</translation>
    </message>
    <message>
        <source>Send it to the others</source>
        <translation>Wyślij pozostałym</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Wypchnij</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksportuj PDF…</translation>
    </message>
    <message>
        <source>Hand Over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Kopiuj podsumowanie</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Wróć do formularza</translation>
    </message>
    <message>
        <source>✓ Signed %1 as %2</source>
        <translation>✓ Podpisano %1 jako %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a commit and a branch</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>%1 was signed as %2 by %3 (%4).</source>
        <translation>%1: podpisano jako %2, podpis: %3 (%4).</translation>
    </message>
    <message>
        <source>To check it: %1</source>
        <translation>Aby sprawdzić: %1</translation>
    </message>
    <message>
        <source>What was said on the way is not part of the commit: %1. Commit it where others are to read it; the packet does not need it.</source>
        <translation>To, co powiedziano po drodze, nie należy do commitu: %1. Należy dodać to commitem tam, gdzie inni mają to przeczytać; pakiet tego nie potrzebuje.</translation>
    </message>
</context>
<context>
    <name>ui::SigningFlow</name>
    <message>
        <source>Reading the contracts again, by other parsers, and signing…</source>
        <translation>Ponowne czytanie kontraktów innymi parserami i podpisywanie…</translation>
    </message>
</context>
<context>
    <name>ui::SiteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Gdzie w niej</translation>
    </message>
</context>
<context>
    <name>ui::SiteTable</name>
    <message>
        <source>Sites: where the change is felt</source>
        <translation>Miejsca: gdzie odczuwa się zmianę</translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Pokaż %n wiersz</numerusform>
            <numerusform>Pokaż wszystkie %n wiersze</numerusform>
            <numerusform>Pokaż wszystkie %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>Baseline %1</source>
        <translation>Wersja bazowa %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydat %1</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>W transmisji</translation>
    </message>
    <message>
        <source>− Baseline %1   + Candidate %2</source>
        <translation>− Wersja bazowa %1   + Kandydat %2</translation>
    </message>
</context>
<context>
    <name>ui::Stage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It was parked for %1, and is back.</source>
        <translation>Odłożono na później (ustala: %1), a teraz wraca.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing.</source>
        <translation>Odłożono na później: %1 ustali, czego brakuje.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing until %2.</source>
        <translation>Odłożono na później: %1 ustali do %2, czego brakuje.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notatka:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n miejsce</numerusform>
            <numerusform>%1 · %n miejsca</numerusform>
            <numerusform>%1 · %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Wersja bazowa %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydat %1</translation>
    </message>
    <message>
        <source>This change is no longer found.</source>
        <translation>Tej zmiany już nie znaleziono.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n bezpieczna zmiana: zaakceptować?</numerusform>
            <numerusform>%n bezpieczne zmiany: zaakceptować razem?</numerusform>
            <numerusform>%n bezpiecznych zmian: zaakceptować razem?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n zmiana samych słów: zaakceptować?</numerusform>
            <numerusform>%n zmiany samych słów: zaakceptować razem?</numerusform>
            <numerusform>%n zmian samych słów: zaakceptować razem?</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Wszystkie są rozstrzygnięte.</translation>
    </message>
    <message>
        <source>What this meeting came to</source>
        <translation>Co przyniosło to spotkanie</translation>
    </message>
    <message>
        <source>Enter leads on to the packet.</source>
        <translation>Enter prowadzi dalej do pakietu.</translation>
    </message>
    <message>
        <source>Nothing of this change travels.</source>
        <translation>Nic z tej zmiany nie jest przesyłane.</translation>
    </message>
    <message>
        <source>The examples are the same on both sides.</source>
        <translation>Przykłady są po obu stronach takie same.</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Zaakceptowane:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Odrzucone:</translation>
    </message>
    <message>
        <source>Deferred:</source>
        <translation>Odroczone:</translation>
    </message>
    <message>
        <source>Parked:</source>
        <translation>Odłożone na później:</translation>
    </message>
    <message>
        <source>Not decided:</source>
        <translation>Bez decyzji:</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Działania:</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Czas trwania:</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n za zaakceptowaniem</numerusform>
            <numerusform>%n za zaakceptowaniem</numerusform>
            <numerusform>%n za zaakceptowaniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n za zaakceptowaniem z planem</numerusform>
            <numerusform>%n za zaakceptowaniem z planem</numerusform>
            <numerusform>%n za zaakceptowaniem z planem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n za odrzuceniem</numerusform>
            <numerusform>%n za odrzuceniem</numerusform>
            <numerusform>%n za odrzuceniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n za odroczeniem</numerusform>
            <numerusform>%n za odroczeniem</numerusform>
            <numerusform>%n za odroczeniem</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks:</source>
        <translation>Niezgodna dla:</translation>
    </message>
    <message>
        <source>Affects:</source>
        <translation>Dotyczy:</translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n o wcześniejszej treści</numerusform>
            <numerusform>%n o wcześniejszej treści</numerusform>
            <numerusform>%n o wcześniejszej treści</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Nieznane:</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Głosy:</translation>
    </message>
    <message>
        <source>Safe way:</source>
        <translation>Bezpieczny sposób:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Zaakceptuj z planem</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Odrocz</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>podpis wymagany: %1</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min po czasie</numerusform>
            <numerusform>%n min po czasie</numerusform>
            <numerusform>%n min po czasie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>została %n min</numerusform>
            <numerusform>zostały %n min</numerusform>
            <numerusform>zostało %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over its time</source>
        <translation>%1 · po czasie</translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message>
        <source>removed %1</source>
        <translation>usunięto %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>dodano %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageDecisions</name>
    <message>
        <source>Park it</source>
        <translation>Odłóż na później</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Zaakceptuj z planem</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Odrocz</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Zachowaj decyzję</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now.</source>
        <translation>Decyzja dotyczy tego, co zmiana mówi teraz.</translation>
    </message>
</context>
<context>
    <name>ui::StageFacts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StageFoot</name>
    <message>
        <source>Desk</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Zakończ spotkanie</translation>
    </message>
    <message>
        <source>Leaves the Stage; the meeting goes on.</source>
        <translation>Opuszcza scenę; spotkanie trwa dalej.</translation>
    </message>
</context>
<context>
    <name>ui::StageList</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Lista jest pusta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
            <numerusform>jeszcze %n poniżej ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Scena</translation>
    </message>
</context>
<context>
    <name>ui::StateStripe</name>
    <message>
        <source>Keep</source>
        <translation>Utrzymaj</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Zdecyduj ponownie</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now</source>
        <translation>Decyzja obowiązuje dla tego, co zmiana mówi teraz</translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message>
        <source>Take back the decision</source>
        <translation>Wycofanie decyzji</translation>
    </message>
    <message>
        <source>Keep the decision on change %1</source>
        <translation>Utrzymanie decyzji o zmianie %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Komentarz do zmiany %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Fill in the packet</source>
        <translation>Wypełnienie pakietu</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Odnotowanie</translation>
    </message>
    <message>
        <source>Mark change %1 as a change of meaning</source>
        <translation>Oznaczenie zmiany %1 jako zmiany znaczenia</translation>
    </message>
    <message>
        <source>Accept change %1</source>
        <translation>Zaakceptowanie zmiany %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Zaakceptowanie %n zmiany</numerusform>
            <numerusform>Zaakceptowanie %n zmian</numerusform>
            <numerusform>Zaakceptowanie %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change %1 with a plan</source>
        <translation>Zaakceptowanie zmiany %1 z planem</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>Zaakceptowanie %n zmiany z planem</numerusform>
            <numerusform>Zaakceptowanie %n zmian z planem</numerusform>
            <numerusform>Zaakceptowanie %n zmian z planem</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject change %1</source>
        <translation>Odrzucenie zmiany %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Odrzucenie %n zmiany</numerusform>
            <numerusform>Odrzucenie %n zmian</numerusform>
            <numerusform>Odrzucenie %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer change %1</source>
        <translation>Odroczenie zmiany %1</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>Odroczenie %n zmiany</numerusform>
            <numerusform>Odroczenie %n zmian</numerusform>
            <numerusform>Odroczenie %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Zaakceptowano.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>Zaakceptowano %n zmianę.</numerusform>
            <numerusform>Zaakceptowano %n zmiany.</numerusform>
            <numerusform>Zaakceptowano %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with a plan.</source>
        <translation>Zaakceptowano z planem.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>Zaakceptowano z planem %n zmianę.</numerusform>
            <numerusform>Zaakceptowano z planem %n zmiany.</numerusform>
            <numerusform>Zaakceptowano z planem %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Odrzucono.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>Odrzucono %n zmianę.</numerusform>
            <numerusform>Odrzucono %n zmiany.</numerusform>
            <numerusform>Odrzucono %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Odroczono.</translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>Odroczono %n zmianę.</numerusform>
            <numerusform>Odroczono %n zmiany.</numerusform>
            <numerusform>Odroczono %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: it returns at the end.</source>
        <translation>Odłożono na później: wróci na końcu.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Podjęto ponownie.</translation>
    </message>
    <message>
        <source>The note is published.</source>
        <translation>Notatka jest opublikowana.</translation>
    </message>
    <message>
        <source>The action item is added.</source>
        <translation>Zadanie dodano.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wycofano.</translation>
    </message>
    <message>
        <source>Commented.</source>
        <translation>Skomentowano.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Wypełniono.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Przyjęto do wiadomości.</translation>
    </message>
    <message>
        <source>Marked as a change of meaning.</source>
        <translation>Oznaczono jako zmianę znaczenia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 Do decyzji pozostała %n.</numerusform>
            <numerusform>%1 Do decyzji pozostały %n.</numerusform>
            <numerusform>%1 Do decyzji pozostało %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n niezgodna</numerusform>
            <numerusform>%n niezgodne</numerusform>
            <numerusform>%n niezgodnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n ryzykowna</numerusform>
            <numerusform>%n ryzykowne</numerusform>
            <numerusform>%n ryzykownych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n bezpieczna</numerusform>
            <numerusform>%n bezpieczne</numerusform>
            <numerusform>%n bezpiecznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n w dokumentacji</numerusform>
            <numerusform>%n w dokumentacji</numerusform>
            <numerusform>%n w dokumentacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sign</source>
        <translation>Nikt nie musi podpisywać</translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>Zatwierdzenie %1 z %2</translation>
    </message>
    <message>
        <source>%1, all have signed</source>
        <translation>%1, podpisali wszyscy</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Co zostało do zrobienia</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n bez decyzji</numerusform>
            <numerusform>%n bez decyzji</numerusform>
            <numerusform>%n bez decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n otwarty komentarz</numerusform>
            <numerusform>%n otwarte komentarze</numerusform>
            <numerusform>%n otwartych komentarzy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureLens</name>
    <message>
        <source>Structure before and after</source>
        <translation>Struktura przed i po</translation>
    </message>
    <message>
        <source>Choose a change to see what it belongs to.</source>
        <translation>Należy wybrać zmianę, aby zobaczyć, do czego należy.</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1: %2, on both sides.</source>
        <translation>%1: %2, po obu stronach.</translation>
    </message>
    <message>
        <source>%1 changed: %2 became %3.</source>
        <translation>%1, zmiana: z %2 na %3.</translation>
    </message>
    <message>
        <source>%1 is gone: %2.</source>
        <translation>%1, usunięto: %2.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1, nowe: %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Go to the packet</source>
        <translation>Przejdź do pakietu</translation>
    </message>
    <message>
        <source>Ends the meeting, and goes to what is left to fill in.</source>
        <translation>Kończy spotkanie i przechodzi do tego, co pozostało do wypełnienia.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Wróć do przeglądu</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTaking</name>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Copied the minutes as Markdown.</source>
        <translation>Skopiowano protokół jako Markdown.</translation>
    </message>
    <message>
        <source>Save the Minutes</source>
        <translation>Zapisz protokół</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nie przed %1</translation>
    </message>
    <message>
        <source>⚠ The change says something else by now</source>
        <translation>⚠ Treść zmiany jest już inna</translation>
    </message>
    <message>
        <source>⚠ Somebody decided differently</source>
        <translation>⚠ Ktoś podjął inną decyzję</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odłożone na później</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Kto był w sali</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>%n decyzja w %1, odłożone na później: %2.</numerusform>
            <numerusform>%n decyzje w %1, odłożone na później: %2.</numerusform>
            <numerusform>%n decyzji w %1, odłożone na później: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>%n decyzja w %1, do rozstrzygnięcia: %2.</numerusform>
            <numerusform>%n decyzje w %1, do rozstrzygnięcia: %2.</numerusform>
            <numerusform>%n decyzji w %1, do rozstrzygnięcia: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>%n decyzja w %1, nic nie pozostało.</numerusform>
            <numerusform>%n decyzje w %1, nic nie pozostało.</numerusform>
            <numerusform>%n decyzji w %1, nic nie pozostało.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowane</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odroczone</translation>
    </message>
</context>
<context>
    <name>ui::SymbolCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Przy kursorze nie ma odwołania.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 donikąd nie prowadzi: %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that others could refer to.</source>
        <translation>Przy kursorze nie ma niczego, do czego inni mogliby się odwoływać.</translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooki</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schematy</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Request bodies</source>
        <translation>Treści żądań</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Wywołania zwrotne</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Wywołanie zwrotne</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Schematy zabezpieczeń</translation>
    </message>
    <message>
        <source>Security scheme</source>
        <translation>Schemat zabezpieczeń</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n zmiana niezgodna</numerusform>
            <numerusform>%n zmiany niezgodne</numerusform>
            <numerusform>%n zmian niezgodnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n zmiana ryzykowna</numerusform>
            <numerusform>%n zmiany ryzykowne</numerusform>
            <numerusform>%n zmian ryzykownych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n zmiana bezpieczna</numerusform>
            <numerusform>%n zmiany bezpieczne</numerusform>
            <numerusform>%n zmian bezpiecznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n zmiana w dokumentacji</numerusform>
            <numerusform>%n zmiany w dokumentacji</numerusform>
            <numerusform>%n zmian w dokumentacji</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>użyto %1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>użyto %n raz</numerusform>
            <numerusform>użyto %n razy</numerusform>
            <numerusform>użyto %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typy</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfejsy</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Unie</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unia</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Typy wejściowe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Typ wejściowy</translation>
    </message>
    <message>
        <source>Enums</source>
        <translation>Wyliczenia</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Wyliczenie</translation>
    </message>
    <message>
        <source>Scalars</source>
        <translation>Skalary</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Dyrektywy</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Dyrektywa</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Rozszerzenia</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Rozszerzenie</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Oneofs</source>
        <translation>Grupy oneof</translation>
    </message>
    <message>
        <source>Oneof</source>
        <translation>Grupa oneof</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Składnik</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Press Enter to use what was said before: %1</source>
        <translation>Enter wstawia to, co powiedziano wcześniej: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message>
        <source>from the end again</source>
        <translation>znów od końca</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>znów od początku</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>najpierw zaznacz część tekstu</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>zamiana</translation>
    </message>
    <message>
        <source>Nothing was replaced: %1</source>
        <translation>Nic nie zamieniono: %1</translation>
    </message>
    <message>
        <source>replacement of all</source>
        <translation>zamiana wszystkiego</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>zamieniono %n</numerusform>
            <numerusform>zamieniono %n</numerusform>
            <numerusform>zamieniono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which of how many, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The expression tries too many ways in line %1, and the search ended there.</source>
        <translation>Wyrażenie próbuje zbyt wielu dróg w wierszu %1 i tam wyszukiwanie się skończyło.</translation>
    </message>
    <message>
        <source>more than %1; look for less</source>
        <translation>ponad %1; zawęź wyszukiwanie</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>znaleziono %1</translation>
    </message>
</context>
<context>
    <name>ui::TextLens</name>
    <message>
        <source>Baseline %1</source>
        <translation>Wersja bazowa %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydat %1</translation>
    </message>
    <message>
        <source>Too dense to be read: laid out here, unchanged in the file.</source>
        <translation>Zbyt gęsty, by go czytać: tutaj sformatowany, w pliku bez zmian.</translation>
    </message>
    <message>
        <source>↔ Moved from line %1 of the baseline</source>
        <translation>↔ Przeniesiono z wiersza %1 wersji bazowej</translation>
    </message>
    <message>
        <source>↔ Moved to line %1 of the candidate</source>
        <translation>↔ Przeniesiono do wiersza %1 kandydata</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>No regular expression: %1, at character %2.</source>
        <translation>To nie jest wyrażenie regularne: %1, przy znaku %2.</translation>
    </message>
</context>
<context>
    <name>ui::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Can be edited; Ctrl+Tab leaves the text</source>
        <translation>Można edytować; Ctrl+Tab opuszcza tekst</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>Zapisać zmiany w %n pliku?</numerusform>
            <numerusform>Zapisać zmiany w %n plikach?</numerusform>
            <numerusform>Zapisać zmiany w %n plikach?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Porzuć</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Edytuj dalej</translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>Porzucić to, co odzyskano z %n pliku?</numerusform>
            <numerusform>Porzucić to, co odzyskano z %n plików?</numerusform>
            <numerusform>Porzucić to, co odzyskano z %n plików?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. The files on the disk stay as they are.</source>
        <translation>Nie da się tego przywrócić. Pliki na dysku pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Do &amp;not discard</source>
        <translation>&amp;Nie porzucaj</translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message>
        <source>Shift+F12 lists who refers to what stands at the caret.</source>
        <translation>Shift+F12 pokazuje, kto odwołuje się do tego, co stoi przy kursorze.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Użycia</translation>
    </message>
    <message>
        <source>Who refers to what stood at the caret; Enter goes there</source>
        <translation>Kto odwołuje się do tego, co stało przy kursorze; Enter tam prowadzi</translation>
    </message>
    <message>
        <source>Nobody refers to %1.</source>
        <translation>Nikt nie odwołuje się do %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n użycie %1</numerusform>
            <numerusform>%n użycia %1</numerusform>
            <numerusform>%n użyć %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>Used in %1, %2: %3</source>
        <comment>operation, place, line</comment>
        <translation>Użyto w %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::VerifyView</name>
    <message>
        <source>Valid, and a rejection</source>
        <translation>Ważny, i jest odrzuceniem</translation>
    </message>
    <message>
        <source>Everybody who must sign has signed that this is not to be released.</source>
        <translation>Wszyscy, którzy muszą podpisać, podpisali, że nie należy tego wydawać.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Everybody who must sign has, and a fresh run finds the same.</source>
        <translation>Podpisali wszyscy, którzy muszą podpisać, a nowy przebieg znajduje to samo.</translation>
    </message>
    <message>
        <source>Newer exists</source>
        <translation>Istnieje nowszy</translation>
    </message>
    <message>
        <source>It is valid, and something newer has taken its place.</source>
        <translation>Jest ważny, lecz zastąpiło go coś nowszego.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>To nie są te bajty, które podpisano.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niepełny</translation>
    </message>
    <message>
        <source>A sign-off that is required is missing.</source>
        <translation>Brakuje wymaganego zatwierdzenia.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Nie można sprawdzić</translation>
    </message>
    <message>
        <source>Nobody can tell here what it is worth. That says nothing against it.</source>
        <translation>Nie da się tu ustalić, ile jest wart. Nie świadczy to przeciw niemu.</translation>
    </message>
    <message>
        <source>Take Over Its Sign-Offs</source>
        <translation>Przejmij jego zatwierdzenia</translation>
    </message>
    <message>
        <source>Look at Whom the Repository Believes…</source>
        <translation>Zobacz, komu ufa repozytorium…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Verdict on %1: %2. %3</source>
        <translation>Werdykt dla %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the title and the id of a packet</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several reasons</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>Warto też wiedzieć</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Zatwierdzenia</translation>
    </message>
    <message>
        <source>? Cannot check</source>
        <translation>? Nie można sprawdzić</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>Nie można sprawdzić %1: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Choose the Clone…</source>
        <translation>Wybierz klon…</translation>
    </message>
    <message>
        <source>Opens the repository that the packet is of, and verifies it there</source>
        <translation>Otwiera repozytorium, do którego należy pakiet, i tam go sprawdza</translation>
    </message>
</context>
<context>
    <name>ui::VoteText</name>
    <message>
        <source>%1 would accept it</source>
        <translation>%1: za zaakceptowaniem</translation>
    </message>
    <message>
        <source>%1 would accept it with a plan</source>
        <translation>%1: za zaakceptowaniem z planem</translation>
    </message>
    <message>
        <source>%1 would reject it</source>
        <translation>%1: za odrzuceniem</translation>
    </message>
    <message>
        <source>%1 would defer it</source>
        <translation>%1: za odroczeniem</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>The change said something else then.</source>
        <translation>Treść zmiany była wtedy inna.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Przekazane przez: %1.</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Nikt nie głosował</translation>
    </message>
</context>
<context>
    <name>ui::VotesPanel</name>
    <message>
        <source>%1: %2. Your vote: %3.</source>
        <translation>%1: %2. Twój głos: %3.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Twoje głosy</translation>
    </message>
    <message>
        <source>Save for somebody…</source>
        <translation>Zapisz dla kogoś…</translation>
    </message>
    <message>
        <source>Hand over by git</source>
        <translation>Przekaż przez git</translation>
    </message>
    <message>
        <source>One key for each change. Nobody sees it before you hand it over, and it decides nothing.</source>
        <translation>Jeden klawisz na każdą zmianę. Nikt tego nie widzi przed przekazaniem i nic to nie rozstrzyga.</translation>
    </message>
    <message>
        <source>A, W, R and D vote on the change that is chosen.</source>
        <translation>A, W, R i D oddają głos na wybraną zmianę.</translation>
    </message>
    <message>
        <source>Writes the votes into your journal of this review.</source>
        <translation>Zapisuje głosy we własnym dzienniku tego przeglądu.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>Z planem</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Odrocz</translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Import Votes</source>
        <translation>Importuj głosy</translation>
    </message>
    <message>
        <source>Votes (*.votes.json)</source>
        <translation>Głosy (*.votes.json)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>Zaimportowano %n głos (%1).</numerusform>
            <numerusform>Zaimportowano %n głosy (%1).</numerusform>
            <numerusform>Zaimportowano %n głosów (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand Over My Votes</source>
        <translation>Przekaż moje głosy</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n głos jest w dzienniku: dziennik należy zapisać commitem i wypchnąć.</numerusform>
            <numerusform>%n głosy są w dzienniku: dziennik należy zapisać commitem i wypchnąć.</numerusform>
            <numerusform>%n głosów jest w dzienniku: dziennik należy zapisać commitem i wypchnąć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>What does this change break, and who says yes?</source>
        <translation>Co ta zmiana psuje i kto się na nią zgadza?</translation>
    </message>
    <message>
        <source>Open a spec repository</source>
        <translation>Otwórz repozytorium kontraktów</translation>
    </message>
    <message>
        <source>Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed.</source>
        <translation>Tu można upuścić folder lub kontrakt. Niczego się nie wysyła i niczego w nim nie zmienia.</translation>
    </message>
    <message>
        <source>Try it now: three minutes</source>
        <translation>Wypróbuj teraz: trzy minuty</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Wersja &amp;bazowa…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Kandydat…</translation>
    </message>
    <message>
        <source>&amp;Packet…</source>
        <translation>&amp;Pakiet…</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Sprawdź pakiet</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf packet.json)</source>
        <translation>Pakiety (*.packet *.pdf packet.json)</translation>
    </message>
    <message>
        <source>Compare two files without a repository:</source>
        <translation>Porównaj dwa pliki bez repozytorium:</translation>
    </message>
    <message>
        <source>Verify a packet:</source>
        <translation>Sprawdź pakiet:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Gdzie jest teraz %1?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Który plik?</translation>
    </message>
</context>
<context>
    <name>ui::WhyPart</name>
    <message>
        <source>Hide witness ▴</source>
        <translation>Ukryj dowód ▴</translation>
    </message>
    <message>
        <source>Show witness ▾</source>
        <translation>Pokaż dowód ▾</translation>
    </message>
</context>
<context>
    <name>ui::WindowGuide</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its name, and the keyboard map in the Help menu has all keys.</source>
        <translation>F6 przechodzi do następnego panelu, Tab do następnej kontrolki. Ctrl+K znajduje każdą czynność po nazwie, a mapa klawiszy w menu Pomoc zawiera wszystkie klawisze.</translation>
    </message>
    <message>
        <source>No rule speaks of what stands here.</source>
        <translation>Żadna reguła nie mówi o tym, co tu stoi.</translation>
    </message>
</context>
<context>
    <name>ui::WindowTitle</name>
    <message>
        <source>%1 — Countersign</source>
        <translation>%1 — Countersign</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>%1, %2 and %3 — Countersign</source>
        <translation>%1, %2 i %3 — Countersign</translation>
    </message>
    <message>
        <source>%1 and %2 — Countersign</source>
        <translation>%1 i %2 — Countersign</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>ui::WireExamples</name>
    <message>
        <source>This is valid in the baseline, and the candidate refuses it: %1</source>
        <translation>To jest poprawne w wersji bazowej, a kandydat to odrzuca: %1</translation>
    </message>
    <message>
        <source>This is valid in the candidate, and the baseline refuses it: %1</source>
        <translation>To jest poprawne w kandydacie, a wersja bazowa to odrzuca: %1</translation>
    </message>
</context>
<context>
    <name>ui::WireLens</name>
    <message>
        <source>Part of the operation</source>
        <translation>Część operacji</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wersja bazowa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Example of the baseline</source>
        <translation>Przykład wersji bazowej</translation>
    </message>
    <message>
        <source>Example of the candidate</source>
        <translation>Przykład kandydata</translation>
    </message>
    <message>
        <source>The value that proves it</source>
        <translation>Wartość, która tego dowodzi</translation>
    </message>
    <message>
        <source>Nothing of this change travels: there is no example to show.</source>
        <translation>Nic z tej zmiany nie jest przesyłane: nie ma przykładu do pokazania.</translation>
    </message>
    <message>
        <source>%1: no example could be made that the contract itself calls valid.</source>
        <translation>%1: nie udało się utworzyć przykładu, który sam kontrakt uznaje za poprawny.</translation>
    </message>
    <message>
        <source>%1: there is no example of the baseline.</source>
        <translation>%1: nie ma przykładu wersji bazowej.</translation>
    </message>
    <message>
        <source>%1: there is no example of the candidate.</source>
        <translation>%1: nie ma przykładu kandydata.</translation>
    </message>
    <message>
        <source>%1: the examples are the same on both sides.</source>
        <translation>%1: przykłady są takie same po obu stronach.</translation>
    </message>
</context>
<context>
    <name>ui::WirePane</name>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tak jak jest wysyłane</translation>
    </message>
    <message>
        <source>Nothing of what stands at the caret travels by itself.</source>
        <translation>Nic z tego, co stoi przy kursorze, nie jest przesyłane samo.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nie wiadomo: %1</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>Otwieranie: %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Otwieranie przykładu</translation>
    </message>
    <message>
        <source>Looking at the working tree</source>
        <translation>Przeglądanie drzewa roboczego</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Przeglądanie: %1</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Ponowne przeglądanie</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Czytanie: %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceNotices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is shown is the comparison from before.</source>
        <translation>Pokazano poprzednie porównanie.</translation>
    </message>
    <message>
        <source>You are looking backwards: what was the candidate is the baseline now.</source>
        <translation>Patrzenie wstecz: to, co było kandydatem, jest teraz wersją bazową.</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <translation>Przejdź do &amp;błędu</translation>
    </message>
</context>
</TS>

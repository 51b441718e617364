<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>The candidate changed after this decision: %1.</source>
        <translation>Der Kandidat hat sich nach dieser Entscheidung geändert: %1.</translation>
    </message>
    <message>
        <source>People decided differently: none of it counts until one agrees or is answered.</source>
        <translation>Es wurde verschieden entschieden: Nichts davon zählt, bis jemand einlenkt oder Antwort bekommt.</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Why it breaks</source>
        <translation>Warum inkompatibel</translation>
    </message>
    <message>
        <source>Why it is risky</source>
        <translation>Warum riskant</translation>
    </message>
    <message>
        <source>Safe because</source>
        <translation>Sicher, weil</translation>
    </message>
    <message>
        <source>Only words, because</source>
        <translation>Nur Worte, weil</translation>
    </message>
    <message>
        <source>Requests that worked are refused.</source>
        <translation>Anfragen, die gültig waren, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Clients receive what they were not promised.</source>
        <translation>Clients erhalten, was ihnen nicht zugesagt war.</translation>
    </message>
    <message>
        <source>Impact unknown: no consumers listed.</source>
        <translation>Auswirkung unbekannt: keine Konsumenten aufgeführt.</translation>
    </message>
    <message>
        <source>Ignored by the policy until %1: %2 (%3)</source>
        <translation>Von der Richtlinie ignoriert bis %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored by %1.</source>
        <translation>Ignoriert durch %1.</translation>
    </message>
    <message>
        <source>Ignored by the policy: %1</source>
        <translation>Von der Richtlinie ignoriert: %1</translation>
    </message>
    <message>
        <source>No longer present.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Renamed in place, and no migration plan covers it yet.</source>
        <translation>An Ort und Stelle umbenannt, und noch deckt es kein Migrationsplan ab.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it.</source>
        <translation>Migrationsplan %1 deckt es ab.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it, owned by %2.</source>
        <translation>Migrationsplan %1 deckt es ab, verantwortlich: %2.</translation>
    </message>
    <message>
        <source>No patch: %1</source>
        <translation>Kein Patch: %1</translation>
    </message>
    <message>
        <source>It can be written into the working tree only: choose that as the candidate.</source>
        <translation>Es lässt sich nur ins Arbeitsverzeichnis schreiben: dieses als Kandidaten wählen.</translation>
    </message>
    <message>
        <source>defined in %1</source>
        <translation>definiert in %1</translation>
    </message>
    <message>
        <source>No automatic witness: %1</source>
        <translation>Kein automatischer Beleg: %1</translation>
    </message>
    <message>
        <source>Valid under %1, refused by the candidate.</source>
        <translation>Gültig nach %1, vom Kandidaten abgewiesen.</translation>
    </message>
    <message>
        <source>Valid under the candidate, refused by %1.</source>
        <translation>Gültig nach dem Kandidaten, abgewiesen von %1.</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>did not fit before either</source>
        <translation>passte schon vorher nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no pin</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>“%1” (Given/When/Then)</source>
        <translation>„%1“ (Given/When/Then)</translation>
    </message>
    <message>
        <source>“%1” contradicts the contract: %2</source>
        <translation>„%1“ widerspricht dem Vertrag: %2</translation>
    </message>
    <message>
        <source>“%1” is a transition: %2</source>
        <translation>„%1“ ist ein Übergang: %2</translation>
    </message>
    <message>
        <source>No Given/When/Then: %1</source>
        <translation>Kein Given/When/Then: %1</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Kompatibilitätsklasse</translation>
    </message>
    <message>
        <source>No Given/When/Then speaks of this change.</source>
        <translation>Kein Given/When/Then spricht von dieser Änderung.</translation>
    </message>
    <message>
        <source>%1: does %2 rely on this? %3 (%4), between %5 and %6.</source>
        <translation>%1: Verlässt sich %2 darauf? %3 (%4), zwischen %5 und %6.</translation>
    </message>
    <message>
        <source>needs a migration plan</source>
        <translation>braucht einen Migrationsplan</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>diese Rolle hat noch niemand</translation>
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
        <translation>QA oder Betrieb</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>muss signieren: %1</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>wird gefragt: %1</translation>
    </message>
    <message>
        <source>%1 accepted it on %2</source>
        <translation>%1 hat sie am %2 angenommen</translation>
    </message>
    <message>
        <source>%1 accepted it with a plan on %2</source>
        <translation>%1 hat sie am %2 mit Plan angenommen</translation>
    </message>
    <message>
        <source>%1 rejected it on %2</source>
        <translation>%1 hat sie am %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 deferred it on %2</source>
        <translation>%1 hat sie am %2 zurückgestellt</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Written down at %1</source>
        <translation>Niedergeschrieben unter %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>Neu zu entscheiden</translation>
    </message>
    <message>
        <source>%1 holds this for a change of meaning: %2</source>
        <translation>%1 hält dies für eine Bedeutungsänderung: %2</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>FYI</source>
        <translation>Zur Info</translation>
    </message>
    <message>
        <source>Discussing</source>
        <translation>In Diskussion</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Basisversion %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>und an %n weiteren Stelle, die in packet.json steht</numerusform>
            <numerusform>und an %n weiteren Stellen, die in packet.json stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Zu sehen an</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>Was alle Änderungen zusammen für %n Konsumenten bedeuten: Seite %1</numerusform>
            <numerusform>Was alle Änderungen zusammen für %n Konsumenten bedeuten: Seite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Konsumenten</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Link:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Verantwortlich:</translation>
    </message>
    <message>
        <source>Not before:</source>
        <translation>Nicht vor:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Changes the meaning</source>
        <translation>Ändert die Bedeutung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n Zeile ist gleich</numerusform>
            <numerusform>%n Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>%n weitere Zeile steht in packet.json, das angehängt ist</numerusform>
            <numerusform>%n weitere Zeilen stehen in packet.json, das angehängt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes, and what was decided on it</source>
        <translation>Was sich ändert und was dazu entschieden wurde</translation>
    </message>
    <message>
        <source>Nothing was found that differs in meaning.</source>
        <translation>Es wurde nichts gefunden, was sich in der Bedeutung unterscheidet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>With Countersign</source>
        <translation>Mit Countersign</translation>
    </message>
    <message>
        <source>In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It checks the seal over these pages, every sign-off, and runs the comparison again from the files that were signed.</source>
        <translation>In einem Klon des Repositorys, mit dieser Datei und ihrem Siegel (derselbe Name und .sig) nebeneinander. Geprüft werden das Siegel über diesen Seiten und jede Freigabe; der Vergleich läuft noch einmal aus den Dateien, die signiert wurden.</translation>
    </message>
    <message>
        <source>Without Countersign</source>
        <translation>Ohne Countersign</translation>
    </message>
    <message>
        <source>With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that came with this file. What people signed is the attached packet.json; its digest must be:</source>
        <translation>Mit pdfdetach, ssh-keygen 8.9 oder neuer und der eigenen Kopie der erlaubten Unterzeichner, nie einer, die mit dieser Datei kam. Signiert wurde die angehängte packet.json; ihre Prüfsumme muss lauten:</translation>
    </message>
    <message>
        <source>These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal beside the file holds. SEALER is whoever sealed it:</source>
        <translation>Diese Seiten sagen, was jene packet.json sagt; die Seiten selbst hat aber niemand signiert, es sei denn, das Siegel neben der Datei gilt. SEALER ist, wer sie versiegelt hat:</translation>
    </message>
    <message>
        <source>What readers of PDFs do not tell you</source>
        <translation>Was PDF-Betrachter nicht sagen</translation>
    </message>
    <message>
        <source>A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign verify; take pdfsig as a witness.</source>
        <translation>Ein Siegel im PDF, wo es eines gibt, beweist, dass die Seiten seitdem unverändert sind, nie, von wem es stammt: Ein Zertifikat mit beliebigem Namen kann jeder erstellen. pdfsig zeigt einen geänderten Namen als gültig und endet auch bei geänderten Seiten mit Erfolg. Verlass ist auf ssh-keygen und countersign verify; pdfsig ist nur ein Anhaltspunkt.</translation>
    </message>
    <message>
        <source>Printed again or saved by another program, this file loses what is attached to it, and with that its proof.</source>
        <translation>Neu gedruckt oder von einem anderen Programm gespeichert, verliert diese Datei ihre Anhänge und damit ihren Beweis.</translation>
    </message>
    <message>
        <source>How to check this packet</source>
        <translation>Wie dieses Prüfpaket zu verifizieren ist</translation>
    </message>
    <message>
        <source>API contract review packet</source>
        <translation>Prüfpaket zum API-Vertrag</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>drawn up %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Sample.</source>
        <translation>Beispiel.</translation>
    </message>
    <message>
        <source>Signed with demo keys that were made on one machine. It proves nothing.</source>
        <translation>Signiert mit Demo-Schlüsseln, die auf einem einzigen Rechner entstanden sind. Es beweist nichts.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Nicht vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>%n Person, die signieren muss, hatte beim Druck noch nicht signiert.</numerusform>
            <numerusform>%n Personen, die signieren müssen, hatten beim Druck noch nicht signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Bedingung:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>changes decided</source>
        <translation>Änderungen entschieden</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Proposed version</source>
        <translation>Vorgeschlagene Version</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Tritt an die Stelle von</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist benannt</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>In diesem Prüfpaket</translation>
    </message>
    <message>
        <source>The decision and its grounds</source>
        <translation>Die Entscheidung und ihre Gründe</translation>
    </message>
    <message>
        <source>What was said, and acceptance criteria</source>
        <translation>Was gesagt wurde, und Abnahmekriterien</translation>
    </message>
    <message>
        <source>Owners and sign-offs</source>
        <translation>Verantwortliche und Freigaben</translation>
    </message>
    <message>
        <source>What was compared, and what was not understood</source>
        <translation>Was verglichen und was nicht verstanden wurde</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>gibt es dort nicht</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 von allem, woraus er gelesen wurde: %n Datei</numerusform>
            <numerusform>SHA-256 von allem, woraus er gelesen wurde: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>%1 operations, %2 schemas</source>
        <translation>%1 Operationen, %2 Schemas</translation>
    </message>
    <message>
        <source>Not read, not judged or not understood</source>
        <translation>Nicht gelesen, nicht beurteilt oder nicht verstanden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nothing: all of it was read, judged and understood.</source>
        <translation>Nichts: Alles wurde gelesen, beurteilt und verstanden.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Written by a later version, and not shown here</source>
        <translation>Von einer späteren Version geschrieben und hier nicht gezeigt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Its first commit</source>
        <translation>Sein erster Commit</translation>
    </message>
    <message>
        <source>Why no higher version</source>
        <translation>Warum keine höhere Version</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>%1 %2 with rules %3, as of %4</source>
        <translation>%1 %2 mit Regeln %3, Stand %4</translation>
    </message>
    <message>
        <source>Decision to make</source>
        <translation>Zu treffende Entscheidung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>muss signieren</translation>
    </message>
    <message>
        <source>need not sign</source>
        <translation>muss nicht signieren</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht umfasst</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>still needs approval</source>
        <translation>noch zu genehmigen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Manual review step</source>
        <translation>Manueller Prüfschritt</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Abnahmenachweise</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>Es wurden keine angegeben.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Festgelegt auf</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Contract boundary</source>
        <translation>Vertragsgrenze</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Verhalten bei Wiederholung</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Migrationsplan</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Auswirkung auf Konsumenten</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Fragen an die Prüfenden</translation>
    </message>
    <message>
        <source>None were asked.</source>
        <translation>Es wurden keine gestellt.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>NOT SIGNED BY ALL</source>
        <translation>NICHT VON ALLEN SIGNIERT</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the packet</comment>
        <extracomment>The language that this is translated into, as two letters.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Inkompatibel</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Mit Bedingungen genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Mit Plan angenommen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>kompatibel</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>riskant</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>inkompatibel</translation>
    </message>
    <message>
        <source>a change of meaning</source>
        <translation>eine Bedeutungsänderung</translation>
    </message>
    <message>
        <source>discussing</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>blockierend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>request and response</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>broken before already</source>
        <translation>schon vorher unpassend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>QA oder Betrieb</translation>
    </message>
    <message>
        <source>On the whole review</source>
        <translation>Zur ganzen Prüfung</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>Niemand hat kommentiert.</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ vorhanden</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ fehlt</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ widersprochen</translation>
    </message>
    <message>
        <source>→ a transition, which no response shows</source>
        <translation>→ ein Übergang, den keine Antwort zeigt</translation>
    </message>
    <message>
        <source>Acceptance criteria (Given/When/Then)</source>
        <translation>Abnahmekriterien (Given/When/Then)</translation>
    </message>
    <message>
        <source>None belong to these changes.</source>
        <translation>Keine gehören zu diesen Änderungen.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decision on what is no change</source>
        <translation>Entscheidung zu etwas, das keine Änderung ist</translation>
    </message>
    <message>
        <source>✓ over exactly the attached packet.json, for this role</source>
        <translation>✓ über genau die angehängte packet.json, für diese Rolle</translation>
    </message>
    <message>
        <source>✗ its file is not named after a role and a person</source>
        <translation>✗ die Datei ist nicht nach einer Rolle und einer Person benannt</translation>
    </message>
    <message>
        <source>✗ it is no signature that OpenSSH wrote</source>
        <translation>✗ es ist keine Signatur, die OpenSSH geschrieben hat</translation>
    </message>
    <message>
        <source>✗ it was made for something else</source>
        <translation>✗ sie wurde für etwas anderes erstellt</translation>
    </message>
    <message>
        <source>✗ it is over other bytes than the attached packet.json</source>
        <translation>✗ sie gilt anderen Bytes als der angehängten packet.json</translation>
    </message>
    <message>
        <source>✗ it is of a kind that is not believed</source>
        <translation>✗ sie ist von einer Art, der nicht geglaubt wird</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Erstellt mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Angehängt als</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>✗ has not signed</source>
        <translation>✗ hat nicht signiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A sign-off that nobody was asked for</source>
        <translation>Eine Freigabe, um die niemand gebeten wurde</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Laut ihrer Datei</translation>
    </message>
    <message>
        <source>Each signature below was checked against the attached packet.json when this was printed. Whose key it is, and whether that person may sign for the role, only your own list of allowed signers says: the last page tells how to ask it.</source>
        <translation>Jede Signatur hier unten wurde beim Druck gegen die angehängte packet.json geprüft. Wessen Schlüssel es ist und ob die Person für die Rolle signieren darf, sagt nur die eigene Liste der erlaubten Unterzeichner: Wie sie zu befragen ist, steht auf der letzten Seite.</translation>
    </message>
    <message>
        <source>Nobody was asked to sign.</source>
        <translation>Niemand wurde um eine Signatur gebeten.</translation>
    </message>
</context>
<context>
    <name>desktop::Arguments</name>
    <message>
        <source>Review API contracts in a window.</source>
        <translation>API-Verträge in einem Fenster prüfen.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>the revision that consumers rely on</source>
        <translation>die Revision, auf die sich Konsumenten verlassen</translation>
    </message>
    <message>
        <source>the revision that is proposed</source>
        <translation>die Revision, die vorgeschlagen wird</translation>
    </message>
    <message>
        <source>edit, compare, review or packet</source>
        <translation>edit, compare, review oder packet</translation>
    </message>
    <message>
        <source>the same as --workspace review</source>
        <translation>dasselbe wie --workspace review</translation>
    </message>
    <message>
        <source>the language: en, fr, de, es, uk or pl</source>
        <translation>die Sprache: en, fr, de, es, uk oder pl</translation>
    </message>
    <message>
        <source>even where a window shows the repository already</source>
        <translation>auch wenn ein Fenster das Repository schon zeigt</translation>
    </message>
    <message>
        <source>with the window as it is the first time</source>
        <translation>mit dem Fenster wie beim ersten Mal</translation>
    </message>
    <message>
        <source>a repository, a folder or a contract; two to compare them; a packet to verify it</source>
        <translation>ein Repository, ein Ordner oder ein Vertrag; zwei, um sie zu vergleichen; ein Prüfpaket, um es zu verifizieren</translation>
    </message>
    <message>
        <source>There is no workspace “%1”: edit, compare, review or packet.</source>
        <translation>Es gibt keinen Arbeitsbereich „%1“: edit, compare, review oder packet.</translation>
    </message>
    <message>
        <source>At most two paths: a baseline and a candidate.</source>
        <translation>Höchstens zwei Pfade: eine Basisversion und ein Kandidat.</translation>
    </message>
    <message>
        <source>the contract to begin with, by its id</source>
        <translation>der Vertrag, mit dem begonnen wird, nach seiner Id</translation>
    </message>
    <message>
        <source>There is no language “%1”: en, fr, de, es, uk or pl.</source>
        <translation>Die Sprache „%1“ gibt es nicht: en, fr, de, es, uk oder pl.</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>write the PDF of the packet on standard input to standard output</source>
        <translation>das PDF des Prüfpakets aus der Standardeingabe auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 oder letter</translation>
    </message>
    <message>
        <source>en, fr, de, es, uk or pl</source>
        <translation>en, fr, de, es, uk oder pl</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built</source>
        <translation>QScintillas eigene Lexer; KSyntaxHighlighting fehlte, als dieses Programm gebaut wurde</translation>
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
        <translation>Eine Werkbank zum Prüfen von API-Verträgen</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Über Countersign</translation>
    </message>
    <message>
        <source>Highlighting</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Textansicht</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
        <translation>Dieses Programm ist freie Software unter der GNU General Public License, Version 3 oder neuer. Sein Kern und seine Befehlszeile stehen unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Countersign uses no network and reports nothing to anybody.</source>
        <translation>Countersign benutzt kein Netz und meldet niemandem etwas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::AcceptSheet</name>
    <message>
        <source>Changes to accept</source>
        <translation>Anzunehmende Änderungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>Diese %n Änderung annehmen, um die sich niemand kümmern muss?</numerusform>
            <numerusform>Diese %n Änderungen annehmen, um die sich niemand kümmern muss?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>%n sichere annehmen</numerusform>
            <numerusform>%n sichere annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>%1 sichere annehmen (%n inkompatible offen)</numerusform>
            <numerusform>%1 sichere annehmen (%n inkompatible offen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>%1 sichere annehmen (%n offen)</numerusform>
            <numerusform>%1 sichere annehmen (%n offen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddingCourse</name>
    <message>
        <source>New &amp;path</source>
        <translation>Neuer &amp;Pfad</translation>
    </message>
    <message>
        <source>New &amp;operation</source>
        <translation>Neue &amp;Operation</translation>
    </message>
    <message>
        <source>New &amp;schema</source>
        <translation>Neues &amp;Schema</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Dieser Text ist zum Lesen da: es kann nichts hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. Line %1: %2</source>
        <translation>Der Text lässt sich so, wie er jetzt ist, nicht lesen. Zeile %1: %2</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, and is being read.</source>
        <translation>Der Text wurde inzwischen geändert und wird gerade gelesen.</translation>
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
        <translation>Nichts mehr zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>noch %n Punkt auf der Agenda</numerusform>
            <numerusform>noch %n Punkte auf der Agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Nach der Entscheidung geändert</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Verschieden entschieden</translation>
    </message>
    <message>
        <source>Breaking, to decide first</source>
        <translation>Inkompatibel, zuerst zu entscheiden</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Zur Kenntnis zu nehmen</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1: %n Punkt.</numerusform>
            <numerusform>%1: %n Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message>
        <source>On the whole review</source>
        <translation>Zur ganzen Prüfung</translation>
    </message>
    <message>
        <source>On something that is no longer found</source>
        <translation>Zu etwas, das nicht mehr gefunden wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that settles it</source>
        <translation>Eine Antwort, die es klärt</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Antworten und klären</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nobody can vouch for this</source>
        <translation>Niemand kann hierfür bürgen</translation>
    </message>
    <message>
        <source>Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it either way.</source>
        <translation>Im Kandidaten beheben oder zur Kenntnis nehmen, dass es ungesehen signiert wird. Das Prüfpaket nennt es in jedem Fall.</translation>
    </message>
    <message>
        <source>Why it may be signed unseen</source>
        <translation>Warum es ungesehen signiert werden darf</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>The candidate does not change this any more. What was decided stays in the journal and counts for nothing.</source>
        <translation>Der Kandidat ändert dies nicht mehr. Was entschieden wurde, bleibt im Journal und zählt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>%n Änderung entschieden, das ist alles</numerusform>
            <numerusform>Alle %n Änderungen entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet comes next: it says what was decided, and is signed.</source>
        <translation>Als Nächstes kommt das Prüfpaket: Es sagt, was entschieden wurde, und wird signiert.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Zum Prüfpaket</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>noch %n Punkt auf der Agenda</numerusform>
            <numerusform>noch %n Punkte auf der Agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to talk about; what breaks stands first.</source>
        <translation>Wählen, worüber zu reden ist; was inkompatibel ist, steht zuerst.</translation>
    </message>
    <message>
        <source>A comment on the whole review</source>
        <translation>Ein Kommentar zur ganzen Prüfung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
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
        <translation>zur Kenntnis zu nehmen oder zu beheben</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Kommentar von %1: %2</translation>
    </message>
    <message>
        <source>Nobody can vouch for this: %1</source>
        <translation>Niemand kann hierfür bürgen: %1</translation>
    </message>
    <message>
        <source>No longer found: %1. It was decided: %2.</source>
        <translation>Nicht mehr gefunden: %1. Entschieden war: %2.</translation>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>Name of somebody else in the room</source>
        <translation>Name einer weiteren Person im Raum</translation>
    </message>
    <message>
        <source>Role of somebody else in the room</source>
        <translation>Rolle einer weiteren Person im Raum</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n Umordnung</numerusform>
            <numerusform>%n Umordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n Zeile reine Formatierung</numerusform>
            <numerusform>%n Zeilen reine Formatierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n Änderung, die eine Regel ignoriert</numerusform>
            <numerusform>%n Änderungen, die eine Regel ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ausgeblendet: %1</translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message>
        <source>Branch: %1</source>
        <translation>Zweig: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 hat %n weiteren Commit, seit dieser Zweig begann.</numerusform>
            <numerusform>%1 hat %n weitere Commits, seit dieser Zweig begann.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they change is not in the candidate until %1 is merged into %2.</source>
        <translation>Was sie ändern, steht nicht im Kandidaten, bis %1 in %2 gemergt ist.</translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message>
        <source>no branch, at %1</source>
        <translation>kein Zweig, auf %1</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, gleich wie %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n Commit, den %1 nicht hat</numerusform>
            <numerusform>%n Commits, die %1 nicht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n Commit, den nur %1 hat</numerusform>
            <numerusform>%n Commits, die nur %1 hat</numerusform>
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
        <translation>Wo die Schreibmarke steht</translation>
    </message>
    <message>
        <source>Steps further out</source>
        <translation>Schritte weiter außen</translation>
    </message>
    <message>
        <source>%1, and what stands beside it</source>
        <comment>a step of the way</comment>
        <translation>%1, und was daneben steht</translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>Explain this rule: what it is about, why, and what to do</source>
        <translation>Diese Regel erklären: worum es geht, warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Copy a link to this change, and a line about it</source>
        <translation>Einen Link zu dieser Änderung kopieren, mit einer Zeile dazu</translation>
    </message>
    <message>
        <source>Show %1 in the text</source>
        <translation>%1 im Text zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>To live with it for a while, put the rule among the suppressions in %1.</source>
        <translation>Um eine Weile damit zu leben, die Regel unter die Ausnahmen in %1 setzen.</translation>
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
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Asked for other changes of this review: %1</source>
        <translation>Für andere Änderungen dieser Prüfung gefragt: %1</translation>
    </message>
    <message>
        <source>This may not hold any more: it is being compared anew.</source>
        <translation>Das gilt vielleicht nicht mehr: Es wird gerade neu verglichen.</translation>
    </message>
</context>
<context>
    <name>ui::CaretInspector</name>
    <message>
        <source>These lines read differently from the baseline, and nothing of it changes the contract.</source>
        <translation>Diese Zeilen lauten anders als in der Basisversion, und nichts davon ändert den Vertrag.</translation>
    </message>
    <message>
        <source>There is no change at the caret. Alt+Down leads to the next one.</source>
        <translation>An der Schreibmarke ist keine Änderung. Alt+Ab führt zur nächsten.</translation>
    </message>
    <message>
        <source>Write Given/When/Then of %1</source>
        <translation>Given/When/Then von %1 schreiben</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCard</name>
    <message>
        <source>Choose a change to see what it means.</source>
        <translation>Eine Änderung wählen, um zu sehen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: decide when it can be.</source>
        <translation>Der Kandidat lässt sich so nicht vergleichen: entscheiden, sobald es geht.</translation>
    </message>
    <message>
        <source>Copied a link to the change.</source>
        <translation>Link zur Änderung kopiert.</translation>
    </message>
    <message>
        <source>Copied the card as Markdown.</source>
        <translation>Karte als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied a question for %1.</source>
        <translation>Frage an %1 kopiert.</translation>
    </message>
    <message>
        <source>Written into %1 and not saved yet. Undo takes it back.</source>
        <translation>In %1 geschrieben und noch nicht gespeichert. Rückgängig nimmt es zurück.</translation>
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
        <translation>was für Aufrufer oder Clients inkompatibel ist</translation>
    </message>
    <message>
        <source>what may break some of them</source>
        <translation>was für manche inkompatibel sein kann</translation>
    </message>
    <message>
        <source>what nobody has to do anything about</source>
        <translation>was niemandem etwas abverlangt</translation>
    </message>
    <message>
        <source>what is only said to people</source>
        <translation>was nur den Menschen gesagt wird</translation>
    </message>
    <message>
        <source>what waits for a decision</source>
        <translation>was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>what has one that counts</source>
        <translation>was eine Entscheidung hat, die zählt</translation>
    </message>
    <message>
        <source>with a plan or without</source>
        <translation>mit oder ohne Plan</translation>
    </message>
    <message>
        <source>what must not come</source>
        <translation>was nicht kommen darf</translation>
    </message>
    <message>
        <source>what is decided later</source>
        <translation>was später entschieden wird</translation>
    </message>
    <message>
        <source>what changed after it was decided</source>
        <translation>was sich nach der Entscheidung geändert hat</translation>
    </message>
    <message>
        <source>what people decided differently</source>
        <translation>was verschieden entschieden wurde</translation>
    </message>
    <message>
        <source>what has an open comment</source>
        <translation>was einen offenen Kommentar hat</translation>
    </message>
    <message>
        <source>a role or a person who must sign for it</source>
        <translation>eine Rolle oder Person, die dafür signieren muss</translation>
    </message>
    <message>
        <source>a consumer it hits, or may hit</source>
        <translation>ein Konsument, den es trifft oder treffen kann</translation>
    </message>
    <message>
        <source>the rule that found it</source>
        <translation>die Regel, die es gefunden hat</translation>
    </message>
    <message>
        <source>the contract it is of</source>
        <translation>der Vertrag, zu dem es gehört</translation>
    </message>
    <message>
        <source>a file it stands in</source>
        <translation>eine Datei, in der es steht</translation>
    </message>
</context>
<context>
    <name>ui::ChangeGroups</name>
    <message>
        <source>Outside of operations</source>
        <translation>Außerhalb von Operationen</translation>
    </message>
    <message>
        <source>Nobody has to sign for it</source>
        <translation>Niemand muss dafür signieren</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Ohne Datei</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>nach Risiko</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>nach Operation</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>nach Verantwortlichen</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>nach Datei</translation>
    </message>
    <message>
        <source>Order of the changes: %1</source>
        <translation>Reihenfolge der Änderungen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what a rule ignores</source>
        <translation>Zeigen, was eine Regel ignoriert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Der Kandidat gleicht der Basisversion in der Bedeutung.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 von %n passt zu „%1“.</numerusform>
            <numerusform>0 von %n passen zu „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>%n sichere annehmen …</numerusform>
            <numerusform>Alle %n sicheren annehmen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Nobody can vouch for</source>
        <translation>Wofür niemand bürgen kann</translation>
    </message>
    <message>
        <source>Ignored by a rule</source>
        <translation>Von einer Regel ignoriert</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Für %n Ort kann niemand bürgen.</numerusform>
            <numerusform>Für %n Orte kann niemand bürgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1: %n Änderung.</numerusform>
            <numerusform>%1: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was met, and that it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3. %4</source>
        <translation>%1 in %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 ignores it: %2</source>
        <translation>%1 ignoriert es: %2</translation>
    </message>
    <message>
        <source>Ignored by a rule: %1. %2 says why: %3</source>
        <translation>Von einer Regel ignoriert: %1. %2 sagt, warum: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 in %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>Breaking: %1.</source>
        <translation>Inkompatibel: %1.</translation>
    </message>
    <message>
        <source>Risky: %1.</source>
        <translation>Riskant: %1.</translation>
    </message>
    <message>
        <source>Safe: %1.</source>
        <translation>Sicher: %1.</translation>
    </message>
    <message>
        <source>Docs: %1.</source>
        <translation>Doku: %1.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Unentschieden.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>It changed after it was decided.</source>
        <translation>Sie hat sich nach der Entscheidung geändert.</translation>
    </message>
    <message>
        <source>People decided differently.</source>
        <translation>Es wurde verschieden entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Mit Plan angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>⚠ Stale</source>
        <translation>⚠ Überholt</translation>
    </message>
    <message>
        <source>⚠ Conflict</source>
        <translation>⚠ Konflikt</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Abgelehnt</translation>
    </message>
    <message>
        <source>◷ Deferred</source>
        <translation>◷ Zurückgestellt</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Angenommen</translation>
    </message>
    <message>
        <source>✓ With plan</source>
        <translation>✓ Mit Plan</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Sie trifft %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether it hits %1.</source>
        <translation>Niemand weiß, ob sie %1 trifft.</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n offener Kommentar.</numerusform>
            <numerusform>%n offene Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the contract %1.</source>
        <translation>Im Vertrag %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message>
        <source>■ Breaking</source>
        <translation>■ Inkompatibel</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Riskant</translation>
    </message>
    <message>
        <source>● Safe</source>
        <translation>● Sicher</translation>
    </message>
    <message>
        <source>○ Docs</source>
        <translation>○ Doku</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n mit Plan angenommen</numerusform>
            <numerusform>%n mit Plan angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Niemand hat darüber entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
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
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Genehmigen</translation>
    </message>
    <message>
        <source>✓ Approve with conditions</source>
        <translation>✓ Mit Bedingungen genehmigen</translation>
    </message>
    <message>
        <source>✗ Reject</source>
        <translation>✗ Ablehnen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>None: nothing changed in meaning</source>
        <translation>Keine: Die Bedeutung ist unverändert</translation>
    </message>
    <message>
        <source>● Compatible</source>
        <translation>● Kompatibel</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Riskant</translation>
    </message>
    <message>
        <source>■ Breaking</source>
        <translation>■ Inkompatibel</translation>
    </message>
    <message>
        <source>■ Semantic: the meaning breaks, whatever the shape</source>
        <translation>■ Semantisch: Die Bedeutung bricht, gleich in welcher Form</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Do or find anything   &gt; actions   @ places   # changes</source>
        <translation>Alles tun oder finden   &gt; Aktionen   @ Orte   # Änderungen</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Alles tun oder finden</translation>
    </message>
    <message>
        <source>Begin with &gt; for actions, @ for operations, schemas and files, # for changes</source>
        <translation>Mit &gt; beginnen für Aktionen, @ für Operationen, Schemas und Dateien, # für Änderungen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Was der Befehl ausgab</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Start nicht möglich: %1</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Erledigt.</translation>
    </message>
    <message>
        <source>✗ It failed, with exit code %1.</source>
        <translation>✗ Fehlgeschlagen, mit Exit-Code %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy Path of File</source>
        <translation>Dateipfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;Über Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent…</source>
        <translation>&amp;Zuletzt geöffnete …</translation>
    </message>
    <message>
        <source>&amp;Compare Two Files…</source>
        <translation>Zwei Dateien &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Save &amp;All</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Text</source>
        <translation>Änderung als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>&amp;Schublade</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Üb&amp;liche Textgröße</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <source>Go to &amp;Operation or File…</source>
        <translation>Zu &amp;Operation oder Datei …</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>Prüfpa&amp;ket</translation>
    </message>
    <message>
        <source>Next &amp;Workspace</source>
        <translation>Nächster Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Workspace</source>
        <translation>Vorheriger Arbei&amp;tsbereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vorwärt&amp;s</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>Vorhe&amp;rige Änderung</translation>
    </message>
    <message>
        <source>Next Problem or &amp;Gap</source>
        <translation>Nächstes Problem oder &amp;Lücke</translation>
    </message>
    <message>
        <source>Previo&amp;us Problem or Gap</source>
        <translation>Voriges Problem oder Lü&amp;cke</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>Vorheriger Bere&amp;ich</translation>
    </message>
    <message>
        <source>C&amp;ontract…</source>
        <translation>V&amp;ertrag …</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Basisversion …</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Kandidat …</translation>
    </message>
    <message>
        <source>&amp;Swap Baseline and Candidate</source>
        <translation>Basisversion und Kandidat &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Filter Changes</source>
        <translation>Änderungen &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Next Lens</source>
        <translation>&amp;Nächste Sicht</translation>
    </message>
    <message>
        <source>Lens: &amp;Text</source>
        <translation>Sicht: Te&amp;xt</translation>
    </message>
    <message>
        <source>Lens: St&amp;ructure</source>
        <translation>Sicht: St&amp;ruktur</translation>
    </message>
    <message>
        <source>Lens: On the &amp;Wire</source>
        <translation>Sicht: Übertra&amp;gung</translation>
    </message>
    <message>
        <source>Lens: &amp;Docs</source>
        <translation>Sicht: &amp;Doku</translation>
    </message>
    <message>
        <source>Other End of the &amp;Move</source>
        <translation>Anderes Ende der &amp;Verschiebung</translation>
    </message>
    <message>
        <source>Show More &amp;Lines Around</source>
        <translation>Mehr &amp;Zeilen ringsum zeigen</translation>
    </message>
    <message>
        <source>Fold &amp;Unchanged Lines</source>
        <translation>&amp;Unveränderte Zeilen einklappen</translation>
    </message>
    <message>
        <source>Scroll Both Sides To&amp;gether</source>
        <translation>Beide &amp;Seiten gemeinsam rollen</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>Zeilen &amp;ausrichten</translation>
    </message>
    <message>
        <source>&amp;Edit Candidate Here</source>
        <translation>Kandidaten &amp;hier bearbeiten</translation>
    </message>
    <message>
        <source>Apply Reci&amp;pe to Candidate</source>
        <translation>Rezept auf Kandidaten an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Accept &amp;with Plan…</source>
        <translation>&amp;Mit Plan annehmen …</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>&amp;Zurückstellen …</translation>
    </message>
    <message>
        <source>&amp;Keep Decision</source>
        <translation>Entscheidung &amp;beibehalten</translation>
    </message>
    <message>
        <source>Accept All &amp;Safe and Docs…</source>
        <translation>Alle &amp;sicheren und Doku annehmen …</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>&amp;Mark as Change of Meaning…</source>
        <translation>Als Be&amp;deutungsänderung markieren …</translation>
    </message>
    <message>
        <source>Next &amp;Undecided</source>
        <translation>Nächste &amp;Unentschiedene</translation>
    </message>
    <message>
        <source>Previous Undec&amp;ided</source>
        <translation>Vorherige Un&amp;entschiedene</translation>
    </message>
    <message>
        <source>Next &amp;Open Comment</source>
        <translation>Nächster &amp;offener Kommentar</translation>
    </message>
    <message>
        <source>&amp;Previous Open Comment</source>
        <translation>&amp;Voriger offener Kommentar</translation>
    </message>
    <message>
        <source>&amp;Attach Evidence…</source>
        <translation>&amp;Nachweis anhängen …</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signieren …</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>&amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>&amp;Markdown exportieren …</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>&amp;Weitergeben …</translation>
    </message>
    <message>
        <source>&amp;Import Sign-Offs…</source>
        <translation>&amp;Freigaben übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Verify a Packet…</source>
        <translation>Prüfpaket &amp;verifizieren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Single-&amp;Letter Keys</source>
        <translation>Einzel&amp;buchstaben als Tasten</translation>
    </message>
    <message>
        <source>&amp;Help on What Is Focused</source>
        <translation>&amp;Hilfe zum fokussierten Element</translation>
    </message>
    <message>
        <source>&amp;Explain This Rule</source>
        <translation>Diese &amp;Regel erklären</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map…</source>
        <translation>&amp;Tastenbelegung …</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>Beispiel &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Blank the Stage</source>
        <translation>Bühne &amp;abdunkeln</translation>
    </message>
    <message>
        <source>Swap Stage and Des&amp;k</source>
        <translation>Bühne und P&amp;ult tauschen</translation>
    </message>
    <message>
        <source>&amp;Search in All Contracts…</source>
        <translation>In allen Verträgen s&amp;uchen …</translation>
    </message>
    <message>
        <source>Next on &amp;the Agenda</source>
        <translation>Nächs&amp;ter Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Previous on the Agen&amp;da</source>
        <translation>Voriger Tagesordnun&amp;gspunkt</translation>
    </message>
    <message>
        <source>Compare w&amp;ith the First Commit</source>
        <translation>Mit erstem &amp;Commit vergleichen</translation>
    </message>
    <message>
        <source>Compare wit&amp;h a File…</source>
        <translation>M&amp;it Datei vergleichen …</translation>
    </message>
    <message>
        <source>Start the Mee&amp;ting…</source>
        <translation>Besprechung s&amp;tarten …</translation>
    </message>
    <message>
        <source>Resume the Meetin&amp;g</source>
        <translation>Besprechung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Park &amp;for Later…</source>
        <translation>Für später &amp;parken …</translation>
    </message>
    <message>
        <source>Pub&amp;lish the Note</source>
        <translation>&amp;Notiz veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;New Action Item…</source>
        <translation>Neue Auf&amp;gabe …</translation>
    </message>
    <message>
        <source>&amp;End the Meeting</source>
        <translation>Besprec&amp;hung beenden</translation>
    </message>
    <message>
        <source>Import &amp;Votes…</source>
        <translation>St&amp;immen übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Hand Over My Votes…</source>
        <translation>Meine Stimmen weite&amp;rgeben …</translation>
    </message>
    <message>
        <source>&amp;Copy Failure Details</source>
        <translation>&amp;Fehlerdetails kopieren</translation>
    </message>
    <message>
        <source>Print Ever&amp;y Stage Page…</source>
        <translation>Bühnenseiten dru&amp;cken…</translation>
    </message>
    <message>
        <source>Compare with the Pre&amp;vious Commit</source>
        <translation>Mit dem &amp;vorherigen Commit vergleichen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Quick Out&amp;line…</source>
        <translation>Schnel&amp;lgliederung…</translation>
    </message>
    <message>
        <source>Definition of S&amp;ymbol</source>
        <translation>Definition des S&amp;ymbols</translation>
    </message>
    <message>
        <source>Usages of Sy&amp;mbol</source>
        <translation>Verwendungen des Sy&amp;mbols</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>S&amp;chnellkorrektur…</translation>
    </message>
    <message>
        <source>Form&amp;at Selection</source>
        <translation>Auswahl &amp;formatieren</translation>
    </message>
    <message>
        <source>&amp;Select Next Match Too</source>
        <translation>Nächsten Treffer auch aus&amp;wählen</translation>
    </message>
    <message>
        <source>Add Caret A&amp;bove</source>
        <translation>Schreibmarke &amp;darüber</translation>
    </message>
    <message>
        <source>Add Caret Be&amp;low</source>
        <translation>Schreibmarke darunte&amp;r</translation>
    </message>
    <message>
        <source>Add Pat&amp;h…</source>
        <translation>Pfad hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>Add Operat&amp;ion…</source>
        <translation>&amp;Operation hinzufügen…</translation>
    </message>
    <message>
        <source>A&amp;dd Schema…</source>
        <translation>Sche&amp;ma hinzufügen…</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>Auf- &amp;oder zuklappen</translation>
    </message>
    <message>
        <source>Fold All Ma&amp;ps and Lists</source>
        <translation>Alle Maps und Listen zukla&amp;ppen</translation>
    </message>
    <message>
        <source>Unfold &amp;All</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>Pee&amp;k at Definition</source>
        <translation>&amp;Definition einblenden</translation>
    </message>
    <message>
        <source>&amp;Jump to the Card Here</source>
        <translation>Zur Karte an dieser Stelle (&amp;J)</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message>
        <source>%1, settled</source>
        <translation>%1, geklärt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Say something about this change</source>
        <translation>Etwas zu dieser Änderung sagen</translation>
    </message>
    <message>
        <source>How the comment is meant</source>
        <translation>Wie der Kommentar gemeint ist</translation>
    </message>
    <message>
        <source>Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles</source>
        <translation>Worte am Anfang legen es fest: „nit:“ verlangt nichts, „hold on“ blockiert, „done“ klärt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Kommentare, %n offen</numerusform>
            <numerusform>Kommentare, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Answering %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message>
        <source>What the commit says</source>
        <translation>Was der Commit sagt</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Nachricht des Commits</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>%n Datei committen</numerusform>
            <numerusform>%n Dateien committen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Ways to look at the change</source>
        <translation>Sichten auf die Änderung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
</context>
<context>
    <name>ui::CompletionCourse</name>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Dieser Text ist zum Lesen da: es kann nichts hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be offered here.</source>
        <translation>Hier lässt sich nichts vorschlagen.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 vervollständigen</translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message>
        <source>with the parts it must have</source>
        <translation>mit den Teilen, die es haben muss</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>%1× verwendet</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>Enter writes it, Escape leaves the text as it is</source>
        <translation>Eingabe schreibt es, Esc lässt den Text, wie er ist</translation>
    </message>
</context>
<context>
    <name>ui::ContextStrip</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Swap baseline and candidate</source>
        <translation>Basisversion und Kandidat tauschen</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Suchen  %1</translation>
    </message>
    <message>
        <source>Search commands, operations and changes</source>
        <translation>Befehle, Operationen und Änderungen suchen</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>A bare repository has no files on the disk: clone it, and compare a file of the clone.</source>
        <translation>Ein Bare-Repository hat keine Dateien auf der Platte: es klonen und eine Datei des Klons vergleichen.</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>noch zu wählen</translation>
    </message>
</context>
<context>
    <name>ui::ContractList</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>ui::ContractModel</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 is referred to, but there is no such file at this revision.</source>
        <translation>Auf %1 wird verwiesen, aber in dieser Revision gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>%1 lies outside of this repository and was not fetched.</source>
        <translation>%1 liegt außerhalb dieses Repositorys und wurde nicht geholt.</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaList</name>
    <message>
        <source>Given/When/Then of %1</source>
        <translation>Given/When/Then von %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a scenario</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No Given/When/Then near this operation</source>
        <translation>Kein Given/When/Then bei dieser Operation</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eines schreiben</translation>
    </message>
    <message>
        <source>Puts x-acceptance into the operation; Undo takes it back</source>
        <translation>Setzt x-acceptance in die Operation; Rückgängig nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>in a sentence, or a link to it</source>
        <translation>in einem Satz oder ein Link dazu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Wer es klärt</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Accept with this plan</source>
        <translation>Mit diesem Plan annehmen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Say what the plan is, or where it is written down.</source>
        <translation>Angeben, was der Plan ist oder wo er steht.</translation>
    </message>
    <message>
        <source>Say who clears it up.</source>
        <translation>Angeben, wer es klärt.</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Den Tag als JJJJ-MM-TT schreiben.</translation>
    </message>
    <message>
        <source>%1 clears it up.</source>
        <translation>%1 klärt es.</translation>
    </message>
    <message>
        <source>Who finds out what is missing</source>
        <translation>Wer herausfindet, was fehlt</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Say who finds out what is missing.</source>
        <translation>Angeben, wer herausfindet, was fehlt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say who takes care of it.</source>
        <translation>Sagen, wer sich darum kümmert.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPart</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Mit Plan annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Tagesordnung der Besprechung</translation>
    </message>
    <message>
        <source>Nothing left on the agenda</source>
        <translation>Nichts mehr auf der Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Noch %n auf der Tagesordnung</numerusform>
            <numerusform>Noch %n auf der Tagesordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message>
        <source>Parked, back at the end</source>
        <translation>Geparkt, am Ende wieder da</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Breaking, most consumers first</source>
        <translation>Inkompatibel, die meisten Konsumenten zuerst</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>◔ Parked</source>
        <translation>◔ Geparkt</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Inkompatibel für %n Konsumenten, unbekannt bei %1</numerusform>
            <numerusform>Inkompatibel für %n Konsumenten, unbekannt bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Inkompatibel für %n Konsumenten</numerusform>
            <numerusform>Inkompatibel für %n Konsumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Unbekannt bei %n Konsumenten</numerusform>
            <numerusform>Unbekannt bei %n Konsumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>No listed consumer breaks</source>
        <translation>Inkompatibel für keinen aufgeführten Konsumenten</translation>
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
        <translation>Eine Entscheidung für alle</translation>
    </message>
    <message>
        <source>Skipped unless you choose it</source>
        <translation>Wird übersprungen, wenn nicht gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n sichere Änderung: annehmen?</numerusform>
            <numerusform>%n sichere Änderungen: zusammen annehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n Änderung nur an Worten</numerusform>
            <numerusform>%n Änderungen nur an Worten</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>They decided differently</source>
        <translation>Unterschiedlich entschieden</translation>
    </message>
</context>
<context>
    <name>ui::DeskBar</name>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Tauscht die Bildschirme von Bühne und Pult.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message>
        <source>of %1 on this change</source>
        <translation>von %1 für diese Änderung</translation>
    </message>
    <message>
        <source>on this change</source>
        <translation>für diese Änderung</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>⚠ Over its share. Park it with K, and it returns at the end.</source>
        <translation>⚠ Über dem Zeitanteil. Mit K parken, dann kommt sie am Ende wieder.</translation>
    </message>
    <message>
        <source>%1 on this change, %2</source>
        <translation>%1 für diese Änderung, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskCourse</name>
    <message>
        <source>A meeting was left at change %1 of %2.</source>
        <translation>Eine Besprechung wurde bei Änderung %1 von %2 verlassen.</translation>
    </message>
    <message>
        <source>A meeting was left at its summary.</source>
        <translation>Eine Besprechung wurde bei ihrer Zusammenfassung verlassen.</translation>
    </message>
</context>
<context>
    <name>ui::DeskGroup</name>
    <message>
        <source>All of them are decided.</source>
        <translation>Alle sind entschieden.</translation>
    </message>
    <message>
        <source>One key decides all of them, and the same key again takes it back.</source>
        <translation>Eine Taste entscheidet alle, dieselbe Taste noch einmal nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ui::DeskNotes</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Only you see them until Ctrl+Enter publishes them.</source>
        <translation>Nur Sie sehen sie, bis Strg+Eingabe sie veröffentlicht.</translation>
    </message>
    <message>
        <source>only you see this until it is published</source>
        <translation>bis zur Veröffentlichung nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>On the Stage and into the minutes (Ctrl+Enter)</source>
        <translation>Auf die Bühne und ins Protokoll (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::DeskScreens</name>
    <message>
        <source>The room sees %1, you are on %2.</source>
        <translation>Der Raum sieht %1, Sie sind auf %2.</translation>
    </message>
    <message>
        <source>Stage and Desk share this screen.</source>
        <translation>Bühne und Pult teilen sich diesen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ui::DeskSide</name>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Stimmen vor der Besprechung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Geparktes</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Parken …</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ui::DeskText</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufgreifen</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Die Zusammenfassung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>ui::DocsLens</name>
    <message>
        <source>What is said of the change</source>
        <translation>Was zur Änderung gesagt wird</translation>
    </message>
</context>
<context>
    <name>ui::DocsPage</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Choose a change to read what is said of it.</source>
        <translation>Eine Änderung wählen, um zu lesen, was zu ihr gesagt wird.</translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Nothing that the contract knows stands at the caret.</source>
        <translation>An der Schreibmarke steht nichts, was der Vertrag kennt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Panes of the drawer</source>
        <translation>Bereiche der Schublade</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Schublade schließen</translation>
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
        <translation>Dateien</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Es ist keine Datei offen.</translation>
    </message>
    <message>
        <source>Files in this language are shown, but not read yet.</source>
        <translation>Dateien in dieser Sprache werden gezeigt, aber noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The contract is being read.</source>
        <translation>Der Vertrag wird gelesen.</translation>
    </message>
    <message>
        <source>The contract offers nothing yet. The Edit menu has commands that add to it.</source>
        <translation>Der Vertrag bietet noch nichts an. Im Menü „Bearbeiten“ stehen Befehle, die ihn ergänzen.</translation>
    </message>
    <message>
        <source>This file belongs to no contract that could be read.</source>
        <translation>Diese Datei gehört zu keinem Vertrag, der gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ui::EditedText</name>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>Einfügung</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>discarding of changes</source>
        <translation>Verwerfen von Änderungen</translation>
    </message>
    <message>
        <source>change from outside</source>
        <translation>Änderung von außen</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Screen readers are told nothing of this text: it is larger than 1 MB, and they would make typing slow.</source>
        <translation>Vorleseprogramme erfahren nichts von diesem Text: Er ist größer als 1 MB, und sie würden das Tippen verlangsamen.</translation>
    </message>
    <message>
        <source>&amp;Let them read it</source>
        <translation>Trotzdem vor&amp;lesen lassen</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und es gibt nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Der nicht gespeicherte Text</translation>
    </message>
    <message>
        <source>This file has lines too long to type in: it is laid out here to be read, and unchanged on the disk.</source>
        <translation>Diese Datei hat Zeilen, die zum Tippen zu lang sind: Sie ist hier zum Lesen umbrochen und auf der Platte unverändert.</translation>
    </message>
    <message>
        <source>Compare shows it in the same way. To change it here, give it shorter lines.</source>
        <translation>Vergleichen zeigt sie ebenso. Um sie hier zu ändern, braucht sie kürzere Zeilen.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it, and one of the two texts would be lost. Decide which one stays.</source>
        <translation>%1 wurde nicht gespeichert: ein anderes Programm hat die Datei geändert, und einer der beiden Texte ginge verloren. Entscheiden, welcher bleibt.</translation>
    </message>
    <message>
        <source>%1 is not on the disk any more.</source>
        <translation>%1 ist nicht mehr auf der Platte.</translation>
    </message>
    <message>
        <source>Another branch may be checked out, or somebody deleted it. Your text is kept here; saving writes the file anew.</source>
        <translation>Vielleicht ist ein anderer Zweig ausgecheckt, oder jemand hat sie gelöscht. Ihr Text bleibt hier erhalten; Speichern schreibt die Datei neu.</translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message>
        <source>No file is open.</source>
        <translation>Keine Datei ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list of contracts.</source>
        <translation>Eine in der Liste der Verträge wählen.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>&amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>recovered, not saved yet</source>
        <translation>wiederhergestellt, noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>%n Datei mit nicht gespeicherten Änderungen wurde wiederhergestellt, aber später wurde etwas gespeichert: zuerst die Unterschiede ansehen. %1</numerusform>
            <numerusform>%n Dateien mit nicht gespeicherten Änderungen wurden wiederhergestellt, aber später wurde etwas gespeichert: zuerst die Unterschiede ansehen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>%n Datei mit nicht gespeicherten Änderungen wurde wiederhergestellt: %1</numerusform>
            <numerusform>%n Dateien mit nicht gespeicherten Änderungen wurden wiederhergestellt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::ElementCells</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ui::EntryRows</name>
    <message>
        <source>%1, entry %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Eintrag %1 entfernen</translation>
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
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Manueller Schritt</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Test</translation>
    </message>
    <message>
        <source>+ Log</source>
        <translation>+ Protokoll</translation>
    </message>
    <message>
        <source>+ Manual Step</source>
        <translation>+ Manueller Schritt</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the attached file: %1</source>
        <translation>SHA-256 der angehängten Datei: %1</translation>
    </message>
    <message>
        <source>Attach a File…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Kind of evidence %1</source>
        <translation>Art von Nachweis %1</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, Nachweis %2</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Diesen Nachweis entfernen</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Nachweis %1 entfernen</translation>
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
        <translation>Als was das Prüfpaket geschrieben wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Key of the seal beside the file</source>
        <translation>Schlüssel des Siegels neben der Datei</translation>
    </message>
    <message>
        <source>Certificate for the seal inside the PDF</source>
        <translation>Zertifikat für das Siegel im PDF</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passphrase des Zertifikats</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Gedruckte Seiten</translation>
    </message>
    <message>
        <source>PDF: to read and print</source>
        <translation>PDF: zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Markdown: to read anywhere</source>
        <translation>Markdown: überall zu lesen</translation>
    </message>
    <message>
        <source>packet.json: what was signed</source>
        <translation>packet.json: was signiert wurde</translation>
    </message>
    <message>
        <source>One file to hand over: to be signed elsewhere</source>
        <translation>Eine Datei zum Weitergeben: anderswo zu signieren</translation>
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
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Write it as</source>
        <translation>Sc&amp;hreiben als</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Seal beside it</source>
        <translation>&amp;Siegel daneben</translation>
    </message>
    <message>
        <source>Seal &amp;inside</source>
        <translation>Siegel &amp;innen</translation>
    </message>
    <message>
        <source>For readers of PDFs: it shows that nothing changed since, never who sealed it.</source>
        <translation>Für PDF-Betrachter: Es zeigt, dass seitdem nichts geändert wurde, nie, wer versiegelt hat.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>&amp;Zertifikat …</translation>
    </message>
    <message>
        <source>None (.p12)</source>
        <translation>Keines (.p12)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Kein Siegel</translation>
    </message>
    <message>
        <source>Without one, whoever verifies the file believes what is attached, but not its pages.</source>
        <translation>Ohne Siegel gilt beim Verifizieren der Datei nur, was angehängt ist, nicht ihre Seiten.</translation>
    </message>
    <message>
        <source>It goes into a file of the same name and .sig. It is believed where allowed_signers lets you seal exports.</source>
        <translation>Es kommt in eine Datei mit demselben Namen und .sig. Es gilt dort, wo allowed_signers das Versiegeln von Exporten erlaubt.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>✓ %1 is written.</source>
        <translation>✓ %1 ist geschrieben.</translation>
    </message>
    <message>
        <source>✓ %1 is written, and its seal beside it: hand on both.</source>
        <translation>✓ %1 ist geschrieben, das Siegel daneben: beide weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Woanders speichern…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Fault</name>
    <message>
        <source>This machine has not enough memory for it.</source>
        <translation>Dafür hat dieser Rechner nicht genug Speicher.</translation>
    </message>
    <message>
        <source>What is shown is as it was before.</source>
        <translation>Gezeigt wird der Stand von vorher.</translation>
    </message>
    <message>
        <source>Countersign made a mistake of its own: %1</source>
        <translation>Countersign hat selbst einen Fehler gemacht: %1</translation>
    </message>
    <message>
        <source>What is shown is as it was before. The details help those who can mend it.</source>
        <translation>Gezeigt wird der Stand von vorher. Die Details helfen denen, die es beheben können.</translation>
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
        <translation>Aus den Tatsachen vorgeschlagen. Mit der Signatur wird es zur eigenen Aussage; ändern, falls es das nicht ist.</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence</source>
        <translation>Was zu entscheiden ist, in einem Satz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why so, for somebody who was not there</source>
        <translation>Warum so, für jemanden, der nicht dabei war</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Bedingungen, je Zeile eine</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Produktverantwortliche(r)</translation>
    </message>
    <message>
        <source>Engineering owner, backend</source>
        <translation>Technisch verantwortlich, Backend</translation>
    </message>
    <message>
        <source>Engineering owner, frontend</source>
        <translation>Technisch verantwortlich, Frontend</translation>
    </message>
    <message>
        <source>QA or operations reviewer</source>
        <translation>Prüfende(r) aus QA oder Betrieb</translation>
    </message>
    <message>
        <source>In scope, one a line</source>
        <translation>Umfasst, je Zeile ein Punkt</translation>
    </message>
    <message>
        <source>Out of scope, one a line</source>
        <translation>Nicht umfasst, je Zeile ein Punkt</translation>
    </message>
    <message>
        <source>Assumptions that need approval</source>
        <translation>Annahmen, die zu genehmigen sind</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Abnahmenachweise</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Kompatibilitätsklasse</translation>
    </message>
    <message>
        <source>Who is affected, and how</source>
        <translation>Wer betroffen ist und wie</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Verhalten bei Wiederholung</translation>
    </message>
    <message>
        <source>What a caller may repeat, and what happens then</source>
        <translation>Was ein Aufrufer wiederholen darf und was dann geschieht</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>How the release goes back when it goes wrong</source>
        <translation>Wie das Release zurückgeht, wenn es schiefgeht</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Migrationsplan</translation>
    </message>
    <message>
        <source>Where it stands, or what it is</source>
        <translation>Wo er steht oder was er ist</translation>
    </message>
    <message>
        <source>What would still be ambiguous to someone who missed the planning meeting?</source>
        <translation>Was wäre für jemanden, der bei der Planung fehlte, noch mehrdeutig?</translation>
    </message>
    <message>
        <source>What evidence would make this safe enough to ship?</source>
        <translation>Welcher Nachweis würde dies sicher genug für die Auslieferung machen?</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>Why the version is below the computed bump</source>
        <translation>Warum die Version unter der berechneten liegt</translation>
    </message>
    <message>
        <source>Only where it is</source>
        <translation>Nur wenn es so ist</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Name &lt;Adresse&gt;</translation>
    </message>
</context>
<context>
    <name>ui::FileFacts</name>
    <message>
        <source>Position of the caret</source>
        <translation>Position der Schreibmarke</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read without errors</source>
        <translation>Ohne Fehler gelesen</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 mit BOM</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Filter: breaking, owner:…, /path</source>
        <translation>Filter: breaking, owner:…, /pfad</translation>
    </message>
    <message>
        <source>Filter of the changes</source>
        <translation>Filter der Änderungen</translation>
    </message>
    <message>
        <source>Words such as breaking, undecided, owner:frontend or /orders; a minus before a word turns it round.</source>
        <translation>Wörter wie breaking, undecided, owner:frontend oder /orders; ein Minus vor einem Wort kehrt es um.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Match c&amp;ase</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer A&amp;usdruck</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>In der Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Innerhalb einer Zeile. Im Ersatz wiederholt $1 die erste Gruppe, \n ist eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>ui::FixButton</name>
    <message>
        <source>Fix…</source>
        <translation>Korrektur…</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnellkorrektur</translation>
    </message>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Was hier getan werden kann (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ %n weitere Zeile</numerusform>
            <numerusform>⋯ %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>What it does to the text</source>
        <translation>Was es im Text ändert</translation>
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
        <translation>%1 weitere Zeilen an beiden Enden zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all of these lines</source>
        <translation>Alle diese Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>%1 von %2 zeigen</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1 ganz zeigen</translation>
    </message>
</context>
<context>
    <name>ui::FormCourse</name>
    <message>
        <source>Change %1</source>
        <comment>a key of an object</comment>
        <translation>%1 ändern</translation>
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
        <translation>An der Schreibmarke steht kein Objekt mit einfachen Werten.</translation>
    </message>
    <message>
        <source>The text has more here than a field can hold.</source>
        <translation>Hier steht mehr im Text, als ein Feld fassen kann.</translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>An der Schreibmarke wird auf nichts verwiesen.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 führt nirgendwohin: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Glossary</name>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>What consumers rely on today: as a rule the newest version with a tag. Everything is compared with it.</source>
        <translation>Worauf sich Konsumenten heute verlassen: in der Regel die neueste Version mit einem Tag. Alles wird mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What is proposed: the last commit, or your working tree while it holds something that is not committed. Only a commit can be signed.</source>
        <translation>Was vorgeschlagen wird: der letzte Commit oder das Arbeitsverzeichnis, solange dort etwas liegt, das nicht committet ist. Nur ein Commit kann signiert werden.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>One cause, however many operations it shows in. It is decided once.</source>
        <translation>Eine Ursache, in wie vielen Operationen sie sich auch zeigt. Sie wird einmal entschieden.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>One place where a change is visible: an operation, in its request or its response. A change in a shared schema can have hundreds.</source>
        <translation>Ein Ort, an dem eine Änderung sichtbar ist: eine Operation, in ihrer Anfrage oder ihrer Antwort. Eine Änderung in einem gemeinsamen Schema kann Hunderte haben.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A payload, as small as possible, that one version accepts and the other refuses. It proves that the change breaks something.</source>
        <translation>Ein möglichst kleiner Inhalt, den die eine Version annimmt und die andere abweist. Er beweist, dass die Änderung inkompatibel ist.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does not, ◌ nobody knows: that is never shown as fine.</source>
        <translation>Wer diese API aufruft, mit der Version, auf die er sich verlässt. ● liest genau dieses Feld, ○ liest es nicht, ◌ niemand weiß es: Das wird nie als in Ordnung gezeigt.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>Sicherer Weg</translation>
    </message>
    <message>
        <source>How to get the same without breaking anybody: first add the new beside the old, let the consumers move, then take the old away.</source>
        <translation>Wie sich dasselbe erreichen lässt, ohne dass es für jemanden inkompatibel wird: erst das Neue neben das Alte stellen, die Konsumenten umziehen lassen, dann das Alte entfernen.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>The change has another meaning now than when it was decided. The decision does not count until somebody keeps it or decides again.</source>
        <translation>Die Änderung hat jetzt eine andere Bedeutung als bei der Entscheidung. Die Entscheidung zählt nicht, bis jemand sie beibehält oder neu entscheidet.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How much was read and understood. Only when that is everything does “no changes” mean that there are none.</source>
        <translation>Wie viel gelesen und verstanden wurde. Nur wenn das alles ist, bedeutet „keine Änderungen“, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Who answers for an area: Backend for names, types and errors, Frontend for what the interface shows, Product for behaviour and criteria.</source>
        <translation>Wer für einen Bereich einsteht: Backend für Namen, Typen und Fehler, Frontend für das, was die Oberfläche zeigt, Produkt für Verhalten und Kriterien.</translation>
    </message>
    <message>
        <source>Why must I sign?</source>
        <translation>Warum ist meine Signatur nötig?</translation>
    </message>
    <message>
        <source>This release changes something in your area. Your signature says that you have seen exactly these changes and decisions; anybody can verify it later, without a server.</source>
        <translation>Dieses Release ändert etwas in Ihrem Bereich. Ihre Signatur sagt, dass Sie genau diese Änderungen und Entscheidungen gesehen haben; jeder kann sie später ohne Server verifizieren.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Prüfpaket</translation>
    </message>
    <message>
        <source>The record of a review: the changes, the decisions and the reasons, bound to both versions and signed. It is never edited; a correction is a new packet.</source>
        <translation>Das Dokument einer Prüfung: die Änderungen, die Entscheidungen und die Gründe, an beide Versionen gebunden und signiert. Es wird nie bearbeitet; eine Korrektur ist ein neues Prüfpaket.</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Festgehaltene Unterzeichner</translation>
    </message>
    <message>
        <source>The list of signers that you have accepted for this repository. When it changes you are asked again, unless somebody whom you accepted has signed the change.</source>
        <translation>Die Liste der Unterzeichner, die Sie für dieses Repository akzeptiert haben. Ändert sie sich, werden Sie erneut gefragt, außer wenn jemand, den Sie akzeptiert haben, die Änderung signiert hat.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryMark</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Was bedeutet „%1“?</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
        <translation>%1 wird zu %2 in %3</translation>
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
        <translation>%1 · %2× verwendet</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Führt nirgendwohin: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobList</name>
    <message>
        <source>Cancel What Runs</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What runs in the background and what ran, the newest first.</source>
        <translation>Was im Hintergrund läuft und lief, das Neueste zuerst.</translation>
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
        <translation>läuft, %1 von %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <translation>hat die Prüfung „%1“ eröffnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said of the review: %1</source>
        <translation>hat zur Prüfung gesagt: %1</translation>
    </message>
    <message>
        <source>said of %1: %2</source>
        <translation>hat zu %1 gesagt: %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>hat %n Äußerung zurückgenommen</numerusform>
            <numerusform>hat %n Äußerungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>hat %1 ausgefüllt</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>hat %1 zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>marked a change of meaning, %1</source>
        <translation>hat eine Bedeutungsänderung markiert, %1</translation>
    </message>
    <message>
        <source>something that this version does not know</source>
        <translation>etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>would decide: %1, %2</source>
        <translation>würde entscheiden: %1, %2</translation>
    </message>
    <message>
        <source>handed over the vote of %1: %2, %3</source>
        <translation>hat die Stimme von %1 weitergegeben: %2, %3</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>hat eine Besprechung begonnen</translation>
    </message>
    <message>
        <source>wrote down that %1 is there</source>
        <translation>hat festgehalten, dass %1 da ist</translation>
    </message>
    <message>
        <source>wrote down that %1 left</source>
        <translation>hat festgehalten, dass %1 gegangen ist</translation>
    </message>
    <message>
        <source>showed a card of the meeting</source>
        <translation>hat eine Karte der Besprechung gezeigt</translation>
    </message>
    <message>
        <source>showed %1</source>
        <translation>hat %1 gezeigt</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>hat %1 geparkt</translation>
    </message>
    <message>
        <source>parked %1 for %2</source>
        <translation>hat %1 für %2 geparkt</translation>
    </message>
    <message>
        <source>took %1 up again</source>
        <translation>hat %1 wieder aufgegriffen</translation>
    </message>
    <message>
        <source>published the note: %1</source>
        <translation>hat die Notiz veröffentlicht: %1</translation>
    </message>
    <message>
        <source>added the action: %1</source>
        <translation>hat die Aufgabe hinzugefügt: %1</translation>
    </message>
    <message>
        <source>ended the meeting</source>
        <translation>hat die Besprechung beendet</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that people said in this review, the newest first.</source>
        <translation>Alles, was in dieser Prüfung gesagt wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapModel</name>
    <message>
        <source>▲ %1 (twice)</source>
        <translation>▲ %1 (doppelt)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>Taste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>As &amp;Before</source>
        <translation>Wie &amp;vorher</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Letters count only where nothing is being written.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern. Buchstaben zählen nur, wo gerade nichts geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: press the new key, then add it.</source>
        <translation>%1: die neue Taste drücken, dann hinzufügen.</translation>
    </message>
    <message>
        <source>▲ %1 and %2 have the same key: neither of them answers to it.</source>
        <translation>▲ %1 und %2 haben dieselbe Taste: Keiner von beiden reagiert darauf.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageBox</name>
    <message>
        <source>Language of the packet</source>
        <translation>Sprache des Prüfpakets</translation>
    </message>
    <message>
        <source>Of the pages that are printed. Rules, paths and values stay as they are.</source>
        <translation>Die der gedruckten Seiten. Regeln, Pfade und Werte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::ListField</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Add an Assumption</source>
        <translation>Annahme hinzufügen</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Festgelegt auf</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Add a Consumer</source>
        <translation>Konsumenten hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add a Question</source>
        <translation>Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open a spec repository</source>
        <translation>Ein Repository mit Verträgen öffnen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
        <translation>
            <numerusform>Keine OpenAPI-, AsyncAPI-, GraphQL-, Proto- oder JSON-Schema-Datei in %n Datei gefunden.</numerusform>
            <numerusform>Keine OpenAPI-, AsyncAPI-, GraphQL-, Proto- oder JSON-Schema-Datei in %n Dateien gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file is the baseline?</source>
        <translation>Welche Datei ist die Basisversion?</translation>
    </message>
    <message>
        <source>Which file is the candidate?</source>
        <translation>Welche Datei ist der Kandidat?</translation>
    </message>
    <message>
        <source>Which file is the baseline of %1?</source>
        <translation>Welche Datei ist die Basisversion von %1?</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or JSON; or by its name: .graphql, .proto.</source>
        <translation>Ein Vertrag ist an dem erkennbar, was oben in ihm steht: openapi, swagger, asyncapi oder $schema in YAML oder JSON; oder an seinem Namen: .graphql, .proto.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningPart</name>
    <message>
        <source>Mark as a change of meaning…</source>
        <translation>Als Bedeutungsänderung markieren …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It then counts as breaking, whatever its shape</source>
        <translation>Sie gilt dann als inkompatibel, gleich in welcher Form</translation>
    </message>
    <message>
        <source>What means something else now, then Enter</source>
        <translation>Was jetzt etwas anderes bedeutet, dann Eingabe</translation>
    </message>
    <message>
        <source>Why the meaning changes</source>
        <translation>Warum sich die Bedeutung ändert</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>Nobody voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>%n hat abgestimmt; uneinig bei %1.</numerusform>
            <numerusform>%n haben abgestimmt; uneinig bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>%n Person hat abgestimmt, und niemand widerspricht.</numerusform>
            <numerusform>%n haben abgestimmt, und niemand widerspricht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingRun</name>
    <message>
        <source>What breaks consumers is accepted with a plan only.</source>
        <translation>Was für Konsumenten inkompatibel ist, wird nur mit Plan angenommen.</translation>
    </message>
    <message>
        <source>Park the change</source>
        <translation>Änderung parken</translation>
    </message>
    <message>
        <source>Take up the parked change</source>
        <translation>Geparkte Änderung aufgreifen</translation>
    </message>
    <message>
        <source>Publish the note</source>
        <translation>Notiz veröffentlichen</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::NameSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Why it cannot be called that</source>
        <translation>Warum es nicht so heißen kann</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ui::ObjectDocs</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>not read: its reference leads nowhere</source>
        <translation>nicht gelesen: der Verweis führt nirgendwohin</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>what a reference leads to</comment>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>%1× verwendet</translation>
    </message>
    <message>
        <source>A reference in it leads nowhere: what it says is not known.</source>
        <translation>Ein Verweis darin führt nirgendwohin: was er sagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Direktive</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
</context>
<context>
    <name>ui::ObjectPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. This is from before.</source>
        <translation>Der Text lässt sich so nicht lesen. Dies ist von vorher.</translation>
    </message>
</context>
<context>
    <name>ui::ObjectWire</name>
    <message>
        <source>✓ The written example, valid by its schema</source>
        <translation>✓ Das geschriebene Beispiel, gültig nach seinem Schema</translation>
    </message>
    <message>
        <source>✓ Made up, and valid by its schema</source>
        <translation>✓ Ausgedacht, und gültig nach seinem Schema</translation>
    </message>
    <message>
        <source>✗ The written example is not what its schema asks for: %1</source>
        <translation>✗ Das geschriebene Beispiel ist nicht, was sein Schema verlangt: %1</translation>
    </message>
    <message>
        <source>◌ There is no example: %1</source>
        <translation>◌ Es gibt kein Beispiel: %1</translation>
    </message>
    <message>
        <source>◌ Whether this is valid is not known: %1</source>
        <translation>◌ Ob das gültig ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>name of an example</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1 is not written out here: this is its value as JSON</source>
        <translation>%1 ist hier nicht ausgeschrieben: dies ist der Wert als JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>◌ Messages are written out for OpenAPI alone.</source>
        <translation>◌ Nachrichten werden nur für OpenAPI ausgeschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::ObstaclePage</name>
    <message>
        <source>Enroll on a Branch</source>
        <translation>Auf einem Zweig eintragen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Make a Key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Set It</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>You are not enrolled for this role</source>
        <translation>Sie sind für diese Rolle nicht eingetragen</translation>
    </message>
    <message>
        <source>Enrolling writes a line with your key into .countersign/allowed_signers, on a branch of its own. It counts once somebody who is trusted already has merged it.</source>
        <translation>Das Eintragen schreibt eine Zeile mit Ihrem Schlüssel in .countersign/allowed_signers, auf einem eigenen Zweig. Sie zählt, sobald jemand, dem schon vertraut wird, den Zweig gemergt hat.</translation>
    </message>
    <message>
        <source>Git does not know who you are</source>
        <translation>Git weiß nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>A signature stands for a person. Say your name and address once, for this repository.</source>
        <translation>Eine Signatur steht für eine Person. Name und Adresse einmal angeben, für dieses Repository.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen that can sign</source>
        <translation>Es gibt kein ssh-keygen, das signieren kann</translation>
    </message>
    <message>
        <source>Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never leave it.</source>
        <translation>Signaturen erstellt ssh-keygen von OpenSSH, 8.9 oder neuer, damit Ihre Schlüssel es nie verlassen.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whom this repository believes</source>
        <translation>Noch kann niemand sagen, wem dieses Repository glaubt</translation>
    </message>
    <message>
        <source>Whose signatures count is read from .countersign/allowed_signers on the default branch. The first who enrolls founds the file.</source>
        <translation>Wessen Signaturen zählen, steht in .countersign/allowed_signers auf dem Standardzweig. Wer sich als Erstes einträgt, begründet die Datei.</translation>
    </message>
    <message>
        <source>Others are believed here than those you accepted</source>
        <translation>Hier wird anderen geglaubt als denen, die Sie akzeptiert haben</translation>
    </message>
    <message>
        <source>Do you believe these people?</source>
        <translation>Glauben Sie diesen Personen?</translation>
    </message>
    <message>
        <source>You have no key to sign with</source>
        <translation>Sie haben keinen Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>Make one, and give it a passphrase when you are asked for it. It stays on this machine.</source>
        <translation>Einen erstellen und ihm auf Nachfrage eine Passphrase geben. Er bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Your key is there, and cannot sign now</source>
        <translation>Ihr Schlüssel ist da und kann jetzt nicht signieren</translation>
    </message>
    <message>
        <source>A locked agent offers nothing: unlock it. Or put the private half of the key where ssh looks for it.</source>
        <translation>Ein gesperrter Agent bietet nichts an: entsperren. Oder die private Hälfte des Schlüssels dorthin legen, wo ssh sie sucht.</translation>
    </message>
    <message>
        <source>There is nothing for you to sign</source>
        <translation>Für Sie gibt es nichts zu signieren</translation>
    </message>
    <message>
        <source>It cannot be told whether you may sign</source>
        <translation>Es lässt sich nicht sagen, ob Sie signieren dürfen</translation>
    </message>
</context>
<context>
    <name>ui::OfferQuote</name>
    <message>
        <source>Use It</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Take this over, to be signed as it is or changed</source>
        <translation>Dies übernehmen, um es so oder geändert zu signieren</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Said in %1. Press Enter in the empty field to use it.</source>
        <translation>In %1 gesagt. Eingabe im leeren Feld übernimmt es.</translation>
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
        <translation>Warum es so bleiben darf</translation>
    </message>
    <message>
        <source>Why this may stay so: %1</source>
        <translation>Warum dies so bleiben darf: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Zur Kenntnis nehmen: %1</translation>
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
        <translation>Kriterien (Given/When/Then)</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>keine Operation</translation>
    </message>
    <message>
        <source>Given/When/Then %1, of %2</source>
        <translation>Given/When/Then %1, von %2</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>What the contract holds; Enter leads to its place in the text</source>
        <translation>Was der Vertrag enthält; die Eingabetaste führt zur Stelle im Text</translation>
    </message>
    <message>
        <source>Nothing in the outline matches “%1”.</source>
        <translation>Nichts in der Gliederung passt zu „%1“.</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By changes</source>
        <translation>Nach Änderungen</translation>
    </message>
    <message>
        <source>Order of the outline: %1</source>
        <translation>Reihenfolge der Gliederung: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Add &amp;Path…</source>
        <translation>&amp;Pfad hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Path Below…</source>
        <translation>&amp;Pfad darunter hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Operation…</source>
        <translation>&amp;Operation hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Schema…</source>
        <translation>&amp;Schema hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewRuler</name>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation>Änderungen im ganzen Text; ein Klick führt hin</translation>
    </message>
</context>
<context>
    <name>ui::OwnerList</name>
    <message>
        <source>Must sign. %1</source>
        <translation>Muss signieren. %1</translation>
    </message>
    <message>
        <source>Is asked, and need not sign. %1</source>
        <translation>Wird gefragt und muss nicht signieren. %1</translation>
    </message>
    <message>
        <source>✓ %1: %2 has signed</source>
        <translation>✓ %1: %2 hat signiert</translation>
    </message>
    <message>
        <source>✗ %1: the sign-off of %2 does not count</source>
        <translation>✗ %1: Die Freigabe von %2 zählt nicht</translation>
    </message>
    <message>
        <source>— %1: not signed yet</source>
        <translation>— %1: noch nicht signiert</translation>
    </message>
    <message>
        <source>— %1: %2 has not signed yet</source>
        <translation>— %1: %2 hat noch nicht signiert</translation>
    </message>
</context>
<context>
    <name>ui::PacketBar</name>
    <message>
        <source>Hand Over…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The packet and its sign-offs as one file, for who signs elsewhere</source>
        <translation>Das Prüfpaket und seine Freigaben als eine Datei, für alle, die anderswo signieren</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the id of a packet and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to the first thing that is missing.</source>
        <translation>Geht zum Ersten, was fehlt.</translation>
    </message>
</context>
<context>
    <name>ui::PacketForm</name>
    <message>
        <source>Form of the packet</source>
        <translation>Formular des Prüfpakets</translation>
    </message>
</context>
<context>
    <name>ui::PacketPreview</name>
    <message>
        <source>Preview of the packet</source>
        <translation>Vorschau des Prüfpakets</translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message>
        <source>Decision to make</source>
        <translation>Zu treffende Entscheidung</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Abnahmenachweise</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Kompatibilitätsklasse</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Auswirkung auf Konsumenten</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Verhalten bei Wiederholung</translation>
    </message>
    <message>
        <source>Rollback notes</source>
        <translation>Hinweise zum Rollback</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Fragen an die Prüfenden</translation>
    </message>
    <message>
        <source>Changes and decisions</source>
        <translation>Änderungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Committed files</source>
        <translation>Committete Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weiterer Punkt.</numerusform>
            <numerusform>%1 Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Sign the rejection…</source>
        <translation>Ablehnung signieren …</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren …</translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>You are enrolled on the branch %1</source>
        <translation>Sie sind auf dem Zweig %1 eingetragen</translation>
    </message>
    <message>
        <source>Somebody who is trusted already merges it; then you can sign.</source>
        <translation>Jemand, dem schon vertraut wird, mergt ihn; dann können Sie signieren.</translation>
    </message>
    <message>
        <source>No sign-off of it is new</source>
        <translation>Keine Freigabe darin ist neu</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>%n Freigabe übernommen</numerusform>
            <numerusform>%n Freigaben übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>There is no packet yet</source>
        <translation>Es gibt noch kein Prüfpaket</translation>
    </message>
    <message>
        <source>A packet is drawn up from what is decided on a baseline and a candidate of a git repository.</source>
        <translation>Ein Prüfpaket entsteht aus dem, was zu einer Basisversion und einem Kandidaten eines Git-Repositorys entschieden ist.</translation>
    </message>
    <message>
        <source>What was said since makes a new packet: these sign-offs do not carry over</source>
        <translation>Was seither gesagt wurde, ergibt ein neues Prüfpaket: Diese Freigaben gehen nicht darauf über</translation>
    </message>
    <message>
        <source>%1. %2 stays as it was signed; %3 takes its place.</source>
        <comment>sign-offs and two packets</comment>
        <translation>%1. %2 bleibt, wie es signiert wurde; %3 tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Hand the Packet Over</source>
        <translation>Prüfpaket weitergeben</translation>
    </message>
    <message>
        <source>Packets (*.packet)</source>
        <translation>Prüfpakete (*.packet)</translation>
    </message>
    <message>
        <source>Take Over Sign-Offs</source>
        <translation>Freigaben übernehmen</translation>
    </message>
    <message>
        <source>Attach Evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Verify a Packet</source>
        <translation>Prüfpaket verifizieren</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf *.md packet.json);;All files (*)</source>
        <translation>Prüfpakete (*.packet *.pdf *.md packet.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the Clone</source>
        <translation>Klon wählen</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: sign when it can be.</source>
        <translation>Der Kandidat lässt sich so nicht vergleichen: unterschreiben, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>ui::PageAbsence</name>
    <message>
        <source>This folder has no history to compare with.</source>
        <translation>Dieser Ordner hat keine Historie, mit der zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>It is no git repository: its contracts can be read and edited, and two files can be compared.</source>
        <translation>Er ist kein Git-Repository: Seine Verträge lassen sich lesen und bearbeiten, und zwei Dateien lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Es gibt noch nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>These two could not be compared.</source>
        <translation>Diese beiden konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the candidate equals the baseline in meaning.</source>
        <translation>Es gibt nichts zu entscheiden: Der Kandidat gleicht der Basisversion in der Bedeutung.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Der Kandidat gleicht der Basisversion in der Bedeutung.</translation>
    </message>
    <message>
        <source>Baseline and candidate are being compared …</source>
        <translation>Basisversion und Kandidat werden verglichen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then.</source>
        <translation>Unter Bearbeiten beheben; was in der Basisversion falsch ist, bleibt falsch, dann also eine andere Basisversion wählen.</translation>
    </message>
    <message>
        <source>What differs cannot be read, so nobody knows what it changes.</source>
        <translation>Was sich unterscheidet, ist nicht lesbar, also weiß niemand, was es ändert.</translation>
    </message>
    <message>
        <source>Neither side has a contract.</source>
        <translation>Auf keiner Seite ist ein Vertrag.</translation>
    </message>
    <message>
        <source>Choose a baseline or a candidate that has one.</source>
        <translation>Eine Basisversion oder einen Kandidaten mit einem Vertrag wählen.</translation>
    </message>
    <message>
        <source>Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline.</source>
        <translation>Worauf sich Konsumenten verlassen, mit einem Versions-Tag markieren (git tag v1.0.0), und es ist die Basisversion.</translation>
    </message>
    <message>
        <source>Nothing was compared. What changed is seen against an earlier commit, another branch, or a file.</source>
        <translation>Es wurde nichts verglichen. Was sich geändert hat, zeigt sich gegenüber einem früheren Commit, einem anderen Branch oder einer Datei.</translation>
    </message>
    <message>
        <source>The baseline and the candidate are the same commit.</source>
        <translation>Basisversion und Kandidat sind derselbe Commit.</translation>
    </message>
    <message>
        <source>It is the first one: there is none before it.</source>
        <translation>Es ist der erste: davor gibt es keinen.</translation>
    </message>
</context>
<context>
    <name>ui::PageFrame</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Opens the pane over the others</source>
        <translation>Öffnet den Bereich über den anderen</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PageStack</name>
    <message>
        <source>Show the &amp;Texts</source>
        <translation>&amp;Texte zeigen</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>&amp;Language of the packet</source>
        <translation>Sp&amp;rache des Prüfpakets</translation>
    </message>
</context>
<context>
    <name>ui::PairChoice</name>
    <message>
        <source>it is the first commit, and no version tag is reachable from the candidate</source>
        <translation>es ist der erste Commit, und vom Kandidaten aus ist kein Versions-Tag erreichbar</translation>
    </message>
    <message>
        <source>it is the default branch of a bare repository, which has no working tree</source>
        <translation>es ist der Standard-Branch eines Bare-Repositorys, das kein Arbeitsverzeichnis hat</translation>
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
        <translation>Sie</translation>
    </message>
    <message>
        <source>Analysed %1 of %2 operations, %3 of %4 schemas</source>
        <translation>%1 von %2 Operationen, %3 von %4 Schemas analysiert</translation>
    </message>
    <message>
        <source>✓ %1, nothing left out</source>
        <translation>✓ %1, nichts ausgelassen</translation>
    </message>
    <message>
        <source>⚠ %1, %2</source>
        <translation>⚠ %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n Sache, für die niemand bürgen kann</numerusform>
            <numerusform>%n Sachen, für die niemand bürgen kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>Kein Vertrag wurde gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n Vertrag, Byte für Byte gleich</numerusform>
            <numerusform>%n Verträge, Byte für Byte gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ From before: %1</source>
        <translation>⚠ Von vorher: %1</translation>
    </message>
    <message>
        <source>The candidate as it is now could not be compared: nobody can vouch for it.</source>
        <translation>Der Kandidat, wie er jetzt ist, ließ sich nicht vergleichen: Niemand kann für ihn bürgen.</translation>
    </message>
    <message>
        <source>The same commit on both sides: nothing was compared</source>
        <translation>Derselbe Commit auf beiden Seiten: es wurde nichts verglichen</translation>
    </message>
    <message>
        <source>you, once git knows your name</source>
        <translation>Sie, sobald Git Ihren Namen kennt</translation>
    </message>
</context>
<context>
    <name>ui::Panels</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>There is no further change in this file.</source>
        <translation>In dieser Datei gibt es keine weitere Änderung.</translation>
    </message>
</context>
<context>
    <name>ui::PeekFrame</name>
    <message>
        <source>Peek at the definition</source>
        <translation>Einblick in die Definition</translation>
    </message>
    <message>
        <source>Text of the definition</source>
        <translation>Text der Definition</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Darf signieren</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Whom the repository believes</source>
        <translation>Wem das Repository glaubt</translation>
    </message>
    <message>
        <source>Compare the fingerprints with these people themselves, by telephone or across the table. You are asked once; later changes ask again unless somebody named here signed them.</source>
        <translation>Die Fingerabdrücke mit diesen Personen selbst vergleichen, am Telefon oder am Tisch. Gefragt wird einmal; bei späteren Änderungen erneut, außer wenn jemand hier Genanntes sie signiert hat.</translation>
    </message>
    <message>
        <source>I Believe These People</source>
        <translation>Ich glaube diesen Personen</translation>
    </message>
    <message>
        <source>%1 names these people. %2</source>
        <comment>a revision and why it is trusted</comment>
        <translation>%1 nennt diese Personen. %2</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Befehlszeile: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlaceBar</name>
    <message>
        <source>root: %1</source>
        <comment>the contract a file is seen from</comment>
        <translation>Wurzel: %1</translation>
    </message>
    <message>
        <source>Seen from the contract %1</source>
        <translation>Gesehen vom Vertrag %1 aus</translation>
    </message>
    <message>
        <source>root: %1 ▾</source>
        <comment>the contract a file is seen from, among others</comment>
        <translation>Wurzel: %1 ▾</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare the meeting</source>
        <translation>Besprechung vorbereiten</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Stimmen vor der Besprechung</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Stimmen übernehmen …</translation>
    </message>
    <message>
        <source>A .votes.json file that somebody handed over; it can be dropped here, too.</source>
        <translation>Eine Datei .votes.json, die jemand weitergegeben hat; sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings theirs by git.</source>
        <translation>Dateien, die auf `.votes.json` enden, lassen sich hier ablegen. Wer in diesem Repository arbeitet, bringt die eigene über git mit.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Tauscht die Bildschirme von Bühne und Pult.</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Besprechung starten</translation>
    </message>
    <message>
        <source>F5 starts it, too.</source>
        <translation>F5 startet sie auch.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
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
        <translation>Nichts ist inkompatibel: Keine Änderung hat einen eigenen Zeitanteil.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ Der %n Zeitanteil allein braucht %1 von %2 min.</numerusform>
            <numerusform>⚠ Die %n Zeitanteile allein brauchen %1 von %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>Der %n Zeitanteil braucht %1 von %2 min.</numerusform>
            <numerusform>Die %n Zeitanteile brauchen %1 von %2 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the meeting</source>
        <translation>Zeitrahmen der Besprechung</translation>
    </message>
    <message>
        <source>Time for each breaking change</source>
        <translation>Zeitanteil jeder inkompatiblen Änderung</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Für die Besprechung</translation>
    </message>
    <message>
        <source>For each breaking change</source>
        <translation>Je inkompatible Änderung</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The packet as text</source>
        <translation>Das Prüfpaket als Text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The packet as it is printed</source>
        <translation>Das Prüfpaket, wie es gedruckt wird</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of no contract that can be read: no rule was asked</source>
        <translation>
            <numerusform>%n Datei keines lesbaren Vertrags: keine Regel wurde gefragt</numerusform>
            <numerusform>%n Dateien keines lesbaren Vertrags: keine Regel wurde gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n nach den Einstellungen unterdrückt</numerusform>
            <numerusform>%n nach den Einstellungen unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline tells which of them are new</source>
        <translation>keine Basisversion sagt, was davon neu ist</translation>
    </message>
    <message>
        <source>the settings cannot be read: %1</source>
        <translation>die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>This text is of an older revision, and there to be read.</source>
        <translation>Dieser Text ist von einer älteren Fassung und zum Lesen da.</translation>
    </message>
    <message>
        <source>Nothing can be done by itself at the caret.</source>
        <translation>An der Schreibmarke lässt sich nichts von selbst tun.</translation>
    </message>
    <message>
        <source>Only people know how to mend this: %1</source>
        <translation>Nur Menschen wissen, wie das zu beheben ist: %1</translation>
    </message>
    <message>
        <source>%1: done in %2, and not saved yet.</source>
        <comment>name of the step, file</comment>
        <translation>%1: getan in %2, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Dieser Text ist zum Lesen da: es kann nichts hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>These lines are laid out as the rest of the file already.</source>
        <translation>Diese Zeilen sind schon so gesetzt wie der Rest der Datei.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>No problem is shown in the open files.</source>
        <translation>In den offenen Dateien wird kein Problem gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible</source>
        <translation>Was in den offenen Dateien nicht stimmt; Eingabe führt hin, Alt+Eingabe behebt es, wo das geht</translation>
    </message>
    <message>
        <source>No problem found in the open files</source>
        <translation>Kein Problem in den offenen Dateien gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n Problem in den offenen Dateien</numerusform>
            <numerusform>%n Probleme in den offenen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n von vorher</numerusform>
            <numerusform>%n von vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what was there before</source>
        <translation>&amp;Ausblenden, was vorher da war</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>%n von vorher &amp;zeigen</numerusform>
            <numerusform>%n von vorher &amp;zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, kind, what is wrong</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 in %2, line %3: %4</source>
        <comment>kind, file, line, what is wrong</comment>
        <translation>%1 in %2, Zeile %3: %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Korrektur…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1. Rule %2</source>
        <comment>what is wrong where, rule</comment>
        <translation>%1. Regel %2</translation>
    </message>
    <message>
        <source>%1 · from before</source>
        <comment>rule</comment>
        <translation>%1 · von vorher</translation>
    </message>
    <message>
        <source>The baseline has it, too.</source>
        <translation>Die Basisversion hat es auch.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui::QuestionStrip</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixPopup</name>
    <message>
        <source>Quick fix</source>
        <translation>Schnellkorrektur</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier getan werden kann</translation>
    </message>
    <message>
        <source>Enter does it, Escape leaves the text as it is</source>
        <translation>Eingabe tut es, Esc lässt den Text, wie er ist</translation>
    </message>
    <message>
        <source>in %1 — Return does it, Escape leaves the text as it is</source>
        <comment>file</comment>
        <translation>in %1 – Eingabe tut es, Esc lässt den Text, wie er ist</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixes</name>
    <message>
        <source>Everywhere in this file</source>
        <translation>Überall in dieser Datei</translation>
    </message>
</context>
<context>
    <name>ui::QuickOutline</name>
    <message>
        <source>%1 in %2</source>
        <comment>kind, file</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>what it is, kind, file</comment>
        <translation>%1 — %2 in %3</translation>
    </message>
    <message>
        <source>Go to a symbol of the repository</source>
        <translation>Zu einem Symbol des Repositorys</translation>
    </message>
    <message>
        <source>Go to a symbol of this file</source>
        <translation>Zu einem Symbol dieser Datei</translation>
    </message>
    <message>
        <source>Go to a symbol of this contract</source>
        <translation>Zu einem Symbol dieses Vertrags</translation>
    </message>
    <message>
        <source>%1 again: in the whole contract</source>
        <comment>keys</comment>
        <translation>Noch einmal %1: im ganzen Vertrag</translation>
    </message>
    <message>
        <source>%1 again: in all contracts of the repository</source>
        <comment>keys</comment>
        <translation>Noch einmal %1: in allen Verträgen des Repositorys</translation>
    </message>
    <message>
        <source>In all contracts of the repository</source>
        <translation>In allen Verträgen des Repositorys</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>%1 oben halten</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n unentschieden</numerusform>
            <numerusform>%n unentschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · → %2</source>
        <translation>%1 · → %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
</context>
<context>
    <name>ui::RecipePart</name>
    <message>
        <source>How to do it safely</source>
        <translation>Wie es sicher geht</translation>
    </message>
    <message>
        <source>Keep the old until</source>
        <translation>Das Alte behalten bis</translation>
    </message>
    <message>
        <source>Apply to candidate</source>
        <translation>Auf Kandidaten anwenden</translation>
    </message>
    <message>
        <source>Writes the safe step into the text as one step that can be undone</source>
        <translation>Schreibt den sicheren Schritt in den Text, als einen Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Last day of what is to go</source>
        <translation>Letzter Tag dessen, was weichen soll</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Den Tag als JJJJ-MM-TT schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>recovered text</source>
        <translation>wiederhergestellter Text</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPage</name>
    <message>
        <source>Recovered files</source>
        <translation>Wiederhergestellte Dateien</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
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
        <translation>An der Schreibmarke steht nichts, was einen anderen Namen bekommen kann.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 heißt jetzt an %n Stelle %2.</numerusform>
            <numerusform>%1 heißt jetzt an %n Stellen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the schema is changed. Callers' queries, resolvers, descriptions and what stands in quotes keep the old name.</source>
        <translation>Nur das Schema wird geändert. Abfragen der Aufrufer, Resolver, Beschreibungen und was in Anführungszeichen steht behalten den alten Namen.</translation>
    </message>
    <message>
        <source>Only .proto files are changed. Generated code, JSON and paths of calls on the wire, and comments are not followed.</source>
        <translation>Nur .proto-Dateien werden geändert. Erzeugter Code, JSON und Pfade von Aufrufen auf der Leitung sowie Kommentare werden nicht angepasst.</translation>
    </message>
</context>
<context>
    <name>ui::RenameModel</name>
    <message>
        <source>The name itself</source>
        <translation>Der Name selbst</translation>
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
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What takes the new name</source>
        <translation>Was den neuen Namen bekommt</translation>
    </message>
    <message>
        <source>Space leaves a place out</source>
        <translation>Die Leertaste lässt eine Stelle aus</translation>
    </message>
    <message>
        <source>Re&amp;name %1 to</source>
        <translation>%1 umbe&amp;nennen in</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>An %n Stelle umb&amp;enennen</numerusform>
            <numerusform>An %n Stellen umb&amp;enennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Replacement</name>
    <message>
        <source>The expression has no group “%1”.</source>
        <translation>Der Ausdruck hat keine Gruppe „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message>
        <source>Go to the packet</source>
        <translation>Zum Prüfpaket</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>%n Änderung entschieden.</numerusform>
            <numerusform>Alle %n Änderungen entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
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
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>what is on the disk now</source>
        <translation>was jetzt auf der Platte ist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>ausgecheckt</translation>
    </message>
    <message>
        <source>Remote branches</source>
        <translation>Entfernte Zweige</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Last commits</source>
        <translation>Letzte Commits</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>anything git understands</source>
        <translation>alles, was Git versteht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first commit</source>
        <translation>erster Commit</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>von überall</translation>
    </message>
</context>
<context>
    <name>ui::RevisionPopup</name>
    <message>
        <source>Tag, branch, commit …</source>
        <translation>Tag, Zweig, Commit …</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
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
        <translation>Sieben Änderungen, drei Konsumenten und der Fehler, durch den an einem Freitag Bestellungen verloren gingen.</translation>
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
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>&amp;Make it writable and save</source>
        <translation>&amp;Beschreibbar machen und speichern</translation>
    </message>
    <message>
        <source>A copy of your text is in %1 now. %2 is not saved yet.</source>
        <translation>Eine Kopie Ihres Texts liegt jetzt in %1. %2 ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not saved, and your text is kept here: %2.</source>
        <translation>%1 wurde nicht gespeichert, Ihr Text bleibt hier erhalten: %2.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <comment>what happened, a hint</comment>
        <translation>%1 Was zu tun ist: %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file is read-only. Your text is kept here.</source>
        <translation>%1 wurde nicht gespeichert: die Datei ist schreibgeschützt. Ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>%n Datei durchsucht</numerusform>
            <numerusform>%n Dateien durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words in any contract</source>
        <translation>Worte in beliebigem Vertrag</translation>
    </message>
    <message>
        <source>Words to search for in all contracts</source>
        <translation>Worte, nach denen in allen Verträgen gesucht wird</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Gefundene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n weiterer nicht gezeigt</numerusform>
            <numerusform>%n weitere nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ the expression tries too many ways in %1</source>
        <translation>▲ der Ausdruck versucht zu viele Wege in %1</translation>
    </message>
    <message>
        <source>Match c&amp;ase</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer A&amp;usdruck</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Innerhalb einer Zeile. Im Ersatz wiederholt $1 die erste Gruppe, \n ist eine neue Zeile.</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>Space leaves a line out of what is replaced</source>
        <translation>Leertaste nimmt eine Zeile vom Ersetzen aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; shown is what was found before.</source>
        <translation>Angehalten; gezeigt wird, was bis dahin gefunden war.</translation>
    </message>
    <message>
        <source>▲ %1 cannot be changed: choose the working tree to replace in it</source>
        <translation>▲ %1 lässt sich nicht ändern: zum Ersetzen den Arbeitsbaum wählen</translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>in %n Datei</numerusform>
            <numerusform>in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>%n %1 e&amp;rsetzen</numerusform>
            <numerusform>%n %1 e&amp;rsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>%n ersetzt %1.</numerusform>
            <numerusform>%n ersetzt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Parts of the packet</source>
        <translation>Teile des Prüfpakets</translation>
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
            <numerusform>%n Freigabe steht noch aus.</numerusform>
            <numerusform>%n Freigaben stehen noch aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n Änderung nicht entschieden.</numerusform>
            <numerusform>%n Änderungen nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was said can stand in a packet: %1</source>
        <translation>Nicht alles Gesagte kann in einem Prüfpaket stehen: %1</translation>
    </message>
    <message>
        <source>Nothing says what is in scope and what is not.</source>
        <translation>Nirgends steht, was umfasst ist und was nicht.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Kein Nachweis ist angehängt.</translation>
    </message>
    <message>
        <source>Approval is proposed: everything is accepted and nothing is open.</source>
        <translation>Genehmigung wird vorgeschlagen: Alles ist angenommen und nichts offen.</translation>
    </message>
    <message>
        <source>Proposed: nothing changed that consumers rely on.</source>
        <translation>Vorgeschlagen: Nichts hat sich geändert, worauf sich Konsumenten verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n Datei weicht vom Commit ab: Signiert wird, was committet ist.</numerusform>
            <numerusform>%n Dateien weichen vom Commit ab: Signiert wird, was committet ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What a team agrees on (owners, required sign-offs, the error envelope) stands in the repository, in .countersign/settings.yaml.</source>
        <translation>Worauf sich ein Team einigt (Verantwortliche, erforderliche Freigaben, das Format der Fehlerantworten), steht im Repository, in .countersign/settings.yaml.</translation>
    </message>
    <message>
        <source>%1 Usually: %2.</source>
        <translation>%1 Üblich: %2.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Hell, dunkel, hoher Kontrast oder wie im System.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Einzelbuchstaben als Tasten</translation>
    </message>
    <message>
        <source>A accepts, R rejects, N goes to the next change; only where nothing is being written.</source>
        <translation>A nimmt an, R lehnt ab, N geht zur nächsten Änderung; nur wo gerade nichts geschrieben wird.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Keyboard Map…</source>
        <translation>Tastenbelegung …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Jede Taste lässt sich ändern.</translation>
    </message>
    <message>
        <source>as the keyboard map shows them</source>
        <translation>wie die Tastenbelegung sie zeigt</translation>
    </message>
    <message>
        <source>One window for each repository</source>
        <translation>Ein Fenster je Repository</translation>
    </message>
    <message>
        <source>Opening a repository that a window shows already brings that window to the front.</source>
        <translation>Wird ein Repository geöffnet, das ein Fenster schon zeigt, kommt dieses Fenster nach vorn.</translation>
    </message>
</context>
<context>
    <name>ui::Severity</name>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Inkompatibel</translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePane</name>
    <message>
        <source>This file is not in the baseline.</source>
        <translation>Diese Datei ist nicht in der Basisversion.</translation>
    </message>
    <message>
        <source>This file is not in the candidate.</source>
        <translation>Diese Datei ist nicht im Kandidaten.</translation>
    </message>
    <message>
        <source>Text of the baseline</source>
        <translation>Text der Basisversion</translation>
    </message>
    <message>
        <source>Text of the candidate</source>
        <translation>Text des Kandidaten</translation>
    </message>
    <message>
        <source>● %1, unsaved</source>
        <translation>● %1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message>
        <source>Candidate one row up</source>
        <translation>Kandidat eine Zeile hoch</translation>
    </message>
    <message>
        <source>Move the candidate one row up</source>
        <translation>Den Kandidaten eine Zeile nach oben schieben</translation>
    </message>
    <message>
        <source>Candidate one row down</source>
        <translation>Kandidat eine Zeile tiefer</translation>
    </message>
    <message>
        <source>Move the candidate one row down</source>
        <translation>Den Kandidaten eine Zeile nach unten schieben</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Wieder gleichauf</translation>
    </message>
    <message>
        <source>Make both sides level again</source>
        <translation>Beide Seiten wieder auf gleiche Höhe bringen</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Beide Seiten gemeinsam rollen</translation>
    </message>
    <message>
        <source>Scroll both sides together; when closed again, the distance stays</source>
        <translation>Beide Seiten gemeinsam rollen; wieder geschlossen, bleibt der Abstand</translation>
    </message>
    <message>
        <source>Layout of the two sides</source>
        <translation>Anordnung der beiden Seiten</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <source>Unchanged lines shown around a change</source>
        <translation>Unveränderte Zeilen, die um eine Änderung gezeigt werden</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n Zeile ringsum</numerusform>
            <numerusform>%n Zeilen ringsum</numerusform>
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
        <translation>der Agent hat ihn</translation>
    </message>
    <message>
        <source>you will be asked for its passphrase</source>
        <translation>nach seiner Passphrase wird gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a key and where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1 signieren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Not Yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>As whom you sign</source>
        <translation>Als wer Sie signieren</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Sie signieren als</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Mit dem Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation>Der Text, der signiert wird</translation>
    </message>
    <message>
        <source>Sign the Rejection as %1</source>
        <translation>Ablehnung als %1 signieren</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Als %1 signieren</translation>
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
        <translation>nicht da</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Mit %n Bedingung genehmigt</numerusform>
            <numerusform>✓ Mit %n Bedingungen genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Genehmigt</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ %1 inkompatibel   ▲ %2 riskant   ● %3 sicher   ○ %4 Doku; %n Entscheidung</numerusform>
            <numerusform>■ %1 inkompatibel   ▲ %2 riskant   ● %3 sicher   ○ %4 Doku; %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Prüfpaket</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Muss signieren</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Anstelle von</translation>
    </message>
</context>
<context>
    <name>ui::SignedPage</name>
    <message>
        <source>Everybody who must sign has.</source>
        <translation>Alle, die signieren müssen, haben signiert.</translation>
    </message>
    <message>
        <source>Still to sign: %1. They pull and sign, or you hand the packet over as a file.</source>
        <translation>Noch zu signieren: %1. Sie holen es mit pull und signieren, oder das Prüfpaket wird als Datei weitergegeben.</translation>
    </message>
    <message>
        <source>Send it to the others</source>
        <translation>An die anderen senden</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Jetzt verifizieren</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Hand Over…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Übersicht kopieren</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>✓ Signed %1 as %2</source>
        <translation>✓ %1 als %2 signiert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a commit and a branch</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 was signed as %2 by %3 (%4).</source>
        <translation>%1 wurde als %2 von %3 signiert (%4).</translation>
    </message>
    <message>
        <source>To check it: %1</source>
        <translation>Zum Nachprüfen: %1</translation>
    </message>
    <message>
        <source>What was said on the way is not part of the commit: %1. Commit it where others are to read it; the packet does not need it.</source>
        <translation>Was unterwegs gesagt wurde, gehört nicht zum Commit: %1. Dort committen, wo andere es lesen sollen; das Prüfpaket braucht es nicht.</translation>
    </message>
</context>
<context>
    <name>ui::SigningFlow</name>
    <message>
        <source>Reading the contracts again, by other parsers, and signing…</source>
        <translation>Die Verträge werden noch einmal mit anderen Parsern gelesen, dann wird signiert …</translation>
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
        <translation>Operation</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Wo darin</translation>
    </message>
</context>
<context>
    <name>ui::SiteTable</name>
    <message>
        <source>Sites: where the change is felt</source>
        <translation>Stellen: wo die Änderung zu spüren ist</translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>%n Zeile zeigen</numerusform>
            <numerusform>Alle %n Zeilen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>Baseline %1</source>
        <translation>Basisversion %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>In der Übertragung</translation>
    </message>
    <message>
        <source>− Baseline %1   + Candidate %2</source>
        <translation>− Basisversion %1   + Kandidat %2</translation>
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
        <translation>Geparkt für %1, jetzt wieder da.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing.</source>
        <translation>Geparkt: %1 findet heraus, was fehlt.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing until %2.</source>
        <translation>Geparkt: %1 findet bis %2 heraus, was fehlt.</translation>
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
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n Stelle</numerusform>
            <numerusform>%1 · %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Basisversion %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>This change is no longer found.</source>
        <translation>Diese Änderung ist nicht mehr vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n sichere Änderung: annehmen?</numerusform>
            <numerusform>%n sichere Änderungen: zusammen annehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n Änderung nur an Worten: annehmen?</numerusform>
            <numerusform>%n Änderungen nur an Worten: zusammen annehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Alle sind entschieden.</translation>
    </message>
    <message>
        <source>What this meeting came to</source>
        <translation>Was diese Besprechung ergab</translation>
    </message>
    <message>
        <source>Enter leads on to the packet.</source>
        <translation>Eingabe führt weiter zum Prüfpaket.</translation>
    </message>
    <message>
        <source>Nothing of this change travels.</source>
        <translation>Nichts von dieser Änderung wird übertragen.</translation>
    </message>
    <message>
        <source>The examples are the same on both sides.</source>
        <translation>Die Beispiele sind auf beiden Seiten gleich.</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Angenommen:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Abgelehnt:</translation>
    </message>
    <message>
        <source>Deferred:</source>
        <translation>Zurückgestellt:</translation>
    </message>
    <message>
        <source>Parked:</source>
        <translation>Geparkt:</translation>
    </message>
    <message>
        <source>Not decided:</source>
        <translation>Nicht entschieden:</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Aufgaben:</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Dauer:</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n für Annehmen</numerusform>
            <numerusform>%n für Annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n für Annehmen mit Plan</numerusform>
            <numerusform>%n für Annehmen mit Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n für Ablehnen</numerusform>
            <numerusform>%n für Ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n für Zurückstellen</numerusform>
            <numerusform>%n für Zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks:</source>
        <translation>Inkompatibel:</translation>
    </message>
    <message>
        <source>Affects:</source>
        <translation>Betrifft:</translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n zum früheren Stand</numerusform>
            <numerusform>%n zum früheren Stand</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Unbekannt:</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Stimmen:</translation>
    </message>
    <message>
        <source>Safe way:</source>
        <translation>Sicherer Weg:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Mit Plan annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>muss signieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min darüber</numerusform>
            <numerusform>%n min darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over its time</source>
        <translation>%1 · über der Zeit</translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message>
        <source>removed %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n Zeile weiter unten ↓</numerusform>
            <numerusform>%n Zeilen weiter unten ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageDecisions</name>
    <message>
        <source>Park it</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Mit Plan annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Entscheidung behalten</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now.</source>
        <translation>Die Entscheidung gilt für das, was die Änderung jetzt sagt.</translation>
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
        <translation>Pult</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Besprechung beenden</translation>
    </message>
    <message>
        <source>Leaves the Stage; the meeting goes on.</source>
        <translation>Verlässt die Bühne; die Besprechung geht weiter.</translation>
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
        <translation>Nichts ist aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n Eintrag weiter unten ↓</numerusform>
            <numerusform>%n Einträge weiter unten ↓</numerusform>
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
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>ui::StateStripe</name>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now</source>
        <translation>Die Entscheidung gilt für das, was die Änderung jetzt sagt</translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message>
        <source>Take back the decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Keep the decision on change %1</source>
        <translation>Entscheidung zu Änderung %1 beibehalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Änderung %1 kommentieren</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Fill in the packet</source>
        <translation>Prüfpaket ausfüllen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Mark change %1 as a change of meaning</source>
        <translation>Änderung %1 als Bedeutungsänderung markieren</translation>
    </message>
    <message>
        <source>Accept change %1</source>
        <translation>Änderung %1 annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>%n Änderung annehmen</numerusform>
            <numerusform>%n Änderungen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change %1 with a plan</source>
        <translation>Änderung %1 mit Plan annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>%n Änderung mit Plan annehmen</numerusform>
            <numerusform>%n Änderungen mit Plan annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject change %1</source>
        <translation>Änderung %1 ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>%n Änderung ablehnen</numerusform>
            <numerusform>%n Änderungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer change %1</source>
        <translation>Änderung %1 zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zurückstellen</numerusform>
            <numerusform>%n Änderungen zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>%n Änderung angenommen.</numerusform>
            <numerusform>%n Änderungen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with a plan.</source>
        <translation>Mit Plan angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>%n Änderung mit Plan angenommen.</numerusform>
            <numerusform>%n Änderungen mit Plan angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>%n Änderung abgelehnt.</numerusform>
            <numerusform>%n Änderungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>%n Änderung zurückgestellt.</numerusform>
            <numerusform>%n Änderungen zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: it returns at the end.</source>
        <translation>Geparkt: Es kommt am Ende wieder.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <source>The note is published.</source>
        <translation>Die Notiz ist veröffentlicht.</translation>
    </message>
    <message>
        <source>The action item is added.</source>
        <translation>Die Aufgabe ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Commented.</source>
        <translation>Kommentiert.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Ausgefüllt.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>Marked as a change of meaning.</source>
        <translation>Als Bedeutungsänderung markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 Noch %n zu entscheiden.</numerusform>
            <numerusform>%1 Noch %n zu entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n inkompatibel</numerusform>
            <numerusform>%n inkompatibel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n riskant</numerusform>
            <numerusform>%n riskant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n sicher</numerusform>
            <numerusform>%n sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n Doku</numerusform>
            <numerusform>%n Doku</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sign</source>
        <translation>Niemand muss signieren</translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>Freigabe %1 von %2</translation>
    </message>
    <message>
        <source>%1, all have signed</source>
        <translation>%1, alle haben signiert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n unentschieden</numerusform>
            <numerusform>%n unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureLens</name>
    <message>
        <source>Structure before and after</source>
        <translation>Struktur vorher und nachher</translation>
    </message>
    <message>
        <source>Choose a change to see what it belongs to.</source>
        <translation>Eine Änderung wählen, um zu sehen, wozu sie gehört.</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1: %2, on both sides.</source>
        <translation>%1: %2, auf beiden Seiten.</translation>
    </message>
    <message>
        <source>%1 changed: %2 became %3.</source>
        <translation>%1 geändert: Aus %2 wurde %3.</translation>
    </message>
    <message>
        <source>%1 is gone: %2.</source>
        <translation>%1 ist weg: %2.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 ist neu: %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Go to the packet</source>
        <translation>Zum Prüfpaket</translation>
    </message>
    <message>
        <source>Ends the meeting, and goes to what is left to fill in.</source>
        <translation>Beendet die Besprechung und geht zu dem, was noch auszufüllen ist.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTaking</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied the minutes as Markdown.</source>
        <translation>Das Protokoll ist als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Save the Minutes</source>
        <translation>Protokoll speichern</translation>
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
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>⚠ The change says something else by now</source>
        <translation>⚠ Die Änderung besagt inzwischen etwas anderes</translation>
    </message>
    <message>
        <source>⚠ Somebody decided differently</source>
        <translation>⚠ Jemand hat anders entschieden</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Wer im Raum war</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>%n in %1 entschieden, %2 geparkt.</numerusform>
            <numerusform>%n in %1 entschieden, %2 geparkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>%n in %1 entschieden, %2 noch zu entscheiden.</numerusform>
            <numerusform>%n in %1 entschieden, %2 noch zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>%n in %1 entschieden, nichts mehr offen.</numerusform>
            <numerusform>%n in %1 entschieden, nichts mehr offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>ui::SymbolCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>An der Schreibmarke wird auf nichts verwiesen.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 führt nirgendwohin: %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that others could refer to.</source>
        <translation>An der Schreibmarke steht nichts, worauf andere verweisen könnten.</translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Request bodies</source>
        <translation>Anfrage-Bodys</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Sicherheitsschemata</translation>
    </message>
    <message>
        <source>Security scheme</source>
        <translation>Sicherheitsschema</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weiteres</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n inkompatible Änderung</numerusform>
            <numerusform>%n inkompatible Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n riskante Änderung</numerusform>
            <numerusform>%n riskante Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n sichere Änderung</numerusform>
            <numerusform>%n sichere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n Änderung an der Doku</numerusform>
            <numerusform>%n Änderungen an der Doku</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>%1× verwendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Unions</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enums</source>
        <translation>Enums</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Enum</translation>
    </message>
    <message>
        <source>Scalars</source>
        <translation>Skalare</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Direktiven</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Direktive</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Oneofs</source>
        <translation>Oneofs</translation>
    </message>
    <message>
        <source>Oneof</source>
        <translation>Oneof</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Press Enter to use what was said before: %1</source>
        <translation>Eingabe übernimmt, was zuvor gesagt wurde: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message>
        <source>from the end again</source>
        <translation>wieder vom Ende her</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>wieder von oben</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>zuerst einen Teil des Texts auswählen</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Nothing was replaced: %1</source>
        <translation>Nichts wurde ersetzt: %1</translation>
    </message>
    <message>
        <source>replacement of all</source>
        <translation>Ersetzung von allem</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which of how many, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The expression tries too many ways in line %1, and the search ended there.</source>
        <translation>Der Ausdruck versucht in Zeile %1 zu viele Wege, und die Suche endete dort.</translation>
    </message>
    <message>
        <source>more than %1; look for less</source>
        <translation>mehr als %1; nach weniger suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>ui::TextLens</name>
    <message>
        <source>Baseline %1</source>
        <translation>Basisversion %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Too dense to be read: laid out here, unchanged in the file.</source>
        <translation>Zu dicht zum Lesen: hier aufgegliedert, in der Datei unverändert.</translation>
    </message>
    <message>
        <source>↔ Moved from line %1 of the baseline</source>
        <translation>↔ Verschoben von Zeile %1 der Basisversion</translation>
    </message>
    <message>
        <source>↔ Moved to line %1 of the candidate</source>
        <translation>↔ Verschoben nach Zeile %1 des Kandidaten</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>No regular expression: %1, at character %2.</source>
        <translation>Kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>ui::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Can be edited; Ctrl+Tab leaves the text</source>
        <translation>Lässt sich bearbeiten; Strg+Tab verlässt den Text</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>Die Änderungen von %n Datei speichern?</numerusform>
            <numerusform>Die Änderungen von %n Dateien speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>Das Wiederhergestellte von %n Datei verwerfen?</numerusform>
            <numerusform>Das Wiederhergestellte von %n Dateien verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. The files on the disk stay as they are.</source>
        <translation>Es lässt sich nicht zurückholen. Die Dateien auf der Platte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Do &amp;not discard</source>
        <translation>&amp;Nicht verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message>
        <source>Shift+F12 lists who refers to what stands at the caret.</source>
        <translation>Umschalt+F12 zeigt, wer auf das verweist, was an der Schreibmarke steht.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Who refers to what stood at the caret; Enter goes there</source>
        <translation>Wer auf das verweist, was an der Schreibmarke stand; die Eingabetaste führt hin</translation>
    </message>
    <message>
        <source>Nobody refers to %1.</source>
        <translation>Niemand verweist auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n Verwendung von %1</numerusform>
            <numerusform>%n Verwendungen von %1</numerusform>
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
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Used in %1, %2: %3</source>
        <comment>operation, place, line</comment>
        <translation>Verwendet in %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::VerifyView</name>
    <message>
        <source>Valid, and a rejection</source>
        <translation>Gültig, und eine Ablehnung</translation>
    </message>
    <message>
        <source>Everybody who must sign has signed that this is not to be released.</source>
        <translation>Alle, die signieren müssen, haben signiert, dass dies nicht veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Everybody who must sign has, and a fresh run finds the same.</source>
        <translation>Alle, die signieren müssen, haben signiert, und ein neuer Lauf findet dasselbe.</translation>
    </message>
    <message>
        <source>Newer exists</source>
        <translation>Neueres vorhanden</translation>
    </message>
    <message>
        <source>It is valid, and something newer has taken its place.</source>
        <translation>Es ist gültig, und etwas Neueres ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>Dies sind nicht die Bytes, die signiert wurden.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>A sign-off that is required is missing.</source>
        <translation>Eine erforderliche Freigabe fehlt.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Nobody can tell here what it is worth. That says nothing against it.</source>
        <translation>Hier kann niemand sagen, was es wert ist. Das spricht nicht dagegen.</translation>
    </message>
    <message>
        <source>Take Over Its Sign-Offs</source>
        <translation>Seine Freigaben übernehmen</translation>
    </message>
    <message>
        <source>Look at Whom the Repository Believes…</source>
        <translation>Ansehen, wem das Repository glaubt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verdict on %1: %2. %3</source>
        <translation>Urteil über %1: %2. %3</translation>
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
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>Außerdem zu wissen</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>? Cannot check</source>
        <translation>? Nicht prüfbar</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>%1 lässt sich nicht prüfen: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird verifiziert …</translation>
    </message>
    <message>
        <source>Choose the Clone…</source>
        <translation>Klon wählen…</translation>
    </message>
    <message>
        <source>Opens the repository that the packet is of, and verifies it there</source>
        <translation>Öffnet das Repository, zu dem das Prüfpaket gehört, und prüft es dort</translation>
    </message>
</context>
<context>
    <name>ui::VoteText</name>
    <message>
        <source>%1 would accept it</source>
        <translation>%1 würde annehmen</translation>
    </message>
    <message>
        <source>%1 would accept it with a plan</source>
        <translation>%1 würde mit Plan annehmen</translation>
    </message>
    <message>
        <source>%1 would reject it</source>
        <translation>%1 würde ablehnen</translation>
    </message>
    <message>
        <source>%1 would defer it</source>
        <translation>%1 würde zurückstellen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>The change said something else then.</source>
        <translation>Die Änderung besagte damals etwas anderes.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Weitergegeben von %1.</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Niemand hat abgestimmt</translation>
    </message>
</context>
<context>
    <name>ui::VotesPanel</name>
    <message>
        <source>%1: %2. Your vote: %3.</source>
        <translation>%1: %2. Ihre Stimme: %3.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>Save for somebody…</source>
        <translation>Für jemanden speichern …</translation>
    </message>
    <message>
        <source>Hand over by git</source>
        <translation>Über git weitergeben</translation>
    </message>
    <message>
        <source>One key for each change. Nobody sees it before you hand it over, and it decides nothing.</source>
        <translation>Eine Taste je Änderung. Niemand sieht es vor dem Weitergeben, und es entscheidet nichts.</translation>
    </message>
    <message>
        <source>A, W, R and D vote on the change that is chosen.</source>
        <translation>A, W, R und D stimmen über die gewählte Änderung ab.</translation>
    </message>
    <message>
        <source>Writes the votes into your journal of this review.</source>
        <translation>Schreibt die Stimmen in Ihr Journal dieser Prüfung.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>Mit Plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Import Votes</source>
        <translation>Stimmen übernehmen</translation>
    </message>
    <message>
        <source>Votes (*.votes.json)</source>
        <translation>Stimmen (*.votes.json)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>%n Stimme von %1 übernommen.</numerusform>
            <numerusform>%n Stimmen von %1 übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand Over My Votes</source>
        <translation>Meine Stimmen weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n Stimme steht in Ihrem Journal: committen und pushen.</numerusform>
            <numerusform>%n Stimmen stehen in Ihrem Journal: committen und pushen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>What does this change break, and who says yes?</source>
        <translation>Was bricht durch diese Änderung, und wer sagt Ja?</translation>
    </message>
    <message>
        <source>Open a spec repository</source>
        <translation>Ein Repository mit Verträgen öffnen</translation>
    </message>
    <message>
        <source>Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed.</source>
        <translation>Einen Ordner oder Vertrag hier ablegen. Nichts wird hochgeladen, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Try it now: three minutes</source>
        <translation>Gleich ausprobieren: drei Minuten</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Basisversion …</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Kandidat …</translation>
    </message>
    <message>
        <source>&amp;Packet…</source>
        <translation>&amp;Prüfpaket …</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Prüfpaket verifizieren</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf packet.json)</source>
        <translation>Prüfpakete (*.packet *.pdf packet.json)</translation>
    </message>
    <message>
        <source>Compare two files without a repository:</source>
        <translation>Zwei Dateien ohne Repository vergleichen:</translation>
    </message>
    <message>
        <source>Verify a packet:</source>
        <translation>Ein Prüfpaket verifizieren:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
</context>
<context>
    <name>ui::WhyPart</name>
    <message>
        <source>Hide witness ▴</source>
        <translation>Beleg ausblenden ▴</translation>
    </message>
    <message>
        <source>Show witness ▾</source>
        <translation>Beleg zeigen ▾</translation>
    </message>
</context>
<context>
    <name>ui::WindowGuide</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>Rück&amp;gängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wieder&amp;holen: %1</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its name, and the keyboard map in the Help menu has all keys.</source>
        <translation>F6 geht zum nächsten Bereich, Tab zum nächsten Bedienelement. Strg+K findet jede Aktion beim Namen, und die Tastenbelegung im Hilfemenü zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>No rule speaks of what stands here.</source>
        <translation>Keine Regel spricht von dem, was hier steht.</translation>
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
        <translation>%1, %2 und %3 — Countersign</translation>
    </message>
    <message>
        <source>%1 and %2 — Countersign</source>
        <translation>%1 und %2 — Countersign</translation>
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
        <translation>Dies ist in der Basisversion gültig, und der Kandidat weist es ab: %1</translation>
    </message>
    <message>
        <source>This is valid in the candidate, and the baseline refuses it: %1</source>
        <translation>Dies ist im Kandidaten gültig, und die Basisversion weist es ab: %1</translation>
    </message>
</context>
<context>
    <name>ui::WireLens</name>
    <message>
        <source>Part of the operation</source>
        <translation>Teil der Operation</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisversion</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Example of the baseline</source>
        <translation>Beispiel der Basisversion</translation>
    </message>
    <message>
        <source>Example of the candidate</source>
        <translation>Beispiel des Kandidaten</translation>
    </message>
    <message>
        <source>The value that proves it</source>
        <translation>Der Wert, der es beweist</translation>
    </message>
    <message>
        <source>Nothing of this change travels: there is no example to show.</source>
        <translation>Nichts von dieser Änderung wird übertragen: Es gibt kein Beispiel zu zeigen.</translation>
    </message>
    <message>
        <source>%1: no example could be made that the contract itself calls valid.</source>
        <translation>%1: Es ließ sich kein Beispiel bilden, das der Vertrag selbst gültig nennt.</translation>
    </message>
    <message>
        <source>%1: there is no example of the baseline.</source>
        <translation>%1: Es gibt kein Beispiel der Basisversion.</translation>
    </message>
    <message>
        <source>%1: there is no example of the candidate.</source>
        <translation>%1: Es gibt kein Beispiel des Kandidaten.</translation>
    </message>
    <message>
        <source>%1: the examples are the same on both sides.</source>
        <translation>%1: Die Beispiele sind auf beiden Seiten gleich.</translation>
    </message>
</context>
<context>
    <name>ui::WirePane</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Wie es gesendet wird</translation>
    </message>
    <message>
        <source>Nothing of what stands at the caret travels by itself.</source>
        <translation>Nichts von dem, was an der Schreibmarke steht, wird für sich übertragen.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Das Beispiel wird geöffnet</translation>
    </message>
    <message>
        <source>Looking at the working tree</source>
        <translation>Das Arbeitsverzeichnis wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Es wird neu durchgesehen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
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
        <translation>Gezeigt wird der vorherige Vergleich.</translation>
    </message>
    <message>
        <source>You are looking backwards: what was the candidate is the baseline now.</source>
        <translation>Der Blick geht rückwärts: Was der Kandidat war, ist jetzt die Basisversion.</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <translation>Zum &amp;Fehler</translation>
    </message>
</context>
</TS>

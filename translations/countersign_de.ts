<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>main</name>
        <message>
            <source>Review API contracts in a window.</source>
            <translation>API-Verträge in einem Fenster prüfen.</translation>
        </message>
        <message>
            <source>the repository or folder to open</source>
            <translation>das Repository oder der Ordner, der geöffnet wird</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>QScintilla's own lexers for YAML and JSON; KSyntaxHighlighting was not there when this program was built</source>
            <translation>QScintillas eigene Lexer für YAML und JSON; KSyntaxHighlighting war beim Bau dieses Programms nicht da</translation>
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
        <name>ui::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
    </context>
    <context>
        <name>ui::Commands</name>
        <message>
            <source>&amp;Open Repository…</source>
            <translation>Repository ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open the &amp;Sample</source>
            <translation>Bei&amp;spiel öffnen</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>&amp;Neu laden</translation>
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
            <source>Zoom &amp;In</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Reset Zoom</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <source>Colours of the &amp;System</source>
            <translation>Farben des &amp;Systems</translation>
        </message>
        <message>
            <source>&amp;Light Colours</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>&amp;Dark Colours</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>&amp;Voriger Bereich</translation>
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
        <name>ui::FilePane</name>
        <message>
            <source>Path of the file</source>
            <translation>Pfad der Datei</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>Zur Datei</translation>
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
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Countersign</source>
            <translation>Countersign</translation>
        </message>
        <message>
            <source>Open a spec repository</source>
            <translation>Ein Repository mit Verträgen öffnen</translation>
        </message>
        <message>
            <source>Any git repository or folder with API contracts in it. A folder can be dropped here, too.</source>
            <translation>Jedes Git-Repository und jeder Ordner mit API-Verträgen. Ein Ordner kann auch hierher gezogen werden.</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <source>&amp;Revision</source>
            <translation>&amp;Revision</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>%1, %2 — Countersign</source>
            <translation>%1, %2 — Countersign</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n Vertrag</numerusform>
                <numerusform>%n Verträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n Datei</numerusform>
                <numerusform>in %n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
            <translation>
                <numerusform>Keine OpenAPI-, AsyncAPI-, GraphQL-, Proto- oder JSON-Schema-Datei in %n Datei gefunden.</numerusform>
                <numerusform>Keine OpenAPI-, AsyncAPI-, GraphQL-, Proto- oder JSON-Schema-Datei in %n Dateien gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file could not be read.</source>
            <translation>Diese Datei konnte nicht gelesen werden.</translation>
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
    </context>
    <context>
        <name>ui::RevisionPicker</name>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>The revision whose files are shown</source>
            <translation>Die Revision, deren Dateien gezeigt werden</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
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
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>working tree</source>
            <translation>Arbeitsverzeichnis</translation>
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
    </context>
</TS>

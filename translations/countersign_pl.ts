<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>main</name>
        <message>
            <source>Review API contracts in a window.</source>
            <translation>Recenzowanie kontraktów API w oknie.</translation>
        </message>
        <message>
            <source>the repository or folder to open</source>
            <translation>repozytorium lub folder do otwarcia</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>QScintilla's own lexers for YAML and JSON; KSyntaxHighlighting was not there when this program was built</source>
            <translation>Własne leksery QScintilla dla YAML i JSON; KSyntaxHighlighting nie było podczas budowania tego programu</translation>
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
        <name>ui::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nuluj</translation>
        </message>
    </context>
    <context>
        <name>ui::Commands</name>
        <message>
            <source>&amp;Open Repository…</source>
            <translation>&amp;Otwórz repozytorium…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample</source>
            <translation>Otwórz przy&amp;kład</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>W&amp;czytaj ponownie</translation>
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
            <source>Zoom &amp;In</source>
            <translation>Po&amp;większ</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Po&amp;mniejsz</translation>
        </message>
        <message>
            <source>&amp;Reset Zoom</source>
            <translation>&amp;Rozmiar pierwotny</translation>
        </message>
        <message>
            <source>Colours of the &amp;System</source>
            <translation>Kolory &amp;systemu</translation>
        </message>
        <message>
            <source>&amp;Light Colours</source>
            <translation>&amp;Jasne kolory</translation>
        </message>
        <message>
            <source>&amp;Dark Colours</source>
            <translation>&amp;Ciemne kolory</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>&amp;Następny panel</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>&amp;Poprzedni panel</translation>
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
        <name>ui::FilePane</name>
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
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
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
            <translation>Otwórz repozytorium kontraktów</translation>
        </message>
        <message>
            <source>Any git repository or folder with API contracts in it. A folder can be dropped here, too.</source>
            <translation>Dowolne repozytorium git lub folder z kontraktami API. Folder można też tutaj upuścić.</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repozytorium</translation>
        </message>
        <message>
            <source>&amp;Revision</source>
            <translation>&amp;Rewizja</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Wczytaj ponownie</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Zakres</translation>
        </message>
        <message>
            <source>%1, %2 — Countersign</source>
            <translation>%1, %2 — Countersign</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n kontrakt</numerusform>
                <numerusform>%n kontrakty</numerusform>
                <numerusform>%n kontraktów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>w %n pliku</numerusform>
                <numerusform>w %n plikach</numerusform>
                <numerusform>w %n plikach</numerusform>
            </translation>
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
            <source>This file could not be read.</source>
            <translation>Nie udało się odczytać tego pliku.</translation>
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
    </context>
    <context>
        <name>ui::RevisionPicker</name>
        <message>
            <source>Revision</source>
            <translation>Rewizja</translation>
        </message>
        <message>
            <source>The revision whose files are shown</source>
            <translation>Rewizja, której pliki są pokazywane</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tagi</translation>
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
            <source>Other</source>
            <translation>Inne</translation>
        </message>
        <message>
            <source>working tree</source>
            <translation>drzewo robocze</translation>
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
    </context>
</TS>

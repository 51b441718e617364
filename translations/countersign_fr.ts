<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>main</name>
        <message>
            <source>Review API contracts in a window.</source>
            <translation>Revoir des contrats d’API dans une fenêtre.</translation>
        </message>
        <message>
            <source>the repository or folder to open</source>
            <translation>le dépôt ou le dossier à ouvrir</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>QScintilla's own lexers for YAML and JSON; KSyntaxHighlighting was not there when this program was built</source>
            <translation>Les analyseurs de QScintilla pour YAML et JSON ; KSyntaxHighlighting n’était pas là quand ce programme a été construit</translation>
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
            <translation>Un atelier pour la revue des contrats d’API</translation>
        </message>
        <message>
            <source>About Countersign</source>
            <translation>À propos de Countersign</translation>
        </message>
        <message>
            <source>Highlighting</source>
            <translation>Coloration</translation>
        </message>
        <message>
            <source>Text view</source>
            <translation>Vue du texte</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Interface</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
            <translation>Ce programme est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Son moteur et sa ligne de commande sont sous la licence Apache 2.0.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Countersign uses no network and reports nothing to anybody.</source>
            <translation>Countersign n’utilise pas le réseau et ne communique rien à personne.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>ui::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
    </context>
    <context>
        <name>ui::Commands</name>
        <message>
            <source>&amp;Open Repository…</source>
            <translation>&amp;Ouvrir un dépôt…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample</source>
            <translation>Ouvrir l’e&amp;xemple</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>&amp;Recharger</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Copy Path of File</source>
            <translation>&amp;Copier le chemin du fichier</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Rechercher…</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>Rechercher le &amp;suivant</translation>
        </message>
        <message>
            <source>Find &amp;Previous</source>
            <translation>Rechercher le &amp;précédent</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>Zoom &amp;avant</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Zoom a&amp;rrière</translation>
        </message>
        <message>
            <source>&amp;Reset Zoom</source>
            <translation>&amp;Taille d’origine</translation>
        </message>
        <message>
            <source>Colours of the &amp;System</source>
            <translation>Couleurs du &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light Colours</source>
            <translation>Couleurs c&amp;laires</translation>
        </message>
        <message>
            <source>&amp;Dark Colours</source>
            <translation>Couleurs s&amp;ombres</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>Volet &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;About Countersign</source>
            <translation>À &amp;propos de Countersign</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractList</name>
        <message>
            <source>Contracts</source>
            <translation>Contrats</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractModel</name>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être lu</numerusform>
                <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
            </translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>avec des problèmes</translation>
        </message>
        <message>
            <source>part</source>
            <translation>partie</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>ailleurs</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>non compris</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>non lu</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langage</translation>
        </message>
        <message>
            <source>%1 is referred to, but there is no such file at this revision.</source>
            <translation>On se réfère à %1, mais cette révision ne contient pas un tel fichier.</translation>
        </message>
        <message>
            <source>%1 lies outside of this repository and was not fetched.</source>
            <translation>%1 se trouve hors de ce dépôt et n’a pas été récupéré.</translation>
        </message>
    </context>
    <context>
        <name>ui::FileFacts</name>
        <message>
            <source>Position of the caret</source>
            <translation>Position du curseur</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>Ln %1, Col %2</source>
            <translation>L. %1, col. %2</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>Read without errors</source>
            <translation>Lu sans erreur</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>pas en UTF-8</translation>
        </message>
        <message>
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 avec BOM</translation>
        </message>
    </context>
    <context>
        <name>ui::FilePane</name>
        <message>
            <source>Path of the file</source>
            <translation>Chemin du fichier</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>À propos du fichier</translation>
        </message>
    </context>
    <context>
        <name>ui::FindBar</name>
        <message>
            <source>Match c&amp;ase</source>
            <translation>Respecter la &amp;casse</translation>
        </message>
        <message>
            <source>Find in this file</source>
            <translation>Rechercher dans ce fichier</translation>
        </message>
        <message>
            <source>Outcome of the search</source>
            <translation>Résultat de la recherche</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Fer&amp;mer</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
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
            <translation>Ouvrir un dépôt de contrats</translation>
        </message>
        <message>
            <source>Any git repository or folder with API contracts in it. A folder can be dropped here, too.</source>
            <translation>N’importe quel dépôt git ou dossier contenant des contrats d’API. On peut aussi déposer un dossier ici.</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Dépôt</translation>
        </message>
        <message>
            <source>&amp;Revision</source>
            <translation>&amp;Révision</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>%1, %2 — Countersign</source>
            <translation>%1, %2 — Countersign</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contrat</numerusform>
                <numerusform>%n contrats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>dans %n fichier</numerusform>
                <numerusform>dans %n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
            <translation>
                <numerusform>Aucun fichier OpenAPI, AsyncAPI, GraphQL, proto ou JSON Schema trouvé dans %n fichier.</numerusform>
                <numerusform>Aucun fichier OpenAPI, AsyncAPI, GraphQL, proto ou JSON Schema trouvé dans %n fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file could not be read.</source>
            <translation>Ce fichier n’a pas pu être lu.</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeStrip</name>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>&amp;Masquer</translation>
        </message>
    </context>
    <context>
        <name>ui::RevisionPicker</name>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>The revision whose files are shown</source>
            <translation>La révision dont les fichiers sont affichés</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Remote branches</source>
            <translation>Branches distantes</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>working tree</source>
            <translation>copie de travail</translation>
        </message>
    </context>
    <context>
        <name>ui::TextView</name>
        <message>
            <source>Text of the file</source>
            <translation>Texte du fichier</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
    </context>
    <context>
        <name>ui::Workspace</name>
        <message>
            <source>Opening %1</source>
            <translation>Ouverture de %1</translation>
        </message>
        <message>
            <source>Opening the sample</source>
            <translation>Ouverture de l’exemple</translation>
        </message>
        <message>
            <source>Looking at the working tree</source>
            <translation>Examen de la copie de travail</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Examen de %1</translation>
        </message>
        <message>
            <source>Looking again</source>
            <translation>Nouvel examen</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Lecture de %1</translation>
        </message>
    </context>
</TS>

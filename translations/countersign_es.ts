<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>main</name>
        <message>
            <source>Review API contracts in a window.</source>
            <translation>Revisar contratos de API en una ventana.</translation>
        </message>
        <message>
            <source>the repository or folder to open</source>
            <translation>el repositorio o la carpeta que se abre</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>QScintilla's own lexers for YAML and JSON; KSyntaxHighlighting was not there when this program was built</source>
            <translation>Los analizadores de QScintilla para YAML y JSON; KSyntaxHighlighting no estaba cuando se construyó este programa</translation>
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
            <translation>Un banco de trabajo para revisar contratos de API</translation>
        </message>
        <message>
            <source>About Countersign</source>
            <translation>Acerca de Countersign</translation>
        </message>
        <message>
            <source>Highlighting</source>
            <translation>Resaltado</translation>
        </message>
        <message>
            <source>Text view</source>
            <translation>Vista de texto</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Interfaz</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
            <translation>Este programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Su motor y su línea de órdenes están bajo la Licencia Apache 2.0.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Countersign uses no network and reports nothing to anybody.</source>
            <translation>Countersign no usa la red ni comunica nada a nadie.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ui::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ui::Commands</name>
        <message>
            <source>&amp;Open Repository…</source>
            <translation>A&amp;brir repositorio…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample</source>
            <translation>Abrir el e&amp;jemplo</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>&amp;Recargar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Copy Path of File</source>
            <translation>&amp;Copiar ruta del archivo</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>Buscar &amp;siguiente</translation>
        </message>
        <message>
            <source>Find &amp;Previous</source>
            <translation>Buscar &amp;anterior</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <source>&amp;Reset Zoom</source>
            <translation>&amp;Tamaño original</translation>
        </message>
        <message>
            <source>Colours of the &amp;System</source>
            <translation>Colores del &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light Colours</source>
            <translation>Colores c&amp;laros</translation>
        </message>
        <message>
            <source>&amp;Dark Colours</source>
            <translation>Colores &amp;oscuros</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>Panel si&amp;guiente</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>Panel &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;About Countersign</source>
            <translation>&amp;Acerca de Countersign</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractList</name>
        <message>
            <source>Contracts</source>
            <translation>Contratos</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractModel</name>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>no se pudo leer %n archivo</numerusform>
                <numerusform>no se pudieron leer %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>con problemas</translation>
        </message>
        <message>
            <source>part</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>en otro lugar</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>no entendido</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>no leído</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>%1 is referred to, but there is no such file at this revision.</source>
            <translation>Se hace referencia a %1, pero en esta revisión no existe tal archivo.</translation>
        </message>
        <message>
            <source>%1 lies outside of this repository and was not fetched.</source>
            <translation>%1 está fuera de este repositorio y no se ha descargado.</translation>
        </message>
    </context>
    <context>
        <name>ui::FileFacts</name>
        <message>
            <source>Position of the caret</source>
            <translation>Posición del cursor</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>Ln %1, Col %2</source>
            <translation>Lín. %1, col. %2</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Read without errors</source>
            <translation>Leído sin errores</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>no es UTF-8</translation>
        </message>
        <message>
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 con BOM</translation>
        </message>
    </context>
    <context>
        <name>ui::FilePane</name>
        <message>
            <source>Path of the file</source>
            <translation>Ruta del archivo</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>Sobre el archivo</translation>
        </message>
    </context>
    <context>
        <name>ui::FindBar</name>
        <message>
            <source>Match c&amp;ase</source>
            <translation>Distinguir m&amp;ayúsculas</translation>
        </message>
        <message>
            <source>Find in this file</source>
            <translation>Buscar en este archivo</translation>
        </message>
        <message>
            <source>Outcome of the search</source>
            <translation>Resultado de la búsqueda</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>A&amp;nterior</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encontró</translation>
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
            <translation>Abrir un repositorio de contratos</translation>
        </message>
        <message>
            <source>Any git repository or folder with API contracts in it. A folder can be dropped here, too.</source>
            <translation>Cualquier repositorio git o carpeta con contratos de API. También se puede soltar aquí una carpeta.</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repositorio</translation>
        </message>
        <message>
            <source>&amp;Revision</source>
            <translation>&amp;Revisión</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recargar</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>%1, %2 — Countersign</source>
            <translation>%1, %2 — Countersign</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n contrato</numerusform>
                <numerusform>%n contratos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>en %n archivo</numerusform>
                <numerusform>en %n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
            <translation>
                <numerusform>No se encontró ningún archivo OpenAPI, AsyncAPI, GraphQL, proto o JSON Schema en %n archivo.</numerusform>
                <numerusform>No se encontró ningún archivo OpenAPI, AsyncAPI, GraphQL, proto o JSON Schema en %n archivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file could not be read.</source>
            <translation>No se pudo leer este archivo.</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeStrip</name>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>&amp;Descartar</translation>
        </message>
    </context>
    <context>
        <name>ui::RevisionPicker</name>
        <message>
            <source>Revision</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>The revision whose files are shown</source>
            <translation>La revisión cuyos archivos se muestran</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Remote branches</source>
            <translation>Ramas remotas</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Ramas</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
        <message>
            <source>working tree</source>
            <translation>árbol de trabajo</translation>
        </message>
    </context>
    <context>
        <name>ui::TextView</name>
        <message>
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
    </context>
    <context>
        <name>ui::Workspace</name>
        <message>
            <source>Opening %1</source>
            <translation>Abriendo %1</translation>
        </message>
        <message>
            <source>Opening the sample</source>
            <translation>Abriendo el ejemplo</translation>
        </message>
        <message>
            <source>Looking at the working tree</source>
            <translation>Examinando el árbol de trabajo</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Examinando %1</translation>
        </message>
        <message>
            <source>Looking again</source>
            <translation>Examinando de nuevo</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Leyendo %1</translation>
        </message>
    </context>
</TS>

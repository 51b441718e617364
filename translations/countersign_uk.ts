<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>main</name>
        <message>
            <source>Review API contracts in a window.</source>
            <translation>Рецензування контрактів API у вікні.</translation>
        </message>
        <message>
            <source>the repository or folder to open</source>
            <translation>репозиторій або тека, що відкривається</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>QScintilla's own lexers for YAML and JSON; KSyntaxHighlighting was not there when this program was built</source>
            <translation>Власні лексери QScintilla для YAML і JSON; KSyntaxHighlighting не було під час збирання цієї програми</translation>
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
            <translation>Робоче місце для рецензування контрактів API</translation>
        </message>
        <message>
            <source>About Countersign</source>
            <translation>Про Countersign</translation>
        </message>
        <message>
            <source>Highlighting</source>
            <translation>Підсвічування</translation>
        </message>
        <message>
            <source>Text view</source>
            <translation>Перегляд тексту</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Інтерфейс</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
            <translation>Ця програма є вільним програмним забезпеченням за умовами GNU General Public License версії 3 або новішої. Її рушій і командний рядок поширюються за умовами Apache License 2.0.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Приватність</translation>
        </message>
        <message>
            <source>Countersign uses no network and reports nothing to anybody.</source>
            <translation>Countersign не використовує мережу і нікому нічого не повідомляє.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрити</translation>
        </message>
    </context>
    <context>
        <name>ui::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ui::Commands</name>
        <message>
            <source>&amp;Open Repository…</source>
            <translation>&amp;Відкрити репозиторій…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample</source>
            <translation>Відкрити &amp;приклад</translation>
        </message>
        <message>
            <source>&amp;Reload</source>
            <translation>П&amp;еревантажити</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Ви&amp;йти</translation>
        </message>
        <message>
            <source>&amp;Copy Path of File</source>
            <translation>&amp;Копіювати шлях до файлу</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Знайти…</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>Знайти &amp;наступне</translation>
        </message>
        <message>
            <source>Find &amp;Previous</source>
            <translation>Знайти &amp;попереднє</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>З&amp;більшити</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>З&amp;меншити</translation>
        </message>
        <message>
            <source>&amp;Reset Zoom</source>
            <translation>Почат&amp;ковий розмір</translation>
        </message>
        <message>
            <source>Colours of the &amp;System</source>
            <translation>Кольори &amp;системи</translation>
        </message>
        <message>
            <source>&amp;Light Colours</source>
            <translation>С&amp;вітлі кольори</translation>
        </message>
        <message>
            <source>&amp;Dark Colours</source>
            <translation>&amp;Темні кольори</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>&amp;Наступна панель</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>&amp;Попередня панель</translation>
        </message>
        <message>
            <source>&amp;About Countersign</source>
            <translation>&amp;Про Countersign</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Редагування</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractList</name>
        <message>
            <source>Contracts</source>
            <translation>Контракти</translation>
        </message>
    </context>
    <context>
        <name>ui::ContractModel</name>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>не вдалося прочитати %n файл</numerusform>
                <numerusform>не вдалося прочитати %n файли</numerusform>
                <numerusform>не вдалося прочитати %n файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>з проблемами</translation>
        </message>
        <message>
            <source>part</source>
            <translation>частина</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не знайдено</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>деінде</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>не зрозуміло</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>не прочитано</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Контракт</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>%1 is referred to, but there is no such file at this revision.</source>
            <translation>Є посилання на %1, але в цій ревізії такого файлу немає.</translation>
        </message>
        <message>
            <source>%1 lies outside of this repository and was not fetched.</source>
            <translation>%1 лежить поза цим репозиторієм і не завантажувалося.</translation>
        </message>
    </context>
    <context>
        <name>ui::FileFacts</name>
        <message>
            <source>Position of the caret</source>
            <translation>Положення курсора</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодування</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Рядок %1: %2</translation>
        </message>
        <message>
            <source>Ln %1, Col %2</source>
            <translation>Ряд. %1, ст. %2</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Не перевірено</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n помилка</numerusform>
                <numerusform>%n помилки</numerusform>
                <numerusform>%n помилок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n попередження</numerusform>
                <numerusform>%n попередження</numerusform>
                <numerusform>%n попереджень</numerusform>
            </translation>
        </message>
        <message>
            <source>Read without errors</source>
            <translation>Прочитано без помилок</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>не UTF-8</translation>
        </message>
        <message>
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 з BOM</translation>
        </message>
    </context>
    <context>
        <name>ui::FilePane</name>
        <message>
            <source>Path of the file</source>
            <translation>Шлях до файлу</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>Про файл</translation>
        </message>
    </context>
    <context>
        <name>ui::FindBar</name>
        <message>
            <source>Match c&amp;ase</source>
            <translation>Враховувати &amp;регістр</translation>
        </message>
        <message>
            <source>Find in this file</source>
            <translation>Шукати в цьому файлі</translation>
        </message>
        <message>
            <source>Outcome of the search</source>
            <translation>Результат пошуку</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Попереднє</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Наступне</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>З&amp;акрити</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не знайдено</translation>
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
            <translation>Відкрити репозиторій контрактів</translation>
        </message>
        <message>
            <source>Any git repository or folder with API contracts in it. A folder can be dropped here, too.</source>
            <translation>Будь-який репозиторій git або тека з контрактами API. Теку можна також перетягнути сюди.</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Репозиторій</translation>
        </message>
        <message>
            <source>&amp;Revision</source>
            <translation>&amp;Ревізія</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Перезавантажити</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Охоплення</translation>
        </message>
        <message>
            <source>%1, %2 — Countersign</source>
            <translation>%1, %2 — Countersign</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s)</source>
            <translation>
                <numerusform>%n контракт</numerusform>
                <numerusform>%n контракти</numerusform>
                <numerusform>%n контрактів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>у %n файлі</numerusform>
                <numerusform>у %n файлах</numerusform>
                <numerusform>у %n файлах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
            <translation>
                <numerusform>Жодного файлу OpenAPI, AsyncAPI, GraphQL, proto чи JSON Schema не знайдено в %n файлі.</numerusform>
                <numerusform>Жодного файлу OpenAPI, AsyncAPI, GraphQL, proto чи JSON Schema не знайдено в %n файлах.</numerusform>
                <numerusform>Жодного файлу OpenAPI, AsyncAPI, GraphQL, proto чи JSON Schema не знайдено в %n файлах.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file could not be read.</source>
            <translation>Цей файл не вдалося прочитати.</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeStrip</name>
        <message>
            <source>Warning</source>
            <translation>Попередження</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>С&amp;ховати</translation>
        </message>
    </context>
    <context>
        <name>ui::RevisionPicker</name>
        <message>
            <source>Revision</source>
            <translation>Ревізія</translation>
        </message>
        <message>
            <source>The revision whose files are shown</source>
            <translation>Ревізія, файли якої показано</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Remote branches</source>
            <translation>Віддалені гілки</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Гілки</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>working tree</source>
            <translation>робоче дерево</translation>
        </message>
    </context>
    <context>
        <name>ui::TextView</name>
        <message>
            <source>Text of the file</source>
            <translation>Текст файлу</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Лише для читання</translation>
        </message>
    </context>
    <context>
        <name>ui::Workspace</name>
        <message>
            <source>Opening %1</source>
            <translation>Відкривається %1</translation>
        </message>
        <message>
            <source>Opening the sample</source>
            <translation>Відкривається приклад</translation>
        </message>
        <message>
            <source>Looking at the working tree</source>
            <translation>Переглядається робоче дерево</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Переглядається %1</translation>
        </message>
        <message>
            <source>Looking again</source>
            <translation>Повторний перегляд</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Читається %1</translation>
        </message>
    </context>
</TS>

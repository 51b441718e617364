<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>The candidate changed after this decision: %1.</source>
        <translation>Кандидат змінився після цього рішення: %1.</translation>
    </message>
    <message>
        <source>People decided differently: none of it counts until one agrees or is answered.</source>
        <translation>Рішення людей різні: жодне не діє, доки хтось не погодиться або не отримає відповідь.</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>наразі %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Why it breaks</source>
        <translation>Чому несумісна</translation>
    </message>
    <message>
        <source>Why it is risky</source>
        <translation>Чому ризикована</translation>
    </message>
    <message>
        <source>Safe because</source>
        <translation>Безпечна, бо</translation>
    </message>
    <message>
        <source>Only words, because</source>
        <translation>Лише слова, бо</translation>
    </message>
    <message>
        <source>Requests that worked are refused.</source>
        <translation>Запити, які працювали, відхиляються.</translation>
    </message>
    <message>
        <source>Clients receive what they were not promised.</source>
        <translation>Клієнти отримують те, чого їм не обіцяли.</translation>
    </message>
    <message>
        <source>Impact unknown: no consumers listed.</source>
        <translation>Вплив невідомий: споживачів не вказано.</translation>
    </message>
    <message>
        <source>Ignored by the policy until %1: %2 (%3)</source>
        <translation>Ігнорується політикою до %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored by %1.</source>
        <translation>Ігнорується: %1.</translation>
    </message>
    <message>
        <source>Ignored by the policy: %1</source>
        <translation>Ігнорується політикою: %1</translation>
    </message>
    <message>
        <source>No longer present.</source>
        <translation>Більше немає.</translation>
    </message>
    <message>
        <source>Renamed in place, and no migration plan covers it yet.</source>
        <translation>Перейменовано на місці, і жоден план міграції цього ще не охоплює.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it.</source>
        <translation>Охоплено планом міграції %1.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it, owned by %2.</source>
        <translation>Охоплено планом міграції %1, відповідальний: %2.</translation>
    </message>
    <message>
        <source>No patch: %1</source>
        <translation>Без латки: %1</translation>
    </message>
    <message>
        <source>It can be written into the working tree only: choose that as the candidate.</source>
        <translation>Записати можна лише в робочу теку: її слід вибрати кандидатом.</translation>
    </message>
    <message>
        <source>defined in %1</source>
        <translation>визначено в %1</translation>
    </message>
    <message>
        <source>No automatic witness: %1</source>
        <translation>Без автоматичного доказу: %1</translation>
    </message>
    <message>
        <source>Valid under %1, refused by the candidate.</source>
        <translation>Дійсне за %1, відхилене кандидатом.</translation>
    </message>
    <message>
        <source>Valid under the candidate, refused by %1.</source>
        <translation>Дійсне за кандидатом, відхилене за %1.</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>зачеплено</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>не зачеплено</translation>
    </message>
    <message>
        <source>did not fit before either</source>
        <translation>не підходило й раніше</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>no pin</source>
        <translation>без закріплення</translation>
    </message>
    <message>
        <source>“%1” (Given/When/Then)</source>
        <translation>«%1» (Given/When/Then)</translation>
    </message>
    <message>
        <source>“%1” contradicts the contract: %2</source>
        <translation>«%1» суперечить контракту: %2</translation>
    </message>
    <message>
        <source>“%1” is a transition: %2</source>
        <translation>«%1» — це перехід: %2</translation>
    </message>
    <message>
        <source>No Given/When/Then: %1</source>
        <translation>Без Given/When/Then: %1</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: не зазначено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторні спроби</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Відкат</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Клас сумісності</translation>
    </message>
    <message>
        <source>No Given/When/Then speaks of this change.</source>
        <translation>Жоден Given/When/Then не стосується цієї зміни.</translation>
    </message>
    <message>
        <source>%1: does %2 rely on this? %3 (%4), between %5 and %6.</source>
        <translation>%1: чи покладається на це %2? %3 (%4), між %5 і %6.</translation>
    </message>
    <message>
        <source>needs a migration plan</source>
        <translation>потребує плану міграції</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>цю роль ще ніхто не має</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бекенд</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Фронтенд</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA або експлуатація</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>підписано: %1</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>має підписати: %1</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>запитано: %1</translation>
    </message>
    <message>
        <source>%1 accepted it on %2</source>
        <translation>%1: прийнято %2</translation>
    </message>
    <message>
        <source>%1 accepted it with a plan on %2</source>
        <translation>%1: прийнято з планом %2</translation>
    </message>
    <message>
        <source>%1 rejected it on %2</source>
        <translation>%1: відхилено %2</translation>
    </message>
    <message>
        <source>%1 deferred it on %2</source>
        <translation>%1: відкладено %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>Written down at %1</source>
        <translation>Записано тут: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Відповідальний: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Не раніше %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>Вирішити знову</translation>
    </message>
    <message>
        <source>%1 holds this for a change of meaning: %2</source>
        <translation>%1 вважає це зміною змісту: %2</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Блокує</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>FYI</source>
        <translation>До відома</translation>
    </message>
    <message>
        <source>Discussing</source>
        <translation>Обговорення</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ще %n рядок</numerusform>
            <numerusform>ще %n рядки</numerusform>
            <numerusform>ще %n рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Зміна %1 з %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>у %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Базова версія %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Кандидат %1</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>і ще в %n місці, яке вказано в packet.json</numerusform>
            <numerusform>і ще в %n місцях, які вказано в packet.json</numerusform>
            <numerusform>і ще в %n місцях, які вказано в packet.json</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Де видно</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>Що всі зміни разом означають для %n споживача: сторінка %1</numerusform>
            <numerusform>Що всі зміни разом означають для %n споживачів: сторінка %1</numerusform>
            <numerusform>Що всі зміни разом означають для %n споживачів: сторінка %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Споживачі</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Посилання:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Відповідальний:</translation>
    </message>
    <message>
        <source>Not before:</source>
        <translation>Не раніше:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Changes the meaning</source>
        <translation>Змінює зміст</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Розташування</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n рядок без змін</numerusform>
            <numerusform>%n рядки без змін</numerusform>
            <numerusform>%n рядків без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>ще %n рядок є в packet.json, який вкладено</numerusform>
            <numerusform>ще %n рядки є в packet.json, який вкладено</numerusform>
            <numerusform>ще %n рядків є в packet.json, який вкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes, and what was decided on it</source>
        <translation>Що змінюється і що про це вирішено</translation>
    </message>
    <message>
        <source>Nothing was found that differs in meaning.</source>
        <translation>Не знайдено нічого, що відрізнялося б за змістом.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Вагомість</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>With Countersign</source>
        <translation>З Countersign</translation>
    </message>
    <message>
        <source>In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It checks the seal over these pages, every sign-off, and runs the comparison again from the files that were signed.</source>
        <translation>У клоні репозиторію, коли цей файл і його печатка (та сама назва та .sig) лежать поруч. Перевіряється печатка цих сторінок, кожне погодження, а порівняння виконується знову з підписаних файлів.</translation>
    </message>
    <message>
        <source>Without Countersign</source>
        <translation>Без Countersign</translation>
    </message>
    <message>
        <source>With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that came with this file. What people signed is the attached packet.json; its digest must be:</source>
        <translation>За допомогою pdfdetach, ssh-keygen 8.9 або новішого та власної копії списку дозволених підписувачів, у жодному разі не тієї, що надійшла з цим файлом. Люди підписали вкладений packet.json; його дайджест має бути таким:</translation>
    </message>
    <message>
        <source>These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal beside the file holds. SEALER is whoever sealed it:</source>
        <translation>Ці сторінки передають те, що сказано в packet.json, але самих сторінок ніхто не підписував, хіба що чинна печатка поруч із файлом. SEALER — той, хто її поставив:</translation>
    </message>
    <message>
        <source>What readers of PDFs do not tell you</source>
        <translation>Про що мовчать програми для читання PDF</translation>
    </message>
    <message>
        <source>A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign verify; take pdfsig as a witness.</source>
        <translation>Печатка всередині PDF, якщо вона є, доводить, що сторінки не змінено від її створення, але не те, хто її поставив: сертифікат на будь-яке ім’я може зробити кожен. pdfsig показує змінене ім’я як дійсне й завершується успішно для змінених сторінок. Вірити слід ssh-keygen і countersign verify; pdfsig — лише свідок.</translation>
    </message>
    <message>
        <source>Printed again or saved by another program, this file loses what is attached to it, and with that its proof.</source>
        <translation>Після повторного друку чи збереження іншою програмою цей файл втрачає вкладення, а з ними й свій доказ.</translation>
    </message>
    <message>
        <source>How to check this packet</source>
        <translation>Як перевірити цей пакет</translation>
    </message>
    <message>
        <source>API contract review packet</source>
        <translation>Пакет огляду контракту API</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>drawn up %1</source>
        <translation>складено %1</translation>
    </message>
    <message>
        <source>Sample.</source>
        <translation>Приклад.</translation>
    </message>
    <message>
        <source>Signed with demo keys that were made on one machine. It proves nothing.</source>
        <translation>Підписано демонстраційними ключами, створеними на одному комп’ютері. Це нічого не доводить.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Не повний.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>%n з тих, хто має підписати, не підписав до моменту друку.</numerusform>
            <numerusform>%n з тих, хто має підписати, не підписали до моменту друку.</numerusform>
            <numerusform>%n з тих, хто має підписати, не підписали до моменту друку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Умова:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>changes decided</source>
        <translation>змін вирішено</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Proposed version</source>
        <translation>Запропонована версія</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Замінює</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Погодження</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Погодження</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписано</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не потрібне</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>У цьому пакеті</translation>
    </message>
    <message>
        <source>The decision and its grounds</source>
        <translation>Рішення та його підстави</translation>
    </message>
    <message>
        <source>What was said, and acceptance criteria</source>
        <translation>Що було сказано, і критерії приймання</translation>
    </message>
    <message>
        <source>Owners and sign-offs</source>
        <translation>Відповідальні та погодження</translation>
    </message>
    <message>
        <source>What was compared, and what was not understood</source>
        <translation>Що порівняно і що не зрозуміло</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>там не існує</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 усього, з чого його прочитано: %n файл</numerusform>
            <numerusform>SHA-256 усього, з чого його прочитано: %n файли</numerusform>
            <numerusform>SHA-256 усього, з чого його прочитано: %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Класифікація</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Порівняно</translation>
    </message>
    <message>
        <source>%1 operations, %2 schemas</source>
        <translation>операцій: %1, схем: %2</translation>
    </message>
    <message>
        <source>Not read, not judged or not understood</source>
        <translation>Не прочитано, не оцінено або не зрозуміло</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Nothing: all of it was read, judged and understood.</source>
        <translation>Нічого: усе прочитано, оцінено й зрозуміло.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Визнано</translation>
    </message>
    <message>
        <source>Written by a later version, and not shown here</source>
        <translation>Записано новішою версією, тут не показано</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки це</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторій</translation>
    </message>
    <message>
        <source>Its first commit</source>
        <translation>Його перший коміт</translation>
    </message>
    <message>
        <source>Why no higher version</source>
        <translation>Чому версія не вища</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Оцінено за допомогою</translation>
    </message>
    <message>
        <source>%1 %2 with rules %3, as of %4</source>
        <translation>%1 %2 з правилами %3, станом на %4</translation>
    </message>
    <message>
        <source>Decision to make</source>
        <translation>Що слід вирішити</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Перевірка відповідальних</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>має підписати</translation>
    </message>
    <message>
        <source>need not sign</source>
        <translation>може не підписувати</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запитано</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Межі обсягу</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>В обсязі</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Поза обсягом</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>схвалено: %1</translation>
    </message>
    <message>
        <source>still needs approval</source>
        <translation>ще потребує схвалення</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Тестові дані</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Знімок екрана</translation>
    </message>
    <message>
        <source>Manual review step</source>
        <translation>Крок ручної перевірки</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Підтвердження приймання</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>Не надано.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Споживач</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закріплено на</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Contract boundary</source>
        <translation>Межа контракту</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Сумісність</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Повторні спроби</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Відкат</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>План міграції</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Вплив на споживачів</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Запитання рецензента</translation>
    </message>
    <message>
        <source>None were asked.</source>
        <translation>Запитань не було.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ПРИКЛАД</translation>
    </message>
    <message>
        <source>NOT SIGNED BY ALL</source>
        <translation>ПІДПИСАЛИ НЕ ВСІ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the packet</comment>
        <extracomment>The language that this is translated into, as two letters.</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>нічого не сказано</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Несумісна</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ризикована</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безпечна</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Документація</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Схвалено з умовами</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Прийнято з планом</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>сумісна</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>ризикована</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>несумісна</translation>
    </message>
    <message>
        <source>a change of meaning</source>
        <translation>зміна змісту</translation>
    </message>
    <message>
        <source>discussing</source>
        <translation>обговорення</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>блокує</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>до відома</translation>
    </message>
    <message>
        <source>request</source>
        <translation>запит</translation>
    </message>
    <message>
        <source>response</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>request and response</source>
        <translation>запит і відповідь</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>зачеплено</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>не зачеплено</translation>
    </message>
    <message>
        <source>broken before already</source>
        <translation>не працювало й раніше</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бекенд</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Фронтенд</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA або експлуатація</translation>
    </message>
    <message>
        <source>On the whole review</source>
        <translation>Про весь огляд</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>Ніхто не коментував.</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ є</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ бракує</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ суперечить</translation>
    </message>
    <message>
        <source>→ a transition, which no response shows</source>
        <translation>→ перехід, якого не показує жодна відповідь</translation>
    </message>
    <message>
        <source>Acceptance criteria (Given/When/Then)</source>
        <translation>Критерії приймання (Given/When/Then)</translation>
    </message>
    <message>
        <source>None belong to these changes.</source>
        <translation>Цих змін не стосується жоден.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Decision on what is no change</source>
        <translation>Рішення щодо того, що не є зміною</translation>
    </message>
    <message>
        <source>✓ over exactly the attached packet.json, for this role</source>
        <translation>✓ саме над вкладеним packet.json, для цієї ролі</translation>
    </message>
    <message>
        <source>✗ its file is not named after a role and a person</source>
        <translation>✗ його файл не названо за роллю та особою</translation>
    </message>
    <message>
        <source>✗ it is no signature that OpenSSH wrote</source>
        <translation>✗ це не підпис, створений OpenSSH</translation>
    </message>
    <message>
        <source>✗ it was made for something else</source>
        <translation>✗ його зроблено для чогось іншого</translation>
    </message>
    <message>
        <source>✗ it is over other bytes than the attached packet.json</source>
        <translation>✗ він над іншими байтами, ніж вкладений packet.json</translation>
    </message>
    <message>
        <source>✗ it is of a kind that is not believed</source>
        <translation>✗ він такого виду, якому не довіряють</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Зроблено ключем</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Вкладено як</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обов’язок</translation>
    </message>
    <message>
        <source>✗ has not signed</source>
        <translation>✗ не підписано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>A sign-off that nobody was asked for</source>
        <translation>Погодження, якого ні в кого не просили</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Як каже його файл</translation>
    </message>
    <message>
        <source>Each signature below was checked against the attached packet.json when this was printed. Whose key it is, and whether that person may sign for the role, only your own list of allowed signers says: the last page tells how to ask it.</source>
        <translation>Кожен підпис нижче перевірено за вкладеним packet.json під час друку. Чий це ключ і чи може ця особа підписувати за роль, каже лише власний список дозволених підписувачів: на останній сторінці описано, як це дізнатися.</translation>
    </message>
    <message>
        <source>Nobody was asked to sign.</source>
        <translation>Нікого не просили підписати.</translation>
    </message>
</context>
<context>
    <name>desktop::Arguments</name>
    <message>
        <source>Review API contracts in a window.</source>
        <translation>Огляд контрактів API у вікні.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показати цю довідку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показати версію</translation>
    </message>
    <message>
        <source>the revision that consumers rely on</source>
        <translation>ревізія, на яку покладаються споживачі</translation>
    </message>
    <message>
        <source>the revision that is proposed</source>
        <translation>запропонована ревізія</translation>
    </message>
    <message>
        <source>edit, compare, review or packet</source>
        <translation>edit, compare, review або packet</translation>
    </message>
    <message>
        <source>the same as --workspace review</source>
        <translation>те саме, що --workspace review</translation>
    </message>
    <message>
        <source>the language: en, fr, de, es, uk or pl</source>
        <translation>мова: en, fr, de, es, uk або pl</translation>
    </message>
    <message>
        <source>even where a window shows the repository already</source>
        <translation>навіть якщо вікно вже показує репозиторій</translation>
    </message>
    <message>
        <source>with the window as it is the first time</source>
        <translation>з вікном, як під час першого запуску</translation>
    </message>
    <message>
        <source>a repository, a folder or a contract; two to compare them; a packet to verify it</source>
        <translation>репозиторій, тека або контракт; два — щоб порівняти; пакет — щоб перевірити</translation>
    </message>
    <message>
        <source>There is no workspace “%1”: edit, compare, review or packet.</source>
        <translation>Робочого простору «%1» немає: edit, compare, review або packet.</translation>
    </message>
    <message>
        <source>At most two paths: a baseline and a candidate.</source>
        <translation>Щонайбільше два шляхи: базова версія і кандидат.</translation>
    </message>
    <message>
        <source>the contract to begin with, by its id</source>
        <translation>контракт, з якого почати, за його id</translation>
    </message>
    <message>
        <source>There is no language “%1”: en, fr, de, es, uk or pl.</source>
        <translation>Мови «%1» немає: en, fr, de, es, uk або pl.</translation>
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
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Дозволити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>write the PDF of the packet on standard input to standard output</source>
        <translation>записати PDF пакета зі стандартного введення до стандартного виведення</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 або letter</translation>
    </message>
    <message>
        <source>en, fr, de, es, uk or pl</source>
        <translation>en, fr, de, es, uk або pl</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built</source>
        <translation>Власні лексери QScintilla; KSyntaxHighlighting бракувало, коли збирали цю програму</translation>
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
        <translation>Робоче місце для огляду контрактів API</translation>
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
    <name>ui::AcceptSheet</name>
    <message>
        <source>Changes to accept</source>
        <translation>Зміни, які буде прийнято</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>Прийняти цю %n зміну, з якою нікому нічого не треба робити?</numerusform>
            <numerusform>Прийняти ці %n зміни, з якими нікому нічого не треба робити?</numerusform>
            <numerusform>Прийняти ці %n змін, з якими нікому нічого не треба робити?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Прийняти %n</numerusform>
            <numerusform>Прийняти %n</numerusform>
            <numerusform>Прийняти %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>Прийняти %n безпечну</numerusform>
            <numerusform>Прийняти %n безпечні</numerusform>
            <numerusform>Прийняти %n безпечних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>Прийняти безпечні: %1 (лишиться %n несумісна)</numerusform>
            <numerusform>Прийняти безпечні: %1 (лишаться %n несумісні)</numerusform>
            <numerusform>Прийняти безпечні: %1 (лишиться %n несумісних)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>Прийняти безпечні: %1 (лишиться %n)</numerusform>
            <numerusform>Прийняти безпечні: %1 (лишаться %n)</numerusform>
            <numerusform>Прийняти безпечні: %1 (лишиться %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddingCourse</name>
    <message>
        <source>New &amp;path</source>
        <translation>Новий &amp;шлях</translation>
    </message>
    <message>
        <source>New &amp;operation</source>
        <translation>Нова &amp;операція</translation>
    </message>
    <message>
        <source>New &amp;schema</source>
        <translation>Нова &amp;схема</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Цей текст лише для читання: у нього нічого не можна записати.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати %1</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. Line %1: %2</source>
        <translation>Текст у теперішньому вигляді прочитати не можна. Рядок %1: %2</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, and is being read.</source>
        <translation>Текст тим часом змінився, його саме читають.</translation>
    </message>
</context>
<context>
    <name>ui::Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Порядок денний</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>Вирішувати більше нічого</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Лишився %n пункт порядку денного</numerusform>
            <numerusform>Лишилося %n пункти порядку денного</numerusform>
            <numerusform>Лишилося %n пунктів порядку денного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Decided</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Змінено після рішення</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Вирішено по-різному</translation>
    </message>
    <message>
        <source>Breaking, to decide first</source>
        <translation>Несумісні, вирішити спершу</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Визнати</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Більше не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1: %n пункт.</numerusform>
            <numerusform>%1: %n пункти.</numerusform>
            <numerusform>%1: %n пунктів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message>
        <source>On the whole review</source>
        <translation>Про весь огляд</translation>
    </message>
    <message>
        <source>On something that is no longer found</source>
        <translation>Про те, чого більше не знайдено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that settles it</source>
        <translation>Відповідь, що завершує питання</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Відповісти й завершити</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Nobody can vouch for this</source>
        <translation>За це ніхто не може поручитися</translation>
    </message>
    <message>
        <source>Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it either way.</source>
        <translation>Виправити в кандидаті або визнати, що це підписується без перегляду. Пакет згадує це в обох випадках.</translation>
    </message>
    <message>
        <source>Why it may be signed unseen</source>
        <translation>Чому це можна підписати без перегляду</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Визнати</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Більше не знайдено</translation>
    </message>
    <message>
        <source>The candidate does not change this any more. What was decided stays in the journal and counts for nothing.</source>
        <translation>Кандидат цього більше не змінює. Прийняте рішення лишається в журналі й не має сили.</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>Вирішено всю %n зміну</numerusform>
            <numerusform>Вирішено всі %n зміни</numerusform>
            <numerusform>Вирішено всі %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet comes next: it says what was decided, and is signed.</source>
        <translation>Далі — пакет: він викладає, що вирішено, і його підписують.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Перейти до пакета</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Лишився %n пункт порядку денного</numerusform>
            <numerusform>Лишилося %n пункти порядку денного</numerusform>
            <numerusform>Лишилося %n пунктів порядку денного</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to talk about; what breaks stands first.</source>
        <translation>Слід вибрати, про що говорити; несумісне стоїть першим.</translation>
    </message>
    <message>
        <source>A comment on the whole review</source>
        <translation>Коментар до всього огляду</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментувати</translation>
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
        <translation>визнати або виправити</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Коментар від %1: %2</translation>
    </message>
    <message>
        <source>Nobody can vouch for this: %1</source>
        <translation>За це ніхто не може поручитися: %1</translation>
    </message>
    <message>
        <source>No longer found: %1. It was decided: %2.</source>
        <translation>Більше не знайдено: %1. Було вирішено: %2.</translation>
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
        <translation>Додати</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>хтось іще</translation>
    </message>
    <message>
        <source>Name of somebody else in the room</source>
        <translation>Ім’я ще когось із присутніх</translation>
    </message>
    <message>
        <source>Role of somebody else in the room</source>
        <translation>Роль ще когось із присутніх</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гість</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Присутні</translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message>
        <source>not readable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не зрозуміло</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n перестановка</numerusform>
            <numerusform>%n перестановки</numerusform>
            <numerusform>%n перестановок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n рядок самого лише форматування</numerusform>
            <numerusform>%n рядки самого лише форматування</numerusform>
            <numerusform>%n рядків самого лише форматування</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n зміна, яку ігнорує правило</numerusform>
            <numerusform>%n зміни, які ігнорує правило</numerusform>
            <numerusform>%n змін, які ігнорує правило</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Приховано: %1</translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message>
        <source>Branch: %1</source>
        <translation>Гілка: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Порівняти з %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 має ще %n коміт, відколи почалася ця гілка.</numerusform>
            <numerusform>%1 має ще %n коміти, відколи почалася ця гілка.</numerusform>
            <numerusform>%1 має ще %n комітів, відколи почалася ця гілка.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they change is not in the candidate until %1 is merged into %2.</source>
        <translation>Їхніх змін немає в кандидаті, доки %1 не злито в %2.</translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message>
        <source>no branch, at %1</source>
        <translation>без гілки, на %1</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, збігається з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n коміт, якого немає в %1</numerusform>
            <numerusform>%n коміти, яких немає в %1</numerusform>
            <numerusform>%n комітів, яких немає в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n коміт, який є лише в %1</numerusform>
            <numerusform>%n коміти, які є лише в %1</numerusform>
            <numerusform>%n комітів, які є лише в %1</numerusform>
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
        <translation>Де стоїть курсор</translation>
    </message>
    <message>
        <source>Steps further out</source>
        <translation>Кроки назовні</translation>
    </message>
    <message>
        <source>%1, and what stands beside it</source>
        <comment>a step of the way</comment>
        <translation>%1 і те, що поруч</translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message>
        <source>Elsewhere: %1</source>
        <translation>В інших місцях: %1</translation>
    </message>
    <message>
        <source>Explain this rule: what it is about, why, and what to do</source>
        <translation>Пояснити це правило: про що воно, чому і що робити</translation>
    </message>
    <message>
        <source>Copy a link to this change, and a line about it</source>
        <translation>Копіювати посилання на цю зміну та рядок про неї</translation>
    </message>
    <message>
        <source>Show %1 in the text</source>
        <translation>Показати %1 у тексті</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>To live with it for a while, put the rule among the suppressions in %1.</source>
        <translation>Щоб якийсь час із цим миритися, правило слід додати до винятків у %1.</translation>
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
        <translation>Запитати…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрите</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неправильно</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Кого зачеплено</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Відповідальні</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Asked for other changes of this review: %1</source>
        <translation>Запитано щодо інших змін цього огляду: %1</translation>
    </message>
    <message>
        <source>This may not hold any more: it is being compared anew.</source>
        <translation>Це могло змінитися: триває нове порівняння.</translation>
    </message>
</context>
<context>
    <name>ui::CaretInspector</name>
    <message>
        <source>These lines read differently from the baseline, and nothing of it changes the contract.</source>
        <translation>Ці рядки відрізняються від базової версії, та контракту це не змінює.</translation>
    </message>
    <message>
        <source>There is no change at the caret. Alt+Down leads to the next one.</source>
        <translation>Біля курсора немає зміни. Alt+Вниз веде до наступної.</translation>
    </message>
    <message>
        <source>Write Given/When/Then of %1</source>
        <translation>Написати Given/When/Then для %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCard</name>
    <message>
        <source>Choose a change to see what it means.</source>
        <translation>Виберіть зміну, щоб побачити, що вона означає.</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: decide when it can be.</source>
        <translation>Кандидата зараз не можна порівняти: вирішувати слід, коли це стане можливо.</translation>
    </message>
    <message>
        <source>Copied a link to the change.</source>
        <translation>Посилання на зміну скопійовано.</translation>
    </message>
    <message>
        <source>Copied the card as Markdown.</source>
        <translation>Картку скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>Copied a question for %1.</source>
        <translation>Запитання скопійовано: %1.</translation>
    </message>
    <message>
        <source>Written into %1 and not saved yet. Undo takes it back.</source>
        <translation>Записано в %1, ще не збережено. Скасування повертає попереднє.</translation>
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
        <translation>що ламає виклики або клієнтів</translation>
    </message>
    <message>
        <source>what may break some of them</source>
        <translation>що може зламати декого з них</translation>
    </message>
    <message>
        <source>what nobody has to do anything about</source>
        <translation>з чим нікому нічого не треба робити</translation>
    </message>
    <message>
        <source>what is only said to people</source>
        <translation>що лише повідомляють людям</translation>
    </message>
    <message>
        <source>what waits for a decision</source>
        <translation>що чекає на рішення</translation>
    </message>
    <message>
        <source>what has one that counts</source>
        <translation>що має чинне рішення</translation>
    </message>
    <message>
        <source>with a plan or without</source>
        <translation>з планом або без нього</translation>
    </message>
    <message>
        <source>what must not come</source>
        <translation>чого не має бути</translation>
    </message>
    <message>
        <source>what is decided later</source>
        <translation>що вирішують пізніше</translation>
    </message>
    <message>
        <source>what changed after it was decided</source>
        <translation>що змінилося після рішення</translation>
    </message>
    <message>
        <source>what people decided differently</source>
        <translation>що люди вирішили по-різному</translation>
    </message>
    <message>
        <source>what has an open comment</source>
        <translation>що має відкритий коментар</translation>
    </message>
    <message>
        <source>a role or a person who must sign for it</source>
        <translation>роль або особа, яка має це підписати</translation>
    </message>
    <message>
        <source>a consumer it hits, or may hit</source>
        <translation>споживач, якого це зачіпає або може зачепити</translation>
    </message>
    <message>
        <source>the rule that found it</source>
        <translation>правило, яке це знайшло</translation>
    </message>
    <message>
        <source>the contract it is of</source>
        <translation>контракт, якого це стосується</translation>
    </message>
    <message>
        <source>a file it stands in</source>
        <translation>файл, у якому це стоїть</translation>
    </message>
</context>
<context>
    <name>ui::ChangeGroups</name>
    <message>
        <source>Outside of operations</source>
        <translation>Поза операціями</translation>
    </message>
    <message>
        <source>Nobody has to sign for it</source>
        <translation>Ніхто не має цього підписувати</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Без файлу</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>за ризиком</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>за операцією</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>за відповідальним</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>за файлом</translation>
    </message>
    <message>
        <source>Order of the changes: %1</source>
        <translation>Порядок змін: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show what a rule ignores</source>
        <translation>Показати те, що ігнорує правило</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 з %n зміни</numerusform>
            <numerusform>%1 з %n змін</numerusform>
            <numerusform>%1 з %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Ще нічого не порівняно.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Кандидат за змістом дорівнює базовій версії.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 з %n відповідає «%1».</numerusform>
            <numerusform>0 з %n відповідають «%1».</numerusform>
            <numerusform>0 з %n відповідають «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>Прийняти всю %n безпечну…</numerusform>
            <numerusform>Прийняти всі %n безпечні…</numerusform>
            <numerusform>Прийняти всі %n безпечних…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Nobody can vouch for</source>
        <translation>Ніхто не може поручитися</translation>
    </message>
    <message>
        <source>Ignored by a rule</source>
        <translation>Ігнорується правилом</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Ніхто не може поручитися за %n місце.</numerusform>
            <numerusform>Ніхто не може поручитися за %n місця.</numerusform>
            <numerusform>Ніхто не може поручитися за %n місць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1: %n зміна.</numerusform>
            <numerusform>%1: %n зміни.</numerusform>
            <numerusform>%1: %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was met, and that it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3. %4</source>
        <translation>%1 у %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 ignores it: %2</source>
        <translation>%1 ігнорує це: %2</translation>
    </message>
    <message>
        <source>Ignored by a rule: %1. %2 says why: %3</source>
        <translation>Ігнорується правилом: %1. %2 пояснює чому: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 у %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>Breaking: %1.</source>
        <translation>Несумісна: %1.</translation>
    </message>
    <message>
        <source>Risky: %1.</source>
        <translation>Ризикована: %1.</translation>
    </message>
    <message>
        <source>Safe: %1.</source>
        <translation>Безпечна: %1.</translation>
    </message>
    <message>
        <source>Docs: %1.</source>
        <translation>Документація: %1.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Не вирішено.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It changed after it was decided.</source>
        <translation>Змінилася після рішення.</translation>
    </message>
    <message>
        <source>People decided differently.</source>
        <translation>Рішення людей різні.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1 і ще %n місце</numerusform>
            <numerusform>%1 і ще %n місця</numerusform>
            <numerusform>%1 і ще %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Прийнято з планом</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>⚠ Stale</source>
        <translation>⚠ Застаріле</translation>
    </message>
    <message>
        <source>⚠ Conflict</source>
        <translation>⚠ Суперечність</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Відхилено</translation>
    </message>
    <message>
        <source>◷ Deferred</source>
        <translation>◷ Відкладено</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Прийнято</translation>
    </message>
    <message>
        <source>✓ With plan</source>
        <translation>✓ З планом</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Місце: %1.</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Зачіпає %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether it hits %1.</source>
        <translation>Ніхто не знає, чи зачіпає це %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n відкритий коментар.</numerusform>
            <numerusform>%n відкриті коментарі.</numerusform>
            <numerusform>%n відкритих коментарів.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the contract %1.</source>
        <translation>У контракті %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message>
        <source>■ Breaking</source>
        <translation>■ Несумісні</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Ризиковані</translation>
    </message>
    <message>
        <source>● Safe</source>
        <translation>● Безпечні</translation>
    </message>
    <message>
        <source>○ Docs</source>
        <translation>○ Документація</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n прийнято</numerusform>
            <numerusform>%n прийнято</numerusform>
            <numerusform>%n прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n прийнято з планом</numerusform>
            <numerusform>%n прийнято з планом</numerusform>
            <numerusform>%n прийнято з планом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n відкладено</numerusform>
            <numerusform>%n відкладено</numerusform>
            <numerusform>%n відкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Ще нічого не вирішено.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Цього ніхто не вирішив.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
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
        <translation>Вирішити…</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Вирішити: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>Not decided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Схвалити</translation>
    </message>
    <message>
        <source>✓ Approve with conditions</source>
        <translation>✓ Схвалити з умовами</translation>
    </message>
    <message>
        <source>✗ Reject</source>
        <translation>✗ Відхилити</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>None: nothing changed in meaning</source>
        <translation>Немає: за змістом нічого не змінилося</translation>
    </message>
    <message>
        <source>● Compatible</source>
        <translation>● Сумісна</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Ризикована</translation>
    </message>
    <message>
        <source>■ Breaking</source>
        <translation>■ Несумісна</translation>
    </message>
    <message>
        <source>■ Semantic: the meaning breaks, whatever the shape</source>
        <translation>■ Семантична: ламається зміст, хай яка форма</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Do or find anything   &gt; actions   @ places   # changes</source>
        <translation>Виконати або знайти будь-що   &gt; дії   @ місця   # зміни</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Виконати або знайти будь-що</translation>
    </message>
    <message>
        <source>Begin with &gt; for actions, @ for operations, schemas and files, # for changes</source>
        <translation>На початку: &gt; для дій, @ для операцій, схем і файлів, # для змін</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Виконати</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Що вивела команда</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Не вдалося запустити: %1</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Готово.</translation>
    </message>
    <message>
        <source>✗ It failed, with exit code %1.</source>
        <translation>✗ Помилка, код завершення %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Відкрити &amp;приклад</translation>
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
        <source>&amp;Dark Colours</source>
        <translation>&amp;Темні кольори</translation>
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
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open &amp;Recent…</source>
        <translation>Відкрити &amp;недавнє…</translation>
    </message>
    <message>
        <source>&amp;Compare Two Files…</source>
        <translation>Порівняти &amp;два файли…</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>Нове в&amp;ікно</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Save &amp;All</source>
        <translation>Зберегти в&amp;се</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <translation>Закрити &amp;файл</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Перезаванта&amp;жити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Text</source>
        <translation>Копіювати зміну як &amp;текст</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>За&amp;мінити…</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Навігатор</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>В&amp;исувна панель</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Кольори &amp;системи</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>Світ&amp;лі кольори</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Висока &amp;контрастність</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>&amp;Усі команди…</translation>
    </message>
    <message>
        <source>Go to &amp;Operation or File…</source>
        <translation>До &amp;операції або файлу…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняння</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>О&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>Па&amp;кет</translation>
    </message>
    <message>
        <source>Next &amp;Workspace</source>
        <translation>Наступний &amp;робочий простір</translation>
    </message>
    <message>
        <source>Pre&amp;vious Workspace</source>
        <translation>Попередній робо&amp;чий простір</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Уперед</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Наступна &amp;зміна</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>Попередня з&amp;міна</translation>
    </message>
    <message>
        <source>Next Problem or &amp;Gap</source>
        <translation>Наступна проб&amp;лема чи прогалина</translation>
    </message>
    <message>
        <source>Previo&amp;us Problem or Gap</source>
        <translation>Попередня про&amp;блема чи прогалина</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Н&amp;аступна панель</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>Попередня пан&amp;ель</translation>
    </message>
    <message>
        <source>C&amp;ontract…</source>
        <translation>&amp;Контракт…</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Базова версія…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>К&amp;андидат…</translation>
    </message>
    <message>
        <source>&amp;Swap Baseline and Candidate</source>
        <translation>Поміняти базову версію й кандидата &amp;місцями</translation>
    </message>
    <message>
        <source>&amp;Filter Changes</source>
        <translation>&amp;Фільтр змін</translation>
    </message>
    <message>
        <source>&amp;Next Lens</source>
        <translation>&amp;Наступна лінза</translation>
    </message>
    <message>
        <source>Lens: &amp;Text</source>
        <translation>Лінза: &amp;текст</translation>
    </message>
    <message>
        <source>Lens: St&amp;ructure</source>
        <translation>Лінза: &amp;структура</translation>
    </message>
    <message>
        <source>Lens: On the &amp;Wire</source>
        <translation>Лінза: у мере&amp;жі</translation>
    </message>
    <message>
        <source>Lens: &amp;Docs</source>
        <translation>Лінза: &amp;документація</translation>
    </message>
    <message>
        <source>Other End of the &amp;Move</source>
        <translation>&amp;Інший кінець переміщення</translation>
    </message>
    <message>
        <source>Show More &amp;Lines Around</source>
        <translation>Показати більше р&amp;ядків довкола</translation>
    </message>
    <message>
        <source>Fold &amp;Unchanged Lines</source>
        <translation>&amp;Згорнути незмінені рядки</translation>
    </message>
    <message>
        <source>Scroll Both Sides To&amp;gether</source>
        <translation>Прокр&amp;учувати обидва боки разом</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Вирівняти рядки</translation>
    </message>
    <message>
        <source>&amp;Edit Candidate Here</source>
        <translation>Р&amp;едагувати кандидата тут</translation>
    </message>
    <message>
        <source>Apply Reci&amp;pe to Candidate</source>
        <translation>Застосувати ре&amp;цепт до кандидата</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>Accept &amp;with Plan…</source>
        <translation>Прийняти з п&amp;ланом…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Відхилити</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>Відкл&amp;асти…</translation>
    </message>
    <message>
        <source>&amp;Keep Decision</source>
        <translation>&amp;Залишити рішення</translation>
    </message>
    <message>
        <source>Accept All &amp;Safe and Docs…</source>
        <translation>Прийняти всі &amp;безпечні й документацію…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Коментувати</translation>
    </message>
    <message>
        <source>&amp;Mark as Change of Meaning…</source>
        <translation>Позначити як зміну зм&amp;істу…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided</source>
        <translation>&amp;Наступна невирішена</translation>
    </message>
    <message>
        <source>Previous Undec&amp;ided</source>
        <translation>Попередня неви&amp;рішена</translation>
    </message>
    <message>
        <source>Next &amp;Open Comment</source>
        <translation>Наступний відкритий ко&amp;ментар</translation>
    </message>
    <message>
        <source>&amp;Previous Open Comment</source>
        <translation>Попередній відкри&amp;тий коментар</translation>
    </message>
    <message>
        <source>&amp;Attach Evidence…</source>
        <translation>&amp;Додати підтвердження…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Підписати…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>&amp;Експорт у PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Експо&amp;рт у Markdown…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>Пере&amp;дати…</translation>
    </message>
    <message>
        <source>&amp;Import Sign-Offs…</source>
        <translation>&amp;Імпортувати погодження…</translation>
    </message>
    <message>
        <source>&amp;Verify a Packet…</source>
        <translation>Перевірити паке&amp;т…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Single-&amp;Letter Keys</source>
        <translation>&amp;Однолітерні клавіші</translation>
    </message>
    <message>
        <source>&amp;Help on What Is Focused</source>
        <translation>Довідка про &amp;активний елемент</translation>
    </message>
    <message>
        <source>&amp;Explain This Rule</source>
        <translation>По&amp;яснити це правило</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map…</source>
        <translation>Карта &amp;клавіш…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>&amp;Скинути приклад</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Інструменти</translation>
    </message>
    <message>
        <source>&amp;Blank the Stage</source>
        <translation>&amp;Приховати сцену</translation>
    </message>
    <message>
        <source>Swap Stage and Des&amp;k</source>
        <translation>Поміняти сцену й п&amp;ульт</translation>
    </message>
    <message>
        <source>&amp;Search in All Contracts…</source>
        <translation>По&amp;шук у всіх контрактах…</translation>
    </message>
    <message>
        <source>Next on &amp;the Agenda</source>
        <translation>Наступний пункт порядку &amp;денного</translation>
    </message>
    <message>
        <source>Previous on the Agen&amp;da</source>
        <translation>Попередній пунк&amp;т порядку денного</translation>
    </message>
    <message>
        <source>Compare w&amp;ith the First Commit</source>
        <translation>&amp;Порівняти з першим комітом</translation>
    </message>
    <message>
        <source>Compare wit&amp;h a File…</source>
        <translation>Порівняти з фай&amp;лом…</translation>
    </message>
    <message>
        <source>Start the Mee&amp;ting…</source>
        <translation>Почати нара&amp;ду…</translation>
    </message>
    <message>
        <source>Resume the Meetin&amp;g</source>
        <translation>Пр&amp;одовжити нараду</translation>
    </message>
    <message>
        <source>Park &amp;for Later…</source>
        <translation>Відкла&amp;сти на потім…</translation>
    </message>
    <message>
        <source>Pub&amp;lish the Note</source>
        <translation>Оп&amp;ублікувати нотатку</translation>
    </message>
    <message>
        <source>&amp;New Action Item…</source>
        <translation>Нов&amp;е доручення…</translation>
    </message>
    <message>
        <source>&amp;End the Meeting</source>
        <translation>Завер&amp;шити нараду</translation>
    </message>
    <message>
        <source>Import &amp;Votes…</source>
        <translation>Імпортувати &amp;голоси…</translation>
    </message>
    <message>
        <source>&amp;Hand Over My Votes…</source>
        <translation>Передат&amp;и мої голоси…</translation>
    </message>
    <message>
        <source>&amp;Copy Failure Details</source>
        <translation>&amp;Копіювати подробиці збою</translation>
    </message>
    <message>
        <source>Print Ever&amp;y Stage Page…</source>
        <translation>Друк усі&amp;х сторінок сцени…</translation>
    </message>
    <message>
        <source>Compare with the Pre&amp;vious Commit</source>
        <translation>Порівняти з &amp;попереднім комітом</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>Quick Out&amp;line…</source>
        <translation>Швидка с&amp;труктура…</translation>
    </message>
    <message>
        <source>Definition of S&amp;ymbol</source>
        <translation>Визначення си&amp;мволу</translation>
    </message>
    <message>
        <source>Usages of Sy&amp;mbol</source>
        <translation>Використання символ&amp;у</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Доповнити</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>&amp;Швидке виправлення…</translation>
    </message>
    <message>
        <source>Form&amp;at Selection</source>
        <translation>&amp;Форматувати вибране</translation>
    </message>
    <message>
        <source>&amp;Select Next Match Too</source>
        <translation>Вибрати та&amp;кож наступний збіг</translation>
    </message>
    <message>
        <source>Add Caret A&amp;bove</source>
        <translation>Курсор ви&amp;ще</translation>
    </message>
    <message>
        <source>Add Caret Be&amp;low</source>
        <translation>Курсор ни&amp;жче</translation>
    </message>
    <message>
        <source>Add Pat&amp;h…</source>
        <translation>Додати &amp;шлях…</translation>
    </message>
    <message>
        <source>Add Operat&amp;ion…</source>
        <translation>Додати &amp;операцію…</translation>
    </message>
    <message>
        <source>A&amp;dd Schema…</source>
        <translation>Додати с&amp;хему…</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>Згорнути або &amp;розгорнути</translation>
    </message>
    <message>
        <source>Fold All Ma&amp;ps and Lists</source>
        <translation>Зг&amp;орнути всі мапи й списки</translation>
    </message>
    <message>
        <source>Unfold &amp;All</source>
        <translation>Розгорнути &amp;все</translation>
    </message>
    <message>
        <source>Pee&amp;k at Definition</source>
        <translation>Поглянути на визна&amp;чення</translation>
    </message>
    <message>
        <source>&amp;Jump to the Card Here</source>
        <translation>До картки &amp;тут</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message>
        <source>%1, settled</source>
        <translation>%1, завершено</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Коментарі</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментувати</translation>
    </message>
    <message>
        <source>Say something about this change</source>
        <translation>Сказати щось про цю зміну</translation>
    </message>
    <message>
        <source>How the comment is meant</source>
        <translation>Як слід розуміти коментар</translation>
    </message>
    <message>
        <source>Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles</source>
        <translation>Це задають слова на початку: «nit:» нічого не вимагає, «hold on» блокує, «done» завершує</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Коментарі, %n відкритий</numerusform>
            <numerusform>Коментарі, %n відкриті</numerusform>
            <numerusform>Коментарі, %n відкритих</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Answering %1: %2</source>
        <translation>Відповідь для %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message>
        <source>What the commit says</source>
        <translation>Що каже коміт</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Повідомлення коміту</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Закомітити %n файл</numerusform>
            <numerusform>Закомітити %n файли</numerusform>
            <numerusform>Закомітити %n файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Ways to look at the change</source>
        <translation>Способи розглянути зміну</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Документація</translation>
    </message>
</context>
<context>
    <name>ui::CompletionCourse</name>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Цей текст лише для читання: у нього нічого не можна записати.</translation>
    </message>
    <message>
        <source>Nothing can be offered here.</source>
        <translation>Тут нічого запропонувати.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Доповнити %1</translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message>
        <source>with the parts it must have</source>
        <translation>з обов’язковими частинами</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>використано %1×</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>використано %n раз</numerusform>
            <numerusform>використано %n рази</numerusform>
            <numerusform>використано %n разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Що тут можна написати</translation>
    </message>
    <message>
        <source>Enter writes it, Escape leaves the text as it is</source>
        <translation>Enter запише, Escape залишить текст, як є</translation>
    </message>
</context>
<context>
    <name>ui::ContextStrip</name>
    <message>
        <source>no change</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторій</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Swap baseline and candidate</source>
        <translation>Поміняти базову версію й кандидата місцями</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Пошук  %1</translation>
    </message>
    <message>
        <source>Search commands, operations and changes</source>
        <translation>Пошук команд, операцій і змін</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Репозиторій %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Контракт %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>A bare repository has no files on the disk: clone it, and compare a file of the clone.</source>
        <translation>Голий репозиторій не має файлів на диску: клонуйте його й порівняйте файл із клону.</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>ще не вибрано</translation>
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
    <name>ui::CriteriaList</name>
    <message>
        <source>Given/When/Then of %1</source>
        <translation>Given/When/Then для %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a scenario</comment>
        <translation>Редагувати %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>і ще %n рядок</numerusform>
            <numerusform>і ще %n рядки</numerusform>
            <numerusform>і ще %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>No Given/When/Then near this operation</source>
        <translation>Біля цієї операції немає Given/When/Then</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Puts x-acceptance into the operation; Undo takes it back</source>
        <translation>Додає x-acceptance до операції; «Скасувати» прибере</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>РРРР-ММ-ДД</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>in a sentence, or a link to it</source>
        <translation>одним реченням або посиланням</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Хто це з’ясує</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раніше</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Accept with this plan</source>
        <translation>Прийняти з цим планом</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Say what the plan is, or where it is written down.</source>
        <translation>Зазначте, який це план або де його записано.</translation>
    </message>
    <message>
        <source>Say who clears it up.</source>
        <translation>Зазначте, хто це з’ясує.</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Дату слід писати як РРРР-ММ-ДД.</translation>
    </message>
    <message>
        <source>%1 clears it up.</source>
        <translation>З’ясовує %1.</translation>
    </message>
    <message>
        <source>Who finds out what is missing</source>
        <translation>Хто з’ясує, чого бракує</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Відкласти на потім</translation>
    </message>
    <message>
        <source>Say who finds out what is missing.</source>
        <translation>Слід вказати, хто з’ясує, чого бракує.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>що зробити</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Додати завдання</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Скажіть, що зробити.</translation>
    </message>
    <message>
        <source>Say who takes care of it.</source>
        <translation>Скажіть, хто цим опікується.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPart</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Прийняти з планом</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>як %1</translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Порядок денний наради</translation>
    </message>
    <message>
        <source>Nothing left on the agenda</source>
        <translation>У порядку денному нічого не лишилося</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Лишився %n пункт порядку денного</numerusform>
            <numerusform>Лишилося %n пункти порядку денного</numerusform>
            <numerusform>Лишилося %n пунктів порядку денного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message>
        <source>Parked, back at the end</source>
        <translation>На потім, повернуться наприкінці</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Є розбіжності</translation>
    </message>
    <message>
        <source>Breaking, most consumers first</source>
        <translation>Несумісні, за кількістю споживачів</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ризиковані</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>◔ Parked</source>
        <translation>◔ На потім</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Прийнято</translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Ламає %n споживача, невідомо щодо %1</numerusform>
            <numerusform>Ламає %n споживачів, невідомо щодо %1</numerusform>
            <numerusform>Ламає %n споживачів, невідомо щодо %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Ламає %n споживача</numerusform>
            <numerusform>Ламає %n споживачів</numerusform>
            <numerusform>Ламає %n споживачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Невідомо щодо %n споживача</numerusform>
            <numerusform>Невідомо щодо %n споживачів</numerusform>
            <numerusform>Невідомо щодо %n споживачів</numerusform>
        </translation>
    </message>
    <message>
        <source>No listed consumer breaks</source>
        <translation>Не ламає жодного з перелічених споживачів</translation>
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
        <translation>Одне рішення для всіх</translation>
    </message>
    <message>
        <source>Skipped unless you choose it</source>
        <translation>Пропускається, якщо не вибрати</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n безпечна зміна: прийняти разом?</numerusform>
            <numerusform>%n безпечні зміни: прийняти разом?</numerusform>
            <numerusform>%n безпечних змін: прийняти разом?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n зміна лише у формулюваннях</numerusform>
            <numerusform>%n зміни лише у формулюваннях</numerusform>
            <numerusform>%n змін лише у формулюваннях</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Більше не знайдено</translation>
    </message>
    <message>
        <source>They decided differently</source>
        <translation>Вирішили по-різному</translation>
    </message>
</context>
<context>
    <name>ui::DeskBar</name>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Міняє місцями екрани сцени й пульта.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Затемнити</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message>
        <source>of %1 on this change</source>
        <translation>з %1 на цю зміну</translation>
    </message>
    <message>
        <source>on this change</source>
        <translation>на цю зміну</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 понад час</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>⚠ Over its share. Park it with K, and it returns at the end.</source>
        <translation>⚠ Частку часу перевищено. Клавіша K відкладає зміну на потім, і вона повертається наприкінці.</translation>
    </message>
    <message>
        <source>%1 on this change, %2</source>
        <translation>%1 на цю зміну, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskCourse</name>
    <message>
        <source>A meeting was left at change %1 of %2.</source>
        <translation>Нараду перервано на зміні %1 з %2.</translation>
    </message>
    <message>
        <source>A meeting was left at its summary.</source>
        <translation>Нараду перервано на підсумку.</translation>
    </message>
</context>
<context>
    <name>ui::DeskGroup</name>
    <message>
        <source>All of them are decided.</source>
        <translation>Щодо всіх є рішення.</translation>
    </message>
    <message>
        <source>One key decides all of them, and the same key again takes it back.</source>
        <translation>Одна клавіша вирішує щодо всіх, а та сама клавіша ще раз відкликає рішення.</translation>
    </message>
</context>
<context>
    <name>ui::DeskNotes</name>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Приватні нотатки</translation>
    </message>
    <message>
        <source>Only you see them until Ctrl+Enter publishes them.</source>
        <translation>Їх видно лише вам, доки Ctrl+Enter їх не опублікує.</translation>
    </message>
    <message>
        <source>only you see this until it is published</source>
        <translation>до публікації це видно лише вам</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Хто це сказав</translation>
    </message>
    <message>
        <source>On the Stage and into the minutes (Ctrl+Enter)</source>
        <translation>На сцену й до протоколу (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::DeskScreens</name>
    <message>
        <source>The room sees %1, you are on %2.</source>
        <translation>Присутні бачать %1, ви на %2.</translation>
    </message>
    <message>
        <source>Stage and Desk share this screen.</source>
        <translation>Сцена й пульт на цьому екрані разом.</translation>
    </message>
</context>
<context>
    <name>ui::DeskSide</name>
    <message>
        <source>Private notes</source>
        <translation>Приватні нотатки</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Голоси до наради</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Присутні</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Відкладене на потім</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Відкласти на потім…</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
</context>
<context>
    <name>ui::DeskText</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На потім</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Розглянути</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Вирішено</translation>
    </message>
</context>
<context>
    <name>ui::DocsLens</name>
    <message>
        <source>What is said of the change</source>
        <translation>Що сказано про зміну</translation>
    </message>
</context>
<context>
    <name>ui::DocsPage</name>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язкове</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Choose a change to read what is said of it.</source>
        <translation>Виберіть зміну, щоб прочитати, що про неї сказано.</translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>З чого складається</translation>
    </message>
    <message>
        <source>Nothing that the contract knows stands at the caret.</source>
        <translation>Біля курсора немає нічого, що знає контракт.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Висувна панель</translation>
    </message>
    <message>
        <source>Panes of the drawer</source>
        <translation>Вкладки висувної панелі</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Закрити висувну панель</translation>
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
        <translation>Файли</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Цей файл не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>Files in this language are shown, but not read yet.</source>
        <translation>Файли цією мовою показуються, але ще не читаються.</translation>
    </message>
    <message>
        <source>The contract is being read.</source>
        <translation>Контракт читається.</translation>
    </message>
    <message>
        <source>The contract offers nothing yet. The Edit menu has commands that add to it.</source>
        <translation>Контракт ще нічого не пропонує. Команди в меню «Редагування» його доповнюють.</translation>
    </message>
    <message>
        <source>This file belongs to no contract that could be read.</source>
        <translation>Цей файл не належить до жодного контракту, який вдалося прочитати.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
</context>
<context>
    <name>ui::EditedText</name>
    <message>
        <source>deletion</source>
        <translation>вилучення</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>вставлення</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>набирання</translation>
    </message>
    <message>
        <source>discarding of changes</source>
        <translation>відкидання змін</translation>
    </message>
    <message>
        <source>change from outside</source>
        <translation>зміна ззовні</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Залишити моє</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Пере&amp;завантажити</translation>
    </message>
    <message>
        <source>Screen readers are told nothing of this text: it is larger than 1 MB, and they would make typing slow.</source>
        <translation>Програмам читання з екрана цей текст не передається: він більший за 1 МБ, і набирання сповільнилося б.</translation>
    </message>
    <message>
        <source>&amp;Let them read it</source>
        <translation>&amp;Дозволити читання</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1 змінено іншою програмою, а тут є незбережені зміни.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>На диску</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Ваш незбережений текст</translation>
    </message>
    <message>
        <source>This file has lines too long to type in: it is laid out here to be read, and unchanged on the disk.</source>
        <translation>У цьому файлі рядки задовгі, щоб у них писати: тут його розкладено для читання, а на диску він без змін.</translation>
    </message>
    <message>
        <source>Compare shows it in the same way. To change it here, give it shorter lines.</source>
        <translation>Порівняння показує його так само. Щоб змінити його тут, зробіть рядки коротшими.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it, and one of the two texts would be lost. Decide which one stays.</source>
        <translation>%1 не збережено: інша програма змінила файл, і один із двох текстів було б втрачено. Вирішіть, який лишиться.</translation>
    </message>
    <message>
        <source>%1 is not on the disk any more.</source>
        <translation>%1 більше немає на диску.</translation>
    </message>
    <message>
        <source>Another branch may be checked out, or somebody deleted it. Your text is kept here; saving writes the file anew.</source>
        <translation>Можливо, відкрито іншу гілку або хтось його видалив. Ваш текст збережено тут; збереження запише файл знову.</translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>Choose one in the list of contracts.</source>
        <translation>Виберіть файл у списку контрактів.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Відкриті файли</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, не збережено</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Показати &amp;відмінності</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>Ві&amp;дкинути…</translation>
    </message>
    <message>
        <source>recovered, not saved yet</source>
        <translation>відновлено, ще не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>Відновлено %n файл із незбереженими змінами, але згодом дещо було збережено: спершу перегляньте відмінності. %1</numerusform>
            <numerusform>Відновлено %n файли з незбереженими змінами, але згодом дещо було збережено: спершу перегляньте відмінності. %1</numerusform>
            <numerusform>Відновлено %n файлів із незбереженими змінами, але згодом дещо було збережено: спершу перегляньте відмінності. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>Відновлено %n файл із незбереженими змінами: %1</numerusform>
            <numerusform>Відновлено %n файли з незбереженими змінами: %1</numerusform>
            <numerusform>Відновлено %n файлів із незбереженими змінами: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ще не збережено</translation>
    </message>
</context>
<context>
    <name>ui::ElementCells</name>
    <message>
        <source>required</source>
        <translation>обов’язкове</translation>
    </message>
    <message>
        <source>there</source>
        <translation>є</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
</context>
<context>
    <name>ui::EntryRows</name>
    <message>
        <source>%1, entry %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, запис %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Вилучити цей запис</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Вилучити запис %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceField</name>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Тестові дані</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Знімок екрана</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Ручний крок</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Тест</translation>
    </message>
    <message>
        <source>+ Log</source>
        <translation>+ Журнал</translation>
    </message>
    <message>
        <source>+ Manual Step</source>
        <translation>+ Ручний крок</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the attached file: %1</source>
        <translation>SHA-256 вкладеного файлу: %1</translation>
    </message>
    <message>
        <source>Attach a File…</source>
        <translation>Вкласти файл…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Що воно показує</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Де воно</translation>
    </message>
    <message>
        <source>Kind of evidence %1</source>
        <translation>Вид підтвердження %1</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, підтвердження %2</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Вилучити це підтвердження</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Вилучити підтвердження %1</translation>
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
        <translation>У якому вигляді записати пакет</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Key of the seal beside the file</source>
        <translation>Ключ печатки поруч із файлом</translation>
    </message>
    <message>
        <source>Certificate for the seal inside the PDF</source>
        <translation>Сертифікат для печатки всередині PDF</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Парольна фраза сертифіката</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для запису</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Експорт %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Надруковані сторінки</translation>
    </message>
    <message>
        <source>PDF: to read and print</source>
        <translation>PDF: читати й друкувати</translation>
    </message>
    <message>
        <source>Markdown: to read anywhere</source>
        <translation>Markdown: читати будь-де</translation>
    </message>
    <message>
        <source>packet.json: what was signed</source>
        <translation>packet.json: що було підписано</translation>
    </message>
    <message>
        <source>One file to hand over: to be signed elsewhere</source>
        <translation>Один файл для передавання: підписати деінде</translation>
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
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>&amp;Write it as</source>
        <translation>&amp;Записати як</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>&amp;Seal beside it</source>
        <translation>Печатка по&amp;руч</translation>
    </message>
    <message>
        <source>Seal &amp;inside</source>
        <translation>Печатка &amp;всередині</translation>
    </message>
    <message>
        <source>For readers of PDFs: it shows that nothing changed since, never who sealed it.</source>
        <translation>Для програм читання PDF: показує, що відтоді нічого не змінено, але не те, хто її поставив.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ви&amp;брати…</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>&amp;Сертифікат…</translation>
    </message>
    <message>
        <source>None (.p12)</source>
        <translation>Немає (.p12)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показати в &amp;теці</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Без печатки</translation>
    </message>
    <message>
        <source>Without one, whoever verifies the file believes what is attached, but not its pages.</source>
        <translation>Без неї той, хто перевіряє файл, довіряє вкладеному, але не сторінкам.</translation>
    </message>
    <message>
        <source>It goes into a file of the same name and .sig. It is believed where allowed_signers lets you seal exports.</source>
        <translation>Записується у файл з тією самою назвою та .sig. Їй довіряють там, де allowed_signers дозволяє вам ставити печатку на експорт.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Експортувати до</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>✓ %1 is written.</source>
        <translation>✓ Записано %1.</translation>
    </message>
    <message>
        <source>✓ %1 is written, and its seal beside it: hand on both.</source>
        <translation>✓ Записано %1 і печатку поруч: передавати слід обидва файли.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Зберегти деінде…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Верстаються сторінки…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Записується файл…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>у %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Експорт: %1</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показати весь %n</numerusform>
            <numerusform>Показати всі %n</numerusform>
            <numerusform>Показати всі %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Fault</name>
    <message>
        <source>This machine has not enough memory for it.</source>
        <translation>Для цього в комп’ютера замало пам’яті.</translation>
    </message>
    <message>
        <source>What is shown is as it was before.</source>
        <translation>Показано те, що було раніше.</translation>
    </message>
    <message>
        <source>Countersign made a mistake of its own: %1</source>
        <translation>Countersign сам припустився помилки: %1</translation>
    </message>
    <message>
        <source>What is shown is as it was before. The details help those who can mend it.</source>
        <translation>Показано те, що було раніше. Подробиці допоможуть тим, хто може це виправити.</translation>
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
        <translation>Запропоновано на основі фактів. Підпис робить це вашим словом; якщо це не так, змініть.</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>The question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence</source>
        <translation>Що слід вирішити, одним реченням</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Why so, for somebody who was not there</source>
        <translation>Чому саме так, для того, кого там не було</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Умови, по одній у рядку</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Відповідальний за продукт</translation>
    </message>
    <message>
        <source>Engineering owner, backend</source>
        <translation>Відповідальний інженер, бекенд</translation>
    </message>
    <message>
        <source>Engineering owner, frontend</source>
        <translation>Відповідальний інженер, фронтенд</translation>
    </message>
    <message>
        <source>QA or operations reviewer</source>
        <translation>Рецензент від QA або експлуатації</translation>
    </message>
    <message>
        <source>In scope, one a line</source>
        <translation>В обсязі, по одному в рядку</translation>
    </message>
    <message>
        <source>Out of scope, one a line</source>
        <translation>Поза обсягом, по одному в рядку</translation>
    </message>
    <message>
        <source>Assumptions that need approval</source>
        <translation>Припущення, що потребують схвалення</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Підтвердження приймання</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Клас сумісності</translation>
    </message>
    <message>
        <source>Who is affected, and how</source>
        <translation>Кого і як зачеплено</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Повторні спроби</translation>
    </message>
    <message>
        <source>What a caller may repeat, and what happens then</source>
        <translation>Що може повторити той, хто викликає, і що тоді станеться</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Відкат</translation>
    </message>
    <message>
        <source>How the release goes back when it goes wrong</source>
        <translation>Як повернути випуск, якщо щось піде не так</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>План міграції</translation>
    </message>
    <message>
        <source>Where it stands, or what it is</source>
        <translation>Де він записаний або який він</translation>
    </message>
    <message>
        <source>What would still be ambiguous to someone who missed the planning meeting?</source>
        <translation>Що лишилося б неоднозначним для того, хто пропустив зустріч із планування?</translation>
    </message>
    <message>
        <source>What evidence would make this safe enough to ship?</source>
        <translation>Яке підтвердження зробило б випуск достатньо безпечним?</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Інші запитання</translation>
    </message>
    <message>
        <source>Why the version is below the computed bump</source>
        <translation>Чому версія нижча за обчислену</translation>
    </message>
    <message>
        <source>Only where it is</source>
        <translation>Лише якщо вона нижча</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Ім’я &lt;адреса&gt;</translation>
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
    <name>ui::FilterField</name>
    <message>
        <source>Filter: breaking, owner:…, /path</source>
        <translation>Фільтр: breaking, owner:…, /path</translation>
    </message>
    <message>
        <source>Filter of the changes</source>
        <translation>Фільтр змін</translation>
    </message>
    <message>
        <source>Words such as breaking, undecided, owner:frontend or /orders; a minus before a word turns it round.</source>
        <translation>Слова на зразок breaking, undecided, owner:frontend чи /orders; мінус перед словом означає протилежне.</translation>
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
        <source>Replace with</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Замінити &amp;все</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Цілі слова</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярний &amp;вираз</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>У &amp;вибраному</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>У межах рядка. У заміні $1 повторює першу групу, \n — новий рядок.</translation>
    </message>
</context>
<context>
    <name>ui::FixButton</name>
    <message>
        <source>Fix…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Швидке виправлення</translation>
    </message>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Що тут можна зробити (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ ще %n рядок</numerusform>
            <numerusform>⋯ ще %n рядки</numerusform>
            <numerusform>⋯ ще %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>вилучено: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>додано: %1</translation>
    </message>
    <message>
        <source>What it does to the text</source>
        <translation>Що це змінить у тексті</translation>
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
        <translation>Показати ще по %1 рядків з обох боків</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Show all of these lines</source>
        <translation>Показати всі ці рядки</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n незмінений рядок</numerusform>
            <numerusform>%n незмінені рядки</numerusform>
            <numerusform>%n незмінених рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 перед %2</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>Показати %1 з %2</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Показати все: %1</translation>
    </message>
</context>
<context>
    <name>ui::FormCourse</name>
    <message>
        <source>Change %1</source>
        <comment>a key of an object</comment>
        <translation>Змінити %1</translation>
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
        <translation>Біля курсора немає об’єкта з простими значеннями.</translation>
    </message>
    <message>
        <source>The text has more here than a field can hold.</source>
        <translation>У тексті тут більше, ніж вміщує поле.</translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Біля курсора немає посилання.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 нікуди не веде: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>ще %n рядок</numerusform>
            <numerusform>ще %n рядки</numerusform>
            <numerusform>ще %n рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Glossary</name>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>What consumers rely on today: as a rule the newest version with a tag. Everything is compared with it.</source>
        <translation>На що споживачі покладаються сьогодні: зазвичай найновіша версія з тегом. З нею порівнюється все.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>What is proposed: the last commit, or your working tree while it holds something that is not committed. Only a commit can be signed.</source>
        <translation>Що пропонується: останній коміт або робоча тека, доки в ній є незакомічене. Підписати можна лише коміт.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>One cause, however many operations it shows in. It is decided once.</source>
        <translation>Одна причина, хай у скількох операціях вона проявляється. Рішення щодо неї ухвалюють один раз.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>One place where a change is visible: an operation, in its request or its response. A change in a shared schema can have hundreds.</source>
        <translation>Одне місце, де зміну видно: операція, у її запиті або відповіді. Зміна спільної схеми може мати їх сотні.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>A payload, as small as possible, that one version accepts and the other refuses. It proves that the change breaks something.</source>
        <translation>Якнайменші дані, які одна версія приймає, а інша відхиляє. Вони доводять, що зміна щось ламає.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Споживач</translation>
    </message>
    <message>
        <source>Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does not, ◌ nobody knows: that is never shown as fine.</source>
        <translation>Той, хто викликає цей API, з версією, на яку покладається. ● читає саме це поле, ○ не читає, ◌ ніхто не знає: це ніколи не показується як безпечне.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>Безпечний шлях</translation>
    </message>
    <message>
        <source>How to get the same without breaking anybody: first add the new beside the old, let the consumers move, then take the old away.</source>
        <translation>Як отримати те саме, нікому нічого не зламавши: спершу додати нове поруч зі старим, дати споживачам перейти, потім прибрати старе.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Застаріле</translation>
    </message>
    <message>
        <source>The change has another meaning now than when it was decided. The decision does not count until somebody keeps it or decides again.</source>
        <translation>Тепер зміна має інший зміст, ніж коли її вирішували. Рішення не діє, доки хтось його не залишить або не вирішить знову.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>How much was read and understood. Only when that is everything does “no changes” mean that there are none.</source>
        <translation>Скільки прочитано й зрозуміло. Лише коли це все, «змін немає» означає, що їх справді немає.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Who answers for an area: Backend for names, types and errors, Frontend for what the interface shows, Product for behaviour and criteria.</source>
        <translation>Хто відповідає за ділянку: бекенд за назви, типи й помилки, фронтенд за те, що показує інтерфейс, продукт за поведінку й критерії.</translation>
    </message>
    <message>
        <source>Why must I sign?</source>
        <translation>Чому треба підписати?</translation>
    </message>
    <message>
        <source>This release changes something in your area. Your signature says that you have seen exactly these changes and decisions; anybody can verify it later, without a server.</source>
        <translation>Цей випуск щось змінює на вашій ділянці. Підпис означає, що ви бачили саме ці зміни й рішення; пізніше кожен може перевірити його без сервера.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>The record of a review: the changes, the decisions and the reasons, bound to both versions and signed. It is never edited; a correction is a new packet.</source>
        <translation>Протокол огляду: зміни, рішення та підстави, прив’язані до обох версій і підписані. Його ніколи не редагують; виправлення — це новий пакет.</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Закріплені підписувачі</translation>
    </message>
    <message>
        <source>The list of signers that you have accepted for this repository. When it changes you are asked again, unless somebody whom you accepted has signed the change.</source>
        <translation>Список підписувачів, прийнятий вами для цього репозиторію. Коли він змінюється, запитання з’являється знову, якщо тільки зміну не підписав той, кого ви прийняли.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryMark</name>
    <message>
        <source>What is this?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Що означає «%1»?</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (не збережено)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
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
        <translation>%1 стає %2 у %3</translation>
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
        <translation>%1 · використано %2×</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Нікуди не веде: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobList</name>
    <message>
        <source>Cancel What Runs</source>
        <translation>Скасувати поточне</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>What runs in the background and what ran, the newest first.</source>
        <translation>Що виконується у фоні й що виконувалося, найновіше зверху.</translation>
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
        <translation>виконується, %1 з %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ виконано</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ не вдалося</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 с</translation>
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
        <translation>відкрито огляд «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said of the review: %1</source>
        <translation>сказано про огляд: %1</translation>
    </message>
    <message>
        <source>said of %1: %2</source>
        <translation>сказано про %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>відкликано %n висловлювання</numerusform>
            <numerusform>відкликано %n висловлювання</numerusform>
            <numerusform>відкликано %n висловлювань</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>заповнено %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>визнано %1</translation>
    </message>
    <message>
        <source>marked a change of meaning, %1</source>
        <translation>позначено зміну змісту, %1</translation>
    </message>
    <message>
        <source>something that this version does not know</source>
        <translation>щось, чого ця версія не знає</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>would decide: %1, %2</source>
        <translation>віддано голос: %1, %2</translation>
    </message>
    <message>
        <source>handed over the vote of %1: %2, %3</source>
        <translation>передано голос (%1): %2, %3</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>розпочато нараду</translation>
    </message>
    <message>
        <source>wrote down that %1 is there</source>
        <translation>записано, що %1 серед присутніх</translation>
    </message>
    <message>
        <source>wrote down that %1 left</source>
        <translation>записано, що %1 вже не серед присутніх</translation>
    </message>
    <message>
        <source>showed a card of the meeting</source>
        <translation>показано картку наради</translation>
    </message>
    <message>
        <source>showed %1</source>
        <translation>показано %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>відкладено на потім: %1</translation>
    </message>
    <message>
        <source>parked %1 for %2</source>
        <translation>відкладено на потім: %1, з’ясує %2</translation>
    </message>
    <message>
        <source>took %1 up again</source>
        <translation>знову взято до розгляду: %1</translation>
    </message>
    <message>
        <source>published the note: %1</source>
        <translation>опубліковано нотатку: %1</translation>
    </message>
    <message>
        <source>added the action: %1</source>
        <translation>додано доручення: %1</translation>
    </message>
    <message>
        <source>ended the meeting</source>
        <translation>завершено нараду</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Everything that people said in this review, the newest first.</source>
        <translation>Усе, що люди сказали в цьому огляді, найновіше зверху.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Показати зміну</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapModel</name>
    <message>
        <source>▲ %1 (twice)</source>
        <translation>▲ %1 (двічі)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Додати клавішу</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Без клавіш</translation>
    </message>
    <message>
        <source>As &amp;Before</source>
        <translation>&amp;Як раніше</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Карта клавіш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду або клавішу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Натисніть нову клавішу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Letters count only where nothing is being written.</source>
        <translation>Виберіть команду, щоб змінити її клавіші. Літери діють лише там, де нічого не пишуть.</translation>
    </message>
    <message>
        <source>%1: press the new key, then add it.</source>
        <translation>%1: натисніть нову клавішу, потім додайте її.</translation>
    </message>
    <message>
        <source>▲ %1 and %2 have the same key: neither of them answers to it.</source>
        <translation>▲ %1 і %2 мають ту саму клавішу: жодна з них на неї не реагує.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageBox</name>
    <message>
        <source>Language of the packet</source>
        <translation>Мова пакета</translation>
    </message>
    <message>
        <source>Of the pages that are printed. Rules, paths and values stay as they are.</source>
        <translation>Мова друкованих сторінок. Правила, шляхи й значення лишаються без змін.</translation>
    </message>
</context>
<context>
    <name>ui::ListField</name>
    <message>
        <source>Assumption</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Ким схвалено</translation>
    </message>
    <message>
        <source>Add an Assumption</source>
        <translation>Додати припущення</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Споживач</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закріплено на</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Add a Consumer</source>
        <translation>Додати споживача</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Add a Question</source>
        <translation>Додати запитання</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open a spec repository</source>
        <translation>Відкрити репозиторій контрактів</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
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
        <source>Which file is the baseline?</source>
        <translation>Який файл є базовою версією?</translation>
    </message>
    <message>
        <source>Which file is the candidate?</source>
        <translation>Який файл є кандидатом?</translation>
    </message>
    <message>
        <source>Which file is the baseline of %1?</source>
        <translation>Який файл є базовою версією для %1?</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>У цій теці немає жодного файлу.</translation>
    </message>
    <message>
        <source>A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or JSON; or by its name: .graphql, .proto.</source>
        <translation>Контракт розпізнається за тим, що стоїть на початку: openapi, swagger, asyncapi або $schema у YAML чи JSON; або за назвою: .graphql, .proto.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningPart</name>
    <message>
        <source>Mark as a change of meaning…</source>
        <translation>Позначити як зміну змісту…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>It then counts as breaking, whatever its shape</source>
        <translation>Тоді вона вважається несумісною, хай яка її форма</translation>
    </message>
    <message>
        <source>What means something else now, then Enter</source>
        <translation>Що тепер означає інше, потім Enter</translation>
    </message>
    <message>
        <source>Why the meaning changes</source>
        <translation>Чому змінюється зміст</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Your votes</source>
        <translation>Ваші голоси</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Під рукою</translation>
    </message>
    <message>
        <source>Nobody voted yet.</source>
        <translation>Ще ніхто не голосував.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>Проголосував %n учасник; розбіжностей: %1.</numerusform>
            <numerusform>Проголосували %n учасники; розбіжностей: %1.</numerusform>
            <numerusform>Проголосувало %n учасників; розбіжностей: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>Проголосував %n, незгод немає.</numerusform>
            <numerusform>Проголосували %n, незгод немає.</numerusform>
            <numerusform>Проголосували %n, незгод немає.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingRun</name>
    <message>
        <source>What breaks consumers is accepted with a plan only.</source>
        <translation>Те, що ламає споживачів, можна прийняти лише з планом.</translation>
    </message>
    <message>
        <source>Park the change</source>
        <translation>Відкласти зміну на потім</translation>
    </message>
    <message>
        <source>Take up the parked change</source>
        <translation>Розглянути відкладену на потім зміну</translation>
    </message>
    <message>
        <source>Publish the note</source>
        <translation>Опублікувати нотатку</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Додати доручення</translation>
    </message>
</context>
<context>
    <name>ui::NameSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Why it cannot be called that</source>
        <translation>Чому так назвати не можна</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
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
        <translation>Попередження</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>С&amp;ховати</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
</context>
<context>
    <name>ui::ObjectDocs</name>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип медіа</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Розширення</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Властивість</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Змінна</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>not read: its reference leads nowhere</source>
        <translation>не прочитано: посилання нікуди не веде</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>what a reference leads to</comment>
        <translation>це %1</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>використано %1×</translation>
    </message>
    <message>
        <source>A reference in it leads nowhere: what it says is not known.</source>
        <translation>Посилання в ньому нікуди не веде: що воно каже, невідомо.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Інтерфейс</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Директива</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Аргумент</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
</context>
<context>
    <name>ui::ObjectPane</name>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Документація</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. This is from before.</source>
        <translation>Текст зараз не можна прочитати. Це попередній стан.</translation>
    </message>
</context>
<context>
    <name>ui::ObjectWire</name>
    <message>
        <source>✓ The written example, valid by its schema</source>
        <translation>✓ Написаний приклад, дійсний за схемою</translation>
    </message>
    <message>
        <source>✓ Made up, and valid by its schema</source>
        <translation>✓ Вигаданий, і дійсний за схемою</translation>
    </message>
    <message>
        <source>✗ The written example is not what its schema asks for: %1</source>
        <translation>✗ Написаний приклад не відповідає схемі: %1</translation>
    </message>
    <message>
        <source>◌ There is no example: %1</source>
        <translation>◌ Прикладу немає: %1</translation>
    </message>
    <message>
        <source>◌ Whether this is valid is not known: %1</source>
        <translation>◌ Невідомо, чи це дійсне: %1</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>name of an example</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1 is not written out here: this is its value as JSON</source>
        <translation>%1 тут не розписано: це його значення в JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Відповідь %1</translation>
    </message>
    <message>
        <source>◌ Messages are written out for OpenAPI alone.</source>
        <translation>◌ Повідомлення виписуються лише для OpenAPI.</translation>
    </message>
</context>
<context>
    <name>ui::ObstaclePage</name>
    <message>
        <source>Enroll on a Branch</source>
        <translation>Зареєструватися на гілці</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Назад до форми</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ваша адреса</translation>
    </message>
    <message>
        <source>Make a Key</source>
        <translation>Створити ключ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Set It</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>You are not enrolled for this role</source>
        <translation>Вас не зареєстровано для цієї ролі</translation>
    </message>
    <message>
        <source>Enrolling writes a line with your key into .countersign/allowed_signers, on a branch of its own. It counts once somebody who is trusted already has merged it.</source>
        <translation>Реєстрація записує рядок із вашим ключем у .countersign/allowed_signers на окремій гілці. Вона діє після злиття тим, кому вже довіряють.</translation>
    </message>
    <message>
        <source>Git does not know who you are</source>
        <translation>Git не знає, хто ви</translation>
    </message>
    <message>
        <source>A signature stands for a person. Say your name and address once, for this repository.</source>
        <translation>За підписом стоїть людина. Зазначте ім’я та адресу один раз для цього репозиторію.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen that can sign</source>
        <translation>Немає ssh-keygen, здатного підписувати</translation>
    </message>
    <message>
        <source>Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never leave it.</source>
        <translation>Підписи створює ssh-keygen з OpenSSH, 8.9 або новіший, тож ваші ключі ніколи його не залишають.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whom this repository believes</source>
        <translation>Поки невідомо, кому довіряє цей репозиторій</translation>
    </message>
    <message>
        <source>Whose signatures count is read from .countersign/allowed_signers on the default branch. The first who enrolls founds the file.</source>
        <translation>Чиї підписи мають силу, читається з .countersign/allowed_signers на основній гілці. Файл створює перший, хто реєструється.</translation>
    </message>
    <message>
        <source>Others are believed here than those you accepted</source>
        <translation>Тут довіряють іншим, ніж прийняті вами</translation>
    </message>
    <message>
        <source>Do you believe these people?</source>
        <translation>Чи довіряєте ви цим людям?</translation>
    </message>
    <message>
        <source>You have no key to sign with</source>
        <translation>У вас немає ключа для підпису</translation>
    </message>
    <message>
        <source>Make one, and give it a passphrase when you are asked for it. It stays on this machine.</source>
        <translation>Створіть ключ і задайте парольну фразу на запит. Він лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Your key is there, and cannot sign now</source>
        <translation>Ваш ключ є, але зараз підписати не може</translation>
    </message>
    <message>
        <source>A locked agent offers nothing: unlock it. Or put the private half of the key where ssh looks for it.</source>
        <translation>Заблокований агент нічого не пропонує: його слід розблокувати. Або покласти приватну частину ключа туди, де її шукає ssh.</translation>
    </message>
    <message>
        <source>There is nothing for you to sign</source>
        <translation>Вам нічого підписувати</translation>
    </message>
    <message>
        <source>It cannot be told whether you may sign</source>
        <translation>Не вдається визначити, чи можете ви підписувати</translation>
    </message>
</context>
<context>
    <name>ui::OfferQuote</name>
    <message>
        <source>Use It</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Take this over, to be signed as it is or changed</source>
        <translation>Перейняти, щоб підписати як є або зміненим</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Said in %1. Press Enter in the empty field to use it.</source>
        <translation>Сказано в %1. Enter у порожньому полі використовує це.</translation>
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
        <translation>Чому так може лишитися</translation>
    </message>
    <message>
        <source>Why this may stay so: %1</source>
        <translation>Чому це може так лишитися: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Визнати</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Визнати: %1</translation>
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
        <translation>Критерії (Given/When/Then)</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>немає операції</translation>
    </message>
    <message>
        <source>Given/When/Then %1, of %2</source>
        <translation>Given/When/Then %1, для %2</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Фільтр структури</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>What the contract holds; Enter leads to its place in the text</source>
        <translation>Що містить контракт; Enter веде до місця в тексті</translation>
    </message>
    <message>
        <source>Nothing in the outline matches “%1”.</source>
        <translation>Ніщо у структурі не відповідає «%1».</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Як у файлі</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>By changes</source>
        <translation>За змінами</translation>
    </message>
    <message>
        <source>Order of the outline: %1</source>
        <translation>Порядок структури: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Перейти туди</translation>
    </message>
    <message>
        <source>Add &amp;Path…</source>
        <translation>Додати &amp;шлях…</translation>
    </message>
    <message>
        <source>Add &amp;Path Below…</source>
        <translation>Додати &amp;шлях нижче…</translation>
    </message>
    <message>
        <source>Add &amp;Operation…</source>
        <translation>Додати &amp;операцію…</translation>
    </message>
    <message>
        <source>Add &amp;Schema…</source>
        <translation>Додати &amp;схему…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewRuler</name>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation>Зміни в усьому тексті; клацання переносить туди</translation>
    </message>
</context>
<context>
    <name>ui::OwnerList</name>
    <message>
        <source>Must sign. %1</source>
        <translation>Має підписати. %1</translation>
    </message>
    <message>
        <source>Is asked, and need not sign. %1</source>
        <translation>Запитано, може не підписувати. %1</translation>
    </message>
    <message>
        <source>✓ %1: %2 has signed</source>
        <translation>✓ %1: підписано, %2</translation>
    </message>
    <message>
        <source>✗ %1: the sign-off of %2 does not count</source>
        <translation>✗ %1: погодження від %2 не має сили</translation>
    </message>
    <message>
        <source>— %1: not signed yet</source>
        <translation>— %1: ще не підписано</translation>
    </message>
    <message>
        <source>— %1: %2 has not signed yet</source>
        <translation>— %1: ще не підписано, %2</translation>
    </message>
</context>
<context>
    <name>ui::PacketBar</name>
    <message>
        <source>Hand Over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>The packet and its sign-offs as one file, for who signs elsewhere</source>
        <translation>Пакет і його погодження одним файлом для тих, хто підписує деінде</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>складено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the id of a packet and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to the first thing that is missing.</source>
        <translation>Переходить до першого, чого бракує.</translation>
    </message>
</context>
<context>
    <name>ui::PacketForm</name>
    <message>
        <source>Form of the packet</source>
        <translation>Форма пакета</translation>
    </message>
</context>
<context>
    <name>ui::PacketPreview</name>
    <message>
        <source>Preview of the packet</source>
        <translation>Попередній перегляд пакета</translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message>
        <source>Decision to make</source>
        <translation>Що слід вирішити</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Перевірка відповідальних</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Межі обсягу</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Підтвердження приймання</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Клас сумісності</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Вплив на споживачів</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Повторні спроби</translation>
    </message>
    <message>
        <source>Rollback notes</source>
        <translation>Нотатки про відкат</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Запитання рецензента</translation>
    </message>
    <message>
        <source>Changes and decisions</source>
        <translation>Зміни та рішення</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Committed files</source>
        <translation>Закомічені файли</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 І ще %n.</numerusform>
            <numerusform>%1 І ще %n.</numerusform>
            <numerusform>%1 І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>переглянути</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>Sign the rejection…</source>
        <translation>Підписати відхилення…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Підписати…</translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>You are enrolled on the branch %1</source>
        <translation>Вас зареєстровано на гілці %1</translation>
    </message>
    <message>
        <source>Somebody who is trusted already merges it; then you can sign.</source>
        <translation>Злиття виконує той, кому вже довіряють; після цього ви зможете підписувати.</translation>
    </message>
    <message>
        <source>No sign-off of it is new</source>
        <translation>Жодне з його погоджень не нове</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>Перейнято %n погодження</numerusform>
            <numerusform>Перейнято %n погодження</numerusform>
            <numerusform>Перейнято %n погоджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>There is no packet yet</source>
        <translation>Пакета ще немає</translation>
    </message>
    <message>
        <source>A packet is drawn up from what is decided on a baseline and a candidate of a git repository.</source>
        <translation>Пакет складають із того, що вирішено щодо базової версії та кандидата з репозиторію git.</translation>
    </message>
    <message>
        <source>What was said since makes a new packet: these sign-offs do not carry over</source>
        <translation>Сказане відтоді утворює новий пакет: ці погодження не переносяться</translation>
    </message>
    <message>
        <source>%1. %2 stays as it was signed; %3 takes its place.</source>
        <comment>sign-offs and two packets</comment>
        <translation>%1. %2 лишається, як підписано; його замінює %3.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Hand the Packet Over</source>
        <translation>Передати пакет</translation>
    </message>
    <message>
        <source>Packets (*.packet)</source>
        <translation>Пакети (*.packet)</translation>
    </message>
    <message>
        <source>Take Over Sign-Offs</source>
        <translation>Перейняти погодження</translation>
    </message>
    <message>
        <source>Attach Evidence</source>
        <translation>Додати підтвердження</translation>
    </message>
    <message>
        <source>Verify a Packet</source>
        <translation>Перевірити пакет</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf *.md packet.json);;All files (*)</source>
        <translation>Пакети (*.packet *.pdf *.md packet.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Choose the Clone</source>
        <translation>Вибрати клон</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: sign when it can be.</source>
        <translation>Кандидата зараз не можна порівняти: підписувати слід, коли це стане можливо.</translation>
    </message>
</context>
<context>
    <name>ui::PageAbsence</name>
    <message>
        <source>This folder has no history to compare with.</source>
        <translation>Ця тека не має історії для порівняння.</translation>
    </message>
    <message>
        <source>It is no git repository: its contracts can be read and edited, and two files can be compared.</source>
        <translation>Це не репозиторій git: його контракти можна читати й редагувати, а два файли — порівняти.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Порівнювати ще немає з чим.</translation>
    </message>
    <message>
        <source>These two could not be compared.</source>
        <translation>Ці дві версії не вдалося порівняти.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the candidate equals the baseline in meaning.</source>
        <translation>Вирішувати нічого: кандидат за змістом дорівнює базовій версії.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Кандидат за змістом дорівнює базовій версії.</translation>
    </message>
    <message>
        <source>Baseline and candidate are being compared …</source>
        <translation>Базова версія та кандидат порівнюються …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then.</source>
        <translation>Виправити це можна в «Редагуванні»; хиба в базовій версії лишається, тож тоді слід вибрати іншу базову версію.</translation>
    </message>
    <message>
        <source>What differs cannot be read, so nobody knows what it changes.</source>
        <translation>Те, що відрізняється, неможливо прочитати, тож невідомо, що воно змінює.</translation>
    </message>
    <message>
        <source>Neither side has a contract.</source>
        <translation>Контракту немає з жодного боку.</translation>
    </message>
    <message>
        <source>Choose a baseline or a candidate that has one.</source>
        <translation>Слід вибрати базову версію або кандидата з контрактом.</translation>
    </message>
    <message>
        <source>Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline.</source>
        <translation>Те, на що покладаються споживачі, слід позначити тегом версії (git tag v1.0.0), і воно стане базовою версією.</translation>
    </message>
    <message>
        <source>Nothing was compared. What changed is seen against an earlier commit, another branch, or a file.</source>
        <translation>Нічого не порівняно. Що змінилося, видно проти попереднього коміту, іншої гілки або файлу.</translation>
    </message>
    <message>
        <source>The baseline and the candidate are the same commit.</source>
        <translation>Базова версія і кандидат — той самий коміт.</translation>
    </message>
    <message>
        <source>It is the first one: there is none before it.</source>
        <translation>Це перший: до нього нема жодного.</translation>
    </message>
</context>
<context>
    <name>ui::PageFrame</name>
    <message>
        <source>Navigator</source>
        <translation>Навігатор</translation>
    </message>
    <message>
        <source>Opens the pane over the others</source>
        <translation>Відкриває панель поверх інших</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панелі</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Перегляд сторінок</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Малювання сторінок…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>ui::PageStack</name>
    <message>
        <source>Show the &amp;Texts</source>
        <translation>Показати &amp;тексти</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>&amp;Language of the packet</source>
        <translation>&amp;Мова пакета</translation>
    </message>
</context>
<context>
    <name>ui::PairChoice</name>
    <message>
        <source>it is the first commit, and no version tag is reachable from the candidate</source>
        <translation>це перший коміт, і від кандидата не досягти жодного тега версії</translation>
    </message>
    <message>
        <source>it is the default branch of a bare repository, which has no working tree</source>
        <translation>це типова гілка голого репозиторію, який не має робочої теки</translation>
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
        <translation>ви</translation>
    </message>
    <message>
        <source>Analysed %1 of %2 operations, %3 of %4 schemas</source>
        <translation>Проаналізовано операцій: %1 з %2, схем: %3 з %4</translation>
    </message>
    <message>
        <source>✓ %1, nothing left out</source>
        <translation>✓ %1, нічого не пропущено</translation>
    </message>
    <message>
        <source>⚠ %1, %2</source>
        <translation>⚠ %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n річ, за яку ніхто не може поручитися</numerusform>
            <numerusform>%n речі, за які ніхто не може поручитися</numerusform>
            <numerusform>%n речей, за які ніхто не може поручитися</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>Контракту не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n контракт, однаковий до байта</numerusform>
            <numerusform>%n контракти, однакові до байта</numerusform>
            <numerusform>%n контрактів, однакових до байта</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ From before: %1</source>
        <translation>⚠ Попереднє: %1</translation>
    </message>
    <message>
        <source>The candidate as it is now could not be compared: nobody can vouch for it.</source>
        <translation>Кандидата, яким він є тепер, не вдалося порівняти: ніхто не може за нього поручитися.</translation>
    </message>
    <message>
        <source>The same commit on both sides: nothing was compared</source>
        <translation>Той самий коміт з обох боків: нічого не порівняно</translation>
    </message>
    <message>
        <source>you, once git knows your name</source>
        <translation>ви, щойно git знатиме ваше ім’я</translation>
    </message>
</context>
<context>
    <name>ui::Panels</name>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Порядок денний</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Експортовано до %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>There is no further change in this file.</source>
        <translation>У цьому файлі більше немає змін.</translation>
    </message>
</context>
<context>
    <name>ui::PeekFrame</name>
    <message>
        <source>Peek at the definition</source>
        <translation>Погляд на визначення</translation>
    </message>
    <message>
        <source>Text of the definition</source>
        <translation>Текст визначення</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>anything</source>
        <translation>будь-що</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>експорт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Може підписувати</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Відбиток ключа</translation>
    </message>
    <message>
        <source>Whom the repository believes</source>
        <translation>Кому довіряє репозиторій</translation>
    </message>
    <message>
        <source>Compare the fingerprints with these people themselves, by telephone or across the table. You are asked once; later changes ask again unless somebody named here signed them.</source>
        <translation>Звірте відбитки із самими цими людьми, телефоном або особисто. Запитання ставиться один раз; пізніші зміни потребують нової відповіді, якщо їх не підписав хтось із названих тут.</translation>
    </message>
    <message>
        <source>I Believe These People</source>
        <translation>Я довіряю цим людям</translation>
    </message>
    <message>
        <source>%1 names these people. %2</source>
        <comment>a revision and why it is trusted</comment>
        <translation>%1 називає цих людей. %2</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>У командному рядку: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlaceBar</name>
    <message>
        <source>root: %1</source>
        <comment>the contract a file is seen from</comment>
        <translation>корінь: %1</translation>
    </message>
    <message>
        <source>Seen from the contract %1</source>
        <translation>Видно з контракту %1</translation>
    </message>
    <message>
        <source>root: %1 ▾</source>
        <comment>the contract a file is seen from, among others</comment>
        <translation>корінь: %1 ▾</translation>
    </message>
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
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare the meeting</source>
        <translation>Підготовка наради</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Хто прийде</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Голоси до наради</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Імпортувати голоси…</translation>
    </message>
    <message>
        <source>A .votes.json file that somebody handed over; it can be dropped here, too.</source>
        <translation>Переданий кимось файл .votes.json; його можна також перетягнути сюди.</translation>
    </message>
    <message>
        <source>Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings theirs by git.</source>
        <translation>Сюди можна перетягнути файли, назва яких закінчується на `.votes.json`. Хто працює в цьому репозиторії, передає свої голоси через git.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Екрани</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поміняти</translation>
    </message>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Міняє місцями екрани сцени й пульта.</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Почати нараду</translation>
    </message>
    <message>
        <source>F5 starts it, too.</source>
        <translation>F5 також починає нараду.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>ui::PrepareTimes</name>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Nothing breaks: no change has a share of its own.</source>
        <translation>Ніщо не ламається: жодна зміна не має власної частки часу.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ Лише %n частка часу забирає %1 з %2 хв.</numerusform>
            <numerusform>⚠ Лише %n частки часу забирають %1 з %2 хв.</numerusform>
            <numerusform>⚠ Лише %n часток часу забирають %1 з %2 хв.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>%n частка часу забирає %1 з %2 хв.</numerusform>
            <numerusform>%n частки часу забирають %1 з %2 хв.</numerusform>
            <numerusform>%n часток часу забирають %1 з %2 хв.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the meeting</source>
        <translation>Час на нараду</translation>
    </message>
    <message>
        <source>Time for each breaking change</source>
        <translation>Час на кожну несумісну зміну</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>На нараду</translation>
    </message>
    <message>
        <source>For each breaking change</source>
        <translation>На кожну несумісну зміну</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The packet as text</source>
        <translation>Пакет як текст</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>The packet as it is printed</source>
        <translation>Пакет у друкованому вигляді</translation>
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
            <numerusform>%n файл поза контрактами, які можна прочитати: правил не застосовано</numerusform>
            <numerusform>%n файли поза контрактами, які можна прочитати: правил не застосовано</numerusform>
            <numerusform>%n файлів поза контрактами, які можна прочитати: правил не застосовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n приховано налаштуваннями</numerusform>
            <numerusform>%n приховано налаштуваннями</numerusform>
            <numerusform>%n приховано налаштуваннями</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline tells which of them are new</source>
        <translation>немає базової версії, яка сказала б, що з цього нове</translation>
    </message>
    <message>
        <source>the settings cannot be read: %1</source>
        <translation>налаштування не читаються: %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>поки що</translation>
    </message>
    <message>
        <source>This text is of an older revision, and there to be read.</source>
        <translation>Цей текст зі старішої версії й лише для читання.</translation>
    </message>
    <message>
        <source>Nothing can be done by itself at the caret.</source>
        <translation>Біля курсора нічого не можна зробити автоматично.</translation>
    </message>
    <message>
        <source>Only people know how to mend this: %1</source>
        <translation>Лише людина знає, як це виправити: %1</translation>
    </message>
    <message>
        <source>%1: done in %2, and not saved yet.</source>
        <comment>name of the step, file</comment>
        <translation>%1: зроблено у %2, ще не збережено.</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Цей текст лише для читання: у нього нічого не можна записати.</translation>
    </message>
    <message>
        <source>These lines are laid out as the rest of the file already.</source>
        <translation>Ці рядки вже оформлено, як решту файлу.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Форматувати</translation>
    </message>
    <message>
        <source>No problem is shown in the open files.</source>
        <translation>У відкритих файлах не показано жодної проблеми.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible</source>
        <translation>Що не так у відкритих файлах; Enter веде туди, Alt+Enter виправляє, де це можливо</translation>
    </message>
    <message>
        <source>No problem found in the open files</source>
        <translation>У відкритих файлах проблем не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n проблема у відкритих файлах</numerusform>
            <numerusform>%n проблеми у відкритих файлах</numerusform>
            <numerusform>%n проблем у відкритих файлах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n з попередньої версії</numerusform>
            <numerusform>%n з попередньої версії</numerusform>
            <numerusform>%n з попередньої версії</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what was there before</source>
        <translation>&amp;Сховати те, що було раніше</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>&amp;Показати %n попередню</numerusform>
            <numerusform>&amp;Показати %n попередні</numerusform>
            <numerusform>&amp;Показати %n попередніх</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, kind, what is wrong</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>%1 in %2, line %3: %4</source>
        <comment>kind, file, line, what is wrong</comment>
        <translation>%1 у %2, рядок %3: %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>%1. Rule %2</source>
        <comment>what is wrong where, rule</comment>
        <translation>%1. Правило %2</translation>
    </message>
    <message>
        <source>%1 · from before</source>
        <comment>rule</comment>
        <translation>%1 · попереднє</translation>
    </message>
    <message>
        <source>The baseline has it, too.</source>
        <translation>У базовій версії це теж є.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Виправлення: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Виправлення</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 з %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>ui::QuestionStrip</name>
    <message>
        <source>Attention</source>
        <translation>Увага</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixPopup</name>
    <message>
        <source>Quick fix</source>
        <translation>Швидке виправлення</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Що тут можна зробити</translation>
    </message>
    <message>
        <source>Enter does it, Escape leaves the text as it is</source>
        <translation>Enter зробить, Escape залишить текст, як є</translation>
    </message>
    <message>
        <source>in %1 — Return does it, Escape leaves the text as it is</source>
        <comment>file</comment>
        <translation>у %1 — Enter зробить, Escape залишить текст, як є</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixes</name>
    <message>
        <source>Everywhere in this file</source>
        <translation>Скрізь у цьому файлі</translation>
    </message>
</context>
<context>
    <name>ui::QuickOutline</name>
    <message>
        <source>%1 in %2</source>
        <comment>kind, file</comment>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>what it is, kind, file</comment>
        <translation>%1 — %2 у %3</translation>
    </message>
    <message>
        <source>Go to a symbol of the repository</source>
        <translation>До символу репозиторію</translation>
    </message>
    <message>
        <source>Go to a symbol of this file</source>
        <translation>До символу цього файлу</translation>
    </message>
    <message>
        <source>Go to a symbol of this contract</source>
        <translation>До символу цього контракту</translation>
    </message>
    <message>
        <source>%1 again: in the whole contract</source>
        <comment>keys</comment>
        <translation>Ще раз %1: у всьому контракті</translation>
    </message>
    <message>
        <source>%1 again: in all contracts of the repository</source>
        <comment>keys</comment>
        <translation>Ще раз %1: у всіх контрактах репозиторію</translation>
    </message>
    <message>
        <source>In all contracts of the repository</source>
        <translation>У всіх контрактах репозиторію</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Робочі простори</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Знайти %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Вилучити %1 зі списку</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>Тримати %1 угорі</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Тримати вгорі</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>теку не знайдено</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>усе вирішено</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n невирішена</numerusform>
            <numerusform>%n невирішені</numerusform>
            <numerusform>%n невирішених</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · → %2</source>
        <translation>%1 · → %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>без змін</translation>
    </message>
</context>
<context>
    <name>ui::RecipePart</name>
    <message>
        <source>How to do it safely</source>
        <translation>Як зробити це безпечно</translation>
    </message>
    <message>
        <source>Keep the old until</source>
        <translation>Зберігати старе до</translation>
    </message>
    <message>
        <source>Apply to candidate</source>
        <translation>Застосувати до кандидата</translation>
    </message>
    <message>
        <source>Writes the safe step into the text as one step that can be undone</source>
        <translation>Записує безпечний крок у текст як одну дію, яку можна скасувати</translation>
    </message>
    <message>
        <source>Last day of what is to go</source>
        <translation>Останній день того, що зникне</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Дату слід писати як РРРР-ММ-ДД.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>recovered text</source>
        <translation>відновлений текст</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPage</name>
    <message>
        <source>Recovered files</source>
        <translation>Відновлені файли</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>На диску</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Відновлено</translation>
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
        <translation>Біля курсора немає нічого, що може отримати іншу назву.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Перейменувати %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 тепер зветься %2 в %n місці.</numerusform>
            <numerusform>%1 тепер зветься %2 у %n місцях.</numerusform>
            <numerusform>%1 тепер зветься %2 у %n місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the schema is changed. Callers' queries, resolvers, descriptions and what stands in quotes keep the old name.</source>
        <translation>Змінюється лише схема. Запити клієнтів, резолвери, описи та все, що в лапках, зберігають стару назву.</translation>
    </message>
    <message>
        <source>Only .proto files are changed. Generated code, JSON and paths of calls on the wire, and comments are not followed.</source>
        <translation>Змінюються лише файли .proto. Згенерований код, JSON і шляхи викликів у мережі, а також коментарі не відстежуються.</translation>
    </message>
</context>
<context>
    <name>ui::RenameModel</name>
    <message>
        <source>The name itself</source>
        <translation>Сама назва</translation>
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
        <translation>Нова назва</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>What takes the new name</source>
        <translation>Що отримає нову назву</translation>
    </message>
    <message>
        <source>Space leaves a place out</source>
        <translation>Пробіл лишає місце поза увагою</translation>
    </message>
    <message>
        <source>Re&amp;name %1 to</source>
        <translation>Пере&amp;йменувати %1 на</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>&amp;Перейменувати в %n місці</numerusform>
            <numerusform>&amp;Перейменувати у %n місцях</numerusform>
            <numerusform>&amp;Перейменувати у %n місцях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Replacement</name>
    <message>
        <source>The expression has no group “%1”.</source>
        <translation>У виразі немає групи «%1».</translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message>
        <source>Go to the packet</source>
        <translation>До пакета</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>Вирішено %n зміну.</numerusform>
            <numerusform>Вирішено всі %n зміни.</numerusform>
            <numerusform>Вирішено всі %n змін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Ще нічого не порівняно.</translation>
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
        <translation>робоча тека</translation>
    </message>
    <message>
        <source>what is on the disk now</source>
        <translation>що зараз на диску</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>поточна</translation>
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
        <source>Last commits</source>
        <translation>Останні коміти</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Використати «%1»</translation>
    </message>
    <message>
        <source>anything git understands</source>
        <translation>усе, що розуміє git</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first commit</source>
        <translation>перший коміт</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>файл…</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>звідки завгодно</translation>
    </message>
</context>
<context>
    <name>ui::RevisionPopup</name>
    <message>
        <source>Tag, branch, commit …</source>
        <translation>Тег, гілка, коміт …</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ревізія</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Ревізії</translation>
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
        <translation>Сім змін, три споживачі та помилка, через яку в п’ятницю губилися замовлення.</translation>
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
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Зберегти деінде…</translation>
    </message>
    <message>
        <source>&amp;Make it writable and save</source>
        <translation>З&amp;робити записуваним і зберегти</translation>
    </message>
    <message>
        <source>A copy of your text is in %1 now. %2 is not saved yet.</source>
        <translation>Копія вашого тексту тепер у %1. %2 ще не збережено.</translation>
    </message>
    <message>
        <source>%1 was not saved, and your text is kept here: %2.</source>
        <translation>%1 не збережено, ваш текст лишається тут: %2.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <comment>what happened, a hint</comment>
        <translation>%1 Що робити: %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file is read-only. Your text is kept here.</source>
        <translation>%1 не збережено: файл лише для читання. Ваш текст лишається тут.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>пошук у %n файлі</numerusform>
            <numerusform>пошук у %n файлах</numerusform>
            <numerusform>пошук у %n файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Words in any contract</source>
        <translation>Слова в будь-якому контракті</translation>
    </message>
    <message>
        <source>Words to search for in all contracts</source>
        <translation>Слова для пошуку в усіх контрактах</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Знайдені рядки</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>ще %n не показано</numerusform>
            <numerusform>ще %n не показано</numerusform>
            <numerusform>ще %n не показано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n не читається</numerusform>
            <numerusform>%n не читаються</numerusform>
            <numerusform>%n не читаються</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ the expression tries too many ways in %1</source>
        <translation>▲ вираз перебирає забагато шляхів у %1</translation>
    </message>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Враховувати &amp;регістр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Цілі слова</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярний &amp;вираз</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>У межах рядка. У заміні $1 повторює першу групу, \n — новий рядок.</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Результат пошуку</translation>
    </message>
    <message>
        <source>Space leaves a line out of what is replaced</source>
        <translation>Пробіл виключає рядок із заміни</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 з %n файлу</numerusform>
            <numerusform>%1 з %n файлів</numerusform>
            <numerusform>%1 з %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; shown is what was found before.</source>
        <translation>Зупинено; показано знайдене до того.</translation>
    </message>
    <message>
        <source>▲ %1 cannot be changed: choose the working tree to replace in it</source>
        <translation>▲ %1 не можна змінити: для заміни виберіть робоче дерево</translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>у %n файлі</numerusform>
            <numerusform>у %n файлах</numerusform>
            <numerusform>у %n файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>З&amp;амінити</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>З&amp;амінити %n %1</numerusform>
            <numerusform>З&amp;амінити %n %1</numerusform>
            <numerusform>З&amp;амінити %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Замінити %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>%n замінено %1.</numerusform>
            <numerusform>%n замінено %1.</numerusform>
            <numerusform>%n замінено %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Parts of the packet</source>
        <translation>Частини пакета</translation>
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
            <numerusform>Бракує ще %n погодження.</numerusform>
            <numerusform>Бракує ще %n погоджень.</numerusform>
            <numerusform>Бракує ще %n погоджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n зміну не вирішено.</numerusform>
            <numerusform>%n зміни не вирішено.</numerusform>
            <numerusform>%n змін не вирішено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was said can stand in a packet: %1</source>
        <translation>Не все сказане може стояти в пакеті: %1</translation>
    </message>
    <message>
        <source>Nothing says what is in scope and what is not.</source>
        <translation>Ніде не сказано, що входить в обсяг, а що ні.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Жодного підтвердження не вкладено.</translation>
    </message>
    <message>
        <source>Approval is proposed: everything is accepted and nothing is open.</source>
        <translation>Запропоновано схвалення: усе прийнято й нічого не відкрито.</translation>
    </message>
    <message>
        <source>Proposed: nothing changed that consumers rely on.</source>
        <translation>Запропоновано: не змінилося нічого, на що покладаються споживачі.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n файл відрізняється від коміту: підписують те, що закомічено.</numerusform>
            <numerusform>%n файли відрізняються від коміту: підписують те, що закомічено.</numerusform>
            <numerusform>%n файлів відрізняються від коміту: підписують те, що закомічено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>What a team agrees on (owners, required sign-offs, the error envelope) stands in the repository, in .countersign/settings.yaml.</source>
        <translation>Про що домовляється команда (відповідальні, потрібні погодження, формат помилок), записано в репозиторії, у .countersign/settings.yaml.</translation>
    </message>
    <message>
        <source>%1 Usually: %2.</source>
        <translation>%1 Зазвичай: %2.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Світлі, темні, висока контрастність або як у системі.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Однолітерні клавіші</translation>
    </message>
    <message>
        <source>A accepts, R rejects, N goes to the next change; only where nothing is being written.</source>
        <translation>A приймає, R відхиляє, N переходить до наступної зміни; лише там, де нічого не пишуть.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>Keyboard Map…</source>
        <translation>Карта клавіш…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Кожну клавішу можна змінити.</translation>
    </message>
    <message>
        <source>as the keyboard map shows them</source>
        <translation>як показує карта клавіш</translation>
    </message>
    <message>
        <source>One window for each repository</source>
        <translation>Окреме вікно для кожного репозиторію</translation>
    </message>
    <message>
        <source>Opening a repository that a window shows already brings that window to the front.</source>
        <translation>Відкриття репозиторію, який уже показує вікно, виводить це вікно наперед.</translation>
    </message>
</context>
<context>
    <name>ui::Severity</name>
    <message>
        <source>Docs</source>
        <translation>Документація</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безпечна</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Ризикована</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Несумісна</translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePane</name>
    <message>
        <source>This file is not in the baseline.</source>
        <translation>Цього файлу немає в базовій версії.</translation>
    </message>
    <message>
        <source>This file is not in the candidate.</source>
        <translation>Цього файлу немає в кандидаті.</translation>
    </message>
    <message>
        <source>Text of the baseline</source>
        <translation>Текст базової версії</translation>
    </message>
    <message>
        <source>Text of the candidate</source>
        <translation>Текст кандидата</translation>
    </message>
    <message>
        <source>● %1, unsaved</source>
        <translation>● %1, не збережено</translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message>
        <source>Candidate one row up</source>
        <translation>Кандидат на рядок вище</translation>
    </message>
    <message>
        <source>Move the candidate one row up</source>
        <translation>Зсунути кандидата на рядок вище</translation>
    </message>
    <message>
        <source>Candidate one row down</source>
        <translation>Кандидат на рядок нижче</translation>
    </message>
    <message>
        <source>Move the candidate one row down</source>
        <translation>Зсунути кандидата на рядок нижче</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Знову врівень</translation>
    </message>
    <message>
        <source>Make both sides level again</source>
        <translation>Знову поставити обидва боки врівень</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Прокручувати обидва боки разом</translation>
    </message>
    <message>
        <source>Scroll both sides together; when closed again, the distance stays</source>
        <translation>Прокручувати обидва боки разом; після ввімкнення відстань зберігається</translation>
    </message>
    <message>
        <source>Layout of the two sides</source>
        <translation>Розташування двох боків</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Вирівняно</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>Unchanged lines shown around a change</source>
        <translation>Незмінені рядки довкола зміни</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Увесь текст</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n рядок довкола</numerusform>
            <numerusform>%n рядки довкола</numerusform>
            <numerusform>%n рядків довкола</numerusform>
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
        <translation>його має агент</translation>
    </message>
    <message>
        <source>you will be asked for its passphrase</source>
        <translation>буде запитано його парольну фразу</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a key and where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Підписати %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>Not Yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>As whom you sign</source>
        <translation>Від чийого імені підпис</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Ви підписуєте як</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Ключем</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation>Текст, який підписується</translation>
    </message>
    <message>
        <source>Sign the Rejection as %1</source>
        <translation>Підписати відхилення як %1</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Підписати як %1</translation>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Відхилено</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Схвалено з %n умовою</numerusform>
            <numerusform>✓ Схвалено з %n умовами</numerusform>
            <numerusform>✓ Схвалено з %n умовами</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Схвалено</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ несумісні: %1   ▲ ризиковані: %2   ● безпечні: %3   ○ документація: %4; %n рішення</numerusform>
            <numerusform>■ несумісні: %1   ▲ ризиковані: %2   ● безпечні: %3   ○ документація: %4; %n рішення</numerusform>
            <numerusform>■ несумісні: %1   ▲ ризиковані: %2   ● безпечні: %3   ○ документація: %4; %n рішень</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
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
        <translation>Результат</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Мають підписати</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Замість</translation>
    </message>
</context>
<context>
    <name>ui::SignedPage</name>
    <message>
        <source>Everybody who must sign has.</source>
        <translation>Усі, хто має підписати, підписали.</translation>
    </message>
    <message>
        <source>Still to sign: %1. They pull and sign, or you hand the packet over as a file.</source>
        <translation>Ще мають підписати: %1. Вони виконують pull і підписують, або пакет передається їм файлом.</translation>
    </message>
    <message>
        <source>Send it to the others</source>
        <translation>Надіслати іншим</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Надіслати (push)</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Експорт у PDF…</translation>
    </message>
    <message>
        <source>Hand Over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Копіювати підсумок</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Назад до форми</translation>
    </message>
    <message>
        <source>✓ Signed %1 as %2</source>
        <translation>✓ Підписано %1 як %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Коміт</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a commit and a branch</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 was signed as %2 by %3 (%4).</source>
        <translation>%1 підписано як %2: %3 (%4).</translation>
    </message>
    <message>
        <source>To check it: %1</source>
        <translation>Щоб перевірити: %1</translation>
    </message>
    <message>
        <source>What was said on the way is not part of the commit: %1. Commit it where others are to read it; the packet does not need it.</source>
        <translation>Сказане під час огляду не входить до коміту: %1. Його слід закомітити там, де його мають прочитати інші; пакет його не потребує.</translation>
    </message>
</context>
<context>
    <name>ui::SigningFlow</name>
    <message>
        <source>Reading the contracts again, by other parsers, and signing…</source>
        <translation>Повторне читання контрактів іншими парсерами та підписування…</translation>
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
        <translation>Операція</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Де в ній</translation>
    </message>
</context>
<context>
    <name>ui::SiteTable</name>
    <message>
        <source>Sites: where the change is felt</source>
        <translation>Місця: де відчувається зміна</translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message>
        <source>Show less</source>
        <translation>Показати менше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Показати весь %n рядок</numerusform>
            <numerusform>Показати всі %n рядки</numerusform>
            <numerusform>Показати всі %n рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>Baseline %1</source>
        <translation>Базова версія %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Кандидат %1</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>− Baseline %1   + Candidate %2</source>
        <translation>− Базова версія %1   + Кандидат %2</translation>
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
        <translation>Зміну було відкладено на потім (з’ясовує %1), і вона повернулася.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing.</source>
        <translation>На потім: %1 з’ясує, чого бракує.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing until %2.</source>
        <translation>На потім: до %2 %1 з’ясує, чого бракує.</translation>
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
        <translation>Нотатка:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n місце</numerusform>
            <numerusform>%1 · %n місця</numerusform>
            <numerusform>%1 · %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Базова версія %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Кандидат %1</translation>
    </message>
    <message>
        <source>This change is no longer found.</source>
        <translation>Цієї зміни більше не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n безпечна зміна: прийняти разом?</numerusform>
            <numerusform>%n безпечні зміни: прийняти разом?</numerusform>
            <numerusform>%n безпечних змін: прийняти разом?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n зміна лише у формулюваннях: прийняти разом?</numerusform>
            <numerusform>%n зміни лише у формулюваннях: прийняти разом?</numerusform>
            <numerusform>%n змін лише у формулюваннях: прийняти разом?</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Щодо всіх є рішення.</translation>
    </message>
    <message>
        <source>What this meeting came to</source>
        <translation>Підсумки цієї наради</translation>
    </message>
    <message>
        <source>Enter leads on to the packet.</source>
        <translation>Enter веде далі до пакета.</translation>
    </message>
    <message>
        <source>Nothing of this change travels.</source>
        <translation>Нічого з цієї зміни не передається.</translation>
    </message>
    <message>
        <source>The examples are the same on both sides.</source>
        <translation>Приклади однакові з обох боків.</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Прийнято:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Відхилено:</translation>
    </message>
    <message>
        <source>Deferred:</source>
        <translation>Відкладено:</translation>
    </message>
    <message>
        <source>Parked:</source>
        <translation>На потім:</translation>
    </message>
    <message>
        <source>Not decided:</source>
        <translation>Не вирішено:</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Доручення:</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Тривалість:</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n за прийняття</numerusform>
            <numerusform>%n за прийняття</numerusform>
            <numerusform>%n за прийняття</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n за прийняття з планом</numerusform>
            <numerusform>%n за прийняття з планом</numerusform>
            <numerusform>%n за прийняття з планом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n за відхилення</numerusform>
            <numerusform>%n за відхилення</numerusform>
            <numerusform>%n за відхилення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n за відкладення</numerusform>
            <numerusform>%n за відкладення</numerusform>
            <numerusform>%n за відкладення</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks:</source>
        <translation>Ламає:</translation>
    </message>
    <message>
        <source>Affects:</source>
        <translation>Зачіпає:</translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n щодо попереднього змісту</numerusform>
            <numerusform>%n щодо попереднього змісту</numerusform>
            <numerusform>%n щодо попереднього змісту</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Невідомо:</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Голоси:</translation>
    </message>
    <message>
        <source>Safe way:</source>
        <translation>Безпечний спосіб:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Прийняти з планом</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>має підписати: %1</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n хв понад час</numerusform>
            <numerusform>%n хв понад час</numerusform>
            <numerusform>%n хв понад час</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>лишилася %n хв</numerusform>
            <numerusform>лишилося %n хв</numerusform>
            <numerusform>лишилося %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over its time</source>
        <translation>%1 · понад час</translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message>
        <source>removed %1</source>
        <translation>вилучено %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>додано %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>ще %n нижче ↓</numerusform>
            <numerusform>ще %n нижче ↓</numerusform>
            <numerusform>ще %n нижче ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageDecisions</name>
    <message>
        <source>Park it</source>
        <translation>Відкласти на потім</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Прийняти з планом</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Залишити рішення</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now.</source>
        <translation>Рішення стосується того, що зміна каже тепер.</translation>
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
        <translation>Пульт</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Завершити нараду</translation>
    </message>
    <message>
        <source>Leaves the Stage; the meeting goes on.</source>
        <translation>Залишає сцену; нарада триває.</translation>
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
        <translation>Список порожній.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>ще %n нижче ↓</numerusform>
            <numerusform>ще %n нижче ↓</numerusform>
            <numerusform>ще %n нижче ↓</numerusform>
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
        <translation>Сцена</translation>
    </message>
</context>
<context>
    <name>ui::StateStripe</name>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Вирішити знову</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now</source>
        <translation>Рішення чинне для того, що зміна означає тепер</translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message>
        <source>Take back the decision</source>
        <translation>Відкликати рішення</translation>
    </message>
    <message>
        <source>Keep the decision on change %1</source>
        <translation>Залишити рішення щодо зміни %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментувати</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Коментувати зміну %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Fill in the packet</source>
        <translation>Заповнити пакет</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Визнати</translation>
    </message>
    <message>
        <source>Mark change %1 as a change of meaning</source>
        <translation>Позначити зміну %1 як зміну змісту</translation>
    </message>
    <message>
        <source>Accept change %1</source>
        <translation>Прийняти зміну %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Прийняти %n зміну</numerusform>
            <numerusform>Прийняти %n зміни</numerusform>
            <numerusform>Прийняти %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change %1 with a plan</source>
        <translation>Прийняти зміну %1 з планом</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>Прийняти %n зміну з планом</numerusform>
            <numerusform>Прийняти %n зміни з планом</numerusform>
            <numerusform>Прийняти %n змін з планом</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject change %1</source>
        <translation>Відхилити зміну %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Відхилити %n зміну</numerusform>
            <numerusform>Відхилити %n зміни</numerusform>
            <numerusform>Відхилити %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer change %1</source>
        <translation>Відкласти зміну %1</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>Відкласти %n зміну</numerusform>
            <numerusform>Відкласти %n зміни</numerusform>
            <numerusform>Відкласти %n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Прийнято.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>Прийнято %n зміну.</numerusform>
            <numerusform>Прийнято %n зміни.</numerusform>
            <numerusform>Прийнято %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with a plan.</source>
        <translation>Прийнято з планом.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>Прийнято %n зміну з планом.</numerusform>
            <numerusform>Прийнято %n зміни з планом.</numerusform>
            <numerusform>Прийнято %n змін із планом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Відхилено.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>Відхилено %n зміну.</numerusform>
            <numerusform>Відхилено %n зміни.</numerusform>
            <numerusform>Відхилено %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Відкладено.</translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>Відкладено %n зміну.</numerusform>
            <numerusform>Відкладено %n зміни.</numerusform>
            <numerusform>Відкладено %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: it returns at the end.</source>
        <translation>Відкладено на потім: повернеться наприкінці.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Знову розглядається.</translation>
    </message>
    <message>
        <source>The note is published.</source>
        <translation>Нотатку оприлюднено.</translation>
    </message>
    <message>
        <source>The action item is added.</source>
        <translation>Завдання додано.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <source>Commented.</source>
        <translation>Коментар додано.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Заповнено.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Визнано.</translation>
    </message>
    <message>
        <source>Marked as a change of meaning.</source>
        <translation>Позначено як зміну значення.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 Лишилося вирішити %n.</numerusform>
            <numerusform>%1 Лишилося вирішити %n.</numerusform>
            <numerusform>%1 Лишилося вирішити %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n несумісна</numerusform>
            <numerusform>%n несумісні</numerusform>
            <numerusform>%n несумісних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n ризикована</numerusform>
            <numerusform>%n ризиковані</numerusform>
            <numerusform>%n ризикованих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n безпечна</numerusform>
            <numerusform>%n безпечні</numerusform>
            <numerusform>%n безпечних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n у документації</numerusform>
            <numerusform>%n у документації</numerusform>
            <numerusform>%n у документації</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sign</source>
        <translation>Ніхто не має підписувати</translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>Погодження %1 з %2</translation>
    </message>
    <message>
        <source>%1, all have signed</source>
        <translation>%1, усі підписали</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Що лишилося зробити</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n невирішена</numerusform>
            <numerusform>%n невирішені</numerusform>
            <numerusform>%n невирішених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n відкритий коментар</numerusform>
            <numerusform>%n відкриті коментарі</numerusform>
            <numerusform>%n відкритих коментарів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureLens</name>
    <message>
        <source>Structure before and after</source>
        <translation>Структура до і після</translation>
    </message>
    <message>
        <source>Choose a change to see what it belongs to.</source>
        <translation>Виберіть зміну, щоб побачити, до чого вона належить.</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1: %2, on both sides.</source>
        <translation>%1: %2, з обох боків.</translation>
    </message>
    <message>
        <source>%1 changed: %2 became %3.</source>
        <translation>%1 змінено: було %2, стало %3.</translation>
    </message>
    <message>
        <source>%1 is gone: %2.</source>
        <translation>%1 зникло: %2.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 додано: %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Go to the packet</source>
        <translation>Перейти до пакета</translation>
    </message>
    <message>
        <source>Ends the meeting, and goes to what is left to fill in.</source>
        <translation>Завершує нараду й переходить до того, що лишилося заповнити.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Назад до огляду</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 і %3</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTaking</name>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Copied the minutes as Markdown.</source>
        <translation>Протокол скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>Save the Minutes</source>
        <translation>Зберегти протокол</translation>
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
        <translation>До %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Не раніше %1</translation>
    </message>
    <message>
        <source>⚠ The change says something else by now</source>
        <translation>⚠ Зміна вже має інший зміст</translation>
    </message>
    <message>
        <source>⚠ Somebody decided differently</source>
        <translation>⚠ Хтось вирішив інакше</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На потім</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Доручення</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Присутні</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>Вирішено %n за %1, на потім — %2.</numerusform>
            <numerusform>Вирішено %n за %1, на потім — %2.</numerusform>
            <numerusform>Вирішено %n за %1, на потім — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>Вирішено %n за %1, лишилося вирішити %2.</numerusform>
            <numerusform>Вирішено %n за %1, лишилося вирішити %2.</numerusform>
            <numerusform>Вирішено %n за %1, лишилося вирішити %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>Вирішено %n за %1, нічого не лишилося.</numerusform>
            <numerusform>Вирішено %n за %1, нічого не лишилося.</numerusform>
            <numerusform>Вирішено %n за %1, нічого не лишилося.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Відкладено</translation>
    </message>
</context>
<context>
    <name>ui::SymbolCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Біля курсора немає посилання.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 нікуди не веде: %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that others could refer to.</source>
        <translation>Біля курсора немає нічого, на що могли б посилатися інші.</translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message>
        <source>Operations</source>
        <translation>Операції</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Вебхуки</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Схеми</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Request bodies</source>
        <translation>Тіла запитів</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Тіло запиту</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Зворотні виклики</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Зворотний виклик</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Схеми безпеки</translation>
    </message>
    <message>
        <source>Security scheme</source>
        <translation>Схема безпеки</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n несумісна зміна</numerusform>
            <numerusform>%n несумісні зміни</numerusform>
            <numerusform>%n несумісних змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n ризикована зміна</numerusform>
            <numerusform>%n ризиковані зміни</numerusform>
            <numerusform>%n ризикованих змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n безпечна зміна</numerusform>
            <numerusform>%n безпечні зміни</numerusform>
            <numerusform>%n безпечних змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n зміна в документації</numerusform>
            <numerusform>%n зміни в документації</numerusform>
            <numerusform>%n змін у документації</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>використано %1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>використано %n раз</numerusform>
            <numerusform>використано %n рази</numerusform>
            <numerusform>використано %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типи</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Інтерфейси</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Інтерфейс</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Об’єднання</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Об’єднання</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Вхідні типи</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вхідний тип</translation>
    </message>
    <message>
        <source>Enums</source>
        <translation>Переліки</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Перелік</translation>
    </message>
    <message>
        <source>Scalars</source>
        <translation>Скаляри</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Скаляр</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Директиви</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Директива</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Розширення</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Розширення</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Oneofs</source>
        <translation>Групи oneof</translation>
    </message>
    <message>
        <source>Oneof</source>
        <translation>Група oneof</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументи</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Аргумент</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Учасник</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Press Enter to use what was said before: %1</source>
        <translation>Enter використовує сказане раніше: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message>
        <source>from the end again</source>
        <translation>знову з кінця</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>знову з початку</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>спершу виберіть частину тексту</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>заміна</translation>
    </message>
    <message>
        <source>Nothing was replaced: %1</source>
        <translation>Нічого не замінено: %1</translation>
    </message>
    <message>
        <source>replacement of all</source>
        <translation>заміна всього</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>замінено %n</numerusform>
            <numerusform>замінено %n</numerusform>
            <numerusform>замінено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which of how many, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The expression tries too many ways in line %1, and the search ended there.</source>
        <translation>Вираз перебирає забагато шляхів у рядку %1, і пошук там закінчився.</translation>
    </message>
    <message>
        <source>more than %1; look for less</source>
        <translation>понад %1; звузьте пошук</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>знайдено %1</translation>
    </message>
</context>
<context>
    <name>ui::TextLens</name>
    <message>
        <source>Baseline %1</source>
        <translation>Базова версія %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Кандидат %1</translation>
    </message>
    <message>
        <source>Too dense to be read: laid out here, unchanged in the file.</source>
        <translation>Надто щільно, щоб читати: тут розкладено, у файлі без змін.</translation>
    </message>
    <message>
        <source>↔ Moved from line %1 of the baseline</source>
        <translation>↔ Переміщено з рядка %1 базової версії</translation>
    </message>
    <message>
        <source>↔ Moved to line %1 of the candidate</source>
        <translation>↔ Переміщено до рядка %1 кандидата</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>No regular expression: %1, at character %2.</source>
        <translation>Це не регулярний вираз: %1, на символі %2.</translation>
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
    <message>
        <source>Can be edited; Ctrl+Tab leaves the text</source>
        <translation>Можна редагувати; Ctrl+Tab виходить із тексту</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>Зберегти зміни в %n файлі?</numerusform>
            <numerusform>Зберегти зміни в %n файлах?</numerusform>
            <numerusform>Зберегти зміни в %n файлах?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Редагувати далі</translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>Відкинути відновлене з %n файлу?</numerusform>
            <numerusform>Відкинути відновлене з %n файлів?</numerusform>
            <numerusform>Відкинути відновлене з %n файлів?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. The files on the disk stay as they are.</source>
        <translation>Повернути це не можна. Файли на диску лишаються, як є.</translation>
    </message>
    <message>
        <source>Do &amp;not discard</source>
        <translation>&amp;Не відкидати</translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message>
        <source>Shift+F12 lists who refers to what stands at the caret.</source>
        <translation>Shift+F12 показує, хто посилається на те, що біля курсора.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Who refers to what stood at the caret; Enter goes there</source>
        <translation>Хто посилається на те, що було біля курсора; Enter веде туди</translation>
    </message>
    <message>
        <source>Nobody refers to %1.</source>
        <translation>Ніхто не посилається на %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n використання %1</numerusform>
            <numerusform>%n використання %1</numerusform>
            <numerusform>%n використань %1</numerusform>
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
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>Used in %1, %2: %3</source>
        <comment>operation, place, line</comment>
        <translation>Використано в %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::VerifyView</name>
    <message>
        <source>Valid, and a rejection</source>
        <translation>Дійсний, і це відхилення</translation>
    </message>
    <message>
        <source>Everybody who must sign has signed that this is not to be released.</source>
        <translation>Усі, хто має підписати, підписали, що це не слід випускати.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Дійсний</translation>
    </message>
    <message>
        <source>Everybody who must sign has, and a fresh run finds the same.</source>
        <translation>Усі, хто має підписати, підписали, і новий прогін знаходить те саме.</translation>
    </message>
    <message>
        <source>Newer exists</source>
        <translation>Є новіший</translation>
    </message>
    <message>
        <source>It is valid, and something newer has taken its place.</source>
        <translation>Він дійсний, але його замінило новіше.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Змінений</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>Це не ті байти, які було підписано.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неповний</translation>
    </message>
    <message>
        <source>A sign-off that is required is missing.</source>
        <translation>Бракує потрібного погодження.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Неможливо перевірити</translation>
    </message>
    <message>
        <source>Nobody can tell here what it is worth. That says nothing against it.</source>
        <translation>Тут ніхто не може сказати, чого він вартий. Це не свідчить проти нього.</translation>
    </message>
    <message>
        <source>Take Over Its Sign-Offs</source>
        <translation>Перейняти його погодження</translation>
    </message>
    <message>
        <source>Look at Whom the Repository Believes…</source>
        <translation>Переглянути, кому довіряє репозиторій…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Verdict on %1: %2. %3</source>
        <translation>Висновок щодо %1: %2. %3</translation>
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
        <translation>Умови</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>Що ще слід знати</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Погодження</translation>
    </message>
    <message>
        <source>? Cannot check</source>
        <translation>? Неможливо перевірити</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>%1 неможливо перевірити: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Choose the Clone…</source>
        <translation>Вибрати клон…</translation>
    </message>
    <message>
        <source>Opens the repository that the packet is of, and verifies it there</source>
        <translation>Відкриває репозиторій, якому належить пакет, і перевіряє його там</translation>
    </message>
</context>
<context>
    <name>ui::VoteText</name>
    <message>
        <source>%1 would accept it</source>
        <translation>%1 — за прийняття</translation>
    </message>
    <message>
        <source>%1 would accept it with a plan</source>
        <translation>%1 — за прийняття з планом</translation>
    </message>
    <message>
        <source>%1 would reject it</source>
        <translation>%1 — за відхилення</translation>
    </message>
    <message>
        <source>%1 would defer it</source>
        <translation>%1 — за відкладення</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Застарілий</translation>
    </message>
    <message>
        <source>The change said something else then.</source>
        <translation>Тоді зміна мала інший зміст.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Передано: %1.</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Ніхто не голосував</translation>
    </message>
</context>
<context>
    <name>ui::VotesPanel</name>
    <message>
        <source>%1: %2. Your vote: %3.</source>
        <translation>%1: %2. Ваш голос: %3.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Ваші голоси</translation>
    </message>
    <message>
        <source>Save for somebody…</source>
        <translation>Зберегти для когось…</translation>
    </message>
    <message>
        <source>Hand over by git</source>
        <translation>Передати через git</translation>
    </message>
    <message>
        <source>One key for each change. Nobody sees it before you hand it over, and it decides nothing.</source>
        <translation>Одна клавіша на кожну зміну. Голосу ніхто не бачить до передавання, і він нічого не вирішує.</translation>
    </message>
    <message>
        <source>A, W, R and D vote on the change that is chosen.</source>
        <translation>A, W, R і D голосують щодо вибраної зміни.</translation>
    </message>
    <message>
        <source>Writes the votes into your journal of this review.</source>
        <translation>Записує голоси до вашого журналу цього огляду.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>З планом</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Відкласти</translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Import Votes</source>
        <translation>Імпортувати голоси</translation>
    </message>
    <message>
        <source>Votes (*.votes.json)</source>
        <translation>Голоси (*.votes.json)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>Імпортовано %n голос (%1).</numerusform>
            <numerusform>Імпортовано %n голоси (%1).</numerusform>
            <numerusform>Імпортовано %n голосів (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand Over My Votes</source>
        <translation>Передати мої голоси</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n голос записано у вашому журналі: його слід закомітити й надіслати (push).</numerusform>
            <numerusform>%n голоси записано у вашому журналі: його слід закомітити й надіслати (push).</numerusform>
            <numerusform>%n голосів записано у вашому журналі: його слід закомітити й надіслати (push).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message>
        <source>What does this change break, and who says yes?</source>
        <translation>Що ламає ця зміна, і хто каже «так»?</translation>
    </message>
    <message>
        <source>Open a spec repository</source>
        <translation>Відкрити репозиторій контрактів</translation>
    </message>
    <message>
        <source>Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed.</source>
        <translation>Перетягніть сюди теку або контракт. Нічого не вивантажується, і нічого в них не змінюється.</translation>
    </message>
    <message>
        <source>Try it now: three minutes</source>
        <translation>Спробувати зараз: три хвилини</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Базова версія…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Кандидат…</translation>
    </message>
    <message>
        <source>&amp;Packet…</source>
        <translation>&amp;Пакет…</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Перевірити пакет</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf packet.json)</source>
        <translation>Пакети (*.packet *.pdf packet.json)</translation>
    </message>
    <message>
        <source>Compare two files without a repository:</source>
        <translation>Порівняти два файли без репозиторію:</translation>
    </message>
    <message>
        <source>Verify a packet:</source>
        <translation>Перевірити пакет:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Де тепер %1?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Який файл?</translation>
    </message>
</context>
<context>
    <name>ui::WhyPart</name>
    <message>
        <source>Hide witness ▴</source>
        <translation>Сховати доказ ▴</translation>
    </message>
    <message>
        <source>Show witness ▾</source>
        <translation>Показати доказ ▾</translation>
    </message>
</context>
<context>
    <name>ui::WindowGuide</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its name, and the keyboard map in the Help menu has all keys.</source>
        <translation>F6 переходить до наступної панелі, Tab — до наступного елемента. Ctrl+K знаходить кожну дію за назвою, а карта клавіш у меню «Довідка» містить усі клавіші.</translation>
    </message>
    <message>
        <source>No rule speaks of what stands here.</source>
        <translation>Жодне правило не говорить про те, що тут.</translation>
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
        <translation>%1, %2 і %3 — Countersign</translation>
    </message>
    <message>
        <source>%1 and %2 — Countersign</source>
        <translation>%1 і %2 — Countersign</translation>
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
        <translation>Це дійсне в базовій версії, а кандидат відхиляє: %1</translation>
    </message>
    <message>
        <source>This is valid in the candidate, and the baseline refuses it: %1</source>
        <translation>Це дійсне в кандидаті, а базова версія відхиляє: %1</translation>
    </message>
</context>
<context>
    <name>ui::WireLens</name>
    <message>
        <source>Part of the operation</source>
        <translation>Частина операції</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова версія</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Example of the baseline</source>
        <translation>Приклад базової версії</translation>
    </message>
    <message>
        <source>Example of the candidate</source>
        <translation>Приклад кандидата</translation>
    </message>
    <message>
        <source>The value that proves it</source>
        <translation>Значення, яке це доводить</translation>
    </message>
    <message>
        <source>Nothing of this change travels: there is no example to show.</source>
        <translation>Нічого з цієї зміни не передається: прикладу показати немає.</translation>
    </message>
    <message>
        <source>%1: no example could be made that the contract itself calls valid.</source>
        <translation>%1: не вдалося створити приклад, який сам контракт вважає дійсним.</translation>
    </message>
    <message>
        <source>%1: there is no example of the baseline.</source>
        <translation>%1: прикладу базової версії немає.</translation>
    </message>
    <message>
        <source>%1: there is no example of the candidate.</source>
        <translation>%1: прикладу кандидата немає.</translation>
    </message>
    <message>
        <source>%1: the examples are the same on both sides.</source>
        <translation>%1: приклади однакові з обох боків.</translation>
    </message>
</context>
<context>
    <name>ui::WirePane</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Як надсилається</translation>
    </message>
    <message>
        <source>Nothing of what stands at the caret travels by itself.</source>
        <translation>Ніщо з того, що біля курсора, не передається само.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Невідомо: %1</translation>
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
    <message>
        <source>Comparing</source>
        <translation>Порівняння</translation>
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
        <translation>Показано попереднє порівняння.</translation>
    </message>
    <message>
        <source>You are looking backwards: what was the candidate is the baseline now.</source>
        <translation>Ви дивитеся назад: те, що було кандидатом, тепер є базовою версією.</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <translation>До &amp;помилки</translation>
    </message>
</context>
</TS>

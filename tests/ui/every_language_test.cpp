// SPDX-License-Identifier: Apache-2.0
// What people of any language see of a repository: words that do not fit end in an ellipsis, or go on below.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "tests/ui/picture.h"
#include "ui/editor/editor_view.h"
#include "ui/main_window.h"
#include "ui/packet/packet_view.h"

#include <QAction>
#include <QSettings>

class EveryLanguageTest : public QObject {
    Q_OBJECT
private slots:
    void everyPageHasRoom_data();
    void everyPageHasRoom();

private:
    static QStringList cutWordsOf(ui::MainWindow& window, const QString& name);
};

void EveryLanguageTest::everyPageHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("smallest") << QSize(720, 480) << 100;
    QTest::newRow("usual") << QSize(1280, 720) << 100;
    QTest::newRow("smallest, all of twice the size") << QSize(1440, 960) << 200;
    QTest::newRow("usual, text of twice the size") << QSize(1280, 720) << 200;
}

void EveryLanguageTest::everyPageHasRoom()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QSettings().clear();
    const test::LargerText text(percent);
    const test::LongerWords words;
    const test::ScratchFolder folder;
    ui::MainWindow window(ui::SamplePlace {test::sourceFolder() / "resources" / "sample", folder / "sample"});
    window.resize(size);
    window.show();
    window.commands().action(ui::CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().standing() && !window.workspace().isBusy(), 60'000);
    QCOMPARE(window.size(), size);
    QStringList cut;
    for (const ui::PageId page : ui::AllPages) {
        window.showPage(page);
        ui::PacketDesk& packet = window.findChild<ui::PacketView*>()->desk();
        QTRY_VERIFY(packet.draft() && !packet.isDrafting());
        QTRY_VERIFY(page != ui::PageId::Edit || window.findChild<ui::EditorView*>()->file());
        QCoreApplication::processEvents();
        cut << cutWordsOf(window, QStringLiteral("%1-page%2").arg(QTest::currentDataTag()).arg(int(page)));
    }
    window.commands().action(ui::CommandId::ShowDrawer)->trigger();
    cut << cutWordsOf(window, QStringLiteral("%1-drawer").arg(QTest::currentDataTag()));
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
}

/// With the inspector and without, where there is one.
QStringList EveryLanguageTest::cutWordsOf(ui::MainWindow& window, const QString& name)
{
    QStringList cut;
    const QAction* inspector = window.commands().action(ui::CommandId::ShowInspector);
    for (const char* which : {"a", "b"}) {
        test::picture(window, QString("longer " + name + which).remove(',').replace(' ', '-'));
        // A word that came just now gets its room with the next layout.
        QStringList words;
        const bool isWhole =
            QTest::qWaitFor([&] { return (words = test::cutWords(window)).isEmpty(); }, 1000);
        for (const QString& each : isWhole ? QStringList() : words)
            cut << name + ": " + each;
        if (inspector->isEnabled())
            window.commands().action(ui::CommandId::ShowInspector)->trigger();
    }
    return cut;
}

COUNTERSIGN_TEST(EveryLanguageTest)
#include "every_language_test.moc"

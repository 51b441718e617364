// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text_view/unsaved_folder.h"

#include <chrono>

namespace fs = std::filesystem;

class UnsavedFolderTest : public QObject {
    Q_OBJECT
private slots:
    void holdsEveryByte_data();
    void holdsEveryByte();
    void readsWhatTheFirstFormatHolds();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void nobodyElseReadsIt();
    void aRunThatGoesOnIsLeftAlone();
    void findsWhatAnEndedRunLeft();
    void whatWasTypedLastComesLast();
    void findsOnlyTextsOfThisTree();
    void halfAWrittenTextGoes();
    void leavesNothingWhenAllIsRemoved();

private:
    /// As if a run had been killed: its folder stays, its lock names nobody.
    void leaveBehind(const std::string& run, const ui::UnsavedText& text)
    {
        m_folder->write(run + "/" + ui::nameOfUnsaved(text.root, text.path), ui::writeUnsaved(text));
    }

private slots:
    void init() { m_folder = std::make_unique<test::ScratchFolder>(); }

private:
    std::unique_ptr<test::ScratchFolder> m_folder;
    const ui::UnsavedText m_text {"/home/olena/orders", "api/orders.yaml", "a: 1\r\n"};
};

void UnsavedFolderTest::holdsEveryByte_data()
{
    QTest::addColumn<ui::UnsavedText>("text");
    QTest::newRow("usual") << m_text;
    QTest::newRow("empty") << ui::UnsavedText {"/r", "a.yaml", ""};
    QTest::newRow("begun from") << ui::UnsavedText {"/r", "a.yaml", "x", std::string(64, 'a')};
    QTest::newRow("line ends in the names") << ui::UnsavedText {"/r\n/s", "a\nb%0A.yaml", "x\n"};
    QTest::newRow("not UTF-8") << ui::UnsavedText {"/r\xE9", "\xE9.yaml", std::string("\xE9\0x", 3)};
}

void UnsavedFolderTest::holdsEveryByte()
{
    QFETCH(ui::UnsavedText, text);
    QVERIFY(ui::readUnsaved(ui::writeUnsaved(text)) == text);
}

void UnsavedFolderTest::readsWhatTheFirstFormatHolds()
{
    const auto text = ui::readUnsaved("countersign unsaved text 1\n/r\na.yaml\nx\ny\n");
    QVERIFY(text == (ui::UnsavedText {"/r", "a.yaml", "x\ny\n"}));
}

void UnsavedFolderTest::refusesOtherFiles_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("empty") << std::string();
    QTest::newRow("something else") << std::string("a: 1\nb: 2\nc: 3\n");
    QTest::newRow("another format") << std::string("countersign unsaved text 3\n/r\na\nb\nx");
    QTest::newRow("cut off in the heading") << std::string("countersign unsaved text 1\n/r");
}

void UnsavedFolderTest::refusesOtherFiles()
{
    QFETCH(std::string, bytes);
    QVERIFY(!ui::readUnsaved(bytes).has_value());
}

void UnsavedFolderTest::nobodyElseReadsIt()
{
    ui::UnsavedFolder unsaved(m_folder->path(), "run");
    QVERIFY(unsaved.write(m_text).has_value());
    const auto file = *m_folder / "run" / ui::nameOfUnsaved(m_text.root, m_text.path);
    QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void UnsavedFolderTest::aRunThatGoesOnIsLeftAlone()
{
    ui::UnsavedFolder unsaved(m_folder->path(), "run");
    QVERIFY(unsaved.write(m_text).has_value());
    QVERIFY(ui::findAbandoned(m_folder->path(), m_text.root).empty());
}

void UnsavedFolderTest::findsWhatAnEndedRunLeft()
{
    leaveBehind("ended", m_text);
    auto found = ui::findAbandoned(m_folder->path(), m_text.root);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found.front().text == m_text);
    // Another window of ours does not offer it a second time.
    QVERIFY(ui::findAbandoned(m_folder->path(), m_text.root).empty());
    ui::removeAbandoned(std::move(found.front()));
    QVERIFY(!fs::exists(*m_folder / "ended"));
}

void UnsavedFolderTest::whatWasTypedLastComesLast()
{
    ui::UnsavedText newer = m_text;
    newer.bytes = "a: 2\n";
    leaveBehind("run-1", newer);
    leaveBehind("run-2", m_text);
    const fs::path older = m_folder->path() / "run-2" / ui::nameOfUnsaved(m_text.root, m_text.path);
    fs::last_write_time(older, fs::last_write_time(older) - std::chrono::minutes(1));
    const auto found = ui::findAbandoned(m_folder->path(), m_text.root);
    QCOMPARE(found.size(), 2U);
    QVERIFY(found.back().text == newer);
}

void UnsavedFolderTest::findsOnlyTextsOfThisTree()
{
    leaveBehind("ended", m_text);
    leaveBehind("ended", {"/elsewhere", "a.yaml", "x"});
    auto found = ui::findAbandoned(m_folder->path(), m_text.root);
    QCOMPARE(found.size(), 1U);
    ui::removeAbandoned(std::move(found.front()));
    QCOMPARE(ui::findAbandoned(m_folder->path(), "/elsewhere").size(), 1U);
}

void UnsavedFolderTest::halfAWrittenTextGoes()
{
    leaveBehind("ended", m_text);
    m_folder->write("ended/x.unsaved.AbC123", ui::writeUnsaved({m_text.root, "half.yaml", "ha"}));
    QCOMPARE(ui::findAbandoned(m_folder->path(), m_text.root).size(), 1U);
    QVERIFY(!fs::exists(*m_folder / "ended/x.unsaved.AbC123"));
}

void UnsavedFolderTest::leavesNothingWhenAllIsRemoved()
{
    {
        ui::UnsavedFolder unsaved(m_folder->path(), "run");
        QVERIFY(unsaved.write(m_text).has_value());
        unsaved.remove(m_text.root, m_text.path);
    }
    QVERIFY(fs::is_empty(m_folder->path()));
}

COUNTERSIGN_TEST(UnsavedFolderTest)
#include "unsaved_folder_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/recovery.h"

#include <QSignalSpy>

namespace fs = std::filesystem;

class RecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsWhatIsUnsavedWithinTwoSeconds();
    void isOnTheDiskBeforeTheSessionEnds();
    void theUsersFileIsNotTouched();
    void savedTextsAreNotKept();
    void whatIsTypedDuringASavingIsBegunFromWhatWasSaved();
    void undoneTextsAreNotKept();
    void bringsBackWhatWasLeft();
    void whatIsBroughtBackIsKeptAgain();
    void discardsForGood();
    void whatEqualsTheFileIsNoNews();
    void bringsBackATextWhoseFileIsGone();
    void whatWasChangedOutsideSinceIsNotSavedOver();
    void asksAgainAfterASecondEnd();
    void whatIsAsItWasBegunFromIsSaved();
    void saysWhenItCannotKeep();

private:
    ui::EditedText& edit(const std::string& bytes = "a: 1\n");
    void leaveBehind(const std::string& bytes, const std::string& begunFrom = {});
    std::vector<std::string> kept() const;
    void look();

    std::unique_ptr<test::ScratchFolder> m_tree;
    std::unique_ptr<test::ScratchFolder> m_state;
    std::unique_ptr<ui::EditedTexts> m_texts;
    std::unique_ptr<ui::Recovery> m_recovery;
};

void RecoveryTest::init()
{
    m_tree = std::make_unique<test::ScratchFolder>();
    m_state = std::make_unique<test::ScratchFolder>();
    m_texts = std::make_unique<ui::EditedTexts>();
    m_texts->setRoot(m_tree->path());
    m_recovery = std::make_unique<ui::Recovery>(*m_texts, m_state->path(), "run");
}

void RecoveryTest::cleanup()
{
    m_recovery.reset();
    m_texts.reset();
}

ui::EditedText& RecoveryTest::edit(const std::string& bytes)
{
    m_tree->write("a.yaml", bytes);
    return m_texts->edit("a.yaml", core::SourceText::make(bytes, "a.yaml"));
}

void RecoveryTest::leaveBehind(const std::string& bytes, const std::string& begunFrom)
{
    m_state->write("ended/" + ui::nameOfUnsaved(m_tree->path(), "a.yaml"),
        ui::writeUnsaved({m_tree->path(), "a.yaml", bytes, begunFrom}));
}

/// The unsaved texts on the disk, whoever wrote them.
std::vector<std::string> RecoveryTest::kept() const
{
    std::vector<std::string> texts;
    std::error_code failed;
    for (const auto& entry : fs::recursive_directory_iterator(m_state->path(), failed)) {
        if (entry.path().extension() == ui::UnsavedExtension)
            texts.push_back(ui::readUnsaved(test::readFile(entry.path())).value().bytes);
    }
    return texts;
}

void RecoveryTest::look()
{
    QSignalSpy found(m_recovery.get(), &ui::Recovery::found);
    m_recovery->look();
    QTRY_COMPARE(found.count(), 1);
}

void RecoveryTest::keepsWhatIsUnsavedWithinTwoSeconds()
{
    edit().type({{0, 0}, "x"}, 1, this);
    QVERIFY(kept().empty());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), std::vector<std::string> {"xa: 1\n"}, 3000);
}

void RecoveryTest::isOnTheDiskBeforeTheSessionEnds()
{
    edit().type({{0, 0}, "x"}, 1, this);
    m_recovery->writeBeforeTheEnd();
    QCOMPARE(kept(), std::vector<std::string> {"xa: 1\n"});
    m_texts->find("a.yaml")->type({{1, 1}, "y"}, 2, this);
    m_recovery->writeBeforeTheEnd();
    QCOMPARE(kept(), std::vector<std::string> {"xya: 1\n"});
}

void RecoveryTest::theUsersFileIsNotTouched()
{
    edit().type({{0, 0}, "x"}, 1, this);
    m_recovery->writeNow();
    QTRY_VERIFY(!kept().empty());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: 1\n"));
}

void RecoveryTest::savedTextsAreNotKept()
{
    edit().type({{0, 0}, "x"}, 1, this);
    m_recovery->writeNow();
    QTRY_VERIFY(!kept().empty());
    m_texts->save("a.yaml");
    QTRY_VERIFY(kept().empty());
}

void RecoveryTest::whatIsTypedDuringASavingIsBegunFromWhatWasSaved()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "x"}, 1, this);
    m_texts->save("a.yaml");
    text.type({{1, 1}, "y"}, 2, this);
    m_recovery->writeNow();
    const auto begunFrom = [this] {
        for (const auto& entry : fs::recursive_directory_iterator(m_state->path()))
            if (entry.path().extension() == ui::UnsavedExtension)
                return ui::readUnsaved(test::readFile(entry.path())).value().begunFrom;
        return std::string();
    };
    QTRY_COMPARE(begunFrom(), core::sha256Hex("xa: 1\n"));
    QCOMPARE(kept(), std::vector<std::string> {"xya: 1\n"});
}

void RecoveryTest::undoneTextsAreNotKept()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "x"}, 1, this);
    m_recovery->writeNow();
    QTRY_VERIFY(!kept().empty());
    text.steps().undo();
    QTRY_VERIFY(kept().empty());
}

void RecoveryTest::bringsBackWhatWasLeft()
{
    m_tree->write("a.yaml", "a: 1\n");
    leaveBehind("a: 1\nb: 2\n");
    look();
    QCOMPARE(m_recovery->pending().front().onDisk->bytes(), std::string_view("a: 1\n"));
    m_recovery->keep();
    ui::EditedText& text = *m_texts->find("a.yaml");
    QCOMPARE(text.bytes(), std::string_view("a: 1\nb: 2\n"));
    QVERIFY(text.isDirty());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: 1\n"));
    text.steps().undo();
    QCOMPARE(text.bytes(), std::string_view("a: 1\n"));
}

void RecoveryTest::whatIsBroughtBackIsKeptAgain()
{
    m_tree->write("a.yaml", "a: 1\n");
    leaveBehind("a: 2\n");
    look();
    m_recovery->keep();
    QTRY_VERIFY(!fs::exists(*m_state / "ended"));
    QCOMPARE(kept(), std::vector<std::string> {"a: 2\n"});
}

void RecoveryTest::discardsForGood()
{
    m_tree->write("a.yaml", "a: 1\n");
    leaveBehind("a: 2\n");
    look();
    m_recovery->discard();
    QVERIFY(m_recovery->pending().empty());
    QVERIFY(kept().empty());
    QCOMPARE(m_texts->find("a.yaml"), nullptr);
}

void RecoveryTest::whatEqualsTheFileIsNoNews()
{
    m_tree->write("a.yaml", "a: 2\n");
    leaveBehind("a: 2\n");
    QSignalSpy found(m_recovery.get(), &ui::Recovery::found);
    m_recovery->look();
    QTRY_VERIFY(kept().empty());
    QTest::qWait(0);
    QVERIFY(found.empty());
}

void RecoveryTest::bringsBackATextWhoseFileIsGone()
{
    leaveBehind("a: 2\n");
    look();
    m_recovery->keep();
    m_texts->save("a.yaml");
    QTRY_VERIFY(!m_texts->isDirty());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: 2\n"));
}

void RecoveryTest::whatWasChangedOutsideSinceIsNotSavedOver()
{
    m_tree->write("a.yaml", "a: 1\nb: theirs\n");
    leaveBehind("a: mine\n", core::sha256Hex("a: 1\n"));
    look();
    QVERIFY(m_recovery->pending().front().isOlder);
    m_recovery->keep();
    ui::EditedText& text = *m_texts->find("a.yaml");
    QVERIFY(text.foreign());
    QCOMPARE(text.foreign()->bytes(), std::string_view("a: 1\nb: theirs\n"));
    m_texts->save("a.yaml");
    m_texts->saveAll();
    QVERIFY(!m_texts->isSaving());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: 1\nb: theirs\n"));
    text.keepAgainstForeign();
    m_texts->save("a.yaml");
    QTRY_COMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: mine\n"));
}

void RecoveryTest::asksAgainAfterASecondEnd()
{
    m_tree->write("a.yaml", "a: 1\nb: theirs\n");
    leaveBehind("a: mine\n", core::sha256Hex("a: 1\n"));
    look();
    m_recovery->keep();
    QTRY_VERIFY(!fs::exists(*m_state / "ended"));
    m_recovery = std::make_unique<ui::Recovery>(*m_texts, m_state->path(), "next");
    m_texts->setRoot({});
    m_texts->setRoot(m_tree->path());
    look();
    QVERIFY(m_recovery->pending().front().isOlder);
}

void RecoveryTest::whatIsAsItWasBegunFromIsSaved()
{
    m_tree->write("a.yaml", "a: 1\n");
    leaveBehind("a: mine\n", core::sha256Hex("a: 1\n"));
    // Touched, but as it was.
    fs::last_write_time(*m_tree / "a.yaml", fs::file_time_type::clock::now() + std::chrono::hours(1));
    look();
    QVERIFY(!m_recovery->pending().front().isOlder);
    m_recovery->keep();
    QVERIFY(!m_texts->find("a.yaml")->foreign());
    m_texts->save("a.yaml");
    QTRY_COMPARE(test::readFile(*m_tree / "a.yaml"), std::string("a: mine\n"));
}

void RecoveryTest::saysWhenItCannotKeep()
{
    m_recovery = std::make_unique<ui::Recovery>(*m_texts, m_state->write("file", "not a folder"), "run");
    QSignalSpy failed(m_recovery.get(), &ui::Recovery::failed);
    edit().type({{0, 0}, "x"}, 1, this);
    m_recovery->writeNow();
    QTRY_COMPARE(failed.count(), 1);
}

COUNTERSIGN_TEST(RecoveryTest)
#include "recovery_test.moc"

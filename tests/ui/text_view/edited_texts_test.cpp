// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text_view/edited_texts.h"

#include <QSignalSpy>

#include <csignal>
#include <filesystem>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

class EditedTextsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_texts.reset(); }
    void oneTextForEverybody();
    void tellsTheTextAMomentLater();
    void appliesARecipeAsOneStep();
    void refusesARecipeForAnotherText();
    void savesEveryByte_data();
    void savesEveryByte();
    void savingKeepsPermissions();
    void savingKeepsALink();
    void savesAllThatChanged();
    void staysDirtyWhenTypedIntoMeanwhile();
    void doesNotOverwriteWhatSomebodyElseWrote();
    void saysWhyItCannotSave();
    void savingKeepsALinkThatLeadsNowhere();
    void savingKeepsHardLinks();
    void savingKeepsTheOwner();
    void aReadOnlyFileIsLeftAlone();
    void aReadOnlyFileIsMadeWritableOnDemand();
    void aFullDiskLeavesTheFileWhole();
    void aFolderThatIsGoneIsNotMadeAnew();
    void aFolderThatWasRemovedIsMadeAnew();
    void savesACopyElsewhere();
    void aCopyDoesNotGetAroundTheRules();
    void closingTakesTheUnsavedTextBack();
    void anotherRootForgetsAllTexts();

private:
    ui::EditedText& edit(const std::string& path, const std::string& bytes);
    void type(const std::string& path, const std::string& text);
    void save(const std::string& path);

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::unique_ptr<ui::EditedTexts> m_texts;
};

void EditedTextsTest::init()
{
    m_folder = std::make_unique<test::ScratchFolder>();
    m_texts = std::make_unique<ui::EditedTexts>();
    m_texts->setRoot(m_folder->path());
}

ui::EditedText& EditedTextsTest::edit(const std::string& path, const std::string& bytes)
{
    m_folder->write(path, bytes);
    return m_texts->edit(path, core::SourceText::make(bytes, path));
}

void EditedTextsTest::type(const std::string& path, const std::string& text)
{
    static std::uint64_t gesture = 0;
    m_texts->find(path)->type({{0, 0}, text}, ++gesture, this);
}

void EditedTextsTest::save(const std::string& path)
{
    m_texts->save(path);
    QTRY_VERIFY(!m_texts->find(path)->isDirty());
}

void EditedTextsTest::oneTextForEverybody()
{
    ui::EditedText& text = edit("a.yaml", "a: 1\n");
    QCOMPARE(&m_texts->edit("a.yaml", core::SourceText::make("older")), &text);
    QCOMPARE(text.bytes(), std::string_view("a: 1\n"));
    QCOMPARE(m_texts->find("b.yaml"), nullptr);
}

void EditedTextsTest::tellsTheTextAMomentLater()
{
    edit("a.yaml", "a: 1\n");
    std::vector<std::string> told;
    connect(m_texts.get(), &ui::EditedTexts::edited, this,
        [&](const std::string& path, const std::shared_ptr<const core::SourceText>& text) {
            told.push_back(path + ": " + std::string(text->bytes()));
        });
    type("a.yaml", "x");
    type("a.yaml", "y");
    QVERIFY(told.empty());
    QTRY_COMPARE(told, std::vector<std::string> {"a.yaml: yxa: 1\n"});
}

void EditedTextsTest::appliesARecipeAsOneStep()
{
    const auto madeFor = core::SourceText::make("a: 1\n", "a.yaml");
    m_folder->write("a.yaml", "a: 1\n");
    const core::RecipeStep step {
        "a.yaml", "Put back status, deprecated", core::TextPatch::make({{{5, 5}, "status: paid\n"}}).value()};
    QVERIFY(m_texts->apply(step, madeFor).has_value());
    ui::EditedText& text = *m_texts->find("a.yaml");
    QCOMPARE(text.bytes(), std::string_view("a: 1\nstatus: paid\n"));
    QCOMPARE(text.steps().undoText(), QString("Put back status, deprecated"));
    text.steps().undo();
    QCOMPARE(text.bytes(), std::string_view("a: 1\n"));
    QVERIFY(!m_texts->isDirty());
}

void EditedTextsTest::refusesARecipeForAnotherText()
{
    edit("a.yaml", "a: 1\n");
    type("a.yaml", "x");
    const core::RecipeStep step {"a.yaml", "Put back", core::TextPatch::make({{{0, 1}, "b"}}).value()};
    const auto applied = m_texts->apply(step, core::SourceText::make("a: 1\n", "a.yaml"));
    QVERIFY(!applied.has_value());
    QCOMPARE(m_texts->find("a.yaml")->bytes(), std::string_view("xa: 1\n"));
}

void EditedTextsTest::savesEveryByte_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("line ends of two kinds") << std::string("a: 1\r\nb: 2\n");
    QTest::newRow("byte order mark") << std::string("\xEF\xBB\xBF"
                                                    "a: 1\n");
    QTest::newRow("no line end") << std::string("a: 1");
    QTest::newRow("not UTF-8") << std::string("caf\xE9: 1\n");
}

void EditedTextsTest::savesEveryByte()
{
    QFETCH(std::string, bytes);
    edit("a.yaml", bytes)
        .type({{static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(bytes.size())}, "# x"},
            1, this);
    QSignalSpy saved(m_texts.get(), &ui::EditedTexts::saved);
    save("a.yaml");
    QCOMPARE(saved.count(), 1);
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), bytes + "# x");
}

void EditedTextsTest::savingKeepsPermissions()
{
    edit("a.yaml", "a: 1\n");
    fs::permissions(*m_folder / "a.yaml", fs::perms::owner_read | fs::perms::owner_write);
    type("a.yaml", "# x\n");
    save("a.yaml");
    QCOMPARE(fs::status(*m_folder / "a.yaml").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void EditedTextsTest::savingKeepsALink()
{
    m_folder->write("real/a.yaml", "a: 1\n");
    fs::create_symlink("real/a.yaml", *m_folder / "a.yaml");
    m_texts->edit("a.yaml", core::SourceText::make("a: 1\n", "a.yaml"));
    type("a.yaml", "# x\n");
    save("a.yaml");
    QVERIFY(fs::is_symlink(*m_folder / "a.yaml"));
    QCOMPARE(test::readFile(*m_folder / "real/a.yaml"), std::string("# x\na: 1\n"));
}

void EditedTextsTest::savingKeepsALinkThatLeadsNowhere()
{
    fs::create_directory(*m_folder / "real");
    fs::create_symlink("real/a.yaml", *m_folder / "a.yaml");
    m_texts->edit("a.yaml", core::SourceText::make("", "a.yaml"));
    type("a.yaml", "# x\n");
    save("a.yaml");
    QVERIFY(fs::is_symlink(*m_folder / "a.yaml"));
    QCOMPARE(test::readFile(*m_folder / "real/a.yaml"), std::string("# x\n"));
}

/// A file of several names says the same under each.
void EditedTextsTest::savingKeepsHardLinks()
{
    edit("a.yaml", "a: 1\n");
    fs::create_hard_link(*m_folder / "a.yaml", *m_folder / "b.yaml");
    type("a.yaml", "# x\n");
    save("a.yaml");
    QVERIFY(fs::equivalent(*m_folder / "a.yaml", *m_folder / "b.yaml"));
    QCOMPARE(test::readFile(*m_folder / "b.yaml"), std::string("# x\na: 1\n"));
    QCOMPARE(std::distance(fs::directory_iterator(m_folder->path()), {}), 2);
}

void EditedTextsTest::savingKeepsTheOwner()
{
    constexpr uid_t Somebody = 12345;
    if (geteuid() != 0)
        QSKIP("only the superuser gives files away");
    edit("a.yaml", "a: 1\n");
    const std::string file = (*m_folder / "a.yaml").string();
    fs::permissions(file, fs::perms {0755});
    QCOMPARE(chown(file.c_str(), Somebody, Somebody), 0);
    type("a.yaml", "# x\n");
    save("a.yaml");
    struct stat after { };
    QCOMPARE(stat(file.c_str(), &after), 0);
    QCOMPARE(after.st_uid, Somebody);
    QCOMPARE(after.st_gid, Somebody);
    QCOMPARE(fs::status(file).permissions(), fs::perms {0755});
}

void EditedTextsTest::aReadOnlyFileIsLeftAlone()
{
    edit("a.yaml", "a: 1\n");
    fs::permissions(*m_folder / "a.yaml", fs::perms {0444});
    type("a.yaml", "# x\n");
    QSignalSpy found(m_texts.get(), &ui::EditedTexts::foundReadOnly);
    m_texts->save("a.yaml");
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(m_texts->isDirty());
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("a: 1\n"));
    QCOMPARE(fs::status(*m_folder / "a.yaml").permissions(), fs::perms {0444});
}

void EditedTextsTest::aReadOnlyFileIsMadeWritableOnDemand()
{
    edit("a.yaml", "a: 1\n");
    fs::permissions(*m_folder / "a.yaml", fs::perms {0444});
    type("a.yaml", "# x\n");
    m_texts->saveAsWritable("a.yaml");
    QTRY_VERIFY(!m_texts->isDirty());
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("# x\na: 1\n"));
    QCOMPARE(fs::status(*m_folder / "a.yaml").permissions(), fs::perms {0644});
}

void EditedTextsTest::aFullDiskLeavesTheFileWhole()
{
    edit("a.yaml", "a: 1\n");
    const std::string large(5000, '#');
    type("a.yaml", large);
    QSignalSpy failed(m_texts.get(), &ui::EditedTexts::notSaved);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little {1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    m_texts->save("a.yaml");
    const bool isTold = failed.wait();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(isTold);
    QVERIFY(!failed.front().at(1).value<core::Error>().hint.empty());
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("a: 1\n"));
    QCOMPARE(std::distance(fs::directory_iterator(m_folder->path()), {}), 1);
    QCOMPARE(m_texts->find("a.yaml")->bytes(), std::string_view(large + "a: 1\n"));
    QVERIFY(m_texts->isDirty());
    // Once there is room, the next attempt does it.
    save("a.yaml");
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), large + "a: 1\n");
}

void EditedTextsTest::aFolderThatIsGoneIsNotMadeAnew()
{
    edit("inner/a.yaml", "a: 1\n");
    type("inner/a.yaml", "# x\n");
    fs::rename(m_folder->path(), m_folder->path().string() + ".away");
    QSignalSpy failed(m_texts.get(), &ui::EditedTexts::notSaved);
    m_texts->save("inner/a.yaml");
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.front().at(1).value<core::Error>();
    QVERIFY2(error.message.ends_with("is gone"), error.message.c_str());
    QVERIFY(!fs::exists(m_folder->path()));
    fs::rename(m_folder->path().string() + ".away", m_folder->path());
    save("inner/a.yaml");
    QCOMPARE(test::readFile(*m_folder / "inner/a.yaml"), std::string("# x\na: 1\n"));
}

void EditedTextsTest::aFolderThatWasRemovedIsMadeAnew()
{
    edit("inner/a.yaml", "a: 1\n");
    type("inner/a.yaml", "# x\n");
    fs::remove_all(*m_folder / "inner");
    save("inner/a.yaml");
    QCOMPARE(test::readFile(*m_folder / "inner/a.yaml"), std::string("# x\na: 1\n"));
}

void EditedTextsTest::savesACopyElsewhere()
{
    edit("a.yaml", "a: 1\n");
    type("a.yaml", "# x\n");
    QSignalSpy copied(m_texts.get(), &ui::EditedTexts::copied);
    m_texts->saveCopy("a.yaml", *m_folder / "copy.yaml");
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(test::readFile(*m_folder / "copy.yaml"), std::string("# x\na: 1\n"));
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("a: 1\n"));
    QVERIFY(m_texts->isDirty());
}

void EditedTextsTest::aCopyDoesNotGetAroundTheRules()
{
    edit("a.yaml", "a: 1\n");
    fs::permissions(*m_folder / "a.yaml", fs::perms {0444});
    type("a.yaml", "# x\n");
    QSignalSpy found(m_texts.get(), &ui::EditedTexts::foundReadOnly);
    m_texts->saveCopy("a.yaml", *m_folder / "a.yaml");
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("a: 1\n"));
}

void EditedTextsTest::savesAllThatChanged()
{
    edit("a.yaml", "a: 1\n");
    edit("b.yaml", "b: 1\n");
    edit("c.yaml", "c: 1\n");
    type("a.yaml", "# x\n");
    type("c.yaml", "# y\n");
    m_texts->saveAll();
    QTRY_VERIFY(!m_texts->isDirty());
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("# x\na: 1\n"));
    QCOMPARE(test::readFile(*m_folder / "c.yaml"), std::string("# y\nc: 1\n"));
}

void EditedTextsTest::staysDirtyWhenTypedIntoMeanwhile()
{
    ui::EditedText& text = edit("a.yaml", "a: 1\n");
    type("a.yaml", "# x\n");
    QSignalSpy saved(m_texts.get(), &ui::EditedTexts::saved);
    m_texts->save("a.yaml");
    type("a.yaml", "# y\n");
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(text.isDirty());
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("# x\na: 1\n"));
    text.steps().undo();
    QVERIFY(!text.isDirty());
}

void EditedTextsTest::doesNotOverwriteWhatSomebodyElseWrote()
{
    ui::EditedText& text = edit("a.yaml", "a: 1\n");
    type("a.yaml", "# mine\n");
    m_folder->write("a.yaml", "a: 2\n");
    m_texts->save("a.yaml");
    QTRY_VERIFY(text.foreign());
    QCOMPARE(text.foreign()->bytes(), std::string_view("a: 2\n"));
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("a: 2\n"));
    text.keepAgainstForeign();
    save("a.yaml");
    QCOMPARE(test::readFile(*m_folder / "a.yaml"), std::string("# mine\na: 1\n"));
}

void EditedTextsTest::saysWhyItCannotSave()
{
    edit("folder/a.yaml", "a: 1\n");
    type("folder/a.yaml", "# x\n");
    fs::remove_all(*m_folder / "folder");
    m_folder->write("folder", "a file where a folder should be");
    QSignalSpy failed(m_texts.get(), &ui::EditedTexts::notSaved);
    m_texts->save("folder/a.yaml");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().at(0).value<std::string>(), std::string("folder/a.yaml"));
    QVERIFY(m_texts->isDirty());
}

void EditedTextsTest::closingTakesTheUnsavedTextBack()
{
    edit("a.yaml", "a: 1\n");
    type("a.yaml", "x");
    QSignalSpy settled(m_texts.get(), &ui::EditedTexts::settled);
    m_texts->close("a.yaml");
    QCOMPARE(settled.count(), 1);
    QCOMPARE(m_texts->find("a.yaml"), nullptr);
}

void EditedTextsTest::anotherRootForgetsAllTexts()
{
    edit("a.yaml", "a: 1\n");
    const test::ScratchFolder other;
    m_texts->setRoot(other.path());
    QVERIFY(m_texts->all().empty());
}

COUNTERSIGN_TEST(EditedTextsTest)
#include "edited_texts_test.moc"

// SPDX-License-Identifier: Apache-2.0
// What the window knows of a pair: found, found again, and kept while something better is on its way.
#include "core/document/source_text.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"
#include "tests/ui/blockade.h"
#include "ui/workspace/first_break.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>

class StudyTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void comparesTheWorkingTreeWithTheNewestVersion();
    void choosesTheMostSevereChange();
    void givesTheTextsItRead();
    void countsPacketsAfterwards();
    void judgesWhatIsBeingEdited();
    void judgesWhatIsTypedInEveryLanguage();
    void tellsOfTheCandidateBeforeItIsJudged();
    void whatWasComparedIsNotReadAgainToBeShown();
    void keepsWhatWasFoundWhileATextIsBroken();
    void keepsWhatWasFoundWhenABrokenTextIsSaved();
    void whatIsShownIsOutdatedWhileSomethingNewTakesLong();
    void anEditThatTakesLongIsToldOf();
    void aBrokenFileOnTheDiskStaysAFailureWhileAnotherIsTypedIn();
    void cancelledEditsStayOutdated();
    void whatIsCancelledIsReadAllTheSame();
    void cancelledPairIsTheOneFromBefore();
    void saysHowFarItIs();
    void looksBackwards();
    void saysWhyThereIsNoBaseline();
    void staysWhereItIsWithAnotherPair();
    void comparesTwoFilesWithoutARepository();
    void comparesTwoFoldersWithoutARepository();
    void refusesAFileBesideAFolder();

private:
    void begin();

    std::unique_ptr<test::SignedShop> m_shop;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void StudyTest::init()
{
    m_shop = std::make_unique<test::SignedShop>();
    ui::Surroundings around;
    around.now = [] { return test::DayAfter * 1000; };
    around.git.fromEnvironment = {"Ana", "ana@x.example"};
    m_workspace = std::make_unique<ui::Workspace>(std::move(around));
}

void StudyTest::cleanup()
{
    m_workspace.reset();
    m_shop.reset();
}

void StudyTest::begin()
{
    m_workspace->open(m_shop->files().path());
    QTRY_VERIFY(m_workspace->study());
    QTRY_VERIFY(!m_workspace->study()->isSoFar);
}

void StudyTest::comparesTheWorkingTreeWithTheNewestVersion()
{
    begin();
    const ui::Study& study = *m_workspace->study();
    QCOMPARE(study.check.baseline.tag, std::string("v1.0.0"));
    QVERIFY(study.isOfWorkingTree());
    QVERIFY(!study.check.candidate.isDirty);
    QCOMPARE(study.changes().size(), 1U);
}

void StudyTest::choosesTheMostSevereChange()
{
    begin();
    QCOMPARE(m_workspace->selected(), m_workspace->study()->changes().front().finding->place);
}

void StudyTest::givesTheTextsItRead()
{
    begin();
    const auto baseline = m_workspace->study()->text(core::Side::Baseline, "shop.yaml");
    QVERIFY(baseline);
    QCOMPARE(std::string(baseline->bytes()), test::shopText("string"));
    QVERIFY(!m_workspace->study()->text(core::Side::Candidate, "nowhere.yaml"));
}

void StudyTest::countsPacketsAfterwards()
{
    m_shop->store(m_shop->signedPacket());
    m_shop->files().commit("sign");
    begin();
    QCOMPARE(m_workspace->study()->packets.size(), 1U);
}

void StudyTest::judgesWhatIsBeingEdited()
{
    begin();
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::studyChanged);
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("string"), "shop.yaml"));
    QTRY_COMPARE(m_workspace->study()->changes().size(), 0U);
    QVERIFY(m_workspace->study()->isSoFar);
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    QTRY_COMPARE(m_workspace->study()->changes().size(), 1U);
    QVERIFY(m_workspace->study()->changes().front().finding->after.find("boolean") != std::string::npos);
}

void StudyTest::judgesWhatIsTypedInEveryLanguage()
{
    const std::map<std::string, std::string> typed {{"list.graphql", "type Query { a: Int b: Int }\n"},
        {"list.proto", "syntax = \"proto3\";\nmessage M { int32 a = 1; int32 b = 2; }\n"}};
    m_shop->files().write("list.graphql", "type Query { a: Int }\n");
    m_shop->files().write("list.proto", "syntax = \"proto3\";\nmessage M { int32 a = 1; }\n");
    begin();
    for (const auto& [path, text] : typed) {
        m_workspace->textEdited(path, core::SourceText::make(text, path));
        QTRY_VERIFY(m_workspace->study()->live.contains(path));
        QCOMPARE(m_workspace->study()->text(core::Side::Candidate, path)->bytes(), std::string_view(text));
    }
}

/// What is made of it alone is made meanwhile.
void StudyTest::tellsOfTheCandidateBeforeItIsJudged()
{
    begin();
    std::shared_ptr<const core::Contract> told;
    const auto before = m_workspace->study();
    connect(m_workspace.get(), &ui::Workspace::candidateRead, this,
        [&](const std::string& contract, const std::shared_ptr<const core::Contract>& read) {
            QCOMPARE(contract, before->check.contracts.front().diff.contract);
            QCOMPARE(m_workspace->study(), before);
            told = read;
        });
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    QTRY_VERIFY(m_workspace->study() != before);
    QVERIFY(told);
    QCOMPARE(m_workspace->study()->check.contracts.front().comparison->candidate, told);
}

void StudyTest::whatWasComparedIsNotReadAgainToBeShown()
{
    begin();
    m_workspace->readFile("shop.yaml");
    QTRY_VERIFY(m_workspace->file());
    const auto compared = m_workspace->study()->document(core::Side::Candidate, "shop.yaml");
    QCOMPARE(m_workspace->file()->text, compared->tree.sharedSource());
    QVERIFY(m_workspace->file()->diagnostics);
    m_shop->files().write("shop.yaml", test::shopText("boolean"));
    m_workspace->readFile("shop.yaml");
    QTRY_VERIFY(m_workspace->file()->text->bytes() == test::shopText("boolean"));
    QVERIFY(m_workspace->file()->text != compared->tree.sharedSource());
}

void StudyTest::keepsWhatWasFoundWhileATextIsBroken()
{
    begin();
    const auto before = m_workspace->study();
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    m_workspace->textEdited("shop.yaml", core::SourceText::make("openapi: [", "shop.yaml"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_workspace->hasFailed() && m_workspace->isOutdated());
    QCOMPARE(m_workspace->study(), before);
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("integer"), "shop.yaml"));
    QTRY_VERIFY(!m_workspace->isOutdated());
}

void StudyTest::keepsWhatWasFoundWhenABrokenTextIsSaved()
{
    begin();
    const auto before = m_workspace->study();
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    m_shop->files().write("shop.yaml", "openapi: 3.0.3\ninfo: {title: Shop\n");
    m_workspace->reload();
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(m_workspace->hasFailed());
    QCOMPARE(m_workspace->study(), before);
    const auto broken = ui::firstBreak({}, *before);
    QVERIFY(broken);
    QCOMPARE(broken->file, std::string("shop.yaml"));
    m_shop->files().write("shop.yaml", test::shopText("integer"));
    m_workspace->reload();
    QTRY_VERIFY(!m_workspace->isOutdated());
}

void StudyTest::whatIsShownIsOutdatedWhileSomethingNewTakesLong()
{
    begin();
    QSignalSpy outdated(m_workspace.get(), &ui::Workspace::outdatedChanged);
    test::Blockade blockade;
    m_workspace->setPair({"v1.0.0", "change"});
    QVERIFY(!m_workspace->isOutdated());
    QTRY_VERIFY(m_workspace->isOutdated());
    QVERIFY(!m_workspace->hasFailed());
    blockade.lift();
    QTRY_VERIFY(!m_workspace->isOutdated());
    QCOMPARE(outdated.size(), 2);
    QCOMPARE(m_workspace->study()->asked.candidate, std::string("change"));
}

void StudyTest::anEditThatTakesLongIsToldOf()
{
    begin();
    QSignalSpy progress(m_workspace.get(), &ui::Workspace::progressChanged);
    test::Blockade blockade;
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    QVERIFY(!m_workspace->isOutdated());
    QTRY_VERIFY(m_workspace->isOutdated());
    QVERIFY(!progress.back().front().value<ui::Progress>().what.isEmpty());
    blockade.lift();
    QTRY_VERIFY(!m_workspace->isOutdated());
    QVERIFY(progress.back().front().value<ui::Progress>().what.isEmpty());
}

void StudyTest::cancelledEditsStayOutdated()
{
    begin();
    const auto before = m_workspace->study();
    test::Blockade blockade;
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    QTRY_VERIFY(m_workspace->isOutdated());
    m_workspace->cancel();
    QVERIFY(m_workspace->isOutdated() && !m_workspace->hasFailed());
    blockade.lift();
    QCOMPARE(m_workspace->study(), before);
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    QTRY_VERIFY(!m_workspace->isOutdated());
}

/// The repository's texts are judged with what is typed, not as they were before.
void StudyTest::aBrokenFileOnTheDiskStaysAFailureWhileAnotherIsTypedIn()
{
    begin();
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    m_shop->files().write("shop.yaml", "openapi: 3.0.3\ninfo: {title: Shop\n");
    m_workspace->reload();
    QTRY_VERIFY(!failed.isEmpty() && !m_workspace->isBusy());
    failed.clear();
    m_workspace->textEdited("notes.yaml", core::SourceText::make("openapi: 3.1.0\n", "notes.yaml"));
    QTRY_VERIFY(m_workspace->liveTexts().contains("notes.yaml"));
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(m_workspace->hasFailed());
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("integer"), "shop.yaml"));
    QTRY_VERIFY(!m_workspace->hasFailed());
}

void StudyTest::whatIsCancelledIsReadAllTheSame()
{
    begin();
    const auto before = m_workspace->study();
    QSignalSpy read(m_workspace.get(), &ui::Workspace::textRead);
    test::Blockade blockade;
    m_workspace->textEdited("shop.yaml", core::SourceText::make(test::shopText("boolean"), "shop.yaml"));
    m_workspace->cancel();
    QVERIFY(m_workspace->isOutdated());
    blockade.lift();
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(m_workspace->liveTexts().contains("shop.yaml"));
    QVERIFY(m_workspace->isOutdated());
    QCOMPARE(m_workspace->study(), before);
}

void StudyTest::cancelledPairIsTheOneFromBefore()
{
    begin();
    const ui::Pair before = m_workspace->pair();
    test::Blockade blockade;
    m_workspace->setPair({"v1.0.0", "change"});
    QTRY_VERIFY(m_workspace->isOutdated());
    m_workspace->cancel();
    QCOMPARE(m_workspace->pair(), before);
    QVERIFY(!m_workspace->isOutdated());
}

void StudyTest::saysHowFarItIs()
{
    QSignalSpy progress(m_workspace.get(), &ui::Workspace::progressChanged);
    begin();
    const auto isCounted = [](const QList<QVariant>& told) {
        const auto step = told.front().value<ui::Progress>();
        return !step.what.isEmpty() && step.done > 0 && step.done == step.total;
    };
    QVERIFY(std::any_of(progress.begin(), progress.end(), isCounted));
    QVERIFY(progress.back().front().value<ui::Progress>().what.isEmpty());
}

void StudyTest::looksBackwards()
{
    begin();
    m_workspace->swapPair();
    QTRY_COMPARE(m_workspace->study()->check.candidate.revision.name, std::string("v1.0.0"));
    QCOMPARE(m_workspace->study()->changes().size(), 1U);
}

void StudyTest::saysWhyThereIsNoBaseline()
{
    test::ScratchRepository fresh;
    fresh.write("shop.yaml", test::shopText("string"));
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    m_workspace->open(fresh.path());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_workspace->study());
    QVERIFY(!failed.front().front().value<core::Error>().message.empty());
}

void StudyTest::staysWhereItIsWithAnotherPair()
{
    begin();
    const std::string place = m_workspace->selected();
    m_workspace->setPair({"v1.0.0", "change"});
    QTRY_COMPARE(m_workspace->study()->asked.candidate, std::string("change"));
    QCOMPARE(m_workspace->selected(), place);
}

void StudyTest::comparesTwoFilesWithoutARepository()
{
    const test::ScratchFolder folder;
    folder.write("one.yaml", test::shopText("string"));
    folder.write("other.yaml", test::shopText("integer"));
    m_workspace->compareFiles(folder.path() / "one.yaml", folder.path() / "other.yaml");
    QTRY_VERIFY(m_workspace->study());
    const ui::Study& study = *m_workspace->study();
    QCOMPARE(study.changes().size(), 1U);
    QVERIFY(!study.repository);
    QVERIFY(study.text(core::Side::Candidate, study.changes().front().finding->candidate->file));
    QVERIFY(!m_workspace->standing()->whyNobody.empty());
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::failed);
    m_workspace->statements().decide({m_workspace->selected()}, {.verdict = "reject"});
    QCOMPARE(failed.size(), 1);
}

void StudyTest::comparesTwoFoldersWithoutARepository()
{
    const test::ScratchFolder folder;
    folder.write("one/shop.yaml", test::shopText("string"));
    folder.write("other/shop.yaml", test::shopText("integer"));
    folder.write("other/more.yaml", test::shopText("string"));
    m_workspace->compareFiles(folder.path() / "one", folder.path() / "other");
    QTRY_VERIFY(m_workspace->study());
    QCOMPARE(m_workspace->study()->check.contracts.size(), 2U);
    QCOMPARE(m_workspace->study()->check.count(core::Severity::Breaking), 1U);
}

void StudyTest::refusesAFileBesideAFolder()
{
    const test::ScratchFolder folder;
    folder.write("one/shop.yaml", test::shopText("string"));
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    m_workspace->compareFiles(folder.path() / "one", folder.path() / "one/shop.yaml");
    QTRY_COMPARE(failed.size(), 1);
    m_workspace->compareFiles(folder.path() / "nowhere", folder.path() / "one");
    QTRY_COMPARE(failed.size(), 2);
}

COUNTERSIGN_TEST(StudyTest)
#include "study_test.moc"

// SPDX-License-Identifier: Apache-2.0
// ux.md 6, check 6, through the Stage: what the room decided belongs to a meaning and not to a text.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/meeting/stage_view.h"
#include "ui/meeting/stage_window.h"
#include "ui/workspace/workspace.h"

#include <QPushButton>

namespace {

std::string menu(const std::string& note)
{
    return "openapi: 3.1.0\ninfo: {title: Menu, version: '1'}\npaths:\n  /dishes:\n    post:\n      "
           "requestBody:\n"
           "        content:\n          application/json:\n            schema: {$ref: "
           "'#/components/schemas/Wish'}\n"
           "      responses: {'204': {description: cooked}}\ncomponents:\n  schemas:\n    Wish: "
        + note + "\n";
}

ui::Surroundings surroundingsOfTheCook()
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"Ana", "ana@x.example"};
    surroundings.now = [] { return std::int64_t {1'790'000'000'000}; };
    surroundings.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    return surroundings;
}

} // namespace

class StageDecisionsSurviveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whateverIsDoneToTheText_data();
    void whateverIsDoneToTheText();
    void aRebaseLeavesIt();
    void anotherMaxLengthMakesItStaleAndNamesBothValues();
    void theRoomKeepsWhatWentStaleByOneClick();
    void theSameKeyDecidesAgainWhatWentStale();

private:
    void open();
    void lookAgain(const std::string& wish);
    ui::StageContent content() const { return ui::stageContent(*m_run->state()); }
    bool isRejected() const;

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MeetingRun> m_run;
    std::unique_ptr<ui::StageWindow> m_stage;
};

void StageDecisionsSurviveTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("menu.yaml", menu("{type: string, maxLength: 60}"));
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_repository->branch("shorter");
    m_repository->write("menu.yaml", menu("{type: string, maxLength: 40}"));
    m_repository->commit("Listen less");
    open();
    QTest::keyClick(m_stage.get(), Qt::Key_R);
    QTRY_VERIFY(!m_workspace->statements().isWriting());
    QVERIFY(isRejected());
}

void StageDecisionsSurviveTest::cleanup()
{
    m_stage.reset();
    m_run.reset();
    m_workspace.reset();
}

void StageDecisionsSurviveTest::open()
{
    m_workspace = std::make_unique<ui::Workspace>(surroundingsOfTheCook());
    m_workspace->open(m_repository->path(), {"v1.0.0", ""});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->standing() && !m_workspace->isBusy(), 30'000);
    m_run = std::make_unique<ui::MeetingRun>(*m_workspace);
    m_run->start({});
    QVERIFY(m_run->isRunning());
    m_stage = std::make_unique<ui::StageWindow>(*m_run, *m_workspace);
    m_stage->resize(1280, 720);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
}

/// The meeting goes on while somebody works on the candidate; then the change is on the Stage once more.
void StageDecisionsSurviveTest::lookAgain(const std::string& wish)
{
    const auto before = m_workspace->study();
    if (!wish.empty())
        m_repository->write("menu.yaml", menu(wish));
    m_workspace->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->study() != before && !m_workspace->isBusy(), 30'000);
    QCOMPARE(m_run->state()->agenda.size(), 1U);
    m_run->show(0);
}

bool StageDecisionsSurviveTest::isRejected() const
{
    const ui::StageContent shown = content();
    const auto chosen = std::ranges::find_if(shown.choices, &ui::StageChoice::isChosen);
    return chosen != shown.choices.end() && chosen->verdict == "reject" && !shown.needsLook;
}

void StageDecisionsSurviveTest::whateverIsDoneToTheText_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("reformatted") << "\n      type:   'string'\n      maxLength:   40";
    QTest::newRow("keys in another order") << "{maxLength: 40, type: string}";
    QTest::newRow("split into files") << "{$ref: 'wish.yaml'}";
}

void StageDecisionsSurviveTest::whateverIsDoneToTheText()
{
    QFETCH(QString, wish);
    m_repository->write("wish.yaml", "type: string\nmaxLength: 40\n");
    lookAgain(wish.toStdString());
    QVERIFY(isRejected());
    QVERIFY2(content().state.contains("ana@x.example"), qPrintable(content().state));
}

void StageDecisionsSurviveTest::aRebaseLeavesIt()
{
    m_repository->commit("Write down what was decided");
    m_repository->checkout("main");
    m_repository->write("other.txt", "meanwhile");
    m_repository->commit("Go on");
    m_repository->checkout("shorter");
    m_repository->git({"rebase", "-q", "main"});
    lookAgain({});
    QVERIFY(isRejected());
}

void StageDecisionsSurviveTest::anotherMaxLengthMakesItStaleAndNamesBothValues()
{
    lookAgain("{type: string, maxLength: 20}");
    const ui::StageContent shown = content();
    QVERIFY(shown.needsLook);
    QVERIFY2(shown.state.contains("was 40, is 20"), qPrintable(shown.state));
    QVERIFY2(shown.state.contains("ana@x.example rejected it"), qPrintable(shown.state));
    QVERIFY(std::ranges::none_of(shown.choices, &ui::StageChoice::isChosen));
}

void StageDecisionsSurviveTest::theRoomKeepsWhatWentStaleByOneClick()
{
    const auto keep = [this] {
        for (auto* each : m_stage->findChildren<QPushButton*>())
            if (each->text() == "Keep the decision")
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(keep() && !keep()->isVisible());
    lookAgain("{type: string, maxLength: 20}");
    QVERIFY(keep()->isVisible());
    keep()->click();
    QVERIFY(isRejected());
    QVERIFY(!keep()->isVisible());
    QTRY_VERIFY2(m_run->state()->isAtSummary(), "it leads on as any other decision does");
    QCOMPARE(m_run->minutes()->rejected.size(), 1U);
    QCOMPARE(m_run->minutes()->rejected.front().state, core::DecisionState::Current);
}

void StageDecisionsSurviveTest::theSameKeyDecidesAgainWhatWentStale()
{
    lookAgain("{type: string, maxLength: 20}");
    QTest::keyClick(m_stage.get(), Qt::Key_R);
    QVERIFY(isRejected());
}

COUNTERSIGN_TEST(StageDecisionsSurviveTest)
#include "stage_decisions_survive_test.moc"

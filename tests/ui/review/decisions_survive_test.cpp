// SPDX-License-Identifier: Apache-2.0
// A decision belongs to a meaning: whatever is done to the text leaves it, and a new meaning makes it stale.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/models/agenda_model.h"
#include "ui/models/agenda_words.h"
#include "ui/workspace/workspace.h"

namespace {

std::string orders(const std::string& note)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: '1'}\npaths:\n  /orders:\n    post:\n      "
           "requestBody:\n"
           "        content:\n          application/json:\n            schema: {$ref: "
           "'#/components/schemas/Note'}\n"
           "      responses: {'200': {description: ok}}\ncomponents:\n  schemas:\n    Note: "
        + note + "\n";
}

ui::Surroundings surroundingsOfAna()
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"Ana", "ana@x.example"};
    surroundings.now = [] { return std::int64_t {1'790'000'000'000}; };
    surroundings.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    return surroundings;
}

} // namespace

class DecisionsSurviveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_workspace.reset(); }
    void whateverIsDoneToTheText_data();
    void whateverIsDoneToTheText();
    void aNewMeaningMakesItStaleAndNamesBothValues();
    void aRebaseLeavesIt();

private:
    void look();
    core::DecisionState state() const;

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void DecisionsSurviveTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("orders.yaml", orders("{type: string, maxLength: 40}"));
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_repository->branch("shorter");
    m_repository->write("orders.yaml", orders("{type: string, maxLength: 20}"));
    m_repository->commit("Allow less");
    m_workspace = std::make_unique<ui::Workspace>(surroundingsOfAna());
    m_workspace->open(m_repository->path(), {"v1.0.0", ""});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->standing() && !m_workspace->isBusy(), 30'000);
    const auto changes = m_workspace->study()->changes();
    QCOMPARE(changes.size(), std::size_t {1});
    m_workspace->statements().decide(
        {changes.front().finding->place}, {.verdict = "reject", .reason = "too short"});
    QTRY_VERIFY(!m_workspace->statements().isWriting());
}

void DecisionsSurviveTest::look()
{
    const auto before = m_workspace->study();
    m_workspace->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->study() != before && !m_workspace->isBusy(), 30'000);
}

core::DecisionState DecisionsSurviveTest::state() const
{
    return m_workspace->standing()->review.findings.front().state;
}

void DecisionsSurviveTest::whateverIsDoneToTheText_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("reformatted") << "\n      type:   'string'\n      maxLength:   20";
    QTest::newRow("keys in another order") << "{maxLength: 20, type: string}";
    QTest::newRow("split into files") << "{$ref: 'note.yaml'}";
}

void DecisionsSurviveTest::whateverIsDoneToTheText()
{
    QFETCH(QString, note);
    m_repository->write("note.yaml", "type: string\nmaxLength: 20\n");
    m_repository->write("orders.yaml", orders(note.toStdString()));
    look();
    QCOMPARE(m_workspace->standing()->review.findings.size(), std::size_t {1});
    QCOMPARE(state(), core::DecisionState::Current);
}

void DecisionsSurviveTest::aNewMeaningMakesItStaleAndNamesBothValues()
{
    m_repository->write("orders.yaml", orders("{type: string, maxLength: 10}"));
    look();
    QCOMPARE(state(), core::DecisionState::Stale);
    ui::AgendaModel agenda;
    agenda.show(m_workspace->standing());
    const QModelIndex item = agenda.index(0, 0, agenda.index(0, 0));
    QCOMPARE(agenda.index(0, 0).data().toString(), "Changed after it was decided");
    QCOMPARE(ui::agendaAbout(*agenda.itemAt(item)), "its candidate was 20, is 10");
    m_workspace->statements().keepDecision(agenda.itemAt(item)->key());
    QCOMPARE(state(), core::DecisionState::Current);
}

void DecisionsSurviveTest::aRebaseLeavesIt()
{
    m_repository->commit("Say it");
    m_repository->checkout("main");
    m_repository->write("other.txt", "meanwhile");
    m_repository->commit("Go on");
    m_repository->checkout("shorter");
    m_repository->git({"rebase", "-q", "main"});
    look();
    QCOMPARE(state(), core::DecisionState::Current);
}

COUNTERSIGN_TEST(DecisionsSurviveTest)
#include "decisions_survive_test.moc"

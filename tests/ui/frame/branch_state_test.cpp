// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/frame/branch_label.h"
#include "ui/frame/notice_stack.h"

#include <QAction>
#include <QSignalSpy>

namespace {

constexpr const char* Shop = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n";

ui::BranchState stateOf(const std::filesystem::path& folder)
{
    return ui::branchStateOf(*core::Repository::open(folder), {});
}

} // namespace

class BranchStateTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void namesTheBranch();
    void saysWhereItStandsWithoutABranch();
    void countsWhatTheOtherSideDoesNotHave();
    void saysThatTheMainLineMoved();

private:
    std::unique_ptr<test::ScratchRepository> m_repository;
};

void BranchStateTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", Shop);
    m_repository->commit("Begin");
}

void BranchStateTest::namesTheBranch()
{
    QCOMPARE(ui::branchText(stateOf(m_repository->path())), QStringLiteral("main"));
    QCOMPARE(ui::branchText({}), QString());
}

void BranchStateTest::saysWhereItStandsWithoutABranch()
{
    m_repository->git({"checkout", "-q", "--detach"});
    const QString text = ui::branchText(stateOf(m_repository->path()));
    QVERIFY2(text.startsWith("no branch, at "), qPrintable(text));
}

void BranchStateTest::countsWhatTheOtherSideDoesNotHave()
{
    const std::filesystem::path clone = m_repository->clone("clone");
    QCOMPARE(ui::spokenBranch(stateOf(clone)), QStringLiteral("main, the same as origin/main"));
    m_repository->write("one", "1");
    m_repository->commit("One");
    m_repository->write("two", "2");
    m_repository->commit("Two");
    m_repository->git({"commit", "-q", "--allow-empty", "-m", "Own"}, clone);
    m_repository->git({"fetch", "-q"}, clone);
    const ui::BranchState state = stateOf(clone);
    QCOMPARE(state.upstream.from, std::string("origin/main"));
    QCOMPARE(ui::branchText(state), QStringLiteral("main ↑1 ↓2"));
    QVERIFY(ui::spokenBranch(state).contains("origin/main"));
}

void BranchStateTest::saysThatTheMainLineMoved()
{
    m_repository->branch("release");
    m_repository->checkout("main");
    m_repository->write("one", "1");
    m_repository->commit("One");
    m_repository->checkout("release");
    ui::Workspace workspace;
    ui::NoticeStack notices;
    const ui::BranchLabel label(workspace, notices);
    workspace.open(m_repository->path());
    QTRY_VERIFY(notices.findChild<ui::NoticeStrip*>());
    const auto* strip = notices.findChild<ui::NoticeStrip*>();
    QVERIFY2(strip->message().startsWith("main has 1 more commit"), qPrintable(strip->message()));
    label.findChild<QAction*>()->trigger();
    QTRY_VERIFY(strip->isHidden());
    QCOMPARE(workspace.pair().baseline, std::string("main"));
}

COUNTERSIGN_TEST(BranchStateTest)
#include "branch_state_test.moc"

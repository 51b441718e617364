// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/workspace/counted_work.h"

#include <utility>
#include <vector>

class CountedWorkTest : public QObject {
    Q_OBJECT
private slots:
    void tellsOfEachPieceThatIsDone();
    void countsThePiecesOfPieces();
};

void CountedWorkTest::tellsOfEachPieceThatIsDone()
{
    std::vector<std::pair<int, int>> told;
    int done = 0;
    const auto runAll =
        ui::counted(core::runInTurn, [&](int at, int total) { told.emplace_back(at, total); });
    const std::vector<std::function<void()>> tasks(3, [&done] { ++done; });
    runAll(tasks);
    QCOMPARE(done, 3);
    QVERIFY((told == std::vector<std::pair<int, int>> {{1, 3}, {2, 3}, {3, 3}}));
}

void CountedWorkTest::countsThePiecesOfPieces()
{
    std::vector<std::pair<int, int>> told;
    const core::Executor runAll =
        ui::counted(core::runInTurn, [&](int at, int total) { told.emplace_back(at, total); });
    const std::vector<std::function<void()>> pieces(2, [] {});
    const std::vector<std::function<void()>> whole {[&] { runAll(pieces); }};
    runAll(whole);
    QVERIFY((told == std::vector<std::pair<int, int>> {{1, 3}, {2, 3}, {3, 3}}));
}

COUNTERSIGN_TEST(CountedWorkTest)
#include "counted_work_test.moc"

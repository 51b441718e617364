// SPDX-License-Identifier: Apache-2.0
#include "app/machine/parallel.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <atomic>
#include <vector>

class ParallelTest : public QObject {
    Q_OBJECT
private slots:
    void doesEveryTaskOnce_data();
    void doesEveryTaskOnce();
    void tasksMayHaveTasks();
};

void ParallelTest::doesEveryTaskOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 100})
        QTest::addRow("%d", count) << count;
}

void ParallelTest::doesEveryTaskOnce()
{
    QFETCH(const int, count);
    std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
    std::vector<std::function<void()>> tasks;
    for (std::atomic<int>& each : done)
        tasks.emplace_back([&each] { ++each; });
    machine::runInParallel(tasks);
    for (const std::atomic<int>& each : done)
        QCOMPARE(each.load(), 1);
}

void ParallelTest::tasksMayHaveTasks()
{
    std::atomic<int> done = 0;
    const std::array<std::function<void()>, 2> inner {[&] { ++done; }, [&] { ++done; }};
    const std::array<std::function<void()>, 2> outer {
        [&] { machine::runInParallel(inner); }, [&] { machine::runInParallel(inner); }};
    machine::runInParallel(outer);
    QCOMPARE(done.load(), 4);
}

COUNTERSIGN_TEST(ParallelTest)
#include "parallel_test.moc"

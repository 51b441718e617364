// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/blockade.h"
#include "ui/guarded_application.h"
#include "ui/task.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <memory>
#include <stdexcept>
#include <vector>

namespace {

/// Work that waits until the test lets it go on, and tells when it began.
struct Gate {
    QSemaphore began;
    QSemaphore open;
};

using SharedGate = std::shared_ptr<Gate>;

ui::Task<int>::Work waitAndGive(const SharedGate& gate, int result)
{
    return [gate, result](const std::stop_token&) {
        gate->began.release();
        gate->open.acquire();
        return result;
    };
}

} // namespace

class TaskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_delivered.clear(); }
    void deliversOnTheThreadThatWaits();
    void newestWins();
    void cancelledDeliversNothing();
    void destroyedDeliversNothing();
    void stopsWork_data();
    void stopsWork();
    void mayStartAgainFromDone();
    void movesResults();
    void workThatThrowsFails();
    void mistakeIsToldAndSurvived();
    void picturesDoNotWaitForWork();

private:
    ui::Task<int>::Done collect()
    {
        return [this](int result) { m_delivered.push_back(result); };
    }

    /// Lets everything that is on its way to this thread arrive.
    void settle()
    {
        ui::taskPool().waitForDone();
        QCoreApplication::processEvents();
    }

    std::vector<int> m_delivered;
};

void TaskTest::deliversOnTheThreadThatWaits()
{
    QThread* worked = nullptr;
    QThread* done = nullptr;
    ui::Task<QThread*> task([&](QThread* result) {
        worked = result;
        done = QThread::currentThread();
    });
    task.start([](const std::stop_token&) { return QThread::currentThread(); });
    QTRY_VERIFY(worked);
    QVERIFY(worked != done);
    QCOMPARE(done, QThread::currentThread());
}

void TaskTest::newestWins()
{
    ui::Task<int> task(collect());
    const auto first = std::make_shared<Gate>();
    task.start(waitAndGive(first, 1));
    first->began.acquire();
    task.start([](const std::stop_token&) { return 2; });
    QTRY_COMPARE(m_delivered, (std::vector<int> {2}));
    first->open.release();
    settle();
    QCOMPARE(m_delivered, (std::vector<int> {2}));
}

void TaskTest::cancelledDeliversNothing()
{
    ui::Task<int> task(collect());
    const auto gate = std::make_shared<Gate>();
    task.start(waitAndGive(gate, 1));
    gate->began.acquire();
    QVERIFY(task.isRunning());
    task.cancel();
    QVERIFY(!task.isRunning());
    gate->open.release();
    settle();
    QVERIFY(m_delivered.empty());
    task.start([](const std::stop_token&) { return 2; });
    QTRY_COMPARE(m_delivered, (std::vector<int> {2}));
}

void TaskTest::destroyedDeliversNothing()
{
    const auto gate = std::make_shared<Gate>();
    {
        ui::Task<int> task(collect());
        task.start(waitAndGive(gate, 1));
        gate->began.acquire();
    }
    gate->open.release();
    settle();
    QVERIFY(m_delivered.empty());
}

void TaskTest::stopsWork_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("cancelled") << 0;
    QTest::newRow("replaced") << 1;
    QTest::newRow("destroyed") << 2;
}

void TaskTest::stopsWork()
{
    QFETCH(int, how);
    const auto gate = std::make_shared<Gate>();
    auto task = std::make_unique<ui::Task<int>>(collect());
    task->start([gate](const std::stop_token& stop) {
        gate->began.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        gate->open.release();
        return 1;
    });
    gate->began.acquire();
    if (how == 0)
        task->cancel();
    else if (how == 1)
        task->start([](const std::stop_token&) { return 2; });
    else
        task.reset();
    QVERIFY(gate->open.tryAcquire(1, 10'000));
    settle();
    QCOMPARE(m_delivered, how == 1 ? std::vector<int> {2} : std::vector<int> {});
}

void TaskTest::mayStartAgainFromDone()
{
    std::unique_ptr<ui::Task<int>> task;
    task = std::make_unique<ui::Task<int>>([&](int result) {
        m_delivered.push_back(result);
        if (result < 3)
            task->start([result](const std::stop_token&) { return result + 1; });
    });
    task->start([](const std::stop_token&) { return 1; });
    QTRY_COMPARE(m_delivered, (std::vector<int> {1, 2, 3}));
}

void TaskTest::movesResults()
{
    std::unique_ptr<int> delivered;
    ui::Task<std::unique_ptr<int>> task([&](std::unique_ptr<int> result) { delivered = std::move(result); });
    task.start([](const std::stop_token&) { return std::make_unique<int>(7); });
    QTRY_VERIFY(delivered);
    QCOMPARE(*delivered, 7);
}

void TaskTest::workThatThrowsFails()
{
    std::vector<core::Error> errors;
    ui::Task<core::Result<int>> task(
        [&](const core::Result<int>& result) { errors.push_back(result.error()); });
    task.start([](const std::stop_token&) -> core::Result<int> { throw std::runtime_error("a stray null"); });
    QTRY_COMPARE(errors.size(), std::size_t(1));
    QVERIFY(errors[0].message.ends_with("a stray null"));
    task.start([](const std::stop_token&) -> core::Result<int> { throw std::bad_alloc(); });
    QTRY_COMPARE(errors.size(), std::size_t(2));
    QCOMPARE(errors[1].code, core::ErrorCode::TooLarge);
}

/// A result that cannot say no: the application does, and goes on.
void TaskTest::mistakeIsToldAndSurvived()
{
    QSignalSpy faults(static_cast<ui::GuardedApplication*>(qApp), &ui::GuardedApplication::faulted);
    ui::Task<int> task(collect());
    task.start([](const std::stop_token&) -> int { throw std::runtime_error("a stray null"); });
    QTRY_COMPARE(faults.size(), 1);
    QVERIFY(faults[0][0].value<core::Error>().message.ends_with("a stray null"));
    task.start([](const std::stop_token&) { return 7; });
    QTRY_COMPARE(m_delivered, std::vector<int> {7});
    QCOMPARE(faults.size(), 1);
}

/// Large fills are painted by the threads of Qt's own pool.
void TaskTest::picturesDoNotWaitForWork()
{
    const test::Blockade blockade;
    QImage picture(800, 800, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setBrush(QColor(0, 0, 0, 96));
    painter.drawRect(picture.rect());
    painter.end();
    QVERIFY(picture.pixelColor(400, 400) != QColor(Qt::white));
}

COUNTERSIGN_TEST(TaskTest)
#include "task_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/frame/job_list.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using ui::JobLog;

namespace {

QString textAt(const JobLog& jobs, int row, JobLog::Column column)
{
    return jobs.data(jobs.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

class JobLogTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsWhatRan();
    void saysWhatFailedAndWhy();
    void otherFailuresAreNotItsOwn();
    void listsWhatRunsBesideTheWorkspace();
    void countsWhatRuns();
    void isCancelledFromTheList();

private:
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<JobLog> m_jobs;
};

void JobLogTest::init()
{
    m_workspace = std::make_unique<ui::Workspace>();
    m_jobs = std::make_unique<JobLog>(*m_workspace);
    new QAbstractItemModelTester(
        m_jobs.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_jobs.get());
}

void JobLogTest::cleanup()
{
    m_jobs.reset();
    m_workspace.reset();
}

void JobLogTest::keepsWhatRan()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
    repository.commit("Begin");
    m_workspace->open(repository.path());
    QVERIFY(m_jobs->isRunning());
    QTRY_VERIFY(m_workspace->study());
    QVERIFY(!m_jobs->isRunning());
    QCOMPARE(m_jobs->rowCount(), 2);
    QCOMPARE(textAt(*m_jobs, 0, JobLog::WhatColumn), QStringLiteral("Comparing"));
    QVERIFY(textAt(*m_jobs, 1, JobLog::WhatColumn).startsWith("Opening "));
    for (const int row : {0, 1})
        QCOMPARE(textAt(*m_jobs, row, JobLog::StateColumn), QStringLiteral("✓ done"));
}

void JobLogTest::saysWhatFailedAndWhy()
{
    const test::ScratchFolder folder;
    m_workspace->open(folder / "nowhere");
    QTRY_VERIFY(!m_jobs->isRunning());
    QCOMPARE(textAt(*m_jobs, 0, JobLog::StateColumn), QStringLiteral("✗ failed"));
    QVERIFY(textAt(*m_jobs, 0, JobLog::WhatColumn).contains(": "));
    const QString spoken = m_jobs->data(m_jobs->index(0, 0), Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("nowhere") && spoken.contains("failed"), qPrintable(spoken));
}

void JobLogTest::otherFailuresAreNotItsOwn()
{
    emit m_workspace->progressChanged({"Comparing"});
    emit m_workspace->progressChanged({});
    QCoreApplication::processEvents();
    emit m_workspace->failed({core::ErrorCode::NotWritable, "the journal is full", {}});
    QCOMPARE(textAt(*m_jobs, 0, JobLog::StateColumn), QStringLiteral("✓ done"));
}

void JobLogTest::listsWhatRunsBesideTheWorkspace()
{
    const int first = m_jobs->begin("Exporting a.pdf");
    emit m_workspace->progressChanged({"Comparing"});
    const int second = m_jobs->begin("Exporting b.pdf");
    m_jobs->tell(first, 3, 12);
    QCOMPARE(textAt(*m_jobs, 2, JobLog::StateColumn), QStringLiteral("running, 3 of 12"));
    m_jobs->finish(first);
    m_jobs->fail(second, "the disk is full");
    QCOMPARE(textAt(*m_jobs, 2, JobLog::StateColumn), QStringLiteral("✓ done"));
    QCOMPARE(textAt(*m_jobs, 0, JobLog::WhatColumn), QStringLiteral("Exporting b.pdf: the disk is full"));
    QVERIFY(m_jobs->isRunning());
    emit m_workspace->progressChanged({});
    QCOMPARE(textAt(*m_jobs, 1, JobLog::StateColumn), QStringLiteral("✓ done"));
    QVERIFY(!m_jobs->isRunning());
}

void JobLogTest::countsWhatRuns()
{
    emit m_workspace->progressChanged({"Comparing", 63, 112});
    emit m_workspace->progressChanged({"Comparing", 64, 112});
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(textAt(*m_jobs, 0, JobLog::StateColumn), QStringLiteral("running, 64 of 112"));
    for (int job = 0; job < 150; ++job)
        emit m_workspace->progressChanged({QString::number(job)});
    QCOMPARE(m_jobs->rowCount(), 100);
    QCOMPARE(textAt(*m_jobs, 1, JobLog::StateColumn), QStringLiteral("✓ done"));
}

void JobLogTest::isCancelledFromTheList()
{
    const ui::JobList list(*m_jobs);
    auto* cancel = list.findChild<QPushButton*>();
    QVERIFY(!cancel->isEnabled());
    emit m_workspace->progressChanged({"Comparing"});
    QVERIFY(cancel->isEnabled());
    cancel->click();
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(textAt(*m_jobs, 0, JobLog::StateColumn), QStringLiteral("cancelled"));
}

COUNTERSIGN_TEST(JobLogTest)
#include "job_log_test.moc"

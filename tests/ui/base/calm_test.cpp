// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/calm.h"

#include <memory>

class CalmTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsQuickBeginsAtOnce();
    void whatTakesLongWaitsAsLong();
    void askingAgainWaitsAnew();
    void whoeverCannotWaitBeginsIt();
    void typingPutsOffWhatWaits();

private:
    /// As if the work had taken so long.
    void takeLong()
    {
        m_calm->begin();
        QTest::qWait(LongWork);
        m_calm->end();
        m_begun = 0;
    }

    static constexpr int LongWork = 120; ///< milliseconds

    int m_begun = 0;
    std::unique_ptr<ui::Calm> m_calm;
};

void CalmTest::init()
{
    m_begun = 0;
    m_calm = std::make_unique<ui::Calm>([this] { ++m_begun; });
}

void CalmTest::whatIsQuickBeginsAtOnce()
{
    for (int asked = 1; asked <= 3; ++asked) {
        m_calm->ask();
        QCOMPARE(m_begun, asked);
        m_calm->end();
    }
}

void CalmTest::whatTakesLongWaitsAsLong()
{
    takeLong();
    QElapsedTimer since;
    since.start();
    m_calm->ask();
    QVERIFY(m_calm->isWaiting());
    QCOMPARE(m_begun, 0);
    QTRY_COMPARE(m_begun, 1);
    QVERIFY(since.elapsed() >= LongWork - 10);
    QVERIFY(!m_calm->isWaiting());
}

/// Many who ask are answered once.
void CalmTest::askingAgainWaitsAnew()
{
    takeLong();
    for (int asked = 0; asked < 5; ++asked)
        m_calm->ask();
    QCOMPARE(m_begun, 0);
    QTRY_COMPARE(m_begun, 1);
    QVERIFY(!m_calm->isWaiting());
}

void CalmTest::whoeverCannotWaitBeginsIt()
{
    takeLong();
    m_calm->ask();
    m_calm->begin();
    QCOMPARE(m_begun, 1);
    QVERIFY(!m_calm->isWaiting());
}

void CalmTest::typingPutsOffWhatWaits()
{
    m_calm->disturb();
    QVERIFY(!m_calm->isWaiting());
    takeLong();
    QElapsedTimer since;
    since.start();
    m_calm->ask();
    QTest::qWait(LongWork / 2);
    m_calm->disturb();
    QTRY_COMPARE(m_begun, 1);
    QVERIFY(since.elapsed() >= LongWork + LongWork / 2 - 10);
}

COUNTERSIGN_TEST(CalmTest)
#include "calm_test.moc"

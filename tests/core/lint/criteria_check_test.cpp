// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_check.h"
#include "tests/support/test_program.h"

#include <QTest>

class CriteriaCheckTest : public QObject {
    Q_OBJECT

private slots:
    void drawsATransition_data();
    void drawsATransition();
};

void CriteriaCheckTest::drawsATransition_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const core::StateTransition& transition, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(core::transitionWords(transition))
                            << QString::fromUtf8(expected);
    };
    row("all of it", {"status", "pending", "paid"}, "status: pending → paid");
    row("from anywhere", {"status", "", "paid"}, "status: … → paid");
    row("of a field nobody knows", {"", "", "paid"}, "… → paid");
}

void CriteriaCheckTest::drawsATransition()
{
    QFETCH(QString, drawn);
    QFETCH(QString, expected);
    QCOMPARE(drawn, expected);
}

COUNTERSIGN_TEST(CriteriaCheckTest)
#include "criteria_check_test.moc"

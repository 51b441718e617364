// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact.h"
#include "tests/support/test_program.h"

#include <QTest>

class ImpactTest : public QObject {
    Q_OBJECT

private slots:
    void isNamedAsTheAnswersNameIt();
};

void ImpactTest::isNamedAsTheAnswersNameIt()
{
    QCOMPARE(core::impactName(core::Impact::Unknown), std::string_view("unknown"));
    QCOMPARE(core::impactName(core::Impact::Affected), std::string_view("affected"));
    QCOMPARE(core::impactName(core::Impact::Unaffected), std::string_view("unaffected"));
    QCOMPARE(core::impactName(core::Impact::BrokenBefore), std::string_view("broken-before"));
}

COUNTERSIGN_TEST(ImpactTest)
#include "impact_test.moc"

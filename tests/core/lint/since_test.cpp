// SPDX-License-Identifier: Apache-2.0
#include "core/lint/since.h"
#include "tests/support/test_program.h"

#include <QTest>

class SinceTest : public QObject {
    Q_OBJECT

private slots:
    void isNamedAsTheAnswersNameIt();
};

void SinceTest::isNamedAsTheAnswersNameIt()
{
    QCOMPARE(core::sinceName(core::Since::New), std::string_view("new"));
    QCOMPARE(core::sinceName(core::Since::PreExisting), std::string_view("pre-existing"));
    QCOMPARE(core::sinceName(core::Since::Fixed), std::string_view("fixed"));
    QVERIFY(core::sinceName(core::Since::Unknown).empty());
}

COUNTERSIGN_TEST(SinceTest)
#include "since_test.moc"

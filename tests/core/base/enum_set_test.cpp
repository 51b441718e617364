// SPDX-License-Identifier: Apache-2.0
#include "core/base/enum_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cstdint>

namespace {

enum class Step : std::uint8_t { First = 0, Middle = 63, Behind = 64, Last = 127 };

using Steps = core::EnumSet<Step>;

} // namespace

class EnumSetTest : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatItWasGiven();
    void isEmptyWithoutMembers();
    void joinsTwoSets();
    void comparesByItsMembers();
};

void EnumSetTest::holdsWhatItWasGiven()
{
    constexpr Steps steps {Step::First, Step::Behind};
    QVERIFY(steps.contains(Step::First));
    QVERIFY(steps.contains(Step::Behind));
    QVERIFY(!steps.contains(Step::Middle));
    QVERIFY(!steps.contains(Step::Last));
}

void EnumSetTest::isEmptyWithoutMembers()
{
    QVERIFY(Steps().isEmpty());
    QVERIFY(!Steps({Step::First}).isEmpty());
    QVERIFY(!Steps({Step::Last}).isEmpty());
    QVERIFY(!Steps().contains(Step::First));
}

void EnumSetTest::joinsTwoSets()
{
    constexpr Steps joined = Steps {Step::Middle} | Steps {Step::Last};
    QVERIFY(joined.contains(Step::Middle));
    QVERIFY(joined.contains(Step::Last));
    QVERIFY(!joined.contains(Step::Behind));
}

void EnumSetTest::comparesByItsMembers()
{
    QVERIFY(Steps({Step::First, Step::Last}) == Steps({Step::Last, Step::First, Step::First}));
    QVERIFY(Steps({Step::First}) != Steps({Step::Behind}));
}

COUNTERSIGN_TEST(EnumSetTest)
#include "enum_set_test.moc"

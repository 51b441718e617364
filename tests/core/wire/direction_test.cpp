// SPDX-License-Identifier: Apache-2.0
#include "core/wire/direction.h"
#include "tests/support/test_program.h"

#include <QTest>

class DirectionTest : public QObject {
    Q_OBJECT

private slots:
    void saysItsName_data();
    void saysItsName();
};

void DirectionTest::saysItsName_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("any") << static_cast<int>(core::Direction::Any) << QByteArray("any");
    QTest::newRow("request") << static_cast<int>(core::Direction::Request) << QByteArray("request");
    QTest::newRow("response") << static_cast<int>(core::Direction::Response) << QByteArray("response");
}

void DirectionTest::saysItsName()
{
    QFETCH(int, direction);
    QFETCH(QByteArray, name);
    const std::string_view said = core::directionName(static_cast<core::Direction>(direction));
    QCOMPARE(QByteArray(said.data(), static_cast<qsizetype>(said.size())), name);
}

COUNTERSIGN_TEST(DirectionTest)
#include "direction_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/impact/media_types.h"
#include "tests/support/test_program.h"

#include <QTest>

class MediaTypesTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void dropsParameters();
};

void MediaTypesTest::findsWhatIsMeant_data()
{
    QTest::addColumn<std::string>("asked");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<int>("place");
    const QStringList versions {"application/json;v=1", "application/json; v=2"};
    QTest::newRow("the very same") << std::string("application/json;v=2") << versions << 1;
    QTest::newRow("whatever its case") << std::string("Application/JSON; V=2") << versions << 1;
    QTest::newRow("without parameters") << std::string("application/json") << versions << 0;
    QTest::newRow("JSON by its suffix")
        << std::string("application/hal+json") << QStringList {"text/html", "application/json"} << 1;
    QTest::newRow("a wildcard of the offer")
        << std::string("image/png") << QStringList {"text/*", "image/*"} << 1;
    QTest::newRow("any of the offer") << std::string("image/png") << QStringList {"*/*"} << 0;
    QTest::newRow("a wildcard of the demand")
        << std::string("image/*") << QStringList {"text/a", "image/b"} << 1;
    QTest::newRow("any of the demand") << std::string("*/*") << QStringList {"text/a"} << 0;
    QTest::newRow("what is wanted most")
        << std::string("text/a;q=0.1, text/b;q=0.9") << QStringList {"text/a", "text/b"} << 1;
    QTest::newRow("a list with holes") << std::string(", ,text/b") << QStringList {"text/a", "text/b"} << 1;
    QTest::newRow("none") << std::string("text/c") << QStringList {"text/a", "text/b"} << -1;
    QTest::newRow("nothing asked") << std::string() << QStringList {"text/a"} << -1;
    QTest::newRow("nothing offered") << std::string("text/a") << QStringList() << -1;
}

void MediaTypesTest::findsWhatIsMeant()
{
    QFETCH(std::string, asked);
    QFETCH(QStringList, offered);
    std::vector<std::string> types;
    for (const QString& each : offered)
        types.push_back(each.toStdString());
    const auto found = core::findMediaType(asked, types);
    QTEST(found ? static_cast<int>(*found) : -1, "place");
}

void MediaTypesTest::dropsParameters()
{
    QCOMPARE(core::bareMediaType("Text/CSV; charset=utf-8"), std::string("text/csv"));
}

COUNTERSIGN_TEST(MediaTypesTest)
#include "media_types_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/impact/finding_place.h"
#include "tests/support/test_program.h"

#include <QTest>

class FindingPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void takesPathsApart_data();
    void takesPathsApart();
    void tellsHowNear_data();
    void tellsHowNear();
};

namespace {

QString joined(const core::PlaceSteps& place)
{
    QStringList steps;
    for (const std::string& step : place)
        steps.push_back(QString::fromStdString(step));
    return steps.join('|');
}

core::PlaceSteps separated(const QString& steps)
{
    core::PlaceSteps place;
    for (const QString& step : steps.split('|', Qt::SkipEmptyParts))
        place.push_back(step.toStdString());
    return place;
}

} // namespace

void FindingPlaceTest::takesPathsApart_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<QString>("steps");
    QTest::newRow("the operation") << std::string("POST /a") << QString();
    QTest::newRow("of another operation") << std::string("GET /a > request body") << QString();
    QTest::newRow("a body") << std::string("POST /a > response 200 > body > b")
                            << QString("response 200|body|b");
    QTest::newRow("a media type") << std::string("POST /a > request body (application/json) > b")
                                  << QString("request body|b");
    QTest::newRow("lists") << std::string("POST /a > response 200 > body[] > b[][2] > c")
                           << QString("response 200|body|[]|b|[]|[]|c");
    QTest::newRow("maps") << std::string("POST /a > response 200 > body > b{} > c")
                          << QString("response 200|body|b|{}|c");
    QTest::newRow("alternatives") << std::string("POST /a > response 200 > body > oneOf Card > allOf 1 > b")
                                  << QString("response 200|body|b");
    QTest::newRow("a parameter") << std::string("POST /a > query limit") << QString("query limit");
    QTest::newRow("security") << std::string("POST /a > security alternative key") << QString("security");
}

void FindingPlaceTest::takesPathsApart()
{
    QFETCH(std::string, path);
    QTEST(joined(core::placeFromPath(path, "POST /a")), "steps");
}

void FindingPlaceTest::tellsHowNear_data()
{
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("used");
    QTest::addColumn<int>("nearness");
    const auto row = [](const char* name, const char* finding, const char* used, core::Nearness nearness) {
        QTest::newRow(name) << QString(finding) << QString(used) << static_cast<int>(nearness);
    };
    using enum core::Nearness;
    row("the same", "response 200|body|a", "response 200|body|a", Around);
    row("above", "response 200|body", "response 200|body|a", Around);
    row("below", "response 200|body|a", "response 200|body", Inside);
    row("beside", "response 200|body|a", "response 200|body|b", Apart);
    row("another status", "response 200|body", "response 404|body", Apart);
    row("a range", "response 2XX|body", "response 204|body", Around);
    row("another range", "response 4XX|body", "response 204|body", Apart);
    row("by default", "response default|body", "response 204|body", Around);
    row("any field", "request body|{}|a", "request body|x|a", Around);
    row("a pattern", "request body|pattern property ^x", "request body|x", Around);
}

void FindingPlaceTest::tellsHowNear()
{
    QFETCH(QString, finding);
    QFETCH(QString, used);
    QTEST(static_cast<int>(core::nearness(separated(finding), separated(used))), "nearness");
}

COUNTERSIGN_TEST(FindingPlaceTest)
#include "finding_place_test.moc"

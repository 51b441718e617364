// SPDX-License-Identifier: Apache-2.0
#include "core/wire/boundary_values.h"
#include "tests/support/body_schema.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class BoundaryValuesTest : public QObject {
    Q_OBJECT

private slots:
    void liesAtAndBesideEveryBound_data();
    void liesAtAndBesideEveryBound();
    void staysWithinItsLimit();
    void repeatsNothing();
};

namespace {

std::vector<std::string> valuesOf(const std::string& sender, const std::string& receiver, std::size_t limit)
{
    const auto sending = test::bodySchema(sender);
    const auto receiving = test::bodySchema(receiver);
    std::vector<std::string> values;
    for (const core::JsonValue& value : core::BoundaryValues(core::Direction::Request, 0, limit)
                                            .of(sending.schema.element, receiving.schema.element))
        values.push_back(value.json());
    return values;
}

} // namespace

void BoundaryValuesTest::liesAtAndBesideEveryBound_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("receiver");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char* name, const char* sender, const char* receiver,
                         const QByteArrayList& expected) {
        QTest::newRow(name) << QByteArray(sender) << QByteArray(receiver) << expected;
    };
    row("lengths of both", R"({"type":"string","maxLength":5})", R"({"type":"string","maxLength":3})",
        {R"("aa")", R"("aaa")", R"("aaaa")", R"("aaaaa")", R"("aaaaaa")"});
    row("numbers of both", R"({"type":"integer","maximum":70})",
        R"({"type":"integer","exclusiveMaximum":50})", {"49", "50", "51", "69", "70", "71"});
    row("multiples", R"({"type":"integer","multipleOf":3,"minimum":100})", R"({"type":"integer"})",
        {"99", "102", "105"});
    row("enum values of both", R"({"enum":["a","b"]})", R"({"enum":["b","c"]})",
        {R"("a")", R"("b")", R"("c")"});
    row("each type", R"({"title":"any"})", R"({"type":"string"})",
        {"null", "true", "0", "0.5", R"("")", "[]", "{}"});
    row("numbers of items", R"({"type":"array","items":{"type":"integer"}})",
        R"({"type":"array","maxItems":2,"items":{"type":"integer"}})", {"[]", "[0]", "[0,0]", "[0,0,0]"});
    row("fields there and not",
        R"({"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}}})",
        R"({"type":"object","required":["a","b"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}}})",
        {R"({"a":0})", R"({"a":0,"b":0})", "{}"});
    row("within fields", R"({"type":"object","properties":{"a":{"type":"integer","maximum":8}}})",
        R"({"type":"object","properties":{"a":{"type":"integer","maximum":7}}})",
        {R"({"a":7})", R"({"a":8})", R"({"a":9})"});
    row("each variant", R"({"oneOf":[{"type":"string"},{"type":"integer"}]})",
        R"({"oneOf":[{"type":"string"}]})", {R"("")", "0"});
    row("nobody's property", R"({"type":"object","additionalProperties":{"type":"integer"}})",
        R"({"type":"object"})", {R"({"extra":0})"});
}

void BoundaryValuesTest::liesAtAndBesideEveryBound()
{
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, receiver);
    QFETCH(QByteArrayList, expected);
    const auto values = valuesOf(sender.toStdString(), receiver.toStdString(), 2'000);
    for (const QByteArray& each : expected)
        QVERIFY2(std::ranges::find(values, each.toStdString()) != values.end(), each.constData());
}

void BoundaryValuesTest::staysWithinItsLimit()
{
    QCOMPARE(
        valuesOf(R"({"title":"any"})", R"({"type":"string","maxLength":9})", 10).size(), std::size_t {10});
}

void BoundaryValuesTest::repeatsNothing()
{
    auto values =
        valuesOf(R"({"title":"any"})", R"({"type":"object","properties":{"a":{"enum":[1,2]}}})", 2'000);
    std::ranges::sort(values);
    QVERIFY(std::ranges::adjacent_find(values) == values.end());
}

COUNTERSIGN_TEST(BoundaryValuesTest)
#include "boundary_values_test.moc"

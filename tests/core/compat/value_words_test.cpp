// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/compat/value_words.h"
#include "core/document/document.h"
#include "tests/core/compat/made_elements.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::Facet;
using core::FacetValue;

namespace {

core::Document readValue(const std::string& json)
{
    return core::readDocument(core::SourceText::make(json, "value.json"));
}

std::string keyOf(const std::string& json)
{
    const core::Document document = readValue(json);
    const FacetValue value {.facet = Facet::Default, .node = document.tree.root()};
    return core::facetKey(&value);
}

} // namespace

class ValueWordsTest : public QObject {
    Q_OBJECT

private slots:
    void namesTypes_data();
    void namesTypes();
    void showsValues();
    void cutsBetweenCharacters();
    void givesOneKeyToOneValue_data();
    void givesOneKeyToOneValue();
    void saysArraysByTheirItems();
    void listsAFew();
};

void ValueWordsTest::namesTypes_data()
{
    using namespace core;
    QTest::addColumn<std::uint32_t>("bits");
    QTest::addColumn<QString>("words");
    const auto row = [](std::uint32_t bits, const char* words) { QTest::newRow(words) << bits << words; };
    row(StringType, "string");
    row(StringType | NullType, "string or null");
    row(IntegerType, "integer");
    row(NumberType, "number");
    row(FractionType | BooleanType, "fraction or boolean");
    row(AllTypes, "anything");
    row(0, "nothing");
}

void ValueWordsTest::namesTypes()
{
    QFETCH(std::uint32_t, bits);
    QFETCH(QString, words);
    const FacetValue value {.facet = Facet::Types, .bits = bits};
    QCOMPARE(QString::fromStdString(core::facetWords(&value)), words);
}

void ValueWordsTest::showsValues()
{
    QCOMPARE(core::facetWords(nullptr), std::string());
    const FacetValue flag {.facet = Facet::Required, .bits = 1};
    QCOMPARE(core::facetWords(&flag), std::string("true"));
    const FacetValue bare {.facet = Facet::MaxLength, .text = "20"};
    QCOMPARE(core::facetWords(&bare), std::string("20"));
    const core::Document list = readValue(R"(["new", 2, null])");
    const std::vector<core::Node> values(list.tree.root().begin(), list.tree.root().end());
    const FacetValue set {.facet = Facet::Enum, .node = list.tree.root(), .values = values};
    QCOMPARE(core::facetWords(&set), std::string(R"(["new",2,null])"));
    const core::Document lists = readValue(R"({"card": ["number", "name"]})");
    const std::vector<core::Node> triggers(lists.tree.root().begin(), lists.tree.root().end());
    const FacetValue map {.facet = Facet::DependentRequired, .values = triggers};
    QCOMPARE(core::facetWords(&map), std::string(R"({"card":["number","name"]})"));
}

void ValueWordsTest::cutsBetweenCharacters()
{
    for (std::size_t offset = 0; offset < 4; ++offset) {
        std::string text(offset, 'a');
        for (int i = 0; i < 60; ++i)
            text += "€";
        const std::string cut = core::shortened(text);
        QVERIFY(cut.size() < 90 && cut.ends_with("…"));
        QVERIFY(!core::firstInvalidUtf8(cut));
    }
    QCOMPARE(core::shortened(std::string(80, 'x')), std::string(80, 'x'));
    QVERIFY2(
        core::shortened(std::string(200, '\xff')).size() < 90, "bytes that are no character end as well");
}

void ValueWordsTest::givesOneKeyToOneValue_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("areEqual");
    QTest::newRow("numbers") << "1.0"
                             << "1" << true;
    QTest::newRow("order of a map") << R"({"a": 1, "b": [2]})"
                                    << R"({"b": [2.0], "a": 1})" << true;
    QTest::newRow("order of a list") << "[1, 2]"
                                     << "[2, 1]" << false;
    QTest::newRow("a text is no number") << "\"1\""
                                         << "1" << false;
    QTest::newRow("keys do not run into values") << R"({"a": "b"})"
                                                 << R"({"a\"": "b"})" << false;
    QTest::newRow("deep") << R"([[[{"x": null}]]])"
                          << R"([[[{"x": false}]]])" << false;
}

void ValueWordsTest::givesOneKeyToOneValue()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, areEqual);
    QCOMPARE(keyOf(left.toStdString()) == keyOf(right.toStdString()), areEqual);
}

void ValueWordsTest::saysArraysByTheirItems()
{
    test::MadeElements made;
    core::Element* item = made.make(core::ElementKind::Item, {}, {{Facet::Types, core::StringType}});
    core::Element* schema =
        made.make(core::ElementKind::Schema, {}, {{Facet::Types, core::ArrayType}}, {item});
    const core::Element* parameter = made.make(core::ElementKind::Parameter, "query tags", {}, {schema});
    QCOMPARE(core::typeWords(*parameter), std::string("array of string"));
    QCOMPARE(core::typeWords(*made.make(core::ElementKind::Operation, "GET")), std::string());
}

void ValueWordsTest::listsAFew()
{
    const std::vector<std::string> values {"1", "2", "3", "4", "5", "6", "7"};
    QCOMPARE(core::listWords(values), std::string("1, 2, 3, 4, 5 and 2 more"));
    QCOMPARE(core::listWords({}), std::string());
}

COUNTERSIGN_TEST(ValueWordsTest)
#include "value_words_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/carried_units.h"
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/core/compat/printed_model.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

/// A contract read with what was read before is the one that is read anew, after whatever was typed.
class CarriedUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAsAnew_data();
    void isReadAsAnew();
    void carriesWhatStandsStill_data();
    void carriesWhatStandsStill();
};

namespace {

using SharedContract = std::shared_ptr<const core::Contract>;

constexpr std::uint64_t Seed = 42;
/// Longer ones are read again too often for a test that is always run.
constexpr std::size_t LongestText = 200'000;

constexpr std::string_view Orders = R"(openapi: 3.1.0
info: {title: Orders, version: '1'}
servers: [{url: https://example.org}]
security: [{key: []}]
paths:
  /orders:
    get:
      responses: {'200': {description: all, content: {a/b: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /orders/{id}:
    get:
      security: []
      responses: {'200': {description: one}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: k}}
  schemas:
    Order: {type: object, properties: {id: {type: string}, next: {$ref: '#/components/schemas/Order'}}}
    Both: {allOf: [{$ref: '#/components/schemas/Order'}, {type: object}]}
)";

SharedContract readAgain(const test::Source& source, const SharedContract& before)
{
    core::ContractOptions options;
    options.load.read.seed = Seed;
    options.before = before;
    const auto contract = core::readContract(
        source.entry,
        [&](const std::string& path) -> core::Result<std::string> {
            const auto file = source.files.find(path);
            return file == source.files.end() ? core::fail(core::ErrorCode::NotFound, path + " is not there")
                                              : core::Result<std::string>(file->second);
        },
        options);
    return contract ? *contract : nullptr;
}

std::size_t sizeOf(const test::Source& source)
{
    std::size_t size = 0;
    for (const auto& [path, text] : source.files)
        size += text.size();
    return size;
}

QStringList linesOf(const core::Contract& contract)
{
    return QString::fromStdString(test::printModel(contract)).split('\n');
}

std::size_t carriedOf(const SharedContract& before, const SharedContract& now)
{
    const core::openapi::CarriedUnits units(before.get(), *now, now->root->node);
    return static_cast<std::size_t>(std::ranges::count_if(
        now->root->children, [&](const core::Element* each) { return units.find(*each) != nullptr; }));
}

} // namespace

void CarriedUnitsTest::isReadAsAnew_data()
{
    QTest::addColumn<test::Source>("source");
    QTest::newRow("orders") << test::oneFile(std::string(Orders));
    for (const test::DescriptionPair& pair : test::allPairs())
        if (sizeOf(pair.candidate) <= LongestText)
            QTest::newRow(pair.name.c_str()) << pair.candidate;
}

/// Each edit is taken back, so that nearly all texts can be read.
void CarriedUnitsTest::isReadAsAnew()
{
    QFETCH(test::Source, source);
    const int edited = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 50 : 4;
    test::RandomEdits edits(sizeOf(source));
    SharedContract known = readAgain(source, nullptr);
    for (int each = 0; each < edited * static_cast<int>(source.files.size()); ++each) {
        std::string& text =
            std::next(source.files.begin(), each % static_cast<int>(source.files.size()))->second;
        const std::string before = text;
        const core::TextEdit edit = edits.next(text);
        text.replace(edit.range.begin, edit.range.end - edit.range.begin, edit.replacement);
        for (const std::string& taken : {text, before}) {
            text = taken;
            const SharedContract anew = readAgain(source, nullptr);
            const SharedContract again = readAgain(source, known);
            QCOMPARE(again != nullptr, anew != nullptr);
            if (again)
                QCOMPARE(linesOf(*again), linesOf(*anew));
            known = again ? again : known;
        }
    }
}

void CarriedUnitsTest::carriesWhatStandsStill_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<int>("carried");
    // Both paths, the scheme and Order: what was merged is read each time.
    QTest::newRow("nothing") << ""
                             << "" << 4;
    QTest::newRow("a word in a path") << "description: all"
                                      << "description: a" << 3;
    QTest::newRow("a schema") << "type: string"
                              << "type: integer" << 3;
    QTest::newRow("a path more") << "  /orders/"
                                 << "  /more: {}\n  /orders/" << 4;
    QTest::newRow("a schema of another name") << "    Order:"
                                              << "    Sale:" << 3;
    QTest::newRow("who may come in") << "security: [{key: []}]"
                                     << "security: []" << 0;
    QTest::newRow("another version") << "3.1.0"
                                     << "3.0.3" << 0;
    QTest::newRow("somewhere else") << "https://example.org"
                                    << "https://example.com" << 0;
}

void CarriedUnitsTest::carriesWhatStandsStill()
{
    QFETCH(QString, written);
    QFETCH(QString, instead);
    QFETCH(int, carried);
    const SharedContract before = readAgain(test::oneFile(std::string(Orders)), nullptr);
    std::string text(Orders);
    text.replace(text.find(written.toStdString()), written.toStdString().size(), instead.toStdString());
    const SharedContract now = readAgain(test::oneFile(text), before);
    QVERIFY(before && now);
    QCOMPARE(carriedOf(before, now), static_cast<std::size_t>(carried));
}

COUNTERSIGN_TEST(CarriedUnitsTest)
#include "carried_units_test.moc"

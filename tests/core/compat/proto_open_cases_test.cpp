// SPDX-License-Identifier: Apache-2.0
#include "core/compat/judge.h"
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

/// Modules beside the checkout, and what buf prints for each in every one of its categories.
class ProtoOpenCasesTest : public QObject {
    Q_OBJECT

private slots:
    void printsWhatBufPrints_data();
    void printsWhatBufPrints();
};

namespace {

using Rows = std::vector<std::string>;
using SharedContract = std::shared_ptr<const core::Contract>;

struct Category {
    const char* name;
    core::Profile profile;
};
constexpr Category Categories[] = {{"FILE", core::Profile::BufFile}, {"PACKAGE", core::Profile::BufPackage},
    {"WIRE_JSON", core::Profile::BufWireJson}, {"WIRE", core::Profile::BufWire},
    {"CSR", core::Profile::BufCsr}};

core::Document protoCaseIn(const std::string& name)
{
    const std::string json = test::readFile(test::sharedCases() / "proto" / name);
    return core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
}

/// All of a folder as one contract.
SharedContract moduleOf(const core::Node& files)
{
    core::ContractOptions options;
    for (const core::Node file : files)
        if (file.key().ends_with(".proto"))
            options.others.emplace_back(file.key());
    std::ranges::sort(options.others);
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const core::Node file = files[path];
        return file ? core::Result<std::string>(std::string(file.text()))
                    : core::fail(core::ErrorCode::NotFound, path + " is not there");
    };
    const auto contract = core::readContract(options.others.front(), read, options);
    return contract ? *contract : nullptr;
}

std::string rowText(const std::string& file, std::uint32_t line, std::uint32_t column, std::uint32_t endLine,
    std::uint32_t endColumn, const std::string& rule)
{
    return file + ":" + std::to_string(line) + ":" + std::to_string(column) + "-" + std::to_string(endLine)
        + ":" + std::to_string(endColumn) + " " + rule;
}

Rows rowsOf(const SharedContract& before, const SharedContract& after, core::Profile profile)
{
    Rows rows;
    const auto comparison = core::compare(before, after);
    if (!comparison)
        return {comparison.error().message};
    for (const core::Finding& finding : core::judge(*comparison, {.profile = profile}).findings)
        for (const core::FindingPeerRow& row : finding.peer) {
            const core::TextPlace place = row.place.value_or(core::TextPlace {});
            rows.push_back(rowText(place.file, place.begin.line + 1, place.begin.byte + 1, place.end.line + 1,
                place.end.byte + 1, row.id));
        }
    std::ranges::sort(rows);
    return rows;
}

/// What is said of no file of the candidate, a deleted one, is recorded as null.
std::string fileOf(const core::Node& annotation)
{
    const core::Node file = annotation.at(0);
    return file.isString() ? std::string(file.text()) : std::string();
}

Rows recordedRows(const core::Node& annotations)
{
    Rows rows;
    for (const core::Node each : annotations) {
        const auto number = [&](std::uint32_t place) {
            return static_cast<std::uint32_t>(std::stoul(std::string(each.at(place).text())));
        };
        rows.push_back(rowText(
            fileOf(each), number(1), number(2), number(3), number(4), std::string(each.at(5).text())));
    }
    std::ranges::sort(rows);
    return rows;
}

std::string inOneLine(const Rows& rows)
{
    std::string all;
    for (const std::string& row : rows)
        all += row + "\n";
    return all;
}

} // namespace

void ProtoOpenCasesTest::printsWhatBufPrints_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("category");
    const std::filesystem::path folder = test::sharedCases() / "proto";
    if (!std::filesystem::exists(folder)) {
        QTest::newRow("absent") << QString() << 0;
        return;
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        for (int category = 0; category < 5; ++category) {
            const std::string name = entry.path().filename().string();
            QTest::addRow("%s %s", name.c_str(), Categories[category].name)
                << QString::fromStdString(name) << category;
        }
}

void ProtoOpenCasesTest::printsWhatBufPrints()
{
    QFETCH(QString, file);
    QFETCH(int, category);
    if (file.isEmpty())
        QSKIP("the open cases are not beside the checkout");
    const core::Document recorded = protoCaseIn(file.toStdString());
    const core::Node root = recorded.tree.root();
    const SharedContract before = moduleOf(root["old"]);
    const SharedContract after = moduleOf(root["new"]);
    QVERIFY(before && after);
    const Rows wanted = recordedRows(root["by_category"][Categories[category].name]["annotations"]);
    const Rows rows = rowsOf(before, after, Categories[category].profile);
    QCOMPARE(QString::fromStdString(inOneLine(rows)), QString::fromStdString(inOneLine(wanted)));
}

COUNTERSIGN_TEST(ProtoOpenCasesTest)
#include "proto_open_cases_test.moc"

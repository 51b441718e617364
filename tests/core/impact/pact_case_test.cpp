// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_comparator.h"
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <filesystem>
#include <set>

class PactCaseTest : public QObject {
    Q_OBJECT

private slots:
    void classifiesOwnCases_data();
    void classifiesOwnCases();
    void classifiesSharedCases_data();
    void classifiesSharedCases();
    void leavesMessagesOpen_data();
    void leavesMessagesOpen();
    void knowsEveryCode();
    void survivesDamage_data();
    void survivesDamage();
};

namespace {

namespace fs = std::filesystem;

fs::path sharedCases()
{
    return test::sourceFolder().parent_path() / "shared" / "cases" / "pact";
}

std::string readCaseFile(const fs::path& folder, const std::string& name)
{
    return fs::exists(folder / name) ? test::readFile(folder / name) : std::string();
}

/// Lines "0 response.status.unknown", sorted, each once.
std::string codesOf(const fs::path& folder)
{
    const auto contract = test::readTexts({{"oas.yaml", readCaseFile(folder, "oas.yaml")}}, "oas.yaml");
    const core::PactFile pact = core::readPact("pact.json", readCaseFile(folder, "pact.json"));
    const core::PactComparator comparator(*contract);
    std::set<std::string> lines;
    for (const core::PactInteraction& interaction : pact.interactions)
        for (const core::PactMismatch& mismatch : comparator.compare(interaction).mismatches)
            lines.insert(std::to_string(interaction.number) + " " + mismatch.code + "\n");
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return all;
}

/// The same of a list of results, each with "code" and "location": "[root].interactions[0].request".
std::string codesOfResults(const std::string& results)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(results), {.syntax = core::Syntax::Json});
    std::set<std::string> lines;
    for (const core::Node& result : document.tree.root()) {
        const std::string location(result["mockDetails"]["location"].text());
        const std::size_t begin = location.find('[', 1) + 1;
        const std::string number = location.substr(begin, location.find(']', begin) - begin);
        lines.insert(number + " " + std::string(result["code"].text()) + "\n");
    }
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return all;
}

void addSharedRows(bool hasContract)
{
    QTest::addColumn<std::string>("folder");
    if (!fs::exists(sharedCases()))
        QSKIP("the shared cases are not beside the checkout");
    for (const auto& entry : fs::directory_iterator(sharedCases()))
        if (entry.path().filename().string().starts_with("oas") == hasContract)
            QTest::newRow(entry.path().filename().c_str()) << entry.path().string();
}

} // namespace

void PactCaseTest::classifiesOwnCases_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string& name : test::fixtureNames("impact/pact"))
        QTest::newRow(name.c_str()) << name;
}

void PactCaseTest::classifiesOwnCases()
{
    QFETCH(std::string, name);
    const std::string codes = codesOf(test::fixturePath("impact/pact/" + name));
    QVERIFY(test::matchesGolden(codes, "impact/pact/" + name + "/codes.txt"));
}

void PactCaseTest::classifiesSharedCases_data()
{
    addSharedRows(true);
}

void PactCaseTest::classifiesSharedCases()
{
    QFETCH(std::string, folder);
    QCOMPARE(QString::fromStdString(codesOf(folder)),
        QString::fromStdString(codesOfResults(readCaseFile(folder, "results.json"))));
}

void PactCaseTest::leavesMessagesOpen_data()
{
    addSharedRows(false);
}

void PactCaseTest::leavesMessagesOpen()
{
    QFETCH(std::string, folder);
    const auto contract = test::readTexts(
        {{"oas.yaml", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n"}}, "oas.yaml");
    const core::PactFile pact = core::readPact("pact.json", readCaseFile(folder, "pact.json"));
    const core::PactComparator comparator(*contract);
    QVERIFY(!pact.interactions.empty());
    for (const core::PactInteraction& interaction : pact.interactions) {
        if (interaction.kind != core::PactKind::Message)
            continue;
        const core::PactComparison comparison = comparator.compare(interaction);
        QVERIFY(comparison.mismatches.empty());
        QCOMPARE(comparison.doubts.size(), 1U);
    }
}

void PactCaseTest::knowsEveryCode()
{
    std::string all;
    for (const std::string& name : test::fixtureNames("impact/pact"))
        all += test::fixture("impact/pact/" + name + "/codes.txt");
    for (const std::string code : {"request.path-or-method.unknown", "request.query.unknown",
             "request.query.incompatible", "request.header.unknown", "request.header.incompatible",
             "request.body.unknown", "request.body.incompatible", "request.body.unvalidatable",
             "request.content-type.missing", "request.content-type.unknown",
             "request.content-type.incompatible", "request.accept.unknown", "request.accept.incompatible",
             "request.authorization.missing", "response.status.unknown", "response.status.default",
             "response.header.unknown", "response.header.undefined", "response.header.incompatible",
             "response.body.unknown", "response.body.incompatible", "response.body.unvalidatable",
             "response.content-type.unknown", "response.content-type.incompatible"})
        QVERIFY2(all.find(" " + code + "\n") != std::string::npos, code.c_str());
}

void PactCaseTest::survivesDamage_data()
{
    classifiesOwnCases_data();
}

/// Whatever a pact holds in place of what it should: an answer, or a gap.
void PactCaseTest::survivesDamage()
{
    QFETCH(std::string, name);
    const fs::path folder = test::fixturePath("impact/pact/" + name);
    const auto contract = test::readTexts({{"oas.yaml", readCaseFile(folder, "oas.yaml")}}, "oas.yaml");
    const core::PactComparator comparator(*contract);
    const std::string text = readCaseFile(folder, "pact.json");
    constexpr std::string_view Intruders = "{[\"0n:,}]";
    for (std::size_t at = 0; at + 2 < text.size(); at += 1 + text.size() / 50) {
        const core::PactFile cut = core::readPact("pact.json", text.substr(0, at));
        QVERIFY(!cut.isWhole());
        std::string damaged = text;
        damaged[at] = Intruders[at % Intruders.size()];
        const core::PactFile pact = core::readPact("pact.json", damaged);
        for (const core::PactInteraction& interaction : pact.interactions)
            QVERIFY(comparator.compare(interaction).mismatches.size() < 100);
    }
}

COUNTERSIGN_TEST(PactCaseTest)
#include "pact_case_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/compat/folder_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>

using Files = std::map<std::string, std::string>;

class FolderComparisonTest : public QObject {
    Q_OBJECT
private slots:
    void contracts_data();
    void contracts();
    void passesOverWhatHasTheSameBytes();
    void takesNothingForRemovedThatIsThere();
    void handsBackWhatWasRead();
    void givesEveryPairToTheExecutor();
    void anotherToolJudgesItsLanguageAlone();
    void keepsWhichFilesNobodyRefersTo();
    void tellsAProtoFileThatMoved_data();
    void tellsAProtoFileThatMoved();
};

namespace {

const std::string Shop = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths: {}\n";
const std::string ShopNow =
    "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /carts:\n    get:\n      responses: "
    "{'200': {description: all of them}}\n";

core::FoundContract found(const std::string& id, core::Language language = core::Language::OpenApi)
{
    return {.id = id, .language = language, .entry = id};
}

core::ContractFolder folder(Files files, std::vector<core::FoundContract> contracts)
{
    const auto read = [files](const std::string& path) -> core::Result<std::string> {
        const auto at = files.find(path);
        if (at == files.end())
            return core::fail(core::ErrorCode::NotFound, path + " is not there");
        return at->second;
    };
    const auto digest = [read](const std::string& path) {
        const auto bytes = read(path);
        return bytes ? core::sha256Hex(*bytes) : std::string();
    };
    return {{read}, std::move(contracts), digest};
}

/// "shop.yaml: 1 finding; types.graphql: the same bytes"
std::string told(const std::vector<core::ComparedContract>& compared)
{
    std::string out;
    for (const core::ComparedContract& each : compared) {
        const core::Judgement& judgement = each.diff.judgement;
        out += (out.empty() ? "" : "; ") + each.diff.contract + ": ";
        if (each.diff.isIdentical)
            out += "the same bytes";
        else if (!judgement.coverage.notUnderstood.empty())
            out += "not understood";
        else
            out += std::to_string(judgement.findings.size()) + " findings";
    }
    return out;
}

} // namespace

void FolderComparisonTest::contracts_data()
{
    QTest::addColumn<Files>("before");
    QTest::addColumn<Files>("after");
    QTest::addColumn<int>("language");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const Files& before, const Files& after, core::Language language,
                         const char* expected) {
        QTest::newRow(name) << before << after << static_cast<int>(language) << std::string(expected);
    };
    using enum core::Language;
    row("equal", {{"a", Shop}}, {{"a", Shop}}, OpenApi, "a: 0 findings");
    row("changed", {{"a", Shop}}, {{"a", ShopNow}}, OpenApi, "a: 1 findings");
    row("gone", {{"a", ShopNow}}, {}, OpenApi, "a: 1 findings");
    row("a broken text", {{"a", Shop}}, {{"a", "openapi: [3"}}, OpenApi, "a: not understood");
    row("not compared yet, equal", {{"a", "asyncapi: 3.0.0"}}, {{"a", "asyncapi: 3.0.0"}}, AsyncApi,
        "a: the same bytes");
    row("not compared yet, changed", {{"a", "asyncapi: 2.6.0"}}, {{"a", "asyncapi: 3.0.0"}}, AsyncApi,
        "a: not understood");
    row("one spoils no other", {{"a", Shop}, {"b", Shop}}, {{"a", "openapi: [3"}, {"b", ShopNow}}, OpenApi,
        "a: not understood; b: 1 findings");
}

void FolderComparisonTest::contracts()
{
    QFETCH(const Files, before);
    QFETCH(const Files, after);
    QFETCH(const int, language);
    QFETCH(const std::string, expected);
    const auto open = [&](const Files& files) {
        std::vector<core::FoundContract> contracts;
        for (const auto& [path, bytes] : files)
            contracts.push_back(found(path, static_cast<core::Language>(language)));
        return folder(files, std::move(contracts));
    };
    QCOMPARE(told(core::compareFolders(open(before), open(after), {})), expected);
}

void FolderComparisonTest::passesOverWhatHasTheSameBytes()
{
    const auto open = [](const std::string& fragment) {
        core::FoundContract contract = found("a");
        contract.fragments = {"b"};
        return folder({{"a", Shop}, {"b", fragment}}, {contract});
    };
    const auto passed = core::IdenticalContracts::ArePassedOver;
    QCOMPARE(told(core::compareFolders(open("x: 1"), open("x: 1"), {}, passed)), "a: the same bytes");
    QCOMPARE(told(core::compareFolders(open("x: 1"), open("x: 2"), {}, passed)), "a: 0 findings");

    core::ContractFolder doubtful = open("x: 1");
    doubtful.contracts.front().missing = {"c"};
    QCOMPARE(told(core::compareFolders(doubtful, doubtful, {}, passed)), "a: 0 findings");
}

void FolderComparisonTest::takesNothingForRemovedThatIsThere()
{
    core::ContractFolder baseline = folder({{"old/a", ShopNow}}, {found("a")});
    baseline.contracts.front().entry = "old/a";
    baseline.within = [](const std::string& path) { return path.substr(4); };
    core::ContractFolder broken = folder({{"new/a", "openapi: [3"}}, {});
    broken.fromRoot = [](const std::string& path) { return "new/" + path; };
    QCOMPARE(told(core::compareFolders(baseline, broken, {})), std::string("a: not understood"));
    QCOMPARE(told(core::compareFolders(baseline, folder({}, {}), {})), std::string("a: 1 findings"));
}

void FolderComparisonTest::handsBackWhatWasRead()
{
    const auto compared =
        core::compareFolders(folder({{"a", Shop}}, {found("a")}), folder({}, {}), core::ComparisonOptions());
    QCOMPARE(compared.size(), 1U);
    QVERIFY(compared.front().baseline());
    QVERIFY(!compared.front().candidate());
    QVERIFY(!compared.front().diff.candidate);
}

void FolderComparisonTest::givesEveryPairToTheExecutor()
{
    std::size_t tasksSeen = 0;
    core::ComparisonOptions options;
    options.runAll = [&](std::span<const std::function<void()>> tasks) {
        tasksSeen += tasks.size();
        core::runInTurn(tasks);
    };
    const core::ContractFolder both = folder({{"a", Shop}, {"b", Shop}}, {found("a"), found("b")});
    QCOMPARE(told(core::compareFolders(both, both, options)), "a: 0 findings; b: 0 findings");
    QCOMPARE(tasksSeen, 2U + 2U * 2U);
}

void FolderComparisonTest::anotherToolJudgesItsLanguageAlone()
{
    core::ComparisonOptions options;
    options.judging.profile = core::Profile::BufWire;
    const auto compared = core::compareFolders(
        folder({{"a", Shop}}, {found("a")}), folder({{"a", ShopNow}}, {found("a")}), options);
    QCOMPARE(told(compared), std::string("a: not understood"));
    QCOMPARE(compared.front().diff.judgement.coverage.notUnderstood.front().why,
        std::string("a is OpenAPI, and the profile buf-wire judges Protocol Buffers alone"));
}

void FolderComparisonTest::tellsAProtoFileThatMoved_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<QString>("rules");
    QTest::newRow("wire") << core::Profile::Wire
                          << "docs proto-declaration-moved, docs proto-file-added, docs proto-file-removed";
    QTest::newRow("source")
        << core::Profile::Source
        << "breaking proto-declaration-moved, breaking proto-file-removed, docs proto-file-added";
    QTest::newRow("buf") << core::Profile::BufFile << "FILE_NO_DELETE";
}

/// A module of one file, which others import by its path.
void FolderComparisonTest::tellsAProtoFileThatMoved()
{
    QFETCH(core::Profile, profile);
    QFETCH(QString, rules);
    const std::string text = "syntax = \"proto3\"; package shop; message Order { string id = 1; }";
    core::ComparisonOptions options;
    options.judging.profile = profile;
    const auto compared =
        core::compareFolders(folder({{"a/y.proto", text}}, {found("a/y.proto", core::Language::Proto)}),
            folder({{"b/z.proto", text}}, {found("b/z.proto", core::Language::Proto)}), options);
    QCOMPARE(compared.size(), 1U);
    QStringList told;
    for (const core::Finding& finding : compared.front().diff.judgement.findings) {
        for (const core::FindingPeerRow& row : finding.peer)
            told.append(QString::fromStdString(std::string(row.id)));
        if (profile != core::Profile::BufFile)
            told.append(QString::fromStdString(
                std::string(core::severityName(finding.severity)) + " " + finding.rule));
    }
    told.sort();
    QCOMPARE(told.join(", "), rules);
}

void FolderComparisonTest::keepsWhichFilesNobodyRefersTo()
{
    core::FoundContract schema = found("a.graphql", core::Language::GraphQl);
    schema.fragments = {"b.graphql"};
    const auto open = [&](const std::string& rest) {
        return folder({{"a.graphql", "type Query { b: B }"}, {"b.graphql", rest}}, {schema});
    };
    const auto compared = core::compareFolders(open("type B { c: ID }"), open("type B { d: ID }"), {});
    QCOMPARE(told(compared), std::string("a.graphql: 2 findings"));
    QCOMPARE(compared.front().others.baseline, schema.fragments);
    QCOMPARE(compared.front().others.candidate, schema.fragments);
}

COUNTERSIGN_TEST(FolderComparisonTest)
#include "folder_comparison_test.moc"

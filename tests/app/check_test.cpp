// SPDX-License-Identifier: Apache-2.0
// What `check` answers about the sample: the story's promises, one by one.
#include "core/contract/document_set.h"
#include "core/wire/validator.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

class CheckTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_folder.reset(); }

    void answersInItsSchema_data();
    void answersInItsSchema();
    void findsTheSevenChanges();
    void judgesTheTwinsByTheirOwnLaw();
    void namesWhoMustSign();
    void tellsWhomItHits();
    void holdsCriteriaAgainstTheContract();
    void tellsWhatTheUserSees();
    void asksForAMajorVersion();
    void letsSafeChangesPass();
    void unchangedContractsStayOutOfIt();
    void everyFormatSaysNo_data();
    void everyFormatSaysNo();
    void annotatesLinesOfTheCandidate();
    void junitHasWhatLintSays();
    void showsDraftsAndCountsNone();
    void takesThePolicyFromTheTrustedRefAlone();
    void whatCannotBeJudgedIsUnknown();
    void saysWhatCannotBeChecked_data();
    void saysWhatCannotBeChecked();

private:
    test::Answer check(std::vector<std::string> words) const;
    core::Document json(const std::string& baseline, const std::string& candidate) const;
    core::Document release() const { return json("v2.3.0", "release-2.4.0"); }
    /// A worktree of the sample in which a test may change what it likes.
    std::filesystem::path branchOff(const std::string& name, const std::string& from) const;
    void commitAll(const std::filesystem::path& folder) const;

    std::unique_ptr<test::ScratchFolder> m_folder;
};

namespace {

core::Node contractOf(const core::Document& check, const std::string& id)
{
    for (const core::Node contract : check.tree.root()["contracts"])
        if (contract["contract"].text() == id)
            return contract;
    return {};
}

std::string textOf(const core::Node& node)
{
    return std::string(node.text());
}

/// "breaking POST /orders > …" of each, sorted.
std::vector<std::string> toldFindings(const core::Node& findings)
{
    std::vector<std::string> told;
    for (const core::Node finding : findings)
        told.push_back(textOf(finding["severity"]) + " " + textOf(finding["path"]));
    std::ranges::sort(told);
    return told;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

core::Node entryNamed(const core::Node& list, std::string_view key, const std::string& name)
{
    for (const core::Node entry : list)
        if (entry[key].text() == name)
            return entry;
    return {};
}

bool tells(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void CheckTest::initTestCase()
{
    m_folder = std::make_unique<test::ScratchFolder>();
    const test::Answer made = test::countersign({.words = {"sample", "sample"}, .folder = m_folder->path()});
    QVERIFY2(made.exitCode == 0, made.err.c_str());
}

test::Answer CheckTest::check(std::vector<std::string> words) const
{
    words.insert(words.begin(), {"check", "--repo", "sample"});
    return test::countersign({.words = std::move(words), .folder = m_folder->path()});
}

core::Document CheckTest::json(const std::string& baseline, const std::string& candidate) const
{
    const test::Answer answer = check({"--baseline", baseline, "--candidate", candidate, "--format", "json"});
    return core::readDocument(core::SourceText::make(answer.out, "check.json"));
}

std::filesystem::path CheckTest::branchOff(const std::string& name, const std::string& from) const
{
    const std::filesystem::path folder = m_folder->path() / name;
    const test::Answer made = test::run(
        {.words = {"git", "-C", "sample", "worktree", "add", "-q", "-b", name, folder.string(), from},
            .folder = m_folder->path()});
    if (made.exitCode != 0)
        qFatal("%s", made.err.c_str());
    return folder;
}

void CheckTest::commitAll(const std::filesystem::path& folder) const
{
    for (const std::vector<std::string>& words : {std::vector<std::string> {"git", "add", "-A"},
             {"git", "-c", "user.name=T", "-c", "user.email=t@t.invalid", "commit", "-qm", "change"}})
        QCOMPARE(test::run({.words = words, .folder = folder}).exitCode, 0);
}

void CheckTest::answersInItsSchema_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    const auto row = [](const char* baseline, const char* candidate) {
        QTest::newRow((std::string(baseline) + " " + candidate).c_str())
            << std::string(baseline) << std::string(candidate);
    };
    row("v2.3.0", "release-2.4.0");
    row("v2.3.0", "all-safe");
    row("v2.2.1", "release-2.4.0");
    row("v2.3.0", "v2.3.0");
}

void CheckTest::answersInItsSchema()
{
    QFETCH(const std::string, baseline);
    QFETCH(const std::string, candidate);
    const auto read = [](const std::string& path) -> core::Result<std::string> {
        return test::readFile(test::sourceFolder() / "resources/schemas" / path);
    };
    const auto schemas = core::DocumentSet::load("check.schema.json", read);
    QVERIFY(schemas);
    core::Validator validator(*schemas, {});
    const core::Document answer = json(baseline, candidate);
    const core::Validation validation =
        validator.validate((*schemas)->entry().document.tree.root(), answer.tree.root());
    QVERIFY2(validation.isValid && validation.isCertain,
        validation.violations.empty()
            ? "uncertain"
            : (validation.violations.front().instancePointer + ": " + validation.violations.front().message)
                  .c_str());
}

void CheckTest::findsTheSevenChanges()
{
    const core::Document answer = release();
    const core::Node checkout = contractOf(answer, "checkout");
    QCOMPARE(joined(toldFindings(checkout["findings"])),
        "breaking POST /orders > request body > billing_country\n"
        "breaking POST /orders > response 202 > body > status\n"
        "breaking POST /payments > response 402 > body\n"
        "docs POST /orders > request body > cart_id\n"
        "risky POST /orders > response 202 > body > estimated_delivery\n"
        "safe GET /orders/{id}/challenge\n"
        "safe POST /orders > response 202 > body > redirect_url\n");
    const core::Node left = entryNamed(checkout["findings"], "path", "POST /payments > response 402 > body");
    QCOMPARE(textOf(left["rule"]), "error-envelope-left");
}

void CheckTest::judgesTheTwinsByTheirOwnLaw()
{
    const core::Document check = json("release-2.4.0", "twins-2.4.0");
    QCOMPARE(check.tree.root()["verdict"].text(), "no");
    const std::vector<std::string> graphql {"breaking Date", "breaking Order.estimatedDelivery",
        "breaking OrderStatus", "breaking PlaceOrderInput.billingCountry", "docs PlaceOrderInput.cartId",
        "safe Order.redirectUrl"};
    QCOMPARE(joined(toldFindings(contractOf(check, "checkout-graphql")["findings"])), joined(graphql));
    const std::string package = "acme.checkout.v1.";
    const std::string renamed = package + "OrderStatus.ORDER_STATUS_PENDING_PAYMENT";
    const std::vector<std::string> proto {"docs " + renamed, "risky " + package + "Order.estimated_delivery",
        "risky " + renamed, "safe " + package + "Order.redirect_url",
        "safe " + package + "PlaceOrderRequest.billing_country"};
    QCOMPARE(joined(toldFindings(contractOf(check, "checkout-proto")["findings"])), joined(proto));
}

void CheckTest::namesWhoMustSign()
{
    const core::Document answer = release();
    const core::Node signoff = answer.tree.root()["signoff"];
    std::string told;
    for (const core::Node duty : signoff)
        told += textOf(duty["role"]) + " " + textOf(duty["label"]) + " " + textOf(duty["required"]) + "\n";
    QCOMPARE(told,
        "product Product owner true\nbackend Engineering owner true\nfrontend Engineering owner true\n"
        "qa QA or operations false\n");
    const auto reason = [&](const char* role) { return textOf(entryNamed(signoff, "role", role)["reason"]); };
    QVERIFY2(tells(reason("product"), "Acceptance criteria change"), reason("product").c_str());
    QVERIFY2(tells(reason("backend"), "names"), reason("backend").c_str());
    QVERIFY2(tells(reason("frontend"), "x-interaction"), reason("frontend").c_str());
    QVERIFY2(tells(reason("frontend"), "Product and Backend own"), reason("frontend").c_str());
    QCOMPARE(textOf(entryNamed(signoff, "role", "product")["people"].first()), "iryna@sample.invalid");
}

void CheckTest::tellsWhomItHits()
{
    const core::Document answer = release();
    const core::Node status = entryNamed(
        contractOf(answer, "checkout")["findings"], "path", "POST /orders > response 202 > body > status");
    const auto impactOf = [&](const char* consumer) {
        const core::Node entry = entryNamed(answer.tree.root()["consumers"], "name", consumer);
        return textOf(entry["pin"]) + " "
            + textOf(entryNamed(entry["impacts"], "place", textOf(status["place"]))["impact"]);
    };
    QCOMPARE(impactOf("web-checkout"), "2.3.0 affected");
    QCOMPARE(impactOf("mobile-app"), "2.2.1 affected");
    QCOMPARE(impactOf("finance-export"), "2.3.0 unknown");
    const test::Answer text = check({"--baseline", "v2.3.0", "--candidate", "release-2.4.0"});
    QVERIFY2(tells(text.out, "? 7 unknown: no pact says what it uses"), text.out.c_str());
}

void CheckTest::holdsCriteriaAgainstTheContract()
{
    const core::Document answer = release();
    const core::Node findings = contractOf(answer, "checkout")["findings"];
    const auto placeOf = [&](const char* path) {
        return textOf(entryNamed(findings, "path", path)["place"]);
    };
    std::map<std::string, std::set<std::string>> places;
    std::string transitions;
    for (const core::Node note : answer.tree.root()["criteria"]) {
        for (const core::Node place : note["places"])
            places[textOf(note["state"])].insert(textOf(place));
        if (note["state"].text() == "transition")
            transitions += textOf(note["transition"]["to"]) + "\n";
    }
    QVERIFY(places["present"].contains(placeOf("POST /orders > response 202 > body > status")));
    QVERIFY(places["present"].contains(placeOf("POST /orders > request body > billing_country")));
    QVERIFY(places["missing"].contains(placeOf("POST /payments > response 402 > body")));
    QCOMPARE(transitions, "payment_abandoned\n");
    QVERIFY(!places.contains("contradicted"));
}

void CheckTest::tellsWhatTheUserSees()
{
    const core::Document answer = release();
    std::string told;
    for (const core::Node change : answer.tree.root()["interaction"])
        told += textOf(change["element"]) + "\n";
    QVERIFY2(tells(told, "POST /orders > x-interaction > status.pending_payment\n"), told.c_str());
    QVERIFY2(tells(told, "POST /orders > x-interaction > status.pending\n"), told.c_str());
}

void CheckTest::asksForAMajorVersion()
{
    const core::Document answer = release();
    QCOMPARE(textOf(answer.tree.root()["bump"]), "major");
    QCOMPARE(textOf(answer.tree.root()["proposedVersion"]), "2.4.0");
    QCOMPARE(textOf(answer.tree.root()["verdict"]), "no");
    QCOMPARE(textOf(answer.tree.root()["baseline"]["tag"]), "v2.3.0");
}

void CheckTest::letsSafeChangesPass()
{
    const test::Answer answer = check({"--baseline", "v2.3.0", "--candidate", "all-safe"});
    QCOMPARE(answer.exitCode, 0);
    const core::Document told = json("v2.3.0", "all-safe");
    const core::Node root = told.tree.root();
    QCOMPARE(textOf(root["verdict"]), "yes");
    QCOMPARE(textOf(root["bump"]), "minor");
    std::string required;
    for (const core::Node duty : root["signoff"])
        if (duty["required"].text() == "true")
            required += textOf(duty["role"]) + "\n";
    QCOMPARE(required, "backend\n");
    QCOMPARE(joined(toldFindings(contractOf(told, "checkout")["findings"])),
        "docs POST /orders > request body > cart_id\n"
        "safe GET /orders/{id}/challenge\n"
        "safe POST /orders > response 202 > body > redirect_url\n");
}

void CheckTest::unchangedContractsStayOutOfIt()
{
    const core::Document answer = release();
    for (const char* id : {"checkout-graphql", "checkout-proto"}) {
        const core::Node contract = contractOf(answer, id);
        QCOMPARE(textOf(contract["identical"]), "true");
        QCOMPARE(contract["findings"].size(), 0U);
    }
    QCOMPARE(answer.tree.root()["contracts"].size(), 3U);
}

void CheckTest::everyFormatSaysNo_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char* format, const char* says) {
        QTest::newRow(format) << std::string(format) << std::string(says);
    };
    row("text", "No: 3 breaking changes, and no valid packet accepts them with a plan.");
    row("markdown", "## ■ No: 3 breaking changes");
    row("json", "\"verdict\": \"no\"");
    row("sarif", "\"verdict\": \"No: 3 breaking changes");
    row("junit", "<testsuites name=\"countersign check\">");
    row("github", "No: 3 breaking changes");
}

void CheckTest::everyFormatSaysNo()
{
    QFETCH(const std::string, format);
    QFETCH(const std::string, says);
    const test::Answer answer =
        check({"--baseline", "v2.3.0", "--candidate", "release-2.4.0", "--format", format});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, "");
    QVERIFY2(tells(answer.out, says), answer.out.c_str());
}

void CheckTest::annotatesLinesOfTheCandidate()
{
    const test::Answer answer =
        check({"--baseline", "v2.3.0", "--candidate", "release-2.4.0", "--format", "github"});
    const std::string lines = test::readFile(m_folder->path() / "sample/openapi/schemas/order.yaml");
    const std::size_t at = lines.find("billing_country:");
    const auto line = std::count(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    QVERIFY2(tells(answer.out,
                 "::error file=openapi/schemas/order.yaml,line=" + std::to_string(line) + ",endLine="),
        answer.out.c_str());
}

void CheckTest::junitHasWhatLintSays()
{
    const test::Answer answer =
        check({"--baseline", "v2.3.0", "--candidate", "release-2.4.0", "--format", "junit"});
    const std::size_t lint = answer.out.find("name=\"acceptance-present in GET /orders/{id}/challenge\"");
    QVERIFY2(lint != std::string::npos, answer.out.c_str());
    const std::size_t failure = answer.out.find("<failure", lint);
    QVERIFY(answer.out.find("</testcase>", lint) < failure); // what lint says refuses nothing
    std::size_t cases = 0;
    for (std::size_t at = answer.out.find("<testcase"); at != std::string::npos;
         at = answer.out.find("<testcase", at + 1))
        ++cases;
    QVERIFY2(tells(answer.out, "tests=\"10\""), answer.out.c_str()); // 7 findings, 2 of lint, coverage
    QVERIFY(cases >= 10);
}

void CheckTest::showsDraftsAndCountsNone()
{
    const core::Document before = release();
    const core::Node finding = entryNamed(contractOf(before, "checkout")["findings"], "severity", "breaking");
    const std::filesystem::path folder = branchOff("decided", "release-2.4.0");
    std::filesystem::create_directories(folder / ".countersign/reviews/2.4.0/journal");
    std::ofstream(folder / ".countersign/reviews/2.4.0/journal/olena.jsonl")
        << R"({"kind": "decision", "place": ")" << textOf(finding["place"]) << R"(", "facts": ")"
        << textOf(finding["facts"]) << R"(", "verdict": "accept", "by": "olena"})"
        << "\n"
        << "half a li\n";
    commitAll(folder);
    const core::Document answer = json("v2.3.0", "decided");
    QCOMPARE(answer.tree.root()["decisions"].size(), 1U);
    QCOMPARE(textOf(answer.tree.root()["decisions"].first()["stale"]), "false");
    QCOMPARE(answer.tree.root()["accepted"].size(), 0U);
    QCOMPARE(textOf(answer.tree.root()["verdict"]), "no");
}

void CheckTest::takesThePolicyFromTheTrustedRefAlone()
{
    const std::filesystem::path folder = branchOff("quiet", "all-safe");
    std::ofstream(folder / ".countersign/settings.yaml", std::ios::app)
        << "suppressions:\n  - {rule: response-values-replaced, reason: because, owner: "
           "olena@sample.invalid, "
           "expires: 2099-01-01}\n";
    commitAll(folder);
    const test::Answer answer = check({"--baseline", "v2.3.0", "--candidate", "quiet"});
    QVERIFY2(answer.exitCode == 2, answer.out.c_str());
    QVERIFY2(tells(answer.out, "Changes of the policy"), answer.out.c_str());
    const test::Answer trusted =
        check({"--baseline", "v2.3.0", "--candidate", "quiet", "--trusted-ref", "quiet"});
    QVERIFY2(trusted.exitCode == 0, trusted.out.c_str());
}

void CheckTest::whatCannotBeJudgedIsUnknown()
{
    const std::filesystem::path folder = branchOff("graphql", "all-safe");
    std::ofstream(folder / "graphql/checkout.graphql", std::ios::app) << "\ntype Extra { id: Odd! }\n";
    commitAll(folder);
    const test::Answer answer = check({"--baseline", "v2.3.0", "--candidate", "graphql"});
    QVERIFY2(answer.exitCode == 2, answer.out.c_str());
    QVERIFY2(tells(answer.out, "checkout-graphql"), answer.out.c_str());
    QVERIFY2(tells(answer.out, "Odd"), answer.out.c_str());
}

void CheckTest::saysWhatCannotBeChecked_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char* name, const std::vector<std::string>& words, const char* says) {
        QTest::newRow(name) << words << std::string(says);
    };
    row("no such baseline", {"--baseline", "v9"}, "v9");
    row("no such candidate", {"--candidate", "v9"}, "v9");
    row("no such trusted ref", {"--trusted-ref", "v9"}, "v9");
    row("no such day", {"--as-of", "2026-02-30"}, "--as-of");
}

void CheckTest::saysWhatCannotBeChecked()
{
    QFETCH(const std::vector<std::string>, words);
    QFETCH(const std::string, says);
    const test::Answer answer = check(words);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(tells(answer.err, says), answer.err.c_str());
}

COUNTERSIGN_TEST(CheckTest)
#include "check_test.moc"

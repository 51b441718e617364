// SPDX-License-Identifier: Apache-2.0
// The shapes that pipelines rely on, member by member.
#include "core/compat/diff_json.h"
#include "core/document/document.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;

class DiffJsonTest : public QObject {
    Q_OBJECT
private slots:
    void hasAllThatWasPromised_data();
    void hasAllThatWasPromised();
    void tellsWitnesses_data();
    void tellsWitnesses();
    void saysNullForWhatIsNotThere_data();
    void saysNullForWhatIsNotThere();
    void isValidWhateverTheTextsHold();
};

namespace {

core::Finding wholeFinding()
{
    core::Finding finding;
    finding.rule = "response-value-added";
    finding.severity = core::Severity::Breaking;
    finding.title = "A title";
    finding.message = "A message";
    finding.why = "A reason.";
    finding.recipe = "A recipe.";
    finding.path = "POST /orders > response 202 > body > status";
    finding.pointer = "/components/schemas/Order/properties/status";
    finding.operation = "POST /orders";
    finding.flow = core::Flow::Response;
    finding.effect = core::Effect::Widens;
    finding.baseline = core::TextPlace {"a.yaml", {0, 0}, {2, 7}};
    finding.candidate = core::TextPlace {"b.yaml", {4, 2}, {4, 9}};
    finding.sites = {{"POST /orders", core::Flow::Response, finding.path}};
    finding.place = std::string(64, 'a');
    finding.facts = std::string(64, 'b');
    finding.related = {std::string(64, 'c')};
    finding.hasPatch = true;
    finding.alsoKnownAs = {"oasdiff:response-property-enum-value-added"};
    return finding;
}

core::Diff wholeDiff()
{
    core::Diff diff;
    diff.contract = "checkout";
    diff.baseline =
        core::DiffSide {"a.yaml", "Checkout", "1.0.0", core::lateDigest([] { return std::string(64, '1'); })};
    diff.candidate =
        core::DiffSide {"b.yaml", "Checkout", "1.1.0", core::lateDigest([] { return std::string(64, '2'); })};
    diff.asOf = 2026y / 11 / 21;
    core::Judgement& judgement = diff.judgement;
    judgement.findings = {wholeFinding()};
    judgement.suppressed = {{wholeFinding(),
        {.reason = "switched off", .owner = "olena@acme.example", .expires = 2026y / 12 / 31}}};
    judgement.bump = core::Bump::Major;
    judgement.payloadBreaking = 3;
    judgement.proved = 2;
    core::Coverage& coverage = judgement.coverage;
    coverage.operationsCompared = 46;
    coverage.operationsTotal = 47;
    coverage.schemasCompared = 112;
    coverage.schemasTotal = 113;
    coverage.hiddenReorders = 12;
    coverage.hiddenWhitespace = 3;
    coverage.notJudged = {{"a.yaml", {2, 3}, "pattern", "too hard"}};
    coverage.notUnderstood = {{"b.yaml", {0, 0}, "x", "y"}};
    coverage.unresolved = {{"c.yaml", {0, 0}, "$ref", "no such file"}};
    coverage.diagnostics = {{"d.yaml", {0, 0}, "tab", "not allowed"}};
    return diff;
}

core::Document readBack(const core::Diff& diff)
{
    return core::readDocument(
        core::SourceText::make(core::diffJson(diff, {"1.2.3", "0123456789abcdef"}), "diff.json"));
}

std::string textAt(const core::Document& document, const std::string& pointer)
{
    const core::Node node = document.tree.find(pointer);
    return node ? std::string(node.text()) : "absent";
}

} // namespace

void DiffJsonTest::hasAllThatWasPromised_data()
{
    QTest::addColumn<std::string>("value");
    const auto row = [](const char* pointer, const std::string& value) { QTest::newRow(pointer) << value; };
    row("/schema", "countersign.diff/1");
    row("/tool/name", "countersign");
    row("/tool/version", "1.2.3");
    row("/tool/ruleset", "0123456789abcdef");
    row("/contract", "checkout");
    row("/baseline/name", "a.yaml");
    row("/baseline/sha256", std::string(64, '1'));
    row("/candidate/name", "b.yaml");
    row("/candidate/sha256", std::string(64, '2'));
    row("/language", "openapi");
    row("/profile", "wire");
    row("/asOf", "2026-11-21");
    row("/identical", "false");
    row("/suppressed/0/place", std::string(64, 'a'));
    row("/suppressed/0/reason", "switched off");
    row("/suppressed/0/owner", "olena@acme.example");
    row("/suppressed/0/expires", "2026-12-31");
    row("/summary/breaking", "1");
    row("/summary/risky", "0");
    row("/summary/safe", "0");
    row("/summary/docs", "0");
    row("/bump", "major");
    row("/findings/0/rule", "response-value-added");
    row("/findings/0/severity", "breaking");
    row("/findings/0/title", "A title");
    row("/findings/0/message", "A message");
    row("/findings/0/why", "A reason.");
    row("/findings/0/recipe", "A recipe.");
    row("/findings/0/path", "POST /orders > response 202 > body > status");
    row("/findings/0/pointer", "/components/schemas/Order/properties/status");
    row("/findings/0/operation", "POST /orders");
    row("/findings/0/flow", "response");
    row("/findings/0/effect", "widens");
    row("/findings/0/baseline/file", "a.yaml");
    row("/findings/0/baseline/line", "1");
    row("/findings/0/baseline/column", "1");
    row("/findings/0/baseline/endLine", "3");
    row("/findings/0/baseline/endColumn", "8");
    row("/findings/0/candidate/line", "5");
    row("/findings/0/candidate/column", "3");
    row("/findings/0/sites/0/operation", "POST /orders");
    row("/findings/0/sites/0/flow", "response");
    row("/findings/0/sites/0/path", "POST /orders > response 202 > body > status");
    row("/findings/0/place", std::string(64, 'a'));
    row("/findings/0/facts", std::string(64, 'b'));
    row("/findings/0/related/0", std::string(64, 'c'));
    row("/findings/0/patch", "true");
    row("/findings/0/alsoKnownAs/0", "oasdiff:response-property-enum-value-added");
    row("/coverage/operations/compared", "46");
    row("/coverage/operations/total", "47");
    row("/coverage/schemas/compared", "112");
    row("/coverage/schemas/total", "113");
    row("/coverage/hidden/reorders", "12");
    row("/coverage/hidden/whitespace", "3");
    row("/coverage/witnesses/found", "2");
    row("/coverage/witnesses/wanted", "3");
    row("/coverage/notJudged/0/file", "a.yaml");
    row("/coverage/notJudged/0/line", "3");
    row("/coverage/notJudged/0/column", "4");
    row("/coverage/notJudged/0/what", "pattern");
    row("/coverage/notJudged/0/why", "too hard");
    row("/coverage/notUnderstood/0/file", "b.yaml");
    row("/coverage/unresolved/0/file", "c.yaml");
    row("/coverage/diagnostics/0/file", "d.yaml");
}

void DiffJsonTest::hasAllThatWasPromised()
{
    QFETCH(const std::string, value);
    QCOMPARE(textAt(readBack(wholeDiff()), QTest::currentDataTag()), value);
}

void DiffJsonTest::tellsWitnesses_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("none");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, const char* value, const char* none, const char* pointer,
                         const char* text) {
        QTest::newRow(name) << std::string(value) << std::string(none) << std::string(pointer)
                            << std::string(text);
    };
    row("its value is JSON", R"({"a":[1]})", "", "/findings/0/witness/value/a/0", "1");
    row("where it is valid", "1", "", "/findings/0/witness/validIn", "candidate");
    row("how it is refused", "1", "", "/findings/0/witness/refusal", "is too small");
    row("why there is none", "", "a lookaround", "/findings/0/witness/none", "a lookaround");
    row("none has no value", "", "a lookaround", "/findings/0/witness/value", "absent");
}

void DiffJsonTest::tellsWitnesses()
{
    QFETCH(const std::string, value);
    QFETCH(const std::string, none);
    QFETCH(const std::string, pointer);
    QFETCH(const std::string, text);
    core::Diff diff = wholeDiff();
    diff.judgement.findings.front().witness =
        core::FindingWitness {value, core::Side::Candidate, "is too small", none};
    QCOMPARE(textAt(readBack(diff), pointer), text);
}

void DiffJsonTest::saysNullForWhatIsNotThere_data()
{
    QTest::addColumn<bool>("isGone");
    for (const char* pointer : {"/baseline", "/candidate", "/findings/0/baseline", "/findings/0/candidate",
             "/findings/0/witness", "/findings/0/semantic", "/suppressed/0/expires"})
        QTest::newRow(pointer) << true;
}

void DiffJsonTest::saysNullForWhatIsNotThere()
{
    core::Diff diff = wholeDiff();
    diff.baseline.reset();
    diff.candidate.reset();
    diff.judgement.findings.front().baseline.reset();
    diff.judgement.findings.front().candidate.reset();
    diff.judgement.suppressed.front().by.expires.reset();
    const core::Document document = readBack(diff);
    const core::Node node = document.tree.find(QTest::currentDataTag());
    QVERIFY(node);
    QCOMPARE(node.kind(), core::NodeKind::Null);
}

void DiffJsonTest::isValidWhateverTheTextsHold()
{
    core::Diff diff = wholeDiff();
    core::Finding& finding = diff.judgement.findings.front();
    finding.message = "\"\\\x01\xFF\n";
    finding.path = finding.message;
    finding.sites.front().path = finding.message;
    finding.semantic = core::SemanticMark {finding.message, finding.message};
    const core::Document document = readBack(diff);
    QVERIFY(document.diagnostics.empty());
    QCOMPARE(textAt(document, "/findings/0/semantic/reason"), "\"\\\x01\xEF\xBF\xBD\n");
}

COUNTERSIGN_TEST(DiffJsonTest)
#include "diff_json_test.moc"

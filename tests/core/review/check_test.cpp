// SPDX-License-Identifier: Apache-2.0
// A check of small repositories: what is compared with what, and what makes the answer yes, no or unknown.
#include "core/review/check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>

class CheckCompositionTest : public QObject {
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void comparesWithNothingUnderAnEnvelope_data();
    void comparesWithNothingUnderAnEnvelope();
    void namesContractsByThePolicy();
    void takesTheNewestTagForBaseline();
    void knowsDirt();
    void namesOwnersOfChangedFiles();
    void judgesAsOfTheCandidate();
    void asksTheTrustedRef();
    void ownPolicyBeforeThereIsAnyBranchToTrust();
    void findsWhatThePolicyListsAndNobodyKnows();
    void ownsUpToChangedSubmodules_data();
    void ownsUpToChangedSubmodules();
    void aSubmoduleThatStandsStillIsNoDoubt();
    void aReferenceLostOnBothSidesIsToldOnce();
    void aMergeConflictIsCalledOne_data();
    void aMergeConflictIsCalledOne();
    void marksStaleDrafts();
    void stopsWhenAsked();
    void lendsItsExecutor();
};

namespace {

std::string shop(const std::string& type, const std::string& version = "1.0.0")
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: " + version
        + "}\npaths:\n  /orders:\n    get:\n      responses:\n        '200':\n          description: ok\n"
          "          content:\n            application/json:\n              schema:\n"
          "                type: object\n                properties:\n                  id: {type: "
        + type + "}\n";
}

/// A repository whose main line has version 1.0.0, checked out on a branch of its own.
class Shop {
public:
    explicit Shop(const std::string& settings = {})
    {
        m_repository.write("shop.yaml", shop("string"));
        if (!settings.empty())
            m_repository.write(".countersign/settings.yaml", settings);
        m_repository.commit("first");
        m_repository.tag("v1.0.0");
        m_repository.branch("change");
    }

    const test::ScratchRepository& files() const { return m_repository; }
    test::ScratchRepository& files() { return m_repository; }

    core::Check check(const core::CheckOptions& options = {}) const
    {
        const auto repository = core::Repository::open(m_repository.path());
        auto checked = core::check(*repository, options);
        if (!checked)
            qFatal("%s", checked.error().message.c_str());
        return std::move(*checked);
    }

private:
    test::ScratchRepository m_repository;
};

/// The link is all that the repository around a submodule knows of it.
void commitSubmodule(test::ScratchRepository& files, const std::string& commit)
{
    files.git({"add", "-A"});
    if (commit.empty())
        files.git({"rm", "-q", "--cached", "--ignore-unmatch", "lib"});
    else
        files.git({"update-index", "--add", "--cacheinfo", "160000," + commit + ",lib"});
    files.git({"commit", "-q", "--allow-empty", "-m", "a submodule"});
}

core::CheckOptions atHead()
{
    core::CheckOptions options;
    options.candidate = "HEAD";
    return options;
}

} // namespace

void CheckCompositionTest::verdicts_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("verdict");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const char* name, const char* file, const std::string& bytes, const char* verdict,
                         const char* reason) {
        QTest::newRow(name) << std::string(file) << bytes << std::string(verdict) << std::string(reason);
    };
    row("nothing changes", "README.md", "words", "yes", "No contract changes in meaning.");
    row("only layout", "shop.yaml", shop("'string'"), "yes", "No contract changes in meaning.");
    row("safe", "shop.yaml", shop("string, description: The number"), "yes",
        "Everything was read, understood and judged, and nothing breaks.");
    row("breaks", "shop.yaml", shop("integer"), "no",
        "1 breaking change, and no valid packet accepts it with a plan.");
    row("a broken text", "shop.yaml", shop("string") + "x: [", "unknown",
        "Of shop not everything was read, understood and judged.");
    row("a reference that leads nowhere", "shop.yaml", shop("string, $ref: '#/gone'"), "unknown",
        "Of shop not everything was read, understood and judged.");
    row("a language that is not compared", "events.yaml", "asyncapi: 3.0.0\n", "unknown",
        "Of events not everything was read, understood and judged.");
}

void CheckCompositionTest::verdicts()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, verdict);
    QFETCH(const std::string, reason);
    Shop repository;
    repository.files().write(file, bytes);
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QCOMPARE(std::string(core::verdictName(check.verdict)), verdict);
    QCOMPARE(check.reasons.front(), reason);
}

void CheckCompositionTest::comparesWithNothingUnderAnEnvelope_data()
{
    QTest::addColumn<std::string>("removed");
    QTest::addColumn<std::string>("added");
    QTest::newRow("a new contract") << std::string() << std::string("more.yaml");
    QTest::newRow("a contract that is gone") << std::string("shop.yaml") << std::string("README.md");
}

/// The side that has no contract has no text, either, in which the envelope could be looked for.
void CheckCompositionTest::comparesWithNothingUnderAnEnvelope()
{
    QFETCH(const std::string, removed);
    QFETCH(const std::string, added);
    Shop repository("envelope: shop.yaml#/components/schemas/Failure\n");
    if (!removed.empty())
        std::filesystem::remove(repository.files().path() / removed);
    repository.files().write(added, shop("string"));
    repository.files().commit("change");
    core::CheckOptions options = atHead();
    options.marks = {{"/paths/~1nowhere", {"it means something else", "ana@x.example"}}};
    QVERIFY(!repository.check(options).contracts.empty());
}

void CheckCompositionTest::namesContractsByThePolicy()
{
    Shop repository("contracts:\n  - {id: store, path: shop.yaml}\n");
    repository.files().write("shop.yaml", shop("integer"));
    repository.files().write("unlisted.yaml", shop("string"));
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QCOMPARE(check.contracts.size(), 1U);
    QCOMPARE(check.contracts.front().diff.contract, "store");
}

void CheckCompositionTest::takesTheNewestTagForBaseline()
{
    Shop repository;
    repository.files().write("shop.yaml", shop("integer", "2.0.0"));
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QCOMPARE(check.baseline.tag, "v1.0.0");
    QVERIFY2(check.baseline.why.find("v1.0.0") != std::string::npos, check.baseline.why.c_str());
    QVERIFY(check.bump == core::Bump::Major);
    QCOMPARE(check.proposedVersion, "2.0.0");
}

void CheckCompositionTest::namesOwnersOfChangedFiles()
{
    Shop repository;
    repository.files().checkout("main");
    repository.files().write("CODEOWNERS", "* @everybody\nshop.yaml @acme/api olena@acme.example\n");
    repository.files().commit("owners");
    repository.files().checkout("change");
    QVERIFY(repository.check(atHead()).fileOwners.empty());
    repository.files().write("shop.yaml", shop("integer"));
    repository.files().write("CODEOWNERS", "* @nobody\n");
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QCOMPARE(check.fileOwners.size(), std::size_t {1});
    QCOMPARE(check.fileOwners.front().file, std::string("shop.yaml"));
    const std::vector<std::string> owners {"@acme/api", "olena@acme.example"};
    QCOMPARE(check.fileOwners.front().owners, owners);
}

void CheckCompositionTest::knowsDirt()
{
    Shop repository;
    repository.files().settle();
    QVERIFY(!repository.check().candidate.isDirty);
    repository.files().write("shop.yaml", shop("integer"));
    const core::Check check = repository.check();
    QVERIFY(check.candidate.isDirty);
    QVERIFY(check.candidate.revision.isWorkingTree());
    QVERIFY(check.verdict == core::CheckVerdict::No);
    QVERIFY(!repository.check(atHead()).candidate.isDirty);
}

void CheckCompositionTest::judgesAsOfTheCandidate()
{
    const Shop repository;
    core::CheckOptions options;
    options.today = std::chrono::year(2030) / 1 / 2;
    QCOMPARE(static_cast<int>(repository.check(options).asOf.year()), 2030);
    options.candidate = "HEAD";
    QVERIFY(static_cast<int>(repository.check(options).asOf.year()) != 2030);
    options.asOf = std::chrono::year(2031) / 1 / 2;
    QCOMPARE(static_cast<int>(repository.check(options).asOf.year()), 2031);
}

void CheckCompositionTest::asksTheTrustedRef()
{
    Shop repository;
    repository.files().write("shop.yaml", shop("integer"));
    repository.files().write(".countersign/settings.yaml",
        "suppressions:\n  - {path: \"GET /orders**\", reason: gone soon, owner: o@acme.example, expires: "
        "2999-12-31}\n");
    repository.files().commit("change and hide it");
    const core::Check check = repository.check(atHead());
    QVERIFY(check.trusted.has_value());
    QCOMPARE(check.trusted->revision.name, "main");
    QVERIFY(check.verdict == core::CheckVerdict::No);
    core::CheckOptions options = atHead();
    options.trustedRef = "change";
    QCOMPARE(repository.check(options).count(core::Severity::Breaking), 0U);
}

void CheckCompositionTest::ownPolicyBeforeThereIsAnyBranchToTrust()
{
    const test::ScratchFolder folder;
    folder.write("shop.yaml", shop("string"));
    const auto repository = core::Repository::open(folder.path());
    const auto checked = core::check(*repository, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, core::ErrorCode::NotARepository);
}

void CheckCompositionTest::findsWhatThePolicyListsAndNobodyKnows()
{
    Shop repository("contracts:\n  - {id: notes, path: notes.txt}\n");
    repository.files().write("notes.txt", "hello");
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QVERIFY(check.verdict == core::CheckVerdict::Unknown);
    QCOMPARE(check.unread.front().file, "notes.txt");
}

void CheckCompositionTest::ownsUpToChangedSubmodules_data()
{
    QTest::addColumn<std::string>("settings");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char* name, const char* settings, const std::string& before,
                         const std::string& after, const char* why) {
        QTest::newRow(name) << std::string(settings) << before << after << std::string(why);
    };
    const std::string one(40, '1');
    const std::string two(40, '2');
    row("moved on", "", one, two, "its commit changed from 111111111111 to 222222222222");
    row("new", "", "", two, "it is new, at the commit 222222222222");
    row("gone", "", one, "", "it is gone, and was at the commit 111111111111");
    row("listed in it", "contracts: [{id: api, path: lib/api.yaml}]", one, two,
        "its commit changed from 111111111111 to 222222222222");
    row("a glob may reach it", "contracts: [{id: api, path: '**/api.yaml'}]", one, two,
        "its commit changed from 111111111111 to 222222222222");
    row("all that is listed lies elsewhere", "contracts: [{id: shop, path: shop.yaml}]", one, two, "");
}

/// What lies in another repository is not read, and never called unchanged.
void CheckCompositionTest::ownsUpToChangedSubmodules()
{
    QFETCH(const std::string, settings);
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const std::string, why);
    test::ScratchRepository files;
    files.write("shop.yaml", shop("string"));
    if (!settings.empty())
        files.write(".countersign/settings.yaml", settings);
    commitSubmodule(files, before);
    files.tag("v1.0.0");
    files.branch("change");
    commitSubmodule(files, after);
    const auto repository = core::Repository::open(files.path());
    const auto check = core::check(*repository, atHead());
    QVERIFY(check);
    QCOMPARE(check->unread.size(), why.empty() ? 0U : 1U);
    QCOMPARE(std::string(core::verdictName(check->verdict)), std::string(why.empty() ? "yes" : "unknown"));
    if (!why.empty())
        QCOMPARE(check->unread.front(), (core::Gap {"lib", {}, {}, "the submodule was not read: " + why}));
}

void CheckCompositionTest::aSubmoduleThatStandsStillIsNoDoubt()
{
    test::ScratchRepository files;
    files.write("shop.yaml", shop("string"));
    commitSubmodule(files, std::string(40, '1'));
    files.tag("v1.0.0");
    files.branch("change");
    files.write("README.md", "words");
    commitSubmodule(files, std::string(40, '1'));
    const auto check = core::check(*core::Repository::open(files.path()), atHead());
    QCOMPARE(check->verdict, core::CheckVerdict::Yes);
}

/// Where it stands in the candidate: lines move.
void CheckCompositionTest::aReferenceLostOnBothSidesIsToldOnce()
{
    test::ScratchRepository files;
    const std::string lost = shop("string, $ref: 'gone.yaml'");
    files.write("shop.yaml", lost);
    files.commit("first");
    files.tag("v1.0.0");
    files.branch("change");
    files.write("shop.yaml", "# moved down by a line\n" + lost);
    files.commit("change");
    const auto check = core::check(*core::Repository::open(files.path()), atHead());
    const std::vector<core::Gap>& unresolved = check->contracts.front().diff.judgement.coverage.unresolved;
    QCOMPARE(unresolved.size(), 1U);
    const auto lines = std::ranges::count(lost, '\n');
    QCOMPARE(unresolved.front().begin.line, static_cast<std::uint32_t>(lines));
    QCOMPARE(check->verdict, core::CheckVerdict::Unknown);
}

void CheckCompositionTest::aMergeConflictIsCalledOne_data()
{
    QTest::addColumn<std::string>("ours");
    QTest::addColumn<std::string>("theirs");
    QTest::newRow("of keys") << std::string("x-a: 1\n") << std::string("x-a: 2\n");
    QTest::newRow("of what is no key") << std::string("x-a: [1\n") << std::string("- 2\n");
    QTest::newRow("of nothing") << std::string() << std::string();
}

/// Not by what its marks are to YAML.
void CheckCompositionTest::aMergeConflictIsCalledOne()
{
    QFETCH(const std::string, ours);
    QFETCH(const std::string, theirs);
    Shop repository;
    const std::string whole = shop("string");
    repository.files().write(
        "shop.yaml", whole + "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> main\nx-b: 3\n");
    repository.files().commit("change");
    const core::Check check = repository.check(atHead());
    QCOMPARE(check.verdict, core::CheckVerdict::Unknown);
    const std::string line = std::to_string(std::ranges::count(whole, '\n') + 1);
    QCOMPARE(check.contracts.front().diff.judgement.coverage.notUnderstood.front().why,
        "shop.yaml:" + line + ":1: A merge conflict is not resolved here");
}

void CheckCompositionTest::marksStaleDrafts()
{
    Shop repository;
    repository.files().write("shop.yaml", shop("integer"));
    repository.files().commit("change");
    const core::Finding finding =
        repository.check(atHead()).contracts.front().diff.judgement.findings.front();
    const auto decision = [&](const std::string& by, const std::string& place, const std::string& facts) {
        return R"({"place": ")" + place + R"(", "facts": ")" + facts + R"(", "verdict": "accept", "by": ")"
            + by + "\"}\n";
    };
    const auto write = [&](const std::string& by, const std::string& place, const std::string& facts) {
        repository.files().write(
            ".countersign/reviews/r/journal/" + by + ".jsonl", decision(by, place, facts));
    };
    write("a", finding.place, finding.facts);
    write("b", finding.place, "other");
    write("c", "gone", finding.facts);
    write("d", finding.place, "");
    repository.files().commit("decide");
    std::set<std::string> stale;
    const core::Check check = repository.check(atHead());
    for (const core::DraftDecision& each : check.drafts.decisions)
        if (each.isStale)
            stale.insert(each.by);
    QCOMPARE(check.drafts.decisions.size(), 4U);
    QVERIFY((stale == std::set<std::string> {"b", "c", "d"}));
    QVERIFY(check.verdict == core::CheckVerdict::No);
}

void CheckCompositionTest::stopsWhenAsked()
{
    const Shop shop;
    const auto repository = core::Repository::open(shop.files().path());
    std::stop_source source;
    source.request_stop();
    const auto checked = core::check(*repository, atHead(), source.get_token());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, core::ErrorCode::Cancelled);
}

void CheckCompositionTest::lendsItsExecutor()
{
    Shop repository;
    repository.files().write("shop.yaml", shop("integer"));
    repository.files().commit("change");
    std::atomic<int> calls = 0;
    core::CheckOptions options = atHead();
    options.runAll = [&](std::span<const std::function<void()>> tasks) {
        ++calls;
        core::runInTurn(tasks);
    };
    QVERIFY(repository.check(options).verdict == core::CheckVerdict::No);
    QVERIFY(calls > 1);
}

COUNTERSIGN_TEST(CheckCompositionTest)
#include "check_test.moc"

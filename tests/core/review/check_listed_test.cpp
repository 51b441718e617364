// SPDX-License-Identifier: Apache-2.0
// A check over blobs that a packet lists: the same answer as over the commits they came from, and nothing
// from outside of the list.
#include "core/base/digest.h"
#include "core/review/check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class CheckListedTest : public QObject {
    Q_OBJECT
private slots:
    void namesWhatWasReadOfEachSide();
    void reproducesACheckOfCommits();
    void needsNoCommitOfTheContracts();
    void readsNothingThatIsNotListed();
    void refusesTwoBlobsForOneFile();
    void believesAnIdOnlyWhereThePolicyMayGiveIt_data();
    void believesAnIdOnlyWhereThePolicyMayGiveIt();
    void holdsMarkedFindingsForBreaking();
    void ownsUpToMarksOnNothing();
};

namespace {

std::string shopWith(const std::string& reference)
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /orders:\n    post:\n"
           "      operationId: createOrder\n      responses:\n        '200':\n          description: ok\n"
           "          content:\n            application/json:\n              schema: {$ref: '"
        + reference + "'}\n";
}

std::string order(const std::string& type)
{
    return "Order:\n  type: object\n  properties:\n    id: {type: " + type + "}\n";
}

constexpr std::string_view Feature = "Feature: Orders\n\n  @createOrder\n  Scenario: It is taken\n"
                                     "    When POST /orders is called\n    Then it is taken\n";
constexpr std::string_view OtherFeature =
    "Feature: Weather\n\n  Scenario: It rains\n    Given clouds\n    Then it rains\n";

/// v1 has a contract of two files with criteria beside it; HEAD changes a type in the fragment.
class SplitShop {
public:
    SplitShop()
    {
        m_repository.write("api/shop.yaml", shopWith("models.yaml#/Order"));
        m_repository.write("api/models.yaml", order("string"));
        m_repository.write("features/orders.feature", std::string(Feature));
        m_repository.write("features/weather.feature", std::string(OtherFeature));
        m_repository.commit("first");
        m_repository.tag("v1.0.0");
        m_repository.branch("change");
        m_repository.write("api/models.yaml", order("integer"));
        m_repository.commit("second");
    }

    test::ScratchRepository& files() { return m_repository; }
    core::Repository open() const { return std::move(*core::Repository::open(m_repository.path())); }

    core::Check check(const core::CheckOptions& options = {.baseline = "v1.0.0", .candidate = "HEAD"}) const
    {
        auto checked = core::check(open(), options);
        if (!checked)
            qFatal("%s", checked.error().message.c_str());
        return std::move(*checked);
    }

    core::Result<core::Check> checkListed(
        std::vector<core::ReadContract> contracts, core::CheckOptions options = {}) const
    {
        const core::Repository repository = open();
        if (!options.asOf)
            options.asOf = check().asOf;
        return core::checkListed(repository, {std::move(contracts), *repository.revision("v1.0.0")}, options);
    }

private:
    test::ScratchRepository m_repository;
};

std::vector<std::string> pathsOf(const std::optional<core::ReadSide>& side)
{
    std::vector<std::string> paths;
    for (const core::ReadFile& file : side->files)
        paths.push_back(file.path);
    return paths;
}

std::vector<std::string> factsOf(const core::Check& check)
{
    std::vector<std::string> facts;
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            facts.push_back(contract.diff.contract + ' ' + finding.place + ' ' + finding.facts);
    return facts;
}

} // namespace

void CheckListedTest::namesWhatWasReadOfEachSide()
{
    const core::Check check = SplitShop().check();
    QCOMPARE(check.read.size(), 1U);
    const core::ReadContract& read = check.read.front();
    QCOMPARE(read.contract, "api/shop");
    const std::vector<std::string> expected {"api/models.yaml", "api/shop.yaml", "features/orders.feature"};
    QCOMPARE(pathsOf(read.baseline), expected);
    QCOMPARE(pathsOf(read.candidate), expected);
    QCOMPARE(read.candidate->entry, "api/shop.yaml");
    QCOMPARE(read.candidate->blob, core::blobIdOf(shopWith("models.yaml#/Order")));
    QCOMPARE(read.candidate->files.front().blob, core::blobIdOf(order("integer")));
    const std::string lines = std::string("api/models.yaml") + '\0' + core::sha256Hex(order("integer")) + '\n'
        + "api/shop.yaml" + '\0' + core::sha256Hex(shopWith("models.yaml#/Order")) + '\n'
        + "features/orders.feature" + '\0' + core::sha256Hex(Feature) + '\n';
    QCOMPARE(read.candidate->sha256, core::sha256Hex(lines));
}

void CheckListedTest::reproducesACheckOfCommits()
{
    const SplitShop shop;
    const core::Check ofCommits = shop.check();
    const auto ofBlobs = shop.checkListed(ofCommits.read);
    QVERIFY(ofBlobs);
    QVERIFY(!factsOf(ofCommits).empty());
    QCOMPARE(factsOf(*ofBlobs), factsOf(ofCommits));
    QCOMPARE(ofBlobs->read, ofCommits.read);
    QCOMPARE(ofBlobs->signoff.size(), ofCommits.signoff.size());
    QCOMPARE(ofBlobs->openPoints, ofCommits.openPoints);
    QCOMPARE(ofBlobs->verdict, ofCommits.verdict);
}

void CheckListedTest::needsNoCommitOfTheContracts()
{
    SplitShop shop;
    const core::Check ofCommits = shop.check();
    // As after a squash: the branch is gone, its blobs are those of the new commit.
    shop.files().git({"checkout", "-q", "main"});
    shop.files().write("api/models.yaml", order("integer"));
    shop.files().commit("squashed");
    shop.files().git({"branch", "-q", "-D", "change"});
    shop.files().git({"reflog", "expire", "--expire=now", "--all"});
    shop.files().git({"gc", "-q", "--prune=now"});
    QVERIFY(!shop.open().revision(ofCommits.candidate.commit));
    const auto ofBlobs = shop.checkListed(ofCommits.read, {.asOf = ofCommits.asOf});
    QVERIFY(ofBlobs);
    QCOMPARE(factsOf(*ofBlobs), factsOf(ofCommits));
}

void CheckListedTest::readsNothingThatIsNotListed()
{
    const SplitShop shop;
    std::vector<core::ReadContract> read = shop.check().read;
    std::erase_if(
        read[0].candidate->files, [](const core::ReadFile& file) { return file.path == "api/models.yaml"; });
    const auto listed = shop.checkListed(read);
    QVERIFY(listed);
    QVERIFY(!listed->contracts.front().diff.judgement.coverage.isWhole());
    QVERIFY(!listed->openPoints.empty());
    QVERIFY(listed->read != read);
}

void CheckListedTest::refusesTwoBlobsForOneFile()
{
    const SplitShop shop;
    std::vector<core::ReadContract> read = shop.check().read;
    read.push_back(read[0]);
    read[1].contract = "another";
    read[1].candidate->files.front().blob = core::blobIdOf(order("string"));
    const auto listed = shop.checkListed(read);
    QVERIFY(!listed);
    QVERIFY(listed.error().message.find("api/models.yaml") != std::string::npos);
}

void CheckListedTest::believesAnIdOnlyWhereThePolicyMayGiveIt_data()
{
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("given");
    QTest::newRow("as found") << "api/shop"
                              << "api/shop";
    QTest::newRow("beside another of the name") << "api/shop.yaml"
                                                << "api/shop.yaml";
    QTest::newRow("made up, to slip away from owners") << "nobodys"
                                                       << "api/shop";
}

void CheckListedTest::believesAnIdOnlyWhereThePolicyMayGiveIt()
{
    QFETCH(const QString, claimed);
    QFETCH(const QString, given);
    const SplitShop shop;
    std::vector<core::ReadContract> read = shop.check().read;
    read[0].contract = claimed.toStdString();
    const auto listed = shop.checkListed(read);
    QVERIFY(listed);
    QCOMPARE(listed->contracts.size(), 1U);
    QCOMPARE(QString::fromStdString(listed->contracts[0].diff.contract), given);
}

void CheckListedTest::holdsMarkedFindingsForBreaking()
{
    SplitShop shop;
    shop.files().write("api/models.yaml", order("string") + "    note: {type: string}\n");
    shop.files().commit("third");
    const core::Check plain = shop.check();
    QCOMPARE(plain.count(core::Severity::Breaking), 0U);
    const std::string place = plain.contracts[0].diff.judgement.findings.at(0).place;
    const auto marked =
        shop.checkListed(plain.read, {.marks = {{place, {"the unit changed", "olena@acme.example"}}}});
    QVERIFY(marked);
    QCOMPARE(marked->count(core::Severity::Breaking), 1U);
    QVERIFY(marked->unread.empty());
}

void CheckListedTest::ownsUpToMarksOnNothing()
{
    const SplitShop shop;
    const core::CheckOptions options {
        .baseline = "v1.0.0", .candidate = "HEAD", .marks = {{std::string(64, 'a'), {"why", "who"}}}};
    const core::Check check = shop.check(options);
    QVERIFY(std::ranges::any_of(check.openPoints, [](const core::OpenPoint& each) {
        return each.name.find(std::string(64, 'a')) != std::string::npos;
    }));
}

COUNTERSIGN_TEST(CheckListedTest)
#include "check_listed_test.moc"

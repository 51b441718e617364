// SPDX-License-Identifier: Apache-2.0
#include "core/impact/tag_audit.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::AuditedTag;
using core::AuditVerdict;
using core::Bump;
using core::TagAudit;
using core::VersionClaim;
using test::ScratchRepository;

class TagAuditTest : public QObject {
    Q_OBJECT
private slots:
    void claims_data();
    void claims();
    void theDecidingChangesAreNamed();
    void anUnmovedNumberInTheContractIsTold();
    void aFalseNumberInTheContractIsNo();
    void aRemovedContractIsBreaking();
    void aNewContractIsMinor();
    void removalBeforeSunsetIsHeldAgainstTheDayOfTheTag_data();
    void removalBeforeSunsetIsHeldAgainstTheDayOfTheTag();
    void anUnreadableTagIsUnknown();
    void aMajorStepSaysEnoughWhateverWasNotRead();
    void unchangedFilesAreReadOnce();
    void filesThatNobodyRefersToBelongToTheirContract();
    void aRepositoryWithoutVersionTagsSaysSo();
    void aPlainFolderHasNoTags();
};

static const std::string WithStatus = "{status: {type: string}, note: {type: string}}";
static const std::string WithOtherNote = "{status: {type: string}, note: {type: integer}}";
static const std::string WithoutNote = "{status: {type: string}}";

static std::string contractWith(const std::string& properties, const std::string& version = "1.0.0",
    const std::string& summary = "The orders")
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: " + version + "}\npaths:\n  /orders:\n    get:\n"
        + "      summary: " + summary + "\n      responses:\n        \"200\":\n          description: All\n"
        + "          content:\n            application/json:\n              schema: {type: object, "
          "properties: "
        + properties + "}\n";
}

static void release(ScratchRepository& scratch, const std::string& tag, const std::string& contract)
{
    scratch.write("orders.yaml", contract);
    scratch.commit(tag);
    scratch.tag(tag);
}

static TagAudit audit(const std::filesystem::path& folder)
{
    const auto repository = core::Repository::open(folder);
    auto audit = core::auditTags(*repository, {.seed = 7});
    if (!audit)
        qFatal("%s", audit.error().message.c_str());
    return std::move(*audit);
}

static TagAudit audit(const ScratchRepository& scratch)
{
    return audit(scratch.path());
}

void TagAuditTest::claims_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("properties");
    QTest::addColumn<int>("computed");
    QTest::addColumn<int>("claim");
    const QString same = QString::fromStdString(WithStatus);
    const QString other = QString::fromStdString(WithOtherNote);
    const QString more = "{status: {type: string}, note: {type: string}, total: {type: integer}}";
    const auto row = [](const char* name, const QString& before, const QString& after,
                         const QString& properties, Bump computed, VersionClaim claim) {
        QTest::newRow(name) << before << after << properties << int(computed) << int(claim);
    };
    row("breaking as major", "v1.0.0", "v2.0.0", other, Bump::Major, VersionClaim::Enough);
    row("breaking as minor", "v1.0.0", "v1.1.0", other, Bump::Major, VersionClaim::TooSmall);
    row("breaking as minor before 1.0.0", "v0.1.0", "v0.2.0", other, Bump::Major, VersionClaim::Enough);
    row("breaking as patch before 1.0.0", "v0.1.0", "v0.1.1", other, Bump::Major, VersionClaim::TooSmall);
    row("added as minor", "v1.0.0", "v1.1.0", more, Bump::Minor, VersionClaim::Enough);
    row("added as patch", "v1.0.0", "v1.0.1", more, Bump::Minor, VersionClaim::TooSmall);
    row("nothing as patch", "v1.0.0", "v1.0.1", same, Bump::None, VersionClaim::Enough);
    row("breaking as the next pre-release", "v1.0.0", "v2.0.0-rc.1", other, Bump::Major,
        VersionClaim::Enough);
    row("breaking as a pre-release of a minor", "v1.0.0", "v1.1.0-rc.1", other, Bump::Major,
        VersionClaim::TooSmall);
}

void TagAuditTest::claims()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, properties);
    QFETCH(int, computed);
    QFETCH(int, claim);
    ScratchRepository scratch;
    release(scratch, before.toStdString(), contractWith(WithStatus));
    release(scratch, after.toStdString(), contractWith(properties.toStdString()));
    const TagAudit result = audit(scratch);
    QCOMPARE(result.tags.size(), 2U);
    QVERIFY(result.tags[0].base.empty());
    QCOMPARE(result.tags[0].verdict(), AuditVerdict::Yes);
    const AuditedTag& newer = result.tags[1];
    QCOMPARE(newer.base, before.toStdString());
    QCOMPARE(int(newer.advice.asked), computed);
    QCOMPARE(int(newer.advice.claim), claim);
    const bool isTooSmall = newer.advice.claim == VersionClaim::TooSmall;
    QCOMPARE(newer.verdict(), isTooSmall ? AuditVerdict::No : AuditVerdict::Yes);
    QCOMPARE(result.verdict(), newer.verdict());
}

void TagAuditTest::theDecidingChangesAreNamed()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus));
    release(scratch, "v1.1.0", contractWith(WithOtherNote, "1.1.0", "All orders"));
    const TagAudit result = audit(scratch);
    const core::AuditedContract& contract = result.tags[1].contracts.front();
    QCOMPARE(contract.contract, "orders");
    QCOMPARE(contract.decidingCount, 1U);
    QCOMPARE(contract.deciding.front().rule, "response-type-changed");
    QCOMPARE(contract.deciding.front().baseline->file, "orders.yaml");
    QCOMPARE(result.tags[1].advice.least, "2.0.0");
}

void TagAuditTest::anUnmovedNumberInTheContractIsTold()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus, "1.0.0"));
    release(scratch, "v2.0.0", contractWith(WithOtherNote, "1.0.0"));
    const TagAudit result = audit(scratch);
    QCOMPARE(int(result.tags[1].contracts.front().own.claim), int(VersionClaim::Unmoved));
    QCOMPARE(result.verdict(), AuditVerdict::Yes);
}

void TagAuditTest::aFalseNumberInTheContractIsNo()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus, "1.0.0"));
    release(scratch, "v2.0.0", contractWith(WithOtherNote, "1.1.0"));
    const TagAudit result = audit(scratch);
    QCOMPARE(int(result.tags[1].advice.claim), int(VersionClaim::Enough));
    QCOMPARE(int(result.tags[1].contracts.front().own.claim), int(VersionClaim::TooSmall));
    QCOMPARE(result.verdict(), AuditVerdict::No);
}

void TagAuditTest::aRemovedContractIsBreaking()
{
    ScratchRepository scratch;
    scratch.write("items.yaml", contractWith(WithStatus));
    release(scratch, "v1.0.0", contractWith(WithStatus));
    scratch.git({"rm", "-q", "items.yaml"});
    release(scratch, "v1.1.0", contractWith(WithStatus));
    const TagAudit result = audit(scratch);
    QCOMPARE(int(result.tags[1].advice.asked), int(Bump::Major));
    QCOMPARE(result.tags[1].contracts.size(), 1U);
    QCOMPARE(result.tags[1].contracts.front().contract, "items");
}

void TagAuditTest::aNewContractIsMinor()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus));
    scratch.write("items.yaml", contractWith(WithStatus));
    release(scratch, "v1.0.1", contractWith(WithStatus));
    const TagAudit result = audit(scratch);
    QCOMPARE(int(result.tags[1].advice.asked), int(Bump::Minor));
    QCOMPARE(result.verdict(), AuditVerdict::No);
}

void TagAuditTest::removalBeforeSunsetIsHeldAgainstTheDayOfTheTag_data()
{
    QTest::addColumn<QString>("sunset");
    QTest::addColumn<bool>("isBreaking");
    // Commits of scratch repositories are made on the first of January 2026.
    QTest::newRow("passed") << "2025-12-31" << false;
    QTest::newRow("not yet") << "2026-06-30" << true;
}

void TagAuditTest::removalBeforeSunsetIsHeldAgainstTheDayOfTheTag()
{
    QFETCH(QString, sunset);
    QFETCH(bool, isBreaking);
    ScratchRepository scratch;
    const std::string note = "{status: {type: string}, note: {type: string, deprecated: true, x-sunset: \""
        + sunset.toStdString() + "\"}}";
    release(scratch, "v1.0.0", contractWith(note));
    release(scratch, "v1.1.0", contractWith(WithoutNote));
    QCOMPARE(audit(scratch).tags[1].advice.asked == Bump::Major, isBreaking);
}

void TagAuditTest::anUnreadableTagIsUnknown()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus));
    release(scratch, "v1.1.0", contractWith(WithStatus) + "    broken: [\n");
    release(scratch, "v1.2.0", contractWith(WithStatus));
    const TagAudit result = audit(scratch);
    for (const std::size_t place : {1U, 2U}) {
        QCOMPARE(result.tags[place].verdict(), AuditVerdict::Unknown);
        QVERIFY(result.tags[place].contracts.front().gaps.front().why.find("orders.yaml") == 0);
    }
    QCOMPARE(result.verdict(), AuditVerdict::Unknown);
}

void TagAuditTest::aMajorStepSaysEnoughWhateverWasNotRead()
{
    ScratchRepository scratch;
    release(scratch, "v1.0.0", contractWith(WithStatus));
    release(scratch, "v2.0.0", contractWith(WithStatus) + "    broken: [\n");
    const TagAudit result = audit(scratch);
    QVERIFY(result.tags[1].advice.isAtLeast);
    QCOMPARE(result.verdict(), AuditVerdict::Yes);
}

void TagAuditTest::unchangedFilesAreReadOnce()
{
    ScratchRepository scratch;
    scratch.write("items.yaml", contractWith(WithStatus, "0.0.0"));
    for (const int minor : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) {
        const std::string number = "1." + std::to_string(minor) + ".0";
        release(scratch, "v" + number, contractWith(WithStatus, number));
    }
    // The eleventh goes back to the bytes of the first.
    release(scratch, "v1.10.0", contractWith(WithStatus, "1.0.0"));
    const TagAudit result = audit(scratch);
    QCOMPARE(result.tags.size(), 11U);
    QCOMPARE(result.readings, 11U); // ten states of one file, one of the other
}

void TagAuditTest::filesThatNobodyRefersToBelongToTheirContract()
{
    ScratchRepository scratch;
    scratch.write("schema.graphql", "type Query { order: Order }\n");
    const auto tagWith = [&](const std::string& tag, const std::string& fields) {
        scratch.write("order.graphql", "type Order { " + fields + " }\n");
        scratch.commit(tag);
        scratch.tag(tag);
    };
    tagWith("v1.0.0", "id: ID note: String");
    tagWith("v1.1.0", "id: ID");
    const TagAudit result = audit(scratch);
    QCOMPARE(int(result.tags[1].advice.asked), int(Bump::Major));
    QCOMPARE(int(result.tags[1].advice.claim), int(VersionClaim::TooSmall));
}

void TagAuditTest::aRepositoryWithoutVersionTagsSaysSo()
{
    ScratchRepository scratch;
    release(scratch, "latest", contractWith(WithStatus));
    const TagAudit result = audit(scratch);
    QVERIFY(result.tags.empty());
    QCOMPARE(result.notVersions.size(), 1U);
}

void TagAuditTest::aPlainFolderHasNoTags()
{
    const test::ScratchFolder folder;
    folder.write("orders.yaml", contractWith(WithStatus));
    QVERIFY(audit(folder.path()).tags.empty());
}

COUNTERSIGN_TEST(TagAuditTest)
#include "tag_audit_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/frame/coverage_line.h"
#include "ui/frame/page_absence.h"
#include "ui/frame/pair_summary.h"

using core::Severity;
using ui::PageId;

Q_DECLARE_METATYPE(ui::PageId)

namespace {

core::Finding foundChange(const std::string& place, Severity severity)
{
    core::Finding finding;
    finding.place = place;
    finding.severity = severity;
    return finding;
}

std::shared_ptr<ui::Study> shopStudy()
{
    auto study = std::make_shared<ui::Study>();
    core::ComparedContract contract;
    contract.diff.contract = "shop";
    contract.diff.judgement.coverage.operationsCompared = 7;
    contract.diff.judgement.coverage.operationsTotal = 7;
    contract.comparison = std::make_shared<const core::Comparison>();
    study->check.contracts.push_back(contract);
    return study;
}

core::SignoffDuty dutyOf(const std::string& role, bool isRequired = true)
{
    return {.role = role, .label = role + " owner", .required = isRequired, .people = {role + "@x.example"}};
}

core::Verification signedBy(const std::vector<std::string>& roles, core::PacketVerdict verdict)
{
    core::Verification packet;
    packet.verdict = verdict;
    for (const std::string& role : roles)
        packet.signoffs.push_back({.role = role, .required = true, .state = core::SignoffState::Valid});
    return packet;
}

} // namespace

class PairSummaryTest : public QObject {
    Q_OBJECT
private slots:
    void countsWhatThereIsToDo();
    void saysWhoseTurnItIs_data();
    void saysWhoseTurnItIs();
    void whoIsNobodyToGitIsToldSo();
    void coverageIsNeverABareTick();
    void coverageFromBeforeVouchesForNothing();
    void aContractThatIsGoneIsLookedAtAsAWhole();
    void coverageNamesWhatNobodyCanVouchFor();
    void noCleanStateIsReachable_data();
    void noCleanStateIsReachable();
    void whatCannotBeReadIsNotCalledEqual();
    void identicalContractsAreNotCounted();
    void nothingFoundIsNotCalledWhole();
    void withoutVersionTagsMoreIsOffered();
    void oneCommitOnBothSidesIsNeverCalledEqual();
    void everyPageSaysWhyItIsEmpty_data();
    void everyPageSaysWhyItIsEmpty();
};

void PairSummaryTest::countsWhatThereIsToDo()
{
    const auto study = shopStudy();
    study->check.contracts.front().diff.judgement.findings = {foundChange("1", Severity::Breaking),
        foundChange("2", Severity::Breaking), foundChange("3", Severity::Docs)};
    study->check.signoff = {dutyOf("backend"), dutyOf("qa", false)};
    const ui::PairSummary summary = ui::summaryOf(*study, nullptr);
    QCOMPARE(summary.count(Severity::Breaking), 2U);
    QCOMPARE(summary.count(Severity::Risky), 0U);
    QCOMPARE(summary.count(Severity::Docs), 1U);
    QCOMPARE(summary.undecided, 3U);
    QCOMPARE(summary.mustSign, 1U);
    QCOMPARE(summary.signedRoles, 0U);
}

void PairSummaryTest::saysWhoseTurnItIs_data()
{
    using core::PacketVerdict;
    QTest::addColumn<bool>("isDecided");
    QTest::addColumn<QStringList>("signedRoles");
    QTest::addColumn<PacketVerdict>("verdict");
    QTest::addColumn<QString>("turn");
    QTest::newRow("to decide") << false << QStringList() << PacketVerdict::Unknown << "you";
    QTest::newRow("to draw up") << true << QStringList() << PacketVerdict::Unknown << "you";
    QTest::newRow("to sign") << true << QStringList {"product"} << PacketVerdict::Incomplete
                             << "backend owner: backend@x.example";
    QTest::newRow("done") << true << QStringList {"product", "backend"} << PacketVerdict::Valid << "";
    QTest::newRow("an altered packet counts for nothing")
        << true << QStringList {"product", "backend"} << PacketVerdict::Altered << "you";
}

void PairSummaryTest::saysWhoseTurnItIs()
{
    QFETCH(bool, isDecided);
    QFETCH(QStringList, signedRoles);
    QFETCH(core::PacketVerdict, verdict);
    const auto study = shopStudy();
    if (!isDecided)
        study->check.contracts.front().diff.judgement.findings = {foundChange("1", Severity::Breaking)};
    study->check.signoff = {dutyOf("product"), dutyOf("backend")};
    std::vector<std::string> roles;
    for (const QString& role : signedRoles)
        roles.push_back(role.toStdString());
    study->packets = {signedBy(roles, verdict)};
    QTEST(ui::summaryOf(*study, nullptr).turn, "turn");
}

void PairSummaryTest::whoIsNobodyToGitIsToldSo()
{
    const auto study = shopStudy();
    study->check.contracts.front().diff.judgement.findings = {foundChange("1", Severity::Breaking)};
    study->check.signoff = {dutyOf("product")};
    ui::Standing standing;
    standing.study = study;
    standing.whyNobody = "git does not know who you are: git config user.name";
    const ui::PairSummary summary = ui::summaryOf(*study, &standing);
    QCOMPARE(summary.turn, QStringLiteral("you, once git knows your name"));
    QVERIFY(summary.whyNotYet.contains("git config user.name"));
    standing.principal = "ana@x.example";
    QCOMPARE(ui::summaryOf(*study, &standing).turn, QStringLiteral("you"));
    QVERIFY(ui::summaryOf(*study, &standing).whyNotYet.isEmpty());
}

void PairSummaryTest::coverageIsNeverABareTick()
{
    const ui::CoverageLine line = ui::coverageOf(*shopStudy());
    QVERIFY(line.isWhole);
    QCOMPARE(line.text, QStringLiteral("✓ Analysed 7 of 7 operations, 0 of 0 schemas, nothing left out"));
}

void PairSummaryTest::coverageFromBeforeVouchesForNothing()
{
    const ui::CoverageLine line = ui::coverageFromBefore(*shopStudy());
    QVERIFY(!line.isWhole);
    QCOMPARE(line.text, QStringLiteral("⚠ From before: Analysed 7 of 7 operations, 0 of 0 schemas"));
    QVERIFY(!line.details.isEmpty());
}

void PairSummaryTest::aContractThatIsGoneIsLookedAtAsAWhole()
{
    const auto study = shopStudy();
    core::Diff& diff = study->check.contracts.front().diff;
    diff.baseline.emplace();
    diff.judgement.coverage.operationsCompared = 0;
    QCOMPARE(ui::coverageOf(*study).text,
        QStringLiteral("✓ Analysed 7 of 7 operations, 0 of 0 schemas, nothing left out"));
}

void PairSummaryTest::coverageNamesWhatNobodyCanVouchFor()
{
    const auto study = shopStudy();
    study->check.contracts.front().diff.judgement.coverage.unresolved.push_back(
        {"shop.yaml", {11, 0}, "$ref: gone.yaml", "gone.yaml is not there"});
    const ui::CoverageLine line = ui::coverageOf(*study);
    QVERIFY(!line.isWhole);
    QVERIFY2(line.text.startsWith(QStringLiteral("⚠")), qPrintable(line.text));
    QVERIFY2(line.details.contains("shop.yaml:12") && line.details.contains("gone.yaml"),
        qPrintable(line.details));
}

void PairSummaryTest::noCleanStateIsReachable_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a syntax error") << 0;
    QTest::newRow("an unresolved reference") << 1;
    QTest::newRow("an unknown keyword") << 2;
    QTest::newRow("something not judged") << 3;
    QTest::newRow("a file that was not read") << 4;
}

void PairSummaryTest::noCleanStateIsReachable()
{
    QFETCH(int, kind);
    const auto study = shopStudy();
    core::Coverage& coverage = study->check.contracts.front().diff.judgement.coverage;
    std::vector<core::Gap>* const gaps[] = {&coverage.diagnostics, &coverage.unresolved,
        &coverage.notUnderstood, &coverage.notJudged, &study->check.unread};
    QVERIFY(ui::absenceOf(PageId::Compare, {.study = study}));
    gaps[kind]->push_back({"shop.yaml", {}, "something", "nobody knows"});
    QVERIFY(!ui::coverageOf(*study).isWhole);
    for (const PageId page : {PageId::Compare, PageId::Review})
        QVERIFY2(!ui::absenceOf(page, {.study = study}), "it is called equal, and nobody knows");
}

void PairSummaryTest::whatCannotBeReadIsNotCalledEqual()
{
    const auto study = shopStudy();
    core::ComparedContract& contract = study->check.contracts.front();
    contract.comparison = nullptr;
    contract.diff.judgement.coverage.notUnderstood.push_back(
        {"shop.yaml", {}, {}, "shop.yaml:18:3: a colon"});
    for (const PageId page : {PageId::Compare, PageId::Review}) {
        const auto absence = ui::absenceOf(page, {.study = study});
        QVERIFY(absence);
        QVERIFY2(absence->sentence.contains("cannot be read"), qPrintable(absence->sentence));
        QVERIFY(absence->hint.contains("shop.yaml:18:3: a colon"));
        QVERIFY(absence->actions.contains(ui::CommandId::ShowEdit));
    }
}

void PairSummaryTest::identicalContractsAreNotCounted()
{
    const auto study = shopStudy();
    core::ComparedContract& contract = study->check.contracts.front();
    contract.diff.isIdentical = true;
    contract.comparison = nullptr;
    QCOMPARE(ui::coverageOf(*study).text,
        QStringLiteral("✓ 1 contract(s), the same byte for byte, nothing left out"));
    const auto absence = ui::absenceOf(PageId::Compare, {.study = study});
    QVERIFY(absence && !absence->offersTexts);
    contract.diff.isIdentical = false;
    QVERIFY(ui::absenceOf(PageId::Compare, {.study = study})->offersTexts);
}

void PairSummaryTest::nothingFoundIsNotCalledWhole()
{
    const auto study = std::make_shared<ui::Study>();
    QVERIFY(!ui::coverageOf(*study).isWhole);
    QVERIFY(!ui::coverageOf(*study).text.contains(QStringLiteral("✓")));
    QCOMPARE(ui::absenceOf(PageId::Compare, {.study = study})->sentence,
        QStringLiteral("Neither side has a contract."));
}

void PairSummaryTest::withoutVersionTagsMoreIsOffered()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", "a: 1");
    repository.commit("Begin");
    const auto study = shopStudy();
    study->repository =
        std::make_shared<const core::Repository>(std::move(*core::Repository::open(repository.path())));
    study->check.baseline.revision.kind = core::RevisionKind::Commit;
    const auto offersFirst = [&study] {
        return ui::absenceOf(PageId::Compare, {.study = study})
            ->actions.contains(ui::CommandId::CompareWithFirst);
    };
    QVERIFY(offersFirst());
    study->check.baseline.revision.kind = core::RevisionKind::Tag;
    QVERIFY(!offersFirst());
}

void PairSummaryTest::oneCommitOnBothSidesIsNeverCalledEqual()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", "a: 1");
    repository.commit("Begin");
    const auto study = shopStudy();
    study->repository =
        std::make_shared<const core::Repository>(std::move(*core::Repository::open(repository.path())));
    study->check.baseline.commit = study->check.candidate.commit = "0123456789";
    QVERIFY(!ui::coverageOf(*study).text.contains(QStringLiteral("✓")));
    for (const PageId page : {PageId::Compare, PageId::Review}) {
        const auto absence = ui::absenceOf(page, {.study = study});
        QCOMPARE(absence->sentence, QStringLiteral("The baseline and the candidate are the same commit."));
        QVERIFY(!absence->hint.contains(QStringLiteral("✓")));
        QVERIFY(absence->actions.contains(ui::CommandId::ChooseBaseline));
        QVERIFY(absence->actions.contains(ui::CommandId::BaselineFile));
        QVERIFY(!absence->actions.contains(ui::CommandId::CompareWithPrevious));
    }
    study->before = "abcdef";
    QCOMPARE(ui::absenceOf(PageId::Compare, {.study = study})->actions.front(),
        ui::CommandId::CompareWithPrevious);
    study->check.candidate.isDirty = true;
    QVERIFY(ui::absenceOf(PageId::Compare, {.study = study})->sentence.contains("equals"));
}

void PairSummaryTest::everyPageSaysWhyItIsEmpty_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<bool>("hasHistory");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("sentence");
    const int none = -1;
    const QString comparing = "Baseline and candidate are being compared …";
    for (const PageId page : {PageId::Compare, PageId::Review, PageId::Packet}) {
        const std::string name = std::to_string(static_cast<int>(page));
        QTest::newRow(("working " + name).c_str()) << page << true << none << comparing;
        QTest::newRow(("no baseline " + name).c_str())
            << page << true << static_cast<int>(core::ErrorCode::NotFound)
            << "There is nothing to compare with yet.";
        QTest::newRow(("damaged " + name).c_str())
            << page << true << static_cast<int>(core::ErrorCode::Damaged)
            << "These two could not be compared.";
        QTest::newRow(("plain folder " + name).c_str())
            << page << false << none << "This folder has no history to compare with.";
    }
}

void PairSummaryTest::everyPageSaysWhyItIsEmpty()
{
    QFETCH(PageId, page);
    QFETCH(bool, hasHistory);
    QFETCH(int, error);
    ui::Situation situation {.hasHistory = hasHistory};
    if (error >= 0)
        situation.whyNoStudy =
            core::Error {static_cast<core::ErrorCode>(error), "it says why", "and what to do"};
    const auto absence = ui::absenceOf(page, situation);
    QVERIFY(absence);
    QTEST(absence->sentence, "sentence");
    if (situation.whyNoStudy)
        QVERIFY(absence->hint.contains("it says why") && absence->hint.contains("and what to do"));
    QVERIFY(!ui::absenceOf(PageId::Edit, situation));
}

COUNTERSIGN_TEST(PairSummaryTest)
#include "pair_summary_test.moc"

// SPDX-License-Identifier: Apache-2.0
// What rules say of a repository with two versions, and what can be done about it.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/models/lint_problems.h"
#include "ui/models/quick_fixes.h"
#include "ui/models/symbol_reading.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace {

constexpr const char* Head = "openapi: 3.0.3\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "servers: [{url: https://api.acme.example/v1}]\n"
                             "security: []\n"
                             "paths:\n";
constexpr const char* Old = "  /orders:\n"
                            "    get:\n"
                            "      summary: Reads the orders\n"
                            "      deprecated: true\n"
                            "      responses:\n"
                            "        '200': {description: The orders.}\n"
                            "        4XX: {description: The call is wrong.}\n";
constexpr const char* New = "  /users/{id}:\n"
                            "    get:\n"
                            "      summary: Reads a user\n"
                            "      sumary: twice\n"
                            "      responses:\n"
                            "        '200': {description: The user.}\n";

} // namespace

class LintReadingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void newOnesAreToldFromThoseBefore();
    void newOnesAreThoseOfTheCheck();
    void suppressedOnesAreCounted();
    void withoutBaselineNobodyKnows();
    void filesNobodyLooksAtAreLeftAlone();
    void whatIsAsBeforeIsNotLookedAtAgain();
    void problemsMoveWithTheText();
    void fixesFitTheTextAndNothingElse();
    void aFixOfAnotherTextIsNotOffered();
    void textsWithTroublesAreMended();

private:
    std::shared_ptr<const ui::LintReading> read(std::set<std::string> files = {"shop.yaml"}) const;
    std::vector<ui::QuickFix> fixesAt(const ui::LintReading& reading, const char* words) const;

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::shared_ptr<const ui::Snapshot> m_snapshot;
    std::shared_ptr<const ui::Study> m_study;
    std::string m_text;
};

void LintReadingTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", std::string(Head) + Old);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_text = std::string(Head) + Old + New;
    m_repository->write("shop.yaml", m_text);
    m_snapshot = ui::openAndLook(m_repository->path()).value();
    m_study = ui::studyPair(m_snapshot->repository, {"v1.0.0", ""}, {}, {}).value();
}

std::shared_ptr<const ui::LintReading> LintReadingTest::read(std::set<std::string> files) const
{
    const auto symbols = ui::readSymbols({.snapshot = m_snapshot, .study = m_study, .files = files}, {});
    return ui::readLint(
        {m_snapshot, m_study, symbols->symbols, std::move(files),
            std::chrono::year_month_day(std::chrono::year(2026), std::chrono::May, std::chrono::day(1)), 3},
        {});
}

namespace {

const ui::Problem* problemOf(const ui::LintReading& reading, std::string_view code)
{
    const auto found = std::ranges::find(reading.problems, code, &ui::Problem::code);
    return found == reading.problems.end() ? nullptr : &*found;
}

} // namespace

std::vector<ui::QuickFix> LintReadingTest::fixesAt(const ui::LintReading& reading, const char* words) const
{
    const auto at = static_cast<std::uint32_t>(m_text.find(words));
    return ui::quickFixes({.file = "shop.yaml",
        .text = core::SourceText::make(m_text, "shop.yaml"),
        .problems = reading.problems,
        .range = {at, at},
        .lint = std::make_shared<const ui::LintReading>(reading),
        .study = nullptr});
}

void LintReadingTest::newOnesAreToldFromThoseBefore()
{
    const auto reading = read();
    const ui::Problem* old = problemOf(*reading, "deprecated-has-sunset");
    QVERIFY(old && old->isFromBefore && old->mayBeFixed);
    const ui::Problem* fresh = problemOf(*reading, "response-4xx-present");
    QVERIFY(fresh && !fresh->isFromBefore);
    QCOMPARE(fresh->contract, reading->contracts.front().symbols->contract);
    QVERIFY(!fresh->why.empty() && !fresh->hint.empty());
    // The key of the operation is marked, not all of it.
    QCOMPARE(m_text.substr(fresh->range.begin, fresh->range.size()), std::string("get"));
    const ui::Problem* unknown = problemOf(*reading, "not-understood");
    QVERIFY(unknown && !unknown->isFromBefore);
    QCOMPARE(QString::fromStdString(unknown->message), "sumary: an operation has no such keyword");
}

void LintReadingTest::newOnesAreThoseOfTheCheck()
{
    const auto reading = read();
    std::set<std::string> ours;
    for (const core::LintFinding& each : *reading->contracts.front().findings)
        if (each.since == core::Since::New)
            ours.insert(each.finding.place);
    std::set<std::string> theirs;
    for (const core::CheckedLint& each : m_study->check.lint)
        theirs.insert(each.finding.finding.place);
    QVERIFY(!ours.empty());
    QCOMPARE(ours, theirs);
}

void LintReadingTest::suppressedOnesAreCounted()
{

    m_repository->write(".countersign/settings.yaml",
        "suppressions:\n  - {rule: response-4xx-present, reason: Known., owner: ana@x.example, expires: "
        "2030-01-01}\n");
    m_repository->commit("Suppress");
    m_snapshot = ui::openAndLook(m_repository->path()).value();
    m_study = ui::studyPair(m_snapshot->repository, {"v1.0.0", ""}, {}, {}).value();
    const auto reading = read();
    QVERIFY(!problemOf(*reading, "response-4xx-present"));
    QCOMPARE(reading->contracts.front().suppressed, 1U);
}

void LintReadingTest::withoutBaselineNobodyKnows()
{
    m_study = nullptr;
    const auto reading = read();
    QVERIFY(problemOf(*reading, "deprecated-has-sunset"));
    QVERIFY(!reading->contracts.front().before);
    QVERIFY(std::ranges::none_of(reading->problems, &ui::Problem::isFromBefore));
}

void LintReadingTest::filesNobodyLooksAtAreLeftAlone()
{
    QVERIFY(read({"other.yaml"})->problems.empty());
}

void LintReadingTest::whatIsAsBeforeIsNotLookedAtAgain()
{
    const auto before = read();
    const auto again = ui::readLint(before->sources, *before);
    QCOMPARE(again->contracts.front().before, before->contracts.front().before);
    QCOMPARE(again->problems.size(), before->problems.size());
}

void LintReadingTest::problemsMoveWithTheText()
{
    const auto reading = read();
    const std::string now = "# a line\n" + m_text;
    const auto moved = ui::movedProblems(*reading,
        [&](const std::string& /*path*/, std::string_view /*read*/) { return std::string_view(now); });
    QCOMPARE(moved.size(), reading->problems.size());
    for (std::size_t each = 0; each < moved.size(); ++each) {
        QCOMPARE(moved[each].place.line, reading->problems[each].place.line + 1);
        QCOMPARE(moved[each].range.begin, reading->problems[each].range.begin + 9);
    }
}

void LintReadingTest::fixesFitTheTextAndNothingElse()
{
    const auto reading = read();
    const auto fixes = fixesAt(*reading, "get:\n      summary: Reads a user");
    QStringList names;
    for (const ui::QuickFix& fix : fixes) {
        names << fix.name;
        const std::string mended = fix.step.patch.apply(m_text).value();
        QCOMPARE(fix.step.patch.inverted(m_text)->apply(mended).value(), m_text);
        QVERIFY(!fix.about.isEmpty());
    }
    QVERIFY2(names.contains("Add a 404 response"), qPrintable(names.join(" | ")));
    QVERIFY2(names.contains("Describe the parameter id"), qPrintable(names.join(" | ")));
    QVERIFY(fixesAt(*reading, "title: Shop").empty());
}

void LintReadingTest::aFixOfAnotherTextIsNotOffered()
{
    const auto reading = read();
    m_text += "# typed since\n";
    QVERIFY(fixesAt(*reading, "get:\n      summary: Reads a user").empty());
}

void LintReadingTest::textsWithTroublesAreMended()
{
    m_text = "a: 1\nb: 'two\nc: 3\n";
    const auto text = core::SourceText::make(m_text, "x.yaml");
    const auto file = std::make_shared<const ui::OpenFile>(
        ui::OpenFile {"x.yaml", text, core::readDocument(text).diagnostics});
    const auto fixes = ui::quickFixes({.file = "x.yaml",
        .text = text,
        .problems = ui::problemsOf(std::vector {file}),
        .range = {8, 8},
        .lint = std::make_shared<const ui::LintReading>()});
    QCOMPARE(fixes.size(), 1U);
    QCOMPARE(fixes.front().name, QString("Add the closing quote"));
}

COUNTERSIGN_TEST(LintReadingTest)
#include "lint_reading_test.moc"

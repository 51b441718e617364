// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/editor/problem_model.h"

#include <QAbstractItemModelTester>

class ProblemModelTest : public QObject {
    Q_OBJECT
private slots:
    void errorsComeFirst();
    void rowsReadAsSentences();
    void aFileNobodyReadHasNone();
    void whatTheBaselineHasIsCountedAndShownToWhoAsks();
    void aRuleStandsBesideItsMessage();

private:
    static std::shared_ptr<const ui::OpenFile> file(
        const std::string& path, std::vector<core::Diagnostic> diagnostics)
    {
        return std::make_shared<const ui::OpenFile>(
            ui::OpenFile {path, core::SourceText::make("a: 1\nb: 2\n", path), std::move(diagnostics)});
    }
    static core::Diagnostic problem(core::DiagnosticLevel level, std::uint32_t begin, std::string message)
    {
        return {.level = level, .code = "x", .range = {begin, begin + 1}, .message = std::move(message)};
    }
};

void ProblemModelTest::errorsComeFirst()
{
    ui::ProblemModel problems;
    const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using enum core::DiagnosticLevel;
    problems.setFiles({file("b.yaml", {problem(Warning, 0, "odd"), problem(Error, 5, "second")}),
        file("a.yaml", {problem(Error, 5, "first")})});
    QCOMPARE(problems.rowCount(), 3);
    QCOMPARE(problems.problem(0)->message, std::string("first"));
    QCOMPARE(problems.problem(1)->message, std::string("second"));
    QCOMPARE(problems.problem(2)->message, std::string("odd"));
    QCOMPARE(problems.problem(1)->place, (core::Position {1, 0}));
    QCOMPARE(problems.problem(3), nullptr);
}

void ProblemModelTest::rowsReadAsSentences()
{
    ui::ProblemModel problems;
    problems.setFiles({file("a.yaml", {problem(core::DiagnosticLevel::Warning, 5, "a tab\x1B")})});
    const QModelIndex row = problems.index(0, ui::ProblemModel::Message);
    QCOMPARE(row.data().toString(), QStringLiteral("\u25B2 Warning: a tab\\x1B"));
    QCOMPARE(row.siblingAtColumn(ui::ProblemModel::Place).data().toString(), QString("a.yaml, line 2"));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QString("Warning in a.yaml, line 2: a tab\\x1B"));
}

void ProblemModelTest::aFileNobodyReadHasNone()
{
    ui::ProblemModel problems;
    problems.setFiles({std::make_shared<const ui::OpenFile>(
        ui::OpenFile {"a.proto", core::SourceText::make("x", "a.proto"), {}})});
    QCOMPARE(problems.rowCount(), 0);
}

void ProblemModelTest::whatTheBaselineHasIsCountedAndShownToWhoAsks()
{
    ui::ProblemModel problems;
    const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
    problems.setFiles({file("a.yaml", {problem(core::DiagnosticLevel::Error, 0, "told")})});
    problems.setFound({{.path = "a.yaml", .message = "old", .contract = "a", .isFromBefore = true},
        {.path = "a.yaml",
            .range = {3, 4},
            .level = ui::ProblemLevel::Note,
            .message = "new",
            .contract = "a"}});
    QCOMPARE(problems.rowCount(), 2);
    QCOMPARE(problems.oldCount(), 1);
    QCOMPARE(problems.foundIn("a.yaml").size(), 1U);
    problems.setShowsOld(true);
    QCOMPARE(problems.rowCount(), 3);
    QCOMPARE(problems.problem(0)->message, std::string("told"));
    QCOMPARE(problems.problem(2)->message, std::string("old"));
    QCOMPARE(problems.foundIn("a.yaml").size(), 2U);
    QVERIFY(problems.foundIn("b.yaml").empty());
}

void ProblemModelTest::aRuleStandsBesideItsMessage()
{
    ui::ProblemModel problems;
    problems.setFound({{.path = "a.yaml",
        .level = ui::ProblemLevel::Note,
        .code = "rate-limit-429",
        .message = "429 is missing",
        .why = "Because.",
        .hint = "Do it.",
        .contract = "a",
        .mayBeFixed = true}});
    const QModelIndex row = problems.index(0, ui::ProblemModel::Message);
    QCOMPARE(row.data().toString(), QStringLiteral("\u25CB Note: 429 is missing"));
    QCOMPARE(row.data(ui::ProblemModel::RuleRole).toString(), QString("rate-limit-429"));
    QCOMPARE(row.data(ui::ProblemModel::WhyRole).toString(), QString("Because."));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains("Do it."));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith("Rule rate-limit-429"));
    QCOMPARE(row.siblingAtColumn(ui::ProblemModel::Fix).data().toString(), QStringLiteral("Fix…"));
}

COUNTERSIGN_TEST(ProblemModelTest)
#include "problem_model_test.moc"

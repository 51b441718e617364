// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quick_fixes.h"

#include "core/lint/diagnostic_fix.h"
#include "core/lint/lint_fix.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>

namespace ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ui::QuickFixes", text);
}

/// Lines count: nobody aims at a letter.
bool sharesLine(const Problem& problem, const core::SourceText& text, core::ByteRange range)
{
    const std::uint32_t first = text.position(range.begin).line;
    const std::uint32_t last = text.position(range.end).line;
    return first <= problem.place.line && problem.place.line <= last;
}

const ContractLint* lintOf(const QuickFixQuestion& question, const Problem& problem)
{
    for (const ContractLint& each : question.lint->contracts)
        if (each.symbols->contract == problem.contract)
            return &each;
    return nullptr;
}

bool hasSafeStep(
    const core::ComparedContract& contract, const core::Finding& finding, const std::string& file)
{
    return finding.hasPatch && contract.comparison && finding.candidate && finding.candidate->file == file;
}

/// Changes that have a safe step and of which these lines are a part, the smallest first.
std::vector<ChangeRef> recipesIn(
    const Study& study, const std::string& file, std::uint32_t first, std::uint32_t last)
{
    constexpr std::size_t Most = 6;
    std::vector<ChangeRef> found;
    for (const core::ComparedContract& contract : study.check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            if (hasSafeStep(contract, finding, file) && finding.candidate->begin.line <= last
                && first <= finding.candidate->end.line)
                found.push_back({&contract, &finding});
    std::ranges::stable_sort(found, {}, [](const ChangeRef& each) {
        return each.finding->candidate->end.line - each.finding->candidate->begin.line;
    });
    found.resize(std::min(found.size(), Most));
    return found;
}

class FixSearch {
public:
    FixSearch(const QuickFixQuestion& question, const std::stop_token& stop)
        : m_question(question)
        , m_stop(stop)
    {
    }

    std::vector<QuickFix> search()
    {
        for (const Problem& problem : m_question.problems) {
            if (m_stop.stop_requested())
                break;
            if (!problem.mayBeFixed || problem.path != m_question.file
                || !sharesLine(problem, *m_question.text, m_question.range))
                continue;
            if (problem.contract.empty())
                addDiagnosticFixes(problem);
            else
                addLintFixes(problem);
        }
        std::ranges::move(m_forAll, std::back_inserter(m_fixes));
        addRecipes();
        return std::move(m_fixes);
    }

private:
    void addDiagnosticFixes(const Problem& problem)
    {
        if (!m_document)
            m_document = core::readDocument(m_question.text, {.seed = m_question.seed}, m_stop);
        const auto found = std::ranges::find_if(m_document->diagnostics, [&](const core::Diagnostic& each) {
            return each.code == problem.code && each.range == problem.range;
        });
        if (found == m_document->diagnostics.end())
            return;
        for (core::TextFix& fix : core::diagnosticFixes(*m_document, *found))
            add({FixKind::Mend, toShown(fix.name), toShown(problem.message),
                {m_question.file, fix.name, std::move(fix.patch)}, m_question.text});
    }

    void addLintFixes(const Problem& problem)
    {
        const ContractLint* lint = lintOf(m_question, problem);
        if (!lint)
            return;
        if (problem.key.empty())
            return addKeyFixes(*lint, problem);
        const auto found = std::ranges::find(
            *lint->findings, problem.key, [](const core::LintFinding& each) { return each.finding.place; });
        if (found == lint->findings->end())
            return;
        for (core::RecipeStep& step : core::lintFixes({*lint->symbols->read, *found, lint->options}))
            addStep(*lint, FixKind::Mend, toShown(problem.message), std::move(step));
        addForAll(*lint, problem);
    }

    void addKeyFixes(const ContractLint& lint, const Problem& problem)
    {
        const core::ContractFile* file = lint.symbols->file(m_question.file);
        if (!file || file->document.tree.source().bytes() != m_question.text->bytes())
            return;
        const core::ObjectKinds kinds(lint.symbols->references);
        const core::Node entry = file->document.tree.nodeAt(problem.range.begin);
        for (core::TextFix& fix : core::keyFixes(kinds, file->document, entry))
            add({FixKind::Mend, toShown(fix.name), toShown(problem.message),
                {m_question.file, fix.name, std::move(fix.patch)}, m_question.text});
    }

    void addForAll(const ContractLint& lint, const Problem& problem)
    {
        const core::LintFixer* fixer = core::findLintFixer(problem.code);
        if (!fixer || !fixer->isForAll || !m_rulesForAll.insert(problem.code).second)
            return;
        auto step = core::fixAll(
            {*lint.symbols->read, *lint.findings, problem.code, m_question.file, lint.options}, m_stop);
        if (step)
            addStep(lint, FixKind::MendAll,
                words(QT_TRANSLATE_NOOP("ui::QuickFixes", "Everywhere in this file")), *std::move(step));
    }

    /// The text that was read has to be the one that is there.
    void addStep(const ContractLint& lint, FixKind kind, const QString& about, core::RecipeStep&& step)
    {
        const core::ContractFile* file = lint.symbols->file(step.file);
        if (!file)
            return;
        const auto madeFor = file->document.tree.sharedSource();
        if (step.file == m_question.file && madeFor->bytes() != m_question.text->bytes())
            return;
        QuickFix fix {kind, toShown(step.name), about, std::move(step), madeFor};
        kind == FixKind::MendAll ? m_forAll.push_back(std::move(fix)) : add(std::move(fix));
    }

    void addRecipes()
    {
        if (!m_question.study)
            return;
        const std::uint32_t first = m_question.text->position(m_question.range.begin).line;
        const std::uint32_t last = m_question.text->position(m_question.range.end).line;
        for (const ChangeRef& change : recipesIn(*m_question.study, m_question.file, first, last)) {
            auto step = core::recipePatch(*change.contract->comparison, *change.finding, m_question.sunset);
            const auto text = step ? m_question.study->text(core::Side::Candidate, step->file) : nullptr;
            if (text && !m_stop.stop_requested())
                add({FixKind::Recipe, toShown(step->name), toShown(change.finding->message), *std::move(step),
                    text});
        }
    }

    /// Two problems of a line may have one way out.
    void add(QuickFix fix)
    {
        const bool isKnown = std::ranges::any_of(m_fixes, [&](const QuickFix& each) {
            return each.name == fix.name && each.step.file == fix.step.file
                && each.step.patch == fix.step.patch;
        });
        if (!isKnown)
            m_fixes.push_back(std::move(fix));
    }

    const QuickFixQuestion& m_question;
    const std::stop_token& m_stop;
    std::optional<core::Document> m_document;
    std::set<std::string> m_rulesForAll;
    std::vector<QuickFix> m_fixes;
    std::vector<QuickFix> m_forAll;
};

} // namespace

std::vector<QuickFix> quickFixes(const QuickFixQuestion& question, const std::stop_token& stop)
{
    return FixSearch(question, stop).search();
}

bool hasRecipe(const Study& study, const std::string& file, std::uint32_t line)
{
    return std::ranges::any_of(study.check.contracts, [&](const core::ComparedContract& contract) {
        return std::ranges::any_of(contract.diff.judgement.findings, [&](const core::Finding& finding) {
            return hasSafeStep(contract, finding, file) && finding.candidate->begin.line == line;
        });
    });
}

} // namespace ui

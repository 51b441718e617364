// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint.h"

#include "core/lint/lint_visit.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace core {
namespace {

constexpr std::size_t KindCount = static_cast<std::size_t>(LastElementKind) + 1;

/// Goes through everything that is written, once, and shows each rule the elements it asked for.
class LintWalk {
public:
    LintWalk(const LintFacts& facts, Language language, const std::stop_token& stop)
        : m_facts(facts)
        , m_stop(stop)
    {
        for (const LintRule* rule : lintRules())
            for (std::size_t kind = 0; kind < KindCount; ++kind)
                if (rule->languages.contains(language)
                    && rule->visits.contains(static_cast<ElementKind>(kind)))
                    m_rules[kind].push_back(rule);
    }

    std::vector<LintFinding> take() { return std::move(m_harvest.findings); }

    /// As deep as the text is, which reading bounds.
    void visit(const Element& element)
    {
        if (m_stop.stop_requested())
            return;
        for (const LintRule* rule : m_rules[static_cast<std::size_t>(element.kind)]) {
            LintVisit visit(*rule, element, m_facts, m_harvest);
            rule->check(visit);
        }
        for (const Element* child : element.children)
            visit(*child);
    }

private:
    const LintFacts& m_facts;
    const std::stop_token& m_stop;
    LintHarvest m_harvest;
    std::array<std::vector<const LintRule*>, KindCount> m_rules;
};

/// The entry file first, the others by path, as a contract lists its files.
void sortByText(std::vector<LintFinding>& findings, const std::string& entry)
{
    std::ranges::stable_sort(findings, {}, [&](const LintFinding& each) {
        const TextPlace& place = each.finding.candidate ? *each.finding.candidate : TextPlace();
        return std::tuple(place.file != entry, place.file, place.begin);
    });
}

} // namespace

std::string_view lintLevelName(LintLevel level)
{
    constexpr std::array<std::string_view, 3> Names {"info", "warning", "error"};
    return Names[static_cast<std::size_t>(level)];
}

Severity severityOf(LintLevel level)
{
    if (level == LintLevel::Error)
        return Severity::Breaking;
    return level == LintLevel::Warning ? Severity::Risky : Severity::Docs;
}

LintLevel levelOf(const Finding& finding)
{
    if (finding.severity == Severity::Breaking)
        return LintLevel::Error;
    return finding.severity == Severity::Risky ? LintLevel::Warning : LintLevel::Info;
}

std::vector<LintFinding> lint(
    const Contract& contract, const LintOptions& options, const std::stop_token& stop)
{
    const LintFacts facts(contract, options);
    LintWalk walk(facts, contract.language, stop);
    walk.visit(*contract.root);
    std::vector<LintFinding> findings = walk.take();
    sortByText(findings, contract.documents->entry().path);
    return findings;
}

void markSince(std::span<const LintFinding> before, std::vector<LintFinding>& findings)
{
    std::unordered_map<std::string_view, const Finding*> known;
    for (const LintFinding& each : before)
        known.emplace(each.finding.place, &each.finding);
    for (LintFinding& each : findings) {
        const auto found = known.find(each.finding.place);
        each.since = found == known.end() ? Since::New : Since::PreExisting;
        if (found != known.end())
            each.finding.baseline = found->second->candidate;
    }
}

std::vector<LintFinding> lintAgainst(std::vector<LintFinding> baseline, std::vector<LintFinding> candidate)
{
    markSince(baseline, candidate);
    std::set<std::string, std::less<>> now;
    for (const LintFinding& each : candidate)
        now.insert(each.finding.place);
    for (LintFinding& each : baseline) {
        if (now.contains(each.finding.place))
            continue;
        each.since = Since::Fixed;
        each.finding.baseline = std::exchange(each.finding.candidate, std::nullopt);
        candidate.push_back(std::move(each));
    }
    return candidate;
}

std::vector<SuppressedFinding> takeSuppressed(std::vector<LintFinding>& findings,
    std::span<const Suppression> suppressions, std::chrono::year_month_day asOf)
{
    std::vector<SuppressedFinding> taken;
    std::erase_if(findings, [&](LintFinding& each) {
        const Suppression* by = hiddenBy(suppressions, each.finding, asOf);
        if (by)
            taken.push_back({std::move(each.finding), *by});
        return by != nullptr;
    });
    return taken;
}

} // namespace core

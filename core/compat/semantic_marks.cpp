// SPDX-License-Identifier: Apache-2.0
#include "core/compat/semantic_marks.h"

#include "core/compat/finding_maker.h"
#include "core/compat/message.h"
#include "core/compat/place.h"

namespace core {
namespace {

constexpr std::string_view MeaningRule = "meaning-changed";
constexpr std::size_t PlaceLength = 64;

bool isMeant(const MarkedSemantic& marked, const Finding& finding)
{
    return marked.pointer == finding.place || marked.pointer == finding.pointer;
}

/// A place is of one contract, a pointer can be asked of any.
bool mayBeOfAnotherContract(std::string_view pointer)
{
    return pointer.size() == PlaceLength
        && pointer.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool markFindings(std::vector<Finding>& findings, const MarkedSemantic& marked)
{
    bool isFound = false;
    for (Finding& finding : findings) {
        if (!isMeant(marked, finding))
            continue;
        finding.severity = Severity::Breaking;
        finding.semantic = marked.mark;
        isFound = true;
    }
    return isFound;
}

Finding findingOfMark(
    const Comparison& comparison, const Node& node, const MarkedSemantic& marked, std::string_view contract)
{
    const Rule& rule = *findRule(MeaningRule);
    Finding finding;
    finding.rule = rule.id;
    finding.severity = Severity::Breaking;
    finding.title = rule.title;
    finding.why = rule.why;
    finding.recipe = rule.recipe;
    finding.path = marked.pointer;
    finding.pointer = marked.pointer;
    finding.candidate = placeOfNode(*comparison.candidate, node);
    finding.message = fillMessage(
        rule.message, {.name = marked.pointer, .after = marked.mark.reason, .where = marked.pointer});
    const std::string identity = "marked " + marked.pointer;
    finding.place = placeOf({.contract = contract, .identity = identity});
    finding.facts = factsOf({.place = finding.place}, {});
    finding.semantic = marked.mark;
    finding.change = comparison.changes.size();
    return finding;
}

/// None where the candidate has no such contract: then there is no text, either.
Node markedNode(const Comparison& comparison, const MarkedSemantic& marked)
{
    const auto& documents = comparison.candidate->documents;
    return documents ? documents->entry().document.tree.find(marked.pointer) : Node();
}

Gap gapOfMark(const Comparison& comparison, const MarkedSemantic& marked)
{
    const auto& documents = comparison.candidate->documents;
    return {documents ? documents->entry().path : std::string(), {}, "semantic mark on " + marked.pointer,
        "neither a finding nor an element of the candidate stands there"};
}

} // namespace

void applyMarks(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options)
{
    for (const MarkedSemantic& marked : options.semantic) {
        if (markFindings(judgement.findings, marked))
            continue;
        if (mayBeOfAnotherContract(marked.pointer))
            continue;
        const Node node = markedNode(comparison, marked);
        if (node)
            judgement.findings.push_back(findingOfMark(comparison, node, marked, options.contract));
        else
            judgement.coverage.notUnderstood.push_back(gapOfMark(comparison, marked));
    }
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule.h"
#include "core/compat/rule_tables.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core {
namespace {

constexpr std::size_t KindCount = static_cast<std::size_t>(LastElementKind) + 1;
constexpr std::size_t FacetCount = static_cast<std::size_t>(LastFacet) + 1;
constexpr std::size_t ActionCount = static_cast<std::size_t>(Action::Renamed) + 1;

template <typename Enum>
bool allows(const EnumSet<Enum>& set, Enum which)
{
    return set.isEmpty() || set.contains(which);
}

bool matches(const Selector& when, const Subject& subject)
{
    const Change& change = subject.change;
    return allows(when.elements, change.kind) && allows(when.facets, change.facet)
        && allows(when.actions, change.action) && allows(when.effects, subject.effect)
        && (when.flow == Flow::None || contains(subject.site.flow, when.flow))
        && (!when.whereabouts || *when.whereabouts == subject.site.whereabouts)
        && (!when.language || *when.language == subject.language)
        && (when.also == nullptr || when.also(subject));
}

/// One bit for each thing that is given, the telling ones high: no two selectors that ask different things
/// are ever equal.
std::uint8_t specificity(const Selector& when)
{
    const auto bit = [](bool isGiven, unsigned place) { return isGiven ? 1U << place : 0U; };
    return static_cast<std::uint8_t>(bit(when.language.has_value(), 7) | bit(!when.elements.isEmpty(), 6)
        | bit(when.also != nullptr, 5) | bit(!when.facets.isEmpty(), 4) | bit(when.whereabouts.has_value(), 3)
        | bit(!when.actions.isEmpty(), 2) | bit(when.flow != Flow::None, 1)
        | bit(!when.effects.isEmpty(), 0));
}

/// The rules that may match, most specific first, for each (element or facet, action).
class RuleIndex {
public:
    explicit RuleIndex(std::span<const RuleTheme> themes)
    {
        std::vector<const Rule*> rules;
        for (const RuleTheme& theme : themes) {
            for (const Rule& rule : theme.rules)
                rules.push_back(&rule);
        }
        std::ranges::stable_sort(
            rules, std::ranges::greater(), [](const Rule* rule) { return specificity(rule->when); });
        for (const Rule* rule : rules)
            enter(*rule);
    }

    std::vector<const Rule*> mostSpecific(const Subject& subject) const
    {
        std::vector<const Rule*> found;
        for (const Rule* rule :
            m_cells[cellOf(subject.change.kind, subject.change.facet, subject.change.action)]) {
            if (!found.empty() && specificity(rule->when) < specificity(found.front()->when))
                break;
            if (matches(rule->when, subject))
                found.push_back(rule);
        }
        return found;
    }

private:
    /// An element's own coming and going has a place for each kind; a facet's has one for all kinds.
    static std::size_t cellOf(ElementKind kind, Facet facet, Action action)
    {
        const std::size_t what = facet == Facet::None ? FacetCount + static_cast<std::size_t>(kind)
                                                      : static_cast<std::size_t>(facet);
        return what * ActionCount + static_cast<std::size_t>(action);
    }

    void enter(const Rule& rule)
    {
        for (std::size_t action = 0; action < ActionCount; ++action) {
            if (!allows(rule.when.actions, static_cast<Action>(action)))
                continue;
            for (std::size_t facet = 1; facet < FacetCount; ++facet) {
                if (allows(rule.when.facets, static_cast<Facet>(facet)))
                    m_cells[facet * ActionCount + action].push_back(&rule);
            }
            enterElement(rule, static_cast<Action>(action));
        }
    }

    void enterElement(const Rule& rule, Action action)
    {
        if (!allows(rule.when.facets, Facet::None))
            return;
        for (std::size_t kind = 0; kind < KindCount; ++kind) {
            if (allows(rule.when.elements, static_cast<ElementKind>(kind)))
                m_cells[cellOf(static_cast<ElementKind>(kind), Facet::None, action)].push_back(&rule);
        }
    }

    std::array<std::vector<const Rule*>, (FacetCount + KindCount) * ActionCount> m_cells;
};

struct RuleBook {
    std::array<RuleTheme, 46> themes {{
        {"whole contracts", contractRules()},
        {"operations", operationRules()},
        {"webhooks and callbacks", eventRules()},
        {"lifecycle", lifecycleRules()},
        {"parameters", parameterRules()},
        {"request bodies", bodyRules()},
        {"responses and links", responseRules()},
        {"error envelopes", errorRules()},
        {"response headers", headerRules()},
        {"media types", mediaTypeRules()},
        {"security requirements", securityRules()},
        {"security schemes", schemeRules()},
        {"servers", serverRules()},
        {"properties that callers send", requestFieldRules()},
        {"properties that clients receive", responseFieldRules()},
        {"read-only and write-only", visibilityRules()},
        {"types", typeRules()},
        {"formats", formatRules()},
        {"lists of values that callers send", requestValueRules()},
        {"lists of values that clients receive", responseValueRules()},
        {"defaults", defaultRules()},
        {"numbers", numberRules()},
        {"texts", textRules()},
        {"encoded contents", contentRules()},
        {"lists", arrayRules()},
        {"items that match", itemMatchRules()},
        {"items of lists", itemRules()},
        {"objects", objectRules()},
        {"undeclared properties", undeclaredFieldRules()},
        {"names of properties", fieldNameRules()},
        {"conditions and exclusions", conditionalRules()},
        {"variants", variantRules()},
        {"discriminators", discriminatorRules()},
        {"other rules for values", anyValueRules()},
        {"named types", namedTypeRules()},
        {"fields and arguments of named types", namedFieldRules()},
        {"defaults and deprecations in named types", givenValueRules()},
        {"directives", directiveRules()},
        {"files of Protocol Buffers", protoFileRules()},
        {"messages and enums of Protocol Buffers", protoTypeRules()},
        {"services and methods of Protocol Buffers", protoServiceRules()},
        {"fields of Protocol Buffers", protoFieldRules()},
        {"types of fields of Protocol Buffers", protoFieldTypeRules()},
        {"words and extensions", annotationRules()},
        {"meanings", meaningRules()},
        {"changes without a rule of their own", fallbackRules()},
    }};
    RuleIndex index {std::span(themes).first(themes.size() - 1)};
    RuleIndex lastResort {std::span(themes).last(1)};
    std::vector<const Rule*> inOrder = {};
    std::vector<const Rule*> byId = {};

    RuleBook()
    {
        for (const RuleTheme& theme : themes) {
            for (const Rule& rule : theme.rules)
                inOrder.push_back(&rule);
        }
        byId = inOrder;
        std::ranges::sort(byId, {}, &Rule::id);
    }
};

const RuleBook& ruleBook()
{
    static const RuleBook book;
    return book;
}

} // namespace

std::span<const RuleTheme> ruleThemes()
{
    return ruleBook().themes;
}

std::span<const Rule* const> allRules()
{
    return ruleBook().inOrder;
}

const Rule* findRule(std::string_view id)
{
    const std::vector<const Rule*>& rules = ruleBook().byId;
    const auto found = std::ranges::lower_bound(rules, id, {}, &Rule::id);
    return found != rules.end() && (*found)->id == id ? *found : nullptr;
}

std::string_view currentRuleId(std::string_view id, const Rule* (*find)(std::string_view))
{
    constexpr int MostReplacements = 20; // tables that lead round in circles are found by their tests
    const Rule* rule = find(id);
    for (int steps = 0; rule != nullptr && !rule->replacedBy.empty() && steps < MostReplacements; ++steps) {
        id = rule->replacedBy;
        rule = find(id);
    }
    return id;
}

const Rule& ruleFor(const Subject& subject)
{
    return *mostSpecificRules(subject).front();
}

std::vector<const Rule*> mostSpecificRules(const Subject& subject)
{
    std::vector<const Rule*> found = ruleBook().index.mostSpecific(subject);
    return found.empty() ? ruleBook().lastResort.mostSpecific(subject) : found;
}

} // namespace core

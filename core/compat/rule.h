// SPDX-License-Identifier: Apache-2.0
// An opinion on facts: which changes it is about, what to say of them, what to do; data, never code that
// walks.
#pragma once

#include "core/base/enum_set.h"
#include "core/compat/change.h"
#include "core/compat/law.h"
#include "core/compat/profile.h"
#include "core/contract/language.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

struct Subject;

/// Which changes a rule is about. What is left out matches anything; what is given makes it more specific.
struct Selector {
    EnumSet<ElementKind> elements = {};
    EnumSet<Action> actions = {};
    EnumSet<Facet> facets = {}; ///< {Facet::None}: the element itself
    Flow flow = Flow::None; ///< Request or Response; None: either
    EnumSet<Effect> effects = {}; ///< as felt at the site
    std::optional<Whereabouts> whereabouts = {};
    std::optional<Language> language = {};
    /// A finer condition, at most five lines; makes it more specific than the same without.
    bool (*also)(const Subject& subject) = nullptr;
};

/// A change as felt at one of its sites: what selectors, guards and the law are asked about.
struct Subject {
    const Change& change;
    const Site& site; ///< an empty one for a change that is felt nowhere
    Effect effect; ///< through the polarity of the site
    Language language = Language::OpenApi;
};

/// Ids of other tools with the same meaning, in the entry itself.
class PeerIds {
public:
    static constexpr std::size_t Capacity = 24;

    constexpr PeerIds() = default;
    constexpr PeerIds(std::initializer_list<std::string_view> ids)
    {
        for (const std::string_view each : ids)
            m_ids[m_size++] = each;
    }

    constexpr const std::string_view* begin() const { return m_ids; }
    constexpr const std::string_view* end() const { return m_ids + m_size; }
    constexpr std::size_t size() const { return m_size; }
    constexpr bool empty() const { return m_size == 0; }

private:
    std::string_view m_ids[Capacity] = {};
    std::size_t m_size = 0;
};

struct RuleExample {
    Language language = Language::OpenApi;
    std::string_view before = {}; ///< a whole small contract; none where no document leads to the rule
    std::string_view after = {};
};

/// How a safe step is written into the candidate; None: words only.
enum class RecipePatch : std::uint8_t {
    None,
    RestoreDeprecated, ///< put the old element back, deprecated with a sunset date
    MakeOptional,
    RestoreFacet, ///< put the old value back
    KeepBoth, ///< a rename: the old one back beside the new one, deprecated
};

struct Rule {
    std::string_view id; ///< kebab-case, for ever
    std::string_view title; ///< a sentence without full stop
    /// "{name} allows at most {after} characters, {before} before": {name} {before} {after} {lost} {gained}
    /// {where} {own}.
    std::string_view message;
    std::string_view why;
    std::string_view recipe = {}; ///< needed for everything not Safe
    Selector when;
    /// Overrides the law, and only with a reason beside it in the table.
    std::optional<Severity> severity = {};
    std::optional<Severity> sourceSeverity = {}; ///< under the profile `source`
    RecipePatch patch = RecipePatch::None;
    PeerIds alsoKnownAs = {}; ///< "oasdiff:request-property-removed"
    RuleExample example = {};
    std::string_view replacedBy = {};
};

/// The entries of one file of tables.
struct RuleTheme {
    std::string_view name; ///< "request bodies"
    std::span<const Rule> rules;
};

std::span<const RuleTheme> ruleThemes();
/// Every rule, by theme, then as the tables have them.
std::span<const Rule* const> allRules();
const Rule* findRule(std::string_view id);
/// The id that the rule of this id has now: decisions name rules by the ids of their day.
std::string_view currentRuleId(std::string_view id, const Rule* (*find)(std::string_view) = findRule);
/// Exactly one for every subject: the most specific that matches; a fallback per action and class of facet.
const Rule& ruleFor(const Subject& subject);
/// All that match equally specifically; more than one is an error of the tables.
std::vector<const Rule*> mostSpecificRules(const Subject& subject);

} // namespace core

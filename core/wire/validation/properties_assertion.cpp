// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/properties_assertion.h"

#include "core/wire/pattern.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

struct NamedSchema {
    Node entry;
    const CompiledSchema* schema;
};

struct PatternSchema {
    Node entry;
    const CompiledSchema* schema;
    Result<Pattern> pattern;
};

struct PropertyRules {
    std::unordered_map<std::string_view, NamedSchema> named;
    std::vector<PatternSchema> patterns;
    Node additional; ///< the keyword; invalid when nobody wrote it
    const CompiledSchema* additionalSchema = nullptr;
};

class PropertiesAssertion : public Assertion {
public:
    explicit PropertiesAssertion(PropertyRules rules)
        : m_rules(std::move(rules))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isMap())
            return Validity::Valid;
        Validity validity = Validity::Valid;
        std::size_t position = 0;
        for (const Node& entry : frame.instance.entries(evaluation.effort())) {
            const Instance field(entry, position++, frame.instance);
            validity = both(validity, checkField(frame, field, position - 1, evaluation));
            if (evaluation.stopsAt(validity))
                break;
        }
        return validity;
    }

private:
    enum class Covered : std::uint8_t { No, Maybe, Yes };

    Validity checkField(
        const Frame& frame, const Instance& field, std::size_t position, Evaluation& evaluation) const
    {
        Validity validity = Validity::Valid;
        Covered covered = Covered::No;
        const auto named = m_rules.named.find(field.entry().key());
        if (named != m_rules.named.end()) {
            covered = Covered::Yes;
            validity =
                evaluation.descend(frame, "properties", named->second.entry, *named->second.schema, field);
        }
        for (const PatternSchema& each : m_rules.patterns)
            validity = both(validity, checkPattern(each, frame, field, covered, evaluation));
        if (m_rules.additional && covered == Covered::No) {
            validity = both(validity, checkAdditional(frame, field, evaluation));
            covered = declaresOthers(evaluation) ? Covered::Yes : Covered::No;
        } else if (m_rules.additional && covered == Covered::Maybe) {
            validity = both(validity, checkPerhapsAdditional(frame, field, evaluation));
        }
        note(frame, position, covered, evaluation);
        return validity;
    }

    static Validity checkPattern(const PatternSchema& each, const Frame& frame, const Instance& field,
        Covered& covered, Evaluation& evaluation)
    {
        if (!each.pattern) {
            covered = std::max(covered, Covered::Maybe);
            return evaluation.doubt(each.pattern.error().message);
        }
        if (!each.pattern->matches(field.entry().key()))
            return Validity::Valid;
        covered = Covered::Yes;
        return evaluation.descend(frame, "patternProperties", each.entry, *each.schema, field);
    }

    CompiledSchema::Kind additionalKind(Evaluation& evaluation) const
    {
        return evaluation.store().prepared(*m_rules.additionalSchema).kind;
    }

    /// That there may be others promises none of them to a reader.
    bool declaresOthers(Evaluation& evaluation) const
    {
        const CompiledSchema::Kind kind = additionalKind(evaluation);
        return kind != CompiledSchema::Kind::False
            && !(kind == CompiledSchema::Kind::True && evaluation.isPartial());
    }

    Validity checkAdditional(const Frame& frame, const Instance& field, Evaluation& evaluation) const
    {
        const bool isClosed = additionalKind(evaluation) == CompiledSchema::Kind::False;
        // Other parts of the whole may declare it: for a reader that is decided at the end.
        if (isClosed && evaluation.isPartial())
            return Validity::Valid;
        if (!isClosed)
            return evaluation.descend(frame, "additionalProperties", {}, *m_rules.additionalSchema, field);
        return evaluation.refuse({.schema = frame.schema,
                                     .instance = field,
                                     .outer = frame.outer,
                                     .keyword = frame.keyword,
                                     .entry = frame.entry},
            m_rules.additional,
            [&] { return shownText(field.entry().key()) + " is not declared, and no others are allowed"; });
    }

    Validity checkPerhapsAdditional(const Frame& frame, const Instance& field, Evaluation& evaluation) const
    {
        const Validity validity =
            evaluation.quietly([&] { return checkAdditional(frame, field, evaluation); });
        return validity == Validity::Invalid ? Validity::Unknown : validity;
    }

    static void note(const Frame& frame, std::size_t position, Covered covered, Evaluation& evaluation)
    {
        if (covered == Covered::No)
            return;
        if (evaluation.declaredFields())
            evaluation.declaredFields()->declare(frame.instance, position);
        if (frame.marks && covered == Covered::Yes)
            frame.marks->add(position);
        else if (frame.marks)
            frame.marks->addDoubt();
    }

    PropertyRules m_rules;
};

PatternSchema patternSchema(const Node& entry, const KeywordSource& source)
{
    return {entry, &source.subschema(entry), Pattern::parse(entry.key())};
}

} // namespace

MadeAssertion makeProperties(KeywordSource& source)
{
    PropertyRules rules;
    const Node properties = source["properties"];
    if (properties && !properties.resolved().isMap())
        return makeUndecided(properties);
    for (const Node& entry : source.entriesOf(properties.resolved()))
        rules.named.emplace(entry.key(), NamedSchema {entry, &source.subschema(entry)});
    const Node patterns = isOpenApi(source.dialect()) ? Node() : source["patternProperties"];
    if (patterns && !patterns.resolved().isMap())
        return makeUndecided(patterns);
    for (const Node& entry : source.entriesOf(patterns.resolved()))
        rules.patterns.push_back(patternSchema(entry, source));
    rules.additional = source["additionalProperties"];
    if (rules.additional)
        rules.additionalSchema = &source.subschema(rules.additional);
    return std::make_unique<PropertiesAssertion>(std::move(rules));
}

} // namespace core

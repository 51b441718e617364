// SPDX-License-Identifier: Apache-2.0
// allOf, anyOf, oneOf, not, if with then and else.
#include "core/wire/validation/branches.h"
#include "core/wire/validation/discriminator.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/promised_alternative.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

class AllOfAssertion : public Assertion {
public:
    explicit AllOfAssertion(std::vector<SchemaBranch> branches)
        : m_branches(std::move(branches))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        Validity validity = Validity::Valid;
        for (const SchemaBranch& branch : m_branches) {
            validity = both(validity,
                evaluation.descend(
                    frame, "allOf", branch.entry, *branch.schema, frame.instance, frame.marks));
            if (evaluation.stopsAt(validity))
                break;
        }
        return validity;
    }

private:
    std::vector<SchemaBranch> m_branches;
};

class AnyOfAssertion : public Assertion {
public:
    AnyOfAssertion(const Node& keyword, std::vector<SchemaBranch> branches)
        : m_keyword(keyword)
        , m_branches(std::move(branches))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        const bool mustTryAll = frame.marks || evaluation.declaredFields();
        Validity best = Validity::Invalid;
        for (const SchemaBranch& branch : m_branches) {
            best = std::min(best, tryBranch(frame, "anyOf", branch, evaluation));
            if (best == Validity::Valid && !mustTryAll)
                break;
        }
        if (best != Validity::Invalid)
            return best;
        return evaluation.refuse(
            frame, m_keyword, [&] { return fitsNone(frame, m_keyword, m_branches, evaluation); });
    }

private:
    Node m_keyword;
    std::vector<SchemaBranch> m_branches;
};

class OneOfAssertion : public Assertion {
public:
    OneOfAssertion(const Node& keyword, std::vector<SchemaBranch> branches)
        : m_keyword(keyword)
        , m_branches(std::move(branches))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        std::vector<std::size_t> fitting;
        bool hasUnknown = false;
        for (std::size_t at = 0; at < m_branches.size(); ++at) {
            const Validity validity = tryBranch(frame, "oneOf", m_branches[at], evaluation);
            hasUnknown = hasUnknown || validity == Validity::Unknown;
            if (validity == Validity::Valid)
                fitting.push_back(at);
            if (fitting.size() > 1 && !evaluation.declaredFields())
                break;
        }
        if (fitting.size() > 1)
            return evaluation.refuse(frame, m_keyword, [&] {
                return "fits more than one alternative: " + std::to_string(fitting[0]) + " and "
                    + std::to_string(fitting[1]) + ", counted from 0";
            });
        if (hasUnknown)
            return Validity::Unknown;
        if (fitting.size() == 1)
            return Validity::Valid;
        return evaluation.refuse(
            frame, m_keyword, [&] { return fitsNone(frame, m_keyword, m_branches, evaluation); });
    }

private:
    Node m_keyword;
    std::vector<SchemaBranch> m_branches;
};

class NotAssertion : public Assertion {
public:
    NotAssertion(const Node& keyword, const CompiledSchema& schema)
        : m_keyword(keyword)
        , m_schema(schema)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        const Validity validity = evaluation.unheard(
            [&] { return evaluation.descend(frame, "not", {}, m_schema, frame.instance); });
        if (validity != Validity::Valid)
            return validity == Validity::Invalid ? Validity::Valid : validity;
        return evaluation.refuse(
            frame, m_keyword, [&] { return "is " + shown(frame.instance) + ", which `not` excludes"; });
    }

private:
    Node m_keyword;
    const CompiledSchema& m_schema;
};

class IfAssertion : public Assertion {
public:
    IfAssertion(const SchemaBranch& condition, const SchemaBranch& then, const SchemaBranch& otherwise)
        : m_if(condition)
        , m_then(then)
        , m_else(otherwise)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        const Validity holds = evaluation.strictly([&] { return tryBranch(frame, "if", m_if, evaluation); });
        if (holds == Validity::Valid)
            return choose(frame, m_then, m_else, evaluation);
        if (holds == Validity::Invalid)
            return choose(frame, m_else, m_then, evaluation);
        const Validity then = take(frame, m_then, evaluation);
        return then == take(frame, m_else, evaluation) ? then : Validity::Unknown;
    }

private:
    /// What the way not taken declares is declared nevertheless.
    static Validity choose(
        const Frame& frame, const SchemaBranch& chosen, const SchemaBranch& other, Evaluation& evaluation)
    {
        if (other.schema && evaluation.declaredFields())
            evaluation.quietly([&] {
                return evaluation.descend(frame, other.entry.key(), {}, *other.schema, frame.instance);
            });
        if (!chosen.schema)
            return Validity::Valid;
        return evaluation.descend(frame, chosen.entry.key(), {}, *chosen.schema, frame.instance, frame.marks);
    }

    /// Nobody knows whether it counts, so what it refuses is not told.
    static Validity take(const Frame& frame, const SchemaBranch& branch, Evaluation& evaluation)
    {
        if (!branch.schema)
            return Validity::Valid;
        return evaluation.quietly([&] {
            return evaluation.descend(frame, branch.entry.key(), {}, *branch.schema, frame.instance);
        });
    }

    SchemaBranch m_if;
    SchemaBranch m_then;
    SchemaBranch m_else;
};

MadeAssertion makeAllOf(KeywordSource& source)
{
    const Node keyword = source["allOf"];
    if (!isBranchList(keyword))
        return makeUndecided(keyword);
    return std::make_unique<AllOfAssertion>(branchesOf(keyword, source));
}

/// One of the alternatives must fit, or just one; a reader has to make do with what a single one promises.
template <class Alternatives>
MadeAssertion makeAlternatives(KeywordSource& source, std::string_view name)
{
    const Node keyword = source[name];
    if (!isBranchList(keyword))
        return makeUndecided(keyword);
    std::vector<SchemaBranch> branches = branchesOf(keyword, source);
    MadeAssertion alternatives = source.options().isReader
        ? makePromisedAlternative(keyword, branches)
        : std::make_unique<Alternatives>(keyword, branches);
    return source.options().usesDiscriminators
        ? makeDiscriminated(keyword, std::move(branches), std::move(alternatives), source)
        : std::move(alternatives);
}

MadeAssertion makeAnyOf(KeywordSource& source)
{
    return makeAlternatives<AnyOfAssertion>(source, "anyOf");
}

MadeAssertion makeOneOf(KeywordSource& source)
{
    return makeAlternatives<OneOfAssertion>(source, "oneOf");
}

MadeAssertion makeNot(KeywordSource& source)
{
    return std::make_unique<NotAssertion>(source["not"], source.subschema(source["not"]));
}

MadeAssertion makeIf(KeywordSource& source)
{
    const auto branch = [&](std::string_view keyword) {
        const Node entry = source[keyword];
        return SchemaBranch {entry, entry ? &source.subschema(entry) : nullptr};
    };
    SchemaBranch condition = branch("if");
    condition.entry = {};
    return std::make_unique<IfAssertion>(condition, branch("then"), branch("else"));
}

constexpr DialectSet NotOpenApi20 = static_cast<DialectSet>(~only(Dialect::OpenApi20));

constexpr Keyword CombiningKeywords[] = {
    {.names = {"allOf"}, .vocabulary = Vocabulary::Applicator, .make = makeAllOf},
    {.names = {"anyOf"}, .dialects = NotOpenApi20, .vocabulary = Vocabulary::Applicator, .make = makeAnyOf},
    {.names = {"oneOf"}, .dialects = NotOpenApi20, .vocabulary = Vocabulary::Applicator, .make = makeOneOf},
    {.names = {"not"}, .dialects = NotOpenApi20, .vocabulary = Vocabulary::Applicator, .make = makeNot},
    {.names = {"if"},
        .dialects = from(Dialect::Draft7),
        .vocabulary = Vocabulary::Applicator,
        .make = makeIf},
};

} // namespace

std::span<const Keyword> combiningKeywords()
{
    return CombiningKeywords;
}

} // namespace core

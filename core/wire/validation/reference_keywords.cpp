// SPDX-License-Identifier: Apache-2.0
// $ref, and the references that depend on how one came to them.
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

namespace core {

namespace {

bool isTrueFlag(const Node& flag)
{
    const Node value = flag.resolved();
    return value.kind() == NodeKind::Boolean && (value.text().front() | 0x20) == 't';
}

/// The same schema is already being applied to the same instance.
bool isEndless(const Frame& frame, const CompiledSchema& target)
{
    for (const Frame* at = &frame; at && &at->instance == &frame.instance; at = at->outer)
        if (&at->schema == &target)
            return true;
    return false;
}

class ReferenceAssertion : public Assertion {
public:
    ReferenceAssertion(const Node& keyword, const CompiledSchema& target)
        : m_keyword(keyword)
        , m_target(target)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        return follow(frame, m_target, evaluation);
    }

protected:
    Validity follow(const Frame& frame, const CompiledSchema& target, Evaluation& evaluation) const
    {
        if (isEndless(frame, target))
            return evaluation.doubt(
                std::string(m_keyword.key()) + " " + shown(m_keyword) + " leads to itself");
        return evaluation.descend(frame, m_keyword.key(), {}, target, frame.instance, frame.marks);
    }

    const CompiledSchema& target() const { return m_target; }

private:
    Node m_keyword;
    const CompiledSchema& m_target;
};

/// Leads to the outermost resource on the way here that answers to the anchor.
class DynamicReferenceAssertion : public ReferenceAssertion {
public:
    DynamicReferenceAssertion(const Node& keyword, const CompiledSchema& target, std::string fragment)
        : ReferenceAssertion(keyword, target)
        , m_fragment(std::move(fragment))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        Node found = target().node;
        Node last;
        for (const Frame* at = &frame; at; at = at->outer) {
            const Node& resource = at->schema.resource;
            if (!resource || resource == last)
                continue;
            last = resource;
            if (const Node candidate = anchorIn(resource, evaluation))
                found = candidate;
        }
        return follow(frame, evaluation.store().at(found), evaluation);
    }

private:
    Node anchorIn(const Node& resource, Evaluation& evaluation) const
    {
        evaluation.effort().spend();
        for (const Known& known : m_known)
            if (known.resource == resource)
                return known.target;
        const Node target = evaluation.store().references().resolveIn(resource, "#" + m_fragment).node;
        const Node anchor = m_fragment.empty() ? target["$recursiveAnchor"] : target["$dynamicAnchor"];
        const bool answers = m_fragment.empty() ? isTrueFlag(anchor) : anchor.resolved().text() == m_fragment;
        m_known.push_back({resource, answers ? target : Node()});
        return m_known.back().target;
    }

    struct Known {
        Node resource;
        Node target;
    };
    std::string m_fragment; ///< the anchor's name; empty for 2019-09's recursive one
    mutable std::vector<Known> m_known;
};

/// Why nothing can be said of what a reference leads to.
MadeAssertion makeUnresolved(const Node& keyword, const Resolution& found)
{
    return makeUndecided(std::string(keyword.key()) + " " + shown(keyword) + ": "
        + (found.why.empty() ? "leads nowhere" : found.why));
}

Resolution resolveKeyword(const Node& keyword, const KeywordSource& source)
{
    return source.store().references().resolve(source.schema().node, keyword.resolved().text());
}

MadeAssertion makeReference(KeywordSource& source)
{
    const Node keyword = source["$ref"];
    if (!keyword.resolved().isString())
        return makeUndecided(keyword);
    const Resolution found = resolveKeyword(keyword, source);
    if (!found.node)
        return makeUnresolved(keyword, found);
    return std::make_unique<ReferenceAssertion>(keyword, source.subschema(found.node));
}

MadeAssertion makeDynamicReference(KeywordSource& source)
{
    const Node keyword = source["$dynamicRef"];
    if (!keyword.resolved().isString())
        return makeUndecided(keyword);
    const Resolution found = resolveKeyword(keyword, source);
    if (!found.node)
        return makeUnresolved(keyword, found);
    const std::string_view text = keyword.resolved().text();
    const std::string_view fragment = text.substr(std::min(text.find('#') + 1, text.size()));
    const bool isDynamic = !fragment.empty() && text.find('#') != std::string_view::npos
        && found.node.resolved()["$dynamicAnchor"].resolved().text() == fragment;
    if (!isDynamic)
        return std::make_unique<ReferenceAssertion>(keyword, source.subschema(found.node));
    return std::make_unique<DynamicReferenceAssertion>(
        keyword, source.subschema(found.node), std::string(fragment));
}

MadeAssertion makeRecursiveReference(KeywordSource& source)
{
    const Node keyword = source["$recursiveRef"];
    if (keyword.resolved().text() != "#")
        return makeUndecided(keyword);
    const Resolution found = resolveKeyword(keyword, source);
    if (!found.node)
        return makeUnresolved(keyword, found);
    if (!isTrueFlag(found.node.resolved()["$recursiveAnchor"]))
        return std::make_unique<ReferenceAssertion>(keyword, source.subschema(found.node));
    return std::make_unique<DynamicReferenceAssertion>(keyword, source.subschema(found.node), "");
}

constexpr Keyword ReferenceKeywords[] = {
    {.names = {"$ref"}, .vocabulary = Vocabulary::Core, .make = makeReference},
    {.names = {"$dynamicRef"},
        .dialects = from(Dialect::Draft2020),
        .vocabulary = Vocabulary::Core,
        .make = makeDynamicReference},
    {.names = {"$recursiveRef"},
        .dialects = only(Dialect::Draft2019),
        .vocabulary = Vocabulary::Core,
        .make = makeRecursiveReference},
};

} // namespace

std::span<const Keyword> referenceKeywords()
{
    return ReferenceKeywords;
}

} // namespace core

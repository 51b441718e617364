// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/one_way_fields.h"

#include "core/contract/word_list.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr WordList<3> KeysOfAlternatives {"allOf", "anyOf", "oneOf"};

/// Follows references and what is combined, without an instance: the property is not there to lead the way.
class OneWaySearch {
public:
    OneWaySearch(std::string_view property, std::string_view mark, Evaluation& evaluation)
        : m_property(property)
        , m_mark(mark)
        , m_evaluation(evaluation)
    {
    }

    bool isMarkedIn(const Node& root)
    {
        m_pending = {root};
        m_seen.clear();
        while (!m_pending.empty() && m_evaluation.effort().spend()) {
            const Node schema = m_pending.back().resolved();
            m_pending.pop_back();
            if (!schema.isMap() || std::ranges::find(m_seen, schema) != m_seen.end())
                continue;
            m_seen.push_back(schema);
            if (isWanted(schema))
                return true;
            addParts(schema);
        }
        return false;
    }

private:
    bool isWanted(const Node& schema) const
    {
        if (m_isInside)
            return isTrue(schema[m_mark]);
        const Node field = schema["properties"].resolved()[m_property];
        if (!field)
            return false;
        OneWaySearch inside(m_property, m_mark, m_evaluation);
        inside.m_isInside = true;
        return inside.isMarkedIn(field);
    }

    static bool isTrue(const Node& flag)
    {
        const Node value = flag.resolved();
        return value.kind() == NodeKind::Boolean && (value.text().front() | 0x20) == 't';
    }

    void addParts(const Node& schema)
    {
        const Node reference = schema["$ref"].resolved();
        if (reference.isString())
            m_pending.push_back(m_evaluation.store().references().resolve(schema, reference.text()).node);
        for (const std::string_view key : KeysOfAlternatives)
            for (const Node part : schema[key].resolved())
                m_pending.push_back(part);
    }

    std::string_view m_property;
    std::string_view m_mark;
    Evaluation& m_evaluation;
    bool m_isInside = false; ///< of the property's own schema
    std::vector<Node> m_pending;
    std::vector<Node> m_seen;
};

/// What else applies to the instance, the schema that all of it stands in.
const CompiledSchema& outermostOfInstance(const Frame& frame)
{
    const Frame* at = &frame;
    while (at->outer && &at->outer->instance == &frame.instance)
        at = at->outer;
    return at->schema;
}

} // namespace

bool isGoingTheOtherWay(const Frame& frame, std::string_view property, Evaluation& evaluation)
{
    const Direction direction = evaluation.options().direction;
    if (direction == Direction::Any)
        return false;
    const CompiledSchema& outermost = outermostOfInstance(frame);
    SchemaStore::OneWayFields& known = evaluation.store().oneWayFields();
    if (const auto found = known.find({&outermost, property}); found != known.end())
        return found->second;
    OneWaySearch search(property, direction == Direction::Request ? "readOnly" : "writeOnly", evaluation);
    const bool isMarked = search.isMarkedIn(outermost.node);
    if (!evaluation.effort().isSpent())
        known.emplace(std::pair(&outermost, property), isMarked);
    return isMarked;
}

} // namespace core

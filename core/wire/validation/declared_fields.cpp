// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/declared_fields.h"

namespace core {

namespace {

/// No text nests deeper; aliases might.
constexpr std::size_t DeepestInstance = 1000;

} // namespace

class DeclaredFields::Walk {
public:
    Walk(const DeclaredFields& fields, Effort& effort, std::size_t limit)
        : m_fields(fields)
        , m_effort(effort)
        , m_limit(limit)
    {
    }

    void visit(const Instance& instance, std::size_t depth)
    {
        if (depth > DeepestInstance || !m_effort.spend())
            return;
        if (instance.isMap())
            visitMap(instance, depth);
        std::size_t position = 0;
        if (instance.isSequence())
            for (const Node item : instance.value())
                visit(Instance(item, position++, instance), depth + 1);
    }

    std::vector<Violation> take() { return std::move(m_found); }
    std::size_t count() const { return m_count; }

private:
    void visitMap(const Instance& map, std::size_t depth)
    {
        const NodeIndex node = map.value().index();
        const Description* const description = m_fields.descriptionOf(node);
        if (!description)
            return;
        std::size_t position = 0;
        for (const Node& entry : map.entries(m_effort)) {
            const Instance field(entry, position, map);
            if (m_fields.isDeclared(node, position++))
                visit(field, depth + 1);
            else if (++m_count; m_found.size() < m_limit)
                add(field, *description);
        }
    }

    void add(const Instance& field, const Description& description)
    {
        m_found.push_back({.instance = field.entry(),
            .schema = description.schema,
            .instancePointer = field.pointer(),
            .schemaPointer = description.schemaPointer,
            .message = "`" + std::string(field.entry().key()) + "` is declared nowhere in the schema"});
    }

    const DeclaredFields& m_fields;
    Effort& m_effort;
    std::size_t m_limit;
    std::size_t m_count = 0;
    std::vector<Violation> m_found;
};

void DeclaredFields::describe(const Frame& frame)
{
    const auto [at, isNew] = m_maps.try_emplace(frame.instance.value().index());
    if (!isNew)
        return;
    at->second.schema = frame.schema.node;
    at->second.schemaPointer = frame.schemaPointer();
}

void DeclaredFields::declare(const Instance& map, std::size_t position)
{
    m_maps[map.value().index()].declared.add(position);
}

void DeclaredFields::declareAll(const Instance& map)
{
    m_maps[map.value().index()].declared.addAll();
}

void DeclaredFields::adopt(DeclaredFields&& inner)
{
    for (auto& [map, description] : inner.m_maps) {
        const auto [at, isNew] = m_maps.try_emplace(map, std::move(description));
        if (!isNew)
            at->second.declared.add(description.declared);
    }
}

const DeclaredFields::Description* DeclaredFields::descriptionOf(NodeIndex map) const
{
    for (const DeclaredFields* at = this; at; at = at->m_around)
        if (const auto found = at->m_maps.find(map); found != at->m_maps.end())
            return &found->second;
    return nullptr;
}

bool DeclaredFields::isDeclared(NodeIndex map, std::size_t position) const
{
    for (const DeclaredFields* at = this; at; at = at->m_around)
        if (const auto found = at->m_maps.find(map);
            found != at->m_maps.end() && found->second.declared.contains(position))
            return true;
    return false;
}

std::vector<Violation> DeclaredFields::undeclared(
    const Instance& root, Effort& effort, std::size_t limit) const
{
    Walk walk(*this, effort, limit);
    walk.visit(root, 0);
    return walk.take();
}

std::size_t DeclaredFields::countUndeclared(const Instance& root, Effort& effort) const
{
    Walk walk(*this, effort, 0);
    walk.visit(root, 0);
    return walk.count();
}

} // namespace core

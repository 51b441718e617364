// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/discriminator.h"

#include "core/wire/validation/words.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// "Cat" of "#/components/schemas/Cat"; a name by itself stays as it is.
std::string_view lastStep(std::string_view reference)
{
    return reference.substr(reference.rfind('/') + 1);
}

std::string_view referenceOf(const SchemaBranch& branch)
{
    return branch.entry.resolved()["$ref"].resolved().text();
}

class Discriminated : public Assertion {
public:
    Discriminated(const Node& keyword, std::vector<SchemaBranch> branches, MadeAssertion alternatives,
        const Node& discriminator)
        : m_keyword(keyword)
        , m_branches(std::move(branches))
        , m_alternatives(std::move(alternatives))
        , m_tag(discriminator["propertyName"].resolved().text())
        , m_mapping(discriminator["mapping"].resolved())
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        const std::optional<std::string_view> tag = tagOf(frame.instance, evaluation);
        if (!tag)
            return m_alternatives->check(frame, evaluation);
        if (const SchemaBranch* meant = branchFor(*tag, evaluation))
            return evaluation.descend(
                frame, m_keyword.key(), meant->entry, *meant->schema, frame.instance, frame.marks);
        if (!isMappedInFull(*tag))
            return m_alternatives->check(frame, evaluation);
        return evaluation.refuse(frame, m_keyword, [&] {
            return shownText(m_tag) + " is " + shownText(*tag) + ", which names none of the "
                + countedThings(m_branches.size(), "alternative", "alternatives");
        });
    }

private:
    std::optional<std::string_view> tagOf(const Instance& instance, Evaluation& evaluation) const
    {
        if (!instance.isMap())
            return std::nullopt;
        const std::vector<Node>& entries = instance.entries(evaluation.effort());
        const auto place = instance.find(m_tag, evaluation.effort());
        const Node value = place ? entries[*place].resolved() : Node();
        return value.isString() ? std::optional(value.text()) : std::nullopt;
    }

    /// By the mapping, or else by the name of its schema.
    const SchemaBranch* branchFor(std::string_view tag, Evaluation& evaluation) const
    {
        const Node mapped = m_mapping[tag].resolved();
        const auto found = std::ranges::find_if(m_branches, [&](const SchemaBranch& branch) {
            const std::string_view reference = referenceOf(branch);
            if (reference.empty())
                return false;
            return mapped ? isSame(branch.entry, mapped, reference, evaluation) : lastStep(reference) == tag;
        });
        return found == m_branches.end() ? nullptr : &*found;
    }

    static bool isSame(
        const Node& entry, const Node& mapped, std::string_view reference, Evaluation& evaluation)
    {
        if (mapped.text() == reference || mapped.text() == lastStep(reference))
            return true;
        const SchemaReferences& references = evaluation.store().references();
        const Node target = references.resolve(entry.resolved(), reference).node;
        return target && references.resolve(mapped, mapped.text()).node == target;
    }

    /// Whether all values there are have been told. Where alternatives stand in place, or nothing is mapped,
    /// the alternatives themselves say which values they take.
    bool isMappedInFull(std::string_view tag) const
    {
        return m_mapping.size() > 0 && !m_mapping[tag]
            && std::ranges::none_of(
                m_branches, [](const SchemaBranch& branch) { return referenceOf(branch).empty(); });
    }

    Node m_keyword;
    std::vector<SchemaBranch> m_branches;
    MadeAssertion m_alternatives;
    std::string_view m_tag;
    Node m_mapping;
};

} // namespace

MadeAssertion makeDiscriminated(const Node& keyword, std::vector<SchemaBranch> branches,
    MadeAssertion alternatives, const KeywordSource& source)
{
    const Node discriminator = source.valueOf("discriminator");
    if (!discriminator["propertyName"].resolved().isString())
        return alternatives;
    return std::make_unique<Discriminated>(
        keyword, std::move(branches), std::move(alternatives), discriminator);
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/dependency_assertions.h"

#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

/// Either names, or a schema.
struct Dependency {
    Node entry; ///< under the name of the property that asks
    std::vector<std::string_view> names = {};
    const CompiledSchema* schema = nullptr;
};

class DependencyAssertion : public Assertion {
public:
    DependencyAssertion(const Node& keyword, std::vector<Dependency> dependencies)
        : m_keyword(keyword)
        , m_dependencies(std::move(dependencies))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isMap())
            return Validity::Valid;
        Validity validity = Validity::Valid;
        for (const Dependency& dependency : m_dependencies) {
            evaluation.effort().spend();
            if (!frame.instance.find(dependency.entry.key(), evaluation.effort()))
                continue;
            validity = both(validity, checkOne(dependency, frame, evaluation));
            if (evaluation.stopsAt(validity))
                break;
        }
        return validity;
    }

private:
    Validity checkOne(const Dependency& dependency, const Frame& frame, Evaluation& evaluation) const
    {
        if (dependency.schema)
            return evaluation.descend(
                frame, m_keyword.key(), dependency.entry, *dependency.schema, frame.instance, frame.marks);
        if (evaluation.isPartial())
            return Validity::Valid;
        Validity validity = Validity::Valid;
        for (const std::string_view name : dependency.names) {
            if (frame.instance.find(name, evaluation.effort()))
                continue;
            validity = evaluation.refuse(frame, m_keyword, [&] {
                return shownText(name) + " is missing, which " + shownText(dependency.entry.key())
                    + " requires";
            });
        }
        return validity;
    }

    Node m_keyword;
    std::vector<Dependency> m_dependencies;
};

enum DependencyShape : std::uint8_t { NamesOnly = 1, SchemasOnly = 2, EitherOne = 3 };

MadeAssertion makeDependency(KeywordSource& source, std::string_view name, DependencyShape shape)
{
    const Node keyword = source[name];
    if (!keyword.resolved().isMap())
        return makeUndecided(keyword);
    std::vector<Dependency> dependencies;
    for (const Node& entry : source.entriesOf(keyword.resolved())) {
        const Node value = entry.resolved();
        Dependency& dependency = dependencies.emplace_back(Dependency {.entry = entry});
        if (value.isSequence() && (shape & NamesOnly) != 0)
            std::ranges::transform(value, std::back_inserter(dependency.names),
                [](const Node& each) { return each.resolved().text(); });
        else if (!value.isSequence() && (shape & SchemasOnly) != 0)
            dependency.schema = &source.subschema(entry);
        else
            return makeUndecided(entry);
    }
    return std::make_unique<DependencyAssertion>(keyword, std::move(dependencies));
}

} // namespace

MadeAssertion makeDependencies(KeywordSource& source)
{
    return makeDependency(source, "dependencies", EitherOne);
}

MadeAssertion makeDependentSchemas(KeywordSource& source)
{
    return makeDependency(source, "dependentSchemas", SchemasOnly);
}

MadeAssertion makeDependentRequired(KeywordSource& source)
{
    return makeDependency(source, "dependentRequired", NamesOnly);
}

} // namespace core

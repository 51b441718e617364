// SPDX-License-Identifier: Apache-2.0
#include "core/impact/migration_sighting.h"

#include "core/base/json_pointer.h"
#include "core/contract/fragment.h"

namespace core {
namespace {

/// A reference that leads to references; an honest contract needs one or two.
constexpr int LongestTrail = 32;

Node referenced(const DocumentSet& documents, Node at)
{
    for (int step = 0; step < LongestTrail; ++step) {
        const Node reference = at["$ref"];
        if (!reference.isString())
            return at;
        at = documents.resolve(at, reference.text()).node.resolved();
    }
    return {};
}

/// "name=limit": numbers in a list say little once something was put before them.
Node namedItem(const DocumentSet& documents, const Node& list, std::string_view step)
{
    if (!step.starts_with(NamedStep))
        return {};
    step.remove_prefix(NamedStep.size());
    for (const Node item : list)
        if (referenced(documents, item.resolved())["name"].text() == step)
            return item;
    return {};
}

Node childOf(const DocumentSet& documents, const Node& at, const std::string& step)
{
    if (!at.isSequence())
        return entryOf(at, step);
    const auto place = arrayIndex(step);
    return place ? at.at(*place) : namedItem(documents, at, step);
}

Node startOf(const DocumentSet& documents, std::string_view file)
{
    if (file.empty())
        return documents.entry().document.tree.root();
    for (const ContractFile* each : documents.files())
        if (each->path == file)
            return each->document.tree.root();
    return {};
}

Node placeOf(const DocumentSet& documents, const std::string& written)
{
    const bool hasFile = written.find('#') != written.npos;
    const WrittenReference reference = hasFile ? splitReference(written) : WrittenReference {{}, written};
    const auto steps = parseJsonPointer(reference.fragment);
    if (!steps)
        return {};
    Node at = startOf(documents, reference.file);
    for (const std::string& step : *steps) {
        const Node here = at.resolved();
        const Node own = childOf(documents, here, step).resolved();
        at = own ? own : childOf(documents, referenced(documents, here), step).resolved();
    }
    return at;
}

} // namespace

std::string numberedPlace(const Contract& contract, const std::string& place)
{
    if (place.find(NamedStep) == place.npos)
        return place;
    const DocumentSet& documents = *contract.documents;
    const Node found = placeOf(documents, place);
    return found ? writtenPlace(documents, found) : place;
}

std::string writtenPlace(const DocumentSet& documents, const Node& node)
{
    const ContractFile& file = documents.fileOf(node.tree());
    return (&file == &documents.entry() ? std::string() : file.path + '#') + node.pointer();
}

MigrationSighting lookForMigration(const Contract& contract, const MigrationPlan& plan)
{
    const Node old = placeOf(*contract.documents, plan.oldPlace);
    MigrationSighting sighting;
    sighting.isKnown = true;
    sighting.hasOld = static_cast<bool>(old);
    sighting.hasNew = static_cast<bool>(placeOf(*contract.documents, plan.newPlace));
    sighting.isOldDeprecated = old && referenced(*contract.documents, old)["deprecated"].text() == "true";
    return sighting;
}

} // namespace core

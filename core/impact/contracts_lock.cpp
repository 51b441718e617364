// SPDX-License-Identifier: Apache-2.0
#include "core/impact/lock_answer.h"
#include "core/impact/pin_reader.h"

#include <algorithm>

namespace core {
namespace {

/// A list of maps, or one map by the contracts' names.
std::vector<Node> lockedContracts(const Node& root)
{
    const Node contracts = root["contracts"];
    return {contracts.begin(), contracts.end()};
}

bool isNamed(const Node& entry, std::string_view package)
{
    return entry.key() == package || entry["contract"].text() == package
        || entry["package"].text() == package;
}

Pin pinOf(const Node& entry, const std::string& file)
{
    return {.source = PinSource::ContractsLock,
        .version = textOf(entry, "version"),
        .commit = textOf(entry, "commit"),
        .file = file,
        .at = positionOf(entry)};
}

bool isSameVersion(const Pin& one, const Pin& other)
{
    return one.version == other.version && one.commit == other.commit;
}

} // namespace

Pin pinInContractsLock(const PinQuestion& question)
{
    const auto lock = readManifest(question.files, question.manifest, Syntax::Yaml);
    if (!lock)
        return noPin(lock.error().message, question.manifest);
    std::vector<Node> entries = lockedContracts(lock->tree.root());
    if (entries.empty())
        return noPin(question.manifest + " has no list of contracts", question.manifest);
    if (!question.consumer.package.empty())
        std::erase_if(entries, [&](const Node& each) { return !isNamed(each, question.consumer.package); });
    if (entries.empty())
        return {};
    const Pin pin = pinOf(entries.front(), question.manifest);
    if (pin.version.empty() && pin.commit.empty())
        return noPin(question.manifest + " says neither version nor commit", pin.file, pin.at);
    for (const Node& other : entries)
        if (!isSameVersion(pin, pinOf(other, question.manifest)))
            return noPin(question.manifest + " holds contracts of different versions: " + pin.version
                    + " and " + textOf(other, "version"),
                question.manifest, positionOf(other));
    return pin;
}

} // namespace core

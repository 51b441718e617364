// SPDX-License-Identifier: Apache-2.0
// buf.yaml asks for modules of a registry, buf.lock says which commits of that registry they became.
#include "core/impact/lock_answer.h"
#include "core/impact/pin_reader.h"

#include <algorithm>

namespace core {
namespace {

/// "buf.build/acme/contracts", in the words of either version of the file.
std::string moduleName(const Node& entry)
{
    std::string name = textOf(entry, "name");
    return !name.empty()
        ? name
        : textOf(entry, "remote") + "/" + textOf(entry, "owner") + "/" + textOf(entry, "repository");
}

/// A single one where the settings do not say which.
Node lockedModule(const Node& modules, const std::string& package)
{
    if (package.empty())
        return modules.size() == 1 ? modules.at(0) : Node();
    for (const Node& each : modules)
        if (moduleName(each) == package)
            return each;
    return {};
}

/// Of "buf.build/acme/contracts:v2.3.0" in buf.yaml: "v2.3.0".
std::string wantedLabel(const PinQuestion& question, const std::string& folder, const std::string& module)
{
    const std::string path = inFolder(folder, "buf.yaml");
    if (!question.files.has(path))
        return {};
    const auto manifest = readManifest(question.files, path, Syntax::Yaml);
    if (!manifest)
        return {};
    for (const Node& each : manifest->tree.root()["deps"])
        if (each.text().starts_with(module + ":"))
            return std::string(each.text().substr(module.size() + 1));
    return {};
}

Pin withoutLock(const PinQuestion& question)
{
    return noPin("a module of buf.yaml without buf.lock is not a pin", question.manifest);
}

} // namespace

Pin pinInBufFiles(const PinQuestion& question)
{
    const std::string folder = folderOf(question.manifest);
    const std::string path = inFolder(folder, "buf.lock");
    if (!question.files.has(path))
        return withoutLock(question);
    const auto lock = readManifest(question.files, path, Syntax::Yaml);
    if (!lock)
        return noPin(lock.error().message, path);
    const Node entry = lockedModule(lock->tree.root()["deps"], question.consumer.package);
    if (!entry)
        return {};
    std::string label = wantedLabel(question, folder, moduleName(entry));
    // The commits are the registry's own: none of git's.
    Pin pin {.source = PinSource::BufLock,
        .version = label.empty() ? textOf(entry, "commit") : std::move(label),
        .file = path,
        .at = positionOf(entry)};
    return pin.version.empty() ? noPin(path + " records no commit of " + moduleName(entry), path, pin.at)
                               : pin;
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/buf_modules.h"

#include "core/contract/references.h"

namespace core::proto {
namespace {

constexpr std::string_view FileName = "buf.yaml";

} // namespace

bool isBufModuleFile(std::string_view path)
{
    return path == FileName || path.ends_with("/buf.yaml");
}

std::vector<std::string> foldersLeftOut(std::string_view path, const Node& root)
{
    std::vector<std::string> folders;
    const auto add = [&](const Node& excludes) {
        for (const Node& each : excludes) {
            const Reference folder = resolveReference(path, each.text());
            if (folder.kind == ReferenceKind::File && !folder.path.empty())
                folders.push_back(folder.path + (folder.path.ends_with('/') ? "" : "/"));
        }
    };
    add(root["build"]["excludes"]); // version 1
    for (const Node& module : root["modules"])
        add(module["excludes"]);
    return folders;
}

} // namespace core::proto

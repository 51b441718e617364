// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pin.h"

#include "core/impact/lock_answer.h"
#include "core/impact/pin_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace core {
namespace {

struct ManifestKind {
    std::string_view name;
    Pin (*read)(const PinQuestion&);
};

constexpr std::array<ManifestKind, 5> ManifestKinds {{
    {"contracts.lock", pinInContractsLock},
    {"package.json", pinInPackageJson},
    {".gitmodules", pinInSubmodules},
    {"buf.yaml", pinInBufFiles},
    {"buf.lock", pinInBufFiles},
}};

constexpr std::array<std::string_view, 9> SourceNames {"none", "contracts.lock", "manifest", "npm lock",
    "pnpm lock", "yarn lock", "submodule", "git URL", "buf.lock"};

bool isSaid(const Pin& pin)
{
    return pin.exists() || !pin.why.empty();
}

Pin askManifest(const PinQuestion& question)
{
    const std::string name = std::filesystem::path(question.manifest).filename().generic_string();
    const auto* const kind = std::ranges::find(ManifestKinds, name, &ManifestKind::name);
    if (kind == ManifestKinds.end())
        return noPin(question.manifest
            + " is of no kind that is read: contracts.lock, package.json, .gitmodules, buf.yaml");
    if (!question.files.has(question.manifest))
        return noPin(question.manifest + " is not in " + question.files.where);
    Pin pin = kind->read(question);
    return isSaid(pin)
        ? pin
        : noPin(question.manifest + " does not name " + question.consumer.package, question.manifest);
}

/// In the order in which their word counts.
Pin askEach(const ConsumerSetting& consumer, const ConsumerFiles& files)
{
    for (const ManifestKind& kind : ManifestKinds) {
        if (!files.has(kind.name))
            continue;
        if (Pin pin = kind.read({consumer, files, std::string(kind.name)}); isSaid(pin))
            return pin;
    }
    return noPin("no file of " + files.where
        + " says which version it was built against: contracts.lock, package.json, .gitmodules and buf.yaml "
          "were looked for");
}

/// What was generated from the contracts runs, whatever another file asks for.
Pin askLockBeside(const std::string& manifest, const ConsumerSetting& consumer, const ConsumerFiles& files)
{
    for (const std::string& folder : {folderOf(manifest), std::string()}) {
        const std::string lock = inFolder(folder, "contracts.lock");
        if (!files.has(lock))
            continue;
        if (Pin pin = pinInContractsLock({consumer, files, lock}); isSaid(pin))
            return pin;
    }
    return {};
}

} // namespace

std::string_view pinSourceName(PinSource source)
{
    return SourceNames[static_cast<std::size_t>(source)];
}

Pin noPin(std::string why, std::string file, Position at)
{
    return {.file = std::move(file), .at = at, .why = std::move(why)};
}

Pin readPin(const ConsumerSetting& consumer, const ConsumerFiles& files)
{
    if (consumer.manifest.empty())
        return askEach(consumer, files);
    const std::string manifest = std::filesystem::path(consumer.manifest).lexically_normal().generic_string();
    if (Pin pin = askLockBeside(manifest, consumer, files); isSaid(pin))
        return pin;
    return askManifest({consumer, files, manifest});
}

Result<Document> readManifest(const ConsumerFiles& files, const std::string& path, Syntax syntax)
{
    auto bytes = files.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ReadOptions options;
    options.syntax = syntax;
    Document document = readDocument(SourceText::make(std::move(*bytes), path), options);
    if (document.isWhole())
        return document;
    const auto broken = std::ranges::find(document.diagnostics, DiagnosticLevel::Error, &Diagnostic::level);
    const Position at = document.tree.source().position(broken->range.begin);
    return fail(ErrorCode::Damaged,
        path + ":" + std::to_string(at.line + 1) + ":" + std::to_string(at.byte + 1)
            + " cannot be read: " + broken->message,
        broken->hint);
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? std::string() : path.substr(0, slash);
}

std::string inFolder(const std::string& folder, const std::string& name)
{
    return folder.empty() ? name : folder + "/" + name;
}

Position positionOf(const Node& node)
{
    return node ? node.tree().source().position(node.entryRange().begin) : Position {};
}

std::string textOf(const Node& map, std::string_view key)
{
    return std::string(map[key].resolved().text());
}

} // namespace core

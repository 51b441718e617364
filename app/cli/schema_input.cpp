// SPDX-License-Identifier: Apache-2.0
#include "app/cli/schema_input.h"

#include "app/cli/wording.h"
#include "core/contract/text_dialect.h"
#include "core/repo/repository.h"

#include <filesystem>

namespace cli {

namespace fs = std::filesystem;

namespace {

struct SchemaWord {
    std::string file;
    std::string fragment; ///< with its '#'
};

/// A file may have a '#' in its name.
SchemaWord splitWord(const std::string& word)
{
    std::error_code unreadable;
    const std::size_t hash = word.find('#');
    if (hash == std::string::npos || fs::exists(word, unreadable))
        return {word, "#"};
    return {word.substr(0, hash), word.substr(hash)};
}

} // namespace

core::Result<SchemaInput> SchemaInput::open(const std::string& word, const SchemaWish& wish)
{
    const SchemaWord parts = splitWord(word);
    SchemaInput input;
    auto side = DiffSide::open(parts.file, ".");
    if (!side)
        return tl::unexpected(side.error());
    if (side->kind() != SideKind::File)
        return core::fail(core::ErrorCode::BadInput, inQuotes(parts.file) + " is no file");
    input.m_side = std::move(*side);
    return input.addMaps(wish.maps).and_then([&] { return input.load(parts.fragment, wish); }).map([&] {
        return std::move(input);
    });
}

core::Result<void> SchemaInput::addMaps(const std::vector<std::string>& maps)
{
    for (const std::string& map : maps) {
        const std::size_t equals = map.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == map.size())
            return core::fail(core::ErrorCode::BadInput, "--map cannot be " + inQuotes(map),
                "write URL=DIR: https://example.com/schemas/=vendor/schemas");
        const std::string folder = map.substr(equals + 1);
        if (!fs::is_directory(folder))
            return core::fail(core::ErrorCode::NotFound, "there is no folder " + inQuotes(folder));
        m_maps.push_back({map.substr(0, equals), folder, "<map " + std::to_string(m_maps.size()) + ">"});
    }
    return {};
}

core::ReadText SchemaInput::reader() const
{
    return [side = m_side.reader(), maps = m_maps](const std::string& path) -> core::Result<std::string> {
        for (const Map& map : maps) {
            if (path.starts_with(map.prefix + "/"))
                return core::readFile(
                    fs::path(map.folder) / path.substr(map.prefix.size() + 1), core::ReadLimits().bytes);
        }
        return side(path);
    };
}

core::LoadOptions SchemaInput::loadOptions(const SchemaWish& wish) const
{
    core::LoadOptions options;
    options.read.seed = wish.seed;
    options.dialectOf = [asked = wish.dialect](
                            const core::Tree& entry) { return core::dialectOfText(entry, asked); };
    for (const Map& map : m_maps)
        options.mappings.push_back({map.url, map.prefix});
    return options;
}

core::Result<void> SchemaInput::load(const std::string& fragment, const SchemaWish& wish)
{
    auto documents = core::DocumentSet::load(m_side.entry(), reader(), loadOptions(wish));
    if (!documents)
        return tl::unexpected(documents.error());
    m_documents = std::move(*documents);
    const core::Tree& entry = m_documents->entry().document.tree;
    m_dialect = core::dialectOfText(entry, wish.dialect);
    if (!core::isValueSyntax(m_documents->entry().document.syntax))
        return core::fail(core::ErrorCode::Unsupported,
            shown(m_side.entry()) + " is no schema of JSON values",
            "name a JSON Schema, or a schema of an OpenAPI document");
    if (!entry.root())
        return core::fail(core::ErrorCode::BadInput, shown(m_side.entry()) + " says nothing");
    const core::Resolution found = m_documents->resolve(entry.root(), fragment);
    if (!found.node)
        return core::fail(core::ErrorCode::NotFound, "there is no schema: " + inWordsOfTheUser(found.why));
    m_schema = found.node;
    return {};
}

std::string SchemaInput::shown(const std::string& path) const
{
    for (const Map& map : m_maps)
        if (path.starts_with(map.prefix + "/"))
            return (fs::path(map.folder) / path.substr(map.prefix.size() + 1)).generic_string();
    return m_side.shown(path);
}

std::string SchemaInput::inWordsOfTheUser(std::string message) const
{
    for (const core::ContractFile* const file : m_documents->files())
        message = replaced(message, file->path, shown(file->path));
    return message;
}

std::string SchemaInput::fileOf(const core::Node& node) const
{
    const core::ContractFile* const file = m_documents->findFileOf(node.tree());
    return file ? shown(file->path) : node.tree().source().name();
}

} // namespace cli

// SPDX-License-Identifier: Apache-2.0
// .gitmodules says where the contracts' repository is mounted, git's link there which commit of it.
#include "core/impact/pin_reader.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

struct Submodule {
    std::string name;
    std::string path;
    std::string url;
    Position at;
};

std::string_view stripped(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r";
    const std::size_t begin = std::min(text.find_first_not_of(Blanks), text.size());
    return text.substr(begin, text.find_last_not_of(Blanks) + 1 - begin);
}

/// The text in the quotes of `[submodule "contracts"]`; nothing for what is no such line.
std::optional<std::string> submoduleName(std::string_view line)
{
    constexpr std::string_view Beginning = "[submodule \"";
    constexpr std::string_view End = "\"]";
    if (!line.starts_with(Beginning) || !line.ends_with(End) || line.size() < Beginning.size() + End.size())
        return std::nullopt;
    return std::string(line.substr(Beginning.size(), line.size() - Beginning.size() - End.size()));
}

void takeSetting(std::string_view line, Submodule& module)
{
    const std::size_t equals = line.find('=');
    if (equals == line.npos)
        return;
    const std::string_view key = stripped(line.substr(0, equals));
    if (key == "path")
        module.path = stripped(line.substr(equals + 1));
    else if (key == "url")
        module.url = stripped(line.substr(equals + 1));
}

std::vector<Submodule> readSubmodules(const SourceText& text)
{
    std::vector<Submodule> modules;
    for (std::uint32_t number = 0; number < text.lineCount(); ++number) {
        const std::string_view line = stripped(text.line(number));
        if (auto name = submoduleName(line))
            modules.push_back({std::move(*name), {}, {}, {number, 0}});
        else if (!modules.empty())
            takeSetting(line, modules.back());
    }
    return modules;
}

bool isMeant(const Submodule& module, const std::string& package)
{
    return package.empty() || package == module.name || package == module.path || package == module.url;
}

Pin pinOfLink(const PinQuestion& question, const Submodule& module)
{
    const FileEntry* link = question.files.find(inFolder(folderOf(question.manifest), module.path));
    if (!link || link->kind != FileKind::Submodule || link->id.empty())
        return noPin("git records no commit for the submodule " + module.path, question.manifest, module.at);
    return {.source = PinSource::Submodule, .commit = link->id, .file = question.manifest, .at = module.at};
}

} // namespace

Pin pinInSubmodules(const PinQuestion& question)
{
    auto bytes = question.files.read(question.manifest);
    if (!bytes)
        return noPin(bytes.error().message, question.manifest);
    auto modules = readSubmodules(*SourceText::make(std::move(*bytes), question.manifest));
    if (modules.empty())
        return noPin(question.manifest + " names no submodule", question.manifest);
    std::erase_if(modules, [&](const Submodule& each) { return !isMeant(each, question.consumer.package); });
    if (modules.empty())
        return {};
    if (modules.size() > 1)
        return noPin("the settings do not say which submodule has the contracts: " + modules[0].path + " or "
                + modules[1].path,
            question.manifest, modules[1].at);
    return pinOfLink(question, modules.front());
}

} // namespace core

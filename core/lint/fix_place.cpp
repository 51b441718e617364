// SPDX-License-Identifier: Apache-2.0
#include "core/lint/fix_place.h"

#include <algorithm>
#include <filesystem>

namespace core {

const ContractFile* fileAt(const Contract& contract, std::string_view path)
{
    const std::vector<const ContractFile*> files = contract.documents->files();
    const auto found =
        std::ranges::find_if(files, [&](const ContractFile* each) { return each->path == path; });
    return found == files.end() ? nullptr : *found;
}

FixPlace fixPlace(const LintFixTask& task)
{
    const Finding& finding = task.found.finding;
    const ContractFile* file = finding.candidate ? fileAt(task.contract, finding.candidate->file) : nullptr;
    return file ? FixPlace {file, file->document.tree.find(finding.pointer)} : FixPlace {};
}

void propose(LintFixes& fixes, const ContractFile& file, std::string name, const Result<TextPatch>& patch)
{
    if (patch && !patch->empty())
        fixes.push_back({file.path, std::move(name), *patch});
}

std::uint32_t positionBehind(const Node& map, std::initializer_list<std::string_view> keys)
{
    std::uint32_t position = 0;
    for (const std::string_view key : keys)
        if (const Node entry = map[key])
            position = std::max(position, entry.position() + 1);
    return position;
}

bool isSwagger(const Contract& contract)
{
    return contract.languageVersion.starts_with("2.");
}

std::string referenceFrom(std::string_view from, std::string_view file, std::string_view pointer)
{
    const std::string place = "#" + std::string(pointer);
    if (from == file)
        return place;
    const auto folder = std::filesystem::path(from).parent_path();
    return std::filesystem::path(file).lexically_relative(folder).generic_string() + place;
}

std::string labelOfOperation(const Node& operation)
{
    std::string method(operation.key());
    std::ranges::transform(
        method, method.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return method + ' ' + std::string(operation.parent().key());
}

} // namespace core

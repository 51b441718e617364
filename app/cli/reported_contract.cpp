// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reported_contract.h"

#include <algorithm>
#include <utility>

namespace cli {

namespace {

SideTexts textsOf(const core::Contract* contract, const core::ContractSource& source)
{
    SideTexts texts;
    if (!contract)
        return texts;
    texts.documents = contract->documents;
    for (const core::ContractFile* file : texts.documents->files())
        texts.files.emplace_back(source.nameOf(file->path), &file->document.tree.source());
    return texts;
}

} // namespace

const core::SourceText* SideTexts::find(std::string_view file) const
{
    const auto found =
        std::ranges::find(files, file, &std::pair<std::string, const core::SourceText*>::first);
    return found == files.end() ? nullptr : found->second;
}

ReportedContract reported(core::ComparedContract compared, const core::ContractSource& baseline,
    const core::ContractSource& candidate)
{
    return {std::move(compared.diff), compared.comparison, {}, textsOf(compared.baseline(), baseline),
        textsOf(compared.candidate(), candidate)};
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/first_break.h"

#include "core/document/document.h"
#include "core/document/text_break.h"

namespace ui {

namespace {

std::optional<BrokenPlace> breakOf(
    const std::shared_ptr<const core::SourceText>& text, std::uint64_t seed, const std::stop_token& stop)
{
    const core::Document document = core::readDocument(text, {.seed = seed}, stop);
    const core::Diagnostic* broken = core::firstBreak(document.diagnostics);
    if (!broken)
        return std::nullopt;
    return BrokenPlace {text->name(), text->position(broken->range.begin)};
}

} // namespace

std::optional<BrokenPlace> firstBreak(
    const UnsavedTexts& texts, const Study& study, const std::stop_token& stop)
{
    for (const auto& [path, text] : texts) {
        if (auto broken = breakOf(text, study.seed, stop))
            return BrokenPlace {path, broken->at};
    }
    for (const core::ComparedContract& contract : study.check.contracts) {
        const core::Contract* candidate = study.repository ? contract.candidate() : nullptr;
        if (!candidate || !candidate->documents)
            continue;
        for (const core::ContractFile* file : candidate->documents->files()) {
            auto bytes =
                study.repository->read(study.check.candidate.revision, file->path, core::LargestContractFile);
            if (!bytes)
                continue;
            if (auto broken =
                    breakOf(core::SourceText::make(std::move(*bytes), file->path), study.seed, stop))
                return broken;
        }
    }
    return {};
}

} // namespace ui

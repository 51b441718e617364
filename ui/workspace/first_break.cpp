// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/first_break.h"

#include "core/document/document.h"
#include "core/document/text_break.h"

namespace ui {

namespace {

std::optional<BrokenPlace> breakOf(const core::Document& document)
{
    const core::Diagnostic* broken = core::firstBreak(document.diagnostics);
    if (!broken)
        return std::nullopt;
    const core::SourceText& text = document.tree.source();
    return BrokenPlace {text.name(), text.position(broken->range.begin)};
}

} // namespace

std::optional<BrokenPlace> firstBreak(
    const LiveTexts& texts, const Study& study, const std::stop_token& stop)
{
    for (const auto& [path, text] : texts) {
        if (const auto broken = breakOf(text->document()))
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
            const auto text = core::SourceText::make(std::move(*bytes), file->path);
            if (auto broken = breakOf(core::readDocument(text, {.seed = study.seed}, stop)))
                return broken;
        }
    }
    return {};
}

} // namespace ui

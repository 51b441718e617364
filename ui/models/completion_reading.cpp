// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completion_reading.h"

#include "core/contract/symbols/step_completion.h"

namespace ui {

namespace {

core::Completion inFeature(const CompletionQuestion& question)
{
    std::vector<const core::Contract*> contracts;
    for (const SharedSymbols& symbols : question.all)
        contracts.push_back(symbols->read.get());
    const auto text = core::SourceText::make(question.bytes, question.path);
    return core::featureCompletionAt(contracts, *text, question.offset);
}

core::Completion inContract(const CompletionQuestion& question, const core::Document& text)
{
    std::vector<const core::DocumentSet*> others;
    for (const SharedSymbols& symbols : question.all)
        if (symbols != question.root)
            others.push_back(&symbols->references->documents());
    const core::ObjectKinds kinds(question.root->references);
    return core::completionAt(
        kinds, question.path, text, question.offset, {question.root->read.get(), others});
}

} // namespace

bool isFeatureFile(const std::string& path)
{
    return path.ends_with(".feature");
}

core::Completion completionOf(const CompletionQuestion& question, const std::stop_token& stop)
{
    if (!question.root)
        return inFeature(question);
    const core::ContractFile* known = question.root->file(question.path);
    if (stop.stop_requested() || (!question.live && !known))
        return {};
    return inContract(question, question.live ? question.live->document() : known->document);
}

} // namespace ui

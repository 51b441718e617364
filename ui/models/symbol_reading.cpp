// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/symbol_reading.h"

#include "core/document/text_break.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

bool isOfOneRevision(const Study& study, const Snapshot& snapshot)
{
    const core::Revision& compared = study.check.candidate.revision;
    return compared.kind == snapshot.revision.kind && compared.commit == snapshot.revision.commit;
}

std::vector<std::string> filesOf(const core::FoundContract& contract)
{
    std::vector<std::string> files = contract.fragments;
    files.push_back(contract.entry);
    return files;
}

/// Nobody knows what is missing then.
bool isBroken(const core::Contract& contract)
{
    const auto files = contract.documents->files();
    return std::ranges::any_of(files, [](const core::ContractFile* file) {
        return core::firstBreak(file->document.diagnostics) != nullptr;
    });
}

/// Reads contracts of a revision by themselves, with the texts that are not saved.
class LoneContracts {
public:
    LoneContracts(SymbolReading& reading, const SymbolReading& before, const std::stop_token& stop)
        : m_reading(reading)
        , m_sources(reading.sources)
        , m_before(before)
        , m_stop(stop)
    {
    }

    bool isWanted(const core::FoundContract& found) const
    {
        const bool isCompared = std::ranges::any_of(
            m_reading.symbols, [&](const SharedSymbols& each) { return each->file(found.entry); });
        return !isCompared
            && (m_sources.isForAll || std::ranges::any_of(filesOf(found), [&](const std::string& file) {
                   return m_sources.files.contains(file);
               }));
    }

    /// What cannot be read now stays as it was before; null: nobody could ever read it.
    SharedSymbols read(const core::FoundContract& found)
    {
        const SharedSymbols known = knownBefore(found);
        const bool wasAlone = known && m_before.alone.contains(found.id);
        m_reading.alone.insert(found.id);
        if (wasAlone && isAsBefore(found))
            return known;
        const auto contract = readAlone(found, wasAlone ? known.get() : nullptr);
        if (known && (!contract || isBroken(**contract)))
            return known;
        return contract ? symbolsOf(found.id, *contract, {.features = m_reading.features}) : nullptr;
    }

private:
    core::Result<std::shared_ptr<const core::Contract>> readAlone(
        const core::FoundContract& found, const ContractSymbols* known)
    {
        core::ContractOptions options;
        options.load.read.seed = m_sources.seed;
        options.others = core::unreferredFiles(found);
        options.load.known = [&](const std::string& path, const core::ReadOptions& /*reading*/) {
            const auto live = m_sources.unsaved.find(path);
            return live == m_sources.unsaved.end() ? asFound(known, path) : live->second->sharedDocument();
        };
        const auto fromRevision = [&](const std::string& path) {
            return m_sources.snapshot->repository->read(m_sources.snapshot->revision, path);
        };
        return core::readContract(found.entry, fromRevision, options, m_stop);
    }

    bool isSameRevision() const { return m_before.sources.snapshot == m_sources.snapshot; }

    SharedSymbols knownBefore(const core::FoundContract& found) const
    {
        const auto known = std::ranges::find(m_before.symbols, found.id, &ContractSymbols::contract);
        return known == m_before.symbols.end() ? nullptr : *known;
    }

    bool isAsBefore(const core::FoundContract& found) const
    {
        const auto textOf = [](const LiveTexts& texts, const std::string& path) {
            const auto text = texts.find(path);
            return text == texts.end() ? nullptr : text->second;
        };
        return isSameRevision() && std::ranges::all_of(filesOf(found), [&](const std::string& file) {
            return textOf(m_sources.unsaved, file) == textOf(m_before.sources.unsaved, file);
        });
    }

    /// What the disk says; null where that was not read before.
    std::shared_ptr<const core::Document> asFound(const ContractSymbols* known, const std::string& path) const
    {
        const core::ContractFile* file = known && isSameRevision() && !m_before.sources.unsaved.contains(path)
            ? known->file(path)
            : nullptr;
        return file ? file->shared : nullptr;
    }

    SymbolReading& m_reading;
    const SymbolSources& m_sources;
    const SymbolReading& m_before;
    const std::stop_token& m_stop;
};

/// Those of before, while nobody looked at the repository again.
SharedFeatures featuresOf(const Snapshot& now, const SymbolReading& before, const std::stop_token& stop)
{
    if (before.features && before.sources.snapshot.get() == &now)
        return before.features;
    const auto files = now.repository->files(now.revision, stop);
    const auto read = [&](const std::string& path) {
        return now.repository->read(now.revision, path, core::LargestContractFile);
    };
    return std::make_shared<const std::vector<core::FeatureFile>>(
        files ? core::featureFilesAmong(*files, read) : std::vector<core::FeatureFile>());
}

bool isOfSameLook(const SymbolReading& now, const SymbolReading& before)
{
    return now.sources.study == before.sources.study && now.sources.snapshot == before.sources.snapshot
        && now.features == before.features;
}

StudySymbols knownOf(const SymbolSources& sources, const SymbolReading& before)
{
    StudySymbols known = before.symbols;
    if (sources.drawn)
        known.push_back(sources.drawn);
    return known;
}

StudySymbols comparedOf(const SymbolReading& reading)
{
    StudySymbols compared;
    std::ranges::copy_if(reading.symbols, std::back_inserter(compared),
        [&](const SharedSymbols& each) { return !reading.alone.contains(each->contract); });
    return compared;
}

} // namespace

std::shared_ptr<const SymbolReading> readSymbols(
    SymbolSources sources, const SymbolReading& before, const std::stop_token& stop)
{
    const auto reading = std::make_shared<SymbolReading>(SymbolReading {std::move(sources), {}, {}});
    const SymbolSources& from = reading->sources;
    if (!from.snapshot)
        return reading;
    reading->features = featuresOf(*from.snapshot, before, stop);
    if (from.study && isOfOneRevision(*from.study, *from.snapshot))
        reading->symbols = isOfSameLook(*reading, before)
            ? comparedOf(before)
            : symbolsOf(*from.study, knownOf(from, before), reading->features, stop);
    reading->sources.drawn.reset();
    LoneContracts alone(*reading, before, stop);
    for (const core::FoundContract& found : from.snapshot->discovery->contracts) {
        const SharedSymbols read =
            !stop.stop_requested() && alone.isWanted(found) ? alone.read(found) : nullptr;
        if (read)
            reading->symbols.push_back(read);
    }
    return reading;
}

} // namespace ui

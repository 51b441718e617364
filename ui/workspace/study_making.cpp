// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/trust/gate.h"
#include "core/packet/trust/known_packets.h"
#include "core/review/check_again.h"
#include "ui/workspace/edited_files.h"
#include "ui/workspace/pair_choice.h"
#include "ui/workspace/study.h"

#include <algorithm>
#include <cassert>

namespace ui {

namespace {

core::CheckOptions optionsFor(
    const Pair& pair, const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings)
{
    core::CheckOptions options;
    options.baseline = pair.baseline;
    options.candidate = pair.candidate;
    options.marks = marks;
    options.today = todayOf(surroundings);
    options.seed = surroundings.seed;
    options.runAll = surroundings.runAll;
    return options;
}

/// A file of pins that is damaged counts as none, and whatever needs one says that it is not pinned.
core::TrustSources sourcesOf(const Surroundings& surroundings)
{
    core::TrustSources sources;
    if (!surroundings.pinsFile.empty())
        sources.pins = core::readPins(surroundings.pinsFile).value_or(std::vector<core::TrustPin>());
    return sources;
}

std::string commitBefore(const core::Repository& repository, const core::Revision& candidate)
{
    const auto commit = repository.commit(candidate);
    return commit && !commit->parents.empty() ? commit->parents.front() : std::string();
}

/// What a text that is being edited does to its contract; a witness found before still holds where the
/// finding says the same.
void keepWitnesses(core::ComparedContract& judged, const core::ComparedContract& before)
{
    for (core::Finding& finding : judged.diff.judgement.findings)
        for (const core::Finding& known : before.diff.judgement.findings)
            if (known.place == finding.place && known.facts == finding.facts)
                finding.witness = known.witness;
}

class Editing {
public:
    Editing(const Study& study, const EditedFiles& files, const core::CheckOptions& options,
        const std::stop_token& stop)
        : m_study(study)
        , m_files(files)
        , m_options(options)
        , m_stop(stop)
    {
    }

    core::Result<core::ComparedContract> judge(const core::ComparedContract& contract)
    {
        core::ContractSource source;
        source.read = [this](const std::string& path) {
            return m_study.repository->read(m_study.check.candidate.revision, path);
        };
        source.known = [this, &contract](const std::string& path, const core::ReadOptions& options) {
            return m_files.texts.contains(path) ? liveDocument(path, options) : asFound(contract, path);
        };
        const auto told = [this, &contract](const std::shared_ptr<const core::Contract>& read) {
            if (m_files.told)
                m_files.told(contract.diff.contract, read);
        };
        return core::judgeAgain(*m_study.repository, m_study.check, contract, source, m_options, m_stop, told)
            .map([&](core::ComparedContract&& judged) {
                keepWitnesses(judged, contract);
                return std::move(judged);
            });
    }

    LiveTexts takeLive() { return std::move(m_live); }

private:
    std::shared_ptr<const core::Document> liveDocument(
        const std::string& path, [[maybe_unused]] const core::ReadOptions& options)
    {
        const auto& live = m_live[path] = m_files.texts.find(path)->second;
        // Hashes of two seeds could not be held against each other.
        assert(live->options().seed == options.seed);
        return live->sharedDocument();
    }

    /// Null for a text that was given up since: it is again what the repository says.
    std::shared_ptr<const core::Document> asFound(
        const core::ComparedContract& contract, const std::string& path) const
    {
        const core::Contract* candidate = contract.candidate();
        if (m_files.isDiskOutdated || !candidate || !candidate->documents || m_study.live.contains(path))
            return nullptr;
        for (const core::ContractFile* file : candidate->documents->files())
            if (file->path == path)
                return file->shared;
        return nullptr;
    }

    const Study& m_study;
    const EditedFiles& m_files;
    const core::CheckOptions& m_options;
    const std::stop_token& m_stop;
    LiveTexts m_live;
};

} // namespace

StudyResult studyPair(const std::shared_ptr<const core::Repository>& repository, const Pair& pair,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    const PairChoice choice = pairToLookAt(*repository, pair);
    core::CheckOptions options = optionsFor(choice.pair, marks, surroundings);
    options.trustedRef = core::trustedRefBy(*repository, sourcesOf(surroundings));
    return core::check(*repository, options, stop).map([&](core::Check&& checked) {
        if (!choice.whyBaseline.empty())
            checked.baseline.why = choice.whyBaseline;
        if (!choice.whyCandidate.empty())
            checked.candidate.why = choice.whyCandidate;
        std::string before = commitBefore(*repository, checked.candidate.revision);
        return std::make_shared<const Study>(
            Study {repository, pair, std::move(checked), {}, options.seed, true, {}, std::move(before)});
    });
}

StudyResult studyWithPackets(
    const Study& study, const Surroundings& surroundings, const std::stop_token& stop)
{
    core::VerifyOptions verifying;
    verifying.forRevision = study.asked.candidate;
    verifying.now = secondsNow(surroundings);
    verifying.seed = surroundings.chance();
    verifying.runAll = surroundings.runAll;
    core::GatedCheck gated =
        core::countPackets(*study.repository, study.check, sourcesOf(surroundings), verifying, stop);
    if (stop.stop_requested())
        return core::fail(core::ErrorCode::Cancelled, "looking at the packets was stopped");
    return std::make_shared<const Study>(Study {study.repository, study.asked, std::move(gated.check),
        std::move(gated.packets), study.seed, false, study.live, study.before});
}

bool EditedFiles::concern(const core::ComparedContract& contract) const
{
    const auto isFoundIn = [&](const std::string& path) {
        return found && !contract.candidate()
            && std::ranges::any_of(found->contracts, [&](const core::FoundContract& each) {
                   return core::isOfCandidate(contract, each.entry)
                       && std::ranges::find(each.fragments, path) != each.fragments.end();
               });
    };
    return isDiskOutdated || std::ranges::any_of(texts, [&](const auto& text) {
        return core::isOfCandidate(contract, text.first) || isFoundIn(text.first);
    });
}

StudyResult studyEdited(const Study& study, const EditedFiles& files,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    core::CheckOptions options = optionsFor(study.asked, marks, surroundings);
    options.seed = study.seed;
    options.findWitnesses = false;
    Editing editing(study, files, options, stop);
    auto edited = std::make_shared<Study>(study);
    edited->isSoFar = true;
    edited->behind.reset();
    bool isAnyJudged = false;
    for (core::ComparedContract& contract : edited->check.contracts) {
        if (!files.concern(contract))
            continue;
        auto judged = editing.judge(contract);
        if (stop.stop_requested())
            return core::fail(core::ErrorCode::Cancelled, "comparing was stopped");
        if (judged)
            contract = std::move(*judged);
        else if (!edited->behind)
            edited->behind = judged.error();
        isAnyJudged = isAnyJudged || judged;
    }
    // A text that is broken says nothing against those that do not reach it.
    if (edited->behind && !isAnyJudged)
        return tl::unexpected(*edited->behind);
    edited->live = editing.takeLive();
    core::reachVerdict(edited->check);
    return edited;
}

} // namespace ui

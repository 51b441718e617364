// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/trust/gate.h"
#include "core/packet/trust/known_packets.h"
#include "core/review/check_again.h"
#include "ui/workspace/study.h"

#include <algorithm>

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
    options.seed = surroundings.chance();
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
    Editing(const Study& study, const UnsavedTexts& texts, const core::CheckOptions& options)
        : m_study(study)
        , m_texts(texts)
        , m_options(options)
    {
    }

    bool concerns(const core::ComparedContract& contract) const
    {
        return std::ranges::any_of(
            m_texts, [&](const auto& text) { return core::isOfCandidate(contract, text.first); });
    }

    core::Result<core::ComparedContract> judge(
        const core::ComparedContract& contract, const std::stop_token& stop) const
    {
        const auto read = [this](const std::string& path) -> core::Result<std::string> {
            const auto text = m_texts.find(path);
            if (text != m_texts.end())
                return std::string(text->second->bytes());
            return m_study.repository->read(m_study.check.candidate.revision, path);
        };
        return core::judgeAgain(*m_study.repository, m_study.check, contract, read, m_options, stop)
            .map([&](core::ComparedContract&& judged) {
                keepWitnesses(judged, contract);
                return std::move(judged);
            });
    }

private:
    const Study& m_study;
    const UnsavedTexts& m_texts;
    const core::CheckOptions& m_options;
};

} // namespace

StudyResult studyPair(const std::shared_ptr<const core::Repository>& repository, const Pair& pair,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    core::CheckOptions options = optionsFor(pair, marks, surroundings);
    options.trustedRef = core::trustedRefBy(*repository, sourcesOf(surroundings));
    return core::check(*repository, options, stop).map([&](core::Check&& checked) {
        return std::make_shared<const Study>(
            Study {repository, pair, std::move(checked), {}, options.seed, true});
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
    return std::make_shared<const Study>(Study {
        study.repository, study.asked, std::move(gated.check), std::move(gated.packets), study.seed, false});
}

StudyResult studyEdited(const Study& study, const UnsavedTexts& texts,
    const std::vector<core::MarkedSemantic>& marks, const Surroundings& surroundings,
    const std::stop_token& stop)
{
    core::CheckOptions options = optionsFor(study.asked, marks, surroundings);
    options.seed = study.seed;
    options.findWitnesses = false;
    const Editing editing(study, texts, options);
    auto edited = std::make_shared<Study>(study);
    edited->isSoFar = true;
    for (core::ComparedContract& contract : edited->check.contracts) {
        if (!editing.concerns(contract))
            continue;
        auto judged = editing.judge(contract, stop);
        if (!judged)
            return tl::unexpected(judged.error());
        contract = std::move(*judged);
    }
    core::reachVerdict(edited->check);
    return edited;
}

} // namespace ui

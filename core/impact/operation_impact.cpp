// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_impact.h"

#include "core/impact/impact_by_pin.h"
#include "core/impact/operation_check.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

/// One operation with what it meets in each version.
struct ComparedUse {
    OperationUse baseline;
    OperationUse candidate;
    std::vector<OperationMismatch> fresh = {}; ///< only the candidate has it
    std::vector<OperationMismatch> old = {};
};

bool isAmongThem(const OperationMismatch& mismatch, const std::vector<OperationMismatch>& others)
{
    return std::ranges::any_of(others, [&](const OperationMismatch& other) {
        return other.code == mismatch.code && other.place == mismatch.place && other.file == mismatch.file
            && other.at == mismatch.at;
    });
}

std::vector<OperationUse> usesOf(
    const Contract* schema, std::span<const OperationFile> files, const std::stop_token& stop)
{
    return schema == nullptr ? std::vector<OperationUse>() : checkOperations(*schema, files, stop);
}

/// A version without the schema knows nothing that is asked for, and what the other one could not follow
/// stays as it is.
OperationUse absent(const OperationUse& known)
{
    OperationUse use {known.name, known.file};
    std::ranges::copy_if(known.mismatches, std::back_inserter(use.mismatches), &OperationMismatch::hidesMore);
    for (const std::string& place : known.places)
        use.mismatches.push_back(
            {"schema.unknown", place, known.file, {}, "this version has no such contract"});
    return use;
}

std::vector<ComparedUse> compareUses(std::vector<OperationUse> before, std::vector<OperationUse> after)
{
    std::vector<ComparedUse> all;
    for (std::size_t at = 0; at < std::max(before.size(), after.size()); ++at) {
        ComparedUse& use = all.emplace_back();
        use.baseline = at < before.size() ? before[at] : absent(after[at]);
        use.candidate = at < after.size() ? after[at] : absent(before[at]);
        for (const OperationMismatch& mismatch : use.candidate.mismatches)
            (isAmongThem(mismatch, use.baseline.mismatches) ? use.old : use.fresh).push_back(mismatch);
    }
    return all;
}

/// "Order.id" is about "Order.id" and a part of "Order".
bool isWithin(const std::string& place, const std::string& path)
{
    return place.starts_with(path) && (place.size() == path.size() || place[path.size()] == '.');
}

bool uses(const std::set<std::string>& before, const std::set<std::string>& after, const std::string& path)
{
    return before.contains(path) || after.contains(path);
}

std::string nameOf(const ComparedUse& use)
{
    return use.candidate.file + ": " + use.candidate.name;
}

std::string mismatchWords(const ComparedUse& use, const OperationMismatch& mismatch)
{
    return mismatch.file + ":" + std::to_string(mismatch.at.line + 1) + ":"
        + std::to_string(mismatch.at.byte + 1) + ": " + use.candidate.name + ": " + mismatch.message + " ("
        + mismatch.code + ")";
}

class OperationVerdict {
public:
    /// `atPin` is what the same operations meet in the version it is pinned to; none where that is not known.
    OperationVerdict(const Consumer& consumer, const PinnedContract* pinned, std::vector<ComparedUse> uses,
        std::vector<OperationUse> atPin)
        : m_consumer(consumer)
        , m_pinned(pinned)
        , m_uses(std::move(uses))
        , m_atPin(std::move(atPin))
    {
    }

    FindingImpact impactOf(const Finding& finding, std::string_view baselineVersion) const
    {
        FindingImpact impact = judge(finding);
        impact.place = finding.place;
        if (!m_pinned && !m_uses.empty())
            impact.evidence += heldAgainstWords(m_consumer.pin, baselineVersion);
        return impact;
    }

private:
    FindingImpact judge(const Finding& finding) const
    {
        const bool isHarmless = finding.severity == Severity::Docs || finding.severity == Severity::Safe;
        if (!isHarmless) {
            if (std::string what = freshMismatchAt(finding.path); !what.empty())
                return {{}, Impact::Affected, std::move(what)};
            if (std::string what = brokenBefore(finding.path); !what.empty())
                return {{}, Impact::BrokenBefore, std::move(what)};
            for (const ComparedUse& use : m_uses)
                if (const FindingImpact found = byUse(finding, use); found.impact != Impact::Unaffected)
                    return found.impact == Impact::Unknown ? impactByPin(m_pinned, finding, found.evidence)
                                                           : found;
        }
        if (std::string why = whyItCannotTell(); !why.empty())
            return impactByPin(m_pinned, finding, std::move(why));
        return {{}, Impact::Unaffected, whyUnaffected(finding.path)};
    }

    /// What comes to those who ask for it; of a variable nobody knows what it holds.
    static FindingImpact byUse(const Finding& finding, const ComparedUse& use)
    {
        const bool isBreaking = finding.severity == Severity::Breaking;
        // What is written is valid or not: that was looked at before.
        const bool isWritten = isBreaking && finding.flow == Flow::Request;
        if (!isWritten && uses(use.baseline.places, use.candidate.places, finding.path)) {
            if (isBreaking)
                return {{}, Impact::Affected, nameOf(use) + " uses " + finding.path};
            return {{}, Impact::Unknown,
                nameOf(use) + " uses " + finding.path
                    + "; whether it copes with what may come now is not recorded"};
        }
        const bool isNew = !use.baseline.open.contains(finding.path);
        if (use.candidate.open.contains(finding.path) && isNew && isBreaking)
            return {{}, Impact::Affected, nameOf(use) + " has a variable that must now hold " + finding.path};
        if (uses(use.baseline.open, use.candidate.open, finding.path))
            return {{}, Impact::Unknown,
                nameOf(use) + " has a variable that may hold " + finding.path
                    + "; what it holds is not recorded"};
        return {{}, Impact::Unaffected, {}};
    }

    std::string freshMismatchAt(const std::string& path) const
    {
        for (const ComparedUse& use : m_uses)
            for (const OperationMismatch& mismatch : use.fresh)
                if (isWithin(mismatch.place, path))
                    return mismatchWords(use, mismatch);
        return {};
    }

    std::string brokenBefore(const std::string& path) const
    {
        for (std::size_t at = 0; at < m_uses.size(); ++at)
            for (const OperationMismatch& mismatch : m_uses[at].old)
                if (isWithin(mismatch.place, path))
                    return mismatchWords(m_uses[at], mismatch) + "; in the baseline already"
                        + (fitsItsPin(at, mismatch) ? notYetWords(*m_pinned) : "");
        return {};
    }

    bool fitsItsPin(std::size_t number, const OperationMismatch& mismatch) const
    {
        return number < m_atPin.size() && !isAmongThem(mismatch, m_atPin[number].mismatches);
    }

    /// What the baseline does not know leads on to what nobody followed. What the candidate alone does not
    /// know was followed in the baseline.
    std::string whyNotFollowed() const
    {
        for (const ComparedUse& use : m_uses)
            for (const OperationMismatch& mismatch : use.baseline.mismatches)
                if (mismatch.hidesMore)
                    return mismatchWords(use, mismatch) + "; what it asks for below could not be followed";
        return {};
    }

    std::string whyItCannotTell() const
    {
        if (std::string why = whyNotFollowed(); !why.empty())
            return why;
        for (const OperationFile& file : m_consumer.operations)
            if (!file.gaps.empty())
                return file.path + " was read in part: " + file.gaps.front().why;
        if (!m_consumer.gaps.empty())
            return m_consumer.gaps.front().file + ": " + m_consumer.gaps.front().why;
        return m_uses.empty() ? "its documents hold no operations" : std::string();
    }

    std::string whyUnaffected(const std::string& path) const
    {
        const auto count = std::ranges::count_if(m_uses,
            [&](const ComparedUse& use) { return uses(use.baseline.places, use.candidate.places, path); });
        const std::string all =
            std::to_string(m_uses.size()) + (m_uses.size() == 1 ? " operation" : " operations");
        return "not affected by its recorded operations: "
            + (count == 0 ? "none of its " + all + " comes here"
                          : std::to_string(count) + " of its " + all + (count == 1 ? " comes" : " come")
                        + " here and still " + (count == 1 ? "fits" : "fit"));
    }

    const Consumer& m_consumer;
    const PinnedContract* m_pinned;
    std::vector<ComparedUse> m_uses;
    std::vector<OperationUse> m_atPin; ///< in the order of the uses
};

} // namespace

std::vector<FindingImpact> impactByOperations(const Contract* baseline, const Contract* candidate,
    std::span<const Finding> findings, const Consumer& consumer, const PinnedContract* pinned,
    const std::stop_token& stop)
{
    const OperationVerdict verdict(consumer, pinned,
        compareUses(
            usesOf(baseline, consumer.operations, stop), usesOf(candidate, consumer.operations, stop)),
        usesOf(pinned ? pinned->contract.get() : nullptr, consumer.operations, stop));
    const std::string_view version = baseline ? std::string_view(baseline->version) : std::string_view();
    std::vector<FindingImpact> impacts;
    for (const Finding& finding : findings)
        impacts.push_back(verdict.impactOf(finding, version));
    return impacts;
}

} // namespace core

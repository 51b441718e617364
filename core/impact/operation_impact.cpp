// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_impact.h"

#include "core/impact/operation_check.h"

#include <algorithm>

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

/// A version without the schema knows nothing that is asked for.
OperationUse absent(const OperationUse& known)
{
    OperationUse use {known.name, known.file};
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
    OperationVerdict(const Consumer& consumer, std::vector<ComparedUse> uses)
        : m_consumer(consumer)
        , m_uses(std::move(uses))
    {
    }

    FindingImpact impactOf(const Finding& finding) const
    {
        FindingImpact impact = judge(finding);
        impact.place = finding.place;
        return impact;
    }

private:
    FindingImpact judge(const Finding& finding) const
    {
        const bool isHarmless = finding.severity == Severity::Docs || finding.severity == Severity::Safe;
        if (!isHarmless) {
            if (std::string what = mismatchAt(finding.path, &ComparedUse::fresh); !what.empty())
                return {{}, Impact::Affected, std::move(what)};
            if (std::string what = mismatchAt(finding.path, &ComparedUse::old); !what.empty())
                return {{}, Impact::BrokenBefore, what + "; in the baseline already"};
            for (const ComparedUse& use : m_uses)
                if (const FindingImpact found = byUse(finding, use); found.impact != Impact::Unaffected)
                    return found;
        }
        if (std::string why = whyItCannotTell(); !why.empty())
            return {{}, Impact::Unknown, std::move(why)};
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

    std::string mismatchAt(
        const std::string& path, std::vector<OperationMismatch> ComparedUse::*mismatches) const
    {
        for (const ComparedUse& use : m_uses)
            for (const OperationMismatch& mismatch : use.*mismatches)
                if (isWithin(mismatch.place, path))
                    return mismatchWords(use, mismatch);
        return {};
    }

    std::string whyItCannotTell() const
    {
        for (const ComparedUse& use : m_uses)
            for (const OperationMismatch& mismatch : use.candidate.mismatches)
                if (mismatch.code == "fragment.unknown")
                    return mismatchWords(use, mismatch);
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
    std::vector<ComparedUse> m_uses;
};

} // namespace

std::vector<FindingImpact> impactByOperations(const Contract* baseline, const Contract* candidate,
    std::span<const Finding> findings, const Consumer& consumer, const std::stop_token& stop)
{
    const OperationVerdict verdict(consumer,
        compareUses(
            usesOf(baseline, consumer.operations, stop), usesOf(candidate, consumer.operations, stop)));
    std::vector<FindingImpact> impacts;
    for (const Finding& finding : findings)
        impacts.push_back(verdict.impactOf(finding));
    return impacts;
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_open_points.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t ShownDigits = 12;

class OpenPoints {
public:
    OpenPoints(const RevisionFiles& baseline, const RevisionFiles& candidate)
        : m_baseline(baseline)
        , m_candidate(candidate)
    {
    }

    void addGaps(OpenPointKind kind, const std::vector<Gap>& gaps, const std::string& contract = {})
    {
        for (const Gap& gap : gaps) {
            const std::size_t line = gap.begin == Position() ? 0 : std::size_t {gap.begin.line} + 1;
            add(kind, placeName(gap.file, line) + (gap.what.empty() ? "" : ": " + gap.what) + ": " + gap.why,
                contract);
        }
    }

    void add(OpenPointKind kind, std::string name, const std::string& contract = {})
    {
        const OpenPoint point {kind, std::move(name), contract};
        if (std::ranges::find(m_points, point) == m_points.end())
            m_points.push_back(point);
    }

    std::string placeName(const std::string& file, std::size_t line) const
    {
        std::string blob = m_candidate.digest(file);
        if (blob.empty())
            blob = m_baseline.digest(file);
        return file + (line == 0 ? "" : ":" + std::to_string(line))
            + (blob.empty() ? "" : " (" + blob.substr(0, ShownDigits) + ")");
    }

    std::vector<OpenPoint> take() { return std::move(m_points); }

private:
    const RevisionFiles& m_baseline;
    const RevisionFiles& m_candidate;
    std::vector<OpenPoint> m_points;
};

} // namespace

std::vector<OpenPoint> openPointsOf(
    const Check& check, const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    OpenPoints points(baseline, candidate);
    for (const ComparedContract& each : check.contracts) {
        const Coverage& coverage = each.diff.judgement.coverage;
        for (const auto* gaps :
            {&coverage.notJudged, &coverage.notUnderstood, &coverage.unresolved, &coverage.diagnostics})
            points.addGaps(OpenPointKind::Contract, *gaps, each.diff.contract);
    }
    points.addGaps(OpenPointKind::Unread, check.unread);
    for (const PolicyChange& each : check.policyChanges)
        if (each.weakens)
            points.add(OpenPointKind::Policy, points.placeName(each.file, each.line) + ": " + each.change);
    return points.take();
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/sequence_diff.h"

#include "core/document/diff/greedy_match.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::uint32_t Unmatched = 0xffffffff;
/// Patience within patience: each level costs at most one look at everything.
constexpr int DeepestPatience = 32;

class SequenceMatcher {
public:
    SequenceMatcher(std::span<const std::uint32_t> baseline, std::span<const std::uint32_t> candidate,
        std::uint32_t count, const std::stop_token& stop)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_stop(stop)
        , m_partner(baseline.size(), Unmatched)
        , m_sightings(count)
    {
    }

    std::vector<Hunk> hunks()
    {
        push({0, 0}, {sizeOf(m_baseline), sizeOf(m_candidate)}, 0);
        while (!m_regions.empty() && !m_stop.stop_requested()) {
            const Region region = m_regions.back();
            m_regions.pop_back();
            match(region);
        }
        return hunksBetweenMatches();
    }

private:
    using Place = std::pair<std::uint32_t, std::uint32_t>;

    struct Region {
        IndexRange baseline;
        IndexRange candidate;
        int depth = 0;
    };

    /// How often a number occurs in the region looked at, and where last.
    struct Sighting {
        std::uint32_t inBaseline = 0;
        std::uint32_t inCandidate = 0;
        std::uint32_t candidateAt = 0;
    };

    static std::uint32_t sizeOf(std::span<const std::uint32_t> numbers)
    {
        return static_cast<std::uint32_t>(numbers.size());
    }

    void push(Place begin, Place end, int depth)
    {
        if (begin.first < end.first && begin.second < end.second)
            m_regions.push_back({{begin.first, end.first}, {begin.second, end.second}, depth});
    }

    void match(Region region)
    {
        matchEnds(region);
        if (region.baseline.empty() || region.candidate.empty())
            return;
        count(region);
        const std::vector<Place> anchors = longestAscending(uniqueInBoth(region));
        if (anchors.empty() || region.depth >= DeepestPatience)
            matchRest(region);
        else
            matchBetween(anchors, region);
        forget(region);
    }

    void matchEnds(Region& region)
    {
        auto& [a, b, depth] = region;
        while (!a.empty() && !b.empty() && m_baseline[a.begin] == m_candidate[b.begin])
            m_partner[a.begin++] = b.begin++;
        while (!a.empty() && !b.empty() && m_baseline[a.end - 1] == m_candidate[b.end - 1])
            m_partner[--a.end] = --b.end;
    }

    void count(const Region& region)
    {
        for (std::uint32_t at = region.baseline.begin; at < region.baseline.end; ++at)
            ++m_sightings[m_baseline[at]].inBaseline;
        for (std::uint32_t at = region.candidate.begin; at < region.candidate.end; ++at) {
            Sighting& sighting = m_sightings[m_candidate[at]];
            ++sighting.inCandidate;
            sighting.candidateAt = at;
        }
    }

    void forget(const Region& region)
    {
        for (std::uint32_t at = region.baseline.begin; at < region.baseline.end; ++at)
            m_sightings[m_baseline[at]] = {};
        for (std::uint32_t at = region.candidate.begin; at < region.candidate.end; ++at)
            m_sightings[m_candidate[at]] = {};
    }

    std::vector<Place> uniqueInBoth(const Region& region) const
    {
        std::vector<Place> unique;
        for (std::uint32_t at = region.baseline.begin; at < region.baseline.end; ++at) {
            const Sighting& sighting = m_sightings[m_baseline[at]];
            if (sighting.inBaseline == 1 && sighting.inCandidate == 1)
                unique.emplace_back(at, sighting.candidateAt);
        }
        return unique;
    }

    /// Of places in the order of the baseline, the most that are in the order of the candidate, too.
    static std::vector<Place> longestAscending(const std::vector<Place>& places)
    {
        std::vector<std::uint32_t> piles; // the place on top of each pile
        std::vector<std::uint32_t> below(places.size(), Unmatched); // top of the pile to the left when put
        const auto candidateOf = [&](std::uint32_t place) { return places[place].second; };
        for (std::uint32_t place = 0; place < places.size(); ++place) {
            const auto pile = std::ranges::lower_bound(piles, places[place].second, {}, candidateOf);
            if (pile != piles.begin())
                below[place] = *(pile - 1);
            if (pile == piles.end())
                piles.push_back(place);
            else
                *pile = place;
        }
        std::vector<Place> ascending;
        for (std::uint32_t place = piles.empty() ? Unmatched : piles.back(); place != Unmatched;
             place = below[place])
            ascending.push_back(places[place]);
        std::ranges::reverse(ascending);
        return ascending;
    }

    void matchBetween(const std::vector<Place>& anchors, const Region& region)
    {
        Place begin {region.baseline.begin, region.candidate.begin};
        for (const Place& anchor : anchors) {
            m_partner[anchor.first] = anchor.second;
            push(begin, anchor, region.depth + 1);
            begin = {anchor.first + 1, anchor.second + 1};
        }
        push(begin, {region.baseline.end, region.candidate.end}, region.depth + 1);
    }

    /// Nothing is unique any more: leaves out what only one side has, and compares the rest item by item.
    void matchRest(const Region& region)
    {
        std::vector<std::uint32_t> baselineAt;
        std::vector<std::uint32_t> baseline;
        for (std::uint32_t at = region.baseline.begin; at < region.baseline.end; ++at) {
            if (m_sightings[m_baseline[at]].inCandidate > 0) {
                baselineAt.push_back(at);
                baseline.push_back(m_baseline[at]);
            }
        }
        std::vector<std::uint32_t> candidateAt;
        std::vector<std::uint32_t> candidate;
        for (std::uint32_t at = region.candidate.begin; at < region.candidate.end; ++at) {
            if (m_sightings[m_candidate[at]].inBaseline > 0) {
                candidateAt.push_back(at);
                candidate.push_back(m_candidate[at]);
            }
        }
        for (const auto& [inBaseline, inCandidate] : matchGreedily(baseline, candidate, m_stop))
            m_partner[baselineAt[inBaseline]] = candidateAt[inCandidate];
    }

    std::vector<Hunk> hunksBetweenMatches() const
    {
        std::vector<Hunk> hunks;
        Place equalEnd {0, 0};
        const auto addUpTo = [&](Place end) {
            if (equalEnd != end)
                hunks.push_back({{equalEnd.first, end.first}, {equalEnd.second, end.second}});
        };
        for (std::uint32_t at = 0; at < m_partner.size(); ++at) {
            if (m_partner[at] == Unmatched)
                continue;
            addUpTo({at, m_partner[at]});
            equalEnd = {at + 1, m_partner[at] + 1};
        }
        addUpTo({sizeOf(m_baseline), sizeOf(m_candidate)});
        return hunks;
    }

    std::span<const std::uint32_t> m_baseline;
    std::span<const std::uint32_t> m_candidate;
    const std::stop_token& m_stop;
    std::vector<std::uint32_t> m_partner; ///< of each place of the baseline, in the candidate
    std::vector<Sighting> m_sightings; ///< by number
    std::vector<Region> m_regions; ///< still to be matched
};

} // namespace

std::vector<Hunk> diffSequences(std::span<const std::uint32_t> baseline,
    std::span<const std::uint32_t> candidate, std::uint32_t count, const std::stop_token& stop)
{
    return SequenceMatcher(baseline, candidate, count, stop).hunks();
}

} // namespace core

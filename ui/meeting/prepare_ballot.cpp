// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/prepare_ballot.h"

#include "ui/text.h"

namespace ui {

namespace {

QString voteText(const std::string& verdict, const core::Finding& finding)
{
    return toQString(verdict + ' ' + finding.facts);
}

} // namespace

Ballot::Ballot(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_votes(folder)
{
    connect(&m_votes, &PrivateNotes::changed, this, &Ballot::changed);
    connect(&m_votes, &PrivateNotes::failed, this, &Ballot::failed);
}

void Ballot::open(const std::string& review)
{
    m_review = review;
    m_votes.open(review);
    emit changed();
}

std::string Ballot::verdictOn(const core::Finding& finding) const
{
    const std::string vote = m_votes.at(finding.place).toStdString();
    const std::size_t end = vote.find(' ');
    const bool isOfNow = end != vote.npos && vote.substr(end + 1) == finding.facts;
    return isOfNow ? vote.substr(0, end) : std::string();
}

void Ballot::vote(const core::Finding& finding, const std::string& verdict)
{
    const bool takesBack = verdictOn(finding) == verdict;
    m_votes.set(finding.place, takesBack ? QString() : voteText(verdict, finding));
    emit changed();
}

core::VotesFile Ballot::file(const Standing& standing) const
{
    core::VotesFile file {.review = m_review, .by = standing.principal};
    for (const core::ReviewedFinding& reviewed : standing.review.findings) {
        const std::string verdict = verdictOn(*reviewed.finding);
        if (!verdict.empty())
            file.votes.push_back({reviewed.finding->place, reviewed.finding->facts, verdict});
    }
    return file;
}

} // namespace ui

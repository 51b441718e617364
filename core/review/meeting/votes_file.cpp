// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/votes_file.h"

#include "core/document/document.h"
#include "core/document/json/json_writer.h"
#include "core/repo/identity.h"
#include "core/review/standing_entries.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace core {

namespace {

constexpr std::string_view VotesSchema = "countersign.votes/1";
constexpr std::uint32_t DeepestVotes = 8;
constexpr std::size_t DigestLength = 64;
constexpr std::string_view FileMembers[] = {"schema", "review", "by", "votes"};
constexpr std::string_view VoteMembers[] = {"place", "facts", "verdict", "reason"};
constexpr const char* AskAgain =
    "ask whoever voted for the file as 'countersign review votes export' wrote it";

bool isHexDigest(std::string_view text)
{
    return text.size() == DigestLength
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Nothing in it can hide from whoever reads it on a terminal or in a diff, but for line ends and tabs.
bool isPlainProse(std::string_view text)
{
    return std::ranges::none_of(text, [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return (byte < 0x20 && each != '\n' && each != '\t') || byte == 0x7f;
    });
}

/// Reads on after something is wrong; what was wrong first is told.
class VotesReader {
public:
    explicit VotesReader(const Node& root)
        : m_root(root)
    {
    }

    VotesFile read()
    {
        VotesFile file;
        refuseOthers(m_root, FileMembers);
        if (text(m_root, "schema") != VotesSchema)
            complain(m_root["schema"] ? m_root["schema"] : m_root,
                "its schema is not \"" + std::string(VotesSchema) + "\"");
        file.review = text(m_root, "review");
        if (!isReviewId(file.review))
            complain(m_root["review"], "the review is not named by an id");
        file.by = text(m_root, "by");
        if (!principalOf({.email = file.by}))
            complain(m_root["by"], "\"by\" is not the address of a person");
        const Node votes = m_root["votes"];
        if (!votes.isSequence())
            complain(votes ? votes : m_root, "it has no list of \"votes\"");
        for (const Node& each : votes)
            file.votes.push_back(vote(each));
        std::ranges::sort(file.votes, {}, &HandedVote::place);
        return file;
    }

    const std::string& trouble() const { return m_trouble; }

private:
    HandedVote vote(const Node& node)
    {
        if (!node.isMap())
            complain(node, "a vote is no object");
        refuseOthers(node, VoteMembers);
        HandedVote vote {text(node, "place"), text(node, "facts"), text(node, "verdict"), {}};
        if (node["reason"])
            vote.reason = text(node, "reason");
        if (!isHexDigest(vote.place) || !isHexDigest(vote.facts))
            complain(node, "\"place\" and \"facts\" of a vote are 64 hexadecimal digits each");
        if (std::ranges::find(DecisionVerdicts, vote.verdict) == std::end(DecisionVerdicts))
            complain(node["verdict"], "there is no verdict \"" + vote.verdict + "\"");
        if (vote.reason.size() > LongestVoteReason || !isPlainProse(vote.reason))
            complain(node["reason"],
                "a reason is plain text of at most " + std::to_string(LongestVoteReason) + " bytes");
        if (!m_places.insert(vote.place).second)
            complain(node, "there are two votes on one place");
        return vote;
    }

    std::string text(const Node& map, std::string_view member)
    {
        const Node node = map[member];
        if (!node.isString())
            complain(node ? node : map, "it has no text \"" + std::string(member) + "\"");
        return std::string(node.text());
    }

    void refuseOthers(const Node& map, std::span<const std::string_view> known)
    {
        for (const Node& member : map)
            if (std::ranges::find(known, member.key()) == known.end())
                complain(member, "it has a member \"" + std::string(member.key()) + "\" that nobody knows");
    }

    void complain(const Node& at, const std::string& what)
    {
        if (!m_trouble.empty())
            return;
        const std::uint32_t line = at ? at.tree().source().position(at.range().begin).line : 0;
        m_trouble = "line " + std::to_string(line + 1) + ": " + what;
    }

    Node m_root;
    std::set<std::string> m_places;
    std::string m_trouble;
};

std::string unreadable(const Document& document)
{
    if (document.diagnostics.empty())
        return "it is no JSON object";
    const Diagnostic& first = document.diagnostics.front();
    const std::uint32_t line = document.tree.source().position(first.range.begin).line;
    return "line " + std::to_string(line + 1) + ": " + first.message;
}

tl::unexpected<Error> refuse(const std::string& what)
{
    return fail(ErrorCode::BadInput, "these are no votes that can be taken over: " + what, AskAgain);
}

} // namespace

Result<VotesFile> readVotesFile(std::string_view text)
{
    if (text.size() > LargestVotesFile)
        return refuse("more than a megabyte");
    ReadOptions options;
    options.syntax = Syntax::Json;
    options.limits = {LargestVotesFile, DeepestVotes, 1};
    const Document document = readDocument(SourceText::make(std::string(text)), options);
    if (!document.diagnostics.empty() || !document.tree.root().isMap())
        return refuse(unreadable(document));
    VotesReader reader(document.tree.root());
    VotesFile file = reader.read();
    if (!reader.trouble().empty())
        return refuse(reader.trouble());
    return file;
}

std::string votesFileText(const VotesFile& file)
{
    std::vector<HandedVote> votes = file.votes;
    std::ranges::sort(votes, {}, &HandedVote::place);
    JsonWriter out(2);
    out.openMap();
    out.member("schema", VotesSchema);
    out.member("review", file.review);
    out.member("by", file.by);
    out.key("votes");
    out.openSequence();
    for (const HandedVote& vote : votes) {
        out.openMap(JsonLayout::OneLine);
        out.member("place", vote.place);
        out.member("facts", vote.facts);
        out.member("verdict", vote.verdict);
        if (!vote.reason.empty())
            out.member("reason", vote.reason);
        out.close();
    }
    out.close();
    out.close();
    return out.take();
}

VotesFile votesBy(const std::string& person, const std::string& review, const Journals& journals)
{
    std::map<std::string, HandedVote> last;
    for (const JournalEntry* entry : StandingEntries(journals.entries).of(EntryKind::Vote))
        if (entry->by == person && entry->of.empty())
            last[entry->place] = {entry->place, entry->facts, entry->verdict, entry->reason};
    VotesFile file {review, person, {}};
    for (auto& [place, vote] : last)
        file.votes.push_back(std::move(vote));
    return file;
}

Result<std::vector<JournalEntry>> entriesOf(const VotesFile& file, const std::string& review)
{
    if (file.review != review)
        return fail(ErrorCode::BadInput,
            "the votes of " + file.by + " are on the review \"" + file.review + "\", not on \"" + review
                + "\"",
            "take them over there");
    std::vector<JournalEntry> entries;
    for (const HandedVote& vote : file.votes) {
        JournalEntry& entry = entries.emplace_back();
        entry.kind = EntryKind::Vote;
        entry.place = vote.place;
        entry.facts = vote.facts;
        entry.verdict = vote.verdict;
        entry.reason = vote.reason;
        entry.of = file.by;
    }
    return entries;
}

} // namespace core

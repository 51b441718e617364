// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal_entry.h"

#include "core/base/moment.h"
#include "core/document/document.h"
#include "core/document/json/json_writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace core {

namespace {

constexpr std::array<std::string_view, 10> KindNames {
    "open", "decide", "comment", "withdraw", "form", "acknowledge", "mark", "meeting", "vote", ""};

/// Members that are texts, in the order they are written.
struct TextMember {
    std::string_view name;
    std::string JournalEntry::*text;
};

constexpr TextMember TextMembers[] = {
    {"title", &JournalEntry::title},
    {"baseline", &JournalEntry::baseline},
    {"candidate", &JournalEntry::candidate},
    {"place", &JournalEntry::place},
    {"facts", &JournalEntry::facts},
    {"contract", &JournalEntry::contract},
    {"verdict", &JournalEntry::verdict},
    {"role", &JournalEntry::role},
    {"reason", &JournalEntry::reason},
    {"due", &JournalEntry::due},
    {"stance", &JournalEntry::stance},
    {"text", &JournalEntry::text},
    {"field", &JournalEntry::field},
    {"meeting", &JournalEntry::meeting},
    {"mark", &JournalEntry::mark},
    {"owner", &JournalEntry::owner},
    {"of", &JournalEntry::of},
};

/// What an entry of a kind is worth nothing without.
struct Demand {
    EntryKind kind;
    std::string_view what;
    std::string_view member;
    std::string JournalEntry::*text;
};

constexpr Demand Demands[] = {
    {EntryKind::Open, "an opening", "baseline", &JournalEntry::baseline},
    {EntryKind::Open, "an opening", "candidate", &JournalEntry::candidate},
    {EntryKind::Decide, "a decision", "place", &JournalEntry::place},
    {EntryKind::Decide, "a decision", "verdict", &JournalEntry::verdict},
    {EntryKind::Comment, "a comment", "text", &JournalEntry::text},
    {EntryKind::Form, "a line of the form", "field", &JournalEntry::field},
    {EntryKind::Form, "a line of the form", "value", &JournalEntry::value},
    {EntryKind::Acknowledge, "an acknowledgement", "text", &JournalEntry::text},
    {EntryKind::Mark, "a mark", "place", &JournalEntry::place},
    {EntryKind::Mark, "a mark", "reason", &JournalEntry::reason},
    {EntryKind::Meeting, "a line of a meeting", "mark", &JournalEntry::mark},
    {EntryKind::Vote, "a vote", "place", &JournalEntry::place},
    {EntryKind::Vote, "a vote", "facts", &JournalEntry::facts},
    {EntryKind::Vote, "a vote", "verdict", &JournalEntry::verdict},
};

/// What a mark of a meeting is worth nothing without.
struct MarkDemand {
    std::string_view mark;
    std::string_view member;
    std::string JournalEntry::*text;
};

constexpr MarkDemand MarkDemands[] = {
    {"attend", "text", &JournalEntry::text},
    {"leave", "text", &JournalEntry::text},
    {"park", "place", &JournalEntry::place},
    {"take-up", "place", &JournalEntry::place},
    {"note", "text", &JournalEntry::text},
    {"action", "text", &JournalEntry::text},
};

void writeText(JsonWriter& out, std::string_view name, const std::string& text)
{
    if (!text.empty())
        out.member(name, text);
}

void writePlan(JsonWriter& out, const Plan& plan)
{
    out.key("plan");
    out.openMap();
    writeText(out, "text", plan.text);
    writeText(out, "link", plan.link);
    writeText(out, "owner", plan.owner);
    writeText(out, "notBefore", plan.notBefore);
    out.close();
}

void writeSeen(JsonWriter& out, const SeenFinding& seen)
{
    out.key("seen");
    out.openMap();
    writeText(out, "rule", seen.rule);
    writeText(out, "severity", seen.severity);
    writeText(out, "path", seen.path);
    writeText(out, "before", seen.before);
    writeText(out, "after", seen.after);
    out.close();
}

void writeSettled(JsonWriter& out, const std::vector<std::string>& settles)
{
    out.key("settles");
    out.openSequence();
    for (const std::string& uuid : settles)
        out.string(uuid);
    out.close();
}

/// Empty for what is no text: a number where a name should stand is none.
std::string textOf(const Node& node)
{
    return node.isString() ? std::string(node.text()) : std::string();
}

std::optional<Plan> planOf(const Node& node)
{
    if (!node.isMap())
        return {};
    return Plan {
        textOf(node["text"]), textOf(node["link"]), textOf(node["owner"]), textOf(node["notBefore"])};
}

std::optional<SeenFinding> seenOf(const Node& node)
{
    if (!node.isMap())
        return {};
    return SeenFinding {textOf(node["rule"]), textOf(node["severity"]), textOf(node["path"]),
        textOf(node["before"]), textOf(node["after"])};
}

/// Drafts were written before kinds had these names.
EntryKind kindOf(const Node& entry)
{
    const std::string name = textOf(entry["kind"]);
    if (name == "decision" || (name.empty() && entry["verdict"]))
        return EntryKind::Decide;
    const auto* const found = std::ranges::find(KindNames, name);
    return found == KindNames.end() ? EntryKind::Other : static_cast<EntryKind>(found - KindNames.begin());
}

JournalEntry entryOf(const Node& node, std::string_view line)
{
    JournalEntry entry;
    entry.uuid = textOf(node["uuid"]);
    entry.at = textOf(node["at"]);
    entry.by = textOf(node["by"]);
    entry.kind = kindOf(node);
    for (const TextMember& member : TextMembers)
        entry.*member.text = textOf(node[member.name]);
    entry.plan = planOf(node["plan"]);
    entry.seen = seenOf(node["seen"]);
    if (const Node value = node["value"])
        entry.value = node.tree().source().slice(value.range());
    for (const Node& uuid : node["settles"])
        entry.settles.push_back(textOf(uuid));
    entry.raw = line;
    return entry;
}

bool isOneOf(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

std::string complaintAboutMark(const JournalEntry& entry)
{
    if (!isOneOf(MeetingMarks, entry.mark))
        return "there is no mark \"" + entry.mark + "\" of a meeting";
    // The start of a meeting is what all else in it is named by.
    if (entry.mark == "start" ? entry.uuid.empty() : entry.meeting.empty())
        return "it does not say of which meeting it is";
    for (const MarkDemand& demand : MarkDemands)
        if (demand.mark == entry.mark && (entry.*demand.text).empty())
            return "\"" + entry.mark + "\" without \"" + std::string(demand.member) + "\"";
    return {};
}

/// Empty when nothing is wrong.
std::string complaintAbout(const JournalEntry& entry)
{
    if (entry.by.empty())
        return "it does not say by whom it is (\"by\")";
    if (!entry.at.empty() && !momentFromIso(entry.at))
        return "its time is not written as 2026-11-21T13:00:00Z";
    for (const Demand& demand : Demands)
        if (demand.kind == entry.kind && (entry.*demand.text).empty())
            return std::string(demand.what) + " without \"" + std::string(demand.member) + "\"";
    if (entry.kind == EntryKind::Meeting)
        return complaintAboutMark(entry);
    const bool isVerdict = entry.kind == EntryKind::Decide || entry.kind == EntryKind::Vote;
    if (isVerdict && !isOneOf(DecisionVerdicts, entry.verdict))
        return "there is no verdict \"" + entry.verdict + "\"";
    if (entry.kind == EntryKind::Comment && !entry.stance.empty() && !isOneOf(CommentStances, entry.stance))
        return "there is no stance \"" + entry.stance + "\"";
    if (entry.kind == EntryKind::Withdraw && entry.settles.empty())
        return "a withdrawal without \"settles\"";
    return {};
}

} // namespace

std::string_view entryKindName(EntryKind kind)
{
    return KindNames[static_cast<std::size_t>(kind)];
}

std::string journalLine(const JournalEntry& entry)
{
    JsonWriter out(0);
    out.openMap();
    writeText(out, "uuid", entry.uuid);
    writeText(out, "at", entry.at);
    writeText(out, "by", entry.by);
    out.member("kind", entryKindName(entry.kind));
    for (const TextMember& member : TextMembers)
        writeText(out, member.name, entry.*member.text);
    if (entry.plan)
        writePlan(out, *entry.plan);
    if (entry.seen)
        writeSeen(out, *entry.seen);
    if (!entry.value.empty()) {
        out.key("value");
        out.literal(entry.value);
    }
    if (!entry.settles.empty())
        writeSettled(out, entry.settles);
    out.close();
    return out.take();
}

Result<JournalEntry> readJournalEntry(std::string_view line)
{
    ReadOptions options;
    options.syntax = Syntax::Json;
    const Document document = readDocument(SourceText::make(std::string(line)), options);
    const Node node = document.tree.root();
    if (!document.isWhole() || !node.isMap())
        return fail(ErrorCode::BadInput, "it is no JSON object");
    JournalEntry entry = entryOf(node, line);
    if (std::string complaint = complaintAbout(entry); !complaint.empty())
        return fail(ErrorCode::BadInput, std::move(complaint));
    return entry;
}

} // namespace core

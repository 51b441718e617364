// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/document/json/json_writer.h"
#include "core/review/meeting/meeting.h"

#include <charconv>

namespace core {

namespace {

constexpr int LongestTimeBox = 24 * 60 * 60;

void writeAttendee(JsonWriter& out, const Attendee& attendee)
{
    out.openMap();
    out.member("name", attendee.name);
    if (!attendee.role.empty())
        out.member("role", attendee.role);
    if (!attendee.isPresent)
        out.flag("isPresent", false);
    out.close();
}

std::string plainText(const Node& node)
{
    return node.isString() ? std::string(node.text()) : std::string();
}

void takeSeconds(const Node& node, int& seconds)
{
    int read = 0;
    const std::string_view text = node.text();
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), read);
    const bool isWhole =
        node.kind() == NodeKind::Integer && wrong == std::errc() && end == text.data() + text.size();
    if (isWhole && read >= 0 && read <= LongestTimeBox)
        seconds = read;
}

} // namespace

std::string planJson(const MeetingPlan& plan)
{
    JsonWriter out(0);
    out.openMap();
    out.member("timeBox", static_cast<std::uint64_t>(plan.timeBox));
    out.member("share", static_cast<std::uint64_t>(plan.share));
    out.key("attendees");
    out.openSequence();
    for (const Attendee& attendee : plan.attendees)
        writeAttendee(out, attendee);
    out.close();
    out.close();
    return out.take();
}

MeetingPlan readPlan(std::string_view json)
{
    ReadOptions options;
    options.syntax = Syntax::Json;
    const Document document = readDocument(SourceText::make(std::string(json)), options);
    const Node node = document.tree.root();
    MeetingPlan plan;
    takeSeconds(node["timeBox"], plan.timeBox);
    takeSeconds(node["share"], plan.share);
    for (const Node& each : node["attendees"])
        if (std::string name = plainText(each["name"]); !name.empty())
            plan.attendees.push_back(
                {std::move(name), plainText(each["role"]), each["isPresent"].text() != "false"});
    return plan;
}

} // namespace core

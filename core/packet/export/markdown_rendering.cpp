// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/markdown_rendering.h"

#include "core/base/digest.h"
#include "core/packet/export/carried_signoff.h"
#include "core/packet/export/compact_time.h"
#include "core/packet/export/markdown_sections.h"
#include "core/packet/form/packet_json.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

constexpr std::string_view FirstMarkdownLine = "<!-- countersign.markdown/1 -->";
constexpr std::string_view PacketFence = "```json\n";
constexpr std::string_view SignoffHeading = "\n### ";
constexpr std::string_view SignoffFence = "\n\n```text\n";
constexpr std::string_view FenceEnd = "\n```\n";

constexpr std::string_view HowToCheck =
    R"(The line that begins with `{"acknowledged"` is what people signed; the words above follow from it. `countersign
verify FILE` compares both and checks the sign-offs. Without Countersign, with ssh-keygen 8.9 or newer and **your own**
copy of `allowed_signers` (never one that came with this file), for each ROLE and PRINCIPAL named below:
)";

constexpr std::string_view CheckCommands = R"(grep '^{"acknowledged"' FILE | tr -d '\n' > packet.json
sed -n '/^### ROLE[.]PRINCIPAL[.]sig$/,/^-----END/{/^-----BEGIN/,/^-----END/p}' FILE > signoff.sig
ssh-keygen -Y verify -f allowed_signers -I PRINCIPAL -n ROLE.signoff.v1@countersign \
  -Overify-time=TIME -s signoff.sig < packet.json)";

bool isOfSample(const Packet& packet)
{
    return std::ranges::any_of(
        packet.roles, [](const PacketRole& each) { return each.principal.ends_with("@sample.invalid"); });
}

std::string commandsFor(const Packet& packet)
{
    std::string commands(CheckCommands);
    constexpr std::string_view Time = "TIME";
    return commands.replace(commands.find(Time), Time.size(), compactTime(packet.createdAt));
}

void writeHead(MarkdownPage& page, const Packet& packet)
{
    page.paragraph(FirstMarkdownLine);
    page.heading(1, "API contract review packet: " + harmlessText(packet.title));
    if (isOfSample(packet))
        page.paragraph(
            "**SAMPLE**: signed with demo keys that were made on one machine. It proves nothing.\n");
    page.paragraph(
        "Packet " + harmlessCode(packet.id) + ", drawn up at " + harmlessText(packet.createdAt) + ".");
}

void writeWords(MarkdownPage& page, const Packet& packet)
{
    writeHead(page, packet);
    writeForm(page, packet);
    writeReview(page, packet);
}

void writeSigned(MarkdownPage& page, const Packet& packet, const StoredPacket& stored,
    const std::vector<StoredSignoff>& signoffs)
{
    page.heading(2, "How to check it");
    page.paragraph(HowToCheck);
    page.fence("sh", commandsFor(packet));
    page.heading(2, "What was signed");
    page.paragraph("SHA-256 " + harmlessCode(sha256Hex(stored.bytes)) + "\n");
    page.fence("json", stored.bytes);
    page.heading(2, "Sign-offs");
    page.paragraph(signoffs.empty() ? "Nobody has signed yet." : "Files of `signoffs/`.");
    for (const StoredSignoff& each : signoffs) {
        page.heading(3, each.name);
        page.fence("text", std::string_view(each.text).substr(0, each.text.size() - 1));
    }
}

/// What stands between two marks, and where it ends.
struct Between {
    std::string_view text;
    std::size_t end = 0;
};

std::optional<Between> between(
    std::string_view text, std::size_t from, std::string_view begin, std::string_view end)
{
    const std::size_t first = text.find(begin, from);
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t last = text.find(end, first + begin.size());
    if (last == std::string_view::npos)
        return std::nullopt;
    return Between {text.substr(first + begin.size(), last - first - begin.size()), last};
}

tl::unexpected<Error> damagedMarkdown(std::string why)
{
    return fail(ErrorCode::Damaged, "the Markdown was changed: " + std::move(why),
        "have it made again with `countersign packet export ID --as md`");
}

} // namespace

Result<std::string> packetMarkdown(const StoredPacket& stored)
{
    const auto packet = readPacket(stored.bytes);
    if (!packet)
        return tl::unexpected(packet.error());
    const auto signoffs = carriedSignoffs(stored.signoffs);
    if (!signoffs)
        return tl::unexpected(signoffs.error());
    MarkdownPage page;
    writeWords(page, *packet);
    writeSigned(page, *packet, stored, *signoffs);
    return page.take();
}

std::string packetWords(const Packet& packet)
{
    MarkdownPage page;
    writeWords(page, packet);
    return page.take();
}

Result<StoredPacket> packetInMarkdown(std::string_view markdown)
{
    if (!markdown.starts_with(FirstMarkdownLine))
        return fail(ErrorCode::Unsupported, "this Markdown was written by another version of Countersign",
            "verify the packet itself, or with the version that wrote it");
    const auto line = between(markdown, 0, PacketFence, FenceEnd);
    if (!line)
        return damagedMarkdown("there is no packet in it");
    if (between(markdown, line->end, PacketFence, FenceEnd))
        return damagedMarkdown("there are two packets in it");
    const auto packet = readPacket(line->text);
    if (!packet)
        return tl::unexpected(packet.error());
    StoredPacket stored {.id = packet->id, .bytes = std::string(line->text)};
    std::size_t at = line->end;
    while (const auto name = between(markdown, at, SignoffHeading, SignoffFence)) {
        const auto text = between(markdown, name->end, SignoffFence, FenceEnd);
        if (!text)
            return damagedMarkdown("a sign-off in it has no end");
        stored.signoffs.push_back({std::string(name->text), std::string(text->text) + "\n"});
        at = text->end;
    }
    return stored;
}

} // namespace core

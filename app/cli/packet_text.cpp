// SPDX-License-Identifier: Apache-2.0
// A packet for people on a terminal: what it is about, what blocks it, who must sign and why.
#include "app/cli/foreign_text.h"
#include "app/cli/packet_report.h"
#include "app/cli/wording.h"
#include "core/base/digest.h"
#include "core/packet/form/form_fields.h"
#include "core/packet/form/shell_word.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t PacketIndent = 2;
constexpr std::size_t PacketDetailIndent = 4;
constexpr std::size_t LabelWidth = 12;
constexpr std::size_t ShownCommitDigits = 12;

class PacketPage {
public:
    PacketPage(const PacketReport& report, const Paint& paint, std::size_t width)
        : m_report(report)
        , m_packet(report.packet)
        , m_paint(paint)
        , m_width(width)
    {
    }

    std::string write()
    {
        writeHead();
        writeRoles();
        writeBlockers();
        writeOffers();
        writeSaid("Not taken over from the review", m_report.notTaken);
        writeSaid("Sign-offs that do not carry over", m_report.lostSignoffs);
        writeEnd();
        return std::move(m_text);
    }

private:
    void put(std::size_t indent, const std::string& text)
    {
        m_text += std::string(indent, ' ') + wrapped(foreignText(text), indent, indent, m_width);
    }
    /// A command stays on its line: it is there to be copied.
    void putCommand(const std::string& command)
    {
        m_text += std::string(PacketDetailIndent, ' ') + m_paint.faint(foreignText(command)) + "\n";
    }
    void putSection(std::string_view title) { m_text += "\n" + m_paint.bold(title) + "\n"; }
    void putLabelled(std::string label, const std::string& text)
    {
        if (text.empty())
            return;
        label.resize(LabelWidth, ' ');
        const std::size_t indent = PacketIndent + LabelWidth;
        m_text +=
            std::string(PacketIndent, ' ') + label + wrapped(foreignText(text), indent, indent, m_width);
    }

    void writeHead();
    void writeContracts();
    void writeRoles();
    void writeBlockers();
    void writeOffers();
    void writeSaid(std::string_view title, const std::vector<std::string>& sentences);
    void writeWayIntoAClone(const std::filesystem::path& file);
    void writeEnd();
    std::string findingCounts() const;

    const PacketReport& m_report;
    const core::Packet& m_packet;
    const Paint& m_paint;
    std::size_t m_width;
    std::string m_text;
};

std::string commitWords(const std::string& commit, const std::string& name)
{
    const std::string digits = commit.substr(0, ShownCommitDigits);
    return name.empty() ? digits : name + " (" + digits + ")";
}

std::string PacketPage::findingCounts() const
{
    std::string counts;
    for (const std::string_view severity : {"breaking", "risky", "safe", "docs"}) {
        const auto count = std::ranges::count(m_packet.findings, severity, &core::PacketFinding::severity);
        if (count > 0)
            counts += (counts.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(severity);
    }
    return counts.empty() ? "none" : counts;
}

void PacketPage::writeContracts()
{
    for (const core::PacketContract& each : m_packet.contracts)
        putLabelled("Contract",
            each.id + ": " + each.classification + (each.bump.empty() ? "" : ", version bump " + each.bump));
}

void PacketPage::writeHead()
{
    m_text += m_paint.bold(foreignText(m_packet.id)) + "  " + foreignText(m_packet.title) + "\n";
    putLabelled("SHA-256", core::sha256Hex(m_report.stored.bytes));
    putLabelled("File", m_report.file);
    putLabelled("Review", m_packet.review);
    putLabelled("Baseline", commitWords(m_packet.baseline.commit, m_packet.baseline.tag));
    putLabelled("Candidate", commitWords(m_packet.candidate.commit, m_packet.candidate.proposedVersion));
    writeContracts();
    putLabelled("Findings", findingCounts());
    putLabelled("Outcome", m_packet.decision.outcome.empty() ? "not decided" : m_packet.decision.outcome);
    if (m_packet.supersedes)
        putLabelled("Supersedes", m_packet.supersedes->id);
}

void PacketPage::writeRoles()
{
    putSection("Who must sign, and why");
    if (m_packet.roles.empty())
        put(PacketIndent, "Nobody: nothing changed that anybody owns.");
    for (const core::PacketRole& role : m_packet.roles) {
        const std::string person = role.principal.empty() ? "" : ", " + role.principal;
        put(PacketIndent,
            role.role + " (" + role.label + person + ")" + (role.required ? "" : ", asked and not required"));
        put(PacketDetailIndent, role.reason);
        const std::vector<std::string> signoffs = signoffsFor(m_report.stored, role.role);
        for (const std::string& name : signoffs)
            put(PacketDetailIndent, "there is a sign-off: " + name);
        if (signoffs.empty())
            put(PacketDetailIndent, "nobody has signed");
    }
}

void PacketPage::writeBlockers()
{
    if (m_report.blockers.empty())
        return;
    putSection("What blocks signing as approved");
    for (const core::Blocker& each : m_report.blockers) {
        put(PacketIndent, each.reason);
        putCommand(each.command);
    }
}

void PacketPage::writeOffers()
{
    if (m_report.offers.empty())
        return;
    putSection("What the baseline's packet said, to confirm or to say anew");
    for (const core::PacketOffer& each : m_report.offers) {
        put(PacketIndent, each.packet + ", " + std::string(core::findFormField(each.field)->title) + ":");
        put(PacketDetailIndent, "\"" + each.text + "\"");
        putCommand("countersign review fill " + m_packet.review + " " + each.field + "="
            + core::shellWord(each.text));
    }
}

void PacketPage::writeSaid(std::string_view title, const std::vector<std::string>& sentences)
{
    if (sentences.empty())
        return;
    putSection(title);
    for (const std::string& each : sentences)
        put(PacketIndent, each);
}

/// Nobody signs where nothing can be committed.
void PacketPage::writeWayIntoAClone(const std::filesystem::path& file)
{
    const std::string carried = m_packet.id + ".packet";
    put(0,
        "It lies in a folder of your own, for the repository cannot be written to. Take it into a clone that "
        "can be:");
    putCommand("countersign packet export " + core::shellWord(file.parent_path().string())
        + " --as packet --output " + carried);
    putCommand("countersign packet import " + carried);
}

void PacketPage::writeEnd()
{
    m_text += "\n";
    if (const std::filesystem::path file = m_report.file; file.is_absolute())
        return writeWayIntoAClone(file);
    if (m_report.deed == PacketDeed::AlreadyThere)
        put(0, "The review says nothing that this packet does not say: it stays as it is.");
    if (!m_report.blockers.empty()) {
        put(0,
            counted(m_report.blockers.size(), "thing blocks", "things block")
                + " signing. When they are mended, 'countersign packet new --review " + m_packet.review
                + "' draws it up again.");
        return;
    }
    put(0,
        m_packet.decision.outcome == core::Reject ? "It may be signed as rejected; it opens no gate:"
                                                  : "Nothing blocks signing:");
    for (const core::PacketRole& role : m_packet.roles)
        if (role.required && signoffsFor(m_report.stored, role.role).empty())
            putCommand("countersign packet sign " + m_packet.id + " --role " + role.role);
    putCommand("countersign verify " + m_packet.id);
}

} // namespace

std::string packetText(const PacketReport& report, const Paint& paint, std::size_t width)
{
    return PacketPage(report, paint, width).write();
}

} // namespace cli

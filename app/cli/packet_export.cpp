// SPDX-License-Identifier: Apache-2.0
// The verb packet export.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/packet_source.h"
#include "app/cli/printed_pdf.h"
#include "app/cli/signing_tools.h"
#include "core/base/whole_file.h"
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/ssh_seal.h"

namespace cli {

namespace {

constexpr std::string_view ExportKinds[] = {"md", "pdf", "json", "packet"};
constexpr std::string_view Papers[] = {"a4", "letter"};
constexpr std::string_view Languages[] = {"en", "fr", "de", "es", "uk", "pl"};

std::string_view kindWished(const Arguments& arguments)
{
    return arguments.has("--pdf") ? "pdf" : std::string_view(arguments.value("--as"));
}

core::Result<std::string> exported(const core::StoredPacket& packet, const Arguments& arguments)
{
    const std::string_view kind = kindWished(arguments);
    if (kind == "pdf")
        return printedPdf(packet, {arguments.value("--paper"), arguments.value("--language")});
    if (kind == "json")
        return packet.bytes;
    return kind == "packet" ? core::packetFile(packet) : core::packetMarkdown(packet);
}

/// What makes no sense to ask for.
core::Result<void> checkWishes(const Arguments& arguments, const Console& console)
{
    const std::string_view kind = kindWished(arguments);
    if (arguments.has("--pdf") && arguments.has("--as") && arguments.value("--as") != "pdf")
        return core::fail(core::ErrorCode::BadInput,
            "--pdf and --as " + arguments.value("--as") + " exclude each other",
            "export twice, once as each");
    if (arguments.has("--paper") && kind != "pdf")
        return core::fail(core::ErrorCode::BadInput, "only a PDF is on paper", "--as pdf");
    if (arguments.has("--language") && kind != "pdf")
        return core::fail(core::ErrorCode::BadInput,
            "only a PDF is in a language of its own: the others are made again to be verified", "--as pdf");
    if (arguments.output() != "-")
        return {};
    if (arguments.has("--seal"))
        return core::fail(core::ErrorCode::BadInput, "a seal lies beside the file that it is over",
            "name the file: -o FILE; the seal becomes FILE.sig");
    if ((kind == "packet" || kind == "pdf") && console.outIsTerminal())
        return core::fail(core::ErrorCode::BadInput,
            kind == "pdf" ? "a PDF is nothing to read on a terminal"
                          : "a packet file is nothing to read on a terminal",
            "name a file for it: -o FILE." + std::string(kind));
    return {};
}

/// The seal is made before anything is written: without it nothing is.
core::Result<void> writeSealed(const Arguments& arguments, const Console& console, const std::string& bytes)
{
    if (!arguments.has("--seal"))
        return writeOutput(arguments.output(), bytes);
    const auto seal = core::sealOf(signingTools(console), arguments.value("--seal"), bytes);
    if (!seal)
        return tl::unexpected(seal.error());
    return writeOutput(arguments.output(), bytes).and_then([&] {
        return core::replaceFile(core::sealPath(arguments.output()), *seal);
    });
}

core::Result<ExitCode> runPacketExport(const Arguments& arguments, const Console& console)
{
    return checkWishes(arguments, console)
        .and_then([&] { return packetNamed(arguments.positional(0), arguments.value("--repo")); })
        .and_then([&](const core::StoredPacket& packet) { return exported(packet, arguments); })
        .and_then([&](const std::string& bytes) { return writeSealed(arguments, console, bytes); })
        .map([] { return ExitCode::Yes; });
}

constexpr Positional PacketExportWords[] = {
    {.name = "ID", .help = "a packet of the repository, or a file or folder that holds one"},
};

constexpr Option PacketExportOptions[] = {
    {.name = "--as",
        .value = "KIND",
        .help = "Markdown with what was signed in it, pages to read and print with it attached, packet.json, "
                "or one file with all sign-offs to hand over; the first is the default",
        .choices = ExportKinds},
    {.name = "--pdf", .help = "the same as --as pdf"},
    {.name = "--paper",
        .value = "PAPER",
        .help = "what a PDF is printed on; that of the country the locale names when it is not given",
        .choices = Papers},
    {.name = "--language",
        .value = "LANG",
        .help = "of our words in a PDF; that of the locale when it is not given",
        .choices = Languages},
    {.name = "--seal",
        .value = "KEY",
        .help = "seal the file that is written with this SSH key, into FILE.sig",
        .kind = WordKind::File},
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
};

constexpr Example PacketExportExamples[] = {
    {"countersign packet export orders-3.0.0 -o orders-3.0.0.md", "For people, and for whoever checks it."},
    {"countersign packet export orders-3.0.0 --as pdf --seal ~/.ssh/id_ed25519 -o orders-3.0.0.pdf",
        "For auditors; the seal lies beside it, in orders-3.0.0.pdf.sig."},
    {"countersign packet export orders-3.0.0 --as packet -o orders-3.0.0.packet",
        "For somebody who signs without access to the repository."},
};

} // namespace

extern constexpr Verb PacketExportVerb {
    .name = "packet export",
    .summary = "write a packet as Markdown, PDF, JSON or one file to hand over",
    .description = "The same packet with the same sign-offs gives the same bytes. Markdown holds the form, "
                   "what was signed and how it is checked with ssh-keygen alone; 'countersign verify' makes "
                   "it again from the packet in it and compares.\n"
                   "\nA PDF is printed by countersign-desktop, which stands beside this program and needs no "
                   "display for it; its bytes follow from the fonts that are installed, too. Pages cannot be "
                   "made again, so 'countersign verify' believes them only with a seal beside them: --seal. "
                   "'countersign packet seal' adds the seal that readers of PDFs know.",
    .positionals = PacketExportWords,
    .options = PacketExportOptions,
    .exits = "0  the packet was written\n2  it could not be read, printed or written",
    .examples = PacketExportExamples,
    .run = runPacketExport,
};

} // namespace cli

// SPDX-License-Identifier: Apache-2.0
// The verb packet export.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/packet_source.h"
#include "app/cli/signing_tools.h"
#include "core/base/whole_file.h"
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/ssh_seal.h"

namespace cli {

namespace {

constexpr std::string_view ExportKinds[] = {"md", "json", "packet"};

core::Result<std::string> exported(const core::StoredPacket& packet, std::string_view kind)
{
    if (kind == "json")
        return packet.bytes;
    return kind == "packet" ? core::packetFile(packet) : core::packetMarkdown(packet);
}

/// What makes no sense to ask for.
core::Result<void> checkWishes(const Arguments& arguments, const Console& console)
{
    if (arguments.output() != "-")
        return {};
    if (arguments.has("--seal"))
        return core::fail(core::ErrorCode::BadInput, "a seal lies beside the file that it is over",
            "name the file: -o FILE; the seal becomes FILE.sig");
    if (arguments.value("--as") == "packet" && console.outIsTerminal())
        return core::fail(core::ErrorCode::BadInput, "a packet file is nothing to read on a terminal",
            "name a file for it: -o FILE.packet");
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
        .and_then([&](const core::StoredPacket& packet) { return exported(packet, arguments.value("--as")); })
        .and_then([&](const std::string& bytes) { return writeSealed(arguments, console, bytes); })
        .map([] { return ExitCode::Yes; });
}

constexpr Positional PacketExportWords[] = {
    {.name = "ID", .help = "a packet of the repository, or a file or folder that holds one"},
};

constexpr Option PacketExportOptions[] = {
    {.name = "--as",
        .value = "KIND",
        .help = "the form for people with what was signed in it, packet.json, or one file with all "
                "sign-offs to hand over; the first is the default",
        .choices = ExportKinds},
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
    {"countersign packet export orders-3.0.0 --as packet -o orders-3.0.0.packet",
        "For somebody who signs without access to the repository."},
};

} // namespace

extern constexpr Verb PacketExportVerb {
    .name = "packet export",
    .summary = "write a packet as Markdown, JSON or one file to hand over",
    .description =
        "The same packet with the same sign-offs gives the same bytes. Markdown holds the form, what was "
        "signed and how it is checked with ssh-keygen alone; 'countersign verify' makes it again from the "
        "packet in it and compares.",
    .positionals = PacketExportWords,
    .options = PacketExportOptions,
    .exits = "0  the packet was written\n2  it could not be read or written",
    .examples = PacketExportExamples,
    .run = runPacketExport,
};

} // namespace cli

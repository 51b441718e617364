// SPDX-License-Identifier: Apache-2.0
// The verb packet import.
#include "core/packet/export/packet_import.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/packet_source.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"
#include "core/packet/export/packet_file.h"
#include "core/repo/repository.h"

namespace cli {

namespace {

std::string importText(const core::ImportedPacket& imported)
{
    const std::string id = core::escapedForTerminal(imported.id);
    std::string out = id + (imported.isNew ? " was not here and is now\n" : " is the packet that is here\n");
    for (const std::string& name : imported.added)
        out += "  added  " + core::escapedForTerminal(name) + "\n";
    for (const std::string& name : imported.passedOver)
        out += "  kept   " + core::escapedForTerminal(name) + ", which is another here than in the file\n";
    if (imported.added.empty())
        out += "  no sign-off is new\n";
    return out + "\n'countersign verify " + id + "' says what its sign-offs are worth.\n";
}

void writeSignoffNames(core::JsonWriter& json, std::string_view key, const std::vector<std::string>& names)
{
    json.key(key);
    json.openSequence();
    for (const std::string& name : names)
        json.string(name);
    json.close();
}

std::string importJson(const core::ImportedPacket& imported)
{
    core::JsonWriter json(2);
    json.openMap();
    json.member("id", imported.id);
    json.flag("new", imported.isNew);
    writeSignoffNames(json, "added", imported.added);
    writeSignoffNames(json, "passedOver", imported.passedOver);
    json.close();
    return json.take();
}

core::Result<void> answerImport(
    const core::ImportedPacket& imported, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, importJson(imported));
    return writeOutput(arguments.output(), importText(imported));
}

core::Result<ExitCode> runPacketImport(const Arguments& arguments, const Console& console)
{
    const auto root = workingTree(arguments.value("--repo"));
    if (!root)
        return tl::unexpected(root.error());
    return core::readFile(arguments.positional(0), LargestPacketSource)
        .and_then([](const std::string& bytes) { return core::readPacketFile(bytes); })
        .and_then([&](const core::StoredPacket& packet) { return core::importPacket(*root, packet); })
        .and_then(
            [&](const core::ImportedPacket& imported) { return answerImport(imported, arguments, console); })
        .map([] { return ExitCode::Yes; });
}

constexpr std::string_view ImportFormats[] = {"text", "json"};

constexpr Positional PacketImportWords[] = {
    {.name = "FILE.packet",
        .help = "what 'countersign packet export --as packet' wrote",
        .kind = WordKind::File},
};

constexpr Option PacketImportOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
};

constexpr Example PacketImportExamples[] = {
    {"countersign packet import orders-3.0.0.packet", "Take over the sign-offs that somebody sent."},
};

} // namespace

extern constexpr Verb PacketImportVerb {
    .name = "packet import",
    .summary = "take over a packet, or sign-offs of one that is here",
    .description =
        "Sign-offs are added to the packet of the same bytes; those that are here stay as they are. A file "
        "with another packet of that id is refused: sign-offs are worth nothing over other bytes. Nothing is "
        "committed, and nothing is believed for having been imported.",
    .positionals = PacketImportWords,
    .options = PacketImportOptions,
    .formats = ImportFormats,
    .exits = "0  all of it is here now\n2  the file is none, holds another packet, or could not be written",
    .examples = PacketImportExamples,
    .run = runPacketImport,
};

} // namespace cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

void writeText(core::JsonWriter& out, std::string_view key, std::string_view text)
{
    out.key(key);
    out.string(text);
}

void writeTexts(core::JsonWriter& out, std::string_view key, const std::vector<std::string>& texts)
{
    out.key(key);
    out.openSequence();
    for (const std::string& text : texts)
        out.string(text);
    out.close();
}

void writeTool(core::JsonWriter& out)
{
    out.key("tool");
    out.openMap();
    writeText(out, "name", "countersign");
    writeText(out, "version", COUNTERSIGN_VERSION);
    out.close();
}

void writeRevision(core::JsonWriter& out, const core::Revision& revision)
{
    out.key("revision");
    out.openMap();
    writeText(out, "name", revision.name);
    writeText(out, "commit", revision.commit);
    out.key("workingTree");
    out.literal(revision.isWorkingTree() ? "true" : "false");
    out.close();
}

void writeContract(core::JsonWriter& out, const core::FoundContract& contract)
{
    out.openMap();
    writeText(out, "id", contract.id);
    writeText(out, "language", core::languageId(contract.language));
    writeText(out, "version", contract.version);
    writeText(out, "title", contract.title);
    writeText(out, "contractVersion", contract.contractVersion);
    writeText(out, "entry", contract.entry);
    writeTexts(out, "fragments", contract.fragments);
    writeTexts(out, "missing", contract.missing);
    writeTexts(out, "remote", contract.remote);
    writeTexts(out, "troubles", contract.troubles);
    writeText(out, "why", contract.why);
    out.close();
}

void writeSkipped(core::JsonWriter& out, const core::SkippedFile& file)
{
    out.openMap();
    writeText(out, "file", file.path);
    writeText(out, "why", file.why);
    out.close();
}

} // namespace

std::string contractsJson(const ContractsReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    writeText(out, "schema", "countersign.contracts/1");
    writeTool(out);
    writeRevision(out, report.revision);
    out.key("contracts");
    out.openSequence();
    for (const core::FoundContract& contract : report.found.contracts)
        writeContract(out, contract);
    out.close();
    out.key("skipped");
    out.openSequence();
    for (const core::SkippedFile& file : report.found.skipped)
        writeSkipped(out, file);
    out.close();
    out.key("filesLookedAt");
    out.number(report.found.filesLookedAt);
    out.close();
    return out.take();
}

} // namespace cli

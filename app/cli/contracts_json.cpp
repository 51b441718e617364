// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

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
    out.member("name", "countersign");
    out.member("version", COUNTERSIGN_VERSION);
    out.close();
}

void writeRevision(core::JsonWriter& out, const core::Revision& revision)
{
    out.key("revision");
    out.openMap();
    out.member("name", revision.name);
    out.member("commit", revision.commit);
    out.flag("workingTree", revision.isWorkingTree());
    out.close();
}

void writeContract(core::JsonWriter& out, const core::FoundContract& contract)
{
    out.openMap();
    out.member("id", contract.id);
    out.member("language", core::languageId(contract.language));
    out.member("version", contract.version);
    out.member("title", contract.title);
    out.member("contractVersion", contract.contractVersion);
    out.member("entry", contract.entry);
    writeTexts(out, "fragments", contract.fragments);
    writeTexts(out, "missing", contract.missing);
    writeTexts(out, "remote", contract.remote);
    writeTexts(out, "troubles", contract.troubles);
    out.member("why", contract.why);
    out.close();
}

void writeSkipped(core::JsonWriter& out, const core::SkippedFile& file)
{
    out.openMap();
    out.member("file", file.path);
    out.member("why", file.why);
    out.close();
}

} // namespace

std::string contractsJson(const ContractsReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.contracts/1");
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

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"
#include "app/cli/json_writer.h"

namespace cli {

namespace {

void writeRevision(JsonWriter& out, const core::Revision& revision)
{
    out.openObject();
    out.key("name").string(revision.name);
    out.key("commit").string(revision.commit);
    out.key("workingTree").json(revision.isWorkingTree() ? "true" : "false");
    out.close();
}

void writeContract(JsonWriter& out, const core::FoundContract& contract)
{
    out.openObject();
    out.key("id").string(contract.id);
    out.key("language").string(core::languageId(contract.language));
    out.key("version").string(contract.version);
    out.key("title").string(contract.title);
    out.key("contractVersion").string(contract.contractVersion);
    out.key("entry").string(contract.entry);
    out.key("fragments").strings(contract.fragments);
    out.key("missing").strings(contract.missing);
    out.key("why").string(contract.why);
    out.close();
}

} // namespace

std::string contractsJson(const ContractsReport& report)
{
    JsonWriter out;
    out.openObject();
    out.key("schema").string("countersign.contracts/1");
    out.key("tool").openObject();
    out.key("name").string("countersign");
    out.key("version").string(COUNTERSIGN_VERSION);
    out.close();
    out.key("revision");
    writeRevision(out, report.revision);
    out.key("contracts").openArray();
    for (const core::FoundContract& contract : report.found.contracts)
        writeContract(out, contract);
    out.close();
    out.key("skipped").openArray();
    for (const core::SkippedFile& file : report.found.skipped)
        out.openObject().key("file").string(file.path).key("why").string(file.why).close();
    out.close();
    out.key("filesLookedAt").number(report.found.filesLookedAt);
    out.close();
    return out.take();
}

} // namespace cli

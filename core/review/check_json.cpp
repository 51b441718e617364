// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_json.h"

#include "core/base/date.h"
#include "core/impact/impact_json.h"
#include "core/review/change_words.h"

namespace core {

namespace {

using enum JsonLayout;

void writeWordList(JsonWriter& out, std::string_view key, const std::vector<std::string>& words)
{
    out.key(key);
    out.openSequence(OneLine);
    for (const std::string& word : words)
        out.string(word);
    out.close();
}

/// Where something stands, from 1; null for what stands nowhere.
void writePlace(JsonWriter& out, const std::string& file, Position at)
{
    out.member("file", file);
    out.member("line", std::size_t {at.line} + 1);
}

void writeRevision(JsonWriter& out, std::string_view key, const CheckedRevision& revision)
{
    out.key(key);
    out.openMap();
    out.member("name", revision.revision.name);
    out.member("commit", revision.commit);
    out.member("tag", revision.tag);
    out.member("why", revision.why);
    out.flag("dirty", revision.isDirty);
    out.close();
}

void writeTrusted(JsonWriter& out, const std::optional<CheckedRevision>& trusted)
{
    if (trusted)
        return writeRevision(out, "trusted", *trusted);
    out.key("trusted");
    out.literal("null");
}

void writeContracts(JsonWriter& out, const std::vector<ComparedContract>& contracts)
{
    out.key("contracts");
    out.openSequence();
    for (const ComparedContract& each : contracts) {
        out.openMap();
        writeDiff(out, each.diff);
        out.close();
    }
    out.close();
}

void writeSignoff(JsonWriter& out, const std::vector<SignoffDuty>& signoff)
{
    out.key("signoff");
    out.openSequence();
    for (const SignoffDuty& duty : signoff) {
        out.openMap();
        out.member("role", duty.role);
        out.member("label", duty.label);
        out.flag("required", duty.required);
        out.member("reason", duty.reason);
        writeWordList(out, "people", duty.people);
        writeWordList(out, "places", duty.places);
        out.close();
    }
    out.close();
}

void writeTransition(JsonWriter& out, const std::optional<StateTransition>& transition)
{
    out.key("transition");
    if (!transition)
        return out.literal("null");
    out.openMap(OneLine);
    out.member("field", transition->field);
    out.member("from", transition->from);
    out.member("to", transition->to);
    out.close();
}

void writeCriteria(JsonWriter& out, const std::vector<CheckedCriterion>& criteria)
{
    out.key("criteria");
    out.openSequence();
    for (const auto& [contract, note] : criteria) {
        out.openMap();
        out.member("contract", contract);
        out.member("operation", note.operation);
        out.member("scenario", note.scenario);
        out.member("state", criterionStateName(note.state));
        out.member("what", note.what);
        writePlace(out, note.file, note.at);
        writeTransition(out, note.transition);
        writeWordList(out, "places", note.places);
        out.close();
    }
    out.close();
}

void writeInteraction(JsonWriter& out, const std::vector<CheckedInteraction>& interaction)
{
    out.key("interaction");
    out.openSequence();
    for (const auto& [contract, change] : interaction) {
        out.openMap();
        out.member("contract", contract);
        out.member("element", change.operation + " > x-interaction > " + change.name);
        out.member("change", interactionWords(change));
        writePlace(out, change.file, change.at);
        out.close();
    }
    out.close();
}

void writeEnvelope(JsonWriter& out, const CheckedEnvelope& envelope)
{
    out.key("envelope");
    out.openMap();
    out.member("declared", envelope.declared);
    out.member("proposed", envelope.proposed);
    out.key("divergent");
    out.openSequence();
    for (const EnvelopeDivergence& each : envelope.divergent) {
        out.openMap();
        out.member("contract", each.contract);
        out.member("path", each.path);
        writeWordList(out, "lost", each.difference.lost);
        writeWordList(out, "changed", each.difference.changed);
        writeWordList(out, "added", each.difference.added);
        writePlace(out, each.file, each.at);
        out.close();
    }
    out.close();
    out.close();
}

void writeLint(JsonWriter& out, const std::vector<CheckedLint>& lint)
{
    out.key("lint");
    out.openSequence();
    for (const auto& [contract, found] : lint) {
        out.openMap();
        out.member("contract", contract);
        writeFindingMembers(out, found.finding);
        out.member("since", sinceName(found.since));
        out.close();
    }
    out.close();
}

void writeDecisions(JsonWriter& out, const std::vector<DraftDecision>& decisions)
{
    out.key("decisions");
    out.openSequence();
    for (const DraftDecision& decision : decisions) {
        out.openMap(OneLine);
        out.member("review", decision.review);
        out.member("place", decision.place);
        out.member("verdict", decision.verdict);
        out.member("by", decision.by);
        out.member("at", decision.at);
        out.member("reason", decision.reason);
        out.flag("stale", decision.isStale);
        out.close();
    }
    out.close();
}

void writeSuppressedFindings(JsonWriter& out, const std::vector<SuppressedFinding>& suppressed)
{
    for (const auto& [finding, by] : suppressed) {
        out.openMap(OneLine);
        out.member("place", finding.place);
        out.member("reason", by.reason);
        out.member("owner", by.owner);
        out.key("expires");
        by.expires ? out.string(isoDate(*by.expires)) : out.literal("null");
        out.close();
    }
}

void writeSuppressedOfAll(JsonWriter& out, const Check& check)
{
    out.key("suppressed");
    out.openSequence();
    for (const ComparedContract& contract : check.contracts)
        writeSuppressedFindings(out, contract.diff.judgement.suppressed);
    writeSuppressedFindings(out, check.suppressedLint);
    out.close();
}

void writePolicy(JsonWriter& out, const std::vector<PolicyChange>& changes)
{
    out.key("policy");
    out.openSequence();
    for (const PolicyChange& change : changes) {
        out.openMap(OneLine);
        out.member("file", change.file);
        out.member("line", change.line);
        out.member("change", change.change);
        out.flag("weakens", change.weakens);
        out.close();
    }
    out.close();
}

void writeMigrations(JsonWriter& out, const std::vector<PlannedFinding>& planned)
{
    out.key("migrations");
    out.openSequence();
    for (const PlannedFinding& each : planned) {
        out.openMap(OneLine);
        out.member("contract", each.contract);
        out.member("place", each.place);
        out.key("plan");
        each.plan.empty() ? out.literal("null") : out.string(each.plan);
        out.member("file", each.file);
        out.member("link", each.link);
        out.member("owner", each.owner);
        out.close();
    }
    out.close();
}

void writeRemarks(JsonWriter& out, const std::vector<SettingsRemark>& remarks)
{
    out.key("settings");
    out.openSequence();
    for (const SettingsRemark& remark : remarks) {
        out.openMap(OneLine);
        out.member("file", remark.file);
        out.member("line", remark.line);
        out.member("column", remark.column);
        out.member("level", remark.isError ? "error" : "warning");
        out.member("code", remark.code);
        out.member("message", remark.message);
        out.member("hint", remark.hint);
        out.close();
    }
    out.close();
}

void writeFileOwners(JsonWriter& out, const std::vector<FileOwners>& files)
{
    out.key("fileOwners");
    out.openSequence();
    for (const FileOwners& each : files) {
        out.openMap(OneLine);
        out.member("file", each.file);
        writeWordList(out, "owners", each.owners);
        out.close();
    }
    out.close();
}

void writePackets(JsonWriter& out, const std::vector<CheckedPacket>& packets)
{
    out.key("packets");
    out.openSequence();
    for (const CheckedPacket& each : packets) {
        out.openMap(OneLine);
        out.member("id", each.id);
        out.member("verdict", each.verdict);
        out.close();
    }
    out.close();
}

void writeAccepted(JsonWriter& out, const std::vector<AcceptedFinding>& accepted)
{
    out.key("accepted");
    out.openSequence();
    for (const AcceptedFinding& each : accepted) {
        out.openMap(OneLine);
        out.member("place", each.place);
        out.member("packet", each.packet);
        out.close();
    }
    out.close();
}

void writeOpenPoints(JsonWriter& out, const std::vector<OpenPoint>& points)
{
    out.key("openPoints");
    out.openSequence();
    for (const OpenPoint& each : points) {
        out.openMap();
        out.member("name", each.name);
        out.member("contract", each.contract);
        out.member("packet", each.packet);
        out.close();
    }
    out.close();
}

} // namespace

std::string checkJson(const Check& check, const Tool& tool)
{
    JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.check/1");
    writeTool(out, tool);
    out.member("asOf", isoDate(check.asOf));
    writeRevision(out, "baseline", check.baseline);
    writeRevision(out, "candidate", check.candidate);
    writeTrusted(out, check.trusted);
    writeContracts(out, check.contracts);
    writeSignoff(out, check.signoff);
    writeConsumers(out, check.consumers);
    writeCriteria(out, check.criteria);
    writeInteraction(out, check.interaction);
    writeEnvelope(out, check.envelope);
    writeLint(out, check.lint);
    writeDecisions(out, check.drafts.decisions);
    writePackets(out, check.packets);
    writeAccepted(out, check.accepted);
    writeOpenPoints(out, check.openPoints);
    writeSuppressedOfAll(out, check);
    writePolicy(out, check.policyChanges);
    writeMigrations(out, check.planned);
    writeRemarks(out, check.settingsRemarks);
    writeFileOwners(out, check.fileOwners);
    out.key("unread");
    writeGaps(out, check.unread);
    out.member("bump", bumpName(check.bump));
    out.member("proposedVersion", check.proposedVersion);
    out.member("verdict", verdictName(check.verdict));
    writeWordList(out, "reasons", check.reasons);
    out.close();
    return out.take();
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
#include "core/compat/diff_json.h"

namespace core {

namespace {

void writeTextPlace(JsonWriter& out, std::string_view key, const std::optional<TextPlace>& place)
{
    out.key(key);
    if (!place)
        return out.literal("null");
    out.openMap(JsonLayout::OneLine);
    out.member("file", place->file);
    out.member("line", std::size_t {place->begin.line} + 1);
    out.member("column", std::size_t {place->begin.byte} + 1);
    out.member("endLine", std::size_t {place->end.line} + 1);
    out.member("endColumn", std::size_t {place->end.byte} + 1);
    out.close();
}

void writeSites(JsonWriter& out, const std::vector<FindingSite>& sites)
{
    out.key("sites");
    out.openSequence();
    for (const FindingSite& site : sites) {
        out.openMap(JsonLayout::OneLine);
        out.member("operation", site.operation);
        out.member("flow", flowName(site.flow));
        out.member("path", site.path);
        out.close();
    }
    out.close();
}

void writeWitness(JsonWriter& out, const std::optional<FindingWitness>& witness)
{
    out.key("witness");
    if (!witness)
        return out.literal("null");
    out.openMap();
    if (witness->none.empty()) {
        out.key("value");
        out.literal(witness->value);
        out.member("validIn", witness->validIn == Side::Baseline ? "baseline" : "candidate");
        out.member("refusal", witness->refusal);
    } else {
        out.member("none", witness->none);
    }
    out.close();
}

void writeSemantic(JsonWriter& out, const std::optional<SemanticMark>& mark)
{
    out.key("semantic");
    if (!mark)
        return out.literal("null");
    out.openMap();
    out.member("reason", mark->reason);
    out.member("author", mark->author);
    out.close();
}

void writeWords(JsonWriter& out, std::string_view key, const std::vector<std::string>& words)
{
    out.key(key);
    out.openSequence(JsonLayout::OneLine);
    for (const std::string& word : words)
        out.string(word);
    out.close();
}

/// The place is spread out among the row's own members, as peers do.
void writePeerRow(JsonWriter& out, const FindingPeerRow& row)
{
    out.openMap();
    out.member("id", row.id);
    out.member("level", row.level);
    out.key("path");
    row.path ? out.string(*row.path) : out.literal("null");
    if (row.place) {
        out.member("file", row.place->file);
        out.member("line", std::size_t {row.place->begin.line} + 1);
        out.member("column", std::size_t {row.place->begin.byte} + 1);
        out.member("endLine", std::size_t {row.place->end.line} + 1);
        out.member("endColumn", std::size_t {row.place->end.byte} + 1);
    }
    out.close();
}

void writePeerRows(JsonWriter& out, const std::vector<FindingPeerRow>& rows)
{
    out.key("peer");
    out.openSequence();
    for (const FindingPeerRow& row : rows)
        writePeerRow(out, row);
    out.close();
}

} // namespace

void writeFindingMembers(JsonWriter& out, const Finding& finding)
{
    out.member("rule", finding.rule);
    out.member("severity", severityName(finding.severity));
    out.member("title", finding.title);
    out.member("message", finding.message);
    out.member("why", finding.why);
    out.member("recipe", finding.recipe);
    out.member("path", finding.path);
    out.member("pointer", finding.pointer);
    out.member("operation", finding.operation);
    out.member("flow", flowName(finding.flow));
    out.member("effect", effectName(finding.effect));
    out.member("before", finding.before);
    out.member("after", finding.after);
    writeTextPlace(out, "baseline", finding.baseline);
    writeTextPlace(out, "candidate", finding.candidate);
    writeSites(out, finding.sites);
    writeWitness(out, finding.witness);
    out.member("place", finding.place);
    out.member("facts", finding.facts);
    writeWords(out, "related", finding.related);
    writeSemantic(out, finding.semantic);
    out.flag("patch", finding.hasPatch);
    writeWords(out, "alsoKnownAs", finding.alsoKnownAs);
    if (!finding.peer.empty())
        writePeerRows(out, finding.peer);
}

void writeFinding(JsonWriter& out, const Finding& finding)
{
    out.openMap();
    writeFindingMembers(out, finding);
    out.close();
}

} // namespace core

// SPDX-License-Identifier: Apache-2.0
// The members of a packet and how each may look: the one table that its writer and its reader go by; private
// to this room.
#pragma once

#include "core/packet/form/packet.h"

#include <concepts>
#include <type_traits>

namespace core {

/// How a text of a packet may look.
enum class TextForm : std::uint8_t {
    Any,
    Id, ///< a slug: it becomes the name of a folder
    Digest, ///< 64 hexadecimal digits, lower case
    Blob, ///< git's id of an object, of either length
    Commit, ///< the same, or nothing
    Time, ///< "2026-11-21T13:00:00Z"
    Date, ///< "2026-11-21"
    Severity,
    Classification, ///< of a contract
    StatedClassification, ///< as people state it, or nothing yet
    Verdict,
    Outcome, ///< or nothing yet
};

template <class T, class Original>
concept Either = std::same_as<std::remove_const_t<T>, Original>;

template <class Visit>
void visitFields(Either<PacketReference> auto& it, Visit&& visit)
{
    visit("id", it.id, TextForm::Id);
    visit("sha256", it.sha256, TextForm::Digest);
}

template <class Visit>
void visitFields(Either<PacketEngine> auto& it, Visit&& visit)
{
    visit("name", it.name);
    visit("version", it.version);
    visit("ruleset", it.ruleset);
}

template <class Visit>
void visitFields(Either<PacketPolicy> auto& it, Visit&& visit)
{
    visit("commit", it.commit, TextForm::Commit);
    visit("sha256", it.sha256, TextForm::Digest);
    visit("profile", it.profile);
}

template <class Visit>
void visitFields(Either<PacketMark> auto& it, Visit&& visit)
{
    visit("place", it.place, TextForm::Digest);
    visit("by", it.by);
    visit("reason", it.reason);
}

template <class Visit>
void visitFields(Either<PacketRepository> auto& it, Visit&& visit)
{
    visit("firstCommit", it.firstCommit, TextForm::Commit);
    visit("remote", it.remote);
}

template <class Visit>
void visitFields(Either<PacketBaseline> auto& it, Visit&& visit)
{
    visit("commit", it.commit, TextForm::Commit);
    visit("tag", it.tag);
}

template <class Visit>
void visitFields(Either<PacketCandidate> auto& it, Visit&& visit)
{
    visit("commit", it.commit, TextForm::Commit);
    visit("proposedVersion", it.proposedVersion);
    visit("versionReason", it.versionReason);
}

template <class Visit>
void visitFields(Either<PacketFile> auto& it, Visit&& visit)
{
    visit("path", it.path);
    visit("blob", it.blob, TextForm::Blob);
}

template <class Visit>
void visitFields(Either<ContractSide> auto& it, Visit&& visit)
{
    visit("blob", it.blob, TextForm::Blob);
    visit("sha256", it.sha256, TextForm::Digest);
    visit("files", it.files);
}

template <class Visit>
void visitFields(Either<Compared> auto& it, Visit&& visit)
{
    visit("compared", it.compared);
    visit("total", it.total);
}

template <class Visit>
void visitFields(Either<PacketCoverage> auto& it, Visit&& visit)
{
    visit("operations", it.operations);
    visit("schemas", it.schemas);
}

template <class Visit>
void visitFields(Either<PacketContract> auto& it, Visit&& visit)
{
    visit("id", it.id);
    visit("path", it.path);
    visit("language", it.language);
    visit("baseline", it.baseline);
    visit("candidate", it.candidate);
    visit("classification", it.classification, TextForm::Classification);
    visit("bump", it.bump);
    visit("coverage", it.coverage);
}

template <class Visit>
void visitFields(Either<PacketSite> auto& it, Visit&& visit)
{
    visit("operation", it.operation);
    visit("flow", it.flow);
    visit("path", it.path);
}

template <class Visit>
void visitFields(Either<PacketFinding> auto& it, Visit&& visit)
{
    visit("contract", it.contract);
    visit("rule", it.rule);
    visit("severity", it.severity, TextForm::Severity);
    visit("place", it.place, TextForm::Digest);
    visit("facts", it.facts, TextForm::Digest);
    visit("path", it.path);
    visit("sites", it.sites);
    visit("before", it.before);
    visit("after", it.after);
    visit("witness", it.witness);
    visit("message", it.message);
}

template <class Visit>
void visitFields(Either<PacketPlan> auto& it, Visit&& visit)
{
    visit("text", it.text);
    visit("link", it.link);
    visit("owner", it.owner);
    visit("notBefore", it.notBefore);
}

template <class Visit>
void visitFields(Either<PacketDecision> auto& it, Visit&& visit)
{
    visit("contract", it.contract);
    visit("place", it.place, TextForm::Digest);
    visit("facts", it.facts, TextForm::Digest);
    visit("verdict", it.verdict, TextForm::Verdict);
    visit("by", it.by);
    visit("role", it.role);
    visit("at", it.at, TextForm::Time);
    visit("reason", it.reason);
    visit("plan", it.plan);
    visit("due", it.due);
}

template <class Visit>
void visitFields(Either<PacketComment> auto& it, Visit&& visit)
{
    visit("place", it.place, TextForm::Digest);
    visit("by", it.by);
    visit("at", it.at, TextForm::Time);
    visit("stance", it.stance);
    visit("text", it.text);
}

template <class Visit>
void visitFields(Either<PacketQuestion> auto& it, Visit&& visit)
{
    visit("question", it.question);
    visit("outcome", it.outcome, TextForm::Outcome);
    visit("rationale", it.rationale);
    visit("conditions", it.conditions);
}

template <class Visit>
void visitFields(Either<PacketRole> auto& it, Visit&& visit)
{
    visit("role", it.role);
    visit("label", it.label);
    visit("name", it.name);
    visit("principal", it.principal);
    visit("required", it.required);
    visit("reason", it.reason);
}

template <class Visit>
void visitFields(Either<PacketAssumption> auto& it, Visit&& visit)
{
    visit("text", it.text);
    visit("approvedBy", it.approvedBy);
}

template <class Visit>
void visitFields(Either<PacketScope> auto& it, Visit&& visit)
{
    visit("in", it.in);
    visit("out", it.out);
    visit("assumptions", it.assumptions);
}

template <class Visit>
void visitFields(Either<PacketEvidence> auto& it, Visit&& visit)
{
    visit("kind", it.kind);
    visit("text", it.text);
    visit("ref", it.ref);
    visit("sha256", it.sha256, TextForm::Digest);
}

template <class Visit>
void visitFields(Either<PacketConsumer> auto& it, Visit&& visit)
{
    visit("consumer", it.consumer);
    visit("pin", it.pin);
    visit("impact", it.impact);
}

template <class Visit>
void visitFields(Either<PacketBoundary> auto& it, Visit&& visit)
{
    visit("classification", it.classification, TextForm::StatedClassification);
    visit("consumerImpact", it.consumerImpact);
    visit("retryBehaviour", it.retryBehaviour);
    visit("rollback", it.rollback);
    visit("migrationPlan", it.migrationPlan);
}

template <class Visit>
void visitFields(Either<PacketCriterion> auto& it, Visit&& visit)
{
    visit("contract", it.contract);
    visit("operation", it.operation);
    visit("scenario", it.scenario);
    visit("state", it.state);
    visit("what", it.what);
}

template <class Visit>
void visitFields(Either<PacketPrompt> auto& it, Visit&& visit)
{
    visit("question", it.question);
    visit("answer", it.answer);
}

template <class Visit>
void visitFields(Either<PacketOpenPoint> auto& it, Visit&& visit)
{
    visit("name", it.name);
    visit("why", it.why);
}

template <class Visit>
void visitFields(Either<PacketAcknowledgement> auto& it, Visit&& visit)
{
    visit("name", it.name);
    visit("by", it.by);
    visit("at", it.at, TextForm::Time);
    visit("reason", it.reason);
}

template <class Visit>
void visitFields(Either<Packet> auto& it, Visit&& visit)
{
    visit("id", it.id, TextForm::Id);
    visit("title", it.title);
    visit("createdAt", it.createdAt, TextForm::Time);
    visit("asOf", it.asOf, TextForm::Date);
    visit("supersedes", it.supersedes);
    visit("engine", it.engine);
    visit("policy", it.policy);
    visit("marks", it.marks);
    visit("repository", it.repository);
    visit("baseline", it.baseline);
    visit("candidate", it.candidate);
    visit("contracts", it.contracts);
    visit("findings", it.findings);
    visit("decisions", it.decisions);
    visit("comments", it.comments);
    visit("decision", it.decision);
    visit("roles", it.roles);
    visit("scope", it.scope);
    visit("evidence", it.evidence);
    visit("boundary", it.boundary);
    visit("criteria", it.criteria);
    visit("prompts", it.prompts);
    visit("open", it.open);
    visit("acknowledged", it.acknowledged);
    visit("review", it.review);
}

} // namespace core

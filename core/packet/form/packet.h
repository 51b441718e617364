// SPDX-License-Identifier: Apache-2.0
// What a review came to, as it is signed: which bytes were compared, what was found, who decided what, and
// how a release goes on when it goes wrong. Plain data; every text is as people or contracts wrote it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view PacketSchema = "countersign.packet/1";
inline constexpr std::size_t LongestPacketId = 120;

inline constexpr std::string_view Accept = "accept";
inline constexpr std::string_view AcceptWithPlan = "accept-with-plan";
inline constexpr std::string_view Reject = "reject";
inline constexpr std::string_view Defer = "defer";

inline constexpr std::string_view Approve = "approve";
inline constexpr std::string_view ApproveWithConditions = "approve-with-conditions";

struct PacketReference {
    std::string id = {};
    std::string sha256 = {}; ///< of its packet.json
};

struct PacketEngine {
    std::string name = {};
    std::string version = {};
    std::string ruleset = {};
};

struct PacketPolicy {
    std::string commit = {}; ///< of the trusted ref; empty where there was none
    std::optional<std::string> sha256 = {}; ///< of the settings there; nothing: there are none
    std::string profile = {};
};

/// A finding that somebody says changes what a contract means.
struct PacketMark {
    std::string place = {};
    std::string by = {};
    std::string reason = {};
};

struct PacketRepository {
    std::string firstCommit = {};
    std::string remote = {};
};

struct PacketBaseline {
    std::string commit = {};
    std::string tag = {};
};

struct PacketCandidate {
    std::string commit = {};
    std::string proposedVersion = {};
    std::string versionReason = {}; ///< why it is below the computed bump, where it is
};

/// One of the files a side of a contract was read from.
struct PacketFile {
    std::string path = {};
    std::string blob = {};
};

struct ContractSide {
    std::string blob = {}; ///< git's id of the entry file
    std::string sha256 = {}; ///< of its bytes
    std::vector<PacketFile> files = {}; ///< all of them, the entry file too: a fresh run needs no commit
};

struct Compared {
    std::uint64_t compared = 0;
    std::uint64_t total = 0;
};

struct PacketCoverage {
    Compared operations = {};
    Compared schemas = {};
};

struct PacketContract {
    std::string id = {};
    std::string path = {};
    std::string language = {};
    std::optional<ContractSide> baseline = {}; ///< nothing: it does not exist there
    std::optional<ContractSide> candidate = {};
    std::string classification = {}; ///< none, compatible, risky, breaking, semantic
    std::string bump = {};
    PacketCoverage coverage = {};
};

struct PacketSite {
    std::string operation = {};
    std::string flow = {};
    std::string path = {};
};

struct PacketFinding {
    std::string contract = {};
    std::string rule = {};
    std::string severity = {};
    std::string place = {};
    std::string facts = {};
    std::string path = {};
    std::vector<PacketSite> sites = {};
    std::string before = {}; ///< JSON text, or words; empty when there is none
    std::string after = {};
    std::string witness = {}; ///< JSON text; empty when there is none
    std::string message = {};
};

struct PacketPlan {
    std::string text = {};
    std::string link = {};
    std::string owner = {};
    std::string notBefore = {};
};

struct PacketDecision {
    std::string contract = {};
    std::string place = {};
    std::string facts = {};
    std::string verdict = {}; ///< Accept, AcceptWithPlan, Reject, Defer
    std::string by = {};
    std::string role = {};
    std::string at = {};
    std::string reason = {};
    std::optional<PacketPlan> plan = {};
    std::optional<std::string> due = {};
};

inline constexpr std::string_view BlockingStance = "blocking";

struct PacketComment {
    std::optional<std::string> place = {}; ///< nothing: on the whole review
    std::string by = {};
    std::string at = {};
    std::string stance = {};
    std::string text = {};
};

struct PacketQuestion {
    std::string question = {};
    std::string outcome = {}; ///< Approve, ApproveWithConditions, Reject; empty: not decided yet
    std::string rationale = {};
    std::vector<std::string> conditions = {};
};

struct PacketRole {
    std::string role = {};
    std::string label = {};
    std::string name = {}; ///< of the person who is to sign; empty: nobody is named
    std::string principal = {};
    bool required = false;
    std::string reason = {};
};

struct PacketAssumption {
    std::string text = {};
    std::optional<std::string> approvedBy = {};
};

struct PacketScope {
    std::vector<std::string> in = {};
    std::vector<std::string> out = {};
    std::vector<PacketAssumption> assumptions = {};
};

struct PacketEvidence {
    std::string kind = {}; ///< test, fixture, log, metric, screenshot, manual
    std::string text = {};
    std::string ref = {};
    std::optional<std::string> sha256 = {};
};

struct PacketConsumer {
    std::string consumer = {};
    std::string pin = {};
    std::string impact = {};
};

struct PacketBoundary {
    std::string classification = {}; ///< none, compatible, risky, breaking, semantic; empty: not filled in
    std::vector<PacketConsumer> consumerImpact = {};
    std::string retryBehaviour = {};
    std::string rollback = {};
    std::string migrationPlan = {};
};

struct PacketCriterion {
    std::string contract = {};
    std::string operation = {};
    std::string scenario = {};
    std::string state = {};
    std::string what = {};
};

struct PacketPrompt {
    std::string question = {};
    std::string answer = {};
};

/// Something that was not read, not judged or not understood, or that weakens the policy.
struct PacketOpenPoint {
    std::string name = {}; ///< what it is acknowledged by
    std::string why = {};
};

struct PacketAcknowledgement {
    std::string name = {};
    std::string by = {};
    std::string at = {};
    std::string reason = {};
};

/// What a later program wrote and this one does not know.
struct UnknownMember {
    std::string pointer = {}; ///< of the map that has it
    std::string key = {};
    std::string json = {};
};

struct Packet {
    std::string id = {};
    std::string title = {};
    std::string createdAt = {}; ///< "2026-11-21T13:00:00Z"
    std::string asOf = {}; ///< "2026-11-21"
    std::optional<PacketReference> supersedes = {};
    PacketEngine engine = {};
    PacketPolicy policy = {};
    std::vector<PacketMark> marks = {};
    PacketRepository repository = {};
    PacketBaseline baseline = {};
    PacketCandidate candidate = {};
    std::vector<PacketContract> contracts = {};
    std::vector<PacketFinding> findings = {};
    std::vector<PacketDecision> decisions = {};
    std::vector<PacketComment> comments = {};
    PacketQuestion decision = {};
    std::vector<PacketRole> roles = {};
    PacketScope scope = {};
    std::vector<PacketEvidence> evidence = {};
    PacketBoundary boundary = {};
    std::vector<PacketCriterion> criteria = {};
    std::vector<PacketPrompt> prompts = {};
    std::vector<PacketOpenPoint> open = {};
    std::vector<PacketAcknowledgement> acknowledged = {};
    std::string review = {}; ///< the id of the review it was drawn up from
    std::vector<UnknownMember> unknown = {};
};

} // namespace core

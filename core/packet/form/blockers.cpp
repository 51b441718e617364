// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/blockers.h"

#include "core/packet/form/form_fields.h"
#include "core/packet/form/shell_word.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t ShownDigits = 12;

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

class Blocking {
public:
    Blocking(const Packet& packet, const BlockingContext& context)
        : m_packet(packet)
        , m_context(context)
    {
    }

    std::vector<Blocker> take()
    {
        addOutcome();
        addBoundary();
        for (const PacketFinding& finding : m_packet.findings)
            if (finding.severity == "breaking")
                addFinding(finding);
        addAssumptions();
        addComments();
        addEvidence();
        addPrompts();
        addFurtherDemands();
        addOpenPoints();
        for (const std::string& difference : m_context.differences)
            add("findings", "a fresh run does not reproduce the findings: " + difference, redraw());
        return std::move(m_blockers);
    }

private:
    void add(std::string field, std::string reason, std::string command)
    {
        m_blockers.push_back({std::move(field), std::move(reason), std::move(command)});
    }

    std::string review(const std::string& verb) const
    {
        return "countersign review " + verb + " " + (m_packet.review.empty() ? "REVIEW" : m_packet.review);
    }
    std::string redraw() const
    {
        return "countersign packet new --review " + (m_packet.review.empty() ? "REVIEW" : m_packet.review);
    }
    std::string fillCommand(std::string_view field, std::string_view example = "TEXT") const
    {
        return review("fill") + " " + std::string(field) + "=" + std::string(example);
    }

    void addEmpty(std::string_view field, std::string reason)
    {
        add(std::string(field), std::move(reason), fillCommand(field));
    }

    bool has(std::string_view severity) const
    {
        return std::ranges::find(m_packet.findings, severity, &PacketFinding::severity)
            != m_packet.findings.end();
    }

    bool isRequired(std::string_view field) const
    {
        return std::ranges::find(m_context.required, field) != m_context.required.end();
    }

    bool isWeighty() const { return has("breaking") || has("risky"); }

    void addOutcome()
    {
        if (m_packet.decision.outcome.empty())
            add("decision.outcome", "nobody has said whether it is approved",
                fillCommand("decision.outcome", Approve));
    }

    void addBoundary()
    {
        const PacketBoundary& boundary = m_packet.boundary;
        if (boundary.classification.empty())
            add("boundary.classification", "the compatibility classification is missing",
                fillCommand("boundary.classification", has("breaking") ? "breaking" : "compatible"));
        else if (has("breaking") && boundary.classification != "breaking"
            && boundary.classification != "semantic")
            add("boundary.classification",
                "it is classified as " + boundary.classification + ", and there are Breaking findings",
                fillCommand("boundary.classification", "breaking"));
        const bool isImpactSaid = std::ranges::any_of(
            boundary.consumerImpact, [](const PacketConsumer& each) { return !isBlank(each.impact); });
        if (!isImpactSaid)
            addEmpty("boundary.consumerImpact", "the consumer impact is missing");
        if (isBlank(boundary.retryBehaviour))
            addEmpty("boundary.retryBehaviour", "the retry behaviour is missing");
        if (isBlank(boundary.rollback))
            addEmpty("boundary.rollback", "the rollback is missing");
    }

    void addFinding(const PacketFinding& finding)
    {
        const std::vector<const PacketDecision*> decisions = decisionsOn(finding);
        if (decisions.empty())
            return addUndecided(finding, "is not decided");
        if (isConflict(decisions))
            return addConflict(finding, decisions);
        for (const PacketDecision* decision : decisions)
            if (const std::string trouble = troubleOf(*decision); !trouble.empty())
                addUndecided(finding, trouble);
    }

    std::vector<const PacketDecision*> decisionsOn(const PacketFinding& finding) const
    {
        std::vector<const PacketDecision*> decisions;
        for (const PacketDecision& each : m_packet.decisions)
            if (each.contract == finding.contract && each.place == finding.place
                && each.facts == finding.facts)
                decisions.push_back(&each);
        return decisions;
    }

    static bool isConflict(const std::vector<const PacketDecision*>& decisions)
    {
        return std::ranges::any_of(decisions,
            [&](const PacketDecision* each) { return each->verdict != decisions.front()->verdict; });
    }

    /// Of people who decide differently nobody's counts: to reject is no more than to accept.
    void addConflict(const PacketFinding& finding, const std::vector<const PacketDecision*>& decisions)
    {
        std::string who;
        for (const PacketDecision* each : decisions)
            who += (who.empty() ? "" : ", ") + each->by + " says " + each->verdict;
        addUndecided(finding,
            "is decided differently, so nobody's decision counts: " + who
                + "; one of them agrees, or answers the other's entry with --settles");
    }

    /// Of a decision on a Breaking finding.
    static std::string troubleOf(const PacketDecision& decision)
    {
        if (decision.verdict == Reject)
            return "is rejected by " + decision.by;
        if (decision.verdict == Defer)
            return "is deferred by " + decision.by;
        if (decision.verdict == Accept || !decision.plan || isBlank(decision.plan->text))
            return "is accepted without a plan by " + decision.by;
        return {};
    }

    void addUndecided(const PacketFinding& finding, const std::string& trouble)
    {
        add(finding.place, "the Breaking change of " + finding.path + " " + trouble,
            review("decide") + " " + finding.place.substr(0, ShownDigits)
                + " accept-with-plan --reason TEXT --plan TEXT");
    }

    void addAssumptions()
    {
        for (const PacketAssumption& each : m_packet.scope.assumptions)
            if (!each.approvedBy || isBlank(*each.approvedBy))
                add("scope.assumptions", "nobody has approved the assumption '" + each.text + "'",
                    "countersign review form " + (m_packet.review.empty() ? "REVIEW" : m_packet.review));
    }

    void addComments()
    {
        for (const PacketComment& each : m_packet.comments)
            if (each.stance == BlockingStance)
                add(each.place.value_or("comments"),
                    "a comment of " + each.by + " blocks it: '" + each.text + "'",
                    review("comment") + " " + (each.place ? each.place->substr(0, ShownDigits) + " " : "")
                        + "TEXT --stance done");
    }

    bool hasEvidence(std::string_view kind) const
    {
        return std::ranges::any_of(m_packet.evidence, [&](const PacketEvidence& each) {
            return (kind.empty() || each.kind == kind) && !(isBlank(each.text) && isBlank(each.ref));
        });
    }

    void addEvidence()
    {
        const auto asked = [&](std::string_view kind) {
            return isRequired("evidence." + std::string(kind)) && !hasEvidence(kind);
        };
        for (const std::string_view kind : evidenceKinds())
            if (asked(kind))
                addEmpty("evidence." + std::string(kind),
                    "the policy asks for acceptance evidence of the kind '" + std::string(kind) + "'");
        const bool isAsked = isWeighty() || isRequired("evidence");
        if (isAsked && !hasEvidence({}) && std::ranges::none_of(evidenceKinds(), asked))
            addEmpty("evidence.test", "there is no acceptance evidence");
    }

    static std::string fieldOfPrompt(std::string_view question)
    {
        if (question == AmbiguityPrompt)
            return "prompts.ambiguity";
        return question == SafetyPrompt ? "prompts.safety" : "prompts.more";
    }

    void addPrompts()
    {
        if (!isWeighty() && !isRequired("prompts"))
            return;
        for (const std::string_view question : {AmbiguityPrompt, SafetyPrompt})
            if (std::ranges::find(m_packet.prompts, question, &PacketPrompt::question)
                == m_packet.prompts.end())
                addUnanswered(question);
        for (const PacketPrompt& each : m_packet.prompts)
            if (isBlank(each.answer))
                addUnanswered(each.question);
    }

    void addUnanswered(std::string_view question)
    {
        addEmpty(fieldOfPrompt(question), "the prompt has no answer: '" + std::string(question) + "'");
    }

    /// Those of the policy that are not asked for above; one that nobody knows is not kept in silence.
    void addFurtherDemands()
    {
        for (const std::string& demand : m_context.required) {
            const FormField* const field = findFormField(demand);
            const bool isAsked = demand == "evidence" || demand == "prompts" || isBlocking(demand);
            if (field == nullptr && !isAsked)
                add(demand, "the policy asks for '" + demand + "', which no packet has",
                    "mend packet.require in .countersign/settings.yaml");
            else if (field != nullptr && !isAsked && isEmpty(m_packet, *field))
                addEmpty(demand, "the policy asks for '" + demand + "'");
        }
    }

    bool isBlocking(std::string_view field) const
    {
        return std::ranges::find(m_blockers, field, &Blocker::field) != m_blockers.end();
    }

    void addOpenPoints()
    {
        for (const PacketOpenPoint& each : m_packet.open)
            if (std::ranges::find(m_packet.acknowledged, each.name, &PacketAcknowledgement::name)
                == m_packet.acknowledged.end())
                add("open", "not acknowledged (" + each.why + "): " + each.name,
                    review("acknowledge") + " " + shellWord(each.name));
    }

    const Packet& m_packet;
    const BlockingContext& m_context;
    std::vector<Blocker> m_blockers;
};

} // namespace

std::vector<Blocker> whatBlocks(const Packet& packet, const BlockingContext& context)
{
    if (packet.decision.outcome == Reject)
        return {};
    return Blocking(packet, context).take();
}

} // namespace core

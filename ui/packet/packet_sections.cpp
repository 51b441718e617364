// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_sections.h"

#include "ui/packet/section_reasons.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct SectionPlan {
    SectionId id;
    const char* title; ///< to be translated in the context "ui::PacketSections"
    std::vector<std::string> fields = {};
};

QString sectionTitle(const char* text)
{
    return QCoreApplication::translate("ui::PacketSections", text);
}

const std::vector<SectionPlan>& sectionPlans()
{
    static const std::vector<SectionPlan> plans {
        {SectionId::Decision, QT_TRANSLATE_NOOP("ui::PacketSections", "Decision to make"),
            {"decision.question", "decision.outcome", "decision.rationale", "decision.conditions"}},
        {SectionId::Owners, QT_TRANSLATE_NOOP("ui::PacketSections", "Owner check"),
            {"owners.product", "owners.backend", "owners.frontend", "owners.qa"}},
        {SectionId::Scope, QT_TRANSLATE_NOOP("ui::PacketSections", "Scope boundary"),
            {"scope.in", "scope.out", "scope.assumptions"}},
        {SectionId::Evidence, QT_TRANSLATE_NOOP("ui::PacketSections", "Acceptance evidence"), {"evidence"}},
        {SectionId::Classification, QT_TRANSLATE_NOOP("ui::PacketSections", "Compatibility class"),
            {"boundary.classification", "boundary.migrationPlan", "candidate.versionReason"}},
        {SectionId::Consumers, QT_TRANSLATE_NOOP("ui::PacketSections", "Consumer impact"),
            {"boundary.consumerImpact"}},
        {SectionId::Retry, QT_TRANSLATE_NOOP("ui::PacketSections", "Retry behaviour"),
            {"boundary.retryBehaviour"}},
        {SectionId::Rollback, QT_TRANSLATE_NOOP("ui::PacketSections", "Rollback notes"),
            {"boundary.rollback"}},
        {SectionId::Prompts, QT_TRANSLATE_NOOP("ui::PacketSections", "Reviewer prompts"),
            {"prompts.ambiguity", "prompts.safety", "prompts.more"}},
        {SectionId::Changes, QT_TRANSLATE_NOOP("ui::PacketSections", "Changes and decisions")},
        {SectionId::Open, QT_TRANSLATE_NOOP("ui::PacketSections", "Not judged")},
        {SectionId::Commit, QT_TRANSLATE_NOOP("ui::PacketSections", "Committed files")},
    };
    return plans;
}

/// Of what no field is called: a finding's place, "comments", "findings", "open".
SectionId sectionOf(const std::string& field)
{
    for (const SectionPlan& plan : sectionPlans())
        for (const std::string& each : plan.fields)
            if (field == each || field.starts_with(each + "."))
                return plan.id;
    for (const SectionPlan& plan : sectionPlans())
        if (!plan.fields.empty() && !field.empty()
            && field.substr(0, field.find('.'))
                == plan.fields.front().substr(0, plan.fields.front().find('.')))
            return plan.id;
    return field == "open" ? SectionId::Open : SectionId::Changes;
}

bool isAbsent(const Draft& draft, const SectionPlan& plan)
{
    if (plan.id == SectionId::Open)
        return draft.packet.open.empty();
    return plan.id == SectionId::Commit && draft.uncommitted.empty();
}

SectionMark markOf(const PacketSection& section, const Draft& draft)
{
    if (!section.blockers.empty() || section.id == SectionId::Commit)
        return SectionMark::Missing;
    return attentionOf(section.id, draft).isEmpty() ? SectionMark::Done : SectionMark::Attention;
}

QString reasonOf(const PacketSection& section, const Draft& draft)
{
    if (section.id == SectionId::Commit)
        return uncommittedReason(draft);
    if (section.blockers.empty()) {
        const QString attention = attentionOf(section.id, draft);
        return attention.isEmpty() ? doneReason(section.id, draft) : attention;
    }
    const QString first = asSentence(section.blockers.front().reason);
    const auto others = static_cast<int>(section.blockers.size()) - 1;
    return others == 0
        ? first
        : QCoreApplication::translate("ui::PacketSections", "%1 And %n more.", nullptr, others).arg(first);
}

} // namespace

QString markSign(SectionMark mark)
{
    return mark == SectionMark::Done     ? QStringLiteral("✓")
        : mark == SectionMark::Attention ? QStringLiteral("⚠")
                                         : QStringLiteral("✗");
}

QString markWord(SectionMark mark)
{
    switch (mark) {
    case SectionMark::Done:
        return QCoreApplication::translate("ui::PacketSections", "done");
    case SectionMark::Attention:
        return QCoreApplication::translate("ui::PacketSections", "look at it");
    case SectionMark::Missing:
        return QCoreApplication::translate("ui::PacketSections", "missing");
    }
    return {};
}

std::vector<PacketSection> packetSections(const Draft& draft)
{
    std::vector<PacketSection> sections;
    for (const SectionPlan& plan : sectionPlans()) {
        if (isAbsent(draft, plan))
            continue;
        PacketSection section {.id = plan.id, .title = sectionTitle(plan.title), .fields = plan.fields};
        std::ranges::copy_if(draft.blockers, std::back_inserter(section.blockers),
            [&](const core::Blocker& each) { return sectionOf(each.field) == plan.id; });
        section.count = countOf(plan.id, draft);
        section.mark = markOf(section, draft);
        section.reason = reasonOf(section, draft);
        sections.push_back(std::move(section));
    }
    return sections;
}

bool maySign(const Draft& draft)
{
    return draft.missing() == 0;
}

QString signText(const Draft& draft)
{
    if (draft.missing() > 0)
        return QCoreApplication::translate(
            "ui::PacketSections", "Sign (%n missing)", nullptr, static_cast<int>(draft.missing()));
    return draft.isRejection() ? QCoreApplication::translate("ui::PacketSections", "Sign the rejection…")
                               : QCoreApplication::translate("ui::PacketSections", "Sign…");
}

} // namespace ui

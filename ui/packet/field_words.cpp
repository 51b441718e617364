// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/field_words.h"

#include "core/packet/form/form_fields.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct FieldWords {
    std::string_view field;
    const char* title; ///< to be translated in the context "ui::FieldWords"
    const char* help = "";
};

constexpr FieldWords Words[] = {
    {"decision.question", QT_TRANSLATE_NOOP("ui::FieldWords", "The question"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "What is to be decided, in one sentence")},
    {"decision.outcome", QT_TRANSLATE_NOOP("ui::FieldWords", "Outcome")},
    {"decision.rationale", QT_TRANSLATE_NOOP("ui::FieldWords", "Rationale"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "Why so, for somebody who was not there")},
    {"decision.conditions", QT_TRANSLATE_NOOP("ui::FieldWords", "Conditions, one a line")},
    {"owners.product", QT_TRANSLATE_NOOP("ui::FieldWords", "Product owner")},
    {"owners.backend", QT_TRANSLATE_NOOP("ui::FieldWords", "Engineering owner, backend")},
    {"owners.frontend", QT_TRANSLATE_NOOP("ui::FieldWords", "Engineering owner, frontend")},
    {"owners.qa", QT_TRANSLATE_NOOP("ui::FieldWords", "QA or operations reviewer")},
    {"scope.in", QT_TRANSLATE_NOOP("ui::FieldWords", "In scope, one a line")},
    {"scope.out", QT_TRANSLATE_NOOP("ui::FieldWords", "Out of scope, one a line")},
    {"scope.assumptions", QT_TRANSLATE_NOOP("ui::FieldWords", "Assumptions that need approval")},
    {"evidence", QT_TRANSLATE_NOOP("ui::FieldWords", "Acceptance evidence")},
    {"boundary.classification", QT_TRANSLATE_NOOP("ui::FieldWords", "Compatibility class")},
    {"boundary.consumerImpact", QT_TRANSLATE_NOOP("ui::FieldWords", "Who is affected, and how")},
    {"boundary.retryBehaviour", QT_TRANSLATE_NOOP("ui::FieldWords", "Retry behaviour"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "What a caller may repeat, and what happens then")},
    {"boundary.rollback", QT_TRANSLATE_NOOP("ui::FieldWords", "Rollback"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "How the release goes back when it goes wrong")},
    {"boundary.migrationPlan", QT_TRANSLATE_NOOP("ui::FieldWords", "Migration plan"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "Where it stands, or what it is")},
    {"prompts.ambiguity",
        QT_TRANSLATE_NOOP(
            "ui::FieldWords", "What would still be ambiguous to someone who missed the planning meeting?")},
    {"prompts.safety",
        QT_TRANSLATE_NOOP("ui::FieldWords", "What evidence would make this safe enough to ship?")},
    {"prompts.more", QT_TRANSLATE_NOOP("ui::FieldWords", "Further questions")},
    {"candidate.versionReason",
        QT_TRANSLATE_NOOP("ui::FieldWords", "Why the version is below the computed bump"),
        QT_TRANSLATE_NOOP("ui::FieldWords", "Only where it is")},
};

const FieldWords* wordsOf(std::string_view field)
{
    const auto found = std::ranges::find(Words, field, &FieldWords::field);
    return found == std::end(Words) ? nullptr : found;
}

} // namespace

QString fieldTitle(std::string_view field)
{
    if (const FieldWords* const words = wordsOf(field))
        return QCoreApplication::translate("ui::FieldWords", words->title);
    const core::FormField* const known = core::findFormField(field);
    return toShown(known ? known->title : field);
}

QString fieldHelp(std::string_view field)
{
    if (field.starts_with("owners."))
        return QCoreApplication::translate("ui::FieldWords", "Name <address>");
    const FieldWords* const words = wordsOf(field);
    return words && *words->help != '\0' ? QCoreApplication::translate("ui::FieldWords", words->help)
                                         : QString();
}

} // namespace ui

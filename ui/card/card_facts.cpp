// SPDX-License-Identifier: GPL-3.0-or-later
// Where the change is, what proves it, and how it is done safely.
#include "core/base/text.h"
#include "core/compat/recipe.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"
#include "ui/card/card_parts.h"
#include "ui/models/revision_words.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

QString wirePath(std::string_view path)
{
    return toShown(path).replace(QStringLiteral(" > "), QStringLiteral(" › "));
}

CardSite siteOf(const core::FindingSite& site)
{
    std::string_view place = site.path;
    if (!site.operation.empty() && place.starts_with(site.operation + " > "))
        place.remove_prefix(site.operation.size() + 3);
    return {toShown(site.operation), wirePath(place)};
}

const core::Change* changeOf(const ChangeRef& change)
{
    const auto& comparison = change.contract->comparison;
    const std::size_t index = change.finding->change;
    return comparison && index < comparison->changes.size() ? &comparison->changes[index] : nullptr;
}

/// "Order" of "schema Order > status": the shared thing that one text defines for several places.
QString sharedName(const core::Change* change)
{
    constexpr std::string_view Shared = "schema ";
    if (!change || !change->identity.starts_with(Shared))
        return {};
    const std::string_view name = std::string_view(change->identity).substr(Shared.size());
    return toShown(name.substr(0, name.find(" > ")));
}

/// In the candidate, or in the baseline for what is gone.
void fillSource(CardWhereabouts& whereabouts, const core::Finding& finding)
{
    const std::optional<core::TextPlace>& place = finding.candidate ? finding.candidate : finding.baseline;
    if (!place)
        return;
    whereabouts.side = finding.candidate ? core::Side::Candidate : core::Side::Baseline;
    whereabouts.text = *place;
    whereabouts.source = QStringLiteral("%1:%2").arg(toShown(place->file)).arg(place->begin.line + 1);
}

QString prettyValue(const std::string& json)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
    const core::PrintedValue printed = core::printJson(document);
    return toQString(printed.json.empty() ? core::escapedForTerminal(json) : printed.json).trimmed();
}

QString planWords(const core::PlannedFinding& planned)
{
    if (planned.plan.empty())
        return CardText::tr("Renamed in place, and no migration plan covers it yet.");
    if (planned.owner.empty())
        return CardText::tr("Migration plan %1 covers it.").arg(toShown(planned.plan));
    return CardText::tr("Migration plan %1 covers it, owned by %2.")
        .arg(toShown(planned.plan), toShown(planned.owner));
}

/// Empty: the safe step can be written into the candidate.
QString whyNoPatch(const CardSubject& subject)
{
    const core::Rule* rule = core::findRule(subject.finding().rule);
    const core::Change* change = changeOf(subject.change);
    if (!subject.finding().hasPatch)
        return rule && change ? CardText::tr("No patch: %1").arg(toShown(core::recipeRefusal(*rule, *change)))
                              : QString();
    if (!subject.study.isOfWorkingTree())
        return CardText::tr("It can be written into the working tree only: choose that as the candidate.");
    return {};
}

} // namespace

CardWhereabouts whereaboutsOf(const CardSubject& subject)
{
    const core::Finding& finding = subject.finding();
    CardWhereabouts whereabouts;
    whereabouts.breadcrumb = wirePath(finding.path);
    if (const QString shared = sharedName(changeOf(subject.change)); !shared.isEmpty())
        whereabouts.definition = CardText::tr("defined in %1").arg(shared);
    fillSource(whereabouts, finding);
    whereabouts.sites.reserve(finding.sites.size());
    std::ranges::transform(finding.sites, std::back_inserter(whereabouts.sites), siteOf);
    return whereabouts;
}

CardWitness witnessOf(const CardSubject& subject)
{
    const std::optional<core::FindingWitness>& witness = subject.finding().witness;
    if (!witness)
        return {};
    if (witness->value.empty())
        return {CardText::tr("No automatic witness: %1").arg(toShown(witness->none)), {}, {}};
    const QString baseline = revisionText(subject.study.check.baseline);
    const QString caption = witness->validIn == core::Side::Baseline
        ? CardText::tr("Valid under %1, refused by the candidate.").arg(baseline)
        : CardText::tr("Valid under the candidate, refused by %1.").arg(baseline);
    return {caption, prettyValue(witness->value), toShown(witness->refusal)};
}

CardRecipe recipeOf(const CardSubject& subject)
{
    const core::Finding& finding = subject.finding();
    CardRecipe recipe;
    recipe.text = toShown(finding.recipe);
    if (recipe.text.isEmpty())
        return recipe;
    const auto& planned = subject.study.check.planned;
    if (const auto found = std::ranges::find(planned, finding.place, &core::PlannedFinding::place);
        found != planned.end())
        recipe.plan = planWords(*found);
    const core::Rule* rule = core::findRule(finding.rule);
    recipe.keepsTheOld = rule
        && (rule->patch == core::RecipePatch::RestoreDeprecated
            || rule->patch == core::RecipePatch::KeepBoth);
    recipe.whyNot = whyNoPatch(subject);
    recipe.canApply = finding.hasPatch && recipe.whyNot.isEmpty();
    return recipe;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_words.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeWords)
};

QString listed(const std::vector<std::string>& names)
{
    QStringList shown;
    for (const std::string& name : names)
        shown << toShown(name);
    return QLocale().createSeparatedList(shown);
}

QString spokenSeverity(core::Severity severity, const QString& message)
{
    switch (severity) {
    case core::Severity::Breaking:
        return ChangeWords::tr("Breaking: %1.").arg(message);
    case core::Severity::Risky:
        return ChangeWords::tr("Risky: %1.").arg(message);
    case core::Severity::Safe:
        return ChangeWords::tr("Safe: %1.").arg(message);
    case core::Severity::Docs:
        return ChangeWords::tr("Docs: %1.").arg(message);
    }
    return {};
}

QString spokenDecision(const ChangeRow& row)
{
    switch (row.state) {
    case core::DecisionState::Undecided:
        return ChangeWords::tr("Undecided.");
    case core::DecisionState::Current:
        return ChangeWords::tr("%1 by %2.").arg(verdictWord(row.verdict), toShown(row.decidedBy));
    case core::DecisionState::Stale:
        return ChangeWords::tr("It changed after it was decided.");
    case core::DecisionState::Conflict:
        return ChangeWords::tr("People decided differently.");
    }
    return {};
}

} // namespace

QString shownPath(const std::string& path)
{
    return toShown(path).replace(QStringLiteral(" > "), QStringLiteral(" › "));
}

QString aboutChange(const std::string& contract, const core::Finding& finding)
{
    const QString path = shownPath(finding.path);
    return contract.empty() ? path : QStringLiteral("%1 · %2").arg(toShown(contract), path);
}

QString whereabouts(const core::Finding& finding)
{
    if (finding.sites.size() < 2)
        return shownPath(finding.path);
    return ChangeWords::tr("%1, and %n more site(s)", nullptr, static_cast<int>(finding.sites.size() - 1))
        .arg(shownPath(finding.path));
}

QString moreSites(const core::Finding& finding)
{
    return finding.sites.size() < 2 ? QString() : QStringLiteral("+%1").arg(finding.sites.size() - 1);
}

QString verdictWord(const std::string& verdict)
{
    if (verdict == "accept")
        return ChangeWords::tr("Accepted");
    if (verdict == "accept-with-plan")
        return ChangeWords::tr("Accepted with a plan");
    if (verdict == "reject")
        return ChangeWords::tr("Rejected");
    if (verdict == "defer")
        return ChangeWords::tr("Deferred");
    return toShown(verdict);
}

QString decisionText(const ChangeRow& row)
{
    switch (row.state) {
    case core::DecisionState::Undecided:
        return QStringLiteral("—");
    case core::DecisionState::Stale:
        return ChangeWords::tr("⚠ Stale");
    case core::DecisionState::Conflict:
        return ChangeWords::tr("⚠ Conflict");
    case core::DecisionState::Current:
        break;
    }
    if (row.verdict == "reject")
        return ChangeWords::tr("✗ Rejected");
    if (row.verdict == "defer")
        return ChangeWords::tr("◷ Deferred");
    return row.verdict == "accept" ? ChangeWords::tr("✓ Accepted") : ChangeWords::tr("✓ With plan");
}

QString spokenChange(const ChangeRow& row)
{
    const core::Finding& finding = *row.change.finding;
    QStringList sentences {spokenSeverity(finding.severity, toShown(finding.message)),
        ChangeWords::tr("At %1.").arg(whereabouts(finding)), spokenDecision(row)};
    if (!row.contract.empty())
        sentences << ChangeWords::tr("In the contract %1.").arg(toShown(row.contract));
    if (!row.affected.empty())
        sentences << ChangeWords::tr("It hits %1.").arg(listed(row.affected));
    if (!row.unknown.empty())
        sentences << ChangeWords::tr("Nobody knows whether it hits %1.").arg(listed(row.unknown));
    if (row.openComments > 0)
        sentences << ChangeWords::tr("%n open comment(s).", nullptr, static_cast<int>(row.openComments));
    return sentences.join(' ');
}

} // namespace ui

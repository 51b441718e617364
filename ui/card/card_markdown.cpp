// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_markdown.h"

#include "core/base/markdown.h"
#include "ui/card/card_parts.h"
#include "ui/severity.h"
#include "ui/text.h"

namespace ui {

namespace {

QString escaped(const QString& text)
{
    return toQString(core::markdownText(text.toStdString()));
}

/// Longer than any row of backticks in it.
QString fenced(const QString& language, const QStringList& lines)
{
    QString fence = QStringLiteral("```");
    while (lines.join(QLatin1Char('\n')).contains(fence))
        fence += QLatin1Char('`');
    return fence + language + QLatin1Char('\n') + lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + fence;
}

QString differenceOf(const CardSnippet& snippet)
{
    QStringList lines;
    for (const SnippetRow& row : snippet.rows) {
        if (row.kind == SnippetKind::Equal)
            lines.append(QStringLiteral("  ") + row.candidate.text);
        if (row.kind == SnippetKind::Removed || row.kind == SnippetKind::Changed)
            lines.append(QStringLiteral("- ") + row.baseline.text);
        if (row.kind == SnippetKind::Added || row.kind == SnippetKind::Changed)
            lines.append(QStringLiteral("+ ") + row.candidate.text);
    }
    return lines.isEmpty() ? QString() : fenced(QStringLiteral("diff"), lines);
}

QString consumersOf(const std::vector<CardConsumer>& consumers)
{
    QStringList lines;
    for (const CardConsumer& each : consumers)
        lines.append(
            QStringLiteral("- %1 %2: %3").arg(escaped(each.name), escaped(each.pin), each.impactWords));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString permalinkOf(const CardContent& content)
{
    return QStringLiteral("change:") + toQString(content.place);
}

QString summaryOf(const CardContent& content)
{
    return QStringLiteral("%1\n%2 %3: %4 (%5)")
        .arg(permalinkOf(content), severityGlyph(content.severity), severityWord(content.severity),
            content.wholeHeadline, content.whereabouts.breadcrumb);
}

QString markdownOf(const CardContent& content)
{
    QStringList paragraphs {QStringLiteral("### %1 %2: %3")
                                .arg(severityGlyph(content.severity), severityWord(content.severity),
                                    escaped(content.wholeHeadline)),
        escaped(content.whereabouts.breadcrumb), escaped(content.why), differenceOf(content.snippet),
        consumersOf(content.consumers), escaped(content.recipe.text), escaped(content.stateSentence),
        escaped(content.decision.sentence), permalinkOf(content)};
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString questionFor(const CardConsumer& consumer, const CardContent& content)
{
    return CardText::tr("%1: does %2 rely on this? %3 (%4), between %5 and %6.")
        .arg(consumer.contact.isEmpty() ? consumer.name : consumer.contact, consumer.name,
            content.wholeHeadline, content.whereabouts.breadcrumb, content.baselineName,
            content.candidateName);
}

} // namespace ui

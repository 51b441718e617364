// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/hover_words.h"

#include "ui/models/docs_rows.h"
#include "ui/models/element_way.h"
#include "ui/preview/object_docs.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct HoverText {
    Q_DECLARE_TR_FUNCTIONS(ui::HoverWords)
};

/// Whoever wants more of it reads the Docs.
constexpr int MostFacts = 6;
constexpr int MostProse = 3;
constexpr qsizetype LongestLine = 100;

QString cut(const QString& line)
{
    return line.size() <= LongestLine ? line : line.left(LongestLine - 1) + QStringLiteral("…");
}

void addFacts(const core::Element& element, QStringList& lines)
{
    QStringList facts;
    QStringList prose;
    for (const DocsRow& row : docsRows(nullptr, &element)) {
        const QString text = docsText(row.candidate);
        if (row.facet == core::Facet::Description || row.facet == core::Facet::Summary)
            prose << text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        else if (facts.size() < MostFacts && !core::isAnnotation(row.facet))
            facts << row.label + QStringLiteral(": ") + text.section(QLatin1Char('\n'), 0, 0);
    }
    for (const QString& fact : facts)
        lines << cut(fact);
    for (const QString& line : prose.first(std::min<qsizetype>(prose.size(), MostProse)))
        lines << cut(line);
}

/// "Schema Order"
QString headline(const core::Element& element)
{
    return cut(HoverText::tr("%1 %2", "kind, name").arg(elementKindWord(element), objectTitle(element)));
}

QString whereabouts(const ContractSymbols& symbols, const core::Node& node)
{
    const SymbolPlace place = symbols.placeOf(node);
    const core::Position at = node.tree().source().position(place.offset);
    const QString file = QStringLiteral("%1:%2").arg(toShown(place.file)).arg(at.line + 1);
    const std::size_t uses = symbols.references->usesOf(node).size();
    return uses == 0 ? file : HoverText::tr("%1 · used %2×").arg(file).arg(uses);
}

QString wordsOf(const ContractSymbols& symbols, const core::Node& node)
{
    const core::Element* element = elementsAt(symbols, node).innermost();
    const bool isIt = element && element->node == node;
    QStringList lines;
    if (isIt) {
        lines << headline(*element);
        addFacts(*element, lines);
    }
    lines << whereabouts(symbols, node);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString hoverWords(const ContractSymbols* symbols, const core::Node& node, bool isAtKey)
{
    if (!symbols || !node)
        return {};
    const core::ReferenceUse* use = symbols->references->at(node);
    const bool isReference = use && (use->reference == node || node.key() == "$ref");
    if (isReference && use->target)
        return wordsOf(*symbols, use->target);
    if (isReference)
        return HoverText::tr("Leads nowhere: %1")
            .arg(toShown(symbols->read->documents->resolve(use->reference, use->reference.text()).why));
    const core::Element* element = elementsAt(*symbols, node).innermost();
    return isAtKey && element && element->node == node ? wordsOf(*symbols, node) : QString();
}

QString problemWords(std::span<const Problem> problems)
{
    QStringList lines;
    for (const Problem& each : problems) {
        const bool isOfRule = !each.contract.empty();
        const QString rule = isOfRule ? QStringLiteral(" (%1)").arg(toShown(each.code)) : QString();
        lines << problemSign(each.level) + QLatin1Char(' ') + toShown(each.message) + rule;
        if (!each.hint.empty())
            lines << toShown(each.hint);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
